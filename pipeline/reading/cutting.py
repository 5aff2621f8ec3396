"""Lines as found, cut where they hold several: cells with a wide gap between them, and prices of which one is struck or much smaller."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

import cv2
import numpy as np

from pipeline.reading.colors import Ink, Span, gaps, measure, strikes
from pipeline.reading.engines import Pixels, RawLine
from pipeline.reading.pieces import Piece

__all__ = ["by_size", "pieces_of", "unlapped", "window"]

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_PRICED = re.compile(r"[¥￥$€£₩₹]|\d[.,]\d|[A-Z]{3}\s?\d|\d\s*(?:元|块|万|折|%|％|起)")
_WORDS = re.compile(r"[一-鿿]{2}|[A-Za-z]{3}")


def unlapped(raws: Sequence[RawLine]) -> list[RawLine]:
    """`raws`; of two side by side whose boxes lap over each other (each has a rim), either ends in the middle of the lap: one holds no glyph of the other."""
    done = list(raws)
    order = sorted(range(len(done)), key=lambda number: done[number].x)
    for place, number in enumerate(order):
        for other in order[place + 1 :]:
            a, b = done[number], done[other]
            lap = a.x + a.w - b.x
            if lap <= 0:
                break
            level = min(a.y + a.h, b.y + b.h) - max(a.y, b.y) >= 0.5 * min(a.h, b.h)
            if level and lap <= 0.4 * min(a.w, b.w) and lap <= min(a.h, b.h):
                done[number] = replace(a, w=a.w - lap / 2)
                done[other] = replace(b, x=b.x + lap / 2, w=b.w - lap / 2)
    return done


def window(pixels: Pixels, raw: RawLine) -> tuple[int, int, int, int]:
    """Left, top, right, bottom of the crop of a line: a few pixels wider than its box."""
    rim = max(2, round(0.12 * raw.h))
    height, width = pixels.shape[:2]
    return max(0, int(raw.x) - rim), max(0, int(raw.y) - rim), min(width, int(raw.x + raw.w) + rim + 1), min(height, int(raw.y + raw.h) + rim + 1)


def pieces_of(pixels: Pixels, raw: RawLine) -> list[Piece]:
    """A line as found, or the several that it holds: cells with a wide gap between them, and prices of which one is struck or much smaller."""
    left, top, right, bottom = window(pixels, raw)
    crop = pixels[top:bottom, left:right]
    factor = max(1.0, crop.shape[0] / 72)
    if factor > 1:  # the ink of big letters is measured on a smaller copy
        shrunk = cv2.resize(crop, (max(3, round(crop.shape[1] / factor)), 72), interpolation=cv2.INTER_AREA)
        crop = np.asarray(shrunk, dtype=np.uint8)
    ink = measure(crop)
    if ink is None:
        return [Piece(raw=raw, ink=None)]
    # Only figures are struck out where it matters; glyphs such as 合计 have a stroke of their own across the middle.
    digits = any(char.isdigit() for char in raw.text)
    lines = [_whole(ink, stroke) for stroke in strikes(ink)] if digits else []
    spans = _spans(raw.text, ink, lines)
    if len(spans) == 1:
        return [Piece(raw=raw, ink=_scaled(ink, factor), struck=_covered(lines, (ink.left, ink.right)))]
    pieces = []
    for span in spans:
        # By itself: beside a big dark price a small pale one, and the stroke through it, would go unseen.
        part = _alone(crop, span) or ink.part(span)
        if part is None:
            continue
        box = replace(
            raw,
            x=left + part.left * factor,
            y=top + part.top * factor,
            w=max(1.0, (part.right - part.left) * factor),
            h=max(1.0, part.height * factor),
            text="",
        )
        struck = _covered(lines, span) or (digits and _covered(strikes(part), (part.left, part.right)))
        pieces.append(Piece(raw=box, ink=_scaled(part, factor), struck=struck, split=True))
    return pieces


def _alone(crop: Pixels, span: Span) -> Ink | None:
    """The ink between two columns of a crop, measured without the rest; in coordinates of the crop."""
    ink = measure(np.ascontiguousarray(crop[:, span[0] : span[1]]))
    if ink is None:
        return None
    mask = np.zeros(crop.shape[:2], bool)
    mask[:, span[0] : span[1]] = ink.mask
    return replace(ink, mask=mask, left=ink.left + span[0], right=ink.right + span[0])


def _scaled(ink: Ink, factor: float) -> Ink:
    """`ink` with its extent in pixels of the view."""
    return replace(
        ink, top=round(ink.top * factor), bottom=round(ink.bottom * factor), left=round(ink.left * factor), right=round(ink.right * factor)
    )


def _covered(lines: Sequence[Span], span: Span) -> bool:
    return sum(max(0, min(span[1], right) - max(span[0], left)) for left, right in lines) >= 0.75 * (span[1] - span[0])


def _spans(text: str, ink: Ink, lines: Sequence[Span]) -> list[Span]:
    """The columns of a crop, cut where a new line of its own begins."""
    cuts = {(a + b) // 2 for a, b in gaps(ink, 1.7)}
    if lines and not _covered(lines, (ink.left, ink.right)):
        cuts |= {end for line in lines for end in line}
    elif _PRICED.search(text) and (len(_NUMBER.findall(text)) > 1 or _WORDS.search(text)):
        cuts |= _size_changes(ink)
    edges = [ink.left, *sorted(cut for cut in cuts if ink.left < cut < ink.right), ink.right]
    spans = [(a, b) for a, b in pairwise(edges) if b - a >= 0.3 * ink.height]
    return spans or [(ink.left, ink.right)]


def _whole(ink: Ink, stroke: Span) -> Span:
    """A stroke through print from gap to gap, so that no glyph is cut. Where no gap is near an end of it, it goes on to the next: the rest was not seen."""
    middles = [ink.left, *((a + b) // 2 for a, b in gaps(ink, 0.06)), ink.right]
    left, right = (min(middles, key=lambda middle: abs(middle - end)) for end in stroke)
    near = 0.6 * ink.height
    if abs(left - stroke[0]) > near:
        left = max(middle for middle in middles if middle <= stroke[0])
    if abs(right - stroke[1]) > near:
        right = min(middle for middle in middles if middle >= stroke[1])
    return left, right


def by_size(pixels: Pixels, piece: Piece) -> list[Piece]:
    """The two parts of a line of which one is printed much smaller than the other, however little stands between them; none where there is no such change."""
    raw = piece.raw
    left, top, right, bottom = window(pixels, raw)
    ink = measure(np.ascontiguousarray(pixels[top:bottom, left:right]))
    if ink is None:
        return []
    between = gaps(ink, 0.04)
    glyphs = [part for span in pairwise([ink.left, *((a + b) // 2 for a, b in between), ink.right]) if (part := ink.part(span)) is not None]
    if len(glyphs) != len(between) + 1:
        return []
    if len(glyphs) > 2 and glyphs[-1].right >= right - left:  # the edge of a badge beside it
        glyphs, between = glyphs[:-1], between[:-1]
    best = max(
        (number for number in range(1, len(glyphs)) if _smaller(glyphs[:number], glyphs[number:]) or _smaller(glyphs[number:], glyphs[:number])),
        key=lambda number: (between[number - 1][1] - between[number - 1][0], abs(_mean(glyphs[:number]) - _mean(glyphs[number:]))),
        default=None,
    )
    if best is None:
        return []
    sides = (glyphs[:best], glyphs[best:])
    return [
        Piece(
            raw=replace(raw, x=left + side[0].left, y=top + low, w=side[-1].right - side[0].left, h=high - low, text=""),
            ink=part,
            struck=piece.struck or _covered(strikes(part), (part.left, part.right)),
        )
        for side in sides
        for low, high in ((min(one.top for one in side), max(one.bottom for one in side)),)
        if (part := ink.part((side[0].left, side[-1].right))) is not None
    ]


def _mean(glyphs: Sequence[Ink]) -> float:
    return sum(one.height for one in glyphs) / len(glyphs)


def _smaller(some: Sequence[Ink], others: Sequence[Ink]) -> bool:
    """Whether some glyphs, wider together than two, are clearly lower than the others. Commas and points tell nothing."""
    highest = max(one.height for one in some)
    tall = [one.height for one in others if one.height > 0.3 * max(other.height for other in others)]
    return highest >= 7 and highest < 0.62 * median(tall) and some[-1].right - some[0].left >= 2.2 * highest


def _size_changes(ink: Ink) -> set[int]:
    """Gaps between two stretches of print of clearly different size. Small decimals and signs of currency stand too close to their number to count."""
    between = gaps(ink, 0.22)
    edges = [ink.left, *((a + b) // 2 for a, b in between), ink.right]
    parts = [(span, ink.part(span)) for span in pairwise(edges)]
    cuts = set()
    for (first, one), (_, other) in pairwise(parts):
        if one is None or other is None:
            continue
        small, big = sorted((one.height, other.height))
        wide_enough = min(one.right - one.left, other.right - other.left) >= 0.8 * small
        if small < 0.74 * big and small >= 0.25 * big and small >= 7 and wide_enough:
            cuts.add(first[1])
    return cuts

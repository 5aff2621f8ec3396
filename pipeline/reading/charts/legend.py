"""A chart's legend: words beside a patch of a colour, or in a colour, that the marks have too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.axes import Axes
from pipeline.reading.charts.categories import number
from pipeline.reading.charts.patches import gaps
from pipeline.reading.charts.patches import patches as patches_in
from pipeline.reading.charts.periods import mentioned, period
from pipeline.reading.charts.words import Word

__all__ = ["Key", "legend"]

_Pixels = NDArray[np.uint8]
_Color = NDArray[np.int16]


_RING = re.compile(r"[oOcC0°●○Q@]?")
"""A mark of a line, read as a letter."""
_NAMELESS = re.compile(r"[a-z]|\d{1,3}")
"""Too little to be a series' name."""
_DASHED = re.compile(r"[1l](?=[^\W\d]{2})")
"""A dash before a name, read as a figure."""
_SYMBOL = re.compile(r"(?:[-—–一]+\s?(?:[〇○●°]|[oO0QCT](?![a-zA-Z\d])|(?![^\W_]))|[〇○●°oO0Q](?=\s?[-—–]))(?:\s?[-—–]+)?")
"""A dash with a point or a ring on it, read as signs before a name."""
_GLUED = re.compile(r"(?<!\d)((?:19|20)\d\d)(?=(?:19|20)\d\d(?!\d))")
"""Two years that were read as one number."""
_UNIT = re.compile(r"\s?[(（]?(?:单位|units?)\s?[:：].{1,8}$", re.IGNORECASE)
"""Behind the names: what is counted."""
_WITHIN = re.compile(r"[A-Za-z]$")
_TOLD = re.compile(r"[。！？；]$|[a-z][.!?]$|[，,][^，,]*[，,。]")
"""A line of running text."""
_SAYS = re.compile(r"[。.!！?？;；]$|[一-鿿]{9}")
"""A sentence."""


@dataclass(frozen=True)
class Key:
    """A series' name and colour."""

    word: Word
    color: _Color
    patched: bool
    """Beside a patch of the colour, not written in it."""
    wide: int = 0
    """The patch's width."""

    @property
    def name(self) -> str:
        """Without the patch, which may have been read as a letter, and without the value at a line's end."""
        text = self.word.line.text.strip()
        plain = re.sub(
            r"^(?:\w?[■□●○▪◆]|[^\w(]+|[oO0](?=\s)|1(?=[^\W\d]{2})|一(?=[一-鿿]{2}))+|[^\w)%]+$|(?<=[一-鿿]{2})一$",
            "",
            text[match.end() :] if (match := _SYMBOL.match(text)) else text,
        ).strip()
        return plain if self.patched else re.sub(r"(?<=\w)\s*[$¥€£]?\s?-?\d[\d,.]*\s?[%万亿千kKmM]?$", "", plain) or plain


def legend(made: Axes, plot: _Pixels, ground: _Color) -> list[Key]:
    """The keys of a chart's series; empty where there are not two."""
    ink = made.names[0].line.color
    sampled = plot[::2, ::2].astype(np.int16)
    distinct: list[Key] = []
    keys = [
        key
        for word in made.words
        if _near(made, word)
        for key in _keys(made, word)
        if not _RING.fullmatch(key.name) and not _NAMELESS.fullmatch(key.name)
    ]
    for key in sorted(
        keys, key=lambda key: (not key.patched, len(key.name) < 2)
    ):  # a heading may be written in a series' colour, a mark read as a letter
        shown = np.abs(key.color - ground).max() > 40 and _share(sampled, key.color) > 0.002
        if shown and (key.patched or not _alike(key.color, ink)) and not any(_alike(key.color, other.color, 40) for other in distinct):
            distinct.append(key)
    aligned = [
        key for key in distinct if any(other is not key and other.patched == key.patched and _beside(key.word, other.word) for other in distinct)
    ]
    bright = [key for key in aligned if not _alike(key.color, ink)]
    bright += [key for key in aligned if key not in bright and any(other.wide > 8 and abs(other.wide - key.wide) < 3 for other in bright)]  # as wide
    if len(bright) >= 2:
        return bright  # strokes of letters look like patches in the ink of words
    plain = sorted((key for key in aligned if key not in bright), key=lambda key: -_share(sampled, key.color))
    return [*bright, *plain[:1]] if bright and plain else []


def several(made: Axes, plot: _Pixels, mask: NDArray[np.bool_], left: float, ground: _Color) -> bool:
    """Whether marks are of two colours in most places, though no legend tells which is which."""
    seconds = []
    for name in made.names:
        begin, end = max(0, int(name.middle[0] - left - 0.45 * made.step)), int(name.middle[0] - left + 0.45 * made.step)
        slot = plot[:, begin:end].astype(np.int16)
        inks = slot[mask[:, begin:end]]
        if len(inks) < 30:
            continue
        first = _commonest(inks)
        others = inks[np.abs(inks - first).max(axis=1) > 70]
        if len(others) < 0.18 * len(inks) or _shaded(inks, first, second := _commonest(others)):
            continue
        areas = [((np.abs(slot - color).max(axis=2) < 14) & mask[:, begin:end]).astype(np.uint8) for color in (first, second)]
        solid = [cv2.erode(area, np.ones((5, 5), np.uint8)).sum() > 0.3 * area.sum() for area in areas]
        # a gridline is grey and thin, and a thin line's rim fades into the ground
        rims = _fades(second, first, ground) or _fades(first, second, ground)
        apart = all(solid) if rims else solid[1] or np.ptp(second) > 40
        seconds += [second] if areas[1].sum() > 0.15 * len(inks) and apart else []
    return len(seconds) >= 0.6 * len(made.names)


def _shaded(inks: _Color, first: _Color, second: _Color) -> bool:
    """Whether all that lies between two colours is there as well: one runs into the other."""
    way = (second - first).astype(np.float64)
    along = (inks - first) @ way / max(1.0, float(way @ way))
    counts, _ = np.histogram(along, bins=4, range=(0.1, 0.9))
    return int(counts.min()) > 0.04 * len(inks)


def _fades(one: _Color, ink: _Color, ground: _Color) -> bool:
    """Whether a colour lies between an ink and the ground."""
    way, own = (ink - ground).astype(np.float64), (one - ground).astype(np.float64)
    along = float(own @ way) / max(1.0, float(way @ way))
    return 0.1 < along < 0.95 and float(np.abs(own - along * way).max()) < 40


def _commonest(inks: _Color) -> _Color:
    buckets = (np.clip(inks, 0, 255).astype(np.int32) >> 4) @ np.array([256, 16, 1])
    return np.asarray(np.median(inks[buckets == np.bincount(buckets).argmax()], axis=0), dtype=np.int16)


def _near(made: Axes, word: Word) -> bool:
    """Whether words stand about a chart: a page's menu, and its text in another column, are no legend."""
    return made.names[0].middle[0] - 2 * made.step - word.w < word.x < made.names[-1].middle[0] + 2 * made.step


def _alike(one: _Color, other: _Color | Sequence[int] | None, off: int = 50) -> bool:
    return other is not None and bool(np.abs(one - np.array(other, dtype=np.int16)).max() < off)


def _share(plot: _Color, color: _Color) -> float:
    return float((np.abs(plot - color).max(axis=2) < 40).mean())


def _beside(one: Word, other: Word) -> bool:
    return abs(other.middle[1] - one.middle[1]) < one.h or abs(other.x - one.x) < one.w


def _keys(made: Axes, word: Word) -> Iterator[Key]:
    """The keys that a line of words holds: several may have been read as one line."""
    text = _UNIT.sub("", _GLUED.sub(r"\1 ", word.line.text))
    if unit := _UNIT.search(word.line.text):  # nor is its place any of the names', which have patches beside them
        long, high = (word.h, word.w) if made.turned else (word.w, word.h)
        kept = max(sum(_weights(text)) / max(0.1, sum(_weights(word.line.text))), 1 - 0.75 * high * sum(_weights(unit[0])) / max(1.0, long))
        word = replace(word, y=word.y + word.h * (1 - kept), h=word.h * kept) if made.turned else replace(word, w=word.w * kept)
    word = replace(word, line=word.line.model_copy(update={"text": text}))
    size, text = min(word.h, word.w), word.line.text
    figured = number(text) is not None and period(text) is None and not _DASHED.match(text)
    if len(text) > 40 or figured or _TOLD.search(text) or not made.top - 8 * size < word.middle[1] < made.bottom + 8 * size:
        return
    word, pixels = made.upright(word)
    ink = word.line.color if word.line.color is not None and np.ptp(word.line.color) < 40 else None  # else it may be a patch's own
    for reach in (2.4, 3.6):  # a long one goes on farther
        left = max(0, int(word.x - reach * size))
        strip = pixels[max(0, int(word.y)) : int(word.y + word.h), left : int(word.x + word.w)]
        patches = [
            one for one in patches_in(strip, size, word.line.background) if one[1] + left <= word.x + 1.5 * size or not _alike(one[2], ink, 45)
        ]
        if reach > 3:
            patches = [one for one in patches if one[1] + left < word.x + 0.3 * size and one[1] - one[0] > size][-1:]
        if patches:
            break
    first = next((one for one in patches if np.ptp(one[2]) > 40), None)
    if first is not None:  # blurred strokes of letters are grey, and not as wide
        patches = [one for one in patches if np.ptp(one[2]) > 40 or abs(one[1] - one[0] - first[1] + first[0]) < 0.25 * (first[1] - first[0])]
    if 2 < len(re.sub(r"\W", "", text)) <= len(patches) + 1:
        return  # each letter is one
    if patches and (patches[0][0] + left < word.x + min(0.45 * word.w, 1.5 * size)):
        places, apart = [(a + left, b + left) for a, b, _ in patches], [(a + left, b + left) for a, b in gaps(strip, size)]
        beside = first is not None or places[0][0] < word.x + 0.5 * size
        for (begin, right, color), part in zip(patches, _split(word, places, apart), strict=True):
            if 0 < len(part.line.text) <= 24 and right >= 0 and re.search(r"\w", part.line.text) and not _SAYS.search(part.line.text):
                yield Key(part, color, patched=True, wide=right - begin if beside else 0)
    elif patches and len(patches) < 4 and (behind := _behind(word, patches, left, ink)) is not None:
        yield from behind
    elif len(text) <= 24 and word.line.color is not None and max(word.line.color) - min(word.line.color) > 40 and not _SAYS.search(text):
        yield Key(word, np.array(word.line.color, dtype=np.int16), patched=False)


def _behind(word: Word, patches: Sequence[tuple[int, int, _Color]], left: int, ink: Sequence[int] | None) -> list[Key] | None:
    """The keys of a line that begins with the chart's heading; None where its patches may be strokes of letters."""
    if any(_alike(color, ink) or b - a < 0.35 * min(word.h, word.w) for a, b, color in patches):
        return None
    text, weights = word.line.text, _weights(word.line.text)
    held = sum(b - a for a, b, _ in patches) + 0.8 * word.h * len(patches)
    worth = (word.w - held) / max(0.1, sum(weights))
    cut = min(range(len(text)), key=lambda place: abs(sum(weights[:place]) * worth - (patches[0][0] + left - word.x - 0.4 * word.h)))
    rest = replace(
        word, line=word.line.model_copy(update={"text": text[cut:]}), x=float(patches[0][0] + left), w=word.x + word.w - patches[0][0] - left
    )
    parts = _split(rest, [(a + left, b + left) for a, b, _ in patches], [])
    named = all(0 < len(part.line.text) <= 16 and re.search(r"\w{2}", part.line.text) for part in parts)
    return [Key(part, color, patched=True) for part, (_, _, color) in zip(parts, patches, strict=True)] if cut and named else None


def _weights(text: str) -> list[float]:
    """How wide letters are."""
    return [1.0 if ord(char) > 0x2E80 else 0.55 for char in text]


def _split(word: Word, patches: Sequence[tuple[int, int]], gaps: Sequence[tuple[float, float]]) -> list[Word]:
    """The words after each patch, by their share of the line's width less wide gaps, cut where a word or a time ends; what stands apart after them is left out."""
    text, end = word.line.text, word.x + word.w
    spans = [(max(right, word.x), patches[place + 1][0] if place + 1 < len(patches) else end) for place, (_, right) in enumerate(patches)]
    if text.count("一") == len(patches) and text.startswith("一") and all(text.split("一")[1:]):  # dashes, read as a word
        return [_part(word, part, span) for part, span in zip(text.split("一")[1:], spans, strict=True)]
    called = [part.strip() for part in _SYMBOL.split(text)]
    if len(called) == len(patches) + 1 and not called[0] and all(called[1:]):
        return [_part(word, part, span) for part, span in zip(called[1:], spans, strict=True)]
    inked = [_inked(span, gaps) for span in spans]
    whole = sum(b - a for parts in inked for a, b in parts) or 1.0
    weights = _weights(text)
    edges = {end for _, _, end in mentioned(text)} | {match.start() for match in re.finditer(r"\s|[●■•]", text)}
    made, begin, run = [], 0, 0.0
    for span, parts in zip(spans, inked, strict=True):
        for place, (a, b) in enumerate(parts):
            run += (b - a) / whole * sum(weights)
            costs = [
                abs(sum(weights[:cut]) - run)
                - (1.2 if cut in edges else 0)
                + (3 if _WITHIN.search(text[:cut]) and text[cut : cut + 1].islower() else 0)
                for cut in range(len(text) + 1)
            ]
            last = span is spans[-1] and place == len(parts) - 1
            cut = len(text) if last else max(begin, costs.index(min(costs)))
            if place == 0:
                made.append(_part(word, text[begin:cut], span))
            begin = cut
    return made


def _part(word: Word, text: str, span: tuple[float, float]) -> Word:
    return replace(word, line=word.line.model_copy(update={"text": text.strip()}), x=span[0], w=max(1.0, span[1] - span[0]))


def _inked(span: tuple[float, float], gaps: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """What of a span lies between gaps."""
    made, begin = [], span[0]
    for left, right in gaps:
        if right <= begin or left >= span[1]:
            continue
        if left > begin:
            made.append((begin, left))
        begin = right
    return [*made, (begin, span[1])] if begin < span[1] - 1 or not made else made

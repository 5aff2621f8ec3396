"""Pieces of lines: raised cents get their point back, and lines that the detector tore at a space are one again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from pipeline.reading.colors import Ink
from pipeline.reading.engines import RawLine
from pipeline.reading.layout import em

__all__ = ["Piece", "lean", "rejoined", "with_cents"]

_BARE_PRICE = re.compile(r"^(?P<head>.*?(?:[A-Z]{1,3})?[$€£¥￥]\s?)(?P<whole>\d[\d,]*?)\s?(?P<cents>\d{2})$")


@dataclass(frozen=True, kw_only=True)
class Piece:
    """A line under way: where it lies on the view, what it says, its ink, and whether it is struck."""

    raw: RawLine
    ink: Ink | None
    struck: bool = False
    split: bool = False
    """It was cut out of a longer line, so its text is still to be read."""


def with_cents(piece: Piece) -> Piece:
    """`piece`, with a point before cents that are printed small and raised ($39⁹⁹ reads as $3999)."""
    match = _BARE_PRICE.match(piece.raw.text)
    if match is None or piece.ink is None:
        return piece
    heights = _glyphs(piece.ink)
    digits = sum(char.isdigit() for char in match["whole"])
    if len(heights) < digits + 2:
        return piece
    tall = max(heights[-2 - digits :])
    whole, cents = heights[-2 - digits : -2], heights[-2:]
    if max(cents) > 0.75 * tall or min(whole) < 0.85 * tall:
        return piece
    return replace(piece, raw=replace(piece.raw, text=f"{match['head']}{match['whole']}.{match['cents']}"))


def lean(piece: Piece) -> float | None:
    """By how many pixels the line falls per pixel to the right, by least squares on its ink; None for a line too short to tell."""
    if piece.ink is None:
        return None
    down, across = np.nonzero(piece.ink.mask)
    if len(across) < 30 or np.ptp(across) < 3 * np.ptp(down):
        return None
    return float(np.cov(across, down, bias=True)[0, 1] / across.var())


def _glyphs(ink: Ink) -> list[int]:
    """Heights of the glyphs, from left to right: runs of columns with ink; specks and commas are none."""
    columns = ink.mask.any(axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], columns, [False])).astype(np.int8)))
    heights = []
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        rows = np.flatnonzero(ink.mask[:, left:right].any(axis=1))
        heights.append(int(rows[-1] - rows[0]) + 1)
    return [height for height in heights if height >= 0.3 * max(heights, default=0)]


def rejoined(pieces: Sequence[Piece]) -> list[Piece]:
    """`pieces`, those joined that are one line: side by side at the distance of a space, of one size and colour, all struck or none."""
    done: list[Piece] = []
    for piece in sorted(pieces, key=lambda one: (one.raw.x, one.raw.y)):
        at = next((number for number, before in enumerate(done) if _continues(before, piece)), None)
        if at is None:
            done.append(piece)
        else:
            done[at] = _one(done[at], piece)
    return done


def _continues(before: Piece, piece: Piece) -> bool:
    a, b = before.raw, piece.raw
    if before.ink is None or piece.ink is None or before.struck != piece.struck or not a.text or not b.text:
        return False
    sizes = sorted((em(a.text, before.ink.height), em(b.text, piece.ink.height)))
    gap = b.x - (a.x + a.w)
    shared = min(a.y + a.h, b.y + b.h) - max(a.y, b.y)
    alike = max(abs(one - other) for one, other in zip(before.ink.color, piece.ink.color, strict=True)) < 70
    # Boxes leave a rim around their ink, so that neighbours may overlap a little.
    return -0.6 * sizes[1] <= gap <= 0.45 * sizes[1] and shared >= 0.5 * min(a.h, b.h) and sizes[0] >= 0.7 * sizes[1] and alike


def _one(before: Piece, piece: Piece) -> Piece:
    a, b = before.raw, piece.raw
    space = " " if a.text[-1].isascii() or b.text[0].isascii() else ""
    top, left, right, bottom = min(a.y, b.y), a.x, max(a.x + a.w, b.x + b.w), max(a.y + a.h, b.y + b.h)
    sure = a.confidence * len(a.text) + b.confidence * len(b.text)  # a mark that nobody can read is no reason to doubt the words beside it
    raw = replace(a, text=f"{a.text}{space}{b.text}", y=top, w=right - left, h=bottom - top, confidence=sure / (len(a.text) + len(b.text)))
    higher = max(before, piece, key=lambda one: one.ink.height if one.ink else 0)
    return replace(higher, raw=raw)

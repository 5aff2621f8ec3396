"""Where a chart's categories, ticks and value labels stand. A chart of level bars is turned, and a tilted one straightened, so that marks always grow upwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from math import inf
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.ports import Page
from pipeline.reading.charts.categories import called, even, number, parted
from pipeline.reading.charts.drawn import all_drawn, drawn_over, solid_beside
from pipeline.reading.charts.periods import period
from pipeline.reading.charts.ticks import CALLS, column_of, lost, scale_of, top_of
from pipeline.reading.charts.words import Word
from pipeline.reading.documents.pairs import rows
from topics.events import Line

__all__ = ["Axes", "measure"]


_LONG = 30
"""Letters that the name of a level bar may have."""


@dataclass(frozen=True, kw_only=True)
class Axes:
    """A row of categories with what stands above it."""

    names: list[Word]
    ticks: list[tuple[float, float]]
    """Height and value; none where there is no scale."""
    words: list[Word]
    """All others."""
    pixels: NDArray[np.uint8]
    step: float
    """Between two categories."""
    top: float
    bottom: float
    turned: bool = False
    """Its bars were level."""

    doubled: bool = False
    """It has a scale of its own at either side."""

    def upright(self, word: Word) -> tuple[Word, NDArray[np.uint8]]:
        """A word as it is read, and the picture as that has it."""
        if not self.turned:
            return word, self.pixels
        back: NDArray[np.uint8] = np.flip(self.pixels, axis=0).transpose(1, 0, 2)
        return replace(word, x=back.shape[1] - word.y - word.h, y=word.x, w=word.h, h=word.w), back


def measure(lines: Sequence[Line], page: Page) -> Iterator[Axes]:
    """What may be the axes of a page's chart, the likeliest first: a row of times, a column of names beside bars, a row of names below bars."""
    words = _upright(lines, page)
    by_line = {id(word.line): parted(word) for word in words}
    candidates = [[part for line in row for part in by_line[id(line)]] for row in reversed(rows(lines))]
    found = [one for row in candidates if len(row) > 2 and (one := even(row, lambda word: word.middle[0])) is not None]
    times = [period(one[0].line.text) is not None for one in found]
    sloped = _sloped([part for word in words for part in by_line[id(word.line)]])
    longest = max((len(row) for row, timed in zip(found, times, strict=True) if timed), default=2)
    if len(sloped) > longest:
        yield _made(sloped, words, page.pixels, 6)
    for row in (row for row, timed in zip(found, times, strict=True) if timed):
        yield _made(row, words, page.pixels, 6)
    yield from _level(lines, page)
    named = [
        (row, scale_of(column_of(row, words, row[1].middle[0] - row[0].middle[0]))) for row, timed in zip(found, times, strict=True) if not timed
    ]
    for row, scale in sorted(named, key=lambda one: one[0][0].y - max(y for y, _ in one[1]) if one[1] else inf):  # the nearest below a scale
        # beside a scale, bars above and below zero need not come near the names
        if scale or drawn_over(row, page.pixels):
            yield _made(row, words, page.pixels, 6)


def _upright(lines: Sequence[Line], page: Page) -> list[Word]:
    scale = page.scale
    return [Word(line=line, x=line.box.x / scale, y=line.box.y / scale, w=line.box.w / scale, h=line.box.h / scale) for line in lines]


def _sloped(words: Sequence[Word]) -> list[Word]:
    """Times in order on a straight line that climbs or falls, as on a page photographed askew, where each may have a row of its own; else none."""
    timed = sorted((word for word in words if period(word.line.text) is not None), key=lambda word: word.middle[0])
    for first, last in sorted(combinations(timed, 2), key=lambda ends: ends[0].middle[0] - ends[1].middle[0]):
        run = last.middle[0] - first.middle[0]
        slope = (last.middle[1] - first.middle[1]) / run if run > 0 else 1.0
        if abs(slope) > 0.15:
            continue
        near = [word for word in words if abs(word.middle[1] - first.middle[1] - slope * (word.middle[0] - first.middle[0])) < 0.4 * first.h]
        row = even(sorted(near, key=lambda word: word.middle[0]), lambda word: word.middle[0]) or []
        whens = [when for word in row if (when := period(word.line.text)) is not None]
        alike = len({(when.part or "")[:1] for when in whens}) == 1
        if alike and len(whens) == len(row) and all(a.order < b.order for a, b in pairwise(whens)):
            return row
    return []


def _level(lines: Sequence[Line], page: Page) -> Iterator[Axes]:
    """Turned a quarter to the left: names at the left come to stand below."""
    scale, width = page.scale, page.pixels.shape[1]
    words = [
        Word(line=line, x=line.box.y / scale, y=width - (line.box.x + line.box.w) / scale, w=line.box.h / scale, h=line.box.w / scale)
        for line in lines
    ]
    turned: NDArray[np.uint8] = np.flip(page.pixels.transpose(1, 0, 2), axis=0)
    timed = [word for word in words if period(word.line.text) is not None]
    short = [word for word in words if word.h < 0.4 * width and called(word, _LONG) and solid_beside(word, turned)]
    for named in (timed, short):
        found = [
            one
            for column in _columns(named)
            # a title above, or a note below, may be flush with the names
            for part in (column, column[1:], column[:-1], column[1:-1])
            if len(part) >= 3
            and (one := even(part, lambda word: word.middle[0], _LONG)) is not None
            and (named is timed or (len(one) == len(part) and all_drawn(one, turned)))
        ]
        figures = [word for word in words if number(word.line.text) is not None]
        found.sort(key=lambda one: (_figured(one, figures), not _mixed(one), len(one)), reverse=True)
        held = {id(word.line) for word in found[0]} if found else set[int]()
        for one in [
            *found[:1],
            *[other for other in found[1:] if all(id(word.line) not in held for word in other)][:1],
        ]:  # a menu may stand beside it
            yield _made(one, words, np.ascontiguousarray(turned), 25)


def _mixed(names: Sequence[Word]) -> bool:
    """Whether some are times, and others not: the key of a series may be flush with names."""
    return len({period(name.line.text) is None for name in names}) > 1


def _figured(names: Sequence[Word], figures: Sequence[Word]) -> bool:
    """Whether a figure stands in the row of each name."""
    near = 0.45 * (names[1].middle[0] - names[0].middle[0])
    return all(any(abs(word.middle[0] - name.middle[0]) < max(0.6 * name.w, near) for word in figures) for name in names)


def _columns(named: Sequence[Word]) -> Iterator[list[Word]]:
    """Names of a turned picture that end, begin, or have their middles at one height; each such column once."""
    edges: tuple[Callable[[Word], float], ...] = (lambda word: word.y + word.h, lambda word: word.y, lambda word: word.middle[1])
    seen: set[tuple[int, ...]] = set()
    for edge in edges:
        for one in named:
            column = sorted((other for other in named if abs(edge(other) - edge(one)) < 0.7 * one.w), key=lambda word: word.x)
            key = tuple(id(word.line) for word in column)
            if len(column) >= 3 and key not in seen:
                seen.add(key)
                yield column


def _made(names: list[Word], words: list[Word], pixels: NDArray[np.uint8], reach: int) -> Axes:
    """`reach`: how many steps the marks may rise."""
    names = _slanted(names, words, reach)
    step = median(b.middle[0] - a.middle[0] for a, b in pairwise(names))
    named = {id(name.line) for name in names}
    low, high = min(word.y for word in names), max(word.y + word.h for word in names)
    others = [word for word in words if id(word.line) not in named and (len(parted(word)) == 1 or not low < word.middle[1] < high)]
    column = column_of(names, others, step)
    edges = ([word.y for word in names], [word.middle[1] for word in names], [word.y + word.h for word in names])
    tilt = _slope([word.middle[0] for word in names], edges)
    heights = [y for y, _ in scale_of(column)]
    scaled = [word for word in column if any(abs(word.middle[1] - y) < 1 for y in heights)] or column  # not a year above it
    sides = ([word.x + word.w for word in scaled], [word.middle[0] for word in scaled], [word.x for word in scaled])
    lean = -_slope([word.middle[1] for word in scaled], sides) if len(scaled) > 2 else _lean(names, others, step, tilt)
    if 0.006 < max(abs(tilt), abs(lean)) < 0.2:
        x0, y0 = names[0].middle

        def move(word: Word) -> Word:
            x, y = word.middle
            return replace(word, x=word.x + lean * (y - y0), y=word.y - tilt * (x - x0))

        matrix = np.array([[1, lean, -lean * y0], [-tilt, 1, tilt * x0]], dtype=np.float64)
        pixels = np.asarray(cv2.warpAffine(pixels, matrix, (pixels.shape[1], pixels.shape[0]), borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)
        names, others, column = [move(word) for word in names], [move(word) for word in others], [move(word) for word in column]
    bottom = min(word.y for word in names) - 2
    ticks = scale_of(column)
    at_column = (
        {id(word.line) for word in column if not CALLS.match(word.line.text) or any(abs(word.middle[1] - y) < 2 for y, _ in ticks)}
        if ticks
        else set()
    )
    edge = median(word.x + word.w for word in column) if ticks else 0.0
    others = [word for word in others if id(word.line) not in at_column and not (ticks and lost(word, edge, names[0], ticks))]
    doubled = bool(ticks) and bool(scale_of(column_of(names, others, step)))
    ends = names[0].middle[0] - 0.5 * step, names[-1].middle[0] + 0.5 * step
    over = 1.3 if reach > 6 else 0.0  # a figure may stand within the end of a level bar
    numbers = [
        word.y - over * word.h
        for word in others
        if number(word.line.text) is not None and 0 < bottom - word.y < reach * step and ends[0] < word.middle[0] < ends[1]
    ]
    top = top_of(ticks, column, others, ends) if ticks else min([*numbers, bottom - 3 * step])
    return Axes(names=names, ticks=ticks, words=others, pixels=pixels, step=step, top=max(0.0, top), bottom=bottom, turned=reach > 6, doubled=doubled)


def _slanted(names: list[Word], words: list[Word], reach: int) -> list[Word]:
    """Names that are written aslant end where their marks are, if a scale stands beside those, and none beside the names' middles."""
    texts = [word.line.text for word in names]
    if (
        reach > 6
        or not all(text.isascii() for text in texts)
        or median(word.w / word.h / len(text) for word, text in zip(names, texts, strict=True)) > 0.32
    ):
        return names
    moved = [replace(word, x=word.x + 0.5 * word.w) for word in names]
    step = median(b.middle[0] - a.middle[0] for a, b in pairwise(names))
    others = [word for word in words if all(word.line is not name.line for name in names)]
    return moved if scale_of(column_of(moved, others, step)) and not scale_of(column_of(names, others, step)) else names


def _slope(along: Sequence[float], edges: Sequence[Sequence[float]]) -> float:
    """The slope of the edge that is straightest: words of several lengths are flush at one side."""
    return min((float(np.polyfit(along, edge, 1)[0]) for edge in edges), key=abs)


def _lean(names: Sequence[Word], words: Sequence[Word], step: float, tilt: float) -> float:
    """How far marks lean to the side as they rise: so that the most names have a figure of their own straight above them."""
    figures = [word for word in words if number(word.line.text) is not None]
    best, lean = 0.0, tilt if abs(tilt) < 0.2 else 0.0
    for tried in sorted((float(one) for one in np.arange(-0.12, 0.121, 0.004)), key=abs):
        off = [
            min(
                (abs(word.middle[0] + tried * (word.middle[1] - name.middle[1]) - name.middle[0]) for word in figures if word.y < name.y),
                default=step,
            )
            for name in names
        ]
        score = sum(max(0.0, 1 - one / (0.3 * step)) for one in off)
        if score > best + 0.1:
            best, lean = score, tried
    return lean if best > 0.6 * len(names) else tilt

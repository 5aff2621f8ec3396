"""Where a chart's categories, ticks and value labels stand. A chart of level bars is turned, and a tilted one straightened, so that marks always grow upwards."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import combinations, pairwise
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.ports import Page
from pipeline.reading.amounts import fold
from pipeline.reading.charts.periods import mentioned, period
from pipeline.reading.documents.pairs import rows
from topics.events import Line

__all__ = ["Axes", "Word", "measure", "number"]

_NUMBER = re.compile(
    r"[-+]?\s?(?:us|hk|s)?[¥$€£]?\s?(?P<digits>-?\d[\d,]*(?:\.\d+)?|o(?=[k%万亿mb]))\s?(?P<unit>%|万亿|[亿万千kmb]|百万|bn|mn)?\s?(?:元|人|台|件|家|户|次|吨|单|[a-z]{1,5})?\s?[-|]?"
)


@dataclass(frozen=True, kw_only=True)
class Word:
    """A line with its place in the straightened, upright picture, in pixels of it."""

    line: Line
    x: float
    y: float
    w: float
    h: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre."""
        return self.x + self.w / 2, self.y + self.h / 2


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


def number(text: str) -> float | None:
    """The figure that `text` is, without its unit; None where it is none."""
    match = _NUMBER.fullmatch(fold(text).strip())
    return None if match is None else 0.0 if match["digits"] == "o" else float(match["digits"].replace(",", ""))


def measure(lines: Sequence[Line], page: Page) -> Axes | None:
    """The axes of a page's chart, upright bars and lines first; None where no three names stand in a row at even distances."""
    return _upright(lines, page) or _level(lines, page)


def _upright(lines: Sequence[Line], page: Page) -> Axes | None:
    scale = page.scale
    words = [Word(line=line, x=line.box.x / scale, y=line.box.y / scale, w=line.box.w / scale, h=line.box.h / scale) for line in lines]
    by_line = {id(word.line): _parted(word) for word in words}
    candidates = ([part for line in row for part in by_line[id(line)]] for row in reversed(rows(lines)))
    row = next((found for one in candidates if (found := _even(one, lambda word: word.middle[0])) is not None), None)
    return None if row is None else _made(row, words, page.pixels, 6)


def _level(lines: Sequence[Line], page: Page) -> Axes | None:
    """Turned a quarter to the left: names at the left come to stand below."""
    scale, width = page.scale, page.pixels.shape[1]
    words = [
        Word(line=line, x=line.box.y / scale, y=width - (line.box.x + line.box.w) / scale, w=line.box.h / scale, h=line.box.w / scale)
        for line in lines
    ]
    named = [word for word in words if period(word.line.text) is not None]
    edges: tuple[Callable[[Word], float], ...] = (lambda word: word.y, lambda word: word.y + word.h, lambda word: word.middle[1])
    for edge in edges:
        for one in named:
            column = sorted((other for other in named if abs(edge(other) - edge(one)) < 0.7 * one.w), key=lambda word: word.x)
            if (found := _even(column, lambda word: word.middle[0])) is not None:
                return _made(found, words, np.ascontiguousarray(np.flip(page.pixels.transpose(1, 0, 2), axis=0)), 25)
    return None


def _even(row: Sequence[Word], middle: Callable[[Word], float]) -> list[Word] | None:
    """The names of a row that stand at even distances: periods, else short words of a row that holds nothing else."""
    names = [word for word in row if period(word.line.text) is not None]
    if len(names) < 3:
        names = [word for word in row if re.search(r"[^\W\d]", word.line.text) and len(word.line.text) <= 14 and number(word.line.text) is None]
        if len(names) < len(row) or len(names) < 3:
            return None
    if len(names) >= 3:
        names = _filled(names, middle)
    while len(names) >= 3:
        gaps = [middle(b) - middle(a) for a, b in pairwise(names)]
        timed = all(period(word.line.text) is not None for word in names)
        if min(gaps) > 0 and max(gaps) <= (1.6 if timed and len(names) > 3 else 1.3) * min(gaps):
            return _regular(names, middle)
        names = names[1:] if gaps[0] > 1.3 * median(gaps) or gaps[0] < 0.7 * median(gaps) else names[:-1]
    return None


def _regular(names: Sequence[Word], middle: Callable[[Word], float]) -> list[Word]:
    """The names at exactly even distances: a box may hold more than its word."""
    fit = np.polyfit(range(len(names)), [middle(word) for word in names], 1)
    return [replace(word, x=word.x + float(np.polyval(fit, place)) - middle(word)) for place, word in enumerate(names)]


def _parted(word: Word) -> list[Word]:
    """Names of categories that were read as one line, each with its share of it."""
    found, text = mentioned(word.line.text), word.line.text
    if len(found) < 2 or sum(end - start for _, start, end in found) < len(text.replace(" ", "")):
        return [word]
    share = word.w / len(text)
    return [
        replace(word, line=word.line.model_copy(update={"text": text[start:end]}), x=word.x + share * start, w=share * (end - start))
        for _, start, end in found
    ]


def _filled(names: Sequence[Word], middle: Callable[[Word], float]) -> list[Word]:
    """The names, with those put in that were not read: where a gap is a whole number of steps, and the numbers of the names count them."""
    step = min(middle(b) - middle(a) for a, b in pairwise(names))
    made = list(names[:1])
    for a, b in pairwise(names):
        times = round((middle(b) - middle(a)) / step) if step > 0 else 1
        first, last = period(a.line.text), period(b.line.text)
        even = abs((middle(b) - middle(a)) / max(step, 1) - times) < 0.25 and 1 < times < 4
        digits = re.search(r"\d+", a.line.text)
        if even and digits and first and last and last.order[1] - first.order[1] + (last.order[0] - first.order[0]) == times:
            for count in range(1, times):
                share = count / times
                text = a.line.text[: digits.start()] + str(int(digits[0]) + count) + a.line.text[digits.end() :]
                line = a.line.model_copy(
                    update={"text": text, "box": a.line.box._replace(x=round(a.line.box.x + share * (b.line.box.x - a.line.box.x)))}
                )
                made.append(replace(a, line=line, x=a.x + share * (b.x - a.x), y=a.y + share * (b.y - a.y)))
        made.append(b)
    return made


def _made(names: list[Word], words: list[Word], pixels: NDArray[np.uint8], reach: int) -> Axes | None:
    """`reach`: how many steps the marks may rise."""
    step = median(b.middle[0] - a.middle[0] for a, b in pairwise(names))
    named = {id(name.line) for name in names}
    others = [word for word in words if id(word.line) not in named and len(_parted(word)) == 1]
    column = _column(names, others, step)
    tilt = float(np.polyfit([word.middle[0] for word in names], [word.middle[1] for word in names], 1)[0])
    lean = -float(np.polyfit([word.middle[1] for word in column], [word.x + word.w for word in column], 1)[0]) if len(column) > 2 else tilt
    if 0.006 < abs(tilt) < 0.2:
        lean = lean if abs(lean) < 0.2 else tilt
        x0, y0 = names[0].middle

        def move(word: Word) -> Word:
            x, y = word.middle
            return replace(word, x=word.x + lean * (y - y0), y=word.y - tilt * (x - x0))

        matrix = np.array([[1, lean, -lean * y0], [-tilt, 1, tilt * x0]], dtype=np.float64)
        pixels = np.asarray(cv2.warpAffine(pixels, matrix, (pixels.shape[1], pixels.shape[0]), borderMode=cv2.BORDER_REPLICATE), dtype=np.uint8)
        names, others, column = [move(word) for word in names], [move(word) for word in others], [move(word) for word in column]
    bottom = min(word.y for word in names) - 2
    ticks = _scale(column)
    at_column = {id(word.line) for word in column} if ticks else set()
    others = [word for word in others if id(word.line) not in at_column]
    sides = names[0].middle[0] - 0.5 * step, names[-1].middle[0] + 0.5 * step
    numbers = [
        word.y
        for word in others
        if number(word.line.text) is not None and 0 < bottom - word.y < reach * step and sides[0] < word.middle[0] < sides[1]
    ]
    top = min([y for y, _ in ticks]) - 4 if ticks else min([*numbers, bottom - 3 * step])
    return Axes(names=names, ticks=ticks, words=others, pixels=pixels, step=step, top=max(0.0, top), bottom=bottom)


def _column(names: Sequence[Word], words: Sequence[Word], step: float) -> list[Word]:
    """Numbers one above the other beside the plot: the longest such column at the left, else at the right."""
    low = max(word.y for word in names)
    left, right = names[0].middle[0] - 0.25 * step, names[-1].middle[0] + 0.3 * step
    figures = [word for word in words if number(word.line.text) is not None and word.y < low]
    best: list[Word] = []
    for side in ([word for word in figures if word.middle[0] < left], [word for word in figures if word.x > right]):
        for one in side:
            reach = max(1.0 * one.h, 0.5 * one.w, 8)
            column = [
                other
                for other in side
                if min(abs(other.x + other.w - one.x - one.w), abs(other.x - one.x), abs(other.middle[0] - one.middle[0])) < reach
            ]
            if len(column) > max(2, len(best)):
                best = column
    return sorted(best, key=lambda word: word.y)


def _scale(column: Sequence[Word]) -> list[tuple[float, float]]:
    """The ticks that lie on one line of height to value. A gridline at a figure's end may have been read as a 1."""
    points = [(word.middle[1], value) for word in column for value in _readings(word.line.text)]
    best: list[tuple[float, float]] = []
    for a, b in combinations(points, 2):
        if a[0] == b[0] or (slope := (b[1] - a[1]) / (b[0] - a[0])) >= 0:
            continue
        near = max(3.0, 0.03 * abs(column[-1].y - column[0].y))
        on = [point for point in points if abs(a[1] + slope * (point[0] - a[0]) - point[1]) <= near * abs(slope)]
        if len(on) > len(best):
            best = on
    return best if len(best) >= 3 else []


def _readings(text: str) -> list[float]:
    value, digits = number(text), re.search(r"\d[\d,.]*", text)
    if value is None:
        return []
    shorter = digits[0][:-1] if digits and digits[0][-1] == "1" and len(digits[0]) > 1 else None
    return [value, *([shorter_value] if shorter and (shorter_value := number(shorter)) is not None else [])]

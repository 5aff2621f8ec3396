"""The ticks of a scale beside a plot: which figures they are, what line they lie on, how high it goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations, pairwise
from statistics import median

import numpy as np

from pipeline.reading.charts.categories import number
from pipeline.reading.charts.words import Word

__all__ = ["CALLS", "column_of", "lost", "scale_of", "top_of"]

CALLS = re.compile(r"\D?(?:19|20)\d\d\D?$|[1l][^\W\d]{2}")
"""A series may be called by its year, or a dash before its name be read as a figure, and stand over the scale."""


def lost(word: Word, edge: float, first: Word, ticks: Sequence[tuple[float, float]]) -> bool:
    """Whether a figure left of the first category's middle is a tick that lies off the scale's line, or in too wide a box."""
    value = number(word.line.text)
    if value is None or CALLS.match(word.line.text) or word.middle[0] > first.middle[0] - max(2, 0.15 * word.w):
        return False
    if word.x + word.w < first.middle[0] - 2 and abs(word.x + word.w - edge) < 0.6 * word.h:
        return True
    slope, start = np.polyfit([y for y, _ in ticks], [tick for _, tick in ticks], 1)
    step = min(abs(a[1] - b[1]) for a, b in pairwise(sorted(ticks)))
    return abs(slope * word.middle[1] + start - value) < 0.12 * step and abs(value / step - round(value / step)) < 0.01


def top_of(ticks: Sequence[tuple[float, float]], column: Sequence[Word], others: Sequence[Word], ends: tuple[float, float]) -> float:
    """Where a plot ends above: marks may go on over the last tick, by less than a step, as far as no words stand there."""
    last = _reach([y for y, _ in ticks], [word.middle[1] for word in column])
    heights = sorted(y for y, _ in ticks)
    step = median(b - a for a, b in pairwise(heights))
    said = [word.y + word.h for word in others if number(word.line.text) is None and word.x < ends[1] and word.x + word.w > ends[0]]
    return min(last - 4, max([last - 0.98 * step, *(foot + 2 for foot in said if foot < last - 4)]))


def _reach(ticks: Sequence[float], column: Sequence[float]) -> float:
    """How high a scale goes: ticks that lie off its line, as on a photo, go on above."""
    heights = sorted(ticks)
    step = median(b - a for a, b in pairwise(heights))
    for y in sorted(column, reverse=True):
        if heights[0] - 1.4 * step < y < heights[0]:
            heights.insert(0, y)
    return heights[0]


def column_of(names: Sequence[Word], words: Sequence[Word], step: float) -> list[Word]:
    """Numbers one above the other beside the plot: the longest such column at the left, else at the right."""
    low = max(word.y for word in names)
    left, right = names[0].middle[0] - 0.25 * step, names[-1].middle[0] + 0.3 * step
    figures = [word for word in words if number(word.line.text) is not None and word.y < low]
    best: list[Word] = []
    axis = names[0].middle[0] - 2  # a line may begin on it
    for side in (
        [word for word in figures if word.middle[0] < left or word.x + word.w - 0.15 * word.h < axis],
        [word for word in figures if word.x > right],
    ):
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


def scale_of(column: Sequence[Word]) -> list[tuple[float, float]]:
    """The ticks that lie on one line of height to value. A gridline at a figure's end may have been read as a 1."""
    points = [(word.middle[1], value) for word in column for value in _readings(word.line.text)]
    best: list[tuple[float, float]] = []
    for a, b in combinations(points, 2):
        if a[0] == b[0] or (slope := (b[1] - a[1]) / (b[0] - a[0])) >= 0:
            continue
        near = max(3.0, 0.03 * abs(column[-1].y - column[0].y))
        on = _regular([point for point in points if abs(a[1] + slope * (point[0] - a[0]) - point[1]) <= near * abs(slope)])
        if len(on) > len(best):
            best = on
    return best if len(best) >= 3 else []


def _regular(on: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Without a figure above that stands no whole number of steps from the others: it is no tick."""
    on = sorted(on)
    if len(on) > 3:
        step = min(b[0] - a[0] for a, b in pairwise(on[1:]))
        off = (on[1][0] - on[0][0]) / max(1.0, step)
        if abs(off - round(off)) > 0.2 or off < 0.5:
            return on[1:]
    return on


def _readings(text: str) -> list[float]:
    value, digits = number(text), re.search(r"\d[\d,.]*", text)
    if value is None:
        return []
    shorter = digits[0][:-1] if digits and digits[0][-1] == "1" and len(digits[0]) > 1 else None
    return [value, *([shorter_value] if shorter and (shorter_value := number(shorter)) is not None else [])]

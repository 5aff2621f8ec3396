"""Bars in a list: a name and its value on one line, and below them a bar as long as the value is great."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from statistics import median

import numpy as np

from pipeline.ports import Page
from pipeline.reading.charts.categories import number
from pipeline.reading.charts.marks import Mark, Series
from pipeline.reading.documents.pairs import rows
from topics.events import Line

__all__ = ["listed"]


def listed(lines: Sequence[Line], page: Page) -> tuple[list[Line], list[Series]] | None:
    """Names and values of at least three such lines at even distances, if the bars bear the values out."""
    found: list[tuple[Line, Line]] = []
    for row in rows(lines):
        for name, figure in pairwise(row):
            flush = not found or (abs(name.box.x - found[0][0].box.x) < name.box.h and _end(figure) - _end(found[0][1]) < figure.box.h)
            if flush and number(name.text) is None and len(name.text) <= 24 and (number(figure.text) or 0) > 0 and figure.box.x > _end(name):
                found.append((name, figure))
    if len(found) < 3:
        return None
    gaps = [b[0].box.y - a[0].box.y for a, b in pairwise(found)]
    if max(gaps) > 1.2 * min(gaps) or min(gaps) < 1.6 * found[0][0].box.h:
        return None
    values = [number(figure.text) or 0.0 for _, figure in found]
    worth = [_length(name, figure, median(gaps), page) / value for (name, figure), value in zip(found, values, strict=True)]
    if min(worth) <= 0 or max(worth) > 1.12 * min(worth) or max(values) < 1.1 * min(values):
        return None
    marks = tuple(Mark(value=value, box=figure.box, labelled=True) for (_, figure), value in zip(found, values, strict=True))
    return [name for name, _ in found], [Series(name=None, marks=marks, scaled=True, drawn=True)]


def _end(line: Line) -> float:
    return line.box.x + line.box.w


def _length(name: Line, figure: Line, gap: float, page: Page) -> float:
    """How long the bar below a name is, in pixels of the picture's lines."""
    scale = page.scale
    left, right = int(name.box.x / scale), int(_end(figure) / scale)
    begin, end = int((name.box.y + 1.05 * name.box.h) / scale), int((name.box.y + 0.95 * gap) / scale)
    strip = page.pixels[begin:end, left:right].astype(np.int16)
    best = 0
    for row in strip[:, : max(1, right - left)]:
        start = min(len(row) - 1, max(4, int(0.4 * name.box.h / scale)))  # within a rounded end
        inside = row[start]
        ground = np.array(name.background or (255, 255, 255), dtype=np.int16)
        if np.abs(inside - ground).max() < 60:
            continue
        other = np.flatnonzero(np.abs(row - inside).max(axis=1) > 45)
        other = other[other > start]
        best = max(best, int(other[0]) if len(other) else len(row))
    return best * scale

"""Bars in a list: names one below the other, under or behind each a bar as long as its value is great, and the value at the name's side, or at the bar's."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from statistics import median

import numpy as np

from pipeline.ports import Page
from pipeline.reading.charts.categories import number
from pipeline.reading.charts.marks import Mark, Series
from topics.events import Line

__all__ = ["listed"]


def listed(lines: Sequence[Line], page: Page) -> tuple[list[Line], list[Series]] | None:
    """Names and values of at least three such bars at even distances, if the bars bear the values out."""
    figures = [line for line in lines if (number(line.text) or 0) > 0]
    for names, gap in _columns(lines):
        held = [_figures(name, figures, gap) for name in names]
        if not all(len(one) == 1 for one in held):
            continue
        labels = [one[0] for one in held]
        right = max(_end(figure) for figure in labels)
        for lengths in ([_length(name, right, gap, page) for name in names], [_behind(name, page) for name in names]):
            values = _values(labels, lengths)
            worth = [length / value for length, value in zip(lengths, values, strict=True)]
            if min(worth) > 0 and max(worth) <= 1.12 * min(worth) and max(values) >= 1.1 * min(values):
                marks = tuple(Mark(value=value, box=figure.box, labelled=True) for figure, value in zip(labels, values, strict=True))
                return names, [Series(name=None, marks=marks, scaled=True, drawn=True)]
    return None


def _values(labels: Sequence[Line], lengths: Sequence[float]) -> list[float]:
    """What the labels say; where some are rates, a sign of percent may have been read as 6, or 96: the bar tells."""
    plain = [number(label.text) or 1.0 for label in labels]
    rates = [length / value for label, length, value in zip(labels, lengths, plain, strict=True) if label.text.strip().endswith("%")]
    if len(rates) < 2:
        return plain
    unit = median(rates)
    made = []
    for label, length, value in zip(labels, lengths, plain, strict=True):
        ends = [number(text) for end in ("6", "96") if (text := label.text.strip().removesuffix(end)) != label.text.strip()]
        made.append(min((value, *(one for one in ends if one)), key=lambda one: abs(one * unit - length)))
    return made


def _columns(lines: Sequence[Line]) -> Iterator[tuple[list[Line], float]]:
    """Names that begin at one margin at even distances with room for a bar between, each longest run of them, and how far apart they are."""
    words = sorted((line for line in lines if number(line.text) is None and len(line.text) <= 30 and re.search(r"\w", line.text)), key=_middle)
    seen: set[frozenset[int]] = set()
    for first in words:
        flush = [line for line in words if abs(line.box.x - first.box.x) < 0.6 * first.box.h and _middle(line) >= _middle(first)]
        gap = _middle(flush[1]) - _middle(first) if len(flush) > 1 else 0.0
        run = [first]
        for line in flush[1:]:
            if not 0.85 * gap < _middle(line) - _middle(run[-1]) < 1.15 * gap:
                break
            run.append(line)
        key = frozenset(id(line) for line in run)
        if len(run) >= 3 and gap > 1.6 * first.box.h and not any(key <= other for other in seen):
            seen.add(key)
            yield from ((part, gap) for part in (run, run[1:], run[:-1]) if len(part) >= 3)  # a title, or a note, may be flush with them


def _figures(name: Line, figures: Sequence[Line], gap: float) -> list[Line]:
    """What stands beside a name, or beside or within the bar below it."""
    begin = name.box.y - 0.3 * name.box.h
    return [one for one in figures if begin < _middle(one) < begin + gap and one.box.x > name.box.x]


def _middle(line: Line) -> float:
    return line.box.y + line.box.h / 2


def _end(line: Line) -> float:
    return line.box.x + line.box.w


def _behind(name: Line, page: Page) -> float:
    """How long the bar is that a name stands on."""
    scale, color = page.scale, np.array(name.background, dtype=np.int16)
    start, best = int(name.box.x / scale), 0
    for y in (name.box.y - 0.15 * name.box.h, name.box.y + 1.15 * name.box.h):
        row = page.pixels[min(len(page.pixels) - 1, max(0, int(y / scale)))].astype(np.int16)
        other = np.flatnonzero(np.abs(row - color).max(axis=1) > 45)
        left, right = other[other < start], other[other > start]
        best = max(best, int(right[0] if len(right) else len(row)) - int(left[-1] if len(left) else 0))
    return best * scale


def _length(name: Line, end_of: float, gap: float, page: Page) -> float:
    """How long the bar below a name is, in pixels of the picture's lines."""
    scale = page.scale
    left, right = int(name.box.x / scale), int(end_of / scale)
    begin, end = int((name.box.y + 1.05 * name.box.h) / scale), int((name.box.y + 0.95 * gap) / scale)
    strip = page.pixels[begin:end, left:right].astype(np.int16)
    best = 0
    for row in strip[:, : max(1, right - left)]:
        start = min(len(row) - 1, max(4, int(0.4 * name.box.h / scale)))  # within a rounded end
        inside = row[start]
        ground = np.array(name.background or (255, 255, 255), dtype=np.int16)
        if np.abs(inside - ground).max() < 40:
            continue
        other = np.flatnonzero(np.abs(row - inside).max(axis=1) > 45)
        other = other[other > start]
        best = max(best, int(other[0]) if len(other) else len(row))
    return best * scale

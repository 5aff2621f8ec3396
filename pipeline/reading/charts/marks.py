"""The marks of a chart: each series' height over each category, from value labels where they stand, else from pixels on the scale of the ticks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.axes import Axes
from pipeline.reading.charts.categories import Word, number
from pipeline.reading.charts.legend import legend
from pipeline.reading.charts.tops import Top
from pipeline.reading.charts.tops import tops as tops_of
from topics.events import Box, Line

__all__ = ["Mark", "Series", "series"]

_Pixels = NDArray[np.uint8]
_Mask = NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True)
class Mark:
    """The value of one category in one series."""

    value: float
    box: Box
    """Of the value's label, or of the category's name."""
    labelled: bool
    precision: float = 0
    """Half of the last digit of its label."""


@dataclass(frozen=True, kw_only=True)
class Series:
    """A row of marks, None where one could not be read."""

    name: str | None
    marks: tuple[Mark | None, ...]
    scaled: bool
    """Whether values are values: without labels and ticks they are bare heights."""
    drawn: bool = False
    """Whether the marks' heights bear out their labels where there is no scale."""


_Found = Sequence[tuple[str | None, list[Top | None]]]


def series(made: Axes) -> list[Series]:
    """The series of a chart; empty where its marks cannot be told."""
    if min(_plot(made)[0].shape[:2]) < 20:
        return []
    made = made if made.ticks else _seated(made)
    plot, left, top = _plot(made)
    keys = legend(made, plot)
    ground = _ground(made, plot, left)
    labels = [
        word
        for word in made.words
        if _in_plot(word, made) and number(word.line.text) is not None and all(word.line is not key.word.line for key in keys)
    ]
    found: list[tuple[str | None, list[Top | None]]] = []
    if keys:
        colors = np.array([key.color for key in keys] + [ground], dtype=np.int16)
        distance = np.stack([np.abs(plot.astype(np.int16) - color).max(axis=2) for color in colors])
        nearest = distance.argmin(axis=0)
        for place, key in enumerate(keys):
            mask = (nearest == place) & (distance[place] < 70)
            found.append((key.name, tops_of(made, mask, left, top)))
    else:
        mask = _marked(made, plot, ground, labels, left, top)
        found.append((None, tops_of(made, mask, left, top)))
    if all(one is None for _, tops in found for one in tops):
        found = []
    if not made.ticks and (said := _labelled_only(made, labels, keys, found)):
        return said
    return _valued(made, found, labels) or _labelled_only(made, labels, keys, found)


def _plot(made: Axes) -> tuple[_Pixels, float, float]:
    left = max(0.0, made.names[0].middle[0] - 0.48 * made.step)
    right = made.names[-1].middle[0] + 0.48 * made.step
    return made.pixels[int(made.top) : int(made.bottom), int(left) : int(right)], int(left), int(made.top)


def _seated(made: Axes) -> Axes:
    """With the axis where bars stand, if they all end at one height above the names."""
    plot, left, _ = _plot(made)
    mask = np.abs(plot.astype(np.int16) - _ground(made, plot, left)).max(axis=2) > 36
    feet = []
    for name in made.names:
        column = mask[:, max(0, int(name.middle[0] - left) - 1) : int(name.middle[0] - left) + 2].any(axis=1)
        edges = np.flatnonzero(np.diff(np.concatenate(([False], column, [False])).astype(np.int8)))
        feet.append(next((int(b) for a, b in zip(edges[-2::-2], edges[::-2], strict=False) if b - a >= 6), 0))
    seat = float(np.median(feet))
    level = max(feet) - min(feet) <= max(5.0, 0.01 * len(plot)) and 20 < seat < len(plot) - 6
    return replace(made, bottom=made.top + seat) if level else made


def _in_plot(word: Word, made: Axes) -> bool:
    x, y = word.middle
    return made.top - 2 * word.h < y < made.bottom and made.names[0].middle[0] - 0.5 * made.step < x < made.names[-1].middle[0] + 0.5 * made.step


def _ground(made: Axes, plot: _Pixels, left: float) -> NDArray[np.int16]:
    """The plot's own colour: the commonest between categories, or at the top where an area fills what lies between them."""
    gaps = [int((a.middle[0] + b.middle[0]) / 2 - left) for a, b in pairwise(made.names)]
    between = np.median(plot[:, np.clip(gaps, 0, plot.shape[1] - 1)].reshape(-1, 3), axis=0)
    above = np.median(plot[: max(2, int(0.12 * len(plot)))].reshape(-1, 3), axis=0)
    page = np.array(made.names[0].line.background or between, dtype=np.float64)
    return np.asarray(min((between, above), key=lambda color: float(np.abs(color - page).max())), dtype=np.int16)


def _marked(made: Axes, plot: _Pixels, ground: NDArray[np.int16], labels: Sequence[Word], left: float, top: float) -> _Mask:
    """What stands out from the ground, less words, and less gridlines, which cross the gaps between categories too."""
    mask = np.abs(plot.astype(np.int16) - ground).max(axis=2) > 36
    for word in labels:
        y, x = (
            slice(max(0, int(word.y - top)), max(0, int(word.y + word.h - top))),
            slice(max(0, int(word.x - left)), max(0, int(word.x + word.w - left))),
        )
        if plot[y, x].size:  # a label within a bar is part of it
            mask[y, x] = np.abs(np.median(plot[y, x].reshape(-1, 3), axis=0) - ground).max() > 36
    gaps = np.array([int((a.middle[0] + b.middle[0]) / 2 - left) for a, b in pairwise(made.names)])
    crossing = mask[:, np.clip(gaps, 0, mask.shape[1] - 1)].mean(axis=1) >= 0.7
    if crossing.mean() < 0.2:
        mask[crossing] = False
    return np.asarray(mask, dtype=np.bool_)


def _valued(made: Axes, found: _Found, labels: Sequence[Word]) -> list[Series]:
    slope = np.polyfit([y for y, _ in made.ticks], [value for _, value in made.ticks], 1) if made.ticks else None
    span = abs(made.ticks[0][1] - made.ticks[-1][1]) if made.ticks else 0.0
    reach = 0.3 * made.step if len(found) == 1 else 0.2 * made.step
    held = _assigned(found, labels, reach)
    result = []
    for number_of, (name, tops) in enumerate(found):
        marks: list[Mark | None] = []
        for place, top in enumerate(tops):
            if top is None:
                marks.append(None)
                continue
            box = made.names[place].line.box
            by_pixels = float(slope[0] * top.y + slope[1]) if slope is not None else None
            word = held.get((number_of, place))
            if word is not None:
                read = [
                    value
                    for value in _label_values(word.line.text)
                    if by_pixels is None or abs(value - by_pixels) <= max(0.06 * span, 0.04 * abs(value))
                ]
                if read:
                    marks.append(Mark(value=read[0], box=word.line.box, labelled=True, precision=_precision(word.line)))
                    continue
            marks.append(Mark(value=by_pixels if by_pixels is not None else made.bottom - top.y, box=box, labelled=False))
        same = slope is not None or all(mark is None or mark.labelled for mark in marks)
        if not same:  # heights and values do not go together
            marks = [
                Mark(value=made.bottom - top.y, box=made.names[place].line.box, labelled=False) if top is not None else None
                for place, top in enumerate(tops)
            ]
        result.append(Series(name=name, marks=tuple(marks), scaled=same))
    return result if any(sum(mark is not None for mark in one.marks) >= 2 for one in result) else []


def _assigned(found: _Found, labels: Sequence[Word], reach: float) -> dict[tuple[int, int], Word]:
    """Each label to the mark that it stands nearest to, each mark its nearest."""
    near = []
    for word in labels:
        x, y = word.middle
        for row, (_, tops) in enumerate(found):
            for place, top in enumerate(tops):
                if (
                    top is not None
                    and abs(top.x - x) < reach
                    and -2.6 * min(word.h, word.w) - word.h / 2 < y - top.y < 2.6 * min(word.h, word.w) + word.h / 2
                ):
                    near.append((abs(top.x - x) + abs(y - top.y), row, place, word))
    held: dict[tuple[int, int], Word] = {}
    used: set[int] = set()
    for _, row, place, word in sorted(near, key=lambda one: one[:3]):
        if (row, place) not in held and id(word) not in used:
            held[row, place] = word
            used.add(id(word))
    for place, top in enumerate(found[0][1]) if len(found) == 1 else ():
        over = [word for word in labels if top is not None and abs(word.middle[0] - top.x) < reach]
        if len(over) == 1:  # labels may stand in a row of their own
            held.setdefault((0, place), over[0])
    return held


def _labelled_only(made: Axes, labels: Sequence[Word], keys: Sequence[object], found: _Found) -> list[Series]:
    """Where pixels say nothing: exactly one number over every category."""
    if keys:
        return []
    marks = []
    for name in made.names:
        over = [word for word in labels if abs(word.middle[0] - name.middle[0]) < 0.3 * made.step]
        value = number(over[0].line.text) if len(over) == 1 else None
        if value is None:
            return []
        marks.append(Mark(value=value, box=over[0].line.box, labelled=True, precision=_precision(over[0].line)))
    return [Series(name=None, marks=tuple(marks), scaled=True, drawn=len(found) == 1 and _in_step(made, found[0][1], marks))]


def _in_step(made: Axes, tops: Sequence[Top | None], marks: Sequence[Mark]) -> bool:
    """Whether heights above the axis are to one another as the labels are."""
    ratios = [(made.bottom - top.y) / mark.value for top, mark in zip(tops, marks, strict=True) if top is not None and mark.value > 0]
    return (
        len(ratios) == len(marks) and max(ratios) < 1.2 * min(ratios) and max(mark.value for mark in marks) > 1.1 * min(mark.value for mark in marks)
    )


def _label_values(text: str) -> list[float]:
    """What a label may say: a line beside a figure may have been read as a 1 at its end."""
    value, digits = number(text), re.search(r"\d[\d,.]*", text)
    made = [] if value is None else [value]
    if digits and digits[0][-1] == "1" and len(digits[0]) > 1:
        made += [float(digits[0][:-1].replace(",", "").rstrip(".") or 0)]
    return made


def _precision(line: Line) -> float:
    digits = re.search(r"\d+(?:,\d{3})*(?:\.(\d+))?", line.text)
    return 0.5 * 10.0 ** -len(digits[1] or "") if digits else 0.0

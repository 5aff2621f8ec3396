"""The marks of a chart: each series' height over each category, from value labels where they stand, else from pixels on the scale of the ticks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.axes import Axes, Word, number
from pipeline.reading.charts.periods import period
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


@dataclass(frozen=True)
class _Top:
    x: float
    y: float


def series(made: Axes) -> list[Series]:
    """The series of a chart; empty where its marks cannot be told."""
    plot, left, top = _plot(made)
    if min(plot.shape[:2]) < 20:
        return []
    legend = _legend(made, plot)
    ground = _ground(made, plot, left)
    labels = [
        word for word in made.words if _in_plot(word, made) and number(word.line.text) is not None and all(word is not named for named, _ in legend)
    ]
    found: list[tuple[str | None, list[_Top | None]]] = []
    if legend:
        colors = np.array([color for _, color in legend] + [ground], dtype=np.int16)
        distance = np.stack([np.abs(plot.astype(np.int16) - color).max(axis=2) for color in colors])
        nearest = distance.argmin(axis=0)
        for place, (word, _) in enumerate(legend):
            mask = (nearest == place) & (distance[place] < 70)
            found.append((word.line.text.strip(), _tops(made, mask, left, top)))
    else:
        mask = _marked(made, plot, ground, labels, left, top)
        found.append((None, _tops(made, mask, left, top)))
    if all(one is None for _, tops in found for one in tops):
        found = []
    if not made.ticks and (said := _labelled_only(made, labels, legend)):
        return said
    return _valued(made, found, labels) or _labelled_only(made, labels, legend)


def _plot(made: Axes) -> tuple[_Pixels, float, float]:
    left = max(0.0, made.names[0].middle[0] - 0.48 * made.step)
    right = made.names[-1].middle[0] + 0.48 * made.step
    return made.pixels[int(made.top) : int(made.bottom), int(left) : int(right)], int(left), int(made.top)


def _in_plot(word: Word, made: Axes) -> bool:
    x, y = word.middle
    return made.top - 2 * word.h < y < made.bottom and made.names[0].middle[0] - 0.5 * made.step < x < made.names[-1].middle[0] + 0.5 * made.step


def _ground(made: Axes, plot: _Pixels, left: float) -> NDArray[np.int16]:
    """The plot's own colour: the commonest between categories."""
    gaps = [int((a.middle[0] + b.middle[0]) / 2 - left) for a, b in pairwise(made.names)]
    return np.asarray(np.median(plot[:, np.clip(gaps, 0, plot.shape[1] - 1)].reshape(-1, 3), axis=0), dtype=np.int16)


def _legend(made: Axes, plot: _Pixels) -> list[tuple[Word, NDArray[np.int16]]]:
    """Words beside a patch of a colour that marks have too; empty where there are not two."""
    found: list[tuple[Word, NDArray[np.int16]]] = []
    whole, ink = plot.astype(np.int16), made.names[0].line.color
    for word in made.words:
        size = min(word.h, word.w)
        figured = number(word.line.text) is not None and period(word.line.text) is None
        if len(word.line.text) > 16 or figured or not made.top - 8 * size < word.middle[1] < made.bottom + 8 * size:
            continue
        color = _patch(
            made.pixels[max(0, int(word.y)) : int(word.y + word.h), max(0, int(word.x - 2.4 * size)) : int(word.x + min(0.45 * word.w, 1.5 * size))],
            size,
        )
        if color is None or (ink is not None and np.abs(color - np.array(ink, dtype=np.int16)).max() < 50):
            continue
        share = float((np.abs(whole - color).max(axis=2) < 40).mean())
        if share > 0.002:
            found.append((word, color))
    distinct: list[tuple[Word, NDArray[np.int16]]] = []
    for word, color in found:
        if all(np.abs(color - other).max() > 40 for _, other in distinct):
            distinct.append((word, color))
    aligned = [
        one
        for one in distinct
        if any(
            other is not one and (abs(other[0].middle[1] - one[0].middle[1]) < one[0].h or abs(other[0].x - one[0].x) < one[0].w)
            for other in distinct
        )
    ]
    return aligned if len(aligned) >= 2 else []


def _patch(strip: _Pixels, size: float) -> NDArray[np.int16] | None:
    """The colour of a solid square, or of a dash, in a strip; letters are neither."""
    if min(strip.shape[:2]) < 6:
        return None
    ground = np.median(strip.reshape(-1, 3), axis=0)
    far = (np.abs(strip.astype(np.int16) - ground).max(axis=2) > 40).astype(np.uint8)
    for height, width in ((0.3, 0.3), (0.08, 0.6)):
        solid = cv2.erode(far, np.ones((max(2, int(height * size)), max(3, int(width * size))), np.uint8)).astype(bool)
        if solid.any():
            return np.asarray(np.median(strip[solid], axis=0), dtype=np.int16)
    return None


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


def _tops(made: Axes, mask: _Mask, left: float, top: float) -> list[_Top | None]:
    """The mark over each category: the edge of a bar that stands on the axis, else the height of a line."""
    closed = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 1), np.uint8)).astype(bool)
    height = float(mask.shape[0])
    floor = min(height, max((y for y, _ in made.ticks), default=made.bottom) - top)
    low = floor - max(8.0, 0.04 * height)
    found: list[_Top | None] = []
    half = max(3, int(0.02 * made.step))  # the middle of a category's name is not quite its mark's
    for name in made.names:
        centre = name.middle[0] - left
        begin = max(0, int(centre - 0.47 * made.step))
        slot = closed[:, begin : int(centre + 0.47 * made.step)]
        heads = _bar(slot, low)
        wide = [x for x, y in heads if y < height - 3]
        if len(wide) >= max(4.0, 0.08 * made.step):
            levels = np.array([y for _, y in heads if y < height - 3])
            level = float(np.median(levels))
            off = (np.abs(levels - level) > max(4.0, 0.03 * height)).mean()
            found.append(None if off > 0.3 else _Top(left + begin + float(np.median(wide)), top + level))
            continue
        x = int(centre)
        at = next((y for reach in (1, half) if (y := _line(closed[:, max(0, x - reach) : x + reach + 1])) is not None), None)
        found.append(None if at is None else _Top(left + centre, top + at))
    return found


def _bar(slot: _Mask, low: float) -> list[tuple[int, float]]:
    """Column and top of each run that reaches down to the axis and is no mere axis."""
    made = []
    foot = slot[max(0, int(low) - 2) : int(low) + 2].all(axis=0)
    for x in np.flatnonzero(foot):
        column = slot[: int(low), x]
        clear = np.flatnonzero(~column)
        y = float(clear[-1] + 1) if len(clear) else 0.0
        made.append((int(x), y))
    return made


def _line(band: _Mask) -> float | None:
    """The middle of the one run in a band; None where it holds none, or several."""
    marked = band.any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], marked, [False])).astype(np.int8)))
    runs = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= 2]
    if not runs:
        return None
    upper, lower = max(runs, key=lambda run: run[1] - run[0])
    if lower >= len(band) - max(8, 0.04 * len(band)) and lower - upper > 0.1 * len(band):
        return float(upper)
    near = [run for run in runs if run[1] - run[0] >= 0.6 * (lower - upper)]
    return (upper + lower) / 2 if len(near) == 1 and lower - upper < 0.25 * len(band) else None


def _valued(made: Axes, found: Sequence[tuple[str | None, list[_Top | None]]], labels: Sequence[Word]) -> list[Series]:
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


def _assigned(found: Sequence[tuple[str | None, list[_Top | None]]], labels: Sequence[Word], reach: float) -> dict[tuple[int, int], Word]:
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


def _labelled_only(made: Axes, labels: Sequence[Word], legend: Sequence[object]) -> list[Series]:
    """Where pixels say nothing: exactly one number over every category."""
    if legend:
        return []
    marks = []
    for name in made.names:
        over = [word for word in labels if abs(word.middle[0] - name.middle[0]) < 0.3 * made.step]
        value = number(over[0].line.text) if len(over) == 1 else None
        if value is None:
            return []
        marks.append(Mark(value=value, box=over[0].line.box, labelled=True, precision=_precision(over[0].line)))
    return [Series(name=None, marks=tuple(marks), scaled=True)]


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

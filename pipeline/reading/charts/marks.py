"""The marks of a chart: each series' height over each category, from value labels where they stand, else from pixels on the scale of the ticks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.axes import Axes
from pipeline.reading.charts.bars import bars
from pipeline.reading.charts.categories import number
from pipeline.reading.charts.legend import Key, legend, several
from pipeline.reading.charts.masks import CLEAR, PALE, colored, inked, marked
from pipeline.reading.charts.periods import period
from pipeline.reading.charts.scales import Scale
from pipeline.reading.charts.tops import Top
from pipeline.reading.charts.tops import tops as tops_of
from pipeline.reading.charts.words import Word
from topics.events import Box, Line

__all__ = ["Mark", "Series", "series"]

_Pixels = NDArray[np.uint8]


@dataclass(frozen=True, kw_only=True)
class Mark:
    """The value of one category in one series."""

    value: float
    box: Box
    """Of the value's label, or of the category's name."""
    labelled: bool
    precision: float = 0
    """How far it may be off: half of the last digit of its label, or a few pixels."""


@dataclass(frozen=True, kw_only=True)
class Series:
    """A row of marks, None where one could not be read."""

    name: str | None
    marks: tuple[Mark | None, ...]
    scaled: bool
    """Whether values are values: without labels and ticks they are bare heights."""
    piled: bool = False
    """Whether its marks stand upon those of other series, or bear them."""
    drawn: bool = False
    """Whether the marks' heights bear out their labels where there is no scale."""


_RINGS = frozenset({"0", "O", "o"})
"""What a ring on a line may have been read as."""
_POINTS = _RINGS | {"6", "8", "9"}
"""And a point with the line through it."""
_Found = Sequence[tuple[str | None, Sequence[Top | None]]]


def series(made: Axes) -> list[Series]:
    """The series of a chart; empty where its marks cannot be told."""
    if min(_plot(made)[0].shape[:2]) < 20:
        return []
    made = made if made.ticks else _seated(made)
    plot, left, top = _plot(made)
    ground = _ground(made, plot, left)
    keys = legend(made, plot, ground)
    labels = _labels(made, keys)
    found: list[tuple[str | None, list[Top | None]]] = []
    if keys:
        masks = colored(made, plot, [key.color for key in keys], ground, left)
        solid = [inked(mask, labels, left, top) for mask in masks]
        blocks = bars(made, solid, left, top)
        found = list(zip([key.name for key in keys], blocks or [tops_of(made, mask, left, top) for mask in masks], strict=True))
    else:
        # a title or a figure of the page that stands over the plot is no mark, but a point may have been read as one
        words = [word for word in made.words if re.search(r"[一-鿿]|[^\W\d_]{2}|\d", word.line.text) and not _dot(word)]
        for least in (CLEAR, PALE):
            mask = marked(made, plot, ground, words, left, top, least)
            tops = (bars(made, [mask], left, top) or [tops_of(made, mask, left, top)])[0]
            if not found or all(one is not None and _height(made, one) > 0.02 * (made.bottom - made.top) for one in tops):
                found, masks = [(None, tops)], [mask]
            if all(one is not None for one in found[0][1]):
                break
    if all(one is None for _, tops in found for one in tops):
        found = []
    if not keys and found and several(made, plot, masks[0], left, ground):
        return []
    odd = any(top is not None and top.hangs for _, tops in found for top in tops)
    timed = period(made.names[0].line.text) is not None
    if not made.ticks and not odd and (said := _labelled_only(made, labels, keys, found)) and (timed or said[0].drawn):
        return said
    return _valued(made, found, labels) or ([] if odd else _labelled_only(made, labels, keys, found))


def _labels(made: Axes, keys: Sequence[Key]) -> list[Word]:
    """The figures over the categories; a sign of percent may have been read as 96."""
    found = [
        word
        for word in made.words
        if _in_plot(word, made) and number(word.line.text) is not None and all(word.line is not key.word.line for key in keys)
    ]
    rates = sum(word.line.text.strip().endswith("%") for word in found)
    if rates < 2:
        return found
    return [
        replace(word, line=word.line.model_copy(update={"text": f"{text[:-2]}%"}))
        if re.fullmatch(r"[\d.]+96", text := word.line.text.strip())
        else word
        for word in found
    ]


def _dot(word: Word) -> bool:
    """Whether a nought, or the like, is of a bright colour and so may be the point of a line."""
    return word.line.text.strip() in _POINTS and word.line.color is not None and bool(np.ptp(word.line.color) > 40)


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


def _valued(made: Axes, found: _Found, labels: Sequence[Word]) -> list[Series]:
    reach = 0.3 * made.step if len(found) == 1 else 0.2 * made.step
    scale = Scale.of_ticks(made.ticks if len(found) == 1 or not made.doubled else [])  # which scale is whose cannot be told
    labels = [word for word in labels if not _ring(word, found)]
    held = _assigned(found, labels, reach, scale)
    agreed = Scale.of_labels([(top, _label_values(top, word.line.text)) for (row, place), word in held.items() if (top := found[row][1][place])])
    if scale is None and agreed is not None:
        held = _assigned(found, labels, reach, agreed)
    seen = sum(top is not None for _, tops in found for top in tops)
    fitted = agreed if agreed is not None and (scale is None or len(held) >= 0.7 * seen) else scale
    piled = any(top is not None and top.piled for _, tops in found for top in tops)
    # from nought, or at any height where so many agree
    borne = agreed is not None and (piled or len(held) == seen >= 4 or abs(agreed.value(Top(0.0, made.bottom))) < 0.12 * agreed.span)
    result = []
    for row, (name, tops) in enumerate(found):
        marks: list[Mark | None] = []
        for place, top in enumerate(tops):
            if top is None:
                marks.append(_told(made, place, labels, fitted, reach) if len(found) == 1 else None)
                continue
            box, word = made.names[place].line.box, held.get((row, place))
            by_pixels = fitted.value(top) if fitted is not None else None
            if word is not None:
                read = [value for value in _label_values(top, word.line.text) if fitted is None or fitted.near(top, value)]
                if read:
                    marks.append(Mark(value=read[0], box=word.line.box, labelled=True, precision=_precision(word.line)))
                    continue
                if len(found) == 1:  # its figure and its height tell two things
                    marks.append(None)
                    continue
            off = fitted.off if fitted is not None else 0.0
            marks.append(Mark(value=by_pixels if by_pixels is not None else _height(made, top), box=box, labelled=False, precision=off))
        same = fitted is not None or all(mark is None or mark.labelled for mark in marks)
        if not same:  # heights and values do not go together
            marks = [
                Mark(value=_height(made, top), box=made.names[place].line.box, labelled=False, precision=0.01 * (made.bottom - made.top))
                if top is not None
                else None
                for place, top in enumerate(tops)
            ]
        result.append(Series(name=name, marks=tuple(marks), scaled=same, piled=any(top is not None and top.piled for top in tops), drawn=borne))
    return result if any(sum(mark is not None for mark in one.marks) >= 2 for one in result) else []


def _told(made: Axes, place: int, labels: Sequence[Word], scale: Scale | None, reach: float) -> Mark | None:
    """The mark of a category by its label alone, which stands where the scale has its figure."""
    over = [word for word in labels if abs(word.middle[0] - made.names[place].middle[0]) < reach]
    if scale is None or len(over) != 1:
        return None
    word, (x, y) = over[0], over[0].middle
    for value in _label_values(None, word.line.text):
        if abs(scale.value(Top(x, y)) - value) <= abs(scale.slope) * 1.6 * word.h:
            return Mark(value=value, box=word.line.box, labelled=True, precision=_precision(word.line))
    return None


def _ring(word: Word, found: _Found) -> bool:
    """Whether a nought is the ring that marks a point of a line."""
    x, y = word.middle
    at = (top for _, tops in found for top in tops if top is not None and top.foot is None)
    return word.line.text.strip() in _POINTS and any(max(abs(top.x - x), abs(top.y - y)) < 0.6 * min(word.w, word.h) for top in at)


def _height(made: Axes, top: Top) -> float:
    return (top.foot if top.foot is not None else made.bottom) - top.y


def _assigned(found: _Found, labels: Sequence[Word], reach: float, scale: Scale | None) -> dict[tuple[int, int], Word]:
    """Each label to the mark that it stands nearest to, each mark its nearest; those first that say what the mark's height does."""
    near = []
    for word in labels:
        x, y = word.middle
        size = min(word.h, word.w)
        for row, (_, tops) in enumerate(found):
            for place, top in enumerate(tops):
                if top is None or abs(top.x - x) >= reach:
                    continue
                inside = top.piled and top.foot is not None and top.y <= y <= top.foot
                if inside or (not top.piled and abs(y - top.y) < 2.6 * size + word.h / 2):
                    off = scale is not None and not any(scale.near(top, value) for value in _label_values(top, word.line.text))
                    near.append((off, abs(top.x - x) + (0.0 if inside else abs(y - top.y)), row, place, word))
    held: dict[tuple[int, int], Word] = {}
    used: set[int] = set()
    for _, _, row, place, word in sorted(near, key=lambda one: one[:4]):
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
        over = [word for word in over if word.line.text.strip() not in _RINGS] if len(over) > 1 else over
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


def _label_values(top: Top | None, text: str) -> list[float]:
    """What a label may say: a line beside a figure may have been read as a 1 at its end, and a minus lost."""
    value, digits = number(text), re.search(r"\d[\d,.]*", text)
    made = [] if value is None else [value]
    if digits and digits[0][-1] == "1" and len(digits[0]) > 1:
        made += [float(digits[0][:-1].replace(",", "").rstrip(".") or 0)]
    if top is None or top.foot is None:
        return made
    return [-abs(one) if top.hangs else abs(one) for one in made]


def _precision(line: Line) -> float:
    digits = re.search(r"\d+(?:,\d{3})*(?:\.(\d+))?", line.text)
    return 0.5 * 10.0 ** -len(digits[1] or "") if digits else 0.0

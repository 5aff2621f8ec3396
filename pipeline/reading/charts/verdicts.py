"""Statements held against marks: what the chart shows where it is another thing than the words say, beyond what reading may be off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.marks import Mark, Series
from pipeline.reading.charts.reference import Pair, Point, Terms, pairs, terms
from pipeline.reading.charts.sizes import Size
from pipeline.reading.charts.statements import Statement
from pipeline.reading.charts.subject import about

__all__ = ["Contradiction", "contradiction"]


_NEW = re.compile(r"新[高低]|(?<![a-z])(?:record|all-time|new)(?![a-z])")
"""Beyond all before it, and not all after."""


_WHOLE = re.compile(r"全年|总[计量数额体]|合计|累计|整体|(?<![a-z])(?:overall|total|full[- ]year|for the year|combined|altogether)(?![a-z])")
"""All categories together."""


@dataclass(frozen=True)
class Contradiction:
    """Two marks that show what the words deny."""

    base: Point
    target: Point


def contradiction(chart: Chart, said: Statement) -> Contradiction | None:
    """What contradicts a statement; None where nothing does, or where that cannot be told."""
    if said.size.points and not chart.percent:
        return None
    named = terms(chart, said)
    if named is None or not about(chart, said):
        return None
    if said.kind == "share":
        return _share(chart, said, named)
    if said.kind in {"peak", "trough"}:
        return _extreme(chart, said, named)
    if said.kind == "trend":
        return _trend(chart, said, named)
    found = pairs(chart, said, named)
    if chart.compared and not named.categories and not said.every:
        wrong, whole = _whole_wrong(chart, said, found), _WHOLE.search(said.text.lower())
        if not wrong or whole:
            return Contradiction(*found[-1]) if wrong else None
    return _changed(chart, said, found)


def _whole_wrong(chart: Chart, said: Statement, found: list[Pair]) -> bool:
    """Whether words that name no category are wrong of all categories together, too."""
    marks = [(chart.mark(*base), chart.mark(*target)) for base, target in found]
    first, second = sum(a.value for a, _ in marks if a), sum(b.value for _, b in marks if b)
    if said.size.points or not first or any(a is None or b is None for a, b in marks):
        return bool(said.size.points)
    actual = second / first - 1
    return _outside(said.size, actual, actual, max(0.03, 0.15 * abs(said.size.said)))


def _changed(chart: Chart, said: Statement, found: list[Pair]) -> Contradiction | None:
    """Wrong of every pair that the words may be about; of one where they speak of each."""
    wrong = [_wrong(chart, said, pair) for pair in found]
    if not wrong or any(one is None for one in wrong):
        return None
    if not all(wrong) and not (said.every and said.open and chart.compared and any(wrong)):
        return None
    return Contradiction(*found[wrong.index(True)])


def _wrong(chart: Chart, said: Statement, pair: Pair) -> bool | None:
    """Whether two marks deny a change; None where they cannot be read."""
    base, target = pair
    first, second = chart.mark(*base), chart.mark(*target)
    if first is None or second is None or first is second or first.value <= 0:
        return None
    scaled = chart.series[base[0]].scaled and chart.series[target[0]].scaled
    if not scaled and base[0] != target[0]:
        return None
    size, sure = said.size, first.labelled and second.labelled
    if said.kind == "order":
        return _clearly_over(chart, first, second) if size.high > 0 else _clearly_over(chart, second, first)
    actual = second.value / first.value - 1
    if not scaled:  # heights above an axis that may begin anywhere: they show the way, not how far
        return (abs(actual) > 0.06 and size.said * actual < 0) or (said.open and abs(actual) > 0.06 and (actual < 0) == (size.high > 0))
    if size.points:
        return _outside(size, second.value - first.value, second.value - first.value, max(1.0, 0.25 * abs(size.said)) + (0 if sure else 1.5))
    low = (second.value - second.precision) / (first.value + first.precision) - 1
    high = (second.value + second.precision) / max(first.value - first.precision, 1e-9) - 1
    if said.open:
        slack = 0.02 if sure else 0.05
    elif size.rough:
        slack = max(0.06, 0.2 * abs(size.said))
    else:
        slack = max(0.02 if sure else 0.06, (0.12 if sure else 0.3) * abs(size.said))
    wrong = _outside(size, low, high, slack)
    if wrong and chart.percent and not said.open:  # of a rate, percent may be points
        gap = 100 * size.said
        return abs(second.value - first.value - gap) > max(1.0, 0.25 * abs(gap))
    return wrong


def _outside(size: Size, low: float, high: float, slack: float) -> bool:
    return high + slack < size.low or low - slack > size.high


def _clearly_over(chart: Chart, one: Mark, other: Mark) -> bool:
    """Whether a mark is higher than another beyond what reading may be off."""
    off = one.precision + other.precision if one.labelled and other.labelled else 0.04 * _span(chart)
    return one.value - other.value > max(off, 0.005 * abs(one.value))


def _span(chart: Chart) -> float:
    values = [mark.value for one in chart.series for mark in one.marks if mark is not None]
    return max(values, default=0.0)


def _row(chart: Chart, named: Terms) -> int | None:
    """The one series that is meant."""
    rows = list(dict.fromkeys(one.place for one in named.series))
    if len(rows) == 1:
        return rows[0]
    return None if rows else 0 if len(chart.series) == 1 else chart.ordered[-1] if chart.compared else None


def _whole(one: Series) -> bool:
    return all(mark is not None for mark in one.marks)


def _extreme(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """The highest or lowest of its series; of all series at its time, where only a series is named."""
    places = list(dict.fromkeys(one.place for one in named.categories))
    rows = list(dict.fromkeys(one.place for one in named.series))
    sign = 1 if said.kind == "peak" else -1
    if len(rows) == 1 and not chart.compared and len(chart.series) > 1 and not places:
        others = [place for place in range(len(chart.series)) if place != rows[0]]
        beaten = [_beaten(chart, sign, [(other, place) for other in others], (rows[0], place)) for place in range(len(chart.names))]
        return beaten[-1] if all(beaten) else None
    row = _row(chart, named)
    if row is None or len(places) > 1:
        return None
    if not places:
        if not chart.timed or not _NEW.search(said.text.lower()):
            return None
        places = [len(chart.names) - 1]
    reach = range(places[0]) if _NEW.search(said.text.lower()) else range(len(chart.names))
    return _beaten(chart, sign, [(row, place) for place in reach if place != places[0]], (row, places[0]))


def _beaten(chart: Chart, sign: int, others: list[Point], target: Point) -> Contradiction | None:
    """The mark that is clearly beyond one that is called the highest, or lowest."""
    mark = chart.mark(*target)
    if mark is None:
        return None
    for point in sorted(others, key=lambda point: -sign * (held.value if (held := chart.mark(*point)) else -sign * inf)):
        other = chart.mark(*point)
        if other is not None:
            clear = _clearly_over(chart, other, mark) if sign > 0 else _clearly_over(chart, mark, other)
            return Contradiction(point, target) if clear else None
    return None


def _trend(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """Step by step, or on the whole; from the time that is named, if one is."""
    if not chart.timed:
        return _changed(chart, said, pairs(chart, said, named)) if chart.compared else None
    places = sorted({one.place for one in named.categories})
    last = len(chart.names) - 1
    begin, end = (places[0], places[-1]) if len(places) > 1 else (places[0], last) if places and places[0] < last else (0, last)
    if said.steps and len(places) < 2:
        begin = max(begin, end - said.steps) if len(chart.names) > said.steps else begin
    rows = list(dict.fromkeys(one.place for one in named.series)) or list(range(len(chart.series)))
    found = [_against(chart, said, row, begin, end) for row in rows]
    return found[0] if found and all(found) else None


def _against(chart: Chart, said: Statement, row: int, begin: int, end: int) -> Contradiction | None:
    steps = [(begin, end), *((place, place + 1) for place in range(begin, end))] if said.strict else [(begin, end)]
    for first, second in steps:
        a, b = chart.mark(row, first), chart.mark(row, second)
        if a is not None and b is not None and (_clearly_over(chart, a, b) if said.size.high > 0 else _clearly_over(chart, b, a)):
            return Contradiction((row, first), (row, second))
    return None


def _share(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """A part of the sum over all categories, or of a chart of percentages itself."""
    places = list(dict.fromkeys(one.place for one in named.categories))
    row = _row(chart, named)
    if row is None or len(places) != 1 or (chart.timed and not chart.percent) or not chart.series[row].scaled or not _whole(chart.series[row]):
        return None
    values = [mark.value for mark in chart.series[row].marks if mark is not None]
    whole = 100.0 if chart.percent else sum(values)
    part = values[places[0]] / whole if whole > 0 else 0.0
    slack = 0.05 if said.size.rough else 0.03
    other = max((place for place in range(len(values)) if place != places[0]), key=lambda place: values[place])
    return Contradiction((row, other), (row, places[0])) if _outside(said.size, part, part, slack) else None


def values(chart: Chart, found: Contradiction) -> Iterator[tuple[str, Mark]]:
    """The two marks with the names of their categories."""
    for row, place in (found.base, found.target):
        if (mark := chart.mark(row, place)) is not None:
            name = chart.names[place]
            yield (f"{name} {chart.series[row].name}" if len(chart.series) > 1 and chart.series[row].name else name), mark

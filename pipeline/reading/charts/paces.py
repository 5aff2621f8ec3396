"""Verdicts on several marks at once: who grew most, and what several come to together."""

from __future__ import annotations

import re

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.figures import TIMES
from pipeline.reading.charts.grounds import Contradiction, only_row, span
from pipeline.reading.charts.periods import mentioned
from pipeline.reading.charts.phrases import REST
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.reference import Pair, Point, Terms
from pipeline.reading.charts.sizes import count
from pipeline.reading.charts.units import unit_of

__all__ = ["paced", "summed", "totalled"]


def summed(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """Several together beside another, or beside all others."""
    row = only_row(chart, named)
    if row is None or not chart.series[row].scaled or not all(mark is not None for mark in chart.series[row].marks):
        return None
    sides = [list(dict.fromkeys(one.place for one in named.categories if (one.start < said.span[0]) is first)) for first in (True, False)]
    if not sides[1] and REST.search(fold(said.text), said.span[0]):
        sides[1] = [place for place in range(len(chart.names)) if place not in sides[0]]
    if not all(sides) or len(sides[0]) + len(sides[1]) < 3 or set(sides[0]) & set(sides[1]):
        return None
    held = [[mark for place in side if (mark := chart.mark(row, place)) is not None] for side in sides]
    first, second = (sum(mark.value for mark in marks) for marks in held)
    off = sum(mark.precision for marks in held for mark in marks) + 0.01 * span(chart)
    denied = second - first > off if said.size.high > 0 else first - second > off
    return Contradiction((row, sides[1][0]), (row, sides[0][0]), chart) if denied else None


_ALL = {"m": 12, "q": 4, "d": 7, "s": 4, "h": 2}
"""How many times make up a year, or a week."""
_HOW_MANY = re.compile(
    r"(?P<zh>\d+|[一两二三四五六七八九十]+)(?:家|个|座|间|所|款|条|项|类|大)|(?<![a-z])(?P<en>\d+|two|three|four|five|six|seven|eight|nine|ten) (?:[a-z]+ )?[a-z]+s(?![a-z])"
)


def _complete(chart: Chart, text: str) -> bool:
    """Whether a chart shows all that words of a whole are about: each part of a year or a week, or as many as the words count."""
    kinds = {(one.part or "y")[0] if one is not None and one.day is None else "" for one in chart.periods}
    kind, many = (kinds.pop() if len(kinds) == 1 else ""), len(chart.names)
    halves = {when.part for when, *_ in mentioned(text) if when.part is not None}
    if chart.timed and halves and all(part[0] == "h" for part in halves):
        return len(halves) == 1 and {"m": 6, "q": 2}.get(kind) == many
    return _ALL.get(kind) == many or any(count(match["zh"] or match["en"]) == many for match in _HOW_MANY.finditer(text))


def totalled(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """What all marks come to, or are on average, where that is clearly another figure than is told."""
    row = only_row(chart, named)
    marks = [mark for mark in chart.series[row].marks if mark is not None] if row is not None else []
    if row is None or len(marks) < len(chart.names) or not chart.series[row].scaled or named.categories or not _complete(chart, fold(said.text)):
        return None
    share = 1 / len(marks) if said.kind == "mean" else 1.0
    actual, figure = share * sum(mark.value for mark in marks), said.size.said * (TIMES.get(said.unit, 1.0) / unit_of(chart) if said.unit else 1.0)
    off = share * sum(mark.precision for mark in marks) + (0.02 if all(mark.labelled for mark in marks) else 0.06) * abs(actual)
    if (chart.percent and said.kind == "total") or not 0.25 * actual < figure < 4 * actual or abs(actual - figure) <= off:
        return None
    high = max(range(len(marks)), key=lambda place: marks[place].value)
    return Contradiction((row, 0 if high else 1), (row, high), chart)


def paced(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """The one that is said to have grown, or fallen, most or least, where another did so by far and by units as well."""
    places = named.places
    if len(places) != 1 or said.judged:
        return None
    steps: dict[int, Pair]
    if chart.compared:
        before, now = chart.ordered[-2:]
        steps = {place: ((before, place), (now, place)) for place in range(len(chart.names))}
    elif chart.timed and (row := only_row(chart, named)) is not None:
        steps = {place: ((row, place - 1), (row, place)) for place in range(1, len(chart.names))}
    else:
        return None
    sign = said.size.said * (-1 if said.size.rough else 1)
    paces = {place: pace for place, (base, target) in steps.items() if (pace := _gained(chart, base, target)) is not None}
    if places[0] not in paces:
        return None
    own = paces[places[0]]
    ahead = [
        place
        for place, pace in paces.items()
        if all((one - mine) * sign > off for one, mine, off in zip(pace, own, (0.01, 0.01 * span(chart)), strict=True))
    ]
    return Contradiction(*steps[max(ahead, key=lambda place: paces[place][0] * sign)], chart) if ahead else None


def _gained(chart: Chart, base: Point, target: Point) -> tuple[float, float] | None:
    """By what part, and by how much."""
    first, second = chart.mark(*base), chart.mark(*target)
    if first is None or second is None or first.value <= 0 or not chart.series[target[0]].scaled:
        return None
    return second.value / first.value - 1, second.value - first.value

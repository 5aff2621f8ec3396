"""Verdicts on several marks at once: who grew most, and what several come to together."""

from __future__ import annotations

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.grounds import Contradiction, only_row, span
from pipeline.reading.charts.phrases import REST
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.reference import Pair, Point, Terms

__all__ = ["paced", "summed"]


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

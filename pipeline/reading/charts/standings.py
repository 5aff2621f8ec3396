"""Verdicts on where marks stand: above or below zero, above or below a plan or a figure, at which rank."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.grounds import Contradiction, contrary, only_row, span
from pipeline.reading.charts.marks import Mark
from pipeline.reading.charts.phrases import PLAN
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.reference import Terms
from pipeline.reading.charts.signs import signed
from pipeline.reading.charts.units import in_units
from pipeline.reading.charts.windows import lasts, window

__all__ = ["aim_of", "levelled", "over_figure", "plan_of", "ranked", "sided", "targeted", "unplanned", "valued"]

_ON = re.compile(r"持续|连续|一直|始终|(?<![a-z])(?:throughout|stay\w*|remain\w*|always|consistently|kept)(?![a-z])")
"""All along."""


def plan_of(chart: Chart) -> int | None:
    """The series of what was planned, where one other stands beside it."""
    rows = [row for row, one in enumerate(chart.series) if one.name and PLAN.search(fold(one.name))]
    return rows[0] if len(rows) == 1 and len(chart.series) == 2 else None


def unplanned(chart: Chart, said: Statement) -> Statement:
    """Without a plan where that is but part of a name: "Plan B is up"."""
    if not said.planned or said.kind == "target" or plan_of(chart) is not None:
        return said
    text = fold(said.text)
    for one in chart.mentions(said.text) or ():
        text = text[: one.start] + " " * (one.end - one.start) + text[one.end :]
    return said if PLAN.search(text) else replace(said, planned=False)


def sided(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """Profit where the marks show a loss, or a loss where they show a profit."""
    row = only_row(chart, named)
    if row is None or not chart.series[row].scaled:
        return None
    marks = chart.series[row].marks
    if not signed([line.text for line in chart.titles], [mark.value for mark in marks if mark is not None]):
        return None
    sign, last = said.size.said, len(marks) - 1
    places = sorted(named.places)

    def shows(place: int, way: float) -> bool:
        mark = marks[place]
        return mark is not None and mark.value * way > 0.01 * span(chart) + (0 if mark.labelled else 0.02 * span(chart))

    if not places:
        if said.turned:
            places = [last] if all(shows(place, -sign) for place in range(last + 1)) else []
        elif not said.every and not _ON.search(fold(said.text)):
            places = [last] if chart.timed and shows(last, -sign) else []
        else:
            places = [place for place in range(max(0, last + 1 - said.steps) if said.steps else 0, last + 1) if shows(place, -sign)][:1]
        return Contradiction((row, places[0]), (row, places[0]), chart) if places else None
    meant = range(places[0], last + 1) if len(places) == 1 and lasts(named.categories[0], named.text) else places
    for place in meant:
        if shows(place, -sign):
            return Contradiction((row, place), (row, place), chart)
    if (
        said.turned
        and len(places) == 1
        and chart.timed
        and places[0] > 0
        and shows(places[0] - 1, sign)
        and all(shows(at, sign) for at in range(places[0]))
    ):
        return Contradiction((row, places[0] - 1), (row, places[0]), chart)
    return None


_DRAWN = re.compile(r"(?:target|goal|plan|budget|quota|目标|计划|预算)(?: line|值|线)?\W{0,3}(\d[\d,]*(?:\.\d+)?)\W?")


def aim_of(chart: Chart) -> float | None:
    """The figure of a line drawn across a chart of one series, that says what was to be reached."""
    found = {match[1] for line in chart.titles if (match := _DRAWN.fullmatch(fold(line.text).strip()))}
    one = float(found.pop().replace(",", "")) if len(found) == 1 and len(chart.series) == 1 else 0.0
    return one if chart.series[0].scaled and 0.1 * span(chart) < one < 3 * span(chart) else None


def _passes(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """Above or below the line of a plan."""
    aim, places = aim_of(chart), sorted(named.places)
    if aim is None:
        return None
    if len(places) == 1 and lasts(named.categories[0], named.text):
        places = list(range(places[0], len(chart.names)))
    way = 1 if said.size.high > 0 else -1
    marks = [(chart.mark(0, place), place) for place in places or range(len(chart.names))]
    held = [(mark, place) for mark, place in marks if mark is not None]
    denied = [place for mark, place in held if (aim - mark.value) * way > max(mark.precision, 0.02 * span(chart))]
    if not denied or not (places or said.every or len(denied) == len(marks)):
        return None
    return Contradiction((0, denied[-1]), (0, denied[-1]), chart)


def targeted(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """Above a plan where the marks are below it, or below where they are above."""
    if (plan := plan_of(chart)) is None:
        return _passes(chart, said, named)
    row, last = 1 - plan, len(chart.names) - 1
    places = sorted(named.places)
    if (held := window(chart, named.text, named.categories)) is not None:
        places = list(held)
    everywhere = bool(places) or said.every
    wrong = []
    for place in places or range(last + 1):
        actual, planned = chart.mark(row, place), chart.mark(plan, place)
        if actual is None or planned is None:
            continue
        denied = contrary(planned, actual, up=said.size.high > 0) if said.open else _part_denied(said, planned, actual)
        wrong.append((denied, place))
    found = [place for denied, place in wrong if denied]
    if not found or (not everywhere and len(found) < len(wrong)):
        return None
    return Contradiction((plan, found[-1]), (row, found[-1]), chart)


def _part_denied(said: Statement, planned: Mark, actual: Mark) -> bool:
    """Whether what came of a plan is clearly another part of it than is said."""
    off = 0.015 + (actual.precision + planned.precision) / max(planned.value, 1e-9)
    return planned.value > 0 and abs(actual.value / planned.value - 1 - said.size.said) > off + 0.1 * abs(said.size.said)


def ranked(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """A rank that is clearly another's; ranks below nought are counted from the last."""
    own = [one.place for one in named.categories if one.end <= len(said.text)]  # who is first was told before
    row, places = only_row(chart, named), list(dict.fromkeys(own)) or named.places
    if row is None or not places or chart.timed:
        return None
    low, high = sorted((abs(said.size.low), abs(said.size.high)))
    if said.versus:  # the second, and the first whom it follows
        if len(places) != 2:
            return None
        first, second = places[1], places[0]
        return _placed(chart, row, first, (1, 1), 1) or _placed(chart, row, second, (2, 2), 1)
    if len(places) > (high if low < high else 1):
        return None
    return next((found for place in places if (found := _placed(chart, row, place, (low, high), 1 if said.size.said > 0 else -1))), None)


def _placed(chart: Chart, row: int, place: int, ranks: tuple[float, float], sign: int) -> Contradiction | None:
    """What shows that a category stands at none of these ranks."""
    mark, others = chart.mark(row, place), [(chart.mark(row, other), other) for other in range(len(chart.names)) if other != place]
    if mark is None or any(one is None for one, _ in others):
        return None
    above = [other for one, other in others if one is not None and contrary(one, mark, up=sign > 0)]
    below = [other for one, other in others if one is not None and contrary(mark, one, up=sign > 0)]
    if len(above) + 1 <= ranks[1] and len(others) + 1 - len(below) >= ranks[0]:
        return None
    return Contradiction((row, (above or below)[0]), (row, place), chart)


def over_figure(chart: Chart, said: Statement, row: int) -> Callable[[int], bool | None] | None:
    """Whether a mark passes the figure that is said; None where it is of another measure, or in other units."""
    sign, marks = 1 if said.size.high > 0 else -1, chart.series[row].marks
    figure = in_units(chart, said.size.said, said.unit, untold=True)
    if figure is None or not chart.series[row].scaled or (said.unit == "%") is not chart.percent or any(mark is None for mark in marks):
        return None
    if not 0.1 * span(chart) < figure < 3 * span(chart):
        return None

    def holds(place: int) -> bool | None:
        if (mark := marks[place]) is None:
            return None
        over = (mark.value - figure) * sign
        return None if abs(over) <= max(mark.precision, (0.005 if mark.labelled else 0.03) * span(chart)) else over > 0

    return holds


def valued(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """The mark that is clearly another than the figure that is told of it, though of its size."""
    row, places = only_row(chart, named), named.places
    if row is None or len(places) != 1 or not chart.series[row].scaled or chart.percent:
        return None
    mark, figure = chart.mark(row, places[0]), in_units(chart, said.size.said, said.unit, untold=True)
    if mark is None or figure is None or not 0.4 * mark.value < figure < 2.5 * mark.value:
        return None
    off = max(2 * mark.precision, 0.03 * mark.value if mark.labelled else 0.1 * span(chart))
    return Contradiction((row, places[0]), (row, places[0]), chart) if abs(mark.value - figure) > off else None


def levelled(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """The mark that is clearly on the other side of the figure that it is said to pass."""
    row, held = only_row(chart, named), named.categories
    if not said.every and len({one.place for one in held}) > 1:
        held = tuple(one for one in held if not lasts(one, named.text))  # from where it came
    places = sorted({one.place for one in held})
    holds = over_figure(chart, said, row) if row is not None else None
    if row is None or holds is None or not (said.every or len(places) == 1):
        return None
    if said.first and len(places) == 1 and chart.timed:
        wrong = [place for place in range(places[0]) if holds(place)]
        wrong += [places[0]] if holds(places[0]) is False else []
    else:
        meant = window(chart, named.text, held) or places or range(len(chart.names))
        wrong = [place for place in meant if holds(place) is False]
    return Contradiction((row, wrong[0]), (row, wrong[0]), chart) if wrong else None

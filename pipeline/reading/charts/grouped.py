"""Quarters and halves on a chart of months, or of quarters, weekends on one of days: what words tell of them follows from the marks that they hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.marks import Mark, Series
from pipeline.reading.charts.periods import Period, mentioned
from pipeline.reading.charts.propositions import Statement

__all__ = ["grouped"]

_MONTHS = {"m": 1, "q": 3, "h": 6}
"""How long a part of a year is."""


def grouped(chart: Chart, said: Statement) -> Chart | None:
    """The chart of the longer times that a statement compares, each of which is on the chart with all its parts; None where it compares none."""
    if (days := _days(chart, said)) is not None:
        return days
    told = [when for when, *_ in mentioned(said.text)]
    kinds, own = {(when.part or "y")[0] for when in told}, {(one.part or "y")[0] if one is not None else "y" for one in chart.periods}
    compares = said.kind in {"order", "peak", "trough"} or (said.kind == "change" and (len(set(told)) > 1 or said.sequential))
    if len(kinds) != 1 or len(own) != 1 or not compares or said.by is not None or any(when.day is not None for when in told):
        return None
    kind, part = kinds.pop(), own.pop()
    if kind not in "qh" or part not in "mq" or _MONTHS[kind] <= _MONTHS[part]:
        return None
    many = _MONTHS[kind] // _MONTHS[part]
    places: dict[Period, list[int]] = {}
    for place, one in enumerate(chart.periods):
        if one is not None:
            places.setdefault(Period(one.year, f"{kind}{(one.order[1] - 1) // many + 1}"), []).append(place)
    whole = {when: held for when, held in places.items() if len(held) == many}
    if len(whole) < 2 or not all(any(when.covers(one) for when in whole) for one in told):
        return None
    series = tuple(replace(one, marks=tuple(_mean(one, held) for held in whole.values())) for one in chart.series)
    return replace(chart, names=tuple(str(when) for when in whole), periods=tuple(whole), series=series)


_KINDS = (
    (re.compile(r"工作日|平日|周中|上班日|(?<![a-z])(?:weekdays?|working days?|work ?days?|school days?)(?![a-z])"), frozenset({1, 2, 3, 4, 5})),
    (re.compile(r"周末|双休日?|周六周?日|礼拜六日|(?<![a-z])weekends?(?![a-z])"), frozenset({6, 7})),
)
"""Kinds of days, and which days of a week they are."""
_REST = "§"


def _days(chart: Chart, said: Statement) -> Chart | None:
    """Of a week's seven days the two kinds that words tell apart; of a level, the days of the kind that it is told of."""
    numbers = [one.order[1] if one is not None and (one.part or "")[:1] == "d" else 0 for one in chart.periods]
    text = fold(said.text)
    found = [(match, days) for kind, days in _KINDS if (match := kind.search(text)) is not None]
    if sorted(numbers) != list(range(1, 8)) or not found or mentioned(said.text):
        return None
    if said.kind == "level":
        near = [(match, days) for match, days in found if match.start() < said.span[1]] or found
        days = max(near, key=lambda one: one[0].start())[1]
        held = [place for place, number in enumerate(numbers) if number in days]
        return _of(chart, [chart.names[place] for place in held], [[place] for place in held], said)
    if said.kind not in {"order", "peak", "trough", "change"} or (said.kind in {"order", "change"} and len(found) < 2):
        return None
    first, days = min(found, key=lambda one: one[0].start())
    sides = [[place for place, number in enumerate(numbers) if (number in days) is own] for own in (True, False)]
    return _of(chart, [first[0], next((match[0] for match, _ in found if match is not first), _REST)], sides, said)


def _of(chart: Chart, names: Sequence[str], groups: Sequence[list[int]], said: Statement) -> Chart:
    """The chart of groups: each as it is on average, or as its highest, or lowest, where words tell of that."""
    pick = {"peak": max, "trough": min}.get(said.kind)
    series = tuple(
        replace(
            one,
            marks=tuple(
                _mean(one, held)
                if pick is None or any(one.marks[place] is None for place in held)
                else pick((mark for place in held if (mark := one.marks[place]) is not None), key=lambda mark: mark.value)
                for held in groups
            ),
        )
        for one in chart.series
    )
    return replace(chart, names=tuple(names), periods=(None,) * len(names), series=series)


def _mean(one: Series, places: list[int]) -> Mark | None:
    """Of a quarter what its months are on average: it is compared with others of its length."""
    marks = [mark for place in places if (mark := one.marks[place]) is not None]
    if len(marks) < len(places):
        return None
    share = 1 / len(marks)
    return Mark(
        value=share * sum(mark.value for mark in marks),
        box=marks[0].box,
        labelled=all(mark.labelled for mark in marks),
        precision=share * sum(mark.precision for mark in marks),
    )

"""Quarters and halves on a chart of months, or of quarters: what words tell of them follows from the marks that they hold."""

from __future__ import annotations

from dataclasses import replace

from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.marks import Mark, Series
from pipeline.reading.charts.periods import Period, mentioned
from pipeline.reading.charts.propositions import Statement

__all__ = ["grouped"]

_MONTHS = {"m": 1, "q": 3, "h": 6}
"""How long a part of a year is."""


def grouped(chart: Chart, said: Statement) -> Chart | None:
    """The chart of the longer times that a statement compares, each of which is on the chart with all its parts; None where it compares none."""
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

"""What a verdict rests on: two marks, and how far apart they must be to be told apart."""

from __future__ import annotations

from dataclasses import dataclass

from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.marks import Mark
from pipeline.reading.charts.reference import Point, Terms

__all__ = ["Contradiction", "contrary", "only_row", "span"]


@dataclass(frozen=True)
class Contradiction:
    """Two marks that show what the words deny."""

    base: Point
    target: Point
    chart: Chart
    """The one that the words are about: as read, or what follows from it."""


def _clearly_over(one: Mark, other: Mark) -> bool:
    """Whether a mark is higher than another beyond what reading may be off."""
    exact, apart = one.labelled and other.labelled, one.value - other.value
    off = max(one.precision + other.precision, (0.002 if exact else 0.005) * abs(one.value))
    return apart > off or (exact and 0 < apart >= off)  # two figures that differ by their last digit are no one and the same


def contrary(base: Mark, target: Mark, *, up: bool) -> bool:
    """Whether one mark is clearly below another that it is said to be above (`up`), or above one that it is said to be below."""
    return _clearly_over(base, target) if up else _clearly_over(target, base)


def span(chart: Chart) -> float:
    """The greatest size of a mark."""
    return max((abs(mark.value) for one in chart.series for mark in one.marks if mark is not None), default=0.0)


def only_row(chart: Chart, named: Terms) -> int | None:
    """The one series that is meant."""
    rows = named.rows
    if len(rows) == 1:
        return rows[0]
    return None if rows else 0 if len(chart.series) == 1 else chart.ordered[-1] if chart.compared else None

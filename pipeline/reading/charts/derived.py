"""What words speak of that is not drawn, but follows from what is: the sum of all series, the gap between two, the share of one."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.grouped import grouped
from pipeline.reading.charts.marks import Mark, Series
from pipeline.reading.charts.periods import masked
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.signs import LOSS
from pipeline.reading.charts.sizes import changes

__all__ = ["meant"]

_GAP = re.compile(r"差距|差额|之差|相差|缺口|剪刀差|(?<![a-z])(?:gaps?|difference|spread|margin between|lead (?=wid|narr|gr|shr))(?![a-z])")
_TOTAL = re.compile(
    r"总[计量数额体]?|合计|整体|全部|两者之和|(?<![a-z])(?:overall|total|combined|altogether|in all|all told|together|the sum)(?![a-z])"
)
_SHARE = re.compile(r"占比|份额|比重|比例|占[^，,]{0,8}(?:由|从)|(?<![a-z])(?:shares?|proportion|percentage of|weight)(?![a-z])")


def meant(chart: Chart, said: Statement) -> Chart | None:
    """The chart that a statement is about: this one, or one that follows from it; None where that cannot be told."""
    text = fold(said.text)
    chart = grouped(chart, said) or chart
    mentions = chart.mentions(said.text)
    rows = sorted({one.place for one in mentions or () if one.axis == "series"})
    losses = LOSS.search(text) and bool(changes(masked(said.text)))
    if losses and len(chart.series) == 1 and any(mark is not None and mark.value < 0 for mark in chart.series[0].marks):
        return _made(chart, [0], lambda values: -values[0] if values[0] < 0 else None)
    if len(chart.series) < 2 or chart.compared or said.kind == "target":
        return None if _GAP.search(text) else chart
    if _GAP.search(text):
        pair = rows or list(range(len(chart.series)))
        return _made(chart, pair, lambda values: abs(values[0] - values[1])) if len(pair) == 2 else None
    if said.kind != "share" and _SHARE.search(text):
        if len(rows) == 1 and chart.percent and any(_SHARE.search(fold(line.text)) for line in chart.titles):
            return chart
        if len(rows) != 1 or not chart.piled:
            return None
        row = rows[0]
        return _made(chart, range(len(chart.series)), lambda values: 100 * values[row] / sum(values) if sum(values) > 0 else None, percent=True)
    if not rows and (_TOTAL.search(text) or chart.piled) and said.kind != "share":
        return _made(chart, range(len(chart.series)), sum)
    return chart


def _made(chart: Chart, rows: Sequence[int], rule: Callable[[list[float]], float | None], *, percent: bool | None = None) -> Chart | None:
    """A chart of one series, by a rule over the marks of each category."""
    taken = [chart.series[row] for row in rows]
    if not all(one.scaled for one in taken):
        return None
    marks: list[Mark | None] = []
    for place in range(len(chart.names)):
        held = [one.marks[place] for one in taken]
        known = [mark for mark in held if mark is not None]
        value = rule([mark.value for mark in known]) if len(known) == len(held) else None
        labelled = all(mark.labelled for mark in known)
        marks.append(
            None if value is None else Mark(value=value, box=known[0].box, labelled=labelled, precision=sum(mark.precision for mark in known))
        )
    return replace(chart, series=(Series(name=None, marks=tuple(marks), scaled=True),), percent=chart.percent if percent is None else percent)

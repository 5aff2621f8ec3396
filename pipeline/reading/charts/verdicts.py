"""Statements held against marks: what the chart shows where it is another thing than the words say, beyond what reading may be off."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.counted import counted
from pipeline.reading.charts.derived import meant
from pipeline.reading.charts.extremes import extreme
from pipeline.reading.charts.figures import Figure
from pipeline.reading.charts.grounds import Contradiction, contrary, only_row, span
from pipeline.reading.charts.marks import Mark, Series
from pipeline.reading.charts.paces import paced, summed, totalled
from pipeline.reading.charts.phrases import TOGETHER
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.reference import Pair, Terms, pairs, terms
from pipeline.reading.charts.sizes import Size
from pipeline.reading.charts.standings import aim_of, levelled, plan_of, ranked, sided, targeted, unplanned, valued
from pipeline.reading.charts.subject import about
from pipeline.reading.charts.units import in_units
from pipeline.reading.charts.windows import lasts, window
from pipeline.reading.charts.worth import worth

__all__ = ["Contradiction", "contradiction", "values"]

_WHOLE = re.compile(r"全年|总[计量数额体]|合计|累计|整体|(?<![a-z])(?:overall|total|full[- ]year|for the year|combined|altogether)(?![a-z])")
"""All categories together."""


def contradiction(chart: Chart, said: Statement) -> Contradiction | None:
    """What contradicts a statement; None where nothing does, or where that cannot be told."""
    said = unplanned(chart, said)
    if not about(chart, said) or (said.planned and plan_of(chart) is None and aim_of(chart) is None):
        return None
    if said.judged:
        way = worth(fold(" ".join((said.text, *(line.text for line in chart.titles if line not in said.lines)))))
        if way == 0:
            return None
        said = replace(said, size=said.size.signed(way), judged=False)
    if (shown := meant(chart, said)) is None or (named := terms(shown, said)) is None:
        return None
    special = {
        "share": _share,
        "peak": extreme,
        "trough": extreme,
        "trend": _trend,
        "sign": sided,
        "target": targeted,
        "rank": ranked,
        "level": levelled,
        "pace": paced,
        "worth": valued,
        "total": totalled,
        "mean": totalled,
    }
    if (denied := counted(shown, said, named)) is not None:
        return denied[0] if denied else None
    if said.scope is not None and (said.scope.but or said.scope.lacking):
        return None
    if said.kind == "order" and TOGETHER.search(fold(said.text)):
        return summed(shown, said, named)
    if said.kind in special:
        return special[said.kind](shown, said, named)
    found = pairs(shown, said, named)
    if (
        said.kind == "order"
        and shown.timed
        and len(found) == 1
        and (said.first or _PASSED.search(fold(said.text)))
        and (late := _late(shown, said, found[0]))
    ):
        return late
    if shown.compared and not named.categories and not said.every:
        wrong, whole = _whole_wrong(shown, said, found), _WHOLE.search(said.text.lower())
        if not wrong or whole:
            return Contradiction(*found[-1], shown) if wrong else None
    if said.open and not named.series and len(shown.series) > 1 and not shown.compared and _BOTH.search(fold(said.text)):
        apart = [_changed(shown, said, [pair for pair in found if pair[0][0] == row]) for row in range(len(shown.series))]
        return next((one for one in apart if one is not None), None)
    return _changed(shown, said, found)


_PASSED = re.compile(r"[反赶]超|(?<![a-z])(?:overt[ao]\w+|crossed above|caught up and passed)(?![a-z])")
"""One was behind before, and is ahead now."""


def _late(chart: Chart, said: Statement, pair: Pair) -> Contradiction | None:
    """Where one series was ahead of the other before the time when it is said to have become so."""
    (base, place), (target, other) = pair
    if place != other or base == target or place == 0:
        return None
    for before in range(place) if said.first else [place - 1]:
        a, b = chart.mark(base, before), chart.mark(target, before)
        if a is not None and b is not None and contrary(b, a, up=said.size.high > 0):
            return Contradiction((base, before), (target, before), chart)
    return None


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
    inward = [_inward(chart, pair) for pair in found]
    wrong = [_wrong(chart, said, pair) if inner is None else _against_way(chart, said, inner) for pair, inner in zip(found, inward, strict=True)]
    found = [inner or pair for pair, inner in zip(found, inward, strict=True)]
    if not wrong or any(one is None for one in wrong):
        return None
    each = said.every and said.open and (chart.compared or said.kind == "order")
    if not all(wrong) and not (each and any(wrong)):
        return None
    return Contradiction(*found[wrong.index(True)], chart)


def _inward(chart: Chart, pair: Pair) -> Pair | None:
    """Where an end of a long way was not read, the nearest marks within, if all between go one way; None where nothing stands in."""
    (row, begin), (other, end) = pair
    if row != other or begin >= end or not chart.timed or None not in (chart.mark(row, begin), chart.mark(row, end)):
        return None
    known = [(place, mark) for place in range(begin, end + 1) if (mark := chart.mark(row, place)) is not None]
    ways = {(contrary(a, b, up=False), contrary(a, b, up=True)) for (_, a), (_, b) in pairwise(known)}
    return ((row, known[0][0]), (row, known[-1][0])) if len(known) >= 4 and len(ways) == 1 and any(ways.pop()) else None


def _against_way(chart: Chart, said: Statement, pair: Pair) -> bool | None:
    """Whether two marks go the other way than is said, however far."""
    first, second = (chart.mark(*point) for point in pair)
    flat = said.size.low < 0 < said.size.high
    return contrary(first, second, up=said.size.high > 0) if first is not None and second is not None and not flat else None


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
    if said.by is not None and said.open and scaled and (denied := _by_denied(chart, said.by, first, second)) is not None:
        return denied or contrary(first, second, up=size.high > 0)
    if said.kind == "order":
        return contrary(first, second, up=size.high > 0)
    actual = second.value / first.value - 1
    if not scaled:  # heights above an axis that may begin anywhere: they show the way, not how far
        return (abs(actual) > 0.06 and size.said * actual < 0) or (said.open and abs(actual) > 0.06 and (actual < 0) == (size.high > 0))
    if size.points and not chart.percent:  # whatever they are points of, they go one way
        return size.said != 0 and contrary(first, second, up=size.said > 0)
    if size.points:
        apart = second.value - first.value
        return _outside(size, apart, apart, max(min(1.0, 0.6 * abs(size.said)), 0.25 * abs(size.said)) + (0 if sure else 1.5))
    low = (second.value - second.precision) / (first.value + first.precision) - 1
    high = (second.value + second.precision) / max(first.value - first.precision, 1e-9) - 1
    if said.open and sure and size.low <= 0.0 <= size.high:  # what is printed is no nearer than its last digit
        return abs(actual) > 0.02 and abs(second.value - first.value) >= first.precision + second.precision and (actual < 0) == (size.high > 0)
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


def _by_denied(chart: Chart, by: Figure, first: Mark, second: Mark) -> bool | None:
    """Whether two marks are apart by clearly another figure than is said; None where it is in other units."""
    figure = in_units(chart, by.value, by.unit)
    if figure is None:
        return None
    apart = abs(second.value - first.value)
    off = first.precision + second.precision + 0.08 * figure + (0 if first.labelled and second.labelled else 0.04 * span(chart))
    return not by.low * figure - off <= apart <= by.high * figure + off


def _outside(size: Size, low: float, high: float, slack: float) -> bool:
    return high + slack < size.low or low - slack > size.high


def _whole(one: Series) -> bool:
    return all(mark is not None for mark in one.marks)


def _trend(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """Step by step, or on the whole; from the time that is named, if one is."""
    if not chart.timed:
        return _changed(chart, said, pairs(chart, said, named)) if chart.compared else None
    places = sorted(named.places)
    last = len(chart.names) - 1
    if re.search(r"since\s*$", said.text.lower()) and not places:
        return None  # since when is said elsewhere
    if _GOES_ON.search(fold(said.text)) and not said.strict and places == [last] and not lasts(named.categories[0], named.text):
        places = [last - 1, last]
    begin, end = (places[0], places[-1]) if len(places) > 1 else (places[0], last) if places and places[0] < last else (0, last)
    if (held := window(chart, named.text, named.categories)) is not None:
        begin, end = held[0], held[-1]
    elif said.steps and len(places) < 2:
        begin = max(begin, end - said.steps) if len(chart.names) > said.steps else begin
    subjects = [one for one in named.series if one.start < said.span[0]] or named.series
    rows = list(dict.fromkeys(one.place for one in subjects)) or list(range(len(chart.series)))
    found = [_against(chart, said, row, begin, end) for row in rows]
    one = next((one for one in found if one is not None), None)
    return one if found and (all(found) or _BOTH.search(fold(said.text))) else None


_GOES_ON = re.compile(r"继续|(?<![a-z])(?:continu\w+|kept|keeps)(?![a-z])")
_BOTH = re.compile(r"[两二三四五]\w{1,4}[均都]|[均都](?=逐|持续|连续)|(?<![a-z])(?:both|each of|all (?:of|the|two|three|four))(?![a-z])")
"""Of every series."""


def _against(chart: Chart, said: Statement, row: int, begin: int, end: int) -> Contradiction | None:
    steps = [(begin, end), *((place, place + 1) for place in range(begin, end))] if said.strict else [(begin, end)]
    known = [place for place in range(begin, end + 1) if chart.mark(row, place) is not None]
    if len(known) >= 3 and not said.strict and not said.steps:
        steps = [(known[0], known[-1])]
    for first, second in steps:
        a, b = chart.mark(row, first), chart.mark(row, second)
        if a is not None and b is not None and contrary(a, b, up=said.size.high > 0):
            return Contradiction((row, first), (row, second), chart)
    return None


def _share(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """A part of the sum over all categories, of a pile, or of a chart of percentages itself."""
    rows, places = named.rows, named.places
    slack = 0.05 if said.size.rough else 0.03
    if chart.piled and len(rows) == 1 and len(places) <= 1 and chart.timed:
        place = places[0] if places else len(chart.names) - 1
        marks = [one.marks[place] for one in chart.series]
        values = [mark.value for mark in marks if mark is not None]
        if len(values) < len(marks) or sum(values) <= 0 or not all(one.scaled for one in chart.series):
            return None
        part = values[rows[0]] / sum(values)
        other = max((row for row in range(len(values)) if row != rows[0]), key=lambda row: values[row])
        return Contradiction((other, place), (rows[0], place), chart) if _outside(said.size, part, part, slack) else None
    row = only_row(chart, named)
    if row is None or not places or (chart.timed and not chart.percent) or not chart.series[row].scaled or not _whole(chart.series[row]):
        return None
    if len(places) > 1 and not TOGETHER.search(fold(said.text)):
        return None
    values = [mark.value for mark in chart.series[row].marks if mark is not None]
    whole = 100.0 if chart.percent else sum(values)
    part = sum(values[place] for place in places) / whole if whole > 0 else 0.0
    rest = [place for place in range(len(values)) if place not in places]
    if not rest or not _outside(said.size, part, part, slack):
        return None
    return Contradiction((row, max(rest, key=lambda place: values[place])), (row, places[0]), chart)


def values(found: Contradiction) -> Iterator[tuple[str, Mark]]:
    """The two marks with the names of their categories."""
    chart = found.chart
    for row, place in (found.base, found.target):
        if (mark := chart.mark(row, place)) is not None:
            name = chart.names[place]
            yield (f"{name} {chart.series[row].name}" if len(chart.series) > 1 and chart.series[row].name else name), mark

"""Which marks a statement is about: the pairs that it may compare, and whether it is about what the chart shows at all."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart, Mention
from pipeline.reading.charts.periods import Period
from pipeline.reading.charts.phrases import ORDER
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.windows import lasts, window

__all__ = ["Pair", "Point", "Terms", "pairs", "terms"]

Point = tuple[int, int]
"""Series and category."""
Pair = tuple[Point, Point]
"""What is compared with, and what is compared."""

_THAN = re.compile(
    r"(?:比|较|没有?|低于|高于|少于|多于|超过|相比|相较|对比|于|than|below|above|over|against|versus|vs\.?|with|to|of|relative to|from|since|as|自|从|由|ahead of|behind)(?:于|起|了)?\s?(?:(?:the |in |by |on |via |at |for |that of |those (?:of|in) |its |their |our |his |her |level (?:of|in) |what (?:it was|they were) in |where (?:it|they) (?:was|were|stood) in )+)?$"
)
_THAN_ON = re.compile(r"(?<![a-z])(?:than|versus|vs\.?) (?:on|in|at|for|during) (?:the )?$")
_ON = re.compile(
    r"(?:\d\s?%|percent|points?|up|down|half|third|quarter|fifth|year|month|improvement|increase|rise|drop|fall|decline) on\s?(?:the )?$"
)
_LEADS = re.compile(r"(?:与|和|同|跟|较|相比|比|于|从|由|自|with|to|against|versus|than|from|since|between|relative to|over)\s?(?:the |in )?$")
_THEY_DID = re.compile(r"(?<![a-z])(?:it|they|we|you|he|she|there) (?:once )?[a-z]+ (?:back )?in\s?$")
"""Half the sum they had in May."""
_THEN = re.compile(r"\W*(?:and )?(?:then|later|afterwards|thereafter|before [a-z]+ing)(?![a-z])|\W*(?:随后|此后|之后|后来|其后|继而|再)")
"""Of another time than what goes before."""


@dataclass(frozen=True)
class Terms:
    """What a statement names of a chart."""

    series: tuple[Mention, ...]
    categories: tuple[Mention, ...]
    text: str
    """The clause that names them, folded."""

    @property
    def rows(self) -> list[int]:
        """Where its series stand, each once, in the order of the words."""
        return list(dict.fromkeys(one.place for one in self.series))

    @property
    def places(self) -> list[int]:
        """Where its categories stand, each once, in the order of the words."""
        return list(dict.fromkeys(one.place for one in self.categories))


def terms(chart: Chart, said: Statement) -> Terms | None:
    """The names in a clause; what it lacks it has from the clauses before it. None where it is about a time that is not on the chart."""
    own = chart.mentions(said.text)
    if own is None:
        return None
    held = {axis: tuple(one for one in own if one.axis == axis) for axis in ("series", "category")}
    text = fold(said.text)
    own_time = said.yearly or said.sequential or said.over > 0
    for clause in () if _THEN.match(text) else reversed(said.before):
        before = chart.mentions(clause)
        if before is None:
            if not held["category"]:
                return None
            break
        for axis in ("series", "category"):
            inherited = tuple(one for one in before if one.axis == axis)
            if own_time and axis == "category" and all(_is_base(one, fold(clause)) for one in inherited):
                continue  # "tripled since 2020, and grew 25% in the last year"
            alone = axis == "category" and len(held[axis]) == 1 and _compared_with(held[axis][0], fold(said.text))
            if (not held[axis] or alone) and inherited and (axis == "category" or chart.compared):
                shift = len(text) + 1
                moved = tuple(Mention(one.axis, one.place, one.start + shift, one.end + shift) for one in inherited)
                held[axis] = moved if not alone else (*moved[-1:], *held[axis])
                text = f"{text} {fold(clause)}"
    return Terms(held["series"], held["category"], text)


def pairs(chart: Chart, said: Statement, named: Terms) -> list[Pair]:
    """Every pair of marks that the words may compare: they are wrong only where they are wrong of each."""
    last = len(chart.names) - 1
    if said.kind == "order" and not _object(chart, said):
        lead = named.rows
        held = window(chart, named.text, named.categories)
        if len(lead) != 1 or len(chart.series) != 2 or chart.compared:
            return []
        at = held if held is not None else named.places if named.categories else range(last + 1) if said.every or not chart.timed else [last]
        return [((1 - lead[0], place), (lead[0], place)) for place in at]
    rows, places = named.rows, named.places
    if said.versus and max(len(rows), len(places)) < 2:
        return []
    if chart.compared and not (len(places) == 2 and len(rows) < 2):
        return _across_times(chart, said, named, rows, places)
    if len(rows) == 2 and not chart.compared:
        base, target = _sides(named.series, named.text, said, timed=False)
        held = window(chart, named.text, named.categories)
        at = held if held is not None else places if len(places) == 1 else [last] if chart.timed and not said.every else list(range(last + 1))
        return [((b, place), (t, place)) for place in at for b, t in _open(base, target)]
    if len(rows) > 2:
        return []
    meant = [chart.ordered[-1]] if chart.compared else rows or list(range(len(chart.series)))
    if len(places) == 2:
        base, target = _sides(named.categories, named.text, said, timed=chart.timed)
        return [((row, b), (row, t)) for row in meant for b, t in _open(base, target)]
    return [((row, b), (row, t)) for row in meant for b, t in _steps(chart, said, named, places)] if chart.timed else []


def _object(chart: Chart, said: Statement) -> bool:
    """Whether what is exceeded is named after the verb: "Ash trails" says of nobody that he is ahead."""
    after = [one for one in chart.mentions(said.text) or () if one.start >= said.span[1] - 2]
    if len(chart.series) > 1 and chart.timed and not chart.compared and any(one.axis == "series" for one in chart.mentions(said.text) or ()):
        return any(one.axis == "series" for one in after)  # times tell when
    return bool(after)


def _open(base: int | None, target: int | None) -> list[tuple[int, int]]:
    return [] if base is None or target is None else [(base, target)]


def _across_times(chart: Chart, said: Statement, named: Terms, rows: list[int], places: list[int]) -> list[Pair]:
    """Series are two times: one category at both, or each of them."""
    order = chart.ordered
    if len(rows) >= 2:
        base, target = _sides(named.series, named.text, said, timed=True) if len(rows) == 2 else (None, None)
        if len(rows) == 2 and said.ordered and all(one.start >= len(fold(said.text)) for one in named.series):
            base, target = sorted(rows, key=order.index)  # both named before: from one figure to another is from one time to the next
    else:
        target = rows[0] if rows and rows[0] != order[0] and not _compared_with(named.series[0], named.text) else order[-1]
        base = order[order.index(target) - 1]
    if base is None or target is None:
        return []
    found = [((base, place), (target, place)) for place in (places or range(len(chart.names)))]
    before = said.sequential and not rows  # "last week" may be the name of a series
    if before or (chart.timed and len(places) == 1 and not said.yearly and not rows):
        steps = [((target, place - 1), (target, place)) for place in places if place > 0]
        return steps if before else found + steps
    return found


def _steps(chart: Chart, said: Statement, named: Terms, places: list[int]) -> list[tuple[int, int]]:
    """From one time to another of the same series, with one of them named, or none."""
    last = len(chart.names) - 1
    if len(places) == 1:
        one, place = named.categories[0], places[0]
        if _compared_with(one, named.text) or (said.open and lasts(one, named.text)):
            return [(place, last)] if place < last else []
        before = _before(chart, said, place)
        return [(before, place)] if before is not None else [(0, place)] if said.since and place else []
    if places:
        return []
    if said.yearly and not said.sequential:
        before = _before(chart, said, last)
        return [(before, last)] if before is not None else []
    if said.over:
        return [(base, last) for base in (last - said.over, last - said.over + 1) if 0 <= base < last]
    near = [] if said.since else [(last - 1, last)]
    return near if said.sequential else [*near, (0, last)]


def _before(chart: Chart, said: Statement, place: int) -> int | None:
    """What a time is compared with unless the words say: the one before it, or the same of the year before."""
    when = chart.periods[place]
    if said.since:
        return 0 if place else None
    if said.yearly and when is not None and when.part is not None:
        return next((other for other, one in enumerate(chart.periods) if when.year is not None and one == Period(when.year - 1, when.part)), None)
    return place - 1 if place > 0 else None


def _compared_with(one: Mention, text: str) -> bool:
    before = text[: one.start]
    if _THEY_DID.search(before) or _THAN_ON.search(before):
        return True
    if re.search(r"[为是]\s?$", before) and re.match(r"的", text[one.end :]):
        return True
    return bool(_ON.search(before)) or bool(_THAN.search(before) and not re.search(r"(?<![a-z])on\s?$", before))


def _is_base(one: Mention, text: str) -> bool:
    return _compared_with(one, text) or _LEADS.search(text[: one.start]) is not None


def _sides(found: Sequence[Mention], text: str, said: Statement, *, timed: bool) -> tuple[int | None, int | None]:
    """Which of two is compared with, and which is compared."""
    first = found[0]
    second = next(one for one in found if one.place != first.place)
    if first.start > second.start:  # what is compared comes from the clause before
        return second.place, first.place
    if said.versus and (beside := next((one for one in found if re.match(r"[^,，]{0,6}的", text[one.end :]) and one.start > 0), None)):
        other = next((one for one in found if one.place != beside.place), None)
        if other is not None and other.start < beside.start:
            return beside.place, other.place
    if said.ordered or _LEADS.search(text[: first.start]):
        return first.place, second.place
    if _compared_with(second, text):
        return second.place, first.place
    if said.kind == "order" and ORDER.search(text[first.end : second.start]):
        return second.place, first.place
    if timed:
        return min(first.place, second.place), max(first.place, second.place)
    between = text[first.end : second.start]
    if said.kind == "order" or re.search(r"比|较|than|是|为", between) or ORDER.search(between):
        return second.place, first.place
    return None, None

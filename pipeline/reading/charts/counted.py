"""Verdicts on how many: what is said of one alone, of all but some, or of so many, judged place by place."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart, Mention
from pipeline.reading.charts.grounds import Contradiction, contrary, only_row
from pipeline.reading.charts.phrases import EXCEPT
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.reference import Point, Terms
from pipeline.reading.charts.scopes import SOLE, Scope
from pipeline.reading.charts.standings import over_figure, plan_of

__all__ = ["counted"]

_LEADS = re.compile(r"(?:\s|the |in |during |for |at |on |of |[a-z]+ed in |fell in |rose in |grew in |在|是|有)*")


@dataclass(frozen=True)
class _Claim:
    """What is said of each: where it may be judged, whether it holds there, and the two marks that show it."""

    places: range
    holds: Callable[[int], bool | None]
    points: Callable[[int], tuple[Point, Point]]
    unseen: int = 0
    """Of how many places it cannot be told, for what was before them is not on the chart."""


def counted(chart: Chart, said: Statement, named: Terms) -> list[Contradiction] | None:
    """What is denied where words tell of how many things they hold; None where they do not."""
    scope, claim = said.scope, _claim(chart, said, named)
    if scope is None or claim is None or (scope.things and chart.timed and len(claim.places) != len(chart.series)):
        return None
    found = {place: claim.holds(place) for place in claim.places}
    true = [place for place, one in found.items() if one]
    meant = _meant(chart, said, scope, claim)
    if scope.only and not meant and not scope.count:
        return None
    if scope.only and meant:
        wrong = [place for place in meant if found.get(place) is False] or [place for place in true if place not in meant]
    elif scope.but:
        wrong = [place for place in meant if found.get(place)] or [place for place, one in found.items() if one is False and place not in meant]
        if not meant:
            return []
    elif scope.count or scope.lacking:
        count = scope.count or len(found) + claim.unseen - scope.lacking
        open_ = sum(one is None for one in found.values()) + claim.unseen
        wrong = true[-1:] if len(true) > count else [place for place in found if place not in true][-1:] if len(true) + open_ < count else []
    else:
        return None
    return [Contradiction(*claim.points(place), chart) for place in wrong[:1]]


def _meant(chart: Chart, said: Statement, scope: Scope, claim: _Claim) -> list[int]:
    """The places that are named as the only ones, or as the exceptions."""
    text = fold(said.text)
    rows = claim.places.start == 0 and claim.points(0)[0][0] != claim.points(claim.places[-1])[0][0]
    own = [one for one in chart.mentions(said.text) or () if one.axis == ("series" if rows else "category")]
    if scope.but:
        match = EXCEPT.search(text)
        return [one.place for one in own if match and one.end > match.start()]
    if not scope.only or not own:
        return []
    match = SOLE.search(text)
    if not said.open and said.kind == "change" and (match is None or match["sole"] is None):
        return []  # 只有1月的一半: it is the figure that is small
    near = match is None or match["sole"] is not None or any(_right_after(one, text, match.end()) for one in own)
    return list(dict.fromkeys(one.place for one in own)) if near else []


def _right_after(one: Mention, text: str, end: int) -> bool:
    return one.start >= end and _LEADS.fullmatch(text[end : one.start]) is not None


def _claim(chart: Chart, said: Statement, named: Terms) -> _Claim | None:
    last, up = len(chart.names) - 1, said.size.high > 0
    every = range(last + 1)
    if said.kind == "level":
        row = only_row(chart, named)
        over = over_figure(chart, said, row) if row is not None else None
        return _Claim(every, over, lambda place: ((row or 0, place), (row or 0, place))) if over is not None else None
    if said.kind == "target" and (plan := plan_of(chart)) is not None:
        return _paired(chart, every, lambda place: ((plan, place), (1 - plan, place)), up=up)
    if said.kind == "order" and len(chart.series) == 2 and not chart.compared:
        lead = named.rows
        return _paired(chart, every, lambda place: ((1 - lead[0], place), (lead[0], place)), up=up) if lead else None
    if said.kind not in {"change", "trend"} or (said.scope is not None and said.scope.count and not said.open):
        return None
    if chart.compared:
        before, now = chart.ordered[-2:]
        return _paired(chart, every, lambda place: ((before, place), (now, place)), up=up)
    if not chart.timed:
        return None
    if len(chart.series) == 1:
        return _paired(chart, range(1, last + 1), lambda place: ((0, place - 1), (0, place)), up=up, unseen=1)
    return _paired(chart, range(len(chart.series)), lambda row: ((row, 0), (row, last)), up=up)


def _paired(chart: Chart, places: range, points: Callable[[int], tuple[Point, Point]], *, up: bool, unseen: int = 0) -> _Claim:
    def holds(place: int) -> bool | None:
        base, target = points(place)
        first, second = chart.mark(*base), chart.mark(*target)
        if first is None or second is None:
            return None
        return True if contrary(first, second, up=not up) else False if contrary(first, second, up=up) else None

    return _Claim(places, holds, points, unseen)

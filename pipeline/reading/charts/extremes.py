"""Verdicts on the highest and the lowest: of a series over its times or things, or of several series at one time."""

from __future__ import annotations

import re
from math import inf

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.grounds import Contradiction, contrary, only_row
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.reference import Point, Terms
from pipeline.reading.charts.windows import lasts

__all__ = ["extreme"]

_NEW = re.compile(
    r"新[高低]|(?<![a-z])(?:record|all-time|new (?:[\w-]+ ){0,2}(?:highs?|lows?|peaks?|best|worst|tops?|maximum|minimum|bottom|heights?|depths?|records?))(?![a-z])"
)
"""Beyond all before it, and not all after."""
_NOW_AT = re.compile(
    r"(?:降至|跌至|落至|升至|涨至|攀至|达到?|处于|触及)[^,，]{0,8}(?:最|高点|低点|高位|低位|峰|谷)|(?<![a-z])(?:at (?:its|an?|the|their)|(?:to|hit|reached|touched) (?:its|an?|the|their)) (?:\w+[- ]){0,3}(?:high|low|peak|highest|lowest)"
)
"""Where it is now."""
_OF_THEM = re.compile(
    r"最[大多高小少低]的?一?个?[一-鿿]{0,4}?(?:项目?|类别?|来源|板块|渠道|部分|品类|业务|部门|支出|开支|成本|用途|贡献者|产品|客户群|地区|市场)(?!的?(?:额|量|价|值|规模|时))|(?:各|所有|全部)[一-鿿]{1,4}(?:中|之中|里)"
    r"|(?<![a-z])(?:is|was|were|are|be|been|being|remain\w*|stay\w*|became|becomes?) (?:still |again |now |clearly |easily |by far )?(?:the|our|its|their) (?:single )?(?:largest|biggest|smallest|greatest|highest|lowest|top|leading|main|best|worst|strongest|weakest|most [a-z]+|least [a-z]+)[- ](?:[a-z-]+ )?(?!(?:it|since|in|on|at|level|point|figure|value|month|year|quarter|week|day|season|total|number|ever|yet|so)(?![a-z]))[a-z]+"
    r"|(?<![a-z])of (?:the|all|all the) (?:two|three|four|five|six|[a-z]+s)(?![a-z])"
)
"""The greatest of the things that are compared, not the greatest that it ever was."""


def extreme(chart: Chart, said: Statement, named: Terms) -> Contradiction | None:
    """The highest or lowest of its series; of all series at its time, where only a series is named."""
    rows, places = named.rows, named.places
    sign = 1 if said.kind == "peak" else -1
    since = next((one for one in named.categories if chart.timed and lasts(one, named.text)), None)
    places = [place for place in places if since is None or place != since.place]
    if len(rows) == 1 and not chart.compared and len(chart.series) > 1 and not places:
        others = [place for place in range(len(chart.series)) if place != rows[0]]
        beaten = [_beaten(chart, sign, [(other, place) for other in others], (rows[0], place)) for place in range(len(chart.names))]
        return beaten[-1] if all(beaten) else None
    if len(rows) == len(places) == 1 and not chart.compared and _OF_THEM.search(named.text):
        return _beaten(chart, sign, [(other, places[0]) for other in range(len(chart.series)) if other != rows[0]], (rows[0], places[0]))
    row = only_row(chart, named)
    if row is None or len(places) > 1:
        return None
    if not places:
        if not chart.timed or not (since or _NEW.search(said.text.lower()) or _NOW_AT.search(fold(said.text))):
            return None
        places = [len(chart.names) - 1]
    if since is not None:
        return _beaten(chart, sign, [(row, place) for place in range(since.place + 1, places[0])], (row, places[0]))
    reach = range(places[0]) if _NEW.search(said.text.lower()) else range(len(chart.names))
    return _beaten(chart, sign, [(row, place) for place in reach if place != places[0]], (row, places[0]))


def _beaten(chart: Chart, sign: int, others: list[Point], target: Point) -> Contradiction | None:
    """The mark that is clearly beyond one that is called the highest, or lowest."""
    mark = chart.mark(*target)
    if mark is None:
        return None
    for point in sorted(others, key=lambda point: -sign * (held.value if (held := chart.mark(*point)) else -sign * inf)):
        other = chart.mark(*point)
        if other is not None:
            return Contradiction(point, target, chart) if contrary(other, mark, up=sign > 0) else None
    return None

"""Figures that words give in units, as a chart's marks give them: 200,000 is 20 on a chart of 万元."""

from __future__ import annotations

import re

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.figures import TIMES
from pipeline.reading.charts.grounds import span

__all__ = ["in_units", "unit_of"]

_TOLD = re.compile(
    r"(?<![一二三四五六七八九十\d几])(?P<zh>万亿|亿|千万|百万|万|千(?![瓦克米卡公]))\s?(?:元|[人美欧日]|次|件|单|吨|台|辆|份|户|个|张|平|立|\)|）|$)"
    r"|(?<![a-z])(?P<en>thousands?|millions?|billions?|bn|mn)(?![a-z])|[$£€¥]\s?(?P<short>k|m|bn?)(?![a-z])|\((?P<alone>k|m|bn)\)|(?P<noughts>['’]000)"
)
_LABEL = re.compile(r"[$£€¥]?\s?-?[\d,.]*\d\s?(?P<unit>万|亿|k|m|bn)")


def unit_of(chart: Chart) -> float:
    """What a mark's figure is to be multiplied with, by the chart's titles or its own labels."""
    for line in chart.titles:
        if (match := _TOLD.search(fold(line.text).strip())) is not None and not re.search(r"\d\s?$", fold(line.text)[: match.start()]):
            return 1e3 if match["noughts"] else TIMES[next(one for one in match.groups() if one)]
    held = {match["unit"] for line in chart.lines if id(line) in chart.used and (match := _LABEL.fullmatch(fold(line.text).strip()))}
    return TIMES[held.pop()] if len(held) == 1 else 1.0


def in_units(chart: Chart, figure: float, unit: str, *, untold: bool = False) -> float | None:
    """A figure with its unit, as the chart counts; None where they cannot be compared. `untold`: a chart that names no unit may count in the same."""
    own, whole, reach = TIMES.get(unit, 1.0), unit_of(chart), span(chart)
    tried = [figure * own / whole] if own > 1 or whole == 1 else [figure, figure / whole]
    tried += [figure] if untold and whole == 1 and 0.4 * reach < figure < 2.5 * reach else []
    return next((one for one in tried if 0.02 * reach < one < 5 * reach), None)

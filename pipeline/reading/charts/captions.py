"""Where words stand by a chart: under its number, pointing to it, or alone next to it and naming its times, they are about what it shows."""

from __future__ import annotations

import re

from pipeline.reading.amounts import fold
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.headings import NUMBERED
from pipeline.reading.charts.periods import mentioned
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.layout import union
from topics.events import Box

__all__ = ["beside", "captions"]

_POINTS = re.compile(
    r"图\s?\d*[-.]?\d*\s?(?:所示|显示|可[见知以]|中可见)|(?:从|由)图|(?<![a-z])(?:figure|fig\.?|chart|graph|exhibit) ?[\d.-]* (?:shows?|says|makes clear)|(?:shown|seen|as) in (?:the )?(?:figure|fig|chart|graph|exhibit)"
)


def captions(said: Statement) -> bool:
    """Whether a statement is of the chart's caption, or says itself that the chart shows it."""
    if any(_POINTS.search(fold(clause)) for clause in (said.text, *said.before)):
        return True
    if not said.lines:
        return False
    return NUMBERED.match(fold(said.lines[0].text).strip()) is not None


def beside(chart: Chart, said: Statement) -> bool:
    """Whether a sentence stands by itself, right above or below a chart, and names something that is on it."""
    if chart.box is None or not 0 < len(said.lines) <= 2 or not (chart.mentions(said.text) or _timed(chart, said)):
        return False
    if len(said.text) < 0.7 * sum(len(line.text) for line in said.lines):
        return False  # one of several things that it says
    own, held = union([line.box for line in said.lines]), {id(line) for line in said.lines}
    tall = max(line.box.h for line in said.lines)
    shared = min(own.x + own.w, chart.box.x + chart.box.w) - max(own.x, chart.box.x)
    gap = max(chart.box.y - own.y - own.h, own.y - chart.box.y - chart.box.h)
    if shared < 0.5 * min(own.w, chart.box.w) or not -0.3 * tall < gap < 3.5 * tall:
        return False
    size = said.lines[0].relative_size
    others = [
        line for line in chart.lines if id(line) not in held | chart.used and max(size, line.relative_size) < 1.2 * min(size, line.relative_size)
    ]
    return not any(_goes_with(own, line.box, tall) for line in others)


def _timed(chart: Chart, said: Statement) -> bool:
    """Whether a sentence tells of all that a chart's times make up, or of each of them."""
    return chart.timed and (bool(mentioned(said.text)) or said.strict)


def _goes_with(own: Box, other: Box, tall: float) -> bool:
    """Whether a line is of the same paragraph."""
    gap = max(own.y - other.y - other.h, other.y - own.y - own.h)
    return gap < 0.9 * tall and (abs(own.x - other.x) < 2.6 * tall or gap < -0.5 * tall)

"""Bar and line charts: categories, ticks, value labels and the marks' heights become a small table; what the words state is held against it.

lines -> axes (a row of categories) -> series (their marks) -> chart;  sentences -> statements -> terms on the chart -> labels
"""

from __future__ import annotations

import re

from pipeline.ports import Scene
from pipeline.reading.charts.chart import Chart, find
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.statements import statements
from pipeline.reading.charts.verdicts import Contradiction, contradiction, values
from pipeline.reading.layout import union
from topics.events import Document, Evidence, Facts, Label, Text2
from topics.labels import label

__all__ = ["Chart", "Statement", "find", "inspect", "statements"]

_SELLS = re.compile(
    r"加入?购物[车袋]|立即[购抢]|马上抢|去(?:抢购|结算|支付|下单)|^(?:购买|抢购|结算|下单|确认支付)$|\b(?:add to (?:bag|basket|cart|trolley)|buy now|book now|check ?out(?=\W*$)|place order|join now|subscribe now)\b",
    re.IGNORECASE,
)
"""What one presses on a page that sells."""
_PRICED = re.compile(r"[¥￥$€£]|\d\s?元")


def inspect(scene: Scene) -> Scene:
    """Add a chart's table to `facts.document`, and `document.chart_mismatch`. Cheap where there is no chart: it looks for a row of categories first."""
    made = scene
    for page in scene.pages:
        lines = [line for line in scene.lines if line.page == page.index]
        # A row of days or sizes to choose from, on a page that sells, is no axis.
        chart = None if any((line.struck and _PRICED.search(line.text)) or _SELLS.search(line.text) for line in lines) else find(lines, page)
        if chart is None:
            continue
        known = made.facts.document or Document(kind=scene.upload.context.kind or "report")
        said = [*statements([line for line in lines if id(line) not in chart.used]), *statements([], scene.upload.text or "")]
        labels = [_label(chart, one, found) for one in said if (found := contradiction(chart, one)) is not None]
        made = made.plus(facts=Facts(document=known.model_copy(update={"tables": (*known.tables, chart.table())})), labels=labels[:1])
    return made


def _label(chart: Chart, said: Statement, found: Contradiction) -> Label:
    (before, first), (after, second) = values(found)
    sure = first.labelled and second.labelled
    words = Evidence(kind="text", text=said.text, box=union([line.box for line in said.lines]) if said.lines else None, page=chart.page)
    marks = Evidence(kind="region", text=f"{before}: {first.value:g}, {after}: {second.value:g}", box=union([first.box, second.box]), page=chart.page)
    actual = f"{second.value - first.value:+.1f} pp" if said.size.points else f"{second.value / first.value - 1:+.0%}" if first.value else "?"
    return label(
        "document.chart_mismatch", source="charts", confidence=0.92 if sure else 0.75, evidence=[words, marks],
        message=Text2(
            en=f"The words say “{said.text}”; the chart shows {first.value:g} ({before}) and {second.value:g} ({after}), {actual}.",
            zh=f"文字称“{said.text}”，图表显示{before}为{first.value:g}、{after}为{second.value:g}，相差{actual}。",
        ),
    )  # fmt: skip

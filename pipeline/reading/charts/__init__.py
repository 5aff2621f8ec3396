"""Bar and line charts: categories, ticks, value labels and the marks' heights become a small table; a change that the words state is held against it.

lines -> axes (a row of categories) -> series (their marks) -> statements -> labels
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pydantic import JsonValue

from pipeline.ports import Page, Scene
from pipeline.reading.amounts import fold
from pipeline.reading.cells import union
from pipeline.reading.charts.axes import measure, number
from pipeline.reading.charts.marks import Mark, Series, series
from pipeline.reading.charts.periods import Period, period
from pipeline.reading.charts.statements import Statement, statements
from topics.events import Document, Evidence, Facts, Label, Line, Text2
from topics.labels import label

__all__ = ["Chart", "Statement", "find", "inspect", "statements"]

_CONCEPTS = (
    r"营收|营业收入|收入|销售|营业额|业绩|revenue|sales|turnover|income|takings",
    r"利润|盈利|净利|毛利|profit|earnings|margin",
    r"用户|会员|客户|读者|users?|customers?|members?|subscribers?|readers?|visitors?|客流|流量|访问|traffic",
    r"订单|单量|件量|orders?|bookings?|shipments?|sign-?ups?",
    r"成本|费用|支出|costs?|expens\w+|spend\w*",
)
"""Words for one thing: a title may name it otherwise than the sentence."""
_COMMON = re.compile(
    r"(?:19|20)\d\d|同比|环比|增长|下降|年度|季度|月份|单位|本期|上期|情况|分析|报告|数据|趋势|[一二三四]季|图\d?|chart|figure|year|quarter|month|from|with|compared|total|the|and|over|unit|report|million|thousand"
)


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A chart as read."""

    page: int
    names: tuple[str, ...]
    periods: tuple[Period | None, ...]
    series: tuple[Series, ...]
    percent: bool
    """Its values are percentages."""
    titles: tuple[str, ...]
    """What the page calls things, folded: headings, captions, legends."""
    used: frozenset[int]
    """Lines that are the chart's own, by identity: categories, ticks and labels are no sentences."""


def inspect(scene: Scene) -> Scene:
    """Add a chart's table to `facts.document`, and `document.chart_mismatch`. Cheap where there is no chart: it looks for a row of categories first."""
    made = scene
    for page in scene.pages:
        lines = [line for line in scene.lines if line.page == page.index]
        chart = find(lines, page)
        if chart is None:
            continue
        known = made.facts.document or Document(kind=scene.upload.context.kind or "report")
        said = [*statements([line for line in lines if id(line) not in chart.used]), *statements([], scene.upload.text or "")]
        labels = [verdict for one in said if (verdict := _contradiction(chart, one)) is not None]
        made = made.plus(facts=Facts(document=known.model_copy(update={"tables": (*known.tables, _table(chart))})), labels=labels[:1])
    return made


def find(lines: Sequence[Line], page: Page) -> Chart | None:
    """The chart of a page; None where there is no row of at least three evenly spaced categories with marks or values above it."""
    if (made := measure(lines, page)) is None or not (found := series(made)):
        return None
    names = tuple(fold(name.line.text).strip() for name in made.names)
    whens = tuple(period(name.line.text) for name in made.names)
    named = any(when is not None for when in whens)
    if not named and not made.ticks:
        return None  # a table's headings
    used = {id(name.line) for name in made.names} | {id(line) for line in lines if number(line.text) is not None}
    values = [line.text for line in lines if re.fullmatch(r"\D?\d[\d.,]*\s?%", line.text.strip())]
    titles = tuple(
        fold(line.text)
        for line in lines
        if len(line.text) <= 40 and not re.search(r"[。.！!]$", line.text.strip()) and not re.fullmatch(r"[\W\d_]*", line.text)
    )
    return Chart(page=page.index, names=names, periods=whens, series=tuple(found), percent=len(values) >= 3, titles=titles, used=frozenset(used))


def _table(chart: Chart) -> dict[str, JsonValue]:
    heads = [one.name or "value" for one in chart.series]
    cells: list[JsonValue] = [
        [name.removesuffix("年"), *(round(mark.value, 3) if (mark := one.marks[place]) is not None else None for one in chart.series)]
        for place, name in enumerate(chart.names)
    ]
    return {"name": "chart", "columns": ["category", *heads], "rows": cells}


Point = tuple[int | None, int]
"""Series (None: whichever the words are about) and category."""


def _contradiction(chart: Chart, said: Statement) -> Label | None:
    """The label, where the chart says otherwise beyond what reading it may be off; None where it does not, or cannot tell."""
    if said.change != said.change or (said.kind == "points" and not chart.percent):
        return None
    ends = list(_ends(chart, said))
    candidates = [pair for base, target in ends for pair in _marks(chart, said, base, target)]
    if not candidates or any(pair is None for pair in candidates):
        return None
    judged = [_off(said, *pair) for pair in candidates if pair is not None]
    if any(off is None for off in judged):
        return None
    _, first, second = candidates[0]  # type: ignore[misc]  # asked above
    return _label(chart, said, first, second)


def _ends(chart: Chart, said: Statement) -> Iterator[tuple[Point, Point]]:
    """From where to where the words go: every reading of them that is open."""
    last = len(chart.names) - 1
    fixed = [when for when in (said.base, said.target) if when is not None and not _loose(chart, when)]
    if fixed:
        points = {when: found[0] for when in fixed if len(found := _points(chart, when)) == 1}
        if len(points) < len(fixed):
            return  # about some time that is not on the chart
        base, target = (points.get(when) if when is not None else None for when in (said.base, said.target))
        if base is not None and target is not None:
            yield base, target
        elif target is not None:
            if (before := _before(chart, said, target)) is not None:
                yield before, target
            elif said.since and target[1] != 0:
                yield (target[0], 0), target
        elif base is not None and base[1] < last:
            yield base, (base[0], last)
        return
    if named := [place for place, name in enumerate(chart.names) if chart.periods[place] is None and len(name) > 1 and name in fold(said.text)]:
        if len(named) == 2:
            yield (None, named[1]), (None, named[0])
            yield (None, named[0]), (None, named[1])
        return
    if not _about(chart, said) or any(when is None for when in chart.periods):
        return
    if said.yearly:
        if (before := _before(chart, said, (None, last))) is not None:
            yield before, (None, last)
        return
    if not said.since:
        yield (None, last - 1), (None, last)
    yield (None, 0), (None, last)


def _loose(chart: Chart, when: Period) -> bool:
    """A bare year over a chart of months or quarters says of which year it is."""
    yearless = all(one is not None and one.part is not None for one in chart.periods)
    return when.part is None and yearless and not any(period(one.name or "") for one in chart.series)


def _points(chart: Chart, when: Period) -> list[Point]:
    """Where a period stands: a category, or the category of a series that is called by its year."""
    places = [place for place, one in enumerate(chart.periods) if one is not None and one.covers(when)]
    years = [period(one.name or "") for one in chart.series]
    if when.year is not None and all(year is not None and year.part is None for year in years):
        rows = [row for row, year in enumerate(years) if year is not None and year.year == when.year]
        return [(row, place) for row in rows for place in places] if when.part is not None else []
    return [(None, place) for place in places]


def _before(chart: Chart, said: Statement, target: Point) -> Point | None:
    """What a category is compared with unless the words say: the one before it, or the same of the year before."""
    row, place = target
    when = chart.periods[place]
    years = [period(one.name or "") for one in chart.series]
    if row is not None and row > 0 and all(year is not None for year in years):
        return (row - 1, place)
    if said.yearly and when is not None and when.part is not None:
        if when.year is None:
            return None
        return next(((row, other) for other, one in enumerate(chart.periods) if one == Period(when.year - 1, when.part)), None)
    return (row, place - 1) if place > 0 else None


def _marks(chart: Chart, said: Statement, base: Point, target: Point) -> Iterator[tuple[Series, Mark, Mark] | None]:
    """The two marks of each series that the words may be about; None stands for one that cannot be read."""
    if base[0] is not None and target[0] is not None:
        pairs = [(chart.series[target[0]], chart.series[base[0]].marks[base[1]], chart.series[target[0]].marks[target[1]])]
        scaled = chart.series[base[0]].scaled
    else:
        pairs = [(one, one.marks[base[1]], one.marks[target[1]]) for one in _meant(chart, said)]
        scaled = True
    for one, first, second in pairs:
        yield (one, first, second) if first is not None and second is not None and first is not second and first.value > 0 and scaled else None


def _meant(chart: Chart, said: Statement) -> list[Series]:
    """The series that the words name by what sets it apart from the others; all of them where they name none."""
    if len(chart.series) == 1:
        return list(chart.series)
    names = [fold(one.name or "") for one in chart.series]
    words = [set(re.findall(r"[a-z0-9]{2,}|[一-鿿]", name)) for name in names]
    text = fold(said.text)
    own = [[word for word in mine if sum(word in other for other in words) == 1] for mine in words]
    whole = [one for one, name in zip(chart.series, names, strict=True) if name and name in text]
    named = whole or [one for one, mine in zip(chart.series, own, strict=True) if mine and sum(word in text for word in mine) > 0.5 * len(mine)]
    return named if len(named) == 1 else list(chart.series)


def _about(chart: Chart, said: Statement) -> bool:
    """Whether words that name no time are about what the chart shows, by its titles; where either names nothing, they are."""
    own = fold(said.text)
    titles = [title for title in chart.titles if title not in own and own not in title]
    subject = _COMMON.sub(" ", said.subject)
    words = {*re.findall(r"[a-z]{4,}", subject), *(pair[i : i + 2] for pair in re.findall(r"[一-鿿]{2,}", subject) for i in range(len(pair) - 1))}
    joined = _COMMON.sub(" ", " | ".join(titles))
    if not words or not re.search(r"[a-z]{4,}|[一-鿿]{2,}", joined):
        return True
    if any(word in joined for word in words):
        return True
    return any(re.search(concept, subject) and re.search(concept, joined) for concept in _CONCEPTS)


def _off(said: Statement, one: Series, first: Mark, second: Mark) -> float | None:
    """The change that the marks show, where it is another than the words say."""
    sure = first.labelled and second.labelled
    actual = second.value - first.value if said.kind == "points" else second.value / first.value - 1
    if not one.scaled:  # heights above an axis that may begin anywhere: they show the way, not how far
        wrong = abs(actual) > 0.06 and said.change * actual < 0 if said.change else False
        return actual if wrong else None
    if said.kind == "points":
        return actual if abs(actual - said.change) > max(1.0, 0.25 * abs(said.change)) + (0 if sure else 1.5) else None
    low = (second.value - second.precision) / (first.value + first.precision) - 1
    high = (second.value + second.precision) / max(first.value - first.precision, 1e-9) - 1
    slack = max(0.06, 0.2 * abs(said.change)) if said.kind == "rough" else max(0.02 if sure else 0.06, (0.12 if sure else 0.3) * abs(said.change))
    return None if low - slack <= said.change <= high + slack else actual


def _label(chart: Chart, said: Statement, first: Mark, second: Mark) -> Label:
    names = [
        next((chart.names[place] for other in chart.series for place, held in enumerate(other.marks) if held is mark), "") for mark in (first, second)
    ]
    sure = first.labelled and second.labelled
    rests = list(said.lines)
    words = Evidence(kind="text", text=said.text, box=union([line.box for line in rests]) if rests else None, page=chart.page)
    marks = Evidence(
        kind="region", text=f"{names[0]}: {first.value:g}, {names[1]}: {second.value:g}", box=union([first.box, second.box]), page=chart.page
    )
    if said.kind == "points":
        stated, actual = f"{said.change:+g} pp", f"{second.value - first.value:+.1f} pp"
    else:
        stated, actual = f"{said.change:+.0%}", f"{second.value / first.value - 1:+.0%}"
    return label(
        "document.chart_mismatch", source="charts", confidence=0.92 if sure else 0.75, evidence=[words, marks],
        message=Text2(
            en=f"The words say {stated}; the chart goes from {first.value:g} ({names[0]}) to {second.value:g} ({names[1]}), {actual}.",
            zh=f"文字称变化{stated}，图表从{names[0]}的{first.value:g}到{names[1]}的{second.value:g}，变化{actual}。",
        ),
    )  # fmt: skip

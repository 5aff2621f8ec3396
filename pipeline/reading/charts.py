"""Bar and line charts: categories, ticks, value labels and the marks' heights become a small table; a change that the words state is held against it.

A value is taken from its label where there is one, else from the height of its mark on the scale of the ticks, else from the bare height above the axis.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray
from pydantic import JsonValue

from pipeline.ports import Page, Scene
from pipeline.reading.amounts import fold
from pipeline.reading.cells import union
from pipeline.reading.documents.pairs import rows
from topics.events import Box, Document, Evidence, Facts, Label, Line, Text2
from topics.labels import label

__all__ = ["Chart", "Statement", "find", "inspect", "statements"]

_CATEGORY = re.compile(
    r"(?:19|20)\d{2}(?:年|[eE])?|(?:20)?\d{2}[-/. ]?[qQ][1-4]|[qQ][1-4](?:[-/ ']?(?:20)?\d{2})?|\d{1,2}月|(?:第)?[一二三四1-4]季度|[上下]半年|h[12](?: 20\d\d)?|20\d{2}[-/.]\d{1,2}"
    r"|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?: 20\d\d)?"
)
_NUMBER = re.compile(r"^[¥$€£]?\s?(-?\d[\d,]*(?:\.\d+)?)\s?(?:[%亿万kmb]|bn|mn)?$")


@dataclass(frozen=True, kw_only=True)
class Mark:
    """One category of a chart."""

    name: str
    value: float
    box: Box
    """Of the value's label, or of the mark."""
    labelled: bool


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A chart as read."""

    page: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A change that words state: from `base` to `target` (names of categories; None: the one before, the last)."""

    change: float
    """The fraction: 0.15 for 15 percent up."""
    exact: bool
    """False for "flat", "doubled" and other words without a figure."""
    target: str | None
    base: str | None
    lines: tuple[Line, ...]
    text: str


def inspect(scene: Scene) -> Scene:
    """Add a chart's table to `facts.document`, and `document.chart_mismatch`. Cheap where there is no chart: it looks for a row of categories first."""
    made = scene
    for page in scene.pages:
        lines = [line for line in scene.lines if line.page == page.index]
        chart = find(lines, page)
        if chart is None:
            continue
        table: dict[str, JsonValue] = {
            "name": "chart",
            "columns": ["category", "value"],
            "rows": [[mark.name, round(mark.value, 3)] for mark in chart.marks],
        }
        known = made.facts.document or Document(kind=scene.upload.context.kind or "report")
        labels = []
        said = [*statements(lines), *statements([], scene.upload.text or "")]
        for one in said:
            if (verdict := _contradiction(chart, one)) is not None:
                labels.append(verdict)
                break
        made = made.plus(facts=Facts(document=known.model_copy(update={"tables": (*known.tables, table)})), labels=labels)
    return made


def find(lines: Sequence[Line], page: Page) -> Chart | None:
    """The chart of a page; None where there is no row of at least three evenly spaced categories with marks or values above it."""
    axis = _axis(lines)
    if axis is None:
        return None
    centres = [line.box.x + line.box.w / 2 for line in axis]
    step = median(b - a for a, b in pairwise(centres))
    top_of_axis = min(line.box.y for line in axis)
    above = [line for line in lines if line.box.y + line.box.h <= top_of_axis + 4 and _NUMBER.match(fold(line.text).strip())]
    ticks = _ticks(
        [line for line in above if line.box.x + line.box.w / 2 < centres[0] - 0.25 * step],
        [line for line in above if line.box.x > centres[-1] + 0.3 * step],
    )
    free = [line for line in above if all(line is not tick for tick in ticks)]
    labelled = {number: line for number, centre in enumerate(centres) if (line := _nearest(free, centre, step)) is not None}
    marks = []
    if len(labelled) == len(axis):
        marks = [
            Mark(name=_clean(line.text), value=_value(labelled[number]), box=labelled[number].box, labelled=True) for number, line in enumerate(axis)
        ]
    else:
        heights = _heights(page, axis, centres, step, ticks)
        if heights is None:
            return None
        marks = [
            Mark(
                name=_clean(line.text),
                value=_value(labelled[number]) if number in labelled else value,
                box=labelled[number].box if number in labelled else box,
                labelled=number in labelled,
            )
            for number, (line, (value, box)) in enumerate(zip(axis, heights, strict=True))
        ]
    return Chart(page=page.index, marks=tuple(marks))


def _axis(lines: Sequence[Line]) -> list[Line] | None:
    """The lowest row that holds at least three categories at even distances."""
    for row in reversed(rows(lines)):
        names = [line for line in row if _CATEGORY.fullmatch(fold(line.text).strip())]
        if len(names) < 3:
            continue
        gaps = [b.box.x + b.box.w / 2 - a.box.x - a.box.w / 2 for a, b in pairwise(names)]
        if max(gaps) <= 1.35 * min(gaps) and min(gaps) > 0:
            return names
    return None


def _ticks(left: Sequence[Line], right: Sequence[Line]) -> list[Line]:
    """Numbers in one column beside the plot that fall evenly from top to bottom."""
    for side in (left, right):
        column = sorted(side, key=lambda line: line.box.y)
        values = [_value(line) for line in column]
        steps = [a - b for a, b in pairwise(values)]
        if len(column) >= 3 and min(steps) > 0 and max(steps) <= 1.01 * min(steps) + 1e-9:
            return column
    return []


def _nearest(numbers: Sequence[Line], centre: float, step: float) -> Line | None:
    """The lowest number that stands over a category."""
    over = [line for line in numbers if abs(line.box.x + line.box.w / 2 - centre) < 0.3 * step]
    return over[0] if len(over) == 1 else None


def _value(line: Line) -> float:
    match = _NUMBER.match(fold(line.text).strip())
    return float(match[1].replace(",", "")) if match else 0.0


def _clean(text: str) -> str:
    return fold(text).strip().removesuffix("年")


def _heights(page: Page, axis: Sequence[Line], centres: Sequence[float], step: float, ticks: Sequence[Line]) -> list[tuple[float, Box]] | None:
    """Value and box of each mark, from pixels: the top of the plot's commonest colour over each category."""
    scale = page.scale
    left, right = (centres[0] - 0.45 * step) / scale, (centres[-1] + 0.45 * step) / scale
    bottom = min(line.box.y for line in axis) / scale - 2
    top = (min(line.box.y for line in ticks) if ticks else max(0, bottom * scale - 4 * step)) / scale
    region = page.pixels[max(0, int(top)) : int(bottom), max(0, int(left)) : int(right)]
    if min(region.shape[:2]) < 20:
        return None
    mask = _marked(region, [centre / scale - left for centre in centres])
    found: list[tuple[float, Box]] = []
    half = max(3, int(0.02 * step / scale))  # the middle of a category's name is not quite its mark's
    tops = []
    for centre in centres:
        x = int(centre / scale - left)
        # The narrower the band, the nearer to the vertex of a line; a mark beside its name's middle needs the wider one.
        y = next((y for reach in (1, half) if (y := _top(mask[:, max(0, x - reach) : x + reach + 1])) is not None), None)
        if y is None:
            return None
        tops.append(y)
    fit = _scale([((line.box.y + line.box.h / 2) / scale - int(top), _value(line)) for line in ticks])
    base = float(mask.shape[0])
    for centre, y in zip(centres, tops, strict=True):
        value = fit[0] * y + fit[1] if fit else base - y
        found.append((value, Box(round(centre - 0.25 * step), round((y + int(top)) * scale), round(0.5 * step), max(1, round((base - y) * scale)))))
    return found


def _marked(region: NDArray[np.uint8], centres: Sequence[float]) -> NDArray[np.bool_]:
    """Pixels of marks: what stands out from the plot's ground, less grid lines, which cross the gaps between categories too."""
    ground = np.median(region.reshape(-1, 3), axis=0)
    mask = np.abs(region.astype(np.int16) - ground.astype(np.int16)).max(axis=2) > 36
    gaps = np.array([int((a + b) / 2) for a, b in pairwise(centres)])
    crossing = mask[:, np.clip(gaps, 0, mask.shape[1] - 1)].mean(axis=1) >= 0.7 if len(gaps) > 1 else np.zeros(mask.shape[0], dtype=np.bool_)
    mask[crossing] = False
    return np.asarray(mask, dtype=np.bool_)


def _top(band: NDArray[np.bool_]) -> float | None:
    """The row of a bar's upper edge, or of the middle of a line's mark; None where the band holds neither, or several."""
    marked = band.any(axis=1)
    # Grid lines taken out leave slits in bars.
    marked = cv2.morphologyEx(marked.astype(np.uint8)[:, None], cv2.MORPH_CLOSE, np.ones((9, 1), np.uint8))[:, 0].astype(bool)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], marked, [False])).astype(np.int8)))
    runs = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= 2]
    if not runs:
        return None
    upper, lower = max(runs, key=lambda run: run[1] - run[0])
    if lower >= len(band) - max(8, 0.04 * len(band)) or lower - upper > 0.1 * len(band):
        return float(upper)
    return (upper + lower) / 2 if len(runs) == 1 else None


def _scale(points: Sequence[tuple[float, float]]) -> tuple[float, float] | None:
    if len(points) < 2:
        return None
    slope, start = np.polyfit([y for y, _ in points], [value for _, value in points], 1)
    return float(slope), float(start)


_UP = r"(?:增长|增加|上升|提高|上涨|增幅|提升|扩大|攀升|高出|多出|超出|高|多|涨|增|grew|grow(?:th|s)?|rose|rise[sn]?|increas\w*|up|gain\w*|climb\w*|jump\w*|higher|surg\w*|expand\w*|improv\w*)"
_DOWN = r"(?:下降|减少|下滑|下跌|降低|降幅|回落|萎缩|缩减|低了?|少了?|跌|降|减|fell|fall(?:s|en)?|declin\w*|decreas\w*|down|drop\w*|lower|shr[aiu]nk|slid|slump\w*|contract\w*|lost)"
_PERCENT = r"(?P<n>\d{1,3}(?:\.\d+)?)\s?(?:%|percent|个?百分点)"
_CHANGE = re.compile(
    rf"(?P<way>{_UP}|{_DOWN})(?:了|约|近|达|到|by|of|some|about|almost|nearly|a|\s|[一-鿿]){{0,4}}\s?{_PERCENT}|{_PERCENT.replace('P<n>', 'P<m>')}\s?(?:的)?(?P<way2>{_UP}|{_DOWN})"
)
_WORDS = re.compile(
    r"(?P<double>翻了?一?[番倍]|翻倍|doubl\w*|增长一倍|twice)|(?P<half>减半|腰斩|halv\w*)|(?P<flat>持平|基本不变|没有变化|flat|unchanged|stable|level with)"
)
_NAMED = re.compile(r"(?:19|20)\d{2}|[qQ][1-4]|\d{1,2}月|[一二三四]季度")


def statements(lines: Sequence[Line], text: str = "") -> list[Statement]:
    """The changes that the page's words (or `text`) state, sentence by sentence."""
    pieces: list[tuple[str, tuple[Line, ...]]] = [(fold(part), ()) for part in re.split(r"[。；;!！?？\n]", text) if part.strip()]
    pieces += [(" ".join(fold(line.text) for line in row), tuple(row)) for row in rows(lines)]
    # A sentence may break over two rows.
    pieces += [
        (f"{a[0]} {b[0]}", (*a[1], *b[1]))
        for a, b in pairwise([piece for piece in pieces if piece[1]])
        if not _CHANGE.search(a[0]) and not _CHANGE.search(b[0])
    ]
    made = []
    for said, held in pieces:
        match = _CHANGE.search(said)
        if match is not None:
            way, number = match["way"] or match["way2"], float(match["n"] or match["m"])
            change = number / 100 * (1 if re.fullmatch(_UP, way) else -1)
            made.append(_statement(change, said, held, exact=True))
        elif (words := _WORDS.search(said)) is not None:
            made.append(_statement(1.0 if words["double"] else -0.5 if words["half"] else 0.0, said, held, exact=False))
    return made


def _statement(change: float, said: str, held: tuple[Line, ...], *, exact: bool) -> Statement:
    named = list(dict.fromkeys(_NAMED.findall(said)))
    both = len(named) == 2 and bool(re.search(r"从|较|比|相比|from|since|between|versus|vs|compared", said))
    if both:
        against = bool(re.search(r"(?:与|和|同|跟|较|于|compared (?:with|to)|against|versus|than)\s?$", said[: said.index(named[0])]))
        swapped = not against and bool(re.search(r"较|比|over|versus|vs|compared|since", said)) and not re.search(r"从|from|between", said)
        base, target = (named[1], named[0]) if swapped else (named[0], named[1])
        return Statement(change=change, exact=exact, target=target, base=base, lines=held, text=said)
    return Statement(change=change, exact=exact, target=named[0] if named else None, base=None, lines=held, text=said)


def _contradiction(chart: Chart, said: Statement) -> Label | None:
    """The label, where the chart says otherwise beyond what reading it may be off; None where it does not, or cannot tell."""
    names = [mark.name for mark in chart.marks]
    target = _place(names, said.target) if said.target else len(names) - 1
    base = _place(names, said.base) if said.base else (target - 1 if target is not None else None)
    if target is None or base is None or not 0 <= base < len(names) or base == target or chart.marks[base].value <= 0:
        return None
    first, second = chart.marks[base], chart.marks[target]
    actual = second.value / first.value - 1
    sure = first.labelled and second.labelled
    slack = max(0.02 if sure else 0.06, (0.12 if sure else 0.3) * abs(said.change)) if said.exact else max(0.06, 0.2 * abs(said.change))
    if abs(actual - said.change) <= slack:
        return None
    rests = [line for line in said.lines if not _CATEGORY.fullmatch(fold(line.text).strip())]
    words = Evidence(kind="text", text=said.text, box=union([line.box for line in rests]) if rests else None, page=chart.page)
    marks = Evidence(
        kind="region", text=f"{first.name}: {first.value:g}, {second.name}: {second.value:g}", box=union([first.box, second.box]), page=chart.page
    )
    return label(
        "document.chart_mismatch", source="charts", confidence=0.92 if sure else 0.75, evidence=[words, marks],
        message=Text2(
            en=f"The words say {said.change:+.0%}; the chart goes from {first.value:g} ({first.name}) to {second.value:g} ({second.name}), {actual:+.0%}.",
            zh=f"文字称变化{said.change:+.0%}，图表从{first.name}的{first.value:g}到{second.name}的{second.value:g}，变化{actual:+.0%}。",
        ),
    )  # fmt: skip


def _place(names: Sequence[str], wanted: str) -> int | None:
    return next(
        (number for number, name in enumerate(names) if name == wanted), next((number for number, name in enumerate(names) if wanted in name), None)
    )

"""Charts: values from labels and from pixels, and words held against them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.ports import Scene
from pipeline.reading import charts
from pipeline.reading.charts import statements
from pipeline.reading.text import Reader
from tests.drawing import Sheet
from topics.events import Context, Upload

READER = Reader()
YEARS = ("2021", "2022", "2023", "2024")


def drawn(values, words, *, labelled=True, line=False):
    """A report page with a chart of `values` over four years."""
    sheet = Sheet(900, 640)
    sheet.text(60, 30, words, 30)
    for tick in range(0, 500, 100):
        y = 540 - tick
        sheet.text(30, y - 14, str(tick), 20, "#666666")
        sheet.draw.line((90, y, 860, y), fill="#e4e4e4")
    tops = []
    for number, (year, value) in enumerate(zip(YEARS, values, strict=True)):
        x = 180 + number * 190
        sheet.text(x - 28, 560, year, 24)
        tops.append((x, 540 - value))
        if not line:
            sheet.draw.rectangle((x - 40, 540 - value, x + 40, 539), fill="#2f6fb0")
        if labelled:
            sheet.text(x - 22, 540 - value - 38, str(value), 22)
    if line:
        sheet.draw.line(tops, fill="#2f6fb0", width=5)
    return sheet


def seen(sheet, text=None):
    """The scene after the inspector."""
    page = sheet.page
    upload = Upload(id="u", upload_id="u", time=datetime(2026, 11, 24, tzinfo=UTC), text=text, context=Context(kind="report"))
    return charts.inspect(Scene(upload=upload, pages=(page,), lines=tuple(READER.read(page))))


@pytest.mark.parametrize(
    ("words", "change"),
    [
        ("营收同比增长15%", 0.15),
        ("down 8 % from last year", -0.08),
        ("利润下降了12.5%", -0.125),
        ("Sales doubled in 2024", 1.0),
        ("与去年持平", 0.0),
        ("Revenue grew by 20%", 0.2),
        ("20%的增长", 0.2),
    ],
)
def test_statements(words, change):
    """Words to a signed fraction."""
    [said] = statements([], words)
    assert said.change == pytest.approx(change)


def test_named_years():
    """Which year against which."""
    [said] = statements([], "2023年比2021年增长30%")
    assert (str(said.base), str(said.target)) == ("2021", "2023")
    [said] = statements([], "from 2021 to 2023 sales rose 30%")
    assert (str(said.base), str(said.target)) == ("2021", "2023")


@pytest.mark.parametrize(
    "words",
    [
        "We aim to grow another 15% next year",
        "明年力争增长15%",
        "Staff rose 12%, which is not in this graph",
        "行业平均增长12%",
        "compound growth of 9%",
        "Revenue 15%",
    ],
)
def test_no_statements(words):
    """Plans, other measures, and what is said to be elsewhere."""
    assert statements([], words) == []


@pytest.mark.parametrize(
    ("words", "base", "target", "change"),
    [
        ("Q3 was 20% higher than Q2", "q2", "q3", 0.2),
        ("2020 was 20% lower than 2021", "2021", "2020", -0.2),
        ("Output tripled between Q1 2023 and Q1 2024", "2023 q1", "2024 q1", 2.0),
        ("4月产量与3月持平", "m3", "m4", 0.0),
        ("Margin up 3 percentage points in March", None, "m3", 3),
        ("产量从二季度的20亿增至三季度的25亿", "q2", "q3", 0.25),
        ("profit slipped from $40m in 2022 to $30m in 2023", "2022", "2023", -0.25),
    ],
)
def test_from_when_to_when(words, base, target, change):
    """Base and target by the words of comparing, else by time."""
    [said] = statements([], words)
    assert (said.base and str(said.base), said.target and str(said.target)) == (base, target)
    assert said.change == pytest.approx(change)


def level(values, words):
    """Level bars, dark, names at the left and values at their ends, the last one in another colour."""
    sheet = Sheet(900, 520, "#10141c")
    sheet.text(60, 30, words, 28, "#ffffff")
    for number, (year, value) in enumerate(zip(YEARS, values, strict=True)):
        y = 130 + number * 90
        sheet.text(60, y + 6, year, 26, "#dddddd")
        sheet.draw.rectangle((170, y, 170 + value, y + 44), fill="#f59e0b" if number == 3 else "#64748b")
        sheet.text(184 + value, y + 6, f"{value}k", 26, "#dddddd")
    return sheet


@pytest.mark.parametrize(("words", "wrong"), [("2024 was 20% higher than 2023", False), ("2024 was 20% lower than 2023", True)])
def test_level_bars(words, wrong):
    """Names at the left, no axis, a dark page."""
    assert bool(seen(level((300, 350, 400, 480), words)).labels) is wrong


def pairs_of_bars(first, second, words):
    """Two series with a legend."""
    sheet = Sheet(900, 640)
    sheet.text(60, 20, words, 26)
    for place, (name, color) in enumerate((("North", "#2f6fb0"), ("South", "#d97706"))):
        sheet.draw.rectangle((200 + place * 200, 76, 222 + place * 200, 98), fill=color)
        sheet.text(232 + place * 200, 72, name, 24)
    for tick in range(0, 500, 100):
        sheet.text(30, 526 - tick, str(tick), 20, "#666666")
        sheet.draw.line((90, 540 - tick, 860, 540 - tick), fill="#e4e4e4")
    for number, year in enumerate(YEARS):
        x = 180 + number * 190
        sheet.text(x - 28, 560, year, 24)
        sheet.draw.rectangle((x - 50, 540 - first[number], x - 4, 539), fill="#2f6fb0")
        sheet.draw.rectangle((x + 4, 540 - second[number], x + 50, 539), fill="#d97706")
    return sheet


@pytest.mark.parametrize(
    ("words", "wrong"),
    [("South grew 50% in 2024", False), ("North grew 50% in 2024", True), ("Sales grew 50% in 2024", False), ("Sales fell 40% in 2024", True)],
)
def test_two_series(words, wrong):
    """The series that the words name; without a name only what all of them contradict."""
    assert bool(seen(pairs_of_bars((300, 310, 300, 290), (120, 160, 200, 300), words)).labels) is wrong


@pytest.mark.parametrize("labelled", [True, False])
@pytest.mark.parametrize("line", [True, False])
def test_values(labelled, line):
    """Values come from their labels, or from the marks' heights on the scale of the ticks."""
    scene = seen(drawn((200, 250, 300, 360), "Revenue, million", labelled=labelled, line=line))
    [table] = scene.facts.document.tables
    assert [row[0] for row in table["rows"]] == list(YEARS)
    assert [row[1] for row in table["rows"]] == pytest.approx([200, 250, 300, 360], abs=0.5 if labelled else 12)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("2024年营收同比增长20%", False),
        ("2024年营收同比下降20%", True),
        ("2024年营收同比增长60%", True),
        ("Revenue grew 20% in 2024", False),
        ("Revenue fell 20% in 2024", True),
        ("Revenue grew 25% in 2022", False),
    ],
)
@pytest.mark.parametrize("labelled", [True, False])
def test_contradiction(words, wrong, labelled):
    """Words that the marks contradict, with both boxes; words that agree."""
    found = seen(drawn((200, 250, 300, 360), words, labelled=labelled)).labels
    assert [one.name for one in found] == (["document.chart_mismatch"] if wrong else [])
    if wrong:
        assert all(evidence.box is not None for evidence in found[0].evidence)


def test_the_uploaders_words():
    """A claim beside the picture counts too."""
    assert seen(drawn((200, 250, 300, 360), "Revenue"), "营收同比下降20%").labels


def test_no_chart():
    """A page without categories has none, and is not looked at further."""
    sheet = Sheet(900, 400)
    sheet.lines(60, 60, ["营收同比增长15%", "The year in review", "2024"])
    scene = seen(sheet)
    assert scene.facts.document is None
    assert scene.labels == ()

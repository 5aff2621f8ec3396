"""Charts: values from labels and from pixels, and words held against them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.ports import Scene
from pipeline.reading import charts
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


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("2024 was 20% higher than 2023", False),
        ("2024 revenue was below 2023", True),
        ("Revenue in 2022 exceeded 2021", False),
        ("Revenue was lower in 2024 than in 2021", True),
        ("Revenue grew by a quarter in 2022", False),
        ("Revenue grew by half in 2022", True),
        ("Revenue has almost doubled since 2021", False),
        ("Revenue has almost halved since 2021", True),
        ("Revenue rose each year", False),
        ("Revenue shrank for three straight years", True),
        ("2024年营收创新高", False),
        ("2022年营收达到峰值", True),
        ("营收逐年下滑", True),
        ("2024年营收是2021年的3倍", True),
        ("2023年营收较2022年增长两成", False),
        ("Staff turnover fell 30% in 2024", False),
        ("Revenue fell 30% in 2030", False),
        ("员工投诉2024年下降四成", False),
        ("We expect revenue to fall in 2024", False),
    ],
)
def test_propositions(words, wrong):
    """Orders, extremes, trends, multiples and open changes, held against a chart of 200, 250, 300, 360; other measures and other times are not."""
    assert bool(seen(BARS, words).labels) is wrong


BARS = drawn((200, 250, 300, 360), "Revenue, million")


def named(names, values, title, *, level=False):
    """Bars that are called by names, with their values and no axis."""
    sheet = Sheet(900, 560)
    sheet.text(60, 20, title, 26)
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        if level:
            y = 100 + place * 90
            sheet.text(40, y + 8, name, 24)
            sheet.draw.rectangle((210, y, 210 + value, y + 44), fill="#2f6fb0")
            sheet.text(224 + value, y + 8, str(value), 24)
        else:
            x = 160 + place * 200
            sheet.text(x - 36, 480, name, 24)
            sheet.draw.rectangle((x - 44, 470 - value, x + 44, 469), fill="#7a5195")
            sheet.text(x - 22, 434 - value, str(value), 24)
    return sheet


UPRIGHT = named(("东仓库", "南仓库", "西仓库", "北仓库"), (320, 180, 240, 95), "各仓库发货量(件)")
LEVEL = named(("Housing", "Transport", "Food", "Leisure"), (420, 300, 260, 110), "Spending by kind", level=True)


@pytest.mark.parametrize(
    ("sheet", "words", "wrong"),
    [
        (UPRIGHT, "南仓库发货量居首", True),
        (UPRIGHT, "东仓库发货量最高", False),
        (UPRIGHT, "西仓库发货量超过南仓库", False),
        (UPRIGHT, "北仓库发货量是西仓库的两倍", True),
        (UPRIGHT, "东仓库发货量占比过半", True),
        (UPRIGHT, "东仓库发货量占总量的四成", False),
        (UPRIGHT, "南仓库退货率最高", False),
        (LEVEL, "Transport is the biggest item of spending", True),
        (LEVEL, "Spending on housing is ahead of transport", False),
        (LEVEL, "Food spending exceeds transport spending", True),
        (LEVEL, "Leisure accounts for a tenth of spending", False),
        (LEVEL, "Leisure accounts for half of spending", True),
    ],
)
def test_named_bars(sheet, words, wrong):
    """Categories that are no times, upright and level: their order, extremes and shares."""
    assert bool(seen(sheet, words).labels) is wrong


def filled(values, *, ink="#222222", ground="#ffffff", color="#b7cdfa"):
    """An area over weeks, with a scale that begins at 20."""
    sheet = Sheet(900, 560, ground)
    sheet.text(60, 20, "每周进馆人次", 26, ink)
    for tick in range(20, 101, 20):
        y = 460 - (tick - 20) * 4
        sheet.text(36, y - 12, str(tick), 20, ink)
        sheet.draw.line((90, y, 860, y), fill="#888888")
    spots = [(120 + place * 170, 460 - (value - 20) * 4) for place, value in enumerate(values)]
    sheet.draw.polygon([(spots[0][0], 460), *spots, (spots[-1][0], 460)], fill=color)
    sheet.draw.line(spots, fill="#3c6fe0", width=4)
    for place, (x, _) in enumerate(spots):
        sheet.text(x - 30, 472, f"第{place + 1}周", 22, ink)
    return sheet


@pytest.mark.parametrize(("ink", "ground", "color"), [("#222222", "#ffffff", "#b7cdfa"), ("#eeeeee", "#12141a", "#24355e")])
def test_areas(ink, ground, color):
    """A filled area above a scale that does not begin at nought, light and dark."""
    scene = seen(filled((30, 42, 55, 71, 86), ink=ink, ground=ground, color=color), "第五周进馆人次环比下降两成")
    [table] = scene.facts.document.tables
    assert [row[1] for row in table["rows"]] == pytest.approx([30, 42, 55, 71, 86], abs=3)
    assert [one.name for one in scene.labels] == ["document.chart_mismatch"]


def test_stacked():
    """Of blocks upon one another only the lowest are read: the others' heights are no values."""
    sheet = Sheet(900, 640)
    for place, (name, color) in enumerate((("Night", "#2f6fb0"), ("Day", "#d97706"))):
        sheet.draw.rectangle((200 + place * 200, 76, 222 + place * 200, 98), fill=color)
        sheet.text(232 + place * 200, 72, name, 24)
    for tick in range(0, 500, 100):
        sheet.text(30, 526 - tick, str(tick), 20, "#666666")
        sheet.draw.line((90, 540 - tick, 860, 540 - tick), fill="#e4e4e4")
    for place, (year, low, high) in enumerate(zip(YEARS, (100, 150, 200, 250), (250, 200, 150, 100), strict=True)):
        x = 180 + place * 190
        sheet.text(x - 28, 560, year, 24)
        sheet.draw.rectangle((x - 40, 540 - low, x + 40, 539), fill="#2f6fb0")
        sheet.draw.rectangle((x - 40, 540 - low - high, x + 40, 539 - low), fill="#d97706")
    assert seen(sheet, "Day fell 60% from 2021 to 2024").labels == ()
    assert seen(sheet, "Night fell 60% from 2021 to 2024").labels


def two_times(words):
    """Two years beside one another over four quarters, with a legend."""
    sheet = Sheet(900, 640)
    sheet.text(60, 20, "分季度发电量(万度)", 26)
    for place, (name, color) in enumerate((("2023年", "#a9bfe3"), ("2024年", "#2f5597"))):
        sheet.draw.rectangle((200 + place * 200, 76, 222 + place * 200, 98), fill=color)
        sheet.text(232 + place * 200, 72, name, 24)
    for tick in range(0, 500, 100):
        sheet.text(30, 526 - tick, str(tick), 20, "#666666")
        sheet.draw.line((90, 540 - tick, 860, 540 - tick), fill="#e4e4e4")
    for place, (first, second) in enumerate(((200, 240), (260, 220), (300, 360), (330, 396))):
        x = 180 + place * 190
        sheet.text(x - 30, 560, f"Q{place + 1}", 24)
        sheet.draw.rectangle((x - 50, 540 - first, x - 4, 539), fill="#a9bfe3")
        sheet.draw.rectangle((x + 4, 540 - second, x + 50, 539), fill="#2f5597")
    return seen(sheet, words)


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("一季度发电量同比增长20%", False),
        ("一季度发电量同比增长60%", True),
        ("二季度发电量同比上升", True),
        ("四季度发电量环比下降", True),
        ("四季度发电量环比增长10%", False),
        ("各季度发电量均高于去年同期", True),
        ("全年发电量同比增长约12%", False),
        ("全年发电量同比下降两成", True),
        ("三季度由去年的300增至今年的360", False),
        ("三季度由去年的300增至今年的500", True),
        ("四季度故障率同比下降20%", False),
    ],
)
def test_two_times(words, wrong):
    """Two years side by side: against the year before, against the quarter before, each of them, and all together."""
    assert bool(two_times(words).labels) is wrong

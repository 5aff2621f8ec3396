"""Charts in other looks: pale bars, lines drawn before bars, names above, a scale on top, days and ages as names."""

from __future__ import annotations

import pytest

from tests.drawing import Sheet
from tests.reading.test_chart_marks import read

BLUE, GREY = "#2f6fb0", "#c8d3dc"


def upright(names, values, *, color=BLUE, labels=True, ticks=True, rule=None, heading="Boat trips taken"):
    """Bars that stand on an axis."""
    sheet = Sheet(960, 640)
    sheet.text(60, 30, heading, 30)
    for tick in range(0, 500, 100) if ticks else ():
        sheet.text(24, 526 - tick, str(tick), 20, "#666666")
    for number, (name, value) in enumerate(zip(names, values, strict=True)):
        x = 160 + number * 780 // len(names)
        sheet.draw.rectangle((x - 36, 540 - value, x + 36, 539), fill=color)
        sheet.text(x - 7 * len(name), 556, name, 24)
        if labels:
            sheet.text(x - 20, 540 - value - 32, str(value), 22)
    for tick in range(100, 400, 100) if rule else ():
        sheet.draw.line((90, 540 - tick, 940, 540 - tick), fill=rule, width=2)
    return sheet


@pytest.mark.parametrize(
    "names",
    [
        ("8日", "9日", "10日", "11日", "12日"),
        ("5/1", "5/2", "5/3", "5/4", "5/5"),
        ("8:00", "10:00", "12:00", "14:00", "16:00"),
        ("18-24", "25-34", "35-44", "45-54", "55+"),
        ("Spring", "Summer", "Autumn", "Winter", "Spring"),
    ],
)
def test_names_are_times_and_ranges(names):
    """Days, hours, seasons and ages stand below bars as months do."""
    rows, _ = read(upright(names, (120, 210, 330, 260, 90)))
    assert [row[1] for row in rows] == [120, 210, 330, 260, 90]


def test_days_without_bars_are_no_chart():
    """Days in a row with a figure over each may be prices to choose from."""
    sheet = Sheet(960, 640)
    for number, value in enumerate((120, 210, 330, 260, 90)):
        sheet.text(120 + number * 160, 300, f"{8 + number}日", 24)
        sheet.text(120 + number * 160, 260, str(value), 22)
    assert not read(sheet)[0]


@pytest.mark.parametrize("look", [{"color": "#e2e8f0"}, {"rule": "#ffffff"}, {"rule": "#9aa3ad"}])
def test_bars_are_measured_in_any_look(look):
    """Pale bars, and bars that gridlines are drawn over, are as high as they are."""
    rows, _ = read(upright(("2020", "2021", "2022", "2023"), (120, 250, 330, 280), labels=False, **look))
    assert [row[1] for row in rows] == [pytest.approx(value, abs=8) for value in (120, 250, 330, 280)]


def above(values, *, end=False):
    """Names in a column, a bar below each, the figure at the bar's end or at the margin."""
    sheet = Sheet(700, 640)
    sheet.text(40, 30, "What members asked for", 30)
    for number, (name, value) in enumerate(zip(("Evening classes", "A larger hall", "Free parking", "A newsletter"), values, strict=True)):
        y = 120 + number * 100
        sheet.text(40, y, name, 22)
        sheet.draw.rectangle((40, y + 36, 40 + value * 12, y + 58), fill=BLUE)
        sheet.text(48 + value * 12 if end else 620, y + 34, f"{value}%", 22)
    return sheet


@pytest.mark.parametrize("end", [True, False])
def test_names_above_bars(end):
    """The figure may stand beside the bar, wherever that ends."""
    rows, _ = read(above((41, 33, 27, 12), end=end))
    assert [row[1] for row in rows] == [41, 33, 27, 12]


def test_figures_that_bars_do_not_bear_out_are_no_chart():
    """Where bars are all alike they are no bars of the figures."""
    sheet = above((41, 33, 27, 12))
    for number in range(4):
        sheet.draw.rectangle((40, 156 + number * 100, 560, 178 + number * 100), fill=BLUE)
    assert not read(sheet)[0]


def pairs(words, *, scale=True):
    """Two bars for each name with free ground between them, the scale on top, a key whose name is flush with the names."""
    sheet = Sheet(900, 640)
    sheet.text(60, 24, words, 28)
    for place, (name, color) in enumerate((("2023", GREY), ("2024", "#00897b"))):
        sheet.draw.rectangle((40 + place * 170, 92, 66 + place * 170, 112), fill=color)
        sheet.text(76 + place * 170, 88, name, 22)
    for tick in range(0, 600, 100) if scale else ():
        sheet.text(196 + tick, 128, str(tick), 18, "#555555")
    for number, (name, before, now) in enumerate((("Harbour", 312, 356), ("Castle", 274, 301), ("Garden", 405, 468), ("Station", 238, 171))):
        y = 170 + number * 104
        sheet.text(76, y + 26, name, 24)
        sheet.draw.rectangle((210, y, 210 + before, y + 34), fill=GREY)
        sheet.draw.rectangle((210, y + 42, 210 + now, y + 76), fill="#00897b")
    return sheet


def test_pairs_of_level_bars():
    """Bars of two series leave the middle of their name free, and are told apart by keys above."""
    rows, labels = read(pairs("Visitors at every site were up on 2023"))
    assert [row[1:] for row in rows] == [[pytest.approx(one, abs=6) for one in two] for two in ((312, 356), (274, 301), (405, 468), (238, 171))]
    assert labels
    assert not read(pairs("Visitors at every site but Station were up on 2023"))[1]


def headed(words):
    """Two lines, their keys on the line of the chart's heading."""
    sheet = Sheet(960, 640)
    sheet.text(60, 90, "访客趋势", 26)
    for place, (name, color) in enumerate((("新访客", "#5b6ee1"), ("老访客", "#e08a3c"))):
        sheet.draw.ellipse((184 + place * 130, 97, 202 + place * 130, 115), fill=color)
        sheet.text(208 + place * 130, 90, name, 26)
    for tick in range(0, 500, 100):
        sheet.text(24, 526 - tick, str(tick), 20, "#666666")
        sheet.draw.line((90, 540 - tick, 940, 540 - tick), fill="#e8ecf2")
    for color, values in (("#5b6ee1", (380, 330, 290, 240, 190)), ("#e08a3c", (120, 130, 126, 134, 128))):
        sheet.draw.line([(172 + number * 160, 540 - value) for number, value in enumerate(values)], fill=color, width=5)
    for number in range(5):
        sheet.text(126 + number * 160, 560, f"2025-0{number + 1}", 24)
    sheet.text(60, 20, words, 28)
    return sheet


def test_keys_behind_a_heading():
    """A heading before the keys on one line is none of their names."""
    rows, labels = read(headed("1月到5月新访客翻了一番"))
    assert [row[1] for row in rows] == [pytest.approx(value, abs=8) for value in (380, 330, 290, 240, 190)]
    assert labels
    assert not read(headed("1月到5月新访客减少了一半"))[1]

"""Marks of other shapes: below the axis, piled up, as a list."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.ports import Scene
from pipeline.reading import charts
from pipeline.reading.text import Reader
from tests.drawing import Sheet
from topics.events import Context, Upload

READER = Reader()


def read(sheet):
    """The chart of a page, and its labels."""
    upload = Upload(id="u", upload_id="u", time=datetime(2026, 11, 24, tzinfo=UTC), text=None, context=Context(kind="report"))
    made = charts.inspect(Scene(upload=upload, pages=(sheet.page,), lines=tuple(READER.read(sheet.page))))
    document = made.facts.document
    return (document.tables[0]["rows"] if document else []), made.labels


def below(words, values=(-120, -40, 60, 170)):
    """Bars on both sides of zero, their figures at their ends, without a scale."""
    sheet = Sheet(900, 640)
    sheet.text(60, 30, words, 30)
    sheet.text(60, 84, "Operating profit ($ thousand)", 22)
    sheet.draw.line((90, 360, 860, 360), fill="#444444", width=2)
    for number, value in enumerate(values):
        x = 180 + number * 190
        sheet.text(x - 28, 580, str(2021 + number), 24)
        sheet.draw.rectangle((x - 40, min(360, 360 - value), x + 40, max(360, 360 - value)), fill="#2f6fb0")
        sheet.text(x - 24, 360 - value - 36 if value > 0 else 360 - value + 8, str(value), 22)
    return sheet


def piled(words):
    """Two series upon one another, figures within."""
    sheet = Sheet(900, 640)
    sheet.text(60, 30, words, 30)
    for place, (name, color) in enumerate((("Rail", "#2f6fb0"), ("Road", "#d97706"))):
        sheet.draw.rectangle((200 + place * 200, 106, 222 + place * 200, 128), fill=color)
        sheet.text(236 + place * 200, 102, name, 24)
    sheet.draw.line((90, 540, 860, 540), fill="#444444", width=2)
    for number, (low, high) in enumerate(((100, 240), (140, 210), (190, 170), (230, 120))):
        x = 180 + number * 190
        sheet.text(x - 28, 560, str(2021 + number), 24)
        sheet.draw.rectangle((x - 40, 540 - low, x + 40, 539), fill="#2f6fb0")
        sheet.draw.rectangle((x - 40, 540 - low - high, x + 40, 540 - low - 1), fill="#d97706")
        sheet.text(x - 22, 540 - low // 2 - 14, str(low), 22, "#ffffff")
        sheet.text(x - 22, 540 - low - high // 2 - 14, str(high), 22, "#ffffff")
    return sheet


def listed(words):
    """Names with a value at the right, and a bar below."""
    sheet = Sheet(700, 640)
    sheet.text(40, 30, words, 30)
    for number, (name, value) in enumerate((("Harbour", 400), ("Castle", 250), ("Gardens", 120))):
        y = 140 + number * 110
        sheet.text(40, y, name, 24)
        sheet.text(600, y, str(value), 24)
        sheet.draw.rectangle((40, y + 44, 648, y + 58), fill="#e6e8ec")
        sheet.draw.rectangle((40, y + 44, 40 + value * 3 // 2, y + 58), fill="#2f6fb0")
    return sheet


def test_below_the_axis():
    """A bar that hangs from the axis is a loss, whether or not its minus was read."""
    rows, labels = read(below("The operating profit turned negative in 2024"))
    assert [round(row[1]) for row in rows] == [-120, -40, 60, 170]
    assert labels
    assert not read(below("The business moved into profit in 2023"))[1]


def test_piled_up():
    """Parts of a pile are as great as they are high, and their sum and shares follow."""
    rows, labels = read(piled("Rail lost ground: its share fell every year"))
    assert [tuple(round(value) for value in row[1:]) for row in rows] == [(100, 240), (140, 210), (190, 170), (230, 120)]
    assert labels
    assert not read(piled("Rail overtook road in 2023"))[1]


def test_listed():
    """Names and values with bars below them are a chart."""
    rows, labels = read(listed("Gardens drew the most visitors"))
    assert [row[1] for row in rows] == [400, 250, 120]
    assert labels
    assert not read(listed("Harbour drew the most visitors"))[1]


def crossed(words):
    """Named bars on both sides of zero over a scale, whose lines cross them; the heading is in their colour."""
    sheet = Sheet(900, 640)
    sheet.text(60, 30, words, 30, "#b23a48")
    sheet.text(60, 84, "Net migration (thousand)", 22)
    for number, value in enumerate((20, 10, 0, -10, -20)):
        y = 160 + number * 95
        sheet.text(60, y - 14, str(value), 22)
        sheet.draw.line((120, y, 860, y), fill="#b9bec6", width=2)
    for number, (name, value) in enumerate((("Northland", 16), ("Midland", 12), ("Coast", -7), ("Highland", -14))):
        x = 200 + number * 185
        sheet.text(x - 44, 590, name, 22)
        end = 350 - value * 9.5
        sheet.draw.rectangle((x - 40, min(350, end), x + 40, max(350, end)), fill="#b23a48")
        for y in (160, 255, 350, 445, 540):
            sheet.draw.line((x - 40, y, x + 40, y), fill="#b9bec6", width=2)
    return sheet


def test_crossed_by_lines():
    """A bar goes on beyond the lines that cross it, and need not come near its name."""
    rows, labels = read(crossed("Highland gained the most people"))
    assert [row[1] for row in rows] == [pytest.approx(value, abs=0.6) for value in (16, 12, -7, -14)]
    assert [one.name for one in labels] == ["document.chart_mismatch"]
    assert read(crossed("Northland gained the most people"))[1] == ()


def fine(words):
    """A thin line between squares, figures in its colour, on a tinted ground."""
    sheet = Sheet(900, 640)
    sheet.text(60, 30, words, 30)
    sheet.draw.rectangle((90, 120, 860, 540), fill="#f4f7fc")
    for tick in range(0, 500, 100):
        sheet.text(30, 526 - tick, str(tick), 20, "#666666")
        sheet.draw.line((90, 540 - tick, 860, 540 - tick), fill="#dfe5ec")
    spots = [(180 + number * 190, 540 - value) for number, value in enumerate((360, 300, 220, 180))]
    sheet.draw.line(spots, fill="#f0a050", width=6)  # what stands at the rim of a fine line
    sheet.draw.line(spots, fill="#b45309", width=3)
    for number, (x, y) in enumerate(spots):
        sheet.draw.rectangle((x - 7, y - 7, x + 7, y + 7), fill="#b45309")
        sheet.text(x - 20, y + 16, str(540 - y), 22, "#b45309")
        sheet.text(x - 28, 560, str(2021 + number), 24)
    return sheet


def shaded(words):
    """Bars that fade towards the axis, with figures above."""
    sheet = Sheet(900, 640)
    sheet.text(60, 30, words, 30)
    for number, value in enumerate((360, 300, 220, 180)):
        x = 180 + number * 190
        for y in range(540 - value, 540):
            share = (y - 540 + value) / value
            sheet.draw.line((x - 60, y, x + 60, y), fill=tuple(round(a + (b - a) * share) for a, b in ((59, 206), (130, 224), (246, 253))))
        sheet.text(x - 20, 540 - value - 34, str(value), 22)
        sheet.text(x - 28, 560, str(2021 + number), 24)
    return sheet


@pytest.mark.parametrize("sheet", [fine, shaded])
def test_one_colour(sheet):
    """The rim of a thin line, and the shade of a bar, are no second series."""
    rows, labels = read(sheet("Orders rose from 2021 to 2024"))
    assert [round(row[1]) for row in rows] == [360, 300, 220, 180]
    assert labels
    assert not read(sheet("Orders halved from 2021 to 2024"))[1]


def ringed(words):
    """A line of rings, without figures."""
    sheet = Sheet(900, 640)
    sheet.text(60, 30, words, 30)
    for tick in range(0, 500, 100):
        sheet.text(30, 526 - tick, str(tick), 20, "#666666")
        sheet.draw.line((90, 540 - tick, 860, 540 - tick), fill="#dfe5ec")
    spots = [(180 + number * 190, 540 - value) for number, value in enumerate((360, 300, 220, 160))]
    sheet.draw.line(spots, fill="#2f6fb0", width=5)
    for number, (x, y) in enumerate(spots):
        sheet.draw.ellipse((x - 11, y - 11, x + 11, y + 11), fill="#ffffff", outline="#2f6fb0", width=4)
        sheet.text(x - 28, 560, str(2021 + number), 24)
    return sheet


def test_rings():
    """A ring on a line is a point, though it may be read as a nought."""
    rows, labels = read(ringed("Orders doubled from 2021 to 2024"))
    assert [row[1] for row in rows] == [pytest.approx(value, abs=8) for value in (360, 300, 220, 160)]
    assert labels

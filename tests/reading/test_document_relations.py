"""Relations that a table's own figures show, whatever its columns are called; totals that other figures prove; zeros that they contradict."""

from __future__ import annotations

import pytest

from pipeline.reading.documents.grid import level
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.tears import parted
from pipeline.reading.layout import arrange
from tests.reading.test_documents import labels, seen
from topics.events import Box, Line

SUM, ZERO = "document.sum_mismatch", "document.zero_field"


def sheet(text, *, width=1000, tilt=0.0):
    """The lines of a page: cells parted by `|`, figures flush right in their columns, an empty cell is nothing; a row of one cell is a heading."""
    made = []
    for number, row in enumerate(text.strip().splitlines()):
        cells = [cell.strip() for cell in row.split("|")]
        step = width // len(cells)
        for place, cell in enumerate(cells):
            wide = sum(20 if ord(char) > 0x2E80 else 10 for char in cell)
            figured = figure(cell) is not None or cell.endswith("%")
            x = (place + 1) * step - wide if figured and len(cells) > 1 else place * step + 10
            if cell:
                box = Box(x, 40 + 44 * number + round(tilt * x), max(4, wide), 20)
                made.append(
                    Line(
                        text=cell, box=box, confidence=0.99, height=14.6, contrast=15.0, struck=False, color=(20, 20, 20), background=(255, 255, 255)
                    )
                )
    return arrange(made)


def said(text, kind=None, **change):
    """The labels of documents on a page."""
    return {name for name in labels(seen(sheet(text, **change), kind)) if name.startswith("document.")}


PARTS = """
项目材料计划
编码 | 名称 | 数目 | 每件 | 价款
甲-01 | 铜管 | 14 | 23.50 | 329.00
甲-02 | 弯头 | 36 | 4.25 | {elbow}
甲-03 | 阀门 | 5 | {valve} | 440.00
甲-04 | 生料带 | 20 | 1.80 | 36.00
 | 总计 | 75 |  | {total}
"""


@pytest.mark.parametrize(
    ("elbow", "valve", "total", "expected"),
    [
        ("153.00", "88.00", "958.00", set()),
        ("135.00", "88.00", "958.00", {SUM}),
        ("153.00", "88.00", "985.20", {SUM}),
        ("153.00", "", "958.00", {ZERO}),
        ("153.00", "0.00", "958.00", {SUM, ZERO}),
        ("0.00", "88.00", "958.00", {SUM, ZERO}),
    ],
)
def test_products_and_their_sum(elbow, valve, total, expected):
    """One column is the product of two others, in a table whose headings say nothing known."""
    assert said(PARTS.format(elbow=elbow, valve=valve, total=total)) == expected


ROSTER = """
Crew costs, week 32
Name | Basic | Extra | Travel | Together
Ines | 410.00 | 35.50 | 12.00 | 457.50
Oleg | 380.00 | {extra} | 8.40 | 388.40
Petra | 402.00 | 61.25 | 19.75 | {petra}
Quinn | 395.00 | 22.00 | 0.00 | 417.00
All | 1,587.00 | 118.75 | 40.15 | 1,745.90
"""


@pytest.mark.parametrize(
    ("extra", "petra", "expected"),
    [("0.00", "483.00", set()), ("-", "483.00", set()), ("0.00", "438.00", {SUM}), ("0.00", "0.00", {SUM, ZERO}), ("0.00", "", {ZERO})],
)
@pytest.mark.parametrize("tilt", [0.0, 0.012])
def test_sums_across(extra, petra, expected, tilt):
    """The last column is the sum of the others; a zero among the parts is right where the sum says so; a tilt changes nothing."""
    assert said(ROSTER.format(extra=extra, petra=petra), tilt=tilt) == expected


SUMMARY = """
Guest account
Room charge | 640.00
Breakfast | 72.00
Laundry | 18.50
{extra} | {extra_value}
Parking | 45.00
Total charges | {total}
"""


@pytest.mark.parametrize(
    ("extra", "value", "total", "expected"),
    [
        ("Dinner", "0.00", "775.50", set()),
        ("Dinner", "9.50", "785.00", set()),
        ("Dinner", "9.50", "745.00", {SUM}),
        ("Dinner", "0.00", "785.00", {SUM, ZERO}),
        ("Dinner", "", "785.00", {ZERO}),
    ],
)
def test_totals_of_lists(extra, value, total, expected):
    """A named total under a list, on a document whose kind has no check for it."""
    assert said(SUMMARY.format(extra=extra, extra_value=value, total=total), "bill") == expected


METER = """
水费账单
表号 | 上期读数 | 本期读数 | 用水量
88123 | 1204 | {now} | {used}
水费 | 3.00 | 96.00
应缴合计 | | 96.00
"""


@pytest.mark.parametrize(
    ("now", "used", "expected"), [("1236", "32", set()), ("0", "32", {ZERO, SUM}), ("1236", "0", {ZERO, SUM}), ("1286", "32", {SUM})]
)
def test_meters(now, used, expected):
    """What was used is the difference of two readings."""
    assert said(METER.format(now=now, used=used), "bill") == expected


RATES = """
Invoice 88
Item | Qty | Price | VAT rate | Amount
Desk lamp | 3 | 40.00 | 20% | 120.00
Wall clock | 2 | 35.00 | 20% | 70.00
Road atlas | 4 | 15.00 | 5% | 60.00
 | | | Net | 250.00
 | | | VAT 20% | {high}
 | | | VAT 5% | 3.00
 | | | Total | {total}
"""


@pytest.mark.parametrize(
    ("high", "total", "expected"), [("38.00", "291.00", set()), ("47.00", "300.00", {SUM}), ("", "291.00", {ZERO}), ("38.00", "319.00", {SUM})]
)
def test_taxes_by_the_rates_of_lines(high, total, expected):
    """Each tax is its rate of the lines at that rate."""
    found = said(RATES.format(high=high, total=total), "invoice")
    assert found == expected or (expected == {ZERO} and found == {ZERO, SUM})


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("2.240 15.50", ["2.240", "15.50"]),
        ("1.25018.40 23.00", ["1.250", "18.40", "23.00"]),
        ("820.00 Housing fund", ["820.00", "Housing fund"]),
        ("64.00 急", ["64.00", "急"]),
        ("64.00 元", ["64.00 元"]),
        ("3,720.00", ["3,720.00"]),
    ],
)
def test_cells_that_ran_together(text, parts):
    """Figures, and a figure with what stands right of it, are cells of their own."""
    assert [line.text for line in parted(sheet(text))] == parts


def test_rows_that_a_tilt_took_apart_are_one():
    """Cells beside one another at nearly one height are a row; a row under another is not."""
    assert [len(row) for row in level(sheet(ROSTER.format(extra="1.00", petra="483.00"), tilt=0.014))] == [1, 5, 5, 5, 5, 5, 5]

"""Totals that go on from one another, sums of sections, rates without their amounts: what holds is silent, what does not is said."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.reading.documents.numbers import figure, inline
from tests.reading.test_document_relations import SUM, ZERO, said

WORKS = """
庭院改造预算书
甲 土方
挖沟 | 12 | 30.00 | 360.00
回填 | 8 | 45.50 | 364.00
 | | 分项计 | {first}
乙 绿化
草皮 | 40 | 16.20 | 648.00
灌木 | 25 | 21.00 | 525.00
 | | 分项计 | 1,173.00
丙 灯具
地灯 | 6 | 88.00 | 528.00
壁灯 | 4 | 119.00 | 476.00
 | | 分项计 | 1,004.00
 | | 三项费用 | 2,901.00
 | | 管理 | {care}
 | | 税金 | 已含
 | | 预算总额 | {total}
"""


@pytest.mark.parametrize(
    ("first", "care", "total", "expected"),
    [
        ("724.00", "145.05", "3,046.05", set()),
        ("942.00", "145.05", "3,046.05", {SUM}),
    ],
)
def test_sections(first, care, total, expected):
    """A section's sum is held against its lines where the other sections' hold; "included" is no empty amount."""
    assert said(WORKS.format(first=first, care=care, total=total), "table") == expected


@pytest.mark.parametrize(
    ("lamp", "charged", "expected"),
    [("18.40", "71.30", set()), ("18.40", "76.80", {SUM}), ("18.40", "67.30", set())],
)
def test_charged(lamp, charged, expected):
    """What a card was charged goes on from what there was to pay, with the tip on it, or without."""
    page = f"THE OLD MILL\n2 Soup | 14.20\n1 Trout | 21.70\n2 Tart | {lamp}\n1 Cider | 13.00\nTotal | 67.30\nTip | 4.00\nCard charged | {charged}"
    assert said(page, "receipt") == expected


@pytest.mark.parametrize(("amount", "expected"), [("7.20", set()), ("", {ZERO})])
def test_rate_without_its_amount(amount, expected):
    """A rate between two sums of which one is the other with that share on it lacks its amount."""
    page = f"""
    Spring bill
    Gas used | Quantity | Each | Cost
    Peak units | 300 kWh | 31.00p | £93.00
    Quiet units | 200 kWh | 18.00p | £36.00
    Daily charge | 30 days | 50.00p | £15.00
    Before VAT | | | £144.00
    VAT | | 5% | {"£" + amount if amount else ""}
    This quarter | | | £151.20
    """
    assert said("\n".join(line.strip() for line in page.strip().splitlines()), "bill") == expected


@pytest.mark.parametrize(("peak", "expected"), [("£93.00", set()), ("£39.50", {SUM})])
def test_pence(peak, expected):
    """A price in pence is a hundredth of its figure."""
    page = f"Spring bill\nPeak | 300 kWh | 31.00p | {peak}\nQuiet | 200 kWh | 18.00p | £36.00\nDaily | 30 days | 50.00p | £15.00"
    assert said(page, "bill") == expected


@pytest.mark.parametrize(("due", "expected"), [("96.00", set()), ("129.00", {SUM})])
def test_left_of_two_columns(due, expected):
    """What is due is the charges less the credits."""
    page = f"""
Folio | | Arrival 2 May | Departure 4 May
Night one | | 118.00 |
Night two | | 118.00 |
Laundry | | 20.00 |
Voucher | | | -160.00
Totals | | 256.00 | -160.00
Balance due | | | {due}
"""
    assert said(page, "table") == expected


def test_days_are_no_figures():
    """A day of the week or of a month is no label with its figure; an overdrawn balance is below zero."""
    assert inline("Fri 17") is None
    assert inline("March 9") is None
    assert inline("Fridge 17.00") == ("fridge ", "17.00")
    assert figure("88.10 OD") == Decimal("-88.10")

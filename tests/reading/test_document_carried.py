"""Accounts carried over, entries of nothing, and change beside a number of pieces."""

from __future__ import annotations

import pytest

from pipeline.reading.documents import read
from pipeline.reading.documents.schema import schemas
from topics.events import Box, Line


def _page(*rows: tuple[str, ...]) -> list[Line]:
    """Rows of cells: names flush left, the last figure flush right."""
    made = list[Line]()
    for number, row in enumerate(rows):
        for place, text in enumerate(row):
            width = 10 * len(text)
            x = 40 if place == 0 else 160 + 160 * place - width if place < len(row) - 1 or len(row) > 2 else 600 - width
            made.append(Line(text=text, confidence=0.99, box=Box(x=x, y=40 + 40 * number, w=width, h=22), order=len(made), row=number, height=22))
    return made


def _labels(kind: str, *rows: tuple[str, ...]) -> set[str]:
    return {label.name for label in read(_page(*rows), schemas()[kind])[1]}


_CARD = (("Last statement balance", "$640.00"), ("Payments and credits", "-$640.00"), ("Card spending", "+$212.35"), ("Late charges", "+$9.00"))


@pytest.mark.parametrize(
    ("rows", "wrong"),
    [
        ((*_CARD, ("Closing balance", "$221.35")), False),
        ((*_CARD, ("Closing balance", "$212.35")), False),  # the fee is within
        ((*_CARD, ("Closing balance", "$361.35")), True),
        ((*_CARD, ("Travel plan", "$140.00"), ("Closing balance", "$361.35")), False),  # something whose part is not known
        ((*_CARD, ("Minimum payment due", "$25.00"), ("Credit limit", "$3,000.00")), False),
    ],
)
def test_account_carried_over(rows: tuple[tuple[str, ...], ...], *, wrong: bool) -> None:
    """The new balance is the old one less payments with charges, where all between them are known."""
    assert ("document.sum_mismatch" in _labels("statement", *rows)) is wrong


@pytest.mark.parametrize(
    ("change", "wrong"),
    [("13.40", False), ("23.40", True)],
)
def test_change_beside_a_count(change: str, *, wrong: bool) -> None:
    """A number of pieces that is what the change is off by explains nothing."""
    rows = (("毛巾", "16.60"), ("水杯", "20.00"), ("件数", "10"), ("合计", "36.60"), ("现金", "50.00"), ("找零", change))
    assert ("document.sum_mismatch" in _labels("receipt", *rows)) is wrong


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("Train ticket", True), ("Train ticket, paid by company", False), ("Parking loan", False)],
)
def test_entry_of_nothing(name: str, *, wrong: bool) -> None:
    """A claim's entry with its own day is not zero, but for what others bear."""
    rows = [("Expense claim",)]
    for day, (what, amount) in enumerate((("Lunch", "$14.20"), (name, "$0.00"), ("Courier", "$31.75"), ("Stationery", "$8.05")), start=3):
        rows += [(what, amount), (f"June {day}, 2025 receipt",)]
    assert ("document.zero_field" in _labels("expense", *rows, ("Total", "$54.00"))) is wrong


@pytest.mark.parametrize(
    ("name", "wrong"),
    [("Water 20 m3 at 2.10", True), ("Water 0 m3 at 2.10", False), ("Late fee 2 days at 5.00", False), ("Promo 2 days at 5.00 free", False)],
)
def test_nothing_for_a_quantity_at_a_price(name: str, *, wrong: bool) -> None:
    """A stated quantity at a stated price costs something."""
    rows = (("Heat 300 kWh at 20p", "60.00"), (name, "0.00"), ("Service charge", "7.35"), ("Total charges", "67.35"))
    assert ("document.zero_field" in _labels("bill", *rows)) is wrong


@pytest.mark.parametrize(
    ("kind", "line"), [("receipt", ("合计数量", "5")), ("receipt", ("Number of items", "5")), ("invoice", ("Balance from last bill", "$24.50"))]
)
def test_what_is_no_sum_of_this_page(kind: str, line: tuple[str, str]) -> None:
    """Pieces counted, and what was left of another bill, are not held against the lines."""
    total = "$102.50" if kind == "invoice" else "$78.00"
    rows = (("Larkfield",), ("Tea", "$28.00"), ("Bread", "$20.00"), ("Soap", "$30.00"), line, ("Total amount due", total))
    assert _labels(kind, *rows) == set()

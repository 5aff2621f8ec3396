"""Which former price and which discount belong to which price."""

from __future__ import annotations

from decimal import Decimal

from pipeline.reading.bargains import bargains
from topics.events import Amount, AmountRole, Box, Discount


def amount(role, value, x, y, h=30):
    """An amount where it stands."""
    return Amount(role=role, value=Decimal(value), currency="USD", text=f"${value}", box=Box(x, y, 3 * h, h), confidence=1.0)


def off(value, x, y):
    """A badge."""
    return Discount(kind="percent", value=Decimal(value), text="off", box=Box(x, y, 60, 20), confidence=1.0)


HEAD, OLD = amount(AmountRole.HEADLINE, "60", 40, 100, 60), amount(AmountRole.ORIGINAL, "80", 240, 130)


def test_one_offer_takes_all():
    """On a page with one price, former price and discounts are its, wherever they stand."""
    [deal] = bargains([HEAD, OLD], [off("0.25", 40, 700)])
    assert (deal.price, deal.original, len(deal.discounts)) == (HEAD, OLD, 1)


def test_a_grid_of_others():
    """Cards below have offers of their own: theirs do not count for the headline."""
    cards = [
        (amount(AmountRole.OTHER, price, x, 800), amount(AmountRole.ORIGINAL, old, x + 100, 805))
        for price, old, x in (("30", "40", 40), ("45", "90", 400))
    ]
    first, *rest = bargains([HEAD, OLD, *(one for card in cards for one in card)], [off("0.25", 40, 60), off("0.25", 40, 840), off("0.5", 400, 840)])
    assert (first.price, first.original, [d.value for d in first.discounts]) == (HEAD, OLD, [Decimal("0.25")])
    assert [(deal.price.value, deal.original.value, [d.value for d in deal.discounts]) for deal in rest] == [
        (Decimal(30), Decimal(40), [Decimal("0.25")]),
        (Decimal(45), Decimal(90), [Decimal("0.5")]),
    ]


def test_a_former_price_is_higher():
    """A struck price below the headline is none of its."""
    [deal] = bargains([HEAD, amount(AmountRole.ORIGINAL, "50", 240, 130)], [])
    assert deal.original is None or deal.original.value > deal.price.value


def test_no_price_no_offer():
    """Orders have no headline."""
    assert bargains([amount(AmountRole.TOTAL, "60", 40, 100)], []) == []

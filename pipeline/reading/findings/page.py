"""What findings are made from, and how each rests on its evidence."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from pipeline.reading.bargains import Bargain
from pipeline.reading.cells import Cell
from topics.events import Amount, Evidence, PriceReading
from topics.events import AmountRole as Role

__all__ = ["CENT", "SOURCE", "UNIT", "Page", "evidence", "is_multiple", "money", "pieces_of", "sure"]

SOURCE = "prices"
CENT, UNIT = Decimal("0.02"), Decimal(1)
_SIGN = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}


@dataclass(frozen=True, kw_only=True)
class Page:
    """A page's reading."""

    price: PriceReading
    cells: tuple[Cell, ...]
    settlement: bool
    """An order, a checkout or a payment rather than an offer."""
    bargains: tuple[Bargain, ...]
    """Prices with their former ones and their discounts, the headline's first."""
    cells_of: tuple[Cell, ...]
    """The cell of each of `price.amounts`."""
    conditional: frozenset[int]
    """Amounts whose words make them depend on something."""
    optional: frozenset[int]
    """Amounts that are told for information: already in the total, or already off."""

    def of(self, *roles: Role) -> list[Amount]:
        """The amounts with one of `roles`, in reading order."""
        return [amount for amount in self.price.amounts if amount.role in roles]


def money(value: Decimal, currency: str | None) -> str:
    """`value` as people write it: ¥149, $12.50."""
    plain = f"{value:f}"
    plain = plain.rstrip("0").rstrip(".") if value == value.to_integral_value() and "." in plain else plain
    return f"{_SIGN.get(currency or '', '')}{plain}"


def evidence(*things: Amount | Cell) -> tuple[Evidence, ...]:
    """The words and boxes of what a finding rests on."""
    return tuple(Evidence(kind="text", text=thing.text, box=thing.box, page=thing.page) for thing in things)


def sure(*things: Amount | Cell, base: float) -> float:
    """A finding is as sure as its rule, and as the least sure of what it rests on."""
    return base * min((thing.confidence for thing in things), default=1.0)


def is_multiple(value: Decimal, price: Decimal) -> bool:
    """Whether a sum is a price times a few pieces."""
    return price > 0 and value % price == 0 and 1 <= value / price <= 20


def pieces_of(page: Page, value: Decimal, price: Decimal) -> bool:
    """Whether a sum is the price times the pieces that the page counts (2 × circle)."""
    if not is_multiple(value, price) or value == price:
        return False
    count = int(value / price)
    return any(re.search(rf"(?<![\d.]){count}\s?[x×*]|[x×*]\s?{count}(?![\d.])", cell.folded) for cell in page.cells)

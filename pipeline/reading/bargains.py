"""Which former price and which discount belong to which price: a page may show several offers, each with its own.

Everything is decided by where it stands: a former price belongs to the nearest lower price, a discount to the nearest of both.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from topics.events import Amount, Box, Discount
from topics.events import AmountRole as Role

__all__ = ["Bargain", "apart", "bargains", "ragged"]

_PRICES = frozenset({Role.HEADLINE, Role.FROM, Role.OTHER, Role.SELECTED, Role.UNIT, Role.ITEM})
_REACH = 7.0
"""In heights of the larger print: farther apart, a former price or a discount belongs to no price in particular."""


@dataclass(frozen=True, kw_only=True)
class Bargain:
    """A price, and what it is said to be down from and by."""

    price: Amount
    original: Amount | None = None
    discounts: tuple[Discount, ...] = ()


def bargains(amounts: Sequence[Amount], discounts: Sequence[Discount]) -> list[Bargain]:
    """The offers of a page, the headline's first; what stands near no price goes to the headline, where that is the only one."""
    head = next((amount for role in (Role.HEADLINE, Role.FROM) for amount in amounts if amount.role is role), None)
    if head is None:
        return []
    made: dict[int, Bargain] = {id(head): Bargain(price=head)}
    prices = [amount for amount in amounts if amount.role in _PRICES]
    lonely: list[Amount] = []
    across: list[Amount] = []
    for former in (amount for amount in amounts if amount.role is Role.ORIGINAL):
        lower = [price for price in prices if price.value < former.value and _distance(price, former) < _REACH] or _across(prices, former)
        near = min(lower, key=lambda price: _distance(price, former), default=None)
        if near is None:
            lonely.append(former)
            continue
        if _distance(near, former) >= _REACH:
            across.append(former)
        known = made.get(id(near), Bargain(price=near))
        if known.original is None or _distance(near, former) < _distance(near, known.original):
            made[id(near)] = replace(known, original=former)
    higher = [former for former in lonely if former.value > head.value]
    if higher and len(made) == 1 and made[id(head)].original is None:
        made[id(head)] = replace(made[id(head)], original=higher[0])
    grid = _one_each(list(made.values()), discounts)
    for at, discount in zip(made, grid, strict=False):
        made[at] = replace(made[at], discounts=(discount,))
    for discount in () if grid else discounts:
        at = min(made, key=lambda key: min(_distance(one, discount) for one in (made[key].price, made[key].original) if one is not None))
        beside = made[at].original if made[at].original in across else made[at].price
        if len(made) == 1 or _distance(beside or made[at].price, discount) < 1.5 * _REACH:
            made[at] = replace(made[at], discounts=(*made[at].discounts, discount))
    if len({(one.kind, one.value) for one in discounts}) == 1 and discounts[0].kind == "percent":
        # One discount, in a heading or a banner, goes for all that is marked down.
        made = {
            key: replace(deal, discounts=tuple(discounts[:1])) if not deal.discounts and _side_by_side(deal) else deal for key, deal in made.items()
        }
    return list(made.values())


def _across(prices: Sequence[Amount], former: Amount) -> list[Amount]:
    """The lower price that stands at the other side of a board, in the row of a former one, where it is the only one there."""
    row = [price for price in prices if price.page == former.page and apart(price.box, former.box)[1] == 0]
    return row if len(row) == 1 and former.value > row[0].value >= former.value / 10 else []


def _one_each(deals: Sequence[Bargain], discounts: Sequence[Discount]) -> list[Discount]:
    """The discount of each of several offers, where there are as many and each stands at the same place beside its price; else none."""
    if len(deals) != len(discounts) or len(deals) < 2 or any(deal.original is None for deal in deals):
        return []
    found = []
    first = min(deals, key=lambda deal: deal.price.box.y + deal.price.box.x)
    for start in discounts:
        across, down = start.box.x - first.price.box.x, start.box.y - first.price.box.y
        rim = max(first.price.box.h, start.box.h)
        same = [
            [
                one
                for one in discounts
                if one.page == deal.price.page
                and abs(one.box.x - deal.price.box.x - across) <= rim
                and abs(one.box.y - deal.price.box.y - down) <= 0.5 * rim
            ]
            for deal in deals
        ]
        if all(len(ones) == 1 for ones in same) and len({id(one) for ones in same for one in ones}) == len(deals):
            found.append([ones[0] for ones in same])
    return found[0] if len(found) == 1 else []


def _side_by_side(deal: Bargain) -> bool:
    return deal.original is not None and apart(deal.price.box, deal.original.box)[1] == 0 and _distance(deal.price, deal.original) < 0.5 * _REACH


def _distance(a: Amount, b: Amount | Discount) -> float:
    """Between two pieces of a page, in heights of the larger; what stands on another page is infinitely far."""
    if a.page != b.page or b.box is None:
        return float("inf")
    across, down = apart(a.box, b.box)
    # What stands below or above belongs together less than what stands beside.
    return (across + 1.3 * down) / max(a.box.h, b.box.h, 1)


def apart(a: Box, b: Box) -> tuple[int, int]:
    """The gaps between two boxes, across and down; 0 where they overlap in that direction."""
    return max(0, max(a.x, b.x) - min(a.x + a.w, b.x + b.w)), max(0, max(a.y, b.y) - min(a.y + a.h, b.y + b.h))


def ragged(a: Box, b: Box) -> int:
    """How far two boxes are from standing flush: the gap between their left edges, or between their right ones, whichever is less."""
    return min(abs(a.x - b.x), abs(a.x + a.w - b.x - b.w))

"""How figures add up: with the signs that are printed, with those that their words give, under one another or under the total that heads them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate, product

from pipeline.reading.amounts import fold
from pipeline.reading.documents.checks import added
from pipeline.reading.documents.grid import Spot
from pipeline.reading.documents.vocabulary import WITHIN

__all__ = ["LESS", "TOTAL", "flipped", "headed_by", "hero", "parted", "printed", "rising", "worded"]

TOTAL = re.compile(
    r"[合总共小]计|总额|总价|总金额|总数|应[付缴收还交发领]|实[付收发领缴]|金额合|结余|余额|[结清]算(?:金额|净额)|(?<=[项单节部类段页章])计$|(?<![a-z])(?:(?:sub|grand)?[- ]?totals?|to pay|before tax|take[- ]home|(?:amount|sum) (?:transferred|remitted|credited)|amount (?:due|payable|owed)|balance|net|gross|due|sum|payable)(?![a-z])"
)
"""What names a figure that others come to."""
LESS = re.compile(
    r"减|扣|抵|优惠|折|券|已[付缴还收]|预[付存缴支]|定金|订金|押金|退|支出|借款"
    r"|(?<![a-z])(?:less|deduct\w*|discounts?|payments?|paid|credits?|advances?|refunds?|rebates?|deposits?|withheld|withholding|taken|off|coupon|voucher|savings?|returns?|debits?|withdrawals?|out)(?![a-z])"
)
"""What is taken off, with a minus or without."""
_MORE = re.compile(r"^(?:加|另加)[:：]|^(?:add|plus)(?: back)?[:： ]")
"""What is put on top, whatever it is called."""


def hero(spot: Spot, spots: Sequence[Spot]) -> bool:
    """Whether a figure stands in larger print than all amounts under it."""
    under = [one for one in spots if one.money and one.row > spot.row]
    return spot.money and bool(under) and all(spot.line.height > 1.25 * one.line.height for one in under)


def rising(series: Sequence[Spot], *, full: bool = False) -> Iterator[Decimal]:
    """The sums of the first two, three, … figures: with their printed signs, and with those that their words give. `full`: of two that are not zero."""
    begin = next((place for place, one in enumerate(accumulate(bool(one.value) for one in series)) if one >= 2), len(series)) if full else 1
    for signs in (printed, worded):
        yield from list(accumulate(signs(one) for one in series))[begin:]


def parted(upper: Spot, lower: Spot) -> bool:
    """Whether something parts two figures of a column: a row without figures, or a sum."""
    return lower.row - upper.row > 1 or bool(TOTAL.search(upper.label) or TOTAL.search(lower.label))


def headed_by(series: Sequence[Spot], spot: Spot) -> Iterator[Decimal]:
    """The sums of three and more figures under a total that heads them, up to the next named sum."""
    end = next((place for place, one in enumerate(series) if not one.value or one.value == spot.value or TOTAL.search(one.label)), len(series))
    yield from list(accumulate(one.value for one in series[:end]))[2:]


_UNTAXED = re.compile(r"不含|未税|税前|(?<![a-z])(?:ex|excl\w*|net|before|without|less)(?![a-z])")


def flipped(series: Sequence[Spot], spot: Spot) -> Iterator[Decimal]:
    """What `spot` may be by a few figures with any signs; a tax on sales is taken off only of what is called free of it."""
    fixed = _UNTAXED.search(spot.label) is None
    for length in range(2, len(series) + 1):
        some = series[:length]
        if all(one.value for one in some):
            for flips in product(*((1,) if fixed and one.value > 0 and added(one.label) else (1, -1) for one in some[:-1])):
                yield abs(some[-1].value + sum(one.value * flip for one, flip in zip(some, flips, strict=False)))


def printed(spot: Spot) -> Decimal:
    """The figure as it stands."""
    return spot.value


def worded(spot: Spot) -> Decimal:
    """The figure, with a minus where its words take it off; nothing where it is within another."""
    if WITHIN.search(fold(spot.label)):
        return Decimal(0)
    if _MORE.search(fold(spot.label)):
        return spot.value
    return -abs(spot.value) if LESS.search(fold(spot.label)) else spot.value

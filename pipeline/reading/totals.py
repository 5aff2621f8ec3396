"""An order's total that no word names: the figure, large or last, that the lines of a column come to."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from pipeline.reading.buttons import SELLS
from pipeline.reading.places import Place
from pipeline.reading.roles import SETTLED
from topics.events import AmountRole as Role

__all__ = ["LARGE", "PARTS", "record", "unnamed_total"]

LARGE = 1.6
"""Size of print, against the page's, in which what a page is about is set."""

_CENT = Decimal("0.02")
PARTS = frozenset({Role.FEE, Role.SHIPPING, Role.TAX, Role.COUPON, Role.SUBTOTAL})
"""What only an order has."""


def unnamed_total(found: Sequence[Place], done: Sequence[Role | None], text: str) -> int | None:
    """The place that holds the total of a page where none is called so; None where nothing comes to it.

    Lines stand one a row in a column, each with its label. Where they add up to the figure, arithmetic has named it; where they do not, only a figure much larger
    than they are, on a page that says it was bought or billed (`text`, folded), is their total.
    """
    if any(role in {Role.TOTAL, Role.PAID} for role in done):
        return None
    for number in sorted(range(len(found)), key=lambda one: (-found[one].prominence, -one)):
        place = found[number]
        if (
            done[number] in {Role.HEADLINE, Role.FROM, Role.ORIGINAL}
            or not (place.sum.marked or place.cell.size >= LARGE)
            or place.cell.struck
            or place.cell.fine is not None
            or place.sum.sign == "-"
            or place.sum.per
            or place.sum.open_end
        ):
            continue
        lines = _lines(found, done, number)
        if len(lines) < 2:
            continue
        comes_to = sum((_signed(found[line], done[line]) for line in lines), Decimal(0))
        larger = place.cell.size >= 1.3 * max(found[line].cell.size for line in lines)
        last = place.cell.box.y > max(found[line].cell.box.y for line in lines)
        settled = SETTLED.search(text) is not None
        # A charge or money off among the lines makes them an order: prices to choose from have none.
        parts = any(done[line] in PARTS for line in lines)
        if not last and not settled and SELLS.search(text):
            return None  # a page that sells adds up how it comes to its price
        if abs(comes_to - place.sum.value) <= _CENT and sum((larger, last, settled or parts)) >= 2:
            return number
        if place.cell.size >= LARGE * max(found[line].cell.size for line in lines) and settled:
            return number
        if larger:
            return None  # what is printed larger than its lines is what the page is about
    return None


def record(found: Sequence[Place], done: Sequence[Role | None], text: str) -> int | None:
    """The sum that a record of a payment is about: the only one with a minus in large print, larger than any other, on a page (`text`, folded) that says it was paid; None where there is no such."""
    if Role.PAID in done or SETTLED.search(text) is None:
        return None
    out = [number for number, place in enumerate(found) if place.sum.sign == "-" and not place.cell.struck and place.cell.size >= LARGE]
    if len(out) != 1 or found[out[0]].prominence < max(place.prominence for place in found):
        return None
    return out[0]


def _lines(found: Sequence[Place], done: Sequence[Role | None], total: int) -> list[int]:
    """The labelled amounts, rightmost in their rows, that stand flush right with one another; the longest such column beside the `total`."""
    rightmost: dict[tuple[int, int], int] = {}
    for number, place in enumerate(found):
        if number == total or place.cell.struck or done[number] in {Role.ORIGINAL, Role.OTHER} or place.cell.page != found[total].cell.page:
            continue
        key = (place.cell.page, place.cell.row)
        if key not in rightmost or place.box.x > found[rightmost[key]].box.x:
            rightmost[key] = number
    able = [number for number in rightmost.values() if found[number].beside or found[number].left]
    columns = [[other for other in able if _flush(found[other], found[number])] for number in able]
    best = max(columns, key=len, default=[])
    # The total once more, called by nothing, is no line.
    return [number for number in best if found[number].sum.value != found[total].sum.value]


def _flush(a: Place, b: Place) -> bool:
    return abs(a.cell.box.x + a.cell.box.w - b.cell.box.x - b.cell.box.w) <= 0.8 * max(a.cell.box.h, b.cell.box.h) + 0.06 * abs(
        a.cell.box.y - b.cell.box.y
    )


def _signed(place: Place, role: Role | None) -> Decimal:
    return -place.sum.value if place.sum.sign == "-" or role is Role.COUPON else place.sum.value

"""`pricing.total_mismatch`: lines of an order against its total."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations, pairwise

from pipeline.reading.concepts import PICKS
from pipeline.reading.findings.deposits import deposits
from pipeline.reading.findings.page import CENT, SOURCE, Page, evidence, money, sure
from pipeline.reading.quantities import STEPPER
from topics.events import Amount, Label, Text2
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["adds_up", "total_mismatch"]


def total_mismatch(page: Page) -> Iterator[Label]:
    """`pricing.total_mismatch`: on an order whose lines are all read, no honest way of adding them gives the total."""
    totals = page.of(Role.TOTAL, Role.PAID)
    if page.settlement:
        yield from _rows(page)
    yield from deposits(page)
    if not page.settlement or not totals or adds_up(page):
        return
    total = totals[-1] if totals[-1].role is Role.PAID else max(totals, key=lambda one: one.value)
    # What to add is what stands in the total's own column: prices elsewhere on the page are options, other rooms, advice.
    ledger = _ledger(page, total)
    if not page.of(Role.SUBTOTAL) and sum(bool(STEPPER.fullmatch(cell.folded.strip())) for cell in page.cells) > len(page.of(Role.ITEM)):
        return  # pieces of an item whose price was not read
    if _repeated(page, total):
        ledger = _without(page, ledger, total)
    sums = _expected(page, ledger)
    if not sums:
        return
    addends = [page.price.amounts[number] for number in sorted(ledger) if page.price.amounts[number].role in _ADDENDS and number not in page.optional]
    best = min(sums, key=lambda value: abs(value - total.value))
    yield label(
        "pricing.total_mismatch", source=SOURCE, confidence=sure(total, *addends, base=0.93), evidence=evidence(total, *addends)[:12],
        message=Text2(
            en=f"The lines add up to {money(best, page.price.currency)}; the total says {money(total.value, page.price.currency)}.",
            zh=f"各项合计应为{money(best, page.price.currency)}，页面总额为{money(total.value, page.price.currency)}。",
        ),
    )  # fmt: skip


def _rows(page: Page) -> Iterator[Label]:
    """A row whose price times its pieces is not its amount, where that of another row is."""
    held, wrong = 0, list[tuple[Amount, Amount]]()
    for (number, unit), (after, item) in pairwise(enumerate(page.price.amounts)):
        if unit.role is Role.UNIT and item.role is Role.ITEM and item.quantity and page.cells_of[number].row == page.cells_of[after].row:
            holds = abs(unit.value * item.quantity - item.value) <= CENT
            held += holds and item.quantity > 1
            wrong += [] if holds or item.value in {unit.value, Decimal(0)} else [(unit, item)]
    if len(wrong) == 1 and held and not page.of(Role.COUPON):
        unit, item = wrong[0]
        due = unit.value * (item.quantity or 1)
        yield label(
            "pricing.total_mismatch", source=SOURCE, confidence=sure(unit, item, base=0.88), evidence=evidence(unit, item),
            message=Text2(
                en=f"{item.quantity} at {money(unit.value, unit.currency)} would be {money(due, unit.currency)}; the line says {money(item.value, unit.currency)}.",
                zh=f"单价{money(unit.value, unit.currency)}×{item.quantity}应为{money(due, unit.currency)}，小计写为{money(item.value, unit.currency)}。",
            ),
        )  # fmt: skip


_ADDENDS = (Role.ITEM, Role.SUBTOTAL, Role.FEE, Role.SHIPPING, Role.TAX, Role.COUPON)


def _slack(total: Decimal) -> Decimal:
    """Whole totals may have their cents cut (抹零)."""
    return Decimal("0.99") if total == total.to_integral_value() and total >= 100 else Decimal(0)


def adds_up(page: Page) -> bool:
    """Whether some honest way of adding the lines, of the whole page or of the total's column, gives one of the totals."""
    everything = set(range(len(page.price.amounts)))
    return any(
        abs(total.value - value) <= max(rounding, _slack(total.value))
        for total in page.of(Role.TOTAL, Role.PAID)
        for whole in (everything, _ledger(page, total))
        for within in ([] if _repeated(page, total) else [whole]) + [_without(page, whole, total)]
        for value, rounding in _expected(page, within).items()
    )


def _repeated(page: Page, total: Amount) -> bool:
    """Whether the total stands once more as a subtotal under the charges: then it proves nothing, and the lines must come to it."""
    roles = [amount.role for amount in page.price.amounts]
    twins = [number for number, amount in enumerate(page.price.amounts) if amount.role is Role.SUBTOTAL and amount.value == total.value]
    return any(Role.ITEM in roles[:number] and {Role.FEE, Role.SHIPPING, Role.COUPON}.intersection(roles[:number]) for number in twins)


def _without(page: Page, within: set[int], total: Amount) -> set[int]:
    """`within`, less the total where it stands once more as if it were a line (in large print on top)."""
    return {number for number in within if page.price.amounts[number].value != total.value}


def _ledger(page: Page, total: Amount) -> set[int]:
    """The amounts in the total's column: each stands flush, left or right, with the one before, on the way up and down from the total. A page may lie a little aslant."""
    amounts = page.price.amounts
    start = next(number for number, amount in enumerate(amounts) if amount is total)
    # What stands in the total's own row, at the foot of a table, belongs to it.
    row = page.cells_of[start].row
    held = {
        start,
        *(n for n, one in enumerate(amounts) if one.page == total.page and page.cells_of[n].row == row and one.role in {Role.SUBTOTAL, Role.COUPON}),
    }
    _chain(page, held, total)
    # Where the total stands once more as a subtotal, what it should come to are the lines.
    below = [
        number for number, amount in enumerate(amounts) if amount.role is Role.SUBTOTAL and amount.page == total.page and not _repeated(page, total)
    ]
    items = below or [number for number, amount in enumerate(amounts) if amount.role is Role.ITEM and amount.page == total.page]
    if not held.issuperset(items):
        # The total stands in a bar of its own; what it should come to in another column: under what the lines come to, or each price under its name.
        column: set[int] = set(items[:1])
        for number in items[:1]:
            _chain(page, column, amounts[number])
        if set(items) <= column:
            held |= column
    return held


def _chain(page: Page, held: set[int], start: Amount) -> None:
    """Add to `held` what stands flush with `start`, and so on."""
    amounts = page.price.amounts
    for way in (-1, 1):
        last = next(number for number, amount in enumerate(amounts) if amount is start)
        others = [number for number, amount in enumerate(amounts) if amount.page == start.page and way * (amount.box.y - start.box.y) > 0]
        for number in sorted(others, key=lambda one: way * amounts[one].box.y):
            box, at = amounts[number].box, amounts[last].box
            room = 0.8 * max(box.h, at.h) + 0.1 * abs(box.y - at.y)
            # "¥298 × 3": the amount, or all that stands with it.
            ends = [(one.x + one.w - other.x - other.w) for one in (box, page.cells_of[number].box) for other in (at, page.cells_of[last].box)]
            if min(map(abs, ends)) <= room or abs(box.x - at.x) <= room:
                held.add(number)
                last = number


def _minus(amount: Amount) -> bool:
    return amount.text.lstrip().startswith(("-", "−", "–"))


_CART = re.compile(r"全选|购物车|select all|\b(?:cart|basket|bag)\b")


def _picked(page: Page, item: Amount) -> list[int]:
    """How many pieces of an item a line says are chosen, where it names it: the others are not bought."""
    lines = [cell.folded for cell in page.cells if PICKS.match(cell.folded) and item.name and item.name in cell.folded]
    return [int(count) for line in lines for count in (re.findall(r"\d+", line.replace(item.name or "", "")) or ["1"]) if 0 < int(count) <= 99]


def _due(page: Page) -> list[int]:
    """What was due before something was taken off, on a page that says what was paid in the end."""
    roles = [amount.role for amount in page.price.amounts]
    return [
        number
        for number, role in enumerate(roles)
        if role is Role.TOTAL
        and Role.PAID in roles
        and Role.COUPON in roles[number:]
        and (Role.PAID not in roles[number:] or Role.COUPON in roles[number : number + roles[number:].index(Role.PAID)])
    ]


_MORE = re.compile(r"运|邮|[配派]送|费|税|券|优惠|减|折|ship|deliver|post|fee|tax|vat|incl|code|coupon|discount|save")


def _counted_alone(page: Page, items: list[Amount]) -> bool:
    """Whether an order is one item, whose pieces are counted, and its total, on a page that speaks of nothing else to pay or to take off."""
    if len(items) != 1 or not items[0].quantity or any(_MORE.search(cell.folded) for cell in page.cells):
        return False
    each = [amount for amount in page.of(Role.UNIT) if amount.value * items[0].quantity == items[0].value]
    return len(page.price.amounts) == 2 + len(each[:1])


def _expected(page: Page, within: set[int]) -> dict[Decimal, Decimal]:
    """Every total that the amounts `within` may honestly come to, with its rounding; empty where too little is read to tell.

    The base is the subtotal, or the items (by line, or by unit price times quantity). Fees and shipping count in full. Tax may be within, and what is taken
    off may be off the items already; a deposit may be paid before, or come on top. A sum that leaves something out must hold to the cent, or it would hold by chance.
    """
    amounts = [(number, page.price.amounts[number]) for number in sorted(within)]

    def of(*roles: Role) -> list[Amount]:
        return [amount for _, amount in amounts if amount.role in roles]

    items, subtotals = of(Role.ITEM), of(Role.SUBTOTAL)
    if not items and not subtotals:
        subtotals = [page.price.amounts[number] for number in _due(page) if number in within]
    left_out = {amount.value for amount in page.of(Role.SUBTOTAL)} - {amount.value for amount in page.of(Role.TOTAL, Role.PAID)}
    if (not items and not subtotals) or (not subtotals and left_out):
        return {}
    # A charge of the small print may be within, or come on another day.
    small = {number for number, amount in amounts if amount.role in {Role.FEE, Role.SHIPPING} and page.cells_of[number].fine is not None}
    charges = [
        (number, amount.value * (amount.quantity or 1))
        for number, amount in amounts
        if amount.role in {Role.FEE, Role.SHIPPING} and number not in {*page.optional, *small}
    ]
    last = max((number for number, amount in amounts if amount.role is Role.SUBTOTAL), default=-1)
    # Charges above the subtotal may be within it.
    fixed = {sum((value for _, value in charges), Decimal(0)), sum((value for number, value in charges if number > last), Decimal(0))}
    bases = {amount.value for amount in subtotals} | ({sum((amount.value for amount in subtotals), Decimal(0))} if len(subtotals) > 1 else set())
    if items and not subtotals:
        for values in ([item.value for item in items], [item.value * (item.quantity or 1) for item in items]):
            bases |= {sum(values, Decimal(0)), sum(set(values), Decimal(0))}  # the same thing may be told twice: chosen above, charged below
            if len(items) <= 8 and any(_CART.search(cell.folded) for cell in page.cells):  # not all need be ticked
                bases |= {sum(chosen, Decimal(0)) for size in range(1, len(values)) for chosen in combinations(values, size)}
            # A line that is the sum of those before it is a subtotal, whatever it is called.
            bases |= {sum(values[number:], Decimal(0)) for number in range(1, len(values)) if items[number].value == sum(values[:number])}
        bases |= {item.value * count for item in items for count in _picked(page, item)}
    changes = [amount.value for amount in of(Role.TAX)] + [-amount.value for amount in of(Role.COUPON, Role.DEPOSIT)]
    fixed |= {more + amount.value for more in fixed for amount in of(Role.DEPOSIT)}  # one that is given back comes on top
    changes += [amount.value for number, amount in amounts if number in small]
    changes += [-amount.value for number, amount in amounts if number in page.optional and amount.role in {Role.FEE, Role.SHIPPING}]
    addends = len(bases) and len(subtotals or items) + len(changes) + (1 if charges else 0)
    if not bases or (addends < 2 and not subtotals and not _counted_alone(page, items)) or len(changes) > 9:
        return {}
    # What its words make look like money off, or like no line at all, may be goods all the same ("Balance board"), unless it only repeats a figure.
    told = {amount.value for amount in of(Role.COUPON, Role.TOTAL, Role.PAID)}
    # In the row of an item or a charge it is a unit price.
    lines = {page.cells_of[number].row for number, amount in amounts if amount.role in {Role.ITEM, Role.FEE, Role.SHIPPING}}
    others = [
        amount.value
        for number, amount in amounts
        if amount.role is Role.OTHER and amount.name and amount.value not in told and page.cells_of[number].row not in lines
    ]
    changes += [amount.value for amount in of(Role.COUPON) if not _minus(amount)] + (others if len(others) <= 3 else [])
    changes = changes[:9]
    # What is printed with a minus is taken off; of several (a sum and its parts) at least one. What stands above the subtotal may be off it already.
    taken = {-amount.value for number, amount in amounts if amount.role is Role.COUPON and _minus(amount) and number > last}
    return {
        base + more + sum(chosen): CENT if size == len(changes) else Decimal(0)
        for base in bases
        for more in fixed
        for size in range(len(changes) + 1)  # the whole comes last
        for chosen in combinations(changes, size)
        if not taken or taken.intersection(chosen)
    }

"""`pricing.conditional`: what a price needs, and what it costs without that."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.reading import fineprint
from pipeline.reading.bargains import apart, ragged
from pipeline.reading.cells import Cell
from pipeline.reading.concepts import TICK
from pipeline.reading.findings.options import (
    ALONE,
    PRICES,
    another_plan,
    below,
    every_option,
    in_parts,
    is_picked,
    listed,
    listed_with,
    of_others,
    options,
    times_counted,
    twins,
    without_coupon,
)
from pipeline.reading.findings.page import SOURCE, Page, evidence, money, sure
from pipeline.reading.roles import depends
from topics.events import Amount, FinePrintKind, Label, Text2
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["conditional"]


def conditional(page: Page) -> Iterator[Label]:
    """`pricing.conditional`: the headline is a "from" price or needs something, and what is selected, or the plain price, costs more."""
    amounts = list(enumerate(page.price.amounts))
    head = next((number for role in (Role.HEADLINE, Role.FROM) for number, amount in amounts if amount.role is role), None)
    if head is None or (page.settlement and page.price.amounts[head].role is not Role.FROM):
        return
    vouchers = {discount.box for discount in page.price.discounts if discount.kind == "threshold"}
    if page.cells_of[head].box in vouchers:  # what coupons are worth, each with its own condition
        return
    found = _of_head(page, head)
    # Beside it, others in print as large: plans, cards of a list, each with its own small words.
    size = page.cells_of[head].size
    large = [number for number, amount in amounts if number != head and amount.role in PRICES and page.cells_of[number].size >= 0.85 * size]
    for number in large if found is None and not page.settlement else ():
        if number in page.conditional and (plain := [*below(page, number), *of_others(page, number)]):
            found = _needs(page, number, plain, base=0.8)
            break
    if found is not None:
        yield found


_CHOSEN = re.compile(rf"{TICK}|已选|选中|\b(?:selected|chosen)\b")


def _of_head(page: Page, number: int) -> Label | None:
    amounts = list(enumerate(page.price.amounts))
    top = page.price.amounts[number]
    again = twins(page, number)
    picked = any(amount.role is Role.SELECTED for *_, amount in again) and not any(one.value > top.value for one in page.of(Role.SELECTED))
    if top.role is Role.FROM and (picked or any(_CHOSEN.search(cell.folded) for _, cell, _ in again)):
        return None  # the cheapest is what is chosen
    dearer = [
        (other, amount)
        for other, amount in amounts
        if amount.value > top.value
        and _plain(page, other, amount)
        # What the words over both say tells the former price from the other by nothing.
        and not (amount.role is Role.ORIGINAL and amount.name == top.name and not _WITHOUT.search(page.cells_of[other].folded))
    ]
    selected = [amount for other, amount in dearer if amount.role is Role.SELECTED and not listed_with(page, number, other)]
    selected += [amount for other, amount in amounts if amount.value > top.value and amount.role in PRICES and times_counted(page, other)]
    if top.role is Role.FROM:  # what a sum over one option comes to
        sums = {amount.value for amount in page.of(Role.SUBTOTAL, Role.TOTAL)}
        selected += [amount for other, amount in amounts if amount.role is Role.OTHER and amount.value > top.value and amount.value in sums]
    if page.settlement:  # a booking: what is booked is what was selected
        selected += [amount for _, amount in amounts if amount.role is Role.ITEM and amount.value > top.value and amount.value == page.price.total]
    alone = [
        amount
        for other, amount in dearer
        if page.cells_of[other].fine is FinePrintKind.CONDITION or ALONE.search(f"{amount.name or ''} {page.cells_of[other].folded}")
    ]
    depends = top.role is Role.FROM or number in page.conditional or any(_about_price(cell, top) for cell in page.cells)
    # The headline's price again, in a list of options, bound to nothing: the dearer ones are other goods.
    free = top.role is not Role.FROM and any(twin not in page.conditional for twin, *_ in again)
    needed = (
        [
            *(amount for other, amount in dearer if not another_plan(page, number, other)),
            *listed(page, number),
            *([] if again else every_option(page, number)),
            *([] if free or is_picked(page, number) else below(page, number)),
            *of_others(page, number),
            *without_coupon(page, number),
        ]
        if depends
        else []
    )
    rests = [*selected, *alone, *needed, *_rivals(page, number), *_without_it(page, number)]
    rests = [amount for amount in rests if not in_parts(page, top, amount)]
    return _needs(page, number, rests, base=0.9 if selected else 0.8) if rests else None


_NOT = re.compile(r"[不无没未非]|\b(?:no|not|non|without|don't|do not|instead of)\b")
_STEM = re.compile(r"[一-鿿]|[a-z]{3,}")


def _rivals(page: Page, number: int) -> Iterator[Amount]:
    """Where an option at the headline's price needs something: the dearer one listed with it that needs nothing, or is without what the first names ("交旧机", "不交旧机")."""
    for twin, cell, amount in twins(page, number):
        for other, _, rival in options(page, page.price.amounts[number]):
            a, b = amount.box, rival.box
            aligned = ragged(a, b) <= b.h and abs(a.y - b.y) <= 6 * b.h
            free = twin in page.conditional and other not in page.conditional and cell.size < page.cells_of[number].size
            name, without = amount.name or "", rival.name or ""
            contrast = _NOT.search(without) and not _NOT.search(name) and set(_STEM.findall(name)) & set(_STEM.findall(without))
            if (aligned and free) or contrast:
                yield rival


def _without_it(page: Page, number: int) -> Iterator[Amount]:
    """What is dearer, and says that it goes without what stands beside the headline ("with trade-in", "no trade-in")."""
    top = page.price.amounts[number]
    beside = [
        cell
        for cell in page.cells
        if cell.page == top.page
        and len(cell.text) <= 48
        and not _NOT.search(cell.folded)
        and apart(cell.box, top.box)[0] <= 4 * top.box.h
        and apart(cell.box, top.box)[1] <= 2.6 * top.box.h
    ]
    needs = {stem for cell in beside if depends(cell.folded) for stem in _STEM.findall(cell.folded)} - {"the", "with", "for", "your"}
    for _, cell, amount in options(page, top):
        words = f"{amount.name or ''} {cell.folded}"
        if _NOT.search(words) and needs & set(_STEM.findall(words)):
            yield amount


def _needs(page: Page, number: int, rests: list[Amount], *, base: float) -> Label:
    top = page.price.amounts[number]
    a, b = money(top.value, top.currency), money(rests[0].value, rests[0].currency)
    return label(
        "pricing.conditional", source=SOURCE, confidence=sure(top, *rests, base=base), evidence=evidence(top, *rests),
        message=Text2(en=f"The advertised {a} needs a condition or another option; the plain price is {b}.", zh=f"标价{a}附带条件或仅限部分选项，实际选择的价格为{b}。"),
    )  # fmt: skip


_WITHOUT = re.compile(
    ALONE.pattern
    + r"|(?:优惠|活动|折扣?)前|券前|未用券|未使用|未开通|未加入|一般用户|\bno (?:voucher|coupon|code|promo)|普通|一般|未领|日常价|常规|标准价|regular|others? pay|其他用户|其他买家|standard|guest|single|full price|everyday|\b(?:usual(?:ly)?|normal(?:ly)?|list|rack|public|flexible|refundable|any ?time|peak|monthly|rolling|once|other (?:times?|days?|hours|cards?|guests?|payments?|methods?|ways?)|(?:all|every) others?|other (?:people|folks?|buyers|visitors|riders|clients|shoppers|drivers|patrons)|evenings?|weekends?|turn(?:ing)? up|fewer|month[- ]to[- ]month|month by month|walk-?ins?|retail|anyone|the rest|one-off|on demand)\b"
)


_LEFT = re.compile(r"余额|\bbalance\b")
"""What is left in an account is no price."""
_LATER = re.compile(
    r"\b(?:then|thereafter|afterwards|after that|renews? (?:at|for)|after the (?:intro\w*|trial|promo\w*|first)|from (?:the )?(?:month|year|week|second|third|fourth|\d+(?:st|nd|rd|th)) ?\w*)\b"
)
"""What it costs later says what it costs, and needs nothing itself."""


def _plain(page: Page, number: int, amount: Amount) -> bool:
    cell = page.cells_of[number]
    words = f"{amount.name or ''} {cell.folded}"
    if cell.struck or amount.role is Role.SELECTED:
        return not cell.struck
    if amount.role not in {Role.OTHER, Role.ORIGINAL, Role.UNIT} or _LEFT.search(amount.name or ""):
        return False
    if _LATER.search(cell.folded):
        return True
    if number in page.conditional or cell.fine is not None:
        otherwise = ALONE.search(words) or (cell.fine is FinePrintKind.CONDITION and _WITHOUT.search(amount.name or ""))
        return bool(otherwise) and number not in page.conditional
    return bool(_WITHOUT.search(words))


def _about_price(cell: Cell, price: Amount) -> bool:
    named = re.search(r"价|price|offer|deal|优惠", cell.folded) or any(one.value == price.value for one in cell.sums)
    return cell.fine is not None and fineprint.says(cell.text, FinePrintKind.CONDITION) and bool(named)

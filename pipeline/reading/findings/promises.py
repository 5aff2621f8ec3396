"""`pricing.mismatch`: what was promised against what is shown or paid."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from pipeline.reading.amounts import misread
from pipeline.reading.findings.chats import asked, quoted
from pipeline.reading.findings.orders import adds_up
from pipeline.reading.findings.page import CENT, SOURCE, Page, evidence, is_multiple, money, pieces_of, sure
from topics.events import Amount, Claim, ClaimCheck, Label, Listing, Text2
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["mismatch"]


def mismatch(page: Page, claims: Sequence[Claim], listing: Listing | None, seller: Amount | None, *, explained: bool) -> Iterator[Label]:
    """`pricing.mismatch`: the listing or a claim against what is shown or paid.

    `seller`: what is asked for in a chat instead of the listed price; `explained`: a hidden fee is the whole difference.
    """
    price = page.price
    if listing is not None and listing.price is not None and (found := _against_listing(page, listing, listing.price, explained=explained)):
        yield found
        return
    if listing is not None and listing.price is not None and seller is not None:
        yield _mismatch(listing.price, seller.value, price.currency, [seller], base=0.8)
        return
    # What is said of a charge, of money off, or of a unit (an hour, a kilo) promises nothing of the whole.
    apart = {amount.value for amount in page.of(Role.FEE, Role.SHIPPING, Role.TAX, Role.COUPON)}
    promised = next(
        (claim for claim in claims if claim.kind == "promised_price" and claim.value and claim.value not in apart and _of_whole(page, claim)), None
    )
    paid = next((claim for claim in claims if claim.kind == "paid_price" and claim.value), None)
    totals = page.of(Role.PAID, Role.TOTAL)
    unit = _of_unit(page, claims)
    if unit is not None:
        yield unit
        return
    if promised is not None and promised.value is not None and totals and not explained:
        allowed = {promised.value, *(_with_charges(page, promised.value, claims)), *_multiplied(promised.value, claims)}
        if not any(abs(total.value - value) <= CENT for value in allowed for total in totals) and not (
            _in_order(page, promised.value) or ((promised.name or _APIECE.search(promised.text)) and _several(page, promised.value, totals))
        ):
            yield _mismatch(
                promised.value, totals[0].value, price.currency, totals[:1], base=0.9 if promised.check is not ClaimCheck.CANNOT_TELL or paid else 0.8
            )
            return
    if promised is not None and paid is not None and not totals and (more := asked(page, promised, paid)) is not None:
        yield _mismatch(promised.value or Decimal(0), more.value, price.currency, [more], base=0.8)
        return
    printed = promised is not None and any(
        _NUMBER.fullmatch(cell.folded.strip()) and Decimal(cell.folded.strip()) == promised.value for cell in page.cells
    )
    if promised is not None and promised.value is not None and promised.check is ClaimCheck.CONTRADICTED and not totals and not printed:
        shown = page.of(Role.HEADLINE, Role.FROM)[:1] or (_lone(page) if promised.name else [])
        if shown and not (_APIECE.search(promised.text) and _several(page, promised.value, shown)):
            yield _mismatch(promised.value, shown[0].value, price.currency, shown, base=0.85)
            return
    if (
        paid is not None
        and paid.value is not None
        and not promised
        and price.listed is not None
        and not totals
        and paid.value > price.listed + CENT
        and not _shown(page, claims)
    ):
        yield _mismatch(price.listed, paid.value, price.currency, page.of(Role.HEADLINE, Role.FROM)[:1], base=0.75)
        return
    for claim in claims:
        if claim.kind in {"cheaper", "discount"} and any(
            one.kind == "percent" and one.value == claim.value for deal in page.bargains for one in deal.discounts
        ):
            continue  # he repeats what the page says: if that is wrong, it is the page's discount that is
        if claim.kind in {"cheaper", "discount", "original_price"} and claim.check is ClaimCheck.CONTRADICTED:
            yield label(
                "pricing.mismatch", source=SOURCE, confidence=0.75, evidence=claim.evidence,
                message=Text2(en=f"The words “{claim.text}” do not agree with the prices shown.", zh=f"“{claim.text}”与画面中的价格不符。"),
            )  # fmt: skip
            return
        if (
            claim.kind == "dearer"
            and claim.check is ClaimCheck.SUPPORTED
            and not explained
            and price.listed is not None
            and price.total is not None
            and price.total > price.listed
            and not adds_up(page)
        ):
            yield _mismatch(price.listed, price.total, price.currency, [*page.of(Role.HEADLINE, Role.ITEM)[:1], *totals[:1]], base=0.8)
            return


_NUMBER = re.compile(r"\d{1,5}(?:\.\d{1,2})?")


_PIECE = re.compile(r"tickets?|seats?|pieces?|heads?|persons?|items?|nights?|[张份件位人晚间]")
_APIECE = re.compile(
    r"\ban? (?:ticket|seat|head|person|night|piece|item)\b|\b(?:each|apiece|a piece|a pop|per (?:person|head|ticket|piece|item|night|day|hour|month))\b|[每一]个?(?:小时|分钟|公里|[晚天夜间人份张件位月次斤度])|/\s?(?:小时|分钟|公里|[晚天夜间人份张件位月次斤度])"
)
"""Several may be paid together."""


def _of_unit(page: Page, claims: Sequence[Claim]) -> Label | None:
    """An hour, a kilo that was promised at one price and charged at another, which the page shows."""
    for promised in claims:
        for paid in claims:
            two = promised.kind == "promised_price" and paid.kind == "paid_price" and promised.name is not None and promised.name == paid.name
            shown = [amount for amount in page.price.amounts if amount.value == paid.value]
            if two and promised.value and paid.value and paid.value > promised.value + CENT and shown:
                return _mismatch(promised.value, paid.value, page.price.currency, shown[:1], base=0.85)
    return None


def _shown(page: Page, claims: Sequence[Claim]) -> bool:
    """Whether one of the prices that the uploader says were paid stands on the page: another option, or the one with its condition."""
    values = {amount.value for amount in page.price.amounts}
    return any(claim.kind == "paid_price" and claim.value in values for claim in claims)


_PERIODS = {
    "month": re.compile(r"month|/\s?mo\b|\bbill\b|this period|\bplan\b"),
    "year": re.compile(r"year|annual|/\s?yr\b"),
    "week": re.compile(r"week|/\s?wk\b"),
    "月": re.compile(r"月|账单"),
    "年": re.compile(r"年|账单"),
}


_CHINESE = re.compile(r"[一-鿿]")


def _of_whole(page: Page, claim: Claim) -> bool:
    """A price of a unit (an hour, a kilo) promises nothing of the whole; one of a period does where the page shows what that period costs."""
    # A bare number in English counts many things: a price it is only where it is of the same order.
    bare = claim.value is not None and claim.currency is None and not _CHINESE.search(claim.text)
    shown = page.of(Role.PAID, Role.TOTAL, Role.HEADLINE, Role.FROM)
    if bare and not any(amount.value / 3 <= (claim.value or 0) <= 3 * amount.value for amount in shown):
        return False
    if not claim.name or _PIECE.fullmatch(claim.name):
        return True
    period = _PERIODS.get(claim.name)
    return period is not None and any(period.search(cell.folded) for cell in page.cells)


def _lone(page: Page) -> list[Amount]:
    """The one sum that a page shows, where there is no other."""
    return list(page.price.amounts[:1]) if len({amount.value for amount in page.price.amounts}) == 1 else []


def _mismatch(promised: Decimal, shown: Decimal, currency: str | None, rests: Sequence[Amount], *, base: float) -> Label:
    a, b = money(promised, currency), money(shown, currency)
    return label(
        "pricing.mismatch", source=SOURCE, confidence=sure(*rests, base=base), evidence=evidence(*rests),
        message=Text2(en=f"Promised was {a}; the picture shows {b}.", zh=f"承诺价格为{a}，画面显示为{b}。"),
    )  # fmt: skip


def _dollars(page: Page, currency: str) -> bool:
    """Whether the page writes a bare $, which stands for any country's dollar."""
    bare = all(re.match(r"[-+]?\s?\$", amount.text.strip()) for amount in page.price.amounts)
    return currency in {"USD", "AUD", "CAD", "HKD", "NZD", "SGD", "TWD"} and page.price.currency == "USD" and bare


def _against_listing(page: Page, listing: Listing, price: Decimal, *, explained: bool) -> Label | None:
    currency = page.price.currency
    if listing.currency and currency and listing.currency != currency and not _dollars(page, listing.currency):
        return None
    if page.settlement:
        totals, items = page.of(Role.PAID, Role.TOTAL), page.of(Role.ITEM, Role.UNIT, Role.SUBTOTAL, Role.HEADLINE, Role.SELECTED)
        known = [fee.amount for fee in listing.fees if fee.amount]
        allowed = {price + sum(part) for size in range(len(known) + 1) for part in combinations(known, size)}
        if any(
            abs(amount.value - price) <= CENT or (is_multiple(amount.value, price) and amount.quantity in {None, amount.value / price})
            for amount in items
        ):
            return None
        off = [-amount.value for amount in page.of(Role.COUPON)][:6]
        net = {item.value + sum(part) for item in items for size in range(1, len(off) + 1) for part in combinations(off, size)}
        if any(abs(total.value - value) <= CENT for total in totals for value in allowed) or any(abs(value - price) <= CENT for value in net):
            return None
        if explained and (not items or any(abs(price + sum(item.value for item in page.of(Role.ITEM)) - total.value) <= CENT for total in totals)):
            return None
        shown = items[:1] or totals[:1]
        if any(_with_charges_equal(page, price, total.value) for total in totals) and not items:
            return None
    else:
        shown = (page.of(Role.HEADLINE, Role.FROM) or page.of(Role.PAID))[:1]
        others = [*page.of(Role.HEADLINE, Role.FROM, Role.SELECTED, Role.UNIT, Role.TOTAL, Role.PAID), *_board(page), *_billed(page)]
        if any(abs(amount.value - price) <= CENT or pieces_of(page, amount.value, price) for amount in others):
            return None
    return _mismatch(price, shown[0].value, currency, shown, base=0.92) if shown and not misread(price, shown[0].value) else None


def _board(page: Page) -> list[Amount]:
    """Prices in print as large as the headline's: a board or a table of prices, of which any may be the one that is listed."""
    sizes = [cell.size for cell, amount in zip(page.cells_of, page.price.amounts, strict=True) if amount.role in {Role.HEADLINE, Role.FROM}]
    return [
        amount
        for cell, amount in zip(page.cells_of, page.price.amounts, strict=True)
        if sizes and amount.role is Role.OTHER and cell.size >= 0.85 * max(sizes) and not quoted(page, cell)
    ]


_BILLED = re.compile(r"\bbilled\b|\bsubscribe\b|\b(?:per|a) year\b|/yr|\byearly\b|\bannual|全年|每年|年付|一年|开通")


def _billed(page: Page) -> list[Amount]:
    """What is taken in one sum for a period, beside its price by the month."""
    return [
        amount
        for cell, amount in zip(page.cells_of, page.price.amounts, strict=True)
        if amount.role in {Role.OTHER, Role.ORIGINAL} and not cell.struck and _BILLED.search(f"{amount.name or ''} {cell.folded}")
    ]


def _with_charges(page: Page, price: Decimal, claims: Sequence[Claim]) -> list[Decimal]:
    """What the promised price may honestly come to: with the charges that the uploader names, less what is taken off."""
    named = [
        amount.value
        for amount in page.of(Role.FEE, Role.SHIPPING, Role.TAX)
        if any(claim.kind == "fee" and (claim.value is None or claim.value == amount.value) for claim in claims)
    ]
    off = [-amount.value for amount in page.of(Role.COUPON)]
    parts = [*named, *off][:8]
    return [price + sum(chosen) for size in range(1, len(parts) + 1) for chosen in combinations(parts, size)]


def _with_charges_equal(page: Page, price: Decimal, total: Decimal) -> bool:
    return any(abs(price + change - total) <= CENT for change in _changes(page))


def _several(page: Page, price: Decimal, totals: Sequence[Amount]) -> bool:
    """Whether several at that price, with some of the charges and less what is taken off, come to a total."""
    return any(is_multiple(total.value - change, price) for total in totals for change in _changes(page))


def _changes(page: Page) -> set[Decimal]:
    """By how much some of the charges, and what is taken off, may change a price."""
    parts = ([amount.value for amount in page.of(Role.FEE, Role.SHIPPING, Role.TAX)] + [-amount.value for amount in page.of(Role.COUPON)])[:8]
    return {sum(chosen, Decimal(0)) for size in range(len(parts) + 1) for chosen in combinations(parts, size)}


def _multiplied(price: Decimal, claims: Sequence[Claim]) -> list[Decimal]:
    """What the uploader himself says that several pieces would come to ("45 each, 90 for two")."""
    return [claim.value for claim in claims if claim.kind == "promised_price" and claim.value and is_multiple(claim.value, price)]


def _in_order(page: Page, price: Decimal) -> bool:
    """Whether the promised price is a line of an order that adds up: then nothing but quantity, tax and shipping came on top."""
    lines = page.of(Role.ITEM, Role.UNIT, Role.SUBTOTAL)
    return any(abs(line.value - price) <= CENT or is_multiple(line.value, price) for line in lines) and adds_up(page)

"""`pricing.hidden_fee`: charges that nobody named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.reading import fineprint
from pipeline.reading.findings.orders import adds_up
from pipeline.reading.findings.page import CENT, SOURCE, Page, evidence, money, sure
from pipeline.reading.roles import TIP
from topics.events import Amount, Claim, ClaimCheck, FinePrintKind, Label, Listing, Text2
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["hidden_fees"]

_CHARGES = (Role.FEE, Role.SHIPPING)


def hidden_fees(page: Page, claims: Sequence[Claim], listing: Listing | None, text: str) -> Iterator[Label]:
    """`pricing.hidden_fee`: a charge that neither the listing nor the uploader named, on a checkout, or in fine print."""
    promised = listing.price if listing is not None and listing.price is not None else page.price.listed
    for number, amount in enumerate(page.price.amounts):
        cell = page.cells_of[number]
        added = amount.role is Role.ITEM and _added(page, amount, claims, listing)
        if amount.role not in _CHARGES and not added:
            continue
        if amount.value <= 0 or number in page.optional or TIP.search(amount.name or "") or _waived(page, amount):
            continue
        if listing is not None and listing.price == amount.value and not any(item.value == listing.price for item in page.of(Role.ITEM)):
            continue  # an order for a service: the charge is what was listed
        stated = cell.fine is not None and fineprint.says(cell.text, FinePrintKind.CHARGE)
        if not stated and not page.settlement:
            continue
        if _named(page, amount, listing, text, claims):
            continue
        complained = _makes_up(page, amount, claims) or any(
            claim.kind in {"dearer", "promised_price"} and claim.check is not ClaimCheck.CANNOT_TELL for claim in claims
        )
        if listing is None and not stated and not (complained and amount.role is not Role.SHIPPING):
            continue
        name, sum_ = amount.name or "", money(amount.value, amount.currency)
        shown = money(promised, amount.currency) if promised is not None else None
        yield label(
            "pricing.hidden_fee", source=SOURCE, confidence=sure(amount, base=0.93 if listing is not None else 0.72), evidence=evidence(cell if stated else amount),
            message=Text2(
                en=f"The page shows {shown}; a charge “{name}” of {sum_} comes on top without having been disclosed." if shown else f"A charge “{name}” of {sum_} comes on top without having been disclosed.",
                zh=f"页面标价{shown}，额外收取{name}{sum_}，未提前说明。" if shown else f"额外收取{name}{sum_}，未提前说明。",
            ),
        )  # fmt: skip


def _added(page: Page, amount: Amount, claims: Sequence[Claim], listing: Listing | None) -> bool:
    """A line, whatever it is called, that makes up the total together with what was promised, stands below it and costs less. A second thing that was bought would count its pieces."""
    complained = [claim for claim in claims if claim.kind in {"dearer", "promised_price", "paid_price"}]
    promised = listing.price if listing is not None else next((claim.value for claim in claims if claim.kind == "promised_price"), None)
    if not promised or amount.value >= promised or amount.quantity is not None or (listing is None and len(complained) < 2):
        return False
    items, totals = page.of(Role.ITEM), page.of(Role.TOTAL, Role.PAID)
    if not page.of(Role.SUBTOTAL, *_CHARGES) and any(total.value == promised + sum(item.value for item in items) for total in totals):
        return True  # what was promised is unread, and yet paid for
    goods = [item for item in items if item.value % promised == 0 or item.value * (item.quantity or 1) % promised == 0]
    if len(goods) != 1 or items.index(goods[0]) > items.index(amount) or not adds_up(page):
        return False
    return goods[0].quantity is not None or bool(complained)


def _makes_up(page: Page, charge: Amount, claims: Sequence[Claim]) -> bool:
    """Whether the uploader names two prices, of which the higher is the total, and the charge is just what lies between them."""
    named = {claim.value for claim in claims if claim.value is not None and claim.kind in {"promised_price", "paid_price"}}
    charges = {charge.value, sum(amount.value for amount in page.of(*_CHARGES))}
    return any(total.value in named and total.value - between in named for total in page.of(Role.TOTAL, Role.PAID) for between in charges)


def _waived(page: Page, charge: Amount) -> bool:
    """Whether just this charge is taken off again."""
    stem = _stem(charge.name)
    return any(off.value == charge.value and stem and stem in _stem(off.name) for off in page.of(Role.COUPON))


_STEM = re.compile(r"(?:费用?|金额|fees?|charges?|surcharges?|cost|price|estimated|standard|\W)+")


def _stem(name: str | None) -> str:
    return _STEM.sub("", (name or "").lower())


def _named(page: Page, amount: Amount, listing: Listing | None, text: str, claims: Sequence[Claim]) -> bool:
    name = _stem(amount.name)
    for fee in listing.fees if listing is not None else ():
        same = _same(amount, fee.name)
        if same and (fee.amount is None or abs(fee.amount - amount.value) <= CENT):
            return True
        # Called otherwise, to the cent, and no other line is what the listing names: 打包费 for 包装费.
        if fee.amount == amount.value and not any(_same(other, fee.name) for other in page.of(*_CHARGES) if other is not amount):
            return True
    return bool(name and len(name) >= 2 and name in _stem(text)) or any(
        claim.kind in {"fee", "promised_price"} and claim.value == amount.value for claim in claims
    )


def _same(amount: Amount, listed: str) -> bool:
    name, other = _stem(amount.name), _stem(listed)
    return bool(name and other and (name in other or other in name)) or (amount.role is Role.SHIPPING and bool(_SHIPPING.search(listed.lower())))


_SHIPPING = re.compile(r"运|邮|配送|快递|物流|ship|deliver|post|freight")

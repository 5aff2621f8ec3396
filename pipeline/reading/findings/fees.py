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
    listed = page.price.listed
    for number, amount in enumerate(page.price.amounts):
        cell = page.cells_of[number]
        if (amount.role not in _CHARGES and not _added(page, amount, claims, listing)) or amount.value <= 0 or number in page.optional or TIP.search(amount.name or ""):
            continue
        if listing is not None and listing.price == amount.value and not any(item.value == listing.price for item in page.of(Role.ITEM)):
            continue  # an order for a service: the charge is what was listed
        stated = cell.fine is not None and fineprint.says(cell.text, FinePrintKind.CHARGE)
        if not stated and not page.settlement:
            continue
        if _named(amount, listing, text, claims):
            continue
        complained = any(claim.kind in {"dearer", "promised_price"} and claim.check is not ClaimCheck.CANNOT_TELL for claim in claims)
        if listing is None and not stated and not (complained and amount.role is Role.FEE):
            continue
        promised = listing.price if listing is not None and listing.price is not None else listed
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
    """A line, whatever it is called, that stands below what was listed, costs less and makes up the total with it; a second thing that was bought would count its pieces."""
    if amount.role is not Role.ITEM or listing is None or not listing.price or amount.value >= listing.price or not page.settlement:
        return False
    items = page.of(Role.ITEM)
    if not page.of(Role.SUBTOTAL, *_CHARGES) and any(total.value == listing.price + sum(item.value for item in items) for total in page.of(Role.TOTAL, Role.PAID)):
        return True  # what was listed is unread, and yet paid for
    listed = [item for item in items if item.value % listing.price == 0 or item.value * (item.quantity or 1) % listing.price == 0]
    if len(listed) != 1 or items.index(listed[0]) > items.index(amount) or amount.quantity is not None or not adds_up(page):
        return False
    return listed[0].quantity is not None or any(claim.kind in {"dearer", "promised_price", "paid_price"} for claim in claims)


_STEM = re.compile(r"(?:费用?|金额|fees?|charges?|surcharges?|cost|price|estimated|standard|\W)+")


def _named(amount: Amount, listing: Listing | None, text: str, claims: Sequence[Claim]) -> bool:
    name = _STEM.sub("", (amount.name or "").lower())
    if listing is not None:
        for fee in listing.fees:
            other = _STEM.sub("", fee.name.lower())
            same_words = bool(name and other and (name in other or other in name)) or (
                amount.role is Role.SHIPPING and bool(_SHIPPING.search(fee.name.lower()))
            )
            if same_words and (fee.amount is None or abs(fee.amount - amount.value) <= CENT):
                return True
    return bool(name and len(name) >= 2 and name in _STEM.sub("", text.lower())) or any(
        claim.kind in {"fee", "promised_price"} and claim.value == amount.value for claim in claims
    )


_SHIPPING = re.compile(r"运|邮|配送|快递|物流|ship|deliver|post|freight")

"""Findings about money: arithmetic on a page's reading, the listing and the claims. Each rests on boxes and says one sentence in two languages.

Silence is the default: a finding needs every figure it rests on to be read, and no innocent explanation left.
"""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.reading.findings.chats import asked_of_all
from pipeline.reading.findings.fees import hidden_fees
from pipeline.reading.findings.offers import expired, false_discount
from pipeline.reading.findings.orders import total_mismatch
from pipeline.reading.findings.page import Page, money
from pipeline.reading.findings.promises import mismatch
from pipeline.reading.findings.small_print import fine_print
from pipeline.reading.findings.terms import conditional
from topics.events import Claim, Label, Upload

__all__ = ["Page", "findings", "money"]


def findings(page: Page, claims: Sequence[Claim], upload: Upload) -> list[Label]:
    """The `pricing.*` labels of a page."""
    listing = upload.context.listing
    fees = list(hidden_fees(page, claims, listing, upload.text or ""))
    seller = asked_of_all(page, listing.price) if listing is not None and listing.price is not None else None
    made = [
        *fees,
        *mismatch(page, claims, listing, seller, explained=bool(fees)),
        *expired(page, upload),
        *false_discount(page),
        *total_mismatch(page),
    ]
    # What a seller asks in a chat is another price, not the same one without a condition.
    return [*made, *(conditional(page) if seller is None else ()), *fine_print(page)]

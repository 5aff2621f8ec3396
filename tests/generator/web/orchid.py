"""Documents by another hand: payslips, statements, receipts, invoices and bills, half of them in order.

Each template serves two pages: one at fault (`document.sum_mismatch`, `document.zero_field`) and an honest one that comes near to it
(nil items, negative adjustments, opening balances, refunds, rounding, empty optional columns).
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import orchid_bank, orchid_bills, orchid_pay, orchid_till, orchid_trade
from tests.generator.web.page import Page

PARTS = (orchid_pay, orchid_bank, orchid_till, orchid_bills, orchid_trade)


def pages(rng: Random) -> Iterator[Page]:
    """All pages, template by template."""
    for part in PARTS:
        for template in part.TEMPLATES:
            yield from template(rng)

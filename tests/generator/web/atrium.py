"""Documents and charts: payslips, statements, receipts, invoices, claims, quotations, reports; each with one fault, or honest and unusual."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.generator.web import atrium_charts_en, atrium_charts_zh, atrium_en, atrium_en_trade, atrium_zh, atrium_zh_trade
from tests.generator.web.page import Page

PARTS = (atrium_zh, atrium_zh_trade, atrium_en, atrium_en_trade, atrium_charts_zh, atrium_charts_en)


def pages(rng: random.Random) -> Iterator[Page]:
    """Each template twice: with its fault, and as the honest page that looks most like it."""
    for part in PARTS:
        for template in part.TEMPLATES:
            yield template(rng, bad=True)
            yield template(rng, bad=False)

"""Documents and charts in Chinese and English: payslips, statements, receipts, invoices, expense reports, reports with charts.

Every figure of a clean page adds up to the cent; a faulty one is wrong by far more than rounding. Honest near-misses stand beside the faults: dashes
and zeros that belong there, amounts carried forward, voided lines, tips and waived cents, charts whose words speak of something else.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import ledgers_banks, ledgers_charts, ledgers_invoices, ledgers_pay, ledgers_tills
from tests.generator.web.ledgers_kit import draw
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """The pages of both splits."""
    for module in (ledgers_pay, ledgers_banks, ledgers_tills, ledgers_invoices, ledgers_charts):
        yield from draw(rng, module.PLANS)

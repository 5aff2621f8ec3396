"""Documents and charts: payslips, bank statements, receipts, invoices, and reports with charts, in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import papers_charts, papers_invoices, papers_payslips, papers_receipts, papers_statements
from tests.generator.web.page import Page
from tests.generator.web.papers_common import drawn


def pages(rng: Random) -> Iterator[Page]:
    """Every page of both splits."""
    for module in (papers_payslips, papers_statements, papers_receipts, papers_invoices, papers_charts):
        yield from drawn(rng, module.TEMPLATES)

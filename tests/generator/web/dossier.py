"""Ordinary documents and charts: half Chinese, half English, plain layouts, about half of them with nothing to report.

Payslips, bank and card statements, till receipts, invoices, expense claims and utility bills, whose figures add up or do not, or lack one; and column, bar and
line charts in reports, slides, apps and articles with a sentence that fits or contradicts them.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import dossier_en, dossier_zh
from tests.generator.web.dossier_charts import charts
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages; every one is only measured on."""
    for template in (*dossier_zh.TEMPLATES, *dossier_en.TEMPLATES, charts):
        yield from template(rng)

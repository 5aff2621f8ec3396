"""Documents and charts an upload reviewer sees every day: payslips, statements, receipts, invoices and reports, in Chinese and English.

Written without a look at the rules or at other pages; every page is `held`.
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.generator.web import depot_charts, depot_en, depot_zh
from tests.generator.web.page import Page


def pages(rng: random.Random) -> Iterator[Page]:
    """All pages of the module."""
    yield from depot_zh.pages(rng)
    yield from depot_en.pages(rng)
    yield from depot_charts.pages(rng)

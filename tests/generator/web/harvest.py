"""Charts and documents by yet other hands: each template once with its fault and once as an honest near-miss."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import (
    harvest_charts_en,
    harvest_charts_zh,
    harvest_docs_en,
    harvest_docs_en_trade,
    harvest_docs_zh,
    harvest_docs_zh_trade,
)
from tests.generator.web.page import Page

MODULES = (harvest_charts_zh, harvest_charts_en, harvest_docs_zh, harvest_docs_zh_trade, harvest_docs_en, harvest_docs_en_trade)


def pages(rng: Random) -> Iterator[Page]:
    """All pages, in an order of chance."""
    made = [page for module in MODULES for sort in module.SORTS for page in sort.pages()]
    rng.shuffle(made)
    yield from made

"""An everyday mix, held out: shop pages, documents and charts as ordinary users upload them, about half of them with nothing to report."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import annex_charts, annex_en, annex_papers, annex_zh
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every page of the module."""
    for part in (annex_zh, annex_en, annex_papers, annex_charts):
        yield from part.pages(rng)

"""Documents and charts, Chinese and English half each: eighteen papers and screens with figures that add up or not, twelve charts and their words."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import mill_charts, mill_en, mill_zh
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, each of the split `held`."""
    for part in (mill_zh, mill_en, mill_charts):
        yield from part.pages(rng)

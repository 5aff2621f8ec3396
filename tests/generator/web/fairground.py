"""Pages of a fair: offers, orders and papers in Chinese and English, only to be measured on."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import fairground_en, fairground_zh
from tests.generator.web.fairground_kit import pages_of
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages; every one is `held`."""
    yield from pages_of(fairground_zh.TEMPLATES, "zh", rng)
    yield from pages_of(fairground_en.TEMPLATES, "en", rng)

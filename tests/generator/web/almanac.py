"""Almanac: 20 templates of documents and 16 of charts, half Chinese and half English, each with faulty pages and honest near-misses."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import almanac_charts_en, almanac_charts_zh, almanac_en, almanac_zh
from tests.generator.web.almanac_kit import bind
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, held back from those who write rules."""
    for part in (almanac_zh, almanac_en, almanac_charts_zh, almanac_charts_en):
        yield from bind(part.PLATES, rng)

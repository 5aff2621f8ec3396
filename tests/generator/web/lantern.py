"""Prices, by another hand: what people upload when they check a price or complain about one; each fault with an honest page of the same layout."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import lantern_bills_en, lantern_bills_zh, lantern_offers_en, lantern_offers_zh, lantern_terms
from tests.generator.web.page import Page

_MODULES = (lantern_bills_zh, lantern_bills_en, lantern_offers_zh, lantern_offers_en, lantern_terms)


def pages(rng: Random) -> Iterator[Page]:
    """All pages, sketch by sketch."""
    for module in _MODULES:
        for sketch in module.SKETCHES:
            yield from sketch.pages(rng)

"""Everyday shop and service pages, half Chinese and half English, written without a look at the rules."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import orchard_en_offers, orchard_en_orders, orchard_zh_offers, orchard_zh_orders
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages; every one is of the held split."""
    for module in (orchard_zh_offers, orchard_zh_orders, orchard_en_offers, orchard_en_orders):
        yield from module.pages(rng)

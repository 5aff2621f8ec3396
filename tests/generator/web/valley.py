"""Prices in shops, on bills, posters and in talks, Chinese and English: written without a look at the rules, all held out.

Each template draws a wrong page and an honest one of the same layout. `valley_kit` holds what they share.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import valley_en_offers, valley_en_orders, valley_en_terms, valley_zh_offers, valley_zh_orders, valley_zh_terms
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, in an order that depends on the seed only."""
    modules = (valley_zh_orders, valley_zh_offers, valley_zh_terms, valley_en_orders, valley_en_offers, valley_en_terms)
    drawn = [page for module in modules for page in module.pages()]
    rng.shuffle(drawn)
    yield from drawn

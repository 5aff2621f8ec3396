"""Structured prices in Chinese and English: option lists, plans, flyers, carts, bills, chats; every template once at fault and once honest."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import lagoon_en_offers, lagoon_en_orders, lagoon_zh_deals, lagoon_zh_offers, lagoon_zh_orders
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, all held."""
    for module in (lagoon_zh_offers, lagoon_zh_deals, lagoon_zh_orders, lagoon_en_offers, lagoon_en_orders):
        for template in module.TEMPLATES:
            yield from template(rng)

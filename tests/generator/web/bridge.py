"""Blind pages of prices: shop apps, carts, paid orders, bookings, plans, posters, live selling and chats, half of them Chinese."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import bridge_en_deals, bridge_en_offers, bridge_en_orders, bridge_zh_deals, bridge_zh_offers, bridge_zh_orders
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, template by template."""
    for part in (bridge_zh_offers, bridge_zh_deals, bridge_zh_orders, bridge_en_offers, bridge_en_deals, bridge_en_orders):
        for template in part.TEMPLATES:
            yield from template(rng)

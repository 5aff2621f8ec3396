"""Pages about money from less obvious shops, Chinese and English, all `held`: second-hand goods, pharmacies, carriers, gyms, tickets, car hire, canteens and the like."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import shops_fresh_en_offers, shops_fresh_en_orders, shops_fresh_zh_offers, shops_fresh_zh_orders
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages of this module."""
    for part in (shops_fresh_zh_offers, shops_fresh_zh_orders, shops_fresh_en_offers, shops_fresh_en_orders):
        yield from part.pages(rng)

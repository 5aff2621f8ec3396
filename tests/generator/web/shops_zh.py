"""Chinese pages about money: products, options, live streams, coupons, carts, checkouts, orders, bills and tickets with such screenshots."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import shops_zh_held, shops_zh_held_orders, shops_zh_seen, shops_zh_seen_orders
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages of both splits."""
    for module in (shops_zh_seen, shops_zh_seen_orders, shops_zh_held, shops_zh_held_orders):
        yield from module.pages(rng)

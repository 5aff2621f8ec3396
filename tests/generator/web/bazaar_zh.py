"""Chinese shop pages and orders: offers of many kinds, carts, bills, rides, rooms, refunds, payments.

The pages of `seen` and `held` share no template and no wording of what matters; each template of a split serves wrong pages and honest near-misses.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import bazaar_zh_held_offers, bazaar_zh_held_orders, bazaar_zh_seen
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages of the module."""
    yield from bazaar_zh_seen.pages(rng)
    yield from bazaar_zh_held_offers.pages(rng)
    yield from bazaar_zh_held_orders.pages(rng)

"""An English bazaar: shop pages, bookings, subscriptions, orders, refunds and bills in a dozen currencies.

The labels are what a careful person would say who sees the picture, what the uploader wrote and what the listing promised. The two splits
share neither a layout nor the words that matter: `bazaar_en_seen` is one, `bazaar_en_held_*` the other.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import bazaar_en_held_offers, bazaar_en_held_orders, bazaar_en_held_products, bazaar_en_seen
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages of the bazaar."""
    for part in (bazaar_en_seen, bazaar_en_held_products, bazaar_en_held_offers, bazaar_en_held_orders):
        yield from part.pages(rng)

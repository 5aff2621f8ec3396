"""What Chinese shoppers screenshot: goods, offers, orders, travel and services; each fault beside an honest page of the same layout."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import garden_goods, garden_offers, garden_orders, garden_outings
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, template by template."""
    for module in (garden_goods, garden_offers, garden_orders, garden_outings):
        for template in module.TEMPLATES:
            yield from template(rng)

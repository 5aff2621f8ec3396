"""Prices as English-speaking shoppers screenshot them, from the shelf to the receipt: pages of every `pricing` label and as many honest neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import station_carts, station_goods, station_plans, station_street, station_trips
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, template by template."""
    for part in (station_goods, station_carts, station_trips, station_plans, station_street):
        for template in part.TEMPLATES:
            yield from template(rng)

"""English shopping and services, as a shopper or a seller would screenshot them: sixteen templates, all in the split `held`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import stalls_en_offers, stalls_en_orders, stalls_en_plans, stalls_en_shelves
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every page of the English stalls."""
    for module in (stalls_en_shelves, stalls_en_offers, stalls_en_orders, stalls_en_plans):
        yield from module.pages(rng)

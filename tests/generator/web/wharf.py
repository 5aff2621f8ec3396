"""English pages of everyday shops and services in seven countries, drawn by other hands than the rules' author: a blind measure only."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import wharf_baskets, wharf_bookings, wharf_plans, wharf_shelf
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every page of the set."""
    for part in (wharf_shelf, wharf_plans, wharf_baskets, wharf_bookings):
        for template in part.TEMPLATES:
            yield from template(rng)

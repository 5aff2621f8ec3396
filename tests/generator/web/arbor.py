"""Everyday Chinese screens of shops, travel, services and payments, each template with a wrong page and an honest near-miss.

All pages are `held`: written without a look at the rules, and only measured on.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import arbor_bills, arbor_goods, arbor_paid, arbor_trips
from tests.generator.web.page import Page

TEMPLATES = (*arbor_goods.TEMPLATES, *arbor_trips.TEMPLATES, *arbor_bills.TEMPLATES, *arbor_paid.TEMPLATES)


def pages(rng: Random) -> Iterator[Page]:
    """Every page of every template."""
    for template in TEMPLATES:
        yield from template(rng)

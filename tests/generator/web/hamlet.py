"""Prices as Chinese users meet them every day, each page once with a fault and once honest; only measured on."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import hamlet_bills, hamlet_fees, hamlet_offers, hamlet_promises, hamlet_terms
from tests.generator.web.page import Page

PARTS = (hamlet_bills, hamlet_fees, hamlet_promises, hamlet_offers, hamlet_terms)


def pages(rng: Random) -> Iterator[Page]:
    """Each template with something wrong, then its honest near-miss."""
    for part in PARTS:
        for template in part.TEMPLATES:
            for wrong in (True, False):
                yield template(rng, wrong=wrong)

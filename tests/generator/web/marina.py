"""Prices on pages of services and small trades, half Chinese and half English; each template once wrong and once an honest near-miss."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import marina_en, marina_en_more, marina_zh, marina_zh_more
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every template, wrong and right."""
    for half in (marina_zh, marina_zh_more, marina_en, marina_en_more):
        for template in half.TEMPLATES:
            for bad in (True, False):
                yield template(rng, bad=bad)

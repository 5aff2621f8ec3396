"""Prices as shoppers upload them, from product pages to price boards: each template once with a fault and once as its honest twin."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.generator.web import beacon_en, beacon_zh
from tests.generator.web.page import Page


def pages(rng: random.Random) -> Iterator[Page]:
    """Every template twice: with its fault, and with nothing to report."""
    for template in (*beacon_zh.TEMPLATES, *beacon_en.TEMPLATES):
        yield template(rng, bad=True)
        yield template(rng, bad=False)

"""Documents and charts of the summit: papers, bills, statements and graphs, each once with a fault and once as an honest near-miss."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import summit_charts_en, summit_charts_zh, summit_en_bills, summit_en_trade, summit_zh_bills, summit_zh_trade
from tests.generator.web.page import Page

PARTS = (summit_zh_bills, summit_zh_trade, summit_en_bills, summit_en_trade, summit_charts_zh, summit_charts_en)


def pages(rng: Random) -> Iterator[Page]:
    """Every template twice: faulty, then clean."""
    for part in PARTS:
        for template in part.TEMPLATES:
            for bad in (True, False):
                yield template(rng, bad=bad)

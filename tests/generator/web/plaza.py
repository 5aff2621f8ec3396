"""Everyday pages of shops and services as the big platforms have them, half Chinese, half English; all of them only to measure on."""

from __future__ import annotations

import random
from collections.abc import Iterator
from itertools import chain

from tests.generator.web import plaza_en_offers, plaza_en_orders, plaza_zh_offers, plaza_zh_orders
from tests.generator.web.page import Page


def pages(rng: random.Random) -> Iterator[Page]:
    """All pages, in an order of chance."""
    modules = (plaza_zh_offers, plaza_zh_orders, plaza_en_offers, plaza_en_orders)
    drawn = list(chain.from_iterable(module.pages() for module in modules))
    rng.shuffle(drawn)
    yield from drawn

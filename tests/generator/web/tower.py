"""Documents and charts: pay, bank, trade and household papers in Chinese and English, and charts with a sentence about them (a blind measure)."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.generator.web import tower_charts_en, tower_charts_zh, tower_en_pay, tower_en_trade, tower_zh_pay, tower_zh_trade
from tests.generator.web.page import Page


def pages(rng: random.Random) -> Iterator[Page]:
    """Every page of the module, in an order drawn by `rng`."""
    modules = (tower_zh_pay, tower_zh_trade, tower_en_pay, tower_en_trade, tower_charts_zh, tower_charts_en)
    drawn = [page for module in modules for page in module.pages()]
    rng.shuffle(drawn)
    yield from drawn

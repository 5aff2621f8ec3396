"""Prices as a shopping platform's support agents see them: goods, options, offers, carts, orders and refunds, in Chinese and English.

Every template serves a faulty page and an honest near-miss; all are `held`.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import canal_en_goods, canal_en_orders, canal_zh_goods, canal_zh_offers, canal_zh_orders
from tests.generator.web.page import Page

SHELVES = (
    ("zh", (*canal_zh_goods.TEMPLATES, *canal_zh_offers.TEMPLATES, *canal_zh_orders.TEMPLATES)),
    ("en", (*canal_en_goods.TEMPLATES, *canal_en_orders.TEMPLATES)),
)


def pages(rng: Random) -> Iterator[Page]:
    """Each template twice: with its fault, and without."""
    for language, templates in SHELVES:
        for template in templates:
            for wrong in (True, False):
                html, facts = template.draw(rng, wrong=wrong)
                yield Page(
                    name=f"canal_{language}-{template.name}-{template.fault if wrong else 'clean'}",
                    html=html,
                    width=template.width,
                    facts=facts,
                    split="held",
                    scale=template.scale,
                    smallest=template.smallest,
                )

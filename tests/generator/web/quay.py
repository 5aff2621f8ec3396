"""Everyday pages of shops, half Chinese and half English: products, promotions, checkouts, orders, payment records.

Written without a look at the rules; all of it is held out.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import quay_en_offers, quay_en_orders, quay_zh_offers, quay_zh_orders
from tests.generator.web.page import Page

TEMPLATES = (*quay_zh_offers.TEMPLATES, *quay_zh_orders.TEMPLATES, *quay_en_offers.TEMPLATES, *quay_en_orders.TEMPLATES)


def pages(rng: Random) -> Iterator[Page]:
    """Every scene of every template, each in one of its template's windows."""
    for template in TEMPLATES:
        for scene in template.scenes:
            width, scale = rng.choice(template.windows)
            yield Page(
                name=f"quay-{template.name}-{scene.slug}",
                html=template.draw(rng, **scene.data),
                width=width,
                facts=scene.facts,
                split="held",
                scale=scale,
                smallest=int(template.print_size * scale),
            )

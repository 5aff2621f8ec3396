"""Mainstream shops as a reviewer sees them every day: products, bookings, plans, checkouts, orders, payments, chats; Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import pavilion_en, pavilion_zh
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages; every one is held out."""
    yield from pavilion_zh.pages(rng)
    yield from pavilion_en.pages(rng)

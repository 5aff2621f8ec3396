"""What ordinary shoppers and sellers upload: goods, promotions, services, travel, subscriptions, checkouts and orders, in Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.parlour_en import TEMPLATES as ENGLISH
from tests.generator.web.parlour_kit import drawn
from tests.generator.web.parlour_zh import TEMPLATES as CHINESE


def pages(rng: Random) -> Iterator[Page]:
    """All pages, all of the split `held`."""
    yield from drawn(rng, CHINESE + ENGLISH)

"""Shop and service pages as an ordinary reviewer of uploads sees them every day, half Chinese and half English."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import terrace_en, terrace_en_orders, terrace_zh, terrace_zh_orders
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, each of the held split."""
    for module in (terrace_zh, terrace_zh_orders, terrace_en, terrace_en_orders):
        yield from module.pages(rng)

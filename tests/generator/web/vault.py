"""Documents and charts, Chinese and English, as a reviewer of uploads meets them on an ordinary day; a blind measure, all of it `held`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import vault_charts, vault_en, vault_zh
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages of the module."""
    yield from vault_zh.pages(rng)
    yield from vault_en.pages(rng)
    yield from vault_charts.pages(rng)

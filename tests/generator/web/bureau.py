"""Documents and charts in Chinese and English, from many desks: held pages only, written without a look at the rules."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import bureau_charts, bureau_en, bureau_zh
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every page of the module."""
    for part in (bureau_zh, bureau_en, bureau_charts):
        yield from part.pages(rng)

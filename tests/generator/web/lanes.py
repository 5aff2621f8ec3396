"""Side-street shops, papers and charts, all held back: only measured on."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import lanes_charts, lanes_docs, lanes_en, lanes_zh
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages of the module."""
    for part in (lanes_zh, lanes_en, lanes_docs, lanes_charts):
        yield from part.pages(rng)

"""The hold-out pages of `harbour`: shops, services, documents and charts, all of the split `held`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import harbour_charts, harbour_docs, harbour_en, harbour_zh
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, shops first."""
    yield from harbour_zh.pages(rng)
    yield from harbour_en.pages(rng)
    yield from harbour_docs.pages()
    yield from harbour_charts.pages()

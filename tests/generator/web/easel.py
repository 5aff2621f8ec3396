"""A mix as an outside examiner would make it from the issue alone: shops, orders, chats, papers and charts, placed at absolute coordinates."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import easel_charts, easel_en, easel_papers, easel_zh, easel_zh_orders
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, template by template; every one of them is held out."""
    for part in (easel_zh, easel_zh_orders, easel_en, easel_papers, easel_charts):
        for template in part.TEMPLATES:
            yield from template(rng)

"""The registry: ordinary documents and charts in plain layouts, Chinese and English, wrong ones beside honest ones.

Written without a look at the rules; every page is of the split `held`.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import registry_charts, registry_en, registry_zh
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every page, template by template."""
    for template in (*registry_zh.TEMPLATES, *registry_en.TEMPLATES, *registry_charts.TEMPLATES):
        yield from template(rng)

"""Prices of goods and services, by other hands than the rules' author: thirty layouts, each once at fault and once honest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from tests.generator.web.isle_en import TEMPLATES as ENGLISH
from tests.generator.web.isle_kit import DIGIT
from tests.generator.web.isle_zh import TEMPLATES as CHINESE
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages, with the digits of their order numbers drawn."""
    for template in (*CHINESE, *ENGLISH):
        for page in template():
            yield replace(page, html=re.sub(DIGIT, lambda _: str(rng.randint(0, 9)), page.html))

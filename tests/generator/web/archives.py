"""Documents with figures, Chinese and English: pay, banks, tills, invoices, bills, claims, folios, delivery notes.

In some a sum fails or a field was left at zero; most are right, often in a way that looks wrong at a glance.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import archives_held_en, archives_held_zh, archives_seen_en, archives_seen_zh
from tests.generator.web.archives_kit import sheets
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """All pages of both splits."""
    yield from sheets(rng, archives_seen_zh.TEMPLATES + archives_seen_en.TEMPLATES, "seen")
    yield from sheets(rng, archives_held_zh.TEMPLATES + archives_held_en.TEMPLATES, "held")

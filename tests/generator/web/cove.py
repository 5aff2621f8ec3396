"""English prices in places tests seldom look: shelf tickets, chalkboards, text messages, tabs, chargers, plain-text mail; all `held`.

Each template gives two pages: a faulty one and an honest near-miss.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import cove_claims, cove_deals, cove_sums, cove_terms
from tests.generator.web.page import Page

TEMPLATES = (*cove_claims.TEMPLATES, *cove_sums.TEMPLATES, *cove_deals.TEMPLATES, *cove_terms.TEMPLATES)


def pages(rng: Random) -> Iterator[Page]:
    """Every template, faulty and honest."""
    for template in TEMPLATES:
        for wrong in (True, False):
            yield template(rng, wrong=wrong)

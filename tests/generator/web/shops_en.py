"""English pages about money: shops, checkouts, tickets, stays, rides; `seen` and `held` share no layout and no wording of what matters."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.shops_en_held_orders import desk, docket, gig, trip
from tests.generator.web.shops_en_held_products import bazaar, finds, shelf, tiers
from tests.generator.web.shops_en_seen_orders import bag, mail, ride, stay
from tests.generator.web.shops_en_seen_products import deals, plans, store

TEMPLATES = (store, plans, deals, bag, stay, mail, ride, bazaar, tiers, shelf, finds, desk, gig, trip, docket)


def pages(rng: Random) -> Iterator[Page]:
    """Every page of the module, both splits, with numbered names."""
    seen: Counter[str] = Counter()
    for template in TEMPLATES:
        for page in template(Random(rng.getrandbits(64))):
            seen[page.name] += 1
            yield replace(page, name=f"{page.name}-{seen[page.name]}")

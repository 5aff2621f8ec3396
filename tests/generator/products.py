"""The family of product pages: an offer, thought out and drawn."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.generator import product_seen, product_unseen
from tests.generator.canvas import Sheet
from tests.generator.made import Family, Made
from tests.generator.offer_scenarios import SCENARIOS, offer
from tests.generator.parts import Desk
from tests.generator.themes import theme
from tests.generator.words import TRAIN

TALL = 3000
"""Units of the sheet before it is cut to what was drawn."""


def layouts(split: str, lang: str) -> Iterable[str]:
    """The layouts of a split; each serves both languages."""
    del lang
    return (product_seen if split == TRAIN else product_unseen).LAYOUTS


def make(rng: Random, split: str, lang: str, scenario: str, layout: str) -> Made:
    """A product page."""
    content, look = offer(rng, split, lang, scenario), theme(rng, split)
    draw, widths, units = (product_seen if split == TRAIN else product_unseen).LAYOUTS[layout]
    width = rng.choice(widths)
    u = width / units
    back = look.card if layout == "panel" else look.back
    sheet = Sheet(width, round(TALL * u), back)
    desk = Desk(sheet, content, look, rng, u)
    bottom = draw(desk)
    sheet.cut(round((bottom + 30) * u))
    fine = any(label.endswith("fine_print") for label in content.facts.must)
    return Made(sheet=sheet, facts=content.facts, smallest=round((13 if units == 1280 else 15) * u) if fine else round(21 * u))


FAMILY = Family(name="product", scenarios=tuple((name, weight) for name, (_, weight) in SCENARIOS.items()), layouts=layouts, make=make, weight=5)

"""English pages of shops and services as shoppers screenshot them, by a hand that has not read the rules: the arcade.

`arcade_en_seen` and `arcade_en_held` share neither a layout nor a wording; `arcade_en_kit` only has the carpentry.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import arcade_en_held, arcade_en_seen
from tests.generator.web.arcade_en_kit import stage
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every page of both splits."""
    yield from stage(rng, "seen", arcade_en_seen.SHELF)
    yield from stage(rng, "held", arcade_en_held.SHELF)

"""Chinese shops and services as shoppers screenshot them: marketplaces, live streams, take-away, posters, bookings, top-ups, price boards.

Layouts and words of the two splits are apart: `arcade_zh_seen_*` and `arcade_zh_held_*`.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import arcade_zh_held_goods, arcade_zh_held_places, arcade_zh_seen_goods, arcade_zh_seen_places
from tests.generator.web.arcade_zh_kit import show
from tests.generator.web.page import Page

SEEN = arcade_zh_seen_goods.STANDS + arcade_zh_seen_places.STANDS
HELD = arcade_zh_held_goods.STANDS + arcade_zh_held_places.STANDS


def pages(rng: Random) -> Iterator[Page]:
    """All labelled pages, both splits."""
    yield from show(rng, SEEN, "seen")
    yield from show(rng, HELD, "held")

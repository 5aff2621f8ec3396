"""Violations that anyone sees without a model, in Chinese and English, and honest pages near to them.

Invitations off the platform, words to the reviewing machine, absolute and medical claims.
"""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.talk_held import held
from tests.generator.web.talk_seen import seen


def pages(rng: Random) -> Iterator[Page]:
    """All pages of both splits."""
    yield from seen(rng)
    yield from held(rng)

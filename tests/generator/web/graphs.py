"""Bar and line charts in reports, slides, dashboards and news, with words beside them that the marks bear out or contradict."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import graphs_held, graphs_held_stories, graphs_seen, graphs_seen_stories
from tests.generator.web.graphs_kit import told
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """The pages of both splits; each split has its own templates, looks, charts and words."""
    yield from told(rng, "seen", graphs_seen_stories.ZH + graphs_seen_stories.EN, graphs_seen.TEMPLATES, graphs_seen.TEXTS)
    yield from told(rng, "held", graphs_held_stories.ZH + graphs_held_stories.EN, graphs_held.TEMPLATES, graphs_held.TEXTS)

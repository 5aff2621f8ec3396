"""Documents and charts of everyday life, half Chinese and half English; every page is `held`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.gallery_charts import BOARDS
from tests.generator.web.gallery_en import TEMPLATES as ENGLISH
from tests.generator.web.gallery_kit import CHART, SUM, ZERO, finished
from tests.generator.web.gallery_zh import TEMPLATES as CHINESE
from tests.generator.web.page import Page

MUST = {"sum": {SUM}, "zero": {ZERO}}


def pages(rng: Random) -> Iterator[Page]:
    """Sixteen templates of documents, then twelve of charts."""
    for template in (*CHINESE, *ENGLISH):
        for number, scenario in enumerate(template.scenarios, 1):
            drawn = template.draw(rng, scenario)
            text = template.texts[(number - 1) % len(template.texts)]
            yield finished(f"gallery-{template.name}-{scenario}-{number}", drawn, MUST.get(scenario, set()), text)
    for board in BOARDS:
        for number, story in enumerate(board.stories, 1):
            drawn = board.draw(story)
            kind = "wrong" if story.wrong else "ok"
            yield finished(f"gallery-{board.name}-{kind}-{number}", drawn, {CHART} if story.wrong else set(), story.text)

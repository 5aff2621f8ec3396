"""Sentences cut into clauses, each of which states one thing of one subject."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from pipeline.reading.amounts import fold
from pipeline.reading.charts import phrases, sizes
from pipeline.reading.charts.levels import level
from pipeline.reading.charts.periods import masked
from pipeline.reading.charts.ranges import moved
from pipeline.reading.charts.signs import side

__all__ = ["clauses_of"]


def clauses_of(said: str) -> Iterator[str]:
    """A sentence cut at commas and conjunctions; what says nothing by itself leads the next."""
    plain, begin, held = fold(said), 0, ""
    for match in [*phrases.CUTS.finditer(plain), None]:
        end = match.end() if match else len(said)
        held += said[begin:end]
        begin = end
        bare = masked(held)
        speaks = (
            side(bare) is not None
            or ((one := level(bare)) is not None and (one.each or "§" in bare))
            or bool(phrases.PLAN.search(bare) and phrases.TARGET.search(bare))
            or bool(sizes.changes(bare) or moved(bare) or phrases.EXTREME.search(bare) or phrases.ORDER.search(bare) or phrases.SHARE.search(bare))
        )
        heads = match is not None and match[0][-1] in ":：" and phrases.EXTREME.search(bare) is not None
        if match is None or (speaks and not heads):
            yield from _halves(held)
            held = ""


def _halves(clause: str) -> Iterator[str]:
    """A clause with several changes, cut at the last conjunction between each two."""
    plain = masked(clause)
    found = [change.start for change in sizes.changes(plain) if not change.open]
    ends = list(phrases.EXTREME.finditer(plain))
    begin = 0
    opposite = not found and len(ends) == 2 and (ends[0]["top"] is None) is not (ends[1]["top"] is None)
    if opposite and phrases.LISTS.search(fold(clause), ends[0].end(), ends[1].start()):
        found = [one.start() for one in ends]  # one the highest, another the lowest
    for before, after in pairwise(found):
        cuts = [match.end() for match in phrases.LISTS.finditer(fold(clause), before, after)]
        if not cuts:
            return  # two changes in one breath: which is whose cannot be told
        yield clause[begin : cuts[-1]]
        begin = cuts[-1]
    yield clause[begin:]

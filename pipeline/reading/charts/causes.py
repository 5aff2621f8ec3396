"""Sentences less what they say of causes: "Churn fell as onboarding improved" tells of onboarding what no chart of churn shows."""

from __future__ import annotations

import re

from pipeline.reading.amounts import fold
from pipeline.reading.charts.periods import masked, mentioned
from pipeline.reading.charts.phrases import EXTREME, ORDER, PLAN
from pipeline.reading.charts.sizes import changes

__all__ = ["plainly"]

_CAUSE = re.compile(
    r"(?<![a-z])(?:as(?! (?:of|at|from|well|much|many|high|low|a|an|it|expected|usual|planned|before)(?![a-z]))|because|thanks to|due to|owing to|driven by|helped by|hurt by|on the back of|amid|after)(?![a-z])"
)
_WHY = re.compile(r"(?:因|由于|受|随着|得益于)[^，,]{2,14}?(?:而(?!且)|影响|拖累|带动|推动|拉动)")


def plainly(said: str) -> str:
    """The sentence without a cause that tells of a change of its own; as it is where the cause names when, and the rest does not."""
    said = _WHY.sub(lambda match: "" if changes(masked(match[0])) else match[0], said)
    for match in _CAUSE.finditer(fold(said)):
        head, tail = said[: match.start()], said[match.end() :]
        timed = not mentioned(tail) or mentioned(head)
        states = changes(masked(head)) or ORDER.search(masked(head)) or EXTREME.search(masked(head))
        if timed and states and (changes(masked(tail)) or PLAN.search(masked(tail))) and not re.search(r"[,，;]| as ", fold(tail)):
            return head
    return said

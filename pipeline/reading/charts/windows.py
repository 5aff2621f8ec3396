"""Between which times words hold: until June, from the third quarter on, in the first four months."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.charts.chart import Chart, Mention
from pipeline.reading.charts.sizes import count

__all__ = ["lasts", "window"]

_N = r"(?P<{0}>two|three|four|five|six|\d|[两二三四五六七八九])"
_PARTS = (
    r"(?:年|季度?|月|周|天|日)(?!均)",
    r"(?:years|quarters|months|weeks|days)(?![a-z])",
)
_FIRST = re.compile(rf"[前头]{_N.format('zh')}个?{_PARTS[0]}|(?<![a-z])(?:first|opening|initial) {_N.format('en')} {_PARTS[1]}")
_LAST = re.compile(rf"(?:后|最后|最近|近){_N.format('zh')}个?{_PARTS[0]}|(?<![a-z])(?:last|final|closing|past|latest) {_N.format('en')} {_PARTS[1]}")
_BEFORE = re.compile(r"(?:直到|(?<![a-z])(?:until|till|before|up until))\s?$")
_NOT_UNTIL = re.compile(r"直到[^，,]*才|(?<![a-z])not until(?![a-z])")
_UP_TO = re.compile(r"(?:截至|截止到?|(?<![a-z])(?:up to|through to|to|by))\s?(?:the end of )?$")
_TILL = re.compile(r"\s?(?:之前|以前|前(?!\d))")
_ON_FROM = re.compile(r"(?:since|from|after|自|从)\s?(?:the )?$")
_ONWARDS = re.compile(r"\s?(?:年|季度|月)?(?:起|以来|之后|以后|后|开始)|\s?(?:on(?:wards?)?|and (?:later|since))(?![a-z])")


def lasts(one: Mention, text: str) -> bool:
    """Whether a time is named as the one from which something holds."""
    return _ON_FROM.search(text[: one.start]) is not None or _ONWARDS.match(text[one.end :]) is not None


def window(chart: Chart, text: str, places: Sequence[Mention]) -> range | None:
    """The places that a folded clause is about, where it tells between which they lie."""
    last = len(chart.names) - 1
    if not chart.timed:
        return None
    for pattern, first in ((_FIRST, True), (_LAST, False)):
        if (match := pattern.search(text)) is not None:
            many = int(count(match["zh"] or match["en"]))
            return None if many > last else range(many) if first else range(last + 1 - many, last + 1)
    if len(places) != 1:
        return None
    one = places[0]
    if lasts(one, text) or _NOT_UNTIL.search(text):
        return range(one.place, last + 1)
    if _BEFORE.search(text[: one.start]) or _TILL.match(text[one.end :]):
        return range(one.place) if one.place > 0 else None
    return range(one.place + 1) if _UP_TO.search(text[: one.start]) and one.place > 0 else None

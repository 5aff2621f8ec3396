"""Of how many of the things compared words say something: of one alone, of all but some, of three of the four."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pipeline.reading.charts.phrases import EXCEPT
from pipeline.reading.charts.sizes import count

__all__ = ["SOLE", "Scope", "scope"]

_N = r"one|two|three|four|five|six|seven|eight|nine|ten|\d|[一两二三四五六七八九十]"
_TIMES = r"年|月|季|周|天|日|(?:year|quarter|month|week|day)s?(?![a-z])"
SOLE = re.compile(
    r"(?P<sole>唯一|(?<![a-z])(?:the (?:only|sole|lone)|(?:is|was|were|stood|stands) alone)(?![a-z]))|(?:(?<!不)仅(?!次)|只有|唯有|唯独|单单)(?:有|在|是)?|(?<![a-z])(?:only|just|solely|exclusively)(?![a-z])"
)
"""One, or some, and no others."""
_NOT_ONLY = re.compile(r"不仅|不只|不单|(?<![a-z])not (?:only|just)(?![a-z])")
_ALL_BUT = re.compile(
    rf"(?<![a-z])(?:all but|(?:all|every|each)(?: \w+){{0,3}} (?:but|except)) (?P<n>{_N})(?![a-z])|除(?:了)?(?P<n2>[一两二三四五])个?[^，,]{{0,4}}外"
)
_COUNT = re.compile(
    rf"(?<![a-z])(?P<n>{_N}) (?:out )?of (?:the |our |its |their |all )?(?:last |past )?(?:(?:{_N}) )?[a-z]+|(?<![a-z])(?:just|only) (?P<n2>{_N}) (?!(?:third|half|quarter|fifth|tenth)s?(?: of)?(?: the)?(?: total| all)(?![a-z])|percent|points?|times|%)[a-z-]+(?! (?:in a row|ago|later|earlier|before|running))"
    rf"|(?:(?<!没)有|仅有?|只有|其?中|共有?)(?P<n3>{_N})(?:个|座|家|款|条|项|类)(?![百点])"
)
_PLURAL = re.compile(
    rf"(?<![a-z\d.])(?P<n>two|three|four|five|six|seven) (?!(?:percent|points?|times|{_TIMES}))[a-z]+s(?![a-z])|(?<![前后近续去过第首\d])(?P<n2>[两二三四五六七])(?:个|座|家|款|条|项|类)(?!{_TIMES}|[百点])"
)
"""How many, where it is of no times: those may be how long it took."""
_LISTED = re.compile(r"[一二三四五六七八九十\d][、和与及至到~-][一二三四五六七八九十\d]{1,2}(?:季|月|周|年)")
"""二、三季度: of the first no more than its number is told."""


@dataclass(frozen=True)
class Scope:
    """Of the named alone (`only`), of all but the named (`but`), or of so many."""

    only: bool = False
    but: bool = False
    count: int = 0
    lacking: int = 0
    """So many fewer than all."""
    things: bool = False
    """It is things that are counted, not times."""


def scope(plain: str) -> Scope | None:
    """Of how many a folded clause speaks; None where it does not say, or where that cannot be told."""
    if _NOT_ONLY.search(plain) or _LISTED.search(plain):
        return None
    if (match := _ALL_BUT.search(plain)) is not None:
        return Scope(lacking=_value(match))
    if EXCEPT.search(plain):
        return Scope(but=True)
    if (match := _COUNT.search(plain)) is not None:
        return Scope(count=_value(match), only=_value(match) == 1)
    if SOLE.search(plain):
        return Scope(only=True)
    return Scope(count=_value(match), things=True) if (match := _PLURAL.search(plain)) is not None else None


def _value(match: re.Match[str]) -> int:
    return int(count(next(one for one in match.groupdict().values() if one)))

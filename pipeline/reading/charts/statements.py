"""What words state about a chart, as typed propositions: a change, an order, an extreme, a trend, a share. Sentences are cut into clauses first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from math import inf

from pipeline.reading.amounts import fold
from pipeline.reading.charts import phrases, sizes
from pipeline.reading.charts.causes import plainly
from pipeline.reading.charts.clauses import clauses_of
from pipeline.reading.charts.figures import difference, whole_of, worth_of
from pipeline.reading.charts.levels import level
from pipeline.reading.charts.periods import masked
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.ranges import moved
from pipeline.reading.charts.scopes import scope
from pipeline.reading.charts.sentences import sentences, split
from pipeline.reading.charts.signs import side
from pipeline.reading.charts.sizes import Change, Size
from pipeline.reading.charts.ways import NEGATED, SIGN, WAY, alone, way
from topics.events import Line

__all__ = ["statements"]

_SOME = Size(0.0, inf, 0.0, rough=True)
"""By how much is not told."""


def statements(lines: Sequence[Line], text: str = "") -> list[Statement]:
    """What the page's words (or `text`) state, sentence by sentence. Plans, and what is said to be elsewhere, are none."""
    made: list[Statement] = []
    for said, held in (*((part, ()) for part in split(text)), *sentences(lines)):
        plain = fold(said)
        if phrases.NOT_HERE.search(plain):
            continue
        clauses = [said] if phrases.EXCEPT.search(plain) else list(clauses_of(plainly(said)))
        for place, clause in enumerate(clauses):
            if not any(rule.search(fold(clause)) for rule in (phrases.NOT_YET, phrases.PACE)):
                made += [replace(one, before=tuple(clauses[:place]), lines=held) for one in _stated(clause)]
    return made


def _stated(clause: str) -> list[Statement]:
    clause = clause.strip(" ,，、:：")
    plain = masked(clause)
    found = sizes.changes(plain)
    # 完成率提高了7个百分点: of a rate that changed no plan is told
    planned = phrases.PLAN.search(phrases.RATES.sub("", plain) if any(not one.open for one in found) else plain) is not None
    common = Statement(
        kind="change", size=Size(0, 0, 0), planned=planned, text=clause, every=bool(phrases.EVERY.search(plain)), scope=scope(plain), by=difference(plain), since=bool(phrases.SINCE.search(plain)),
        over=_count(phrases.OVER_STEPS.search(plain)), first=_FIRST.search(plain) is not None, yearly=bool(phrases.YEARLY.search(plain)), sequential=bool(phrases.SEQUENTIAL.search(plain)),
    )  # fmt: skip
    passed = _level(plain, found, common)
    if passed is not None and passed.every:
        return [passed]
    for reading in (_target, _pace, _moved, _never, _trend, _sign, _share, _change, _order, _rank, _extreme):
        if (one := reading(plain, found, common)) is not None:
            return [one, *([passed] if passed is not None and one.open else [])]
    if passed is not None:
        return [passed]
    return [one] if (one := _worth(plain, found, common)) is not None else []


def _worth(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """How much something is, or came to; or all together, or on average."""
    if (whole := whole_of(plain)) is not None and not common.planned:
        figure, mean = whole
        return replace(common, kind="mean" if mean else "total", size=Size(figure.value, figure.value, figure.value), unit=figure.unit)
    if (told := worth_of(plain)) is None or common.planned:
        return None
    figure, start, end = told
    return replace(common, kind="worth", size=Size(figure.value, figure.value, figure.value), unit=figure.unit, span=(start, end))


def _level(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    """A figure that each passes, or none, or those that are named."""
    if (one := level(plain)) is None or (common.planned and not phrases.PLAN.search(plain[one.start : one.end])):
        return None
    if not one.each and any(not change.open for change in found):
        return None
    return replace(
        common,
        kind="level",
        planned=False,
        size=Size(one.figure, one.figure, one.figure) if one.sign > 0 else Size(-1.0, -1.0, one.figure),
        unit=one.unit,
        every=one.each,
        span=(one.start, one.end),
    )


_FIRST = re.compile(r"首次|首度|第一次|(?<![a-z])(?:first(?! [a-z§]+ ?$)|for the first time)(?![a-z])")
_NOT_EACH = re.compile(r"连续|(?<![a-z])(?:in a row|running|consecutive|its|their|the|to)(?![a-z])")


def _never(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """A way that was never gone: step by step it was not that one."""
    if (denied := phrases.NEVER.search(plain)) is None:
        return None
    rest = plain[denied.end() :]
    gone = WAY.search(rest)
    if gone is None or gone.start() > 4 or not alone(rest, gone) or _NOT_EACH.search(rest, gone.end()):
        return None
    return replace(common, kind="trend", size=_SOME.signed(-way(gone[0])), open=True, strict=True, span=(denied.start(), denied.end() + gone.end()))


def _pace(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """Who grew most, or least."""
    match = phrases.FASTEST.search(plain)
    if match is None:
        return None
    up = 1 if match["up"] or match["up2"] or match["up3"] else -1
    least = match["least"] is not None
    return replace(common, kind="pace", size=Size(0, 0, up, rough=least), open=True, span=match.span())


def _moved(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """Like “from 31 in Q3 to 48 in Q4”."""
    if (one := moved(plain)) is None:
        return None
    return replace(common, size=one.size, ordered=True, span=(one.start, one.end))


def _count(match: re.Match[str] | None) -> int:
    """The number that a match names, 0 for none."""
    said = next((one for name, one in match.groupdict().items() if one and name in {"n", "m", "m2", "m3"}), "") if match else ""
    return int(said) if said.isdigit() else phrases.NUMBERS.get(said, 0)


def _trend(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    """A way that is gone step by step, or all along."""
    match = phrases.TREND.search(plain)
    bare = [change for change in found if change.open]
    if (step := phrases.STEPS.search(plain)) is not None and not found:
        return replace(common, kind="trend", size=_SOME.signed(1 if step["above"] or step["up"] else -1), open=True, strict=True, span=step.span())
    if match is None or len(bare) != 1 or len(found) != 1:
        return None
    return replace(
        common,
        kind="trend",
        size=bare[0].size,
        open=True,
        judged=bare[0].judged,
        strict=bool(match["strict"]),
        steps=_count(match),
        span=(bare[0].start, bare[0].end),
    )


def _share(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    """A part of the whole."""
    match = phrases.SHARE.search(plain) or phrases.OVER_HALF.search(plain)
    if match is None or found:
        return None
    said = [size for size, start, end in sizes.sizes(plain) if abs(start - match.start()) < 30]
    if len(said) == 1 and not said[0].points:
        return replace(common, kind="share", size=said[0], span=match.span())
    if not said and phrases.OVER_HALF.search(plain):
        return replace(common, kind="share", size=Size(0.5, 1.0, 0.5, rough=True), span=match.span())
    return None


_PERIOD = re.compile(
    r"全年|半年|整[年月周]|(?<![a-z])(?:all (?:year|month|week|through)|(?:whole|entire|full) (?:year|period|month|week)|(?:first|second) half|(?:through(?:out)?|across|over) (?:the|this|that) (?:year|period|month|week|season|decade))(?![a-z])"
)
_AGAINST = re.compile(r"较|比|(?<![a-z])(?:vs|versus|from|on|than|against|compared)(?![a-z])")


def _change(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    sized = [change for change in found if not change.open]
    if len(sized) == 1 and not ((step := phrases.TREND.search(plain)) and step["strict"]):
        told = SIGN.sub("", plain[sized[0].start : sized[0].end])
        if not WAY.search(told) and SIGN.search(plain) and not (common.yearly or common.sequential or common.since or _AGAINST.search(plain)):
            return None  # a figure's sign alone is of no two times
        whole = sized[0].size.said == 0 and _PERIOD.search(fold(common.text)) is not None
        return replace(
            common,
            since=common.since or whole,
            size=sized[0].size,
            judged=sized[0].judged,
            versus=sized[0].versus,
            span=(sized[0].start, sized[0].end),
        )
    return None


def _sign(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """Profit or loss."""
    if (one := side(plain)) is None:
        return None
    # 环比转正: it is its change that turned
    if one.turned and (common.yearly or common.sequential) and re.search(r"转[正负]", plain[one.start : one.end]) and not _RATE_OF.search(plain):
        return replace(common, size=_SOME.signed(one.sign), open=True, span=(one.start, one.end))
    return replace(
        common,
        kind="sign",
        size=Size(0, 0, one.sign),
        open=True,
        turned=one.turned,
        steps=_count(phrases.TREND.search(plain)),
        span=(one.start, one.end),
    )


_RATE_OF = re.compile(r"增[速幅]|增长率|[涨跌]幅")


def _target(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """Above or below what was planned."""
    if not common.planned:
        return None
    if (part := phrases.OF_PLAN.search(plain)) is not None:
        ratio = float(part["zh"] or part["rate"] or part["en"]) / 100 - 1
        return replace(common, kind="target", size=Size(ratio, ratio, ratio), span=part.span())
    if (match := phrases.TARGET.search(plain)) is None:
        return None
    under = match["under"] is not None or re.search(
        r"(?:未能?|没有?|尚未|不|(?<![a-z])(?:not|n't|never|fail\w* to)(?![a-z]))[^，,]{0,4}$", plain[: match.start()]
    )
    return replace(common, kind="target", size=_SOME.signed(-1 if under else 1), open=True, span=match.span())


def _rank(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """The second, the third; the figure is the place."""
    match = phrases.RANK.search(plain)
    if match is None:
        return None
    if (top := match["top"] or match["top2"]) is not None:
        size = Size(1, phrases.RANKS[top], phrases.RANKS[top])
    else:
        place = phrases.RANKS[match["zh"] or match["en"] or match["nth"] or match["last"] or "second"]
        size = Size(place, place, place)
    return replace(
        common,
        kind="rank",
        size=size.signed(-1 if match["last"] or match["low"] else 1),
        open=True,
        versus=match["behind"] is not None,
        span=match.span(),
    )


def _none_other(plain: str, match: re.Match[str]) -> bool:
    """Whether nothing else, or no other time, is said to be above."""
    before, after = plain[: match.start()], plain[match.end() :]
    never = phrases.NEVER_MORE.search(before) and match[0].endswith("than") and re.match(r"(?: (?:in|on|at|during))? §", after)
    return bool(never) or phrases.NONE_OTHER.search(before) is not None


_AT_PLACE = re.compile(r" (?:in|at|for|as)(?: the)? (?:second|third|fourth|fifth)(?![a-z])")


def _order(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """One above another."""
    match = phrases.ORDER.search(plain)
    if (
        match is None
        or (NEGATED.search(plain[: match.start()]) and not _none_other(plain, match))
        or re.match(
            r"\s?[$¥€£]?\s?\d|\s?(?:a |an |one )?(?:half|halves|thirds?|quarters?|fifths?|tenths?)(?! of (?:19|20|§))(?![a-z])|[一两二三四五六七八九十]?[半成倍]",
            plain[match.end() :],
        )
        or re.match(r"(?:预|目标|行业)", plain[match.end() :])
    ):
        return None
    if match[0] == "behind" and _AT_PLACE.match(plain, match.end()):
        return None  # it is a rank that is told
    if match[0] == "领先" and not common.every and re.match(r"\W*$", plain[match.end() :]):
        return None  # of all
    none = _none_other(plain, match)
    if none and re.search(r"worse|better|[好差]", match[0]):
        return None
    if none or (phrases.ALL_OTHERS.match(plain, match.end()) and not phrases.TOGETHER.search(plain, match.end())):
        return replace(common, kind="peak" if match["above"] else "trough", size=Size(0, 0, 0), open=True, span=match.span())
    return replace(common, kind="order", size=_SOME.signed(1 if match["above"] else -1), open=True, span=match.span())


def _extreme(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    """The highest or the lowest; a bare way where there is none."""
    match = phrases.EXTREME.search(plain)
    if match is not None:
        if phrases.NOT_EXTREME.search(plain):
            return None
        return replace(common, kind="trough" if match["bottom"] else "peak", size=Size(0, 0, 0), open=True, span=match.span())
    bare = [change for change in found if change.open]
    if len(bare) == 1:
        return replace(common, size=bare[0].size, open=True, judged=bare[0].judged, span=(bare[0].start, bare[0].end))
    return None

"""How much words say that something changed, or differs: a way (up, down), a size with its hedge, or a word that is both."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from math import inf

from pipeline.reading.amounts import numeral
from pipeline.reading.charts.ways import DOWN, JUDGED, NEGATED, STRONG, UP, WAY, alone, way

__all__ = ["Change", "Size", "changes", "count", "sizes"]

_HEDGES = {
    "about": (r"约|大约|大概|差不多|about|around|some|approximately|roughly|circa|broadly|~", r"左右|上下|or so"),
    "near": (r"近|将近|接近|almost|nearly|close to|just (?:under|short of)|approaching", r"弱"),
    "over": (
        r"超过?|过(?=半)|逾|至少|不低于|不止|多达|more than|over|above|at least|upwards? of|in excess of|well over|just over",
        r"以上|[多余](?![一-鿿]?[比于])|有余|强|or (?:more|better)|\+",
    ),
    "under": (r"不足|不到|不超过|低于|less than|under|at most|up to|no more than|within", r"以内|以下|or less"),
}
"""Words before and after a figure that loosen it."""
_BEFORE = "|".join(f"(?P<b_{name}>{before})" for name, (before, _) in _HEDGES.items())
_AFTER = "|".join(f"(?P<a_{name}>{after})" for name, (_, after) in _HEDGES.items())
_ENGLISH = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "a": 1, "an": 1}
_ORDINALS = {"half": 2, "halves": 2, "third": 3, "quarter": 4, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "tenth": 10}
_FEW = {"half": 0.5, "a quarter": 0.25, "半": 0.5}
_CJK = r"[一二两三四五六七八九十百]"
_COUNT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|an?)"
_OF_WHAT = r"(?:[ -]?(?:a |an )?(?:year|day|hour|term|month|time|decade|century|price|dozen|hundred|thousand|million|billion|season|marathon)|[ -]of (?:the|this|last) year)"
"""Half of which nothing is told that is measured: half-yearly, half a million."""
_POINT = r"(?:percentage[ -])?(?:points?|pts?)(?![a-z])"
_AMOUNT = (
    rf"(?P<few_points>(?<![a-z])(?:half|a quarter|{_COUNT}))(?: of)?(?: an?)? {_POINT}|(?P<few_points_zh>半|{_CJK}+)个?百分点|"
    r"(?<![\d.])(?P<percent>\d{1,4}(?:\.\d+)?)\s?(?:(?P<points>个?百分点|percentage[- ]points?|pp(?:ts?)?(?![a-z])|points?(?![a-z]))|(?:%|percent|per cent)(?P<points2>\s?(?:points?|pts?)(?![a-z]))?)"
    rf"|百分之(?P<hundredths>{_CJK}+)|(?P<tenths>\d|{_CJK})成(?P<and_half>半)?(?![为本功员年果交立品])|(?P<under_line>\d+|{_CJK}+)分之(?P<over_line>\d+|{_CJK}+)|(?P<half>(?<![上下大多])一?半(?!年|导|小|天|日|月|夜|场|径|成|数|价|决|程|途|山|个(?!百分点)))"
    rf"|(?<![a-z])(?<!in )(?<!just )(?<!only )(?<!but )(?<!every )(?<!single )(?P<parts>{_COUNT})[ -](?P<part>half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?)(?![a-z])(?!{_OF_WHAT})|(?<![a-z])(?<!first )(?<!second )(?<!latter )(?<!last )(?<!this )(?<!each )(?P<just_half>half)(?![a-z])(?!{_OF_WHAT})"
)
_DIGIT = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2})"
_AMOUNT += (
    rf"|(?<![a-z\d.])(?P<few>{_DIGIT}) (?:in|out of) (?:every )?(?P<many>{_DIGIT})(?![a-z\d%.]| (?:years?|months?|weeks?|days?|quarters?)(?![a-z]))"
)
_SIZE = re.compile(rf"(?:(?:{_BEFORE})[了\s]?)?(?:{_AMOUNT})(?:[的\s]?(?:{_AFTER}))?")
_MULTIPLE = re.compile(
    rf"(?<![\d:.])(?P<ratio>\d(?:\.\d)?|two|three|four|five|{_CJK})(?:[ -]to[ -](?:one|1)|\s?[:：]\s?1|比[一1])(?![\d:：.a-z一-鿿])|"
    rf"(?P<double>翻了?(?:近|约|了)*(?:[一1]?[番倍](?!半))|翻倍|翻番|成倍|(?<![a-z])doubl\w+|(?<![a-z])(?:two-?fold|twice)(?![a-z]))|(?P<quadruple>翻了?(?:近|约|了)*[两二2]番|quadrupl\w*|(?<![a-z])four-?fold)"
    rf"|(?P<triple>(?<![a-z])tripl\w+|(?<![a-z])(?:treb(?:le|ling)\w*|three-?fold))|(?P<halve>减半|腰斩|对半砍|(?<![a-z])halv(?:e|es|ed|ing)(?![a-z])|(?<![a-z])(?:in|by) half(?![a-z])(?!{_OF_WHAT}))|(?P<beside>(?<![a-z])half (?:as (?:many|much|high|large|big|long)|those|that of|what|the (?:number|size|level|volume|amount|figure) (?:of|in|for|at))(?![a-z])|(?<![a-z])half(?= the [a-z]+ (?:that )?(?:it|they|we|you|he|she|there) (?:once )?[a-z]+ (?:in|back)(?![a-z])))"
    rf"|(?P<more>(?:增[长加]?|涨|提[高升]|[多高]出?|扩大)了?(?:近|约|超过?|逾|了)*(?P<by>\d+(?:\.\d+)?|{_CJK}+)多?倍)"
    rf"|(?P<as>(?P<times>\d+(?:\.\d+)?|{_CJK}+)多?倍)|(?<![a-z])(?P<x>\d+(?:\.\d+)?|two|three|four|five|six|ten)(?:[ -]?fold|x(?![a-z])| times)"
)
_FLAT = re.compile(
    r"持平|停滞|(?:基本|几乎|大体|保持|总体|大致)(?:没有|未|无|不)?(?:变化|变动|变|相当|稳定|平稳)|(?:没有|并无|未见|无)(?:明显|显著|太大)?(?:变化|变动)|变化不大|不相上下|(?<![a-z])(?:(?<!bedroom )(?<!bed )(?<!studio )(?<!a )flat(?! (?:have|has|near|rents?|prices?)(?![a-z]))|stagnat\w+|unchanged|steady|stable|stagnant|level with|no change|(?:little|hardly|barely) chang\w*|in line with|the same as|on (?:a )?par with)(?![a-z])"
)
_FILL = re.compile(
    r"(?:[\s,，:：+§-]|[了达到至已的为又共更大幅度]|幅度|比例|(?:by|of|an?|just|another|in|was|were|is|are|has|have|been|further|full|whole|well|the|to|shows?|saw|with|rise|fall)(?![a-z])){0,6}"
)


@dataclass(frozen=True)
class Size:
    """A range of fractions that words give: 0.15 for 15 percent; of `points`, percentage points."""

    low: float
    high: float
    said: float
    points: bool = False
    rough: bool = False
    """A word and no figure, or a figure called rough."""

    def signed(self, sign: int) -> Size:
        """As a change up (1) or down (-1)."""
        return self if sign > 0 else Size(-self.high, -self.low, -self.said, self.points, self.rough)


@dataclass(frozen=True)
class Change:
    """A size with its way, and where the words stand."""

    size: Size
    start: int
    end: int
    open: bool = False
    """Only the way is told, not how much."""
    judged: bool = False
    """The way is called better (up) or worse (down)."""
    versus: bool = False
    """Of one beside another: "half those of May"."""


def sizes(plain: str) -> Iterator[tuple[Size, int, int]]:
    """The bare sizes that folded words name, in order."""
    for match in _SIZE.finditer(plain):
        value, rough = _value(match)
        hedge = next((name for name in _HEDGES if match[f"b_{name}"] or match[f"a_{name}"]), None)
        points = any(match[name] for name in ("points", "points2", "few_points", "few_points_zh"))
        low, high = value, value
        if hedge == "over":
            high = inf
        elif hedge == "under":
            low = 0.0
        elif hedge == "near":
            low = 0.85 * value
        yield Size(low, high, value, points, rough or hedge is not None), match.start(), match.end()


def _value(match: re.Match[str]) -> tuple[float, bool]:
    if few := match["few_points"] or match["few_points_zh"]:
        return _FEW.get(few) or count(few), True
    if match["percent"]:
        value = float(match["percent"])
        return (value if match["points"] or match["points2"] else value / 100), False
    if match["hundredths"]:
        return count(match["hundredths"]) / 100, False
    if match["tenths"]:
        return count(match["tenths"]) / 10 + (0.05 if match["and_half"] else 0), True
    if match["under_line"]:
        return count(match["over_line"]) / max(1.0, count(match["under_line"])), True
    if match["few"]:
        return min(1.0, count(match["few"]) / max(1.0, count(match["many"]))), True
    if match["half"] or match["just_half"]:
        return 0.5, True
    one = match["part"].rstrip("s") if match["part"] != "halves" else "half"
    return _ENGLISH.get(match["parts"] or "a", 1) / _ORDINALS[one], True


def count(text: str) -> float:
    """The number that folded words say, in figures, in Chinese or in English up to ten; 0 where they say none."""
    if text.replace(".", "", 1).isdigit():
        return float(text)
    return float(_ENGLISH.get(text) or numeral(text) or 0)


def changes(plain: str) -> list[Change]:
    """The changes that a folded clause states, in order: sizes with a way beside them, multiples, "flat", else bare ways."""
    ways = [
        match
        for match in sorted((*WAY.finditer(plain), *JUDGED.finditer(plain)), key=lambda match: match.start())
        if not NEGATED.search(plain[: match.start()])
    ]
    made = [*_sized(plain, ways), *_multiples(plain)]
    if not made:
        made = [Change(Size(-0.05, 0.05, 0.0, rough=True), match.start(), match.end()) for match in _FLAT.finditer(plain)]
    if not made:
        made = [
            Change(
                Size(0.05 if STRONG.search(plain) else 0.0, inf, 0.0, rough=True).signed(way(match[0])),
                match.start(),
                match.end(),
                open=True,
                judged=match.re is JUDGED,
            )
            for match in ways
            if alone(plain, match)
        ]
    return _apart(sorted(made, key=lambda change: change.start))


def _apart(made: list[Change]) -> list[Change]:
    """Without those that stand within one before them."""
    kept: list[Change] = []
    for change in made:
        if not kept or change.start >= kept[-1].end:
            kept.append(change)
    return kept


_BESIDE = re.compile(r"(?:是|为|仅|只有|不到|不足|相当于|达到?|约|近)[^,，]{1,10}的(?:约|近)?$")
_FROM = re.compile(r"(?:由|从|自|(?<![a-z])from)\s?$")
_TO = re.compile(r"(?:[升降跌涨增减滑回][至到]|(?<![a-z])to)\s?$")
_LEFT = re.compile(rf"(?:{DOWN})[了\s]?(?:to|to just|to about|to only|[到至为])\s?$")
"""Before what is left of something."""


_OF_OTHER = re.compile(
    r" (?:of (?:what|that of|those of|the (?:number|size|level|volume|amount|figure) (?:of|in|for|at))|as (?:many|much|high|large|big|long))(?![a-z])"
)
"""A third of what another is."""
_LOST = re.compile(
    r"(?:(?<![a-z])(?:lost|lose|losing|shed|given up|gave up)(?: about| around| some| nearly| almost| over| more than)?|(?:流失|失去|损失|丢掉)了?(?:约|近)?)\s?$"
)
"""Before what is gone of something."""


def _sized(plain: str, ways: list[re.Match[str]]) -> Iterator[Change]:
    taken: list[tuple[int, int]] = []
    for size, start, end in sizes(plain):
        if (
            _BESIDE.search(plain[:start])
            and re.match(r"左右|以上|多|强|有余|\W|$", plain[end:])
            and not size.points
            and not re.search(r"占|比重|份额", plain)
        ):
            low, high = size.low - 1, min(size.high - 1, 9.0) if size.high != inf else inf
            yield Change(Size(-1.0 if re.search(r"不到|不足|低于|未到", plain) else low, high, size.said - 1, rough=True), start, end, versus=True)
            continue
        if size.said < 1 and not size.points and _OF_OTHER.match(plain, end):
            yield Change(Size(size.low - 1, min(size.high, 1.0) - 1, size.said - 1, rough=True), start, end, versus=True)
            continue
        if re.match(r"\s?(?:of|的(?![增提上下回减涨跌降升]))(?![a-z])", plain[end:]):
            if (match := _LEFT.search(plain[:start])) is not None and not size.points and size.said < 1:
                yield Change(Size(size.low - 1, size.high - 1, size.said - 1, rough=True), match.start(), end)
            if (match := _LOST.search(plain[:start])) is not None and not size.points and size.said <= 1:
                yield Change(size.signed(-1), match.start(), end)
            continue  # a share
        if _FROM.search(plain[:start]) or (not size.rough and not size.points and _TO.search(plain[:start])):
            continue  # where it began, or what it came to
        near = [(_apart_by(plain, match, start), match) for match in ways if match.end() <= start and _near(plain, match, start)] + [
            (match.start() - end, match) for match in ways if match.start() >= end and _FILL.fullmatch(plain[end : match.start()])
        ]
        near = [(gap, match) for gap, match in near if not any(a < match.end() and match.start() < b for a, b in taken)]
        if not near:
            continue
        match = min(near, key=lambda one: one[0])[1]
        if _HALVED.search(plain[start:end]) and match[0] in {"more", "less", "over", "高", "多"}:
            continue  # "half more"
        if match.re is JUDGED:
            yield Change(size.signed(way(match[0])), min(start, match.start()), max(end, match.end()), judged=True)
            continue
        taken.append((min(start, match.start()), max(end, match.end())))
        what = match.end() <= start and _FILL.fullmatch(plain[match.end() : start]) is None  # which the words are about
        yield Change(size.signed(way(match[0])), start if what else min(start, match.start()), max(end, match.end()))


_HALVED = re.compile(r"half|半")
_WHAT_BY = re.compile(r" (?:(?:its|their|our|his|her|my|the|in|of) )?(?:[a-z][a-z'-]* ){1,4}by ")
"""What is changed, before by how much: "cut its power bill by"."""


def _apart_by(plain: str, match: re.Match[str], start: int) -> int:
    """How many letters stand between a way and a size after it; "by" leads from one to the other."""
    return 0 if plain[match.end() : start].strip() == "by" else start - match.end()


def _near(plain: str, match: re.Match[str], start: int) -> bool:
    """Whether nothing but what is changed stands between a way and a size after it."""
    between = plain[match.end() : start]
    return _FILL.fullmatch(between) is not None or _WHAT_BY.fullmatch(between) is not None


def _multiples(plain: str) -> Iterator[Change]:
    for match in _MULTIPLE.finditer(plain):
        before, after = plain[max(0, match.start() - 12) : match.start()], plain[match.end() : match.end() + 4]
        if match["halve"] and re.search(rf"(?:{UP})\s?$", before):
            yield Change(Size(0.5, 0.5, 0.5, rough=True), match.start(), match.end())
            continue
        factor = _factor(match)
        if factor is None or factor == 1:
            continue
        low = high = said = factor - 1
        if re.search(rf"(?:{_HEDGES['over'][0]})\s?$", before) or re.match(r"[多以]|[还也]要?[多不]|不止|有余", after) or "多倍" in match[0]:
            low, high = (said, inf) if said > 0 else (-1.0, said)
        elif re.search(rf"(?:{_HEDGES['near'][0]}|{_HEDGES['under'][0]})\s?$", before) or "近" in match[0]:
            low, high = (0.8 * said, said) if said > 0 else (said, 0.8 * said)
        if match["ratio"]:
            low, high = min(low, 0.75 * factor - 1), max(high, 1.35 * factor - 1)
        if match["more"]:  # said of two times as much and of two times more
            low = min(low, factor - 2) if factor > 2 else low
        yield Change(Size(low, high, said, rough=True), match.start(), match.end())


def _factor(match: re.Match[str]) -> float | None:
    for name, factor in (("double", 2.0), ("triple", 3.0), ("quadruple", 4.0), ("halve", 0.5), ("beside", 0.5)):
        if match[name]:
            return factor
    if match["more"]:
        return 1 + count(match["by"])
    return count(match["times"] or match["x"] or match["ratio"] or "") or None

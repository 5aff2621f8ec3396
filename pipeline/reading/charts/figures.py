"""Figures in units beside what words say: by how much something changed, and how much it is."""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import inf

__all__ = ["TIMES", "Figure", "difference", "whole_of", "worth_of"]

TIMES = {"万亿": 1e12, "亿": 1e8, "千万": 1e7, "百万": 1e6, "万": 1e4, "千": 1e3, "k": 1e3, "thousand": 1e3, "thousands": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "millions": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9, "billions": 1e9}  # fmt: skip
"""What a unit multiplies a figure with."""
_UNIT = r"(?P<unit>万亿|[千百]万|[亿万]|千(?![瓦克米卡公])|k(?![a-z])|thousand|mn(?![a-z])|m(?![a-z])|million|bn(?![a-z])|billion)?"
_NUMBER = rf"(?:[¥$€£]\s?)?(?P<n>\d[\d,]*(?:\.\d+)?)(?![\d%]|\.\d)\s?{_UNIT}"
_NO = r"(?!\s?(?:%|percent|per cent|个?百分|points?(?![a-z])|pp(?![a-z])|[成倍折番]|times|fold|x(?![a-z])|年|个?月|日|号|个?季|周|天(?!\w)|分之|years?|months?|weeks?|days?|quarters?|places?|to (?:one|1)|[:：]\d))"
_HEDGE = r"(?:(?P<over>超过?|逾|more than|over|at least|well over)|(?P<under>不到|不足|less than|under|up to)|(?P<near>近|将近|接近|nearly|almost)|约|大约|about|around|some|roughly|just)?\s?"


def _named(way: str, words: str) -> str:
    """A part of a rule with its groups named by the way in which it is told: one rule may hold it more than once."""
    return words.replace("?P<", f"?P<{way}_")


_BY = re.compile(
    rf"(?:增加|增长|减少|下降|上升|上涨|下跌|提高|提升|降低|回落|下滑|[多少高低涨跌升降增减][^\W\d达至到为于过约近超逾以]{{0,2}}?)(?:了|出)?{_named('zh', _HEDGE + _NUMBER)}{_NO}"
    rf"|(?<![a-z])(?:by|lost|gained|added|shed|saved)\s?{_named('en', _HEDGE + _NUMBER)}{_NO}"
    rf"|(?<![\w.]){_named('more', _HEDGE + _NUMBER)}(?: [a-z-]+)? (?:more|fewer|less|higher|lower|longer|shorter|up|down)(?![a-z])"
)
_WORTH = re.compile(
    rf"(?:[为是]|达到?了?|录得|实现|共?有|[至到](?!了?下|上))\s?{_named('zh', _NUMBER)}{_NO}"
    rf"|(?<![a-z])(?:was|were|is|reached|hit|stood at|came to|came in at|totall?ed|to|at)\s?{_named('en', _NUMBER)}{_NO}(?! (?:more|fewer|less|higher|lower|up|down|of|out)(?![a-z]))"
)
_NOT_WORTH = re.compile(
    r"累计|合计|总[计共和]|共计|平均|人均|均值|新增|净增|目标|计划|预计|第\s?\d|[到至从由]\s?\d[\d.,]*\D{0,3}[到至]|排名|同比|环比|以[上下内]|[多余]\s?[家人万亿元]|(?<![a-z])(?:total\w*|average|mean|cumulative|combined|new|net|target|plan|goal|per|from|about|around|between|over|under|more|less|than|up to|at least|ranked?|number|page|figure|chart)(?![a-z])"
)


@dataclass(frozen=True)
class Figure:
    """A figure with the unit it is given in, and what its hedge allows of it."""

    value: float
    unit: str
    low: float = 1.0
    high: float = 1.0


def difference(plain: str) -> Figure | None:
    """By how much a folded clause says that something changed, or differs."""
    found = list(_BY.finditer(plain))
    if len(found) != 1 or re.search(r"累计|合计|总共|共计|(?<![a-z])(?:total|altogether|average)(?![a-z])|平均", plain):
        return None
    held = {name.partition("_")[2]: one for name, one in found[0].groupdict().items() if one}
    low, high = (1.0, inf) if "over" in held else (0.0, 1.0) if "under" in held else (0.8, 1.0) if "near" in held else (1.0, 1.0)
    return Figure(float(held["n"].replace(",", "")), (held.get("unit") or "").strip(), low, high)


def worth_of(plain: str) -> tuple[Figure, int, int] | None:
    """How much a folded clause says that something is, with the place of the figure."""
    found = list(_WORTH.finditer(plain))
    if len(found) != 1 or _NOT_WORTH.search(plain) or len(re.findall(r"\d[\d.,]*", plain)) != 1:
        return None
    match = found[0]
    figure = Figure(float((match["zh_n"] or match["en_n"]).replace(",", "")), (match["zh_unit"] or match["en_unit"] or "").strip())
    return figure, match.start(), match.end()


_TOTAL = re.compile(
    r"累计|合计|共计|总[共计](?!划)|(?<![a-z])(?:altogether|in all|in total|all told|totall?(?:ed|s|ing)?(?: of)?|added up to|combined|grand total)(?![a-z])"
)
_MEAN = re.compile(r"平均|[月日年季周]均|(?<![a-z])(?:averag(?:ed?|es|ing)|on average|mean)(?![a-z])")
_SINGLE = re.compile(rf"(?<![a-z\d.%-]){_NUMBER}{_NO}")


def whole_of(plain: str) -> tuple[Figure, bool] | None:
    """What a folded clause says that all come to together, or (True) on average."""
    total, mean = _TOTAL.search(plain) is not None, _MEAN.search(plain) is not None
    found = list(_SINGLE.finditer(plain))
    if (
        total is mean
        or len(found) != 1
        or len(re.findall(r"\d[\d.,]*", plain)) != 1
        or re.search(
            r"目标|计划|预计|超|逾|不[足到]|近(?=\d)|(?<![a-z])(?:target|plan|goal|over|more|under|less|nearly|almost|from|than)(?![a-z])", plain
        )
    ):
        return None
    return Figure(float(found[0]["n"].replace(",", "")), (found[0]["unit"] or "").strip()), mean

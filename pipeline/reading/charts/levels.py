"""A figure that each of several marks is said to pass, or never to reach: "every month above 50", "no branch sold fewer than 20", 每天都超过100."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["EACH", "Level", "level"]

_FIGURE = r"\s?(?:(?:the |its |our |their )?(?:target|goal|plan|quota|budget|limit|threshold|cap|ceiling|mark)(?: line)? of |(?:目标|限|上限|下限|警戒|标准)(?:值|线)?(?:的)?)?(?:the )?(?:[¥$€£]\s?)?(?P<{0}>\d[\d,]*(?:\.\d+)?)(?!\d|\s?(?:倍|成|个?百分点|points?|pp|times|fold|年|月|日|号|周|季|名|个?(?:月|季度|年)|years?|months?|weeks?|days?|quarters?|of (?:the|our|all)|(?:other )?(?:stores|shops|branches|regions|countries|cities|towns|sites|teams)|家店|家门店|个(?:城市|地区|国家|省)))(?P<{0}_unit>\s?(?:万亿|[亿万千kmb%](?![a-z])|million|billion|thousand|bn|percent))?"
_LEVEL = re.compile(
    r"(?:(?<!不)(?:高于|超过|超出|突破|大于|多于|站上|达到|达(?=\s?\d))|(?:不低于|不少于|至少)|(?<![a-z])(?:above|over|more than|at least|exceed\w*|topp?(?:s|ed|ing)?|pass(?:es|ed)|reach(?:es|ed)?|hit|crossed|cleared|drew|beat|higher than|greater than|north of))"
    + _FIGURE.format("over")
    + r"|(?:(?<!不)(?:低于|少于|小于|不足|不到|不及|跌破)|(?:不超过|不高于|至多|最多)|(?<![a-z])(?:below|under|less than|fewer than|at most|lower than|no more than|up to))"
    + _FIGURE.format("under")
)
_TENTHS = re.compile(
    r"(?P<word>(?<!不)(?:高于|超过|突破|达到?|超)|不低于|低于|不足|不到|不及|在|为)\s?(?:(?P<tenths>[一二三四五六七八九])成(?![为本功员半])|(?P<n>\d{1,3}(?:\.\d+)?)\s?%(?=以[上下]))(?P<side>以[上下])?"
)
"""九成以上: of a rate."""
EACH = re.compile(r"[各每]|均(?!值|价)|都|全部|所有|始终|一直|(?<![a-z])(?:every|each|all|both|always|throughout)(?![a-z])")
"""Of all that are compared, one by one."""
_NONE = re.compile(
    r"从未|没有(?:任何)?一|没有任何|无一|均未|都[没未]|均[没不](?![到足及])|都不(?![到足及])|(?<![a-z])(?:never|none|no (?!more|less|fewer)[a-z]+|neither|not (?:one|once|a single))(?![a-z])"
)
_CHANGED = re.compile(
    r"同比|环比|增[长幅速]|[涨降跌]幅|(?<![a-z])(?:by|growth|rise|increase|change|average|total|combined|sum)(?![a-z])|合计|总[计共]|平均|累计|加起来"
)
"""Of a change or a sum, not of each mark."""


@dataclass(frozen=True)
class Level:
    """The figure, and whether marks are to be over it (1) or under it (-1)."""

    figure: float
    unit: str
    sign: int
    start: int
    end: int
    each: bool
    """Said of each, or of none."""


def level(plain: str) -> Level | None:
    """What a folded clause says of a figure that marks pass, or none; None where it says neither of them, or a change."""
    found = list(_LEVEL.finditer(plain))
    none = _NONE.search(plain) or re.search(r"未(?=[超突高低跌][过破于])", plain)
    if not found and (rate := _rate(plain, none=none is not None)) is not None and not _CHANGED.search(plain):
        return rate
    if len(found) != 1 or _CHANGED.search(plain):
        return None
    match = found[0]
    name = "over" if match["over"] else "under"
    sign = (1 if match["over"] else -1) * (-1 if none else 1)
    each = none is not None or EACH.search(plain) is not None
    unit = (match[f"{name}_unit"] or "").strip().replace("percent", "%")
    return Level(float(match[name].replace(",", "")), unit, sign, match.start(), match.end(), each)


def _rate(plain: str, *, none: bool) -> Level | None:
    found = list(_TENTHS.finditer(plain))
    if len(found) != 1 or (found[0]["word"] in {"在", "为"} and not found[0]["side"]):
        return None
    match = found[0]
    under = match["side"] == "以下" or (not match["side"] and match["word"] in {"低于", "不足", "不到", "不及"})
    figure = 10.0 * ("一二三四五六七八九".index(match["tenths"]) + 1) if match["tenths"] else float(match["n"])
    return Level(figure, "%", -1 if under is not none else 1, match.start(), match.end(), none or EACH.search(plain) is not None)

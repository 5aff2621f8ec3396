"""Which way something went: words for up and down, for better and worse, and where one of them by itself states a change."""

from __future__ import annotations

import re

from pipeline.reading.charts.levels import EACH

__all__ = ["DOWN", "JUDGED", "NEGATED", "SIGN", "STRONG", "UP", "WAY", "alone", "way"]

UP = (
    r"(?:(?<!负)增长|增加|增多|越来越[高多久长大贵强]|变[高多久大贵强]|upwards?|上行|走强|胖了?|变重|拉长|拉大|延长|变长|加快|冲高|扩张|递增|增至|增到|上升|升至|升到|提高|提升|上涨|涨至|涨到|增幅|涨幅|升幅|扩大|攀升|上扬|走高|回升|反弹|高出|多出|超出|(?<!最)高|(?<!最)多|涨|增|升"
    r"|gr(?:ew|ow(?:n|th|s|ing)?)|r[oi]se[sn]?|rising|increas\w*|(?<!make )(?<!makes )(?<!made )(?<!making )(?<!take )(?<!takes )(?<!took )(?<!taking )(?<!caught )(?<!catch )(?<!catching )(?<! end )(?<! ended )(?<! ending )(?<! set )(?<! sign )(?<!signed )(?<!backed )(?<!used )(?<!opened )(?<!showed )(?<!turned )(?<!wound )(?<!summed )up(?! (?:to|until|till|through) (?:the )?(?:(?:end|start) of )?§)|bounc(?:ed|es|ing) back|gain\w*|climb\w*|jump\w*|higher|greater|more|bigger|larger|longer|surg\w*|expand\w*|soar\w*|add(?:ed|s)|advanc\w*|above|rebound\w*|recover\w*|leap\w*|leapt|lengthen\w*|strengthen\w*|mount(?:ed|ing)|deepen\w*|wid(?:en\w*|er)|step(?:ped|s) up|pick(?:ed|s) up|edged up|crept up|from strength to strength|tick(?:ed|s) up|quicken\w*|multipl(?:y|ied)|rocket\w*|raised|lifted|boosted|hiked|swell\w*|swollen|boom\w*|rall(?:y|ied)|put(?:s|ting)? on(?= (?:weight|pounds|kilos|kg|\d))|spik\w*|accelerat\w*|ahead)"
)
DOWN = (
    r"(?:下降|减少|减弱|越来越[低少短小弱]|变[低少小弱]|downwards?|下行|走弱|收窄|缩小|压缩|削减|压降|变短|流失|递减|滑坡|探底|下探|降至|降到|减至|减到|下滑|下跌|瘦了?|变轻|跌去|跌掉|跌至|降低|降幅|跌幅|回落|萎缩|缩减|收缩|走低|缩水|缩短|下挫|滑落|衰退|锐减|骤降|低于|(?<!最)低了?|(?<!最)少了?|跌|降|减"
    r"|lost (?:weight|pounds|kilos)|f[ae]ll(?:s|en|ing)?|declin\w*|decreas\w*|down|drop\w*|lower|less|fewer|smaller|shorter|shr[aiu]n?k\w*|slid\w*|slip\w*|slump\w*|contract\w*|los[te]\w*|dipp?\w*|eas(?:ed|es)|reduc\w*|lowered|weaken\w*|below|sank|sunk|tumbl\w*|plung\w*|plummet\w*|cut|trimmed|retreat\w*|slash\w*|shed(?:s|ding)?|crash\w*|crater\w*|nosediv\w*|collaps\w*|behind|came off|tail(?:ed|s|ing) off|fell away|ebb(?:ed|ing|s)|taper(?:ed|ing|s)(?: off)?|sinks?|sinking|省[了下]|narrow\w*|shorten\w*|soften\w*|dwindl\w*|erod\w*|diminish\w*|halv\w*|edged down|crept down|tick(?:ed|s) down|recede\w*|wan(?:ed|ing))"
)
BETTER = r"(?:improv\w*|better|healthier|faster|quicker|sped up|speeds up|改善|好转|向好|变好|转好|提速|变快|加速|快了?(?![递捷餐充手讯速闪]))"
WORSE = r"(?:worsen\w*|deteriorat\w*|worse|degrad\w*|slower|slow(?:ed|ing) down|恶化|变差|转差|变坏|走差|变慢|越来越慢|慢了?|滑坡)"
JUDGED = re.compile(rf"(?<![a-z])(?:(?P<up>{BETTER})|(?P<down>{WORSE}))(?![a-z])")
"""Whether that is up or down depends on what is measured."""
SIGN = re.compile(r"(?P<up>[▲△↑⬆]|(?<![\w)§.])\+(?=\s?\d))|(?P<down>[▼▽↓⬇]|(?<![\w)§.+])[-−–](?=\s?\d[\d.]*\s?(?:%|percent|个?百分点|pp)))")
"""An arrow, or the sign of a figure."""
WAY = re.compile(rf"(?<![a-z])(?:(?P<up>{UP})|(?P<down>{DOWN}))(?![a-z])|{SIGN.pattern.replace('?P<up>', '?:').replace('?P<down>', '?:')}")

NEGATED = re.compile(
    r"(?:没有?|未|并非|不再|止住|停止|扭转|(?<![a-z])(?:not|n't|no|never|without|stopped|halted|instead of|rather than)(?![a-z]))\s?(?:\w+ )?(?:出现|明显|显著|继续)?$"
)


def way(word: str) -> int:
    """1 for up, -1 for down."""
    return -1 if word in "▼▽↓⬇-−–" or re.fullmatch(DOWN, word) or re.fullmatch(WORSE, word) else 1


def alone(plain: str, match: re.Match[str]) -> bool:
    """Whether a way by itself states a change."""
    before, after = plain[: match.start()], plain[match.end() :]
    stated = (
        match.re is JUDGED
        or (len(match[0]) > 1 and _VERB.fullmatch(match[0]))
        or (_BY_UNITS.fullmatch(match[0]) and _UNITS.match(after) and (len(match[0]) > 1 or _BESIDE.search(before)))
        or (_DONE.fullmatch(match[0]) and (_OWN.match(after) or _PASSIVE.search(before)))
        or (_LOST.fullmatch(match[0]) and _OF_EACH.match(after))
        or (EACH.search(before) and _MORE.match(plain, match.start() - 1))
        or _MORE_EACH.match(plain, match.start())
    )
    return bool(stated) and not (_SLOWED.match(after) and not _TENDING.search(before)) and not _ONCE.match(after)


STRONG = re.compile(
    r"大幅|显著|猛增|暴[涨跌增]|锐减|骤|翻天|(?<![a-z])(?:sharply|significantly|substantially|dramatically|steeply|surg\w+|soar\w+|plung\w+|plummet\w+|slump\w+|rocket\w+|collaps\w+)(?![a-z])"
)
"""By much."""
_DONE = re.compile(r"cut|trimmed|slashed|reduced|lowered|raised|lifted|boosted")
_OWN = re.compile(r" (?:its|their|our|his|her) ")
"""A change that was brought about: "cut its energy use"."""
_PASSIVE = re.compile(r"(?<![a-z])(?:was|were|is|are|been|being|got)(?: \w+ly)? $")
_LOST = re.compile(r"lost|losing|gained|added|shed|shedding")
_OF_EACH = re.compile(
    r" (?!money|share|ground|heart|out|to|up|value)[a-z-]+(?: [a-z-]+){0,2} (?:in |during )?(?:every|each)(?! other)(?: single)? (?:day|week|month|quarter|year)(?![a-z])"
)
"""What was lost or won, and that it was so each time."""
_BY_UNITS = re.compile(r"多出|高出|[低少]了|省[了下]|[低少多高涨跌升降增减长短]|shed|lost|added|adds|cut|trimmed|slashed|reduced")
_BESIDE = re.compile(r"(?<![占同环对相])(?:比(?![重例率值])|较)[^，,]{1,14}$")
"""One beside another."""
_UNITS = re.compile(
    r"(?:[一-鿿]?[了出])?\s?(?:约|近|超|超过|about |some |nearly |over |almost )?[$€£¥]?\d[\d,.]*(?![\d,.%]|\s?(?:%|percent|个?百分))"
)
"""A change in units, which tells its way."""
_MORE = re.compile(
    r"更[多高少低长短](?![一-鿿]*[的人])| (?:more|less|fewer)(?=\W*$| (?:in|than|this|last|on|during|from|over)(?![a-z])| [a-z]+ (?:in|than|this|last|during) )"
)
"""Every one of them "read more", which is a way by itself."""
_MORE_EACH = re.compile(
    r"(?:more|less|fewer)(?: [a-z-]+){0,2},? (?:(?:in |with )?(?:each|every)(?: single| passing)? (?:day|week|month|quarter|year)|(?P<step>year|month|quarter|week|day) (?:after|by) (?P=step))(?![a-z])"
)
"""More of something each time."""
_ONCE = re.compile(r"(?: back)?(?: only| just)? (?:once|twice)(?![a-z])|了?[一两]次")
"""Now and then, not on the whole."""
_VERB = re.compile(
    r"增长|胖了|瘦了|变[重轻]|put(?:s|ting)? on|lost (?:weight|pounds|kilos)|变[多高大贵少低小]|越来越\w|(?:up|down)wards?|增多|递增|递减|上行|下行|走强|走弱|拉长|拉大|延长|变长|变短|缩短|缩小|收窄|扩大|提高|提升|流失|冲高|减弱|反弹|滑坡|lengthen\w+|longer|shorter|shorten\w+|dipped|gained|widen\w+|narrow(?:ed|s|ing)|deepen\w+|strengthen\w+|weaken\w+|soften\w+|dwindl\w+|expand\w*|recovered|plummet\w+|swell\w*|spiked|crash(?:ed|es)|crater(?:ed|s)|nosediv\w+|collaps(?:ed?|es|ing)|from strength to strength|mount(?:ed|ing)|diminish\w*|halv\w+|edged (?:up|down)|(?:crept|ticked|picked|stepped) (?:up|down)|增加|上升|上涨|攀升|上扬|走高|回升|下降|减少|下滑|下跌|降低|回落|萎缩|走低|缩水|下挫|锐减|骤降|滑落|grew|grow(?:s|n|ing|th)?|r[oi]se[sn]?|rising|increas(?:ed?|ing|es)|climb\w*|jump(?:s|ed|ing)?|surg(?:e[sd]?|ing)|soar\w*|advanc(?:e[sd]|ing)|rebound\w*|gain(?:s|ing)|retreat\w*|reced(?:e[sd]?|ing)|swollen|f[ae]ll(?:en|s|ing)?|declin\w+|decreas\w+|drop(?:s|p\w+)?|dip(?:s|ping)|shr[aiu]nk|shrinking|slid(?:es|ing)?|slipp(?:ed|ing)|sinks?|sinking|bounc(?:ed|es|ing) back|tail(?:ed|s|ing) off|fell away|ebb(?:ed|ing|s)|taper(?:ed|ing|s)(?: off)?|slumped|contracted|eased|sank|tumbl\w+|plung\w+|plummet\w+|up|down"
)
_TENDING = re.compile(
    r"(?:呈|呈现出?|保持|处于|延续|维持)了?(?:持续|稳步|逐[年季月周]|明显|总体|整体|不断)?$|(?<![a-z])(?:a|an|on the|in|steady|clear|constant) $"
)
_SLOWED = re.compile(
    r"(?:率(?!为)|的?(?:势头|趋势|空间|速度|幅度|压力)|放缓|趋缓|收窄|[ -]?(?:slow|rate|target|plan|pressure|potential|trend line|to date\b|and running|time|side|load))"
)

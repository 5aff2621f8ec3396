"""What words state about a chart, as typed propositions: a change, an order, an extreme, a trend, a share. Sentences are cut into clauses first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from pipeline.reading.amounts import fold
from pipeline.reading.charts import sizes
from pipeline.reading.charts.causes import plainly
from pipeline.reading.charts.levels import level
from pipeline.reading.charts.periods import masked
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.ranges import moved
from pipeline.reading.charts.sentences import sentences, split
from pipeline.reading.charts.signs import side
from pipeline.reading.charts.sizes import Change, Size
from topics.events import Line

__all__ = ["ORDER", "PLAN", "statements"]

PLAN = re.compile(r"超支|目标|计划|预算|指标|任务|(?<![a-z])(?:overspen\w+|underspen\w+|targets?|goals?|plan|quotas?|budget\w*)(?![a-z])")
"""What was to be."""
_NOT_YET = re.compile(
    r"预计|预期|预测|有望|力争|争取|将(?!近)|明年|次年|下一?个?(?:年度?|季度?|月|周|期)|未来|展望|指引|假[设如]|如果|希望|建议"
    r"|(?<![a-z])(?:plan(?:s|ned)|forecasts?|expect\w*|aim\w*|hop(?:e|es|ing)|projected|projections?|guidance|will|would|could|should|might|outlook|ambition|intend\w*|anticipat\w*|next (?:year|quarter|month|week|period|season)|if)(?![a-z])"
)
_NOT_HERE = re.compile(
    r"(?:未|不|没有?|并非)[^，。]{0,8}(?:图|表中|统计范围)|图[中表内]?[^，。]{0,4}(?:未|不|没有?)|(?<![a-z])(?:not|n't|never|outside|excluded from)(?: \w+){0,4} (?:chart\w*|graph\w*|figures?|shown|plotted|pictured|exhibit|plot|diagram)|(?<![a-z])(?:not|un)[ -]?(?:charted|shown|plotted|pictured|included)"
    r"|(?<![a-z])(?:elsewhere|separately|(?:on|see) (?:page|table))(?![a-z])|另表|见第"
)
_PACE = re.compile(
    r"复合|(?<![一二三四五六七八九十两\d])年均|每年|(?:[高低多少]于|[超大]过|超出|比)[^，,]{0,6}(?:平均|均值)|(?<![a-z])(?:cagr|compound|annuali[sz]ed|per (?:year|annum)|pace of|(?:than|above|below|over|against|versus) (?:the |its |our )?(?:\w+ )?average)(?![a-z])"
)
"""By how much a year, or against an average: of no two marks."""
_SINCE = re.compile(
    r"[首起][日周月季年期](?!次)|[年期月]初|起初|最初|(?:the|its) (?:start|beginning|outset)|first (?:day|week|month|year)(?![a-z])|以来|至今|累计|期间|[年月周]间|总共|since|over the (?:period|years?|whole|entire|past|last|course)|in total|overall|cumulative|across the (?:period|years?)"
)
_YEARLY = re.compile(
    r"同比|(?:去|上)年同?[期月季]?|去年|上年|year[- ]on[- ]year|year[- ]over[- ]year|(?<![a-z])yoy|y/y|a year (?:earlier|ago|before)|same (?:period|quarter|month)|(?:the )?(?:last|previous|prior|preceding) year"
)
_SEQUENTIAL = re.compile(
    r"环比|(?:上|前)一?个?(?:月|季度?|周|期)|month[- ]on[- ]month|quarter[- ]on[- ]quarter|week[- ]on[- ]week|(?:month|quarter|week)[- ]over[- ](?:month|quarter|week)|(?<![a-z])(?:qoq|mom|wow)(?![a-z])|(?:previous|prior|preceding|last) (?:month|quarter|week)|a (?:month|quarter|week) (?:earlier|ago|before)"
)
_OVER_STEPS = re.compile(
    r"(?<![a-z])(?:in|within|over|during|for)(?: just| only| the)?(?: last| past)? (?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|quarters|months|weeks)(?![a-z])"
    r"|(?P<m>\d+|[两二三四五六七八九十])个?(?:年|月|季度|周)(?:时间)?(?:[内间来里]|以来|之间)"
)
_EVERY = re.compile(
    r"(?<![至])[各每](?!自)|均(?!值|价)|都|全部|所有|全线|全程|始终|一直|从未|历[年月]|逐[年季月周日]|(?<![a-z])(?:every|each|all|both|across the board|throughout|always|never)(?![a-z])"
)
_GROWTH = r"(?:增[幅速量长]|[涨升降跌]幅|增加|下降|上升|提升|rise|growth|increase|jump|gain|drop|fall|decline|improvement|growing|rising|falling|change|swing|contribut\w+)"
_TOP = r"新高|最高|峰值|高[点峰位]|顶[点峰]|见顶|触顶|登顶|居首|之首|首位|榜首|领先(?!于)|领跑|夺冠|第一(?![季月周年批次个名大]|\w?(?:季|月|周|年))|最[大多强好长久贵]|(?<![a-z])(?:highest|peak(?:ed|s)?|(?:record|all-time|new|fresh|\w+-(?:year|month|quarter|week)) high|record|largest|biggest|best|strongest|longest|dearest|the most|tops|topped the|top (?:spot|place|performer|seller|earner|of)|(?:leads|led|leading) (?:the|all|with|by)|(?:in|tak\w+|took|hold\w*) the lead|leader|number one|first place|busiest|(?:pric|cost|heav|rain)l?iest|high point|ranks? first)(?![a-z])"
_BOTTOM = r"新低|最低|谷底|低[点谷位]|触底|见底|探底|垫底|末位|倒数第一|最[小少弱差短快]|(?<![a-z])(?:lowest|smallest|(?:record|all-time|new|fresh|\w+-(?:year|month|quarter|week)) low|worst|weakest|fewest|shortest|cheapest|the least|bottom(?:ed)?|ranks? last|last place|trough(?:ed)?|low point|quietest)(?![a-z])"
_EXTREME = re.compile(rf"(?P<bottom>{_BOTTOM})|(?P<top>{_TOP})")
_NOT_EXTREME = re.compile(
    rf"{_GROWTH}[^，,]{{0,4}}(?:最|居|第|领|首)|最[大高快多小低少](?:的)?{_GROWTH}|(?:highest|largest|biggest|best|strongest|most|smallest|lowest|worst|weakest|fewest|least|record)(?: \w+){{0,2}} {_GROWTH}|second[- ]|第[二三四五]|之[一二三]|次[高低]|one of|among|at least|at most|(?:从|自|from|off|below|near|close to|接近|低于|距)[^，,]{{0,12}}(?:高|峰|peak|high|record|low|低)|第一次|best[- ]sell|top(?:ped)? (?:up|\d)"
)
_TREND = re.compile(
    r"(?P<strict>连续第?(?P<n>[\d一二两三四五六七八九十]+)?个?[年季月周日期]?度?|逐[年季月周日期]|[每各]个?[年季月周日]度?|(?:年年|月月|季季|周周)|(?<![a-z])(?:in |for )?(?:every|each) (?:single |one )?(?:year|quarter|month|week|day|period|step)|(?P<m>\w+) (?:consecutive|straight|successive) \w+|(?P<m2>\w+) (?:years?|quarters?|months?|weeks?|days?) (?:in a row|running)|in each of the (?:past|last) (?P<m3>\w+) (?:years|quarters|months|weeks|days)|(?:year|month|quarter|week) (?:after|by) (?:year|month|quarter|week)|without (?:a )?(?:break|pause))"
    r"|(?P<soft>持续|总体呈|整体呈|呈[^,，]{0,4}(?=上升|下降|增长|减少|上涨|下跌)|一路|不断|越来越|稳步|稳定(?=[增上下回])|节节|逐步|逐渐|(?<![a-z])(?:steadily|consistently|continu\w+|constantly|kept|keeps|ever|gradually|year-round|throughout|through the|(?:an?|on the|in) (?:clear |steady |long )?(?:up|down)ward (?=trend|path|trajectory|slope|course)|steady (?=rise|fall|growth|decline|increase|climb)))"
)
_NUMBERS = {"二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}  # fmt: skip
_ABOVE = r"[升涨][至回到](?=[^，,]{0,12}(?:以上|之上))|超过|超越|反超|赶超|领先于|领先|高于|大于|多于|好于|优于|胜过|高过|强于|[压盖]过|力压|甩开|赶过|(?<![a-z])(?:ahead of|above|exceed\w*|outs[oe]ld?\w*|outperform\w*|overt[ao]\w+|surpass\w*|(?:dearer|costlier|pricier|longer|higher|greater|larger|bigger|better|more|stronger|busier)(?: [\w§]+){0,4}? than|outstrip\w*|outpac\w*|outnumber\w*|beat|beats|eclips\w*|topp(?:ed|ing)|passed|dwarf\w*|(?:leads?|led|leading)(?= )(?! (?:the|all|with|by|to|in|of|on|at|over|from|wid|narr|gr|shr)\b)|tower\w* over|top)(?![a-z])"
_UNDER = r"[跌降落退][至回到](?=[^，,]{0,12}(?:以下|之下))|低于|小于|少于|不及|不如|落后于?|逊于|弱于|(?<![a-z])(?:behind|below|(?:cheaper|shorter|lower|less|smaller|fewer|weaker|worse)(?: [\w§]+){0,4}? than|trail\w*|lagg?\w*|short of|undersold|underperform\w*)(?![a-z])"
ORDER = re.compile(rf"(?P<above>{_ABOVE})|(?P<under>{_UNDER})")
_ALL_OTHERS = re.compile(
    r"[^，,]{0,3}(?:各(?!自)|其[他余它]|所有|任何|同类)|(?: of)? (?:(?:all|any|every)(?: of)?(?: the)? (?:\w+ )?others?|the (?:rest|others|field|pack|remaining))(?![a-z])"
)
"""After an order: one above all others is the highest."""
_NONE_OTHER = re.compile(
    r"(?<![a-z])no (?:other |single )?[a-z]+(?: (?:was|were|is|are|did|has|had|saw|sold|came|brought|recorded))?(?: been)? $|没有(?:任何|哪)?(?:其他)?一?个?[年季月周]?[^，,]{0,4}$"
)
"""Before an order: nothing is above the one that is named."""
_EXCEPT = re.compile(
    r"除[^，,]{1,8}外|除了|除外|例外|(?<![a-z])(?:except\w*|apart from|other than|aside from|all but|barring|with the exception)(?![a-z])"
)
"""What is said of all is not said of each."""
_TARGET = re.compile(
    r"(?P<under>未达|(?:预算|计划|目标)(?:以|之|范围)?内|underspen\w+|未能?[^，,]{0,2}(?:达|完成)|没[^，,]{0,3}达|不及|低于|落后|少于|欠|节约|节省|结余|(?<![a-z])(?:under|below|miss\w*|short of|behind|less than|lower than|within|undershot|trail\w*|lagg\w*|fail\w*)(?![a-z]))"
    r"|(?P<over>overspen\w+|超额|超过|超出|超支|高于|突破|达成|达到|达标|完成|多于|(?<![a-z])(?:over|above|beat\w*|exceed\w*|overshot|surpass\w*|ahead of|more than|higher than|hit|met|meets?|topp?\w*|past|outs\w+)(?![a-z]))"
)
_RANK = re.compile(
    r"(?:排名?|位[居列]|居|列)?第(?P<zh>[二三四五])(?:位|名|大|高)?(?![季月周年批次期章节级阶])|(?<![a-z])(?:(?:came?|comes|ranks?|ranked|placed|finish\w*|is|was|in)(?: in| the)?) (?P<en>second|third|fourth|fifth)(?: place| largest| biggest| highest)?(?![a-z]|[ -](?:quarter|half|year|month|week|time))"
)
_RANKS = {"二": 2, "三": 3, "四": 4, "五": 5, "second": 2, "third": 3, "fourth": 4, "fifth": 5}
_STEPS = re.compile(
    r"(?<![a-z])(?:each|every) (?:year|quarter|month|week|day|one)\w* (?:\w+ )?(?:(?P<above>beat|beats|topp?\w*|exceed\w*|better than|higher than|above|surpass\w*|outd\w+|stronger than)|(?P<under>below|lower than|worse than|weaker than|under|behind)) (?:the|its) (?:one before|last|previous|preceding|predecessor)"
)
_SHARE = re.compile(
    r"占(?!用|地|领|位)|比重|份额|贡献|(?<![a-z])(?:account\w* for|ma(?:de|kes?|king) up|t(?:ook|akes?|aking) up|represent\w*|share of|compris\w*|contribut\w*)(?![a-z])|(?:%|half|third|quarter|fifth)s? of (?:all|the|total|our|its)(?![a-z])|(?<![a-z])(?:comes?|came|coming) from(?![a-z])|来自(?!于?(?:[^，,]{0,6}的)?(?:压力|影响))"
)
_OVER_HALF = re.compile(r"过半|超半|大半|大多数|majority|most of")
_CUTS = re.compile(r"(?<!\d)[，,]|[，,、:：](?!\d)|(?<![a-z])(?:while|whereas|but|and then|although|though|despite|;)(?![a-z])|而(?!且)|但是?|—|–")
_LISTS = re.compile(r"[，,、](?!\d)|(?<![a-z])and(?![a-z])|和|与")


def statements(lines: Sequence[Line], text: str = "") -> list[Statement]:
    """What the page's words (or `text`) state, sentence by sentence. Plans, and what is said to be elsewhere, are none."""
    made: list[Statement] = []
    for said, held in (*((part, ()) for part in split(text)), *sentences(lines)):
        plain = fold(said)
        if _NOT_HERE.search(plain):
            continue
        clauses = list(_clauses(plainly(said)))
        for place, clause in enumerate(clauses):
            if not any(rule.search(fold(clause)) for rule in (_NOT_YET, _PACE)):
                found = [one for one in _stated(clause) if not (_EXCEPT.search(plain) and (one.every or one.strict))]
                made += [replace(one, before=tuple(clauses[:place]), lines=held) for one in found]
    return made


def _clauses(said: str) -> Iterator[str]:
    """A sentence cut at commas and conjunctions; what says nothing by itself leads the next."""
    plain, begin, held = fold(said), 0, ""
    for match in [*_CUTS.finditer(plain), None]:
        end = match.end() if match else len(said)
        held += said[begin:end]
        begin = end
        bare = masked(held)
        speaks = (
            side(bare) is not None
            or level(bare) is not None
            or bool(PLAN.search(bare) and _TARGET.search(bare))
            or bool(sizes.changes(bare) or moved(bare) or _EXTREME.search(bare) or ORDER.search(bare) or _SHARE.search(bare))
        )
        if match is None or speaks:
            yield from _halves(held)
            held = ""


def _halves(clause: str) -> Iterator[str]:
    """A clause with several changes, cut at the last conjunction between each two."""
    found = [change.start for change in sizes.changes(masked(clause)) if not change.open]
    begin = 0
    for before, after in pairwise(found):
        cuts = [match.end() for match in _LISTS.finditer(fold(clause), before, after)]
        if not cuts:
            return  # two changes in one breath: which is whose cannot be told
        yield clause[begin : cuts[-1]]
        begin = cuts[-1]
    yield clause[begin:]


def _stated(clause: str) -> list[Statement]:
    plain = masked(clause)
    common = Statement(
        kind="change", size=Size(0, 0, 0), planned=bool(PLAN.search(plain)), text=clause.strip(" ,，、:："), every=bool(_EVERY.search(plain)), since=bool(_SINCE.search(plain)),
        over=_count(_OVER_STEPS.search(plain)), yearly=bool(_YEARLY.search(plain)), sequential=bool(_SEQUENTIAL.search(plain)),
    )  # fmt: skip
    found = sizes.changes(plain)
    for reading in (_level, _target, _moved, _trend, _sign, _share, _change, _order, _rank, _extreme):
        if (one := reading(plain, found, common)) is not None:
            return [one]
    return []


def _level(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """A figure that each passes, or none."""
    if (one := level(plain)) is None or (common.planned and not PLAN.search(plain[one.start : one.end])):
        return None
    return replace(
        common,
        kind="level",
        planned=False,
        size=Size(one.figure, one.figure, one.figure).signed(1) if one.sign > 0 else Size(-1.0, -1.0, one.figure),
        every=True,
        span=(one.start, one.end),
    )


def _moved(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """Like “from 31 in Q3 to 48 in Q4”."""
    if (one := moved(plain)) is None:
        return None
    return replace(common, size=one.size, ordered=True, span=(one.start, one.end))


def _count(match: re.Match[str] | None) -> int:
    """The number that a match names, 0 for none."""
    said = next((one for name, one in match.groupdict().items() if one and name in {"n", "m", "m2", "m3"}), "") if match else ""
    return int(said) if said.isdigit() else _NUMBERS.get(said, 0)


def _trend(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    """A way that is gone step by step, or all along."""
    match = _TREND.search(plain)
    bare = [change for change in found if change.open]
    if (step := _STEPS.search(plain)) is not None and not found:
        size = Size(0.0, float("inf"), 0.0, rough=True)
        return replace(common, kind="trend", size=size.signed(1 if step["above"] else -1), open=True, strict=True, span=step.span())
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
    match = _SHARE.search(plain) or _OVER_HALF.search(plain)
    if match is None or found:
        return None
    said = [size for size, start, end in sizes.sizes(plain) if abs(start - match.start()) < 30]
    if len(said) == 1 and not said[0].points:
        return replace(common, kind="share", size=said[0], span=match.span())
    if not said and _OVER_HALF.search(plain):
        return replace(common, kind="share", size=Size(0.5, 1.0, 0.5, rough=True), span=match.span())
    return None


_PERIOD = re.compile(
    r"全年|半年|整[年月周]|(?<![a-z])(?:all (?:year|month|week|through)|(?:whole|entire|full) (?:year|period|month|week)|(?:first|second) half)(?![a-z])"
)


def _change(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    sized = [change for change in found if not change.open]
    if len(sized) == 1 and not ((step := _TREND.search(plain)) and step["strict"]):
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
    if one.turned and (common.yearly or common.sequential) and re.search(r"转[正负]", plain[one.start : one.end]) and not _RATE_OF.search(plain):
        size = Size(0.0, float("inf"), 0.0, rough=True).signed(one.sign)  # 环比转正: it is its change that turned
        return replace(common, size=size, open=True, span=(one.start, one.end))
    return replace(
        common, kind="sign", size=Size(0, 0, one.sign), open=True, turned=one.turned, steps=_count(_TREND.search(plain)), span=(one.start, one.end)
    )


_RATE_OF = re.compile(r"增[速幅]|增长率|[涨跌]幅")


def _target(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """Above or below what was planned."""
    match = _TARGET.search(plain) if common.planned else None
    if match is None:
        return None
    under = match["under"] is not None or re.search(
        r"(?:未能?|没有?|尚未|不|(?<![a-z])(?:not|n't|never|fail\w* to)(?![a-z]))[^，,]{0,4}$", plain[: match.start()]
    )
    return replace(common, kind="target", size=Size(0.0, float("inf"), 0.0, rough=True).signed(-1 if under else 1), open=True, span=match.span())


def _rank(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """The second, the third; the figure is the place."""
    match = _RANK.search(plain)
    if match is None:
        return None
    place = _RANKS[match["zh"] or match["en"]]
    return replace(common, kind="rank", size=Size(place, place, place), open=True, span=match.span())


def _order(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """One above another."""
    match = ORDER.search(plain)
    if (
        match is None
        or sizes.NEGATED.search(plain[: match.start()])
        or re.match(
            r"\s?[$¥€£]?\s?\d|\s?(?:a |an |one )?(?:half|halves|thirds?|quarters?|fifths?|tenths?)(?! of (?:19|20|§))(?![a-z])|[一两二三四五六七八九十]?[半成倍]",
            plain[match.end() :],
        )
        or re.match(r"(?:预|目标|行业)", plain[match.end() :])
    ):
        return None
    none = _NONE_OTHER.search(plain[: match.start()]) is not None
    if none and re.search(r"worse|better|[好差]", match[0]):
        return None
    if none or _ALL_OTHERS.match(plain, match.end()):
        return replace(common, kind="peak" if match["above"] else "trough", size=Size(0, 0, 0), open=True, span=match.span())
    size = Size(0.0, float("inf"), 0.0, rough=True)
    return replace(common, kind="order", size=size.signed(1 if match["above"] else -1), open=True, span=match.span())


def _extreme(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    """The highest or the lowest; a bare way where there is none."""
    match = _EXTREME.search(plain)
    if match is not None:
        if _NOT_EXTREME.search(plain):
            return None
        return replace(common, kind="trough" if match["bottom"] else "peak", size=Size(0, 0, 0), open=True, span=match.span())
    bare = [change for change in found if change.open]
    if len(bare) == 1:
        return replace(common, size=bare[0].size, open=True, judged=bare[0].judged, span=(bare[0].start, bare[0].end))
    return None

"""What words state about a chart, as typed propositions: a change, an order, an extreme, a trend, a share. Sentences are cut into clauses first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from pipeline.reading.amounts import fold
from pipeline.reading.charts import sizes
from pipeline.reading.charts.periods import mentioned
from pipeline.reading.charts.sentences import sentences, split
from pipeline.reading.charts.sizes import Change, Size
from topics.events import Line

__all__ = ["Kind", "Statement", "statements"]

Kind = Literal["change", "order", "peak", "trough", "trend", "share"]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A proposition of a clause; what it is about is resolved on the chart."""

    kind: Kind
    size: Size
    """Of a change, signed; of an order, how much the first exceeds the second; of a trend, its way; of a share, the part of the whole."""
    open: bool = False
    """Only the way is told."""
    strict: bool = False
    """Of a trend: every step goes that way."""
    steps: int = 0
    """Of a trend: how many steps at the end; 0 for all."""
    every: bool = False
    """Holds of each that is compared: "all stores", "各季度均"."""
    since: bool = False
    """From where the whole time begins that the words are about: "since 2020", "over the period"."""
    over: int = 0
    """Over how many steps it went: "in three years"."""
    yearly: bool = False
    """Against the same time of the year before."""
    sequential: bool = False
    """Against the time just before."""
    text: str = ""
    """The clause."""
    before: tuple[str, ...] = ()
    """The clauses of the sentence that go before it."""
    ordered: bool = False
    """What is named first is where it began."""
    span: tuple[int, int] = (0, 0)
    """Where the clause says it."""
    lines: tuple[Line, ...] = ()

    @property
    def change(self) -> float:
        """The figure said."""
        return self.size.said


_NOT_YET = re.compile(
    r"目标|计划|预计|预期|预测|有望|力争|争取|将(?!近)|明年|次年|下一?个?(?:年度?|季度?|月|周|期)|未来|展望|指引|预算|假[设如]|如果|希望|建议"
    r"|(?<![a-z])(?:targets?|goals?|plan(?:s|ned)?|forecasts?|expect\w*|aim\w*|hop(?:e|es|ing)|projected|projections?|budget\w*|guidance|will|would|could|should|might|outlook|ambition|intend\w*|anticipat\w*|next (?:year|quarter|month|week|period|season)|if)(?![a-z])"
)
_NOT_HERE = re.compile(
    r"(?:未|不|没有?|并非)[^，。]{0,8}(?:图|表中|统计范围)|图[中表内]?[^，。]{0,4}(?:未|不|没有?)|(?<![a-z])(?:not|n't|never|outside|excluded from)(?: \w+){0,4} (?:chart\w*|graph\w*|figures?|shown|plotted|pictured|exhibit|plot|diagram)|(?<![a-z])(?:not|un)[ -]?(?:charted|shown|plotted|pictured|included)"
    r"|(?<![a-z])(?:elsewhere|separately|(?:on|see) (?:page|table))(?![a-z])|另表|见第"
)
_OTHER_MEASURE = re.compile(
    r"行业|平均|均值|同行|竞品|大盘|复合|年均|每年|增速|增长率(?!为)|(?<![a-z])(?:average|industry|peers?|benchmark|competitors?|cagr|compound|annuali[sz]ed|per (?:year|annum)|growth rate|pace of)(?![a-z])"
)
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
    r"(?<![至])[各每](?!自)|均(?!值|价|为)|都|全部|所有|全线|逐[年季月周日]|(?<![a-z])(?:every|each|all|both|across the board)(?![a-z])"
)
_GROWTH = r"(?:增[幅速量长]|[涨升降跌]幅|增加|下降|上升|提升|rise|growth|increase|jump|gain|drop|fall|decline|improvement|growing|rising|falling|change|swing|contribut\w+)"
_TOP = r"新高|最高|峰值|高[点峰位]|顶[点峰]|见顶|触顶|登顶|居首|首位|榜首|领先(?!于)|领跑|夺冠|第一(?![季月周年批次个名大]|\w?(?:季|月|周|年))|最[大多强好]|(?<![a-z])(?:highest|peak(?:ed|s)?|record high|all-time high|record|largest|biggest|best|strongest|the most|tops|topped the|top (?:spot|place|performer|seller|earner|of)|(?:leads|led|leading) (?:the|all|with|by)|(?:in|tak\w+|took|hold\w*) the lead|leader|number one|first place|busiest|high point|ranks? first)(?![a-z])"
_BOTTOM = r"新低|最低|谷底|低[点谷位]|触底|见底|探底|垫底|末位|倒数第一|最[小少弱差]|(?<![a-z])(?:lowest|smallest|record low|all-time low|worst|weakest|fewest|the least|bottom(?:ed)?|ranks? last|last place|trough(?:ed)?|low point|quietest)(?![a-z])"
_EXTREME = re.compile(rf"(?P<bottom>{_BOTTOM})|(?P<top>{_TOP})")
_NOT_EXTREME = re.compile(
    rf"{_GROWTH}[^，,]{{0,4}}(?:最|居|第|领|首)|最[大高快多小低少](?:的)?{_GROWTH}|(?:highest|largest|biggest|best|strongest|most|smallest|lowest|worst|weakest|fewest|least|record)(?: \w+){{0,2}} {_GROWTH}|second[- ]|第[二三四五]|之[一二三]|次[高低]|one of|among|at least|at most|(?:从|自|from|off|below|near|close to|接近|低于|距)[^，,]{{0,12}}(?:高|峰|peak|high|record|low|低)|第一次|best[- ]sell|top(?:ped)? (?:up|\d)"
)
_TREND = re.compile(
    r"(?P<strict>连续(?P<n>[\d一二两三四五六七八九十]+)?个?[年季月周日期]?度?|逐[年季月周日期]|[每各]个?[年季月周日]度?|(?:年年|月月|季季|周周)|(?<![a-z])(?:in |for )?(?:every|each) (?:single |one )?(?:year|quarter|month|week|day|period|step)|(?P<m>\w+) (?:consecutive|straight|successive) \w+|(?P<m2>\w+) (?:years|quarters|months|weeks|days) (?:in a row|running)|(?:year|month|quarter|week) (?:after|by) (?:year|month|quarter|week)|without (?:a )?(?:break|pause))"
    r"|(?P<soft>持续|一路|不断|稳步|稳定(?=[增上下回])|节节|逐步|逐渐|(?<![a-z])(?:steadily|consistently|continu\w+|constantly|kept|keeps|ever|gradually|throughout|through the|steady (?=rise|fall|growth|decline|increase|climb)))"
)
_NUMBERS = {"二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10}  # fmt: skip
_ABOVE = r"超过|超越|反超|赶超|领先于|领先|高于|大于|多于|好于|优于|胜过|高过|强于|(?<![a-z])(?:ahead of|above|exceed\w*|outs[oe]ld?\w*|outperform\w*|overt[ao]\w+|surpass\w*|(?:higher|greater|larger|bigger|better|more|stronger|busier)(?: [\w§]+){0,4}? than|outstrip\w*|outpac\w*|outnumber\w*|beat|beats|eclips\w*|topp(?:ed|ing)|passed)(?![a-z])"
_UNDER = r"低于|小于|少于|不及|不如|落后于?|逊于|弱于|(?<![a-z])(?:behind|below|(?:lower|less|smaller|fewer|weaker|worse)(?: [\w§]+){0,4}? than|trail\w*|lagg?\w*|short of|undersold|underperform\w*)(?![a-z])"
_ORDER = re.compile(rf"(?P<above>{_ABOVE})|(?P<under>{_UNDER})")
_SHARE = re.compile(
    r"占(?!用|地|领|位)|比重|份额|(?<![a-z])(?:account\w* for|ma(?:de|kes?|king) up|represent\w*|share of|compris\w*|contribut\w*)(?![a-z])|(?:%|half|third|quarter|fifth)s? of (?:all|the|total|our|its)(?![a-z])"
)
_OVER_HALF = re.compile(r"过半|超半|大半|大多数|majority|most of")
_CUTS = re.compile(r"[，,、:：](?!\d)|(?<![a-z])(?:while|whereas|but|and then|although|though|despite|;)(?![a-z])|而(?!且)|但是?|—|–")
_LISTS = re.compile(r"[，,、](?!\d)|(?<![a-z])and(?![a-z])|和|与")


def statements(lines: Sequence[Line], text: str = "") -> list[Statement]:
    """What the page's words (or `text`) state, sentence by sentence. Plans, and what is said to be elsewhere, are none."""
    made: list[Statement] = []
    for said, held in (*((part, ()) for part in split(text)), *sentences(lines)):
        plain = fold(said)
        if _NOT_HERE.search(plain):
            continue
        clauses = list(_clauses(said))
        for place, clause in enumerate(clauses):
            if not any(rule.search(fold(clause)) for rule in (_NOT_YET, _OTHER_MEASURE)):
                made += [replace(one, before=tuple(clauses[:place]), lines=held) for one in _stated(clause)]
    return made


def masked(text: str) -> str:
    """Folded, with the times that it names blanked: "third quarter" is no third."""
    plain = fold(text)
    for _, start, end in mentioned(text):
        plain = plain[:start] + "§" * (end - start) + plain[end:]
    return plain


def _clauses(said: str) -> Iterator[str]:
    """A sentence cut at commas and conjunctions; what says nothing by itself leads the next."""
    plain, begin, held = fold(said), 0, ""
    for match in [*_CUTS.finditer(plain), None]:
        end = match.end() if match else len(said)
        held += said[begin:end]
        begin = end
        bare = masked(held)
        speaks = bool(sizes.changes(bare) or _range(bare) or _EXTREME.search(bare) or _ORDER.search(bare) or _SHARE.search(bare))
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
        kind="change", size=Size(0, 0, 0), text=clause.strip(" ,，、:："), every=bool(_EVERY.search(plain)), since=bool(_SINCE.search(plain)),
        over=_count(_OVER_STEPS.search(plain)), yearly=bool(_YEARLY.search(plain)), sequential=bool(_SEQUENTIAL.search(plain)),
    )  # fmt: skip
    found = sizes.changes(plain)
    for reading in (_moved, _trend, _share, _change, _order, _extreme):
        if (one := reading(plain, found, common)) is not None:
            return [one]
    return []


def _moved(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """Like “from 31 in Q3 to 48 in Q4”."""
    if (one := _range(plain)) is None:
        return None
    return replace(common, size=one.size, ordered=True, span=(one.start, one.end))


def _range(plain: str) -> Change | None:
    """Two figures of one unit, the second reached from the first."""
    figures = list(_FIGURE.finditer(plain))
    if len(figures) == 3 and re.search(r"\d\s?(?:%|percent)", figures[2][0] + plain[figures[2].end() :][:3]):
        figures = figures[:2]  # "from 20 to 25, up 25%": the change is said once more
    if len(figures) != 2 or not _RANGE.search(plain[: figures[1].start()]) or not _REACHED.search(plain[figures[0].end() : figures[1].start()]):
        return None
    first, second = figures
    units = [(one["unit"] or "").strip() for one in figures]
    low, high = (_amount(one) for one in figures)
    if low <= 0 or high <= 0 or (units[0] != units[1] and ("%" in units or (units[0] and not units[1]))):
        return None
    if units[1] and not units[0] and low < high * 1e-3:
        low *= _TIMES.get(units[1], 1)  # "from 2 to 3 million"
    return Change(Size(high / low - 1, high / low - 1, high / low - 1), first.start(), second.end())


def _amount(match: re.Match[str]) -> float:
    return float(match["n"].replace(",", "")) * _TIMES.get((match["unit"] or "").strip(), 1)


_FIGURE = re.compile(
    r"[$¥€£]?\s?(?<![\d.a-z'-])(?P<n>\d[\d,]*(?:\.\d+)?)(?P<unit>\s?(?:%|万亿|万|亿|千|百万|bn|mn|billion|million|thousand|[kmb](?![a-z])))?(?!\d)"
)
_TIMES = {"万亿": 1e12, "亿": 1e8, "百万": 1e6, "万": 1e4, "千": 1e3, "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9}  # fmt: skip
_RANGE = re.compile(rf"{sizes.UP}|{sizes.DOWN}|from|由|从|went|moved|变")
_REACHED = re.compile(r"(?<![a-z])(?:to|reach\w*)(?![a-z])|至|到|为|成")


def _count(match: re.Match[str] | None) -> int:
    """The number that a match names, 0 for none."""
    said = next((one for name, one in match.groupdict().items() if one and name in {"n", "m", "m2"}), "") if match else ""
    return int(said) if said.isdigit() else _NUMBERS.get(said, 0)


def _trend(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    """A way that is gone step by step, or all along."""
    match = _TREND.search(plain)
    bare = [change for change in found if change.open]
    if match is None or len(bare) != 1 or len(found) != 1:
        return None
    return replace(
        common, kind="trend", size=bare[0].size, open=True, strict=bool(match["strict"]), steps=_count(match), span=(bare[0].start, bare[0].end)
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


def _change(plain: str, found: Sequence[Change], common: Statement) -> Statement | None:
    sized = [change for change in found if not change.open]
    if len(sized) == 1 and not ((step := _TREND.search(plain)) and step["strict"]):
        return replace(common, size=sized[0].size, span=(sized[0].start, sized[0].end))
    return None


def _order(plain: str, _: Sequence[Change], common: Statement) -> Statement | None:
    """One above another."""
    match = _ORDER.search(plain)
    if (
        match is None
        or sizes.NEGATED.search(plain[: match.start()])
        or re.match(r"\s?[$¥€£]?\s?\d", plain[match.end() :])
        or re.match(r"(?:预|目标|行业)", plain[match.end() :])
    ):
        return None
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
        return replace(common, size=bare[0].size, open=True, span=(bare[0].start, bare[0].end))
    return None

"""What words state about a change: how much, from when to when. Sentences are put together from the page's lines first."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from pipeline.reading.amounts import fold
from pipeline.reading.charts.periods import Period, mentioned
from pipeline.reading.documents.pairs import rows
from topics.events import Line

__all__ = ["Statement", "sentences", "statements"]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A change that words state."""

    change: float
    """The fraction, 0.15 for 15 percent up; of `points`, percentage points."""
    kind: Literal["percent", "points", "rough"]
    """`rough`: "flat", "doubled" and other words without a figure."""
    base: Period | None = None
    target: Period | None = None
    since: bool = False
    """The base is where the whole time begins that the words are about: "since 2020", "over the period"."""
    yearly: bool = False
    """Against the same time of the year before."""
    subject: str = ""
    """The sentence without periods and figures, folded: what it is about."""
    lines: tuple[Line, ...] = ()
    text: str = ""


_UP = (
    r"(?:增长|增加|增至|增到|上升|升至|升到|提高|上涨|涨至|增幅|涨幅|提升|扩大|攀升|上扬|走高|回升|高出|多出|超出|高|多|涨|增|升"
    r"|gr(?:ew|ow(?:n|th|s|ing)?)|r[oi]se[sn]?|rising|increas\w*|up|gain\w*|climb\w*|jump\w*|higher|greater|more|bigger|surg\w*|expand\w*|improv\w*|soar\w*|add(?:ed|s)|advanc\w*|above)"
)
_DOWN = (
    r"(?:下降|减少|降至|降到|减至|减到|下滑|下跌|跌至|降低|降幅|跌幅|回落|萎缩|缩减|收缩|走低|缩水|下挫|低于|低了?|少了?|跌|降|减"
    r"|f[ae]ll(?:s|en|ing)?|declin\w*|decreas\w*|down|drop\w*|lower|less|fewer|smaller|shr[aiu]n?k\w*|slid\w*|slip\w*|slump\w*|contract\w*|los[te]\w*|dipp?\w*|eas(?:ed|es)|reduc\w*|weaken\w*|below|sank|tumbl\w*|plung\w*)"
)
_WAY = rf"(?<![a-z])(?P<{{0}}>(?:{_UP}|{_DOWN}))(?![a-z])"
_FILL = r"(?:[\s,，]|[了约近达到至已的为又又共]|大约|左右|超过|幅度|(?:by|of|some|about|almost|nearly|an?|around|roughly|over|just|another|in|was|is|approximately)(?![a-z])){0,5}"
_PERCENT = r"(?<![\d.])(?P<{0}>\d{{1,4}}(?:\.\d+)?)\s?(?:(?P<{1}>个?百分点|percentage points?|pp(?:ts?)?(?![a-z])|points?(?![a-z]))|%(?!\s?(?:of|的[^增提上下回减]))|％|percent|per cent)(?P<{2}>\s?(?:points?|pts?)(?![a-z]))?"
_CHANGE = re.compile(
    rf"{_WAY.format('way')}{_FILL}{_PERCENT.format('n', 'p', 'pp')}|{_PERCENT.format('m', 'q', 'qq')}{_FILL}{_WAY.format('way2')}", re.IGNORECASE
)
_WORDS = re.compile(
    r"(?P<double>翻了?[一1]?[番倍]|翻倍|翻番|成倍|增[长加]了?近?[一1]倍|(?:达到?|约?为|相当于|是).{0,10}?的?[两二2]倍|doubl\w*|(?<![a-z])twice(?![a-z])|two-?fold)"
    r"|(?P<half>减半|腰斩|(?:减少|下降|降低|跌)了?(?:近|约)?一半|(?<![a-z])halv\w*|(?:fell|dropped|cut|down|declined) (?:by|in) half)"
    r"|(?P<triple>tripl\w*|three-?fold|翻了?两番)"
    r"|(?P<flat>持平|(?:基本|几乎|大体|保持|总体|大致)(?:没有|未|无|不)?(?:变化|变动|变|相当|稳定|平稳)|(?:没有|并无|未见|无)(?:明显|显著|太大)?(?:变化|变动)|变化不大|(?<![a-z])(?:flat|unchanged|steady|stable|stagnant|level with|no change|(?:little|hardly|barely) chang\w*|in line with|the same as)(?![a-z]))"
)
_RANGE = re.compile(
    r"(?P<fall>降|减|跌|缩|fell|drop|declin|shr|down)|(?P<rise>增|升|涨|提|扩|攀|grew|r[oi]se|climb|up|increas|went|moved|go|from|由|从|变)"
)
_FIGURE = re.compile(
    r"[$¥€£]?\s?(?<![\d.a-z'-])(?P<n>\d[\d,]*(?:\.\d+)?)(?P<unit>\s?(?:%|万亿|万|亿|千|百万|bn|mn|billion|million|thousand|[kmb](?![a-z])))?(?!\d)"
)
_TIMES = {"万亿": 1e12, "亿": 1e8, "百万": 1e6, "万": 1e4, "千": 1e3, "k": 1e3, "thousand": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "b": 1e9, "bn": 1e9, "billion": 1e9}  # fmt: skip
_NOT_YET = re.compile(
    r"目标|计划|预计|预期|预测|有望|力争|争取|将(?!近)|明年|次年|下一?个?(?:年度?|季度?|月|期|半年)|未来|展望|指引|预算|假[设如]|如果|希望"
    r"|(?<![a-z])(?:targets?|goals?|plan(?:s|ned)?|forecasts?|expect\w*|aim\w*|hop(?:e|es|ing)|projected|projections?|budget\w*|guidance|will|would|could|should|might|outlook|ambition|intend\w*|anticipat\w*|next (?:year|quarter|month|period|season)|if)(?![a-z])"
)
_NOT_HERE = re.compile(
    r"(?:未|不|没有?|并非)[^，。]{0,8}(?:图|表中|统计范围)|图[中表内]?[^，。]{0,4}(?:未|不|没有?)|(?<![a-z])(?:not|n't|never|outside|excluded from)(?: \w+){0,4} (?:chart\w*|graph\w*|figures?|shown|plotted|pictured|exhibit|plot|diagram)|(?<![a-z])(?:not|un)[ -]?(?:charted|shown|plotted|pictured|included)"
    r"|(?<![a-z])(?:elsewhere|separately|(?:on|see) (?:page|table))(?![a-z])|另表|见第"
)
_OTHER_MEASURE = re.compile(
    r"行业|平均|均值|同行|竞品|大盘|复合|年均|每年|增速|增长率(?!为)|(?<![a-z])(?:average|industry|peers?|benchmark|competitors?|cagr|compound|annuali[sz]ed|per (?:year|annum)|each year|every year|growth rate|pace of)(?![a-z])"
)
_SINCE = re.compile(r"以来|至今|累计|期间|[年月]间|总共|since|over the (?:period|years?|whole|entire|past|last)|in total|overall|cumulative")
_YEARLY = re.compile(
    r"同比|去年同期|上年同期|year[- ]on[- ]year|year[- ]over[- ]year|(?<![a-z])yoy|y/y|a year (?:earlier|ago|before)|same (?:period|quarter|month)"
)
_THAN = re.compile(
    r"(?:比|较|低于|高于|少于|多于|相比|相较|对比|于|than|below|above|over|against|versus|vs\.?|on|with|to|relative to|from|since|自|从|由)(?:于|起|了)?\s?(?:the |in |that of |its )?$"
)
_SOURCE = re.compile(r"(?:从|由|自|from|since)\s?$")
_CLAUSE = re.compile(r"[，,、:：](?!\d)|\b(?:while|whereas|but|and then)\b|而|但")


def statements(lines: Sequence[Line], text: str = "") -> list[Statement]:
    """The changes that the page's words (or `text`) state, sentence by sentence. Plans, and what is said to be elsewhere, are none."""
    made: list[Statement] = []
    for said, held in (*((part, ()) for part in _split(text)), *sentences(lines)):
        plain = fold(said)
        if _NOT_YET.search(plain) or _NOT_HERE.search(plain) or _OTHER_MEASURE.search(plain):
            continue
        made += _stated(said, plain, held)
    return made


def _stated(said: str, plain: str, held: tuple[Line, ...]) -> list[Statement]:
    changes = list(_CHANGE.finditer(plain))
    if len(changes) > 1:
        made = []
        for clause in _clauses(said, [match.start() for match in changes]):
            made += _stated(clause, fold(clause), held) if clause != said else []
        return made
    if changes:
        match = changes[0]
        way, number = match["way"] or match["way2"], float(match["n"] or match["m"])
        points = bool(match["p"] or match["q"] or match["pp"] or match["qq"])
        change = number * (1 if re.fullmatch(_UP, way) else -1)
        return [_statement(change if points else change / 100, "points" if points else "percent", said, held, match.span())]
    if (words := _WORDS.search(plain)) is not None:
        change = 1.0 if words["double"] else -0.5 if words["half"] else 2.0 if words["triple"] else 0.0
        return [_statement(change, "rough", said, held, words.span())]
    return _range(said, plain, held)


def _clauses(said: str, starts: Sequence[int]) -> Iterator[str]:
    """The pieces of a sentence that hold one change each, cut at the last mark between two of them."""
    begin = 0
    for before, after in pairwise(starts):
        cuts = [match.end() for match in _CLAUSE.finditer(fold(said), before, after)]
        if not cuts:
            return  # two changes in one breath: which is whose cannot be told
        yield said[begin : cuts[-1]]
        begin = cuts[-1]
    yield said[begin:]


def _statement(change: float, kind: Literal["percent", "points", "rough"], said: str, held: tuple[Line, ...], span: tuple[int, int]) -> Statement:
    plain, named = fold(said), mentioned(said)
    unique = list(dict.fromkeys(one for one, _, _ in named))
    common = {
        "change": change,
        "kind": kind,
        "lines": held,
        "text": said.strip(),
        "subject": _subject(plain, named, span),
        "yearly": bool(_YEARLY.search(plain)),
    }
    since = bool(_SINCE.search(plain))
    if len(unique) == 2:
        (first, _, _), (second, start, _) = named[0], next(one for one in named if one[0] == unique[1])
        if _leads(plain, named):
            base, target = first, second
        elif _THAN.search(plain[:start]):
            base, target = second, first
        else:  # time runs forward
            base, target = sorted((first, second), key=lambda when: when.order)
        return Statement(base=base, target=target, **common)  # type: ignore[arg-type]
    if len(unique) == 1:
        one, start, _ = named[0]
        if _THAN.search(plain[:start]) and not re.search(r"(?<![a-z])on\s?$", plain[:start]):
            return Statement(base=one, since=since or bool(_SOURCE.search(plain[:start])), **common)  # type: ignore[arg-type]
        return Statement(target=one, since=since, **common)  # type: ignore[arg-type]
    if unique:
        return Statement(change=float("nan"), kind=kind, text=said)
    return Statement(since=since, **common)  # type: ignore[arg-type]


def _leads(plain: str, named: Sequence[tuple[Period, int, int]]) -> bool:
    """Whether the first period named is the one compared with: "from A to B", "compared with A, B …", "between A and B"."""
    return bool(
        re.search(
            r"(?:与|和|同|跟|较|相比|比|于|从|由|自|with|to|against|versus|than|from|since|between|relative to|over)\s?(?:the |in )?$",
            plain[: named[0][1]],
        )
    )


def _subject(plain: str, named: Sequence[tuple[Period, int, int]], span: tuple[int, int]) -> str:
    kept = list(plain)
    for start, end in [(start, end) for _, start, end in named] + [span]:
        kept[start:end] = " " * (end - start)
    return "".join(kept)


def _range(said: str, plain: str, held: tuple[Line, ...]) -> list[Statement]:
    """Like “from 31 in Q3 to 48 in Q4”: two figures of one unit with a period each."""
    named = mentioned(said)
    taken = [(start, end) for _, start, end in named]
    figures = [m for m in _FIGURE.finditer(plain) if not any(a < m.end("n") and m.start("n") < b for a, b in taken)]
    if (
        len(figures) != 2
        or len(named) not in {0, 2}
        or not re.search(r"(?:to|至|到|为|reach\w*)\s?(?:[$¥€£]|的|\w+年?的?)?", plain)
        or not _RANGE.search(plain)
    ):
        return []
    first, second = figures
    if (first["unit"] or "").strip() != (second["unit"] or "").strip() and "%" in f"{first['unit']}{second['unit']}":
        return []
    low, high = _amount(first), _amount(second)
    if low <= 0 or high <= 0 or (not first["unit"] and second["unit"]):
        return []
    span = (first.start(), second.end())
    if len(named) == 2 and named[0][0] != named[1][0]:
        one = _statement(high / low - 1, "percent", said, held, span)
        return [
            Statement(change=one.change, kind="percent", base=named[0][0], target=named[1][0], lines=held, text=said.strip(), subject=one.subject)
        ]
    return []


def _amount(match: re.Match[str]) -> float:
    return float(match["n"].replace(",", "")) * _TIMES.get((match["unit"] or "").strip(), 1)


def _split(text: str) -> list[str]:
    return [part for part in re.split(r"[。；;！!？?\n]|\.(?=\s|$)(?<!vs\.)", text) if part and part.strip()]


def sentences(lines: Sequence[Line]) -> list[tuple[str, tuple[Line, ...]]]:
    """The page's sentences, each with its lines: neighbours in a row are one run of words, runs set below one another go on."""
    blocks: list[list[list[Line]]] = []
    for row in rows(lines):
        for run in _runs(row):
            under = next((block for block in reversed(blocks[-6:]) if _goes_on(block[-1], run)), None)
            if under is None:
                blocks.append([run])
            else:
                under.append(run)
    made = []
    for block in blocks:
        text, places = "", list[tuple[int, Line]]()
        for line in (line for run in block for line in run):
            glue = (
                " " if text and (text[-1].isascii() or line.text[:1].isascii()) and not (ord(text[-1]) > 0x2E80 and line.text[:1].isdigit()) else ""
            )
            text += glue
            places.append((len(text), line))
            text += line.text
        start = 0
        for part in _split(text):
            start = text.index(part, start)
            end = start + len(part)
            made.append((part, tuple(line for at, line in places if at < end and at + len(line.text) > start)))
            start = end
    return made


def _runs(row: Sequence[Line]) -> list[list[Line]]:
    made: list[list[Line]] = []
    for line in row:
        before = made[-1][-1] if made else None
        if before is not None and line.box.x - before.box.x - before.box.w <= 1.2 * max(line.box.h, before.box.h, 10):
            made[-1].append(line)
        else:
            made.append([line])
    return made


def _goes_on(above: Sequence[Line], run: Sequence[Line]) -> bool:
    """Whether a run continues the one above it: the same margin and size, close below, and a sentence left open."""
    a, b = above[0], run[0]
    tall = max(a.box.h, b.box.h, above[-1].box.h)
    gap = b.box.y - max(line.box.y + line.box.h for line in above)
    alike = max(a.relative_size, b.relative_size) <= 1.4 * min(a.relative_size, b.relative_size) or len(run) > 1
    wide = above[-1].box.x + above[-1].box.w - a.box.x >= 5 * tall
    closed = re.search(r"[。.!！；;]\s*$", above[-1].text) is not None
    if gap > 0.45 * tall and b.text[:1].isupper() and b.text[:1].isascii():
        return False  # a paragraph of its own
    return -0.6 * tall < gap < 1.1 * tall and abs(a.box.x - b.box.x) < 2.6 * tall and alike and wide and not closed

"""Reports with charts: sentences that state a change beside bars and lines that bear it out, or do not."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from tests.generator.web.papers_common import Template, document
from tests.generator.web.papers_marks import Style, bars, columns, lines
from tests.generator.web.papers_payslips import ARIAL, HEI, SANS, SERIF, TIMES, VERDANA

Phrases = Mapping[str, Sequence[str]]
"""Kind of change: sentences with m (what), a and b (when), x and y (how much), p (per cent), c (同比 or 环比)."""

QUARTERS_ZH, QUARTERS_EN = ("一季度", "二季度", "三季度", "四季度"), ("Q1", "Q2", "Q3", "Q4")
MONTHS_ZH, MONTHS_EN = ("1月", "2月", "3月", "4月", "5月", "6月"), ("Jan", "Feb", "Mar", "Apr", "May", "Jun")


@dataclass(frozen=True)
class Topic:
    """What is measured."""

    name: str
    low: float
    high: float
    unit: str
    digits: int = 0
    before: str = ""
    """A sign before the figure, as $."""

    def figure(self, value: float) -> str:
        """A value with its unit."""
        return f"{self.before}{value:,.{self.digits}f}{self.unit}"

    def tick(self, value: float) -> str:
        """A value on the axis: no needless decimals."""
        return f"{self.before}{value:,.10g}{self.unit}"


@dataclass(frozen=True)
class Tale:
    """A series and the sentence about it."""

    values: list[float]
    sentence: str


_TRUE = {"up": (1.09, 1.38), "down": (0.66, 0.91), "double": (1.985, 2.03), "flat": (0.996, 1.004), "range": (1.2, 1.5)}
_FALSE = {"up": (0.62, 0.82), "down": (1.2, 1.42), "size": (1.05, 1.1), "double": (1.14, 1.34), "flat": (1.34, 1.6), "range": (1.02, 1.1)}


def tale(rng: Random, case: str, topic: Topic, names: Sequence[str], phrases: Phrases, compared: str, *, at: tuple[int, int] | None = None) -> Tale:
    """Values over `names`, and a sentence on the change between two of them; `_off` in the case makes it untrue."""
    kind, off = case.removesuffix("_off"), case.endswith("_off")
    kind = kind if kind in _TRUE or kind == "size" else "up" if case == "goal" else rng.choice(("up", "down"))
    low, high = (_FALSE if off else _TRUE)[kind]
    value, values = rng.uniform(topic.low, topic.high), []
    for _ in names:
        values.append(round(value, topic.digits))
        value = min(max(value * rng.uniform(0.86, 1.2), topic.low * 0.8), topic.high * 1.2)
    first, last = at or (len(names) - 2, len(names) - 1)
    values[last] = round(values[first] * rng.uniform(low, high), topic.digits)
    before, after = values[first], values[last]
    percent = abs(after / before - 1) * 100
    said = {"up": rng.randint(14, 35), "down": rng.randint(12, 30), "size": rng.randint(48, 75)}.get(kind, 0) if off else percent
    stated = f"{said:.0f}" if off or rng.random() < 0.5 else f"{said:.1f}"
    end = after * rng.uniform(1.35, 1.6) if off and kind == "range" else after
    words = rng.choice(phrases["up" if kind == "size" else kind])
    sentence = words.format(m=topic.name, a=names[first], b=names[last], x=topic.figure(before), y=topic.figure(end), p=stated, c=compared)
    return Tale(values, sentence[0].upper() + sentence[1:])


def told(rng: Random, case: str, main: Tale, others: Mapping[str, Sequence[str]]) -> list[str]:
    """The sentences on the page: the one about the chart, and what the case puts beside or instead of it."""
    extra = others.get(case)
    if extra and case == "unshown":
        return [rng.choice(extra).format(p=rng.randint(9, 40)), rng.choice(others["filler"])]
    return [main.sentence, *([rng.choice(extra).format(p=rng.randint(9, 40))] if extra else []), rng.choice(others["filler"])]


ZH_SEEN: Phrases = {
    "up": ("{b}{m}{c}增长{p}%，增势较好。", "与{a}相比，{b}{m}增长{p}%。"),
    "down": ("{b}{m}{c}下降{p}%。", "受季节因素影响，{b}{m}比{a}减少{p}%。"),
    "double": ("{b}{m}比{a}翻了一倍。", "短短一期，{m}由{a}到{b}增长了一倍。"),
    "flat": ("{b}{m}与{a}基本持平。",),
    "range": ("{m}由{a}的{x}增至{b}的{y}。",),
}
ZH_SEEN_OTHERS = {
    "filler": ("统计口径为合并报表，样本覆盖31个城市。", "数据来源：公司经营分析系统，四舍五入取整。", "调查共回收问卷1,286份。"),
    "unshown": ("与此同时，员工人数增长{p}%，新设网点12家。", "同期线下活动场次增加{p}%，不在本图统计范围。"),
    "goal": ("下一年度的目标是在此基础上再增长{p}%。",),
}
EN_SEEN: Phrases = {
    "up": ("{m} grew {p}% in {b} compared with {a}.", "{b} saw {m} rise by {p}% over {a}."),
    "down": ("{m} fell {p}% in {b} compared with {a}.", "{b} was slower: {m} dropped {p}% from {a}."),
    "double": ("{m} doubled from {a} to {b}.",),
    "flat": ("{m} stayed flat in {b} against {a}.",),
    "range": ("{m} went from {x} in {a} to {y} in {b}.",),
}
EN_SEEN_OTHERS = {
    "filler": ("Figures cover all 14 regions and exclude test accounts.", "Data refreshed at 06:30 UTC.", "Source: internal warehouse, build 4127."),
    "unshown": ("Separately, support headcount grew {p}% (not charted here).", "Office rents, which are not in this chart, rose {p}%."),
    "goal": ("The plan for next year is to add another {p}%.",),
}
ZH_HELD: Phrases = {
    "up": ("{b}{m}{c}提升{p}%。", "从{a}到{b}，{m}上涨{p}%。"),
    "down": ("{b}{m}{c}回落{p}%。", "{b}的{m}较{a}缩减了{p}%。"),
    "double": ("{b}{m}实现翻番，约为{a}的两倍。",),
    "flat": ("{b}{m}与{a}大体相当，几乎没有变化。",),
    "range": ("{m}从{a}的{x}升到{b}的{y}。",),
}
ZH_HELD_OTHERS = {
    "filler": ("记者走访了8个街道，听取了20多位店主的介绍。", "本文图表由编辑部绘制，仅作说明。", "阅读约需3分钟。"),
    "unshown": ("另据介绍，当地新登记车辆上升{p}%，未列入图中。", "此外，参展企业数量提升{p}%，图中没有体现。"),
    "goal": ("明年计划再提升{p}%左右。",),
}
EN_HELD: Phrases = {
    "up": ("{b} {m} came in {p}% higher than {a}.", "{m}: up {p}% on {a}, measured in {b}."),
    "down": ("{m} went down {p}% in {b} versus {a}.", "{b} {m} shrank by {p}% relative to {a}."),
    "double": ("{b} {m} came to twice the {a} level.",),
    "flat": ("{m} held steady, little changed between {a} and {b}.",),
    "range": ("{m} moved from {x} ({a}) to {y} ({b}).",),
}
EN_HELD_OTHERS = {
    "filler": (
        "Restated for the change in accounting policy.",
        "Photos and captions by the members.",
        "Prepared for the meeting of 14 May, room 3.",
    ),
    "unshown": ("Volunteer hours, tracked elsewhere, climbed {p}%.", "Postage, shown on page 9, went up {p}%."),
    "goal": ("We hope for a further {p}% next year.",),
}


def years(rng: Random, count: int, *, tail: str = "") -> list[str]:
    """Years in a row."""
    first = rng.randint(2016, 2024 - count + 1)
    return [f"{first + place}{tail}" for place in range(count)]


def prose(sentences: Sequence[str]) -> str:
    """A paragraph each."""
    return "".join(f"<p>{sentence}</p>" for sentence in sentences)


REPORT_CSS = "body{padding:50px 60px;color:#1a1a1a;font-size:18px;line-height:1.7}h1{font-size:27px;border-bottom:2px solid #9b1c1c;padding-bottom:10px;margin:0 0 12px}figure{margin:14px 0}figcaption{text-align:center;font-size:16px;margin-bottom:8px}"


def report_zh(rng: Random, case: str) -> str:
    """A printed business report: a title, upright bars with value labels, paragraphs above and below."""
    topic = rng.choice((Topic("营业收入", 320, 900, "万"), Topic("销售额", 1200, 3600, "万"), Topic("净利润", 90, 260, "万")))
    names = years(rng, rng.randint(4, 5), tail="年")
    main = tale(rng, case, topic, names, ZH_SEEN, "同比", at=(0, 1) if case == "early" else None)
    floor = 0.0
    if case == "cut_axis":
        floor = float(int(min(main.values) * 0.6 // 50 * 50))
    style = Style(width=760, height=340, ink="#333", grid="#ddd", palette=("#b4413c",), tick=topic.tick, label=topic.figure, floor=floor)
    first, *rest = told(rng, case, main, ZH_SEEN_OTHERS)
    return document(
        REPORT_CSS,
        f"""<h1>经营情况简报</h1><p>{first}</p><figure><figcaption>图1　{names[0]}—{names[-1]}{topic.name}（单位：元）</figcaption>{columns(names, [(topic.name, main.values)], style)}</figure>{prose(rest)}""",
        font=SERIF,
    )


DASH_CSS = """body{background:#f3f5f9;color:#1e2633;font-size:16px;padding:22px 30px}.top{display:flex;justify-content:space-between;margin-bottom:16px}.k{display:flex;gap:16px}.k div{flex:1;background:#fff;border-radius:8px;padding:14px 18px}.k b{display:block;font-size:22px}
.c{background:#fff;border-radius:8px;padding:20px;margin-top:16px}.c h3{margin:0 0 6px}.note{background:#eef4ff;border-left:4px solid #3b6fe0;padding:6px 16px;margin-top:14px}.note p{margin:8px 0}"""


def dashboard_en(rng: Random, case: str) -> str:
    """A web dashboard: a line chart without labels, ticks in k, insights in a blue note."""
    topic = rng.choice((Topic("Active users", 22, 60, "k"), Topic("Orders", 120, 380, "k"), Topic("Sign-ups", 8, 30, "k", 1)))
    main = tale(rng, case, topic, MONTHS_EN, EN_SEEN, "", at=(1, 2) if case == "early" else None)
    style = Style(width=1060, height=340, ink="#4a5568", grid="#e5e9f0", palette=("#3b6fe0",), tick=topic.tick, label=None)
    return document(
        DASH_CSS,
        f"""<div class="top"><b>Pulse · Overview</b><span>1 Jan – 30 Jun ▾</span></div><div class="k"><div>Uptime<b>99.94%</b></div><div>Tickets open<b>{rng.randint(20, 90)}</b></div><div>Median reply<b>{rng.randint(2, 9)} min</b></div></div>
<div class="c"><h3>{topic.name} by month</h3>{lines(MONTHS_EN, [(topic.name, main.values)], style)}</div><div class="note">{prose(told(rng, case, main, EN_SEEN_OTHERS))}</div>""",
        font=ARIAL,
        lang="en",
    )


SLIDE_CSS = "body{background:#fff;color:#12263f;font-size:20px;padding:42px 60px 30px}h1{font-size:32px;margin:0 0 6px;color:#0b4f9e}.b{width:70px;height:6px;background:#f5a623;margin-bottom:22px}.f{display:flex;justify-content:space-between;color:#4a5a70;font-size:17px;margin-top:18px}p{margin:8px 0}"


def slide_zh(rng: Random, case: str) -> str:
    """A slide whose title is the statement, with level bars by quarter below."""
    topic = rng.choice((Topic("订单量", 3.2, 9.5, "亿", 1), Topic("交易规模", 12, 40, "亿"), Topic("活跃商户", 40, 130, "万")))
    main = tale(rng, case, topic, QUARTERS_ZH, ZH_SEEN, "环比", at=(0, 1) if case == "early" else None)
    style = Style(
        width=1060,
        height=330,
        ink="#12263f",
        grid="#dfe6ef",
        palette=(rng.choice(("#2f7de1", "#16a394")),),
        tick=topic.tick,
        label=topic.figure if rng.random() < 0.6 else None,
        size=19,
        left=110,
    )
    first, *rest = told(rng, case, main, ZH_SEEN_OTHERS)
    return document(
        SLIDE_CSS,
        f"""<h1>{first.rstrip("。")}</h1><div class="b"></div><p>{topic.name}分季度情况（{rng.randint(2021, 2024)}年）</p>{bars(QUARTERS_ZH, main.values, style, axis=True)}{prose(rest)}<div class="f"><span>战略运营部</span><span>第 {rng.randint(3, 28)} 页</span></div>""",
        font=HEI,
    )


MEMO_CSS = "body{padding:44px 56px;color:#222;font-size:17px;line-height:1.55}.m{display:grid;grid-template-columns:90px 1fr;gap:2px;border-bottom:1px solid #999;padding-bottom:12px;margin-bottom:14px}h2{font-size:20px;margin:12px 0}"


def memo_en(rng: Random, case: str) -> str:
    """A memo with grouped bars of two years and a legend: the sentence compares a quarter with the same one a year before."""
    topic = rng.choice((Topic("revenue", 14, 40, "m", 1, "$"), Topic("shipments", 120, 300, "k"), Topic("bookings", 20, 60, "m", 0, "$")))
    year, quarter = rng.randint(2020, 2024), rng.randrange(4)
    change = tale(
        rng, case.replace("other_off", "up_off"), topic, (f"{QUARTERS_EN[quarter]} {year - 1}", f"{QUARTERS_EN[quarter]} {year}"), EN_SEEN, ""
    )
    before = [round(rng.uniform(topic.low, topic.high), topic.digits) for _ in QUARTERS_EN]
    after = [round(value * rng.uniform(0.9, 1.25), topic.digits) for value in before]
    before[quarter], after[quarter] = change.values
    style = Style(
        width=780,
        height=340,
        ink="#333",
        grid="#e2e2e2",
        palette=("#9fb7d4", "#27548a"),
        tick=topic.tick,
        label=topic.figure if topic.digits == 0 else None,
        radius=2,
    )
    return document(
        MEMO_CSS,
        f"""<div class="m"><b>To</b><span>Management committee</span><b>From</b><span>Finance</span><b>Re</b><span>Quarterly {topic.name}, {year - 1} and {year}</span></div>{prose(told(rng, case, change, EN_SEEN_OTHERS))}
<h2>Exhibit 1: {topic.name} by quarter</h2>{columns(QUARTERS_EN, [(str(year - 1), before), (str(year), after)], style)}""",
        font=TIMES,
        lang="en",
    )


ARTICLE_CSS = "body{background:#16181d;color:#e3e5ea;font-size:17px;line-height:1.75}.bar{display:flex;justify-content:space-between;padding:10px 20px;font-size:14px}.a{padding:6px 18px 24px}h1{font-size:23px;line-height:1.4;margin:6px 0}.by{color:#a3a9b6;font-size:14px}.ch{background:#1f232b;border-radius:10px;padding:12px 6px;margin:14px 0}.cap{text-align:center;color:#b9bfca;font-size:14px}"


def article_zh(rng: Random, case: str) -> str:
    """An article on a phone in the dark: a glowing line between paragraphs."""
    topic = rng.choice((Topic("夜间客流", 32, 90, "万"), Topic("票房收入", 2.4, 8.6, "亿", 1), Topic("快递件量", 110, 320, "万")))
    main = tale(rng, case, topic, MONTHS_ZH, ZH_HELD, "环比", at=(1, 2) if case == "early" else None)
    style = Style(
        width=366,
        height=280,
        ink="#c8cdd7",
        grid="#323845",
        palette=("#4fd1c5",),
        tick=topic.tick,
        label=topic.figure if rng.random() < 0.5 else None,
        size=13,
        left=58,
    )
    first, *rest = told(rng, case, main, ZH_HELD_OTHERS)
    return document(
        ARTICLE_CSS,
        f"""<div class="bar"><span>{rng.randint(8, 22)}:{rng.randint(10, 59)}</span><span>5G 78%</span></div><div class="a"><h1>{topic.name}图解：上半年走势如何</h1><div class="by">城市观察　{rng.randint(1200, 9800)}人读过</div><p>{first}</p>
<div class="ch">{lines(MONTHS_ZH, [(topic.name, main.values)], style)}<div class="cap">上半年{topic.name}</div></div>{prose(rest)}</div>""",
        font=SANS,
    )


BULLETIN_CSS = "body{padding:48px 54px;color:#2a1f14;background:#fffdf8;font-size:18px;line-height:1.6}h1{text-align:center;font-size:30px;margin:0}.d{text-align:center;border-top:1px solid #7a5c3a;border-bottom:1px solid #7a5c3a;margin:10px 0 18px;padding:4px}.w{display:flex;gap:30px;align-items:center}.w>div{flex:1}h3{margin:4px 0}"


def bulletin_en(rng: Random, case: str) -> str:
    """A society's printed bulletin: text beside rather bare bars, values above them, no gridlines."""
    topic = rng.choice(
        (Topic("membership income", 18, 52, "k", 0, "£"), Topic("library loans", 240, 700, ""), Topic("donations", 9, 30, "k", 1, "£"))
    )
    names = years(rng, 4)
    main = tale(rng, case, topic, names, EN_HELD, "", at=(0, 1) if case == "early" else None)
    style = Style(width=520, height=330, ink="#3b2c1c", grid=None, palette=("#c08a4d",), tick=topic.tick, label=topic.figure, size=16)
    return document(
        BULLETIN_CSS,
        f"""<h1>The Fenwick Bulletin</h1><div class="d">Issue {rng.randint(40, 260)} · Treasurer's notes</div><div class="w"><div>{prose(told(rng, case, main, EN_HELD_OTHERS))}</div>
<figure style="margin:0"><h3>{topic.name.capitalize()}</h3>{columns(names, [(topic.name, main.values)], style)}</figure></div>""",
        font=TIMES,
        lang="en",
    )


DECK_CSS = "body{background:#0f172a;color:#f1f5f9;font-size:21px;padding:46px 64px}.t{color:#7dd3fc;letter-spacing:2px;font-size:18px}h1{font-size:34px;margin:8px 0 20px;font-weight:600}.g{display:flex;gap:40px}.s{width:330px;border-left:3px solid #38bdf8;padding-left:22px}p{margin:0 0 14px}"


def deck_en(rng: Random, case: str) -> str:
    """A dark slide of a deck: level bars by year without an axis, sentences at the side."""
    topic = rng.choice(
        (Topic("annual recurring revenue", 3.2, 9.6, "M", 1, "$"), Topic("monthly readers", 140, 420, "k"), Topic("energy use", 260, 640, " MWh"))
    )
    names = years(rng, 5, tail="")
    main = tale(rng, case, topic, names, EN_HELD, "", at=(1, 2) if case == "early" else None)
    style = Style(
        width=760,
        height=380,
        ink="#e2e8f0",
        grid=None,
        palette=(rng.choice(("#38bdf8", "#a78bfa")),),
        tick=topic.tick,
        label=topic.figure,
        size=20,
        left=80,
        radius=6,
    )
    sentences = told(rng, case, main, EN_HELD_OTHERS)
    return document(
        DECK_CSS,
        f"""<div class="t">BOARD UPDATE</div><h1>{topic.name.capitalize()} by year</h1><div class="g">{bars(names, main.values, style, axis=False)}<div class="s">{prose(sentences)}</div></div>""",
        font=VERDANA,
        lang="en",
    )


BRIEF_CSS = "body{padding:36px 44px;color:#17212b;font-size:17px;line-height:1.7;background:#fff}.h{background:#e8f3ec;border-radius:8px;padding:14px 18px;margin-bottom:16px}.h b{font-size:22px}.c{border:1px solid #cfe0d5;border-radius:8px;padding:16px}p{margin:8px 0}"


def brief_zh(rng: Random, case: str) -> str:
    """A research brief: two lines with a legend, an axis in per cent or 万; the sentence is about the second line."""
    second = case in {"other", "other_off"}
    share = case == "points"
    topics = (
        (Topic("会员占比", 22, 46, "%"), Topic("夜间占比", 40, 66, "%"))
        if share
        else (Topic("甲区成交量", 34, 80, "万"), Topic("乙区成交量", 50, 120, "万"))
    )
    about, rest = (topics[1], topics[0]) if second else topics
    main = tale(rng, case.replace("other_off", "up_off"), about, QUARTERS_ZH, ZH_HELD, "环比")
    beside = tale(rng, "down" if second else "up", rest, QUARTERS_ZH, ZH_HELD, "环比").values
    sentences = told(rng, case, main, ZH_HELD_OTHERS)
    if share:
        change = main.values[-1] - main.values[-2]
        sentences[0] = f"四季度{about.name}较三季度{'提高' if change > 0 else '降低'}{abs(change):.0f}个百分点。"
    named = [(about.name, main.values), (rest.name, beside)]
    style = Style(width=840, height=350, ink="#33424f", grid="#dde7e1", palette=("#1b8a5a", "#e08e2b"), tick=about.tick, label=None, size=16)
    return document(
        BRIEF_CSS,
        f"""<div class="h"><b>季度研究简讯</b><br>第{rng.randint(11, 98)}期　研究部</div>{prose(sentences)}<div class="c">{lines(QUARTERS_ZH, named[::-1] if second else named, style)}</div>""",
        font=SANS,
    )


TEMPLATES = (
    Template(
        name="chart_report_zh",
        split="seen",
        draw=report_zh,
        paper=True,
        width=900,
        scale=1.4,
        print_size=15,
        cases=("up", "cut_axis", "goal", "early", "up_off", "double_off"),
    ),
    Template(
        name="chart_dash_en",
        split="seen",
        draw=dashboard_en,
        width=1180,
        scale=1.25,
        print_size=15,
        cases=("down", "unshown", "early", "down_off", "flat_off"),
    ),
    Template(
        name="chart_slide_zh",
        split="seen",
        draw=slide_zh,
        width=1180,
        scale=1.2,
        print_size=19,
        cases=("down", "double", "flat", "down_off", "range_off"),
    ),
    Template(
        name="chart_memo_en",
        split="seen",
        draw=memo_en,
        width=900,
        scale=1.4,
        print_size=15,
        cases=("up", "range", "goal", "size_off", "up_off"),
    ),
    Template(
        name="chart_article_zh",
        split="held",
        draw=article_zh,
        width=414,
        scale=2.5,
        print_size=13,
        cases=("up", "double", "early", "unshown", "down_off", "flat_off"),
    ),
    Template(
        name="chart_bulletin_en",
        split="held",
        draw=bulletin_en,
        width=1120,
        scale=1.3,
        print_size=16,
        cases=("flat", "early", "unshown", "up_off", "range_off"),
    ),
    Template(
        name="chart_deck_en",
        split="held",
        draw=deck_en,
        width=1280,
        scale=1.0,
        print_size=20,
        cases=("up", "range", "goal", "double_off", "down_off"),
    ),
    Template(
        name="chart_brief_zh",
        split="held",
        draw=brief_zh,
        width=930,
        scale=1.4,
        print_size=16,
        cases=("down", "other", "points", "other_off", "size_off"),
    ),
)

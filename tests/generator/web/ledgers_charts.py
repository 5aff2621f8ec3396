"""Charts inside reports: bars, grouped bars, bars on their side, lines and areas, with words that agree with them or do not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from random import Random

from tests.generator.web.ledgers_kit import DEJAVU, HAN, SANS, SERIF, ZEN, Draft, Plan, doc, phone_bar


@dataclass(frozen=True)
class Story:
    """A chart's figures and the words beside it."""

    title: str
    words: str
    labels: tuple[str, ...]
    series: tuple[tuple[float, ...], ...]
    names: tuple[str, ...] = ()
    low: float = 0
    """Where the axis starts."""
    high: float = 100
    """Where it ends."""
    step: float = 20


QUARTERS = ("一季度", "二季度", "三季度", "四季度")
GROUPED = {
    "chart-yoy": Story(
        "分季度营业收入（万元）",
        "全年经营稳中有进：四季度营业收入同比增长15%，各季度均好于上年同期。",
        QUARTERS,
        ((860, 920, 1010, 1200), (903, 980, 1090, 1020)),
        ("2023年", "2024年"),
        high=1500,
        step=300,
    ),
    "chart-size": Story(
        "各区域设备销量（台）",
        "其中华东区销量较上年增长50%，增幅居前；西部区基本持平。",
        ("华东区", "华南区", "华北区", "西部区"),
        ((420, 380, 310, 205), (462, 391, 325, 206)),
        ("2023年", "2024年"),
        high=500,
        step=100,
    ),
    "chart-down": Story(
        "车间能耗（吨标煤）",
        "节能改造见效，三车间能耗由去年的240吨降至今年的180吨，降幅25%。",
        ("一车间", "二车间", "三车间"),
        ((310, 275, 240), (302, 260, 288)),
        ("去年", "今年"),
        high=400,
        step=100,
    ),
    "ok-yoy": Story(
        "分季度营业收入（万元）",
        "四季度营业收入1380万元，同比增长15.0%；一季度同比增长10.0%。",
        QUARTERS,
        ((800, 900, 1000, 1200), (880, 945, 1120, 1380)),
        ("2023年", "2024年"),
        high=1500,
        step=300,
    ),
    "ok-about": Story(
        "门店会员数（人）",
        "城东店会员数从640人增加到735人，增长约15%，城西店略有回落。",
        ("城东店", "城西店", "滨江店"),
        ((640, 512, 430), (735, 498, 466)),
        ("上半年", "下半年"),
        high=800,
        step=200,
    ),
    "ok-other": Story(
        "各区域出货量（件）",
        "本期平均配送时长缩短12%，客诉量下降三成；各区域出货量对比见下图。",
        ("华东", "华中", "西南", "东北"),
        ((560, 430, 350, 240), (610, 470, 340, 262)),
        ("上期", "本期"),
        high=800,
        step=200,
    ),
}
YEARS = ("2020", "2021", "2022", "2023", "2024")
SIDEWAYS = {
    "chart-fall": Story("Electricity used by all sites, MWh", "Site electricity use fell 10% in 2024", YEARS, ((412, 398, 377, 421, 463),)),
    "chart-double": Story("Orders placed online, thousands", "Online orders have more than doubled since 2021", YEARS[1:], ((310, 342, 390, 428),)),
    "chart-percent": Story("Members at year end", "Membership rose 40% between 2022 and 2024", YEARS[2:], ((2050, 2140, 2255),)),
    "chart-shrink": Story("Staff at year end", "Headcount was cut by a third between 2021 and 2024", YEARS[1:], ((186, 204, 221, 248),)),
    "ok-fall": Story("Water drawn from mains, m³", "Mains water use was down 9% on 2023", YEARS[1:], ((540, 525, 500, 455),)),
    "ok-double": Story("Bikes repaired in our workshops", "Repairs have more than doubled since 2021", YEARS[1:], ((180, 240, 331, 396),)),
    "ok-elsewhere": Story("Visitors to the museum, thousands", "Volunteer turnover dropped 18% this year", YEARS, ((61, 74, 118, 131, 142),)),
}
HALVES = ("Q1 23", "Q2 23", "Q3 23", "Q4 23", "Q1 24", "Q2 24")
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")
LINES = {
    "chart-falling": Story(
        "Recurring revenue, £k", "Recurring revenue has fallen in every quarter since Q1 2023.", HALVES, ((42, 49, 57, 66, 74, 85),), ("Revenue",)
    ),
    "chart-june": Story(
        "New sign-ups per month", "Sign-ups jumped 25% in June after the redesign.", MONTHS, ((58, 63, 70, 76, 80, 46),), ("Sign-ups",)
    ),
    "chart-ahead": Story(
        "Sales by channel, $k",
        "Store sales rose through the half year and finished June well ahead of web sales.",
        MONTHS,
        ((78, 70, 61, 52, 44, 36), (30, 38, 49, 58, 69, 81)),
        ("Stores", "Web"),
    ),
    "ok-rise": Story("Recurring revenue, £k", "Revenue is up by about half since Q1 2023.", HALVES, ((52, 57, 60, 66, 71, 78),), ("Revenue",)),
    "ok-truncated": Story(
        "Average wait at the desk, minutes",
        "Waits eased from about 58 to about 46 minutes, roughly a fifth shorter.",
        MONTHS,
        ((58, 56, 55, 51, 48, 46),),
        ("Wait",),
        low=40,
        high=60,
        step=5,
    ),
    "ok-rating": Story(
        "Tickets opened per week",
        "Our app store rating climbed to 4.6, and median reply time fell 20%.",
        MONTHS,
        ((40, 44, 47, 55, 58, 63),),
        ("Tickets",),
    ),
}
HALF = ("7月", "8月", "9月", "10月", "11月", "12月")
AREAS = {
    "chart-climb": Story("日活用户（万）", "日活用户连续六个月上涨，12月达到半年来高位。", HALF, ((78, 72, 63, 55, 46, 38),)),
    "chart-drop": Story("直播间订单（千单）", "受假期影响，12月订单环比下降20%。", HALF, ((44, 48, 51, 55, 60, 78),)),
    "chart-twice": Story("月度用水量（吨）", "12月用水量较7月翻了一番。", HALF, ((50, 52, 51, 54, 56, 57),)),
    "ok-climb": Story("日活用户（万）", "日活用户由7月的约42万升至12月的约60万。", HALF, ((42, 45, 47, 52, 55, 60),)),
    "ok-plan": Story("门店客流（千人）", "明年我们计划新开3家门店，目标客流提升15%。", HALF, ((66, 61, 57, 55, 50, 48),)),
    "ok-drop": Story("退货件数（百件）", "12月退货件数较7月下降约一半。", HALF, ((80, 71, 62, 55, 47, 41),)),
}


def _grid(story: Story, width: int, height: int, left: int, ink: str, line: str) -> tuple[str, Callable[[float], float]]:
    """Horizontal lines with the axis' labels, and the way from a value to a height."""

    def at(value: float) -> float:
        """The y of a value."""
        return height - (value - story.low) / (story.high - story.low) * (height - 24)

    out, value = "", story.low
    while value <= story.high:
        out += (
            f"<line x1={left} x2={width} y1={at(value):.1f} y2={at(value):.1f} stroke='{line}'/><text x={left - 8}"
            f" y={at(value) + 5:.1f} text-anchor=end fill='{ink}'>{value:g}</text>"
        )
        value += story.step
    return out, at


def _svg(inner: str, width: int, height: int, size: int) -> str:
    """An SVG in the flow of a page."""
    return f"<svg width={width} height={height} font-size={size} style='display:block'>{inner}</svg>"


def _held_grouped(rng: Random, scenario: str) -> Draft:
    """A page of a Chinese report: a paragraph, then grouped columns with their values."""
    story = GROUPED[scenario]
    paints = rng.choice((("#b8c7e0", "#2f5597"), ("#f4c7a1", "#c55a11"), ("#bcd9c5", "#2e7d4f")))
    width, height = 760, 330
    inner, at = _grid(story, width, height, 60, "#555", "#e2e2e2")
    slot = (width - 70) / len(story.labels)
    bar = min(64, slot / 3)
    for group, label in enumerate(story.labels):
        middle = 66 + slot * (group + 0.5)
        inner += f"<text x={middle:.0f} y={height + 24} text-anchor=middle fill='#333'>{label}</text>"
        for number, values in enumerate(story.series):
            x, y = middle + (number - 1) * (bar + 4) + 2, at(values[group])
            inner += (
                f"<rect x={x:.0f} y={y:.1f} width={bar:.0f} height={height - y:.1f} fill='{paints[number]}'/>"
                f"<text x={x + bar / 2:.0f} y={y - 6:.1f} text-anchor=middle fill='#222'>{values[group]:g}</text>"
            )
    legend = "　".join(
        f"<span><i style='display:inline-block;width:14px;height:14px;background:{p};margin-right:6px'></i>{n}</span>"
        for n, p in zip(story.names, paints, strict=True)
    )
    css = (
        "body{padding:40px 50px}h2{font-size:22px;border-left:6px solid #2f5597;padding-left:12px;margin-bottom:14px}"
        "p{font-size:18px;text-indent:2em;line-height:1.8;margin-bottom:18px}.t{text-align:center;font-size:17px;"
        "font-weight:600;margin-bottom:6px}"
    )
    body = (
        f"<h2>二、经营情况分析</h2><p>{story.words}</p><div class=t>图{rng.randint(2, 9)}　{story.title}</div>"
        f"{_svg(inner, width, height + 36, 16)}<div class=c style='font-size:16px;margin-top:6px'>{legend}</div>"
        f"<div style='margin-top:26px;font-size:14px;text-align:center'>— {rng.randint(5, 30)} —</div>"
    )
    return Draft(
        html=doc(css, body, HAN), width=880, scale=1.6, smallest=25, paper=scenario in ("chart-size", "ok-yoy"), context={"surface": "document"}
    )


def _held_sideways(rng: Random, scenario: str) -> Draft:
    """A slide in English: a headline that says it all, bars on their side with values at their ends."""
    story = SIDEWAYS[scenario]
    back, ink, paint, last = rng.choice(
        (("#fff", "#222", "#c3cad6", "#e4572e"), ("#10243e", "#f0f4fa", "#5b7ca8", "#ffc857"), ("#faf6ee", "#2b2b2b", "#bdb39c", "#1f7a8c"))
    )
    values = story.series[0]
    inner = ""
    for row, (label, value) in enumerate(zip(story.labels, values, strict=True)):
        y, long = 10 + row * 62, value / max(values) * 780
        inner += (
            f"<text x=70 y={y + 28} text-anchor=end fill='{ink}'>{label}</text><rect x=84 y={y} width={long:.0f}"
            f" height=42 fill='{last if row == len(values) - 1 else paint}'/>"
            f"<text x={94 + long:.0f} y={y + 28} fill='{ink}'>{value:,g}</text>"
        )
    css = (
        f"body{{background:{back};color:{ink};padding:48px 60px}}h1{{font-size:38px;line-height:1.25;"
        f"margin-bottom:10px}}p{{font-size:21px;margin-bottom:26px;opacity:.85}}"
    )
    body = (
        f"<h1>{story.words}</h1><p>{story.title}</p>{_svg(inner, 1000, 20 + 62 * len(values), 22)}"
        f"<div class=fx style='margin-top:26px;font-size:15px'><span>Annual review</span><span>Slide {rng.randint(4, 31)}"
        f"</span></div>"
    )
    return Draft(html=doc(css, body, SANS), width=1160, scale=1.3, smallest=28, context={"surface": "document"})


def _held_line(rng: Random, scenario: str) -> Draft:
    """A dashboard in English: a card with a line chart that has an axis but no values, a note beside it."""
    story = LINES[scenario]
    paints = rng.choice((("#5b5bd6", "#e5484d"), ("#0091ff", "#f76808"), ("#30a46c", "#8e4ec6")))
    width, height = 660, 320
    inner, at = _grid(story, width, height, 44, "#666", "#ececf1")
    inner = f"<g transform='translate(0 4)'>{inner}"
    step = (width - 90) / (len(story.labels) - 1)
    for number, values in enumerate(story.series):
        points = " ".join(f"{60 + step * n:.0f},{at(value):.1f}" for n, value in enumerate(values))
        inner += f"<polyline points='{points}' fill=none stroke='{paints[number]}' stroke-width=3.5 stroke-linejoin=round />"
    inner += (
        "".join(f"<text x={60 + step * n:.0f} y={height + 24} text-anchor=middle fill='#444'>{label}</text>" for n, label in enumerate(story.labels))
        + "</g>"
    )
    legend = " &nbsp; ".join(f"<span style='color:{p}'>●</span> {n}" for n, p in zip(story.names, paints, strict=False))
    css = (
        "body{background:#f4f4f8;padding:30px;display:flex;gap:22px}.a{background:#fff;border:1px solid #e3e3ea;"
        "border-radius:12px;padding:22px 24px}.n{flex:1;font-size:19px;line-height:1.6}h3{font-size:19px;"
        "margin-bottom:4px}"
    )
    body = (
        f"<div class=a><h3>{story.title}</h3><div style='font-size:15px;margin-bottom:10px'>{legend}"
        f"</div>{_svg(inner, width, height + 40, 15)}</div><div class='a n'><h3>What happened</h3>{story.words}"
        f"<div style='margin-top:26px;font-size:15px;color:#555'>Updated {rng.randint(2, 58)}"
        f" min ago · shared with {rng.randint(3, 20)} people</div></div>"
    )
    return Draft(html=doc(css, body, DEJAVU), width=1200, scale=1.4, smallest=21, context={"surface": "document"})


def _held_area(rng: Random, scenario: str) -> Draft:
    """A news app's post in Chinese on a phone: words, then a filled area over an axis."""
    story = AREAS[scenario]
    dark = scenario in ("chart-climb", "ok-climb", "ok-plan")
    back, ink, faint = ("#111318", "#eceff4", "#2c313b") if dark else ("#fff", "#222", "#e8e8e8")
    paint = rng.choice(("#22b8a6", "#ff7849", "#6d8bff"))
    width, height = 350, 220
    inner, at = _grid(story, width, height, 34, ink, faint)
    values = story.series[0]
    step = (width - 60) / (len(values) - 1)
    points = " ".join(f"{44 + step * n:.0f},{at(value):.1f}" for n, value in enumerate(values))
    inner += (
        f"<polygon points='44,{height} {points} {44 + step * (len(values) - 1):.0f},{height}' fill='{paint}"
        f"' opacity=.35 /><polyline points='{points}' fill=none stroke='{paint}' stroke-width=3 />"
    )
    inner += "".join(
        f"<text x={44 + step * n:.0f} y={height + 22} text-anchor=middle fill='{ink}'>{label}</text>" for n, label in enumerate(story.labels)
    )
    css = (
        f"body{{background:{back};color:{ink}}}.p{{padding:10px 20px 24px}}h2{{font-size:21px;line-height:1.4;"
        f"margin-bottom:8px}}.w{{font-size:18px;line-height:1.7;margin:12px 0 18px}}.s{{font-size:14px;opacity:.75}}"
    )
    body = (
        phone_bar("20:15", ink)
        + f"<div class=p><h2>运营月报摘要</h2><div class=s>数据小组 · 01-0{rng.randint(3, 9)} · 阅读 {rng.randint(300, 2900)}</div>"
        f"<div class=w>{story.words}</div><div style='font-size:15px;margin-bottom:8px'>{story.title}</div>"
        f"{_svg(inner, width, height + 32, 13)}<div class='fx s' style='margin-top:20px'><span>赞 {rng.randint(10, 99)}"
        f"</span><span>评论 {rng.randint(2, 30)}</span><span>收藏</span><span>转发</span></div></div>"
    )
    return Draft(html=doc(css, body, HAN), width=390, smallest=26, context={"surface": "document"})


PLAIN = {
    "chart-sales": Story("Units sold", "Units sold grew by 30% from March to April.", ("Jan", "Feb", "Mar", "Apr"), ((66, 70, 80, 60),)),
    "chart-cost": Story("Cost per lead, $", "Cost per lead came down 15% over the period.", ("Jan", "Feb", "Mar", "Apr"), ((52, 57, 63, 71),)),
    "ok-sales": Story("Units sold", "Units sold grew by 20% from March to April.", ("Jan", "Feb", "Mar", "Apr"), ((62, 66, 70, 84),)),
    "ok-hiring": Story("Units sold", "We welcomed six new colleagues and moved to a bigger hall.", ("Jan", "Feb", "Mar", "Apr"), ((81, 77, 70, 64),)),
}
DOTS = {
    "chart-rate": Story(
        "出勤率（%）", "出勤率逐周走高，第五周比第一周高出一成。", ("第1周", "第2周", "第3周", "第4周", "第5周"), ((96, 92, 89, 85, 82),)
    ),
    "chart-stock": Story(
        "库存量（吨）", "清库工作顺利，第五周库存已减少40%。", ("第1周", "第2周", "第3周", "第4周", "第5周"), ((50, 55, 61, 66, 72),)
    ),
    "ok-stock": Story("库存量（吨）", "第五周库存比第一周减少40%。", ("第1周", "第2周", "第3周", "第4周", "第5周"), ((80, 72, 63, 55, 48),)),
    "ok-talk": Story("值班次数", "下周起食堂菜单更新，欢迎提意见。", ("第1周", "第2周", "第3周", "第4周", "第5周"), ((21, 24, 30, 27, 25),)),
}


def _seen_plain(rng: Random, scenario: str) -> Draft:
    """A memo in English: single columns with values inside, a sentence below the title."""
    story = PLAIN[scenario]
    paint = rng.choice(("#336699", "#7a5195"))
    inner, at = _grid(story, 560, 260, 40, "#333", "#ddd")
    for n, (label, value) in enumerate(zip(story.labels, story.series[0], strict=True)):
        x = 70 + n * 122
        inner += (
            f"<rect x={x} y={at(value):.1f} width=76 height={260 - at(value):.1f} fill='{paint}'/><text x={x + 38}"
            f" y={at(value) + 24:.1f} text-anchor=middle fill='#fff' font-weight=700>{value:g}</text><text x={x + 38}"
            f" y=282 text-anchor=middle>{label}</text>"
        )
    body = (
        f"<h2>Memo: first four months</h2><p style='font-size:18px;margin:12px 0 20px'>{story.words}</p><b>{story.title}"
        f"</b>{_svg(inner, 560, 296, 16)}"
    )
    return Draft(html=doc("body{padding:40px}", body, SERIF), width=660, smallest=30, paper=rng.random() < 0.5, context={"surface": "document"})


def _seen_dots(rng: Random, scenario: str) -> Draft:
    """A weekly note in Chinese: a line with dots and values over them, the sentence under the chart."""
    story = DOTS[scenario]
    inner, at = _grid(story, 620, 260, 44, "#444", "#e6e6e6")
    spots = [(80 + n * 125, at(value), value, label) for n, (value, label) in enumerate(zip(story.series[0], story.labels, strict=True))]
    inner += f"<polyline points='{' '.join(f'{x},{y:.1f}' for x, y, *_ in spots)}' fill=none stroke='#c0392b' stroke-width=2.5 />"
    inner += "".join(
        f"<circle cx={x} cy={y:.1f} r=5 fill='#c0392b'/><text x={x} y={y - 12:.1f} text-anchor=middle>{value:g}</text>"
        f"<text x={x} y=284 text-anchor=middle>{label}</text>"
        for x, y, value, label in spots
    )
    body = (
        f"<h3 class=c style='margin-bottom:10px'>{story.title}</h3>{_svg(inner, 620, 300, 16)}<p style='font-size:18px;"
        f"margin-top:16px'>{story.words}</p><div style='margin-top:12px'>填报人：A组 {rng.randint(1, 9)} 号</div>"
    )
    return Draft(html=doc("body{padding:36px}", body, ZEN), width=700, smallest=30, context={"surface": "document"})


PLANS = (
    Plan("held", "chart_grouped", _held_grouped, tuple(GROUPED)),
    Plan("held", "chart_sideways", _held_sideways, tuple(SIDEWAYS)),
    Plan("held", "chart_line", _held_line, tuple(LINES)),
    Plan("held", "chart_area", _held_area, tuple(AREAS)),
    Plan("seen", "chart_plain", _seen_plain, tuple(PLAIN)),
    Plan("seen", "chart_dots", _seen_dots, tuple(DOTS)),
)

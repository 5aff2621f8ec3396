"""Charts in slides, dashboards, printed reports, apps and newsletters, each with a sentence about the data."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.web.bureau_kit import CHART, DEJAVU, HEI, LATIN, ROMAN, SANS, SERIF, made, shell
from tests.generator.web.page import Page

Series = tuple[tuple[str, tuple[float, ...]], ...]


@dataclass(frozen=True, kw_only=True)
class Story:
    """A chart and what is said about it."""

    name: str
    frame: str
    """The container: a key of `FRAMES`."""
    kind: str
    """column, line or bar; several series of columns stand side by side."""
    says: str
    more: str
    ticks: str
    """Names along the axis, parted by spaces."""
    series: Series
    unit: str = ""
    wrong: bool = False
    marked: bool = True
    """Whether values are printed at the marks; without them there is an axis."""
    base: float = 0
    """Where the axis begins."""
    text: str | None = None


@dataclass(frozen=True)
class Look:
    """Size and colours of a drawing."""

    width: int
    height: int
    print: int
    ink: str
    rule: str
    colours: tuple[str, ...]
    font: str


def _step(span: float) -> float:
    """A round distance between lines of an axis: four to eight of them in the span."""
    size = 10.0 ** (len(str(int(span * 100))) - 3)
    return next(size * many for many in (0.1, 0.2, 0.5, 1, 2, 5, 10) if span / (size * many) <= 7)


def _text(x: float, y: float, words: str, look: Look, *, anchor: str = "middle", weight: int = 400) -> str:
    """Words of the chart at a place."""
    face = f"font-size='{look.print}' fill='{look.ink}' text-anchor='{anchor}' font-weight='{weight}' font-family=\"{look.font}\""
    return f"<text x='{x:.1f}' y='{y:.1f}' {face}>{words}</text>"


def _bars(story: Story, look: Look) -> str:
    """Horizontal bars with names at the left."""
    names, values = story.ticks.split(" "), story.series[0][1]
    left, pitch = look.print * 8, look.height / len(names)
    reach = (look.width - left - look.print * 5) / max(values)
    parts = []
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        y = place * pitch
        parts.append(_text(left - 10, y + pitch / 2 + look.print * 0.35, name.replace("_", " "), look, anchor="end"))
        parts.append(f"<rect x='{left}' y='{y + pitch * 0.2:.1f}' width='{value * reach:.1f}' height='{pitch * 0.6:.1f}' fill='{look.colours[0]}'/>")
        parts.append(_text(left + value * reach + 8, y + pitch / 2 + look.print * 0.35, f"{value:,g}{story.unit}", look, anchor="start", weight=600))
    return "".join(parts)


def _upright(story: Story, look: Look) -> str:
    """Columns or lines over a common axis, which may lie above the foot where values are negative."""
    names = story.ticks.split(" ")
    flat = [value for _, values in story.series for value in values]
    top, low = max(*flat, 0), min(story.base, *flat)
    step = _step(top - low)
    low = story.base if low == story.base else -step * (int(-low / step) + 1)
    top = low + step * (int((top - low) / step) + 1)
    left, right, up, down = look.print * (1 if story.marked else 4), look.width - 10, look.print * 2, look.height - look.print * 2.2
    pitch = (right - left) / len(names)

    def height(value: float) -> float:
        return down - (value - low) / (top - low) * (down - up)

    parts = []
    if not story.marked:
        for place in range(round((top - low) / step) + 1):
            y = height(low + place * step)
            parts.append(f"<line x1='{left}' x2='{right}' y1='{y:.1f}' y2='{y:.1f}' stroke='{look.rule}'/>")
            parts.append(_text(left - 8, y + look.print * 0.35, f"{low + place * step:,g}{story.unit}", look, anchor="end"))
    floor = height(max(low, 0))
    parts.append(f"<line x1='{left}' x2='{right}' y1='{floor:.1f}' y2='{floor:.1f}' stroke='{look.ink}'/>")
    parts += [_text(left + pitch * (place + 0.5), look.height - look.print * 0.6, name.replace("_", " "), look) for place, name in enumerate(names)]
    for rank, (_, values) in enumerate(story.series):
        colour = look.colours[rank]
        if story.kind == "line":
            dots = [(left + pitch * (place + 0.5), height(value)) for place, value in enumerate(values)]
            parts.append(f"<polyline fill='none' stroke='{colour}' stroke-width='4' points='{' '.join(f'{x:.1f},{y:.1f}' for x, y in dots)}'/>")
            parts += [f"<circle cx='{x:.1f}' cy='{y:.1f}' r='6' fill='{colour}'/>" for x, y in dots]
            for place, ((x, y), value) in enumerate(zip(dots, values, strict=True)):
                dips = place > 0 and value < values[place - 1] and value < [*values, value + 1][place + 1]
                under = y + look.print + 10 if rank or dips else y - 14
                parts.append(_text(x, under, f"{value:,g}{story.unit}", look, weight=600) if story.marked else "")
            continue
        thick = pitch * 0.64 / len(story.series)
        for place, value in enumerate(values):
            x, y = left + pitch * (place + 0.18) + rank * thick, height(value)
            parts.append(f"<rect x='{x:.1f}' y='{min(y, floor):.1f}' width='{thick - 3:.1f}' height='{abs(floor - y):.1f}' fill='{colour}'/>")
            if story.marked:
                parts.append(_text(x + thick / 2, y - 7 if value >= 0 else y + look.print + 3, f"{value:,g}{story.unit}", look, weight=600))
    return "".join(parts)


def _drawing(story: Story, look: Look) -> str:
    """The chart as SVG, under a legend where there are several series."""
    keys = "".join(
        f"<span style='margin-right:22px'><b style='color:{look.colours[rank]}'>■</b> {name}</span>" for rank, (name, _) in enumerate(story.series)
    )
    legend = f"<div style='font-size:{look.print}px;color:{look.ink};margin-bottom:8px'>{keys}</div>" if len(story.series) > 1 else ""
    inner = _bars(story, look) if story.kind == "bar" else _upright(story, look)
    return f"{legend}<svg width='{look.width}' height='{look.height}' style='display:block'>{inner}</svg>"


def _slide(rng: Random, story: Story) -> str:
    """A slide: the statement as its title, the chart beneath, a footer."""
    chart = _drawing(story, Look(1120, 420, 21, "#334", "#dde", ("#e4572e", "#17bebb", "#ffc914"), SANS))
    css = """body{height:720px;padding:46px 80px;position:relative;border-left:18px solid #e4572e}h1{font-size:36px;line-height:1.3}
    p{font-size:21px;color:#667;margin:10px 0 22px}
    footer{position:absolute;bottom:22px;left:80px;right:80px;display:flex;justify-content:space-between;color:#99a;font-size:16px}"""
    return shell(
        css,
        f"<h1>{story.says}</h1><p>{story.more}</p>{chart}"
        f"<footer><span>{rng.choice(('Kestrel Partners', '远帆咨询', 'Oakline'))}</span><span>{rng.randint(4, 30)}</span></footer>",
    )


def _board(rng: Random, story: Story) -> str:
    """A dark dashboard: tiles above, the chart in a panel with a remark."""
    chart = _drawing(story, Look(1060, 360, 17, "#b8c4d9", "#26324a", ("#4cc9f0", "#f72585", "#b5e48c"), LATIN + ",'Noto Sans CJK SC'"))
    tiles = "".join(f"<div><em>{name}</em>{rng.randint(11, 980):,}</div>" for name in ("Open tickets", "Deploys", "Alerts"))
    css = """body{padding:26px 34px;color:#e8eefc}.t{display:flex;gap:18px;margin-bottom:18px}
    .t div{flex:1;background:#131c2f;border-radius:10px;padding:16px 20px;font-size:26px}
    .t em{display:block;font-style:normal;font-size:15px;color:#7f8db0}.p{background:#131c2f;border-radius:10px;padding:22px 28px}
    h2{font-size:22px}.q{margin:16px 0 0;padding:13px 16px;background:#1d2a46;border-left:4px solid #4cc9f0;font-size:18px}"""
    return shell(
        css, f"<div class=t>{tiles}</div><div class=p><h2>{story.more}</h2><br>{chart}<div class=q>▸ {story.says}</div></div>", ground="#0b1120"
    )


def _report(rng: Random, story: Story) -> str:
    """A page of a printed report: a paragraph, then a numbered figure with its caption."""
    chart = _drawing(story, Look(700, 330, 17, "#222", "#ccc", ("#2f4b7c", "#a05195", "#ffa600"), ROMAN + ",'Noto Serif CJK SC'"))
    english = story.says.isascii()
    number = f"{rng.randint(2, 6)}.{rng.randint(1, 9)}"
    css = """body{padding:60px 70px}h3{font-size:24px;margin-bottom:16px}p{font-size:19px;line-height:1.75;margin-bottom:24px}
    .c{text-align:center;font-size:17px;margin-top:12px}"""
    body = f"""<h3>{number} {"Findings" if english else "主要情况"}</h3><p>{story.says}</p>{chart}<div class=c>{"Figure" if english else "图"}
    {number}　{story.more}</div>"""
    return shell(css, body, font=ROMAN + ",'Noto Serif CJK SC'" if english else SERIF)


def _app(rng: Random, story: Story) -> str:
    """A phone app's card with a big remark and tabs."""
    chart = _drawing(story, Look(326, 220, 12, "#556", "#e3e6ee", ("#7b61ff", "#ff8fab", "#00b894"), HEI))
    tabs = "日 周 月 年" if not story.says.isascii() else "Day Week Month Year"
    css = """.s{display:flex;justify-content:space-between;padding:12px 20px;font-size:13px}.g{display:flex;gap:8px;padding:8px 16px}
    .g span{flex:1;text-align:center;background:#e9e6ff;border-radius:16px;font-size:13px;padding:7px 0}
    .c{background:#fff;border-radius:18px;margin:10px 14px;padding:18px}h2{font-size:20px;line-height:1.4}
    p{font-size:14px;color:#889;margin:6px 0 14px}"""
    body = f"""<div class=s><span>{rng.randint(7, 12)}:{rng.randint(10, 59)}</span><span>▂▄▆ ▮▮▯</span></div><div
    class=g>{"".join(f"<span>{tab}</span>" for tab in tabs.split(" "))}</div><div class=c><h2>{story.says}</h2><p>{story.more}</p>{chart}</div>"""
    return shell(css, body, font=HEI, ground="#f5f4ff")


def _letter(rng: Random, story: Story) -> str:
    """A newsletter's box: a kicker, a headline, the chart and a source."""
    chart = _drawing(story, Look(600, 340, 17, "#3c2f2f", "#e5dccb", ("#386641", "#bc4749", "#f2a65a"), DEJAVU))
    css = """body{padding:30px 40px}.k{color:#bc4749;font-size:15px;letter-spacing:2px;border-top:4px solid #bc4749;padding-top:8px}
    h1{font-size:28px;margin:8px 0 6px}p{font-size:17px;color:#6b5b53;margin-bottom:20px}
    small{display:block;font-size:15px;color:#85766d;margin-top:14px}"""
    return shell(
        css,
        f"<div class=k>CHART OF THE WEEK · {rng.randint(11, 64)}</div><h1>{story.says}</h1><p>{story.more}</p>{chart}"
        f"<small>Source: own survey, {rng.randint(900, 4800):,} answers</small>",
        font=ROMAN,
        ground="#fcf8ef",
    )


FRAMES: dict[str, tuple[Callable[[Random, Story], str], int, float, int]] = {
    "slide": (_slide, 1280, 1, 16),
    "board": (_board, 1190, 1, 15),
    "report": (_report, 840, 1, 17),
    "app": (_app, 390, 2, 24),
    "letter": (_letter, 680, 1, 15),
}
"""Each frame with its width, scale and smallest print."""

MONTHS = "Jan Feb Mar Apr May Jun"
WEEK = "周一 周二 周三 周四 周五 周六 周日"

STORIES = (
    Story(
        name="visitors_fell",
        frame="slide",
        kind="column",
        says="门店客流逐季走高",
        more="2025年各季度日均客流（人次）",
        ticks="一季度 二季度 三季度 四季度",
        series=(("", (472, 431, 396, 358)),),
        wrong=True,
    ),
    Story(
        name="churn_rose",
        frame="board",
        kind="line",
        says="Churn has been cut in half since January.",
        more="Monthly churn, %",
        ticks=MONTHS,
        series=(("", (2.1, 2.4, 2.9, 3.3, 3.8, 4.2)),),
        wrong=True,
    ),
    Story(
        name="leader_is_other",
        frame="report",
        kind="bar",
        says="从各大区看，华东区全年销售额居首，明显高于其他大区。",
        more="2025年各大区销售额（万元）",
        ticks="华东 华南 华北 西南",
        series=(("", (2840, 4360, 3125, 1790)),),
        wrong=True,
        text="年报第三章截图",
    ),
    Story(
        name="busiest_day",
        frame="app",
        kind="column",
        says="本周三走得最多",
        more="每日步数（百步）",
        ticks=WEEK,
        series=(("", (62, 71, 48, 66, 83, 124, 97)),),
        wrong=True,
    ),
    Story(
        name="region_lower",
        frame="letter",
        kind="column",
        says="Every region read more in 2025",
        more="Books per reader and year",
        ticks="North East South West",
        series=(("2024", (12, 15, 11, 14)), ("2025", (15, 10, 14, 17))),
        wrong=True,
    ),
    Story(
        name="not_tripled",
        frame="slide",
        kind="column",
        says="Revenue tripled between 2022 and 2025",
        more="Revenue, EUR million",
        ticks="2022 2023 2024 2025",
        series=(("", (20, 24, 27, 31)),),
        wrong=True,
        text="Slide from our pitch deck",
    ),
    Story(
        name="power_rose",
        frame="report",
        kind="line",
        says="六月园区用电量为336万千瓦时，比一月下降12%，节能改造成效明显。",
        more="园区月度用电量（万千瓦时）",
        ticks="1月 2月 3月 4月 5月 6月",
        series=(("", (300, 306, 311, 319, 328, 336)),),
        wrong=True,
    ),
    Story(
        name="share_below",
        frame="board",
        kind="bar",
        says="移动端贡献的订单占比已经超过六成。",
        more="本月订单来源占比",
        ticks="移动端 网页端 小程序 门店",
        series=(("", (41, 27, 19, 13)),),
        unit="%",
        wrong=True,
    ),
    Story(
        name="dining_up",
        frame="app",
        kind="column",
        says="You spent less on dining in June than in May",
        more="Dining out, $",
        ticks=MONTHS,
        series=(("", (214, 188, 240, 205, 176, 263)),),
        wrong=True,
    ),
    Story(
        name="over_limit",
        frame="report",
        kind="line",
        says="Throughout the period the defect rate stayed below 5%, the limit agreed with the customer.",
        more="Defect rate by week",
        ticks="W1 W2 W3 W4 W5 W6",
        series=(("", (3.1, 3.8, 4.4, 6.9, 7.2, 4.1)),),
        unit="%",
        wrong=True,
    ),
    Story(
        name="channels_swapped",
        frame="slide",
        kind="column",
        says="近三年线上收入始终高于线下",
        more="分渠道收入（亿元）",
        ticks="2023年 2024年 2025年",
        series=(("线上", (3.2, 3.6, 4.1)), ("线下", (5.8, 5.5, 5.9))),
        wrong=True,
    ),
    Story(
        name="axis_rises",
        frame="report",
        kind="line",
        says="Waiting times have declined steadily since 2020 and are now at their lowest.",
        more="Median wait, days",
        ticks="2020 2021 2022 2023 2024 2025",
        series=(("", (18, 24, 31, 37, 44, 52)),),
        marked=False,
        wrong=True,
    ),
    Story(
        name="double_not",
        frame="letter",
        kind="bar",
        says="Tea outsells coffee two to one",
        more="Cups sold last week",
        ticks="Coffee Tea Cocoa",
        series=(("", (640, 655, 210)),),
        wrong=True,
    ),
    Story(
        name="visitors_rose",
        frame="slide",
        kind="column",
        says="门店客流逐季走高",
        more="2025年各季度日均客流（人次）",
        ticks="一季度 二季度 三季度 四季度",
        series=(("", (358, 377, 419, 466)),),
    ),
    Story(
        name="response_improved",
        frame="board",
        kind="line",
        says="Response time improved by 40% since January.",
        more="Median response, ms",
        ticks=MONTHS,
        series=(("", (250, 241, 214, 190, 168, 150)),),
    ),
    Story(
        name="growth_slowed",
        frame="report",
        kind="column",
        says="营业收入仍在增长，但增速逐年放缓，2025年同比增长5.0%。",
        more="营业收入（百万元）",
        ticks="2021年 2022年 2023年 2024年 2025年",
        series=(("", (400, 480, 552, 600, 630)),),
    ),
    Story(
        name="loss_narrowed",
        frame="slide",
        kind="column",
        says="亏损逐年收窄，2025年转为盈利",
        more="净利润（百万元）",
        ticks="2022年 2023年 2024年 2025年",
        series=(("", (-86, -54, -21, 12)),),
    ),
    Story(
        name="seasonal_dip",
        frame="board",
        kind="column",
        says="Q4 dipped against Q3, yet is 10% above last year's Q4.",
        more="Bookings by quarter",
        ticks="Q4_24 Q1_25 Q2_25 Q3_25 Q4_25",
        series=(("", (300, 286, 341, 392, 330)),),
    ),
    Story(
        name="neutral_title",
        frame="report",
        kind="bar",
        says="下图为各车间上半年用水情况，数据取自月末抄表。",
        more="各车间用水量（吨）",
        ticks="总装 涂装 冲压 焊装",
        series=(("", (1260, 3480, 740, 905)),),
    ),
    Story(
        name="points",
        frame="app",
        kind="line",
        says="储蓄率半年提高了6个百分点",
        more="每月结余占收入的比例",
        ticks="1月 2月 3月 4月 5月 6月",
        series=(("", (22, 21, 24, 25, 27, 28)),),
        unit="%",
    ),
    Story(
        name="nearly_third",
        frame="letter",
        kind="bar",
        says="Nearly a third of us walk to work",
        more="How people commute, share of answers",
        ticks="Car Walk Bus Bicycle",
        series=(("", (38, 32, 19, 11)),),
        unit="%",
    ),
    Story(
        name="short_axis",
        frame="report",
        kind="line",
        says="The index edged up from about 102 to about 106 over the half-year.",
        more="Producer index, 2020 = 100",
        ticks=MONTHS,
        series=(("", (102, 102.6, 103.4, 104.1, 105.2, 106)),),
        marked=False,
        base=100,
    ),
    Story(
        name="gap_closes",
        frame="slide",
        kind="line",
        says="两类客户的满意度差距缩小到3分",
        more="满意度评分（满分100）",
        ticks="2021年 2022年 2023年 2024年 2025年",
        base=50,
        series=(("企业客户", (84, 85, 87, 88, 90)), ("个人客户", (66, 71, 77, 82, 87))),
    ),
    Story(
        name="plan_missed",
        frame="board",
        kind="column",
        says="Sales beat plan in March and April but fell short in May.",
        more="Units, actual and plan",
        ticks="March April May",
        series=(("Actual", (540, 585, 470)), ("Plan", (500, 550, 560))),
    ),
    Story(
        name="unrelated_number",
        frame="app",
        kind="column",
        says="You slept 7 h or more on five nights",
        more="Goal for next week: up 15 min",
        ticks="Mon Tue Wed Thu Fri Sat Sun",
        series=(("", (7.2, 6.4, 7, 7.5, 6.1, 8.3, 7.8)),),
        unit="h",
    ),
    Story(
        name="forecast",
        frame="slide",
        kind="column",
        says="Shipments fell 20% in 2025; we expect a recovery in 2026",
        more="Shipments, thousand units",
        ticks="2022 2023 2024 2025",
        series=(("", (410, 455, 450, 360)),),
        text="Deck for the board",
    ),
    Story(
        name="wastes_less",
        frame="letter",
        kind="column",
        says="Less than half the food waste of 2020",
        more="Kilograms per household and month",
        ticks="2020 2022 2024 2025",
        series=(("", (17.5, 13.2, 9.6, 8.1)),),
    ),
    Story(
        name="multiple",
        frame="report",
        kind="column",
        says="到2025年末，充电桩保有量约为2021年的2.6倍。",
        more="充电桩保有量（万台）",
        ticks="2021年 2022年 2023年 2024年 2025年",
        series=(("", (115, 152, 198, 246, 299)),),
    ),
)


def pages(rng: Random) -> Iterator[Page]:
    """All charts."""
    for story in STORIES:
        frame, width, scale, smallest = FRAMES[story.frame]
        yield made(
            f"chart-{story.frame}-{story.name}",
            frame(rng, story),
            width=width,
            scale=scale,
            smallest=smallest,
            must={CHART} if story.wrong else (),
            text=story.text,
            paper=story.frame == "report",
        )

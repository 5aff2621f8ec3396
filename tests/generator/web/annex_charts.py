"""Charts in reports of `annex`: bars and lines with a sentence about them, Chinese and English."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.annex_kit import CJK, SANS, SERIF, build, status
from tests.generator.web.page import Page


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A chart and the words about it."""

    name: str
    title: str
    unit: str
    points: tuple[tuple[str, int], ...]
    top: int
    """The last tick of the axis, which begins at zero and has five steps."""
    words: str
    wrong: bool = False
    text: str | None = None

    def facts(self) -> Facts:
        """The upload around the report."""
        return Facts(text=self.text, context={"surface": "document"}, must={"document.chart_mismatch"} if self.wrong else set())


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a chart is drawn, in CSS pixels."""

    width: int
    height: int
    mark: str
    ink: str
    grid: str
    size: int
    bars: bool
    values: bool = True


def draw(chart: Chart, look: Look) -> str:
    """The chart as SVG: grid and ticks, marks, names below, and values above the marks."""
    left, right, above, below = look.size * 4, 14, look.size * 2, look.size * 2 + 6
    wide, high = look.width - left - right, look.height - above - below
    step = wide / len(chart.points)

    def y(value: float) -> float:
        return above + high * (1 - value / chart.top)

    parts = []
    for i in range(6):
        tick = chart.top * i // 5
        parts.append(f'<line x1="{left}" x2="{look.width - right}" y1="{y(tick):.1f}" y2="{y(tick):.1f}" stroke="{look.grid}"/>')
        parts.append(f'<text x="{left - 10}" y="{y(tick) + look.size / 3:.1f}" text-anchor="end">{tick:,}</text>')
    spots = [(left + step * (i + 0.5), y(value)) for i, (_, value) in enumerate(chart.points)]
    if not look.bars:
        path = " ".join(f"{px:.1f},{py:.1f}" for px, py in spots)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{look.mark}" stroke-width="3"/>')
    for (px, py), (label, value) in zip(spots, chart.points, strict=True):
        if look.bars:
            parts.append(
                f'<rect x="{px - step * 0.28:.1f}" y="{py:.1f}" width="{step * 0.56:.1f}" height="{above + high - py:.1f}" fill="{look.mark}"/>'
            )
        else:
            parts.append(f'<circle cx="{px:.1f}" cy="{py:.1f}" r="5" fill="{look.mark}"/>')
        parts.append(f'<text x="{px:.1f}" y="{look.height - 8}" text-anchor="middle">{label}</text>')
        if look.values:
            parts.append(f'<text x="{px:.1f}" y="{py - 10:.1f}" text-anchor="middle">{value:,}</text>')
    return f'<svg width="{look.width}" height="{look.height}" font-size="{look.size}" fill="{look.ink}">{"".join(parts)}</svg>'


BARS_ZH = (
    Chart(
        name="growing",
        title="2025年各季度营业收入",
        unit="万元",
        points=(("一季度", 420), ("二季度", 455), ("三季度", 490), ("四季度", 525)),
        top=600,
        words="四季度营业收入525万元，较一季度的420万元增长25%，主要来自线下门店的恢复。",
    ),
    Chart(
        name="falling",
        title="近五年门店用电量",
        unit="万度",
        points=(("2020", 150), ("2021", 146), ("2022", 138), ("2023", 125), ("2024", 110)),
        top=200,
        words="通过更换节能设备，2024年用电量降至110万度，同比下降12%。",
        text="公司年度报告节选",
    ),
    Chart(
        name="growth_over_a_fall",
        title="近五年净利润",
        unit="万元",
        points=(("2020", 640), ("2021", 700), ("2022", 760), ("2023", 800), ("2024", 600)),
        top=1000,
        words="2024年净利润同比增长25%，盈利能力持续增强。",
        wrong=True,
        text="年报里的利润情况",
    ),
    Chart(
        name="fall_over_growth",
        title="各季度客诉数量",
        unit="件",
        points=(("一季度", 60), ("二季度", 72), ("三季度", 85), ("四季度", 110)),
        top=150,
        words="四季度客诉数量环比下降30%，服务质量稳步改善。",
        wrong=True,
    ),
)


def bars_zh(chart: Chart, rng: Random) -> Page:
    """A page of a yearly report with a bar chart in it."""
    look = Look(width=760, height=400, mark=rng.choice(["#2a6f97", "#b5533c", "#4d7c3a"]), ink="#333", grid="#ddd", size=16, bars=True)
    body = (
        f'<div class="k">经营情况讨论与分析</div><h1>{chart.title}</h1><p>{chart.words}</p><figure><figcaption>图 {rng.randint(1, 9)}　{chart.title}（单位：{chart.unit}）</figcaption>{draw(chart, look)}</figure>'
        f'<p class="n">数据来源：公司财务系统</p><div class="f">— {rng.randint(8, 60)} —</div>'
    )
    css = (
        f'body{{font-family:"Noto Serif CJK SC",{CJK};padding:56px 60px;font-size:18px;line-height:1.8;color:#222;background:#fff}}.k{{color:#8a6a2f;border-bottom:1px solid #c9b78f;padding-bottom:8px;margin-bottom:22px}}h1{{font-size:27px;margin-bottom:12px}}'
        "p{text-indent:2em}figure{margin:26px 0 8px}figcaption{text-align:center;font-size:17px;margin-bottom:8px}.n{font-size:15px;color:#666;text-indent:0}.f{text-align:center;padding-top:40px}"
    )
    return build(f"zh_bars-{chart.name}", body, css, chart.facts(), width=880, scale=1.5, smallest=24)


LINES_EN = (
    Chart(
        name="visits_up",
        title="Visits to the help centre",
        unit="thousand",
        points=(("Jan", 320), ("Feb", 334), ("Mar", 351), ("Apr", 366), ("May", 389), ("Jun", 400)),
        top=500,
        words="Visits rose from 320 thousand in January to 400 thousand in June, an increase of 25%.",
    ),
    Chart(
        name="tickets_down",
        title="Support tickets opened",
        unit="tickets",
        points=(("Jul", 900), ("Aug", 860), ("Sep", 800), ("Oct", 760), ("Nov", 720)),
        top=1000,
        words="Tickets fell by 20% between July and November after the new guide was published.",
        text="Slide for the quarterly review",
    ),
    Chart(
        name="drop_over_a_rise",
        title="Average delivery cost per parcel",
        unit="cents",
        points=(("Q1", 410), ("Q2", 430), ("Q3", 465), ("Q4", 500)),
        top=600,
        words="Delivery cost per parcel was down 15% from Q1 to Q4 thanks to route planning.",
        wrong=True,
    ),
    Chart(
        name="leap_over_a_fall",
        title="Monthly active users",
        unit="thousand",
        points=(("Jan", 88), ("Feb", 84), ("Mar", 79), ("Apr", 73), ("May", 68), ("Jun", 64)),
        top=100,
        words="Monthly active users grew 40% from January to June.",
        wrong=True,
        text="Our growth figures for the partner page",
    ),
)


def lines_en(chart: Chart, rng: Random) -> Page:
    """A slide with a line chart and a takeaway beside it."""
    look = Look(width=740, height=440, mark="#c2410c", ink="#334155", grid="#e2e8f0", size=18, bars=False)
    body = (
        f'<div class="b"></div><h1>{chart.title}</h1><div class="r"><div><div class="u">In {chart.unit}</div>{draw(chart, look)}</div><aside><b>Key takeaway</b><p>{chart.words}</p></aside></div>'
        f"<footer><span>Operations review 2025</span><span>{rng.randint(3, 28)}</span></footer>"
    )
    css = (
        f"body{{font-family:{SANS};background:#fff;color:#0f172a;padding:0 60px 30px}}.b{{height:10px;background:#c2410c;margin:0 -60px 40px}}h1{{font-size:34px;margin-bottom:22px}}.r{{display:flex;gap:40px}}.u{{color:#64748b;font-size:17px}}"
        "aside{flex:1;background:#fff7ed;border-left:5px solid #c2410c;padding:24px;align-self:center;font-size:21px;line-height:1.5}aside b{color:#c2410c}p{margin-top:12px}footer{display:flex;justify-content:space-between;color:#64748b;font-size:15px;margin-top:30px}"
    )
    return build(f"en_lines-{chart.name}", body, css, chart.facts(), width=1240, scale=1.25, smallest=22)


BARS_EN = (
    Chart(
        name="output_up",
        title="Solar output of our sites",
        unit="MWh",
        points=(("2021", 400), ("2022", 450), ("2023", 500), ("2024", 600)),
        top=1000,
        words="Output in 2024 was up 20% on 2023, as two further roofs came into use.",
    ),
    Chart(
        name="sales_said_up",
        title="Sales of the garden range",
        unit="thousand dollars",
        points=(("2021", 500), ("2022", 600), ("2023", 800), ("2024", 500)),
        top=1000,
        words="Sales in 2024 were up 20% on 2023, with strong demand in spring.",
        wrong=True,
    ),
)


def bars_en(chart: Chart, rng: Random) -> Page:
    """A column of a printed newsletter with bars that carry no values, only an axis."""
    look = Look(width=640, height=380, mark="#386641", ink="#222", grid="#ccc", size=17, bars=True, values=False)
    body = (
        f'<div class="t">Company newsletter · Issue {rng.randint(11, 48)}</div><h1>{chart.title}</h1><p>{chart.words}</p><div class="c">{chart.title}, {chart.unit}</div>{draw(chart, look)}'
        "<p>We thank everyone who helped to collect the figures. The next issue will look at our transport.</p>"
    )
    css = (
        f"body{{font-family:{SERIF};background:#fff;color:#1a1a1a;padding:50px;font-size:20px;line-height:1.6}}.t{{border-top:2px solid #1a1a1a;border-bottom:1px solid #1a1a1a;padding:6px 0;font-size:17px;margin-bottom:20px}}"
        "h1{font-size:34px;line-height:1.3;margin-bottom:10px}.c{font-size:18px;font-weight:700;margin:22px 0 4px}p{margin-bottom:12px}"
    )
    return build(f"en_bars-{chart.name}", body, css, chart.facts(), width=740, scale=1.5, smallest=25)


LINES_ZH = (
    Chart(
        name="orders_up",
        title="订单量走势",
        unit="单",
        points=(("周一", 200), ("周二", 210), ("周三", 218), ("周四", 225), ("周五", 240)),
        top=300,
        words="周五订单量240单，比周一上升20%",
    ),
    Chart(
        name="rise_said_of_a_fall",
        title="复购用户数走势",
        unit="人",
        points=(("5月", 480), ("6月", 455), ("7月", 420), ("8月", 390), ("9月", 360)),
        top=600,
        words="9月复购用户数较5月增长35%",
        wrong=True,
        text="店铺数据截图，复购涨了很多",
    ),
)


def lines_zh(chart: Chart, rng: Random) -> Page:
    """The dark dashboard of a merchant's app with a line chart."""
    look = Look(width=356, height=270, mark="#5eead4", ink="#cbd5e1", grid="#2c3850", size=13, bars=False)
    body = (
        f'{status("22:0" + str(rng.randint(0, 9)), "#e2e8f0")}<h1>数据看板</h1><div class="tabs"><span>概览</span><span class="on">趋势</span><span>商品</span><span>客群</span></div>'
        f"<section><h2>{chart.title}<small>单位：{chart.unit}</small></h2>{draw(chart, look)}<p>{chart.words}</p></section>"
        f'<section class="two"><div><small>店铺评分</small><b>4.{rng.randint(5, 9)}</b></div><div><small>今日访客</small><b>{rng.randint(300, 900)}</b></div></section>'
    )
    css = (
        f"body{{font-family:{CJK};background:#0f172a;color:#e2e8f0;font-size:15px;padding-bottom:24px}}h1{{font-size:22px;padding:8px 18px}}.tabs{{display:flex;gap:26px;padding:6px 18px 14px;color:#94a3b8}}.on{{color:#5eead4;border-bottom:2px solid #5eead4;padding-bottom:4px}}"
        "section{background:#1a2439;border-radius:14px;margin:0 12px 12px;padding:16px 12px}h2{font-size:17px;display:flex;justify-content:space-between;margin-bottom:6px}small{color:#94a3b8;font-weight:400;font-size:13px}"
        "p{background:#22304a;border-radius:8px;padding:11px 12px;margin-top:10px;font-size:16px}.two{display:flex}.two div{flex:1}.two b{display:block;font-size:24px}svg{margin-left:-10px}"
    )
    return build(f"zh_lines-{chart.name}", body, css, chart.facts(), width=390, scale=2, smallest=26)


def pages(rng: Random) -> Iterator[Page]:
    """All charts."""
    yield from (bars_zh(chart, rng) for chart in BARS_ZH)
    yield from (lines_en(chart, rng) for chart in LINES_EN)
    yield from (bars_en(chart, rng) for chart in BARS_EN)
    yield from (lines_zh(chart, rng) for chart in LINES_ZH)

"""Column, bar and line charts of `dossier`, each with a sentence that its marks bear out or contradict."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.web.dossier_kit import LATIN, SANS, SERIF, Shell, finish, status
from tests.generator.web.page import Page


@dataclass(frozen=True)
class Story:
    """A chart, and what is said of it."""

    scenario: str
    title: str
    said: str
    unit: str
    labels: str
    """Of the marks, parted by spaces."""
    values: tuple[int, ...]
    top: int
    """Of the axis, which starts at 0 and has four steps."""

    @property
    def marks(self) -> list[tuple[str, int]]:
        """Labels with their values."""
        return list(zip(self.labels.split(), self.values, strict=True))


@dataclass(frozen=True)
class Ink:
    """Size and colours of a drawing."""

    width: int
    height: int
    mark: str
    text: str
    grid: str
    size: int = 15


def _frame(story: Story, ink: Ink) -> str:
    """Grid lines and the axis' figures."""
    parts = []
    for step in range(5):
        y = ink.height - 36 - step * (ink.height - 76) / 4
        parts.append(f"<line x1='58' x2='{ink.width}' y1='{y:.1f}' y2='{y:.1f}' stroke='{ink.grid}'/>")
        parts.append(f"<text x='50' y='{y + 5:.1f}' text-anchor='end'>{story.top * step // 4:,}</text>")
    return "".join(parts)


def _drawn(ink: Ink, inner: str) -> str:
    return f"<svg width='{ink.width}' height='{ink.height}' viewBox='0 0 {ink.width} {ink.height}' fill='{ink.text}' font-size='{ink.size}'>{inner}</svg>"


def _spots(story: Story, ink: Ink) -> list[tuple[float, float, str, int]]:
    """Middle, height above which nothing is drawn, label and value of each mark."""
    step = (ink.width - 66) / len(story.values)
    return [
        (62 + step * (at + 0.5), ink.height - 36 - value / story.top * (ink.height - 76), label, value)
        for at, (label, value) in enumerate(story.marks)
    ]


def columns(story: Story, ink: Ink) -> str:
    """Upright columns with their values above."""
    wide = min(64.0, (ink.width - 66) / len(story.values) * 0.55)
    parts = [_frame(story, ink)]
    for x, y, label, value in _spots(story, ink):
        parts.append(f"<rect x='{x - wide / 2:.1f}' y='{y:.1f}' width='{wide:.1f}' height='{ink.height - 36 - y:.1f}' fill='{ink.mark}'/>")
        parts.append(f"<text x='{x:.1f}' y='{y - 8:.1f}' text-anchor='middle'>{value:,}</text>")
        parts.append(f"<text x='{x:.1f}' y='{ink.height - 12}' text-anchor='middle'>{label}</text>")
    return _drawn(ink, "".join(parts))


def line(story: Story, ink: Ink) -> str:
    """A line with dots and their values above."""
    spots = _spots(story, ink)
    way = " ".join(f"{x:.1f},{y:.1f}" for x, y, _, _ in spots)
    parts = [_frame(story, ink), f"<polyline points='{way}' fill='none' stroke='{ink.mark}' stroke-width='3'/>"]
    for x, y, label, value in spots:
        parts.append(
            f"<circle cx='{x:.1f}' cy='{y:.1f}' r='5' fill='{ink.mark}'/><text x='{x:.1f}' y='{y - 14:.1f}' text-anchor='middle'>{value:,}</text>"
        )
        parts.append(f"<text x='{x:.1f}' y='{ink.height - 12}' text-anchor='middle'>{label}</text>")
    return _drawn(ink, "".join(parts))


def bars(story: Story, ink: Ink) -> str:
    """Lying bars with their values at the end."""
    step = (ink.height - 20) / len(story.values)
    parts = []
    for at, (label, value) in enumerate(story.marks):
        y, long = 10 + step * at, value / story.top * (ink.width - 180)
        parts.append(f"<text x='70' y='{y + step / 2 + 6:.1f}' text-anchor='end'>{label}</text>")
        parts.append(f"<rect x='84' y='{y + step * 0.18:.1f}' width='{long:.1f}' height='{step * 0.64:.1f}' fill='{ink.mark}'/>")
        parts.append(f"<text x='{94 + long:.1f}' y='{y + step / 2 + 6:.1f}'>{value:,}</text>")
    return _drawn(ink, "".join(parts))


ZH_REPORT = Shell(
    name="zh-chartreport",
    lang="zh",
    width=820,
    scale=1.5,
    smallest=22,
    kind="report",
    paper=True,
    texts=("年度报告节选",),
    css=f"""body{{font-family:{SERIF};background:#fff;color:#111;padding:44px 56px;font-size:17px;line-height:1.8}}h2{{font-size:21px;margin:0 0 8px}}p{{margin:0 0 14px;text-indent:2em}}
    .cap{{text-align:center;font-size:16px}}svg{{display:block;margin:0 auto;line-height:1}}""",
)
ZH_SLIDE = Shell(
    name="zh-chartslide",
    lang="zh",
    width=1200,
    scale=1.2,
    smallest=22,
    texts=("季度汇报的一页",),
    css=f"""body{{font-family:{SANS};background:#0e1b33;color:#fff;padding:48px 64px 36px;font-size:20px}}h1{{font-size:38px;margin:0 0 8px}}.sub{{color:#9db3d9;margin-bottom:20px}}
    .ft{{display:flex;justify-content:space-between;color:#9db3d9;font-size:18px;margin-top:14px}}""",
)
ZH_APP = Shell(
    name="zh-chartapp",
    lang="zh",
    width=390,
    scale=2,
    smallest=26,
    texts=("手机里的月度统计",),
    css=f"""body{{font-family:{SANS};background:#f4f4f6;color:#1c1c1e;font-size:15px}}.bar{{text-align:center;font-size:17px;font-weight:600;padding:8px 0 14px}}
    .card{{background:#fff;border-radius:14px;margin:0 14px 14px;padding:16px}}.said{{font-size:19px;font-weight:600;margin-bottom:4px}}.sub{{color:#666;margin-bottom:8px}}
    .tabs{{display:flex;background:#e6e6ea;border-radius:9px;margin:0 14px 14px;padding:3px}}.tabs span{{flex:1;text-align:center;padding:6px}}.tabs .on{{background:#fff;border-radius:7px}}""",
)
ZH_BOARD = Shell(
    name="zh-chartboard",
    lang="zh",
    width=1240,
    scale=1.2,
    smallest=19,
    kind="report",
    texts=("店铺后台数据截图",),
    css=f"""body{{font-family:{SANS};background:#f0f2f5;color:#1f1f1f;font-size:16px;display:flex}}aside{{width:170px;background:#001529;color:#c7d0da;padding:20px 0;min-height:600px}}
    aside div{{padding:13px 24px}}aside .on{{background:#1677ff;color:#fff}}main{{flex:1;padding:24px}}.card{{background:#fff;border-radius:8px;padding:20px 24px}}h2{{margin:0 0 10px;font-size:20px}}
    .note{{background:#e6f4ff;border:1px solid #91caff;border-radius:6px;padding:11px 16px;margin-bottom:16px}}.sub{{color:#666;margin-bottom:8px}}""",
)
EN_REPORT = Shell(
    name="en-chartreport",
    lang="en",
    width=840,
    scale=1.5,
    smallest=22,
    kind="report",
    paper=True,
    texts=("Page from our annual review.",),
    css="""body{font-family:'Liberation Serif',serif;background:#fff;color:#111;padding:48px 60px;font-size:18px;line-height:1.6}h2{font-size:24px;margin:0 0 10px;color:#7a1f2b}p{margin:0 0 16px}
    .cap{font-style:italic}svg{display:block;font-family:'Liberation Sans';line-height:1}""",
)
EN_SLIDE = Shell(
    name="en-chartslide",
    lang="en",
    width=1200,
    scale=1.2,
    smallest=22,
    texts=("Slide from the quarterly review.",),
    css=f"""body{{font-family:{LATIN};background:#fff;color:#20242c;font-size:20px;border-top:14px solid #f2a900;padding:40px 64px}}h1{{font-size:40px;margin:0 0 6px}}.sub{{color:#5b6270;margin-bottom:22px}}
    .ft{{color:#5b6270;font-size:18px;margin-top:16px;display:flex;justify-content:space-between}}""",
)
EN_APP = Shell(
    name="en-chartapp",
    lang="en",
    width=400,
    scale=2,
    smallest=26,
    texts=("My monthly summary.",),
    css=f"""body{{font-family:{LATIN};background:#000;color:#f2f2f2;font-size:15px}}h1{{font-size:28px;margin:8px 18px 14px}}.card{{background:#1c1c1e;border-radius:16px;margin:0 14px 16px;padding:18px 16px}}
    .said{{font-size:18px;font-weight:700;margin-bottom:6px}}.sub{{color:#aaa;margin-bottom:10px}}""",
)
EN_NEWS = Shell(
    name="en-chartnews",
    lang="en",
    width=780,
    scale=1.5,
    smallest=21,
    kind="report",
    texts=("From the local paper's site.",),
    css="""body{font-family:'Liberation Serif',serif;background:#fffdf8;color:#1a1a1a;padding:0 44px 34px;font-size:18px}.mast{border-bottom:3px double #333;padding:16px 0;font-size:28px;text-align:center}
    h1{font-size:34px;margin:22px 0 8px}.by{color:#666;font-size:16px;margin-bottom:16px}.fig{font-family:'Liberation Sans';font-size:16px;font-weight:700;margin:10px 0}svg{font-family:'Liberation Sans'}""",
)

YEARS = "2021年 2022年 2023年 2024年"
QUARTERS = "一季度 二季度 三季度 四季度"
MONTHS = "2月 3月 4月 5月 6月"
HALF = "7月 8月 9月 10月 11月 12月"
PLAIN_YEARS = "2021 2022 2023 2024"
QS = "Q1 Q2 Q3 Q4"
SPRING = "Feb Mar Apr May Jun"
FIVE = "2020 2021 2022 2023 2024"

Template = tuple[Shell, Callable[[Story, int], str], tuple[Story, ...]]


def zh_report(s: Story, number: int) -> str:
    """A report's section with a figure."""
    return f"""<h2>{("三", "二", "四", "五")[number]}、经营情况</h2><p>{s.said}</p>{columns(s, Ink(680, 330, "#3b6ea5", "#111", "#ddd", 16))}
    <div class='cap'>图{number + 2}　{s.title}（单位：{s.unit}）</div>"""


def zh_slide(s: Story, number: int) -> str:
    """A dark slide whose headline is the sentence."""
    ink = Ink(1072, 400, "#37d0c4", "#e8eefc", "#2b3d60", 20)
    return f"<h1>{s.said}</h1><div class='sub'>{s.title}（{s.unit}）</div>{line(s, ink)}<div class='ft'><span>季度经营汇报</span><span>{number + 7}</span></div>"


def zh_app(s: Story, number: int) -> str:
    """A card of a phone's statistics."""
    return f"""{status(f"2{number}:15")}<div class='bar'>月度统计</div><div class='tabs'><span>周</span><span class='on'>月</span><span>年</span></div>
    <div class='card'><div class='said'>{s.said}</div><div class='sub'>{s.title}（{s.unit}）</div>{columns(s, Ink(330, 250, "#ff8a3d", "#333", "#ececec", 14))}</div>"""


def zh_board(s: Story, _: int) -> str:
    """A shop's back office."""
    return f"""<aside><div>首页</div><div>商品</div><div class='on'>数据</div><div>设置</div></aside><main><div class='note'>数据小结：{s.said}</div>
    <div class='card'><h2>{s.title}</h2><div class='sub'>2024年下半年，单位：{s.unit}</div>{line(s, Ink(960, 380, "#1677ff", "#333", "#e5e5e5", 16))}</div></main>"""


def en_report(s: Story, number: int) -> str:
    """A report's section with a figure."""
    return f"""<h2>{number + 2}. Review of the year</h2><p>{s.said}</p>{columns(s, Ink(700, 340, "#7a1f2b", "#222", "#ddd", 16))}
    <div class='cap'>Figure {number + 1}: {s.title} ({s.unit})</div>"""


def en_slide(s: Story, number: int) -> str:
    """A white slide with lying bars."""
    return f"""<h1>{s.said}</h1><div class='sub'>{s.title}, {s.unit}</div>{bars(s, Ink(1050, 340, "#2563a8", "#20242c", "#ddd", 22))}
    <div class='ft'><span>Quarterly review</span><span>{number + 4}</span></div>"""


def en_app(s: Story, number: int) -> str:
    """A dark card of a phone's statistics."""
    return f"""{status(f"7:3{number}")}<h1>Insights</h1><div class='card'><div class='said'>{s.said}</div><div class='sub'>{s.title} ({s.unit})</div>
    {columns(s, Ink(336, 260, "#30d158", "#eee", "#3a3a3c", 14))}</div>"""


def en_news(s: Story, number: int) -> str:
    """An article with a line chart."""
    return f"""<div class='mast'>The Tarn Valley Herald</div><h1>{s.said}</h1><div class='by'>By Alison Greer, {number + 11} February 2025</div>
    <div class='fig'>{s.title} ({s.unit})</div>{line(s, Ink(690, 340, "#c0392b", "#222", "#ddd", 15))}<p>The figures were published by the district council on Monday.</p>"""


CHARTS: tuple[Template, ...] = (
    (
        ZH_REPORT,
        zh_report,
        (
            Story("chart-rise", "公司营业收入", "2024年，公司营业收入同比增长18%，经营规模进一步扩大。", "万元", YEARS, (320, 356, 410, 348), 600),
            Story("ok", "公司营业收入", "2024年，公司营业收入同比增长15%。", "万元", YEARS, (240, 264, 300, 345), 400),
            Story("ok", "原材料采购成本", "2024年，原材料采购成本同比下降12%。", "万元", YEARS, (500, 540, 550, 484), 800),
            Story("chart-size", "景区接待游客", "2024年，景区接待游客同比增长40%。", "万人次", YEARS, (160, 180, 200, 210), 280),
        ),
    ),
    (
        ZH_SLIDE,
        zh_slide,
        (
            Story("chart-rise", "季度活跃用户", "活跃用户逐季上升", "万人", QUARTERS, (86, 79, 71, 64), 120),
            Story("ok", "季度活跃用户", "四季度活跃用户环比增长10%", "万人", QUARTERS, (60, 72, 80, 88), 120),
            Story("ok", "季度售后工单", "四季度售后工单环比减少20%", "件", QUARTERS, (310, 290, 250, 200), 400),
            Story("chart-fall", "季度投诉量", "四季度投诉量环比下降30%", "件", QUARTERS, (40, 44, 50, 65), 80),
        ),
    ),
    (
        ZH_APP,
        zh_app,
        (
            Story("ok", "家庭用电量", "6月用电量比5月减少20%", "度", MONTHS, (180, 165, 172, 150, 120), 240),
            Story("chart-fall", "每月支出", "6月支出比5月减少25%", "元", MONTHS, (3200, 2900, 3100, 2800, 3500), 4000),
            Story("ok", "日均步数", "6月日均步数比5月增加25%", "步", MONTHS, (6200, 7000, 6800, 6400, 8000), 10000),
            Story("chart-rise", "家庭用水量", "6月用水量比5月增加50%", "吨", MONTHS, (14, 15, 13, 16, 12), 20),
        ),
    ),
    (
        ZH_BOARD,
        zh_board,
        (
            Story("ok", "每月订单量", "12月订单量环比增长8%。", "单", HALF, (1100, 1180, 1240, 1200, 1250, 1350), 1600),
            Story("chart-rise", "每月订单量", "12月订单量环比增长20%。", "单", HALF, (1500, 1460, 1420, 1400, 1350, 1080), 2000),
            Story("ok", "每月访客数", "12月访客数环比下降5%。", "人", HALF, (4200, 4300, 4100, 3900, 4000, 3800), 6000),
            Story("ok", "每月新增会员", "12月新增会员与11月持平。", "人", HALF, (310, 320, 305, 330, 340, 340), 400),
        ),
    ),
    (
        EN_REPORT,
        en_report,
        (
            Story(
                "ok", "Group revenue", "Group revenue grew 12% in 2024, helped by new contracts.", "£ million", PLAIN_YEARS, (380, 400, 450, 504), 600
            ),
            Story("chart-rise", "Group revenue", "Group revenue increased by 12% in 2024.", "£ million", PLAIN_YEARS, (410, 440, 500, 430), 600),
            Story(
                "ok",
                "Operating costs",
                "Operating costs fell 10% in 2024 after the office move.",
                "£ thousand",
                PLAIN_YEARS,
                (300, 320, 350, 315),
                400,
            ),
            Story("chart-fall", "Headcount at year end", "Headcount fell by 25% in 2024.", "employees", PLAIN_YEARS, (160, 180, 200, 250), 320),
        ),
    ),
    (
        EN_SLIDE,
        en_slide,
        (
            Story("chart-fall", "Support tickets per quarter", "Support tickets down 40% since Q1", "number", QS, (500, 560, 640, 700), 700),
            Story("ok", "Support tickets per quarter", "Support tickets down 40% since Q1", "number", QS, (500, 430, 360, 300), 500),
            Story("ok", "Sales per quarter", "Q4 sales up 20% on Q3", "$ thousand", QS, (210, 230, 250, 300), 300),
            Story("ok", "Energy use per quarter", "Energy use in Q4 unchanged from Q3", "MWh", QS, (90, 84, 80, 80), 90),
        ),
    ),
    (
        EN_APP,
        en_app,
        (
            Story("ok", "Monthly spending", "You spent 15% less in June than in May", "$", SPRING, (620, 580, 640, 600, 510), 800),
            Story("chart-fall", "Monthly spending", "You spent 30% less in June than in May", "$", SPRING, (540, 500, 560, 500, 650), 800),
            Story("ok", "Distance walked", "You walked 10% more in June than in May", "km", SPRING, (180, 160, 190, 200, 220), 280),
            Story("chart-rise", "Electricity used", "Your electricity use rose 20% in June", "kWh", SPRING, (250, 240, 260, 250, 200), 320),
        ),
    ),
    (
        EN_NEWS,
        en_news,
        (
            Story("ok", "Museum visitors", "Museum visitors up 25% in 2024", "thousand", FIVE, (32, 30, 36, 40, 50), 60),
            Story("chart-rise", "Museum visitors", "Museum visitors up 25% in 2024", "thousand", FIVE, (52, 50, 47, 40, 30), 60),
            Story("ok", "Average monthly rent", "Average rent falls 4% in 2024", "£", FIVE, (900, 950, 980, 1000, 960), 1200),
            Story("chart-rise", "Bus journeys", "Bus journeys doubled between 2020 and 2024", "thousand", FIVE, (80, 76, 70, 64, 60), 100),
        ),
    ),
)


def charts(rng: Random) -> Iterator[Page]:
    """Every chart's pages."""
    for shell, draw, stories in CHARTS:
        for number, story in enumerate(stories):
            yield finish(rng, shell, number, story.scenario, draw(story, number))

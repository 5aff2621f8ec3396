"""Charts of `depot`: bar and line charts in reports, dashboards and articles, with a sentence that agrees with the marks or does not."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tests.generator.web.depot_kit import ARIAL, CHART, HEI, SANS, SERIF, TIMES, page, shell, status
from tests.generator.web.page import Page


@dataclass(frozen=True)
class Story:
    """A chart and the sentence beside it."""

    name: str
    layout: str
    title: str
    unit: str
    labels: str
    """Separated by blanks."""
    values: tuple[float, ...]
    axis: tuple[float, float, float]
    """Lowest, highest and step of the ticks."""
    says: str
    wrong: bool = False
    line: bool = False
    labelled: bool = True


def figure(value: float) -> str:
    """A value as the chart prints it."""
    return f"{value:,g}"


def draw(story: Story, size: tuple[int, int], colour: str, ink: str, grid: str, print_size: int) -> str:
    """The chart as SVG: ticks and grid, then bars or a line with dots, then labels."""
    width, height = size
    left, right, top, bottom = 62, 16, 30, 36
    low, high, step = story.axis
    wide, tall = width - left - right, height - top - bottom

    def level(value: float) -> float:
        return top + tall * (1 - (value - low) / (high - low))

    parts = []
    for index in range(round((high - low) / step) + 1):
        y = level(low + index * step)
        parts.append(
            f'<line x1="{left}" x2="{width - right}" y1="{y:.1f}" y2="{y:.1f}" stroke="{grid}"/>'
            f'<text x="{left - 8}" y="{y + 5:.1f}" text-anchor="end">{figure(low + index * step)}</text>'
        )
    labels = story.labels.split()
    slot = wide / len(labels)
    spots = [(left + slot * (index + 0.5), level(value)) for index, value in enumerate(story.values)]
    if story.line:
        parts.append(f'<polyline fill="none" stroke="{colour}" stroke-width="3" points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in spots)}"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{colour}"/>' for x, y in spots]
    else:
        parts += [
            f'<rect x="{x - slot * 0.28:.1f}" y="{y:.1f}" width="{slot * 0.56:.1f}" height="{top + tall - y:.1f}" fill="{colour}"/>' for x, y in spots
        ]
    for (x, y), label, value in zip(spots, labels, story.values, strict=True):
        parts.append(f'<text x="{x:.1f}" y="{height - 10}" text-anchor="middle">{label}</text>')
        if story.labelled:
            parts.append(f'<text x="{x:.1f}" y="{y - 10:.1f}" text-anchor="middle">{figure(value)}</text>')
    return f'<svg width="{width}" height="{height}" style="display:block" fill="{ink}" font-size="{print_size}">{"".join(parts)}</svg>'


def report_zh(rng: random.Random, story: Story) -> Page:
    """A page of a printed annual report."""
    css = """body{background:#fff;padding:54px 60px;font-size:18px;line-height:1.9;color:#222}
h1{font-size:25px;border-bottom:2px solid #7a1f1f;padding-bottom:8px}.cap{text-align:center;font-size:16px}"""
    body = f"""<div style="font-size:15px;color:#666">经营情况报告 · 第 {rng.randrange(6, 40)} 页</div><h1>二、{story.title}</h1>
<p style="text-indent:2em">{story.says}</p>{draw(story, (740, 380), rng.choice(("#8c2f2f", "#3f5f8a")), "#222", "#ddd", 16)}
<div class="cap">图 {rng.randrange(2, 9)}　{story.title}（单位：{story.unit}）</div><p style="text-indent:2em">以上数据由计划财务部汇总，详见附表。</p>"""
    return finished(story, shell(css, body, SERIF), 860, 1.5, 16, paper=True)


def desk_zh(rng: random.Random, story: Story) -> Page:
    """A dashboard of operations on a desktop."""
    css = """body{background:#0f1726;color:#dbe4f3;font-size:16px;padding:24px 30px}
.top{display:flex;justify-content:space-between;margin-bottom:18px}.grid{display:flex;gap:18px}
.card{background:#182338;border-radius:10px;padding:20px 24px}
.tip{background:#22304b;border-left:4px solid #4fb3ff;padding:14px 16px;line-height:1.8;font-size:17px}"""
    body = f"""<div class="top"><b style="font-size:20px">运营看板</b><span>总览　用户　商品　<u>分析</u>　　更新于 09:30</span></div><div class="grid">
<div class="card"><div style="font-size:18px;margin-bottom:8px">{story.title}（{story.unit}）</div>
{draw(story, (780, 400), "#4fb3ff", "#dbe4f3", "#2c3a55", 16)}</div>
<div class="card" style="flex:1"><div style="font-size:18px;margin-bottom:12px">本期解读</div><div class="tip">{story.says}</div>
<p style="color:#8fa2c2">负责人：数据组　浏览 {rng.randrange(20, 300)} 次</p></div></div>"""
    return finished(story, shell(css, body, HEI), 1280, 1.25, 16)


def phone_zh(rng: random.Random, story: Story) -> Page:
    """An article in a news app on a phone."""
    css = """body{background:#fff;color:#1c1c1e}.in{padding:6px 18px 24px}h1{font-size:23px;line-height:1.4;margin:6px 0}
.by{color:#8a8a8e;font-size:14px}p{font-size:17px;line-height:1.8}"""
    body = f"""{status()}<div class="in"><h1>一图看懂：{story.title}</h1>
<div class="by">本地观察 · {rng.randrange(2, 9)}小时前 · 阅读 {rng.randrange(1000, 9000)}</div>
<p>{story.says}</p><div style="font-size:15px">{story.title}（{story.unit}）</div>
{draw(story, (354, 270), rng.choice(("#e2793d", "#2d9d78")), "#333", "#e6e6e6", 13)}
<div class="by">制图：数据新闻组　赞 {rng.randrange(20, 400)}　评论 {rng.randrange(5, 90)}</div></div>"""
    return finished(story, shell(css, body, SANS), 390, 2.5, 13)


def report_en(rng: random.Random, story: Story) -> Page:
    """A page of a printed review, in serif."""
    css = """body{background:#fff;padding:58px 64px;font-size:19px;line-height:1.6;color:#1c1c1c}h1{font-size:28px;font-weight:400;margin:0 0 10px}
.cap{font-style:italic;font-size:17px}"""
    body = f"""<h1>{rng.randrange(2, 6)}. {story.title}</h1><p>{story.says}</p>
<div class="cap">Figure {rng.randrange(2, 12)}: {story.title} ({story.unit})</div>
{draw(story, (720, 380), rng.choice(("#5c7f4f", "#44546a")), "#1c1c1c", "#d8d8d8", 17)}
<p>Source: management accounts. Figures may not include late adjustments.</p>"""
    return finished(story, shell(css, body, TIMES), 850, 1.5, 17, paper=True)


def slide_en(rng: random.Random, story: Story) -> Page:
    """A slide of a monthly review on a wide screen."""
    css = """body{background:#fff;padding:40px 56px;color:#1f2a37}h1{font-size:32px;margin:0 0 4px;color:#0b4f6c}
.row{display:flex;gap:36px;align-items:center}.say{font-size:21px;line-height:1.5;flex:1}"""
    body = f"""<h1>{story.title}</h1><div style="font-size:18px;color:#5b6b7b;margin-bottom:14px">{story.unit}, 2025</div><div class="row">
{draw(story, (780, 430), "#0b8fac", "#1f2a37", "#dfe6ec", 17)}<div class="say">• {story.says}</div></div>
<div style="font-size:15px;color:#8494a4;text-align:right">Operations review | {rng.randrange(4, 30)}</div>"""
    return finished(story, shell(css, body, ARIAL), 1280, 1.25, 17)


def phone_en(rng: random.Random, story: Story) -> Page:
    """A newsletter in a mail app on a phone."""
    css = """body{background:#faf6ef;color:#2b2622}.in{padding:4px 18px 26px}h1{font-size:25px;margin:8px 0;font-family:'Liberation Serif'}
p{font-size:17px;line-height:1.6}.by{font-size:14px;color:#857b70}"""
    body = f"""{status()}<div class="in"><div class="by">The Weekday Brief · Issue {rng.randrange(40, 200)}</div><h1>{story.title}</h1>
<div style="font-size:15px">{story.unit}</div>
{draw(story, (360, 280), rng.choice(("#b5533c", "#5a6fa8")), "#2b2622", "#e5ddd0", 13)}<p>{story.says}</p>
<div class="by">Forward to a friend · {rng.randrange(2, 6)} min read</div></div>"""
    return finished(story, shell(css, body, ARIAL), 396, 2.5, 13)


def finished(story: Story, html: str, width: int, scale: float, print_size: float, *, paper: bool = False) -> Page:
    """The page of a story."""
    return page(
        f"depot_charts-{story.layout}-{'wrong' if story.wrong else 'clean'}_{story.name}",
        html,
        width,
        scale,
        print_size,
        paper=paper,
        must={CHART} if story.wrong else (),
    )


LAYOUTS: dict[str, Callable[[random.Random, Story], Page]] = {
    "report_zh": report_zh,
    "desk_zh": desk_zh,
    "phone_zh": phone_zh,
    "report_en": report_en,
    "slide_en": slide_en,
    "phone_en": phone_en,
}
MONTHS_ZH, MONTHS_EN = "1月 2月 3月 4月 5月 6月", "Jan Feb Mar Apr May Jun"
STORIES = (
    Story(
        "revenue",
        "report_zh",
        "各季度营业收入",
        "百万元",
        "一季度 二季度 三季度 四季度",
        (120, 132, 141, 158),
        (0, 200, 50),
        "从全年走势看，营业收入逐季回落，四季度比一季度下降约三成，公司需要尽快扭转局面。",
        wrong=True,
    ),
    Story(
        "cut_axis",
        "report_zh",
        "近四年产量",
        "万件",
        "2022年 2023年 2024年 2025年",
        (112, 116, 119, 121),
        (100, 125, 5),
        "产能保持平稳，2025 年产量为 121 万件，较 2022 年增长 8%。",
    ),
    Story(
        "power",
        "report_zh",
        "园区年用电量",
        "万千瓦时",
        "2021年 2022年 2023年 2024年 2025年",
        (420, 441, 462, 480, 504),
        (0, 600, 100),
        "随着新厂房投用，2025 年园区用电量同比增长 25%，用能压力明显加大。",
        wrong=True,
    ),
    Story(
        "forecast",
        "report_zh",
        "月度新增订单",
        "单",
        "4月 5月 6月 7月",
        (86, 81, 78, 74),
        (0, 100, 20),
        "4 月以来新增订单逐月减少，7 月为 74 单。随着秋季新品上市，预计四季度订单将增长 10% 左右。",
        line=True,
    ),
    Story(
        "active",
        "desk_zh",
        "日活跃用户",
        "万人",
        "第1周 第2周 第3周 第4周 第5周 第6周",
        (3.2, 3.4, 3.9, 4.3, 4.6, 5.1),
        (0, 6, 1),
        "日活跃用户持续走低，第6周比第1周减少 18%，建议加大召回力度。",
        wrong=True,
        line=True,
    ),
    Story(
        "basket",
        "desk_zh",
        "客单价",
        "元",
        MONTHS_ZH,
        (88, 90, 86, 91, 95, 99),
        (80, 100, 5),
        "6 月客单价 99 元，比 1 月提高 12.5%；3 月受清仓影响略有回落。",
        line=True,
    ),
    Story(
        "complaints",
        "desk_zh",
        "客户投诉量",
        "件",
        MONTHS_ZH,
        (64, 58, 51, 47, 40, 32),
        (0, 80, 20),
        "投诉量连续下降，6 月 32 件，只有 1 月的一半。",
        line=True,
    ),
    Story(
        "returns",
        "desk_zh",
        "退货件数",
        "件",
        MONTHS_ZH,
        (210, 232, 251, 270, 284, 305),
        (0, 400, 100),
        "质检流程上线后效果显著，6 月退货件数较 1 月下降 12%。",
        wrong=True,
        line=True,
    ),
    Story(
        "visitors",
        "phone_zh",
        "湖区景点客流",
        "万人次",
        "2021 2022 2023 2024 2025",
        (18, 22, 30, 36, 27),
        (0, 40, 10),
        "记者从景区了解到，2025 年客流同比增长 33%，周边民宿也跟着热闹起来。",
        wrong=True,
    ),
    Story(
        "books",
        "phone_zh",
        "社区书店一周销量",
        "册",
        "周一 周二 周三 周四 周五 周六 周日",
        (40, 38, 42, 45, 60, 88, 75),
        (0, 100, 20),
        "周末是书店忙碌的时候：周六卖出 88 册，是周一的 2.2 倍。",
    ),
    Story(
        "bikes",
        "phone_zh",
        "公共自行车骑行量",
        "万次",
        "1月 2月 3月 4月 5月",
        (52, 55, 61, 70, 82),
        (0, 100, 20),
        "天气转暖，骑车的人却少了：5 月骑行量比 4 月减少近一半。",
        wrong=True,
    ),
    Story(
        "revenue",
        "report_en",
        "Annual revenue",
        "£ million",
        "2021 2022 2023 2024",
        (4.2, 4.6, 5, 4.4),
        (0, 6, 1),
        "The group had a strong final year: revenue rose by 15% in 2024 compared with 2023.",
        wrong=True,
    ),
    Story(
        "cut_axis",
        "report_en",
        "Passenger journeys",
        "thousands",
        "2021 2022 2023 2024",
        (90, 93, 96, 99),
        (80, 100, 5),
        "Journeys have recovered steadily and in 2024 were 10% higher than in 2021.",
    ),
    Story(
        "other_period",
        "report_en",
        "Sales of garden furniture",
        "units",
        "2021 2022 2023 2024",
        (310, 335, 360, 410),
        (0, 500, 100),
        "Sales have grown every year since 2021. In 2019, before the period shown here, they had fallen by 6%.",
    ),
    Story(
        "energy",
        "report_en",
        "Monthly energy use",
        "MWh",
        "January February March April",
        (500, 490, 485, 475),
        (0, 600, 100),
        "Thanks to the new boilers, energy use fell by 40% between January and April.",
        wrong=True,
    ),
    Story(
        "tickets",
        "slide_en",
        "Support tickets",
        "Tickets per month",
        MONTHS_EN,
        (820, 760, 690, 610, 540, 460),
        (0, 1000, 200),
        "Ticket volume doubled between January and June, so the team needs more staff.",
        wrong=True,
        line=True,
        labelled=False,
    ),
    Story(
        "delivery",
        "slide_en",
        "Average delivery time",
        "Minutes",
        MONTHS_EN,
        (42, 40, 37, 35, 33, 30),
        (0, 50, 10),
        "Average delivery time came down from 42 minutes in January to 30 minutes in June.",
        line=True,
        labelled=False,
    ),
    Story(
        "subscribers",
        "slide_en",
        "Paying subscribers",
        "Accounts at month end",
        MONTHS_EN,
        (1200, 1260, 1310, 1390, 1450, 1500),
        (1000, 1600, 100),
        "Paying subscribers are up 25% since January.",
        line=True,
        labelled=False,
    ),
    Story(
        "museum",
        "phone_en",
        "Museum visitors this summer",
        "Visitors, hundreds",
        "May Jun Jul Aug",
        (310, 340, 400, 480),
        (0, 500, 100),
        "After a lively spring, visitor numbers dropped 20% in August compared with July.",
        wrong=True,
    ),
    Story(
        "recycling",
        "phone_en",
        "Recycling collected",
        "Tonnes a week",
        "2022 2023 2024 2025",
        (50, 52, 55, 57),
        (0, 70, 10),
        "Weekly tonnage rose 14% from 2022 to 2025. The council expects a further rise of 5% next year.",
    ),
    Story(
        "solar",
        "phone_en",
        "Rooftop solar output",
        "MWh per quarter",
        "Q1 Q2 Q3 Q4",
        (40, 50, 46, 52),
        (0, 60, 10),
        "Output slipped 8% in the third quarter before picking up again in the fourth.",
    ),
)


def pages(rng: random.Random) -> Iterator[Page]:
    """The charts."""
    for story in STORIES:
        yield LAYOUTS[story.layout](rng, story)

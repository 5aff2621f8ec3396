"""Charts of the registry: a title or a sentence says how the figures changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page
from tests.generator.web.registry_kit import LATIN, document, held, status_bar


@dataclass(frozen=True)
class Story:
    """What is said over a chart, and what the chart shows."""

    title: str
    words: str
    unit: str
    labels: tuple[str, ...]
    values: tuple[int, ...]
    top: int
    """Where the axis ends."""
    wrong: bool


YEARS = ("2020年", "2021年", "2022年", "2023年", "2024年")
SEASONS = ("一季度", "二季度", "三季度", "四季度")
MONTHS = ("1月", "2月", "3月", "4月", "5月", "6月")
QUARTERS = ("Q1", "Q2", "Q3", "Q4")
SPANS = ("2020", "2021", "2022", "2023", "2024")
HALF = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")
REPORT_ZH = (
    Story("营业收入", "2024年公司营业收入较2020年增长50%，各年均保持上升。", "万元", YEARS, (800, 880, 960, 1080, 1200), 1500, False),
    Story("物流成本", "2024年物流成本较2020年下降30%，连年走低。", "万元", YEARS, (420, 460, 505, 550, 610), 800, True),
    Story("门店客流", "2024年门店客流较2023年增长45%。", "千人", YEARS, (310, 340, 360, 400, 420), 500, True),
)
SLIDE_ZH = (
    Story("四个季度的销量持续上升", "从一季度到四季度，销量由240台增至360台，增长50%", "台", SEASONS, (240, 275, 320, 360), 400, False),
    Story("四个季度的利润持续增长", "四季度利润比一季度增长40%", "万元", SEASONS, (95, 82, 70, 57), 120, True),
    Story("客户投诉量逐季下降", "四季度投诉量比一季度减少60%", "件", SEASONS, (150, 120, 90, 60), 200, False),
)
APP_ZH = (
    Story("每月用电量", "6月用电量比1月增加了20%", "度", MONTHS, (200, 206, 212, 220, 230, 240), 300, False),
    Story("每月支出", "6月支出比1月减少了25%", "元", MONTHS, (2400, 2550, 2700, 2850, 3000, 3300), 4000, True),
    Story("每月步行里程", "6月步行里程比1月减少了10%", "公里", MONTHS, (100, 98, 97, 95, 92, 90), 120, False),
)
REPORT_EN = (
    Story("Annual revenue", "Revenue grew by 60% between 2020 and 2024.", "$ million", SPANS, (50, 56, 63, 71, 80), 100, False),
    Story("Energy use", "Energy use fell by 35% between 2020 and 2024.", "MWh", SPANS, (310, 345, 380, 410, 450), 500, True),
    Story("Membership", "Membership rose by 80% between 2020 and 2024.", "members", SPANS, (500, 515, 530, 540, 550), 700, True),
)
SLIDE_EN = (
    Story("Support tickets fell through the year", "Down 40% from Q1 to Q4", "tickets", QUARTERS, (500, 430, 360, 300), 600, False),
    Story("Orders increased every quarter", "Up 30% from Q1 to Q4", "orders", QUARTERS, (640, 590, 520, 450), 800, True),
    Story("Delivery costs declined every quarter", "Down 20% from Q1 to Q4", "$ thousand", QUARTERS, (60, 68, 77, 86), 100, True),
)
APP_EN = (
    Story("Monthly savings", "Your savings rose 50% from January to June", "$", HALF, (400, 430, 470, 510, 560, 600), 800, False),
    Story("Water use", "Your water use dropped 25% from January to June", "gal", HALF, (3200, 3050, 2900, 2750, 2600, 2400), 4000, False),
    Story("Site visits", "Visits increased 70% from January to June", "visits", HALF, (900, 850, 790, 720, 640, 560), 1200, True),
)


def plot(story: Story, width: int, height: int, *, line: bool, mark: str, ink: str, grid: str, size: int, marked: bool = True) -> str:
    """A column or line chart from zero, with an axis; `marked` prints each value at its mark."""
    left, right, above, below = size * 4, size, size * 2, size * 2.4
    tall, wide = height - above - below, width - left - right
    step = wide / len(story.values)
    parts = ""
    for tick in range(5):
        y = above + tall * (1 - tick / 4)
        parts += f'<line x1="{left}" x2="{width - right}" y1="{y:.1f}" y2="{y:.1f}" stroke="{grid}"/>'
        parts += f'<text x="{left - size * 0.6:.1f}" y="{y + size * 0.35:.1f}" text-anchor="end">{story.top * tick // 4}</text>'
    spots = [(left + step * (at + 0.5), above + tall * (1 - value / story.top)) for at, value in enumerate(story.values)]
    if line:
        points = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        parts += f'<polyline points="{points}" fill="none" stroke="{mark}" stroke-width="{size / 5:.1f}"/>'
        parts += "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{size / 3:.1f}" fill="{mark}"/>' for x, y in spots)
    else:
        parts += "".join(
            f'<rect x="{x - step * 0.28:.1f}" y="{y:.1f}" width="{step * 0.56:.1f}" height="{above + tall - y:.1f}" fill="{mark}"/>' for x, y in spots
        )
    for (x, y), label, value in zip(spots, story.labels, story.values, strict=True):
        parts += f'<text x="{x:.1f}" y="{height - size * 0.8:.1f}" text-anchor="middle">{label}</text>'
        if marked:
            parts += f'<text x="{x:.1f}" y="{y - size * 0.7:.1f}" text-anchor="middle">{value}</text>'
    return f'<svg width="{width}" height="{height}" font-size="{size}" fill="{ink}">{parts}</svg>'


def truth(story: Story, text: str | None = None) -> Facts:
    """What is true of a chart's page."""
    return Facts(text=text, must={"document.chart_mismatch"} if story.wrong else set())


def name(kind: str, at: int, story: Story) -> str:
    """The page's name."""
    return f"registry-chart-{kind}-{'wrong' if story.wrong else 'clean'}-{at}"


def report_zh(rng: Random) -> Iterator[Page]:
    """A page of a Chinese yearly report with columns."""
    css = """body{background:#fff;color:#222;padding:36px 44px;font-family:'Noto Serif CJK SC',serif}h1{font-size:26px;margin-bottom:14px}p{font-size:18px;line-height:1.8;margin-bottom:18px}
    .c{font-size:16px;text-align:center;margin-bottom:6px}.f{font-size:15px;color:#555;border-top:1px solid #bbb;margin-top:18px;padding-top:10px;text-align:right}"""
    for at, story in enumerate(REPORT_ZH):
        chart = plot(story, 790, 380, line=False, mark=rng.choice(("#2a6f97", "#b5533c", "#5a7d3a")), ink="#333", grid="#ddd", size=16)
        body = f"""<h1>{at + 2}. {story.title}</h1><p>{story.words}</p><div class="c">图{at + 3} {story.title}（{story.unit}）</div>{chart}<div class="f">年度经营报告 · 第{at + 12}页</div>"""
        yield held(name("report_zh", at, story), document(css, body), 880, truth(story), smallest=15)


def slide_zh(rng: Random) -> Iterator[Page]:
    """A Chinese slide with a line."""
    css = """body{background:#10243e;color:#fff;padding:44px 60px;height:720px}h1{font-size:40px}p{font-size:24px;color:#cfe0f5;margin:14px 0 22px}.u{font-size:18px;color:#cfe0f5}"""
    for at, story in enumerate(SLIDE_ZH):
        chart = plot(story, 1140, 440, line=True, mark=rng.choice(("#ffb347", "#5fd3bc")), ink="#fff", grid="#34507a", size=20)
        body = f'<h1>{story.title}</h1><p>{story.words}</p><div class="u">单位：{story.unit}</div>{chart}'
        yield held(name("slide_zh", at, story), document(css, body), 1280, truth(story, "季度汇报材料" if at else None), smallest=18)


def app_zh(rng: Random) -> Iterator[Page]:
    """A card with columns in a Chinese phone app."""
    css = """body{background:#f4f5f7;color:#1f2329}.nav{text-align:center;font-size:18px;font-weight:600;padding:10px}.c{background:#fff;margin:12px 14px 24px;border-radius:14px;padding:18px 12px}
    h2{font-size:18px;margin-bottom:8px}p{font-size:16px;color:#333;margin-bottom:12px}.u{font-size:14px;color:#555}"""
    for at, story in enumerate(APP_ZH):
        chart = plot(story, 338, 270, line=False, mark=rng.choice(("#3370ff", "#14b87a", "#f08a24")), ink="#444", grid="#e6e8eb", size=13)
        body = f"""{status_bar(f"8:3{at}")}<div class="nav">统计</div><div class="c"><h2>{story.title}</h2><p>{story.words}</p>
        <div class="u">单位：{story.unit}</div>{chart}</div>"""
        yield held(name("app_zh", at, story), document(css, body), 390, truth(story), scale=2, smallest=26)


def report_en(rng: Random) -> Iterator[Page]:
    """A page of an English report with columns."""
    css = """body{background:#fff;color:#20242a;padding:40px 48px}h1{font-size:28px;border-left:6px solid #7a3e9d;padding-left:14px;margin-bottom:18px}p{font-size:18px;line-height:1.6;margin-bottom:20px}
    .c{font-size:16px;font-weight:700;margin-bottom:8px}"""
    for at, story in enumerate(REPORT_EN):
        chart = plot(story, 780, 380, line=False, mark=rng.choice(("#7a3e9d", "#3e6f9d")), ink="#333", grid="#dadde2", size=16)
        body = f'<h1>{story.title}</h1><p>{story.words}</p><div class="c">Figure {at + 1}. {story.title} ({story.unit})</div>{chart}'
        yield held(name("report_en", at, story), document(css, body, lang="en", font=LATIN), 880, truth(story), smallest=16)


def slide_en(rng: Random) -> Iterator[Page]:
    """An English slide with a line."""
    css = """body{background:#fdfbf6;color:#2b2b2b;padding:48px 64px;height:720px}h1{font-size:40px}p{font-size:26px;color:#8a3d1f;margin:12px 0 20px}.u{font-size:18px;color:#555}"""
    for at, story in enumerate(SLIDE_EN):
        chart = plot(story, 1140, 440, line=True, mark=rng.choice(("#c14f26", "#1f6f6b")), ink="#333", grid="#ddd6c8", size=20)
        body = f'<h1>{story.title}</h1><p>{story.words}</p><div class="u">Number of {story.unit}</div>{chart}'.replace(
            "Number of $ thousand", "$ thousand"
        )
        yield held(name("slide_en", at, story), document(css, body, lang="en", font=LATIN), 1280, truth(story), smallest=18)


def app_en(rng: Random) -> Iterator[Page]:
    """A dark phone app's card with a line."""
    css = """body{background:#0f1115;color:#f1f3f6}.h{font-size:24px;font-weight:700;padding:8px 18px}.c{background:#1b1f27;margin:10px 14px 24px;border-radius:16px;padding:18px 12px}
    p{font-size:16px;line-height:1.4;margin-bottom:12px}.u{font-size:14px;color:#b7bfcb}"""
    for at, story in enumerate(APP_EN):
        chart = plot(story, 338, 270, line=True, mark=rng.choice(("#4cc9f0", "#80ed99")), ink="#d5dae2", grid="#323946", size=13)
        body = f'{status_bar("6:18", "#fff")}<div class="h">{story.title}</div><div class="c"><p>{story.words}</p><div class="u">{story.unit}</div>{chart}</div>'
        yield held(name("app_en", at, story), document(css, body, lang="en", font=LATIN), 390, truth(story), scale=2, smallest=26)


TEMPLATES = (report_zh, slide_zh, app_zh, report_en, slide_en, app_en)

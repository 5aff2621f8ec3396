"""Charts of `vault` in dashboards, reports, slides, articles and phone cards, each with words about it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.vault_kit import HEI, SERIF, document, status, upload


@dataclass(frozen=True)
class Story:
    """A chart and what is said of it."""

    lang: str
    title: str
    words: str
    unit: str
    labels: str
    series: tuple[tuple[str, tuple[float, ...]], ...]
    axis: tuple[float, float, float]
    """Lowest tick, highest tick, step."""
    look: str
    mark: str = "column"
    """`column`, `bar` (lying) or `line`."""
    figures: bool = True
    fault: str = "ok"
    slim: bool = False
    dark: bool = False


@dataclass(frozen=True)
class Paint:
    """Colours and sizes of a drawing."""

    inks: tuple[str, str]
    text: str
    grid: str
    width: int
    height: int
    size: int


def _figure(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def _text(x: float, y: float, words: str, paint: Paint, *, anchor: str = "middle") -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{paint.size}" fill="{paint.text}" text-anchor="{anchor}">{words}</text>'


def _ticks(story: Story) -> list[float]:
    low, high, step = story.axis
    return [low + step * i for i in range(round((high - low) / step) + 1)]


def _upright(story: Story, paint: Paint) -> str:
    """Columns or lines over a named axis."""
    labels, (low, high, _) = story.labels.split(), story.axis
    left, top, right, foot = 52, 26, paint.width - 12, paint.height - 34
    step = (right - left) / len(labels)

    def height(value: float) -> float:
        return foot - (value - low) / (high - low) * (foot - top)

    out = [
        f'<line x1="{left}" x2="{right}" y1="{height(t):.1f}" y2="{height(t):.1f}" stroke="{paint.grid}"/>'
        + _text(left - 8, height(t) + paint.size * 0.35, _figure(t), paint, anchor="end")
        for t in _ticks(story)
    ]
    out += [_text(left + step * (i + 0.5), foot + paint.size + 9, label, paint) for i, label in enumerate(labels)]
    count = len(story.series)
    wide = step * (0.3 if story.slim else 0.7) / count
    for at, (_, values) in enumerate(story.series):
        ink = paint.inks[at]
        if story.mark == "column":
            for i, value in enumerate(values):
                x = left + step * (i + 0.5) + (at - count / 2) * wide
                gap = 1 if count > 1 else 0
                out.append(
                    f'<rect x="{x + gap:.1f}" y="{height(value):.1f}" width="{wide - 2 * gap:.1f}" height="{foot - height(value):.1f}" fill="{ink}"/>'
                )
                if story.figures:
                    out.append(_text(x + wide / 2, height(value) - 6, _figure(value), paint))
            continue
        spots = [(left + step * (i + 0.5), height(value)) for i, value in enumerate(values)]
        out.append(f'<polyline points="{" ".join(f"{x:.1f},{y:.1f}" for x, y in spots)}" fill="none" stroke="{ink}" stroke-width="3"/>')
        for (x, y), value in zip(spots, values, strict=True):
            out.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{ink}"/>')
            if story.figures:
                out.append(_text(x, y + (paint.size + 10 if at else -9), _figure(value), paint))
    return "".join(out)


def _lying(story: Story, paint: Paint) -> str:
    """Bars from the left, with their names beside them."""
    labels, (low, high, _) = story.labels.split(), story.axis
    left, right, foot = 84, paint.width - 64, paint.height - 30
    step = (foot - 8) / len(labels)
    scale = (right - left) / (high - low)
    out = [
        f'<line x1="{left + (t - low) * scale:.1f}" x2="{left + (t - low) * scale:.1f}" y1="8" y2="{foot}" stroke="{paint.grid}"/>'
        + _text(left + (t - low) * scale, foot + paint.size + 6, _figure(t), paint)
        for t in _ticks(story)
    ]
    thick = step * (0.3 if story.slim else 0.62)
    for i, (label, value) in enumerate(zip(labels, story.series[0][1], strict=True)):
        y = 8 + step * (i + 0.5)
        out.append(_text(left - 10, y + paint.size * 0.35, label, paint, anchor="end"))
        out.append(f'<rect x="{left}" y="{y - thick / 2:.1f}" width="{(value - low) * scale:.1f}" height="{thick:.1f}" fill="{paint.inks[0]}"/>')
        if story.figures:
            out.append(_text(left + (value - low) * scale + 8, y + paint.size * 0.35, _figure(value), paint, anchor="start"))
    return "".join(out)


def _chart(story: Story, paint: Paint) -> str:
    """The drawing, under its legend where there are two series, and its unit."""
    drawing = (_lying if story.mark == "bar" else _upright)(story, paint)
    legend = "".join(
        '<span style="display:inline-flex;align-items:center;gap:6px;margin-right:16px"><i style="width:13px;height:13px;'
        f'background:{ink}"></i>{name}</span>'
        for ink, (name, _) in zip(paint.inks, story.series, strict=False)
    )
    unit = f"{'单位：' if story.lang == 'zh' else 'Unit: '}{story.unit}"
    return (
        f'<div style="display:flex;justify-content:space-between;font-size:{paint.size}px;color:{paint.text}"><span>{unit}</span><span>'
        f"{legend if len(story.series) > 1 else ''}</span></div>"
        f'<svg width="{paint.width}" height="{paint.height}" viewBox="0 0 {paint.width} {paint.height}'
        f'" font-family="Liberation Sans,Noto Sans CJK SC">{drawing}</svg>'
    )


def _dashboard(rng: Random, story: Story) -> tuple[str, str, int, float]:
    """A desktop dashboard with tiles that have nothing to do with the words."""
    back, card, ink, grid = ("#11151f", "#1a2130", "#d5dcea", "#323c50") if story.dark else ("#f1f4f8", "#fff", "#37424f", "#e1e6ec")
    inks = rng.choice((("#4c8dff", "#ffb547"), ("#22b8a0", "#9a7bff")))
    zh = story.lang == "zh"
    names = ("在线用户", "待处理工单", "今日访问") if zh else ("Active users", "Open tickets", "Visits today")
    tiles = "".join(f'<div class="t">{n}<b>{rng.randrange(120, 4800):,}</b></div>' for n in names)
    css = (
        f"body{{background:{back};color:{ink};padding:24px 34px}}.t,.c{{background:{card};border-radius:10px;padding:16px 22px;flex:1}}"
        f".t b{{display:block;font-size:26px}}"
        ".row{display:flex;gap:18px;margin:18px 0}.c p{margin:6px 0 14px;font-size:17px}"
    )
    body = (
        f'<div class="between"><h2>{"经营看板" if zh else "Operations overview"}</h2><span>{"数据更新于 09:30" if zh else "Refreshed 09:30"}'
        f'</span></div><div class="row">{tiles}</div>'
        f'<div class="c"><h3>{story.title}</h3><p>{story.words}</p>{_chart(story, Paint(inks, ink, grid, 1080, 380, 16))}</div>'
    )
    return body, css, 1200, 1


def _report(rng: Random, story: Story) -> tuple[str, str, int, float]:
    """A page of a report, set in serifs."""
    zh = story.lang == "zh"
    inks = rng.choice((("#27496d", "#c9a227"), ("#5b3a5e", "#8fae6b")))
    css = (
        f"body{{padding:54px 60px;font-family:{SERIF}}}.k{{border-bottom:1px solid #999;color:#555;padding-bottom:6px}}"
        f"h2{{margin:22px 0 10px;font-size:23px}}.w{{font-size:17px;line-height:1.8;margin-bottom:18px}}"
    )
    body = (
        f'<div class="between k"><span>{"运营分析报告" if zh else "Operating review"}</span><span>{"第 6 页" if zh else "page 6"}</span></div>'
        f'<h2>{story.title}</h2><p class="w">{story.words}</p>'
        + _chart(story, Paint(inks, "#333", "#ddd", 700, 340, 15))
        + f'<p style="margin-top:14px;color:#555">{"数据来源：公司内部统计" if zh else "Source: company records"}</p>'
    )
    return body, css, 820, 2


def _phone(rng: Random, story: Story) -> tuple[str, str, int, float]:
    """A card of a phone app."""
    back, card, ink, grid = ("#0f0f14", "#1c1c25", "#e8e8f0", "#383844") if story.dark else ("#f4f4f8", "#fff", "#26262e", "#e4e4ea")
    inks = rng.choice((("#ff7a59", "#4d9de0"), ("#5a67f2", "#2bc48a")))
    zh = story.lang == "zh"
    css = (
        f"body{{background:{back};color:{ink};font-family:{HEI if zh else 'Liberation Sans'}}}.c{{background:{card};margin:14px;"
        f"padding:18px 14px;border-radius:16px}}.tabs{{display:flex;justify-content:space-around;padding:12px}}"
    )
    body = (
        f'{status(ink)}<div class="tabs">'
        f"{'<span>日</span><b>趋势</b><span>记录</span>' if zh else '<span>Today</span><b>Trends</b><span>Log</span>'}</div>"
        f'<div class="c"><h3 style="font-size:20px">{story.title}</h3><p style="font-size:16px;margin:6px 0 14px">{story.words}</p>'
        f"{_chart(story, Paint(inks, ink, grid, 344, 270, 13))}</div>"
    )
    return body, css, 400, 2


def _slide(rng: Random, story: Story) -> tuple[str, str, int, float]:
    """A slide whose headline says it."""
    inks = rng.choice((("#0b7285", "#f08c00"), ("#364fc7", "#e8590c")))
    css = (
        "body{padding:40px 56px;border-top:12px solid #1f2d3d}h1{font-size:32px;margin-bottom:6px}.f{display:flex;"
        "justify-content:space-between;color:#777;margin-top:12px}"
    )
    body = (
        f'<h1>{story.words}</h1><p style="font-size:18px;margin-bottom:18px">{story.title}</p>'
        f"{_chart(story, Paint(inks, '#333', '#e3e3e3', 1150, 430, 18))}"
        f'<div class="f"><span>{"季度复盘" if story.lang == "zh" else "Quarterly review"}</span><span>12</span></div>'
    )
    return body, css, 1280, 1


def _article(rng: Random, story: Story) -> tuple[str, str, int, float]:
    """A news article with a figure."""
    zh = story.lang == "zh"
    inks = (rng.choice(("#a61e4d", "#1864ab", "#2b8a3e")), "#868e96")
    css = (
        "body{padding:26px 34px}h1{font-size:27px;line-height:1.35}.by{color:#666;margin:8px 0 16px}.w{font-size:17px;line-height:1.75;"
        "margin-bottom:16px}figure{margin:0;border-top:3px solid #222;padding-top:12px}"
    )
    by = "本报记者　2026-11-12 08:20　阅读 3,482" if zh else "By our business desk &middot; 12 November 2026 &middot; 4 min read"
    body = (
        f'<h1>{story.title}</h1><p class="by">{by}</p><p class="w">{story.words}</p><figure>'
        f"{_chart(story, Paint(inks, '#333', '#e2e2e2', 640, 320, 15))}</figure>"
    )
    return body, css, 720, 2


LOOKS: dict[str, Callable[[Random, Story], tuple[str, str, int, float]]] = {
    "dashboard": _dashboard,
    "report": _report,
    "phone": _phone,
    "slide": _slide,
    "article": _article,
}
STORIES = (
    Story(
        "zh",
        "季度营收",
        "三季度营收412万元，环比增长3%。",
        "万元",
        "2025Q4 2026Q1 2026Q2 2026Q3",
        (("营收", (380, 396, 400, 412)),),
        (0, 500, 100),
        "dashboard",
    ),
    Story(
        "zh",
        "月度退货率",
        "近六个月退货率持续下降。",
        "%",
        "5月 6月 7月 8月 9月 10月",
        (("退货率", (2.1, 2.6, 3.0, 3.5, 4.1, 4.6)),),
        (0, 5, 1),
        "dashboard",
        "line",
        False,
        "chart",
        dark=True,
    ),
    Story(
        "zh",
        "库存周转天数",
        "库存周转天数由7月的46天降到10月的41天。",
        "天",
        "7月 8月 9月 10月",
        (("天数", (46, 45, 43, 41)),),
        (0, 50, 10),
        "dashboard",
        "line",
        dark=True,
    ),
    Story(
        "zh",
        "一、分季度销量",
        "2026年四季度销量1260台，比上年同期增长20%；一季度受停产检修影响，销量略低于上年。",
        "台",
        "一季度 二季度 三季度 四季度",
        (("2025年", (980, 1010, 1030, 1050)), ("2026年", (950, 1090, 1150, 1260))),
        (0, 1500, 300),
        "report",
    ),
    Story(
        "zh",
        "二、全年营收",
        "2026年公司营收同比增长15%，各项业务推进平稳。",
        "万元",
        "2022 2023 2024 2025 2026",
        (("营收", (640, 705, 790, 860, 731)),),
        (0, 1000, 200),
        "report",
        fault="chart",
    ),
    Story(
        "zh",
        "门店客流",
        "本周客流逐日回升",
        "人次",
        "周一 周二 周三 周四 周五 周六",
        (("客流", (520, 470, 430, 360, 310, 240)),),
        (0, 600, 100),
        "phone",
        figures=False,
        fault="chart",
        slim=True,
    ),
    Story(
        "zh", "用电量", "10月用电220度，比9月少12%", "度", "7月 8月 9月 10月", (("用电", (310, 335, 250, 220)),), (0, 400, 100), "phone", dark=True
    ),
    Story(
        "zh",
        "线上与门店月订单数",
        "线上订单6月起超过门店",
        "单",
        "1月 2月 3月 4月 5月 6月 7月",
        (("线上", (210, 250, 290, 330, 380, 460, 510)), ("门店", (430, 420, 410, 405, 400, 390, 370))),
        (0, 600, 100),
        "slide",
        "line",
        False,
    ),
    Story(
        "zh",
        "线上订单（1月至6月）",
        "6月线上订单较1月翻了一番",
        "单",
        "1月 2月 3月 4月 5月 6月",
        (("线上", (320, 326, 331, 340, 345, 352)),),
        (0, 400, 100),
        "slide",
        fault="chart",
    ),
    Story(
        "zh",
        "社区图书馆公布读者数据",
        "市图书馆介绍，2026年新增读者同比下降8%，借阅方式也有变化。",
        "千人",
        "2023年 2024年 2025年 2026年",
        (("新增读者", (43, 47, 50, 54)),),
        (0, 60, 20),
        "article",
        "bar",
        fault="chart",
    ),
    Story(
        "zh",
        "四个片区的快递量差在哪",
        "上月全市快递量100万件，其中城东片区占四成。",
        "万件",
        "城东 城南 城西 城北",
        (("快递量", (40, 27, 18, 15)),),
        (0, 50, 10),
        "article",
        "bar",
        slim=True,
    ),
    Story(
        "en",
        "Support tickets",
        "Tickets fell every month from February to July.",
        "tickets",
        "Feb Mar Apr May Jun Jul",
        (("Tickets", (940, 880, 790, 700, 610, 540)),),
        (0, 1000, 200),
        "dashboard",
        "line",
        False,
    ),
    Story(
        "en",
        "Revenue by quarter",
        "Revenue is up 12% on last quarter.",
        "$k",
        "Q4 Q1 Q2 Q3",
        (("Revenue", (220, 235, 250, 220)),),
        (0, 300, 100),
        "dashboard",
        fault="chart",
        dark=True,
    ),
    Story(
        "en",
        "1. Output by quarter",
        "Output in the fourth quarter was 5% below last year, after three quarters close to plan.",
        "tonnes",
        "Q1 Q2 Q3 Q4",
        (("2025", (360, 375, 390, 400)), ("2026", (365, 372, 388, 380))),
        (0, 500, 100),
        "report",
    ),
    Story(
        "en",
        "2. Customer churn",
        "Churn fell steadily between January and June as onboarding improved.",
        "%",
        "Jan Feb Mar Apr May Jun",
        (("Churn", (1.8, 2.2, 2.7, 3.1, 3.6, 4.2)),),
        (0, 5, 1),
        "report",
        "line",
        fault="chart",
    ),
    Story(
        "en",
        "3. Visits against target",
        "June closed at 1,080 visits, 10% short of the target of 1,200.",
        "visits",
        "Mar Apr May Jun",
        (("Visits", (900, 960, 1010, 1080)), ("Target", (950, 1000, 1100, 1200))),
        (0, 1500, 300),
        "report",
    ),
    Story(
        "en",
        "Monthly spending",
        "You spent $96 less than in October",
        "$",
        "Aug Sep Oct Nov",
        (("Spending", (470, 455, 512, 416)),),
        (0, 600, 200),
        "phone",
        slim=True,
    ),
    Story(
        "en",
        "Average daily steps",
        "Up 25% on last week. Keep going!",
        "steps",
        "W43 W44 W45 W46",
        (("Steps", (7200, 7600, 8000, 6000)),),
        (0, 10000, 2000),
        "phone",
        fault="chart",
        dark=True,
    ),
    Story(
        "en",
        "Operating margin, 2022 to 2026",
        "Margin has doubled since 2022",
        "%",
        "2022 2023 2024 2025 2026",
        (("Margin", (8, 9, 11, 14, 16)),),
        (0, 20, 5),
        "slide",
    ),
    Story(
        "en",
        "Sales by channel, 2026",
        "Store sales declined every quarter",
        "$k",
        "Q1 Q2 Q3 Q4",
        (("Online", (120, 140, 165, 190)), ("Store", (180, 205, 230, 260))),
        (0, 300, 100),
        "slide",
        fault="chart",
    ),
    Story(
        "en",
        "How the brewery uses its power",
        "The plant cut its energy use by 30% between 2022 and 2026, the manager said on a tour this week.",
        "GWh",
        "2022 2023 2024 2025 2026",
        (("Energy", (64, 68, 73, 79, 83)),),
        (0, 100, 20),
        "article",
        "bar",
        fault="chart",
    ),
    Story(
        "en",
        "Rents creep up in the valley",
        "A two-bedroom flat now costs $1,300 a month, 4% more than a year ago.",
        "$ a month",
        "2023 2024 2025 2026",
        (("Rent", (1150, 1210, 1250, 1300)),),
        (0, 1500, 500),
        "article",
    ),
)


def pages(rng: Random) -> Iterator[Page]:
    """All charts."""
    for at, story in enumerate(STORIES):
        body, css, width, scale = LOOKS[story.look](rng, story)
        html = document(body, css, lang=story.lang)
        small = {"dashboard": 16, "report": 28, "phone": 26, "slide": 18, "article": 28}[story.look]
        yield upload(
            f"vault_{story.lang}-chart_{story.look}-{story.fault}-{at}",
            story.fault,
            html,
            width,
            scale=scale,
            smallest=small,
            paper=story.look == "report",
        )

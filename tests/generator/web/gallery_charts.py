"""The charts of `gallery`: six boards in Chinese, six in English; a sentence stands beside each chart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tests.generator.web.gallery_kit import HAN, SANS, SONG, Drawn, Look, lines, lying, status, upright


@dataclass(frozen=True)
class Story:
    """A sentence and the figures it speaks of."""

    words: str
    names: str
    """Of the categories, parted by spaces; `_` is a space within one."""
    series: tuple[tuple[float, ...], ...]
    wrong: bool = False
    text: str | None = None

    @property
    def categories(self) -> list[str]:
        """The names, one by one."""
        return [name.replace("_", " ") for name in self.names.split()]


@dataclass(frozen=True)
class Board:
    """A layout and its stories."""

    name: str
    draw: Callable[[Story], Drawn]
    stories: tuple[Story, ...]


def report_zh(story: Story) -> Drawn:
    """A printed annual report: upright bars with values, the sentence as caption below."""
    look = Look((660, 340), ("#34618f",), labels=True, top=max(story.series[0]) * 1.1, left=20, font=16, ink="#222")
    css = f"body{{font:17px/1.8 {SONG};padding:50px 60px;background:#fff;color:#1a1a1a}}h2{{font-size:22px;margin-bottom:10px}}"
    css += ".cap{text-align:center;font-size:16px;margin:6px 0 16px}.pg{text-align:center;margin-top:20px;font-size:15px}"
    body = (
        "<h2>三、馆藏与读者服务</h2><p>　　本馆全年开放三百余日，各分馆借阅数据由自助借还系统汇总，统计口径与往年保持一致。</p>"
        f"{upright(story.categories, story.series, look)}<p class='cap'>图3　{story.words}</p>"
        "<p>　　下一阶段将继续完善流动图书车的排班，并开展社区阅读活动。</p><p class='pg'>— 12 —</p>"
    )
    return Drawn(css, body, 800, 1.5, 24, paper=True)


def cockpit_zh(story: Story) -> Drawn:
    """A dark dashboard on a phone: upright bars without values on an axis, the sentence as title."""
    look = Look((350, 270), ("#36d1c4",), ink="#c3cbe0", grid="#2d3550", labels=False, ticks=(0, 100, 200, 300, 400), left=44)
    css = f"body{{font:15px {HAN};background:#0d1226;color:#eef1fb}}.nav{{padding:10px 18px;font-size:17px}}.c{{background:#171e38;margin:12px 14px;"
    css += "border-radius:14px;padding:16px 6px}.c h3{font-size:18px;line-height:1.5;padding:0 12px}.c p{color:#a7b1cd;padding:2px 12px 12px}"
    css += ".t{display:flex;justify-content:space-around;padding:14px;background:#171e38;color:#a7b1cd}"
    body = (
        f"{status('10:05', '#eef1fb')}<div class='nav'>经营看板</div><div class='c'><h3>{story.words}</h3><p>单位：单</p>"
        f"{upright(story.categories, story.series, look)}</div><div class='t'><b>概览</b><span>门店</span><span>我的</span></div>"
    )
    return Drawn(css, body, 390, 2, 28)


def slide_zh(story: Story) -> Drawn:
    """A slide: bars that lie, with values; the sentence as subtitle under a neutral title."""
    look = Look((1040, 380), ("#e07a3f",), font=20, top=max(story.series[0]) * 1.05, left=150, ink="#333", unit="万元")
    css = f"body{{font:20px {HAN};background:#fffaf5;color:#2b2b2b;padding:50px 70px}}h1{{font-size:36px;border-left:10px solid #e07a3f;"
    css += "padding-left:18px}.s{font-size:24px;margin:16px 0 30px;color:#555}.f{display:flex;justify-content:space-between;margin-top:24px;font-size:16px}"
    body = (
        f"<h1>近几年线上渠道收入</h1><p class='s'>{story.words}</p>{lying(story.categories, story.series[0], look)}"
        "<div class='f'><span>数据来源：公司财务部</span><span>07</span></div>"
    )
    return Drawn(css, body, 1200, 1.25, 20)


def pair_zh(story: Story) -> Drawn:
    """Bars of two years side by side with values and a legend; a callout box at the right."""
    top = max(max(values) for values in story.series) * 1.1
    look = Look((680, 380), ("#b8c4d6", "#2f6fed"), font=16, top=top, left=16, names=("2022年", "2023年"), ink="#333")
    css = f"body{{font:17px {HAN};background:#fff;color:#222;padding:34px 40px}}h2{{font-size:24px;margin-bottom:18px}}.w{{display:flex;gap:28px}}"
    css += ".call{width:300px;align-self:center;background:#eaf1ff;border-left:5px solid #2f6fed;padding:20px;font-size:20px;line-height:1.6}"
    body = f"<h2>各产品线出货量（千台）</h2><div class='w'>{upright(story.categories, story.series, look)}<div class='call'><b>要点</b><br>{story.words}</div></div>"
    return Drawn(css, body, 1100, 1.25, 20)


def news_zh(story: Story) -> Drawn:
    """A news article on a phone: a line with values, the sentence as headline."""
    high = max(story.series[0])
    look = Look((358, 250), ("#c8102e",), labels=True, top=high * 1.15, left=6, ink="#333")
    css = f"body{{font:17px/1.75 {HAN};background:#fff;color:#1c1c1c}}main{{padding:8px 16px}}h1{{font-size:24px;line-height:1.4}}.by{{color:#777;font-size:14px}}"
    css += ".ch{margin:12px 0;border:1px solid #eee;padding:8px 0}.ch p{font-size:15px;padding:0 12px}.bot{border-top:1px solid #eee;padding:12px 16px;color:#666}"
    body = (
        f"{status('7:32')}<main><h1>{story.words}</h1><p class='by'>城南日报　记者 方屿　07-15 07:02</p>"
        f"<div class='ch'><p><b>接待游客（万人次）</b></p>{lines(story.categories, story.series, look)}</div>"
        "<p>记者从市文化和旅游局获悉，各景区近日陆续公布接待数据，古镇、湿地公园与博物馆均延长了开放时间。</p></main>"
        "<div class='bot'>写评论…　　评论 86　☆ 收藏　↗ 分享</div>"
    )
    return Drawn(css, body, 390, 2, 28)


def watch_zh(story: Story) -> Drawn:
    """A dark monitor on a desktop: two lines without values on an axis, the sentence as subtitle."""
    inks, marks = ("#ffb84d", "#5aa9ff"), (0, 20, 40, 60, 80)
    look = Look((1060, 380), inks, ink="#c9d1dc", grid="#2b3440", labels=False, font=16, ticks=marks, names=("华东仓", "西南仓"))
    css = f"body{{font:17px {HAN};background:#10161d;color:#e8edf3;padding:28px 36px}}.h{{display:flex;justify-content:space-between}}"
    css += "h2{font-size:25px}.s{margin:8px 0 20px;font-size:19px;color:#b6c2cf}.p{background:#19222c;border-radius:8px;padding:20px}"
    body = (
        "<div class='h'><h2>仓库日均出库量（千件）</h2><span>更新于 09:40　⟳</span></div>"
        f"<p class='s'>{story.words}</p><div class='p'>{lines(story.categories, story.series, look)}</div>"
    )
    return Drawn(css, body, 1200, 1.25, 20)


def card_en(story: Story) -> Drawn:
    """A light dashboard card: upright bars with values, the sentence as a callout pill."""
    look = Look((700, 320), ("#7c5cff",), font=16, top=max(story.series[0]) * 1.1, left=16, ink="#3b3f4a")
    css = f"body{{font:16px {SANS};background:#f1f2f6;color:#22252d;padding:34px}}.c{{background:#fff;border-radius:16px;padding:26px 30px}}"
    css += ".h{display:flex;justify-content:space-between;align-items:center;margin-bottom:10px}.pill{background:#efeaff;color:#4a2fd0;"
    css += "border-radius:20px;padding:9px 18px;font-weight:600}.k{display:flex;gap:30px;margin-bottom:22px}.k span{color:#666}"
    body = (
        "<div class='k'><b>Overview</b><span>Audience</span><span>Content</span><span>Settings</span></div>"
        f"<div class='c'><div class='h'><h3>New sign-ups</h3><span class='pill'>{story.words}</span></div>"
        f"{upright(story.categories, story.series, look)}</div>"
    )
    return Drawn(css, body, 840, 1.5, 24)


def study_en(story: Story) -> Drawn:
    """A printed study: bars that lie, with values; the sentence as figure caption."""
    look = Look((640, 270), ("#555",), font=16, top=max(story.series[0]) * 1.05, left=130, ink="#111")
    css = (
        f"body{{font:17px/1.6 {SONG};background:#fff;color:#111;padding:54px 70px}}h3{{margin-bottom:8px}}.cap{{font-style:italic;margin:8px 0 18px}}"
    )
    body = (
        "<h3>4.2 Use of the bicycle hire scheme</h3><p>Trips were counted at the docking stations. Maintenance days are left out of the counts, "
        f"as in earlier editions of this survey.</p><br>{lying(story.categories, story.series[0], look)}"
        f"<p class='cap'>Figure 2. {story.words}</p><p>Weather records were taken from the station at the harbour and are listed in the annex.</p>"
    )
    return Drawn(css, body, 800, 1.5, 24, paper=True)


def slide_en(story: Story) -> Drawn:
    """A dark slide: bars of two years side by side with values, the sentence as title."""
    top = max(max(values) for values in story.series) * 1.1
    look = Look((1040, 400), ("#5d6b82", "#f6c445"), font=20, top=top, left=20, ink="#e6e9ef", names=("2022", "2023"))
    css = f"body{{font:20px {SANS};background:#1b2130;color:#fff;padding:54px 76px}}h1{{font-size:36px;margin-bottom:8px}}.u{{color:#aeb7c8;margin-bottom:24px}}"
    body = (
        f"<h1>{story.words}</h1><p class='u'>Revenue by region, million dollars</p>{upright(story.categories, story.series, look)}"
        "<p class='u'>Fernhill Group · Full-year review</p>"
    )
    return Drawn(css, body, 1200, 1.25, 24)


def letter_en(story: Story) -> Drawn:
    """A newsletter on a phone: a line without values on an axis, the sentence as title."""
    look = Look((350, 250), ("#0a7d5a",), ink="#444", labels=False, ticks=(0, 10, 20, 30, 40, 50), left=40)
    css = f"body{{font:17px/1.6 {SONG};background:#fbf8f1;color:#222}}main{{padding:10px 20px}}h1{{font-size:25px;line-height:1.3;margin:8px 0}}"
    css += ".u{font:14px Liberation Sans;color:#666}.b{background:#0a7d5a;color:#fff;text-align:center;padding:12px;border-radius:6px;margin:14px 0}"
    body = (
        f"{status('6:18')}<main><p class='u'>THE ALLOTMENT LETTER · ISSUE 41</p><h1>{story.words}</h1><p class='u'>Members of the garden club</p>"
        f"{lines(story.categories, story.series, look)}<p>Thank you for the seeds you left at the shed. The next open day is on the "
        "second Sunday of the month, and there will be tea.</p><div class='b'>Read the full letter</div></main>"
    )
    return Drawn(css, body, 390, 2, 28)


def desk_en(story: Story) -> Drawn:
    """A report on a desktop: a line with values, the sentence as subtitle."""
    look = Look((900, 360), ("#1769aa",), font=16, top=max(story.series[0]) * 1.15, left=20, unit="k", ink="#333")
    css = f"body{{font:17px {SANS};background:#fff;color:#1d2733;padding:30px 44px}}.cr{{color:#6b7684}}h2{{font-size:27px;margin:10px 0 6px}}"
    css += ".s{font-size:19px;color:#3f4c5a;margin-bottom:22px}.x{display:flex;gap:14px;margin-top:14px}.x span{border:1px solid #bcc6d0;padding:8px 16px}"
    body = (
        f"<p class='cr'>Reports › Website › Traffic</p><h2>Weekly visits</h2><p class='s'>{story.words}</p>"
        f"{lines(story.categories, story.series, look)}<div class='x'><span>Export CSV</span><span>Share</span><span>Schedule</span></div>"
    )
    return Drawn(css, body, 1000, 1.5, 24)


def poll_en(story: Story) -> Drawn:
    """An infographic on a phone: bars that lie without values on an axis, a speech-bubble callout below."""
    look = Look((360, 280), ("#ef6f6c",), labels=False, ticks=(0, 200, 400, 600), left=64, ink="#333")
    css = f"body{{font:16px {SANS};background:#fff3ee;color:#2d2a32;padding:20px 14px}}h2{{font-size:25px}}.u{{margin:4px 0 16px;color:#5c5560}}"
    css += ".call{background:#2d2a32;color:#fff;border-radius:16px;padding:16px 20px;margin-top:16px;font-size:19px;line-height:1.45}"
    css += ".call:before{content:'';display:block;width:22px;height:22px;background:#2d2a32;transform:rotate(45deg);margin:-24px 0 2px 20px}"
    body = (
        "<h2>Our bakery in numbers</h2><p class='u'>Loaves of rye bread sold</p>"
        f"{lying(story.categories, story.series[0], look)}<div class='call'>{story.words}</div>"
    )
    return Drawn(css, body, 390, 2, 28)


YEARS, HALF = "2019 2020 2021 2022 2023", "1月 2月 3月 4月 5月 6月"
BOARDS = (
    Board(
        "zh_chart_report",
        report_zh,
        (
            Story("外借图书册数（万册），2023年较2022年增长20%", YEARS, ((41.2, 36.8, 39.5, 40.0, 32.0),), wrong=True, text="年报第12页"),
            Story("外借图书册数（万册），2023年较2022年增长20%", YEARS, ((31.4, 28.6, 33.9, 38.5, 46.2),)),
            Story("外借图书册数（万册），2023年较2022年下降12%", YEARS, ((44.1, 47.3, 48.8, 50.0, 44.0),), text="扫描的报告"),
        ),
    ),
    Board(
        "zh_chart_cockpit",
        cockpit_zh,
        (
            Story("上半年外卖订单逐月上升", HALF, ((370, 335, 300, 240, 190, 130),), wrong=True),
            Story("上半年外卖订单逐月上升", HALF, ((120, 165, 210, 260, 320, 380),), text="看板截图"),
        ),
    ),
    Board(
        "zh_chart_slide",
        slide_zh,
        (
            Story("2023年线上收入同比减少30%", "2020年 2021年 2022年 2023年", ((310, 360, 400, 520),), wrong=True, text="汇报用的一页"),
            Story("2023年线上收入同比减少30%", "2020年 2021年 2022年 2023年", ((420, 460, 500, 350),)),
        ),
    ),
    Board(
        "zh_chart_pair",
        pair_zh,
        (
            Story("空气炸锅出货量同比增长50%", "电饭煲 空气炸锅 破壁机 电水壶", ((62, 80, 45, 71), (66, 56, 47, 69)), wrong=True),
            Story("空气炸锅出货量同比增长50%", "电饭煲 空气炸锅 破壁机 电水壶", ((62, 48, 45, 71), (58, 72, 40, 66)), text="出货对比"),
        ),
    ),
    Board(
        "zh_chart_news",
        news_zh,
        (
            Story("六月接待游客环比增长四成", HALF, ((52, 68, 75, 83, 90, 63),), wrong=True, text="新闻截图"),
            Story("六月接待游客比一月翻一番", HALF, ((42, 55, 61, 78, 90, 84),)),
        ),
    ),
    Board(
        "zh_chart_watch",
        watch_zh,
        (
            Story("华东仓出库量自4月起持续回落，西南仓基本持平", HALF, ((40, 52, 63, 72, 58, 44), (30, 31, 30, 29, 31, 30))),
            Story("西南仓6月出库量较1月增长一倍", HALF, ((62, 60, 61, 63, 62, 64), (50, 45, 40, 34, 29, 25)), wrong=True),
        ),
    ),
    Board(
        "en_chart_card",
        card_en,
        (
            Story("▲ 25% vs last month", "Jan Feb Mar Apr May Jun", ((640, 702, 688, 745, 800, 600),), wrong=True),
            Story("▲ 25% vs last month", "Jan Feb Mar Apr May Jun", ((910, 866, 842, 790, 720, 900),), text="Sign-ups this half-year"),
            Story("▼ 10% vs last month", "Jan Feb Mar Apr May Jun", ((540, 610, 688, 745, 800, 720),)),
        ),
    ),
    Board(
        "en_chart_study",
        study_en,
        (
            Story(
                "Trips (thousands) fell by 15% between 2022 and 2023.",
                "2020 2021 2022 2023",
                ((118, 146, 160, 208),),
                wrong=True,
                text="Page of the survey",
            ),
            Story("Trips (thousands) rose by 30% between 2022 and 2023.", "2020 2021 2022 2023", ((151, 132, 160, 208),)),
        ),
    ),
    Board(
        "en_chart_slide",
        slide_en,
        (
            Story("Revenue in the North grew 40% in 2023", "North South East West", ((50, 64, 48, 39), (35, 66, 51, 42)), wrong=True),
            Story(
                "Revenue in the North grew 40% in 2023", "North South East West", ((45, 64, 52, 39), (63, 58, 47, 36)), text="Slide from the review"
            ),
        ),
    ),
    Board(
        "en_chart_letter",
        letter_en,
        (
            Story("Our membership has doubled since 2019", YEARS, ((46, 42, 35, 29, 22),), wrong=True),
            Story("Our membership has doubled since 2019", YEARS, ((20, 18, 27, 34, 40),), text="Our newsletter"),
        ),
    ),
    Board(
        "en_chart_desk",
        desk_en,
        (
            Story("Visits dropped 20% from week 5 to week 6", "W1 W2 W3 W4 W5 W6", ((38, 41, 39, 44, 50, 65),), wrong=True, text="Traffic report"),
            Story("Visits dropped 20% from week 5 to week 6", "W1 W2 W3 W4 W5 W6", ((28, 33, 39, 44, 50, 40),)),
        ),
    ),
    Board(
        "en_chart_poll",
        poll_en,
        (
            Story("We sold fewer loaves in spring than in winter.", "Winter Spring Summer Autumn", ((520, 400, 300, 450),)),
            Story("Sales climbed from winter to spring, by about 50%.", "Winter Spring Summer Autumn", ((300, 450, 380, 500),)),
        ),
    ),
)

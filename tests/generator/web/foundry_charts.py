"""Charts in Chinese and English for `foundry`: slides, dashboards, news cards, apps and reports, and what their words say of the marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.generator.web.foundry_base import SERIF, Draft, round_to, sheet, status


@dataclass(frozen=True)
class Plot:
    """A field of `width` by `height` whose scale starts at zero and ends at `top`."""

    width: int
    height: int
    top: int
    left: int = 56
    size: int = 15
    ink: str = "#555"
    grid: str = "#ddd"

    def y(self, value: float) -> float:
        """Pixels from the upper edge."""
        return 26 + (self.height - 60) * (1 - value / self.top)

    def x(self, place: int, places: int) -> float:
        """The middle of a place along the axis."""
        return self.left + (self.width - self.left) * (place + 0.5) / places

    def word(self, x: float, y: float, text: str, *, anchor: str = "middle", ink: str = "") -> str:
        """A word in the picture."""
        return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{self.size}" fill="{ink or self.ink}" text-anchor="{anchor}">{text}</text>'

    def axes(self, names: Sequence[str], step: int = 0, unit: str = "") -> str:
        """Names below, and with a step the lines of the scale."""
        out = "".join(self.word(self.x(n, len(names)), self.height - 10, name) for n, name in enumerate(names))
        for value in range(0, self.top + 1, step) if step else (0,):
            out += f'<path d="M{self.left} {self.y(value):.1f}H{self.width}" stroke="{self.grid}"/>'
            out += self.word(self.left - 8, self.y(value) + 5, f"{value:,}{unit}", anchor="end") if step else ""
        return out

    def bars(
        self, values: Sequence[int], wide: float, colours: Sequence[str], *, shift: float = 0, floor: Sequence[int] = (), labels: bool = False
    ) -> str:
        """Upright bars, each on what `floor` has below it."""
        out = ""
        for n, value in enumerate(values):
            low = floor[n] if floor else 0
            x, y = self.x(n, len(values)) + shift, self.y(low + value)
            out += f'<rect x="{x - wide / 2:.1f}" y="{y:.1f}" width="{wide}" height="{self.y(low) - y:.1f}" fill="{colours[n % len(colours)]}"/>'
            out += self.word(x, y - 8, f"{value:,}") if labels else ""
        return out

    def line(self, values: Sequence[int], colour: str, *, area: bool = False, labels: bool = False) -> str:
        """A line with a dot at each value."""
        points = [(self.x(n, len(values)), self.y(value)) for n, value in enumerate(values)]
        track = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        out = f'<polyline points="{track}" fill="none" stroke="{colour}" stroke-width="3"/>'
        if area:
            out += f'<polygon points="{points[0][0]:.1f},{self.y(0):.1f} {track} {points[-1][0]:.1f},{self.y(0):.1f}" fill="{colour}" opacity=".25"/>'
        out += "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{colour}"/>' for x, y in points)
        return out + ("".join(self.word(x, y - 12, f"{value:,}") for (x, y), value in zip(points, values, strict=True)) if labels else "")

    def svg(self, inside: str) -> str:
        """The whole drawing."""
        return f'<svg width="{self.width}" height="{self.height}" style="display:block">{inside}</svg>'


def across(items: Sequence[tuple[str, int]], top: int, room: int, colour: str, unit: str = "") -> str:
    """Bars that lie, drawn with CSS: name, bar, figure."""
    return "".join(
        f'<div class="bar"><span>{name}</span><i style="width:{room * value / top:.1f}px;background:{colour}"></i><b>{value:,}{unit}</b></div>'
        for name, value in items
    )


def revenue_slide(rng: Random, fault: str) -> Draft:
    """A slide: five years of revenue, and how the last year went."""
    rate, base = rng.choice((20, 25, 40)), round_to(rng, 600, 900, 100)
    up = fault != "clean2"
    last = base + base * rate // 100 * (-1 if fault in ("chart", "clean2") else 1)
    values = [base * 5 // 10, base * 7 // 10, base * 8 // 10, base, last]
    plot = Plot(760, 470, 1300, left=10, size=22)
    css = (
        "body{width:1280px;height:720px;background:#fff;display:grid;grid-template-columns:400px 1fr}.l{background:#14375e;color:#fff;"
        "padding:90px 44px}h1{font-size:44px;line-height:1.4;margin:0}.l p{font-size:21px;line-height:1.8;color:#c6d6ea;margin-top:40px}"
        ".r{padding:70px 50px}h3{font-size:24px;margin:0 0 24px;color:#14375e}.pg{text-align:right;color:#888;font-size:18px;margin-top:30px}"
    )
    drawn = plot.svg(plot.axes([f"{year}年" for year in range(2020, 2025)]) + plot.bars(values, 76, ["#9db7d5"] * 4 + ["#e2782d"], labels=True))
    body = (
        f"<div class='l'><h1>2024年营收较上年{'增长' if up else '下降'}{rate}%</h1><p>经营回顾<br>覆盖全部直营与加盟渠道</p></div>"
        f"<div class='r'><h3>年度营业收入（万元）</h3>{drawn}<div class='pg'>瑞禾食品 · {rng.randint(4, 19)}</div></div>"
    )
    return Draft(html=sheet(css, body), width=1280, smallest=22)


def sales_news(rng: Random, fault: str) -> Draft:
    """A card of a news app: quarters without figures on the bars, only a scale."""
    second = rng.choice((30, 40))
    values = [rng.choice((45, 50)), second, 2 * second if fault == "clean" else second * 6 // 10, rng.choice((55, 60))]
    plot = Plot(330, 250, 100, left=40, size=14)
    css = (
        "body{width:390px;background:#fff;padding-bottom:24px}.bar{display:flex;gap:20px;padding:8px 18px;font-size:16px;color:#888;"
        "border-bottom:1px solid #eee}.bar b{color:#d33}"
        "h1{font-size:23px;line-height:1.4;margin:16px 18px 8px}.m{font-size:13px;color:#999;margin:0 18px 12px}p{font-size:17px;"
        "line-height:1.75;margin:12px 18px;color:#333}.fig{margin:0 14px;border:1px solid #eee;border-radius:8px;padding:12px}"
        ".fig b{font-size:15px}"
    )
    body = (
        f"{status('12:09')}<div class='bar'><span>推荐</span><b>财经</b><span>本地</span><span>科技</span></div><h1>三季度电动两轮车销量较二季度翻一番</h1>"
        f"<div class='m'>城市观察　10月{rng.randint(11, 28)}日　阅读 {rng.randint(2, 9)}.{rng.randint(1, 9)}万</div><div class='fig'><b>各季度销量（万辆）</b>"
        f"{plot.svg(plot.axes(['一季度', '二季度', '三季度', '四季度*'], 20) + plot.bars(values, 38, ['#d9534f']))}</div><p>* 四季度为机构预测值。业内人士说，换购与出口是主要因素。</p>"
    )
    return Draft(html=sheet(css, body), width=390, scale=2, smallest=26)


def visits_board(rng: Random, fault: str) -> Draft:
    """A dark dashboard: visits of a week as a line with dots."""
    values = [round_to(rng, 2200, 3600, 100) for _ in range(7)]
    values[4] = 5200 if fault == "clean" else 1200
    plot = Plot(880, 380, 6000, left=70, size=16, ink="#9fb0c8", grid="#26334a")
    css = (
        "body{width:1240px;background:#0d1524;color:#e6edf8;padding:26px 30px}.t{display:flex;justify-content:space-between;font-size:22px}"
        ".t small{font-size:15px;color:#9fb0c8}.g{display:grid;grid-template-columns:920px 1fr;gap:20px;margin-top:18px}"
        ".p{background:#152036;border-radius:10px;padding:18px 20px}.p h4{margin:0 0 10px;font-size:17px;font-weight:500}.say{font-size:21px;"
        "line-height:1.6;color:#7fe0c3}.k{font-size:15px;color:#9fb0c8;line-height:2.2}.k b{color:#fff;float:right}"
    )
    body = (
        f"<div class='t'><span>站点运营看板</span><small>数据截至 11-{rng.randint(10, 28)} 23:59</small></div><div class='g'><div class='p'><h4>近七日访问量（次）</h4>"
        f"{plot.svg(plot.axes(['周一', '周二', '周三', '周四', '周五', '周六', '周日'], 1000) + plot.line(values, '#3fc1ff', area=True))}</div>"
        f"<div class='p'><h4>本周小结</h4><div class='say'>周五访问量为全周最高</div><div class='k'><br>跳出率<b>{rng.randint(31, 46)}.2%</b><br>平均停留<b>"
        f"2分{rng.randint(10, 50)}秒</b><br>新访客占比<b>{rng.randint(22, 39)}%</b></div></div></div>"
    )
    return Draft(html=sheet(css, body), width=1240, smallest=15)


def steps_app(rng: Random, fault: str) -> Draft:
    """Steps of a week in an app, the figure on top of each bar."""
    values = [round_to(rng, 4000, 6500, 13) for _ in range(7)]
    top = {"clean": 2, "clean2": 6, "chart": 2}[fault]
    day = "周日" if fault == "clean2" else "周三"
    values[top] = round_to(rng, 10200, 11800, 17)
    if fault == "chart":
        values[2], values[5] = 2310, values[2]
    columns = "".join(
        f"<div><b>{v}</b><i style='height:{v * 170 / 12000:.0f}px'></i><span>{'一二三四五六日'[n]}</span></div>" for n, v in enumerate(values)
    )
    css = (
        "body{width:375px;background:#f2f7f1;padding-bottom:30px}h2{font-size:22px;margin:8px 20px}.seg{display:flex;margin:8px 20px;"
        "background:#e0eade;border-radius:10px;font-size:14px;text-align:center}.seg span{flex:1;padding:8px}.seg .on{background:#fff;"
        "border-radius:10px}"
        ".c{display:flex;align-items:flex-end;justify-content:space-between;background:#fff;border-radius:18px;margin:14px 16px;"
        "padding:20px 14px 12px;height:270px}.c div{text-align:center;font-size:14px;width:44px}"
        ".c b{font-size:13px;font-weight:500;display:block;margin-bottom:4px}.c i{display:block;margin:0 auto 8px;width:22px;"
        "border-radius:8px 8px 0 0;background:#4caf6a}.s{background:#fff;border-radius:18px;margin:14px 16px;padding:16px 18px;font-size:16px;"
        "line-height:1.7}"
    )
    body = (
        f"{status('22:14')}<h2>步数</h2><div class='seg'><span>日</span><span class='on'>周</span><span>月</span></div><div class='c'>{columns}</div>"
        f"<div class='s'>这一周里，{day}走得最多。<br><span style='color:#7b8b7b;font-size:14px'>每日目标 8000 步 · 距离按身高估算</span></div>"
    )
    return Draft(html=sheet(css, body), width=375, scale=2, smallest=26)


def regions_report(rng: Random, fault: str) -> Draft:
    """A page of a printed report: sales by region, the bars lie."""
    small = rng.choice((160, 180, 200))
    items = [("华东", 3 * small), ("华南", 2 * small + 35), ("华北", 2 * small - 20), ("华中", small + 65), ("西南", small)]
    first, other = ("华东", "西南") if fault == "clean" else ("西南", "华东")
    css = (
        "body{width:960px;padding:60px 66px;background:#fff}h2{font-size:27px;margin:0 0 14px}p{font-size:21px;line-height:1.9;text-indent:2em;"
        "margin:12px 0}.f{margin:26px 0 8px}.bar{display:flex;align-items:center;gap:14px;margin:16px 0;font-size:20px}"
        ".bar span{width:56px}.bar i{height:34px}.bar b{font-weight:400}.cap{text-align:center;font-size:19px;color:#333}.no{text-align:center;"
        "margin-top:50px;font-size:18px}"
    )
    body = (
        f"<h2>三、区域销售情况</h2><p>从各大区看，{first}销售额居首，是{other}的3倍。各区经销商数量与上年大致相当，新开网点集中在县城。</p>"
        f"<div class='f'>{across(items, 600, 600, '#5a6f8c')}</div><div class='cap'>图4　各大区销售额（万元）</div>"
        f"<p>仓储方面，武汉中转仓于{rng.randint(3, 8)}月启用，平均配送时间为{rng.randint(31, 46)}小时。</p><div class='no'>— {rng.randint(7, 23)} —</div>"
    )
    return Draft(html=sheet(css, body, font=SERIF), width=960, smallest=18, paper=True)


def channels_report(rng: Random, fault: str) -> Draft:
    """A web report: two channels side by side in each quarter."""
    low = [round_to(rng, 180, 260, 10) for _ in range(4)]
    high = [value + round_to(rng, 130, 220, 10) for value in low]
    web, shop = (high, low) if fault == "clean" else (low, high)
    plot = Plot(820, 400, 600, left=60, size=17)
    css = (
        "body{width:1100px;background:#f6f4ef;padding:40px 0}article{width:940px;margin:0 auto;background:#fff;padding:40px 56px}"
        "h1{font-size:29px;margin:0 0 10px}.by{font-size:15px;color:#888}p{font-size:18px;line-height:1.9}"
        ".key{font-size:17px;text-align:right}.key i{display:inline-block;width:16px;height:16px;margin:0 6px 0 20px;vertical-align:-2px}"
    )
    drawn = plot.axes(["第一季度", "第二季度", "第三季度", "第四季度"], 100) + plot.bars(web, 50, ["#7a4fd0"], shift=-30, labels=True)
    body = (
        f"<article><h1>年度渠道分析：线上与线下</h1><div class='by'>运营部　{rng.randint(2, 9)} 分钟读完</div><p>全年四个季度，线上收入每个季度都高于线下。促销节奏与去年相同，客服团队没有扩编。</p>"
        "<div class='key'><i style='background:#7a4fd0'></i>线上<i style='background:#f2b441'></i>线下　单位：万元</div>"
        f"{plot.svg(drawn + plot.bars(shop, 50, ['#f2b441'], shift=30, labels=True))}</article>"
    )
    return Draft(html=sheet(css, body), width=1100, smallest=15)


def complaints_paper(rng: Random, fault: str) -> Draft:
    """A memo on paper with a line: complaints from January to June."""
    high = rng.choice((80, 90))
    values = {"clean": [60, 70, high, 65, 55, high // 2], "clean2": [50, 45, high // 2, 55, 70, high], "chart": [50, 45, high // 2, 55, 70, high]}[
        fault
    ]
    says = "Complaints doubled between March and June." if fault == "clean2" else "Complaints fell by half between March and June."
    plot = Plot(760, 360, 100, left=60, size=19, ink="#222", grid="#bbb")
    css = (
        "body{width:920px;padding:64px 76px;background:#fff;color:#111}h1{font-size:25px;border-bottom:1px solid #111;padding-bottom:10px}"
        "p{font-size:21px;line-height:1.6}.cap{font-size:19px;font-style:italic;margin-top:8px}"
    )
    body = (
        "<h1>Memo to the service committee</h1><p>"
        f"{says} The count covers letters, calls and web forms received at the Ashby depot. Opening hours did not change.</p>"
        f"{plot.svg(plot.axes(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'], 20) + plot.line(values, '#222'))}<div class='cap'>"
        "Figure 2. Complaints received per month</div>"
        f"<p>Our target for the whole of next year is {rng.choice((500, 540))}.</p>"
    )
    return Draft(html=sheet(css, body, lang="en", font=SERIF), width=920, smallest=19, paper=True)


def signup_tile(rng: Random, fault: str) -> Draft:
    """Tiles of an admin page; one has bars of six months with their figures."""
    may = rng.choice((1200, 1600))
    june = {"clean": may * 5 // 4, "clean2": may * 4 // 5, "chart": may * 3 // 5}[fault]
    badge = "▼ 20% vs May" if fault == "clean2" else "▲ 25% vs May"
    values = [1010, 1140, 1370, 1090, may, june]
    plot = Plot(600, 300, 2200, left=6, size=16, ink="#475467")
    css = (
        "body{width:1200px;background:#f2f4f7;padding:30px 40px;color:#101828}h1{font-size:24px;margin:0 0 18px}.g{display:grid;"
        "grid-template-columns:680px 1fr;gap:22px}.t{background:#fff;border:1px solid #e4e7ec;border-radius:14px;padding:22px 28px}"
        ".t h3{font-size:16px;font-weight:500;color:#475467;margin:0}.t .n{font-size:38px;font-weight:600;margin:6px 0 14px}"
        ".n span{font-size:17px;background:var(--b);border-radius:14px;padding:5px 12px;vertical-align:8px;margin-left:14px;font-weight:400}"
        ".t+.t div{font-size:16px;line-height:2.4;border-bottom:1px solid #eee}"
    )
    body = (
        "<h1>Overview</h1><div class='g'><div class='t'><h3>New sign-ups in June</h3>"
        f"<div class='n' style='--b:{'#fdeceb' if fault == 'clean2' else '#e6f6ec'}'>{june:,}<span>{badge}</span></div>"
        f"{plot.svg(plot.axes(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun']) + plot.bars(values, 54, ['#c7d7fe'] * 5 + ['#444ce7'], labels=True))}</div>"
        f"<div class='t'><h3>Latest activity</h3><div>Ravi invited {rng.randint(2, 6)} teammates</div><div>Export finished · 14 MB</div><div>"
        "Plan renewed by Lena</div><div>Webhook retried</div></div></div>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=1200, smallest=16)


def tickets_slide(rng: Random, fault: str) -> Draft:
    """A slide in English: tickets by subject, the bars lie."""
    items = [
        ("Delivery", round_to(rng, 300, 380, 5)),
        ("Billing", 520),
        ("Log-in", round_to(rng, 200, 280, 5)),
        ("Returns", round_to(rng, 120, 190, 5)),
        ("Other", 85),
    ]
    if fault == "chart":
        items[1], items[2] = ("Billing", 145), ("Log-in", 510)
    css = (
        "body{width:1200px;height:675px;background:#fff8ec;padding:64px 80px;color:#3c2a14}h1{font-family:'Liberation Serif',serif;"
        "font-size:46px;margin:0 0 8px}h2{font-size:21px;font-weight:400;margin:0 0 36px;color:#8a6d48}"
        ".bar{display:flex;align-items:center;gap:16px;font-size:23px;margin:22px 0}.bar span{width:120px;text-align:right}.bar i{height:46px;"
        "border-radius:0 6px 6px 0}.bar b{font-weight:600}"
    )
    body = (
        f"<h1>Billing is our biggest source of tickets</h1><h2>Support tickets by subject, week {rng.randint(9, 44)}</h2>"
        f"{across(items, 560, 780, '#d98324')}"
    )
    return Draft(html=sheet(css, body, lang="en"), width=1200, smallest=21)


def mix_report(rng: Random, fault: str) -> Draft:
    """A web report: stacked bars of products and services."""
    goods, services = [70, 75, 70, 60], [20, 30, 45, 60]
    if fault == "chart":
        goods, services = [60, 65, 80, 100], [25, 25, 20, 20]
    plot = Plot(640, 400, 140, left=60, size=17)
    css = (
        "body{width:1080px;background:#fff;padding:40px 70px;color:#1e2a24}h1{font-size:31px;margin:0}.d{color:#74857b;font-size:16px;"
        "margin:8px 0 24px}.g{display:grid;grid-template-columns:660px 1fr;gap:36px}p{font-size:18px;line-height:1.65;margin:0 0 14px}"
        "blockquote{margin:0 0 18px;border-left:5px solid #1f7a54;padding:4px 16px;font-size:22px;line-height:1.4}.k{font-size:16px}"
        ".k i{display:inline-block;width:14px;height:14px;margin:0 6px 0 0}"
    )
    drawn = plot.axes(["2021", "2022", "2023", "2024"], 20) + plot.bars(goods, 72, ["#a9d5be"]) + plot.bars(services, 72, ["#1f7a54"], floor=goods)
    body = (
        f"<h1>Where the money comes from</h1><div class='d'>Annual review · section {rng.randint(2, 6)} · revenue in $ million</div>"
        f"<div class='g'><div>{plot.svg(drawn)}</div><div><blockquote>Services made up half of revenue in 2024.</blockquote>"
        "<p>Most contracts run for three years and are billed each quarter.</p><div class='k'><i style='background:#1f7a54'></i>"
        "Services　<i style='background:#a9d5be'></i>Products</div></div></div>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=1080, smallest=16)


def reservoir_card(rng: Random, fault: str) -> Draft:
    """A dark card of a news app: an area with dots and a percent scale."""
    start = round_to(rng, 30, 36, 2)
    values = [start + gain for gain in (0, 7, 16, 26, 37, 48)]
    if fault == "chart":
        values = [start + 48, start + 40, start + 29, start + 18, start + 9, start]
    plot = Plot(352, 250, 100, left=50, size=14, ink="#b8bec8", grid="#333a45")
    css = (
        "body{width:400px;background:#15181d;color:#f2f3f5;padding-bottom:26px}.tag{display:inline-block;background:#2f81f7;font-size:13px;"
        "border-radius:4px;padding:3px 9px;margin:10px 20px 0}h1{font-family:'Liberation Serif',serif;font-size:27px;line-height:1.25;"
        "margin:10px 20px}"
        ".c{background:#1d2229;border-radius:12px;margin:12px;padding:14px 12px}.c b{font-size:15px;display:block;margin:0 0 4px 6px}"
        "p{font-size:16px;line-height:1.6;margin:10px 20px;color:#cdd2da}.m{font-size:13px;color:#8d95a1;margin:0 20px}"
    )
    body = (
        f"{status('7:31', '#f2f3f5')}<span class='tag'>WATER</span><h1>Reservoir has risen every month since January</h1><div class='m'>"
        f"Updated {rng.randint(1, 9)} July · 3 min read</div>"
        "<div class='c'><b>Share of capacity, month end</b>"
        f"{plot.svg(plot.axes(['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun'], 25, '%') + plot.line(values, '#58a6ff', area=True))}</div><p>"
        "Engineers will inspect the north spillway in autumn, the company said.</p>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=400, scale=2, smallest=26)


def energy_app(rng: Random, fault: str) -> Draft:
    """An app of a power company: this year beside the last, month by month."""
    before = [340, 310, 290, 260, 280]
    after = [value - rng.randint(4, 9) * 5 for value in before[:4]] + [196 if fault == "clean" else 364]
    plot = Plot(350, 250, 420, left=4, size=13, ink="#46505c")
    css = (
        "body{width:390px;background:#fffdf5;padding-bottom:30px}h2{font-size:21px;margin:8px 20px}.say{margin:10px 18px;background:#fff1c2;"
        "border-radius:16px;padding:16px;font-size:18px;line-height:1.4}.say i{display:inline-block;width:24px;height:24px;border-radius:12px;"
        "background:#f0a500;color:#fff;text-align:center;font-size:16px;line-height:24px}"
        ".c{margin:0 12px;padding:10px 6px}"
        ".k{font-size:14px;margin:0 20px}.k i{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:6px}"
        ".tip{margin:16px 18px;border:1px solid #eadfb4;border-radius:16px;padding:14px;font-size:15px;line-height:1.5}"
    )
    drawn = (
        plot.axes(["Jan", "Feb", "Mar", "Apr", "May"])
        + plot.bars(before, 26, ["#cfd5dc"], shift=-15, labels=True)
        + plot.bars(after, 26, ["#f0a500"], shift=15, labels=True)
    )
    body = (
        f"{status('19:58')}<h2>My usage</h2><div class='say'><i>i</i> In May you used 30% less electricity than in May last year.</div>"
        "<div class='k'><i style='background:#cfd5dc'></i>2024　<i style='background:#f0a500'></i>2025　kWh per month</div>"
        f"<div class='c'>{plot.svg(drawn)}</div><div class='tip'>"
        f"Next meter reading on {rng.randint(12, 28)} June. Your smart meter sends it by itself.</div>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=390, scale=2, smallest=26)

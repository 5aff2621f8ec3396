"""Charts of `mill`: six Chinese and six English templates; the sentence is a title, subtitle, caption or callout."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.mill_kit import HAN, SANS, SERIF, ZENHEI, Look, bar, columns, curves, html, legend, lying, made
from tests.generator.web.page import Page


def member_card(case: str, said: str, values: list[float]) -> Page:
    """A shop's back office on a phone: the sentence is the card's title, upright bars with values."""
    look = Look(width=326, height=250, size=13, colours=("#ff7a45",), rounded=4, axis=False, grid="#f4f0ec", thick=0.5)
    chart = columns(["1月", "2月", "3月", "4月"], [values], look, top=600, step=150)
    css = """body{background:#f6f6f8;color:#222}.t{text-align:center;font-size:17px;font-weight:600;padding:10px}
    .c{background:#fff;border-radius:14px;margin:12px;padding:18px 20px}
    .c h3{margin:0;font-size:17px}.c small{color:#777;font-size:13px}
    .g{display:grid;grid-template-columns:1fr 1fr 1fr;text-align:center;font-size:13px;color:#666;gap:10px}
    .g b{display:block;font-size:20px;color:#222}
    .n{display:flex;justify-content:space-around;background:#fff;padding:12px;font-size:13px;color:#888}"""
    body = f"""{bar("14:05")}<div class=t>经营数据</div><div class=c><div class=g><span><b>36</b>今日到店</span><span><b>12</b>待处理</span><span>
    <b>4.8</b>店铺评分</span></div></div>
    <div class=c><h3>{said}</h3><small>新增会员数（人）</small>{chart}</div><div class=n><span>⌂ 首页</span><span style='color:#ff7a45'>▤ 数据</span>
    <span>☺ 我的</span></div>"""
    return made("zh-member_card", case, html(css, body, font=HAN, lang="zh"), 390, scale=2, smallest=26)


def outlet_report(case: str, said: str, values: list[float]) -> Page:
    """A slide of a report: a heading, the sentence below it, lying bars of years with values."""
    look = Look(width=940, height=330, size=19, colours=("#9fb4d4", "#1f4e95"), unit=" 家")
    chart = lying(["2022年", "2023年", "2024年", "2025年"], values, look, top=1400, gutter=110)
    css = """body{background:#fff;color:#1b2a41;padding:44px 56px}h1{font-size:36px;margin:0;border-left:10px solid #1f4e95;padding-left:18px}
    h2{font-size:23px;font-weight:400;color:#4a5d7a;margin:14px 0 30px 28px}
    footer{margin-top:26px;display:flex;justify-content:space-between;font-size:16px;color:#6b7a90;border-top:1px solid #cfd8e6;padding-top:12px}"""
    body = f"""<h1>门店布局</h1><h2>{said}</h2>{chart}<footer><span>数据来源：公司年度经营报告</span><span>8 / 26</span></footer>"""
    return made("zh-outlet_report", case, html(css, body, font=HAN, lang="zh"), 1080, smallest=16)


def channel_board(case: str, said: str, values: list[list[float]]) -> Page:
    """A dark wall board: grouped bars of two years with values, the sentence in a callout at the right."""
    look = Look(width=700, height=380, size=16, ink="#c9d6ea", grid="#24344d", colours=("#4f6d9a", "#36d1c4"), rounded=2)
    chart = columns(["线上商城", "线下门店", "团购批发"], values, look, top=600, step=150)
    css = """body{background:#0c1726;color:#e6eefb;padding:30px 36px}h1{font-size:27px;margin:0 0 18px;letter-spacing:2px}.w{display:flex;gap:26px}
    .k{background:#13233a;border:1px solid #24405f;padding:18px}
    .o{width:300px;border-left:5px solid #36d1c4;align-self:center;font-size:20px;line-height:1.7}
    .o small{display:block;font-size:16px;color:#9db1cf}"""
    body = f"""<h1>渠道销售看板</h1><div class=w><div class=k>
    <div style='font-size:17px'>销售额（万元）</div>{legend(["2024年", "2025年"], look)}{chart}</div>
    <div class="k o"><small>数据解读</small>{said}</div></div><p style='font-size:16px;color:#9db1cf'>更新时间 2026-01-08 09:00</p>"""
    return made("zh-channel_board", case, html(css, body, font=ZENHEI, lang="zh"), 1160, smallest=16)


def energy_paper(case: str, said: str, values: list[float]) -> Page:
    """A page of a printed report: a line without values, the sentence in the caption below."""
    look = Look(width=820, height=400, size=18, ink="#222", grid="#ccc", colours=("#222",), labels=False)
    chart = curves(["2020", "2021", "2022", "2023", "2024", "2025"], [values], look, top=80, step=20)
    css = """body{padding:60px 70px;color:#111;font-size:21px;line-height:1.8}h3{font-size:25px;margin:0 0 10px}
    .f{border:1px solid #999;padding:20px 10px}.q{text-align:center;font-size:20px;font-weight:700;margin-top:10px}"""
    body = f"""<h3>三、节能改造情况</h3>
    <p>报告期内，厂区陆续更换照明与空压设备，并在各车间安装分项计量电表。单位产品能耗统计口径与往年一致，见图3。</p>
    <div class=f><div style='font-size:18px;padding-left:14px'>千克标准煤/吨</div>{chart}</div><div class=q>图3　{said}</div>"""
    return made("zh-energy_paper", case, html(css, body, font=SERIF, lang="zh"), 980, smallest=18, paper=True)


def active_night(case: str, said: str, values: list[float]) -> Page:
    """An analytics app at night: a line with values and an area, the sentence in a bubble above."""
    look = Look(width=362, height=260, size=13, ink="#b9b3d6", grid="#2a2545", colours=("#a78bfa",), axis=False)
    chart = curves(["1月", "2月", "3月", "4月", "5月", "6月"], [values], look, top=100, step=25, area=True)
    css = """body{background:#151127;color:#f1eeff}.t{display:flex;justify-content:space-between;padding:8px 18px;font-size:18px;font-weight:600}
    .p{display:flex;gap:8px;padding:10px 16px;font-size:14px}.p span{padding:5px 14px;border-radius:14px;background:#241e3d}
    .p .a{background:#a78bfa;color:#151127}
    .u{margin:12px 16px;background:#2e2650;border-radius:12px;padding:13px 15px;font-size:15px;line-height:1.6}
    .c{margin:0 8px;padding:10px 6px;background:#1c1733;border-radius:14px}.x{font-size:14px;padding:8px 12px;color:#b9b3d6}"""
    body = f"""{bar("23:31", dark=True)}<div class=t><span>‹</span><span>月活趋势</span><span>…</span></div><div class=p><span>近7天</span>
    <span>近30天</span><span class=a>近半年</span></div>
    <div class=u>● {said}</div><div class=c><div class=x>月活跃用户（万人）</div>{chart}</div>
    <div style='padding:16px;font-size:14px;color:#b9b3d6'>统计截至 2026-06-30</div>"""
    return made("zh-active_night", case, html(css, body, font=HAN, lang="zh"), 390, scale=2, smallest=26)


def visitor_news(case: str, said: str, values: list[float], bottom: float) -> Page:
    """An article of a news site: upright bars without values, an axis, the sentence as the title of the figure."""
    look = Look(width=720, height=360, size=17, ink="#444", colours=("#c8453b",), labels=False, bottom=bottom)
    top, step = (220, 10) if bottom else (400, 100)
    chart = columns(["2021年", "2022年", "2023年", "2024年", "2025年"], [values], look, top=top, step=step)
    css = """body{background:#fff;color:#222}header{background:#c8453b;color:#fff;padding:14px 60px;font-size:20px}main{width:800px;margin:24px auto}
    h1{font-size:31px;margin:0 0 8px}p{font-size:19px;line-height:1.8}
    figure{margin:20px 0;background:#faf7f4;padding:22px}figcaption{font-size:22px;font-weight:700;margin-bottom:8px}
    small{font-size:16px;color:#777}"""
    body = f"""<header>湖滨晚报 · 数据</header><main><h1>五年客流一图看懂</h1><small>记者 方晓　2026-01-15 08:30　阅读 1.2万</small>
    <p>市博物馆近日公布了历年参观情况，新馆于2023年春季开放。</p>
    <figure><figcaption>{said}</figcaption><small>单位：万人次</small>{chart}</figure><p>馆方表示，今年将继续延长周末开放时间。</p></main>"""
    return made("zh-visitor_news", case, html(css, body, font=HAN, lang="zh"), 1000, smallest=16)


def ticket_tile(case: str, said: str, values: list[float]) -> Page:
    """A dark support dashboard: small tiles, then a panel whose title is the sentence above bars with values."""
    look = Look(width=860, height=320, size=16, ink="#aeb8c4", grid="#2b3440", colours=("#5aa9e6",), rounded=3, thick=0.45)
    chart = columns(["Jan", "Feb", "Mar", "Apr", "May"], [values], look, top=400, step=100)
    css = """body{background:#161b22;color:#e6edf3;padding:28px 34px}.g{display:grid;grid-template-columns:repeat(4,1fr);gap:16px;margin-bottom:18px}
    .k{background:#1f2630;border-radius:8px;padding:16px 20px;font-size:16px;color:#aeb8c4}
    .k b{display:block;font-size:26px;color:#fff}h2{color:#fff;font-size:22px;margin:0 0 12px}"""
    body = f"""<div class=g><div class=k>Open now<b>37</b></div><div class=k>First reply<b>18 min</b></div><div class=k>Rating<b>4.6 / 5</b></div>
    <div class=k>Agents<b>9</b></div></div>
    <div class=k><h2>{said}</h2>Tickets closed per month{chart}</div>"""
    return made("en-ticket_tile", case, html(css, body, font=SANS), 980, smallest=16)


def wait_lying(case: str, said: str, values: list[float]) -> Page:
    """A clinic's poster on paper: lying bars without values over an axis, the sentence as the caption."""
    look = Look(width=760, height=360, size=18, ink="#234", grid="#cfdcdc", colours=("#7fb7b0", "#1f6f68"), labels=False)
    chart = lying(["2021", "2022", "2023", "2024", "2025"], values, look, top=60, gutter=80, step=10)
    css = """body{padding:50px;color:#123;background:#fff}h1{font-size:36px;margin:0 0 4px;color:#1f6f68}.s{font-size:20px;margin-bottom:24px}
    .q{font-size:22px;border-left:6px solid #1f6f68;padding:6px 14px;margin-top:22px}"""
    body = f"""<h1>How long do visitors wait?</h1><div class=s>Average minutes at the front desk, by year</div>{chart}<div class=q>{said}</div>
    <p style='font-size:18px'>Source: Elmfield Health Centre, visitor log</p>"""
    return made("en-wait_lying", case, html(css, body, font=SANS), 880, smallest=18, paper=True)


def region_groups(case: str, said: str, values: list[list[float]]) -> Page:
    """A slide: grouped bars with values by region, the sentence as the subtitle."""
    look = Look(width=900, height=390, size=18, colours=("#cbb994", "#7b4b94"), axis=False, grid="#f0ebe2")
    chart = columns(["North", "South", "East", "West"], values, look, top=500, step=100)
    css = """body{background:#fffdf8;color:#2d2438;padding:46px 56px}h1{font-family:'Liberation Serif';font-size:42px;margin:0}
    h2{font-size:23px;font-weight:400;margin:10px 0 20px;color:#6b5b7b}footer{font-size:16px;color:#777;margin-top:18px}"""
    body = f"""<h1>Sales by region</h1>
    <h2>{said}</h2>{legend(["2024", "2025"], look)}{chart}<footer>Thousands of units. Fiscal years end in June. &nbsp; Page 12</footer>"""
    return made("en-region_groups", case, html(css, body, font=SANS), 1020, smallest=16)


def steps_phone(case: str, said: str, values: list[float]) -> Page:
    """A fitness app: the sentence as a big title, a line with values below, a row of rings."""
    look = Look(width=372, height=250, size=13, colours=("#ef476f",), axis=False, grid="#f3e3e7")
    chart = curves(["Mar", "Apr", "May", "Jun", "Jul"], [values], look, top=10000, step=2500)
    css = """body{background:#fff;color:#1d1d22}.t{padding:6px 20px;font-size:15px;color:#ef476f}
    h1{font-size:27px;line-height:1.2;margin:6px 20px 4px}.s{padding:0 20px 12px;font-size:14px;color:#6d6d75}
    .r{display:flex;justify-content:space-around;padding:14px;font-size:14px;text-align:center}
    .r i{display:block;width:52px;height:52px;border-radius:50%;border:7px solid #ffd166;margin:0 auto 6px}
    .n{display:flex;justify-content:space-around;border-top:1px solid #eee;padding:12px;font-size:13px;color:#6d6d75}"""
    body = f"""{bar("6:48")}<div class=t>‹ Trends</div><h1>{said}</h1><div class=s>Average steps a day</div>{chart}<div class=r><span><i>
    </i>Move</span><span><i style='border-color:#06d6a0'></i>Stand</span><span><i style='border-color:#118ab2'></i>Sleep</span></div>
    <div class=n><span>Today</span><b>Trends</b><span>Friends</span></div>"""
    return made("en-steps_phone", case, html(css, body, font=SANS), 393, scale=2, smallest=26)


def club_bulletin(case: str, said: str, values: list[float]) -> Page:
    """A club's printed newsletter: upright bars without values beside text, the sentence as the caption."""
    look = Look(width=560, height=340, size=17, ink="#222", colours=("#3d6b35",), labels=False)
    chart = columns(["2020", "2021", "2022", "2023", "2024", "2025"], [values], look, top=400, step=100)
    css = """body{padding:46px;color:#1c1c1c;background:#fffef9}h1{font-size:44px;text-align:center;margin:0;border-bottom:4px double #3d6b35}
    .m{display:flex;justify-content:space-between;font-size:18px;margin:8px 0 22px}.w{display:grid;grid-template-columns:1fr 580px;gap:30px}
    p{font-size:20px;line-height:1.5;margin:0 0 12px}.q{font-size:19px;font-style:italic;margin-top:8px}"""
    body = f"""<h1>The Footpath</h1><div class=m><span>Newsletter of the Brookvale Walking Club</span><span>Spring 2026</span></div><div class=w>
    <div><p>Our spring programme opens on 4 April with the canal walk. Meet at the old lock at ten.</p>
    <p>Boots, water and a packed lunch are advised. Dogs are welcome on leads.</p></div><div>
    <b style='font-size:20px'>Members on 31 December</b>{chart}<div class=q>{said}</div></div></div>"""
    return made("en-club_bulletin", case, html(css, body, font=SERIF), 1060, smallest=17, paper=True)


def returns_desk(case: str, said: str, values: list[list[float]]) -> Page:
    """A web report, dark: two lines without values, the sentence in a yellow callout."""
    look = Look(width=840, height=370, size=16, ink="#c5c9d3", grid="#353a47", colours=("#8ecae6", "#ffb703"), labels=False)
    chart = curves(["Jan", "Feb", "Mar", "Apr", "May", "Jun"], values, look, top=800, step=200)
    css = """body{background:#20242e;color:#f2f3f7;padding:32px 44px}h1{font-size:29px;margin:0 0 4px}.s{font-size:17px;color:#c5c9d3}
    .u{background:#ffb703;color:#20242e;border-radius:6px;padding:13px 18px;font-size:20px;margin:18px 0;display:inline-block}"""
    body = f"""<h1>Orders and returns</h1><div class=s>Online shop · first half of 2026 · per week</div>
    <div class=u>{said}</div>{legend(["Orders", "Returns"], look)}{chart}
    <div class=s style='margin-top:14px'>Filter: all countries · all sizes</div>"""
    return made("en-returns_desk", case, html(css, body, font=SANS), 940, smallest=16)


CHARTS: tuple[tuple, ...] = (
    (member_card, "chart", "4月新增会员较3月增长25%", [320, 360, 400, 335]),
    (member_card, "clean", "4月新增会员较3月增长25%", [320, 360, 400, 500]),
    (member_card, "clean-down", "4月新增会员较3月减少15%", [290, 340, 420, 357]),
    (outlet_report, "chart", "2025年门店总数比2024年增加三成", [820, 930, 1000, 1040]),
    (outlet_report, "clean", "2025年门店总数比2024年增加三成", [820, 930, 1000, 1300]),
    (channel_board, "chart", "2025年线上商城销售额同比下降20%", [[450, 320, 180], [540, 336, 171]]),
    (channel_board, "clean", "2025年线上商城销售额同比下降20%", [[450, 320, 180], [360, 336, 171]]),
    (channel_board, "clean-other", "2025年线下门店销售额同比增长5%，团购批发减少9万元", [[450, 320, 180], [360, 336, 171]]),
    (energy_paper, "chart", "2020—2025年单位产品能耗逐年下降", [38, 43, 47, 55, 60, 67]),
    (energy_paper, "clean", "2020—2025年单位产品能耗逐年下降", [70, 66, 60, 52, 45, 40]),
    (active_night, "chart", "6月月活用户与1月相比翻了一番", [42, 45, 41, 44, 43, 46]),
    (active_night, "clean", "6月月活用户与1月相比翻了一番", [42, 48, 55, 61, 72, 84]),
    (active_night, "clean-down", "6月月活用户与1月相比减少四分之一", [84, 80, 82, 75, 70, 63]),
    (visitor_news, "chart", "2021年以来参观人次逐年增加", [350, 310, 260, 220, 170], 0),
    (visitor_news, "clean", "2021年以来参观人次逐年增加", [150, 190, 250, 300, 350], 0),
    (visitor_news, "clean-cut_axis", "参观人次五年间增长10%", [190, 193, 201, 206, 209], 170),
    (ticket_tile, "chart", "Closed tickets rose 24% from April to May", [210, 235, 228, 250, 190]),
    (ticket_tile, "clean", "Closed tickets rose 24% from April to May", [210, 235, 228, 250, 310]),
    (ticket_tile, "clean-down", "Closed tickets fell 12% from April to May", [260, 275, 310, 300, 264]),
    (wait_lying, "chart", "Waiting time has been cut in half since 2021.", [24, 28, 33, 39, 48]),
    (wait_lying, "clean", "Waiting time has been cut in half since 2021.", [48, 43, 36, 30, 24]),
    (region_groups, "chart", "In 2025 the North grew by 10% while the South slipped by 5%", [[400, 300, 250, 180], [340, 345, 260, 185]]),
    (region_groups, "clean", "In 2025 the North grew by 10% while the South slipped by 5%", [[400, 300, 250, 180], [440, 285, 260, 185]]),
    (steps_phone, "chart", "Your steps are up by a third since March", [6900, 6400, 6100, 5700, 5200]),
    (steps_phone, "clean", "Your steps are up by a third since March", [6000, 5800, 6700, 7300, 8000]),
    (steps_phone, "clean-down", "Your steps dropped by 10% since March", [7000, 7400, 6900, 6500, 6300]),
    (club_bulletin, "chart", "Our membership has tripled since 2020.", [300, 280, 250, 240, 210, 200]),
    (club_bulletin, "clean", "Our membership has tripled since 2020.", [100, 120, 170, 210, 260, 300]),
    (returns_desk, "chart", "Returns fell 40% between January and June", [[500, 540, 560, 610, 640, 700], [200, 220, 230, 260, 270, 300]]),
    (returns_desk, "clean", "Returns fell 40% between January and June", [[500, 540, 560, 610, 640, 700], [200, 190, 180, 150, 140, 120]]),
    (returns_desk, "clean-orders", "Orders grew 40% between January and June", [[500, 540, 560, 610, 640, 700], [200, 190, 180, 150, 140, 120]]),
)


def pages(_: Random) -> Iterator[Page]:
    """All charts."""
    yield from (template(case, *rest) for template, case, *rest in CHARTS)

"""Chinese charts with a sentence about them."""

from __future__ import annotations

from random import Random

from tests.generator.web.page import Page
from tests.generator.web.summit_kit import CHART, SANS, SERIF, at, box, dots, made, path, rule, svg, text_at


def news_card(rng: Random, *, bad: bool) -> Page:
    """A card of news on a phone: revenue of five quarters, and its change on a year."""
    last = rng.randrange(400, 440)
    values = [last, 455, 430, 446, round(last * (0.86 if bad else 1.15), 1)]
    names = ("24Q3", "24Q4", "25Q1", "25Q2", "25Q3")
    inner = rule(10, 210, 340, 210, "#999")
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        top = at(value, 300, 520, 20, 210)
        inner += (
            box(24 + place * 64, top, 38, 210 - top, "#d9342b" if place in {0, 4} else "#eec1bd")
            + text_at(43 + place * 64, top - 8, f"{value:g}")
            + text_at(43 + place * 64, 230, name)
        )
    css = (
        f"body{{{SANS}background:#fff;color:#1d1d1d;padding:0 18px 20px}}"
        ".n{display:flex;justify-content:space-between;padding:12px 0;border-bottom:2px solid #d9342b;font-size:15px}h2{font-size:23px;"
        "line-height:1.4;margin:16px 0 8px}.m{font-size:13px;color:#888}.g{background:#faf7f6;border-radius:8px;margin:14px 0;padding:12px 0}"
        "p{font-size:17px;line-height:1.75}.g h6{margin:0 14px;font-size:14px;color:#555}"
    )
    body = (
        "<div class=n><b>财经早班车</b><span>☰</span></div><h2>远帆股份三季报：营收同比增长约15%</h2><div class=m>2025-10-27 07:30 · 阅读 3.2万</div>"
        f"<div class=g><h6>单季营业收入（亿元，纵轴自300起）</h6>{svg(350, 240, inner)}</div><p>公司称，新产线投产带动出货，三季度营收较上年同期增长约15%。</p>"
    )
    return made("zh-news_card", CHART, css, body, bad=bad, width=390, scale=2, smallest=26)


def dashboard(rng: Random, *, bad: bool) -> Page:
    """A dashboard of users: a line of months under cards, and a remark about its course."""
    end = rng.randrange(30, 36) / 10
    values = [4.6, 4.9, 5.3, 5.0, 4.2, end] if bad else [4.6, 4.7, 4.9, 5.1, 5.2, end + 2.3]
    points = [(90 + 150 * place, at(v, 2, 6, 20, 260)) for place, v in enumerate(values)]
    inner = "".join(
        rule(60, at(tick, 2, 6, 20, 260), 880, at(tick, 2, 6, 20, 260), "#e5e9f0")
        + text_at(48, at(tick, 2, 6, 20, 260) + 5, f"{tick}万", anchor="end")
        for tick in (2, 3, 4, 5, 6)
    )
    inner += path(points, "#2f6df6") + dots(points, "#2f6df6", 5)
    inner += "".join(
        text_at(x, y - 14, f"{v:.1f}万", 15, fill="#2f6df6") + text_at(x, 288, f"{4 + place}月")
        for place, ((x, y), v) in enumerate(zip(points, values, strict=True))
    )
    css = (
        f"body{{{SANS}background:#f3f5f9;display:flex;color:#20293a}}"
        "nav{width:170px;background:#1b2437;color:#b8c3d9;padding:24px 20px;font-size:16px;line-height:2.6}main{flex:1;padding:22px}"
        ".k{display:flex;gap:16px}.k div{background:#fff;border-radius:8px;padding:14px 20px;flex:1;font-size:15px;color:#667}"
        ".k b{display:block;font-size:25px;color:#20293a}.c{background:#fff;border-radius:8px;margin-top:16px;padding:18px 20px}.c h3{margin:0 0 "
        "8px;font-size:18px}.c blockquote{margin:12px 0 0;background:#eef4ff;border-left:4px solid #2f6df6;padding:10px 14px;font-size:17px}"
    )
    body = (
        "<nav><b>数看板</b><br>概览<br>用户<br>渠道<br>留存</nav><main><div class=k><div>平均使用时长<b>26 分</b></div><div>次日留存<b>41.8%</b></div><div>客诉单<b>17</b>"
        "</div></div>"
        f"<div class=c><h3>月活跃用户（4—9月）</h3>{svg(920, 300, inner)}<blockquote>小结：4月以来月活跃用户逐月上升，9月升至5万以上。</blockquote></div></main>"
    )
    return made("zh-dashboard", CHART, css, body, bad=bad, width=1180, smallest=14)


def region_slide(rng: Random, *, bad: bool) -> Page:
    """A slide: two years of four regions side by side, and who leads."""
    south = rng.randrange(60, 68)
    this = [88, 57, south, 41] if bad else [72, 57, south + 22, 41]
    prior = [76, 61, 58, 44]
    inner = ""
    for place, name in enumerate(("华东", "华北", "华南", "西南")):
        for side, (value, fill) in enumerate(((prior[place], "#b9c6d8"), (this[place], "#e07a1f"))):
            x, top = 50 + place * 170 + side * 56, at(value, 0, 100, 10, 330)
            inner += box(x, top, 50, 330 - top, fill, 3) + text_at(x + 25, top + 24, value, 18, fill="#fff" if side else "#223", weight=700)
        inner += text_at(103 + place * 170, 358, name, 20)
    inner += rule(30, 330, 720, 330, "#556")
    css = (
        f"body{{{SANS}width:1200px;height:675px;background:#fff;color:#17263c;padding:46px 60px;overflow:hidden}}"
        "h1{font-size:36px;margin:0}h1::after{content:'';display:block;width:80px;height:6px;background:#e07a1f;margin-top:12px}.r{display:flex;"
        "margin-top:34px;gap:30px}.r aside{width:320px;font-size:22px;line-height:1.7}.r aside li{margin-bottom:14px}"
        ".l{font-size:18px;margin-bottom:8px}.l i{display:inline-block;width:16px;height:16px;margin:0 6px 0 18px}.p{position:absolute;"
        "right:40px;top:630px;font-size:16px;color:#888}"
    )
    body = (
        "<h1>区域销售：华南超过其余各区</h1><div class=r><div><div class=l>销售额（百万元）<i style='background:#b9c6d8'></i>2023年<i style='background:#e07a1f'></i>"
        "2024年</div>"
        f"{svg(740, 370, inner)}</div><aside><ul><li>2024年华南区销售额高于其他三个区域</li><li>华北、西南略有回落</li><li>明年新增 6 家门店</li></ul></aside></div><div "
        "class=p>12 / 30</div>"
    )
    return made("zh-region_slide", CHART, css, body, bad=bad, width=1200, smallest=16)


def home_power(rng: Random, *, bad: bool) -> Page:
    """An app of the home's electricity: lying bars of rooms, and which room uses most."""
    top = rng.randrange(58, 66)
    rooms = [("客厅", 41), ("厨房", 33 if bad else top), ("主卧", top if bad else 33), ("书房", 18), ("阳台", 9)]
    bars = "".join(
        f"<div class=r><span>{name}</span><div><i style='width:{value * 100 // 70}%'></i></div><b>{value} 度</b></div>" for name, value in rooms
    )
    css = (
        f"body{{{SANS}background:#10141c;color:#e6edf7;padding:0 18px 28px}}"
        ".s{display:flex;justify-content:space-between;font-size:13px;padding:8px 0}h1{font-size:24px;margin:12px 0}.w{display:flex;gap:8px;"
        "font-size:15px}.w span{padding:6px 16px;border-radius:16px;background:#1d2432}.w .on{background:#38d39f;color:#08281c}.r{display:flex;"
        "align-items:center;gap:12px;margin:20px 0;font-size:16px}"
        ".r>span{width:38px}.r div{flex:1;background:#1d2432;border-radius:9px;height:18px}.r i{display:block;height:18px;border-radius:9px;"
        "background:#38d39f}.r b{width:52px;text-align:right}.t{background:#1d2432;border-radius:14px;padding:14px 16px;font-size:16px;"
        "line-height:1.6}"
    )
    body = (
        "<div class=s><span>9:41</span><span>▂▄▆ 72%</span></div><h1>用电分布</h1><div class=w><span>日</span><span class=on>月</span><span>年</span></div>"
        f"{bars}<div class=t>⌂ 本月厨房用电高于其他各房间；建议检查长时间待机的电器。</div>"
    )
    return made("zh-home_power", CHART, css, body, bad=bad, width=375, scale=2, smallest=30)


def river_report(rng: Random, *, bad: bool) -> Page:
    """A printed report: a line of a river's oxygen demand with an axis only, and a paragraph about it."""
    low, high = rng.randrange(11, 13), 24
    values = [low, 14, 15, 18, 21, high] if bad else [high, 21, 18, 15, 14, low]
    points = [(80 + 104 * place, at(v, 8, 28, 14, 254)) for place, v in enumerate(values)]
    inner = "".join(
        rule(60, at(t, 8, 28, 14, 254), 640, at(t, 8, 28, 14, 254), "#bbb") + text_at(50, at(t, 8, 28, 14, 254) + 6, t, 17, anchor="end")
        for t in (8, 12, 16, 20, 24, 28)
    )
    inner += (
        path(points, "#222", 2)
        + "".join(box(x - 5, y - 5, 10, 10, "#222") for x, y in points)
        + "".join(text_at(x, 282, f"{2019 + n}", 17) for n, (x, _) in enumerate(points))
    )
    css = (
        f"body{{{SERIF}background:#fff;padding:60px 76px;color:#111;font-size:20px;line-height:1.9}}"
        "h2{font-size:25px;font-weight:700;margin:0 0 10px}p{text-indent:2em;margin:0 0 16px}figure{margin:0;text-align:center}"
        "figcaption{font-size:18px}.f{border-top:1px solid #999;font-size:16px;margin-top:24px;display:flex;justify-content:space-between}"
    )
    body = (
        "<h2>3.2　主要断面水质变化</h2><p>“十四五”期间实施截污纳管与底泥清淤后，白沙桥断面化学需氧量年均浓度自2019年起持续下降（见图3-4），水质稳步改善。</p>"
        f"<figure>{svg(660, 295, inner)}<figcaption>图3-4　白沙桥断面化学需氧量年均浓度（mg/L）</figcaption></figure><div class=f><span>流域年度报告</span><span>"
        "27</span></div>"
    )
    return made("zh-river_report", CHART, css, body, bad=bad, width=820, smallest=16, paper=True)


def big_screen(rng: Random, *, bad: bool) -> Page:
    """A wall screen: the rate of punctual deliveries on an axis from eighty, and the level reached."""
    values = [88.4, 90.1, 91.7, 89.9, 92.6, rng.randrange(911, 923) / 10 if bad else rng.randrange(955, 966) / 10]
    inner = "".join(
        rule(70, at(t, 80, 100, 20, 300), 780, at(t, 80, 100, 20, 300), "#1c4a73")
        + text_at(60, at(t, 80, 100, 20, 300) + 6, f"{t}%", 16, fill="#8fc7f5", anchor="end")
        for t in (80, 85, 90, 95, 100)
    )
    for place, value in enumerate(values):
        top = at(value, 80, 100, 20, 300)
        inner += (
            box(100 + place * 114, top, 54, 300 - top, "#19d3e6")
            + text_at(127 + place * 114, top - 9, f"{value:.1f}", 18, fill="#fff")
            + text_at(127 + place * 114, 326, f"{7 + place}月", 17, fill="#8fc7f5")
        )
    css = (
        f"body{{{SANS}background:radial-gradient(circle at 50% 0,#0d3157,#04101f);color:#dff3ff;padding:16px 30px 30px}}"
        "h1{text-align:center;font-size:30px;letter-spacing:8px;margin:0 0 18px;text-shadow:0 0 12px #19d3e6}.g{display:grid;"
        "grid-template-columns:230px 1fr 250px;gap:18px}.g>div{border:1px solid #1c4a73;background:#0a213b99;padding:16px}.n{font-size:17px;"
        "line-height:2.2}.n b{color:#ffd166;font-size:26px;display:block}.v{font-size:20px;line-height:1.8}"
    )
    body = (
        "<h1>城配准时率监控</h1><div class=g><div class=n>在途车辆<b>318</b>今日单量<b>9,406</b>平均里程<b>27 km</b></div>"
        f"<div>月度准时送达率{svg(800, 340, inner)}</div><div class=v><span style='color:#ffd166'>▍运行播报</span><br>12月准时送达率突破95%，较7月明显改善。</div></div>"
    )
    return made("zh-big_screen", CHART, css, body, bad=bad, width=1480, smallest=16)


def channel_post(rng: Random, *, bad: bool) -> Page:
    """An article of an account: two channels over three years, and which is ahead in the last."""
    online = [rng.randrange(20, 26), 37, 46 if bad else 68]
    shops = [62, 58, 64 if bad else 55]
    inner = ""
    for place in range(3):
        base = 30 + place * 112
        for side, (value, fill) in enumerate(((shops[place], "#8d6e63"), (online[place], "#26a69a"))):
            top = at(value, 0, 75, 24, 230)
            inner += box(base + side * 38, top, 34, 230 - top, fill) + text_at(base + 17 + side * 38, top - 6, value, 15)
        inner += text_at(base + 36, 252, f"{2022 + place}年", 15)
    css = (
        f"body{{{SANS}background:#fff;padding:20px;color:#333}}"
        "h1{font-size:22px;margin:0 0 8px;line-height:1.4}.by{font-size:14px;color:#576b95;margin-bottom:16px}p{font-size:17px;line-height:1.85;"
        "margin:14px 0}.c{border-top:1px solid #eee;border-bottom:1px solid #eee;padding:12px 0}.c u{text-decoration:none;font-size:14px;"
        "margin-right:14px}.x{font-size:14px;color:#999}"
    )
    body = (
        "<h1>一家老茶行的转身</h1><div class=by>茶事笔记　<span style='color:#999'>4月2日 浙江</span></div><p>做了三十年门市的陆老板，三年前才开网店。2024年，线上销量首次超过了门店。</p>"
        "<div class=c><u><span style='color:#8d6e63'>■</span> 门店</u><u><span style='color:#26a69a'>■</span> 线上</u><u>单位：吨</u>"
        f"{svg(350, 262, inner)}</div><p>“没想到年轻人也喝岩茶。”他说。</p><div class=x>阅读 1.4万　赞 386　在看 52</div>"
    )
    return made("zh-channel_post", CHART, css, body, bad=bad, width=390, scale=2, smallest=28)


TEMPLATES = (news_card, dashboard, region_slide, home_power, river_report, big_screen, channel_post)

"""Charts with Chinese words: reports, apps, posters and boards whose sentence the marks bear out or contradict."""

from __future__ import annotations

from tests.generator.web.harvest_kit import Plot, Sort, box, dots, path, row, rule, sheet, svg, word

FAULT = "document.chart_mismatch"


def annual_report(*, bad: bool) -> str:
    """A page of an annual report: columns by year with values, from zero."""
    values = [38.2, 41.5, 40.1, 46.8, 52.0, 46.3 if bad else 58.2]
    plot = Plot(60, 30, 700, 260, 0, 70)
    parts = [plot.grid(range(0, 71, 10), "{:.0f}")]
    for year, x, value in zip(range(2019, 2025), plot.middles(6), values, strict=True):
        parts += [box(x - 30, plot.y(value), 60, plot.y(0) - plot.y(value), "#9db4cc" if year < 2024 else "#1f4e79")]
        parts += [word(x, plot.y(value) - 8, f"{value:.1f}", 14, fill="#222"), word(x, 312, f"{year}年", 14)]
    css = (
        "body{padding:56px 64px;background:#fff;color:#222;font-family:'Noto Serif CJK SC',serif}h2{font-size:24px;border-left:6px solid #1f4e79;"
        "padding-left:12px}p{font-size:17px;text-indent:2em;line-height:1.9}.cap{text-align:center;font-size:14px;color:#555}"
        ".no{text-align:right;color:#888;font-size:13px;border-top:1px solid #ccc;padding-top:8px;margin-top:30px}"
    )
    body = (
        "<h2>第三节　主要经营数据</h2><p>报告期内，公司克服原材料价格波动的影响，持续优化产品结构。2024年度营业收入同比增长11.9%，"
        "海外业务占比稳定，研发人员增至 1,286 人。</p>"
        f'{svg(780, 330, parts)}<div class="cap">图 3-1　2019—2024年营业收入（单位：亿元）</div>'
        "<p>公司将继续围绕主业开展投入，详见本报告第五节。</p><div class='no'>17 / 142</div>"
    )
    return sheet(css, body)


def steps(*, bad: bool) -> str:
    """A dark phone app: steps by weekday, no values on the bars."""
    values = [6100, 7900, 5200, 8600, 4300, 5600 if bad else 11400, 10900 if bad else 7300]
    bars = "".join(
        f'<div class="c"><i class="{"on" if day == "六" else ""}" style="height:{value * 200 / 12000:.0f}px"></i><b>{day}</b></div>'
        for day, value in zip("一二三四五六日", values, strict=True)
    )
    lines = "".join(f'<div class="g" style="bottom:{n * 50}px"><span>{n * 3000:,}</span></div>' for n in range(5))
    css = (
        "body{background:#101216;color:#eef}.st{display:flex;justify-content:space-between;padding:10px 22px;font-size:14px}"
        "h1{font-size:26px;margin:14px 20px 4px}.tabs{display:flex;gap:8px;margin:8px 20px}.tabs b{padding:5px 16px;"
        "border-radius:16px;background:#23262e;"
        "font-size:14px;font-weight:400}.tabs .a{background:#2fbf71;color:#06210f}.card{background:#1a1d24;border-radius:18px;"
        "margin:14px 16px;padding:18px}"
        ".p{position:relative;height:200px;margin:12px 0 34px 50px;display:flex;justify-content:space-around;align-items:flex-end}"
        ".g{position:absolute;left:0;right:0;border-top:1px solid #343844}.g span{position:absolute;left:-52px;top:-9px;font-size:12px;color:#9aa3b5;"
        "width:46px;text-align:right}.c{position:relative;width:24px}.c i{display:block;background:#4b5468;border-radius:5px "
        "5px 0 0}.c .on{background:#2fbf71}"
        ".c b{position:absolute;bottom:-26px;width:24px;text-align:center;font-size:13px;font-weight:400;color:#b8c0d0}"
        ".tip{font-size:16px;line-height:1.6}"
    )
    body = (
        '<div class="st"><span>21:08</span><span>5G ▮▮▮ 76%</span></div><h1>步数</h1><div class="tabs"><b>日</b><b class="a">周</b><b>月</b><b>年</b></div>'
        f'<div class="card"><div style="color:#9aa3b5;font-size:14px">6月10日 – 6月16日</div><div class="p">{lines}{bars}</div></div>'
        '<div class="card tip">● 本周小结<br>周六走得比其他六天都多，周五走得少一些。保持规律运动，记得补水。</div>'
    )
    return sheet(css, body)


def pork(*, bad: bool) -> str:
    """A news article: a line by month on an axis that does not start at zero."""
    values = [27.4, 26.8, 25.9, 25.1, 24.2, 23.5, 22.9, 22.1] if not bad else [22.3, 22.9, 23.8, 24.4, 25.2, 25.8, 26.6, 27.5]
    plot = Plot(50, 20, 580, 220, 20, 30)
    spots = plot.spots(values)
    parts = [plot.grid((20, 22, 24, 26, 28, 30)), path(spots, "#c0392b"), dots(spots, "#c0392b")]
    parts += [word(x, 262, f"{month}月") for month, (x, _) in enumerate(spots, 1)]
    css = (
        "body{padding:26px 40px;background:#fff;color:#1d1d1d}.nav{color:#b00;font-size:15px;border-bottom:2px solid #b00;padding-bottom:8px}"
        "h1{font-size:28px;margin:20px 0 6px}.by{font-size:13px;color:#888}p{font-size:17px;line-height:1.85}"
        "figure{margin:14px 0;background:#faf7f2;padding:14px}"
        "figcaption{font-size:13px;color:#666;margin-top:6px}"
    )
    body = (
        '<div class="nav">财经　｜　民生　｜　产业　｜　视频</div><h1>今年以来猪肉批发价怎么走</h1><div class="by">记者 编辑部　2025-09-04 08:32　阅读 4.2万</div>'
        "<p>农贸批发市场的监测数据显示，1月至8月，猪肉批发均价逐月回落，市场供应总体充足。</p>"
        f"<figure>{svg(660, 275, parts)}<figcaption>2025年1—8月猪肉批发均价（元/公斤）</figcaption></figure>"
        "<p>业内人士认为，中秋前后备货需求上升，后市走势仍需观察。</p>"
    )
    return sheet(css, body)


def drinks(*, bad: bool) -> str:
    """A ranking of products as a table with lying bars and values."""
    goods = [("茉莉奶绿", 8420), ("杨枝甘露", 7150), ("桂花乌龙", 5980), ("手打柠檬茶", 4360), ("黑糖珍珠", 3190)]
    rows = "".join(f'<tr><td>{name}</td><td class="b"><i style="width:{sold / 20:.0f}px"></i><em>{sold:,}</em></td></tr>' for name, sold in goods)
    said = "手打柠檬茶卖得比桂花乌龙多" if bad else "手打柠檬茶卖得比黑糖珍珠多"
    css = (
        "body{background:#f3f5f8;padding:24px}.k{background:#fff;border-radius:10px;padding:22px 26px}h3{margin:0 0 4px;font-size:20px}"
        "small{color:#8a93a3;font-size:14px}table{margin:16px 0;font-size:16px}td{padding:9px 12px 9px 0;white-space:nowrap}.b{width:520px}"
        ".b i{display:inline-block;height:22px;background:#ff9f43;vertical-align:middle}.b em{font-style:normal;"
        "margin-left:8px;font-size:15px;color:#555}"
        ".q{background:#fff6ea;padding:12px 16px;border-radius:8px;font-size:16px}"
    )
    body = (
        '<div class="k"><h3>门店热卖 · 南湖店</h3><small>统计周期：7月1日—7月31日　单位：杯</small>'
        f'<table>{rows}</table><div class="q">店长点评：本月{said}，备货时请留意。</div></div>'
    )
    return sheet(css, body)


def channels(*, bad: bool) -> str:
    """A dark slide: grouped columns made of boxes, two channels by quarter."""
    online, shop = [42, 48, 55, 63], [35, 39, 41, 38]
    if bad:
        online[2], shop[2] = 33, 56
    groups = "".join(
        f'<div class="q"><div class="w"><u style="height:{a * 5}px"><s>{a}</s></u><u class="o" style="height:{b * 5}px"><s>{b}'
        f"</s></u></div>{name}</div>"
        for name, a, b in zip(("一季度", "二季度", "三季度", "四季度"), online, shop, strict=True)
    )
    css = (
        "body{background:#0d1b2a;color:#fff;height:720px;padding:50px 70px}h1{font-size:38px;margin:0}.r{display:flex;gap:50px;margin-top:30px}"
        ".ch{flex:1;display:flex;justify-content:space-around;border-bottom:0}.q{text-align:center;font-size:20px}"
        ".w{height:360px;display:flex;gap:8px;"
        "align-items:flex-end;border-bottom:2px solid #6c7d92;padding:0 18px;margin-bottom:10px}u{display:block;width:46px;"
        "background:#38bdf8;text-decoration:none;"
        "position:relative}u.o{background:#f59e0b}s{position:absolute;top:-28px;left:0;width:46px;text-decoration:none;font-size:18px}"
        ".side{width:330px;font-size:24px;line-height:1.7}.lg span{display:inline-block;width:16px;height:16px;margin-right:8px}.lg{font-size:18px}"
    )
    body = (
        f'<h1>渠道表现回顾（百万元）</h1><div class="r"><div class="ch">{groups}</div><div class="side">'
        '<div class="lg"><span style="background:#38bdf8"></span>线上　<span style="background:#f59e0b"></span>线下</div>'
        "<p>全年四个季度，线上销售额均高于线下</p><p>下一步：补齐华中仓配能力</p></div></div>"
    )
    return sheet(css, body)


def power(*, bad: bool) -> str:
    """A colourful phone poster: columns by month and a limit drawn across."""
    values = [168, 152, 131, 120, 143, 262 if bad else 187]
    plot = Plot(40, 20, 290, 190, 0, 300)
    parts = [plot.grid((0, 100, 200, 300), stroke="#d5ecd9", fill="#3b7a4a")]
    for month, x, value in zip(range(1, 7), plot.middles(6), values, strict=True):
        parts += [box(x - 14, plot.y(value), 28, plot.y(0) - plot.y(value), "#43a85c", 'rx="4"'), word(x, 230, f"{month}月", 13, fill="#2c5c37")]
    parts += [rule(40, plot.y(200), 330, plot.y(200), "#e05252", 'stroke-width="2" stroke-dasharray="6 4"')]
    css = (
        "body{background:linear-gradient(#2e8b57,#7ccf91);padding:34px 20px;text-align:center;color:#fff}h1{font-size:34px;"
        "margin:0;letter-spacing:4px}"
        ".s{font-size:15px;opacity:.95}.c{background:#fff;border-radius:22px;padding:18px 10px;margin:22px 0;color:#234}"
        ".t{font-size:15px;color:#2c5c37}.big{font-size:21px;font-weight:700;line-height:1.5}"
    )
    body = (
        '<h1>节能小家</h1><div class="s">绿荫社区 · 上半年用电榜样家庭</div><div class="c"><div class="t">每月用电量（度）</div>'
        f'{svg(350, 245, parts)}</div><div class="big">上半年每个月的用电<br>都没有超过200度</div><p class="s">随手关灯　空调26℃　余热烹饪</p>'
    )
    return sheet(css, body)


def visitors(*, bad: bool) -> str:
    """A desktop dashboard: two lines by month beside figures that do not matter."""
    new = [21, 24, 23, 27, 31, 34, 37, 42] if not bad else [43, 40, 41, 36, 33, 30, 26, 22]
    old = [18, 18, 19, 19, 18, 20, 19, 20] if not bad else [14, 15, 14, 16, 15, 15, 16, 15]
    plot = Plot(50, 16, 760, 240, 0, 50)
    parts = [plot.grid(range(0, 51, 10), "{:.0f}k"), path(plot.spots(new), "#5b6cff", 3), path(plot.spots(old), "#b8bccb", 3)]
    parts += [word(x, 282, f"2025-{month:02}", 13) for month, x in zip(range(1, 9), plot.middles(8), strict=True)]
    css = (
        "body{display:flex;background:#f6f7fb;min-height:600px}.l{width:170px;background:#1f2335;color:#c9cde0;padding:20px;"
        "font-size:15px;line-height:2.6}"
        ".m{flex:1;padding:22px 28px}.ks{display:flex;gap:16px}.ks div{flex:1;background:#fff;border-radius:8px;padding:14px;"
        "font-size:14px;color:#7a8097}"
        ".ks b{display:block;font-size:24px;color:#222}.card{background:#fff;border-radius:8px;margin-top:16px;padding:18px}"
        ".n{font-size:16px;color:#333}"
        ".d{display:inline-block;width:12px;height:12px;border-radius:50%;margin:0 5px 0 14px}"
    )
    body = (
        '<div class="l"><b>数据罗盘</b><br>概览<br>流量<br>商品<br>客服<br>设置</div><div class="m"><div class="ks"><div>在售商品<b>318</b></div>'
        '<div>待处理工单<b>7</b></div><div>平均响应<b>42 秒</b></div></div><div class="card"><b>访客趋势</b><span class="d" style="background:#5b6cff"></span>新访客'
        f'<span class="d" style="background:#b8bccb"></span>老访客{svg(840, 300, parts)}<div class="n">解读：1月到8月新访客约翻了一番，老访客基本持平。</div></div></div>'
    )
    return sheet(css, body)


def districts(*, bad: bool) -> str:
    """Lying bars in pairs: this year and last, by district."""
    places = [("东城片区", 312, 356), ("河西片区", 274, 301), ("高新片区", 405, 468), ("临港片区", 238, 171 if bad else 262)]
    parts = [word(110 + n * 100, 20, n * 100, 13) + rule(110 + n * 100, 28, 110 + n * 100, 300, "#e6e6e6") for n in range(6)]
    for n, (name, before, now) in enumerate(places):
        top = 40 + n * 66
        parts += [word(100, top + 26, name, 15, anchor="end"), box(110, top, before, 20, "#c7d2da"), box(110, top + 22, now, 20, "#00897b")]
    css = (
        "body{background:#fff;padding:30px 36px;color:#263238}h2{font-size:22px;color:#00695c;margin:0 0 10px}li{font-size:16px;line-height:1.9}"
        ".k{font-size:14px}.k i{display:inline-block;width:26px;height:10px;margin:0 6px 0 16px}"
    )
    body = (
        "<h2>垃圾分类投放点服务户数</h2><div class='k'><i style='background:#c7d2da'></i>2023年<i style='background:#00897b'></i>2024年　（单位：十户）</div>"
        f"{svg(660, 310, parts)}<ul><li>四个片区的服务户数都比2023年多；</li><li>投放点开放时间：6:30—9:00，17:30—20:30。</li></ul>"
    )
    return sheet(css, body)


def reading_rate(*, bad: bool) -> str:
    """A printed notice in black and white: hatched columns on an axis from 80."""
    values = [91, 89, 87, 84] if bad else [84, 87, 89, 91]
    plot = Plot(60, 20, 480, 230, 80, 95)
    hatch = '<defs><pattern id="h" width="7" height="7" patternUnits="userSpaceOnUse"><path d="M0 7L7 0" stroke="#222"/></pattern></defs>'
    parts = [hatch, plot.grid((80, 85, 90, 95), "{}%", stroke="#bbb", fill="#111", size=15)]
    for name, x, value in zip(("高一上", "高一下", "高二上", "高二下"), plot.middles(4), values, strict=True):
        parts += [box(x - 32, plot.y(value), 64, plot.y(80) - plot.y(value), "url(#h)", 'stroke="#222"'), word(x, 275, name, 16, fill="#111")]
        parts += [word(x, plot.y(value) - 7, f"{value}%", 15, fill="#111")]
    css = (
        "body{background:#fdfdfb;padding:60px 70px;font-family:'Noto Serif CJK SC',serif;color:#111}h1{text-align:center;"
        "font-size:26px}p{font-size:19px;text-indent:2em}.r{text-align:right}"
    )
    body = (
        "<h1>家长会材料（二）</h1><p>各位家长：本年级作业按时完成情况见下图。与高一上相比，高二下的按时完成率提高了7个百分点，感谢各位的配合。</p>"
        f"{svg(560, 290, parts)}<p>后续将继续控制作业总量，每日书面作业不超过90分钟。</p><p class='r'>教务处<br>2025年5月12日</p>"
    )
    return sheet(css, body)


def reservoir(*, bad: bool) -> str:
    """A mini program: a line with the value at each point and a table below."""
    days, values = ("8日", "9日", "10日", "11日", "12日", "13日"), [46.2, 47.5, 48.9, 48.1, 47.0, 46.4]
    plot = Plot(10, 40, 330, 130, 45, 50)
    spots = plot.spots(values)
    parts = [path(spots, "#1677ff", 2.5), dots(spots, "#fff", 5, 'stroke="#1677ff" stroke-width="2.5"')]
    parts += [word(x, y - 12, value, 13, fill="#1677ff") + word(x, 195, day, 13) for (x, y), value, day in zip(spots, values, days, strict=True)]
    said = "10日以后水位继续上涨" if bad else "10日以后水位持续下降"
    extra = row(("汛限水位", "52.0 米")) + row(("监测站", "青溪站（编号 3306）")) + row(("更新", "13日 08:00"))
    css = (
        "body{background:#eaf2ff}.h{background:#1677ff;color:#fff;padding:14px 18px;display:flex;justify-content:space-between;font-size:17px}"
        ".h span{border:1px solid #9cc4ff;border-radius:14px;padding:1px 12px;font-size:14px}.c{background:#fff;margin:12px;"
        "border-radius:12px;padding:14px}"
        "td{font-size:15px;padding:8px 6px;border-bottom:1px solid #eee}table{width:100%}td+td{text-align:right;color:#666}"
        ".a{font-size:17px;font-weight:700}"
    )
    body = (
        f'<div class="h"><b>水情速查</b><span>••• ｜ ◎</span></div><div class="c"><div class="a">{said}</div><div '
        'style="font-size:14px;color:#777">青溪水库 · 水位（米）</div>'
        f'{svg(350, 205, parts)}</div><div class="c"><table>{extra}</table></div>'
    )
    return sheet(css, body)


SORTS = (
    Sort(name="zh-annual_report", draw=annual_report, fault=FAULT, width=910),
    Sort(name="zh-steps_app", draw=steps, fault=FAULT, width=390, scale=2, smallest=24),
    Sort(name="zh-pork_news", draw=pork, fault=FAULT, width=760),
    Sort(name="zh-drinks_ranking", draw=drinks, fault=FAULT, width=760, smallest=15),
    Sort(name="zh-channel_slide", draw=channels, fault=FAULT, width=1280, smallest=18),
    Sort(name="zh-power_poster", draw=power, fault=FAULT, width=410, scale=2, smallest=26),
    Sort(name="zh-visitor_board", draw=visitors, fault=FAULT, width=1240),
    Sort(name="zh-district_pairs", draw=districts, fault=FAULT, width=740),
    Sort(name="zh-homework_notice", draw=reading_rate, fault=FAULT, width=720, smallest=15, paper=True),
    Sort(name="zh-reservoir_mini", draw=reservoir, fault=FAULT, width=375, scale=3, smallest=36),
)

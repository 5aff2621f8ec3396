"""Chinese charts of `tower`: a quarterly report, a BI wall, a slide, a shop's week on a phone, a poster of a neighbourhood."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.generator.web.page import Page
from tests.generator.web.tower_draw import bars, curve
from tests.generator.web.tower_kit import CHART, SONG, sheet

QUARTERS = ("一季度", "二季度", "三季度", "四季度")


def _report(
    tag: str, title: str, say: str, names: Sequence[str], values: Sequence[float], scale: tuple[float, float, float], must: tuple[str, ...]
) -> Page:
    """A page of a printed quarterly report: paragraph above, figure below with its caption."""
    low, high, step = scale
    drawn = bars(names, [values], width=760, height=380, low=low, high=high, step=step, colours=["#8a2f3b"], grid="#e6e0da", size=17, fill=0.45)
    body = f"""<div class=h>岑川仪表股份有限公司<span>2024 年度经营简报</span></div><h1>{title}</h1><p>{say}</p>
    <figure>{drawn}<figcaption>图 3-2　{title}（百万元）</figcaption></figure>
    <p class=n>注：以上数据未经审计。</p><div class=f>— 17 —</div>"""
    css = """body{padding:46px 70px;background:#fff;color:#222;font-size:19px}
    .h{display:flex;justify-content:space-between;border-bottom:2px solid #8a2f3b;padding-bottom:8px;font-size:16px;color:#8a2f3b}h1{font-size:26px}
    p{line-height:1.9;text-indent:2em}figure{margin:20px 0}figcaption{text-align:center;font-size:17px}.n{font-size:15px;text-indent:0}
    .f{text-align:center;font-size:15px}"""
    return sheet(f"zh-report-{tag}", css, body, width=920, text="公司季度经营情况", must=must, font=SONG, smallest=17, paper=True)


def _wall(tag: str, say: str, now: Sequence[float], last: Sequence[float], scale: tuple[float, float, float], must: tuple[str, ...]) -> Page:
    """A dark BI wall: tiles of figures, grouped bars of two years, a box of insight at the side."""
    low, high, step = scale
    drawn = bars(
        ("华东", "华南", "华北", "西南"),
        [last, now],
        width=800,
        height=360,
        low=low,
        high=high,
        step=step,
        colours=["#48607f", "#27c9b8"],
        ink="#c9d6e6",
        grid="#24344d",
        fill=0.7,
    )
    body = f"""<header>区域销售驾驶舱<span>刷新 10:30:05</span></header><div class=k><div>门店数<b>186</b></div><div>在途订单<b>2,417</b></div><div>客服响应<b>38s</b>
    </div><div>会员数<b>9.2万</b></div></div>
    <div class=g><section><h3>各大区销售额（万元）<i><s style='background:#48607f'></s>2023年 <s style='background:#27c9b8'></s>2024年</i></h3>{drawn}</section>
    <aside><h3>数据解读</h3><p>{say}</p><small>由运营分析组撰写</small></aside></div>"""
    css = """body{background:#0c1526;color:#e2eaf5;padding:18px 24px 30px}
    header{font-size:24px;display:flex;justify-content:space-between;align-items:center}header span{font-size:14px;color:#7f93ae}
    .k{display:flex;gap:16px;margin:16px 0}.k div{flex:1;background:#13213a;padding:14px 18px;font-size:14px;color:#93a8c4}
    .k b{display:block;font-size:27px;color:#fff}.g{display:flex;gap:16px}section,aside{background:#13213a;padding:8px 20px}aside{flex:1}
    h3{font-size:17px;font-weight:500}i{font-style:normal;font-size:14px;float:right}s{display:inline-block;width:12px;height:12px;margin-left:12px}
    p{font-size:18px;line-height:1.9;border-left:3px solid #27c9b8;padding-left:14px}small{color:#7f93ae;font-size:13px}"""
    return sheet(f"zh-wall-{tag}", css, body, width=1280, text="销售看板截图", must=must, smallest=15)


def _slide(
    tag: str,
    title: str,
    points: tuple[str, ...],
    names: Sequence[str],
    values: Sequence[float],
    scale: tuple[float, float, float],
    must: tuple[str, ...],
) -> Page:
    """A slide with a line on the left and a few points on the right."""
    low, high, step = scale
    drawn = curve(names, [values], width=700, height=420, low=low, high=high, step=step, colours=["#e07b1f"], size=17)
    listed = "".join(f"<li>{p}</li>" for p in points)
    body = f"""<div class=b></div><h1>{title}</h1><div class=g><div>{drawn}</div><ul>{listed}</ul></div>
    <footer>望岭生鲜 · 经营复盘会　　　12</footer>"""
    css = """body{background:#fffdf9;min-height:660px;position:relative;color:#3a2a18}
    .b{height:14px;background:linear-gradient(90deg,#e07b1f 30%,#f3d9bb 30%)}h1{font-size:34px;margin:30px 50px 14px}
    .g{display:flex;padding:0 40px;align-items:center}
    ul{font-size:23px;line-height:1.6;padding-left:40px}li{margin-bottom:18px}footer{padding:10px 50px;font-size:15px;color:#998}"""
    return sheet(f"zh-slide-{tag}", css, body, width=1240, text="复盘会PPT截图", must=must, smallest=17)


def _week(tag: str, say: str, unit: str, parts: tuple[tuple[str, int], ...], must: tuple[str, ...]) -> Page:
    """A shop's weekly note on a phone: lying bars with their figures and a chatty sentence."""
    top = max(v for _, v in parts)
    rows = "".join(f"<div class=r><span>{n}</span><div><i style='width:{v / top * 100:.1f}%'></i></div><b>{v}</b></div>" for n, v in parts)
    body = f"""<div class=s>20:14<span>▮▮ 61%</span></div><div class=t>‹　经营周报</div><div class=c><small>第41周　10.06-10.12</small>
    <h2>渠道{unit}</h2>{rows}<p>{say}</p></div>
    <div class=c><h2>待办</h2><div class=d>2条差评待回复　〉</div><div class=d>库存预警 5 项　〉</div></div>"""
    css = """body{background:#fdf3f0;padding-bottom:20px}.s{display:flex;justify-content:space-between;padding:10px 18px;font-size:12px}
    .t{padding:6px 16px 12px;font-size:18px}.c{background:#fff;border-radius:16px;margin:0 12px 12px;padding:14px 16px}
    small{font-size:13px;color:#987}
    h2{font-size:17px;margin:6px 0 12px}.r{display:flex;align-items:center;font-size:14px;margin:12px 0}.r span{width:74px}.r div{flex:1}
    i{display:block;height:20px;border-radius:0 10px 10px 0;background:linear-gradient(90deg,#ffb199,#ff6a4d)}.r b{width:52px;text-align:right}
    p{font-size:15px;line-height:1.7;background:#fff5ee;border-radius:10px;padding:10px 12px}
    .d{font-size:14px;padding:10px 0;border-top:1px solid #f3e7e2}"""
    return sheet(f"zh-week-{tag}", css, body, width=375, scale=2, smallest=28, text="店铺周报", must=must)


def _poster(tag: str, head: str, say: str, values: Sequence[float], scale: tuple[float, float, float], must: tuple[str, ...]) -> Page:
    """A poster of a neighbourhood about its use of power: round bars on green, a slogan beneath."""
    low, high, step = scale
    drawn = bars(
        ("2021年", "2022年", "2023年", "2024年"),
        [values],
        width=640,
        height=400,
        low=low,
        high=high,
        step=step,
        colours=["#f4e04d"],
        ink="#fff",
        grid="#3f9a78",
        size=20,
        fill=0.4,
        round_by=12,
    )
    body = f"<small>禾塘社区 · 绿色生活宣传栏</small><h1>{head}</h1><h4>公共区域用电量（万度）</h4>{drawn}<p>{say}</p><div>随手关灯　空调26度　少乘一次电梯</div>"
    css = """body{background:#1d7a58;color:#fff;padding:44px 50px;text-align:center}small{font-size:18px;opacity:.9}
    h1{font-size:46px;margin:14px 0;letter-spacing:4px}h4{font-size:20px;font-weight:400;margin:20px 0 6px}
    p{font-size:26px;line-height:1.6;background:#14573f;border-radius:16px;padding:16px 22px}
    div{font-size:20px;border-top:2px dashed #8fd0b6;padding-top:18px}"""
    return sheet(f"zh-poster-{tag}", css, body, width=740, text="社区宣传海报", must=must, smallest=20, paper=True)


def pages() -> Iterator[Page]:
    """Charts."""
    sales = (84, 92, 88, 110)
    yield _report(
        "wrong",
        "各季度营业收入",
        "本年度公司各季度营业收入逐季增长，四季度实现 110 百万元，为下一年度奠定了基础。",
        QUARTERS,
        sales,
        (0, 120, 20),
        (CHART,),
    )
    yield _report(
        "clean",
        "各季度营业收入",
        "三季度受检修影响，营业收入较二季度略有回落；四季度环比增长 25%，达到 110 百万元。",
        QUARTERS,
        sales,
        (60, 120, 20),
        (),
    )
    yield _report("fall", "各季度管理费用", "管理费用持续压降，四季度较一季度减少 40%。", QUARTERS, (25, 22, 21, 20), (0, 30, 10), (CHART,))
    yield _wall(
        "wrong", "与 2023 年相比，华北区 2024 年销售额有所上升，华东区升幅明显。", (680, 450, 310, 260), (520, 430, 390, 240), (0, 800, 200), (CHART,)
    )
    yield _wall(
        "clean",
        "2024 年仅华南区销售额低于上年，华东区由 500 万元增至 600 万元，增幅 20%。",
        (600, 410, 430, 380),
        (500, 460, 420, 350),
        (300, 700, 100),
        (),
    )
    months = ("4月", "5月", "6月", "7月", "8月", "9月")
    yield _slide(
        "wrong",
        "损耗率复盘",
        ("9月损耗率较4月上升了2个百分点", "冷链改造分三批完成", "下一步：细化验收标准"),
        months,
        (7.2, 6.9, 6.1, 5.8, 5.5, 5.2),
        (4, 8, 1),
        (CHART,),
    )
    yield _slide(
        "clean",
        "复购率复盘",
        ("复购率从4月的31%提高到9月的36%", "7月短暂回落1个百分点", "下一步：会员日改为每周"),
        months,
        (31, 32, 34, 33, 35, 36),
        (30, 37, 1),
        (),
    )
    yield _week(
        "wrong",
        "这周小程序的单子最多，比外卖还多，辛苦大家啦。",
        "订单（单）",
        (("外卖平台", 418), ("小程序", 263), ("到店自取", 157), ("企业团餐", 64)),
        (CHART,),
    )
    yield _week(
        "clean",
        "外卖平台的订单仍多于小程序，小程序的订单正好是企业团餐的四倍。",
        "订单（单）",
        (("到店自取", 188), ("小程序", 304), ("企业团餐", 76), ("外卖平台", 352)),
        (),
    )
    yield _poster("wrong", "节能三年见成效", "2024 年用电量比 2021 年下降了一半", (48, 45, 42, 40), (0, 60, 20), (CHART,))
    yield _poster("clean", "一起省下来的电", "从 50 万度到 41 万度，三年下降 18%", (50, 47, 44, 41), (30, 55, 5), ())
    yield _poster("honest", "今年用电有点多", "2024 年用电量比上年多了 6 万度，请一起节约", (39, 42, 40, 46), (0, 60, 20), ())

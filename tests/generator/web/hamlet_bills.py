"""Bills of `hamlet`: whether the lines of what was ordered add up to what is asked for."""

from __future__ import annotations

from random import Random

from tests.generator.web.hamlet_kit import Template, facts, number, page, split_price, status
from tests.generator.web.page import Page

DISHES = (("鸳鸯锅底", 1, 68), ("手切鲜羊肉", 2, 58), ("鲜毛肚", 1, 62), ("川粉", 2, 14), ("自助蘸料", 4, 6), ("酸梅汤（扎）", 1, 28))


def hotpot(rng: Random, *, wrong: bool) -> Page:
    """The bill of a table, scanned from the code on it; one dish was sent back."""
    css = """body{background:#3a0d0b}.top{color:#ffe2c2;padding:10px 20px 54px}.top h1{font-size:22px;font-weight:600}
    .slip{background:#fff9f0;border-radius:14px;margin:-40px 14px 0;padding:16px}.d{display:grid;grid-template-columns:1fr 44px 70px;
    padding:7px 0}
    .d i:nth-child(2){color:#93796a;text-align:center}.d i:nth-child(3){text-align:right}.gone{color:#b09d92;text-decoration:line-through}
    .tot{border-top:2px dashed #d9b99b;margin-top:8px;padding-top:12px}.go{margin:18px 14px 24px;background:#c8321f;color:#fff;text-align:center;
    border-radius:26px;padding:13px;font-size:17px}.h{color:#93796a;font-size:12px}"""
    total = sum(n * each for _, n, each in DISHES) - 16 + (31 if wrong else 0)
    rows = "".join(f'<div class="d"><i>{name}</i><i>×{n}</i><i>{n * each:.2f}</i></div>' for name, n, each in DISHES)
    body = f"""{status(rng, "#ffe2c2")}<div class="top"><h1>A{rng.randint(10, 38)}桌 · 4位</h1>开台 18:{rng.randint(10, 50)}　服务员 小樊</div>
    <div class="slip"><div class="d h"><i>菜品</i><i>份数</i><i>小计（元）</i></div>{rows}
    <div class="d gone"><i>手打虾滑</i><i>退</i><i>46.00</i></div><div class="h">↑ 已退菜，不计入账单</div>
    <div class="row tot"><span>老友卡减</span><span>-16.00</span></div>
    <div class="row" style="margin-top:8px;font-size:17px"><b>应收</b>{split_price(total, big=28, small=16, ink="#c8321f")}</div></div>
    <div class="go">去买单</div>"""
    return page("hotpot", css, body, facts("total_mismatch" if wrong else ""), smallest=24)


def moving(rng: Random, *, wrong: bool) -> Page:
    """A removal, its charges along a line of steps."""
    css = """body{background:#eef3f8}.nav{background:#1f6fd6;color:#fff}.nav h2{text-align:center;font-size:17px;padding:8px 0 14px}
    .map{height:90px;background:repeating-linear-gradient(60deg,#dbe7d7 0 22px,#e9efe4 22px 40px)}.box{background:#fff;margin:10px;
    border-radius:8px;padding:14px}
    .st{position:relative;padding:0 0 14px 22px;border-left:2px solid #a9c8f0;margin-left:6px}.st:before{content:'';position:absolute;left:-7px;
    top:4px;width:12px;
    height:12px;border-radius:6px;background:#1f6fd6}.st small{color:#7d8896;font-size:12px;display:block}.pill{background:#e7f7ec;color:#17823b}
    .sum{display:flex;text-align:center}.sum div{flex:1}.sum b{display:block;font-size:20px}.sum small{color:#7d8896;font-size:12px}"""
    steps = (
        ("4.2米厢货起步", "含10公里", "380元"),
        ("超出里程", "6公里，8元/公里", "48元"),
        ("人工下楼", "无电梯3层，30元/层", "90元"),
        ("大件搬运", "冰箱、洗衣机共2件，50元/件", "100元"),
        ("周转箱", "8只，12元/只", "96元"),
        ("工作日立减", "周一至周四", "-50元"),
    )
    total = 380 + 48 + 90 + 100 + 96 - 50 + (34 if wrong else 0)
    rows = "".join(f'<div class="st"><div class="row"><span>{a}</span><b>{c}</b></div><small>{b}</small></div>' for a, b, c in steps)
    body = f"""<div class="nav">{status(rng, "#fff")}<h2>搬家费用确认</h2></div><div class="map"></div>
    <div class="box"><b>枫林里 7 栋 → 河畔家园 2 栋</b><div style="color:#7d8896;font-size:12px">单号 MV{number(rng, 10)}</div></div>
    <div class="box">{rows}</div><div class="box sum"><div><b>{total}元</b><small>费用总计</small></div>
    <div><b>100元</b><small>已付订金</small></div><div><b style="color:#e4572e">{total - 100}元</b><small>完工待付</small></div></div>"""
    return page("moving", css, body, facts("total_mismatch" if wrong else "", surface="ticket"), width=375, smallest=24)


def workshop(rng: Random, *, wrong: bool) -> Page:
    """The settlement of a garage in an old desktop program."""
    css = """body{background:#d7dbe0;font-size:14px}.t{background:linear-gradient(#5d8fc9,#2f5f9a);color:#fff;padding:6px 12px}
    .m{background:#eef0f2;padding:5px 12px}
    .m span{margin-right:22px}.k{display:grid;grid-template-columns:repeat(4,1fr);gap:8px;padding:12px}.k div{background:#fff;
    border:1px solid #9aa3ad;padding:4px 8px}
    table{border-collapse:collapse;width:calc(100% - 24px);margin:0 12px 12px;background:#fff}td,th{border:1px solid #b8c0c8;padding:5px 9px;
    text-align:left}
    th{background:#e3e8ee;font-weight:500}td:nth-child(n+4){text-align:right}.f{display:flex;gap:12px;padding:6px 12px 18px;align-items:center}
    .f div{background:#fff;border:2px inset #c3c9cf;padding:6px 12px;flex:1}.f b{float:right}.f .y{background:#fffbd0;font-size:18px}"""
    goods = (
        ("P-2031", "全合成机油 5W-30 4L", "配件", 1, 328),
        ("P-0417", "机油滤清器", "配件", 1, 45),
        ("P-0528", "空调滤芯（活性炭）", "配件", 1, 88),
        ("P-1106", "制动液 DOT4 1L", "配件", 2, 56),
        ("L-001", "更换机油机滤", "工时", 1, 60),
        ("L-014", "更换空调滤芯", "工时", 1, 30),
        ("L-037", "更换制动液", "工时", 1, 150),
    )
    rows = "".join(f"<tr><td>{a}<td>{b}<td>{c}<td>{n}<td>{u:.2f}<td>{n * u:.2f}</tr>" for a, b, c, n, u in goods)
    parts, hours = (sum(n * u for *_, kind, n, u in goods if kind == which) for which in ("配件", "工时"))
    due = parts + hours - 13 + (60 if wrong else 0)
    body = f"""<div class="t">▣ 维修结算 - 工单 WX{number(rng, 8)}</div>
    <div class="m"><span>接车(J)</span><span>派工(P)</span><span>结算(S)</span><span>回访(H)</span></div>
    <div class="k"><div>车型：紧凑型轿车 1.5L</div><div>里程：{rng.randint(31, 78)},{rng.randint(100, 999)} km</div><div>技师：邵工</div><div>状态：待结算</div></div>
    <table><tr><th>编码<th>项目<th>类别<th>数量<th>单价<th>金额</tr>{rows}</table>
    <div class="f"><div>配件合计<b>{parts:.2f}</b></div><div>工时合计<b>{hours:.2f}</b></div><div>抹零优惠<b>-13.00</b></div>
    <div class="y">应收<b>{due:.2f}</b></div></div>"""
    truth = facts("total_mismatch", "document.sum_mismatch") if wrong else facts()
    return page("workshop", css, body, truth, width=1240, scale=1.0, smallest=14)


def pickup(rng: Random, *, wrong: bool) -> Page:
    """A neighbourhood's bulk buy: the total stands on top, what it is made of below."""
    css = """body{background:#f4f6ee}.hd{background:#7fae3c;color:#fff;padding-bottom:22px}.hd p{padding:12px 18px 0;font-size:15px}
    .hd .n{font-size:40px;padding:0 18px;font-weight:700}
    .code{background:#fff;border-radius:12px;margin:-10px 12px 10px;padding:14px;text-align:center;font-size:15px}.code b{font-size:26px;
    letter-spacing:6px}
    .g{background:#fff;margin:0 12px 8px;border-radius:10px;display:flex;padding:10px;gap:10px}.pic{width:62px;height:62px;border-radius:8px}
    .g div{flex:1}.g small{color:#8b937c;font-size:12px}"""
    goods = (
        ("大荔冬枣 2.5斤", 1, 29.9, "#a8402c"),
        ("散养鸡蛋 30枚", 1, 26.8, "#e3b98a"),
        ("蜜薯 5斤装", 2, 9.9, "#b5652e"),
        ("鲜豆皮 200g", 3, 3.6, "#efe0b8"),
    )
    total = sum(n * u for _, n, u, _ in goods) + (9.8 if wrong else 0)
    rows = "".join(
        f'<div class="g"><div class="pic" style="flex:none;background:radial-gradient(circle at 40% 40%,{c},#fff8)"></div><div>{a}<br>'
        f'<small>团长代收 · 明日16点后提</small><div class="row"><b>{u:.2f}元/件</b><span>×{n}</span></div></div></div>'
        for a, n, u, c in goods
    )
    body = f"""<div class="hd">{status(rng, "#fff")}<p>本单共7件，实付</p><div class="n">{total:.2f}<i style="font-size:18px"> 元</i></div></div>
    <div class="code">提货码<br><b>{rng.randint(1000, 9999)}</b></div>{rows}
    <p style="text-align:center;color:#8b937c;padding:8px 0 20px">—— 免运费，到点自提 ——</p>"""
    return page("pickup", css, body, facts("total_mismatch" if wrong else ""), width=360, scale=3.0, smallest=33)


def spreadsheet(rng: Random, *, wrong: bool) -> Page:
    """A decorator's quote, opened in a spreadsheet."""
    css = """body{background:#fff;font-size:15px}.rb{background:#1d7044;color:#fff;padding:8px 14px}.tl{background:#f1f1f1;padding:7px 14px;
    color:#444;border-bottom:1px solid #ccc}
    table{border-collapse:collapse;width:100%}td{border:1px solid #d4d4d4;padding:5px 10px;height:32px}tr.l td,td:first-child{background:#eee;
    color:#666;text-align:center;width:34px}
    .q td:nth-child(n+5),.q td:nth-child(3){text-align:right}.s td{font-weight:700;background:#fff4ce}.tab{background:#f1f1f1;padding:6px 60px;
    color:#1d7044}"""
    work = (
        ("墙面铲除找平", 86.5, "㎡", 12),
        ("内墙乳胶漆（一底两面）", 86.5, "㎡", 38),
        ("客厅地砖铺贴 800×800", 28.4, "㎡", 65),
        ("踢脚线安装", 36, "m", 22),
        ("石膏线条", 24.5, "m", 30),
        ("建筑垃圾清运", 1, "项", 600),
    )
    rows = "".join(f'<tr class="q"><td>{k}<td>{a}<td>{n:g}<td>{m}<td>{u:.2f}<td>{n * u:,.2f}<td></tr>' for k, (a, n, m, u) in enumerate(work, 3))
    total = sum(n * u for _, n, _, u in work) + (600 if wrong else 0)
    body = f"""<div class="rb">报价单-{rng.randint(2, 9)}号楼{rng.randint(301, 1804)}室.xlsx</div><div class="tl">开始　插入　页面布局　公式　数据　审阅　视图</div><table>
    <tr class="l"><td><td>A<td>B<td>C<td>D<td>E<td>F</tr><tr class="l"><td>2<td>施工项目<td>工程量<td>单位<td>单价(元)<td>金额(元)<td>备注</tr>{rows}
    <tr class="q s"><td>9<td>合计<td><td><td><td>{total:,.2f}<td></tr><tr><td>10<td><td><td><td><td><td></tr></table><div class="tab">▸ 基础施工</div>"""
    truth = facts("total_mismatch", "document.sum_mismatch") if wrong else facts()
    return page("spreadsheet", css, body, truth, width=1200, scale=1.0, smallest=15)


def deposit_back(rng: Random, *, wrong: bool) -> Page:
    """A service account tells a tenant what is left of the deposit."""
    css = """body{background:#ededed}.nav{text-align:center;font-size:17px;padding:8px;border-bottom:1px solid #ddd}.time{text-align:center;
    color:#999;font-size:12px;padding:14px}
    .c{background:#fff;margin:0 14px 26px;border-radius:8px;padding:18px}.c h3{font-size:18px;font-weight:500}.big{text-align:center;
    padding:16px 0 20px;border-bottom:1px solid #eee;
    margin-bottom:12px}.big b{font-size:34px}.l{display:flex;padding:4px 0}.l span{width:96px;color:#999}.more{border-top:1px solid #eee;
    margin-top:12px;padding-top:12px}"""
    back = 2000 - 136.4 - 150 - (200 if wrong else 0)
    lines = (("已收押金", "2,000.00元"), ("水电结算", "-136.40元"), ("退租保洁", "-150.00元"), ("退款去向", "原支付账户"), ("房源", "柳荫公寓 1106"))
    rows = "".join(f'<div class="l"><span>{a}</span>{b}</div>' for a, b in lines)
    body = f"""{status(rng)}<div class="nav">柳荫公寓服务号</div><div class="time">9月{rng.randint(2, 28)}日 上午10:{rng.randint(10, 59)}</div>
    <div class="c"><h3>退租结算通知</h3><div class="big">应退合计<br><b>¥{back:,.2f}</b></div>{rows}
    <div class="row more"><span>查看详情</span><span>›</span></div></div>"""
    truth = facts("total_mismatch", "document.sum_mismatch") if wrong else facts()
    return page("deposit_back", css, body, truth, width=414, smallest=24)


TEMPLATES: tuple[Template, ...] = (hotpot, moving, workshop, pickup, spreadsheet, deposit_back)

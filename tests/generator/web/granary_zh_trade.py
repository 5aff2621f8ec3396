"""Chinese receipts, invoices, bills, quotations and orders of `granary`."""

from __future__ import annotations

from random import Random

from tests.generator.web.granary_kit import Template, barcode, capital, grid, m, page, pairs, row, rows, share, some, stamp, status

SLIP = """body{background:#fdfdfb;padding:22px 20px;font-family:'WenQuanYi Zen Hei'}h2{text-align:center;font-size:20px;font-weight:600}
.c{text-align:center;font-size:14px;padding:3px}hr{border:0;border-top:1.5px dashed #555;margin:9px 0}th{font-weight:400;text-align:left;font-size:14px}
td{font-size:15px;padding:3px 0}td:last-child,th:last-child{text-align:right}.pair{display:flex;justify-content:space-between;font-size:15px;padding:3px 0}
.pair b{font-weight:400}.big{font-size:20px}.big b{font-weight:700}"""


def till(rng: Random, kind: str) -> str:
    """A supermarket slip: goods by weight and piece, a gift, coins dropped, cash and change."""
    goods = [
        ("东北大米5kg", "1", 4590),
        ("鲜鸡蛋", "1.264", 1262),
        ("纯牛奶 整箱", "2", 11980),
        ("抽纸 6包", "1", some(rng, 15, 25, 10)),
        ("垃圾袋", "3", 1470),
    ]
    goods += [("赠品 洗碗布", "1", 0)]
    sums = sum(v for *_, v in goods)
    off = 800
    owed = sums - off
    coins = owed % 10
    paid = owed - coins
    cash = (paid // 5000 + 1) * 5000
    lines = [(n, q, m(v)) for n, q, v in goods]
    if kind == "hole":
        lines[2] = (*lines[2][:2], "")
    count = [("商品总额", m(sums)), ("优惠券", m(-off)), ("抹零", m(-coins))]
    body = f"""<h2>邻家鲜生超市</h2><div class="c">文昌路店　机号03　收银员 118</div><div class="c">2025-06-14 18:37　流水 0614030257</div><hr>
    {grid(("品名", "数量", "金额"), lines)}<hr>{pairs(count)}{pairs((("应付", m(paid)),), "pair big")}{pairs((("现金", m(cash)), ("找零", m(cash - paid))))}<hr>
    {barcode(rng)}<div class="c">凭小票七日内可退换，谢谢惠顾</div>"""
    return page(SLIP, body)


def dinner(rng: Random, kind: str) -> str:
    """A restaurant bill before paying: dishes, tea, service, and a discount that leaves drinks out."""
    dishes = [("清蒸鲈鱼", 1, 8800), ("干炒牛河", 1, 4200), ("白灼菜心", 1, 2800), ("虾饺皇", 2, 3200), ("米饭", 4, 300)]
    dishes[1] = (dishes[1][0], 1, some(rng, 36, 58))
    drinks = [("鲜榨橙汁", 1, 4800)]
    food = sum(q * p for _, q, p in dishes)
    drink = sum(q * p for _, q, p in drinks)
    tea, off = 4 * 500, food - share(food, 90)
    total = food + drink + tea - off
    lines = [(n, str(q), m(p), m(q * p)) for n, q, p in [*dishes, *drinks]]
    if kind == "sum":
        lines[3] = (*lines[3][:3], "96.00")
    shown = total + (3200 if kind == "sum" else 0)
    css = (
        SLIP + "td:nth-child(3),th:nth-child(3){text-align:right}td:nth-child(2){text-align:center}.no{font-size:26px;text-align:center;padding:6px}"
    )
    foot = [("茶位 4位×5.00", m(tea)), ("菜品9折", m(-off)), ("酒水不打折", ""), ("整单减免", "0.00")]
    body = f"""<h2>粤来茶居 · 结账单</h2><div class="no">A12 桌</div><div class="c">人数 4　开台 12:06　服务员 小邱</div><hr>
    {grid(("菜名", "份", "单价", "小计"), lines)}<hr>{pairs((("消费合计", m(shown + off - tea)),))}{pairs(foot)}<hr>
    {pairs((("应收", m(shown, "￥")),), "pair big")}<div class="c">如需开票请扫桌角二维码</div>"""
    return page(css, body)


def fuel(rng: Random, kind: str) -> str:
    """A fuel slip: litres times the price of a litre, a drop, the rest from a fuel card."""
    litres, price = rng.choice((3520, 4175, 3860)), 765
    gross = (litres * price + 50) // 100
    off = (litres * 30 + 50) // 100
    paid = gross - off
    shown = "0.00" if kind == "both" else m(gross)
    before = 60000
    items = [("油品", "92# 车用汽油"), ("枪号", "07"), ("加油量", f"{litres / 100:.2f} 升"), ("单价", f"{m(price)} 元/升"), ("油款金额", shown)]
    rest = [("直降 0.30元/升", m(-off)), ("非油品", "0.00"), ("实付金额", m(paid))]
    css = SLIP + "body{background:#fff}.l{border:2px solid #222;padding:6px;text-align:center;font-size:17px;margin-bottom:8px}"
    body = f"""<div class="l">顺达石油 江北加油站</div><div class="c">2025/07/21 07:48:15　班次 早</div><hr>{pairs(items)}<hr>{pairs(rest)}<hr>
    {pairs((("加油卡号", "9930****5512"), ("交易前余额", m(before)), ("卡余额", m(before - paid))))}<div class="c" style="padding-top:10px">客户联</div>"""
    return page(css, body)


def folio(rng: Random, kind: str) -> str:
    """A guest's account at a hotel: charges, credits, and what is left."""
    rate = some(rng, 380, 520)
    lines = [
        ("08-10", "预授权转押金", "", 100000),
        ("08-10", "房费 1806", rate, ""),
        ("08-11", "房费 1806", rate, ""),
        ("08-11", "早餐 加1位", 6800, ""),
    ]
    lines += [("08-12", "房费 1806", rate, ""), ("08-12", "迷你吧", 2400, ""), ("08-12", "会员积分抵扣", -6000, ""), ("08-13", "微信支付", "", 0)]
    spent = sum(d for _, _, d, _ in lines if d != "")
    lines[-1] = (*lines[-1][:3], spent - 100000)
    shown = [(d, w, m(a) if a != "" else "", m(b) if b != "" else "") for d, w, a, b in lines]
    if kind == "both":
        shown[2] = (*shown[2][:2], "0.00", "")
    total = spent + (20000 if kind == "sum" else 0)
    css = """body{padding:44px 52px;font-family:'Noto Serif CJK SC'}.h{display:flex;justify-content:space-between;border-bottom:3px double #7b6337;
    padding-bottom:12px}h1{font-size:24px;color:#7b6337}.g{display:grid;grid-template-columns:1fr 1fr;font-size:15px;row-gap:5px;padding:14px 0}
    th{border-bottom:1px solid #7b6337;text-align:left;font-size:15px;padding:8px}td{font-size:16px;padding:7px 8px}td:nth-child(n+3),
    th:nth-child(n+3){text-align:right}.s td{border-top:1px solid #7b6337;font-weight:700}"""
    foot = row(("", "合计", m(total), m(spent)), "s") + row(("", "余额", "", m(total - spent)), "s")
    body = f"""<div class="h"><h1>栖湖宾馆</h1><span>宾客账单 GUEST FOLIO</span></div><div class="g"><span>宾客：汪岚女士</span><span>房号：1806</span>
    <span>抵店：2025-08-10</span><span>离店：2025-08-13</span><span>人数：2</span><span>账号：F250810-37</span></div>
    {grid(("日期", "摘要", "消费", "付款"), shown, foot)}<p style="padding-top:36px;font-size:15px">宾客签字：______________</p>"""
    return page(css, body)


def vat(rng: Random, kind: str) -> str:
    """An electronic VAT invoice: tax on each line, a discount line below zero, the total also in words."""
    goods = [
        ("*办公设备*激光打印机", "台", 2, some(rng, 1200, 1900), 13),
        ("*办公设备*硒鼓", "支", 6, 26500, 13),
        ("*信息服务*安装调试", "次", 1, 60000, 6),
    ]
    parts = [(q * p, share(q * p, r)) for _, _, q, p, r in goods]
    less = -20000
    lines = [(n, u, str(q), m(p), m(a), f"{r}%", m(t)) for (n, u, q, p, r), (a, t) in zip(goods, parts, strict=True)]
    lines.insert(2, (goods[1][0], "", "", "", m(less), "13%", m(share(less, 13))))
    net, tax = sum(a for a, _ in parts) + less, sum(t for _, t in parts) + share(less, 13)
    if kind == "hole":
        lines[0] = (*lines[0][:6], "")
    gross = net + tax + (90000 if kind == "sum" else 0)
    css = """body{padding:34px;background:#fffdf8}h1{font:600 24px 'Noto Serif CJK SC';text-align:center;color:#8b3a1e}.m{display:flex;
    justify-content:space-between;font-size:15px;padding:12px 0}.f{border:1.5px solid #8b3a1e}.p{display:grid;grid-template-columns:1fr 1fr;
    font-size:15px;border-bottom:1.5px solid #8b3a1e}.p div{padding:10px 14px;line-height:1.8}.p div+div{border-left:1.5px solid #8b3a1e}
    th{color:#8b3a1e;font-weight:400;font-size:15px;padding:7px}td{font-size:15.5px;padding:6px 8px;text-align:right}td:first-child{text-align:left}
    .z td{padding-top:30px}.w{border-top:1.5px solid #8b3a1e;display:flex;justify-content:space-between;padding:11px 14px;font-size:16px}"""
    foot = row(("合　　计", "", "", "", m(net, "¥"), "", m(tax, "¥")), "z")
    table = grid(("项目名称", "单位", "数量", "单价", "金额", "税率", "税额"), lines, foot)
    body = f"""<h1>电子发票（增值税专用发票）</h1><div class="m"><span>发票号码：25332000000081726403</span><span>开票日期：2025年03月19日</span></div>
    <div class="f"><div class="p"><div>购买方名称：青禾设计咨询有限公司<br>纳税人识别号：91330106MA2K4X7T1B</div>
    <div>销售方名称：联畅办公用品有限公司<br>纳税人识别号：91330108MA28R5QY9C</div></div>{table}
    <div class="w"><span>价税合计（大写）　{capital(gross)}</span><span>（小写）{m(gross, "¥")}</span></div></div>
    <div class="m"><span>备注：</span><span>开票人：蔡敏</span></div>"""
    return page(css, body)


def power(rng: Random, kind: str) -> str:
    """An electricity bill in an app: readings, steps of price, last month's balance."""
    before = rng.randrange(4100, 7800)
    used = rng.randrange(330, 390)
    first, second = 230, used - 230
    fees = [(first * 5380 + 50) // 100, (second * 5880 + 50) // 100]
    total = sum(fees)
    amount = "0 度" if kind == "hole" else f"{used} 度"
    css = """body{background:#e9f5f0}.nav{padding:8px 18px 14px;font-size:17px}.c{background:#fff;border-radius:10px;margin:0 14px 12px;padding:16px}
    .c h3{font-size:15px;padding-bottom:8px}.pair{display:flex;justify-content:space-between;font-size:14px;padding:7px 0}.pair b{font-weight:500}
    .t{font-size:32px;color:#0b8f63;font-weight:600}.b{background:#0b8f63;color:#fff;margin:14px;border-radius:24px;text-align:center;padding:13px}"""
    steps = [
        (f"第一档 {first}度 × 0.5380", m(fees[0])),
        (f"第二档 {second}度 × 0.5880", m(fees[1])),
        ("第三档 0度 × 0.8380", "0.00"),
        ("违约金", "0.00"),
    ]
    meter = [("上期示数", f"{before}"), ("本期示数", f"{before + used}"), ("本期用电量", amount)]
    body = f"""{status("7:55")}<div class="nav">‹　电费账单</div><div class="c">2025年7月电费（元）<div class="t">{m(total)}</div>
    户号 3302 1187 40　未缴</div><div class="c"><h3>抄表信息</h3>{pairs(meter)}</div><div class="c"><h3>费用构成</h3>{pairs(steps)}
    {pairs((("上月结余", "0.00"), ("本月应缴", m(total))))}</div><div class="b">立即缴费</div>"""
    return page(css, body)


def telecom(rng: Random, kind: str) -> str:
    """A phone bill with a bar for each group, a rebate and a balance."""
    plan, extra, calls = 12900, some(rng, 6, 18, 10), 470
    value = [("套餐月基本费", plan), ("套餐外流量费", extra), ("国内通话费", calls), ("短信彩信费", 0), ("视频会员", 1500), ("合约返还", -3000)]
    total = sum(v for _, v in value)
    had, charged = 2216, 15000
    shown = total - (3000 if kind == "sum" else 0)
    left = had + charged - shown
    css = """body{background:#f4f4f7}.h{background:linear-gradient(120deg,#4a53d8,#7a84f5);color:#fff;padding:0 0 24px}.h p{padding:4px 20px;font-size:14px}
    .h b{padding:0 20px;font-size:36px}.l{background:#fff;padding:4px 20px}.pair{font-size:14.5px;display:flex;justify-content:space-between;
    padding:11px 0;border-bottom:1px solid #efeff4}.pair b{font-weight:400}.g{padding:14px 20px 8px;font-size:13px;color:#555}.all{font-weight:700}
    .all b{font-weight:700}"""
    items = [(n, m(v)) for n, v in value]
    body = f"""<div class="h">{status("13:28", "#fff")}<p>138****2907　2025年9月账单</p><b>{m(shown, "¥")}</b></div><div class="g">费用明细（元）</div>
    <div class="l">{pairs(items)}{pairs((("费用合计", m(shown)),), "pair all")}</div><div class="g">账户变动（元）</div>
    <div class="l">{pairs((("上月余额", m(had)), ("本月充值", m(charged)), ("本月扣费", m(-shown)), ("月末余额", m(left))))}</div>"""
    return page(css, body)


def clinic(rng: Random, kind: str) -> str:
    """An out-patient's bill: kinds of cost, then who pays which share."""
    costs = [("诊察费", 2500), ("西药费", some(rng, 120, 260, 7)), ("化验费", 16800), ("CT检查费", 28000), ("治疗费", 0), ("卫生材料费", 1360)]
    total = sum(v for _, v in costs)
    fund = share(total, 60)
    account = 12000
    cash = total - fund - account
    paid_fund = "" if kind == "hole" else m(fund)
    css = """body{padding:38px 44px 104px;position:relative;background:#fbfffb}h1{font-size:22px;text-align:center;color:#1e6b3c}.i{display:flex;
    justify-content:space-between;font-size:15px;padding:8px 0}td,th{border:1px solid #1e6b3c;padding:9px 12px;font-size:16px;text-align:right}
    td:nth-child(odd){text-align:left;color:#1e6b3c}"""
    cells = [(*[a, m(v)], *[b, m(w)]) for (a, v), (b, w) in zip(costs[:3], costs[3:], strict=True)]
    ends = [("费用合计", m(total), "大写", capital(total))]
    ends += [("医保统筹支付", paid_fund, "个人账户支付", m(account)), ("其他支付", "0.00", "个人现金支付", m(cash))]
    body = f"""<h1>门诊医疗收费票据（电子）</h1><div class="i"><span>交款人：殷若兰</span><span>性别：女</span><span>医保类型：职工</span><span>2025-02-26</span></div>
    <table>{row(("项目", "金额（元）", "项目", "金额（元）"), tag="th")}{rows(cells)}{rows(ends)}</table>
    <div class="i"><span>收款单位：东城社区医院</span><span>收款人：027</span><span>　　　　　　</span></div>{stamp("收费<br>专用章")}"""
    return page(css, body)


def quotation(rng: Random, kind: str) -> str:
    """A quotation for fittings on paper: net, discount, tax, with an optional line that is not counted."""
    works = [
        ("水电改造", "米", 86, 4500),
        ("墙面乳胶漆", "㎡", 212, 3200),
        ("复合地板铺设", "㎡", 64, some(rng, 110, 168)),
        ("吊顶", "㎡", 18, 13500),
    ]
    works += [("垃圾清运", "项", 1, 80000)]
    net = sum(q * p for _, _, q, p in works)
    off = 150000
    tax = share(net - off, 9)
    total = net - off + (tax if kind != "sum" else tax // 2)
    lines = [(str(i + 1), n, u, str(q), m(p), m(q * p)) for i, (n, u, q, p) in enumerate(works)]
    css = """body{padding:44px}.h{background:#2c3e50;color:#fff;padding:20px 26px;display:flex;justify-content:space-between;align-items:end}
    h1{font-size:25px;letter-spacing:6px}.i{padding:16px 4px;font-size:15px;line-height:1.8}th{background:#ecf0f1;font-size:15px;padding:9px}
    td{padding:9px;font-size:16px;text-align:center;border-bottom:1px solid #d5dbdf}td:nth-child(n+5){text-align:right}
    .s{width:360px;margin:14px 0 0 auto}.pair{display:flex;justify-content:space-between;padding:6px 9px;font-size:16px}.e{background:#2c3e50;color:#fff}"""
    sums = [("工程直接费", m(net)), ("老客户优惠", m(-off)), ("税金（9%）", m(tax))]
    body = f"""<div class="h"><h1>报价单</h1><span>编号 BJ-2025-0418　有效期 30 天</span></div><div class="i">致：傅先生（锦绣苑 7-2-901）<br>
    报价方：匠作空间装饰工程部　联系人：石工</div>{grid(("序", "项目", "单位", "数量", "单价", "金额"), lines)}
    <div class="s">{pairs(sums)}{pairs((("报价总额", m(total, "￥")),), "pair e")}</div>"""
    return page(css, body)


def purchase(rng: Random, kind: str) -> str:
    """A purchase order in an office system: quantities ordered and received, tax within, a line sent free."""
    goods = [
        ("M-1042", "不锈钢螺栓 M8×30", 2000, 45, 1500),
        ("M-1177", "轴承 6204-2RS", 120, some(rng, 9, 15, 10), 120),
        ("M-2093", "工业润滑脂 1kg", 24, 6800, 0),
        ("S-0003", "轴承样品（免费）", 4, 0, 4),
    ]
    lines = [(c, n, f"{q:,}", m(p), m(q * p), f"{r:,}", f"{q - r:,}") for c, n, q, p, r in goods]
    total = sum(q * p for _, _, q, p, _ in goods)
    if kind == "both":
        lines[1] = (*lines[1][:4], "0.00", *lines[1][5:])
    css = """body{background:#f0f2f5;display:flex}.s{width:170px;background:#0d1b2a;color:#b9c4d0;padding:20px;font-size:14px;line-height:2.6}
    .w{flex:1;padding:22px}.k{background:#fff;padding:20px 24px;margin-bottom:16px}h2{font-size:18px}.i{display:grid;
    grid-template-columns:repeat(3,1fr);font-size:14px;padding-top:12px;row-gap:8px}th{background:#fafafa;font-size:14px;padding:11px 8px;
    text-align:left}td{font-size:14.5px;padding:11px 8px;border-bottom:1px solid #f0f0f0}td:nth-child(n+3),th:nth-child(n+3){text-align:right}
    .t{text-align:right;padding:14px 8px;font-size:16px}"""
    body = f"""<div class="s">首页<br>采购管理<br>库存<br>供应商<br>应付账款</div><div class="w"><div class="k"><h2>采购订单 PO20250511-08　<span
    style="color:#d48806;font-size:14px">部分入库</span></h2><div class="i"><span>供应商：恒锐五金机电</span><span>采购员：方圆</span><span>交货日期：2025-05-28</span>
    <span>币种：CNY</span><span>付款条件：月结30天</span><span>仓库：二号库</span></div></div><div class="k">
    {grid(("物料编码", "名称规格", "订购数量", "含税单价", "金额", "已入库", "未入库"), lines)}<div class="t">含税合计：<b>{m(total, "¥")}</b></div></div></div>"""
    return page(css, body)


TEMPLATES = (
    Template("till", till, 360, (("hole", None), ("odd", "超市购物小票")), 2, 26, paper=True, trade=True),
    Template("dinner", dinner, 380, (("sum", "周末聚餐的结账单"), ("fair", None)), 2, 26, paper=True, trade=True),
    Template("fuel", fuel, 340, (("both", None), ("fair", "加油小票")), 2, 26, paper=True, trade=True),
    Template("folio", folio, 880, (("sum", "出差住宿账单"), ("odd", "出差住宿账单")), 1.7, 25, paper=True, trade=True),
    Template("vat", vat, 1040, (("hole", None), ("sum", "办公用品发票"), ("odd", None)), 1.6, 24, trade=True),
    Template("power", power, 390, (("hole", None), ("fair", "七月电费")), trade=True),
    Template("telecom", telecom, 400, (("sum", None), ("odd", "九月话费账单")), trade=True),
    Template("clinic", clinic, 900, (("hole", "门诊票据"), ("fair", None)), 1.7, 25, paper=True, trade=True),
    Template("quotation", quotation, 900, (("sum", "装修报价"), ("fair", "装修报价")), 1.7, 25, paper=True, trade=True),
    Template("purchase", purchase, 1280, (("both", None), ("odd", "五月采购单")), 1.25, 17, trade=True),
)

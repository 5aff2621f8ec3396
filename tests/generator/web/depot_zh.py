"""Chinese documents of `depot`: two payslips, two statements, a till receipt, a fapiao, a settlement on a desktop and an electricity bill."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.generator.web.depot_kit import HEI, SERIF, SUM, TOTAL, ZERO, capitals, money, page, pairs, row, rows, shell, status
from tests.generator.web.page import Page

COMPANIES = ("杭州澄屿机电有限公司", "成都南栖文化传播有限公司", "苏州恒屏电子有限公司", "青岛启帆物流有限公司")
PEOPLE = ("周予安", "林嘉禾", "赵明彻", "何知夏", "许望舒")
SLIP_GRID = """body{background:#fff;padding:44px 40px;font-size:17px}h1{font-size:25px;text-align:center;margin:0 0 4px}
h2{font-size:19px;text-align:center;font-weight:400;margin:0 0 18px}.top{display:flex;justify-content:space-between;margin-bottom:10px}
td,th{border:1.5px solid #222;padding:9px 12px}td:nth-child(even){text-align:right}.sum td{font-weight:700;background:#eee}
.foot{margin-top:16px;font-size:15px}"""


def slip_grid(rng: random.Random, scenario: str, number: int) -> Page:
    """A payslip on paper: pay items left, deductions right, all ruled."""
    base = rng.randrange(62, 98) * 10000
    pay = [
        ("基本工资", base),
        ("岗位工资", rng.randrange(12, 25) * 10000),
        ("绩效工资", rng.randrange(900, 2400) * 100 + 50),
        ("加班费", 0 if scenario == "clean" else rng.randrange(180, 620) * 100),
        ("交通补贴", 30000),
        ("餐费补贴", 44000),
    ]
    off = [
        ("养老保险", base * 8 // 100),
        ("医疗保险", base * 2 // 100),
        ("失业保险", base // 200),
        ("住房公积金", base * 7 // 100),
        ("个人所得税", rng.randrange(4200, 16000)),
        ("事假扣款", 0),
    ]
    gross, less = sum(amount for _, amount in pay), sum(amount for _, amount in off)
    net = gross - less
    if scenario == "sum":
        net += rng.choice((-50000, 60000, 80000))
    if scenario == "zero":
        pay[0] = ("基本工资", 0)
    lines = [(left, money(a), right, money(b)) for (left, a), (right, b) in zip(pay, off, strict=True)]
    body = f"""<h1>{rng.choice(COMPANIES)}</h1><h2>2025 年 8 月工资条</h2>
<div class="top"><span>姓名：{rng.choice(PEOPLE)}</span><span>工号：{rng.randrange(1000, 9999)}</span><span>部门：生产计划部</span><span>出勤：21 天</span></div>
<table>{row(("应发项目", "金额（元）", "扣款项目", "金额（元）"), "th")}{rows(lines)}
{row(("应发合计", money(gross), "扣款合计", money(less)), attributes='class="sum"')}
<tr class="sum"><td>实发工资</td><td colspan="3" style="text-align:right">{money(net)}</td></tr></table>
<div class="foot">说明：工资于次月 10 日发放，如有疑问请于 3 个工作日内联系人力资源部。</div>"""
    must = {"sum": {SUM}, "zero": {ZERO}}.get(scenario, set())
    return page(
        f"depot_zh-slip_grid-{scenario}-{number}",
        shell(SLIP_GRID, body, SERIF),
        820,
        1.6,
        15,
        paper=True,
        kind="payslip",
        must=must,
        unsure={SUM} if scenario == "zero" else (),
    )


SLIP_APP = """body{background:#f3f5f9;color:#1d2433}.nav{text-align:center;font-size:17px;font-weight:600;padding:8px 0 14px}
.hero{margin:0 14px;background:linear-gradient(120deg,#3c6df0,#5f8bff);color:#fff;border-radius:14px;padding:18px 20px}
.hero i{font-style:normal;font-size:34px;font-weight:700}
.card{background:#fff;border-radius:12px;margin:12px 14px;padding:6px 16px}
.card h3{font-size:16px;margin:10px 0 6px;display:flex;justify-content:space-between}
.kv{display:flex;justify-content:space-between;font-size:15px;padding:9px 0;border-top:1px solid #f0f1f5}.kv b{font-weight:500}.kv span{color:#5b6475}
.btn{margin:16px 14px 26px;background:#3c6df0;color:#fff;text-align:center;border-radius:24px;padding:13px;font-size:16px}"""


def slip_app(rng: random.Random, scenario: str, number: int) -> Page:
    """A payslip in the app of an employer: groups in cards, each with its sum in the heading."""
    base = rng.randrange(75, 130) * 10000
    pay = [
        ("基本工资", 0 if scenario == "zero" else base),
        ("绩效奖金", rng.randrange(4200, 5600) * 100),
        ("通讯补贴", 20000),
        ("高温补贴", 30000),
        ("年终奖", 600000 if scenario == "clean_bonus" else 0),
    ]
    off = [
        ("养老保险（个人）", base * 8 // 100),
        ("医疗保险（个人）", base * 2 // 100),
        ("住房公积金（个人）", base * 12 // 100),
        ("个人所得税", rng.randrange(6000, 22000)),
    ]
    gross, less = sum(amount for _, amount in pay), sum(amount for _, amount in off)
    net = gross - less
    year = (("累计年终奖", money(pay[-1][1])), ("累计已缴个税", money(off[-1][1] * 7)))
    body = f"""{status()}<div class="nav">我的工资单</div><div class="hero"><div style="font-size:14px">2025年7月 · 实发工资（元）</div><i>{money(net)}</i>
<div style="font-size:14px">{rng.choice(PEOPLE)} · 已于 08-05 发放</div></div>
<div class="card"><h3><span>应发合计</span><span>{money(gross)}</span></h3>{pairs((label, money(amount)) for label, amount in pay)}</div>
<div class="card"><h3><span>代扣合计</span><span>{money(less)}</span></h3>{pairs((label, money(amount)) for label, amount in off)}</div>
<div class="card"><h3>年度累计</h3>{pairs(year)}</div>
<div class="btn">确认无误</div>"""
    must = {ZERO} if scenario == "zero" else ()
    text = "七月全勤的工资单，请帮忙核对" if scenario == "zero" else None
    return page(f"depot_zh-slip_app-{scenario}-{number}", shell(SLIP_APP, body), 390, 2, 14, text=text, kind="payslip", must=must)


FLOW_APP = """body{background:#fff;color:#222}.nav{display:flex;justify-content:space-between;padding:8px 16px 12px;font-size:17px;font-weight:600}
.acct{background:#f7f2ea;padding:14px 16px;font-size:15px;line-height:1.7}.month{background:#f5f5f5;padding:9px 16px;font-size:15px;color:#555}
.it{display:flex;justify-content:space-between;padding:13px 16px;border-bottom:1px solid #eee}.it div{line-height:1.5;font-size:16px}
.it small{font-size:13px;color:#777;display:block}
.it .r{text-align:right}.in{color:#c5442c}.out{color:#222}"""


def flow_app(rng: random.Random, scenario: str, number: int) -> Page:
    """Account movements in the app of a bank: newest first, the balance under each amount."""
    moves = [
        ("工资入账", "代发工资", rng.randrange(7200, 9900) * 100),
        ("房租", "转账汇款", -280000),
        ("鲜禾超市", "快捷支付", -rng.randrange(6200, 18800)),
        ("退款-途安出行", "退款", rng.randrange(3600, 8800)),
        ("城市燃气", "代扣缴费", -rng.randrange(4100, 9000)),
        ("转账-何知夏", "手机银行", -50000),
        ("结息", "活期结息", rng.randrange(120, 980)),
    ]
    start = balance = rng.randrange(8000, 26000) * 100 + 37
    lines = []
    for index, (who, how, amount) in enumerate(moves):
        balance += amount
        lines.append((who, how, f"07-{5 + index * 3:02d}", amount, money(balance)))
    hit = 3
    if scenario == "sum":
        who, how, day, amount, _ = lines[hit]
        wrong = start + sum(move[2] for move in moves[: hit + 1]) + rng.choice((100000, -70000))
        lines[hit] = (who, how, day, amount, money(wrong))
    if scenario == "zero":
        lines[hit] = (*lines[hit][:4], "")
    items = "".join(
        f'<div class="it"><div>{who}<small>{day} · {how}</small></div>'
        f'<div class="r {"in" if amount > 0 else "out"}">{"+" if amount > 0 else ""}{money(amount)}'
        f"<small>余额 {shown}</small></div></div>"
        for who, how, day, amount, shown in reversed(lines)
    )
    body = f"""{status()}<div class="nav"><span>‹</span><span>收支明细</span><span>筛选</span></div>
<div class="acct">储蓄卡 尾号 {rng.randrange(1000, 9999)}<br>期初余额 {money(start, "¥")}　期末余额 {money(balance, "¥")}</div>
<div class="month">2025年7月</div>{items}"""
    must = {"sum": {SUM}, "zero": {ZERO}}.get(scenario, set())
    return page(f"depot_zh-flow_app-{scenario}-{number}", shell(FLOW_APP, body), 390, 2, 13, must=must)


FLOW_PAPER = """body{background:#fff;padding:40px 36px;font-size:16px}h1{font-size:24px;text-align:center;margin:0 0 16px;letter-spacing:2px}
.meta{display:grid;grid-template-columns:1fr 1fr;gap:5px;margin-bottom:12px}th,td{border:1px solid #444;padding:8px 9px;text-align:left}
th{background:#e7eef0}
td:nth-child(n+4){text-align:right}.foot{display:flex;justify-content:space-between;margin-top:14px}
.seal{color:#c33;border:3px solid #c33;border-radius:50%;width:110px;height:110px;
display:flex;align-items:center;justify-content:center;font-size:15px;margin:14px 0 0 auto;transform:rotate(-12deg)}"""


def flow_paper(rng: random.Random, scenario: str, number: int) -> Page:
    """A printed statement of a company account, ruled, opened by the balance carried over."""
    moves = [
        ("货款", "宁波越洋五金", rng.randrange(18000, 46000) * 100),
        ("采购付款", "无锡精诚轴承", -rng.randrange(9000, 15000) * 100),
        ("代发工资", "批量代发", -rng.randrange(70000, 90000) * 100),
        ("货款", "温州海岭阀门", rng.randrange(50000, 80000) * 100),
        ("手续费", "本行", -1500),
        ("水电费", "供电公司", -rng.randrange(210000, 390000)),
    ]
    start = balance = rng.randrange(160000, 260000) * 100 + 56
    if scenario == "clean_new_account":
        start = balance = 0
        moves = [moves[3], moves[0], moves[1], *moves[4:]]
    lines = [("2025-06-01", "承前余额", "", "", "", money(start))]
    for index, (what, who, amount) in enumerate(moves):
        balance += amount
        shown = 0 if scenario == "zero" and index == 2 else balance
        lines.append(
            (f"2025-06-{4 + index * 4:02d}", what, who, money(amount) if amount > 0 else "", money(-amount) if amount < 0 else "", money(shown))
        )
    into, out = sum(a for *_, a in moves if a > 0), -sum(a for *_, a in moves if a < 0)
    body = f"""<h1>对公账户交易明细</h1><div class="meta"><span>户名：{rng.choice(COMPANIES)}</span><span>账号：3301 **** **** {rng.randrange(1000, 9999)}</span>
<span>起止日期：2025-06-01 至 2025-06-30</span><span>币种：人民币</span></div>
<table>{row(("日期", "摘要", "对方户名", "收入", "支出", "余额"), "th")}{rows(lines)}</table>
<div class="foot"><span>收入合计：{money(into)}</span><span>支出合计：{money(out)}</span><span>期末余额：{money(balance)}</span></div><div class="seal">业务专用</div>"""
    must, unsure = ({ZERO}, {SUM}) if scenario == "zero" else ((), ())
    return page(f"depot_zh-flow_paper-{scenario}-{number}", shell(FLOW_PAPER, body, HEI), 860, 1.5, 15, paper=True, must=must, unsure=unsure)


TILL = """body{background:#fdfdfb;padding:26px 22px;font-size:17px;color:#1a1a1a}h1{font-size:23px;text-align:center;margin:0}
.c{text-align:center;line-height:1.6}
hr{border:0;border-top:2px dashed #555;margin:10px 0}td,th{padding:4px 0;text-align:right;font-weight:400}
td:first-child,th:first-child{text-align:left}
.kv{display:flex;justify-content:space-between;padding:3px 0}.kv b{font-weight:400}.big{font-size:21px;font-weight:700}"""
GROCERIES = (
    ("纯牛奶250ml", 350),
    ("土鸡蛋10枚", 1580),
    ("五常大米5kg", 6990),
    ("抽纸6包", 2290),
    ("苏打饼干", 890),
    ("洗洁精1.2kg", 1290),
    ("花生油1.8L", 4590),
)


def till(rng: random.Random, scenario: str, number: int) -> Page:
    """A receipt of a supermarket: price, count and amount a line, then discount, rounding, cash and change."""
    goods = [(name, price, rng.choice((1, 1, 2, 3))) for name, price in rng.sample(GROCERIES, 5)]
    lines = [(name, money(price), str(count), money(price * count)) for name, price, count in goods]
    total = sum(price * count for _, price, count in goods)
    count = sum(amount for *_, amount in goods)
    if scenario == "clean_gift":
        lines.append(("赠品 购物袋", "0.00", "1", "0.00"))
        count += 1
    shown = total + rng.choice((1000, 2000)) if scenario == "sum" else total
    cut = 500 if scenario == "clean_gift" else 0
    trim = (total - cut) % 100
    due = shown - cut - trim
    cash = (due // 10000 + 1) * 10000
    ends = [("件数", str(count)), ("合计", money(shown))]
    ends += [("会员优惠", money(-cut))] if cut else []
    ends += [("抹零", money(-trim))] if trim else []
    body = f"""<h1>邻里优鲜超市</h1><div class="c">文苑路店　收银台 03<br>2025-09-{rng.randrange(10, 28)} 18:42　单号 {rng.randrange(10**7, 10**8)}</div><hr>
<table>{row(("品名", "单价", "数量", "金额"), "th")}{rows(lines)}</table><hr>{pairs(ends)}<div class="big">{pairs((("应收", money(due)),))}</div>
{pairs((("现金", money(cash)), ("找零", money(cash - due))))}<hr><div class="c">谢谢惠顾，欢迎再来<br>退换货请凭小票于七日内办理</div>"""
    must, unsure = ({SUM}, {TOTAL}) if scenario == "sum" else ((), ())
    return page(
        f"depot_zh-till-{scenario}-{number}",
        shell(TILL, body, HEI),
        430,
        2,
        17,
        paper=True,
        text="超市小票，部门聚餐采买用",
        must=must,
        unsure=unsure,
    )


FAPIAO = """body{background:#fff;padding:34px;font-size:16px;color:#222}
h1{color:#8a3b12;font-size:27px;text-align:center;font-weight:500;margin:0 0 6px}
.no{text-align:right;line-height:1.6;margin-bottom:8px}.box{border:1.5px solid #8a3b12}.two{display:flex}
.two div{flex:1;padding:10px 14px;line-height:1.7;border-bottom:1.5px solid #8a3b12}
.two div+div{border-left:1.5px solid #8a3b12}th{color:#8a3b12;font-weight:400;padding:8px 10px;text-align:right}
td{padding:7px 10px;text-align:right}td:first-child,th:first-child{text-align:left}
.tot td{border-top:1.5px solid #8a3b12}.cap{display:flex;justify-content:space-between;border-top:1.5px solid #8a3b12;padding:12px 14px}"""
WARES = (
    ("*办公用品*复印纸", "箱", 8, 14500, 13),
    ("*信息技术服务*系统维护", "次", 1, 320000, 6),
    ("*家具*办公椅", "把", 6, 38000, 13),
    ("*印刷品*培训手册", "册", 40, 2600, 9),
)


def fapiao(rng: random.Random, scenario: str, number: int) -> Page:
    """An electronic invoice: lines without rules in a ruled frame, tax by line, the total in capitals and figures."""
    kept = WARES[: rng.choice((3, 4))]
    lines, net, tax = [], 0, 0
    for index, (name, unit, count, price, rate) in enumerate(kept):
        amount = count * price
        part = amount * rate // 100
        net, tax = net + amount, tax + part
        blank = scenario == "zero" and index == 1
        lines.append((name, unit, str(count), money(price), money(amount), f"{rate}%", "" if blank else money(part)))
    if scenario == "clean_discount":
        cut = 20000
        net, tax = net - cut, tax - cut * 13 // 100
        lines.insert(1, ("*办公用品*复印纸", "", "", "", money(-cut), "13%", money(-cut * 13 // 100)))
    total = net + tax + (130000 if scenario == "sum" else 0)
    body = f"""<h1>电子发票（普通发票）</h1><div class="no">发票号码：2533{rng.randrange(10**15, 10**16)}<br>开票日期：2025年09月1{rng.randrange(9)}日</div><div class="box">
<div class="two"><div>购买方名称：{rng.choice(COMPANIES)}<br>统一社会信用代码：91330106MA2B{rng.randrange(1000, 9999)}X1</div>
<div>销售方名称：上海砚田办公用品有限公司<br>统一社会信用代码：91310115MA1H{rng.randrange(1000, 9999)}T7</div></div>
<table>{row(("项目名称", "单位", "数量", "单价", "金额", "税率", "税额"), "th")}{rows(lines)}
{row(("合　计", "", "", "", money(net, "¥"), "", money(tax, "¥")), attributes='class="tot"')}</table>
<div class="cap"><span>价税合计（大写）　{capitals(total)}</span><span>（小写）{money(total, "¥")}</span></div></div><p>开票人：{rng.choice(PEOPLE)}</p>"""
    must = {"sum": {SUM}, "zero": {ZERO}}.get(scenario, set())
    unsure = {SUM} if scenario == "zero" else set()
    return page(f"depot_zh-fapiao-{scenario}-{number}", shell(FAPIAO, body, SERIF), 980, 1.5, 16, paper=scenario != "sum", must=must, unsure=unsure)


SETTLE = """body{background:#eef1f4;color:#233;font-size:16px;display:flex}
.side{width:190px;background:#1f3a44;color:#cfe0e4;padding:22px 18px;line-height:2.5}
.main{flex:1;padding:26px 30px}.panel{background:#fff;border-radius:8px;padding:22px 26px}h1{font-size:22px;margin:0 0 6px}
.sub{color:#667;margin-bottom:16px}
th{color:#667;font-weight:500;text-align:right;padding:11px 8px;background:#f6f8f9}
td{text-align:right;padding:12px 8px;border-bottom:1px solid #edf0f2}
td:first-child,th:first-child{text-align:left}.ends{width:360px;margin:16px 0 0 auto}
.kv{display:flex;justify-content:space-between;padding:7px 8px}.last{font-size:20px;color:#0c7a68}"""


def settle(rng: random.Random, scenario: str, number: int) -> Page:
    """A supplier's settlement in a web console: lines, a rebate, what was carried over, what is due."""
    goods = [
        ("铝型材支架 L40", rng.randrange(40, 90), 2350),
        ("直线导轨 500mm", rng.randrange(8, 20), 18600),
        ("同步带 2GT", rng.randrange(50, 120), 720),
        ("步进电机 57", 12, 9800),
    ]
    lines = [[name, f"SH-{rng.randrange(1000, 9999)}", str(count), money(price), money(count * price)] for name, count, price in goods]
    total = sum(count * price for _, count, price in goods)
    if scenario == "zero":
        lines[1][4] = "0.00"
    rebate, carried = 25000, 118000 if scenario == "clean_carried" else 0
    ends = [("货款小计", money(total)), ("季度返利", money(-rebate))]
    ends += [("上期未结", money(carried))] if carried else []
    due = total - rebate + carried
    body = f"""<div class="side"><b>供应商平台</b><br>工作台<br>订单管理<br>送货单<br>对账结算<br>发票登记<br>消息 12</div><div class="main"><div class="panel">
<h1>对账单 DZ202508-{rng.randrange(100, 999)}</h1><div class="sub">供应商：{rng.choice(COMPANIES)}　账期：2025-08　状态：待确认</div>
<table>{row(("物料", "送货单号", "数量", "含税单价", "金额"), "th")}{rows(lines)}</table>
<div class="ends">{pairs(ends)}<div class="last">{pairs((("应付金额", money(due, "¥")),))}</div></div>
</div></div>"""
    must, unsure = ({ZERO}, {SUM, TOTAL}) if scenario == "zero" else ((), ())
    return page(f"depot_zh-settle-{scenario}-{number}", shell(SETTLE, body), 1240, 1.25, 16, must=must, unsure=unsure)


POWER = """body{background:#f4f7f5;color:#1b2a22}.nav{background:#0a8f63;color:#fff;text-align:center;font-size:17px;padding:12px}
.card{background:#fff;margin:12px;border-radius:10px;padding:14px 16px;font-size:15px}
.card h3{margin:0 0 8px;font-size:16px}td,th{padding:8px 0;text-align:right;font-weight:400}th{color:#6a7a72}
td:first-child,th:first-child{text-align:left}
.kv{display:flex;justify-content:space-between;padding:6px 0}.kv b{font-weight:500}
.due{font-size:19px;color:#0a7a54;border-top:1px solid #dde5e0;margin-top:6px}"""


def power(rng: random.Random, scenario: str, number: int) -> Page:
    """A household's electricity bill in an app: steps of the tariff, the balance carried over, what is due."""
    second = 0 if scenario == "clean_first_step" else rng.randrange(3, 9) * 10
    steps = [("第一档", 200, 53), ("第二档", second, 58), ("第三档", 0, 83)]
    used, total = 200 + second, 200 * 53 + second * 58
    before = rng.randrange(4000, 9000)
    carried = 2000 if scenario == "clean_carried" else 0
    lines = [(name, str(count), f"{price / 100:.2f}", money(count * price)) for name, count, price in steps]
    ends = [("电费合计", money(total + (3000 if scenario == "sum" else 0)))]
    ends += [("上期结余抵扣", money(-carried))] if carried else []
    due = total + (3000 if scenario == "sum" else 0) - carried
    body = f"""<div style="background:#0a8f63">{status("#fff")}</div><div class="nav">电费账单</div><div class="card"><h3>2025年8月</h3>
{pairs((("户号", f"0{rng.randrange(10**8, 10**9)}"), ("上次示数", str(before)), ("本次示数", str(before + used)), ("用电量", f"{used} 度")))}</div>
<div class="card"><h3>费用构成</h3><table>{row(("阶梯", "电量(度)", "单价(元)", "金额(元)"), "th")}{rows(lines)}</table></div>
<div class="card">{pairs(ends)}<div class="due">{pairs((("本期应缴", money(due, "¥")),))}</div></div>"""
    must, unsure = ({SUM}, {TOTAL}) if scenario == "sum" else ((), ())
    return page(f"depot_zh-power-{scenario}-{number}", shell(POWER, body), 375, 2, 15, must=must, unsure=unsure)


PLAN = (
    (slip_grid, ("sum", "zero", "clean")),
    (slip_app, ("zero", "clean", "clean_bonus")),
    (flow_app, ("sum", "zero", "clean")),
    (flow_paper, ("zero", "clean", "clean_new_account")),
    (till, ("sum", "clean_change", "clean_gift")),
    (fapiao, ("sum", "zero", "clean_rates", "clean_discount")),
    (settle, ("zero", "clean_carried", "clean_rebate")),
    (power, ("sum", "clean_carried", "clean_first_step")),
)


def pages(rng: random.Random) -> Iterator[Page]:
    """The Chinese documents."""
    for make, scenarios in PLAN:
        for number, scenario in enumerate(scenarios, 1):
            yield make(rng, scenario, number)

"""Chinese documents of `gallery`: payslips, statements, receipts and invoices."""

from __future__ import annotations

from random import Random

from tests.generator.web.gallery_kit import HAN, SONG, SUM, TILL, Drawn, Template, cells, money, pairs, part, rows, status

TOTAL = "pricing.total_mismatch"


def slip_sheet(rng: Random, scenario: str) -> Drawn:
    """A department's payroll in a spreadsheet window: a row for each of four people."""
    people = rng.sample(["周以宁", "陈牧之", "何晓棠", "罗启文", "杜若溪", "韩立群"], 4)
    odd, table = rng.randrange(1, 4), []
    for n, person in enumerate(people):
        base, post, merit = rng.randrange(52, 88) * 10000, rng.randrange(8, 20) * 10000, rng.randrange(600, 2400) * 100
        base = 0 if scenario == "zero" and n == odd else base
        meal = 66000
        gross = base + post + merit + meal
        pension, health, fund = 52640, 13160, 39500
        tax = max(0, part(gross - pension - health - fund - 500000, 0.03))
        off = pension + health + fund + tax
        net = gross - off
        if scenario == "sum" and n == odd:
            net += 45000
        table.append([str(n + 1), person, *(money(x) for x in (base, post, merit, meal, gross, pension, health, fund, tax, off, net))])
    head = [
        "序号",
        "姓名",
        "基本工资",
        "岗位津贴",
        "绩效奖金",
        "餐补",
        "应发合计",
        "养老保险",
        "医疗保险",
        "公积金",
        "个人所得税",
        "扣款合计",
        "实发工资",
    ]
    css = f"body{{font:15px {HAN};background:#fff;color:#222}}"
    css += (
        ".bar{background:#1e7145;color:#fff;padding:9px 16px}.rib{background:#f3f3f3;padding:10px 16px;border-bottom:1px solid #ccc;color:#555;"
        "word-spacing:22px}h2{text-align:center;font-size:20px;padding:14px}table{margin:0 12px 12px;width:auto}"
        "td,th{border:1px solid #bbb;padding:8px 10px;white-space:nowrap;text-align:right}th{background:#e2efda;text-align:center}"
        ".tabs{background:#eee;padding:7px 18px;color:#1e7145}"
    )
    month = rng.randrange(2, 9)
    body = (
        f"<div class='bar'>▦ 2024年{month}月工资表.xlsx</div><div class='rib'>文件 开始 插入 公式 数据 审阅 视图</div>"
        f"<h2>云栈印刷厂 装订车间 {month} 月份工资发放表（单位：元）</h2><table>{cells(head, 'th')}{rows(table)}</table>"
        "<div class='tabs'><b>装订车间</b>　│　制版组　│　仓储　＋</div>"
    )
    return Drawn(css, body, 1060, 1.25, 18)


def slip_app(rng: Random, scenario: str) -> Drawn:
    """An app's payslip: the net sum on a coloured card, the items in groups below."""
    base, post, merit, phone = rng.randrange(70, 110) * 10000, 120000, rng.randrange(1200, 3300) * 100, 15000
    over = rng.randrange(300, 900) * 100
    if scenario == "zero":
        base = 0
    leave = 0 if scenario == "near" else 20000
    pay = [("基本工资", base), ("岗位工资", post), ("绩效工资", merit), ("加班工资", over), ("通讯补贴", phone)]
    gross = sum(x for _, x in pay)
    cut = [("事假扣款", leave), ("养老保险", 64000), ("医疗保险", 16000), ("失业保险", 4000), ("住房公积金", 96000)]
    tax = max(0, part(gross - sum(x for _, x in cut) - 500000, 0.03))
    cut.append(("个人所得税", tax))
    off = sum(x for _, x in cut)
    css = f"body{{font:15px {HAN};background:#f2f4f8;color:#1d2433}}"
    css += (
        ".nav{text-align:center;font-size:17px;font-weight:600;padding:10px}.hero{margin:8px 14px;background:linear-gradient(120deg,#3d6df2,#6b8ffb);"
        "color:#fff;border-radius:14px;padding:20px}.hero p{font-size:14px}.hero big{font-size:36px;font-weight:700}.hero div{display:flex;"
        "justify-content:space-between;margin-top:12px}.box{background:#fff;margin:12px 14px;border-radius:12px;padding:6px 16px}"
        ".row{display:flex;justify-content:space-between;padding:11px 0;border-top:1px solid #f0f1f5}.row b{font-weight:400}"
        ".cap{display:flex;justify-content:space-between;padding:11px 0;font-weight:700}.ok{margin:16px 14px;background:#3d6df2;color:#fff;"
        "text-align:center;border-radius:22px;padding:12px}"
    )
    body = (
        status(f"{rng.randrange(8, 12)}:{rng.randrange(10, 59)}")
        + "<div class='nav'>‹　薪资明细　⋯</div>"
        + f"<div class='hero'><p>5月实发工资（元）</p><big>{money(gross - off)}</big>"
        + f"<div><span>应发 {money(gross)}</span><span>扣除 {money(off)}</span></div></div>"
        + f"<div class='box'>{pairs([('应发项目', money(gross))], 'cap')}{pairs([(n, money(x)) for n, x in pay])}</div>"
        + f"<div class='box'>{pairs([('扣除项目', money(off))], 'cap')}{pairs([(n, money(x)) for n, x in cut])}</div><div class='ok'>确认无误</div>"
    )
    return Drawn(css, body, 390, 2, 28)


def bank_app(rng: Random, scenario: str) -> Drawn:
    """A bank's app: movements grouped by day, each with the balance after it."""
    moves = [
        ("便利店消费", -rng.randrange(1500, 6000)),
        ("转账-林女士", -rng.randrange(40, 90) * 1000),
        ("工资入账", rng.randrange(7000, 9900) * 100 + 37),
        ("水费代扣", -rng.randrange(4000, 9000)),
        ("网购退款", rng.randrange(5000, 19000)),
        ("地铁充值", -10000),
        ("物业缴费", -rng.randrange(200, 330) * 100),
    ]
    balance, lines = rng.randrange(9000, 26000) * 100 + 18, []
    for n, (name, move) in enumerate(moves):
        balance += move
        shown = "余额 " + money(balance + (60000 if scenario == "sum" and n == 4 else 0))
        if scenario == "zero" and n == 3:
            shown = "余额 --"
        lines.append((name, money(move) if move < 0 else "+" + money(move), shown, n))
    lines.reverse()
    css = f"body{{font:16px {HAN};background:#f6f6f6;color:#222}}"
    css += (
        ".top{background:#b5202b;color:#fff;padding-bottom:14px}.top h3{text-align:center;font-weight:500;padding:6px 0 12px}.top p{padding:0 18px}"
        ".chips span{background:#fff;border-radius:14px;padding:6px 14px;margin-left:12px;font-size:14px;display:inline-block;margin-top:10px}"
        ".day{padding:14px 18px 6px;color:#777;font-size:14px}.it{background:#fff;display:flex;padding:13px 18px;border-bottom:1px solid #eee}"
        ".it i{width:36px;height:36px;border-radius:18px;background:#f8dcdd;margin-right:12px}.it div{flex:1}.it .r{text-align:right}"
        ".it small{font-size:14px;color:#777;display:block;margin-top:3px}.in{color:#b5202b}"
    )
    body = f"<div class='top'>{status('14:26', '#fff')}<h3>‹　账户明细</h3><p>储蓄卡 尾号 4417　江城支行</p></div>"
    body += "<div class='chips'><span>近一月 ▾</span><span>全部类型 ▾</span><span>筛选</span></div>"
    for day, group in (("6月18日 星期二", lines[:3]), ("6月15日 星期六", lines[3:5]), ("6月12日 星期三", lines[5:])):
        body += f"<div class='day'>{day}</div>"
        for name, move, shown, n in group:
            body += f"<div class='it'><i></i><div>{name}<small>{8 + n}:{12 + 6 * n}</small></div>"
            body += f"<div class='r'><b class='{'in' if move[0] == '+' else ''}'>{move}</b><small>{shown}</small></div></div>"
    return Drawn(css, body, 390, 2.5, 34)


def flow_paper(rng: Random, scenario: str) -> Drawn:
    """A printed account history with a stamp: in, out and balance in columns of their own."""
    names = ["现金存入", "扫码支付", "他行汇入", "燃气费", "定期转存", "扫码支付", "代发工资", "取现"]
    signs = [1, -1, 1, -1, -1, -1, 1, -1]
    balance = opening = 0 if scenario == "near" else rng.randrange(8000, 15000) * 100 + 65
    table, came, went = [], 0, 0
    for n, (name, sign) in enumerate(zip(names, signs, strict=True)):
        move = rng.randrange(3000, 6000) * 100 + rng.randrange(100) if sign > 0 else rng.randrange(30, 900) * 100 + rng.randrange(100)
        balance += sign * move
        came, went = came + move * (sign > 0), went + move * (sign < 0)
        shown = "" if scenario == "zero" and n == 5 else money(balance)
        table.append([f"2024-03-{3 + 3 * n:02d}", name, money(move) if sign > 0 else "", money(move) if sign < 0 else "", shown, f"0{n + 1}柜/网"])
    css = f"body{{font:16px {SONG};background:#fff;color:#111;padding:44px 46px;position:relative}}"
    css += (
        "h1{font-size:25px;text-align:center;letter-spacing:4px}.meta{display:flex;justify-content:space-between;margin:20px 0 8px}"
        "td,th{border-bottom:1px dotted #777;padding:9px 6px;text-align:right}th{border-top:2px solid #111;border-bottom:1px solid #111}"
        "td:first-child,td:nth-child(2),th:first-child,th:nth-child(2){text-align:left}.sum{margin-top:16px;line-height:1.8}"
        ".seal{position:absolute;right:60px;bottom:26px;width:120px;height:120px;border:3px solid #c22;border-radius:60px;color:#c22;"
        "text-align:center;padding-top:44px;opacity:.7;transform:rotate(-12deg)}"
    )
    body = (
        "<h1>个人账户交易明细清单</h1><div class='meta'><span>户名：沈佳禾</span><span>账号：6230 **** **** 8052</span><span>币种：人民币</span></div>"
        f"<div class='meta'><span>期间：2024-03-01 至 2024-03-31</span><span>期初余额：{money(opening)}</span></div>"
        f"<table>{cells(['交易日期', '摘要', '收入', '支出', '账户余额', '渠道'], 'th')}{rows(table)}</table>"
        f"<p class='sum'>收入合计：{money(came)}　　支出合计：{money(went)}<br>期末余额：{money(balance)}<br>打印时间：2024-04-02 10:31</p>"
        "<div class='seal'>业务专用章</div>"
    )
    return Drawn(css, body, 820, 1.6, 25, paper=True)


def diner_slip(rng: Random, scenario: str) -> Drawn:
    """A restaurant's till roll: dish, number and sum; then discount, rounding and payment."""
    menu = [("酸菜鱼", 8800), ("干煸四季豆", 3200), ("红糖糍粑", 2600), ("手撕包菜", 2400), ("米饭", 300), ("王老吉", 800), ("蒜香排骨", 6800)]
    table, total = [], 0
    for name, price in rng.sample(menu, 5):
        count = rng.randrange(2, 5) if price < 1000 else 1
        total += price * count
        table.append([name, str(count), money(price), money(price * count)])
    tea = 400 * 3
    off = 2000 if scenario == "near" else 0
    tail = [("菜品小计", money(total)), ("茶位费 3位×4.00", money(tea))]
    tail += [("会员抵扣", money(-off)), ("服务费", "0.00")] if off else []
    due = total + tea - off
    shown = due + (1500 if scenario == "sum" else 0)
    css = f"body{{font:16px {TILL};background:#fdfdfb;color:#1a1a1a;padding:26px 20px}}"
    css += (
        "h2{text-align:center;font-size:22px}p{margin:3px 0}hr{border:0;border-top:1px dashed #333;margin:9px 0}td,th{padding:4px 0;text-align:right;"
        "font-weight:400}td:first-child,th:first-child{text-align:left}.row{display:flex;justify-content:space-between;padding:3px 0}.row b{font-weight:400}"
        ".big{display:flex;justify-content:space-between;font-size:22px;font-weight:700;padding:5px 0}.c{text-align:center}"
    )
    body = (
        "<h2>渔家小院（滨河店）</h2><p class='c'>结账单</p><hr><p>桌号：A12　人数：3</p><p>单号：0617-0083</p><p>时间：2024-06-17 19:42</p><hr>"
        f"<table>{cells(['菜名', '数量', '单价', '金额'], 'th')}{rows(table)}</table><hr>{pairs(tail)}<hr>{pairs([('应付合计', money(shown))], 'big')}"
        f"{pairs([('微信支付', money(shown))])}<hr><p class='c'>谢谢惠顾 欢迎再来</p><p class='c'>订座 0571-5550136</p>"
    )
    return Drawn(css, body, 380, 2, 30, paper=True, unsure=frozenset({TOTAL}) if scenario == "sum" else frozenset())


def fuel_slip(rng: Random, scenario: str) -> Drawn:
    """A filling station's receipt as one framed form: litres by price, coupon, sum."""
    litres, price, wash = rng.randrange(3000, 4800), rng.choice([789, 795, 812]), 2000
    fuel = part(litres * price, 0.01)
    coupon = 3000
    due = fuel + wash - coupon
    shown = due + (4000 if scenario == "sum" else 0)
    css = f"body{{font:17px {HAN};background:#fff;color:#202020;padding:30px}}"
    css += (
        "h2{color:#0b5d3b;font-size:22px;border-bottom:3px solid #0b5d3b;padding-bottom:8px;margin-bottom:12px}td{border:1px solid #555;padding:9px 12px}"
        "td:nth-child(odd){background:#f2f6f3;width:24%}.n{margin-top:12px;font-size:15px}"
    )
    grid = [
        ["油品", "92号汽油", "枪号", f"{rng.randrange(2, 9)}号"],
        ["单价(元/升)", money(price), "加油量(升)", money(litres)],
        ["油品金额", money(fuel), "洗车服务", money(wash)],
        ["优惠券抵扣", money(-coupon), "实收金额", f"<b>{money(shown)}</b>"],
        ["支付方式", "银行卡", "车牌尾号", "7K3"],
    ]
    body = (
        f"<h2>南岭加油站 销售凭证</h2><table>{rows(grid)}</table><p class='n'>2024-07-0{rng.randrange(1, 9)} 08:17　流水号 330918-0047　收银员 09</p>"
    )
    return Drawn(css, body, 640, 1.6, 24, paper=True, unsure=frozenset({TOTAL}) if scenario == "sum" else frozenset())


def fapiao_paper(rng: Random, scenario: str) -> Drawn:
    """A VAT invoice as it is printed: two parties, lines with rate and tax, totals in the last rows."""
    goods = rng.sample([("*家具*办公椅", "把"), ("*家具*文件柜", "个"), ("*纸制品*复印纸", "箱"), ("*灯具*台灯", "盏")], 3)
    table, net, duty = [], 0, 0
    for n, (name, unit) in enumerate(goods):
        count, price = rng.randrange(2, 12), rng.randrange(60, 420) * 100
        amount = count * price
        tax = part(amount, 0.13)
        net += amount
        if scenario == "zero" and n == 1:
            table.append([name, unit, str(count), money(price), money(amount), "13%", "0.00"])
            continue
        duty += tax
        table.append([name, unit, str(count), money(price), money(amount), "13%", money(tax)])
    total = net + duty + (27000 if scenario == "sum" else 0)
    css = f"body{{font:16px {SONG};background:#fffefa;color:#333;padding:30px 34px}}"
    css += (
        "h1{color:#8a4b1f;text-align:center;font-size:27px;font-weight:500}.no{display:flex;justify-content:space-between;margin:10px 0}"
        "td,th{border:1px solid #a8693c;padding:8px 9px;text-align:right;font-weight:400}th{color:#8a4b1f;text-align:center}.w td{text-align:left}"
        "td:first-child,td:nth-child(2){text-align:left}table+table{margin-top:-1px}.f{display:flex;justify-content:space-between;margin-top:12px;color:#8a4b1f}"
    )
    number = f"2433200000{rng.randrange(10**9, 10**10)}"
    body = (
        f"<h1>电子发票（普通发票）</h1><div class='no'><span>发票号码：{number}</span><span>开票日期：2024年04月22日</span></div>"
        "<table class='w'><tr><td>购买方：青禾文化传播工作室<br>纳税人识别号：92330106MA2X7K0B3T</td>"
        "<td>销售方：启明办公用品经营部<br>纳税人识别号：92330108MA5C1R8Q6E</td></tr></table>"
        f"<table>{cells(['项目名称', '单位', '数量', '单价', '金额', '税率', '税额'], 'th')}{rows(table)}"
        f"<tr><td colspan='4'>合　　计</td><td>¥{money(net)}</td><td></td><td>¥{money(duty)}</td></tr>"
        f"<tr><td colspan='4'>价税合计（小写）</td><td colspan='3'>¥{money(total)}</td></tr></table>"
        "<div class='f'><span>收款人：李</span><span>复核：吴</span><span>开票人：白小川</span></div>"
    )
    unsure = {"zero": frozenset({SUM, TOTAL}), "sum": frozenset({TOTAL})}.get(scenario, frozenset())
    return Drawn(css, body, 960, 1.5, 24, paper=True, unsure=unsure)


def fapiao_app(rng: Random, scenario: str) -> Drawn:
    """An invoice folder's detail screen: a ticket with a notched edge, name above value."""
    net = rng.randrange(900, 4800) * 100
    rate, words = (0, "免税") if scenario == "near" else (0.06, "6%")
    tax = part(net, rate)
    total = net + tax + (8800 if scenario == "sum" else 0)
    item = "*生活服务*托育费" if scenario == "near" else "*信息技术服务*系统维护费"
    fields = [("项目", item), ("金额（不含税）", "¥" + money(net)), ("税率", words), ("税额", "***" if scenario == "near" else "¥" + money(tax))]
    fields += [
        ("销售方", "木棉科技服务部"),
        ("购买方", "个人（许闻笛）"),
        ("开票日期", "2024-05-09"),
        ("发票号码", f"24442000{rng.randrange(10**11, 10**12)}"),
    ]
    css = f"body{{font:16px {HAN};background:#17191f;color:#e9eaee}}"
    css += (
        ".nav{padding:12px 18px;font-size:18px}.t{margin:10px 16px;background:#252932;border-radius:16px;padding:20px}.t h4{color:#f2b04b;font-weight:500}"
        ".sum{font-size:34px;font-weight:700;margin:10px 0}.cut{border-top:2px dashed #4a505e;margin:14px 0}.row{padding:8px 0}.row span{display:block;"
        "color:#a9afbd;font-size:14px}.row b{font-weight:500}.bt{display:flex;gap:12px;padding:14px 16px}.bt div{flex:1;text-align:center;border:1px solid "
        "#f2b04b;color:#f2b04b;border-radius:20px;padding:10px}"
    )
    body = (
        status("21:08", "#e9eaee") + f"<div class='nav'>←　发票详情</div><div class='t'><h4>数电票（普通发票）· 已查验</h4><p>价税合计</p>"
        f"<p class='sum'>¥{money(total)}</p><div class='cut'></div>{pairs(fields)}</div><div class='bt'><div>下载PDF</div><div>加入报销单</div></div>"
    )
    return Drawn(css, body, 400, 2, 28, unsure=frozenset({TOTAL}) if scenario == "sum" else frozenset())


TEMPLATES = (
    Template("zh_slip_sheet", slip_sheet, ("sum", "zero", "ok"), ("车间这个月的工资表", None)),
    Template("zh_slip_app", slip_app, ("zero", "ok", "near"), ("五月工资条截图", None, "工资明细，请存档")),
    Template("zh_bank_app", bank_app, ("sum", "zero", "ok"), (None, "租房用的银行流水截图")),
    Template("zh_flow_paper", flow_paper, ("zero", "ok", "near"), ("三月流水清单", "签证用的账户明细", None)),
    Template("zh_diner_slip", diner_slip, ("sum", "ok", "near"), ("聚餐小票，用于报销", None)),
    Template("zh_fuel_slip", fuel_slip, ("sum", "ok"), ("加油凭证",)),
    Template("zh_fapiao_paper", fapiao_paper, ("zero", "sum", "ok"), ("办公用品发票", None)),
    Template("zh_fapiao_app", fapiao_app, ("sum", "ok", "near"), (None, "报销发票")),
)

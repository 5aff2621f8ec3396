"""Chinese documents of `mill`: nine templates, each with a wrong page and an honest one."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.mill_kit import HAN, MONO, SERIF, ZENHEI, bar, html, made, money, rows, times
from tests.generator.web.page import Page

SUM = "document.sum_mismatch"
TOTAL = "pricing.total_mismatch"
DIGITS = "零壹贰叁肆伍陆柒捌玖"


def capital(cents: int) -> str:
    """An amount below 100,000 yuan in the capitals of invoices."""
    yuan, out, gap = cents // 100, "", False
    for at, unit in ((10000, "万"), (1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        digit = yuan // at % 10
        if digit:
            out += ("零" if gap and out else "") + DIGITS[digit] + unit
        gap = not digit
    jiao, fen = cents % 100 // 10, cents % 10
    tail = (DIGITS[jiao] + "角" if jiao else "零" if fen else "") + (DIGITS[fen] + "分" if fen else "")
    return f"{out}元{tail or '整'}" if fen or not tail else f"{out}元{tail}整"


def payslip_app(rng: Random, case: str) -> Page:
    """A pay slip in an office app: the net pay on a blue card, sections below."""
    base = {"zero": 0, "clean-untaxed": 320000}.get(case, 720000 + rng.randrange(8) * 10000)
    pay = [("基本工资", base), ("岗位津贴", 80000), ("绩效奖金", 126050), ("餐费补贴", 44000)]
    off = [("养老保险", 41600), ("医疗保险", 10700), ("失业保险", 2600), ("住房公积金", 36400), ("个人所得税", 0 if "untaxed" in case else 6830)]
    gross, less = sum(v for _, v in pay), sum(v for _, v in off)
    net = gross - less + (42000 if case == "sum" else 0)
    css = """body{background:#f3f5f9;color:#1d2433}.t{display:flex;padding:8px 16px;font-size:17px;justify-content:space-between}
    .h{margin:10px 14px;border-radius:14px;padding:20px;background:linear-gradient(120deg,#2f6bff,#5e9bff);color:#fff}
    .h b{font-size:34px;display:block}
    .c{background:#fff;margin:10px 14px;border-radius:12px;padding:4px 16px}
    .c h4{margin:12px 0 6px;font-size:15px;display:flex;justify-content:space-between}
    .r{display:flex;justify-content:space-between;padding:9px 0;border-top:1px solid #eef0f4;font-size:14px;color:#525b6b}
    .k{margin:18px 14px;background:#2f6bff;color:#fff;text-align:center;border-radius:24px;padding:12px;font-size:16px}"""

    def card(title: str, total: int, items: list[tuple[str, int]]) -> str:
        lines = "".join(f"<div class=r><span>{k}</span><span>{money(v)}</span></div>" for k, v in items)
        return f"<div class=c><h4><span>{title}</span><span>{money(total)}</span></h4>{lines}</div>"

    body = f"""{bar("9:41")}<div class=t><span>‹</span><b>我的工资条</b><span>⋯</span></div>
    <div class=h>2026年3月 · 研发二部<span style='float:right'>已发放</span><br><br>实发工资（元）<b>{money(net)}</b>发放日 2026-04-10</div>
    {card("应发合计", gross, pay)}{card("扣款合计", less, off)}<div class=k>确认无误</div>"""
    return made("zh-payslip_app", case, html(css, body, font=HAN, lang="zh"), 390, text="三月份的工资条截图", scale=2, smallest=28, kind="payslip")


def payroll_sheet(rng: Random, case: str) -> Page:
    """A sheet of wages on paper: a row for each worker, a row of totals."""
    staff = ["周海燕", "林志强", "何晓彤", "吴建国", "郑雨桐"]
    lines, notes = [], []
    for at, _ in enumerate(staff):
        base = 0 if case == "zero" and at == 2 else 420000 + rng.randrange(6) * 20000
        full = 0 if at == 3 and case == "clean-leave" else 30000
        pay = [base, 110000 + at * 15000, 90000 + rng.randrange(9) * 4500, full]
        off = [48300 + at * 1200, 26000 + at * 1000]
        lines.append([*pay, sum(pay), *off, sum(pay) - sum(off)])
        notes.append("事假2天，无全勤" if not full else "")
    table = [[str(at + 1), who, *(money(v) for v in line), note] for at, (who, line, note) in enumerate(zip(staff, lines, notes, strict=True))]
    table.append(["", "合计", *(money(sum(column)) for column in zip(*lines, strict=True)), ""])
    css = """body{padding:44px 40px;background:#fff;color:#111}h2{text-align:center;letter-spacing:6px;margin:0 0 16px;font-size:30px}
    td,th{border:1.5px solid #222;padding:10px 8px;font-size:19px;white-space:nowrap}p{display:flex;justify-content:space-between;font-size:18px}"""
    head = rows(
        [["序号", "姓名", "基本工资", "岗位工资", "绩效工资", "全勤奖", "应发工资", "社保个人", "公积金", "实发工资", "备注"]], tag="th", numbers=99
    )
    body = f"""<h2>员工工资发放表</h2><p><span>单位：禾岭包装制品厂（二车间）</span><span>所属期：2026年02月</span><span>单位：元</span></p>
    <table>{head}{rows(table, numbers=2)}</table><p style='margin-top:26px'><span>制表：孙</span><span>复核：</span><span>负责人签字：</span></p>"""
    return made("zh-payroll_sheet", case, html(css, body, font=SERIF, lang="zh"), 1360, smallest=18, paper=True, kind="payslip")


def bank_paper(rng: Random, case: str) -> Page:
    """A bank's list of movements on paper: income and expense in columns of their own, a running balance."""
    moves = [
        ("03-02", "工资", 865000, "锦程物业服务公司"),
        ("03-03", "转账支出", -320000, "房东 刘某"),
        ("03-06", "消费", -12860, "永盛生鲜超市"),
        ("03-11", "ATM取款", -100000, "本行自助设备"),
        ("03-15", "他行汇入", 45000, "报销款"),
        ("03-21", "结息", 312, "系统"),
        ("03-26", "水费代扣", -8640, "市自来水公司"),
    ]
    start = balance = 1248075 + rng.randrange(50) * 100
    table = []
    for at, (day, what, value, who) in enumerate(moves):
        balance += value + (50000 if case == "sum" and at == 4 else 0)
        shown = "" if case == "zero" and at == 3 else money(balance)
        table.append([f"2026-{day}", what, who, money(value) if value > 0 else "", money(-value) if value < 0 else "", shown])
    css = """body{padding:50px;color:#1a1a1a}.x{display:flex;align-items:center;gap:14px}
    .x i{width:44px;height:44px;border-radius:50%;background:#b3202a}
    h1{font-size:28px;margin:0}
    .m{display:grid;grid-template-columns:1fr 1fr;gap:8px;font-size:18px;margin:22px 0;border-top:3px solid #b3202a;padding-top:14px}
    th{background:#f1e4e4;font-size:18px;padding:11px 8px;text-align:left}td{font-size:18px;padding:11px 8px;border-bottom:1px solid #bbb}
    .f{font-size:17px;color:#555;margin-top:20px}"""
    head = rows([["交易日期", "摘要", "对方", "收入", "支出", "账户余额"]], tag="th", numbers=3)
    body = f"""<div class=x><i></i><h1>江川农商银行　个人账户交易明细</h1></div><div class=m>
    <span>户名：陈*</span><span>账号：6217 **** **** 0482</span>
    <span>起止日期：2026-03-01 至 2026-03-31</span><span>币种：人民币</span><span>期初余额：{money(start)}</span>
    <span>期末余额：{money(balance)}</span></div>
    <table>{head}{rows(table, numbers=3)}</table><div class=f>本明细共 7 笔，打印时间 2026-04-02 10:26　柜员 0317</div>"""
    return made("zh-bank_paper", case, html(css, body, font=HAN, lang="zh"), 1080, smallest=17, paper=True, kind="bank_statement")


def wallet_month(_: Random, case: str) -> Page:
    """A month's expenses in a wallet app, dark: a total and what it is made of."""
    month, more = (4, 1250) if case == "clean" else (5, 0)
    spent = [
        ("食", "餐饮美食", 134260, 41),
        ("行", "交通出行", 38600, 27),
        ("购", "日用百货", 72935, 12),
        ("缴", "充值缴费", 25000, 3),
        ("乐", "文化休闲", 19800, 4),
    ]
    spent = [(icon, name, v + more, n) for icon, name, v, n in spent] + ([("退", "退款", -8990, 1)] if case == "clean-refund" else [])
    total, count = sum(v for _, _, v, _ in spent) + (30000 if case == "sum" else 0), sum(n for *_, n in spent)
    css = """body{background:#15161a;color:#e9eaee}.t{padding:10px 18px;font-size:19px;font-weight:600}
    .tab{display:flex;gap:22px;padding:6px 18px;font-size:15px;color:#8d909a}
    .tab b{color:#fff;border-bottom:3px solid #26c281;padding-bottom:5px}.s{padding:24px 18px}.s b{font-size:38px}
    .s small{font-size:14px;color:#9a9da6;display:block}
    .r{display:flex;align-items:center;padding:14px 18px;font-size:16px;gap:12px;border-top:1px solid #25272d}
    .r i{font-style:normal;background:#25272d;border-radius:50%;width:38px;height:38px;display:grid;place-items:center}
    .r span{flex:1}.r small{display:block;color:#8d909a;font-size:13px}"""
    lines = "".join(
        f"<div class=r><i>{icon}</i><span>{name}<small>{n}笔</small></span><b>{'+' if v < 0 else '-'}{money(abs(v))}</b></div>"
        for icon, name, v, n in spent
    )
    note = "（退款已从支出中扣除）" if case == "clean-refund" else ""
    body = f"""{bar("20:17", dark=True)}<div class=t>‹　账单统计</div><div class=tab><span>周</span><b>月</b><span>年</span></div>
    <div class=s><small>2026年{month}月 总支出{note}</small><b><span style='font-size:22px'>¥</span>{money(total)}</b><small>共 {count} 笔</small>
    </div>{lines}"""
    return made("zh-wallet_month", case, html(css, body, font=HAN, lang="zh"), 375, scale=2, smallest=26, kind="statement")


def market_slip(_: Random, case: str) -> Page:
    """A supermarket's thermal slip: goods, quantity by price, the odd cents dropped, change given."""
    goods = [("鲜鸡蛋30枚", 1, 24.9), ("五常大米5kg", 1, 49.8), ("抽纸3层10包", 2, 18.5), ("本地菠菜", 0.862, 7.96), ("纯牛奶250ml*12", 1, 42.0)]
    table = [[name, str(n), f"{price:.2f}", money(times(n, price))] for name, n, price in goods]
    true = sum(times(n, price) for _, n, price in goods)
    total = true + (1800 if case == "sum" else 0)
    odd = total % 10
    css = """body{padding:26px 30px;background:#fdfdfb;color:#222;font-size:21px}h3{text-align:center;margin:4px 0;font-size:28px}
    hr{border:0;border-top:2px dashed #555}
    td,th{padding:4px 0;font-weight:400;font-size:21px}th{text-align:left}th.n{text-align:right}
    .l{display:flex;justify-content:space-between;padding:3px 0}p{margin:4px 0}"""
    paid = total - odd
    tender = (
        [("现金", money(-(-paid // 10000) * 10000)), ("找零", money(-(-paid // 10000) * 10000 - paid))]
        if case != "sum"
        else [("微信支付", money(paid))]
    )
    pairs = [("合计金额", money(total)), ("抹零", f"-{money(odd)}"), ("应收", money(paid)), *tender]
    lines = "".join(f"<div class=l><span>{k}</span><span>{v}</span></div>" for k, v in pairs)
    body = f"""<h3>好邻居生活超市</h3><p style='text-align:center'>（翠园路店）</p><p>收银台：03　　工号：1107</p>
    <p>2026/05/09 18:42　流水 00831275</p><hr>
    <table>{rows([["品名", "数量", "单价", "小计"]], tag="th")}{rows(table)}</table><hr>{lines}<hr><p>商品件数：6</p>
    <p style='text-align:center'>凭小票7日内退换 谢谢惠顾</p>"""
    return made("zh-market_slip", case, html(css, body, font=MONO, lang="zh"), 520, unsure=[TOTAL], smallest=21, paper=True, kind="receipt")


def dinner_screen(rng: Random, case: str) -> Page:
    """A restaurant's bill as the diner sees it after scanning the table's code."""
    dishes = [("酸菜鱼（中份）", 1, 7800), ("干煸四季豆", 1, 2800), ("蒜蓉粉丝虾", 1, 5600), ("米饭", 3, 300), ("酸梅汤（扎）", 1, 2200)]
    guests = 3
    food, seats, less = sum(n * p for _, n, p in dishes), guests * 400, 1500
    total = food + seats - less + (2700 if case == "sum" else 0)
    css = """body{background:#fff6ee;color:#3a2a1c}.top{background:#e8632b;color:#fff;padding:14px 18px 40px;font-size:18px}
    .c{background:#fff;border-radius:16px;margin:-24px 14px 16px;padding:18px}
    .i{display:grid;grid-template-columns:52px 1fr 40px 76px;align-items:center;padding:8px 0;font-size:15px}
    .i u{width:42px;height:42px;border-radius:8px;background:linear-gradient(135deg,#f7c59f,#d96c3a)}
    .i b{text-align:right}.l{display:flex;justify-content:space-between;font-size:15px;padding:6px 0}
    .z{border-top:1px dashed #d9b79c;margin-top:8px;padding-top:12px;font-size:18px;font-weight:700}"""
    items = "".join(f"<div class=i><u></u><span>{name}</span><span>×{n}</span><b>¥{money(n * p)}</b></div>" for name, n, p in dishes)
    body = f"""<div class=top>{rng.choice(["渔家小馆", "江边渔火"])} · A12桌<br>
    <span style='font-size:14px'>用餐人数 {guests}　下单 12:06</span></div><div class=c>
    <b>消费明细</b>{items}
    <div class="l" style='margin-top:10px'><span>菜品小计</span><span>¥{money(food)}</span></div><div class=l><span>茶位费 ¥4.00×{guests}</span>
    <span>¥{money(seats)}</span></div>
    <div class=l><span>午市立减</span><span>-¥{money(less)}</span></div><div class="l z"><span>实付金额</span><span>¥{money(total)}</span></div></div>
    <div style='padding:0 20px 20px;font-size:14px;color:#947a66'>账单号 2605 1188 0342　已结账</div>"""
    return made("zh-dinner_screen", case, html(css, body, font=HAN, lang="zh"), 400, unsure=[TOTAL], scale=2, smallest=28, kind="receipt")


def fapiao(_: Random, case: str) -> Page:
    """An electronic invoice: goods, tax by line, the sum in capitals and figures."""
    goods = [
        ("*办公设备*碎纸机", "S220", "台", 2, 486.73, 13),
        ("*纸制品*复印纸A4", "70g", "箱", 6, 132.74, 13),
        ("*信息技术服务*软件维护", "", "次", 1, 1500.0, 6),
    ]
    if case == "clean-exempt":
        goods[2] = ("*蔬菜*有机番茄礼盒", "5kg", "盒", 4, 68.0, 0)
    if case == "clean":
        goods = [("*餐饮服务*餐费", "", "项", 1, 613.21, 6), ("*住宿服务*住宿费", "", "间", 3, 283.02, 6)]
    table, net, tax = [], 0, 0
    for at, (name, model, unit, n, price, rate) in enumerate(goods):
        amount = times(n, price)
        levy = times(amount / 100, rate / 100)
        net, tax = net + amount, tax + levy
        shown = "" if case == "zero" and at == 1 else money(amount)
        table.append([name, model, unit, str(n), f"{price:.2f}", shown, f"{rate}%" if rate else "免税", money(levy) if rate else "***"])
    css = """body{padding:34px;color:#222;background:#fff}h1{color:#8a3b1e;font-size:30px;text-align:center;margin:0;letter-spacing:3px}
    .n2{text-align:right;font-size:17px;line-height:1.7}
    .b{border:2px solid #a0522d}.two{display:grid;grid-template-columns:1fr 1fr;border-bottom:1.5px solid #a0522d}
    .two div{padding:14px;font-size:17px;line-height:1.9;border-right:1.5px solid #a0522d}
    th{color:#8a3b1e;font-weight:400;font-size:17px;padding:8px;text-align:left}td{font-size:18px;padding:8px}th.n{text-align:right}
    .s{display:flex;border-top:1.5px solid #a0522d;padding:12px 14px;font-size:19px;justify-content:space-between}
    em{color:#8a3b1e;font-style:normal}"""
    head = rows([["项目名称", "规格型号", "单位", "数量", "单价", "金额", "税率", "税额"]], tag="th", numbers=3)
    foot = rows([["合　计", "", "", "", "", f"¥{money(net)}", "", f"¥{money(tax)}"]], numbers=3)
    body = f"""<h1>电子发票（普通发票）</h1><div class=n2>发票号码：26312000000418830257<br>开票日期：2026年04月17日</div><div class=b>
    <div class=two><div><em>购买方</em>　名称：青禾文化传播工作室<br>统一社会信用代码：92310115MA1K3X7Q2D</div>
    <div style='border:0'><em>销售方</em>　名称：明达商务服务有限公司<br>统一社会信用代码：91310104MA1FR82L5T</div></div>
    <table>{head}{rows(table, numbers=3)}{foot}</table>
    <div class=s><span><em>价税合计（大写）</em>　{capital(net + tax)}</span><span><em>（小写）</em>　¥{money(net + tax)}</span></div></div>
    <p style='font-size:17px'>开票人：顾</p>"""
    return made("zh-fapiao", case, html(css, body, font=SERIF, lang="zh"), 1180, text="报销用的发票", unsure=[SUM], smallest=17, kind="invoice")


def power_bill(_: Random, case: str) -> Page:
    """A household's electricity bill on paper: three steps of use, each at its price."""
    used = (230, 86, 0) if case == "clean-unused" else (230, 170, 64)
    steps = [("第一档（0-230度）", used[0], 0.5283), ("第二档（231-400度）", used[1], 0.5783), ("第三档（401度以上）", used[2], 0.8283)]
    values = [times(n, price) for _, n, price in steps]
    shown = ["0.00" if case == "zero" and at == 1 else money(v) for at, v in enumerate(values)]
    first = 18342
    css = """body{padding:40px;color:#10302a}
    .h{display:flex;justify-content:space-between;border-bottom:5px solid #0b8a6b;padding-bottom:12px;font-size:20px}
    .h b{font-size:30px;color:#0b8a6b}
    .g{display:grid;grid-template-columns:1fr 1fr 1fr;background:#e8f5f0;padding:16px;margin:20px 0;gap:12px;font-size:19px}
    td,th{padding:12px;border:1px solid #7fbfae;font-size:20px}th{background:#d5ece4}
    .z{display:flex;justify-content:flex-end;gap:20px;font-size:25px;margin-top:18px;font-weight:700}"""
    table = [[name, str(n), f"{price:.4f}", v] for (name, n, price), v in zip(steps, shown, strict=True)]
    body = f"""<div class=h><b>电费通知单</b><span>2026年05月　居民一户一表</span></div><div class=g>
    <span>户号 3300418827</span><span>上期示数 {first}</span>
    <span>本期示数 {first + sum(used)}</span>
    <span>用电地址 枫林里7幢502</span><span>抄表日 05-25</span><span>本期用电 {sum(used)} 度</span></div>
    <table>{rows([["阶梯", "电量（度）", "单价（元/度）", "金额（元）"]], tag="th", numbers=9)}{rows(table)}</table>
    <div class=z><span>应缴电费</span><span>¥{money(sum(values))}</span></div>
    <p style='font-size:18px'>请于6月15日前缴费，如有疑问请到营业厅咨询。</p>"""
    return made("zh-power_bill", case, html(css, body, font=ZENHEI, lang="zh"), 940, unsure=[SUM], smallest=18, paper=True, kind="bill")


def fuel_slip(rng: Random, case: str) -> Page:
    """A petrol station's slip: litres by price, what the card takes off, what is paid."""
    litres, price, less = 36.5 + rng.randrange(20) / 10, 7.86, 1800
    due = times(litres, price)
    paid = due - less + (1000 if case == "sum" else 0)
    css = """body{padding:30px 34px;background:#fbfbf7;color:#1c1c1c}h2{margin:0;text-align:center;font-size:27px}
    .d{border-top:2px solid #333;margin:14px 0}
    dl{display:grid;grid-template-columns:auto 1fr;font-size:22px;margin:0;row-gap:9px}dd{margin:0;text-align:right}
    .p{font-size:28px;font-weight:700;display:flex;justify-content:space-between}"""
    facts = [
        ("油品", "92号车用汽油"),
        ("油枪", "06"),
        ("单价", f"{price:.2f} 元/升"),
        ("加油量", f"{litres:.2f} 升"),
        ("加油金额", f"{money(due)} 元"),
        ("加油卡优惠", f"-{money(less)} 元"),
    ]
    body = f"""<h2>东岭加油站</h2><p style='text-align:center;font-size:20px;margin:6px'>客户联　2026-05-16 07:53:20</p><div class=d></div>
    <dl>{"".join(f"<dt>{k}</dt><dd>{v}</dd>" for k, v in facts)}</dl><div class=d></div>
    <div class=p><span>实付</span><span>{money(paid)} 元</span></div>
    <div class=d></div><p style='font-size:20px'>交易号 0516-06-2291　班次 早班<br>出站前请核对金额，祝您一路平安</p>"""
    return made("zh-fuel_slip", case, html(css, body, font=ZENHEI, lang="zh"), 500, unsure=[TOTAL], smallest=20, paper=True, kind="receipt")


TEMPLATES = (
    (payslip_app, ("zero", "clean-untaxed", "sum")),
    (payroll_sheet, ("zero", "clean-leave")),
    (bank_paper, ("sum", "zero", "clean")),
    (wallet_month, ("sum", "clean", "clean-refund")),
    (market_slip, ("sum", "clean-rounded")),
    (dinner_screen, ("sum", "clean")),
    (fapiao, ("zero", "clean", "clean-exempt")),
    (power_bill, ("zero", "clean-unused")),
    (fuel_slip, ("sum", "clean-discount")),
)


def pages(rng: Random) -> Iterator[Page]:
    """All pages of this half."""
    for template, cases in TEMPLATES:
        yield from (template(rng, case) for case in cases)

"""Chinese payslips, statements, receipts, invoices, claims and bills of the registry."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.registry_kit import Scenario, document, facts, heads, held, money, rows, status_bar

SUM = "document.sum_mismatch"
TOTAL = "pricing.total_mismatch"
STAFF = (("林晓岚", "产品运营部", "A0317"), ("周子衡", "设备维护部", "B1142"), ("何雨桐", "财务部", "C0208"), ("邓启明", "仓储物流部", "D0655"))
PAY_TABLE: tuple[tuple[Scenario, bool], ...] = (("clean", False), ("clean", True), ("sum", False), ("zero", False))
"""Scenario, and whether nobody worked overtime (a zero that is right)."""
PAY_PHONE: tuple[tuple[Scenario, str], ...] = (("clean", "10月"), ("sum", "8月"), ("zero", "11月"))
BANK: tuple[tuple[Scenario, str], ...] = (("clean", "贷款要求上传近一个月流水"), ("clean", ""), ("sum", "这是我的银行流水"), ("zero", ""))
TILLS: tuple[tuple[Scenario, str, int, tuple[tuple[str, int, int], ...]], ...] = (
    ("clean", "禾田生活超市", 0, (("鲜牛奶950ml", 2, 1290), ("全麦吐司", 1, 1180), ("西红柿", 1, 640), ("抽纸6包装", 1, 2190))),
    ("clean", "青石便民店", 500, (("矿泉水555ml", 6, 200), ("五香花生", 2, 850), ("电池5号4粒", 1, 1590))),
    ("sum", "百味鲜集市", 0, (("冷冻水饺", 2, 1980), ("生抽500ml", 1, 1090), ("鸡蛋10枚", 1, 1360), ("苹果", 1, 1525))),
)
"""Scenario, shop, discount, and lines of name, count and price."""
INVOICES: tuple[tuple[Scenario, str, tuple[tuple[str, str, int, int], ...]], ...] = (
    ("clean", "苏州澄湖办公用品有限公司", (("打印纸", "箱", 10, 15800), ("签字笔", "盒", 20, 2400), ("文件夹", "个", 50, 620))),
    ("clean", "杭州云栖设备租赁有限公司", (("投影仪租赁", "台", 2, 60000), ("音响租赁", "套", 1, 85000))),
    ("sum", "成都锦里印务有限公司", (("宣传册印刷", "本", 500, 800), ("名片印刷", "盒", 30, 2500), ("海报印刷", "张", 100, 1200))),
)
CLAIMS: tuple[tuple[Scenario, str, tuple[tuple[str, str, str, int], ...]], ...] = (
    (
        "clean",
        "赴武汉拜访客户",
        (
            ("03-04", "交通费", "高铁票", 46350),
            ("03-04", "交通费", "出租车", 4820),
            ("03-05", "住宿费", "酒店一晚", 38800),
            ("03-05", "餐费", "午餐", 6600),
        ),
    ),
    (
        "sum",
        "参加广州展会",
        (
            ("05-11", "交通费", "机票", 98000),
            ("05-11", "住宿费", "酒店两晚", 75600),
            ("05-12", "餐费", "晚餐", 12850),
            ("05-13", "交通费", "地铁", 1400),
        ),
    ),
    (
        "zero",
        "项目现场调试",
        (
            ("06-18", "交通费", "动车票", 21450),
            ("06-19", "住宿费", "酒店三晚", 89700),
            ("06-20", "餐费", "工作餐", 10800),
            ("06-21", "其他", "打印", 3600),
        ),
    ),
)


def pay_table(rng: Random) -> Iterator[Page]:
    """An HR portal: earnings on the left, deductions on the right."""
    css = """body{background:#eef1f6;padding:28px;color:#222}.p{background:#fff;border-radius:6px;padding:28px 34px}h1{font-size:24px;text-align:center}
    .m{display:flex;justify-content:space-between;margin:20px 0 14px;font-size:16px;color:#444}td,th{border:1px solid #c9d1dd;padding:11px 14px;font-size:17px}
    th{background:#e5edf8}.r{text-align:right}.t td{font-weight:700;background:#f7f9fc}.n{margin-top:18px;text-align:right;font-size:22px;font-weight:700}"""
    for at, (scenario, idle) in enumerate(PAY_TABLE):
        person, office, number = STAFF[at]
        base = rng.randrange(62, 98) * 10000
        earned = [base, rng.randrange(8, 20) * 10000, rng.randrange(60, 240) * 1000 + 50, 44000, 0 if idle else rng.randrange(120, 480) * 100]
        kept = [base * 8 // 100, base * 2 // 100, base * 5 // 1000, base * 7 // 100, rng.randrange(4500, 19000)]
        gross = sum(earned) + (30000 if scenario == "sum" else 0)
        shown = [money(value) for value in earned]
        if scenario == "zero":
            shown[0] = "0.00"
        names = ("基本工资", "岗位津贴", "绩效奖金", "餐费补贴", "加班工资")
        taken = ("养老保险", "医疗保险", "失业保险", "住房公积金", "个人所得税")
        lines = rows(zip(names, shown, taken, map(money, kept), strict=True), ("", "r", "", "r"))
        total = rows([("应发合计", money(gross), "扣款合计", money(sum(kept)))], ("", "r", "", "r")).replace("<tr>", '<tr class="t">')
        body = f"""<div class="p"><h1>2025年{at + 6}月员工工资单</h1><div class="m"><span>姓名：{person}</span><span>部门：{office}</span><span>工号：{number}</span>
        <span>单位：元</span></div><table>{heads(("应发项目", "金额", "扣款项目", "金额"))}{lines}{total}</table>
        <div class="n">实发工资：{money(gross - sum(kept))}</div></div>"""
        truth = facts(scenario, kind="payslip" if at % 2 == 0 else None, unsure=(SUM,) if scenario == "zero" else ())
        yield held(f"registry-zh-pay_table-{scenario}-{at}", document(css, body), 940, truth, smallest=16)


def pay_phone(rng: Random) -> Iterator[Page]:
    """A payslip in a phone's office app."""
    css = """body{background:#f3f4f6;color:#1d2129}.nav{text-align:center;font-size:17px;font-weight:600;padding:10px}.top{margin:10px 14px;background:#2f6bff;color:#fff;
    border-radius:12px;padding:20px}.top small{font-size:14px}.top b{display:block;font-size:32px;margin-top:6px}.c{background:#fff;border-radius:12px;margin:12px 14px;padding:6px 16px}
    .c h3{font-size:16px;padding:10px 0}.l{display:flex;justify-content:space-between;font-size:15px;padding:11px 0;border-top:1px solid #eee}.s{font-weight:700}"""
    for at, (scenario, month) in enumerate(PAY_PHONE):
        earned = [("基本工资", rng.randrange(50, 76) * 10000), ("职务工资", 120000), ("全勤奖", 20000), ("交通补贴", 30000)]
        kept = [("社会保险", rng.randrange(52000, 69000)), ("住房公积金", 48000), ("个人所得税", rng.randrange(3000, 9000))]
        gross, off = sum(value for _, value in earned), sum(value for _, value in kept)
        net = gross - off - (50000 if scenario == "sum" else 0)
        blank = "基本工资" if scenario == "zero" else ""
        cards = ""
        for title, lines, foot, total in (("收入", earned, "应发工资", gross), ("扣除", kept, "扣除合计", off)):
            inner = "".join(
                f'<div class="l"><span>{name}</span><span>{"0.00" if name == blank else money(value)}</span></div>' for name, value in lines
            )
            cards += f'<div class="c"><h3>{title}</h3>{inner}<div class="l s"><span>{foot}</span><span>{money(total)}</span></div></div>'
        top = f'<div class="top"><small>2025年{month} 实发工资（元）</small><b>{money(net)}</b></div>'
        body = f'{status_bar("9:2" + str(at))}<div class="nav">我的工资条</div>{top}{cards}<div style="height:24px"></div>'
        truth = facts(scenario, kind="payslip" if at else None, text=f"{month}的工资条", unsure=(SUM,) if scenario == "zero" else ())
        yield held(f"registry-zh-pay_phone-{scenario}-{at}", document(css, body), 390, truth, scale=2, smallest=28)


def bank(rng: Random) -> Iterator[Page]:
    """An account's movements in a bank's web pages, the oldest first."""
    css = """body{background:#fff;color:#222}.b{background:#a3202b;color:#fff;padding:16px 30px;font-size:20px;font-weight:700}.w{padding:22px 30px}
    .m{font-size:15px;color:#555;margin-bottom:16px}.m span{margin-right:36px}th{background:#f6eded;text-align:left}td,th{padding:11px 12px;font-size:15px;
    border-bottom:1px solid #e4dada}.r{text-align:right}"""
    moves = (
        ("工资", "海川科技有限公司", 1),
        ("消费", "城东菜市场", -1),
        ("转账", "陈立", -1),
        ("代缴电费", "市供电公司", -1),
        ("转账", "吴思", 1),
        ("消费", "地铁公司", -1),
        ("房租", "安居公寓", -1),
        ("利息", "本行", 1),
    )
    sizes = {"工资": (780000, 990000), "房租": (180000, 260000), "利息": (350, 1900)}
    for at, (scenario, text) in enumerate(BANK):
        balance, lines = rng.randrange(400000, 900000), []
        opening = balance
        for row, (what, who, way) in enumerate(moves):
            amount = rng.randrange(*sizes.get(what, (2100, 64000)))
            balance += way * amount + (20000 if scenario == "sum" and row == 4 else 0)
            left = "" if scenario == "zero" and row == 3 else money(balance)
            day = f"2025-0{at + 3}-{row * 3 + 2:02d}"
            lines.append((day, what, who, money(amount) if way > 0 else "", money(amount) if way < 0 else "", left))
        columns = ("", "", "", "r", "r", "r")
        table = f"<table>{heads(('交易日期', '摘要', '对方户名', '收入', '支出', '账户余额'), columns)}{rows(lines, columns)}</table>"
        meta = f"<span>户名：{STAFF[at][0]}</span><span>币种：人民币</span><span>期初余额：{money(opening)}</span>"
        body = f'<div class="b">江岸银行 · 账户交易明细</div><div class="w"><div class="m">{meta}</div>{table}</div>'
        truth = facts(scenario, kind="bank_statement" if at % 2 else None, text=text or None)
        yield held(f"registry-zh-bank-{scenario}-{at}", document(css, body), 1020, truth, smallest=15)


def card(rng: Random) -> Iterator[Page]:
    """A credit card's bill on a phone."""
    css = """body{background:#f5f6f8;color:#20242c}.h{background:#24324f;color:#fff;padding:8px 20px 24px}.h p{font-size:15px;opacity:.9}.h b{font-size:34px}
    .c{background:#fff;margin:12px;border-radius:10px;padding:8px 16px}.l{display:flex;justify-content:space-between;padding:11px 0;font-size:15px;border-bottom:1px solid #f0f0f0}
    h3{font-size:16px;padding:10px 0}"""
    scenarios: tuple[Scenario, ...] = ("clean", "sum")
    for at, scenario in enumerate(scenarios):
        before = rng.randrange(120000, 300000)
        spent = [("好邻居超市", 16840), ("滨江书店", 9600), ("中原加油站", rng.randrange(28000, 39000)), ("悦读文具", 4350), ("小巷面馆", 5200)]
        new = sum(value for _, value in spent)
        due = new + (8000 if scenario == "sum" else 0)
        summary = (("上期账单金额", money(before)), ("本期已还款", money(-before)), ("本期新增消费", money(new)), ("本期应还金额", money(due)))
        first = "".join(f'<div class="l"><span>{name}</span><span>{value}</span></div>' for name, value in summary)
        second = "".join(
            f'<div class="l"><span>0{at + 4}-{7 + 3 * n:02d} {name}</span><span>{money(v)}</span></div>' for n, (name, v) in enumerate(spent)
        )
        body = f"""<div style="background:#24324f">{status_bar("16:08", "#fff")}</div><div class="h"><p>{at + 4}月账单 · 本期应还（元）</p><b>{money(due)}</b>
        <p>到期还款日 0{at + 5}-18</p></div><div class="c"><h3>账单汇总</h3>{first}</div><div class="c"><h3>本期消费明细</h3>{second}</div><div style="height:16px"></div>"""
        truth = facts(scenario, kind="bank_statement" if at else None)
        yield held(f"registry-zh-card-{scenario}-{at}", document(css, body), 375, truth, scale=2, smallest=28)


def till(rng: Random) -> Iterator[Page]:
    """A till's paper slip."""
    css = """body{background:#fff;color:#111;padding:22px 20px;font-size:17px;line-height:1.55}h1{font-size:22px;text-align:center}.d{border-top:2px dashed #555;margin:9px 0}
    td,th{font-size:17px;text-align:right;font-weight:400;padding:2px 0}td:first-child,th:first-child{text-align:left}.l{display:flex;justify-content:space-between}.b{font-size:20px;font-weight:700}"""
    for at, (scenario, shop, less, lines) in enumerate(TILLS):
        amount = sum(count * price for _, count, price in lines)
        total = amount - less + (1000 if scenario == "sum" else 0)
        given = (total // 5000 + 1) * 5000
        table = heads(("品名", "数量", "单价", "金额")) + rows((name, str(n), money(price), money(n * price)) for name, n, price in lines)
        foot = [("合计数量", str(sum(n for _, n, _ in lines)))] + ([("小计", money(amount)), ("优惠", money(-less))] if less else [])
        tail = "".join(f'<div class="l"><span>{name}</span><span>{value}</span></div>' for name, value in foot)
        paid = f'<div class="l"><span>现金</span><span>{money(given)}</span></div><div class="l"><span>找零</span><span>{money(given - total)}</span></div>'
        body = f"""<h1>{shop}</h1><div>单号：{rng.randrange(10**7, 10**8)}</div><div>日期：2025-07-{at + 11} 18:3{at}</div><div class="d"></div><table>{table}</table>
        <div class="d"></div>{tail}<div class="l b"><span>应收合计</span><span>{money(total)}</span></div>{paid}<div class="d"></div><div style="text-align:center">谢谢惠顾，欢迎再来</div>"""
        truth = facts(scenario, kind="receipt" if at else None, unsure=(TOTAL,))
        yield held(f"registry-zh-till-{scenario}-{at}", document(css, body), 400, truth, scale=2, smallest=34, paper=True)


def invoice(rng: Random) -> Iterator[Page]:
    """An invoice with a tax column."""
    css = """body{background:#fff;padding:30px 36px;color:#222;font-size:16px}h1{text-align:center;color:#8a3b1c;font-size:26px;margin-bottom:14px}.m{display:flex;
    justify-content:space-between;margin:8px 0}table{margin-top:12px}td,th{border:1px solid #b0704f;padding:10px;font-size:16px}.r{text-align:right}.t td{font-weight:700}"""
    for at, (scenario, seller, lines) in enumerate(INVOICES):
        table, net, tax = [], 0, 0
        for name, unit, count, price in lines:
            worth = count * price
            duty = worth * 13 // 100
            net, tax = net + worth, tax + duty
            table.append((name, unit, str(count), money(price), money(worth), "13%", money(duty)))
        gross = net + tax + (60000 if scenario == "sum" else 0)
        columns = ("", "", "r", "r", "r", "r", "r")
        foot = rows([("合计", "", "", "", money(net, "¥"), "", money(tax, "¥"))], columns)
        foot += f'<tr><td>价税合计</td><td colspan="6" class="r">{money(gross, "¥")}</td></tr>'
        body = f"""<h1>电子发票（普通发票）</h1><div class="m"><span>购买方：南京望江文化有限公司</span><span>发票号码：{rng.randrange(10**7, 10**8)}</span></div>
        <div class="m"><span>销售方：{seller}</span><span>开票日期：2025年0{at + 4}月16日</span></div><table>{heads(("项目名称", "单位", "数量", "单价", "金额", "税率", "税额"), columns)}
        {rows(table, columns)}{foot.replace("<tr>", '<tr class="t">')}</table><div class="m"><span>收款人：许宁</span><span>开票人：高颖</span></div>"""
        truth = facts(scenario, kind="invoice" if at != 1 else None, unsure=(TOTAL,))
        yield held(f"registry-zh-invoice-{scenario}-{at}", document(css, body), 1000, truth, smallest=16, paper=at == 1)


def claim(rng: Random) -> Iterator[Page]:
    """A claim of travel expenses in an office system."""
    css = """body{background:#f2f5f4;padding:24px;color:#25302c}.p{background:#fff;border-top:4px solid #1e8e68;padding:24px 28px}h1{font-size:22px}.m{color:#5b6762;font-size:15px;
    margin:10px 0 18px}td,th{padding:12px;font-size:16px;border-bottom:1px solid #dde5e1;text-align:left}th{background:#eef6f2}.r{text-align:right!important}
    .t{display:flex;justify-content:space-between;font-size:19px;font-weight:700;padding:16px 12px 0}.g{background:#e1f4ea;color:#177a55;font-size:14px;padding:4px 10px;border-radius:4px;float:right}"""
    for at, (scenario, why, lines) in enumerate(CLAIMS):
        total = sum(line[3] for line in lines) + (20000 if scenario == "sum" else 0)
        shown = [(*line[:3], "" if scenario == "zero" and row == 1 else money(line[3])) for row, line in enumerate(lines)]
        columns = ("", "", "", "r")
        body = f"""<div class="p"><span class="g">审批中</span><h1>费用报销单</h1><div class="m">单号 BX{rng.randrange(10**5, 10**6)} · 申请人 {STAFF[at][0]} · 事由 {why}</div>
        <table>{heads(("日期", "费用类型", "说明", "金额（元）"), columns)}{rows(shown, columns)}</table><div class="t"><span>报销合计</span><span>{money(total)}</span></div></div>"""
        truth = facts(scenario, text="提交报销单" if at else None, unsure=(SUM, TOTAL))
        yield held(f"registry-zh-claim-{scenario}-{at}", document(css, body), 820, truth, smallest=15)


def utility(rng: Random) -> Iterator[Page]:
    """A household's bill of electricity, water and gas on a phone."""
    css = """body{background:#eef6fb;color:#1c2b36}.nav{text-align:center;font-size:18px;font-weight:600;padding:10px}.c{background:#fff;margin:12px 16px;border-radius:14px;padding:16px}
    .l{display:flex;justify-content:space-between;font-size:15px;padding:9px 0}th,td{font-size:15px;padding:10px 0;text-align:right;border-bottom:1px solid #e6eef3}
    td:first-child,th:first-child{text-align:left}.b{font-weight:700;font-size:19px}"""
    scenarios: tuple[Scenario, ...] = ("clean", "zero")
    for at, scenario in enumerate(scenarios):
        used = (("电费", rng.randrange(180, 260), "度", 55), ("水费", rng.randrange(9, 16), "吨", 310), ("燃气费", rng.randrange(14, 28), "方", 290))
        total = sum(count * price for _, count, _, price in used)
        lines = rows(
            (name, f"{count}{unit}", money(price), "0.00" if scenario == "zero" and not row else money(count * price))
            for row, (name, count, unit, price) in enumerate(used)
        )
        body = f"""{status_bar("20:15")}<div class="nav">生活缴费账单</div><div class="c"><div class="l"><span>户号</span><span>3302{rng.randrange(10**5, 10**6)}</span></div>
        <div class="l"><span>账期</span><span>2025年{at + 8}月</span></div></div><div class="c"><table>{heads(("项目", "用量", "单价", "金额"))}{lines}</table>
        <div class="l" style="margin-top:8px"><span>上期欠费</span><span>0.00</span></div><div class="l b"><span>应缴合计</span><span>¥{money(total)}</span></div></div><div style="height:20px"></div>"""
        truth = facts(scenario, text="这个月的水电燃气账单", unsure=(SUM, TOTAL))
        yield held(f"registry-zh-utility-{scenario}-{at}", document(css, body), 390, truth, scale=2, smallest=28)


TEMPLATES = (pay_table, pay_phone, bank, card, till, invoice, claim, utility)

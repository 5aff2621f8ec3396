"""Chinese papers and app pages of `dossier`: payslips, statements, receipts, invoices, claims and bills."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.dossier_kit import SANS, SERIF, Shell, account, capitals, cells, finish, money, pairs, plain, status
from tests.generator.web.page import Page

PEOPLE = (("林婉清", "市场部", "品牌主管"), ("周启明", "仓储部", "库管员"), ("何思远", "研发中心", "测试工程师"), ("吴桂芳", "财务部", "会计"))
FIRMS = ("青禾信息技术有限公司", "江宁恒泰机械有限公司", "白鹭湾商贸有限公司", "云栖家居用品有限公司")

WAGE_SHEET = Shell(
    name="zh-wagesheet",
    lang="zh",
    width=860,
    scale=1.6,
    smallest=24,
    kind="payslip",
    paper=True,
    texts=("上个月的工资单，请审核", "补交收入证明材料：工资单"),
    css=f"""body{{font-family:{SERIF};padding:44px 50px;background:#fff;color:#111;font-size:16px}}h1{{font-size:24px;text-align:center;margin:0}}
    h2{{font-size:18px;text-align:center;font-weight:400;margin:6px 0 20px;letter-spacing:4px}}.who{{display:flex;justify-content:space-between;margin-bottom:10px}}
    table{{width:100%}}td,th{{border:1px solid #333;padding:9px 12px}}th{{background:#eee}}.n{{text-align:right}}.t td{{font-weight:700}}
    .sign{{display:flex;justify-content:space-between;margin-top:26px}}""",
)


def wage_sheet(rng: Random) -> Iterator[Page]:
    """A payslip on paper: what is earned at the left, what is taken off at the right."""
    for number, scenario in enumerate(("sum-net", "ok", "zero-basic", "ok-nobonus", "sum-gross")):
        name, office, post = PEOPLE[number % 4]
        earned = {"基本工资": rng.randrange(5200, 8800, 100) * 100, "岗位津贴": rng.randrange(600, 1500, 50) * 100}
        earned |= {"绩效奖金": rng.randrange(800, 2600, 20) * 100, "加班费": rng.randrange(21000, 68000), "交通补贴": 30000}
        if scenario == "zero-basic":
            earned["基本工资"] = 0
        if scenario == "ok-nobonus":
            earned["加班费"] = 0
        taken = {"养老保险": rng.randrange(41000, 62000), "医疗保险": rng.randrange(10500, 15500), "失业保险": rng.randrange(2600, 4100)}
        taken |= {"住房公积金": rng.randrange(360, 680, 10) * 100, "个人所得税": rng.randrange(2100, 9900)}
        gross = sum(earned.values()) + (50000 if scenario == "sum-gross" else 0)
        off = sum(taken.values())
        net = gross - off + (100000 if scenario == "sum-net" else 0)
        rows = "".join(
            cells([left, money(a), right, money(b)], classes=["", "n", "", "n"])
            for (left, a), (right, b) in zip(earned.items(), taken.items(), strict=True)
        )
        body = f"""<h1>{FIRMS[number % 4]}</h1><h2>2025年{3 + number}月工资单</h2>
        <div class='who'><span>姓名：{name}</span><span>部门：{office}</span><span>岗位：{post}</span><span>出勤：{21 + number % 2}天</span></div>
        <table>{cells(["应发项目", "金额（元）", "扣款项目", "金额（元）"], "th")}{rows}
        <tr class='t'><td>应发合计</td><td class='n'>{money(gross)}</td><td>扣款合计</td><td class='n'>{money(off)}</td></tr>
        <tr class='t'><td colspan='3'>实发工资</td><td class='n'>{money(net)}</td></tr></table>
        <div class='sign'><span>制表：人力资源部</span><span>员工签收：____________</span></div>"""
        yield finish(rng, WAGE_SHEET, number, scenario, body)


WAGE_APP = Shell(
    name="zh-wageapp",
    lang="zh",
    width=390,
    scale=2,
    smallest=26,
    kind="payslip",
    texts=("公司系统里的电子工资条截图", "工资条截图，办理租房审核用"),
    css=f"""body{{font-family:{SANS};background:#f3f5f9;color:#222;font-size:15px}}.top{{background:linear-gradient(160deg,#2f6bff,#5e93ff);color:#fff;padding-bottom:22px}}
    .bar{{text-align:center;font-size:17px;padding:8px}}.net{{text-align:center;padding-top:12px}}.net b{{display:block;font-size:36px;margin-top:4px}}
    .card{{background:#fff;border-radius:12px;margin:12px;padding:6px 16px 12px}}.row{{display:flex;justify-content:space-between;padding:8px 0;color:#444}}.row b{{font-weight:400;color:#111}}
    .head{{display:flex;justify-content:space-between;font-weight:600;padding:10px 0;border-bottom:1px solid #eee}}.btn{{margin:16px 12px 26px;background:#2f6bff;color:#fff;text-align:center;
    border-radius:22px;padding:12px;font-size:16px}}""",
)


def wage_app(rng: Random) -> Iterator[Page]:
    """A payslip in a staff app: net pay on top, two cards with their sums."""
    for number, scenario in enumerate(("ok", "sum-net", "ok-noleave", "sum-off")):
        name, office, _ = PEOPLE[(number + 1) % 4]
        earned = [("基本薪资", rng.randrange(600000, 980000, 10000)), ("绩效工资", rng.randrange(120000, 310000, 1000)), ("餐补", 44000)]
        earned += [("通讯补贴", 10000)]
        taken = [
            ("社保个人部分", rng.randrange(62000, 98000)),
            ("公积金个人部分", rng.randrange(42000, 80000, 1000)),
            ("个税", rng.randrange(3000, 21000)),
        ]
        taken += [("请假扣款", 0 if scenario == "ok-noleave" else rng.randrange(8000, 26000))]
        gross = sum(value for _, value in earned)
        off = sum(value for _, value in taken) + (30000 if scenario == "sum-off" else 0)
        net = gross - off + (80000 if scenario == "sum-net" else 0)
        body = f"""<div class='top'>{status(f"1{number}:2{number}")}<div class='bar'>2025年{5 + number}月工资条</div>
        <div class='net'>实发工资（元）<b>{money(net)}</b></div></div>
        <div class='card'>{pairs([("姓名", name), ("部门", office), ("发放日期", f"2025-{6 + number:02d}-10")])}</div>
        <div class='card'><div class='head'><span>应发工资</span><span>{money(gross)}</span></div>{pairs((k, money(v)) for k, v in earned)}</div>
        <div class='card'><div class='head'><span>扣款合计</span><span>{money(off)}</span></div>{pairs((k, money(v)) for k, v in taken)}</div>
        <div class='btn'>确认无误</div>"""
        yield finish(rng, WAGE_APP, number, scenario, body)


POOL = (
    ("转账", "陈立新", -80000, -20000),
    ("消费", "永和生鲜超市", -32000, -4100),
    ("消费", "城北加油站", -45000, -20100),
    ("工资", "代发工资", 611100, 902200),
    ("缴费", "自来水公司", -9900, -3100),
    ("取现", "自助取款机", -150000, -50000),
    ("汇入", "许志刚", 50000, 300000),
    ("消费", "晨光文具店", -8800, -1700),
    ("还款", "住房贷款", -321100, -210100),
    ("退款", "网上商城", 4100, 21300),
    ("消费", "康宁药房", -16600, -2300),
    ("利息", "活期结息", 310, 1990),
)

FLOW_PAPER = Shell(
    name="zh-flowpaper",
    lang="zh",
    width=940,
    scale=1.5,
    smallest=22,
    kind="statement",
    paper=True,
    texts=("近期银行流水，请查收", "办理签证用的银行流水"),
    css=f"""body{{font-family:{SANS};padding:40px 44px;background:#fff;color:#000;font-size:15px}}h1{{font-size:22px;text-align:center;margin:0 0 18px}}
    .meta{{display:grid;grid-template-columns:1fr 1fr;gap:6px;margin-bottom:14px}}table{{width:100%}}th{{border-top:2px solid #000;border-bottom:1px solid #000;padding:8px 6px;text-align:left}}
    td{{padding:8px 6px;border-bottom:1px solid #ccc}}.n{{text-align:right}}th.n{{text-align:right}}.foot{{margin-top:14px;text-align:right}}""",
)


def flow_paper(rng: Random) -> Iterator[Page]:
    """A bank statement on paper with a running balance, oldest entry first."""
    for number, scenario in enumerate(("sum-row", "ok", "zero-row", "ok", "sum-close", "ok")):
        month = 2 + number
        opening = rng.randrange(1500000, 3800000)
        days = [f"2025-{month:02d}-{day:02d}" for day in (2, 5, 9, 11, 16, 19, 23, 27)]
        entries, last = account(rng, POOL, days, opening, scenario)
        close = last + (200000 if scenario == "sum-close" else 0)
        columns = ["", "", "", "n", "n", "n"]
        rows = "".join(
            cells(
                [e.day, e.title, e.party, money(e.amount) if e.amount > 0 else "", money(-e.amount) if e.amount < 0 else "", e.balance],
                classes=columns,
            )
            for e in entries
        )
        body = f"""<h1>海川银行个人账户交易明细</h1><div class='meta'><span>户名：{PEOPLE[number % 4][0]}</span><span>币种：人民币</span>
        <span>查询期间：2025-{month:02d}-01 至 2025-{month:02d}-28</span><span>期初余额：{money(opening)}</span></div>
        <table>{cells(["交易日期", "摘要", "对方户名", "收入", "支出", "余额"], "th", columns)}{rows}</table>
        <div class='foot'>期末余额：<b>{money(close)}</b></div>"""
        yield finish(rng, FLOW_PAPER, number, scenario, body)


FLOW_APP = Shell(
    name="zh-flowapp",
    lang="zh",
    width=400,
    scale=2,
    smallest=26,
    kind="statement",
    texts=("手机银行流水截图", "账户明细截图"),
    css=f"""body{{font-family:{SANS};background:#fff;color:#1c1c1e;font-size:15px}}.bar{{text-align:center;font-size:17px;font-weight:600;padding:8px 0 12px}}
    .tabs{{display:flex;border-bottom:1px solid #eee}}.tabs span{{flex:1;text-align:center;padding:10px;color:#777}}.tabs .on{{color:#b3202c;border-bottom:2px solid #b3202c}}
    .month{{background:#f6f6f8;padding:9px 18px;color:#555;font-size:14px}}.e{{display:flex;justify-content:space-between;padding:12px 18px;border-bottom:1px solid #f0f0f0}}
    .e small{{display:block;color:#777;font-size:13px;margin-top:3px}}.r{{text-align:right}}.in{{color:#b3202c}}""",
)


def flow_app(rng: Random) -> Iterator[Page]:
    """A bank app's list, newest first, each entry with the balance after it."""
    for number, scenario in enumerate(("ok", "sum-row", "ok")):
        days = [f"{4 + number:02d}-{day:02d}" for day in (3, 6, 8, 14, 15, 21, 26)]
        entries, _ = account(rng, POOL, days, rng.randrange(900000, 2600000), scenario)
        rows = "".join(
            f"<div class='e'><div>{e.title} {e.party}<small>{e.day} {9 + len(e.party)}:{20 + len(e.title)}</small></div><div class='r'>"
            f"<span class='{'in' if e.amount > 0 else ''}'>{'+' if e.amount > 0 else ''}{money(e.amount)}</span><small>余额 {e.balance}</small></div></div>"
            for e in reversed(entries)
        )
        body = f"""{status("16:08")}<div class='bar'>收支明细</div><div class='tabs'><span class='on'>全部</span><span>收入</span><span>支出</span></div>
        <div class='month'>2025年{4 + number}月 · 储蓄卡(尾号 {rng.randrange(1000, 9999)})</div>{rows}"""
        yield finish(rng, FLOW_APP, number, scenario, body)


CARD = Shell(
    name="zh-cardbill",
    lang="zh",
    width=760,
    scale=1.6,
    smallest=22,
    kind="statement",
    texts=("信用卡电子账单", "这是我的信用卡月账单"),
    css=f"""body{{font-family:{SANS};background:#ecebe6;color:#222;font-size:15px;padding:20px}}.box{{background:#fff}}.hd{{background:#123c34;color:#f2e6c8;padding:18px 26px;font-size:20px}}
    .in{{padding:18px 26px}}.sum{{width:100%;text-align:center;margin:12px 0}}.sum td,.sum th{{border:1px solid #cbc6b6;padding:10px}}.sum th{{background:#f5f2e8;font-weight:400}}
    .list{{width:100%;margin-top:10px}}.list th{{text-align:left;border-bottom:2px solid #123c34;padding:8px 4px}}.list td{{padding:8px 4px;border-bottom:1px dotted #bbb}}.list .n{{text-align:right}}""",
)
SHOPS = ("百味园餐厅", "蓝湾书店", "好邻居便利店", "铁路客票", "星语影城", "佳美家纺", "南站停车场", "启航健身")


def card_bill(rng: Random) -> Iterator[Page]:
    """A credit card's monthly bill: a summary and the purchases it counts."""
    for number, scenario in enumerate(("sum-due", "ok", "ok-nofee")):
        buys = [rng.randrange(1900, 88000) for _ in range(6)]
        last, fee = rng.randrange(120000, 560000), 0 if scenario == "ok-nofee" else rng.randrange(1200, 6800)
        due = last - last + sum(buys) + fee + (60000 if scenario == "sum-due" else 0)
        rows = "".join(
            cells([f"2025-0{6 + number}-{3 + 4 * at:02d}", shop, money(buy)], classes=["", "", "n"])
            for at, (shop, buy) in enumerate(zip(rng.sample(SHOPS, 6), buys, strict=True))
        )
        body = f"""<div class='box'><div class='hd'>江州银行信用卡电子账单</div><div class='in'><div>尊敬的{PEOPLE[number][0]}，您好！您2025年{7 + number}月的账单如下：</div>
        <table class='sum'>{cells(["上期账单金额", "上期还款金额", "本期消费金额", "利息及费用", "本期应还款额"], "th")}
        {cells([money(last), money(last), money(sum(buys)), money(fee), f"<b>{money(due)}</b>"])}</table>
        <div>到期还款日：2025年{8 + number}月5日</div><table class='list'>{cells(["交易日", "交易说明", "金额（元）"], "th", ["", "", "n"])}{rows}
        <tr><td></td><td><b>本期消费合计</b></td><td class='n'><b>{money(sum(buys))}</b></td></tr></table></div></div>"""
        yield finish(rng, CARD, number, scenario, body)


TILL = Shell(
    name="zh-till",
    lang="zh",
    width=360,
    scale=2,
    smallest=28,
    kind="receipt",
    paper=True,
    texts=("超市购物小票", "小票，申请报销"),
    css=f"""body{{font-family:{SANS};background:#fff;color:#111;font-size:15px;padding:22px 18px}}h1{{font-size:20px;text-align:center;margin:0 0 4px}}.c{{text-align:center}}
    hr{{border:0;border-top:1px dashed #333;margin:10px 0}}table{{width:100%}}th{{text-align:left;font-weight:400;padding:3px 0}}td{{padding:4px 0}}.n{{text-align:right!important}}
    .row{{display:flex;justify-content:space-between;padding:3px 0}}.big{{font-size:19px}}""",
)
GOODS = (
    ("鲜牛奶", 1290),
    ("全麦面包", 980),
    ("鸡蛋一盒", 1890),
    ("抽纸", 2290),
    ("洗衣液", 3990),
    ("红富士苹果", 1580),
    ("东北大米", 4580),
    ("酱油", 1150),
    ("牙膏", 1690),
)


def till(rng: Random) -> Iterator[Page]:
    """A supermarket's receipt."""
    for number, scenario in enumerate(("ok", "sum-total", "ok", "sum-change")):
        lines = [(title, rng.randint(1, 3), price) for title, price in rng.sample(GOODS, 5)]
        total = sum(count * price for _, count, price in lines) + (2000 if scenario == "sum-total" else 0)
        cash = (total // 5000 + 1) * 5000
        change = cash - total + (1000 if scenario == "sum-change" else 0)
        rows = "".join(cells([t, str(n), plain(p), plain(n * p)], classes=["", "n", "n", "n"]) for t, n, p in lines)
        paid = [("收款（现金）", plain(cash)), ("找零", plain(change))]
        body = f"""<h1>{("福满家超市", "邻里鲜生", "百汇平价超市", "惠民购物广场")[number]}</h1><div class='c'>2025-07-{12 + number} 18:3{number}　收银员：0{number + 3}</div><hr>
        <table>{cells(["品名", "数量", "单价", "金额"], "th", ["", "n", "n", "n"])}{rows}</table><hr>
        <div class='row'><span>件数</span><span>{sum(n for _, n, _ in lines)}</span></div><div class='row big'><span>合计</span><b>{plain(total)}</b></div>{pairs(paid)}
        <hr><div class='c'>谢谢惠顾，欢迎再次光临</div>"""
        yield finish(rng, TILL, number, scenario, body, ["pricing.total_mismatch"] if scenario == "sum-total" else [])


INVOICE = Shell(
    name="zh-invoice",
    lang="zh",
    width=980,
    scale=1.5,
    smallest=22,
    kind="invoice",
    texts=("电子发票，请审核", "采购发票"),
    css=f"""body{{font-family:{SERIF};background:#fff;color:#222;font-size:15px;padding:30px 36px}}h1{{font-size:26px;color:#8a3a1e;text-align:center;margin:0 0 14px;font-weight:600}}
    .no{{text-align:right;line-height:1.6;margin-bottom:8px}}table{{width:100%}}td,th{{border:1px solid #8a3a1e;padding:8px}}th{{color:#8a3a1e;font-weight:400}}.n{{text-align:right}}.c{{text-align:center}}
    .side{{width:50%;line-height:1.8}}""",
)
SUPPLY = (
    ("办公椅", "把", 36000),
    ("文件柜", "个", 82000),
    ("打印纸", "箱", 14500),
    ("显示器", "台", 119000),
    ("键盘", "个", 15800),
    ("会议桌", "张", 265000),
    ("台灯", "盏", 8900),
)


def invoice(rng: Random) -> Iterator[Page]:
    """An electronic invoice: lines with 13 % tax, their sums, and the total in figures and capitals."""
    for number, scenario in enumerate(("sum-total", "ok", "zero-line", "ok", "sum-tax")):
        lines = [(title, unit, rng.randint(2, 8), price) for title, unit, price in rng.sample(SUPPLY, 3)]
        nets = [count * price for _, _, count, price in lines]
        taxes = [net * 13 // 100 for net in nets]
        tax = sum(taxes) + (30000 if scenario == "sum-tax" else 0)
        total = sum(nets) + tax + (100000 if scenario == "sum-total" else 0)
        columns = ["", "c", "n", "n", "n", "c", "n"]
        rows = "".join(
            cells(
                [f"*办公用品*{t}", u, str(c), plain(p), "" if scenario == "zero-line" and at == 1 else plain(net), "13%", plain(gst)], classes=columns
            )
            for at, ((t, u, c, p), net, gst) in enumerate(zip(lines, nets, taxes, strict=True))
        )
        body = f"""<h1>电子发票（普通发票）</h1><div class='no'>开票日期：2025年0{4 + number}月1{number}日</div>
        <table><tr><td class='side'>购买方<br>名称：{FIRMS[number % 4]}</td><td>销售方<br>名称：嘉和办公设备有限公司</td></tr></table>
        <table>{cells(["项目名称", "单位", "数量", "单价", "金额", "税率", "税额"], "th")}{rows}
        <tr><td colspan='4'>合　计</td><td class='n'>¥{plain(sum(nets))}</td><td></td><td class='n'>¥{plain(tax)}</td></tr>
        <tr><td colspan='4'>价税合计（大写）　{capitals(total)}</td><td colspan='3'>（小写）　¥{plain(total)}</td></tr></table>
        <div style='margin-top:12px'>开票人：{PEOPLE[(number + 2) % 4][0]}</div>"""
        yield finish(rng, INVOICE, number, scenario, body, () if scenario.startswith("ok") else ("document.sum_mismatch", "pricing.total_mismatch"))


CLAIM = Shell(
    name="zh-claim",
    lang="zh",
    width=860,
    scale=1.6,
    smallest=24,
    kind=None,
    texts=("出差报销单", "提交报销，请审批"),
    css=f"""body{{font-family:{SANS};background:#f0f2f5;color:#1f2329;font-size:15px}}.nav{{background:#fff;padding:14px 24px;border-bottom:1px solid #e3e5e8;display:flex;justify-content:space-between}}
    .card{{background:#fff;margin:18px 24px;border-radius:8px;padding:20px 24px}}h1{{font-size:20px;margin:0 0 12px}}.g{{display:grid;grid-template-columns:1fr 1fr;gap:8px;color:#555}}
    table{{width:100%;margin-top:14px}}th{{background:#f7f8fa;text-align:left;padding:10px;font-weight:500}}td{{padding:10px;border-bottom:1px solid #eceef1}}.n{{text-align:right!important}}
    .tot{{text-align:right;padding-top:16px;font-size:17px}}.tag{{background:#fff3e0;color:#b35c00;border-radius:4px;padding:2px 8px;font-size:14px}}""",
)
TRIP = (
    ("高铁票", "往返二等座", 46000, 118000),
    ("住宿费", "商务酒店2晚", 52000, 98000),
    ("餐费", "客户工作餐", 16000, 42000),
    ("市内交通", "出租车", 4200, 18000),
    ("会务费", "展会门票", 20000, 60000),
    ("资料打印费", "投标文件", 3000, 12000),
)


def claim(rng: Random) -> Iterator[Page]:
    """An expense claim in an office system."""
    for number, scenario in enumerate(("sum-total", "ok", "zero-line", "ok")):
        name, office, _ = PEOPLE[(number + 3) % 4]
        lines = [(kind, note, rng.randrange(low, high, 50)) for kind, note, low, high in rng.sample(TRIP, 5)]
        if scenario == "zero-line":
            lines[2] = (*lines[2][:2], 0)
        total = sum(value for *_, value in lines) + (30000 if scenario == "sum-total" else 0)
        rows = "".join(
            cells([f"2025-09-{8 + at:02d}", kind, note, "1" if kind == "住宿费" else "2", plain(value)], classes=["", "", "", "n", "n"])
            for at, (kind, note, value) in enumerate(lines)
        )
        body = f"""<div class='nav'><b>协同办公</b><span>审批 / 费用报销</span></div><div class='card'><h1>差旅费报销单 <span class='tag'>待审批</span></h1>
        <div class='g'><span>报销人：{name}</span><span>所属部门：{office}</span><span>报销事由：出差参展</span><span>申请日期：2025-09-1{5 + number}</span></div>
        <table>{cells(["日期", "费用类别", "说明", "附单据（张）", "金额（元）"], "th", ["", "", "", "n", "n"])}{rows}</table>
        <div class='tot'>报销合计：<b>¥{plain(total)}</b></div></div>"""
        yield finish(rng, CLAIM, number, scenario, body)


POWER = Shell(
    name="zh-power",
    lang="zh",
    width=390,
    scale=2,
    smallest=26,
    kind=None,
    texts=("电费账单截图", "上月家里的电费账单"),
    css=f"""body{{font-family:{SANS};background:#eef6f3;color:#1d2b27;font-size:15px}}.bar{{text-align:center;font-size:17px;font-weight:600;padding:8px 0 14px}}
    .card{{background:#fff;border-radius:14px;margin:0 14px 12px;padding:14px 18px}}.big{{text-align:center}}.big b{{display:block;font-size:34px;color:#0b8a63;margin:4px 0}}
    .row{{display:flex;justify-content:space-between;padding:8px 0}}.row b{{font-weight:500}}h3{{margin:2px 0 6px;font-size:16px}}""",
)


def power(rng: Random) -> Iterator[Page]:
    """A household's electricity bill in an app, in two tiers."""
    for number, scenario in enumerate(("ok", "sum-total", "zero-tier")):
        before, used = rng.randrange(3100, 9800), rng.randrange(240, 390)
        first, second = 200 * 50, (used - 200) * 55
        total = first + second + (5000 if scenario == "sum-total" else 0)
        cost = "0.00" if scenario == "zero-tier" else money(second)
        body = f"""{status("20:41")}<div class='bar'>账单详情</div><div class='card big'>2025年{6 + number}月电费（元）<b>{money(total)}</b>户主：{PEOPLE[number][0][0]}**</div>
        <div class='card'><h3>用电信息</h3>{pairs([("上期读数", str(before)), ("本期读数", str(before + used)), ("本期用电量", f"{used} 度")])}</div>
        <div class='card'><h3>费用明细</h3>{pairs([("第一档 200度 × 0.50元", money(first)), (f"第二档 {used - 200}度 × 0.55元", cost), ("违约金", "0.00")])}
        {pairs([("合计", money(total))])}</div>"""
        yield finish(rng, POWER, number, scenario, body, ["document.sum_mismatch"] if scenario == "zero-tier" else [])


TEMPLATES = (wage_sheet, wage_app, flow_paper, flow_app, card_bill, till, invoice, claim, power)

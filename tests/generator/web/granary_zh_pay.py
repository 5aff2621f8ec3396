"""Chinese payslips, bank statements, wallets and cards of `granary`."""

from __future__ import annotations

from random import Random

from tests.generator.web.granary_kit import Template, either, grid, m, page, pairs, row, rows, running, share, signed, some, stamp, status


def columns(rng: Random, kind: str) -> str:
    """A paper payslip: earnings on the left, deductions on the right."""
    base = 0 if kind == "zero" else some(rng, 5200, 7800)
    earned = [("基本工资", base), ("岗位工资", some(rng, 1200, 2600)), ("绩效奖金", some(rng, 900, 2100)), ("餐费补贴", 44000), ("交通补贴", 30000)]
    earned += [("高温津贴", 0)]
    taken = [("养老保险", 52160), ("医疗保险", 13040), ("失业保险", 3260), ("住房公积金", 78000), ("个人所得税", 9635), ("缺勤扣款", 0)]
    gross, off = sum(v for _, v in earned), sum(v for _, v in taken)
    net = gross - off - (60000 if kind == "sum" else 0)
    lines = [(a, m(v), b, m(w)) for (a, v), (b, w) in zip(earned, taken, strict=True)]
    css = """body{padding:46px 50px 96px;position:relative}h1{font:700 27px 'Noto Serif CJK SC';text-align:center;letter-spacing:10px}
    .who{display:flex;justify-content:space-between;margin:18px 0 8px;font-size:16px}td,th{border:1px solid #333;padding:8px 12px;font-size:17px}
    td:nth-child(even){text-align:right}.net td{font-weight:700;font-size:19px}.sign{margin-top:30px;font-size:16px;display:flex;gap:120px}"""
    who = rng.choice(("周文博", "沈佳宜", "邓立群"))
    foot = row(("应发合计", m(gross), "扣款合计", m(off)))
    foot += f'<tr class="net"><td>实发工资</td><td colspan="3">¥ {m(net)}</td></tr>'
    body = f"""<h1>员工工资单</h1><div class="who"><span>单位：云杉精密机械有限公司</span><span>2025年4月</span></div>
    <div class="who"><span>姓名：{who}</span><span>工号：YS0327</span><span>部门：装配二车间</span><span>出勤：22天</span></div>
    {grid(("应发项目", "金额（元）", "扣除项目", "金额（元）"), lines, foot)}
    <div class="sign"><span>制表：林芳</span><span>员工签收：</span></div>{stamp("财务<br>专用章")}"""
    return page(css, body)


def phone_slip(rng: Random, kind: str) -> str:
    """A payslip in an office app: a big net figure, then groups that fold."""
    base, merit = some(rng, 9000, 14000), some(rng, 1800, 3600)
    earned = [("固定月薪", base), ("月度绩效", merit), ("通讯补助", 20000), ("年假折现", 0), ("上月考勤补差", -18600 if kind == "odd" else 12400)]
    taken = [("社保个人部分", 112350), ("公积金个人部分", 126000), ("代扣个税", 31278), ("工会会费", 2000)]
    gross, off = sum(v for _, v in earned), sum(v for _, v in taken)
    shown = gross + (90000 if kind == "sum" else 0)
    blank = kind == "hole"
    css = """body{background:#eef1f6}.nav{padding:8px 16px;font-size:17px;font-weight:600;text-align:center}.hero{margin:10px 14px;background:#2f6bff;
    color:#fff;border-radius:14px;padding:20px}.hero p{font-size:13px;opacity:.9}.hero b{font-size:34px}.card{background:#fff;margin:10px 14px;
    border-radius:12px;padding:6px 16px}.t{display:flex;justify-content:space-between;font-size:15px;font-weight:600;padding:11px 0}
    .pair{display:flex;justify-content:space-between;font-size:14px;padding:9px 0;border-top:1px solid #f0f1f4;color:#555}.pair b{font-weight:400;
    color:#222}.ok{margin:16px 14px 24px;background:#fff;color:#2f6bff;text-align:center;padding:12px;border-radius:22px;font-size:15px}"""
    items = [(name, "" if blank and name == "月度绩效" else m(v)) for name, v in earned]
    body = f"""{status("9:41")}<div class="nav">我的工资条</div><div class="hero"><p>2025年6月 · 到手（元）</p><b>{m(shown - off)}</b>
    <p>发放日 07-10　已发至尾号 6621</p></div><div class="card"><div class="t"><span>收入小计</span><span>{m(shown)}</span></div>{pairs(items)}</div>
    <div class="card"><div class="t"><span>代扣小计</span><span>{m(off)}</span></div>{pairs((n, m(v)) for n, v in taken)}</div>
    <div class="ok">确认无误</div>"""
    return page(css, body)


def register(rng: Random, kind: str) -> str:
    """A payroll sheet: one row for each employee and a total row."""
    people = ("郭晓彤", "马志远", "蒋秀兰", "陆一鸣", "谢雨桐", "潘国栋")
    data = []
    for index, name in enumerate(people):
        base, post, extra = some(rng, 4200, 6800), some(rng, 600, 1500), 0 if index == 2 else some(rng, 120, 880)
        base = 0 if kind == "zero" and index == 3 else base
        data.append((name, base, post, extra, base + post + extra, share(base + post, 10), 0 if index in {2, 5} else some(rng, 20, 90)))
    lines, sums = [], [0] * 7
    for index, (name, *pay) in enumerate(data):
        cells = [*pay, pay[3] - pay[4] - pay[5]]
        sums = [a + b for a, b in zip(sums, cells, strict=True)]
        lines.append((str(index + 1), name, *(m(v) for v in cells), ""))
    css = """body{background:#fff}.bar{background:#217346;color:#fff;padding:10px 18px;font-size:15px}.tabs{background:#f3f3f3;padding:8px 18px;
    font-size:14px;color:#444}h2{font-size:18px;text-align:center;padding:14px}td,th{border:1px solid #c9cdd2;padding:8px 9px;font-size:15px}
    th{background:#e3efda;font-weight:600}td{text-align:right}td:nth-child(2),td:first-child{text-align:center}.all td{background:#fff6d8;
    font-weight:600}.wrap{padding:0 18px 26px}"""
    head = ("序号", "姓名", "基本工资", "岗位津贴", "加班费", "应发工资", "社保代扣", "个税", "实发工资", "备注")
    foot = row(("", "合计", *(m(v) for v in sums), ""), "all")
    body = f"""<div class="bar">客服部5月工资汇总.xlsx</div><div class="tabs">文件　开始　插入　公式　数据　审阅</div>
    <h2>客服部 2025年5月工资发放表（单位：元）</h2><div class="wrap">{grid(head, lines, foot)}</div>"""
    return page(css, body)


def hourly(rng: Random, kind: str) -> str:
    """An hourly worker's slip by e-mail: hours times rate, line by line."""
    rate = rng.choice((2400, 2600, 2800))
    work = [("日常工时", 168, rate), ("平日加班", 24, rate * 3 // 2), ("周末加班", 16, rate * 2), ("法定假日加班", 0, rate * 3)]
    pay = [h * r for _, h, r in work]
    lines = [(n, f"{h}", m(r), m(p)) for (n, h, r), p in zip(work, pay, strict=True)]
    if kind == "both":
        lines[0] = (*lines[0][:3], "0.00")
    cut = [("宿舍水电", 8650), ("工装押金退还", -10000), ("社保", 46880)]
    net = sum(pay) - sum(v for _, v in cut)
    css = """body{background:#f6f7f9;padding:26px}.mail{background:#fff;border:1px solid #dde1e6;padding:28px 36px}h2{font-size:20px}
    .from{color:#555;font-size:14px;padding:8px 0 16px;border-bottom:1px solid #e4e6ea}p{font-size:15px;padding:14px 0}
    th{background:#3a4a63;color:#fff;font-size:14px;padding:9px}td{font-size:15px;padding:9px;border-bottom:1px solid #e4e6ea;text-align:center}
    .pair{display:flex;justify-content:space-between;width:330px;margin-left:auto;font-size:15px;padding:6px 9px}.end{font-size:17px;
    border-top:2px solid #3a4a63;margin-top:6px}"""
    body = f"""<div class="mail"><h2>【薪资通知】3月计时工资明细</h2><div class="from">发件人：人事共享中心　　时间：2025-04-08 10:22</div>
    <p>吕建华，您好，您3月的计时工资如下：</p>{grid(("项目", "小时", "时薪", "金额"), lines)}
    {pairs((("工资合计", m(sum(pay))),))}{pairs((f"减：{n}" if v > 0 else f"加：{n}", m(abs(v))) for n, v in cut)}
    {pairs((("本月实发", m(net)),), "pair end")}</div>"""
    return page(css, body)


MOVES_ZH = (
    ("03-01", "转存", "吴静怡", 350000),
    ("03-03", "消费", "永辉超市", -23860),
    ("03-05", "工资", "明川物流公司", 864520),
    ("03-08", "还贷", "个人住房贷款", -412675),
    ("03-12", "消费", "中石化加油站", -32000),
    ("03-15", "冲正", "中石化加油站", 32000),
    ("03-20", "结息", "本行", 1284),
    ("03-21", "取现", "ATM 20719", -200000),
    ("03-27", "水费", "市自来水公司", -8640),
)


def bank_paper(rng: Random, kind: str) -> str:
    """A printed bank record with debit and credit columns, the oldest first."""
    opening = some(rng, 6000, 15000, 37)
    values = [v for *_, v in MOVES_ZH]
    balances = [m(b) for b in running(opening, values)]
    if kind == "sum":
        balances[4] = m(running(opening, values)[4] + 30000)
    lines = [(f"2025-{d}", s, p, either(v, out=True), either(v, out=False), b) for (d, s, p, v), b in zip(MOVES_ZH, balances, strict=True)]
    if kind == "odd":
        lines[5] = ("2025-03-15", "冲正", "中石化加油站", "-320.00", "", balances[5])
    css = """body{padding:44px 40px 104px;position:relative;font-family:'Noto Serif CJK SC'}h1{font-size:24px;text-align:center;margin-bottom:16px}
    .i{display:flex;justify-content:space-between;font-size:15px;padding:3px 0}table{margin-top:12px}th{border-top:2px solid #222;
    border-bottom:1px solid #222;font-size:15px;padding:8px 4px}td{font-size:15.5px;padding:8px 4px;text-align:center}
    td:nth-child(n+4){text-align:right}.o td{border-bottom:1px dashed #999}"""
    table = grid(
        ("交易日期", "摘要", "对方户名", "借方（支出）", "贷方（收入）", "账户余额"), [("2025-03-01", "承前页", "", "", "", m(opening)), *lines]
    )
    body = f"""<h1>惠民村镇银行 个人活期账户交易明细</h1><div class="i"><span>户名：罗淑敏</span><span>账号：6217 **** **** 4085</span></div>
    <div class="i"><span>币种：人民币</span><span>起止日期：2025-03-01 至 2025-03-31</span><span>第 2 页</span></div>{table}
    <div class="i" style="margin-top:18px;border-top:2px solid #222;padding-top:8px"><span>打印柜员：0417</span><span>期末余额：{m(opening + sum(values))}</span>
    <span>　　　　　　　</span></div>{stamp("业务<br>讫章")}"""
    return page(css, body)


def bank_phone(rng: Random, kind: str) -> str:
    """A banking app, newest first, each entry with the balance below its amount."""
    opening = some(rng, 3500, 9000, 53)
    moves = [
        ("6月02日", "房租 · 郝先生", -280000),
        ("6月05日", "代发薪金", 935000),
        ("6月09日", "理财申购", -500000),
        ("6月11日", "拼车平台退款", 3780),
        ("6月16日", "信用卡自动还款", -186423),
        ("6月22日", "朋友还款 · 小董", 60000),
    ]
    values = [v for *_, v in moves]
    balances = running(opening, values)
    if kind == "sum":
        balances[3] -= 10000
        balances[4] -= 10000
    income, spent = sum(v for v in values if v > 0), -sum(v for v in values if v < 0)
    css = """body{background:#fff}.nav{padding:8px 18px 12px;font-size:18px;font-weight:600}.sum{margin:0 16px;background:#fdf3e9;border-radius:12px;
    padding:14px 16px;font-size:14px;line-height:1.8}.e{display:flex;justify-content:space-between;padding:13px 18px;border-bottom:1px solid #f1f1f1}
    .e p{font-size:15px}.e small{font-size:12.5px;color:#777}.r{text-align:right}.in{color:#d9622b}.m{padding:16px 18px 4px;font-size:15px;font-weight:600}"""
    entries = ""
    for (day, what, value), after in reversed(list(zip(moves, balances, strict=True))):
        tone = "in" if value > 0 else ""
        entries += f"""<div class="e"><div><p>{what}</p><small>{day}</small></div><div class="r"><p class="{tone}">{signed(value)}</p>
        <small>余额 {m(after)}</small></div></div>"""
    body = f"""{status("20:16")}<div class="nav">‹　收支明细</div><div class="sum">2025年6月　借记卡(3396)<br>收入 {m(income)}　　支出 {m(spent)}<br>
    月初余额 {m(opening)}</div><div class="m">6月</div>{entries}"""
    return page(css, body)


def wallet(rng: Random, kind: str) -> str:
    """The change purse of a wallet app in the dark, newest first."""
    opening = some(rng, 150, 420, 11)
    moves = [
        ("零钱充值", 50000),
        ("便利店付款", -2350),
        ("收到红包", 8800),
        ("地铁出行", -400),
        ("外卖退款", 3160),
        ("提现到银行卡", -40000),
        ("提现服务费", -40),
    ]
    stamps = ("08-03 09:12", "08-03 18:40", "08-05 20:08", "08-06 08:21", "08-07 13:55", "08-09 10:30", "08-09 10:30")
    balances = [m(b, "¥") for b in running(opening, (v for _, v in moves))]
    if kind == "zero":
        balances[3] = "¥0.00"
    if kind == "both":
        balances[2] = "¥0.00"
    css = """body{background:#141414;color:#e8e8e8}.nav{text-align:center;font-size:17px;padding:10px}.f{display:flex;gap:10px;padding:10px 16px}
    .f span{background:#262626;border-radius:16px;padding:6px 14px;font-size:13px}.e{padding:14px 18px;border-bottom:1px solid #262626;display:grid;
    grid-template-columns:1fr auto;row-gap:4px;font-size:15px}.e i{font-style:normal;font-size:13px;color:#9a9a9a}.e i:last-child{text-align:right}
    .e span:nth-child(2){text-align:right}.e .p{color:#e9b65c}"""
    entries = "".join(
        f'<div class="e"><span>{n}</span><span class="{"p" if v > 0 else ""}">{signed(v)}</span><i>{t}</i><i>零钱余额 {b}</i></div>'
        for (n, v), t, b in reversed(list(zip(moves, stamps, balances, strict=True)))
    )
    body = f"""{status("22:05", "#eee")}<div class="nav">零钱明细</div><div class="f"><span>全部</span><span>收入</span><span>支出</span>
    <span>2025年8月</span></div>{entries}"""
    return page(css, body)


def card(rng: Random, kind: str) -> str:
    """A credit card statement on a bank's site: an equation of boxes, then the entries."""
    spent = [("07/02", "京南便利店", 4560), ("07/06", "星野影城", 13800), ("07/09", "途家网络订房", 86200), ("07/14", "星野影城 退款", -6900)]
    spent += [("07/19", "中国移动话费", 10000), ("07/25", "山姆会员店", some(rng, 200, 600, 30))]
    last, fee = some(rng, 1200, 3000, 17), 0
    new = sum(v for *_, v in spent)
    due = new + (20000 if kind == "sum" else 0)
    paid = last
    if kind == "odd":
        paid, fee = last - 50000, 735
    total = last - paid + due + fee
    css = """body{background:#f2f4f8;padding:0 0 40px}.top{background:#7a1f2b;color:#fff;padding:18px 60px;font-size:20px}.box{background:#fff;margin:24px 60px;
    padding:26px 30px}.eq{display:flex;align-items:center;justify-content:space-between;text-align:center}.eq div{font-size:14px;color:#666}
    .eq b{display:block;font-size:21px;color:#222;margin-top:6px}.eq i{font-style:normal;font-size:22px}.eq .d b{color:#b3261e}
    th{text-align:left;font-size:15px;padding:10px;background:#f7f0f1}td{padding:10px;font-size:15px;border-bottom:1px solid #eee}
    td:last-child,th:last-child{text-align:right}h3{font-size:17px;margin-bottom:14px}"""
    signs = ["=", "-", "+", "+"]
    boxes = [("本期应还", total), ("上期应还", last), ("已还款", paid), ("本期新增", due), ("利息费用", fee)]
    parts = "".join(
        f'<div class="{"" if i else "d"}">{n}<b>{m(v)}</b></div>' + (f"<i>{signs[i]}</i>" if i < 4 else "") for i, (n, v) in enumerate(boxes)
    )
    lines = [(d, n, "5518", m(v)) for d, n, v in spent]
    body = f"""<div class="top">泰和银行信用卡 · 电子账单　2025年7月</div><div class="box"><h3>账单汇总（人民币元）　　到期还款日 2025/08/18</h3>
    <div class="eq">{parts}</div></div><div class="box"><h3>本期新增明细</h3>{grid(("交易日", "商户", "卡号末四位", "金额"), lines)}</div>"""
    return page(css, body)


def passbook(rng: Random, kind: str) -> str:
    """The page of a passbook: a dot-matrix print of signed amounts."""
    opening = some(rng, 18000, 26000, 1)
    moves = [("活存", 300000), ("利息", 2316), ("转支", -150000), ("现支", -80000), ("养老金", 368740), ("电费", -13425), ("活存", 100000)]
    days = ("20250106", "20250121", "20250203", "20250214", "20250301", "20250309", "20250318")
    balances = running(opening, (v for _, v in moves))
    lines = [(d, n, "RMB", signed(v), m(b), "0032") for d, (n, v), b in zip(days, moves, balances, strict=True)]
    if kind == "hole":
        lines[2] = (*lines[2][:3], "", *lines[2][4:])
    css = """body{background:#e9efe4;padding:30px 34px}h3{font:600 18px 'WenQuanYi Zen Hei';color:#2f6146;padding-bottom:10px}th{color:#2f6146;
    font-size:15px;border:1px solid #8fb59f;padding:7px}td{font:16px 'Liberation Mono','WenQuanYi Zen Hei';border-left:1px solid #8fb59f;
    border-right:1px solid #8fb59f;padding:8px;text-align:right}table{border-bottom:1px solid #8fb59f}.n{color:#2f6146;font-size:14px;padding-top:12px}"""
    first = ("20241231", "接上页", "RMB", "", m(opening), "0032")
    body = f"""<h3>邮乡储蓄　活期存折</h3>{grid(("日期", "摘要", "币种", "支出(-)或存入(+)", "结余", "网点"), [first, *lines])}<div class="n">请妥善保管，折面勿折叠</div>"""
    return page(css, body)


def expenses(rng: Random, kind: str) -> str:
    """A travel claim on paper: a matrix of days and kinds of cost, an advance, and what is paid out."""
    days = [
        ("5/12", "合肥→武汉", [21450, 3200, 38800, 10000]),
        ("5/13", "武汉市内", [0, 6750, 38800, 10000]),
        ("5/14", "武汉→合肥", [21450, 2880, 0, 10000]),
    ]
    days[1][2][1] += some(rng, 1, 30, 10)
    sums = [sum(d[2][i] for d in days) for i in range(4)]
    total, advance = sum(sums), 100000
    lines = [(d, way, *(m(v) if v else "" for v in costs), m(sum(costs))) for d, way, costs in days]
    said = total + (27000 if kind == "sum" else 0)
    css = """body{padding:40px 44px;position:relative}h1{text-align:center;font:700 25px 'Noto Serif CJK SC';text-decoration:underline;margin-bottom:18px}
    .i{display:flex;justify-content:space-between;font-size:15px;padding-bottom:8px}th,td{border:1.5px solid #334;padding:9px 7px;font-size:15.5px;
    text-align:center;height:40px}.sg{display:flex;justify-content:space-between;font-size:15px;padding-top:14px}"""
    foot = row(("合计", "", *(m(v) for v in sums), m(said)))
    foot += rows([("", "", "", "", "", "", "")])
    foot += f'<tr><td colspan="2">预借差旅费</td><td colspan="2">{m(advance)}</td><td colspan="2">应补付金额</td><td>{m(said - advance)}</td></tr>'
    body = f"""<h1>差旅费报销单</h1><div class="i"><span>部门：市场部</span><span>报销人：薛海涛</span><span>事由：展会布展</span><span>2025年5月16日</span></div>
    {grid(("日期", "行程", "车船费", "市内交通", "住宿费", "伙食补助", "小计"), lines, foot)}
    <div class="sg"><span>审批：</span><span>财务复核：</span><span>出纳：</span><span>领款人：</span></div>"""
    return page(css, body)


TEMPLATES = (
    Template("slip_columns", columns, 900, (("sum", "四月工资单，请帮忙核对"), ("zero", None), ("fair", "四月工资单")), 1.7, 26, paper=True),
    Template("slip_phone", phone_slip, 390, (("hole", "6月工资条"), ("odd", "6月工资条截图"))),
    Template("slip_register", register, 1180, (("zero", "五月部门工资表"), ("fair", "五月部门工资表")), 1.5, 22),
    Template("slip_hourly", hourly, 860, (("both", None), ("odd", "上个月的计时工资邮件")), 1.6, 24),
    Template(
        "bank_paper", bank_paper, 960, (("sum", "办签证用的银行流水"), ("fair", "办签证用的银行流水"), ("odd", "三月流水")), 1.6, 24, paper=True
    ),
    Template("bank_phone", bank_phone, 390, (("sum", "6月收支"), ("fair", None))),
    Template("wallet_dark", wallet, 375, (("both", None), ("fair", "八月零钱明细"))),
    Template("card_equation", card, 1200, (("sum", "七月信用卡账单"), ("odd", None)), 1.25, 18),
    Template("passbook", passbook, 820, (("hole", "存折内页"), ("fair", None)), 1.7, 25, paper=True),
    Template("expense_matrix", expenses, 980, (("sum", "出差报销单，合计请复核"), ("fair", "出差报销单")), 1.6, 24, paper=True),
)

"""Payslips: HR apps, payroll sheets, side-by-side slips with year-to-date columns, weekly slips, pay stubs."""

from __future__ import annotations

from random import Random

from tests.generator.web.ledgers_kit import DEJAVU, HAN, SANS, SERIF, SONG, ZEN, Draft, Plan, doc, num, off, phone_bar, tr


def _held_app(rng: Random, scenario: str) -> Draft:
    """A phone's HR app in Chinese: cards of earnings and deductions below the net pay."""
    base = rng.randrange(8200, 16800, 100) * 100
    idle = scenario in ("ok-idle", "ok-dash")
    earn = [
        ("基本工资", base),
        ("岗位津贴", rng.randrange(600, 1800, 50) * 100),
        ("绩效奖金", rng.randrange(900, 3600) * 100 + 50),
        ("加班费", 0 if idle else rng.randrange(12000, 64000)),
        ("餐补", 44000),
        ("交通补贴", 30000),
    ]
    if scenario == "zero-base":
        earn[0], earn[2] = ("基本工资", 0), ("绩效奖金", rng.randrange(4600, 7200) * 100)
    gross = sum(value for _, value in earn)
    cut = [
        ("养老保险（个人）", base * 8 // 100),
        ("医疗保险（个人）", base * 2 // 100 + 300),
        ("失业保险（个人）", base // 200),
        ("住房公积金", base * 7 // 100),
        ("个人所得税", rng.randrange(9000, 38000)),
        ("事假扣款", 0),
    ]
    lost = sum(value for _, value in cut)
    net = gross - lost
    if scenario == "gap-fund":
        cut[3] = ("住房公积金", 0)
    shown = off(rng, net) if scenario == "sum-net" else net
    zero = "—" if scenario == "ok-dash" else "0.00"

    def card(title: str, total: str, rows: list[tuple[str, int]], sign: str, dot: str) -> str:
        lines = "".join(f"<div class='fx l'><span>{name}</span><span>{sign + num(value) if value else zero}</span></div>" for name, value in rows)
        return f"<div class=card><div class='fx h'><span><i style='background:{dot}'></i>{title}</span><span>{total}</span></div>{lines}</div>"

    firm = ""
    if scenario in ("ok-firm", "sum-net"):
        rows = [("养老保险（单位）", base * 16 // 100), ("医疗保险（单位）", base * 9 // 100), ("公积金（单位）", base * 7 // 100)]
        firm = card("单位缴纳（不计入实发）", "", rows, "", "#9aa4b2")
    dark = scenario in ("ok-dash", "gap-fund")
    ink, back, plate = ("#e9edf4", "#14171d", "#1f242d") if dark else ("#1d2129", "#f2f4f8", "#fff")
    month = rng.randint(3, 11)
    css = (
        f"body{{background:{back};color:{ink}}}.card{{background:{plate};border-radius:12px;margin:12px 14px;padding:6px 16px}}"
        ".h{font-weight:600;font-size:16px;padding:9px 0;border-bottom:1px solid #8883}.h i{display:inline-block;"
        "width:4px;height:14px;border-radius:2px;margin-right:8px}"
        ".l{padding:8px 0;font-size:15px}.l span:first-child{opacity:.75}"
        ".top{margin:8px 14px;border-radius:14px;padding:18px;color:#fff;background:linear-gradient(120deg,#2d6bff,#5aa2ff)}"
        ".top b{font-size:34px}.ok{margin:16px 14px 22px;background:#2d6bff;color:#fff;border-radius:24px;"
        "text-align:center;padding:11px;font-size:16px}"
    )
    body = (
        phone_bar("9:41", ink) + f"<div class=c style='font-size:17px;font-weight:600;padding:8px'>薪资详情</div><div class=top><div>2024年{month}"
        f"月 · 工号 A{rng.randint(10200, 98000)}</div>"
        f"<div style='margin-top:8px'>实发工资（元）</div><b>{num(shown)}</b><div class=fx style='font-size:14px'><span>"
        f"发薪日 {month + 1}月10日</span><span>出勤 22 天</span></div></div>"
        + card("应发项目", num(gross), earn, "", "#2d6bff")
        + card("扣款项目", num(lost), cut, "-", "#ff7d00")
        + firm
        + "<div class=ok>确认无误</div>"
    )
    text = rng.choice((None, f"{month}月的工资条，麻烦审核", "贷款申请材料：收入证明"))
    return Draft(html=doc(css, body, HAN), width=390, smallest=28, text=text, context={"surface": "document", "kind": "payslip"})


def _held_sheet(rng: Random, scenario: str) -> Draft:
    """A printed payroll sheet of one department in Chinese, a person a row and a row of totals."""
    names = ["周雨桐", "何立群", "潘秋月", "邓一帆", "沈国梁", "吕思远"]
    rng.shuffle(names)
    names = names[:5]
    grid = []
    for _ in names:
        base = rng.randrange(4800, 9800, 100) * 100
        grid.append([base, rng.randrange(800, 2600, 50) * 100, rng.choice((20000, 30000, 50000)), base * 105 // 1000, rng.randrange(2000, 21000)])
    note = "制表日期：2024年9月28日"
    if scenario == "ok-leave":
        grid[2][1] = grid[2][4] = 0
        note = f"注：{names[2]}本月产假，无绩效，不计个税。"
    if scenario == "zero-base":
        grid[3][0], grid[3][1] = 0, rng.randrange(2600, 3400, 50) * 100
    full = [[*row[:3], sum(row[:3]), row[3], row[4], sum(row[:3]) - row[3] - row[4]] for row in grid]
    if scenario == "sum-net":
        full[1][6] = off(rng, full[1][6])
    foot = [sum(row[at] for row in full) for at in range(7)]
    if scenario == "sum-foot":
        foot[3] = off(rng, foot[3])
    heads = ("序号", "姓名", "底薪", "绩效", "补贴", "应发小计", "社保个人", "个税", "实发", "签字")
    rows = "".join(
        tr(str(at), name, *(num(value, comma=False) for value in row), "", right=2) for at, (name, row) in enumerate(zip(names, full, strict=True), 1)
    )
    css = (
        "body{padding:34px 36px}td,th{border:1px solid #333;padding:9px 10px;font-size:16px}th{text-align:center;"
        "font-weight:600}h1{font-size:25px;text-align:center}"
    )
    body = (
        f"<h1>工 资 发 放 表</h1><div class=fx style='margin:10px 2px;font-size:16px'><span>部门：{rng.choice(('仓储部', '客服部', '生产二组'))}</span>"
        f"<span>2024年9月</span><span>单位：元</span></div><table>{tr(*heads, right=99, tag='th')}{rows}"
        f"{tr('', '合计', *(num(value, comma=False) for value in foot), '', right=2, style='font-weight:700')}</table>"
        f"<div style='margin-top:12px;font-size:16px'>{note}</div><div class=fx style='margin-top:18px;font-size:16px'>"
        f"<span>制表：李静</span><span>复核：</span><span>负责人：</span></div>"
    )
    return Draft(html=doc(css, body, SONG), width=1060, smallest=26, scale=1.7, paper=True, context={"surface": "document", "kind": "payslip"})


def _held_uk(rng: Random, scenario: str) -> Draft:
    """A British monthly slip: payments and deductions side by side, each with this period and year to date."""
    months = rng.randint(4, 9)
    basic = rng.randrange(2350, 3900, 10) * 100
    pay = [("Basic Pay", basic), ("Shift Allowance", rng.randrange(9000, 24000, 100)), ("Travel Allowance", 8500)]
    cut = [
        ("PAYE Tax", rng.randrange(24000, 46000) // 20 * 20),
        ("Nat. Insurance", rng.randrange(11000, 21000)),
        ("Pension EE 5%", basic // 20),
        ("Student Loan", 0 if scenario == "ok-loan" else rng.randrange(4000, 9000, 100)),
    ]
    gross, lost = sum(v for _, v in pay), sum(v for _, v in cut)
    net = gross - lost
    shown_lost = off(rng, lost) if scenario == "sum-deductions" else lost
    old = {name: value * months + rng.randrange(0, 9000) for name, value in pay + cut if value}
    if scenario == "gap-tax":
        cut[0] = ("PAYE Tax", 0)
    if scenario == "gap-basic":
        pay[0] = ("Basic Pay", 0)

    def half(title: str, rows: list[tuple[str, int]]) -> str:
        lines = "".join(tr(name, num(value), num(old.get(name, 0))) for name, value in rows)
        return f"<div class=half><table>{tr(title, 'This Period', 'Year to Date', tag='th')}{lines}</table></div>"

    css = (
        "body{padding:30px;background:#fff}.box{border:1.5px solid #24476b}.hd{background:#24476b;color:#fff;padding:10px 16px;font-size:19px}"
        ".meta{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4px 18px;padding:12px 16px;font-size:14px;border-bottom:1.5px solid #24476b}"
        ".half{flex:1;padding:8px 14px;min-height:180px}.half+.half{border-left:1.5px solid #24476b}td{padding:4px 2px}"
        "th{font-size:13px;color:#24476b;border-bottom:1px solid #9ab}"
        ".sum{display:grid;grid-template-columns:1fr 1fr 1fr;border-top:1.5px solid #24476b;text-align:center;"
        "font-size:15px}.sum div{padding:10px}.sum b{display:block;font-size:19px}"
    )
    body = (
        f"<div class=box><div class='hd fx'><b>{rng.choice(('Harrow Lane Foods Ltd', 'Pentland Rail Services'))}</b><span>"
        f"PAYSLIP</span></div><div class=meta><span>Employee: {rng.choice(('J. Okafor', 'M. Whitcombe', 'R. Sandhu'))}"
        f"</span>"
        f"<span>Tax period: {months:02d}</span><span>Pay date: 2{rng.randint(5, 8)}/{months + 3:02d}/2024</span><span>"
        f"Works no. {rng.randint(1000, 8000)}</span><span>Tax code 1257L</span><span>Dept: Logistics</span></div>"
        f"<div style='display:flex'>{half('Payments', pay)}{half('Deductions', cut)}</div><div class=sum><div>"
        f"Total Payments<b>{num(gross)}</b></div><div>Total Deductions<b>{num(shown_lost)}</b></div>"
        f"<div style='background:#e6eef6'>Net Pay<b>£{num(net)}</b></div></div></div>"
    )
    text = rng.choice((None, "Payslip for my rental application", "Latest payslip attached"))
    return Draft(html=doc(css, body, SANS), width=860, smallest=26, paper=True, text=text, context={"surface": "document"})


def _held_weekly(rng: Random, scenario: str) -> Draft:
    """An Australian weekly slip: hours by rate, tax, employer's super beside the net, leave balances."""
    rate = rng.randrange(2880, 4120, 20)
    lines = [
        ("Ordinary hours", 3800, rate),
        ("Time and a half", rng.choice((200, 300, 400)), rate * 3 // 2),
        ("Annual leave loading", 760, rate * 175 // 1000),
    ]
    amounts = [(hours * each + 50) // 100 for _, hours, each in lines]
    gross = sum(amounts)
    tax = gross * rng.randint(18, 23) // 10000 * 100
    back = rng.randrange(1800, 6400, 10) if scenario == "ok-refund" else 0
    net = gross - tax + back
    shown = list(amounts)
    if scenario == "sum-line":
        shown[0] = amounts[0] - rng.choice((10000, 12000))
    net_shown = off(rng, net) if scenario == "sum-net" else net
    rows = "".join(tr(name, f"{hours / 100:.2f}", num(each), num(paid)) for (name, hours, each), paid in zip(lines, shown, strict=True))
    extra = tr("Reimbursement – boots", "", "", num(back)) if back else ""
    css = (
        "body{padding:26px 30px;background:#fafafa}.p{background:#fff;border:1px solid #ddd;border-radius:6px;"
        "padding:22px}h2{font-size:15px;margin:16px 0 4px;color:#0a7d5a}"
        "td,th{padding:5px 0;border-bottom:1px solid #eee}th{font-size:13px;color:#777;font-weight:500}.n{font-size:22px;"
        "background:#eaf7f1;padding:12px 14px;margin-top:16px;border-radius:6px}"
    )
    body = (
        f"<div class=p><div class=fx><div>"
        f"<b style='font-size:19px'>{rng.choice(('Banksia Fencing Pty Ltd', 'Coolum Print Co'))}</b><div>"
        f"Weekly pay advice</div></div><div class=r>Week ending 1{rng.randint(0, 9)} Aug 2024<br>"
        f"Paid to account ending {rng.randint(100, 999)}</div></div>"
        f"<h2>Wages</h2>"
        f"<table>{tr('Description', 'Hours', 'Rate', 'Amount', tag='th')}{rows}{tr('Gross', '', '', num(gross), style='font-weight:700')}"
        f"</table>"
        f"<h2>Tax and adjustments</h2><table>{tr('PAYG withholding', '', '', num(-tax))}{tr('Salary sacrifice', '', '', '0.00')}{extra}</table>"
        f"<div class='n fx'><span>Take-home</span><b>${num(net_shown)}</b></div>"
        f"<h2>Paid by your employer (not part of take-home)</h2><table>{tr('Superannuation 11.5%', num((gross * 115 + 500) // 1000))}</table>"
        f"<h2>Leave</h2>"
        f"<table>{tr('Annual leave', f'{rng.randint(40, 130)}.50 h')}{tr('Personal leave', f'{rng.randint(20, 60)}.25 h')}"
        f"{tr('Long service leave', '0.00 h')}"
        f"</table></div>"
    )
    return Draft(html=doc(css, body, DEJAVU), width=720, smallest=26, context={"surface": "document", "kind": "payslip"})


def _seen_stub(rng: Random, scenario: str) -> Draft:
    """An American pay stub on paper: one table with current and YTD, a tear-off line."""
    wage = rng.randrange(170000, 260000, 500)
    times = rng.randint(6, 18)
    rows = [("Regular", wage), ("Bonus", 0 if scenario == "ok-nobonus" else 25000), ("Commission", rng.randrange(12000, 48000))]
    if scenario == "zero-regular":
        rows[0], rows[2] = ("Regular", 0), ("Commission", rng.randrange(96000, 140000))
    gross = sum(v for _, v in rows)
    cuts = [("Federal Income Tax", wage * 11 // 100), ("Social Security", gross * 62 // 1000), ("Medicare", gross * 145 // 10000), ("Dental", 1450)]
    lost = sum(v for _, v in cuts)
    net = gross - lost
    if scenario == "sum-net":
        net = off(rng, net)

    def ytd(value: int, name: str) -> str:
        return num((wage if name == "Regular" else value) * times)

    css = (
        "body{padding:28px}td,th{padding:3px 8px;font-size:15px}th{border-top:1px solid #000;"
        "border-bottom:1px solid #000}h1{font-size:20px}.cut{border-top:2px dashed #777;margin-top:22px;padding-top:14px}"
    )
    body = (
        f"<h1>EARNINGS STATEMENT</h1><div class=fx><div>Maple Ridge Dental Group<br>410 Cutler St, Dayton OH</div>"
        f"<div class=r>Check date 0{rng.randint(1, 9)}/15/2024<br>Pay period biweekly</div></div><br>"
        f"<table>{tr('Earnings', 'Current', 'YTD', tag='th')}{''.join(tr(n, num(v), ytd(v, n)) for n, v in rows)}"
        f"{tr('Gross Pay', num(gross), '', style='font-weight:700')}"
        f"{tr('Taxes &amp; Deductions', 'Current', 'YTD', tag='th')}"
        f"{''.join(tr(n, num(v), num(v * times)) for n, v in cuts)}"
        f"{tr('Total Deductions', num(lost), '', style='font-weight:700')}"
        f"</table>"
        f"<div class='cut fx' style='font-size:19px'><b>NET PAY</b><b>${num(net)}</b></div><div>Direct deposit,"
        f" checking ****{rng.randint(1000, 9999)}</div>"
    )
    return Draft(html=doc(css, body, SERIF), width=700, smallest=28, paper=True, context={"surface": "document", "kind": "payslip"})


def _seen_notice(rng: Random, scenario: str) -> Draft:
    """A service message of a work chat in Chinese: a plain list with the net amount at its end."""
    rows = [
        ("月薪", rng.randrange(6000, 12000, 100) * 100),
        ("全勤奖", 20000),
        ("项目提成", rng.randrange(30000, 190000)),
        ("高温补贴", 0 if scenario == "ok-season" else 30000),
    ]
    gross = sum(v for _, v in rows)
    cuts = [
        ("五险个人部分", rows[0][1] * 105 // 1000),
        ("公积金个人部分", rows[0][1] * 5 // 100),
        ("代扣个税", 8640),
    ]
    net = gross - sum(v for _, v in cuts)
    if scenario == "sum-net":
        net = off(rng, net)
    css = (
        "body{background:#ededed}.m{margin:14px;background:#fff;border-radius:8px;padding:16px}.m div.fx{padding:6px 0;font-size:15px}.g{color:#888}"
    )
    body = (
        phone_bar("14:20") + "<div class=c style='font-size:17px;padding:6px;border-bottom:1px solid #ddd'>工资助手</div>"
        "<div class='c g' style='padding:10px;font-size:13px'>昨天 18:03</div>"
        f"<div class=m><b style='font-size:17px'>您的工资单已生成</b><div class=g style='margin:4px 0 10px'>所属期 2024-0{rng.randint(5, 9)}</div>"
        + "".join(f"<div class=fx><span class=g>{n}</span><span>{num(v)}</span></div>" for n, v in rows)
        + f"<div class=fx><b>应发</b><b>{num(gross)}</b></div><hr style='border:0;border-top:1px solid #eee'>"
        + "".join(f"<div class=fx><span class=g>减：{n}</span><span>{num(v)}</span></div>" for n, v in cuts)
        + f"<div class=fx style='font-size:18px'><b>到手</b><b>¥{num(net)}</b></div><div style='border-top:1px solid #eee;"
        f"padding-top:10px;margin-top:6px' class='fx g'><span>查看详情</span><span>›</span></div></div>"
    )
    return Draft(html=doc(css, body, ZEN), width=375, smallest=28, context={"surface": "document"})


PLANS = (
    Plan("held", "pay_app", _held_app, ("ok-idle", "ok-dash", "ok-firm", "sum-net", "zero-base", "gap-fund")),
    Plan("held", "pay_sheet", _held_sheet, ("ok-plain", "ok-leave", "sum-net", "sum-foot", "zero-base")),
    Plan("held", "pay_uk", _held_uk, ("ok-plain", "ok-loan", "sum-deductions", "gap-basic", "gap-tax")),
    Plan("held", "pay_weekly", _held_weekly, ("ok-plain", "ok-refund", "sum-line", "sum-net")),
    Plan("seen", "pay_stub", _seen_stub, ("ok-plain", "ok-nobonus", "sum-net", "zero-regular")),
    Plan("seen", "pay_notice", _seen_notice, ("ok-season", "ok-plain", "sum-net")),
)

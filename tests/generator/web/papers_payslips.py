"""Payslips: phone apps, spreadsheets, strips, printed forms; with and without year-to-date columns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

from tests.generator.web.papers_common import Template, document, money, pairs, share, small_cents, wrong

Line = tuple[str, int | None]

SANS, SERIF, HEI = '"Noto Sans CJK SC",sans-serif', '"Noto Serif CJK SC",serif', '"WenQuanYi Zen Hei","Noto Sans CJK SC",sans-serif'
ARIAL, TIMES, VERDANA = '"Liberation Sans",sans-serif', '"Liberation Serif",serif', '"DejaVu Sans",sans-serif'


@dataclass(frozen=True)
class Words:
    """The names one employer prints."""

    pay: Sequence[tuple[str, int, int]]
    """Base pay first, then the others, each with its range in whole units."""
    rates: Sequence[tuple[str, float]]
    """Deductions as a percentage of base pay."""
    tax: str
    absences: Sequence[str]
    """Deductions that are zero for whoever came to work."""


@dataclass
class Slip:
    """A payslip as printed."""

    earned: list[Line]
    taken: list[Line]
    gross: int
    less: int
    net: int | None


def slip(rng: Random, words: Words, case: str) -> Slip:
    """Figures that add up, then the fault of `case`."""
    earned: list[Line] = [(words.pay[0][0], rng.randrange(words.pay[0][1], words.pay[0][2], 50) * 100)]
    earned += [(name, rng.randint(low * 20, high * 20) * 5) for name, low, high in words.pay[1:]]
    base = earned[0][1] or 0
    if case == "base_zero":
        earned[1] = (earned[1][0], (earned[1][1] or 0) + share(base, 40))  # enough to bear the deductions
    if case == "bonus_zero":
        place = rng.randint(1, 2)
        earned[place] = (earned[place][0], 0)
    taken: list[Line] = [(name, share(base, percent)) for name, percent in words.rates]
    taken.append((words.tax, 0 if case == "tax_zero" else share(sum(a or 0 for _, a in earned), rng.choice((1.8, 2.6, 4.2, 6.5))) + 3))
    if case == "zeros_plain":
        taken += [(name, 0) for name in words.absences]
    gross, less = sum(amount or 0 for _, amount in earned), sum(amount or 0 for _, amount in taken)
    shown: dict[str, int | None] = {"base_zero": 0, "base_dropped": 0, "base_blank": None}
    if case in shown:
        earned[0] = (earned[0][0], shown[case])
    if case == "base_zero":
        gross -= base
    if case == "gross_wrong":
        gross = wrong(rng, gross, 9000)
    if case == "deduct_wrong":
        less = wrong(rng, less, 9000)
    net: int | None = gross - less
    if case == "net_wrong":
        net = wrong(rng, gross - less, 9000)
    if case == "net_blank":
        net = None
    return Slip(earned, taken, gross, less, net)


def cell(amount: int | None) -> str:
    """An amount, or nothing where the field was left empty."""
    return "" if amount is None else money(amount)


def month(rng: Random) -> tuple[int, int]:
    """A year and a month."""
    return rng.choice((2023, 2024, 2025)), rng.randint(2, 11)


PHONE_WORDS = Words(
    (("基本工资", 6800, 14000), ("绩效工资", 900, 4200), ("岗位津贴", 300, 1500), ("交通补贴", 100, 400), ("餐补", 200, 500)),
    (("养老保险", 8), ("医疗保险", 2), ("失业保险", 0.5), ("住房公积金", 7)),
    "个人所得税",
    ("事假扣款", "病假扣款", "迟到扣款", "旷工扣款", "其他扣款"),
)
PHONE_CSS = """body{background:#f2f4f8;color:#1d2330;font-size:15px}
.bar{display:flex;justify-content:space-between;padding:10px 18px 4px;font-size:13px;color:#fff}
.hero{background:linear-gradient(135deg,#3372f6,#5aa2ff);color:#fff;padding-bottom:34px}
.nav{display:flex;justify-content:space-between;padding:8px 16px;font-size:17px}.nav i{font-style:normal;font-size:15px}
.net{padding:16px 22px}.net small{font-size:14px}.net div{font-size:40px;font-weight:700;margin-top:4px}
.card{background:#fff;border-radius:12px;margin:-20px 12px 32px;padding:4px 16px 10px}
.card h3{display:flex;justify-content:space-between;font-size:16px;margin:0;padding:14px 0 10px;border-bottom:1px solid #eef0f4}
.row{display:flex;justify-content:space-between;padding:10px 0;color:#4a5263}.row b{font-weight:400;color:#1d2330}
.sub{display:flex;justify-content:space-between;padding:4px 0 6px 18px;color:#77808f;font-size:14px}.sub b{font-weight:400}
.ok{margin:0 12px 22px;background:#3372f6;color:#fff;text-align:center;border-radius:24px;padding:13px;font-size:17px}"""


def phone(rng: Random, case: str) -> str:
    """A payslip in an HR app: the net as a hero, a card of earnings, a card of deductions."""
    facts, (year, number) = slip(rng, PHONE_WORDS, case), month(rng)
    rows = pairs([(name, cell(amount)) for name, amount in facts.earned])
    if case == "subitem":
        whole = facts.earned[1][1] or 0
        part = share(whole, rng.choice((35, 40, 60)))
        split = pairs([("其中：月度考核", money(part)), ("其中：项目奖励", money(whole - part))], "sub")
        rows = pairs([(name, cell(amount)) for name, amount in facts.earned[:2]]) + split + pairs([(n, cell(a)) for n, a in facts.earned[2:]])
    company = ""
    if case == "employer_part":
        base = facts.earned[0][1] or 0
        paid = pairs(
            [
                ("养老保险（单位）", money(share(base, 16))),
                ("医疗保险（单位）", money(share(base, 9.5))),
                ("住房公积金（单位）", money(share(base, 7))),
            ]
        )
        company = f'<div class="card"><h3><span>单位缴纳部分</span></h3>{paid}<div class="sub">由公司承担，不从工资中扣除</div></div>'
    back = f'<div class="row"><span>税后报销</span><b>+{money(32600)}</b></div>' if case == "reimbursed" else ""
    net = None if facts.net is None else facts.net + (32600 if back else 0)
    return document(
        PHONE_CSS,
        f"""<div class="hero"><div class="bar"><span>{rng.randint(8, 20)}:{rng.randint(10, 59)}</span><span>5G ▮▮▮ 86%</span></div>
<div class="nav"><i>‹ 返回</i><b>工资条</b><i>···</i></div>
<div class="net"><small>{year}年{number}月 · 实发工资（元）</small><div>{"&nbsp;" if net is None else small_cents(net)}</div></div></div>
<div class="card"><h3><span>应发合计</span><span>{money(facts.gross)}</span></h3>{rows}</div>
<div class="card"><h3><span>扣款合计</span><span>{money(facts.less)}</span></h3>{pairs([(n, cell(a)) for n, a in facts.taken])}</div>
{f'<div class="card">{back}</div>' if back else ""}{company}<div class="ok">我已确认</div>""",
        font=SANS,
    )


SHEET_CSS = """body{width:max-content;min-width:100%;background:#fff;font-size:15px;color:#111}.top{background:#217346;color:#fff;padding:8px 14px}
.tools{background:#f3f2f1;padding:7px 14px;border-bottom:1px solid #d0d0d0;color:#444;word-spacing:14px}
table{width:100%}td,th{border:1px solid #cfd3d6;padding:6px 7px;text-align:right;font-weight:400;white-space:nowrap}
.abc th{background:#eceff1;color:#555;text-align:center;padding:2px}.no{background:#eceff1;color:#555;text-align:center;width:30px}
.head td{background:#ddebf7;text-align:center;font-weight:700}.title{text-align:center;font-size:19px;font-weight:700}.name{text-align:center}
.tabs{background:#f3f2f1;padding:6px 40px;color:#217346;border-top:1px solid #cfd3d6}"""
SHEET_PEOPLE = ("陈立新", "吴晓兰", "赵海峰", "孙佳怡", "何志远", "罗美玲", "郑凯文")


def spreadsheet(rng: Random, case: str) -> str:
    """A payroll sheet in a spreadsheet program: one header row, a figures row for each employee; the fault is in one of them."""
    names = rng.sample(SHEET_PEOPLE, rng.randint(1, 4))
    bad = rng.randrange(len(names))
    plain = "zeros_plain" if case == "zeros_plain" else "clean"
    slips = [slip(rng, PHONE_WORDS, case if place == bad else plain) for place in range(len(names))]
    head = ["序号", "姓名", *(n for n, _ in slips[0].earned), "应发合计", *(n for n, _ in slips[0].taken), "扣款合计", "实发工资"]
    rows = ""
    for place, (name, facts) in enumerate(zip(names, slips, strict=True), 1):
        figures = [*(a for _, a in facts.earned), facts.gross, *(a for _, a in facts.taken), facts.less, facts.net]
        rows += f'<tr><td class="no">{place + 2}</td><td class="name">{place}</td><td class="name">{name}</td>' + "".join(
            f"<td>{cell(a)}</td>" for a in figures
        )
    year, number = month(rng)
    letters = "".join(f"<th>{chr(65 + place)}</th>" for place in range(len(head)))
    blank = f'<tr><td class="no">{len(names) + 3}</td>' + "<td>&nbsp;</td>" * len(head)
    return document(
        SHEET_CSS,
        f"""<div class="top">工资表{year}{number:02d}.xlsx</div><div class="tools">文件 开始 插入 页面布局 公式 数据 审阅 视图</div>
<table><tr class="abc"><th></th>{letters}</tr><tr><td class="no">1</td><td class="title" colspan="{len(head)}">{year}年{number}月员工工资发放明细表</td></tr>
<tr class="head"><td class="no">2</td>{"".join(f"<td>{word}</td>" for word in head)}</tr>{rows}{blank}</table><div class="tabs">▸ {number}月　{number - 1}月　考勤</div>""",
        font=HEI,
    )


FORM_CSS = """body{padding:36px 44px;color:#111;font-size:17px}h1{text-align:center;font-size:26px;letter-spacing:8px;margin:0 0 14px}
.who{display:flex;justify-content:space-between;margin-bottom:8px}table{width:100%}td,th{border:1.5px solid #222;padding:9px 12px;width:30%}
td.n{text-align:right;width:20%}.sum td{font-weight:700}.sign{display:flex;justify-content:space-between;margin-top:22px}"""


def form(rng: Random, case: str) -> str:
    """A printed form of four columns: pay item, amount, deduction, amount."""
    facts, (year, number) = slip(rng, PHONE_WORDS, case), month(rng)
    rows = ""
    for place in range(max(len(facts.earned), len(facts.taken))):
        for side in (facts.earned, facts.taken):
            name, amount = side[place] if place < len(side) else ("", None)
            rows += f'{"<tr>" if side is facts.earned else ""}<td>{name}</td><td class="n">{cell(amount)}</td>'
    extra = ""
    if case == "employer_part":
        extra = f"<p>备注：单位另缴养老保险 {money(share(facts.earned[0][1] or 0, 16))} 元，不计入本表扣款。</p>"
    return document(
        FORM_CSS,
        f"""<h1>工资单</h1><div class="who"><span>单位：{rng.choice(("青禾纺织有限公司", "北岭机电厂", "云帆物流有限公司"))}</span>
<span>姓名：{rng.choice(SHEET_PEOPLE)}</span><span>{year}年{number}月</span></div>
<table><tr><th>收入项目</th><th>金额</th><th>扣除项目</th><th>金额</th></tr>{rows}
<tr class="sum"><td>应发合计</td><td class="n">{money(facts.gross)}</td><td>扣款合计</td><td class="n">{money(facts.less)}</td></tr>
<tr class="sum"><td colspan="2">实发工资（元）</td><td class="n" colspan="2">{cell(facts.net)}</td></tr></table>{extra}
<div class="sign"><span>制表：财务部</span><span>领款人签字：＿＿＿＿＿</span></div>""",
        font=SERIF,
    )


US_WORDS = Words(
    (("Base Salary", 2400, 4200), ("Overtime", 90, 420), ("Bonus", 150, 900), ("Shift Differential", 40, 180)),
    (("Social Security", 6.2), ("Medicare", 1.45), ("401(k)", 5), ("Dental Insurance", 0.6)),
    "Federal Income Tax",
    ("Garnishment", "Parking", "Union Dues", "Loan Repayment", "Charity"),
)
US_CSS = """body{padding:34px 40px;color:#161616;font-size:15px}.head{display:flex;justify-content:space-between;border-bottom:3px solid #1c3f6e;padding-bottom:10px}
h1{font-size:22px;margin:0;color:#1c3f6e}.two{display:flex;gap:22px;margin-top:16px;align-items:flex-start}.two>table{flex:1}
td,th{padding:6px 8px;text-align:right;border-bottom:1px solid #d5d9df}td:first-child,th:first-child{text-align:left}th{background:#e6ecf4;font-size:14px}
.all{width:100%;margin-top:20px}.all td{font-weight:700}.cheque{margin-top:30px;border-top:2px dashed #999;padding-top:12px;color:#333}"""


def ytd(rng: Random, lines: Sequence[Line], months: int) -> list[int]:
    """What each line has come to this year, whatever it is this month."""
    return [(amount or rng.randint(240, 290) * 1000) * months + rng.randint(1, 9) * 1130 for _, amount in lines]


def american(rng: Random, case: str) -> str:
    """A printed US pay statement: earnings beside deductions, current and year to date, three totals below."""
    facts, (year, number) = slip(rng, US_WORDS, case), month(rng)
    earned, taken = ytd(rng, facts.earned, number), [0 if a == 0 else (a or 0) * number + 215 for _, a in facts.taken]
    gross, less = sum(earned), sum(taken)
    net = wrong(rng, gross - less, 20000) if case == "ytd_wrong" else gross - less

    def side(title: str, lines: Sequence[Line], year_sums: Sequence[int]) -> str:
        rows = "".join(f"<tr><td>{n}</td><td>{cell(a)}</td><td>{money(y)}</td></tr>" for (n, a), y in zip(lines, year_sums, strict=True))
        return f"<table><tr><th>{title}</th><th>Current</th><th>YTD</th></tr>{rows}</table>"

    totals = (("Gross Pay", facts.gross, gross), ("Total Deductions", facts.less, less), ("Net Pay", facts.net, net))
    rows = "".join(f"<tr><td>{n}</td><td>{cell(a)}</td><td>{money(y)}</td></tr>" for n, a, y in totals)
    return document(
        US_CSS,
        f"""<div class="head"><div><h1>{rng.choice(("Harlow & Pike Supply Co.", "Redwood Lane Dental Group", "Northgate Freight LLC"))}</h1>{rng.randint(100, 990)} Mill Street,
Dayton, OH</div><div style="text-align:right"><b>Earnings Statement</b><br>Pay Date: {number:02d}/28/{year}<br>Employee No. {rng.randint(1000, 9999)}</div></div>
<div class="two">{side("Earnings", facts.earned, earned)}{side("Deductions", facts.taken, taken)}</div>
<table class="all"><tr><th>Summary</th><th>Current</th><th>YTD</th></tr>{rows}</table><div class="cheque">Deposited to checking account ending {rng.randint(1000, 9999)}. This is not a check.</div>""",
        font=ARIAL,
        lang="en",
    )


CARD_WORDS = Words(
    (("底薪", 5200, 9800), ("业绩提成", 800, 5200), ("全勤奖", 150, 400), ("通讯补助", 80, 260), ("高温补助", 100, 300)),
    (("社保·养老个人", 8), ("社保·医疗个人", 2), ("公积金个人缴存", 6)),
    "代扣个税",
    ("请假扣减", "晚到扣减", "宿舍水电", "工装押扣"),
)
CARD_CSS = """body{background:#101216;color:#e8eaee;font-size:16px;padding-bottom:18px}.bar{display:flex;justify-content:space-between;padding:12px 22px;font-size:14px}
h2{font-size:24px;margin:10px 20px 2px}.when{margin:0 20px 14px;color:#a4abb8}.three{display:flex;margin:0 14px;background:#1b1f27;border-radius:14px}
.three div{flex:1;padding:14px 6px;text-align:center;font-size:13px;color:#aab1be}.three b{display:block;font-size:18px;color:#fff;margin-top:6px}
.three .go b{color:#44d69a}.list{margin:14px;background:#1b1f27;border-radius:14px;padding:6px 16px}.list p{margin:0;padding:10px 0;color:#7fb2ff;font-weight:700}
.row{display:flex;justify-content:space-between;padding:9px 0;border-top:1px solid #2a2f3a}.row b{font-weight:500}.row span:before{content:"●";font-size:9px;color:#44d69a;margin-right:9px}
.tip{margin:0 20px;color:#a4abb8;font-size:14px}"""


def dark_card(rng: Random, case: str) -> str:
    """A dark payroll card in a phone app: three figures side by side, then two lists; deductions carry a minus."""
    facts, (year, number) = slip(rng, CARD_WORDS, case), month(rng)
    minus = pairs([(name, "" if amount is None else f"{'-' if amount else ''}{money(amount)}") for name, amount in facts.taken])
    tip = (
        f"单位为你额外缴存公积金 {money(share(facts.earned[0][1] or 0, 6))}，不影响到手金额"
        if case == "employer_part"
        else "薪酬信息请注意保密，如有疑问请咨询人事"
    )
    return document(
        CARD_CSS,
        f"""<div class="bar"><span>{rng.randint(8, 21)}:{rng.randint(10, 59)}</span><span>◢ 4G ▭</span></div><h2>薪酬明细</h2><p class="when">{year}-{number:02d} 账期　工号 {rng.randint(10000, 99999)}</p>
<div class="three"><div>税前收入<b>{money(facts.gross)}</b></div><div>代扣代缴<b>{money(facts.less)}</b></div><div class="go">到手金额<b>{cell(facts.net) or "&nbsp;"}</b></div></div>
<div class="list"><p>收入构成</p>{pairs([(n, cell(a)) for n, a in facts.earned])}</div><div class="list"><p>扣缴构成</p>{minus}</div><p class="tip">{tip}</p>""",
        font=SANS,
    )


STRIP_WORDS = Words(
    (("岗位薪资", 4600, 7600), ("计件工资", 900, 3600), ("夜班补贴", 120, 600), ("工龄补贴", 50, 300)),
    (("代扣养老金", 8), ("代扣医保", 2), ("代扣公积金", 5)),
    "个调税",
    ("缺勤", "罚款", "水电", "借支"),
)
STRIP_CSS = """body{padding:30px 26px;font-size:16px;color:#1a1a1a}.strip{border-top:1px dashed #666;padding:14px 0 18px}.strip:last-child{border-bottom:1px dashed #666}
.cap{display:flex;justify-content:space-between;font-size:18px;margin-bottom:8px}table{width:100%;table-layout:fixed}td{text-align:center;padding:4px 2px}.h td{color:#222;border-bottom:1px solid #888}"""
STRIP_PEOPLE = ("马春生", "林桂芳", "许大为", "邓秀英", "方国强")


def strip(rng: Random, case: str) -> str:
    """Paper strips to be cut: figures under headers, in two bands because one is too narrow."""
    names = rng.sample(STRIP_PEOPLE, rng.randint(1, 3))
    bad, (year, number), works, parts = rng.randrange(len(names)), month(rng), rng.choice(("永兴五金制品厂", "恒泰食品加工厂")), ""
    for place, name in enumerate(names):
        facts = slip(rng, STRIP_WORDS, case if place == bad or case == "zeros_plain" else "clean")
        bands = [[("姓名", name), *((n, cell(a)) for n, a in facts.earned), ("应付工资", money(facts.gross))]]
        bands.append([*((n, cell(a)) for n, a in facts.taken), ("代扣小计", money(facts.less)), ("实领", cell(facts.net))])
        tables = "".join(
            f'<table><tr class="h">{"".join(f"<td>{n}</td>" for n, _ in band)}</tr><tr>{"".join(f"<td>{v}&nbsp;</td>" for _, v in band)}</tr></table>'
            for band in bands
        )
        parts += f'<div class="strip"><div class="cap"><b>{works}工资条</b><span>{year}年{number}月份</span></div>{tables}</div>'
    return document(STRIP_CSS, parts, font=SERIF)


UK_WORDS = Words(
    (("Monthly basic", 2100, 3900), ("Weekend working", 80, 380), ("Commission", 120, 900), ("Car allowance", 60, 350)),
    (("National Insurance", 7.4), ("Workplace pension", 5), ("Student loan", 3.1)),
    "PAYE tax",
    ("Cycle scheme", "Childcare", "Season ticket", "Share plan"),
)
UK_CSS = """body{padding:30px;font-size:16px;color:#1b1b1b;background:#fff}.slip{border:2px solid #5b2a86}.bar{background:#5b2a86;color:#fff;padding:10px 16px;display:flex;justify-content:space-between;font-size:19px}
.meta{display:grid;grid-template-columns:repeat(4,1fr);border-bottom:2px solid #5b2a86}.meta div{padding:8px 14px;border-right:1px solid #c9b5da;font-size:15px}.meta b{display:block}
.cols{display:grid;grid-template-columns:1fr 1fr 1fr;min-height:250px}.cols>div{padding:10px 14px;border-right:1px solid #c9b5da}.cols h4{margin:0 0 8px;color:#5b2a86}
.row{display:flex;justify-content:space-between;padding:4px 0}.row b{font-weight:400}.end{display:grid;grid-template-columns:1fr 1fr 1fr;background:#efe6f6}.end div{padding:12px 14px;display:flex;justify-content:space-between;font-weight:700}"""


def british(rng: Random, case: str) -> str:
    """A boxed UK pay advice: payments, deductions and the year so far in three columns, a bar of totals below."""
    facts, (year, number) = slip(rng, UK_WORDS, case), month(rng)
    gross, less = facts.gross * number + 41200, facts.less * number + 9050
    net = wrong(rng, gross - less, 20000) if case == "ytd_wrong" else gross - less
    so_far = pairs([("Gross for tax year", money(gross)), ("Deductions for tax year", money(less)), ("Net for tax year", money(net))])
    when = f"28/{number:02d}/{year}"
    return document(
        UK_CSS,
        f"""<div class="slip"><div class="bar"><b>{rng.choice(("Marlow Valley Bakeries Ltd", "Penrose Care Homes", "Tyne Bridge Engineering"))}</b><span>Pay advice</span></div>
<div class="meta"><div>Employee<b>{rng.choice(("Mr D Okafor", "Ms H Whitby", "Mrs A Lindqvist"))}</b></div><div>Works no.<b>{rng.randint(100, 999)}</b></div><div>Tax code<b>1257L</b></div><div>Date paid<b>{when}</b></div></div>
<div class="cols"><div><h4>Payments</h4>{pairs([(n, cell(a)) for n, a in facts.earned])}</div><div><h4>Less</h4>{pairs([(n, cell(a)) for n, a in facts.taken])}</div><div><h4>Year so far</h4>{so_far}</div></div>
<div class="end"><div><span>Gross for period</span><span>{money(facts.gross)}</span></div><div><span>Deducted</span><span>{money(facts.less)}</span></div><div><span>Take-home pay</span><span>{cell(facts.net)}</span></div></div></div>""",
        font=TIMES if rng.random() < 0.4 else VERDANA,
        lang="en",
    )


SG_WORDS = Words(
    (("Basic salary", 3200, 6400), ("Transport allowance", 100, 350), ("Sales incentive", 200, 1400), ("Phone allowance", 40, 120)),
    (("CPF (employee)", 20), ("SDL & CDAC", 0.2)),
    "Staff insurance",
    ("Unpaid leave", "Salary advance", "Late arrival"),
)
SG_CSS = """body{background:#fff7f0;color:#2b2320;font-size:16px}.bar{display:flex;justify-content:space-between;padding:12px 20px;font-size:14px}
.t{padding:4px 20px 14px;font-size:22px;font-weight:700}.big{margin:0 16px;border-radius:18px;background:#ff7a3d;color:#fff;padding:18px 20px;display:flex;justify-content:space-between;align-items:center}
.big b{font-size:28px;display:block}.blk{margin:16px;background:#fff;border-radius:18px;padding:8px 18px 14px;box-shadow:0 1px 5px #0001}.blk h5{font-size:15px;margin:8px 0;color:#a2583a}
.row{display:flex;justify-content:space-between;padding:8px 0}.row b{font-weight:400}.tot{display:flex;justify-content:space-between;border-top:1.5px solid #f1d9cc;padding-top:10px;font-weight:700}
.tabs{display:flex;justify-content:space-around;background:#fff;padding:12px;font-size:13px;border-top:1px solid #eee}"""


def singapore(rng: Random, case: str) -> str:
    """An English HR app on a phone: take-home in an orange panel with a ring, then blocks that end in their totals."""
    facts, (year, number) = slip(rng, SG_WORDS, case), month(rng)
    ring = '<svg width="58" height="58"><circle cx="29" cy="29" r="22" fill="none" stroke="#fff6" stroke-width="9"/><circle cx="29" cy="29" r="22" fill="none" stroke="#fff" stroke-width="9" stroke-dasharray="104 140"/></svg>'
    names = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
    employer = ""
    if case == "employer_part":
        paid = pairs([("CPF (employer)", money(share(facts.earned[0][1] or 0, 17)))])
        employer = f'<div class="blk"><h5>PAID BY YOUR EMPLOYER ON TOP</h5>{paid}</div>'
    return document(
        SG_CSS,
        f"""<div class="bar"><span>{rng.randint(8, 12)}:{rng.randint(10, 59)}</span><span>LTE ▮▮▯</span></div><div class="t">‹ Payslip {names[number - 1]} {year}</div>
<div class="big"><div>You receive<b>{"&nbsp;" if facts.net is None else "S$" + money(facts.net)}</b>on 27 {names[number - 1]}</div>{ring}</div>
<div class="blk"><h5>WHAT YOU EARNED</h5>{pairs([(n, cell(a)) for n, a in facts.earned])}<div class="tot"><span>Gross earnings</span><span>{money(facts.gross)}</span></div></div>
<div class="blk"><h5>WHAT WAS WITHHELD</h5>{pairs([(n, cell(a)) for n, a in facts.taken])}<div class="tot"><span>Withheld in all</span><span>{money(facts.less)}</span></div></div>
{employer}<div class="tabs"><span>Home</span><span>Leave</span><b>Pay</b><span>Me</span></div>""",
        font=ARIAL,
        lang="en",
    )


TEMPLATES = (
    Template(
        name="payslip_phone_zh",
        split="seen",
        draw=phone,
        kind="payslip",
        width=375,
        scale=2,
        print_size=14,
        cases=("clean", "subitem", "employer_part", "reimbursed", "net_wrong", "base_zero", "tax_zero", "zeros_plain"),
    ),
    Template(
        name="payslip_sheet_zh",
        split="seen",
        draw=spreadsheet,
        kind="payslip",
        width=1380,
        scale=1.3,
        print_size=15,
        cases=("clean", "gross_wrong", "base_blank", "zeros_plain"),
    ),
    Template(
        name="payslip_form_zh",
        split="seen",
        draw=form,
        kind="payslip",
        paper=True,
        width=860,
        scale=1.5,
        print_size=17,
        cases=("clean", "employer_part", "deduct_wrong", "base_zero", "net_blank"),
    ),
    Template(
        name="payslip_us",
        split="seen",
        draw=american,
        kind="payslip",
        width=980,
        scale=1.5,
        print_size=14,
        cases=("clean", "ytd_wrong", "net_wrong", "base_dropped", "bonus_zero"),
    ),
    Template(
        name="payslip_card_zh",
        split="held",
        draw=dark_card,
        kind="payslip",
        width=390,
        scale=3,
        print_size=13,
        cases=("clean", "employer_part", "zeros_plain", "gross_wrong", "base_zero", "bonus_zero"),
    ),
    Template(
        name="payslip_strip_zh",
        split="held",
        draw=strip,
        kind="payslip",
        paper=True,
        width=900,
        scale=1.5,
        print_size=16,
        cases=("clean", "zeros_plain", "net_wrong", "base_blank"),
    ),
    Template(
        name="payslip_uk",
        split="held",
        draw=british,
        kind="payslip",
        paper=True,
        width=1120,
        scale=1.4,
        print_size=15,
        cases=("clean", "ytd_wrong", "deduct_wrong", "base_dropped"),
    ),
    Template(
        name="payslip_sg",
        split="held",
        draw=singapore,
        kind="payslip",
        width=412,
        scale=2.5,
        print_size=14,
        cases=("clean", "employer_part", "zeros_plain", "net_wrong", "net_blank", "tax_zero"),
    ),
)

"""English payslips, bank statements, cards, wallets and claims of `granary`."""

from __future__ import annotations

from random import Random

from tests.generator.web.granary_kit import Template, either, grid, m, page, pairs, row, rows, running, share, signed, some, status


def uk_slip(rng: Random, kind: str) -> str:
    """A British payslip on paper: payments, deductions and the year to date in three panes."""
    basic = some(rng, 2300, 3100)
    payments = [("Basic Salary", basic), ("Overtime @ 1.5", 18450), ("Shift Allowance", 12000), ("Prior Month Adjustment", -7525)]
    cuts = [("PAYE Tax", 29840), ("National Insurance", 14216), ("Pension 5%", share(basic, 5)), ("Student Loan", 0)]
    gross, off = sum(v for _, v in payments), sum(v for _, v in cuts)
    shown = [(n, m(0 if kind == "both" and n == "Basic Salary" else v)) for n, v in payments]
    net = gross - off + (10000 if kind == "sum" else 0)
    css = """body{padding:36px;background:#fff}.h{border:2px solid #33557f;display:grid;grid-template-columns:1.2fr 2fr 1fr;font-size:15px}
    .h div{padding:9px 12px;border-right:1px solid #33557f}.g{display:grid;grid-template-columns:1fr 1fr;gap:14px;margin:14px 0}
    .g>div{border:2px solid #33557f;min-height:190px}h3{background:#dbe6f3;font-size:15px;padding:8px 12px;display:flex;justify-content:space-between}
    .pair{display:flex;justify-content:space-between;padding:6px 12px;font-size:16px}.pair b{font-weight:400}.n{border:2px solid #33557f;
    display:flex;justify-content:space-between;padding:12px 14px;font-size:16px}"""
    head = "<h3><span>{}</span><span>Amount £</span></h3>"
    body = f"""<div class="h"><div>Employee No. 0148</div><div>Ms R Pemberton-Hale</div><div>31/05/2025</div><div>Period 02</div>
    <div>Harrow Vale Joinery Ltd</div><div>Tax code 1257L</div></div><div class="g"><div>{head.format("Payments")}{pairs(shown)}</div>
    <div>{head.format("Deductions")}{pairs((n, m(v)) for n, v in cuts)}</div></div>
    <div class="n"><span>Total Payments <b>{m(gross)}</b></span><span>Total Deductions <b>{m(off)}</b></span><span>NET PAY <b>£{m(net)}</b></span></div>"""
    return page(css, body, "en")


def us_stub(rng: Random, kind: str) -> str:
    """An American pay stub: rate, hours, current and year to date, taxes below."""
    rate = rng.choice((2450, 2675, 3120))
    work = [("Regular", rate, 80), ("Overtime", rate * 3 // 2, 6), ("Holiday", rate, 8), ("Sick", rate, 0)]
    past = [rate * 720, rate * 3 // 2 * 24, 0, rate * 16]
    now = [r * h for _, r, h in work]
    gross, gross_past = sum(now), sum(past)
    taxes = [("Federal Income Tax", 12), ("Social Security", 6), ("State Income Tax", 4), ("401(k)", 5)]
    cuts = [(n, share(gross, p), share(gross_past, p) + share(gross, p)) for n, p in taxes]
    cuts.append(("Dental", 1850, 18500))
    lines = [(n, m(r), f"{h}.00" if h else "", m(v) if v else "", m(v + p) if v + p else "") for (n, r, h), v, p in zip(work, now, past, strict=True)]
    if kind == "hole":
        lines[0] = (*lines[0][:3], "", lines[0][4])
    net = gross - sum(v for _, v, _ in cuts)
    net_past = gross + gross_past - sum(v for *_, v in cuts)
    css = """body{padding:38px 42px;font-family:'Liberation Serif'}.h{display:flex;justify-content:space-between;font-size:17px;line-height:1.5;padding-bottom:18px}
    th{border-bottom:2px solid #111;font-size:16px;text-align:right;padding:5px 8px}td{text-align:right;font-size:17px;padding:5px 8px}
    td:first-child,th:first-child{text-align:left}.g td{border-top:1px solid #111;font-weight:700}.net td{background:#e9e9e9;font-weight:700}"""
    total = row(("Gross Pay", "", "", m(gross), m(gross + gross_past)), "g")
    less = [(n, "", "", m(-v), m(-y)) for n, v, y in cuts]
    foot = total + row(("Deductions", "", "", "", "")) + rows(less) + row(("Net Pay", "", "", f"${m(net)}", f"${m(net_past)}"), "net")
    body = f"""<div class="h"><span><b>Earnings Statement</b><br>Cobble Creek Nurseries, Inc.<br>Salem, OR</span><span>Pay Date: 05/16/2025<br>
    Period: 04/27/2025 - 05/10/2025<br>Employee: Daniel Orozco</span></div>{grid(("Earnings", "rate", "hours", "this period", "year to date"), lines, foot)}"""
    return page(css, body, "en")


def app_slip(rng: Random, kind: str) -> str:
    """An Australian payslip in a dark phone app: one card under another."""
    pay = [("Ordinary hours 76.00", some(rng, 2400, 3300)), ("Leave loading", 0), ("Phone allowance", 2500), ("Salary sacrifice", -20000)]
    gross = sum(v for _, v in pay)
    tax, help_debt = share(gross, 19), 5400
    net = gross - tax - help_debt
    part = 50000
    css = """body{background:#101418;color:#e7ebef}.t{font-size:22px;font-weight:700;padding:12px 20px}.c{background:#1b2229;border-radius:16px;margin:0 16px 12px;
    padding:16px 18px}.c h4{font-size:13px;color:#9fb0bf;font-weight:400;padding-bottom:8px}.pair{display:flex;justify-content:space-between;font-size:15px;
    padding:7px 0}.pair b{font-weight:400}.n{font-size:30px;font-weight:700;color:#61d095}.s{border-top:1px solid #34404b;margin-top:6px}.s b{font-weight:700}"""
    taxed = "$0.00" if kind == "both" else m(-tax, "$")
    body = f"""{status("6:12", "#eee")}<div class="t">Pay slip</div><div class="c"><h4>Net pay, paid 12 Jun 2025</h4><div class="n">{m(net, "$")}</div></div>
    <div class="c"><h4>EARNINGS</h4>{pairs((n, m(v, "$")) for n, v in pay)}{pairs((("Taxable gross", m(gross, "$")),), "pair s")}</div>
    <div class="c"><h4>TAX AND DEDUCTIONS</h4>{pairs((("PAYG withholding", taxed), ("HELP repayment", m(-help_debt, "$"))))}
    {pairs((("Total deductions", m(-tax - help_debt, "$")),), "pair s")}</div>
    <div class="c"><h4>WHERE IT WENT</h4>{pairs((("Savings ****118", m(part, "$")), ("Everyday ****406", m(net - part, "$"))))}</div>
    <div class="c"><h4>EMPLOYER SUPER (not part of net pay)</h4>{pairs((("Super guarantee", m(share(gross, 12), "$")),))}</div>"""
    return page(css, body, "en")


def run_report(rng: Random, kind: str) -> str:
    """A payroll run on a desktop: people down, money across, a total row on top."""
    names = ("Achebe, Nora", "Brandt, Otto", "Castellan, Iris", "Dufresne, Paul", "Eriksen, Maja", "Fonseca, Rui", "Gupta, Anil")
    data = []
    for index, _ in enumerate(names):
        wages, bonus = some(rng, 3100, 5200), some(rng, 100, 600) if index in {1, 4} else 0
        tax, other = share(wages + bonus, 21), 0 if index == 5 else 11500
        data.append([wages, bonus, wages + bonus, tax, other, wages + bonus - tax - other])
    sums = [sum(d[i] for d in data) for i in range(6)]
    if kind == "sum":
        sums[5] += 100000
    lines = [(n, *(m(v) for v in d)) for n, d in zip(names, data, strict=True)]
    css = """body{background:#f7f5f0;padding:26px 34px}.h{display:flex;justify-content:space-between;align-items:center;padding-bottom:18px}h2{font-size:22px}
    .b{background:#1f4d3a;color:#fff;border-radius:8px;padding:10px 18px;font-size:14px}table{background:#fff;border-radius:10px}th{font-size:14px;
    color:#555;text-align:right;padding:12px 14px;font-weight:400}td{font-size:15px;text-align:right;padding:12px 14px;border-top:1px solid #eee}
    td:first-child,th:first-child{text-align:left}.all td{background:#e5efe9;font-weight:700}"""
    head = row(("Employee", "Wages", "Bonus", "Gross", "Taxes", "Benefits", "Net"), tag="th")
    body = f"""<div class="h"><h2>Payroll run · June 2025 · 7 people</h2><span class="b">Download CSV</span></div>
    <table>{head}{row(("All employees", *(m(v) for v in sums)), "all")}{rows(lines)}</table>"""
    return page(css, body, "en")


def high_street(rng: Random, kind: str) -> str:
    """A British bank statement on paper: paid out, paid in, balance; the day's balance once a day."""
    opening = some(rng, 900, 2400, 3)
    moves = [
        ("02 Apr", "DD", "Severn Water", -3812),
        ("04 Apr", "BGC", "Lindqvist Ltd Salary", 214608),
        ("07 Apr", "SO", "Rent J Okafor", -87500),
        ("07 Apr", "CPT", "Cash Tesco Yate", -6000),
        ("11 Apr", "VIS", "Dunelm Refund", 3499),
        ("16 Apr", "CHQ", "100317", -12000),
        ("22 Apr", "DD", "Council Tax", -16100),
        ("22 Apr", "VIS", "Bramble Cafe Yate", -1240),
        ("28 Apr", "INT", "Gross Interest", 112),
    ]
    after = running(opening, (v for *_, v in moves))
    balances = [m(b) for b in after]
    balances[2] = balances[6] = ""
    if kind == "sum":
        balances[5] = m(after[5] + 9000)
    lines = [(d, t, w, either(v, out=True), either(v, out=False), b) for (d, t, w, v), b in zip(moves, balances, strict=True)]
    for second in (3, 7):
        lines[second] = ("", *lines[second][1:])
    if kind == "hole":
        lines[1] = (*lines[1][:4], "", lines[1][5])
    css = """body{padding:44px 48px;color:#1b2a41}.h{display:flex;justify-content:space-between;padding-bottom:20px}h1{font-size:25px;color:#0b5d4b}
    .s{font-size:15px;line-height:1.6}th{background:#0b5d4b;color:#fff;font-size:15px;padding:8px;text-align:left}td{font-size:16px;padding:7px 8px;
    border-bottom:1px solid #d7dfdc}td:nth-child(n+4),th:nth-child(n+4){text-align:right}.k td{font-weight:700}"""
    first = row(("01 Apr", "", "BALANCE BROUGHT FORWARD", "", "", m(opening)), "k")
    last = row(("30 Apr", "", "BALANCE CARRIED FORWARD", "", "", m(after[-1])), "k")
    head = row(("Date", "Type", "Details", "Paid out £", "Paid in £", "Balance £"), tag="th")
    body = f"""<div class="h"><h1>Marlow &amp; Penn Bank</h1><div class="s">Mr T Ashdown<br>Sort code 20-71-64<br>Account 4481****<br>
    Statement 57</div></div><table>{head}{first}{rows(lines)}{last}</table>"""
    return page(css, body, "en")


def neobank(rng: Random, kind: str) -> str:
    """A banking app, newest first: amounts with signs, the balance in grey beside the time, refunds and a declined one."""
    opening = some(rng, 600, 1500, 7)
    moves = [
        ("Payroll · Ferncliff Co", "Mon 2 Jun", 198240),
        ("Pot: Holiday", "Tue 3 Jun", -30000),
        ("Greenway Grocer", "Wed 4 Jun", -5618),
        ("Greenway Grocer · refund", "Thu 5 Jun", 1275),
        ("Priya (split dinner)", "Sat 7 Jun", 2350),
        ("Metro top-up", "Sun 8 Jun", -2000),
    ]
    after = running(opening, (v for *_, v in moves))
    if kind == "sum":
        after = [b - (15000 if i >= 2 else 0) for i, b in enumerate(after)]
    css = """body{background:#fff8f3}.h{background:#ff5a4f;color:#fff;padding-bottom:20px}.h p{padding:0 22px;font-size:14px}.h b{padding:0 22px;font-size:36px}
    .e{display:flex;gap:12px;padding:13px 18px;align-items:center}.e i{width:40px;height:40px;border-radius:12px;background:#ffd9c9}
    .e div{flex:1}.e p{font-size:15.5px}.e small{font-size:13px;color:#705f57}.e b{font-size:16px;font-weight:600}.g{color:#188a5b}"""
    entries = "".join(
        f'<div class="e"><i></i><div><p>{n}</p><small>{d} · Balance {m(b, "£")}</small></div><b class="{"g" if v > 0 else ""}">{signed(v, "£")}</b></div>'
        for (n, d, v), b in reversed(list(zip(moves, after, strict=True)))
    )
    first = f'<div class="e"><i></i><div><p>Starting balance</p><small>1 Jun</small></div><b>{m(opening, "£")}</b></div>'
    body = f"""<div class="h">{status("18:47", "#fff")}<p>Personal account</p><b>{m(after[-1], "£")}</b></div>{entries}{first}"""
    return page(css, body, "en")


def web_bank(rng: Random, kind: str) -> str:
    """A statement on a desktop: a summary of four boxes and entries without a balance of their own."""
    opening = some(rng, 3000, 9000, 13)
    moves = [
        ("06/30", "Service charge waived", 0),
        ("06/27", "Zelle from H. Marchetti", 45000),
        ("06/20", "ACH credit Pinebrook Dental", 231875),
        ("06/18", "Check 2204", -68000),
        ("06/11", "Debit card Hollis Hardware", -14736),
        ("06/06", "Debit card reversal Hollis Hardware", 2999),
        ("06/03", "Mortgage autopay", -158240),
    ]
    money_in, money_out = sum(v for *_, v in moves if v > 0), -sum(v for *_, v in moves if v < 0)
    end = opening + money_in - money_out + (20000 if kind == "sum" else 0)
    boxes = [("Beginning balance", opening), ("Deposits and credits", money_in), ("Withdrawals", -money_out), ("Ending balance", end)]
    css = """body{background:#eef2f7;padding:0 0 36px}.t{background:#0a2f5c;color:#fff;padding:18px 40px;font-size:19px}.x{display:grid;
    grid-template-columns:repeat(4,1fr);gap:16px;padding:24px 40px}.x div{background:#fff;border-top:4px solid #2d7dd2;padding:16px;font-size:14px}
    .x b{display:block;font-size:22px;padding-top:8px}.l{background:#fff;margin:0 40px;padding:8px 22px}td,th{font-size:15px;text-align:left;padding:11px 6px;
    border-bottom:1px solid #e6ebf1}td:last-child,th:last-child{text-align:right}"""
    marks = "".join(f"<div>{n}<b>{m(v, '$')}</b></div>" for n, v in boxes)
    body = f"""<div class="t">Larkspur Federal · Everyday Checking ...7710 · June 2025</div><div class="x">{marks}</div>
    <div class="l">{grid(("Posted", "Description", "Amount"), [(d, n, m(v, "$")) for d, n, v in moves])}</div>"""
    return page(css, body, "en")


def card_summary(rng: Random, kind: str) -> str:
    """A card statement on paper: a column of the account's summary beside the transactions."""
    last = some(rng, 300, 900, 9)
    buys = [("12 Jan", "Cartwright Books", 2798), ("15 Jan", "Orbit Airways", some(rng, 180, 420)), ("19 Jan", "Cafe Lumen", 1140)]
    buys += [("23 Jan", "Orbit Airways baggage", 4500), ("30 Jan", "Halden Pharmacy", 1865)]
    back, paid = 3000, last
    new = sum(v for *_, v in buys)
    end = last - paid - back + new + (30000 if kind == "sum" else 0)
    said = "0.00" if kind == "both" else m(new)
    items = [("Previous balance", m(last)), ("Payments received", m(-paid)), ("Credits", m(-back)), ("Purchases", said), ("Cash advances", "0.00")]
    items += [("Interest charged", "0.00"), ("New balance", m(end))]
    css = """body{padding:40px;font-family:'DejaVu Sans'}h1{font-size:21px;border-bottom:4px solid #6b2d73;padding-bottom:10px}.g{display:grid;grid-template-columns:
    330px 1fr;gap:30px;padding-top:20px}.a{background:#f3eaf4;padding:12px 16px}.pair{display:flex;justify-content:space-between;font-size:14.5px;
    padding:8px 0}.pair:last-child{border-top:2px solid #6b2d73;font-weight:700}.pair b{font-weight:inherit}th{text-align:left;font-size:14.5px;padding:7px}
    td{font-size:14.5px;padding:7px;border-top:1px solid #ccc}td:last-child,th:last-child{text-align:right}"""
    entries = [("05 Jan", "Payment thank you", m(-paid)), ("09 Jan", "Cartwright Books return", m(-back)), *((d, n, m(v)) for d, n, v in buys)]
    body = f"""<h1>Heath Card — Statement 31 January 2025 (GBP)</h1><div class="g"><div class="a">{pairs(items)}</div>
    <div>{grid(("Date", "Merchant", "Amount"), entries)}</div></div>"""
    return page(css, body, "en")


def transit(rng: Random, kind: str) -> str:
    """The history of a travel card from a machine: a narrow strip, the oldest first."""
    opening = rng.choice((1240, 1585, 2010))
    moves = [
        ("Tap out Quay St", -280),
        ("Tap out Elm Park", -340),
        ("Free transfer", 0),
        ("Top up card", 2000),
        ("Fare correction", 60),
        ("Tap out Quay St", -280),
    ]
    after = running(opening, (v for _, v in moves))
    if kind == "sum":
        after = [b + (500 if i >= 3 else 0) for i, b in enumerate(after)]
    lines = [(f"{9 + i // 2}/3", n, signed(v), m(b)) for i, ((n, v), b) in enumerate(zip(moves, after, strict=True))]
    css = """body{background:#fff;padding:20px;font-family:'Liberation Mono'}h3{text-align:center;font-size:17px}p{font-size:14px;text-align:center;padding:4px}
    th{font-size:14px;text-align:left;border-bottom:1px dashed #000;padding:5px 2px}td{font-size:14px;padding:5px 2px}td:nth-child(n+3),
    th:nth-child(n+3){text-align:right}"""
    body = f"""<h3>RIVERLINK CARD</h3><p>Machine 14 Elm Park</p><p>Opening value $ {m(opening)}</p>
    {grid(("Day", "Event", "Value", "Left"), lines)}<p>Stored value $ {m(after[-1])}</p>"""
    return page(css, body, "en")


def mileage(rng: Random, kind: str) -> str:
    """An expense claim in a web form: distance times a rate, receipts, a personal share taken off."""
    miles = rng.randrange(90, 160)
    drive = miles * 45
    items = [("03 Sep", f"Mileage {miles} mi @ £0.45", "Travel", drive, 0), ("03 Sep", "Parking, Castle Street", "Travel", 1200, 200)]
    items += [("04 Sep", "Client lunch", "Meals", 6480, 1080), ("05 Sep", "Rail Leeds - York", "Travel", 3150, 0)]
    total, personal = sum(i[3] for i in items), 1620
    lines = [(d, w, c, m(v, "£"), m(t, "£")) for d, w, c, v, t in items]
    due = total - personal + (4500 if kind == "sum" else 0)
    css = """body{background:#fafafa;padding:28px 60px}.b{background:#fff;border:1px solid #ddd;border-radius:12px;padding:24px 28px}h2{font-size:21px}.q{display:flex;
    gap:30px;font-size:14px;color:#555;padding:10px 0 18px}.q em{background:#fff3cd;border-radius:10px;padding:2px 10px;font-style:normal;color:#7a5b00}
    th{font-size:14px;text-align:left;color:#666;padding:9px}td{font-size:15px;padding:11px 9px;border-top:1px solid #eee}td:nth-child(n+4),
    th:nth-child(n+4){text-align:right}.pair{display:flex;justify-content:flex-end;gap:30px;padding:7px 9px;font-size:15px}.pair b{width:110px;text-align:right}"""
    ends = [("Claimed", m(total, "£")), ("Less personal share of lunch", m(-personal, "£")), ("To reimburse", m(due, "£"))]
    body = f"""<div class="b"><h2>Expense claim EX-0932</h2><div class="q"><span>Hannah Lowther</span><span>Field sales</span><span>5 Sep 2025</span>
    <em>Awaiting approval</em></div>{grid(("Date", "Item", "Category", "Amount", "of which VAT"), lines)}{pairs(ends)}</div>"""
    return page(css, body, "en")


TEMPLATES = (
    Template("uk_slip", uk_slip, 900, (("both", "my May payslip"), ("sum", None), ("fair", "my May payslip")), 1.7, 25, paper=True),
    Template("us_stub", us_stub, 900, (("hole", None), ("fair", "pay stub for my landlord")), 1.6, 25, paper=True),
    Template("app_slip", app_slip, 390, (("both", None), ("odd", "latest payslip"))),
    Template("run_report", run_report, 1180, (("sum", "June payroll"), ("fair", "June payroll")), 1.4, 19),
    Template("high_street", high_street, 940, (("hole", "April bank statement"), ("sum", None), ("fair", None)), 1.6, 24, paper=True),
    Template("neobank", neobank, 400, (("sum", None), ("odd", "my June transactions"))),
    Template("web_bank", web_bank, 1220, (("sum", "June statement"), ("odd", None)), 1.3, 18),
    Template("card_summary", card_summary, 960, (("both", None), ("fair", "January card statement")), 1.7, 24, paper=True),
    Template("transit", transit, 370, (("sum", "travel card history"), ("odd", None)), 2, 26, paper=True),
    Template("mileage", mileage, 1080, (("sum", "September expenses"), ("fair", None)), 1.4, 19),
)

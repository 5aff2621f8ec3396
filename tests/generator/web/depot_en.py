"""English documents of `depot`: two payslips, two statements, a till receipt, two invoices and a hotel folio."""

from __future__ import annotations

import random
from collections.abc import Iterator

from tests.generator.web.depot_kit import ARIAL, MONO, SUM, TIMES, TOTAL, ZERO, money, page, pairs, row, rows, share, shell, status
from tests.generator.web.page import Page

PEOPLE = ("Hannah Whitlock", "Owen Pryce", "Priya Nambiar", "Daniel Marsh", "Grace Adeyemi")
FIRMS = ("Larkfield Joinery Ltd", "Pennant Logistics Ltd", "Tidewell Catering Ltd", "Corbel & Finch Ltd")
SLIP_RULE = """body{background:#fff;padding:36px;font-size:16px}
.top{display:flex;justify-content:space-between;border:1.5px solid #333;padding:10px 14px;margin-bottom:10px;line-height:1.6}
.cols{display:flex;gap:10px}.cols>div{flex:1;border:1.5px solid #333}
h3{margin:0;background:#dfe6ee;padding:8px 12px;font-size:16px;border-bottom:1.5px solid #333}
.kv{display:flex;justify-content:space-between;padding:6px 12px}.kv b{font-weight:400}.sum{border-top:1px solid #333;font-weight:700}
.sum b,.net b{font-weight:700}
.net{margin-top:10px;border:1.5px solid #333;background:#dfe6ee;font-size:19px;font-weight:700}"""


def slip_rule(rng: random.Random, scenario: str, number: int) -> Page:
    """A British payslip on paper in three boxes: payments, deductions, year to date."""
    base = rng.randrange(2100, 3400) * 100
    pay = [
        ("Basic pay", base),
        ("Shift allowance", rng.randrange(120, 260) * 100),
        ("Overtime", rng.randrange(4000, 21000)),
        ("Travel allowance", 6500),
    ]
    if scenario == "clean_overtime":
        pay[2] = ("Overtime", 0)
    off = [("PAYE tax", share(base, 13)), ("National Insurance", share(base, 6)), ("Pension", share(base, 5)), ("Student loan", 0)]
    gross, less = sum(a for _, a in pay), sum(a for _, a in off)
    net = gross - less + (rng.choice((15000, -20000)) if scenario == "sum" else 0)
    if scenario == "zero":
        pay[0] = ("Basic pay", 0)
    year = [
        ("Gross to date", money(gross * 5)),
        ("Tax to date", money(off[0][1] * 5)),
        ("NI to date", money(off[1][1] * 5)),
        ("Bonus to date", "0.00"),
    ]
    body = f"""<div class="top"><span><b>{rng.choice(FIRMS)}</b><br>Employee: {rng.choice(PEOPLE)}</span>
<span>Pay date: 29 August 2025<br>Tax period: 5 &nbsp; Tax code: 1257L</span></div>
<div class="cols"><div><h3>Payments</h3>{pairs((n, money(a)) for n, a in pay)}<div class="sum">{pairs((("Total payments", money(gross)),))}</div>
</div>
<div><h3>Deductions</h3>{pairs((n, money(a)) for n, a in off)}<div class="sum">{pairs((("Total deductions", money(less)),))}</div></div>
<div><h3>Year to date</h3>{pairs(year)}</div></div><div class="net">{pairs((("Net pay", money(net, "£")),))}</div>
<p>Paid by bank transfer. Please keep this payslip for your records.</p>"""
    must = {"sum": {SUM}, "zero": {ZERO}}.get(scenario, set())
    unsure = {SUM} if scenario == "zero" else set()
    return page(
        f"depot_en-slip_rule-{scenario}-{number}", shell(SLIP_RULE, body, ARIAL), 900, 1.5, 16, paper=True, kind="payslip", must=must, unsure=unsure
    )


SLIP_PHONE = """body{background:#10151c;color:#e8edf3;padding-bottom:24px}.nav{padding:8px 18px;font-size:18px;font-weight:600}
.hero{text-align:center;padding:14px}
.hero b{font-size:38px}.hero div{font-size:15px;color:#9fb0c2}
.card{background:#1b232d;border-radius:14px;margin:10px 14px;padding:12px 16px;font-size:15px}
.card h3{font-size:16px;margin:0 0 6px}td,th{padding:7px 0;text-align:right;font-weight:400}td:first-child,th:first-child{text-align:left}
th{color:#9fb0c2}
tr:last-child td{border-top:1px solid #344150;font-weight:700}"""


def slip_phone(rng: random.Random, scenario: str, number: int) -> Page:
    """An American earnings statement in a dark app: hours, this period and year to date."""
    rate = rng.randrange(21, 34) * 100
    extra = 0 if scenario == "clean_overtime" else rng.randrange(3, 9)
    earned = [("Regular 80h", 80 * rate), (f"Overtime {extra}h", extra * rate * 3 // 2), ("Bonus", 0 if scenario != "clean_bonus" else 45000)]
    gross = sum(a for _, a in earned)
    taxes = [("Federal tax", share(gross, 11)), ("Social Security", share(gross, 6.2)), ("Medicare", share(gross, 1.45)), ("Health plan", 8400)]
    less = sum(a for _, a in taxes)
    net = gross - less
    first = [(n, money(a), money(a * 9)) for n, a in earned]
    second = [(n, money(a), money(a * 9)) for n, a in taxes]
    if scenario == "zero":
        second[0] = ("Federal tax", "", second[0][2])
    body = f"""{status("#fff")}<div class="nav">‹ &nbsp;Pay statement</div><div class="hero"><div>Sep 1 – Sep 14, 2025</div><b>{money(net, "$")}</b>
<div>Net pay · Direct deposit ••{rng.randrange(1000, 9999)}</div></div>
<div class="card"><h3>Earnings</h3><table>
{row(("", "Current", "YTD"), "th")}{rows(first)}{row(("Gross pay", money(gross), money(gross * 9)))}</table></div>
<div class="card"><h3>Taxes and deductions</h3>
<table>{row(("", "Current", "YTD"), "th")}{rows(second)}{row(("Total", money(less), money(less * 9)))}</table></div>"""
    must, unsure = ({ZERO}, {SUM}) if scenario == "zero" else ((), ())
    return page(f"depot_en-slip_phone-{scenario}-{number}", shell(SLIP_PHONE, body, ARIAL), 400, 2, 15, kind="payslip", must=must, unsure=unsure)


STMT = """body{background:#fff;padding:44px;font-size:16px;color:#1a1a1a}
.top{display:flex;justify-content:space-between;margin-bottom:22px;line-height:1.6}.logo{font-size:26px;font-weight:700;color:#23407a}
th{border-bottom:2.5px solid #23407a;text-align:right;padding:8px 6px}td{text-align:right;padding:8px 6px}
th:nth-child(-n+2),td:nth-child(-n+2){text-align:left}
.box{background:#eef2f8;padding:12px 16px;display:flex;justify-content:space-between;margin-bottom:18px}"""


def statement(rng: random.Random, scenario: str, number: int) -> Page:
    """A bank statement on paper without rules: paid out, paid in, balance after each line."""
    moves = [
        ("03 Jun", "Direct Debit  Northway Water", -rng.randrange(2600, 4900)),
        ("06 Jun", "Card  Harrow Street Bakery", -rng.randrange(420, 1900)),
        ("10 Jun", "Transfer  M Okafor", 12500),
        ("16 Jun", "Standing Order  Rent", -92500),
        ("19 Jun", "Refund  Bright Outdoor", rng.randrange(2400, 7900)),
        ("27 Jun", "Salary  Pennant Logistics", rng.randrange(198000, 268000)),
        ("30 Jun", "Card  Greenmoor Garage", -rng.randrange(3500, 7400)),
    ]
    start = balance = rng.randrange(140000, 260000)
    lines = [("01 Jun", "Balance brought forward", "", "", money(start))]
    for index, (day, what, amount) in enumerate(moves):
        balance += amount
        shown = money(balance)
        if scenario == "sum" and index == 4:
            shown = money(balance + 40000)
        if scenario == "zero" and index == 2:
            shown = ""
        lines.append((day, what, money(-amount) if amount < 0 else "", money(amount) if amount > 0 else "", shown))
    lines.append(("30 Jun", "Balance carried forward", "", "", money(balance)))
    into, out = sum(a for *_, a in moves if a > 0), -sum(a for *_, a in moves if a < 0)
    body = f"""<div class="top"><span class="logo">Marlow Bank</span>
<span>{rng.choice(PEOPLE)}<br>Sort code 20-11-{rng.randrange(10, 99)}<br>Account ••••{rng.randrange(1000, 9999)}</span></div>
<div class="box"><span>Statement period 1 – 30 June 2025</span><span>Paid in {money(into, "£")}</span><span>Paid out {money(out, "£")}</span></div>
<table>{row(("Date", "Description", "Paid out", "Paid in", "Balance"), "th")}{rows(lines)}</table>
<p>Sheet 1 of 1. Call us on the number on the back of your card.</p>"""
    must = {"sum": {SUM}, "zero": {ZERO}}.get(scenario, set())
    return page(f"depot_en-statement-{scenario}-{number}", shell(STMT, body, ARIAL), 860, 1.5, 16, paper=True, must=must)


ONLINE = """body{background:#f4f4f1;color:#24302c;font-size:16px}.bar{background:#17594a;color:#fff;padding:16px 40px;display:flex;gap:34px}
.wrap{max-width:1080px;margin:24px auto}
.tiles{display:flex;gap:16px;margin-bottom:16px}.tile{flex:1;background:#fff;border-radius:8px;padding:14px 18px;line-height:1.6}
.tile b{font-size:22px}
.list{background:#fff;border-radius:8px;padding:6px 20px}th{color:#66736e;text-align:right;padding:12px 6px;font-weight:500}
td{text-align:right;padding:12px 6px;border-top:1px solid #e9ecea}
th:nth-child(-n+3),td:nth-child(-n+3){text-align:left}"""


def online(rng: random.Random, scenario: str, number: int) -> Page:
    """Online banking on a desktop: signed amounts and the running balance, newest first."""
    moves = [
        ("Aug 02", "Payroll deposit", "Income", rng.randrange(180000, 260000)),
        ("Aug 04", "Mortgage payment", "Home", -118000),
        ("Aug 07", "Fernhill Market", "Groceries", -rng.randrange(4200, 13000)),
        ("Aug 12", "ATM withdrawal", "Cash", -10000),
        ("Aug 15", "Return - Oak & Pine", "Refund", rng.randrange(3000, 9000)),
        ("Aug 21", "City Electric", "Utilities", -rng.randrange(6000, 12000)),
    ]
    start = balance = rng.randrange(210000, 380000)
    if scenario == "clean_swept":
        moves.append(("Aug 25", "Transfer to Savings", "Transfer", -start - sum(move[3] for move in moves)))
    lines = []
    for index, (day, what, kind, amount) in enumerate(moves):
        balance += amount
        lines.append(
            (day, what, kind, f"{'+' if amount > 0 else ''}{money(amount, '$')}", money(0 if scenario == "zero" and index == 3 else balance, "$"))
        )
    body = f"""<div class="bar"><b>Juniper Credit Union</b><span>Accounts</span><span>Transfers</span><span>Bill pay</span><span>Messages (2)</span>
</div><div class="wrap">
<div class="tiles"><div class="tile">Everyday Checking ••{rng.randrange(1000, 9999)}<br><b>{money(balance, "$")}</b><br>Available now</div>
<div class="tile">Opening balance Aug 1<br><b>{money(start, "$")}</b></div>
<div class="tile">Pending<br><b>$0.00</b></div></div><div class="list">
<table>{row(("Date", "Description", "Category", "Amount", "Balance"), "th")}{rows(reversed(lines))}</table></div></div>"""
    must, unsure = ({ZERO}, {SUM}) if scenario == "zero" else ((), ())
    return page(f"depot_en-online-{scenario}-{number}", shell(ONLINE, body, ARIAL), 1280, 1.25, 16, must=must, unsure=unsure)


TILL = """body{background:#fcfcfa;padding:26px 24px;font-size:17px;color:#151515}.c{text-align:center;line-height:1.5}
.big{font-size:20px;font-weight:700}hr{border:0;border-top:2px dashed #444;margin:10px 0}
.kv{display:flex;justify-content:space-between;padding:2px 0}.kv b{font-weight:inherit}"""
PANTRY = (
    ("WHOLEMEAL LOAF", 165),
    ("SEMI SKIM MILK", 145),
    ("CHEDDAR 400G", 389),
    ("BANANAS LOOSE", 112),
    ("GROUND COFFEE", 449),
    ("PASTA 1KG", 175),
    ("KITCHEN ROLL", 299),
)


def till(rng: random.Random, scenario: str, number: int) -> Page:
    """A grocer's receipt from a thermal printer: lines, savings, total, cash and change."""
    goods = rng.sample(PANTRY, 6)
    total = sum(price for _, price in goods)
    save = 60 if scenario == "clean_savings" else 0
    ends = [("SUBTOTAL", money(total))]
    ends += [("MEAL DEAL SAVING", money(-save))] if save else []
    due = total - save
    printed = due + (rng.choice((300, 500)) if scenario == "sum" else 0)
    paid = (
        [("CASH", money(3000)), ("CHANGE", money(3000 - printed))] if scenario != "clean_card" else [("VISA DEBIT", money(due)), ("CHANGE", "0.00")]
    )
    body = f"""<div class="c"><b style="font-size:22px">HOLLOWAY STORES</b><br>14 Mill Lane, Ashby<br>TEL 01632 960{rng.randrange(100, 999)}</div>
<hr>{pairs((name, money(price)) for name, price in goods)}<hr>{pairs(ends)}
<div class="big">{pairs((("TOTAL", money(printed, "£")),))}</div>{pairs(paid)}<hr>
<div class="c">6 ITEMS<br>12/09/2025 17:31 &nbsp;TILL 02<br>POINTS EARNED {due // 100}<br>THANK YOU</div>"""
    must, unsure = ({SUM}, {TOTAL}) if scenario == "sum" else ((), ())
    return page(f"depot_en-till-{scenario}-{number}", shell(TILL, body, MONO), 400, 2, 17, paper=True, must=must, unsure=unsure)


CLASSIC = """body{background:#fff;padding:48px;font-size:17px;color:#222}.top{display:flex;justify-content:space-between}
h1{font-size:34px;margin:0;font-weight:400;letter-spacing:4px}
.to{margin:20px 0;line-height:1.6}th{background:#333;color:#fff;padding:9px;text-align:right}td{padding:9px;border:1px solid #999;text-align:right}
th:first-child,td:first-child{text-align:left}
.ends{width:340px;margin:16px 0 0 auto}.kv{display:flex;justify-content:space-between;padding:5px 9px}
.due{border-top:2px solid #333;font-weight:700;font-size:19px}"""


def classic(rng: random.Random, scenario: str, number: int) -> Page:
    """A British invoice on paper, ruled, with VAT at several rates or a trade discount."""
    goods = [
        ("Oak worktop, oiled", rng.randrange(2, 5), 24500, 20),
        ("Fitting, per hour", rng.randrange(6, 12), 4800, 20),
        ("Energy-saving boards", rng.randrange(4, 9), 3600, 5),
        ("Site safety booklets", 5, 900, 0),
    ]
    if scenario != "clean_rates":
        goods = [(name, count, price, 20) for name, count, price, _ in goods[:3]]
    lines = [[name, str(count), money(price), f"{rate}%", money(count * price)] for name, count, price, rate in goods]
    net = sum(count * price for _, count, price, _ in goods)
    cut = 15000 if scenario == "clean_discount" else 0
    ends = [("Subtotal", money(net))] + ([("Trade discount", money(-cut))] if cut else [])
    vat = 0
    for rate in sorted({rate for *_, rate in goods}, reverse=True):
        part = share(sum(count * price for _, count, price, own in goods if own == rate) - cut, rate)
        vat += part
        ends.append((f"VAT at {rate}%", money(part)))
    if scenario == "zero":
        lines[1][4] = ""
    total = net - cut + vat
    body = f"""<div class="top"><h1>INVOICE</h1><div style="text-align:right;line-height:1.5"><b>{FIRMS[0]}</b>
<br>VAT Reg. GB {rng.randrange(100, 999)} 4471 {rng.randrange(10, 99)}</div></div>
<div class="to">Bill to: {rng.choice(PEOPLE)}, 8 Orchard Close, Melbury<br>
Invoice no. {rng.randrange(2000, 9000)} &nbsp; Date: 4 September 2025 &nbsp; Terms: 30 days</div>
<table>{row(("Description", "Qty", "Unit price", "VAT", "Amount"), "th")}{rows(lines)}</table>
<div class="ends">{pairs(ends)}<div class="due">{pairs((("Total due", money(total, "£")),))}</div></div>"""
    must, unsure = ({ZERO}, {SUM}) if scenario == "zero" else ((), ())
    return page(
        f"depot_en-classic-{scenario}-{number}", shell(CLASSIC, body, TIMES), 880, 1.5, 17, paper=True, kind="invoice", must=must, unsure=unsure
    )


SCREEN = """body{background:#f6f5fb;color:#26233a;font-size:16px;padding:34px}
.card{background:#fff;border-radius:14px;max-width:900px;margin:auto;padding:34px 40px;box-shadow:0 4px 18px #0001}
.head{display:flex;justify-content:space-between;align-items:flex-start}.pill{background:#e4f6ea;color:#1c7a43;border-radius:14px;padding:5px 14px}
.meta{color:#6b6785;line-height:1.7;margin:10px 0 20px}
td,th{padding:13px 0;text-align:right;border-bottom:1px solid #eceaf4}th{color:#6b6785;font-weight:500}td:first-child,th:first-child{text-align:left}
.ends{margin:14px 0 0 auto;width:380px}.kv{display:flex;justify-content:space-between;padding:7px 0}.kv b{font-weight:500}
.due{font-size:20px;border-top:2px solid #26233a;margin-top:6px}"""


def screen(rng: random.Random, scenario: str, number: int) -> Page:
    """An invoice of a studio in a billing app: no rules between columns, a credit or a deposit taken off."""
    goods = [
        ("Brand photography, half day", 1, 68000),
        ("Retouching, per image", rng.randrange(8, 22), 1800),
        ("Web banner set", rng.randrange(2, 5), 12500),
        ("Courier of prints", 1, 2400),
    ]
    lines = [[name, str(count), money(price, "$"), money(count * price, "$")] for name, count, price in goods]
    net = sum(count * price for _, count, price in goods)
    tax, off = share(net, 8), 25000 if scenario == "clean_deposit" else 0
    ends = [
        ("Subtotal", money(net, "$")),
        ("Sales tax (8%)", money(tax, "$")),
        ("Total", money(net + tax + (15000 if scenario == "sum" else 0), "$")),
    ]
    ends += [("Deposit received", money(-off, "$"))] if off else []
    due = net + tax - off + (15000 if scenario == "sum" else 0)
    body = f"""<div class="card"><div class="head"><div style="font-size:26px;font-weight:700">Alder Lane Studio</div><span class="pill">Sent</span>
</div>
<div class="meta">Invoice ALS-{rng.randrange(300, 900)} for {rng.choice(PEOPLE)}<br>Issued Sep 3, 2025 · Due Oct 3, 2025</div>
<table>{row(("Item", "Qty", "Rate", "Amount"), "th")}{rows(lines)}</table>
<div class="ends">{pairs(ends)}<div class="due">{pairs((("Amount due", money(due, "$")),))}</div></div></div>"""
    must, unsure = ({SUM}, {TOTAL}) if scenario == "sum" else ((), ())
    return page(f"depot_en-screen-{scenario}-{number}", shell(SCREEN, body, ARIAL), 1200, 1.25, 16, must=must, unsure=unsure)


FOLIO = """body{background:#fffdf8;padding:40px 44px;font-size:17px;color:#2b2620}h1{text-align:center;font-size:30px;font-weight:400;margin:0}
.c{text-align:center;margin-bottom:18px}
td,th{padding:8px 4px;text-align:right}th{border-top:1.5px solid;border-bottom:1.5px solid}th:nth-child(-n+2),td:nth-child(-n+2){text-align:left}
.end td{border-top:1.5px solid;font-weight:700}"""


def folio(rng: random.Random, scenario: str, number: int) -> Page:
    """A hotel's guest folio on paper: charges, payments, and a balance that is rightly nothing once paid."""
    night = rng.randrange(98, 165) * 100
    charges = [
        ("12 May", "Room charge", night),
        ("12 May", "Restaurant", rng.randrange(1800, 4600)),
        ("13 May", "Room charge", night),
        ("13 May", "City tax", 700),
        ("14 May", "Car park", 1500),
    ]
    total = sum(a for *_, a in charges)
    shown = total + (6000 if scenario == "sum" else 0)
    paid = 10000 if scenario == "clean_part" else shown
    lines = [(day, what, money(amount), "") for day, what, amount in charges]
    lines.append(("14 May", "Payment, card", "", money(paid)))
    body = f"""<h1>The Wren House Hotel</h1>
<div class="c">Guest folio · {rng.choice(PEOPLE)} · Room {rng.randrange(101, 320)} · 12 – 14 May 2025</div>
<table>{row(("Date", "Details", "Charges €", "Payments €"), "th")}{rows(lines)}
{row(("", "Totals", money(shown), money(paid)), attributes='class="end"')}
{row(("", "Balance due", money(shown - paid), ""), attributes='class="end"')}</table>
<p>We hope you enjoyed your stay. Breakfast was included in the room charge.</p>"""
    must, unsure = ({SUM}, {TOTAL}) if scenario == "sum" else ((), ())
    return page(
        f"depot_en-folio-{scenario}-{number}",
        shell(FOLIO, body, TIMES),
        780,
        1.5,
        17,
        paper=True,
        text="Hotel folio for my expense claim",
        kind="receipt",
        must=must,
        unsure=unsure,
    )


PLAN = (
    (slip_rule, ("sum", "zero", "clean_overtime")),
    (slip_phone, ("zero", "clean_bonus", "clean_overtime")),
    (statement, ("sum", "zero", "clean")),
    (online, ("zero", "clean", "clean_swept")),
    (till, ("sum", "clean_savings", "clean_card")),
    (classic, ("zero", "clean_rates", "clean_discount")),
    (screen, ("sum", "clean_deposit", "clean_plain")),
    (folio, ("sum", "clean_paid", "clean_part")),
)


def pages(rng: random.Random) -> Iterator[Page]:
    """The English documents."""
    for make, scenarios in PLAN:
        for number, scenario in enumerate(scenarios, 1):
            yield make(rng, scenario, number)

"""English papers and app pages of `dossier`: payslips, statements, receipts, invoices, claims and bills."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.dossier_kit import LATIN, Shell, account, cells, finish, money, pairs, plain, status
from tests.generator.web.page import Page

PEOPLE = (
    ("Hannah Whitcombe", "Operations"),
    ("Marcus Oyelaran", "Customer Support"),
    ("Priya Nadkarni", "Engineering"),
    ("Owen Tregear", "Logistics"),
)
FIRMS = ("Fernhill Joinery Ltd", "Castlegate Foods Ltd", "Northbank Print Works Ltd", "Merrow & Finch Ltd")

PAY_UK = Shell(
    name="en-payslip",
    lang="en",
    width=860,
    scale=1.6,
    smallest=22,
    kind="payslip",
    paper=True,
    texts=("My latest payslip for the tenancy check.", "Proof of income attached."),
    css=f"""body{{font-family:{LATIN};background:#fff;color:#111;font-size:15px;padding:36px}}.f{{border:2px solid #2c4a7c;border-radius:6px}}.h{{display:flex;justify-content:space-between;
    background:#dfe7f3;padding:14px 18px;font-size:17px}}.m{{display:grid;grid-template-columns:1fr 1fr 1fr;padding:12px 18px;border-bottom:1px solid #2c4a7c;gap:6px}}
    .two{{display:flex}}.two>div{{flex:1;padding:14px 18px}}.two>div+div{{border-left:1px solid #2c4a7c}}h3{{margin:0 0 8px;font-size:16px;color:#2c4a7c}}
    .row{{display:flex;justify-content:space-between;padding:5px 0}}.row b{{font-weight:400}}.tot{{display:flex;justify-content:space-between;padding:8px 0 0;border-top:1px solid #999;font-weight:700}}
    .net{{display:flex;justify-content:space-between;background:#2c4a7c;color:#fff;padding:14px 18px;font-size:19px}}""",
)


def pay_uk(rng: Random) -> Iterator[Page]:
    """A British payslip: payments at the left, deductions at the right, net pay below."""
    for number, scenario in enumerate(("ok", "sum-net", "zero-basic", "ok-noovertime", "sum-deductions")):
        name, office = PEOPLE[number % 4]
        earned = [("Basic Salary", 0 if scenario == "zero-basic" else rng.randrange(198000, 312000, 500))]
        earned += [
            ("Overtime", 0 if scenario == "ok-noovertime" else rng.randrange(9000, 31000)),
            ("Shift Allowance", 15000),
            ("Bonus", rng.randrange(20000, 60000, 500)),
        ]
        taken = [
            ("Income Tax", rng.randrange(21000, 41000)),
            ("National Insurance", rng.randrange(9000, 17900)),
            ("Pension", rng.randrange(9900, 15900)),
        ]
        taken += [("Student Loan", rng.randrange(2100, 6100, 100))]
        gross = sum(value for _, value in earned)
        off = sum(value for _, value in taken) + (7500 if scenario == "sum-deductions" else 0)
        net = gross - off + (25000 if scenario == "sum-net" else 0)
        body = f"""<div class='f'><div class='h'><b>{FIRMS[number % 4]}</b><span>PAYSLIP</span></div>
        <div class='m'><span>Employee: {name}</span><span>Department: {office}</span><span>Pay date: 28/0{number + 2}/2025</span><span>Payroll no: {rng.randrange(1100, 1990)}</span>
        <span>Tax code: 1257L</span><span>Method: Bank transfer</span></div>
        <div class='two'><div><h3>Payments</h3>{pairs((k, money(v)) for k, v in earned)}<div class='tot'><span>Gross Pay</span><span>{money(gross)}</span></div></div>
        <div><h3>Deductions</h3>{pairs((k, money(v)) for k, v in taken)}<div class='tot'><span>Total Deductions</span><span>{money(off)}</span></div></div></div>
        <div class='net'><span>Net Pay</span><b>£{money(net)}</b></div></div>"""
        yield finish(rng, PAY_UK, number, scenario, body)


PAY_US = Shell(
    name="en-earnings",
    lang="en",
    width=1000,
    scale=1.4,
    smallest=20,
    kind="payslip",
    texts=("Pay stub from our payroll site.", "Earnings statement for the loan application."),
    css=f"""body{{font-family:{LATIN};background:#f4f5f7;color:#22272e;font-size:15px}}.nav{{background:#1e293b;color:#fff;padding:14px 28px;display:flex;gap:26px}}
    .nav b{{margin-right:auto}}main{{padding:20px 28px}}.k{{display:flex;gap:16px;margin-bottom:16px}}.k div{{flex:1;background:#fff;border:1px solid #dde1e6;border-radius:8px;padding:14px 18px}}
    .k b{{display:block;font-size:24px;margin-top:4px}}table{{width:100%;background:#fff;margin-bottom:16px}}th{{text-align:left;background:#e8ebef;padding:9px 14px;font-weight:600}}
    td{{padding:9px 14px;border-bottom:1px solid #eceef1}}.n{{text-align:right!important}}.t td{{font-weight:700}}""",
)


def pay_us(rng: Random) -> Iterator[Page]:
    """An American pay stub in a payroll portal: hours and rates, taxes, three figures on top."""
    for number, scenario in enumerate(("sum-gross", "ok", "zero-regular", "ok")):
        rate = rng.randrange(2400, 4100, 50)
        lines = [("Regular", "80.00", plain(rate), 0 if scenario == "zero-regular" else 80 * rate), ("Holiday", "8.00", plain(rate), 8 * rate)]
        lines += [("Overtime", "6.00", plain(rate * 3 // 2), 6 * (rate * 3 // 2))]
        taken = [("Federal Income Tax", rng.randrange(21000, 34000)), ("Social Security", rng.randrange(14000, 18000))]
        taken += [("Medicare", rng.randrange(3200, 4800)), ("Health Insurance", 9500)]
        gross = 88 * rate + lines[2][3] + (40000 if scenario == "sum-gross" else 0)
        off = sum(value for _, value in taken)
        wages = "".join(cells([k, h, r, money(v)], classes=["", "n", "n", "n"]) for k, h, r, v in lines)
        body = f"""<div class='nav'><b>PayHarbor</b><span>Home</span><span>Time off</span><span>Pay</span></div><main><h2>Earnings Statement</h2>
        <p>{PEOPLE[(number + 1) % 4][0]} &nbsp; Pay period 0{number + 3}/01/2025 – 0{number + 3}/14/2025</p>
        <div class='k'><div>Gross Pay<b>${money(gross)}</b></div><div>Deductions<b>${money(off)}</b></div><div>Net Pay<b>${money(gross - off)}</b></div></div>
        <table>{cells(["Earnings", "Hours", "Rate", "Amount"], "th", ["", "n", "n", "n"])}{wages}
        <tr class='t'><td colspan='3'>Gross Pay</td><td class='n'>{money(gross)}</td></tr></table>
        <table>{cells(["Deductions", "Amount"], "th", ["", "n"])}{"".join(cells([k, money(v)], classes=["", "n"]) for k, v in taken)}
        <tr class='t'><td>Total Deductions</td><td class='n'>{money(off)}</td></tr></table></main>"""
        yield finish(rng, PAY_US, number, scenario, body, ["document.sum_mismatch"] if scenario == "zero-regular" else [])


POOL = (
    ("Card payment", "Greenleaf Grocers", -9800, -2100),
    ("Direct debit", "Severn Water", -4800, -2900),
    ("Direct debit", "City Council Tax", -18900, -12100),
    ("Faster payment", "J Holloway", -30000, -5000),
    ("Salary", "Castlegate Foods", 181100, 262200),
    ("Card payment", "Orchard Cafe", -2400, -450),
    ("Cash withdrawal", "High Street ATM", -10000, -5000),
    ("Transfer in", "Savings account", 10000, 60000),
    ("Standing order", "Rent", -98100, -71100),
    ("Refund", "Bramley Shoes", 2900, 8900),
    ("Card payment", "Station Parking", -1850, -620),
    ("Interest", "Credit interest", 110, 640),
)

STATEMENT = Shell(
    name="en-statement",
    lang="en",
    width=940,
    scale=1.5,
    smallest=21,
    kind="statement",
    paper=True,
    texts=("Bank statement for the mortgage application.", "My current account statement."),
    css=f"""body{{font-family:{LATIN};background:#fff;color:#1a1a1a;font-size:15px;padding:40px}}.top{{display:flex;justify-content:space-between;margin-bottom:18px}}.top h1{{font-size:24px;margin:0;color:#5a2a6e}}
    .box{{background:#f3edf6;padding:12px 16px;line-height:1.7}}table{{width:100%}}th{{text-align:left;background:#5a2a6e;color:#fff;padding:9px}}td{{padding:9px;border-bottom:1px solid #e4dce8}}
    .n{{text-align:right!important}}.b td{{font-weight:700}}""",
)


def statement(rng: Random) -> Iterator[Page]:
    """A current account's statement on paper, with balances brought and carried forward."""
    for number, scenario in enumerate(("ok", "zero-row", "sum-row", "ok", "sum-close", "ok")):
        month = ("Jan", "Feb", "Mar", "Apr", "May", "Jun")[number]
        opening = rng.randrange(240000, 420000)
        days = [f"{day} {month} 2025" for day in (2, 4, 7, 12, 15, 18, 22, 26)]
        entries, last = account(rng, POOL, days, opening, scenario)
        close = last + (30000 if scenario == "sum-close" else 0)
        columns = ["", "", "n", "n", "n"]
        rows = "".join(
            cells(
                [e.day, f"{e.title} {e.party}", money(-e.amount) if e.amount < 0 else "", money(e.amount) if e.amount > 0 else "", e.balance],
                classes=columns,
            )
            for e in entries
        )
        body = f"""<div class='top'><h1>Wharfside Bank</h1><div class='box'>{PEOPLE[number % 4][0]}<br>Current account statement<br>1 – 28 {month} 2025</div></div>
        <table>{cells(["Date", "Description", "Money out", "Money in", "Balance"], "th", columns)}
        <tr class='b'><td>1 {month} 2025</td><td>Opening balance</td><td></td><td></td><td class='n'>{money(opening)}</td></tr>{rows}
        <tr class='b'><td>28 {month} 2025</td><td>Closing balance</td><td></td><td></td><td class='n'>{money(close)}</td></tr></table>"""
        yield finish(rng, STATEMENT, number, scenario, body)


CARD = Shell(
    name="en-cardbill",
    lang="en",
    width=400,
    scale=2,
    smallest=26,
    kind="statement",
    texts=("Credit card statement screenshot.", "This month's card bill."),
    css=f"""body{{font-family:{LATIN};background:#10141c;color:#e8ebf0;font-size:15px}}.bar{{text-align:center;font-size:17px;font-weight:600;padding:8px 0 14px}}
    .card{{background:#1b2230;border-radius:14px;margin:0 14px 12px;padding:14px 18px}}.row{{display:flex;justify-content:space-between;padding:8px 0}}.row b{{font-weight:500}}
    .due{{font-size:32px;font-weight:700;margin:4px 0}}.last{{border-top:1px solid #3a4356;font-weight:700}}h3{{margin:0 0 6px;font-size:16px;color:#9fb4ff}}""",
)


def card_bill(rng: Random) -> Iterator[Page]:
    """A credit card's statement in a dark app: from the previous balance to the new one."""
    for number, scenario in enumerate(("sum-new", "ok", "ok-nofees")):
        last, buys = rng.randrange(61000, 149000), rng.randrange(42000, 119000)
        paid, interest = last // 2 // 100 * 100, rng.randrange(700, 2100)
        fees = 0 if scenario == "ok-nofees" else 1200
        new = last - paid + buys + fees + interest + (20000 if scenario == "sum-new" else 0)
        rows = [
            ("Previous balance", f"${money(last)}"),
            ("Payments", f"-${money(paid)}"),
            ("Purchases", f"+${money(buys)}"),
            ("Fees", f"+${money(fees)}"),
        ]
        rows += [("Interest", f"+${money(interest)}")]
        body = f"""{status("8:15")}<div class='bar'>Statement</div><div class='card'>New balance<div class='due'>${money(new)}</div>Payment due Aug {12 + number}, 2025</div>
        <div class='card'><h3>Account summary</h3>{pairs(rows)}<div class='row last'><span>New balance</span><span>${money(new)}</span></div></div>
        <div class='card'>{pairs([("Minimum payment", "$35.00"), ("Credit limit", "$8,000.00")])}</div>"""
        yield finish(rng, CARD, number, scenario, body)


TILL = Shell(
    name="en-till",
    lang="en",
    width=360,
    scale=2,
    smallest=28,
    kind="receipt",
    paper=True,
    texts=("Receipt from the store.", "Lunch receipt for reimbursement."),
    css="""body{font-family:'Liberation Mono',monospace;background:#fff;color:#111;font-size:15px;padding:22px 20px}h1{font-size:19px;text-align:center;margin:0 0 6px}.c{text-align:center}
    hr{border:0;border-top:1px dashed #333;margin:12px 0}.row{display:flex;justify-content:space-between;padding:3px 0}.row b{font-weight:400}.big{font-size:19px;font-weight:700}""",
)
MENU = (
    ("Tomato Soup", 650),
    ("Club Sandwich", 1125),
    ("Iced Tea", 325),
    ("Caesar Salad", 980),
    ("Apple Pie", 575),
    ("Filter Coffee", 295),
    ("Grilled Salmon", 1840),
)


def till(rng: Random) -> Iterator[Page]:
    """A diner's receipt with tax."""
    for number, scenario in enumerate(("sum-total", "ok", "ok", "sum-subtotal")):
        lines = rng.sample(MENU, 4)
        subtotal = sum(price for _, price in lines) + (500 if scenario == "sum-subtotal" else 0)
        tax = round(subtotal * 0.08)
        total = subtotal + tax + (600 if scenario == "sum-total" else 0)
        body = f"""<h1>{("MAPLE ST DINER", "HARBOR GRILL", "CORNER KITCHEN", "BLUE DOOR CAFE")[number]}</h1><div class='c'>0{number + 4}/1{number}/2025 12:4{number} PM</div><div class='c'>Table {number + 5}</div><hr>
        {pairs((k, plain(v)) for k, v in lines)}<hr>{pairs([("Subtotal", plain(subtotal)), ("Tax 8%", plain(tax))])}
        <div class='row big'><span>TOTAL</span><span>${plain(total)}</span></div>{pairs([("Visa card", plain(total))])}<hr><div class='c'>Thank you! Please come again</div>"""
        yield finish(rng, TILL, number, scenario, body, () if scenario == "ok" else ["pricing.total_mismatch"])


INVOICE = Shell(
    name="en-invoice",
    lang="en",
    width=880,
    scale=1.5,
    smallest=21,
    kind="invoice",
    texts=("Supplier invoice for approval.", "Please process this invoice."),
    css=f"""body{{font-family:{LATIN};background:#fff;color:#222;font-size:15px;padding:44px}}.top{{display:flex;justify-content:space-between;margin-bottom:24px}}h1{{margin:0;font-size:32px;color:#0f766e}}
    .a{{line-height:1.6}}table{{width:100%}}th{{text-align:left;border-bottom:2px solid #0f766e;padding:10px 6px}}td{{padding:10px 6px;border-bottom:1px solid #e5e7eb}}.n{{text-align:right!important}}
    .s{{margin:18px 0 0 auto;width:320px}}.row{{display:flex;justify-content:space-between;padding:6px}}.row b{{font-weight:400}}.big{{border-top:2px solid #0f766e;font-size:18px;font-weight:700}}""",
)
WORK = (
    ("Site survey", 24000),
    ("Oak shelving unit", 31500),
    ("Paint, 10 L tub", 4650),
    ("Carpet fitting", 18500),
    ("Window blinds", 7220),
    ("LED ceiling panel", 5890),
    ("Delivery crate", 2600),
)


def invoice(rng: Random) -> Iterator[Page]:
    """A small firm's invoice: lines, subtotal, VAT at 20 %, total."""
    for number, scenario in enumerate(("ok", "zero-line", "sum-total", "ok", "sum-line")):
        lines = [(title, rng.randint(2, 6), price) for title, price in rng.sample(WORK, 4)]
        nets = [count * price + (10000 if scenario == "sum-line" and at == 1 else 0) for at, (_, count, price) in enumerate(lines)]
        subtotal = sum(nets)
        vat = subtotal // 5
        total = subtotal + vat + (15000 if scenario == "sum-total" else 0)
        rows = "".join(
            cells([t, str(c), money(p), "0.00" if scenario == "zero-line" and at == 2 else money(net)], classes=["", "n", "n", "n"])
            for at, ((t, c, p), net) in enumerate(zip(lines, nets, strict=True))
        )
        body = f"""<div class='top'><div><h1>Invoice</h1><div class='a'>No. {2025000 + rng.randrange(100, 900)}<br>Date: {number + 6} March 2025<br>Due: {number + 6} April 2025</div></div>
        <div class='a'><b>{FIRMS[(number + 2) % 4]}</b><br>14 Mill Lane, Exeter<br>Bill to: {FIRMS[(number + 1) % 4]}</div></div>
        <table>{cells(["Description", "Qty", "Unit price", "Amount"], "th", ["", "n", "n", "n"])}{rows}</table>
        <div class='s'>{pairs([("Subtotal", f"£{money(subtotal)}"), ("VAT 20%", f"£{money(vat)}")])}<div class='row big'><span>Total</span><span>£{money(total)}</span></div></div>"""
        yield finish(rng, INVOICE, number, scenario, body, () if scenario == "ok" else ("document.sum_mismatch", "pricing.total_mismatch"))


CLAIM = Shell(
    name="en-claim",
    lang="en",
    width=400,
    scale=2,
    smallest=26,
    texts=("Expense report from my trip.", "Please approve my expenses."),
    css=f"""body{{font-family:{LATIN};background:#f6f4ef;color:#222;font-size:15px}}.bar{{font-size:22px;font-weight:700;padding:8px 18px}}.m{{padding:0 18px 12px;color:#555;line-height:1.6}}
    .l{{background:#fff;margin:0 14px;border-radius:12px}}.e{{display:flex;justify-content:space-between;padding:13px 16px;border-bottom:1px solid #f0ece2}}.e small{{display:block;color:#666;font-size:13px;margin-top:3px}}
    .t{{display:flex;justify-content:space-between;font-weight:700;font-size:18px;padding:16px 30px}}.btn{{margin:4px 14px 22px;background:#d9572b;color:#fff;text-align:center;padding:13px;border-radius:10px}}""",
)
TRIP = (
    ("Airfare", 21000, 46000),
    ("Hotel", 24000, 52000),
    ("Taxi", 1800, 5200),
    ("Client dinner", 6200, 14800),
    ("Train", 2900, 8600),
    ("Parking", 1200, 3600),
    ("Breakfast", 900, 2600),
)


def claim(rng: Random) -> Iterator[Page]:
    """An expense report in a phone app."""
    for number, scenario in enumerate(("ok", "sum-total", "zero-line", "ok")):
        lines = [(kind, rng.randrange(low, high)) for kind, low, high in rng.sample(TRIP, 5)]
        if scenario == "zero-line":
            lines[2] = (lines[2][0], 0)
        total = sum(value for _, value in lines) + (9000 if scenario == "sum-total" else 0)
        rows = "".join(
            f"<div class='e'><div>{kind}<small>May {5 + at}, 2025 · Receipt attached</small></div><span>${money(value)}</span></div>"
            for at, (kind, value) in enumerate(lines)
        )
        body = f"""{status("14:52")}<div class='bar'>Expense report</div><div class='m'>{PEOPLE[number][0]}, {PEOPLE[number][1]}<br>Submitted May {14 + number}, 2025</div>
        <div class='l'>{rows}</div><div class='t'><span>Total</span><span>${money(total)}</span></div><div class='btn'>Submit for approval</div>"""
        yield finish(rng, CLAIM, number, scenario, body)


GAS = Shell(
    name="en-utility",
    lang="en",
    width=820,
    scale=1.6,
    smallest=22,
    paper=True,
    texts=("Utility bill as proof of address.", "My gas bill."),
    css=f"""body{{font-family:{LATIN};background:#fff;color:#1b1b1b;font-size:15px;padding:40px}}.top{{border-bottom:4px solid #e08a00;padding-bottom:12px;display:flex;justify-content:space-between}}h1{{margin:0;font-size:24px}}
    .k{{background:#fff4de;padding:14px 18px;margin:18px 0;font-size:20px;display:flex;justify-content:space-between}}table{{width:100%;margin-bottom:14px}}th{{text-align:left;padding:8px;border-bottom:1px solid #999}}
    td{{padding:8px;border-bottom:1px solid #eee}}.n{{text-align:right!important}}.t td{{font-weight:700}}""",
)


def utility(rng: Random) -> Iterator[Page]:
    """A gas bill: meter readings, charges and the amount due."""
    for number, scenario in enumerate(("sum-due", "ok", "zero-standing", "ok")):
        before, used = rng.randrange(4100, 8900), rng.randrange(620, 1400, 10)
        usage, standing = used * 7, 0 if scenario == "zero-standing" else 30 * 31
        net = usage + standing
        tax = round(net * 0.05)
        due = net + tax + (4000 if scenario == "sum-due" else 0)
        charges = [(f"Gas used {used} kWh at 7p", usage), ("Standing charge 30 days at 31p", standing), ("VAT at 5%", tax)]
        body = f"""<div class='top'><h1>Hearthline Energy</h1><div>Bill date: {10 + number} April 2025</div></div><p>{PEOPLE[(number + 2) % 4][0]}<br>27 Abbey Road, Taunton</p>
        <div class='k'><span>Amount due</span><b>£{money(due)}</b></div><table>{cells(["Previous reading", "Current reading", "Used (kWh)"], "th")}{cells([str(before), str(before + used), str(used)])}</table>
        <table>{cells(["Charges", "Amount (£)"], "th", ["", "n"])}{"".join(cells([k, money(v)], classes=["", "n"]) for k, v in charges)}
        <tr class='t'><td>Total charges</td><td class='n'>{money(due)}</td></tr></table>"""
        yield finish(rng, GAS, number, scenario, body, ["document.sum_mismatch"] if scenario == "zero-standing" else [])


TEMPLATES = (pay_uk, pay_us, statement, card_bill, till, invoice, claim, utility)

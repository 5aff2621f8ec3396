"""English payslips, statements, receipts, invoices, claims and bills of the registry."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.registry_kit import LATIN, Scenario, document, facts, heads, held, money, rows, status_bar

SUM = "document.sum_mismatch"
TOTAL = "pricing.total_mismatch"
PEOPLE = (("Helen Marsh", "1042"), ("Oliver Tran", "2217"), ("Priya Nair", "0386"), ("Callum Reid", "1759"))
PAYSLIPS: tuple[tuple[Scenario, bool], ...] = (("clean", True), ("clean", False), ("sum", True), ("zero", True))
"""Scenario, and whether a bonus was paid: none is a zero that is right."""
BANK: tuple[tuple[Scenario, str], ...] = (
    ("clean", ""),
    ("clean", "Statement for my rental application"),
    ("sum", ""),
    ("zero", "My account statement"),
)
TILLS: tuple[tuple[Scenario, str, int, tuple[tuple[str, int, int], ...]], ...] = (
    ("clean", "MAPLE CORNER GROCERY", 0, (("Whole milk 1gal", 1, 429), ("Bagels 6pk", 2, 349), ("Cheddar 8oz", 1, 515), ("Bananas", 1, 187))),
    ("clean", "RIDGEWAY HARDWARE", 825, (("Wood screws box", 2, 1249), ("Paint roller", 1, 899), ("Masking tape", 3, 375))),
    ("sum", "LAKESIDE PHARMACY SHOP", 700, (("Hand soap", 3, 399), ("Toothbrush", 2, 450), ("Tissues 4pk", 1, 725))),
)
"""Scenario, shop, rate of tax in hundredths of a per cent, and lines of name, count and price."""
INVOICES: tuple[tuple[Scenario, str, tuple[tuple[str, int, int], ...]], ...] = (
    ("clean", "Fenwick Studio", (("Logo design", 1, 120000), ("Business card layout", 2, 18000), ("Revisions (hours)", 5, 6500))),
    ("clean", "Hartley Garden Services", (("Hedge trimming (hours)", 6, 3500), ("Lawn care visit", 4, 4800))),
    ("sum", "Pinewood Catering", (("Lunch buffet", 40, 1650), ("Drinks package", 40, 450), ("Serving staff", 3, 11000))),
    ("zero", "Northgate IT Support", (("Laptop setup", 4, 7500), ("Network cabling", 12, 4000), ("Site visit", 2, 9500))),
)
CLAIMS: tuple[tuple[Scenario, str, tuple[tuple[str, str, int], ...]], ...] = (
    (
        "clean",
        "Client meetings, Leeds",
        (("3 Mar", "Train fare", 8640), ("3 Mar", "Taxi", 1450), ("4 Mar", "Hotel, 1 night", 11200), ("4 Mar", "Lunch", 1875)),
    ),
    (
        "sum",
        "Trade fair, Bristol",
        (("12 May", "Train fare", 6420), ("12 May", "Hotel, 2 nights", 19800), ("13 May", "Dinner", 3265), ("14 May", "Parking", 1200)),
    ),
    (
        "zero",
        "Training week, Glasgow",
        (("9 Jun", "Flight", 14250), ("9 Jun", "Hotel, 4 nights", 38000), ("11 Jun", "Dinner", 2790), ("13 Jun", "Taxi", 2200)),
    ),
)


def payslip(rng: Random) -> Iterator[Page]:
    """A payslip on paper: payments beside deductions, the net at the foot."""
    css = """body{background:#fff;padding:34px 40px;color:#1a1a1a}h1{font-size:24px}.m{display:grid;grid-template-columns:1fr 1fr;gap:6px;font-size:16px;margin:16px 0 20px}
    .g{display:grid;grid-template-columns:1fr 1fr;gap:24px}th{background:#dfe6e9;text-align:left;font-size:16px;padding:8px 10px}td{padding:8px 10px;font-size:16px}
    .r{text-align:right!important}.t td{border-top:2px solid #333;font-weight:700}.n{border:2px solid #333;padding:12px 16px;margin-top:22px;display:flex;justify-content:space-between;font-size:21px;font-weight:700}"""
    for at, (scenario, bonus) in enumerate(PAYSLIPS):
        basic = 0 if scenario == "zero" else rng.randrange(240, 330) * 1000
        paid = [
            ("Basic pay", basic),
            ("Overtime", rng.randrange(120, 260) * 100),
            ("Bonus", rng.randrange(20, 50) * 1000 if bonus else 0),
            ("Travel allowance", 7500),
        ]
        if scenario == "zero":
            paid[1:3] = [("Overtime", 84000), ("Bonus", 160000)]
        kept = [
            ("Income tax", rng.randrange(24000, 38000)),
            ("National insurance", rng.randrange(12000, 19000)),
            ("Pension", 12500),
            ("Union dues", 1450),
        ]
        gross, off = sum(value for _, value in paid), sum(value for _, value in kept)
        net = gross - off + (10000 if scenario == "sum" else 0)
        sides = ""
        for title, lines, foot, total in (("Payments", paid, "Total payments", gross), ("Deductions", kept, "Total deductions", off)):
            inner = rows(((name, money(value)) for name, value in lines), ("", "r"))
            last = rows([(foot, money(total))], ("", "r")).replace("<tr>", '<tr class="t">')
            sides += f"<div><table>{heads((title, 'Amount (£)'), ('', 'r'))}{inner}{last}</table></div>"
        person, number = PEOPLE[at]
        body = f"""<h1>Brackenhill Foods Ltd</h1><div class="m"><span>Employee: {person}</span><span>Employee no: {number}</span><span>Pay date: 28/0{at + 3}/2025</span>
        <span>Pay period: Monthly</span></div><div class="g">{sides}</div><div class="n"><span>Net pay</span><span>£{money(net)}</span></div>"""
        truth = facts(scenario, kind="payslip" if at != 1 else None)
        yield held(f"registry-en-payslip-{scenario}-{at}", document(css, body, lang="en", font=LATIN), 860, truth, smallest=16, paper=at % 2 == 0)


def bank(rng: Random) -> Iterator[Page]:
    """A current account's statement with opening and closing balances."""
    css = """body{background:#fff;color:#16222e;padding:30px 38px}.b{color:#0b5c7a;font-size:24px;font-weight:700}.m{display:flex;gap:44px;font-size:16px;margin:16px 0 20px;color:#45525e}
    th{border-bottom:2px solid #0b5c7a;text-align:left}td,th{padding:10px 8px;font-size:16px}tr:nth-child(odd) td{background:#f2f7f9}.r{text-align:right!important}"""
    moves = (
        ("Salary Westbrook Ltd", 1),
        ("Rent Hollis Lettings", -1),
        ("Card payment Greenway Foods", -1),
        ("Direct debit Water Co", -1),
        ("Transfer from J Ellis", 1),
        ("Card payment Rail Tickets", -1),
        ("Direct debit Mobile Plan", -1),
    )
    for at, (scenario, text) in enumerate(BANK):
        balance = rng.randrange(60000, 190000)
        lines = [(f"1 {('Mar', 'Apr', 'May', 'Jun')[at]}", "Opening balance", "", "", money(balance))]
        for row, (what, way) in enumerate(moves):
            amount = {0: rng.randrange(210000, 280000), 1: rng.randrange(75, 96) * 1000}.get(row, rng.randrange(1250, 14500))
            balance += way * amount - (15000 if scenario == "sum" and row == 3 else 0)
            left = "" if scenario == "zero" and row == 4 else money(balance)
            lines.append(
                (f"{row * 4 + 2} {('Mar', 'Apr', 'May', 'Jun')[at]}", what, money(amount) if way < 0 else "", money(amount) if way > 0 else "", left)
            )
        lines.append(("30 " + ("Mar", "Apr", "May", "Jun")[at], "Closing balance", "", "", money(balance)))
        columns = ("", "", "r", "r", "r")
        body = f"""<div class="b">Tamar Valley Bank</div><div class="m"><span>{PEOPLE[at][0]}</span><span>Current account statement</span><span>All amounts in GBP</span></div>
        <table>{heads(("Date", "Description", "Money out", "Money in", "Balance"), columns)}{rows(lines, columns)}</table>"""
        truth = facts(scenario, kind="bank_statement" if at in (0, 2) else None, text=text or None)
        yield held(f"registry-en-bank-{scenario}-{at}", document(css, body, lang="en", font=LATIN), 900, truth, smallest=16)


def card(rng: Random) -> Iterator[Page]:
    """A credit card statement in a dark app."""
    css = """body{background:#12161d;color:#e9edf3}.h{padding:10px 20px;font-size:20px;font-weight:700}.c{background:#1d232d;margin:12px 16px;border-radius:14px;padding:8px 16px}
    .l{display:flex;justify-content:space-between;font-size:15px;padding:11px 0;border-bottom:1px solid #2c3441}.l:last-child{border:0}.b{font-weight:700;font-size:18px}h3{font-size:16px;padding:10px 0}"""
    scenarios: tuple[Scenario, ...] = ("clean", "sum")
    for at, scenario in enumerate(scenarios):
        before, fee = rng.randrange(42000, 90000), 0
        spent = [
            ("Oak & Rye Bakery", 1840),
            ("City Parking", 1200),
            ("Harbor Books", 3675),
            ("Fuel Stop", rng.randrange(4200, 6100)),
            ("Corner Deli", 1525),
        ]
        new = sum(value for _, value in spent)
        paid = before - 12000
        due = before - paid + new + fee + (5000 if scenario == "sum" else 0)
        lines = (("Previous balance", before), ("Payments", -paid), ("New purchases", new), ("Interest charged", fee))
        first = "".join(f'<div class="l"><span>{name}</span><span>{money(value, "$")}</span></div>' for name, value in lines)
        first += f'<div class="l b"><span>New balance</span><span>{money(due, "$")}</span></div>'
        second = "".join(f'<div class="l"><span>{name}</span><span>{money(value, "$")}</span></div>' for name, value in spent)
        body = f"""{status_bar("7:41", "#fff")}<div class="h">{("April", "September")[at]} statement</div><div class="c"><h3>Summary</h3>{first}</div>
        <div class="c"><h3>Purchases</h3>{second}</div><div style="height:16px"></div>"""
        truth = facts(scenario, kind=None if at else "bank_statement", text="Card statement" if at else None)
        yield held(f"registry-en-card-{scenario}-{at}", document(css, body, lang="en", font=LATIN), 390, truth, scale=2, smallest=28)


def till(rng: Random) -> Iterator[Page]:
    """A till's paper slip with tax."""
    css = """body{background:#fff;color:#111;padding:24px 20px;font-size:16px;line-height:1.5}.c{text-align:center}.h{font-size:19px;font-weight:700}
    .l{display:flex;justify-content:space-between}.b{font-weight:700;font-size:20px}.d{border-top:2px dashed #444;margin:10px 0}"""
    for at, (scenario, shop, rate, lines) in enumerate(TILLS):
        sub = sum(count * price for _, count, price in lines)
        tax = (sub * rate + 5000) // 10000
        total = sub + tax + (900 if scenario == "sum" else 0)
        pairs = [(f"{count} x {name}", money(count * price)) for name, count, price in lines]
        taxed = [(f"TAX {rate / 100:g}%", money(tax))] if rate else []
        items = "".join(f'<div class="l"><span>{name}</span><span>{value}</span></div>' for name, value in pairs)
        foot = "".join(f'<div class="l"><span>{name}</span><span>{value}</span></div>' for name, value in [("SUBTOTAL", money(sub)), *taxed])
        body = f"""<div class="c h">{shop}</div><div class="c">Receipt {rng.randrange(10000, 99999)}</div><div class="c">06/1{at}/2025 2:4{at} PM</div><div class="d"></div>{items}
        <div class="d"></div>{foot}<div class="l b"><span>TOTAL</span><span>${money(total)}</span></div><div class="l"><span>CARD</span><span>${money(total)}</span></div>
        <div class="d"></div><div class="c">Thank you for shopping with us</div>"""
        page = document(css, body, lang="en", font="'Liberation Mono',monospace")
        yield held(
            f"registry-en-till-{scenario}-{at}",
            page,
            390,
            facts(scenario, kind="receipt" if at else None, unsure=(TOTAL,)),
            scale=2,
            smallest=32,
            paper=True,
        )


def invoice(rng: Random) -> Iterator[Page]:
    """A small firm's invoice."""
    css = """body{background:#fff;color:#23262b;padding:40px 46px}.h{display:flex;justify-content:space-between;margin-bottom:26px}.h b{font-size:30px;color:#3b4aa0}.h span{font-size:18px;font-weight:700}
    .m{font-size:16px;line-height:1.6;margin-bottom:20px}th{background:#3b4aa0;color:#fff;text-align:left}td,th{padding:11px 12px;font-size:16px;border-bottom:1px solid #dcdfe8}
    .r{text-align:right!important}.s{margin:18px 0 0 auto;width:330px}.s div{display:flex;justify-content:space-between;padding:7px 12px;font-size:16px}.s .b{font-weight:700;font-size:20px;background:#eceffb}"""
    for at, (scenario, firm, lines) in enumerate(INVOICES):
        sub = sum(count * price for _, count, price in lines)
        vat = sub // 5
        total = sub + vat - (18000 if scenario == "sum" else 0)
        shown = [
            (name, str(n), money(price), "0.00" if scenario == "zero" and row == 1 else money(n * price))
            for row, (name, n, price) in enumerate(lines)
        ]
        columns = ("", "r", "r", "r")
        body = f"""<div class="h"><b>INVOICE</b><span>{firm}</span></div><div class="m">Invoice number: INV-{rng.randrange(1000, 9999)}<br>Invoice date: {at + 9} April 2025<br>
        Bill to: Elmstead Trading Ltd</div><table>{heads(("Description", "Qty", "Unit price", "Amount"), columns)}{rows(shown, columns)}</table><div class="s">
        <div><span>Subtotal</span><span>£{money(sub)}</span></div><div><span>VAT 20%</span><span>£{money(vat)}</span></div><div class="b"><span>Total due</span><span>£{money(total)}</span></div></div>"""
        truth = facts(scenario, kind="invoice" if at in (0, 3) else None, unsure=(TOTAL, SUM))
        yield held(f"registry-en-invoice-{scenario}-{at}", document(css, body, lang="en", font=LATIN), 880, truth, smallest=16, paper=at == 1)


def claim(rng: Random) -> Iterator[Page]:
    """An expense report in a phone's work app."""
    css = """body{background:#faf7f2;color:#2c2620}.h{padding:8px 20px 4px;font-size:22px;font-weight:700}.s{padding:0 20px 10px;font-size:15px;color:#6d6258}.c{background:#fff;margin:0 16px;
    border:1px solid #e8dfd3;border-radius:12px;padding:4px 14px}th,td{font-size:15px;padding:12px 0;text-align:left;border-bottom:1px solid #f0e9df}.r{text-align:right!important}
    .t{display:flex;justify-content:space-between;font-weight:700;font-size:19px;padding:16px 30px}.k{margin:4px 16px 20px;background:#c8612c;color:#fff;text-align:center;padding:13px;border-radius:10px;font-size:16px}"""
    for at, (scenario, why, lines) in enumerate(CLAIMS):
        total = sum(line[2] for line in lines) - (3000 if scenario == "sum" else 0)
        shown = [(day, what, "0.00" if scenario == "zero" and row == 1 else money(value)) for row, (day, what, value) in enumerate(lines)]
        columns = ("", "", "r")
        body = f"""{status_bar(f"1{at}:05")}<div class="h">Expense report</div><div class="s">#{rng.randrange(1000, 9999)} · {why}</div><div class="c"><table>
        {heads(("Date", "Expense", "Amount (£)"), columns)}{rows(shown, columns)}</table></div><div class="t"><span>Total claimed</span><span>£{money(total)}</span></div><div class="k">Submit</div>"""
        truth = facts(scenario, text=None if at else "Expenses for approval", unsure=(SUM, TOTAL))
        yield held(f"registry-en-claim-{scenario}-{at}", document(css, body, lang="en", font=LATIN), 400, truth, scale=2, smallest=28)


def utility(rng: Random) -> Iterator[Page]:
    """An electricity bill in a customer's web account."""
    css = """body{background:#f1f6f1;color:#1f2d22;padding:26px}.p{background:#fff;border-radius:10px;padding:26px 30px}.h{display:flex;justify-content:space-between;align-items:center;
    font-size:22px;font-weight:700;color:#1b7a3d}.m{font-size:15px;color:#55645a;margin:12px 0 18px}.l{display:flex;justify-content:space-between;font-size:16px;padding:12px 4px;border-bottom:1px solid #e2ebe4}
    .b{font-size:21px;font-weight:700;border:0;padding-top:16px}"""
    scenarios: tuple[Scenario, ...] = ("clean", "clean", "sum")
    for at, scenario in enumerate(scenarios):
        used = rng.randrange(280, 460)
        energy, standing, tax = used * 24, 1590, used * 24 // 20
        lines = (
            (f"Electricity used ({used} kWh at $0.24)", energy),
            ("Service charge", standing),
            ("Local tax", tax),
            ("Balance from last bill", 0 if at == 1 else 2450),
        )
        due = sum(value for _, value in lines) + (2000 if scenario == "sum" else 0)
        inner = "".join(f'<div class="l"><span>{name}</span><span>{money(value, "$")}</span></div>' for name, value in lines)
        body = f"""<div class="p"><div class="h"><span>Larkfield Energy</span><span>Your bill</span></div><div class="m">Account {rng.randrange(10**5, 10**6)} · Billing period:
        {("January", "March", "May")[at]} 2025</div>{inner}<div class="l b"><span>Total amount due</span><span>{money(due, "$")}</span></div></div>"""
        truth = facts(scenario, kind="invoice" if at == 0 else None, unsure=(TOTAL,))
        yield held(f"registry-en-utility-{scenario}-{at}", document(css, body, lang="en", font=LATIN), 720, truth, smallest=15)


TEMPLATES = (payslip, bank, card, till, invoice, claim, utility)

"""English papers of pay and of household money: payslips, statements, wallets, energy bills."""

from __future__ import annotations

from tests.generator.web.harvest_kit import Sort, money, row, sheet

SUM, ZERO = "document.sum_mismatch", "document.zero_field"


def payslip_uk(*, bad: bool) -> str:
    """A British payslip on paper: payments left, deductions right, net pay in a box."""
    pay = [("Basic salary", 2450.00), ("Overtime 6 h", 123.60), ("Shift allowance", 85.00)]
    cut = [("Income tax", 321.80), ("National Insurance", 128.90), ("Pension 5%", 132.93), ("Student loan (below threshold)", 0.00)]
    gross, less = sum(v for _, v in pay), sum(v for _, v in cut)
    left, right = ("".join(row((name, money(value))) for name, value in items) for items in (pay, cut))
    css = (
        "body{padding:44px 50px;background:#fff;color:#123}.h{display:flex;justify-content:space-between;background:#dbeafe;"
        "padding:14px 18px;font-size:17px}.h b{font-size:22px}.g{display:flex;border:1px solid #93c5fd;margin-top:16px}"
        ".g>div{flex:1;padding:12px 18px;min-height:230px}.g>div+div{border-left:1px solid #93c5fd}table{width:100%;"
        "font-size:16px}td{padding:7px 0}td+td{text-align:right}h4{margin:0 0 8px;font-size:16px;color:#1d4ed8}"
        ".f{display:flex;justify-content:space-between;margin-top:16px;font-size:17px}.n{border:2px solid #1d4ed8;padding:10px 22px;font-size:20px}"
    )
    body = (
        '<div class="h"><b>Brackenfield Dairies Ltd</b><span>Pay date 28 Feb 2025<br>Tax code 1257L · Period 11</span></div>'
        f'<div class="g"><div><h4>PAYMENTS</h4><table>{left}</table></div><div><h4>DEDUCTIONS</h4><table>{right}</table></div></div>'
        f'<div class="f"><span>Total payments <b>{money(gross)}</b></span><span>Total deductions <b>{money(less)}</b></span>'
        f'<span class="n">Net pay <b>£{money(gross - less - (150 if bad else 0))}</b></span></div>'
    )
    return sheet(css, body, "en")


def stub_us(*, bad: bool) -> str:
    """An American pay stub on a desktop: hours, rates, this period and the year so far."""
    regular = 0.0 if bad else 1960.0
    pay = [("Regular", "80.00", "24.50", regular, 21560.0), ("Overtime", "5.00", "36.75", 183.75, 918.75), ("Shift bonus", "", "", 75.0, 450.0)]
    gross = sum(p[3] for p in pay) + (1960 if bad else 0)
    cut = [("Federal tax", 201.3), ("Social Security", 137.56), ("Medicare", 32.17)]
    net = gross - sum(v for _, v in cut)
    rows = "".join(row((name, hours, rate, money(now), money(year))) for name, hours, rate, now, year in pay)
    less = "".join(f"<div><span>{name}</span><span>-{money(value)}</span></div>" for name, value in cut)
    css = (
        "body{background:#f1f5f4;padding:30px}.p{background:#fff;padding:26px 32px;border-radius:6px}h2{margin:0;"
        "font-size:24px}.s{font-size:15px;color:#667}table{width:100%;font-size:16px;margin:18px 0}th{text-align:right;"
        "color:#0b7a5f;border-bottom:2px solid #0b7a5f;padding:8px}"
        "td{text-align:right;padding:9px 8px;border-bottom:1px solid #e5e9e8}td:first-child,th:first-child{text-align:left}"
        ".d{width:320px;margin-left:auto;font-size:16px}.d div{display:flex;justify-content:space-between;padding:5px 8px}.d "
        ".t{background:#0b7a5f;color:#fff;font-weight:700}"
    )
    head = row(("Earnings", "Hours", "Rate", "This period", "Year to date"), "th")
    body = (
        '<div class="p"><h2>Earnings statement</h2><div class="s">Cedar Ridge Packaging · Period 05/26/2025 – 06/08/2025 · Check 20418</div>'
        f'<table>{head}{rows}</table><div class="d"><div><b>Gross pay</b><b>{money(gross)}</b></div>{less}<div class="t"><span>'
        f"Net pay</span><span>${money(net)}</span></div></div></div>"
    )
    return sheet(css, body, "en")


def statement(*, bad: bool) -> str:
    """A bank statement on paper; in the faulty one a row has no balance."""
    moves = [
        ("02 Apr", "Card payment Fernhill Foods", -46.20),
        ("05 Apr", "Salary Aldergate Press", 2180.00),
        ("08 Apr", "Direct debit Council tax", -164.00),
    ]
    moves += [("14 Apr", "Transfer to savings", -500.00), ("19 Apr", "Card payment Orbit Cycles", -89.99), ("27 Apr", "Refund Orbit Cycles", 24.99)]
    balance, rows = 812.35, row(("01 Apr", "Balance brought forward", "", "", "812.35"))
    for day, what, value in moves:
        balance += value
        shown = "" if bad and day == "14 Apr" else money(balance)
        rows += row((day, what, money(-value) if value < 0 else "", money(value) if value > 0 else "", shown))
    css = (
        "body{background:#fff;padding:60px 56px;font-family:'Liberation Serif',serif}h1{font-size:26px;font-weight:400;"
        "margin:0}.a{font-size:16px;margin:8px 0 26px;color:#333}table{width:100%;font-size:17px}th{text-align:left;"
        "border-top:2px solid #000;border-bottom:1px solid #000;padding:8px 6px}"
        "td{padding:9px 6px;border-bottom:1px dotted #999}td:nth-child(n+3),th:nth-child(n+3){text-align:right}"
    )
    head = row(("Date", "Details", "Paid out", "Paid in", "Balance"), "th")
    body = (
        '<h1>Thameside Building Society</h1><div class="a">Current account statement no. 38<br>1 April 2025 to 30 April 2025 · '
        f"all amounts in pounds</div><table>{head}{rows}</table>"
    )
    return sheet(css, body, "en")


def energy_bill(*, bad: bool) -> str:
    """An electricity bill: readings, units times rate, standing charge, VAT."""
    units, charge = round(286 * 0.25, 2), round(30 * 0.45, 2)
    vat = round((units + charge) * 0.05, 2)
    rows = [("Electricity used", "286 kWh at 25.0p", units), ("Standing charge", "30 days at 45.0p", charge), ("VAT", "5%", vat)]
    lines = "".join(f"<section><h3>{name}</h3><span>{how}</span><strong>£{money(value)}</strong></section>" for name, how, value in rows)
    due = units + charge + vat + (18 if bad else 0)
    css = (
        "body{background:#fff}header{background:#5b21b6;color:#fff;padding:26px 40px;font-size:26px;font-weight:700}"
        "main{padding:24px 40px}.r{display:flex;gap:20px;font-size:16px}.r div{background:#ede9fe;padding:12px 20px;flex:1}.r "
        "b{display:block;font-size:20px}"
        "section{display:flex;align-items:center;border-bottom:1px solid #ddd}h3{width:220px;font-size:17px}section "
        "span{flex:1;font-size:16px;color:#555}strong{font-size:17px}.d{background:#5b21b6;color:#fff;padding:16px 20px;"
        "display:flex;justify-content:space-between;font-size:22px;margin-top:20px}"
    )
    body = (
        '<header>Lumen Co-op Energy</header><main><p style="font-size:16px">Your electricity bill for 1 – 30 September 2025</p>'
        '<div class="r"><div>Previous reading<b>48,104</b></div><div>This reading<b>48,390</b></div>'
        f'<div>You used<b>286 kWh</b></div></div>{lines}<div class="d"><span>Charges for this month</span><b>£{money(due)}</b>'
        '</div><p style="font-size:15px">We collect this by direct debit on 14 October.</p></main>'
    )
    return sheet(css, body, "en")


def wallet(*, bad: bool) -> str:
    """A dark wallet's month: opening balance, money in, money out, closing balance in tiles."""
    opening, got, spent = 640.25, 1815.00, 1297.40
    closing = opening + got - spent + (100 if bad else 0)
    tiles = [("Opening balance", opening, ""), ("Money in", got, "+"), ("Money out", spent, "−"), ("Closing balance", closing, "")]
    made = "".join(f'<div class="t"><small>{name}</small>{sign}${money(value)}</div>' for name, value, sign in tiles)
    split = "".join(
        f'<div class="l"><span>{name}</span><span>${money(value)}</span></div>'
        for name, value in (("Rent share", 780), ("Groceries", 342.15), ("Transport", 96), ("Eating out", 79.25))
    )
    css = (
        "body{background:#06141b;color:#e6f1f5;padding:16px}.s{display:flex;justify-content:space-between;font-size:14px;"
        "margin-bottom:16px}h1{font-size:26px;margin:6px 4px 14px}.g{display:grid;grid-template-columns:1fr 1fr;gap:10px}"
        ".t{background:#11303d;border-radius:14px;padding:14px;font-size:20px;font-weight:700}small{display:block;"
        "font-size:14px;color:#9fbcc8;font-weight:400}.c{background:#0c222c;border-radius:14px;margin-top:14px;padding:14px}"
        ".l{display:flex;justify-content:space-between;font-size:16px;padding:8px 0}"
    )
    body = (
        f'<div class="s"><span>18:30</span><span>Wi-Fi 54%</span></div><h1>May 2025</h1><div class="g">{made}</div>'
        f'<div class="c"><b>Where your money went</b>{split}<div class="l"><b>Total out</b><b>${money(spent)}</b></div></div>'
    )
    return sheet(css, body, "en")


SORTS = (
    Sort(name="en-payslip_uk", draw=payslip_uk, fault=SUM, width=860, smallest=16, paper=True),
    Sort(name="en-pay_stub", draw=stub_us, fault=ZERO, width=900, smallest=16, unsure=frozenset({SUM})),
    Sort(name="en-bank_statement", draw=statement, fault=ZERO, width=840, smallest=17, paper=True),
    Sort(name="en-energy_bill", draw=energy_bill, fault=SUM, width=800, smallest=16, unsure=frozenset({"pricing.total_mismatch"})),
    Sort(name="en-wallet_month", draw=wallet, fault=SUM, width=393, scale=2, smallest=28),
)

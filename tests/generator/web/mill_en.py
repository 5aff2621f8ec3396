"""English documents of `mill`: nine templates, each with a wrong page and an honest one."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.mill_kit import MONO, SANS, SERIF, bar, html, made, money, rows, times
from tests.generator.web.page import Page

SUM = "document.sum_mismatch"
TOTAL = "pricing.total_mismatch"


def payslip_sheet(_: Random, case: str) -> Page:
    """A British payslip on paper: payments at the left, deductions at the right, the year to date below."""
    pay = [("Basic Pay", 0 if case == "zero" else 221000), ("Overtime @ 1.5", 18450), ("Shift Allowance", 9600), ("Holiday Pay", 20400)]
    off = [("PAYE Tax", 24180), ("National Insurance", 11264), ("Pension (EE) 5%", 13472), ("Cycle to Work", 0 if case == "clean" else 4500)]
    if case == "clean":
        off[-1] = ("Student Loan", 2900)
    gross, less = sum(v for _, v in pay), sum(v for _, v in off)
    shown = gross + (15000 if case == "sum" else 0)
    css = """body{padding:40px;color:#14213d}.b{border:2px solid #14213d;border-radius:8px;overflow:hidden}
    .h{background:#14213d;color:#fff;padding:14px 18px;display:flex;justify-content:space-between;font-size:22px}
    .e{display:flex;justify-content:space-between;padding:14px 18px;font-size:18px;border-bottom:2px solid #14213d}
    .g{display:grid;grid-template-columns:1fr 1fr}.g>div{padding:14px 18px;min-height:230px}
    .g>div+div{border-left:2px solid #14213d}td{padding:7px 0;font-size:19px}
    .f{display:grid;grid-template-columns:repeat(3,1fr);border-top:2px solid #14213d}
    .f div{padding:14px 18px;font-size:18px}.f b{font-size:25px;display:block;margin-top:4px}
    h4{margin:0 0 8px;font-size:19px;border-bottom:1px solid #8d99ae;padding-bottom:6px}"""
    one, two = (rows([(k, money(v)) for k, v in part]) for part in (pay, off))
    body = f"""<div class=b><div class=h><b>Harrow &amp; Finch Joinery Ltd</b><span>Payslip - Month 2</span></div><div class=e>
    <span>Employee no. 0147 &nbsp; T. Okafor</span>
    <span>Tax code 1257L</span><span>Pay date 29/05/2026</span></div><div class=g><div><h4>Payments</h4><table>{one}</table></div><div>
    <h4>Deductions</h4><table>{two}</table></div></div>
    <div class=f><div>Total Payments<b>£{money(shown)}</b></div><div>Total Deductions<b>£{money(less)}</b></div>
    <div style='background:#e9eef7'>Net Pay<b>£{money(shown - less)}</b></div></div></div>
    <p style='font-size:17px'>Payment method: BACS &nbsp;&nbsp; Department: Workshop</p>"""
    return made("en-payslip_sheet", case, html(css, body, font=SANS), 960, smallest=17, paper=True, kind="payslip")


def paystub_portal(rng: Random, case: str) -> Page:
    """A pay stub in a browser: a side bar, hours by rate, this period beside the year to date."""
    hours, rate, periods = 80, 2750 + rng.randrange(5) * 50, 9
    earned = [("Regular", hours, rate), ("Overtime", 6, rate * 3 // 2), ("Bonus", None, 15000)]
    pay = [(name, n, r, r * (n or 1)) for name, n, r in earned]
    off = [("Federal income tax", 27140), ("Social Security", 16204), ("Medicare", 3790), ("Dental plan", 1850)]
    gross, less = sum(v for *_, v in pay), sum(v for _, v in off)
    net = gross - less - (20000 if case == "sum" else 0)
    css = """body{display:flex;background:#f6f5f2;color:#26241f}
    nav{width:210px;background:#23403a;color:#cfe0da;padding:24px;font-size:16px;line-height:2.6}nav b{color:#fff;font-size:20px}
    main{flex:1;padding:30px 40px}.k{background:#fff;border-radius:10px;padding:22px 26px;margin-bottom:18px;box-shadow:0 1px 4px #0002}
    h1{font-size:26px;margin:0 0 16px}
    td,th{padding:9px 6px;font-size:16px;text-align:left;border-bottom:1px solid #eee}td.n,th.n{text-align:right}th{color:#77736a;font-weight:500}
    .s{display:flex;gap:18px}.s .k{flex:1;font-size:16px}.s b{display:block;font-size:28px;margin-top:6px}"""
    top = [[name, str(n or ""), f"${money(r)}" if n else "", f"${money(v)}", f"${money(v * periods)}"] for name, n, r, v in pay]
    low = [[name, f"${money(v)}", f"${money(v * periods)}"] for name, v in off]
    body = f"""<nav><b>◆ Tillwork</b><br>Home<br>Time off<br><span style='color:#fff'>▸ Pay</span><br>Benefits<br>Documents</nav><main>
    <h1>Pay statement <span style='font-size:16px;color:#77736a'>Apr 20 - May 3, 2026 · Direct deposit ··4471</span></h1>
    <div class=s><div class=k>Gross pay<b>${money(gross)}</b></div><div class=k>Deductions<b>${money(less)}</b></div>
    <div class=k style='background:#dff0ea'>Take-home<b>${money(net)}</b></div></div>
    <div class=k><table>{rows([["Earnings", "Hours", "Rate", "Current", "YTD"]], tag="th")}{rows(top)}</table></div>
    <div class=k><table>{rows([["Taxes and deductions", "Current", "YTD"]], tag="th")}{rows(low)}</table></div></main>"""
    return made("en-paystub_portal", case, html(css, body, font=SANS), 1240, smallest=16, kind="payslip")


def account_web(rng: Random, case: str) -> Page:
    """A current account in a browser: the newest movement on top, the balance at the right."""
    moves = [
        ("28 May", "Greenleaf Grocers", "Card payment", -4367),
        ("27 May", "Northline Rail", "Contactless", -2190),
        ("26 May", "M Patel", "Faster payment in", 12000),
        ("24 May", "Aqua Water Co", "Direct debit", -3815),
        ("22 May", "Harbour Street Deli", "Card payment", -1240),
        ("21 May", "Halden Logistics", "Salary", 198432),
    ]
    if case == "clean-refund":
        moves[4] = ("22 May", "Harbour Street Deli", "Refund", 1240)
    balance = now = 284116 + rng.randrange(90) * 100
    table = []
    for at, (day, who, how, value) in enumerate(moves):
        sides = ("", money(value)) if value > 0 else (money(-value), "")
        table.append([day, f"{who}<small>{how}</small>", *sides, "" if case == "zero" and at == 2 else money(now)])
        now -= value
    css = """body{background:#fff;color:#20242c}header{background:#4b2a7b;color:#fff;padding:16px 60px;display:flex;gap:40px;font-size:17px}
    main{padding:26px 60px}
    .a{display:flex;justify-content:space-between;align-items:end;margin-bottom:20px}.a b{font-size:34px}
    .p{display:inline-block;border:1px solid #bbb;border-radius:20px;padding:7px 16px;font-size:15px;margin-right:8px}
    td,th{padding:13px 10px;font-size:17px;border-bottom:1px solid #e4e4ea;text-align:left}td.n,th.n{text-align:right}
    td small{display:block;font-size:15px;color:#6a6f7c}th{background:#f5f2fa;font-size:16px}"""
    body = f"""<header><b>Linden Bank</b><span>Accounts</span><span>Payments</span><span>Cards</span><span style='margin-left:auto'>Log out</span>
    </header><main>
    <div class=a><div>Everyday Account<br><span style='color:#6a6f7c'>20-44-** ****3391</span></div><div style='text-align:right'>Current balance<br>
    <b>£{money(balance)}</b></div></div>
    <p><span class=p>May 2026</span><span class=p>Money in</span><span class=p>Money out</span><span class=p>⤓ Export</span></p>
    <table>{rows([["Date", "Description", "Out (£)", "In (£)", "Balance (£)"]], tag="th", numbers=2)}{rows(table, numbers=2)}</table></main>"""
    return made(
        "en-account_web", case, html(css, body, font=SANS), 1200, text="Bank page for my rental application", smallest=15, kind="bank_statement"
    )


def card_paper(_: Random, case: str) -> Page:
    """A credit card's monthly statement on paper: the summary box that leads to the new balance, the purchases below."""
    before, interest = (0, 0) if case == "clean-first" else (64218, 0 if case == "clean" else 1127)
    bought = [
        ("03 Apr", "KESTREL BOOKS", 2899),
        ("09 Apr", "OAKWAY HARDWARE", 8640),
        ("14 Apr", "SUNVALE AIR", 21350),
        ("22 Apr", "CORNER PHARMACY", 1475),
    ]
    paid = before if case == "clean" else before // 2
    spent = sum(v for *_, v in bought)
    due = before - paid + spent + interest + (9000 if case == "sum" else 0)
    css = """body{padding:46px;color:#222}.h{display:flex;justify-content:space-between;align-items:start}h1{margin:0;font-size:32px;color:#0a4a6e}
    .s{width:470px;margin:22px 0;border:1.5px solid #0a4a6e}
    .s td{padding:9px 14px;font-size:19px}.s tr:last-child td{background:#0a4a6e;color:#fff;font-weight:700}
    .t td,.t th{font-size:19px;padding:9px 6px;text-align:left;border-bottom:1px solid #999}.t .n{text-align:right}"""
    opened = " Account opened 1 April 2026." if case == "clean-first" else ""
    box = [("Previous balance", before), ("Payments and credits", -paid), ("Purchases", spent), ("Interest charged", interest), ("New balance", due)]
    body = f"""<div class=h><h1>Meridian Card</h1>
    <div style='font-size:18px;line-height:1.6'>Card ending 7730<br>Statement date: 30 April 2026<br>Payment due: 25 May 2026</div></div>
    <table class=s>{rows([(k, money(v, "$")) for k, v in box])}</table><h3 style='font-size:21px'>Purchases this month</h3>
    <table class=t>
    {rows([["Date", "Merchant", "Amount"]], tag="th", numbers=2)}{rows([[d, w, money(v, "$")] for d, w, v in bought], numbers=2)}
    {rows([["", "Total purchases", money(spent, "$")]], numbers=2)}</table>
    <p style='font-size:17px'>Credit limit $4,000. The minimum payment is $25.00.{opened}</p>"""
    return made("en-card_paper", case, html(css, body, font=SERIF), 900, smallest=17, paper=True, kind="statement")


def till_slip(rng: Random, case: str) -> Page:
    """A hardware shop's till slip: some goods by quantity, sales tax, cash and change."""
    goods = [
        ("GALV SCREWS 100PK", 1, 899),
        ("PINE BOARD 6FT", 3, 724),
        ("WOOD GLUE 8OZ", 1, 549),
        ("PAINT TRAY SET", 1, 1299),
        ("WORK GLOVES L", 2, 450 + rng.randrange(4) * 100),
    ]
    total = sum(n * p for _, n, p in goods)
    tax = times(total / 100, 0.0625)
    due = total + tax + (1000 if case == "sum" else 0)
    cash = -(-due // 2000) * 2000
    css = """body{padding:26px;background:#fffefa;color:#222;font-size:21px}.c{text-align:center}pre{font:inherit;margin:0;white-space:pre-wrap}
    .l{display:flex;justify-content:space-between;padding:2px 0}.TOTAL{font-weight:700;font-size:26px}.q{padding-left:26px;font-size:20px}"""
    lines = "".join(
        f"<div class=l><span>{k}</span><span>{money(n * p)}</span></div>" + (f"<div class=q>{n} @ {money(p)}</div>" if n > 1 else "")
        for k, n, p in goods
    )
    pairs = [("SUBTOTAL", total), ("SALES TAX 6.25%", tax), ("TOTAL", due), ("CASH", cash), ("CHANGE DUE", cash - due)]
    foot = "".join(f"<div class='l {k.split()[0]}'><span>{k}</span><span>{money(v, '$' if k == 'TOTAL' else '')}</span></div>" for k, v in pairs)
    body = f"""<div class=c><b style='font-size:27px'>BRADY'S HARDWARE</b><br>218 Mill Rd, Easton<br>05/12/26 &nbsp;4:31 PM &nbsp;REG 2</div>
    <pre>--------------------------------</pre>{lines}
    <pre>--------------------------------</pre>{foot}<pre>--------------------------------</pre>
    <div class=c>ITEMS SOLD: {sum(n for _, n, _ in goods)}<br>TRN 4402-1187<br>RETURNS WITHIN 30 DAYS WITH SLIP</div>"""
    return made("en-till_slip", case, html(css, body, font=MONO), 460, unsure=[TOTAL], smallest=20, paper=True, kind="receipt")


def guest_check(_: Random, case: str) -> Page:
    """A restaurant's check on paper: table, server, dishes, tax, a tip that was added."""
    dishes = [(2, "Chicken Pot Pie", 1650), (1, "Cobb Salad", 1425), (1, "Grilled Cheese", 1095), (3, "Iced Tea", 325), (1, "Peach Cobbler", 850)]
    food = sum(n * p for n, _, p in dishes)
    tax, tip = times(food / 100, 0.08), 1500
    due = food + tax + tip - (700 if case == "sum" else 0)
    css = """body{padding:34px 30px;background:#fffdf7;color:#2a2320}h2{font-size:32px;text-align:center;margin:0;font-style:italic}
    .m{display:grid;grid-template-columns:1fr 1fr;font-size:20px;margin:14px 0;border-bottom:2px solid #444;padding-bottom:10px}
    td{font-size:22px;padding:6px 0}.s td{border:0}.s tr:last-child td{border-top:2px solid #444;font-size:28px;font-weight:700;padding-top:10px}"""
    table = [[str(n), name, money(n * p)] for n, name, p in dishes]
    foot = [("Food &amp; Beverage", money(food)), ("Tax 8%", money(tax)), ("Tip", money(tip)), ("Total", money(due, "$"))]
    body = f"""<h2>The Copper Kettle</h2><p style='text-align:center;font-size:19px;margin:4px'>Breakfast · Lunch · Supper</p><div class=m>
    <span>Table 14</span><span class=n>Guests 4</span><span>Server Dana</span><span class=n>Check 20618</span><span>Jun 6, 2026</span>
    <span class=n>1:12 PM</span></div>
    <table>{rows(table, numbers=2)}</table><div style='border-top:1px dashed #777;margin:10px 0'></div><table class=s>{rows(foot)}</table>
    <p style='text-align:center;font-size:20px'>Paid by card ****8820<br>Come back soon</p>"""
    return made("en-guest_check", case, html(css, body, font=SERIF), 520, unsure=[TOTAL], smallest=19, paper=True, kind="receipt")


def vat_invoice(_: Random, case: str) -> Page:
    """A tradesman's VAT invoice as a PDF on the screen: lines, net, VAT, the total to pay."""
    work = [("Replace kitchen mixer tap", 1, 8500), ("Labour (hours)", 4.5, 4200), ("Copper pipe 15mm (m)", 6, 465), ("Waste removal", 1, 3500)]
    if case == "clean-credit":
        work.append(("Less: deposit already invoiced", 1, -10000))
    values = [times(n, abs(p) / 100) * (-1 if p < 0 else 1) for _, n, p in work]
    net = sum(values)
    vat = times(net / 100, 0.2)
    due = net + vat + (4000 if case == "sum" else 0)
    css = """body{padding:50px 60px;color:#2b2b2b}.h{display:flex;justify-content:space-between}
    .h h1{font-size:40px;font-weight:300;letter-spacing:4px;margin:0;color:#c0562f}.a{font-size:17px;line-height:1.6}
    table{margin-top:30px}th{border-bottom:3px solid #c0562f;text-align:left;padding:10px;font-size:17px}th.n{text-align:right}
    td{padding:13px 10px;font-size:18px;border-bottom:1px solid #ddd}
    .s{width:380px;margin-left:auto}.s tr:last-child td{font-weight:700;font-size:22px;background:#faeee8}"""
    table = [
        [name, f"{n:g}", money(p), "" if case == "zero" and at == 1 else money(v)]
        for at, ((name, n, p), v) in enumerate(zip(work, values, strict=True))
    ]
    foot = [("Net total", money(net, "£")), ("VAT @ 20%", money(vat, "£")), ("Amount due", money(due, "£"))]
    body = f"""<div class=h><h1>INVOICE</h1><div class=a style='text-align:right'><b>Dunmore Plumbing &amp; Heating</b>
    <br>7 Quarry Lane, Stroud<br>VAT reg. GB 318 4472 09</div></div>
    <div class="h a" style='margin-top:26px'><div>Bill to<br><b>Mrs J. Whitcombe</b><br>22 Orchard Close</div>
    <div>Invoice no. 2026-0389<br>Date 11 May 2026<br>Terms 14 days</div></div>
    <table>{rows([["Description", "Qty", "Unit price £", "Amount £"]], tag="th")}{rows(table)}</table><table class=s>{rows(foot)}</table>"""
    return made("en-vat_invoice", case, html(css, body, font=SANS), 1000, unsure=[SUM], smallest=17, kind="invoice")


def energy_app(_: Random, case: str) -> Page:
    """An energy bill in an app: electricity and gas as cards, each with use by rate and a standing charge."""
    power, gas = times(312, 0.2475), times(0 if case == "clean-summer" else 540, 0.0610)
    daily, pipe = times(30, 0.5120), times(30, 0.3085)
    net = power + gas + daily + pipe
    vat = times(net / 100, 0.05)
    css = """body{background:#101b2d;color:#e8eefb}.t{padding:10px 20px 0;font-size:22px;font-weight:700}
    .sub{padding:4px 20px 14px;color:#9db0d0;font-size:14px}.c{background:#1a2942;border-radius:18px;margin:0 14px 14px;padding:16px 18px}
    .c h4{margin:0 0 8px;font-size:17px}.l{display:flex;justify-content:space-between;font-size:15px;padding:7px 0}
    .l small{display:block;color:#9db0d0;font-size:14px}.z{background:#ffd166;color:#22252b}.z .l{font-size:16px}.z b{font-size:30px}
    .b{margin:6px 14px 20px;border:2px solid #ffd166;border-radius:26px;text-align:center;padding:12px;font-size:16px;color:#ffd166}"""

    def card(icon: str, used: str, rate: str, value: str, stand: str, charge: int) -> str:
        return f"""<div class=c><h4>{icon}</h4><div class=l><span>Usage<small>{used} kWh × {rate}p</small></span><span>£{value}</span></div>
        <div class=l><span>Standing charge<small>30 days × {stand}p</small></span><span>£{money(charge)}</span></div></div>"""

    shown, heat = "0.00" if case == "zero" else money(power), "0" if case == "clean-summer" else "540"
    body = f"""{bar("7:58", dark=True)}<div class=t>Your June bill</div><div class=sub>1 Jun - 30 Jun 2026 · Account 8820 4417</div>
    {card("⚡ Electricity", "312", "24.75", shown, "51.20", daily)}{card("♨ Gas", heat, "6.10", money(gas), "30.85", pipe)}
    <div class="c z"><div class=l><span>Charges before VAT</span><span>£{money(net)}</span></div><div class=l><span>VAT 5%</span>
    <span>£{money(vat)}</span></div>
    <div class=l style='align-items:center'><span>Total to pay</span><b>£{money(net + vat)}</b></div></div>
    <div class=b>Pay by Direct Debit on 14 Jul</div>"""
    return made("en-energy_app", case, html(css, body, font=SANS), 393, unsure=[SUM], scale=2, smallest=28, kind="bill")


def pump_slip(rng: Random, case: str) -> Page:
    """A slip from a petrol pump: gallons, price a gallon, the sale; a car wash beside it."""
    gallons, price, wash = 10.2 + rng.randrange(30) / 10, 3.399, 900
    fuel = times(gallons, price)
    shown = "$0.000" if case == "zero" else f"${price:.3f}"
    css = """body{padding:30px;background:#fcfcf9;color:#1b1b1b}.c{text-align:center;font-size:21px;line-height:1.5}
    table{margin:16px 0;border-top:2px dashed #444;border-bottom:2px dashed #444}td{font-size:22px;padding:7px 0}
    .t{display:flex;justify-content:space-between;font-size:30px;font-weight:700}"""
    facts = [
        ("Pump", "07"),
        ("Product", "Unleaded 87"),
        ("Gallons", f"{gallons:.3f}"),
        ("Price/Gal", shown),
        ("Fuel Sale", f"${money(fuel)}"),
        ("Deluxe Wash", f"${money(wash)}"),
    ]
    body = f"""<div class=c><b style='font-size:28px'>RIDGEWAY FUEL STOP</b>
    <br>Hwy 9 at Colton Ave<br>06/02/2026 &nbsp; 17:06<br>Invoice 0098143</div><table>{rows(facts)}</table><div class=t><span>TOTAL</span>
    <span>${money(fuel + wash)}</span></div>
    <div class=c style='margin-top:16px'>DEBIT ************2075<br>Approved 441092<br>Wash code 55-318<br>Drive safely</div>"""
    return made("en-pump_slip", case, html(css, body, font=MONO), 470, unsure=[SUM], smallest=21, paper=True, kind="receipt")


TEMPLATES = (
    (payslip_sheet, ("sum", "zero", "clean")),
    (paystub_portal, ("sum", "clean")),
    (account_web, ("zero", "clean", "clean-refund")),
    (card_paper, ("sum", "clean", "clean-first")),
    (till_slip, ("sum", "clean")),
    (guest_check, ("sum", "clean")),
    (vat_invoice, ("sum", "zero", "clean-credit")),
    (energy_app, ("zero", "clean-summer")),
    (pump_slip, ("zero", "clean")),
)


def pages(rng: Random) -> Iterator[Page]:
    """All pages of this half."""
    for template, cases in TEMPLATES:
        yield from (template(rng, case) for case in cases)

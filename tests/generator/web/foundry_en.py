"""Documents in English for `foundry`: payslips, statements, bills, orders, advices, tax, loans and rent."""

from __future__ import annotations

from random import Random

from tests.generator.web.foundry_base import MONO, SERIF, Draft, bracketed, money, pairs, round_to, rows, sheet, slip, status

TILL = frozenset({"pricing.total_mismatch"})
"""People differ on whether a bill that does not add up is an order that does not add up."""
SUM = frozenset({"document.sum_mismatch"})


def payslip(rng: Random, fault: str) -> Draft:
    """A British payslip on paper: payments and deductions side by side, the year to date beside them."""
    base = round_to(rng, 214000, 318000, 500)
    paid = [
        ("Basic Salary", base),
        ("Shift Allowance", round_to(rng, 12000, 26000, 500)),
        ("Overtime 1.5x", round_to(rng, 8000, 21000, 25)),
        ("On-call", 7500),
    ]
    taken = [
        ("PAYE Tax", round_to(rng, 21000, 34000, 20)),
        ("National Insurance", 14632),
        ("Pension", 12250),
        ("Student Loan", 0),
        ("Cycle Scheme", 4166),
    ]
    gross, held = sum(v for _, v in paid), sum(v for _, v in taken)
    net = slip(rng, gross - held) if fault == "sum" else gross - held
    if fault == "both":
        paid[0] = ("Basic Salary", 0)
    month = rng.randint(3, 9)
    css = (
        "body{width:1060px;padding:48px;background:#fff}.f{border:2px solid #3a6b52}.h{display:flex;justify-content:space-between;"
        "background:#e3efe8;padding:14px 18px;font-size:20px}"
        ".h b{font-size:24px}.c{display:grid;grid-template-columns:1.1fr 1.1fr .9fr;border-top:2px solid #3a6b52}.c>div{padding:12px 18px;"
        "border-right:1px solid #3a6b52;min-height:290px}"
        "h3{font-size:18px;margin:0 0 8px;color:#3a6b52}.row{display:flex;justify-content:space-between;font-size:19px;padding:5px 0}"
        ".row b{font-weight:400}"
        ".n{display:flex;justify-content:space-between;border-top:2px solid #3a6b52;padding:14px 18px;font-size:20px}.n b{font-size:23px}"
    )
    body = (
        f"<div class='f'><div class='h'><b>Thornbury Care Homes Ltd</b><span>Tax Month {month}</span><span>Emp No {rng.randint(200, 899)}</span>"
        "</div>"
        "<div class='h' style='background:#fff'><span>Ms J. Whitcombe</span><span>NI Code A</span><span>Tax Code 1257L</span><span>"
        "Method: BACS</span></div>"
        f"<div class='c'><div><h3>PAYMENTS</h3>{pairs([(n, money(v)) for n, v in paid])}</div><div><h3>DEDUCTIONS</h3>"
        f"{pairs([(n, money(v)) for n, v in taken])}</div>"
        f"<div><h3>EMPLOYER</h3>{pairs([('NI Employer', '287.40'), ('Pension Er', '73.50')])}</div></div>"
        f"<div class='n'><span>Gross Pay <b>{money(gross)}</b></span><span>Total Deductions <b>{money(held)}</b></span><span>NET PAY <b>"
        f"£{money(net)}</b></span></div></div>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=1060, smallest=18, paper=True)


def shifts(rng: Random, fault: str) -> Draft:
    """Hours and pay of a week in an app for shift workers."""
    rate = rng.choice((1650, 1820, 2075))
    days = [("Mon", 8), ("Tue", 6), ("Wed", 8), ("Fri", rng.choice((5, 7))), ("Sat", rng.choice((4, 9)))]
    wages, tips = sum(hours * rate for _, hours in days), round_to(rng, 4300, 12900, 25)
    gross = wages + tips
    tax = round_to(rng, 5200, 8800, 13)
    shown = slip(rng, gross) if fault == "sum" else gross
    css = (
        "body{width:393px;background:#f7f3ff;padding-bottom:30px}h1{font-size:26px;margin:8px 20px}.w{margin:0 20px 14px;color:#6b6480;"
        "font-size:14px}.d{display:flex;gap:8px;margin:0 20px}"
        ".d div{flex:1;background:#fff;border-radius:12px;text-align:center;padding:10px 0;font-size:14px;color:#6b6480}.d b{display:block;"
        "font-size:18px;color:#231942}"
        ".card{background:#231942;color:#fff;border-radius:20px;margin:16px 20px;padding:18px 20px}.row{display:flex;"
        "justify-content:space-between;padding:9px 0;font-size:16px}"
        ".card .row:last-child{border-top:1px solid #5e548e;font-size:19px}.tip{margin:0 20px;font-size:13px;color:#6b6480;line-height:1.5}"
    )
    strip = "".join(f"<div>{day}<b>{hours}h</b></div>" for day, hours in days)
    hours = sum(h for _, h in days)
    lines = [
        (f"{hours} hrs × ${money(rate)}", "$" + money(wages)),
        ("Pooled tips", "$" + money(tips)),
        ("Bonus", "–"),
        ("Gross", "$" + money(shown)),
        ("Withheld", "-$" + money(tax)),
    ]
    body = (
        f"{status('6:18')}<h1>This week</h1><div class='w'>"
        f"Week of {rng.choice(('Sep 29', 'Oct 6', 'Oct 13'))} · The Copper Kettle · 5 shifts</div><div class='d'>{strip}</div>"
        f"<div class='card'>{pairs([*lines, ('Take-home', '$' + money(shown - tax))])}</div><div class='tip'>"
        f"Paid out every Friday to account ••{rng.randint(1000, 9999)}</div>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=393, scale=2, smallest=28)


def card_statement(rng: Random, fault: str) -> Draft:
    """A credit card statement in a browser: a summary that leads from the old balance to the new."""
    buys = [
        ("Fenwick Grocers", round_to(rng, 4100, 14900, 7)),
        ("Northgate Fuel", round_to(rng, 3900, 8200, 10)),
        ("Pinegrove Dental", round_to(rng, 12000, 31000, 100)),
        ("Railcard Direct", 7250),
        ("Juniper Books", 3465),
    ]
    spent, old, fees = sum(v for _, v in buys), round_to(rng, 61000, 142000, 9), 0 if fault == "clean2" else 1200
    paid, credit = round_to(rng, 30000, 60000, 500), 2999
    new = old - paid - credit + spent + fees
    if fault == "sum":
        new = slip(rng, new)
    day = rng.randint(1, 4)
    table = [(f"{day + 4 * n:02d} Sep", name, "Purchase", money(v)) for n, (name, v) in enumerate(buys)]
    table += [("22 Sep", "Harlow Shoes — refund", "Credit", money(-credit)), ("25 Sep", "Direct debit, thank you", "Payment", money(-paid))]
    css = (
        "body{width:1200px;background:#f4f4f1;padding:36px 120px;color:#20242b}h1{font-family:'Liberation Serif',serif;font-size:32px;"
        "margin:0 0 4px}.m{color:#666;font-size:16px}"
        ".g{display:grid;grid-template-columns:1fr 320px;gap:30px;margin-top:24px}.s{background:#fff;padding:18px 22px;"
        "border-top:4px solid #b08d3c;align-self:start}"
        ".row{display:flex;justify-content:space-between;font-size:16px;padding:8px 0}.row b{font-weight:500}"
        ".s .row:last-child{border-top:1px solid #999;font-size:19px}"
        "table{background:#fff}th,td{font-size:16px;text-align:left;padding:12px 14px;border-bottom:1px solid #eee}"
        "td:last-child,th:last-child{text-align:right}"
    )
    summary = [("Previous balance", old), ("Payments", -paid), ("Credits", -credit), ("Purchases", spent), ("Fees", fees), ("New balance", new)]
    body = (
        "<h1>Alder &amp; Finch Credit Union</h1><div class='m'>"
        f"Rewards Visa ending {rng.randint(1000, 9999)} · Statement to 30 September 2025 · Credit limit $6,000</div>"
        f"<div class='g'><table>{rows([('Date', 'Description', 'Type', 'Amount')], 'th')}{rows(table)}"
        f"{rows([('30 Sep', 'Cash advance fee', 'Fee', money(fees))]) if fees else ''}</table>"
        f"<div class='s'>{pairs([(n, money(v, '$')) for n, v in summary])}</div></div><p class='m'>"
        "Minimum payment of $35.00 is due by 24 October 2025.</p>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=1200, smallest=16)


def brokerage(rng: Random, fault: str) -> Draft:
    """Holdings in a broker's app, dark: units times price, and all of them."""
    held = [("NRDA", "Norda Rail", 40), ("QLVE", "Quill & Vale", 25), ("HTCH", "Hatch Foods", 112), ("BRYN", "Bryn Water", 60)]
    lines = [(code, name, units, round_to(rng, 1800, 9600, 5)) for code, name, units in held]
    values, odd = [units * price for _, _, units, price in lines], rng.randint(1, 2)
    cash = round_to(rng, 21000, 94000, 3)
    shown = [money(value, "£") for value in values]
    total = sum(values) + cash
    if fault == "sum":
        total = slip(rng, total)
    if fault == "zero":
        shown[odd] = "£0.00"
    css = (
        "body{width:402px;background:#0b0f14;color:#e9eef4;padding-bottom:20px}.t{padding:10px 22px 20px}.t small{font-size:14px;color:#8a97a6}"
        ".t b{display:block;font-size:38px;font-weight:600;margin-top:4px}"
        ".p{display:flex;align-items:center;gap:12px;padding:15px 22px;border-top:1px solid #1c2530}.p i{width:40px;height:40px;"
        "border-radius:50%;background:var(--c);display:grid;place-items:center;font-style:normal;font-weight:700}"
        ".p div{flex:1;font-size:16px}.p small{display:block;font-size:14px;color:#8a97a6;margin-top:3px}.p b{font-size:17px}.nav{display:flex;"
        "justify-content:space-around;color:#8a97a6;font-size:14px;padding:18px 0 0;border-top:1px solid #1c2530}"
    )
    colours = ("#b4432f", "#2f6db4", "#3b8f5a", "#8a5fb0")
    body = (
        f"{status('10:33', '#e9eef4')}<div class='t'><small>Account value</small><b>{money(total, '£')}</b><small>"
        "Stocks and cash · General account</small></div>"
    )
    for n, (code, name, units, price) in enumerate(lines):
        body += (
            f"<div class='p' style='--c:{colours[n]}'><i>{code[0]}</i><div>{name}<small>{code} · {units} shares at £{money(price)}</small></div>"
            f"<b>{shown[n]}</b></div>"
        )
    body += f"<div class='p' style='--c:#444'><i>£</i><div>Cash<small>Ready to invest</small></div><b>{money(cash, '£')}</b></div>"
    body += "<div class='nav'><span>Home</span><span style='color:#6fd3a5'>Portfolio</span><span>Search</span><span>Profile</span></div>"
    return Draft(html=sheet(css, body, lang="en"), width=402, scale=2, smallest=28, unsure=SUM if fault == "zero" else frozenset())


def diner_receipt(rng: Random, fault: str) -> Draft:
    """A thermal receipt of a diner with tax, tip and change."""
    menu = [("HUEVOS RANCHEROS", 1395), ("SHORT STACK", 895), ("DRIP COFFEE", 350), ("FRESH OJ", 525), ("SIDE BACON", 475), ("HASH BROWNS", 425)]
    lines = [(name, number, number * price) for name, price in rng.sample(menu, 4) for number in (rng.choice((1, 2, 3)),)]
    food = sum(amount for _, _, amount in lines)
    tax = (food * 8 + 50) // 100
    tip = round_to(rng, 400, 900, 50)
    total = food + tax + tip
    if fault == "sum":
        total = slip(rng, total)
    cash = (total // 2000 + 1) * 2000
    css = (
        "body{width:460px;padding:34px 30px;background:#fcfcf8;color:#2a2a2a;font-size:21px;line-height:1.55}.c{text-align:center}"
        ".c b{font-size:27px}hr{border:0;border-top:2px dashed #555;margin:12px 0}"
        ".row{display:flex;justify-content:space-between}.row b{font-weight:400}.big{font-size:27px;font-weight:700}.big b{font-weight:700}"
    )
    body = (
        f"<div class='c'><b>ROSIE'S CORNER</b><br>418 Maple St, Duluth<br>Tel 555-0{rng.randint(100, 199)}</div><hr>"
        f"CHECK {rng.randint(1100, 8900)}  TABLE {rng.randint(2, 19)}<br>GUESTS 3  SERVER KIM<hr>"
        f"{pairs([(f'{number} {name}', money(amount)) for name, number, amount in lines])}<hr>"
        f"{pairs([('FOOD', money(food)), ('SALES TAX 8%', money(tax)), ('TIP', money(tip))])}<div class='row big'><span>TOTAL</span><b>"
        f"${money(total)}</b></div>"
        f"{pairs([('CASH', money(cash)), ('CHANGE', money(cash - total))])}<hr><div class='c'>COME BACK SOON</div>"
    )
    return Draft(
        html=sheet(css, body, lang="en", font=MONO), width=460, scale=1.5, smallest=31, paper=True, unsure=TILL if fault == "sum" else frozenset()
    )


def phone_bill(rng: Random, fault: str) -> Draft:
    """A mobile bill in an app: each number's part, then what is owed."""
    parts = [("Mum", 2200), ("Dad", 2450 if fault == "clean2" else 1800), ("Tablet", 900)]
    roam, device, loyal = round_to(rng, 310, 1490, 5), round_to(rng, 1600, 2900, 50), 500
    total = sum(v for _, v in parts) + roam + device - loyal
    if fault == "sum":
        total = slip(rng, total)
    css = (
        "body{width:375px;background:#fff5f0;padding-bottom:24px}.b{margin:8px 16px;background:linear-gradient(150deg,#ff6a3d,#ff9a62);"
        "border-radius:18px;padding:20px;color:#fff}.b small{font-size:14px}"
        ".b b{font-size:36px;display:block}.acc{background:#fff;border-radius:14px;margin:12px 16px;padding:6px 16px}.row{display:flex;"
        "justify-content:space-between;font-size:15px;padding:11px 0;border-bottom:1px solid #f6e9e2}"
        ".row:last-child{border:0}.row b{font-weight:600}h3{font-size:15px;margin:18px 20px 0;color:#8b4a2f}.q{font-size:13px;color:#96786b;"
        "margin:10px 20px}"
    )
    lines = [(f"{name} · SIM plan", "£" + money(value)) for name, value in parts]
    extra = [("Handset instalment 7 of 24", "£" + money(device)), ("Roaming, Portugal", "£" + money(roam)), ("Family saving", "-£" + money(loyal))]
    body = (
        f"{status('17:45')}<div class='b'><small>Your {rng.choice(('June', 'August'))} bill</small><b>£{money(total)}</b><small>"
        "Direct Debit on the 21st</small></div>"
        f"<h3>Plans</h3><div class='acc'>{pairs(lines)}</div><h3>Other charges and savings</h3><div class='acc'>{pairs(extra)}</div>"
        f"<div class='q'>You used {rng.randint(12, 38)}.{rng.randint(1, 9)} GB of 60 GB. All prices include VAT.</div>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=375, scale=3, smallest=39, unsure=TILL if fault == "sum" else frozenset())


def purchase_order(rng: Random, fault: str) -> Draft:
    """A purchase order on paper: lines, freight, tax, grand total."""
    stock = [
        ("BX-204", "Hex bolts M8, box 100", 1180),
        ("GL-077", "Nitrile gloves, case", 4350),
        ("TP-310", "Masking tape 48 mm", 265),
        ("LB-019", "Label rolls 100x50", 920),
        ("PL-500", "Stretch film", 1475),
    ]
    lines = [(code, name, rng.randint(3, 24), price) for code, name, price in stock]
    amounts, odd = [number * price for _, _, number, price in lines], rng.randint(1, 3)
    net, freight = sum(amounts), 4500
    tax = (net * 6 + 50) // 100
    total = slip(rng, net + tax + freight) if fault == "sum" else net + tax + freight
    table = [
        (code, name, str(number), money(price), "" if fault == "zero" and n == odd else money(amounts[n]))
        for n, (code, name, number, price) in enumerate(lines)
    ]
    css = (
        "body{width:1040px;padding:56px;background:#fff}header{display:flex;justify-content:space-between;align-items:end}h1{font-size:38px;"
        "margin:0;font-weight:400;letter-spacing:2px}header p{font-size:19px;margin:0;text-align:right;line-height:1.5}"
        ".to{font-size:19px;line-height:1.5;margin:22px 0}th{border-top:3px solid #000;border-bottom:2px solid #000;font-size:18px;"
        "padding:9px 8px;text-align:left}td{font-size:19px;padding:10px 8px;border-bottom:1px solid #ccc}"
        "td:nth-child(n+3),th:nth-child(n+3){text-align:right}.e{width:400px;margin:16px 0 60px auto}.row{display:flex;"
        "justify-content:space-between;font-size:20px;padding:5px 8px}.row:last-child{font-weight:700;border-top:2px solid #000;margin-top:4px}"
        ".row b{font-weight:inherit}.sg{border-top:1px solid #000;width:330px;font-size:18px;padding-top:6px}"
    )
    sums = [("Merchandise", money(net)), ("Sales tax 6%", money(tax)), ("Freight", money(freight)), ("Order total", "$" + money(total))]
    body = (
        f"<header><h1>PURCHASE ORDER</h1><p>PO # 45-{rng.randint(1000, 9999)}<br>Ship by {rng.randint(3, 27)} Nov 2025</p></header>"
        "<div class='to'><b>Vendor</b> Larkspur Industrial Supply, Toledo OH<br><b>Ship to</b> Dock 4, Meridian Packaging, Akron OH</div>"
        f"<table>{rows([('Item', 'Description', 'Qty', 'Unit', 'Extended')], 'th')}{rows(table)}</table>"
        "<div class='e'>"
        f"{pairs(sums)}</div><div class='sg'>Authorized by</div>"
    )
    unsure = {"sum": TILL, "zero": SUM}.get(fault, frozenset())
    return Draft(html=sheet(css, body, lang="en", font=SERIF), width=1040, smallest=18, paper=True, unsure=unsure)


def remittance(rng: Random, fault: str) -> Draft:
    """A remittance note on paper: invoices settled, credit notes in brackets, what was transferred."""
    lines = [(f"INV-{rng.randint(3000, 3999)}", f"{4 + 5 * n:02d}/08/2025", round_to(rng, 84000, 462000, 5)) for n in range(5)]
    lines.insert(3, (f"CN-{rng.randint(100, 199)}", "17/08/2025", -round_to(rng, 12000, 46000, 5)))
    total = sum(v for _, _, v in lines)
    shown = slip(rng, total) if fault == "sum" else total
    css = (
        "body{width:900px;padding:60px;background:#fffefa;font-size:20px;line-height:1.5}h1{font-size:27px;border-left:10px solid #24476b;"
        "padding-left:14px}"
        "th{text-align:left;font-size:19px;color:#24476b;padding:8px 0;border-bottom:2px solid #24476b}td{padding:9px 0;font-size:20px}"
        "td:last-child,th:last-child{text-align:right}"
        ".t{display:flex;justify-content:space-between;background:#e6edf4;padding:14px;font-size:22px;font-weight:700;margin-top:14px}"
    )
    body = (
        "<h1>Remittance advice</h1>Hollins Timber Merchants<br>Unit 9, Kiln Road, Wrexham<p>"
        "Dear supplier, the items below have been settled by bank transfer.</p>"
        f"<table>{rows([('Your reference', 'Dated', 'GBP')], 'th')}{rows([(ref, day, bracketed(v)) for ref, day, v in lines])}</table>"
        f"<div class='t'><span>Amount transferred</span><span>GBP {money(shown)}</span></div><p>"
        "Value date 05/09/2025. Query line: accounts team, option 2.</p>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=900, smallest=19, paper=True)


def tax_summary(rng: Random, fault: str) -> Draft:
    """A worksheet of a tax return on paper, numbered lines that refer to one another."""
    wages, interest, rent, relief = (round_to(rng, low, high, 1) for low, high in ((41000, 68000), (220, 940), (3100, 8200), (1200, 3600)))
    income = wages + interest + rent
    shown = slip(rng, income) if fault == "sum" else income
    taxed = shown - relief - 14600
    lines = [
        ("1", "Wages and salaries", f"{wages:,}"),
        ("2", "Taxable interest", f"{interest:,}"),
        ("3", "Dividends", "none"),
        ("4", "Rental income, net", f"{rent:,}"),
        ("5", "Total income. Add lines 1 to 4", f"{shown:,}"),
        ("6", "Adjustments", f"{relief:,}"),
        ("7", "Standard deduction", "14,600"),
        ("8", "Taxable income. Line 5 less lines 6 and 7", f"{taxed:,}"),
    ]
    css = (
        "body{width:980px;padding:50px;background:#fff}h1{display:flex;justify-content:space-between;font-size:27px;border-bottom:5px solid #000;"
        "margin:0;padding-bottom:8px}h1 small{font-size:18px;font-weight:400}"
        "p{font-size:18px;margin:12px 0}td{font-size:20px;padding:12px 10px;border-bottom:1px solid #000}td:first-child{width:44px;"
        "font-weight:700}td:last-child{width:200px;text-align:right;border-left:2px solid #000}"
    )
    body = (
        f"<h1>Individual income worksheet<small>Tax year {rng.choice((2023, 2024))}</small></h1><p>Name: Oliver T. Brandt　　Whole dollars only</p>"
        f"<table>{rows(lines)}</table>"
        "<p>Keep this sheet with your records. Do not send it in.</p>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=980, smallest=18, paper=True)


def loan(rng: Random, fault: str) -> Draft:
    """A loan's schedule in a browser: each instalment and what is left of the principal."""
    left = round_to(rng, 900000, 1600000, 10000)
    table, odd = [], rng.randint(3, 5)
    opening, pay = left, left // 40 // 100 * 100 + 2500
    for number in range(8):
        interest = (left * 6 // 12 + 50) // 100
        left -= pay - interest
        if fault == "sum" and number == odd:
            left = slip(rng, left)
        shown = "" if fault == "zero" and number == odd else money(left, "€")
        table.append(
            (
                str(number + 1),
                f"1 {['Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep'][number]} 2026",
                money(pay, "€"),
                money(pay - interest, "€"),
                money(interest, "€"),
                shown,
            )
        )
    css = (
        "body{width:1160px;background:#fff;color:#1c2b33}header{background:#113c4a;color:#fff;padding:20px 60px;font-size:20px;display:flex;"
        "justify-content:space-between}main{padding:26px 60px 40px}"
        ".pill{display:inline-block;background:#e5f2f0;border-radius:20px;padding:8px 18px;font-size:16px;margin-right:10px}"
        "table{margin-top:20px}th{font-size:15px;text-align:right;color:#50707c;padding:10px;border-bottom:2px solid #113c4a}"
        "td{font-size:17px;text-align:right;padding:12px 10px;border-bottom:1px solid #e4ebee}td:nth-child(2),th:nth-child(2){text-align:left}"
        ".m{font-size:15px;color:#50707c}"
    )
    body = (
        f"<header><b>Koppel Savings Bank</b><span>Car loan ••{rng.randint(1000, 9999)}</span></header><main><span class='pill'>"
        f"Borrowed {money(opening, '€')}</span>"
        "<span class='pill'>6.00 % a year, fixed</span><span class='pill'>Paid monthly</span>"
        f"<table>{rows([('No.', 'Due', 'Instalment', 'Principal', 'Interest', 'Still owed')], 'th')}{rows(table)}</table><p class='m'>"
        "Showing the first eight instalments. Interest is rounded to the cent.</p></main>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=1160, smallest=15)


def rent_ledger(rng: Random, fault: str) -> Draft:
    """A tenant's ledger in a landlord's web tool: charges, payments, the running balance."""
    rent, balance = round_to(rng, 118000, 164000, 2500), 0
    moves = [
        ("Rent June", rent, 0),
        ("Payment, bank", 0, rent),
        ("Rent July", rent, 0),
        ("Laundry card", 2500, 0),
        ("Payment, check 311", 0, rent - 20000),
        ("Payment, bank", 0, 15000),
    ]
    moves += [("Rent August", rent, 0), ("Late fee", 3500, 0), ("Payment, bank", 0, rent)]
    table = []
    for number, (name, charge, paid) in enumerate(moves):
        balance += charge - paid
        if fault == "sum" and number == 6:
            balance = slip(rng, balance)
        shown = [money(charge) if charge else "—", money(paid) if paid else "—"]
        if fault == "zero" and number == 6:
            shown[0] = "0.00"
        table.append((["06/01", "06/03", "07/01", "07/08", "07/11", "07/19", "08/01", "08/06", "08/09"][number], name, *shown, money(balance)))
    css = (
        "body{width:1100px;background:#faf7f2;padding:34px 70px}h2{font-size:25px;margin:0}.s{display:flex;justify-content:space-between;"
        "font-size:16px;color:#6c6255;margin:10px 0 20px}"
        "table{background:#fff;border-radius:10px;box-shadow:0 1px 6px #0001}th{font-size:15px;padding:13px 18px;text-align:right;color:#9a6b2f;"
        "text-transform:uppercase}td{font-size:17px;padding:12px 18px;text-align:right;border-top:1px solid #f0eae0}"
        "th:nth-child(-n+2),td:nth-child(-n+2){text-align:left}.end{text-align:right;font-size:20px;margin-top:16px}"
    )
    body = (
        f"<h2>Tenant ledger</h2><div class='s'><span>Apt {rng.randint(2, 9)}C, 77 Linden Court</span><span>Tenant: P. Okafor</span><span>"
        f"Monthly rent {money(rent, '$')}</span></div>"
        f"<table>{rows([('Date', 'Entry', 'Charge', 'Payment', 'Balance')], 'th')}{rows(table)}</table><div class='end'>Balance due <b>"
        f"{money(balance, '$')}</b></div>"
    )
    return Draft(html=sheet(css, body, lang="en"), width=1100, smallest=15, unsure=SUM if fault == "zero" else frozenset())

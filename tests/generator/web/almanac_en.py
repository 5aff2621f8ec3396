"""English papers of the almanac: pay, banks, invoices, claims, gifts and taxes."""

from __future__ import annotations

from random import Random

from tests.generator.web.almanac_kit import LATIN, MONO, ROMAN, SUM, TOTAL, Plate, Take, cells, digits, money, page


def paystub(rng: Random, scene: str) -> str:
    """A stub below a pay check: earnings by the hour left, deductions right, each with the year so far."""
    regular, extra = 8000 * 24, 650 * 36
    earned = [("Regular", "80.00", "24.00", regular, 3648000), ("Overtime", "6.50", "36.00", extra, 210600)]
    if scene == "fine_memo":
        earned.append(("Shift premium", "16.00", "1.50", 2400, 38400))
    gross = sum(row[3] for row in earned)
    taken = [
        ("Federal income tax", 17240, 311890),
        ("Social Security", 13361, 239245),
        ("Medicare", 3125, 55953),
        ("State tax", 6820, 124100),
        ("401(k)", 8620, 154350),
    ]
    less = sum(row[1] for row in taken)
    net = gross - less - (12000 if scene == "sum_net" else 0)
    left = "".join(cells(n, h, r, money(c), money(y)) for n, h, r, c, y in earned)
    right = "".join(cells(n, money(c), money(y)) for n, c, y in taken)
    memo = "<p>Employer-paid (not deducted from your pay): 401(k) match 86.20 &nbsp; Dental 14.75</p>" if scene == "fine_memo" else ""
    body = (
        f"<div class=h><div><b>Thornbury Cabinet Works LLC</b><br>1180 Foundry Rd, Dayton OH</div><div>Advice no. {digits(rng, 6)}<br>"
        "Pay period 05/12/2025 – 05/25/2025<br>Pay date 05/30/2025</div></div>"
        "<div class=e>EMPLOYEE &nbsp; Marisol Egan &nbsp;&nbsp; DEPT Finishing &nbsp;&nbsp; SSN ***-**-4471</div><div class=w><table>"
        + cells("Earnings", "Hours", "Rate", "Current", "YTD", tag="th")
        + left
        + f"<tr class=t><td>Gross pay</td><td></td><td></td>"
        f"<td class=n>{money(gross)}</td><td class=n>{money(sum(r[4] for r in earned))}</td></tr></table><table>"
        + cells("Deductions", "Current", "YTD", tag="th")
        + right
        + f"<tr class=t><td>Total deductions</td><td class=n>{money(less)}</td><td class=n>{money(sum(r[2] for r in taken))}</td></tr></table></div>"
        f"{memo}<div class=net>NET PAY <span>${money(net)}</span></div>"
    )
    css = (
        "body{padding:36px 40px;font-size:18px;color:#111}.h{display:flex;justify-content:space-between;border-top:8px solid #444;"
        "padding-top:14px;line-height:1.5}.h b{font-size:23px}"
        ".e{background:#e9e9e9;padding:9px 12px;margin:18px 0}.w{display:flex;gap:26px;align-items:flex-start}table{flex:1}"
        "th{text-align:left;border-bottom:2px solid #111;padding:6px 4px}"
        "th:nth-child(n+2){text-align:right}td{padding:7px 4px}.n{text-align:right}.t td{border-top:1px solid #111;font-weight:700}"
        ".net{margin-top:24px;text-align:right;font-size:25px;font-weight:700}"
        ".net span{border:2px solid #111;padding:6px 16px;margin-left:14px}p{font-size:17px;color:#333}"
    )
    return page(body, css, font=LATIN, lang="en")


def payslip_app(rng: Random, scene: str) -> str:
    """A British payslip in a dark phone app."""
    salary = 268333
    paid = [("Basic salary", 0 if scene == "zero_salary" else salary), ("On-call allowance", 18000), ("Bonus", 25000), ("Mileage", 6345)]
    kept = [("PAYE tax", 37860), ("National Insurance", 15750), ("Pension 5%", 13417), ("Student loan", 0), ("Cycle scheme", 4200)]
    gross, less = salary + sum(v for _, v in paid[1:]), sum(v for _, v in kept)

    def listed(rows: list[tuple[str, int]], mark: str) -> str:
        return "".join(f"<div class=r><span>{k}</span><span>{mark if v else ''}£{money(v)}</span></div>" for k, v in rows)

    body = (
        "<div class=s>08:12<i>●●● LTE</i></div><div class=m>‹ &nbsp; Payslips</div><div class=p><small>Take-home, 28 Nov 2025</small>"
        f"<b>£{money(gross - less)}</b>"
        f"<div class=c><span>Tax code 1257L</span><span>Month 8</span><span>#{digits(rng, 5)}</span></div></div><h4>PAYMENTS</h4>"
        f"{listed(paid, '')}<div class='r t'><span>Total payments</span><span>£{money(gross)}</span></div>"
        f"<h4>DEDUCTIONS</h4>{listed(kept, '−')}<div class='r t'><span>Total deductions</span><span>−£{money(less)}</span></div><div "
        "class=b><span>⌂<br>Home</span><span class=o>▤<br>Pay</span><span>☼<br>Leave</span><span>☺<br>Me</span></div>"
    )
    css = (
        "body{background:#10131a;color:#f2f4f8;font-size:16px}.s,.m{padding:10px 18px;font-size:14px}.s i{float:right;"
        "font-style:normal}.m{font-size:19px}.p{margin:10px 16px;padding:18px;border-radius:18px;"
        "background:linear-gradient(135deg,#4b3fd6,#8a4be0)}.p small{display:block;font-size:14px}.p b{font-size:38px}.c{display:flex;"
        "gap:8px;margin-top:10px}.c span{background:#ffffff2e;border-radius:10px;padding:3px 10px;font-size:13px}"
        "h4{margin:20px 18px 4px;font-size:13px;color:#a3abc0;letter-spacing:1px}.r{display:flex;justify-content:space-between;"
        "padding:11px 18px;border-bottom:1px solid #222735}.t{font-weight:700;color:#c9b8ff}"
        ".b{display:flex;justify-content:space-around;text-align:center;font-size:13px;background:#181c26;padding:10px;margin-top:22px;"
        "color:#8e97ab}.o{color:#c9b8ff}"
    )
    return page(body, css, font=LATIN, lang="en")


def current_account(rng: Random, scene: str) -> str:
    """A bank's letter-sized statement, money in and out, brought and carried forward."""
    moves = [
        ("03 Feb", "Card payment GREENLEAF GROCERS", -4718),
        ("05 Feb", "Direct debit ORCHARD WATER", -3150),
        ("07 Feb", "Transfer from P ABARA", 20000),
        ("11 Feb", "Standing order RENT", -87500),
        ("14 Feb", "Card payment HALYARD BOOKS", -2249),
        ("21 Feb", "Cash machine HIGH ST", -6000),
        ("26 Feb", "Salary MERIDIAN OPTICS", 214066),
    ]
    start = 61234
    balance = start
    rows = f"<tr><td>01 Feb</td><td>Balance brought forward</td><td></td><td></td><td class=n>{money(start)}</td></tr>"
    for index, (day, what, change) in enumerate(moves):
        balance += change
        if scene == "sum_running" and index == 4:
            balance += 30000
        rows += cells(day, what, money(-change) if change < 0 else "", money(change) if change > 0 else "", money(balance))
    out, came = -sum(c for *_, c in moves if c < 0), sum(c for *_, c in moves if c > 0)
    body = (
        "<div class=h><span class=l>Fennimore<br>Bank</span><div>Your Everyday Account<br><small>Sort code 40-17-** &nbsp; Account "
        f"****{digits(rng, 4)}<br>1 to 28 February 2025 &nbsp; Sheet 14</small></div></div>"
        f"<div class=q><div>Paid out<b>£{money(out)}</b></div><div>Paid in<b>£{money(came)}</b></div><div>Closing balance<b>"
        f"£{money(balance)}</b></div></div><table>"
        + cells("Date", "Details", "Paid out", "Paid in", "Balance", tag="th")
        + rows
        + f"<tr class=c><td>28 Feb</td><td>Balance carried forward</td><td></td><td></td>"
        f"<td class=n>{money(balance)}</td></tr></table>"
        "<p>Interest rate on credit balances 0.00% AER. Arranged overdraft limit £0.00.</p>"
    )
    css = (
        "body{padding:40px;font-size:18px;color:#1a1a1a}.h{display:flex;justify-content:space-between;text-align:right;font-size:22px}"
        ".l{background:#00594c;color:#fff;padding:12px 18px;text-align:left;font-weight:700;border-radius:0 0 22px 0}"
        "small{font-size:17px;line-height:1.5}.q{display:flex;margin:24px 0;border-top:3px solid #00594c;border-bottom:3px solid "
        "#00594c}.q div{flex:1;padding:12px 6px}.q b{display:block;font-size:22px}"
        "table{width:100%}th{background:#dcece9;text-align:left;padding:9px 8px}th:nth-child(n+3){text-align:right}td{padding:9px 8px;"
        "border-bottom:1px solid #d5d5d5}.n{text-align:right}.c td{font-weight:700}p{font-size:17px}"
    )
    return page(body, css, font=ROMAN, lang="en")


def studio_invoice(rng: Random, scene: str) -> str:
    """An invoice of a small studio, airy, on the web."""
    work = [("Brand workshop", 2, 62000), ("Logo drafts", 3, 41000), ("Style guide", 1, 98500), ("Icon set (24)", 1, 54000)]
    net = sum(n * p for _, n, p in work)
    vat = net * 20 // 100
    total = net + vat + (45000 if scene == "sum_due" else 0)
    deposit = 100000 if scene == "fine_deposit" else 0
    rows = "".join(
        f"<tr><td>{k}</td><td>{n}</td><td>{money(p)}</td><td>{'' if scene == 'zero_line' and k == 'Style guide' else money(n * p)}</td></tr>"
        for k, n, p in work
    )
    paid = f"<li><span>Deposit received 4 June</span><span>−£{money(deposit)}</span></li>" if deposit else ""
    body = (
        f"<div class=g></div><div class=w><div class=h><h1>invoice.</h1><div>INV-{digits(rng, 4)}<br>Issued 30 June 2025<br>Terms 14 "
        "days</div></div><div class=a><div><s>FROM</s>Juniper &amp; Slate Studio<br>VAT GB 318 2207 45</div>"
        "<div><s>BILL TO</s>Oakmere Museum Trust<br>Attn. Philippa Stroud</div></div><table><tr><th>Description</th><th>Qty</th><th>"
        "Unit (£)</th><th>Amount (£)</th></tr>"
        f"{rows}</table><ul><li><span>Subtotal</span><span>£{money(net)}</span></li><li><span>VAT 20%</span><span>£{money(vat)}</span>"
        f"</li>{paid}<li class=t><span>{'Balance due' if deposit else 'Total due'}</span><span>£{money(total - deposit)}</span></li>"
        "</ul>"
        "<p>Thank you for working with us. Payment by bank transfer, please.</p></div>"
    )
    css = (
        "body{background:#fff;color:#2b2b33;font-size:18px}.g{height:14px;background:linear-gradient(90deg,#f4a261,#e76f51,#2a9d8f)}"
        ".w{padding:40px 60px}.h{display:flex;justify-content:space-between;line-height:1.6}"
        "h1{font-size:54px;margin:0;letter-spacing:-2px}.a{display:flex;gap:120px;margin:26px 0;line-height:1.5}s{display:block;"
        "text-decoration:none;font-size:16px;color:#e76f51;letter-spacing:2px}"
        "table{width:100%}th{text-align:left;border-bottom:2px solid #2b2b33;padding:10px 0}td{padding:13px 0;border-bottom:1px solid "
        "#e4e4e8}th:nth-child(n+2),td:nth-child(n+2){text-align:right}"
        "ul{list-style:none;padding:0;width:400px;margin:20px 0 0 auto}li{display:flex;justify-content:space-between;padding:8px 0}"
        ".t{background:#2a9d8f;color:#fff;padding:12px 14px;font-size:22px;font-weight:700}"
    )
    return page(body, css, font=LATIN, lang="en")


def corner_till(rng: Random, scene: str) -> str:
    """The till roll of a corner grocery, savings below their items."""
    bought = [
        ("OAT MILK 1L", 195, 0),
        ("SOURDOUGH LOAF", 340, 0),
        ("CHEDDAR 350G", 425, -75),
        ("TOMATOES VINE", 220, 0),
        ("GROUND COFFEE", 560, -110),
        ("BIN LINERS 20", 180, 0),
    ]
    lines, total = "", 0
    for what, price, saved in bought:
        lines += f"<div><span>{what}</span><span>{money(price)}</span></div>"
        total += price
        if saved and scene == "fine_savings":
            lines += f"<div><span>&nbsp;&nbsp;CLUB SAVING</span><span>{money(saved)}</span></div>"
            total += saved
    shown = total + (500 if scene == "sum_total" else 0)
    body = (
        f"<h1>HOB &amp; LARDER</h1><center>17 MILL LANE, RIPON<br>VAT NO 402 1187 63</center><hr>{lines}<hr><div class=b><span>TOTAL (6 "
        f"ITEMS)</span><span>£{money(shown)}</span></div>"
        f"<div><span>CASH</span><span>£{money(3000)}</span></div><div><span>CHANGE DUE</span><span>£{money(3000 - shown)}</span></div>"
        f"<hr><center>POINTS EARNED 18 &nbsp; BALANCE 1,204<br>19/07/25 17:51 TILL 03 #{digits(rng, 4)}<br>|||| || ||||| ||| || |||| |||"
        "</center>"
    )
    css = (
        "body{padding:30px 26px;font-size:20px;line-height:1.55;background:#fefefc}h1{text-align:center;font-size:30px;margin:0}"
        "div{display:flex;justify-content:space-between}"
        ".b{font-size:23px;font-weight:700}hr{border:0;border-top:2px dashed #555}"
    )
    return page(body, css, font=MONO, lang="en")


def energy_bill(rng: Random, scene: str) -> str:
    """A quarter's energy bill on a supplier's site, as coloured steps."""
    gas, power, standing, tax = 8412, 13967, 5642, 1401
    charged = gas + power + standing + tax
    before, paid = 9540, 12000
    credit = scene == "fine_credit"
    carried = before - paid if credit else 0
    due = charged + carried - (4000 if scene == "sum_due" else 0)
    opening = (
        f"<div class=k><span>Your last bill</span><b>£{money(before)}</b></div><div class=k><span>You paid on 2 April</span><b>"
        f"−£{money(paid)}</b></div><div class=k><span>You were in credit</span><b>−£{money(paid - before)}</b></div>"
        if credit
        else f"<div class=k><span>Your last bill</span><b>£{money(before)}</b></div>"
        f"<div class=k><span>You paid on 2 April</span><b>−£{money(before)}</b></div><div class=k><span>Carried over</span><b>£0.00</b></div>"
    )
    body = (
        "<nav><b>brightwell</b> Usage &nbsp; Bills &nbsp; Help <i>Hi, Tobias ▾</i></nav><main><h1>Your spring bill</h1><p>1 April – 30 "
        f"June 2025 · Account A-{digits(rng, 7)} · 1,048 kWh electricity, 1,206 kWh gas</p><div class=w>"
        f"<section style='border-color:#f2b705'><h2>1 Where you stood</h2>{opening}</section><section style='border-color:#18a999'><h2>"
        f"2 What you used</h2><div class=k><span>Electricity</span><b>£{money(power)}</b></div>"
        f"<div class=k><span>Gas</span><b>£{money(gas)}</b></div><div class=k><span>Standing charges</span><b>£{money(standing)}</b>"
        f"</div><div class=k><span>VAT at 5%</span><b>£{money(tax)}</b></div><div class='k t'><span>New charges</span><b>"
        f"£{money(charged)}</b></div></section>"
        f"<section style='border-color:#d1495b'><h2>3 What to pay</h2><div class=big>£{money(due)}</div>Direct debit on 18 July"
        "</section></div></main>"
    )
    css = (
        "body{background:#f6f4ee;color:#22312f;font-size:18px}nav{background:#22312f;color:#fff;padding:18px 44px}nav b{font-size:23px;"
        "color:#f2b705;margin-right:30px}nav i{float:right;font-style:normal}"
        "main{padding:20px 44px 40px}h1{font-size:34px;margin:10px 0 0}.w{display:flex;gap:22px}section{flex:1;background:#fff;"
        "border-top:7px solid;border-radius:8px;padding:10px 22px 22px}h2{font-size:20px}"
        ".k{display:flex;justify-content:space-between;padding:7px 0}.t{border-top:1px solid #ccc}.big{font-size:46px;font-weight:700;"
        "margin:14px 0}"
    )
    return page(body, css, font=LATIN, lang="en")


def trip_report(rng: Random, scene: str) -> str:
    """An expense report in a web app, with chips of status."""
    spent = [
        ("Jun 02", "Airfare", "Skylark Air, DEN–SEA return", 41860),
        ("Jun 02", "Ground", "Airport shuttle", 3850),
        ("Jun 04", "Lodging", "Hotel Cedar, 2 nights × 164.50", 32900),
        ("Jun 03", "Meals", "Team dinner, 4 guests", 18725),
        ("Jun 04", "Parking", "Garage, 3 days", 5400),
    ]
    own = 2640 if scene == "fine_personal" else 0
    total = sum(v for *_, v in spent) - (32900 if scene == "zero_hotel" else 0)
    rows = "".join(
        f"<tr><td>{d}</td><td><i>{c}</i></td><td>{w}</td><td>1 file</td><td class=n>"
        f"${money(0 if scene == 'zero_hotel' and c == 'Lodging' else v)}</td></tr>"
        for d, c, w, v in spent
    )
    if own:
        rows += f"<tr><td>Jun 04</td><td><i>Personal</i></td><td>Minibar (not claimed)</td><td>1 file</td><td class=n>${money(own)}</td></tr>"
    summary = f"<p>All items<b>${money(total + own)}</b></p><p>Personal, not claimed<b>−${money(own)}</b></p>" if own else ""
    body = (
        "<aside><b>tally</b><span>Inbox 4</span><span class=o>Reports</span><span>Cards</span><span>Policy</span></aside><main><h1>"
        f"Seattle site visit <em>SUBMITTED</em></h1><div class=m>Report {digits(rng, 6)} · Nadia Kessler · Jun 2 – Jun 4, 2025</div>"
        f"<table><tr><th>Date</th><th>Category</th><th>Description</th><th>Receipt</th><th class=n>Amount</th></tr>{rows}</table><div "
        f"class=f>{summary}<p class=t>Reimburse to employee<b>${money(total)}</b></p></div></main>"
    )
    css = (
        "body{display:flex;font-size:17px;background:#fff;color:#1f2340}aside{width:170px;background:#f3f1fb;padding:26px 20px}aside "
        "b{font-size:25px;color:#5a35c8}aside span{display:block;margin-top:20px}.o{color:#5a35c8;font-weight:700}"
        "main{flex:1;padding:26px 36px}h1{font-size:26px;margin:0}em{font-style:normal;font-size:15px;background:#fff0cc;color:#8a5a00;"
        "border-radius:12px;padding:5px 12px;vertical-align:middle}.m{color:#595f7d;margin:8px 0 18px}"
        "table{width:100%}th{text-align:left;color:#595f7d;font-weight:400;padding:9px;border-bottom:1px solid #ddd}td{padding:14px "
        "9px;border-bottom:1px solid #eee}i{font-style:normal;background:#e6f0ff;padding:3px 10px;border-radius:6px}"
        ".n{text-align:right}.f{width:400px;margin-left:auto}.f p{display:flex;justify-content:space-between;margin:12px 9px}"
        ".t{font-size:20px;font-weight:700}"
    )
    return page(body, css, font=LATIN, lang="en")


def dispatch_note(rng: Random, scene: str) -> str:
    """A priced dispatch note of a plant nursery."""
    sent = [
        ("LAV-02", "Lavender, 2 L pot", 24, 475),
        ("BOX-40", "Box hedge 40 cm", 60, 390),
        ("FRN-01", "Fern, 1 L pot", 36, 310),
        ("COM-50", "Peat-free compost 50 L", 12, 825),
        ("CAN-09", "Bamboo cane bundle", 6, 640),
    ]
    total = sum(n * p for *_, n, p in sent)
    rows = "".join(
        cells(code, what, str(n), money(0) if scene == "zero_price" and code == "BOX-40" else money(p), money(n * p)) for code, what, n, p in sent
    )
    if scene == "fine_sample":
        rows += cells("SMP-00", "Seed sample, no charge", "1", "0.00", "0.00")
    body = (
        "<div class=h><svg width=60 height=60><circle cx=30 cy=30 r=29 fill='#3d6b35'/><path d='M30 50V22M30 34Q14 30 16 14Q32 16 30 "
        "34Q32 20 46 20Q46 36 30 40' stroke='#fff' stroke-width=3 fill='none'/></svg><div><h1>Withy Brook Nursery</h1>Dispatch note "
        f"{digits(rng, 5)}</div></div>"
        "<div class=i>Deliver to: Castlegate Garden Centre, Bay 2 &nbsp;|&nbsp; Van 7 &nbsp;|&nbsp; 11 March 2025</div><table>"
        + cells("Code", "Goods", "Qty", "Each £", "Value £", tag="th")
        + rows
        + f"<tr><td colspan=4 class=n>Goods value</td><td class=n><b>{money(total)}</b></td></tr></table>"
        "<div class=i>Received in good order: ______________ &nbsp; Trolleys returned: 3</div>"
    )
    css = (
        "body{padding:34px;font-size:19px;background:#fffef8;color:#20301c}.h{display:flex;gap:18px;align-items:center}h1{margin:0;"
        "font-size:30px;color:#3d6b35}.i{margin:18px 0}table{width:100%;border:2px solid #3d6b35}"
        "th{background:#3d6b35;color:#fff;padding:10px;text-align:left}th:nth-child(n+3){text-align:right}td{padding:10px;"
        "border-bottom:1px dotted #3d6b35}.n{text-align:right}"
    )
    return page(body, css, font=ROMAN, lang="en")


def gift_letter(rng: Random, scene: str) -> str:
    """A charity's letter that acknowledges a year's gifts."""
    gifts = [
        ("January 14", "Food pantry", 15000),
        ("March 3", "Youth tutoring", 25000),
        ("June 20", "Food pantry", 15000),
        ("October 9", "Winter coats", 12500),
        ("December 1", "General fund", 40000),
    ]
    total = sum(v for *_, v in gifts) + (20000 if scene == "sum_gifts" else 0)
    dinner = 6000
    rows = "".join(f"<tr><td>{d}</td><td>{f}</td><td>${money(v)}</td></tr>" for d, f, v in gifts)
    value = (
        f"<tr><td colspan=2>Less value of dinner received, June 20</td><td>−${money(dinner)}</td></tr><tr class=t><td colspan=2>"
        f"Deductible amount</td><td>${money(total - dinner)}</td></tr>"
        if scene == "fine_dinner"
        else ""
    )
    closing = "" if value else "<p>No goods or services were provided in exchange for these gifts.</p>"
    body = (
        f"<center><h1>Larkspur Neighbors Fund</h1>501(c)(3) · EIN 36-4{digits(rng, 6)} · Madison, Wisconsin</center><p>January 15, 2026"
        "</p><p>Dear Ms. Delacroix-Boone,</p>"
        f"<p>With gratitude we confirm your contributions during 2025:</p><table>{rows}<tr class=t><td colspan=2>Total contributions"
        f"</td><td>${money(total)}</td></tr>{value}</table>{closing}<p>Warmly,<br><i>Henrik Solberg</i>, Treasurer</p>"
    )
    css = (
        "body{padding:54px 80px;font-size:20px;line-height:1.5;background:#fffdf9}h1{font-size:34px;margin:0;font-weight:400;"
        "color:#7b2d43}center{border-bottom:1px solid #7b2d43;padding-bottom:16px}"
        "table{width:80%;margin:12px auto}td{padding:7px 10px}td:last-child{text-align:right}.t td{border-top:1px solid #555;font-weight:700}"
    )
    return page(body, css, font=ROMAN, lang="en")


def lined_return(rng: Random, scene: str) -> str:
    """A page of a tax return with numbered lines."""
    wages, interest, rents, adjust, standard, withheld = 6412000, 28400, 720000, 150000, 1460000, 730000
    income = wages + interest + rents
    taxable = income - adjust - standard
    tax = taxable * 12 // 100
    lines = [
        ("1", "Wages, salaries, tips (attach W-2)", "" if scene == "zero_wages" else money(wages)),
        ("2", "Taxable interest", money(interest)),
        ("3", "Rental income, net", money(rents)),
        ("4", "Total income. Add lines 1 through 3", money(income)),
        ("5", "Adjustments to income", money(adjust)),
        ("6", "Standard deduction", money(standard)),
        ("7", "Taxable income. Subtract lines 5 and 6 from line 4", money(taxable)),
        ("8", "Tax, 12% of line 7", money(tax)),
        ("9", "Credits", money(0) if scene != "zero_wages" else money(50000)),
        ("10", "Tax withheld", money(withheld)),
    ]
    credit = 50000 if scene == "zero_wages" else 0
    rest = tax - credit - withheld
    lines.append(("11", f"{'Amount you owe' if rest > 0 else 'Refund'} ({'8 − 9 − 10' if rest > 0 else '10 + 9 − 8'})", money(abs(rest))))
    rows = "".join(f"<tr><td class=k>{n}</td><td>{what} <u></u></td><td class=k>{n}</td><td class=n>{value}</td></tr>" for n, what, value in lines)
    body = (
        "<div class=h><div class=f>Form <b>R-20</b></div><div class=m>Resident Individual Return<br><small>State of Wexford · "
        "Department of Revenue</small></div><div class=f>Year<b>2024</b></div></div>"
        f"<div class=i>Name &nbsp; <b>Lowell J. Abernathy</b> &nbsp;&nbsp;&nbsp; Taxpayer no. &nbsp; <b>***-{digits(rng, 4)}</b> "
        f"&nbsp;&nbsp;&nbsp; ☒ Single &nbsp; ☐ Joint</div><table>{rows}</table>"
    )
    css = (
        "body{padding:30px 36px;font-size:18px}.h{display:flex;border-bottom:3px solid #000;align-items:stretch}.f{width:120px;"
        "padding:8px}.f b{display:block;font-size:30px}.m{flex:1;border:solid #000;border-width:0 2px;text-align:center;font-size:25px;"
        "font-weight:700;padding:8px}"
        "small{font-size:17px;font-weight:400}.i{padding:12px 4px;border-bottom:2px solid #000}table{width:100%}td{border-bottom:1px "
        "solid #888;padding:9px 8px;height:42px}.k{width:44px;text-align:center;font-weight:700;background:#eee}"
        ".n{width:170px;text-align:right;border-left:1px solid #000;font-family:'Liberation Mono'}"
    )
    return page(body, css, font=LATIN, lang="en")


PLATES = (
    Plate(
        name="en-paystub",
        draw=paystub,
        width=1280,
        smallest=17,
        paper=True,
        takes=(Take(scene="sum_net", kind="payslip"), Take(scene="fine_memo", kind="payslip", text="Proof of income for the lease")),
    ),
    Plate(
        name="en-payslipapp",
        draw=payslip_app,
        width=393,
        scale=2,
        smallest=26,
        takes=(Take(scene="zero_salary", kind="payslip", unsure=(SUM,)), Take(scene="fine_loan", kind="payslip", text="My November payslip")),
    ),
    Plate(
        name="en-account",
        draw=current_account,
        width=1040,
        smallest=17,
        paper=True,
        takes=(Take(scene="sum_running"), Take(scene="fine_account", text="Bank statement for February")),
    ),
    Plate(
        name="en-studio",
        draw=studio_invoice,
        width=1080,
        takes=(Take(scene="sum_due", unsure=(TOTAL,)), Take(scene="zero_line", unsure=(SUM, TOTAL)), Take(scene="fine_deposit")),
    ),
    Plate(
        name="en-till",
        draw=corner_till,
        width=480,
        scale=1.5,
        smallest=28,
        paper=True,
        takes=(Take(scene="sum_total", unsure=(TOTAL,)), Take(scene="fine_savings"), Take(scene="fine_till")),
    ),
    Plate(name="en-energy", draw=energy_bill, width=1280, smallest=18, takes=(Take(scene="sum_due", unsure=(TOTAL,)), Take(scene="fine_credit"))),
    Plate(
        name="en-trip", draw=trip_report, width=1200, smallest=15, takes=(Take(scene="zero_hotel", unsure=(SUM, TOTAL)), Take(scene="fine_personal"))
    ),
    Plate(
        name="en-dispatch",
        draw=dispatch_note,
        width=980,
        smallest=19,
        paper=True,
        takes=(Take(scene="zero_price", unsure=(SUM, TOTAL)), Take(scene="fine_sample")),
    ),
    Plate(name="en-giftletter", draw=gift_letter, width=900, smallest=19, paper=True, takes=(Take(scene="sum_gifts"), Take(scene="fine_dinner"))),
    Plate(
        name="en-return",
        draw=lined_return,
        width=1000,
        smallest=17,
        paper=True,
        takes=(Take(scene="zero_wages", unsure=(SUM,)), Take(scene="fine_return")),
    ),
)

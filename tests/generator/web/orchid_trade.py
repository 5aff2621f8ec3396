"""Invoices in English, purchase orders, bills of utilities and hospitals, claims of expenses."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchid_page import ORDER, SUM, ZERO, Item, doc, head, m, o, pairs, sheet, status, total, tr
from tests.generator.web.page import Page


def vat_en(rng: Random) -> Iterator[Page]:
    """A British invoice with VAT on each line."""
    css = """body{padding:46px 50px;font-size:14px}h1{font-size:34px;font-weight:400;letter-spacing:2px}.t{display:flex;
justify-content:space-between;margin-bottom:26px}
th{border-bottom:2px solid #444;padding:8px 6px}td{padding:8px 6px;border-bottom:1px solid #ddd}.e{width:280px;margin:16px 0 0 auto}
.p{display:flex;justify-content:space-between;padding:4px 6px}.p b{font-weight:400}.z{border-top:2px solid #444}.z *{font-weight:700!important;
font-size:17px}"""
    lines = [("Site survey", 1, 45000, 20), ("Fire door FD30", 6, 18500, 20), ("Door closer", 6, 3250, 20), ("Installation, days", 2, 32000, 20)]

    def draw(rows: list[tuple[str, int, int, int]], slip: int) -> str:
        body, net, tax = "", 0, 0
        for name, count, price, rate in rows:
            levy = count * price * rate // 100
            body += tr((name, str(count), m(price), m(count * price), f"{rate}%", m(levy), m(count * price + levy)))
            net, tax = net + count * price, tax + levy
        return doc(
            css,
            f"""<div class=t><div><h1>INVOICE</h1>No. {rng.randrange(2000, 2999)}<br>Date 9 April 2025</div><div style="text-align:right">
<b>Harrow Joinery Ltd</b><br>
Unit 5, Mill Lane<br>Leeds LS9 8AG</div></div><p style="margin-bottom:14px">Bill to: Castleton Primary School</p>
<table>{head(("Description", "Qty", "Unit price", "Net", "VAT rate", "VAT", "Gross"), 1)}{body}</table>
<div class=e>{pairs([("Net total", m(net, "£")), ("VAT", m(tax + slip, "£"))])}{pairs([("Total due", m(net + tax + slip, "£"))], cls="p z")}</div>""",
        )

    yield sheet("invoice_vat_en-vat_total", draw(lines, 7200), 900, SUM, scale=1.5, print_px=14, paper=True, kind="invoice")
    zero = ("Safety handbook (printed)", 4, 1500, 0)
    yield sheet("invoice_vat_en-zero_rated", draw([lines[0], zero, lines[2]], 0), 900, scale=1.5, print_px=14, paper=True, kind="invoice")


def studio_en(rng: Random) -> Iterator[Page]:
    """A freelancer's invoice in a billing service."""
    css = """body{background:#f6f7fb;padding:30px 0}.c{background:#fff;width:760px;margin:0 auto;border-radius:12px;padding:38px 44px}
.t{display:flex;justify-content:space-between}
.g{background:#dff5e7;color:#13794a;border-radius:20px;padding:2px 14px}h1{font-size:26px;margin:18px 0 4px}.r{display:flex;padding:12px 0;
border-bottom:1px solid #eceef4}
.r div{flex:1}.r small{display:block;color:#6b7287;font-size:14px}.p{display:flex;justify-content:space-between;width:320px;margin-left:auto;
padding:6px 0}.p b{font-weight:500}
.z{font-size:18px;border-top:1px solid #333}.z b{font-weight:700}"""

    def draw(lines: list[tuple[str, str, int]], cut: int, tax: int, paid: int, slip: int) -> str:
        sub = total(lines, 2)
        rows = "".join(f"<div class=r><div>{a}<small>{b}</small></div><b>{m(c, '$')}</b></div>" for a, b, c in lines)
        sums = [("Subtotal", m(sub, "$")), ("Discount (10%)", m(-cut, "$")), ("Tax (8.25%)", m(tax, "$"))]
        due = sub - cut + tax + slip
        tail = [("Total", m(due, "$")), ("Paid to date", m(-paid, "$")), ("Amount due", m(due - paid, "$"))]
        return doc(
            css,
            f"""<div class=c><div class=t><b>Marlowe Studio</b><span class=g>Sent</span></div><h1>Invoice #{rng.randrange(1000, 1999)}</h1>
<p style="color:#6b7287;margin-bottom:14px">Issued Mar 3, 2025 · Due Apr 2, 2025 · For Beacon Yoga LLC</p>{rows}<div style="height:14px"></div>
{pairs(sums)}{pairs(tail, cls="p z")}</div>""",
        )

    lines = [("Brand guidelines", "Fixed fee", 180000), ("Website illustrations", "8 × $150.00", 120000), ("Revisions", "4 h × $75.00", 30000)]
    yield sheet("invoice_studio_en-discount_ignored", draw(lines, 33000, 24503, 0, 33000), 880, SUM, scale=1.4, print_px=14)
    lines = [("Menu redesign", "Fixed fee", 90000), ("Photo retouching", "20 × $25.00", 50000), ("Kickoff call", "No charge", 0)]
    yield sheet("invoice_studio_en-part_paid", draw(lines, 14000, 10395, 70000, 0), 880, scale=1.4, print_px=14)


def euro_en(rng: Random) -> Iterator[Page]:
    """An invoice in euros with two rates and their summary."""
    css = """body{padding:40px 46px;font-family:'DejaVu Sans',sans-serif;font-size:14px}.t{display:flex;justify-content:space-between;
background:#103d3a;color:#fff;padding:16px 20px}
h1{font-size:22px}table{margin-top:18px}th{padding:8px 6px;border-bottom:1px solid #103d3a}td{padding:7px 6px}.v{width:420px;margin-left:auto;
background:#eef5f4}
.z{text-align:right;font-size:19px;font-weight:700;margin-top:14px}"""

    def draw(lines: list[tuple[str, int, int, int]], slip: int) -> str:
        rows = "".join(tr((a, str(b), m(c), f"{rate}%", m(b * c))) for a, b, c, rate in lines)
        taxes, due = "", 0
        for rate in (7, 19):
            net = sum(b * c for _, b, c, own in lines if own == rate)
            levy = round(net * rate / 100) + (slip if rate == 19 else 0)
            taxes += tr((f"{rate}%", m(net), m(levy), m(net + levy)))
            due += net + levy
        return doc(
            css,
            f"""<div class=t><h1>Tax invoice</h1><span>Invoice RE-{rng.randrange(10000, 99999)}<br>11.03.2025</span></div>
<p style="margin-top:14px">Seller: Lindenhof Catering GmbH, Bremen<br>Customer: Norvik Events ApS</p>
<table>{head(("Item", "Qty", "Unit", "VAT", "Amount EUR"), 1)}{rows}</table>
<table class=v>{head(("VAT rate", "Net", "VAT", "Gross"), 1)}{taxes}</table><div class=z>Total EUR {m(due)}</div>""",
        )

    lines = [("Lunch buffet", 40, 1850, 7), ("Service staff, hours", 24, 3200, 19), ("Tableware hire", 1, 21000, 19), ("Fruit baskets", 6, 2400, 7)]
    yield sheet("invoice_euro_en-rate", draw(lines, 9000), 880, SUM, scale=1.5, print_px=14, paper=True)
    lines = [("Breakfast boxes", 60, 980, 7), ("Credit, 5 boxes missing", -5, 980, 7), ("Coffee machine hire", 2, 8500, 19), ("Delivery", 1, 0, 19)]
    yield sheet("invoice_euro_en-credit", draw(lines, 0), 880, scale=1.5, print_px=14, paper=True)


def order_en(rng: Random) -> Iterator[Page]:
    """A purchase order on paper."""
    css = """body{padding:40px 44px;font-size:15px}h1{text-align:right;font-size:25px;color:#444}.g{display:flex;gap:40px;margin:14px 0 18px}
.g div{flex:1;border:1px solid #888;padding:8px 12px}
td,th{border:1px solid #888;padding:7px 9px}th{background:#ddd}.e{width:300px;margin:0 0 0 auto}.p{display:flex;justify-content:space-between;
padding:5px 9px;
border:1px solid #888;border-top:0}.p b{font-weight:400}"""
    lines = [
        ("HX-210", "Hex bolt M10, box", 25, 1480, "2 wk"),
        ("WS-044", "Washer set", 40, 365, ""),
        ("BR-900", "Bearing 6204", 60, 720, ""),
        ("GL-118", "Work gloves, pair", 30, 590, ""),
    ]

    def draw(gap: int, freight: int) -> str:
        rows = ""
        for at, (part, name, count, price, lead) in enumerate(lines):
            rows += tr((part, name, str(count), m(price), "" if at == gap else m(count * price), lead))
        sub = sum(line[2] * line[3] for line in lines)
        sums = [("Subtotal", m(sub, "$")), ("Freight", m(freight, "$")), ("Tax (exempt)", m(0, "$")), ("Order total", m(sub + freight, "$"))]
        return doc(
            css,
            f"""<h1>PURCHASE ORDER</h1><div style="text-align:right">PO {rng.randrange(60000, 69999)} · 2025-01-22</div><div class=g><div>
<b>Vendor</b><br>
Tri-County Fasteners<br>Dayton, OH</div><div><b>Ship to</b><br>Ridgeway Pumps, Dock 4<br>Columbus, OH</div></div>
<table><tr><th>Part</th><th>Description</th><th class=n>Qty</th><th class=n>Unit price</th><th class=n>Line total</th><th>Lead time</th>
</tr>{rows}</table>
<div class=e>{pairs(sums)}</div><p style="margin-top:26px">Authorized by: R. Pike, Purchasing</p>""",
        )

    yield sheet("purchase_order_en-line_blank", draw(2, 4500), 860, ZERO, unsure=[SUM, ORDER], scale=1.5, print_px=15, paper=True)
    yield sheet("purchase_order_en-free_freight", draw(-1, 0), 860, scale=1.5, print_px=15, paper=True)


def power_en(rng: Random) -> Iterator[Page]:
    """A bill for electricity with two registers of the meter."""
    css = """body{padding:40px 46px;font-size:15px}h1{font-size:25px;color:#5b2a86}.k{background:#5b2a86;color:#fff;padding:12px 18px;display:flex;
justify-content:space-between;
margin:16px 0;font-size:18px}h3{margin:18px 0 4px;font-size:16px}td,th{padding:7px 6px;border-bottom:1px solid #ccc}.p{display:flex;
justify-content:space-between;
padding:5px 6px}.p b{font-weight:400}.z{border-top:2px solid #5b2a86}.z *{font-weight:700!important}"""

    def draw(readings: list[tuple[str, str, str, str]], lines: list[Item]) -> str:
        rows = "".join("<tr>" + f"<td>{row[0]}</td>" + "".join(f"<td class=n>{cell}</td>" for cell in row[1:]) + "</tr>" for row in readings)
        return doc(
            css,
            f"""<h1>Tidewater Energy</h1>Account {rng.randrange(10**7, 10**8)} · Bill date 6 May 2025
<div class=k><span>Amount due by 20 May 2025</span><span>{m(total(lines), "£")}</span></div><h3>Your meter readings</h3>
<table>{head(("Register", "Previous reading", "Current reading", "Units used (kWh)"), 1)}{rows}</table><h3>Your charges</h3>
{pairs((a, m(b)) for a, b in lines)}
{pairs([("Total this bill", m(total(lines), "£"))], cls="p z")}<p style="margin-top:12px">E = estimated reading</p>""",
        )

    lines = [
        ("Day units 412 kWh × 28.00p", 11536),
        ("Night units 265 kWh × 14.00p", 3710),
        ("Standing charge 30 days × 60.00p", 1800),
        ("VAT at 5%", 852),
    ]
    readings = [("Day", "48210", "48622", "412"), ("Night", "21734", "", "265")]
    yield sheet("power_en-reading_blank", draw(readings, lines), 800, ZERO, scale=1.5, print_px=15, paper=True)
    lines = [("Day units 300 kWh × 28.00p", 8400), ("Night units 0 kWh × 14.00p", 0), ("Standing charge 30 days × 60.00p", 1800), ("VAT at 5%", 510)]
    lines.append(("Credit from last bill", -1250))
    readings = [("Day", "48622", "48922 E", "300"), ("Night", "21999", "21999", "0")]
    yield sheet("power_en-no_night_use", draw(readings, lines), 800, scale=1.5, print_px=15, paper=True)


def phone_en(rng: Random) -> Iterator[Page]:
    """A family's phone bill in an app."""
    css = """body{background:#faf7fb}.h{padding:10px 20px}.h h1{font-size:24px}.k{background:#c2185b;color:#fff;border-radius:16px;margin:10px 16px;
padding:16px 20px}
.k i{display:block;font-style:normal;font-size:34px;font-weight:700}.c{background:#fff;border-radius:16px;margin:10px 16px;padding:8px 18px}
.p{display:flex;
justify-content:space-between;padding:9px 0;border-bottom:1px solid #f1e9f0}.p b{font-weight:500}.p:last-child{border:0}"""

    def draw(lines: list[Item], due: int) -> str:
        return doc(
            css,
            f"""{status("12:4" + str(rng.randrange(10)))}<div class=h><h1>Your bill</h1>Jul 8 – Aug 7</div>
<div class=k>Total due Aug 24<i>{m(due, "$")}</i>AutoPay is on</div>
<div class=c>{pairs((a, m(b, "$")) for a, b in lines)}</div><div class=c>{pairs([("Total", m(due, "$"))])}</div>""",
        )

    lines = [("Unlimited plan, 2 lines", 11000), ("Phone installment", 2708), ("Device protection", 1400), ("Taxes and surcharges", 867)]
    yield sheet("phone_bill_en-total", draw(lines, total(lines) + 2500), 390, SUM, scale=2, print_px=15)
    lines = [("Unlimited plan, 2 lines", 11000), ("Line 3 (on us)", 0), ("AutoPay discount", -1500), ("Taxes and surcharges", 742)]
    yield sheet("phone_bill_en-free_line", draw(lines, total(lines)), 390, scale=2, print_px=15)


def clinic_en(rng: Random) -> Iterator[Page]:
    """A patient's statement: charges, what the insurer paid, what is left."""
    css = """body{padding:40px 40px;font-family:'Liberation Serif',serif;font-size:16px}.t{display:flex;justify-content:space-between;
margin-bottom:18px}h1{font-size:24px;color:#0a4f7a}
th{background:#0a4f7a;color:#fff;padding:7px 8px;font-size:15px}td{padding:8px;border-bottom:1px solid #bcd}.s td{font-weight:700}
.k{border:2px solid #0a4f7a;padding:10px 16px;margin-top:18px;display:flex;justify-content:space-between;font-size:19px;font-weight:700}"""
    visits = [
        ("01/14", "Office visit", 21500, 12800, -5700),
        ("01/14", "Strep test", 4800, 2600, -1400),
        ("01/28", "X-ray, wrist", 18600, 10450, -4650),
    ]

    def draw(lines: list[tuple[str, str, int, int, int]], slip: int) -> str:
        rest = [charge - paid + fix for _, _, charge, paid, fix in lines]
        rest[-1] += slip
        rows = "".join(tr((a, b, m(c), m(-d), m(e), m(own))) for (a, b, c, d, e), own in zip(lines, rest, strict=True))
        rows += tr(("", "Totals", m(total(lines, 2)), m(-total(lines, 3)), m(total(lines, 4)), m(sum(rest))), cls="s")
        return doc(
            css,
            f"""<div class=t><div><h1>Lakeshore Family Medicine</h1>Patient statement</div>
<div>Account {rng.randrange(100000, 999999)}<br>Statement date 02/10/2025</div></div>
<table>{head(("Date", "Service", "Charges", "Insurance paid", "Adjustments", "You owe"), 2)}{rows}</table>
<div class=k><span>Please pay this amount</span><span>{m(sum(rest), "$")}</span></div>""",
        )

    yield sheet("clinic_en-row", draw(visits, 6000), 880, SUM, scale=1.5, print_px=15, paper=True)
    shot = ("02/03", "Flu vaccine (preventive)", 4200, 4200, 0)
    yield sheet("clinic_en-covered", draw([*visits, shot], 0), 880, scale=1.5, print_px=15, paper=True)


def week_en(rng: Random) -> Iterator[Page]:
    """A week's expenses on a desktop, kinds by days."""
    css = """body{background:#eceff1;font-size:14px}.t{background:#37474f;color:#fff;padding:13px 28px;font-size:17px}.c{background:#fff;
margin:22px 28px;padding:22px 26px}
td,th{padding:10px 12px;border:1px solid #cfd8dc}th{background:#f5f7f8}.s td{font-weight:700;background:#f5f7f8}.z{margin-top:16px;text-align:right;
font-size:18px}"""
    days = ("Mon 7", "Tue 8", "Wed 9", "Thu 10", "Fri 11")

    def draw(grid: list[tuple[str, list[int]]], slip: int) -> str:
        rows = "".join(tr((name, *map(o, cells), m(sum(cells)))) for name, cells in grid)
        sums = [sum(column) for column in zip(*(cells for _, cells in grid), strict=True)]
        sums[3] += slip
        rows += tr(("Daily total", *map(m, sums), m(sum(sums))), cls="s")
        return doc(
            css,
            f"""<div class=t>Expenses › Report ER-{rng.randrange(1000, 9999)}</div><div class=c><h2>Week of April 7, 2025</h2>
<p style="margin:6px 0 16px">Claimant: Joanna Reyes · Cost center 4410 · Trip: Denver client visit · Status: Submitted</p>
<table>{head(("Expense", *days, "Total"), 1)}{rows}</table><div class=z>Reimbursement due <b>{m(sum(sums), "$")}</b></div></div>""",
        )

    grid = [
        ("Hotel", [16900, 16900, 16900, 16900, 0]),
        ("Meals", [3240, 5115, 4480, 2960, 1875]),
        ("Taxi", [4150, 1820, 0, 2240, 3975]),
        ("Wi-Fi", [0, 0, 995, 0, 0]),
    ]
    yield sheet("claim_en-day", draw(grid, 5000), 1080, SUM, scale=1.4, print_px=14)
    grid = [
        ("Airfare", [28460, 0, 0, 0, 0]),
        ("Hotel", [14500, 14500, 0, 0, 0]),
        ("Meals", [2180, 4635, 1990, 0, 0]),
        ("Mileage", [0, 0, 0, 3350, 0]),
    ]
    yield sheet("claim_en-idle_days", draw(grid, 0), 1080, scale=1.4, print_px=14)


TEMPLATES = (vat_en, studio_en, euro_en, order_en, power_en, phone_en, clinic_en, week_en)

"""English documents: pay of four countries, statements, till receipts, invoices, folios, quotations, medical, tuition and energy bills."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.bureau_kit import DEJAVU, LATIN, MONO, ROMAN, SUM, TOTAL, ZERO, amount, bracketed, digits, made, rounded, shell, table
from tests.generator.web.page import Page

Lines = list[tuple[str, int]]
PEOPLE = ("Maeve Corrigan", "Tobias Lindqvist", "Priya Raman", "Callum Oduya", "Hannah Weiss", "Joel Arsenault", "Nina Petrov", "Samir Haddad")


def _payslip_uk(rng: Random) -> Iterator[Page]:
    """A British payslip on paper: payments and deductions side by side."""
    pays: Lines = [("Basic Pay", 246250), ("Night Allowance", 18400), ("Overtime x1.5", 9675)]
    takes: Lines = [("PAYE Tax", 33860), ("National Insurance", 18150), ("Pension (5%)", 13716), ("Student Loan", 0)]
    rebate: Lines = [("PAYE Tax", -21240), *takes[1:3], ("Union Subs", 1525)]
    cases = (
        ("net_off", pays, pays, takes, 25000, {SUM}, set(), "payslip", None),
        ("basic_zero", [("Basic Pay", 0), *pays[1:]], pays, takes, 0, {ZERO}, {SUM}, "payslip", None),
        ("loan_zero", pays, pays, takes, 0, set(), set(), None, "Payslip for my rental application"),
        ("tax_rebate", pays, pays, rebate, 0, set(), set(), "payslip", None),
    )
    css = """body{padding:30px}.o{border:2px solid #2b5d8f;border-radius:10px;overflow:hidden}
    .h{background:#dce9f5;padding:12px 16px;display:flex;justify-content:space-between;font-size:17px}
    .two{display:flex;min-height:230px}.two>div{flex:1;padding:10px 16px}.two>div+div{border-left:2px solid #2b5d8f}
    .l{display:flex;justify-content:space-between;font-size:17px;padding:5px 0}
    h4{color:#2b5d8f;font-size:15px;letter-spacing:1px;border-bottom:1px solid #9bbad6;padding-bottom:5px;margin-bottom:6px}
    .f{display:flex;background:#dce9f5}.f div{flex:1;padding:12px 16px;font-size:15px}.f b{display:block;font-size:20px}"""
    for name, shown, true, less, off, must, unsure, kind, text in cases:
        gross, out = sum(value for _, value in true), sum(value for _, value in less)
        sides = "".join(
            f"<div><h4>{title}</h4>"
            + "".join(f"<div class=l><span>{label}</span><span>{amount(value)}</span></div>" for label, value in lines)
            + "</div>"
            for title, lines in (("PAYMENTS", shown), ("DEDUCTIONS", less))
        )
        body = f"""<div class=o><div class=h><span><b>{rng.choice(PEOPLE)}</b><br>Employee no. {digits(rng, 5)}</span><span>Fernhill Care Homes
        Ltd<br>Tax code 1257L</span><span>Pay date 28/0{rng.randint(2, 9)}/2026<br>Period {rng.randint(1, 12)}</span></div>
        <div class=two>{sides}</div><div class=f><div>Total Payments<b>£{amount(gross)}</b></div><div>Total Deductions<b>£{amount(out)}</b></div>
        <div>NET PAY<b>£{amount(gross - out - off)}</b></div></div></div>"""
        page = shell(css, body, font=LATIN)
        yield made(f"en-payslip_uk-{name}", page, width=860, smallest=15, must=must, unsure=unsure, kind=kind, text=text, paper=True)


def _stub_us(rng: Random) -> Iterator[Page]:
    """An American pay stub on a payroll portal, with the year to date."""
    cases = (
        ("net_off", 600, 0, -18000, {SUM}, set(), "payslip"),
        ("regular_zero", 350, 1, 0, {ZERO}, {SUM}, None),
        ("no_overtime", 0, 0, 0, set(), set(), "payslip"),
        ("overtime", 425, 0, 0, set(), set(), None),
    )
    css = """.nav{background:#12355b;color:#fff;padding:16px 40px;font-size:17px;display:flex;justify-content:space-between}
    .w{display:grid;grid-template-columns:1.4fr 1fr;gap:26px;padding:28px 40px}
    .b{border:1px solid #d5dbe3;border-radius:8px;padding:18px 20px}h3{font-size:17px;margin-bottom:10px;color:#12355b}
    td,th{font-size:15.5px;padding:8px 4px;text-align:left;border-bottom:1px solid #eef1f5}
    .n{text-align:right}th{color:#68778a;font-weight:500;font-size:14px}
    .net{grid-column:1/3;background:#e9f6ee;border-radius:8px;padding:18px 22px;display:flex;justify-content:space-between;font-size:20px}"""
    for name, overtime, zero, off, must, unsure, kind in cases:
        regular, extra = 250000, rounded(overtime / 100 * 4687.5)
        gross = regular + extra + 15000
        takes = [
            ("Federal income tax", rounded(gross * 0.11)),
            ("Social Security", rounded(gross * 0.062)),
            ("Medicare", rounded(gross * 0.0145)),
            ("Dental", 1825),
            ("401(k)", 12500),
        ]
        out = sum(value for _, value in takes)
        past = rng.randint(6, 12)
        earned = [
            ["Regular", "80.00", "31.2500", amount(0 if zero else regular, "$"), amount(regular * past, "$")],
            ["Overtime", f"{overtime / 100:.2f}", "46.8750", amount(extra, "$"), amount(extra + 91400, "$")],
            ["Shift lead", "", "", amount(15000, "$"), amount(15000 * past, "$")],
        ]
        total = [["Gross pay", "", "", amount(gross, "$"), amount((regular + 15000) * past + extra + 91400, "$")]]
        body = f"""<div class=nav><b>▲ PayHarbor</b><span>Pay &nbsp; Time off &nbsp; Benefits &nbsp; Documents</span></div><div class=w><div
        class=b><h3>Earnings · pay period ending 0{rng.randint(3, 9)}/15/2026</h3>
        {table(["Type", "Hours", "Rate", "Current", "YTD"], earned, total)}</div>
        <div class=b><h3>Taxes and
        deductions</h3>{table(["", "Current"], [[label, amount(value, "$")] for label, value in takes], [["Total", amount(out, "$")]])}</div>
        <div class=net><span>Net pay · direct deposit ****{digits(rng, 4)} · {rng.choice(PEOPLE)}</span><b>{amount(gross - out + off, "$")}</b>
        </div></div>"""
        page = shell(css, body, font=LATIN)
        yield made(f"en-stub_us-{name}", page, width=1240, smallest=14, must=must, unsure=unsure, kind=kind)


def _pay_app(rng: Random) -> Iterator[Page]:
    """Pay in a phone's app: Singapore with the employer's share, Australia with super, India with a loan."""
    singapore = (
        "S$",
        [("Basic salary", 480000), ("Transport allowance", 20000)],
        [("Employee CPF (20%)", 100000), ("CDAC", 150)],
        "Employer CPF (17%), paid on top",
        85000,
    )
    australia = (
        "A$",
        [("Ordinary hours 76.0 @ 38.50", 292600), ("Leave loading", 5120)],
        [("PAYG withholding", 62200), ("Salary sacrifice", 15000)],
        "Superannuation 12% to FernSuper",
        35726,
    )
    india = (
        "₹",
        [("Basic", 4200000), ("House rent allowance", 1680000), ("Special allowance", 925000)],
        [("Provident fund", 504000), ("Professional tax", 20000), ("Festival advance recovery", 250000)],
        "Employer PF contribution",
        504000,
    )
    cases = (
        ("employer_share", singapore, 0, set(), None),
        ("super_apart", australia, 0, set(), "payslip"),
        ("recovery_off", india, -350000, {SUM}, "payslip"),
        ("recovery", india, 0, set(), None),
    )
    css = """.t{padding:18px;font-size:19px;font-weight:700}.n{margin:0 16px;background:#0f766e;color:#fff;border-radius:18px;padding:20px}
    .n b{font-size:32px;display:block}.g{margin:14px 16px;background:#fff;border-radius:16px;padding:6px 16px}
    .g h4{font-size:13px;color:#777;padding:10px 0 2px;text-transform:uppercase}
    .r{display:flex;justify-content:space-between;font-size:15px;padding:9px 0;border-top:1px solid #f2f2f2;gap:10px}"""
    for name, (sign, pays, takes, note, share), off, must, kind in cases:
        gross, out = sum(value for _, value in pays), sum(value for _, value in takes)
        groups = "".join(
            f"<div class=g><h4>{title}</h4>"
            + "".join(f"<div class=r><span>{label}</span><span>{amount(value, sign)}</span></div>" for label, value in lines)
            + "</div>"
            for title, lines in (
                ("Earnings", [*pays, ("<b>Gross</b>", gross)]),
                ("Taken off", [*takes, ("<b>Total taken off</b>", out)]),
                ("For information, not part of take-home", [(note, share)]),
            )
        )
        body = f"""<div class=t>‹ &nbsp; Payslip · {rng.choice(("May", "June", "July"))} 2026</div><div class=n>Take-home
        pay<b>{amount(gross - out + off, sign)}</b>{rng.choice(PEOPLE)} · paid on the 25th</div>{groups}"""
        yield made(f"en-pay_app-{name}", shell(css, body, font=DEJAVU, ground="#f1f4f3"), width=400, scale=2, smallest=26, must=must, kind=kind)


def _statement(rng: Random) -> Iterator[Page]:
    """A current account's statement on paper; some banks print one balance a day."""
    moves = [
        ("02 Mar", "Direct debit  Severn Water", -3412),
        ("04 Mar", "Card  Pine & Thistle Cafe", -1285),
        ("09 Mar", "Faster payment  J Arsenault", 45000),
        ("13 Mar", "Card  Rail tickets", -6840),
    ]
    moves += [("18 Mar", "Reversal  Rail tickets", 6840), ("25 Mar", "Salary  Fernhill", 203415), ("27 Mar", "Standing order  Rent", -98000)]
    same_day = [("02 Mar" if place < 3 else "18 Mar" if place < 5 else "27 Mar", what, value) for place, (_, what, value) in enumerate(moves)]
    cases = (
        ("running_off", moves, 5, 10000, None, False, {SUM}, "bank_statement"),
        ("balance_missing", moves, None, 0, 3, False, {ZERO}, None),
        ("daily_balance", same_day, None, 0, None, False, set(), "bank_statement"),
        ("overdrawn", moves, None, 0, None, True, set(), None),
    )
    css = """body{padding:44px}h1{font-size:30px;color:#3a1d6e}
    .m{display:flex;justify-content:space-between;margin:18px 0;font-size:16px;line-height:1.6}td,th{font-size:16px;padding:9px 8px;text-align:left}
    th{border-bottom:2px solid #3a1d6e}tr:nth-child(even) td{background:#f5f2fa}.n:nth-child(n+3){text-align:right}"""
    for name, lines, wrong, off, blank, poor, must, kind in cases:
        balance = opening = rng.randint(2000, 3400) if poor else rng.randint(61000, 160000)
        rows = [["", "Balance brought forward", "", "", amount(balance)]]
        for place, (day, what, value) in enumerate(lines):
            balance += value + (off if place == wrong else 0)
            last = place + 1 == len(lines) or lines[place + 1][0] != day
            figure = amount(abs(balance)) + (" OD" if balance < 0 else "")
            rows.append(
                [day, what, amount(-value) if value < 0 else "", amount(value) if value > 0 else "", "" if place == blank or not last else figure]
            )
        body = f"""<h1>Wrenfield Bank</h1><div class=m><span>{rng.choice(PEOPLE)}<br>{rng.randint(3, 90)} Orchard Lane</span><span>Sort code
        20-4{rng.randint(0, 9)}-17<br>Account {digits(rng, 8)}</span>
        <span>1 to 31 March 2026<br>Statement {rng.randint(40, 99)}, sheet 1 of 1</span></div><p style='font-size:16px;margin-bottom:14px'>Opening
        balance £{amount(opening)} &nbsp; Closing balance £{amount(abs(balance))}{" OD" if balance < 0 else ""}</p>
        {table(["Date", "Description", "Paid out £", "Paid in £", "Balance £"], rows)}"""
        yield made(f"en-statement-{name}", shell(css, body, font=ROMAN), width=900, smallest=16, must=must, kind=kind, paper=True)


def _card(rng: Random) -> Iterator[Page]:
    """The summary of a credit card's month in a dark web app."""
    month: Lines = [
        ("Previous balance", 128455),
        ("Payments received", -90000),
        ("Purchases", 64318),
        ("Foreign transaction fees", 412),
        ("Interest charged", 1937),
    ]
    paid: Lines = [
        ("Previous balance", 84120),
        ("Payments received", -84120),
        ("Purchases", 39075),
        ("Merchant credits", -5499),
        ("Interest charged", 0),
    ]
    credit: Lines = [
        ("Previous balance", 21240),
        ("Payments received", -21240),
        ("Purchases", 1850),
        ("Merchant credits", -12900),
        ("Interest charged", 0),
    ]
    cases = (
        ("new_balance_off", month, 20000, {SUM}, "Card bill for August"),
        ("no_interest", paid, 0, set(), None),
        ("in_credit", credit, 0, set(), None),
    )
    css = """body{color:#e6e9f0;padding:40px}.c{display:flex;gap:30px}
    .v{width:330px;height:200px;border-radius:18px;background:linear-gradient(120deg,#475bff,#9b3fd1);padding:24px;font-size:19px}
    .s{flex:1;background:#1b2030;border-radius:18px;padding:10px 26px}
    .r{display:flex;justify-content:space-between;padding:13px 0;font-size:17px;border-bottom:1px solid #2b3147}
    .r:last-child{border:0;font-size:22px;font-weight:700}"""
    for name, lines, off, must, text in cases:
        balance = sum(value for _, value in lines) + off
        rows = "".join(f"<div class=r><span>{label}</span><span>{bracketed(value, '$')}</span></div>" for label, value in lines)
        body = f"""<h2 style='margin-bottom:24px'>Statement closed Aug {rng.randint(11, 27)}, 2026</h2><div class=c><div><div class=v>Larkspur
        Credit<br><br><br><br>•••• {digits(rng, 4)}</div>
        <p style='margin-top:18px;color:#98a1b8;font-size:16px;line-height:1.7'>Credit limit $6,000<br>{rng.randint(1100, 9800):,} reward
        points<br>Closing in 12 days</p></div><div class=s>{rows}<div class=r><span>New balance</span><span>{bracketed(balance, "$")}</span></div>
        </div></div>"""
        yield made(f"en-card-{name}", shell(css, body, font=LATIN, ground="#10131d"), width=1020, smallest=15, must=must, text=text)


def _till(rng: Random) -> Iterator[Page]:
    """Till receipts: American with tax and a tip, Australian with rounding of cash, British with VAT inside."""
    diner: Lines = [("1 Smoked brisket plate", 1895), ("2 Lemonade", 790), ("1 Peach cobbler", 725)]
    store: Lines = [("SOURDOUGH LOAF", 689), ("FLAT WHITE BEANS 1KG", 2499), ("OAT MILK 1L", 333)]
    shop: Lines = [("Gardening gloves", 899), ("Terracotta pot 30cm", 1450), ("Compost 40L", 675)]
    refund: Lines = [("RETURN Wool scarf", -3400), ("RETURN Socks 3pk", -1150)]
    tax = rounded(3410 * 0.0825)
    cases = (
        (
            "tip_off",
            "Cedar Smokehouse",
            "$",
            diner,
            [("Subtotal", 3410), ("Sales tax 8.25%", tax), ("Tip", 600), ("TOTAL", 3410 + tax + 600 + 400), ("VISA", 3410 + tax + 1000)],
            {SUM},
            {TOTAL},
        ),
        ("subtotal_off", "Mill Road Garden", "£", shop, [("Subtotal", 3324), ("TOTAL", 3324), ("Contactless", 3324)], {SUM}, {TOTAL}),
        (
            "tip",
            "Cedar Smokehouse",
            "$",
            diner,
            [("Subtotal", 3410), ("Sales tax 8.25%", tax), ("Tip", 600), ("TOTAL", 4010 + tax), ("AMEX", 4010 + tax)],
            set(),
            set(),
        ),
        (
            "cash_rounding",
            "Harbour Grocer",
            "$",
            store,
            [("TOTAL (3 items)", 3521), ("Rounding", -1), ("TOTAL DUE", 3520), ("Cash", 4000), ("Change", 480)],
            set(),
            set(),
        ),
        (
            "vat_inside",
            "Mill Road Garden",
            "£",
            shop,
            [("TOTAL", 3024), ("Contactless", 3024), ("Goods excl. VAT", 2520), ("VAT included @20%", 504)],
            set(),
            set(),
        ),
        ("refund", "Loom & Needle", "£", refund, [("REFUND TOTAL", -4550), ("To card ending 4417", -4550)], set(), set()),
    )
    css = """body{padding:28px 24px;font-size:16px;line-height:1.6}.l{display:flex;justify-content:space-between}
    .c{text-align:center;margin-bottom:10px}.big{font-weight:700;font-size:19px}hr{border:0;border-top:2px dotted #555;margin:8px 0}"""
    for place, (name, shop_name, sign, lines, foot, must, unsure) in enumerate(cases):
        items = "".join(f"<div class=l><span>{label}</span><span>{amount(value)}</span></div>" for label, value in lines)
        ends = "".join(
            f"<div class='l{' big' if 'TOTAL' in label else ''}'><span>{label}</span><span>{amount(value, sign)}</span></div>"
            for label, value in foot
        )
        body = f"""<div class=c><b style='font-size:21px'>{shop_name}</b><br>{rng.randint(12, 480)} Station Street<br>0{rng.randint(1, 9)}/04/2026
        1{rng.randint(0, 9)}:{rng.randint(10, 59)} &nbsp; Reg {rng.randint(1, 6)}</div><hr>{items}<hr>{ends}<hr>
        <div class=c>Served by {rng.choice(PEOPLE).split()[0]}<br>Thank you, see you soon</div>"""
        page = shell(css, body, font=MONO)
        yield made(
            f"en-till-{name}", page, width=370, scale=2, smallest=28, must=must, unsure=unsure, kind="receipt" if place % 2 else None, paper=True
        )


def euro(cents: int) -> str:
    """An amount as Germans print it."""
    return amount(cents, comma=".", point=",") + " €"


def _invoice(rng: Random) -> Iterator[Page]:
    """A continental invoice with a coloured side and decimal commas."""
    work = [("Interior drawings, phase 2", 24, 8500, 19), ("Site visit incl. travel", 2, 31500, 19), ("Printed plan sets", 6, 1250, 7)]
    abroad = [("Translation DE-EN, 8 400 words", 1, 100800, 0), ("Proofreading", 5, 5200, 0)]
    cases = (
        ("vat_off", work, 4500, 0, {SUM}, {TOTAL}, "invoice", None),
        ("total_off", work[:2], 0, 50000, {SUM}, {TOTAL}, None, "Please pay this invoice"),
        ("two_rates", work, 0, 0, set(), set(), "invoice", None),
        ("reverse_charge", abroad, 0, 0, set(), set(), "invoice", None),
    )
    css = """body{display:flex;min-height:900px}.s{width:210px;background:#b4532a;color:#fff;padding:40px 24px;font-size:15px;line-height:1.8}
    .s b{font-size:24px}.m{flex:1;padding:44px 40px}h1{font-weight:300;font-size:38px;margin-bottom:24px}
    td,th{padding:11px 6px;font-size:16px;text-align:left;border-bottom:1px solid #e7d5cc}.n{text-align:right}.e{margin:26px 0 0 auto;width:360px}
    .e div{display:flex;justify-content:space-between;padding:7px 6px;font-size:17px}"""
    for name, lines, off_tax, off, must, unsure, kind, text in cases:
        net = sum(count * price for _, count, price, _ in lines)
        rates = sorted({rate for *_, rate in lines}, reverse=True)
        taxes = {rate: rounded(sum(count * price for _, count, price, own in lines if own == rate) * rate / 100) for rate in rates}
        taxes[rates[0]] += off_tax
        rows = [[label, count, euro(price), f"{rate} %", euro(count * price)] for label, count, price, rate in lines]
        sums = [
            ("Net amount", net),
            *((f"VAT {rate} %", value) for rate, value in taxes.items()),
            ("<b>Amount due</b>", net + sum(taxes.values()) + off),
        ]
        note = (
            "Reverse charge: VAT is owed by the recipient (Art. 196 VAT Directive)." if rates == [0] else "Payable within 14 days without deduction."
        )
        body = f"""<div class=s><b>Atelier<br>Nordlicht</b><br><br>Lindenweg {rng.randint(2, 80)}<br>50667 Köln<br><br>VAT ID
        DE{digits(rng, 9)}<br>IBAN DE{digits(rng, 2)} 3705 ****</div><div class=m><h1>Invoice</h1>
        <p style='font-size:16px;line-height:1.7;margin-bottom:24px'>To: {rng.choice(PEOPLE)}, Harbour House<br>No. 2026-{digits(rng, 4)} &nbsp;
        Date {rng.randint(10, 28)}.05.2026</p>{table(["Service", "Qty", "Unit", "VAT", "Net"], rows)}
        <div class=e>{"".join(f"<div><span>{label}</span><span>{euro(value)}</span></div>" for label, value in sums)}</div><p
        style='margin-top:40px;font-size:15px;color:#444'>{note}</p></div>"""
        yield made(
            f"en-invoice-{name}", shell(css, body, font=LATIN), width=1000, smallest=15, must=must, unsure=unsure, kind=kind, text=text, paper=True
        )


def _folio(rng: Random) -> Iterator[Page]:
    """A hotel's folio, charges and credits, ending in what is still owed."""
    stay: Lines = [
        ("Room 614 Deluxe King", 18900),
        ("Occupancy tax 12%", 2268),
        ("Lobby bar", 3450),
        ("Room 614 Deluxe King", 18900),
        ("Occupancy tax 12%", 2268),
        ("Laundry", 2700),
    ]
    goodwill: Lines = [*stay, ("Goodwill adjustment, Lobby bar", -3450)]
    cases = (
        ("balance_off", stay, 30000, 7500, {SUM}, None),
        ("settled", stay, None, 0, set(), None),
        ("goodwill", goodwill, 20000, 0, set(), "Hotel folio for travel claim"),
    )
    css = """body{padding:50px 56px;background:#fbf8f1}h1{text-align:center;letter-spacing:8px;font-weight:400;font-size:28px}
    .m{display:flex;justify-content:space-between;margin:26px 0;font-size:17px;line-height:1.7}
    td,th{padding:9px 6px;font-size:17px;text-align:left;border-bottom:1px dotted #a89b7d}.n:nth-child(n+3){text-align:right}"""
    for name, lines, paid, off, must, text in cases:
        charged = sum(value for _, value in lines)
        credit = charged if paid is None else paid
        rows = [
            [f"{9 + place // 3:02d} Oct", label, amount(value) if value > 0 else "", amount(-value) if value < 0 else ""]
            for place, (label, value) in enumerate(lines)
        ]
        rows.append(["11 Oct", f"Visa {digits(rng, 4)}, thank you", "", amount(credit)])
        foot = [["", "Balance due", "", amount(charged - credit + off, "$")]]
        body = f"""<h1>THE ALDERMOOR</h1><div class=m><span>Guest: {rng.choice(PEOPLE)}<br>Arrive 9 Oct 2026, depart 11 Oct 2026</span><span>Folio
        {digits(rng, 6)}<br>2 nights, 1 adult</span></div>
        {table(["Date", "Description", "Charges", "Credits"], rows, foot)}<p style='text-align:center;margin-top:36px;font-size:16px'>We hope to
        welcome you again.</p>"""
        yield made(
            f"en-folio-{name}", shell(css, body, font=ROMAN), width=860, smallest=17, must=must, unsure={TOTAL} if must else (), text=text, paper=True
        )


def _quote(rng: Random) -> Iterator[Page]:
    """A quotation or pro-forma of a tradesman in a web app, with options outside the sum."""
    lines = [
        ("Solar panel 430 W", 12, 14800),
        ("Hybrid inverter 5 kW", 1, 118500),
        ("Mounting rail set", 6, 9650),
        ("Installation, 2 fitters", 3, 64000),
    ]
    cases = (
        ("line_off", "Quotation", 1, 30000, None, {SUM}, {TOTAL}),
        ("value_blank", "Pro-forma invoice", None, 0, 2, {ZERO}, {SUM, TOTAL}),
        ("option_apart", "Quotation", None, 0, None, set(), set()),
        ("proforma", "Pro-forma invoice", None, 0, None, set(), set()),
    )
    css = """.h{padding:24px 44px;display:flex;justify-content:space-between;border-bottom:4px solid #f2a900;font-size:17px}.w{padding:28px 44px}
    td,th{padding:11px 8px;font-size:16px;text-align:left}th{background:#fff6df}.n{text-align:right}
    .e{width:380px;margin:18px 0 0 auto;font-size:17px;line-height:2}.e div{display:flex;justify-content:space-between}
    .o{border:1px dashed #c9a24a;padding:14px 18px;margin-top:22px;font-size:16px}"""
    for name, title, wrong, off, blank, must, unsure in cases:
        values = [count * price + (off if place == wrong else 0) for place, (_, count, price) in enumerate(lines)]
        rows = [
            [label, count, amount(price, "£"), "" if place == blank else amount(value, "£")]
            for place, ((label, count, price), value) in enumerate(zip(lines, values, strict=True))
        ]
        net = sum(values)
        vat = rounded(net * 0.05)
        option = "<div class=o>☐ Optional, not included above: bird mesh all round, £420.00 + VAT</div>" if title == "Quotation" else ""
        body = f"""<div class=h><span><b style='font-size:24px'>☀ Brightfield Renewables</b></span><span>{title}
        Q-{digits(rng, 5)}<br>{rng.randint(2, 27)} April 2026, for {rng.choice(PEOPLE)}</span></div><div class=w>
        {table(["Item", "Qty", "Unit price", "Amount"], rows)}<div class=e><div><span>Net</span><span>{amount(net, "£")}</span></div><div>
        <span>VAT at 5%</span><span>{amount(vat, "£")}</span></div>
        <div><b>Total</b><b>{amount(net + vat, "£")}</b></div></div>{option}</div>"""
        yield made(f"en-quote-{name}", shell(css, body, font=DEJAVU), width=1060, smallest=15, must=must, unsure=unsure)


def _benefits(rng: Random) -> Iterator[Page]:
    """An American insurer's explanation of benefits."""
    claims = [
        ("Office visit, established", 24500, 9120, 12380),
        ("Comprehensive metabolic panel", 8800, 6240, 2048),
        ("Influenza vaccine", 4500, 1300, 3200),
        ("X-ray, wrist, 2 views", 16300, 8875, 4925),
    ]
    cases = (("owed_off", 5000, {SUM}, None), ("right", 0, set(), "EOB from my insurer"))
    css = """body{padding:40px 46px}h1{color:#00517d;font-size:27px}.n{text-align:right}
    td,th{padding:12px 8px;font-size:16px;text-align:left;border-bottom:1px solid #cfe0ea}td.n,th.n{text-align:right}
    .b{background:#e8f3fa;padding:18px 22px;margin:22px 0;font-size:20px;display:flex;justify-content:space-between}"""
    for name, off, must, text in cases:
        rows = [[label, *(amount(value, "$") for value in (billed, saved, paid, billed - saved - paid))] for label, billed, saved, paid in claims]
        sums = [sum(line[place] for line in claims) for place in (1, 2, 3)]
        owed = sums[0] - sums[1] - sums[2] + off
        total = ["Total", *(amount(value, "$") for value in (*sums, owed))]
        body = f"""<h1>Explanation of Benefits</h1><p style='font-size:16px;margin-top:8px'>This is not a bill. Member {rng.choice(PEOPLE)}, claim
        {digits(rng, 10)}, visit on May {rng.randint(2, 28)}, 2026</p>
        <div class=b><span>What you may owe the provider</span><b>{amount(owed, "$")}</b></div>
        {table(["Service", "Billed", "Plan discount", "Plan paid", "You owe"], rows, [total])}"""
        yield made(f"en-benefits-{name}", shell(css, body, font=LATIN), width=980, smallest=15, must=must, text=text)


def _portal(rng: Random) -> Iterator[Page]:
    """A student's or customer's account on a phone: tuition with an award, energy by the unit, a charity's yearly note."""
    units = rounded(312 * 24.5)
    standing = 30 * 53
    energy_vat = rounded((units + standing) * 0.05)
    tuition: Lines = [
        ("Tuition, 15 credits", 615000),
        ("Student services", 21250),
        ("Lab materials", 8800),
        ("Merit scholarship", -150000),
        ("Payment 14 Aug, thank you", -200000),
    ]
    energy: Lines = [("312 kWh at 24.5p", units), ("30 days at 53.0p", standing), ("VAT 5%", energy_vat)]
    gifts: Lines = [("12 Feb, card", 2500), ("12 May, card", 2500), ("12 Aug, card", 2500), ("3 Dec, winter appeal", 10000)]
    cases = (
        ("tuition_off", "Fall 2026 account", "$", tuition, "Balance to pay", 100000, "Next instalment Sept 15", {SUM}),
        ("scholarship", "Fall 2026 account", "$", tuition, "Balance to pay", 0, "Next instalment Sept 15", set()),
        ("energy_off", "Your June electricity", "£", energy, "This month", 2500, "Meter read 30 June: 41877", {SUM}),
        ("energy", "Your June electricity", "£", energy, "This month", 0, "Meter read 30 June: 41877", set()),
        ("gifts", "Giving in 2025", "£", gifts, "You gave", 0, "With Gift Aid your gifts are worth a further £43.75 to us.", set()),
    )
    css = """.h{padding:20px 18px;background:#fff;font-size:20px;font-weight:700}
    .k{margin:14px 16px;background:#fff;border-radius:8px;border-left:6px solid #6b4de6;padding:16px}.k b{font-size:30px;display:block}
    .r{display:flex;justify-content:space-between;padding:14px 18px;background:#fff;border-bottom:1px solid #ededf5;font-size:16px}"""
    for name, title, sign, lines, label, off, note, must in cases:
        rows = "".join(f"<div class=r><span>{what}</span><span>{amount(value, sign, minus='−')}</span></div>" for what, value in lines)
        body = f"""<div class=h>☰ &nbsp; {title}</div><div class=k>{label}<b>{amount(sum(value for _, value in lines) + off, sign)}</b><span
        style='font-size:14px;color:#666'>{note}</span></div>{rows}
        <div style='padding:18px;font-size:14px;color:#777'>{rng.choice(PEOPLE)} · account {digits(rng, 8)}</div>"""
        yield made(
            f"en-portal-{name}",
            shell(css, body, font=LATIN, ground="#f4f4fa"),
            width=412,
            scale=2,
            smallest=28,
            must=must,
            unsure={TOTAL} if must else (),
        )


def pages(rng: Random) -> Iterator[Page]:
    """All English documents."""
    for template in (_payslip_uk, _stub_us, _pay_app, _statement, _card, _till, _invoice, _folio, _quote, _benefits, _portal):
        yield from template(rng)

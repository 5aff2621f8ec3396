"""English payslips, statements, receipts, invoices and quotes of `vault`."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.page import Page
from tests.generator.web.vault_kit import MONO, SANS, SERIF, SUM, document, money, pairs, status, table, upload


def _slip_month(rng: Random, fault: str, at: int) -> Page:
    """A monthly payslip on paper: payments, deductions, year to date and the employer's share."""
    basic = rng.randrange(236, 312) * 1000
    pay = [("Basic salary", 0 if fault == "zero" else basic), ("Overtime 6.0 h", 10890), ("Shift allowance", 18000), ("Harvest bonus", 145000)]
    cut = [("Income tax", 38120), ("National insurance", 14976), ("Pension", 13250), ("Cycle scheme", 4100)]
    gross, minus = sum(v for _, v in pay), sum(v for _, v in cut)
    net = gross - minus - (24000 if fault == "sum" else 0)
    css = (
        "body{padding:44px}h1{font-size:22px}.top{border-bottom:3px solid #34566b;padding-bottom:10px}.cols{display:flex;gap:26px;"
        "margin-top:16px}.cols>div{flex:1}"
        "h3{background:#dfe8ed;padding:4px 8px;font-size:15px}.net{margin-top:14px;padding:10px 14px;border:2px solid #34566b;"
        "font-size:19px;font-weight:700}"
    )
    year = [
        ("Taxable pay YTD", money(basic * 7 + 98000)),
        ("Tax YTD", money(38120 * 7)),
        ("NI YTD", money(14976 * 7)),
        ("Pension YTD", money(13250 * 7)),
    ]
    extra = [("Employer NI", money(32615)), ("Employer pension", money(7950)), ("Student loan", "0.00")]
    body = (
        '<div class="between top"><h1>Thornbury Bakeries Ltd</h1><span>PAYSLIP<br>Month 7 &middot; 31 October 2026</span></div>'
        '<div class="between"><span>Ms Orla Whitcombe</span>'
        f'<span>Employee no. 0{417 + at}</span><span>Tax code 1257L</span></div><div class="cols"><div><h3>Payments (&pound;)</h3>'
        f"{pairs([(k, money(v)) for k, v in pay] + [('*Gross pay', money(gross))])}</div><div><h3>Deductions (&pound;)</h3>"
        f"{pairs([(k, money(v)) for k, v in cut] + [('*Total deductions', money(minus))])}</div></div>"
        f'<div class="between net"><span>NET PAY</span><span>&pound;{money(net)}</span></div><div class="cols"><div><h3>Year to date'
        f"</h3>{pairs(year)}</div>"
        f"<div><h3>For information</h3>{pairs(extra)}</div></div><p style='margin-top:16px'>Paid by bank transfer to account ending 2207.</p>"
    )
    return upload(f"vault_en-payslip_month-{fault}-{at}", fault, document(body, css), 820, smallest=28, paper=True, kind="payslip")


def _stub(rng: Random, fault: str, at: int) -> Page:
    """An earnings statement of two weeks in a desktop portal, with columns for current and year to date."""
    rate, periods = rng.choice((2450, 2875, 3120)), 22
    pay = [("Regular", "72.00", rate * 72), ("Holiday", "8.00", rate * 8), ("Bonus", "", 15000)]
    gross = sum(v for *_, v in pay)
    cut = [
        ("Federal withholding", gross * 9 // 100),
        ("Social Security", gross * 62 // 1000),
        ("Medicare", gross * 145 // 10000),
        ("Medical plan", 6850),
    ]
    if at == 1:
        cut.append(("Parking", 0))
    minus = sum(v for _, v in cut)
    shown = gross + (20000 if fault == "sum" else 0)
    rows = [(k, h, money(v), money(v * periods - (0 if k == "Regular" else v * 15))) for k, h, v in pay]
    year = sum(v * periods - (0 if k == "Regular" else v * 15) for k, _, v in pay)
    rows.append(("*Gross pay", "80.00", money(shown), money(year)))
    css = (
        "body{background:#f2f4f8}.hd{background:#473bb0;color:#fff;padding:14px 40px;font-size:19px}.w{padding:24px 40px}"
        ".card{background:#fff;border-radius:8px;"
        "padding:18px 22px;margin-bottom:18px}.k{gap:18px}.k div{flex:1;background:#fff;padding:14px 20px;border-radius:8px;"
        "margin-bottom:18px}.k b{display:block;font-size:25px}"
    )
    body = (
        '<div class="hd">myHR &nbsp; Pay &rsaquo; Statements</div><div class="w"><h2>Pay date 11/13/2026</h2><p>'
        'Period 10/26/2026 &ndash; 11/08/2026</p><br><div class="flex k">'
        f"<div>Gross<b>${money(shown)}</b></div><div>Deductions<b>${money(minus)}</b></div><div>Take-home<b>${money(shown - minus)}</b>"
        "</div></div><div class='card'>"
        + table(("Earnings", "Hours", "Current", "YTD"), rows, right=(1, 2, 3), kind="fine")
        + '</div><div class="card">'
        + table(
            ("Taxes and deductions", "Current", "YTD"),
            [*((k, money(v), money(v * periods)) for k, v in cut), ("*Total", money(minus), money(minus * periods))],
            right=(1, 2),
            kind="fine",
        )
        + f"</div><p>Employer paid (not part of your pay): Medical plan ${money(24300)} &middot; 401(k) match ${money(9200)}</p></div>"
    )
    return upload(f"vault_en-stub_screen-{fault}-{at}", fault, document(body, css, size=16), 1200, scale=1, smallest=16, text="Latest pay statement")


def _slip_week(rng: Random, fault: str, at: int) -> Page:
    """A weekly payslip in a phone app for casual staff."""
    rate = rng.choice((2900, 3150, 3240))
    pay = [("Ordinary hours 30.00", rate * 30), ("Saturday 8.00 h", rate * 10), ("Laundry allowance", 625)]
    if fault == "zero":
        pay[0] = ("Ordinary hours 30.00", 0)
    gross, tax = sum(v for _, v in pay), 17400 if fault == "ok" else 2100
    css = (
        "body{background:#eef7f4}.h{background:#0b7a66;color:#fff;padding:2px 20px 22px;text-align:center}.h b{font-size:36px;"
        "display:block}.c{background:#fff;border-radius:14px;"
        "margin:14px;padding:12px 18px}.c h3{font-size:14px;color:#0b7a66;letter-spacing:1px}"
    )
    body = (
        f'<div style="background:#0b7a66">{status("#fff")}</div><div class="h">Week ending Sun 15 Nov<b>${money(gross - tax)}</b>'
        "paid Wed 18 Nov</div>"
        f'<div class="c"><h3>EARNINGS</h3>{pairs([(k, "$" + money(v)) for k, v in pay] + [("*Gross", "$" + money(gross))])}</div>'
        f'<div class="c"><h3>TAX</h3>{pairs([("PAYG withheld", "-$" + money(tax)), ("*Net pay", "$" + money(gross - tax))])}</div>'
        f'<div class="c"><h3>SUPER (paid by employer)</h3>{pairs([("Guarantee 12%", "$" + money(gross * 12 // 100))])}</div>'
        f'<p style="text-align:center;color:#567">Hourly rate ${money(rate)} &middot; Saturday at 125%</p><br>'
    )
    return upload(f"vault_en-payslip_week-{fault}-{at}", fault, document(body, css, size=16), 390, smallest=30, kind="payslip")


FLOWS = (
    ("Salary Thornbury Bakeries", 221844),
    ("Rent standing order", -92500),
    ("Greenleaf Foods", -6418),
    ("Northern Water DD", -3150),
    ("Card refund Paper Lane", 2499),
    ("Council tax DD", -14800),
    ("Cash machine High St", -8000),
    ("Transfer from M Doyle", 12000),
    ("Broadband DD", -3299),
    ("Interest", 187),
)


def _bank(rng: Random, fault: str, at: int) -> Page:
    """A bank's monthly statement on paper."""
    flows, start = rng.sample(FLOWS, 9), rng.randrange(150000, 420000)
    balance, day = start, 1
    rows = [("01 Oct", "Balance brought forward", "", "", money(balance))]
    for i, (what, change) in enumerate(flows):
        day += rng.randrange(1, 4)
        balance += change + (-15000 if fault == "sum" and i == 5 else 0)
        rows.append((f"{day:02d} Oct", what, money(-change) if change < 0 else "", money(change) if change > 0 else "", money(balance)))
    if fault == "zero":
        rows[5] = (*rows[5][:4], "")
    rows.append(("*31 Oct", "Balance carried forward", "", "", money(balance)))
    css = (
        "body{padding:48px}h1{font-size:25px;color:#1c4b82}.s{background:#eef3f9;padding:10px 16px;margin:16px 0}"
        ".plain th{border-bottom:2px solid #1c4b82}.fine{font-size:14px}"
    )
    paid_in, paid_out = sum(c for _, c in flows if c > 0), -sum(c for _, c in flows if c < 0)
    tops = (("Opening balance", start), ("Paid in", paid_in), ("Paid out", paid_out), ("Closing balance", balance))
    body = (
        '<div class="between"><h1>Calder &amp; Wye Bank</h1><span>Current account statement</span></div><p>Mr Idris Fairbairn<br>'
        "14 Mill Row, Haworth</p>"
        f'<p>Sort code 40-xx-19 &nbsp; Account ****6630 &nbsp; 1 to 31 October 2026 &nbsp; Sheet {112 + at}</p><div class="between s">'
        + "".join(f"<span>{k}<br><b>&pound;{money(v)}</b></span>" for k, v in tops)
        + "</div>"
        + table(("Date", "Details", "Paid out", "Paid in", "Balance"), rows, right=(2, 3, 4), kind=("plain", "fine", "rule")[at % 3])
    )
    font = SERIF if at == 1 else SANS
    return upload(f"vault_en-bank_paper-{fault}-{at}", fault, document(body, css, font=font), 820, smallest=28, paper=True, kind="bank_statement")


def _card(rng: Random, fault: str, at: int) -> Page:
    """A credit card's statement on a desktop page."""
    last, paid, interest = rng.randrange(40000, 90000), 30000, 712
    buys = [
        ("10/04", "Harbor Hardware", 8640),
        ("10/09", "Blue Fern Diner", 4275),
        ("10/15", "Streamly", 1299),
        ("10/22", "Pinecrest Fuel", rng.randrange(3900, 5200)),
        ("10/27", "Return: Harbor Hardware", -2150),
    ]
    spent = sum(v for *_, v in buys)
    new = last - paid + spent + interest + (11000 if fault == "sum" else 0)
    css = (
        "body{background:#fafafa}.hd{padding:16px 60px;background:#12263f;color:#fff;font-size:20px}.w{display:flex;gap:28px;"
        "padding:26px 60px}.a{width:380px}.c{background:#fff;border:1px solid #ddd;padding:20px;flex:1}"
    )
    moves = [
        ("Previous balance", money(last)),
        ("Payments", money(-paid)),
        ("Purchases less returns", money(spent)),
        ("Interest", money(interest)),
        ("Fees", "0.00"),
    ]
    body = (
        '<div class="hd">Lumen Card &nbsp;&nbsp; Statements &nbsp;&nbsp; Payments &nbsp;&nbsp; Rewards</div><div class="w">'
        '<div class="a c"><h2>October statement</h2><p>Closing date 10/31/2026</p><br>'
        f"{pairs([*moves, ('*New balance', '$' + money(new))])}<br><p>Minimum due $35.00 by 11/25/2026</p><p>Credit limit $6,000.00</p>"
        "</div><div class='c'><h2>Activity</h2><br>"
        + table(("Date", "Merchant", "Amount"), [(d, n, money(v)) for d, n, v in buys] + [("*Total", "", money(spent))], right=(2,), kind="fine")
        + "</div></div>"
    )
    return upload(f"vault_en-card_screen-{fault}-{at}", fault, document(body, css, size=16), 1200, scale=1, smallest=16)


def _wallet(rng: Random, fault: str, at: int) -> Page:
    """A wallet's activity on a phone, with the month's money in and out."""
    flows = [
        ("Bus pass", "Nov 17", -1850),
        ("From Priya", "Nov 15", 4000),
        ("Corner Deli", "Nov 14", -rng.randrange(900, 2100)),
        ("Refund: Knit &amp; Co", "Nov 11", 3299),
        ("Phone top-up", "Nov 8", -1500),
        ("Loaded from bank", "Nov 2", 10000),
    ]
    got, gone = sum(v for *_, v in flows if v > 0), -sum(v for *_, v in flows if v < 0)
    ink, back, tile = (("#f2f2f7", "#0d0d12", "#1d1d26"), ("#1b1b20", "#f4f1fb", "#fff"))[at]
    css = (
        f"body{{background:{back};color:{ink}}}.c{{background:{tile};border-radius:16px;margin:14px;padding:12px 18px}}"
        f".c b{{font-size:20px}}.row{{padding:9px 0}}small{{opacity:.75;font-size:14px}}"
    )
    rows = "".join(
        f'<div class="between row"><span>{n}<br><small>{d}</small></span><span>{"+" if v > 0 else ""}{money(v, "$")}</span></div>'
        for n, d, v in flows
    )
    body = (
        f'{status(ink)}<h2 style="padding:8px 20px">Activity</h2><p style="padding:0 20px">Nov 1 &ndash; 18, 2026</p><div class="flex">'
        f'<div class="c" style="flex:1">In<br><b>${money(got)}</b></div>'
        f'<div class="c" style="flex:1;margin-left:0">Out<br><b>${money(gone)}</b></div></div><div class="c">{rows}</div>'
        f'<div class="c">{pairs([("Balance on Nov 1", "$25.40"), ("*Balance now", "$" + money(2540 + got - gone))])}</div>'
    )
    return upload(f"vault_en-wallet_app-{fault}-{at}", fault, document(body, css, size=16), 380, scale=3, smallest=42)


GOODS = (
    ("OAT MILK 1L", 189),
    ("SOURDOUGH", 325),
    ("BANANAS 0.92KG", 101),
    ("CHEDDAR 400G", 415),
    ("PASTA 500G", 95),
    ("TEA BAGS 80", 279),
    ("DISH SOAP", 140),
    ("EGGS LARGE 12", 345),
)


def _shop(rng: Random, fault: str, at: int) -> Page:
    """A grocer's receipt on paper."""
    lines = [(n, p * q, q) for n, p in rng.sample(GOODS, 7) for q in (rng.choice((1, 1, 2)),)]
    total, off = sum(v for _, v, _ in lines), 60
    due = total - off + (500 if fault == "sum" else 0)
    paid = 5000
    rows = [(f"{n}{f' x{q}' if q > 1 else ''}", "0.00" if fault == "zero" and i == 3 else money(v)) for i, (n, v, q) in enumerate(lines)]
    css = "body{padding:28px 24px}.c{text-align:center}hr{border:0;border-top:2px dashed #444}.pair{padding:1px 0}"
    body = (
        f'<div class="c"><b style="font-size:22px">GREENLEAF FOODS</b><br>22 Station Road<br>Tel 01535 555 0{141 + at}</div><hr>{pairs(rows)}<hr>'
        f"{pairs([('SUBTOTAL', money(total)), ('LOYALTY SAVING', money(-off)), ('*TOTAL TO PAY', '£' + money(due))])}<hr>"
        f"{pairs([('CASH', money(paid)), ('CHANGE', money(paid - due))])}<hr><p class='c'>18/11/26 17:4{at} TILL 3 OP 118<br>"
        f"ITEMS {sum(q for *_, q in lines)}<br>THANK YOU</p>"
    )
    html = document(body, css, font=MONO, size=16)
    return upload(
        f"vault_en-shop_paper-{fault}-{at}", fault, html, 370, smallest=32, paper=True, kind="receipt", unsure=SUM if fault == "zero" else ()
    )


def _diner(rng: Random, fault: str, at: int) -> Page:
    """A restaurant's check: the first paid with a tip, the second with the tip left to be written."""
    meals = [("2 Soup of the day", 1500), ("1 Roast chicken", 2150), ("1 Mushroom risotto", rng.choice((1850, 1950))), ("2 Lemonade", 900)]
    total = sum(v for _, v in meals)
    tax = total * 8 // 100
    tip = 1200
    css = "body{padding:30px}.c{text-align:center}hr{border:0;border-top:1px solid #333}"
    ends = [("Tip", money(tip)), ("*Total paid", "$" + money(total + tax + tip))] if at == 0 else []
    last = "Visa ****4410 approved" if ends else "Suggested gratuity is not included. Please pay at the counter."
    body = (
        '<div class="c"><b style="font-size:25px">The Copper Ladle</b><br>Guest check</div>'
        f'<div class="between"><span>Table {7 + at}</span><span>Guests 2</span><span>11/14/26 7:20 PM</span></div><hr>'
        f"{pairs([(k, money(v)) for k, v in meals])}<hr>"
        f"{pairs([('Subtotal', money(total)), ('Sales tax 8%', money(tax)), ('*Amount due', '$' + money(total + tax)), *ends])}<hr>"
        f"<p class='c'>{last}</p>"
    )
    return upload(f"vault_en-diner_paper-{fault}-{at}", fault, document(body, css, font=SERIF, size=17), 380, smallest=34, paper=True)


def _fuel(rng: Random, fault: str, at: int) -> Page:
    """A filling station's receipt: fuel and something from the shop, VAT included."""
    price, litres = 1450, rng.choice((3200, 3600, 4000))
    fuel, snack = price * litres // 1000, 385
    total = fuel + snack
    shown = total + (900 if fault == "sum" else 0)
    net = round(shown / 1.2)
    css = "body{padding:26px}.c{text-align:center}hr{border:0;border-top:1px dashed #333}"
    body = (
        f'<div class="c"><b>MOORSIDE SERVICE STATION</b><br>A629 Keighley</div><hr><p>PUMP {2 + at} UNLEADED</p><p>{money(litres)} L @ £1.450/L</p>'
        f"{pairs([('FUEL', money(fuel)), ('COFFEE + BUN', money(snack)), ('*TOTAL GBP', money(shown))])}<hr>"
        f"{pairs([('NET', money(net)), ('VAT 20%', money(shown - net)), ('CARD', money(shown))])}<hr><p class='c'>09/11/2026 08:1{at}"
        f"<br>AUTH 05{5127 + at}</p>"
    )
    return upload(f"vault_en-fuel_paper-{fault}-{at}", fault, document(body, css, font=MONO, size=16), 370, smallest=32, paper=True, kind="receipt")


def _vat(rng: Random, fault: str, at: int) -> Page:
    """A VAT invoice; books are zero-rated in the second."""
    goods = [
        ("Website maintenance, October", 1, 48000, 20),
        ("Photo retouching (hours)", 12, rng.choice((3500, 4000)), 20),
        ("Printed flyers A5 (per 100)", 15, 1200, 20),
    ]
    if at == 1:
        goods.append(("Reference books", 3, 2400, 0))
    nets = [q * p for _, q, p, _ in goods]
    taxes = [n * rate // 100 for n, (*_, rate) in zip(nets, goods, strict=True)]
    rows = [
        (n, str(q), money(p), f"{rate}%", "" if fault == "zero" and i == 1 else money(v), money(t))
        for i, ((n, q, p, rate), v, t) in enumerate(zip(goods, nets, taxes, strict=True))
    ]
    css = (
        "body{padding:50px}h1{font-size:32px;font-weight:400;color:#b0472f}.m{margin:22px 0}.e{width:300px;margin:14px 0 0 auto}"
        ".fine th{border-bottom:2px solid #b0472f}"
    )
    ends = [("Net total", money(sum(nets))), ("VAT total", money(sum(taxes))), ("*Invoice total", "£" + money(sum(nets) + sum(taxes)))]
    body = (
        '<div class="between"><h1>VAT Invoice</h1><span>Tern &amp; Tide Studio<br>VAT no. GB 000 0000 00</span></div>'
        '<div class="between m"><span>Bill to<br><b>Ashdown Garden Centre</b></span>'
        f"<span>Invoice 2026-{318 + at}<br>Tax point 6 November 2026<br>Due 6 December 2026</span></div>"
        + table(("Description", "Qty", "Unit price", "VAT", "Net", "VAT amount"), rows, right=(1, 2, 3, 4, 5), kind=("fine", "plain", "rule")[at])
        + f'<div class="e">{pairs(ends)}</div><p class="m">Please quote the invoice number with your payment. Terms: 30 days.</p>'
    )
    return upload(
        f"vault_en-vat_paper-{fault}-{at}",
        fault,
        document(body, css, size=15),
        860,
        smallest=30,
        paper=True,
        kind="invoice",
        unsure=SUM if fault == "zero" else (),
    )


def _proforma(rng: Random, fault: str, at: int) -> Page:
    """A proforma invoice seen in a web viewer."""
    goods = [("Canvas tote, natural", 400, 310), ("Canvas tote, printed", 250, rng.choice((420, 460))), ("Shipping carton", 13, 600)]
    total, insurance = sum(q * p for _, q, p in goods), 5500
    css = (
        "body{background:#5c6167}.bar{background:#2f3338;color:#eee;padding:10px 24px}.p{width:860px;margin:24px auto;background:#fff;"
        "padding:46px 52px}.e{width:330px;margin:16px 0 0 auto}"
    )
    body = (
        f'<div class="bar">PI-00{87 + at}.pdf &nbsp;&nbsp; 1 / 1 &nbsp;&nbsp; 100%</div><div class="p"><h2>PROFORMA INVOICE</h2><p>'
        "Not a tax invoice. Goods dispatched once payment clears.</p><br>"
        '<div class="between"><span>Seller: Juniper Textiles Pvt Ltd<br>Buyer: Kite Street Market</span><span>Date 5 Nov 2026<br>'
        "Origin: India<br>Incoterm: CIP Rotterdam</span></div><br>"
        + table(
            ("Goods", "Quantity", "Price (EUR)", "Value (EUR)"),
            [(n, str(q), money(p), money(q * p)) for n, q, p in goods],
            right=(1, 2, 3),
            kind="rule",
        )
        + '<div class="e">'
        + pairs([("Goods value", money(total)), ("Insurance", money(insurance)), ("Freight", "included"), ("*Total EUR", money(total + insurance))])
        + "</div></div>"
    )
    return upload(f"vault_en-proforma_screen-{fault}-{at}", fault, document(body, css, size=16), 1200, scale=1, smallest=16)


def _quote(rng: Random, fault: str, at: int) -> Page:
    """A gardener's quote as a phone sees it."""
    jobs = [
        ("Clear and level beds", 28000),
        ("Turf, 40 m² supplied and laid", 52000),
        ("Cedar fence, 6 panels", rng.choice((66000, 72000))),
        ("Waste removal", 9500),
    ]
    total = sum(v for _, v in jobs)
    tax = total // 10
    shown = total + tax + (35000 if fault == "sum" else 0)
    css = (
        "body{background:#f5f3ec}.h{padding:8px 20px}.c{background:#fff;margin:12px;padding:14px 16px;border-radius:10px}.go{margin:14px;"
        "padding:14px;text-align:center;background:#3d6b35;color:#fff;border-radius:10px}"
    )
    body = (
        f"{status()}<div class='h'><h2>Quote #{560 + at}</h2><p>Fern Hollow Gardens &middot; valid to 15 Dec 2026</p></div>"
        f"<div class='c'>{pairs([(k, '$' + money(v)) for k, v in jobs])}</div>"
        f"<div class='c'>{pairs([('Subtotal', '$' + money(total)), ('GST 10%', '$' + money(tax)), ('*Total', '$' + money(shown))])}"
        "</div><div class='c'>Start: week of 30 Nov. About 4 days on site.</div>"
        "<div class='go'>Accept quote</div>"
    )
    return upload(f"vault_en-quote_app-{fault}-{at}", fault, document(body, css, size=16), 400, smallest=32)


PLAN = (
    (_slip_month, "ok zero sum"),
    (_stub, "ok ok sum"),
    (_slip_week, "ok zero"),
    (_bank, "ok ok sum zero"),
    (_card, "ok sum"),
    (_wallet, "ok ok"),
    (_shop, "ok zero sum"),
    (_diner, "ok ok"),
    (_fuel, "ok sum"),
    (_vat, "ok ok zero"),
    (_proforma, "ok"),
    (_quote, "ok sum"),
)


def pages(rng: Random) -> Iterator[Page]:
    """All English documents."""
    for make, faults in PLAN:
        for at, fault in enumerate(faults.split()):
            yield make(rng, fault, at)

"""English receipts, invoices, bills, quotations and orders of `granary`."""

from __future__ import annotations

from random import Random

from tests.generator.web.granary_kit import Template, barcode, grid, m, page, pairs, row, rows, share, some, status

ROLL = """body{background:#fefefe;padding:24px 20px;font-family:'Liberation Mono'}h2{text-align:center;font-size:19px}p{text-align:center;font-size:14px;
padding:2px}hr{border:0;border-top:1px dashed #444;margin:8px 0}.pair{display:flex;justify-content:space-between;font-size:14.5px;padding:3px 0}
.pair b{font-weight:400}.big{font-size:19px;font-weight:700}.big b{font-weight:700}"""


def grocery(rng: Random, kind: str) -> str:
    """An American till slip: taxed and untaxed goods, a store coupon, a bottle deposit, card and cash back of nothing."""
    goods = [("WHL MILK GAL", 389, "N"), ("BANANAS 2.41 LB", 166, "N"), ("PAPER TOWEL 8CT", some(rng, 9, 14, 10), "T"), ("SPARKLING H2O", 549, "T")]
    goods += [("BOTTLE DEPOSIT", 60, "N"), ("RTN BATTERIES", -799, "T"), ("STORE COUPON", -150, "N")]
    net, taxed = sum(v for _, v, _ in goods), sum(v for _, v, t in goods if t == "T")
    tax = share(taxed, 8)
    total = net + tax
    lines = [(n, f"{m(v)} {t}") for n, v, t in goods]
    if kind == "both":
        lines[3] = (lines[3][0], "0.00 T")
    ends = [("SUBTOTAL", m(net)), ("TAX 1  8.000%", m(tax)), ("TAX 2", "0.00")]
    body = f"""<h2>PRAIRIE FRESH MARKET</h2><p>Lane 06  Cashier Dee</p><p>10/04/25 17:22</p><hr>{pairs(lines)}<hr>{pairs(ends)}
    {pairs((("TOTAL", m(total)),), "pair big")}{pairs((("DEBIT TEND", m(total)), ("CHANGE DUE", "0.00")))}<hr>{barcode(rng)}<p>ITEMS SOLD 4</p>"""
    return page(ROLL, body, "en")


def diner(rng: Random, kind: str) -> str:
    """A restaurant check before the tip: a dish on the house, empty tip and total lines to be filled by hand."""
    order = [(2, "Buttermilk pancakes", 1150), (1, "Huevos rancheros", some(rng, 12, 17, 25)), (1, "Side of bacon", 475), (3, "Drip coffee", 350)]
    order += [(1, "Scone (on us)", 0)]
    food = sum(q * p for q, _, p in order)
    tax = share(food, 9)
    lines = [(f"{q} {n}", m(q * p)) for q, n, p in order]
    shown = food + (1000 if kind == "sum" else 0)
    css = (
        ROLL + "body{font-family:'Liberation Serif'}.pair{font-size:16px}.w{border-bottom:1px solid #333;height:26px;font-size:16px;margin-top:10px}"
    )
    body = f"""<h2>The Copper Kettle</h2><p>Table 9 · Server Moira · Guests 3</p><p>Check 4417 · Sun Oct 12, 10:58 AM</p><hr>{pairs(lines)}<hr>
    {pairs((("Subtotal", m(shown)), ("Sales tax 9%", m(tax))))}{pairs((("Amount due", m(shown + tax)),), "pair big")}<div class="w">Tip:</div>
    <div class="w">Total:</div><div class="w">Sign:</div><p style="padding-top:12px">Thank you, come again</p>"""
    return page(css, body, "en")


def inn(rng: Random, kind: str) -> str:
    """A hotel folio by e-mail: room and tax each night, a running balance, a comp and a card payment to zero."""
    rate = rng.choice((14900, 16200, 17500))
    tax = share(rate, 12)
    posts = [("Nov 3", "Room 512", rate), ("Nov 3", "Occupancy tax 12%", tax), ("Nov 4", "Room 512", rate), ("Nov 4", "Occupancy tax 12%", tax)]
    posts += [("Nov 4", "Restaurant - charge to room", 4285), ("Nov 5", "Late breakfast, manager comp", -1800)]
    posts.append(("Nov 5", "Visa ending 0273", -sum(v for *_, v in posts)))
    after, lines = 0, []
    for day, what, value in posts:
        after += value
        lines.append((day, what, m(value), m(after)))
    if kind == "sum":
        lines[4] = (*lines[4][:3], m(2 * rate + 2 * tax + 4285 - 3000))
    css = """body{background:#ebe7df;padding:30px}.p{background:#fff;padding:30px 36px;max-width:760px;margin:auto}h1{font:700 25px 'Liberation Serif';color:#4b3b2a}
    .g{font-size:15px;line-height:1.7;padding:12px 0 18px;color:#444}th{font-size:14px;text-align:left;border-bottom:1px solid #4b3b2a;padding:8px 4px}
    td{font-size:15px;padding:8px 4px}td:nth-child(n+3),th:nth-child(n+3){text-align:right}.e{background:#f4efe6;padding:12px;margin-top:16px;font-size:16px;
    text-align:right}"""
    body = f"""<div class="p"><h1>Saltmarsh Inn</h1><div class="g">Guest: Leo Abernathy<br>Arrive Mon Nov 3 · Depart Wed Nov 5 · 2 nights<br>Folio 77120</div>
    {grid(("Date", "Description", "Amount (USD)", "Balance"), lines)}<div class="e">Balance due <b>$0.00</b></div></div>"""
    return page(css, body, "en")


def wholesale(rng: Random, kind: str) -> str:
    """A British VAT invoice with three rates and a table of VAT by rate."""
    goods = [("Ground coffee 1kg", 12, some(rng, 11, 16, 10), 0), ("Paper cups 12oz (1000)", 4, 5250, 20), ("Oat milk x 6", 10, 1140, 0)]
    goods += [("Energy, unit 4 recharge", 1, 8600, 5), ("Damaged cups credit", 1, -2100, 20)]
    lines = [(n, str(q), m(p), f"{r}%", m(q * p), m(share(q * p, r))) for n, q, p, r in goods]
    net = {r: sum(q * p for _, q, p, x in goods if x == r) for r in (20, 5, 0)}
    tax = {r: sum(share(q * p, r) for _, q, p, x in goods if x == r) for r in (20, 5, 0)}
    if kind == "hole":
        lines[1] = (*lines[1][:4], "", lines[1][5])
    goods_net, vat = sum(net.values()), sum(tax.values())
    total = goods_net + vat + (12000 if kind == "sum" else 0)
    css = """body{padding:46px;font-family:'DejaVu Sans'}.h{display:flex;justify-content:space-between}h1{font-size:28px;color:#b4431f}.s{font-size:14px;line-height:1.6}
    table{margin-top:20px}th{font-size:14px;border-bottom:2px solid #b4431f;padding:8px 6px;text-align:right}td{font-size:14.5px;padding:8px 6px;
    text-align:right;border-bottom:1px solid #eadfda}td:first-child,th:first-child{text-align:left}.b{display:grid;grid-template-columns:1.1fr 1fr;gap:60px}
    .pair{display:flex;justify-content:space-between;font-size:16px;padding:7px 0}.b>div{padding-top:22px}"""
    by_rate = [(f"{r}%", m(net[r]), m(tax[r])) for r in (20, 5, 0)]
    ends = [("Total net", m(goods_net)), ("Total VAT", m(vat)), ("Invoice total", m(total, "£"))]
    body = f"""<div class="h"><div><h1>INVOICE</h1><div class="s">To: Tidewater Cafe, Whitby<br>Delivered 14 March 2025</div></div><div class="s">Bean &amp; Barrel
    Wholesale<br>VAT reg GB 284 7719 06<br>No. 20418<br>Tax point 14/03/2025</div></div>
    {grid(("Description", "Qty", "Unit £", "VAT rate", "Net £", "VAT £"), lines)}
    <div class="b">{grid(("VAT analysis", "Goods", "VAT"), by_rate)}<div>{pairs(ends)}</div></div>"""
    return page(css, body, "en")


def studio(rng: Random, kind: str) -> str:
    """A freelancer's web invoice in the dark: hours, a discount in per cent, what was paid before."""
    work = [
        ("Brand workshop", 4, 9500),
        ("Logo design", rng.randrange(14, 22), 8500),
        ("Stationery set", 9, 8500),
        ("Revision round (included)", 2, 0),
    ]
    net = sum(h * p for _, h, p in work)
    off = share(net, 10)
    paid = 60000
    due = net - off - paid
    lines = [(n, f"{h} h", m(p, "€"), m(h * p, "€")) for n, h, p in work]
    if kind == "both":
        lines[1] = (*lines[1][:3], "€0.00")
    css = """body{background:#17151f;color:#ece9f5;padding:44px 70px}h1{font-size:40px;color:#b79cff}.i{font-size:15px;line-height:1.8;padding:14px 0 26px;
    color:#c5bfd8}th{font-size:14px;text-align:left;color:#b0a8c8;padding:10px 0}td{font-size:16px;padding:13px 0;border-top:1px solid #38334a}td:nth-child(n+2),
    th:nth-child(n+2){text-align:right}.s{width:400px;margin:24px 0 0 auto}.pair{display:flex;justify-content:space-between;padding:7px 0;font-size:16px}
    .d{border-top:2px solid #b79cff;font-size:22px;margin-top:8px;padding-top:12px}"""
    ends = [("Subtotal", m(net, "€")), ("Returning client 10%", m(-off, "€")), ("VAT (reverse charge)", "€0.00"), ("Paid 2 May", m(-paid, "€"))]
    body = f"""<h1>Hello, here is your invoice</h1><div class="i">Mira Solano Studio → Kestrel Bikes GmbH<br>Invoice 2025-031 · issued 20 May 2025 · due 3 June 2025
    </div>{grid(("Work", "Time", "Rate", "Amount"), lines)}<div class="s">{pairs(ends)}{pairs((("Amount due", m(due, "€")),), "pair d")}</div>"""
    return page(css, body, "en")


def energy(rng: Random, kind: str) -> str:
    """An energy bill on paper in numbered steps: the last balance, use, standing charge, VAT at five per cent."""
    first, used = rng.randrange(20100, 28800), rng.randrange(410, 640)
    charge = (used * 2462 + 50) // 100
    standing = (91 * 5390 + 50) // 100
    tax = share(charge + standing, 5)
    new = charge + standing + tax
    owed, paid = 16240, 16240
    total = owed - paid + new
    cost = "£0.00" if kind == "both" else m(charge, "£")
    css = """body{padding:44px 50px;color:#12333a}h1{font-size:26px;color:#00798c}.k{display:flex;gap:18px;border-top:2px solid #00798c;padding:16px 0;margin-top:14px}
    .k>i{font:700 30px 'Liberation Sans';color:#00798c;width:40px}.k>div{flex:1}h3{font-size:17px;padding-bottom:6px}.pair{display:flex;
    justify-content:space-between;font-size:16px;padding:5px 0}.pair b{font-weight:400}.t{background:#00798c;color:#fff;display:flex;justify-content:space-between;
    padding:14px 18px;font-size:20px}"""
    step = '<div class="k"><i>{}</i><div><h3>{}</h3>{}</div></div>'
    before = pairs((("Balance on your last bill", m(owed, "£")), ("You paid by Direct Debit, 2 July", m(-paid, "£")), ("Still to pay", "£0.00")))
    meter = pairs(
        (("Reading 1 July (actual)", f"{first}"), ("Reading 30 September (actual)", f"{first + used}"), ("Electricity used", f"{used} kWh"))
    )
    money = pairs((("Energy at 24.62p per kWh", cost), ("Standing charge 91 days at 53.90p", m(standing, "£")), ("VAT at 5%", m(tax, "£"))))
    body = f"""<h1>Brightmoor Energy</h1><p style="font-size:15px;padding-top:8px">Mrs E Valentine · Account 8820 4175 · Bill dated 4 October 2025</p>
    {step.format(1, "What you owed before", before)}{step.format(2, "What you used", meter)}{step.format(3, "What it costs", money)}
    <div class="t"><span>Please pay</span><b>{m(total, "£")}</b></div>"""
    return page(css, body, "en")


def mobile(rng: Random, kind: str) -> str:
    """A phone bill in an app: one card for each line of a family, each with its own subtotal."""
    users = [("Joan ···118", [("Unlimited plan", 6500), ("Device 14 of 24", some(rng, 24, 36, 1)), ("Autopay", -500)])]
    users += [("Felix ···204", [("Unlimited plan", 3500), ("Device 24 of 24", 2083), ("Autopay", -500)])]
    users += [("Watch ···377", [("Wearable plan", 1000), ("Roaming", 0), ("Promo credit", -1000)])]
    taxes = 1127
    sums = [sum(v for _, v in parts) for _, parts in users]
    total = sum(sums) + taxes
    heads = [m(s, "$") for s in sums]
    if kind == "sum":
        heads[0] = m(sums[0] + 2000, "$")
    css = """body{background:#fff}.h{padding:6px 20px 16px;font-size:24px;font-weight:700}.h small{display:block;font-size:14px;font-weight:400;color:#555}.c{margin:0 16px 12px;
    border:1px solid #e1e1e6;border-radius:14px;padding:12px 16px}.c h4{display:flex;justify-content:space-between;font-size:16px;padding-bottom:6px}
    .pair{display:flex;justify-content:space-between;font-size:14px;padding:5px 0;color:#444}.pair b{font-weight:400}.k{background:#e20074;color:#fff;
    margin:6px 16px 22px;border-radius:26px;padding:14px;text-align:center;font-size:16px}"""
    cards = "".join(
        f'<div class="c"><h4><span>{n}</span><span>{h}</span></h4>{pairs((a, m(v, "$")) for a, v in parts)}</div>'
        for (n, parts), h in zip(users, heads, strict=True)
    )
    body = f"""{status("12:31")}<div class="h">{m(total, "$")}<small>Bill for Aug 14 - Sep 13 · autopay on Sep 28</small></div>{cards}
    <div class="c"><h4><span>Taxes and surcharges</span><span>{m(taxes, "$")}</span></h4></div><div class="k">View bill PDF</div>"""
    return page(css, body, "en")


def dental(rng: Random, kind: str) -> str:
    """A dentist's statement on paper: charge, plan adjustment, plan paid and what the patient owes, line by line."""
    visits = [
        ("02/11", "Periodic exam", 7200, 1900, 5300),
        ("02/11", "Bitewing x-rays", 8400, 2600, 5800),
        ("02/25", "Filling, one surface", 0, 0, 0),
    ]
    fee = some(rng, 180, 240)
    visits[2] = (*visits[2][:2], fee, 5500, share(fee - 5500, 80))
    visits += [("02/25", "Fluoride varnish", 4100, 0, 0)]
    lines = [(d, n, m(c), m(-a) if a else "", m(-p) if p else "0.00", m(c - a - p)) for d, n, c, a, p in visits]
    owes = sum(c - a - p for *_, c, a, p in visits)
    copay = 2000
    if kind == "hole":
        lines[2] = (*lines[2][:2], "", *lines[2][3:])
    due = owes - copay
    css = """body{padding:42px 46px}h1{font-size:23px;color:#2a5caa;text-align:right}.i{display:flex;justify-content:space-between;font-size:15px;line-height:1.6;
    padding-bottom:18px}th{background:#2a5caa;color:#fff;font-size:14px;padding:9px 8px}td{font-size:16px;padding:9px 8px;text-align:right;
    border:1px solid #b8c9e6}td:nth-child(-n+2){text-align:left}.pair{display:flex;justify-content:space-between;width:350px;margin-left:auto;padding:7px 8px;
    font-size:16px}"""
    ends = [("Patient portion", m(owes)), ("Paid at desk 02/25", m(-copay)), ("Please pay", m(due, "$"))]
    body = f"""<h1>STATEMENT</h1><div class="i"><span>Alder Street Dental<br>Boise, ID</span><span>Patient: Owen Fairchild<br>Statement date 03/05/2025</span></div>
    {grid(("Date", "Service", "Charge", "Plan adjustment", "Plan paid", "You owe"), lines)}<div style="padding-top:14px">{pairs(ends)}</div>"""
    return page(css, body, "en")


def builder(rng: Random, kind: str) -> str:
    """A builder's quotation in sections on paper: each section with a subtotal, options priced apart."""
    parts = {
        "Groundworks": [("Dig out and cart away", 118000), ("Sub-base, 14 m²", some(rng, 480, 720))],
        "Patio": [("Sandstone paving", 186000), ("Pointing", 32000), ("Drain cover lift (no charge)", 0)],
        "Fencing": [("Panels and posts, 9 bays", 94500), ("Remove old fence", 15000)],
    }
    sums = {n: sum(v for _, v in items) for n, items in parts.items()}
    net = sum(sums.values())
    tax = share(net, 20)
    shown = dict(sums)
    if kind == "sum":
        shown["Patio"] += 30000
    lines = ""
    for name, items in parts.items():
        lines += row((name, ""), "n") + rows((n, m(v)) for n, v in items) + row((f"{name} subtotal", m(shown[name])), "s")
    css = """body{padding:48px 60px;font-family:'Liberation Serif'}h1{font-size:30px}.i{font-size:17px;line-height:1.6;padding:10px 0 18px}td{font-size:17px;padding:6px 8px}
    td:last-child{text-align:right}.n td{font-weight:700;padding-top:14px;border-bottom:1px solid #333}.s td{font-style:italic;border-top:1px dotted #777}
    .e td{font-weight:700;border-top:2px solid #111}"""
    ends = row(("Net", m(net)), "e") + row(("VAT at 20%", m(tax))) + row(("Total quotation", m(net + tax, "£")), "e")
    body = f"""<h1>Quotation</h1><div class="i">Garrick &amp; Daughter, Landscaping — for Dr S Whitcombe, 4 Orchard Rise<br>Ref Q-118, 9 April 2025</div>
    <table>{lines}{ends}</table><p style="font-size:16px;padding-top:20px">Work can start in week 22. Signed: ______________</p>"""
    return page(css, body, "en")


def supplies(rng: Random, kind: str) -> str:
    """A purchase order on a desktop: lines with a discount column mostly empty, freight, tax exempt."""
    items = [
        ("GL-200", "Nitrile gloves, box 100", 40, 895, 0),
        ("BK-15", "Beaker 250 ml", 24, some(rng, 4, 8, 5), 0),
        ("PH-7", "Buffer solution pH 7", 12, 1420, 10),
    ]
    items += [("CAT-25", "Catalogue 2025", 1, 0, 0)]
    value = [q * p - share(q * p, d) for _, _, q, p, d in items]
    lines = [(c, n, str(q), m(p), f"{d}%" if d else "", m(v)) for (c, n, q, p, d), v in zip(items, value, strict=True)]
    if kind == "hole":
        lines[0] = (*lines[0][:3], "0.00", "", lines[0][5])
    net, freight = sum(value), 3500
    total = net + freight
    css = """body{background:#fff;padding:30px 48px}.h{display:flex;justify-content:space-between;border-left:8px solid #f2a900;padding-left:18px}h1{font-size:24px}
    .i{font-size:14px;line-height:1.7;text-align:right}table{margin-top:22px}th{background:#333;color:#fff;font-size:14px;padding:10px;text-align:left}td{font-size:15px;
    padding:10px;border-bottom:1px solid #ddd}td:nth-child(n+3),th:nth-child(n+3){text-align:right}.e{margin:16px 0 0 auto;width:320px}.pair{display:flex;
    justify-content:space-between;font-size:15px;padding:6px 10px}.pair:last-child{background:#f2a900;font-size:17px}"""
    ends = [("Lines", m(net)), ("Freight", m(freight)), ("Tax (exempt)", "0.00"), ("Order value USD", m(total))]
    body = f"""<div class="h"><div><h1>Purchase order 4500-7716</h1><p style="font-size:15px;padding-top:6px">Vendor: Northlight Lab Supply</p></div>
    <div class="i">Ship to: Stanton College, Science Stores<br>Required by 09/02/2025<br>Buyer: K. Ferreira</div></div>
    {grid(("Code", "Item", "Qty", "Unit price", "Disc.", "Line value"), lines)}<div class="e">{pairs(ends)}</div>"""
    return page(css, body, "en")


TEMPLATES = (
    Template("grocery", grocery, 360, (("both", None), ("odd", "grocery receipt")), 2, 26, paper=True, trade=True),
    Template("diner", diner, 350, (("sum", "brunch check"), ("odd", "brunch check")), 2, 26, paper=True, trade=True),
    Template("inn", inn, 880, (("sum", None), ("odd", "hotel folio for my trip")), 1.5, 21, trade=True),
    Template("wholesale", wholesale, 960, (("hole", None), ("sum", "invoice from our supplier"), ("odd", None)), 1.7, 23, paper=True, trade=True),
    Template("studio", studio, 960, (("both", None), ("fair", "May invoice")), 1.4, 19, trade=True),
    Template("energy", energy, 860, (("both", None), ("fair", "autumn electricity bill")), 1.7, 25, paper=True, trade=True),
    Template("mobile", mobile, 390, (("sum", "family phone bill"), ("odd", None)), trade=True),
    Template("dental", dental, 900, (("hole", None), ("odd", "dentist statement")), 1.7, 23, paper=True, trade=True),
    Template("builder", builder, 840, (("sum", None), ("fair", "garden quote")), 1.7, 26, paper=True, trade=True),
    Template("supplies", supplies, 1140, (("hole", None), ("odd", "lab order")), 1.35, 18, trade=True),
)

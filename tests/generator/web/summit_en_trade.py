"""English receipts, folios, invoices, orders, notes and accounts."""

from __future__ import annotations

from random import Random

from tests.generator.web.page import Page
from tests.generator.web.summit_kit import MONO, SANS, SERIF, SUM, TOTAL, ZERO, made, money, rows


def fuel(rng: Random, *, bad: bool) -> Page:
    """A pump's receipt: no litres though they were paid for, or a loyalty discount of nothing."""
    litres = rng.randrange(28, 46)
    whole = litres * 145
    css = (
        f"body{{{MONO}background:#f6f6f2;padding:22px 28px;color:#222}}"
        ".q{text-align:center;font-size:20px}.q b{font-size:26px}dl{display:grid;grid-template-columns:auto auto;font-size:19px;row-gap:10px;"
        "border-top:3px solid #222;padding-top:14px}dd{text-align:right;margin:0}.big{font-size:25px;font-weight:700}"
    )
    body = (
        "<div class=q><b>REDKITE FUELS</b><br>A38 Northbound Services<br>11.07.2025 07:14</div>"
        f"<dl><dt>PUMP</dt><dd>06</dd><dt>PRODUCT</dt><dd>UNLEADED E10</dd><dt>LITRES</dt><dd>{'0.00' if bad else f'{litres}.00'}</dd><dt>PRICE "
        "/ L</dt><dd>1.450</dd><dt>LOYALTY DISC.</dt><dd>0.00</dd>"
        f"<dt class=big>TOTAL</dt><dd class=big>£{money(whole)}</dd><dt>incl. VAT 20%</dt><dd>{money(round(whole / 6))}</dd><dt>CARD "
        f"****2290</dt><dd>{money(whole)}</dd></dl><div class=q>AUTH 0F21C · KEEP FOR RECORDS</div>"
    )
    return made("en-fuel", ZERO, css, body, bad=bad, width=440, scale=1.5, smallest=27, paper=True, unsure=(SUM, TOTAL), kind="receipt")


def folio(rng: Random, *, bad: bool) -> Page:
    """A hotel's folio: one night stands at nothing though the stay counts it, or breakfast comes with the room."""
    rate = rng.randrange(118, 145) * 100
    tax = rate // 10
    lines, whole = [], 0
    for night in (14, 15, 16):
        lines.append((f"{night} May", "Room 512, Deluxe Twin", "0.00" if bad and night == 15 else money(rate)))
        lines.append((f"{night} May", "City tax 10%", money(tax)))
        whole += rate + tax
        if night == 16 or not bad:
            lines.append((f"{night} May", "Lounge bar" if bad else "Breakfast, included in rate", "18.50" if bad else "0.00"))
            whole += 1850 if bad else 0
    css = (
        f"body{{{SERIF}background:#fffdf8;padding:54px 60px;color:#2b2216}}"
        ".h{text-align:center;letter-spacing:5px;font-size:25px}.h small{display:block;letter-spacing:1px;font-size:16px;margin-top:6px}"
        ".g{display:flex;justify-content:space-between;margin:26px 0 10px;font-size:17px}"
        ".e{display:grid;grid-template-columns:110px 1fr 120px;font-size:18px}.e span{padding:7px 0;border-bottom:1px solid #e4dac6}.e "
        "span:nth-child(3n){text-align:right}.t{display:flex;justify-content:space-between;font-size:21px;margin-top:18px}"
    )
    shown = "".join(f"<span>{cell}</span>" for line in lines for cell in line)
    body = (
        "<div class=h>THE LARKSPUR<small>Guest folio 88213</small></div><div class=g><span>Mr D. Castellano</span><span>Arrival 14 May "
        "2025</span><span>Departure 17 May 2025</span><span>3 nights</span></div>"
        f"<div class=e>{shown}</div><div class=t><b>Balance due</b><b>USD {money(whole)}</b></div>"
    )
    return made("en-folio", ZERO, css, body, bad=bad, width=820, smallest=16, paper=True, unsure=(SUM, TOTAL))


def studio_invoice(rng: Random, *, bad: bool) -> Page:
    """A freelancer's invoice by hours: the balance is off, or a deposit was taken off."""
    work = [("Brand workshop", 6, 9500), ("Logo drafts, two rounds", 14, 8000), ("Style guide", rng.randrange(7, 12), 8000)]
    subtotal = sum(h * r for _, h, r in work)
    tax = subtotal // 10
    deposit = 0 if bad else 80000
    due = subtotal + tax - deposit + (14000 if bad else 0)
    css = (
        f"body{{{SANS}background:#fff;color:#1c1c1c}}"
        ".s{display:grid;grid-template-columns:250px 1fr;min-height:560px}aside{background:#f25c54;color:#fff;padding:36px 26px;font-size:16px;"
        "line-height:1.7}aside h1{font-size:36px;margin:0 0 30px}main{padding:36px 40px}"
        ".j{padding:14px 0;border-bottom:1px solid #eee;font-size:18px}.j small{color:#777;font-size:15px;display:block}.j b{float:right}"
        ".f{margin:18px 0 0 auto;width:300px;font-size:17px}.f div{display:flex;justify-content:space-between;padding:6px 0}.f .d{font-size:22px;"
        "color:#f25c54}"
    )
    jobs = "".join(f"<div class=j><b>${money(h * r)}</b>{k}<small>{h} h at ${money(r)}</small></div>" for k, h, r in work)
    paid = f"<div><span>Deposit received</span><span>-${money(deposit)}</span></div>" if deposit else ""
    body = (
        "<div class=s><aside><h1>Invoice</h1>No. 2025-031<br>Issued 2 June 2025<br>Due 16 June 2025<br><br>Billed to<br><b>Marlow Tea Rooms</b>"
        "<br><br>From<br><b>Inkpot Studio</b><br>ABN 51 824 753 556</aside>"
        f"<main>{jobs}<div class=f><div><span>Subtotal</span><span>${money(subtotal)}</span></div><div><span>GST 10%</span><span>${money(tax)}"
        f"</span></div>{paid}<div class=d><b>Balance due</b><b>${money(due)}</b></div></div></main></div>"
    )
    return made("en-studio_invoice", SUM, css, body, bad=bad, width=920, smallest=15, unsure=(TOTAL,), kind="invoice")


def purchase(rng: Random, *, bad: bool) -> Page:
    """A purchase order in an ERP: the ordered quantity of a priced line is nought, or samples come free of charge."""
    price = rng.randrange(640, 880)
    goods = [
        ("M8-HEX-40", "Hex bolt M8×40, zinc", 500, 18),
        ("BRG-6204", "Bearing 6204-2RS", 60, price),
        ("SEAL-35", "Shaft seal 35 mm", 40, 415),
        ("OIL-V46", "Hydraulic oil 20 L", 3, 8990),
    ]
    table, whole = [], 0
    for place, (code, what, n, v) in enumerate(goods):
        whole += n * v
        table.append((place * 10 + 10, code, what, "0" if bad and place == 1 else n, money(v), money(n * v)))
    if not bad:
        table.append((50, "SMP-GSK", "Gasket sample set (FOC)", 2, "0.00", "0.00"))
    css = (
        f"body{{{SANS}background:#eceff1;color:#263238;font-size:16px}}"
        ".t{background:#37474f;color:#fff;padding:12px 24px;display:flex;gap:30px}.p{margin:18px 24px;background:#fff;border:1px solid #cfd8dc}"
        ".f{display:grid;grid-template-columns:repeat(4,1fr);padding:16px 20px;gap:6px}label{display:block;color:#78909c;font-size:14px}"
        "table{width:100%;border-collapse:collapse}th{background:#cfd8dc;padding:9px 12px;text-align:left;font-weight:600}td{padding:9px 12px;"
        "border-top:1px solid #eceff1}td:nth-child(n+4),th:nth-child(n+4){text-align:right}.z{padding:14px 20px;text-align:right;font-size:18px}"
    )
    body = (
        "<div class=t><b>Procura</b><span>Orders</span><span>Receiving</span><span>Suppliers</span></div><div class=p><div class=f><div><label>"
        "PO number</label>4500017732</div><div><label>Supplier</label>Bramley Industrial</div><div><label>Delivery</label>22 Aug 2025</div><div>"
        "<label>Status</label><span style='color:#2e9d4f'>●</span> Released</div></div>"
        f"<table>{rows([('Line', 'Part', 'Description', 'Qty', 'Unit price', 'Line value')], 'th')}{rows(table)}</table><div class=z>Order value "
        f"(EUR) <b>{money(whole)}</b></div></div>"
    )
    return made("en-purchase", ZERO, css, body, bad=bad, width=1200, smallest=14, unsure=(SUM, TOTAL))


def delivery(rng: Random, *, bad: bool) -> Page:
    """A delivery note: pieces in all do not add up, or some are still to come and the rest does."""
    goods = [
        ("Terracotta pot 12 cm", 48, 48),
        ("Terracotta pot 18 cm", 36, 36),
        ("Saucer 14 cm", 60, 60 if bad else 40),
        ("Hanging basket", rng.randrange(10, 20), None),
    ]
    table, sent, asked = [], 0, 0
    for what, ordered, out in goods:
        shipped = ordered if out is None else out
        sent, asked = sent + shipped, asked + ordered
        table.append(("☑" if shipped == ordered else "◪", what, ordered, shipped, ordered - shipped))
    shown = sent + (24 if bad else 0)
    css = (
        f"body{{{SERIF}background:#fff;padding:40px;color:#1e2a1e}}"
        ".h{display:flex;justify-content:space-between;border:2px solid #1e2a1e;padding:14px 18px;font-size:18px}.h b{font-size:27px}"
        "table{width:100%;margin:20px 0;font-size:19px;border:2px solid #1e2a1e;border-collapse:collapse}th,td{border-left:1px solid #1e2a1e;"
        "padding:11px;text-align:center}"
        "th{border-bottom:2px solid #1e2a1e}td:nth-child(2){text-align:left}.last td{border-top:2px solid #1e2a1e;font-weight:700}"
        ".s{display:flex;gap:60px;font-size:17px;margin-top:40px}.s span{border-top:1px solid;width:240px;padding-top:6px}"
    )
    total = f"<tr class=last><td></td><td>Total pieces</td><td>{asked}</td><td>{shown}</td><td>{asked - sent}</td></tr>"
    body = (
        "<div class=h><b>DELIVERY NOTE</b><span>DN 06618<br>Order of 3 April 2025</span><span>To: Fernhill Garden Centre<br>Dock 2, Unit 9</span>"
        "</div>"
        f"<table>{rows([('', 'Article', 'Ordered', 'Delivered', 'To follow')], 'th')}{rows(table)}{total}</table><div>Goods received in good "
        "order.</div><div class=s><span>Driver</span><span>Received by</span></div>"
    )
    return made("en-delivery", SUM, css, body, bad=bad, width=860, smallest=17, paper=True)


def expenses(rng: Random, *, bad: bool) -> Page:
    """A report of expenses in two currencies: one line's value in dollars is empty, or a cancelled trip cost nothing."""
    claims = [
        ("Mon 9", "Airport train", 3200, "Transport"),
        ("Mon 9", "Hotel Linden, 2 nights", rng.randrange(190, 240) * 100, "Lodging"),
        ("Tue 10", "Client dinner", 8650, "Meals"),
        ("Wed 11", "Taxi to fair", 2450, "Transport"),
    ]
    cards, whole = [], 0
    for place, (day, what, euros, kind) in enumerate(claims):
        value = euros * 110 // 100
        whole += value
        cards.append(
            f"<div class=e><u>{day}</u><p>{what}<br><small>{kind} · €{money(euros)} × 1.10</small></p><b>"
            f"{'$0.00' if bad and place == 1 else '$' + money(value)}</b></div>"
        )
    if not bad:
        cards.append("<div class=e><u>Thu 12</u><p>Return train, cancelled<br><small>Refunded in full by the carrier</small></p><b>$0.00</b></div>")
    css = (
        f"body{{{SANS}background:#f3f0ff;color:#2a2150;padding-bottom:10px}}"
        ".t{background:#fff;padding:18px;display:flex;justify-content:space-between;font-size:17px}.t i{font-style:normal;background:#d9f5e3;"
        "color:#14713c;border-radius:12px;padding:2px 12px;font-size:14px}.e{display:flex;background:#fff;margin:10px 14px;border-left:6px solid "
        "#7c5cff;border-radius:6px;padding:12px;align-items:center}"
        "u{text-decoration:none;width:58px;font-size:15px;color:#7c5cff}.e p{flex:1;margin:0;font-size:16px}small{font-size:14px;color:#7d769b}"
        ".y{background:#7c5cff;color:#fff;margin:14px;border-radius:10px;padding:16px;font-size:18px;display:flex;justify-content:space-between}"
    )
    body = (
        f"<div class=t><b>Berlin fair, June</b><i>Submitted</i></div>{''.join(cards)}"
        f"<div class=y><span>To reimburse</span><b>${money(whole)}</b></div>"
    )
    return made("en-expenses", ZERO, css, body, bad=bad, width=412, scale=2, smallest=28, unsure=(SUM,), text="Expense report for approval")


def accounts(rng: Random, *, bad: bool) -> Page:
    """A year's income statement in thousands: profit does not follow, or it is a loss in brackets."""
    sales = rng.randrange(880, 960)
    goods, wages, rent, other = 402, 248 if bad else 391, 96, 57
    gross = sales - goods
    result = gross - wages - rent - other
    shown = result + (40 if bad else 0)

    def figure(value: int) -> str:
        return f"({-value})" if value < 0 else f"{value}"

    lines = [
        ("Sales", sales, 0),
        ("Cost of goods sold", -goods, 0),
        ("Gross profit", gross, 1),
        ("Wages and salaries", -wages, 0),
        ("Rent and rates", -rent, 0),
        ("Other overheads", -other, 0),
        ("Operating profit / (loss)", shown, 1),
    ]
    css = (
        f"body{{{SANS}background:#fff;padding:48px 56px;color:#1b1b3a}}"
        "h1{font-weight:300;font-size:32px;margin:0}.u{color:#666;font-size:17px;margin-bottom:26px}p{display:flex;margin:0;font-size:20px;"
        "padding:9px 6px;align-items:baseline}p i{flex:1;border-bottom:2px dotted #bbb;margin:0 10px}.b{font-weight:700;background:#eef0ff}"
        "footer{margin-top:30px;font-size:16px;color:#666}"
    )
    shown_lines = "".join(f"<p class={'b' if strong else 'n'}><span>{k}</span><i></i><span>{figure(v)}</span></p>" for k, v, strong in lines)
    body = (
        f"<h1>Income statement</h1><div class=u>Pedal & Spoke Co-operative, year to 31 March 2025, £ thousands</div>{shown_lines}"
        "<footer>Costs are shown in brackets. Unaudited. Page 4 of 12</footer>"
    )
    return made("en-accounts", SUM, css, body, bad=bad, width=780, smallest=16, paper=True)


TEMPLATES = (fuel, folio, studio_invoice, purchase, delivery, expenses, accounts)

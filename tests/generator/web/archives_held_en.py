"""English documents of the split `held`: pay by the shift on a phone, a bank's monthly paper, a cafe's bill, an energy bill, a hotel folio."""

from __future__ import annotations

from random import Random

from tests.generator.web.archives_kit import SUM, TOTAL, ZERO, Drawn, Template, cells, frame, money, off, share

SHIFT_CSS = """
body{font-family:'DejaVu Sans';background:#fbf7f1;color:#2b2520;font-size:14px}
.bar{display:flex;justify-content:space-between;padding:10px 20px;font-size:12px}.t{padding:6px 20px;font-size:24px;font-weight:700}
.k{margin:10px 20px;background:#ffe2bd;border-radius:18px;padding:18px}.k b{font-size:32px}.k b small{font-size:18px}
.c{margin:12px 20px;background:#fff;border-radius:18px;padding:14px 16px}.c h6{margin:0 0 8px;font-size:13px;color:#9b7b55;text-transform:uppercase}
.r{display:flex;justify-content:space-between;padding:8px 0}.r i{display:block;font-style:normal;font-size:12px;color:#8b8178;margin-top:3px}
.s{border-top:2px solid #f0e6da;font-weight:700;margin-top:4px}
.tab{display:flex;justify-content:space-around;background:#fff;padding:12px;margin-top:16px;font-size:12px;color:#8b8178}
"""


def shift(rng: Random, scenario: str) -> Drawn:
    """Pay for a fortnight of shifts in a rota app: hours by rate, tips, tax, what lands on the account."""
    must: set[str] = set()
    unsure: set[str] = set()
    rate = rng.randrange(1650, 2400, 25)
    hours = [rng.choice((400, 450, 550, 600, 650, 750, 800)) for _ in range(5)]
    rates = [rate, rate, rate + 200, rate, rate + 400]
    worth = [(h * r + 50) // 100 for h, r in zip(hours, rates, strict=True)]
    days = ("Mon 6", "Wed 8", "Sat 11", "Tue 14", "Sun 19")
    spare = [("Tips pooled", rng.randrange(1800, 7600))]
    if scenario == "ok_no_mileage":
        spare.append(("Mileage (0 miles)", 0))
    if scenario in ("ok_advance_back", "bad_take_home"):
        spare.append(("Advance repaid", -rng.randrange(20, 60) * 100))
    before = sum(worth) + sum(value for _, value in spare)
    taxes = [("Federal tax", share(before, 980)), ("Social Security", share(before, 620)), ("Medicare", share(before, 145))]
    off_total = sum(value for _, value in taxes)
    home, at = before - off_total, rng.randrange(1, 4)
    shown, lengths = [money(value, "$") for value in worth], [f"{h / 100:g} h" for h in hours]
    match scenario:
        case "bad_take_home":
            home, must = off(rng, home), {SUM}
        case "bad_shift":
            wrong = off(rng, worth[at])
            shown[at], must = money(wrong, "$"), {SUM}
            home, before = home - worth[at] + wrong, before - worth[at] + wrong
        case "bad_before":
            before, must = off(rng, before), {SUM}
            home = before - off_total
        case "zero_shift":
            shown[at], must = "$0.00", {ZERO, SUM}
        case "zero_hours":
            lengths[at], must = "0 h", {ZERO, SUM}
        case "zero_shift_blank":
            shown[at], must, unsure = "", {ZERO}, {SUM}
        case _:
            pass
    shifts = "".join(
        f'<div class="r"><span>{day}<i>{length} × {money(r, "$")}</i></span><span>{text}</span></div>'
        for day, length, r, text in zip(days, lengths, rates, shown, strict=True)
    )
    others = "".join(f'<div class="r"><span>{name}</span><span>{money(value, "$")}</span></div>' for name, value in spare)
    cut = "".join(f'<div class="r"><span>{name}</span><span>{money(-value, "$")}</span></div>' for name, value in taxes)
    body = (
        f'<div class="bar"><b>{rng.randrange(1, 12)}:{rng.randrange(10, 59)}</b><span>▲ ◢ {rng.randrange(20, 99)}%</span></div>'
        f'<div class="t">Jul 6 – Jul 19</div>'
        f'<div class="k">Take-home<br><b>{money(home, "$")[:-3]}<small>{money(home)[-3:]}</small></b>'
        f"<br>Lands Friday in account …{rng.randrange(1000, 9999)}</div>"
        f'<div class="c"><h6>Shifts worked</h6>{shifts}</div><div class="c"><h6>On top</h6>{others}<div class="r s"><span>Before tax</span>'
        f"<span>{money(before, '$')}</span></div></div>"
        f'<div class="c"><h6>Withheld</h6>{cut}<div class="r s"><span>Take-home</span><span>{money(home, "$")}</span></div></div>'
        '<div class="tab"><span>Rota</span><span>Swap</span><b>Pay</b><span>Me</span></div>'
    )
    return Drawn(html=frame(SHIFT_CSS, body, "en"), must=must, unsure=unsure)


BANK_CSS = """
body{font-family:'Liberation Sans';background:#fff;color:#111;font-size:16px;padding:36px 46px}
.h{display:flex;justify-content:space-between;align-items:flex-start}.h b{font-size:26px;color:#124}.a{margin:20px 0;line-height:1.45}
.sum{display:flex;background:#eef1f4;padding:12px 18px;justify-content:space-between;margin-bottom:20px}.sum div{line-height:1.5}table{width:100%}
th{border-bottom:2px solid #124;color:#124}td,th{padding:6px 8px;text-align:right}.l{text-align:left}
tr.k td{font-weight:700;border-top:1px solid #999;border-bottom:1px solid #999}.f{font-size:14px;color:#444;margin-top:22px;line-height:1.4}
"""
DEALS = (
    ("DD SOUTHERN WATER", -1), ("BGC HALLAM & SONS WAGES", 1), ("CARD GREENGATE GARAGE", -1), ("FPO RENT MRS DOYLE", -1),
    ("CR REFUND NORDKNIT", 1), ("ATM HIGH STREET", -1),
    ("DD COUNCIL TAX", -1), ("CARD THE LOCAL PANTRY", -1), ("FPI R FINCH", 1),
)  # fmt: skip


def bank(rng: Random, scenario: str) -> Drawn:
    """A month on paper: money out, money in, the balance; in two of the forms only at the end of a day."""
    must: set[str] = set()
    unsure: set[str] = set()
    start = rng.randrange(40000, 260000)
    if scenario == "ok_overdrawn":
        start = 12000
    balance, day, rows = start, 1, []
    for place, (name, way) in enumerate(rng.sample(DEALS, 8)):
        amount = rng.randrange(90000, 230000) if "WAGES" in name else rng.randrange(1200, 41000)
        balance += way * amount
        day += 0 if place % 3 == 1 else rng.randrange(1, 4)
        rows.append([day, name, way, amount, balance])
    out, came = (sum(row[3] for row in rows if row[2] == way) for way in (-1, 1))
    end, at = balance, rng.randrange(2, 6)
    printed = [_side(row[4]) for row in rows]
    amounts = [money(row[3]) for row in rows]
    match scenario:
        case "ok_by_day":
            printed = ["" if after and after[0] == row[0] else text for row, text, after in zip(rows, printed, [*rows[1:], None], strict=True)]
        case "bad_running":
            printed[at], must = _side(rows[at][4] + rng.choice((-1, 1)) * rng.randrange(90, 900) * 100), {SUM}
        case "bad_out":
            out, must = off(rng, out), {SUM}
        case "bad_end":
            end, must = end + rng.choice((-1, 1)) * rng.randrange(70, 400) * 100, {SUM}
        case "zero_balance":
            printed[at], must = "0.00", {ZERO, SUM}
        case "zero_amount":
            amounts[at], must = "0.00", {ZERO, SUM}
        case "zero_amount_blank":
            amounts[at], must, unsure = "", {ZERO}, {SUM}
        case _:
            pass
    table = cells("~Date", "~Details", "Paid out", "Paid in", "Balance", tag="th") + cells(
        "~30 Apr", "~BROUGHT FORWARD", "", "", _side(start), kind="k"
    )
    for row, amount, text in zip(rows, amounts, printed, strict=True):
        table += cells(f"~{row[0]:02d} May", "~" + row[1], amount if row[2] < 0 else "", amount if row[2] > 0 else "", text)
    table += cells("~31 May", "~CARRIED FORWARD", "", "", _side(end), kind="k")
    note = "Balances are shown once for each day. " if scenario == "ok_by_day" else ""
    body = (
        f'<div class="h"><b>Wessex &amp; Vale Bank</b><div>Statement no. {rng.randrange(20, 140)}<br>Page 1 of 1</div></div>'
        f'<div class="a">{rng.choice(("Mr P Garside", "Ms L Trent", "Mrs A Kowal"))}'
        f"<br>Sort code 60-{rng.randrange(10, 99)}-{rng.randrange(10, 99)} · Account ****{rng.randrange(1000, 9999)}<br>1 May to 31 May 2026</div>"
        f'<div class="sum"><div>Start balance<br><b>£{_side(start)}</b></div><div>Money out<br><b>£{money(out)}</b></div><div>Money in<br>'
        f"<b>£{money(came)}</b></div><div>End balance<br><b>£{_side(end)}</b></div></div>"
        f"<table>{table}</table>"
        f'<div class="f">{note}OD means overdrawn. Arranged overdraft limit £1,500. Your deposit is protected by the statutory scheme.</div>'
    )
    return Drawn(html=frame(BANK_CSS, body, "en"), must=must, unsure=unsure)


def _side(cents: int) -> str:
    """A balance as this bank prints it."""
    return money(abs(cents)) + (" OD" if cents < 0 else "")


CAFE_CSS = """
body{font-family:'Liberation Mono';background:#fffefb;color:#222;font-size:16px;padding:22px 24px}.c{text-align:center;line-height:1.4}
.c b{font-size:22px}.d{border-top:2px dotted #444;margin:10px 0}
.r{display:flex;justify-content:space-between;padding:2px 0}.g{font-size:21px;font-weight:700;padding:6px 0}.i{padding-left:26px}
"""
DISHES = (
    ("Flat white", 380), ("Eggs royale", 1195), ("Soup of the day", 725), ("Steak pie", 1450), ("Lemon posset", 640), ("Sourdough toast", 450),
    ("Sparkling water", 310), ("Cloudy apple", 395),
    ("Halloumi salad", 1080),
)  # fmt: skip


def cafe(rng: Random, scenario: str) -> Drawn:
    """A bill of a cafe: VAT within the prices, a discount, service or a tip, card or cash."""
    must: set[str] = set()
    unsure: set[str] = set()
    rows = [(rng.choice((1, 1, 2, 2, 3)), name, price) for name, price in rng.sample(DISHES, 5)]
    worth = [count * price for count, _, price in rows]
    shown = [money(value) for value in worth]
    food = sum(worth)
    less = share(food, 1000) if scenario in ("ok_discount", "bad_pay", "zero_dish") else 0
    service = share(food - less, 1250) if scenario in ("ok_service", "bad_vat", "bad_dish") else 0
    tip = rng.randrange(2, 8) * 100 if scenario in ("ok_tip", "bad_charge") else 0
    pay = food - less + service
    charge = pay + tip
    vat = (food - less + 3) // 6
    cash = -(-pay // 2000) * 2000
    change = cash - pay
    match scenario:
        case "bad_pay":
            pay = charge = off(rng, pay)
            must, unsure = {SUM}, {TOTAL}
        case "bad_dish":
            shown[2], must, unsure = money(worth[2] + 500), {SUM}, {TOTAL}
        case "bad_charge":
            charge, must, unsure = charge + 450, {SUM}, {TOTAL}
        case "bad_change":
            change, must, unsure = change + 300, {SUM}, {TOTAL}
        case "bad_vat":
            vat, must = vat * 2 + 137, {SUM}
        case "zero_dish":
            shown[1], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "zero_pay":
            must, unsure = {ZERO, SUM}, {TOTAL}
        case _:
            pass
    lines = "".join(
        f'<div class="r"><span>{count} {name}</span><span>{text}</span></div>' for (count, name, _), text in zip(rows, shown, strict=True)
    )
    if scenario == "ok_free":
        lines += '<div class="r"><span>1 Tap water</span><span>0.00</span></div><div class="r i"><span>on the house</span></div>'
    sums = [("Food and drink", money(food))]
    if less:
        sums.append(("Neighbour card 10%", money(-less)))
    if service:
        sums.append(("Service 12.5%", money(service)))
    ends = [("Tip", money(tip)), ("Card charged", money(charge))] if tip else [("VISA contactless", money(charge))]
    if scenario in ("ok_cash", "bad_change"):
        ends = [("Cash", money(cash)), ("Change", money(change))]
    body = (
        f'<div class="c"><b>{rng.choice(("THE COPPER KETTLE", "LARK AND LOAF"))}</b><br>14 Sheep Street, Skipton'
        f'<br>VAT no. {rng.randrange(100, 999)} {rng.randrange(1000, 9999)} 08</div><div class="d"></div>'
        f'<div class="r"><span>Table {rng.randrange(1, 24)}  Covers 2</span>'
        f'<span>{rng.randrange(10, 28)}/06/26 1{rng.randrange(1, 8)}:{rng.randrange(10, 59)}</span></div><div class="d"></div>{lines}'
        f'<div class="d"></div>'
        + "".join(f'<div class="r"><span>{name}</span><span>{value}</span></div>' for name, value in sums)
        + f'<div class="r g"><span>TO PAY</span><span>£{"0.00" if scenario == "zero_pay" else money(pay)}</span></div>'
        + "".join(f'<div class="r"><span>{name}</span><span>{value}</span></div>' for name, value in ends)
        + f'<div class="d"></div><div class="r"><span>Food prices include VAT at 20%</span></div><div class="r"><span>VAT within</span>'
        f"<span>{money(vat)}</span></div>"
        f'<div class="d"></div><div class="c">Check {rng.randrange(1000, 9999)} · served by Poppy<br>See you again soon</div>'
    )
    return Drawn(html=frame(CAFE_CSS, body, "en"), must=must, unsure=unsure)


ENERGY_CSS = """
body{font-family:'Noto Sans CJK SC';background:#f3f0fa;color:#241c3a;font-size:16px}
.n{background:#4b2e9e;color:#fff;padding:16px 40px;display:flex;gap:32px}.in{display:flex;gap:22px;padding:24px 40px;align-items:flex-start}
.b{background:#fff;border-radius:14px;padding:20px 24px}.b:first-child{width:300px}.b:last-child{flex:1}.b h3{margin:0 0 10px;font-size:19px}
.big{font-size:38px;font-weight:700;color:#4b2e9e}.q{line-height:1.7;color:#5d5673;font-size:15px}
table{width:100%}td,th{padding:8px 4px;text-align:right;border-bottom:1px solid #ece8f5}th{font-weight:400;color:#7a7192}.l{text-align:left}
tr.t td{font-weight:700}.go{background:#4b2e9e;color:#fff;border-radius:24px;text-align:center;padding:11px;margin-top:14px}
"""


def energy(rng: Random, scenario: str) -> Drawn:
    """A bill for power on a supplier's site: day and night units, a standing charge, VAT at 5%, what was owed and paid."""
    must: set[str] = set()
    unsure: set[str] = set()
    owed = rng.randrange(5400, 13000)
    paid = owed + (rng.randrange(10, 40) * 100 if scenario in ("ok_in_credit", "bad_due") else 0)
    day, night = rng.randrange(180, 390), 0 if scenario == "ok_no_night" else rng.randrange(60, 190)
    lines = [
        ["Day units", f"{day} kWh", "27.40p", share(day * 274, 1000)],
        ["Night units", f"{night} kWh", "13.90p", share(night * 139, 1000)],
        ["Standing charge", "30 days", "53.20p", 1596],
    ]
    net = sum(line[3] for line in lines)
    vat = share(net, 500)
    bill = net + vat
    due = owed - paid + bill
    shown = [money(line[3], "£") for line in lines]
    said_vat = money(vat, "£")
    match scenario:
        case "bad_units":
            wrong = off(rng, lines[0][3])
            shown[0], must = money(wrong, "£"), {SUM}
        case "bad_bill":
            bill, must = off(rng, bill), {SUM}
            due = owed - paid + bill
        case "bad_due":
            due, must = off(rng, due), {SUM}
        case "zero_standing":
            shown[2], must = "£0.00", {ZERO, SUM}
        case "zero_units":
            shown[0], must = "£0.00", {ZERO, SUM}
        case "zero_vat_blank":
            said_vat, must, unsure = "", {ZERO}, {SUM}
        case _:
            pass
    table = cells("~Electricity used", "Quantity", "Each", "Cost", tag="th") + "".join(
        cells("~" + a, b, c, text) for (a, b, c, _), text in zip(lines, shown, strict=True)
    )
    table += (
        cells("~Cost before VAT", "", "", money(net, "£"))
        + cells("~VAT", "", "5%", said_vat)
        + cells("~This month's electricity", "", "", money(bill, "£"), kind="t")
    )
    last = cells("~Last bill", money(owed, "£")) + cells("~You paid on 3 Feb, thank you", money(-paid, "£"))
    left = paid - owed
    last += (
        cells("~Left over from last bill", money(-left, "£") if left else "£0.00")
        + cells("~This month's electricity", money(bill, "£"))
        + cells("~Amount due", money(due, "£"), kind="t")
    )
    body = (
        '<div class="n"><b>Heron Energy</b><span>Bills</span><span>Usage</span><span>Meter readings</span><span>Help</span></div>'
        '<div class="in"><div class="b"><h3>February bill</h3>'
        f'<div class="big">{money(due, "£")}</div><div class="q">Due by {rng.randrange(16, 28)} March 2026'
        f"<br>Account {rng.randrange(10**7, 10**8)}<br>Meter S{rng.randrange(10**6, 10**7)}"
        f"<br>{rng.choice(('Reading: yours', 'Reading: estimated'))}<br>Tariff: Two-rate Fixed 12M</div>"
        f'<div class="go">Pay now</div></div><div class="b"><h3>How we worked it out</h3><table>{table}</table><br><h3>Your account</h3>'
        f"<table>{last}</table></div></div>"
    )
    return Drawn(html=frame(ENERGY_CSS, body, "en"), must=must, unsure=unsure | {TOTAL} if must else unsure)


FOLIO_CSS = """
body{font-family:'Liberation Serif';background:#fff;color:#1e1e1e;font-size:17px;padding:38px 48px}.c{text-align:center}
.c b{font-size:28px;letter-spacing:3px}.g{display:grid;grid-template-columns:1fr 1fr;gap:4px 60px;margin:22px 0}
table{width:100%}th{background:#23395b;color:#fff;font-weight:400}td,th{padding:7px 10px;text-align:right}.l{text-align:left}
tr:nth-child(odd) td{background:#f5f6f8}tr.t td{border-top:2px solid #23395b;font-weight:700;background:#fff}
.z{width:360px;margin:14px 0 0 auto}.z td{background:#fff!important;padding:4px 10px}.f{margin-top:26px;font-size:15px}
"""


def folio(rng: Random, scenario: str) -> Drawn:
    """A guest folio: nights, taxes and extras down, payments in their own column, a balance to settle."""
    must: set[str] = set()
    unsure: set[str] = set()
    night = rng.randrange(11900, 28900, 500)
    tax = share(night, 875)
    rows = []
    for day in (12, 13, 14):
        rows += [[day, "Room 3" + str(rng.randrange(10, 40)) if not rows else rows[0][1], night, 0], [day, "Occupancy tax 8.75%", tax, 0]]
        if day != 12:
            rows.append([day, rng.choice(("Lobby bar", "Room service", "Laundry", "Parking")), rng.randrange(1400, 6900), 0])
    if scenario == "ok_deposit":
        rows.insert(0, [2, "Advance deposit, card", 0, night])
    if scenario == "ok_waived":
        rows.append([14, "Late check-out (complimentary)", 0, 0])
    charges, settled = sum(row[2] for row in rows), sum(row[3] for row in rows)
    balance = charges - settled
    if scenario in ("ok_settled", "bad_settled"):
        rows.append([15, f"Mastercard ****{rng.randrange(1000, 9999)}", 0, balance])
        settled, balance = charges, 0
    at = 5
    shown = [[money(row[2]) if row[2] or "compl" in row[1] else "", money(-row[3]) if row[3] else ""] for row in rows]
    match scenario:
        case "bad_charges":
            charges, must, unsure = off(rng, charges), {SUM}, {TOTAL}
            balance = charges
        case "bad_balance":
            balance, must, unsure = off(rng, balance), {SUM}, {TOTAL}
        case "bad_settled":
            balance, must, unsure = rng.randrange(40, 160) * 100, {SUM}, {TOTAL}
        case "zero_room":
            shown[2][0], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "zero_tax_blank":
            shown[at + 1][0], must, unsure = "", {ZERO}, {SUM, TOTAL}
        case _:
            pass
    table = cells("~Date", "~Description", "Charges", "Credits", tag="th")
    table += "".join(cells(f"~Sep {row[0]}", "~" + row[1], *text) for row, text in zip(rows, shown, strict=True))
    table += cells("~", "~Totals", money(charges), money(-settled) if settled else "0.00", kind="t")
    body = (
        f'<div class="c"><b>{rng.choice(("THE ALDER HOUSE", "HOTEL MARITIMA"))}</b><br>220 Wharf Street, Portland</div><div class="g">'
        f"<div>Guest: {rng.choice(('C. Abernathy', 'N. Osei', 'D. Rourke'))}</div><div>Folio: {rng.randrange(40000, 99999)}</div>"
        f"<div>Arrival: Sep 12, 2026</div><div>Departure: Sep 15, 2026</div><div>Nights: 3</div><div>Rate: {money(night)} per night</div>"
        f"</div><table>{table}</table>"
        f'<table class="z"><tr class="t"><td class="l">Balance due (USD)</td><td>{money(balance)}</td></tr></table>'
        f'<div class="f">Guest signature ______________________</div>'
    )
    return Drawn(html=frame(FOLIO_CSS, body, "en"), must=must, unsure=unsure)


TEMPLATES = (
    Template(
        name="en_shift",
        draw=shift,
        width=420,
        scale=2,
        smallest=24,
        texts=(None, "My pay for two weeks"),
        scenarios=("ok_plain", "ok_no_mileage", "ok_advance_back", "bad_take_home", "bad_shift|bad_before", "zero_shift|zero_hours|zero_shift_blank"),
    ),
    Template(
        name="en_bank",
        draw=bank,
        width=940,
        scale=1.4,
        smallest=20,
        paper=True,
        texts=(None, "Bank statement for May"),
        scenarios=("ok_plain", "ok_overdrawn", "ok_by_day", "bad_running", "bad_out|bad_end", "zero_balance|zero_amount|zero_amount_blank"),
    ),
    Template(
        name="en_cafe",
        draw=cafe,
        width=400,
        scale=2,
        smallest=32,
        paper=True,
        texts=(None, "Lunch receipt"),
        scenarios=(
            "ok_discount",
            "ok_service",
            "ok_tip",
            "ok_cash",
            "ok_free",
            "bad_pay|bad_charge",
            "bad_vat|bad_change|bad_dish",
            "zero_dish|zero_pay",
        ),
    ),
    Template(
        name="en_energy",
        draw=energy,
        width=1200,
        scale=1.2,
        smallest=18,
        texts=(None, "Electricity bill, proof of address"),
        scenarios=("ok_plain", "ok_in_credit", "ok_no_night", "bad_units|bad_bill", "bad_due", "zero_standing|zero_units|zero_vat_blank"),
    ),
    Template(
        name="en_folio",
        draw=folio,
        width=900,
        scale=1.4,
        smallest=21,
        paper=True,
        texts=(None, "Hotel folio, Portland"),
        scenarios=("ok_due", "ok_settled", "ok_waived", "ok_deposit", "bad_charges|bad_balance", "bad_settled", "zero_room|zero_tax_blank"),
    ),
)

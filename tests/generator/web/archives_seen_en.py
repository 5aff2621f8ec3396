"""English documents of the split `seen`: a two-column payslip, a card statement on a phone, a VAT invoice, an expense claim, a till receipt."""

from __future__ import annotations

from random import Random

from tests.generator.web.archives_kit import SUM, TOTAL, ZERO, Drawn, Template, cells, frame, money, off, share

SLIP_CSS = """
body{font-family:'Liberation Sans';color:#1a1a1a;background:#fff;font-size:15px;padding:34px 40px}
.hd{display:flex;justify-content:space-between;border-bottom:3px solid #444;padding-bottom:12px}
.hd b{font-size:24px}.hd div:last-child{text-align:right;line-height:1.5}
.id{display:grid;grid-template-columns:repeat(4,1fr);gap:6px;margin:14px 0;font-size:14px}.id span{color:#555}
.two{display:flex;gap:18px;align-items:flex-start}table{width:100%}td,th{padding:6px 8px;text-align:right}th{background:#e6e6e6;font-size:14px}
.l{text-align:left}
tr.t td{border-top:2px solid #444;font-weight:700}.two>div:first-child{flex:1.35}.two>div:last-child{flex:1}
.net{margin-top:18px;border:2px solid #444;display:flex;justify-content:space-between;padding:12px 18px;font-size:20px;font-weight:700}
.f{margin-top:14px;color:#555;font-size:13px}
"""


def slip(rng: Random, scenario: str) -> Drawn:
    """A payslip on paper: earnings on the left with hours, rate and year to date, deductions on the right."""
    must: set[str] = set()
    unsure: set[str] = set()
    months, rate = rng.randrange(3, 9), rng.randrange(1450, 2890, 5)
    lines = [
        ["Ordinary time", 15200, rate, 15200 * rate // 100],
        ["Overtime x 1.5", rng.randrange(4, 15) * 100, rate * 3 // 2, 0],
        ["Shift premium", rng.randrange(8, 25) * 100, 325, 0],
    ]
    for line in lines[1:]:
        line[3] = line[1] * line[2] // 100
    if scenario == "ok_no_overtime":
        lines[1][1] = lines[1][3] = 0
    gross = sum(line[3] for line in lines)
    cuts = [["Income tax", share(gross, 1460)], ["National insurance", share(gross, 610)], ["Pension (5%)", share(gross, 500)]]
    if scenario == "ok_no_loan":
        cuts.append(["Student loan (none held)", 0])
    cuts.append(["Union dues", 1545])
    taken = sum(value for _, value in cuts)
    year = [line[3] * months + rng.randrange(0, 9000) * (line[3] > 0) for line in lines]
    year_cuts = [value * months for _, value in cuts]
    shown = [money(line[3]) for line in lines]
    shown_cuts = [money(value) for _, value in cuts]
    said_gross, said_taken, net = gross, taken, gross - taken
    match scenario:
        case "bad_net":
            net, must = off(rng, net), {SUM}
        case "bad_hours":
            wrong = off(rng, lines[0][3])
            said_gross, net, must = gross - lines[0][3] + wrong, net - lines[0][3] + wrong, {SUM}
            shown[0] = money(wrong)
        case "bad_taken":
            said_taken, must = off(rng, taken), {SUM}
            net = gross - said_taken
        case "zero_ordinary":
            shown[0], must = "0.00", {ZERO, SUM}
        case "zero_tax_blank":
            shown_cuts[0], must, unsure = "", {ZERO}, {SUM}
        case _:
            pass
    left = cells("~Earnings", "Hours", "Rate", "Amount", "Year to date", tag="th")
    for line, text, total in zip(lines, shown, year, strict=True):
        left += cells("~" + line[0], f"{line[1] / 100:.2f}", money(line[2]), text, money(total))
    left += cells("~Total earnings", "", "", money(said_gross), money(sum(year)), kind="t")
    right = cells("~Deductions", "Amount", "Year to date", tag="th")
    for (name, _), text, total in zip(cuts, shown_cuts, year_cuts, strict=True):
        right += cells("~" + name, text, money(total))
    right += cells("~Total deductions", money(said_taken), money(sum(year_cuts)), kind="t")
    firm = rng.choice(("Harrow Mill Bakeries Ltd", "Tidewater Logistics plc", "Ashdown Care Homes", "Penrose Joinery Ltd"))
    body = (
        f'<div class="hd"><div><b>{firm}</b><br>Pay advice</div><div>Pay date 28/{months + 3:02d}/2026<br>Tax period {months}</div></div>'
        f'<div class="id">'
        f"<div><span>Employee</span><br>{rng.choice(('R. Okafor', 'S. Lindqvist', 'M. Draper', 'J. Whitcombe'))}</div><div><span>Payroll no."
        f"</span><br>{rng.randrange(1000, 9999)}</div>"
        f"<div><span>Tax code</span><br>1257L</div><div><span>Paid by</span><br>BACS</div></div>"
        f'<div class="two"><div><table>{left}</table></div><div><table>{right}</table></div></div><div class="net"><span>NET PAY</span>'
        f"<span>{money(net, '£')}</span></div>"
        '<div class="f">Queries: payroll office, ext. 214. Please keep this slip.</div>'
    )
    return Drawn(html=frame(SLIP_CSS, body, "en"), must=must, unsure=unsure)


CARD_CSS = """
body{font-family:'DejaVu Sans';font-size:14px}.dark{background:#12151c;color:#e9ecf2}.light{background:#f4f5f7;color:#161a22}
.bar{display:flex;justify-content:space-between;padding:9px 18px;font-size:12px}
.nav{display:flex;justify-content:space-between;padding:8px 16px 14px;font-size:17px}
.cc{margin:0 16px;border-radius:14px;padding:18px;color:#fff;background:linear-gradient(135deg,#3c2a6d,#8d3f8f)}
.cc b{font-size:30px;display:block;margin:6px 0}.p{margin:14px 16px;border-radius:12px;padding:4px 16px}.dark .p{background:#1d222d}
.light .p{background:#fff}
.r{display:flex;justify-content:space-between;padding:10px 0;border-bottom:1px solid rgba(128,128,128,.25)}.r:last-child{border:0}
.r i{font-style:normal;font-size:12px;opacity:.7;display:block;margin-top:2px}
.s{font-weight:700}h5{margin:16px 18px 0;font-size:15px}
.pay{margin:14px 16px 24px;background:#8d3f8f;color:#fff;border-radius:10px;text-align:center;padding:13px}
"""
SHOPS = (
    "Fern & Fig Grocers",
    "Metro Transit",
    "Quillstone Books",
    "Oakline Pharmacy",
    "Bluebird Diner",
    "Harbor Fuel 24",
    "Stitchery Online",
    "Pine Street Vet",
)


def card(rng: Random, scenario: str) -> Drawn:
    """A card statement in a bank's app: the summary, then every purchase of the period."""
    must: set[str] = set()
    unsure: set[str] = set()
    names = rng.sample(SHOPS, 5)
    spent = [rng.randrange(980, 18900) for _ in names]
    before = rng.randrange(42000, 190000)
    paid = before if scenario != "ok_part_paid" else before // 200 * 100
    interest = share(before - paid, 180) if paid < before else 0
    refund = rng.randrange(1500, 4800) if scenario == "ok_refund" else 0
    bought = sum(spent)
    due = before - paid - refund + bought + interest
    shown = [money(value, "$") for value in spent]
    match scenario:
        case "bad_due":
            due, must = off(rng, due), {SUM}
        case "bad_bought":
            bought, must = off(rng, bought), {SUM}
            due = before - paid + bought
        case "zero_purchase":
            shown[2], must = "$0.00", {ZERO, SUM}
        case "zero_purchase_blank":
            shown[2], must, unsure = "", {ZERO}, {SUM}
        case _:
            pass
    rows = [("Previous balance", money(before, "$")), ("Payments received", money(-paid, "$"))]
    if refund:
        rows.append(("Refunds and credits", money(-refund, "$")))
    rows += [("Purchases", money(bought, "$", plus=True)), ("Fees charged", "$0.00"), ("Interest charged", money(interest, "$", plus=bool(interest)))]
    listed = "".join(f'<div class="r"><span>{a}</span><span>{b}</span></div>' for a, b in rows)
    listed += f'<div class="r s"><span>New balance</span><span>{money(due, "$")}</span></div>'
    day, bought_rows = 2, ""
    for name, text in zip(names, shown, strict=True):
        day += rng.randrange(2, 6)
        bought_rows += f'<div class="r"><span>{name}<i>Oct {day} · Posted</i></span><span>{text}</span></div>'
    bought_rows += f'<div class="r s"><span>Total purchases this period (5)</span><span>{money(bought, "$")}</span></div>'
    body = (
        f'<div class="{rng.choice(("dark", "light"))}"><div class="bar"><span>{rng.randrange(1, 12)}:{rng.randrange(10, 59)}</span>'
        f"<span>LTE ■■■ {rng.randrange(20, 99)}%</span></div>"
        f'<div class="nav"><span>←</span><b>October statement</b><span>PDF</span></div>'
        f'<div class="cc">Juniper Rewards •••• {rng.randrange(1000, 9999)}<b>{money(due, "$")}</b>'
        f'Payment due Nov {rng.randrange(18, 28)} · Credit limit $8,000</div><h5>Account summary</h5><div class="p">{listed}</div>'
        f'<h5>Purchases</h5><div class="p">{bought_rows}</div>'
        '<div class="pay">Make a payment</div></div>'
    )
    return Drawn(html=frame(CARD_CSS, body, "en"), must=must, unsure=unsure)


INVOICE_CSS = """
body{font-family:'Liberation Serif';background:#fff;color:#151515;font-size:17px;padding:44px 52px}.h{display:flex;justify-content:space-between}
h1{font-size:34px;margin:0;letter-spacing:4px}
.h div:last-child{text-align:right;line-height:1.5}.to{margin:22px 0;line-height:1.45}table{width:100%}
th{border-top:2px solid #222;border-bottom:2px solid #222}td,th{padding:8px 6px;text-align:right}.l{text-align:left}
td{border-bottom:1px solid #ddd}.z{width:430px;margin:16px 0 0 auto}.z td{border:0;padding:5px 6px}
.z tr.g td{border-top:2px solid #222;font-weight:700;font-size:20px}.f{margin-top:26px;font-size:15px;color:#444}
"""
WORKS = (
    ("Oak worktop, oiled", 18400, 2000), ("Fitting, per hour", 4650, 2000), ("Brass cup handle", 1295, 2000), ("Child car seat hire", 2250, 500),
    ("Loft insulation roll", 2880, 500), ("Waste removal, per skip", 23500, 2000), ("Energy meter, fitted", 8900, 500),
)  # fmt: skip


def invoice(rng: Random, scenario: str) -> Drawn:
    """A trade invoice: quantity by unit price, a discount per line, two rates of VAT, carriage, a deposit paid before."""
    must: set[str] = set()
    unsure: set[str] = set()
    picked = rng.sample([w for w in WORKS if w[2] == 2000], 3) + rng.sample([w for w in WORKS if w[2] == 500], 1)
    cut = 10 if scenario in ("ok_discount", "bad_line", "zero_line") else 0
    rows = []
    for name, price, rate in picked:
        count = rng.randrange(2, 9)
        less = cut if rate == 2000 and price > 4000 else 0
        rows.append([name, count, price, less, rate, share(count * price, 10000 - less * 100)])
    carriage = rng.choice((0, 1500, 2400))
    shown, at = [money(row[5]) for row in rows], rng.randrange(0, 3)
    prices = [money(row[2]) for row in rows]
    taxes = [share(sum(row[5] for row in rows if row[4] == rate) + (carriage if rate == 2000 else 0), rate) for rate in (2000, 500)]
    net = sum(row[5] for row in rows) + carriage
    match scenario:
        case "bad_line":
            wrong = off(rng, rows[at][5])
            shown[at], must, unsure = money(wrong), {SUM}, {TOTAL}
        case "bad_vat":
            taxes[0], must, unsure = off(rng, taxes[0] * 2), {SUM}, {TOTAL}
        case "zero_line":
            shown[at], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "zero_price":
            prices[at], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
        case "zero_vat_blank":
            must, unsure = {ZERO}, {SUM, TOTAL}
        case _:
            pass
    total = net + sum(taxes)
    deposit = total // 400 * 100 if scenario in ("ok_deposit", "bad_balance") else 0
    balance = total - deposit
    if scenario == "bad_balance":
        balance, must, unsure = off(rng, balance), {SUM}, {TOTAL}
    if scenario == "bad_total":
        total = balance = off(rng, total)
        must, unsure = {SUM}, {TOTAL}
    head = ["~Description", "Qty", "Unit price", *(["Disc."] if cut else []), "VAT rate", "Net amount"]
    table = cells(*head, tag="th")
    for row, price, text in zip(rows, prices, shown, strict=True):
        table += cells("~" + row[0], str(row[1]), price, *([f"{row[3]}%" if row[3] else "–"] if cut else []), f"{row[4] // 100}%", text)
    if carriage:
        table += cells("~Carriage", "1", money(carriage), *(["–"] if cut else []), "20%", money(carriage))
    sums = (
        cells("~Net total", money(net, "£"))
        + cells("~VAT at 20%", "" if scenario == "zero_vat_blank" else money(taxes[0], "£"))
        + cells("~VAT at 5%", money(taxes[1], "£"))
    )
    sums += cells("~Invoice total", money(total, "£"), kind="g")
    if deposit:
        sums += cells("~Deposit received 4 May", money(-deposit, "£")) + cells("~Balance to pay", money(balance, "£"), kind="g")
    body = (
        f'<div class="h"><h1>INVOICE</h1><div><b>Copperfield Interiors</b><br>9 Weir Lane, Ludlow'
        f"<br>VAT reg. GB {rng.randrange(100, 999)} {rng.randrange(1000, 9999)} 71</div></div>"
        f'<div class="to">To: {rng.choice(("Mrs H. Pettigrew", "Dunmore Studios", "The Old Forge Cafe"))}'
        f"<br>Invoice no. CI-{rng.randrange(1200, 4800)} · Date 21 May 2026</div>"
        f'<table>{table}</table><table class="z">{sums}</table>'
        f'<div class="f">Terms: 30 days. Sort code 20-44-{rng.randrange(10, 99)}. Thank you for your custom.</div>'
    )
    return Drawn(html=frame(INVOICE_CSS, body, "en"), must=must, unsure=unsure)


CLAIM_CSS = """
body{font-family:'Noto Sans CJK SC';background:#fafafa;color:#24292f;font-size:15px}
.nav{background:#24292f;color:#fff;padding:14px 34px;display:flex;gap:30px}.in{padding:24px 34px}
h2{margin:0 0 4px;font-size:24px}.m{color:#57606a;margin-bottom:16px}
.tag{background:#ddf4ff;color:#0550ae;border-radius:12px;padding:2px 10px;font-size:13px;margin-left:10px}
table{width:100%;background:#fff}td,th{border-bottom:1px solid #d8dee4;padding:10px 12px;text-align:right}.l{text-align:left}th{background:#f0f3f6}
tr.t td{font-weight:700;border-top:2px solid #57606a}
.z{width:380px;margin:18px 0 0 auto}.z td{padding:7px 12px}.b{margin-top:18px;display:flex;gap:12px}
.b span{border:1px solid #d0d7de;border-radius:6px;padding:8px 18px;background:#fff}
"""


def claim(rng: Random, scenario: str) -> Drawn:
    """A claim for travel costs: days down, kinds across, sums on both sides, an advance taken off."""
    must: set[str] = set()
    unsure: set[str] = set()
    kinds = ("Transport", "Lodging", "Meals", "Sundries")
    places = ("Leeds depot", "Hull quay", "York office", "Derby site", "Return home")
    rows = [
        [
            rng.randrange(1800, 14000),
            0 if place == 4 else rng.randrange(8900, 15600),
            rng.randrange(1200, 4700),
            rng.choice((0, 0, rng.randrange(300, 1500))),
        ]
        for place in range(5)
    ]
    rows[1][3] = 640
    across = [sum(row) for row in rows]
    down = [sum(column) for column in zip(*rows, strict=True)]
    shown = [money(value) for value in across]
    total, at = sum(across), rng.randrange(1, 4)
    advance = rng.randrange(100, 300) * 100 if scenario in ("ok_advance", "bad_due") else 0
    match scenario:
        case "bad_row":
            wrong = off(rng, across[at])
            shown[at], must = money(wrong), {SUM}
        case "bad_total":
            total, must = off(rng, total), {SUM}
        case "bad_column":
            down[0], must = off(rng, down[0]), {SUM}
        case "zero_row":
            shown[at], must = "0.00", {ZERO, SUM}
        case "zero_row_blank":
            shown[at], must = "", {ZERO}
        case _:
            pass
    due = total - advance
    if scenario == "bad_due":
        due, must = off(rng, due), {SUM}
    table = cells("~Day", "~Where", *kinds, "Day total", tag="th")
    dash = rng.choice(("–", "0.00"))
    for place, (row, text) in enumerate(zip(rows, shown, strict=True)):
        table += cells(f"~{4 + place} Mar", "~" + places[place], *(money(value) if value else dash for value in row), text)
    table += cells("~Totals", "", *(money(value) for value in down), money(total), kind="t")
    sums = (
        cells("~Claimed", money(total, "£"))
        + cells("~Advance drawn", money(-advance, "£") if advance else "£0.00")
        + cells("~Payable to claimant", money(due, "£"), kind="t")
    )
    body = (
        '<div class="nav"><b>Outlay</b><span>My claims</span><span>Approvals</span><span>Cards</span></div><div class="in">'
        f'<h2>Claim #{rng.randrange(3000, 9000)}<span class="tag">Submitted</span></h2>'
        f'<div class="m">Northern site visits · {rng.choice(("A. Mercer", "T. Bhatt", "L. Novak"))} · cost centre {rng.randrange(400, 799)}</div>'
        f'<table>{table}</table><table class="z">{sums}</table><div class="b"><span>Attach receipt</span><span>Withdraw</span><span>Print'
        f"</span></div></div>"
    )
    return Drawn(html=frame(CLAIM_CSS, body, "en"), must=must, unsure=unsure)


MART_CSS = """
body{font-family:'DejaVu Sans Mono','Liberation Mono';background:#fff;color:#1b1b1b;font-size:15px;padding:20px 18px}
.c{text-align:center;line-height:1.45}.c b{font-size:24px}
.r{display:flex;justify-content:space-between;padding:1px 0}.w{padding-left:18px;font-size:14px}.st{text-align:center;letter-spacing:2px;margin:8px 0}
.g{font-weight:700;font-size:19px;padding:4px 0}
"""
MART = (
    ("BANANAS", 69, True),
    ("RUSSET POTATO", 129, True),
    ("GROUND CHUCK", 549, True),
    ("2% MILK GAL", 389, False),
    ("DISH SOAP", 425, False),
    ("PAPER TOWEL 6R", 1099, False),
    ("RYE BREAD", 379, False),
    ("LAUNDRY PODS", 1349, False),
)
TAXED = {"DISH SOAP", "PAPER TOWEL 6R", "LAUNDRY PODS"}


def mart(rng: Random, scenario: str) -> Drawn:
    """A till receipt of an American grocer: by weight, a coupon, sales tax on the goods marked T, cash and change."""
    must: set[str] = set()
    unsure: set[str] = set()
    rows = []
    for name, price, weighed in [*rng.sample(MART[:3], 2), *rng.sample(MART[3:], 3)]:
        weight = rng.randrange(84, 420)
        rows.append([name, f"{weight / 100:.2f} lb @ {price / 100:.2f}/lb" if weighed else "", (weight * price + 50) // 100 if weighed else price])
    taxed = sum(row[2] for row in rows if row[0] in TAXED)
    goods = sum(row[2] for row in rows)
    coupon = rng.choice((75, 100, 150)) if scenario in ("ok_coupon", "bad_total", "zero_good") else 0
    tax = share(taxed, 825) if scenario != "ok_no_tax" else 0
    subtotal = goods - coupon
    total = subtotal + tax
    shown = [money(row[2]) for row in rows]
    if scenario == "bad_good":
        shown[0], must, unsure = money(rows[0][2] + 310), {SUM}, {TOTAL}
    if scenario == "bad_total":
        total, must, unsure = off(rng, total), {SUM}, {TOTAL}
    cash = -(-total // 2000) * 2000
    change = cash - total
    if scenario == "bad_change":
        change, must, unsure = change + 500, {SUM}, {TOTAL}
    if scenario == "zero_good":
        shown[3], must, unsure = "0.00", {ZERO, SUM}, {TOTAL}
    if scenario == "zero_good_blank":
        shown[0], must, unsure = "", {ZERO}, {SUM, TOTAL}
    lines = ""
    for (name, weight, _), text in zip(rows, shown, strict=True):
        lines += f'<div class="r"><span>{name}</span><span>{text} {"T" if name in TAXED else "F"}</span></div>' + (
            f'<div class="w">{weight}</div>' if weight else ""
        )
    if coupon:
        lines += f'<div class="r"><span>MFR COUPON</span><span>{money(-coupon)} F</span></div>'
    ends = (
        [("CASH", money(cash)), ("CHANGE DUE", money(change))]
        if scenario in ("ok_cash", "bad_change")
        else [("DEBIT", money(total)), ("CHANGE DUE", "0.00")]
    )
    rate = "EXEMPT" if scenario == "ok_no_tax" else "8.25%"
    exempt = "TAX EXEMPT CERT ON FILE" if scenario == "ok_no_tax" else "T = TAXABLE  F = FOOD"
    body = (
        f'<div class="c"><b>Cedar &amp; Main</b><br>NEIGHBORHOOD MARKET<br>STORE {rng.randrange(100, 999)} REG {rng.randrange(1, 9)}</div>'
        f'<div class="st">************************</div>{lines}'
        f'<div class="st">------------------------</div><div class="r"><span>SUBTOTAL</span><span>{money(subtotal)}</span></div>'
        f'<div class="r"><span>SALES TAX {rate}</span><span>{money(tax)}</span></div>'
        f'<div class="r g"><span>TOTAL</span><span>${money(total)}</span>'
        f"</div>{''.join(f'<div class=r><span>{name}</span><span>{value}</span></div>' for name, value in ends)}"
        f'<div class="st">************************</div><div class="c">{exempt}<br>ITEMS SOLD 5'
        f"<br>{rng.randrange(1, 12):02d}/{rng.randrange(10, 28)}/26 0{rng.randrange(1, 9)}:{rng.randrange(10, 59)} PM</div>"
    )
    return Drawn(html=frame(MART_CSS, body, "en"), must=must, unsure=unsure)


TEMPLATES = (
    Template(
        name="en_slip",
        draw=slip,
        width=1000,
        scale=1.5,
        smallest=21,
        paper=True,
        texts=(None, "Payslip for the tenancy check"),
        scenarios=("ok_year_to_date", "ok_no_overtime", "ok_no_loan", "bad_net", "bad_hours|bad_taken", "zero_ordinary", "zero_tax_blank"),
    ),
    Template(
        name="en_card",
        draw=card,
        width=412,
        scale=2,
        smallest=24,
        texts=(None, "October card statement"),
        scenarios=("ok_plain", "ok_part_paid", "ok_refund", "bad_due", "bad_bought", "zero_purchase|zero_purchase_blank"),
    ),
    Template(
        name="en_invoice",
        draw=invoice,
        width=960,
        scale=1.4,
        smallest=23,
        paper=True,
        texts=(None, "Invoice attached", "Supplier bill, please book"),
        scenarios=("ok_two_rates", "ok_deposit", "ok_discount", "bad_line|bad_vat", "bad_total|bad_balance", "zero_line|zero_price|zero_vat_blank"),
    ),
    Template(
        name="en_claim",
        draw=claim,
        width=1180,
        scale=1.25,
        smallest=18,
        texts=(None, "Expenses for March"),
        scenarios=("ok_plain", "ok_advance", "ok_zero_cells", "bad_row|bad_column", "bad_total|bad_due", "zero_row_blank|zero_row"),
    ),
    Template(
        name="en_mart",
        draw=mart,
        width=400,
        scale=2,
        smallest=28,
        paper=True,
        texts=(None, "Groceries, receipt attached"),
        scenarios=("ok_cash", "ok_coupon", "ok_no_tax", "ok_cash", "bad_total|bad_good", "bad_change", "zero_good|zero_good_blank"),
    ),
)

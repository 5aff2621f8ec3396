"""English bills of `tower`: till receipt, freelance invoice, VAT invoice, tuition account, energy bill."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.tower_kit import ARIAL, MONO, SUM, TIMES, ZERO, cells, money, sheet, total

Line = tuple[str, float, float]


def _till(
    tag: str, lines: tuple[Line, ...], coupon: float, rate: float, cash: float, off: float, must: tuple[str, ...], unsure: tuple[str, ...] = ()
) -> Page:
    """A hardware store's till roll: quantity and price under each name, coupon, tax, cash and change."""
    rows = "".join(f"<p>{n}</p><p class=r><span>&nbsp;&nbsp;{q:g} @ {money(p)}</span><span>{money(q * p)}</span></p>" for n, q, p in lines)
    sub = total(q * p for _, q, p in lines) - coupon
    tax = round(sub * rate / 100, 2)
    due = sub + tax + off
    less = f"<p class=r><span>COUPON 4471</span><span>{money(-coupon)}</span></p>" if coupon else ""
    body = f"""<h1>ELM STREET<br>HARDWARE</h1><p class=c>408 Elm St · 555-0148<br>10/04/2025 16:37 &nbsp;Reg 2 &nbsp;#88213</p><hr>{rows}{less}<hr>
    <p class=r><span>SUBTOTAL</span><span>{money(sub)}</span></p><p class=r><span>SALES TAX {rate:g}%</span><span>{money(tax)}</span></p>
    <p class="r b"><span>TOTAL</span><span>${money(due)}</span></p><p class=r><span>CASH</span><span>{money(cash)}</span></p><p class=r>
    <span>CHANGE</span><span>{money(cash - due)}</span></p><hr>
    <p class=c>ITEMS: {sum(q for _, q, _ in lines):g}<br>KEEP RECEIPT FOR RETURNS<br>||||| || ||| |||| | |||</p>"""
    css = """body{padding:26px 24px;background:#fbfaf6;color:#1a1a1a;font-size:19px}h1{text-align:center;font-size:27px;margin:0 0 8px}
    p{margin:5px 0}.c{text-align:center;line-height:1.5}.r{display:flex;justify-content:space-between}.b{font-size:25px;font-weight:700}
    hr{border:0;border-top:2px dashed #444}"""
    return sheet(
        f"en-till-{tag}",
        css,
        body,
        width=460,
        text="receipt for the repair materials",
        kind="receipt",
        must=must,
        unsure=unsure,
        font=MONO,
        smallest=19,
        paper=True,
    )


def _freelance(tag: str, lines: tuple[Line, ...], nil: int, discount: float, must: tuple[str, ...], unsure: tuple[str, ...] = ()) -> Page:
    """A designer's invoice with a big coloured margin; the line `nil` shows no amount."""
    amounts = [0.0 if i == nil else round(q * p, 2) for i, (_, q, p) in enumerate(lines)]
    rows = "".join(
        f"<li><h4>{n}</h4><span>{q:g} hrs × €{money(p)}</span><b>€{money(a)}</b></li>" for (n, q, p), a in zip(lines, amounts, strict=True)
    )
    sub = total(amounts)
    less = f"<p>Returning client discount {discount:g}%<b>{money(-sub * discount / 100, '€')}</b></p>" if discount else ""
    due = sub - round(sub * discount / 100, 2)
    body = f"""<aside><h1>Ines<br>Calder</h1><p>Brand &amp; layout</p><p>NIF 00318264</p><p>Porto</p></aside><main><h2>Invoice 2025-061</h2>
    <p class=m>Billed to Harrow Press · 19 Sep 2025 · payable in 14 days</p><ul>{rows}</ul>
    <div><p>Subtotal<b>€{money(sub)}</b></p>{less}<p>VAT (reverse charge)<b>€0.00</b></p><p class=t>Amount due<b>€{money(due)}</b></p></div></main>"""
    css = """body{display:flex;background:#fff;min-height:760px}aside{width:200px;background:#e8563f;color:#fff;padding:40px 26px;font-size:16px}
    h1{font-size:36px;line-height:1}main{flex:1;padding:40px}h2{font-size:30px;margin:0}.m{color:#666;font-size:16px}
    ul{list-style:none;padding:0;margin:30px 0}
    li{display:grid;grid-template-columns:1fr 190px 130px;align-items:center;border-bottom:1px solid #ddd;padding:12px 0;font-size:17px}
    h4{margin:0;font-weight:600}li b{text-align:right}
    div{margin-left:auto;width:380px}div p{display:flex;justify-content:space-between;font-size:17px;margin:9px 0}
    .t{font-size:21px!important;color:#e8563f;border-top:2px solid;padding-top:10px}"""
    return sheet(
        f"en-freelance-{tag}",
        css,
        body,
        width=940,
        text="invoice for the catalogue layout",
        kind="invoice",
        must=must,
        unsure=unsure,
        font=ARIAL,
        smallest=16,
    )


def _vat(tag: str, lines: tuple[tuple[str, float, int], ...], *, zero: bool, must: tuple[str, ...], unsure: tuple[str, ...] = ()) -> Page:
    """A British VAT invoice: net, rate and VAT in each line, a box of sums; `zero` empties the VAT of the box."""
    taxes = [round(n * r / 100, 2) for _, n, r in lines]
    rows = "".join(cells((name, money(n), f"{r}%", money(t), money(n + t))) for (name, n, r), t in zip(lines, taxes, strict=True))
    net, tax = total(n for _, n, _ in lines), total(taxes)
    body = f"""<h1>VAT INVOICE</h1><div class=h><p><b>Marlow Catering Supplies</b><br>Unit 6, Brook Trading Estate<br>VAT Reg No GB 318 4420 07</p>
    <p>Invoice no. MC-7715<br>Tax point 02/09/2025<br>Account: Lantern Café</p></div>
    <table>{cells(("Description", "Net £", "VAT rate", "VAT £", "Gross £"), "th")}{rows}</table>
    <table class=b>{cells(("Total net", money(net)))}{cells(("Total VAT", "0.00" if zero else money(tax)))}
    {cells(("Invoice total", "£" + money(net + tax)))}</table><p>Goods remain the property of the seller until paid.</p>"""
    css = """body{padding:54px;background:#fff;font-size:18px}h1{border:3px solid #222;display:inline-block;padding:6px 22px;font-size:25px}
    .h{display:flex;justify-content:space-between;line-height:1.5}table{width:100%;border-collapse:collapse}
    td,th{border:1px solid #222;padding:9px 12px;text-align:right}th{background:#222;color:#fff}td:first-child,th:first-child{text-align:left}
    .b{width:340px;margin:20px 0 30px auto}.b tr:last-child{font-weight:700;font-size:20px}"""
    return sheet(
        f"en-vat-{tag}",
        css,
        body,
        width=900,
        text="supplier invoice September",
        kind="invoice",
        must=must,
        unsure=unsure,
        font=TIMES,
        smallest=18,
        paper=True,
    )


def _tuition(
    tag: str, lines: tuple[tuple[str, float], ...], relief: tuple[tuple[str, float], ...], must: tuple[str, ...], unsure: tuple[str, ...] = ()
) -> Page:
    """A college's student account on the web: charges and credits side by side, balance in a strip."""
    charged, paid = total(v for _, v in lines), total(v for _, v in relief)
    body = f"""<header>Larkhill College <span>Student Hub</span><i>Registration</i><i>Grades</i><i class=o>Billing</i><i>Housing</i></header>
    <h1>Account detail – Spring 2026</h1>
    <p>Student 30048821 · Full-time, 15 credits at $418.00 per credit</p><div class=g><section>
    <h2>Charges</h2>{"".join(f"<div><span>{n}</span><span>${money(v)}</span></div>" for n, v in lines)}<div class=e><span>Total charges</span>
    <span>${money(charged)}</span></div></section>
    <section><h2>Credits and payments</h2>{"".join(f"<div><span>{n}</span><span>${money(v)}</span></div>" for n, v in relief)}<div class=e>
    <span>Total credits</span><span>${money(paid)}</span></div></section></div>
    <footer>Balance due Jan 12 <b>{money(charged - paid, "$")}</b><u>Make a payment</u></footer>"""
    css = """body{background:#faf9f5;font-size:16px}header{background:#14345e;color:#fff;padding:18px 40px;font-size:21px}
    header span{color:#f3c244;margin-right:60px}i{font-style:normal;font-size:15px;margin-right:26px}.o{border-bottom:2px solid #f3c244}
    h1,p{margin:18px 40px 6px}h1{font-size:25px}.g{display:flex;gap:24px;padding:16px 40px}
    section{flex:1;background:#fff;border:1px solid #ddd;padding:4px 20px 12px}h2{font-size:18px;color:#14345e}
    section div{display:flex;justify-content:space-between;padding:9px 0;border-top:1px solid #eee}
    .e{font-weight:700}footer{margin:0 40px 30px;background:#14345e;color:#fff;padding:16px 22px;font-size:18px}
    footer b{font-size:23px;margin:0 26px}
    u{background:#f3c244;color:#222;text-decoration:none;padding:7px 18px;border-radius:4px;float:right;font-size:15px}"""
    return sheet(f"en-tuition-{tag}", css, body, width=1140, text="college bill for spring", must=must, unsure=unsure, font=ARIAL, smallest=16)


def _energy(tag: str, before: float, paid: float, charges: tuple[tuple[str, str, float], ...], off: float, must: tuple[str, ...]) -> Page:
    """An electricity bill in a utility's app: what was owed, what is new, what is due."""
    new = total(v for *_, v in charges)
    rows = "".join(f"<div class=l><p>{n}<small>{how}</small></p><b>{money(v, '$')}</b></div>" for n, how, v in charges)
    body = f"""<div class=s>7:08</div><div class=h>Your October bill<h1>{money(before - paid + new + off, "$")}</h1>due Nov 6, 2025</div>
    <section><div class=l><p>Previous balance</p><b>${money(before)}</b></div><div class=l><p>Payments received</p><b>{money(-paid, "$")}</b></div>
    </section>
    <section><h3>Current charges</h3>{rows}<div class="l e"><p>Total current charges</p><b>${money(new)}</b></div></section><section>
    <div class="l e"><p>Total amount due</p><b>{money(before - paid + new + off, "$")}</b></div></section>
    <div class=q><span>Home</span><span>Usage</span><span class=o>Billing</span><span>Outages</span></div>"""
    css = """body{background:#eaf1f7}.s{padding:10px 20px;font-size:12px;background:#0b5fa5;color:#fff}
    .h{background:#0b5fa5;color:#fff;padding:12px 20px 26px;font-size:15px;border-radius:0 0 24px 24px}h1{font-size:38px;margin:4px 0}
    section{background:#fff;border-radius:14px;margin:14px;padding:6px 16px}h3{font-size:16px;margin:8px 0}
    .l{display:flex;justify-content:space-between;align-items:center;font-size:15px;border-bottom:1px solid #edf1f5}.l p{margin:10px 0}
    .l b{font-weight:500}small{display:block;color:#6b7a88;font-size:13px}.e *{font-weight:700!important}
    .q{margin-top:26px;background:#fff;display:flex;justify-content:space-around;padding:18px 0;font-size:13px}.o{color:#0b5fa5;font-weight:700}"""
    return sheet(f"en-energy-{tag}", css, body, width=393, scale=2, smallest=26, text="electric bill October", must=must, font=ARIAL)


def pages() -> Iterator[Page]:
    """Bills."""
    goods: tuple[Line, ...] = (
        ("WOOD SCREW 2IN 100CT", 2, 8.49),
        ("JOINT COMPOUND 1GAL", 1, 14.97),
        ("PAINT ROLLER 9IN", 3, 5.25),
        ("DROP CLOTH", 1, 11.80),
    )
    yield _till("sum", goods, 0, 6.0, 80.00, 9.00, (SUM,), ("pricing.total_mismatch",))
    yield _till("clean", (goods[1], ("LED BULB 60W 4PK", 2, 9.98), ("EXT CORD 25FT", 1, 18.45)), 5.00, 7.5, 52.01, 0, ())
    jobs: tuple[Line, ...] = (("Cover concepts", 12, 62.00), ("Page templates", 18.5, 62.00), ("Image retouching", 7, 48.00))
    yield _freelance("zero", jobs, 1, 0, (ZERO,), (SUM,))
    yield _freelance("clean", (*jobs[:2], ("Proof corrections", 2.5, 40.00)), -1, 10, ())
    food = (("Disposable aprons ×4 boxes", 58.00, 20), ("Chafing fuel ×24", 43.20, 20), ("Flour, strong white 16 kg", 19.60, 0))
    yield _vat("zero", food, zero=True, must=(ZERO,), unsure=(SUM,))
    yield _vat("clean", (food[2], ("Oats, rolled 10 kg", 14.75, 0), ("Tea towels ×20", 31.00, 20)), zero=False, must=())
    fees = (("Technology fee", 185.00), ("Student activity fee", 92.50), ("Lab fee BIO 210", 140.00), ("Meal plan B", 1960.00))
    yield _tuition("zero", (("Tuition", 0.00), *fees), (("Online payment Dec 18", 1500.00), ("Book award", 250.00)), (ZERO,), (SUM,))
    yield _tuition(
        "clean", (("Tuition", 6270.00), *fees[:3], ("Late registration", 0.00)), (("State grant", 3400.00), ("College scholarship", 3287.50)), ()
    )
    use = (
        ("Delivery", "742 kWh × $0.0810", 60.10),
        ("Supply", "742 kWh × $0.1150", 85.33),
        ("Customer charge", "monthly", 14.25),
        ("Sales tax", "6.25%", 9.98),
    )
    yield _energy("sum", 131.42, 131.42, use, -20.00, (SUM,))
    yield _energy(
        "clean",
        0.00,
        0.00,
        (("Delivery", "418 kWh × $0.0810", 33.86), ("Solar export credit", "160 kWh", -12.80), ("Customer charge", "monthly", 14.25)),
        0,
        (),
    )

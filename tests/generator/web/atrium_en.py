"""English documents of wages and banks, and slips from tills: payslips, statements, receipts."""

from __future__ import annotations

from random import Random

from tests.generator.web.atrium_kit import DEJAVU, MONO, SANS, SERIF, cells, made, money, pairs, sheet, status
from tests.generator.web.page import Page


def payslip_uk(rng: Random, *, bad: bool) -> Page:
    """A printed British payslip in boxes; the net pay is wrong. The right one has an expenses line that is paid but not taxed."""
    pay = [("Basic Salary", "151.67", "15.00", 2275.05), ("Overtime x1.5", "6.00", "22.50", 135.00)]
    if not bad:
        pay.append(("Mileage (non-taxable)", "80.00", "0.45", 36.00))
    cut = [("PAYE Tax", 271.4), ("National Insurance", 108.94), ("Pension 5%", 120.5)]
    gross, less = sum(v for *_, v in pay), sum(v for _, v in cut)
    net = gross - less + (90 if bad else 0)
    css = f"""body{{padding:44px;background:#fff;font:18px {SANS};color:#16325c}}.g{{display:grid;grid-template-columns:1.5fr 1fr;
    border:2px solid #16325c}}
    .g>div{{border:1px solid #16325c;padding:12px 16px;min-height:60px}}.w{{grid-column:1/3;display:flex;justify-content:space-between}}
    table{{width:100%}}
    td,th{{text-align:right;padding:5px 2px}}td:first-child,th:first-child{{text-align:left}}.r{{display:flex;justify-content:space-between;
    padding:5px 0}}
    .r b{{font-weight:400}}.net{{background:#dfe8f5;font-size:24px}}"""
    body = f"""<div class=g><div class=w><span>Employer: Hartwell Joinery Ltd</span><span>Employee: R. Ashdown</span>
    <span>Month {rng.randrange(2, 12)}</span></div>
    <div><table>{cells([["Payments", "Units", "Rate", "Amount"]], "th")}{cells((n, u, r, money(v)) for n, u, r, v in pay)}</table></div>
    <div><b>Deductions</b>{pairs((n, money(v)) for n, v in cut)}</div><div class=w><span>Total Payments {money(gross)}</span>
    <span>Total Deductions {money(less)}</span></div>
    <div class='w net'><span>Net Pay</span><b>£{money(net)}</b></div><div class=w><span>Tax code 1257L</span><span>Paid by BACS</span>
    <span>NI table A</span></div></div>"""
    return made("atrium_en-payslip_uk", "sum_mismatch", sheet(css, body), bad=bad, width=1000, kind="payslip", smallest=18, paper=True)


def paystub_us(rng: Random, *, bad: bool) -> Page:
    """A pay stub in a phone app with hours and rates; eighty hours earned nothing. The right one shows zero hours of overtime, worth zero."""
    lines = [("Regular", 80, 24.5), ("Holiday", 8, 24.5), ("Overtime", 3 if bad else 0, 36.75)]
    gross = sum(h * r for _, h, r in lines)
    cut = [("Federal income tax", 198.2), ("Social Security", round(gross * 0.062, 2)), ("Medicare", round(gross * 0.0145, 2)), ("Dental plan", 14.0)]
    less = sum(v for _, v in cut)
    rows = [(f"{n}<small>{h} hrs × ${r:.2f}</small>", "$0.00" if bad and n == "Regular" else f"${money(h * r)}") for n, h, r in lines]
    css = f"""body{{background:#fbf7f0;font:16px {SANS};color:#2d2a26}}.top{{padding:14px 20px;font-size:20px;font-weight:700}}
    .big{{margin:0 20px;padding:22px;border-radius:20px;
    background:#20483c;color:#fff}}.big b{{font-size:38px;display:block}}.sec{{margin:18px 20px 0}}.sec h4{{margin:0 0 4px;display:flex;
    justify-content:space-between;font-size:18px}}
    .r{{display:flex;justify-content:space-between;border-top:1px solid #e5dccb;padding:11px 0}}.r b{{font-weight:500}}small{{display:block;
    color:#6b6459;font-size:14px}}
    .tab{{display:flex;justify-content:space-around;border-top:1px solid #ddd;padding:14px;margin-top:20px;color:#777}}"""
    body = f"""{status("7:30")}<div class=top>Pay details</div>
    <div class=big>Take-home pay<b>${money(gross - less)}</b>Pay date Apr {rng.randrange(10, 28)}</div>
    <div class=sec><h4><span>Earnings</span><span>${money(gross)}</span></h4>{pairs(rows)}</div>
    <div class=sec><h4><span>Taxes &amp; deductions</span><span>−${money(less)}</span></h4>{pairs((n, f"−${money(v)}") for n, v in cut)}</div>
    <div class=tab><span>Home</span><b>Pay</b><span>Time off</span><span>Me</span></div>"""
    unsure = ["document.sum_mismatch"]
    return made("atrium_en-paystub_us", "zero_field", sheet(css, body), bad=bad, width=393, unsure=unsure, kind="payslip", scale=2, smallest=28)


def bank_statement(rng: Random, *, bad: bool) -> Page:
    """A posted current account statement; one running balance does not follow. The right one goes overdrawn for a day."""
    opening = 1420.35 if bad else 214.6
    moves = [
        ("Direct debit", "Severn Water", -38.2),
        ("Card payment", "Fenwick Bakery", -12.75),
        ("Standing order", "Rent", -825.0 if bad else -300.0),
    ]
    moves += [("Bank credit", "Marlow & Co salary", 1986.4), ("Card payment", "Orchard Garage", -164.0), ("Cash machine", "High Street", -60.0)]
    left, rows = opening, [("01 Feb", "Balance brought forward", "", "", money(opening))]
    for place, (how, who, value) in enumerate(moves):
        left = round(left + value, 2) + (250 if bad and place == 4 else 0)
        shown = money(left) if left >= 0 else f"{money(-left)} OD"
        rows.append((f"{place * 4 + 3:02d} Feb", f"{how} {who}", money(-value) if value < 0 else "", money(value) if value > 0 else "", shown))
    rows.append(("28 Feb", "<b>Balance carried forward</b>", "", "", f"<b>{money(left)}</b>"))
    css = f"""body{{padding:50px 56px;background:#fff;font:18px {SERIF};color:#111}}.h{{display:flex;justify-content:space-between;
    align-items:flex-start}}.h h1{{font-size:30px;margin:0;
    color:#0b5d3b}}table{{width:100%;border-collapse:collapse;margin-top:30px}}th{{border-top:2px solid #0b5d3b;border-bottom:2px solid #0b5d3b;
    text-align:right;padding:9px 4px}}
    td{{text-align:right;padding:9px 4px}}td:nth-child(-n+2),th:nth-child(-n+2){{text-align:left}}"""
    body = f"""<div class=h><div><h1>Dunmore Bank</h1><p>Miss J. Pettifer<br>14 Weir Lane</p></div>
    <div>Statement of account<br>Sheet {rng.randrange(20, 90)}<br>1 Feb to 28 Feb 2024</div></div>
    <table>{cells([["Date", "Details", "Paid out", "Paid in", "Balance"]], "th")}{cells(rows)}</table>
    <p>OD means overdrawn. Your arranged overdraft limit is £500.</p>"""
    return made("atrium_en-bank_statement", "sum_mismatch", sheet(css, body), bad=bad, width=1000, kind="bank_statement", smallest=18, paper=True)


def card_statement(rng: Random, *, bad: bool) -> Page:
    """A card account's summary beside its transactions; purchases are zero though four are listed. On the right one interest is an honest zero."""
    bought = [("Larkspur Books", 42.5), ("Metro Pass", 96.0), ("Northfield Grocers", 187.36), ("Alder Hotels", 310.0)]
    before, paid = (655.2, 655.2) if not bad else (502.75, 300.0)
    interest = 0.0 if not bad else 6.14
    spent = sum(v for _, v in bought)
    lines = [("Previous balance", money(before)), ("Payments and credits", "−" + money(paid)), ("Purchases", "0.00" if bad else "+" + money(spent))]
    lines += [("Interest charged", ("+" if bad else "") + money(interest)), ("New balance", money(before - paid + spent + interest))]
    days = sorted(rng.sample(range(2, 28), 4))
    css = f"""body{{background:#0e1524;color:#e6ebf5;font:18px {SANS}}}nav{{padding:18px 40px;border-bottom:1px solid #2a3550;display:flex;
    gap:34px}}nav b{{color:#7fb2ff}}
    main{{display:flex;gap:28px;padding:32px 40px}}.s{{width:400px;background:#18223a;border-radius:16px;padding:22px 26px}}.r{{display:flex;
    justify-content:space-between;padding:10px 0}}
    .s .r:last-child{{border-top:1px solid #44557f;font-size:22px;margin-top:8px}}.t{{flex:1;background:#18223a;border-radius:16px;
    padding:22px 26px}}table{{width:100%}}
    td{{padding:11px 0;border-bottom:1px solid #2a3550}}td:last-child{{text-align:right}}"""
    body = f"""<nav><b>Kestrel Card</b><span>Overview</span><span>Statements</span><span>Rewards 1,284 pts</span></nav><main><div class=s>
    <h3>Account summary ($)</h3>{pairs(lines)}</div>
    <div class=t><h3>Purchases this period</h3>
    <table>{cells((f"Sep {d}", n, "$" + money(v)) for d, (n, v) in zip(days, bought, strict=True))}</table></div></main>"""
    unsure = ["document.sum_mismatch"]
    return made(
        "atrium_en-card_statement", "zero_field", sheet(css, body), bad=bad, width=1240, unsure=unsure, text="September card statement", smallest=18
    )


def till(rng: Random, *, bad: bool) -> Page:
    """A grocer's till roll with weights and multibuys; the total is too high. On the right one a voucher and a bottle return come off."""
    goods = [
        ("WHOLEMEAL LOAF", 1.45),
        ("FREE RANGE EGGS 12", 3.2),
        ("CHEDDAR 400G", 4.15),
        ("BANANAS 0.850KG", 0.94),
        ("GREEK YOGHURT", 2.6),
        ("GREEK YOGHURT", 2.6),
    ]
    offers = [("YOGHURT 2 FOR 4.00", -1.2)] if bad else [("YOGHURT 2 FOR 4.00", -1.2), ("BOTTLE RETURN", -0.8), ("VOUCHER", -1.5)]
    sub = sum(v for _, v in goods)
    total = sub + sum(v for _, v in offers) + (2.5 if bad else 0)
    cash = 20.0
    lines = [(n, f"{v:.2f}") for n, v in goods]
    css = f"""body{{background:#fff;padding:28px 22px;font:20px {MONO};color:#1b1b1b}}.c{{text-align:center}}.r{{display:flex;
    justify-content:space-between}}.r b{{font-weight:400}}
    .x{{letter-spacing:1px;overflow:hidden;white-space:nowrap}}.t{{font-size:28px;font-weight:700;display:flex;justify-content:space-between}}"""
    body = f"""<div class=c style='font-size:26px'>MILLBROOK STORES</div><div class=c>Till 0{rng.randrange(1, 8)}  Operator 214</div>
    <div class=x>{"-" * 60}</div>{pairs(lines)}<div class=x>{"-" * 60}</div>
    {pairs([("SUBTOTAL", f"{sub:.2f}"), *((n, f"{v:.2f}") for n, v in offers)])}<div class=t><span>TOTAL</span><span>£{total:.2f}</span></div>
    {pairs([("CASH", f"{cash:.2f}"), ("CHANGE", f"{cash - total:.2f}")])}<div class=x>{"-" * 60}</div>
    <div class=c>{len(goods)} ITEMS<br>THANK YOU</div>"""
    unsure = ["pricing.total_mismatch"]
    return made(
        "atrium_en-till", "sum_mismatch", sheet(css, body), bad=bad, width=420, unsure=unsure, kind="receipt", scale=1.5, smallest=28, paper=True
    )


def trattoria(rng: Random, *, bad: bool) -> Page:
    """A trattoria's check with tax and tip; the total is off by far. The right one takes a gift card off."""
    food = [("2 Margherita", 31.0), ("1 Tagliatelle ragu", 19.5), ("3 Sparkling water", 12.0), ("2 Tiramisu", 17.5)]
    sub = sum(v for _, v in food)
    tax, tip = sub * 0.08, 16.0 if bad else 14.4
    gift = 0 if bad else 25.0
    total = sub + tax + tip - gift + (9 if bad else 0)
    after = [("Subtotal", money(sub)), ("Sales tax 8%", money(tax)), ("Tip", money(tip)), *([] if bad else [("Gift card", "-25.00")])]
    css = f"""body{{background:#fdfcf7;padding:34px 40px;font:21px {SERIF};color:#2a1d14}}h1{{font-style:italic;text-align:center;margin:0 0 4px;
    font-size:34px}}.c{{text-align:center}}
    .r{{display:flex;border-bottom:1px dotted #9a8b7d;justify-content:space-between;padding:6px 0}}.r b{{font-weight:400}}.k{{display:flex;
    justify-content:space-between;font-size:29px;
    margin-top:16px}}"""
    body = f"""<h1>Trattoria Olmo</h1><div class=c>Table {rng.randrange(2, 20)} · 3 covers · Server: Gia</div>
    <br>{pairs((n, money(v)) for n, v in food)}<br>{pairs(after)}
    <div class=k><b>Amount due</b><b>${money(total)}</b></div><p class=c>Grazie, see you soon</p>"""
    unsure = ["pricing.total_mismatch"]
    return made("atrium_en-trattoria", "sum_mismatch", sheet(css, body), bad=bad, width=480, unsure=unsure, scale=1.5, smallest=28, paper=True)


def pharmacy(rng: Random, *, bad: bool) -> Page:
    """A chemist's slip of shampoo and plasters; a plain line costs nothing yet counts. On the right one the bag is free, and says so."""
    goods = [("Sun lotion SPF30 200ml", 1, 11.95), ("Sticking plasters x40", 2, 3.25), ("Cotton wool pads", 1, 2.1), ("Digital thermometer", 1, 8.5)]
    total = sum(q * p for _, q, p in goods)
    rows = [(n, q, f"{p:.2f}", "0.00" if bad and n.startswith("Digital") else f"{q * p:.2f}") for n, q, p in goods]
    if not bad:
        rows.append(("Paper bag (free)", 1, "0.00", "0.00"))
    css = f"""body{{background:#fff;padding:30px;font:18px {DEJAVU};color:#123}}.h{{display:flex;gap:14px;align-items:center;font-size:24px}}
    .h i{{width:34px;height:34px;background:
    linear-gradient(#0a8f5b,#0a8f5b) 50%/12px 100% no-repeat,linear-gradient(#0a8f5b,#0a8f5b) 50%/100% 12px no-repeat}}table{{width:100%;
    border-collapse:collapse;margin:18px 0}}
    th{{text-align:right;border-bottom:1px solid #123}}td{{text-align:right;padding:7px 0}}td:first-child,th:first-child{{text-align:left}}
    .r{{display:flex;justify-content:space-between;padding:5px 0}}"""
    body = f"""<div class=h><i></i><b>Greenway Chemist</b></div><p>Receipt {rng.randrange(10000, 99999)} · 14:0{rng.randrange(10)} · Register 2</p>
    <table>{cells([["Item", "Qty", "Each", "£"]], "th")}{cells(rows)}</table>
    {pairs([("Total", "£" + money(total)), ("Card ****2290", "£" + money(total))])}<p>Points earned today: 29</p>"""
    unsure = ["document.sum_mismatch", "pricing.total_mismatch"]
    return made(
        "atrium_en-pharmacy", "zero_field", sheet(css, body), bad=bad, width=540, unsure=unsure, kind="receipt", scale=1.4, smallest=25, paper=True
    )


TEMPLATES = (payslip_uk, paystub_us, bank_statement, card_statement, till, trattoria, pharmacy)

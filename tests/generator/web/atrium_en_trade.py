"""English papers of trade: a freelancer's invoice, a garage, electricity, expenses, a delivery note."""

from __future__ import annotations

from random import Random

from tests.generator.web.atrium_kit import DEJAVU, MONO, SANS, SERIF, cells, made, money, pairs, sheet
from tests.generator.web.page import Page


def freelancer(rng: Random, *, bad: bool) -> Page:
    """A designer's airy invoice; hours times rates do not give the total. The right one takes off a deposit that was paid before."""
    work = [("Brand workshop", 6, 85.0), ("Logo concepts", 14, 70.0), ("Style guide", 9, 70.0)]
    sub = sum(h * r for _, h, r in work)
    off = 0 if bad else 500.0
    due = sub - off + (220 if bad else 0)
    tail = [("Subtotal", "$" + money(sub)), *([] if bad else [("Deposit received", "−$500.00")]), ("Balance due", "$" + money(due))]
    css = f"""body{{background:#fff;padding:70px 80px;font:19px/1.5 {SANS};color:#202020}}h1{{font-size:58px;margin:0;font-weight:300;
    letter-spacing:-2px}}.m{{display:flex;gap:80px;margin:30px 0 50px}}
    .m small{{display:block;color:#666;font-size:17px}}table{{width:100%;border-collapse:collapse}}th{{font-weight:400;color:#666;
    text-align:right;border-bottom:1px solid #202020}}
    td{{text-align:right;padding:14px 0;border-bottom:1px solid #eee}}td:first-child,th:first-child{{text-align:left}}.r{{width:380px;
    margin-left:auto;display:flex;
    justify-content:space-between;padding:9px 0}}.r:last-of-type{{font-size:24px}}"""
    body = f"""<h1>invoice</h1><div class=m><div><small>From</small>Noor Castellan Design</div><div>
    <small>For</small>Pebble &amp; Pine Cafe</div><div><small>Number</small>2024-0{rng.randrange(10, 60)}</div></div>
    <table>{cells([["Description", "Hours", "Rate", "Amount"]], "th")}{cells((n, h, money(r), money(h * r)) for n, h, r in work)}</table>
    <br>{pairs(tail)}
    <p style='margin-top:60px;color:#555'>Payment within 30 days by bank transfer. Not registered for sales tax.</p>"""
    unsure = ["pricing.total_mismatch"]
    return made("atrium_en-freelancer", "sum_mismatch", sheet(css, body), bad=bad, width=1000, unsure=unsure, kind="invoice", smallest=17)


def garage(rng: Random, *, bad: bool) -> Page:
    """A garage's repair invoice in two blocks; one part has no amount. The right one does a wash at no charge."""
    labour = [("Replace front brake pads", 1.5, 64.0), ("Wheel alignment", 1.0, 64.0)]
    parts = [("Brake pad set", 1, 78.5), ("Brake fluid DOT4 1L", 2, 11.75), ("Wiper blade pair", 1, 26.0)]
    net = sum(a * b for _, a, b in [*labour, *parts])
    vat = net * 0.2
    first = [(n, h, money(r), money(h * r)) for n, h, r in labour]
    if not bad:
        first.append(("Courtesy wash", 0.5, "N/C", "N/C"))
    second = [(n, q, money(p), "" if bad and i == 1 else money(q * p)) for i, (n, q, p) in enumerate(parts)]
    css = f"""body{{background:#fffef5;padding:44px;font:18px {DEJAVU};color:#222}}.b{{background:#26282b;color:#ffd23f;padding:18px 24px;
    font-size:26px;display:flex;justify-content:space-between}}
    h3{{background:#ffd23f;padding:7px 14px;margin:22px 0 0;font-size:19px}}table{{width:100%;border-collapse:collapse}}
    td,th{{border:1px solid #999;padding:8px 12px;text-align:right}}
    td:first-child,th:first-child{{text-align:left;width:50%}}.r{{width:340px;margin-left:auto;display:flex;justify-content:space-between;
    padding:6px 12px;font-size:20px}}"""
    body = f"""<div class=b><b>TOLLGATE MOTORS</b><span>INVOICE {rng.randrange(2000, 7000)}</span></div>
    <p>Vehicle: estate, blue · Mileage 61,{rng.randrange(100, 999)} · Job card 118</p>
    <h3>Labour</h3><table>{cells([["Operation", "Hours", "Rate", "Amount"]], "th")}{cells(first)}</table><h3>Parts</h3>
    <table>{cells([["Part", "Qty", "Price", "Amount"]], "th")}{cells(second)}</table>
    <br>{pairs([("Net", money(net)), ("VAT 20%", money(vat)), ("Total", "£" + money(net + vat))])}"""
    unsure = ["document.sum_mismatch", "pricing.total_mismatch"]
    return made("atrium_en-garage", "zero_field", sheet(css, body), bad=bad, width=960, unsure=unsure, kind="invoice", smallest=18, paper=True)


def electricity(rng: Random, *, bad: bool) -> Page:
    """An electricity bill with a balance from before; the amount due is off. The right one starts in credit."""
    carried = 64.2 if bad else -38.75
    units, price, days = (412, 0.25, 30) if bad else (358, 0.25, 31)
    energy, standing = units * price, days * 0.5
    vat = round((energy + standing) * 0.05, 2)
    due = carried + energy + standing + vat + (-40 if bad else 0)
    opening = ("Balance from last bill", money(carried)) if bad else ("Credit from last bill", f"{money(-carried)} CR")
    lines = [
        opening,
        (f"Electricity {units} kWh at 25.00p", money(energy)),
        (f"Standing charge {days} days at 50.00p", money(standing)),
        ("VAT at 5%", money(vat)),
    ]
    css = f"""body{{background:#f3f0fa;font:19px {SANS};color:#241b3d}}.hero{{background:#5a34c7;color:#fff;padding:36px 56px;display:flex;
    justify-content:space-between;align-items:center}}
    .hero b{{font-size:46px}}.w{{margin:30px 56px;background:#fff;border-radius:18px;padding:26px 34px}}.r{{display:flex;
    justify-content:space-between;padding:12px 0;border-bottom:1px solid #e4def3}}
    .r b{{font-weight:400}}.z{{display:flex;justify-content:space-between;font-size:24px;padding-top:16px}}.u{{display:flex;gap:40px;
    margin:0 56px 36px}}"""
    body = f"""<div class=hero><span style='font-size:26px'>Brightmoor Energy<br>
    <span style='font-size:18px'>Bill {rng.randrange(10**6, 10**7)}</span></span><span>Please pay<br><b>£{money(due)}</b></span></div>
    <div class=w><h3>How we worked out your bill (£)</h3>{pairs(lines)}<div class=z><b>Amount to pay</b><b>£{money(due)}</b></div></div>
    <div class=u><span>Previous reading 28{rng.randrange(100, 400)}</span><span>Tariff: Fixed 12</span><span>Paper-free account</span></div>"""
    return made("atrium_en-electricity", "sum_mismatch", sheet(css, body), bad=bad, width=900, text="Proof of address, my latest bill", smallest=18)


def claim(rng: Random, *, bad: bool) -> Page:
    """An expense report in a web tool; an airfare claims nothing yet the total holds it. The right one has a line that the company card paid."""
    rows = [
        ("Airfare DUB-AMS", "Travel", 184.6),
        ("Hotel, 2 nights", "Lodging", 296.0),
        ("Client dinner", "Meals", 88.4),
        ("Airport train", "Travel", 11.8),
    ]
    total = sum(v for *_, v in rows)
    lines = [(n, k, "€0.00" if bad and i == 0 else "€" + money(v), "You") for i, (n, k, v) in enumerate(rows)]
    tail = [("Report total", "€" + money(total))]
    if not bad:
        lines.append(("Taxi", "Travel", "€24.00", "Company card"))
        tail = [("Report total", "€" + money(total + 24)), ("Paid by company card", "−€24.00"), ("To reimburse", "€" + money(total))]
    css = f"""body{{display:flex;background:#fff;font:17px {SANS};color:#1c2733}}aside{{width:210px;background:#f0f4f1;padding:28px 22px;
    line-height:2.4}}main{{flex:1;padding:30px 40px}}
    table{{width:100%;border-collapse:collapse;margin:20px 0}}th{{text-align:left;color:#5b6875;border-bottom:2px solid #d8e0e7;padding:10px}}
    td{{padding:14px 10px;border-bottom:1px solid #e8edf1}}
    td:nth-child(3),th:nth-child(3){{text-align:right;padding-right:50px}}.r{{display:flex;gap:30px;justify-content:flex-end;padding:6px 10px}}
    .p{{background:#fff1c9;padding:4px 12px;border-radius:12px}}"""
    body = f"""<aside><b>Tallyhand</b><br>Inbox<br>Reports<br>Cards<br>Settings</aside><main>
    <h2>Amsterdam visit <span class=p>Submitted</span></h2><div>ER-{rng.randrange(1000, 9999)} · Lena Faulk · {len(lines)} receipts</div>
    <table>{cells([["Expense", "Category", "Amount", "Paid by"]], "th")}{cells(lines)}</table>{pairs(tail)}</main>"""
    unsure = ["document.sum_mismatch"]
    return made("atrium_en-claim", "zero_field", sheet(css, body), bad=bad, width=1200, unsure=unsure, smallest=17)


def delivery_note(rng: Random, *, bad: bool) -> Page:
    """A nursery's delivery note with prices; a row of plants has a price of zero but an amount. The right one delivers free above a sum."""
    goods = [
        ("LAV-02", "Lavender 2L", 24, 4.5),
        ("BOX-30", "Box ball 30cm", 6, 22.0),
        ("FRN-01", "Fern, mixed", 15, 5.2),
        ("BRK-60", "Bark chips 60L", 10, 6.4),
    ]
    rows = [(c, n, q, "0.00" if bad and c == "FRN-01" else money(p), money(q * p)) for c, n, q, p in goods]
    total = sum(q * p for *_, q, p in goods)
    carriage = [("Carriage", "18.00")] if bad else [("Carriage (free over £300)", "0.00")]
    css = f"""body{{background:#fff;padding:40px;font:19px {MONO};color:#111}}h1{{font:700 30px {SERIF};margin:0}}.h{{display:flex;
    justify-content:space-between;border-bottom:3px solid #111;
    padding-bottom:12px;margin-bottom:20px}}table{{width:100%}}th{{text-align:right;text-decoration:underline}}td{{text-align:right;
    padding:6px 0}}td:nth-child(-n+2),th:nth-child(-n+2){{text-align:left}}
    .r{{display:flex;justify-content:flex-end;gap:40px;padding:4px 0}}.r b{{min-width:120px;text-align:right}}"""
    body = f"""<div class=h><h1>Delivery Note</h1><span>Combe Nurseries<br>DN {rng.randrange(30000, 60000)}</span></div>
    <p>Deliver to: Priory Gardens, rear gate</p>
    <table>{cells([["Code", "Plant", "Qty", "Price", "Value"]], "th")}{cells(rows)}</table>
    <br>{pairs([("Goods", money(total)), *carriage, ("Total £", money(total + (18 if bad else 0)))])}
    <p>Received in good order: ______________</p>"""
    unsure = ["document.sum_mismatch", "pricing.total_mismatch"]
    return made("atrium_en-delivery_note", "zero_field", sheet(css, body), bad=bad, width=900, unsure=unsure, smallest=19, paper=True)


TEMPLATES = (freelancer, garage, electricity, claim, delivery_note)

"""English payslips, statements and household bills."""

from __future__ import annotations

from random import Random

from tests.generator.web.page import Page
from tests.generator.web.summit_kit import MONO, SANS, SERIF, SUM, ZERO, made, money, rows


def payslip_paper(rng: Random, *, bad: bool) -> Page:
    """A payslip in three columns: net pay is off, or tax was given back."""
    pays = [("Salary", 241667), ("Overtime 6.5h", rng.randrange(11000, 19000)), ("On-call", 9000)]
    cuts = [("PAYE Tax", 29840 if bad else -11260), ("National Ins.", 13480), ("Pension 5%", 12083)]
    gross, taken = sum(v for _, v in pays), sum(v for _, v in cuts)
    net = gross - taken - (10000 if bad else 0)

    def column(title: str, items: list[tuple[str, str]]) -> str:
        return f"<section><h5>{title}</h5>" + "".join(f"<div><span>{k}</span><span>{v}</span></div>" for k, v in items) + "</section>"

    css = (
        f"body{{{SANS}background:#fff;padding:30px;color:#123}}"
        ".o{border:2px solid #34568b;border-radius:12px;overflow:hidden}.o header{display:flex;justify-content:space-between;background:#dbe6f6;"
        "padding:12px 18px;font-size:17px}.c{display:grid;grid-template-columns:1fr 1fr 1fr}"
        "section{padding:12px 16px;border-right:1px solid #34568b;min-height:190px}h5{margin:0 0 10px;font-size:16px;color:#34568b}section "
        "div{display:flex;justify-content:space-between;font-size:17px;padding:5px 0}"
        "footer{display:flex;justify-content:flex-end;gap:50px;background:#dbe6f6;padding:14px 18px;font-size:19px}"
    )
    body = (
        "<div class=o><header><b>Thornbury Joinery Ltd</b><span>T. Okafor · Emp. 0147</span><span>Month 5 · 29 Aug 2025</span></header><div class=c>"
        + column("Payments", [(k, money(v)) for k, v in pays])
        + column("Deductions", [(k, money(v) if v >= 0 else f"-{money(-v)}") for k, v in cuts])
        + column("Details", [("Tax code", "1257L"), ("NI cat.", "A"), ("Method", "BACS"), ("Period", "Monthly")])
        + f"</div><footer><span>Total pay {money(gross)}</span>"
        f"<span>Total deductions {money(taken)}</span><b>Net pay £{money(net)}</b></footer></div>"
    )
    return made("en-payslip_paper", SUM, css, body, bad=bad, width=980, smallest=16, paper=True, kind="payslip")


def pay_app(rng: Random, *, bad: bool) -> Page:
    """A pay day in an app: base salary at nothing, or a loan at nothing since it is paid off."""
    base = rng.randrange(2600, 3100) * 100
    earn = [("Base salary", 0 if bad else base), ("Shift premium", 31250), ("Holiday pay", 42800), ("Referral bonus", 25000)]
    cuts = [("Federal tax", 24190), ("Social Security", 15380), ("Medicare", 3597), ("401(k) loan", 0 if not bad else 5000)]
    gross, taken = sum(v for _, v in earn), sum(v for _, v in cuts)
    note = "" if bad else "<p class=z>Your 401(k) loan was paid off in July.</p>"

    def listed(items: list[tuple[str, int]], sign: str) -> str:
        return "".join(f"<li>{k}<var>{sign if v else ''}${money(v)}</var></li>" for k, v in items)

    css = (
        f"body{{{SANS}background:#14121f;color:#eee}}"
        "h1{font-size:17px;text-align:center;padding:18px 0;margin:0}.ring{width:210px;height:210px;border-radius:50%;margin:8px auto 20px;"
        "background:conic-gradient(#8c7bff 0 74%,#ff8a65 74% 100%);display:grid;place-items:center}"
        ".ring div{width:166px;height:166px;border-radius:50%;background:#14121f;display:flex;flex-direction:column;justify-content:center;"
        "text-align:center;font-size:14px}.ring b{font-size:27px}"
        "details{margin:0 16px 14px;background:#211e31;border-radius:14px;padding:14px 16px}summary{list-style:none;display:flex;"
        "justify-content:space-between;font-size:16px;font-weight:700}ul{padding:0;margin:8px 0 0;list-style:none}"
        "li{padding:10px 0;font-size:15px;color:#cfcbe2}var{float:right;font-style:normal;color:#fff}.z{text-align:center;font-size:14px}"
    )
    body = (
        f"<h1>Pay day · Fri, Sep 12</h1><div class=ring><div>Take-home<b>${money(gross - taken)}</b>Sep 1 – Sep 12</div></div>"
        f"<details open><summary><span>Earnings</span><span>${money(gross)}</span></summary><ul>{listed(earn, '')}</ul></details>"
        f"<details open><summary><span>Taken out</span><span>${money(taken)}</span></summary><ul>{listed(cuts, '−')}</ul></details>{note}"
    )
    return made("en-pay_app", ZERO, css, body, bad=bad, width=393, scale=2, smallest=28, kind="payslip")


def statement(rng: Random, *, bad: bool) -> Page:
    """A current account's statement: a running balance breaks, or it goes below nothing."""
    balance = rng.randrange(21000, 26000)
    moves = [
        ("3 Mar", "Direct debit  COUNCIL TAX", -16400),
        ("5 Mar", "Card  GREENLEAF GROCERS", -5482),
        ("7 Mar", "Card  RAILFARES ONLINE", -8890),
        ("10 Mar", "Credit  HALDEN & SONS", 148210),
        ("14 Mar", "Standing order  RENT", -72500),
    ]
    table = [("1 Mar", "Balance brought forward", "", "", money(balance))]
    for place, (day, what, amount) in enumerate(moves):
        balance += amount
        shown = balance + (27000 if bad and place >= 2 else 0)
        table.append(
            (
                day,
                what,
                money(-amount) if amount < 0 else "",
                money(amount) if amount > 0 else "",
                money(shown) if shown >= 0 else f"{money(-shown)} OD",
            )
        )
    css = (
        f"body{{{SERIF}background:#fff;padding:46px 50px;color:#111}}"
        "h2{font-weight:400;font-size:30px;margin:0;color:#5a1846}.l{font-size:16px;line-height:1.6;margin:14px 0 22px}table{width:100%;"
        "font-size:17px;border-spacing:0}th{text-align:right;border-bottom:2px solid #5a1846;padding:6px 10px;font-weight:400;color:#5a1846}"
        "td{text-align:right;padding:8px 10px;white-space:pre}td:nth-child(-n+2),th:nth-child(-n+2){text-align:left}tr:nth-child(odd) "
        "td{background:#faf4f8}"
    )
    body = (
        "<h2>Wexcombe Building Society</h2><div class=l>Miss R. Adeyemi · Everyday Account<br>Sort code 60-**-** · Account ****4471 · Statement "
        "38 · OD = overdrawn</div>"
        f"<table>{rows([('Date', 'Details', 'Paid out', 'Paid in', 'Balance £')], 'th')}{rows(table)}</table>"
    )
    return made(
        "en-statement",
        SUM,
        css,
        body,
        bad=bad,
        width=920,
        smallest=16,
        paper=True,
        kind="bank_statement",
        text="March statement for my tenancy application",
    )


def wallet(rng: Random, *, bad: bool) -> Page:
    """Movements of a travel wallet: a row's balance shows nothing, or the wallet was truly empty once."""
    start = rng.randrange(40000, 60000)
    amounts = [("☕", "Kaffebaren", -890), ("⇄", "Regional rail", -4250), ("⌂", "Hostel Nord", -12800)]
    balance, cards = start, [("✚", "Top-up from card ••12", start, start)]
    for icon, who, amount in amounts:
        balance += amount
        cards.append((icon, who, amount, balance))
    if not bad:
        cards.append(("▤", "Cash withdrawal (all)", -balance, 0))
        cards.append(("✚", "Top-up from card ••12", 20000, 20000))
    else:
        cards.append(("▤", "Cash withdrawal", -10000, balance - 10000))
    shown = "".join(
        f"<div class=r><span>{icon}</span><p>{who}<br><small>Balance {'€0.00' if bad and place == 2 else '€' + money(left)}</small></p><b>"
        f"{'+' if amount > 0 else '-'}€{money(abs(amount))}</b></div>"
        for place, (icon, who, amount, left) in enumerate(cards)
    )
    css = (
        f"body{{{SANS}background:linear-gradient(#0f3d3e,#0a2324);color:#eafcf7;padding:0 16px 24px}}"
        ".n{display:flex;justify-content:space-between;padding:14px 0;font-size:15px}.b{text-align:center;font-size:15px;padding:14px}.b "
        "strong{display:block;font-size:36px}.r{background:#ffffff14;border-radius:16px;padding:12px 14px;margin-top:10px;display:grid;"
        "grid-template-columns:36px 1fr auto;align-items:center}.r p{margin:0;font-size:16px}.r small{font-size:14px;color:#a9d3c8}.r "
        "span{font-size:22px}"
    )
    body = (
        "<div class=n><span>← Activity</span><span>Oldest first ⇅</span></div>"
        f"<div class=b>Euro pocket<strong>€{money(cards[-1][3])}</strong></div>{shown}"
    )
    return made("en-wallet", ZERO, css, body, bad=bad, width=390, scale=2, smallest=28, unsure=(SUM,))


def water(rng: Random, *, bad: bool) -> Page:
    """A bill of water: the standing charge is nought though its days and rate are given, or only the late charge is."""
    used = rng.randrange(31, 48)
    supply, sewer = used * 175, used * 210
    days = 92 * 11
    lines = [
        ("Clean water", f"{used} m³ × £1.75", money(supply)),
        ("Sewerage", f"{used} m³ × £2.10", money(sewer)),
        ("Standing charge", "92 days × £0.11", "0.00" if bad else money(days)),
        ("Late payment charge", "paid on time", "0.00"),
    ]
    whole = supply + sewer + days
    css = (
        f"body{{{SANS}background:#fff;color:#0b3954}}"
        ".w{background:#0b6fa4;color:#fff;padding:26px 40px;display:flex;justify-content:space-between;border-bottom-right-radius:90px}.w "
        "b{font-size:26px}.g{display:grid;grid-template-columns:300px 1fr;gap:30px;padding:28px 40px}"
        ".m{background:#e2f2fb;padding:18px;border-radius:8px;font-size:16px;line-height:2}.x{font-size:18px;border-left:5px solid #0b6fa4;"
        "padding:8px 14px;margin-bottom:10px;display:flex}.x span{flex:1}.x em{color:#567;font-style:normal;width:180px}.x b{width:110px;"
        "text-align:right}"
        ".y{text-align:right;font-size:24px;padding:8px 14px}"
    )
    shown = "".join(f"<div class=x><span>{k}</span><em>{how}</em><b>{v}</b></div>" for k, how, v in lines)
    body = (
        "<div class=w><b>≋ Vale Water</b><span>Your bill · Apr–Jun 2025<br>Customer 77-10482</span></div><div class=g>"
        f"<div class=m>Meter 05HX221<br>Previous read 1,206<br>This read {1206 + used:,}<br>Used {used} m³</div><div>{shown}<div class=y>Amount "
        f"due <b>£{money(whole)}</b></div></div></div>"
    )
    return made("en-water", ZERO, css, body, bad=bad, width=940, smallest=16, unsure=(SUM,), text="Quarterly water bill")


def benefits(rng: Random, *, bad: bool) -> Page:
    """An explanation of benefits: what the patient owes does not follow, or the plan paid nothing below the deductible."""
    claims = [("Office visit", 18500, 6200), ("Blood panel", 9400, 3150), ("X-ray, wrist", rng.randrange(200, 260) * 100, 8800)]
    table, sums = [], [0, 0, 0, 0]
    for place, (what, billed, off) in enumerate(claims):
        plan = (billed - off) * 4 // 5 if bad else 0
        owe = billed - off - plan
        for column, value in enumerate((billed, off, plan, owe)):
            sums[column] += value
        table.append((f"0{place + 4}/17/25", what, *(f"${money(v)}" for v in (billed, off, plan, owe))))
    if bad:
        sums[3] += 4500
    css = (
        f"body{{{SANS}background:#fff;padding:34px;color:#222}}"
        "h2{margin:0;font-size:24px}.k{background:#fff7d6;border:1px solid #e0c860;padding:10px 14px;margin:14px 0;font-size:16px}"
        "table{width:100%;font-size:17px;border-collapse:collapse}th{vertical-align:bottom;padding:10px;background:#4b2e83;color:#fff;font-size:15px}"
        "td{padding:12px 10px;text-align:center;border-bottom:1px solid #ccc}tr:last-child td{font-weight:700;background:#f0ecf8}"
    )
    head = rows([("Date of service", "Service", "Amount billed", "Plan discount", "Plan paid", "You may owe")], "th")
    why = "Billed − plan discount − plan paid = what you may owe." + (
        "" if bad else " You have met $310 of your $1,500 deductible, so the plan did not pay yet."
    )
    body = (
        f"<h2>Explanation of Benefits</h2><div>THIS IS NOT A BILL · Member J. Whitlock · Group 30418</div><div class=k>{why}</div>"
        f"<table>{head}{rows(table)}{rows([('', 'Totals', *(f'${money(v)}' for v in sums))])}</table>"
    )
    return made("en-benefits", SUM, css, body, bad=bad, width=1000, smallest=15, paper=True)


def till(rng: Random, *, bad: bool) -> Page:
    """A shop's receipt: the total is off, or a coupon and change make it unusual."""
    goods = [
        ("OAT MILK 1L", 2, 189),
        ("SOURDOUGH", 1, 325),
        ("CHERRY TOMS", 3, 115),
        ("DISH SOAP", 1, rng.randrange(140, 220)),
        ("BAG FOR LIFE", 1, 30),
    ]
    subtotal = sum(n * v for _, n, v in goods)
    off = 0 if bad else 250
    whole = subtotal - off + (300 if bad else 0)
    given = (whole // 500 + 1) * 500
    lines = "\n".join(f"{name:<16}{n} x {v / 100:.2f}{n * v / 100:>9.2f}" for name, n, v in goods)
    coupon = f"\n{'COUPON 2.50 OFF':<24}{-off / 100:>9.2f}" if off else ""
    text = (
        f"{'CORNERWISE MARKET':^33}\n{'14 Mill Lane':^33}\n{'04/06/25 17:52  Till 3  Op 118':^33}\n{'-' * 33}\n{lines}\n{'-' * 33}"
        f"\n{'SUBTOTAL':<24}{subtotal / 100:>9.2f}{coupon}\n"
        f"{'TOTAL GBP':<24}{whole / 100:>9.2f}\n{'CASH':<24}{given / 100:>9.2f}\n{'CHANGE':<24}{(given - whole) / 100:>9.2f}\n{'-' * 33}"
        f"\n{'8 items  Thank you!':^33}"
    )
    css = f"body{{{MONO}background:#fdfdfb;padding:26px 22px}}pre{{{MONO}font-size:19px;line-height:1.45;margin:0;color:#1a1a1a}}"
    return made(
        "en-till",
        SUM,
        css,
        f"<pre>{text}</pre>",
        bad=bad,
        width=430,
        scale=1.5,
        smallest=28,
        paper=True,
        unsure=("pricing.total_mismatch",),
        kind="receipt",
    )


TEMPLATES = (payslip_paper, pay_app, statement, wallet, water, benefits, till)

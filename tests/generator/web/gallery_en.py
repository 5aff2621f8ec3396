"""English documents of `gallery`: payslips, statements, receipts and invoices."""

from __future__ import annotations

from random import Random

from tests.generator.web.gallery_kit import SANS, SONG, SUM, TILL, Drawn, Template, cells, money, pairs, part, rows, status

TOTAL = "pricing.total_mismatch"


def slip_paper(rng: Random, scenario: str) -> Drawn:
    """A British payslip: payments and deductions side by side, net pay in a box."""
    basic = 0 if scenario == "zero" else rng.randrange(2100, 3400) * 100
    over, shift, travel = rng.randrange(120, 420) * 100 + 50, rng.randrange(60, 150) * 100, 4500
    pays = [("Basic Pay", basic), ("Overtime", over), ("Shift Allowance", shift), ("Travel Allowance", travel)]
    gross = sum(x for _, x in pays)
    cuts = [("PAYE Tax", part(gross, 0.13)), ("National Insurance", part(gross, 0.07)), ("Pension", part(gross, 0.05)), ("Union Dues", 1850)]
    off = sum(x for _, x in cuts)
    shown_off = off + 9000 if scenario == "sum" else off
    css = f"body{{font:16px {SANS};background:#fff;color:#123;padding:40px}}"
    css += (
        ".h{display:flex;justify-content:space-between;border:1px solid #467;padding:12px;background:#eaf1f6}.two{display:flex;margin-top:14px;gap:14px}"
        ".two table{border:1px solid #467}td,th{padding:9px 12px;text-align:right}th{background:#d3e2ec}td:first-child,th:first-child{text-align:left}"
        ".t td{border-top:1px solid #467;font-weight:700}.net{margin:14px 0 0 auto;width:300px;border:2px solid #123;padding:12px;font-size:20px;"
        "display:flex;justify-content:space-between}.y{margin-top:16px}"
    )
    left = rows([(n, money(x)) for n, x in pays]) + f"<tr class='t'><td>Total Payments</td><td>{money(gross)}</td></tr>"
    right = rows([(n, money(x)) for n, x in cuts]) + f"<tr class='t'><td>Total Deductions</td><td>{money(shown_off)}</td></tr>"
    body = (
        "<div class='h'><span>Hartley Mills Joinery</span><span>Employee 0318 · T. Okafor</span><span>Pay date 28 June 2024 · Month 3</span></div>"
        f"<div class='two'><table>{cells(['Payments', 'Amount £'], 'th')}{left}</table>"
        f"<table>{cells(['Deductions', 'Amount £'], 'th')}{right}</table></div>"
        f"<div class='net'><span>Net Pay</span><b>£{money(gross - off)}</b></div><p class='y'>Tax code 1257L · NI letter A · Paid by BACS</p>"
    )
    return Drawn(css, body, 860, 1.5, 24, paper=True)


def slip_portal(rng: Random, scenario: str) -> Drawn:
    """An HR portal on a desktop: earnings with hours and rate, current beside year to date."""
    hours, rate = 8000, rng.randrange(2400, 3900)
    regular = 0 if scenario == "zero" else hours * rate // 100
    earn = [("Regular", "80.00", money(rate), regular), ("Holiday", "8.00", money(rate), 8 * rate), ("Bonus", "", "", 25000)]
    gross = sum(x[3] for x in earn)
    taxes = [("Federal Income Tax", part(gross, 0.11)), ("Social Security", part(gross, 0.062)), ("Medicare", part(gross, 0.0145))]
    taxes += [("State Income Tax", part(gross, 0.04)), ("Dental", 0 if scenario == "near" else 1240)]
    off = sum(x for _, x in taxes)
    css = f"body{{font:16px {SANS};background:#eef0f3;color:#20262e;position:relative}}"
    css += (
        ".side{position:absolute;left:0;top:0;bottom:0;width:190px;background:#2b2459;color:#d9d5f5;padding:24px;line-height:2.6}.m{margin-left:190px;"
        "padding:26px 34px}.k{display:flex;gap:18px;margin:18px 0}.k div{flex:1;background:#fff;border-radius:10px;padding:16px}.k b{display:block;"
        "font-size:26px;margin-top:5px}.c{background:#fff;border-radius:10px;padding:16px 22px;margin-bottom:16px}td,th{padding:9px;text-align:right}"
        "td:first-child,th:first-child{text-align:left}tr{border-bottom:1px solid #e6e8ec}h3{margin-bottom:8px}"
    )
    paid = [(n, h, r, money(x), money(x * 11 if n != "Bonus" else x * 2)) for n, h, r, x in earn]
    body = (
        "<div class='side'><b>brightdesk</b><br>Home<br>Time off<br>Pay<br>Benefits<br>Directory</div><div class='m'><h2>Pay statement</h2>"
        "<p>Period 05/20/2024 – 06/02/2024 · Check date 06/07/2024</p>"
        f"<div class='k'><div>Gross pay<b>${money(gross)}</b></div><div>Taxes &amp; deductions<b>${money(off)}</b></div>"
        f"<div>Take home<b>${money(gross - off)}</b></div></div>"
        f"<div class='c'><h3>Earnings</h3><table>{cells(['Type', 'Hours', 'Rate', 'Current', 'Year to date'], 'th')}{rows(paid)}</table></div>"
        f"<div class='c'><h3>Taxes and deductions</h3><table>{cells(['Type', 'Current', 'Year to date'], 'th')}"
        f"{rows([(n, money(x), money(x * 11)) for n, x in taxes])}</table></div></div>"
    )
    unsure = frozenset({SUM}) if scenario == "zero" else frozenset()
    return Drawn(css, body, 1220, 1.25, 19, unsure=unsure)


def card_letter(rng: Random, scenario: str) -> Drawn:
    """A credit card statement on paper: a summary that leads from the old balance to the new one, and purchases."""
    shops = ["Greenleaf Grocers", "Metro Transit", "Pine Street Books", "Oakwood Pharmacy", "Cinema Royale", "Daily Loaf Bakery"]
    buys = [(shop, rng.randrange(450, 9600)) for shop in rng.sample(shops, 5)]
    bought = sum(x for _, x in buys)
    old = rng.randrange(300, 900) * 100 + 44
    paid = old if scenario == "near" else rng.randrange(100, 250) * 100
    interest = 0 if scenario == "near" else part(old - paid, 0.0165)
    new = old - paid + bought + interest
    shown = new - 10000 if scenario == "sum" else new
    css = f"body{{font:16px {SONG};background:#fff;color:#222;padding:44px}}"
    css += (
        "header{display:flex;justify-content:space-between;font-family:Liberation Sans;border-bottom:6px solid #7a1f4b;padding-bottom:12px}"
        ".g{display:flex;gap:36px;margin:22px 0}.box{width:380px;background:#f7eef3;padding:14px 18px}.row{display:flex;justify-content:space-between;"
        "padding:6px 0}.row b{font-weight:400}.row:last-child{border-top:1px solid #7a1f4b}.row:last-child b{font-weight:700}"
        "td,th{padding:8px;border-bottom:1px solid #ccc;text-align:left}td:last-child,th:last-child{text-align:right}"
    )
    summary = [("Previous balance", "$" + money(old)), ("Payments and credits", "-$" + money(paid)), ("Purchases", "+$" + money(bought))]
    summary += [("Interest charged", "+$" + money(interest)), ("New balance", "$" + money(shown))]
    table = [(f"Mar {4 + 5 * n:02d}", shop, money(x)) for n, (shop, x) in enumerate(buys)]
    body = (
        "<header><h2>Larkspur Credit Union</h2><span>Card ending 2290<br>Statement closing Mar 28, 2024</span></header>"
        f"<div class='g'><div class='box'><h3>Account summary</h3>{pairs(summary)}</div><p>Payment due Apr 22, 2024<br>Minimum payment $35.00<br><br>"
        f"Credit limit $6,000<br>Questions? 1-800-555-0117</p></div><h3>Purchases this period</h3><table>{cells(['Date', 'Merchant', 'Amount'], 'th')}"
        f"{rows(table)}<tr><td></td><td><b>Total purchases</b></td><td><b>{money(bought)}</b></td></tr></table>"
    )
    return Drawn(css, body, 840, 1.5, 24, paper=True)


def bank_dark(rng: Random, scenario: str) -> Drawn:
    """Online banking in dark colours: one amount column with signs, a running balance, newest first."""
    names = ["Opening transfer", "Council tax", "Salary Fenwick Ltd", "Gym membership", "Refund Halden Shoes", "Water bill", "Cash machine"]
    moves = [rng.randrange(500, 900) * 100, -14200, rng.randrange(1900, 2600) * 100 + 31, -2999, rng.randrange(20, 70) * 100, -3865, -6000]
    balance = 0 if scenario == "near" else rng.randrange(200, 700) * 100 + 12
    table = []
    if scenario == "near":
        table.append(("01 May 2024", "Account opened", "Account", "0.00", "0.00"))
    for n, (name, move) in enumerate(zip(names, moves, strict=True)):
        balance += move
        shown = "" if scenario == "zero" and n == 3 else money(balance)
        table.append((f"{3 + 3 * n:02d} May 2024", name, "Credit" if move > 0 else "Debit", ("+" if move > 0 else "") + money(move), shown))
    table.reverse()
    css = f"body{{font:16px {SANS};background:#0f1620;color:#e4ebf3}}"
    css += (
        "nav{display:flex;gap:36px;padding:18px 40px;background:#162131;align-items:center}nav b{color:#4fd1a5;font-size:20px}main{padding:28px 40px}"
        ".bal{display:flex;gap:50px;margin:16px 0 22px}.bal b{font-size:28px;display:block}td,th{padding:13px 12px;text-align:left;"
        "border-bottom:1px solid #263447}th{color:#a3b4c8}td:nth-child(n+4),th:nth-child(n+4){text-align:right}"
    )
    body = (
        "<nav><b>tidebank</b><span>Accounts</span><span>Payments</span><span>Cards</span><span>Help</span></nav><main><h2>Everyday account</h2>"
        f"<div class='bal'><div>Current balance<b>£{money(balance)}</b></div><div>Sort code<b>20-00-00</b></div></div>"
        f"<table>{cells(['Date', 'Description', 'Type', 'Amount (£)', 'Balance (£)'], 'th')}{rows(table)}</table></main>"
    )
    return Drawn(css, body, 1200, 1.25, 19)


def grocer_roll(rng: Random, scenario: str) -> Drawn:
    """A grocer's till roll with a saving, cash and change."""
    shelf = [("SEMI SKIM MILK 2L", 165), ("BROWN RICE 1KG", 220), ("CHERRY TOMATOES", 149), ("FREE RANGE EGGS", 275), ("CHEDDAR MATURE", 399)]
    shelf += [("OAT BISCUITS", 120), ("ORANGE JUICE", 189)]
    bought = rng.sample(shelf, 6)
    total = sum(x for _, x in bought)
    save = 60 if scenario == "near" else 0
    shown = total - save + (200 if scenario == "sum" else 0)
    cash = 2000
    css = f"body{{font:17px {TILL};background:#fcfcfa;color:#161616;padding:28px 24px}}"
    css += (
        ".c{text-align:center;line-height:1.5}hr{border:0;border-top:1px dashed #222;margin:10px 0}.row,.big{display:flex;justify-content:space-between;"
        "padding:3px 0}.row b{font-weight:400}.big{font-size:23px}.bars{height:46px;margin:14px 30px 4px;background:repeating-linear-gradient(90deg,"
        "#111 0 3px,#fff 3px 5px,#111 5px 6px,#fff 6px 10px)}"
    )
    body = (
        "<p class='c'><b>MEADOWGATE FOOD HALL</b><br>14 Station Parade<br>Tel 01632 960218</p><hr>"
        + pairs([(n, money(x)) for n, x in bought])
        + (pairs([("MEAL SAVER", money(-save))]) if save else "")
        + f"<hr>{pairs([('TOTAL', '£' + money(shown))], 'big')}{pairs([('CASH', '£' + money(cash)), ('CHANGE', '£' + money(cash - shown))])}"
        + f"<hr><p>6 ITEMS   TILL 03   OP 117</p><p>09/05/2024   17:{rng.randrange(10, 59)}</p><div class='bars'></div><p class='c'>THANK YOU</p>"
    )
    return Drawn(css, body, 400, 2, 32, paper=True, unsure=frozenset({TOTAL}) if scenario == "sum" else frozenset())


def cafe_mail(rng: Random, scenario: str) -> Drawn:
    """A café's receipt as a mail on a phone: subtotal, tax and tip, the total at the top and the foot."""
    menu = [("Flat white", 475), ("Avocado toast", 1150), ("Blueberry muffin", 425), ("Iced latte", 550), ("Egg sandwich", 895)]
    table = []
    subtotal = 0
    for name, price in rng.sample(menu, 3):
        count = rng.randrange(1, 4)
        subtotal += count * price
        table.append((f"{count} × {name}", "$" + money(count * price)))
    tax = part(subtotal, 0.0875)
    tip = 0 if scenario == "near" else part(subtotal, 0.15)
    total = subtotal + tax + tip + (350 if scenario == "sum" else 0)
    css = f"body{{font:16px {SANS};background:#f4efe8;color:#2f2720}}"
    css += (
        ".mail{padding:10px 18px;background:#fff;border-bottom:1px solid #ddd}.card{background:#fff;margin:16px;border-radius:14px;overflow:hidden}"
        ".head{background:#6f4e37;color:#fff;text-align:center;padding:24px}.head b{font-size:36px;display:block;margin:6px}.in{padding:14px 20px}"
        ".row{display:flex;justify-content:space-between;padding:9px 0}.row b{font-weight:400}hr{border:0;border-top:1px solid #e5ddd3;margin:6px 0}"
        ".big{display:flex;justify-content:space-between;font-size:19px;font-weight:700;padding:9px 0}.f{text-align:center;padding:0 0 20px}"
    )
    body = (
        status("8:51")
        + "<div class='mail'><b>Your receipt from Copper Kettle</b><br>to me · 8:40 AM</div>"
        + f"<div class='card'><div class='head'>Copper Kettle Café<b>${money(total)}</b>Jun 11, 2024</div><div class='in'>{pairs(table)}<hr>"
        + pairs([("Subtotal", "$" + money(subtotal)), ("Sales tax (8.75%)", "$" + money(tax)), ("Tip", "$" + money(tip))])
        + f"<hr>{pairs([('Total', '$' + money(total))], 'big')}{pairs([('Visa ···· 6031', '$' + money(total))])}</div><p class='f'>Receipt #KQ4T</p></div>"
    )
    return Drawn(css, body, 390, 2, 30, unsure=frozenset({TOTAL}) if scenario == "sum" else frozenset())


def vat_letter(rng: Random, scenario: str) -> Drawn:
    """A tradesman's VAT invoice on paper: the VAT of each line in a column."""
    work = [("Rewire kitchen sockets", "1"), ("LED downlight, fitted", "6"), ("Consumer unit test", "1"), ("Outdoor lamp", "2")]
    table, net, duty = [], 0, 0
    for n, (name, count) in enumerate(work):
        price = rng.randrange(28, 240) * 100
        amount = price * int(count)
        net += amount
        hollow = scenario == "zero" and n == 2
        duty += part(amount, 0.2)
        table.append((name, count, money(price), "" if hollow else money(amount), "20%", money(part(amount, 0.2))))
    total = net + duty + (12000 if scenario == "sum" else 0)
    css = f"body{{font:16px {SANS};background:#fff;color:#222;padding:48px}}"
    css += (
        ".h{display:flex;justify-content:space-between}h1{color:#d2691e;font-size:34px}.to{margin:24px 0}td,th{padding:11px 8px;text-align:right;"
        "border-bottom:1px solid #ddd}th{background:#d2691e;color:#fff}td:first-child,th:first-child{text-align:left}.s{width:330px;margin:18px 0 0 auto}"
        ".row{display:flex;justify-content:space-between;padding:7px 8px}.row:last-child{background:#fbe9dd;font-weight:700}.p{margin-top:26px}"
    )
    totals = [("Net total", "£" + money(net)), ("VAT", "£" + money(duty)), ("Invoice total", "£" + money(total))]
    body = (
        "<div class='h'><h1>INVOICE</h1><p><b>Ashdown Electrical</b><br>Unit 5, Canal Yard<br>VAT no. GB 000 4471 62</p></div>"
        "<p class='to'>Bill to: Mrs J. Penhale, 8 Orchard Rise<br>Invoice 2024-118 · Date 14 May 2024 · Due 13 June 2024</p>"
        f"<table>{cells(['Description', 'Qty', 'Unit £', 'Net £', 'VAT rate', 'VAT £'], 'th')}{rows(table)}</table><div class='s'>{pairs(totals)}</div>"
        "<p class='p'>Please pay by bank transfer quoting the invoice number.</p>"
    )
    unsure = {"zero": frozenset({SUM, TOTAL}), "sum": frozenset({TOTAL})}.get(scenario, frozenset())
    return Drawn(css, body, 840, 1.5, 24, paper=True, unsure=unsure)


def hosted_bill(rng: Random, scenario: str) -> Drawn:
    """A hosted invoice in a browser: amount due at the left, the lines on a white card at the right."""
    seats, price = rng.randrange(4, 12), rng.choice([1200, 1500, 1800])
    plan, store, help_ = seats * price, rng.randrange(3, 9) * 1000, rng.randrange(20, 60) * 100
    credit = 2000 if scenario == "near" else 0
    lines = [(f"Team plan ({seats} seats at €{money(price)})", plan), ("Extra storage", store), ("Onboarding session", help_)]
    subtotal = plan + store + help_ - credit
    vat = part(subtotal, 0.21)
    total = subtotal + vat
    css = f"body{{font:17px {SANS};background:#fff;color:#1b1f3b;display:flex}}"
    css += (
        ".l{width:420px;background:#eef1ff;padding:60px 46px}.l b{font-size:42px;display:block;margin:10px 0 20px}.btn{background:#4353ff;color:#fff;"
        "text-align:center;border-radius:8px;padding:14px;margin-top:28px}.r{flex:1;padding:56px 60px}.row{display:flex;justify-content:space-between;"
        "padding:12px 0;border-bottom:1px solid #e6e8f2}.row b{font-weight:500}.mut{color:#5b6078;line-height:1.7}h2{margin-bottom:18px}"
    )
    tail = [("Credit from last invoice", money(-credit, "€"))] if credit else []
    tail += [("Subtotal", "€" + money(subtotal)), ("VAT 21%", "€" + money(vat))]
    tail.append(("Amount due", "" if scenario == "zero" else "€" + money(total)))
    body = (
        f"<div class='l'>Nimbusboard<b>€{money(total)}</b><p class='mut'>Due 30 June 2024<br>Invoice NB-20731<br>Bill to: Studio Veldkamp</p>"
        "<div class='btn'>Pay invoice</div></div>"
        f"<div class='r'><h2>Invoice details</h2>{pairs([(n, '€' + money(x)) for n, x in lines])}{pairs(tail)}</div>"
    )
    return Drawn(css, body, 1240, 1.25, 20)


TEMPLATES = (
    Template("en_slip_paper", slip_paper, ("sum", "zero", "ok"), ("My June payslip", None)),
    Template("en_slip_portal", slip_portal, ("zero", "ok", "near"), (None, "Pay statement for the flat application")),
    Template("en_card_letter", card_letter, ("sum", "ok", "near"), ("March card statement", None)),
    Template("en_bank_dark", bank_dark, ("zero", "ok", "near"), (None, "May transactions")),
    Template("en_grocer_roll", grocer_roll, ("sum", "ok", "near"), ("Grocery receipt", None)),
    Template("en_cafe_mail", cafe_mail, ("sum", "ok", "near"), (None, "Breakfast receipt for expenses")),
    Template("en_vat_letter", vat_letter, ("sum", "zero", "ok"), ("Invoice from the electrician", None)),
    Template("en_hosted_bill", hosted_bill, ("zero", "ok", "near"), (None, "Software invoice for June")),
)

"""English papers of trade: receipts, invoices, quotations, expense reports, small profit statements."""

from __future__ import annotations

from tests.generator.web.harvest_kit import Sort, money, row, sheet

SUM, ZERO = "document.sum_mismatch", "document.zero_field"
TOTAL = frozenset({"pricing.total_mismatch"})


def cafe(*, bad: bool) -> str:
    """A café's thermal receipt in a fixed pitch, with sales tax."""
    goods = [("2 Flat white", 9.00), ("1 Lemon tart", 5.50), ("1 Toastie ham", 8.25), ("1 Sparkling water", 3.25)]
    net = sum(v for _, v in goods)
    tax = round(net * 0.08, 2)
    lines = [*goods, None, ("SUBTOTAL", net), ("TAX 8%", tax), ("TOTAL", net + tax + (3 if bad else 0))]
    text = "\n".join("-" * 30 if line is None else f"{line[0]:<20}{money(line[1]):>10}" for line in lines)
    css = (
        "body{background:#fff;padding:30px 26px}pre{font:20px/1.5 'Liberation Mono',monospace;margin:0}.c{text-align:center;"
        "font:20px 'Liberation Mono'}"
    )
    body = (
        '<div class="c"><b>PELICAN COFFEE</b><br>Quay Street, Unit 3<br>Table 7 &nbsp; Server 12</div><pre>\n09/14/2025 10:26  '
        f' Chk 3391\n{"-" * 30}\n{text}\n</pre><br><div class="c">VISA **** 5520<br>See you soon!</div>'
    )
    return sheet(css, body, "en")


def invoice(*, bad: bool) -> str:
    """A designer's invoice on a desktop: the rate of VAT stands beside its amount."""
    work = [("Logo refinement", "12 h", 55, 660), ("Packaging artwork", "8 h", 55, 440), ("Print-ready files", "1", 140, 140)]
    net = sum(v for *_, v in work)
    vat = net * 0.2 + (36 if bad else 0)
    rows = "".join(row((name, much, money(rate), money(value))) for name, much, rate, value in work)
    css = (
        "body{background:#fff;padding:56px 60px;color:#222}.t{display:flex;justify-content:space-between}.t h1{font-size:44px;"
        "font-weight:300;margin:0;color:#e11d48}.t div{text-align:right;font-size:16px}table{width:100%;font-size:17px;"
        "margin:36px 0 10px}"
        "th{text-align:left;background:#fff1f2;padding:12px}td{padding:12px;border-bottom:1px solid #eee}"
        "td:nth-child(n+3),th:nth-child(n+3){text-align:right}dl{display:grid;grid-template-columns:1fr 150px;text-align:right;"
        "font-size:17px;row-gap:8px;margin:0 12px}dd{margin:0}.z{font-size:22px;font-weight:700}"
    )
    head = row(("Description", "Quantity", "Rate", "Amount"), "th")
    body = (
        '<div class="t"><h1>Invoice</h1><div>Studio Wren<br>No. 2025-061<br>Issued 2 June 2025<br>Due 2 July 2025</div></div>'
        f"<table>{head}{rows}</table>"
        f'<dl><dt>Net</dt><dd>{money(net)}</dd><dt>VAT at 20%</dt><dd>{money(vat)}</dd><dt class="z">Amount due</dt><dd '
        f'class="z">£{money(net + vat)}</dd></dl>'
    )
    return sheet(css, body, "en")


def quote(*, bad: bool) -> str:
    """A fitter's quotation as a letter: a list with dotted leaders."""
    work = [
        ("Remove old kitchen units", 480),
        ("Supply oak worktop, 4 m", 920),
        ("Fit units and worktop", 1350),
        ("Tiling, 6 m²", 510),
        ("Waste removal", 140),
    ]
    total = sum(v for _, v in work) - (200 if bad else 0)
    lines = "".join(f"<li><span>{name}</span><i></i><span>£{value:,}</span></li>" for name, value in work)
    css = (
        "body{background:#fffef9;padding:70px 76px;font-family:'Liberation Serif',serif;font-size:19px}h1{font-size:24px}"
        "ol{padding-left:24px}li{margin:10px 0}li{display:flex;align-items:end}li i{flex:1;border-bottom:2px dotted #777;"
        "margin:0 8px 6px}"
        ".z{display:flex;justify-content:space-between;border-top:2px solid #222;border-bottom:2px solid #222;padding:10px 0 "
        "10px 24px;font-size:21px;font-weight:700}"
    )
    body = (
        "<p>Marlow &amp; Daughter, joiners<br>18 August 2025</p><h1>Quotation for your kitchen, ref. K-77</h1><p>Thank you for "
        "showing us round last week. Our price for the work is made up as follows:</p>"
        f'<ol>{lines}</ol><div class="z"><span>Total for the work</span><span>£{total:,}</span></div><p>We could begin in the '
        "week of 15 September and expect to need six days.</p><p>Kind regards</p>"
    )
    return sheet(css, body, "en")


def expense_report(*, bad: bool) -> str:
    """An expense report in a spreadsheet's look; in the faulty one the mileage is worth nothing."""
    items = [
        ("05/12", "Airfare Denver", "1 ticket", 318.4),
        ("05/12", "Mileage to airport", "142 mi × $0.70", 0 if bad else 99.4),
        ("05/13", "Hotel", "2 nights", 276),
        ("05/13", "Client lunch", "3 guests", 84.6),
        ("05/14", "Parking", "3 days", 54),
    ]
    total = sum(i[3] for i in items)
    rows = "".join(row((n, day, what, how, f"{value:,.2f}")) for n, (day, what, how, value) in enumerate(items, 4))
    css = (
        "body{background:#fff}.f{background:#217346;color:#fff;padding:10px 16px;font-size:16px}.b{padding:6px 16px;"
        "background:#f3f3f3;font-size:15px}table{width:100%;font-size:16px}td,th{border:1px solid #d4d4d4;padding:8px 10px}"
        "th{background:#e6e6e6;font-weight:400;color:#555}"
        "td:first-child{background:#e6e6e6;color:#555;text-align:center;width:40px}td:last-child{text-align:right}.h "
        "td{font-weight:700}.s td{background:#e2efda;font-weight:700}"
    )
    letters = row(("", "A", "B", "C", "D"), "th")
    head = '<tr class="h">' + "".join(f"<td>{c}</td>" for c in (3, "Date", "Expense", "Basis", "Amount ($)")) + "</tr>"
    body = (
        '<div class="f">expenses_may.xlsx — Saved</div><div class="b">File　Home　Insert　Formulas　Data　View</div>'
        f"<table>{letters}{row((1, '', 'Expense report, sales trip', '', ''))}{row((2, '', 'Employee 4471', 'May 2025', ''))}{head}{rows}"
        f'<tr class="s"><td>9</td><td></td><td>Total to reimburse</td><td></td><td>{money(total)}</td></tr></table>'
    )
    return sheet(css, body, "en")


def profit(*, bad: bool) -> str:
    """A bakery's profit and loss on paper: parentheses for what is taken off."""
    sales, goods = 86400, 31750
    gross = sales - goods + (5000 if bad else 0)
    costs = [("Wages", 24600), ("Rent and rates", 9800), ("Gas and electricity", 4350), ("Insurance", 1480), ("Repairs", 1120)]
    spent = sum(v for _, v in costs)

    def line(name: str, value: str, kind: str = "") -> str:
        return f'<div class="{kind}"><span>{name}</span><span>{value}</span></div>'

    css = (
        "body{background:#fff;padding:64px 80px;font-family:'Liberation Serif',serif;font-size:19px}h1{text-align:center;"
        "font-size:25px;margin:0}.c{text-align:center;margin-bottom:26px}.l div{display:flex;justify-content:space-between;"
        "padding:6px 0}"
        ".l .k{border-top:1px solid #000;font-weight:700;margin-bottom:14px}.l .z{border-top:1px solid #000;border-bottom:4px "
        "double #000;font-weight:700}.l .i{padding-left:30px}"
    )
    body = (
        '<h1>Rye Lane Bakery</h1><div class="c">Profit and loss, half year to 30 June 2025, in pounds</div><div class="l">'
        + line("Sales", f"{sales:,}")
        + line("Cost of goods sold", f"({goods:,})")
        + line("Gross profit", f"{gross:,}", "k")
        + "".join(line(name, f"({value:,})", "i") for name, value in costs)
        + line("Total overheads", f"({spent:,})", "k")
        + line("Net profit", f"{gross - spent:,}", "z")
        + "</div>"
    )
    return sheet(css, body, "en")


SORTS = (
    Sort(name="en-cafe_receipt", draw=cafe, fault=SUM, width=430, smallest=20, paper=True, unsure=TOTAL),
    Sort(name="en-studio_invoice", draw=invoice, fault=SUM, width=880, smallest=16, unsure=TOTAL),
    Sort(name="en-kitchen_quote", draw=quote, fault=SUM, width=800, smallest=19, paper=True, unsure=TOTAL),
    Sort(name="en-expense_sheet", draw=expense_report, fault=ZERO, width=840, smallest=15, unsure=frozenset({SUM})),
    Sort(name="en-bakery_profit", draw=profit, fault=SUM, width=800, smallest=19, paper=True),
)

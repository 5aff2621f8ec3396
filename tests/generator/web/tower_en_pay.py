"""English pay and bank papers of `tower`: an earnings statement, a pay app, a bank letter, an expense report, a profit and loss account."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.page import Page
from tests.generator.web.tower_kit import ARIAL, SUM, TIMES, ZERO, cells, money, sheet, total

Earning = tuple[str, float | None, float | None, float, float]
Items = tuple[tuple[str, float], ...]


def _stub(
    tag: str, who: str, earned: tuple[Earning, ...], taxes: tuple[tuple[str, float, float], ...], must: tuple[str, ...], unsure: tuple[str, ...] = ()
) -> Page:
    """An American earnings statement: rate, hours, this period, year to date."""
    gross, year = total(e[3] for e in earned), total(e[4] for e in earned)
    less, less_year = total(t[1] for t in taxes), total(t[2] for t in taxes)
    upper = "".join(cells((n, money(r), "" if h is None else f"{h:.2f}", money(v), money(y))) for n, r, h, v, y in earned)
    lower = "".join(cells((n, "", "", money(v), money(y))) for n, v, y in taxes)
    body = f"""<div class=h><div><b>BRACKENRIDGE MILLWORK LLC</b><br>2200 Ferry Rd, Suite 14<br>Dunmore, PA</div><div>
    <h1>Earnings Statement</h1>Period ending: 05/16/2025<br>Pay date: 05/23/2025</div></div>
    <p>{who}</p><table>{cells(("Earnings", "rate", "hours", "this period", "year to date"), "th")}{upper}
    <tr class=g><td>Gross Pay</td><td></td><td></td><td>${money(gross)}</td><td>{money(year)}</td>
    </tr>{cells(("Deductions", "", "", "", ""), "th")}{lower}
    <tr class=g><td>Total Deductions</td><td></td><td></td><td>{money(less)}</td><td>{money(less_year)}</td></tr>
    <tr class=g><td>Net Pay</td><td></td><td></td><td>${money(gross - less)}</td><td>{money(year - less_year)}</td></tr></table>
    <small>Direct deposit to account ending 0952</small>"""
    css = """body{padding:48px;font-size:17px;background:#fff}.h{display:flex;justify-content:space-between;line-height:1.5}
    h1{font-size:28px;margin:0 0 8px}p{border:1px solid #000;padding:12px;white-space:pre-line}
    table{width:100%;border-collapse:collapse}th{text-align:right;border-bottom:2px solid #000;padding:14px 8px 6px}
    td{text-align:right;padding:6px 8px}td:first-child,th:first-child{text-align:left}
    .g td{background:#dcdcdc;font-weight:700;border-top:1px solid #000}small{display:block;margin-top:20px;font-size:15px}"""
    return sheet(
        f"en-stub-{tag}",
        css,
        body,
        width=900,
        text="May pay stub for the rental application",
        kind="payslip",
        must=must,
        unsure=unsure,
        font=ARIAL,
        smallest=17,
        paper=True,
    )


def _pay_app(tag: str, firm: str, add: Items, less: Items, off: float, must: tuple[str, ...]) -> Page:
    """A payslip in a dark pay app: the net on top, then two lists and the sums between them."""
    gross, minus = total(v for _, v in add), total(v for _, v in less)
    ups = "".join(f"<dt>{n}</dt><dd>£{money(v)}</dd>" for n, v in add)
    downs = "".join(f"<dt>{n}</dt><dd>{money(-v, '£')}</dd>" for n, v in less)
    body = f"""<div class=s>11:52<span>4G</span></div><h2>Payslip<small>{firm}</small></h2><div class=m><i>Aug</i><i>Sep</i><i class=o>Oct</i></div>
    <dl><dt class=k>Payments</dt><dd></dd>{ups}<dt class=e>Gross pay</dt><dd class=e>£{money(gross)}</dd><dt class=k>Deductions</dt><dd></dd>{downs}
    <dt class=e>Total deductions</dt><dd class=e>{money(-minus, "£")}</dd></dl><div class=n>Take-home pay<b>£{money(gross - minus + off)}</b></div>
    <a>Download PDF</a>"""
    css = """body{background:#0e1420;color:#f0f3f8;padding:0 18px 24px}.s{display:flex;justify-content:space-between;padding:12px 4px;font-size:12px}
    h2{margin:8px 0 12px;font-size:26px}
    h2 small{display:block;font-size:14px;font-weight:400;color:#98a5ba}.m{display:flex;gap:8px}
    .m i{font-style:normal;padding:6px 20px;border-radius:8px;background:#1c2638;font-size:14px}.m .o{background:#4f7cff}
    dl{display:grid;grid-template-columns:1fr auto;font-size:15px;margin:18px 0 0}dt,dd{margin:0;padding:10px 0;border-bottom:1px solid #1f2a3d}
    dd{text-align:right}.k{color:#7fa0ff;font-size:13px}.e{font-weight:700}
    .n{margin:18px 0;background:#1d3a2c;border-radius:12px;padding:16px;display:flex;justify-content:space-between;font-size:16px}
    .n b{font-size:20px}a{display:block;text-align:center;color:#7fa0ff;font-size:15px}"""
    return sheet(f"en-pay-app-{tag}", css, body, width=380, scale=2, smallest=28, text="my October payslip", kind="payslip", must=must, font=ARIAL)


def _letter(tag: str, opening: float, entries: tuple[tuple[str, str, float], ...], gap: int, must: tuple[str, ...]) -> Page:
    """A bank statement on paper with money out, money in and balance; the summary stands above."""
    balance, rows = opening, cells(("01 Jun", "Balance brought forward", "", "", money(opening)))
    for i, (day, what, amount) in enumerate(entries):
        balance = round(balance + amount, 2)
        rows += cells((day, what, money(-amount) if amount < 0 else "", money(amount) if amount > 0 else "", "" if i == gap else money(balance)))
    out, inn = -total(v for *_, v in entries if v < 0), total(v for *_, v in entries if v > 0)
    body = f"""<div class=h><b>Tarn Valley<br>Building Society</b><div>Statement 114 · Sheet 1<br>Sort code 07-31-48<br>Account ****6620</div></div>
    <div class=a>Mr D Okafor<br>9 Weavers Row<br>Hexley HX4 2PD</div><div class=b><span>Start balance <b>£{money(opening)}</b></span>
    <span>Money in <b>£{money(inn)}</b></span>
    <span>Money out <b>£{money(out)}</b></span><span>End balance <b>{money(balance, "£")}</b></span></div>
    <table>{cells(("Date", "Details", "Money out", "Money in", "Balance"), "th")}{rows}</table>"""
    css = """body{padding:60px;background:#fff;font-size:18px}.h{display:flex;justify-content:space-between;color:#163d5c;line-height:1.5}
    .h>b{font-size:27px;line-height:1.1}.a{margin:36px 0;line-height:1.4}
    .b{display:flex;justify-content:space-between;border-top:3px solid #163d5c;border-bottom:1px solid #163d5c;padding:12px 0}
    .b b{display:block;font-size:20px}table{width:100%;margin-top:24px;border-collapse:collapse}
    th{text-align:left;color:#163d5c;border-bottom:1px solid #163d5c;padding:8px 4px}td{padding:8px 4px;border-bottom:1px solid #ddd}
    td:nth-child(n+3),th:nth-child(n+3){text-align:right}"""
    return sheet(
        f"en-letter-{tag}",
        css,
        body,
        width=920,
        text="June statement from my building society",
        kind="bank_statement",
        must=must,
        font=TIMES,
        smallest=18,
        paper=True,
    )


DAYS = ("Mon 8", "Tue 9", "Wed 10", "Thu 11", "Fri 12")


def _expenses(
    tag: str, who: str, rows: tuple[tuple[str, tuple[float, ...]], ...], advance: float, off: float, gap: int, must: tuple[str, ...]
) -> Page:
    """A travel expense report: kinds of cost by day, sums on both edges, an advance taken off."""
    lines = "".join(cells((n, *map(money, v), money(total(v)))) for n, v in rows)
    days = [total(v[i] for _, v in rows) for i in range(len(DAYS))]
    whole = total(days) + off
    foot = cells(("Daily total", *("" if i == gap else money(d) for i, d in enumerate(days)), money(whole)))
    body = f"""<div class=t>Travel &amp; Expense Report<span>ER-20931 · USD</span></div><div class=f>
    <b>Employee</b>{who}<b>Trip</b>Supplier audit, Tulsa<b>Week</b>Sep 8–12, 2025<b>Cost centre</b>4410</div>
    <table>{cells(("Category", *DAYS, "Total"), "th")}{lines}{foot}</table><div class=r><p>Total expenses<b>{money(whole)}</b></p>
    <p>Less cash advance<b>{money(-advance)}</b></p><p class=d>Due to employee<b>{money(whole - advance)}</b></p></div>
    <div class=g>Employee signature ______________　　Approved by ______________</div>"""
    css = """body{padding:36px 40px;background:#fff;font-size:17px}
    .t{background:#5a3e78;color:#fff;padding:14px 18px;font-size:24px;display:flex;justify-content:space-between}.t span{font-size:17px}
    .f{display:grid;grid-template-columns:auto 1fr auto 1fr;gap:8px 16px;padding:16px 4px}table{width:100%;border-collapse:collapse}
    th{background:#e9e2f1;padding:9px}td{border:1px solid #b6a8c6;padding:9px;text-align:right}
    td:first-child,th:first-child{text-align:left}tr:last-child td{font-weight:700;background:#f6f2fa}.r{width:360px;margin:18px 0 0 auto}
    .r p{display:flex;justify-content:space-between;margin:8px 0}.d{border-top:2px solid #5a3e78;padding-top:8px;font-weight:700}
    .g{margin-top:26px}"""
    return sheet(f"en-expenses-{tag}", css, body, width=1100, text="expense claim for the Tulsa trip", must=must, font=ARIAL, smallest=17, paper=True)


def _account(tag: str, firm: str, sales: Items, costs: Items, running: Items, off: float, must: tuple[str, ...]) -> Page:
    """A profit and loss account as bookkeeping software shows it, negative figures in brackets."""

    def show(amount: float) -> str:
        return f"({money(-amount)})" if amount < 0 else money(amount)

    def block(title: str, items: Items, end: str, value: float) -> str:
        rows = "".join(f"<tr><td class=i>{n}</td><td>{show(v)}</td></tr>" for n, v in items)
        return f"<tr class=h><td>{title}</td><td></td></tr>{rows}<tr class=e><td>{end}</td><td>{show(value)}</td></tr>"

    income, cost, spent = (total(v for _, v in part) for part in (sales, costs, running))
    gross = income - cost
    body = f"""<aside><b>Tally&amp;Co</b><p>Dashboard</p><p>Invoices</p><p>Bills</p><p class=o>Reports</p><p>Payroll</p></aside><main>
    <h1>Profit and Loss</h1><p>{firm}<br>1 July – 30 September 2025 · Accrual basis</p>
    <table>{block("Turnover", sales, "Total turnover", income)}{block("Cost of sales", costs, "Total cost of sales", cost)}<tr class=e>
    <td>Gross profit</td><td>{show(gross)}</td></tr>
    {block("Operating expenses", running, "Total operating expenses", spent)}<tr class="e n"><td>Net profit / (loss)</td>
    <td>{show(gross - spent + off)}</td></tr></table></main>"""
    css = """body{display:flex;background:#f5f6f8;font-size:15px}aside{width:180px;background:#113b45;color:#d7e6e8;padding:22px}
    aside b{font-size:21px}aside .o{color:#ffd56b}main{flex:1;margin:26px;background:#fff;padding:24px 60px 40px}
    h1{margin:0;font-size:26px}table{width:100%;border-collapse:collapse}td{padding:7px 6px}td:last-child{text-align:right}
    .h td{font-weight:700;color:#113b45;padding-top:18px}.i{padding-left:28px}.e td{font-weight:700;border-top:1px solid #999}
    .n td{border-bottom:4px double #333;background:#eef5f0}"""
    return sheet(f"en-account-{tag}", css, body, width=1200, text="Q3 accounts of my shop", must=must, font=ARIAL, smallest=15)


def pages() -> Iterator[Page]:
    """Pay and bank, expenses and accounts."""
    taxes = (
        ("Federal Income Tax", 214.60, 2146.00),
        ("Social Security Tax", 169.88, 1698.80),
        ("Medicare Tax", 39.73, 397.30),
        ("PA State Income Tax", 84.12, 841.20),
    )
    full: Earning = ("Regular", 0.0, 80.0, 2480.00, 24800.00)
    yield _stub(
        "zero",
        "Employee: Tomas Reyes\nID 00417",
        (full, ("Overtime", 46.50, 4.0, 186.00, 1395.00), ("Shift premium", 1.85, 40.0, 74.00, 518.00)),
        taxes,
        (ZERO,),
        (SUM,),
    )
    calm: tuple[Earning, ...] = (
        ("Regular", 27.40, 76.5, 2096.10, 20961.00),
        ("Overtime", 41.10, 0.0, 0.00, 328.80),
        ("Holiday", 27.40, 8.0, 219.20, 657.60),
    )
    yield _stub("clean", "Employee: Grace Whitlock\nID 00388", calm, (*taxes[1:], ("Local Services Tax", 0.00, 52.00)), ())
    add = (("Basic pay", 2416.67), ("Overtime 6.5 h", 136.50), ("On-call allowance", 90.00))
    less = (("PAYE tax", 297.80), ("National Insurance", 127.62), ("Pension", 132.16))
    yield _pay_app("sum", "Fenwick Logistics", add, less, 250.00, (SUM,))
    late = (("Basic pay", 1560.00), ("Sunday rate", 148.20), ("Underpayment Sept", 61.75))
    yield _pay_app("clean", "Oakmere Care", late, (("PAYE tax", 144.40), ("National Insurance", 57.76), ("Student loan", 0.00)), 0, ())
    june = (
        ("03 Jun", "Salary Hexley Council", 2184.36),
        ("05 Jun", "Standing order rent", -915.00),
        ("11 Jun", "Card: Pellow Grocers", -73.28),
        ("17 Jun", "Direct debit: council tax", -164.00),
        ("24 Jun", "Transfer from savings", 300.00),
        ("28 Jun", "Cash machine", -120.00),
    )
    yield _letter("zero", 642.17, june, 3, (ZERO,))
    low = (
        ("04 Jun", "Card: Ridge Garage", -218.90),
        ("09 Jun", "Pension credit", 486.40),
        ("16 Jun", "Direct debit: mortgage", -702.15),
        ("20 Jun", "Overdraft interest", -1.86),
        ("27 Jun", "Faster payment J Okafor", 350.00),
    )
    yield _letter("clean", 131.05, low, -1, ())
    trip = (
        ("Airfare", (412.80, 0.0, 0.0, 0.0, 398.20)),
        ("Hotel", (139.00, 139.00, 139.00, 139.00, 0.0)),
        ("Meals", (38.45, 52.10, 47.65, 60.20, 21.90)),
        ("Ground transport", (34.00, 18.50, 22.75, 18.50, 41.00)),
    )
    yield _expenses("sum", "Priya Nair", trip, 300.00, 120.00, -1, (SUM,))
    yield _expenses(
        "zero",
        "Joel Hartman",
        (trip[1], ("Meals", (41.30, 36.75, 58.20, 44.10, 19.60)), ("Mileage", (87.10, 14.00, 14.00, 14.00, 87.10))),
        200.00,
        0,
        2,
        (ZERO,),
    )
    yield _expenses("clean", "Maren Voss", (trip[1], trip[2], ("Parking", (0.0, 12.00, 12.00, 0.0, 0.0))), 850.00, 0, -1, ())
    sales = (("Shop sales", 48216.40), ("Online orders", 17940.75), ("Refunds", -1285.30))
    costs = (("Purchases", 29870.15), ("Packaging", 1422.60), ("Carriage", 2318.90))
    running = (("Wages", 15480.00), ("Rent and rates", 6300.00), ("Light and heat", 1127.45), ("Advertising", 940.00))
    yield _account("sum", "Pebble &amp; Thread Ltd", sales, costs, running, 2000.00, (SUM,))
    slow = (("Workshop fees", 11280.00), ("Kit sales", 3964.50), ("Grants", 0.00))
    yield _account("clean", "Kiln Lane Pottery", slow, (("Clay and glaze", 5217.80), ("Kiln power", 1846.35)), running[1:], 0, ())

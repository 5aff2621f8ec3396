"""Documents of `harbour`: payslips, statements, bills, till receipts and invoices, in Chinese and in English."""

from __future__ import annotations

from collections.abc import Iterator

from tests.generator.web.harbour_kit import SANS_EN, SANS_ZH, SERIF_EN, SERIF_ZH, document, money, page
from tests.generator.web.page import Page

Rows = list[tuple[str, float]]
Moves = list[tuple[str, str, float]]
Goods = list[tuple[str, int, float]]


def table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> str:
    """A table whose first column is words."""
    cells = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{''.join(f'<th>{cell}</th>' for cell in head)}</tr>{cells}</table>"


def balances(opening: float, moves: Moves) -> list[float]:
    """The balance after each move."""
    found, value = [], opening
    for _, _, amount in moves:
        value = round(value + amount, 2)
        found.append(value)
    return found


def wages_zh(month: str, pay: Rows, cuts: Rows, *, net: float | None = None) -> str:
    """A Chinese payslip on paper: pay left, deductions right, the sums below."""
    gross, cut = sum(value for _, value in pay), sum(value for _, value in cuts)
    lines = [
        (*((pay[at][0], money(pay[at][1])) if at < len(pay) else ("", "")), *((cuts[at][0], money(cuts[at][1])) if at < len(cuts) else ("", "")))
        for at in range(max(len(pay), len(cuts)))
    ]
    body = f"""<h1>东澳船务修造有限公司</h1><h2>{month} 职工薪资单</h2><p>部门：涂装车间　　姓名：许*</p>{table(("发放项目", "金额（元）", "代扣项目", "金额（元）"), lines)}
    <div class='s'><span>应发小计　{money(gross)}</span><span>扣款小计　{money(cut)}</span></div><div class='s n'><span>本月实领</span><span>{money(gross - cut if net is None else net)}</span></div>"""
    css = """body{padding:50px}h1{font-size:30px;text-align:center}h2{font-size:23px;text-align:center;margin-bottom:20px}p,td,th,.s{font-size:21px}td,th{border:1px solid #444;
    padding:10px 14px}td:nth-child(even){text-align:right}.s{display:flex;justify-content:space-between;padding:16px 14px 0}.n{font-weight:700;font-size:25px}"""
    return document(css, body, font=SERIF_ZH, ground="#fdfcf8")


def passbook_zh(opening: float, moves: Moves, *, shown: list[str] | None = None) -> str:
    """A Chinese bank statement in an app on a desktop; `shown` replaces the reckoned balances."""
    after = shown or [money(value) for value in balances(opening, moves)]
    rows = [
        (day, what, money(amount) if amount > 0 else "", money(-amount) if amount < 0 else "", left)
        for (day, what, amount), left in zip(moves, after, strict=True)
    ]
    body = f"""<div class='h'>海湾银行　活期明细</div><div class='b'><p>账户尾号 **07　　期初余额 <b>{money(opening)}</b></p>{table(("日期", "摘要", "存入", "支出", "账户余额"), rows)}</div>"""
    css = """.h{background:#17456e;color:#fff;font-size:24px;padding:18px 40px}.b{padding:26px 40px 40px}p{font-size:19px;margin-bottom:18px}th{background:#e8eff5}
    td,th{font-size:18px;padding:12px;text-align:right}td:nth-child(-n+2),th:nth-child(-n+2){text-align:left}tr{border-bottom:1px solid #d5dfe7}"""
    return document(css, body, font=SANS_ZH)


def power_zh() -> str:
    """A Chinese bill of electricity by steps."""
    rows = [("第一档", "180", "0.52", "93.60"), ("第二档", "46", "0.57", "26.22")]
    body = f"""<h1>居民电费账单</h1><p>户号 ****3316　　上次示数 3412　　本次示数 3638　　用电 226 度</p>{table(("分档", "电量（度）", "单价（元）", "电费（元）"), rows)}
    <div class='t'>本期应缴　<b>119.82 元</b></div>"""
    css = """body{padding:44px}h1{font-size:29px;color:#00695c;margin-bottom:14px}p{font-size:19px;margin-bottom:18px}td,th{font-size:20px;padding:12px;border-bottom:1px solid #9dbdb8;
    text-align:right}td:first-child,th:first-child{text-align:left}.t{font-size:24px;text-align:right;padding:20px 12px}"""
    return document(css, body, font=SANS_ZH)


def till(
    head: str, names: tuple[str, ...], goods: Goods, *, given: float, tax: float | None = None, total: float | None = None, english: bool
) -> str:
    """A till receipt; `names` are the words for sum, tax, total, cash and change."""
    value = round(sum(count * cost for _, count, cost in goods), 2)
    due = round(value + (tax or 0), 2) if total is None else total
    lines = [(name, f"{count} x {cost:.2f}", f"{count * cost:.2f}") for name, count, cost in goods]
    ends = [(names[0], value), *([(names[1], tax)] if tax is not None else []), (names[2], due), (names[3], given), (names[4], round(given - due, 2))]
    rows = "".join(f"<tr><td>{name}</td><td>{many}</td><td>{cost}</td></tr>" for name, many, cost in lines)
    feet = "".join(f"<tr class='{'big' if name == names[2] else ''}'><td colspan=2>{name}</td><td>{amount:.2f}</td></tr>" for name, amount in ends)
    css = """body{padding:36px 34px}h1{font-size:26px;text-align:center;margin-bottom:18px}td{font-size:21px;padding:5px 0}td:last-child{text-align:right}
    .cut{border-top:2px dashed #555;margin:12px 0}.big td{font-size:27px;font-weight:700}"""
    body = f"<h1>{head}</h1><table>{rows}</table><div class='cut'></div><table>{feet}</table><div class='cut'></div>"
    return document(css, body, font="'Liberation Mono',monospace" if english else SANS_ZH, ground="#fefefb")


def wages_en(period: str, pay: Rows, cuts: Rows) -> str:
    """An English payslip, one block below the other."""
    gross, cut = sum(value for _, value in pay), sum(value for _, value in cuts)
    upper = table(("Earnings", "This period"), [(name, money(value)) for name, value in pay] + [("Gross earnings", money(gross))])
    lower = table(("Deductions", "This period"), [(name, money(value)) for name, value in cuts] + [("All deductions", money(cut))])
    body = f"<h1>Pilot Boat Services Ltd</h1><p>Pay advice, {period}. Employee no. 0**2</p>{upper}<br>{lower}<div class='n'>Take-home pay　£{money(gross - cut)}</div>"
    css = """body{padding:46px 60px}h1{font-size:30px}p{font-size:19px;margin:6px 0 20px}th{background:#dde5ea;text-align:left}td,th{font-size:20px;padding:9px 14px}
    td:last-child,th:last-child{text-align:right}tr:last-child td{font-weight:700;border-top:1px solid #333}.n{margin-top:24px;font-size:26px;font-weight:700;text-align:right}"""
    return document(css, body, font=SANS_EN)


def account_en(opening: float, moves: Moves) -> str:
    """An English statement with signed amounts and a closing line."""
    after = balances(opening, moves)
    rows = [
        (day, what, f"{'+' if amount > 0 else '−'}{money(abs(amount))}", money(left)) for (day, what, amount), left in zip(moves, after, strict=True)
    ]
    lines = [("", "Brought forward", "", money(opening)), *rows, ("", "Carried forward", "", money(after[-1]))]
    body = f"<h1>Estuary Building Society</h1><p>Everyday account ending **58</p>{table(('Date', 'Details', 'Amount £', 'Balance £'), lines)}"
    css = """body{padding:48px}h1{font-size:31px;color:#5a1f3d}p{font-size:19px;margin-bottom:20px}th{border-bottom:3px solid #5a1f3d}td,th{font-size:20px;padding:10px;text-align:right}
    td:nth-child(-n+2),th:nth-child(-n+2){text-align:left}"""
    return document(css, body, font=SERIF_EN)


def invoice_en(number: str, goods: Goods, *, rate: int, total: float | None = None) -> str:
    """An English invoice with a tax line."""
    net = round(sum(count * cost for _, count, cost in goods), 2)
    tax = round(net * rate / 100, 2)
    rows = [(name, str(count), money(cost), money(count * cost)) for name, count, cost in goods]
    body = f"""<h1>INVOICE</h1><p>No. {number}　Breakwater Signs</p>{table(("Work", "Qty", "Rate $", "Amount $"), rows)}<div class='e'>Net {money(net)}</div>
    <div class='e'>Sales tax {rate}% {money(tax)}</div><div class='e d'>Balance due ${money(net + tax if total is None else total)}</div>"""
    css = """body{padding:54px}h1{font-size:40px;letter-spacing:6px;color:#b5532a}p{font-size:19px;margin-bottom:24px}th{color:#b5532a}td,th{font-size:20px;padding:12px;text-align:right;
    border-bottom:1px solid #ddd}td:first-child,th:first-child{text-align:left}.e{text-align:right;font-size:20px;padding:10px 12px 0}.d{font-size:27px;font-weight:700}"""
    return document(css, body, font=SANS_EN)


def chinese() -> Iterator[Page]:
    """The Chinese documents."""
    cuts = [("养老保险", 412.0), ("医疗保险", 103.0), ("住房公积金", 480.0)]
    pay = [("基本工资", 4600.0), ("岗位津贴", 850.0), ("计件绩效", 1320.5), ("高温补贴", 300.0)]
    moves = [("06-02", "工资入账", 6820.0), ("06-05", "房租", -1850.0), ("06-11", "超市", -236.4), ("06-19", "退款", 89.9), ("06-27", "水费", -54.3)]
    left = [money(value) for value in balances(2310.55, moves)]
    blank = [*left[:2], "", *left[3:]]
    off = [*left[:3], *(money(value + 500) for value in balances(2310.55, moves)[3:])]
    names = ("小计", "税额", "应收", "实收现金", "找零")
    goods = [("盐焗花生", 2, 8.5), ("酸奶 200g", 4, 5.2), ("抽纸三包", 1, 16.9)]
    wrong = wages_zh("2024年6月", pay, cuts, net=6475.5)
    yield page("zh-payslip-sum_mismatch-net", wrong, 900, "document.sum_mismatch", paper=True, kind="payslip")
    base = wages_zh("2024年7月", [("基本工资", 0.0), *pay[1:]], cuts)
    yield page("zh-payslip-zero_field-base", base, 900, "document.zero_field", paper=True, kind="payslip")
    yield page("zh-payslip-clean-no_leave", wages_zh("2024年8月", pay, [*cuts, ("事假扣款", 0.0)]), 900, paper=True, kind="payslip")
    yield page("zh-passbook-sum_mismatch-jump", passbook_zh(2310.55, moves, shown=off), 1100, "document.sum_mismatch", smallest=18)
    yield page("zh-passbook-zero_field-blank", passbook_zh(2310.55, moves, shown=blank), 1100, "document.zero_field", smallest=18)
    yield page("zh-passbook-clean", passbook_zh(918.2, moves[:4]), 1100, smallest=18)
    yield page("zh-power-clean", power_zh(), 860, paper=True, smallest=19)
    yield page("zh-till-clean", till("渔港便利 · 码头店", names, goods, given=100, english=False), 520, paper=True, smallest=21)


def english() -> Iterator[Page]:
    """The English documents."""
    pay = [("Basic pay", 2140.0), ("Night allowance", 186.5), ("Tool allowance", 45.0)]
    cuts = [("Income tax", 251.3), ("National Insurance", 132.84), ("Pension", 107.0)]
    moves = [("3 Sep", "Salary", 1880.0), ("4 Sep", "Council tax", -148.0), ("9 Sep", "Bookshop", -23.75), ("21 Sep", "Transfer in", 60.0)]
    names = ("SUBTOTAL", "TAX", "TOTAL", "CASH", "CHANGE")
    fish = [("Fish cakes", 2, 6.4), ("Chips large", 1, 4.9), ("Ginger beer", 3, 2.75)]
    work = [("Shop front lettering", 1, 640.0), ("Window decals", 6, 28.5), ("Fitting, hours", 4, 55.0)]
    none = wages_en("week 31", [("Basic pay", 0.0), *pay[1:], ("Overtime", 312.0)], cuts[:1])
    yield page("en-payslip-zero_field-basic", none, 860, "document.zero_field", paper=True, smallest=19, kind="payslip")
    yield page("en-payslip-clean", wages_en("month 5", pay, cuts), 860, paper=True, smallest=19, kind="payslip")
    yield page("en-account-clean", account_en(402.18, moves), 920, paper=True, smallest=19)
    yield page(
        "en-account-clean-overdraft", account_en(75.0, [("1 Oct", "Gas and power", -92.4), ("2 Oct", "Salary", 1905.5)]), 920, paper=True, smallest=19
    )
    wrong = till("THE SLIPWAY CHIPPY", names, fish, given=40, tax=2.08, total=30.03, english=True)
    yield page("en-till-sum_mismatch-total", wrong, 540, "document.sum_mismatch", paper=True, smallest=21)
    yield page("en-till-clean", till("MOORING CAFE", names, fish[:2], given=20, tax=1.42, english=True), 540, paper=True, smallest=21)
    yield page(
        "en-invoice-sum_mismatch-due", invoice_en("BS-0417", work, rate=10, total=1214.1), 900, "document.sum_mismatch", paper=True, smallest=19
    )
    yield page("en-invoice-clean", invoice_en("BS-0418", work[:2], rate=10), 900, paper=True, smallest=19)


def pages() -> Iterator[Page]:
    """All documents."""
    yield from chinese()
    yield from english()

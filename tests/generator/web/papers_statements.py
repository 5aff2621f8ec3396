"""Bank statements: printed with debit and credit columns, signed amounts, app lists; newest first and oldest first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from tests.generator.web.papers_common import Template, document, money, table, wrong
from tests.generator.web.papers_payslips import ARIAL, HEI, SANS, SERIF, TIMES, VERDANA

Payees = Sequence[tuple[str, str, int, int]]
"""What, who, and the range of the amount in whole units; negative for money that leaves."""


@dataclass
class Row:
    """A transaction as printed; None is an empty field."""

    day: date
    what: str
    who: str
    amount: int | None
    balance: int | None


@dataclass
class Book:
    """A statement as printed, oldest first."""

    opening: int
    rows: list[Row]
    credit: int
    debit: int
    closing: int


def book(rng: Random, payees: Payees, case: str, *, count: tuple[int, int] = (8, 13)) -> Book:
    """Transactions whose balances follow from each other, then the fault of `case`."""
    opening = rng.randint(180000, 2400000)
    day, balance, rows = date(rng.choice((2023, 2024, 2025)), rng.randint(1, 11), rng.randint(1, 3)), opening, []
    wanted = rng.randint(*count)
    for place in range(wanted):
        what, who, low, high = rng.choice(payees)
        amount = rng.randint(low * 100, high * 100)
        if balance + amount < 20000 or place == 1:
            what, who, low, high = next(payee for payee in payees if payee[2] > 0)
            amount = rng.randint(low * 100, high * 100)
        if case == "emptied" and place == wanted - 3:
            what, who, amount = payees[0][0], payees[0][1], -balance
        if case == "emptied" and place == wanted - 2:
            what, who, low, high = next(payee for payee in payees if payee[2] > 0)
            amount = rng.randint(low * 100, high * 100)
        balance += amount
        rows.append(Row(day, what, who, amount, balance))
        day += timedelta(days=rng.choice((0, 1, 2, 2)))
    credit, debit = sum(max(row.amount or 0, 0) for row in rows), -sum(min(row.amount or 0, 0) for row in rows)
    return _spoilt(rng, Book(opening, rows, credit, debit, balance), case)


def _spoilt(rng: Random, kept: Book, case: str) -> Book:
    """The fault of `case`, away from the first and last rows."""
    place = rng.randint(2, len(kept.rows) - 3)
    row = kept.rows[place]
    if case == "balance_one":
        row.balance = wrong(rng, row.balance or 0, 9000)
    if case == "balance_wrong":
        step = wrong(rng, row.balance or 0, 9000) - (row.balance or 0)
        for later in kept.rows[place:]:
            later.balance = (later.balance or 0) + abs(step)
        kept.closing += abs(step)
    if case in {"balance_blank", "balance_zero"}:
        row.balance = None if case == "balance_blank" else 0
    if case == "amount_blank":
        row.amount = None
    if case == "totals_wrong":
        kept.debit = wrong(rng, kept.debit, 9000)
    if case == "closing_wrong":
        kept.closing = wrong(rng, kept.closing, 9000)
    return kept


def cell(amount: int | None) -> str:
    """An amount, or nothing where the field was left empty."""
    return "" if amount is None else money(amount)


def two(amount: int | None, *, out_first: bool = True) -> tuple[str, str]:
    """An amount in its column of the two: money out, money in."""
    out, came = (money(-amount), "") if amount is not None and amount < 0 else ("", cell(amount))
    return (out, came) if out_first else (came, out)


ZH_PAYEES = (
    ("转账汇款", "周雅琴", -3000, -200),
    ("代发工资", "蓝港信息技术公司", 7000, 15000),
    ("网上支付", "鲜丰水果店", -180, -15),
    ("消费", "惠民大药房", -260, -20),
    ("缴费", "市自来水公司", -190, -30),
    ("ATM取款", "本行自助设备", -2000, -500),
    ("转入", "冯志强", 300, 2600),
    ("快捷支付", "滨江停车场", -60, -6),
)
BANK_CSS = """body{padding:34px 36px;color:#141414;font-size:15px}h1{text-align:center;font-size:24px;margin:0 0 14px}.who{display:grid;grid-template-columns:1fr 1fr 1fr;gap:4px 20px;margin-bottom:12px}
table{width:100%}td,th{border:1px solid #333;padding:6px 7px}th{background:#f0f0f0}.n{text-align:right}.foot{display:flex;justify-content:space-between;margin-top:12px}"""


def bank_print(rng: Random, case: str) -> str:
    """A printed account history with ruled cells: out, in and balance; oldest first."""
    kept = book(rng, ZH_PAYEES, case)
    rows = [[f"{row.day:%Y-%m-%d}", row.what, row.who, *two(row.amount), cell(row.balance)] for row in kept.rows]
    rows.insert(0, [f"{kept.rows[0].day:%Y-%m-%d}", "承前余额", "", "", "", money(kept.opening)])
    return document(
        BANK_CSS,
        f"""<h1>{rng.choice(("临江银行", "远山农商银行"))}账户交易明细</h1><div class="who"><span>户名：{rng.choice(("宋佳宁", "唐文博"))}</span><span>账号：6217 **** **** {rng.randint(1000, 9999)}</span><span>币种：人民币</span></div>
{table(("交易日期", "摘要", "对方户名", "支出金额", "收入金额", "余额"), rows, numbers=3)}
<div class="foot"><span>本页共 {len(kept.rows)} 笔</span><span>支出合计：{money(kept.debit)}</span><span>收入合计：{money(kept.credit)}</span><span>期末余额：{money(kept.closing)}</span></div>""",
        font=SERIF,
    )


APP_CSS = """body{background:#f5f6f7;color:#222;font-size:16px}.bar{display:flex;justify-content:space-between;padding:9px 18px;font-size:13px;background:#fff}.nav{background:#fff;text-align:center;font-size:18px;font-weight:600;padding:8px}
.acct{background:#c8161d;color:#fff;margin:10px;border-radius:10px;padding:14px 16px}.chips{display:flex;gap:8px;padding:2px 10px 8px;font-size:14px}.chips span{background:#fff;border-radius:14px;padding:5px 13px}
.it{display:flex;align-items:center;background:#fff;padding:12px 14px;border-bottom:1px solid #eee}.ic{width:36px;height:36px;border-radius:18px;color:#fff;text-align:center;line-height:36px;margin-right:12px;flex:none}
.mid{flex:1}.mid div{color:#666;font-size:13px;margin-top:4px}.am{text-align:right;font-size:17px}.am div{font-size:13px;color:#666;margin-top:4px}.in{color:#c8161d}"""


def bank_app(rng: Random, case: str) -> str:
    """A bank's app: signed amounts with the balance beneath, newest first."""
    kept, items = book(rng, ZH_PAYEES, case), ""
    for row in reversed(kept.rows):
        amount = "" if row.amount is None else f"{'+' if row.amount > 0 else ''}{money(row.amount)}"
        tint = rng.choice(("#e8833a", "#4a90e2", "#50b37c", "#9b7fd1"))
        under = "" if row.balance is None else f"余额 {money(row.balance)}"
        items += f"""<div class="it"><div class="ic" style="background:{tint}">{row.who[0]}</div><div class="mid">{row.what}-{row.who}<div>{row.day:%m-%d} {rng.randint(8, 21):02d}:{rng.randint(0, 59):02d}</div></div>
<div class="am"><span class="{"in" if (row.amount or 0) > 0 else ""}">{amount}&nbsp;</span><div>{under}&nbsp;</div></div></div>"""
    return document(
        APP_CSS,
        f"""<div class="bar"><span>{rng.randint(8, 21)}:{rng.randint(10, 59)}</span><span>5G ▮▮▮▯</span></div><div class="nav">收支明细</div>
<div class="acct">储蓄卡（尾号{rng.randint(1000, 9999)}）<br>共 {len(kept.rows)} 笔交易</div><div class="chips"><span>全部类型</span><span>{kept.rows[0].day:%Y.%m}</span><span>筛选 ▾</span></div>{items}""",
        font=SANS,
    )


US_PAYEES = (
    ("Transfer to savings", "XFER 0421", -900, -50),
    ("Payroll deposit", "NORTHGATE FREIGHT", 1500, 3900),
    ("Debit card purchase", "CORNER MARKET", -140, -6),
    ("Debit card purchase", "GAS N GO 113", -80, -22),
    ("Electric bill", "VALLEY POWER", -210, -55),
    ("Check paid", "NO. 1187", -640, -90),
    ("Mobile deposit", "CHECK", 60, 800),
    ("ATM withdrawal", "MAIN ST BRANCH", -300, -40),
)
US_CSS = """body{padding:36px;color:#1a1a1a;font-size:15px}.head{display:flex;justify-content:space-between;align-items:flex-end}.logo{font-size:25px;font-weight:700;color:#0b5a3c}
.box{border:1px solid #0b5a3c;margin:16px 0;padding:8px 14px}.box div{display:flex;justify-content:space-between;padding:3px 0;max-width:520px}h3{color:#0b5a3c;margin:6px 0}
table{width:100%}th{text-align:left;border-bottom:2px solid #0b5a3c;padding:5px}td{padding:6px 5px;border-bottom:1px solid #ddd}.n{text-align:right!important}"""


def american(rng: Random, case: str) -> str:
    """A US checking statement: account summary, then withdrawals, deposits and balance, oldest first."""
    kept = book(rng, US_PAYEES, case)
    rows = [[f"{row.day:%m/%d}", f"{row.what} {row.who}", *two(row.amount), cell(row.balance)] for row in kept.rows]
    if case == "fee_waived":
        rows.insert(4, [f"{kept.rows[4].day:%m/%d}", "Monthly service fee (waived)", "0.00", "", cell(kept.rows[3].balance)])
    head = ("Date", "Description", "Withdrawals", "Deposits", "Balance")
    boxes = (
        ("Beginning balance", kept.opening, ""),
        ("Deposits and credits", kept.credit, "+"),
        ("Withdrawals and debits", kept.debit, "-"),
        ("Ending balance", kept.closing, ""),
    )
    lines = "".join(f"<div><span>{name}</span><span>{sign}${money(amount)}</span></div>" for name, amount, sign in boxes)
    first, last = kept.rows[0].day, kept.rows[-1].day
    return document(
        US_CSS,
        f"""<div class="head"><div class="logo">◆ {rng.choice(("Prairie Union Bank", "Harborline Credit Union"))}</div><div>Statement period {first:%m/%d/%Y} - {last:%m/%d/%Y}</div></div>
<div class="box"><h3>Account summary — Everyday Checking x{rng.randint(1000, 9999)}</h3>{lines}</div><h3>Activity</h3>{table(head, rows, numbers=3)}<p>Page 1 of 1</p>""",
        font=TIMES,
        lang="en",
    )


BILL_CSS = """body{background:#fff;color:#1c1c1e;font-size:16px}.bar{display:flex;justify-content:space-between;padding:10px 20px;font-size:13px}.m{background:#eef5ff;padding:14px 18px}.m h2{margin:0 0 6px;font-size:19px}
.m div{display:flex;gap:22px}.it{display:flex;justify-content:space-between;padding:13px 18px;border-bottom:1px solid #f0f0f0}.it small{display:block;color:#666;font-size:13px;margin-top:4px}.plus{color:#d98300}.more{text-align:center;color:#555;padding:16px;font-size:14px}"""
BILL_PAYEES = (
    ("餐饮", "老街牛肉面", -48, -12),
    ("退款", "晨光文具旗舰店", 20, 160),
    ("出行", "城市地铁", -12, -2),
    ("日用", "万家便利店", -120, -5),
    ("转账", "王小满", -600, -50),
    ("红包", "外婆", 8, 200),
)


def wallet(rng: Random, case: str) -> str:
    """A wallet's monthly bill: spent and received above, signed amounts beneath, no balances; maybe only its first rows."""
    kept, items = book(rng, BILL_PAYEES, case, count=(8, 10)), ""
    shown = kept.rows[3:] if case == "truncated" else kept.rows
    for row in reversed(shown):
        sign = "+" if (row.amount or 0) > 0 else ""
        items += f'<div class="it"><div>{row.who}<small>{row.what}　{row.day.month}月{row.day.day}日</small></div><b class="{"plus" if sign else ""}">{sign}{cell(row.amount)}</b></div>'
    end = "上滑加载更多" if case == "truncated" else f"本月 {len(kept.rows)} 笔已全部显示"
    return document(
        BILL_CSS,
        f"""<div class="bar"><span>{rng.randint(8, 21)}:{rng.randint(10, 59)}</span><span>▮▮▮ 92%</span></div><div class="m"><h2>{kept.rows[0].day.year}年{kept.rows[0].day.month}月账单 ▾</h2>
<div><span>支出 ¥{money(kept.debit)}</span><span>收入 ¥{money(kept.credit)}</span></div></div>{items}<div class="more">{end}</div>""",
        font=HEI,
    )


HISTORY_PAYEES = (
    ("跨行转出", "韩东升", -5000, -300),
    ("工资入账", "宏景建设集团", 6000, 13000),
    ("POS刷卡", "百佳生活超市", -420, -18),
    ("房贷扣划", "个人贷款中心", -4200, -1800),
    ("利息", "结息", 1, 40),
    ("手机银行", "曹丽萍", 200, 3800),
    ("燃气代扣", "城市燃气", -160, -35),
)
HISTORY_CSS = """body{padding:40px 46px;font-size:16px;color:#202020;position:relative}h1{font-size:23px;margin:0;text-align:left;letter-spacing:4px}.line{border-top:2px solid #222;margin:10px 0}
.inf{display:flex;gap:40px;margin-bottom:8px}table{width:100%}th{border-bottom:1px solid #222;padding:6px 4px;text-align:left}td{padding:7px 4px}.n{text-align:right!important}
.seal{position:absolute;right:70px;bottom:26px;width:130px;height:130px;opacity:.55}.end{margin-top:14px}"""
SEAL = '<svg class="seal" viewBox="0 0 130 130"><circle cx="65" cy="65" r="60" fill="none" stroke="#c22" stroke-width="4"/><text x="65" y="60" font-size="34" fill="#c22" text-anchor="middle">★</text><text x="65" y="92" font-size="17" fill="#c22" text-anchor="middle">业务专用章</text></svg>'


def history(rng: Random, case: str) -> str:
    """A stamped history without vertical rules: one signed column and the account balance, newest first."""
    kept = book(rng, HISTORY_PAYEES, case)
    rows = [
        [f"{row.day:%Y%m%d}", row.what, row.who, "" if row.amount is None else f"{row.amount / 100:+,.2f}", cell(row.balance)]
        for row in reversed(kept.rows)
    ]
    first, last = kept.rows[0].day, kept.rows[-1].day
    return document(
        HISTORY_CSS,
        f"""<h1>历史流水清单</h1><div class="line"></div><div class="inf"><span>客户：{rng.choice(("彭晓东", "袁静"))}</span><span>卡号末四位 {rng.randint(1000, 9999)}</span><span>起止 {first:%Y%m%d} 至 {last:%Y%m%d}</span></div>
{table(("记账日", "交易类型", "对手信息", "发生额", "账户结余"), rows, numbers=2)}<div class="line"></div><div class="end">打印柜员 {rng.randint(1000, 9999)}　打印渠道 智能柜台<br>以上记录仅供核对<br><br><br></div>{SEAL}""",
        font=SERIF,
    )


UK_PAYEES = (
    ("Standing order", "R Lindqvist", -650, -120),
    ("Bank credit", "Tyne Bridge Eng", 1400, 2900),
    ("Card payment", "Greenleaf Grocers", -95, -4),
    ("Direct debit", "Severn Water", -62, -18),
    ("Contactless", "Platform Coffee", -9, -3),
    ("Faster payment in", "J Adeyemi", 20, 420),
    ("Direct debit", "Council tax", -190, -110),
)
WEB_CSS = """body{background:#eef1f4;color:#13233a;font-size:15px}.top{background:#00395d;color:#fff;padding:14px 40px;display:flex;justify-content:space-between}.top span{margin-left:26px}.wrap{display:flex;gap:22px;padding:24px 40px}
.side{width:240px}.side div{background:#fff;padding:14px;margin-bottom:10px;border-left:4px solid #00aeef}.main{flex:1;background:#fff;padding:20px 24px}h2{margin:0 0 4px}.f{color:#44556b;margin-bottom:12px}
table{width:100%}th{text-align:left;color:#44556b;border-bottom:1px solid #c3ccd6;padding:8px 6px}td{padding:10px 6px;border-bottom:1px solid #e6eaef}.n{text-align:right!important}"""


def web_bank(rng: Random, case: str) -> str:
    """A UK bank's web page at a desk: money in, money out, balance, newest first; maybe with one payment still pending."""
    kept = book(rng, UK_PAYEES, case)
    rows = [
        [
            f"{row.day:%d %b}",
            f"<b>{row.who}</b><br>{row.what}",
            *(f"£{v}" if v else "" for v in two(row.amount, out_first=False)),
            f"£{money(row.balance)}" if row.balance is not None else "",
        ]
        for row in reversed(kept.rows)
    ]
    if case == "pending":
        rows.insert(0, ["Pending", "<b>Platform Coffee</b><br>Not yet taken from your balance", "", "£4.35", ""])
    return document(
        WEB_CSS,
        f"""<div class="top"><b>Wessex Direct</b><div><span>Accounts</span><span>Payments</span><span>Cards</span><span>Log out</span></div></div><div class="wrap"><div class="side"><div>Current account<br>••••{rng.randint(1000, 9999)}</div>
<div>Statements</div><div>Manage overdraft</div></div><div class="main"><h2>Transactions</h2><div class="f">Balance now <b>£{money(kept.closing)}</b> · showing {kept.rows[0].day:%d %B} to {kept.rows[-1].day:%d %B %Y}</div>
{table(("Date", "Details", "Paid in", "Paid out", "Running balance"), rows, numbers=3)}</div></div>""",
        font=VERDANA,
        lang="en",
    )


NIGHT_CSS = """body{background:#0b0d17;color:#eef0fa;font-size:16px}.bar{display:flex;justify-content:space-between;padding:12px 22px;font-size:14px}.hd{padding:6px 20px 14px}.hd b{font-size:30px;display:block;margin-top:6px}
.day{display:flex;justify-content:space-between;padding:14px 20px 6px;color:#a9b0cc;font-size:14px}.it{display:flex;padding:10px 20px;align-items:center;background:#141829;margin:0 12px 1px}.ic{width:34px;height:34px;border-radius:10px;margin-right:12px}
.it div{flex:1}.it small{display:block;color:#a9b0cc;font-size:13px}.up{color:#5fe3a1}.tabs{display:flex;justify-content:space-around;padding:16px;font-size:14px;color:#a9b0cc}"""


def night_app(rng: Random, case: str) -> str:
    """A dark app that groups by day, each day with the balance it ended on, newest first; the opening balance closes the list."""
    kept = book(rng, UK_PAYEES, case, count=(7, 9))
    days = sorted({row.day for row in kept.rows}, reverse=True)
    items = ""
    for day in days:
        rows = [row for row in kept.rows if row.day == day]
        items += f'<div class="day"><span>{day:%a %d %B}</span><span>Day end £{cell(rows[-1].balance)}</span></div>'
        for row in reversed(rows):
            amount = "" if row.amount is None else f"{'+' if row.amount > 0 else '−'}£{money(abs(row.amount))}"
            tint = rng.choice(("#ff5d73", "#ffb84d", "#5b8dff", "#32c8a6"))
            items += f'<div class="it"><span class="ic" style="background:{tint}"></span><div>{row.who}<small>{row.what}</small></div><span class="{"up" if (row.amount or 0) > 0 else ""}">{amount}</span></div>'
    items += f'<div class="day"><span>Brought in from last month</span><span>£{money(kept.opening)}</span></div>'
    return document(
        NIGHT_CSS,
        f"""<div class="bar"><span>{rng.randint(8, 21)}:{rng.randint(10, 59)}</span><span>◢◢ 5G 71%</span></div><div class="hd">Your balance<b>£{money(kept.closing)}</b></div>{items}<div class="tabs"><b>Feed</b><span>Savings</span><span>Cards</span><span>Help</span></div>""",
        font=ARIAL,
        lang="en",
    )


TEMPLATES = (
    Template(
        name="statement_bank_zh",
        split="seen",
        draw=bank_print,
        kind="statement",
        paper=True,
        width=1000,
        scale=1.4,
        print_size=15,
        cases=("clean", "emptied", "balance_wrong", "totals_wrong", "balance_blank"),
    ),
    Template(
        name="statement_app_zh",
        split="seen",
        draw=bank_app,
        kind="statement",
        width=390,
        scale=2,
        print_size=13,
        cases=("clean", "balance_one", "balance_zero"),
    ),
    Template(
        name="statement_us",
        split="seen",
        draw=american,
        kind="statement",
        width=980,
        scale=1.5,
        print_size=15,
        cases=("clean", "closing_wrong", "amount_blank", "fee_waived"),
    ),
    Template(
        name="statement_history_zh",
        split="held",
        draw=history,
        kind="statement",
        paper=True,
        width=960,
        scale=1.5,
        print_size=16,
        cases=("clean", "balance_wrong", "balance_blank", "emptied"),
    ),
    Template(
        name="statement_wallet_zh",
        split="held",
        draw=wallet,
        kind="statement",
        width=375,
        scale=3,
        print_size=13,
        cases=("clean", "truncated", "totals_wrong"),
    ),
    Template(
        name="statement_web_uk",
        split="held",
        draw=web_bank,
        kind="statement",
        width=1280,
        scale=1.2,
        print_size=15,
        cases=("clean", "pending", "balance_one", "balance_zero"),
    ),
    Template(
        name="statement_night_en",
        split="held",
        draw=night_app,
        kind="statement",
        width=400,
        scale=2.5,
        print_size=13,
        cases=("clean", "clean", "balance_wrong"),
    ),
)

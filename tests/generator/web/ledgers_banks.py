"""Statements of banks, cards and e-wallets."""

from __future__ import annotations

from random import Random

from tests.generator.web.ledgers_kit import DEJAVU, HAN, MONO, SANS, SONG, Draft, Plan, doc, num, off, phone_bar, tr

Moves = list[tuple[str, int]]
"""Who and how much, below zero what leaves the account; oldest first."""


def _running(start: int, moves: Moves) -> list[int]:
    """The balance after each movement."""
    out = []
    for _, value in moves:
        start += value
        out.append(start)
    return out


def _held_book(rng: Random, scenario: str) -> Draft:
    """A printed account listing of a Chinese bank: columns of debit, credit and balance, brought forward and totals."""
    start = rng.randrange(300000, 1900000)
    moves: Moves = [
        ("代发工资", rng.randrange(780000, 1300000)),
        ("网上支付 货款", -rng.randrange(20000, 190000)),
        ("水费代扣", -rng.randrange(3000, 9000)),
        ("转账汇入", rng.randrange(50000, 300000)),
        ("跨行手续费", -rng.choice((200, 550))),
        ("ATM取款", -100000),
        ("按揭还款", -rng.randrange(260000, 420000)),
        ("结息", rng.randrange(120, 990)),
    ]
    balances = _running(start, moves)
    last, spent, got = balances[-1], -sum(v for _, v in moves if v < 0), sum(v for _, v in moves if v > 0)
    shown = [num(value) for value in balances]
    if scenario == "sum-row":
        shown[3] = num(off(rng, balances[3]))
    if scenario == "zero-row":
        shown[4] = ""
    spent = off(rng, spent) if scenario == "sum-total" else spent
    closing = "0.00" if scenario == "gap-closing" else num(last)
    days = sorted(rng.sample(range(1, 30), len(moves)))
    dash = "—" if scenario == "ok-dash" else ""
    rows = "".join(
        tr(f"2024-07-{day:02d}", name, num(-value) if value < 0 else dash, num(value) if value > 0 else dash, balance, right=2)
        for day, (name, value), balance in zip(days, moves, shown, strict=True)
    )
    css = (
        "body{padding:36px}h1{font-size:24px;text-align:center;letter-spacing:4px}th{border-top:2px solid #8b1a1a;"
        "border-bottom:1px solid #8b1a1a;padding:8px}td{padding:7px 8px;border-bottom:1px dotted #aaa}"
        "table{font-size:16px}.k{display:grid;grid-template-columns:1fr 1fr;font-size:15px;gap:4px;margin:14px 0}"
        ".k span:nth-child(2n){text-align:right}"
    )
    body = (
        f"<h1>个人账户交易明细</h1><div class=k><span>户名：{rng.choice(('郑*敏', '罗*'))}</span><span>"
        f"账号：6217 **** **** {rng.randint(1000, 9999)}</span><span>起止日期：2024-07-01 至 2024-07-31</span><span>币种：人民币</span>"
        f"</div>"
        f"<table>{tr('交易日', '摘要', '支出', '收入', '账户余额', right=2, tag='th')}{tr('', '承前页', '', '', num(start), right=2)}{rows}"
        f"{tr('', '本页合计', num(spent), num(got), '', right=2, style='font-weight:700')}</table>"
        f"<div class=fx style='margin-top:14px;font-size:16px'><span>期初余额 {num(start)}</span><b>期末余额 {closing}</b></div>"
        "<div style='margin-top:24px;font-size:14px'>本明细仅供客户对账使用。打印柜员 0417</div>"
    )
    return Draft(
        html=doc(css, body, SONG), width=860, smallest=30, paper=True, text=rng.choice((None, "近一个月流水")), context={"surface": "document"}
    )


def _held_card(rng: Random, scenario: str) -> Draft:
    """A credit card statement in English: a box that leads from the previous to the new balance, then signed postings."""
    before = rng.randrange(42000, 140000)
    buys: Moves = [
        ("TESCO STORES 3372 LEEDS", rng.randrange(2200, 8900)),
        ("TRAINLINE.COM", rng.randrange(3100, 9900)),
        ("SPOTIFY P2F1C8", 1199),
        ("DUNELM 0193", rng.randrange(1500, 12000)),
        ("BP HOLBECK SERVICE STN", rng.randrange(3900, 7600)),
    ]
    refund = rng.randrange(1500, 4800) if scenario == "ok-refund" else 0
    interest = 0 if scenario in ("ok-idle", "sum-new") else rng.randrange(640, 2100)
    bought = sum(v for _, v in buys)
    new = bought - refund + interest
    new_shown = off(rng, new) if scenario == "sum-new" else new
    bought_shown = bought
    if scenario == "sum-purchases":
        bought_shown = off(rng, bought)
        new_shown = new - bought + bought_shown
    lines = [("02 Sep", "PAYMENT RECEIVED - THANK YOU", -before)]
    lines += [(f"{4 + 4 * at:02d} Sep", name, value) for at, (name, value) in enumerate(buys)]
    lines += [("25 Sep", "DUNELM 0193 REFUND", -refund)] if refund else []
    lines += [("28 Sep", "INTEREST ON PURCHASES", interest)] if interest else []
    css = (
        "body{padding:34px 40px}.t{display:flex;gap:26px}.sb{flex:1;border:1px solid #cfd6e4;border-radius:8px;"
        "padding:14px 18px;background:#f5f7fb}.sb td{padding:4px 0;font-size:15px}"
        ".l td,.l th{padding:6px 4px;border-bottom:1px solid #e3e6ee;font-size:15px}h1{font-size:23px;color:#38206b;"
        "margin-bottom:16px}h2{font-size:17px;margin:22px 0 6px}"
    )
    credit = lambda value: f"{num(-value)} CR" if value < 0 else num(value)  # noqa: E731 -- one cell
    box = "".join(
        (
            tr("Previous balance", num(before)),
            tr("Payments", num(-before)),
            tr("Refunds and credits", num(-refund)),
            tr("Purchases", num(bought_shown)),
            tr("Interest and fees", num(interest)),
            tr("<b>New balance</b>", f"<b>£{num(new_shown)}</b>"),
        )
    )
    body = (
        f"<h1>Violet Credit Card</h1><div class=t><div class=sb><table>{box}</table></div>"
        f"<div class=sb style='background:#fff'>"
        f"<table>{tr('Statement date', '30 Sep 2024')}{tr('Card number', f'**** {rng.randint(1000, 9999)}')}{tr('Credit limit', '£4,500.00')}"
        f"{tr('Minimum payment', '£25.00')}{tr('Pay by', '25 Oct 2024')}</table></div></div><h2>Your transactions</h2>"
        f"<table class=l>{tr('Date', 'Description', 'Amount (£)', right=2, tag='th')}"
        + "".join(tr(day, name, credit(value), right=2) for day, name, value in lines)
        + "</table>"
    )
    return Draft(html=doc(css, body, SANS), width=880, smallest=28, paper=scenario != "ok-idle", context={"surface": "document"})


def _held_wallet(rng: Random, scenario: str) -> Draft:
    """An e-wallet's month on a phone in Chinese: newest first, signed, no balance, sums of the month on top."""
    people = [
        ("永辉生活超市", "永"),
        ("城市地铁扫码", "铁"),
        ("老陈牛肉面馆", "陈"),
        ("话费充值", "话"),
        ("蓝鲸影城", "影"),
        ("社区生鲜店", "鲜"),
        ("顺丰寄件", "丰"),
    ]
    rng.shuffle(people)
    rows = [(name, icon, -rng.randrange(600, 18900)) for name, icon in people[:5]]
    rows.insert(2, ("转账-来自 阿May", "友", rng.randrange(2000, 50000)))
    rows.insert(4, ("工资代发", "薪", rng.randrange(420000, 880000)))
    spent, got = -sum(v for *_, v in rows if v < 0), sum(v for *_, v in rows if v > 0)
    count = f"共{len(rows)}笔"
    if scenario == "ok-partial":
        spent, got, count = spent + 231460, got + 30000, "共46笔，下滑查看更多"
    if scenario == "sum-spent":
        spent = off(rng, spent)
    day = 29
    items = ""
    for name, icon, value in rows:
        day -= rng.randint(1, 3)
        sign = "+" if value > 0 else "-"
        items += (
            f"<div class=i><span class=a>{icon}</span><span style='flex:1'><b>{name}</b><small>6月{day}"
            f"日 {rng.randint(8, 22):02d}:{rng.randint(10, 59)}</small></span>"
            f"<span style='font-size:18px;color:{'#e8871e' if value > 0 else '#222'}'>{sign}{num(abs(value))}</span></div>"
        )
    css = (
        "body{background:#f5f5f5}.i{display:flex;align-items:center;gap:12px;padding:13px 16px;background:#fff;"
        "border-bottom:1px solid #f0f0f0}.a{width:38px;height:38px;border-radius:50%;background:#3f8cff;color:#fff;"
        "text-align:center;line-height:38px;font-size:19px}"
        "small{display:block;color:#999;font-size:12px}.i b{font-weight:500;font-size:16px}.m{padding:14px 16px}.m b{font-size:20px}"
    )
    body = (
        phone_bar("21:06")
        + "<div class=fx style='padding:8px 16px;font-size:17px;background:#fff'><span>‹</span><b>账单</b><span>筛选</span></div>"
        + f"<div class=m><b>2024年6月 ▾</b><div style='font-size:15px;margin-top:4px;color:#555'>支出 ¥{num(spent)}"
        f"　收入 ¥{num(got)}</div><div style='font-size:14px;color:#555'>{count}</div></div>{items}"
        + ("" if scenario == "ok-partial" else "<div class=c style='padding:18px;color:#777;font-size:14px'>— 本月账单已全部显示 —</div>")
    )
    return Draft(html=doc(css, body, HAN), width=393, smallest=28, context={"surface": "document"})


def _held_dark(rng: Random, scenario: str) -> Draft:
    """A dark banking app in English: newest first, the balance after each posted movement under its amount."""
    start = rng.randrange(130000, 480000)
    moves: Moves = [
        ("Rent – Oakfield Homes", -95000),
        ("Salary Brightwell Ltd", rng.randrange(190000, 320000)),
        ("Pret A Manger", -rng.randrange(410, 1500)),
        ("Octopus Energy", -rng.randrange(6200, 14800)),
        ("From Savings", 25000),
        ("Deliveroo", -rng.randrange(1400, 4100)),
        ("TfL Travel", -rng.randrange(280, 1180)),
    ]
    balances = _running(start, moves)
    shown = [f"£{num(value)}" for value in balances]
    if scenario == "sum-running":
        shown[3] = f"£{num(off(rng, balances[3]))}"
    if scenario == "gap-row":
        shown[2] = "£0.00"
    if scenario == "zero-blank":
        shown[4] = ""
    rows = ""
    if scenario == "ok-pending":
        rows = (
            "<div class=d>Pending – not yet in your balance</div><div class=i><span>Amazon Marketplace</span><span class=r>"
            "-£23.98<small>Pending</small></span></div>"
        )
    for at in reversed(range(len(moves))):
        name, value = moves[at]
        amount = f"<b style='color:#4ade80'>+£{num(value)}</b>" if value > 0 else f"<b>-£{num(-value)}</b>"
        head = f"<div class=d>{12 + at} November</div>" if at in (6, 4, 2, 0) else ""
        rows += f"{head}<div class=i><span>{name}</span><span class=r>{amount}<small>{shown[at]}</small></span></div>"
    css = (
        "body{background:#0b0f17;color:#e8ecf3}.i{display:flex;justify-content:space-between;padding:11px 18px;"
        "font-size:16px;border-bottom:1px solid #1c2431}small{display:block;font-size:14px;color:#9aa7bb;min-height:20px}"
        ".d{padding:12px 18px 4px;font-size:14px;color:#8ea0bd}.bal{margin:10px 16px;padding:18px;border-radius:16px;"
        "background:#172135}"
    )
    body = (
        phone_bar("07:58", "#e8ecf3") + f"<div class=bal>Current account ··{rng.randint(10, 99)}<div style='font-size:32px;font-weight:700'>"
        f"£{num(balances[-1])}</div><div class=fx style='font-size:14px;margin-top:8px'><span>Pay</span><span>Move</span>"
        f"<span>Cards</span><span>More</span></div></div>{rows}"
    )
    return Draft(html=doc(css, body, DEJAVU), width=400, smallest=28, context={"surface": "document"})


def _held_daily(rng: Random, scenario: str) -> Draft:
    """A statement on paper that prints the balance only at the end of a day, with a summary box."""
    start = 0 if scenario == "ok-opened" else rng.randrange(50000, 240000)
    moves: Moves = [
        ("BGC  J WEBER RENT SHARE", 41500),
        ("BGC  HMRC CHILD BENEFIT", 10240),
        ("DD   COUNCIL TAX", -16300),
        ("CPT  CASH MACHINE HIGH ST", -5000),
        ("VIS  ARGOS 882", -rng.randrange(1100, 5200)),
        ("BGC  NORTHERN CARE WAGES", rng.randrange(120000, 190000)),
        ("SO   SAVINGS POT", -20000),
    ]
    balances = _running(start, moves)
    ends = {1: "03 May", 3: "11 May", 4: "17 May", 6: "24 May"}
    days = ("03 May", "", "11 May", "", "17 May", "24 May", "")
    paid_in, paid_out = sum(v for _, v in moves if v > 0), -sum(v for _, v in moves if v < 0)
    if scenario == "sum-in":
        paid_in = off(rng, paid_in)
    rows = ""
    for at, (name, value) in enumerate(moves):
        balance = balances[at] if scenario != "sum-day" or at != 3 else off(rng, balances[3])
        rows += tr(days[at], name, num(-value) if value < 0 else "", num(value) if value > 0 else "", num(balance) if at in ends else "", right=2)
    css = (
        "body{padding:34px;font-size:15px}th{border-bottom:2px solid #000;padding:5px}td{padding:5px}.s{width:340px;"
        "margin:14px 0 18px auto;border:1px solid #000;padding:10px 14px}"
    )
    body = (
        f"<b style='font-size:22px'>Calder &amp; Wharfe Building Society</b><div>Everyday account {rng.randint(100, 999)}"
        f"xxxxx · Sheet {rng.randint(3, 90)}</div><div class=s>"
        f"<table>{tr('Opening balance', num(start))}{tr('Money in', num(paid_in))}{tr('Money out', num(paid_out))}"
        f"{tr('<b>Closing balance</b>', f'<b>{num(balances[-1])}</b>')}"
        f"</table></div>"
        f"<table>{tr('Date', 'Details', 'Withdrawn', 'Paid in', 'Balance', right=2, tag='th')}"
        f"{tr('01 May', 'BALANCE BROUGHT FORWARD', '', '', num(start), right=2)}{rows}"
        f"</table>"
    )
    return Draft(
        html=doc(css, body, MONO),
        width=880,
        smallest=28,
        paper=True,
        text=rng.choice((None, "Proof of address and income")),
        context={"surface": "document"},
    )


def _seen_signed(rng: Random, scenario: str) -> Draft:
    """An online business account in English on a wide screen: one signed column and a balance."""
    start = rng.randrange(500000, 2000000)
    moves: Moves = [
        ("Invoice 2231 Koval GmbH", rng.randrange(90000, 420000)),
        ("Adobe Systems", -6049),
        ("Office lease", -180000),
        ("Card fees", -rng.randrange(900, 4000)),
        ("Invoice 2238 Trent Labs", rng.randrange(60000, 300000)),
    ]
    balances = _running(start, moves)
    shown = [num(v) for v in balances]
    if scenario == "sum-row":
        shown[2] = num(off(rng, balances[2]))
    if scenario == "gap-row":
        shown[1] = "0.00"
    css = (
        "body{background:#f3f4f6;padding:30px}.w{background:#fff;border-radius:10px;padding:24px}td,th{padding:12px 8px;"
        "border-bottom:1px solid #eee;font-size:16px}th{color:#666}"
    )
    rows = "".join(
        tr(f"2024/10/{3 + at * 5:02d}", name, ("+" if v > 0 else "") + num(v), b, right=2)
        for at, ((name, v), b) in enumerate(zip(moves, shown, strict=True))
    )
    body = (
        f"<div class=w><h2>Account activity</h2><div style='margin:8px 0 14px'>Starting balance <b>€{num(start)}</b>"
        f" &nbsp; Ending balance <b>€{num(balances[-1])}</b></div>"
        f"<table>{tr('Booked', 'Counterparty', 'Amount EUR', 'Running balance', right=2, tag='th')}{rows}</table></div>"
    )
    return Draft(html=doc(css, body, SANS), width=1240, scale=1.3, smallest=20, context={"surface": "document"})


def _seen_bill(rng: Random, scenario: str) -> Draft:
    """A credit card bill on a phone in Chinese: the sum due by its parts, then postings."""
    old = rng.randrange(90000, 300000)
    buys = [("山姆会员店", rng.randrange(20000, 90000)), ("航旅预订", rng.randrange(40000, 160000)), ("充电桩", rng.randrange(1500, 6000))]
    new = sum(v for _, v in buys)
    due = off(rng, new) if scenario == "sum-due" else new
    css = (
        "body{background:#faf7f2}.u{background:#b4282d;color:#fff;padding:18px 20px}.u b{font-size:32px}"
        ".x{background:#fff;margin:12px;border-radius:10px;padding:8px 16px}.x .fx{padding:9px 0;font-size:15px}"
    )
    body = (
        f"<div style='background:#b4282d'>{phone_bar('11:32', '#fff')}</div><div class=u>本期应还（元）<br><b>{num(due)}</b><div>"
        f"账单日 8月5日　到期还款日 8月25日</div></div>"
        f"<div class=x><div class=fx><span>上期账单</span><span>{num(old)}</span></div><div class=fx><span>上期已还</span><span>"
        f"-{num(old)}</span></div><div class=fx><span>本期消费</span><span>{num(new)}</span></div><div class=fx><span>"
        f"利息及费用</span><span>0.00</span></div></div>"
        f"<div class=x>{''.join(f'<div class=fx><span>{n}</span><span>{num(v)}</span></div>' for n, v in buys)}</div>"
    )
    return Draft(html=doc(css, body, HAN), width=375, smallest=28, context={"surface": "document"})


PLANS = (
    Plan("held", "bank_book", _held_book, ("ok-plain", "ok-dash", "sum-row", "sum-total", "zero-row", "gap-closing")),
    Plan("held", "bank_card", _held_card, ("ok-refund", "ok-idle", "sum-new", "sum-purchases")),
    Plan("held", "bank_wallet", _held_wallet, ("ok-all", "ok-partial", "sum-spent")),
    Plan("held", "bank_dark", _held_dark, ("ok-plain", "ok-pending", "sum-running", "gap-row", "zero-blank")),
    Plan("held", "bank_daily", _held_daily, ("ok-plain", "ok-opened", "sum-in", "sum-day")),
    Plan("seen", "bank_signed", _seen_signed, ("ok-plain", "sum-row", "gap-row")),
    Plan("seen", "bank_bill", _seen_bill, ("ok-plain", "sum-due")),
)

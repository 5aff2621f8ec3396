"""Statements of banks, cards and wallets."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web.orchid_page import SUM, ZERO, Item, doc, head, m, o, pairs, sheet, status, total, tr
from tests.generator.web.page import Page


def running(opening: int, moves: list[int]) -> list[int]:
    """The balance after each move."""
    out = []
    for move in moves:
        opening += move
        out.append(opening)
    return out


def paper_zh(rng: Random) -> Iterator[Page]:
    """A printed list of transactions, income and outgo in two columns, oldest first."""
    css = """body{padding:40px 42px;font-family:'Noto Sans CJK SC'}h1{text-align:center;font-size:23px;color:#a0151b}.i{display:grid;
grid-template-columns:1fr 1fr 1fr;
margin:16px 0 10px;gap:4px}th{border:1px solid #777;background:#f3e9e9;padding:6px 8px}td{border:1px solid #999;padding:6px 8px}"""
    moves = [("07-02", "代发工资", 865320), ("07-05", "房租转账", -280000), ("07-09", "网上支付", -15890), ("07-14", "ATM取款", -100000)]
    moves += [("07-18", "退货退款", 12900), ("07-21", "结息", 163), ("07-26", "信用卡还款", -213475), ("07-30", "转账汇入", 50000)]
    opening, number = 1204158, rng.randrange(1000, 9999)

    def draw(balances: list[int]) -> str:
        rows = tr(("", "07-01", "承前余额", "", "", m(opening)))
        for at, ((day, what, move), balance) in enumerate(zip(moves, balances, strict=True), 1):
            rows += tr((f"{at:03d}", day, what, o(max(move, 0)), o(max(-move, 0)), m(balance)))
        gains = sum(max(move[2], 0) for move in moves)
        rows += tr(("", "", "本期合计", m(gains), m(gains - total(moves, 2)), ""))
        return doc(
            css,
            f"""<h1>滨海商业银行 个人账户交易明细</h1><div class=i><span>户名：郑文博</span><span>账号：6217 **** **** {number}</span><span>币种：人民币</span>
<span>起始日期：2024-07-01</span><span>截止日期：2024-07-31</span><span>网点：湖滨支行</span></div>
<table>{head(("序号", "日期", "摘要", "收入金额", "支出金额", "账户余额"), 3)}{rows}</table>""",
            "zh",
        )

    right = running(opening, [move[2] for move in moves])
    wrong = right[:4] + [balance + 30000 for balance in right[4:]]
    yield sheet("bank_paper_zh-balance", draw(wrong), 920, SUM, scale=1.5, print_px=15, paper=True)
    yield sheet("bank_paper_zh-opening", draw(right), 920, scale=1.5, print_px=15, paper=True, text="7月份流水，用于办理签证")


def app_zh(rng: Random) -> Iterator[Page]:
    """An account in a bank's app, newest first, signed amounts."""
    css = """body{background:#fff}.b{display:flex;justify-content:space-between;padding:8px 16px 12px;font-size:17px;font-weight:600}.f{display:flex;
gap:22px;
padding:0 16px 10px;color:#666}.f .a{color:#c8102e;border-bottom:2px solid #c8102e}.m{background:#f6f6f6;padding:10px 16px;display:flex;
justify-content:space-between;
font-size:14px;color:#555}.r{display:flex;gap:12px;padding:12px 16px;border-bottom:1px solid #f0f0f0}.r i{width:36px;height:36px;border-radius:50%;
background:#fbe3e6}
.r div{flex:1}.r small{display:block;color:#777;font-size:13px}.r .x{text-align:right;flex:none}.up{color:#d4380d}"""
    moves = [
        ("工资收入", "03日 09:12", 932650),
        ("物业管理费", "06日 20:41", -36800),
        ("超市消费", "11日 18:23", -24765),
        ("退款-电商平台", "13日 11:02", 19900),
    ]
    moves += [("手机充值", "17日 08:55", -10000), ("转账给 陈*", "22日 21:30", -150000), ("利息", "21日 02:00", 244)]
    moves[5], moves[6] = moves[6], moves[5]
    opening = 531207

    def draw(balances: list[int]) -> str:
        rows = ""
        for (what, when, move), balance in reversed(list(zip(moves, balances, strict=True))):
            shown = f"<span class=up>+{m(move)}</span>" if move > 0 else m(move)
            rows += f"<div class=r><i></i><div>{what}<small>{when}</small></div><div class=x>{shown}<small>余额 {m(balance)}</small></div></div>"
        gains = sum(max(move[2], 0) for move in moves)
        return doc(
            css,
            f"""{status("22:1" + str(rng.randrange(10)))}<div class=b><span>‹</span><span>收支明细</span><span>筛选</span></div>
<div class=f><span class=a>全部</span><span>收入</span><span>支出</span></div>
<div class=m><b>2025年6月</b><span>收入 {m(gains)}　支出 {m(gains - total(moves, 2))}</span></div>{rows}""",
            "zh",
        )

    right = running(opening, [move[2] for move in moves])
    wrong = right[:]
    wrong[3] -= 4000
    yield sheet("bank_app_zh-balance", draw(wrong), 375, SUM, scale=2, print_px=13)
    yield sheet("bank_app_zh-refund", draw(right), 375, scale=2, print_px=13)


def web_zh(rng: Random) -> Iterator[Page]:
    """Online banking for companies: signed amounts, a column of charges that are mostly nil."""
    css = """body{background:#eef3f8;font-size:14px}.t{background:#0b5fa5;color:#fff;padding:12px 30px;font-size:18px}.w{display:flex}.l{width:150px;
background:#fff;
padding:16px 18px;line-height:2.4;color:#555}.c{flex:1;margin:16px;background:#fff;padding:16px 20px}td,th{padding:10px 13px;
border-bottom:1px solid #e3e9ef}
th{background:#e9f1f8}.k{margin:8px 0 14px;color:#555}"""
    moves = [("05-06 10:22", "货款收入", 4860000, 0, "宁远贸易", ""), ("05-08 15:40", "转账支出", -1235000, 500, "华茂包装", "材料款")]
    moves += [("05-12 09:05", "水电费", -186240, 0, "供电公司", ""), ("05-15 14:31", "代发工资", -2250000, 0, "批量代发", "4月工资")]
    moves += [
        ("05-19 11:18", "货款收入", 1942000, 0, "嘉禾食品", ""),
        ("05-23 16:02", "缴税", -318765, 0, "税务局", ""),
        ("05-27 10:47", "货款退回", -64000, 0, "宁远贸易", "退货"),
    ]
    balances = running(7420518, [move[2] - move[3] for move in moves])

    def draw(gap: int) -> str:
        rows = ""
        for at in range(len(moves) - 1, -1, -1):
            when, what, move, fee, who, note = moves[at]
            rows += tr((when, what, f"+{m(move)}" if move > 0 else m(move), m(fee), "" if at == gap else m(balances[at]), who, note))
        names = ("交易时间", "交易类型", "发生额", "手续费", "账户余额", "对方", "附言")
        heads = "".join(f"<th{' class=n' if 2 <= at <= 4 else ''}>{name}</th>" for at, name in enumerate(names))
        return doc(
            css,
            f"""<div class=t>企业网上银行</div><div class=w><div class=l>账户总览<br><b style="color:#0b5fa5">明细查询</b><br>转账汇款<br>代发业务<br>电子回单</div>
<div class=c><b>账户明细</b><div class=k>南浦纺织品有限公司　账号尾号 {rng.randrange(1000, 9999)}　2025-05-01 至 2025-05-31　共 {len(moves)} 笔</div>
<table><tr>{heads}</tr>{rows}</table></div></div>""",
            "zh",
        )

    yield sheet("bank_web_zh-balance_blank", draw(3), 1200, ZERO, scale=1.5, print_px=14)
    yield sheet("bank_web_zh-free_of_charge", draw(-1), 1200, scale=1.5, print_px=14)


def card_zh(rng: Random) -> Iterator[Page]:
    """A credit card's bill on a phone."""
    css = """body{background:#f7f3ec}.h{background:#3b2f2f;color:#f4dfb8;padding-bottom:18px}.h p{padding:8px 20px}.h>i{font-style:normal;
font-size:36px;padding:0 20px}
.c{background:#fff;margin:12px;border-radius:10px;padding:12px 16px}.p{display:flex;justify-content:space-between;padding:7px 0}.p b{font-weight:500}
.z{border-top:1px dashed #ccc}.z b{font-weight:700;color:#b3541e}h4{margin:0 0 6px}"""

    def draw(before: int, paid: int, bought: list[Item], due: int) -> str:
        spent = sum(max(item[1], 0) for item in bought)
        back = spent - total(bought)
        top = [("上期账单金额", m(before)), ("- 本期还款", m(paid)), ("+ 本期消费", m(spent)), ("- 退款及调整", m(back)), ("+ 利息/费用", m(0))]
        return doc(
            css,
            f"""<div class=h>{status("9:2" + str(rng.randrange(10)), "#f4dfb8")}<p>账单详情 · 2024年10月</p><p style="padding-bottom:0">本期应还</p>
<i>¥{m(due)}</i><p>账单日 10月08日　到期还款日 10月26日</p></div>
<div class=c><h4>账单构成</h4>{pairs(top)}{pairs([("= 本期应还金额", m(due))], cls="p z")}</div>
<div class=c><h4>交易明细</h4>{pairs((a, m(b)) for a, b in bought)}</div>""",
            "zh",
        )

    bought = [("09/11 盒马鲜生", 18630), ("09/15 加油站", 35000), ("09/20 机票预订", 128000), ("09/28 药房", 7650), ("10/03 影院", 11800)]
    yield sheet("card_zh-due", draw(246050, 246050, bought, total(bought) + 50000), 390, SUM, scale=2, print_px=15)
    bought = [("09/10 运动服饰", 59900), ("09/12 餐饮", 22840), ("09/18 运动服饰 退款", -29950), ("09/27 家居用品", 43100), ("10/01 高铁票", 27650)]
    yield sheet("card_zh-refund", draw(318420, 318420, bought, total(bought)), 390, scale=2, print_px=15)


def wallet_zh(rng: Random) -> Iterator[Page]:
    """A month of a wallet by kinds of spending."""
    css = """body{background:#fff}.h{padding:10px 18px;background:#e8f6ee}.h h2{font-size:20px}.v{display:flex;gap:34px;padding:14px 18px;
background:#e8f6ee}
.v i{display:block;font-style:normal;font-size:25px;font-weight:700}.r{display:flex;align-items:center;gap:10px;padding:13px 18px;
border-bottom:1px solid #eee}
.r em{width:12px;height:12px;border-radius:3px}.r span{flex:1}.r small{color:#888;margin-left:8px;font-size:13px}.t{padding:16px 18px 6px;
font-weight:700;display:flex;
justify-content:space-between}"""

    def draw(month: str, kinds: list[tuple[str, int, int]], spent: int, gained: int) -> str:
        tints = ("#07c160", "#10aeff", "#fa9d3b", "#576b95", "#ff6146", "#b37feb", "#aaa")
        rows = "".join(
            f"<div class=r><em style='background:{tint}'></em><span>{kind}<small>{count}笔</small></span><b>¥{m(cents)}</b></div>"
            for tint, (kind, count, cents) in zip(tints, kinds, strict=False)
        )
        return doc(
            css,
            f"""{status("20:4" + str(rng.randrange(10)))}<div class=h><h2>月账单</h2>{month} ▾</div><div class=v><div>总支出<i>¥{m(spent)}</i></div>
<div>总收入<i>¥{m(gained)}</i></div></div><div class=t><span>支出分类</span><span style="font-weight:400;color:#888">共{total(kinds)}笔</span></div>{rows}
<div class=t><span>合计支出</span><span>¥{m(spent)}</span></div>""",
            "zh",
        )

    kinds = [("餐饮美食", 31, 148260), ("交通出行", 22, 36840), ("日用百货", 9, 57390), ("生活缴费", 4, 41275), ("文化休闲", 3, 19800)]
    yield sheet("wallet_zh-categories", draw("2025年4月", kinds, total(kinds, 2) + 24000, 300000), 375, SUM, scale=2, print_px=13)
    kinds = [("餐饮美食", 27, 131045), ("交通出行", 18, 29310), ("日用百货", 12, 80620), ("医疗健康", 1, 6500), ("亲情卡", 0, 0)]
    yield sheet("wallet_zh-none_spent", draw("2025年5月", kinds, total(kinds, 2), 0), 375, scale=2, print_px=13)


def paper_en(rng: Random) -> Iterator[Page]:
    """A British statement: paid out, paid in, and the balance only at the end of each day."""
    css = """body{padding:44px 48px;font-size:14px}.t{display:flex;justify-content:space-between}h1{font-size:24px;color:#006a4d}
th{border-bottom:2px solid #006a4d;padding:7px 6px;
color:#006a4d}td{padding:6px}.k td{font-weight:700;background:#eef6f2}.a{margin:18px 0}"""
    days: list[tuple[str, list[Item]]] = [
        ("03 Mar", [("Direct debit  Water board", -3412), ("Card  Greggs", -565)]),
        ("07 Mar", [("Faster payment  J Ahmed", 12000)]),
        ("11 Mar", [("Card  Tesco stores", -6738), ("Card  Shell Ashford", -5210), ("Standing order  Rent", -78500)]),
        ("19 Mar", [("Refund  Argos", 2499)]),
        ("28 Mar", [("Salary  Kestrel Ltd", 214580), ("Direct debit  Council tax", -15600)]),
    ]
    opening, number = 132045, rng.randrange(10000000, 99999999)

    def draw(slip: int) -> str:
        rows, balance = tr(("01 Mar", "Balance brought forward", "", "", m(opening)), cls="k"), opening
        for at, (day, moves) in enumerate(days):
            for place, (what, move) in enumerate(moves):
                balance += move
                last = place == len(moves) - 1
                shown = m(balance + (slip if at >= 2 else 0)) if last else ""
                rows += tr(("" if place else day, what, o(max(-move, 0)), o(max(move, 0)), shown))
        rows += tr(("31 Mar", "Balance carried forward", "", "", m(balance + slip)), cls="k")
        return doc(
            css,
            f"""<div class=t><h1>Meridian Building Society</h1><div>Current account<br>Sort code 20-11-43<br>Account {number}</div></div>
<div class=a>Ms Eleanor Pryce<br>14 Orchard Close, Ashford TN24 8QF</div><b>Your transactions 1 – 31 March 2025</b>
<table>{head(("Date", "Description", "Paid out (£)", "Paid in (£)", "Balance (£)"), 2)}{rows}</table>""",
        )

    yield sheet("bank_paper_en-balance", draw(-10000), 860, SUM, scale=1.6, print_px=14, paper=True)
    yield sheet("bank_paper_en-day_balances", draw(0), 860, scale=1.6, print_px=14, paper=True)


def app_en(rng: Random) -> Iterator[Page]:
    """A dark app, newest first, with pending payments that have no balance yet."""
    css = """body{background:#0e1a2b;color:#e6edf6}.h{padding:6px 18px 14px}.h i{font-style:normal;font-size:32px;font-weight:700;display:block}
.d{padding:10px 18px 4px;
color:#8fa6c4;font-size:14px}.r{display:flex;justify-content:space-between;background:#16263d;padding:11px 18px;border-bottom:1px solid #22354f}
.r small{display:block;color:#9fb3cc;font-size:13px}.r div:last-child{text-align:right}.g{color:#5ee0a0}"""
    moves = [
        ("Sep 2", "Payroll deposit", 186420),
        ("Sep 4", "Rent online", -95000),
        ("Sep 9", "Grocery Outlet", -7318),
        ("Sep 12", "Venmo from Lucas", 4500),
    ]
    moves += [("Sep 15", "City Electric", -8846), ("Sep 18", "Pharmacy", -2175)]
    right = running(61233, [move[2] for move in moves])

    def draw(balances: list[int], pending: list[Item]) -> str:
        wait = "".join(f"<div class=r><div>{a}<small>Pending</small></div><div>{m(b, '$')}</div></div>" for a, b in pending)
        rows = ""
        for (day, what, move), balance in reversed(list(zip(moves, balances, strict=True))):
            amount = f"<span class=g>+{m(move, '$')}</span>" if move > 0 else m(move, "$")
            rows += f"<div class=r><div>{what}<small>{day}</small></div><div>{amount}<small>Balance {m(balance, '$')}</small></div></div>"
        return doc(
            css,
            f"""{status("8:5" + str(rng.randrange(10)), "#fff")}
<div class=h>Everyday Checking ••0925<i>{m(balances[-1], "$")}</i>Current balance</div>
{f"<div class=d>PENDING</div>{wait}" if pending else ""}<div class=d>POSTED</div>{rows}""",
        )

    wrong = [*right[:2], right[2] + 2000, *right[3:]]
    yield sheet("bank_app_en-balance", draw(wrong, []), 400, SUM, scale=2, print_px=13)
    yield sheet("bank_app_en-pending", draw(right, [("Coffee Lab", -640), ("Gas station hold", -100)]), 400, scale=2, print_px=13)


def summary_en(rng: Random) -> Iterator[Page]:
    """A summary of a savings account and its two lists."""
    css = """body{padding:40px 54px;font-family:'Liberation Serif',serif;font-size:16px}h1{font-size:26px}h3{margin:20px 0 6px;
border-bottom:1px solid #000}
.p{display:flex;justify-content:space-between;padding:4px 0}.p b{font-weight:400}.z b,.z span{font-weight:700}.z{border-top:1px solid #000}"""
    gains = [("10/04  Mobile deposit", 45000), ("10/15  ACH credit Payroll", 198765), ("10/29  Transfer from checking", 30000)]
    losses = [("10/07  Withdrawal branch 118", 60000), ("10/21  ACH debit Insurance", 14230)]
    opening = 873540

    def draw(ending: int, interest: int) -> str:
        top = [("Beginning balance on October 1", m(opening, "$")), ("Deposits and additions", m(total(gains), "$"))]
        top += [("Withdrawals and subtractions", m(-total(losses), "$")), ("Service fees", m(0, "$")), ("Interest earned", m(interest, "$"))]
        return doc(
            css,
            f"""<h1>First Prairie Credit Union</h1>
Member savings statement · October 1 – October 31, 2024 · Member no. {rng.randrange(100000, 999999)}
<h3>Account summary</h3>{pairs(top)}{pairs([("Ending balance on October 31", m(ending, "$"))], cls="p z")}
<h3>Deposits and additions</h3>{pairs((a, m(b)) for a, b in gains)}{pairs([("Total deposits and additions", m(total(gains), "$"))], cls="p z")}
<h3>Withdrawals and subtractions</h3>{pairs((a, m(b)) for a, b in losses)}
{pairs([("Total withdrawals and subtractions", m(total(losses), "$"))], cls="p z")}""",
        )

    ending = opening + total(gains) - total(losses)
    yield sheet("bank_summary_en-ending", draw(ending + 312 + 9000, 312), 820, SUM, scale=1.5, print_px=16, paper=True)
    yield sheet("bank_summary_en-no_fees", draw(ending, 0), 820, scale=1.5, print_px=16, paper=True)


def ledger_en(rng: Random) -> Iterator[Page]:
    """A company's account on a desktop, oldest first, one signed column."""
    css = """body{background:#fff;font-size:14px;padding:0 0 24px}.t{border-bottom:1px solid #ddd;padding:16px 34px;display:flex;gap:28px}
.t b{color:#5a31d6}
.c{margin:20px 34px}h1{font-size:21px}th{color:#6b7280;font-weight:500;padding:10px 8px;border-bottom:1px solid #e5e7eb}td{padding:11px 8px;
border-bottom:1px solid #f1f1f4}"""
    moves = [
        ("2025-02-03", "Opening transfer", "TRF", 500000),
        ("2025-02-05", "Stripe payout", "INC", 184372),
        ("2025-02-10", "Office lease", "OUT", -210000),
    ]
    moves += [
        ("2025-02-13", "Software subscriptions", "OUT", -38945),
        ("2025-02-18", "Stripe payout", "INC", 206118),
        ("2025-02-21", "Chargeback", "ADJ", -4999),
    ]
    moves += [("2025-02-26", "Contractor invoice", "OUT", -120000)]
    balances = running(0, [move[3] for move in moves])

    def draw(gap: int) -> str:
        rows = tr(("2025-02-01", "Account opened", "", "", m(0, "$"))) if gap < 0 else ""
        for at, ((day, what, kind, move), balance) in enumerate(zip(moves, balances, strict=True)):
            rows += tr((day, what, kind, m(move, "$"), m(0 if at == gap else balance, "$")))
        return doc(
            css,
            f"""<div class=t><b>ledgerly</b><span>Overview</span><span>Accounts</span><span>Cards</span><span>Bills</span></div><div class=c>
<h1>Operating account</h1><p style="color:#6b7280;margin:4px 0 14px">Ref {rng.randrange(10000, 99999)} · USD · February 2025</p>
<table>{head(("Date", "Description", "Type", "Amount", "Running balance"), 3)}{rows}</table></div>""",
        )

    yield sheet("bank_ledger_en-balance_zero", draw(4), 1000, ZERO, unsure=[SUM], scale=1.5, print_px=14)
    yield sheet("bank_ledger_en-opened", draw(-1), 1000, scale=1.5, print_px=14)


def card_en(rng: Random) -> Iterator[Page]:
    """A credit card statement on paper."""
    css = """body{padding:40px 44px;font-size:14px}.t{background:#222f5b;color:#fff;padding:14px 18px;display:flex;justify-content:space-between;
font-size:18px}
.c{display:flex;gap:30px;margin-top:18px}.c>div{flex:1}.x{background:#f0f2f8;padding:12px 16px}.p{display:flex;justify-content:space-between;
padding:4px 0}
.z{border-top:2px solid #222f5b}.z span{font-weight:700}.p b{font-weight:400}.z b{font-weight:700}th,td{padding:6px 4px;border-bottom:1px solid #ccc}
"""

    def draw(before: int, paid: int, bought: list[tuple[str, str, int]], slip: int) -> str:
        spent = sum(max(item[2], 0) for item in bought)
        back = spent - total(bought, 2)
        fresh = before - paid - back + spent + 1874 + slip
        top = [("Previous balance", m(before, "$")), ("Payments", m(-paid, "$")), ("Other credits", m(-back, "$")), ("Purchases", m(spent, "+$"))]
        top += [("Cash advances", m(0, "$")), ("Fees charged", m(0, "$")), ("Interest charged", "+$18.74")]
        rows = "".join(tr((day, what, m(cents))) for day, what, cents in bought)
        return doc(
            css,
            f"""<div class=t><span>Summit Rewards Card</span><span>Account ending {rng.randrange(1000, 9999)}</span></div><div class=c><div class=x>
<b>Account summary</b>{pairs(top)}{pairs([("New balance", m(fresh, "$"))], cls="p z")}</div><div class=x><b>Payment information</b>
{pairs([("Payment due date", "Dec 14, 2024"), ("Minimum payment due", "$35.00"), ("Credit limit", "$8,000"), ("Days in cycle", "30")])}</div></div>
<h3 style="margin:20px 0 6px">Transactions</h3><table>{head(("Date", "Merchant", "Amount"), 2)}{rows}</table>""",
        )

    bought = [("10/22", "Delta Hardware", 8450), ("10/27", "Airfare", 31240), ("11/03", "Bistro Nine", 5685), ("11/09", "Streaming TV", 1599)]
    yield sheet("card_en-new_balance", draw(142063, 50000, bought, -20000), 860, SUM, scale=1.5, print_px=14, paper=True)
    bought = [("10/21", "Garden Center", 12418), ("10/25", "Garden Center return", -4230), ("11/01", "Shoe Depot", 8999), ("11/12", "Parking", 1200)]
    yield sheet("card_en-return", draw(98755, 40000, bought, 0), 860, scale=1.5, print_px=14, paper=True)


TEMPLATES = (paper_zh, app_zh, web_zh, card_zh, wallet_zh, paper_en, app_en, summary_en, ledger_en, card_en)

"""Zeros that have a reason, figures that stand elsewhere, readings that are no amounts, taxes on what is left after a discount: silent; the same pages with a fault: said."""

from __future__ import annotations

import pytest

from pipeline.reading.documents.numbers import inline
from tests.reading.lines import Layout
from tests.reading.test_document_relations import SUM, ZERO, said
from tests.reading.test_documents import labels, seen

TIERS = """
月度电费账单
上期示数 | 4410
本期示数 | 4640
档位 | 用电 | 电价 | 金额
一档 | 180 | 0.50 | 90.00
二档 | 50 | 0.55 | {second}
三档 | {third} | 0.80 | 0.00
合计 | {total}
应缴金额 | {total}
"""


@pytest.mark.parametrize(
    ("second", "third", "total", "expected"),
    [
        ("27.50", "0", "117.50", set()),
        ("27.50", "0度", "117.50", set()),
        ("27.50", "0", "171.50", {SUM}),
        ("0.00", "0", "117.50", {ZERO}),
    ],
)
def test_nothing_of_it_costs_nothing(second, third, total, expected):
    """A tier that was not reached costs nothing; one that was used does. The same total twice, with a zero between, proves nothing."""
    assert said(TIERS.format(second=second, third=third, total=total)) == expected


CLAIM = (
    "差旅费用报销单\n项目 | 附件张数 | 金额\n车票 | 2 | 520.00\n住宿 | 1 | {room}\n交通 | 4 | 88.00\n出差补助 | {papers} | 240.00\n合计 | 1,308.00"
)


@pytest.mark.parametrize(("papers", "room", "blank"), [("-", "460.00", False), ("/", "460.00", False), ("0", "460.00", False), ("-", "0.00", True)])
def test_no_voucher(papers, room, blank):
    """An allowance needs no voucher; a room that cost nothing is worth a look."""
    assert (ZERO in said(CLAIM.format(papers=papers, room=room), "expense")) is blank


def slip(*, net="1,860.00", above=True, size=60, total="390.00"):
    """A payslip on a phone, with its net pay in large print over its name."""
    page = Layout().row("Pay advice")
    page = page.row(net, size=size).row("Net pay · to account ·4471") if above else page.row("Net pay · to account ·4471")
    for name, amount in (("Basic pay", "2,100.00"), ("Overtime", "150.00"), ("Gross pay", "2,250.00")):
        page.row(name, amount)
    for name, amount in (("Income tax", "300.00"), ("Pension", "90.00"), ("Total deductions", total)):
        page.row(name, amount)
    return labels(seen(page.lines, "payslip"))


@pytest.mark.parametrize(("change", "blank"), [({}, False), ({"size": 28}, False), ({"above": False}, True)])
def test_net_pay_over_its_name(change, blank):
    """Net pay stands over its name in large print, or anywhere as what is left of the gross; where it stands nowhere it is missing."""
    assert (ZERO in slip(**change)) is blank


INVOICE = """
TAX INVOICE
Item | Qty | Unit price | VAT | Amount
Slate tile | 20 | 6.50 | 20% | 130.00
Grout | 4 | 9.00 | 20% | 36.00
Labour | 6 | 40.00 | 20% | 240.00
Subtotal | 406.00
{change}
VAT 20% | {tax}
Total | {total}
"""


@pytest.mark.parametrize(
    ("change", "tax", "total", "expected"),
    [
        ("Loyalty discount | -40.60", "73.08", "438.48", set()),
        ("Less trade allowance | 40.60", "73.08", "438.48", set()),
        ("Delivery | 25.00", "86.20", "517.20", set()),
        ("Loyalty discount | -40.60", "81.20", "446.60", set()),
        ("Loyalty discount | -40.60", "93.08", "458.48", {SUM}),
        ("Loyalty discount | -40.60", "73.08", "483.48", {SUM}),
    ],
)
def test_tax_after_a_discount(change, tax, total, expected):
    """The tax at a rate is that of its lines, before or after what all of them are made less by."""
    assert said(INVOICE.format(change=change, tax=tax, total=total), "invoice") == expected


TILL = "GREEN STREET FOODS\nRye | 2.80\nEggs | 3.10\nLoyalty saving | -0.60\nRice | 1.90\nTOTAL {count} | {total}\nCASH | 10.00\nCHANGE | {change}\nPoints earned 7 | Points balance 2,310"


@pytest.mark.parametrize(
    ("count", "total", "change", "expected"),
    [
        ("(4 items)", "7.20", "2.80", set()),
        ("", "7.20", "2.80", set()),
        ("(4 items)", "8.20", "1.80", {SUM}),
        ("(4 items)", "7.20", "3.80", {SUM}),
    ],
)
def test_points_are_no_money(count, total, change, expected):
    """How many pieces a total is of says nothing of its name; points are neither its sum nor a payment."""
    assert said(TILL.format(count=count, total=total, change=change), "receipt") == expected


PLAN = "手机账单\n月租费 | 59.00元\n流量包 | 20.00元\n短信 | 1.20元\n{off}\n合计 | {total}元"


@pytest.mark.parametrize(
    ("off", "total", "expected"),
    [
        ("合约优惠 | -15.00元", "65.20", set()),
        ("合约优惠 | -15.00元", "80.20", {SUM}),
        ("已为您节省 | -15.00元", "80.20", set()),
        ("优惠 | 15.00元", "65.20", set()),
    ],
)
def test_a_printed_minus_counts(off, total, expected):
    """What stands with a minus between the lines and their total is taken off; what was saved is only told."""
    assert said(PLAN.format(off=off, total=total), "bill") == expected


@pytest.mark.parametrize("text", ["9月30日08412", "本次抄表 10月31日 6790", "编号 00417"])
def test_a_reading_is_no_amount(text):
    """A date with a reading behind it, and a number with leading zeros, are no label with an amount."""
    assert inline(text) is None


METER = "9月水费账单\n第一阶梯 | 18吨 | 3.05 | 54.90\n第二阶梯 | 6吨 | 4.10 | 24.60\n合计 | 24吨 | {total}\n上次抄表 | 8月31日00612\n本次抄表 | 9月30日00636"


@pytest.mark.parametrize(("total", "expected"), [("79.50", set()), ("97.50", {SUM})])
def test_quantities_with_their_units(total, expected):
    """A measured quantity in a table is a figure of its line."""
    assert said(METER.format(total=total)) == expected


PAID = "物业收费凭证\n项目 | 应收 | 减免 | 实收\n物业费 | 1,440.00 | 0.00 | {paid}\n停车费 | 600.00 | 0.00 | 600.00\n垃圾费 | 96.00 | 0.00 | 96.00\n水费 | 182.50 | 0.00 | 182.50\n实收合计 | | | {total}"


@pytest.mark.parametrize(("paid", "total", "expected"), [("1,440.00", "2,318.50", set()), ("0.00", "2,318.50", {ZERO}), ("0.00", "878.50", set())])
def test_paid_nothing_and_counted(paid, total, expected):
    """A zero is wrong where the total comes out with what was due beside it; what was not paid and not counted is not."""
    assert said(PAID.format(paid=paid, total=total)) == expected


FLOW = "收支明细\n工资 | +6,000.00\n09-10·代发 | 余额8,200.00\n超市支付 | -120.50\n09-11·快捷支付 | 余额8,079.50\n转账 | -500.00\n09-12·转账 | {balance}\n房租 | -1,900.00\n09-13·付款 | 余额5,679.50\n退款 | +30.00\n09-14·退款 | 余额5,709.50"


@pytest.mark.parametrize(("balance", "expected"), [("余额7,579.50", set()), ("余额7,759.50", {SUM}), ("余额", {ZERO})])
def test_entries_with_their_balances(balance, expected):
    """A balance with its figure heads no column, whatever stands beside it."""
    assert said(FLOW.format(balance=balance)) == expected


DOCKET = "Delivery docket 4411\nCode | Goods | Qty | Each | Value\nA1 | Pine post | 30 | 4.20 | 126.00\nA2 | Wire roll | 5 | {price} | 92.50\nA3 | Gate hinge | 12 | 3.75 | 45.00\nGoods value | {total}\nDeliver to: Bay 4"


@pytest.mark.parametrize(("price", "total", "expected"), [("18.50", "263.50", set()), ("18.50", "363.50", {SUM})])
def test_a_docket(price, total, expected):
    """A note of what was delivered is a document, to whomever it was."""
    assert said(DOCKET.format(price=price, total=total)) == expected
    assert ZERO in said(DOCKET.format(price="0.00", total="263.50"))


TRIP = "Trip report\nDate | Category | Receipt | Amount\nMay 03 | Airfare | 1 file | 310.20\nMay 03 | Taxi | 1 file | 42.00\nMay 04 | Lodging | 1 file | {room}\nMay 05 | Meals | 1 file | 88.10\nReimburse to employee | {total}"


@pytest.mark.parametrize(("room", "total", "expected"), [("264.00", "704.30", set()), ("0.00", "440.30", {ZERO}), ("264.00", "740.30", {SUM})])
def test_a_heading_names_no_document(room, total, expected):
    """A column of receipts makes no receipt of a claim."""
    assert said(TRIP.format(room=room, total=total)) == expected


def test_a_day_without_lodging():
    """Of a claim by days and sorts of cost, a day without one of them lacks nothing."""
    rows = [
        ("4 Mar", "60.00", "90.00", "12.50", "162.50"),
        ("5 Mar", "41.00", "90.00", "9.50", "140.50"),
        ("6 Mar", "18.00", "90.00", "14.00", "122.00"),
    ]
    rows += [("7 Mar", "66.00", "0.00", "8.00", "74.00"), ("Totals", "185.00", "270.00", "44.00", "499.00")]
    page = "Expense claim 88\nDay | Transport | Lodging | Meals | Day total\n" + "\n".join(" | ".join(row) for row in rows)
    assert said(page, "expense") == set()


def strip(net):
    """A strip of wages: groups over their items, totals in cells of two rows' height."""
    page = Layout(width=1100)
    page.row("工资条")
    page.row("应发项目", "", "", "代扣项目", "", "应发合计", "扣款合计", "实发金额")
    page.row("底薪", "计件", "夜班", "养老", "个税", "", "", "")
    page.row("5,200.00", "960.00", "1,350.00", "416.00", "84.42", "7,510.00", "500.42", net)
    page.made = [line for line in page.made if line.text]
    return labels(seen(page.lines, "payslip")) & {SUM, ZERO}


@pytest.mark.parametrize(("net", "expected"), [("7,009.58", set()), ("7,309.58", {SUM})])
def test_strip_of_wages(net, expected):
    """Figures beyond a row of headings stand under those of the row over it."""
    assert strip(net) == expected


PANELS = """
Your autumn bill
Your last bill | £80.40 | Power | £139.60 | What to pay
You paid on 2 April | -£80.40 | Gas | £84.10 | {due}
Carried over | £0.00 | Standing charges | £56.30 |
 | | New charges | £280.00 |
"""


@pytest.mark.parametrize(("due", "expected"), [("£280.00", set()), ("£240.00", {SUM})])
def test_a_bill_in_panels(due, expected):
    """What there is to pay, in large print, is the new charges with what was left of the last bill."""
    page = Layout(width=1500)
    for row in PANELS.format(due="").strip().splitlines():
        page.row(*(cell.strip() for cell in row.split("|")))
    big = Layout(width=1500)
    big.y = page.made[0].box.y + 100
    big.row("", "", "", "", due, size=44)
    page.made = [line for line in (*page.made, *big.made) if line.text]
    assert labels(seen(page.lines, "bill")) & {SUM, ZERO} == expected


@pytest.mark.parametrize(("net", "expected"), [("£520.00", set()), ("£580.00", {SUM})])
def test_the_tax_of_each_line_stands_last(net, expected):
    """The lines' net amounts come to the net total, though the tax of each stands behind them in the total's column."""
    lines = "INVOICE\nDescription | Qty | Unit £ | Net £ | VAT rate | VAT £\nRewiring | 1 | 200.00 | 200.00 | 20% | 40.00\nLamps | 4 | 60.00 | 240.00 | 20% | 48.00\nTest | 1 | 80.00 | 80.00 | 20% | 16.00"
    assert said(f"{lines}\nNet total | {net}\nVAT | £104.00\nInvoice total | £624.00") == expected


def test_a_till_counts_and_names_itself():
    """The pieces, the till and the cashier are no subtotal."""
    assert said("GROCER\nRICE | 2.20\nEGGS | 2.75\nJUICE | 1.89\nTOTAL | £6.84\nCASH | £10.00\nCHANGE | £3.16\n3 ITEMS TILL 04 OP 221") == set()


def test_litres_are_no_line():
    """How much was filled is not added to what it cost."""
    ticket = "销售凭证\n单价(元/升) | 8.00\n加油量(升) | 20.50\n油品金额 | 164.00\n洗车服务 | 15.00\n优惠券抵扣 | -10.00\n实收金额 | {paid}"
    assert said(ticket.format(paid="169.00")) == set()

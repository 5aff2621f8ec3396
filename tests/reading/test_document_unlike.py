"""Pages unlike one another: sums set apart from their lists, tills without a title, loans and points of few rows, entries with vouchers and no amount."""

from __future__ import annotations

import pytest

from tests.reading.test_document_pages import told
from tests.reading.test_document_relations import SUM, ZERO

BAND = """
Fernhill Power
Electricity bill, 1 to 31 March
Last reading | This reading
20,410 | 20,650
Units | 240 kWh at 26.0p | £62.40
Daily charge | 31 days at 40.0p | {daily}
VAT | 5% | £3.74
^{name} | ^{total}
"""


@pytest.mark.parametrize(
    ("name", "daily", "total", "expected"),
    [
        ("Charges for March", "£12.40", "£78.54", set()),
        ("Charges for March", "£12.40", "£87.54", {SUM}),
        ("To collect on 9 April", "£12.40", "£98.54", {SUM}),
        ("Charges for March", "£0.00", "£78.54", {ZERO}),
    ],
)
def test_a_sum_in_a_band_of_its_own(name, daily, total, expected):
    """A tax on all of a list says that the list is whole, whatever the sum under it is called."""
    assert told(BAND.format(name=name, daily=daily, total=total), "bill") == expected


TILL = """
THE COPPER KETTLE
5 Wharf Row
Tbl 3 | Srv 11
02/03/2025 08:51
2 Tea | 5.20
1 Crumpet | {crumpet}
1 Porridge | 6.10
SUBTOTAL | 14.70
TAX 10% | 1.47
TOTAL | {total}
{end}
"""


@pytest.mark.parametrize(
    ("crumpet", "total", "end", "expected"),
    [
        ("3.40", "16.17", "MASTERCARD **** 4410", set()),
        ("3.40", "18.17", "MASTERCARD **** 4410", {SUM}),
        ("5.40", "16.17", "Thanks", {SUM}),
        ("3.40", "18.17", "Checkout", set()),
    ],
)
def test_a_till_that_names_nothing(crumpet, total, end, expected):
    """Lines, a subtotal and a total beside what a till prints are a receipt; where things are sold they are an order."""
    assert told(TILL.format(crumpet=crumpet, total=total, end=end)) == expected


LOAN = """
Repayment plan
Month | Principal | Interest | Payment | Balance
Start | | | | 2,400.00
May | 788.12 | {interest} | {payment} | 1,611.88
June | 804.04 | 8.06 | 812.10 | {balance}
July | 807.84 | 4.04 | 811.88 | 0.00
"""


@pytest.mark.parametrize(
    ("interest", "payment", "balance", "expected"),
    [
        ("12.00", "800.12", "807.84", set()),
        ("12.00", "830.12", "807.84", {SUM}),
        ("12.00", "800.12", "870.84", {SUM}),
        ("0.00", "800.12", "807.84", {ZERO}),
    ],
)
def test_a_loan_of_three_months(interest, payment, balance, expected):
    """Few rows are enough where the heading says what a column is."""
    assert expected <= told(LOAN.format(interest=interest, payment=payment, balance=balance))
    assert expected or not told(LOAN.format(interest=interest, payment=payment, balance=balance))


POINTS = """
会员积分账户
日期 | 摘要 | 增加 | 扣减 | 结余
5月3日 | 购物 | 260 | | 3,710
5月9日 | 换购 | | 900 | {spent}
5月17日 | 签到 | {more} | | 2,960
5月26日 | 购物 | 415 | | 3,375
"""


@pytest.mark.parametrize(("spent", "more", "expected"), [("2,810", "150", set()), ("2,180", "150", {SUM}), ("2,810", "0", {ZERO})])
def test_points_run_as_money_does(spent, more, expected):
    """What is counted in whole pieces has a balance too."""
    assert told(POINTS.format(spent=spent, more=more), "statement") == expected


@pytest.mark.parametrize(
    ("count", "amount", "sum_", "expected"),
    [("4", "63.00", "505.00", set()), ("4", "", "442.00", {ZERO}), ("", "", "442.00", set()), ("4", "公司已付", "442.00", set())],
)
def test_vouchers_without_an_amount(count, amount, sum_, expected):
    """Who hands in vouchers claims something; of none, or paid by others, nothing is claimed."""
    text = f"费用报销单\n内容 | 单据张数 | 金额\n文具 | 2 | 118.00\n邮寄 | {count} | {amount}\n资料 | 3 | 204.00\n油墨 | 1 | 120.00\n合计 | | {sum_}"
    assert told(text, "expense") == expected


@pytest.mark.parametrize(("basis", "amount", "expected"), [("96 mi x $0.70", "67.20", set()), ("96 mi x $0.70", "0.00", {ZERO})])
def test_an_entry_with_its_rate_and_no_amount(basis, amount, expected):
    """The price of one beside an entry is no amount of its own."""
    total = "466.20" if not expected else "399.00"
    text = f"Trip expenses\nDay | Entry | Basis | Amount\n04/02 | Train | 1 ticket | 88.00\n04/02 | Own car | {basis} | {amount}\n04/03 | Hotel | 2 nights | 260.00\n04/03 | Dinner | 2 guests | 51.00\nTotal to reimburse | | | {total}"
    assert told(text, "expense") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Payout report\nGross fares | $4,120.00\nRefunds | -$96.00\nService fees | -$412.00\nTolls | -$38.00\nNet payout | $3,574.00", set()),
        ("Payout report\nGross fares | $4,120.00\nRefunds | -$96.00\nService fees | -$412.00\nTolls | -$38.00\nNet payout | $3,754.00", {SUM}),
        ("商户结算单\n交易总额 | 9,640.00\n退款 | -310.00\n手续费 | -57.84\n活动补贴 | +120.00\n结算金额 | 9,392.16", set()),
        ("商户结算单\n交易总额 | 9,640.00\n退款 | -310.00\n手续费 | -57.84\n活动补贴 | +120.00\n结算金额 | 9,932.16", {SUM}),
        ("证券交割单\n成交均价 | 24.30\n成交金额 | 7,290.00\n佣金 | 5.00\n印花税 | 3.65\n过户费 | 0.07\n清算金额 | 7,281.28", set()),
        ("证券交割单\n成交均价 | 24.30\n成交金额 | 7,290.00\n佣金 | 5.00\n印花税 | 3.65\n过户费 | 0.07\n清算金额 | 7,821.28", {SUM}),
        ("July bill\nPlan | $38.00\nPhone | $27.50\nCalls | $4.20\nIncludes GST | $6.34\nTotal charges this month | $69.70", set()),
        ("July bill\nPlan | $38.00\nPhone | $27.50\nCalls | $4.20\nIncludes GST | $6.34\nTotal charges this month | $79.70", {SUM}),
        ("我的贷款\n本月应还\n^¥3,915.60\n本金 | ¥2,480.12\n利息 | ¥1,435.48\n剩余本金 | ¥390,114.00", set()),
        ("我的贷款\n本月应还\n^¥3,195.60\n本金 | ¥2,480.12\n利息 | ¥1,435.48\n剩余本金 | ¥390,114.00", {SUM}),
        ("信用卡账单\n本期应还\n^¥1,520.00\n已出账单 | 3笔\n超市 | ¥610.00\n加油 | ¥220.00\n话费 | ¥50.00\n查看全部", set()),
    ],
)
def test_what_comes_in_less_what_is_taken_off(text, expected):
    """Each in its own words: fees with a minus or without, a tax that is within, a page that shows a part."""
    assert told(text) == expected


@pytest.mark.parametrize(("first", "expected"), [("6,400.00", set()), ("6,900.00", {SUM})])
def test_a_list_that_is_whole_is_held_against_its_sum(first, expected):
    """Other figures may prove the sum: then it is the list that is wrong."""
    text = f"4月工资条\n实发工资\n^¥7,064.00\n收入明细\n岗位工资 | {first}\n绩效 | 1,500.00\n补贴 | 260.00\n应发小计 | 8,160.00\n扣款明细\n养老保险 | 560.00\n医疗保险 | 136.00\n公积金 | 400.00\n扣款小计 | 1,096.00"
    assert told(text) == expected

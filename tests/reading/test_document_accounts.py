"""What a page owes without a column of totals: large print over its list, charges beside credits, shares of who pays, prices told in words."""

from __future__ import annotations

import pytest

from pipeline.reading.documents.numbers import figure, inline
from tests.reading.test_document_relations import SUM, ZERO, sheet
from tests.reading.test_documents import labels, seen


def said(text, kind=None):
    """The labels of documents on a page; rows that begin with `!` are set in large print."""
    made = [
        line.model_copy(update={"text": line.text[1:].strip(), "height": 30.0, "box": line.box._replace(h=38)}) if line.text.startswith("!") else line
        for line in sheet(text)
    ]
    return {name for name in labels(seen(made, kind)) if name.startswith("document.")}


HEATING = """
Hello Ingrid
{name}
! {sum}
Reading taken by our engineer
210 units at 31.0p | £65.10
31 days at 40.0p | £12.40
VAT 5% | {tax}
Customer 5510-22
"""


@pytest.mark.parametrize(
    ("name", "sum_", "tax", "expected"),
    [
        ("Your heating this month", "£81.38", "£3.88", set()),
        ("Your heating this month", "£98.13", "£3.88", {SUM}),
        ("Amount due", "£98.13", "£3.88", {SUM}),
        ("Recent activity", "£98.13", "£3.88", set()),
        ("Previous instalment", "£98.13", "£3.88", set()),
        ("Your heating this month", "£8,400.00", "£3.88", set()),
    ],
)
def test_large_print_over_its_list(name, sum_, tax, expected):
    """A sum in large print is what the list under it comes to, where a tax or its name says that the list is all."""
    assert said(HEATING.format(name=name, sum=sum_, tax=tax)) == expected


TAP = """
Water bill
18 m3 at 2.15 | {low}
24 m3 at 3.40 | 81.60
6 m3 @ 1.05 | 6.30
30 days at 12.0p | 3.60
Amount due | {sum}
"""


@pytest.mark.parametrize(
    ("low", "sum_", "expected"), [("38.70", "130.20", set()), ("37.80", "129.30", {SUM}), ("38.70", "132.00", {SUM}), ("3.87", "95.37", set())]
)
def test_prices_told_in_words(low, sum_, expected):
    """A quantity at a price is its amount where the others are theirs; a comma that was lost is no fault of the page."""
    assert said(TAP.format(low=low, sum=sum_), "bill") == expected


DUES = """
学费账户
待缴金额
! {sum}
课程费 | ¥4,200.00
教材费 | ¥360.50
宿舍费 | ¥1,100.00
助学金 | {grant}
"""


@pytest.mark.parametrize(
    ("sum_", "grant", "expected"),
    [("¥4,660.50", "-¥1,000.00", set()), ("¥4,066.50", "-¥1,000.00", {SUM}), ("¥6,660.50", "¥1,000.00", set())],
)
def test_dues_with_what_is_taken_off(sum_, grant, expected):
    """What is taken off the list is taken off the sum."""
    assert said(DUES.format(sum=sum_, grant=grant)) == expected


LODGE = """
Harbour Lodge
Day | Details | {charges} | {credits}
3 May | Twin room | 140.00 |
3 May | Dinner | 52.50 |
4 May | Twin room | 140.00 |
4 May | Deposit by transfer |  | 100.00
5 May | Card ending 11 |  | 150.00
 | {left} |  | {sum}
"""


@pytest.mark.parametrize(
    ("charges", "credits_", "left", "sum_", "expected"),
    [
        ("Charges", "Credits", "Balance due", "82.50", set()),
        ("Charges", "Credits", "Balance due", "128.50", {SUM}),
        ("Debit", "Paid", "Outstanding", "128.50", {SUM}),
        ("Charges", "Credits", "Balance brought forward", "128.50", set()),
        ("Charges", "Credits", "Points earned", "128.50", set()),
    ],
)
def test_charges_beside_credits(charges, credits_, left, sum_, expected):
    """What is due under two columns is the one less the other, but for what was due before."""
    assert said(LODGE.format(charges=charges, credits=credits_, left=left, sum=sum_)) == expected


CLINIC = """
口腔门诊结算单
项目 | 数量 | 单价 | 金额
洁牙 | 1 | 180.00 | 180.00
补牙 | 2 | 240.00 | 480.00
拍片 | 3 | 35.00 | 105.00
合计 | | | 765.00
{first}：{fund} | 个人账户：{own} | {third}：{cash}
"""


@pytest.mark.parametrize(
    ("first", "fund", "own", "third", "cash", "expected"),
    [
        ("医保基金", "500.00", "165.00", "个人现金", "100.00", set()),
        ("医保基金", "500.00", "0.00", "个人现金", "265.00", set()),
        ("医保基金", "500.00", "0.00", "个人现金", "165.00", {SUM}),
        ("医保支付", "665.00", "165.00", "个人自付", "100.00", set()),
        ("会员积分", "500.00", "0.00", "个人现金", "165.00", set()),
    ],
)
def test_shares(first, fund, own, third, cash, expected):
    """What a fund pays and what one pays oneself come to the total; one of them may be a part of another."""
    assert said(CLINIC.format(first=first, fund=fund, own=own, third=third, cash=cash)) == expected


WALLET = """
十月账单
支出·{count}笔 | 收入
¥{spent} | ¥60.00
面馆 | -18.50
公交 | -4.00
同学还款 | +60.00
书店 | -77.00
提现 | 300.00
{end}
"""


@pytest.mark.parametrize(("spent", "end", "expected"), [("99.50", "没有更多了", set()), ("95.90", "没有更多了", {SUM}), ("95.90", "查看更多", set())])
def test_two_sums_over_a_list(spent, end, expected):
    """What went out, under its own heading, is held against the entries with a minus where these are all."""
    assert said(WALLET.format(count=3, spent=spent, end=end)) == expected


CLAIM = """
差旅报销单
类别 | 事由 | 票据 | 金额
飞机票 | 往返成都 | 2张 | ¥1,640.00
酒店 | 成都2晚 | 1张 | {hotel}
出租车 | 机场接送 | 4张 | ¥212.00
餐补 | 3天 | 3张 | ¥300.00
报销合计 | | | {sum}
"""


@pytest.mark.parametrize(("hotel", "sum_", "wanted"), [("¥720.00", "¥2,872.00", set()), ("", "¥2,872.00", {ZERO}), ("", "¥2,152.00", {ZERO})])
def test_a_row_with_pieces_and_no_amount(hotel, sum_, wanted):
    """A row that counts its papers and holds no amount lacks it, whatever the sum says."""
    assert said(CLAIM.format(hotel=hotel, sum=sum_), "expense") - {SUM} == wanted


@pytest.mark.parametrize(
    ("text", "value"),
    [("85,00 €", "85"), ("2.040,00 €", "2040"), ("1 234,56 €", "1234.56"), ("1'234.50 CHF", "1234.5"), ("12.50 £", "12.5"), ("990 kr", "990")],
)
def test_currency_behind(text, value):
    """A currency may stand behind its figure, with the marks of its country."""
    assert str(figure(text).normalize()) in {value, str(figure(value).normalize())}


@pytest.mark.parametrize("text", ["30 days", "12 €/h", "7 %", "1'2"])
def test_no_currency_behind(text):
    """Units, rates and feet are none."""
    assert figure(text) is None


def test_a_row_read_as_two():
    """Neither a sum in large print nor the half of a row that was read as two lacks its amount; a cell with its times sign has a heading."""
    page = (
        "电费缴纳\n户号 33-18\n五月账单\n! ¥70.40\n第一档 0.40元 | x 120度 | ¥48.00\n第二档 0.56元 | x 40度 | ¥22.40\n应缴 | | ¥70.40\n抄表日 5月31日"
    )
    assert said(page) == set()


def test_inline_currency_behind():
    """So in one piece of text with its label."""
    assert inline("Summe 1.234,56 €") == ("summe ", "1.234,56 €")

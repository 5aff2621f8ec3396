"""Slips of reading on pages of daily life: sums beside sums of something else, taxes under their things, meters short of a figure, what is no amount at all."""

from __future__ import annotations

import pytest

from tests.reading.test_document_grounds import SUM, ZERO, page
from tests.reading.test_document_lacking import told
from tests.reading.test_documents import labels, seen

CLAIM = "差旅报销单\n摘要 | 金额\n机票 | 1,840.00\n住宿 | 960.00\n市内交通 | 212.00\n合计 | {total}\n金额大写：叁仟零壹拾贰元整 | {left} | {more}"


@pytest.mark.parametrize(
    ("total", "left", "more", "expected"),
    [
        ("3,012.00", "预支：2,500.00", "应补：512.00", set()),
        ("3,012.00", "借支金额：4,000.00", "退回：988.00", set()),
        ("3,012.00", "预支", "512.00", set()),
        ("3,012.00", "小写：3,012.00", "附件 6 张", set()),
        ("3,012.00", "（小写）¥3,021.00", "附件 6 张", SUM),
    ],
)
def test_the_amount_in_words_is_that_of_the_whole(total, left, more, expected):
    """What was advanced and what is left stand beside the words, and are not what these spell."""
    assert told(CLAIM.format(total=total, left=left, more=more), "expense") == expected


SUMMARY = """
Invoice 5521
Item | Qty | Unit | VAT | Amount
Folding chairs | 40 | 6.50 | 10% | 260.00
Returned, 4 chairs | -4 | 6.50 | 10% | -26.00
Marquee hire | 2 | 310.00 | 20% | 620.00
Delivery | 1 | 0.00 | 20% | 0.00
VAT rate | Net | VAT | Gross
10% | 234.00 | 23.40 | {gross}
20% | 620.00 | 124.00 | 744.00
Total | 1,001.40
"""


def test_a_summary_of_taxes_is_no_list_of_goods():
    """Net, tax and gross of a rate are no quantity, price and amount, whatever the lines over them are."""
    assert not told(SUMMARY.format(gross="257.40"), "invoice")


PHONE = """
{title}
{first}
{base} | 3,200.00
{rate} | 13%
{tax} | {a}
{second}
{base} | 1,500.00
{rate} | 6%
{tax} | {b}
{third}
{base} | 640.00
{rate} | 13%
{tax} | 83.20
"""
ZH = {"title": "电子发票", "first": "*家具*会议桌", "second": "*服务*安装", "third": "*家具*文件柜", "base": "金额", "rate": "税率", "tax": "税额"}
EN = {
    "title": "Tax invoice",
    "first": "Meeting table",
    "second": "Fitting",
    "third": "Filing cabinet",
    "base": "Net",
    "rate": "VAT rate",
    "tax": "VAT",
}


@pytest.mark.parametrize("words", [ZH, EN])
@pytest.mark.parametrize(
    ("a", "b", "expected"), [("416.00", "90.00", set()), ("0.00", "90.00", ZERO), ("416.00", "0.00", ZERO), ("416.00", "150.00", SUM)]
)
def test_taxes_under_their_things(words, a, b, expected):
    """On a phone each thing has its amount, its rate and its tax under one another."""
    assert told(PHONE.format(**words, a=a, b=b), "invoice") == expected


def test_taxes_that_are_within():
    """Where no tax follows from its amount, the amounts are another's."""
    assert not told(PHONE.format(**EN, a="368.14", b="0.00").replace("83.20", "73.63"), "invoice")


METER = """
{title}
{heads}
{day} | 30,412 | 30,900 | 488
{night} | {before} | {now} | {used}
Charges
Day | 146.40
Night | 25.20
Total | 171.60
"""
METERS = [
    {"title": "Electricity bill", "heads": "Rate | Previous reading | Present reading | Units", "day": "Peak", "night": "Off-peak"},
    {"title": "电费账单", "heads": "时段 | 上期示数 | 本期示数 | 用电量", "day": "峰", "night": "谷"},
]


@pytest.mark.parametrize("words", METERS)
@pytest.mark.parametrize(
    ("before", "now", "used", "expected"),
    [
        ("11,040", "11,250", "210", set()),
        ("11,040", "", "210", ZERO),
        ("", "11,250", "210", ZERO),
        ("11,040", "11,250", "", ZERO),
        ("", "210", "210", set()),
        ("11,040", "11,040", "", set()),
        ("11,040", "no access", "210", set()),
    ],
)
def test_a_meter_beside_another(words, before, now, used, expected):
    """A reading that is not there is missed where another meter has all three; a new meter, one that stood still, and one with a reason lack nothing."""
    filled = METER.format(**words, before=before, now=now, used=used)
    assert told(filled, "bill") == expected


USE = "Gas bill\nReadings | Previous | Current | Units\nSummer tariff 210 kWh | 9.00p | 18.90\n{name} | 16.00p | 0.00\nStanding charge 30 days | 40.00p | 12.00\nTotal | 30.90"


@pytest.mark.parametrize("name", ["Winter tariff 0 kWh", "Second meter 0 units", "Boost 0.0 hours"])
def test_nothing_used_costs_nothing(name):
    """A line that says that none was used has a price and no amount."""
    assert not told(USE.format(name=name), "bill")


CARD = "Card statement\nPrevious balance | $2,310.40\nPayments received | -$900.00\n{credits} | $0.00\nPurchases | $655.25\nCash advances | $0.00\nFees charged | $0.00\nInterest charged | $21.15\nNew balance | {new}"


@pytest.mark.parametrize("name", ["Other credits", "Miscellaneous credits", "Sundry credits"])
@pytest.mark.parametrize(("new", "expected"), [("$2,086.80", set()), ("$1,586.80", SUM)])
def test_other_credits_are_most_often_nothing(name, new, expected):
    """A zero of what is left when all is named is no fault; the balance is."""
    assert told(CARD.format(credits=name, new=new), "statement") == expected


PAY = "我的工资单\n2024年8月 实发工资 | {net}\n{first} | 12,700.00\n月薪 | 9,800.00\n季度奖金 | 2,500.00\n交通补贴 | 400.00\n{second} | 2,311.20\n养老保险 | 980.00\n住房公积金 | 1,176.00\n个税 | 155.20"


@pytest.mark.parametrize(("first", "second"), [("收入项", "代扣代缴"), ("进项", "出项"), ("本月所得", "本月扣除")])
@pytest.mark.parametrize(("net", "expected"), [("10,388.80", set()), ("9,588.80", SUM)])
def test_the_head_of_a_list_is_its_sum(first, second, net, expected):
    """A figure over a list that comes to it is its sum, whatever it is called."""
    assert told(PAY.format(first=first, second=second, net=net), "payslip") == expected


RIDE = "Thanks for riding\nTotal | $23.10\nTrip fare | $20.60\nCity fee | $2.50\nVisa | $23.10\n{said}"


@pytest.mark.parametrize("said", ["Your captain was Odile · 4.87", "Average of the crew 4.90", "Rated by you: 5.00"])
def test_a_mark_is_no_amount(said):
    """Where all amounts have their currency, a figure in a line of words without one is none."""
    assert not told(RIDE.format(said=said), "receipt")


DAYS = """
Expense report
Expense | Mon | Tue | Wed | Thu | Total
Rooms | 140.00 | 140.00 | 140.00 | 140.00 | 560.00
Lunch | 21.30 | 18.45 | 33.10 | 27.90 | 100.75
Trams | 12.20 | 9.80 | 14.60 | 11.40 | 48.00
Daily total | 173.50 | 168.25 | 187.70 | {day} | {all}
"""


@pytest.mark.parametrize(("day", "whole", "expected"), [("179.30", "708.75", set()), ("219.30", "748.75", SUM)])
def test_a_day_without_a_cost(day, whole, expected):
    """A row with a cost on one day alone comes to it; a day that is off is off by itself."""
    assert told(DAYS.format(day=day, all=whole), "expense") == expected


BANK = """
账户明细 共5笔
交易时间 | 摘要 | 发生额 | 账户余额
06-21 | 货款退回 | -310.00 | 52,690.00
06-18 | 收入 | +8,000.00 | 53,000.00
06-12 | 代付运费 | -1,500.00 | {blank}
06-09 | 转账支出 | -4,000.00 | 46,500.00
06-03 | 收入 | +20,500.00 | 50,500.00
"""


@pytest.mark.parametrize(("blank", "expected"), [("45,000.00", set()), ("", ZERO)])
def test_an_entry_is_not_the_sum_of_its_sort(blank, expected):
    """Entries are called what went out and what came in; they are no sums of it."""
    assert told(BANK.format(blank=blank), "statement") == expected


BOARD = [
    ("烫发", "520元", "{off}130", "390元"),
    ("染发", "460元", "{off}90", "370元"),
    ("护理", "260元", "{off}40", "200元"),
    ("接发", "880元", "{off}80", "800元"),
]


@pytest.mark.parametrize("off", ["立减", "让", "Save ", ""])
def test_a_board_of_struck_prices_is_no_table(off):
    """Old prices that are struck out are those of a shop, whatever the rows come to."""
    lines = page(("价目",), *(tuple(cell.format(off=off) for cell in row) for row in BOARD))
    old = {row[1] for row in BOARD}
    assert not labels(seen([line.model_copy(update={"struck": line.text in old}) for line in lines]))


INVOICE = "增值税普通发票\n项目名称 | 数量 | 单价 | 金额 | 税率\n订书机 | 2 | 24.00 | 48.00 | 6%\n白板 | 3 | 200.00 | 600.00 | 6%\n合计金额 | ¥648.00\n合计税额 | ¥{tax}\n价税合计（小写） | ¥{total}"


@pytest.mark.parametrize(("tax", "total", "expected"), [("38.88", "686.88", set()), ("58.32", "706.32", SUM)])
def test_the_tax_of_all_lines_at_one_rate(tax, total, expected):
    """Where all lines have one rate, the tax of all is that share of them."""
    assert told(INVOICE.format(tax=tax, total=total), "invoice") == expected


BASKET = "Your receipt\nAlarm clock\n$85 | x2\nCanvas tote\n$160 | x1\nPostage | $3\nTotal paid | $333\nPlaced on 2026-02-25 21:42"


def test_a_basket_is_no_till_slip():
    """A price and its pieces under each name are a shop's order, however it is called: lines of it stand elsewhere than in the total's column."""
    assert not told(BASKET, None)

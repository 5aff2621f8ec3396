"""Documents speak only on good grounds: what a page tells about itself (dates, headings, other sums) outweighs a difference; and what that lets them say."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.reading import documents
from pipeline.reading.amounts import misread
from pipeline.reading.documents.schema import schemas
from pipeline.reading.documents.tears import parted
from pipeline.reading.documents.words import spelled
from tests.reading.lines import Layout
from tests.reading.test_documents import labels, seen

SUM, ZERO = {"document.sum_mismatch"}, {"document.zero_field"}


def page(*rows, width=900):
    """A page of rows."""
    made = Layout(width)
    for row in rows:
        made.row(*row)
    return made.lines


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("流出 ¥20.00 流入 ¥31.50", ["流出 ¥20.00", "流入 ¥31.50"]),
        ("Opening A$5.00 Closing A$7.25", ["Opening A$5.00", "Closing A$7.25"]),
        ("x3 9.60", ["x3", "9.60"]),
        ("Rent: 12.00", ["Rent: 12.00"]),
        ("Card 4 of 2.50% cashback", ["Card 4 of 2.50% cashback"]),
    ],
)
def test_cells_that_ran_together_are_parted(text, parts):
    """Several labels with amounts in one piece are several; one is left as it is."""
    assert [line.text for line in parted(page((text,)))] == parts


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("壹佰贰拾叁圆整", "123"),
        ("肆万零伍拾圆陆角", "40050.6"),
        ("玖拾圆零壹分", "90.01"),
        ("拾伍元整", "15"),
        ("壹贰圆整", None),
        ("柒任捌佰圆整", None),
        ("", None),
    ],
)
def test_amounts_in_words(text, value):
    """Read where every sign is in order, and not at all where one is wrong."""
    assert spelled(text) == (None if value is None else Decimal(value))


@pytest.mark.parametrize(
    ("expected", "found", "lost"),
    [("1234.50", "134.50", True), ("1234.50", "1334.50", False), ("85.00", "850.00", False), ("319", "3.19", True), ("300", "3.00", False)],
)
def test_a_lost_digit_is_a_misreading(expected, found, lost):
    """One digit less, all others in place; or a point where none was printed."""
    assert misread(Decimal(expected), Decimal(found)) is lost


def wage(*, base="4,900.00", extra="0.00", net="4,800.00", heading=("扣款项目", "600.00")):
    """A payslip on a phone: headings with sums, signs on what is taken off, a figure that need not be there."""
    return page(
        ("薪资详情",), ("实发工资", net), ("应发项目", "5,400.00"), ("基本工资", base), ("岗位津贴", "400.00"),
        ("餐补", "100.00"), ("加班费", extra),
        heading, ("养老保险", "-400.00"), ("个人所得税", "-200.00"), ("单位缴纳（不计入实发）",), ("养老保险", "800.00"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, set()),
        ({"extra": "--"}, set()),
        ({"net": "4,300.00"}, SUM),
        ({"base": "0.00"}, SUM | ZERO),
    ],
)
def test_payslips_on_phones(change, expected):
    """Sums beside headings are sums; overtime may be nothing, the base pay may not; what the employer pays is not taken off."""
    assert labels(seen(wage(**change), "payslip")) == expected


def test_a_base_of_nothing_is_odd_even_where_sums_hold():
    """Everybody has a base pay."""
    lines = page(
        ("Payslip",), ("Base salary", "0.00"), ("Commission", "900.00"), ("Bonus", "100.00"), ("Gross pay", "1,000.00"), ("Net pay", "1,000.00")
    )
    assert labels(seen(lines, "payslip")) == ZERO


def test_periods_and_days_of_leave_are_no_money():
    """Whole numbers among amounts to the cent belong to no sum."""
    lines = page(
        ("Payslip", "Tax period: 05"), ("Basic pay", "2,000.00", "Income tax", "300.00"), ("Overtime", "100.00", "Pension", "50.00"),
        ("Gross pay", "2,100.00", "Total deductions", "350.00"), ("Net pay", "1,750.00"), ("Leave",), ("Sick leave", "12.00 h"), ("Medical fund of the firm", "99.00"),
    )  # fmt: skip
    assert labels(seen(lines)) == set()


def chain(*entries, head=()):
    """An account on a phone: each movement over its balance, without a word about balances."""
    rows = [*head]
    for name, moved, balance in entries:
        rows += [(name, moved), *([(balance,)] if balance else [])]
    return page(*rows)


GOOD = [
    ("Bakery", "-$4.00", "$96.00"),
    ("Refund", "+$10.00", "$100.00"),
    ("Books", "-$30.00", "$90.00"),
    ("Pay", "+$70.00", "$120.00"),
    ("Gym", "-$20.00", "$50.00"),
    ("Tea", "-$5.00", "$70.00"),
    ("Gift", "+$25.00", "$75.00"),
]


@pytest.mark.parametrize(
    ("place", "entry", "expected"),
    [
        (0, GOOD[0], set()),
        (2, ("Books", "-$30.00", "$60.00"), SUM),
        (2, ("Books", "-$30.00", ""), ZERO),
        (2, ("Books", "-$30.00", "$9.00"), set()),
    ],
)
def test_balances_that_follow_need_no_words(place, entry, expected):
    """A wrong or missing balance is said; a lost digit is not."""
    entries = [entry if number == place else one for number, one in enumerate(GOOD)]
    assert labels(seen(chain(*entries))) == expected


def test_pending_entries_are_in_no_balance():
    """What stands before the first balance has not been taken yet."""
    assert labels(seen(chain(("Taxi, pending", "-$8.00", ""), *GOOD))) == set()


@pytest.mark.parametrize(
    ("out", "end", "expected"),
    [("40.00", "共4笔", set()), ("47.00", "共4笔", SUM), ("47.00", "共40笔", set()), ("47.00", "查看更多", set()), ("47.00", "已全部显示", SUM)],
)
def test_totals_of_lists_that_are_whole(out, end, expected):
    """What went out in all is checked only where all of it is shown."""
    rows = [("账单",), (f"支出 ¥{out} 收入 ¥55.00",), ("早餐店", "-12.00"), ("工资", "+50.00"), ("书店", "-28.00"), ("退款", "+5.00"), (end,)]
    assert labels(seen(page(*rows), "statement")) == expected


def claim(*, bus="64.00", total="364.00", back="补164.00元", words="叁佰陆拾肆圆整"):
    """An expense claim with counts, an advance, and the total in words."""
    return page(
        ("差旅费报销单",), ("项目", "张数", "金额"), ("车票", "2", bus), ("住宿", "1", "260.00"),
        ("餐费", "3", "40.00"), ("合计", "364.00" if total is None else total),
        (f"人民币（大写）：{words}",), ("原借款：200.00", f"应退补：{back}"),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, set()),
        ({"total": "384.00"}, SUM),
        ({"back": "补134.00元"}, SUM),
        ({"words": "叁佰伍拾肆圆整"}, SUM),
        ({"words": "叁佰任拾肆圆整"}, set()),
        ({"bus": "0.00"}, SUM | ZERO),
    ],
)
def test_expense_claims(change, expected):
    """Lines to total, total to words, and what is owed after the advance."""
    assert labels(seen(claim(**change))) == expected


@pytest.mark.parametrize(
    ("paid", "expected"),
    [
        ((("医保支付", "30.00"), ("微信支付", "20.00")), set()),
        ((("医保支付", "30.00"), ("微信支付", "12.00")), SUM),
        ((("现金", "60.00"), ("找零", "10.00")), set()),
    ],
)
def test_payments_in_several_ways(paid, expected):
    """Together they come to the total."""
    lines = page(("药店收据",), ("感冒药", "1", "32.00", "32.00"), ("棉签", "2", "9.00", "18.00"), ("合计", "50.00"), *paid)
    assert labels(seen(lines, "receipt")) == expected


@pytest.mark.parametrize(("due", "expected"), [("80.00", set()), ("85.00", SUM)])
def test_what_is_taken_off_between_two_totals(due, expected):
    """A first total, deductions by whatever name, what is to be paid."""
    lines = page(
        ("超市小票",), ("牛奶", "60.00"), ("大米", "40.00"), ("合计金额", "100.00"), ("满90减15", "-15.00"), ("会员日", "-5.00"), ("应付", due)
    )
    assert labels(seen(lines, "receipt")) == expected


@pytest.mark.parametrize(("total", "expected"), [("-240.00", set()), ("-222.00", SUM)])
def test_credit_notes(total, expected):
    """Amounts below zero add up as others do."""
    lines = page(
        ("Credit note",), ("Goods", "Qty", "Price", "Amount"), ("Vase", "2", "50.00", "-100.00"), ("Tray", "4", "25.00", "-100.00"),
        ("Net", "-200.00"), ("VAT 20%", "-40.00"), ("Total", total),
    )  # fmt: skip
    assert labels(seen(lines, "invoice")) == expected


@pytest.mark.parametrize(("tax", "expected"), [("4.00", set()), ("4.60", SUM)])
def test_summaries_of_tax(tax, expected):
    """Net, tax and gross by rate, below the lines."""
    lines = page(
        ("Receipt",), ("Soap", "24.00"), ("Bread", "6.00"), ("Total", "30.00"), ("Rate", "Net", "VAT", "Gross"), ("20%", "20.00", tax, "24.00"), ("0%", "6.00", "0.00", "6.00"),
    )  # fmt: skip
    assert labels(seen(lines, "receipt")) == expected


@pytest.mark.parametrize(("due", "expected"), [("130.00", set()), ("150.00", SUM)])
def test_card_bills(due, expected):
    """What was due, less what was paid, and what came on top."""
    rows = [
        ("信用卡账单",),
        ("本期应还", due),
        ("上期账单", "80.00"),
        ("上期已还", "-80.00"),
        ("本期消费", "130.00"),
        ("利息", "0.00"),
        ("超市", "50.00"),
        ("加油", "80.00"),
    ]
    document, found = documents.read(page(*rows), schemas()["bill"])
    assert {label.name for label in found} == expected
    assert document.fields["total"] == float(due)

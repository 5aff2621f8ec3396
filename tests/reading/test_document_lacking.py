"""What is nothing by right and what is not: taxes of small wages, gifts, details of an amount, meters with a factor, results that go on, foreign expenses."""

from __future__ import annotations

import pytest

from tests.reading.test_document_grounds import SUM, ZERO, page
from tests.reading.test_documents import labels, seen


def told(text, kind=None):
    """The document labels of a page, a row a line."""
    return labels(seen(page(*(tuple(row.split(" | ")) for row in text.strip().splitlines())), kind))


WAGE = "我的薪资\n实发金额 | {net}\n应得项\n底薪 | {base}\n技能津贴 | 900.00\n午餐补助 | 300.00\n代扣项\n养老保险 | 400.00\n医疗保险 | 100.00\n失业保险 | 25.00\n个税 | 0.00"


@pytest.mark.parametrize(
    ("base", "net", "expected"),
    [("5,100.00", "5,775.00", set()), ("15,100.00", "15,775.00", ZERO), ("0.00", "675.00", ZERO)],
)
def test_a_small_wage_without_its_sum(base, net, expected):
    """No tax is due on what was earned, whether or not the sum of it is printed; a base pay of nothing is none."""
    assert told(WAGE.format(base=base, net=net), "payslip") == expected


DINER = "Receipt\nFish stew\n1 x | 24.00 | 24.00\nLamb chops\n2 x | 31.00 | 62.00\nLemonade\n3 x | 4.00 | 12.00\n{gift}\n1 x | {price} | 0.00\nTotal | $98.00"


@pytest.mark.parametrize(
    ("gift", "price"),
    [
        ("Petits fours (complimentary", "0.00"),
        ("Bread basket (free)", "0.00"),
        ("Courtesy sorbet", "0.00"),
        ("凉菜拼盘（赠送", "0.00"),
        ("酸奶 免费", "0.00"),
    ],
)
def test_a_gift_over_its_quantity(gift, price):
    """What is given says so in its name, a row over its figures; a bracket may be torn."""
    assert not told(DINER.format(gift=gift, price=price), "receipt")


WORK = "Invoice\nPoster design | $640.00\nNo. 88 | {first}\nPrint checks | $390.00\nDue 4 May | {second}\nWeb banner | $210.00\nSet in two sizes\nSubtotal | $1,240.00\nTotal | $1,240.00"


@pytest.mark.parametrize(
    ("first", "second"), [("8 h at $80.00", "6 h at $65.00"), ("8 hrs x $80.00", "6 hours x $65.00"), ("4 days at $160.00", "3 days at $130.00")]
)
def test_how_an_amount_came_about(first, second):
    """A quantity at its price under an amount is no line, whatever stands beside it."""
    assert not told(WORK.format(first=first, second=second), "invoice")


GRID = "电费通知单\n上次读数 | 本次读数 | {head} | 用量\n{before} | {now} | {times} | {used}\n档次 | 电量 | 单价 | 金额\n一档 | 200 | 0.50 | 100.00\n二档 | 40 | 0.60 | 24.00\n合计 | 124.00元"


@pytest.mark.parametrize(
    ("head", "before", "now", "times", "used", "expected"),
    [
        ("倍率", "5120", "5360", "1", "240", set()),
        ("倍率", "5120", "0", "1", "240", ZERO),
        ("倍率", "5120", "5128", "30", "240", set()),
        ("倍数", "5120", "0", "30", "240", ZERO),
        ("线损系数", "5120", "5340", "1.09", "240", set()),
    ],
)
def test_a_meter_with_a_factor(head, before, now, times, used, expected):
    """What was used is what the meter counted times its factor; a loss is told otherwise."""
    assert told(GRID.format(head=head, before=before, now=now, times=times, used=used), "bill") - (SUM if expected else set()) == expected


@pytest.mark.parametrize(
    ("cost", "gross", "expected"),
    [("88,400.00", "61,600.00", set()), ("0.00", "61,600.00", ZERO), ("0.00", "150,000.00", set())],
)
@pytest.mark.parametrize(
    "names",
    [
        ("一、营业收入", "减：营业成本", "二、毛利", "销售费用", "管理费用", "三、营业利润"),
        ("Sales", "Cost of sales", "Gross profit", "Wages", "Rent", "Net profit"),
    ],
)
def test_a_result_that_the_next_goes_on_from(names, cost, gross, expected):
    """A cost of nothing over a result that it contradicts, though what follows goes on from that result."""
    net = float(gross.replace(",", "")) - 9_200 - 4_400
    figures = ("150,000.00", cost, gross, "9,200.00", "4,400.00", f"{net:,.2f}")
    before = ("140,000.00", "80,000.00", "60,000.00", "9,000.00", "4,000.00", "47,000.00")
    rows = "\n".join(" | ".join(row) for row in zip(names, figures, before, strict=True))
    assert told(f"{'利润表' if names[0] != 'Sales' else 'Income statement'}\n{rows}", "table") - (SUM if expected else set()) == expected


PUMP = "Receipt\n{litres}\n{price}\n{off} | 0.00\n{total}\nCard | 58.00"


@pytest.mark.parametrize(
    ("litres", "price", "off", "total", "expected"),
    [
        ("LITRES | 40.00", "PRICE / L | 1.450", "REWARDS DISC.", "TOTAL | 58.00", set()),
        ("LITRES | 0.00", "PRICE / L | 1.450", "REWARDS DISC.", "TOTAL | 58.00", ZERO),
        ("Volume | 40.00 L", "Price per litre | 0.00", "Points off", "Total | 58.00", ZERO),
        ("加油升数 | 0.00", "单价 | 7.25元/升", "优惠金额", "应付金额 | 58.00", ZERO),
    ],
)
def test_nothing_taken_off_between(litres, price, off, total, expected):
    """A discount of nothing between what was measured and its amount is passed over."""
    assert told(PUMP.format(litres=litres, price=price, off=off, total=total), "receipt") == expected


CLAIM = "Oslo visit\nMon 6 Airport bus | $22.00\nTransport·€20.00 × 1.10\nMon 6 Guest house | {room}\nLodging·€150.00 × 1.10\nTue 7 Supper | $33.00\nMeals·€30.00 × 1.10\nTue 7 Tram | $5.50\nTransport·€5.00 × 1.10\nTo reimburse | {total}"


@pytest.mark.parametrize(("room", "total", "expected"), [("$165.00", "$225.50", set()), ("$0.00", "$225.50", ZERO)])
def test_expenses_in_a_foreign_currency(room, total, expected):
    """An amount times its rate is no line of a claim, and what is to be reimbursed is its total."""
    assert told(CLAIM.format(room=room, total=total)) >= expected
    assert bool(told(CLAIM.format(room=room, total=total))) is bool(expected)


WALLET = "Account activity\nTop-up | +€300.00\nBalance €300.00\nCorner bakery | -€12.40\nBalance €287.60\nBook stall\n{paid}\nBalance €268.60\nTrain | -€40.00\nBalance €228.60\nGym | -€28.60\nBalance €200.00"


@pytest.mark.parametrize("paid", ["€19.00", "-€19.00", "EUR 19.00"])
def test_an_entry_whose_amount_stands_in_a_row_of_its_own(paid):
    """What moved a balance is there, though another row than its name's holds it and its sign was lost."""
    assert ZERO.isdisjoint(told(WALLET.format(paid=paid), "statement"))
    assert SUM.isdisjoint(told(WALLET.format(paid=paid), "statement"))

"""Everyday papers by what they do: hours and days off, fuel by the litre, debts with today's goods on them, quotes with options, sums that go on from sums."""

from __future__ import annotations

import pytest

from pipeline.reading.documents.tears import parted
from tests.reading.test_document_relations import SUM, ZERO, said, sheet
from tests.reading.test_documents import seen

ROTA = """
Weekly payslip
Day | Hours | Rate | Amount
Monday | 6.0 | 15.50 | 93.00
Tuesday | 7.5 | 15.50 | {tuesday}
Wednesday | {rest} | |
Thursday | 8.0 | 15.50 | 124.00
Friday | 4.0 | 15.50 | 62.00
Total hours pay | 25.5 | | {sum}
Hours pay | {sum}
Meals | 30.00
Advance | -120.00
Net pay | {net}
"""


@pytest.mark.parametrize(
    ("tuesday", "rest", "sum_", "net", "expected"),
    [
        ("116.25", "Rest", "395.25", "305.25", set()),
        ("116.25", "Rest", "495.25", "405.25", {SUM}),
        ("116.25", "Rest", "395.25", "355.25", {SUM}),
        ("", "Rest", "395.25", "305.25", {ZERO}),
    ],
)
def test_a_day_off_lacks_nothing(tuesday, rest, sum_, net, expected):
    """A row without quantity and amount is nobody's fault; one with hours and no pay is; the net goes on from the sum under another name."""
    assert said(ROTA.format(tuesday=tuesday, rest=rest, sum=sum_, net=net), "payslip") == expected


HOURS = """
Pay for the fortnight
Normal time 40.00 h | {normal}
{other} | {pay}
Tool money | 12.00
Gross | {gross}
Tax held back | -90.00
Net pay | {net}
"""


@pytest.mark.parametrize(
    ("normal", "other", "pay", "gross", "net", "expected"),
    [
        ("1,000.00", "Sunday 5.00 h", "250.00", "1,262.00", "1,172.00", set()),
        ("0.00", "Sunday 5.00 h", "250.00", "262.00", "172.00", {ZERO}),
        ("1,000.00", "Unpaid break 5.00 h", "0.00", "1,012.00", "922.00", set()),
        ("1,000.00", "Sunday 0.00 h", "0.00", "1,012.00", "922.00", set()),
        ("1,000.00", "Leave taken 8 hours", "0.00", "1,012.00", "922.00", set()),
    ],
)
def test_hours_without_pay(normal, other, pay, gross, net, expected):
    """Hours of work for which nothing is paid are told, whatever the sums say; breaks and leave are no work."""
    assert said(HOURS.format(normal=normal, other=other, pay=pay, gross=gross, net=net), "payslip") == expected


FUEL = """
{name}
{price}
{quantity}
{amount}
Paid by card | {paid}
"""


@pytest.mark.parametrize(
    ("price", "quantity", "amount", "paid", "expected"),
    [
        ("Price | €1.799/L", "Filled | 25.00 L", "Diesel total | €44.98", "€44.98", set()),
        ("Price | €1.799/L", "Filled | 25.00 L", "Diesel total | €64.98", "€64.98", {SUM}),
        ("单价 | 8.04元/升", "加油升数 | 50.00", "油费合计 | 402.00元", "402.00元", set()),
        ("单价 | 8.04元/升", "加油升数 | 50.00", "油费合计 | 472.00元", "472.00元", {SUM}),
        ("单价 | 8.04元/升", "加油升数 | 50.00", "油费合计 | 0.00元", "402.00元", {ZERO}),
        ("挂牌 | 8.04元/升", "加油升数 | 50.00", "优惠后单价 | 7.64元/升", "382.00元", set()),
        ("单价 | 2.60元/公里", "里程 | 7.5公里", "金额 | 32.00元", "32.00元", set()),
        ("Unit price | 18.00", "Quantity | 2", "Amount | 40.50", "40.50", set()),
        ("Price | £0.45 per kWh", "Energy | 20.0 kWh", "Total | £10.00", "£1.00", set()),
    ],
)
def test_a_price_for_one_and_how_much_there_was(price, quantity, amount, paid, expected):
    """The amount is their product; two prices, a first mile of its own price, pieces of a thing, and what another figure explains prove nothing."""
    assert said(FUEL.format(name="Receipt", price=price, quantity=quantity, amount=amount, paid=paid), "receipt") == expected


DEBT = """
Delivery note
Goods | Qty | Price | Amount
Rice sack | 6 | 42.00 | 252.00
Oil tin | 4 | 58.50 | 234.00
Salt box | 10 | 3.20 | 32.00
This delivery | | | {sum}
Previous balance | {before}
{paid}
Total owed | {now}
"""


@pytest.mark.parametrize(
    ("sum_", "before", "paid", "now", "expected"),
    [
        ("518.00", "300.00", "", "818.00", set()),
        ("518.00", "300.00", "", "888.00", {SUM}),
        ("518.00", "300.00", "Paid today | 200.00", "618.00", set()),
        ("518.00", "300.00", "Paid today | 200.00", "681.00", {SUM}),
        ("518.00", "300.00", "", "218.00", set()),
        ("518.00", "300.00", "Crates returned with care | 45.00", "773.00", set()),
    ],
)
def test_a_debt_and_the_goods_on_it(sum_, before, paid, now, expected):
    """What is owed in all is the debt with today's goods; too much paid before is taken off; what is neither keeps it silent."""
    assert said(DEBT.format(sum=sum_, before=before, paid=paid, now=now), "invoice") == expected


QUOTE = """
Quote 88-B
Prepared for the Larks | Valid until 4 June
Lay a path | $610.00
Two gates | $340.00
Topsoil | $85.00
{option}
Subtotal | $1,035.00
GST 10% | {tax}
Total | {total}
"""


@pytest.mark.parametrize(
    ("option", "tax", "total", "expected"),
    [
        ("Labour is in these prices", "$103.50", "$1,138.50", set()),
        ("Labour is in these prices", "$103.50", "$1,388.50", {SUM}),
        ("Optional: trellis | $120.00", "$103.50", "$1,138.50", set()),
        ("Hourly rate | $48.00", "$103.50", "$1,138.50", set()),
    ],
)
def test_a_quote_is_a_paper_too(option, tax, total, expected):
    """Its own words tell the kind; options and prices of one are no part of its sum."""
    assert said(QUOTE.format(option=option, tax=tax, total=total)) == expected


BILL = """
Harrow Gas
Gas used | £48.20
Service | £11.00
Balance from last bill | £20.00
Total amount due | {total}
"""


@pytest.mark.parametrize(("total", "expected"), [("£79.20", set()), ("£97.20", {SUM})])
def test_a_bill_by_what_was_left_of_the_last(total, expected):
    """What the last one left and a total are those of a bill."""
    assert said(BILL.format(total=total)) == expected
    assert seen(sheet(BILL.format(total=total))).facts.document.kind == "bill"


TAXES = """
Invoice
Roof | 800.00
Gutter | 150.00
Roof works total | 950.00
Doors | 420.00
Paint | 90.00
Inside works total | 510.00
{name} | {tax}
Payable | {total}
"""


@pytest.mark.parametrize(
    ("name", "tax", "total", "expected"),
    [("VAT 20%", "292.00", "1,752.00", set()), ("VAT 5%", "73.00", "1,533.00", set()), ("Withholding tax 10%", "-146.00", "1,314.00", set())],
)
def test_a_tax_on_several_parts(name, tax, total, expected):
    """The first sum is one of a part; a tax that is withheld is taken off."""
    assert said(TAXES.format(name=name, tax=tax, total=total), "invoice") == expected


FEES = """
Fee statement
Term fee | 1,900.00
Books | 140.00
Trips | 75.00
Total fees | {total}
Paid in August | 800.00
Paid in October | 650.00
Balance owing | {owing}
"""


@pytest.mark.parametrize(
    ("total", "owing", "expected"), [("2,115.00", "665.00", set()), ("2,115.00", "765.00", {SUM}), ("2,315.00", "865.00", {SUM})]
)
def test_what_is_owed_after_several_payments(total, owing, expected):
    """Payments between a proven sum and what is left of it are counted."""
    assert said(FEES.format(total=total, owing=owing)) == expected
    assert bool(said(FEES.format(total=total, owing=owing), "invoice")) == bool(expected)


PAY = """
Payslip
{heading}
Base pay | 3,100.00
Evening premium | 90.00
Meals | 55.00
Housing supplement | 150.00
Gross pay | {gross}
Income tax | 410.00
Pension | 120.00
Total deductions | 530.00
Net pay | {net}
"""


@pytest.mark.parametrize(
    ("heading", "gross", "net", "expected"),
    [("Earnings", "3,395.00", "2,865.00", set()), ("Payments", "3,395.00", "2,865.00", set()), ("Earnings", "3,095.00", "2,565.00", {SUM})],
)
def test_what_is_given_is_not_taken_off(heading, gross, net, expected):
    """A sum that is short by twice a supplement is wrong, not one that takes it off; a heading holds no figure."""
    assert said(PAY.format(heading=heading, gross=gross, net=net), "payslip") == expected


@pytest.mark.parametrize(("tax", "gross", "net", "expected"), [("0.00", "7,900.00", "7,150.00", set()), ("0.00", "15,900.00", "15,150.00", {ZERO})])
def test_no_tax_on_a_small_wage(tax, gross, net, expected):
    """What is saved for is taken off a Chinese wage before it is taxed."""
    text = f"工资单\n基本工资 | {gross}\n岗位津贴 | 0.00\n应发合计 | {gross}\n养老保险 | 550.00\n医疗保险 | 200.00\n个人所得税 | {tax}\n扣款合计 | 750.00\n实发工资 | {net}"
    assert said(text, "payslip") == expected


@pytest.mark.parametrize("text", ["£3.20 per hour", "€0.39 each", "$18.00 an hour"])
def test_a_price_and_what_it_is_for_are_one(text):
    """The words after a price are no label of another figure."""
    assert [line.text for line in parted(sheet(text))] == [text]

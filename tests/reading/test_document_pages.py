"""Pages of applications: cards with signs between them, meters in panels, months of a wallet, results of a period, menus at the side, names without their figures."""

from __future__ import annotations

import pytest

from pipeline.reading.documents.frames import unframed
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.signs import unsigned
from pipeline.reading.layout import arrange
from tests.reading.test_document_relations import SUM, ZERO, sheet
from tests.reading.test_documents import labels, seen
from topics.events import Box, Line


def page(text, *, width=1000):
    """The lines of a screen: cells parted by `|`, `^` in large print, figures flush right in their columns, an empty row is a gap."""
    made, y = [], 40
    for row in text.strip("\n").splitlines():
        cells = [cell.strip() for cell in row.split("|")]
        step, tall = width // len(cells), 20
        for place, cell in enumerate(cells):
            big, words = cell.startswith("^"), cell.lstrip("^")
            tall = 44 if big else tall
            wide = sum(20 if ord(char) > 0x2E80 else 10 for char in words) * (2 if big else 1)
            flush = len(cells) > 1 and not big and (figure(words) is not None or words.endswith("%"))
            box = Box((place + 1) * step - wide - 10 if flush else place * step + 10, y, max(4, wide), 44 if big else 20)
            if words:
                made.append(
                    Line(
                        text=words,
                        box=box,
                        confidence=0.99,
                        height=box.h * 0.73,
                        contrast=15.0,
                        struck=False,
                        color=(20, 20, 20),
                        background=(255, 255, 255),
                    )
                )
        y += 24 + tall
    return arrange(made)


def told(text, kind=None):
    """The labels of documents on a screen."""
    return {name for name in labels(seen(page(text), kind)) if name.startswith("document.")}


CARDS = """
Your store card
Old balance | | Paid back | | Spent | | Interest | | Now owed
$640.20 | {minus} | $300.00 | {plus} | {spent} | + | $7.15 | {equal} | {owed}
Pay at least | $25.00
"""


@pytest.mark.parametrize(
    ("minus", "plus", "equal", "spent", "owed", "expected"),
    [
        ("-", "+", "=", "$188.40", "$535.75", set()),
        ("一", "十", "二", "$188.40", "$535.75", set()),
        ("", "", "=", "$188.40", "$535.75", set()),
        ("-", "+", "=", "$188.40", "$635.75", {SUM}),
        ("", "", "二", "$188.40", "$635.75", {SUM}),
        ("-", "+", "=", "$0.00", "$535.75", {ZERO}),
    ],
)
def test_an_equation_in_cards(minus, plus, equal, spent, owed, expected):
    """Signs between figures say what makes up what, even misread; one that was not read may be either."""
    assert told(CARDS.format(minus=minus, plus=plus, equal=equal, spent=spent, owed=owed), "bill") == expected


@pytest.mark.parametrize(("total", "expected"), [("96.30", set()), ("106.30", {SUM})])
def test_an_equation_in_words(total, expected):
    """The same in one line of text."""
    text = f"应付说明\n房费 | 80.00\n服务 | 20.00\n积分抵扣 | -3.70\n80.00 + 20.00 - 3.70 = {total}"
    assert told(text, "bill") == expected


def test_signs_name_nothing():
    """A sign by itself between figures is no label; a dash in a cell of a table says that there is nothing."""
    lines = sheet("12.00 | 二 | 8.00 | 十 | 4.00\nItem | — | 3.00")
    kept, signs = unsigned(lines)
    assert [line.text for line in signs] == ["二", "十"]
    assert "—" in [line.text for line in kept]


PANELS = """
七号院 五月费用
自来水 | ¥63.00
上次读数 | 本次读数 | 用量 | 单价
301 | 319 | 18吨 | 3.50
用电 | {power}
上次读数 | 本次读数 | 用量 | 单价
9920 | 10070 | {used} | 0.60
天然气 | {gas}
上次读数 | 本次读数 | 用量 | 单价
77 | {now} | {burnt} | 2.90
应缴合计 | {total}
"""


@pytest.mark.parametrize(
    ("power", "used", "gas", "now", "burnt", "total", "expected"),
    [
        ("¥90.00", "150度", "¥29.00", "87", "10m³", "¥182.00", set()),
        ("¥90.00", "150度", "¥0.00", "77", "0m³", "¥153.00", set()),
        ("¥90.00", "0度", "¥29.00", "87", "10m³", "¥182.00", {SUM, ZERO}),
        ("¥90.00", "150度", "¥29.00", "87", "10m³", "¥282.00", {SUM}),
        ("¥120.00", "150度", "¥29.00", "87", "10m³", "¥212.00", {SUM}),
    ],
)
def test_a_panel_for_each_meter(power, used, gas, now, burnt, total, expected):
    """The price of one under readings is part of no sum; each meter is asked by itself; where nothing was used nothing is due."""
    found = told(PANELS.format(power=power, used=used, gas=gas, now=now, burnt=burnt, total=total), "bill")
    assert found == expected or (ZERO in expected and ZERO in found)


PUMP = """
Northgate filling station
{quantity} | {count}
{price} | {one}
{amount} | {sum}
Card | 61.20
"""


@pytest.mark.parametrize(
    ("count", "one", "sum_", "expected"),
    [("40.00", "1.530", "61.20", set()), ("0.00", "1.530", "61.20", {ZERO}), ("40.00", "0.000", "61.20", {ZERO})],
)
@pytest.mark.parametrize(
    ("quantity", "price", "amount"),
    [("Litres", "Price per litre", "Fuel total"), ("Gallons", "Price/gallon", "Fuel sale"), ("加油量(升)", "单价(元/升)", "油款")],
)
def test_nothing_measured_was_paid_for(quantity, price, amount, count, one, sum_, expected):
    """No litres, or no price of one, contradict an amount."""
    assert told(PUMP.format(quantity=quantity, price=price, amount=amount, count=count, one=one, sum=sum_), "receipt") == expected


MONTH = """
Total spent in May
^{spent}
{words}
Food | 31% | 620.00
Rent | 45% | 900.00
Travel | 9% | 180.00
Play | 15% | 300.00
"""


@pytest.mark.parametrize(
    ("spent", "words", "expected"),
    [
        ("$2,000.00", "By category", set()),
        ("$2,300.00", "By category", {SUM}),
        ("$2,300.00", "Top 4 categories", set()),
        ("$2,300.00", "Recent", set()),
    ],
)
def test_where_a_month_went(spent, words, expected):
    """All sorts come to what was spent, where shares of the whole say that these are all; the greatest alone do not."""
    assert told(MONTH.format(spent=spent, words=words)) == expected


@pytest.mark.parametrize(("count", "expected"), [(40, {SUM}), (52, set())])
def test_counts_say_that_a_list_is_whole(count, expected):
    """Counts of payments that add up to the count of all prove that no sort is missing."""
    rows = "".join(f"{name} | {times}笔 | -{sum_}\n" for name, times, sum_ in (("吃饭", 21, "811.00"), ("出行", 12, "240.50"), ("家用", 7, "498.50")))
    assert told(f"五月总支出\n^¥1,750.00\n共{count}笔\n{rows}", "statement") == expected


PROFIT = """
Trading results
 | This year | Last year
Takings | 64,200 | 58,900
Stock bought | (31,050) | (29,400)
Gross profit | {gross} | 29,500
Staff | ({staff}) | (14,100)
Heat and light | (3,350) | (3,100)
Net profit | {net} | 12,300
"""


@pytest.mark.parametrize(
    ("gross", "staff", "net", "expected"),
    [
        ("33,150", "15,200", "14,600", set()),
        ("33,150", "15,200", "19,600", {SUM}),
        ("38,150", "15,200", "14,600", {SUM}),
    ],
)
def test_results_of_a_period(gross, staff, net, expected):
    """What is left goes on step by step, in one column as in the other."""
    assert told(PROFIT.format(gross=gross, staff=staff, net=net)) == expected


@pytest.mark.parametrize(("left", "expected"), [("^¥18,400", set()), ("^¥13,400", {SUM})])
def test_three_cards_of_a_result(left, expected):
    """What came in, what went out, what is left."""
    assert told(f"六月经营\n^营业收入 | ^总成本 | ^利润\n^¥52,000 | ^¥33,600 | {left}") == expected


PORTAL = """
Home | Gross pay | Deductions | Net pay
Time off | {gross} | 310.00 | {net}
Documents
Settings | Earnings | Hours | Amount
Help | Regular | 40 | 1,600.00
 | Tips | | 90.00
 | Deductions | | Amount
 | Income tax | | 250.00
 | Dental | | 60.00
"""


@pytest.mark.parametrize(
    ("gross", "net", "expected"), [("1,690.00", "1,380.00", set()), ("1,690.00", "1,480.00", {SUM}), ("1,890.00", "1,580.00", {SUM})]
)
def test_a_menu_says_nothing(gross, net, expected):
    """Places of an application down the side name no figure."""
    lines = page(PORTAL.format(gross=gross, net=net))
    assert {"Home", "Settings"}.isdisjoint(line.text for line in unframed(lines))
    assert told(PORTAL.format(gross=gross, net=net), "payslip") == expected


def test_names_at_the_left_of_a_table_are_no_menu():
    """Nothing of a table is left out, whatever its rows are called."""
    lines = page("Payments | 10.00\nInvoices | 20.00\nCards | 5.00\nTotal | 35.00")
    assert unframed(lines) == lines


@pytest.mark.parametrize(("last", "expected"), [("| 361.00", set()), ("", {ZERO})])
def test_a_sum_without_its_figure(last, expected):
    """The name of what is to be paid, last in a list of sums, with nothing beside it."""
    text = f"Invoice 77\nDesign | 240.00\nHosting | 60.00\nSubtotal | 300.00\nVAT | 61.00\nAmount due {last}"
    assert told(text, "invoice") == expected


@pytest.mark.parametrize(("balance", "expected"), [("余额 930.00", set()), ("余额 --", {ZERO})])
def test_a_dash_for_a_balance(balance, expected):
    """A balance is told everywhere but in one place."""
    text = f"明细\n06-09 超市 | -40.00\n余额 890.00\n06-08 退款 | +30.00\n{balance}\n06-07 话费 | -100.00\n余额 900.00\n06-06 餐厅 | -60.00\n余额 1,000.00"
    assert told(text, "statement") == expected


@pytest.mark.parametrize("word", ["N/C", "Free", "Courtesy", "No charge"])
def test_what_is_free_lacks_nothing(word):
    """A word where the amount would be says that there is none, in any row."""
    text = f"Invoice\nWork | Hours | Rate | Amount\nBrakes | 2.0 | 60.00 | 120.00\nTracking | 1.0 | 60.00 | 60.00\nWash | 0.5 | {word} | {word}\nNet | 180.00"
    assert told(text, "invoice") == set()


@pytest.mark.parametrize(("unit", "of"), [("颗", "白菜"), ("把", "香葱"), ("kg", "Beef"), ("bunch", "Basil")])
def test_a_quantity_in_any_unit(unit, of):
    """A quantity between the price of one and the amount is one in whatever unit."""
    text = f"货单\n品名 | 单价 | 数目 | 金额\n{of} | 6.50 | 2 {unit} | 13.00\n鸡蛋 | 1.20 | 10 {unit} | 12.00\n豆腐 | 4.00 | 1 {unit} | 4.00\n合计 | | | 29.00"
    assert told(text, "invoice") == set()


@pytest.mark.parametrize("detail", ["38 h × 25.00", "38 hrs x 25.00", "5天×190.00"])
def test_how_a_wage_came_about(detail):
    """Hours and their rate under an amount are no wage of their own."""
    text = f"Wages\nRegular | 950.00\n{detail}\nOvertime | 0.00\n0 h × 37.50\nGross pay | 950.00\nIncome tax | -110.00\nPension | -40.00\nDeductions | -150.00\nNet pay | 800.00"
    assert told(text, "payslip") == set()


@pytest.mark.parametrize(
    ("label", "total", "expected"),
    [("金额（不含税）", "636.00", set()), ("金额（不含税）", "696.00", {SUM}), ("Amount (excl. VAT)", "696.00", {SUM})],
)
def test_what_a_name_says_of_tax_behind_it(label, total, expected):
    """A sum free of tax is one, whether its name says so first or last."""
    assert told(f"Invoice details\n{label}\n¥600.00\n税额\n¥36.00\n价税合计\n¥{total}", "invoice") == expected

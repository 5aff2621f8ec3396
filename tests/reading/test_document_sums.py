"""Sums on pages of tiles: cards of an equation in rows, a stay and its parts, shares beside their total; and what only looks like a balance."""

from __future__ import annotations

import pytest

from pipeline.reading.layout import arrange
from tests.reading.test_document_accounts import said
from tests.reading.test_document_pages import page
from tests.reading.test_document_relations import SUM
from tests.reading.test_documents import labels, seen


def told(text, kind=None):
    """The labels of documents on a screen of tiles, in which figures stand flush left under their names."""
    widest = max(row.count("|") for row in text.splitlines()) + 1
    made = []
    for line in page(text):
        x = (line.box.x + line.box.w - 1) // (1000 // widest) * (1000 // widest) + 10
        made.append(line.model_copy(update={"box": line.box._replace(x=x)}))
    return {name for name in labels(seen(arrange(made), kind)) if name.startswith("document.")}


EQUATION = """
Store card statement
Opening balance | Repaid | Bought
{first} | 410.00 | 256.35
+ Fees | - Refunds | = Now owed
9.50 | 31.20 | {owed}
"""


@pytest.mark.parametrize(
    ("first", "owed", "expected"),
    [("812.40", "637.05", set()), ("-95.00", "549.65", set()), ("812.40", "862.15", {SUM}), ("-95.00", "388.65", {SUM})],
)
def test_an_equation_in_rows_of_cards(first, owed, expected):
    """Cards that go on in a second row are one equation; what was owed at first may be less than nothing."""
    assert told(EQUATION.format(first=first, owed=owed), "bill") == expected


STAY = """
{title}
^¥{sum}
{name}
手术费 | 麻醉费
1260.00 | 480.00
监护费 | 耗材费
315.50 | 96.40
针剂费 | 伙食费
207.10 | {food}
预收款 | 2000.00
"""


@pytest.mark.parametrize(
    ("title", "name", "sum_", "food", "expected"),
    [
        ("住院结算汇总", "费用总额（以下各项合计）", "2449.00", "90.00", set()),
        ("住院结算汇总", "费用总额（以下各项合计）", "2359.00", "0.00", set()),
        ("住院结算汇总", "费用总额（以下各项合计）", "2718.00", "90.00", {SUM}),
        ("住院结算汇总", "本年累计", "2718.00", "90.00", set()),
        ("住院结算汇总", "最近六项", "2718.00", "90.00", set()),
    ],
)
def test_a_sum_over_tiles(title, name, sum_, food, expected):
    """A sum in large print whose name says that it is of all is what the tiles under it come to."""
    assert told(STAY.format(title=title, name=name, sum=sum_, food=food)) == expected


SPLIT = """
惠民药店结算单
名称 | 数量 | 单价 | 小计
感冒灵颗粒 | 2 | 21.00 | 42.00
碘伏棉签 | 4 | 5.30 | 21.20
总计 | 63.20 | 账户支付 | 20.00
{fund} | 18.00 | {rest} | {cash}
"""


@pytest.mark.parametrize(
    ("fund", "rest", "cash", "expected"),
    [
        ("统筹支付", "现金支付", "25.20", set()),
        ("统筹支付", "现金支付", "37.40", {SUM}),
        ("医保基金", "微信支付", "37.40", {SUM}),
        ("统筹支付", "找零", "37.40", set()),
    ],
)
def test_shares_beside_their_total(fund, rest, cash, expected):
    """Who pays which share may stand beside the total, and what is left is paid in cash."""
    assert said(SPLIT.format(fund=fund, rest=rest, cash=cash), "receipt") == expected


SHEET = """
六月工资表
姓名 | 底薪 | 计件 | 满勤 | 社保 | 借支 | 实发
甲一 | 3100.00 | 1500.00 | 150.00 | 380.00 | 0.00 | 4370.00
乙二 | 3150.00 | 1620.00 | 150.00 | 380.00 | 0.00 | 4540.00
丙三 | 3230.00 | 1710.00 | 150.00 | 380.00 | {advance} | {paid}
丁四 | 3300.00 | 1455.00 | 150.00 | 380.00 | 0.00 | 4525.00
戊五 | 3380.00 | 1390.00 | 150.00 | 380.00 | 0.00 | 4540.00
"""


@pytest.mark.parametrize(("advance", "paid", "expected"), [("800.00", "3910.00", set()), ("0.00", "4710.00", set()), ("800.00", "4210.00", {SUM})])
def test_what_stays_the_same_is_no_balance(advance, paid, expected):
    """A column that stays the same beside a column of zeros is no balance that runs."""
    assert said(SHEET.format(advance=advance, paid=paid)) == expected


PAID = """
Your pay
Take-home | {net}
Earnings | 1,120.40
Base pay | {base}
Night premium | 210.40
Tips | 60.00
{name} | 274.15
Federal tax | -180.15
Medicare | -62.00
Union | -32.00
"""


@pytest.mark.parametrize("name", ["Taken out", "What left your pay", "Gone before you saw it"])
@pytest.mark.parametrize(("base", "expected"), [("850.00", set()), ("720.00", {SUM})])
def test_a_sum_over_what_is_taken_off(name, base, expected):
    """A figure to which those with a minus under it come is their sum, and nothing that was earned."""
    assert said(PAID.format(name=name, base=base, net="846.25"), "payslip") == expected

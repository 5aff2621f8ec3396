"""Orders whose words are new: totals and charges by place and arithmetic, and what is no money in them."""

from __future__ import annotations

import pytest

from tests.reading.lines import Layout
from tests.reading.test_prices import labels, order, roles, seen


def bill(big="¥46.00", rows=(("起步价", "¥30.00"), ("夜间调度", "¥16.00")), state="行程已结束"):
    """A paid trip: a large figure that no word calls the total, over its lines."""
    page = Layout().row(state, size=26).row(big, size=64)
    for name, price in rows:
        page.row(name, price)
    return page


def test_an_unnamed_total():
    """Lines that come to the large figure make it the total; where they do not, on a page of something paid, they ought to."""
    assert roles(seen(bill()))[0] == ("total", 46)
    assert labels(seen(bill())) == set()
    assert labels(seen(bill("¥49.00"))) == {"pricing.total_mismatch"}


@pytest.mark.parametrize(
    ("head", "total"),
    [(("菜名", "单价", "份数", "小计"), "合计 ￥{}"), (("Dish", "Price", "Qty", "Amount"), "Total ${}")],
)
def test_bare_figures_under_headings_of_money(head, total):
    """Figures without a sign are money where their heading says so, and pieces where it says that."""
    for last, found in ((100, set()), (112, {"pricing.total_mismatch"})):
        made = (
            Layout()
            .row("点餐单 your order", size=36)
            .row(*head)
            .row("鱼 Sole", "18", "1", "18")
            .row("虾 Prawns", "32", "2", "64")
            .row("茶 Tea", "6", "3", "18")
        )
        assert labels(seen(made.row(total.format(last)))) == found


def test_options_add_up_by_chance():
    """Sizes to choose from come to the largest of them, and are no order."""
    page = Layout().row("选择规格", size=30).row("小份", "¥10").row("中份", "¥20").row("大份", "¥30").row("加入购物车")
    assert "total" not in {role for role, _ in roles(seen(page))}


@pytest.mark.parametrize("name", ["本单支付", "在线支付", "应缴", "还需支付", "车费合计", "Sum due", "Left to pay", "Final amount"])
def test_names_of_a_total(name):
    """What is to be paid, in many words."""
    page = Layout().row("订单 order", size=36).row("Mug", "$24.00").row("Plate", "$12.00").row(name, "$39.00")
    assert roles(seen(page))[-1] == ("total", 39)
    assert labels(seen(page)) == {"pricing.total_mismatch"}


@pytest.mark.parametrize("words", ["Card ending 4821", "Paid by Visa … 4821", "支付卡 尾号4821", "描述相符 4.9 物流服务 4.8"])
def test_no_money_in_an_order(words):
    """The last digits of a card, and marks out of five, are no money."""
    page = order()
    page.row(words)
    assert (len(roles(seen(page))), labels(seen(page))) == (6, set())


def test_a_charge_by_any_name():
    """A line below the goods that names work done is a charge; one that makes up the total with what was listed is one, whatever it is called."""
    listing = {"title": "手冲壶", "price": 120, "currency": "CNY"}
    page = lambda *line: Layout().row("确认订单", size=36).row("手冲壶", "¥120.00", "x1").row(*line).row("合计", "¥132.00", size=34)  # noqa: E731
    assert labels(seen(page("代办劳务", "¥12.00"), listing=listing)) == {"pricing.hidden_fee"}
    assert labels(seen(page("小确幸", "¥12.00"), listing=listing)) == {"pricing.hidden_fee"}
    assert labels(seen(page("滤纸", "¥12.00", "x1"), listing=listing)) == set()
    assert labels(seen(page("代办劳务", "¥12.00"), listing={**listing, "fees": [{"name": "代办", "amount": 12}]})) == set()


def test_a_charge_taken_off_again():
    """A charge that the order itself waives is not charged."""
    page = Layout().row("确认订单", size=36).row("手冲壶", "¥120.00").row("运费", "¥10.00").row("运费减免", "-¥10.00").row("合计", "¥120.00", size=34)
    assert labels(seen(page, listing={"price": 120, "currency": "CNY"})) == set()


def test_free_delivery_over_a_sum():
    """From what sum on delivery is free is no charge."""
    page = order()
    page.made = [*Layout().row("You get free delivery from $30.00").made, *page.made[1:]]
    assert ("shipping", 30) not in roles(seen(page))


def test_a_month_promised():
    """What a month was to cost, against what the page says it costs; an hour's price promises nothing of the whole."""
    page = lambda: Layout().row("Your plan", size=36).row("Monthly", "$18.00")  # noqa: E731
    assert labels(seen(page(), "The shop promised $12 a month")) == {"pricing.mismatch"}
    assert labels(seen(page(), "The shop promised $18 a month")) == set()
    assert labels(seen(page(), "The shop promised $12 an hour")) == set()

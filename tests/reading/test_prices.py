"""Prices, claims and findings on pages laid out by hand: what is there is said, and where nothing is wrong nothing is."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pipeline.ports import Scene
from pipeline.reading import prices
from tests.reading.lines import Layout
from topics.events import AmountRole, Context, Upload


def seen(layout, text=None, **context):
    """The scene after the inspector."""
    upload = Upload(id="u", upload_id="u", time=datetime(2026, 11, 24, tzinfo=UTC), text=text, context=Context.model_validate(context))
    return prices.inspect(Scene(upload=upload, lines=tuple(layout.lines)))


def labels(scene):
    """Names of the labels that count."""
    return {one.name for one in scene.labels if one.confidence >= 0.5}


def roles(scene):
    """Role and value of each amount."""
    return [(one.role.value, float(one.value)) for one in scene.facts.price.amounts]


def product(price="¥149", old="¥299", badge="5折", size=64):
    """A product page."""
    page = Layout()
    page.row(price, size=size, color=(220, 30, 30)).row(
        *([old] if old else []), *([badge] if badge else []), size=26, struck=(0,) if old else (), contrast=6
    )
    return page.row("手工陶瓷茶具套装 六件套").row("月销 2000+", "好评率 98%", size=24).row("立即购买", size=30)


def order(items=(("Mug", "$24.00"), ("Plate", "$12.00")), rest=(("Subtotal", "$36.00"), ("Shipping", "$5.00"), ("Tax", "$3.00")), total="$44.00"):
    """A checkout."""
    page = Layout().row("Order summary", size=36)
    for name, price in (*items, *rest):
        page.row(name, price)
    return page.row("Total", total, size=34)


def test_a_product_page():
    """Headline, former price and discount; counts and ratings are no money; nothing is wrong."""
    scene = seen(product())
    assert roles(scene) == [("headline", 149), ("original", 299)]
    assert (scene.facts.price.listed, scene.facts.price.currency) == (149, "CNY")
    assert [d.value for d in scene.facts.price.discounts] == [Decimal("0.5")]
    assert labels(scene) == set()


def test_an_order():
    """Items, subtotal, shipping, tax and total get their roles, and they add up."""
    scene = seen(order())
    assert roles(scene) == [("item", 24), ("item", 12), ("subtotal", 36), ("shipping", 5), ("tax", 3), ("total", 44)]
    assert labels(scene) == set()


def test_a_chinese_order():
    """The same in Chinese, with a coupon that is taken off."""
    page = (
        Layout()
        .row("确认订单", size=36)
        .row("陶瓷茶具", "¥299.00", "x1")
        .row("商品总价", "¥299.00")
        .row("优惠券", "-¥20.00")
        .row("运费", "¥10.00")
        .row("合计", "¥289.00", size=34)
    )
    scene = seen(page)
    assert roles(scene) == [("item", 299), ("subtotal", 299), ("coupon", 20), ("shipping", 10), ("total", 289)]
    assert labels(scene) == set()


def test_false_discount():
    """80 is not half of 100; the label rests on price, former price and the discount's own box."""
    scene = seen(product("$80", "$100", "50% off"))
    [one] = [label for label in scene.labels if label.name == "pricing.false_discount"]
    assert one.confidence > 0.8
    assert [e.text for e in one.evidence] == ["$80", "$100", "50% off"]
    assert "$50" in one.message.en


@pytest.mark.parametrize(
    ("price", "old", "badge"),
    [
        ("¥99", "¥199", "5折"),
        ("¥69", "¥99", "7折"),
        ("$33.49", "$49.99", "33% off"),
        ("¥128", "¥259", "4.9折"),
        ("¥249", "¥299", "立减50"),
        ("$80", "$100", "Save $20"),
    ],
)
def test_rounded_discounts(price, old, badge):
    """Usual rounding is no false discount."""
    assert labels(seen(product(price, old, badge))) == set()


@pytest.mark.parametrize(
    "words",
    [
        "*限时折扣已结束，实际价格以结算页为准。",
        "*本次活动已于11月20日截止，恢复原价销售",
        "*This promotion has ended. Final price shown at checkout.",
        "*Offer expired; regular price applies.",
    ],
)
def test_expired_offer(words):
    """A page that still advertises and says in small print that the offer is over."""
    assert {"pricing.expired_offer", "pricing.fine_print"} <= labels(seen(product().fine(words)))


@pytest.mark.parametrize("words", ["活动将于12月1日结束", "距结束 02:15:33", "Offer ends in 3 hours", "优惠长期有效", "七天无理由退换"])
def test_running_offer(words):
    """An offer that will end has not ended."""
    assert "pricing.expired_offer" not in labels(seen(product().fine(words)))


def test_hidden_fee_against_the_listing():
    """A charge on the checkout that the listing does not name; one that it names, or that the uploader names, is none."""
    page = lambda: Layout().row("确认订单", size=36).row("陶瓷茶具", "¥299.00").row("包装费", "¥30.00").row("合计", "¥329.00", size=34)  # noqa: E731
    listing = {"price": 299, "currency": "CNY"}
    scene = seen(page(), listing=listing)
    assert labels(scene) == {"pricing.hidden_fee"}
    assert "包装费" in scene.labels[0].message.zh
    assert labels(seen(page(), listing={**listing, "fees": [{"name": "包装费", "amount": 30}]})) == set()
    assert labels(seen(page(), "另收包装费30元", listing=listing)) == set()


def test_mismatch_with_the_listing():
    """Another price than the listing's."""
    assert labels(seen(product("¥199", None, None), listing={"price": 149})) == {"pricing.mismatch"}
    assert labels(seen(product("¥149", None, None), listing={"price": 149})) == set()


def test_mismatch_with_a_claim():
    """What was promised against what the checkout asks."""
    page = Layout().row("确认订单", size=36).row("应付", "¥269.00", size=40)
    assert "pricing.mismatch" in labels(seen(page, "页面写到手价199，结账变成269"))


def test_total_mismatch():
    """Lines that do not add up."""
    assert labels(seen(order(total="$54.00"))) == {"pricing.total_mismatch"}


def test_conditional():
    """A "from" price with a dearer selection; the same page without a selection says nothing."""
    page = Layout().row("¥99起", size=60).row("耳机 Pro").row("已选：豪华版", "¥199", size=30)
    assert "pricing.conditional" in labels(seen(page))
    assert labels(seen(Layout().row("¥99起", size=60).row("耳机 Pro"))) == set()


CENTS = st.integers(100, 50_000).map(lambda cents: Decimal(cents) / 100)


@settings(deadline=None, max_examples=150)
@example([Decimal(1), Decimal(1), Decimal(2)], None, None, 26, False, False)  # the last line is the sum of those before it
@given(st.lists(CENTS, min_size=1, max_size=6), st.none() | CENTS, st.none() | CENTS, st.none() | st.integers(1, 90), st.booleans(), st.booleans())
def test_consistent_orders_are_silent(items, shipping, tax, off, chinese, subtotal):
    """No consistent order at random gives a `pricing.*` label."""
    sign = "¥" if chinese else "$"
    page = Layout().row("确认订单" if chinese else "Order summary", size=36)
    for number, price in enumerate(items):
        page.row(f"{'商品' if chinese else 'Item'} {chr(65 + number)}", f"{sign}{price:,.2f}")
    total = whole = sum(items)
    if subtotal:
        page.row("商品总额" if chinese else "Subtotal", f"{sign}{whole:,.2f}")
    for value, zh, en in ((shipping, "运费", "Shipping"), (tax, "税费", "Tax")):
        if value is not None:
            total += value
            page.row(zh if chinese else en, f"{sign}{value:,.2f}")
    if off is not None:
        cut = (whole * off / 100).quantize(Decimal("0.01"))
        total -= cut
        page.row("优惠" if chinese else "Discount", f"-{sign}{cut:,.2f}")
    page.row("合计" if chinese else "Total", f"{sign}{total:,.2f}", size=34)
    assert labels(seen(page)) == set()


@settings(deadline=None, max_examples=150)
@given(st.integers(20, 9000), st.integers(1, 9), st.booleans())
def test_consistent_discounts_are_silent(old, fold, chinese):
    """A price that is the discount of the former price gives no label."""
    price = old * fold // 10
    badge, sign = (f"{fold}折", "¥") if chinese else (f"{100 - fold * 10}% off", "$")
    assert labels(seen(product(f"{sign}{price}", f"{sign}{old}", badge))) == set()


def test_roles_are_the_topics_own():
    """Every role that the reading gives is one of the contract."""
    assert {amount.role for amount in seen(order()).facts.price.amounts} <= set(AmountRole)


@pytest.mark.parametrize(
    ("head", "below"),
    [
        (("¥69.9", "会员专享"), ("普通顾客 ¥89.9",)),
        (("3人团 ¥16.8",), ("单独购买 ¥26.8",)),
        (("粉丝价 ¥399",), ("未关注 ¥459",)),
        (("换新价 ¥3,299",), ("不换旧，直接购买 ¥3,999",)),
        (("$33.99", "Subscribe and save"), ("One-time purchase $39.99",)),
        (("£79.00", "Club fare"), ("Not in the club? £104.00",)),
        (("£1.99/mo", "for your first 3 months"), ("After that it is £10.99 a month.",)),
        (("HK$18.90", "Group of 3"), ("Buying alone: HK$30.00",)),
    ],
)
def test_a_price_that_needs_something(head, below):
    """The headline is for some, or for a while; the plain price beside it is dearer."""
    page = Layout().row(head[0], size=56, color=(220, 30, 30))
    for words in (*head[1:], *below):
        page.row(words)
    assert labels(seen(page.row("加入购物车", size=30))) == {"pricing.conditional"}


@pytest.mark.parametrize(
    "rows",
    [
        (("¥89.9",), ("会员价 ¥69.9",)),
        (("$39.99",), ("Subscribe and pay $33.99",)),
        (("¥199",), ("7天无理由退货", "月销 3000+")),
        (("£24.50",), ("Bring a friend twice a year",)),
    ],
)
def test_a_plain_price(rows):
    """The headline is what everyone pays; that others pay less misleads nobody."""
    page = Layout().row(*rows[0], size=56, color=(220, 30, 30))
    for row in rows[1:]:
        page.row(*row)
    assert labels(seen(page)) == set()


def test_what_is_picked_costs_more():
    """The line that names the choice stands by its price, or the choice's own button shows it."""
    sheet = Layout().row("¥1,999起", size=56).row("旗舰手机 5G 双卡").row("¥2,699", size=50).row("已选：沙漠金，512GB")
    assert labels(seen(sheet)) == {"pricing.conditional"}
    same = Layout().row("¥1,999起", size=56).row("旗舰手机 5G 双卡").row("¥1,999", size=50).row("已选：沙漠金，128GB")
    assert labels(seen(same)) == set()


def test_options_are_no_lines_of_the_order():
    """Tips to choose from, and the total in large print on top, are not added up."""
    page = Layout().row("Your ride", "$20.97", size=50).row("$2.00", "$4.00", "$6.00", size=22)
    page.row("Trip fare", "$21.37").row("Booking fee", "$1.95").row("Wait time", "$0.65").row("Promotion", "-$3.00").row(
        "You paid", "$20.97", size=34
    )
    assert labels(seen(page)) == set()


def test_money_off_that_was_not_taken_off():
    """A coupon is printed with a minus, and the total is as if it were not."""
    page = order(rest=(("Subtotal", "$36.00"), ("Coupon", "-$5.00"), ("Shipping", "$5.00")), total="$41.00")
    assert labels(seen(page)) == {"pricing.total_mismatch"}
    page = order(rest=(("Subtotal", "$36.00"), ("Coupon", "-$5.00"), ("Shipping", "$5.00")), total="$36.00")
    assert labels(seen(page)) == set()


def test_a_charge_of_any_name():
    """What is missing between subtotal and total is a charge, whatever it is called; the listing knew nothing of it."""
    page = order(rest=(("Subtotal", "$36.00"), ("Doorstep magic", "$4.50")), total="$40.50")
    assert labels(seen(page, listing={"price": 24, "currency": "USD"})) == {"pricing.hidden_fee"}


def test_a_fare_is_no_hidden_fee():
    """Where fees are all there is, the thing itself is among them."""
    page = Layout().row("行程已完成", size=34).row("里程费18.6公里", "42.00元").row("时长费37分钟", "16.00元").row("车费合计", "58.00元", size=34)
    assert labels(seen(page, text="到了目的地扣了58，想开发票", surface="ticket")) == set()


def test_other_products_below():
    """Cards of other goods, with their own bargains, change nothing."""
    page = product().row("猜你喜欢", size=30)
    page.row("¥39", "¥59", "¥79", size=28).row("3折", "5折", "8折", size=20)
    assert labels(seen(page)) == set()


@pytest.mark.parametrize("text", ["Sign says £1.25 an hour, stayed four hours and paid £5", "说好¥1,190，确实是¥1,190"])
def test_claims_that_hold(text):
    """A price for a unit, and a thousands separator, contradict nothing."""
    price = "£5.00" if "£" in text else "¥1,190"
    page = (
        Layout()
        .row("Session ended" if "£" in text else "订单完成", size=34)
        .row("Evening rate" if "£" in text else "羊毛围巾", price)
        .row("Paid" if "£" in text else "实付", price, size=34)
    )
    assert labels(seen(page, text=text, surface="ticket")) == set()


def options(*rows, beside=None):
    """A headline, and ways to buy it below, a name and a price each."""
    page = Layout().row("¥259", *([beside] if beside else []), size=60).row("露营帐篷 三人款").row("购买方式")
    for name, price in rows:
        page.row(name, price)
    return page.row("下一步")


@pytest.mark.parametrize(
    ("page", "needs"),
    [
        (options(("交一顶旧帐篷", "¥259"), ("不交旧帐篷", "¥329")), True),
        (options(("有旧帐篷", "¥259"), ("无旧帐篷", "¥329")), True),
        (options(("5人凑单价", "¥259"), ("自己买", "¥329"), beside="5人凑单价"), True),
        (options(("标准款", "¥259"), ("加大款", "¥329")), False),
        (options(("标准款 √已选", "¥259"), ("加大款", "¥329")), False),
        (options(("标准款", "¥259"), ("加大款 √已选", "¥329")), True),
    ],
)
def test_two_ways_to_buy(page, needs):
    """The headline needs something where the other way to buy is without it, or is the one picked; other sizes cost what they cost."""
    assert ("pricing.conditional" in labels(seen(page))) is needs


@pytest.mark.parametrize(("former", "wrong"), [("店内¥399", True), ("门市¥370", False), ("¥399", True)])
def test_a_former_price_by_its_place(former, wrong):
    """A smaller, higher price beside the headline is what a discount with them is taken off, whatever it is called."""
    page = Layout().row("¥259", former, "7折", size=50).row("露营帐篷 三人款").row("立即购买")
    for number, line in enumerate(page.made[1:3], 1):
        page.made[number] = line.model_copy(update={"height": 20.0, "box": line.box._replace(h=26)})
    assert ("pricing.false_discount" in labels(seen(page))) is wrong


@pytest.mark.parametrize(("total", "wrong"), [("¥174.00", False), ("¥184.00", True)])
def test_a_subtotal_by_any_name(total, wrong):
    """The line that the lines before it come to is no line more."""
    page = (
        Layout()
        .row("购物车")
        .row("棉被", "¥89 x1")
        .row("枕头", "¥45 x2")
        .row("已勾选的", "¥179.00")
        .row("店铺立减", "-¥5.00")
        .row("共需付", total, size=34)
    )
    assert ("pricing.total_mismatch" in labels(seen(page))) is wrong


def test_a_figure_over_its_word():
    """On a voucher, "20%" over "off" is a discount."""
    page = Layout().row("20%", size=50, gap=6).row("off", size=50).row("Terra Shoes").row("Lapsed on 28 February 2025")
    scene = seen(page)
    assert [one.value for one in scene.facts.price.discounts] == [Decimal("0.2")]
    assert labels(scene) == {"pricing.expired_offer"}


@pytest.mark.parametrize(("text", "hidden"), [("Seat was €58 on the map and now they want €66.70", True), ("Nice seats", False)])
def test_a_charge_between_two_prices(text, hidden):
    """Two prices that the uploader names, and just the charge between them."""
    page = Layout().row("Payment", size=36).row("Block 164", "€58.00").row("Convenience charge", "€8.70").row("You pay", "€66.70", size=34)
    assert ("pricing.hidden_fee" in labels(seen(page, text))) is hidden

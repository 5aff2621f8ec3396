"""Prices, claims and findings on pages laid out by hand: what is there is said, and where nothing is wrong nothing is."""

from __future__ import annotations

from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
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

"""What is picked, and by what it is known: a sum that counts it, rings that are empty, plans side by side over a bar that pays."""

from __future__ import annotations

import pytest

from tests.reading.lines import Layout
from tests.reading.test_prices import roles, seen
from tests.reading.test_shops_en import page, pricing


def plans(*told, bar, badge="5折"):
    """Plans side by side (name, price, words below), and a bar that pays for one of them."""
    names, prices, words = zip(*told, strict=True)
    made = Layout().row("书友会", size=36).row(badge).row(*names).row(*prices, size=56)
    made.row(*(text.removeprefix("*") for text in words), struck=tuple(place for place, text in enumerate(words) if text.startswith("*")))
    return made.row("离线收听").row("专享封面").row(bar, size=34)


@pytest.mark.parametrize(
    ("bar", "needs"),
    [("3 nights: $360", True), ("3 nights: $270", False), ("3 nights, from Sunday", False)],
)
def test_a_sum_that_counts_an_option(bar, needs):
    """A stay of three nights costs three times one room: that room is picked."""
    made = page("from $90", ("Loft room", "$90 a night"), ("Corner room", "$120 a night"), bar, "Reserve")
    assert ("conditional" in pricing(made)) is needs


@pytest.mark.parametrize(("rings", "needs"), [("0C•", True), ("•0C", False)])
def test_rings_by_themselves(rings, needs):
    """Of three options two have an empty ring, as OCR reads it: the third is picked."""
    rows = [(ring, name, price) for ring, name, price in zip(rings, ("Basic", "Plus", "Max"), ("€20.00", "€35.00", "€50.00"), strict=True)]
    assert ("conditional" in pricing(page("Fares from €20.00", *rows, "Continue"))) is needs


def test_pieces_under_a_small_sign():
    """`X` and `3` by themselves after a price are three pieces of it."""
    made = Layout().row("Your order").row("Pine mug", "$12.00", "X", "3").row("Fee", "$4.00").row("Total", "$40.00")
    made.made = [
        one if one.text not in {"X", "3"} else one.model_copy(update={"box": one.box._replace(x=600 if one.text == "X" else 616, w=12)})
        for one in made.made
    ]
    assert "total_mismatch" not in pricing(made)


def test_a_bar_under_plans():
    """The bar's sum is the price of one plan: no order of which the others were lines, and its discount is asked for."""
    told = (("年会员", "¥168", "*¥240"), ("月会员", "¥24", "有效期30天"))
    assert pricing(plans(*told, bar="支付 ¥168 开通")) == {"false_discount"}
    assert pricing(plans(*told, bar="支付 ¥168 开通", badge="7折")) == set()


def test_a_plan_for_newcomers():
    """Beside it stands what the others pay."""
    told = (("首月", "¥5", "首次开通可享"), ("月会员", "¥24", "老用户价格"), ("年会员", "¥199", "有效期365天"))
    assert pricing(plans(*told, bar="新人 ¥5 开通", badge="听书")) == {"conditional"}


def test_a_price_in_parts():
    """The whole price beside a monthly one is the same, paid at once."""
    made = page("$30.00", "/mo for 12 months", "Full price $360.00, 0% interest", "Tablet 9")
    assert pricing(made) == set()


def test_a_listed_price_that_is_only_spoken_of():
    """In a chat "it was listed at" names the listing; what is asked is another sum."""
    made = page("Bike with basket", "The ad was listed at", "$60", "It went through at", "$75", big=-1)
    assert "mismatch" in pricing(made, surface="listing", listing={"title": "Bike", "price": 60, "currency": "CAD"})
    assert roles(seen(made))[0][1] == 60


@pytest.mark.parametrize(
    ("made", "want"),
    [
        (plans(("月会员", "¥4.50", "新用户首月"), ("季会员", "¥66", "92天有效"), bar="立即开通¥4.50", badge="听书").fine("次月起按¥25/月自动续费"), {"conditional", "fine_print"}),
        (page("Pick a plan", ("Basic", "Standard"), ("$8.99", "$5.99"), ("per month", "a month for 3 months"), "Continue with Standard", "HD", "Two screens", big=2, fine="Renews at $15.99/month after the introductory period."), {"conditional", "fine_print"}),
        (page("Pick a plan", ("Basic", "Standard"), ("$8.99", "$15.99"), ("per month", "per month"), "Continue with Standard", "HD", "Two screens", big=2), set()),
    ],
)  # fmt: skip
def test_a_button_under_plans(made, want):
    """It names a plan, or its price: that is what the page advertises."""
    assert pricing(made) == want


def test_a_cart_with_a_price_that_was_not_read():
    """There are more steppers than prices: the lines are not all there."""
    made = Layout().row("购物车", size=36).row("洗发水", "¥45", "- 1 +").row("护发素", "- 2 +").row("沐浴露", "¥52", "- 1 +").row("合计¥175", "结算")
    assert pricing(made) == set()


def test_a_penalty_is_no_total():
    """What is owed for leaving early comes to nothing here."""
    made = page("29元/月", "套餐", "需签约12个月，提前解约须支付违约金", "150元，超出流量5元/GB")
    assert pricing(made) == set()

"""Everyday shop and service pages as big platforms have them, half Chinese and half English: offers, checkouts, orders, bills, chats."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import meadow_en_offers as en_offers
from tests.generator.web import meadow_en_orders as en_orders
from tests.generator.web import meadow_zh_offers as zh_offers
from tests.generator.web import meadow_zh_orders as zh_orders
from tests.generator.web.page import Page

PHONES = (
    zh_offers.earbuds,
    zh_offers.drawer,
    zh_offers.video_member,
    zh_offers.coupon_goods,
    zh_offers.mobile_plan,
    zh_offers.second_hand,
    zh_offers.group_buy,
    zh_orders.takeaway,
    zh_orders.order_detail,
    zh_orders.pay_result,
    zh_orders.hotel,
    zh_orders.ride,
    zh_orders.chat_card,
    zh_orders.cart,
    en_offers.runners,
    en_offers.storage,
    en_offers.promo_code,
    en_offers.trade_in,
    en_offers.marketplace,
    en_offers.lightning,
    en_orders.delivery,
    en_orders.wallet,
    en_orders.trip,
    en_orders.chat,
)
"""Templates with a status bar."""
SHEETS = (
    zh_offers.cooker,
    zh_offers.flash_room,
    zh_offers.tea_poster,
    zh_offers.bargain_grid,
    zh_offers.early_bird,
    zh_orders.flight,
    en_offers.laptop,
    en_offers.streaming,
    en_offers.gym_poster,
    en_offers.clearance,
    en_offers.broadband,
    en_offers.course,
    en_orders.basket,
    en_orders.stay,
    en_orders.concert,
    en_orders.history,
)
"""Posters and pages of a desktop."""


def pages(rng: Random) -> Iterator[Page]:
    """All pages; what is random is only the time on the phones."""
    for template in PHONES:
        yield from template(f"{rng.randint(7, 22)}:{rng.randint(0, 59):02d}")
    for template in SHEETS:
        yield from template()

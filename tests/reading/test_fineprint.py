"""Fine print: what is, and what it says."""

from __future__ import annotations

import pytest

from pipeline.reading.concepts import is_over
from pipeline.reading.fineprint import classify, is_fine_print
from tests.reading.lines import Layout
from topics.events import FinePrintKind as Kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("*限时折扣已结束，实际价格以结算页为准。包装费30元另计。", Kind.EXPIRY), ("本场秒杀已落幕，页面仅供留念", Kind.EXPIRY), ("特惠期已过，购买时按日常价计费", Kind.EXPIRY),
        ("Offer expired on 31 March", Kind.EXPIRY), ("This promotion has now ended and regular pricing applies.", Kind.EXPIRY), ("Please note that this gift was withdrawn", Kind.EXPIRY),
        ("安装费80元需另付", Kind.CHARGE), ("A packaging fee of $4 is added at checkout", Kind.CHARGE), ("不含运费，偏远地区加收15元", Kind.CHARGE),
        ("实际金额以订单页为准", Kind.ACTUAL_PRICE), ("Final price shown at checkout may vary", Kind.ACTUAL_PRICE),
        ("此价仅限新用户首单", Kind.CONDITION), ("Requires an annual membership", Kind.CONDITION), ("特价商品不参与满减", Kind.EXCLUSION),
        ("尾款逾期未付，订金概不退还", Kind.CONDITION), ("到期自动续费，可随时关闭", Kind.CONDITION), ("须通过骑手实名认证后下单", Kind.CONDITION), ("仅限没来过本店的客人", Kind.CONDITION),
        ("Renews automatically each spring until cancelled", Kind.CONDITION), ("Marked-down boots are final sale", Kind.CONDITION), ("An 18-month commitment", Kind.CONDITION), ("Needs an order of $90 or more", Kind.CONDITION),
        ("未办理者按原价199元结算", Kind.ACTUAL_PRICE), ("You will be charged the amount confirmed at payment", Kind.ACTUAL_PRICE), ("Paying by cheque adds £3.00", Kind.CHARGE),
        ("图文版权归本站所有，未经许可不得转载", Kind.HARMLESS), ("支持退换，极速退款", Kind.HARMLESS), ("Cannot be combined with other coupons", Kind.EXCLUSION),
        ("图片仅供展示", Kind.HARMLESS), ("© 2026 Harvest Daily", Kind.HARMLESS), ("七天无理由退货", Kind.HARMLESS), ("包邮，无需另付运费", Kind.HARMLESS), ("No extra fees", Kind.HARMLESS), ("Colours on screens differ slightly", Kind.HARMLESS),
    ],
)  # fmt: skip
def test_what_it_says(text, kind):
    """The gravest thing that a line says."""
    assert classify(text)[0] is kind


@pytest.mark.parametrize(
    "text",
    ["活动已于昨日结束", "优惠券已失效", "折扣期已过，活动停止", "该福利已下线", "本场特卖现已收官", "恢复原价", "开学季价谢幕，恢复门店价", "该团逾时解散", "booking for this fare shut on 2 may", "this deal is over", "the sale ended on may 3", "offer no longer available", "prices have returned to normal", "现已无法领取"],
)  # fmt: skip
def test_over(text):
    """Words that say that an offer has ended."""
    assert is_over(text)


@pytest.mark.parametrize(
    "text",
    ["活动即将结束", "距结束仅剩 02:13:44", "活动结束后恢复原价", "活动尚未结束", "活动结束时间：12月1日", "sale ends in 3 days", "ends soon", "once the offer has ended, regular prices apply", "over 3,000 sold", "orders over $50 ship free", "领完即止", "长期有效", "首批已售完，现货可直接拍", "the april code has lapsed: here is a new one"],
)  # fmt: skip
def test_not_over(text):
    """Words that say when an offer will end, or something else."""
    assert not is_over(text)


@pytest.mark.parametrize(
    ("size", "contrast", "fine"),
    [(14, 2.1, True), (14, 15.0, True), (22, 2.1, True), (22, 12.0, False), (28, 3.0, False), (28, 1.8, True)],
)
def test_small_and_pale(size, contrast, fine):
    """Small and pale together, very small, or nearly invisible; one of the first two alone is not enough."""
    page = Layout()
    for _ in range(5):
        page.row("手工陶瓷茶具套装 六件套礼盒")
    page.row("活动已结束，以结算页为准", size=size, contrast=contrast)
    assert is_fine_print(page.lines[-1]) is fine

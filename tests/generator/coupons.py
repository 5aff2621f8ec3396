"""Coupon pages: wallets full of thresholds and dates, of which nothing follows, and vouchers whose print takes them back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random

from tests.generator.canvas import Sheet
from tests.generator.made import Facts, Family, Made
from tests.generator.money import Style, style
from tests.generator.themes import Theme, theme
from tests.generator.words import TEST, TRAIN

_WORDS = {
    ("zh", TRAIN): {"head": "我的优惠券", "minimum": "满{}可用", "until": "有效期至 {y}.{m:02d}.{d:02d}", "use": "去使用", "scope": ("全店通用", "限家居类商品"), "tabs": ("未使用", "已使用", "已过期"),
                    "big": "新人专享 立减{}", "how": "下单满{}自动抵扣", "over": ("本券已过期", "优惠券已失效，无法使用"), "over_fine": ("*本券已于上月失效，下单不再减免。", "注：优惠券活动已结束，领取后不可抵扣。"), "small": ("图片仅供参考", "券面样式以实物为准")},
    ("zh", TEST): {"head": "卡包", "minimum": "消费{}起可抵", "until": "{y}年{m}月{d}日前使用", "use": "立即用", "scope": ("不限品类", "仅厨具适用"), "tabs": ("可用", "用过的", "失效的"),
                   "big": "送你 {} 红包", "how": "单笔达到{}即可抵用", "over": ("红包已作废", "此福利已经截止"), "over_fine": ("※ 红包已过使用期，结算时不会抵扣。", "备注：该福利已下线，领取页仅作展示。"), "small": ("红包图样仅为示意", "页面由商户制作")},
    ("en", TRAIN): {"head": "My coupons", "minimum": "Orders over {}", "until": "Valid until {d} {mon} {y}", "use": "Use", "scope": ("Whole store", "Home goods only"), "tabs": ("Available", "Used", "Expired"),
                    "big": "{} off your first order", "how": "Applied to orders over {}", "over": ("This coupon has expired", "Coupon no longer valid"), "over_fine": ("*This coupon expired last month and is not deducted at checkout.", "Note: the coupon promotion has ended."), "small": ("Design may differ", "For illustration only")},
    ("en", TEST): {"head": "Rewards", "minimum": "Spend {} or more", "until": "Redeem by {mon} {d}, {y}", "use": "Redeem", "scope": ("Any department", "Kitchen items"), "tabs": ("Ready", "Spent", "Lapsed"),
                   "big": "A gift of {} for you", "how": "Taken off baskets of {} and up", "over": ("This reward has lapsed", "The gift period is over"), "over_fine": ("The reward lapsed on the first of the month; baskets are charged in full.", "Please note that this gift was withdrawn and cannot be redeemed."), "small": ("Voucher artwork is an example", "Page made by the merchant")},
}  # fmt: skip
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


@dataclass
class Wallet:
    """A coupon page's content."""

    lang: str
    words: dict
    money: Style
    coupons: list[tuple[Decimal, Decimal, str, str]]
    """Off, minimum, until when, for what."""
    over: str = ""
    """Said in plain sight."""
    fine: str = ""
    facts: Facts = field(default_factory=Facts)

    def plain(self, value: Decimal) -> str:
        """An amount on a coupon: without decimals."""
        return self.money.form.format(f"{value:f}")


def wallet(rng: Random, split: str, lang: str, scenario: str) -> Wallet:
    """A coupon page of which `scenario` is true: `wallet`, `runs`, `over`, `over-fine`."""
    words = _WORDS[lang, split]
    coupons = []
    for _ in range(rng.randint(3, 5) if scenario == "wallet" else 1):
        off = Decimal(rng.choice((5, 10, 15, 20, 30, 40, 50, 100)))
        month, day = rng.randint(1, 12), rng.randint(1, 28)
        until = words["until"].format(y=rng.randint(2034, 2036), m=month, d=day, mon=_MONTHS[month - 1])
        coupons.append((off, off * rng.randint(3, 9), until, rng.choice(words["scope"])))
    made = Wallet(lang, words, style(rng, lang, split), coupons, facts=Facts(context={"surface": "listing"}))
    if scenario == "over":
        made.over = rng.choice(words["over"])
        made.facts.must.add("pricing.expired_offer")
    elif scenario == "over-fine":
        made.fine = rng.choice(words["over_fine"])
        made.facts.must |= {"pricing.expired_offer", "pricing.fine_print"}
    elif scenario == "runs" and rng.random() < 0.6:
        made.fine = rng.choice(words["small"])
    return made


def strips(sheet: Sheet, made: Wallet, look: Theme, rng: Random) -> int:
    """Train: a coupon a strip: amount left, terms in the middle, button right."""
    words = made.words
    sheet.text(375, 24, words["head"], 34, look.ink, middle=True)
    for number, tab in enumerate(words["tabs"]):
        sheet.text(130 + 245 * number, 92, tab, 26, look.accent if number == 0 else look.soft, middle=True)
    sheet.draw.rectangle((100, 136, 160, 141), fill=look.accent)
    y = 170
    for off, minimum, until, scope in made.coupons:
        sheet.draw.rounded_rectangle((24, y, 726, y + 180), 16, fill=look.card, outline=look.line, width=2)
        sheet.text(120, y + 30, made.plain(off), 44, look.price, middle=True)
        sheet.text(120, y + 110, words["minimum"].format(made.plain(minimum)), 22, look.soft, middle=True)
        sheet.rule(y + 90, look.line, 232, 234, 160)
        sheet.text(262, y + 36, scope, 28, look.ink)
        sheet.text(262, y + 102, until, 22, look.soft)
        sheet.button((590, y + 60, 706, y + 116), words["use"], look.accent, size=24)
        y += 204
    del rng
    return _below(sheet, made, look, y)


def hero(sheet: Sheet, made: Wallet, look: Theme, rng: Random) -> int:
    """Train: one coupon as a banner over the page."""
    off, minimum, until, scope = made.coupons[0]
    sheet.draw.rectangle((0, 0, 750, 420), fill=look.price)
    light = "#ffffff" if not look.dark else "#141414"
    sheet.text(375, 90, made.words["big"].format(made.plain(off)), 54, light, middle=True, bold=True)
    sheet.text(375, 190, made.words["how"].format(made.plain(minimum)), 30, light, middle=True)
    sheet.button((225, 290, 525, 370), made.words["use"], light, look.price)
    sheet.text(40, 450, scope, 28, look.ink)
    sheet.text(40, 506, until if not made.over else made.over, 28, look.soft if not made.over else look.ink)
    del rng
    return _below(sheet, made, look, 570, told=bool(made.over))


def tickets(sheet: Sheet, made: Wallet, look: Theme, rng: Random) -> int:
    """Test: tickets with a perforation, amounts to the right."""
    words = made.words
    sheet.text(40, 30, words["head"], 38, look.ink, bold=True)
    y = 110
    for off, minimum, until, scope in made.coupons:
        sheet.draw.rectangle((40, y, 710, y + 150), fill=look.art[0])
        for hole in range(y + 8, y + 150, 22):
            sheet.draw.ellipse((500, hole, 510, hole + 10), fill=look.back)
        sheet.text(64, y + 18, words["minimum"].format(made.plain(minimum)), 28, look.ink, bold=True)
        sheet.text(64, y + 66, scope, 24, look.soft)
        sheet.text(64, y + 104, until, 22, look.soft)
        sheet.text(610, y + 44, made.plain(off), 44, look.ink, middle=True, bold=True)
        y += 176
    sheet.text(40, y + 6, "  /  ".join(words["tabs"]), 24, look.soft)
    del rng
    return _below(sheet, made, look, y + 70)


def envelope(sheet: Sheet, made: Wallet, look: Theme, rng: Random) -> int:
    """Test: a gift in an envelope."""
    off, minimum, until, scope = made.coupons[0]
    sheet.text(375, 40, made.words["head"], 30, look.soft, middle=True)
    sheet.draw.rounded_rectangle((90, 120, 660, 520), 30, fill=look.card, outline=look.accent, width=4)
    sheet.draw.polygon([(90, 150), (375, 300), (660, 150)], outline=look.accent)
    sheet.text(375, 330, made.words["big"].format(made.plain(off)), 42, look.ink, middle=True, bold=True)
    sheet.text(375, 410, made.words["how"].format(made.plain(minimum)), 27, look.soft, middle=True)
    sheet.text(375, 460, scope, 25, look.soft, middle=True)
    sheet.text(375, 550, made.over or until, 30, look.ink, middle=True)
    sheet.button((90, 620, 660, 706), made.words["use"], look.accent)
    del rng
    return _below(sheet, made, look, 730, told=bool(made.over))


def _below(sheet: Sheet, made: Wallet, look: Theme, y: int, *, told: bool = False) -> int:
    if made.over and not told:
        sheet.text(40, y + 10, made.over, 30, look.ink, bold=True)
        y += 70
    return sheet.wrapped(40, y + 16, made.fine, 670, 16, look.faint[0]) + 40 if made.fine else y + 40


Draw = Callable[[Sheet, Wallet, Theme, Random], int]
LAYOUTS: dict[str, dict[str, Draw]] = {TRAIN: {"strips": strips, "hero": hero}, TEST: {"tickets": tickets, "envelope": envelope}}


WALLETS = frozenset({"strips", "tickets"})
"""Layouts that list the reader's own coupons rather than offer one."""


def layouts(split: str, lang: str) -> Iterable[str]:
    """The layouts of a split; each serves both languages."""
    del lang
    return LAYOUTS[split]


def make(rng: Random, split: str, lang: str, scenario: str, layout: str) -> Made:
    """A coupon page."""
    content, look = wallet(rng, split, lang, scenario), theme(rng, split)
    if layout in WALLETS and content.over:
        # A wallet that shows openly which of one's coupons are over advertises nothing; some would call it misleading all the same.
        content.facts.must.discard("pricing.expired_offer")
        content.facts.unsure.add("pricing.expired_offer")
    sheet = Sheet(750, 1600, look.back)
    sheet.cut(LAYOUTS[split][layout](sheet, content, look, rng))
    return Made(sheet=sheet, facts=content.facts, smallest=16 if "pricing.fine_print" in content.facts.must else 22)


FAMILY = Family(name="coupon", scenarios=(("wallet", 3), ("runs", 2), ("over", 2), ("over-fine", 1)), layouts=layouts, make=make, weight=1)

"""Layouts of product pages in the test split: other places, other order, other shapes."""

from __future__ import annotations

from tests.generator.parts import Desk


def poster(desk: Desk) -> float:
    """Phone: a poster with the price in the middle of the picture, everything centred."""
    offer, theme, rng = desk.offer, desk.theme, desk.rng
    desk.text(375, 40, offer.shop, 26, theme.soft, middle=True)
    desk.text(375, 96, offer.title, 34, bold=True, middle=True)
    desk.art((75, 170, 675, 600))
    y = 620.0
    if offer.banner:
        desk.rect((75, y, 675, y + 60), theme.accent, 8)
        desk.text(375, y + 8, offer.banner, 28, "#ffffff", middle=True)
        y += 82
    desk.rect((75, y, 675, y + (196 if offer.original is not None else 130)), theme.card, 16, theme.line)
    desk.price(130, y + 18, 66, together=rng.random() < 0.7)
    if offer.original is not None:
        desk.former(130, y + 128, 28)
    y += 220 if offer.original is not None else 154
    x = 75.0
    for badge in offer.badges:
        x = desk.tag(x, y, badge, 28, "#ffffff" if not theme.dark else "#0b1220", theme.price) + 14
    if offer.badges:
        y += 72
    if offer.second:
        desk.text(
            375,
            y,
            f"{offer.second[0]}：{offer.money(offer.second[1])}" if offer.lang == "zh" else f"{offer.second[0]} {offer.money(offer.second[1])}",
            30,
            middle=True,
        )
        y += 60
    if offer.options:
        desk.text(375, y, offer.chosen_text, 28, middle=True)
        y += 58
    for words in [*offer.notes, offer.delivery]:
        for row in desk.sheet.broken(words, desk.px(600), desk.px(27)):
            desk.text(375, y, row, 27, theme.ink if words in offer.notes else theme.soft, middle=True)
            y += 44
        y += 10
    desk.button((75, y + 10, 675, y + 100), offer.say(rng, "buy"), theme.accent, size=32)
    return desk.fine(75, y + 124, 600, 16) + 24


def panel(desk: Desk) -> float:
    """Phone: the panel in which one picks a variant: small picture to the left, price beside it, variants as chips."""
    offer, theme, rng = desk.offer, desk.theme, desk.rng
    desk.rect((0, 0, 750, 90), theme.back)
    desk.text(375, 24, offer.say(rng, "detail"), 30, middle=True)
    desk.rect((0, 90, 750, 4000), theme.card, 28)
    desk.art((36, 130, 256, 350))
    desk.price(290, 140, 56)
    if offer.original is not None:
        desk.former(290, 228, 26)
    if offer.options:
        desk.text(290, 276, offer.chosen_text, 26, theme.ink)
    x, y = 36.0, 384.0
    for badge in offer.badges:
        x = desk.tag(x, y, badge, 26, theme.accent if not theme.dark else "#9ec1ff", None, theme.accent) + 12
    if offer.badges:
        y += 70
    if offer.banner:
        desk.text(36, y, offer.banner, 28, theme.price if theme.price != "#000000" else "#b00020")
        y += 58
    y = desk.wrapped(36, y, offer.title, 680, 30, bold=True) + 12
    if offer.second:
        desk.text(36, y, offer.second[0], 28, theme.soft)
        desk.text(714, y, offer.money(offer.second[1]), 28, right=True)
        y += 60
    left = 36.0
    for number, name in enumerate(offer.options):
        left = (
            desk.tag(
                left, y, name, 26, "#ffffff" if number == offer.chosen else theme.ink, theme.accent if number == offer.chosen else None, theme.line
            )
            + 16
        )
    if offer.options:
        y += 80
    for words in [*offer.notes, offer.stats, offer.delivery]:
        desk.rect((36, y + 12, 44, y + 20), theme.soft)
        y = desk.wrapped(60, y, words, 650, 26, theme.ink if words in offer.notes else theme.soft) + 14
    y = desk.fine(60, y + 8, 650, 15)
    desk.button((36, y + 30, 714, y + 118), offer.say(rng, "buy"), theme.accent)
    return y + 150


def boxed(desk: Desk) -> float:
    """Desktop: picture to the right; prices in a shaded box whose rows have names to the left."""
    offer, theme, rng = desk.offer, desk.theme, desk.rng
    zh = offer.lang == "zh"
    desk.text(48, 24, offer.shop + (" / 商品" if zh else " / Shop / Item"), 20, theme.soft)
    y = desk.wrapped(48, 80, offer.title, 640, 32, bold=True) + 8
    top = y
    rows = 1 + bool(offer.original is not None) + bool(offer.badges) + bool(offer.second)
    desk.rect((48, top, 700, top + 40 + rows * 62), theme.art[0], 10)
    y += 18
    desk.text(72, y + 12, "价格" if zh else "Price", 22, theme.soft)
    desk.price(210, y - 8, 44, together=True)
    y += 66
    if offer.original is not None:
        desk.text(72, y + 6, offer.was or ("以前" if zh else "Earlier"), 22, theme.soft)
        desk.text(210, y + 4, offer.money(offer.original), 24, theme.soft, struck=True)
        y += 60
    if offer.second:
        desk.text(72, y + 6, offer.second[0], 22, theme.soft)
        desk.text(300, y + 4, offer.money(offer.second[1]), 24)
        y += 60
    if offer.badges:
        desk.text(72, y + 6, "优惠" if zh else "Deal", 22, theme.soft)
        desk.tag(210, y, offer.badges[0], 22, theme.price, None, theme.price)
        y += 60
    y = top + 40 + rows * 62 + 20
    if offer.banner:
        desk.text(48, y, offer.banner, 24, theme.price, bold=True)
        y += 50
    for words in [*offer.notes, offer.stats, offer.delivery]:
        y = desk.wrapped(48, y, words, 640, 22, theme.ink if words in offer.notes else theme.soft) + 12
    if offer.options:
        left = 48.0
        for number, name in enumerate(offer.options):
            left = desk.tag(left, y, name, 22, theme.ink, None, theme.accent if number == offer.chosen else theme.line) + 14
        desk.text(48, y + 54, offer.chosen_text, 23)
        y += 108
    desk.button((48, y + 10, 420, y + 74), offer.say(rng, "buy"), theme.accent, size=24)
    desk.art((760, 80, 1232, 640))
    return max(desk.fine(48, y + 100, 640, 14) + 20, 680)


def overlay(desk: Desk) -> float:
    """Phone: large picture with the price in a corner card laid over it, the words in two columns below."""
    offer, theme, rng = desk.offer, desk.theme, desk.rng
    desk.art((0, 0, 750, 760))
    desk.rect((30, 540, 560, 730), theme.card, 20)
    if offer.banner:
        desk.tag(30, 40, offer.banner, 28, "#ffffff", theme.accent)
    desk.price(56, 556, 62)
    desk.former(56, 660, 28)
    x = 590.0
    y = 560.0
    for badge in offer.badges:
        # A long badge stands above the card, a short one beside it.
        wide = desk.sheet.measure(badge, desk.px(30)) / desk.u
        if wide > 120:
            desk.tag(30, 470, badge, 30, "#ffffff", theme.accent)
        else:
            desk.tag(x, y, badge, 30, "#ffffff", theme.accent)
    y = desk.wrapped(30, 786, offer.title, 690, 34, bold=True) + 12
    desk.text(30, y, offer.stats, 24, theme.soft)
    y += 54
    if offer.second:
        desk.rect((30, y, 720, y + 72), theme.art[0], 12)
        desk.text(50, y + 16, f"{offer.second[0]}  {offer.money(offer.second[1])}", 28)
        y += 96
    if offer.options:
        desk.text(30, y, "  ".join(offer.options), 26, theme.soft)
        desk.text(30, y + 50, offer.chosen_text, 28, bold=True)
        y += 112
    for words in [*offer.notes, offer.delivery]:
        y = desk.wrapped(30, y, words, 690, 27, theme.ink if words in offer.notes else theme.soft) + 14
    desk.button((30, y + 14, 360, y + 100), offer.say(rng, "cart"), theme.soft, "#ffffff" if not theme.dark else "#0b1220", size=28)
    desk.button((390, y + 14, 720, y + 100), offer.say(rng, "buy"), theme.accent, size=28)
    return desk.fine(30, y + 122, 690, 15) + 24


LAYOUTS = {
    "poster": (poster, (750, 1080), 750),
    "panel": (panel, (750, 1080), 750),
    "boxed": (boxed, (1280,), 1280),
    "overlay": (overlay, (750, 1080), 750),
}
"""Name to how it is drawn, the widths it comes in, and its width in units."""

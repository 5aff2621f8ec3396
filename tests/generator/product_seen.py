"""Layouts of product pages in the train split."""

from __future__ import annotations

from tests.generator.parts import Desk


def status_bar(desk: Desk, wide: float = 750) -> None:
    """Clock and battery of a phone."""
    desk.text(40, 10, "9:41", 22)
    desk.rect((wide - 84, 16, wide - 40, 36), desk.theme.ink, 5)


def feed(desk: Desk) -> float:
    """Phone: picture, price with struck price and badge beside it, title, lines, two buttons, fine print at the end."""
    offer, theme = desk.offer, desk.theme
    desk.art((0, 0, 750, 560))
    desk.rect((24, 40, 84, 100), theme.soft, 30)
    y = 585.0
    if offer.banner:
        desk.rect((0, 560, 750, 622), theme.price)
        desk.text(40, 568, offer.banner, 28, "#ffffff" if not theme.dark else "#101010")
        y = 640
    x = desk.price(40, y, 70) + 24
    x = desk.former(x, y + 34, 30) + 24
    for badge in offer.badges:
        if x > 600:
            x, y = 40, y + 70
        x = desk.tag(x, y + 32, badge, 26, "#ffffff", theme.accent) + 14
    y += 106
    if offer.second:
        desk.text(40, y, f"{offer.second[0]} {offer.money(offer.second[1])}", 30)
        y += 58
    y = desk.wrapped(40, y, offer.title, 670, 34, bold=True) + 14
    for words in (offer.stats, offer.delivery):
        desk.text(40, y, words, 26, theme.soft)
        y += 56
    if offer.options:
        desk.sheet.rule(desk.px(y), theme.line)
        desk.text(40, y + 20, offer.chosen_text, 28)
        y += 84
    for words in offer.notes:
        y = desk.wrapped(40, y, words, 670, 28) + 16
    desk.button((40, y + 10, 360, y + 96), offer.say(desk.rng, "cart"), theme.soft, "#ffffff" if not theme.dark else "#101010")
    desk.button((390, y + 10, 710, y + 96), offer.say(desk.rng, "buy"), theme.accent)
    return desk.fine(40, y + 126, 670) + 20


def strip(desk: Desk) -> float:
    """Phone: the price in a coloured strip across the page, countdown to its right, cards below."""
    offer, theme, rng = desk.offer, desk.theme, desk.rng
    status_bar(desk)
    desk.art((0, 56, 750, 616))
    back, ink = theme.price, "#ffffff" if not theme.dark else "#141414"
    desk.rect((0, 616, 750, 756), back)
    if offer.original is not None:
        words = offer.money(offer.original)
        desk.text(40, 702, f"{offer.was} {words}".strip(), 26, ink, struck=True)
        x = desk.price(40, 622, 60, ink) + 20
    else:
        x = desk.price(40, 642, 66, ink) + 20
    if offer.banner:
        desk.text(720, 660, offer.banner, 26, ink, right=True)
    y = 780.0
    x = 40
    for badge in offer.badges:
        x = desk.tag(x, y, badge, 26, theme.price, None, theme.price) + 12
    if offer.badges:
        y += 66
    y = desk.wrapped(40, y, offer.title, 670, 36, bold=True) + 10
    if offer.second:
        desk.rect((40, y, 710, y + 70), theme.card, 10, theme.line)
        desk.text(60, y + 14, offer.second[0], 28, theme.soft)
        desk.text(690, y + 14, offer.money(offer.second[1]), 28, right=True)
        y += 92
    if offer.options:
        left = 40.0
        for number, name in enumerate(offer.options):
            chosen = number == offer.chosen
            left = desk.tag(left, y, name, 26, theme.price if chosen else theme.soft, None, theme.price if chosen else theme.line) + 16
        y += 66
        desk.text(40, y, offer.chosen_text, 28)
        y += 60
    for words in [offer.delivery, *offer.notes, offer.stats]:
        y = desk.wrapped(40, y, words, 670, 27, theme.ink if words in offer.notes else theme.soft) + 16
    y = desk.fine(40, y + 10, 670)
    desk.rect((0, y + 20, 750, y + 140), theme.card)
    desk.text(60, y + 56, offer.shop[:6], 24, theme.soft)
    desk.button((330, y + 34, 720, y + 124), offer.say(rng, "buy"), theme.accent)
    return y + 140


def desktop(desk: Desk) -> float:
    """Desktop: picture to the left, everything else in a column to the right."""
    offer, theme, rng = desk.offer, desk.theme, desk.rng
    desk.rect((0, 0, 1280, 76), theme.card if theme.dark else "#232f3e")
    desk.text(40, 18, offer.shop, 28, "#ffffff")
    for number, key in enumerate(("detail", "also")):
        desk.text(760 + number * 240, 24, offer.say(rng, key), 20, "#d8dde3")
    desk.art((40, 120, 560, 640))
    for number in range(4):
        desk.art((40 + number * 132, 660, 160 + number * 132, 780))
    y = desk.wrapped(620, 120, offer.title, 600, 34) + 6
    desk.text(620, y, offer.stats, 20, theme.soft)
    y += 50
    desk.sheet.rule(desk.px(y), theme.line, 620, 1240)
    y += 22
    if offer.banner:
        desk.tag(620, y, offer.banner, 22, "#ffffff", theme.price)
        y += 58
    x = desk.price(620, y, 48) + 22
    x = desk.former(x, y + 20, 22) + 18
    for badge in offer.badges:
        x = desk.tag(x, y + 16, badge, 21, "#ffffff" if not theme.dark else "#141414", theme.price) + 10
    y += 84
    if offer.second:
        desk.text(620, y, f"{offer.second[0]}: {offer.money(offer.second[1])}", 23)
        y += 48
    if offer.options:
        left = 620.0
        for number, name in enumerate(offer.options):
            left = desk.tag(left, y, name, 21, theme.ink, None, theme.accent if number == offer.chosen else theme.line) + 12
        desk.text(620, y + 52, offer.chosen_text, 22)
        y += 104
    for words in [*offer.notes, offer.delivery]:
        y = desk.wrapped(620, y, words, 600, 22) + 12
    desk.button((620, y + 12, 900, y + 74), offer.say(rng, "buy"), theme.accent, size=24)
    desk.button((920, y + 12, 1200, y + 74), offer.say(rng, "cart"), theme.soft, "#ffffff" if not theme.dark else "#141414", size=24)
    return max(desk.fine(620, y + 100, 600, 13) + 20, 820)


def title_first(desk: Desk) -> float:
    """Phone: the title above the picture, a table of facts below the price."""
    offer, theme, rng = desk.offer, desk.theme, desk.rng
    status_bar(desk)
    y = desk.wrapped(30, 70, offer.title, 690, 32) + 4
    desk.text(30, y, offer.stats, 24, theme.soft)
    y += 56
    desk.art((30, y, 720, y + 480))
    y += 506
    for badge in offer.badges:
        right = desk.tag(30, y, badge, 26, "#ffffff", "#c7400a")
        if offer.banner:
            desk.text(right + 20, y + 4, offer.banner, 26, theme.price)
    if offer.badges:
        y += 64
    elif offer.banner:
        desk.text(30, y, offer.banner, 26, theme.price)
        y += 52
    x = desk.price(30, y, 58) + 26
    y += 86
    if offer.original is not None:
        desk.former(30, y, 26)
        y += 52
    if offer.second:
        x = desk.text(30, y, offer.second[0], 28, theme.soft) + 16
        desk.text(x, y, offer.money(offer.second[1]), 28)
        y += 56
    if offer.options:
        desk.text(30, y, offer.chosen_text, 28, bold=True)
        y += 56
    for words in offer.notes:
        desk.rect((30, y, 720, y + 2), theme.line)
        y = desk.wrapped(30, y + 14, words, 690, 27) + 10
    desk.text(30, y, offer.delivery, 26, theme.soft)
    y = desk.fine(30, y + 60, 690, 16)
    desk.button((30, y + 20, 720, y + 106), offer.say(rng, "buy"), theme.accent, size=32)
    return y + 130


LAYOUTS = {
    "feed": (feed, (750, 1080), 750),
    "strip": (strip, (750, 1080), 750),
    "desktop": (desktop, (1280,), 1280),
    "title-first": (title_first, (750, 1080), 750),
}
"""Name to how it is drawn, the widths it comes in, and its width in units."""

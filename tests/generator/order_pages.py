"""Layouts of checkouts and order confirmations, of both splits, and their family."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from random import Random

from tests.generator.canvas import Sheet
from tests.generator.made import Family, Made
from tests.generator.orders import SCENARIOS, Order, order
from tests.generator.parts import Desk
from tests.generator.themes import theme
from tests.generator.words import TEST, TRAIN


def _named(page: Order, item_number: int) -> str:
    item = page.items[item_number]
    return item.name if item.count == 1 else f"{item.name} ×{item.count}"


def _sums(desk: Desk, page: Order, left: float, right: float, y: float, size: float, step: float) -> float:
    """Subtotal, charges, waived charges and money off, a row each; returns the y below."""
    rows: list[tuple[str, str, bool]] = [(page.subtotal, page.money(page.goods), False)] if page.subtotal else []
    rows += [(name, page.money(amount), False) for name, amount in page.charges]
    rows += [(name, page.money(amount), True) for name, amount in page.waived]
    rows += [(name, page.money.off(amount), False) for name, amount in page.off]
    for name, amount, waived in rows:
        desk.text(left, y, name, size, desk.theme.soft)
        if waived:
            word = page.say(desk.rng, "waived")
            desk.text(right, y, word, size, right=True)
            desk.text(right - desk.sheet.measure(word, desk.px(size)) / desk.u - size, y, amount, size, desk.theme.soft, right=True, struck=True)
        else:
            desk.text(right, y, amount, size, right=True)
        y += step
    return y


def plain_rows(desk: Desk, page: Order) -> float:
    """Train, phone: names left, amounts right, the total below a rule."""
    theme = desk.theme
    desk.rect((0, 0, 750, 96), theme.card)
    desk.text(40, 24, page.head, 36)
    y = 130.0
    for number, item in enumerate(page.items):
        desk.text(40, y, _named(page, number), 28)
        desk.text(710, y, page.money(item.amount), 28, right=True)
        y += 68
    y = _sums(desk, page, 40, 710, y, 28, 68)
    for name, words in page.rows:
        desk.text(40, y, name, 26, theme.soft)
        desk.text(710, y, words, 26, theme.soft, right=True)
        y += 62
    desk.sheet.rule(desk.px(y), theme.line, desk.px(40), desk.px(710), 2)
    desk.text(40, y + 24, page.total_word, 34)
    desk.text(710, y + 18, page.money(page.total), 40, theme.price, right=True)
    if not page.paid:
        desk.button((40, y + 110, 710, y + 196), page.say(desk.rng, "submit"), theme.accent)
    return y + 220


def cards(desk: Desk, page: Order) -> float:
    """Train, phone: a card for the shop with pictures, unit prices and counts; sums in a second card; total in the bottom bar."""
    theme = desk.theme
    desk.text(375, 26, page.head, 34, middle=True)
    y = 100.0
    high = 76 + 190 * len(page.items)
    desk.rect((24, y, 726, y + high), theme.card, 18, theme.line)
    y += 70
    for item in page.items:
        desk.art((48, y, 198, y + 150))
        for row in desk.sheet.broken(item.name, desk.px(310), desk.px(27))[:2]:
            desk.text(222, y, row, 27)
            y += 40
        y -= 40 * len(desk.sheet.broken(item.name, desk.px(310), desk.px(27))[:2])
        desk.text(702, y, page.money(item.unit), 28, right=True)
        desk.text(702, y + 48, f"×{item.count}", 24, theme.soft, right=True)
        y += 190
    y = 100 + high + 24
    count = bool(page.subtotal) + len(page.charges) + len(page.waived) + len(page.off) + len(page.rows)
    if count:
        desk.rect((24, y, 726, y + 40 + count * 62), theme.card, 18, theme.line)
        inner = _sums(desk, page, 48, 702, y + 20, 27, 62)
        for name, words in page.rows:
            desk.text(48, inner, name, 27, theme.soft)
            desk.text(702, inner, words, 27, right=True)
            inner += 62
        y += 64 + count * 62
    desk.rect((0, y, 750, y + 120), theme.card)
    x = desk.text(40, y + 38, f"{page.total_word}:", 28) + 10
    desk.text(x, y + 26, page.money(page.total), 40, theme.price)
    if not page.paid:
        desk.button((470, y + 20, 726, y + 100), page.say(desk.rng, "submit"), theme.accent)
    return y + 120


def summary(desk: Desk, page: Order) -> float:
    """Train, desktop: items to the left, the summary in a box to the right."""
    theme = desk.theme
    desk.text(60, 36, page.head, 36, bold=True)
    y = 120.0
    for number, item in enumerate(page.items):
        desk.sheet.rule(desk.px(y), theme.line, 60, 760)
        desk.art((60, y + 20, 160, y + 120))
        desk.text(190, y + 30, _named(page, number), 22)
        desk.text(760, y + 30, page.money(item.amount), 23, right=True)
        y += 140
    bottom = y
    count = bool(page.subtotal) + len(page.charges) + len(page.waived) + len(page.off)
    desk.rect((820, 120, 1230, 250 + count * 48 + (0 if page.paid else 90)), theme.card, 12, theme.line)
    y = _sums(desk, page, 850, 1200, 144, 21, 48)
    desk.sheet.rule(desk.px(y + 6), theme.line, 850, 1200)
    desk.text(850, y + 24, page.total_word, 25, bold=True)
    desk.text(1200, y + 22, page.money(page.total), 27, theme.price, right=True, bold=True)
    if not page.paid:
        desk.button((850, y + 90, 1200, y + 146), page.say(desk.rng, "submit"), theme.accent, size=22)
        y += 90
    for name, words in page.rows:
        desk.text(60, bottom + 20, f"{name}: {words}", 20, theme.soft)
        bottom += 40
    return max(bottom + 20, y + 90)


def big_on_top(desk: Desk, page: Order) -> float:
    """Test, phone: the amount large at the top, the lines below it."""
    theme = desk.theme
    desk.rect((335, 40, 415, 120), theme.accent, 40)
    desk.text(375, 140, page.head, 32, middle=True)
    desk.text(375, 200, page.total_word, 26, theme.soft, middle=True)
    desk.text(375, 240, page.money(page.total), 64, theme.price, middle=True)
    desk.rect((30, 360, 720, 364), theme.line)
    y = 390.0
    for number, item in enumerate(page.items):
        y2 = desk.wrapped(50, y, _named(page, number), 430, 27)
        desk.text(700, y, page.money(item.amount), 27, right=True)
        y = y2 + 18
    desk.sheet.rule(desk.px(y + 4), theme.line, desk.px(50), desk.px(700), 2, dash=8)
    y = _sums(desk, page, 50, 700, y + 24, 26, 58)
    for name, words in page.rows:
        desk.text(50, y, name, 24, theme.soft)
        desk.text(700, y, words, 24, theme.soft, right=True)
        y += 54
    if not page.paid:
        desk.button((50, y + 24, 700, y + 112), page.say(desk.rng, "submit"), theme.accent)
        y += 110
    return y + 40


def ledger(desk: Desk, page: Order) -> float:
    """Test, desktop or tablet: a ruled table with columns for piece, count, price and amount; sums right-aligned beneath."""
    theme, zh = desk.theme, page.lang == "zh"
    desk.text(60, 40, page.head, 34, bold=True)
    heads = ("商品", "单价", "数量", "金额") if zh else ("Item", "Price", "Qty", "Amount")
    columns = (60, 700, 800, 1000)
    y = 120.0
    desk.rect((50, y, 1010, y + 54), theme.art[0])
    desk.text(columns[0], y + 10, heads[0], 23, theme.soft)
    for x, head in zip(columns[1:], heads[1:], strict=True):
        desk.text(x, y + 10, head, 23, theme.soft, right=True)
    y += 66
    for item in page.items:
        desk.text(columns[0], y, item.name, 24)
        for x, words in zip(columns[1:], (page.money(item.unit), str(item.count), page.money(item.amount)), strict=True):
            desk.text(x, y, words, 24, right=True)
        desk.sheet.rule(desk.px(y + 48), theme.line, desk.px(50), desk.px(1010))
        y += 62
    y = _sums(desk, page, 620, 1000, y + 10, 24, 54)
    desk.text(620, y + 10, page.total_word, 28, bold=True)
    desk.text(1000, y + 8, page.money(page.total), 30, theme.price, right=True, bold=True)
    y += 80
    for name, words in page.rows:
        desk.text(60, y, f"{name}  {words}", 22, theme.soft)
        y += 46
    return y + 30


def basket(desk: Desk, page: Order) -> float:
    """Test, phone: delivery of food or groceries: counts before the names, the total in a coloured bar."""
    theme = desk.theme
    desk.rect((0, 0, 750, 120), theme.accent)
    desk.text(40, 36, page.head, 36, "#ffffff", bold=True)
    y = 150.0
    for item in page.items:
        desk.rect((40, y, 92, y + 44), theme.art[0], 8)
        desk.text(66, y + 2, f"{item.count}x", 25, middle=True)
        bottom = desk.wrapped(112, y + 2, item.name, 400, 27)
        desk.text(710, y + 2, page.money(item.amount), 27, right=True)
        y = bottom + 26
    desk.rect((40, y, 710, y + 2), theme.line)
    y = _sums(desk, page, 40, 710, y + 24, 27, 60)
    for name, words in page.rows:
        desk.text(40, y, f"{name}: {words}", 25, theme.soft)
        y += 52
    desk.rect((0, y + 16, 750, y + 126), theme.art[0])
    desk.text(40, y + 46, page.total_word, 32, bold=True)
    desk.text(710, y + 40, page.money(page.total), 38, right=True, bold=True)
    if not page.paid:
        desk.button((40, y + 150, 710, y + 236), page.say(desk.rng, "submit"), theme.accent)
        y += 110
    return y + 150


Draw = Callable[[Desk, Order], float]
LAYOUTS: dict[str, dict[str, tuple[Draw, tuple[int, ...], int]]] = {
    TRAIN: {"rows": (plain_rows, (750, 1080), 750), "cards": (cards, (750, 1080), 750), "summary": (summary, (1280,), 1280)},
    TEST: {"big-on-top": (big_on_top, (750, 1080), 750), "ledger": (ledger, (1060,), 1060), "basket": (basket, (750, 1080), 750)},
}
"""By split: name to how it is drawn, the widths it comes in, and its width in units."""


def layouts(split: str, lang: str) -> Iterable[str]:
    """The layouts of a split; each serves both languages."""
    del lang
    return LAYOUTS[split]


def make(rng: Random, split: str, lang: str, scenario: str, layout: str) -> Made:
    """A checkout or a confirmation."""
    content, look = order(rng, split, lang, scenario), theme(rng, split)
    draw, widths, units = LAYOUTS[split][layout]
    width = rng.choice(widths)
    u = width / units
    sheet = Sheet(width, round(2600 * u), look.back)
    bottom = draw(Desk(sheet, content, look, rng, u), content)  # type: ignore[arg-type]
    sheet.cut(round((bottom + 20) * u))
    return Made(sheet=sheet, facts=content.facts, smallest=round(22 * u))


FAMILY = Family(name="order", scenarios=tuple((name, weight) for name, (_, weight) in SCENARIOS.items()), layouts=layouts, make=make, weight=4)

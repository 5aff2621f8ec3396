"""Drawn pictures for tests: the sheet of `tests.generator.canvas`, and the seed case."""

from __future__ import annotations

from tests.generator.canvas import Sheet, font, page

__all__ = ["SEED_FINE_PRINT", "Sheet", "font", "page", "seed_picture"]

SEED_FINE_PRINT = "*限时折扣已结束，实际价格以结算页为准。包装费30元另计。"


def seed_picture() -> Sheet:
    """The product page of the seed case: a bargain whose fine print takes it back."""
    sheet = Sheet(750, 1100, "#ffffff")
    _tea_set(sheet)
    sheet.text(40, 590, "¥149", 72, "#e02020")
    sheet.text(250, 628, "¥299", 32, "#999999", struck=True)
    sheet.draw.rounded_rectangle((370, 622, 450, 668), 8, fill="#e02020")
    sheet.text(384, 624, "5折", 28, "#ffffff")
    sheet.text(40, 710, "手工陶瓷茶具套装 六件套礼盒", 34)
    sheet.text(40, 780, "月销 2000+  好评率 98%", 26, "#666666")
    sheet.text(40, 850, "运费：包邮  发货地：景德镇", 26, "#444444")
    sheet.draw.rectangle((0, 940, 750, 1020), fill="#ff5000")
    sheet.text(310, 955, "立即购买", 34, "#ffffff")
    sheet.text(40, 1055, SEED_FINE_PRINT, 14, "#b0b0b0")
    return sheet


def _tea_set(sheet: Sheet) -> None:
    """The picture of the goods: a teapot and two cups on a table, behind the buttons of an app."""
    draw = sheet.draw
    draw.rectangle((0, 0, 750, 560), fill="#f3ead9")
    draw.rectangle((0, 400, 750, 560), fill="#e2d0b0")
    clay, shade, rim = "#a9713f", "#8f5c31", "#6f4523"
    draw.ellipse((160, 440, 480, 490), fill="#cdb78f")
    draw.arc((130, 250, 270, 400), 80, 290, fill=shade, width=20)
    draw.polygon([(430, 330), (540, 240), (560, 256), (450, 400)], fill=shade)
    draw.ellipse((190, 210, 450, 470), fill=clay)
    draw.ellipse((250, 190, 390, 240), fill=shade, outline=rim, width=3)
    draw.ellipse((300, 150, 340, 196), fill=rim)
    for left in (500, 610):
        draw.ellipse((left - 6, 452, left + 96, 482), fill="#cdb78f")
        draw.pieslice((left, 380, left + 90, 480), 0, 180, fill=clay)
        draw.ellipse((left, 416, left + 90, 444), fill="#e8cfa6", outline=rim, width=3)
    for left in (30, 650):
        draw.ellipse((left, 40, left + 64, 104), fill="#cfc4b0")
    draw.line([(72, 56), (54, 72), (72, 88)], fill="#ffffff", width=5)
    for x in (666, 682, 698):
        draw.ellipse((x - 4, 68, x + 4, 76), fill="#ffffff")

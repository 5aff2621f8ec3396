"""Drawn pictures for tests: the sheet of `tests.generator.canvas`, and the seed case."""

from __future__ import annotations

from tests.generator.canvas import Sheet, font, page

__all__ = ["SEED_FINE_PRINT", "Sheet", "font", "page", "seed_picture"]

SEED_FINE_PRINT = "*限时折扣已结束，实际价格以结算页为准。包装费30元另计。"


def seed_picture() -> Sheet:
    """The product page of the seed case: a bargain whose fine print takes it back."""
    sheet = Sheet(750, 1100, "#ffffff")
    sheet.draw.rectangle((0, 0, 750, 560), fill="#f3ead9")
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

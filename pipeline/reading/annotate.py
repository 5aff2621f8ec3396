"""An annotated copy of a page: what was read, boxed by its role, with a legend below."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageDraw, ImageFont

from pipeline.ports import Page
from topics.events import AmountRole, Box, Code, Facts, Label, Line, Text2

__all__ = ["annotate"]

FONTS = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "C:/Windows/Fonts/msyh.ttc",
)


class Role(NamedTuple):
    """How a kind of box is drawn."""

    title: Text2
    color: str
    width: int = 3


ROLES = {
    "finding": Role(Text2(en="finding", zh="发现的问题"), "#d00000", 4),
    "headline": Role(Text2(en="advertised price", zh="标价"), "#1565c0"),
    "original": Role(Text2(en="former price (struck)", zh="原价（划线）"), "#7b1fa2"),
    "fee": Role(Text2(en="fee, shipping, tax", zh="费用、运费、税"), "#e65100"),
    "total": Role(Text2(en="total or paid", zh="合计或实付"), "#2e7d32"),
    "coupon": Role(Text2(en="discount", zh="优惠"), "#00838f"),
    "amount": Role(Text2(en="other amount", zh="其他金额"), "#5d4037", 2),
    "fine print": Role(Text2(en="fine print", zh="小字说明"), "#ad1457"),
    "code": Role(Text2(en="QR or bar code", zh="二维码或条码"), "#00695c"),
    "text": Role(Text2(en="text", zh="文字"), "#90a4ae", 1),
}
"""Role to its looks, the one that is drawn on top first."""

_BY_AMOUNT = {
    AmountRole.HEADLINE: "headline",
    AmountRole.SELECTED: "headline",
    AmountRole.FROM: "headline",
    AmountRole.ORIGINAL: "original",
    AmountRole.FEE: "fee",
    AmountRole.SHIPPING: "fee",
    AmountRole.TAX: "fee",
    AmountRole.TOTAL: "total",
    AmountRole.PAID: "total",
    AmountRole.COUPON: "coupon",
}


def annotate(
    page: Page,
    *,
    lines: Sequence[Line] = (),
    codes: Sequence[Code] = (),
    facts: Facts | None = None,
    labels: Sequence[Label] = (),
    lang: str = "en",
) -> Image.Image:
    """A copy of `page` in its decoded pixels with the boxes of this page drawn on it, and a legend of the roles that occur, in `lang` (`en` or `zh`).

    Chinese needs a Chinese font on the machine; without one the legend is English.
    """
    picture = Image.fromarray(page.pixels).convert("RGB")
    draw = ImageDraw.Draw(picture)
    marked = list(_marks(page.index, lines, codes, facts or Facts(), labels))
    order = list(ROLES)
    for role, box in sorted(marked, key=lambda mark: -order.index(mark[0])):
        x, y, w, h = (value / page.scale for value in box)
        rim = ROLES[role].width
        draw.rectangle((x - rim, y - rim, x + w + rim, y + h + rim), outline=ROLES[role].color, width=rim)
    used = [role for role in ROLES if any(role == name for name, _ in marked)]
    return _with_legend(picture, used, lang) if used else picture


def _marks(page: int, lines: Sequence[Line], codes: Sequence[Code], facts: Facts, labels: Sequence[Label]) -> Iterable[tuple[str, Box]]:
    for line in lines:
        if line.page == page:
            yield ("fine print" if line.fine_print else "original" if line.struck else "text"), line.box
    for code in codes:
        if code.page == page:
            yield "code", code.box
    if facts.price is not None:
        for amount in facts.price.amounts:
            if amount.page == page:
                yield _BY_AMOUNT.get(amount.role, "amount"), amount.box
        for discount in facts.price.discounts:
            if discount.page == page:
                yield "coupon", discount.box
    for label in labels:
        for evidence in label.evidence:
            if evidence.box is not None and evidence.page == page:
                yield "finding", evidence.box


def _with_legend(picture: Image.Image, used: Sequence[str], lang: str) -> Image.Image:
    size = max(14, min(28, picture.width // 40))
    face, chinese = _font(size)
    titles = {role: ROLES[role].title.zh if lang == "zh" and chinese else ROLES[role].title.en for role in used}
    places, x, y = [], size, size // 2
    for role in used:
        width = int(face.getlength(titles[role])) + 3 * size
        if x > size and x + width > picture.width:
            x, y = size, y + 2 * size
        places.append((role, x, y))
        x += width
    sheet = Image.new("RGB", (picture.width, picture.height + y + 2 * size), "white")
    sheet.paste(picture, (0, 0))
    draw = ImageDraw.Draw(sheet)
    draw.line((0, picture.height, picture.width, picture.height), fill="#37474f", width=2)
    for role, left, top in places:
        above = picture.height + top + size // 3
        draw.rectangle((left, above, left + size, above + size), outline=ROLES[role].color, width=max(2, ROLES[role].width))
        draw.text((left + 1.4 * size, picture.height + top), titles[role], font=face, fill="#212121")
    return sheet


@cache
def _font(size: int) -> tuple[ImageFont.FreeTypeFont | ImageFont.ImageFont, bool]:
    """A font of that size, and whether it has Chinese."""
    for path in FONTS:
        if Path(path).exists():
            return ImageFont.truetype(path, size, index=2 if "NotoSansCJK" in path else 0), True
    return ImageFont.load_default(size), False

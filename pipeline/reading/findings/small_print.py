"""`pricing.fine_print`: terms that are hard to see."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.reading import fineprint
from pipeline.reading.discounts import parse
from pipeline.reading.findings.page import SOURCE, Page, evidence, sure
from pipeline.reading.roles import depends
from topics.events import FinePrintKind, Label, Text2
from topics.labels import label

__all__ = ["fine_print"]

_MATERIAL = {
    FinePrintKind.EXPIRY: 0.95,
    FinePrintKind.CHARGE: 0.95,
    FinePrintKind.ACTUAL_PRICE: 0.9,
    FinePrintKind.CONDITION: 0.8,
    FinePrintKind.EXCLUSION: 0.7,
}


def fine_print(page: Page) -> Iterator[Label]:
    """`pricing.fine_print`: a term that changes what is paid, in print that is small and pale, on a page that advertises a price."""
    if not page.price.amounts and not page.price.discounts:
        return
    for cell in page.cells:
        if cell.fine is None or cell.fine is FinePrintKind.HARMLESS or len(cell.text) < 6:  # a few small words beside a price name it
            continue
        kind, certain = next(((kind, certain) for kind, certain in fineprint.kinds(cell.text) if kind is cell.fine), (cell.fine, 0.7))
        if kind in {FinePrintKind.CONDITION, FinePrintKind.EXCLUSION} and not (
            re.search(
                r"价|优惠|包邮|补差|赠品|运费|券|折|活动|套餐|门票|不可用|不适用|周末|节假日|午市|晚市|时段|仅[^,。]{0,16}可用|满减|促销|特例|立减|not valid|weekend|pass\b|tickets?\b|price|offer|deal|discount|coupon|voucher|promo|sale|member|basket|order",
                cell.folded,
            )
            or fineprint.BINDS.search(cell.folded)
            or fineprint.is_term(cell.folded)
            or (kind is FinePrintKind.CONDITION and depends(cell.folded))
            or (len(cell.text) > 16 and any(one.marked for one in cell.sums))
            or parse(cell.folded)
        ):
            continue
        what = {"expiry": ("the offer's end", "优惠期限"), "charge": ("an extra charge", "额外收费"), "actual_price": ("that the price may differ", "实际价格"), "condition": ("a condition", "使用条件"), "exclusion": ("an exclusion", "不适用范围")}[kind.value]  # fmt: skip
        yield label(
            "pricing.fine_print", source=SOURCE, confidence=sure(cell, base=_MATERIAL[kind] * min(1.0, certain / 0.92)), evidence=evidence(cell),
            message=Text2(en=f"Small, pale print holds {what[0]}: “{cell.text}”", zh=f"小号浅色字注明{what[1]}：“{cell.text}”"),
        )  # fmt: skip
        return

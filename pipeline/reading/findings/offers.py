"""`pricing.expired_offer`, `pricing.false_discount`: what a page advertises against what it says itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from pipeline.reading.amounts import misread
from pipeline.reading.bargains import Bargain, apart
from pipeline.reading.cells import Cell
from pipeline.reading.concepts import is_over
from pipeline.reading.findings.page import CENT, SOURCE, UNIT, Page, evidence, money, sure
from pipeline.reading.findings.stamps import run_out, stacked
from pipeline.reading.offers import RUNS_ON, dated, expired_line, subject
from pipeline.reading.roles import SETTLED, names_a_buyer
from topics.events import Amount, Evidence, Label, Text2, Upload
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["expired", "false_discount"]


def expired(page: Page, upload: Upload) -> Iterator[Label]:
    """`pricing.expired_offer`: the page itself says that what it advertises is over."""
    price = page.price
    bought = (page.settlement or bool(page.of(Role.PAID))) and price.original is None and not price.discounts
    clock = dated(page.cells)
    ended: list[Cell] = []  # what a line above begins
    for cell in (*page.cells, *stacked(page.cells), *run_out(page.cells)):
        if not cell.wordy or cell in ended:
            continue
        below = _below(page, cell)
        after = below.folded if below else ""
        if below and RUNS_ON.search(cell.folded):
            ended.append(below)
        certain, when = expired_line(cell, after, upload.time.date(), clock)
        if (
            certain <= 0
            or _is_tab(page, cell)
            or (SETTLED.search(cell.folded) and not _PROMISE.search(cell.folded))
            or not (_ordered(page, cell) if bought else _advertises(page, cell, after))
        ):
            continue
        if certain < 0.5 and (bought or _beside_price(page, cell) or _of_offer(page, cell) or _headed(page, cell)):
            certain = 0.75  # "This ended on Sunday", right below the price
        loud = cell.size >= 1.15 and cell.contrast > 4.5
        shown = (
            money(price.listed, price.currency) if price.listed is not None else price.discounts[0].text if price.discounts else price.amounts[0].text
        )
        yield label(
            "pricing.expired_offer", source=SOURCE, confidence=sure(cell, base=certain * (0.9 if loud else 1.0)), evidence=evidence(cell),
            message=Text2(
                en=f"The page advertises {shown}, but says that the offer has ended{f' ({when})' if when else ''}.",
                zh=f"页面仍宣传{shown}，但注明优惠已结束{f'（{when}）' if when else ''}。",
            ),
        )  # fmt: skip
        return


def _below(page: Page, said: Cell) -> Cell | None:
    """The line that the sentence runs on into: right below, flush."""
    for cell in page.cells:
        below = said.box.y < cell.box.y <= said.box.y + 2 * said.box.h
        flush = min(abs(cell.box.x - said.box.x), abs(cell.box.x + cell.box.w / 2 - said.box.x - said.box.w / 2)) <= said.box.h
        if cell.page == said.page and below and flush and cell.wordy:
            return cell
    return None


_VOUCHER = re.compile(r"券|红包|优惠码|coupon|voucher|code\b|promo")
_PROMISE = re.compile(
    r"早鸟|福利|尝鲜|返场|周年|开业|体验价|限时|秒杀|特价|特惠|促销|优惠|抢购|折(?!叠)|活动|补贴|闪购|\blaunch\b|\bsale\b|deal|offer|off\b|flash|promo|discount|special|save|\bearly[- ]bird|\bclearance|\bintro(?:ductory)?\b|\bbargains?\b"
)
_ELSE = re.compile(r"另|其他|别的|\b(?:another|other)\b")
_THIS = re.compile(r"\b(?:this|these|our|the)(?: \w+)? (?:prices?|fares?|rates?|offers?|deals?|leaflet|fl[iy]er|tariff|pricing)\b.{0,40}")
_CLAUSE = re.compile(r"[.;!。；！](?:\s|$)")
_TAB = re.compile(r"已?未?使用|可用|全部|[抢售卖进][购行]?中|即将|待开|未开始|预热|预约|used|available|active|all\b|upcoming|unused")


_NAMED_PRICE = re.compile(r"(?<!日常)(?<!市场)(?<!建议零)[一-鿿]{2}(?<!正常)(?<!官方)(?<!标准)价$")
"""A price with a name of its own (早鸟价, 晚市价) is an offer."""
_RESTORED = re.compile(
    r"恢复|(?:按|以|为|回到)(?:原|日常|正|标|平日?|常规|正常)价|\b(?:regular|everyday|normal|full|standard|usual|list|original)(?:ly)? (?:price|pricing|rate)s?\b"
)
"""The line says that the normal price is back: words of promotion elsewhere on the page promise nothing any more."""


def _advertises(page: Page, said: Cell, after: str) -> bool:
    """Whether the page, beside the line that says it is over (and runs on into `after`), still holds out an offer: a former price, a discount, words of one with a price, or a voucher."""
    price = page.price
    deal = page.bargains[0] if page.bargains else None
    discounts = deal.discounts if deal else price.discounts
    if any(discount.box != said.box for discount in discounts) or any(one.original is not None for one in page.bargains):
        return True
    if deal is not None and any(one.value > deal.price.value for one in said.sums):
        return True  # it names the price that holds now, and a lower one is still shown
    named = deal is not None and (_NAMED_PRICE.search(deal.price.name or "") is not None or _called(page, deal.price))
    if not named and _RESTORED.search(f"{said.folded} {after}"):
        return False
    if deal is not None and (
        (
            any(_THIS.search(clause) and is_over(clause) for clause in _CLAUSE.split(said.folded))
            and (apart(said.box, deal.price.box)[1] <= 8 * deal.price.box.h)
        )
        or _headed(page, said)
    ):
        return True  # the line itself names what is advertised
    over = subject(said.folded)
    if _beside_price(page, said) and not _ELSE.search(said.folded) and any(found.end() == len(over) for found in _PROMISE.finditer(over)):
        return True
    others = [cell for cell in page.cells if cell is not said and cell.fine is None]
    if any(_VOUCHER.search(cell.folded) for cell in others) and price.amounts:
        return True
    # Navigation ("Deals", "促销") advertises nothing: words count where the price is.
    if named or (deal is not None and _dearer_alone(page, deal.price)):
        return True
    return deal is not None and any(_PROMISE.search(cell.folded) for cell in others if _near(cell, deal.price, 8))


def _ordered(page: Page, said: Cell) -> bool:
    """Whether what is over is what an order, still to be paid, is for: two words of the line's subject name one of its items."""
    named = subject(said.folded).split()
    pairs = {f"{a} {b}" for a, b in pairwise(named) if len(a) > 2 and len(b) > 2}
    return not any(SETTLED.search(cell.folded) for cell in page.cells) and any(
        pair in (item.name or "") for item in page.of(Role.ITEM, Role.UNIT) for pair in pairs
    )


def _called(page: Page, price: Amount) -> bool:
    """Whether a price's own name (凑单价, 焕新价) stands right beside it."""
    return any(
        _near(cell, price, 0.5)
        and apart(cell.box, price.box)[0] <= 4 * price.box.h
        and any(len(words) <= 6 and _NAMED_PRICE.search(words) for words in (cell.folded, cell.folded[: cell.sums[0].start] if cell.sums else ""))
        for cell in page.cells
    )


def _dearer_alone(page: Page, price: Amount) -> bool:
    """Whether another price is what others pay, or those who buy alone: then this one is an offer."""
    return any(amount.role is Role.OTHER and amount.value > price.value and names_a_buyer(amount.name or "") for amount in page.price.amounts)


def _near(cell: Cell, amount: Amount, heights: float) -> bool:
    return cell.page == amount.page and apart(cell.box, amount.box)[1] <= heights * max(cell.box.h, amount.box.h)


def _headed(page: Page, said: Cell) -> bool:
    """What is said to be over is what a heading or a badge of the page is called ("Flash Friday")."""
    named = subject(said.folded)
    return len(named) > 5 and any(
        named in cell.folded and cell is not said and cell.fine is None and len(cell.text) <= 3 * len(named) for cell in page.cells
    )


def _of_offer(page: Page, cell: Cell) -> bool:
    """In the row of a label that names an offer."""
    return any(
        other.row == cell.row and other.page == cell.page and other.box.x < cell.box.x and _PROMISE.search(other.folded) for other in page.cells
    )


def _beside_price(page: Page, cell: Cell) -> bool:
    """Right above or below the price, and in its column."""
    return any(_near(cell, deal.price, 3) and apart(cell.box, deal.price.box)[0] == 0 for deal in page.bargains[:1])


def _is_tab(page: Page, said: Cell) -> bool:
    """A lone word beside others like it (unused, used, expired) heads a list and says nothing of an offer."""
    return len(said.text.strip()) <= 12 and any(
        cell.row == said.row and cell.page == said.page and cell is not said and _TAB.search(cell.folded) for cell in page.cells
    )


def false_discount(page: Page) -> Iterator[Label]:
    """`pricing.false_discount`: former price × discount is not the price (or former price − money off), beyond rounding; for each offer of the page."""
    if page.settlement:
        return
    yield from _dear_bundle(page)
    shown = {amount.value for amount in page.of(Role.HEADLINE, Role.FROM, Role.SELECTED, Role.OTHER)}
    for deal in page.bargains:
        # Beside several offers only its own price explains a discount; a lone one may be that of any price shown.
        prices = {deal.price.value} if len(page.bargains) > 1 else shown
        if deal.original is not None and (found := _false(page, deal, deal.original, prices)) is not None:
            yield found
            return


def _dear_bundle(page: Page) -> Iterator[Label]:
    """Several for more than they cost one by one."""
    prices = [amount for amount in page.of(Role.HEADLINE, Role.UNIT, Role.OTHER) if amount.value > 0]
    for discount in page.price.discounts:
        if discount.kind != "bundle" or discount.value is None or not discount.quantity or len(prices) != 1:
            continue
        apiece = prices[0].value * discount.quantity
        if apiece * 2 > discount.value > apiece + CENT:
            yield label(
                "pricing.false_discount", source=SOURCE, confidence=sure(prices[0], base=0.75), evidence=evidence(prices[0]),
                message=Text2(en=f"“{discount.text.strip()}” costs more than {discount.quantity} at {money(prices[0].value, page.price.currency)}.", zh=f"“{discount.text.strip()}”比单买{discount.quantity}件更贵。"),
            )  # fmt: skip
            return


def _false(page: Page, deal: Bargain, former: Amount, prices: set[Decimal]) -> Label | None:
    original, shown, currency = former.value, deal.price.value, page.price.currency
    single = [d for d in deal.discounts if d.kind == "percent" and d.value is not None]
    moneys = [d for d in deal.discounts if d.kind == "amount" and d.value is not None]
    if len({d.value for d in single}) > 1:
        return None
    for discount in [*single, *moneys][:2]:
        value = discount.value or Decimal(0)
        expected = original * (1 - value) if discount.kind == "percent" else original - value
        slack = original * Decimal("0.012") if discount.kind == "percent" else Decimal("0.5")
        whole = shown == shown.to_integral_value() and _rounded(expected) != _rounded(expected).to_integral_value()
        slack = max(slack, UNIT if whole or discount.kind == "amount" else Decimal("0.1"))
        if discount.kind == "amount" and value < _SMALL:
            slack = Decimal("0.05")  # pence off are told exactly
        if any(abs(expected - price) <= slack for price in prices) or expected <= 0:
            continue
        if any(misread(_rounded(expected + off), shown) for off in _ROUNDINGS if abs(off) <= slack):
            continue  # the price that it should be, less one digit
        if discount.kind == "amount" and former.confidence < _CLEAR and _confused(original, shown + value):
            continue
        if discount.kind == "amount" and shown >= original - slack:
            continue  # money off at the checkout, not yet off this price
        if any(_explains(other, original, shown, slack) for other in deal.discounts if other is not discount):
            continue
        low = shown < expected
        said = discount.text.strip()
        return label(
            "pricing.false_discount", source=SOURCE, confidence=sure(deal.price, former, base=0.72 if low else 0.92) * (1.0 if discount.confidence > 0.85 else 0.8),
            evidence=(*evidence(deal.price, former), Evidence(kind="text", text=discount.text, box=discount.box, page=discount.page)),
            message=Text2(
                en=f"“{said}” on {money(original, currency)} would be {money(_rounded(expected), currency)}; the price is {money(shown, currency)}.",
                zh=f"原价{money(original, currency)}按“{said}”应为{money(_rounded(expected), currency)}，实际标价{money(shown, currency)}。",
            ),
        )  # fmt: skip
    return None


_ROUNDINGS = tuple(Decimal(cents) / 100 for cents in range(-10, 11))
_SMALL = Decimal(3)
_CLEAR = 0.9
"""Confidence from which a struck price is read as printed."""
_ALIKE = frozenset({"68", "86", "38", "83", "56", "65", "08", "80", "17", "71"})
"""Figures that a stroke through a price makes one of the other."""


def _confused(read: Decimal, meant: Decimal) -> bool:
    """Whether just one figure differs, and is one of those."""
    one, other = f"{read:.2f}", f"{meant:.2f}"
    unlike = [a + b for a, b in zip(one, other, strict=False) if a != b]
    return len(one) == len(other) and len(unlike) == 1 and unlike[0] in _ALIKE


def _explains(discount: object, original: Decimal, shown: Decimal, slack: Decimal) -> bool:
    kind, value = getattr(discount, "kind", ""), getattr(discount, "value", None)
    if value is None:
        return False
    return (
        abs(original * (1 - value) - shown) <= slack
        if kind == "percent"
        else kind in {"amount", "threshold", "fixed"} and abs(original - value - shown) <= slack
    )


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.01"))

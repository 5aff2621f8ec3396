"""Findings about money: arithmetic on a page's reading, the listing and the claims. Each rests on boxes and says one sentence in two languages.

Silence is the default: a finding needs every figure it rests on to be read, and no innocent explanation left.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from pipeline.reading import fineprint
from pipeline.reading.cells import Cell
from pipeline.reading.discounts import parse
from pipeline.reading.offers import expired_line
from topics.events import Amount, Claim, ClaimCheck, Evidence, FinePrintKind, Label, Listing, PriceReading, Text2, Upload
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["Page", "findings", "money"]

SOURCE = "prices"
_CENT, _UNIT = Decimal("0.02"), Decimal(1)
_SIGN = {"CNY": "¥", "USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥"}
_CHARGES = (Role.FEE, Role.SHIPPING)


@dataclass(frozen=True, kw_only=True)
class Page:
    """What findings are made from."""

    price: PriceReading
    cells: tuple[Cell, ...]
    settlement: bool
    """An order, a checkout or a payment rather than an offer."""
    cells_of: tuple[Cell, ...]
    """The cell of each of `price.amounts`."""
    conditional: frozenset[int]
    """Amounts whose words make them depend on something."""
    optional: frozenset[int]
    """Amounts that are told for information: already in the total, or already off."""


def findings(page: Page, claims: Sequence[Claim], upload: Upload) -> list[Label]:
    """The `pricing.*` labels of a page."""
    listing = upload.context.listing
    fees = list(hidden_fees(page, claims, listing, upload.text or ""))
    made = [*fees, *mismatch(page, claims, listing, explained=bool(fees)), *expired(page, upload), *false_discount(page)]
    return [*made, *total_mismatch(page), *conditional(page), *fine_print(page)]


def money(value: Decimal, currency: str | None) -> str:
    """`value` as people write it: ¥149, $12.50."""
    plain = f"{value:f}"
    plain = plain.rstrip("0").rstrip(".") if value == value.to_integral_value() and "." in plain else plain
    return f"{_SIGN.get(currency or '', '')}{plain}"


def _of(page: Page, *roles: Role) -> list[Amount]:
    return [amount for amount in page.price.amounts if amount.role in roles]


def _evidence(*things: Amount | Cell) -> tuple[Evidence, ...]:
    return tuple(Evidence(kind="text", text=thing.text, box=thing.box, page=thing.page) for thing in things)


def _sure(*things: Amount | Cell, base: float) -> float:
    """A finding is as sure as its rule, and as the least sure of what it rests on."""
    return base * min((thing.confidence for thing in things), default=1.0)


# ── what was promised against what is shown ──────────────────────────────────────────────────────────────────────────


def mismatch(page: Page, claims: Sequence[Claim], listing: Listing | None, *, explained: bool) -> Iterator[Label]:
    """`pricing.mismatch`: the listing or a claim against what is shown or paid. `explained`: a hidden fee is the whole difference."""
    price = page.price
    if listing is not None and listing.price is not None and (found := _against_listing(page, listing, listing.price, explained=explained)):
        yield found
        return
    promised = next((claim for claim in claims if claim.kind == "promised_price" and claim.value), None)
    paid = next((claim for claim in claims if claim.kind == "paid_price" and claim.value), None)
    totals = _of(page, Role.PAID, Role.TOTAL)
    if promised is not None and promised.value is not None and totals and not explained:
        allowed = {promised.value, *(_with_charges(page, promised.value, claims))}
        if not any(abs(total.value - value) <= _CENT for value in allowed for total in totals) and not _in_order(page, promised.value):
            yield _mismatch(
                promised.value, totals[0].value, price.currency, totals[:1], base=0.9 if promised.check is not ClaimCheck.CANNOT_TELL or paid else 0.8
            )
            return
    if promised is not None and promised.value is not None and promised.check is ClaimCheck.CONTRADICTED and not totals and price.listed is not None:
        shown = _of(page, Role.HEADLINE, Role.FROM)[:1]
        yield _mismatch(promised.value, price.listed, price.currency, shown, base=0.85)
        return
    if paid is not None and paid.value is not None and not promised and price.listed is not None and not totals and paid.value > price.listed + _CENT:
        yield _mismatch(price.listed, paid.value, price.currency, _of(page, Role.HEADLINE, Role.FROM)[:1], base=0.75)
        return
    for claim in claims:
        if claim.kind in {"cheaper", "discount", "original_price"} and claim.check is ClaimCheck.CONTRADICTED:
            yield label(
                "pricing.mismatch", source=SOURCE, confidence=0.75, evidence=claim.evidence,
                message=Text2(en=f"The words “{claim.text}” do not agree with the prices shown.", zh=f"“{claim.text}”与画面中的价格不符。"),
            )  # fmt: skip
            return
        if (
            claim.kind == "dearer"
            and claim.check is ClaimCheck.SUPPORTED
            and not explained
            and price.listed is not None
            and price.total is not None
            and price.total > price.listed
            and not _adds_up(page)
        ):
            yield _mismatch(price.listed, price.total, price.currency, [*_of(page, Role.HEADLINE, Role.ITEM)[:1], *totals[:1]], base=0.8)
            return


def _mismatch(promised: Decimal, shown: Decimal, currency: str | None, rests: Sequence[Amount], *, base: float) -> Label:
    a, b = money(promised, currency), money(shown, currency)
    return label(
        "pricing.mismatch", source=SOURCE, confidence=_sure(*rests, base=base), evidence=_evidence(*rests),
        message=Text2(en=f"Promised was {a}; the picture shows {b}.", zh=f"承诺价格为{a}，画面显示为{b}。"),
    )  # fmt: skip


def _against_listing(page: Page, listing: Listing, price: Decimal, *, explained: bool) -> Label | None:
    currency = page.price.currency
    if listing.currency and currency and listing.currency != currency:
        return None
    if page.settlement:
        totals, items = _of(page, Role.PAID, Role.TOTAL), _of(page, Role.ITEM, Role.UNIT, Role.SUBTOTAL, Role.HEADLINE, Role.SELECTED)
        known = [fee.amount for fee in listing.fees if fee.amount]
        allowed = {price + sum(part) for size in range(len(known) + 1) for part in combinations(known, size)}
        if any(abs(amount.value - price) <= _CENT or _times(amount.value, price) for amount in items) or (
            not items and any(abs(t.value - v) <= _CENT for t in totals for v in allowed)
        ):
            return None
        if explained and not items:
            return None
        shown = items[:1] or totals[:1]
        if any(_with_charges_equal(page, price, total.value) for total in totals) and not items:
            return None
    else:
        shown = _of(page, Role.HEADLINE, Role.FROM)[:1]
        others = _of(page, Role.HEADLINE, Role.FROM, Role.SELECTED, Role.UNIT, Role.TOTAL)
        if any(abs(amount.value - price) <= _CENT for amount in others):
            return None
    return _mismatch(price, shown[0].value, currency, shown, base=0.92) if shown else None


def _times(value: Decimal, price: Decimal) -> bool:
    return price > 0 and value % price == 0 and 1 <= value / price <= 20


def _with_charges(page: Page, price: Decimal, claims: Sequence[Claim]) -> list[Decimal]:
    """What the promised price may honestly come to: with the charges that the uploader names, less what is taken off."""
    named = [
        amount.value
        for amount in _of(page, Role.FEE, Role.SHIPPING, Role.TAX)
        if any(claim.kind == "fee" and (claim.value is None or claim.value == amount.value) for claim in claims)
    ]
    off = [-amount.value for amount in _of(page, Role.COUPON)]
    parts = [*named, *off][:8]
    return [price + sum(chosen) for size in range(1, len(parts) + 1) for chosen in combinations(parts, size)]


def _with_charges_equal(page: Page, price: Decimal, total: Decimal) -> bool:
    parts = [amount.value for amount in _of(page, Role.FEE, Role.SHIPPING, Role.TAX)] + [-amount.value for amount in _of(page, Role.COUPON)]
    return any(abs(price + sum(chosen) - total) <= _CENT for size in range(len(parts) + 1) for chosen in combinations(parts[:8], size))


def _in_order(page: Page, price: Decimal) -> bool:
    """Whether the promised price is a line of an order that adds up: then nothing but quantity, tax and shipping came on top."""
    lines = _of(page, Role.ITEM, Role.UNIT, Role.SUBTOTAL)
    return any(abs(line.value - price) <= _CENT or _times(line.value, price) for line in lines) and _adds_up(page)


# ── fees ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def hidden_fees(page: Page, claims: Sequence[Claim], listing: Listing | None, text: str) -> Iterator[Label]:
    """`pricing.hidden_fee`: a charge that neither the listing nor the uploader named, on a checkout, or in fine print."""
    listed = page.price.listed
    for number, amount in enumerate(page.price.amounts):
        cell = page.cells_of[number]
        if amount.role not in _CHARGES or amount.value <= 0 or number in page.optional:
            continue
        stated = cell.fine is not None and any(kind is FinePrintKind.CHARGE for kind, _ in fineprint.kinds(cell.text))
        if not stated and not page.settlement:
            continue
        if _named(amount, listing, text, claims):
            continue
        complained = any(claim.kind in {"dearer", "promised_price"} and claim.check is not ClaimCheck.CANNOT_TELL for claim in claims)
        if listing is None and not stated and not (complained and amount.role is Role.FEE):
            continue
        promised = listing.price if listing is not None and listing.price is not None else listed
        name, sum_ = amount.name or "", money(amount.value, amount.currency)
        shown = money(promised, amount.currency) if promised is not None else None
        yield label(
            "pricing.hidden_fee", source=SOURCE, confidence=_sure(amount, base=0.93 if listing is not None else 0.72), evidence=_evidence(cell if stated else amount),
            message=Text2(
                en=f"The page shows {shown}; a charge “{name}” of {sum_} comes on top without having been disclosed." if shown else f"A charge “{name}” of {sum_} comes on top without having been disclosed.",
                zh=f"页面标价{shown}，额外收取{name}{sum_}，未提前说明。" if shown else f"额外收取{name}{sum_}，未提前说明。",
            ),
        )  # fmt: skip


_STEM = re.compile(r"(?:费用?|金额|fees?|charges?|surcharges?|cost|price|estimated|standard|\W)+")


def _named(amount: Amount, listing: Listing | None, text: str, claims: Sequence[Claim]) -> bool:
    name = _STEM.sub("", (amount.name or "").lower())
    if listing is not None:
        for fee in listing.fees:
            other = _STEM.sub("", fee.name.lower())
            same_words = bool(name and other and (name in other or other in name)) or (
                amount.role is Role.SHIPPING and bool(_SHIPPING.search(fee.name.lower()))
            )
            if same_words and (fee.amount is None or abs(fee.amount - amount.value) <= _CENT):
                return True
    return bool(name and len(name) >= 2 and name in _STEM.sub("", text.lower())) or any(
        claim.kind == "fee" and claim.value == amount.value for claim in claims
    )


_SHIPPING = re.compile(r"运|邮|配送|快递|物流|ship|deliver|post|freight")


# ── offers ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def expired(page: Page, upload: Upload) -> Iterator[Label]:
    """`pricing.expired_offer`: the page itself says that what it advertises is over."""
    price = page.price
    if page.settlement and price.original is None and not price.discounts:
        return
    for cell in page.cells:
        sure, when = expired_line(cell, upload.time.date())
        if sure <= 0 or _is_tab(page, cell) or not _advertises(page, cell):
            continue
        loud = cell.size >= 1.15 and cell.contrast > 4.5
        shown = (
            money(price.listed, price.currency) if price.listed is not None else price.discounts[0].text if price.discounts else price.amounts[0].text
        )
        yield label(
            "pricing.expired_offer", source=SOURCE, confidence=_sure(cell, base=sure * (0.9 if loud else 1.0)), evidence=_evidence(cell),
            message=Text2(
                en=f"The page advertises {shown}, but says that the offer has ended{f' ({when})' if when else ''}.",
                zh=f"页面仍宣传{shown}，但注明优惠已结束{f'（{when}）' if when else ''}。",
            ),
        )  # fmt: skip
        return


_VOUCHER = re.compile(r"券|红包|优惠码|coupon|voucher|code\b|promo")
_PROMISE = re.compile(r"限时|秒杀|特价|特惠|促销|优惠|抢购|折(?!叠)|活动|补贴|闪购|\bsale\b|deal|offer|off\b|flash|promo|discount|special|save")
_TAB = re.compile(r"已?未?使用|可用|全部|进行中|即将|used|available|active|all\b|upcoming|unused")


def _advertises(page: Page, said: Cell) -> bool:
    """Whether the page, beside the line that says it is over, still holds out an offer: a former price, a discount, words of one with a price, or a voucher."""
    price = page.price
    if any(discount.box != said.box for discount in price.discounts) or (price.listed is not None and price.original is not None):
        return True
    others = [cell for cell in page.cells if cell is not said and cell.fine is None]
    if any(_VOUCHER.search(cell.folded) for cell in others) and price.amounts:
        return True
    return price.listed is not None and any(_PROMISE.search(cell.folded) for cell in others)


def _is_tab(page: Page, said: Cell) -> bool:
    """A lone word beside others like it (unused, used, expired) heads a list and says nothing of an offer."""
    return len(said.text.strip()) <= 8 and any(
        cell.row == said.row and cell.page == said.page and cell is not said and _TAB.search(cell.folded) for cell in page.cells
    )


def false_discount(page: Page) -> Iterator[Label]:
    """`pricing.false_discount`: former price × discount is not the price (or former price − money off), beyond rounding."""
    price = page.price
    if price.original is None or price.listed is None or page.settlement:
        return
    original, shown = price.original, price.listed
    rests = [*_of(page, Role.HEADLINE, Role.FROM)[:1], *_of(page, Role.ORIGINAL)[:1]]
    others = {amount.value for amount in _of(page, Role.HEADLINE, Role.FROM, Role.SELECTED, Role.OTHER)}
    single = [d for d in price.discounts if d.kind == "percent" and d.value is not None]
    moneys = [d for d in price.discounts if d.kind == "amount" and d.value is not None]
    if len(_of(page, Role.ORIGINAL)) > 1 or len({d.value for d in single}) > 1:
        return
    for discount in [*single, *moneys][:2]:
        value = discount.value or Decimal(0)
        expected = original * (1 - value) if discount.kind == "percent" else original - value
        slack = original * Decimal("0.012") if discount.kind == "percent" else Decimal("0.5")
        slack = max(slack, _UNIT if shown == shown.to_integral_value() else Decimal("0.1"))
        if any(abs(expected - other) <= slack for other in others) or expected <= 0:
            continue
        if discount.kind == "amount" and shown >= original - slack:
            continue  # money off at the checkout, not yet off this price
        if any(_explains(other, original, shown, slack) for other in price.discounts if other is not discount):
            continue
        low = shown < expected
        said = discount.text.strip()
        yield label(
            "pricing.false_discount", source=SOURCE, confidence=_sure(*rests, base=0.72 if low else 0.92) * (1.0 if discount.confidence > 0.85 else 0.8),
            evidence=(*_evidence(*rests), Evidence(kind="text", text=discount.text, box=discount.box, page=discount.page)),
            message=Text2(
                en=f"“{said}” on {money(original, price.currency)} would be {money(_rounded(expected), price.currency)}; the price is {money(shown, price.currency)}.",
                zh=f"原价{money(original, price.currency)}按“{said}”应为{money(_rounded(expected), price.currency)}，实际标价{money(shown, price.currency)}。",
            ),
        )  # fmt: skip
        return


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


# ── orders ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def total_mismatch(page: Page) -> Iterator[Label]:
    """`pricing.total_mismatch`: on an order whose lines are all read, no honest way of adding them gives the total."""
    totals = _of(page, Role.TOTAL, Role.PAID)
    sums = _expected(page)
    if not page.settlement or not totals or not sums:
        return
    if any(abs(total.value - value) <= _slack(total.value) for total in totals for value in sums):
        return
    total = totals[-1] if totals[-1].role is Role.PAID else max(totals, key=lambda one: one.value)
    addends = [amount for number, amount in enumerate(page.price.amounts) if amount.role in _ADDENDS and number not in page.optional]
    best = min(sums, key=lambda value: abs(value - total.value))
    yield label(
        "pricing.total_mismatch", source=SOURCE, confidence=_sure(total, *addends, base=0.93), evidence=_evidence(total, *addends)[:12],
        message=Text2(
            en=f"The lines add up to {money(best, page.price.currency)}; the total says {money(total.value, page.price.currency)}.",
            zh=f"各项合计应为{money(best, page.price.currency)}，页面总额为{money(total.value, page.price.currency)}。",
        ),
    )  # fmt: skip


_ADDENDS = (Role.ITEM, Role.SUBTOTAL, Role.FEE, Role.SHIPPING, Role.TAX, Role.COUPON)


def _slack(total: Decimal) -> Decimal:
    """A cent or two of rounding; whole totals may have their cents cut (抹零)."""
    return Decimal("0.99") if total == total.to_integral_value() and total >= 100 else _CENT


def _adds_up(page: Page) -> bool:
    return any(abs(total.value - value) <= _slack(total.value) for total in _of(page, Role.TOTAL, Role.PAID) for value in _expected(page))


def _expected(page: Page) -> set[Decimal]:
    """Every total that the lines may honestly come to; empty where too little is read to tell.

    The base is the subtotal, or the items (by line, or by unit price times quantity). Fees and shipping count in full. Tax may be within, and what is taken
    off may be off the items already; a deposit may be paid before.
    """
    items, subtotals = _of(page, Role.ITEM), _of(page, Role.SUBTOTAL)
    fixed = sum(
        (
            amount.value
            for number, amount in enumerate(page.price.amounts)
            if amount.role in {Role.FEE, Role.SHIPPING} and number not in page.optional
        ),
        Decimal(0),
    )
    bases = {amount.value for amount in subtotals}
    if items and not subtotals:
        for values in ([item.value for item in items], [item.value * (item.quantity or 1) for item in items]):
            bases.add(sum(values, Decimal(0)))
            # A line that is the sum of those before it is a subtotal, whatever it is called.
            bases |= {sum(values[number:], Decimal(0)) for number in range(1, len(values)) if items[number].value == sum(values[:number])}
    changes = [amount.value for amount in _of(page, Role.TAX)] + [-amount.value for amount in _of(page, Role.COUPON, Role.DEPOSIT)]
    changes += [
        -amount.value for number, amount in enumerate(page.price.amounts) if number in page.optional and amount.role in {Role.FEE, Role.SHIPPING}
    ]
    addends = len(bases) and len(subtotals or items) + len(changes) + (1 if fixed else 0)
    if not bases or (addends < 2 and not subtotals) or len(changes) > 9:
        return set()
    return {base + fixed + sum(chosen) for base in bases for size in range(len(changes) + 1) for chosen in combinations(changes, size)}


# ── conditions and fine print ────────────────────────────────────────────────────────────────────────────────────────


def conditional(page: Page) -> Iterator[Label]:
    """`pricing.conditional`: the headline is a "from" price or needs something, and what is selected, or the plain price, costs more."""
    if page.settlement:
        return
    amounts = list(enumerate(page.price.amounts))
    head = next(((number, amount) for role in (Role.HEADLINE, Role.FROM) for number, amount in amounts if amount.role is role), None)
    if head is None:
        return
    number, top = head
    dearer = [amount for other, amount in amounts if amount.value > top.value and _plain(page, other, amount)]
    selected = [amount for amount in dearer if amount.role is Role.SELECTED]
    depends = top.role is Role.FROM or number in page.conditional or any(_about_price(cell) for cell in page.cells)
    rests = selected[:1] or (dearer[:1] if depends else [])
    if not rests or not (selected or depends):
        return
    a, b = money(top.value, top.currency), money(rests[0].value, rests[0].currency)
    yield label(
        "pricing.conditional", source=SOURCE, confidence=_sure(top, *rests, base=0.9 if selected else 0.8), evidence=_evidence(top, *rests),
        message=Text2(en=f"The advertised {a} needs a condition or another option; the plain price is {b}.", zh=f"标价{a}附带条件或仅限部分选项，实际选择的价格为{b}。"),
    )  # fmt: skip


_WITHOUT = re.compile(
    r"券前|未用券|未使用|未开通|未加入|一般用户|\bno (?:voucher|coupon|code|promo)|单独购?买?|单买|非会员|未开通|未加入|普通|一般|无券|未领|不用券|日常价|常规|直接购买|标准价|regular|without|non-?member|everyone else|other customers|others? pay|其他用户|其他买家|one-?time|standard|guest|single|full price|otherwise|everyday"
)


def _plain(page: Page, number: int, amount: Amount) -> bool:
    cell = page.cells_of[number]
    if cell.struck or number in page.conditional or cell.fine is not None:
        return amount.role is Role.SELECTED and not cell.struck
    words = f"{amount.name or ''} {cell.folded}"
    return amount.role is Role.SELECTED or (amount.role in {Role.OTHER, Role.ORIGINAL} and bool(_WITHOUT.search(words)))


def _about_price(cell: Cell) -> bool:
    return (
        cell.fine is not None
        and any(kind is FinePrintKind.CONDITION for kind, _ in fineprint.kinds(cell.text))
        and bool(re.search(r"价|price|offer|deal|优惠", cell.folded))
    )


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
        if cell.fine is None or cell.fine is FinePrintKind.HARMLESS:
            continue
        kind, sure = next(((kind, sure) for kind, sure in fineprint.kinds(cell.text) if kind is cell.fine), (cell.fine, 0.7))
        if kind in {FinePrintKind.CONDITION, FinePrintKind.EXCLUSION} and not (
            re.search(r"价|优惠|券|折|活动|price|offer|deal|discount|coupon|promo|sale|member", cell.folded) or parse(cell.folded)
        ):
            continue
        what = {"expiry": ("the offer's end", "优惠期限"), "charge": ("an extra charge", "额外收费"), "actual_price": ("that the price may differ", "实际价格"), "condition": ("a condition", "使用条件"), "exclusion": ("an exclusion", "不适用范围")}[kind.value]  # fmt: skip
        yield label(
            "pricing.fine_print", source=SOURCE, confidence=_sure(cell, base=_MATERIAL[kind] * (sure / 0.92 if sure < 0.92 else 1.0)), evidence=_evidence(cell),
            message=Text2(en=f"Small, pale print holds {what[0]}: “{cell.text}”", zh=f"小号浅色字注明{what[1]}：“{cell.text}”"),
        )  # fmt: skip
        return

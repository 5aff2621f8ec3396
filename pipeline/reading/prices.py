"""Prices: from cells and their layout to one `PriceReading`, claims checked against it, and findings.

lines -> cells -> places (amounts with the words around them) -> roles -> PriceReading -> claims -> findings
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from pipeline import ports
from pipeline.ports import Scene
from pipeline.reading.bargains import Bargain, bargains
from pipeline.reading.cells import Cell, cells
from pipeline.reading.claims import check, claims
from pipeline.reading.conditions import conditioned
from pipeline.reading.discounts import MINIMUM, discounts, parse
from pipeline.reading.findings import Page, findings
from pipeline.reading.namings import fee_name, first_role
from pipeline.reading.offer_roles import offer_roles
from pipeline.reading.order_roles import PLUS, order_roles, unnamed_subtotal
from pipeline.reading.places import Place, places
from pipeline.reading.plans import planned
from pipeline.reading.quantities import COUNTED_THINGS, headed, quantities
from pipeline.reading.roles import SETTLED, role_of
from pipeline.reading.totals import LARGE, PARTS, record, unnamed_total
from topics.events import Amount, Claim, Discount, Facts, Fee, Label, PriceReading
from topics.events import AmountRole as Role

__all__ = ["Reading", "inspect", "read"]

_SETTLEMENT = re.compile(
    r"结算|结账|订单|收银|支付|付款|应付|实付|购物车|确认订单|checkout|order (?:summary|total|details|confirm)|your (?:order|cart|bag|basket)|receipt|invoice|payment|place order|pay now|\bto pay\b|confirm (?:and pay|purchase)"
)
_COUNTED = re.compile(r"\s?[x×]\s?[¥$€£]\s?\d|\s?[一-鿿](?<![起到元块券后含])|\s?(?:km|mi|miles?|nights?|guests?|adults?|pts|points)\b")
_CARD = re.compile(
    r"(?:尾号|末[四4]位|卡号?|账[号户]|[*•·.…x]{2,}|…|\b(?:visa|master ?card|amex|maestro|card|account|acct\.?|ending(?: in)?|ends in)\b[ :#.*•·…x-]*)[\s:(]*$"
)
"""What stands before the last digits of a card or an account."""
_NUMBERED = re.compile(
    r"\b(?:items?|refs?|reference|order|sku|code|model|art(?:icle)?|id|product|lot|style|part)\.?(?: (?:no\.?|number|id|code|#))?\s?[:#]?\s?$"
)
"""What stands before the number that goods are known by."""
_RATED = re.compile(r"描述|评[价分]|服务态度|相符|口味|好评|物流服务|\b(?:rated|ratings?|reviews?|stars?|score)\b")
_FEW = 20
_DECIMALS = re.compile(r"^\d[\d,]*\.\d{2}$")
_GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})+(?:\.\d{2})?")
_MONEY_HEAD = re.compile(r"(?:商品|菜品)?(?:单价|小计|金额|价格|售价|价钱)|(?:unit |item |line )?(?:price|amount|cost)|(?:sub|line |item )total|each")
_PRICE = re.compile(r"\bprice\b|\bmrp\b|价")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A page's money, with what findings need beside the typed reading."""

    price: PriceReading
    page: Page


def inspect(scene: Scene) -> Scene:
    """Add `facts.price`, `facts.claims` and `pricing.*` labels. Says nothing on a scene without any amount, discount or claim."""
    found = cells(scene.lines)
    reading = read(found, scene.pages)
    said = claims(scene.upload.text or "")
    if not reading.price.amounts and not reading.price.discounts and not said:
        return scene
    checked = [check(claim, reading.price, scene.upload.context.listing) for claim in said]
    labels = [one for one in findings(reading.page, checked, scene.upload) if _speaks(scene, one, found, said)]
    return scene.plus(facts=Facts(price=reading.price, claims=tuple(checked)), labels=labels)


_ORDER = re.compile(
    r"订单(?:详情|信息|编?号)|购物车|(?:确认|提交)订单|去结算|\border (?:details|history|summary|confirmation|status)\b|\b(?:your|my|shopping) (?:order|cart|basket|bag|trolley)\b|\bcheck ?out\b"
)


def _speaks(scene: Scene, finding: Label, found: Sequence[Cell], said: Sequence[Claim]) -> bool:
    """Whether what was found about prices is said: of a document only that an order does not add up, where it is one's record, and what is complained of."""
    document, context = scene.facts.document, scene.upload.context
    if context.kind is not None:
        return False
    if document is None or context.surface not in {None, "document"}:
        return True  # what a shop page or a complaint shows is an order, even where it reads like a document
    if finding.name in {"pricing.mismatch", "pricing.hidden_fee"}:
        return any(claim.kind == "promised_price" for claim in said)  # the uploader complains of what he paid
    if finding.name != "pricing.total_mismatch":
        return False
    carried = {"previous", "payments"} & document.fields.keys()  # an account, and no order
    order = document.kind in {"bill", "receipt"} and not carried and any(one.name == "document.sum_mismatch" for one in scene.labels)
    return order or any(_ORDER.search(cell.folded) for cell in found)


def read(found: Sequence[Cell], pages: Sequence[ports.Page] = ()) -> Reading:
    """The prices of a picture's cells; `pages` are looked at where no word says which option is chosen."""
    every = places(found)
    bare = any(_DECIMALS.search(place.cell.folded.strip()) and role_of(place.beside) is Role.TOTAL for place in every)
    all_places = [place for place in every if _is_money(place, found, bare=bare)]
    text = "\n".join(cell.folded for cell in found)
    first = [first_role(place) for place in all_places]
    if (total := unnamed_total(all_places, first, text)) is not None:
        first[total] = Role.TOTAL
    if (payment := record(all_places, first, text)) is not None:
        first[payment] = Role.PAID
    planned(all_places, first, found)
    settlement = _is_settlement(first, text)
    roles = order_roles(all_places, list(first)) if settlement else offer_roles(all_places, list(first), found, pages)
    currency = _currency(all_places, text)
    counts = quantities(all_places, roles, found)
    if settlement and (line := unnamed_subtotal(all_places, roles, counts)) is not None:
        roles[line] = Role.SUBTOTAL
    amounts = [_amount(place, role, currency, counts.get(number)) for number, (place, role) in enumerate(zip(all_places, roles, strict=True))]
    offered = discounts(found)
    deals = bargains(amounts, offered)
    price = _summary(amounts, offered, currency, deals, settlement=settlement)
    page = Page(
        price=price,
        cells=tuple(found),
        settlement=settlement,
        bargains=tuple(deals),
        cells_of=tuple(place.cell for place in all_places),
        conditional=conditioned(all_places, roles, found),
        optional=frozenset(
            number
            for number, place in enumerate(all_places)
            if re.search(r"已含|(?<!不)含税|(?<!not)(?<!not )incl|其中|已优惠|已省|saved|you save", f"{place.left} {place.right} {place.beside}")
        ),
    )
    return Reading(price=price, page=page)


def _is_money(place: Place, found: Sequence[Cell], *, bare: bool) -> bool:
    """Marked amounts are; a bare number is where its label names a role, or it stands alone with two decimals on a page of money. `bare`: the page's total has no sign."""
    one = place.sum
    taken = [(start, end) for start, end, _ in parse(place.cell.folded)] + [least.span() for least in MINIMUM.finditer(place.cell.folded)]
    if any(start <= one.start < end for start, end in taken):
        return False
    if one.marked:
        return True
    if place.cell.fine is not None or _counts(place) or _names(place) or _torn(place):
        return False
    alone = one.end - one.start >= len(place.cell.text.strip()) - 2
    if place.cell.struck and alone:  # a former price whose sign was lost; a stroke through anything else is none
        return any(s.marked and s.value < one.value <= 10 * s.value for cell in found for s in cell.sums)
    if (
        alone
        and place.cell.size >= LARGE
        and one.value >= 1
        and any(cell.struck and s.marked and one.value < s.value <= 10 * one.value for cell in place.row for s in cell.sums)
    ):
        return True  # the price whose former one stands beside it
    role = role_of(place.left[-24:]) or (role_of(place.beside) if alone else None)
    if alone and any(s.marked for cell in found for s in cell.sums) and headed(place.cell, _MONEY_HEAD, found):
        return True
    if role in {Role.OTHER, None}:
        decimals = -one.value.normalize().as_tuple().exponent if one.value else 0  # type: ignore[operator]  # a finite number
        text = place.cell.text[one.start : one.end]
        if alone and place.cell.size >= LARGE and _GROUPED.fullmatch(text) and place.cell.size >= max(cell.size for cell in found if cell.sums):
            return any(_PRICE.search(cell.folded) for cell in found)  # in the largest print, beside words of a price
        return bool(
            alone
            and re.search(r"\.\d{2}$", text)
            and decimals <= 2
            and (
                bare
                or any(s.marked or role_of(cell.folded[: s.start]) is Role.TOTAL for cell in found for s in cell.sums)
                or (place.cell.size >= LARGE and any(SETTLED.search(cell.folded) for cell in found))
            )
        )
    if role is Role.SELECTED and "." not in place.cell.text[one.start : one.end]:
        return False  # size 54
    if role is Role.COUPON and one.sign != "-" and "." not in place.cell.text[one.start : one.end]:
        return False  # points earned
    if role is Role.HEADLINE:
        return bool(re.search(r"价|price", place.left or place.beside)) and one.value >= 1
    return True


def _is_settlement(roles: Sequence[Role | None], text: str) -> bool:
    kinds = Counter(roles)
    closing = kinds[Role.TOTAL] + kinds[Role.PAID]
    parts = sum(kinds[role] for role in PARTS)
    return closing > 0 and (parts > 0 or bool(_SETTLEMENT.search(text)) or kinds[None] > 1)


def _counts(place: Place) -> bool:
    """Whether a bare number counts something: a word follows it (12.1公里), it stands in brackets (结算(3)), or it is as many pieces as two sums of its row tell."""
    one, marked = place.sum, [other.value for cell in place.row for other in cell.sums if other.marked]
    pieces = one.value == one.value.to_integral_value() and 1 < one.value <= _FEW and any(price * one.value in marked for price in marked)
    several = one.value == one.value.to_integral_value() and one.value <= _FEW and "." not in place.cell.text
    named = several and len(marked) == 0 and bool(COUNTED_THINGS.search(place.beside or place.left))
    return pieces or named or bool(_COUNTED.match(place.cell.folded[one.end :])) or place.cell.folded[: one.start].rstrip().endswith("(")


def _names(place: Place) -> bool:
    """Whether a bare number is the end of a card's, that of goods or an order, or a rating."""
    one, before = place.sum, place.cell.folded[: place.sum.start]
    digits = place.cell.text[one.start : one.end]
    card = re.fullmatch(r"\d{4}", digits) and _CARD.search(before)
    numbered = one.value >= 10000 and "," not in digits and _NUMBERED.search(before)
    return bool(card or numbered or (one.value <= 5 and any(_RATED.search(cell.folded) for cell in (place.cell, *place.row))))


def _torn(place: Place) -> bool:
    """Whether a bare number is the rest of a price whose sign stands apart in its row: what lay between was not read."""
    return any(re.fullmatch(r"[$€£¥₹]|[a-z]{1,2}\$", cell.folded.strip()) and cell.box.x < place.cell.box.x for cell in place.row)


def _currency(found: Sequence[Place], text: str) -> str | None:
    counted = Counter(place.sum.currency for place in found if place.sum.currency)
    if not counted:
        return None
    currency = counted.most_common(1)[0][0]
    return "JPY" if currency == "CNY" and re.search(r"[ぁ-んァ-ン]{2}", text) else currency


def _amount(place: Place, role: Role, currency: str | None, quantity: int | None) -> Amount:
    one = place.sum
    name = place.left if place.left and role not in {Role.HEADLINE, Role.ORIGINAL} else place.beside or place.after or place.above
    if role is Role.FEE:
        name = fee_name(place)
    return Amount(
        role=role, value=one.value, currency=one.currency or currency, name=name.strip(" :：·*+-")[:80] or None, quantity=Decimal(quantity) if quantity else None,
        text=place.cell.text[one.start : one.end], box=place.box, page=place.cell.page, confidence=round(place.cell.confidence * (1.0 if one.marked else 0.9), 4),
    )  # fmt: skip


def _summary(
    amounts: Sequence[Amount], offered: Sequence[Discount], currency: str | None, deals: Sequence[Bargain], *, settlement: bool
) -> PriceReading:
    def first(*roles: Role) -> Decimal | None:
        return next((amount.value for role in roles for amount in amounts if amount.role is role), None)

    items = [amount for amount in amounts if amount.role is Role.ITEM]
    listed = first(Role.HEADLINE, Role.FROM)
    if settlement and listed is None and len(items) == 1:
        listed = items[0].value
    totals = [amount.value for role in (Role.PAID, Role.TOTAL) for amount in amounts if amount.role is role]
    return PriceReading(
        currency=currency,
        amounts=tuple(amounts),
        discounts=tuple(offered),
        listed=listed,
        original=deals[0].original.value if deals and deals[0].original else first(Role.ORIGINAL) if len(deals) < 2 else None,
        total=totals[0] if totals else None,
        fees=tuple(Fee(name=amount.name or amount.role, amount=amount.value) for amount in amounts if amount.role in PLUS and amount.value > 0),
    )

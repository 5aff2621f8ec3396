"""Prices: from cells and their layout to one `PriceReading`, claims checked against it, and findings.

lines -> cells -> places (amounts with the words around them) -> roles -> PriceReading -> claims -> findings
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pipeline.ports import Scene
from pipeline.reading.bargains import Bargain, apart, bargains
from pipeline.reading.cells import Cell, Place, cells, places
from pipeline.reading.claims import check, claims
from pipeline.reading.discounts import discounts, parse
from pipeline.reading.findings import Page, findings
from pipeline.reading.fineprint import kinds
from pipeline.reading.roles import FEE_NAME, PROMOTED, depends, role_of
from topics.events import Amount, Discount, Facts, Fee, FinePrintKind, PriceReading
from topics.events import AmountRole as Role

__all__ = ["Reading", "inspect", "read"]

_SETTLEMENT = re.compile(
    r"结算|结账|订单|收银|支付|付款|应付|实付|购物车|确认订单|checkout|order (?:summary|total|details|confirm)|your (?:order|cart|bag|basket)|receipt|invoice|payment|place order|pay now"
)
_QUANTITY = re.compile(
    r"(?:^|[\s(（])[x×*]\s?(\d{1,3})\b|^[-−一]\s?(\d{1,3})\s?[+十]$|(?:数量|qty|quantity)[:：]?\s?(\d{1,3})|共?(\d{1,3})\s?件(?!套)|(?:^|\s)(\d{1,3})\s?[x×@]\s"
)
_TIMES = re.compile(r"\s?[x×*]\s?(\d{1,3})(?![\d.×x*])")
_PLUS = (Role.FEE, Role.SHIPPING, Role.TAX)
_FEE = re.compile(FEE_NAME)
_CALLED_FEE = re.compile(r"费|fee|charge|[+]")
_COUNTED = re.compile(r"\s?[一-鿿](?<![起到元块券后含])|\s?(?:km|mi|miles?|nights?|guests?|adults?|pts|points)\b")
_MONTHLY = re.compile(r"/\s?(?:月|年|mo|month|yr|year)|\b(?:a|per) (?:month|year)\b|元/")
_FREE = re.compile(r"免|包邮|free|waived")


@dataclass(frozen=True, kw_only=True)
class Reading:
    """A page's money, with what findings need beside the typed reading."""

    price: PriceReading
    page: Page


def inspect(scene: Scene) -> Scene:
    """Add `facts.price`, `facts.claims` and `pricing.*` labels. Says nothing on a scene without any amount, discount or claim."""
    found = cells(scene.lines)
    reading = read(found)
    said = claims(scene.upload.text or "")
    if not reading.price.amounts and not reading.price.discounts and not said:
        return scene
    checked = [check(claim, reading.price, scene.upload.context.listing) for claim in said]
    labels = findings(reading.page, checked, scene.upload) if scene.upload.context.kind is None and scene.facts.document is None else []
    return scene.plus(facts=Facts(price=reading.price, claims=tuple(checked)), labels=labels)


def read(found: Sequence[Cell]) -> Reading:
    """The prices of a page's cells."""
    all_places = [place for place in places(found) if _is_money(place, found)]
    text = "\n".join(cell.folded for cell in found)
    first = [_first_role(place) for place in all_places]
    settlement = _is_settlement(first, text)
    roles = _with_headline(all_places, first, found, settlement=settlement)
    currency = _currency(all_places, text)
    counts = _quantities(all_places, roles, found)
    amounts = [_amount(place, role, currency, counts.get(number)) for number, (place, role) in enumerate(zip(all_places, roles, strict=True))]
    offered = discounts(found)
    deals = bargains(amounts, offered)
    price = _summary(amounts, offered, currency, deals, settlement=settlement)
    largest = max((place.cell.size for place, role in zip(all_places, roles, strict=True) if role in {Role.HEADLINE, Role.FROM}), default=0.0) or 99.0
    conditional = [
        number
        for number, place in enumerate(all_places)
        if depends(f"{place.left} {place.right}".strip() or place.beside or place.above)
        or (place.cell.size >= 0.85 * largest and any(depends(cell.folded) for cell in _around(place, found)))
    ]
    page = Page(
        price=price,
        cells=tuple(found),
        settlement=settlement,
        bargains=tuple(deals),
        cells_of=tuple(place.cell for place in all_places),
        conditional=frozenset(conditional),
        optional=frozenset(
            number
            for number, place in enumerate(all_places)
            if re.search(r"已含|(?<!不)含税|(?<!not)(?<!not )incl|其中|已优惠|已省|saved|you save", f"{place.left} {place.right} {place.beside}")
        ),
    )
    return Reading(price=price, page=page)


def _around(place: Place, found: Sequence[Cell]) -> Iterator[Cell]:
    """Short pieces of words right beside, above or below a price, without a price of their own."""
    for cell in found:
        if cell.page == place.cell.page and cell.wordy and len(cell.text) <= 48 and not any(one.marked for one in cell.sums):
            across, down = apart(cell.box, place.cell.box)
            if across <= 4 * place.cell.box.h and down <= 2.6 * place.cell.box.h:
                yield cell


def _is_money(place: Place, found: Sequence[Cell]) -> bool:
    """Marked amounts are; a bare number is where its label names a role, or it stands alone with two decimals on a page of money."""
    one = place.sum
    inside = [fields for start, end, fields in parse(place.cell.folded) if start <= one.start < end]
    if inside:
        return False
    if one.marked:
        return True
    # A bare number before a word counts something (12.1公里), in brackets too: 结算(3).
    if place.cell.fine is not None or _COUNTED.match(place.cell.folded[one.end :]) or place.cell.folded[: one.start].rstrip().endswith("("):
        return False
    alone = one.end - one.start >= len(place.cell.text.strip()) - 2
    role = role_of(place.left[-24:]) or (role_of(place.beside) if alone else None)
    if role in {Role.OTHER, None}:
        decimals = -one.value.normalize().as_tuple().exponent if one.value else 0  # type: ignore[operator]  # a finite number
        text = place.cell.text[one.start : one.end]
        return bool(
            alone
            and re.search(r"\.\d{2}$", text)
            and decimals <= 2
            and any(s.marked or role_of(cell.folded[: s.start]) is Role.TOTAL for cell in found for s in cell.sums)
        )
    if role is Role.SELECTED and "." not in place.cell.text[one.start : one.end]:
        return False  # size 54
    if alone and role is None and place.cell.size >= 2.2 and any(_MONTHLY.search(cell.folded) for cell in _around(place, found)):
        return True  # a plan's price in huge figures, its sign too small to be read
    if role is Role.COUPON and one.sign != "-" and "." not in place.cell.text[one.start : one.end]:
        return False  # points earned
    if role is Role.HEADLINE:
        return bool(re.search(r"价|price", place.left or place.beside)) and one.value >= 1
    return True


def _first_role(place: Place) -> Role | None:
    one = place.sum
    if place.cell.struck:
        return Role.ORIGINAL
    if re.search(r"[√✓✔☑]", place.right + place.left):
        return Role.SELECTED
    if one.sign == "-":
        return Role.COUPON
    if place.cell.fine is not None and any(kind is FinePrintKind.CHARGE for kind, _ in kinds(place.cell.text)):
        return Role.FEE
    left, right = role_of(place.left[-24:]), role_of(place.right[:20])
    if right in {Role.COUPON, Role.OTHER} and left not in {Role.HEADLINE, Role.TOTAL, Role.PAID}:
        return right
    if left is not None:
        return Role.FROM if one.open_end and left in {Role.HEADLINE, Role.FROM} else left
    if one.open_end or (one.high is not None and not place.left):
        return Role.FROM
    if right in {Role.FEE, Role.SHIPPING, Role.TAX, Role.FROM, Role.TOTAL, Role.ORIGINAL} and len(place.right) < 24:
        return right
    if one.per is not None:
        return Role.UNIT
    if place.left and len(place.left) > 12:
        return None
    beside = role_of(place.beside)
    if beside is not None and not (beside is Role.HEADLINE and place.cell.size < 0.9):
        return beside
    if not place.beside and sum(bool(cell.sums) for cell in place.row) < 3:  # a row of prices holds options, and what stands above heads none of them
        above = role_of(place.above)
        big = place.cell.size >= 1.5 and above not in {Role.TOTAL, Role.PAID, Role.HEADLINE, Role.FROM, Role.DEPOSIT, Role.SELECTED}
        if above is not None and above is not Role.OTHER and not big and not _FREE.search(place.above):
            return above
    return Role.FEE if one.sign == "+" and _FEE.search(place.beside) else None


def _is_settlement(roles: Sequence[Role | None], text: str) -> bool:
    kinds = Counter(roles)
    closing = kinds[Role.TOTAL] + kinds[Role.PAID]
    parts = sum(kinds[role] for role in (Role.SUBTOTAL, Role.FEE, Role.SHIPPING, Role.TAX, Role.COUPON))
    return closing > 0 and (parts > 0 or bool(_SETTLEMENT.search(text)) or kinds[None] > 1)


def _with_headline(found: Sequence[Place], roles: Sequence[Role | None], every: Sequence[Cell], *, settlement: bool) -> list[Role]:
    """Every amount gets a role: what is left becomes an item of an order, or on other pages the headline and the rest."""
    done = list(roles)
    if settlement:
        return _order_lines(found, done)
    # "Cleaning kit", "service plan": outside an order only what is called a fee is one.
    done = [
        None if role is Role.FEE and place.cell.fine is None and not _CALLED_FEE.search(_words(place)) else role
        for role, place in zip(done, found, strict=True)
    ]
    open_ = [number for number, role in enumerate(done) if role in {None, Role.HEADLINE, Role.FROM, Role.UNIT} and found[number].cell.fine is None]
    if open_:
        named = [number for number in open_ if done[number] in {Role.HEADLINE, Role.FROM}]
        biggest = max(open_, key=lambda number: (_prominence(found[number]), -number))
        chosen = max(named, key=lambda number: _prominence(found[number])) if named else biggest
        if _prominence(found[chosen]) < 0.75 * _prominence(found[biggest]):
            chosen = biggest
        if done[chosen] is None or done[chosen] is Role.UNIT:
            done[chosen] = Role.HEADLINE
        for number in open_:
            if number != chosen and done[number] is Role.HEADLINE:
                done[number] = Role.OTHER
        _unstruck_original(found, done, chosen)
        _selected(found, every, done)
    return [role or Role.OTHER for role in done]


def _unstruck_original(found: Sequence[Place], done: list[Role | None], headline: int) -> None:
    """A smaller, higher price right beside the headline is the former one where it is pale or a discount stands with it, even where the stroke was not seen."""
    top = found[headline]
    if Role.ORIGINAL in done:
        return
    for number, place in enumerate(found):
        near = (
            place.cell.page == top.cell.page
            and abs(place.cell.box.y + place.cell.box.h / 2 - top.cell.box.y - top.cell.box.h / 2) < 1.2 * top.cell.box.h
        )
        small = place.cell.size < 0.75 * top.cell.size
        beside = place.cell.row == top.cell.row and any(cell.badge for cell in place.row)
        pale = small and (place.cell.contrast < min(5.0, top.cell.contrast) or beside)
        if (
            number != headline
            and done[number] is None
            and near
            and pale
            and place.sum.value > top.sum.value
            and len(place.cell.text) <= place.sum.end - place.sum.start + 1
        ):
            done[number] = Role.ORIGINAL
            return


_CHOICE = re.compile(
    r"^(?:已选|已选择|选择|规格|颜色|颜色分类|款式|型号|尺码|尺寸|版本|配置|套餐|容量|口味|房型|票种|size|colou?rs?|style|model|option|version|variant|configuration|plan|pack(?:age)?|capacity|storage|flavou?r|room(?: type)?|selected)\s?[:：]\s?(?P<what>.{1,24})$"
)


_PICKED = re.compile(r"^(?:已选|已选择|选中|selected|your selection)\s?[:：]?\s?\S")


def _heads(price: Cell, picked: Cell) -> bool:
    """A price stands over the line that says what is picked, flush with it, in one block."""
    gap = picked.box.y - (price.box.y + price.box.h)
    return price.page == picked.page and -0.5 * price.box.h <= gap <= 3 * picked.box.h and abs(price.box.x - picked.box.x) <= 1.5 * picked.box.h


def _selected(found: Sequence[Place], every: Sequence[Cell], done: list[Role | None]) -> None:
    """The price under, or beside, the name of the option that a line says is chosen ("Size: 17 oz")."""
    chosen = {match["what"].strip() for cell in every if (match := _CHOICE.match(cell.folded.strip()))}
    picked = [cell for cell in every if _PICKED.match(cell.folded.strip())]
    for number, place in enumerate(found):
        names = {words.strip(" :+¥$") for words in (place.left, place.above, place.beside) if words}
        if done[number] in {None, Role.OTHER} and not place.cell.struck and (names & chosen or any(_heads(place.cell, cell) for cell in picked)):
            done[number] = Role.SELECTED


_METERED = re.compile(r"里程|时长|起步|行程|路程|\b(?:distance|mileage)\b")
_FARE = re.compile(r"里程|时长|起步|行程|基础|基本|路程|车费|房费|票价|餐费|工时|\b(?:fare|base|distance|mileage|time|labou?r|room|ticket)\b")


def _fares(found: Sequence[Place], done: list[Role | None]) -> None:
    """Where nothing but fees makes up an order, those for the thing itself (fare, mileage), or else the largest, are what was ordered."""
    if any(role in {None, Role.ITEM, Role.SUBTOTAL, Role.UNIT, Role.HEADLINE} for role in done):
        named = [number for number, role in enumerate(done) if role is Role.FEE and _METERED.search(_words(found[number]))]
    else:
        fees = [number for number, role in enumerate(done) if role is Role.FEE]
        named = [number for number in fees if _FARE.search(_words(found[number]))] or sorted(fees, key=lambda number: -found[number].sum.value)[:1]
    for number in named:
        done[number] = None


def _order_lines(found: Sequence[Place], done: list[Role | None]) -> list[Role]:
    _fares(found, done)
    for number in range(1, len(done)):  # 1 × £3.00   £3.00
        before, here = found[number - 1], found[number]
        if done[number] in _PLUS and done[number - 1] is done[number] and before.cell.row == here.cell.row and before.sum.value == here.sum.value:
            done[number - 1] = Role.OTHER
    last = max((number for number, role in enumerate(done) if role in {Role.TOTAL, Role.PAID}), default=len(done))
    if all(role is not None for role in done[:last]):
        last = len(done)  # the total stands above its lines
    # In two columns the items may stand left of, and lower than, what they come to.
    edge = min((cell.box.x for cell in found[last].row if cell.box.x > 0.4 * found[last].cell.box.x), default=0) if last < len(done) else 0
    rows: dict[tuple[int, int], list[int]] = {}
    for number, role in enumerate(done):
        if role in {None, Role.HEADLINE, Role.UNIT, Role.SELECTED}:
            place = found[number]
            beside = place.cell.box.x + place.cell.box.w < edge and bool(place.beside)
            if (number < last or beside) and place.cell.fine is None and len(place.left) < 40:
                rows.setdefault((place.cell.page, place.cell.row), []).append(number)
            else:
                done[number] = Role.OTHER
    for numbers in rows.values():
        if len(numbers) >= 3 and not any(found[number].left or found[number].beside for number in numbers):
            for number in numbers:  # options to choose from, such as tips
                done[number] = Role.OTHER
            continue
        values = [found[number].sum.value for number in numbers]
        rightmost = max(numbers, key=lambda number: found[number].box.x)
        for number in numbers:
            done[number] = Role.ITEM if number == rightmost else Role.UNIT
        if len(values) == 2 and values[0] == values[1]:
            done[numbers[0]] = Role.UNIT
    return _charges(found, _subtotals(found, [role or Role.OTHER for role in done]))


_PAYABLE = re.compile(r"应付|应支付|待支?付|需支?付|实付|还需|付款|支付|尾款|结算|grand|due|pay|charge|order total|final|all-in")


def _subtotals(found: Sequence[Place], roles: list[Role]) -> list[Role]:
    """Of several totals that differ, those that the items come to are subtotals, whatever they are called; the one to be paid is none."""
    totals = [number for number, role in enumerate(roles) if role is Role.TOTAL]
    values = {found[number].sum.value for number, role in enumerate(roles) if role in {Role.TOTAL, Role.PAID}}
    if len(values) < 2:
        return roles
    items = sum((found[number].sum.value for number, role in enumerate(roles) if role is Role.ITEM), Decimal(0))
    final = max(totals, key=lambda number: (bool(_PAYABLE.search(_words(found[number]))), _prominence(found[number]), number), default=-1)
    return [
        Role.SUBTOTAL if role is Role.TOTAL and number != final and found[number].sum.value == items else role for number, role in enumerate(roles)
    ]


def _charges(found: Sequence[Place], roles: list[Role]) -> list[Role]:
    """Lines between the subtotal and the total that are just what is missing to it are charges, whatever they are called."""
    totals = [number for number, role in enumerate(roles) if role in {Role.TOTAL, Role.PAID}]
    subtotals = [number for number, role in enumerate(roles) if role is Role.SUBTOTAL]
    if totals and not subtotals:
        return _late_charges(found, roles, max(totals))
    if not totals or len(subtotals) != 1:
        return roles
    unknown = [number for number in range(subtotals[0] + 1, max(totals)) if roles[number] is Role.ITEM and _words(found[number])]
    added = sum((found[number].sum.value for number, role in enumerate(roles) if role in _PLUS), Decimal(0))
    off = sum((found[n].sum.value for n in range(subtotals[0] + 1, max(totals)) if roles[n] is Role.COUPON), Decimal(0))
    missing = found[totals[-1]].sum.value - found[subtotals[0]].sum.value - added + off
    if not unknown or missing != sum((found[number].sum.value for number in unknown), Decimal(0)):
        return roles
    return [Role.FEE if number in unknown else role for number, role in enumerate(roles)]


def _late_charges(found: Sequence[Place], roles: list[Role], last: int) -> list[Role]:
    """Charges come after what is charged for: a small line between the first charge and the total, without a quantity, is one more."""
    first = next((number for number, role in enumerate(roles) if role in _PLUS), len(roles))
    items = [found[number].sum.value for number, role in enumerate(roles[:first]) if role is Role.ITEM]
    late = {
        number
        for number in range(first + 1, last)
        if roles[number] is Role.ITEM
        and items
        and found[number].sum.value < min(items) / 2
        and _words(found[number])
        and not _QUANTITY.search(_words(found[number]))
    }
    return [Role.FEE if number in late else role for number, role in enumerate(roles)]


def _words(place: Place) -> str:
    return place.left or place.beside or place.above


def _prominence(place: Place) -> float:
    """Size of the print, and a little more for a coloured price."""
    color = place.cell.color or (0, 0, 0)
    return place.cell.size * (1.15 if max(color) - min(color) > 80 else 1.0) * (1.1 if PROMOTED.search(place.left) else 1.0)


def _currency(found: Sequence[Place], text: str) -> str | None:
    counted = Counter(place.sum.currency for place in found if place.sum.currency)
    if not counted:
        return None
    currency = counted.most_common(1)[0][0]
    return "JPY" if currency == "CNY" and re.search(r"[ぁ-んァ-ン]", text) else currency


def _quantities(found: Sequence[Place], roles: Sequence[Role], every: Sequence[Cell]) -> dict[int, int]:
    """Pieces of each item: named in its row, or alone (×3) in one of the rows before the next amount."""
    counts: dict[int, int] = {}
    for number, (place, role) in enumerate(zip(found, roles, strict=True)):
        if role is not Role.ITEM:
            continue
        below = [
            other.cell.box.y
            for other in found
            if other.cell.page == place.cell.page and other.cell.row > place.cell.row and other.cell.box.x >= place.cell.box.x - place.cell.box.w
        ]
        end = min(below, default=place.cell.box.y + round(5 * place.cell.height))
        alone = [
            cell
            for cell in every
            if cell.page == place.cell.page
            and place.cell.box.y < cell.box.y < end
            and re.fullmatch(r"[x×*]\s?\d{1,3}|[-−]\s?\d{1,3}\s?\+", cell.folded.strip())
        ]
        if (match := _TIMES.match(place.cell.folded[place.sum.end :])) is not None:
            counts[number] = int(match[1])
            continue
        for cell in (*place.row, *alone):
            if match := _QUANTITY.search(cell.folded):
                counts[number] = int(next(group for group in match.groups() if group))
                break
    return counts


def _amount(place: Place, role: Role, currency: str | None, quantity: int | None) -> Amount:
    one = place.sum
    name = place.left if place.left and role not in {Role.HEADLINE, Role.ORIGINAL} else place.beside or place.above
    if role is Role.FEE:
        name = _fee_name(place)
    return Amount(
        role=role, value=one.value, currency=one.currency or currency, name=name.strip(" :：·*+-")[:80] or None, quantity=Decimal(quantity) if quantity else None,
        text=place.cell.text[one.start : one.end], box=place.box, page=place.cell.page, confidence=round(place.cell.confidence * (1.0 if one.marked else 0.9), 4),
    )  # fmt: skip


def _fee_name(place: Place) -> str:
    for words in (place.left, place.right, place.beside, place.above):
        if match := _FEE.search(words):
            return match[0].strip()
    return place.left or place.beside


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
        fees=tuple(Fee(name=amount.name or amount.role, amount=amount.value) for amount in amounts if amount.role in _PLUS and amount.value > 0),
    )

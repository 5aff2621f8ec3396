"""Roles in an order: which amounts are lines, subtotals and charges. What words leave open, place and arithmetic decide."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal

from pipeline.reading.places import Place
from pipeline.reading.quantities import QUANTITY
from pipeline.reading.roles import EXTRA
from topics.events import AmountRole as Role

__all__ = ["PLUS", "order_roles", "unnamed_subtotal"]

PLUS = (Role.FEE, Role.SHIPPING, Role.TAX)
"""What is paid on top of the goods."""
_METERED = re.compile(r"里程|时长|起步|行程|路程|\b(?:distance|mileage)\b")
_FARE = re.compile(r"里程|时长|起步|行程|基础|基本|路程|车费|房费|票价|餐费|工时|\b(?:fare|base|distance|mileage|time|labou?r|room|ticket)\b")


def _fares(found: Sequence[Place], done: list[Role | None]) -> None:
    """Where nothing but fees makes up an order, those for the thing itself (fare, mileage), or else the largest, are what was ordered."""
    if any(role in {None, Role.ITEM, Role.SUBTOTAL, Role.UNIT, Role.HEADLINE} for role in done):
        named = [number for number, role in enumerate(done) if role is Role.FEE and _METERED.search(found[number].words)]
    else:
        fees = [number for number, role in enumerate(done) if role is Role.FEE]
        named = [number for number in fees if _FARE.search(found[number].words)] or sorted(fees, key=lambda number: -found[number].sum.value)[:1]
    first = next((number for number, role in enumerate(done) if role not in {Role.OTHER, Role.ORIGINAL}), None)
    if first is not None and done[first] is Role.FEE and not _CALLED.search(found[first].words) and _dearest(found, done, first):
        named.append(first)  # "Boiler service": nothing stands before it that it could come on top of
    for number in named:
        done[number] = None


_PIECES_OF = re.compile(r"\d{1,3}\s?[x×]\s")
"""Goods are counted, whatever they are called: "1 x linen cover"."""
_BOUGHT = re.compile(r"\w\W+(?:monthly|annual|yearly) (?:membership|plan|subscription|pass)$|[一-鿿]{2}(?:月卡|年卡|季卡|月度会员|年度会员)$")
"""What is bought for a month is a line of the order."""
_CALLED = re.compile(r"费|\b(?:fees?|charges?|surcharges?|levy|supplement)\b")


def _dearest(found: Sequence[Place], done: Sequence[Role | None], first: int) -> bool:
    """Whether a line costs more than any other but the total."""
    others = [place.sum.value for number, place in enumerate(found) if number != first and done[number] not in {Role.TOTAL, Role.PAID, Role.SUBTOTAL}]
    return bool(others) and found[first].sum.value > max(others)


def order_roles(found: Sequence[Place], done: list[Role | None]) -> list[Role]:
    """Every amount gets a role: lines by their rows, then what they come to and what comes on top."""
    for number, place in enumerate(found):
        counted = done[number] is Role.FEE and _PIECES_OF.match(place.words) and not _CALLED.search(place.words)
        if counted or (done[number] is Role.OTHER and _BOUGHT.search(place.words) and place.cell.fine is None):
            done[number] = None
    _fares(found, done)
    _beside(found, done)
    _counted(found, done)
    _rated(found, done)
    _repeated(found, done)
    last = max((number for number, role in enumerate(done) if role in {Role.TOTAL, Role.PAID}), default=len(done))
    charged = sum((place.sum.value for place, role in zip(found[:last], done, strict=False) if role in PLUS), Decimal(0))
    if all(role is not None for role in done[:last]) and not (last < len(done) and charged == found[last].sum.value):
        last = len(done)  # the total stands above its lines
    # In two columns the items may stand left of, and lower than, what they come to.
    edge = min((cell.box.x for cell in found[last].row if cell.box.x > 0.4 * found[last].cell.box.x), default=0) if last < len(done) else 0
    rows: dict[tuple[int, int], list[int]] = {}
    for number, role in enumerate(done):
        if role in {None, Role.HEADLINE, Role.UNIT, Role.SELECTED}:
            place = found[number]
            beside = place.cell.box.x + place.cell.box.w < edge and bool(place.beside)
            if (number < last or beside) and place.cell.fine is None and len(place.left) < 40 and not _spoken(place):
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
        if len(numbers) == 1 and found[rightmost].sum.per and _UNIT_PRICE.search(found[rightmost].words):
            done[rightmost] = Role.UNIT  # what a litre costs, in a row of its own
        if len(values) == 2 and values[0] == values[1]:
            done[numbers[0]] = Role.UNIT
    return _settled(found, _told_twice(found, _extras(found, _charges(found, _subtotals(found, [role or Role.OTHER for role in done])))))


def _told_twice(found: Sequence[Place], roles: list[Role]) -> list[Role]:
    """A charge that is just what the lines before it come to ("Room charge", "Tickets") says that once more, where the total is nearer without it."""
    items = [number for number, role in enumerate(roles) if role is Role.ITEM]
    total = next((found[number].sum.value for number, role in enumerate(roles) if role in {Role.TOTAL, Role.PAID}), None)
    if total is None or not items or Role.SUBTOTAL in roles:
        return roles
    lines = sum((found[number].sum.value for number in items), Decimal(0))
    more = sum((found[n].sum.value * (1 if role in PLUS else -1) for n, role in enumerate(roles) if role in {*PLUS, Role.COUPON}), Decimal(0))
    for number, role in enumerate(roles):
        if role is Role.FEE and number > items[-1] and found[number].sum.value == lines and abs(total - more) < abs(total - more - lines):
            return [*roles[:number], Role.SUBTOTAL, *roles[number + 1 :]]
    return roles


_MET = re.compile(r"\b(?:paid|payments?|received|thank)\b|已[付缴]|缴[费纳]|还款|收到")


def _settled(found: Sequence[Place], roles: list[Role]) -> list[Role]:
    """What a bill before came to, and its payment, add nothing to this one."""
    met = {
        number
        for number in range(1, len(roles))
        if roles[number - 1] is Role.OTHER
        and roles[number] is Role.COUPON
        and found[number].sum.value == found[number - 1].sum.value
        and _MET.search(found[number].words)
    }
    return [Role.OTHER if number in met else role for number, role in enumerate(roles)]


_UNIT_PRICE = re.compile(r"单价|\b(?:unit price|price per|rate)\b")
_SPOKEN = re.compile(r"[我你您咱][一-鿿]|的话|\b(?:i|we|you|they)(?:'ll|'d|'ve|'re)? [a-z]|\b(?:listed|asking|advertised) (?:at|for)$")
_GOES_ON = re.compile(r"^\s?(?:[,;.!?，。；！？][^|·]{3,}|[^,;|·(]*[?？吗]$|(?:[a-z']+ ){1,}[a-z']+)")


def _spoken(place: Place) -> bool:
    """Whether somebody speaks of a price, in the midst of a sentence: that is no line of an order."""
    after = place.cell.folded[place.sum.end :]
    before = place.cell.folded[: place.sum.start]
    return bool(_SPOKEN.search(place.left)) or (bool(_SAYS.search(before)) and _GOES_ON.match(after) is not None)


_FREED = re.compile(r"免|waived|now|现")
_SAYS = re.compile(r"[一-鿿]{3}|[a-z]{2}")


def _beside(found: Sequence[Place], done: list[Role | None]) -> None:
    """Of two sums in a row the second is what several of the first come to (1 × £3.00   £3.00), or what a charge is now."""
    for number in range(1, len(done)):
        before, here = found[number - 1], found[number]
        if before.cell.row != here.cell.row:
            continue
        now = done[number] is None and not here.left
        waived = here.cell is before.cell and here.left and _FREED.search(here.left)
        if done[number - 1] in PLUS and (now or waived) and here.sum.value < before.sum.value:
            done[number - 1], done[number] = Role.OTHER, done[number - 1]  # what it usually is, and is now
        if not _times(before, here):
            continue
        if done[number] is Role.FEE and here.sum.value > before.sum.value and not _CALLED.search(here.words):
            done[number - 1] = done[number] = None  # goods are counted, whatever they are called ("linen cushion cover")
            continue
        if done[number - 1] in PLUS and done[number] in {None, done[number - 1]}:
            done[number - 1], done[number] = Role.OTHER, done[number - 1]
        elif done[number - 1] is Role.SUBTOTAL and done[number] is None and here.sum.value > before.sum.value:
            done[number - 1] = None  # "Tickets: $74.00 × 2"


def _times(one: Place, all_: Place) -> bool:
    """Whether a sum is the other, or the other by a number of pieces or days that stands in their row (¥40 × 5天   ¥200)."""
    if not one.sum.value or all_.sum.value % one.sum.value:
        return False
    count = int(all_.sum.value / one.sum.value)
    told = re.match(rf"\s?[x×*]\s?{count}(?!\d)", one.cell.folded[one.sum.end :]) is not None
    told |= re.search(rf"(?<![\d.]){count}(?: [a-z]+)? (?:at|@|x|×)\s*$", one.cell.folded[: one.sum.start]) is not None
    return (
        count == 1
        or told
        or any(re.search(rf"(?<![\d.]){count}(?![\d.])", cell.folded) for cell in all_.row if not any(sum_.marked for sum_ in cell.sums))
    )


_COUNTED = re.compile(r"(?<![\d.])(\d{1,3})\s?[x×*@]\s?$")


def _counted(found: Sequence[Place], done: list[Role | None]) -> None:
    """Pieces times their price (1 × £9.00), in a line of its own beside what they come to, is the price of one."""
    for number, place in enumerate(found):
        times = _COUNTED.search(place.cell.folded[: place.sum.start].strip())
        if times is None or done[number] not in {None, Role.HEADLINE, Role.UNIT, *PLUS}:
            continue
        for other, beside in enumerate(found):
            near = beside.cell.page == place.cell.page and abs(beside.box.y - place.box.y) <= 2.5 * place.cell.box.h and beside.box.x > place.box.x
            if other != number and near and beside.sum.value == place.sum.value * int(times[1]):
                done[other] = done[number] if done[other] is None and done[number] in PLUS else done[other]
                done[number] = Role.OTHER


_RATE = re.compile(
    r"\b(?:per|a|each) (?:night|day|hour|week|person|guest|head|ticket|seat|km|mile|piece)$|\b(?:nightly|daily|hourly|unit) (?:rate|price)$"
)


def _rated(found: Sequence[Place], done: list[Role | None]) -> None:
    """What one night costs, at the head of an order and in a line of its own over what several come to, is no line of the order."""
    if len(found) < 3 or done[0] not in {None, Role.UNIT} or not _RATE.search(found[0].left or found[0].beside):
        return
    one, several = found[0].sum.value, found[1].sum.value
    if found[0].cell.row != found[1].cell.row and 0 < one < several <= 14 * one and several % one == 0:
        done[0] = Role.OTHER


def _repeated(found: Sequence[Place], done: list[Role | None]) -> None:
    """The total once more, in large print over the lines, is none of them."""
    totals = [place for place, role in zip(found, done, strict=True) if role in {Role.TOTAL, Role.PAID}]
    for number, place in enumerate(found):
        if done[number] in {None, Role.HEADLINE, Role.UNIT} and any(
            place.sum.value == total.sum.value and place.cell.size >= 1.3 * total.cell.size and place.cell.box.y < total.cell.box.y
            for total in totals
        ):
            done[number] = Role.OTHER


_PAYABLE = re.compile(r"应付|应支付|待支?付|需支?付|实付|还需|付款|支付|尾款|结算|grand|due|pay|charge|order total|final|all-in")


def _subtotals(found: Sequence[Place], roles: list[Role]) -> list[Role]:
    """Of several totals that differ, those that the items come to are subtotals, whatever they are called; the one to be paid is none."""
    totals = [number for number, role in enumerate(roles) if role is Role.TOTAL]
    values = {found[number].sum.value for number, role in enumerate(roles) if role in {Role.TOTAL, Role.PAID}}
    if len(values) < 2:
        return roles
    items = sum((found[number].sum.value for number, role in enumerate(roles) if role is Role.ITEM), Decimal(0))
    parts = [number for number in totals if found[number].sum.value < items]
    if len(parts) > 1 and sum(found[number].sum.value for number in parts) == items:
        return [Role.SUBTOTAL if number in parts else role for number, role in enumerate(roles)]  # of parts and of labour
    final = max(totals, key=lambda number: (bool(_PAYABLE.search(found[number].words)), found[number].prominence, number), default=-1)
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
    unknown = [number for number in range(subtotals[0] + 1, max(totals)) if roles[number] is Role.ITEM and found[number].words]
    added = sum((found[number].sum.value for number, role in enumerate(roles) if role in PLUS), Decimal(0))
    off = sum((found[n].sum.value for n in range(subtotals[0] + 1, max(totals)) if roles[n] is Role.COUPON), Decimal(0))
    missing = found[totals[-1]].sum.value - found[subtotals[0]].sum.value - added + off
    if not unknown or missing != sum((found[number].sum.value for number in unknown), Decimal(0)):
        return roles
    return [Role.FEE if number in unknown else role for number, role in enumerate(roles)]


def _late_charges(found: Sequence[Place], roles: list[Role], last: int) -> list[Role]:
    """Charges come after what is charged for: a small line between the first charge and the total, without a quantity, is one more."""
    first = next((number for number, role in enumerate(roles) if role in PLUS), len(roles))
    items = [found[number].sum.value for number, role in enumerate(roles[:first]) if role is Role.ITEM]
    late = {
        number
        for number in range(first + 1, last)
        if roles[number] is Role.ITEM
        and items
        and found[number].sum.value < min(items) / 2
        and found[number].words
        and not QUANTITY.search(found[number].words)
    }
    return [Role.FEE if number in late else role for number, role in enumerate(roles)]


def _extras(found: Sequence[Place], roles: list[Role]) -> list[Role]:
    """A line below the goods that names work done or something used, costs less than they do and counts no pieces is a charge."""
    goods = [number for number, role in enumerate(roles) if role in {Role.ITEM, Role.SUBTOTAL}]
    last = max((number for number, role in enumerate(roles) if role in {Role.TOTAL, Role.PAID}), default=len(roles))
    late = {
        number
        for number in goods[1:]
        if roles[number] is Role.ITEM
        and (number < last or last < goods[0])
        and found[number].sum.value < max(found[other].sum.value for other in goods if other < number)
        and EXTRA.search(re.sub(r"\s*[(\[].*$|[\s:·?？]+$", "", found[number].words))
        and not any(QUANTITY.search(cell.folded) for cell in found[number].row)
    }
    return [Role.FEE if number in late else role for number, role in enumerate(roles)]


def unnamed_subtotal(found: Sequence[Place], roles: Sequence[Role], counts: Mapping[int, int]) -> int | None:
    """The line that the lines before it come to, whatever it is called, where the total is nearer without it than with it."""
    items = [number for number, role in enumerate(roles) if role is Role.ITEM]
    total = next((found[number].sum.value for number, role in enumerate(roles) if role in {Role.TOTAL, Role.PAID}), None)
    if total is None or len(items) < 2 or Role.SUBTOTAL in roles:
        return None
    last = items[-1]
    before = sum((found[number].sum.value * counts.get(number, 1) for number in items[:-1]), Decimal(0))
    many = len(items) > 2 or counts.get(items[0], 1) > 1
    changes = sum((found[n].sum.value * (1 if role in PLUS else -1) for n, role in enumerate(roles) if role in {*PLUS, Role.COUPON}), Decimal(0))
    nearer = abs(total - changes - before) < abs(total - changes - before - found[last].sum.value)
    return last if many and last not in counts and found[last].sum.value == before and nearer else None

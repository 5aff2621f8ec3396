"""A document's figures by field: each pair of label and figure to the field, the group or the priced line of its schema that it is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.reading.documents.checks import Filled
from pipeline.reading.documents.names import CARRIED, named, plainly
from pipeline.reading.documents.pairs import Pair
from pipeline.reading.documents.schema import Schema, says
from pipeline.reading.documents.vocabulary import ASIDE

__all__ = ["fill"]

_EMPLOYER = re.compile(
    r"单位(?:缴|承担|部分|[)）]|$)|公司(?:缴|承担|部分)|企业(?:缴|承担|部分)|雇主|employer|company (?:paid|contribution|match)|(?<![a-z])(?:pension|nic?s?|contributions?) ers?$"
)
"""Paid by the employer beside the wage."""
_PANEL = re.compile(r"employer(?:'?s)?(?: (?:contributions?|costs?|paid|pays|ni))?|(?:单位|公司|企业)(?:缴纳|缴费|承担|部分|缴存)*")
"""What heads a list of it beside the others."""

_WITHIN = re.compile(r"其中|of which|including|incl\.? ")
"""A part of the figure above."""

_REFERENCE = re.compile(
    r"额度|限额|\blimit\b|\bavailable\b|\bref\b|\bno\b|number|\bid\b|编号|号码|票号|单号|\breg\b|\bcode\b|天数|工号|部门|员工|\bdays?\b|\bhours worked\b"
)


def fill(found: Sequence[Pair], schema: Schema) -> Filled:
    """The pairs of one document, sorted by its schema."""
    filled = Filled(fields={}, groups={name: [] for name in schema.groups}, items=[])
    fields, groups, items = filled.fields, filled.groups, filled.items
    wholes = {check.parts[0]: check.total for check in schema.checks if len(check.parts) == 1}
    due = {pair.value for pair in found if pair.value and named(pair.label, schema) in {"total", "paid"}}
    for pair in _counted(found, schema):
        if schema.groups and _after(pair, groups, fields):
            continue
        if schema.items and (pair.listed or _multiplied(pair)):
            items.append(pair)
            continue
        name = "discount" if _taken_off(pair, fields, schema) else named(pair.label, schema)
        if name in {"shipping", "service"} and len(items) >= 2 and "subtotal" not in fields and pair.value == _sum(items):
            name = "subtotal"  # of this delivery
        if name in schema.fields:
            _to_field(name, pair, filled, schema, wholes)
        elif name in groups or (name is None and (name := _among(pair, groups, fields)) is not None):
            if named(pair.label, schema) is None and len(groups[name]) >= 2 and pair.value == _sum(groups[name]) and name in wholes:
                fields[wholes[name]] = pair  # whatever it is called
            else:
                groups[_open(name, pair, groups, fields, wholes)].append(pair)
        elif schema.items and (items or pair.value not in due):  # else the total in large print, before the lines
            _to_line(pair, filled, schema)
    if schema.items and "total" not in fields and "paid" in fields and "change" not in fields:
        fields["total"] = fields["paid"]
    if schema.items and "balance" in fields and not {"total", "paid", "deposit"}.intersection(fields):
        fields["total"] = fields["balance"]  # all is still due
    for name, group in reversed(groups.items()):  # the head of a list may have been taken for the last of the list over it
        if name in wholes and wholes[name] not in fields and (whole := _whole(group) or _headed(group, found)) is not None:
            fields[wholes[name]] = whole
            for other in groups.values():
                other[:] = [pair for pair in other if pair is not whole]
    return filled


def _counted(found: Sequence[Pair], schema: Schema) -> Iterator[Pair]:
    """The pairs that say something of this document's money: not what others pay, not parts of a figure above, not prices of one and options, not numbers, hours and days."""
    alone = Counter(pair.row for pair in found)
    exact = sum(map(_exact, found)) >= 0.6 * sum(pair.value is not None for pair in found)
    employers = False
    theirs = [pair.place for pair in found if pair.value is None and pair.place is not None and alone[pair.row] > 1 and _PANEL.fullmatch(pair.label)]
    before: Pair | None = None
    for pair in found:
        paid, before = before, pair
        if schema.groups and _QUANTIFIED.fullmatch(pair.label) and paid is not None and paid.value is not None and pair.row - paid.row <= 1:
            before = paid  # how the amount over it came about
            continue
        if schema.items and _explains(pair, found):
            continue
        if pair.label and not pair.numbers and pair.value is None and alone[pair.row] == 1:
            employers = bool(_EMPLOYER.search(pair.label)) and len(pair.label) <= 60  # a heading over what others pay
        beneath = pair.place is not None and any(head.y < pair.place.y and abs(head.x - pair.place.x) <= head.h for head in theirs)
        others = schema.groups and (employers or beneath or _EMPLOYER.search(pair.label))
        name = named(pair.label, schema)
        strange = name is not None and not pair.listed and bool(_REFERENCE.search(pair.label))
        loose = exact and pair.value and not _exact(pair) and (name in schema.groups or (schema.columns and name is not None))
        aside = schema.items and name is None and not pair.listed and len(pair.numbers) == 1 and (ASIDE.search(pair.label) or _unsigned(pair, found))
        points = exact and pair.value is not None and not _exact(pair) and bool(_POINTS.search(pair.label))
        title = pair.value is None and alone[pair.row] == 1 and any(says(word, pair.label) for word in schema.detect)
        if not (title or others or strange or loose or aside or points or _WITHIN.match(pair.label)):
            yield pair


def _explains(pair: Pair, found: Sequence[Pair]) -> bool:
    """Whether two factors, `14 h at 80.00`, `meals €50.00 × 1.10`, say how the amount right over them came about, whatever else stands in their row."""
    if _CONVERTED.search(pair.label):
        return True
    if (match := _QUANTIFIED.fullmatch(pair.label)) is not None and len(pair.numbers) == 1:
        count = Decimal(match["count"].replace(",", ""))
    elif len(pair.numbers) == 2 and all(number.as_tuple().exponent == -2 for number in pair.numbers):
        count = pair.numbers[0]
    else:
        return False
    if not count or not pair.value:
        return False
    return any(one.value and abs(one.value - count * pair.value) <= Decimal("0.05") and 0 < pair.row - one.row <= 2 and one.label for one in found)


def _to_field(name: str, pair: Pair, filled: Filled, schema: Schema, wholes: Mapping[str, str]) -> None:
    known = filled.fields.get(name)
    if name == "paid" and pair.value:
        filled.tenders.append(pair)
    if name == "total" and known is not None and "subtotal" in schema.fields and _continued(known, pair, filled.items, filled.fields):
        filled.fields["subtotal"] = known  # a first total, before what is taken off it
    given = any(pair.value == _sum(filled.groups[part]) for part, whole in wholes.items() if whole == name and part in filled.groups)
    filled.fields[name] = _chosen(name, known, pair, given=given)


def _to_line(pair: Pair, filled: Filled, schema: Schema) -> None:
    if _sums_up(pair, filled.items, filled.fields, schema):
        filled.fields["subtotal"] = pair  # whatever it is called
    elif not _closed(filled.fields, filled.items):
        if _item(pair):
            filled.items.append(pair)
        elif pair.label:
            filled.blanks.append(pair)


def _exact(pair: Pair) -> bool:
    """An amount of money to the cent, or with its currency."""
    return pair.value is not None and (pair.value.as_tuple().exponent == -2 or bool(re.search(r"[¥$€£₹]\s?[\d,]+$|元$", pair.line.text)))


def _unsigned(pair: Pair, found: Sequence[Pair]) -> bool:
    """Whether a figure in a line of words stands without a currency, and all others with it: a mark, a distance."""
    others = [_SIGN.search(one.line.text) for one in found if one is not pair and _exact(one)]
    inside = pair.value is not None and len(pair.numbers) <= 1 and pair.place == pair.line.box and not _SIGN.search(pair.line.text)
    return inside and len(others) >= 3 and all(others)


def _multiplied(pair: Pair) -> bool:
    """Quantity times price is the amount: a priced line, whatever it is called ("delivery 1 × 85.00")."""
    if len(pair.numbers) < 3 or not pair.label or not pair.value:
        return False
    first, second, amount = pair.numbers[-3:]
    return abs(abs(first * second) - abs(amount)) <= Decimal("0.05") and 1 in {first.as_integer_ratio()[1], second.as_integer_ratio()[1]}


def _after(pair: Pair, groups: Mapping[str, Sequence[Pair]], fields: Mapping[str, Pair]) -> bool:
    """Whether a figure stands under the net pay that follows from everything above it: what others pay, days of leave, sums of the year."""
    net = fields.get("net")
    begun = [group[0].row for group in groups.values() if group]
    return net is not None and net.value is not None and pair.row > net.row + 1 and len(begun) >= 2 and all(row < net.row for row in begun)


def _continued(known: Pair, pair: Pair, items: Sequence[Pair], fields: Mapping[str, Pair]) -> bool:
    """Whether a total under the lines is followed by another, which differs."""
    return (
        bool(items)
        and known.row > items[0].row
        and None not in {known.value, pair.value}
        and known.value != pair.value
        and "subtotal" not in fields
        and not _lesser(pair)
    )


def _whole(group: Sequence[Pair]) -> Pair | None:
    """The member that the others come to: the figure beside a group's heading."""
    full = [pair for pair in group if pair.value]
    return next((pair for pair in full if len(full) >= 3 and abs(pair.value or Decimal(0)) * 2 == _sum(full)), None)


def _headed(group: Sequence[Pair], found: Sequence[Pair]) -> Pair | None:
    """The figure right over a group that the group comes to, whatever it is called: it heads it."""
    first = group[0] if len(group) >= 2 else None
    over = [pair for pair in found if first is not None and pair.row == first.row - 1 and pair.value and pair.label]
    return over[0] if len(over) == 1 and over[0].value == _sum(group) else None


def _sums_up(pair: Pair, items: Sequence[Pair], fields: Mapping[str, Pair], schema: Schema) -> bool:
    """Whether a figure of an unknown name ends the lines: it is their sum, or stands alone under lines of quantity, price and amount."""
    known = fields.get("subtotal")
    if (
        "subtotal" not in schema.fields
        or (known is not None and known.value is not None)
        or len(items) < 2
        or not pair.value
        or _closed(fields, items)
        or CARRIED.search(pair.label)
        or (all(map(_exact, items)) and not _exact(pair))  # points, a reading of a meter
    ):
        return False
    full = sum(len(item.numbers) >= 3 for item in items)
    places = [item.place for item in items if item.place is not None]
    # The block of sums stands to the right of the names.
    indented = pair.place is not None and bool(places) and pair.place.x > max(place.x + place.w / 2 for place in places) + 4 * pair.place.h
    return pair.value == sum(item.value or 0 for item in items) or (
        (indented or full == len(items) >= 3) and len(pair.numbers) == 1 and pair.value > max(item.value or 0 for item in items)
    )


def _sum(group: Sequence[Pair]) -> Decimal:
    return sum((abs(one.value or Decimal(0)) for one in group), Decimal(0))


def _open(name: str, pair: Pair, groups: Mapping[str, Sequence[Pair]], fields: Mapping[str, Pair], wholes: Mapping[str, str]) -> str:
    """The group of a named figure: under a group's total, in the same column, it is another's that is still open."""

    def closed(group: str) -> bool:
        total = fields.get(wholes.get(group, ""))
        under = total is not None and total.value is not None and bool(groups[group]) and groups[group][0].row < total.row < pair.row
        return (
            under
            and total is not None
            and total.place is not None
            and pair.place is not None
            and abs(total.place.x - pair.place.x) < 2 * pair.place.h
        )

    if not closed(name):
        return name
    return next((other for other in groups if other in wholes and groups[other] and not closed(other)), name)


def _taken_off(pair: Pair, fields: Mapping[str, Pair], schema: Schema) -> bool:
    """Whether a negative figure before the total, of no name or that of a card, is a discount."""
    names = {None} if "total" in fields else {None, "paid"}
    return "discount" in schema.fields and bool(pair.label) and pair.value is not None and pair.value < 0 and named(pair.label, schema) in names


def _chosen(name: str, known: Pair | None, pair: Pair, *, given: bool) -> Pair:
    """Of two figures of one field the one that counts; `given`: the second is what its parts come to."""
    if known is None or known.value is None or pair.value is None:
        return pair if known is None or pair.value is not None else known
    further = pair.value < 0 if name == "discount" else name == "tax" and None not in {pair.rate, known.rate} and pair.rate != known.rate
    if further:  # a second discount, a tax at another rate
        return replace(known, value=known.value + pair.value, rate=None, cells=(*known.cells, pair.line, *pair.cells))
    # Of several totals the last is the one that counts (before rounding, after it); of subtotals the first.
    return pair if given or (name in {"total", "closing"} and not _lesser(pair)) else known


def _closed(fields: Mapping[str, Pair], items: Sequence[Pair]) -> bool:
    """Whether the priced lines have ended: below them stands what they come to. A total above them, in large print, ends nothing."""
    return any(
        name in fields and fields[name].value is not None and (not items or fields[name].row > items[0].row) and (bool(items) or name == "subtotal")
        for name in ("subtotal", "total")
    )


def _among(pair: Pair, groups: Mapping[str, Sequence[Pair]], fields: Mapping[str, Pair]) -> str | None:
    """The group in whose column, or whose row of headings, a figure of an unknown name stands, before that group's total."""
    if pair.value is None or pair.place is None or not pair.label:
        return None
    for name, group in groups.items():
        for other in reversed(group[-2:]):
            closed = any(
                field.place is not None and other.row < field.row and abs(field.place.x - pair.place.x) < 3 * pair.place.h
                for field in fields.values()
            )
            same_column = other.place is not None and 0 < pair.row - other.row <= 2 and abs(other.place.x - pair.place.x) < 1.5 * pair.place.h
            same_heads = other.place is not None and other.row == pair.row and other.line.row != other.row
            if (same_column and not closed) or (same_heads and not closed):
                return name
    return None


def _lesser(pair: Pair) -> bool:
    """A "total" of pieces or of tax beside the total of money."""
    return bool(re.search(r"(?:qty|quantity|items?|pcs|discount|saving|tax|gst|vat|件|数量)", plainly(pair.label)))


def _item(pair: Pair) -> bool:
    text = pair.line.text
    if not pair.label and sum(bool(re.search(r"\.\d{2}\D*$", cell.text)) for cell in pair.cells) >= 4:
        return False  # a row of sums, each under its own name
    return (
        pair.value is not None
        and (pair.value != 0 or len(pair.numbers) > 1)
        and (bool(pair.label) or len(pair.numbers) > 1)
        and bool(re.search(r"[.,]\s?\d{1,2}\D*$|[¥$€£元]", text))
    )


_QUANTIFIED = re.compile(
    r"(?P<count>\d+(?:,\d{3})*(?:\.\d+)?)\s?(?:hrs?|hours?|h|days?|d|shifts?|weeks?|wks?|units?|pcs|pieces|miles|小时|工时|天|日|时|次|班|周|件|单|个)\s?(?:[x×*@]|at)?"
)
"""Nothing but a quantity: how many hours, days, pieces."""
_SIGN = re.compile(r"[¥$€£₹元]")
_CONVERTED = re.compile(r"\d[.,]\d{2}\s?[x×*]$")
"""An amount of money times a rate."""
_POINTS = re.compile(r"积分|成长值|(?<![a-z])(?:points?|pts|stamps?|stars?|miles|nectar)(?![a-z])")
"""What is collected beside the money."""

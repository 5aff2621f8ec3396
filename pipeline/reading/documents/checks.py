"""Whether a document's figures hold: sums by its schema, quantities times prices, tax by its rate, payments against the total."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import accumulate, combinations

from pipeline.reading.amounts import misread
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import Pair
from pipeline.reading.documents.schema import Schema
from pipeline.reading.documents.vocabulary import MEASURED
from topics.events import Line

__all__ = ["SURE", "Filled", "Result", "added", "products", "sums", "taxed", "taxes", "tendered"]

_CENTS = Decimal("0.05")
"""Rounding of a till, and a cent a line."""
SURE = 0.6
"""A figure read less surely than this is no ground for a fault."""
_SALES = re.compile(r"销售税|增值税|销项|消费税|(?<![a-z])(?:sales tax|vat|gst|hst|pst)(?![a-z])")
_KEPT = re.compile(r"代扣|预扣|扣缴|已扣|(?<![a-z])(?:with\w+|retained|retention|deduct\w*|less|reverse)(?![a-z])")


def added(label: str) -> bool:
    """Whether folded `label` names a tax that comes on top of a sale: one that is withheld is called so."""
    return bool(_SALES.search(label)) and not _KEPT.search(label)


@dataclass(frozen=True, kw_only=True)
class Filled:
    """A document's figures by field."""

    fields: dict[str, Pair]
    groups: dict[str, list[Pair]]
    items: list[Pair]
    tenders: list[Pair] = field(default_factory=list)
    """What was paid with, one by one."""
    blanks: list[Pair] = field(default_factory=list)
    """Labels among the priced lines that hold no amount, or none but zero."""

    def parts(self, name: str) -> list[Pair]:
        """The pairs with a figure that a check's part names."""
        found = [self.fields[name]] if name in self.fields else self.groups.get(name, []) if name != "items" else self.items
        return [pair for pair in found if pair.value is not None]


@dataclass(frozen=True, kw_only=True)
class Result:
    """How a check went."""

    name: str
    expected: Decimal
    found: Decimal
    holds: bool
    rests: tuple[Line, ...]


def sums(filled: Filled, schema: Schema, lines: Sequence[Line] = ()) -> Iterator[Result]:
    """Each check that can be made, with the sum that comes nearest; none where the difference is plainly one of reading."""
    for check in schema.checks:
        total = filled.fields.get(check.total)
        if total is None or total.value is None or (check.total == "change" and len(filled.tenders) > 1):
            continue
        ways = [way for way in (check.parts, check.other) if _complete(filled, way)]
        if not ways:
            continue
        candidates = [(value, rests) for way in ways for value, rests in _ways(filled, way, total)]
        value, rests = min(candidates, key=lambda one: abs(one[0] - total.value))  # type: ignore[operator]  # asked above
        result = _result(check.name, total, value, rests)
        if result.holds or not (_doubtful(result, rests, filled, lines) or (schema.runs and _attested(result, lines))):
            yield result


def _result(name: str, total: Pair, value: Decimal, rests: Sequence[Pair]) -> Result:
    found = total.value or Decimal(0)
    slack = _CENTS + Decimal("0.005") * len(rests)
    return Result(
        name=name,
        expected=value,
        found=found,
        holds=min(abs(value - abs(found)), abs(value - found)) <= slack or abs(abs(value) - abs(found)) <= _CENTS / 5,
        rests=(total.line, *(pair.line for pair in rests)),
    )


def _doubtful(result: Result, rests: Sequence[Pair], filled: Filled, lines: Sequence[Line]) -> bool:
    """Whether a sum fails for a reason of reading: a digit lost, a sign lost, or a figure of the page that belongs to it and was not counted."""
    off = abs(abs(result.expected) - abs(result.found))
    if misread(result.expected, result.found) or min(line.confidence for line in result.rests) < SURE:
        return True
    surplus = result.expected - abs(result.found).copy_sign(result.expected)
    if any(pair.value and pair.value > 0 and pair.value * 2 == surplus and not added(pair.label) and not _GIVEN.search(pair.label) for pair in rests):
        return True  # it was added, and is to be taken off
    if _otherwise(result, rests, filled):
        return True
    counted = [*filled.fields.values(), *filled.items, *filled.blanks, *filled.tenders, *(pair for group in filled.groups.values() for pair in group)]
    used = {line.box for pair in counted for line in (pair.line, *pair.cells)}
    priced = {(pair.line.page, pair.line.row) for pair in filled.items}  # quantities and unit prices are no amounts
    exact = all(_PLAIN.fullmatch(line.text.strip()) is None for line in result.rests)  # nor is a number of pieces, where amounts show cents
    return any(
        line.box not in used
        and not (exact and _PLAIN.fullmatch(line.text.strip()))
        and (line.page, line.row) not in priced
        and (value := figure(line.text)) is not None
        and abs(abs(value) - off) <= _CENTS / 5
        for line in lines
    )


def _otherwise(result: Result, rests: Sequence[Pair], filled: Filled) -> bool:
    """Whether the parts were taken wrongly: another column of the lines comes to the total, a measure was added, or the total itself is no amount."""
    found, text = abs(result.found), result.rests[0].text
    cents = sum("." in line.text for line in result.rests[1:]) > 1
    if cents and "." not in text and len(re.findall(r"\d+", text)) > 1:
        return True  # "6 ITEMS TILL 03 OP 117"
    measures = sum((pair.value or Decimal(0) for pair in rests if re.search(MEASURED, pair.label)), Decimal(0))
    if measures and abs(result.expected - measures - found) <= _CENTS:
        return True
    usual = Counter(len(item.numbers) for item in filled.items).most_common(1)
    rows = [item.numbers for item in filled.items if usual and len(item.numbers) == usual[0][0]]
    columns = [sum(column, Decimal(0)) for column in zip(*rows, strict=True)] if len(rows) > 1 else []
    return any(abs(column - found) <= _CENTS for column in columns)


_GIVEN = re.compile(r"补[贴助]|津贴|奖|底薪|基本|(?<![a-z])(?:allowance|supplement|bonus|premium|commission|base|basic|salary|overtime)(?![a-z])")
"""What is never taken off a wage."""
_PLAIN = re.compile(r"\d{1,3}")


def _attested(result: Result, lines: Sequence[Line]) -> bool:
    """Whether figures that follow one another in a column, with their signs, come to the total: then it is the parts that were taken wrongly."""
    own = result.rests[0]
    figures = [(line, value) for line in sorted(lines, key=lambda one: one.box.y) if line is not own and (value := figure(line.text)) is not None]
    for start, (first, value) in enumerate(figures):
        column = [
            other
            for line, other in figures[start + 1 :]
            if line.page == first.page and abs(line.box.x + line.box.w - first.box.x - first.box.w) <= first.box.h
        ]
        runs = list(enumerate(accumulate([value, *column])))
        # Two figures alone prove little, unless one is taken off.
        if result.found and any(
            (length >= 2 or (length == 1 and column[0] < 0)) and abs(total - result.found) <= _CENTS / 5 for length, total in runs
        ):
            return True
    return False


def tendered(filled: Filled, lines: Sequence[Line] = ()) -> Iterator[Result]:
    """What was paid with, in several ways, comes to the total and the change; or what is left of it is said."""
    total, change = filled.fields.get("total"), filled.fields.get("change")
    paid = [pair for pair in filled.tenders if pair.value and pair.value > 0]
    if total is None or not total.value or len(paid) < 2 or len(paid) > 6 or any(pair.row <= total.row for pair in paid):
        return
    back = change.value or Decimal(0) if change is not None else Decimal(0)
    ways = [sum((pair.value or Decimal(0) for pair in some), Decimal(0)) for size in range(1, len(paid) + 1) for some in combinations(paid, size)]
    held = any(abs(way - due) <= _CENTS for way in ways for due in (total.value, total.value + back))
    left = {abs(value) for line in lines if (value := figure(line.text))}
    if held or (all((pair.value or 0) < total.value for pair in paid) and abs(total.value) - ways[-1] not in left):
        yield Result(
            name="paid",
            expected=total.value if held else ways[-1] - back,
            found=total.value,
            holds=held,
            rests=(total.line, *(pair.line for pair in paid)),
        )


def _complete(filled: Filled, way: Sequence[str]) -> bool:
    """Every part that is not optional is there; a group counts from two figures."""
    if not way:
        return False
    needed = [part for part in way if not part.endswith("?")]
    single = len(needed) == 1 and len(way) == 1
    return all(len(filled.parts(part.strip("-"))) >= (2 if single else 1) for part in needed)


_SAVED = re.compile(r"已|共|[为]您|(?<![a-z])(?:saved|you save|total savings?|savings? (?:total|today)|incl\w*)(?![a-z])")


def _in_line(pair: Pair, total: Pair, filled: Filled, way: Sequence[str]) -> bool:
    """Whether a figure with a printed minus stands in the column of a total, between it and what it starts from: then it is taken off."""
    bases = [one.row for part in way if not part.endswith("?") for one in filled.parts(part.strip("-"))]
    flush = abs(pair.line.box.x + pair.line.box.w - total.line.box.x - total.line.box.w) <= max(pair.line.box.h, total.line.box.h)
    return bool(pair.value and pair.value < 0 and bases and max(bases) < pair.row < total.row and flush) and not _SAVED.search(pair.label)


def _ways(filled: Filled, way: Sequence[str], total: Pair | None = None) -> Iterator[tuple[Decimal, list[Pair]]]:
    """The sums that the parts may come to: optional ones may be within the others already, or stand for information."""
    fixed, optional = Decimal(0), []
    rests: list[Pair] = []
    for part in way:
        sign = -1 if part.startswith("-") else 1
        for pair in filled.parts(part.strip("-?")):
            value = abs(pair.value or Decimal(0)) * sign if sign < 0 else pair.value or Decimal(0)
            rests.append(pair)
            if part.endswith("?") and not (part == "-discount?" and total is not None and _in_line(pair, total, filled, way)):
                optional.append(value)
            else:
                fixed += value
    for size in range(len(optional), -1, -1):
        for chosen in combinations(optional, size):
            yield fixed + sum(chosen), rests


def taxes(filled: Filled, lines: Sequence[Pair] = (), sums_: Sequence[Decimal] = ()) -> Iterator[Result]:
    """Tax as its printed rate of the subtotal (or of it with charges, or less discounts); and as the sum of the lines' taxes. `sums_`: what else is called a sum, of which a subtotal may be one of a part."""
    tax, base = filled.fields.get("tax"), filled.fields.get("subtotal")
    if tax is not None and tax.value is not None and len(lines) >= 2 and len(lines) == len(filled.items):
        value = sum((pair.value or Decimal(0) for pair in lines), Decimal(0))
        held = abs(value - tax.value) <= _CENTS + Decimal("0.01") * len(lines)
        yield Result(name="tax", expected=value, found=tax.value, holds=held, rests=(tax.line, *(pair.line for pair in lines)))
    if tax is None or tax.value is None or tax.rate is None or base is None or base.value is None:
        return
    bases = [base.value]
    for name, sign in (("discount", -1), ("shipping", 1), ("service", 1)):
        bases += [known + sign * abs(pair.value) for known in list(bases) for pair in filled.parts(name) if pair.value]
    bases += [total.value - tax.value for total in filled.parts("total") if total.value is not None]  # of several sums that are called so
    within = [known - known / (1 + tax.rate) for known in bases]
    found = abs(tax.value)  # withheld, it is taken off
    value = min((*(known * tax.rate for known in bases), *within), key=lambda one: abs(one - found))
    parts = [*_taxed(filled), *sums_, *map(sum, combinations(sums_, 2))]
    if abs(value - found) > _CENTS and any(abs(some * tax.rate - found) <= _CENTS / 5 for some in parts):
        return  # a tax on some of the goods, or on several parts
    yield Result(
        name="tax", expected=value.quantize(Decimal("0.01")), found=tax.value, holds=abs(value - found) <= _CENTS, rests=(tax.line, base.line)
    )


_BARE = re.compile(r"不含税?|未税|税前|(?<![a-z])(?:excl\w*|ex\.?|before|without) ?(?:tax|vat|gst)?(?![a-z])")
_WITH = re.compile(r"含税|价税|(?<![a-z])(?:incl\w*|inc\.?|with|gross)(?![a-z])")


def taxed(filled: Filled) -> Iterator[Result]:
    """A sum that is called free of tax, the tax, and right under them the sum with it."""
    base, tax, total = (filled.fields.get(name) for name in ("subtotal", "tax", "total"))
    if base is None or tax is None or total is None or not base.value or not tax.value or not total.value or tax.value < 0:
        return
    if (
        (tax.row, total.row) != (base.row + 1, base.row + 2)
        or not _BARE.search(base.label)
        or not _WITH.search(total.label)
        or _BARE.search(total.label)
    ):
        return
    due = base.value + tax.value
    held = abs(due - total.value) <= _CENTS
    if held or not misread(due, total.value):
        yield Result(name="taxed", expected=due, found=total.value, holds=held, rests=(total.line, base.line, tax.line))


_MARK = re.compile(r"\d\s?([a-z*#])$", re.IGNORECASE)


def _taxed(filled: Filled) -> Iterator[Decimal]:
    """What the goods come to that may be taxed: those with the same mark behind their amounts, with what is taken off; of a few without marks any."""
    goods = [pair for pair in (*filled.items, *filled.parts("discount")) if pair.value]
    marks: dict[str, list[Decimal]] = {}
    for pair in goods:
        mark = _MARK.search(pair.line.text)
        marks.setdefault(mark[1].lower() if mark else "", []).append(pair.value or Decimal(0))
    some = [sum(values, Decimal(0)) for values in marks.values()]
    if len(marks) < 2:
        some = [pair.value or Decimal(0) for pair in goods] if len(goods) <= 5 else []
    for size in range(1, len(some)):
        yield from (sum(chosen, Decimal(0)) for chosen in combinations(some, size))


def products(items: Sequence[Pair]) -> Iterator[Result]:
    """Lines of quantity, unit price and amount. A line whose figures are of other sorts (a discount, a tax rate) is left alone where its neighbours agree with none."""
    lines = [pair for pair in items if len(pair.numbers) == 3 and all(pair.numbers) and not _summary(*pair.numbers)]
    found = [(pair, abs(pair.numbers[0] * pair.numbers[1]), abs(pair.numbers[2])) for pair in lines]
    good = sum(abs(value - amount) <= _CENTS for _, value, amount in found)
    if good * 2 < len(found) or good < 2:
        return
    found = [one for one in found if abs(one[1] - one[2]) <= _CENTS or not misread(one[1], one[2])]
    for pair, value, amount in found:
        yield Result(name="line", expected=value, found=amount, holds=abs(value - amount) <= _CENTS, rests=(pair.line,))


def _summary(first: Decimal, second: Decimal, whole: Decimal) -> bool:
    """Whether three figures are net, tax and gross, and no quantity, price and amount."""
    return abs(first + second - whole) <= _CENTS / 5 < abs(first * second - whole)

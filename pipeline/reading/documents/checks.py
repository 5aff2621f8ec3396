"""Whether a document's figures hold: sums by its schema, quantities times prices, running balances; and fields that are zero where their peers are not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from pipeline.reading.documents.columns import Row
from pipeline.reading.documents.pairs import Pair
from pipeline.reading.documents.schema import Check, Schema
from topics.events import Line

__all__ = ["Filled", "Result", "balances", "closes", "columns", "gaps", "products", "sums", "taxes", "zeros"]

_CENTS = Decimal("0.05")
"""Rounding of a till, and a cent a line."""


@dataclass(frozen=True, kw_only=True)
class Filled:
    """A document's figures by field."""

    fields: dict[str, Pair]
    groups: dict[str, list[Pair]]
    items: list[Pair]

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


def sums(filled: Filled, schema: Schema) -> Iterator[Result]:
    """Each check that can be made, with the sum that comes nearest."""
    for check in schema.checks:
        total = filled.fields.get(check.total)
        if total is None or total.value is None:
            continue
        ways = [way for way in (check.parts, check.other) if _complete(filled, way)]
        if not ways:
            continue
        candidates = [(value, rests) for way in ways for value, rests in _ways(filled, way)]
        value, rests = min(candidates, key=lambda one: abs(one[0] - total.value))  # type: ignore[operator]  # asked above
        yield _result(check, total, value, rests)


def _result(check: Check, total: Pair, value: Decimal, rests: Sequence[Pair]) -> Result:
    found = total.value or Decimal(0)
    slack = _CENTS + Decimal("0.005") * len(rests)
    return Result(
        name=check.name,
        expected=value,
        found=found,
        holds=abs(value - abs(found)) <= slack or abs(value - found) <= slack,
        rests=(total.line, *(pair.line for pair in rests)),
    )


def _complete(filled: Filled, way: Sequence[str]) -> bool:
    """Every part that is not optional is there; a group counts from two figures."""
    if not way:
        return False
    needed = [part for part in way if not part.endswith("?")]
    single = len(needed) == 1 and len(way) == 1
    return all(len(filled.parts(part.strip("-"))) >= (2 if single else 1) for part in needed)


def _ways(filled: Filled, way: Sequence[str]) -> Iterator[tuple[Decimal, list[Pair]]]:
    """The sums that the parts may come to: optional ones may be within the others already, or stand for information."""
    fixed, optional = Decimal(0), []
    rests: list[Pair] = []
    for part in way:
        sign = -1 if part.startswith("-") else 1
        for pair in filled.parts(part.strip("-?")):
            value = abs(pair.value or Decimal(0)) * sign if sign < 0 else pair.value or Decimal(0)
            rests.append(pair)
            if part.endswith("?"):
                optional.append(value)
            else:
                fixed += value
    for size in range(len(optional), -1, -1):
        for chosen in combinations(optional, size):
            yield fixed + sum(chosen), rests


def taxes(filled: Filled, lines: Sequence[Pair] = ()) -> Iterator[Result]:
    """Tax as its printed rate of the subtotal (or of it with charges, or less discounts); and as the sum of the lines' taxes."""
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
    within = [known - known / (1 + tax.rate) for known in bases]
    value = min((*(known * tax.rate for known in bases), *within), key=lambda one: abs(one - (tax.value or 0)))
    yield Result(
        name="tax", expected=value.quantize(Decimal("0.01")), found=tax.value, holds=abs(value - tax.value) <= _CENTS, rests=(tax.line, base.line)
    )


def products(items: Sequence[Pair]) -> Iterator[Result]:
    """Lines of quantity, unit price and amount. A line whose figures are of other sorts (a discount, a tax rate) is left alone where its neighbours agree with none."""
    lines = [pair for pair in items if len(pair.numbers) == 3 and all(number > 0 for number in pair.numbers)]
    found = [(pair, pair.numbers[0] * pair.numbers[1], pair.numbers[2]) for pair in lines]
    good = sum(abs(value - amount) <= _CENTS for _, value, amount in found)
    if good * 2 < len(found) or good < 2:
        return
    for pair, value, amount in found:
        yield Result(name="line", expected=value, found=amount, holds=abs(value - amount) <= _CENTS, rests=(pair.line,))


def balances(table: Sequence[Row], opening: Pair | None) -> Iterator[Result]:
    """Each balance from the one before it and what went in or out; newest-first tables are read from their end."""
    forth, back = list(_run(table, opening)), list(_run(table[::-1], opening))
    yield from max((forth, back), key=lambda results: sum(result.holds for result in results))


def closes(table: Sequence[Row], closing: Pair | None) -> Iterator[Result]:
    """The closing balance is that of the last row, or of the first where the newest stands first."""
    rows = [row["balance"] for row in table if len(row) > 1 and "balance" in row and row["balance"][0]]
    if closing is None or closing.value is None or len(rows) < 2:
        return
    value, line = min((rows[0], rows[-1]), key=lambda one: abs(one[0] - (closing.value or 0)))
    yield Result(name="closing", expected=value, found=closing.value, holds=abs(value - closing.value) <= Decimal("0.01"), rests=(closing.line, line))


def columns(table: Sequence[Row], filled: Filled, balanced: Sequence[Result]) -> list[Result]:
    """What went in and out in all, against the columns' sums, where every balance holds; and the closing balance from the opening one."""
    made = []
    if balanced and all(result.holds for result in balanced) and len(balanced) >= 2:
        for name in ("debit", "credit"):
            total, cells = filled.fields.get(f"{name}s"), [row[name] for row in table if name in row]
            if total is not None and total.value is not None and len(cells) >= 2:
                value = sum((abs(value) for value, _ in cells), Decimal(0))
                made.append(
                    Result(name=name, expected=value, found=abs(total.value), holds=abs(value - abs(total.value)) <= _CENTS, rests=(total.line,))
                )
    return made


def gaps(table: Sequence[Row], results: Sequence[Result]) -> Iterator[Line]:
    """Rows whose balance is missing, or zero and wrong, or moves without an amount, where the others hold one."""
    full = [row for row in table if len(row) > 1 and "balance" in row]
    if len(full) < 2:
        return
    wrong = {id(result.rests[0]) for result in results if not result.holds}
    for place, row in enumerate(table):
        if "balance" not in row:
            yield next(iter(row.values()))[1]
        elif not row["balance"][0] and (id(row["balance"][1]) in wrong or len(row) == 1):
            yield row["balance"][1]
        elif len(row) == 1 and 0 < place < len(table) - 1:
            beside = [table[other]["balance"][0] for other in (place - 1, place + 1) if "balance" in table[other]]
            if len(beside) == 2 and row["balance"][0] not in beside:
                yield row["balance"][1]


def _run(table: Sequence[Row], opening: Pair | None) -> Iterator[Result]:
    before = opening.value if opening is not None else None
    for row in table:
        if "balance" not in row:
            before = None  # a gap: what follows cannot be reckoned
            continue
        balance, line = row["balance"]
        if before is not None and len(row) > 1:
            changes = _changes(row)
            nearest = min((before + change for change in changes), key=lambda value: abs(value - balance))
            yield Result(
                name="balance",
                expected=nearest,
                found=balance,
                holds=abs(nearest - balance) <= Decimal("0.01"),
                rests=(line, *(other for name, (_, other) in row.items() if name != "balance")),
            )
        before = balance


def _changes(row: Row) -> list[Decimal]:
    if "amount" in row:
        value = row["amount"][0]
        return [value] if value < 0 else [value, -value]  # without a sign the direction stands elsewhere
    credit = abs(row["credit"][0]) if "credit" in row else Decimal(0)
    debit = abs(row["debit"][0]) if "debit" in row else Decimal(0)
    return [credit - debit]


def zeros(filled: Filled, schema: Schema) -> Iterator[Pair]:
    """Fields of a group that are zero or empty, where at least two peers hold figures and most do; fields that must not be empty; lines short of a figure."""
    for name in schema.peers:
        group = [pair for pair in filled.groups.get(name, []) if not any(word in pair.label for word in schema.seldom)]
        full = [pair for pair in group if pair.value]
        inside = [
            pair
            for pair in group
            if full and (pair.value is not None or (min(one.row for one in full) - 1 <= pair.row <= max(one.row for one in full) + 1))
        ]
        empty = [pair for pair in inside if not pair.value and len(pair.label) <= 24 and (pair.value is None or _steady(name, pair, schema))]
        if len(full) >= 2 and len(empty) < len(full):
            yield from empty
    held = sum(bool(pair.value) for pair in (*filled.fields.values(), *(pair for group in filled.groups.values() for pair in group)))
    yield from (filled.fields[name] for name in schema.required if name in filled.fields and not filled.fields[name].value and held >= 3)
    usual = Counter(len(pair.numbers) for pair in filled.items).most_common(1)
    if usual and usual[0][1] >= 2 and usual[0][0] >= 2:
        free = [pair for pair in filled.items if not _FREE.search(pair.label)]
        short = [pair for pair in free if (1 < len(pair.numbers) < usual[0][0] and not _whole(pair)) or 0 in pair.numbers]
        if len(short) < len(filled.items) - len(short):
            yield from short


def _steady(name: str, pair: Pair, schema: Schema) -> bool:
    """Whether a zero is out of the ordinary, as it is in a figure that everybody has."""
    return name not in schema.steady or any(word in pair.label for word in schema.steady[name])


def _whole(pair: Pair) -> bool:
    """Price and amount of a whole number of pieces, whose count was not read."""
    return len(pair.numbers) == 2 and bool(pair.numbers[0]) and pair.numbers[1] > pair.numbers[0] and pair.numbers[1] % pair.numbers[0] == 0


_FREE = re.compile(r"赠|免费|free|gift|complimentary|waived|included|no charge")

"""Whether a document's figures hold: sums by its schema, quantities times prices, running balances; and fields that are zero where their peers are not."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations

from pipeline.reading.documents.pairs import Pair
from pipeline.reading.documents.schema import Check, Schema
from topics.events import Line

__all__ = ["Filled", "Result", "balances", "closes", "gaps", "products", "sums", "taxes", "zeros"]

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


def taxes(filled: Filled) -> Iterator[Result]:
    """Tax as its printed rate of the subtotal (or of it with charges, or less discounts)."""
    tax, base = filled.fields.get("tax"), filled.fields.get("subtotal")
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


def balances(table: Sequence[dict[str, tuple[Decimal, Line]]], opening: Pair | None) -> Iterator[Result]:
    """Each balance from the one before it and what went in or out; newest-first tables are read from their end."""
    forth, back = list(_run(table, opening)), list(_run(table[::-1], opening))
    yield from max((forth, back), key=lambda results: sum(result.holds for result in results))


def closes(table: Sequence[dict[str, tuple[Decimal, Line]]], closing: Pair | None) -> Iterator[Result]:
    """The closing balance is that of the last row, or of the first where the newest stands first."""
    rows = [row["balance"] for row in table if len(row) > 1 and "balance" in row and row["balance"][0]]
    if closing is None or closing.value is None or len(rows) < 2:
        return
    value, line = min((rows[0], rows[-1]), key=lambda one: abs(one[0] - (closing.value or 0)))
    yield Result(name="closing", expected=value, found=closing.value, holds=abs(value - closing.value) <= Decimal("0.01"), rests=(closing.line, line))


def gaps(table: Sequence[dict[str, tuple[Decimal, Line]]]) -> Iterator[Line]:
    """Rows whose balance is zero or missing, where the others hold one."""
    full = [row for row in table if len(row) > 1 and "balance" in row and row["balance"][0]]
    for row in table:
        if len(full) >= 2 and ("balance" not in row or not row["balance"][0]) and row:
            yield next(iter(row.values()))[1] if "balance" not in row else row["balance"][1]


def _run(table: Sequence[dict[str, tuple[Decimal, Line]]], opening: Pair | None) -> Iterator[Result]:
    before = opening.value if opening is not None else None
    for row in table:
        if "balance" not in row or not row["balance"][0]:
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


def _changes(row: dict[str, tuple[Decimal, Line]]) -> list[Decimal]:
    if "amount" in row:
        value = row["amount"][0]
        return [value] if value < 0 else [value, -value]  # without a sign the direction stands elsewhere
    credit = abs(row["credit"][0]) if "credit" in row else Decimal(0)
    debit = abs(row["debit"][0]) if "debit" in row else Decimal(0)
    return [credit - debit]


def zeros(filled: Filled, schema: Schema) -> Iterator[tuple[Pair, list[Pair]]]:
    """Fields of a group that are zero or empty, where at least two peers hold figures and most do."""
    for name in schema.peers:
        group = filled.groups.get(name, [])
        empty = [pair for pair in group if not pair.value]
        full = [pair for pair in group if pair.value]
        if len(full) >= 2 and len(empty) < len(full):
            yield from ((pair, full) for pair in empty)
    usual = Counter(len(pair.numbers) for pair in filled.items).most_common(1)
    if usual and usual[0][1] >= 2 and usual[0][0] >= 2:
        short = [pair for pair in filled.items if len(pair.numbers) < usual[0][0] or 0 in pair.numbers]
        full = [pair for pair in filled.items if pair not in short]
        if len(short) < len(full):
            yield from ((pair, full) for pair in short)

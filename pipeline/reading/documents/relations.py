"""Relations that a table's own columns show, whatever they are called: one is the product of two others, or their sum; a row holds what its columns come to.

A relation speaks where it holds in most rows; the row in which it fails is a fault, or holds a figure that is not there. One that holds nowhere says nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import combinations

from pipeline.reading.amounts import mistaken
from pipeline.reading.documents import equations, meters
from pipeline.reading.documents.accounts import balanced, sided, worked
from pipeline.reading.documents.across import across
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.carried import carried, moved, outstanding, paneled
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.down import down
from pipeline.reading.documents.formulas import stated
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.heads import footed, headed
from pipeline.reading.documents.instalments import repaid
from pipeline.reading.documents.ledgers import running
from pipeline.reading.documents.lists import left, listed, refilled, unsaid, untaxed
from pipeline.reading.documents.measures import measured
from pipeline.reading.documents.periods import boxed, parallel, profit
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.rates import stacked
from pipeline.reading.documents.shares import shared
from pipeline.reading.documents.spending import spent
from pipeline.reading.documents.verdicts import Said, said, sure
from pipeline.reading.documents.vocabulary import FREE
from pipeline.reading.documents.wanting import bridged, mainly, priced
from topics.events import Line

__all__ = ["Found", "related"]

_CENT = Decimal("0.011")
_Row = dict[int, Spot]
_Key = tuple[int, int, int, int | None]
"""Columns of two factors and of what they come to, and that of a discount in percent."""


@dataclass(frozen=True, kw_only=True)
class Found:
    """What the relations of a page say."""

    results: list[Result] = field(default_factory=list)
    blank: list[tuple[str, Line]] = field(default_factory=list)
    """Figures that are zero or not there, and a relation says that they should be."""
    unbalanced: list[tuple[str, Line]] = field(default_factory=list)
    """Entries whose balance is not there, or other than they make it, whatever else their rows come to."""


def related(proofs: Proofs) -> Found:
    """What holds and what fails in the tables of a page."""
    found = Found()
    for relation in (
        _products,
        across,
        down,
        running,
        listed,
        left,
        meters.metered,
        meters.halved,
        meters.paneled,
        untaxed,
        refilled,
        unsaid,
        headed,
        footed,
        stacked,
        sided,
        balanced,
        shared,
        repaid,
        worked,
        carried,
        moved,
        outstanding,
        paneled,
        measured,
        equations.cards,
        equations.tiles,
        equations.written,
        stated,
        spent,
        bridged,
        mainly,
        priced,
        profit,
        parallel,
        boxed,
    ):
        for result, blank in relation(proofs.page, proofs):
            if result is not None and result not in found.results:
                found.results.append(result)
            if blank is not None and blank not in (*found.blank, *found.unbalanced):
                (found.unbalanced if relation is running else found.blank).append(blank)
    return found


def _cells(row: Sequence[Spot]) -> _Row:
    return {spot.column: spot for spot in row}


def _sure(*spots: Spot | None) -> bool:
    return sure(*(spot for spot in spots if spot is not None and spot.value))


# Products.


def _slack(a: Spot, b: Spot) -> Decimal:
    """A price printed to the cent was rounded to it."""
    return _CENT + Decimal("0.005") * min(abs(a.value), abs(b.value), Decimal(200)) * (
        0 if min(abs(a.value), abs(b.value)) % 1 == 0 and a.money != b.money else 1
    )


def _worth(row: _Row, key: _Key) -> Decimal | None:
    a, b, _, cut = (row.get(place) if place is not None else None for place in key)
    if a is None or b is None:
        return None
    share = cut.value if cut is not None and cut.share else Decimal(0)
    return abs(a.value * b.value) * (1 - share)


def _products(page: Grid, proofs: Proofs) -> Said:
    table = [(number, _cells(row)) for number, row in enumerate(page) if row]
    tally: Counter[_Key] = Counter()
    for _, row in table:
        by_x = sorted(row, key=lambda place: row[place].right)
        for a, b, c in combinations(by_x, 3):
            trivial = {abs(row[a].value), abs(row[b].value)} & {Decimal(0), Decimal(1)}
            if trivial or row[c].share or not row[c].money or not row[c].value or (row[a].share and row[b].share):
                continue
            for cut in [None, *(place for place in by_x if row[place].share and row[place].value and place not in {a, b})]:
                if _holds(row, (a, b, c, cut)):
                    tally[a, b, c, cut] += 1
    # A column of discounts holds where there are any: the rows without one are its rows too.
    for key in [key for key in tally if key[3] is not None]:
        tally[key] += tally.get((*key[:3], None), 0)
    for target in {key[2] for key in tally}:
        key, count = max(((key, count) for key, count in tally.items() if key[2] == target), key=lambda one: (one[1], one[0][3] is None))
        if count >= (1 if proofs.priced else 2):
            yield from _lines(table, key)


def _lines(table: Sequence[tuple[int, _Row]], key: _Key) -> Said:
    """The rows in which two figures come to the third, and those among them in which they do not."""
    holding = [number for number, row in table if _holds(row, key)]
    reach = 3 if len(holding) > 1 else 1
    wrong = list[tuple[Result | None, tuple[str, Line] | None]]()
    for number, row in table:
        if number in holding:
            cells = [row[place] for place in key[:3]]
            yield said(abs(cells[2].value), cells[2], "line", cells[:2], holds=True)
        elif min(holding) - reach <= number <= max(holding) + reach and _alike(row, key):
            inside = min(holding) < number < max(holding) or (number == max(holding) + 1 and _ends(table, number, key)) or _wanted(table, row, key)
            wrong += _faulty(row, key, inside=inside)
    if len(wrong) <= max(1, len(holding) // 2):
        yield from wrong


def _ends(table: Sequence[tuple[int, _Row]], number: int, key: _Key) -> bool:
    """Whether a row is the last before that of the total, which has a figure where the row has none."""
    after = next((row for place, row in table if place > number), {})
    return key[2] in after and any(TOTAL.search(spot.label) for spot in after.values())


def _wanted(table: Sequence[tuple[int, _Row]], row: _Row, key: _Key) -> bool:
    """Whether what two figures of a row come to is just what the named sum of the column lacks."""
    column = [one[key[2]] for _, one in table if key[2] in one and one[key[2]].money]
    sums = [spot for spot in column if TOTAL.search(spot.label)]
    worth = _worth(row, key)
    if not sums or not worth or key[2] in row:
        return False
    parts = sum((spot.value for spot in column[: column.index(sums[0])]), Decimal(0))
    return abs(sums[0].value - parts - worth) <= _CENT


def _holds(row: _Row, key: _Key) -> bool:
    worth = _worth(row, key)
    return worth is not None and key[2] in row and bool(worth) and abs(worth - abs(row[key[2]].value)) <= _slack(row[key[0]], row[key[1]])


def _alike(row: _Row, key: _Key) -> bool:
    """Whether the last of a row's three figures is an amount, if there."""
    return key[2] not in row or row[key[2]].money or not row[key[2]].value


def _faulty(row: _Row, key: _Key, *, inside: bool) -> Said:
    a, b, c = (row.get(place) for place in key[:3])
    there = [one for one in (a, b, c) if one is not None]
    label = next((one.label for one in there), "")
    if len(there) < 2 or TOTAL.search(label) or not _sure(*there) or FREE.search(label):
        return
    worth = _worth(row, key)
    if c is not None and worth is not None and a is not None and b is not None:
        if not worth and not c.value:
            return  # nothing of it
        whole, part = (a, b) if not a.money else (b, a)
        if (
            worth
            and c.value
            and (not Decimal("0.2") < worth / abs(c.value) < 5 or mistaken(worth, c.value) or abs(worth - abs(c.value)) <= 5 * _CENT)
        ):
            return
        result, _ = said(worth, c, "line", (whole, part))
        zero = next((one for one in (c, a, b) if not one.value), None)
        yield result, (zero.label or zero.line.text, zero.line) if zero is not None else None
    elif len(there) == 2 and all(one.value for one in there) and inside:
        first, last = there
        if c is not None and (first.value == last.value or (first.money == last.money and not _divides(first, last))):
            return  # a lump sum
        yield None, (label or last.line.text, last.line)


def _divides(a: Spot, b: Spot) -> bool:
    small, large = sorted((abs(a.value), abs(b.value)))
    return bool(small) and large % small == 0

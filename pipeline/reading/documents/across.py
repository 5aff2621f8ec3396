"""Sums across the rows of a table: one column is what others come to, whatever they are called."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from decimal import Decimal
from itertools import product

from pipeline.reading.amounts import mistaken
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.lists import titled
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import Said, said, sure
from pipeline.reading.documents.vocabulary import FREE

__all__ = ["across"]

_CENT = Decimal("0.011")
_MANY = 10
"""Pieces of which sums do not come out by chance."""
_Row = dict[int, Spot]

_WHOLE = re.compile(
    r"[合总共小]计|总额|实[发付收]|应[还付发]|月供|到账|结[存余]|(?<![a-z])(?:totals?|net|gross|paid|pay|payments?|instal?lments?|emi|due|owe|owed|payable|balance|amount)(?![a-z])"
)
"""What heads a column to which others come."""


def across(page: Grid, proofs: Proofs) -> Said:
    """The row in which a column is not what others come to, where it is in most; of few rows, where its heading says that it is their sum."""
    for table in _tables(page):
        places = [
            place
            for place, count in Counter(place for row in table for place, spot in row.items() if spot.money or not spot.value).items()
            if count >= 0.4 * len(table)
        ]
        if len(places) < 3:  # a stock, counted in pieces
            counts = Counter(place for row in table for place, spot in row.items() if spot.money or not spot.value or spot.value >= _MANY)
            places = [place for place, count in counts.items() if count >= 0.6 * len(table)]
        places = sorted(places, key=lambda place: max(row[place].right for row in table if place in row))[-7:]
        if len(places) < 3:
            continue
        called = {place for place in places if _WHOLE.search(titled(proofs, place))}
        found = list[tuple[int, int, dict[int, int]]]()
        for target in places[::-1]:
            others = [place for place in places if place != target]
            best: tuple[int, int, dict[int, int]] | None = None
            for signs in product((1, 0, -1), repeat=len(others)):
                chosen = {place: sign for place, sign in zip(others, signs, strict=True) if sign}
                if len(chosen) < 2 or max(chosen.values()) < 0:
                    continue
                offs = [_off(row, target, chosen) for row in table]
                held = sum(off == 0 and bool(row[target].value) for off, row in zip(offs, table, strict=True))
                wrong = [off for off in offs if off] + [None for row in table if target not in row and len(chosen.keys() & row.keys()) >= 2]
                # The sum of the sums of all is wrong by as much as the one that is wrong.
                plain = target == places[-1] and len(chosen) >= 3 and min(signs) > 0 and held >= 2 and len(set(wrong)) == 1
                twice = held >= 3 and len(wrong) == 2 and None not in wrong and len(set(wrong)) == 1 and offs[-1] == wrong[0]
                few = held == 2 and len(wrong) <= 1 and target in called
                if ((held >= 3 and len(wrong) <= max(1, held // 4)) or plain or twice or few) and (best is None or held > best[0]):
                    best = (held, target, chosen)
            found += [best] if best is not None else []
        said = list[set[int]]()
        for _, target, chosen in sorted(found, key=lambda one: -one[0]):
            if not any(one <= {target, *chosen} for one in said):  # the same one the other way round, or with columns of nothing
                said.append({target, *chosen})
                good = [row for row in table if _off(row, target, chosen) == 0]
                full = {place for place in chosen if all(place in row and row[place].value for row in good)}
                for row in table:
                    yield from _judged(row, target, chosen, full)


def _tables(page: Grid) -> Iterator[list[_Row]]:
    """Stretches of rows of at least three figures, with no more than two rows without between them."""
    table, last = list[_Row](), -9
    for number, row in enumerate(page):
        if len(row) >= 3 or (len(row) == 2 and table and number - last <= 3):
            if number - last > 3 and table:
                yield table
                table = []
            table.append({spot.column: spot for spot in row})
            last = number
    if len(table) >= 3:
        yield table


def _off(row: _Row, target: int, chosen: dict[int, int]) -> Decimal | None:
    """By how much the relation fails in a row, 0 where it holds; None where the row is too bare to say."""
    if target not in row:
        return None
    parts = [row[place].value * sign for place, sign in chosen.items() if place in row]
    if sum(bool(part) for part in parts) < 2:
        return None
    off = sum(parts) - row[target].value
    return Decimal(0) if abs(off) <= _CENT else off


def _judged(row: _Row, target: int, chosen: dict[int, int], full_in: set[int]) -> Said:
    """What is said of a row in which a relation does not hold; `full_in`: columns that all rows fill in which it does."""
    parts = {place: row[place] for place in chosen if place in row}
    due = sum((spot.value * chosen[place] for place, spot in parts.items()), Decimal(0))
    full = [spot for spot in parts.values() if spot.value]
    if not full or not sure(*(spot for spot in (*parts.values(), row.get(target)) if spot is not None and spot.value)):
        return
    label = next(iter(row.values())).label
    if target not in row:
        if len(full) >= 2:
            yield None, (label or full[0].line.text, full[-1].line)
        return
    spot = row[target]
    holds = abs(due - spot.value) <= _CENT
    if holds and len(full) >= 2:
        yield said(due, spot, "row", list(parts.values()), holds=True)
    elif not holds and not mistaken(due, spot.value):
        missing = [place for place in chosen if place not in row]
        short = [place for place in chosen if place in full_in and (place not in row or not row[place].value)]
        if len(short) == 1 and chosen[short[0]] * (spot.value - due) > 0 and not TOTAL.search(label) and not FREE.search(label):
            lost = row.get(short[0])
            yield None, (label or (lost or full[0]).line.text, (lost or full[0]).line)
            return
        if len(full) < 2 and missing:
            return
        zero = spot if not spot.value else None
        if len(missing) == 1 and chosen[missing[0]] > 0 and 0 < due < spot.value:
            yield None, (label or full[0].line.text, full[0].line)
        result, _ = said(due, spot, "row", list(parts.values()))
        yield result, (zero.label or zero.line.text, zero.line) if zero else None

"""Balances that run: a column that grows and falls by what others hold, whatever they are called."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from pipeline.reading.amounts import mistaken
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.lists import heading, titled
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import Said, sure

__all__ = ["running"]

_CENT = Decimal("0.011")
_Row = dict[int, Spot]
_Moves = tuple[tuple[int, int], ...]
"""Columns with the sign that their figures have."""


_BALANCE = re.compile(r"余额|结余|结存|剩余|待还|余数|(?<![a-z])(?:balance|remaining|outstanding|left)(?![a-z])")
"""What heads a column of balances."""
_DATED = re.compile(
    r"\d[-/.月]\d|\d (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d"
)
_STANDS = re.compile(rf"{_BALANCE.pattern}|期[初末]|[承结]转|小计|(?<![a-z])(?:forward|opening|closing|start|end|subtotal)(?![a-z])")
"""Of a row that says how things stand, and no entry."""


def running(page: Grid, proofs: Proofs) -> Said:
    """A balance that does not follow where most do; one that is not there; a move of nothing after which the balance is another."""
    table, called = _table(page, proofs)
    best = _best(table, called)
    if best is None:
        return
    held, balance, moves, way = best
    steps = list(_steps(way, balance, moves))
    wrong = [(row, due) for row, now, due in steps if abs(now - due) > _CENT]
    for row, now, due in steps:
        if abs(now - due) <= _CENT:
            yield Result(name="balance", expected=due, found=now, holds=True, rests=(row[balance].line,)), None
    if len(wrong) > max(1, held // 3):
        return
    for row, due in wrong:
        spot = row[balance]
        if spot.value and not _moves(row, moves) and _goes_on(way, balance, moves, spot):
            move = next(row[place] for place, _ in moves if place in row)
            yield None, (move.label or heading(proofs, move), move.line)
        elif sure(spot) and not mistaken(due, spot.value):
            yield (
                Result(name="balance", expected=due, found=spot.value, holds=False, rests=(spot.line,)),
                (spot.label, spot.line) if not spot.value else None,
            )
    if not wrong:
        yield from _lacking(way, balance, moves, proofs)


def _table(page: Grid, proofs: Proofs) -> tuple[list[_Row], set[int]]:
    """The rows of a page that hold amounts, or points and pieces where none does; and the columns that are called balances."""
    table = [{spot.column: spot for spot in row if spot.money} for row in page]
    called = {place for place in {spot.column for spot in proofs.spots} if _BALANCE.search(titled(proofs, place))}
    if not any(len(row) > 1 for row in table):
        called = {place for place in called if sum(spot.column == place for spot in proofs.spots) >= 3}
        table = [{spot.column: spot for spot in row if not spot.share} if any(spot.column in called for spot in row) else {} for row in page]
    return [row for row in table if row and not any("total" in spot.label or "计" in spot.label for spot in row.values())], called


def _best(table: list[_Row], called: set[int]) -> tuple[int, int, _Moves, list[_Row]] | None:
    """The column, what moves it and the direction in which the most balances follow, and how many do; of one called so two are enough."""
    places = sorted({place for row in table if len(row) > 1 for place in row})
    best: tuple[int, int, _Moves, list[_Row]] | None = None
    for balance in places if len(places) <= 8 else []:
        others = [place for place in places if place != balance]
        ways: list[_Moves] = [((one, sign),) for one in others for sign in (1, -1)]
        for moves in ways + [((a, s), (b, -s)) for a, b in combinations(others, 2) for s in (1, -1)]:
            for way in (table, table[::-1]):
                held = sum(abs(now - due) <= _CENT for row, now, due in _steps(way, balance, moves) if _moves(row, moves))
                if held >= (2 if balance in called else 3) and (best is None or held > best[0]):
                    best = (held, balance, moves, way)
    return best


def _lacking(way: Sequence[_Row], balance: int, moves: _Moves, proofs: Proofs) -> Said:
    """The one row that moves something and has no balance; else the one entry with another balance than the row before it, that moves nothing."""
    full = [number for number, row in enumerate(way) if balance in row and any(place in row for place, _ in moves)]
    bare = [row for row in way[full[0] : full[-1]] if balance not in row and any(place in row for place, _ in moves)]
    if len(bare) == 1:
        spot = next(iter(bare[0].values()))
        yield None, (spot.label, spot.line)
    still = [] if bare else [one for one in range(full[0] + 1, len(way)) if balance in way[one] and len(way[one]) == 1]
    still = [one for one in still if one < full[-1] or _DATED.search(proofs.row(way[one][balance].row))]
    still = [one for one in still if not _STANDS.search(way[one][balance].label)]
    if len(still) != 1 or len(full) < 3:
        return
    spot, before = way[still[0]][balance], way[still[0] - 1].get(balance)
    if before is not None and spot.value != before.value and spot.label and _goes_on(way, balance, moves, spot):
        yield None, (spot.label, spot.line)


def _goes_on(table: Sequence[_Row], balance: int, moves: _Moves, spot: Spot) -> bool:
    """Whether the balance after one follows from it, or none does: then it is right."""
    start = next(place for place, row in enumerate(table) if row.get(balance) is spot)
    after = next(((now, due) for _, now, due in _steps(table[start:], balance, moves)), None)
    return after is None or abs(after[0] - after[1]) <= _CENT


def _moves(row: _Row, moves: _Moves) -> bool:
    """Whether anything came in or went out: a column that stays the same beside zeros is no balance."""
    return any(row[place].value for place, _ in moves if place in row)


def _steps(table: Sequence[_Row], balance: int, moves: _Moves) -> Iterator[tuple[_Row, Decimal, Decimal]]:
    """Each row's balance, and what it should be after the one before: after one that is wrong, after what it should have been if that fits."""
    known: list[Decimal] = []
    moved = Decimal(0)
    for row in table:
        change = sum((row[place].value * sign for place, sign in moves if place in row), Decimal(0))
        moved += change
        if balance not in row:
            continue
        now = row[balance].value
        dues = [before + moved for before in known]
        if dues and any(place in row for place, _ in moves):
            due = min(dues, key=lambda one: abs(one - now))
            yield row, now, due
            known = [now] if abs(due - now) <= _CENT else [now, due]
        else:
            known = [now]
        moved = Decimal(0)

"""Balances that run: a column that grows and falls by what others hold, whatever they are called."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from pipeline.reading.amounts import mistaken
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import Said, sure

__all__ = ["running"]

_CENT = Decimal("0.011")
_Row = dict[int, Spot]
_Moves = tuple[tuple[int, int], ...]
"""Columns with the sign that their figures have."""


def running(page: Grid, _proofs: Proofs) -> Said:
    """A balance that does not follow where most do; one that is not there."""
    table = [{spot.column: spot for spot in row if spot.money} for row in page]
    table = [row for row in table if row and not any("total" in spot.label or "计" in spot.label for spot in row.values())]
    places = sorted({place for row in table if len(row) > 1 for place in row})
    best: tuple[int, int, _Moves, list[_Row]] | None = None
    for balance in places if len(places) <= 8 else []:
        others = [place for place in places if place != balance]
        ways: list[_Moves] = [((one, 1),) for one in others]
        for moves in ways + [((a, s), (b, -s)) for a, b in combinations(others, 2) for s in (1, -1)]:
            for way in (table, table[::-1]):
                steps = list(_steps(way, balance, moves))
                held = sum(abs(now - due) <= _CENT for row, now, due in steps if _moves(row, moves))
                if held >= 3 and (best is None or held > best[0]):
                    best = (held, balance, moves, way)
    if best is None:
        return
    held, balance, moves, way = best
    wrong = [(row[balance], due) for row, now, due in _steps(way, balance, moves) if abs(now - due) > _CENT]
    for row, now, due in _steps(way, balance, moves):
        if abs(now - due) <= _CENT:
            yield Result(name="balance", expected=due, found=now, holds=True, rests=(row[balance].line,)), None
    if len(wrong) > max(1, held // 3):
        return
    for spot, due in wrong:
        if sure(spot) and not mistaken(due, spot.value):
            yield (
                Result(name="balance", expected=due, found=spot.value, holds=False, rests=(spot.line,)),
                (spot.label, spot.line) if not spot.value else None,
            )
    full = [number for number, row in enumerate(way) if balance in row and any(place in row for place, _ in moves)]
    bare = [row for row in way[full[0] : full[-1]] if balance not in row and any(place in row for place, _ in moves)]
    if len(bare) == 1 and not wrong:
        spot = next(iter(bare[0].values()))
        yield None, (spot.label, spot.line)


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

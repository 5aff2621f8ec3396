"""Sums down the columns of a table, held against one another: a row of totals of which one is off."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import accumulate

from pipeline.reading.amounts import mistaken
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.grid import Grid, Spot, above
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import Said, said, sure

__all__ = ["down"]

_CENT = Decimal("0.011")


def down(page: Grid, proofs: Proofs) -> Said:
    """The one total of a row of totals to which its column does not come, where the others' do; or the row that lacks its figure there."""
    for row in page:
        sums = [spot for spot in row if spot.value and not spot.share]
        named = bool(row) and bool(TOTAL.search(row[0].label) or _counts(page, row))
        if len(sums) < 2 or not named or len({spot.label for spot in row}) > 1:
            continue
        states = [(spot, _run(page, spot)) for spot in sums]
        held = [
            (spot, run)
            for spot, run in states
            if run and (proofs.proven(spot) or abs(sum(one.value for one in run) - spot.value) <= _CENT) and sum(bool(one.value) for one in run) >= 2
        ]
        wrong = [(spot, run) for spot, run in states if len(run) >= 2 and not proofs.proven(spot) and spot.value not in {run[0].value, run[-1].value}]
        if not held or len(wrong) != 1:
            continue
        spot, run = wrong[0]
        first = max((start for one, cells in held if (start := _begin(cells, one)) is not None), default=0)
        rows = {one.row for _, cells in held for one in cells if one.row >= first}
        run = [one for one in run if one.row >= first]  # the part of the page that the other column's total is of
        reach = max(len(one) for _, one in held)
        shared = {one.row for one in run} & {one.row for _, cells in held for one in cells}
        if len(shared) == 1 or (shared and len(run) < 0.4 * reach):
            continue  # of one table, or what went out beside what came in
        due = sum((one.value for one in run), Decimal(0))
        bare = sorted(rows - {one.row for one in run})
        if first and len(bare) == 1 and not _full(page[bare[0]]) and 0 < due < spot.value and len(run) >= 2 and run[-1].row <= bare[0] + 1:
            lost = page[bare[0]][0]
            yield None, (lost.label or lost.line.text, lost.line)
        elif len(run) >= 2 and sure(spot, *run) and not mistaken(due, spot.value) and (spot.money or len(run) >= 3):
            yield said(due, spot, "column", run)


def _full(row: Sequence[Spot]) -> bool:
    """Whether a row lacks nothing: what it has comes to its last figure."""
    return len(row) >= 2 and abs(sum((one.value for one in row[:-1]), Decimal(0)) - row[-1].value) <= _CENT


def _counts(page: Grid, row: Sequence[Spot]) -> bool:
    """Whether a row of one name begins with how many there are of all, of three rows and more."""
    first = row[0]
    values = [one.value for one in _run(page, first)]
    return (
        bool(first.label)
        and not first.money
        and len(values) >= 3
        and first.value >= 20
        and max(one.value for one in _run(page, row[-1])[:3] or [first]) < row[-1].value
        and any(total == first.value for total in list(accumulate(values))[2:])
    )


def _begin(run: Sequence[Spot], spot: Spot) -> int | None:
    """The row from which the figures over a total come to it."""
    return next((one.row for one, total in zip(run, accumulate(one.value for one in run), strict=True) if abs(total - spot.value) <= _CENT), None)


def _run(page: Grid, spot: Spot) -> list[Spot]:
    """The figures over a total in its column, as far as its table reaches."""
    run, last = list[Spot](), spot.row
    for one in above(page, spot):
        if len([row for row in page[one.row + 1 : last] if not row]) > 2:
            break
        if not TOTAL.search(one.label):
            run.append(one)
        last = one.row
    return run

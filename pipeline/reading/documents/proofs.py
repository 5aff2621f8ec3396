"""Why a total is right whatever its parts are called: figures that follow one another in a column come to it, or two or three other figures do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cached_property
from itertools import accumulate, combinations, takewhile

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import LESS, TOTAL, flipped, headed_by, hero, parted, printed, rising, worded
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.columns import heads
from pipeline.reading.documents.grid import Spot, above, below, grid, level
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import WORDY, Pair, apart
from pipeline.reading.documents.signs import unsigned
from topics.events import Line

__all__ = ["Proofs"]

_BULK = re.compile(
    r"扣款|代扣|支出|收入|借方|贷方|消费|已[付缴还收]|(?<![a-z])(?:deductions|withholdings?|payments|credits|debits|charges|purchases|deposits|withdrawals|advances?|earnings)(?![a-z])"
)
"""What names all of one sort."""
_PART = re.compile(r"小计|合计|(?<![a-z])(?:sub[- ]?)?totals?(?![a-z])")
_CENT = Decimal("0.011")
_SUMS = 8
"""Rows of sums under a table, at most."""
_OWN = {"balance", "line", "row", "column", "words", "paid", "taxed"}
"""Checks that follow figures one by one."""


class Proofs:
    """The proofs that a page's own figures give."""

    def __init__(self, lines: Sequence[Line]) -> None:
        self.lines, self.signs = unsigned(lines)
        """Without the signs of arithmetic that stand by themselves; and these."""
        self.rows = level(self.lines)
        self.page = grid(self.rows)
        self.priced = heads(self.lines)
        """Headings name quantity, price and amount."""
        self.spots = [spot for row in self.page for spot in row]
        self._known: dict[int, bool] = {}

    def at(self, line: Line) -> Spot | None:
        """The figure that stands in `line`."""
        return next((spot for spot in self.spots if spot.line.box == line.box and spot.line.page == line.page), None)

    def proven(self, spot: Spot) -> bool:
        """Whether other figures of the page come to `spot`."""
        key = id(spot)
        if key not in self._known:
            self._known[key] = False  # no proof in a circle
            self._known[key] = (
                self._settled(spot) if not spot.value else self.made(spot) or self._beside(spot) or self._only(spot) or self._copied(spot)
            )
        return self._known[key]

    def words(self, pair: Pair) -> str:
        """All that the row of a pair says."""
        return self.said(pair.line) or pair.label

    def beside(self, line: Line) -> Sequence[Line]:
        """The row of a line."""
        return next((row for row in self.rows if any(one.box == line.box and one.page == line.page for one in row)), [])

    def said(self, line: Line) -> str:
        """All that the row of a line says."""
        return " ".join(fold(one.text) for one in self.beside(line))

    def called(self, name: str, line: Line) -> str:
        """What to call a field: by its name, or, where it has none but figures, by the words of its row."""
        if WORDY.search(fold(name)):
            return name
        return next((one.text for one in self.beside(line) if WORDY.search(fold(one.text)) and figure(one.text) is None), name)

    def row(self, number: int) -> str:
        """All that a row says."""
        return " ".join(fold(line.text) for line in self.rows[number])

    @cached_property
    def text(self) -> str:
        """All that the page says."""
        return " ".join(self.row(number) for number in range(len(self.rows)))

    def names(self, number: int) -> Sequence[Line]:
        """The names right over the figures of a row, one over each of them, as on cards; none where anything stands beside them."""
        row, names = self.page[number], self.rows[number - 1] if number else []
        if not len(names) == len(row) == len(self.rows[number]) or self.page[number - 1]:
            return []
        return names if all(apart(name, spot.line) <= spot.line.box.h for name, spot in zip(names, row, strict=True)) else []

    def named(self) -> list[Decimal]:
        """The amounts that are called sums."""
        return [spot.value for spot in self.spots if spot.money and spot.value and TOTAL.search(spot.label)]

    def made(self, spot: Spot) -> bool:
        """Whether others come to `spot`; the same figure elsewhere does not count."""
        return self._summed(spot) or self._paired(spot) or any(value == abs(spot.value) for value in self.across(spot))

    def across(self, spot: Spot) -> Iterator[Decimal]:
        """What the other columns of the table over a named sum come to: sums stand flush right, under whatever column is the last."""
        if not spot.money or not TOTAL.search(spot.label) or len(self.page[spot.row]) > 1:
            return
        start = next((row for row in range(spot.row - 1, -1, -1) if len(self.page[row]) > 1), 0)
        if spot.row - start > _SUMS:
            return
        table = list(takewhile(lambda row: len(row) > 1, self.page[start::-1]))
        for place in {one.column for row in table for one in row if one.money and not one.share} - {spot.column}:
            run = [one.value for row in table for one in row if one.column == place and one.line.page == spot.line.page]
            if sum(map(bool, run)) >= 2 and len(run) == len(table):
                yield abs(sum(run, Decimal(0)))

    def tried(self, results: Iterable[Result]) -> Iterator[Result]:
        """The results without faults in a total that other figures prove: then it is the parts that were taken wrongly."""
        for result in results:
            spot = None if result.holds or result.name in _OWN else self.at(result.rests[0])
            if spot is None or self._ends(spot, result) or not (self.proven(spot) or self._leads(spot, result)):
                yield result

    def _ends(self, spot: Spot, result: Result) -> bool:
        """Whether a total ends a list of which every figure was counted, each alone in its row under its name: then it is one of these that is wrong, or the total."""
        parts = [self.at(line) for line in result.rests[1:]]
        run = [one for one in above(self.page, spot)[: len(parts)] if not TOTAL.search(one.label)]
        lone = all(len(self.page[one.row]) == 1 and one.label and one.money and one.value for one in (*run, spot))
        rows = [one.row for one in run]
        return (
            lone
            and len(run) == len(parts) >= 3
            and {id(one) for one in run} == {id(one) for one in parts}
            and spot.row - rows[0] == 1
            and rows == list(range(rows[0], rows[-1] - 1, -1))
            and not self.page[rows[-1] - 1]
        )

    def _leads(self, spot: Spot, result: Result) -> bool:
        """Whether a total is what others under it start from: with what is taken off it comes to one that was counted among its parts."""
        run = [spot, *takewhile(lambda one: one.money, below(self.page, spot))]
        parts = {line.box for line in result.rests[1:]}
        return any(
            length >= 2 and one.line.box in parts and abs(total - one.value) <= _CENT
            for signs in (printed, worded)
            for length, (one, total) in enumerate(zip(run[1:], accumulate(map(signs, run)), strict=False), start=1)
        )

    def part(self, line: Line, label: str) -> bool:
        """Whether a figure is the proven sum of some of the figures over it, or of those under it that are taken off."""
        spot = self.at(line)
        return spot is not None and (self.proven(spot) if _PART.search(label) else self._taken(spot))

    def _taken(self, spot: Spot) -> bool:
        """Whether a figure without a minus is what the figures with one that follow under it come to."""
        taken = list(takewhile(lambda one: one.value < 0, below(self.page, spot)))
        return spot.value > 0 and len(taken) >= 2 and any(abs(total + spot.value) <= _CENT for total in accumulate(one.value for one in taken))

    def _summed(self, spot: Spot) -> bool:
        return any(abs(value - abs(spot.value)) <= _CENT for value in self._sums(spot))

    def _sums(self, spot: Spot) -> Iterator[Decimal]:
        """What figures that follow one another over `spot` come to: with all, without the sums among them, these alone."""
        column = above(self.page, spot)
        sums = [TOTAL.search(one.label) is not None and self.proven(one) for one in column]
        for start in range(len(column)):
            end = next((place + 1 for place in range(start, len(column)) if sums[place]), len(column))  # a sum and its parts would count twice
            if start and not parted(column[start], column[start - 1]):
                continue  # what follows without a break belongs to it
            if start:  # from afar, the same figure with others that cancel out proves nothing
                end = next((place for place in range(start, end) if abs(column[place].value) == abs(spot.value)), end)
            if start == 0 or sum(bool(one.value) for one in column[start:end]) >= 2:
                again = start == 0 and abs(column[0].value) == abs(spot.value) and TOTAL.search(column[0].label) is not None
                yield from rising(column[start:end], full=start > 0 or again)
                if again and self.proven(column[0]):  # the same again, with nothing on it, is as good as the first
                    yield abs(spot.value)
            if start < 6 and (start == 0 or sums[start - 1] or TOTAL.search(column[start].label)):
                near = column[start : min(end, start + 3)]
                yield from flipped([one for one in near if one.money or not spot.money], spot)  # a count is no part of an amount
        yield from headed_by(below(self.page, spot), spot)
        if hero(spot, self.spots):  # a sum in large print stands in no column
            under = [one for row in self.page[spot.row + 1 :] for one in row if one.money and one.column != spot.column]
            for place in {one.column for one in under}:
                yield from rising([one for one in under if one.column == place], full=True)
        for series in ([one for one, total in zip(column, sums, strict=True) if not total], [one for one in column if TOTAL.search(one.label)]):
            if 1 < len(series) < len(column):
                for start in range(len(series)):
                    if start and not parted(series[start], series[start - 1]):
                        continue
                    end = next((place for place in range(start, len(series)) if start and abs(series[place].value) == abs(spot.value)), len(series))
                    yield from rising(series[start:end])

    def _settled(self, spot: Spot) -> bool:
        """Whether a zero is what is left: the figures over it come to nothing, or two that are named are the same."""
        column = above(self.page, spot)
        if any(value == 0 for start in range(min(3, len(column))) for value in rising(column[start:]) if column[start].value):
            return True
        named = [
            one.value for one in self.spots if one.value and one.money and one.row <= spot.row and (TOTAL.search(one.label) or LESS.search(one.label))
        ]
        return any(abs(a) == abs(b) for a, b in combinations(named, 2))

    def _paired(self, spot: Spot) -> bool:
        """Whether two named figures that stand before it come to it; of one in large print at the head of the page, any two."""
        hero = [one for one in self.spots if spot.line.height > 1.25 * one.line.height]
        named = [
            one
            for one in self.spots
            if one.value
            and one.money
            and one.value != spot.value
            and one.line.height < 1.25 * max(spot.line.height, 1)
            and ((one.row, one.right) < (spot.row, spot.right) or one in hero)
            and (TOTAL.search(one.label) or _BULK.search(one.label))
        ]
        return (
            spot.money
            and len(named) <= 16
            and any(abs(spot.value) in {abs(a.value - b.value), abs(a.value + b.value)} for a, b in combinations(named, 2))
        )

    def _beside(self, spot: Spot) -> bool:
        """Whether the figures right before it in its row, at least two that are not zero, come to it: a table with a row for each person."""
        before = [one.value for one in self.page[spot.row] if one.right < spot.line.box.x and not one.share][::-1]
        full = accumulate(bool(value) for value in before)
        return spot.money and any(count >= 2 and abs(total - spot.value) <= _CENT for count, total in zip(full, accumulate(before), strict=True))

    def _only(self, spot: Spot) -> bool:
        """Whether it is the total of a column that holds one figure, beside a total of another column that more figures come to."""
        column = above(self.page, spot)
        return (
            [one.value for one in column if one.value] == [spot.value]
            and TOTAL.search(spot.label) is not None
            and any(one is not spot and one.label == spot.label and self._summed(one) for one in self.page[spot.row])
        )

    def _copied(self, spot: Spot) -> bool:
        """Whether the same figure stands elsewhere, by the same name or in print of another size, and is proven there."""
        return any(
            one is not spot
            and one.value == spot.value
            and one.column != spot.column
            and (one.label == spot.label or not spot.label or not one.label or not 0.8 < one.line.height / max(spot.line.height, 1) < 1.25)
            and self.proven(one)
            for one in self.spots
        )

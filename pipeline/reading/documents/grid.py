"""A page's figures in columns, whatever these are called: what arithmetic is discovered on."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.pairs import WORDY, clean, rows
from topics.events import Box, Line

__all__ = ["Grid", "Spot", "above", "below", "grid", "level"]

_SHARE = re.compile(r"[-+]?(\d{1,2}(?:\.\d{1,2})?)\s?%")
_FINE = re.compile(r"\d{1,6}\.\d{3,6}")
_MEASURED = re.compile(r"[¥$€£]?(\d[\d,]*(?:\.\d{1,6})?)\s?(?:[/每]?\s?(?:[一-鿿]{1,2}(?:/[一-鿿a-z0-9]{1,3})?|[a-z]{1,4}\d?|/\s?[a-z0-9]{1,5})\.?)")
_PENCE = re.compile(r"(\d{1,4}(?:\.\d{1,3})?)\s?(?:p|pence|¢)")
_TIMES = re.compile(r"^[x×*@]\s?(?=\d)|(?<=\d)\s?[x×*@]$")
"""A sign of multiplication read with the figure beside it."""
_EXACT = re.compile(r"\.\s?\d{2}(?!\d)|,\d{2}(?!\d)|[¥$€£元]")


@dataclass(frozen=True, kw_only=True)
class Spot:
    """A figure where it stands."""

    value: Decimal
    line: Line
    row: int
    column: int
    label: str
    """The words to its left in the row."""
    share: bool = False
    """It is a percentage, as a fraction."""
    money: bool = False
    """Printed to the cent, or with its currency."""
    each: bool = False
    """It stands in a row of measures, under a heading that says it is the price of one: no part of any sum."""

    @property
    def right(self) -> int:
        """Where it ends."""
        return self.line.box.x + self.line.box.w


Grid = list[list[Spot]]
"""The page's rows from the top, each from left to right; rows without figures are empty."""


def level(lines: Sequence[Line]) -> list[list[Line]]:
    """The rows of a page, with those joined that a tilt took apart: cells beside one another at nearly one height. Signs of multiplication beside a figure are left out."""
    made: list[list[Line]] = []
    for row in rows([_bared(line) for line in lines]):
        if made and _torn(made[-1], row):
            made[-1] = sorted((*made[-1], *row), key=lambda line: line.box.x)
        else:
            made.append(row)
    return made


def _torn(above: Sequence[Line], below: Sequence[Line]) -> bool:
    if above[0].page != below[0].page:
        return False
    few, many = sorted((above, below), key=len)
    for line in few:
        if any(min(line.box.x + line.box.w, one.box.x + one.box.w) > max(line.box.x, one.box.x) for one in many):
            return False
        near = min(many, key=lambda one: max(one.box.x - line.box.x - line.box.w, line.box.x - one.box.x - one.box.w))
        if abs(near.box.y + near.box.h / 2 - line.box.y - line.box.h / 2) > 0.75 * min(near.box.h, line.box.h):
            return False
    return len(many) >= 3


def grid(table: Sequence[Sequence[Line]]) -> Grid:
    """The figures of a page by row, each with the column of figures that it stands in."""
    made: Grid = []
    ends: list[list[Spot]] = []
    for number, row in enumerate(table):
        found: list[Spot] = []
        priced = _each(table, number)
        for spot in _read(row, number):
            if any(spot.line is line for line in priced):
                spot = replace(spot, each=True, money=False)  # noqa: PLW2901 -- what it is, told by its row
            near = [
                (_off(spot, column[-1]), place)
                for place, column in enumerate(ends)
                if all(one.column != place for one in found) and column[-1].each is spot.each
            ]
            off, place = min(near, default=(9.0, 0))
            if off > 1.0:
                place = len(ends)
                ends.append([])
            found.append(replace(spot, column=place))
            ends[place].append(found[-1])
        made.append(found)
    return made


_ONE = re.compile(r"单价|费率|(?<![a-z])(?:unit price|unit cost|price|rate|tariff|per unit)(?![a-z])")
_BESIDE = re.compile(r"金额|费用|合计|小计|(?<![a-z])(?:amount|total|cost|charge)(?![a-z])")
_SPAN = re.compile(r"期间|月份|周期|日期|读数|示数|(?<![a-z])(?:periods?|months?|dates?|readings?|meter|days)(?![a-z])")
"""What heads a column that says when, or what a meter showed: no name of a line."""
_CELL = re.compile(r"[\do][\d,.]*\s?[^\d\s]{0,4}\d?")


def _each(table: Sequence[Sequence[Line]], number: int) -> list[Line]:
    """The prices of one in a row without a name of its own, right under its headings, of which none is an amount's: readings, use and price of a meter."""
    row, heads = table[number], table[number - 1] if number else []
    alone = number + 1 == len(table) or len(table[number + 1]) != len(row)
    names = [fold(line.text) for line in heads]
    if len(row) < 3 or len(names) != len(row) or not alone:
        return []
    measures = row[1:] if _SPAN.search(names[0]) else row
    if not all(_CELL.fullmatch(fold(line.text).strip()) for line in measures):
        return []
    if any(figure(name) is not None for name in names) or any(_BESIDE.search(name) for name in names):
        return []
    return [line for name, line in zip(names, row, strict=True) if _ONE.search(name)]


def above(page: Grid, spot: Spot) -> list[Spot]:
    """The amounts over `spot` in its column, the nearest first."""
    return [
        one for row in reversed(page[: spot.row]) for one in row if one.column == spot.column and not one.share and one.line.page == spot.line.page
    ]


def below(page: Grid, spot: Spot) -> list[Spot]:
    """The amounts under `spot` in its column, the nearest first."""
    return [one for row in page[spot.row + 1 :] for one in row if one.column == spot.column and not one.share and one.line.page == spot.line.page]


def _off(spot: Spot, other: Spot) -> float:
    """How far from one column two figures stand, against their height: flush right, else in the middle of one another, or flush left."""
    height = max(spot.line.box.h, other.line.box.h, 1)
    if spot.line.page != other.line.page:
        return 9.0
    a, b = spot.line.box, other.line.box
    middles, lefts = abs(a.x + a.w / 2 - b.x - b.w / 2), abs(a.x - b.x)
    return min(abs(spot.right - other.right) / (0.8 * height), middles / (0.5 * height), 0.5 + lefts / (0.5 * height))


def _bared(line: Line) -> Line:
    """`line` without a sign of multiplication that was read with the figure beside it, and its box without the sign's share."""
    text = fold(line.text).strip()
    bare = _TIMES.sub("", text)
    if bare == text:
        return line
    width = round(line.box.w * len(bare) / len(text))
    left = line.box.x + line.box.w - width if text.endswith(bare) else line.box.x
    return line.model_copy(update={"text": bare, "box": Box(x=left, y=line.box.y, w=width, h=line.box.h)})


def _read(row: Sequence[Line], number: int) -> Iterator[Spot]:
    label, begun = "", False
    for place, line in enumerate(row):
        begun = begun or (place > 0 and figure(row[place - 1].text) is not None)
        text = fold(line.text).strip()
        money = bool(_EXACT.search(text))
        if (share := _SHARE.fullmatch(text)) is not None:
            yield Spot(value=Decimal(share[1]) / 100, line=line, row=number, column=-1, label=label, share=True)
        elif (pence := _PENCE.fullmatch(text)) is not None:
            yield Spot(value=Decimal(pence[1]) / 100, line=line, row=number, column=-1, label=label)
        elif (value := Decimal(text) if _FINE.fullmatch(text) else figure(line.text)) is not None:
            yield Spot(value=value, line=line, row=number, column=-1, label=label, money=money)
        elif (both := inline(line.text)) is not None and (value := figure(both[1])) is not None and WORDY.search(both[0]):
            label = clean(both[0])
            yield Spot(value=value, line=line, row=number, column=-1, label=label, money=bool(_EXACT.search(both[1])))
        elif (label or begun) and (measured := _MEASURED.fullmatch(text)) is not None:
            yield Spot(value=Decimal(measured[1].replace(",", "")), line=line, row=number, column=-1, label=label)
        elif WORDY.search(text):
            label = clean(text)

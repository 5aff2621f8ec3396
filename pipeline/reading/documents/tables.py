"""A statement's table: rows of figures under the headings of their columns, in rows without headings, or in a list with balances among the entries."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from itertools import dropwhile, pairwise

from pipeline.reading.amounts import fold
from pipeline.reading.documents.columns import TOTALS, Row
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.pairs import apart, clean, rows
from pipeline.reading.documents.schema import Schema, says
from topics.events import Line

__all__ = ["DATE", "listed", "ranged", "tabled"]

DATE = re.compile(r"20\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}|20\d{2}年\d{1,2}月")
_ENDS = re.compile(r"期[初末]|承前|上期|本期|(?<![a-z])(?:opening|closing|beginning|ending|starting|previous|new|final|forward)(?![a-z])")
"""Of a balance by itself, which heads no column."""


def tabled(lines: Sequence[Line], schema: Schema) -> list[list[Row]]:
    """Rows of figures under the columns' headings: a reading for each row that may be the headings, with cells at two heights as one row, and as two."""
    table = rows(lines)
    found = list[list[Row]]()
    for number, row in enumerate(table):
        heads = {
            name: line
            for line in row
            if figure(line.text) is None and inline(line.text) is None and (name := _column(fold(line.text), schema)) is not None
        }
        if len(heads) > 1 and "balance" in heads and not _ENDS.search(fold(heads["balance"].text)):
            found += [made for joined in (True, False) if (made := _under(heads, table[number + 1 :], joined=joined))]
    return found


def _under(heads: dict[str, Line], table: Sequence[Sequence[Line]], *, joined: bool) -> list[Row]:
    made = list[Row]()
    for row in table:
        cells: Row = {}
        for line in row:
            value = figure(line.text)
            if value is None or DATE.fullmatch(line.text.strip()):
                continue
            name = min(heads, key=lambda head: apart(heads[head], line))
            if apart(heads[name], line) < 3.0 * max(heads[name].box.w, line.box.w):
                cells[name] = (value, line)
        torn = made and cells and not made[-1].keys() & cells.keys() and ("balance" in made[-1]) != ("balance" in cells) and _close(made[-1], cells)
        if torn and joined:
            made[-1] |= cells  # one row, its cells at two heights
        elif cells and not TOTALS.search(" ".join(fold(line.text) for line in row)):
            made.append(cells)
    return made


def _close(above: Row, below: Row) -> bool:
    a, b = next(iter(above.values()))[1].box, next(iter(below.values()))[1].box
    return abs(a.y + a.h / 2 - b.y - b.h / 2) < 1.3 * max(a.h, b.h)


def _column(text: str, schema: Schema) -> str | None:
    """The column that a heading names by its longest word; of equal ones the first of the schema."""
    found = [(len(word), name) for name, words in schema.columns.items() for word in words if says(word, text)]
    way = [one for one in found if one[1] in {"debit", "credit", "balance"}] or found  # "amount out" is what went out
    return max(way, key=lambda one: one[0])[1] if way else None


def ranged(lines: Sequence[Line]) -> list[Row]:
    """Rows of figures without headings that can be read: the last in each is the balance, the one before it moved."""
    made = list[Row]()
    for row in rows(lines):
        found = [(value, line) for line in row if (value := figure(line.text)) is not None and re.search(r"[.,]\d{2}\D*$", line.text)]
        if len(found) == 2 and not TOTALS.search(" ".join(fold(line.text) for line in row)):
            made.append({"amount": found[0], "balance": found[1]})
    return made


def listed(lines: Sequence[Line], words: Sequence[str]) -> list[list[Row]]:
    """Entries one below the other with balances among them, in words (`余额 29,968.76`) or alone in their rows.

    What moved stands above its balance, or below it; of several entries over one balance all but one lack theirs, or the balance is that of them all.
    """
    entries = list[tuple[str, Decimal, Line]]()
    for row in rows(lines):
        for number, line in enumerate(row):
            both, value = inline(line.text), figure(line.text)
            if both is not None and (found := figure(both[1])) is not None:
                entries.append((clean(_WHEN.sub("", both[0])), found, line))
            elif value is not None and re.match(r"[-+(]", fold(line.text).strip()):
                entries.append(("", value, line))
            elif value is not None and number:
                entries.append((clean(row[number - 1].text), value, line))
            elif value is not None and len(row) == 1 and re.search(r"[.,]\d{2}\D*$", line.text):
                entries.append((_ALONE, value, line))
    signed = sum(not label for label, _, _ in entries)
    often = {label for label, count in Counter(label for label, _, _ in entries if label).items() if count >= 3 and signed >= count - 2}
    places = [place for place, (label, _, _) in enumerate(entries) if label in words or label in often]
    if len(places) < 3:
        return []

    def entry(place: int, begin: int, end: int, *, apart: bool, last: bool) -> list[Row]:
        moved = [(value, line) for label, value, line in entries[begin:end] if not label]
        own: Row = {"balance": entries[place][1:]}
        if not moved:
            return [own]
        if not apart:
            return [{**own, "amount": (sum((value for value, _ in moved), Decimal(0)), moved[-1][1])}]
        return [{"amount": one, **(own if number == (len(moved) - 1 if last else 0) else {})} for number, one in enumerate(moved)]

    spans = [("above", place, before + 1, place) for before, place in pairwise([-1, *places])]
    spans += [("below", place, place + 1, after) for place, after in pairwise([*places, len(entries)])]
    readings = [
        [row for where, *span in spans if where == side for row in entry(*span, apart=apart, last=side == "above")]
        for apart in (True, False)
        for side in ("above", "below")
    ]
    # Entries before the first full one are pending: they are in no balance yet.
    return [list(dropwhile(lambda row: len(row) < 2, reading)) for reading in readings]


_WHEN = re.compile(r"^.*\d.*[·•|,，] ?(?=\D+$)")
"""The day of a balance, before its name."""
_ALONE = "\0"
"""The label of a figure without any."""

"""A statement's table: rows of figures under the headings of their columns."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.amounts import fold
from pipeline.reading.documents.columns import Row
from pipeline.reading.documents.fields import says
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import apart, rows
from pipeline.reading.documents.schema import Schema
from topics.events import Line

__all__ = ["DATE", "tabled"]

DATE = re.compile(r"20\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}|20\d{2}年\d{1,2}月")


def tabled(lines: Sequence[Line], schema: Schema) -> list[Row]:
    """Rows of figures under the columns' headings."""
    table = rows(lines)
    number, heads = 0, dict[str, Line]()
    for number, row in enumerate(table):  # noqa: B007 -- the place of the headings
        heads = {name: line for line in row if figure(line.text) is None and (name := _column(fold(line.text), schema)) is not None}
        if "balance" in heads and len(heads) > 1:
            break
    else:
        return []
    made = list[Row]()
    for row in table[number + 1 :]:
        cells: Row = {}
        for line in row:
            value = figure(line.text)
            if value is None or DATE.fullmatch(line.text.strip()):
                continue
            name = min(heads, key=lambda head: apart(heads[head], line))
            if apart(heads[name], line) < 3.0 * max(heads[name].box.w, line.box.w):
                cells[name] = (value, line)
        if made and cells and not made[-1].keys() & cells.keys() and ("balance" in made[-1]) != ("balance" in cells) and _close(made[-1], cells):
            made[-1] |= cells  # one row, its cells at two heights
        elif cells and not _TOTALS.search(" ".join(fold(line.text) for line in row)):
            made.append(cells)
    return made


def _close(above: Row, below: Row) -> bool:
    a, b = next(iter(above.values()))[1].box, next(iter(below.values()))[1].box
    return abs(a.y + a.h / 2 - b.y - b.h / 2) < 1.3 * max(a.h, b.h)


_TOTALS = re.compile(r"合计|总计|本页|(?<![a-z])totals?(?![a-z])")


def _column(text: str, schema: Schema) -> str | None:
    """The column that a heading names by its longest word; of equal ones the first of the schema."""
    found = [(len(word), name) for name, words in schema.columns.items() for word in words if says(word, text)]
    way = [one for one in found if one[1] in {"debit", "credit", "balance"}] or found  # "amount out" is what went out
    return max(way, key=lambda one: one[0])[1] if way else None

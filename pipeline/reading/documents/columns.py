"""Columns of documents' tables: which figure of a row is the current one and which the year's, which is quantity, price, amount or tax."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import Pair, apart, rows
from topics.events import Line

__all__ = ["COUNTED", "TOTALS", "Row", "heads", "priced", "yearly"]

Row = dict[str, tuple[Decimal, Line]]
"""A row of a table: column to figure and where it stands."""

_YEAR = re.compile(
    r"(?<![a-z])ytd(?![a-z])|year[- ](?:to[- ]date|so far)|(?<![a-z])(?:to date|td|(?:this|tax|financial|fiscal|calendar) (?:tax )?year)(?![a-z])|累计|年初至今|本年"
)
_HEADS = {
    "quantity": re.compile(
        r"数量|件数|计量|电量|水量|气量|用量|重量|工时|时长|(?<![a-z])(?:usage|used|kwh|m3|volume|weight|nights|days|pcs|pieces|count|no of units)(?![a-z])|(?<![a-z])menge(?![a-z])|(?<![a-z])(?:qty|quantity|hours|hrs|units)(?![a-z])"
    ),
    "price": re.compile(r"单价|价格|标准|费率|einzelpreis|stückpreis|(?<![a-z])(?:unit price|unit cost|price|rate|cost|each)(?![a-z])"),
    "percent": re.compile(r"税率|征收率|(?<![a-z])mwst|(?<![a-z])ust(?![a-z])|%|(?<![a-z])(?:tax|vat|gst) rate(?![a-z])"),
    "tax": re.compile(r"税额|税金|(?<![a-z])(?:tax|vat|gst)(?: amount| amt)?(?![a-z])"),
    "amount": re.compile(
        r"金额|[电水气]费|费用|合价|合计|betrag|gesamt|小计|总价|价款|(?<![a-z])(?:amount|line total|total|net|sum|extended)(?![a-z])"
    ),
}


COUNTED = _HEADS["quantity"]
"""What heads a column of quantities."""
TOTALS = re.compile(r"[合总共小]计|本页|承前|过次|(?<![a-z])(?:sub)?-?totals?(?![a-z])")
_EXEMPT = re.compile(r"免税|零税|exempt|zero[- ]rated")


def yearly(lines: Sequence[Line], found: Sequence[Pair], fields: Callable[[str], bool]) -> tuple[list[Pair], list[Pair]]:
    """The pairs with the figures of the period, and those with the year's, which stand under a heading of their own. A single figure of one of the `fields` is the period's."""
    now, year = list[Pair](), list[Pair]()
    table = rows(lines)
    heads: list[Line] = []
    begins = {
        number: row
        for number, row in enumerate(table)
        if any(_YEAR.search(fold(line.text)) and len(line.text) <= 24 for line in row) and all(figure(line.text) is None for line in row)
    }
    row = -1
    for pair in found:
        while row < pair.row:
            row += 1
            heads = begins.get(row, heads)
        if not heads or not pair.cells or _YEAR.search(pair.label) or (len(pair.cells) == 1 and fields(pair.label)):
            (year if _YEAR.search(pair.label) else now).append(pair)
            continue
        under = [(_of_year(heads, cell), cell) for cell in pair.cells]
        for mine, whose in ((now, False), (year, True)):
            cells = [cell for of_year, cell in under if of_year is whose]
            if cells:
                mine.append(replace(pair, value=figure(cells[-1].text), line=cells[-1], cells=tuple(cells)))
            elif mine is now:
                mine.append(replace(pair, value=None, numbers=(), cells=()))  # nothing this time, something in the year
    return now, year


def _of_year(heads: Sequence[Line], cell: Line) -> bool:
    """Whether the heading that a figure stands under is that of the year."""
    head = min(heads, key=lambda head: apart(head, cell))
    return bool(_YEAR.search(fold(head.text))) and apart(head, cell) <= 3.5 * cell.box.h


def priced(lines: Sequence[Line], found: Sequence[Pair]) -> tuple[list[Pair], list[Pair], list[Pair], list[Pair]]:
    """Pairs by the headings of their columns: the pairs, with their amounts for values; the tax of each line; lines without an amount, and without the tax of their rate."""
    for number, row in enumerate(rows(lines)):  # noqa: B007 -- the place of the headings
        named = [(next((name for name, words in _HEADS.items() if words.search(fold(line.text))), ""), line) for line in row]
        names = [name for name, _ in named if name]
        if len(set(names)) >= 3 and "amount" in names and not any(figure(line.text) is not None for line in row):
            break
    else:
        return list(found), [], [], []
    made, taxes, blank, untaxed = list[Pair](), list[Pair](), list[Pair](), list[Pair]()
    rates = {place: any(re.fullmatch(r"(?:[1-9]\d?|0?\.\d+)\s?%", fold(line.text).strip()) for line in row) for place, row in enumerate(rows(lines))}
    last = max((place for place, (name, _) in enumerate(named) if name == "amount"), default=0)
    named = [(name if name != "amount" or place == last or "tax" in names else "other", line) for place, (name, line) in enumerate(named)]
    table = {id(pair): _cells(pair, named) for pair in found if pair.row > number and pair.cells}
    last = max((pair.row for pair in found if {"quantity", "price"} <= table.get(id(pair), {}).keys()), default=-1)
    for pair in found:
        cells = table.get(id(pair), {})
        if re.fullmatch(r"合计|小计|(?:sub)?totals?", pair.label) and "amount" in cells and "tax" in cells:
            made.append(replace(pair, label="金额合计", value=cells["amount"][0], line=cells["amount"][1], numbers=()))
            made.append(replace(pair, label="合计税额", value=cells["tax"][0], line=cells["tax"][1], numbers=()))
        elif "amount" in cells and ({"quantity", "price"} <= cells.keys() or (pair.row < last and not TOTALS.search(pair.label))):
            # A row without quantity and price among those that have them takes off or adds: a discount, a lump sum.
            numbers = tuple(cells[name][0] for name in ("quantity", "price", "amount") if name in cells)
            made.append(replace(pair, value=cells["amount"][0], line=cells["amount"][1], numbers=numbers, listed=True))
            if "tax" in cells:
                taxes.append(replace(pair, value=cells["tax"][0], line=cells["tax"][1]))
                if not cells["tax"][0] and not _EXEMPT.search(pair.label) and rates.get(pair.row):
                    untaxed.append(taxes[-1])
        elif {"quantity", "price"} <= cells.keys():
            blank.append(pair)
        else:
            made.append(pair)
    return made, taxes, blank, untaxed


def heads(lines: Sequence[Line]) -> bool:
    """Whether a row of headings names quantity, price and amount."""
    for row in rows(lines):
        words = [fold(line.text) for line in row if figure(line.text) is None]
        named = {next((name for name, found in _HEADS.items() if found.search(word)), "") for word in words if len(word) <= 20}
        if len(words) == len(row) >= 3 and named >= {"quantity", "price", "amount"}:
            return True
    return False


def _cells(pair: Pair, named: Sequence[tuple[str, Line]]) -> Row:
    """The figures of a pair by the headings that they stand nearest to."""
    cells: Row = {}
    for cell in pair.cells:
        name, _ = min(named, key=lambda head, cell=cell: apart(head[1], cell))  # type: ignore[misc]
        if (value := figure(cell.text)) is not None:
            cells[name] = (value, cell)
    if (counted := re.fullmatch(r"(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:[^\W\d]{1,6}\.?)", pair.label)) and "quantity" not in cells:
        cells["quantity"] = (Decimal(counted[1].replace(",", ".")), pair.line)  # with its unit
    return cells

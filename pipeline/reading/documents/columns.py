"""Columns of documents' tables: which figure of a row is the current one and which the year's, which is quantity, price, amount or tax; and rows of balances."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

from pipeline.reading.amounts import fold
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.pairs import Pair, apart, clean, rows
from topics.events import Line

__all__ = ["Row", "balances_in_list", "priced", "yearly"]

Row = dict[str, tuple[Decimal, Line]]
"""A row of a table: column to figure and where it stands."""

_YEAR = re.compile(r"(?<![a-z])ytd(?![a-z])|year[- ]to[- ]date|(?<![a-z])(?:to date|td|this (?:tax )?year)(?![a-z])|累计|年初至今|本年")
_HEADS = {
    "quantity": re.compile(r"数量|(?<![a-z])menge(?![a-z])|(?<![a-z])(?:qty|quantity|hours|hrs|units)(?![a-z])"),
    "price": re.compile(r"单价|einzelpreis|stückpreis|(?<![a-z])(?:unit price|unit cost|price|rate|cost|each)(?![a-z])"),
    "percent": re.compile(r"税率|征收率|(?<![a-z])mwst|(?<![a-z])ust(?![a-z])|%|(?<![a-z])(?:tax|vat|gst) rate(?![a-z])"),
    "tax": re.compile(r"税额|税金|(?<![a-z])(?:tax|vat|gst)(?: amount| amt)?(?![a-z])"),
    "amount": re.compile(r"金额|betrag|gesamt|小计|总价|价款|(?<![a-z])(?:amount|line total|total|net|sum|extended)(?![a-z])"),
}


_EXEMPT = re.compile(r"免税|零税|exempt|zero[- ]rated")


def yearly(lines: Sequence[Line], found: Sequence[Pair]) -> tuple[list[Pair], list[Pair]]:
    """The pairs with the figures of the period, and those with the year's, which stand under a heading of their own."""
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
        if not heads or not pair.cells or _YEAR.search(pair.label):
            (year if _YEAR.search(pair.label) else now).append(pair)
            continue
        under = [(bool(_YEAR.search(fold(min(heads, key=lambda head, cell=cell: apart(head, cell)).text))), cell) for cell in pair.cells]  # type: ignore[misc]
        for mine, whose in ((now, False), (year, True)):
            cells = [cell for of_year, cell in under if of_year is whose]
            if cells:
                mine.append(replace(pair, value=figure(cells[-1].text), line=cells[-1], cells=tuple(cells)))
            elif mine is now:
                mine.append(replace(pair, value=None, numbers=(), cells=()))  # nothing this time, something in the year
    return now, year


def priced(lines: Sequence[Line], found: Sequence[Pair]) -> tuple[list[Pair], list[Pair], list[Pair]]:
    """Pairs by the headings of their columns: (the pairs, with their amounts for values; the tax of each line; lines without an amount)."""
    for number, row in enumerate(rows(lines)):  # noqa: B007 -- the place of the headings
        named = [(next((name for name, words in _HEADS.items() if words.search(fold(line.text))), ""), line) for line in row]
        names = [name for name, _ in named if name]
        if len(set(names)) >= 3 and "amount" in names and not any(figure(line.text) is not None for line in row):
            break
    else:
        return list(found), [], []
    made, taxes, blank = list[Pair](), list[Pair](), list[Pair]()
    rates = {place: any(re.fullmatch(r"(?:[1-9]\d?|0?\.\d+)\s?%", fold(line.text).strip()) for line in row) for place, row in enumerate(rows(lines))}
    last = max((place for place, (name, _) in enumerate(named) if name == "amount"), default=0)
    named = [(name if name != "amount" or place == last or "tax" in names else "other", line) for place, (name, line) in enumerate(named)]
    for pair in found:
        if pair.row <= number or not pair.cells:
            made.append(pair)
            continue
        cells: Row = {}
        for cell in pair.cells:
            name, _ = min(named, key=lambda head, cell=cell: apart(head[1], cell))  # type: ignore[misc]
            if (value := figure(cell.text)) is not None:
                cells[name] = (value, cell)
        if (counted := re.fullmatch(r"(\d{1,4}(?:[.,]\d{1,2})?)\s?(?:[^\W\d]{1,6}\.?)", pair.label)) and "quantity" not in cells:
            cells["quantity"] = (Decimal(counted[1].replace(",", ".")), pair.line)  # with its unit
        if re.fullmatch(r"合计|小计|(?:sub)?totals?", pair.label) and "amount" in cells and "tax" in cells:
            made.append(replace(pair, label="金额合计", value=cells["amount"][0], line=cells["amount"][1], numbers=()))
            made.append(replace(pair, label="合计税额", value=cells["tax"][0], line=cells["tax"][1], numbers=()))
        elif "quantity" in cells and "price" in cells:
            if "amount" not in cells:
                blank.append(pair)
                continue
            made.append(
                replace(
                    pair, value=cells["amount"][0], line=cells["amount"][1], numbers=tuple(cells[name][0] for name in ("quantity", "price", "amount"))
                )
            )
            if "tax" in cells:
                taxes.append(replace(pair, value=cells["tax"][0], line=cells["tax"][1]))
                if not cells["tax"][0] and not _EXEMPT.search(pair.label) and rates.get(pair.row):
                    blank.append(taxes[-1])
        else:
            made.append(pair)
    return made, taxes, blank


def balances_in_list(lines: Sequence[Line], words: Sequence[str]) -> list[list[Row]]:
    """Entries one below the other with balances among them, each in words: `余额 29,968.76`. Two readings: what moved stands above its balance, or below it."""
    entries = list[tuple[str, Decimal, Line]]()
    for row in rows(lines):
        for number, line in enumerate(row):
            both, value = inline(line.text), figure(line.text)
            if both is not None and (found := figure(both[1])) is not None:
                entries.append((clean(both[0]), found, line))
            elif value is not None and re.match(r"[-+(]", fold(line.text).strip()):
                entries.append(("", value, line))
            elif value is not None and number:
                entries.append((clean(row[number - 1].text), value, line))
    signed = sum(not label for label, _, _ in entries)
    often = {label for label, count in Counter(label for label, _, _ in entries if label).items() if count >= 3 and signed >= count}
    places = [place for place, (label, _, _) in enumerate(entries) if label in words or label in often]
    if len(places) < 3:
        return []

    def entry(place: int, begin: int, end: int) -> Row:
        moved = [(value, line) for label, value, line in entries[begin:end] if not label]
        change = {"amount": (sum((value for value, _ in moved), Decimal(0)), moved[-1][1])} if moved else {}
        return {"balance": entries[place][1:], **change}

    above = [entry(place, before + 1, place) for before, place in pairwise([-1, *places])]
    below = [entry(place, place + 1, after) for place, after in pairwise([*places, len(entries)])]
    return [above, below]

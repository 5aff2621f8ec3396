"""Sheets with a row for each person: what everybody has is nothing in one row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.lists import titled
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.schema import Schema, says
from pipeline.reading.documents.vocabulary import FREE, TAX
from topics.events import Line

__all__ = ["everybody"]

_ROWS = 3
"""People, at least."""


def everybody(proofs: Proofs, schema: Schema) -> Iterator[tuple[str, Line]]:
    """The one zero or gap of a column that is called what everybody has, where every other row holds a figure there, and the row holds others."""
    words = [word for some in schema.steady.values() for word in some]
    people = [row for row in proofs.page if len(row) >= 2 * _ROWS and not any(TOTAL.search(spot.label) for spot in row)]
    for place in {spot.column for spot in proofs.spots if spot.money}:
        column = [spot for spot in proofs.spots if spot.column == place and len(proofs.page[spot.row]) >= _ROWS and not TOTAL.search(spot.label)]
        zeros = [spot for spot in column if not spot.value]
        lacking = [row for row in people if all(one.column != place for one in row)]
        if len(lacking) == 1 and not zeros and len(column) == len(people) - 1 >= 2 and _all_have(titled(proofs, place), words):
            first = next(one for one in lacking[0] if one.money or one is lacking[0][-1])
            yield titled(proofs, place), first.line
        if len(column) < _ROWS or len(zeros) != 1 or not any(one.money and one.value for one in proofs.page[zeros[0].row]):
            continue
        name = titled(proofs, place)
        if _all_have(name, words) and not FREE.search(proofs.row(zeros[0].row)):
            yield name, zeros[0].line


def _all_have(name: str, words: Sequence[str]) -> bool:
    """Whether a column is called what everybody has; no tax is due on a small wage."""
    return any(says(word, name) for word in words) and not TAX.search(name)

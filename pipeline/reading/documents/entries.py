"""What stands in a document: its fields and priced lines, its table, and what its columns hold besides."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pipeline.reading.documents.checks import Filled
from pipeline.reading.documents.columns import Row, priced, yearly
from pipeline.reading.documents.fields import fill
from pipeline.reading.documents.items import detailed, turned
from pipeline.reading.documents.names import named
from pipeline.reading.documents.pairs import Pair, pairs
from pipeline.reading.documents.people import slips
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.running import rows_of
from pipeline.reading.documents.schema import Schema

__all__ = ["Entries", "entries_of"]


@dataclass(frozen=True, kw_only=True)
class Entries:
    """What stands in a document, by its schema."""

    pairs: list[Pair]
    filled: Filled
    others: list[Filled]
    """Of other people's slips, and of the year."""
    table: list[Row]
    taxes: list[Pair]
    """Of each priced line."""
    unpriced: list[Pair]
    """Lines without an amount."""
    untaxed: list[Pair]
    """Lines without the tax of their rate."""


def entries_of(proofs: Proofs, schema: Schema) -> Entries:
    """The pairs of a page sorted by its schema, whatever rows, columns and slips they stand in."""
    lines, found = proofs.lines, list(_pairs(proofs, schema))
    year, line_taxes, unpriced, untaxed, others = list[Pair](), list[Pair](), list[Pair](), list[Pair](), list[Filled]()
    if schema.items:
        found, unnamed = detailed(turned(found))
        found, line_taxes, unpriced, untaxed = priced(lines, found)
        unpriced += unnamed
    elif schema.groups:
        found, year = yearly(lines, found, lambda text: named(text, schema) in schema.fields)
        others = [fill(one, schema) for one in slips(lines, found, schema)]
    table, filled = rows_of(lines, found, schema) if schema.columns else (list[Row](), others[0] if others else fill(found, schema))
    others = [*others[1:], *([fill(year, schema)] if year else [])]
    return Entries(pairs=found, filled=filled, others=others, table=table, taxes=line_taxes, unpriced=unpriced, untaxed=untaxed)


def _pairs(proofs: Proofs, schema: Schema) -> Iterator[Pair]:
    """The pairs of a page without prices of one in rows of measures; sums of a part are no items of the whole."""
    each = {id(spot.line) for spot in proofs.spots if spot.each}
    for pair in pairs(proofs.lines, headed=not schema.items):
        part = bool(schema.groups) and named(pair.label, schema) not in schema.fields and proofs.part(pair.line, pair.label)
        if id(pair.line) not in each and not part:
            yield pair

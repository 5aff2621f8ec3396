"""The kind of a document that does not name itself, by what is found in it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from pipeline.reading.documents.fields import named
from pipeline.reading.documents.pairs import pairs
from pipeline.reading.documents.running import best, follows
from pipeline.reading.documents.schema import Schema
from pipeline.reading.documents.tables import listed
from topics.events import Line

__all__ = ["shaped"]

_TILL = {"total", "paid", "change"}
"""What only a till says together: what is due, what was given, what went back."""

_FLOWS = {"debits", "credits"}
"""What went out and what came in, over entries with signs."""
_SIGNED = re.compile(r"^[-+−]\s?\D{0,3}\d[\d,]*\.\d{2}$")


def shaped(lines: Sequence[Line], known: Mapping[str, Schema], *, surely: bool) -> Schema | None:
    """A till's receipt by what was given and what went back; a statement by balances that follow; where not `surely`, the kind most of whose fields are there."""
    for schema in known.values():
        if schema.columns and follows(best(listed(lines, schema.columns.get("balance", ())), None)):
            return schema
    scores = {}
    for kind, schema in known.items():
        found = [pair for pair in pairs(lines, headed=not schema.items) if pair.value is not None]
        names = [name for pair in found if (name := named(pair.label, schema)) is not None]
        if set(names) >= _TILL or (set(names) >= _FLOWS and sum(bool(_SIGNED.match(line.text)) for line in lines) >= 3):
            return schema
        lines_of = schema.items and "total" in names and len(found) - len(names) >= 2
        scores[kind] = len(set(names)) + sum(names.count(name) >= 2 for name in schema.groups) + lines_of
    most = max(scores, key=lambda kind: scores[kind], default="")
    return known[most] if not surely and scores.get(most, 0) >= 2 else None

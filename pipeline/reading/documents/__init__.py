"""Documents: payslips, bank statements, receipts, invoices, and any kind that a user adds as YAML. Fields as typed JSON, tables, checks, findings.

lines -> kind -> pairs of label and figure -> fields of its schema -> checks -> labels
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal

from pydantic import JsonValue

from pipeline.ports import Scene
from pipeline.reading.amounts import fold
from pipeline.reading.documents.checks import Filled, Result, products, sums, taxed, taxes, tendered
from pipeline.reading.documents.columns import Row
from pipeline.reading.documents.entries import Entries, entries_of
from pipeline.reading.documents.frames import unframed
from pipeline.reading.documents.heads import LEADING, MORE
from pipeline.reading.documents.idle import idle
from pipeline.reading.documents.items import blanks
from pipeline.reading.documents.measures import QUANTITY
from pipeline.reading.documents.messages import absences, mismatches
from pipeline.reading.documents.names import named
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.pairs import Pair, apart, pairs
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.rates import by_rate, marked, rated
from pipeline.reading.documents.relations import Found, related
from pipeline.reading.documents.running import balances, closes, flows, gaps, totals
from pipeline.reading.documents.schema import Schema, says, schemas
from pipeline.reading.documents.shapes import opens, shaped, shelved
from pipeline.reading.documents.sheets import everybody
from pipeline.reading.documents.tables import DATE, tabled
from pipeline.reading.documents.tears import parted
from pipeline.reading.documents.vocabulary import FREE
from pipeline.reading.documents.words import worded
from pipeline.reading.documents.zeros import entered, lacking, timed, vouched, zeros
from pipeline.settings import settings
from topics.events import Context, Document, Facts, Label, Line

__all__ = ["inspect", "kind_of", "read"]


def inspect(scene: Scene) -> Scene:
    """Add `facts.document` and `document.*` labels, where the context names a kind or the words are plainly those of one."""
    known = schemas(settings().documents)
    lines = unframed(parted(scene.lines))
    schema = kind_of(lines, scene.upload.context, known)
    if schema is None:
        return scene
    document, labels = read(lines, schema)
    said = document.fields or document.tables or document.checks or labels
    return scene.plus(facts=Facts(document=document), labels=labels) if said else scene


def kind_of(lines: Sequence[Line], context: Context, known: dict[str, Schema]) -> Schema | None:
    """The schema of the context's kind; else of the kind whose own words (the longest of them) stand in the first lines or in large print, whose table there is, or of which three signs stand anywhere.

    On a surface of documents, the one that finds the most of its fields.
    """
    if context.kind is not None and (named := known.get(context.kind) or next((known[kind] for kind in known if kind in context.kind), None)):
        return named  # "bank_statement" is a statement
    if context.listing is not None:
        return None  # a page of a shop, whatever it calls itself
    figures = sum(figure(line.text) is not None for line in lines)
    if figures + sum(inline(line.text) is not None for line in lines) < 3:
        return None
    beside = Counter((line.page, line.row) for line in lines)
    if shelved(lines):
        return None
    head = [
        line
        for line in lines
        if (line.order < 5 and (line.row is None or beside[line.page, line.row] < 4 or opens(line, lines))) or line.relative_size >= 1.3
    ]
    every = [fold(line.text) for line in lines]
    titles = [fold(line.text) for line in head if len(line.text) <= 40]
    told = {
        word: schema for schema in known.values() for word in schema.detect for title in titles if says(word, title)
    }  # "rent receipt" says more than "receipt"
    if told:
        word = max(told, key=len)
        few = 2 if any(word in title and len(title) <= len(word) + 4 for title in titles) else 3
        if figures >= 4 or _filled(lines, told[word]) >= few:
            return told[word]
    for schema in known.values():
        if schema.columns and any(len(reading) >= 3 for reading in tabled(lines, schema)):
            return schema
    shown = {kind: sum(any(says(word, text) for text in every) for word in schema.signs) for kind, schema in known.items()}
    most = max(shown, key=lambda kind: shown[kind], default="")
    signed = known[most] if shown.get(most, 0) >= 3 else None
    if signed is not None and (signed.checks or signed.items):
        return signed
    shape = shaped(lines, known, surely=context.surface != "document")  # a mere table only where it is nothing else, and no surface of a shop's
    return signed if shape is None or (shape.kind == "table" and context.surface not in {None, "document"}) else shape


def _filled(lines: Sequence[Line], schema: Schema) -> int:
    """How many fields of a kind have a figure."""
    found = pairs(lines, headed=not schema.items)
    return len({name for pair in found if pair.value is not None and (name := named(pair.label, schema)) in schema.fields})


def read(lines: Sequence[Line], schema: Schema) -> tuple[Document, list[Label]]:
    """The document, and what does not hold in it."""
    proofs = Proofs(lines)
    columns = related(proofs)
    at_rates = list(by_rate(proofs.lines)) if schema.items else []
    entries = entries_of(proofs, schema)
    made = _made(proofs, schema, entries)
    if any(one.name in {"shared", "instalment"} and one.holds for one in columns.results):
        made = [one for one in made if one.name != "paid" or one.holds]  # who pays which share is told otherwise
    if schema.items:
        made = [one for one in made if one.name != "tax" or one.holds or not at_rates]
        made += [*rated(proofs.lines), *(result for result, _ in at_rates if result is not None)]
    results = list(proofs.tried(one for one in made if one.holds or not _over_some(one, proofs.lines)))
    short = list(zeros(entries.filled, schema, results, proofs.words, made))
    for other in entries.others:
        theirs = list(proofs.tried(sums(other, schema)))
        short += zeros(other, schema, theirs)
        results += theirs
    results = _joined(results, columns.results)
    document = _document(proofs.lines, schema, entries, results)
    blank = [
        *_empty(proofs, schema, entries, results, short, columns),
        *((*entered(proofs), *vouched(proofs)) if schema.claimed else ()),
        *((*timed(proofs), *everybody(proofs, schema)) if schema.groups else ()),
        *((line.text, line) for line in gaps(proofs.lines, entries.table, results)),
        *(one for one in columns.blank if not _explained(one[1], columns.results)),
        *columns.unbalanced,
        *((line.text, line) for _, line in at_rates if line is not None),
    ]
    settled = {(one.rests[0].page, one.rests[0].box) for one in results if one.holds and not one.found}
    blank = [
        (proofs.called(name, line), line)
        for name, line in blank
        if not FREE.search(proofs.said(line)) and not (figure(line.text) == 0 and (line.page, line.box) in settled)
    ]
    results = [one for one in results if one.holds or not _short_of(one, blank)]
    blank += [(proofs.called(one.rests[0].text, one.rests[0]), one.rests[0]) for one in results if not one.holds and not one.found and one.expected]
    return document, [*mismatches(results, proofs), *absences(blank)]


def _made(proofs: Proofs, schema: Schema, entries: Entries) -> list[Result]:
    """The checks that the fields, the priced lines and the table allow."""
    lines, filled, table = proofs.lines, entries.filled, entries.table
    results: list[Result] = []
    if schema.columns:
        results += [*balances(table, filled.fields.get("opening")), *closes(table, filled.fields.get("closing"))]
        results += [
            *totals(table, filled, results),
            *(() if any(row.keys() & {"debit", "credit"} for row in table) else flows(lines, filled, entries.pairs, schema)),
        ]
    return [
        *results,
        *sums(filled, schema, lines),
        *taxes(filled, entries.taxes, [*proofs.named(), *marked(proofs)]),
        *taxed(filled),
        *products(filled.items),
        *tendered(filled, lines),
        *worded(lines, filled),
    ]


def _joined(results: Sequence[Result], counted: Sequence[Result]) -> list[Result]:
    """The results by name, with those of the columns."""
    # A total that holds by its name is not that of the column it stands in.
    good = {one.rests[0].box for one in results if one.holds}
    own, others = ([one for one in some if one.name == "balance"] for some in (results, counted))
    # Of two readings of the balances the one in which more follow.
    follow = sum(one.holds for one in (*own, *others)) >= 3  # then no column is another period's
    worse = own if sum(one.holds for one in others) > sum(one.holds for one in own) else others
    return [
        *(one for one in results if one not in worse),
        *(one for one in counted if one not in worse and not (follow and one.name == "periods") and (one.holds or one.rests[0].box not in good)),
    ]


def _document(lines: Sequence[Line], schema: Schema, entries: Entries, results: Sequence[Result]) -> Document:
    filled = entries.filled
    fields: dict[str, JsonValue] = {name: _number(pair.value) for name, pair in filled.fields.items() if pair.value is not None}
    fields |= {name: {pair.label: _number(pair.value) for pair in group} for name, group in filled.groups.items() if group}
    if date := next((match[0] for line in lines if (match := DATE.search(line.text))), None):
        fields["date"] = date
    return Document(
        kind=schema.kind,
        fields=fields,
        tables=tuple(_tables(filled, entries.table)),
        checks=tuple({"name": one.name, "holds": one.holds, "expected": _number(one.expected), "found": _number(one.found)} for one in results),
        confidence=min((line.confidence for line in lines), default=1.0),
    )


def _empty(
    proofs: Proofs, schema: Schema, entries: Entries, results: Sequence[Result], short: Sequence[Pair], columns: Found
) -> Iterator[tuple[str, Line]]:
    """The pairs that are zero or empty and should not be, but for those whose figure is told otherwise."""
    filled = entries.filled
    found = [*(pair for pair in short if not (_elsewhere(pair, filled, proofs) or idle(pair, proofs))), *entries.untaxed]
    if lacking(filled.items, results) is not False:
        found += [*entries.unpriced, *blanks(filled.items)]
    for pair in found:
        name, line = pair.label or pair.line.text, pair.line
        if QUANTITY.fullmatch(name) or _heads_a_figure(line, proofs.lines):
            continue  # what was used, under its price; what has its amount above or below
        if schema.groups or not _explained(line, columns.results):
            yield name, line


def _over_some(result: Result, lines: Sequence[Line]) -> bool:
    """Whether a total stands over a list of only the greatest of its parts."""
    below = len(result.rests) >= 3 and result.rests[0].box.y <= min(line.box.y for line in result.rests[1:])
    text = " ".join(fold(line.text) for line in lines)
    return below and (LEADING.search(text) is not None or MORE.search(text) is not None)


def _heads_a_figure(label: Line, lines: Sequence[Line]) -> bool:
    """Whether a figure in larger print stands right below a label or above it, flush with it or in its middle: that is its amount."""
    return figure(label.text) is None and any(
        line.height > 1.3 * label.height
        and min(apart(label, line), abs(line.box.x - label.box.x)) <= label.box.h
        and max(line.box.y - label.box.y - label.box.h, label.box.y - line.box.y - line.box.h) <= 2 * label.box.h
        and line.page == label.page
        and figure(line.text) is not None
        for line in lines
    )


def _elsewhere(pair: Pair, filled: Filled, proofs: Proofs) -> bool:
    """Whether the net pay that stands without its figure is on the page all the same: what is left of the gross."""
    gross, deducted = (filled.fields[name].value if name in filled.fields else None for name in ("gross", "deducted"))
    if pair is not filled.fields.get("net") or pair.value is not None or gross is None or deducted is None:
        return False
    return any(spot.money and spot.value == gross - abs(deducted) for spot in proofs.spots)


def _explained(line: Line, results: Sequence[Result]) -> bool:
    """Whether the sum of a row holds, of which a figure is one: then what the row lacks is rightly not there."""
    return any(one.name == "row" and one.holds and any(rest.box == line.box and rest.page == line.page for rest in one.rests) for one in results)


def _short_of(result: Result, blank: Sequence[tuple[str, Line]]) -> bool:
    """Whether a sum falls short because a figure in its midst is not there: then that is the fault."""
    rows = [line.row for line in result.rests if line.row is not None]
    if result.name == "closing" and any(figure(line.text) == result.found for _, line in blank):
        return True  # the last entry moved nothing
    off = abs(result.expected - result.found)
    if result.name == "balance" and any(abs(figure(line.text) or 0) == off and line not in result.rests for _, line in blank):
        return True  # it counts an entry whose own balance is not there
    return abs(result.found) > abs(result.expected) and any(
        not (figure(line.text) == 0 or line.row is None or line in result.rests) and rows and min(rows) <= line.row <= max(rows) for _, line in blank
    )


def _tables(filled: Filled, table: Sequence[Row]) -> Iterator[dict[str, JsonValue]]:
    if filled.items:
        yield {
            "name": "items",
            "columns": ["name", "numbers"],
            "rows": [[pair.label, [_number(number) for number in pair.numbers]] for pair in filled.items],
        }
    if table:
        columns = list(dict.fromkeys(name for row in table for name in row))
        yield {
            "name": "rows",
            "columns": list(columns),
            "rows": [[_number(row[name][0]) if name in row else None for name in columns] for row in table],
        }


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)

"""Documents: payslips, bank statements, receipts, invoices, and any kind that a user adds as YAML. Fields as typed JSON, tables, checks, findings.

lines -> kind -> pairs of label and figure -> fields of its schema -> checks -> labels
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache

from pydantic import JsonValue

from pipeline.ports import Scene
from pipeline.reading.amounts import fold
from pipeline.reading.documents.checks import Filled, Result, balances, closes, gaps, products, sums, taxes, zeros
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import Pair, pairs, rows
from pipeline.reading.documents.schema import Schema, schemas
from pipeline.settings import settings
from topics.events import Document, Evidence, Facts, Label, Line, Text2
from topics.labels import label

__all__ = ["inspect", "kind_of", "read"]

SOURCE = "documents"
_DATE = re.compile(r"20\d{2}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.]\d{1,2}[-/.](?:20)?\d{2}|20\d{2}年\d{1,2}月")


_REFERENCE = re.compile(r"\bref\b|\bno\b|number|\bid\b|编号|号码|票号|单号|\breg\b")


def inspect(scene: Scene) -> Scene:
    """Add `facts.document` and `document.*` labels, where the context names a kind or the words are plainly those of one."""
    known = schemas(settings().documents)
    schema = kind_of(scene, known)
    if schema is None:
        return scene
    document, labels = read(scene.lines, schema)
    return scene.plus(facts=Facts(document=document), labels=labels) if document.fields or document.tables else scene


def kind_of(scene: Scene, known: dict[str, Schema]) -> Schema | None:
    """The schema of the context's kind; else of the kind whose own words stand in the first lines or in large print, on a page with figures."""
    if scene.upload.context.kind is not None:
        return known.get(scene.upload.context.kind)
    if sum(figure(line.text) is not None for line in scene.lines) < 4:
        return None
    head = [line for line in scene.lines if line.order < 5 or line.relative_size >= 1.3]
    for schema in known.values():
        if any(len(line.text) <= 40 and any(_in(word, fold(line.text)) for word in schema.detect) for line in head):
            return schema
    return None


def read(lines: Sequence[Line], schema: Schema) -> tuple[Document, list[Label]]:
    """The document, and what does not hold in it."""
    found = pairs(lines, headed=not schema.items)
    filled = _fill(found, schema)
    table: list[dict[str, tuple[Decimal, Line]]] = []
    results: list[Result] = []
    if schema.columns:
        table = _table(lines, schema)
        results += [*balances(table, filled.fields.get("opening")), *closes(table, filled.fields.get("closing"))]
    results += [*sums(filled, schema), *taxes(filled), *products(filled.items)]
    fields: dict[str, JsonValue] = {name: _number(pair.value) for name, pair in filled.fields.items() if pair.value is not None}
    fields |= {name: {pair.label: _number(pair.value) for pair in group} for name, group in filled.groups.items() if group}
    if date := next((match[0] for line in lines if (match := _DATE.search(line.text))), None):
        fields["date"] = date
    document = Document(
        kind=schema.kind,
        fields=fields,
        tables=tuple(_tables(filled, table)),
        checks=tuple({"name": one.name, "holds": one.holds, "expected": _number(one.expected), "found": _number(one.found)} for one in results),
        confidence=min((line.confidence for line in lines), default=1.0),
    )
    return document, [*_mismatches(results), *_zeros(filled, schema, list(gaps(table)))]


@lru_cache(maxsize=4096)
def _in(word: str, text: str) -> bool:
    """Chinese words anywhere, Latin ones as whole words."""
    return word in text if not word.isascii() else bool(re.search(rf"(?<![a-z]){re.escape(word)}(?![a-z])", text))


def _fill(found: Sequence[Pair], schema: Schema) -> Filled:
    fields: dict[str, Pair] = {}
    groups: dict[str, list[Pair]] = {name: [] for name in schema.groups}
    items: list[Pair] = []
    for pair in found:
        name = _name(pair.label, schema)
        if name in schema.fields and _REFERENCE.search(pair.label):
            continue
        if name in schema.fields:
            # Of several totals the last with a figure is the one that counts (before rounding, after it); of subtotals the first.
            if name not in fields or (
                pair.value is not None and (fields[name].value is None or name in {"total", "closing"}) and not _lesser(pair, fields[name])
            ):
                fields[name] = pair
        elif name in groups or (name is None and (name := _among(pair, groups, fields)) is not None):
            groups[name].append(pair)
        elif (
            schema.items
            and "subtotal" in schema.fields
            and "subtotal" not in fields
            and len(items) >= 2
            and pair.value == sum(item.value or 0 for item in items)
        ):
            fields["subtotal"] = pair  # whatever it is called
        elif schema.items and not _closed(fields, items) and _item(pair):
            items.append(pair)
    return Filled(fields=fields, groups=groups, items=items)


def _closed(fields: Mapping[str, Pair], items: Sequence[Pair]) -> bool:
    """Whether the priced lines have ended: below them stands what they come to. A total above them, in large print, ends nothing."""
    return any(
        name in fields and (not items or fields[name].row > items[0].row) and (bool(items) or name == "subtotal") for name in ("subtotal", "total")
    )


def _among(pair: Pair, groups: Mapping[str, Sequence[Pair]], fields: Mapping[str, Pair]) -> str | None:
    """The group in whose column, or whose row of headings, a figure of an unknown name stands, before that group's total."""
    if pair.value is None or pair.place is None or not pair.label:
        return None
    for name, group in groups.items():
        for other in reversed(group[-2:]):
            closed = any(
                field.place is not None and other.row < field.row and abs(field.place.x - pair.place.x) < 3 * pair.place.h
                for field in fields.values()
            )
            same_column = other.place is not None and 0 < pair.row - other.row <= 2 and abs(other.place.x - pair.place.x) < 1.5 * pair.place.h
            same_heads = other.place is not None and other.row == pair.row and other.line.row != other.row
            if (same_column and not closed) or (same_heads and not closed):
                return name
    return None


def _lesser(pair: Pair, known: Pair) -> bool:
    """A "total" of pieces or of tax beside the total of money."""
    return bool(re.search(r"(?:qty|quantity|items?|pcs|discount|saving|tax|gst|vat|件|数量)", pair.label)) and known.value is not None


def _item(pair: Pair) -> bool:
    text = pair.line.text
    return (
        pair.value is not None
        and (pair.value != 0 or len(pair.numbers) > 1)
        and (bool(pair.label) or len(pair.numbers) > 1)
        and bool(re.search(r"\.\s?\d{1,2}\D*$|[¥$€£元]", text))
    )


def _name(text: str, schema: Schema) -> str | None:
    """The field or group whose longest word stands in a label; a field wins over a group of the same length."""
    best: tuple[int, str] | None = None
    for name, words in (*schema.fields.items(), *schema.groups.items()):
        for word in words:
            if (best is None or len(word) > best[0]) and _in(word, text):
                best = (len(word), name)
    return best[1] if best else None


def _table(lines: Sequence[Line], schema: Schema) -> list[dict[str, tuple[Decimal, Line]]]:
    """Rows of figures under the columns' headings."""
    table = rows(lines)
    number, heads = 0, dict[str, Line]()
    for number, row in enumerate(table):  # noqa: B007 -- the place of the headings
        heads = {name: line for line in row for name, words in schema.columns.items() if any(_in(word, fold(line.text)) for word in words)}
        if "balance" in heads and len(heads) > 1:
            break
    else:
        return []
    made = []
    for row in table[number + 1 :]:
        cells: dict[str, tuple[Decimal, Line]] = {}
        for line in row:
            value = figure(line.text)
            if value is None or _DATE.fullmatch(line.text.strip()):
                continue
            name = min(heads, key=lambda head: _distance(heads[head], line))
            if _distance(heads[name], line) < 3.0 * max(heads[name].box.w, line.box.w):
                cells[name] = (value, line)
        if cells:
            made.append(cells)
    return made


def _distance(head: Line, line: Line) -> float:
    """Between a heading and a figure: the least of left edges, middles and right edges apart, for columns may be set in any of these ways."""
    a, b = head.box, line.box
    return min(abs(a.x - b.x), abs(a.x + a.w - b.x - b.w), abs(a.x + a.w / 2 - b.x - b.w / 2))


def _tables(filled: Filled, table: Sequence[dict[str, tuple[Decimal, Line]]]) -> Iterator[dict[str, JsonValue]]:
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


def _mismatches(results: Sequence[Result]) -> Iterator[Label]:
    """One label with all that does not hold; the surest first."""
    wrong = [result for result in results if not result.holds]
    if not wrong:
        return
    first = wrong[0]
    sure = max(min(line.confidence for line in result.rests) for result in wrong)
    evidence = [_evidence(line) for result in wrong for line in result.rests]
    yield label(
        "document.sum_mismatch", source=SOURCE, confidence=0.93 * sure, evidence=list(dict.fromkeys(evidence))[:8],
        message=Text2(en=f"The figures of “{first.name}” come to {first.expected:,.2f}; the document says {first.found:,.2f}.", zh=f"单据中“{first.name}”应为{first.expected:,.2f}，实际写为{first.found:,.2f}。"),
    )  # fmt: skip


def _zeros(filled: Filled, schema: Schema, gaps: Sequence[Line]) -> Iterator[Label]:
    found = [(pair.label, pair.line) for pair, _ in zeros(filled, schema)] + [("balance", line) for line in gaps]
    if found:
        name, line = found[0]
        yield label(
            "document.zero_field", source=SOURCE, confidence=0.85 * line.confidence, evidence=[_evidence(one) for _, one in found][:8],
            message=Text2(en=f"“{name}” is zero or empty where its peers hold figures.", zh=f"“{name}”为零或空缺，而同类项目均有数值。"),
        )  # fmt: skip


def _evidence(line: Line) -> Evidence:
    return Evidence(kind="field", text=line.text, box=line.box, page=line.page)


def _number(value: Decimal | None) -> float | None:
    return None if value is None else float(value)

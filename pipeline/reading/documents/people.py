"""Several slips of pay on one page: a row for each person, or one slip below the other."""

from __future__ import annotations

from collections.abc import Sequence

from pipeline.reading.amounts import fold
from pipeline.reading.documents.names import named
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.pairs import WORDY, Pair, apart, clean, rows
from pipeline.reading.documents.schema import Schema
from topics.events import Line

__all__ = ["slips"]


def slips(lines: Sequence[Line], found: Sequence[Pair], schema: Schema) -> list[list[Pair]]:
    """The pairs of each; empty where there is one slip only. A table whose headings name no field is that of one person's pay."""
    people = _sheets(lines)
    if people and any(named(pair.label, schema) in schema.fields and pair.value is not None for pair in people[0]):
        return people
    return _records(found, schema)


def _sheets(lines: Sequence[Line]) -> list[list[Pair]]:
    """A table with a row for each person: headings, and under them at least two rows of figures. One list of pairs a row."""
    table = rows(lines)
    for number, row in enumerate(table[:-2]):
        heads = [line for line in row if len(clean(line.text)) > 1 and figure(line.text) is None]
        if len(heads) < 5 or any(inline(line.text) for line in row):
            continue
        made = []
        for under in table[number + 1 :]:
            figures = [line for line in under if figure(line.text) is not None and line.box.x + line.box.w > heads[0].box.x]
            names = [line for line in under if figure(line.text) is None and WORDY.search(fold(line.text))]
            if len(figures) < 0.5 * len(heads) or any(line.box.x > heads[2].box.x + heads[2].box.w for line in names):
                break
            cells: dict[int, Line] = {}
            for place, line in enumerate(under if len(under) == len(row) else ()):
                if figure(line.text) is not None and row[place] in heads:
                    cells[heads.index(row[place])] = line
            for line in figures if not cells else ():
                place = min(range(len(heads)), key=lambda place: apart(heads[place], line))
                if place not in cells or apart(heads[place], line) < apart(heads[place], cells[place]):
                    cells[place] = line  # one that is further off stands under a heading of another row
            made.append(
                [
                    Pair(
                        label=clean(head.text),
                        value=figure(cells[place].text) if place in cells else None,
                        line=cells.get(place, head),
                        row=number,
                        place=head.box,
                    )
                    for place, head in enumerate(heads)
                ]
            )
        if len(made) >= 2:
            return made
    return []


def _records(found: Sequence[Pair], schema: Schema) -> list[list[Pair]]:
    """One slip below the other: a new one begins where a label comes again after every field that ends one. Empty where there is one only."""
    made: list[list[Pair]] = [[]]
    for pair in found:
        known = {other.label for other in made[-1] if other.label and other.value is not None}
        ended = any(other.value is not None and named(other.label, schema) == "net" for other in made[-1])
        if ended and pair.label in known and pair.value is not None:
            made.append([])
        made[-1].append(pair)
    # Of one whose net stands above its table, no other follows.
    return made if len(made) > 1 and all(any(named(pair.label, schema) == "net" for pair in one) for one in made) else []

"""Pieces of text that OCR ran together, as cells of their own: `Opening €10.00 Closing €12.00`, `x2 31.60`, `3,720.00 3,720.00`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.reading.amounts import fold
from pipeline.reading.documents.numbers import figure
from pipeline.reading.layout import stretch
from topics.events import Line

__all__ = ["parted"]

_MONEY = r"[-+(]?(?:[a-z]{0,2}\$|[¥€£₹]|(?<![a-z])(?:rmb?|usd|eur|gbp|cny|aud|cad|chf) ?)?\s?[-+]?\d[\d,]*\.\d{2}\)?(?![\d.%])"
_CELL = re.compile(rf"(?P<label>[^\d]*?[a-z一-鿿][^\d]*?)[\s:：]*(?P<money>{_MONEY})元?(?=\s|$)\s*")
_ROW = re.compile(rf"(?:[x×*]\s?-?\d{{1,3}}\s+)?{_MONEY}(?:\s+{_MONEY})*")
_TOKEN = re.compile(rf"[x×*]\s?-?\d{{1,3}}(?=\s)|{_MONEY}")


def parted(lines: Sequence[Line]) -> list[Line]:
    """`lines` with each that holds several labels with their amounts, or several figures and nothing else, taken apart where it is."""
    made = list[Line]()
    for line in lines:
        cuts = list(_cuts(fold(line.text)))
        made += [_piece(line, start, end) for start, end in cuts] if len(cuts) > 1 else [line]
    return made


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    if _ROW.fullmatch(text.strip()):
        yield from (match.span() for match in _TOKEN.finditer(text))
        return
    cells, place = list[tuple[int, int]](), 0
    while (match := _CELL.match(text, place)) is not None and figure(match["money"]) is not None:
        cells.append((match.start(), match.end()))
        place = match.end()
    if place == len(text):
        yield from cells


def _piece(line: Line, start: int, end: int) -> Line:
    """Characters `start` to `end` of a line, without blanks around them, and about where they stand."""
    text = line.text[start:end]
    lead = start + len(text) - len(text.lstrip())
    return line.model_copy(update={"text": text.strip(), "box": stretch(line.text, line.box, lead, lead + len(text.strip()))})

"""Pieces of text that OCR ran together, as cells of their own: `900.00 Pension`, `2 18.80`, `Opening €10.00 Closing €12.00`, `x2 31.60`, `3,720.00 3,720.00`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from pipeline.reading.amounts import fold
from pipeline.reading.documents.numbers import figure
from pipeline.reading.layout import stretch
from topics.events import Line

__all__ = ["headed", "parted"]

_MONEY = r"[-+(]?(?:[a-z]{0,2}\$|[¥€£₹]|(?<![a-z])(?:rmb?|usd|eur|gbp|cny|aud|cad|chf) ?)?\s?[-+]?\d[\d,]*\.\d{2}\)?(?![\d.%])"
_CELL = re.compile(rf"(?P<label>[^\d]*?[a-z一-鿿][^\d]*?)[\s:：]*(?P<money>{_MONEY})元?(?=\s|$|[一-鿿])\s*")
_COUNT = r"(?:[x×*]\s?-?\d{1,3}|\d{1,4}(?:\.\d{3})?)(?=\s)"
_ROW = re.compile(rf"(?:{_COUNT}\s+)?{_MONEY}(?:\s+{_MONEY})*")
_TOKEN = re.compile(rf"{_COUNT}|{_MONEY}")
_LED = re.compile(rf"(?P<money>{_MONEY})\s+(?!元|(?:per|each|an)(?![a-z]))(?=[a-z]{{2}}|[一-鿿])")
"""An amount, and the label of the next; not its own unit, nor what it is for."""
_WEIGHED = re.compile(r"(\d{1,3}\.\d{3})(\d{1,4}\.\d{2})\s+(\d{1,6}\.\d{2})")
"""A weight that ran into its price; the amount tells."""


def parted(lines: Sequence[Line]) -> list[Line]:
    """`lines` with each that holds several labels with their amounts, or several figures and nothing else, taken apart where it is."""
    made = list[Line]()
    for line in lines:
        cuts = list(_cuts(fold(line.text)))
        made += [_piece(line, start, end) for start, end in cuts] if len(cuts) > 1 else [line]
    return made


def headed(heading: Line, figures: Sequence[Line]) -> list[Line]:
    """A heading over several figures, from left to right, taken apart between its words so that each has its own; as it is over each where its words are too few."""
    text, cuts = heading.text, [0]
    gaps = [match.start() for match in _GAP.finditer(text)]
    for left, right in pairwise(figures):
        middle = (left.box.x + left.box.w / 2 + right.box.x + right.box.w / 2) / 2
        if not (after := [gap for gap in gaps if gap > cuts[-1]]):
            return [heading] * len(figures)
        cuts.append(min(after, key=lambda gap: abs(stretch(text, heading.box, gap, len(text)).x - middle)))
    return [_piece(heading, start, end) for start, end in pairwise([*cuts, len(text)])]


_GAP = re.compile(r"(?<=\S) (?=\S)|(?<=[一-鿿])(?=[一-鿿])")


def _cuts(text: str) -> Iterator[tuple[int, int]]:
    if (weighed := _WEIGHED.fullmatch(text)) is not None:
        weight, price, amount = (Decimal(weighed[group]) for group in (1, 2, 3))
        if abs(weight * price - amount) <= Decimal("0.01"):
            yield from (weighed.span(group) for group in (1, 2, 3))
            return
    if figure(text) is None and _ROW.fullmatch(text.strip()):
        yield from (match.span() for match in _TOKEN.finditer(text))
        return
    cells, place = list[tuple[int, int]](), 0
    if (
        figure(text) is None
        and (led := _LED.match(text)) is not None
        and figure(led["money"]) is not None
        and not re.search(r"\d\.\d{2}", text[led.end() :])
    ):
        yield from (led.span("money"), (led.end(), len(text)))
        return
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

"""Sums that a page writes out with their signs: `owed = last bill - repaid + new charges`, a card for each figure or all in one line."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise, product

from pipeline.reading.amounts import fold
from pipeline.reading.documents.checks import SURE
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.lists import heading
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.signs import sign_of
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure
from topics.events import Line

__all__ = ["cards", "tiles", "written"]

_WAYS = {"+": (1,), "-": (-1,), "": (1, -1)}
"""What a sign makes of the figure after it; one that was not read may be either."""


def cards(page: Grid, proofs: Proofs) -> Said:
    """A row of figures with signs between them, of which one says that they are equal; a sign that was not read may be either."""
    for equal in (sign for sign in proofs.signs if sign_of(sign) == "="):
        rows = [row for row in page if len(row) >= 3 and row[0].line.page == equal.page and all(spot.money for spot in row)]
        row = min(rows, key=lambda row: min(_away(equal, spot) for spot in row), default=[])
        if not row or min(_away(equal, spot) for spot in row) > 3 * row[0].line.box.h or len(row) > 9:
            continue
        places = [_middle(spot.line) for spot in row]
        cut = sum(place < _middle(equal) for place in places)
        if cut not in {1, len(row) - 1} or not sure(*row):
            continue
        total = row[0] if cut == 1 else row[-1]
        parts = row[1:] if cut == 1 else row[:-1]
        ways = [(1,), *(_signs(proofs, before, after) for before, after in pairwise(parts))]
        yield from _equal(proofs, total, parts, ways)


def _equal(proofs: Proofs, total: Spot, parts: Sequence[Spot], ways: Sequence[Sequence[int]]) -> Said:
    """What is said of a total by its parts and the signs that each may have."""
    due = _due(total, parts, ways)
    zero = [one for one, signs in zip(parts, ways, strict=True) if not one.value and max(signs) == (1 if total.value > due else -1)]
    if abs(due - total.value) <= CENTS:
        yield said(total.value, total, "equation", parts, holds=True)
    elif not total.value:
        yield None, (heading(proofs, total) or total.line.text, total.line)
    elif len(zero) == 1:
        yield None, (heading(proofs, zero[0]) or zero[0].line.text, zero[0].line)
    elif off(due, total):
        yield said(due, total, "equation", parts)


def _due(total: Spot, parts: Sequence[Spot], ways: Sequence[Sequence[int]]) -> Decimal:
    """The sum that comes nearest: what it begins with may be less than nothing, of the others a minus is the sign before them."""
    first = parts[0].value
    dues = [first + sum((abs(one.value) * sign for one, sign in zip(parts[1:], signs[1:], strict=True)), Decimal(0)) for signs in product(*ways)]
    return min(dues, key=lambda one: abs(one - total.value))


_BEFORE = {"=": re.compile(r"^=\s?(?=[^\d=])"), "+": re.compile(r"^\+\s?(?=\D)"), "-": re.compile(r"^[-−–]\s?(?=\D)")}
"""A sign that was read with the name that it stands before."""


def tiles(page: Grid, proofs: Proofs) -> Said:
    """The same in rows of cards that follow one another, each figure under its name; the signs stand between the cards, before the names, or inside the cards that they are said of."""
    for run in _runs(page, proofs):
        spots = [spot for _, spot in run]
        found = list[tuple[Spot, Sequence[Spot], Sequence[Sequence[int]]]]()
        for inside in (False, True):
            marks = _marks(proofs, run, inside=inside)
            equal = [place for place, mark in enumerate(marks) if mark == "="]
            if (
                len(equal) != 1
                or equal[0] not in {1, len(run) - 1}
                or (len(spots) > 1 and spots[0].row == spots[-1].row and not _told(run[equal[0]][0]))
            ):
                continue  # no equation, or one of cards in one row
            leads = equal[0] == 1
            total, parts, signs = (spots[0], spots[1:], marks[2:]) if leads else (spots[-1], spots[:-1], marks[1:-1])
            if any(signs):
                found.append((total, parts, [(1,), *(_WAYS[sign] for sign in signs)]))
        if found and 3 <= len(run) <= 9 and sure(*spots):
            yield from _equal(proofs, *min(found, key=lambda one: abs(_due(*one) - one[0].value)))


def _told(name: Line) -> bool:
    return _BEFORE["="].match(fold(name.text).strip()) is not None


_Named = tuple[Line, Spot]


def _runs(page: Grid, proofs: Proofs) -> Iterator[list[_Named]]:
    """Figures each under a name, row after row."""
    run = list[_Named]()
    for number, row in enumerate(page):
        names = proofs.names(number)
        if names and all(spot.money for spot in row):
            if run and (number - run[-1][1].row != 2 or row[0].line.page != run[-1][1].line.page):
                yield run
                run = []
            run += zip(names, row, strict=True)
    if run:
        yield run


def _marks(proofs: Proofs, run: Sequence[_Named], *, inside: bool) -> list[str]:
    """The sign of each card: with its name; else before it, or at the end of the row of cards before it; or in the card itself, right of its name."""
    texts = [fold(name.text).strip() for name, _ in run]
    marks = [next((kind for kind, sign in _BEFORE.items() if sign.match(text)), "") for text in texts]
    for sign in proofs.signs:
        beside = [
            place
            for place, (name, spot) in enumerate(run)
            if name.page == sign.page and name.box.y - name.box.h <= sign.box.y + sign.box.h / 2 <= spot.line.box.y + 2 * spot.line.box.h
        ]
        if beside:
            place = next((one for one in beside if run[one][0].box.x > sign.box.x), beside[-1] + 1) - inside
            if 0 <= place < len(run):
                marks[place] = marks[place] or sign_of(sign)
    return marks


def _signs(proofs: Proofs, before: Spot, after: Spot) -> Sequence[int]:
    """What the sign between two figures is."""
    between = {
        sign_of(sign)
        for sign in proofs.signs
        if sign.page == before.line.page
        and _middle(before.line) < _middle(sign) < _middle(after.line)
        and abs(sign.box.y - after.line.box.y) <= 3 * after.line.box.h
    }
    return next((_WAYS[sign] for sign in ("+", "-") if sign in between), _WAYS[""])


def _middle(line: Line) -> float:
    return line.box.x + line.box.w / 2


def _away(sign: Line, spot: Spot) -> float:
    return abs(sign.box.y + sign.box.h / 2 - spot.line.box.y - spot.line.box.h / 2)


_TERM = r"[¥$€£]?\s?\d[\d,]*\.\d{2}\s?元?"
_WRITTEN = re.compile(
    rf"(?P<left>{_TERM}(?:\s?[-+−]\s?{_TERM})+)\s?=\s?(?P<right>{_TERM})|(?P<sum>{_TERM})\s?=\s?(?P<parts>{_TERM}(?:\s?[-+−]\s?{_TERM})+)"
)


def written(_page: Grid, proofs: Proofs) -> Said:
    """An equation in one line of text."""
    for line in (line for row in proofs.rows for line in row):
        match = _WRITTEN.search(fold(line.text))
        if match is None or line.confidence < SURE:
            continue
        total, parts = (_number(match["right"] or match["sum"]), match["left"] or match["parts"])
        terms = re.findall(rf"([-+−]?)\s?({_TERM})", parts)
        due = sum((_number(term) * (-1 if sign in {"-", "−"} else 1) for sign, term in terms), Decimal(0))
        spot = Spot(value=total, line=line, row=0, column=-1, label="", money=True)
        if abs(due - total) <= CENTS:
            yield said(total, spot, "equation", [], holds=True)
        elif total and off(due, spot):
            yield said(due, spot, "equation", [])


def _number(text: str) -> Decimal:
    return figure(text.strip().removesuffix("元")) or Decimal(0)

"""Formulas that a page states in words: `Add lines 1 through 3`, `第4行-第5行`, `12% of box 7`, `A - B`, `④×12%`, `income less deductions`.

What they speak of are rows by their numbers or letters, or figures by their names; the figure that a formula stands with should be what it says.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.numbered import SIGNS, Formula, Term, by_number, marked, number_of, numbered
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import WORDY, clean
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure
from topics.events import Line

__all__ = ["stated"]
_EITHER = re.compile(
    r"孰|较[小大低高]|最[小大低高]|不超过|超过|若|如果|取[小大]"
    r"|(?<![a-z])(?:if|smaller|larger|lesser|greater|lower|higher|whichever|at least|up to|min|max|not more|exceeds?|worksheet|schedule|table)(?![a-z])"
)
"""A formula with a condition says less than it seems."""


def stated(page: Grid, proofs: Proofs) -> Said:
    """A figure that is not what its formula says, or one of nothing that the formula needs; one of numbers alone only where another of the page holds."""
    index, names = numbered(proofs), _names(proofs)
    found = list[tuple[Spot | None, Line, Formula, bool]]()
    for number, row in enumerate(proofs.rows):
        for line in row:
            text = marked(fold(line.text))
            if figure(line.text) is not None or _EITHER.search(text):
                continue
            own = index.get(number_of(row) or "")
            formula, plain = by_number(text, index, own)
            if not formula and (formula := _by_name(text, names, line)):
                plain = False
            if not formula:
                continue
            name, spot = own if own is not None and own[0] in row else (line, _beside(page[number], line))
            spot = spot if own is not None and own[0] in row else spot or _near(proofs, number, line)
            if spot is not None and any(term.spot is spot for term in formula):
                continue
            if spot is not None or own is not None:
                found.append((spot, name, formula, plain))
    held = sum(spot is not None and bool(spot.value) and _fits(_due(formula), spot, formula) for spot, _, formula, _ in found)
    for spot, name, formula, plain in found:
        due = _due(formula)
        if spot is not None and spot.value and _fits(due, spot, formula):
            yield said(spot.value, spot, "stated", [term.spot for term in formula if term.spot is not None], holds=True)
        elif not plain or held:
            yield from _judged(spot, name, formula, due)


def _judged(spot: Spot | None, name: Line, formula: Formula, due: Decimal) -> Said:
    """What is said of a figure that is not what its formula says."""
    parts = [term.spot for term in formula if term.spot is not None]
    if not sure(*parts) or (spot is not None and not sure(spot)):
        return
    if spot is None or not spot.value:
        if due > 0 and abs(due) > CENTS and any(part.value for part in parts):
            yield None, (clean(name.text), spot.line if spot is not None else name)
        return
    bare = [term for term in formula if term.number is None and (term.spot is None or not term.spot.value)]
    wanting = [term for term in bare if term.sign == "×" or (term.sign == "+") is (spot.value > due)]
    if len(wanting) == 1 and (lost := wanting[0]).name is not None:
        yield None, (clean(lost.name.text), lost.spot.line if lost.spot is not None else lost.name)
    elif not wanting and off(due, spot):
        yield said(due, spot, "stated", parts)


def _due(formula: Formula) -> Decimal:
    """What a formula comes to; a row without a figure counts for nothing."""
    total, last = Decimal(0), Decimal(0)
    for term in formula:
        value = term.number if term.number is not None else term.spot.value if term.spot is not None else Decimal(0)
        if term.sign == "×":
            last *= value
        else:
            total += last
            last = value if term.sign == "+" else -abs(value)
    return total + last


def _fits(due: Decimal, spot: Spot, formula: Formula) -> bool:
    """Whether a figure is what a formula comes to, or that rounded."""
    product = any(term.sign == "×" for term in formula)
    whole = not spot.money and spot.value % 1 == 0
    return abs(abs(due) - abs(spot.value)) <= (Decimal("1.01") if whole and product else Decimal("0.02") if product else CENTS / 2)


# Figures by their names.

_Names = dict[str, tuple[Spot, Line]]


def _names(proofs: Proofs) -> _Names:
    """The figures that have a name of their own: before them in their row, or over them as on cards; a name of two figures names nothing."""
    found = list[tuple[str, Spot, Line]]()
    for spot in proofs.spots:
        if spot.share or not (spot.money or spot.value >= 1000 or not spot.value):
            continue
        before = next((line for line in proofs.rows[spot.row] if line is not spot.line and spot.label and clean(line.text) == spot.label), None)
        if before is not None:
            found.append((spot.label, spot, before))
        elif not spot.label and (over := _over(proofs, spot)) is not None:
            found.append((clean(over.text), spot, over))
    names = [name for name, _, _ in found]
    return {name: (spot, line) for name, spot, line in found if len(name) >= 2 and names.count(name) == 1}


def _over(proofs: Proofs, spot: Spot) -> Line | None:
    """The name on the card of a figure: the uppermost of the words right over it."""
    top, name = spot.line, None
    for number in range(spot.row - 1, max(-1, spot.row - 4), -1):
        mine = [line for line in proofs.rows[number] if _overlap(line, spot.line)]
        if len(mine) != 1 or proofs.page[number] or top.box.y - mine[0].box.y > 2.6 * max(top.box.h, mine[0].box.h):
            break
        top = name = mine[0]
    return name


_LINKED = re.compile(rf"\s?(?:(?P<minus>{SIGNS['-']}|一)|(?P<plus>{SIGNS['+']}|十|和|and))\s?")


def _by_name(text: str, names: _Names, line: Line) -> Formula:
    """The formula of a text, or of what stands in its brackets or behind its sign, that consists of names of the page and signs."""
    bracket = re.search(r"[(（]([^()（）]+)[)）]?\s*$", text)
    for piece in [text, *([bracket[1]] if bracket else []), *text.split("=")[1:2], *re.split(r"[:：]", text)[1:2]]:
        made = _parsed(piece.strip(" ()（）="), names)
        if made and all(term.name is not line for term in made):
            return made
    return []


def _parsed(text: str, names: _Names) -> Formula:
    made: Formula = []
    sign, rest = "+", text
    while rest:
        name = max(
            (one for one in names if rest.startswith(one) and (len(one) == len(rest) or _LINKED.match(rest[len(one) :]))), key=len, default=None
        )
        if name is None:
            return []
        made.append(Term(sign=sign, spot=names[name][0], name=names[name][1]))
        rest = rest[len(name) :]
        if not rest:
            break
        link = _LINKED.match(rest)
        if link is None or link.end() == len(rest):
            return []
        sign, rest = ("-" if link["minus"] else "+"), rest[link.end() :]
    return made if len(made) >= 2 and len({id(term.spot) for term in made}) == len(made) else []


# The figure that a formula stands with.


def _beside(row: Sequence[Spot], line: Line) -> Spot | None:
    """The one amount after a text in its row."""
    after = [spot for spot in row if spot.line is not line and spot.line.box.x > line.box.x and not spot.share]
    return after[-1] if after and (after[-1].money or len(after) == 1) else None


def _near(proofs: Proofs, number: int, line: Line) -> Spot | None:
    """The figure right under a formula, or right over it, on one card with it."""
    sides = [
        [spot for row in proofs.page[number + 1 : number + 3] for spot in row],
        [spot for row in proofs.page[max(0, number - 2) : number][::-1] for spot in row],
    ]
    above = [one for row in proofs.rows[max(0, number - 1) : number] for one in row if _overlap(one, line) and WORDY.search(fold(one.text))]
    for side in sides if above else sides[::-1]:
        for spot in side:
            if _overlap(spot.line, line) and abs(spot.line.box.y - line.box.y) <= 3 * max(line.box.h, spot.line.box.h):
                return spot
    return None


def _overlap(a: Line, b: Line) -> bool:
    return a.page == b.page and a.box.x < b.box.x + b.box.w and b.box.x < a.box.x + a.box.w

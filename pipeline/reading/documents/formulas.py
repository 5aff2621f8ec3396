"""Formulas that a page states in words: `Add lines 1 through 3`, `第4行-第5行`, `12% of box 7`, `A - B`, `④×12%`, `income less deductions`.

What they speak of are rows by their numbers or letters, or figures by their names; the figure that a formula stands with should be what it says.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import WORDY, clean
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure
from topics.events import Line

__all__ = ["stated"]

_CIRCLED = {chr(0x2460 + place): f"#{place + 1}" for place in range(20)}
_KEY = r"\d{1,2}[a-z]?"
_AND = r"(?:\s?(?:,|、|and|&|和|及|与)\s?)+"
_TO = r"\s?(?:through|thru|to|until|至|到|~|-)\s?"
_PLURAL = re.compile(rf"(?<![a-z])(?:lines|boxes|rows|items) (?={_KEY}(?![\d.]))")
_SINGLE = re.compile(rf"(?<![a-z])(?:line|box|row|item|no\.?) ?(?={_KEY}(?![\d.a-z]))")
_CHINESE = re.compile(rf"第?({_KEY})({_TO}|{_AND})第?({_KEY})[行栏项]|第({_KEY})[行栏项]|(?<![\d.])({_KEY})[行栏](?!业)")
_BRACKETED = re.compile(rf"[(\[]({_KEY}|[a-z])[)\]](?=\s?[-+×*=])|(?<=[-+×*=])\s?[(\[]({_KEY}|[a-z])[)\]]")
_LIST = rf"#{_KEY}(?:(?:{_AND}|{_TO})#?{_KEY}(?![\d.%]))*"
_NUMBER = r"\d+(?:\.\d+)?%?"
_SIGNS = {"+": r"\+|加上?|plus", "-": r"[-–—]|减去?|扣除|minus|less", "×": r"[×x*]|乘以?|times|multiplied by"}
_SIGN = "|".join(_SIGNS.values())
_ADDED = re.compile(rf"(?:(?<![a-z])(?:add|sum of|total of|sum) (?P<first>{_LIST}))|(?P<after>{_LIST})\s?(?:行|栏|项)?(?:之和|的和|合计|相加)")
_TAKEN = re.compile(rf"(?<![a-z])(?:subtract|deduct|take) (?P<less>{_LIST}) from (?P<base>{_LIST})")
_SHARED = re.compile(rf"(?P<share>\d+(?:\.\d+)?)\s?% (?:of|x|×|\*) ?(?P<base>{_LIST})|multiply (?P<whole>{_LIST}) by (?P<factor>#{_KEY}|{_NUMBER})")
_CHAIN = re.compile(rf"(?P<start>#(?:{_KEY}|[a-z]))(?P<rest>(?:\s?(?:{_SIGN})\s?(?:#(?:{_KEY}|[a-z])|{_NUMBER}(?![\d.])))+)")
_LINK = re.compile(rf"\s?({_SIGN})\s?(#(?:{_KEY}|[a-z])|{_NUMBER})")
_BARE = re.compile(rf"(?<![\w.#])(?:{_KEY}|[a-z])(?:\s?[-+×x]\s?(?:{_KEY}|[a-z]))+(?![\w.%#])")
"""Numbers or letters of rows with nothing but signs between them."""
_EITHER = re.compile(
    r"孰|较[小大低高]|最[小大低高]|不超过|超过|若|如果|取[小大]"
    r"|(?<![a-z])(?:if|smaller|larger|lesser|greater|lower|higher|whichever|at least|up to|min|max|not more|exceeds?|worksheet|schedule|table)(?![a-z])"
)
"""A formula with a condition says less than it seems."""
_START = re.compile(rf"(?:(?:line|box|row|item) )?[(\[]?(?:#?({_KEY})|([a-z]))[)\]]?(?:[.)、:]|\s|$)")
"""A row's own number, or its letter."""


@dataclass(frozen=True, kw_only=True)
class _Term:
    """A figure of a formula, with its sign; or what it is multiplied by."""

    sign: str
    spot: Spot | None
    """None: its row has no figure, or this is a constant."""
    name: Line | None
    number: Decimal | None = None


_Formula = list[_Term]
_Row = tuple[Line, Spot | None]
"""The name of a row, and its figure."""


def stated(page: Grid, proofs: Proofs) -> Said:
    """A figure that is not what its formula says, or one of nothing that the formula needs; one of numbers alone only where another of the page holds."""
    index, names = _index(proofs), _names(proofs)
    found = list[tuple[Spot | None, Line, _Formula, bool]]()
    for number, row in enumerate(proofs.rows):
        for line in row:
            text = _marked(fold(line.text))
            if figure(line.text) is not None or _EITHER.search(text):
                continue
            own = index.get(_own(row) or "")
            formula, plain = _by_number(text, index, own)
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


def _judged(spot: Spot | None, name: Line, formula: _Formula, due: Decimal) -> Said:
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
    elif not bare and off(due, spot):
        yield said(due, spot, "stated", parts)


def _due(formula: _Formula) -> Decimal:
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


def _fits(due: Decimal, spot: Spot, formula: _Formula) -> bool:
    """Whether a figure is what a formula comes to, or that rounded."""
    product = any(term.sign == "×" for term in formula)
    whole = not spot.money and spot.value % 1 == 0
    return abs(abs(due) - abs(spot.value)) <= (Decimal("1.01") if whole and product else Decimal("0.02") if product else CENTS / 2)


# Rows by their numbers.


def _marked(text: str) -> str:
    """A text with every number that names a row told by a `#`."""
    text = "".join(_CIRCLED.get(char, char) for char in text)
    text = _CHINESE.sub(lambda one: f"#{one[1]}{one[2]}#{one[3]}" if one[1] else f"#{one[4] or one[5]}", text)
    text = _BRACKETED.sub(lambda one: f"#{one[1] or one[2]}", text)
    return _SINGLE.sub("#", _PLURAL.sub("#", text))


def _own(row: Sequence[Line]) -> str | None:
    """The number or the letter that a row begins with."""
    for line in row[:2]:
        if (match := _START.match(_marked(fold(line.text)).strip())) is not None:
            return match[1] or match[2]
    return None


def _index(proofs: Proofs) -> dict[str, _Row]:
    """Each row by its number: its name and its figure, which stands behind all else; a number that comes twice names nothing."""
    index, twice = dict[str, _Row](), set[str]()
    for number, row in enumerate(proofs.rows):
        key = _own(row)
        name = next((line for line in row if figure(line.text) is None and re.search(r"[a-z]{2}|[一-鿿]", fold(line.text))), None)
        if key is None or name is None:
            continue
        twice |= {key} & index.keys()
        after = [spot for spot in proofs.page[number] if spot.right > name.box.x + name.box.w and spot.line is not name]
        last = after[-1] if after and (after[-1].money or str(after[-1].value) != key) else None
        index[key] = (name, last)
    return {key: row for key, row in index.items() if key not in twice}


def _by_number(text: str, index: Mapping[str, _Row], own: _Row | None) -> tuple[_Formula, bool]:
    """The formula of a text about numbered rows; and whether it is but two numbers with a sign, which may mean anything."""
    if (match := _ADDED.search(text)) is not None:
        return _terms([("+", key) for key in _keys(match["first"] or match["after"])], index, own), False
    if (match := _TAKEN.search(text)) is not None:
        return _terms([*(("+", key) for key in _keys(match["base"])), *(("-", key) for key in _keys(match["less"]))], index, own), False
    if (match := _SHARED.search(text)) is not None:
        factor = match["factor"] or f"{match['share']}%"
        keys = _keys(match["base"] or match["whole"])
        return (_terms([("+", keys[0]), ("×", factor)], index, own) if len(keys) == 1 else []), False
    if (match := _CHAIN.search(text)) is not None:
        links = [(_sign(sign), key) for sign, key in _LINK.findall(match["rest"])]
        return _terms([("+", match["start"]), *links], index, own), False
    if (match := _BARE.search(text)) is not None and own is not None:
        keys, signs = re.findall(rf"{_KEY}|[a-z](?![a-z])", re.sub(r"\s?x\s?", "×", match[0])), re.findall(r"[-+×]", match[0].replace(" x ", "×"))
        if len(keys) == len(signs) + 1 and len(set(keys)) == len(keys):
            return _terms([("+", f"#{keys[0]}"), *((sign, f"#{key}") for sign, key in zip(signs, keys[1:], strict=True))], index, own), len(
                keys
            ) == 2 and keys[0].isdigit()
    return [], False


def _sign(text: str) -> str:
    return next(sign for sign, words in _SIGNS.items() if re.fullmatch(words, text))


def _keys(text: str) -> list[str]:
    """The rows of `#1 through 3`, `#2, 4 and #5`."""
    keys = list[str]()
    for link, key in re.findall(rf"({_TO}|{_AND})?#?({_KEY})", text):
        if re.fullmatch(_TO, link) and keys and keys[-1].isdigit() and key.isdigit():
            keys += [str(one) for one in range(int(keys[-1]) + 1, int(key) + 1)]
        else:
            keys.append(key)
    return [f"#{key}" for key in keys]


def _terms(parts: Sequence[tuple[str, str]], index: Mapping[str, _Row], own: _Row | None) -> _Formula:
    """The terms of a formula; none where one of its rows is not on the page, or is the row itself."""
    made: _Formula = []
    for sign, key in parts:
        if key.startswith("#"):
            row = index.get(key[1:])
            if row is None or (own is not None and row[0] is own[0]):
                return []
            made.append(_Term(sign=sign, spot=row[1], name=row[0]))
        else:
            share = Decimal(key.rstrip("%")) / (100 if key.endswith("%") else 1)
            made.append(_Term(sign=sign, spot=None, name=None, number=share))
    return made if len(made) >= 2 else []


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


_LINKED = re.compile(rf"\s?(?:(?P<minus>{_SIGNS['-']}|一)|(?P<plus>{_SIGNS['+']}|十|和|and))\s?")


def _by_name(text: str, names: _Names, line: Line) -> _Formula:
    """The formula of a text, or of what stands in its brackets or behind its sign, that consists of names of the page and signs."""
    bracket = re.search(r"[(（]([^()（）]+)[)）]?\s*$", text)
    for piece in [text, *([bracket[1]] if bracket else []), *text.split("=")[1:2], *re.split(r"[:：]", text)[1:2]]:
        made = _parsed(piece.strip(" ()（）="), names)
        if made and all(term.name is not line for term in made):
            return made
    return []


def _parsed(text: str, names: _Names) -> _Formula:
    made: _Formula = []
    sign, rest = "+", text
    while rest:
        name = max(
            (one for one in names if rest.startswith(one) and (len(one) == len(rest) or _LINKED.match(rest[len(one) :]))), key=len, default=None
        )
        if name is None:
            return []
        made.append(_Term(sign=sign, spot=names[name][0], name=names[name][1]))
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

"""Formulas about the rows of a page by their numbers or letters: `Add lines 1 through 3`, `第4行-第5行`, `12% of box 7`, `A - B`, `④×12%`."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.grid import Spot
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.proofs import Proofs
from topics.events import Line

__all__ = ["SIGNS", "Formula", "Term", "by_number", "marked", "number_of", "numbered"]

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
SIGNS = {"+": r"\+|加上?|plus", "-": r"[-–—]|减去?|扣除|minus|less", "×": r"[×x*]|乘以?|times|multiplied by"}
SIGN = "|".join(SIGNS.values())
_ADDED = re.compile(rf"(?:(?<![a-z])(?:add|sum of|total of|sum) (?P<first>{_LIST}))|(?P<after>{_LIST})\s?(?:行|栏|项)?(?:之和|的和|合计|相加)")
_TAKEN = re.compile(rf"(?<![a-z])(?:subtract|deduct|take) (?P<less>{_LIST}) from (?P<base>{_LIST})")
_SHARED = re.compile(rf"(?P<share>\d+(?:\.\d+)?)\s?% (?:of|x|×|\*) ?(?P<base>{_LIST})|multiply (?P<whole>{_LIST}) by (?P<factor>#{_KEY}|{_NUMBER})")
_CHAIN = re.compile(rf"(?P<start>#(?:{_KEY}|[a-z]))(?P<rest>(?:\s?(?:{SIGN})\s?(?:{_LIST}|#[a-z]|{_NUMBER}(?![\d.])))+)")
_LINK = re.compile(rf"\s?({SIGN})\s?({_LIST}|#[a-z]|{_NUMBER})")
_BARE = re.compile(rf"(?<![\w.#])(?:{_KEY}|[a-z])(?:\s?[-+×x]\s?(?:{_KEY}|[a-z]))+(?![\w.%#])")
"""Numbers or letters of rows with nothing but signs between them."""
_START = re.compile(rf"(?:(?:line|box|row|item) )?[(\[]?(?:#?({_KEY})|([a-z]))[)\]]?(?:[.)、:]|\s|$)")
"""A row's own number, or its letter."""


@dataclass(frozen=True, kw_only=True)
class Term:
    """A figure of a formula, with its sign; or what it is multiplied by."""

    sign: str
    spot: Spot | None
    """None: its row has no figure, or this is a constant."""
    name: Line | None
    number: Decimal | None = None


Formula = list[Term]
Row = tuple[Line, Spot | None]
"""The name of a row, and its figure."""


def marked(text: str) -> str:
    """A text with every number that names a row told by a `#`."""
    text = "".join(_CIRCLED.get(char, char) for char in text)
    text = _CHINESE.sub(lambda one: f"#{one[1]}{one[2]}#{one[3]}" if one[1] else f"#{one[4] or one[5]}", text)
    text = _BRACKETED.sub(lambda one: f"#{one[1] or one[2]}", text)
    return _SINGLE.sub("#", _PLURAL.sub("#", text))


def number_of(row: Sequence[Line]) -> str | None:
    """The number or the letter that a row begins with."""
    for line in row[:2]:
        if (match := _START.match(marked(fold(line.text)).strip())) is not None:
            return match[1] or match[2]
    return None


def numbered(proofs: Proofs) -> dict[str, Row]:
    """Each row by its number: its name and its figure, which stands behind all else; a number that comes twice names nothing."""
    index, twice = dict[str, Row](), set[str]()
    for number, row in enumerate(proofs.rows):
        key = number_of(row)
        name = next((line for line in row if figure(line.text) is None and re.search(r"[a-z]{2}|[一-鿿]", fold(line.text))), None)
        if key is None or name is None:
            continue
        twice |= {key} & index.keys()
        after = [spot for spot in proofs.page[number] if spot.right > name.box.x + name.box.w and spot.line is not name]
        last = after[-1] if after and (after[-1].money or str(after[-1].value) != key) else None
        index[key] = (name, last)
    return {key: row for key, row in index.items() if key not in twice}


def by_number(text: str, index: Mapping[str, Row], own: Row | None) -> tuple[Formula, bool]:
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
        links = [(_sign(sign), key) for sign, some in _LINK.findall(match["rest"]) for key in (_keys(some) if re.match(r"#\d", some) else [some])]
        return _terms([("+", match["start"]), *links], index, own), False
    if (match := _BARE.search(text)) is not None and own is not None:
        keys, signs = re.findall(rf"{_KEY}|[a-z](?![a-z])", re.sub(r"\s?x\s?", "×", match[0])), re.findall(r"[-+×]", match[0].replace(" x ", "×"))
        if len(keys) == len(signs) + 1 and len(set(keys)) == len(keys):
            return _terms([("+", f"#{keys[0]}"), *((sign, f"#{key}") for sign, key in zip(signs, keys[1:], strict=True))], index, own), len(
                keys
            ) == 2 and keys[0].isdigit()
    return [], False


def _sign(text: str) -> str:
    return next(sign for sign, words in SIGNS.items() if re.fullmatch(words, text))


def _keys(text: str) -> list[str]:
    """The rows of `#1 through 3`, `#2, 4 and #5`."""
    keys = list[str]()
    for link, key in re.findall(rf"({_TO}|{_AND})?#?({_KEY})", text):
        if re.fullmatch(_TO, link) and keys and keys[-1].isdigit() and key.isdigit():
            keys += [str(one) for one in range(int(keys[-1]) + 1, int(key) + 1)]
        else:
            keys.append(key)
    return [f"#{key}" for key in keys]


def _terms(parts: Sequence[tuple[str, str]], index: Mapping[str, Row], own: Row | None) -> Formula:
    """The terms of a formula; none where one of its rows is not on the page, or is the row itself."""
    made: Formula = []
    for sign, key in parts:
        if key.startswith("#"):
            row = index.get(key[1:])
            if row is None or (own is not None and row[0] is own[0]):
                return []
            made.append(Term(sign=sign, spot=row[1], name=row[0]))
        else:
            share = Decimal(key.rstrip("%")) / (100 if key.endswith("%") else 1)
            made.append(Term(sign=sign, spot=None, name=None, number=share))
    return made if len(made) >= 2 else []

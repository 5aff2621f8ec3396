"""Lines as cells of a page: pieces that OCR tore apart joined again, and the amounts found in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from pipeline.reading.amounts import Sum, find, fold, with_signs
from pipeline.reading.discounts import parse
from pipeline.reading.fineprint import says
from pipeline.reading.layout import stretch, union
from topics.events import Box, FinePrintKind, Line

__all__ = ["LETTERS", "Cell", "cells"]

_SIGN_ALONE = re.compile(
    r"(?:^|[\s:：])[-+]?\s?(?:[¥￥$€£₹]|rmb|cny|usd|eur|gbp|hkd|sgd|aud|cad|myr|hk\$|us\$|s\$|rm|y|羊)$|[¥￥$€£₹]$", re.IGNORECASE
)
_TAIL = re.compile(r"^(?:\.\s?\d{1,2}|[.．]?\d{2}|万|/\s?\S{1,4})$")
_UNIT_TAIL = re.compile(r"^(?:元|块|起|元?起|元\s?/\s?\S{1,2}(?:[满限].*)?)$")
_AMOUNT_END = re.compile(r"(?:^|[¥￥$€£]\s?|[\s价后付计:：])\d[\d,]*(?:\.\d{1,2})?$")
_NUMBER_END = re.compile(r"[¥￥$€£]\s?\d[\d,]*\.?$|^\d[\d,]*\.?$")
_TIMES_BEGIN = re.compile(r"[xX×](?:$|\s?[¥￥$€£]\s?\d)")
_TIMES_END = re.compile(r"(?:^|[\s\d])[xX×]$")
LETTERS = re.compile(r"[一-鿿]|[a-zA-Z]{2,}")


@dataclass(frozen=True, kw_only=True)
class Cell:
    """A piece of text that stands by itself."""

    text: str
    box: Box
    page: int
    row: int
    struck: bool
    size: float
    """Relative to the page's text, as `Line.relative_size`."""
    height: float
    """Of the glyphs, source pixels."""
    contrast: float
    color: tuple[int, int, int] | None
    confidence: float
    fine: FinePrintKind | None
    sums: tuple[Sum, ...] = ()

    @cached_property
    def folded(self) -> str:
        """Its text in half width and lower case, signs of currency mended, places kept."""
        return with_signs(fold(self.text))

    @cached_property
    def wordy(self) -> bool:
        """Whether it holds words, and not only figures."""
        return bool(LETTERS.search(self.text)) and len(self.text.strip()) > 1

    @cached_property
    def charges(self) -> bool:
        """Whether it is small print that tells of a charge."""
        return self.fine is FinePrintKind.CHARGE or (self.fine is not None and says(self.text, FinePrintKind.CHARGE))

    @cached_property
    def badge(self) -> bool:
        """Whether it is a discount by itself (20% off, 5折): that labels no amount beside it."""
        return any(end - start >= 0.7 * len(self.text) for start, end, _ in parse(self.folded))

    def part(self, start: int, end: int) -> Box:
        """About where characters `start` to `end` stand."""
        return stretch(self.text, self.box, start, end)


def cells(lines: Sequence[Line]) -> list[Cell]:
    """The cells of `lines` (in reading order), with their amounts."""
    made: list[Cell] = []
    for line in lines:
        cell = Cell(
            text=line.text, box=line.box, page=line.page, row=line.row if line.row is not None else line.order, struck=line.struck,
            size=line.relative_size, height=line.height or line.box.h, contrast=line.contrast, color=line.color, confidence=line.confidence, fine=line.fine_print,
        )  # fmt: skip
        if made and (_belongs(made[-1], cell) or _unit_under(made[-1], cell)):
            made[-1] = _joined(made[-1], cell)
        else:
            made.append(cell)
    return [replace(cell, sums=tuple(find(cell.text))) for cell in map(_mended, made, [None, *made[:-1]])]


_STRUCK_SIGNS = {"£": re.compile(r"[EeFf](?=\d{1,4}(?:\.\d{2})?$)"), "$": re.compile(r"[5Ss](?=\d{1,4}\.\d{2}$)")}


def _mended(cell: Cell, before: Cell | None) -> Cell:
    """A sign with a stroke through it reads as a letter or a figure (E40, 550.00): right behind a price with that sign it is one."""
    if before is None or before.row != cell.row or before.page != cell.page:
        return cell
    letter = _STRUCK_SIGNS.get(before.text[:1])
    if letter is None or not letter.match(cell.text) or (before.text[0] == "$" and not cell.struck):
        return cell
    return replace(cell, text=letter.sub(before.text[0], cell.text, count=1), struck=True)


def _belongs(before: Cell, cell: Cell) -> bool:
    """Whether `cell` carries on what `before` began: a sign before its number, decimals or a unit in a smaller font."""
    if before.page != cell.page or before.row != cell.row or before.struck != cell.struck:
        return False
    gap = cell.box.x - (before.box.x + before.box.w)
    if cell.text == "+" and re.fullmatch(r"\d{1,2}", before.text) and 0 <= gap <= 1.5 * before.box.h:
        return True  # a stepper
    if not -0.6 * max(before.height, cell.height) <= gap <= 0.6 * max(before.height, cell.height):
        return False
    if _TIMES_END.search(before.text) and (re.fullmatch(r"\d{1,3}", cell.text) or re.match(r"[¥￥$€£]\s?\d", cell.text)):
        return True  # pieces, under a small sign of their own
    if _TIMES_BEGIN.match(cell.text):
        return re.search(r"(?:^|[\s,:])\d{1,3}$", before.text) is not None
    number = re.match(r"^[¥￥$€£]?\s?\d", cell.text)
    if _SIGN_ALONE.search(before.text) and number:
        return True
    if re.fullmatch(r"[.．]?\d{2}", cell.text) and not cell.text.startswith("."):
        # Raised cents: 19 99. Both must be there, the second smaller.
        return bool(_NUMBER_END.search(before.text)) and cell.height < 0.8 * before.height and gap < 0.35 * before.height
    return bool((_NUMBER_END.search(before.text) and _TAIL.match(cell.text)) or (_AMOUNT_END.search(before.text) and _UNIT_TAIL.match(cell.text)))


def _unit_under(before: Cell, cell: Cell) -> bool:
    """Whether `cell` is the unit of a large number, in smaller print right below it or at its foot."""
    foot = cell.box.y - before.box.y - before.box.h
    middles = abs(cell.box.x + cell.box.w / 2 - before.box.x - before.box.w / 2)
    below = middles <= 0.5 * before.box.w and -0.3 * before.box.h <= foot <= 0.5 * before.box.h
    beside = -0.7 * before.box.h <= foot < 0 and -0.3 * before.box.h <= cell.box.x - before.box.x - before.box.w <= 0.5 * before.box.h
    smaller = before.page == cell.page and before.row < cell.row and cell.size < 0.7 * before.size
    return (below or beside) and smaller and cell.text in {"元", "块"} and re.fullmatch(r"\d[\d,]*(?:\.\d{1,2})?", before.text) is not None


def _joined(a: Cell, b: Cell) -> Cell:
    dot = "." if re.fullmatch(r"\d{2}", b.text) and not a.text.endswith(".") and not _SIGN_ALONE.search(a.text) else ""
    return replace(
        a,
        text=a.text + (dot or (" " if a.text[-1:].isalpha() and a.text[-1:].isascii() else "")) + b.text,
        box=union([a.box, b.box]),
        size=max(a.size, b.size),
        height=max(a.height, b.height),
        confidence=min(a.confidence, b.confidence),
    )

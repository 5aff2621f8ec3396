"""Lines as cells of a page: pieces that OCR tore apart joined again, amounts found in them, and the words that an amount belongs to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from pipeline.reading.amounts import Sum, find, fold, with_signs
from pipeline.reading.discounts import parse
from pipeline.reading.fineprint import says
from pipeline.reading.layout import stretch, union
from pipeline.reading.roles import PROMOTED
from topics.events import Box, FinePrintKind, Line

__all__ = ["Cell", "Place", "cells", "places"]

_SIGN_ALONE = re.compile(
    r"(?:^|[\s:：])[-+]?\s?(?:[¥￥$€£₹]|rmb|cny|usd|eur|gbp|hkd|sgd|aud|cad|myr|hk\$|us\$|s\$|rm|y|羊)$|[¥￥$€£₹]$", re.IGNORECASE
)
_TAIL = re.compile(r"^(?:\.\s?\d{1,2}|[.．]?\d{2}|万|/\s?\S{1,4})$")
_UNIT_TAIL = re.compile(r"^(?:元|块|起|元?起|元\s?/\s?\S{1,2})$")
_AMOUNT_END = re.compile(r"(?:^|[¥￥$€£]\s?|\s)\d[\d,]*(?:\.\d{1,2})?$")
_NUMBER_END = re.compile(r"[¥￥$€£]\s?\d[\d,]*\.?$|^\d[\d,]*\.?$")
_TIMES_BEGIN = re.compile(r"[xX×](?:$|\s?[¥￥$€£]\s?\d)")
_TIMES_END = re.compile(r"(?:^|[\s\d])[xX×]$")
_SAYS = re.compile(r"[a-z一-鿿√✓✔]")
_CODE = re.compile(r"usd|eur|gbp|cny|rmb|aud|cad|hkd|sgd|nzd|jpy|inr|myr|chf|us|hk|au")
_COUNTING = re.compile(r"\d{1,3} [a-z]+ (?:at|@|x|×)")
"""How many there are of what the clause before names: "Resort fee, 2 nights at"."""
_LETTERS = re.compile(r"[一-鿿]|[a-zA-Z]{2,}")


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
        return bool(_LETTERS.search(self.text)) and len(self.text.strip()) > 1

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


@dataclass(frozen=True, kw_only=True)
class Place:
    """An amount where it stands."""

    sum: Sum
    cell: Cell
    box: Box
    left: str
    """Words right before it in its cell, folded."""
    right: str
    """Words right after it in its cell, folded."""
    beside: str
    """Words of the cells left of it in its row, nearest last, folded."""
    after: str
    """The short words of the next cell in its row, where its own cell ends with it; folded."""
    above: str
    """Words of a cell without amounts right above it, or right below where none is above; folded."""
    row: tuple[Cell, ...] = field(repr=False)

    @property
    def words(self) -> str:
        """The words it belongs to: the nearest there are."""
        return self.left or self.beside or self.above

    @property
    def prominence(self) -> float:
        """Size of the print, and a little more for a coloured price and for words of promotion before it."""
        color = self.cell.color or (0, 0, 0)
        return self.cell.size * (1.15 if max(color) - min(color) > 80 else 1.0) * (1.1 if PROMOTED.search(self.left) else 1.0)


def cells(lines: Sequence[Line]) -> list[Cell]:
    """The cells of `lines` (in reading order), with their amounts."""
    made: list[Cell] = []
    for line in lines:
        cell = Cell(
            text=line.text, box=line.box, page=line.page, row=line.row if line.row is not None else line.order, struck=line.struck,
            size=line.relative_size, height=line.height or line.box.h, contrast=line.contrast, color=line.color, confidence=line.confidence, fine=line.fine_print,
        )  # fmt: skip
        if made and _belongs(made[-1], cell):
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


def places(found: Sequence[Cell]) -> list[Place]:
    """Every amount with the words around it, in reading order."""
    rows: dict[tuple[int, int], list[Cell]] = {}
    for cell in found:
        rows.setdefault((cell.page, cell.row), []).append(cell)
    words = [cell for cell in found if cell.wordy and not _own_amount(cell) and not cell.badge]
    heads = [
        cell
        for cell in words
        if not cell.sums and len(cell.text) <= 24 and not any(other.sums and other.box.x > cell.box.x for other in rows[cell.page, cell.row])
    ]
    made = []
    for cell in found:
        if not cell.sums:
            continue
        row = rows[cell.page, cell.row]
        left = sorted((other for other in words if _left_of(other, cell)), key=lambda other: other.box.x)
        beside = " ".join(other.folded for other in _near(left, cell))[-80:]
        above = _above(cell, heads) if len(cell.text) <= 24 else ""
        carried = _carried(cell, found)
        edges = [0, *(one.end for one in cell.sums)]
        for number, one in enumerate(cell.sums):
            following = cell.sums[number + 1].start if number + 1 < len(cell.sums) else len(cell.text)
            made.append(
                Place(
                    sum=one,
                    cell=cell,
                    box=cell.part(one.start, one.end) if len(cell.text) > one.end - one.start + 1 else cell.box,
                    left=(carried if number == 0 else "") + _clause(cell.folded[edges[number] : one.start]),
                    right=""
                    if one is cell.sums[-1] and _leads(cell, row)
                    else _after(cell.folded[one.end : following], leads=number + 1 < len(cell.sums)),
                    beside=beside,
                    after=_next(cell, row) if one is cell.sums[-1] and not cell.text[one.end :].strip() else "",
                    above=above,
                    row=tuple(row),
                )
            )
    return made


def _leads(cell: Cell, row: Sequence[Cell]) -> bool:
    """Whether the last word of a cell is that of the amount which follows it in its row, struck through: "£96.00 Was" and "£120.00"."""
    after = min((other for other in row if other.box.x > cell.box.x), key=lambda other: other.box.x, default=None)
    return after is not None and after.struck and bool(after.sums) and re.search(r"(?:was|rrp|now|原价?|市场价)\s*[:：]?$", cell.folded) is not None


def _after(words: str, *, leads: bool) -> str:
    """The words right after an amount; those that run straight into another amount (¥39.9 平日¥59.9) belong to that one."""
    first = re.split(r"[，,。;；、(（]", words)[0].strip()
    return "" if leads and first == words.strip() and re.fullmatch(r"[一-鿿]{1,5}[:：]?", first) else first


def _next(cell: Cell, row: Sequence[Cell]) -> str:
    right = min((other for other in row if other.box.x > cell.box.x), key=lambda other: other.box.x, default=None)
    return right.folded if right is not None and right.wordy and not right.sums and not right.badge and len(right.text) <= 12 else ""


def _left_of(other: Cell, cell: Cell) -> bool:
    """In the same row, or, beside print of another size, at the same height; print of one size that stands much higher or lower is of another row."""
    if other.page != cell.page or other.box.x >= cell.box.x:
        return False
    if other.row == cell.row:
        return True
    if other.box.y >= cell.box.y + cell.box.h or other.box.y + other.box.h <= cell.box.y:
        return False
    shared = min(other.box.y + other.box.h, cell.box.y + cell.box.h) - max(other.box.y, cell.box.y)
    alike = 0.85 <= other.size / max(cell.size, 0.1) <= 1.18
    return shared >= (0.75 if alike else 0.5) * min(other.box.h, cell.box.h)


def _near(left: Sequence[Cell], cell: Cell) -> Sequence[Cell]:
    """The cells, from the left, that belong to an amount: not those beyond a gap much wider than the one before it, which are another column's."""
    for number in range(len(left) - 1, 0, -1):
        gap = left[number].box.x - left[number - 1].box.x - left[number - 1].box.w
        own = cell.box.x - left[-1].box.x - left[-1].box.w
        if gap > max(12 * cell.box.h, 1.5 * own):
            return left[number:]
    return left


def _own_amount(cell: Cell) -> bool:
    """A cell whose words are the label of an amount of its own: `Subtotal $20`."""
    return any(one.marked for one in cell.sums)


_UNFINISHED = re.compile(r"(?:\b(?:without|with|for|from|after|before|otherwise|if|unless|when)|未|没有|无|不)\s*$")
"""A line that ends with a word which says what the next one is about."""


def _carried(cell: Cell, found: Sequence[Cell]) -> str:
    """The end of the line right above, where its sentence runs on into this one ("renews at / $14.99 per month")."""
    begins = cell.sums[0].start <= 4
    if cell.sums[0].per is None and not _LETTERS.search(cell.text[: cell.sums[0].start] + cell.text[cell.sums[0].end :]):
        return ""
    for other in found:
        gap = cell.box.y - (other.box.y + other.box.h)
        alike = 0.75 <= other.height / max(cell.height, 1) <= 1.35 and other.page == cell.page and len(other.text) > 16
        flush = min(abs(other.box.x - cell.box.x), abs(other.box.x + other.box.w / 2 - cell.box.x - cell.box.w / 2)) <= 2 * cell.box.h
        if (
            alike
            and flush
            and -0.5 * cell.box.h <= gap <= 0.9 * cell.box.h
            and other.row < cell.row
            and not re.search(r"[.。!！?？;；:：]\s*$", other.text)
            and (begins or _UNFINISHED.search(other.folded))
        ):
            return _clause(other.folded)[-40:] + ("" if begins else " ")
    return ""


def _clause(text: str) -> str:
    """The last clause that holds words; icons and marks are none."""
    pieces = [piece.strip(" :：*·•-—()（）[]【】|") for piece in re.split(r"[，,。;；、!！|·•]|\.\s", text)]
    return next((piece for piece in reversed(pieces) if _SAYS.search(piece) and not (_CODE.fullmatch(piece) or _COUNTING.fullmatch(piece))), "")


def _above(cell: Cell, labels: Sequence[Cell]) -> str:
    best, text = 2.2 * max(cell.height, 10.0), ""
    for other in labels:
        if other.page != cell.page or other.row == cell.row:
            continue
        across = min(cell.box.x + cell.box.w, other.box.x + other.box.w) - max(cell.box.x, other.box.x)
        if across < 0.3 * min(cell.box.w, other.box.w):
            continue
        gap = cell.box.y - (other.box.y + other.box.h) if other.box.y < cell.box.y else 3 * (other.box.y - cell.box.y - cell.box.h) + 2
        if -0.3 * cell.height <= gap < best:
            best, text = gap, other.folded
    return text

"""Places: the amounts of a page with the words that each belongs to, beside it, above it and in its own cell."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from pipeline.reading.amounts import Sum
from pipeline.reading.cells import LETTERS, Cell
from pipeline.reading.roles import PROMOTED, role_of
from topics.events import AmountRole as Role
from topics.events import Box

__all__ = ["Place", "places"]

_SAYS = re.compile(r"[a-z一-鿿√✓✔]")
_CODE = re.compile(r"usd|eur|gbp|cny|rmb|aud|cad|hkd|sgd|nzd|jpy|inr|myr|chf|us|hk|au")
_COUNTING = re.compile(r"\d{1,3} [a-z]+ (?:at|@|x|×)")
"""How many there are of what the clause before names: "Resort fee, 2 nights at"."""
_LABEL, _HEADING = 24, 40
"""Characters of a label over an amount, and of one that ends with a colon, at most."""


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


def places(found: Sequence[Cell]) -> list[Place]:
    """Every amount with the words around it, in reading order."""
    rows: dict[tuple[int, int], list[Cell]] = {}
    for cell in found:
        rows.setdefault((cell.page, cell.row), []).append(cell)
    words = [cell for cell in found if cell.wordy and not _own_amount(cell) and not cell.badge]
    heads = [
        cell
        for cell in words
        if not cell.sums
        and len(cell.text) <= (_HEADING if cell.folded.rstrip().endswith(":") else _LABEL)
        and not any(other.sums and other.box.x > cell.box.x for other in rows[cell.page, cell.row])
    ]
    made = []
    for cell in found:
        if not cell.sums:
            continue
        row = rows[cell.page, cell.row]
        left = sorted((other for other in words if _left_of(other, cell)), key=lambda other: other.box.x)
        beside = " ".join(other.folded for other in _near(_of_its_own(left, row, cell), cell))[-80:]
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


def _of_its_own(left: Sequence[Cell], row: Sequence[Cell], cell: Cell) -> Sequence[Cell]:
    """Of the words left of an amount those behind the amount before it; all, where there are none ("Mug   $9.00   $18.00")."""
    before = max((other for other in row if other.sums and other.box.x < cell.box.x), key=lambda other: other.box.x, default=None)
    behind = [other for other in left if before is None or other.box.x > before.box.x]
    if not behind and before is not None and before.struck and left and role_of(left[-1].folded) is Role.ORIGINAL:
        return left[:-1]  # "RRP   £20   £15": the label is that of the former price
    return behind or left


def _near(left: Sequence[Cell], cell: Cell) -> Sequence[Cell]:
    """The cells, from the left, that belong to an amount: not those beyond a gap much wider than the one before it, which are another column's."""
    for number in range(len(left) - 1, 0, -1):
        gap = left[number].box.x - left[number - 1].box.x - left[number - 1].box.w
        own = cell.box.x - left[-1].box.x - left[-1].box.w
        if gap > max(12 * cell.box.h, 1.5 * own):
            return left[number:]
    return left


_CONDITION = re.compile(r"\b(?:under|over|below|above|less than|up to)\s*$|(?:不足|未满|低于|满)\s*$|\b(?:includ(?:es|ing)|incl\.?|of which)\s*$")
"""An amount after it is one that a charge depends on ("Basket under £15"), or that another holds ("Due (includes $7 GST)")."""


def _own_amount(cell: Cell) -> bool:
    """A cell whose words are the label of an amount of its own: `Subtotal $20`, or a bare one that is struck (原价399)."""
    return any(
        (one.marked and not _CONDITION.search(cell.folded[: one.start])) or (cell.struck and one.end == len(cell.folded.rstrip()))
        for one in cell.sums
    )


_UNFINISHED = re.compile(r"(?:\b(?:without|with|for|from|after|before|otherwise|if|unless|when)|未|没有|无|不)\s*$")
"""A line that ends with a word which says what the next one is about."""


def _carried(cell: Cell, found: Sequence[Cell]) -> str:
    """The end of the line right above, where its sentence runs on into this one ("renews at / $14.99 per month")."""
    begins = cell.sums[0].start <= 4
    if cell.sums[0].per is None and not LETTERS.search(cell.text[: cell.sums[0].start] + cell.text[cell.sums[0].end :]):
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

"""Which prices depend on something: a coupon, a membership, a first order, a number of people; by their words and by those around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.reading.bargains import apart
from pipeline.reading.cells import Cell
from pipeline.reading.places import Place
from pipeline.reading.roles import depends
from topics.events import AmountRole as Role

__all__ = ["conditioned"]

_CLOSED = re.compile(r"[;,.(|·]\s*$")


def conditioned(places: Sequence[Place], roles: Sequence[Role], found: Sequence[Cell]) -> frozenset[int]:
    """The numbers of the `places` whose price depends on something: by their own words; the page's large prices also by what stands around them."""
    heads = [place.cell.size for place, role in zip(places, roles, strict=True) if role in {Role.HEADLINE, Role.FROM}]
    large = 0.85 * max(heads) if heads else float("inf")
    return frozenset(
        number
        for number, place in enumerate(places)
        if depends(f"{_own(place)} {place.right}".strip() or place.beside or place.after or place.above)
        or (place.cell.size >= large and not _in_list(place, places) and any(depends(words) for words in _around(place, found, places)))
    )


def _in_list(place: Place, others: Sequence[Place]) -> bool:
    """Whether a price with its own name is one of three or more that stand one below the other, in print of one size: what stands over such a list binds none of them."""
    column = [
        other
        for other in others
        if other.cell.page == place.cell.page
        and 0.85 <= other.cell.size / place.cell.size <= 1.18
        and abs(other.cell.box.x - place.cell.box.x) <= place.cell.box.h
        and bool(other.left) == bool(place.left)
    ]
    return bool(place.left) and len(column) >= 3


def _around(place: Place, found: Sequence[Cell], others: Sequence[Place]) -> Iterator[str]:
    """Short pieces of words right beside, above or below a price, without a price of their own, and not much nearer to another; each with the line that it runs on into."""
    near = []
    for cell in found:
        if cell.page == place.cell.page and cell.wordy and len(cell.text) <= 48 and not any(one.marked for one in cell.sums):
            across, down = apart(cell.box, place.cell.box)
            if across > 4 * place.cell.box.h or down > 2.6 * place.cell.box.h:
                continue
            if _OF_PRICE.search(cell.folded) or not any(
                2 * sum(apart(cell.box, other.cell.box)) < across + down for other in others if other.cell.page == cell.page
            ):
                near.append(cell)
    yield from _begun(place, found)
    for cell in near:
        yield cell.folded
        if not _CLOSED.search(cell.folded):
            yield from (
                f"{cell.folded} {after.folded}"
                for after in near
                if 0 < after.box.y - cell.box.y <= 2 * cell.box.h and abs(after.box.x - cell.box.x) <= cell.box.h
            )


_OF_PRICE = re.compile(r"\bprices? (?:with|after|for|when|if|is for|only)\b")
_GOES_ON = re.compile(r"[,;.]\s(?:otherwise|then|or(?: else)?|without it|after that)\W*$")


def _begun(place: Place, found: Sequence[Cell]) -> Iterator[str]:
    """What a line right below a price says of it before it goes on to another: "on a contract; $39 rolling"."""
    for cell in found:
        first = next((one.start for one in cell.sums if one.marked), 0)
        across, down = apart(cell.box, place.cell.box)
        below = (
            cell is not place.cell
            and cell.page == place.cell.page
            and cell.box.y >= place.cell.box.y
            and across <= place.cell.box.h
            and down <= 1.5 * place.cell.box.h
        )
        words = cell.folded[:first] if first else _GOES_ON.sub(";", cell.folded)
        if below and len(words) <= 48 and _CLOSED.search(words):
            yield words


_SENTENCE = re.compile(r"(?:[a-z0-9]{3,}[.]|;)\s*$")


def _own(place: Place) -> str:
    """The words before a price, without those of a sentence that ended ("when you trade in. $849 without")."""
    before = place.cell.folded[: place.sum.start]
    return "" if _SENTENCE.search(before) and len(before) > 12 else place.left

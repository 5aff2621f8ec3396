"""Roles on a page that offers something: the headline, what is selected, a former price whose stroke was not seen."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.ports import Page
from pipeline.reading.bargains import apart
from pipeline.reading.cells import Cell
from pipeline.reading.discounts import parse
from pipeline.reading.picks import pick
from pipeline.reading.places import Place
from pipeline.reading.roles import names_a_buyer
from topics.events import AmountRole as Role

__all__ = ["offer_roles"]

_CALLED_FEE = re.compile(r"费|fee|charge|[+]")
_SHORT = re.compile(r"(?:[一-鿿]{1,4}[:：]?|[a-z]+(?: [a-z]+)?:?)?")
"""What may stand before a former price: nothing, or a word."""


def offer_roles(found: Sequence[Place], done: list[Role | None], every: Sequence[Cell], pages: Sequence[Page] = ()) -> list[Role]:
    """Every amount gets a role: the headline by its words and its size, then what stands to it."""
    # "Cleaning kit", "service plan": outside an order only what is called a fee is one.
    done = [
        None if role is Role.FEE and place.cell.fine is None and not _CALLED_FEE.search(place.words) else role
        for role, place in zip(done, found, strict=True)
    ]
    done = [
        Role.OTHER if role in {Role.HEADLINE, Role.FROM} and place.cell.fine is not None else role for role, place in zip(done, found, strict=True)
    ]
    open_ = [number for number, role in enumerate(done) if role in {None, Role.HEADLINE, Role.FROM, Role.UNIT} and found[number].cell.fine is None]
    if not open_:  # words beside it gave it away: a price in large print is what the page is about
        large = [
            number
            for number, role in enumerate(done)
            if role in {Role.OTHER, Role.SELECTED} and found[number].cell.size >= 1.5 and found[number].sum.marked and found[number].cell.fine is None
        ]
        open_ = sorted(large, key=lambda number: -found[number].prominence)[:1]
        done = [None if number in open_ else role for number, role in enumerate(done)]
    if open_:
        named = [number for number in open_ if done[number] in {Role.HEADLINE, Role.FROM}]
        biggest = max(open_, key=lambda number: (found[number].prominence, -number))
        chosen = max(named, key=lambda number: found[number].prominence) if named else biggest
        if found[chosen].prominence < 0.75 * found[biggest].prominence:
            chosen = biggest
        if done[chosen] is None or done[chosen] is Role.UNIT:
            done[chosen] = Role.HEADLINE
        for number in open_:
            if number != chosen and done[number] is Role.HEADLINE:
                done[number] = Role.OTHER
        _unstruck_original(found, done, chosen, every)
        _unstruck_originals(found, done)
        _told_again(found, done, chosen)
        _in_pairs(found, done)
        _discounted(found, done)
        pick(found, every, done, pages)
        _in_front(found, done)
    return [role or Role.OTHER for role in done]


def _told_again(found: Sequence[Place], done: list[Role | None], headline: int) -> None:
    """A price right behind the headline's, in its cell, that words elsewhere call the former one, is that, even where the stroke was not seen."""
    former = {place.sum.value for place, role in zip(found, done, strict=True) if role is Role.ORIGINAL}
    for number, place in enumerate(found):
        if done[number] in {None, Role.OTHER} and place.cell is found[headline].cell and place.sum.value in former and not place.left:
            done[number] = Role.ORIGINAL


def _in_pairs(found: Sequence[Place], done: list[Role | None]) -> None:
    """Of two prices in one cell, the dearer first and nothing between them, that is the former one on a page that strikes others through, even where its own stroke was not seen."""
    if Role.ORIGINAL not in done:
        return
    for number, (place, after) in enumerate(pairwise(found)):
        one_cell = place.cell is after.cell and len(place.cell.sums) == 2 and len(place.cell.text.strip()) <= after.sum.end - place.sum.start + 1
        if (
            one_cell
            and place.sum.marked
            and after.sum.value < place.sum.value <= 4 * after.sum.value
            and done[number] in {None, Role.OTHER, Role.HEADLINE}
        ):
            done[number], done[number + 1] = Role.ORIGINAL, done[number] if done[number] is Role.HEADLINE else done[number + 1]


def _in_front(found: Sequence[Place], done: list[Role | None]) -> None:
    """What is selected and printed larger than any other price is what the page advertises; beside its price, a sum only names what is selected (已选100元 ¥99.5)."""
    head = next((number for number, role in enumerate(done) if role is Role.HEADLINE), None)
    if head is None or Role.FROM in done:
        return
    selected = [number for number, role in enumerate(done) if role is Role.SELECTED]
    if selected and found[top := max(selected, key=lambda number: found[number].prominence)].prominence >= 1.25 * found[head].prominence:
        done[head], done[top] = Role.OTHER, Role.HEADLINE
        head = top
    # Of plans side by side the one that is picked is the one the page is about.
    plan = next((number for number in selected if number != head and _beside(found[number], found[head])), None)
    if plan is not None:
        done[head], done[plan] = Role.OTHER, Role.HEADLINE
        head = plan
    for number in selected:
        if number != head and found[number].cell.row == found[head].cell.row and found[number].cell.page == found[head].cell.page:
            done[number] = Role.OTHER


def _beside(place: Place, other: Place) -> bool:
    """Whether two prices stand in one row, apart, in print as large."""
    across, _ = apart(place.cell.box, other.cell.box)
    one_row = place.cell.page == other.cell.page and abs(place.box.y - other.box.y) <= 0.5 * other.box.h + 0.06 * abs(place.box.x - other.box.x)
    return one_row and across > 2 * other.cell.box.h and 0.85 <= place.cell.size / other.cell.size <= 1.18


def _unstruck_original(found: Sequence[Place], done: list[Role | None], headline: int, every: Sequence[Cell]) -> None:
    """A smaller, higher price right beside the headline is the former one where it is pale or a discount stands with it, even where the stroke was not seen."""
    top = found[headline]
    if Role.ORIGINAL in done:
        return
    off = [cell for cell in every if cell.page == top.cell.page and any(fields["kind"] in {"percent", "amount"} for *_, fields in parse(cell.folded))]
    for number, place in enumerate(found):
        near = (
            place.cell.page == top.cell.page
            and abs(place.cell.box.y + place.cell.box.h / 2 - top.cell.box.y - top.cell.box.h / 2) < 1.2 * top.cell.box.h
        )
        small = place.cell.size < 0.75 * top.cell.size
        beside = place.cell.row == top.cell.row and any(cell.badge for cell in place.row)
        pale = small and (place.cell.contrast < min(5.0, top.cell.contrast) or beside)
        # Words do not matter where a discount stands with the two: which price it is taken off is said by where they stand.
        told = (
            place.cell.size <= top.cell.size
            and place.cell.fine is None
            and top.sum.value < place.sum.value <= 10 * top.sum.value
            and _SHORT.fullmatch(place.left or (place.beside if place.cell is not top.cell else "")) is not None
            and not names_a_buyer(place.words)
            and (place.cell.size < 0.85 * top.cell.size or place.box.x > top.box.x)
            and any(cell.row == top.cell.row or abs(cell.box.y - top.cell.box.y) < 1.6 * top.cell.box.h for cell in off)
        )
        if number != headline and done[number] in {None, Role.COUPON} and place.sum.sign == "" and place.cell.row == top.cell.row and told:
            done[number] = Role.ORIGINAL
            return
        if (
            number != headline
            and done[number] is None
            and near
            and pale
            and place.sum.value > top.sum.value
            and len(place.cell.text) <= place.sum.end - place.sum.start + 1
        ):
            done[number] = Role.ORIGINAL
            return


def _discounted(found: Sequence[Place], done: list[Role | None]) -> None:
    """A price with a discount right behind it in its cell ("$15 20% off"), over or under a lower one in larger print, is the one it is taken off."""
    for number, place in enumerate(found):
        text = place.cell.folded
        alone = len(place.cell.sums) == 1 and not text[: place.sum.start].strip()
        taken = [start for start, _, fields in parse(text) if fields["kind"] in {"percent", "amount"}]
        if done[number] not in {None, Role.OTHER, Role.SELECTED} or not alone or not taken or text[place.sum.end : min(taken)].strip(" ·|,-("):
            continue
        for after in found:
            across, down = apart(place.cell.box, after.cell.box)
            larger = after.cell.size >= 1.3 * place.cell.size and after.sum.value < place.sum.value <= 10 * after.sum.value
            if larger and after.cell.page == place.cell.page and across == 0 and down <= 2 * place.cell.box.h:
                done[number] = Role.ORIGINAL


def _unstruck_originals(found: Sequence[Place], done: list[Role | None]) -> None:
    """In a list of offers, each with its discount: the smaller, higher price right after one in large print, in the row of a discount."""
    for number, (place, after) in enumerate(pairwise(found), 1):
        if (
            done[number] in {None, Role.OTHER}
            and done[number - 1] in {None, Role.OTHER, Role.HEADLINE}
            and after.cell.row == place.cell.row
            and after.cell.page == place.cell.page
            and after.cell.size <= 0.8 * place.cell.size
            and place.sum.value < after.sum.value <= 10 * place.sum.value
            and after.box.x - place.box.x - place.box.w <= 2 * place.cell.box.h
            and _SHORT.fullmatch(after.left) is not None
            and any(fields["kind"] in {"percent", "amount"} for cell in after.row for *_, fields in parse(cell.folded))
        ):
            done[number] = Role.ORIGINAL

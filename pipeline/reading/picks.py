"""What a page says is picked: a line that names it, a mark beside it, a button with its price, the one circle that is full."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pipeline.ports import Page
from pipeline.reading.bargains import apart
from pipeline.reading.buttons import NAMES, TAKES
from pipeline.reading.cells import Cell
from pipeline.reading.concepts import PICKS, TICK
from pipeline.reading.framed import framed
from pipeline.reading.layout import union
from pipeline.reading.places import Place
from pipeline.reading.roles import role_of
from topics.events import AmountRole as Role

__all__ = ["pick"]

_TICK = re.compile(TICK)
_CHOICE = re.compile(
    r"^(?:已选|已选择|选择|规格|颜色|颜色分类|款式|型号|尺码|尺寸|版本|配置|套餐|容量|口味|房型|票种|size|colou?rs?|style|model|option|version|variant|configuration|plan|pack(?:age)?|capacity|storage|flavou?r|room(?: type)?|selected(?: \w+)?|your (?:choice|pick|selection|option|room|seat|fare|plan|ticket)|chosen(?: \w+)?|picked|you(?:'ve)? (?:chose|chosen|picked|selected))\s?[:：]\s?(?P<what>.{1,24})$"
)


_BAR = 1.2
"""Size of print from which a price before a button is the bar's own, and not one of a list that ends beside it."""
_PICKED = re.compile(rf"{PICKS.pattern}\S")


_YOURS = re.compile(
    rf"{PICKS.pattern}\S|^(?:your|my) (?:choice|pick|selection|option|room|seat|fare|plan|ticket|size|colou?r|model|version|bundle|package)\s?:"
    r"|^(?:you(?:'ve)? (?:chose|chosen|picked|selected)|chosen|picked)(?: \w+)?\s?:|^(?:所选|当前选[择中]|[你您]的(?:选择|规格|房型|套餐))[一-鿿]{0,4}\s?[:：]"
)
"""What stands beside the price of what is picked."""
_MARKED = re.compile(
    rf"(?:^[•·]?|{TICK})\s?(?:已选中?|已选择|已勾选|当前选择|selected|chosen|your (?:choice|pick|selection))(?:[此该这本][一-鿿]{{0,3}})?\s?{TICK}?$"
)
"""A mark on what is picked, in a block of its own."""


def _heads(price: Cell, picked: Cell) -> bool:
    """A price stands over the line that says what is picked, flush with it, in one block."""
    gap = picked.box.y - (price.box.y + price.box.h)
    return price.page == picked.page and -0.5 * price.box.h <= gap <= 3 * picked.box.h and abs(price.box.x - picked.box.x) <= 1.5 * picked.box.h


def _plain(words: str) -> str:
    """Words as they are compared: "200 x 230 cm" is 200×230cm."""
    return re.sub(r"(?<=[\d一-鿿])\s?[x*]\s?(?=\d)", "×", re.sub(r"(?<![a-z]) | (?![a-z])", "", words))


def _of_option(picked: Cell, place: Place) -> bool:
    """Whether the line that says what is picked names the option that a price belongs to."""
    what = _plain(PICKS.sub("", picked.folded.strip()).strip(" :"))
    parts = [part.strip() for part in re.split(r"[,、/;+·]", what)]  # of several properties one may have a price
    return len(what) > 1 and any(
        what in words or (len(words) > 1 and words in parts) for words in map(_plain, (place.left, place.above, place.beside)) if words
    )


def pick(found: Sequence[Place], every: Sequence[Cell], done: list[Role | None], pages: Sequence[Page] = ()) -> None:
    """Set the role of what is picked: the price under, or beside, the name of the option that a line says is chosen ("Size: 17 oz")."""
    _rows_of_options(found, done)
    _odd_one(found, done)
    picked, marks = _told(every)
    ticked = [number for number, place in enumerate(found) if _TICK.search(f"{place.beside[-24:]} {place.above}")]
    others = sum(role in {None, Role.OTHER} for role in done)
    if len(ticked) == 1 and done[ticked[0]] in {None, Role.OTHER} and (others > 1 or sum(bool(_TICK.search(cell.folded)) for cell in every) == 1):
        done[ticked[0]] = Role.SELECTED
    for mark in marks:
        near = [number for number, place in enumerate(found) if place.cell.page == mark.page and abs(place.box.y - mark.box.y) <= 6 * mark.box.h]
        if near and done[nearest := min(near, key=lambda number: _off(found[number], mark))] in {None, Role.OTHER}:
            done[nearest] = Role.SELECTED
    _on_buttons(found, done)
    _named(found, every, picked, done)
    _summed_up(found, done)
    _paid_for(found, done)
    _multiplied(found, done)
    if Role.SELECTED not in done:
        _drawn(found, every, done, pages)


def _rows_of_options(found: Sequence[Place], done: list[Role | None]) -> None:
    """Several prices behind "Size" in one row are there to choose from; the same one twice is picked."""
    rows: dict[tuple[int, int], list[int]] = {}
    for number, role in enumerate(done):
        if role is Role.SELECTED:
            rows.setdefault((found[number].cell.page, found[number].cell.row), []).append(number)
    several = [numbers for numbers in rows.values() if len({found[number].sum.value for number in numbers}) > 1]
    for number in (number for numbers in several for number in numbers):
        if not _TICK.search(f"{found[number].left} {found[number].right}"):
            done[number] = Role.OTHER


def _told(every: Sequence[Cell]) -> tuple[list[Cell], list[Cell]]:
    """The lines that say what is picked (a word and, right of it, the option's name are one), and the marks that stand by themselves."""
    picked, marks = [cell for cell in every if _PICKED.match(cell.folded.strip())], []
    picked += [replace(cell, text=f"selected {match['what']}") for cell in every if (match := NAMES.fullmatch(cell.folded.strip()))]
    for cell in every:
        if not _MARKED.search(cell.folded.strip()) or cell.sums:
            continue
        right = [other for other in every if other.row == cell.row and other.page == cell.page and other.box.x > cell.box.x and other.wordy]
        after = min(right, key=lambda other: other.box.x, default=None)
        if after is not None and not after.sums and after.box.x - cell.box.x - cell.box.w <= 2 * cell.box.h:
            picked.append(replace(cell, text=f"selected {after.text}", box=union([cell.box, after.box])))
        else:
            marks.append(cell)
    return picked, marks


def _on_buttons(found: Sequence[Place], done: list[Role | None]) -> None:
    """A price on a button, or on the bar before it, that an option has too."""
    listed = {
        place.sum.value
        for place, role in zip(found, done, strict=True)
        if role in {None, Role.OTHER, Role.UNIT} and not TAKES.search(place.cell.folded)
    }
    for number, place in enumerate(found):
        if (
            done[number] in {None, Role.OTHER}
            and place.sum.value in listed
            and TAKES.search(place.left or place.beside or (place.after if place.cell.size >= _BAR else ""))
        ):
            done[number] = Role.SELECTED


def _named(found: Sequence[Place], every: Sequence[Cell], picked: Sequence[Cell], done: list[Role | None]) -> None:
    """Where a line names an option whose price is told, that is the one; else it is the price that heads the line."""
    chosen = {match["what"].strip() for cell in every if (match := _CHOICE.match(cell.folded.strip()))}
    named = {number for number, place in enumerate(found) if any(_of_option(cell, place) for cell in picked)}
    heading = {number for number, place in enumerate(found) if not named and any(_heads(place.cell, cell) for cell in picked)}
    for number, place in enumerate(found):
        if named and number not in named and done[number] is Role.SELECTED and place.left and role_of(place.above) is Role.SELECTED:
            done[number] = Role.OTHER  # a heading over all options picks none of them
    # What is picked opens over the page that advertises "from": its price is the larger one, and no headline.
    least = min((place.sum.value for place, role in zip(found, done, strict=True) if role is Role.FROM), default=None)
    for number in heading:
        if least is not None and done[number] is Role.HEADLINE and found[number].sum.value > least:
            done[number] = Role.SELECTED
    for number, place in enumerate(found):
        names = {words.strip(" :+¥$") for words in (place.left, place.above, place.beside) if words}
        beside = done[number] in {None, Role.OTHER, Role.UNIT} and _YOURS.match(place.beside.strip())
        if beside or (done[number] in {None, Role.OTHER} and not place.cell.struck and (names & chosen or number in named | heading)):
            done[number] = Role.SELECTED


_CIRCLE = re.compile(r"^[o○〇◯0]\s")
_RING = re.compile(r"[oc○〇◯0]")
"""An empty circle, as OCR reads it: before a name, or by itself."""


def _odd_one(found: Sequence[Place], done: list[Role | None]) -> None:
    """Of a list of options of which all but one have an empty circle, the one without it: its circle is full, and read as nothing."""
    names = {number: next((cell.folded for cell in place.row if cell.box.x < place.box.x and cell.wordy), "") for number, place in enumerate(found)}
    empty = [
        number
        for number, name in names.items()
        if _CIRCLE.match(name) or any(_RING.fullmatch(cell.folded.strip()) and cell.box.x < found[number].box.x for cell in found[number].row)
    ]
    if len(empty) < 2:
        return
    top, end = min(found[number].box.y for number in empty), max(found[number].box.y for number in empty)
    step = (end - top) / (len(empty) - 1)
    full = [
        number
        for number, place in enumerate(found)
        if number not in empty
        and names[number]
        and abs(place.box.x + place.box.w - found[empty[0]].box.x - found[empty[0]].box.w) <= place.box.h
        and top - 1.5 * step <= place.box.y <= end + 1.5 * step
    ]
    if len(full) == 1 and done[full[0]] in {None, Role.OTHER, Role.UNIT}:
        done[full[0]] = Role.SELECTED


_PIECES = re.compile(r"(?<![\d.])(\d{1,2})\s?(?:[张件份人晚间位个套次]|x\b|tickets?|nights?|guests?|adults?|items?)|[x×]\s?(\d{1,2})(?!\d)")


def _off(place: Place, mark: Cell) -> int:
    """How far a price stands from a mark: what is beside it in its block, rather than at its height in another."""
    return sum(apart(place.box, mark.box))


def _summed_up(found: Sequence[Place], done: list[Role | None]) -> None:
    """Where a line says what is picked and its price (已选 标准间 ¥218), no other price is picked; of several in print as large, that one is what the page offers."""
    lines = [(number, place) for number, place in enumerate(found) if _PICKED.match(place.cell.folded.strip()) and place.sum is place.cell.sums[-1]]
    if len(lines) != 1:
        return
    told, line = lines[0]
    count = _PIECES.search(line.cell.folded[: line.sum.start])
    pieces = int(count[1] or count[2]) if count else 1
    apiece = {line.sum.value, line.sum.value / (pieces or 1)}
    for number, place in enumerate(found):
        if done[number] is Role.SELECTED and number != told and place.sum.value not in apiece:
            done[number] = Role.OTHER
    head = next((number for number, role in enumerate(done) if role is Role.HEADLINE), None)
    if head is None or head == told:
        return
    if found[head].sum.value in apiece:
        done[told] = Role.OTHER if pieces > 1 else done[told]
        return
    same = [
        number for number, place in enumerate(found) if done[number] in {None, Role.OTHER, Role.UNIT} and number != told and place.sum.value in apiece
    ]
    large = [number for number in same if 0.85 <= found[number].cell.size / found[head].cell.size <= 1.18]
    if large:
        done[head], done[large[0]] = Role.OTHER, Role.HEADLINE
        if pieces > 1:
            done[told] = Role.OTHER


def _paid_for(found: Sequence[Place], done: list[Role | None]) -> None:
    """What the bar at the end says is to be paid is what is picked, wherever a mark seems to stand."""
    paid = {place.sum.value for place, role in zip(found, done, strict=True) if role is Role.SELECTED and role_of(place.left) is Role.TOTAL}
    for number, place in enumerate(found):
        if paid and done[number] is Role.SELECTED and place.sum.value not in paid:
            done[number] = Role.OTHER


def _multiplied(found: Sequence[Place], done: list[Role | None]) -> None:
    """Where nothing else says what is picked: of several options the one that a sum counts ("2 nights: $498")."""
    if Role.SELECTED in done:
        return
    options = [number for number, role in enumerate(done) if role in {None, Role.OTHER, Role.UNIT} and not found[number].cell.struck]
    for place in (found[number] for number in options):
        count = _PIECES.search(place.cell.folded[: place.sum.start]) or _PIECES.search(place.beside)
        pieces = int(count[1] or count[2]) if count else 1
        counted = [number for number in options if pieces > 1 and found[number].sum.value * pieces == place.sum.value]
        if len(counted) == 1 and len({found[number].sum.value for number in options}) > 2:
            done[counted[0]] = Role.SELECTED
            return


def _drawn(found: Sequence[Place], every: Sequence[Cell], done: list[Role | None], pages: Sequence[Page]) -> None:
    """Of options in one list, of which the cheapest costs what the page advertises: the one that is drawn otherwise than the others."""
    head = next((place for role in (Role.FROM, Role.HEADLINE) for place, one in zip(found, done, strict=True) if one is role), None)
    if head is None:
        return
    options = [
        number
        for number, place in enumerate(found)
        if done[number] in {None, Role.OTHER, Role.UNIT} and not place.cell.struck and place.cell.fine is None and (place.words or len(place.row) > 1)
    ]
    for first in options:  # flush with it, left or right, or in its row; in print of its size
        box, size = found[first].cell.box, found[first].cell.size
        listed = [number for number in options if 0.9 <= found[number].cell.size / size <= 1.1]
        columns = [
            [number for number in listed if abs(found[number].cell.box.x - box.x) <= 0.5 * box.h],
            [number for number in listed if abs(found[number].cell.box.x + found[number].cell.box.w - box.x - box.w) <= 0.5 * box.h],
            [number for number in listed if abs(found[number].cell.box.y - box.y) <= 0.4 * box.h],
        ]
        held = max(columns, key=len)
        enough = 2 if Role.FROM in done else 3
        if len(held) >= enough and min(found[number].sum.value for number in held) == head.sum.value:
            chosen = framed(pages, [found[number] for number in held], every)
            if chosen is not None:
                done[held[chosen]] = Role.SELECTED
            return

"""How many pieces of a thing an order says there are, and under which heading of a table a figure stands."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.cells import Cell
from pipeline.reading.places import Place
from topics.events import AmountRole as Role

__all__ = ["COUNTED_THINGS", "QUANTITY", "STEPPER", "headed", "quantities"]

QUANTITY = re.compile(
    r"(?:^|(?<![^¥$€£.,\d]\d{2})(?<![^¥$€£.,\d]\d{3})[\s(（一-鿿])[x×*]\s?(\d{1,3})\b|^(?:[-−一—]\s?)?(\d{1,2})\s?[+十]$|(?:数量|qty|quantity)[:：]?\s?(\d{1,3})|共?(\d{1,3})\s?件(?!套)|(?:^|\s)(\d{1,3})\s?[x×]$|(?:^|\s)(\d{1,3})\s?[x×@]\s(?!\d+(?![\d.,]))"
)
STEPPER = re.compile(r"(?:[-−一—]\s?)?\d{1,2}\s?\+")
"""Pieces between the signs that change them, of which the first is easily lost."""
_ALONE = re.compile(rf"[x×*]\s?\d{{1,3}}|{STEPPER.pattern}")
"""Pieces by themselves."""
_TIMES = re.compile(r"\s?[x×*]\s?(\d{1,3})(?![\d.×x*])")
COUNTED_THINGS = re.compile(
    r"(?:^|\b)(?:tickets?|seats?|items?|nights?|guests?|adults?|people|persons?|passengers?|travell?ers?|pieces|units|q(?:uanti)?ty\.?|quantity|number of [a-z]+|no\. of [a-z]+)\s*:?$"
    r"|(?:[票件份张人晚位间]数|数量|人次|几[件位晚张]|间夜数?)\s*:?$"
)
"""Names of rows that tell how many there are."""
_COUNT_HEAD = re.compile(r"(?:购买)?(?:数量|件数|份数|张数)|q(?:uanti)?ty\.?|pcs|pieces|units?")


def quantities(found: Sequence[Place], roles: Sequence[Role], every: Sequence[Cell]) -> dict[int, int]:
    """Pieces of each item (and of a charge by the piece, where it says so itself): named in its row, or alone (×3) in one of the rows before the next amount."""
    counts: dict[int, int] = {}
    items = [number for number, role in enumerate(roles) if role is Role.ITEM]
    alone = sorted((cell for cell in every if _ALONE.fullmatch(cell.folded.strip())), key=lambda cell: (cell.page, cell.box.y))
    each = dict(zip(items, alone, strict=True)) if len(items) == len(alone) > 1 else {}
    for number, (place, role) in enumerate(zip(found, roles, strict=True)):
        if role not in {Role.FEE, Role.ITEM}:
            continue
        if (match := _TIMES.match(place.cell.folded[place.sum.end :])) is not None:
            counts[number] = int(match[1])
        elif role is Role.ITEM:
            own = [cell for cell in place.row if not _ALONE.fullmatch(cell.folded.strip())] if number in each else list(place.row)
            beside = [each[number]] if number in each else _following(place, found, alone)
            if (match := next((match for cell in (*own, *beside) if (match := QUANTITY.search(cell.folded))), None)) is not None:
                counts[number] = int(next(group for group in match.groups() if group))
            elif (count := _headed_count(place, every) or (_counted_below(place, every) if len(items) == 1 else None)) is not None:
                counts[number] = count
    return counts


def _counted_below(place: Place, every: Sequence[Cell]) -> int | None:
    """How many there are of the one thing that was bought, as a row of its own below says it: "Tickets   2"."""
    for name in every:
        if name.page != place.cell.page or name.row <= place.cell.row or not COUNTED_THINGS.fullmatch(name.folded.strip()):
            continue
        for cell in every:
            if (cell.page, cell.row) == (name.page, name.row) and cell.box.x > name.box.x and re.fullmatch(r"[x×]?\s?\d{1,2}", cell.folded.strip()):
                return int(re.sub(r"\D", "", cell.text)) or None
    return None


def _following(place: Place, found: Sequence[Place], alone: Sequence[Cell]) -> list[Cell]:
    """Counts by themselves below an amount, and above the next."""
    below = [
        other.cell.box.y
        for other in found
        if other.cell.page == place.cell.page and other.cell.row > place.cell.row and other.cell.box.x >= place.cell.box.x - place.cell.box.w
    ]
    end = min(below, default=place.cell.box.y + round(5 * place.cell.height))
    return [cell for cell in alone if cell.page == place.cell.page and place.cell.box.y < cell.box.y < end]


def _headed_count(place: Place, every: Sequence[Cell]) -> int | None:
    """The whole number in an amount's row that stands under a heading for pieces."""
    counts = (int(cell.folded) for cell in place.row if re.fullmatch(r"\d{1,3}", cell.folded.strip()) and headed(cell, _COUNT_HEAD, every))
    return next(counts, None)


def headed(cell: Cell, heading: re.Pattern[str], every: Sequence[Cell]) -> bool:
    """Whether a cell that is all `heading` stands above this one, in its column."""
    return any(
        abs(cell.box.x + cell.box.w / 2 - head.box.x - head.box.w / 2) <= max(head.box.w, cell.box.w) / 2
        for head in every
        if head.page == cell.page and head.box.y < cell.box.y and heading.fullmatch(head.folded.strip())
    )

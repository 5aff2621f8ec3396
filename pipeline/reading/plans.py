"""A bar that pays for one of several plans or options: an offer, and no order of which they were the lines."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.bargains import ragged
from pipeline.reading.buttons import STARTS
from pipeline.reading.cells import Cell
from pipeline.reading.places import Place
from pipeline.reading.totals import PARTS
from topics.events import AmountRole as Role

__all__ = ["planned"]

_CHOOSE = re.compile(r"(?:请?选择|挑选)(?!收货|地址|优惠|支付|配送)[一-鿿]{0,6}$|(?:choose|select|pick) (?:an? |your |the )?[a-z]+(?: [a-z]+)?$")
"""A heading over options."""
_BY_PIECE = re.compile(r"\d\s?[x×*]|[x×*]\s?\d")


def planned(found: Sequence[Place], roles: list[Role | None], every: Sequence[Cell]) -> None:
    """Set the roles of the bar's sum and of the plan whose price it is: the plan is what the page offers, unless it offers others "from" less."""
    if (plan := _plan(found, roles, every)) is not None:
        bar, option = plan
        roles[bar] = Role.SELECTED
        if Role.FROM not in roles and found[option].cell.size >= 0.85 * max(place.cell.size for place in found):
            roles[bar], roles[option] = Role.OTHER, Role.HEADLINE


def _plan(found: Sequence[Place], roles: Sequence[Role | None], every: Sequence[Cell]) -> tuple[int, int] | None:
    """The only total of a page, or the price on its button, and the one of several options whose price it is."""
    totals = [number for number, role in enumerate(roles) if role is Role.TOTAL]
    totals = totals or [number for number, place in enumerate(found) if STARTS.fullmatch(place.cell.folded[: place.sum.start].strip())]
    if len(totals) != 1 or any(role in {*PARTS, Role.PAID, Role.DEPOSIT} for role in roles):
        return None
    bar = found[totals[0]]
    choice = Role.FROM in roles or any(_CHOOSE.match(cell.folded.strip()) for cell in every)
    for number, place in enumerate(found):
        if number == totals[0] or place.sum.value != bar.sum.value or place.cell.size < 1:
            continue
        others = [other for other in found if other.cell is not bar.cell and _rivals(other, place)]
        listed = [other for other in others if other.cell in place.row or (choice and ragged(other.cell.box, place.cell.box) <= place.cell.box.h)]
        if any(other.sum.value != bar.sum.value for other in listed):
            return totals[0], number
    return None


def _rivals(other: Place, place: Place) -> bool:
    """Whether two prices may be of options: neither is the former one of the other, or its price by the piece."""
    return (
        other.cell is not place.cell
        and other.cell.page == place.cell.page
        and not other.cell.struck
        and other.sum.marked
        and not _BY_PIECE.search(other.cell.folded)
        and other.cell.size >= 0.8 * place.cell.size
    )

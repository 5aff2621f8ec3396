"""What a relation says of a page's figures: that one holds or not by those that it rests on, or that one is not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from pipeline.reading.amounts import mistaken
from pipeline.reading.documents.checks import SURE, Result
from pipeline.reading.documents.grid import Spot
from topics.events import Line

__all__ = ["CENTS", "Said", "off", "said", "sure"]

Said = Iterator[tuple[Result | None, tuple[str, Line] | None]]
"""A result, or the name and the place of a figure that is zero or not there, or both."""
CENTS = Decimal("0.05")
"""By how much a sum may be off that was rounded."""


def off(due: Decimal, spot: Spot) -> bool:
    """Whether a figure is plainly another than it should be, and was not misread."""
    found = abs(spot.value)
    return abs(abs(due) - found) > CENTS and Decimal("0.4") <= abs(due) / found <= Decimal("2.5") and not mistaken(due, found)


def said(due: Decimal, spot: Spot, name: str, rests: Sequence[Spot], *, holds: bool = False) -> tuple[Result, None]:
    """What a relation says of a figure, and of those that it rests on."""
    return Result(
        name=name, expected=due.quantize(Decimal("0.01")), found=spot.value, holds=holds, rests=(spot.line, *(one.line for one in rests))
    ), None


def sure(*spots: Spot) -> bool:
    """Whether all of the figures were surely read."""
    return all(spot.line.confidence >= SURE for spot in spots)

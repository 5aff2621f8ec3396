"""A proposition that words state about a chart."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pipeline.reading.charts.figures import Figure
from pipeline.reading.charts.scopes import Scope
from pipeline.reading.charts.sizes import Size
from topics.events import Line

__all__ = ["Kind", "Statement"]

Kind = Literal["change", "order", "peak", "trough", "trend", "share", "sign", "target", "rank", "level", "pace", "worth", "total", "mean"]


@dataclass(frozen=True, kw_only=True)
class Statement:
    """A proposition of a clause; what it is about is resolved on the chart."""

    kind: Kind
    size: Size
    """Of a change, signed; of an order, how much the first exceeds the second; of a trend, its way; of a share, the part of the whole."""
    open: bool = False
    """Only the way is told."""
    judged: bool = False
    """The way is called better (up) or worse (down)."""
    versus: bool = False
    """Of one beside another, both named."""
    planned: bool = False
    """It names a plan, which a chart may show beside what came of it."""
    turned: bool = False
    """Of a sign: it was the other before."""
    strict: bool = False
    """Of a trend: every step goes that way."""
    steps: int = 0
    """Of a trend: how many steps at the end; 0 for all."""
    every: bool = False
    """Holds of each that is compared: "all stores", "各季度均"."""
    scope: Scope | None = None
    """Of how many it speaks, where not of each or of what it names."""
    first: bool = False
    """It had not been so before."""
    unit: str = ""
    """Of a level, or of what something is worth: millions, 万."""
    by: Figure | None = None
    """By how much, in units."""
    since: bool = False
    """From where the whole time begins that the words are about: "since 2020", "over the period"."""
    over: int = 0
    """Over how many steps it went: "in three years"."""
    yearly: bool = False
    """Against the same time of the year before."""
    sequential: bool = False
    """Against the time just before."""
    text: str = ""
    """The clause."""
    before: tuple[str, ...] = ()
    """The clauses of the sentence that go before it."""
    ordered: bool = False
    """What is named first is where it began."""
    span: tuple[int, int] = (0, 0)
    """Where the clause says it."""
    lines: tuple[Line, ...] = ()

    @property
    def change(self) -> float:
        """The figure said."""
        return self.size.said

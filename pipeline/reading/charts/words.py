"""Words of a page with their places in its picture."""

from __future__ import annotations

from dataclasses import dataclass

from topics.events import Line

__all__ = ["Word"]


@dataclass(frozen=True, kw_only=True)
class Word:
    """A line with its place in the straightened, upright picture, in pixels of it."""

    line: Line
    x: float
    y: float
    w: float
    h: float

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre."""
        return self.x + self.w / 2, self.y + self.h / 2

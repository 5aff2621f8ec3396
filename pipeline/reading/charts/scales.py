"""From a mark's height to its value: on the scale of the ticks, else on the one that the marks' own labels agree on."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from statistics import median

import numpy as np

from pipeline.reading.charts.tops import Top

__all__ = ["Scale"]


@dataclass(frozen=True)
class Scale:
    """A line from heights to values."""

    slope: float
    start: float
    span: float
    """Between the least and the greatest value that it was taken from."""

    @classmethod
    def of_ticks(cls, ticks: Sequence[tuple[float, float]]) -> Scale | None:
        """The line through an axis' ticks."""
        if not ticks:
            return None
        slope, start = np.polyfit([y for y, _ in ticks], [value for _, value in ticks], 1)
        return cls(float(slope), float(start), abs(ticks[0][1] - ticks[-1][1]))

    @classmethod
    def of_labels(cls, labelled: Sequence[tuple[Top, Sequence[float]]]) -> Scale | None:
        """The line that at least three labels, and most of them, lie on; of piled bars, what a pixel is worth."""
        if any(top.piled for top, _ in labelled):
            return cls._of_lengths([(top, values[0]) for top, values in labelled if values])
        points = [(top.y, value) for top, values in labelled for value in values[:1]]
        best: list[tuple[float, float]] = []
        reach = max((abs(a[1] - b[1]) for a, b in combinations(points, 2)), default=0.0)
        for a, b in combinations(points, 2):
            if abs(a[0] - b[0]) < 3 or (slope := (b[1] - a[1]) / (b[0] - a[0])) >= 0:
                continue
            on = [point for point in points if abs(a[1] + slope * (point[0] - a[0]) - point[1]) <= max(0.03 * reach, 2.5 * abs(slope))]
            if len(on) > len(best):
                best = on
        if len(best) < max(3, 0.6 * len(points)):
            return None
        slope, start = np.polyfit([y for y, _ in best], [value for _, value in best], 1)
        return cls(float(slope), float(start), max(value for _, value in best) - min(value for _, value in best))

    @classmethod
    def _of_lengths(cls, labelled: Sequence[tuple[Top, float]]) -> Scale | None:
        worth = [value / (top.foot - top.y) for top, value in labelled if top.foot is not None and top.foot - top.y > 4]
        if len(worth) < 3:
            return None
        unit = median(worth)
        agreed = sum(abs(one - unit) < 0.1 * unit for one in worth)
        return cls(-unit, 0.0, max(value for _, value in labelled)) if agreed >= 0.6 * len(worth) else None

    @property
    def off(self) -> float:
        """How far a value read from pixels may be off."""
        return max(2 * abs(self.slope), 0.012 * self.span)

    def value(self, top: Top) -> float:
        """What a mark's height says."""
        if top.piled and top.foot is not None:
            return abs(self.slope) * (top.foot - top.y)
        return self.slope * top.y + self.start

    def near(self, top: Top, value: float) -> bool:
        """Whether a label may be a mark's."""
        return abs(value - self.value(top)) <= max(0.06 * self.span, 0.04 * abs(value), 2 * abs(self.slope))

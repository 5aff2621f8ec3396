"""The tops of marks over each category, in pixels: of bars that stand on the axis, of areas, and of lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.axes import Axes

__all__ = ["Top", "tops"]

_Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Top:
    """Where a mark ends."""

    x: float
    y: float
    foot: float | None = None
    """Where a bar begins, if that was seen."""
    piled: bool = False
    """It begins where another ends."""

    @property
    def hangs(self) -> bool:
        """Whether it is a bar below the axis."""
        return self.foot is not None and self.y > self.foot + 1


def tops(made: Axes, mask: _Mask, left: float, top: float) -> list[Top | None]:
    """The mark over each category: the edge of a bar that stands on the axis, else the height of a line."""
    closed = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 1), np.uint8)).astype(bool)
    height = float(mask.shape[0])
    floor = min(height, max((y for y, _ in made.ticks), default=made.bottom) - top)
    low = floor - max(8.0, 0.04 * height)
    found: list[Top | None] = []
    half = max(3, int(0.02 * made.step))  # the middle of a category's name is not quite its mark's
    for name in made.names:
        centre = name.middle[0] - left
        begin = max(0, int(centre - 0.47 * made.step))
        slot = closed[:, begin : int(centre + 0.47 * made.step)]
        heads = _widest([(x, y) for x, y in _bar(slot, low) if y < height - 3])
        if heads and made.top > 0 and np.median([y for _, y in heads]) < 2:
            found.append(None)  # it goes on beyond what is seen
            continue
        if len(heads) >= max(4.0, 0.08 * made.step):
            found.append(_head(heads, slot.shape[1], centre - begin, begin + left, top, max(4.0, 0.03 * height)))
            continue
        x = int(centre)
        reaches = (1, half, max(half, int(0.06 * made.step)))
        at = next((y for reach in reaches if (y := _line(closed[:, max(0, x - reach) : x + reach + 1])) is not None), None)
        found.append(None if at is None or _block(closed, x, at, made.step) else Top(left + centre, top + at))
    return found


def _head(heads: Sequence[tuple[int, float]], width: int, middle: float, left: float, top: float, flat: float) -> Top | None:
    """The level of a bar's flat top; of an area's slope, its height at the middle; None where tops are neither."""
    levels = np.array([y for _, y in heads])
    level = float(np.median(levels))
    apart = heads[0][0] > 1 and heads[-1][0] < width - 2
    if (np.abs(levels - level) > flat).mean() <= 0.3 and (apart or np.ptp(levels) <= 3):
        return Top(left + float(np.median([x for x, _ in heads])), top + level)
    heads = heads[3:-3]  # an outline's end hangs over
    steps = [abs(b[1] - a[1]) for a, b in pairwise(heads) if b[0] - a[0] == 1]
    if len(steps) < 0.9 * (len(heads) - 1) or max(steps, default=flat * 4) > 3 * flat:
        return None
    near = min(heads, key=lambda head: abs(head[0] - middle))
    return Top(left + middle, top + near[1]) if abs(near[0] - middle) < 0.1 * len(heads) + 4 else None


def _widest(heads: Sequence[tuple[int, float]]) -> list[tuple[int, float]]:
    """The longest run of neighbouring columns: the rims of other bars stand apart."""
    runs: list[list[tuple[int, float]]] = []
    for head in heads:
        if runs and head[0] - runs[-1][-1][0] <= 3:
            runs[-1].append(head)
        else:
            runs.append([head])
    return max(runs, key=len, default=[])


def _block(mask: _Mask, x: int, y: float, step: float) -> bool:
    """Whether what stands there is a block upon another, not a line: as high and flat at both sides of the middle."""
    reach = max(3, int(0.1 * step))
    heights = [int(mask[:, at].sum()) for at in (x - reach, x, x + reach) if 0 <= at < mask.shape[1]]
    return (
        min(heights) > max(0.35 * reach + 8, 0.035 * len(mask))
        and max(heights) - min(heights) <= 2
        and bool(mask[int(y), max(0, x - reach) : x + reach].all())
    )


def _bar(slot: _Mask, low: float) -> list[tuple[int, float]]:
    """Column and top of each run that reaches down to the axis and is no mere axis."""
    made = []
    foot = slot[max(0, int(low) - 2) : int(low) + 2].all(axis=0)
    for x in np.flatnonzero(foot):
        column = slot[: int(low), x]
        clear = np.flatnonzero(~column)
        y = float(clear[-1] + 1) if len(clear) else 0.0
        made.append((int(x), y))
    return made


def _line(band: _Mask) -> float | None:
    """The middle of the one run in a band; None where it holds none, or several."""
    marked = band.any(axis=1)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], marked, [False])).astype(np.int8)))
    runs = [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a >= 2]
    if not runs:
        return None
    upper, lower = max(runs, key=lambda run: run[1] - run[0])
    if lower >= len(band) - max(8, 0.04 * len(band)) and lower - upper > 0.1 * len(band):
        return float(upper)
    near = [run for run in runs if run[1] - run[0] >= 0.6 * (lower - upper)]
    return (upper + lower) / 2 if len(near) == 1 and lower - upper < 0.25 * len(band) else None

"""Bars as solid blocks over each category: standing on the axis or hanging from it, side by side or piled up."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.axes import Axes
from pipeline.reading.charts.tops import Top

__all__ = ["bars"]

_Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class _Block:
    """A solid rectangle, in pixels of the plot."""

    left: float
    right: float
    top: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left


_Rows = list[list[_Block | None]]


def bars(made: Axes, masks: Sequence[_Mask], left: float, top: float) -> list[list[Top | None]] | None:
    """The bars of each mask over each category; None where the marks are no bars, or nobody could tell where they stand."""
    rows: _Rows = [[_block(made, mask, name.middle[0] - left) for name in made.names] for mask in masks]
    held = [one for row in rows for one in row if one is not None]
    if len(held) < 0.7 * len(masks) * len(made.names) or len(held) < 3:
        return None
    typical = median(one.width for one in held)
    if any(not 0.75 * typical < one.width < 1.33 * typical for one in held):
        return None
    slack = max(4.0, 0.012 * len(masks[0]))
    floor = _floor(held, slack)
    if len(rows) > 1 and _piled(rows, slack):
        return [
            [None if one is None else Top(left + (one.left + one.right) / 2, top + one.top, top + one.bottom, piled=True) for one in row]
            for row in rows
        ]
    if floor is None:
        return None
    hanging = [one for one in held if abs(one.top - floor) <= slack < abs(one.bottom - floor)]
    if not hanging and len(masks) == 1:
        return None  # plain bars that stand on the axis
    return [[None if one is None else _from(floor, one, slack, left, top) for one in row] for row in rows]


def _from(floor: float, one: _Block, slack: float, left: float, top: float) -> Top | None:
    """A bar's far end, and its foot on the axis."""
    x = left + (one.left + one.right) / 2
    if abs(one.bottom - floor) <= slack:
        return Top(x, top + one.top, top + floor)
    return Top(x, top + one.bottom, top + floor) if abs(one.top - floor) <= slack else None


def _floor(held: Sequence[_Block], slack: float) -> float | None:
    """The height at which nearly all blocks begin or end."""
    edges = [edge for one in held for edge in (one.top, one.bottom)]
    near = {edge: [one for one in held if min(abs(one.top - edge), abs(one.bottom - edge)) <= slack] for edge in edges}
    best = max(edges, key=lambda edge: (len(near[edge]), edge))
    if len(near[best]) < 0.9 * len(held):
        return None
    return float(median(min((one.top, one.bottom), key=lambda edge: abs(edge - best)) for one in near[best]))


def _piled(rows: _Rows, slack: float) -> bool:
    """Whether blocks of one category stand upon one another."""
    seen, upon = 0, 0
    for blocks in zip(*rows, strict=True):
        here = sorted((one for one in blocks if one is not None), key=lambda one: -one.bottom)
        for low, high in pairwise(here):
            seen += 1
            over = min(low.right, high.right) - max(low.left, high.left)
            upon += over > 0.8 * low.width and abs(low.top - high.bottom) <= slack + 2
    return seen > 0 and upon >= 0.8 * seen


def _block(made: Axes, mask: _Mask, centre: float) -> _Block | None:
    """The largest solid rectangle of a category's slot."""
    begin = max(0, int(centre - 0.49 * made.step))
    slot = np.ascontiguousarray(mask[:, begin : int(centre + 0.49 * made.step)]).astype(np.uint8)
    if min(slot.shape) < 4:
        return None
    opened = cv2.morphologyEx(slot, cv2.MORPH_OPEN, np.ones((2, max(3, int(0.06 * made.step))), np.uint8))
    count, labels, stats, _ = cv2.connectedComponentsWithStats(opened)
    found = []
    for one in range(1, count):
        x, y, width, height, area = (int(value) for value in stats[one])
        if width < 0.08 * made.step or height < 2:
            continue
        own = labels[y : y + height, x : x + width] == one
        wide = np.flatnonzero(own.mean(axis=0) > 0.25)  # a rest of the axis may hang on at its foot
        if not len(wide):
            continue
        x, width = x + int(wide[0]), int(wide[-1] - wide[0]) + 1
        across = own[:, wide[0] : wide[-1] + 1].sum(axis=1)
        level = float(median(across))
        core = np.flatnonzero(across >= 0.7 * level)  # a figure may touch it
        run = max(np.split(core, np.flatnonzero(np.diff(core) > 3) + 1), key=len)
        if level < 0.7 * width or len(run) < 0.8 * len(core):
            continue
        found.append((area, _Block(begin + x, begin + x + width, y + float(run[0]), y + float(run[-1]) + 1)))
    return max(found, key=lambda one: one[0])[1] if found else None

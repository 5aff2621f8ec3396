"""Where marks are in a plot's pixels: what has a series' colour, or stands out from the ground, less gridlines and words."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.axes import Axes
from pipeline.reading.charts.words import Word

__all__ = ["CLEAR", "PALE", "colored", "inked", "marked"]

_Pixels = NDArray[np.uint8]
_Color = NDArray[np.int16]
_Mask = NDArray[np.bool_]


def colored(made: Axes, plot: _Pixels, inks: Sequence[_Color], ground: _Color, left: float) -> list[_Mask]:
    """What has each of several colours."""
    colors = np.array([*inks, ground], dtype=np.int16)
    distance = np.stack([np.abs(plot.astype(np.int16) - color).max(axis=2) for color in colors])
    nearest = distance.argmin(axis=0)
    grey = np.ptp(plot, axis=2) < 26  # letters beside a mark of a bright colour are none of it
    parted = _parted([(nearest == place) & (distance[place] < 70) & ~(grey & bool(np.ptp(ink) > 60)) for place, ink in enumerate(inks)], colors)
    return [_mended(_unruled(made, mask, left)) for mask in parted]


CLEAR, PALE = 36, 15
"""How far a mark's colour is from the ground; on a clean picture a pale one's may be nearer."""


def marked(made: Axes, plot: _Pixels, ground: _Color, words: Sequence[Word], left: float, top: float, least: int = CLEAR) -> _Mask:
    """What stands out from the ground, less words and gridlines."""
    mask = np.abs(plot.astype(np.int16) - ground).max(axis=2) > least
    for word in words:
        y, x = (
            slice(max(0, int(word.y - top)), max(0, int(word.y + word.h - top))),
            slice(max(0, int(word.x - left)), max(0, int(word.x + word.w - left))),
        )
        if plot[y, x].size:  # a label within a bar is part of it
            mask[y, x] = np.abs(np.median(plot[y, x].reshape(-1, 3), axis=0) - ground).max() > least
    return _mended(np.asarray(_unruled(made, mask, left), dtype=np.bool_))


def inked(mask: _Mask, labels: Sequence[Word], left: float, top: float) -> _Mask:
    """With the figures that stand on a bar filled in with what is around them."""
    solid = mask.copy()
    for word in labels:
        y0, y1, x0, x1 = int(word.y - top), int(word.y + word.h - top), int(word.x - left), int(word.x + word.w - left)
        rim = mask[max(0, y0 - 2) : y1 + 2, max(0, x0 - 3) : x1 + 3]
        if y0 >= 0 and x0 >= 0 and rim.size and rim.mean() > 0.4:
            solid[y0:y1, x0:x1] = True
    return solid


def _parted(masks: list[_Mask], colors: _Color) -> list[_Mask]:
    """Without the rims of marks, where a colour fades into the ground and so passes through another series' colour."""
    made, ground = [], colors[-1].astype(np.float64)
    for place, mask in enumerate(masks):
        kept = mask
        for other, rim in enumerate(masks):
            way = colors[other] - ground
            along = float((colors[place] - ground) @ way) / max(1.0, float(way @ way))
            if other != place and 0.1 < along < 0.8 and np.abs(colors[place] - ground - along * way).max() < 45:
                kept = kept & ~cv2.dilate(rim.astype(np.uint8), np.ones((7, 7), np.uint8)).astype(bool)
        made.append(kept)
    return made


def _mended(mask: _Mask) -> _Mask:
    """With the thin gridlines filled in that are drawn over bars."""
    height = max(3, round(0.015 * len(mask)) | 1)
    closed = cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((height, 1), np.uint8)).astype(bool)
    filled = cv2.morphologyEx((closed & ~mask).astype(np.uint8), cv2.MORPH_CLOSE, np.ones((1, 7), np.uint8)).astype(bool)  # they may be dotted
    # only where it is crossed over its whole width: a bar's top or a line's bend is not
    wide = cv2.morphologyEx(filled.astype(np.uint8), cv2.MORPH_OPEN, np.ones((1, max(3, round(0.01 * mask.shape[1]))), np.uint8)).astype(bool)
    return np.asarray(mask | (wide & closed), dtype=np.bool_)


def _unruled(made: Axes, mask: _Mask, left: float) -> _Mask:
    """Less gridlines and the axis, which cross the gaps between categories too."""
    gaps = np.array([int((a.middle[0] + b.middle[0]) / 2 - left) for a, b in pairwise(made.names)])
    dense = _joined(mask, (1, 7))
    crossing = dense[:, np.clip(gaps, 0, mask.shape[1] - 1)].mean(axis=1) >= 0.7
    if crossing.mean() < 0.2:
        edges = np.flatnonzero(np.diff(np.concatenate(([False], crossing, [False])).astype(np.int8)))
        thin = max(8, round(0.03 * len(mask)))
        for upper, lower in (
            (a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a <= thin
        ):  # what goes on above and below is a mark that the line crosses
            goes_on = mask[upper - 2] & mask[lower + 1] if upper >= 2 and lower + 1 < len(mask) else False
            mask[upper:lower] = goes_on
    return _upright(made, mask)


def _joined(mask: _Mask, reach: tuple[int, int]) -> _Mask:
    """With the dots of a line made one."""
    return np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones(reach, np.uint8)), dtype=np.bool_)


def _upright(made: Axes, mask: _Mask) -> _Mask:
    """Less the gridlines that stand, and the axis at a side: thinner than a bar, higher than a line, and than what they cross."""
    heights, width = _joined(mask, (7, 1)).mean(axis=0), mask.shape[1]
    padded = np.pad(heights, 5)
    high = (heights >= 0.6) & (heights - np.maximum(padded[:-10], padded[10:]) > 0.03)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], high, [False])).astype(np.int8)))
    for left, right in ((int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a <= max(4, 0.04 * made.step)):
        begin, end = max(0, left - 1), min(width, right + 1)  # with its rims
        sides = mask[:, max(0, begin - 2)], mask[:, min(width - 1, end + 1)]
        beyond = min(made.step / 2, 0.1 * width)
        mask[:, begin:end] = (sides[0] & sides[1] if beyond < left < width - beyond else sides[0] | sides[1])[:, None]
    return mask

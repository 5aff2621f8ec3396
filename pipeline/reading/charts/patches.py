"""Patches of colour beside words, as legends have them: squares, dashes, dashes with a point or a ring on them."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import NDArray

__all__ = ["gaps", "patches"]

_Pixels = NDArray[np.uint8]
_Color = NDArray[np.int16]


def patches(strip: _Pixels, size: float, back: Sequence[int] | None = None) -> list[tuple[int, int, _Color]]:
    """Left, right and colour of each solid square, dash, or dash with a point, in a strip; letters are none."""
    if min(strip.shape[:2]) < 6:
        return []
    ground = np.median(strip.reshape(-1, 3), axis=0)
    if back is not None and 0.25 < (np.abs(strip.astype(np.int16) - np.array(back, dtype=np.int16)).max(axis=2) < 25).mean() < 0.6:
        ground = np.array(back, dtype=np.float64)  # patches take up more than what is around them
    pointed = _pointed(strip, ground, size)
    far = _unframed((np.abs(strip.astype(np.int16) - ground).max(axis=2) > 40).astype(np.uint8), size)
    for height, width in ((0.3, 0.3), (0.08, 0.6)):
        kernel = np.ones((max(2, int(height * size)), max(3, int(width * size))), np.uint8)
        solid = cv2.erode(far, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(solid)
        reach = kernel.shape[1] / 2
        spots = [
            (stats[one, 0] - reach, stats[one, 0] + stats[one, 2] + reach, strip[labels == one])
            for one in range(1, count)
            if not (stats[one, 0] <= reach and stats[one, 3] > len(strip) - kernel.shape[0] - 1)  # the edge of something larger
            and (height == width or _alone(far, stats[one], kernel.shape[0]))
            and (_clear(far, stats[one], reach, 0.1 * size) or (height == width and _square(stats[one], kernel.shape[0], 0.5 * size)))
        ]
        found = [(int(a), int(b), np.asarray(np.median(inks, axis=0), dtype=np.int16)) for a, b, inks in sorted(spots, key=lambda spot: spot[0])]
        if found:
            return sorted(
                [*pointed, *(one for one in _whole(found) if not any(a < one[1] and one[0] < b for a, b, _ in pointed))], key=lambda one: one[0]
            )
    return pointed


def _unframed(far: _Pixels, size: float) -> _Pixels:
    """Without the thin lines that go through from top to bottom: the edge of a frame, or an axis, is no stroke of a letter."""
    through = far.mean(axis=0) > 0.9  # a corner may be round
    edges = np.flatnonzero(np.diff(np.concatenate(([False], through, [False])).astype(np.int8)))
    for left, right in zip(edges[::2], edges[1::2], strict=True):
        if right - left <= max(2, 0.12 * size):
            begin, end = max(0, left - 1), right + 1  # with its rims
            far = far.copy()
            far[:, begin:end] = 0
    return far


def _pointed(strip: _Pixels, ground: NDArray[np.float64], size: float) -> list[tuple[int, int, _Color]]:
    """Dashes of a bright colour with a point or a ring on them: thin at both ends at one height, and thick between."""
    inks = strip.astype(np.int16)
    bright = ((np.abs(inks - ground).max(axis=2) > 40) & (np.ptp(inks, axis=2) > 40)).astype(np.uint8)
    count, labels, stats, _ = cv2.connectedComponentsWithStats(bright, connectivity=8)
    made = []
    for one in range(1, count):
        x, y, width, height, _ = (int(value) for value in stats[one])
        own = labels[y : y + height, x : x + width] == one
        end = max(2, int(0.12 * width))
        sides, middle = (own[:, :end].any(axis=1), own[:, -end:].any(axis=1)), own[:, int(0.3 * width) : int(0.7 * width)].any(axis=1)
        thin = all(side.sum() <= max(2, 0.2 * size) and abs(np.flatnonzero(side).mean() - (height - 1) / 2) <= 0.15 * size + 0.5 for side in sides)
        if (
            width > 0.85 * size
            and 0.2 * size < middle.sum() < 0.8 * width
            and thin
            and (own[height // 2] | own[(height - 1) // 2]).sum() > 0.4 * width
        ):
            made.append((x, x + width, _clearest(inks[y : y + height, x : x + width][own], ground)))
    return sorted(made, key=lambda found: found[0])


def _clearest(inks: _Color, ground: NDArray[np.float64]) -> _Color:
    """The colour of a thin thing: of those of its pixels that are farthest from the ground."""
    far = np.abs(inks - ground).max(axis=1)
    return np.asarray(np.median(inks[far >= np.quantile(far, 0.7)], axis=0), dtype=np.int16)


def _alone(far: _Pixels, stat: NDArray[np.int32], thick: int) -> bool:
    """Whether nothing stands above or below a dash: strokes of letters have company."""
    x, y, width, height = (int(one) for one in stat[:4])
    columns = far[:, x : x + width]
    rest = int(columns.sum()) - int(columns[max(0, y - thick - 1) : y + height + thick + 1].sum())
    return rest <= 0.1 * columns.size and bool(columns.size)


def _square(stat: NDArray[np.int32], worn: int, least: float) -> bool:
    """Whether a patch is so large and so square that it is no stroke of a letter, even where letters touch it."""
    width, height = int(stat[2]) + worn, int(stat[3]) + worn
    return min(width, height) >= least and max(width, height) <= 1.25 * min(width, height)


def _clear(far: _Pixels, stat: NDArray[np.int32], reach: float, gap: float) -> bool:
    """Whether a patch stands apart at both sides: strokes of a letter do not."""
    y, height = int(stat[1]), int(stat[3])
    rows = far[max(0, y - 2) : y + height + 2]
    right, left = int(stat[0] + stat[2] + reach), int(stat[0] - reach)
    wide = max(2, round(gap))
    sides = (rows[:, right + 1 : right + 1 + wide], rows[:, max(0, left - 2 - wide) : max(0, left - 2)])
    return all(not side.size or side.mean() < 0.12 for side in sides)


def _whole(found: Sequence[tuple[int, int, _Color]]) -> list[tuple[int, int, _Color]]:
    """Pieces of one patch put together."""
    made: list[tuple[int, int, _Color]] = []
    for left, right, color in found:
        if made and left <= made[-1][1] + 4 and np.abs(color - made[-1][2]).max() < 40:
            made[-1] = (made[-1][0], max(right, made[-1][1]), made[-1][2])
        else:
            made.append((left, right, color))
    return made


def gaps(strip: _Pixels, size: float) -> list[tuple[int, int]]:
    """Where no ink is for wider than between two words."""
    ground = np.median(strip.reshape(-1, 3), axis=0)
    bare = ~(np.abs(strip.astype(np.int16) - ground).max(axis=2) > 60).any(axis=0)
    edges = np.flatnonzero(np.diff(np.concatenate(([False], bare, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a > 0.5 * size]

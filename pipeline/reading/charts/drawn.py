"""Whether something is drawn by names: bars beside a column of them, marks over a row of them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.words import Word

__all__ = ["all_drawn", "drawn_over", "solid_beside"]

_BESIDE = (0.0, -0.6, 0.6)
"""Where a bar may stand from the middle of its name, in heights of the name: bars of two series leave the middle free."""


def solid_beside(name: Word, pixels: NDArray[np.uint8]) -> bool:
    """Whether something solid stands above a name of a turned picture: letters are no more than strokes."""
    return any(b - a > 0.3 * name.w for off in _BESIDE for a, b in _runs(name, pixels, int(name.y) - 1, 16 * name.w, off))


def _runs(name: Word, pixels: NDArray[np.uint8], bottom: int, reach: float, off: float = 0.0) -> list[tuple[int, int]]:
    """Where something solid begins and ends above a name, counted upwards from a height."""
    x, wide = int(name.middle[0] + off * name.w), max(1, int(0.05 * name.w))
    strip = pixels[max(0, int(bottom - reach)) : max(0, bottom), max(0, x - wide) : x + wide + 1].astype(np.int16)
    if not strip.size:
        return []
    solid = (np.abs(strip - np.array(name.line.background or (255, 255, 255), dtype=np.int16)).max(axis=2) > 36).all(axis=1)[::-1]
    edges = np.flatnonzero(np.diff(np.concatenate(([False], solid, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def all_drawn(names: Sequence[Word], pixels: NDArray[np.uint8]) -> bool:
    """Whether something solid that is no text begins beside every name: near it, or at one height for all."""
    step, bottom = names[1].middle[0] - names[0].middle[0], int(min(word.y for word in names)) - 2
    seen = [[_runs(name, pixels, bottom, 6 * step, off) for off in _BESIDE] for name in names]
    if all(any(sum(max(0, min(b, 1.2 * step) - a) for a, b in runs) > 0.36 * step for runs in offs) for offs in seen):
        return True
    firsts = [min(((a, b) for runs in offs for a, b in runs if b - a > 0.12 * step), default=None) for offs in seen]
    bars = [one for one in firsts if one is not None]
    if len(bars) < len(names) or max(a for a, _ in bars) - min(a for a, _ in bars) > max(4.0, 0.3 * names[0].w):
        return False
    ends = [b for _, b in bars]  # where all end at one height, it is the edge of something else
    return max(ends) - min(ends) > 0.1 * step and sum(b - a > 0.4 * step for a, b in bars) >= 0.7 * len(names)


def drawn_over(names: Sequence[Word], pixels: NDArray[np.uint8]) -> bool:
    """Whether something as high as a bar may be stands somewhere over most names."""
    ground = np.array(names[0].line.background or (255, 255, 255), dtype=np.int16)
    step, bottom = names[1].middle[0] - names[0].middle[0], int(min(word.y for word in names)) - 2
    seen = 0
    for name in names:
        x, reach = int(name.middle[0]), int(0.42 * step)
        strip = pixels[max(0, int(bottom - 0.5 * step)) : bottom : 2, max(0, x - reach) : x + reach : 2].astype(np.int16)
        seen += bool(strip.size) and (np.abs(strip - ground).max(axis=2) > 36).mean(axis=0).max() > 0.25
    return seen >= 0.6 * len(names)

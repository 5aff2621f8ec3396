"""Pages before reading: is it a photo, is it tilted, how is it cut into tiles; and the way back to source pixels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.colors import strongest
from pipeline.reading.engines import Pixels

__all__ = ["View", "is_flat", "print_height", "tiles", "tilt"]

TILE, OVERLAP = 1400, 160
"""Pixels of a very long page that are read at once, and what neighbours share: more than the tallest line that may lie on a seam."""


@dataclass(frozen=True, kw_only=True)
class View:
    """A picture made from a page by turning and scaling, and the way back."""

    pixels: Pixels
    back: NDArray[np.float64]
    """2 by 3: from pixels of this picture to pixels of the page."""

    @classmethod
    def of(cls, pixels: Pixels) -> View:
        """The page as it is."""
        return cls(pixels=pixels, back=np.array([[1.0, 0, 0], [0, 1.0, 0]]))

    def box(self, x: float, y: float, w: float, h: float) -> tuple[float, float, float, float]:
        """The upright hull, on the page, of a rectangle of this picture."""
        corners = np.array([[x, y, 1], [x + w, y, 1], [x, y + h, 1], [x + w, y + h, 1]]) @ self.back.T
        (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
        return float(left), float(top), float(right - left), float(bottom - top)

    def scaled(self, longest: int) -> View:
        """Made smaller, so that the longer side is at most `longest`."""
        height, width = self.pixels.shape[:2]
        factor = longest / max(height, width)
        if factor >= 1:
            return self
        pixels = cv2.resize(self.pixels, (max(1, round(width * factor)), max(1, round(height * factor))), interpolation=cv2.INTER_AREA)
        return self._after(pixels, np.array([[width / pixels.shape[1], 0, 0], [0, height / pixels.shape[0], 0]]))

    def turned(self, degrees: float) -> View:
        """Turned counter-clockwise, on a canvas that holds all of it; quarter turns lose nothing."""
        if degrees % 90 == 0:
            return self._quarters(round(degrees / 90) % 4)
        height, width = self.pixels.shape[:2]
        forth = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        cos, sin = abs(forth[0, 0]), abs(forth[0, 1])
        wide, high = int(height * sin + width * cos), int(height * cos + width * sin)
        forth[:, 2] += ((wide - width) / 2, (high - height) / 2)
        pixels = cv2.warpAffine(self.pixels, forth, (wide, high), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE)
        return self._after(pixels, cv2.invertAffineTransform(forth))

    def _quarters(self, turns: int) -> View:
        height, width = self.pixels.shape[:2]
        back = {
            0: np.array([[1.0, 0, 0], [0, 1.0, 0]]),
            1: np.array([[0, -1.0, width], [1.0, 0, 0]]),
            2: np.array([[-1.0, 0, width], [0, -1.0, height]]),
            3: np.array([[0, 1.0, 0], [-1.0, 0, height]]),
        }[turns]
        return self._after(np.ascontiguousarray(np.rot90(self.pixels, turns)), back)

    def _after(self, pixels: NDArray[Any], back: NDArray[Any]) -> View:
        chained = np.vstack((self.back, [0, 0, 1])) @ np.vstack((back, [0, 0, 1]))
        return View(pixels=np.asarray(pixels, dtype=np.uint8), back=chained[:2])


def is_flat(pixels: Pixels) -> bool:
    """Whether the picture is drawn (a screenshot, a rendered page) rather than photographed: most neighbours have almost the same colour."""
    sample = pixels[::8]
    return bool((strongest(cv2.absdiff(sample[:, 1:], sample[:, :-1])) <= 2).mean() > 0.6)


def print_height(pixels: Pixels) -> float:
    """Height in pixels of a drawn page's smallest print, from the edges that stand close together in a line; 0 where there is none."""
    gray = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
    edges = cv2.threshold(cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8)), 24, 255, cv2.THRESH_BINARY)[1]
    # Only heights are wanted: a fourth of the columns is enough to see what hangs together.
    narrow = (cv2.resize(edges, (max(1, edges.shape[1] // 4), edges.shape[0]), interpolation=cv2.INTER_AREA) > 0).astype(np.uint8)
    _, _, found, _ = cv2.connectedComponentsWithStats(cv2.morphologyEx(narrow, cv2.MORPH_CLOSE, np.ones((1, 4), np.uint8)), connectivity=4)
    width, height = found[1:, cv2.CC_STAT_WIDTH] * 4, found[1:, cv2.CC_STAT_HEIGHT]
    filled = found[1:, cv2.CC_STAT_AREA] * 4 / (width * height)  # rules and pictures fill all of their box, frames little
    lines = height[(height >= 7) & (height < 120) & (width >= 2 * height) & (filled > 0.4) & (filled < 0.97)]
    return float(np.percentile(lines, 5, method="lower")) if len(lines) else 0.0


def tilt(pixels: Pixels, *, most: float = 16) -> float:
    """Degrees by which to turn the page (counter-clockwise positive) so that its lines lie level; 0 where they do, or nothing can be told.

    The angle whose row sums of edges change most abruptly (projection profile; W. Postl, 1986).
    """
    # Most pages are level, and a small copy is enough to see that; how far one is tilted takes a bigger one.
    for longest in (320, 600):
        score = _levelness(pixels, longest)
        level = score(0.0)
        if level <= 0 or level > 1.15 * max(score(-1.0), score(1.0), score(-3.0), score(3.0)):
            return 0.0
    best = max(np.arange(-most, most + 0.1, 1.0), key=score)
    best = max(np.arange(best - 0.8, best + 0.81, 0.2), key=score)
    return float(round(best, 2)) if abs(best) >= 0.5 and abs(best) < most and score(best) > 1.15 * level else 0.0


def _levelness(pixels: Pixels, longest: int) -> Callable[[float], float]:
    """On a copy of the page whose longer side is `longest`: how abruptly the row sums of edges change when it is turned by some degrees."""
    factor = min(1.0, longest / max(pixels.shape[:2]))
    gray = cv2.resize(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    if min(gray.shape) < 60:
        return lambda _: 0.0
    edges = cv2.morphologyEx(gray, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)).astype(np.float32)
    edges[edges < 24] = 0
    np.minimum(edges, 96, out=edges)
    height, width = edges.shape

    def score(degrees: float) -> float:
        matrix = cv2.getRotationMatrix2D((width / 2, height / 2), degrees, 1.0)
        rows = cv2.warpAffine(edges, matrix, (width, height), flags=cv2.INTER_LINEAR).sum(axis=1)
        return float(np.square(np.diff(rows)).sum())

    return score


def tiles(height: int) -> Iterator[tuple[int, int, int, int]]:
    """Cut a page of `height` rows: (from, to, own from, own to); a tile keeps the lines whose middle lies in its own rows. Own rows leave no gap."""
    if height <= TILE + 2 * OVERLAP:
        yield 0, height, 0, height
        return
    start = 0
    while start < height:
        end = min(height, start + TILE)
        if height - end < OVERLAP * 2:
            end = height
        yield start, end, start + (OVERLAP // 2 if start else 0), end - (OVERLAP // 2 if end < height else 0)
        if end == height:
            return
        start = end - OVERLAP

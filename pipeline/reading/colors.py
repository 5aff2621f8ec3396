"""What the pixels of a line tell beside its words: colours, contrast, the ink's extent, strokes drawn through it, and where it falls apart.

Everything is measured on the line's crop: the background is its commonest colour, ink is what differs from it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.engines import Pixels

__all__ = ["RGB", "Ink", "Span", "contrast_ratio", "gaps", "measure", "strikes", "strongest"]

RGB = tuple[int, int, int]
Span = tuple[int, int]
"""From and to (exclusive), in columns of a crop."""

_FAINTEST = 14
"""Differences of colour (0 to 255) below this are noise."""


@dataclass(frozen=True, kw_only=True)
class Ink:
    """A line's strokes."""

    color: RGB
    background: RGB
    contrast: float
    mask: NDArray[np.bool_]
    """(height, width) of the crop."""
    top: int
    bottom: int
    """Exclusive."""
    left: int
    right: int
    """Exclusive."""

    @property
    def height(self) -> int:
        """Of the strokes, pixels of the crop."""
        return self.bottom - self.top

    def part(self, span: Span) -> Ink | None:
        """The ink within some columns, in coordinates of the whole crop; None where there is none."""
        mask = np.zeros_like(self.mask)
        mask[:, span[0] : span[1]] = self.mask[:, span[0] : span[1]]
        return _extent(mask, self.color, self.background)


def contrast_ratio(first: RGB, second: RGB) -> float:
    """The contrast ratio of two sRGB colours, 1 to 21 (WCAG 2.2, "contrast ratio" and "relative luminance")."""
    lighter, darker = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(color: RGB) -> float:
    red, green, blue = ((c / 255 / 12.92) if c / 255 <= 0.04045 else ((c / 255 + 0.055) / 1.055) ** 2.4 for c in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def measure(crop: Pixels) -> Ink | None:
    """The ink of a line's crop, which should leave a few pixels around the line; None where nothing stands out."""
    if min(crop.shape[:2]) < 3:
        return None
    red, green, blue = (int(at) * 16 for at in np.unravel_index(cv2.calcHist([crop], [0, 1, 2], None, [16] * 3, [0, 256] * 3).argmax(), (16, 16, 16)))
    background = _middle(crop, cv2.inRange(crop, (red, green, blue), (red + 15, green + 15, blue + 15)))
    distance = strongest(cv2.absdiff(crop, np.full_like(crop, background)))
    peak = int(np.searchsorted(np.cumsum(np.bincount(distance.ravel(), minlength=256)), 0.99 * distance.size))
    if peak < _FAINTEST:
        return None
    mask = _without_neighbours(distance > 0.45 * peak)
    strokes = (mask & (distance > 0.8 * peak)).astype(np.uint8)
    return _extent(mask, _middle(crop, strokes), background) if strokes.any() else None


def strongest(pixels: NDArray[Any]) -> NDArray[np.uint8]:
    """Each pixel's largest channel; many times as fast as `max` over the last axis."""
    red, green, blue = cv2.split(pixels)
    return np.asarray(cv2.max(cv2.max(red, green), blue), dtype=np.uint8)


def _middle(crop: Pixels, where: NDArray[Any]) -> RGB:
    """The median colour of the pixels that `where` marks."""
    counts = (np.cumsum(cv2.calcHist([crop], [channel], where, [256], [0, 256])) for channel in range(3))
    red, green, blue = (int(np.searchsorted(count, count[-1] / 2)) for count in counts)
    return red, green, blue


def _extent(mask: NDArray[np.bool_], color: RGB, background: RGB) -> Ink | None:
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    return Ink(
        color=color,
        background=background,
        contrast=round(contrast_ratio(color, background), 2),
        mask=mask,
        top=int(rows[0]),
        bottom=int(rows[-1]) + 1,
        left=int(columns[0]),
        right=int(columns[-1]) + 1,
    )


def _without_neighbours(mask: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """`mask` without what reaches in from above or below: neighbouring lines, edges of buttons, vertical rules."""
    count, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    if count <= 2:
        return mask
    touching = np.unique(np.concatenate((labels[0], labels[-1])))
    kept = mask & ~np.isin(labels, touching[touching > 0])
    return kept if kept.sum() >= 0.25 * mask.sum() else mask


def strikes(ink: Ink) -> list[Span]:
    """The columns that a horizontal stroke crosses from end to end, through the middle third of the ink.

    A stroke counts where it is thin, longer than any glyph is wide, and has ink of glyphs above and below it: dashes, 一, underlines, and rules do not.
    """
    height = ink.height
    if height < 6 or ink.right - ink.left < 1.1 * height:
        return []
    reach = 1 if height < 40 else 2
    thick = cv2.dilate(ink.mask.astype(np.uint8), np.ones((2 * reach + 1 if height >= 18 else 1, 2), np.uint8)).astype(bool)
    first, last = ink.top + round(0.3 * height), ink.top + round(0.72 * height)
    found: list[Span] = []
    for row in sorted(range(first, last + 1), key=lambda y: abs(y - (first + last) / 2)):
        for left, right in _runs(thick[row]):
            if any(left < old_right and right > old_left for old_left, old_right in found):
                continue
            if right - left >= _shortest(ink, left, right) and _crosses(ink, row, (left, right)):
                found.append((left, right))
    return sorted(found)


def _shortest(ink: Ink, left: int, right: int) -> float:
    """How long a stroke must be: the whole of the line, or clearly more than one glyph."""
    whole = ink.right - ink.left
    return 0.85 * whole if (right - left) >= 0.85 * whole else 2.2 * ink.height


def _crosses(ink: Ink, row: int, span: Span) -> bool:
    left, right = span
    window = ink.mask[ink.top : ink.bottom, left:right]
    full = window.mean(axis=1) >= 0.8
    at = row - ink.top
    near = [y for y in range(max(0, at - 3), min(len(full), at + 4)) if full[y]]
    if not near or full.sum() > max(3, 0.24 * ink.height):
        return False
    above, below = window[: max(0, near[0] - 1)].any(axis=0).mean(), window[near[-1] + 2 :].any(axis=0).mean()
    return bool(above >= 0.25 and below >= 0.25)


def _runs(row: NDArray[Any]) -> list[Span]:
    edges = np.flatnonzero(np.diff(np.concatenate(([False], row, [False])).astype(np.int8)))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2], strict=True)]


def gaps(ink: Ink, least: float) -> list[Span]:
    """Columns without ink between two glyphs, at least `least` times the ink's height wide."""
    columns: Any = ink.mask.any(axis=0)
    return [(a, b) for a, b in _runs(~columns) if a > ink.left and b < ink.right and b - a >= least * ink.height]

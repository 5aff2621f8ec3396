"""Which of several options looks chosen, where no word says so: a frame, a filled circle or a ground that the others lack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.ports import Page
from pipeline.reading.cells import Cell
from pipeline.reading.colors import strongest
from pipeline.reading.engines import Pixels
from pipeline.reading.layout import union
from pipeline.reading.places import Place
from topics.events import Box

__all__ = ["framed"]

_INK, _TINT = 60, 8
"""By how much, of 255, a colour differs that draws a frame or a circle; and one that only tints a ground."""
_LEAST, _TIMES = (0.01, 0.015, 0.015), 1.6
"""How much a frame covers at least of what surrounds an option, and a filled circle of what stands before or after its words; and how much more than the others'."""
_ALIKE = 4


@dataclass(frozen=True, kw_only=True)
class _Look:
    """What is drawn around an option, its words apart."""

    ground: tuple[int, int, int]
    drawn: tuple[float, float, float]
    """Shares of what is not of the ground's colour: of all, of what stands before the words, and after them."""


def framed(pages: Sequence[Page], options: Sequence[Place], found: Sequence[Cell]) -> int | None:
    """The number of the one of `options` that is drawn otherwise than the others, which are drawn alike; None where there is no such one, or they are in no list."""
    page = next((page for page in pages if options and page.index == options[0].cell.page), None)
    if page is None or len(options) < 2 or any(place.cell.page != page.index for place in options):
        return None
    words = [cell.box for cell in found if cell.page == page.index]
    looks = [look for window in _windows(options, words) if (look := _look(page, window, words)) is not None]
    return _odd(looks) if len(looks) == len(options) else None


def _odd(looks: Sequence[_Look]) -> int | None:
    for shares, enough in zip(zip(*(look.drawn for look in looks), strict=True), _LEAST[: 3 if len(looks) > 2 else 1], strict=False):
        number = max(range(len(shares)), key=lambda one: shares[one])
        others = [*shares[:number], *shares[number + 1 :]]
        if shares[number] >= max(_TIMES * max(others), max(others) + enough) and max(others) - min(others) <= 0.5 * (shares[number] - max(others)):
            return number
    tinted = [
        number
        for number, look in enumerate(looks)
        if len(looks) > 2  # of two grounds neither is the usual one
        and all(_apart(look, other) >= _TINT for other in looks if other is not look)
        and all(_apart(one, other) <= _ALIKE for one, other in pairwise(other for other in looks if other is not look))
    ]
    return tinted[0] if len(tinted) == 1 else None


def _apart(one: _Look, other: _Look) -> int:
    return max(abs(a - b) for a, b in zip(one.ground, other.ground, strict=True))


def _windows(options: Sequence[Place], words: Sequence[Box]) -> Iterator[Box]:
    """What surrounds each option of a list (one below the other, flush) or of a row; nothing where they stand in neither."""
    boxes = [place.cell.box for place in options]
    high = max(box.h for box in boxes)
    flush = min(max(abs(one.x - boxes[0].x) for one in boxes), max(abs(one.x + one.w - boxes[0].x - boxes[0].w) for one in boxes)) <= 0.6 * high
    if flush:
        steps = [b.y + b.h / 2 - a.y - a.h / 2 for a, b in pairwise(sorted(boxes, key=lambda box: box.y))]
        if min(steps) < 1.3 * high or max(steps) > 1.3 * min(steps):
            return
        held = [union([place.cell.box, *(cell.box for cell in place.row if cell.box.h <= 1.5 * high)]) for place in options]
        all_ = union(words)  # beyond it a photo shows the table
        left = max(min(box.x for box in held) - 4 * high, all_.x - high)
        right = min(max(box.x + box.w for box in held) + 2.5 * high, all_.x + all_.w + high)
        for box in boxes:
            yield _box(left, box.y + box.h / 2 - min(steps) / 2, right, box.y + box.h / 2 + min(steps) / 2)
    elif max(abs(box.y - boxes[0].y) for box in boxes) <= 0.5 * high:
        steps = [b.x + b.w / 2 - a.x - a.w / 2 for a, b in pairwise(sorted(boxes, key=lambda box: box.x))]
        if max(steps) > 1.3 * min(steps):
            return
        over, bottom = min(box.y for box in boxes) - 3.5 * high, max(box.y + box.h for box in boxes) + 1.5 * high
        top = min(box.y for box in (*words, *boxes) if box.y >= over and box.y + box.h <= bottom) - high
        for box in boxes:
            yield _box(box.x + box.w / 2 - min(steps) / 2, top, box.x + box.w / 2 + min(steps) / 2, bottom)


def _box(left: float, top: float, right: float, bottom: float) -> Box:
    return Box(round(left), round(top), max(1, round(right - left)), max(1, round(bottom - top)))


def _look(page: Page, window: Box, words: Sequence[Box]) -> _Look | None:
    pixels, scale = page.pixels, page.scale
    left, top = max(0, round(window.x / scale)), max(0, round(window.y / scale))
    crop: Pixels = pixels[top : round((window.y + window.h) / scale), left : round((window.x + window.w) / scale)]
    if min(crop.shape[:2]) < 8:
        return None
    blank = np.ones(crop.shape[:2], bool)
    for box in words:
        rim = 0.25 * box.h
        x0, y0 = round((box.x - rim) / scale) - left, round((box.y - rim) / scale) - top
        x1, y1 = round((box.x + box.w + rim) / scale) - left, round((box.y + box.h + rim) / scale) - top
        blank[max(0, y0) : max(0, y1), max(0, x0) : max(0, x1)] = False
    if blank.sum() < 0.2 * blank.size:
        return None
    ground = np.median(crop[blank], axis=0).astype(np.uint8)
    drawn = (strongest(cv2.absdiff(crop, np.broadcast_to(ground, crop.shape).copy())) > _INK) & blank
    told = np.flatnonzero(~blank.all(axis=0))
    first, last = (int(told[0]), int(told[-1])) if len(told) else (0, 0)
    red, green, blue = (int(channel) for channel in ground)
    return _Look(ground=(red, green, blue), drawn=(_share(drawn[blank]), _share(drawn[:, :first]), _share(drawn[:, last + 1 :])))


def _share(drawn: NDArray[np.bool_]) -> float:
    return float(drawn.mean()) if drawn.size else 0.0

"""Redaction of pictures: where a span stands within a line, and solid masks over it.

Masks are solid because blur and mosaic can be undone. Positions within a line are estimated from the widths of its characters and widened by a margin;
tilted and vertical text is masked by the line's whole box.
"""

from __future__ import annotations

import enum
import io
import time
import unicodedata
from collections.abc import Collection, Iterable, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pipeline.ports import Page
from topics.events import Box, Line

__all__ = ["Fill", "Region", "mask", "region", "render"]

_NARROW = frozenset("iljI|.,:;'`!()[]{}1tfr ")
_BROAD = frozenset("mwMW@%")
_MARGIN = 0.45
"""Of the line's height, on either side."""


class Region(NamedTuple):
    """A rectangle of a page, in source pixels, and the entity that stands in it."""

    page: int
    box: Box
    entity: str


class Fill(enum.StrEnum):
    """What a mask is filled with."""

    BLACK = "black"
    """A visible bar: a person sees that something was taken out."""
    BACKGROUND = "background"
    """The commonest colour of the box's border."""


def _width(char: str) -> float:
    """The width of `char` in ems, about."""
    if unicodedata.east_asian_width(char) in "WF":
        return 1.0
    if char in _NARROW:
        return 0.3
    if char in _BROAD:
        return 0.85
    return 0.65 if char.isupper() else 0.55


def region(line: Line, start: int, end: int, entity: str) -> Region:
    """The part of `line`'s box that `line.text[start:end]` covers, with a margin; the whole box where the line stands upright."""
    x, y, w, h = line.box
    rise = max(1, round(h * 0.08))
    if h > 1.5 * w and len(line.text) > 2:
        return Region(line.page, Box(x, y, w, h), entity)
    edges = np.cumsum([0.0, *map(_width, line.text)])
    margin = _MARGIN * h
    left = max(0, x + (w * edges[start] / edges[-1] - margin if line.text[:start].strip() else -rise))
    right = x + (w * edges[end] / edges[-1] + margin if line.text[end:].strip() else w + rise)
    top = max(0, y - rise)
    left_edge, right_edge = int(max(left, x - rise, 0)), int(np.ceil(min(right, x + w + rise)))
    return Region(line.page, Box(left_edge, top, max(1, right_edge - left_edge), y + h + rise - top), entity)


def mask(pixels: NDArray[np.uint8], boxes: Iterable[Box], *, fill: Fill = Fill.BLACK, scale: float = 1.0) -> NDArray[np.uint8]:
    """A copy of `pixels` (height, width, 3; RGB) with `boxes` filled; `scale` is source pixels for one of `pixels`. Boxes are cut to the picture."""
    out = pixels.copy()
    height, width = out.shape[:2]
    for box in boxes:
        left, top = max(0, int(box.x / scale)), max(0, int(box.y / scale))
        right, bottom = min(width, int(np.ceil((box.x + box.w) / scale))), min(height, int(np.ceil((box.y + box.h) / scale)))
        if left < right and top < bottom:
            out[top:bottom, left:right] = 0 if fill is Fill.BLACK else _border_colour(pixels[top:bottom, left:right])
    return out


def _border_colour(patch: NDArray[np.uint8]) -> NDArray[np.uint8]:
    border = np.concatenate([patch[0], patch[-1], patch[:, 0], patch[:, -1]])
    colours, counts = np.unique(border, axis=0, return_counts=True)
    chosen: NDArray[np.uint8] = colours[counts.argmax()]
    return chosen


def render(pages: Sequence[Page], regions: Collection[Region], *, fill: Fill = Fill.BLACK) -> tuple[bytes, str]:
    """The masked rendition and its media type: a PNG of one page, a PDF of several; without the source's metadata. Raises `ValueError` for no pages.

    Deterministic: the same pages and regions give the same bytes.
    """
    if not pages:
        raise ValueError("there is no page to render")
    images = [
        Image.fromarray(mask(page.pixels, [spot.box for spot in regions if spot.page == page.index], fill=fill, scale=page.scale)) for page in pages
    ]
    out = io.BytesIO()
    if len(images) == 1:
        images[0].save(out, format="PNG")
        return out.getvalue(), "image/png"
    epoch = time.gmtime(0)
    images[0].save(out, format="PDF", save_all=True, append_images=images[1:], creationDate=epoch, modDate=epoch)
    return out.getvalue(), "application/pdf"

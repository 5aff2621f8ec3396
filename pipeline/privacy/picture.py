"""Redaction of pictures: where a span stands within a line, and solid masks over it.

Masks are solid because blur and mosaic can be undone. Where a value stands within a line is estimated from the widths of
characters under several assumptions about the font; the mask covers what any of them says, and a margin;
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

_WIDTHS = {
    char: width / 1000
    for width, chars in {
        222: "ijl", 278: " fItI.,:;/|![]", 333: "()-r`\"'", 389: "*", 500: "cksvxyzJ", 556: "abdeghnopqu0123456789L_?#$", 584: "+<>=~", 611: "FTZ",
        667: "ABEKPSVXY&", 722: "wCDHNRU", 778: "GOQ", 833: "mM", 889: "%", 944: "W", 1000: "@",
    }.items()
    for char in chars
}  # fmt: skip
"""Advance widths in ems of Helvetica (Adobe Core 14 AFM), by which sans serif fonts go."""
_PROPORTIONS = (0.85, 1.0, 1.18)
"""How wide a font's Latin letters are beside Helvetica's (Times, Arial, DejaVu), where Chinese characters stand in the same line."""
_FIXED = (0.5, 0.62)
"""The width of every Latin letter in ems, in fonts of fixed width."""
_MARGIN = 0.6
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


def _spread(text: str) -> list[list[float]]:
    """The widths of `text`'s characters in ems, under each assumption about the font."""
    wide = [unicodedata.east_asian_width(char) in "WF" for char in text]
    proportional = [_WIDTHS.get(char, 0.6) for char in text]
    models = [[1.0 if full else width * scale for full, width in zip(wide, proportional, strict=True)] for scale in _PROPORTIONS]
    return models + [[1.0 if full else width for full in wide] for width in _FIXED]


def region(line: Line, start: int, end: int, entity: str) -> Region:
    """The part of `line`'s box that `line.text[start:end]` covers, with a margin; the whole box where the line stands upright."""
    x, y, w, h = line.box
    rise = max(1, round(h * 0.08))
    if h > 1.5 * w and len(line.text) > 2:
        return Region(line.page, Box(x, y, w, h), entity)
    shares = [np.cumsum([0.0, *widths]) / sum(widths) for widths in _spread(line.text)]
    margin = _MARGIN * h
    left = max(0, x + (w * min(edges[start] for edges in shares) - margin if line.text[:start].strip() else -rise))
    right = x + (w * max(edges[end] for edges in shares) + margin if line.text[end:].strip() else w + rise)
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

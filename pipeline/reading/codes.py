"""QR and bar codes."""

from __future__ import annotations

from dataclasses import replace

import cv2
import zxingcpp

from pipeline.ports import Page, Scene
from topics.events import Box, Code

__all__ = ["inspect", "read_codes"]

_SMALL = 1000
"""Pictures whose longer side is below this are also tried at twice their size: a module of a small code is a pixel or two."""


def read_codes(page: Page) -> list[Code]:
    """The codes of a page, boxes in source pixels, top to bottom."""
    found: dict[tuple[str, str], Code] = {}
    for factor in (1.0, 2.0) if max(page.pixels.shape[:2]) < _SMALL else (1.0,):
        pixels = page.pixels if factor == 1 else cv2.resize(page.pixels, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
        for code in zxingcpp.read_barcodes(pixels):
            corners = (code.position.top_left, code.position.top_right, code.position.bottom_left, code.position.bottom_right)
            scale = page.scale / factor
            left, top = min(c.x for c in corners) * scale, min(c.y for c in corners) * scale
            right, bottom = max(c.x for c in corners) * scale, max(c.y for c in corners) * scale
            box = Box(round(left), round(top), max(1, round(right - left)), max(1, round(bottom - top)))
            name = str(code.format).removeprefix("BarcodeFormat.").replace(" ", "").replace("-", "")
            found.setdefault((name, code.text), Code(format=name, text=code.text, box=box, page=page.index))
        if found:
            break
    return sorted(found.values(), key=lambda code: (code.box.y, code.box.x))


def inspect(scene: Scene) -> Scene:
    """Inspector: adds the codes of all pages."""
    return replace(scene, codes=(*scene.codes, *(code for page in scene.pages for code in read_codes(page))))

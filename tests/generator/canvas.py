"""The one drawing helper: text whose place and wording are known, on pictures that look like screens and paper."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from pipeline.ports import Page
from topics.events import Box

CHINESE = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-{weight}.ttc",
    "/usr/share/fonts/noto-cjk/NotoSansCJK-{weight}.ttc",
    "/usr/share/fonts/google-noto-cjk/NotoSansCJK-{weight}.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/System/Library/Fonts/PingFang.ttc",
)
CHINESE_FACE = 2
"""In Noto's collections: Simplified Chinese."""
FAMILIES = {
    "sans": ("/usr/share/fonts/truetype/dejavu/DejaVuSans{bold}.ttf",),
    "serif": ("/usr/share/fonts/opentype/noto/NotoSerifCJK-{weight}.ttc", "/usr/share/fonts/truetype/dejavu/DejaVuSerif{bold}.ttf"),
    "mono": ("/usr/share/fonts/truetype/dejavu/DejaVuSansMono{bold}.ttf",),
    "cjk": CHINESE,
}
"""Family to files, best first. Only `cjk` is sure to have Chinese; where another family is missing, `cjk` stands in."""


@lru_cache(maxsize=512)
def font(size: int, *, bold: bool = False, family: str = "cjk") -> ImageFont.FreeTypeFont:
    """A font; where the machine has none with Chinese, a test is skipped and a script ends, both with one message."""
    weight = {"weight": "Bold" if bold else "Regular", "bold": "-Bold" if bold else ""}
    for pattern in (*FAMILIES[family], *CHINESE):
        path = pattern.format(**weight)
        if Path(path).exists():
            return ImageFont.truetype(path, size, index=CHINESE_FACE if "CJK" in path else 0)
    missing = "no Chinese font on this machine: install fonts-noto-cjk"
    if "PYTEST_CURRENT_TEST" in os.environ:
        pytest.skip(missing, allow_module_level=True)
    raise SystemExit(missing)


def page(pixels: NDArray[np.uint8], index: int = 0) -> Page:
    """`pixels` as a decoded page at its own resolution."""
    return Page(index=index, pixels=np.ascontiguousarray(pixels), width=pixels.shape[1], height=pixels.shape[0])


@dataclass
class Sheet:
    """A picture under construction, and the truth about it."""

    width: int = 750
    height: int = 1000
    background: str = "#ffffff"
    family: str = "cjk"
    image: Image.Image = field(init=False)
    truth: list[tuple[str, Box]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", (self.width, self.height), self.background)
        self.draw = ImageDraw.Draw(self.image)

    def text(
        self,
        x: int,
        y: int,
        words: str,
        size: int = 28,
        color: str = "#222222",
        *,
        struck: bool = False,
        right: bool = False,
        middle: bool = False,
        bold: bool = False,
        family: str | None = None,
    ) -> Box:
        """Write `words` with the top left of their line near (x, y), or their right edge or middle at x; returns the ink's box."""
        face = font(size, bold=bold, family=family or self.family)
        left = x - int(face.getlength(words)) if right else x - int(face.getlength(words) / 2) if middle else x
        self.draw.text((left, y), words, font=face, fill=color)
        x0, y0, x1, y1 = (int(v) for v in self.draw.textbbox((left, y), words, font=face))
        if struck:
            level = (y0 + y1) // 2
            self.draw.line((x0 - 2, level, x1 + 2, level), fill=color, width=max(1, size // 14))
        box = Box(x0, y0, x1 - x0, y1 - y0)
        self.truth.append((words, box))
        return box

    def lines(self, x: int, y: int, rows: Sequence[str], size: int = 28, color: str = "#222222", step: float = 1.7) -> int:
        """Write `rows` below each other; returns the y below them."""
        for row in rows:
            self.text(x, y, row, size, color)
            y += int(size * step)
        return y

    def measure(self, words: str, size: int, *, bold: bool = False) -> int:
        """The width of `words` in pixels."""
        return int(font(size, bold=bold, family=self.family).getlength(words))

    def wrapped(
        self, x: int, y: int, words: str, width: int, size: int = 28, color: str = "#222222", *, step: float = 1.5, bold: bool = False
    ) -> int:
        """Write `words` in as many rows as fit into `width`; returns the y below them."""
        for row in self.broken(words, width, size, bold=bold):
            self.text(x, y, row, size, color, bold=bold)
            y += int(size * step)
        return y

    def broken(self, words: str, width: int, size: int, *, bold: bool = False) -> list[str]:
        """`words` in rows no wider than `width`: broken at spaces, or between Chinese characters (never before punctuation)."""
        rows, row = [], ""
        for part in _parts(words):
            if row and self.measure((row + part).rstrip(), size, bold=bold) > width:
                rows.append(row.rstrip())
                row = part.lstrip()
            else:
                row += part
        return [*rows, row.rstrip()] if row.strip() else rows

    def tag(
        self,
        x: int,
        y: int,
        words: str,
        size: int = 24,
        color: str = "#ffffff",
        fill: str | None = "#e02020",
        *,
        outline: str | None = None,
        radius: int = 6,
    ) -> int:
        """A badge with its top left at (x, y); returns its right edge."""
        pad = size // 2
        right = x + self.measure(words, size) + 2 * pad
        self.draw.rounded_rectangle((x, y, right, y + int(size * 1.7)), radius, fill=fill, outline=outline, width=2)
        self.text(x + pad, y + int(size * 0.1), words, size, color)
        return right

    def button(self, box: tuple[int, int, int, int], words: str, fill: str, color: str = "#ffffff", size: int = 30, radius: int = 40) -> None:
        """A button over `box` (left, top, right, bottom) with its words in the middle."""
        left, top, right, bottom = box
        self.draw.rounded_rectangle(box, min(radius, (bottom - top) // 2), fill=fill)
        self.text((left + right) // 2, (top + bottom) // 2 - int(size * 0.72), words, size, color, middle=True)

    def rule(self, y: int, color: str = "#dddddd", left: int = 0, right: int | None = None, width: int = 1, dash: int = 0) -> None:
        """A rule at `y`; `dash`: the length of dashes, 0 for none."""
        right = self.width if right is None else right
        if not dash:
            self.draw.line((left, y, right, y), fill=color, width=width)
            return
        for x in range(left, right, 2 * dash):
            self.draw.line((x, y, min(x + dash, right), y), fill=color, width=width)

    def cut(self, height: int) -> None:
        """Make the sheet `height` pixels high: longer with more background, or shorter."""
        image = Image.new("RGB", (self.width, height), self.background)
        image.paste(self.image, (0, 0))
        self.image, self.height, self.draw = image, height, ImageDraw.Draw(image)

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """(height, width, 3), RGB."""
        return np.asarray(self.image)

    @property
    def page(self) -> Page:
        """As the decoder would hand it on."""
        return page(self.pixels)


_CLOSING = "，。、；：！？）》」”%,.;:!?)"


def _parts(words: str) -> list[str]:
    """The pieces between which a row may end."""
    parts: list[str] = []
    for sign in words:
        wide = "\u2e80" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef"
        joined = parts and (sign in _CLOSING or (not wide and not parts[-1].endswith(" ") and not _wide(parts[-1][-1])))
        if joined:
            parts[-1] += sign
        else:
            parts.append(sign)
    return parts


def _wide(sign: str) -> bool:
    return "\u2e80" <= sign <= "\u9fff" or "\uff00" <= sign <= "\uffef"

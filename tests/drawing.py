"""Drawn pictures for tests: text whose place and wording are known, in a font that has Chinese."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from pipeline.ports import Page
from topics.events import Box

FONTS = (
    Path("/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"),
    Path("/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc"),
    Path("/usr/share/fonts/truetype/wqy/wqy-microhei.ttc"),
    Path("/System/Library/Fonts/PingFang.ttc"),
)
CHINESE_FACE = 2
"""In Noto's collection: Simplified Chinese."""


def font(size: int) -> ImageFont.FreeTypeFont:
    """A font with Chinese; where the machine has none, a test is skipped and a script ends."""
    for path in FONTS:
        if path.exists():
            return ImageFont.truetype(str(path), size, index=CHINESE_FACE if "Noto" in path.name else 0)
    missing = "no Chinese font on this machine: install fonts-noto-cjk"
    if "PYTEST_CURRENT_TEST" in os.environ:
        pytest.skip(missing, allow_module_level=True)
    raise SystemExit(missing)


@dataclass
class Sheet:
    """A picture under construction, and the truth about it."""

    width: int = 750
    height: int = 1000
    background: str = "#ffffff"
    image: Image.Image = field(init=False)
    truth: list[tuple[str, Box]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", (self.width, self.height), self.background)
        self.draw = ImageDraw.Draw(self.image)

    def text(self, x: int, y: int, words: str, size: int = 28, color: str = "#222222", *, struck: bool = False, right: bool = False) -> Box:
        """Write `words` with the top left of their ink near (x, y), or their right edge at x; returns the ink's box."""
        face = font(size)
        left = x - int(face.getlength(words)) if right else x
        self.draw.text((left, y), words, font=face, fill=color)
        x0, y0, x1, y1 = (int(v) for v in self.draw.textbbox((left, y), words, font=face))
        if struck:
            middle = (y0 + y1) // 2
            self.draw.line((x0 - 2, middle, x1 + 2, middle), fill=color, width=max(1, size // 14))
        box = Box(x0, y0, x1 - x0, y1 - y0)
        self.truth.append((words, box))
        return box

    def lines(self, x: int, y: int, rows: Sequence[str], size: int = 28, color: str = "#222222", step: float = 1.7) -> int:
        """Write `rows` below each other; returns the y below them."""
        for row in rows:
            self.text(x, y, row, size, color)
            y += int(size * step)
        return y

    @property
    def pixels(self) -> NDArray[np.uint8]:
        """(height, width, 3), RGB."""
        return np.asarray(self.image)

    @property
    def page(self) -> Page:
        """As the decoder would hand it on."""
        return page(self.pixels)


def page(pixels: NDArray[np.uint8], index: int = 0) -> Page:
    """`pixels` as a decoded page at its own resolution."""
    return Page(index=index, pixels=np.ascontiguousarray(pixels), width=pixels.shape[1], height=pixels.shape[0])


SEED_FINE_PRINT = "*限时折扣已结束，实际价格以结算页为准。包装费30元另计。"


def seed_picture() -> Sheet:
    """The product page of the seed case: a bargain whose fine print takes it back."""
    sheet = Sheet(750, 1100, "#ffffff")
    sheet.draw.rectangle((0, 0, 750, 560), fill="#f3ead9")
    sheet.text(40, 590, "¥149", 72, "#e02020")
    sheet.text(250, 628, "¥299", 32, "#999999", struck=True)
    sheet.draw.rounded_rectangle((370, 622, 450, 668), 8, fill="#e02020")
    sheet.text(384, 624, "5折", 28, "#ffffff")
    sheet.text(40, 710, "手工陶瓷茶具套装 六件套礼盒", 34)
    sheet.text(40, 780, "月销 2000+  好评率 98%", 26, "#666666")
    sheet.text(40, 850, "运费：包邮  发货地：景德镇", 26, "#444444")
    sheet.draw.rectangle((0, 940, 750, 1020), fill="#ff5000")
    sheet.text(310, 955, "立即购买", 34, "#ffffff")
    sheet.text(40, 1055, SEED_FINE_PRINT, 14, "#b0b0b0")
    return sheet

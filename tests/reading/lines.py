"""Lines as the reader would give them, without a picture: for tests of what is made of them."""

from __future__ import annotations

from pipeline.reading import fineprint
from pipeline.reading.layout import arrange
from topics.events import Box, Line

__all__ = ["Layout"]


class Layout:
    """A page under construction: each `row` is one row of cells from left to right."""

    def __init__(self, width: int = 750) -> None:
        self.width, self.y, self.made = width, 40, []

    def row(
        self,
        *cells: str,
        size: int = 28,
        contrast: float = 15.0,
        struck: tuple[int, ...] = (),
        gap: int = 20,
        color: tuple[int, int, int] = (20, 20, 20),
    ):
        """Cells spread over the width; `struck` names cells by number."""
        step = (self.width - 60) // max(1, len(cells))
        for number, text in enumerate(cells):
            x = 30 + number * step if len(cells) < 3 or number else 30
            wide = sum(size if ord(char) > 0x2E80 else size // 2 for char in text)
            line = Line(
                text=text, box=Box(x, self.y, max(4, wide), size), confidence=0.99, height=size * (0.92 if any(ord(c) > 0x2E80 for c in text) else 0.73),
                contrast=contrast, struck=number in struck, color=color, background=(255, 255, 255),
            )  # fmt: skip
            self.made.append(line)
        self.y += size + gap
        return self

    def fine(self, text: str):
        """A line of fine print."""
        self.y += 40
        return self.row(text, size=14, contrast=2.1, color=(180, 180, 180))

    @property
    def lines(self) -> list[Line]:
        """In reading order, fine print marked."""
        return fineprint.mark(arrange(self.made))

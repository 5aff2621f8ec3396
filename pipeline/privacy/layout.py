"""The page as a text for recognizers: numbers broken across lines that belong together are seen whole, unrelated columns are not glued."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from topics.events import Line

_JOINED, _APART = "\n", "\n\f\n"
"""Recognizers read over one line break, never over a form feed."""


class Part(NamedTuple):
    """A stretch of one line: `lines[line].text[start:end]`."""

    line: int
    start: int
    end: int


class PageText:
    """The lines of all pages in one text, and the way back from a span of it to parts of lines."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """`lines` in reading order."""
        self._starts: list[int] = []
        self._lengths: list[int] = []
        pieces: list[str] = []
        place = 0
        for index, line in enumerate(lines):
            if index:
                glue = _JOINED if _belong(lines[index - 1], line) else _APART
                pieces.append(glue)
                place += len(glue)
            self._starts.append(place)
            self._lengths.append(len(line.text))
            pieces.append(line.text)
            place += len(line.text)
        self.text = "".join(pieces)

    def parts(self, start: int, end: int) -> list[Part]:
        """The parts of lines that `text[start:end]` covers, in reading order."""
        cut = [
            (index, max(start, begin) - begin, min(end, begin + size) - begin)
            for index, (begin, size) in enumerate(zip(self._starts, self._lengths, strict=True))
        ]
        return [Part(index, first, last) for index, first, last in cut if first < last]


def _belong(above: Line, below: Line) -> bool:
    """Whether `below` may go on with what `above` began: the next line of the same block, or the next piece of the same row."""
    if above.page != below.page:
        return False
    a, b = above.box, below.box
    size = max(1, min(a.h, b.h))
    if max(a.h, b.h) > 1.8 * size:
        return False
    same_row = abs((a.y + a.h / 2) - (b.y + b.h / 2)) < 0.5 * size
    if same_row:
        return -size <= b.x - (a.x + a.w) <= 3 * size
    under = -0.3 * size <= b.y - (a.y + a.h) <= 1.5 * size
    return under and b.x < a.x + a.w and a.x < b.x + b.w

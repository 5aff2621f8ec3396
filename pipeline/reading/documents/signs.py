"""Signs of arithmetic that stand by themselves between figures: they name nothing. A reader takes `=` for 二, `+` for 十, `-` for 一."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.amounts import fold
from topics.events import Line

__all__ = ["EQUAL", "MINUS", "PLUS", "unsigned"]

EQUAL = re.compile(r"[=二]")
PLUS = re.compile(r"[+十]")
MINUS = re.compile(r"[-−–—一]")


def unsigned(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without such signs, and the signs. A dash is one only beside others: by itself in a cell it says that there is nothing."""
    texts = {id(line): fold(line.text).strip() for line in lines}
    signs = [line for line in lines if EQUAL.fullmatch(texts[id(line)]) or PLUS.fullmatch(texts[id(line)])]
    equal = [line for line in signs if EQUAL.fullmatch(texts[id(line)])]
    signs += [line for line in lines if MINUS.fullmatch(texts[id(line)]) and any(_level(line, other) for other in equal)]
    gone = {id(line) for line in signs}
    return [line for line in lines if id(line) not in gone], signs


def _level(a: Line, b: Line) -> bool:
    """Whether two signs stand at about one height, however the page is tilted."""
    across = abs(a.box.x - b.box.x)
    return a.page == b.page and abs(a.box.y + a.box.h / 2 - b.box.y - b.box.h / 2) <= 0.7 * max(a.box.h, b.box.h, 12) + 0.05 * across

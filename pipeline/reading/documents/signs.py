"""Signs of arithmetic that stand by themselves between figures: they name nothing. A reader takes `=` for 二, `+` for 十, `-` for 一."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.amounts import fold
from topics.events import Line

__all__ = ["sign_of", "unsigned"]

_SIGNS = {"=": re.compile(r"[=二]"), "+": re.compile(r"[+十]"), "-": re.compile(r"[-−–—一]")}


def sign_of(line: Line) -> str:
    """Which of `=`, `+`, `-` a line is, however it was read; else nothing."""
    text = fold(line.text).strip()
    return next((sign for sign, words in _SIGNS.items() if words.fullmatch(text)), "")


def unsigned(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """The lines without such signs, and the signs. A dash is one only beside others: by itself in a cell it says that there is nothing."""
    marks = {id(line): sign_of(line) for line in lines}
    equal = [line for line in lines if marks[id(line)] == "="]
    signs = [line for line in lines if marks[id(line)] in {"=", "+"}]
    signs += [line for line in lines if marks[id(line)] == "-" and any(_level(line, other) for other in equal)]
    gone = {id(line) for line in signs}
    return [line for line in lines if id(line) not in gone], signs


def _level(a: Line, b: Line) -> bool:
    """Whether two signs stand at about one height, however the page is tilted."""
    across = abs(a.box.x - b.box.x)
    return a.page == b.page and abs(a.box.y + a.box.h / 2 - b.box.y - b.box.h / 2) <= 0.7 * max(a.box.h, b.box.h, 12) + 0.05 * across

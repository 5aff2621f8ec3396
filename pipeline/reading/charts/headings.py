"""Which lines of a page call a chart something: its headings and captions, not running text, and not what other figures are called by."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.amounts import fold
from pipeline.reading.charts.categories import number
from pipeline.reading.charts.periods import masked
from pipeline.reading.charts.sentences import sentences
from topics.events import Box, Line

__all__ = ["NUMBERED", "headings"]

NUMBERED = re.compile(r"图\s?(?:\d+|[一二三四五六七八九十](?![一-鿿]))|图\s?[:：]|(?:figure|fig\.?|chart|exhibit|graph) ?(?:\d|[a-z][.:])")
"""Begins a caption."""
_SOURCE = re.compile(r"(?:sources?|notes?|(?:数据|资料)?来源|注)\s?[:：]")
_FIGURES = re.compile(r"\d+(?:[.,]\d+)*(?!\s?%?[)）])")
"""A line with several is a figure of the page, and calls nothing."""
_ENDS = re.compile(r"[。.！!?？;；]$")


def headings(lines: Sequence[Line], box: Box) -> tuple[Line, ...]:
    """The lines that may be titles of what is drawn within a box."""
    told = {id(line) for _, held in sentences(lines) if len(held) > 1 and _ENDS.search(held[-1].text.strip()) for line in held}
    told |= _called(lines, box)
    return tuple(line for line in lines if _may_be(line.text, told=id(line) in told))


def _may_be(text: str, *, told: bool) -> bool:
    """Whether words may be a title: by what they are like, and unless they have a caption's number by where they stand and their length."""
    plain = fold(text).strip()
    if (
        _SOURCE.match(plain)
        or re.search(r"[一-鿿]{4}[，,][一-鿿]{4}", text)
        or re.fullmatch(r"[\W\d_]*", text)
        or re.match(r"\s*[•●○◆▪]\s*\S+(?: \S+){3}|\s*[•●○◆▪]\s*[一-鿿]{7}", text)  # an item
        or re.match(r"[a-z]+[, ]+(?:\S+ ){2}", text)  # running text goes on
    ):
        return False
    short = len(text) <= (72 if text.isascii() else 48) and len(_FIGURES.findall(masked(text))) < 3
    return NUMBERED.match(plain) is not None or (short and not told and not re.search(r"[。.！!]$", text.strip()))


def _called(lines: Sequence[Line], box: Box) -> set[int]:
    """The names of large figures that stand at a chart's side, above or below each."""
    beside = [line for line in lines if line.box.x > box.x + box.w or line.box.x + line.box.w < box.x]
    figures = [line for line in beside if number(line.text) is not None and line.relative_size > 1.15]
    return {
        id(line)
        for line in beside
        for figure in figures
        if line is not figure
        and number(line.text) is None
        and abs(line.box.x - figure.box.x) < 1.5 * figure.box.h
        and max(line.box.y - figure.box.y - figure.box.h, figure.box.y - line.box.y - line.box.h) < 1.2 * figure.box.h
    }

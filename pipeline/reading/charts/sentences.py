"""Sentences out of the lines of a page: neighbours in a row are one run of words, runs set below one another go on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from pipeline.reading.documents.pairs import rows
from topics.events import Line

__all__ = ["sentences", "split"]


def split(text: str) -> list[str]:
    """The sentences of running text."""
    return [part for part in re.split(r"[。；;！!？?\n]|\.(?=\s|$)(?<!vs\.)", text) if part and part.strip()]


def sentences(lines: Sequence[Line]) -> list[tuple[str, tuple[Line, ...]]]:
    """The page's sentences, each with its lines."""
    made = []
    for block in _blocks(lines):
        if len(block) > 1 and _loose(block):  # it may be a list whose items nothing marks
            made += [(part, tuple(run)) for run in block for part in split(" ".join(line.text for line in run))]
        text, places = "", list[tuple[int, Line]]()
        for line in (line for run in block for line in run):
            close = not text or not (text[-1].isascii() or line.text[:1].isascii()) or (ord(text[-1]) > 0x2E80 and line.text[:1].isdigit())
            text += "" if close else " "
            places.append((len(text), line))
            text += line.text
        start = 0
        for part in split(text):
            start = text.index(part, start)
            end = start + len(part)
            made.append((part, tuple(line for at, line in places if at < end and at + len(line.text) > start)))
            start = end
    return made


def _loose(block: Sequence[Sequence[Line]]) -> bool:
    """Whether all lines of a block stand clearly apart, and none is seen to go on in the next."""
    return not any(
        below[0].box.y - max(line.box.y + line.box.h for line in above) <= 0.45 * max(above[0].box.h, below[0].box.h)
        or _UNFINISHED.search(above[-1].text.lower())
        or below[0].text[:1].islower()
        for above, below in pairwise(block)
    )


def _blocks(lines: Sequence[Line]) -> list[list[list[Line]]]:
    made: list[list[list[Line]]] = []
    for row in rows(lines):
        for run in _runs(row):
            under = next((block for block in reversed(made[-6:]) if _goes_on(block[-1], run)), None)
            if under is None:
                made.append([run])
            else:
                under.append(run)
    return made


def _runs(row: Sequence[Line]) -> list[list[Line]]:
    made: list[list[Line]] = []
    for line in row:
        before = made[-1][-1] if made else None
        gap = line.box.x - before.box.x - before.box.w if before is not None else 0
        alike = before is not None and 0.83 <= line.relative_size / before.relative_size <= 1.2
        if (
            before is not None
            and not (gap > 0.25 * _tall(line) and _chip(before, line))
            and gap <= (1.2 if alike else 0.7) * max(_tall(line), _tall(before), 10)
        ):
            made[-1].append(line)
        else:
            made.append([line])
    return made


def _chip(one: Line, other: Line) -> bool:
    """Whether two neighbours are of other ink and stand on other ground: a heading, and a chip beside it."""
    inks, grounds = ([line.color for line in (one, other)], [line.background for line in (one, other)])
    return _far(*inks) > 48 and _far(*grounds) > 16


def _far(one: Sequence[int] | None, other: Sequence[int] | None) -> int:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) if one is not None and other is not None else 0


def _tall(line: Line) -> float:
    """Height of a line; the box of one that lies aslant is much higher than its print."""
    return min(line.box.h, 1.6 * line.height) if line.height else line.box.h


def _goes_on(above: Sequence[Line], run: Sequence[Line]) -> bool:
    """Whether a run continues the one above it: the same margin and size, close below, and a sentence left open."""
    if _BULLET.match(run[0].text):
        return False  # an item of its own
    a, b = next((line for line in above if re.search(r"\w", line.text)), above[0]), run[0]
    tall = max(a.box.h, b.box.h, above[-1].box.h)
    gap = b.box.y - max(line.box.y + line.box.h for line in above)
    most = 1.25 if gap <= 0.45 * tall else 1.14  # set apart, larger print is a heading
    alike = max(a.relative_size, b.relative_size) <= most * min(a.relative_size, b.relative_size) or len(run) > 1
    if _far(a.color, b.color) > 48:
        return False  # a heading and its text
    if len(above) == 1 and _far(a.color, b.color) > 24 and a.relative_size > 1.08 * b.relative_size and re.match(r"[A-Z]", b.text):
        return False  # the same, in inks that are nearer
    if b.box.x - a.box.x > 0.6 * tall and not _MARKED.match(a.text):
        return False  # set further in: a note below a heading
    if len(above) == 1 and _room(above[-1], run):
        return False  # the first word would have stood on the line above
    wide = above[-1].box.x + above[-1].box.w - a.box.x >= 5 * tall
    closed = re.search(r"[。.!！；;]\s*$", above[-1].text) is not None
    if gap > 0.45 * tall and b.text[:1].isupper() and b.text[:1].isascii() and not _UNFINISHED.search(above[-1].text.lower()):
        return False  # a paragraph of its own
    return -0.6 * tall < gap < 1.1 * tall and abs(a.box.x - b.box.x) < 2.6 * tall and alike and wide and not closed


_UNFINISHED = re.compile(
    r"(?:,|&|(?<![a-z])(?:a|an|the|of|in|at|on|to|for|from|by|with|and|or|but|than|as|per|between|since|until|till|through|during|over|under|above|below|against|versus|vs\.?|after|before|into|within|across|about|around|nearly|almost|"
    r"early|late|mid|last|next|this|its|our|their|your|was|were|is|are|has|had|have))\s*$"
)
"""Ends with a word that calls for another: the capital after it is a name's."""
_BULLET = re.compile(r"\s*[•●○◆▪■·]")
_MARKED = re.compile(r"\s*(?:[•●○◆▪■·*-]|e\s|\(?\d{1,2}[.)、])")
"""A mark that begins an item of a list."""


def _room(above: Line, run: Sequence[Line]) -> bool:
    """Whether the line above ends so early that the next one's first word had room on it."""
    word = re.match(r"[一-鿿]|\S+", run[0].text)
    share = run[0].box.w / max(1, len(run[0].text))
    end = max(line.box.x + line.box.w for line in run)
    return word is not None and above.box.x + above.box.w + (word.end() + 2) * share < end

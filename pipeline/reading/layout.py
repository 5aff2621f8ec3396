"""Where lines stand to each other: reading order, rows, columns, and their size against the page's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from statistics import median

from topics.events import Box, Line

__all__ = ["arrange", "em", "stretch", "union"]

_FULL = re.compile(r"[\u2e80-\u9fff\uff00-\uff60]")
_DEEP = re.compile(r"[gjpqyQ,;()|/$\[\]{}@]")
_TALL = re.compile(r"[A-Z0-9bdfhklt¥€£%!?#&]")


def em(text: str, ink: float) -> float:
    """The font's size in pixels, from the height of the ink of `text`: Chinese fills the em, figures and capitals about 0.73 of it."""
    if _FULL.search(text):
        return ink / 0.92
    share = (0.73 if _TALL.search(text) else 0.55) + (0.2 if _DEEP.search(text) else 0)
    return ink / share


def stretch(text: str, box: Box, start: int, end: int) -> Box:
    """About where characters `start` to `end` of a line stand: wide characters count double."""
    widths = [2 if unicodedata.east_asian_width(char) in "WF" else 0.6 if char in " .,:;|!'" else 1.1 for char in text]
    whole = sum(widths) or 1
    return Box(round(box.x + box.w * sum(widths[:start]) / whole), box.y, max(1, round(box.w * sum(widths[start:end]) / whole)), box.h)


def union(boxes: Sequence[Box]) -> Box:
    """The smallest box around `boxes`."""
    left, top = min(b.x for b in boxes), min(b.y for b in boxes)
    return Box(left, top, max(b.x + b.w for b in boxes) - left, max(b.y + b.h for b in boxes) - top)


def arrange(lines: Sequence[Line]) -> list[Line]:
    """The lines of one page in reading order, with `order`, `row`, `column` and `relative_size` set; the page's rows go from top to bottom."""
    if not lines:
        return []
    rows = _rows(lines)
    usual = median(em(line.text, line.height) for line in lines)
    columns = _columns(rows)
    arranged: list[Line] = []
    for number, row in enumerate(rows):
        for line in row:
            size = round(em(line.text, line.height) / usual, 3) if usual > 0 else 1.0
            arranged.append(line.model_copy(update={"order": len(arranged), "row": number, "column": _column(line, columns), "relative_size": size}))
    return arranged


def _rows(lines: Sequence[Line]) -> list[list[Line]]:
    """Lines that share half their height with all of a row stand in it, unless they stand above one another; or less with some (a name in two lines), where they share nearly all with one."""
    rows: list[list[Line]] = []
    for line in sorted(lines, key=lambda one: one.box.y + one.box.h / 2):
        for row in reversed(rows[-4:]):
            shared = [_shared(line, other) for other in row]
            if min(shared) >= 0.5 or (min(shared) >= 0.3 and max(shared) >= 0.8):
                row.append(line)
                break
        else:
            rows.append([line])
    for row in rows:
        row.sort(key=lambda one: one.box.x)
    return sorted(rows, key=lambda row: sum(one.box.y + one.box.h / 2 for one in row) / len(row))


def _shared(a: Line, b: Line) -> float:
    """The share of the lower one's height at which both stand; 0 where they stand above one another."""
    shared = min(a.box.y + a.box.h, b.box.y + b.box.h) - max(a.box.y, b.box.y)
    across = min(a.box.x + a.box.w, b.box.x + b.box.w) - max(a.box.x, b.box.x)
    return shared / max(1, min(a.box.h, b.box.h)) if across <= 0.4 * min(a.box.w, b.box.w) else 0.0


def _columns(rows: Sequence[Sequence[Line]]) -> list[tuple[int, int]]:
    """Horizontal intervals that lines of rows with several cells share: gaps that no such line crosses part the columns."""
    spans = sorted((line.box.x, line.box.x + line.box.w) for row in rows if len(row) > 1 for line in row)
    merged: list[tuple[int, int]] = []
    for left, right in spans:
        if merged and left < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], right))
        else:
            merged.append((left, right))
    return merged


def _column(line: Line, columns: Sequence[tuple[int, int]]) -> int | None:
    """The column that holds the line; None for one that spans several, or on a page without columns."""
    held = [number for number, (left, right) in enumerate(columns) if min(right, line.box.x + line.box.w) > max(left, line.box.x)]
    return held[0] if len(held) == 1 else None

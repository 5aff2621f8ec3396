"""Where lines stand to each other: reading order, rows, columns, and their size against the page's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from statistics import median

import numpy as np

from topics.events import Box, Line

__all__ = ["arrange", "em", "falling", "stretch", "union"]

Slope = tuple[float, float]
"""By how many pixels a row falls per pixel to the right: at the page's top, and how much more with every pixel below it."""
LEVEL: Slope = (0.0, 0.0)

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


def falling(boxes: Sequence[Box], leans: Sequence[float | None]) -> Slope:
    """How the rows of a page fall to the right once it was turned: a page photographed from the side keeps rows that are not parallel.

    Told by how the lines in `boxes` themselves lean (`pieces.lean`, None where it can't be told), and believed where more lines then stand level with
    one beside them. Weighted least squares; lines that lean unlike the rest lose their weight (W. Holland, R. Welsch, 1977, Cauchy's weights).
    """
    told = [(box, lean) for box, lean in zip(boxes, leans, strict=True) if lean is not None]
    if len(told) < 5:
        return LEVEL
    places = np.array([(1.0, box.y + box.h / 2) for box, _ in told])
    found = np.array([lean for _, lean in told])
    widths = np.array([float(box.w) for box, _ in told])
    weights = widths
    for _ in range(4):
        fit = np.linalg.lstsq(places * weights[:, None], found * weights, rcond=None)[0]
        weights = widths / (1 + ((found - places @ fit) / 0.01) ** 2)
    slope = (float(fit[0]), float(fit[1]))
    return slope if _levelness(boxes, slope) > 1.1 * _levelness(boxes, LEVEL) + 0.5 else LEVEL


def _levelness(boxes: Sequence[Box], slope: Slope) -> float:
    """How many lines stand level with the next one beside them, each as far as it does."""
    standing = sorted((_levelled(box, slope) for box in boxes), key=lambda box: box.x)
    score = 0.0
    for number, box in enumerate(standing):
        beside = [other for other in standing[number + 1 :] if other.x >= box.x + box.w]
        apart = min((abs(box.y + box.h / 2 - other.y - other.h / 2) / min(box.h, other.h) for other in beside), default=1.0)
        score += max(0.0, 1 - (2.5 * apart) ** 2)
    return score


def _levelled(box: Box, slope: Slope) -> Box:
    """Where the box stands once its page's rows are level."""
    fall, fan = slope
    across, down = box.x + box.w / 2, box.y + box.h / 2
    return Box(box.x, round(box.y - across * (fall + fan * down)), box.w, box.h)


def arrange(lines: Sequence[Line], slope: Slope = LEVEL) -> list[Line]:
    """The lines of one page in reading order, with `order`, `row`, `column` and `relative_size` set; the page's rows go from top to bottom.

    `slope` tells how the rows fall to the right, as `falling` finds it.
    """
    if not lines:
        return []
    rows = _rows(lines, slope)
    usual = median(em(line.text, line.height) for line in lines)
    columns = _columns(rows)
    arranged: list[Line] = []
    for number, row in enumerate(rows):
        for line in row:
            size = round(em(line.text, line.height) / usual, 3) if usual > 0 else 1.0
            arranged.append(line.model_copy(update={"order": len(arranged), "row": number, "column": _column(line, columns), "relative_size": size}))
    return arranged


def _rows(lines: Sequence[Line], slope: Slope) -> list[list[Line]]:
    """Lines that share half their height with all of a row stand in it, unless they stand above one another; or less with some (a name in two lines), where they share nearly all with one."""
    rows: list[list[tuple[Line, Box]]] = []
    standing = [(line, _levelled(line.box, slope)) for line in lines]
    for line, box in sorted(standing, key=lambda one: one[1].y + one[1].h / 2):
        for row in reversed(rows[-4:]):
            shared = [_shared(box, other) for _, other in row]
            if min(shared) >= 0.5 or (min(shared) >= 0.3 and max(shared) >= 0.8):
                row.append((line, box))
                break
        else:
            rows.append([(line, box)])
    for row in rows:
        row.sort(key=lambda one: one[1].x)
    return [[line for line, _ in row] for row in sorted(rows, key=lambda row: sum(box.y + box.h / 2 for _, box in row) / len(row))]


def _shared(a: Box, b: Box) -> float:
    """The share of the lower one's height at which both stand; 0 where they stand above one another."""
    shared = min(a.y + a.h, b.y + b.h) - max(a.y, b.y)
    across = min(a.x + a.w, b.x + b.w) - max(a.x, b.x)
    return shared / max(1, min(a.h, b.h)) if across <= 0.4 * min(a.w, b.w) else 0.0


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

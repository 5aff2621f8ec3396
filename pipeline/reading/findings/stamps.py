"""Words that stand apart from sentences: those of a stamp, one over the other, and a countdown that has run out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import product

from pipeline.reading.bargains import apart
from pipeline.reading.cells import Cell
from pipeline.reading.layout import union

__all__ = ["run_out", "stacked"]


def stacked(cells: Sequence[Cell]) -> Iterator[Cell]:
    """A few words over a few more, as on a stamp, read as one; not two labels of a table, each with its value."""
    short = [cell for cell in cells if len(cell.text) <= 6]
    for cell, under in product(short, short):
        labels = any(other.row == cell.row and other.box.x > cell.box.x + cell.box.w for other in cells) and any(
            other.row == under.row and other.box.x > under.box.x + under.box.w for other in cells
        )
        if not labels and under.box.y > cell.box.y and under.page == cell.page and cell.wordy and abs(cell.contrast - under.contrast) < 2:
            across, down = apart(cell.box, under.box)
            if across == 0 and down <= 0.5 * cell.box.h:
                yield replace(cell, text=cell.text + under.text, box=union([cell.box, under.box]))


_ZERO = re.compile(
    r"(?:\D*\b0{1,2}\s?(?:d(?:ays?)?|h(?:(?:ou)?rs?)?|m(?:in(?:ute)?s?)?|s(?:ec(?:ond)?s?)?|[:：天时分秒])\s?(?:小时|分钟)?){2,}\W*(?:0{1,2})?\W*(?:secs?|seconds?|s|秒|left|remaining)?\W*"
)
_COUNTS = re.compile(r"\bends?\b|left|remaining|closes|hurry|仅剩|剩余|还剩|距|倒计时|d(?:ays?)?\b|h(?:(?:ou)?rs?)?\b|[天时].*[分秒]")


def run_out(cells: Sequence[Cell]) -> Iterator[Cell]:
    """A countdown that stands at zero, in one cell or in the cells of a row: said in words."""
    rows: dict[tuple[int, int], list[Cell]] = {}
    for cell in cells:
        rows.setdefault((cell.page, cell.row), []).append(cell)
    for row in rows.values():
        for group in ([one] for one in row), ([row] if len(row) > 1 else []):
            for held in group:
                text = " ".join(one.folded for one in held)
                if _ZERO.fullmatch(text) and (_COUNTS.search(text) or len(re.findall("0+", text)) > 2):
                    yield replace(held[0], text=f"{' '.join(one.text for one in held)} · too late, time's up!", box=union([one.box for one in held]))

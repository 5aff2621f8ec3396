"""Lines that are read as one: a sentence broken over the lines of a bubble, a paragraph or a headline.

A line goes on where another of its size begins right beside it, or right below it under the same left edge or about the same axis.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pipeline.ports import Scene
from topics.events import Box, Evidence, Line

__all__ = ["Passage", "passages"]

_MOST = 12
"""Lines of a passage; a longer text is several."""


@dataclass(frozen=True, kw_only=True)
class Passage:
    """Words that are read as one."""

    text: str
    """As the caller wants to read them, the parts joined."""
    parts: tuple[str, ...]
    """As written."""
    starts: tuple[int, ...]
    """Where each part begins in `text`."""
    boxes: tuple[Box | None, ...]
    page: int = 0
    sure: float = 1.0
    """Of the reading."""
    lead: str = ""
    """What stands to its left at a distance: the name of a field."""

    def evidence(self, start: int = 0, end: int | None = None) -> list[Evidence]:
        """The parts that hold `text[start:end]`."""
        first, last = bisect_right(self.starts, start) - 1, bisect_right(self.starts, (end or len(self.text)) - 1)
        return [Evidence(kind="text", text=self.parts[n], box=self.boxes[n], page=self.page) for n in range(max(0, first), last)]


def passages(scene: Scene, reading: Callable[[str], str]) -> list[Passage]:
    """The passages of a picture, in reading order, then the uploader's words; each part read by `reading`."""
    found = [_of_lines(group, lead, reading) for group, lead in _groups(scene.lines)]
    if scene.upload.text:
        found.append(_made([scene.upload.text], [None], reading))
    return found


def _of_lines(group: Sequence[Line], lead: str, reading: Callable[[str], str]) -> Passage:
    parts, boxes = [line.text for line in group], [line.box for line in group]
    return _made(parts, boxes, reading, page=group[0].page, sure=min(line.confidence for line in group), lead=reading(lead))


def _made(
    parts: Sequence[str], boxes: Sequence[Box | None], reading: Callable[[str], str], *, page: int = 0, sure: float = 1.0, lead: str = ""
) -> Passage:
    text, starts = "", []
    for part in parts:
        read = reading(part)
        # Chinese goes on without a space.
        joint = "" if not text or (ord(text[-1]) > 0x2E80 and read and ord(read[0]) > 0x2E80) else " "
        starts.append(len(text) + len(joint))
        text += joint + read
    return Passage(text=text, parts=tuple(parts), starts=tuple(starts), boxes=tuple(boxes), page=page, sure=sure, lead=lead)


def _groups(lines: Sequence[Line]) -> Iterator[tuple[list[Line], str]]:
    groups: list[tuple[list[Line], str]] = []
    for line in lines:
        recent = groups[-_MOST:]
        home = next((group for group, _ in reversed(recent) if len(group) < _MOST and _goes_on(group, line)), None)
        if home is not None:
            home.append(line)
            continue
        lead = next((group[-1].text for group, _ in reversed(recent) if _beside(group[-1], line)), "")
        groups.append(([line], lead))
    yield from groups


def _goes_on(group: Sequence[Line], line: Line) -> bool:
    last = group[-1]
    if last.page != line.page or not 0.62 < line.height / max(last.height, 1) < 1.6:
        return False
    size = max(last.height, line.height)
    if _beside(last, line):
        return line.box.x - (last.box.x + last.box.w) < 1.2 * size
    row = [one for one in group if _beside(one, last) or one is last]
    left, right, bottom = min(one.box.x for one in row), max(one.box.x + one.box.w for one in row), max(one.box.y + one.box.h for one in row)
    if not -0.6 * size < line.box.y - bottom < 0.95 * size or line.text.lstrip()[:1] in "•·●▪◆■✓√":
        return False
    centered = abs((left + right) / 2 - line.box.x - line.box.w / 2) < 1.2 * size
    return abs(line.box.x - left) < 1.6 * size or centered or abs(line.box.x - group[0].box.x) < 1.6 * size


def _beside(left: Line, line: Line) -> bool:
    """`line` stands in the row of `left`, to its right."""
    middle = line.box.y + line.box.h / 2
    return left.page == line.page and left.box.x < line.box.x and left.box.y - 0.2 * left.box.h < middle < left.box.y + 1.2 * left.box.h

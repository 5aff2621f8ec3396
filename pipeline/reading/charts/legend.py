"""A chart's legend: words beside a patch of a colour, or in a colour, that the marks have too."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

import cv2
import numpy as np
from numpy.typing import NDArray

from pipeline.reading.charts.axes import Axes
from pipeline.reading.charts.categories import Word, number
from pipeline.reading.charts.periods import mentioned, period

__all__ = ["Key", "legend"]

_Pixels = NDArray[np.uint8]
_Color = NDArray[np.int16]


@dataclass(frozen=True)
class Key:
    """A series' name and colour."""

    word: Word
    color: _Color

    @property
    def name(self) -> str:
        """Without the patch, which may have been read as a letter."""
        return re.sub(r"^(?:[^\w(]+|[oO0](?=\s))+|[^\w)%]+$", "", self.word.line.text.strip()).strip()


def legend(made: Axes, plot: _Pixels) -> list[Key]:
    """The keys of a chart's series; empty where there are not two."""
    ink = made.names[0].line.color
    sampled = plot[::2, ::2].astype(np.int16)
    distinct: list[Key] = []
    for key in (key for word in made.words for key in _keys(made, word)):
        plain = ink is not None and np.abs(key.color - np.array(ink, dtype=np.int16)).max() < 50
        if not plain and all(np.abs(key.color - other.color).max() > 40 for other in distinct) and _share(sampled, key.color) > 0.002:
            distinct.append(key)
    aligned = [key for key in distinct if any(other is not key and _beside(key.word, other.word) for other in distinct)]
    return aligned if len(aligned) >= 2 else []


def _share(plot: _Color, color: _Color) -> float:
    return float((np.abs(plot - color).max(axis=2) < 40).mean())


def _beside(one: Word, other: Word) -> bool:
    return abs(other.middle[1] - one.middle[1]) < one.h or abs(other.x - one.x) < one.w


def _keys(made: Axes, word: Word) -> Iterator[Key]:
    """The keys that a line of words holds: several may have been read as one line."""
    size, text = min(word.h, word.w), word.line.text
    figured = number(text) is not None and period(text) is None
    if len(text) > 40 or figured or not made.top - 8 * size < word.middle[1] < made.bottom + 8 * size:
        return
    left = max(0, int(word.x - 2.4 * size))
    strip = made.pixels[max(0, int(word.y)) : int(word.y + word.h), left : int(word.x + word.w)]
    patches = _patches(strip, size)
    if patches and (patches[0][0] + left < word.x + min(0.45 * word.w, 1.5 * size)):
        for (_, right, color), part in zip(patches, _split(word, [(a + left, b + left) for a, b, _ in patches]), strict=True):
            if 0 < len(part.line.text) <= 24 and right >= 0:
                yield Key(part, color)
    elif len(text) <= 16 and word.line.color is not None and max(word.line.color) - min(word.line.color) > 40:
        yield Key(word, np.array(word.line.color, dtype=np.int16))


def _patches(strip: _Pixels, size: float) -> list[tuple[int, int, _Color]]:
    """Left, right and colour of each solid square, or dash, in a strip; letters are neither."""
    if min(strip.shape[:2]) < 6:
        return []
    ground = np.median(strip.reshape(-1, 3), axis=0)
    far = (np.abs(strip.astype(np.int16) - ground).max(axis=2) > 40).astype(np.uint8)
    for height, width in ((0.3, 0.3), (0.08, 0.6)):
        kernel = np.ones((max(2, int(height * size)), max(3, int(width * size))), np.uint8)
        solid = cv2.erode(far, kernel, borderType=cv2.BORDER_CONSTANT, borderValue=0)
        count, labels, stats, _ = cv2.connectedComponentsWithStats(solid)
        reach = kernel.shape[1] / 2
        spots = [
            (stats[one, 0] - reach, stats[one, 0] + stats[one, 2] + reach, strip[labels == one])
            for one in range(1, count)
            if height == width or _alone(far, stats[one], kernel.shape[0])
        ]
        found = [(int(a), int(b), np.asarray(np.median(inks, axis=0), dtype=np.int16)) for a, b, inks in sorted(spots, key=lambda spot: spot[0])]
        if found:
            return _whole(found)
    return []


def _alone(far: _Pixels, stat: NDArray[np.int32], thick: int) -> bool:
    """Whether nothing stands above or below a dash: strokes of letters have company."""
    x, y, width, height = (int(one) for one in stat[:4])
    columns = far[:, x : x + width]
    rest = int(columns.sum()) - int(columns[max(0, y - thick - 1) : y + height + thick + 1].sum())
    return rest <= 0.1 * columns.size and bool(columns.size)


def _whole(found: Sequence[tuple[int, int, _Color]]) -> list[tuple[int, int, _Color]]:
    """Pieces of one patch put together."""
    made: list[tuple[int, int, _Color]] = []
    for left, right, color in found:
        if made and left <= made[-1][1] + 4 and np.abs(color - made[-1][2]).max() < 40:
            made[-1] = (made[-1][0], max(right, made[-1][1]), made[-1][2])
        else:
            made.append((left, right, color))
    return made


def _split(word: Word, patches: Sequence[tuple[int, int]]) -> list[Word]:
    """The words after each patch, by their share of the line's width, cut where a word or a time ends."""
    text, end = word.line.text, word.x + word.w
    spans = [(max(right, word.x), patches[place + 1][0] if place + 1 < len(patches) else end) for place, (_, right) in enumerate(patches)]
    whole = sum(max(0.0, b - a) for a, b in spans) or 1.0
    weights = [1.0 if ord(char) > 0x2E80 else 0.55 for char in text]
    edges = {end for _, _, end in mentioned(text)} | {match.start() for match in re.finditer(r"\s|[●■•]", text)}
    made, begin, run = [], 0, 0.0
    for place, (a, b) in enumerate(spans):
        run += max(0.0, b - a) / whole * sum(weights)
        costs = [abs(sum(weights[:cut]) - run) - (1.2 if cut in edges else 0) for cut in range(len(text) + 1)]
        cut = len(text) if place == len(spans) - 1 else max(begin, costs.index(min(costs)))
        made.append(replace(word, line=word.line.model_copy(update={"text": text[begin:cut].strip()}), x=a, w=max(1.0, b - a)))
        begin = cut
    return made

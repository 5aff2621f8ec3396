"""Text of pages, in two tiers: a tiny model reads everything; a stronger one re-reads the lines that are unsure or matter.

page -> View (straightened, photos bounded) -> tiles -> tiny model -> ink, splits -> stronger model on some -> source pixels -> layout, fine print
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from statistics import median

import numpy as np

from pipeline.ports import Inspector, Page, Scene
from pipeline.reading import fineprint
from pipeline.reading.amounts import YUAN, fold
from pipeline.reading.cutting import by_size, pieces_of, unlapped, window
from pipeline.reading.engines import Engine, Pixels, RawLine, engine
from pipeline.reading.geometry import View, is_flat, print_height, tiles, tilt
from pipeline.reading.layout import arrange, em, falling
from pipeline.reading.pieces import Piece, lean, rejoined, with_cents
from topics.events import Box, Line

__all__ = ["Reader", "inspector", "read_text"]

PHOTO_SIDE, DENSE_SIDE = 1024, 2000
"""Longest side, in pixels, at which a photo is read first, and again where its print turns out small."""
SMALL_PRINT = 15
"""Pixels of line height below which a bounded photo is read again."""
FOUND_AT, LEAST_SCALE = 12, 0.5
"""Pixels of height at which drawn print is surely found, and how far a page is shrunk at most to look for it."""
SURE, SURE_OF_WHAT_MATTERS = 0.9, 0.985
"""Confidence of the tiny model from which a line is believed."""
LEAST, NOISE = 0.5, 0.35
"""Confidence below which a line is noise (RapidOCR's own threshold), and a piece of one: a small × between two figures is seldom read for sure."""

_MATTERS = re.compile(
    r"[¥￥$€£₩]|\d[.,:：]\d|\d\s*(?:元|块|万|折|%|％|起)|[一二三四五六七八九半]折|合计|总[计额价]|小计|实付|应付|应[发付收]|实发|余额|税|费|运费|价|减|赠|免|满|券|"
    r"(?i:\b(?:total|subtotal|tax|amount|paid|due|balance|off|save|fee|price|net|gross|deposit|from)\b)"
)
_TWO_PRICES = re.compile(r"[¥￥$€£]\s?\d{5,8}")
"""As a price and a small former one behind it read, whose sign is lost under a stroke."""
_IDENTIFIER = re.compile(r"[A-Za-z0-9_\-]{7,}|@|(?i:wechat|telegram|whatsapp|weixin|vx|qq)|微信|加[vV]")
_DIGIT, _LETTERS = re.compile(r"\d"), re.compile(r"[一-鿿]|[A-Za-z]{2}")
_WHEN = re.compile(r"结束|截止|截至|过期|失效|到期|已.?止|为准|另[计收付算]|(?i:expire|ended|valid until)")


@dataclass(frozen=True, kw_only=True)
class Reader:
    """Which engines read; names of `engines.ENGINES`."""

    first: str = "faster-paddle"
    second: str | None = "rapidocr"
    """None: nothing is read again."""
    threads: int = 2

    def read(self, page: Page) -> list[Line]:
        """The lines of one page, in reading order."""
        view, pieces = self._seen(page)
        read = [
            piece
            for piece in rejoined([piece for piece in pieces if piece.raw.confidence >= NOISE])
            if piece.raw.confidence >= LEAST and piece.raw.text
        ]
        lines = [_line(view, page, piece) for piece in read]
        slope = falling([line.box for line in lines], [lean(piece) for piece in read])
        # Rows and columns are those of the straightened view; on the page itself they may run aslant.
        return fineprint.mark([_on_page(view, page, line) for line in arrange(lines, slope)])

    def _seen(self, page: Page) -> tuple[View, list[Piece]]:
        """The view that was read, and what stands on it."""
        view, raws = self._found(View.of(page.pixels))
        pieces = [piece for raw in unlapped(raws) for piece in pieces_of(view.pixels, raw)]
        return view, [with_cents(piece) for piece in self._read_again(view.pixels, pieces)]

    def engines(self) -> list[Engine]:
        """The engines that take part."""
        return [engine(name, self.threads) for name in (self.first, self.second) if name is not None]

    def _found(self, page: View) -> tuple[View, list[RawLine]]:
        """The view that was read, and its lines: upright, level, and small print at its own resolution."""
        flat = is_flat(page.pixels)
        view = page if flat else page.scaled(PHOTO_SIDE)
        if angle := tilt(view.pixels):
            view = view.turned(angle)
        raws = self._read_tiles(view.pixels, flat=flat)
        turns = self._quarter_turns(view, raws)
        if turns:
            view = page.turned(90 * turns)
            view = view if flat else view.scaled(PHOTO_SIDE)
            if angle := tilt(view.pixels):
                view = view.turned(angle)
            raws = self._read_tiles(view.pixels, flat=flat)
        if not flat and max(page.pixels.shape[:2]) > PHOTO_SIDE and len(raws) > 5 and median(raw.h for raw in raws) < SMALL_PRINT * 1.4:
            view = page.turned(90 * turns).scaled(DENSE_SIDE)
            view = view.turned(angle) if angle else view
            raws = self._read_tiles(view.pixels, flat=flat)
        return view, raws

    def _read_tiles(self, pixels: Pixels, *, flat: bool) -> list[RawLine]:
        reader = engine(self.first, self.threads)
        smallest = print_height(pixels) if flat else 0.0
        scale = max(LEAST_SCALE, FOUND_AT / smallest) if smallest else 1.0
        lines: list[RawLine] = []
        for top, bottom, own_top, own_bottom in tiles(pixels.shape[0]):
            for raw in reader.read(np.ascontiguousarray(pixels[top:bottom]), scale):
                moved = replace(raw, y=raw.y + top)
                middle = moved.y + moved.h / 2
                # A little more than its own rows: the two readings of a line on the seam may differ by some pixels.
                if own_top - 6 <= middle <= own_bottom + 6 and not any(_same(moved, other) for other in lines[-40:]):
                    lines.append(moved)
        return lines

    def _quarter_turns(self, view: View, raws: Sequence[RawLine]) -> int:
        """By how many quarters the page must be turned; 0 where it reads well as it is. Only a page that reads badly costs more than a look."""
        quality = _quality(raws)
        upright = [raw for raw in raws if raw.h > 1.6 * raw.w and raw.h > 24]
        if not raws or (quality > 0.82 and len(upright) < 0.5 * len(raws)) or sum(len(raw.text) for raw in raws) < 4:
            return 0
        small = view.scaled(1000)
        reader = engine(self.first, self.threads)
        amounts = {}
        for turns in range(4):
            read = [raw for raw in reader.read(small.turned(90 * turns).pixels) if raw.w >= 0.8 * raw.h]
            amounts[turns] = sum(len(raw.text) * max(0.0, raw.confidence - 0.5) for raw in read)
        best = max(amounts, key=lambda turns: amounts[turns])
        return best if amounts[best] > 1.25 * amounts[0] else 0

    def _read_again(self, pixels: Pixels, pieces: Sequence[Piece]) -> list[Piece]:
        """`pieces`, those that are unsure or matter as the stronger engine reads them."""
        usual = median(em(piece.raw.text, piece.ink.height) for piece in pieces if piece.ink) if any(piece.ink for piece in pieces) else 1.0
        chosen = [number for number, piece in enumerate(pieces) if piece.split or _doubtful(piece, usual)]
        reader = engine(self.second or self.first, self.threads)
        if self.second is None:
            chosen = [number for number in chosen if pieces[number].split]
        done = list(pieces)
        for number, (text, confidence) in zip(chosen, reader.recognise([_crop(pixels, pieces[number]) for number in chosen]), strict=True):
            raw = pieces[number].raw
            if text and (confidence >= raw.confidence - 0.08 or pieces[number].split):
                done[number] = replace(pieces[number], raw=replace(raw, text=text, confidence=confidence), split=False)
        return _signed([part for piece in done if not piece.split for part in self._by_size(pixels, piece)])

    def _by_size(self, pixels: Pixels, piece: Piece) -> list[Piece]:
        """`piece`; or its two parts, where it reads badly because one is printed much smaller than the other, and each reads better by itself."""
        text = piece.raw.text
        unsure = piece.raw.confidence < SURE and _DIGIT.search(text) and _LETTERS.search(text)
        if self.second is None or not (unsure or (piece.raw.confidence < SURE_OF_WHAT_MATTERS and _TWO_PRICES.fullmatch(text))):
            return [piece]
        parts = by_size(pixels, piece)
        read = engine(self.second, self.threads).recognise([_crop(pixels, part) for part in parts])
        if not parts or min(confidence for _, confidence in read) <= piece.raw.confidence:
            return [piece]
        return [replace(part, raw=replace(part.raw, text=text, confidence=confidence)) for part, (text, confidence) in zip(parts, read, strict=True)]


_POUND = re.compile(r"[ef](?=\d)")
_RUPEE = re.compile(r"[天乙tfrz](?=\d)")
_LONE = re.compile(r".\s?\d[\d,.]+")


_GLUED = re.compile(r"(?<=\d\.\d{2})(?=\d(?:\.\d)?折)")
"""Where a price ends and a discount begins: ¥52.804.8折."""


def _signed(pieces: list[Piece]) -> list[Piece]:
    """`pieces`, with the sign ¥, £ or ₹ where it was misread before a lone number (a stroke runs through it), on a page with that sign; a price is parted from a discount right behind it."""
    pieces = [replace(piece, raw=replace(piece.raw, text=_GLUED.sub(" ", piece.raw.text))) for piece in pieces]
    for sign, misread in (("¥", YUAN), ("£", _POUND), ("₹", _RUPEE)):
        if any(sign in piece.raw.text for piece in pieces):
            pieces = [
                replace(piece, raw=replace(piece.raw, text=f"{sign}{piece.raw.text[1:]}")) if _LONE.fullmatch(text) and misread.match(text) else piece
                for piece in pieces
                for text in (fold(piece.raw.text),)
            ]
    return pieces


def read_text(pages: Sequence[Page], reader: Reader | None = None) -> list[Line]:
    """The lines of `pages`, page by page in reading order; boxes in source pixels."""
    reader = reader or Reader()
    return [line for page in pages for line in reader.read(page)]


def inspector(reader: Reader) -> Inspector:
    """An `Inspector` that adds lines to a scene."""

    def inspect(scene: Scene) -> Scene:
        if not scene.pages:
            return scene
        return scene.plus(lines=read_text(scene.pages, reader), models=[one.use() for one in reader.engines()])

    return inspect


def _doubtful(piece: Piece, usual: float) -> bool:
    raw, ink = piece.raw, piece.ink
    if raw.confidence < SURE:
        return True
    small = ink is not None and em(raw.text, ink.height) < 0.7 * usual
    faint = ink is not None and ink.contrast < 3
    if small or faint or piece.struck:
        return raw.confidence < 0.998
    matters = _MATTERS.search(raw.text) or _IDENTIFIER.search(raw.text) or _WHEN.search(raw.text)
    return bool(matters) and raw.confidence < SURE_OF_WHAT_MATTERS


def _quality(raws: Sequence[RawLine]) -> float:
    letters = sum(len(raw.text) for raw in raws)
    return sum(len(raw.text) * raw.confidence for raw in raws) / letters if letters else 0.0


def _same(a: RawLine, b: RawLine) -> bool:
    across = min(a.x + a.w, b.x + b.w) - max(a.x, b.x)
    down = min(a.y + a.h, b.y + b.h) - max(a.y, b.y)
    if across <= 0 or down <= 0:
        return False
    return across * down > 0.5 * min(a.w * a.h, b.w * b.h)


def _crop(pixels: Pixels, piece: Piece) -> Pixels:
    left, top, right, bottom = window(pixels, piece.raw)
    return pixels[top:bottom, left:right]


def _line(view: View, page: Page, piece: Piece) -> Line:
    """The line in pixels of the view, its height in those of the source."""
    raw, ink = piece.raw, piece.ink
    # How much the view was shrunk: the length of one of its pixels on the page.
    pixel = float(np.hypot(view.back[0, 0], view.back[1, 0])) * page.scale
    return Line(
        text=raw.text,
        box=Box(round(raw.x), round(raw.y), max(1, round(raw.w)), max(1, round(raw.h))),
        confidence=round(raw.confidence, 4),
        page=page.index,
        height=round((ink.height if ink else raw.h * 0.8) * pixel, 1),
        contrast=max(1.0, min(21.0, ink.contrast)) if ink else 21,
        color=ink.color if ink else None,
        background=ink.background if ink else None,
        struck=piece.struck,
    )


def _on_page(view: View, page: Page, line: Line) -> Line:
    """`line` with its box in source pixels."""
    x, y, w, h = (value * page.scale for value in view.box(*line.box))
    left, top = max(0, min(page.width - 1, round(x))), max(0, min(page.height - 1, round(y)))
    right, bottom = max(left + 1, min(page.width, round(x + w))), max(top + 1, min(page.height, round(y + h)))
    return line.model_copy(update={"box": Box(left, top, right - left, bottom - top)})

"""Raised cents, and lines that the detector tore at a space."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from pipeline.reading.colors import measure
from pipeline.reading.cutting import by_size, unlapped
from pipeline.reading.engines import RawLine
from pipeline.reading.pieces import Piece, rejoined, with_cents
from tests.drawing import Sheet


def piece(text, *parts):
    """A price as drawn: each part is its words, their size and how far down they stand."""
    sheet, x = Sheet(600, 120), 20
    for words, size, down in parts:
        sheet.text(x, 10 + down, words, size)
        x = sheet.truth[-1][1].x + sheet.truth[-1][1].w + 3
    crop = np.ascontiguousarray(sheet.pixels[:, : x + 10])
    return Piece(raw=RawLine(text=text, x=0, y=0, w=x, h=100, confidence=0.99), ink=measure(crop))


@pytest.mark.parametrize(
    ("text", "parts", "read"),
    [
        ("$3999", (("$39", 64, 0), ("99", 30, 8)), "$39.99"),
        ("$12999", (("$129", 64, 0), ("99", 28, 8)), "$129.99"),
        ("£12 50", (("£12", 60, 0), ("50", 30, 6)), "£12.50"),
        ("$3999", (("$3999", 64, 0),), "$3999"),
        ("¥1200", (("¥", 30, 30), ("1200", 64, 0)), "¥1200"),
        ("¥299", (("¥299", 50, 0),), "¥299"),
    ],
)
def test_raised_cents(text, parts, read):
    """Cents printed small and high get their point; a whole price with a small sign keeps its figures."""
    assert with_cents(piece(text, *parts)).raw.text == read


def word(text, x, *, y=40, size=24, color="#333333", struck=False):
    """A word as the detector gives it."""
    sheet = Sheet(900, 140)
    sheet.text(x, y, text, size, color)
    _, box = sheet.truth[-1]
    crop = np.ascontiguousarray(sheet.pixels[box.y - 4 : box.y + box.h + 4, box.x - 4 : box.x + box.w + 4])
    return Piece(raw=RawLine(text=text, x=box.x, y=box.y, w=box.w, h=box.h, confidence=0.98), ink=measure(crop), struck=struck)


def after(piece, text, gap, **look):
    """A word `gap` pixels right of another."""
    return word(text, round(piece.raw.x + piece.raw.w + gap), **look)


def texts(*pieces):
    """What is left after joining."""
    return [one.raw.text for one in rejoined(pieces)]


def test_torn_at_a_space():
    """Words at the distance of a space are one line, Chinese without a space between."""
    first = word("Price applies", 30)
    assert texts(first, after(first, "to new members", 7)) == ["Price applies to new members"]
    zero = word("首次订票可用", 30)
    assert texts(zero, after(zero, "老用户除外", 4)) == ["首次订票可用老用户除外"]


def test_what_stands_apart_stays_apart():
    """A column's width, another size, another colour or a stroke keeps two pieces two."""
    first = word("Total", 30)
    assert len(texts(first, after(first, "$44.00", 200))) == 2
    assert len(texts(first, after(first, "$44.00", 8, y=20, size=52))) == 2
    assert len(texts(first, after(first, "$44.00", 8, color="#d02020"))) == 2
    assert len(texts(first, after(first, "$44.00", 8, struck=True))) == 2


@pytest.mark.parametrize(
    ("parts", "cut"),
    [
        ([("Offer price", 20), ("£1,159", 52)], True),
        ([("¥299", 56), ("会员专享价格", 22)], True),
        ([("Save 40 today", 36)], False),
        ([("¥299", 56), (".50", 30)], False),
    ],
)
def test_small_print_beside_big(parts, cut):
    """A line is cut where small words and a big price meet; letters of one size, and cents, stay together."""
    sheet, x = Sheet(900, 120), 20
    for words, size in parts:
        sheet.text(x, 90 - size, words, size)
        x = sheet.truth[-1][1].x + sheet.truth[-1][1].w + 6
    found = by_size(
        sheet.pixels, Piece(raw=RawLine(text=" ".join(words for words, _ in parts), x=16, y=20, w=x - 12, h=90, confidence=0.8), ink=None)
    )
    assert len(found) == (2 if cut else 0)
    if cut:
        assert found[0].raw.x + found[0].raw.w <= found[1].raw.x


def test_a_former_price_glued_to_a_big_one():
    """The small price behind a big one is cut off with its stroke; the edge of a badge that the crop shows at its end is no glyph of it."""
    sheet = Sheet(620, 120)
    sheet.text(20, 30, "¥238", 60)
    big = sheet.truth[-1][1]
    sheet.text(big.x + big.w + 10, 62, "¥399", 26, struck=True)
    right = sheet.truth[-1][1].x + sheet.truth[-1][1].w
    sheet.draw.rectangle((right + 10, 40, right + 60, 96), fill="#c81e1e")
    found = by_size(sheet.pixels, Piece(raw=RawLine(text="¥238399", x=20, y=30, w=right + 6 - 20, h=62, confidence=0.9), ink=None))
    assert [piece.struck for piece in found] == [False, True]


def test_a_mark_is_no_reason_to_doubt_the_words():
    """A mark that was hardly read leaves a line as sure as its words."""
    words = word("到店还需支付加急费", 60)
    mark = word("※", round(words.raw.x) - 32)
    joined = rejoined([replace(mark, raw=replace(mark.raw, confidence=0.4)), words])
    assert len(joined) == 1
    assert joined[0].raw.confidence > 0.9


def test_boxes_that_lap():
    """Of two boxes side by side the rims are shared out, so that neither crop holds a glyph of the other; what lies on another line keeps its box."""
    made = [
        RawLine(text=text, x=x, y=y, w=w, h=40, confidence=0.99)
        for text, x, y, w in (("¥239", 20, 50, 140), ("¥299", 150, 56, 100), ("包邮", 100, 120, 80))
    ]
    assert [(one.x, one.w) for one in unlapped(made)] == [(20, 135), (155, 95), (100, 80)]

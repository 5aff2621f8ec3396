"""One view of a text for all recognizers: widths, digits, dashes and spaces folded, every character still at its place.

Folding replaces one character by one character, never more and never fewer, so that a span found in the folded text is the span in the original.
"""

from __future__ import annotations

import re
import unicodedata

ZERO_WIDTH = "\u200b"
"""Every invisible character becomes this one; recognizers read over it."""

_INVISIBLE = "\u00ad\u180e\u200b\u200c\u200d\u2060\ufe0e\ufe0f\ufeff"
_DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u2500\ufe58\ufe63\uff0d"
_CHEVRONS = "«‹〈《＜"
"""What OCR makes of the filler `<` of a machine-readable zone."""


def _table() -> dict[int, str]:
    table: dict[int, str] = {}
    for point in (*range(0xA0, 0x10000), *range(0x1D7CE, 0x1D800), *range(0x1F100, 0x1F10B)):
        char = chr(point)
        category = unicodedata.category(char)
        digit = unicodedata.digit(char, -1) if category in {"Nd", "No"} else -1
        if digit >= 0:
            table[point] = str(digit)
        elif category == "Zs":
            table[point] = " "
        elif 0xFF01 <= point <= 0xFF5E:  # the full-width forms of ASCII
            table[point] = chr(point - 0xFEE0)
    table |= dict.fromkeys(map(ord, _INVISIBLE), ZERO_WIDTH)
    table |= dict.fromkeys(map(ord, _DASHES), "-")
    table |= dict.fromkeys(map(ord, _CHEVRONS), "<")
    return table | {ord("\t"): " ", ord("\r"): " ", ord("﹫"): "@"}


_TABLE = _table()
_NUMERALS = str.maketrans("〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖", "001234567891123456789")
_SPELT = re.compile("[0-9〇零一二三四五六七八九幺壹贰叁肆伍陆柒捌玖]{11,}")
_LOOKALIKE = re.compile(r"(?<=\d)[OoIl|]{1,2}(?=\d)")
_LOOKALIKES = str.maketrans("OoIl|", "00111")


def fold(text: str) -> str:
    """`text` with full-width and other digits as ASCII, spaces, dashes and invisible characters unified; the same length.

    Runs of eleven or more numerals may be spelt (一三八…), and a letter or two that OCR reads for a digit (O, l, I) between two digits count as digits.
    """
    folded = text if text.isascii() else text.translate(_TABLE)
    if "\t" in folded or "\r" in folded:
        folded = folded.replace("\t", " ").replace("\r", " ")
    if not folded.isascii():
        folded = _SPELT.sub(lambda run: run[0].translate(_NUMERALS), folded)
    return _LOOKALIKE.sub(lambda letter: letter[0].translate(_LOOKALIKES), folded)


def compact(text: str) -> str:
    """The letters and digits of `text`, upper case."""
    return "".join(char for char in text if char.isalnum()).upper()

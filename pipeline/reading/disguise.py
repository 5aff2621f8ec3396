"""Text as it is meant, whatever it is dressed up as: look-alike letters, pictures for words, split radicals, numerals in words, characters set apart.

`plain` is for reading words; `bare` also joins what was pulled apart and writes numerals as digits, for reading names and identifiers.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

import opencc

__all__ = ["bare", "plain"]

_TWINS = {
    "a": "аαᴀ", "b": "ʙв", "c": "сᴄ", "d": "ԁᴅ", "e": "еєᴇ", "f": "ғ", "g": "ɢ", "h": "һнʜ", "i": "іιɪı", "j": "јᴊ", "k": "кκᴋ", "l": "ʟ", "m": "мᴍ", "n": "ɴ", "o": "оοᴏ", "p": "рρᴘ",
    "r": "ʀ", "s": "ѕꜱ", "t": "тτᴛ", "u": "υᴜ", "v": "νᴠ", "w": "ωᴡ", "x": "хχ", "y": "уʏ", "z": "ᴢ", "0": "⓿", "1": "❶⓵➊", "2": "❷⓶➋", "3": "❸⓷➌", "4": "❹⓸➍", "5": "❺⓹➎", "6": "❻⓺➏",
    "7": "❼⓻➐", "8": "❽⓼➑", "9": "❾⓽➒",
}  # fmt: skip
_PICTURES = {
    "🛰": "微信", "🐧": "qq", "✈": "飞机", "➕": "加", "💚": "绿泡泡", "🟢": "绿泡泡", "📞": "电话", "☎": "电话", "📱": "电话", "亻言": "信", "亻 言": "信", "彳攵": "微", "扌口": "扣",
}  # fmt: skip
_LETTERS = {ord(twin): letter for letter, twins in _TWINS.items() for twin in twins} | {
    first + place: chr(ord("a") + place) for first in (0x1F150, 0x1F170, 0x1F1E6) for place in range(26)
}
"""Also letters in black circles, in black squares, and those that flags are made of."""
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufe0e\ufe0f\u20e3\U0001f3fb-\U0001f3ff]")
_NUMERALS = {
    digit: str(value)
    for value, digits in enumerate(("零〇", "一壹幺", "二贰两", "三叁", "四肆", "五伍", "六陆", "七柒", "八捌", "九玖"))
    for digit in digits
} | {"o": "0"}  # fmt: skip
_SPOKEN = {
    "zero": "0",
    "oh": "0",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
    "nine": "9",
}
_TIMES = {"double": 2, "triple": 3}

_N = f"[0-9{''.join(_NUMERALS)}]"
_NUMERAL_RUN = re.compile(rf"(?<![a-z])[0-9{''.join(_NUMERALS)[:-1]}](?:[ ._*·•、,，()\-]{{0,2}}{_N}){{4,}}(?![a-z])")
_SPOKEN_RUN = re.compile(rf"\b(?:(?:{'|'.join((*_SPOKEN, *_TIMES))})\b[\s\-,.]*){{5,}}")
_APART = re.compile(r"(?<![a-z0-9])(?:[a-z0-9_][ .*·•|/~\-]{1,3}){3,}[a-z0-9_](?![a-z0-9])")
_HAN_APART = re.compile(r"(?<=[\u4e00-\u9fff])[ ](?=[\u4e00-\u9fff])")

_WRITTEN_AT, _WRITTEN_DOT = (re.compile(rf"\s*[(\[{{<]\s*{sign}\s*[)\]}}>]\s*") for sign in ("(?:at|@|艾特)", r"(?:dot|\.|点)"))
"""How an address is written that no machine shall read."""


@cache
def _simplify() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


@lru_cache(maxsize=1 << 12)
def plain(text: str) -> str:
    """`text` in lower case, half width, simplified forms and the letters that its letters look like; Chinese characters set apart stand together."""
    text = unicodedata.normalize("NFKC", _UNSEEN.sub("", text)).casefold().translate(_LETTERS)
    for picture, word in _PICTURES.items():
        text = text.replace(picture, word)
    return _HAN_APART.sub("", _simplify().convert(text))


@lru_cache(maxsize=1 << 12)
def bare(text: str) -> str:
    """`plain`, with numerals in words as digits, and characters that were set apart pulled together."""
    text = (
        _WRITTEN_DOT.sub(".", _WRITTEN_AT.sub("@", text_of_signs)) if "(" in (text_of_signs := plain(text)) or "[" in text_of_signs else text_of_signs
    )
    text = _SPOKEN_RUN.sub(lambda run: f"{_spoken(run[0])} ", text)
    text = _NUMERAL_RUN.sub(lambda run: "".join(_NUMERALS.get(character, character) for character in run[0] if character.isalnum()), text)
    return _APART.sub(lambda run: re.sub(r"[^a-z0-9_]", "", run[0]), text)


def _spoken(run: str) -> str:
    digits, times = "", 1
    for word in re.findall(r"[a-z]+", run):
        if word in _TIMES:
            times = _TIMES[word]
        else:
            digits, times = digits + _SPOKEN[word] * times, 1
    return digits

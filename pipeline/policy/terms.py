"""Sensitive terms: thousands of them in one pass over a text that is folded character by character, so that each hit maps back to what was written."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import daachorse
import opencc

_LOOKALIKES = str.maketrans("аеорсухіјѕԁɡһⅼⅰ０＠＄", "aeopcyxijsdghli0as")
_LEET = str.maketrans("013457@$!|i", "oleastaslll")
_SENTENCE = set("。！？；;!?\n\r，、:：,")
_MAX_INSERTED = 4
"""Characters that may be pushed between two letters of a disguised term; more is another sentence."""


@dataclass(frozen=True, kw_only=True)
class Hit:
    """A term where it stands."""

    term: str
    start: int
    end: int
    """Of the characters as written."""


@cache
def _simplify() -> opencc.OpenCC:
    return opencc.OpenCC("t2s")


@lru_cache(maxsize=1 << 16)
def fold(character: str) -> str:
    """One character without case, width, and traditional form."""
    folded = unicodedata.normalize("NFKC", character).casefold()
    return _simplify().convert(folded) if "\u2e80" <= folded[:1] <= "\u9fff" else folded


@lru_cache(maxsize=1 << 16)
def _bare(character: str) -> str:
    """`fold`, and nothing for what is pushed between letters; look-alikes as what they look like."""
    folded = fold(character).translate(_LOOKALIKES).replace("i", "l")  # a 1 stands for either: they are one letter here
    return "".join(part for part in folded if part.isalnum())


def _folded(text: str, match: str) -> tuple[str, list[int]]:
    """The text to search, and for each of its characters the place of the one written."""
    if match == "exact":
        return text, list(range(len(text)))
    parts: list[str] = []
    places: list[int] = []
    step = _bare if match == "disguised" else fold
    for place, character in enumerate(text):
        for part in step(character):
            if match == "disguised":
                written = part.translate(_LEET) if part.isdigit() and _in_word(text, place) else part
                if parts and parts[-1] == written and not written.isdigit():
                    continue
                part = written  # noqa: PLW2901 -- the folded form takes its place
            parts.append(part)
            places.append(place)
    return "".join(parts), places


def _in_word(text: str, place: int) -> bool:
    """A digit beside a Latin letter may stand for one."""
    around = text[max(0, place - 1) : place] + text[place + 1 : place + 2]
    return any(character.isascii() and character.isalpha() for character in around)


class TermMatcher:
    """The terms of one list, ready to be searched for."""

    def __init__(self, terms: Sequence[str], match: str = "normal", exceptions: Sequence[str] = ()) -> None:
        """`match`: `exact`, `normal` or `disguised`; `exceptions` are longer terms in which the listed ones are harmless."""
        self.match = match
        self._terms = list(dict.fromkeys(terms))
        keys = [_folded(term, match)[0] for term in self._terms]
        usable = [(key, term) for key, term in zip(keys, self._terms, strict=True) if key]
        self._keys: dict[str, str] = dict(usable)
        self._automaton = daachorse.CharwiseDoubleArrayAhoCorasick(list(self._keys)) if self._keys else None
        harmless = list(dict.fromkeys(key for key in (_folded(term, match)[0] for term in exceptions) if key))
        self._harmless = daachorse.CharwiseDoubleArrayAhoCorasick(harmless) if harmless else None
        self._order = list(self._keys)

    def find(self, text: str) -> list[Hit]:
        """The hits in `text`, the longest of those that overlap, in order."""
        if self._automaton is None or not text:
            return []
        folded, places = _folded(text, self.match)
        harmless = [(start, end) for start, end, _ in self._harmless.find_overlapping(folded)] if self._harmless else []
        found = [
            (start, end, self._keys[self._order[index]])
            for start, end, index in self._automaton.find_overlapping(folded)
            if not any(low <= start and end <= high for low, high in harmless) and self._stands_alone(text, folded, places, start, end)
        ]
        hits: list[Hit] = []
        taken = -1
        for start, end, term in sorted(found, key=lambda hit: (hit[0], hit[0] - hit[1])):
            if start >= taken:
                hits.append(Hit(term=term, start=places[start], end=places[end - 1] + 1))
                taken = end
        return hits

    def _stands_alone(self, text: str, folded: str, places: list[int], start: int, end: int) -> bool:
        first, last = places[start], places[end - 1]
        for edge, beyond in ((folded[start], first - 1), (folded[end - 1], last + 1)):
            if edge.isascii() and 0 <= beyond < len(text) and text[beyond].isascii() and text[beyond].isalnum():
                return False
        if self.match != "disguised":
            return True
        for left, right in zip(places[start : end - 1], places[start + 1 : end], strict=True):
            between = text[left + 1 : right]
            if len(between) > _MAX_INSERTED or any(character in _SENTENCE for character in between):
                return False
        return True

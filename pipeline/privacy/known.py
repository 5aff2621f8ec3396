"""Values that were found somewhere in an upload, found again wherever they are quoted without the words that gave them away."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

import daachorse

from pipeline.privacy.analyzer import PiiSpan
from pipeline.privacy.folding import fold

_MAX_GAP = 3
"""Signs and spaces between two characters of a value."""


class KnownValues:
    """An Aho-Corasick automaton over values in canonical form (letters and digits, upper case)."""

    def __init__(self, values: Mapping[str, str]) -> None:
        """`values`: canonical form to entity; forms of a single character are left out (the surname of 王先生 is no secret)."""
        self._forms = sorted(form for form in values if len(form) > 1)
        self._entities = [values[form] for form in self._forms]
        self._automaton = (
            daachorse.CharwiseDoubleArrayAhoCorasick(self._forms, match_kind=daachorse.MATCH_KIND_LEFTMOST_LONGEST) if self._forms else None
        )

    def find(self, text: str) -> list[PiiSpan]:
        """Where the values stand in `text`, whole words only, in order and without overlaps."""
        if self._automaton is None:
            return []
        folded = fold(text)
        places = [place for place, char in enumerate(folded) if char.isalnum()]
        core = "".join(_upper(folded[place]) for place in places)
        spans = []
        for first, last, number in self._automaton.find(core):
            inside = places[first:last]
            if max(b - a for a, b in pairwise(inside)) > _MAX_GAP + 1:
                continue
            start, end = inside[0], inside[-1] + 1
            if not (_glued(folded, start - 1, start) or _glued(folded, end - 1, end)):
                spans.append(PiiSpan(self._entities[number], start, end, 1.0))
        return spans


def _upper(char: str) -> str:
    """`char` in upper case where that is one character."""
    upper = char.upper()
    return upper if len(upper) == 1 else char


def _glued(text: str, left: int, right: int) -> bool:
    """Whether the characters at `left` and `right` belong to one Latin word or number."""
    if left < 0 or right >= len(text):
        return False
    return all(text[place].isascii() and text[place].isalnum() for place in (left, right))

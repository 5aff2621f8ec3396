"""Passports and travel permits: machine-readable zones (ICAO 9303) by check digit, numbers where the words say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.privacy.recognizers.base import Hit, Recognizer, nearest, words

CUE = words("护照", "護照", "通行证", "回乡证", "台胞证", "旅行证", r"passport", r"passeport", r"reisepass", r"pasaporte", r"travel document")
_NAMES = re.compile(r"(?<![A-Z0-9])P[A-Z<][A-Z<]{3}[A-Z<]{2,36}<<[A-Z<]{2,36}(?![A-Z0-9])")
_DATA = re.compile(r"(?<![A-Z0-9])[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{14}[\d<]\d?(?![A-Z0-9])")
_CHINESE = re.compile(
    r"(?<![A-Za-z0-9])(?:[EeGg]\d{8}|[Ee][A-HJ-NP-Za-hj-np-z]\d{7}|[DdSsPp][EeLl]?\d{7,8}|[KkHhMmCc]\d{8,10}|(?:14|15)\d{7})(?![A-Za-z0-9])"
)
_FOREIGN = re.compile(r"(?<![A-Za-z0-9])(?=(?:[A-Z]*\d){4})[A-Z0-9]{6,9}(?![A-Za-z0-9])")
_LINK = re.compile(r"^[^0-9]{0,24}$", re.DOTALL)


def check_digit(field: str) -> int:
    """The check digit that ICAO 9303 part 3 gives to a field of a machine-readable zone."""
    return sum((0 if char == "<" else int(char, 36)) * (7, 3, 1)[place % 3] for place, char in enumerate(field)) % 10


class Passport(Recognizer):
    """Numbers need the word before them (E12345678 alone may be an article number); a machine-readable zone speaks for itself."""

    ENTITY = "passport"

    def find(self, text: str) -> Iterator[Hit]:
        """Every number and zone line in `text`."""
        if "<" in text:
            for match in _NAMES.finditer(text):
                yield Hit(match.start(), match.end(), 0.9)
            for match in _DATA.finditer(text):
                zone = match[0]
                if check_digit(zone[:9]) == int(zone[9]) or check_digit(zone[13:19]) == int(zone[19]):
                    yield Hit(match.start(), match.end(), 0.98)
        for pattern, score in ((_CHINESE, 0.9), (_FOREIGN, 0.75)):
            for match in pattern.finditer(text):
                if nearest(text, match.start(), CUE, reach=28) == 0 and self._linked(text, match.start()):
                    yield Hit(match.start(), match.end(), score)

    @staticmethod
    def _linked(text: str, start: int) -> bool:
        """Whether nothing with a digit stands between the word and the number."""
        cue = max(CUE.finditer(text, max(0, start - 28), start), key=re.Match.end)
        return _LINK.match(text[cue.end() : start]) is not None

"""Chinese vehicle plates (GA 36-2018): province, authority, five characters; six for new-energy vehicles."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.privacy.recognizers.base import Hit, Recognizer, nearest, words

CUE = words("车牌", "牌照", "车号", "号牌", "車牌", "挪车", "停车", "车主", "车辆", r"plate", r"licen[cs]e")
_PROVINCES = "京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼"
_AMBIGUOUS = "新黑青云贵宁吉川"
"""Also a word's last character: 全新A1234B, 纯黑B20015."""
_PLATE = re.compile(
    rf"[{_PROVINCES}][A-HJ-NP-Za-hj-np-z] ?[·•.\- \u200b]?(?:(?:[DFABCEGHJKdfabceghjk][A-HJ-NP-Za-hj-np-z0-9]\d{{4}}|\d{{5}}[DFABCEGHJKdfabceghjk])|[A-HJ-NP-Za-hj-np-z0-9]{{4}}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳])(?![A-Za-z0-9])"
)
_TAIL = re.compile(r"[A-HJ-NP-Za-hj-np-z0-9]{4,6}[挂学警港澳]?$")


class LicensePlate(Recognizer):
    """A plate. The serial holds at most two letters; a province that is also a common word must not end a word."""

    ENTITY = "license_plate"

    def find(self, text: str) -> Iterator[Hit]:
        """Every plate in `text`."""
        for match in _PLATE.finditer(text):
            start = match.start()
            serial = re.sub(r"[·•.\- \u200b]", "", match[0])[2:]
            cued = nearest(text, start, CUE, reach=12) == 0
            glued = "一" <= text[start - 1 : start] <= "鿿" and match[0][0] in _AMBIGUOUS
            if sum(map(str.isdigit, serial)) < 2 or sum(char.isascii() and char.isalpha() for char in serial) > 2 or (glued and not cued):
                continue
            yield Hit(start, match.end(), 0.9 if cued else 0.75)

"""Chinese citizen identity numbers (GB 11643-1999): region, date of birth, sequence, check character; the 15-digit form before 1999."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from pipeline.privacy.recognizers.base import Hit, Recognizer, nearest, words

CUE = words("身份证", "身份號", "證件號", "证件号", "公民身份号码", "居民身份", r"\bid (?:card|number|no)\b", r"identity", r"身分證")
PROVINCES = frozenset(
    {*range(11, 16), *range(21, 24), *range(31, 38), *range(41, 47), *range(50, 55), *range(61, 66), 71, 81, 82, 83}
)  # fmt: skip
"""The first two digits (GB/T 2260); 83 marks residents from Taiwan."""
_GAP = r"[ \u200b\-]{0,2}"
_NUMBER = re.compile(
    rf"(?<![\dA-Za-z])[1-8]\d{{5}}(?:{_GAP}|\n)(?:18|19|20)\d{{2}}{_GAP}\d{{2}}{_GAP}\d{{2}}(?:{_GAP}|\n)\d{{3}}{_GAP}[\dXx](?![\dA-Za-z])"
)
_BROKEN = re.compile(r"(?<![\dA-Za-z])[1-8](?:[ \u200b\-\n]?\d){16}[ \u200b\-\n]?[\dXx](?![\dA-Za-z])")
_OLD = re.compile(rf"(?<![\dA-Za-z])[1-8]\d{{5}}{_GAP}\d{{6}}{_GAP}\d{{3}}(?![\dA-Za-z])")
_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def check_character(first17: str) -> str:
    """The eighteenth character that GB 11643 (ISO 7064 mod 11-2) gives to 17 digits."""
    return "10X98765432"[sum(weight * int(digit) for weight, digit in zip(_WEIGHTS, first17, strict=True)) % 11]


def _plausible(value: str) -> bool:
    born = value[6:14] if len(value) == 18 else "19" + value[6:12]
    try:
        year = dt.date(int(born[:4]), int(born[4:6]), int(born[6:])).year
    except ValueError:
        return False
    return int(value[:2]) in PROVINCES and 1850 <= year <= 2099


class CnIdCard(Recognizer):
    """An identity number. The check character stands for itself; a wrong one, or the old form, needs the words beside it."""

    ENTITY = "cn_id_card"

    def find(self, text: str) -> Iterator[Hit]:
        """Every number in `text`."""
        for pattern in (_NUMBER, _BROKEN, _OLD):
            for match in pattern.finditer(text):
                value = re.sub(r"[^\dXx]", "", match[0]).upper()
                if match[0].count("\n") > 1 or not _plausible(value):
                    continue
                if len(value) == 18 and check_character(value[:17]) == value[17]:
                    yield Hit(match.start(), match.end(), 0.99)
                elif nearest(text, match.start(), CUE) == 0:
                    yield Hit(match.start(), match.end(), 0.7)

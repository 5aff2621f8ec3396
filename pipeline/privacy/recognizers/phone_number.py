"""Telephone numbers: Chinese mobiles and landlines by shape, the world's by `phonenumbers` behind a cheap filter.

Presidio's own recognizer scans each text once for each region; here a regular expression proposes a few candidates, and only those are parsed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import phonenumbers
from phonenumbers import NumberParseException

from pipeline.privacy.recognizers.base import GAP, REFERENCE, Hit, Recognizer, nearest, words

REGIONS = (
    "US",
    "GB",
    "DE",
    "FR",
    "IN",
    "SG",
    "HK",
    "TW",
    "MO",
    "JP",
    "KR",
    "AU",
    "CA",
    "IT",
    "ES",
    "NL",
    "BR",
    "MX",
    "MY",
    "TH",
    "VN",
    "PH",
    "ID",
    "RU",
    "AE",
    "CH",
)
"""Regions whose national formats are tried where the words say that it is a telephone number."""

CUE = words(
    "电话", "手机", "联系方式", "座机", "热线", "致电", "拨打", "来电", "call", r"\bph\b", r"phone", r"\btel\b", r"mobile", r"\bcell\b", r"whatsapp", r"\bfax\b", r"传真",
    r"t[eé]l[eé]fono?", r"telefon", r"handy", r"\bmob\b", r"\bsms\b", r"短信", r"号码", r"尾号", r"联系我", r"text me", r"reach me", r"contact", r"tel", r"電話", r"手機", r"聯絡",
)  # fmt: skip
_MOBILE = re.compile(rf"(?<![\d.])(?:(?:\+|00)?86{GAP}{{0,2}})?1[3-9]\d(?:{GAP}{{0,2}}|\n)\d{{4}}(?:{GAP}{{0,2}}|\n)\d{{4}}(?!\d)")
_LOOSE_MOBILE = re.compile(rf"(?<![\d.])1{GAP}?[3-9](?:[ \u200b\-\n]?\d){{9}}(?!\d)")
_LANDLINE = re.compile(
    rf"(?<![\dA-Za-z.-])(?:(?:\+|00)86{GAP}?)?\(?0(?:10|2\d|[3-9]\d{{2}})\)?{GAP}{{0,2}}[2-9]\d{{2,3}}{GAP}?\d{{4}}(?:(?:-|转|ext\.?) ?\d{{1,5}})?(?![\d-])"
)
_PLUS = re.compile(r"(?<![\dA-Za-z+])(?:\+|00(?=[1-9]))[1-9](?:[ \u200b().\-/]{0,3}\d){6,14}(?!\d)")
_SHAPED = re.compile(
    r"(?<![\d.A-Za-z/-])(?:"
    r"(?P<US>(?:1[ .-])?(?:\([2-9]\d{2}\) ?|[2-9]\d{2}[-.])[2-9]\d{2}[-. ]\d{4}(?: ?(?:x|ext\.?) ?\d{1,5})?)"
    r"|(?P<GB>\(?0(?:20\)? \d{4} \d{4}|1\d{3}\)? \d{6}|7\d{3} ?\d{3} ?\d{3}))"
    r"|(?P<FR>0[1-9](?:[ .]\d{2}){4})"
    r"|(?P<IN>[6-9]\d{4}[ -]\d{5})"
    r")(?![\d-])"
)
_ANY = re.compile(r"(?<![\d.A-Za-z¥$€£])\(?\d(?:[ \u200b().\-/]{0,2}\d){6,13}(?![\d%])")
_HOTLINE = re.compile(r"(?:\+?(?:86[-. ]?|1[-. ]))?\(?[48]00(?:[-. )]|\d{7}$)")
_LETTER_BEFORE = re.compile(r"[A-Za-z]$")
_MONEY_BEFORE = re.compile(r"[¥￥$€£]\s?$")
_MONEY_AFTER = re.compile(r"\s?(?:元|块|円|%|\.\d)")
_DATE = re.compile(r"(?:19|20)\d{2}[-./ ](?:0?[1-9]|1[0-2])[-./ ](?:0?[1-9]|[12]\d|3[01])")


def _valid(text: str, region: str | None) -> bool:
    try:
        return bool(phonenumbers.is_valid_number(phonenumbers.parse(text, region)))
    except NumberParseException:
        return False


class PhoneNumber(Recognizer):
    """Telephone numbers of people. 400/800 hotlines belong to firms and are left alone."""

    ENTITY = "phone_number"

    def find(self, text: str) -> Iterator[Hit]:
        """Every number in `text`; the same stretch may be yielded more than once."""
        if sum(map(text.count, "0123456789")) < 7:
            return
        yield from self._chinese(text)
        for match in _PLUS.finditer(text):
            digits = match[0] if match[0].startswith("+") else "+" + match[0][2:]
            if _valid(digits, None) and not self._thing(text, match):
                yield Hit(match.start(), match.end(), 0.95)
        for match in _SHAPED.finditer(text):
            if not self._thing(text, match) and _valid(match[0], match.lastgroup):
                yield Hit(match.start(), match.end(), 0.8)
        for match in _ANY.finditer(text):
            if (
                self._cued(text, match.start())
                and not self._thing(text, match)
                and not _DATE.match(match[0])
                and any(_valid(match[0], region) for region in REGIONS)
            ):
                yield Hit(match.start(), match.end(), 0.75)

    def _chinese(self, text: str) -> Iterator[Hit]:
        for match in _MOBILE.finditer(text):
            if not self._thing(text, match) and ("\n" not in match[0] or (match[0].count("\n") == 1 and self._cued(text, match.start()))):
                yield Hit(match.start(), match.end(), 0.9)
        for match in _LOOSE_MOBILE.finditer(text):
            if match[0].count("\n") <= 1 and self._cued(text, match.start()) and not self._thing(text, match):
                yield Hit(match.start(), match.end(), 0.8)
        for match in _LANDLINE.finditer(text):
            bare = match[0].isdigit()
            if (not bare or self._cued(text, match.start())) and not self._thing(text, match) and _valid(re.split(r"转|ext", match[0])[0], "CN"):
                yield Hit(match.start(), match.end(), 0.85)

    @staticmethod
    def _cued(text: str, start: int) -> bool:
        return nearest(text, start, CUE, REFERENCE) == 0

    @staticmethod
    def _thing(text: str, match: re.Match[str]) -> bool:
        """Whether the words around say that the number is an order's, a parcel's or a sum of money."""
        start, end = match.span()
        head = text[max(0, start - 12) : start]
        glued = text[end : end + 1].isascii() and text[end : end + 1].isalpha()
        if glued or _HOTLINE.match(match[0]) or _MONEY_BEFORE.search(head) or _MONEY_AFTER.match(text, end):
            return True
        if _LETTER_BEFORE.search(head) and nearest(text, start, CUE, reach=8) is None:
            return True
        return nearest(text, start, CUE, REFERENCE) == 1 and "\n" not in text[max(0, start - 3) : start]

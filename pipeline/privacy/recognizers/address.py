"""Postal addresses: the grammar 省 市 区 路 号 of Chinese ones, and conservatively the street lines of English ones."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.privacy.places import CITY, DISTRICT, PROVINCE
from pipeline.privacy.recognizers.base import Hit, Recognizer, before, words

_TOWN = r"[一-鿿]{1,6}?(?:街道|镇|乡)"
_NUMERAL = r"(?:\d{1,5}(?:-\d{1,5})*|[一二三四五六七八九十百]{1,4}|[A-Za-z]\d{0,3}|[东西南北]\d{0,2})"
_UNIT = r"(?:号楼|号院|号|弄|栋|幢|座|单元|室|楼|层|房|户|组)"
_DETAIL = rf"(?:附?{_NUMERAL} ?{_UNIT})"
_PLACE = r"[一-鿿]{2,10}?(?:小区|花园|公寓|大厦|家园|广场|公馆|名苑|新村|社区|学院|大学|苑|城|府|里|湾|村)"
_STREET = r"[一-鿿]{1,8}?(?:大道|大街|胡同|路|街|巷|道|弄堂|里|村)(?:[东西南北中]段?|[一二三四五六七八九十]段)?"
_GAP = r"[ ,，]?"
_CHINESE = re.compile(
    rf"(?P<admin>(?:{PROVINCE}{_GAP})?(?:{CITY}{_GAP})?(?:{DISTRICT}{_GAP})?(?:{_TOWN}{_GAP})?)"
    rf"(?P<street>(?:{_STREET}\n?)?)"
    rf"(?P<detail>(?:(?:{_GAP}\n?{_PLACE}{_GAP})?{_DETAIL}){{1,5}}(?:{_GAP}{_PLACE})?(?:{_GAP}{_DETAIL})*(?:{_GAP}[A-Za-z]?\d{{2,5}}(?:-\d{{1,5}})*(?![\d元.%]))?)"
)
_HINT = re.compile(r"[号弄栋幢座室楼]")
_STRONG = re.compile(r"号|弄|室|栋|幢|单元")
_LEAD = re.compile(r"^[^省市区县旗镇]*(?:[在到至寄送往住为：:]|地址|住址|收货|来自|位于|发货|改成|我家|就是)(?=[一-鿿]{2})")
_NOT_A_STREET = re.compile(
    r"[^路街道巷里村]*(?:线路|道路|网路|马路|铁路|公路|知道|渠道|味道|频道|隧道|管道|公里|哪里|这里|那里|手里|家里|套路|思路|品路)$"
)
CUE = words(
    "地址",
    "住址",
    "收货",
    "寄到",
    "送到",
    "住在",
    "家住",
    "户籍",
    "住所",
    "送货",
    "自提",
    r"address",
    r"ship(?:ping|ped)? to",
    r"deliver(?:y|ed)? to",
    r"live at",
    r"lives at",
    r"residence",
)

_WORD = r"[A-Z][A-Za-z'.]+"
_ENGLISH = re.compile(
    rf"(?<![\w.$€£¥#/-])\d{{1,5}}[A-Za-z]? (?:(?:[NSEW]|North|South|East|West)\.? )?(?:{_WORD} |\d{{1,3}}(?:st|nd|rd|th) ){{1,3}}"
    r"(?P<kind>Street|Avenue|Ave|Road|Boulevard|Blvd|Lane|Parkway|Pkwy|Crescent|Terrace|Rd|St|Ln|Drive|Dr|Court|Ct|Place|Pl|Way|Square|Sq|Highway|Hwy|Close)\b\.?"
    rf"(?P<more>(?:,? ?\n?(?:Apt|Apartment|Suite|Ste|Unit|Flat|Floor|Fl|#)\.? ?#?\w{{1,5}}\b)?(?:, ?\n?{_WORD}(?: {_WORD}){{0,2}})?(?:,? [A-Z]{{2}}\b)?(?:,? (?:\d{{5}}(?:-\d{{4}})?|[A-Z]{{1,2}}\d[A-Z\d]? \d[A-Z]{{2}}))?)"
)
_PLAIN_KINDS = {"Street", "Avenue", "Ave", "Road", "Boulevard", "Blvd", "Lane", "Parkway", "Pkwy", "Rd"}


class Address(Recognizer):
    """An address that leads to a door: a number below a street or a building. A city or a road alone is nobody's address."""

    ENTITY = "address"

    def find(self, text: str) -> Iterator[Hit]:
        """Every address in `text`."""
        if _HINT.search(text):
            yield from self._chinese(text)
        if not any(map(str.isdigit, text)):
            return
        for match in _ENGLISH.finditer(text):
            if match["kind"] in _PLAIN_KINDS or match["more"] or before(text, match.start(), CUE):
                yield Hit(match.start(), match.end(), 0.8 if match["more"] else 0.65)

    @staticmethod
    def _chinese(text: str) -> Iterator[Hit]:
        for match in _CHINESE.finditer(text):
            admin, street, detail = match["admin"], match["street"], match["detail"]
            if _NOT_A_STREET.match(street.strip()):
                street = ""
            levels = sum(map(admin.count, "省市区县旗镇乡")) + (re.match(PROVINCE, admin.strip()) is not None)
            cued = before(text, match.start(), CUE, 12) or CUE.search(admin) is not None
            units = len(re.findall(_UNIT, detail))
            placed = re.search(_PLACE, detail) is not None
            if not _STRONG.search(detail) or not (street or levels or (placed and units >= 2) or (placed and cued)):
                continue
            if not street and not (placed or units >= 2 or levels >= 2):
                continue
            lead = _LEAD.match(re.split(_DETAIL, match[0])[0])
            start = match.start() + (lead.end() if lead else 0)
            yield Hit(start, match.end(), 0.9 if levels >= 2 or cued else 0.7)

"""Days that words name, in folded text, Chinese and English: with their year, and without."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

__all__ = ["MONTHS", "days", "last_day", "without_dates"]

MONTHS = {name: number for number, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)}
_REST = r"(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?(?![a-z])\.?"
"""Of a month's name, behind its first three letters."""
_NTH = r"(?:st|nd|rd|th)?"
_DATE = re.compile(
    r"(?P<y>20\d{2})\s?[年./-]\s?(?P<m>\d{1,2})\s?[月./-]\s?(?P<d>\d{1,2})日?(?:\s?(?:-|~|—|至|到)\s?(?P<m2>\d{1,2})\s?[月./-]\s?(?P<d2>\d{1,2}))?"
)
_ENGLISH = re.compile(
    rf"(?:(?P<d1>\d{{1,2}}){_NTH}(?: of)?\s)?\b(?P<mon>{'|'.join(MONTHS)}){_REST},?\s(?:(?P<d2>\d{{1,2}}){_NTH},?\s)?(?P<y>20\d{{2}})(?!\d)"
)
_FIGURES = re.compile(r"(?<![\d.])(?P<a>\d{1,2})\s?(?P<dot>[./-])\s?(?P<b>\d{1,2})\s?(?P=dot)\s?(?P<y>20\d{2}|[23]\d)(?![\d.])")
_DAY = re.compile(
    rf"(?<![\d.])(?:(?P<d1>\d{{1,2}}){_NTH}(?: of)? (?P<m1>{'|'.join(MONTHS)}){_REST}|(?P<m2>{'|'.join(MONTHS)}){_REST} (?P<d2>\d{{1,2}})(?!\d))"
    r"|(?P<m3>\d{1,2})月(?P<d3>\d{1,2})[日号]"
)
_LEAP = 2000


def last_day(text: str) -> date | None:
    """The latest full date (with its year) in folded `text`."""
    found = [(int(match["y"]), int(match["m2"] or match["m"]), int(match["d2"] or match["d"])) for match in _DATE.finditer(text)]
    found += [(int(match["y"]), MONTHS[match["mon"]], int(day)) for match in _ENGLISH.finditer(text) if (day := match["d2"] or match["d1"])]
    for match in _FIGURES.finditer(text):  # day or month first: the later of the two, where both may be
        year = int(match["y"]) + (0 if len(match["y"]) == 4 else 2000)
        found += [(year, int(match["b"]), int(match["a"])), (year, int(match["a"]), int(match["b"]))]
    return max(_real(found), default=None)


def days(text: str) -> list[date]:
    """The days of folded `text` without their years, in a leap year."""
    return _real(
        (_LEAP, MONTHS[month] if (month := match["m1"] or match["m2"]) else int(match["m3"]), int(match["d1"] or match["d2"] or match["d3"]))
        for match in _DAY.finditer(text)
    )


def without_dates(text: str) -> str:
    """`text` with its full dates blanked, every other character at its place: no figure of theirs is a sum."""
    for pattern in (_DATE, _ENGLISH, _FIGURES):
        text = pattern.sub(lambda match: " " * len(match[0]), text)
    return text


def _real(found: Iterable[tuple[int, int, int]]) -> list[date]:
    """Those that the calendar has."""
    made = []
    for year, month, day in found:
        try:
            made.append(date(year, month, day))
        except ValueError:
            continue
    return made

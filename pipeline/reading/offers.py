"""Whether a line says that an offer is over: in words ("已结束", "no longer valid"), or by a date that has passed."""

from __future__ import annotations

import re
from datetime import date

from pipeline.reading import fineprint
from pipeline.reading.cells import Cell
from pipeline.reading.concepts import ANOTHER, OFFER, is_over
from topics.events import FinePrintKind

__all__ = ["expired_line", "last_day"]

_OTHER_OFFER = re.compile(
    r"\d{1,3}号链接|\d{1,2}(?:点|:\d{2})场|预售|投票|抽奖|征集|直播|众筹|回放|问卷|公示|拍卖|stream|broadcast|episode|replay|demo\b|class\b|poll\b|quiz|sweepstakes|auction|contest|giveaway|survey|\bvot(?:e|ing)\b|pre-?(?:order|sale)|webinar|raffle|lottery|competition|上期|上一?[轮场次波批期]|前一?[轮场次期]|第[\d一二三四五六七八九十]{1,3}[期轮场次]|往期|预售已|last (?:year|season|month)'s|previous (?:offer|sale|promotion)"
)
_ENROL = re.compile(r"报名|enrol|registration")
_PRICED = re.compile(r"价|早鸟|优惠|折|特惠|price|early[- ]bird|discount|offer")
"""Enrolment that is over ends an offer only where the offer is named."""
_OFFERED = re.compile(OFFER)
_DATE = re.compile(r"(?P<y>20\d{2})\s?[年./-]\s?(?P<m>\d{1,2})\s?[月./-]\s?(?P<d>\d{1,2})")
_MONTHS = {name: number for number, name in enumerate(["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], 1)}
_ENGLISH = re.compile(
    r"(?:(?P<d1>\d{1,2})\s)?(?P<mon>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:(?P<d2>\d{1,2})(?:st|nd|rd|th)?,?\s)?(?P<y>20\d{2})"
)
_LIMIT = re.compile(r"有效期|截止|截至|止|结束|到期|valid|until|through|expires?|ends?|ended|before")


def last_day(text: str) -> date | None:
    """The latest full date (with its year) in folded `text`."""
    days = [(int(match["y"]), int(match["m"]), int(match["d"])) for match in _DATE.finditer(text)]
    days += [(int(match["y"]), _MONTHS[match["mon"]], int(day)) for match in _ENGLISH.finditer(text) if (day := match["d2"] or match["d1"])]
    made = []
    for year, month, day in days:
        try:
            made.append(date(year, month, day))
        except ValueError:
            continue
    return max(made, default=None)


def expired_line(cell: Cell, after: str, today: date) -> tuple[float, str | None]:
    """How sure it is that the line says an offer is over by `today` (0: it does not), and the date that says so; `after`: the words it runs on into."""
    text = cell.folded.replace("結東", "结束").replace("结東", "结束")  # as OCR mistakes it
    offer = any(kind is FinePrintKind.EXPIRY and sure > 0.9 for kind, sure in fineprint.kinds(text))
    if _OTHER_OFFER.search(text) or ANOTHER.search(f"{text} {after}") or (_ENROL.search(text) and not _PRICED.search(text)):
        return 0.0, None
    if (said := is_over(text)) is not None:
        alone = len(re.sub(rf"[\W\d_]|于|月|日|年|(?:{'|'.join(_MONTHS)})[a-z]*", "", text.replace(said[0], ""))) <= 4
        return (0.95 if offer else 0.8 if alone or _OFFERED.search(text) else 0.4), None
    ends = last_day(text)
    if ends is not None and ends < today and (offer or _LIMIT.search(text)) and _LIMIT.search(text):
        return 0.75, ends.isoformat()
    return 0.0, None

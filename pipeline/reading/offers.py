"""Whether a line says that an offer is over: in words ("已结束", "no longer valid"), or by a date that has passed."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from pipeline.reading import fineprint
from pipeline.reading.cells import Cell
from pipeline.reading.concepts import ANOTHER, NOT_OVER, OFFER, is_over
from pipeline.reading.dates import MONTHS, days, last_day
from pipeline.reading.sense import sense
from topics.events import FinePrintKind

__all__ = ["RUNS_ON", "dated", "expired_line", "subject"]

_OTHER_OFFER = re.compile(
    r"(?:[上下]午|[早午晚夜])场\s?(?:\d{1,2}:\d{2}|已)|\d{1,3}号链接|\d{1,2}(?:点|:\d{2})场|预售(?!价|\d)|投票|抽奖|试用(?!价)|试吃|申领|试穿|抽[一-鿿]{1,6}(?:活动|券|奖)|晒单|有奖|\bfree (?:gift|delivery|shipping|postage|engraving|sample|returns|installation|wrap)[a-z-]*(?: [a-z]+)?(?: (?:promo\w*|offer|deal))|[获中开]奖|征集|直播(?!间?(?:价|优惠|福利|专享|特价|折扣))|众筹|回放|问卷|公示|拍卖|stream|broadcast|episode|replay|demo\b|class\b|poll\b|quiz|sweepstakes|auction|contest|giveaway|survey|\bvot(?:e|ing)\b|pre-?(?:order|sale)|webinar|raffle|lottery|competition|上(?:周|次|期|月|个月)的|昨[天日](?:那?[场批波轮期档]|的)|上期|上一?[轮场次波批期]|前一?[轮场次期]|第[\d一二三四五六七八九十]{1,3}[期轮场次]|往期|预售已|last (?:year|season|month)'s|previous (?:offer|sale|promotion)"
    r"|^\W*(?:yesterday|previously|earlier(?: today| this \w+)?|last (?:week|month|time|night)|昨[天日]|上[期周次]|往期)\s?[:：—-]"
    r"|\b(?:yesterday|last (?:week|night|\w+day))'?s (?!(?:\w+ )?(?:price|pricing|rate|fare|tariff)s?\b)"
    r"|\b(?:previous|earlier|prior|past|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day'?s) (?:\w+ )?(?:drop|pick|lot|batch(?:e)?|special|item|find|bake|catch|round|edition|bargain)s?\b"
)
_ENROL = re.compile(r"报名|enrol|registration")
_PRICED = re.compile(r"[$€£₹¥]\s?\d|价|活动|早鸟|优惠|折|特惠|price|early[- ]bird|discount|offer")
"""Enrolment that is over ends an offer only where the offer is named."""
_OFFERED = re.compile(OFFER)
_SUM = re.compile(r"\b(?:at|for) [a-z]{0,2}[$€£₹¥]\s?\d")
"""The price that is over: "enrolment at $39 has closed"."""
_THING = re.compile(
    r"\b(?:shops?|stores?|branch(?:es)?|offices?|showrooms?|counters?|desks?|kitchens?|restaurants?|caf[eé]s?|bars?|pools?|gyms?|museums?|gallery|galleries|hotlines?|chat|support|phone ?lines?|lines|slots?|colou?rs?|sizes?|models?|styles?|designs?|patterns?|items?|products?|variants?|flavou?rs?|editions?|season \d+|series|terms?|semester|course"
    r"|trials?|warrant(?:y|ies)|reviews?|comments?|lifts?|roads?|gates?|doors?|windows|deliver(?:y|ies)|pick-?up|subscriptions?|memberships?|accounts?|sessions?|licen[cs]es?|passports?|payments?|links?|passwords?|basket|cart|rooms?|seats?|batter(?:y|ies)|app|website|factory|warehouse|team|company|project|match|game|film|show|exhibition|returns?|refunds?|cards?|listings?|samples?|requests?|questions?|applications?|nominations?|entries|testers?|tastings?)\b"
)
"""What may close, end or expire, and is no offer."""
_DEICTIC = re.compile(
    r"^\W*(?:(?:sorry|oops|note|please note|attention|hurry|ended|finished|expired|closed)\W+)*(?:that )?(?:this|these|it|they|that|those|you|we)\b(?: one)?"
)
_LIMIT = re.compile(
    r"(?:活动|优惠|促销|特惠|抢购|使用)(?:时间|日期|期间|期限|时段)|有效期|截止|截至|止|结束|到期|valid|until|till|through|thru|expires?|expiry|ends?|ended|before|closes|closing|last day|no later than|\b(?:used?|redeem|claim|book) (?:it )?by\b"
)


_TIMES = re.compile(
    rf"[\W\d_]|于|月|日|年|\b(?:{'|'.join(MONTHS)}|mon|tue|wed|thu|fri|sat|sun)[a-z]*|\b(?:days?|hours?|weeks?|months?|years?|ago|status|too late|yesterday|already|today|last|night|since|on|at|in)\b"
)


def _about(text: str, said: re.Match[str], *, offer: bool) -> float:
    """How sure it is that what is over is an offer: by its name, by a pronoun, or because nothing else is said; other things that end are none."""
    if offer or _OFFERED.search(text) or _SUM.search(text):
        return 0.95 if offer else 0.8
    if _THING.search(text):
        return 0.0
    alone = len(_TIMES.sub("", text.replace(said[0], " "))) <= 4
    return 0.8 if alone or _DEICTIC.search(text) else 0.4


def subject(text: str) -> str:
    """What folded `text` says is over, where it says so: the words before the verb; empty where it says nothing of the kind, or names nothing."""
    said = is_over(text)
    words = re.sub(r"\b(?:our|the|this|these|has|have|is|are|was|were|now|sorry|note|please)\b", " ", text.partition(said[0])[0]) if said else ""
    return " ".join(re.findall(r"[a-z0-9'&%-]+|[一-鿿]+", words))


_NOW = re.compile(
    r"\b(?:today|now|sent|received|printed|as of|viewed|captured|retrieved|updated|taken|date|posted)\b|今[天日]|打印|更新|发送|当前(?:时间|日期)|日期|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,? .*\d{1,2}:\d{2}"
)
"""What a page says of its own day."""
_YEAR = 366
_SENTENCES = re.compile(r"[.;!?](?=\s)|[。；！？|·]")


def dated(found: Sequence[Cell]) -> date | None:
    """The day, of whatever year, on which a page says that it is; None where it does not say, or says several."""
    clauses = [clause for cell in found for clause in _SENTENCES.split(cell.folded)]
    said = {day for clause in clauses if _NOW.search(clause) and not _LIMIT.search(clause) for day in days(clause)}
    return said.pop() if len(said) == 1 else None


def _of_other(text: str, said: re.Match[str] | None) -> bool:
    """Whether it is something else that is over; where one clause says so of something else and another of an offer, the offer is over too."""
    if _OTHER_OFFER.search(text) is None:
        return False
    clauses = [clause for clause in re.split(r"[,;。，；]", text) if is_over(clause)] if said else []
    return len(clauses) < 2 or all(_OTHER_OFFER.search(clause) or not _OFFERED.search(clause) for clause in clauses)


_LIKELY = 0.7
"""From how likely it is that words say so they are believed, where no rule sees it."""
_SENTENCE = 120
_STATED = re.compile(r"\b(?:prices?|costs?|it)(?:'s| is| are| comes to)? [a-z]{0,2}[$€£₹¥]\s?\d|(?:现在|如今|目前|今天)[一-鿿]{0,3}\s?¥?\d+\s?[元块]")
"""What it costs now."""
RUNS_ON = re.compile(r"\b(?:until|till|through|up to|on|at|in|from|has|have|is|are|was|were|been|its?|the|a|an|to|this|that|no|last|longer)\W*$")
"""A line that ends where a sentence cannot."""


def _ahead(text: str, today: date) -> bool:
    """Whether a last day without its year, that nothing says has passed, is yet to come this year."""
    return not re.search(r"已|\b(?:ended|closed|expired|over)\b", text) and any(
        (day.month, day.day) >= (today.month, today.day) for day in days(text)
    )


def expired_line(cell: Cell, after: str, today: date, clock: date | None = None) -> tuple[float, str | None]:
    """How sure it is that the line says an offer is over by `today` (0: it does not), and the date that says so.

    `after`: the words it runs on into; `clock`: the day on which the page says that it is.
    """
    text = cell.folded.replace("結東", "结束").replace("结東", "结束")  # as OCR mistakes it
    if (said := is_over(text)) is None and RUNS_ON.search(text) and (said := is_over(f"{text} {after}")) is not None:
        text = f"{text} {after}"
    likely = sense(text)["over"] if said is None and cell.wordy and len(text) <= _SENTENCE else 0.0
    if said is None and likely < _LIKELY and not _LIMIT.search(text):
        return 0.0, None  # as most lines
    if _of_other(text, said) or ANOTHER.search(f"{cell.folded} {after}") or (_ENROL.search(text) and not _PRICED.search(text)):
        return 0.0, None
    offer = any(kind is FinePrintKind.EXPIRY and sure > 0.9 for kind, sure in fineprint.kinds(cell.folded))
    if said is not None:
        return _about(text, said, offer=offer), None
    named = len(re.sub(r"[\W\d_]", "", _OFFERED.sub(" ", text))) <= 1  # no more than an offer's name
    if likely >= _LIKELY and not (named or NOT_OVER.search(text) or _STATED.search(text) or _ahead(text, today)):
        return 0.75, None
    ends = last_day(text)
    if NOT_OVER.search(f"{text} {after}"):
        return 0.0, None
    if ends is not None and ends < today and (offer or _LIMIT.search(text)) and _LIMIT.search(text):
        return 0.75, ends.isoformat()
    limits = [day for clause in _SENTENCES.split(text) if _LIMIT.search(clause) for day in days(clause)]
    if clock is not None and ends is None and limits and (offer or _OFFERED.search(text)):
        past = (clock - max(limits)).days % _YEAR
        if 0 < past < _YEAR / 3:
            return 0.7, f"{max(limits):%m-%d}"
    return 0.0, None

"""Points in time as charts and sentences name them: years, halves, quarters, seasons, months, days, hours, alone or together."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from pipeline.reading.amounts import fold, numeral
from pipeline.reading.dates import MONTHS

__all__ = ["WEEKDAYS", "WEEKDAYS_ZH", "Period", "masked", "mentioned", "period"]

WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
WEEKDAYS_ZH = ("一", "二", "三", "四", "五", "六", "日")
_CHINESE = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
_ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "closing": 4}
_DAY = r"(?:3[01]|[12]\d|0?[1-9])"
_SEASONS = {"spring": 1, "summer": 2, "autumn": 3, "fall": 3, "winter": 4, "春": 1, "夏": 2, "秋": 3, "冬": 4}
_YEAR = r"(?:fy ?|')?(?P<year>(?:19|20)\d{2})(?![\d%])(?!\.\d|,\d{3})(?:\s?(?:财年|年度?(?!间)|[ae](?![a-z])))?|(?:fy ?|')(?P<short>\d{2})(?!\d)|(?<![\d.,/])(?P<short2>[12]\d)(?=年?[ -]?(?:q[1-4]|h[12])(?!\d)|年(?:\d{1,2}月|第?[一二三四]季|[上下]半年))年?"
_AFTER_YEAR = r"(?:(?<![a-z\d])|(?<=20\d\d)|(?<=(?<!\d)[12]\d))"
_PART = (
    rf"{_AFTER_YEAR}q(?P<quarter>[1-4])(?=(?:[12]\d)?(?!\d))|(?<!\d)(?P<quarter2>[1-4])q(?![a-z])|第?(?P<quarter3>[一二三四1-4])季度?|(?P<ordinal>first|second|third|fourth|final|closing)(?:[ -]quarter|(?= (?:to|and|or|through|versus|vs\.?|than|over|into|until|till)(?: the)? (?:first|second|third|fourth|final)[ -]quarter))"
    r"|(?<![a-z])h(?P<half>[12])(?=(?:[12]\d)?(?!\d))|(?<!\d)(?P<half3>[12])h(?![a-z])|(?<![创写录刷])(?P<half2>[上下])半年|(?<![a-z])(?P<half4>first|second)[ -]half(?! of (?:the )?(?:month|week))|第(?P<week>\d{1,2}|[一二三四五六七八九十]{1,3})周|(?<![a-z])(?:week|wk)\s?(?P<week2>\d{1,2})(?!\d)|(?<![a-z])w(?P<week3>[1-5]?\d)(?!\d)|(?:星期|周)(?P<day>[一二三四五六日天])(?!年|期)|(?<![a-z])(?P<day3>mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z])|(?<![\d.])(?P<month>1[0-2]|0?[1-9])\s?月份?|(?P<month2>十[一二]?|[一二三四五六七八九])月份?"
    r"|(?<![a-z])(?P<season>spring|summer|autumn|winter|(?<=in the )fall|(?<=this )fall|(?<=last )fall|(?<=since )fall)(?![a-z])|(?P<season2>[春夏秋冬])[季天]"
    r"|(?<![\d:.])(?P<hour>[01]?\d|2[0-4])(?::(?P<minute>[0-5]\d)(?!:?\d)|时(?![间段期候效])|(?<=[午晨上]\d)点|(?<=[午晨上]\d\d)点|\s?(?P<noon>[ap]m)(?![a-z]))"
    rf"|(?<!\d)(?P<day2>{_DAY})(?:日(?![元均])|号(?![线楼店门馆院机桥厂井仓车炉窗]))"
    rf"|(?:(?<![\d.,/-])(?P<day4>{_DAY})(?:st|nd|rd|th)?(?: of)? )?(?<![a-z])(?P<month3>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\.?"
)
_DAY_AFTER = re.compile(rf" (?:the )?(?P<day>{_DAY})(?:st|nd|rd|th)?(?![\d%.,:]?\d|[%a-z]|\s?(?:percent|of|in|per)(?![a-z]))")
"""May 3."""
_LABEL = re.compile(
    rf"(?P<year>(?:19|20)\d\d)[./-](?P<of>1[0-2]|0?[1-9])|(?P<month>1[0-2]|0?[1-9])(?:/|(?<=\d\d)-(?=\d\d))(?P<day>{_DAY})|(?P<season>[春夏秋冬]|fall)|(?P<hour>\d|1\d|2[0-4])点|(?P<short>[12]\d)年"
)
"""Short forms that are times where nothing else is written."""
_MISREAD = re.compile(r"^Ju[I1|](?=$|[\s'’.-])")
_TOKEN = re.compile(rf"(?:{_YEAR})(?:[-/.](?P<numeric>1[0-2]|0[1-9])(?![\d%]))?|{_PART}")
_SHORT_YEAR = re.compile(r"[\s\-/]?'?(?P<year>[12]\d)(?![\d%.,:]|\s?(?:%|个|percent))")
"""After a quarter or a half, or at the end of a label: Q1 23, Jan 24."""
_GLUE = re.compile(r"[\s\-/.,'的]{0,2}(?:of )?")


@dataclass(frozen=True)
class Period:
    """A year, a part of some year (`q1`, `m11`, `h2`) or of a day (`o480`), a day of a month, or several of them."""

    year: int | None
    part: str | None = None
    day: int | None = None

    def covers(self, other: Period) -> bool:
        """Whether the two may be the same: what both name is alike, and neither lacks the other's part, or day."""
        parts = self.part == other.part or (self.day is not None and None in {self.part, other.part})
        return parts and self.day == other.day and (self.year is None or other.year is None or self.year == other.year)

    @property
    def fine(self) -> bool:
        """Whether it is a day of a month or an hour, as many lists of things that are no charts name."""
        return self.day is not None or (self.part or "")[:1] == "o"

    @property
    def order(self) -> tuple[int, int, int]:
        """Sorts periods of one kind by time."""
        return self.year or 0, int(self.part[1:]) if self.part else 0, self.day or 0

    def __str__(self) -> str:
        """As a key: 2021, q1, 2021 q1."""
        return " ".join(str(one) for one in (self.year, self.part, self.day) if one is not None)


@lru_cache(maxsize=4096)
def period(text: str) -> Period | None:
    """The one period that `text` is, and nothing else."""
    if (label := _LABEL.fullmatch(fold(text).strip())) is not None:
        return _short(label)
    found = mentioned(_MISREAD.sub("Jul", text.strip()))
    return found[0][0] if len(found) == 1 and found[0][2] - found[0][1] >= len(text.strip()) - 1 else None


def _short(label: re.Match[str]) -> Period:
    if label["season"]:
        return Period(None, f"s{_SEASONS[label['season']]}")
    if label["hour"]:
        return Period(None, f"o{60 * int(label['hour'])}")
    if label["short"]:
        return Period(2000 + int(label["short"]))
    return Period(int(label["year"]), f"m{int(label['of'])}") if label["year"] else Period(None, f"m{int(label['month'])}", int(label["day"]))


def mentioned(text: str) -> list[tuple[Period, int, int]]:
    """The periods that `text` names, with their places, in order. "May" and "March" count only in capitals: they are words too."""
    plain, made = fold(text), list[tuple[Period, int, int]]()
    for match in _TOKEN.finditer(plain):
        if made and match.start() < made[-1][2]:
            continue
        if match["month3"] in {"may", "march"} and text[match.start("month3")].islower() and len(text) > 6:
            continue
        if match[0] in {"sun", "wed", "sat"} and len(text) > 12 and text[match.start()].islower():
            continue
        one, end_of = _one(match), match.end()
        if (
            one.part is not None
            and one.year is None
            and (short := _SHORT_YEAR.match(plain, end_of))
            and (one.part[0] in "qh" or (one.part[0] == "m" and short.end() == len(plain.rstrip())))
        ):
            one, end_of = Period(2000 + int(short["year"]), one.part), short.end()
        elif match["month3"] and one.day is None and (day := _DAY_AFTER.match(plain, end_of)):
            one, end_of = Period(None, one.part, int(day["day"])), day.end()
        if made:
            before, start, end = made[-1]
            glued = _GLUE.fullmatch(plain[end : match.start()]) is not None
            dayed = end == match.start() and (before.part or "")[:1] == "m" and before.day is None and one.part is None and one.day is not None
            if dayed or (glued and (before.year is None) != (one.year is None) and (before.part is None) != (one.part is None)):
                made[-1] = (Period(before.year or one.year, before.part or one.part, before.day or one.day), start, end_of)
                continue
        made.append((one, match.start(), end_of))
    return made


def masked(text: str) -> str:
    """Folded, with the times that it names blanked: "third quarter" is no third."""
    plain = fold(text)
    for _, start, end in mentioned(text):
        plain = plain[:start] + "§" * (end - start) + plain[end:]
    return plain


def _one(match: re.Match[str]) -> Period:
    year = int(match["year"]) if match["year"] else 2000 + int(short) if (short := match["short"] or match["short2"]) else None
    if match["numeric"]:
        return Period(year, f"m{int(match['numeric'])}")
    if year is not None:
        return Period(year)
    if quarter := match["quarter"] or match["quarter2"] or match["quarter3"]:
        return Period(None, f"q{quarter if quarter.isdigit() and quarter.isascii() else _CHINESE.index(quarter) + 1}")
    if match["ordinal"]:
        return Period(None, f"q{_ORDINALS[match['ordinal']]}")
    if half := match["half"] or match["half2"] or match["half3"] or match["half4"]:
        return Period(None, f"h{ {'上': '1', '下': '2', 'first': '1', 'second': '2'}.get(half, half) }")
    if week := match["week"] or match["week2"] or match["week3"]:
        return Period(None, f"w{week if week.isdigit() else numeral(week)}")
    if match["day"]:
        return Period(None, f"d{WEEKDAYS_ZH.index(match['day'].replace('天', '日')) + 1}")
    if match["day3"]:
        return Period(None, f"d{WEEKDAYS.index(match['day3'][:3].title()) + 1}")
    if season := match["season"] or match["season2"]:
        return Period(None, f"s{_SEASONS[season]}")
    if match["hour"]:
        late = 12 if match["noon"] == "pm" and int(match["hour"]) < 12 else 0
        return Period(None, f"o{60 * (int(match['hour']) + late) + int(match['minute'] or 0)}")
    if match["day2"]:
        return Period(None, None, int(match["day2"]))
    if match["month"]:
        return Period(None, f"m{int(match['month'])}")
    if match["month2"]:
        return Period(None, f"m{_CHINESE.index(match['month2']) + 1}")
    return Period(None, f"m{MONTHS[match['month3'][:3]]}", int(match["day4"]) if match["day4"] else None)

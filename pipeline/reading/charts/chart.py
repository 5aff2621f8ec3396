"""A chart as a table of categories by series, and where words name its rows and columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Literal

from pydantic import JsonValue

from pipeline.ports import Page
from pipeline.reading.amounts import fold
from pipeline.reading.charts.axes import measure
from pipeline.reading.charts.categories import number
from pipeline.reading.charts.headings import headings
from pipeline.reading.charts.listed import listed
from pipeline.reading.charts.marks import Mark, Series, series
from pipeline.reading.charts.periods import Period, mentioned, period
from pipeline.reading.layout import union
from topics.events import Box, Line

__all__ = ["Chart", "Mention", "find"]

_KIND = re.compile(
    r"(?<=[一-鿿]{2})(?:地?区|门?店|部门?|车间|生产线|线|[省市县]|小?组|类|产品|业务|渠道|团队|公司|[期年])$|(?<=\w{3}) (?:region|store|shop|team|department|dept|division|plant|site|branch|channel)s?$"
)
"""What sort of thing a name is: words may leave it out."""
_BEFORE = re.compile(
    r"[去上前][一个]?(?:年同?|学?期|季度?|月|周|财年)期?|同期|(?<![a-z])(?:last|prior|previous|preceding) (?:year|period|quarter|month|week)|a year (?:ago|earlier|before)|year before"
)
_NOW = re.compile(r"[今本当这](?:[年期季月周]度?|学期)|(?<![a-z])(?:this|current) (?:year|period|quarter|month|week)")
_AT = re.compile(r"(?:(?<![a-z])(?:in|during|over|since|than|this|last|until|by)(?: the)? |[在自从今去年较比到至])$")
"""Before a season that tells when, and not what sort of thing."""
_AGES = re.compile(r"(?<![a-z])age[ds]?(?![a-z])|岁|\d+\s?[-–—~]\s?\d+.*\d\s?\+")
_AGED = re.compile(
    r"(?<![a-z])(?:(?P<young>youngest)|oldest)(?: (?:age )?(?:group|bracket|band|cohort|swimmers|users|customers|readers))?(?![a-z])|(?:(?P<young_zh>最年轻|年龄最小|最小年龄)|最年长|年龄最大|最大年龄)的?(?:一?组|年龄[段组]|群体|人群)?"
)
"""Of groups by their ages, the first or the last."""
_LENGTHS = {"h": 6, "q": 3}
"""Months of a half and of a quarter."""
_MOST = 300
"""What is greater is no percentage."""
_TRIED = 5
"""Rows of names that are looked at."""


@dataclass(frozen=True)
class Mention:
    """Where words name a series or a category."""

    axis: Literal["series", "category"]
    place: int
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Chart:
    """A chart as read."""

    page: int
    names: tuple[str, ...]
    periods: tuple[Period | None, ...]
    series: tuple[Series, ...]
    percent: bool
    """Its values are percentages."""
    titles: tuple[Line, ...]
    """What the page calls things: headings, captions, legends."""
    lines: tuple[Line, ...] = ()
    """All of its page."""
    box: Box | None = None
    """Where it is drawn, as far as its names, ticks and labels reach."""
    used: frozenset[int]
    """Lines that are the chart's own, by identity: categories, ticks and labels are no sentences."""

    @property
    def timed(self) -> bool:
        """Whether categories follow one another in time."""
        return all(one is not None for one in self.periods)

    @property
    def years(self) -> tuple[Period | None, ...]:
        """The times that series are called by."""
        return tuple(period(one.name or "") for one in self.series)

    @property
    def compared(self) -> bool:
        """Whether its series are two times of the same thing: last year and this year."""
        names = [fold(one.name or "") for one in self.series]
        times = all(year is not None for year in self.years) or (_BEFORE.fullmatch(names[0]) and _NOW.fullmatch(names[-1]))
        return len(self.series) > 1 and bool(times)

    @property
    def ordered(self) -> tuple[int, ...]:
        """Its series from the earliest to the latest."""
        years = self.years
        return tuple(sorted(range(len(self.series)), key=lambda place: (years[place] or Period(0)).order))

    @property
    def piled(self) -> bool:
        """Whether its series are parts of one whole."""
        return len(self.series) > 1 and all(one.piled for one in self.series)

    def mark(self, row: int, place: int) -> Mark | None:
        """The mark of a series over a category."""
        return self.series[row].marks[place]

    def table(self) -> dict[str, JsonValue]:
        """As a table of a document."""
        heads = [one.name or "value" for one in self.series]
        cells: list[JsonValue] = [
            [name.removesuffix("年"), *(round(mark.value, 3) if (mark := one.marks[place]) is not None else None for one in self.series)]
            for place, name in enumerate(self.names)
        ]
        return {"name": "chart", "columns": ["category", *heads], "rows": cells}

    def mentions(self, text: str) -> list[Mention] | None:
        """Where `text` names series and categories, in order; None where it names a time that the chart does not show."""
        made = self._named(fold(text))
        for when, start, end in _whole(self._told(text)):
            if any(one.start < end and start < one.end for one in made):
                continue
            found = self._times(when, start, end)
            if not found and not self._loose(when):
                return None
            made += found
        if self.compared:
            last = self.ordered
            for pattern, place in ((_BEFORE, last[-2]), (_NOW, last[-1])):
                made += [
                    Mention("series", place, match.start(), match.end())
                    for match in pattern.finditer(fold(text))
                    if not any(one.start < match.end() and match.start() < one.end for one in made)
                ]
        return sorted(made, key=lambda one: (one.start, one.axis))

    def _told(self, text: str) -> list[tuple[Period, int, int]]:
        """The times that `text` names, less what is finer than the chart: of a day on a chart of months its month is told."""
        days = any(one is not None and one.day is not None for one in self.periods)
        hours = any(one is not None and one.fine and one.day is None for one in self.periods)
        seasons = any(one is not None and (one.part or "")[:1] == "s" for one in self.periods)
        made = []
        for when, start, end in mentioned(text):
            one = when if days or when.day is None else Period(when.year, when.part)
            aside = (one.part or "")[:1] == "s" and not seasons and _AT.search(fold(text)[:start]) is None
            if one != Period(None) and not aside and (hours or not one.fine or one.day is not None):
                made.append((one, start, end))
        return made

    def _named(self, plain: str) -> list[Mention]:
        names: list[tuple[str, Mention]] = []
        head = next((place for place, marks in enumerate(zip(*self.names, strict=False)) if len(set(marks)) > 1), 0)
        for place, name in enumerate(self.names):
            if self.periods[place] is None or self.periods[place] == Period(None):
                forms = (*_forms(name), *([name[head:]] if head > 1 and not name.isascii() and len(name) - head > 1 else []))
                names += [(form, Mention("category", place, 0, 0)) for form in dict.fromkeys(forms)]
        for aged in _AGED.finditer(plain) if all(re.search(r"\d", name) for name in self.names) and _AGES.search(" ".join(self.names)) else ():
            ages = [int(found[0]) for name in self.names if (found := re.search(r"\d+", name))]
            place = ages.index(min(ages) if aged["young"] or aged["young_zh"] else max(ages))
            names.append((aged[0], Mention("category", place, 0, 0)))
        for place, one in enumerate(self.series):
            if one.name and self.years[place] is None:
                names += [(form, Mention("series", place, 0, 0)) for form in _forms(fold(one.name))]
        count = [form for form, _ in names]
        made: list[Mention] = []
        for form, meant in sorted(names, key=lambda one: -len(one[0])):
            if count.count(form) > 1:
                continue
            bound = (r"(?<![a-z])", r"(?:s|'s|s'|n|an|ern)?(?![a-z])") if form.isascii() else ("", "")
            spelt = re.sub(
                r"(?<=[a-z])1", "[1l]", re.sub(r"\\?[ -]", "[ -]?" if form.isascii() else " ?", re.escape(form))
            )  # as it may have been read
            for match in re.finditer(f"{bound[0]}{spelt}{bound[1]}", plain):
                if not any(one.start < match.end() and match.start() < one.end for one in made):
                    made.append(Mention(meant.axis, meant.place, match.start(), match.end()))
        return made

    def _times(self, when: Period, start: int, end: int) -> list[Mention]:
        rows = [
            row
            for row, year in enumerate(self.years)
            if year is not None and (year == when or (when.year is not None and year.part is None and year.year == when.year))
        ]
        if (when.part is None or any(self.years[row] == when for row in rows)) and len(rows) == 1:
            return [Mention("series", rows[0], start, end)]
        places = [place for place, one in enumerate(self.periods) if one is not None and one.covers(when)]
        if when.year is None and all((at := self.periods[place]) is not None and at.year is not None for place in places):
            places = places[-1:]  # of which year nobody says: the latest
        if len(places) != 1:
            return []
        if when.year is not None and any(year is not None for year in self.years):
            return [Mention("series", rows[0], start, end), Mention("category", places[0], start, end)] if len(rows) == 1 else []
        return [Mention("category", places[0], start, end)]

    def _loose(self, when: Period) -> bool:
        """A bare year over a chart of months or quarters says of which year it is, as the half or quarter does that all its months are of."""
        months = [int(one.part[1:]) for one in self.periods if one is not None and one.part is not None and one.part[0] == "m"]
        if when.part is not None and when.part[0] in _LENGTHS and len(months) == len(self.names):
            return all((month - 1) // _LENGTHS[when.part[0]] + 1 == int(when.part[1:]) for month in months)
        if when.day is None and all(
            one is not None and one.day is not None and Period(one.year, one.part or when.part).covers(when) for one in self.periods
        ):
            return True  # in which month all days are
        yearless = all(one is not None and (one.part is not None or one.day is not None) and one.year is None for one in self.periods)
        return when.part is None and when.day is None and yearless and not any(self.years)


def _whole(told: Sequence[tuple[Period, int, int]]) -> list[tuple[Period, int, int]]:
    """Times as words mean them: "the second half of 2024 … the first half" is of one year, where just one is named."""
    years = {when.year for when, *_ in told} - {None}
    kinds = {when.part[0] for when, *_ in told if when.part is not None}
    if len(years) != 1 or len(kinds) != 1 or any(when.part is None for when, *_ in told):
        return list(told)
    return [(Period(next(iter(years)), when.part), start, end) for when, start, end in told]


_KIN = (
    ("foot", "walk", "walks", "walking", "walked"),
    ("bike", "bicycle", "cycle", "cycles", "cycling", "cycled"),
    ("car", "drive", "drives", "driving", "drove"),
    ("步行", "走路", "徒步"),
    ("骑行", "骑车", "自行车", "单车"),
    ("自驾", "开车", "私家车"),
)
"""Names of one thing: how people get about."""


def _forms(name: str) -> list[str]:
    """A name, without what sort of thing it is, and what else it is called."""
    plain = re.sub(r"\s*\(.*\)$|^(?:by|on) ", "", name).strip()
    short = _KIND.sub("", plain)
    single = re.sub(r"(?<=[a-z]{3})s$", "", plain) if plain.isascii() else plain
    kin = next((names for names in _KIN if plain in names), ())
    return [form for form in dict.fromkeys((name, plain, short, single, *kin)) if len(form) > 1]


def find(lines: Sequence[Line], page: Page) -> Chart | None:
    """The chart of a page; None where there is no row of at least three evenly spaced categories with marks or values above it."""
    if sum(re.search(r"\d", line.text) is not None for line in lines) < 2:
        return None
    if (said := listed(lines, page)) is not None:
        return _chart(*said, lines, page)
    for made in islice(measure(lines, page), _TRIED):
        found = series(made)
        # names over figures without a scale, and without marks that bear them out, are a table
        names = [name.line.text for name in made.names]
        whens = _days(names, [period(name) for name in names])
        timed = whens[0] is not None and not any(one is not None and one.fine for one in whens)
        if found and (timed or made.ticks or all(one.drawn for one in found)):
            return _chart([name.line for name in made.names], found, lines, page)
    return None


def _reach(box: Box, lines: Sequence[Line]) -> Box:
    """Where a chart is drawn: its names and labels, which a box holds, and the ticks that stand near those, one after the other."""
    near = 0.25 * max(box.w, box.h)
    for line in sorted((line for line in lines if number(line.text) is not None), key=lambda line: abs(line.box.y - box.y - box.h)):
        apart = max(line.box.y - box.y - box.h, box.y - line.box.y - line.box.h, line.box.x - box.x - box.w, box.x - line.box.x - line.box.w)
        box = union([box, line.box]) if apart < near else box
    return box


def _days(names: Sequence[str], whens: Sequence[Period | None]) -> tuple[Period | None, ...]:
    """May 12, May 13: of one month and its years, days are meant."""
    short = [one is not None and one.day is None and 2000 < (one.year or 0) < 2032 and len(name) < 7 for one, name in zip(whens, names, strict=True)]
    month = len({one.part for one in whens if one is not None}) == 1 and whens[0] is not None and (whens[0].part or "")[:1] == "m"
    if sum(short) < 2 or not month:
        return tuple(whens)
    return tuple(Period(None, one.part, (one.year or 0) - 2000) if one is not None and held else one for one, held in zip(whens, short, strict=True))


def _chart(heads: Sequence[Line], found: Sequence[Series], lines: Sequence[Line], page: Page) -> Chart:
    names, whens = tuple(fold(line.text).strip() for line in heads), tuple(period(line.text) for line in heads)
    whens = _days(names, whens)
    own = {line.box for line in heads}  # names may have been written in full
    used = {id(line) for line in lines if line.box in own or number(line.text) is not None}
    called = {*names, *(fold(one.name or "") for one in found)}
    box = union([*(line.box for line in heads), *(mark.box for one in found for mark in one.marks if mark is not None)])
    titles = tuple(line for line in headings(lines, box) if line.box not in own and fold(line.text).strip() not in called)
    percent = sum(re.fullmatch(r"\D?\d[\d.,]*\s?%", line.text.strip()) is not None for line in lines) >= 3
    percent = percent or any(
        re.search(r"[(,，]\s?(?:%|percent|per cent)\s?\)?$|率\s?$|^(?:percent|per cent|%)$", fold(line.text).strip()) for line in titles
    )
    percent = percent and max((abs(mark.value) for one in found for mark in one.marks if mark is not None), default=0) <= _MOST
    return Chart(
        page=page.index,
        names=names,
        periods=whens,
        series=tuple(found),
        percent=percent,
        titles=titles,
        lines=tuple(lines),
        box=_reach(box, lines),
        used=frozenset(used),
    )

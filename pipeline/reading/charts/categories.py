"""The names of a chart's categories: words at even distances, those that were read as one parted, those that were not read put in."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from statistics import median

import numpy as np

from pipeline.reading.amounts import fold, numeral
from pipeline.reading.charts.days import months, weekdays
from pipeline.reading.charts.periods import mentioned, period
from pipeline.reading.charts.words import Word

__all__ = ["called", "even", "number", "parted"]

_NUMBER = re.compile(
    r"(?P<sign>[-+−–])?\s?(?:us|hk|s)?[¥$€£]?\s?(?P<digits>-?\d[\d,]*(?:\.\d+)?|o(?=[k%万亿mb]))\s?(?P<unit>%|万亿|[亿万千kmb]|百万|bn|mn)?\s?(?:元|人|台|件|家|户|次|吨|单|天|小时|分钟|分|步|本|份|辆|度|张|名|套|篇|场|座|头|亩|米|公里|千米|千卡|万元|亿元|人次|[a-z]{1,5})?\s?[-|]?"
)


_RANGE = re.compile(r"\d+\s?[-–—~]\s?\d+|\d+\s?\+|[<>≤≥]\s?\d+")
"""Of ages, or sizes."""


@lru_cache(maxsize=4096)
def number(text: str) -> float | None:
    """The figure that `text` is, without its unit; None where it is none."""
    match = _NUMBER.fullmatch(fold(text).strip())
    if match is None or match["digits"] == "o":
        return None if match is None else 0.0
    return float(match["digits"].replace(",", "")) * (-1 if match["sign"] in {"-", "−", "–"} else 1)


def called(word: Word, most: int = 18) -> bool:
    """Whether it may be the name of a category: short, and no figure, though it may be a range of figures."""
    text = word.line.text.strip()
    return (
        (re.search(r"[^\W\d]", text) is not None or _RANGE.fullmatch(text) is not None)
        and len(word.line.text) <= most
        and number(word.line.text) is None
    )


def even(row: Sequence[Word], middle: Callable[[Word], float], most: int = 18) -> list[Word] | None:
    """The names of a row that stand at even distances: periods, else short words of a row that holds nothing else."""
    if (days := weekdays(row, middle)) is not None:
        return _regular(days, middle)
    if (found := months(row, middle)) is not None:
        return _regular(found, middle)
    row = _undated(_counted(row, middle))
    names = [word for word in row if period(word.line.text) is not None]
    if len(names) < 3:
        names = [word for word in row if called(word, most)]
        if len(names) < len(row) or len(names) < 3:
            return None
    if len(names) >= 3:
        names = _filled(names, middle)
    while len(names) >= 3:
        gaps = [middle(b) - middle(a) for a, b in pairwise(names)]
        timed = all(period(word.line.text) is not None for word in names)
        if min(gaps) > 0 and max(gaps) <= (1.6 if timed and len(names) > 3 else 1.3) * min(gaps):
            return _regular(names, middle)
        names = names[1:] if gaps[0] > 1.3 * median(gaps) or gaps[0] < 0.7 * median(gaps) else names[:-1]
    return None


def _regular(names: Sequence[Word], middle: Callable[[Word], float]) -> list[Word]:
    """The names at exactly even distances: a box may hold more than its word."""
    fit = np.polyfit(range(len(names)), [middle(word) for word in names], 1)
    return [replace(word, x=word.x + float(np.polyval(fit, place)) - middle(word)) for place, word in enumerate(names)]


def parted(word: Word) -> list[Word]:
    """Names of categories that were read as one line, each with its share of it; a speck at the end may have been read with them."""
    text = re.sub(r"(?<=[^\W\d]{3}) \W*[0oO]?$", "", word.line.text)
    found = mentioned(text)
    rest = [part for part in _less(text, [(start, end) for _, start, end in found]).split() if len(part) > 1]
    several = len(found) > 1 and sum(end - start for _, start, end in found) >= len(text.replace(" ", ""))
    if not several and (not found or rest or found[0][2] - found[0][1] < 3 or period(text) is not None):
        return [word]
    share = word.w / len(text)
    return [
        replace(word, line=word.line.model_copy(update={"text": text[start:end]}), x=word.x + share * start, w=share * (end - start))
        for _, start, end in found
    ]


def _undated(row: Sequence[Word]) -> list[Word]:
    """A row of months without the speck behind one of them that was read as a day."""
    whens = [period(word.line.text) for word in row]
    if sum(one is not None and one.day is None and (one.part or "")[:1] == "m" for one in whens) < 0.6 * len(row):
        return list(row)
    plain = [
        re.sub(r"\s+\d{1,2}$", "", word.line.text) if one is not None and one.day is not None else word.line.text
        for word, one in zip(row, whens, strict=True)
    ]
    return [
        replace(word, line=word.line.model_copy(update={"text": text})) if text != word.line.text else word
        for word, text in zip(row, plain, strict=True)
    ]


def _less(text: str, spans: Sequence[tuple[int, int]]) -> str:
    for start, end in spans:
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def _counted(row: Sequence[Word], middle: Callable[[Word], float]) -> list[Word]:
    """A row with the numbers of its names put back, where some were read without: a stroke, as 一 is, passes for a rule. Their places count them."""
    for known in (match for word in row if (match := _numbered(word)) is not None):
        head, tail = known["head"], known["tail"]
        bare = {head + tail, tail} - {""}
        lost = [word for word in row if re.sub(r"[\W_]+", "", word.line.text) in bare]
        held = {id(word): match for word in row if (match := _numbered(word)) is not None and (match["head"], match["tail"]) == (head, tail)}
        names = sorted((*lost, *(word for word in row if id(word) in held)), key=middle)
        if not lost or len(names) < 3:
            continue
        gaps = [middle(b) - middle(a) for a, b in pairwise(names)]
        firsts = {_value(held[id(word)]["count"]) - place for place, word in enumerate(names) if id(word) in held}
        if len(firsts) != 1 or min(gaps) <= 0 or max(gaps) > 1.6 * min(gaps):
            continue
        first = firsts.pop()
        texts = [f"{head}{_numeral(first + place, chinese=not known['count'].isdigit())}{tail}" for place in range(len(names))]
        if first > 0 and all(period(text) is not None for text in texts):
            mended = {id(word): text for word, text in zip(names, texts, strict=True) if id(word) not in held}
            return [replace(word, line=word.line.model_copy(update={"text": mended[id(word)]})) if id(word) in mended else word for word in row]
    return list(row)


def _numbered(word: Word) -> re.Match[str] | None:
    """The name of a time by its number: Q3, 三季度, 11月."""
    match = _COUNTED.fullmatch(word.line.text.strip()) if period(word.line.text) is not None else None
    return match if match is not None and re.search(r"[^\W\d]", match["head"] + match["tail"]) else None


def _value(count: str) -> int:
    return int(count) if count.isdigit() else int(numeral(count) or 0)


def _numeral(value: int, *, chinese: bool) -> str:
    return str(value) if not chinese else "十" * (value > 10) + _CHINESE[(value - 1) % 10]


_COUNTED = re.compile(r"(?P<head>.*?)(?P<count>\d{1,2}|[一二三四五六七八九十]{1,2})(?P<tail>[^\d一二三四五六七八九十]*)")
_CHINESE = "一二三四五六七八九十"


def _filled(names: Sequence[Word], middle: Callable[[Word], float]) -> list[Word]:
    """The names, with those put in that were not read: where a gap is a whole number of steps, and the numbers of the names count them."""
    step = min(middle(b) - middle(a) for a, b in pairwise(names))
    made = list(names[:1])
    for a, b in pairwise(names):
        times = round((middle(b) - middle(a)) / step) if step > 0 else 1
        first, last = period(a.line.text), period(b.line.text)
        even = abs((middle(b) - middle(a)) / max(step, 1) - times) < 0.25 and 1 < times < 4
        digits = re.search(r"\d+", a.line.text)
        if even and digits and first and last and last.order[1] - first.order[1] + (last.order[0] - first.order[0]) == times:
            for count in range(1, times):
                share = count / times
                text = a.line.text[: digits.start()] + str(int(digits[0]) + count) + a.line.text[digits.end() :]
                line = a.line.model_copy(
                    update={"text": text, "box": a.line.box._replace(x=round(a.line.box.x + share * (b.line.box.x - a.line.box.x)))}
                )
                made.append(replace(a, line=line, x=a.x + share * (b.x - a.x), y=a.y + share * (b.y - a.y)))
        made.append(b)
    return made

"""Days and months named by one letter or figure each, as apps do: M T W T F S S, 四 五 六 日 一 昨 今, J F M A …, 1 to 12. Their order tells which they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from pipeline.reading.charts.periods import WEEKDAYS, WEEKDAYS_ZH
from pipeline.reading.charts.words import Word

__all__ = ["months", "weekdays"]

_NEAR = {"昨": "昨天", "今": "今天", "昨日": "昨天", "今日": "今天", "昨天": "昨天", "今天": "今天"}
"""Days that are named by where they are from today."""


def weekdays(row: Sequence[Word], middle: Callable[[Word], float]) -> list[Word] | None:
    """A row of days with their names in full, those between that were not read put in; None where it is none."""
    days = [word for word in row if word.line.text.strip() in _NEAR or _may_be(word.line.text)]
    if len(days) < 4 or len(days) < len(row):
        return None
    step = median(middle(b) - middle(a) for a, b in pairwise(days))
    if step <= 0:
        return None
    counts = [(middle(word) - middle(days[0])) / step for word in days]
    places = [round(count) for count in counts]
    if max(abs(count - place) for count, place in zip(counts, places, strict=True)) > 0.3 or len(set(places)) < len(places) or places[-1] > 13:
        return None
    firsts = [
        first
        for first in range(7)
        if all((first + place) % 7 in may for word, place in zip(days, places, strict=True) if (may := _may_be(word.line.text)))
    ]
    if len(firsts) != 1:
        return None
    names = WEEKDAYS if any(word.line.text.isascii() for word in days) else tuple(f"周{day}" for day in WEEKDAYS_ZH)
    held = dict(zip(places, days, strict=True))
    made = []
    for place in range(places[-1] + 1):
        word = held.get(place) or _between(held, place, step)
        text = _NEAR.get(word.line.text.strip() if place in held else "", names[(firsts[0] + place) % 7])
        made.append(replace(word, line=word.line.model_copy(update={"text": text})))
    return made


_INITIALS = "JFMAMJJASOND"
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def months(row: Sequence[Word], middle: Callable[[Word], float]) -> list[Word] | None:
    """The twelve months of a year by their first letters, or by their numbers, most of which were read; None for any other row."""
    texts = [word.line.text.strip() for word in row]
    if not 9 <= len(row) <= 12 or any(len(text) > 2 for text in texts):
        return None
    step = median(middle(b) - middle(a) for a, b in pairwise(row))
    if step <= 0:
        return None
    places = [round((middle(word) - middle(row[0])) / step) for word in row]
    if len(set(places)) < len(places) or places[-1] > 11:
        return None
    letters = sum(len(text) == 1 and text.isalpha() for text in texts) > 0.8 * len(texts)
    for first in range(12 - places[-1]):
        right = sum(
            text.upper() == (_INITIALS[first + place] if letters else str(first + place + 1)) for text, place in zip(texts, places, strict=True)
        )
        if right >= (9 if letters else 11) and right >= 0.75 * len(texts):
            held = dict(zip(places, row, strict=True))
            return [
                replace(word, line=word.line.model_copy(update={"text": _MONTHS[first + place] if letters else f"{first + place + 1}月"}))
                for place in range(places[-1] + 1)
                for word in [held.get(place) or _between(held, place, step)]
            ]
    return None


def _may_be(text: str) -> set[int]:
    """The days that a letter, or two, may stand for."""
    plain = text.strip().replace("天", "日")
    if plain in WEEKDAYS_ZH:
        return {WEEKDAYS_ZH.index(plain)}
    return {place for place, day in enumerate(WEEKDAYS) if len(plain) < 3 and plain.isalpha() and day.upper().startswith(plain.upper())}


def _between(held: dict[int, Word], place: int, step: float) -> Word:
    """A day that was not read, beside the one before it."""
    before, behind = max(known for known in held if known < place), min(known for known in held if known > place)
    word, after = held[before], held[behind]
    share = (place - before) / (behind - before)
    box = word.line.box._replace(x=round(word.line.box.x + share * (after.line.box.x - word.line.box.x)))
    line = word.line.model_copy(update={"box": box})
    return replace(word, line=line, x=word.x + step * (place - before), y=word.y + share * (after.y - word.y))

"""Changes told by their two ends: from 20 to 25."""

from __future__ import annotations

import re

from pipeline.reading.charts.figures import TIMES
from pipeline.reading.charts.sizes import Change, Size
from pipeline.reading.charts.ways import DOWN, UP

__all__ = ["moved"]


def moved(plain: str) -> Change | None:
    """Two figures of one unit, the second reached from the first."""
    figures = list(_FIGURE.finditer(plain))
    if len(figures) == 3 and re.search(r"\d\s?(?:%|percent)", figures[2][0] + plain[figures[2].end() :][:3]):
        figures = figures[:2]  # "from 20 to 25, up 25%": the change is said once more
    if len(figures) != 2 or not _RANGE.search(plain[: figures[1].start()]) or not _REACHED.search(plain[figures[0].end() : figures[1].start()]):
        return None
    first, second = figures
    if _BY.search(plain[: first.start()]):
        return None  # "up 17 to 56": the first is by how much
    units = [(one["unit"] or "").strip() for one in figures]
    low, high = (_amount(one) for one in figures)
    if low <= 0 or high <= 0 or (units[0] != units[1] and ("%" in units or (units[0] and not units[1]))):
        return None
    if units[1] and not units[0] and low < high * 1e-3:
        low *= TIMES.get(units[1], 1)  # "from 2 to 3 million"
    return Change(Size(high / low - 1, high / low - 1, high / low - 1), first.start(), second.end())


def _amount(match: re.Match[str]) -> float:
    return float(match["n"].replace(",", "")) * TIMES.get((match["unit"] or "").strip(), 1)


_FIGURE = re.compile(
    r"[$¥€£]?\s?(?<![\d.a-z'-])(?P<n>\d[\d,]*(?:\.\d+)?)(?P<unit>\s?(?:%|万亿|万|亿|千|百万|bn|mn|billion|million|thousand|[kmb](?![a-z])))?(?!\d)"
)
_BY = re.compile(r"(?:(?<![a-z])(?:up|down|by)|[增涨升减降跌][加长少]?了?)\s?$")
_RANGE = re.compile(rf"{UP}|{DOWN}|from|由|从|went|moved|变")
_REACHED = re.compile(r"(?<![a-z])(?:to|reach\w*)(?![a-z])|至|到|为|成")

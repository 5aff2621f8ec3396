"""Priced lines that take two rows: a name and an amount, and above or below them quantity and price."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from pipeline.reading.documents.pairs import Pair

_PRICE = re.compile(r"[(（][¥$€£]?(\d[\d,]*\.\d{2})(?:[)）]|$)")

__all__ = ["blanks", "detailed", "turned"]


def turned(found: Sequence[Pair]) -> list[Pair]:
    """The pairs of a credit note, whose amounts are nearly all negative, the other way round."""
    figures = [pair.value for pair in found if pair.value and pair.label]
    if len(figures) < 4 or sum(value < 0 for value in figures) < 0.7 * len(figures):
        return list(found)
    return [replace(pair, value=-pair.value, numbers=(*pair.numbers[:-1], -pair.value)) if pair.value and pair.numbers else pair for pair in found]


def detailed(found: Sequence[Pair]) -> tuple[list[Pair], list[Pair]]:
    """The pairs, with rows of quantity and price joined to the line above; and lines that have these but no amount."""
    made, bare = list[Pair](), list[Pair]()
    for place, pair in enumerate(found):
        if pair.label or pair.value is not None or not pair.numbers:
            priced = _PRICE.search(pair.line.text if pair.value is None else pair.label)
            if priced and len(pair.numbers) == 2:  # the price of one stands with the name
                made.append(replace(pair, numbers=(pair.numbers[0], Decimal(priced[1].replace(",", "")), pair.numbers[1])))
            else:
                made.append(pair)
            continue
        above = made[-1] if made else None
        under = found[place + 1] if place + 1 < len(found) else None
        if above is None or not pair.numbers[0] or not above.label or pair.row - above.row > 2:
            continue
        if above.value is not None and len(above.numbers) == 1:
            made[-1] = replace(above, numbers=(*pair.numbers, above.value))
        elif above.value is None and pair.row == above.row + 1 and under is not None and not (under.value is not None and not under.label):
            bare.append(replace(above, line=pair.line))
    return _lost(made), bare


def _lost(found: Sequence[Pair]) -> list[Pair]:
    """Without rows whose sign of multiplication was not read: a figure well left of the amount above, which is a whole number of it."""
    made: list[Pair] = []
    for pair in found:
        above = made[-1] if made else None
        if (
            above is not None
            and above.value
            and pair.value
            and len(above.numbers) == len(pair.numbers) == 1
            and pair.row - above.row == 1
            and above.value % pair.value == 0
            and _end(pair) < _end(above) - 3 * pair.line.box.h - pair.line.box.w
        ):
            continue
        made.append(pair)
    return made


def blanks(items: Sequence[Pair]) -> list[Pair]:
    """Lines whose last figure stands well left of where the others' amounts end: the amount is not there."""
    if len(items) < 3:
        return []
    usual = sorted(_end(pair) for pair in items)[len(items) // 2]
    near = [pair for pair in items if abs(_end(pair) - usual) <= 2.5 * pair.line.box.h]
    if len(near) < 0.6 * len(items):
        return []
    full, size = {pair.row for pair in near}, sorted(pair.line.height for pair in near)[len(near) // 2]
    return [
        pair
        for pair in items
        # a row may have been read as two; a sum in large print stands where it likes
        if pair.label
        and _end(pair) < usual - max(3.0 * pair.line.box.h, 1.2 * pair.line.box.w)
        and pair.row not in full
        and pair.line.height <= 1.25 * size
    ]


def _end(pair: Pair) -> int:
    return pair.line.box.x + pair.line.box.w

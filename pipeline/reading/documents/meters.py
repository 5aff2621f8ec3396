"""Meters: what was used is what they say now less what they said before, and costs its price of one; in a table, one figure under the other, or a panel for each meter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

from pipeline.reading.amounts import fold, misread
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.columns import COUNTED
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.lists import heading
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import Said, off, said, sure
from pipeline.reading.documents.vocabulary import BEGUN

__all__ = ["halved", "metered", "paneled"]

_Meter = dict[str, Spot]
"""What a meter said and what was used, by role."""

_NOW = re.compile(r"本[期月次年]|期末|止[码数度]|现[在抄]|(?<![a-z])(?:current|present|latest|this|closing|end\w*|new|now)(?![a-z])")
_USED = re.compile(r"用[电水气热]?量|[电水气]量|使用|实用|(?<![a-z])(?:usage|used?|consumption|consumed|units|kwh|volume)(?![a-z])")
_READING = re.compile(r"示数|读数|表[底码]|抄[表见]|行[度至]|(?<![a-z])(?:readings?|meter|read)(?![a-z])")
_TIMES = re.compile(r"倍率|倍数|(?<![a-z])(?:multiplier|multiplying factor|meter factor|ct ratio)(?![a-z])")
"""What is used for each one that a meter counts."""
_CONVERTED = re.compile(r"系数|损耗|factor|calorific|conversion|correction")
"""What is used is told in another measure than the meter's."""


def metered(_page: Grid, proofs: Proofs) -> Said:
    """A reading of zero, or a use of none, that the other two figures of a meter contradict."""
    text = proofs.text
    if not _READING.search(text) or _CONVERTED.search(_TIMES.sub("", text)):
        return
    times = {spot.value for spot in proofs.spots if not spot.money and not spot.share and _TIMES.search(heading(proofs, spot))}
    if len(times) > 1 or (not times and _TIMES.search(text)):
        return  # of which meter they are is not told
    factor = next(iter(times), Decimal(1))
    for meter in _meters(proofs):
        used, before, now = (meter[name] for name in ("used", "before", "now"))
        places = [spot.row for spot in meter.values()]
        if max(places) - min(places) > 3:
            continue
        due = (now.value - before.value) * factor
        zero = next((spot for spot in (now, used) if not spot.value), None)
        if abs(due - used.value) <= 1 or (zero is None and misread(abs(due), used.value)):
            continue
        if zero is None and due and re.search(rf"(?<![\d.]){due.normalize():f}(?!\.?\d)", text):
            continue  # it stands elsewhere: what was taken for the use is a part of it
        yield (
            Result(name="usage", expected=due, found=used.value, holds=False, rests=(used.line, now.line, before.line)),
            (heading(proofs, zero) or zero.line.text, zero.line) if zero else None,
        )


def _meters(proofs: Proofs) -> Iterator[_Meter]:
    """The figures of each meter that are all there; another meter begins where a role comes again."""
    meter: _Meter = {}
    for spot in proofs.spots:
        role = None if spot.share or spot.money else _role(heading(proofs, spot))
        if role is None:
            continue
        if role in meter:
            if len(meter) == 3:
                yield meter
                meter = {}
            else:
                meter.pop(role) if role == "used" else meter.clear()
        meter.setdefault(role, spot)
    if len(meter) == 3:
        yield meter


_EXPLAINED = re.compile(r"[^\W\d]{2}")
"""Words in the place of a figure: why it is not there."""


def halved(page: Grid, proofs: Proofs) -> Said:
    """The one of a meter's three figures that is not there, in the columns of another meter whose figures follow from one another."""
    if not _READING.search(proofs.text):
        return
    told = [(row, {role: spot for spot in row if not spot.money and (role := _role(heading(proofs, spot)))}) for row in page if len(row) >= 3]
    full = [(row[0], meter) for row, meter in told if len(meter) == 3 and meter["now"].value - meter["before"].value == meter["used"].value > 0]
    for first, meter in full:
        columns = {spot.column: role for role, spot in meter.items()}
        for row in page[max(0, first.row - 3) : first.row + 4]:
            there = {columns[spot.column]: spot for spot in row if spot.column in columns and spot.value and not spot.money}
            lost = next((role for role in meter if role not in there), None)
            if len(there) != 2 or lost is None or not sure(*there.values()) or TOTAL.search(proofs.row(row[0].row)):
                continue
            ends = [spot.line.box.x for spot in there.values()]
            words = [line for line in proofs.rows[row[0].row] if line.box.x > min(ends[0], meter["before"].line.box.x) and figure(line.text) is None]
            explained = any(_EXPLAINED.search(fold(line.text)) for line in words)
            begins = lost == "before" and there["now"].value == there["used"].value  # a new meter
            still = lost == "used" and there["now"].value <= there["before"].value
            if not (explained or begins or still):
                yield None, (row[0].label or row[0].line.text, there["used" if lost != "used" else "now"].line)
        return


def _role(text: str) -> str | None:
    before, now, used = (bool(words.search(text)) for words in (BEGUN, _NOW, _USED))
    if (before or now) and (_READING.search(text) or not used):
        return "before" if before else "now"
    return "used" if used and not before else None


_AMOUNT = 2
"""Rows between a panel's amount and its readings, at most: those of its headings and of its name."""


def paneled(page: Grid, proofs: Proofs) -> Said:
    """The amount over or under the use of a meter and the price of one is their product; a use of nothing that was paid for, or an amount unlike the other panels'."""
    found = list[tuple[int, Spot, Spot, Spot]]()
    for number, row in enumerate(page):
        price = next((spot for spot in row if spot.each), None)
        used = next((spot for spot in row if not spot.each and _counts(proofs, spot)), None)
        if price is None or used is None:
            continue
        over, under = (
            [one for one in rows if one] for rows in (page[max(0, number - 1 - _AMOUNT) : number][::-1], page[number + 1 : number + 1 + _AMOUNT])
        )
        beside = [*over, *under]
        if not price.value and used.value and beside and all(len(one) == 1 and one[0].money and one[0].value for one in beside):
            yield None, (heading(proofs, price) or price.line.text, price.line)  # whichever of them is its amount
        for side, near in ((-1, over), (1, under)):
            if near and len(near[0]) == 1 and near[0][0].money:
                found.append((side, used, price, near[0][0]))
    held = {side: sum(_holds(used, price, amount) for one, used, price, amount in found if one == side) for side in (-1, 1)}
    best = max(held, key=lambda side: held[side])
    for side, used, price, amount in found:
        if side != best or not held[best] or not sure(used, price, amount):
            continue
        due, rests = (used.value * price.value).quantize(Decimal("0.01")), (used, price)
        if _holds(used, price, amount):
            yield said(amount.value, amount, "line", rests, holds=True)
        elif not amount.value or not due:
            zero = next((one for one in (used, price, amount) if not one.value), amount)
            yield None, (heading(proofs, zero) or zero.line.text, zero.line)
        elif off(due, amount):
            yield said(due, amount, "line", rests)


def _counts(proofs: Proofs, spot: Spot) -> bool:
    """Whether the heading right over a figure, of as many as its row has, is that of how much there was."""
    heads, row = proofs.rows[spot.row - 1], proofs.rows[spot.row]
    head = next((fold(head.text) for head, line in zip(heads, row, strict=True) if line is spot.line), "") if len(heads) == len(row) else ""
    return _role(head or heading(proofs, spot)) == "used" or COUNTED.search(head) is not None


def _holds(used: Spot, price: Spot, amount: Spot) -> bool:
    return bool(amount.value) and abs(used.value * price.value - amount.value) <= Decimal("0.02")

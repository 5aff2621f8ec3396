"""Totals under a list of amounts, and readings of meters: what their words choose, and their figures prove or not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from pipeline.reading.amounts import fold
from pipeline.reading.documents.checks import SELDOM, SURE, Result, misread
from pipeline.reading.documents.grid import Grid, Spot, above
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import over
from pipeline.reading.documents.proofs import TOTAL, Proofs, worded
from topics.events import Line

__all__ = ["listed", "metered"]

_SUM = re.compile(r"[合总共小]计|总额|总价|总金额|应[付缴收还交]|(?<![a-z])(?:(?:sub|grand)?[- ]?totals?|(?:amount|balance|payment) due)(?![a-z])")
_OTHER = re.compile(
    r"累计|本年|已?[省减]|优惠|积分|件|数量|重量|工时|其中|[额限]度|上[期月次]|页|税|人数|笔|已[付收还]"
    r"|(?<![a-z])(?:ytd|to date|year|saved|savings?|points|items?|pcs|qty|quantity|weight|hours|nights|incl\w*|limit|available|previous|last|page|tax|vat|gst|count|guests|discounts?|paid)(?![a-z])"
)
"""Of a total that is not that of the amounts over it."""
_Said = Iterator[tuple[Result | None, tuple[str, Line] | None]]


def listed(page: Grid, proofs: Proofs) -> _Said:
    """Totals to which nothing on the page comes, right under amounts of which others are the proven sums; and the one member of the list that is not there."""
    named = [spot for spot in proofs.spots if spot.money and spot.value and _SUM.search(spot.label) and not _OTHER.search(spot.label)]
    for spot in [*named, *(first for spot in named if (first := _implied(page, spot)) is not None and first not in named)]:
        if spot.line.confidence < SURE or proofs.made(spot):
            continue
        run = _over(page, spot)
        full = [one for one in run if one.value]
        if len(full) < 3 or any(one.line.confidence < SURE for one in run) or run[-1].row == 0:
            continue
        due = min((sum((sign(one) for one in run), Decimal(0)) for sign in (lambda one: one.value, worded)), key=lambda one: abs(one - spot.value))
        if misread(abs(due), abs(spot.value)) or misread(abs(spot.value), abs(due)) or abs(due - spot.value) <= Decimal("0.05"):
            continue
        if not Decimal("0.4") <= due / spot.value <= Decimal("2.5") or (figure(spot.line.text) is None) is not (figure(run[0].line.text) is None):
            continue  # of something else
        zeros = [one for one in run if not one.value and not SELDOM.search(one.label)]
        if spot.value > due and (bare := _bare(proofs, run, spot)) is not None:
            yield None, (fold(bare.text), bare)
            continue
        result = Result(name=spot.label, expected=due, found=spot.value, holds=False, rests=(spot.line, *(one.line for one in run)))
        lost = zeros[0] if spot.value > due and len(zeros) == 1 else None
        yield result, (lost.label or lost.line.text, lost.line) if lost is not None else None


def _implied(page: Grid, spot: Spot) -> Spot | None:
    """The figure of whatever name that a total starts from, with service or tax on it: the sum of the lines over it, for it is more than each of them."""
    column = above(page, spot)
    for length in (2, 3):
        some = column[:length]
        if len(column) > length + 2 and some[-1].money and abs(sum(map(worded, some)) - spot.value) <= Decimal("0.011"):
            run = [one.value for one in column[length:] if one.money]
            if len(run) >= 3 and 0 < max(run) < some[-1].value:
                return some[-1]
    return None


def _over(page: Grid, spot: Spot) -> list[Spot]:
    """The amounts over a total, the nearest first: those that follow one another at about one distance, up to another total."""
    run = list[Spot]()
    last, step = spot, 0.0
    for one in above(page, spot):
        down = last.line.box.y - one.line.box.y
        if (not one.money and one.value) or TOTAL.search(one.label) or (step and down > 3.2 * step) or down > 9 * one.line.box.h:
            break
        step = min(step or down, down) if run else 0.0
        run.append(one)
        last = one
    return run


def _bare(proofs: Proofs, run: Sequence[Spot], spot: Spot) -> Line | None:
    """The only row of the list that holds a name and no amount, by how many rows usually stand between two amounts."""
    places = [one.row for one in reversed(run)] + [spot.row]
    between = [after - before - 1 for before, after in pairwise(places)]
    usual = Counter(between).most_common(1)[0][0]
    wide = [place for place, count in enumerate(between) if count == 2 * usual + 1]
    if len(wide) != 1 or sum(count == usual for count in between) < 2:
        return None
    row = proofs.rows[places[wide[0]] + usual + 1]
    names = [proofs.rows[place][0] for place in places[:-1]]
    return (
        row[0] if proofs.page[places[wide[0]] + usual + 1] == [] and any(abs(row[0].box.x - one.box.x) <= 0.6 * one.box.h for one in names) else None
    )


_BEFORE = re.compile(r"上[期月次年]|期初|起[码数]|(?<![a-z])(?:previous|prior|last|opening|start\w*|from|old)(?![a-z])")
_NOW = re.compile(r"本[期月次年]|期末|止[码数]|现[在抄]|(?<![a-z])(?:current|present|latest|this|closing|end\w*|new|now)(?![a-z])")
_USED = re.compile(r"用[电水气热]?量|[电水气]量|使用|(?<![a-z])(?:usage|used|consumption|consumed|units|kwh|volume)(?![a-z])")
_READING = re.compile(r"示数|读数|表[底码]|抄[表见]|行[度至]|(?<![a-z])(?:readings?|meter|read)(?![a-z])")
_TIMES = re.compile(r"倍率|系数|损耗|multiplier|factor|calorific|conversion")


def metered(_page: Grid, proofs: Proofs) -> _Said:
    """What was used is what the meter says now less what it said before: a reading of zero, or a use of none, that the other two contradict."""
    text = " ".join(fold(line.text) for row in proofs.rows for line in row)
    if not _READING.search(text) or _TIMES.search(text):
        return
    named = [(_heading(proofs, spot), spot) for spot in proofs.spots if not spot.share and not spot.money]
    found = {
        name: [spot for words_, spot in named if words.search(words_)][:1] for name, words in (("used", _USED), ("before", _BEFORE), ("now", _NOW))
    }
    used, before, now = (found[name][0] if found[name] else None for name in ("used", "before", "now"))
    if (
        used is None
        or before is None
        or now is None
        or len({id(used), id(before), id(now)}) < 3
        or max(now.row, before.row, used.row) - min(now.row, before.row, used.row) > 3
    ):
        return
    due = now.value - before.value
    zero = next((spot for spot in (now, used) if not spot.value), None)
    if abs(due - used.value) <= 1 or (zero is None and misread(abs(due), used.value)):
        return
    yield (
        Result(name="usage", expected=due, found=used.value, holds=False, rests=(used.line, now.line, before.line)),
        (zero.label or zero.line.text, zero.line) if zero else None,
    )


def _heading(proofs: Proofs, spot: Spot) -> str:
    """The words over a figure in a table, and those before it in its row."""
    mine = proofs.rows[spot.row]
    if len(proofs.page[spot.row]) >= 3:
        for row in proofs.rows[max(0, spot.row - 3) : spot.row][::-1]:
            top = next((line for line in row if len(row) >= 3 and over(line, row, spot.line, mine, within=2.5)), None)
            if top is not None:
                return fold(top.text)
    return spot.label

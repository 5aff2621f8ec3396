"""A sum in large print over the list of what makes it up, or under it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import accumulate, pairwise

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL, hero, worded
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import clean
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure
from pipeline.reading.documents.vocabulary import EARLIER, FREE, SELDOM, TAX, WITHIN

__all__ = ["BEFORE", "DATED", "LATELY", "LEADING", "MORE", "SHARE", "footed", "headed", "name_of"]

_DUE = re.compile(
    r"应[付缴补退交还]|待[付缴]|尚欠|未[付结缴]|欠费|账单|费用总?[额计]|(?<![a-z])(?:due|owing|owed|outstanding|to pay|payable|you owe|pay by|bill|charges|balance to|total)(?![a-z])"
)
"""What names a sum to be paid."""
BEFORE = re.compile(
    rf"{EARLIER}|往[期月]|承前|过次|结转|(?<![a-z])(?:brought|carried|forward|continued|instal?lments?|page [1-9] of [2-9])(?![a-z])|分期"
)
"""What may be owed besides, or stand on another page."""
LEADING = re.compile(r"排行|排名|榜|前[三五十\d]|(?<![a-z])(?:top \w+|biggest|largest)(?![a-z])")
"""Of a list of the greatest alone."""
MORE = re.compile(
    r"(?:查看|展开|加载|显示|点击).{0,3}(?:全部|更多|所有|\d+[笔条])|(?<![a-z])(?:view|see|show|load) (?:all|more|full)(?![a-z])|(?<![a-z])recent (?:transactions|activity|purchases)(?![a-z])"
)
"""Of a list of which a page shows a part."""
LATELY = re.compile(
    rf"{LEADING.pattern}|{MORE.pattern}|最近|近期|近[一二三七\d]|更多|全部账单|(?<![a-z])(?:recent|latest|last \d|view|see|show|load|more|history|activity|transactions)(?![a-z])"
)
"""Of a list that is not all there is."""
DATED = re.compile(r"\d{1,2}[:：]\d{2}|\d{1,2}月\d{1,2}日|昨天|今天|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?<![a-z])(?:today|yesterday)(?![a-z])")
SHARE = re.compile(r"(\d{1,2}(?:\.\d{1,2})?)\s?%")


def headed(page: Grid, proofs: Proofs) -> Said:
    """A sum in large print over the list of what makes it up, where its name or a tax on all of the list says that this is everything."""
    spots = [spot for spot in proofs.spots if spot.money and spot.value and hero(spot, proofs.spots)]
    if len(spots) != 1 or not sure(*spots):
        return
    spot, text = spots[0], proofs.text
    column = _list(page, spot)
    run = column or _tiles(proofs, spot)
    if len([one for one in run if one.value]) < 3 or not sure(*run) or any(not one.label for one in run):
        return
    dues = [sum((sign(one) for one in run), Decimal(0)) for sign in (lambda one: one.value, worded)]
    if any(abs(abs(due) - abs(spot.value)) <= CENTS for due in dues):
        yield said(spot.value, spot, "headed", run, holds=True)
        return
    # What was paid and what is left may prove a sum of which the tiles under it say that they are all.
    counted = {one.row for one in run}
    beside = " ".join(proofs.row(number) for number in range(len(proofs.rows)) if number not in counted)
    proven = proofs.proven(spot) if column or not _ALL.search(name_of(proofs, spot)) else _within(spot, run)
    if proven or BEFORE.search(beside) or LATELY.search(text) or sum(bool(DATED.search(proofs.row(one.row))) for one in run) * 2 > len(run):
        return
    if not (_DUE.search(name_of(proofs, spot)) or _taxed(proofs, run)) or any(TOTAL.search(one.label) for one in proofs.spots if one.row > spot.row):
        return
    due = min(dues, key=lambda one: abs(one - spot.value))
    if off(due, spot):
        yield said(due, spot, "headed", run)


_METER = re.compile(r"(?:previous|prior|last|opening|start\w*|old) (?:meter )?read\w*|上[期次月](?:示数|读数|抄[表见]|表[底码])")
"""What a meter said before is no money."""
_CLAIM = re.compile(r"报销|(?<![a-z])(?:reimburs\w*|claim\w*|expenses?)(?![a-z])")


def footed(_page: Grid, proofs: Proofs) -> Said:
    """The same under its list, in larger print or in a column of its own: the last amount of a page."""
    amounts = [one for one in proofs.spots if one.money and not one.each]
    if len(amounts) < 4 or not amounts[-1].value:
        return
    spot, run = amounts[-1], _foot(amounts[-1], amounts)
    if len([one for one in run if one.value]) < 2 or not sure(spot, *run) or any(not one.label for one in run):
        return
    name = name_of(proofs, spot)
    due = min((sum((sign(one) for one in run), Decimal(0)) for sign in (lambda one: one.value, worded)), key=lambda one: abs(one - spot.value))
    zeros = [one for one in run if not one.value and not SELDOM.search(one.label)]
    if abs(due - spot.value) <= CENTS:
        yield said(spot.value, spot, "footed", run, holds=True)
        return
    filled = [replace(one, value=spot.value - due) if one in zeros else one for one in run]
    taxed = _taxed(proofs, run) or (len(zeros) == 1 and _taxed(proofs, filled))
    dated = sum(bool(DATED.search(proofs.row(one.row))) for one in run) * 2 > len(run) and not _CLAIM.search(proofs.text)
    before = BEFORE.search(" ".join(proofs.row(one.row) for one in (*run, spot)) if taxed else _METER.sub("", proofs.text))
    if (
        proofs.proven(spot)
        or before
        or LATELY.search(proofs.text)
        or dated
        or not (taxed or any(words.search(name) for words in (_DUE, _CLAIM, TOTAL)))
    ):
        return
    if len(zeros) == 1 and due < spot.value and not FREE.search(proofs.row(zeros[0].row)):
        yield None, (zeros[0].label, zeros[0].line)
    elif len(run) >= 3 and off(due, spot):
        yield said(due, spot, "footed", run)


def _foot(spot: Spot, amounts: Sequence[Spot]) -> list[Spot]:
    """The amounts of a page over its last one, in one column at about one distance, where there are no others; that one stands apart."""
    run = [one for one in amounts if one is not spot]
    rows = [one.row for one in run]
    steps = [lower.line.box.y - upper.line.box.y for upper, lower in pairwise(run)]
    alone = len({one.column for one in run}) == 1 and len(set(rows)) == len(rows) and len({one.line.page for one in amounts}) == 1
    apart = spot.column != run[0].column or spot.line.height > 1.15 * max(one.line.height for one in run)
    even = bool(steps) and max(steps) <= 2.2 * min(steps) and spot.line.box.y - run[-1].line.box.y <= 4 * max(steps)
    return run if alone and apart and even and not any(TOTAL.search(one.label) or WITHIN.search(one.label) for one in run) else []


_ALL = re.compile(
    r"(?:以下|下列|如下|各项|各类|全部|所有).{0,6}(?:合计|之和|费用|总[计和额])|费用总?[额计]|(?<![a-z])(?:sum of|all (?:items|charges)|total (?:charges|bill|cost)|items below)(?![a-z])"
)
"""Of a sum that is that of all."""


def _within(spot: Spot, run: Sequence[Spot]) -> bool:
    """Whether some of the tiles come to a sum: the first of them, or those of a column."""
    series = [run, *([one for one in run if one.column == place] for place in {one.column for one in run})]
    return any(abs(total - abs(spot.value)) <= CENTS for some in series for total in accumulate(abs(one.value) for one in some))


def _list(page: Grid, spot: Spot) -> list[Spot]:
    """The amounts under a sum that follow one another in a column of their own at about one distance."""
    under = [one for row in page[spot.row + 1 :] for one in row if one.money and one.line.page == spot.line.page]
    if not under:
        return []
    run: list[Spot] = [under[0]]
    step = 0.0
    for one in (one for one in under[1:] if one.column == under[0].column):
        down = one.line.box.y - run[-1].line.box.y
        headed_ = one.row - run[-1].row == 2 and bool(page) and not page[one.row - 1]  # a list in parts, each under its heading
        if step and down > (3.2 if headed_ else 2.2) * step:
            break
        step = min(step or down, down)
        run.append(one)
    alone = {one.row for one in under} == {one.row for one in run}  # no other table, nothing beside
    return run if alone and len(under) == len(run) else []


def _tiles(proofs: Proofs, spot: Spot) -> list[Spot]:
    """The amounts under a sum in tiles side by side, each under its own name, in rows at about one distance."""
    run, columns, last, step = list[Spot](), set[int](), spot.row, 0.0
    for number in range(spot.row + 1, len(proofs.page)):
        row, names = proofs.page[number], proofs.names(number)
        if not row:
            continue
        if not names or row[0].line.page != spot.line.page or not all(one.money or not one.value for one in row):
            break
        places = {one.column for one in row}
        down = row[0].line.box.y - run[-1].line.box.y if run else 0.0
        if run and (not places <= columns or number - last != 2 or (step and down > 1.5 * step)):
            break
        columns, last, step = columns or places, number, step or down
        run += [replace(one, label=clean(name.text)) for name, one in zip(names, row, strict=True)]
        if len(places) < len(columns):
            break
    return run if len(columns) >= 2 and len({one.row for one in run}) >= 2 else []


def name_of(proofs: Proofs, spot: Spot) -> str:
    """The words before a figure in large print, over it, or right under it in a row of their own."""
    over = [
        fold(line.text)
        for row in proofs.rows[max(0, spot.row - 2) : spot.row]
        for line in row
        if line.box.x < spot.right and line.box.x + line.box.w > spot.line.box.x and figure(line.text) is None
    ]
    under = [
        fold(line.text)
        for row in proofs.rows[spot.row + 1 : spot.row + 2]
        for line in row
        if len(row) == 1 and figure(line.text) is None and line.box.y - spot.line.box.y <= 2.5 * spot.line.box.h
    ]
    return " ".join([spot.label, *over[-2:], *under])


def _taxed(proofs: Proofs, run: Sequence[Spot]) -> bool:
    """Whether the last of a list is a tax on all before it: then nothing is wanting."""
    text, before = proofs.row(run[-1].row), sum((one.value for one in run[:-1]), Decimal(0))
    share = SHARE.search(text)
    return bool(TAX.search(text)) and share is not None and abs(before * Decimal(share[1]) / 100 - run[-1].value) <= Decimal("0.011")

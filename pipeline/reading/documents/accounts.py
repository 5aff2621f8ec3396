"""What a page owes without a column of totals: a sum in large print over its list, charges beside credits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import accumulate

from pipeline.reading.amounts import fold
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import clean
from pipeline.reading.documents.proofs import TOTAL, Proofs, hero, worded
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure
from pipeline.reading.documents.vocabulary import EARLIER, FREE, SELDOM, TAX
from topics.events import Line

__all__ = ["DATED", "LATELY", "LEADING", "SHARE", "balanced", "headed", "sided", "worked"]

_DUE = re.compile(
    r"应[付缴补退交还]|待[付缴]|尚欠|未[付结缴]|欠费|账单|费用总?[额计]|(?<![a-z])(?:due|owing|owed|outstanding|to pay|payable|you owe|pay by|bill|charges|balance to|total)(?![a-z])"
)
"""What names a sum to be paid."""
_BEFORE = re.compile(
    rf"{EARLIER}|往[期月]|承前|过次|结转|(?<![a-z])(?:brought|carried|forward|continued|instal?lments?|page [1-9] of [2-9])(?![a-z])|分期"
)
"""What may be owed besides, or stand on another page."""
LEADING = re.compile(r"排行|排名|榜|前[三五十\d]|(?<![a-z])(?:top \w+|biggest|largest)(?![a-z])")
"""Of a list of the greatest alone."""
LATELY = re.compile(
    rf"{LEADING.pattern}|最近|近期|近[一二三七\d]|更多|全部账单|(?<![a-z])(?:recent|latest|last \d|view|see|show|load|more|history|activity|transactions)(?![a-z])"
)
"""Of a list that is not all there is."""
DATED = re.compile(r"\d{1,2}[:：]\d{2}|\d{1,2}月\d{1,2}日|昨天|今天|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|(?<![a-z])(?:today|yesterday)(?![a-z])")
SHARE = re.compile(r"(\d{1,2}(?:\.\d{1,2})?)\s?%")


# A sum in large print over its list.


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
    proven = proofs.proven(spot) if column or not _ALL.search(_name(proofs, spot)) else _within(spot, run)
    if proven or _BEFORE.search(text) or LATELY.search(text) or sum(bool(DATED.search(proofs.row(one.row))) for one in run) * 2 > len(run):
        return
    if not (_DUE.search(_name(proofs, spot)) or _taxed(proofs, run)) or any(TOTAL.search(one.label) for one in proofs.spots if one.row > spot.row):
        return
    due = min(dues, key=lambda one: abs(one - spot.value))
    if off(due, spot):
        yield said(due, spot, "headed", run)


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
        if step and down > 2.2 * step:
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


def _name(proofs: Proofs, spot: Spot) -> str:
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


# A quantity and its price told in words.

_WORKED = re.compile(
    r"(?P<count>\d[\d,]*(?:\.\d{1,3})?)\s?(?:[a-z]{1,8}\d?|[一-鿿]{1,2}|m³)?\s?(?:at|@|[x×*]|按)\s?[¥$€£]?\s?(?P<price>\d[\d,]*(?:\.\d{1,5})?)\s?(?P<cents>p|c|pence|cents?|¢)?(?![a-z\d.%])"
)


def worked(_page: Grid, proofs: Proofs) -> Said:
    """An amount beside the quantity and the price that it comes from, said in words: `312 kWh at 24.5p`, `152度` `×0.55元`; a wrong one, or one of nothing, among right ones."""
    found = list[tuple[Spot, Decimal, bool]]()
    for spot in proofs.spots:
        before = [line for line in proofs.rows[spot.row] if line.box.x < spot.line.box.x]
        told = list(_WORKED.finditer(_told(before)))
        if len(told) != 1 or not spot.money or not sure(spot):
            continue
        match = told[0]
        said_in = [line.box for line in before if match["price"] in fold(line.text)][-1:]
        if len([one for one in proofs.page[spot.row] if one.money and one.line.box not in said_in]) != 1:
            continue
        due = Decimal(match["count"].replace(",", "")) * Decimal(match["price"].replace(",", "")) / (100 if match["cents"] else 1)
        if due:
            found.append((spot, due, abs(due - abs(spot.value)) <= Decimal("0.02")))
    held = sum(holds for _, _, holds in found)
    zero = [spot for spot, _, _ in found if not spot.value]
    wrong = len(found) - held - len(zero)
    for spot, due, holds in found:
        if holds or (held >= 2 * wrong and spot.value and off(due, spot)):
            yield said(due, spot, "line", [], holds=holds)
        elif spot in zero and held >= max(len(zero), 1) and not FREE.search(text := proofs.row(spot.row)) and not SELDOM.search(text):
            yield None, (spot.label or spot.line.text, spot.line)


_UNIT = re.compile(r"\d\s?(?:[a-z]{1,8}\d?|[一-鿿]{1,2}|m³)$")


def _told(before: Sequence[Line]) -> str:
    """The words before an amount, with the sign of multiplication that stood between a measured quantity and a figure apart."""
    text = ""
    for line in before:
        piece = fold(line.text).strip()
        text += f" × {piece}" if _UNIT.search(text) and figure(piece) is not None else f" {piece}"
    return text.replace("×", "x")


# Charges in one column, credits in another.

_CHARGES = re.compile(r"借方|支出|应收|消费金?额?|收费|费用|(?<![a-z])(?:charges?|fees|debits?|billed|dr)(?![a-z])")
_CREDITS = re.compile(r"贷方|收入|已[付收]|付款|实收|收款|(?<![a-z])(?:credits?|payments?|paid|receipts?|cr)(?![a-z])")
_LEFT = re.compile(r"余额|结余|尚欠|应[付补退收]|未[付结]|欠款|(?<![a-z])(?:balance|due|owing|owed|outstanding|amount payable|to pay)(?![a-z])")


def sided(page: Grid, proofs: Proofs) -> Said:
    """What is left under a column of charges and one of credits is what the one comes to less the other."""
    for number, row in enumerate(proofs.rows):
        words = [line for line in row if figure(line.text) is None and len(line.text) <= 24]
        heads = [
            [line for line in words if one.search(fold(line.text)) and not other.search(fold(line.text))]
            for one, other in ((_CHARGES, _CREDITS), (_CREDITS, _CHARGES))
        ]
        if len(words) < len(row) or [len(some) for some in heads] != [1, 1] or any(_LEFT.search(fold(line.text)) for line in words):
            continue
        ends = [
            place
            for place in range(number + 1, len(page))
            if page[place] and (_LEFT.search(page[place][0].label) or TOTAL.search(page[place][0].label))
        ]
        if not ends or len(page[ends[0]]) != 1 or not _LEFT.search(page[ends[0]][0].label):
            return
        spot, inside = page[ends[0]][0], [one for place in range(number + 1, ends[0]) for one in page[place] if one.money]
        columns = sorted({one.column for one in inside}, key=lambda place: max(one.right for one in inside if one.column == place))
        if len(columns) != 2 or not spot.value:
            return
        first, second = ([one for one in inside if one.column == place] for place in columns)
        charges, credits_ = (first, second) if heads[0][0].box.x < heads[1][0].box.x else (second, first)
        if len(charges) < 2 or {one.row for one in first} & {one.row for one in second}:
            return
        due = sum((one.value for one in charges), Decimal(0)) - sum((abs(one.value) for one in credits_), Decimal(0))
        if abs(abs(due) - abs(spot.value)) <= CENTS:
            yield said(spot.value, spot, "sided", inside, holds=True)
        elif not _BEFORE.search(proofs.text) and off(due, spot) and sure(spot, *inside):
            yield said(due, spot, "sided", inside)
        return


_COSTS = re.compile(r"支出|成本|费用|开支|(?<![a-z])(?:expenditures?|expenses|costs?|outgoings|spending|money out|payments)(?![a-z])")
_INCOME = re.compile(r"收入|(?<![a-z])(?:income|revenues?|receipts?|takings|money in|sales)(?![a-z])")
_SURPLUS = re.compile(
    r"结余|盈余|盈亏|结存|节余|净[收利结]|(?<![a-z])(?:surplus|deficit|net(?: result| income| profit| position)?|profit|loss|shortfall|difference)(?![a-z])"
)
"""What is left of one period, and of nothing before it."""


def balanced(_page: Grid, proofs: Proofs) -> Said:
    """What is left under two lists, each with its proven total, is the total of the charges less that of the credits."""
    totals = [spot for spot in proofs.spots if spot.money and spot.value and TOTAL.search(spot.label) and not _LEFT.search(spot.label)]
    for out, into, rest in ((_CHARGES, _CREDITS, _LEFT), (_COSTS, _INCOME, _SURPLUS)):
        charges, credits_ = (
            [spot for spot in totals if one.search(spot.label) and not other.search(spot.label)] for one, other in ((out, into), (into, out))
        )
        yield from _left_of(proofs, charges, credits_, rest)


def _left_of(proofs: Proofs, charges: Sequence[Spot], credits_: Sequence[Spot], rest: re.Pattern[str]) -> Said:
    if len(charges) != 1 or len(credits_) != 1:
        return
    rests = (*charges, *credits_)
    under = [spot for spot in proofs.spots if spot.row > max(one.row for one in rests) and spot.money and rest.search(spot.label)]
    if not under or any(one.money and one.row < under[0].row and _BEFORE.search(one.label) for one in proofs.spots):
        return
    due, spot = charges[0].value - abs(credits_[0].value), under[0]
    made = [proofs.made(one) for one in rests]
    if any(made) and abs(abs(due) - abs(spot.value)) <= CENTS:
        yield said(spot.value, spot, "sided", rests, holds=True)
    elif not all(made):
        return
    elif not spot.value:
        yield None, (spot.label, spot.line)
    elif off(due, spot) and sure(spot, *rests):
        yield said(due, spot, "sided", rests)

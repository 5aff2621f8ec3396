"""What a page owes without a column of totals: amounts told with their quantity and price, charges beside credits."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.heads import BEFORE
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure
from pipeline.reading.documents.vocabulary import FREE, SELDOM
from topics.events import Line

__all__ = ["balanced", "sided", "worked"]

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
        elif not BEFORE.search(proofs.text) and off(due, spot) and sure(spot, *inside):
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
    if not under or any(one.money and one.row < under[0].row and BEFORE.search(one.label) for one in proofs.spots):
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

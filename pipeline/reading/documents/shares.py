"""Who pays which share of a total: funds and insurers, oneself, and what is left in cash."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.pairs import clean
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure
from topics.events import Line

__all__ = ["shared"]

_OTHERS = re.compile(
    r"统筹|医保|基金|保险|公司承担|单位承担|补[助贴]|救助|减免|优惠|(?<![a-z])(?:insur\w+|plan (?:paid|pays|discount)|medicare|medicaid|covered|adjust\w*|write-?offs?|contractual|discounts?|employer|subsid\w+)(?![a-z])"
)
_SELF = re.compile(
    r"个人|自[付费理]|本人|患者|账户支付|其[他它]支付|(?<![a-z])(?:you (?:pay|owe|paid)|patients?|your (?:share|cost|part|responsibility)|co-?pay\w*|deductible|co-?insurance|member (?:pays|share)|employee)(?![a-z])"
)

_FUND = re.compile(r"统筹|医保|基金|保险|(?<![a-z])(?:insur\w+|plan (?:paid|pays)|medicare|medicaid)(?![a-z])")
_CASH = re.compile(
    r"^(?:个人)?(?:现金|微信|支付宝|银行卡|扫码)(?:支付|自付|缴纳|部分|付款)?$|^(?:paid (?:in|by) )?(?:cash|card)(?: paid| payment)?$|out of pocket"
)
"""How the rest is paid that no fund pays."""
_BACK = re.compile(r"找零|找回|(?<![a-z])change(?![a-z])")


def _blank(proofs: Proofs, group: Sequence[Spot]) -> Said:
    """The one share without a figure, where the others do not come to the total over them, which others prove."""
    rows = {one.row for one in group}
    near = range(max(0, min(rows) - 1), min(len(proofs.rows), max(rows) + 2)) if rows else ()
    named = [(line, row[place + 1 : place + 2]) for number in near for row in [proofs.rows[number]] for place, line in enumerate(row) if _named(line)]
    bare = [line for line, after in named if not after or figure(after[0].text) is None]
    total = next((one for one in reversed(proofs.spots) if rows and one.row < min(rows) and one.money and TOTAL.search(one.label)), None)
    paid = sum((abs(one.value) for one in group), Decimal(0))
    if len(bare) == 1 and len(group) >= 2 and total is not None and paid < total.value - CENTS and inline(bare[0].text) is None:
        yield None, (clean(bare[0].text), bare[0])


def _named(line: Line) -> bool:
    text = fold(line.text)
    return figure(text) is None and any(words.search(text) for words in (_OTHERS, _SELF)) and bool(_PAYS.search(text))


_PAYS = re.compile(r"支付|自付|自费|承担|(?<![a-z])(?:pa(?:id|ys|yment)|covered|owe|share|responsibility)(?![a-z])")


def shared(page: Grid, proofs: Proofs) -> Said:
    """What others pay and what one pays oneself come to the total over them; several may be parts of one, so any of them that do will do."""
    group = list[Spot]()
    cash = any(_FUND.search(one.label) for one in proofs.spots) and not any(_BACK.search(one.label) for one in proofs.spots)
    for row in page:
        named = [one for one in row if one.money or not one.value]
        mine = [one for one in named if _OTHERS.search(one.label) or _SELF.search(one.label) or (cash and _CASH.search(one.label))]
        opens = not group and len(row) - len(mine) == 1 and row[0].money and TOTAL.search(row[0].label) and row[0] not in mine  # the total beside
        if mine and (len(mine) == len(row) or opens) and (not group or row[0].row - group[-1].row <= 1):
            group += mine
        elif len(group) >= 2:
            break
        else:
            group = []
    yield from _blank(proofs, group)
    sides = [any(words.search(one.label) and one.value for one in group) for words in (_OTHERS, _SELF)]
    full = [one for one in group if one.value]
    totals = (
        [
            one
            for row in page[: group[0].row + 1]
            for one in row
            if (one.row < group[0].row or one.right < group[0].right) and one.money and TOTAL.search(one.label) and not _SELF.search(one.label)
        ]
        if group
        else []
    )
    if not all(sides) or not 2 <= len(full) <= 8 or not totals or not sure(*full, totals[-1]):
        return
    ways = [sum((abs(one.value) for one in some), Decimal(0)) for size in range(2, len(full) + 1) for some in combinations(full, size)]
    known = [one for one in proofs.spots if one.money and one not in group]
    if any(abs(way - abs(totals[-1].value)) <= CENTS for way in ways):
        yield said(totals[-1].value, totals[-1], "shared", full, holds=True)
        return
    if any(abs(way - abs(one.value)) <= CENTS for way in ways for one in known):
        return
    total, due = totals[-1], min(ways, key=lambda way: abs(way - abs(totals[-1].value)))
    if group[0].row - total.row <= 3 and off(due, total):  # the total may well be right
        yield Result(name="shared", expected=abs(total.value), found=due, holds=False, rests=(*(one.line for one in full), total.line)), None

"""What is paid of a loan at a time: principal and interest, with what is collected beside, told by their names in a list or on cards."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import combinations

from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.heads import name_of
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure

__all__ = ["repaid"]

_PRINCIPAL = re.compile(r"(?:^|[月期次还付])本金$|^本金|(?<![a-z])(?:principal|capital repaid)(?![a-z])")
_INTEREST = re.compile(r"(?:^|[月期次还付])利息$|^利息|(?<![a-z])interest(?: due| paid| portion| charge)?$|^interest(?! rate)(?![a-z])")
_BESIDE = re.compile(r"手续费|服务费|担保费|保险|管理费|罚息|违约金|逾期|(?<![a-z])(?:escrow|insurance|pmi|late|fees?|charges?|taxes)(?![a-z])")
_WHOLE = re.compile(
    r"月供|[本当][月期次](?:应还|还款|应付|共还)|应还(?:总?[额款计]|金额|合计)|还款(?:总?额|金额|合计)|(?:合计|共)还款?"
    r"|(?<![a-z])(?:(?:total |monthly |regular |amount |next )?(?:payment|instal?lment|repayment)s?(?: amount| due| total)?|emi|(?:total|amount) due|to pay)(?![a-z])"
)
_ELSE = re.compile(
    r"剩余|累计|已[还付]|总利息|未还|余额|贷款(?:本金|金额|总额)|利率|全部|提前|(?<![a-z])(?:remaining|outstanding|balance|left|total interest|ytd|to date|rate|original|loan|unpaid|paid so far|year|last|previous|date|per month)(?![a-z])"
)
"""Of the loan as a whole, or of another time."""


def repaid(_page: Grid, proofs: Proofs) -> Said:
    """One payment that is not its principal with its interest and some of what is collected beside; of these one may be zero and should not."""
    named = [(spot, spot.label or name_of(proofs, spot)) for spot in proofs.spots if spot.money]
    principal, interest, whole = (
        [spot for spot, name in named if words.search(name) and not _ELSE.search(name)] for words in (_PRINCIPAL, _INTEREST, _WHOLE)
    )
    parts = [*principal, *interest]
    whole = [spot for spot in whole if spot not in parts and spot.value]
    if len(principal) != 1 or len(interest) != 1 or len({spot.value for spot in whole}) != 1 or not sure(*parts, *whole):
        return
    spot, base = whole[0], sum((one.value for one in parts), Decimal(0))
    beside = [one for one, name in named if one not in (*parts, *whole) and _BESIDE.search(name) and not _ELSE.search(name)][:5]
    ways = [base + sum((one.value for one in some), Decimal(0)) for size in range(len(beside) + 1) for some in combinations(beside, size)]
    due = min(ways, key=lambda way: abs(way - spot.value))
    zeros = [one for one in parts if not one.value]
    if abs(due - spot.value) <= CENTS:
        if len(zeros) != 1 or zeros == principal:  # nothing but interest is paid at first
            yield said(spot.value, spot, "instalment", parts, holds=True)
    elif len(zeros) == 1 and due < spot.value:
        yield None, (_called(zeros[0], named), zeros[0].line)
    elif not zeros and not proofs.proven(spot) and off(due, spot):
        yield said(due, spot, "instalment", [*parts, *beside])


def _called(spot: Spot, named: list[tuple[Spot, str]]) -> str:
    return next(name for one, name in named if one is spot)

"""Zeros that the figures around them, or what they are called, contradict: a tax of nothing between two sums, a rent of nothing among its charges."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.grid import Grid, Spot, above, below
from pipeline.reading.documents.proofs import TOTAL, Proofs, worded
from pipeline.reading.documents.verdicts import Said
from pipeline.reading.documents.vocabulary import FREE, TAX

__all__ = ["bridged", "mainly"]

_CENTS = Decimal("0.02")
_RATES = [Decimal(share) / 1000 for share in (10, 30, 50, 60, 70, 80, 90, 100, 125, 130, 150, 180, 190, 200, 210, 220, 230, 250)]
"""What taxes on sales are, where a page does not say its own."""


def bridged(page: Grid, proofs: Proofs) -> Said:
    """The one zero between a sum and the next, where what is wanting is a tax at its rate, or what a column of the table over them comes to."""
    for spot in proofs.spots:
        if spot.value or not spot.money or not spot.label or FREE.search(proofs.said(spot.line)):
            continue
        over, under = above(page, spot), below(page, spot)
        start = next((place for place, one in enumerate(over[:4]) if TOTAL.search(one.label)), None)
        end = next((place for place, one in enumerate(under[:4]) if TOTAL.search(one.label)), None)
        if start is None or end is None:
            continue
        base, last, others = over[start], under[end], [*over[:start], *under[:end]]
        if not base.value or not last.value or any(not one.value for one in others):
            continue
        wanting = [last.value - base.value - sum(map(sign, others), Decimal(0)) for sign in (worded, lambda one: one.value)]
        known = set(proofs.across(base)) | set(proofs.across(spot))
        taxed = TAX.search(spot.label) is not None
        rates = [one.value for one in proofs.spots if one.share and one.value] + _RATES
        if all(wanting) and any(
            value > 0 and (value in known - {base.value, last.value} or (taxed and any(abs(base.value * rate - value) <= _CENTS for rate in rates)))
            for value in wanting
        ):
            yield None, (spot.label, spot.line)


_MAIN = re.compile(
    r"^(?:[本当][期月次])?(?:学费|学杂费|保教费|房租|租金|物业(?:服务|管理)?费|保险?费|房费|住宿费|托管费)"
    r"|^(?:(?:base|basic|monthly|weekly|quarterly|annual|net|total) )?(?:tuition|rent|premium|tuition fees?|room (?:charge|rate)|nightly rate|council tax|ground rent|hoa dues|membership fee)(?![a-z])"
)
"""What a bill is for, and all others on it come on top of."""
_REASON = re.compile(r"免|减|抵|补|奖|已[付缴]|(?<![a-z])(?:waive\w*|exempt\w*|scholarship|grant|paid|credit\w*|discount|subsid\w*|covered)(?![a-z])")


_WAIVED = re.compile(r"免|资助|助学|(?<![a-z])(?:waive\w*|exempt\w*|scholarships?|fully (?:funded|covered)|rent[- ]free|rent holiday)(?![a-z])")
"""That somebody does not pay it, wherever the page says so."""


def mainly(page: Grid, proofs: Proofs) -> Said:
    """What a bill is for, of nothing, where what comes on top of it costs something."""
    for spot in proofs.spots:
        if spot.value or not spot.money or not _MAIN.search(spot.label) or TOTAL.search(spot.label):
            continue
        text = _own(proofs, spot)
        if _WAIVED.search(proofs.text):
            continue
        near = [one for one in (*above(page, spot)[:3], *below(page, spot)[:3]) if abs(one.row - spot.row) <= 4]
        peers = [one for one in near if one.money and one.value and one.label and not TOTAL.search(one.label)]
        if len(peers) >= 2 and _alone(page, spot) and not FREE.search(text) and not _REASON.search(text):
            yield None, (spot.label, spot.line)


def _own(proofs: Proofs, spot: Spot) -> str:
    """What a row says of a figure: all of it, but for another list beside."""
    lists = len(proofs.page[spot.row]) > 1
    return " ".join(fold(line.text) for line in proofs.rows[spot.row] if not lists or line.box.x < spot.right)


def _alone(page: Grid, spot: Spot) -> bool:
    """Whether a zero is all that its row says under its name: no sum of the year, no amount of another column."""
    return all(one is spot or one.label != spot.label for one in page[spot.row])

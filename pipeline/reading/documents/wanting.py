"""Zeros that the figures around them, or what they are called, contradict: a tax of nothing between two sums, a rent of nothing among its charges."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL, worded
from pipeline.reading.documents.grid import Grid, Spot, above, below
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import Said
from pipeline.reading.documents.vocabulary import FREE, NOUGHT, SELDOM, TAX

__all__ = ["bridged", "mainly", "priced"]

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


_PRICE = re.compile(
    r"(?:(?<![a-z])at|@|[x×*]|按|[¥£$€]) ?[¥£$€]?(?=[\d.]*[1-9])\d[\d,]*(?:\.\d+)?(?:p|c|元)? ?(?:per|a|an|each|/|每) ?[^\W\d]+|\d+(?:\.\d+)?元/[^\W\d]"
    r"|(?<![\w.,])(?P<count>\d[\d,.]*) ?[^\W\d]{0,9}[23]? ?(?:at|@|[x×*]) ?[¥£$€]?(?=[\d.]*[1-9])\d[\d,]*(?:\.\d+)?"
)
"""The price of one, or so many at a price."""


def priced(page: Grid, proofs: Proofs) -> Said:
    """The one amount of nothing beside its price of one, or under how many there were of it, where others with theirs cost something."""
    found = [
        (spot, _PRICE.search(proofs.row(spot.row)) or _under(proofs, spot))
        for row in page
        for spot in row[-1:]
        if spot.money and not _PRICE.search(fold(spot.line.text))
    ]
    zeros = [(spot, match) for spot, match in found if match is not None and not spot.value]
    full = [spot for spot, match in found if match is not None and spot.value]
    if len(zeros) != 1 or not full or any(words.search(proofs.row(zeros[0][0].row)) for words in (FREE, SELDOM)):
        return
    spot, match = zeros[0]
    if match["count"] is None and NOUGHT.search(proofs.text):
        return  # none was used
    if (match["count"] is None or match["count"].strip("0.,")) and all(abs(one.right - spot.right) <= 2 * spot.line.box.h for one in full):
        names = [
            line.text
            for number in (spot.row, spot.row - 1)
            for line in proofs.rows[number]
            if number >= 0 and len(line.text) > 1 and line is not spot.line
        ]
        yield None, (spot.label or next(iter(names), spot.line.text), spot.line)


def _under(proofs: Proofs, spot: Spot) -> re.Match[str] | None:
    """What the row right under a figure says of a price."""
    after = proofs.rows[spot.row + 1] if spot.row + 1 < len(proofs.rows) else []
    near = [line for line in after if line.box.y - spot.line.box.y <= 1.5 * spot.line.box.h and line.box.x < spot.line.box.x]
    return _PRICE.search(" ".join(fold(line.text) for line in near)) if near else None


def _own(proofs: Proofs, spot: Spot) -> str:
    """What a row says of a figure: all of it, but for another list beside."""
    lists = len(proofs.page[spot.row]) > 1
    return " ".join(fold(line.text) for line in proofs.rows[spot.row] if not lists or line.box.x < spot.right)


def _alone(page: Grid, spot: Spot) -> bool:
    """Whether a zero is all that its row says under its name: no sum of the year, no amount of another column."""
    return all(one is spot or one.label != spot.label for one in page[spot.row])

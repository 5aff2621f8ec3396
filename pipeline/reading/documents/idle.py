"""Zeros and blanks that are right to be so: of a row that heads columns, of a tax or a discount in its column."""

from __future__ import annotations

import re

from pipeline.reading.documents.lists import titled
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import Pair
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.vocabulary import TAX, WITHIN

__all__ = ["idle"]

_SELDOM = re.compile(
    rf"{TAX.pattern}|{WITHIN.pattern}|折|优惠|减免|运费|退|备注|签[收字名]|(?<![a-z])(?:disc(?:ount)?|less|credit|deposit|freight|duty|remarks?|notes?|signature|signed)(?![a-z])"
)
"""What heads a column in which many rows have nothing."""


def idle(pair: Pair, proofs: Proofs) -> bool:
    """Whether the zero or the blank that a pair holds is as it should be."""
    if pair.value is None:
        return _heads(pair, proofs)
    if not pair.listed and len(pair.numbers) < 2:
        return False
    zeros = [cell for cell in pair.cells if figure(cell.text) == 0]
    heads = [titled(proofs, spot.column) for cell in zeros if (spot := proofs.at(cell)) is not None and len(proofs.page[spot.row]) >= 2]
    return bool(heads) and all(_SELDOM.search(head) and head != pair.label for head in heads)


def _heads(pair: Pair, proofs: Proofs) -> bool:
    """Whether a name without a figure heads a column of them, whatever else was read with it."""
    number = next((place for place, row in enumerate(proofs.rows) if any(line.box == pair.line.box for line in row)), None)
    if number is None or len(proofs.rows[number]) < 3 or proofs.page[number]:
        return False
    under = next((row for row in proofs.page[number + 1 : number + 4] if row), [])
    box = pair.line.box
    return len(under) >= 3 and any(min(spot.right, box.x + box.w) > max(spot.line.box.x, box.x) for spot in under)

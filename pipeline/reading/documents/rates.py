"""Summaries of tax by rate: `20 %  8.50  1.70  10.20`, each row by itself and against its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import combinations

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import over, rows
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import Said, off, said, sure
from pipeline.reading.documents.vocabulary import FREE, TAX
from topics.events import Line

__all__ = ["by_rate", "marked", "rated", "stacked"]

_RATE = re.compile(r"(?:[a-z]\w*\W{1,3})?(\d{1,2}(?:\.\d{1,2})?)\s?%")
_OWN = re.compile(r"(?:税率|征收率|(?<![a-z])(?:vat|gst|tax|mwst|ust)(?: ?(?:rate|%|code))?$)")
"""What heads the column of rates."""
_OFF = re.compile(r"折|优惠|减|让利|返|(?<![a-z])(?:discounts?|less|rebates?|allowances?|deductions?|retention|voucher|coupon|credit)(?![a-z])")
_CHANGE = re.compile(
    rf"{_OFF.pattern}|运费|配送|物流|安装|手续费|(?<![a-z])(?:shipping|freight|delivery|carriage|postage|handling|surcharge|call-?out|fees?)(?![a-z])"
)
"""What changes the sum of all lines before tax."""
_ALL_TAX = re.compile(r"(?:合计|总)?税额(?:合计)?|增值税(?:额|合计)?|(?:total |sum of )?(?:sales )?(?:tax|vat|gst)(?: total| amount| payable)?")
"""The tax of all lines together, whatever their rates."""
_SLACK = Decimal("0.02")


def rated(lines: Sequence[Line]) -> Iterator[Result]:
    """Net times rate is the tax, in rows that say rate, net, tax and gross in this order, under a heading of tax; said only where the gross confirms net and rate, or where other rows hold."""
    found = list[tuple[Result, bool]]()
    headed = False
    for row in rows(lines):
        text = " ".join(fold(line.text) for line in row)
        rate = next((match for line in row[:2] if (match := _RATE.fullmatch(fold(line.text).strip()))), None)
        amounts = [(value, line) for line in row if (value := figure(line.text)) is not None and value.as_tuple().exponent == -2]
        headed = headed or (bool(TAX.search(text)) and not amounts and len(row) >= 3) or (rate is not None and bool(TAX.search(rate.string)))
        if not headed or rate is None or len(amounts) not in {2, 3}:
            continue
        (net, _), (tax, line) = amounts[:2]
        gross = amounts[2][0] if len(amounts) == 3 else None
        value = (net * Decimal(rate[1]) / 100).quantize(Decimal("0.01"))
        rests = (line, *(other for _, other in amounts))
        found.append(
            (
                Result(name="tax", expected=value, found=tax, holds=abs(value - tax) <= _SLACK, rests=rests),
                gross is not None and abs(net + value - gross) <= 2 * _SLACK,
            )
        )
    held = any(result.holds and result.found for result, _ in found)
    yield from (result for result, confirmed in found if result.holds or confirmed or held)


def by_rate(lines: Sequence[Line]) -> Iterator[tuple[Result | None, Line | None]]:
    """The tax at each rate as its share of the lines that have this rate in their column; where it stands empty, its place.

    A fault is said where the lines are all there: another rate's tax holds, or the lines come to a figure of the page.
    """
    table = rows(lines)
    head, top = next(
        ((line, row) for row in table if len(row) >= 3 for line in row if _OWN.search(fold(line.text)) and len(line.text) <= 12), (None, ())
    )
    if head is None:
        return
    parts: dict[Decimal, list[Decimal]] = {}
    said = list[tuple[Decimal, Decimal | None, Line]]()
    every = set[Decimal]()
    changes = list[Decimal]()
    together = list[tuple[Decimal, Line]]()
    for row in table:
        amounts = [(value, line) for line in row if (value := figure(line.text)) is not None and value.as_tuple().exponent == -2]
        every |= {abs(value) for value, _ in amounts}
        share = next((match for line in row if over(head, top, line, row, within=2.0) and (match := _RATE.fullmatch(fold(line.text).strip()))), None)
        named = next((line for line in row if TAX.search(fold(line.text)) and _RATE.search(fold(line.text))), None)
        if row[0].box.y <= head.box.y:
            continue
        if named is not None and len(row) <= 2:
            rate = Decimal(_RATE.search(fold(named.text))[1]) / 100  # type: ignore[index]  # asked above
            if len(amounts) == 1 or len(row) == 1:
                said.append((rate, amounts[0][0] if amounts else None, amounts[0][1] if amounts else named))
        elif share is None and parts and len(amounts) == 1 and not said and _CHANGE.search(text := " ".join(fold(line.text) for line in row)):
            changes.append(-abs(amounts[0][0]) if _OFF.search(text) else amounts[0][0])
        elif parts and share is None and len(row) == 2 and len(amounts) == 1 and _ALL_TAX.fullmatch(fold(row[0].text).strip(" :：")):
            together.append(amounts[0])
        elif share is not None and amounts:
            parts.setdefault(Decimal(share[1]) / 100, []).append(amounts[-1][0])
    lines_sum = sum((sum(some) for some in parts.values()), Decimal(0))
    whole = lines_sum in every
    found = list[tuple[Result | None, Line | None]]()
    for rate, tax, line in said:
        if not rate or rate not in parts:
            continue
        base = sum(parts[rate], Decimal(0))
        due = (base * rate).quantize(Decimal("0.01"))
        if tax is None:
            found.append((None, line))
        else:
            # What all lines were made less by, or more, may be in the tax.
            ways = [sum(some, Decimal(0)) for size in range(len(changes) + 1) for some in combinations(changes[:4], size)]
            taxed = [(base * (1 + way / lines_sum) * rate).quantize(Decimal("0.01")) for way in ways if lines_sum]
            taxed += [((base + way) * rate).quantize(Decimal("0.01")) for way in ways]
            due = min((due, *taxed), key=lambda one: abs(one - abs(tax)))
            holds = abs(due - abs(tax)) <= _SLACK + Decimal("0.005") * len(parts[rate])
            found.append((Result(name="tax", expected=due, found=tax, holds=holds, rests=(line,)), None if tax or not due else line))
    if len(together) == 1 and len(parts) == 1 and not said and not changes:  # one rate for all
        (levied, place), lines_of = together[0], sum(map(len, parts.values()))
        due = sum(((sum(some) * rate).quantize(Decimal("0.01")) for rate, some in parts.items()), Decimal(0))
        holds = abs(due - abs(levied)) <= _SLACK + Decimal("0.005") * lines_of
        found.append((Result(name="tax", expected=due, found=levied, holds=holds, rests=(place,)), place if due and not levied else None))
    held = any(result is not None and result.holds for result, _ in found)
    yield from (one for one in found if whole or held or (one[0] is not None and one[0].holds))


_MARK = re.compile(r"\d\s?([a-z*#])$")


def marked(proofs: Proofs) -> list[Decimal]:
    """What the amounts with one mark behind them come to, as a till sets it behind what is taxed, returns and coupons too."""
    marks = dict[str, list[Decimal]]()
    for spot in proofs.spots:
        if spot.money and (mark := _MARK.search(fold(spot.line.text).strip())) is not None:
            marks.setdefault(mark[1], []).append(spot.value)
    return [sum(values, Decimal(0)) for values in marks.values() if len(values) >= 2]


def stacked(page: Grid, _proofs: Proofs) -> Said:
    """The tax of each thing under its amount and its rate, one to a row, as a phone shows them; one that its rate contradicts, where another follows from its own."""
    found = list[tuple[Spot, Spot, Decimal]]()
    alone = [row[0] for row in page if len(row) == 1]
    for first, second, tax in zip(alone, alone[1:], alone[2:], strict=False):
        base, rate = (first, second) if second.share else (second, first)
        taxed = TAX.search(tax.label) and tax.money and not tax.share and not TOTAL.search(tax.label) and not FREE.search(tax.label)
        named = rate.share and base.money and not base.share and bool(base.value) and not TAX.search(base.label)
        if taxed and named and rate.value and tax.row - first.row == 2 and sure(base, rate, tax):
            found.append((tax, base, (abs(base.value) * rate.value).quantize(Decimal("0.01"))))
    held = sum(abs(due - abs(tax.value)) <= _SLACK for tax, _, due in found)
    for tax, base, due in found:
        if abs(due - abs(tax.value)) <= _SLACK:
            yield said(tax.value, tax, "tax", [base], holds=True)
        elif held * 2 < len(found):
            continue
        elif not tax.value:
            yield None, (tax.label, tax.line)
        elif off(due, tax):
            yield said(due, tax, "tax", [base])

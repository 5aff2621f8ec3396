"""Results of a period: what is left after costs, step by step; and columns of several periods, in which the same sums must hold."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from pipeline.reading.amounts import mistaken
from pipeline.reading.documents.additions import TOTAL, worded
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.lists import heading
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure

__all__ = ["boxed", "parallel", "profit"]

_RESULT = re.compile(
    r"(?:毛利|利润)(?:总额|合计)?$|净利$|净收益|盈利|结余|盈余|(?<![a-z])(?:(?:gross|operating|net|trading)(?: operating)? (?:profit|income|loss|surplus|margin|earnings)"
    r"|(?:profit|surplus|loss|income)(?: or loss)? (?:before|after|for)\b.*|ebitda?|gross margin|surplus|net cash flow)(?![a-z])"
)
_FIRST = re.compile(r"收入|营业额|销售额|(?<![a-z])(?:turnover|revenues?|sales|income|takings|receipts|fees|donations|grants)(?![a-z])")
_COST = re.compile(
    r"减|成本|费用|支出|税|折旧|摊销|损失|租|工资|薪|水电|杂费|物业|(?<![a-z])(?:less|costs?|expens\w*|tax(?:es|ation)?|depreciation|amorti[sz]ation|overheads?|wages|salar\w+|rent|rates|interest paid|charges|losses|utilities|insurance|marketing|purchases|interest)(?![a-z])"
)
_UNIT = Decimal("1.01")


def profit(page: Grid, proofs: Proofs) -> Said:
    """A result that does not go on from the one before it, or from what came in, where another result of the page does."""
    for column in sorted({spot.column for spot in proofs.spots}):
        series = [spot for row in page for spot in row if spot.column == column and not spot.share and spot.label]
        places = [place for place, spot in enumerate(series) if spot.value and _RESULT.search(spot.label)]
        if not places or not _FIRST.search(series[0].label) or len({spot.line.page for spot in series}) > 1:
            continue
        found = list[tuple[Spot, Decimal, Sequence[Spot], bool]]()
        before = 0
        for place in places:
            run = _gathered(series[before:place])
            before = place
            if not 2 <= len(run) <= 14 or not sure(*run, series[place]):
                continue
            dues = [
                sum((sign(one) for one in run[1:]), run[0].value) for sign in (_named, worded, lambda one: one.value, lambda one: -abs(one.value))
            ]
            due = min(dues, key=lambda one: abs(one - series[place].value))
            found.append((series[place], due, run, abs(due - series[place].value) <= _slack(series[place])))
        held = [one for one in found if one[3]]
        wrong = [one for one in found if not one[3]]
        for spot, _, parts, _ in held:
            yield said(spot.value, spot, "result", parts, holds=True)
        if len(wrong) != 1 or not (held or _whole(wrong[0][2])):
            continue
        spot, due, parts, _ = wrong[0]
        zero, proven = [one for one in parts[1:] if not one.value], proofs.proven(spot)
        goes_on = any(later[0] is spot for _, _, later, _ in held)  # what follows proves it, so the fault is over it
        if len(zero) == 1 and (goes_on or not proven) and (_COST.search(zero[0].label) is not None) is (due > spot.value):
            yield None, (zero[0].label, zero[0].line)
        elif not proven and off(due, spot):
            yield said(due, spot, "result", parts)


def _gathered(run: Sequence[Spot]) -> list[Spot]:
    """A stretch of figures with the sums among them in the place of their parts, as a total of costs in the place of each."""
    made = list[Spot]()
    for spot in run:
        ends = [length for length in range(2, len(made) + 1) if abs(sum(one.value for one in made[-length:]) - spot.value) <= _slack(spot)]
        if ends and spot.value and TOTAL.search(spot.label):
            del made[-ends[0] :]
        made.append(spot)
    return made


def _whole(run: Sequence[Spot]) -> bool:
    """Whether what came in is followed by costs and nothing else: then the result needs no other to confirm it."""
    return len(run) >= 4 and all(_COST.search(one.label) for one in run[1:])


_CARD = re.compile(r"利润$|净利$|[本当][月期年]结余|(?<![a-z])(?:(?:gross |net |operating )?profit|net(?: income| cash ?flow)?|surplus)(?![a-z])")
_CARD_COST = re.compile(
    r"(?:总|合计)?(?:成本|支出|费用|开支)(?:合计|总额)?$|(?<![a-z])(?:costs?|expenses?|spending|spent|outgoings|money out)(?![a-z])"
)


def boxed(page: Grid, proofs: Proofs) -> Said:
    """What came in, what went out, and what is left, in a row of three cards."""
    for row in page:
        names = [heading(proofs, spot) for spot in row]
        if len(row) != 3 or not all(spot.value and (spot.money or abs(spot.value) >= 1000) for spot in row):
            continue
        if not (_FIRST.search(names[0]) and _CARD_COST.search(names[1]) and _CARD.search(names[2])) or not sure(*row):
            continue
        due, spot = row[0].value - abs(row[1].value), row[2]
        if abs(due - spot.value) <= _slack(spot):
            yield said(spot.value, spot, "result", row[:2], holds=True)
        elif off(due, spot):
            yield said(due, spot, "result", row[:2])


def _named(spot: Spot) -> Decimal:
    return -abs(spot.value) if _COST.search(spot.label) else spot.value


def _slack(spot: Spot) -> Decimal:
    return CENTS if spot.money else _UNIT


def parallel(page: Grid, proofs: Proofs) -> Said:
    """A figure that is not the sum which the same row's figure is in another column of the same sort."""
    for number, row in enumerate(page):
        spots = [spot for spot in row if spot.value and not spot.share]
        if len(spots) < 2 or len({spot.label for spot in row}) > 1 or not spots[0].label:
            continue
        rows = [above for above in page[:number] if above and above[0].line.page == row[0].line.page][-12:]
        for length in range(2, len(rows) + 1):
            some = rows[-length:]
            if any(len({spot.label for spot in above}) > 1 for above in some):
                break  # figures of several names
            verdicts = [(spot, _made(some, spot)) for spot in spots]
            held = [(spot, signs) for spot, made in verdicts if made is not None for signs in made if signs]
            wrong = [spot for spot, made in verdicts if made is not None and not made]
            if not held or len(wrong) != 1 or len({id(spot) for spot, _ in held}) + 1 < len(spots):
                continue
            if length < 3 and not any(_alike(spot, wrong[0]) and len(str(abs(spot.value))) >= 5 for spot, _ in held):
                continue
            yield from _judged(proofs, wrong[0], held[0][0], some, held[0][1])
            break


def _made(some: Sequence[Sequence[Spot]], spot: Spot) -> list[tuple[int, ...]] | None:
    """The ways in which the figures over one come to it; None where they are not all there."""
    column = [next((one for one in row if one.column == spot.column), None) for row in some]
    if any(one is None for one in column):
        return None
    parts = [one for one in column if one is not None]
    ways = list[tuple[int, ...]]()
    if sum(bool(one.value) for one in parts) < 2:
        return ways
    taken = tuple(-1 if place and one.value > 0 else 1 for place, one in enumerate(parts))
    for signs in {(1,) * len(parts), taken}:
        if abs(sum(one.value * sign for one, sign in zip(parts, signs, strict=True)) - spot.value) <= _slack(spot) / 10:
            ways.append(signs)
    return ways


def _alike(a: Spot, b: Spot) -> bool:
    """Whether two figures are of one sort: printed to as many places, and of about one size."""
    return a.value.as_tuple().exponent == b.value.as_tuple().exponent and Decimal("0.2") <= abs(a.value / b.value) <= 5


def _judged(proofs: Proofs, spot: Spot, model: Spot, some: Sequence[Sequence[Spot]], signs: Sequence[int]) -> Said:
    parts = [next(one for one in row if one.column == spot.column) for row in some]
    due = sum((one.value * sign for one, sign in zip(parts, signs, strict=True)), Decimal(0))
    if not _alike(spot, model) or not sure(spot, *parts) or proofs.proven(spot) or mistaken(due, spot.value):
        return
    zero = [one for one, sign in zip(parts, signs, strict=True) if not one.value and (sign > 0) is (spot.value > due)]
    if len(zero) == 1:
        yield None, (zero[0].label or zero[0].line.text, zero[0].line)
    elif off(due, spot):
        yield said(due, spot, "periods", parts)

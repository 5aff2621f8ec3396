"""A month of a wallet: what was spent in all, over the sorts of things that it went to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.grid import Grid, Spot
from pipeline.reading.documents.heads import DATED, LATELY, SHARE
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure

__all__ = ["spent"]

_SPENT = re.compile(
    r"(?:总|共|合计|累计|月)(?:支出|消费|花费|开销|开支)|(?:支出|消费|花费|开销|开支)(?:总|合计|金额|$)"
    r"|(?<![a-z])(?:(?:total )?(?:spent|spending|spend|expenses|outgoings|expenditure)|money out|you(?:'ve| have)? spent)(?![a-z])"
)
_OTHER = re.compile(
    r"日均|平均|笔均|预算|剩余|结余|上[月周期年]|去年|同比|环比|较|最[高大]|(?<![a-z])(?:average|avg|daily|per day|budget|left|remaining|last|previous|vs|highest|largest|limit)(?![a-z])"
)
"""Of another sum than that of the month."""
_PARTIAL = re.compile(r"排行|排名|榜|前[三五十\d]|主要|仅|(?<![a-z])(?:top|biggest|largest|main|some|highlights|merchants)(?![a-z])|商[户家]")
"""Of a list that does not hold everything, or not by sorts."""
_WHOLE = re.compile(r"全部(?:分类|类[别目型])|所有(?:分类|类[别目型])|(?<![a-z])all categories(?![a-z])")
_REST = re.compile(r"其[他它]|(?<![a-z])(?:others?|everything else|misc\w*|rest)(?![a-z])")
_BACK = re.compile(r"退|返|(?<![a-z])(?:refunds?|returns?|cash ?back|credits?)(?![a-z])")
_NET = re.compile(r"净|(?<![a-z])net(?![a-z])")
_COUNT = re.compile(r"(?<![\d.,])(\d{1,4})\s?(?:笔|次|单|(?:transactions?|payments?|purchases?|entries|items)(?![a-z]))")


def spent(page: Grid, proofs: Proofs) -> Said:
    """The sum of all sorts is what was spent, where the page says that these are all: by its words, by counts or shares that add up, or by what stands below the list."""
    sums = [spot for spot in proofs.spots if spot.money and spot.value and _is(proofs, spot)]
    for spot in sums:
        run = _sorts(page, proofs, spot)
        if len(run) < 3:
            continue
        dues: list[Decimal] = [
            abs(sum((one.value for one in run), Decimal(0))),
            sum((abs(one.value) for one in run), Decimal(0)),
        ]  # a refund has another sign
        back = [one for one in proofs.spots if one.row > run[-1].row and one.money and one not in sums and _BACK.search(one.label)]
        dues += [dues[1] - sum((abs(one.value) for one in back), Decimal(0))] if back else []  # those of the month, after its sorts
        dues = dues[-1:] if back and _NET.search(_named(proofs, spot)) else dues
        due = min(dues, key=lambda one: abs(one - abs(spot.value)))
        if abs(due - abs(spot.value)) <= CENTS:
            yield said(spot.value, spot, "headed", run, holds=True)
            return
        if len({abs(one.value) for one in sums}) > 1 or proofs.made(spot) or not sure(spot, *run) or not off(due, spot):
            continue
        if min(dues) > abs(spot.value) or _all(proofs, spot, run):
            yield said(due, spot, "headed", run)


def _is(proofs: Proofs, spot: Spot) -> bool:
    """Whether what names a figure is that of what was spent in all."""
    name = _named(proofs, spot)
    return bool(_SPENT.search(name)) and not _OTHER.search(name)


def _named(proofs: Proofs, spot: Spot) -> str:
    """The words before a figure, or right over it."""
    over = [
        fold(line.text)
        for row in proofs.rows[max(0, spot.row - 2) : spot.row]
        for line in row
        if abs(line.box.x - spot.line.box.x) <= 2 * line.box.h and figure(line.text) is None and spot.line.box.y - line.box.y <= 3 * spot.line.box.h
    ]
    return spot.label or " ".join(over[-1:])


def _sorts(page: Grid, proofs: Proofs, spot: Spot) -> list[Spot]:
    """The longest list of amounts under a sum, at about one distance in one column, each alone in its row; none where they are dated or others than sorts."""
    amounts = [[one for one in row if one.money and one.line.page == spot.line.page] for row in page[spot.row + 1 :]]
    under = [row[0] for row in amounts if len(row) == 1]
    under = [one for one in under if one.line.height < spot.line.height * 1.1 + 1]
    best = list[Spot]()
    for start, first in enumerate(under):
        run, step = [first], 0.0
        for one in under[start + 1 :]:
            down = one.line.box.y - run[-1].line.box.y
            if one.column != first.column or (step and not 0.5 * step < down < 1.6 * step) or TOTAL.search(one.label):
                break
            step = step or down
            run.append(one)
        best = max(best, run, key=len)
    text = " ".join(proofs.row(number) for number in range(spot.row, best[-1].row + 1)) if best else ""
    dated = any(DATED.search(proofs.row(one.row)) for one in best)
    entries = any("+" in one.line.text and not _BACK.search(one.label) for one in best)  # what came in and went out one by one
    return [] if dated or entries or _PARTIAL.search(text) or LATELY.search(text) else best


def _all(proofs: Proofs, spot: Spot, run: Sequence[Spot]) -> bool:
    """Whether a list holds all that there is."""
    first, last = run[0].row, run[-1].row
    if any(one.column == run[-1].column and TOTAL.search(one.label) and proofs.made(one) for row in proofs.page[last + 1 : last + 3] for one in row):
        return True  # their own sum stands under them
    words = proofs.text
    inside = " ".join(proofs.row(number) for number in range(max(spot.row + 1, first - 1), min(last + 2, len(proofs.rows))))
    counts = [int(found) for found in _COUNT.findall(inside)]
    told = [int(found) for found in _COUNT.findall(words)]
    if len(counts) >= 3 and (sum(counts) in told or (len(counts) > len(run) and max(counts) * 2 == sum(counts))):
        return True
    shares = [Decimal(found) for found in SHARE.findall(inside)]
    if len(shares) == len(run) and abs(sum(shares, Decimal(0)) - 100) <= Decimal("1.5"):
        return True
    below = [row for row in proofs.rows[last + 1 :] if len(row) <= 2 and all(figure(line.text) is None for line in row)]
    step = run[-1].line.box.y - run[-2].line.box.y
    ended = any(row[0].box.y - run[-1].line.box.y > 0.9 * step for row in below)
    return bool(_WHOLE.search(words) or _REST.search(proofs.row(last)) or ended)

"""Totals under a list of amounts: what their words choose, and their figures prove or not."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from decimal import Decimal
from itertools import pairwise

from pipeline.reading.amounts import fold, mistaken
from pipeline.reading.documents.additions import TOTAL, worded
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.grid import Grid, Spot, above
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import apart, clean, detail, over
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, said, sure
from pipeline.reading.documents.vocabulary import BEGUN, PIECES, SELDOM, TAX, WITHIN
from topics.events import Line

__all__ = ["heading", "left", "listed", "refilled", "titled", "unsaid", "untaxed"]

_SUM = re.compile(
    r"[合总共小]计|总额|总价|总金额|应[付缴收还交发得领]|[周净]收入|到账金额|[结清交]算金额|[结清]算净额|发生金额|报销金额|总(?:资产|市值|价值|保费|费用)|账户(?:总值|价值|资产)|(?<=[项单节部类段页章])计$|(?<![a-z])(?:(?:sub|grand)?[- ]?totals?|to pay|before tax|take[- ]home|pay-?out|(?:amount|sum) (?:transferred|remitted|credited)|(?:amount|balance|payment) due|(?:account|portfolio|net|ending|closing) value|net (?:worth|assets|proceeds|payout|settlement)|(?:annual|yearly|full) premium)(?![a-z])"
)
_OTHER = re.compile(
    r"累计|本年|已?[省减]|优惠|积分|(?<!计)件|数量|重量|工时|其中|[额限]度|上[期月次]|页|税|人数|笔|已[付收还]"
    r"|(?<![a-z])(?:ytd|to date|year|saved|savings?|points|items?|pcs|qty|quantity|weight|hours|nights|incl\w*|limit|available|previous|last|page|(?<!before )tax|vat|gst|count|guests|discounts?|paid)(?![a-z])"
)
"""Of a total that is not that of the amounts over it."""
_OWED = re.compile(r"(?<![a-z])(?:balance|remaining|outstanding|owed|owing)(?![a-z])|尾款|余款|尚欠|未付|待付")
_PAID = re.compile(r"已[付收缴还]|付款|收款|(?<![a-z])(?:paid|payments?|received)(?![a-z])")
_LAST = re.compile(
    rf"{_OWED.pattern}|(?<![a-z])(?:charged|card total|net (?:pay|wages?|spend(?:ing)?|outgoings|expenses)|take[- ]home)(?![a-z])|刷卡金额|扣款金额|实[发领得]|到手|净(?:支出|花费|消费)"
)
"""What was paid in the end, with what came on top or was taken off."""
_KEPT = re.compile(r"实[发领得]|到手|(?<![a-z])net (?:pay|wages?|salary)(?![a-z])")


_FEE = re.compile(r"费|佣金|税|(?<![a-z])(?:fees?|commission|duty|levy|tax|charges?)(?![a-z])")


def listed(page: Grid, proofs: Proofs) -> Said:
    """Totals to which nothing on the page comes, right under amounts of which others are the proven sums; and the one member of the list that is not there."""
    named = [spot for spot in proofs.spots if spot.money and spot.value and _SUM.search(spot.label) and not _OTHER.search(spot.label)]
    for spot in proofs.spots:
        if spot.money and spot.value and (spot in named or _LAST.search(spot.label)) and (step := _stepped(page, proofs, spot)) is not None:
            yield Result(name=spot.label, expected=step[0], found=spot.value, holds=False, rests=(spot.line, *step[1])), None
    named += [
        spot  # what a wage comes to, where what is taken off has its minus
        for spot in proofs.spots
        if spot.money and spot.value and spot not in named and _KEPT.search(spot.label) and any(one.value < 0 for one in _over(page, spot))
    ]
    for spot in [*named, *(first for spot in named if (first := _implied(page, spot)) is not None and first not in named)]:
        if not sure(spot) or proofs.made(spot):
            continue
        run = _over(page, spot)
        full = [one for one in run if one.value]
        alike = sum(one is not spot and one.label == spot.label and proofs.made(one) for one in named) >= 2
        zeros = [one for one in run if not one.value and not SELDOM.search(one.label)]
        wanting = len(full) == 2 and len(zeros) == 1 and len(page[zeros[0].row]) == 1 and spot.value > sum((one.value for one in run), Decimal(0))
        if len(full) < (2 if alike or wanting else 3) or not sure(*run) or run[-1].row == 0:
            continue
        dues = [sum((sign(one) for one in run), Decimal(0)) for sign in (lambda one: one.value, worded)]
        dues += [run[-1].value - sum(abs(one.value) for one in run[:-1])] if _FEE.search(run[0].label) else []  # of what was sold
        due = min(dues, key=lambda one: abs(one - spot.value))
        if mistaken(due, spot.value) or abs(due - spot.value) <= CENTS:
            continue
        if not Decimal("0.4") <= due / spot.value <= Decimal("2.5") or (
            not alike and (figure(spot.line.text) is None) is not (figure(run[0].line.text) is None)
        ):
            continue  # of something else
        if spot.value > due and (bare := _bare(proofs, run, spot)) is not None:
            yield None, (fold(bare.text), bare)
            continue
        result, _ = said(due, spot, spot.label, run)
        lost = zeros[0] if spot.value > due and len(zeros) == 1 else None
        yield result, (lost.label or lost.line.text, lost.line) if lost is not None else None


def _stepped(page: Grid, proofs: Proofs, spot: Spot) -> tuple[Decimal, tuple[Line, ...]] | None:
    """What a total should be that goes on from a proven one with the few figures between them; None where it is that, or where this is not so."""
    run, column = _over(page, spot), above(page, spot)
    base = column[len(run)] if len(run) < len(column) else None
    start = run.pop() if base is not None and len(run) > 1 and run[-1].value == base.value else base  # the same again, by another name
    if base is None or start is None or not 1 <= len(run) <= 5 or not sure(spot, base, *run) or not all(one.value for one in (spot, base, *run)):
        return None
    before = above(page, base)[:1]
    near = run[-1].line.box.y - start.line.box.y <= 5 * base.line.box.h and base.money and TOTAL.search(base.label)
    if not near or not (proofs.made(base) or [one.value for one in before] == [base.value]) or proofs.proven(spot) or spot.value == base.value:
        return None
    owed = bool(_OWED.search(spot.label))
    taxes = [one for one in run if TAX.search(one.label) and one.value > 0]
    if any(
        (_OTHER.search(one.label) and one.value > 0 and one not in taxes and not (owed and _PAID.search(one.label)))
        or abs(one.value) >= abs(base.value)
        or proofs.made(one)
        for one in run
    ):
        return None  # said, not counted; no addition to what is above
    within = sum((one.value for one in taxes), Decimal(0))  # a tax may be on top, or within
    due = min(
        (
            base.value + sum(map(sign, run)) - less
            for sign in (lambda one: one.value, worded, lambda one: -abs(one.value))
            for less in {Decimal(0), within}
        ),
        key=lambda one: abs(one - spot.value),
    )
    off = abs(due - spot.value)
    if off <= CENTS or mistaken(due, spot.value) or not Decimal("0.4") <= due / spot.value <= Decimal("2.5"):
        return None
    return due, (base.line, *(one.line for one in run))


_DUE = re.compile(r"(?<![a-z])(?:balance|due|owing|owed|outstanding)(?![a-z])|应[付补退]|尚欠|未[付结]|余额")


def left(page: Grid, proofs: Proofs) -> Said:
    """What is due under the totals of two columns, both of which come from their figures, is the one less the other."""
    for number, row in enumerate(page[:-1]):
        if len(row) != 2 or len({spot.label for spot in row}) != 1 or not TOTAL.search(row[0].label) or not all(map(proofs.proven, row)):
            continue
        under = next((line for line in page[number + 1 : number + 3] if line), [])
        if len(under) != 1 or not _DUE.search(under[0].label) or not under[0].money or proofs.proven(under[0]):
            continue
        due, spot = abs(row[0].value) - abs(row[1].value), under[0]
        if any(BEGUN.search(one.label) for one in proofs.spots) or not sure(*row, spot):
            continue
        if abs(abs(due) - abs(spot.value)) > CENTS and not mistaken(due, spot.value):
            yield said(due, spot, "sided", row)


def untaxed(page: Grid, _proofs: Proofs) -> Said:
    """A rate in a row without its amount, between two sums of which the second is the first with that share on it."""
    for number, row in enumerate(page):
        if len(row) != 1 or not row[0].share or not row[0].value:
            continue
        upper = [one for line in page[max(0, number - 2) : number] for one in line if one.money]
        lower = [one for line in page[number + 1 : number + 3] for one in line if one.money]
        if any(a.column == b.column and abs(a.value * (1 + row[0].value) - b.value) <= Decimal("0.02") for a in upper for b in lower):
            yield None, (row[0].label or row[0].line.text, row[0].line)


def unsaid(page: Grid, proofs: Proofs) -> Said:
    """The last of the names under a list of sums, which names what is to be paid and has no figure where those over it have theirs."""
    for number, row in enumerate(proofs.rows):
        names = [line for line in row if figure(line.text) is None and _OWING.search(fold(line.text)) and len(line.text) <= 24]
        if len(names) != 1 or page[number]:
            continue
        name = names[0]
        over = [
            (spot, line)
            for place in range(max(0, number - 3), number)
            for spot in page[place][-1:]
            for line in proofs.rows[place]
            if spot.money and spot.label and clean(line.text) == spot.label and abs(line.box.x - name.box.x) <= line.box.h
        ]
        if len(over) < 2 or len({spot.column for spot, _ in over}) != 1 or not any(_PARTLY.search(spot.label) for spot, _ in over):
            continue
        spot = over[-1][0]
        step = spot.line.box.y - over[-2][0].line.box.y
        beside = any(line.box.x >= name.box.x + name.box.w for line in row)
        under = any(
            0 <= one.line.box.y - name.box.y <= max(2 * step, 4 * name.box.h) and one.line.box.x + one.line.box.w > name.box.x for one in proofs.spots
        )
        if not beside and not under and 0 < name.box.y - spot.line.box.y <= 2.2 * step:
            yield None, (fold(name.text), name)


_OWING = re.compile(
    r"^(?:[合总共]计|总额|总金额|价税合计|应[付缴收还]\w*|实[付收发]\w*|(?:grand |invoice )?total(?: due| payable| amount| to pay)?|(?:amount|balance|total) (?:due|payable|owed)|to pay|net pay|please pay)$"
)
_PARTLY = re.compile(
    r"小计|税|不含|运费|折|优惠|扣|(?<![a-z])(?:sub-?total|vat|gst|tax|hst|net|shipping|delivery|freight|discount|deductions)(?![a-z])"
)


def refilled(page: Grid, proofs: Proofs) -> Said:
    """The only zero of a column whose total comes out with another figure of the zero's row: what was due and is said to be paid, with nothing paid."""
    for spot in proofs.spots:
        if not spot.money or not spot.value or not TOTAL.search(spot.label):
            continue
        run = _column(page, spot)
        zeros = [one for one in run if not one.value]
        if len(zeros) != 1 or len(run) < 3 or not sure(spot, *run):
            continue
        wanting = spot.value - sum((one.value for one in run), Decimal(0))
        if wanting > 0 and any(one.money and one.value == wanting for one in page[zeros[0].row]):
            yield None, (zeros[0].label or zeros[0].line.text, zeros[0].line)


def _column(page: Grid, spot: Spot) -> list[Spot]:
    """The amounts over a total in its column, which may be set flush with it or with one another, up to another total."""
    run = list[Spot]()
    for row in reversed(page[: spot.row]):
        mine = [one for one in row if not one.share and one.line.page == spot.line.page and abs(one.right - spot.right) <= 1.5 * spot.line.box.h]
        if any(TOTAL.search(one.label) for one in mine):
            break
        if mine and (mine[0].money or not mine[0].value) and (not run or run[-1].row - mine[0].row <= 2):
            run.append(mine[0])
        elif run:
            break
    return run


def _implied(page: Grid, spot: Spot) -> Spot | None:
    """The figure of whatever name that a total starts from, with service or tax on it: the sum of the lines over it, for it is more than each of them."""
    column = above(page, spot)
    for length in (2, 3):
        some = column[:length]
        if len(column) > length + 2 and some[-1].money and abs(sum(map(worded, some)) - spot.value) <= Decimal("0.011"):
            run = [one.value for one in column[length:] if one.money]
            if len(run) >= 3 and 0 < max(run) < some[-1].value:
                return some[-1]
    return None


_ONE = re.compile(r"[单均]价|^(?:avg|average|share|unit|deal|execution)?\.? ?price$")
_CAME = re.compile(r"总额|销售|交易|营业|流水|收款|(?<![a-z])(?:gross|sales|turnover|revenue|takings|receipts|fares|bookings|orders)(?![a-z])")


def _over(page: Grid, spot: Spot) -> list[Spot]:
    """The amounts over a total, the nearest first: those that follow one another at about one distance, up to another total."""
    run = list[Spot]()
    last, step = spot, 0.0
    for one in above(page, spot):
        down = last.line.box.y - one.line.box.y
        if WITHIN.search(one.label) or _ONE.search(one.label):
            continue
        if one.value > 0 and any(other.value < 0 for other in run) and _CAME.search(one.label) and not any(other.money for other in above(page, one)):
            return [*run, one]  # what came in, of which the others are taken off
        if (not one.money and one.value) or TOTAL.search(one.label) or (step and down > 3.2 * step) or down > 9 * one.line.box.h:
            break
        step = min(step or down, down) if run else 0.0
        run.append(one)
        last = one
    return run


def _bare(proofs: Proofs, run: Sequence[Spot], spot: Spot) -> Line | None:
    """The only row of the list that holds a name and no amount, by how many rows usually stand between two amounts."""
    places = [one.row for one in reversed(run)] + [spot.row]
    between = [after - before - 1 for before, after in pairwise(places)]
    usual = Counter(between).most_common(1)[0][0]
    wide = [place for place, count in enumerate(between) if count == 2 * usual + 1]
    if len(wide) != 1 or sum(count == usual for count in between) < 2:
        return None
    if len(proofs.page[places[0]]) > 1 and all(len(proofs.page[place]) > 1 for place in places[:-1]):
        return None  # it has no quantity either: a day off, nothing of it
    row = proofs.rows[places[wide[0]] + usual + 1]
    if PIECES.fullmatch(fold(row[0].text)):
        return None
    names = [proofs.rows[place][0] for place in places[:-1]]
    worded_ = any(line.box.x + line.box.w > run[0].line.box.x for line in row)  # "included", where the amount would be
    return (
        row[0]
        if proofs.page[places[wide[0]] + usual + 1] == []
        and not worded_
        and detail(row) is None
        and any(abs(row[0].box.x - one.box.x) <= 0.6 * one.box.h for one in names)
        else None
    )


def titled(proofs: Proofs, column: int) -> str:
    """The words that head a column of the page, right over its first figure."""
    spot = next(one for one in proofs.spots if one.column == column)
    for row in proofs.rows[max(0, spot.row - 3) : spot.row][::-1]:
        if len(row) >= 3 and not any(figure(line.text) is not None for line in row):
            near = min(row, key=lambda line: apart(line, spot.line))
            before = [line for line in row if line.box.x <= spot.line.box.x]  # flush left, over figures flush right
            head = near if apart(near, spot.line) <= 2.5 * spot.line.box.h or not before else before[-1]
            return fold(head.text)
    return ""


def heading(proofs: Proofs, spot: Spot) -> str:
    """The words over a figure in a table, and those before it in its row."""
    mine = proofs.rows[spot.row]
    if len(proofs.page[spot.row]) >= 3:
        for row in proofs.rows[max(0, spot.row - 3) : spot.row][::-1]:
            top = next((line for line in row if len(row) >= 3 and over(line, row, spot.line, mine, within=2.5)), None)
            if top is not None:
                return fold(top.text)
    return spot.label

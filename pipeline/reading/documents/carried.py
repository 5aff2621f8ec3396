"""An account carried over: what was owed before, less what was paid, with what came on top, is what is owed now. Cards, utilities, rents."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import product

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL, worded
from pipeline.reading.documents.grid import Grid, Spot, below
from pipeline.reading.documents.lists import heading
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import CENTS, Said, off, said, sure
from topics.events import Line

__all__ = ["carried", "moved", "outstanding", "paneled"]

_ASIDE = re.compile(
    r"最低|额度|可用|积分|逾期|分期|日期?$|(?<![a-z])(?:minimum|min|limit|available|past due|overdue|points|rewards?|instal?lments?|date|ytd|autopay)(?![a-z])"
)
_ROLES = {
    "before": re.compile(
        r"[上前][期月次](?:账单|余额|应[还缴付]|欠|结|未)|期初(?:余额|欠|应)|承前"
        r"|(?<![a-z])(?:(?:previous|prior|last|opening|starting|old)(?![a-z]).{0,18}(?<![a-z])(?:balance|amount|due|owed)"
        r"|(?:balance|amount)(?: \w+){0,3} (?:previous|prior|last|forward)|brought forward)(?![a-z])"
    ),
    "now": re.compile(
        r"[本当现](?:期|月|次|前)?(?:全部|合计|总)?(?:应[还缴付]|余额|欠)|应[还缴付](?:款?总?[额计]|金额|款$)|期末(?:余额|应|欠)"
        r"|(?<![a-z])(?:(?:new|closing|statement|current|ending) balance|(?:total|amount|balance|payment)s?(?: now)? (?:due|owed|owing|payable|outstanding)|total to pay)(?![a-z])"
    ),
    "paid": re.compile(
        r"(?<!应)还款|(?<!应)[已实][还付缴收]|(?<!应)缴[费款]|收款|(?<!应)付款|退[款货]|入账|返现|返还|抵扣|(?<![a-z])(?:payments?|paid|credits?|refunds?|returns?|rebates?|cash ?back)(?![a-z])"
    ),
    "adjusted": re.compile(r"调整|调账|冲[正销]|(?<![a-z])(?:adjust\w*|corrections?)(?![a-z])"),
    "extra": re.compile(r"利息|手续费|年费|违约金|滞纳金|息费|(?<![a-z])(?:interest|fees?|finance charges?|late charges?|tax|vat|gst)(?![a-z])"),
    "added": re.compile(
        r"消费|取现|支取|新增|[本当][期月次](?:账单|费|[电水气]费|租金|物业)|(?<![a-z])(?:purchases?|charges?|transactions?|advances?|debits?|new activity|balance transfers?|spend|spending)(?![a-z])"
    ),
}
"""What a figure of an account is, by its name; the first that fits."""


def carried(page: Grid, proofs: Proofs) -> Said:
    """What is owed now, where every figure from the old balance to the new one is named; fees may be within the charges, and an adjustment goes either way."""
    starts = [spot for spot in proofs.spots if spot.money and _role(proofs, spot) == "before"]
    if len(starts) != 1:
        return
    run = _account(page, proofs, starts[0])
    named = [(_role(proofs, spot), spot) for spot in run]
    roles = [role for role, _ in named]
    if "now" not in roles and len(owed := list(_owed(proofs))) == 1 and owed[0] not in run:
        run, named, roles = [*run, *owed], [*named, ("now", owed[0])], [*roles, "now"]
    if roles.count("now") != 1 or "paid" not in roles or "added" not in roles or len(run) > 10 or not sure(*run):
        return
    spot, parts = next(one for role, one in named if role == "now"), [one for one in named if one[0] != "now"]
    if not spot.value:
        return
    dues = [sum(way, Decimal(0)) for way in product(*(_ways(role, one.value) for role, one in parts))]
    rests = [one for _, one in parts]
    if any(abs(due - spot.value) <= CENTS for due in dues):
        yield said(spot.value, spot, "carried", rests, holds=True)
        return
    if (zero := _unsaid(parts, spot, dues)) is not None and not proofs.proven(spot):
        yield None, (heading(proofs, zero) or zero.line.text, zero.line)
        return
    due = min(dues, key=lambda one: abs(one - spot.value))
    others = {abs(one.value) for one in proofs.spots if one.money and one.value and one not in run}
    wanting = any(abs(one - spot.value) in others or abs(one + spot.value) <= CENTS for one in dues)  # something else of the page belongs to it
    if not wanting and not proofs.proven(spot) and off(due, spot):
        yield said(due, spot, "carried", rests)


def _owed(proofs: Proofs) -> Iterator[Spot]:
    """What is owed now in the largest print of a page, under its name."""
    for spot in proofs.spots:
        over = [line for row in proofs.rows[max(0, spot.row - 2) : spot.row] for line in row if _covers(line, spot) and figure(line.text) is None]
        largest = all(one is spot or one.line.height < spot.line.height for one in proofs.spots)
        if spot.money and spot.value and largest and over and _ROLES["now"].search(fold(over[-1].text)) and not _ASIDE.search(fold(over[-1].text)):
            yield spot


def _covers(line: Line, spot: Spot) -> bool:
    return line.page == spot.line.page and line.box.x < spot.right and line.box.x + line.box.w > spot.line.box.x


def _unsaid(parts: Sequence[tuple[str | None, Spot]], now: Spot, dues: Sequence[Decimal]) -> Spot | None:
    """The one figure of nothing among the charges, or among the payments, that what is wanting can have been."""
    wanted = "added" if all(due < now.value for due in dues) else "paid" if all(due > now.value for due in dues) else None
    zero = [spot for role, spot in parts if role == wanted and not spot.value and not _SUNDRY.search(spot.label)]
    return zero[0] if len(zero) == 1 else None


_SUNDRY = re.compile(r"其[他它余]|杂项|(?<![a-z])(?:other|misc\w*|sundry|additional)(?![a-z])")
"""What is most often nothing, between those that have a name."""
_TO_PAY = re.compile(r"应[还缴付]|待[缴付]|(?<![a-z])(?:to pay|you owe|(?:amount|total|balance|payment|now) due|pay by|please pay)(?![a-z])")
_NEW = re.compile(
    r"[本当][期月次](?:新增|费用|账单|应)|新增|(?<![a-z])(?:new|current|this (?:month|quarter|period)'?s?) (?:charges|bill|usage|activity)(?![a-z])"
)
_OLD = re.compile(rf"{_ROLES['before'].pattern}|(?<![a-z])(?:last|previous|prior) (?:bill|statement|invoice)(?![a-z])|上[期月次](?:账单|费用)")
_OVER = re.compile(r"结转|承前|(?<![a-z])(?:carried|brought) (?:over|forward)(?![a-z])")


def paneled(_page: Grid, proofs: Proofs) -> Said:
    """An account told in parts of the page: what the last bill was and what was paid of it, the proven sum of the new charges, and in large print what there is to pay."""
    heroes = [
        one
        for one in proofs.spots
        if one.money and one.value and not any(other.line.height >= one.line.height for other in proofs.spots if other is not one)
    ]
    if len(heroes) != 1:
        return
    spot = heroes[0]
    over = [
        fold(line.text) for row in proofs.rows[max(0, spot.row - 2) : spot.row + 1] for line in row if _covers(line, spot) and line is not spot.line
    ]
    new, old, paid, left = (
        [one for one in proofs.spots if one is not spot and one.money and words.search(one.label)] for words in (_NEW, _OLD, _ROLES["paid"], _OVER)
    )
    if len(new) != 1 or len(old) != 1 or len(paid) != 1 or len({id(one) for one in (*new, *old, *paid)}) < 3 or len(left) > 1:
        return
    if not any(_TO_PAY.search(text) for text in over) or not proofs.made(new[0]):
        return
    carried_over = old[0].value - abs(paid[0].value)
    due, parts = new[0].value + carried_over, (*new, *old, *paid, *left)
    if left and abs(abs(left[0].value) - abs(carried_over)) > CENTS:
        return  # more happened in between
    if abs(due - spot.value) <= CENTS:
        yield said(spot.value, spot, "carried", parts, holds=True)
    elif sure(spot, *parts) and off(due, spot) and not proofs.made(spot):
        yield said(due, spot, "carried", parts)


_ARREARS = re.compile(
    r"[前旧原上][期月次单]?(?:尚|累计)?欠|(?<![a-z])(?:arrears|(?:previous|prior|old|last|earlier) (?:balance|debt|amount owed)|brought forward)(?![a-z])"
)
_SO_FAR = re.compile(
    r"(?:累计|总共?|合计|共计?|现)(?:应[收付还交缴]|尚?欠)|应[收付]累计|(?<![a-z])(?:total (?:now )?(?:owed|owing|outstanding|due)|(?:new|current) balance|balance now|now owed)(?![a-z])"
)
_THIS = re.compile(r"[本此当][单次期月批日]|(?<![a-z])(?:this|today|current|new)(?![a-z])")


def outstanding(_page: Grid, proofs: Proofs) -> Said:
    """What is owed in all is what was owed before with the proven sum of the goods over both, less what was paid."""
    old = [spot for spot in proofs.spots if spot.money and spot.value and _ARREARS.search(spot.label)]
    now = [spot for spot in proofs.spots if spot.money and spot.value and _SO_FAR.search(spot.label) and not _ARREARS.search(spot.label)]
    if len(old) != 1 or len(now) != 1 or (before := old[0]).row > (spot := now[0]).row:
        return
    sums = [
        one
        for one in proofs.spots
        if one.money and one.value and _THIS.search(one.label) and one.row <= before.row and one not in (before, spot) and proofs.made(one)
    ]
    if len(sums) != 1:
        return
    others = [one for one in proofs.spots if sums[0].row < one.row <= spot.row and one not in (before, spot)]
    paid = [one for one in others if _ROLES["paid"].search(one.label)]
    gone = sum((abs(one.value) for one in paid), Decimal(0))
    due = min((sums[0].value + way - gone for way in (before.value, -before.value)), key=lambda one: abs(one - spot.value))  # or it was too much
    rests = (before, *sums, *paid)
    if abs(due - spot.value) <= CENTS:
        yield said(spot.value, spot, "carried", rests, holds=True)
    elif paid == others and sure(spot, *rests) and not proofs.proven(spot) and off(due, spot):
        yield said(due, spot, "carried", rests)


_BALANCE = re.compile(
    r"余额|结余|结存|期[初末]|现金|(?<![a-z])(?:balance|brought forward|carried forward|cash (?:at|in)|funds (?:at|held)|opening|closing)(?![a-z])"
)


def moved(page: Grid, proofs: Proofs) -> Said:
    """What there was, with what came and went by its printed sign line by line, is what there is: a balance begins the column and a balance ends it."""
    for start in proofs.spots:
        run = [start, *below(page, start)]
        if not start.money or not _BALANCE.search(start.label) or not 4 <= len(run) <= 40 or len({one.label for one in run}) < len(run):
            continue
        inner, spot = run[1:-1], run[-1]
        alone = all(len(page[one.row]) == 1 and one.money and one.label for one in run) and not any(
            one.row < start.row and one.column == start.column for one in proofs.spots
        )
        if not alone or not _BALANCE.search(spot.label) or any(_BALANCE.search(one.label) or TOTAL.search(one.label) for one in inner):
            continue
        if not spot.value or not sure(*run) or not any(one.value < 0 for one in inner):
            continue
        loose = [one for one in inner if _role(proofs, one) in {"extra", "adjusted"}][:6]  # it may be within another
        firm = start.value + sum((one.value for one in inner if one not in loose), Decimal(0))
        dues = [sum(way, firm) for way in product(*(_ways(_role(proofs, one), one.value) for one in loose))]
        due = min(dues, key=lambda one: abs(one - spot.value))
        zeros = [one for one in inner if not one.value]
        if abs(due - spot.value) <= CENTS:
            yield said(spot.value, spot, "carried", run[:-1], holds=True)
        elif len(zeros) == 1 and due < spot.value and worded(replace(zeros[0], value=Decimal(1))) > 0:
            yield None, (zeros[0].label, zeros[0].line)
        elif off(due, spot) and not any(one.value > 0 and worded(one) < 0 for one in inner):
            yield said(due, spot, "carried", run[:-1])


def _role(proofs: Proofs, spot: Spot) -> str | None:
    text = fold(heading(proofs, spot))
    return None if not text or _ASIDE.search(text) else next((role for role, words in _ROLES.items() if words.search(text)), None)


def _account(page: Grid, proofs: Proofs, start: Spot) -> Sequence[Spot]:
    """The figures of one account: those of the row, or those under the old balance down to the new; none where one of them has no known part in it."""
    row = page[start.row]
    if len(row) >= 4:
        return row if all(_role(proofs, one) for one in row) else []
    run = [start]
    for one in below(page, start):
        if one.row - run[-1].row > 2 or _role(proofs, one) is None or not _first(page[one.row], one) or not (one.money or not one.value):
            break
        run.append(one)
        if _role(proofs, one) == "now":
            break
    return run


def _first(row: Sequence[Spot], spot: Spot) -> bool:
    """Whether a figure is the first of its row, and what stands beside it has names of its own: another list."""
    return row[0] is spot and all(one.label != spot.label for one in row[1:])


def _ways(role: str | None, value: Decimal) -> Sequence[Decimal]:
    """What a figure may add to what is owed."""
    match role:
        case "paid":
            return (-abs(value),)
        case "adjusted":
            return (value, -value, Decimal(0))
        case "extra":
            return (value, Decimal(0))
        case _:
            return (value,)

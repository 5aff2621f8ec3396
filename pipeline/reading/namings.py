"""The role of an amount by its marks (a stroke, a sign, a tick) and its words: before it, behind it, beside and above."""

from __future__ import annotations

import re

from pipeline.reading.buttons import ENDS
from pipeline.reading.concepts import TICK
from pipeline.reading.discounts import parse
from pipeline.reading.places import Place
from pipeline.reading.roles import FEE_NAME, role_of
from topics.events import AmountRole as Role

__all__ = ["fee_name", "first_role"]

_FEE = re.compile(FEE_NAME)
_BRACKETED = re.compile(r"[(（\[【]\s?(?:已选中?|selected|chosen)\s?[)）\]】]")
"""In brackets after its name: this one is picked."""
_NAME_AND_PRICE = 2
"""As many cells of an option may hold a figure: "380元档（已选）   ¥380"."""
_LACKING = re.compile(r"(?:没有|未|非|无)[一-鿿]{1,8}(?:的|者|用户|会员|学员|顾客|客人)")
"""Whoever lacks what the headline needs pays this: no charge on top of it."""
_WITHOUT_IT = re.compile(r"(?:without(?: it)?|otherwise|if not|regular)$|(?:不用|不领|没有|未领|无)券?$|(?:已|今日|全)?[减]?免(?:除|收)?$|waived$")
"""Behind a price: whoever lacks what the other needs pays it."""
_INSTALMENTS = re.compile(r"[×x*]\s?\d{1,2}\s?(?:期|个月|months?\b|(?:monthly )?payments?\b|instal)")
"""Behind a price: it is paid as many times."""
_AT_MOST = re.compile(r"(?:\bup to|as much as|最高|至高|最多)\s*$")
"""Before a sum of which nobody knows how much he gets."""
_OUTRIGHT = re.compile(r"[费险]|\b(?:fees?|charges?|surcharges?|levy|tip|gratuity)\b")
_FREE = re.compile(r"免|包邮|free|waived")


def first_role(place: Place) -> Role | None:
    """The role that an amount's marks and words give it; None where they say nothing."""
    role = _worded_role(place)
    # A sentence in small print speaks of what is paid; it is no total.
    if role in {Role.FEE, Role.SHIPPING} and _FREE.search(place.right):
        return Role.OTHER  # "£3.50 free today"
    return None if role in {Role.TOTAL, Role.PAID} and place.cell.fine is not None and len(place.cell.text) > 14 else role


def _picked(place: Place) -> bool:
    """Whether a mark stands with the price, or with its name in brackets; one that only heads a line of what is promised ("✓ Free delivery over $40") is none."""
    if sum(bool(cell.sums) for cell in place.row) <= _NAME_AND_PRICE and any(_BRACKETED.search(cell.folded) for cell in place.row):
        return True
    return bool(re.search(TICK, place.right + place.left)) and role_of(re.sub(TICK, " ", place.left)) in {None, Role.HEADLINE, Role.SELECTED}


def _was(place: Place) -> bool:
    """Whether a price follows a lower one in its cell, with nothing between them, and a discount follows it, there or next in the row: ¥39 ¥79 5折."""
    sums, one = place.cell.sums, place.sum
    if len(sums) != 2 or one is not sums[1] or not (one.marked and sums[0].marked and sums[0].value < one.value <= 10 * sums[0].value):
        return False
    text = place.cell.folded
    if text[sums[0].end : one.start].strip() or text[: sums[0].start].strip():
        return False
    beside = min((cell for cell in place.row if cell.box.x > place.cell.box.x), key=lambda cell: cell.box.x, default=None)
    return bool(parse(text[one.end :])) or (not text[one.end :].strip() and beside is not None and beside.badge)


def _worded_role(place: Place) -> Role | None:
    one = place.sum
    if place.cell.struck or _was(place):
        return Role.ORIGINAL
    if _picked(place):
        return Role.SELECTED
    if one.sign == "-":
        return Role.COUPON
    if place.cell.charges:
        return Role.OTHER if _LACKING.search(place.left) else Role.FEE
    if _WITHOUT_IT.match(place.right) or _INSTALMENTS.match(place.right or place.after):
        return Role.OTHER
    return _by_own_words(place) if place.left or place.right or one.open_end or one.high is not None or one.per is not None else _by_place(place)


def _by_own_words(place: Place) -> Role | None:
    """The role that the words in its own cell give, or else the words around it."""
    if _AT_MOST.search(place.left):
        return Role.OTHER
    one, left, right = place.sum, role_of(_but_discounts(place.left)[-24:]), role_of(_but_discounts(place.right)[:20])
    if right in {Role.COUPON, Role.OTHER} and left not in {Role.HEADLINE, Role.TOTAL, Role.PAID, Role.ORIGINAL}:
        return right
    if left is not None:
        return Role.FROM if one.open_end and left in {Role.HEADLINE, Role.FROM} else left
    if one.open_end or (one.high is not None and not place.left):
        return Role.FROM
    if right in {Role.FEE, Role.SHIPPING, Role.TAX, Role.FROM, Role.TOTAL, Role.ORIGINAL} and len(place.right) < 24:
        return right
    if not place.left and role_of(place.beside[-16:]) is Role.FROM:
        return Role.FROM
    if one.per is not None:
        return Role.UNIT
    return None if len(place.left) > 12 else _by_place(place)


def _by_place(place: Place) -> Role | None:
    """The role that the words beside and above give, and the button after it."""
    beside = role_of(_but_discounts(place.beside))
    if beside is not None and not (beside is Role.HEADLINE and place.cell.size < 0.9):
        return beside
    # What has a name of its own is not named by what stands above; a row of prices holds options, and it heads none of them.
    named = len(re.findall(r"[a-z]{3,}", place.left)) > 1
    if not place.beside and not named and (sum(bool(cell.sums) for cell in place.row) < 3 or role_of(place.above) is Role.COUPON):
        above = role_of(place.above)
        if above is Role.FEE and not _OUTRIGHT.search(place.above):
            above = None  # "Booking", as a heading, names no charge
        big = place.cell.size >= 1.5 and above not in {Role.TOTAL, Role.PAID, Role.HEADLINE, Role.FROM, Role.DEPOSIT, Role.SELECTED}
        if above is not None and above is not Role.OTHER and not big and not _FREE.search(place.above):
            return above
    if not place.beside and ENDS.fullmatch(place.after.strip()) and place.cell.box.x == min(cell.box.x for cell in place.row):
        return Role.TOTAL
    return Role.FEE if place.sum.sign == "+" and _FEE.search(place.beside) else None


def _but_discounts(words: str) -> str:
    """`words` without discounts in percent: "pay once, save 70%" names no amount."""
    for start, end, fields in reversed(parse(words)):
        if fields["kind"] == "percent" or "%" in words[start:end] or "折" in words[start:end]:
            words = f"{words[:start]} {words[end:]}"
    return words


def fee_name(place: Place) -> str:
    """What a charge is called."""
    for words in (place.left, place.right, place.beside, place.above, *(cell.folded for cell in place.row if cell is not place.cell)):
        if match := _FEE.search(words):
            return match[0].strip()
    return place.left or place.beside

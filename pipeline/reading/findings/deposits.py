"""`pricing.total_mismatch` where something was paid before: a deposit and its balance, and a deposit that is given back less what it was used for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from itertools import combinations

from pipeline.reading.findings.page import CENT, SOURCE, Page, evidence, money, sure
from topics.events import Amount, Label, Text2
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["deposits"]


def deposits(page: Page) -> Iterator[Label]:
    """Deposits whose other parts do not come to what they should."""
    yield from _in_two(page)
    yield from _given_back(page)


_FIRST = re.compile(r"定金|订金|预付款|首付|\bdeposit|down ?payment|first (?:payment|instal+ment)")
_REST = re.compile(
    r"尾款|余款|\bbalance\b|remaining|remainder|final (?:payment|instal+ment)|second (?:payment|instal+ment)|\brest\b|due (?:later|on)"
)
_GROWS = re.compile(r"膨胀|翻倍|抵|减|优惠|券|红包|立省|补贴|double|worth|off\b|discount|voucher|coupon|code")
"""What is paid first may count for more, or something may be taken off."""


def _in_two(page: Page) -> Iterator[Label]:
    """A deposit and the balance, each told once, that do not come to the total they are parts of."""
    if not page.settlement or any(_GROWS.search(cell.folded) for cell in page.cells) or page.of(Role.COUPON, Role.TAX):
        return
    parts = [[amount for amount in page.price.amounts if words.search(amount.name or "")] for words in (_FIRST, _REST)]
    whole = [amount for amount in page.of(Role.TOTAL, Role.PAID) if not any(amount in part for part in parts)]
    if not whole or any(len({amount.value for amount in part}) != 1 for part in parts):
        return
    first, rest, total = parts[0][0], parts[1][0], whole[-1]
    charges = sum((amount.value for amount in page.of(Role.FEE, Role.SHIPPING)), Decimal(0))
    due = first.value + rest.value
    if total.value > max(first.value, rest.value) and not any(
        abs(due + more - one.value) <= CENT for more in (0, charges, -charges) for one in whole
    ):
        yield label(
            "pricing.total_mismatch", source=SOURCE, confidence=sure(first, rest, total, base=0.9), evidence=evidence(first, rest, total),
            message=Text2(
                en=f"What is paid first and what is left come to {money(due, total.currency)}; the total says {money(total.value, total.currency)}.",
                zh=f"定金与尾款合计应为{money(due, total.currency)}，订单总额为{money(total.value, total.currency)}。",
            ),
        )  # fmt: skip


_BACK = re.compile(
    r"\b(?:back to (?:you\w*|the)|(?:to be |you(?:'ll)? (?:get|receive) )?(?:refunded|returned)|refund(?: due| total| amount| to \w+(?: \w+)?)?|you get back|released)\b|[应实共可]退|退(?:还|回|给)|退款(?!去向|方式|时间|渠道)|返还"
)
_MOST = 8


def _given_back(page: Page) -> Iterator[Label]:
    """A deposit, the lines under it that were taken from it, and what is given back of it: no honest way of taking some of them leaves that."""
    amounts = list(enumerate(page.price.amounts))
    held = [number for number, amount in amounts if amount.role is Role.DEPOSIT and not _BACK.search(amount.name or "")]
    back = [number for number, amount in amounts if amount.role is not Role.DEPOSIT or number not in held]
    back = [number for number in back if _BACK.search(page.price.amounts[number].name or "")]
    if len(held) != 1 or len(back) != 1:
        return
    deposit, returned = page.price.amounts[held[0]], page.price.amounts[back[0]]
    rows: dict[tuple[int, int], Amount] = {}
    for number in range(held[0] + 1, back[0] if back[0] > held[0] else len(amounts)):
        cell, amount = page.cells_of[number], page.price.amounts[number]
        if not cell.struck and cell.fine is None and (page.cells_of[held[0]].page, page.cells_of[held[0]].row) != (cell.page, cell.row):
            rows[cell.page, cell.row] = amount  # the last of a row is what its pieces come to
    taken = [amount.value for amount in rows.values()]
    spent = deposit.value - returned.value
    if not 2 <= len(taken) <= _MOST or spent < 0 or max(taken) >= deposit.value:
        return
    if any(abs(sum(some, Decimal(0)) - spent) <= CENT for size in range(1, len(taken) + 1) for some in combinations(taken, size)):
        return
    due = deposit.value - sum(taken)
    yield label(
        "pricing.total_mismatch", source=SOURCE, confidence=sure(deposit, returned, *rows.values(), base=0.88), evidence=evidence(deposit, *rows.values(), returned),
        message=Text2(
            en=f"Of the deposit of {money(deposit.value, deposit.currency)}, {money(due, deposit.currency)} should come back; the page says {money(returned.value, deposit.currency)}.",
            zh=f"押金{money(deposit.value, deposit.currency)}扣除各项后应退{money(due, deposit.currency)}，页面写为{money(returned.value, deposit.currency)}。",
        ),
    )  # fmt: skip

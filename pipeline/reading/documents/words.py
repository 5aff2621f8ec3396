"""Amounts written out in the capital numerals of Chinese bookkeeping: 壹万贰仟叁佰肆拾伍圆陆角整."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from pipeline.reading.amounts import fold, numeral
from pipeline.reading.documents.checks import Filled, Result
from pipeline.reading.documents.numbers import figure, inline
from topics.events import Line

__all__ = ["spelled", "worded"]

_SECTION = r"(?:零?(?:[壹贰叁肆伍陆柒捌玖]仟)?零?(?:[壹贰叁肆伍陆柒捌玖]佰)?零?(?:[壹贰叁肆伍陆柒捌玖]?拾)?零?[壹贰叁肆伍陆柒捌玖]?)"
_AMOUNT = re.compile(
    rf"(?P<high>{_SECTION}万)?(?P<low>{_SECTION})[圆元](?:[整正]|零?(?:(?P<tens>[壹贰叁肆伍陆柒捌玖])角)?零?(?:(?P<ones>[壹贰叁肆伍陆柒捌玖])分)?[整正]?)$"
)


def spelled(text: str) -> Decimal | None:
    """The amount that `text` spells in full; None where a sign is missing or out of order, as when it was misread."""
    match = _AMOUNT.fullmatch(text)
    if match is None or not (match["high"] or match["low"]):
        return None
    whole, tens, ones = (numeral(part or "零") for part in ((match["high"] or "") + match["low"], match["tens"], match["ones"]))
    return None if whole is None or tens is None or ones is None else whole + tens / 10 + ones / 100


_WHOLE = re.compile(r"小写|大写|整|[合总共]计|总[额价]|(?:^|总)金额|人民币|[¥￥]|(?<![a-z])(?:total|rmb|cny|in figures)(?![a-z])")
"""What names the figure that is spelled beside it: not what of it was advanced, or is left."""


def _sum(text: str) -> Decimal | None:
    """The amount that `text` is, or ends in after its name: `（小写）¥12.00`."""
    if re.search(r"[.,]\d{2}\D*$|[¥元]", fold(text)) is None:
        return None
    both = inline(text)
    if both is None:
        return figure(text)
    return figure(both[1]) if _WHOLE.search(fold(both[0])) else None


def worded(lines: Sequence[Line], filled: Filled) -> Iterator[Result]:
    """The total in words is the one in figures beside it, or that of the document."""
    total = filled.fields.get("total")
    for line in lines:
        text = re.split(r"[)）:：]", fold(line.text))[-1].replace(" ", "").replace("￥", "")
        if total is None or total.value is None or (value := spelled(re.sub(r"^.*(?:大写|人民币)", "", text))) is None:
            continue
        row = sorted((one for one in lines if one.row == line.row and one.page == line.page), key=lambda one: one.box.x)
        beside = [
            (number, one)
            for before, one in pairwise([line, *row])
            if (number := _sum(one.text)) is not None and (before is line or figure(before.text) is not None or _WHOLE.search(fold(before.text)))
        ]
        found, place = beside[-1] if beside else (total.value, total.line)
        yield Result(name="words", expected=value, found=found, holds=value == abs(found), rests=(place, line))
        return

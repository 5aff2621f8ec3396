"""Summaries of tax by rate: `20 %  8.50  1.70  10.20`, each row by itself and against its neighbours."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import rows
from topics.events import Line

__all__ = ["rated"]

_RATE = re.compile(r"(?:[a-z]\w*\W{1,3})?(\d{1,2}(?:\.\d{1,2})?)\s?%")
_TAX = re.compile(r"(?<![a-z])(?:vat|gst|tax|mwst|ust)(?![a-z])|税")
_SLACK = Decimal("0.02")


def rated(lines: Sequence[Line]) -> Iterator[Result]:
    """Net times rate is the tax, in rows that say rate, net, tax and gross in this order, under a heading of tax; said only where the gross confirms net and rate, or where other rows hold."""
    found = list[tuple[Result, bool]]()
    headed = False
    for row in rows(lines):
        text = " ".join(fold(line.text) for line in row)
        rate = next((match for line in row[:2] if (match := _RATE.fullmatch(fold(line.text).strip()))), None)
        amounts = [(value, line) for line in row if (value := figure(line.text)) is not None and value.as_tuple().exponent == -2]
        headed = headed or (bool(_TAX.search(text)) and not amounts and len(row) >= 3)
        if not headed or rate is None or len(amounts) != 3:
            continue
        (net, _), (tax, line), (gross, _) = amounts
        value = (net * Decimal(rate[1]) / 100).quantize(Decimal("0.01"))
        rests = (line, *(other for _, other in amounts))
        found.append(
            (Result(name="tax", expected=value, found=tax, holds=abs(value - tax) <= _SLACK, rests=rests), abs(net + value - gross) <= 2 * _SLACK)
        )
    held = any(result.holds and result.found for result, _ in found)
    yield from (result for result, confirmed in found if result.holds or confirmed or held)

"""What was measured, and its price for one, told in rows of their own: litres of fuel, kilowatt-hours of a charge, hours of parking."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from pipeline.reading.amounts import fold
from pipeline.reading.documents.checks import SURE, Result
from pipeline.reading.documents.grid import Grid
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.verdicts import Said, off
from pipeline.reading.documents.vocabulary import MEASURED
from topics.events import Line

__all__ = ["QUANTITY", "measured"]

_UNITS = {
    "litre": r"升|l|lt|ltrs?|litres?|liters?",
    "gallon": r"gal|gallons?",
    "energy": r"度|千瓦时|kwh",
    "volume": r"立方米?|方|m³|m3",
    "weight": r"公斤|千克|kg|kilos?",
    "half": r"斤",
    "tonne": r"吨|tonnes?",
}
"""What costs as much as there is of it; a way or an hour has a first one of its own price."""
_UNIT = "|".join(f"(?P<{name}>{words})" for name, words in _UNITS.items())
_ANY = "|".join(_UNITS.values())
_NUMBER = r"(?P<number>\d[\d,]*(?:\.\d{1,4})?)"
_PLAIN = re.compile(rf"[¥$€£]?\s?{_NUMBER}")
_PRICE = re.compile(rf"[¥$€£]?\s?{_NUMBER}\s?(?:元|(?P<cents>p|pence|c|¢)|[€£$])?\s?(?:/|每|per |an? )\s?(?:{_UNIT})")
QUANTITY = re.compile(rf"{_NUMBER}\s?(?:{_UNIT})")
_NAMED_PRICE = re.compile(rf"单价|(?<![a-z])(?:unit price|price ?(?:/|per|an?) ?(?:{_ANY})|(?:{_ANY}) price)(?![a-z])")
_METER = re.compile(r"[示读]数|抄表|(?<![a-z])(?:meter|readings?)(?![a-z])")
_NAMED_QUANTITY = re.compile(rf"{MEASURED}|用量|数量|(?<![a-z])(?:quantity|qty|kwh|energy|units)(?![a-z])")
_AMOUNT = re.compile(
    r"金额|[油电气水]费|[油电气水]款|合计|小计|总价|总额|应[付收]|费用"
    r"|(?<![a-z])(?:amounts?|(?:sub-?)?totals?|cost|sale|value|fuel|charges?|due|to pay|net|gross)(?![a-z])"
)
_OFF = re.compile(
    r"优惠|折|减|抵|券|(?<![a-z])(?:disc(?:ounts?)?|loyalty|rewards?|points|rebates?|off|savings?|less|coupon|voucher|tax|vat|gst|duty)(?![a-z])"
)


@dataclass(frozen=True, kw_only=True)
class _Told:
    """A price or a quantity; `unit` is empty where its name alone tells what it is."""

    value: Decimal
    unit: str
    line: Line
    row: int
    name: str


def measured(page: Grid, proofs: Proofs) -> Said:
    """The amount under the one quantity and the one price of a page that is not their product, where nothing else of the page explains it."""
    prices = list(_told(proofs, _PRICE, _NAMED_PRICE))
    quantities = [one for one in _told(proofs, QUANTITY, _NAMED_QUANTITY) if not _NAMED_PRICE.search(one.name)]
    if len(prices) != 1 or len(quantities) != 1:
        return
    price, quantity = prices[0], quantities[0]
    one_unit = price.unit == quantity.unit or not (price.unit and quantity.unit)
    exact = bool(price.unit or quantity.unit) or "." in quantity.line.text or bool(_METER.search(proofs.text))  # not so many pieces of a thing
    if not one_unit or not exact or abs(price.row - quantity.row) > 3 or price.line is quantity.line:
        return
    due, slack = price.value * quantity.value, Decimal("0.011") + Decimal("0.0006") * quantity.value + Decimal("0.006") * price.value
    amounts = [one for one in proofs.spots if one.money and one.line.box not in {price.line.box, quantity.line.box}]
    amounts = [one for one in amounts if one.value or not _OFF.search(one.label)]  # nothing is taken off
    near = [one for one in amounts if one.row - min(price.row, quantity.row) > 0 and one.row <= max(price.row, quantity.row) + 2]
    spot = near[0] if near and len(page[near[0].row]) == 1 else None
    if (
        spot is None
        or not _AMOUNT.search(spot.label)
        or _OFF.search(spot.label)
        or (not price.value and not quantity.value)
        or any(one.line.confidence < SURE for one in (price, quantity, spot))
    ):
        return
    if spot.value and not due:  # somebody paid, for nothing or at no price
        zero = price if not price.value else quantity
        yield None, (zero.name or zero.line.text, zero.line)
        return
    others = [abs(one.value) for one in amounts if one is not spot]
    dues = [due * (1 + one.value) for one in proofs.spots if one.share] + [due + sign * one for one in others for sign in (1, -1)]
    explained = any(abs(abs(spot.value) - one) <= slack for one in dues) or any(abs(one - due) <= slack for one in others)
    rests = (spot.line, price.line, quantity.line)
    if abs(abs(spot.value) - due) <= slack:
        yield Result(name="line", expected=abs(spot.value), found=abs(spot.value), holds=True, rests=rests), None
    elif not spot.value:
        yield None, (spot.label or spot.line.text, spot.line)
    elif not explained and off(due.quantize(Decimal("0.01")), spot):
        yield Result(name="line", expected=due.quantize(Decimal("0.01")), found=spot.value, holds=False, rests=rests), None


def _told(proofs: Proofs, unit: re.Pattern[str], name: re.Pattern[str]) -> Iterator[_Told]:
    """The figures that say their unit as `unit` does; of a row of two cells also one without, by the name before it."""
    for number, row in enumerate(proofs.rows):
        for place, line in enumerate(row):
            label = fold(row[place - 1].text) if place and figure(row[place - 1].text) is None else ""
            text = fold(line.text).strip()
            if (match := unit.fullmatch(text)) is not None:
                value = Decimal(match["number"].replace(",", "")) / (100 if match.groupdict().get("cents") else 1)
                yield _Told(value=value, unit=next(one for one in _UNITS if match[one]), line=line, row=number, name=label)
            elif len(row) == 2 and name.search(label) and (plain := _PLAIN.fullmatch(text)) is not None:
                yield _Told(value=Decimal(plain["number"].replace(",", "")), unit="", line=line, row=number, name=label)

"""Plain figures of documents: 1,234.56, (1,234.56), -12.00, 12.00CR, ¥ 12, 1.234,56 €, full width."""

from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation

from pipeline.reading.amounts import fold

__all__ = ["figure", "inline"]

_MARK = r"(?:(?:us|au|ca|hk|nt|nz|[acrs])?\$|[¥€£₹]|s(?=\d{1,3}(?:,\d{3})*\.\d{2}$)|rmb?|usd|cny|gbp|eur|aud|cad|sgd|hkd|inr|myr|chf)"
_FIGURE = re.compile(
    rf"^(?P<open>\()?(?P<sign>[-+])?\s?{_MARK}?\s?(?P<sign2>[-+])?"
    r"(?P<digits>\d{1,3}(?:[. ]\d{3})+,\d{2}|\d{1,3}(?:'\d{3})+\.\d{2}|\d{1,3}(?:[,. ]\s?\d{3})+(?:\.\s?\d{2})?|\d+(?:\s?\.\s?\d{1,2})?|\d+,\d{2})\s?(?P<close>\))?(?P<tail>-|cr|dr|od|o/d)?\s?(?:元|円|[€£$]|kr|zł|(?:usd|cny|rmb|eur|gbp|chf|cad|aud|sek|nok|dkk|pln)|sr|zr|(?![dghlm]$)[a-z*])?$"
)
_INLINE = re.compile(
    r"^(?P<label>.*?(?:[^\d\s.,¥$€£(+-]\s*[:：]|[^\d\s.,¥$€£(+-]\s+|[一-鿿)）%](?=\s*[\d¥-])|[^\d\s.,¥$€£(+-](?=[¥$€£])))\s*"
    rf"(?P<figure>\(?[-+]?{_MARK}?\s?[-+]?(?:\d{{1,3}}(?:\.\d{{3}})+,\d{{2}}|\d[\d, ]*(?:\.\s?\d{{1,2}})?)\)?(?:\s?(?:[元€£]|eur|cr|dr))?)$"
)
_DAY = re.compile(
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,? \d{1,2}|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}"
)
"""A day, which is no label with its figure: `Sat 11`, `March 3`."""
_READ = re.compile(r".*(?<![\d.,])0\d{2,}|.*\d月\d{1,2}[日号]?[:：]?\s*\d{2,}")
"""What is counted or numbered and no amount: `08412`; also right behind a date, `9月30日6790`."""
_NONE = re.compile(r"^(?:[-–—/]{1,4}|nil|none|n/a|无)$")


def figure(text: str) -> Decimal | None:
    """The figure that `text` is, and nothing else; brackets, a minus, DR and OD (overdrawn) make it negative; a dash or "nil" is zero. None where it is no figure."""
    plain = fold(text).strip()
    if _NONE.match(plain):
        return Decimal(0)
    match = _FIGURE.match(plain)
    if match is None or bool(match["open"]) != bool(match["close"]):
        return None
    digits = match["digits"].replace(" ", "").replace("'", "")
    if re.fullmatch(r"[\d.]+,\d{2}", digits):  # 1.234,56
        digits = digits.replace(".", "").replace(",", ".")
    elif digits.count(".") > 1:
        digits = digits.replace(".", "", digits.count(".") - 1)
    digits = digits.replace(",", "")
    if len(digits.split(".")[0]) > 9:
        return None
    try:
        value = Decimal(digits)
    except InvalidOperation:
        return None
    negative = match["open"] or "-" in {match["sign"], match["sign2"], match["tail"]} or match["tail"] in {"dr", "od", "o/d"}
    return -value if negative else value


_OF_YEAR = re.compile(
    r"(?<![a-z])(?:of|in|for|year|month|quarter|q[1-4]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*),? (?:19|20)\d{2}$"
)


def inline(text: str) -> tuple[str, str] | None:
    """A label and the figure after it in one piece of text: `Total: 12.00`; None where it is not both."""
    match = _INLINE.match(fold(text).strip())
    if match is None or figure(match["figure"]) is None or any(words.fullmatch(match[0]) for words in (_DAY, _READ)) or _OF_YEAR.search(match[0]):
        return None
    return match["label"], match["figure"]

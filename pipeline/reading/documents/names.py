"""The field or group that a label names, whatever else it says."""

from __future__ import annotations

import re

from pipeline.reading.documents.schema import Schema, says
from pipeline.reading.documents.vocabulary import EARLIER

__all__ = ["CARRIED", "named", "plainly"]

_PIECES = re.compile(
    r"数量|件数|份数|(?<![a-z])(?:items|pieces|qty|quantity|units) ?(?:count|total|sold|purchased)?$|(?<![a-z])(?:number|no\.?|count) of (?:items|pieces|articles)"
)
_COUNTED = re.compile(r"(?<=\S)\s?[(（]?\s?共?\d{1,3}\s?(?:items?|pcs|pieces?|articles?|lines?|products?|件商?品?|项)[)）]?$")
"""How many pieces a total is of, behind its name: `TOTAL (6 ITEMS)`."""
_OF_ONE = re.compile(r"[a-z]{3,}, (?:net|gross)$")
"""One figure that is told net of something, not what is left of all: `rental income, net`."""
CARRIED = re.compile(EARLIER)
"""Of another bill than this one."""


_QUALIFIED = re.compile(r".{0,4}(金额|合计|小计|总[额计价])\s?[(（]?\s?(不含税|未税|含税|税前)[)）]?$")
_WITHOUT = re.compile(
    r"(?:sub-?)?(?:amount|total|sum|price|value|net)\s?[(,\-]?\s?(?P<how>excl\w*|ex|before|without|w/o|incl\w*|with|after)\.? (?:of )?(?:vat|gst|tax|sales tax)\)?$"
)


def plainly(text: str) -> str:
    """A label with what it says of tax before its noun, as the words of schemas have it: `金额(不含税)`, `amount (excl. vat)`."""
    if (without := _WITHOUT.fullmatch(text)) is not None:
        return "total incl" if re.match(r"incl|with$|after", without["how"]) else "total excl"
    return _QUALIFIED.sub(r"\2\1", text)


def named(text: str, schema: Schema) -> str | None:
    """The field or group whose longest word stands in a label; a field wins over a group of the same length. How many pieces there are is no field, and what was left of another bill is not what is left of this one."""
    best: tuple[int, str] | None = None
    text = plainly(_COUNTED.sub("", text))
    if _PIECES.search(text) or _OF_ONE.search(text):
        return None
    for name, words in (*schema.fields.items(), *schema.groups.items()):
        for word in words:
            if (best is None or len(word) > best[0]) and says(word, text):
                best = (len(word), name)
    return None if best is None or (best[1] == "balance" and CARRIED.search(text)) else best[1]

"""International bank account numbers (ISO 13616): length by country and the check of ISO/IEC 7064 mod 97-10."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.privacy.folding import compact
from pipeline.privacy.recognizers.base import Hit, Recognizer

_LENGTHS = {
    "AD": 24, "AE": 23, "AL": 28, "AT": 20, "AZ": 28, "BA": 20, "BE": 16, "BG": 22, "BH": 22, "BR": 29, "CH": 21, "CR": 22, "CY": 28, "CZ": 24, "DE": 22,
    "DK": 18, "DO": 28, "EE": 20, "EG": 29, "ES": 24, "FI": 18, "FO": 18, "FR": 27, "GB": 22, "GE": 22, "GI": 23, "GL": 18, "GR": 27, "GT": 28, "HR": 21,
    "HU": 28, "IE": 22, "IL": 23, "IS": 26, "IT": 27, "JO": 30, "KW": 30, "KZ": 20, "LB": 28, "LI": 21, "LT": 20, "LU": 20, "LV": 21, "MC": 27, "MD": 24,
    "ME": 22, "MK": 19, "MT": 31, "NL": 18, "NO": 15, "PK": 24, "PL": 28, "PS": 29, "PT": 25, "QA": 29, "RO": 24, "RS": 22, "SA": 24, "SE": 24, "SI": 19,
    "SK": 24, "SM": 27, "TN": 24, "TR": 26, "UA": 29, "VG": 24, "XK": 20,
}  # fmt: skip
_IBAN = re.compile(r"(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?:[ \u200b\-\n]?[A-Za-z0-9]){11,27}")


class Iban(Recognizer):
    """An IBAN, in one piece or in groups of four. The check digits decide where it ends."""

    ENTITY = "iban"

    def find(self, text: str) -> Iterator[Hit]:
        """Every IBAN in `text`."""
        for match in _IBAN.finditer(text):
            size = _LENGTHS.get(match[0][:2].upper())
            if size is None:
                continue
            places = [place for place, char in enumerate(match[0]) if char.isalnum()]
            if len(places) < size:
                continue
            end = match.start() + places[size - 1] + 1
            value = compact(text[match.start() : end])
            if text[end : end + 1].isascii() and text[end : end + 1].isalnum():
                continue
            if int("".join(str(int(char, 36)) for char in value[4:] + value[:4])) % 97 == 1:
                yield Hit(match.start(), end, 0.98)

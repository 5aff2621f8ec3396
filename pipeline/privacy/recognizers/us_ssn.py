"""United States social security numbers: AAA-GG-SSSS, as the Social Security Administration gives them out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.privacy.recognizers.base import Hit, Recognizer, nearest, words

CUE = words(r"\bssn\b", r"social security", r"社会安全号", r"社安号", r"\bsocial\b")
_SSN = re.compile(r"(?<![\dA-Za-z])(?<!\d-)(?!000|666|9)\d{3}(?P<gap>[- ]?)(?!00)\d{2}(?P=gap)(?!0000)\d{4}(?![\d-])")
_SAMPLES = {"078051120", "219099999", "123456789"}
"""Numbers that were printed on advertisements and sample cards, and are void."""


class UsSsn(Recognizer):
    """A social security number; with dashes it stands alone, otherwise the words must say so."""

    ENTITY = "us_ssn"

    def find(self, text: str) -> Iterator[Hit]:
        """Every number in `text`."""
        for match in _SSN.finditer(text):
            digits = re.sub(r"\D", "", match[0])
            if digits in _SAMPLES:
                continue
            if nearest(text, match.start(), CUE) == 0:
                yield Hit(match.start(), match.end(), 0.95)
            elif match["gap"] == "-":
                yield Hit(match.start(), match.end(), 0.6)

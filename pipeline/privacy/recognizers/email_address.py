"""Email addresses (RFC 5322 dot-atoms with a real-looking domain)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.privacy.recognizers.base import Hit, Recognizer

_EMAIL = re.compile(
    r"(?<![A-Za-z0-9._%+'-])[A-Za-z0-9][A-Za-z0-9._%+'-]{0,63} ?@ ?(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.){1,5}(?P<tld>[A-Za-z]{2,24})(?![A-Za-z0-9])"
)
_FILE_ENDINGS = {"png", "jpg", "jpeg", "gif", "webp", "svg", "css", "js", "ico", "bmp"}
"""`icon@2x.png` is a file."""


class EmailAddress(Recognizer):
    """`someone@example.com`, also with full-width characters or one space that OCR put around the sign."""

    ENTITY = "email_address"

    def find(self, text: str) -> Iterator[Hit]:
        """Every address in `text`."""
        if "@" not in text:
            return
        for match in _EMAIL.finditer(text):
            local = match[0].partition("@")[0].rstrip()
            if match["tld"].lower() not in _FILE_ENDINGS and ".." not in local and not local.endswith("."):
                yield Hit(match.start(), match.end(), 0.95)

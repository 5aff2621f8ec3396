"""Redaction of text: three styles, one function a style.

=========  ==============================================================================================
partial    the usual parts stay: `138****5678`, `6222********1234`, `a***@example.com`, `张**`, the city of an address
full       `[PHONE_NUMBER]`
hash       `[PHONE_NUMBER:kfbaolhdmceg]`: HMAC-SHA256 (RFC 2104) of the value under a key, 48 bits as letters a to p;
           the same value gives the same token, so that dashboards can count without knowing
=========  ==============================================================================================

What is written in place of a value is never recognised as a value itself, so redacting twice changes nothing.
"""

from __future__ import annotations

import enum
import hashlib
import hmac
from collections.abc import Callable, Sequence
from typing import Any

from pipeline.privacy.analyzer import PiiSpan
from pipeline.privacy.folding import compact, fold
from pipeline.privacy.places import ADMIN

__all__ = ["Style", "canonical", "redact_json", "redact_text", "replacement"]


class Style(enum.StrEnum):
    """What stands in the place of a value."""

    PARTIAL = "partial"
    """The usual parts of it."""
    FULL = "full"
    """The entity's name."""
    HASH = "hash"
    """The entity's name and a keyed token."""


_SHOWN = {
    "phone_number": (3, 4),
    "cn_id_card": (3, 4),
    "bank_card": (4, 4),
    "iban": (4, 4),
    "us_ssn": (0, 4),
    "passport": (2, 2),
    "license_plate": (2, 2),
}
"""How many letters and digits the partial style shows at the beginning and at the end (bank cards: PCI DSS 3.4 allows six and four)."""


def canonical(entity: str, value: str) -> str:
    """`value` as it is compared: letters and digits only, folded, upper case; a Chinese mobile without its country code."""
    core = compact(fold(value))
    if entity == "phone_number" and len(core) > 11 and core.removeprefix("00").startswith("86"):
        return core.removeprefix("00").removeprefix("86")
    return core


def replacement(entity: str, value: str, style: Style, key: bytes = b"") -> str:
    """What stands for `value` of `entity` in `style`; `key` is used by `Style.HASH` only, and must not be empty there."""
    if style is Style.FULL:
        return f"[{entity.upper()}]"
    if style is Style.HASH:
        if not key:
            raise ValueError("redaction style 'hash' needs a key; without one the values could be guessed from their hashes")
        digest = hmac.new(key, f"{entity}\x1f{canonical(entity, value)}".encode(), hashlib.sha256).hexdigest()[:12]
        return f"[{entity.upper()}:{digest.translate(str.maketrans('0123456789abcdef', 'abcdefghijklmnop'))}]"
    return _partial(entity, value)


def _partial(entity: str, value: str) -> str:
    if entity == "email_address":
        local, _, domain = fold(value).partition("@")
        return f"{local[:1] if len(local.strip()) > 2 else ''}***@{domain.strip()}"
    if entity == "person":
        return " ".join(part[0] + "***" for part in value.split()) if value.isascii() else value[0] + "*" * (len(value) - 1)
    if entity == "address":
        admin = ADMIN.match(value)
        return (admin[0].rstrip() if admin else "") + "******"
    head, tail = _SHOWN[entity]
    places = [place for place, char in enumerate(value) if char.isalnum()]
    hidden = set(places[head : len(places) - tail]) if len(places) > head + tail + 2 else set(places[: len(places) - min(2, tail)])
    return "".join("*" if place in hidden else char for place, char in enumerate(value))


def redact_text(text: str, spans: Sequence[PiiSpan], style: Style = Style.PARTIAL, key: bytes = b"") -> str:
    """`text` with each of `spans` (without overlaps) replaced; the rest is untouched."""
    parts: list[str] = []
    place = 0
    for span in sorted(spans, key=lambda span: span.start):
        parts += [text[place : span.start], replacement(span.entity, text[span.start : span.end], style, key)]
        place = span.end
    return "".join([*parts, text[place:]])


def redact_json(value: Any, redact: Callable[[str], str], name: str = "") -> Any:
    """A copy of `value` with `redact` applied to every string, key and long whole number in it; the types of containers stay.

    Args:
        value: JSON-like: mappings, lists, tuples, strings, numbers, None. Decimals, dates and enums are kept as they are.
        redact: Gives a text without its PII.
        name: The field that holds `value`: `{"employee": "张伟"}` is a name because of it.
    """
    if isinstance(value, dict):
        return {
            redact(key) if isinstance(key, str) else key: redact_json(item, redact, key if isinstance(key, str) else "")
            for key, item in value.items()
        }
    if isinstance(value, list | tuple):
        return type(value)(redact_json(item, redact, name) for item in value)
    if isinstance(value, enum.Enum | bool):
        return value
    if isinstance(value, str):
        return _in_field(name, value, redact)
    if isinstance(value, int) and abs(value) >= 10**6:
        written = str(value)
        cleaned = _in_field(name, written, redact)
        return value if cleaned == written else cleaned
    return value


def _in_field(name: str, value: str, redact: Callable[[str], str]) -> str:
    """`value` redacted as it stands and, where a field's name says what it is, beside that name."""
    if name and name != "name" and "\n" not in value:
        lead = f"{name.replace('_', ' ')}: "
        whole = redact(lead + value)
        if whole.startswith(lead):
            value = whole[len(lead) :]
    return redact(value)

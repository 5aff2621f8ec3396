"""Finding PII in a text: presidio's engine over Assay's recognizers, without a language model, loaded once a process at first use."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from pipeline.privacy.folding import fold

if TYPE_CHECKING:
    from presidio_analyzer import AnalyzerEngine, RecognizerResult

__all__ = ["ENTITIES", "PiiSpan", "find"]

ENTITIES = (
    "cn_id_card",
    "bank_card",
    "iban",
    "passport",
    "email_address",
    "phone_number",
    "us_ssn",
    "license_plate",
    "address",
    "person",
)
"""What can be found, as policies name it. Where two claim the same stretch with the same score, the earlier one has it. Written here, and not taken from
`RECOGNIZERS`, so that reading a policy does not import presidio (seconds); a test keeps the two in step."""
LANGUAGE = "zh"
"""Presidio wants one language code; Assay's recognizers read every language."""


class PiiSpan(NamedTuple):
    """One piece of PII: `text[start:end]`, what it is, and how sure that is (0 to 1)."""

    entity: str
    start: int
    end: int
    score: float


@cache
def _engine() -> AnalyzerEngine:
    from pipeline.privacy.engine import build  # noqa: PLC0415 -- presidio takes seconds to import; only texts need it

    return build()


def find(text: str, entities: Collection[str] | None = None) -> list[PiiSpan]:
    """The PII in `text`, in order, without overlaps; a pure function.

    Args:
        text: Any text; full-width digits, spaces and single line breaks within numbers are seen through.
        entities: Which to look for (`ENTITIES`); None for all. Unknown names raise `ValueError`.
    """
    wanted = sorted(ENTITIES if entities is None else set(entities))
    if unknown := sorted(set(wanted) - set(ENTITIES)):
        raise ValueError(f"unknown PII entities: {', '.join(unknown)}; known are: {', '.join(ENTITIES)}")
    if not wanted or not text.strip():
        return []
    return _settle(_engine().analyze(fold(text), LANGUAGE, entities=wanted))


def _settle(results: Iterable[RecognizerResult]) -> list[PiiSpan]:
    """Without overlaps: the longer wins (nothing of it may show), then the surer, then the earlier, then the order of `ENTITIES`."""
    spans = {PiiSpan(result.entity_type, result.start, result.end, float(result.score)) for result in results}
    ranked = sorted(spans, key=lambda span: (span.start - span.end, -span.score, span.start, ENTITIES.index(span.entity)))
    taken = bytearray(max((span.end for span in ranked), default=0))
    kept: list[PiiSpan] = []
    for span in ranked:
        if not any(taken[span.start : span.end]):
            taken[span.start : span.end] = b"\1" * (span.end - span.start)
            kept.append(span)
    return sorted(kept, key=lambda span: span.start)

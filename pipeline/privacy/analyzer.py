"""Finding PII in a text: presidio's engine over Assay's recognizers, without a language model, loaded once a process at first use."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import cache
from typing import NamedTuple

from presidio_analyzer import AnalyzerEngine, RecognizerRegistry, RecognizerResult
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NoOpNlpEngine

from pipeline.privacy.folding import fold
from pipeline.privacy.recognizers import ENTITIES, RECOGNIZERS
from pipeline.privacy.recognizers.base import LANGUAGE

__all__ = ["ENTITIES", "PiiSpan", "find"]


class PiiSpan(NamedTuple):
    """One piece of PII: `text[start:end]`, what it is, and how sure that is (0 to 1)."""

    entity: str
    start: int
    end: int
    score: float


class _NoEnhancer(ContextAwareEnhancer):
    """Recognizers look at the words around themselves; presidio's enhancer would copy every result for nothing."""

    def __init__(self) -> None:
        super().__init__(context_similarity_factor=0, min_score_with_context_similarity=0, context_prefix_count=0, context_suffix_count=0)

    def enhance_using_context(self, text, raw_results, nlp_artifacts, recognizers, context=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202, ARG002 -- presidio's
        """The results as they are."""
        return raw_results


@cache
def _engine() -> AnalyzerEngine:
    nlp = NoOpNlpEngine([{"lang_code": LANGUAGE, "model_name": "none"}])
    nlp.load()
    registry = RecognizerRegistry(recognizers=[factory() for factory in RECOGNIZERS.values()], supported_languages=[LANGUAGE])
    return AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=[LANGUAGE], context_aware_enhancer=_NoEnhancer())


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

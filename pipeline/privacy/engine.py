"""Presidio's engine over Assay's recognizers, without a language model. Imported at the first text only (`pipeline.privacy.analyzer`)."""

from __future__ import annotations

from presidio_analyzer import AnalyzerEngine, RecognizerRegistry
from presidio_analyzer.context_aware_enhancers import ContextAwareEnhancer
from presidio_analyzer.nlp_engine import NoOpNlpEngine

from pipeline.privacy.analyzer import LANGUAGE
from pipeline.privacy.recognizers import RECOGNIZERS


class _NoEnhancer(ContextAwareEnhancer):
    """Recognizers look at the words around themselves; presidio's enhancer would copy every result for nothing."""

    def __init__(self) -> None:
        super().__init__(context_similarity_factor=0, min_score_with_context_similarity=0, context_prefix_count=0, context_suffix_count=0)

    def enhance_using_context(self, text, raw_results, nlp_artifacts, recognizers, context=None):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202, ARG002 -- presidio's
        """The results as they are."""
        return raw_results


def build() -> AnalyzerEngine:
    """An engine with every recognizer."""
    nlp = NoOpNlpEngine([{"lang_code": LANGUAGE, "model_name": "none"}])
    nlp.load()
    registry = RecognizerRegistry(recognizers=[factory() for factory in RECOGNIZERS.values()], supported_languages=[LANGUAGE])
    return AnalyzerEngine(registry=registry, nlp_engine=nlp, supported_languages=[LANGUAGE], context_aware_enhancer=_NoEnhancer())

"""The face that judge sees: `scan` an upload once, get counts, labels, the regions to mask, and functions that redact whatever else goes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from pydantic import BaseModel, ConfigDict, field_validator

from pipeline.privacy.analyzer import ENTITIES, PiiSpan, find
from pipeline.privacy.known import KnownValues
from pipeline.privacy.layout import PageText
from pipeline.privacy.picture import Region, region
from pipeline.privacy.redaction import Style, canonical, redact_json, redact_text, replacement
from topics.events import Code, Evidence, Label, Line
from topics.labels import label

__all__ = ["PiiReport", "PiiRules", "scan"]

_MAX_EVIDENCE = 8
"""Pieces of evidence on one label; the count says how many there were."""
_ROUNDS = 4


class PiiRules(BaseModel):
    """A policy's `pii:` section: which entities to redact, and how. All entities are found, counted and labelled."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)

    redact: tuple[str, ...] = ENTITIES
    """Names of `ENTITIES`."""
    style: Style = Style.PARTIAL

    @field_validator("redact")
    @classmethod
    def _known(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        if unknown := [name for name in names if name not in ENTITIES]:
            raise ValueError(f"unknown PII entities: {', '.join(unknown)}; known are: {', '.join(ENTITIES)}")
        return names


@dataclass(frozen=True)
class _Found:
    """One occurrence, wherever it was."""

    entity: str
    value: str
    score: float
    spots: tuple[Region, ...] = ()
    """In the picture; empty for words."""


@dataclass(frozen=True)
class PiiReport:
    """What `scan` found. Everything in it is safe to publish, but for `_known`, which never leaves the process."""

    counts: dict[str, int]
    """Entity to the number of different values."""
    labels: tuple[Label, ...]
    """One `pii.<entity>` each, with redacted evidence."""
    regions: tuple[Region, ...]
    """What to mask in the picture, of the entities that the rules redact."""
    lines: tuple[str, ...]
    """The page lines' texts, redacted."""
    _clean: Callable[[str], str] = field(repr=False)

    @property
    def page_text(self) -> str:
        """The picture's text with PII masked, a line each."""
        return "\n".join(self.lines)

    def redact(self, text: str) -> str:
        """`text` without PII: what is recognised in it, and every value that was found anywhere in the upload."""
        return self._clean(text)

    def redact_json(self, value: Any) -> Any:
        """Like `redact`, for every string (and key, and long whole number) in nested mappings, lists and tuples."""
        return redact_json(value, self._clean)


def scan(
    *, texts: Iterable[str | None] = (), lines: Sequence[Line] = (), codes: Sequence[Code] = (), rules: PiiRules | None = None, key: bytes = b""
) -> PiiReport:
    """Find the PII of an upload; a pure function.

    Args:
        texts: The uploader's words, the file's name, and other texts that stand for themselves; None is skipped.
        lines: The picture's lines in reading order.
        codes: Its QR and bar codes; one that carries PII is masked whole.
        rules: What to redact and how; None redacts everything partially.
        key: For the style `hash`; `ValueError` where it is needed and empty.
    """
    rules = rules or PiiRules()
    if rules.style is Style.HASH and not key:
        raise ValueError("redaction style 'hash' needs a key; without one the values could be guessed from their hashes")
    found: list[_Found] = []
    for text in texts:
        found += [_Found(span.entity, text[span.start : span.end], span.score) for span in find(text)] if text else []
    page = PageText(lines)
    spans = find(page.text)
    found += [_on_page(page, lines, span) for span in spans]
    for code in codes:
        found += [
            _Found(span.entity, code.text[span.start : span.end], span.score, (Region(code.page, code.box, span.entity),)) for span in find(code.text)
        ]
    clean = _cleaner(found, rules, key)
    return PiiReport(
        counts=_counts(found),
        labels=_labels(found, rules.style, key),
        regions=tuple(dict.fromkeys(spot for item in found if item.entity in rules.redact for spot in item.spots)),
        lines=_redacted_lines(page, lines, [span for span in spans if span.entity in rules.redact], clean, rules.style, key),
        _clean=clean,
    )


def _on_page(page: PageText, lines: Sequence[Line], span: PiiSpan) -> _Found:
    spots = tuple(region(lines[part.line], part.start, part.end, span.entity) for part in page.parts(span.start, span.end))
    return _Found(span.entity, page.text[span.start : span.end], span.score, spots)


def _counts(found: Sequence[_Found]) -> dict[str, int]:
    values = {(item.entity, canonical(item.entity, item.value)) for item in found}
    return {entity: count for entity in ENTITIES if (count := sum(1 for kind, _ in values if kind == entity))}


def _labels(found: Sequence[_Found], style: Style, key: bytes) -> tuple[Label, ...]:
    labels = []
    for entity in ENTITIES:
        items = [item for item in found if item.entity == entity]
        if not items:
            continue
        evidence: dict[Evidence, None] = {}
        for item in items:
            shown = replacement(entity, item.value.replace("\n", " "), style, key)
            for spot in item.spots or (None,):
                evidence[Evidence(kind="text", text=shown, box=spot.box if spot else None, page=spot.page if spot else 0)] = None
        best = max(item.score for item in items)
        labels.append(label(f"pii.{entity}", source="pii", confidence=best, evidence=tuple(evidence)[:_MAX_EVIDENCE]))
    return tuple(labels)


def _cleaner(found: Sequence[_Found], rules: PiiRules, key: bytes) -> Callable[[str], str]:
    """A function that redacts a text until nothing is recognised in it, knowing the values that were found with more context elsewhere."""
    values = {canonical(item.entity, item.value): item.entity for item in found if item.entity in rules.redact}
    entities = frozenset(rules.redact)
    known = KnownValues(values)

    def clean(text: str) -> str:
        text = redact_text(text, known.find(text), rules.style, key)
        for turn in range(_ROUNDS):
            spans = find(text, entities)
            if not spans:
                break
            # what is still recognised after a turn was made by the turn's own words: take all of it
            text = redact_text(text, spans, rules.style if turn == 0 else Style.FULL, key)
        return text

    return clean


def _redacted_lines(
    page: PageText, lines: Sequence[Line], spans: Sequence[PiiSpan], clean: Callable[[str], str], style: Style, key: bytes
) -> tuple[str, ...]:
    """The lines' texts; of a value that is broken across lines, the first line shows what stands for it."""
    edits: dict[int, list[tuple[int, int, str]]] = {}
    for span in spans:
        shown = replacement(span.entity, page.text[span.start : span.end].replace("\n", " "), style, key)
        for place, part in enumerate(page.parts(span.start, span.end)):
            edits.setdefault(part.line, []).append((part.start, part.end, shown if place == 0 else ""))
    texts = []
    for index, line in enumerate(lines):
        text = line.text
        for start, end, shown in sorted(edits.get(index, ()), reverse=True):
            text = text[:start] + shown + text[end:]
        texts.append(clean(text))
    return tuple(texts)

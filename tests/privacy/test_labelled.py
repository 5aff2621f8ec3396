"""Precision and recall of every entity on sentences of commerce, with the values marked in them (`labelled.txt`)."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from pipeline.privacy.analyzer import ENTITIES, find

_MARK = re.compile(r"\[\[(\w+):(.*?)\]\]")
FLOORS = dict.fromkeys(ENTITIES, (0.95, 0.95))
"""Precision and recall that must not be undercut."""


def read() -> list[tuple[str, set[tuple[str, str]]]]:
    """Each sentence without marks, and what is marked in it."""
    path = Path(__file__).with_name("labelled.txt")
    rows = [row for row in path.read_text(encoding="utf-8").splitlines() if row and not row.startswith("#")]
    return [(_MARK.sub(r"\2", row), set(_MARK.findall(row))) for row in rows]


def measure() -> dict[str, tuple[float, float, list[str]]]:
    """Precision, recall and the mistakes of every entity."""
    hits: Counter[str] = Counter()
    found: Counter[str] = Counter()
    wanted: Counter[str] = Counter()
    mistakes: dict[str, list[str]] = {entity: [] for entity in ENTITIES}
    for text, marked in read():
        seen = {(span.entity, text[span.start : span.end]) for span in find(text)}
        hits.update(entity for entity, _ in seen & marked)
        found.update(entity for entity, _ in seen)
        wanted.update(entity for entity, _ in marked)
        for entity, value in seen ^ marked:
            mistakes[entity].append(f"{'missed' if (entity, value) in marked else 'wrong'} {value!r} in {text!r}")
    return {entity: (hits[entity] / max(1, found[entity]), hits[entity] / max(1, wanted[entity]), mistakes[entity]) for entity in ENTITIES}


@pytest.fixture(scope="module")
def measured() -> dict[str, tuple[float, float, list[str]]]:
    """Measured once for all entities."""
    return measure()


def test_the_set_is_large_enough() -> None:
    """There are at least 120 sentences, and every entity occurs."""
    rows = read()
    assert len(rows) >= 120
    assert {entity for _, marked in rows for entity, _ in marked} == set(ENTITIES)


@pytest.mark.parametrize("entity", ENTITIES)
def test_floors(entity: str, measured: dict[str, tuple[float, float, list[str]]]) -> None:
    """Precision and recall of `entity` stay at or above what was measured."""
    precision, recall, mistakes = measured[entity]
    assert precision >= FLOORS[entity][0], mistakes
    assert recall >= FLOORS[entity][1], mistakes

"""Verdicts against the truth: counts per label, decisions, secrets, seconds. Pure."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from statistics import quantiles
from typing import Any

from pipeline.evaluation.truth import Truth
from topics.events import Decision, Verdict

SURE = 0.5
"""A label counts as found from this confidence on."""


@dataclass(frozen=True, kw_only=True)
class Counts:
    """What became of one label over all cases (or of all labels)."""

    hits: int = 0
    """Must be found, and was."""
    false: int = 0
    """Must not be found, and was."""
    missed: int = 0
    """Must be found, and was not."""

    @property
    def precision(self) -> float | None:
        """Hits / (hits + false); None where nothing was found."""
        return self.hits / (self.hits + self.false) if self.hits + self.false else None

    @property
    def recall(self) -> float | None:
        """Hits / (hits + missed); None where nothing was to be found."""
        return self.hits / (self.hits + self.missed) if self.hits + self.missed else None

    @property
    def f1(self) -> float | None:
        """The harmonic mean of precision and recall: 2 hits / (2 hits + false + missed); None where the label never occurs."""
        whole = 2 * self.hits + self.false + self.missed
        return 2 * self.hits / whole if whole else None

    def __add__(self, other: Counts) -> Counts:
        return Counts(hits=self.hits + other.hits, false=self.false + other.false, missed=self.missed + other.missed)

    def as_json(self) -> dict[str, Any]:
        """The counts and the three figures, rounded to four places."""
        figures = {"precision": self.precision, "recall": self.recall, "f1": self.f1}
        return {"hits": self.hits, "false": self.false, "missed": self.missed, **{k: None if v is None else round(v, 4) for k, v in figures.items()}}


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """One case: what was found against what is true."""

    id: str
    hits: tuple[str, ...]
    false: tuple[str, ...]
    missed: tuple[str, ...]
    decision: Decision
    allowed: tuple[Decision, ...]
    """Empty: any."""
    leaked: int
    """Secrets that the verdict holds. Their number only: a report must not hold them either."""
    seconds: float
    pictured: bool
    """Whether the case had a file."""

    @property
    def decided(self) -> bool:
        """Whether the decision is one of the right ones."""
        return not self.allowed or self.decision in self.allowed

    @property
    def wrong(self) -> bool:
        """Whether anything about it is not as it should be."""
        return bool(self.false or self.missed or self.leaked or not self.decided)

    def as_json(self) -> dict[str, Any]:
        """For `--json`."""
        return {
            "id": self.id, "missed": list(self.missed), "false": list(self.false), "decision": self.decision,
            "allowed": list(self.allowed), "leaked": self.leaked, "seconds": round(self.seconds, 4),
        }  # fmt: skip


def compare(verdict: Verdict, truth: Truth, *, seconds: float, pictured: bool) -> Outcome:
    """`verdict` against `truth`."""
    found = {label.name for label in verdict.labels if label.confidence >= SURE}
    return Outcome(
        id=truth.id,
        hits=tuple(sorted(found & set(truth.must))),
        false=tuple(sorted(name for name in found if truth.forbids(name))),
        missed=tuple(sorted(set(truth.must) - found)),
        decision=verdict.decision,
        allowed=truth.decision,
        leaked=leaks(verdict, truth.secrets),
        seconds=seconds,
        pictured=pictured,
    )


def leaks(verdict: Verdict, secrets: Iterable[str]) -> int:
    """How many of `secrets` the verdict holds: in its JSON as written, or in any value of it once unescaped."""
    text = verdict.model_dump_json()
    values = [text, *_strings(json.loads(text))]
    return sum(any(secret in value for value in values) for secret in set(secrets))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, part in value.items():
            yield key
            yield from _strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from _strings(part)


@dataclass(frozen=True, kw_only=True)
class Report:
    """All outcomes, summed up."""

    outcomes: tuple[Outcome, ...]
    unmeasured: int = 0
    """Cases without a line of truth."""

    @property
    def labels(self) -> dict[str, Counts]:
        """Counts by label, for each that occurs in the truth or as a false alarm, by name."""
        names = sorted({name for outcome in self.outcomes for name in (*outcome.hits, *outcome.false, *outcome.missed)})
        return {
            name: Counts(
                hits=sum(name in outcome.hits for outcome in self.outcomes),
                false=sum(name in outcome.false for outcome in self.outcomes),
                missed=sum(name in outcome.missed for outcome in self.outcomes),
            )
            for name in names
        }

    @property
    def all_labels(self) -> Counts:
        """The counts of all labels together (micro-average)."""
        return sum(self.labels.values(), Counts())

    @property
    def decided(self) -> tuple[int, int]:
        """Right decisions, and cases whose truth names one."""
        named = [outcome for outcome in self.outcomes if outcome.allowed]
        return sum(outcome.decided for outcome in named), len(named)

    @property
    def leaked(self) -> int:
        """Secrets that verdicts hold."""
        return sum(outcome.leaked for outcome in self.outcomes)

    @property
    def wrong(self) -> tuple[Outcome, ...]:
        """The cases that are not as they should be, in order."""
        return tuple(outcome for outcome in self.outcomes if outcome.wrong)

    @property
    def seconds(self) -> tuple[float, float] | None:
        """Median and 95th percentile of the seconds of one case with a file; None where there is none."""
        return spread([outcome.seconds for outcome in self.outcomes if outcome.pictured])

    def as_json(self) -> dict[str, Any]:
        """For `--json`."""
        right, of = self.decided
        seconds = self.seconds
        return {
            "cases": len(self.outcomes),
            "unmeasured": self.unmeasured,
            "labels": {name: counts.as_json() for name, counts in self.labels.items()},
            "all_labels": self.all_labels.as_json(),
            "decisions": {"right": right, "of": of, "share": round(right / of, 4) if of else None},
            "secrets_leaked": self.leaked,
            "seconds": {"median": round(seconds[0], 4), "p95": round(seconds[1], 4)} if seconds else None,
            "wrong": [outcome.as_json() for outcome in self.wrong],
        }


def spread(values: Sequence[float]) -> tuple[float, float] | None:
    """Median and 95th percentile by linear interpolation between the values; None for no value."""
    if not values:
        return None
    if len(values) == 1:
        return values[0], values[0]
    cuts = quantiles(values, n=20, method="inclusive")
    return cuts[9], cuts[18]

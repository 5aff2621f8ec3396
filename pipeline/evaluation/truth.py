"""What the verdicts should say: JSON Lines, one line a case.

A line is `{"id", "must": [labels], "must_not": [labels or globs such as "pricing.*"], "decision": [allowed], "secrets": [strings]}`; only `id` must be there.
Labels in neither list are not judged: the truth is silent where people would disagree.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from fnmatch import fnmatchcase
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from pipeline.cases import Case
from pipeline.errors import UsageError
from topics.events import Decision
from topics.labels import FAMILIES, LABELS, MEMBERS, spec


class Truth(BaseModel):
    """The truth about one case."""

    model_config = ConfigDict(frozen=True)

    id: str = Field(min_length=1, max_length=200)
    must: tuple[str, ...] = ()
    """Labels that must be found."""
    must_not: tuple[str, ...] = ()
    """Labels, or globs over labels, that must not be found. A label in `must` is exempt."""
    decision: tuple[Decision, ...] = ()
    """The decisions that are right; empty: any."""
    secrets: tuple[str, ...] = ()
    """Strings that no output may hold."""

    @field_validator("decision", mode="before")
    @classmethod
    def _one_or_many(cls, value: Any) -> Any:
        return [value] if isinstance(value, str) else value

    @field_validator("must")
    @classmethod
    def _labels(cls, names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            try:
                spec(name)
            except KeyError:
                raise ValueError(_unknown(name)) from None
        return names

    @field_validator("must_not")
    @classmethod
    def _globs(cls, globs: tuple[str, ...]) -> tuple[str, ...]:
        for glob in globs:
            if not any(fnmatchcase(name, glob) for name in (*LABELS, *MEMBERS)) and glob.partition(".")[0] not in FAMILIES:
                raise ValueError(_unknown(glob))
        return globs

    @field_validator("secrets")
    @classmethod
    def _not_empty(cls, secrets: tuple[str, ...]) -> tuple[str, ...]:
        if not all(secret.strip() for secret in secrets):
            raise ValueError("a secret must not be empty: every output holds it")
        return secrets

    def forbids(self, name: str) -> bool:
        """Whether finding the label `name` is a false alarm."""
        return name not in self.must and any(fnmatchcase(name, glob) for glob in self.must_not)


def read_truth(path: Path) -> Iterator[tuple[int, Truth]]:
    """The lines of a truth file with their numbers. Raises `UsageError` with file and line."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read as UTF-8 text ({error})") from None
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        truth = _line(line, where)
        if truth.id in seen:
            raise UsageError(f"{where}: id {truth.id!r} is taken by line {seen[truth.id]}; each case has one line")
        seen[truth.id] = number
        yield number, truth


def pair(cases: Sequence[Case], truths: Path) -> list[tuple[Case, Truth]]:
    """Each case with its truth, in the order of `cases`; cases without a line are left out.

    Raises `UsageError` for a bad line, for a line whose case is missing (it would go unmeasured in silence), and where nothing is left.
    """
    by_id: dict[str, Truth] = {}
    known = {case.id for case in cases}
    for number, truth in read_truth(truths):
        if truth.id not in known:
            raise UsageError(f"{truths}:{number}: no case has the id {truth.id!r}{_hint(truth.id, sorted(known))}")
        by_id[truth.id] = truth
    pairs = [(case, by_id[case.id]) for case in cases if case.id in by_id]
    if not pairs:
        raise UsageError(f"{truths}: has no line for any case; each line needs the id of a case")
    return pairs


def _line(line: str, where: str) -> Truth:
    try:
        value = json.loads(line)
    except json.JSONDecodeError as error:
        raise UsageError(f"{where}: not valid JSON at column {error.colno}: {error.msg}") from None
    if not isinstance(value, dict):
        raise UsageError(f'{where}: each line must be a JSON object such as {{"id": "a1", "must": ["pricing.mismatch"]}}')
    fields = list(Truth.model_fields)
    for key in value:
        # Notes beside the fields are welcome; a misspelt field would make the figures look better than they are.
        if key not in fields and (meant := get_close_matches(key.replace("-", "_").lower(), fields, n=1, cutoff=0.75)):
            raise UsageError(f"{where}: {key!r} is not a field; did you mean {meant[0]!r}?")
    try:
        return Truth.model_validate(value)
    except ValidationError as error:
        problem = error.errors()[0]
        place = ".".join(str(part) for part in problem["loc"])
        raise UsageError(f"{where}: {place}: {problem['msg'].removeprefix('Value error, ')}") from None


def _unknown(name: str) -> str:
    return f"no label is called {name!r}{_hint(name, [*LABELS, *MEMBERS])}"


def _hint(name: str, names: Sequence[str]) -> str:
    close = get_close_matches(name, names, n=1)
    return f"; did you mean {close[0]!r}?" if close else ""

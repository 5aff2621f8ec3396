"""The policy language as pydantic models; `policies/README.md` explains it to authors, `policies/schema/policy.schema.json` is made from it."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, field_validator, model_validator

from pipeline.files.rules import FileRules
from pipeline.privacy.report import PiiRules
from topics.events import Decision, Severity, Text2

_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9, "KI": 2**10, "MI": 2**20, "GI": 2**30}


def parse_size(value: Any) -> Any:
    """`20MB`, `40MP`, `1.5GiB` or a number, as a number. Raises `ValueError`."""
    if not isinstance(value, str):
        return value
    match = re.fullmatch(r"\s*(\d+(?:\.\d+)?)\s*([KMG]I?)?\s*[BP]?\s*", value.upper())
    if match is None:
        raise ValueError(f"{value!r} is no size; write 20MB, 500KB, 40MP or a number")
    return int(float(match[1]) * _UNITS[match[2] or ""])


def _as_tuple(value: Any) -> Any:
    return (value,) if isinstance(value, str) else value


Size = Annotated[int, BeforeValidator(parse_size), Field(gt=0)]
Names = Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]
"""One name or several."""
Identifier = Annotated[str, Field(pattern=r"^[A-Za-z_][A-Za-z0-9_]*$")]


class Part(BaseModel):
    """What every part of a policy is: frozen, and a key that it does not know is a mistake."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Applies(Part):
    """Which uploads the policy is for; each key that is there must hold."""

    surface: Names | None = None
    tenant: Names | None = None
    kind: Names | None = None


class Files(FileRules):
    """What files are accepted."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    max_bytes: Size = 20_000_000
    max_pixels: Size = 40_000_000


class TermList(Part):
    """A list of terms, in a file beside the policy or here."""

    file: str | None = None
    """Relative to the policy; one term a line, `#` begins a comment."""
    terms: tuple[str, ...] = ()
    match: Literal["exact", "normal", "disguised"] = "normal"
    except_: tuple[str, ...] = Field(default=(), alias="except")
    """Longer terms in which the listed ones are harmless."""
    label: str
    """What a hit is called: `terms.gambling`, `claims.absolute`, …"""

    @model_validator(mode="after")
    def _something(self) -> TermList:
        if (self.file is None) == (not self.terms):
            raise ValueError("a list has either `file` or `terms`")
        return self


class Question(Part):
    """A question for the vision-language model, answered true or false."""

    question: Text2
    label: str


class When(Part):
    """The short form of a condition; every key that is there must hold."""

    label: Names | None = None
    """One of these labels is there; `pricing.*` means any of the family."""
    confidence: float = Field(default=0, ge=0, le=1)
    """Least confidence of that label."""
    surface: Names | None = None
    kind: Names | None = None
    pii: Names | None = None
    """One of these entities was found."""
    uploader: dict[Literal["uploads_1h", "uploads_24h", "rejected_24h", "rejected_30d", "reviews_24h"], int] = {}
    """Least values of these counters."""

    @model_validator(mode="after")
    def _something(self) -> When:
        if not (self.label or self.surface or self.kind or self.pii or self.uploader):
            raise ValueError("an empty condition; give label, surface, kind, pii or uploader, or write a CEL expression")
        if self.confidence and not self.label:
            raise ValueError("`confidence` is that of a label; give `label` too")
        return self


class Rule(Part):
    """If this, then that, and say why."""

    id: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]*$")
    title: Text2 | None = None
    when: When | str
    decide: Decision
    severity: Severity | None = None
    """Of the labels that the rule acts on, instead of their own."""
    say: Text2 | None = None
    """For the uploader; `{price.listed}` and the like are filled in. Absent: what the label itself says."""
    status: Literal["live", "shadow", "off"] = "live"
    rollout: int = Field(default=100, ge=0, le=100)
    """Percent of uploads, by a stable hash of the upload id."""
    tests: tuple[dict[str, Any], ...] = ()


class Policy(Part):
    """One policy file."""

    policy: str = Field(pattern=r"^[a-z0-9][a-z0-9._-]*$")
    version: str
    title: Text2 | None = None
    applies: Applies = Applies()
    files: Files = Files()
    lists: dict[Identifier, TermList] = {}
    ask: dict[Identifier, Question] = {}
    pii: PiiRules = PiiRules()
    on_degraded: Decision = Decision.REVIEW
    """An inspector could not answer."""
    on_failure: Decision = Decision.REVIEW
    """A stage could not do its work at all."""
    rules: tuple[Rule, ...] = ()

    @field_validator("version", mode="before")
    @classmethod
    def _text(cls, value: Any) -> Any:
        return str(value) if isinstance(value, int | float) else value

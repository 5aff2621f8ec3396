"""What a template hands on: a picture, the upload around it, and what is true of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.generator.canvas import Sheet

PRICING = tuple(
    f"pricing.{name}" for name in ("mismatch", "hidden_fee", "expired_offer", "false_discount", "total_mismatch", "conditional", "fine_print")
)
DOCUMENT = tuple(f"document.{name}" for name in ("sum_mismatch", "zero_field", "chart_mismatch"))
OTHERS = ("claims.*", "contact.diversion", "injection.prompt", "terms.*")
"""Never true of these pictures."""
MILD = frozenset({"pricing.fine_print"})
"""Whether these alone ask for a person is the policy's choice: the truth names no decision."""


@dataclass
class Facts:
    """The upload around a picture and the truth about it, filled in while a case is thought out."""

    text: str | None = None
    context: dict[str, Any] = field(default_factory=dict)
    must: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)
    """Labels about which people would disagree: in neither list."""

    def truth(self, name: str) -> dict[str, Any]:
        """The line of the truth file."""
        judged = [*PRICING, *DOCUMENT]
        must_not = [label for label in judged if label not in self.must | self.unsure] if self.unsure - self.must else ["pricing.*", "document.*"]
        line: dict[str, Any] = {
            "id": name,
            "must": sorted(self.must),
            "must_not": [*must_not, *(label for label in OTHERS if label not in self.unsure)],
            "secrets": [],
        }
        if self.must - MILD:
            line["decision"] = ["review", "reject"]
        elif not self.must and not self.unsure:
            line["decision"] = ["approve"]
        return line

    def case(self, name: str, file: str) -> dict[str, Any]:
        """The line of the manifest."""
        return {"id": name, "file": file, **({"text": self.text} if self.text else {}), **({"context": self.context} if self.context else {})}


@dataclass
class Made:
    """One labelled picture."""

    sheet: Sheet
    facts: Facts
    smallest: int = 22
    """Pixels of the smallest print that matters: pictures are never shrunk until a person could not read it."""


@dataclass(frozen=True)
class Family:
    """Templates of one kind of picture."""

    name: str
    scenarios: tuple[tuple[str, int], ...]
    """What may be true of it, each with its weight."""
    layouts: Callable[[str, str], Iterable[str]]
    """Names of the layouts of a split and a language."""
    make: Callable[[Random, str, str, str, str], Made]
    """(random, split, language, scenario, layout) to a picture."""
    languages: tuple[str, ...] = ("zh", "en")
    weight: int = 1
    paper: bool = False
    """Paper, which is photographed or scanned, rather than a screen."""

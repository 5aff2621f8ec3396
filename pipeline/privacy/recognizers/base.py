"""What every recognizer shares: the presidio interface around one generator, and the words near a match."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Iterator
from typing import Any, ClassVar, NamedTuple

from presidio_analyzer import LocalRecognizer, RecognizerResult

from pipeline.privacy.analyzer import LANGUAGE

GAP = r"[ \u200b.\-]"
"""What may stand between the digits of one number on a line."""


class Hit(NamedTuple):
    """Where an entity stands in a text, and how sure that is (0 to 1)."""

    start: int
    end: int
    score: float


class Recognizer(LocalRecognizer):
    """A presidio recognizer for one entity. It reads folded text (`pipeline.privacy.folding`) and yields only what it stands by."""

    ENTITY: ClassVar[str]

    def __init__(self) -> None:
        super().__init__(supported_entities=[self.ENTITY], name=type(self).__name__, supported_language=LANGUAGE)

    def load(self) -> None:
        """Nothing to load; recognizers with a model load it at first use."""

    @abstractmethod
    def find(self, text: str) -> Iterator[Hit]:
        """Every occurrence in folded `text`, in any order."""

    def analyze(self, text: str, entities: list[str], nlp_artifacts: Any = None) -> list[RecognizerResult]:  # noqa: ARG002 -- presidio's signature
        """Presidio's entry point: the hits of `find` as results."""
        return [
            RecognizerResult(
                self.ENTITY,
                hit.start,
                hit.end,
                hit.score,
                recognition_metadata={RecognizerResult.RECOGNIZER_NAME_KEY: type(self).__name__, RecognizerResult.RECOGNIZER_IDENTIFIER_KEY: self.id},
            )
            for hit in self.find(text)
        ]


def words(*alternatives: str) -> re.Pattern[str]:
    """A pattern that finds any of `alternatives` (regular expressions) regardless of case."""
    return re.compile("|".join(alternatives), re.IGNORECASE)


def before(text: str, start: int, cue: re.Pattern[str], reach: int = 16) -> bool:
    """Whether `cue` stands in the `reach` characters before `start`."""
    return cue.search(text, max(0, start - reach), start) is not None


def nearest(text: str, start: int, *cues: re.Pattern[str], reach: int = 24) -> int | None:
    """Which of `cues` ends closest before `start`, within `reach` characters: its number; None where none does."""
    ends = [max((match.end() for match in cue.finditer(text, max(0, start - reach), start)), default=-1) for cue in cues]
    best = max(ends)
    return ends.index(best) if best >= 0 else None


def luhn(digits: str) -> bool:
    """The check of ISO/IEC 7812-1, annex B, on a string of digits."""
    total = sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(reversed(digits)))
    return total % 10 == 0


REFERENCE = words(
    "订单", "单号", "编号", "流水", "运单", "快递", "货号", "条码", "条形码", "型号", "款号", "批号", "序列号", "商品id", "交易号", "票号", "物流",
    r"order", r"tracking", r"\bsku\b", r"\bean\b", r"\bupc\b", r"\bisbn\b", r"\bimei\b", r"serial", r"invoice", r"\bref\b", r"\bitem\b", r"waybill", r"\bpo\b",
)  # fmt: skip
"""Words that announce a number which belongs to a thing, not to a person."""

"""What a user reads of a document's faults: which figure, what it should be, and by which others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.reading.amounts import fold
from pipeline.reading.documents.checks import Result
from pipeline.reading.documents.numbers import figure, inline
from pipeline.reading.documents.pairs import WORDY
from pipeline.reading.documents.proofs import Proofs
from topics.events import Evidence, Label, Line, Text2
from topics.labels import label

__all__ = ["absences", "mismatches"]

_SOURCE = "documents"
_FOLLOWS = {
    "balance": ("the balance before it and what came in or went out", "上一笔余额和本笔收支"),
    "closing": ("the last balance of the entries", "最后一笔余额"),
    "line": ("quantity and unit price", "数量和单价"),
    "tax": ("the tax rate", "税率"),
    "taxed": ("the sum before tax and the tax", "不含税金额和税额"),
    "words": ("the amount in words", "大写金额"),
    "shared": ("who pays which part", "各方支付额之和"),
    "row": ("the other figures of its row", "本行其余数值"),
    "stated": ("the formula beside it", "旁边所写的公式"),
    "change": ("what was paid and the total", "实付与合计"),
    "paid": ("the payments", "各项付款之和"),
}
"""What a figure should follow from, where it is not a sum of others."""

_ZERO = re.compile(r"(?<![\d.,])0(?:[.,]0+)?\D*$")


def _title(line: Line, row: Sequence[Line]) -> str:
    """What a page calls a figure of a row: the words before it in its own cell, else those of the nearest cell before it."""
    if (both := inline(line.text)) is not None:
        return line.text.strip()[: len(both[0])].strip(" :：=-")
    before = [one for one in row if one.box.x < line.box.x and figure(one.text) is None and WORDY.search(fold(one.text))]
    name = max(before, key=lambda one: one.box.x, default=None)
    if name is None:
        return ""
    both = inline(name.text)
    return (name.text if both is None else name.text.strip()[: len(both[0])]).strip(" :：=-")


def _contradiction(result: Result, name: str) -> Text2:
    """That a figure is not what others make it; `name`: what the page calls it."""
    due, found = f"{result.expected:,.2f}", f"{result.found:,.2f}"
    what_en, what_zh = (f"“{name}”", f"“{name}”") if name else ("One figure", "有一项金额")
    if result.name not in _FOLLOWS:
        return Text2(
            en=f"{what_en} says {found}, but the figures that make it up come to {due}.", zh=f"{what_zh}写为{found}，但所列各项合起来是{due}。"
        )
    en, zh = _FOLLOWS[result.name]
    return Text2(en=f"{what_en} says {found}, but going by {en} it should be {due}.", zh=f"{what_zh}写为{found}，但按{zh}应为{due}。")


def _absence(name: str, line: Line) -> Text2:
    """That a figure is zero or not there, while others show that it should be."""
    if _ZERO.search(line.text):
        return Text2(en=f"“{name}” is zero, but the other figures show that it should not be.", zh=f"“{name}”为零，但从其他数值看不应为零。")
    return Text2(en=f"“{name}” has a figure missing, while the entries like it have theirs.", zh=f"“{name}”缺少数值，而同类项目均有数值。")


def mismatches(results: Sequence[Result], proofs: Proofs) -> Iterator[Label]:
    """One label with all that does not hold; the surest first."""
    wrong = [result for result in results if not result.holds]
    if not wrong:
        return
    first = wrong[0]
    sure = max(min(line.confidence for line in result.rests) for result in wrong)
    evidence = [_evidence(line) for result in wrong for line in result.rests]
    yield label(
        "document.sum_mismatch", source=_SOURCE, confidence=0.93 * sure, evidence=list(dict.fromkeys(evidence))[:8],
        message=_contradiction(first, _title(first.rests[0], proofs.beside(first.rests[0]))),
    )  # fmt: skip


def absences(found: Sequence[tuple[str, Line]]) -> Iterator[Label]:
    """One label with all that is zero or not there; the first by its name."""
    if found:
        name, line = found[0]
        yield label(
            "document.zero_field", source=_SOURCE, confidence=0.85 * line.confidence, evidence=[_evidence(one) for _, one in found][:8],
            message=_absence(name, line),
        )  # fmt: skip


def _evidence(line: Line) -> Evidence:
    return Evidence(kind="field", text=line.text, box=line.box, page=line.page)

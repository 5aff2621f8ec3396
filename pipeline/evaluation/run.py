"""Every case through the three stages in this process, one after the other, and its outcome."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from time import perf_counter

from pipeline.cases import Case
from pipeline.evaluation.score import Outcome, compare
from pipeline.evaluation.truth import Truth
from pipeline.reviewer import Reviewed

Examine = Callable[[Case], Reviewed]
"""`pipeline.reviewer.Reviewer.examine`."""


def run(pairs: Sequence[tuple[Case, Truth]], examine: Examine) -> Iterator[tuple[Case, Truth, Reviewed, Outcome]]:
    """Examine each case and compare. The first picture is examined twice, so that no figure holds the loading of models."""
    if first := next((case for case, _ in pairs if case.file is not None), None):
        examine(first)
    for case, truth in pairs:
        start = perf_counter()
        reviewed = examine(case)
        seconds = perf_counter() - start
        yield case, truth, reviewed, compare(reviewed.verdict, truth, seconds=seconds, pictured=case.file is not None)

"""Assay: event-driven review of user uploads.

from pipeline import Reviewer

with Reviewer() as reviewer:
    verdict = reviewer.review("shot.png", text="价格比宣传低了一半")
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pipeline.reviewer import Reviewer

__all__ = ["Reviewer"]


def __getattr__(name: str) -> Any:
    """`Reviewer`, imported when asked for: a worker or `--help` needs no models."""
    if name == "Reviewer":
        from pipeline.reviewer import Reviewer  # noqa: PLC0415

        return Reviewer
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")

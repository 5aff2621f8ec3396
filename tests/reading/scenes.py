"""Scenes of words alone, for tests of inspectors that read what is said."""

from __future__ import annotations

from pipeline.ports import Scene
from tests.reading.lines import Layout
from topics.events import Upload

__all__ = ["scene"]


def scene(*rows: str | tuple[str, ...], text: str | None = None, codes=(), gap: int = 20) -> Scene:
    """A scene with a row of text, or of cells, each."""
    layout = Layout()
    for row in rows:
        layout.row(*((row,) if isinstance(row, str) else row), gap=gap)
    return Scene(upload=Upload(id="u", upload_id="u", time="2026-11-24T00:00:00Z", text=text), lines=tuple(layout.lines), codes=tuple(codes))

"""The inspectors, in their default order. A new one is a module with `inspect(scene) -> scene` and one line here."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from typing import cast

from pipeline.errors import UsageError
from pipeline.ports import Inspector, Scene
from pipeline.reading import text
from pipeline.settings import settings

__all__ = ["INSPECTORS", "Options", "build"]


@dataclass(frozen=True, kw_only=True)
class Options:
    """What inspectors may be told."""

    threads: int = 2
    """Of one OCR engine."""
    reader: str = "faster-paddle"
    """The engine that reads everything."""
    rereader: str | None = "rapidocr"
    """The engine that reads unsure and weighty lines again; None: nobody does."""


def _module(name: str) -> Callable[[Options], Inspector]:
    """A factory for a module's `inspect`, imported when it first runs: whoever runs only some inspectors does not pay for all."""

    def inspect(scene: Scene) -> Scene:
        return cast("Inspector", importlib.import_module(f"pipeline.reading.{name}").inspect)(scene)

    return lambda _options: inspect


def _text(options: Options) -> Inspector:
    return text.inspector(text.Reader(first=options.reader, second=options.rereader, threads=options.threads))


def _documents(options: Options) -> Inspector:
    """A schema of the user's own that is wrong is said at the start, and not once for each upload."""
    if (folder := settings().documents) is not None:
        importlib.import_module("pipeline.reading.documents.schema").schemas(folder)
    return _module("documents")(options)


INSPECTORS: Mapping[str, Callable[[Options], Inspector]] = {
    "text": _text,
    "codes": _module("codes"),
    "documents": _documents,
    "charts": _module("charts"),
    "prices": _module("prices"),
    "contact": _module("contact"),
    "injection": _module("injection"),
    "advertising": _module("advertising"),
}
"""Name to a factory that takes `Options`."""


def build(names: Sequence[str] | None = None, options: Options | None = None) -> dict[str, Inspector]:
    """The inspectors called `names` in that order, ready to run; None builds all, in their default order.

    Raises:
        UsageError: a name is unknown or given twice.
    """
    chosen = list(INSPECTORS) if names is None else list(names)
    for number, name in enumerate(chosen):
        if name not in INSPECTORS:
            near = get_close_matches(name, INSPECTORS, 1)
            hint = f"did you mean {near[0]!r}?" if near else f"known are {', '.join(INSPECTORS)}"
            raise UsageError(f"inspectors: {name!r} is none; {hint}")
        if name in chosen[:number]:
            raise UsageError(f"inspectors: {name!r} is named twice; name it once")
    return {name: INSPECTORS[name](options or Options()) for name in chosen}

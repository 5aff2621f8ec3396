"""What the stages ask of the world. Adapters (`storage`, `files.sandbox`, `models`) implement these; only `pipeline.wiring` picks one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from topics.events import Code, Facts, Label, Line, ModelUse, ObjectRef, Upload


@dataclass(frozen=True, kw_only=True)
class Page:
    """One decoded page or frame."""

    index: int
    pixels: NDArray[np.uint8]
    """(height, width, 3), RGB, upright. May be smaller than the source where that was very large."""
    width: int
    """Source pixels, after EXIF orientation."""
    height: int

    @property
    def scale(self) -> float:
        """Source pixels for one pixel of `pixels`."""
        return self.width / int(self.pixels.shape[1])


@dataclass(frozen=True, kw_only=True)
class Limits:
    """Bounds on decoding one file."""

    max_pixels: int = 40_000_000
    """Per page."""
    max_pages: int = 20
    max_frames: int = 8
    """Of an animated picture, spread over its length."""
    memory_bytes: int = 1 << 30
    """Address space of the child beyond what it starts with."""
    cpu_seconds: int = 20
    wall_seconds: float = 30


class Decoder(Protocol):
    """Turns bytes into pages, in a child process."""

    def decode(self, data: bytes, media_type: str, limits: Limits) -> list[Page]:
        """Pages of `data`. Raises `pipeline.files.sandbox.DecodeError`, whose `label` is the `file.*` label that says why not."""
        ...

    def check(self, data: bytes, media_type: str, limits: Limits) -> list[tuple[int, int]]:
        """Decode all the same, but hand back only each page's width and height in source pixels. Raises like `decode`."""
        ...


class ObjectStore(Protocol):
    """Where the files lie. Methods block; all raise `TransientError` where trying again may help, and `ObjectMissing`."""

    def put(self, key: str, data: bytes, *, media_type: str = "application/octet-stream", bucket: str | None = None) -> ObjectRef:
        """Store `data`; `bucket` defaults to the store's own."""
        ...

    def get(self, ref: ObjectRef, *, offset: int = 0, length: int | None = None) -> bytes:
        """The object's bytes from `offset`; `length` None reads to the end."""
        ...

    def head(self, ref: ObjectRef) -> ObjectRef:
        """`ref` with size, etag, version and stored media type."""
        ...

    def url(self, ref: ObjectRef, *, seconds: int = 3600) -> str:
        """A link that opens the object for `seconds`."""
        ...

    def delete(self, ref: ObjectRef) -> None:
        """Remove it; silent where it is gone already."""
        ...

    def list(self, prefix: str = "", *, bucket: str | None = None) -> Sequence[ObjectRef]:
        """The objects whose key begins with `prefix`, by key."""
        ...


@dataclass(frozen=True, kw_only=True)
class Scene:
    """An upload with its pages, and all that inspectors have read from it so far."""

    upload: Upload
    pages: Sequence[Page] = ()
    lines: tuple[Line, ...] = ()
    codes: tuple[Code, ...] = ()
    facts: Facts = field(default_factory=Facts)
    labels: tuple[Label, ...] = ()
    models: tuple[ModelUse, ...] = ()

    def plus(
        self,
        *,
        lines: Sequence[Line] = (),
        codes: Sequence[Code] = (),
        facts: Facts | None = None,
        labels: Sequence[Label] = (),
        models: Sequence[ModelUse] = (),
    ) -> Scene:
        """This scene with more in it; `facts` replaces the fields it sets."""
        merged = self.facts if facts is None else self.facts.model_copy(update={k: getattr(facts, k) for k in facts.model_fields_set})
        return replace(
            self,
            lines=(*self.lines, *lines),
            codes=(*self.codes, *codes),
            facts=merged,
            labels=(*self.labels, *labels),
            models=(*self.models, *models),
        )


Inspector = Callable[[Scene], Scene]
"""Adds what it reads to a scene. One that raises is named in `degraded`; the others go on."""

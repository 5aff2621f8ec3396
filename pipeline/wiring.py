"""The composition root: the pure stages, with the store, the sandbox and the models that `Settings` name. No Kafka here: the streams and the in-process reviewer both use it."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cached_property
from typing import Self, TypeVar

from pipeline.errors import ObjectMissing, PermanentError
from pipeline.files.sandbox import DecodeError, Sandbox
from pipeline.policy.bundle import Bundle
from pipeline.policy.loader import load_bundle
from pipeline.ports import Inspector, ObjectStore, Page
from pipeline.privacy.picture import render
from pipeline.reading.inspectors import Options, build
from pipeline.settings import Settings
from pipeline.stages.inspect import inspect
from pipeline.stages.judge import Judgement, judge
from pipeline.stages.validate import Content, Outcome, limits_of, object_gone, validate
from pipeline.storage import open_store
from topics.events import Inspected, ObjectRef, Upload, Uploader, Validated, Verdict

E = TypeVar("E", Validated, Inspected)


class Stages:
    """The three stages, ready to run. Clocks are read and timings taken here, outside of the pure part."""

    def __init__(self, settings: Settings, *, bundle: Bundle | None = None) -> None:
        """Loads the policies; store, sandbox and models when first needed. Raises `PolicyError`, `UsageError`."""
        self.settings = settings
        self.bundle = bundle or load_bundle(settings.policies)
        self.decoder = Sandbox()
        self._key = settings.redaction_key.get_secret_value().encode()

    @cached_property
    def store(self) -> ObjectStore:
        """Where the files lie."""
        return open_store(self.settings)

    @cached_property
    def inspectors(self) -> dict[str, Inspector]:
        """The inspectors that the settings name; loads their models."""
        names = [name.strip() for name in self.settings.inspectors.split(",")] if self.settings.inspectors else None
        return build(names, Options(threads=self.settings.ocr_threads))

    def examine(self, upload: Upload, content: Content | None, *, profile: Uploader | None = None, with_pages: bool = True) -> Outcome:
        """Validate an upload whose file is at hand."""
        start = time.perf_counter()
        outcome = validate(upload, content, self.bundle.file_rules(upload), self.decoder, time=_now(), profile=profile, with_pages=with_pages)
        return Outcome(validated=_timed(outcome.validated, "validate", start), pages=outcome.pages)

    def validate(self, upload: Upload, *, profile: Uploader | None = None) -> Validated:
        """Fetch the file and validate it. Raises `TransientError` where the store does not answer."""
        start = time.perf_counter()
        try:
            content = self._fetch(upload)
        except ObjectMissing:
            return object_gone(upload, time=_now(), profile=profile)
        return _timed(self.examine(upload, content, profile=profile, with_pages=False).validated, "validate", start)

    def read(self, validated: Validated, pages: Sequence[Page]) -> Inspected:
        """Inspect an upload whose pages are at hand."""
        start = time.perf_counter()
        return _timed(inspect(validated, pages, self.inspectors, time=_now()), "inspect", start)

    def inspect(self, validated: Validated) -> Inspected:
        """Fetch the file again, decode and inspect it. Raises `TransientError`."""
        start = time.perf_counter()
        try:
            pages = self._pages(validated)
        except DecodeError as error:
            return refuse(validated.model_copy(update={"labels": (*validated.labels, error.label), "refused": True}))
        return _timed(self.read(validated, pages), "inspect", start)

    def judge(self, inspected: Inspected) -> Verdict:
        """Judge, and store the masked picture where there is something to mask. Raises `TransientError`."""
        judgement = self.decide(inspected)
        masked = judgement.verdict.redacted.object
        if masked is not None:
            data, media_type = render(self._pages(inspected), judgement.regions)
            self.store.put(masked.key, data, media_type=media_type, bucket=masked.bucket)
        return judgement.verdict

    def decide(self, inspected: Inspected) -> Judgement:
        """The verdict alone: pure."""
        return judge(inspected, self.bundle, key=self._key)

    def _fetch(self, upload: Upload) -> Content | None:
        if upload.object is None:
            return None
        head = self.store.head(upload.object)
        size = head.size or 0
        return Content(size=size, data=None if size > self.bundle.file_rules(upload).max_bytes else self.store.get(upload.object))

    def _pages(self, event: Validated | Inspected) -> list[Page]:
        ref: ObjectRef | None = event.upload.object
        if ref is None or event.file is None or not event.file.pages:
            return []
        data = self.store.get(ref)
        pages = self.decoder.decode(data, event.file.media_type, limits_of(self.bundle.file_rules(event.upload)))
        if not pages:
            raise PermanentError(f"{ref.bucket}/{ref.key}: no pages where validate saw {event.file.pages}")
        return pages

    def close(self) -> None:
        """End the sandbox."""
        self.decoder.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


def refuse(validated: Validated) -> Inspected:
    """A refused file on its way straight to judge: the words are still judged, the file is not read."""
    return inspect(validated, (), {}, time=validated.time)


def _now() -> datetime:
    return datetime.now(UTC)


def _timed(event: E, stage: str, start: float) -> E:
    """`event` with the milliseconds since `start` under `stage`."""
    return event.model_copy(update={"timings_ms": {**event.timings_ms, stage: round((time.perf_counter() - start) * 1000, 1)}})

"""Review in this process: the same three stages as on the topics, without a broker and without a store. For scripts, notebooks, web handlers, and `assay review`."""

from __future__ import annotations

import io
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from PIL import Image
from pydantic import ValidationError

from pipeline.cases import Case
from pipeline.errors import UsageError
from pipeline.policy.bundle import Bundle
from pipeline.policy.loader import load_bundle
from pipeline.ports import Page
from pipeline.privacy.picture import Region, render
from pipeline.reading.annotate import annotate
from pipeline.settings import Settings, settings
from pipeline.stages.validate import Content
from pipeline.wiring import Stages, refuse
from topics.events import Context, Inspected, ObjectRef, Upload, Verdict

HERE = "memory"
"""The bucket of a file that lies in no store."""


@dataclass(frozen=True, kw_only=True)
class Reviewed:
    """A verdict with what it was made from."""

    verdict: Verdict
    inspected: Inspected
    pages: Sequence[Page]
    regions: Sequence[Region]

    def masked(self) -> bytes | None:
        """The picture with personal data masked, as PNG (PDF for several pages); None where there is nothing to mask."""
        return render(self.pages, self.regions)[0] if self.pages and self.regions else None

    def annotated(self, lang: str = "en") -> Image.Image | None:
        """The first page with boxes and a legend in `lang` (en or zh); None where there is no page."""
        seen = self.inspected
        return annotate(self.pages[0], lines=seen.lines, codes=seen.codes, facts=seen.facts, labels=seen.labels, lang=lang) if self.pages else None


class Reviewer:
    """Reviews uploads one by one. Holds the models: make one and keep it; a context manager."""

    def __init__(self, policies: Bundle | Path | str | None = None, *, settings: Settings | None = None) -> None:
        """`policies`: a bundle, its folder, or None for the shipped one. Raises `PolicyError`, `UsageError`."""
        self._stages = Stages(
            settings or _settings(), bundle=policies if isinstance(policies, Bundle) else load_bundle(policies or (settings or _settings()).policies)
        )

    def review(
        self,
        picture: Path | str | bytes | Image.Image | None = None,
        *,
        text: str | None = None,
        context: Context | Mapping[str, Any] | None = None,
        id: str | None = None,  # noqa: A002 -- the field's name everywhere
        name: str | None = None,
        uploader: str | None = None,
        tenant: str = "default",
        declared_type: str | None = None,
    ) -> Verdict:
        """Review one upload.

        Args:
            picture: A path, the file's bytes, a Pillow picture, or None for words alone.
            text: What the uploader said.
            context: `surface`, `kind`, `listing`, …; see `topics.events.Context`.
            id: The upload's id; a new one by default.
            name: The file's name, where `picture` is bytes.
            uploader: Who uploaded it.
            tenant: Whose platform it is.
            declared_type: The media type that was declared.

        Raises:
            UsageError: the file cannot be read, or the context is not one.
        """
        data, found = _bytes(picture)
        try:
            known = context if isinstance(context, Context) else Context.model_validate(context or {})
        except ValidationError as error:
            raise UsageError(f"context: {error.errors()[0]['loc']}: {error.errors()[0]['msg']}") from None
        case = Case(id=id or str(uuid.uuid4()), text=text, context=known, uploader=uploader, tenant=tenant, declared_type=declared_type)
        return self._run(case.upload().model_copy(update={"file": name or found}), data).verdict

    def examine(self, case: Case) -> Reviewed:
        """Review one case of a batch, and keep what the verdict was made from. Raises `UsageError` where its file cannot be read."""
        data, _ = _bytes(case.file)
        return self._run(case.upload(), data)

    def close(self) -> None:
        """End the decoder's process."""
        self._stages.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _run(self, upload: Upload, data: bytes | None) -> Reviewed:
        content = None
        if data is not None:
            content = Content(size=len(data), data=data)
            upload = upload.model_copy(update={"object": ObjectRef(bucket=HERE, key=upload.upload_id, size=len(data))})
        outcome = self._stages.examine(upload, content)
        inspected = refuse(outcome.validated) if outcome.validated.refused else self._stages.read(outcome.validated, outcome.pages)
        judgement = self._stages.decide(inspected)
        return Reviewed(verdict=judgement.verdict, inspected=inspected, pages=outcome.pages, regions=judgement.regions)


def _settings() -> Settings:
    return settings()


def _bytes(picture: Path | str | bytes | Image.Image | None) -> tuple[bytes | None, str | None]:
    """The file's bytes and its name, where it has one."""
    if picture is None or isinstance(picture, bytes):
        return picture, None
    if isinstance(picture, Image.Image):
        sink = io.BytesIO()
        picture.save(sink, "PNG")
        return sink.getvalue(), None
    path = Path(picture)
    try:
        return path.read_bytes(), path.name
    except OSError as error:
        raise UsageError(f"{path}: cannot be read ({error.strerror})") from None

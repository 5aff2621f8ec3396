"""validate: what the file really is, and whether the policy lets it be inspected. Pure; the bytes come from the caller."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime

from pipeline.files.detect import detect
from pipeline.files.findings import REFUSING, empty, found, inspect_bytes, mismatch, too_large
from pipeline.files.rules import FileRules
from pipeline.files.sandbox import DecodeError
from pipeline.files.signatures import Group
from pipeline.ports import Decoder, Limits, Page
from topics.events import FileFacts, Label, Text2, Upload, Uploader, Validated, stable_id


@dataclass(frozen=True, kw_only=True)
class Content:
    """A file as it was fetched."""

    size: int
    data: bytes | None
    """None where `size` is beyond what the policy allows: then nobody reads it."""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """The event, and the pages for an inspect that runs in the same process."""

    validated: Validated
    pages: tuple[Page, ...] = ()


def limits_of(rules: FileRules) -> Limits:
    """Bounds on decoding under `rules`."""
    return Limits(max_pixels=rules.max_pixels)


def validate(
    upload: Upload,
    content: Content | None,
    rules: FileRules,
    decoder: Decoder,
    *,
    time: datetime,
    profile: Uploader | None = None,
    with_pages: bool = True,
) -> Outcome:
    """Label what is wrong with the file of `upload`; `content` is None for words alone.

    A file that is still acceptable is decoded once, in the sandbox: only that tells whether it is broken or a bomb. `with_pages` False leaves the pixels
    there, for a caller whose inspect runs elsewhere and decodes again.
    """
    facts: FileFacts | None = None
    labels: list[Label] = []
    pages: list[Page] = []
    if content is not None:
        facts, labels, pages = _examine(upload, content, rules, decoder, with_pages=with_pages)
    refused = any(item.name in REFUSING for item in labels)
    validated = Validated(
        id=stable_id(upload.upload_id, "validated"),
        time=time,
        upload=upload,
        profile=profile,
        file=facts,
        labels=tuple(labels),
        refused=refused,
    )
    return Outcome(validated=validated, pages=() if refused else tuple(pages))


def object_gone(upload: Upload, *, time: datetime, profile: Uploader | None = None) -> Validated:
    """The event of an upload whose object is not in the store: refused, and said so."""
    why = found(
        "corrupt", "the object is not in the store", Text2(en="The file could not be found; please upload it again.", zh="找不到文件，请重新上传。")
    )
    return Validated(id=stable_id(upload.upload_id, "validated"), time=time, upload=upload, profile=profile, labels=(why,), refused=True)


def _examine(upload: Upload, content: Content, rules: FileRules, decoder: Decoder, *, with_pages: bool) -> tuple[FileFacts, list[Label], list[Page]]:
    if content.size > rules.max_bytes or content.data is None:
        facts = FileFacts(media_type="application/octet-stream", size=content.size, sha256="")
        return facts, [too_large(content.size, rules)], []
    data = content.data
    kind = detect(data)
    facts = FileFacts(
        media_type=kind.media_type, size=len(data), sha256=hashlib.sha256(data).hexdigest(), extension=kind.extensions[0] if kind.extensions else None
    )
    if not data:
        return facts, [empty()], []
    labels = [*inspect_bytes(data, kind, rules), *mismatch(kind, upload.file, upload.declared_type)]
    if any(item.name in REFUSING for item in labels) or kind.group not in {Group.IMAGE, Group.DOCUMENT}:
        return facts, labels, []
    pages: list[Page] = []
    try:
        if with_pages:
            pages = decoder.decode(data, kind.media_type, limits_of(rules))
            sizes = [(page.width, page.height) for page in pages]
        else:
            sizes = decoder.check(data, kind.media_type, limits_of(rules))
    except DecodeError as error:
        return facts, [*labels, error.label], []
    width, height = sizes[0]  # a decoder gives at least one page or raises
    return facts.model_copy(update={"pages": len(sizes), "width": width, "height": height}), labels, pages

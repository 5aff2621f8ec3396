"""`assay submit`: files into the object store, events onto the topic."""

from __future__ import annotations

import asyncio
import uuid
from pathlib import Path
from typing import Annotated

import typer

from pipeline.cases import Case, collect, parse_context, read_manifest
from pipeline.errors import UsageError
from pipeline.settings import settings


def submit(
    paths: Annotated[list[Path] | None, typer.Argument(help="Files or folders.", show_default=False)] = None,
    *,
    text: Annotated[str | None, typer.Option(help="What the uploader said.")] = None,
    context: Annotated[str | None, typer.Option(help="JSON or @file.")] = None,
    manifest: Annotated[Path | None, typer.Option(help="JSON Lines: one upload a line, with its own id.")] = None,
    uploader: Annotated[str | None, typer.Option(help="Who uploaded it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One upload event a line.")] = False,
) -> None:
    """Put files into the object store and an event on moderation.uploads.v1; prints the upload ids."""
    cases = [
        case.model_copy(update={"id": str(uuid.uuid4())})
        for case in collect(paths or [], text=text, context=parse_context(context), uploader=uploader)
    ]
    if manifest is not None:
        cases += list(read_manifest(manifest))
    if not cases and text is not None:
        cases = [Case(id=str(uuid.uuid4()), text=text, context=parse_context(context), uploader=uploader)]
    if not cases:
        raise UsageError("nothing to submit: give PATH…, --manifest FILE or --text WORDS")

    from pipeline.storage import open_store  # noqa: PLC0415 -- `--help` needs no clients
    from pipeline.streams.submit import submit_all  # noqa: PLC0415

    for upload in asyncio.run(submit_all(settings().kafka_bootstrap, open_store(settings()), cases)):
        print(upload.model_dump_json() if as_json else f"{upload.upload_id}  {upload.file or '(words alone)'}")  # noqa: T201 -- this is the output

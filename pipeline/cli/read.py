"""`assay read`: what one picture or document says, with coordinates."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from pipeline.cases import parse_context
from pipeline.errors import UsageError
from topics.events import Inspected, Upload, Validated

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
"""Nobody sees the time of this event."""


def read(
    picture: Annotated[Path, typer.Argument(help="A picture or a PDF.", show_default=False)],
    *,
    text: Annotated[str | None, typer.Option(help="What the uploader said: its claims are checked.")] = None,
    context: Annotated[str | None, typer.Option(help='JSON or @file: {"surface": …, "kind": …, "listing": {"price": …}}.')] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object: pages, lines, codes, facts, labels.")] = False,
    show: Annotated[Path | None, typer.Option(help="Write an annotated picture here; further pages get a number.")] = None,
    lang: Annotated[str, typer.Option(help="en or zh: the language of the legend and of messages.")] = "en",
) -> None:
    """Show what a picture says: lines, boxes, prices, documents."""
    if lang not in {"en", "zh"}:
        raise UsageError(f"--lang: {lang!r} is neither en nor zh")
    try:
        data = picture.read_bytes()
    except OSError as error:
        raise UsageError(f"{picture}: cannot be read ({error.strerror})") from None
    upload = Upload(id="read", time=_EPOCH, upload_id=picture.name or "read", file=picture.name, text=text, context=parse_context(context))

    from pipeline.files.detect import detect  # noqa: PLC0415 -- loads a model; usage errors come before that
    from pipeline.files.sandbox import DecodeError, Sandbox  # noqa: PLC0415
    from pipeline.reading.annotate import annotate  # noqa: PLC0415
    from pipeline.reading.inspectors import Options, build  # noqa: PLC0415
    from pipeline.settings import settings  # noqa: PLC0415
    from pipeline.stages.inspect import inspect  # noqa: PLC0415

    try:
        with Sandbox() as sandbox:
            pages = sandbox.decode(data, detect(data).media_type)
    except DecodeError as error:
        raise UsageError(f"{picture}: is no picture or document that can be read ({error})") from None
    names = settings().inspectors
    inspectors = build([name.strip() for name in names.split(",")] if names else None, Options(threads=settings().ocr_threads))
    seen = inspect(Validated(id="read", time=_EPOCH, upload=upload), pages, inspectors, time=_EPOCH)
    if show is not None:
        for page in pages:
            path = show if page.index == 0 else show.with_stem(f"{show.stem}-{page.index + 1}")
            drawn = annotate(page, lines=seen.lines, codes=seen.codes, facts=seen.facts, labels=seen.labels, lang=lang)
            try:
                drawn.save(path)
            except (OSError, ValueError) as error:
                raise UsageError(f"--show {path}: cannot be written ({error}); give a name that ends in .png or .jpg") from None
    if as_json:
        print(json.dumps(_public(seen), ensure_ascii=False))  # noqa: T201 -- this is the output
    else:
        _report(seen, lang)


def _public(seen: Inspected) -> dict[str, Any]:
    return seen.model_dump(mode="json", include={"pages", "lines", "codes", "facts", "labels", "degraded", "models"})


def _report(seen: Inspected, lang: str) -> None:
    console = Console()
    heads = ("页", "位置", "文字", "可信", "大小", "对比", "") if lang == "zh" else ("page", "box", "text", "sure", "size", "contrast", "")
    table = Table(*heads)
    for line in seen.lines:
        notes = [*(["struck" if lang == "en" else "划线"] if line.struck else []), *([f"fine print: {line.fine_print}"] if line.fine_print else [])]
        where = ",".join(str(value) for value in line.box)
        table.add_row(
            str(line.page + 1),
            where,
            escape(line.text),
            f"{line.confidence:.2f}",
            f"{line.relative_size:.2f}",
            f"{line.contrast:.1f}",
            ", ".join(notes),
        )
    console.print(table)
    for code in seen.codes:
        console.print(f"{code.format}: {escape(code.text)}", highlight=False)
    if seen.facts.price is not None:
        prices = Table("role", "value", "currency", "name", "as printed")
        for amount in seen.facts.price.amounts:
            prices.add_row(amount.role, str(amount.value), amount.currency or "", escape(amount.name or ""), escape(amount.text))
        console.print(prices)
    for claim in seen.facts.claims:
        console.print(f"claim: {escape(claim.text)} -> {claim.check}", highlight=False)
    if seen.facts.document is not None:
        console.print_json(seen.facts.document.model_dump_json())
    for label in seen.labels:
        message = f": {getattr(label.message, lang)}" if label.message else ""
        console.print(f"[red]{label.name}[/red] {label.confidence:.2f}{escape(message)}", highlight=False)
    for name in seen.degraded:
        console.print(f"[yellow]degraded[/yellow]: {escape(name)}")

"""`assay topics`: the catalogue, and a broker's topics against it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from importlib import resources
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.table import Table

from pipeline.errors import UsageError
from pipeline.settings import settings
from topics.catalog import TopicSpec, catalog

if TYPE_CHECKING:
    from pipeline.streams.admin import Drift

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Create topics, and report where a broker differs."
)


@app.command()
def apply() -> None:
    """Create what is missing, add partitions, set configurations; never removes anything."""
    from pipeline.streams import admin  # noqa: PLC0415 -- `--help` needs no client

    mended = asyncio.run(admin.apply(settings().kafka_bootstrap))
    _print(mended, "nothing to do: the broker's topics are as the catalogue says")


@app.command()
def check() -> None:
    """Report where the broker's topics differ from the catalogue; exit code 1 where they do."""
    from pipeline.streams import admin  # noqa: PLC0415 -- `--help` needs no client

    found = asyncio.run(admin.drift(settings().kafka_bootstrap))
    _print(found, "no drift: the broker's topics are as the catalogue says")
    raise typer.Exit(1 if found else 0)


@app.command()
def show(
    name: Annotated[str | None, typer.Argument(help="A topic: its schema and an example.", show_default=False)] = None,
    *,
    as_json: Annotated[bool, typer.Option("--json", help="As JSON.")] = False,
) -> None:
    """The catalogue; with NAME the topic's JSON Schema and an example."""
    if name is None:
        _catalogue(as_json=as_json)
        return
    spec = next((spec for spec in catalog().values() if spec.name == name), None)
    if spec is None:
        raise UsageError(f"{name}: no such topic; `assay topics show` lists them")
    known = {"topic": spec.model_dump(mode="json"), "schema": _file("schemas", spec), "example": _file("examples", spec)}
    if as_json:
        print(json.dumps(known, ensure_ascii=False))  # noqa: T201 -- this is the output
    else:
        Console().print_json(data=known)


def _file(folder: str, spec: TopicSpec) -> object:
    """The topic's schema or example; None where its values are not Assay's."""
    if spec.model is None:
        return None
    file = resources.files("topics") / folder / f"{spec.model.model_fields['type'].default}.json"
    return json.loads(file.read_text(encoding="utf-8"))


def _catalogue(*, as_json: bool) -> None:
    if as_json:
        print(json.dumps([spec.model_dump(mode="json") for spec in catalog().values()], ensure_ascii=False))  # noqa: T201 -- this is the output
        return
    table = Table("topic", "event", "key", "partitions", "kept", "readers", "about")
    for spec in catalog().values():
        kept = "compacted" if spec.retention_hours is None else f"{spec.retention_hours / 24:g} days"
        table.add_row(spec.name, spec.event or "", spec.key, str(spec.partitions), kept, spec.readers, spec.about)
    Console().print(table)


def _print(found: Sequence[Drift], nothing: str) -> None:
    if not found:
        print(nothing)  # noqa: T201 -- this is the output
        return
    table = Table("topic", "what", "wanted", "found", "")
    for one in found:
        table.add_row(one.topic, one.what, one.wanted, one.found or "missing", "" if one.mendable else "cannot be made fewer: make a new topic")
    Console().print(table)

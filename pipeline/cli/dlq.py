"""`assay dlq`: what no stage could work."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table

from pipeline.errors import UsageError
from pipeline.settings import settings
from topics.events import DeadLetter

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="List, show and replay dead letters.")
Cause = Annotated[str | None, typer.Option("--cause", help="Only this class of cause, e.g. TransientError.")]
AsJson = Annotated[bool, typer.Option("--json", help="One dead letter a line.")]


@app.command("list")
def list_(*, cause: Cause = None, as_json: AsJson = False) -> None:
    """List dead letters, without their contents."""
    letters = _read(cause)
    if as_json:
        for letter in letters:
            print(letter.model_dump_json(exclude={"value", "headers"}))  # noqa: T201 -- this is the output
        return
    table = Table("id", "time", "stage", "upload", "cause", "message")
    for letter in letters:
        table.add_row(letter.id, f"{letter.time:%Y-%m-%d %H:%M:%S}", letter.stage, letter.upload_id or "-", letter.cause, letter.message[:120])
    Console().print(table)


@app.command()
def show(id: Annotated[str, typer.Argument(help="A dead letter's id, or the beginning of one.")], *, as_json: AsJson = False) -> None:  # noqa: A002 -- its name for people
    """Show one dead letter with the event that it holds. That may be personal data."""
    found = [letter for letter in _read(None) if letter.id.startswith(id)]
    if len(found) != 1:
        raise UsageError(f"{len(found)} dead letters have an id that begins with {id!r}; see `assay dlq list`")
    print(found[0].model_dump_json(indent=None if as_json else 2))  # noqa: T201 -- this is the output


@app.command()
def replay(
    ids: Annotated[list[str] | None, typer.Argument(help="Ids; none: all.", show_default=False)] = None,
    *,
    cause: Cause = None,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Say what would be sent.")] = False,
    as_json: AsJson = False,
) -> None:
    """Send the events again to the topics they came from, byte for byte, with the header assay-replayed."""
    from pipeline.streams.dead_letters import replay as send  # noqa: PLC0415 -- `--help` needs no client

    letters = [letter for letter in _read(cause) if not ids or letter.id in ids]
    if missing := set(ids or ()) - {letter.id for letter in letters}:
        raise UsageError(f"no dead letter has the id {', '.join(sorted(missing))}; see `assay dlq list`")
    if not dry_run:
        asyncio.run(send(settings().kafka_bootstrap, letters))
    for letter in letters:
        say = f"{'would send' if dry_run else 'sent'}  {letter.id}  to {letter.topic}  ({letter.stage}: {letter.cause})"
        print(letter.model_dump_json(exclude={"value", "headers"}) if as_json else say)  # noqa: T201 -- this is the output


def _read(cause: str | None) -> list[DeadLetter]:
    from pipeline.streams.dead_letters import read_letters  # noqa: PLC0415 -- `--help` needs no client

    async def all_of_them() -> list[DeadLetter]:
        return [letter async for letter in read_letters(settings().kafka_bootstrap, cause=cause)]

    return asyncio.run(all_of_them())

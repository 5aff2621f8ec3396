"""`assay verdicts`: read the verdict topic."""

from __future__ import annotations

import asyncio
from typing import Annotated

import typer
from rich.console import Console

from pipeline.cli.review import terminal_language, verdict_row, verdict_table
from pipeline.settings import settings
from topics.events import Verdict


def verdicts(
    *,
    follow: Annotated[bool, typer.Option("--follow", "-f", help="Wait for more; Ctrl-C ends.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="One verdict a line.")] = False,
    upload: Annotated[str | None, typer.Option(help="Only this upload id.")] = None,
) -> None:
    """Read moderation.verdicts.v1 from its beginning, committed verdicts only."""
    asyncio.run(_print(follow=follow, as_json=as_json, upload=upload))


async def _print(*, follow: bool, as_json: bool, upload: str | None) -> None:
    from pipeline.streams.verdicts import read_verdicts  # noqa: PLC0415 -- `--help` needs no client

    table = verdict_table(terminal_language())
    async for verdict in read_verdicts(settings().kafka_bootstrap, follow=follow):
        if upload is not None and verdict.upload_id != upload:
            continue
        if as_json:
            print(verdict.model_dump_json(), flush=True)  # noqa: T201 -- this is the output
        elif follow:
            say(verdict)
        else:
            table.add_row(*verdict_row(verdict, terminal_language()))
    if not as_json and not follow:
        Console().print(table)


def say(verdict: Verdict) -> None:
    """One verdict as it arrives: decision, upload, labels; and why, a line each."""
    lang = terminal_language()
    upload, decision, labels, reasons = verdict_row(verdict, lang)
    console = Console(highlight=False, soft_wrap=True)
    console.print(f"{decision:27s} {upload:20s} {labels.replace(chr(10), ', ')}")
    for reason in filter(None, reasons.split("\n")):
        console.print(f"          {reason}")

"""`assay worker`: one processor, until SIGTERM or SIGINT."""

from __future__ import annotations

import asyncio
import importlib
import logging
import signal
import sys

import typer

from pipeline.settings import settings

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Run one processor until SIGTERM or Ctrl-C.")


@app.command()
def validate() -> None:
    """Decide each file's type from its bytes."""
    asyncio.run(_run("validate"))


@app.command()
def inspect() -> None:
    """Read what the pictures say."""
    asyncio.run(_run("inspect"))


@app.command()
def judge() -> None:
    """Redact, match, evaluate the policy, and emit verdicts."""
    asyncio.run(_run("judge"))


@app.command()
def ingest() -> None:
    """Turn object stores' notifications into uploads."""
    asyncio.run(_run("ingest"))


@app.command()
def profiles() -> None:
    """Count uploads, rejections and reviews of each uploader over windows."""
    from pipeline.streams.profiles import main  # noqa: PLC0415 -- Faust only where it runs

    main(settings())


async def _run(name: str) -> None:
    from pipeline.streams.health import STALLED_SECONDS, serve  # noqa: PLC0415 -- `--help` needs none of it
    from pipeline.streams.runner import Runner  # noqa: PLC0415

    known = settings()
    logging.getLogger("pipeline").setLevel(known.log_level)
    logging.getLogger("aiokafka").setLevel("ERROR")  # it logs each rebalance as a warning
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    runner = Runner(importlib.import_module(f"pipeline.streams.{name}").stage(known), known, instance=known.instance)
    async with serve(
        known.http_host, known.http_port, alive=lambda: not runner.stalled(STALLED_SECONDS), ready=runner.ready.is_set, metrics=runner.exposition
    ) as port:
        print(f"assay: {name} answers on http://{known.http_host}:{port}/readyz", file=sys.stderr, flush=True)  # noqa: T201 -- port 0 takes a free one
        await runner.run(stop)

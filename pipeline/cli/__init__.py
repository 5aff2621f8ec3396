"""The `assay` command. Each command imports what it needs when it runs, so that `--help` is quick."""

from __future__ import annotations

import importlib
import logging
import os
import sys
from typing import Any

import typer
from pydantic import ValidationError
from typer.core import TyperGroup

from pipeline.errors import AssayError, UsageError

COMMANDS: dict[str, tuple[str, str]] = {
    "review": ("pipeline.cli.review:review", "Review files, folders or a manifest here and now: no broker, no store."),
    "read": ("pipeline.cli.read:read", "Show what a picture says: lines, boxes, prices, documents."),
    "up": ("pipeline.cli.up:up", "Start everything on this machine: broker, object store, processors."),
    "submit": ("pipeline.cli.submit:submit", "Put files into the object store and an event on the topic."),
    "verdicts": ("pipeline.cli.verdicts:verdicts", "Read the verdict topic."),
    "worker": ("pipeline.cli.worker:app", "Run one processor: validate, inspect, judge, ingest or profiles."),
    "topics": ("pipeline.cli.topics:app", "Create topics, and report where a broker differs."),
    "dlq": ("pipeline.cli.dlq:app", "List, show and replay dead letters."),
    "policy": ("pipeline.cli.policy:app", "Check and test policies."),
    "eval": ("pipeline.cli.eval:evaluate", "Measure verdicts against the truth."),
    "settings": ("pipeline.cli.settings:show", "Every setting, its variable and its value."),
}
"""Name: (`module:attribute`, a sentence for `--help`). An attribute is a typer app or a plain function."""


class LazyGroup(TyperGroup):
    """Loads a command's module only when that command is asked for.

    Its parameters are `Any` because typer carries a click of its own, or not, by version.
    """

    def list_commands(self, ctx: Any) -> list[str]:
        """In the order a newcomer meets them."""
        del ctx
        return list(COMMANDS)

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        """The command, imported."""
        del ctx
        if cmd_name not in COMMANDS:
            return None
        target, _ = COMMANDS[cmd_name]
        module, attribute = target.split(":")
        found: Any = getattr(importlib.import_module(module), attribute)
        if isinstance(found, typer.Typer):
            command = typer.main.get_command(found)
        else:
            alone = typer.Typer(add_completion=False, pretty_exceptions_enable=False)
            alone.command(name=cmd_name)(found)
            command = typer.main.get_command(alone)
        command.name = cmd_name
        return command

    def format_commands(self, ctx: Any, formatter: Any) -> None:
        """Names and sentences, without importing any command."""
        del ctx
        with formatter.section("Commands"):
            formatter.write_dl([(name, sentence) for name, (_, sentence) in COMMANDS.items()])


app = typer.Typer(cls=LazyGroup, no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None)


@app.callback()
def _root() -> None:
    """Assay reviews user uploads: what the file is, what the picture says, whether the price misleads, and why."""


def main() -> None:
    """Entry point: a user's mistake becomes one message and exit code 2, never a traceback."""
    logging.basicConfig(level=os.environ.get("ASSAY_LOG_LEVEL", "WARNING"), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    try:
        app()
    except AssayError as error:
        _say(str(error))
        sys.exit(error.exit_code)
    except ValidationError as error:
        if error.title != "Settings":
            raise
        for problem in error.errors():
            name = "ASSAY_" + "_".join(str(part) for part in problem["loc"]).upper()
            _say(f"{name}: {problem['msg']} (given: {problem['input']!r})")
        sys.exit(UsageError.exit_code)
    except KeyboardInterrupt:
        sys.exit(130)
    except BrokenPipeError:
        # The reader of a pipe went away (`assay … | head`): not an error, and nothing more can be written.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def _say(text: str) -> None:
    print(f"assay: {text}", file=sys.stderr)  # noqa: T201 -- the command's own voice

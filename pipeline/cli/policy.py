"""`assay policy`: tools for those who write policies."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.table import Table

from pipeline.policy.bundle import Bundle
from pipeline.policy.conditions import CLOSED, VARIABLES
from pipeline.policy.loader import SHIPPED, load_bundle
from pipeline.settings import settings
from topics.events import Verdict

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Check and test policies.")
Folder = Annotated[
    Path | None, typer.Argument(help="Folder or file of the policy; by default ASSAY_POLICIES, else the shipped one.", show_default=False)
]


@app.command()
def lint(folder: Folder = None) -> None:
    """Check a policy: all mistakes at once, each with file, line, column and how to mend it; exit code 2 where there are any."""
    bundle = _load(folder)
    rules = sum(len(policy.rules) for policy in bundle.policies)
    print(f"{len(bundle.policies)} policies, {rules} rules: no mistakes; bundle {bundle.sha256[:12]}")  # noqa: T201 -- this is the output


@app.command(name="test")
def run_tests(folder: Folder = None) -> None:
    """Run the tests that stand beside the rules; those with `upload.file` go through the whole pipeline. Exit code 1 where one fails."""
    from pipeline.policy.testing import inline_tests, run  # noqa: PLC0415 -- `--help` needs none of it
    from pipeline.reviewer import Reviewer  # noqa: PLC0415
    from pipeline.stages.judge import judge  # noqa: PLC0415

    bundle = _load(folder)
    base = _base(folder)
    failures, count = [], 0
    with Reviewer(bundle) as reviewer:

        def sample(name: str, upload: Mapping[str, Any]) -> Verdict:
            return reviewer.review(base / name, text=upload.get("text"), context={key: value for key, value in upload.items() if key != "text"})

        for policy, rule, number, case in inline_tests(bundle):
            count += 1
            if failure := run(case, judge=lambda event: judge(event, bundle).verdict, review=sample):
                failures.append((policy, rule, number, failure))
    if failures:
        table = Table("policy", "rule", "test", "what failed")
        for policy, rule, number, failure in failures:
            table.add_row(policy, rule, str(number), escape(failure))
        Console().print(table)
    print(f"{count - len(failures)} of {count} tests hold")  # noqa: T201 -- this is the output
    raise typer.Exit(1 if failures else 0)


@app.command()
def schema(*, write: Annotated[bool, typer.Option("--write", help="Update policies/schema/policy.schema.json.")] = False) -> None:
    """Print the JSON Schema (draft-07) of a policy, for editors."""
    from pipeline.policy import schema as made  # noqa: PLC0415

    if write:
        made.write()
    else:
        print(made.text(), end="")  # noqa: T201 -- this is the output


@app.command(name="vars")
def vars_() -> None:
    """List what a CEL condition sees."""
    table = Table("variable", "what is in it")
    for name, sentence in VARIABLES.items():
        table.add_row(name, escape(sentence) + (f"\n[dim]{', '.join(sorted(CLOSED[name]))}[/dim]" if name in CLOSED else ""))
    table.add_row("label(name)", "the label of that name: name, severity, confidence, source; confidence 0 where it is absent")
    Console().print(table)


def _load(folder: Path | None) -> Bundle:
    return load_bundle(folder or settings().policies)


def _base(folder: Path | None) -> Path:
    """What `upload.file` of a test is relative to."""
    path = folder or settings().policies or SHIPPED
    return path if path.is_dir() else path.parent

"""`assay review`: the three stages in this process, on files, folders and manifests."""

from __future__ import annotations

import locale
import os
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Table

from pipeline.cases import Case, collect, parse_context, read_manifest
from pipeline.errors import UsageError
from topics.events import Decision, Verdict

if TYPE_CHECKING:
    from pipeline.reviewer import Reviewed

COLORS = {Decision.APPROVE: "green", Decision.REVIEW: "yellow", Decision.REJECT: "red"}


def review(
    paths: Annotated[list[Path] | None, typer.Argument(help="Files or folders.", show_default=False)] = None,
    *,
    text: Annotated[str | None, typer.Option(help="What the uploader said.")] = None,
    context: Annotated[str | None, typer.Option(help='JSON or @file: {"surface": …, "kind": …, "listing": {"price": …}}.')] = None,
    manifest: Annotated[Path | None, typer.Option(help="JSON Lines: one upload a line, {id, file, text, context}.")] = None,
    policies: Annotated[Path | None, typer.Option(help="Folder of the policy bundle; the shipped one by default.")] = None,
    uploader: Annotated[str | None, typer.Option(help="Who uploaded it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="One verdict a line.")] = False,
    show: Annotated[Path | None, typer.Option(help="Folder for annotated pictures.")] = None,
    redacted: Annotated[Path | None, typer.Option(help="Folder for masked pictures.")] = None,
    lang: Annotated[str | None, typer.Option(help="en or zh; the terminal's language by default.")] = None,
) -> None:
    """Review files, folders or a manifest here and now: no broker, no store.

    Exit code: 0 all approved, 1 something rejected or for review, 2 usage error.
    """
    if lang not in {None, "en", "zh"}:
        raise UsageError(f"--lang: {lang!r} is neither en nor zh")
    cases = collect(paths or [], text=text, context=parse_context(context), uploader=uploader)
    if manifest is not None:
        cases += list(read_manifest(manifest))
    if not cases and text is not None:
        cases = [Case(id="text", text=text, context=parse_context(context), uploader=uploader)]
    if not cases:
        raise UsageError("nothing to review: give PATH…, --manifest FILE or --text WORDS")
    ids = Counter(case.id for case in cases)
    if twice := [name for name, count in ids.items() if count > 1]:
        raise UsageError(f"{twice[0]}: given more than once")
    for folder in (show, redacted):
        if folder is not None:
            _make(folder)

    from pipeline.reviewer import Reviewer  # noqa: PLC0415 -- loads the models; usage errors come before that

    verdicts = []
    chosen = lang or terminal_language()
    with Reviewer(policies) as reviewer:
        bar = track(cases, description="reviewing", console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
        for case in bar:
            reviewed = reviewer.examine(case)
            verdicts.append(reviewed.verdict)
            if as_json:
                print(reviewed.verdict.model_dump_json(), flush=True)  # noqa: T201 -- this is the output
            _pictures(reviewed, case, show=show, redacted=redacted, lang=chosen)
    if not as_json:
        _report(verdicts, chosen)
    raise typer.Exit(0 if all(verdict.decision is Decision.APPROVE for verdict in verdicts) else 1)


def terminal_language() -> str:
    """`zh` where the terminal's locale is Chinese, else `en`."""
    name = os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith("zh") else "en"


def verdict_row(verdict: Verdict, lang: str) -> tuple[str, str, str, str]:
    """A verdict as a table row: upload, decision (with rich markup), labels, reasons in `lang`."""
    color = COLORS[verdict.decision]
    labels = "\n".join(f"{label.name} {label.confidence:.2f}" for label in verdict.labels)
    reasons = "\n".join(dict.fromkeys(getattr(reason.message, lang) for reason in verdict.reasons))
    return escape(verdict.upload_id), f"[{color}]{verdict.decision}[/{color}]", escape(labels), escape(reasons)


def verdict_table(lang: str) -> Table:
    """An empty table whose rows `verdict_row` makes."""
    heads = ("上传", "结论", "标签", "原因") if lang == "zh" else ("upload", "decision", "labels", "why")
    table = Table(show_lines=True)
    for head in heads:
        table.add_column(head, overflow="fold")
    return table


def _report(verdicts: list[Verdict], lang: str) -> None:
    table = verdict_table(lang)
    for verdict in verdicts:
        table.add_row(*verdict_row(verdict, lang))
    console = Console()
    console.print(table)
    counts = Counter(verdict.decision for verdict in verdicts)
    console.print(", ".join(f"{counts[decision]} {decision}" for decision in Decision))


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{folder}: cannot be made a folder ({error.strerror})") from None


def _pictures(reviewed: Reviewed, case: Case, *, show: Path | None, redacted: Path | None, lang: str) -> None:
    name = f"{Path(case.id).name or 'upload'}.png"
    if show is not None and (picture := reviewed.annotated(lang)) is not None:
        picture.save(_free(show / name))
    if redacted is not None and (masked := reviewed.masked()) is not None:
        _free(redacted / name).write_bytes(masked)


def _free(path: Path) -> Path:
    """`path`, or with a number where that name is taken."""
    candidate, number = path, 1
    while candidate.exists():
        number += 1
        candidate = path.with_stem(f"{path.stem}-{number}")
    return candidate

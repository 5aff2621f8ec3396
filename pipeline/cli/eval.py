"""`assay eval`: how good the verdicts are against the truth."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Annotated

import typer
from rich import box
from rich.console import Console
from rich.markup import escape
from rich.progress import track
from rich.table import Table

from pipeline.cases import read_manifest
from pipeline.errors import UsageError
from pipeline.evaluation.score import Outcome, Report
from pipeline.evaluation.truth import pair

_HEADS = {
    "en": ("label", "precision", "recall", "F1", "found", "false", "missed"),
    "zh": ("标签", "精确率", "召回率", "F1", "命中", "误报", "漏报"),
}
_WRONG = {"en": ("wrong case", "missed", "false alarms", "decision"), "zh": ("错误用例", "漏报", "误报", "结论")}
_WORDS = {
    "en": {"all": "all labels", "right": "decisions right", "leaked": "secrets leaked", "seconds": "seconds per picture: median {0:.3f}, p95 {1:.3f}", "not": "(right: {})", "cases": "cases"},
    "zh": {"all": "全部标签", "right": "结论正确", "leaked": "泄露的敏感信息", "seconds": "每张图片秒数：中位数 {0:.3f}，p95 {1:.3f}", "not": "（应为：{}）", "cases": "用例"},
}  # fmt: skip


def evaluate(
    cases: Annotated[Path, typer.Argument(help="JSON Lines: one upload a line, {id, file, text, context}.", show_default=False)],
    truth: Annotated[Path, typer.Argument(help="JSON Lines: {id, must, must_not, decision, secrets}.", show_default=False)],
    *,
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object.")] = False,
    html: Annotated[Path | None, typer.Option(help="Write a report here, with the pictures of wrong cases.")] = None,
    policies: Annotated[Path | None, typer.Option(help="Folder of the policy bundle; the shipped one by default.")] = None,
    lang: Annotated[str | None, typer.Option(help="en or zh; the terminal's language by default.")] = None,
) -> None:
    """Measure verdicts against the truth: precision, recall and F1 per label, decisions, secrets, seconds, wrong cases.

    A label counts as found from a confidence of 0.5 on. Found and in `must_not` (a label or a glob such as "pricing.*") is a false alarm; in neither list
    it is not judged. Exit code: 0 measured, whatever the figures; 2 usage error.
    """
    if lang not in {None, "en", "zh"}:
        raise UsageError(f"--lang: {lang!r} is neither en nor zh")
    if html is not None and not html.absolute().parent.is_dir():
        raise UsageError(f"--html: {html.absolute().parent} is not a folder; make it first")
    all_cases = list(read_manifest(cases))
    pairs = pair(all_cases, truth)

    from pipeline.cli.review import terminal_language  # noqa: PLC0415 -- usage errors come before the models are loaded
    from pipeline.evaluation.html import Wrong, keep, page  # noqa: PLC0415
    from pipeline.evaluation.run import run  # noqa: PLC0415
    from pipeline.reviewer import Reviewer  # noqa: PLC0415

    chosen = lang or terminal_language()
    outcomes: list[Outcome] = []
    wrong: list[Wrong] = []
    with Reviewer(policies) as reviewer:
        results = run(pairs, reviewer.examine)
        bar = track(results, total=len(pairs), description="measuring", console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty())
        for _, _, reviewed, outcome in bar:
            outcomes.append(outcome)
            if outcome.wrong and html is not None:
                wrong.append(keep(outcome, reviewed, chosen))
    report = Report(outcomes=tuple(outcomes), unmeasured=len(all_cases) - len(pairs))
    if html is not None:
        try:
            html.write_text(page(report, wrong, chosen), encoding="utf-8")
        except OSError as error:
            raise UsageError(f"--html: {html} cannot be written ({error.strerror})") from None
    if as_json:
        print(json.dumps(report.as_json(), ensure_ascii=False))  # noqa: T201 -- this is the output
    else:
        _print(report, chosen)


def _print(report: Report, lang: str) -> None:
    console, words = Console(), _WORDS[lang]
    table = Table(box=box.SIMPLE_HEAD)
    for number, head in enumerate(_HEADS[lang]):
        table.add_column(head, justify="right" if number else "left", no_wrap=not number)
    for name, counts in [*report.labels.items(), (words["all"], report.all_labels)]:
        shares = ["–" if value is None else f"{value:.3f}" for value in (counts.precision, counts.recall, counts.f1)]
        table.add_row(escape(name), *shares, str(counts.hits), str(counts.false), str(counts.missed))
    console.print(table)
    if report.wrong:
        listed = Table(show_lines=True)
        for head in _WRONG[lang]:
            listed.add_column(head, overflow="fold")
        for outcome in report.wrong:
            said = outcome.decision if outcome.decided else f"{outcome.decision} {words['not'].format(', '.join(outcome.allowed))}"
            leaked = f"\n{words['leaked']}: {outcome.leaked}" if outcome.leaked else ""
            listed.add_row(escape(outcome.id), "\n".join(outcome.missed), "\n".join(outcome.false), said + leaked)
        console.print(listed)
    right, of = report.decided
    console.print(f"{words['cases']}: {len(report.outcomes)}; {words['right']}: {right}/{of}; {words['leaked']}: {report.leaked}")
    if report.seconds:
        console.print(words["seconds"].format(*report.seconds))
    if report.unmeasured:
        message = (
            f"{report.unmeasured} cases have no line of truth and were not measured"
            if lang == "en"
            else f"{report.unmeasured} 个用例没有标准答案，未评测"
        )
        Console(stderr=True).print(message)

"""The tests that stand beside the rules: `given` a made-up upload, `expect` a decision and labels."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from pipeline.errors import UsageError
from pipeline.policy.bundle import Bundle
from pipeline.policy.conditions import matches
from topics.events import Claim, Context, Decision, Facts, FileFacts, Inspected, Label, PriceReading, Severity, Upload, Uploader, Verdict
from topics.labels import spec


class Expect(BaseModel):
    """What a test asks for."""

    model_config = ConfigDict(extra="forbid")

    decision: Decision | None = None
    labels: tuple[str, ...] = ()
    no_labels: tuple[str, ...] = ()


def inline_tests(bundle: Bundle) -> Iterator[tuple[str, str, int, dict[str, Any]]]:
    """Policy, rule, number (from 1) and the test itself."""
    for policy in bundle.policies:
        for compiled in policy.rules:
            for number, test in enumerate(compiled.rule.tests, 1):
                yield policy.policy.policy, compiled.rule.id, number, test


def run(test: Mapping[str, Any], *, judge: Callable[[Inspected], Verdict], review: Callable[[str, Mapping[str, Any]], Verdict]) -> str | None:
    """How one test fails; None where it holds.

    Args:
        test: `given` and `expect`.
        judge: Judges a made-up upload.
        review: Sends a sample (its file name, and the other keys of `given.upload`) through the whole pipeline.
    """
    given = test.get("given", {})
    upload = dict(given.get("upload", {}))
    if "file" in upload and (more := set(given) - {"upload"}):
        return f"given: {min(more)!r} stands beside upload.file; what a file holds is read from it"
    try:
        verdict = review(str(upload.pop("file")), upload) if "file" in upload else judge(made_up(given))
    except UsageError as error:
        return str(error)
    return failure(verdict, test.get("expect", {}))


def made_up(given: Mapping[str, Any]) -> Inspected:
    """The inspected event that a test describes. Raises `UsageError` for what it cannot be."""
    known = {"labels", "upload", "uploader", "price", "claims"}
    if unknown := set(given) - known:
        raise UsageError(f"given: unknown key {min(unknown)!r}; known are {', '.join(sorted(known))}")
    moment = datetime(2026, 1, 1, tzinfo=UTC)
    upload = dict(given.get("upload", {}))
    text = upload.pop("text", None)
    labels = given.get("labels", ())
    try:
        return Inspected(
            id="test",
            time=moment,
            upload=Upload(id="test", upload_id="test", time=moment, text=text, uploader="test", context=Context.model_validate(upload)),
            profile=Uploader.model_validate(given.get("uploader", {})),
            file=FileFacts(media_type="image/png", size=1, sha256="0" * 64) if labels else None,
            labels=tuple(
                Label.model_validate({"source": "test", "severity": item.get("severity", Severity(spec(item["name"]).severity)), **item})
                for item in labels
            ),
            facts=Facts(
                price=PriceReading.model_validate(given["price"]) if "price" in given else None,
                claims=tuple(Claim.model_validate(claim) for claim in given.get("claims", ())),
            ),
        )
    except (ValidationError, KeyError) as error:
        raise UsageError(f"given: {error}") from None


def failure(verdict: Verdict, expect: Mapping[str, Any]) -> str | None:
    """How `verdict` falls short of what is expected; None where it does not."""
    try:
        wanted = Expect.model_validate(expect)
    except ValidationError as error:
        return f"expect: {error.errors()[0]['loc']}: {error.errors()[0]['msg']}"
    names = [item.name for item in verdict.labels]
    if wanted.decision is not None and verdict.decision is not wanted.decision:
        return f"expected {wanted.decision}, got {verdict.decision} by {', '.join(verdict.policy.rules_hit) or 'no rule'}"
    for pattern in wanted.labels:
        if not any(matches(pattern, name) for name in names):
            return f"expected label {pattern}, got {', '.join(names) or 'none'}"
    for pattern in wanted.no_labels:
        if hit := [name for name in names if matches(pattern, name)]:
            return f"expected no {pattern}, got {', '.join(hit)}"
    return None

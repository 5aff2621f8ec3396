"""judge: from evidence to a verdict. Pure: the same inspected event and the same bundle give the same verdict, byte for byte."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.policy.bundle import Bundle, CompiledPolicy, strictest
from pipeline.policy.conditions import matches
from pipeline.policy.evaluate import Effect, evaluate, variables
from pipeline.privacy.picture import Region
from pipeline.privacy.report import PiiReport, scan
from topics.catalog import OF_DECISION, Topics
from topics.events import (
    Decision,
    Evidence,
    Facts,
    Inspected,
    Label,
    ObjectRef,
    PolicyBundle,
    Reason,
    Redacted,
    Text2,
    Upload,
    Verdict,
    stable_id,
)
from topics.labels import label

_MAX_EVIDENCE = 8


@dataclass(frozen=True, kw_only=True)
class Judgement:
    """A verdict, and what to mask in the picture before anyone sees it."""

    verdict: Verdict
    regions: tuple[Region, ...]
    """Empty where `verdict.redacted.object` is None."""


def judge(inspected: Inspected, bundle: Bundle, *, revision: int = 1, supersedes: str | None = None, key: bytes = b"") -> Judgement:
    """Judge one upload; `key` is for the redaction style `hash`."""
    upload = inspected.upload
    policies = bundle.of(upload)
    report = scan(
        texts=(upload.text, upload.file),
        lines=inspected.lines,
        codes=inspected.codes,
        rules=bundle.pii_rules(upload),
        key=key,
    )
    hits, term_labels = _terms(inspected, policies)
    labels = merge([*inspected.labels, *term_labels, *report.labels])
    effects = evaluate(policies, variables(inspected, labels, hits, report.counts, policies), labels, upload.upload_id)
    live = [effect for effect in effects if not effect.shadow]
    decision = strictest((effect.decision for effect in live), Decision.APPROVE)
    reasons = [effect.reason for effect in live]
    if inspected.degraded:
        decision = strictest((decision, bundle.on_degraded(upload)), decision)
        reasons.append(_degraded(inspected.degraded))
    verdict_id = stable_id(upload.upload_id, str(revision), bundle.sha256, digest(inspected))
    name, version = bundle.name(upload)
    masked = None
    if report.regions and upload.object is not None:
        # One page is masked as a picture, several as a PDF (pipeline.privacy.picture.render).
        suffix, media_type = ("png", "image/png") if len(inspected.pages) == 1 else ("pdf", "application/pdf")
        masked = ObjectRef(bucket=upload.object.bucket, key=f"redacted/{verdict_id}.{suffix}", media_type=media_type)
    verdict = Verdict(
        id=verdict_id,
        time=inspected.time,
        verdict_id=verdict_id,
        upload_id=upload.upload_id,
        tenant=upload.tenant,
        uploader=upload.uploader,
        surface=upload.surface,
        revision=revision,
        supersedes=supersedes,
        decision=decision,
        labels=tuple(_clean_label(item, report) for item in _acted(labels, live)),
        reasons=tuple(Reason(rule=reason.rule, message=_clean_text(reason.message, report)) for reason in _unique(reasons)),
        facts=Facts.model_validate(report.redact_json(inspected.facts.model_dump(mode="json"))),
        pii=report.counts,
        redacted=Redacted(
            text=report.redact(upload.text) if upload.text is not None else None, ocr=report.page_text if inspected.lines else None, object=masked
        ),
        policy=PolicyBundle(
            bundle=bundle.sha256,
            name=name,
            version=version,
            rules_hit=tuple(effect.rule.rule.id for effect in live),
            shadow_hits=tuple(effect.rule.rule.id for effect in effects if effect.shadow),
        ),
        models=inspected.models,
        degraded=inspected.degraded,
        object=_seen_object(inspected),
        timings_ms=inspected.timings_ms,
        created_at=inspected.time,
    )
    return Judgement(verdict=verdict, regions=report.regions if masked else ())


def fallback_verdict(upload: Upload, bundle: Bundle, *, cause: str, stage: str) -> Verdict:
    """The verdict on an upload that `stage` could not work, by the policy's `on_failure`; `cause` is the error's class, never its text (which may hold personal data)."""
    verdict_id = stable_id(upload.upload_id, "1", bundle.sha256, "fallback", stage, cause)
    name, version = bundle.name(upload)
    return Verdict(
        id=verdict_id,
        time=upload.time,
        verdict_id=verdict_id,
        upload_id=upload.upload_id,
        tenant=upload.tenant,
        uploader=upload.uploader,
        surface=upload.surface,
        decision=bundle.on_failure(upload),
        decided_by="fallback",
        reasons=(
            Reason(
                rule="on_failure",
                message=Text2(
                    en=f"The upload could not be reviewed automatically ({stage}: {cause}).", zh=f"系统未能自动审核该上传（{stage}：{cause}）。"
                ),
            ),
        ),
        policy=PolicyBundle(bundle=bundle.sha256, name=name, version=version),
        degraded=(stage,),
        object=upload.object,
        created_at=upload.time,
    )


def route(verdict: Verdict) -> tuple[Topics, Topics]:
    """The topics a verdict goes to."""
    return Topics.VERDICTS, OF_DECISION[verdict.decision]


def digest(inspected: Inspected) -> str:
    """SHA-256 of what was seen: the file, the words, what was read and found. Times, timings, event ids and the uploader's profile do not count: work done twice has one digest."""
    upload = inspected.upload
    seen: dict[str, Any] = {
        "file": inspected.file.sha256 if inspected.file else None,
        "text": upload.text,
        "context": upload.context.model_dump(mode="json"),
        **inspected.model_dump(mode="json", include={"labels", "lines", "codes", "facts", "answers", "degraded", "refused"}),
    }
    return hashlib.sha256(json.dumps(seen, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def merge(labels: Sequence[Label]) -> list[Label]:
    """One label of each name: the surest one, with the evidence of all."""
    merged: dict[str, Label] = {}
    for item in labels:
        known = merged.get(item.name)
        if known is None:
            merged[item.name] = item
            continue
        surer = item if item.confidence > known.confidence else known
        evidence = tuple(dict.fromkeys((*known.evidence, *item.evidence)))[:_MAX_EVIDENCE]
        merged[item.name] = surer.model_copy(update={"evidence": evidence, "message": surer.message or known.message or item.message})
    return list(merged.values())


def _terms(inspected: Inspected, policies: Sequence[CompiledPolicy]) -> tuple[dict[str, int], list[Label]]:
    """Hits by list, and a label for each list that was hit."""
    hits: dict[str, int] = {}
    labels: list[Label] = []
    places: list[tuple[str, Any, int]] = [(inspected.upload.text or "", None, 0), *((line.text, line.box, line.page) for line in inspected.lines)]
    for policy in policies:
        for name, of, matcher in policy.matchers:
            evidence = [
                Evidence(kind="text", text=text[hit.start : hit.end], box=box, page=page) for text, box, page in places for hit in matcher.find(text)
            ]
            hits[name] = hits.get(name, 0) + len(evidence)
            if evidence:
                confidence = {"exact": 1.0, "normal": 0.95, "disguised": 0.85}[of.match]
                labels.append(label(of.label, source="terms", confidence=confidence, evidence=evidence[:_MAX_EVIDENCE]))
    return hits, labels


def _acted(labels: Sequence[Label], effects: Sequence[Effect]) -> list[Label]:
    """The labels, each with the strictest rule that acted on it."""
    out = []
    for item in labels:
        acting = [effect for effect in effects if any(matches(pattern, item.name) for pattern in effect.rule.labels)]
        if acting:
            effect = max(acting, key=lambda each: each.decision.rank)
            rule = effect.rule.rule
            out.append(item.model_copy(update={"rule": rule.id, "severity": rule.severity or item.severity}))
        else:
            out.append(item)
    return out


def _clean_label(item: Label, report: PiiReport) -> Label:
    if item.source == "pii":
        return item
    evidence = tuple(each.model_copy(update={"text": report.redact(each.text)}) if each.text else each for each in item.evidence)
    return item.model_copy(update={"evidence": evidence, "message": _clean_text(item.message, report) if item.message else None})


def _clean_text(text: Text2, report: PiiReport) -> Text2:
    return Text2(en=report.redact(text.en), zh=report.redact(text.zh))


def _degraded(names: Sequence[str]) -> Reason:
    listed = ", ".join(names)
    return Reason(rule="on_degraded", message=Text2(en=f"Part of the review could not be done ({listed}).", zh=f"部分审核未能完成（{listed}）。"))


def _unique(reasons: Sequence[Reason]) -> list[Reason]:
    return list({(reason.rule, reason.message.en): reason for reason in reasons}.values())


def _seen_object(inspected: Inspected) -> ObjectRef | None:
    ref = inspected.upload.object
    if ref is None or inspected.file is None:
        return ref
    return ref.model_copy(update={"sha256": inspected.file.sha256 or None, "size": inspected.file.size, "media_type": inspected.file.media_type})

"""Rules on one upload: they return effects that name the rule and the reason; judge acts."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pipeline.policy.bundle import CompiledPolicy, CompiledRule
from pipeline.policy.conditions import context, matches
from pipeline.privacy.analyzer import ENTITIES
from topics.events import Decision, Inspected, Label, Reason, Text2, Uploader
from topics.labels import spec

_FIELD = re.compile(r"\{([a-z_]\w*(?:\.\w+|\[\d+\])*)\}")


@dataclass(frozen=True, kw_only=True)
class Effect:
    """What a rule that hit asks for."""

    rule: CompiledRule
    decision: Decision
    reason: Reason
    shadow: bool


def variables(
    inspected: Inspected, labels: Sequence[Label], hits: Mapping[str, int], pii: Mapping[str, int], policies: Sequence[CompiledPolicy]
) -> dict[str, Any]:
    """What conditions and messages of one upload see; values that were not read are absent, numbers are doubles where they may have decimals."""
    upload = inspected.upload
    price = inspected.facts.price
    document = inspected.facts.document
    file = inspected.file
    seen: dict[str, Any] = {
        "upload": _present(
            {
                **upload.context.model_dump(mode="json"),
                "id": upload.upload_id,
                "tenant": upload.tenant,
                "uploader": upload.uploader,
                "file": upload.file,
            }
        ),
        "text": upload.text or "",
        "labels": [
            {"name": item.name, "severity": str(item.severity), "confidence": float(item.confidence), "source": item.source} for item in labels
        ],
        "price": _doubles(_present(price.model_dump(mode="json"))) if price else {"fees": [], "amounts": [], "discounts": []},
        "document": _present({"kind": document.kind, "fields": dict(document.fields)}) if document else {"fields": {}},
        "claims": [_doubles(_present(claim.model_dump(mode="json"))) for claim in inspected.facts.claims],
        "terms": {name: hits.get(name, 0) for policy in policies for name, _, _ in policy.matchers},
        "pii": {entity: pii.get(entity, 0) for entity in ENTITIES},
        "ask": {name: _answer(inspected, name) for policy in policies for name in policy.policy.ask},
        "codes": [{"format": code.format, "text": code.text} for code in inspected.codes],
        "image": _present(
            {
                "media_type": file.media_type,
                "size": file.size,
                "pages": file.pages,
                "width": file.width,
                "height": file.height,
                "text": inspected.page_text,
            }
        )
        if file
        else {"pages": 0, "text": ""},
        "uploader": (inspected.profile or Uploader()).model_dump(),
    }
    seen["claim"] = seen["claims"][0] if seen["claims"] else {}
    seen["_context"] = context(seen)
    return seen


def _answer(inspected: Inspected, name: str) -> dict[str, Any]:
    answer = inspected.answers.get(name)
    return {"answer": bool(answer and answer.answer), "confidence": float(answer.confidence) if answer else 0.0}


def _present(values: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in values.items() if value is not None}


def _doubles(value: Any) -> Any:
    """Whole numbers as doubles: CEL does not mix the two, and amounts are doubles."""
    if isinstance(value, dict):
        return {key: _doubles(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [_doubles(item) for item in value]
    return float(value) if isinstance(value, int) and not isinstance(value, bool) else value


def evaluate(policies: Sequence[CompiledPolicy], seen: Mapping[str, Any], labels: Sequence[Label], upload_id: str) -> list[Effect]:
    """The effects of all rules that hit, in the policies' order."""
    effects = []
    for policy in policies:
        for compiled in policy.rules:
            rule = compiled.rule
            if rule.status == "off" or not rolled_out(rule.id, rule.rollout, upload_id) or not compiled.holds(seen):
                continue
            effects.append(
                Effect(
                    rule=compiled,
                    decision=rule.decide,
                    reason=Reason(rule=rule.id, message=message(compiled, seen, labels)),
                    shadow=rule.status == "shadow",
                )
            )
    return effects


def rolled_out(rule: str, percent: int, upload_id: str) -> bool:
    """Whether `upload_id` is among the `percent` of uploads that the rule is for; the same upload always is or never."""
    return percent >= 100 or int.from_bytes(hashlib.sha256(f"{rule}\x1f{upload_id}".encode()).digest()[:8], "big") % 100 < percent


def message(compiled: CompiledRule, seen: Mapping[str, Any], labels: Sequence[Label]) -> Text2:
    """What the rule says: its own words, filled in; else what its label says; else the label's or the rule's title."""
    said = compiled.rule.say
    if said is not None:
        en, zh = _filled(said.en, seen), _filled(said.zh, seen)
        if en is not None and zh is not None:
            return Text2(en=en, zh=zh)
    acted = [item for item in labels if any(matches(pattern, item.name) for pattern in compiled.labels)]
    own = next((item.message for item in sorted(acted, key=lambda item: -item.confidence) if item.message), None)
    if own is not None:
        return own
    if compiled.rule.title is not None:
        return compiled.rule.title
    return spec(acted[0].name).title if acted else Text2(en=compiled.rule.id, zh=compiled.rule.id)


def _filled(template: str, seen: Mapping[str, Any]) -> str | None:
    """`template` with its fields filled in; None where one has no value."""
    values = {match[1]: _lookup(match[1], seen) for match in _FIELD.finditer(template)}
    if any(value is None for value in values.values()):
        return None
    return _FIELD.sub(lambda match: _shown(values[match[1]]), template)


def _lookup(path: str, seen: Mapping[str, Any]) -> Any:
    value: Any = seen
    for part in re.findall(r"\w+", path):
        if isinstance(value, list) and part.isdigit() and int(part) < len(value):
            value = value[int(part)]
        elif isinstance(value, Mapping) and not part.startswith("_"):
            value = value.get(part)
        else:
            return None
    return None if isinstance(value, dict | list) else value


def _shown(value: Any) -> str:
    return f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else str(value)

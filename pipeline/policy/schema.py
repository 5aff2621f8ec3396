"""The policy language as JSON Schema, draft-07: the one that editors' YAML servers read. Pydantic writes 2020-12, which differs in where definitions live."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pipeline.policy.loader import SHIPPED
from pipeline.policy.model import Policy

__all__ = ["PATH", "schema", "text"]

PATH = SHIPPED / "schema" / "policy.schema.json"
"""Where the shipped policies' first line points to."""

_TEST = {
    "type": "object",
    "additionalProperties": False,
    "required": ["given", "expect"],
    "properties": {
        "given": {"type": "object", "description": "upload {text, file, surface, …}, labels, price, claims, uploader"},
        "expect": {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "decision": {"enum": ["approve", "review", "reject"]},
                "labels": {"type": "array", "items": {"type": "string"}},
                "no_labels": {"type": "array", "items": {"type": "string"}},
            },
        },
    },
}
_SIZE = {"anyOf": [{"type": "integer", "exclusiveMinimum": 0}, {"type": "string", "pattern": r"^\s*\d+(\.\d+)?\s*([KMGkmg][Ii]?)?\s*[BPbp]?\s*$"}]}
_NAMES = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}


def schema() -> dict[str, Any]:
    """The schema of one policy file."""
    made: dict[str, Any] = _draft07(Policy.model_json_schema(mode="validation", by_alias=True))
    made["$schema"] = "http://json-schema.org/draft-07/schema#"
    made["title"] = "Assay policy"
    definitions = made["definitions"]
    definitions["Rule"]["properties"]["tests"]["items"] = _TEST
    for name in ("max_bytes", "max_pixels"):
        definitions["Files"]["properties"][name] |= _SIZE
        definitions["Files"]["properties"][name].pop("type", None)
        definitions["Files"]["properties"][name].pop("exclusiveMinimum", None)
    for part, names in (("When", ("label", "surface", "kind", "pii")), ("Applies", ("surface", "tenant", "kind"))):
        for name in names:
            definitions[part]["properties"][name] = {
                **_NAMES,
                **{key: value for key, value in definitions[part]["properties"][name].items() if key == "description"},
            }
    made["properties"]["version"] = {"type": ["string", "number"]}
    return made


def text() -> str:
    """The schema as it stands in the file."""
    return json.dumps(schema(), ensure_ascii=False, indent=2) + "\n"


def _draft07(node: Any) -> Any:
    """`$defs` become `definitions`; a `$ref` with neighbours, which draft-07 would overlook, goes into `allOf`; defaults of tuples stay lists."""
    if isinstance(node, list):
        return [_draft07(item) for item in node]
    if not isinstance(node, dict):
        return node
    made = {("definitions" if key == "$defs" else key): _draft07(value) for key, value in node.items()}
    if "$ref" in made:
        made["$ref"] = made["$ref"].replace("#/$defs/", "#/definitions/")
        if len(made) > 1:
            made["allOf"] = [{"$ref": made.pop("$ref")}]
    return made


def write(path: Path = PATH) -> None:
    """Write the schema."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text(), encoding="utf-8")

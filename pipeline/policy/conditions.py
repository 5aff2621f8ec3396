"""Conditions of rules: the short form and CEL, compiled once, evaluated on the variables of one upload."""

from __future__ import annotations

import difflib
import re
from collections.abc import Callable, Mapping
from typing import Any

import cel

from pipeline.policy.model import When

NO_LABEL = {"confidence": 0.0, "severity": "", "source": ""}

VARIABLES = {
    "upload": "id, tenant, uploader, surface, kind, file, listing, and whatever the platform put into the context",
    "text": "the uploader's words",
    "labels": "list of {name, severity, confidence, source}",
    "price": "listed, original, total, currency, fees [{name, amount}], amounts [{role, value, name}], discounts",
    "document": "kind, fields",
    "claim": "the first claim of the uploader: kind, value, check",
    "claims": "all of them",
    "terms": "terms.<list>: number of hits",
    "pii": "pii.<entity>: number of different values",
    "ask": "ask.<question>: {answer, confidence}",
    "codes": "list of {format, text}",
    "image": "width, height, pages, media_type, size, text",
    "uploader": "uploads_1h, uploads_24h, rejected_24h, rejected_30d, reviews_24h",
}
"""What a CEL condition sees, and what is in it; `label(name)` beside it gives a label, with confidence 0 where it is absent."""

FUNCTIONS = {
    "label", "size", "has", "all", "exists", "exists_one", "map", "filter", "contains", "startsWith", "endsWith", "matches", "int", "uint", "double", "string", "bool", "bytes",
    "type", "duration", "timestamp", "min", "max", "getHours", "lowerAscii", "upperAscii",
}  # fmt: skip
CLOSED = {
    "price": {"listed", "original", "total", "currency", "fees", "amounts", "discounts"},
    "document": {"kind", "fields"},
    "image": {"width", "height", "pages", "media_type", "size", "text"},
    "uploader": {"uploads_1h", "uploads_24h", "rejected_24h", "rejected_30d", "reviews_24h"},
}
"""Variables whose keys are all known, so that a misspelt one is found before it runs."""

_LABEL_CALL = re.compile(r"""\blabel\(\s*(["'])([^"']*)\1\s*\)""")
_MEMBER = re.compile(r"(?<![\w.\"'])([a-z]+)\.([A-Za-z_]\w*)")
_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'')

Condition = Callable[[Mapping[str, Any]], bool]
"""Variables of an upload to whether the rule hits."""


class ConditionError(ValueError):
    """A condition that cannot be; `offset` is where in its text."""

    def __init__(self, message: str, offset: int = 0) -> None:
        """`message` says what is wrong and how to mend it."""
        super().__init__(message)
        self.offset = offset


def nearest(name: str, known: Mapping[str, Any] | set[str] | list[str]) -> str:
    """A hint at the nearest known name, or an empty string."""
    close = difflib.get_close_matches(name, list(known), n=1, cutoff=0.6)
    return f"; did you mean {close[0]!r}?" if close else ""


def labels_named(condition: When | str) -> tuple[str, ...]:
    """The labels that a condition asks for (patterns for a short form with `*`)."""
    if isinstance(condition, When):
        return condition.label or ()
    return tuple(dict.fromkeys(match[2] for match in _LABEL_CALL.finditer(condition)))


def check(source: str, *, lists: set[str], entities: set[str], questions: set[str]) -> None:
    """Look for names that do not exist. Raises `ConditionError`."""
    program = _compile(source)
    bare = _STRING.sub(lambda match: " " * len(match[0]), source)
    bound = set(re.findall(r"\.(?:all|exists|exists_one|map|filter)\(\s*([A-Za-z_]\w*)\s*,", bare))
    for name in program.variables():
        if name not in VARIABLES and name not in bound:
            raise ConditionError(f"unknown variable {name!r}{nearest(name, VARIABLES)}", _place(bare, name))
    for name in program.functions():
        if name not in FUNCTIONS and re.match(r"[A-Za-z]", name):
            raise ConditionError(f"unknown function {name!r}{nearest(name, FUNCTIONS)}", _place(bare, name))
    closed = {**CLOSED, "terms": lists, "pii": entities, "ask": questions}
    for match in _MEMBER.finditer(bare):
        root, member = match[1], match[2]
        if root in closed and root not in bound and member not in closed[root] and not bare[match.end() :].lstrip().startswith("("):
            raise ConditionError(f"{root} has no {member!r}{nearest(member, closed[root])}", match.start(2))


def _place(source: str, name: str) -> int:
    found = re.search(rf"(?<![\w.]){re.escape(name)}\b", source) or re.search(re.escape(name), source)
    return found.start() if found else 0


def _compile(source: str) -> Any:
    try:
        return cel.compile(source)
    except ValueError as error:
        first = str(error).splitlines()[0]
        place = re.search(r"<input>:(\d+):(\d+): (.*)", first)
        if place is None:
            raise ConditionError(first) from None
        lines = source.splitlines(keepends=True)
        offset = sum(len(line) for line in lines[: int(place[1]) - 1]) + int(place[2]) - 1
        raise ConditionError(re.sub(r" expecting \{.*", "", place[3]), offset) from None


def compiled(condition: When | str) -> Condition:
    """A function that tells whether `condition` holds. One that fails at run time (a price that was not read, say) does not hold."""
    if isinstance(condition, When):
        return lambda variables: _short(condition, variables)
    program = _compile(condition)

    def holds(variables: Mapping[str, Any]) -> bool:
        try:
            return program.execute(variables["_context"]) is True
        except (KeyError, IndexError, TypeError, ValueError, RuntimeError):
            return False

    return holds


def context(variables: Mapping[str, Any]) -> Any:
    """CEL's own form of the variables, made once for each upload."""
    made = cel.Context()
    for name in VARIABLES:
        made.add_variable(name, variables[name])
    by_name = {item["name"]: item for item in variables["labels"]}
    made.add_function("label", lambda name: by_name.get(name, {**NO_LABEL, "name": name}))
    return made


def matches(pattern: str, name: str) -> bool:
    """Whether a label's name is `pattern`, or in its family where it ends in `.*`."""
    return name == pattern or (pattern.endswith(".*") and name.startswith(pattern[:-1]))


def _short(when: When, variables: Mapping[str, Any]) -> bool:
    upload = variables["upload"]
    if when.label and not any(
        matches(pattern, item["name"]) and item["confidence"] >= when.confidence for pattern in when.label for item in variables["labels"]
    ):
        return False
    if when.surface and upload.get("surface") not in when.surface:
        return False
    if when.kind and upload.get("kind") not in when.kind:
        return False
    if when.pii and not any(variables["pii"].get(entity, 0) for entity in when.pii):
        return False
    return all(variables["uploader"].get(name, 0) >= least for name, least in when.uploader.items())

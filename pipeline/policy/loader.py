"""Bundles from folders. All mistakes of a bundle are reported at once, each with file, line and column and how to mend it."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from pipeline.errors import PolicyError, UsageError
from pipeline.policy import yaml
from pipeline.policy.bundle import Bundle, CompiledPolicy, CompiledRule
from pipeline.policy.conditions import ConditionError, check, compiled, labels_named, nearest
from pipeline.policy.model import Applies, Files, Policy, Question, Rule, TermList, When
from pipeline.policy.terms import TermMatcher
from pipeline.privacy.analyzer import ENTITIES
from pipeline.privacy.report import PiiRules
from topics.labels import FAMILIES, LABELS, MEMBERS
from topics.labels import spec as label_spec

SHIPPED = Path(__file__).parents[2] / "policies"
"""The policies that come with Assay: beside `pipeline` in the sources and in the wheel."""

_KEYS: dict[str, type[BaseModel]] = {
    "files": Files,
    "applies": Applies,
    "lists": TermList,
    "ask": Question,
    "pii": PiiRules,
    "rules": Rule,
    "when": When,
}


def load_bundle(path: Path | str | None = None) -> Bundle:
    """The bundle of a folder (its `*.yaml`), of one policy file, or the shipped one. Raises `PolicyError` with every mistake in it, `UsageError` for a bad path."""
    if path is None:
        return _load(sorted(SHIPPED.glob("*.yaml")))
    path = Path(path)
    if path.is_dir():
        files = sorted(file for file in path.iterdir() if file.suffix in {".yaml", ".yml"})
        if not files:
            raise UsageError(f"{path}: the folder holds no policy (*.yaml)")
        return _load(files)
    if not path.exists():
        raise UsageError(f"{path}: no such policy file or folder")
    return _load([path])


def _load(files: list[Path]) -> Bundle:
    problems: list[str] = []
    policies: list[CompiledPolicy] = []
    canonical: list[Any] = []
    names: dict[str, Path] = {}
    for file in files:
        loaded = _PolicyFile(file, problems).load()
        if loaded is None:
            continue
        policy, terms = loaded
        if policy.policy.policy in names:
            problems.append(f"{file}:1:1: the policy {policy.policy.policy!r} is in {names[policy.policy.policy]} too; give each its own name")
        names[policy.policy.policy] = file
        policies.append(policy)
        canonical.append({"policy": policy.policy.model_dump(mode="json", by_alias=True), "terms": terms})
    if problems:
        raise PolicyError(problems)
    policies.sort(key=lambda policy: policy.policy.policy)
    canonical.sort(key=lambda item: item["policy"]["policy"])
    digest = hashlib.sha256(json.dumps(canonical, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()).hexdigest()
    return Bundle(policies=tuple(policies), sha256=digest, sources=tuple(str(file) for file in files))


class _PolicyFile:
    """One file on its way to a compiled policy; mistakes go to `problems`."""

    def __init__(self, file: Path, problems: list[str]) -> None:
        self.file = file
        self.problems = problems
        self.places: dict[yaml.Path, yaml.Place] = {}

    def problem(self, path: yaml.Path, message: str, *, shift: int = 0) -> None:
        place = self.places.get((*path, "<key>")) if path and (*path,) not in self.places else None
        at = path
        while place is None:
            place = self.places.get(at)
            at = at[:-1]
            if not at and place is None:
                place = self.places.get((), (1, 1))
        self.problems.append(f"{self.file}:{place[0]}:{place[1] + shift}: {message}")

    def load(self) -> tuple[CompiledPolicy, dict[str, list[str]]] | None:
        before = len(self.problems)
        try:
            value, self.places = yaml.load(self.file.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError) as error:
            self.problems.append(f"{self.file}:1:1: cannot be read as UTF-8 text ({error})")
            return None
        except yaml.YamlError as error:
            self.problems.append(f"{self.file}:{error.place[0]}:{error.place[1]}: {error}")
            return None
        if not isinstance(value, dict):
            self.problem((), "a policy is a mapping: policy, version, rules, …")
            return None
        try:
            policy = Policy.model_validate(value)
        except ValidationError as error:
            self._schema_problems(error, value)
            return None
        terms = {name: self._terms(name, of) for name, of in policy.lists.items()}
        self._check_names(policy)
        rules = [self._rule(index, rule, policy) for index, rule in enumerate(policy.rules)]
        if len(self.problems) > before:
            return None
        matchers = tuple((name, of, TermMatcher(terms[name], of.match, of.except_)) for name, of in policy.lists.items())
        return CompiledPolicy(policy=policy, rules=tuple(rule for rule in rules if rule), matchers=matchers), terms

    def _schema_problems(self, error: ValidationError, value: Any) -> None:
        for item in error.errors(include_url=False):
            path = self._known_path(item["loc"], value)
            if item["type"] == "extra_forbidden":
                key = str(item["loc"][-1])
                model = next((_KEYS[str(part)] for part in reversed(item["loc"][:-1]) if str(part) in _KEYS), Policy)
                known = [field.alias or name for name, field in model.model_fields.items()]
                self.problem(
                    (*path, "<key>") if (*path, "<key>") in self.places else path,
                    f"unknown key {key!r}{nearest(key, known) or '; known are ' + ', '.join(known)}",
                )
            elif item["type"] == "missing":
                self.problem(path, f"the key {item['loc'][-1]!r} is missing")
            elif not (
                item["loc"] and str(item["loc"][-1]) == "str" and "when" in item["loc"]
            ):  # of `when: When | str` only the short form's mistakes help
                self.problem(path, item["msg"].removeprefix("Value error, "))

    def _known_path(self, loc: tuple[int | str, ...], value: Any) -> yaml.Path:
        """The part of pydantic's location that is there in the file (it names alternatives of unions too)."""
        path: list[str | int] = []
        for part in loc:
            inside = part in value if isinstance(value, dict) else isinstance(value, list) and isinstance(part, int) and part < len(value)
            if inside:
                value = value[part]
                path.append(part)
        return tuple(path)

    def _terms(self, name: str, of: TermList) -> list[str]:
        if of.file is None:
            return list(of.terms)
        path = ("lists", name, "file")
        source = (self.file.parent / of.file).resolve()
        if not source.is_relative_to(self.file.parent.resolve()):
            self.problem(path, f"{of.file!r} lies outside of the policy's folder")
            return []
        try:
            lines = source.read_text(encoding="utf-8-sig").splitlines()
        except (OSError, UnicodeDecodeError) as error:
            self.problem(path, f"cannot read {of.file!r} as UTF-8 text ({getattr(error, 'strerror', None) or 'not UTF-8'})")
            return []
        terms = [term for line in lines if (term := line.split("#", 1)[0].strip())]
        if not terms:
            self.problem(path, f"{of.file!r} holds no terms")
        return terms

    def _check_names(self, policy: Policy) -> None:
        for name, of in policy.lists.items():
            self._label(("lists", name, "label"), of.label)
        for name, question in policy.ask.items():
            self._label(("ask", name, "label"), question.label)
        seen: dict[str, int] = {}
        for index, rule in enumerate(policy.rules):
            if rule.id in seen:
                self.problem(("rules", index, "id"), f"the id {rule.id!r} is taken by rule {seen[rule.id] + 1}; give each its own")
            seen[rule.id] = index

    def _label(self, path: yaml.Path, name: str) -> None:
        family, _, member = name.partition(".")
        if member == "*" and (family in FAMILIES or any(known.startswith(f"{family}.") for known in LABELS)):
            return
        try:
            label_spec(name)
        except KeyError:
            self.problem(path, f"unknown label {name!r}{nearest(name, {*LABELS, *MEMBERS})}")

    def _rule(self, index: int, rule: Rule, policy: Policy) -> CompiledRule | None:
        path: yaml.Path = ("rules", index, "when")
        for name in labels_named(rule.when):
            self._label(path, name)
        if isinstance(rule.when, When):
            for entity in rule.when.pii or ():
                if entity not in ENTITIES:
                    self.problem((*path, "pii"), f"unknown PII entity {entity!r}{nearest(entity, set(ENTITIES))}")
        else:
            try:
                check(rule.when, lists=set(policy.lists), entities=set(ENTITIES), questions=set(policy.ask))
            except ConditionError as error:
                self.problem(path, str(error), shift=error.offset)
                return None
        return CompiledRule(rule=rule, holds=compiled(rule.when), labels=labels_named(rule.when))

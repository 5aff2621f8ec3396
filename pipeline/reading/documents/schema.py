"""Schemas of documents: YAML, one file a kind. The shipped ones lie in `schemas/`; a folder of the user's own (ASSAY_DOCUMENTS) adds kinds or replaces them."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib import resources
from pathlib import Path

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from pipeline.errors import UsageError

__all__ = ["Check", "Schema", "says", "schemas"]


class Check(BaseModel):
    """A sum that must hold: `total` = `parts`, or = `or`. A part is a field, a group or `items`; `-x` is taken off; `x?` may be within already."""

    model_config = ConfigDict(frozen=True, extra="forbid", populate_by_name=True)

    name: str
    total: str
    parts: tuple[str, ...]
    other: tuple[str, ...] = Field(default=(), alias="or")


class Schema(BaseModel):
    """What a kind of document holds, and how it is worded."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str = Field(pattern=r"^[a-z][a-z0-9_]*$")
    detect: tuple[str, ...] = ()
    """Words of which one stands on every such document."""
    signs: tuple[str, ...] = ()
    """Words of which three anywhere show such a document too."""
    together: tuple[tuple[str, ...], ...] = ()
    """Fields that no other page shows together: they tell the kind by themselves."""
    fields: dict[str, tuple[str, ...]] = {}
    """Single figures by name, with the words that label them."""
    groups: dict[str, tuple[str, ...]] = {}
    """Several figures of one sort: pay items, deductions."""
    items: bool = False
    """Whether figures without a label of a field are priced lines."""
    columns: dict[str, tuple[str, ...]] = {}
    """Of a table with running balances: `balance`, `debit`, `credit`, `amount`."""
    checks: tuple[Check, ...] = ()
    runs: bool = False
    """What makes up a total has many names: figures that follow one another in a column and come to it prove it, whatever the checks say."""
    peers: tuple[str, ...] = ()
    """Groups in which a zero or missing figure among others is worth a look."""
    seldom: tuple[str, ...] = ()
    """Words of a group's figures that are often zero."""
    steady: dict[str, tuple[str, ...]] = {}
    """By group, words of figures that everybody has: a zero is worth a look in these alone."""
    claimed: bool = False
    """Nobody enters a line for nothing: a zero beside a day or a voucher is worth a look."""
    required: tuple[str, ...] = ()
    """Fields that do not stand empty where they stand."""

    @model_validator(mode="after")
    def _known(self) -> Schema:
        known = {*self.fields, *self.groups, *(["items"] if self.items else [])}
        for name in (name for names in self.together for name in names):
            if name not in self.fields:
                raise ValueError(f"together names {name!r}, which is no field")
        for check in self.checks:
            for part in (check.total, *check.parts, *check.other):
                if (name := part.strip("-?")) not in known:
                    raise ValueError(f"check {check.name!r} names {name!r}, which is no field or group")
        return self


@lru_cache(maxsize=8)
def schemas(folder: Path | None = None) -> dict[str, Schema]:
    """Kind to schema: the shipped ones, then those of `folder`. Raises `UsageError` that names file and place."""
    shipped = resources.files("pipeline.reading.documents") / "schemas"
    texts = [(str(file), file.read_text(encoding="utf-8")) for file in sorted(shipped.iterdir(), key=str) if file.name.endswith(".yaml")]
    if folder is not None:
        try:
            texts += [(str(path), path.read_text(encoding="utf-8")) for path in sorted(folder.iterdir()) if path.suffix in {".yaml", ".yml"}]
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(f"{folder}: cannot be read as a folder of document schemas ({error})") from None
    made = [_parse(where, text) for where, text in texts]
    return {schema.kind: schema for schema in made}


def _parse(where: str, text: str) -> Schema:
    try:
        return Schema.model_validate(yaml.safe_load(text))
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        raise UsageError(f"{where}:{mark.line + 1 if mark else 1}: not valid YAML: {getattr(error, 'problem', error)}") from None
    except ValidationError as error:
        problem = error.errors()[0]
        raise UsageError(
            f"{where}: {'.'.join(str(part) for part in problem['loc']) or 'schema'}: {problem['msg'].removeprefix('Value error, ')}"
        ) from None


@lru_cache(maxsize=4096)
def says(word: str, text: str) -> bool:
    """Chinese words anywhere, Latin ones as whole words, in singular or plural."""
    return word in text if not word.isascii() else bool(re.search(rf"(?<![a-z]){re.escape(word.removesuffix('s'))}s?(?![a-z])", text))

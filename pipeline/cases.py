"""A batch of uploads as people write it: JSON Lines, one upload a line, or simply files and folders.

A line is `{"id", "file", "text", "context", "tenant", "uploader", "declared_type"}`; only `file` or `text` must be there. `file` is relative to the manifest.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from pipeline.errors import UsageError
from topics.events import Context, ObjectRef, Upload, stable_id


class Case(BaseModel):
    """One upload of a batch."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str = Field(min_length=1, max_length=200)
    file: Path | None = None
    text: str | None = None
    context: Context = Context()
    tenant: str = "default"
    uploader: str | None = None
    declared_type: str | None = None

    def upload(self, *, obj: ObjectRef | None = None, time: datetime | None = None) -> Upload:
        """The upload event of this case; `time` defaults to now."""
        return Upload(
            id=self.id,
            upload_id=self.id,
            time=time or datetime.now(UTC),
            tenant=self.tenant,
            uploader=self.uploader,
            file=self.file.name if self.file else None,
            declared_type=self.declared_type,
            text=self.text,
            context=self.context,
            object=obj,
        )


def parse_json(source: str, *, option: str) -> Any:
    """JSON given on the command line: the text itself, or `@file`. Raises `UsageError` that names `option`, line and column."""
    where, text = option, source
    if source.startswith("@"):
        where = source[1:]
        try:
            text = Path(where).read_text(encoding="utf-8")
        except OSError as error:
            raise UsageError(f"{option}: cannot read {where}: {error.strerror}") from None
    return _json(text, where)


def parse_context(source: str | None) -> Context:
    """`--context`: a JSON object, or `@file`. Raises `UsageError`."""
    if source is None:
        return Context()
    value = parse_json(source, option="--context")
    try:
        return Context.model_validate(value)
    except ValidationError as error:
        raise UsageError(f"--context: {_first(error)}") from None


def read_manifest(path: Path) -> Iterator[Case]:
    """The cases of a JSON Lines manifest, in order. Raises `UsageError` with file and line."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise UsageError(f"{path}: cannot be read as UTF-8 text ({error})") from None
    seen: dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        where = f"{path}:{number}"
        value = _json(line, where)
        if not isinstance(value, dict):
            raise UsageError(f'{where}: each line must be a JSON object such as {{"id": "a1", "file": "shot.png"}}')
        value.setdefault("id", value.get("file") or f"line-{number}")
        try:
            case = Case.model_validate(value)
        except ValidationError as error:
            raise UsageError(f"{where}: {_first(error)}") from None
        if case.file is None and case.text is None:
            raise UsageError(f"{where}: an upload needs `file` or `text`")
        if case.id in seen:
            raise UsageError(f"{where}: id {case.id!r} is taken by line {seen[case.id]}; each upload needs its own")
        seen[case.id] = number
        if case.file is not None:
            case = case.model_copy(update={"file": path.parent / case.file})
            _must_exist(case.file, where)
        yield case


def collect(paths: Sequence[Path], *, text: str | None = None, context: Context | None = None, uploader: str | None = None) -> list[Case]:
    """One case for each file, and for each file below each folder (hidden ones left out), by name. Raises `UsageError`."""
    cases = []
    for path in paths:
        _must_exist(path, "PATH")
        files = (
            sorted(p for p in path.rglob("*") if p.is_file() and not any(part.startswith(".") for part in p.relative_to(path).parts))
            if path.is_dir()
            else [path]
        )
        if not files:
            raise UsageError(f"{path}: the folder holds no files")
        cases += [Case(id=_name(file), file=file, text=text, context=context or Context(), uploader=uploader) for file in files]
    return cases


def _name(file: Path) -> str:
    """The path as given where it is short enough for an id."""
    name = file.as_posix()
    return name if len(name) <= 200 else f"{name[-160:]}-{stable_id(name)[:8]}"


def _must_exist(path: Path | None, where: str) -> None:
    if path is not None and not path.exists():
        raise UsageError(f"{where}: {path} does not exist")


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        line = f":{error.lineno}" if "\n" in text else ""
        raise UsageError(f"{where}{line}: not valid JSON at column {error.colno}: {error.msg}") from None


def _first(error: ValidationError) -> str:
    """The first problem in a form for people."""
    problem = error.errors()[0]
    where = ".".join(str(part) for part in problem["loc"])
    message = "is not a key of an upload" if problem["type"] == "extra_forbidden" else problem["msg"]
    return f"{where}: {message}" if where else message

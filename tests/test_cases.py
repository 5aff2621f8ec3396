"""Batches as people write them, and their mistakes."""

from __future__ import annotations

import pytest

from pipeline.cases import collect, parse_context, read_manifest
from pipeline.errors import UsageError


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "cases.jsonl:2: not valid JSON at column"),
        ("[]", "cases.jsonl:2: each line must be a JSON object"),
        ('{"id": "b"}', "needs `file` or `text`"),
        ('{"id": "a", "text": "x"}', "taken by line 1"),
        ('{"id": "b", "file": "no.png"}', "no.png does not exist"),
        ('{"id": "b", "text": "x", "context": {"listing": {"price": "x"}}}', "context.listing.price"),
    ],
)
def test_mistakes(tmp_path, line, message):
    """File and line, and how to mend it."""
    path = tmp_path / "cases.jsonl"
    path.write_text('{"id": "a", "text": "x"}\n' + line + "\n", encoding="utf-8")
    with pytest.raises(UsageError) as caught:
        list(read_manifest(path))
    assert message in str(caught.value)


def test_manifest(tmp_path):
    """Files are relative to the manifest; empty lines do not count; an id is made where none is."""
    (tmp_path / "a.png").write_bytes(b"x")
    path = tmp_path / "cases.jsonl"
    path.write_text('\ufeff{"file": "a.png", "context": {"surface": "listing", "more": 1}}\n\n{"text": "x"}\n', encoding="utf-8")
    one, two = read_manifest(path)
    assert (one.id, one.file, one.context.surface) == ("a.png", tmp_path / "a.png", "listing")
    assert two.id == "line-3"


def test_folders(tmp_path):
    """Every file below, hidden ones left out, by name; an empty folder is a mistake."""
    for name in ("b/2.png", "b/1.png", ".hidden/x.png", ".dot"):
        (tmp_path / "in" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / name).write_bytes(b"x")
    assert [case.file.name for case in collect([tmp_path / "in"])] == ["1.png", "2.png"]
    (tmp_path / "empty").mkdir()
    with pytest.raises(UsageError, match="holds no files"):
        collect([tmp_path / "empty"])


def test_context(tmp_path):
    """From the argument, or from a file."""
    (tmp_path / "c.json").write_text('{"listing": {"price": 19.9}}', encoding="utf-8")
    assert float(parse_context(f"@{tmp_path}/c.json").listing.price) == 19.9
    assert parse_context(None).surface is None
    with pytest.raises(UsageError, match="cannot read"):
        parse_context("@nowhere.json")

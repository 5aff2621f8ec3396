"""validate labels every kind of bad file, and leaves good ones alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.files.rules import FileRules
from pipeline.files.sandbox import Sandbox
from pipeline.stages.validate import Content, validate
from tests.files.samples import BAD, GOOD, pdf, picture
from topics.events import Context, Upload

NOW = datetime(2026, 11, 24, tzinfo=UTC)


@pytest.fixture(scope="module")
def sandbox():
    """One sandbox for all."""
    with Sandbox() as decoder:
        yield decoder


def outcome(sandbox, data, name=None, declared=None, rules=None):
    """What validate makes of some bytes."""
    upload = Upload(id="u", upload_id="u", time=NOW, file=name, declared_type=declared, context=Context())
    rules = rules or FileRules()
    content = Content(size=len(data), data=data if len(data) <= rules.max_bytes else None)
    return validate(upload, content, rules, sandbox, time=NOW)


@pytest.mark.parametrize("name", list(BAD))
def test_bad_files(sandbox, name):
    """Each bad file has its labels, and no others but that its type is not allowed."""
    make, expected = BAD[name]
    found = outcome(sandbox, make(), name)
    labels = {label.name for label in found.validated.labels}
    assert expected <= labels <= expected | {"file.type_not_allowed"}
    assert found.validated.refused == (labels != {"file.type_mismatch"})
    assert not (found.validated.refused and found.pages)
    for label in found.validated.labels:
        assert label.message.zh
        assert label.evidence[0].text


@pytest.mark.parametrize("name", list(GOOD))
def test_good_files(sandbox, name):
    """Nothing is said of a good file, and its pages are there."""
    found = outcome(sandbox, GOOD[name](), name)
    assert [label.name for label in found.validated.labels] == []
    assert found.pages
    assert found.validated.file.pages == len(found.pages)
    assert len(found.pages) <= 20
    assert found.pages[0].pixels.shape == (found.pages[0].height, found.pages[0].width, 3)


@pytest.mark.parametrize(
    ("declared", "labelled"),
    [("image/png", False), ("IMAGE/PNG; q=1", False), ("application/octet-stream", False), (None, False), ("image/jpeg", True)],
)
def test_declared_type(sandbox, declared, labelled):
    """A declared type counts only where it says something and something else."""
    labels = outcome(sandbox, picture(), "a.png", declared).validated.labels
    assert [label.name for label in labels] == (["file.type_mismatch"] if labelled else [])


def test_words_alone_pass(sandbox):
    """An upload without a file has no file to be wrong."""
    upload = Upload(id="u", upload_id="u", time=NOW, text="hello")
    found = validate(upload, None, FileRules(), sandbox, time=NOW)
    assert found.validated.file is None
    assert not found.validated.refused


def test_a_type_the_policy_does_not_allow(sandbox):
    """The policy's list decides, not ours."""
    found = outcome(sandbox, pdf(), "a.pdf", rules=FileRules(allow=("image/png",)))
    assert [label.name for label in found.validated.labels] == ["file.type_not_allowed"]


def test_same_bytes_same_event(sandbox):
    """validate is pure: the event of the same upload is the same."""
    assert outcome(sandbox, picture(), "a.png").validated == outcome(sandbox, picture(), "a.png").validated

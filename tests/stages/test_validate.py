"""Validate labels every kind of bad file, and leaves good ones alone."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pipeline.files.rules import FileRules
from pipeline.files.sandbox import Sandbox
from pipeline.stages.validate import Content, validate
from tests.files.samples import BAD, GOOD, pdf, picture
from topics.events import Context, Upload

NOW = datetime(2026, 11, 24, tzinfo=UTC)
CACHE = {
    name: make()
    for name, make in [*GOOD.items(), *((name, make) for name, (make, _) in BAD.items())]
    if name not in {"large.png", "zip.zip", "text.png", "data.png"}
}
"""Material for mutations: all but the large."""


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


@pytest.mark.parametrize("name", ["photo.png", "h.pdf", "moving.gif", "truncated.png", "pixels.png"])
def test_without_pages(sandbox, name):
    """Where inspect runs elsewhere the event is the same, and no pixels are handed over."""
    data = GOOD[name]() if name in GOOD else BAD[name][0]()
    upload = Upload(id="u", upload_id="u", time=NOW, file=name)
    content = Content(size=len(data), data=data)
    bare = validate(upload, content, FileRules(), sandbox, time=NOW, with_pages=False)
    assert bare.pages == ()
    assert bare.validated == validate(upload, content, FileRules(), sandbox, time=NOW).validated


def test_too_large_is_refused_unread(sandbox):
    """The head's size is enough: nobody fetches what is too large."""
    upload = Upload(id="u", upload_id="u", time=NOW, file="a.png")
    found = validate(upload, Content(size=10**12, data=None), FileRules(), sandbox, time=NOW)
    assert [label.name for label in found.validated.labels] == ["file.too_large"]
    assert found.validated.refused


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_mutated_files_give_an_event(sandbox, data):
    """Files of every kind, changed, cut and glued together, always end in an event."""
    one, two = (bytearray(CACHE[data.draw(st.sampled_from(sorted(CACHE)))]) for _ in range(2))
    for _ in range(data.draw(st.integers(0, 8))):
        if one:
            one[data.draw(st.integers(0, len(one) - 1))] = data.draw(st.integers(0, 255))
    mixed = bytes(one[: data.draw(st.integers(0, len(one)))] + (two if data.draw(st.booleans()) else b""))
    found = outcome(sandbox, mixed, "a.png").validated
    assert found.file.size == len(mixed)
    assert found.refused or found.file.pages


def test_same_bytes_same_event(sandbox):
    """Validate is pure: the event of the same upload is the same."""
    assert outcome(sandbox, picture(), "a.png").validated == outcome(sandbox, picture(), "a.png").validated

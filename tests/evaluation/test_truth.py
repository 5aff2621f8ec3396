"""Truth files: what is accepted, and what each mistake says."""

from __future__ import annotations

from pathlib import Path

import pytest

from pipeline.cases import Case
from pipeline.errors import UsageError
from pipeline.evaluation.truth import Truth, pair, read_truth
from topics.events import Decision


def written(folder: Path, *lines: str) -> Path:
    """A truth file of these lines."""
    path = folder / "truth.jsonl"
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_a_full_line_and_a_bare_one_are_read(tmp_path):
    """Only `id` must be there; a lone decision may stand without brackets; blank lines and a BOM do not matter."""
    line = '{"id": "a", "must": ["pricing.mismatch"], "must_not": ["document.*"], "decision": "reject", "secrets": ["138"]}'
    path = written(tmp_path, "\ufeff" + line, "", '{"id": "b", "template": "a note of its maker"}')
    (first, a), (second, b) = read_truth(path)
    assert (first, second) == (1, 3)
    assert a == Truth(id="a", must=("pricing.mismatch",), must_not=("document.*",), decision=(Decision.REJECT,), secrets=("138",))
    assert b == Truth(id="b")


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("{", "not valid JSON at column"),
        ("[]", "must be a JSON object"),
        ("{}", "id: Field required"),
        ('{"id": "a", "must": ["pricing.mismach"]}', "did you mean 'pricing.mismatch'"),
        ('{"id": "a", "must": ["pricing.*"]}', "no label is called 'pricing.*'"),
        ('{"id": "a", "must_not": ["prices.*"]}', "no label is called 'prices.*'"),
        ('{"id": "a", "decision": ["accept"]}', "decision.0"),
        ('{"id": "a", "secrets": [""]}', "must not be empty"),
        ('{"id": "a", "mustnot": []}', "did you mean 'must_not'"),
        ('{"id": "a", "decisions": []}', "did you mean 'decision'"),
        ('{"id": "ok"}', "taken by line 1"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(tmp_path, line, says):
    """Each mistake gives one message that begins with the place."""
    path = written(tmp_path, '{"id": "ok"}', line)
    with pytest.raises(UsageError) as caught:
        list(read_truth(path))
    assert str(caught.value).startswith(f"{path}:2: ")
    assert says in str(caught.value)


def test_open_families_have_members_that_nobody_listed(tmp_path):
    """A policy may make `terms.x` and `visual.x` of its own."""
    path = written(tmp_path, '{"id": "a", "must": ["terms.house"], "must_not": ["visual.*", "*"]}')
    assert [truth.id for _, truth in read_truth(path)] == ["a"]


def test_a_label_that_must_be_there_is_exempt_from_the_globs():
    """`must` wins over `must_not`."""
    truth = Truth(id="a", must=("pricing.conditional",), must_not=("pricing.*",))
    assert not truth.forbids("pricing.conditional")
    assert truth.forbids("pricing.mismatch")
    assert not truth.forbids("document.zero_field")


def test_truth_without_a_case_is_a_mistake_and_a_case_without_truth_is_left_out(tmp_path):
    """What cannot be measured is said; what has no truth is not measured."""
    cases = [Case(id="a", text="x"), Case(id="b", text="y")]
    assert [(case.id, truth.id) for case, truth in pair(cases, written(tmp_path, '{"id": "b"}'))] == [("b", "b")]
    with pytest.raises(UsageError, match=r"truth\.jsonl:2: no case has the id 'bb'; did you mean 'b'\?"):
        pair(cases, written(tmp_path, '{"id": "a"}', '{"id": "bb"}'))
    with pytest.raises(UsageError, match="no line for any case"):
        pair(cases, written(tmp_path))
    with pytest.raises(UsageError, match="cannot be read"):
        pair(cases, tmp_path / "nowhere.jsonl")

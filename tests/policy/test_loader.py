"""Mistakes in policies: every one is found, with its place and its mend; none is a traceback."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pipeline.errors import PolicyError, UsageError
from pipeline.policy.loader import SHIPPED, load_bundle

HEAD = "policy: p\nversion: 1\n"


def problems(tmp_path, text):
    """The mistakes of a policy, without the folder's name."""
    (tmp_path / "p.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(PolicyError) as caught:
        load_bundle(tmp_path)
    return [problem.removeprefix(f"{tmp_path}/") for problem in caught.value.problems]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (HEAD + "rulez: []\n", "p.yaml:3:1: unknown key 'rulez'; did you mean 'rules'?"),
        (HEAD + "rules:\n  - id: a\n    when: {labl: file.script}\n    decide: reject\n", "p.yaml:5:12: unknown key 'labl'; did you mean 'label'?"),
        (HEAD + "rules:\n  - id: a\n    when: {label: file.skript}\n    decide: reject\n", "p.yaml:5:11: unknown label 'file.skript'; did you mean 'file.script'?"),
        (HEAD + 'rules:\n  - id: a\n    when: uplod.surface == "x"\n    decide: reject\n', "p.yaml:5:11: unknown variable 'uplod'; did you mean 'upload'?"),
        (HEAD + "rules:\n  - id: a\n    when: price.listd > 3.0\n    decide: reject\n", "p.yaml:5:17: price has no 'listd'; did you mean 'listed'?"),
        (HEAD + 'rules:\n  - id: a\n    when: lable("file.script").confidence > 0.0\n    decide: reject\n', "p.yaml:5:11: unknown function 'lable'; did you mean 'label'?"),
        (HEAD + "rules:\n  - id: a\n    when: {pii: fone_number}\n    decide: reject\n", "p.yaml:5:17: unknown PII entity 'fone_number'; did you mean 'phone_number'?"),
        (HEAD + "files: {max_bytes: huge}\n", "p.yaml:3:20: 'huge' is no size; write 20MB, 500KB, 40MP or a number"),
        (HEAD + "version: 2\n", "p.yaml:3:1: the key 'version' stands here twice, first in line 2; remove one"),
        ("policy: p\n", "p.yaml:1:1: the key 'version' is missing"),
        ("", "p.yaml:1:1: the file is empty"),
        ("[1, 2", "p.yaml:1:6: not valid YAML"),
        (HEAD + "lists: {a: {label: terms.a}}\n", "p.yaml:3:12: a list has either `file` or `terms`"),
        (HEAD + "lists: {a: {file: nowhere.txt, label: terms.a}}\n", "p.yaml:3:19: cannot read 'nowhere.txt'"),
        (HEAD + "lists: {a: {file: ../x.txt, label: terms.a}}\n", "p.yaml:3:19: '../x.txt' lies outside of the policy's folder"),
        (HEAD + "x: &a [1, 2]\n", "p.yaml:3:1: unknown key 'x'"),
    ],
)  # fmt: skip
def test_one_mistake(tmp_path, text, expected):
    """What, where, and how to mend it."""
    [problem] = problems(tmp_path, text)
    assert problem.startswith(expected)


def test_all_mistakes_at_once(tmp_path):
    """A bundle's mistakes are collected before it fails, over rules and files."""
    (tmp_path / "q.yaml").write_text("policy: q\nversion: 1\non_failure: never\n", encoding="utf-8")
    found = problems(tmp_path, HEAD + 'rules:\n  - {id: a, when: {label: x.y}, decide: reject}\n  - {id: a, when: "txt == 1", decide: review}\n')
    assert [problem.split(":")[0] for problem in found] == ["p.yaml"] * 3 + ["q.yaml"]
    assert "on_failure" in found[-1] or "approve" in found[-1]


def test_alias_bomb(tmp_path):
    """Nested aliases are refused before they are followed to the end."""
    bomb = "a: &a [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join([f'*{chr(97 + n)}'] * 10)}]\n" for n in range(8)
    )
    [problem] = problems(tmp_path, bomb)
    assert "write it out without anchors" in problem


def test_paths(tmp_path):
    """A folder without policies, or none at all."""
    with pytest.raises(UsageError, match="holds no policy"):
        load_bundle(tmp_path)
    with pytest.raises(UsageError, match="no such policy"):
        load_bundle(tmp_path / "nowhere")


def test_the_hash_is_of_the_meaning(tmp_path):
    """Comments and the order of keys do not count; a term does."""
    one, two, three = tmp_path / "1", tmp_path / "2", tmp_path / "3"
    for folder, text in (
        (one, HEAD + "lists: {a: {terms: [x, y], label: terms.a}}\n"),
        (two, "# hello\nversion: '1'\npolicy: p\nlists:\n  a: {label: terms.a, terms: [x, y]}\n"),
        (three, HEAD + "lists: {a: {terms: [x, z], label: terms.a}}\n"),
    ):
        folder.mkdir()
        (folder / "p.yaml").write_text(text, encoding="utf-8")
    assert load_bundle(one).sha256 == load_bundle(two).sha256 != load_bundle(three).sha256


def test_the_shipped_policy_and_the_readme_s():
    """Both load; the readme's is complete enough to be tried as it stands."""
    assert load_bundle().policies
    [example] = re.findall(r"```yaml\n(.*?)```", (SHIPPED / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    assert "undisclosed-fee" in example


def test_the_readme_s_example_holds(tmp_path):
    """Its tests too."""
    from pipeline.policy.testing import inline_tests, run  # noqa: PLC0415
    from pipeline.stages.judge import judge  # noqa: PLC0415

    [example] = re.findall(r"```yaml\n(.*?)```", (Path(SHIPPED) / "README.md").read_text(encoding="utf-8"), re.DOTALL)
    (tmp_path / "p.yaml").write_text(example, encoding="utf-8")
    bundle = load_bundle(tmp_path)
    tests = list(inline_tests(bundle))
    assert len(tests) == 2
    assert [run(test, judge=lambda event: judge(event, bundle).verdict, review=None) for *_, test in tests] == [None, None]

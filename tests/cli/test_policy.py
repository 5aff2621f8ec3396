"""`assay policy` as an author runs it."""

from __future__ import annotations

import json


def test_lint_and_test(assay):
    """The shipped policy is clean and its tests hold."""
    assert "no mistakes" in assay("policy", "lint").stdout
    done = assay("policy", "test")
    assert done.returncode == 0, done.stdout
    total = done.stdout.split()[0]
    assert f"{total} of {total} tests hold" in done.stdout


def test_a_failing_test(assay, tmp_path):
    """Exit code 1, and what was expected."""
    (tmp_path / "p.yaml").write_text(
        "policy: p\nversion: 1\nrules:\n  - id: a\n    when: {label: file.script}\n    decide: review\n    tests:\n      - {given: {labels: [{name: file.script}]}, expect: {decision: reject}}\n"
    )
    done = assay("policy", "test", "p.yaml")
    assert done.returncode == 1
    assert "expected reject, got review" in done.stdout


def test_mistakes(assay, tmp_path):
    """Exit code 2, one line each."""
    (tmp_path / "p.yaml").write_text("policy: p\nversion: 1\nrulez: []\n")
    done = assay("policy", "lint", "p.yaml")
    assert done.returncode == 2
    assert "p.yaml:3:1: unknown key 'rulez'; did you mean 'rules'?" in done.stderr


def test_schema_and_vars(assay):
    """The schema is draft-07; every variable is listed."""
    assert json.loads(assay("policy", "schema").stdout)["$schema"].endswith("draft-07/schema#")
    assert "uploader" in assay("policy", "vars").stdout

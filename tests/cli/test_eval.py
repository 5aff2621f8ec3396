"""`assay eval`, run as a person runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.drawing import Sheet
from tests.files import samples as files

PHONE = "13812345678"


def assay(*arguments: object) -> subprocess.CompletedProcess[str]:
    """The command, as a process."""
    return subprocess.run([sys.executable, "-m", "pipeline", *map(str, arguments)], capture_output=True, text=True, check=False)


@pytest.fixture
def batch(tmp_path: Path) -> Path:
    """A program, words alone, and a page whose truth is wrong on purpose."""
    (tmp_path / "holiday.jpg").write_bytes(files.pe())
    sheet = Sheet(500, 300)
    sheet.text(40, 40, "Walnut shelf", 32)
    sheet.text(40, 120, "$45", 48, "#b00020")
    sheet.image.save(tmp_path / "page.png")
    cases = [
        {"id": "program", "file": "holiday.jpg"},
        {"id": "words", "text": f"质量不错，电话{PHONE}有事联系"},
        {"id": "page", "file": "page.png", "context": {"listing": {"price": 45}}},
        {"id": "extra", "text": "好"},
    ]
    truth = [
        {"id": "program", "must": ["file.executable"], "decision": ["reject"]},
        {"id": "words", "must": ["pii.phone_number"], "must_not": ["pricing.*"], "secrets": [PHONE]},
        {"id": "page", "must": ["pricing.hidden_fee"], "decision": ["reject"]},
    ]
    for name, lines in (("cases.jsonl", cases), ("truth.jsonl", truth)):
        (tmp_path / name).write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    return tmp_path


def test_figures_and_report(batch):
    """JSON with the figures of each label, the one wrong case, and a page that shows it."""
    done = assay("eval", batch / "cases.jsonl", batch / "truth.jsonl", "--json", "--html", batch / "report.html", "--lang", "en")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert (report["cases"], report["unmeasured"], report["secrets_leaked"]) == (3, 1, 0)
    assert report["labels"]["file.executable"]["f1"] == 1
    assert report["labels"]["pricing.hidden_fee"] == {"hits": 0, "false": 0, "missed": 1, "precision": None, "recall": 0, "f1": 0}
    assert report["decisions"] == {"right": 1, "of": 2, "share": 0.5}
    assert [case["id"] for case in report["wrong"]] == ["page"]
    assert report["seconds"]["p95"] > 0
    page = (batch / "report.html").read_text(encoding="utf-8")
    assert page.count("data:image/jpeg") == 2
    assert PHONE not in page


def test_a_table_for_people(batch):
    """Without --json: a table, the wrong case, and a word about the case that has no truth."""
    done = assay("eval", batch / "cases.jsonl", batch / "truth.jsonl", "--lang", "zh")
    assert done.returncode == 0, done.stderr
    assert all(word in done.stdout for word in ("file.executable", "pricing.hidden_fee", "精确率", "错误用例"))
    assert "1 个用例没有标准答案" in done.stderr


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["{}/cases.jsonl", "{}/none.jsonl"], "none.jsonl: cannot be read"),
        (["{}/none.jsonl", "{}/truth.jsonl"], "none.jsonl: cannot be read"),
        (["{}/cases.jsonl", "{}/bad.jsonl"], "bad.jsonl:1: must: no label is called"),
        (["{}/cases.jsonl", "{}/truth.jsonl", "--html", "{}/no/such/report.html"], "--html"),
        (["{}/cases.jsonl", "{}/truth.jsonl", "--lang", "fr"], "--lang"),
    ],
)
def test_mistakes_give_one_message_and_exit_code_2(batch, arguments, says):
    """No traceback, whatever is wrong."""
    (batch / "bad.jsonl").write_text('{"id": "page", "must": ["pricing.nothing"]}\n')
    done = assay("eval", *(argument.format(batch) for argument in arguments))
    assert done.returncode == 2
    assert says in done.stderr
    assert "Traceback" not in done.stderr

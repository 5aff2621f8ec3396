"""The commands: help, exit codes, and one clear message for each mistake."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image

from pipeline.cli import COMMANDS
from pipeline.embedded import free_port
from tests.files.samples import bad_files
from topics.catalog import Topics

SAMPLES = Path(__file__).parent.parent.parent / "policies" / "samples"


@pytest.mark.parametrize("command", COMMANDS)
def test_help(assay, command):
    """Every command explains itself."""
    done = assay(command, "--help")
    assert (done.returncode, done.stderr) == (0, "")
    assert "Usage" in done.stdout


@pytest.mark.parametrize(
    ("args", "message"),
    [
        (["review"], "nothing to review"),
        (["review", "nowhere.png"], "nowhere.png does not exist"),
        (["review", "--text", "x", "--context", "{"], "--context: not valid JSON at column"),
        (["review", "--text", "x", "--lang", "fr"], "neither en nor zh"),
        (["review", "--text", "x", "--policies", "nowhere"], "nowhere"),
        (["read", "nowhere.png"], "cannot be read"),
        (["submit"], "nothing to submit"),
        (["topics", "show", "moderation.upload.v1"], "no such topic"),
    ],
)
def test_mistakes(assay, args, message):
    """Exit code 2, one message, no traceback."""
    done = assay(*args)
    assert done.returncode == 2, done.stderr
    assert message in done.stderr
    assert "Traceback" not in done.stderr


def test_no_broker(assay):
    """Commands that need a broker say so."""
    env = {"ASSAY_KAFKA_BOOTSTRAP": f"127.0.0.1:{free_port()}"}
    for args in (["topics", "check"], ["verdicts"], ["submit", "--text", "x"]):
        done = assay(*args, env=env)
        assert done.returncode == 2, done.stderr
        assert "no Kafka broker answers" in done.stderr
        assert "Traceback" not in done.stderr


def test_a_wrong_setting(assay):
    """A setting's mistake names its variable."""
    done = assay("settings", env={"ASSAY_WORKERS": "none"})
    assert done.returncode == 2
    assert "ASSAY_WORKERS" in done.stderr


def test_manifest_mistakes_name_the_line(assay, tmp_path):
    """File and line of what is wrong."""
    (tmp_path / "cases.jsonl").write_text('{"id": "a", "text": "x"}\n{"id": "b", "txt": "y"}\n', encoding="utf-8")
    done = assay("review", "--manifest", "cases.jsonl")
    assert done.returncode == 2
    assert "cases.jsonl:2: txt: is not a key of an upload" in done.stderr


def test_review_as_json(assay, tmp_path):
    """One verdict a line; the seed case is for review, with the evidence on the fine print; pictures are written."""
    done = assay(
        "review", SAMPLES / "seed.png", "--text", "价格比宣传低了一半", "--json", "--show", tmp_path / "shown", "--redacted", tmp_path / "masked"
    )
    assert done.returncode == 1, done.stderr
    verdict = json.loads(done.stdout)
    assert verdict["decision"] in {"review", "reject"}
    [offer] = [label for label in verdict["labels"] if label["name"] == "pricing.expired_offer"]
    x, y, w, h = offer["evidence"][0]["box"]
    assert (y >= 1040, y + h <= 1090, x < 60, w > 300) == (True,) * 4, offer
    [shown] = (tmp_path / "shown").iterdir()
    assert Image.open(shown).width == 750
    assert list((tmp_path / "masked").iterdir()) == []


def test_review_of_a_good_page(assay):
    """Exit code 0 where all is approved; a readable table."""
    done = assay("review", SAMPLES / "clean-page.png", "--lang", "zh")
    assert done.returncode == 0, done.stdout
    assert "approve" in done.stdout


def test_review_of_a_folder_with_a_bad_file_of_each_kind(assay, tmp_path):
    """Each bad file gets its label, and none a traceback."""
    wanted = bad_files(tmp_path / "bad")
    done = assay("review", "bad", "--json", seconds=250)
    assert done.returncode == 1, done.stderr
    assert "Traceback" not in done.stderr
    found = {Path(verdict["upload_id"]).name: {label["name"] for label in verdict["labels"]} for verdict in map(json.loads, done.stdout.splitlines())}
    assert set(found) == {Path(name).name for name in wanted}
    assert [name for name, labels in wanted.items() if not labels <= found[Path(name).name]] == []


def test_read(assay, tmp_path):
    """Lines, boxes and facts of a picture, and an annotated copy."""
    done = assay("read", SAMPLES / "seed.png", "--json", "--text", "价格比宣传低了一半", "--show", tmp_path / "boxes.png")
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    assert {amount["role"] for amount in seen["facts"]["price"]["amounts"]} >= {"headline", "original"}
    assert seen["facts"]["claims"][0]["check"] == "supported"
    assert any(line["fine_print"] == "expiry" for line in seen["lines"])
    assert Image.open(tmp_path / "boxes.png").height > 1100


def test_topics_show(assay):
    """The catalogue, and one topic with schema and example."""
    done = assay("topics", "show", "--json")
    assert {topic["name"] for topic in json.loads(done.stdout)} == {str(name) for name in Topics}
    known = json.loads(assay("topics", "show", str(Topics.VERDICTS), "--json").stdout)
    assert known["example"]["decision"] == "review"
    assert known["schema"]["properties"]["verdict_id"]


def test_a_wrong_document_schema(assay, tmp_path):
    """Said once, at the start, with the file: not for each upload."""
    (tmp_path / "rent.yaml").write_text("kind: rent\nchecks:\n  - {name: total, total: total, parts: [rent]}\n", encoding="utf-8")
    done = assay("review", str(next(SAMPLES.rglob("*.png"))), env={"ASSAY_DOCUMENTS": str(tmp_path)})
    assert done.returncode == 2
    assert "rent.yaml" in done.stderr
    assert "Traceback" not in done.stderr

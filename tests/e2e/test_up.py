"""`assay up` as a user runs it: everything started, 200 uploads submitted, verdicts read by another library, everything stopped."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path

import psutil
import pytest
from jsonschema import Draft202012Validator
from minio import Minio

from pipeline.embedded.process import die_with_parent
from tests.chaos.scenario import Reader
from topics.catalog import OF_DECISION, Topics, catalog
from topics.generate import models, schema

ROOT = Path(__file__).parent.parent.parent
SAMPLES = ROOT / "policies" / "samples"
RUN = [sys.executable, "-m", "pipeline"]


class Up:
    """A running `assay up`."""

    def __init__(self) -> None:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("ASSAY_")}
        self.process = subprocess.Popen([*RUN, "up"], env=clean, stderr=subprocess.PIPE, text=True, preexec_fn=die_with_parent)  # noqa: PLW1509 -- prctl alone
        self.said = []
        for line in self.process.stderr:
            self.said.append(line)
            if "Ctrl-C stops everything" in line:
                break
        self.env = {**clean, **dict(re.findall(r"export (ASSAY_\w+)=(\S+)", "".join(self.said)))}
        self.children = psutil.Process(self.process.pid).children(recursive=True) if self.process.poll() is None else []

    def run(self, *args):
        """`assay ARGS` against it."""
        return subprocess.run([*RUN, *map(str, args)], env=self.env, capture_output=True, text=True, timeout=240, check=True).stdout


@pytest.fixture(scope="module")
def up():
    """Everything, running."""
    running = Up()
    assert "ASSAY_KAFKA_BOOTSTRAP" in running.env, "".join(running.said)
    yield running
    running.process.kill()
    running.process.wait()


def values(up, topic):
    """All values of a topic, read by librdkafka."""
    reader = Reader(up.env["ASSAY_KAFKA_BOOTSTRAP"], topic)
    found = []
    quiet = 0
    while quiet < 2:
        batch = [message.value() for message in reader._consumer.consume(500, 1.5) if not message.error()]
        quiet = 0 if batch else quiet + 1
        found += batch
    reader.close()
    return [json.loads(value) for value in found]


@pytest.mark.timeout(600)
def test_two_hundred_uploads(up, tmp_path):
    """Each upload gets exactly one verdict_id; every event of every topic is valid against its schema; the decision topics hold the same verdicts."""
    lines = []
    for number in range(200):
        case = json.loads((SAMPLES / "cases.jsonl").read_text(encoding="utf-8").splitlines()[number % 16])
        if "file" in case:
            case["file"] = str(SAMPLES / case["file"])
        if number % 5:  # four of five are words alone: the way is what is tried here, not the reading
            case = {"text": f"words {number}, 加微信 abc_{number:05d}", "context": case["context"]} if "context" in case else {"text": "words"}
        lines.append({**case, "id": f"e2e-{number}", "uploader": f"user-{number % 7}"})
    (tmp_path / "cases.jsonl").write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines), encoding="utf-8")
    assert len(up.run("submit", "--manifest", tmp_path / "cases.jsonl").splitlines()) == 200
    reader = Reader(up.env["ASSAY_KAFKA_BOOTSTRAP"])
    for _ in range(100):
        reader.read(1)
        if sum(name.startswith("e2e-") for name in reader.seen) == 200:
            break
    reader.read(3)
    reader.close()
    seen = {name: set(ids) for name, ids in reader.seen.items() if name.startswith("e2e-")}
    assert set(seen) == {f"e2e-{number}" for number in range(200)}
    assert Counter(len(ids) for ids in seen.values()) == {1: 200}
    for spec in catalog().values():
        if spec.model is None:
            continue
        kind = spec.model.model_fields["type"].default
        validator = Draft202012Validator(schema(models()[kind]))
        for value in values(up, spec.name):
            validator.validate(value)
    verdicts = {value["upload_id"]: value for value in values(up, Topics.VERDICTS)}
    for decision, topic in OF_DECISION.items():
        assert {value["upload_id"] for value in values(up, topic)} == {name for name, value in verdicts.items() if value["decision"] == decision}
    assert values(up, Topics.DEAD_LETTER) == []
    assert {value["uploader"] for value in values(up, Topics.PROFILES)} == {f"user-{number}" for number in range(7)}


def test_masked_picture(up):
    """Personal data in a picture: the verdict names a masked picture that lies in the store, and repeats none of it."""
    [line] = up.run("submit", SAMPLES / "chat.png", "--json").splitlines()
    upload = json.loads(line)
    reader = Reader(up.env["ASSAY_KAFKA_BOOTSTRAP"])
    for _ in range(60):
        reader.read(1)
        if upload["upload_id"] in reader.seen:
            break
    reader.close()
    [verdict] = [value for value in values(up, Topics.VERDICTS) if value["upload_id"] == upload["upload_id"]]
    assert "13812345678" not in json.dumps(verdict)
    where = verdict["redacted"]["object"]
    client = Minio(up.env["ASSAY_S3_ENDPOINT"].removeprefix("http://"), up.env["ASSAY_S3_ACCESS_KEY"], up.env["ASSAY_S3_SECRET_KEY"], secure=False)
    with client.get_object(where["bucket"], where["key"]) as answer:
        assert answer.read().startswith(b"\x89PNG")
    shown = up.run("verdicts", "--json", "--upload", upload["upload_id"])
    assert json.loads(shown)["verdict_id"] == verdict["verdict_id"]


def test_topics_are_as_the_catalogue_says(up):
    """`assay topics check` agrees."""
    assert "no drift" in up.run("topics", "check")


def test_ctrl_c_stops_everything(up):
    """SIGINT ends it within its time, with exit code 0 and no process left."""
    assert up.children
    up.process.send_signal(signal.SIGINT)
    assert up.process.wait(60) == 0
    _, alive = psutil.wait_procs(up.children, timeout=10)
    assert alive == []

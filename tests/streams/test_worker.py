"""The worker command as a process: uploads to verdicts, health, a clean stop, no orphans; and dead letters listed and replayed."""

from __future__ import annotations

import asyncio
import json
import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from datetime import UTC, datetime

import psutil
import pytest
from aiokafka import AIOKafkaProducer

from pipeline.embedded import EmbeddedBroker, free_port
from pipeline.embedded.process import die_with_parent
from pipeline.streams.dead_letters import REPLAYED, original, read_letters, replay
from pipeline.streams.submit import submitter
from tests.chaos.scenario import create_topics
from tests.streams.test_runner import read
from topics.catalog import Topics
from topics.events import Upload

RUN = [sys.executable, "-c", "from pipeline.cli import main; main()"]


@pytest.fixture
def start(tmp_path):
    """Starts workers on a broker; returns process and address."""
    running = []

    def begin(bootstrap, name):
        port = free_port()
        env = {
            **os.environ,
            "ASSAY_KAFKA_BOOTSTRAP": bootstrap,
            "ASSAY_HTTP_PORT": str(port),
            "ASSAY_STORE_DIR": str(tmp_path),
            "ASSAY_INSPECTORS": "text,codes",
            "ASSAY_KAFKA_SESSION_TIMEOUT_MS": "6000",
            "ASSAY_KAFKA_REBALANCE_TIMEOUT_MS": "6000",
        }
        process = subprocess.Popen([*RUN, "worker", name], env=env, preexec_fn=die_with_parent)  # noqa: PLW1509 -- prctl alone
        running.append(process)
        return process, f"http://127.0.0.1:{port}"

    yield begin
    for process in running:
        process.kill()
        process.wait()


def get(url):
    """Status and body."""
    try:
        with urllib.request.urlopen(url, timeout=5) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode()
    except OSError:
        return 0, ""


async def until(what, seconds=60):
    """Wait until `what()` holds."""
    async with asyncio.timeout(seconds):
        while not await asyncio.to_thread(what):  # noqa: ASYNC110 -- another process's doing
            await asyncio.sleep(0.1)


async def test_uploads_to_verdicts(start):
    """A good upload and bytes that are none both end in a verdict; the second is a dead letter, which is replayed as it came."""
    with EmbeddedBroker() as broker:
        await create_topics(broker.bootstrap)
        workers = [start(broker.bootstrap, name) for name in ("validate", "inspect", "judge")]
        for _, url in workers:
            await until(lambda url=url: get(f"{url}/readyz")[0] == 200)
        async with submitter(broker.bootstrap, None) as sender:
            await sender.send(Upload(id="good", upload_id="good", time=datetime.now(UTC), text="hello"))
        async with AIOKafkaProducer(bootstrap_servers=broker.bootstrap) as producer:
            await producer.send_and_wait(Topics.UPLOADS, b"\xff?", key=b"bad", headers=[("x", b"1")])
        verdicts = {verdict["upload_id"]: verdict for verdict in (json.loads(r.value) for r in await read(broker.bootstrap, Topics.VERDICTS, 2))}
        assert verdicts["good"]["decided_by"] == "policy"
        assert verdicts["bad"]["decided_by"] == "fallback"
        [letter] = [letter async for letter in read_letters(broker.bootstrap)]
        assert (letter.cause, letter.upload_id, original(letter)) == ("BadEvent", "bad", b"\xff?")
        assert [letter async for letter in read_letters(broker.bootstrap, cause="Other")] == []
        await replay(broker.bootstrap, [letter])
        again = [record for record in await read(broker.bootstrap, Topics.UPLOADS, 3) if record.value == b"\xff?"]
        assert [record.key for record in again] == [b"bad", b"bad"]
        assert (REPLAYED, letter.id.encode()) in again[1].headers
        assert ("x", b"1") in again[1].headers
        known = {**os.environ, "ASSAY_KAFKA_BOOTSTRAP": broker.bootstrap}
        listed = await asyncio.to_thread(subprocess.run, [*RUN, "dlq", "list", "--json"], env=known, capture_output=True, check=True)
        assert {json.loads(line)["cause"] for line in listed.stdout.splitlines()} == {"BadEvent"}
        _, text = get(f"{workers[0][1]}/metrics")
        assert 'assay_guarantee{guarantee="at-least-once",stage="validate"} 1.0' in text
        assert get(f"{workers[0][1]}/healthz")[0] == 200
        for process, _ in workers:
            process.send_signal(signal.SIGTERM)
        assert [await asyncio.to_thread(process.wait, 30) for process, _ in workers] == [0, 0, 0]


async def test_kill_leaves_no_orphans(start, broker):
    """The children of a worker that is killed with -9 end with it."""
    await create_topics(broker.bootstrap)
    process, url = start(broker.bootstrap, "judge")
    await until(lambda: get(f"{url}/readyz")[0] == 200)
    children = psutil.Process(process.pid).children(recursive=True)
    assert children
    process.kill()
    process.wait()
    _, alive = psutil.wait_procs(children, timeout=15)
    assert alive == []


def test_no_broker_is_exit_code_3(start):
    """A worker without a broker ends with the exit code that asks for a restart, and soon."""
    process, _ = start(f"127.0.0.1:{free_port()}", "judge")
    begun = time.monotonic()
    assert process.wait(60) == 3, time.monotonic() - begun

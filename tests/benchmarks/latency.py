"""What the three hops add to the time the stages take, at light load: `python -m tests.benchmarks.latency`.

Text-only uploads through validate, inspect and judge on one Apache Kafka. A hop is from one record's timestamp to that of the record it caused; the stage's own work (mean, from
the workers' metrics) is taken off. The last hop ends when a `read_committed` reader of another library has the verdict. Aim: the hops add at most 100 ms at the median.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import suppress
from datetime import UTC, datetime

from confluent_kafka import Consumer, TopicPartition

from pipeline.embedded import free_port
from pipeline.embedded.process import die_with_parent
from pipeline.streams.submit import submitter
from tests.chaos.scenario import create_topics
from tests.servers import ApacheKafka
from topics.catalog import Topics
from topics.events import Upload

STAGES = ("validate", "inspect", "judge")
HOPS = (Topics.UPLOADS, Topics.VALIDATED, Topics.INSPECTED, Topics.VERDICTS)


def get(url: str) -> str:
    """The body; empty where nothing answers."""
    with suppress(OSError), urllib.request.urlopen(url, timeout=5) as answer:
        return answer.read().decode()
    return ""


def own_ms(text: str) -> tuple[float, int]:
    """Sum of a stage's own milliseconds, and count."""
    total, count = (float(re.search(rf"^assay_stage_seconds_{name}{{.*}} (\S+)", text, re.MULTILINE)[1]) for name in ("sum", "count"))
    return total * 1000, int(count)


async def send(bootstrap: str, names: list[str], pause: float) -> None:
    """Uploads, one at a time."""
    async with submitter(bootstrap, None) as sender:
        for name in names:
            await sender.send(Upload(id=name, upload_id=name, time=datetime.now(UTC), text="价格比宣传低了一半，电话 13800138000"))
            await asyncio.sleep(pause)


def read(bootstrap: str, count: int, prefix: str, limit: float) -> tuple[dict[str, dict[str, int]], dict[str, float]]:
    """Timestamps by upload and topic, and when each verdict was seen, in milliseconds."""
    reader = Consumer({"bootstrap.servers": bootstrap, "group.id": prefix, "isolation.level": "read_committed", "enable.auto.commit": False})
    reader.assign([TopicPartition(str(topic), number, 0) for topic in HOPS for number in range(4)])
    stamps: dict[str, dict[str, int]] = {}
    seen: dict[str, float] = {}
    end = time.monotonic() + limit
    while time.monotonic() < end and not (len(seen) == count and all(len(found) == len(HOPS) for found in stamps.values())):
        message = reader.poll(0.2)
        name = message.key().decode() if message and not message.error() else ""
        if name.startswith(prefix):
            stamps.setdefault(name, {})[message.topic()] = message.timestamp()[1]
            if message.topic() == Topics.VERDICTS:
                seen[name] = time.time() * 1000
    reader.close()
    assert len(seen) == count, f"{len(seen)} of {count} verdicts in {limit} s"
    return stamps, seen


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--uploads", type=int, default=200)
    parser.add_argument("--pause", type=float, default=0.1, help="seconds between two uploads")
    given = parser.parse_args()
    with ApacheKafka() as broker, tempfile.TemporaryDirectory() as folder:
        asyncio.run(create_topics(broker.bootstrap))
        ports = {stage: free_port() for stage in STAGES}
        env = {**os.environ, "ASSAY_KAFKA_BOOTSTRAP": broker.bootstrap, "ASSAY_STORE_DIR": folder, "ASSAY_INSPECTORS": "text,codes"}
        workers = [
            subprocess.Popen(
                [sys.executable, "-c", "from pipeline.cli import main; main()", "worker", stage],
                env={**env, "ASSAY_HTTP_PORT": str(port)},
                preexec_fn=die_with_parent,  # noqa: PLW1509 -- prctl alone
            )
            for stage, port in ports.items()
        ]
        try:
            while not all(get(f"http://127.0.0.1:{port}/readyz") == "ready" for port in ports.values()):
                time.sleep(0.2)
            results = {}
            for prefix, count in (("warm", 20), ("timed", given.uploads)):
                before = {stage: own_ms(get(f"http://127.0.0.1:{port}/metrics")) for stage, port in ports.items()}
                sender = subprocess.Popen(
                    [sys.executable, "-m", "tests.benchmarks.latency_sender", broker.bootstrap, prefix, str(count), str(given.pause)]
                )
                results = read(broker.bootstrap, count, prefix, 60 + 2 * count * given.pause)
                sender.wait()
            after = {stage: own_ms(get(f"http://127.0.0.1:{port}/metrics")) for stage, port in ports.items()}
        finally:
            for worker in workers:
                worker.terminate()
            for worker in workers:
                worker.wait(30)
    stamps, seen = results
    report = {}
    for stage, start, end in zip(STAGES, HOPS, HOPS[1:], strict=False):
        work = (after[stage][0] - before[stage][0]) / (after[stage][1] - before[stage][1])
        hop = statistics.median(found[end] - found[start] for found in stamps.values())
        report[stage] = {"hop_ms": hop, "stage_ms": round(work, 2), "added_ms": round(hop - work, 1)}
    commit = statistics.median(seen[name] - found[Topics.VERDICTS] for name, found in stamps.items())
    work = sum(found["stage_ms"] for found in report.values())
    totals = sorted(seen[name] - found[Topics.UPLOADS] - work for name, found in stamps.items())
    for stage, found in report.items():
        print(f"{stage:9} {json.dumps(found)}")
    print(f"verdict to reader {commit:.1f} ms")
    print(f"added in all: median {statistics.median(totals):.1f} ms (aim 100), 95th percentile {totals[int(len(totals) * 0.95)]:.1f} ms")


if __name__ == "__main__":
    main()

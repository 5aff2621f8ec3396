"""One run: uploads through validate, inspect and judge while their processes are killed, and what a `read_committed` reader of another library then finds."""

from __future__ import annotations

import asyncio
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections import Counter, defaultdict
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from confluent_kafka import Consumer, KafkaError, TopicPartition

from pipeline.embedded.process import die_with_parent
from topics.catalog import Topics, catalog
from topics.cloudevents import encode
from topics.events import Upload

WORDS = (
    "价格比宣传低了一半",
    "加微信 abc_12345 私聊优惠",
    "a fair price, fast delivery",
    "电话 13800138000，到付",
    "全网最低，国家级品质",
    "card 4111 1111 1111 1111",
)
STAGES = ("validate", "inspect", "judge")


@dataclass
class Outcome:
    """What the reader found."""

    sent: int
    missing: int
    duplicated: int
    contradictory: int
    """Uploads with more than one verdict_id."""
    dead_letters: int
    kills: int
    broker_kills: int
    drained_seconds: float
    """From the last kill to the last verdict."""
    seconds: float
    exits: Counter = field(default_factory=Counter)
    """Workers' exit codes: -9 is ours, 3 a restart that a worker asked for."""


class Workers:
    """Keeps `each` workers of every stage running, as compose or Kubernetes would."""

    def __init__(self, bootstrap: str, each: int, folder: Path) -> None:
        self.exits: Counter = Counter()
        self._folder = folder
        self._env = {
            **os.environ,
            "ASSAY_KAFKA_BOOTSTRAP": bootstrap,
            "ASSAY_KAFKA_SESSION_TIMEOUT_MS": "6000",
            "ASSAY_KAFKA_REBALANCE_TIMEOUT_MS": "6000",
            "ASSAY_STORE_DIR": str(folder / "objects"),
            "ASSAY_INSPECTORS": "text,codes",
            "ASSAY_LOG_LEVEL": "INFO",
            "OMP_NUM_THREADS": "1",
        }
        self._running = {(stage, number): None for stage in STAGES for number in range(each)}
        self.keep()

    def keep(self) -> None:
        """Start what does not run."""
        for (stage, number), process in self._running.items():
            if process is not None and process.poll() is None:
                continue
            if process is not None:
                self.exits[process.returncode] += 1
            with (self._folder / f"{stage}-{number}.log").open("ab") as log:
                self._running[stage, number] = subprocess.Popen(
                    [sys.executable, "-c", "from pipeline.cli import main; main()", "worker", stage],
                    # The first of each stage is a static member (a quick restart), the others are not: their deaths and returns are rebalances.
                    env={**self._env, **({} if number else {"ASSAY_INSTANCE": f"{stage}-{number}"})},
                    stdout=log,
                    stderr=log,
                    preexec_fn=die_with_parent,  # noqa: PLW1509 -- prctl alone
                )

    def kill_one(self, chance: random.Random) -> None:
        """Kill -9 of one of them."""
        chance.choice([process for process in self._running.values() if process.poll() is None]).kill()

    def stop(self) -> None:
        """End all, gently."""
        for process in self._running.values():
            process.send_signal(signal.SIGTERM)
        for process in self._running.values():
            with suppress(subprocess.TimeoutExpired):
                process.wait(25)
            process.kill()
            process.wait()


async def create_topics(bootstrap: str) -> None:
    """Every topic of the catalogue."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    present = set(await admin.list_topics())
    await admin.create_topics([NewTopic(str(spec.name), spec.partitions, 1) for spec in catalog().values() if spec.name not in present])
    await admin.close()


async def send(bootstrap: str, ids: list[str], seconds: float, chance: random.Random) -> None:
    """An upload for each id, spread over `seconds`; the sender survives the broker's deaths and sends each once."""
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all", request_timeout_ms=60_000) as producer:
        pause, waiting = max(0.0, seconds) / max(1, len(ids) / 100), []
        for number, name in enumerate(ids):
            upload = Upload(id=name, upload_id=name, time=datetime.now(UTC), uploader=f"u{number % 50}", text=chance.choice(WORDS))
            headers, value = encode(upload, source="assay/chaos", subject=name)
            waiting.append(await producer.send(Topics.UPLOADS, value, key=name.encode(), headers=headers))
            if number % 100 == 99:
                await asyncio.sleep(pause)
        await asyncio.gather(*waiting)


class Reader:
    """Reads committed verdicts by librdkafka, from the first, in a group of no one."""

    def __init__(self, bootstrap: str, topic: str = Topics.VERDICTS) -> None:
        self.seen: dict[str, list[str]] = defaultdict(list)
        self._consumer = Consumer(
            {
                "bootstrap.servers": bootstrap,
                "group.id": f"reader-{uuid.uuid4().hex}",
                "isolation.level": "read_committed",
                "auto.offset.reset": "earliest",
                "enable.auto.commit": False,
                "log_level": 0,
            }
        )
        self._consumer.assign([TopicPartition(str(topic), number, 0) for number in range(catalog()[Topics(topic)].partitions)])

    def read(self, seconds: float) -> int:
        """Read for about `seconds`; how many came."""
        end, count = time.monotonic() + seconds, 0
        while (left := end - time.monotonic()) > 0:
            for message in self._consumer.consume(500, min(left, 0.5)):
                if message.error():
                    assert message.error().code() != KafkaError.UNKNOWN_TOPIC_OR_PART, message.error()
                    continue
                value = json.loads(message.value())
                self.seen[value.get("upload_id") or ""].append(value.get("verdict_id", value["id"]))
                count += 1
        return count

    def close(self) -> None:
        """Read no more."""
        self._consumer.close()


def run(
    bootstrap: str,
    *,
    uploads: int,
    kills: int,
    broker_kills: int = 0,
    broker=None,
    each: int = 2,
    seed: int = 0,
    gap: float = 3.0,
    limit: float = 600,
) -> Outcome:
    """Send, kill, wait until all have come and none comes any more. `broker` is a server with `kill` and `start`; `gap` the mean time between kills."""
    chance = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="assay-chaos-"))
    print(f"seed {seed}; logs in {folder}", flush=True)
    asyncio.run(create_topics(bootstrap))
    ids = [f"c-{seed}-{number}" for number in range(uploads)]
    start = time.monotonic()
    workers, reader = Workers(bootstrap, each, folder), Reader(bootstrap)
    sender = subprocess.Popen(
        [sys.executable, "-m", "tests.chaos.sender", bootstrap, str(seed), str(uploads), str(kills * gap + 10)],
        preexec_fn=die_with_parent,  # noqa: PLW1509 -- prctl alone
    )
    broker_at = set(chance.sample(range(2, kills), broker_kills)) if broker_kills else set()
    try:
        reader.read(8)  # the first start
        for number in range(kills):
            reader.read(chance.uniform(0.2, 1.8) * gap)
            workers.kill_one(chance)
            if number in broker_at:
                broker.kill()
                reader.read(1)
                broker.start()
            workers.keep()
            if number % 10 == 9:
                print(
                    f"  {number + 1} kills, {time.monotonic() - start:.0f} s: {len(reader.seen)} verdicts of {uploads}; exits {dict(workers.exits)}",
                    flush=True,
                )
        last = done = time.monotonic()
        quiet = 0
        while quiet < 3 and time.monotonic() - start < limit:
            workers.keep()
            if reader.read(2):
                done, quiet = time.monotonic(), 0
            elif len(reader.seen) >= uploads:
                quiet += 1
        assert sender.wait(5) == 0, "the sender failed"
        letters = Reader(bootstrap, Topics.DEAD_LETTER)
        letters.read(3)
        letters.close()
    finally:
        sender.kill()
        workers.stop()
        reader.close()
    return Outcome(
        sent=uploads,
        missing=len(set(ids) - set(reader.seen)),
        duplicated=sum(len(found) - 1 for found in reader.seen.values()),
        contradictory=sum(len(set(found)) > 1 for found in reader.seen.values()),
        dead_letters=sum(map(len, letters.seen.values())),
        kills=kills,
        broker_kills=len(broker_at),
        drained_seconds=round(done - last, 1),
        seconds=round(time.monotonic() - start, 1),
        exits=workers.exits,
    )

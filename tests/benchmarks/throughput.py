"""Events per second of the stage runner with a trivial stage, against a bare aiokafka transactional loop and stock Faust exactly-once: `python -m tests.benchmarks.throughput`.

One Apache Kafka, interleaved repeats, each contender a fresh process on fresh topics. The rate is taken by a `read_committed` reader of another library, from its first
record to its last, so that starting up does not count. Aims: at least 1 x bare and 4 x Faust.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import statistics
import subprocess
import sys
import time

from aiokafka import AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic
from confluent_kafka import Consumer, TopicPartition

from pipeline.embedded.process import die_with_parent
from tests.benchmarks.contenders import CONTENDERS
from tests.servers import ApacheKafka


async def prepare(bootstrap: str, source: str, sinks: list[str], events: int) -> None:
    """Topics, and `events` values of 500 bytes on `source`."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(name, 4, 1) for name in (source, *sinks)])
    await admin.close()
    async with AIOKafkaProducer(bootstrap_servers=bootstrap, linger_ms=20, max_batch_size=1 << 18) as producer:
        for number in range(events):
            await producer.send(source, json.dumps({"n": number, "pad": "x" * 470}).encode(), key=str(number).encode())
        await producer.flush()


def rate(bootstrap: str, name: str, source: str, sink: str, events: int, limit: float = 120) -> float:
    """Events per second of one contender. Raises `TimeoutError`."""
    reader = Consumer({"bootstrap.servers": bootstrap, "group.id": sink, "isolation.level": "read_committed", "enable.auto.commit": False})
    reader.assign([TopicPartition(sink, number, 0) for number in range(4)])
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.benchmarks.contenders", name, bootstrap, source, sink],
        stderr=subprocess.DEVNULL,
        preexec_fn=die_with_parent,  # noqa: PLW1509 -- prctl alone
    )
    try:
        count, first, before, deadline = 0, 0.0, 0, time.monotonic() + limit
        while count < events:
            came = [message for message in reader.consume(2000, 0.1) if not message.error()]
            now = time.monotonic()
            if now > deadline:
                raise TimeoutError(f"{name}: {count} of {events} events in {limit} s")
            if came and not count:
                first, before = now, len(came)
            count += len(came)
        return (events - before) / (now - first)
    finally:
        process.kill()
        process.wait()
        reader.close()


def main() -> None:
    """Run and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--events", type=int, default=40_000)
    parser.add_argument("--repeats", type=int, default=3)
    given = parser.parse_args()
    rates: dict[str, list[float]] = {name: [] for name in CONTENDERS}
    with ApacheKafka() as broker:
        sinks = [f"sink-{name}-{repeat}" for repeat in range(given.repeats) for name in CONTENDERS]
        asyncio.run(prepare(broker.bootstrap, "source", sinks, given.events))
        for repeat in range(given.repeats):
            for name in CONTENDERS:
                found = rate(broker.bootstrap, name, "source", f"sink-{name}-{repeat}", given.events)
                rates[name].append(found)
                print(f"{name:6} {found:8.0f} events/s", flush=True)
    middle = {name: statistics.median(found) for name, found in rates.items()}
    print(", ".join(f"{name} {found:.0f}/s" for name, found in middle.items()))
    print(f"ours is {middle['ours'] / middle['bare']:.2f} x bare (aim 1), {middle['ours'] / middle['faust']:.2f} x Faust exactly-once (aim 4)")


if __name__ == "__main__":
    main()

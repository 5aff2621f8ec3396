"""What `tests.benchmarks.throughput` compares, each a process of its own: `python -m tests.benchmarks.contenders ours|bare|faust BOOTSTRAP SOURCE SINK`, until it is killed."""

from __future__ import annotations

import asyncio
import json
import logging
import sys

import faust
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer

from pipeline.settings import Settings
from pipeline.streams.runner import Runner
from tests.streams.trivial import stage


async def ours(bootstrap: str, source: str, sink: str) -> None:
    """The stage runner with a trivial stage and one child process."""
    await Runner(stage(source, sink, name=sink), Settings(kafka_bootstrap=bootstrap)).run(asyncio.Event())


async def bare(bootstrap: str, source: str, sink: str) -> None:
    """The loop of aiokafka's documentation: one producer, one transaction for each fetch over all partitions, the work in line."""
    async with (
        AIOKafkaConsumer(
            source,
            bootstrap_servers=bootstrap,
            group_id=f"bare-{sink}",
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
        ) as consumer,
        AIOKafkaProducer(bootstrap_servers=bootstrap, transactional_id=f"bare-{sink}") as producer,
    ):
        while True:
            batches = await consumer.getmany(timeout_ms=200, max_records=500)
            if not batches:
                continue
            async with producer.transaction():
                sent = []
                for records in batches.values():
                    for record in records:
                        value = json.dumps({**json.loads(record.value), "seen": record.offset}).encode()
                        sent.append(await producer.send(sink, value, key=record.key, headers=record.headers))
                await asyncio.gather(*sent)
                await producer.send_offsets_to_transaction({part: found[-1].offset + 1 for part, found in batches.items()}, f"bare-{sink}")


async def stock_faust(bootstrap: str, source: str, sink: str) -> None:
    """Faust with `processing_guarantee="exactly_once"` and its defaults."""
    app = faust.App(
        f"faust-{sink}",
        broker=f"kafka://{bootstrap}",
        processing_guarantee="exactly_once",
        topic_partitions=4,
        web_enabled=False,
        value_serializer="raw",
        key_serializer="raw",
        consumer_auto_offset_reset="earliest",
    )
    taken = app.topic(source, value_serializer="raw", key_serializer="raw")
    given = app.topic(sink, value_serializer="raw", key_serializer="raw")

    @app.agent(taken)
    async def echo(stream: faust.StreamT) -> None:
        async for event in stream.events():
            await given.send(key=event.key, value=json.dumps({**json.loads(event.value), "seen": event.message.offset}).encode())

    app.finalize()
    await app.start()
    await asyncio.Event().wait()


CONTENDERS = {"ours": ours, "bare": bare, "faust": stock_faust}

if __name__ == "__main__":
    logging.getLogger("aiokafka").setLevel("CRITICAL")
    asyncio.run(CONTENDERS[sys.argv[1]](*sys.argv[2:]))

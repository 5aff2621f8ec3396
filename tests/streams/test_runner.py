"""The runner on real brokers: order, exactly-once and at-least-once, backpressure, poison, shutdown."""

from __future__ import annotations

import asyncio
import json
import uuid
from collections import Counter

import pytest
from aiokafka import AIOKafkaConsumer, AIOKafkaProducer
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from pipeline.errors import UsageError
from pipeline.settings import Settings
from pipeline.streams.runner import Runner
from tests.streams.trivial import stage


@pytest.fixture(params=["embedded", pytest.param("apache", marks=pytest.mark.kafka)])
def bootstrap(request):
    """Both kinds of broker."""
    if request.param == "embedded":
        return request.getfixturevalue("broker").bootstrap
    return request.getfixturevalue("kafka")


async def topics(bootstrap, *names, partitions=4):
    """Create topics."""
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    await admin.start()
    await admin.create_topics([NewTopic(name, partitions, 1) for name in names])
    await admin.close()


async def send(bootstrap, topic, values):
    """Send JSON values, keyed by their `n`."""
    async with AIOKafkaProducer(bootstrap_servers=bootstrap) as producer:
        for value in values:
            await producer.send(topic, json.dumps(value).encode(), key=str(value["n"] % 13).encode())
        await producer.flush()


async def read(bootstrap, topic, count, seconds=40):
    """`count` committed values, by partition in order; and no more that come within a moment."""
    consumer = AIOKafkaConsumer(topic, bootstrap_servers=bootstrap, isolation_level="read_committed", auto_offset_reset="earliest", group_id=None)
    await consumer.start()
    found = []
    try:
        async with asyncio.timeout(seconds):
            while len(found) < count:
                for records in (await consumer.getmany(timeout_ms=200)).values():
                    found += records
        for records in (await consumer.getmany(timeout_ms=500)).values():
            found += records
    finally:
        await consumer.stop()
    return found


def settings(bootstrap, **more):
    """Short timeouts, a group of one's own."""
    return Settings(
        kafka_bootstrap=bootstrap, group_prefix=f"t{uuid.uuid4().hex[:8]}", kafka_session_timeout_ms=6000, kafka_rebalance_timeout_ms=6000, **more
    )


async def running(runner, work):
    """`work` while the runner runs; then a clean stop."""
    stop = asyncio.Event()
    task = asyncio.create_task(runner.run(stop))
    try:
        result = await work
    finally:
        stop.set()
        await task
    return result


async def test_each_once_and_in_order(bootstrap):
    """Every record is passed on once, each partition's in its order, and the offsets are committed."""
    source, sink = f"in-{uuid.uuid4().hex[:6]}", f"out-{uuid.uuid4().hex[:6]}"
    await topics(bootstrap, source, sink)
    await send(bootstrap, source, [{"n": n} for n in range(2000)])
    shared = settings(bootstrap)
    records = await running(Runner(stage(source, sink), shared), read(bootstrap, sink, 2000))
    assert sorted(json.loads(record.value)["n"] for record in records) == list(range(2000))
    last = Counter()
    for record in records:
        value = json.loads(record.value)
        assert value["n"] >= last[record.key]
        last[record.key] = value["n"]
    await send(bootstrap, source, [{"n": 5000}])
    again = await running(Runner(stage(source, sink), shared), read(bootstrap, sink, 2001))
    assert len(again) == 2001


async def test_two_workers_share_and_hand_over(bootstrap):
    """A second worker joins, the first leaves: nothing is lost; on a broker with transactions nothing is doubled."""
    source, sink = f"in-{uuid.uuid4().hex[:6]}", f"out-{uuid.uuid4().hex[:6]}"
    await topics(bootstrap, source, sink)
    shared = settings(bootstrap)
    first, second = Runner(stage(source, sink), shared), Runner(stage(source, sink), shared)
    stops = [asyncio.Event(), asyncio.Event()]
    one = asyncio.create_task(first.run(stops[0]))
    await send(bootstrap, source, [{"n": n} for n in range(1000)])
    await first.ready.wait()
    two = asyncio.create_task(second.run(stops[1]))
    await send(bootstrap, source, [{"n": n} for n in range(1000, 2000)])
    await asyncio.wait_for(second.ready.wait(), 30)
    stops[0].set()
    await one
    await send(bootstrap, source, [{"n": n} for n in range(2000, 3000)])
    records = await read(bootstrap, sink, 3000)
    stops[1].set()
    await two
    seen = Counter(json.loads(record.value)["n"] for record in records)
    assert set(seen) == set(range(3000))
    if first.guarantee == "exactly-once":
        assert max(seen.values()) == 1


async def test_poison_does_not_block(bootstrap):
    """A record that kills its process twice is answered for, and those around it are worked."""
    source, sink = f"in-{uuid.uuid4().hex[:6]}", f"out-{uuid.uuid4().hex[:6]}"
    await topics(bootstrap, source, sink, partitions=1)
    await send(bootstrap, source, [{"n": n, "kill": n == 7} for n in range(20)])
    runner = Runner(stage(source, sink), settings(bootstrap))
    values = [json.loads(record.value) for record in await running(runner, read(bootstrap, sink, 20))]
    assert [value["n"] for value in values] == list(range(20))
    assert [value.get("failed") for value in values] == [None] * 7 + ["WorkerDied"] + [None] * 12


async def test_prepare_may_drop(bootstrap):
    """A record that `prepare` drops sends nothing, and is not seen again."""
    source, sink = f"in-{uuid.uuid4().hex[:6]}", f"out-{uuid.uuid4().hex[:6]}"
    await topics(bootstrap, source, sink)
    await send(bootstrap, source, [{"n": n} for n in range(100)])
    spec = stage(source, sink, prepare=lambda message: None if json.loads(message.value)["n"] % 2 else message)
    records = await running(Runner(spec, settings(bootstrap)), read(bootstrap, sink, 50))
    assert sorted(json.loads(record.value)["n"] for record in records) == list(range(0, 100, 2))


async def test_exactly_once_is_refused_where_it_cannot_be(broker):
    """Asked for transactions, a broker without them is the user's mistake, said at once."""
    runner = Runner(stage("in", "out"), settings(broker.bootstrap, kafka_guarantee="exactly-once"))
    with pytest.raises(UsageError, match="no transactions"):
        await runner.run(asyncio.Event())

"""The profiles app on the embedded broker, and the table that validate reads from it."""

from __future__ import annotations

import asyncio
import uuid
from datetime import UTC, datetime

from aiokafka import AIOKafkaProducer

from pipeline.embedded import EmbeddedBroker
from pipeline.streams.messages import Message
from pipeline.streams.profiles import Ends, run
from pipeline.streams.profiles_table import HEADER, ProfilesTable, profile_in
from tests.chaos.scenario import create_topics
from tests.streams.test_runner import settings
from topics.catalog import Topics
from topics.events import Decision, PolicyBundle, Profile, Upload, Uploader, Verdict


def verdict(number, uploader):
    """A verdict; every third rejects."""
    now = datetime.now(UTC)
    return Verdict(
        id=f"v{number}",
        time=now,
        verdict_id=f"v{number}",
        upload_id=f"u{number}",
        tenant="default",
        uploader=uploader,
        decision=Decision.APPROVE if number % 3 else Decision.REJECT,
        policy=PolicyBundle(bundle="b", name="n", version="1"),
        created_at=now,
    )


async def test_verdicts_become_counters_that_validate_attaches():
    """Thirty verdicts, ten of them twice and one that is none: each uploader's counters reach an upload in validate's hands."""
    with EmbeddedBroker() as broker:
        await create_topics(broker.bootstrap)
        known = settings(broker.bootstrap)
        async with AIOKafkaProducer(bootstrap_servers=broker.bootstrap) as producer:
            await producer.send_and_wait(Topics.VERDICTS, b"?", key=b"x")
            for number in range(40):
                one = verdict(number % 30, "ann" if number % 2 else "bob")
                await producer.send_and_wait(Topics.VERDICTS, one.model_dump_json().encode(), key=one.upload_id.encode())
        stop, ready, table = asyncio.Event(), asyncio.Event(), ProfilesTable(known)
        app, follow = asyncio.create_task(run(known, stop)), asyncio.create_task(table.follow(ready))
        upload = Upload(id="x", upload_id="x", time=datetime.now(UTC), uploader="ann")
        message = Message(Topics.UPLOADS, b"x", upload.model_dump_json().encode())
        found = None
        async with asyncio.timeout(60):
            while found is None or found.uploads_1h < 15:
                assert not app.done(), app.exception()
                await asyncio.sleep(0.1)
                found = profile_in(table.attach(message))
        follow.cancel()
        stop.set()
        await app
    assert ready.is_set()
    assert found == Uploader(uploads_1h=15, uploads_24h=15, rejected_24h=5, rejected_30d=5)


def test_a_header_from_outside_is_not_believed():
    """Nobody attaches a profile to an upload but the table; and an empty value removes one."""
    table = ProfilesTable(settings("nowhere"))
    upload = Upload(id="x", upload_id="x", time=datetime.now(UTC), uploader="ann")
    message = Message(Topics.UPLOADS, b"x", upload.model_dump_json().encode(), ((HEADER, b'{"uploads_1h": 9}'),))
    assert profile_in(table.attach(message)) is None
    now = datetime.now(UTC)
    profile = Profile(id="p", time=now, tenant="default", uploader="ann", counters=Uploader(uploads_1h=3))
    table.take(b"default/ann", profile.model_dump_json().encode())
    assert profile_in(table.attach(message)).uploads_1h == 3
    table.take(b"default/ann", b"?")
    assert profile_in(table.attach(message)).uploads_1h == 3
    table.take(b"default/ann", None)
    assert profile_in(table.attach(message)) is None
    assert table.attach(message._replace(value=b"?")).headers == ()


def test_liveness_sees_a_standstill(monkeypatch):
    """Growth without progress is a standstill after the given time; growth with progress, or no growth, is none."""
    clock = [1000.0]
    monkeypatch.setattr("time.monotonic", lambda: clock[0])
    ends = Ends(settings(f"nowhere-{uuid.uuid4()}"))
    ends.saw(5)
    assert not ends.stalled(1000.0, 60)
    clock[0] = 5000.0
    assert not ends.stalled(1000.0, 60)
    ends.saw(6)
    assert not ends.stalled(1000.0, 60)
    clock[0] = 5061.0
    assert ends.stalled(1000.0, 60)
    assert not ends.stalled(5060.0, 60)

"""Uploads onto the topic: the file into the object store first, then the event that refers to it."""

from __future__ import annotations

import asyncio
import hashlib
import mimetypes
import secrets
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError

from pipeline.cases import Case
from pipeline.errors import UsageError
from pipeline.ports import ObjectStore
from topics.catalog import Topics
from topics.cloudevents import encode
from topics.events import ObjectRef, Upload

SOURCE = "assay/submit"


class Submitter:
    """Stores files and sends their upload events; made by `submitter`."""

    def __init__(self, producer: AIOKafkaProducer, store: ObjectStore) -> None:
        """`producer`: started. `store`: where the files go."""
        self._producer = producer
        self._store = store

    async def submit(self, case: Case) -> Upload:
        """Store the file of `case`, send its event, and return it when the broker has it. Raises `TransientError` where the store does not answer."""
        obj = await asyncio.to_thread(self._put, case) if case.file else None
        upload = case.upload(obj=obj)
        await self.send(upload)
        return upload

    async def send(self, upload: Upload) -> None:
        """Send one upload event."""
        headers, value = encode(upload, source=SOURCE, subject=upload.upload_id, traceparent=new_trace())
        await self._producer.send_and_wait(Topics.UPLOADS, value, key=upload.upload_id.encode(), headers=headers)

    def _put(self, case: Case) -> ObjectRef:
        assert case.file is not None  # noqa: S101 -- asked by the caller
        try:
            data = case.file.read_bytes()
        except OSError as error:
            raise UsageError(f"{case.file}: cannot be read ({error.strerror})") from None
        declared = case.declared_type or mimetypes.guess_type(case.file.name)[0] or "application/octet-stream"
        # The key says nothing of the file's name: names may hold personal data, and they collide.
        return self._store.put(f"{case.tenant}/{hashlib.sha256(f'{case.id}'.encode()).hexdigest()[:32]}", data, media_type=declared)


@asynccontextmanager
async def submitter(bootstrap: str, store: ObjectStore) -> AsyncIterator[Submitter]:
    """A `Submitter` on the brokers `bootstrap`. Raises `UsageError` where none answers."""
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all", linger_ms=2)
    try:
        await producer.start()
    except (KafkaError, OSError) as error:
        await producer.stop()
        raise UsageError(f"no Kafka broker answers at {bootstrap} ({error}); set ASSAY_KAFKA_BOOTSTRAP, or start one with `assay up`") from None
    try:
        yield Submitter(producer, store)
    finally:
        await producer.stop()


async def submit_all(bootstrap: str, store: ObjectStore, cases: Iterable[Case]) -> list[Upload]:
    """Submit `cases` in order; the events sent."""
    async with submitter(bootstrap, store) as sender:
        return [await sender.submit(case) for case in cases]


def new_trace() -> str:
    """A W3C `traceparent` for a new trace, sampled."""
    return f"00-{secrets.token_hex(16)}-{secrets.token_hex(8)}-01"

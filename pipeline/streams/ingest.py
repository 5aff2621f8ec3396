"""The ingest worker: object stores' notifications (`moderation.object-events.v1`) to uploads.

Accepted: S3 event records as MinIO, RustFS and AWS send them, several to a value. `s3:ObjectCreated:*` alone makes an upload; test events and masked pictures (`redacted/`) do not.
An object's metadata may say more: `x-amz-meta-assay-text`, `-uploader`, `-tenant`, `-file` (UTF-8, percent-encoded) and `-context` (percent-encoded JSON).
A store repeats notifications, so each is known by (bucket, key, version or etag, sequencer): a repetition among the last `REMEMBERED` of its partition is dropped.
"""

from __future__ import annotations

import asyncio
import json
from collections import defaultdict, deque
from collections.abc import Mapping
from functools import partial
from typing import Any
from urllib.parse import unquote, unquote_plus

from aiokafka import AIOKafkaConsumer, TopicPartition
from pydantic import ValidationError

from pipeline.errors import BadEvent
from pipeline.policy.loader import load_bundle
from pipeline.settings import Settings
from pipeline.streams.messages import Handler, Message
from pipeline.streams.stage import Stage
from pipeline.streams.submit import new_trace
from pipeline.streams.wire import guard_of, message_of
from topics.catalog import Topics
from topics.cloudevents import trace_of
from topics.events import Context, ObjectRef, Upload, stable_id

NAME = "ingest"
REMEMBERED = 10_000
"""Notifications of one partition by which repetitions are known."""
MASKED = "redacted/"
"""Where judge puts masked pictures: reviewing those again would never end."""
WARM_SECONDS = 20.0
META = "x-amz-meta-assay-"


def records_of(value: bytes | None) -> list[dict[str, Any]]:
    """The records of a notification that stand for new objects. Raises `BadEvent` where the value is none."""
    try:
        body = json.loads(value or b"")
        if not isinstance(body, dict):
            raise BadEvent("a notification is a JSON object")
        if "Records" not in body:
            if "TestEvent" in str(body.get("Event", "")):
                return []
            raise BadEvent("a notification has Records")
        return [record for record in body["Records"] if _creates(record)]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise BadEvent(f"not an S3 notification: {type(error).__name__}: {error}") from None


def _creates(record: Mapping[str, Any]) -> bool:
    created = str(record["eventName"]).removeprefix("s3:").startswith("ObjectCreated:")
    return created and not unquote_plus(record["s3"]["object"]["key"]).startswith(MASKED)


def id_of(record: Mapping[str, Any]) -> str:
    """What a record's repetitions have in common; also the upload's id."""
    bucket, obj = record["s3"]["bucket"]["name"], record["s3"]["object"]
    return stable_id(bucket, unquote_plus(obj["key"]), str(obj.get("versionId") or obj.get("eTag") or ""), str(obj.get("sequencer") or ""))


def upload_from(record: Mapping[str, Any]) -> Upload:
    """The upload that a record announces. Raises `BadEvent`."""
    try:
        bucket, obj = record["s3"]["bucket"]["name"], record["s3"]["object"]
        key = unquote_plus(obj["key"])
        said = {name.lower().removeprefix(META): unquote(str(text)) for name, text in (obj.get("userMetadata") or {}).items()}
        name = id_of(record)
        return Upload(
            id=name,
            upload_id=name,
            time=record["eventTime"],
            tenant=said.get("tenant") or "default",
            uploader=said.get("uploader"),
            file=said.get("file") or key.rsplit("/", 1)[-1] or None,
            declared_type=obj.get("contentType"),
            text=said.get("text"),
            context=_context(said.get("context")),
            object=ObjectRef(bucket=bucket, key=key, version=obj.get("versionId") or None, etag=obj.get("eTag"), size=obj.get("size", 0)),
        )
    except (KeyError, TypeError, AttributeError, ValidationError) as error:
        raise BadEvent(f"not an S3 record: {type(error).__name__}: {error}") from None


def _context(said: str | None) -> Context:
    if said is None:
        return Context()
    try:
        return Context.model_validate_json(said)
    except ValidationError as error:
        # The file is reviewed all the same; what was wrong travels with it.
        return Context.model_validate({"context_error": f"{META}context: {error.errors(include_url=False)[0]['msg']}"})


class Seen:
    """The notifications that came last on each partition."""

    def __init__(self, bootstrap: str, remembered: int = REMEMBERED) -> None:
        """`bootstrap`: where `warm` reads."""
        self._bootstrap = bootstrap
        self._remembered = remembered
        self._order: dict[int, deque[str]] = defaultdict(deque)
        self._known: dict[int, set[str]] = defaultdict(set)

    def prepare(self, message: Message) -> Message | None:
        """`message` with only those records that are no repetition; None where none is left. What cannot be read is left to the guard."""
        try:
            fresh = [record for record in records_of(message.value) if self.first(message.partition, id_of(record))]
        except (BadEvent, KeyError, TypeError, AttributeError):
            return message
        return message._replace(value=json.dumps({"Records": fresh}, ensure_ascii=False).encode()) if fresh else None

    def first(self, partition: int, name: str) -> bool:
        """Whether `name` has not come lately; from now on it has."""
        known, order = self._known[partition], self._order[partition]
        if name in known:
            return False
        known.add(name)
        order.append(name)
        if len(order) > self._remembered:
            known.discard(order.popleft())
        return True

    async def warm(self, _: AIOKafkaConsumer, partition: TopicPartition, offset: int) -> None:
        """Forget the partition, and learn again what came before `offset`: another worker may have had it meanwhile."""
        self._known.pop(partition.partition, None)
        self._order.pop(partition.partition, None)
        reader = AIOKafkaConsumer(bootstrap_servers=self._bootstrap, isolation_level="read_committed", enable_auto_commit=False)
        await reader.start()
        try:
            reader.assign([partition])
            first = (await reader.beginning_offsets([partition]))[partition]
            reader.seek(partition, max(first, offset - self._remembered))
            async with asyncio.timeout(WARM_SECONDS):
                while await reader.position(partition) < offset:
                    for record in (await reader.getmany(partition, timeout_ms=200)).get(partition, ()):
                        if record.offset < offset:
                            self.prepare(Message(record.topic, record.key, record.value, (), record.partition, record.offset))
        finally:
            await reader.stop()


def handler(settings: Settings) -> Handler:
    """The work of one child process."""

    def work(message: Message) -> list[Message]:
        cause = message if trace_of(message.headers) else message._replace(headers=(*message.headers, ("traceparent", new_trace().encode())))
        uploads = [upload_from(record) for record in records_of(message.value)]
        return [message_of(upload, Topics.UPLOADS, stage=NAME, upload_id=upload.upload_id, cause=cause) for upload in uploads]

    return guard_of(NAME, settings, load_bundle(settings.policies)).wrap(work)


def stage(settings: Settings) -> Stage:
    """What the runner runs. Raises `PolicyError`."""
    seen = Seen(settings.kafka_bootstrap)
    return Stage(
        name=NAME,
        source=Topics.OBJECT_EVENTS,
        factory=partial(handler, settings),
        failure=guard_of(NAME, settings, load_bundle(settings.policies)).failed,
        prepare=seen.prepare,
        on_assigned=seen.warm,
    )

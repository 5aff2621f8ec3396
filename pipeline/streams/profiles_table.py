"""The uploaders' counters in the validate worker's memory: the compacted topic `moderation.profiles.v1`, read to its end before work begins and followed from there."""

from __future__ import annotations

import asyncio
import json
import logging

from aiokafka import AIOKafkaConsumer, TopicPartition
from pydantic import ValidationError

from pipeline.errors import Fatal
from pipeline.settings import Settings
from pipeline.streams.messages import Message
from topics.catalog import Topics
from topics.cloudevents import MalformedEventError, decode
from topics.events import Profile, Uploader

log = logging.getLogger(__name__)

HEADER = "assay-profile"
"""Carries the counters from the worker to its pool."""


def profile_key(tenant: str, uploader: str) -> str:
    """The key of an uploader on `moderation.profiles.v1`."""
    return f"{tenant}/{uploader}"


def profile_in(message: Message) -> Uploader | None:
    """The counters attached to a record; None where the uploader is not known."""
    said = message.header(HEADER)
    return None if said is None else Uploader.model_validate_json(said)


class ProfilesTable:
    """Counters by `tenant/uploader`, as JSON: what goes into the header."""

    def __init__(self, settings: Settings) -> None:
        """Reads nothing before `follow`."""
        self._settings = settings
        self._counters: dict[str, bytes] = {}

    def __len__(self) -> int:
        return len(self._counters)

    def attach(self, message: Message) -> Message:
        """`message` with its uploader's counters. A header of that name from outside is not believed."""
        headers = tuple(pair for pair in message.headers if pair[0] != HEADER)
        counters = self._counters.get(_key_of(message))
        return message._replace(headers=headers if counters is None else (*headers, (HEADER, counters)))

    def take(self, key: bytes | None, value: bytes | None) -> None:
        """One record of the topic; an empty value removes the uploader. What is no profile is left out, and said."""
        name = (key or b"").decode("utf-8", "replace")
        if not value:
            self._counters.pop(name, None)
            return
        try:
            self._counters[name] = decode(value, (), Profile).counters.model_dump_json().encode()
        except (MalformedEventError, ValidationError) as error:
            log.warning("%s: %s: %s", Topics.PROFILES, name, error)

    async def follow(self, ready: asyncio.Event) -> None:
        """Read the topic for ever; sets `ready` once its present end is reached. Raises `KafkaError`, `Fatal`."""
        consumer = AIOKafkaConsumer(
            bootstrap_servers=self._settings.kafka_bootstrap, isolation_level="read_committed", auto_offset_reset="earliest", enable_auto_commit=False
        )
        try:
            await consumer.start()
            await consumer._client.force_metadata_update()  # noqa: SLF001 -- the public call answers from an empty cache just after start
            partitions = [TopicPartition(Topics.PROFILES, number) for number in sorted(consumer.partitions_for_topic(Topics.PROFILES) or ())]
            if not partitions:
                raise Fatal(f"{self._settings.kafka_bootstrap} has no topic {Topics.PROFILES}; create it with `assay topics apply`")
            consumer.assign(partitions)
            await consumer.seek_to_beginning(*partitions)
            while True:
                batch = await consumer.getmany(timeout_ms=500, max_records=5000)
                for records in batch.values():
                    for record in records:
                        self.take(record.key, record.value)
                # An empty answer is the end: end offsets count batches on the embedded broker, and include markers of transactions on others.
                if not batch:
                    ready.set()
        finally:
            await consumer.stop()


def _key_of(message: Message) -> str:
    try:
        value = json.loads(message.value or b"")
        uploader = value.get("uploader")
        return profile_key(str(value.get("tenant", "default")), uploader) if isinstance(uploader, str) else ""
    except (ValueError, AttributeError):
        return ""  # the guard will say what is wrong with it

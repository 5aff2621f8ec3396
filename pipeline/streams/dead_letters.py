"""Dead letters: read them, and send what they hold once more."""

from __future__ import annotations

import base64
from collections.abc import AsyncIterator, Iterable

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError

from pipeline.errors import UsageError
from topics.catalog import Topics
from topics.cloudevents import MalformedEventError, decode
from topics.events import DeadLetter

REPLAYED = "assay-replayed"
"""Header of a record that was sent again: the dead letter's id."""


async def read_letters(bootstrap: str, *, cause: str | None = None) -> AsyncIterator[DeadLetter]:
    """The dead letters that are there, each once, in partition order. Raises `UsageError` where no broker answers or the topic is missing."""
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, isolation_level="read_committed", auto_offset_reset="earliest", enable_auto_commit=False)
    try:
        await consumer.start()
        await consumer._client.force_metadata_update()  # noqa: SLF001 -- the public call answers from an empty cache just after start
        partitions = [TopicPartition(Topics.DEAD_LETTER, number) for number in sorted(consumer.partitions_for_topic(Topics.DEAD_LETTER) or ())]
        if not partitions:
            raise UsageError(f"{bootstrap} has no topic {Topics.DEAD_LETTER}; create it with `assay topics apply`")
        consumer.assign(partitions)
        await consumer.seek_to_beginning(*partitions)
        seen: set[str] = set()
        while batch := await consumer.getmany(timeout_ms=2000):
            for record in (record for records in batch.values() for record in records):
                try:
                    letter = decode(record.value, record.headers, DeadLetter)
                except MalformedEventError:
                    continue  # somebody else's: nothing of it can be replayed
                if letter.id not in seen and (cause is None or letter.cause == cause):
                    seen.add(letter.id)
                    yield letter
    except (KafkaError, OSError) as error:
        raise UsageError(f"no Kafka broker answers at {bootstrap} ({error}); set ASSAY_KAFKA_BOOTSTRAP") from None
    finally:
        await consumer.stop()


def original(letter: DeadLetter) -> bytes:
    """The value as it came. Raises `UsageError` where it was too long to be kept."""
    if not letter.value:
        raise UsageError(f"{letter.id}: the value is not in the letter; it lies at {letter.topic}[{letter.partition}] offset {letter.offset}")
    return base64.b64decode(letter.value) if letter.encoding == "base64" else letter.value.encode()


async def replay(bootstrap: str, letters: Iterable[DeadLetter]) -> None:
    """Send what `letters` hold to the topics they came from, marked. Raises `UsageError` where no broker answers."""
    producer = AIOKafkaProducer(bootstrap_servers=bootstrap, acks="all", max_request_size=4 << 20)
    try:
        await producer.start()
        for letter in letters:
            headers = [(name, text.encode()) for name, text in letter.headers.items() if name != REPLAYED]
            key = letter.key.encode() if letter.key is not None else None
            await producer.send_and_wait(letter.topic, original(letter), key=key, headers=[*headers, (REPLAYED, letter.id.encode())])
    except (KafkaError, OSError) as error:
        raise UsageError(f"no Kafka broker answers at {bootstrap} ({error}); set ASSAY_KAFKA_BOOTSTRAP") from None
    finally:
        await producer.stop()

"""How a partition's results are written: in a transaction with the input's offset, or, on a broker without transactions, one after the other."""

from __future__ import annotations

import asyncio
import enum
import logging
from collections.abc import Sequence
from typing import Protocol

from aiokafka import AIOKafkaConsumer, AIOKafkaProducer, TopicPartition
from aiokafka.errors import KafkaError, UnknownError, UnsupportedVersionError

from pipeline.errors import Fatal, UsageError
from pipeline.streams.messages import Message

log = logging.getLogger(__name__)

MAX_REQUEST = 4 << 20
MAX_BATCH = 1 << 20
"""A transaction's records for one partition travel in one request; the library's 16 KB would take one after the other."""


class Guarantee(enum.StrEnum):
    """What a reader may rely on."""

    EXACTLY_ONCE = "exactly-once"
    """Each result once, for a `read_committed` reader."""
    AT_LEAST_ONCE = "at-least-once"
    """Each result at least once; a duplicate carries the same id."""


class Writer(Protocol):
    """Writes the results of one input partition."""

    async def start(self) -> None:
        """Be the only writer for this partition from now on."""
        ...

    async def write(self, messages: Sequence[Message], offset: int) -> None:
        """Write `messages`, and `offset` as the next one to be worked. Raises `KafkaError`."""
        ...

    async def stop(self) -> None:
        """Write no more."""
        ...


async def _send(producer: AIOKafkaProducer, messages: Sequence[Message]) -> None:
    sent = [await producer.send(message.topic, message.value, key=message.key, headers=list(message.headers)) for message in messages]
    await asyncio.gather(*sent)


class TransactionWriter:
    """Results and offset in one transaction. The transactional id is the input partition's, so that a new owner fences the former one."""

    def __init__(self, bootstrap: str, group: str, partition: TopicPartition, consumer: AIOKafkaConsumer) -> None:
        """Nothing is sent before `start`."""
        del consumer  # offsets go with the transaction
        self._group = group
        self._partition = partition
        self._producer = AIOKafkaProducer(
            bootstrap_servers=bootstrap,
            transactional_id=f"{group}-{partition.topic}-{partition.partition}",
            transaction_timeout_ms=60_000,
            max_request_size=MAX_REQUEST,
            max_batch_size=MAX_BATCH,
            linger_ms=0,
        )

    async def start(self) -> None:
        """Fence the former owner and end its open transaction."""
        await self._producer.start()

    async def write(self, messages: Sequence[Message], offset: int) -> None:
        """One transaction."""
        async with self._producer.transaction():
            await _send(self._producer, messages)
            await self._producer.send_offsets_to_transaction({self._partition: offset}, self._group)

    async def stop(self) -> None:
        """Give up the producer."""
        await self._producer.stop()


class PlainWriter:
    """Results first, then the offset."""

    def __init__(self, bootstrap: str, group: str, partition: TopicPartition, consumer: AIOKafkaConsumer) -> None:
        """`consumer` commits the offsets."""
        del group
        self._partition = partition
        self._consumer = consumer
        self._producer = AIOKafkaProducer(
            bootstrap_servers=bootstrap, acks="all", max_request_size=MAX_REQUEST, max_batch_size=MAX_BATCH, linger_ms=0
        )

    async def start(self) -> None:
        """Connect."""
        await self._producer.start()

    async def write(self, messages: Sequence[Message], offset: int) -> None:
        """Produce, wait until the broker has it, commit."""
        await _send(self._producer, messages)
        await self._consumer.commit({self._partition: offset})

    async def stop(self) -> None:
        """Give up the producer."""
        await self._producer.stop()


WRITERS: dict[Guarantee, type[TransactionWriter | PlainWriter]] = {
    Guarantee.EXACTLY_ONCE: TransactionWriter,
    Guarantee.AT_LEAST_ONCE: PlainWriter,
}


async def guarantee_of(bootstrap: str, wanted: str, group: str) -> Guarantee:
    """The guarantee in force: `wanted`, or, where that is `auto`, what the broker can do. Raises `UsageError` where it is wanted but cannot be, `Fatal` where no broker answers."""
    if wanted == Guarantee.AT_LEAST_ONCE:
        return Guarantee.AT_LEAST_ONCE
    probe = AIOKafkaProducer(bootstrap_servers=bootstrap, transactional_id=f"{group}-probe")
    try:
        await asyncio.wait_for(probe.start(), 30)
    except (UnknownError, UnsupportedVersionError) as error:
        # Asked for a producer id, a broker without transactions answers with an error of no kind.
        if wanted == Guarantee.EXACTLY_ONCE:
            raise UsageError(f"ASSAY_KAFKA_GUARANTEE asks for exactly-once, but the broker at {bootstrap} has no transactions ({error})") from None
        return Guarantee.AT_LEAST_ONCE
    except (KafkaError, OSError, TimeoutError) as error:
        raise Fatal(f"no Kafka broker answers at {bootstrap} ({error or type(error).__name__})") from None
    finally:
        await probe.stop()
    return Guarantee.EXACTLY_ONCE

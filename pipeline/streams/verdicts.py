"""Verdicts off the topic."""

from __future__ import annotations

from collections.abc import AsyncIterator

from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from pipeline.errors import UsageError
from topics.catalog import Topics
from topics.cloudevents import decode
from topics.events import Verdict


async def read_verdicts(bootstrap: str, *, follow: bool, from_start: bool = True) -> AsyncIterator[Verdict]:
    """Committed verdicts in partition order; ends at the present end of the topic unless `follow`. Raises `UsageError` where no broker answers.

    Reads without a group: nothing is committed, and any number may read at once.
    """
    consumer = AIOKafkaConsumer(bootstrap_servers=bootstrap, isolation_level="read_committed", auto_offset_reset="earliest", enable_auto_commit=False)
    try:
        await consumer.start()
    except (KafkaError, OSError) as error:
        await consumer.stop()
        raise UsageError(f"no Kafka broker answers at {bootstrap} ({error}); set ASSAY_KAFKA_BOOTSTRAP, or start one with `assay up`") from None
    try:
        await consumer._client.force_metadata_update()  # noqa: SLF001 -- the public call answers from an empty cache just after start
        partitions = [TopicPartition(Topics.VERDICTS, number) for number in sorted(consumer.partitions_for_topic(Topics.VERDICTS) or ())]
        if not partitions:
            raise UsageError(f"{bootstrap} has no topic {Topics.VERDICTS}; create it with `assay topics apply`")
        consumer.assign(partitions)
        await (consumer.seek_to_beginning if from_start else consumer.seek_to_end)(*partitions)
        while True:
            batch = await consumer.getmany(timeout_ms=500 if follow else 2000)
            for records in batch.values():
                for record in records:
                    yield decode(record.value, record.headers, Verdict)
            if not batch and not follow:
                return
    finally:
        await consumer.stop()

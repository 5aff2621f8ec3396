"""The stage runner: one loop for every stateless stage, exactly-once where the broker has transactions.

What each point is for, and what broke without it, stands in the design notes ("The stage runner"). In short: every input partition has a writer of its own, fenced by
its transactional id; `Ownership.next` says what is done, not the consumer's position; work is read ahead within a bound and written in input order; a batch that
was fetched under another ownership is dropped and sought back to.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Iterable, Sequence
from typing import Any

from aiokafka import AIOKafkaConsumer, ConsumerRebalanceListener, TopicPartition
from aiokafka.errors import IllegalStateError, KafkaError

from pipeline.errors import Fatal
from pipeline.settings import Settings
from pipeline.streams.messages import Message
from pipeline.streams.metrics import Metrics
from pipeline.streams.pool import Pool, Worked
from pipeline.streams.stage import Ownership, Stage
from pipeline.streams.writer import WRITERS, Guarantee, Writer, guarantee_of

log = logging.getLogger(__name__)

FETCH = 1000
"""Most records in one fetch, one chunk and one transaction."""
CHUNK_SECONDS = 0.02
"""A chunk handed to the pool is about this much work: long enough that its way there costs little, short enough that results come soon."""
DRAIN_SECONDS = 15.0
"""At shutdown what is in work may take this long."""

WATCH_SECONDS = 5.0
"""Between two looks at how much waits."""


class Runner(ConsumerRebalanceListener):  # type: ignore[misc]
    """Runs one stage on the partitions that the group gives it."""

    def __init__(self, stage: Stage, settings: Settings, *, metrics: Metrics | None = None, instance: str | None = None) -> None:
        """`instance`: a stable name of this worker among its group, for quick restarts (static membership)."""
        self.stage = stage
        self.group = f"{settings.group_prefix}-{stage.name}"
        self.metrics = metrics or Metrics(stage.name)
        self.guarantee: Guarantee | None = None
        self.ready = asyncio.Event()
        self.progress = time.monotonic()
        self._settings = settings
        self._instance = instance
        self._pool = Pool(stage.factory, stage.failure, settings.workers)
        self._owned: dict[TopicPartition, Ownership] = {}
        self._failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._seconds = CHUNK_SECONDS  # of one record's work; the first ones go alone
        self._consumer: AIOKafkaConsumer | None = None

    async def run(self, stop: asyncio.Event) -> None:
        """Work until `stop` is set, then finish what is held. Raises `Fatal` where the process must be restarted, `UsageError` for bad settings."""
        try:
            await self._pool.warm()
            self.guarantee = await guarantee_of(self._settings.kafka_bootstrap, self._settings.kafka_guarantee, self.group)
            self.metrics.guarantee(self.guarantee)
            log.info("%s: %s, group %s", self.stage.name, self.guarantee, self.group)
            async with self._beside():
                await self._consume(stop)
        except KafkaError as error:
            raise Fatal(f"{self.stage.name}: {type(error).__name__}: {error}") from error
        finally:
            self._pool.close()

    @contextlib.asynccontextmanager
    async def _beside(self) -> AsyncIterator[None]:
        """What the stage wants to run beside the loop, from ready to the end; its failure is the worker's."""
        if self.stage.beside is None:
            yield
            return
        ready = asyncio.Event()
        task = asyncio.create_task(self.stage.beside(ready))
        task.add_done_callback(self._ended)
        waiting = asyncio.create_task(ready.wait())
        try:
            await asyncio.wait([task, waiting], return_when=asyncio.FIRST_COMPLETED)
            if task.done():
                task.result()
            yield
        finally:
            waiting.cancel()
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    def _ended(self, task: asyncio.Task[None]) -> None:
        if not task.cancelled() and (error := task.exception()) is not None and not self._failed.done():
            self._failed.set_exception(error if isinstance(error, Fatal) else Fatal(f"{self.stage.name}: {type(error).__name__}: {error}"))

    async def _consume(self, stop: asyncio.Event) -> None:
        settings = self._settings
        self._consumer = consumer = AIOKafkaConsumer(
            bootstrap_servers=settings.kafka_bootstrap,
            group_id=self.group,
            group_instance_id=self._instance,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            isolation_level="read_committed",
            session_timeout_ms=settings.kafka_session_timeout_ms,
            heartbeat_interval_ms=max(500, settings.kafka_session_timeout_ms // 5),
            rebalance_timeout_ms=settings.kafka_rebalance_timeout_ms,
            max_poll_interval_ms=300_000,
            max_partition_fetch_bytes=4 << 20,
        )
        try:
            await consumer.start()
        except (KafkaError, OSError) as error:
            await consumer.stop()
            raise Fatal(f"no Kafka broker answers at {settings.kafka_bootstrap} ({error})") from error
        consumer.subscribe([self.stage.source], listener=self)
        stopping, watching = asyncio.create_task(stop.wait()), asyncio.create_task(self._watch(consumer))
        try:
            while not stop.is_set():
                fetching = asyncio.create_task(self._fetch(consumer))
                waiting: list[asyncio.Future[Any]] = [fetching, stopping, self._failed]
                await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
                if not fetching.done():
                    fetching.cancel()
                    with contextlib.suppress(asyncio.CancelledError):
                        await fetching
                else:
                    fetching.result()
                if self._failed.done():
                    self._failed.result()
            await self._drain()
        finally:
            for task in (stopping, watching):
                task.cancel()
            await self.on_partitions_revoked(list(self._owned))
            await consumer.stop()

    async def _fetch(self, consumer: AIOKafkaConsumer) -> None:
        before = dict(self._owned)
        batches: dict[TopicPartition, list[Any]] = await consumer.getmany(timeout_ms=200, max_records=FETCH)
        for partition, records in batches.items():
            owned = self._owned.get(partition)
            if owned is None:
                continue
            same = before.get(partition) is owned
            if not same:
                # Fetched while the partition changed hands: whether these records are ours cannot be told. Drop them and read again from what is ours.
                consumer.seek(partition, owned.read)
                continue
            fresh = [
                Message(record.topic, record.key, record.value, tuple(record.headers), record.partition, record.offset)
                for record in records
                if record.offset >= owned.read
            ]
            if fresh:
                owned.read = fresh[-1].offset + 1
                self._submit(owned, fresh)
                self._hold_back(owned)

    def _submit(self, owned: Ownership, messages: list[Message]) -> None:
        size = max(1, min(FETCH, int(CHUNK_SECONDS / max(self._seconds, 1e-6))))
        for start in range(0, len(messages), size):
            chunk = messages[start : start + size]
            owned.work.append((chunk, asyncio.create_task(self._work(chunk))))
        owned.pending += len(messages)
        owned.more.set()

    async def _work(self, chunk: Sequence[Message]) -> list[Worked]:
        prepare = self.stage.prepare
        kept = chunk if prepare is None else [ready for message in chunk if (ready := prepare(message)) is not None]
        worked = await self._pool.work(kept) if kept else []
        for _, seconds in worked:
            self._seconds += 0.05 * (seconds - self._seconds)
            self.metrics.worked(seconds)
        return worked

    def _hold_back(self, owned: Ownership) -> None:
        """Read on only while little is in work: that is the backpressure."""
        assert self._consumer is not None  # noqa: S101 -- there while we own
        bound = max(self._settings.read_ahead, int(4 * CHUNK_SECONDS / max(self._seconds, 4 * CHUNK_SECONDS / (2 * FETCH))))
        with contextlib.suppress(IllegalStateError):
            if owned.pending >= bound and not owned.paused:
                self._consumer.pause(owned.partition)
                owned.paused = True
            elif owned.pending <= bound // 2 and owned.paused:
                self._consumer.resume(owned.partition)
                owned.paused = False

    async def _write(self, owned: Ownership) -> None:
        """Write a partition's results in input order: as much as is ready, whenever something is."""
        try:
            while True:
                await owned.more.wait()
                owned.more.clear()
                while owned.work:
                    await owned.work[0][1]
                    out: list[Message] = []
                    done = 0
                    while owned.work and owned.work[0][1].done() and done < FETCH:
                        chunk, task = owned.work.popleft()
                        done += len(chunk)
                        offset = chunk[-1].offset + 1
                        out += [message for messages, _ in task.result() for message in messages]
                    async with owned.lock:
                        if self._owned.get(owned.partition) is not owned:
                            return
                        await owned.writer.write(out, offset)
                        owned.next = offset
                    owned.pending -= done
                    self.progress = time.monotonic()
                    self.metrics.written(done, len(out))
                    self._hold_back(owned)
        except asyncio.CancelledError:
            raise
        except Exception as error:  # noqa: BLE001 -- whatever it is, this process can no longer tell what was written
            if not self._failed.done():
                fatal = (
                    error
                    if isinstance(error, Fatal)
                    else Fatal(f"{self.stage.name}: writing {owned.partition.topic}[{owned.partition.partition}]: {type(error).__name__}: {error}")
                )
                self._failed.set_exception(fatal)

    async def _drain(self) -> None:
        """Let what is in work be finished and written."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                while any(owned.pending for owned in self._owned.values()) and not self._failed.done():  # noqa: ASYNC110 -- many may change it
                    await asyncio.sleep(0.02)

    async def on_partitions_assigned(self, assigned: Iterable[TopicPartition]) -> None:
        """Take partitions: fence the former owner first, then learn where it stopped."""
        try:
            await asyncio.gather(*(self._take(partition) for partition in assigned))
        except Exception as error:  # noqa: BLE001 -- aiokafka would log it and go on without the partition
            if not self._failed.done():
                self._failed.set_exception(Fatal(f"{self.stage.name}: taking partitions: {type(error).__name__}: {error}"))
            return
        self.progress = time.monotonic()
        self.ready.set()

    async def _take(self, partition: TopicPartition) -> None:
        assert self._consumer is not None and self.guarantee is not None  # noqa: S101, PT018 -- set before subscribing
        consumer = self._consumer
        writer: Writer = WRITERS[self.guarantee](self._settings.kafka_bootstrap, self.group, partition, consumer)
        await writer.start()
        committed = await consumer.committed(partition)
        if committed is None:
            committed = (await consumer.beginning_offsets([partition]))[partition]
        if self.stage.on_assigned is not None:
            await self.stage.on_assigned(consumer, partition, committed)  # type: ignore[misc]
        # No await between the seek and the record of the ownership.
        consumer.seek(partition, committed)
        owned = Ownership(partition=partition, writer=writer, next=committed, read=committed)
        self._owned[partition] = owned
        owned.task = asyncio.create_task(self._write(owned), name=f"write {partition.topic}[{partition.partition}]")
        log.info("%s: took %s[%d] at %d", self.stage.name, partition.topic, partition.partition, committed)

    async def on_partitions_revoked(self, revoked: Iterable[TopicPartition]) -> None:
        """Give partitions up: a write under way ends first, the rest is the next owner's."""
        await asyncio.gather(*(self._give_up(partition) for partition in revoked))

    async def _give_up(self, partition: TopicPartition) -> None:
        owned = self._owned.get(partition)
        if owned is None:
            return
        async with owned.lock:
            self._owned.pop(partition, None)
        if owned.task is not None:
            owned.task.cancel()
        for _, task in owned.work:
            task.cancel()
        with contextlib.suppress(KafkaError, TimeoutError):
            await asyncio.wait_for(owned.writer.stop(), 10)

    def lag(self) -> int:
        """Records that are there and not done, over the partitions held."""
        return sum(owned.pending + owned.waiting for owned in self._owned.values())

    def stalled(self, seconds: float) -> bool:
        """Whether there has been work but no progress for `seconds`."""
        if self.lag() == 0:
            self.progress = time.monotonic()
        return time.monotonic() - self.progress > seconds

    def exposition(self) -> bytes:
        """The metrics, in Prometheus' text format."""
        self.metrics.lag.set(self.lag())
        self.metrics.deaths.set(self._pool.deaths)
        return self.metrics.text()

    async def _watch(self, consumer: AIOKafkaConsumer) -> None:
        """Compare positions with the ends that the broker tells, now and then: a consumer that silently stopped fetching would not know of the records it does not fetch."""
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            with contextlib.suppress(KafkaError, TimeoutError, IllegalStateError):
                async with asyncio.timeout(WATCH_SECONDS):
                    # The position moves past markers of transactions too, `next` does not: only it can reach the end.
                    ends = await consumer.end_offsets(list(self._owned))
                    for partition, owned in list(self._owned.items()):
                        owned.waiting = max(0, ends.get(partition, 0) - await consumer.position(partition))

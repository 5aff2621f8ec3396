"""The profiles worker, a Faust app: verdicts to uploaders' counters, in a table with a changelog, published on `moderation.profiles.v1`.

Verdicts come keyed by upload and are sent on keyed by uploader, so that one worker holds all of an uploader. At-least-once; a verdict that comes twice is known by its id.
Nothing may leave an agent as an exception, because Faust would count the event as done; and concurrency stays 1, because more would skip events.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import signal
import sys
import tempfile
import time
from datetime import UTC, datetime

import faust
from aiokafka import AIOKafkaConsumer, TopicPartition
from aiokafka.errors import KafkaError

from pipeline.errors import Fatal
from pipeline.settings import Settings
from pipeline.streams.counters import State, count, counters, expire
from pipeline.streams.health import STALLED_SECONDS, serve
from pipeline.streams.metrics import Metrics
from pipeline.streams.profiles_table import profile_key
from topics.catalog import Topics, catalog
from topics.cloudevents import MalformedEventError, decode, encode
from topics.events import Profile, Uploader, Verdict, stable_id

NAME = "profiles"
SWEEP_SECONDS = 300.0
"""Counters that fell because time went on are published this often."""
log = logging.getLogger(__name__)


class Profiles:
    """The app and what it holds."""

    def __init__(self, settings: Settings, *, store: str = "memory://") -> None:
        """Connects nothing before the app starts."""
        self.metrics = Metrics(NAME)
        self.metrics.guarantee("at-least-once")
        self.progress = time.monotonic()
        self.ready = False
        group = f"{settings.group_prefix}-{NAME}"
        partitions = catalog()[Topics.VERDICTS].partitions
        self.app = faust.App(
            group,
            broker=[f"kafka://{address}" for address in settings.kafka_bootstrap.split(",")],
            store=store,
            topic_partitions=partitions,
            topic_replication_factor=1,
            table_standby_replicas=0,
            processing_guarantee="at_least_once",
            broker_session_timeout=settings.kafka_session_timeout_ms / 1000,
            broker_heartbeat_interval=max(0.5, settings.kafka_session_timeout_ms / 5000),
            broker_rebalance_timeout=settings.kafka_rebalance_timeout_ms / 1000,
            stream_buffer_maxsize=256,
            broker_commit_interval=1.0,
            web_enabled=False,
            datadir=tempfile.mkdtemp(prefix=f"{group}-"),  # by default a folder beside whatever runs it
            consumer_auto_offset_reset="earliest",
            value_serializer="raw",
            key_serializer="raw",
        )
        app = self.app
        verdicts = app.topic(str(Topics.VERDICTS), value_serializer="raw", key_serializer="raw")
        self.by_uploader = app.topic(f"{group}-by-uploader", value_serializer="raw", key_serializer="raw", partitions=partitions, internal=True)
        self.published = app.topic(str(Topics.PROFILES), value_serializer="raw", key_serializer="raw")
        self.table = app.Table("uploaders", default=dict, partitions=partitions, key_type=str, value_type=dict)
        self.by_key = app.agent(verdicts, name="by-key", concurrency=1)(self._by_key)
        self.counting = app.agent(self.by_uploader, name="counting", concurrency=1)(self._counting)
        app.timer(SWEEP_SECONDS, name="sweep")(self.sweep)

    async def _by_key(self, stream: faust.StreamT[bytes]) -> None:
        """Send verdicts on, keyed by uploader."""
        async for value in stream:
            verdict = self._read(value)
            self.progress = time.monotonic()
            if verdict is not None and verdict.uploader:
                await self._until_done(self.by_uploader.send, key=profile_key(verdict.tenant, verdict.uploader).encode(), value=value)

    async def _counting(self, stream: faust.StreamT[bytes]) -> None:
        """Count, and publish what changed."""
        async for value in stream:
            verdict = self._read(value)
            if verdict is None or not verdict.uploader:
                continue
            key = profile_key(verdict.tenant, verdict.uploader)
            before: State = self.table[key]
            after = count(before, verdict)
            if after is not before:
                self.table[key] = after
                await self._publish(key, counters(after, after["latest"]), verdict.created_at)
            self.progress = time.monotonic()
            self.metrics.written(1, int(after is not before))

    async def sweep(self) -> None:
        """Publish counters that fell, and forget uploaders of whom nothing is left."""
        now = int(time.time())
        for key, state in list(self.table.items()):
            left = expire(state, now)
            if left["buckets"] == state.get("buckets"):
                continue
            fallen = counters(left, now)
            if any(left["buckets"].values()):
                self.table[key] = left
            else:
                self.table.pop(key)
            await self._publish(key, fallen, datetime.now(UTC))

    async def _publish(self, key: str, found: Uploader, at: datetime) -> None:
        tenant, _, uploader = key.partition("/")
        profile = Profile(
            id=stable_id("profile", key, at.isoformat(), found.model_dump_json()), time=at, tenant=tenant, uploader=uploader, counters=found
        )
        headers, value = encode(profile, source=f"assay/{NAME}", subject=key)
        await self._until_done(self.published.send, key=key.encode(), value=value, headers=dict(headers))

    def _read(self, value: bytes) -> Verdict | None:
        try:
            return decode(value, (), Verdict)
        except MalformedEventError as error:
            log.warning("not counted: %s", error)
            return None

    async def _until_done(self, send: object, **what: object) -> None:
        """Try again until it is sent: an exception that leaves an agent loses the event. Liveness ends what never comes right."""
        wait = 0.2
        while True:
            try:
                await send(**what)  # type: ignore[operator]
            except Exception as error:  # noqa: BLE001 -- see above
                log.warning("sending: %s: %s; again in %.1f s", type(error).__name__, error, wait)
                await asyncio.sleep(wait)
                wait = min(wait * 2, 10)
            else:
                return


async def run(settings: Settings, stop: asyncio.Event) -> None:
    """Run until `stop`. Raises `Fatal` where the process must be restarted."""
    profiles = Profiles(settings)
    app = profiles.app
    end = Ends(settings)
    app.finalize()

    async def recovered(*_: object, **__: object) -> None:
        profiles.ready = True
        profiles.progress = time.monotonic()

    app.on_rebalance_complete.connect(recovered, weak=False)
    async with serve(
        settings.http_host,
        settings.http_port,
        alive=lambda: not end.stalled(profiles.progress, STALLED_SECONDS),
        ready=lambda: profiles.ready and not app.rebalancing,
        metrics=profiles.metrics.text,
    ) as port:
        print(f"assay: {NAME} answers on http://{settings.http_host}:{port}/readyz", file=sys.stderr, flush=True)  # noqa: T201 -- port 0 takes a free one
        watching = asyncio.create_task(end.watch())
        try:
            await app.start()
            crashed = asyncio.create_task(app.wait_until_stopped())
            stopping = asyncio.create_task(stop.wait())
            await asyncio.wait([crashed, stopping], return_when=asyncio.FIRST_COMPLETED)
            for task in (crashed, stopping):
                task.cancel()
        except (KafkaError, OSError) as error:
            raise Fatal(f"{NAME}: {type(error).__name__}: {error}") from error
        finally:
            watching.cancel()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(app.stop(), 15)
        if app.crash_reason is not None:
            raise Fatal(f"{NAME}: {type(app.crash_reason).__name__}: {app.crash_reason}")


class Ends:
    """When the verdict topic last grew, by a consumer of its own: Faust's agents may fall silent without an error."""

    def __init__(self, settings: Settings) -> None:
        """Looks at nothing before `watch`."""
        self._settings = settings
        self._total: int | None = None
        self._grew = 0.0
        self._behind: tuple[float, float] | None = None

    def stalled(self, progress: float, seconds: float) -> bool:
        """Asked again and again: whether for `seconds` the topic has been longer than at `progress` (a monotonic time), which has not moved meanwhile."""
        now = time.monotonic()
        if self._grew <= progress or self._behind is None or self._behind[0] != progress:
            self._behind = (progress, now)
        return now - self._behind[1] > seconds

    def saw(self, total: int) -> None:
        """The sum of the topic's ends, now."""
        if self._total is not None and total > self._total:
            self._grew = time.monotonic()
        self._total = total

    async def watch(self) -> None:
        """Look now and then, for ever."""
        verdicts = [TopicPartition(Topics.VERDICTS, number) for number in range(catalog()[Topics.VERDICTS].partitions)]
        while True:
            with contextlib.suppress(KafkaError, OSError):
                consumer = AIOKafkaConsumer(bootstrap_servers=self._settings.kafka_bootstrap, enable_auto_commit=False)
                await consumer.start()
                try:
                    while True:
                        self.saw(sum((await consumer.end_offsets(verdicts)).values()))
                        await asyncio.sleep(15)
                finally:
                    await consumer.stop()
            await asyncio.sleep(15)


def main(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT."""

    async def until_told() -> None:
        stop = asyncio.Event()
        for number in (signal.SIGTERM, signal.SIGINT):
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
        await run(settings, stop)

    asyncio.run(until_told())

"""What a runner runs, and what it knows of each partition it holds."""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import dataclass, field
from typing import Any

from aiokafka import AIOKafkaConsumer, TopicPartition

from pipeline.streams.messages import Failure, Handler, Message
from pipeline.streams.pool import Worked
from pipeline.streams.writer import Writer

Prepare = Callable[[Message], Message | None]
"""Runs in the worker itself, before the pool: adds what only it knows; None drops the record."""


@dataclass(frozen=True, kw_only=True)
class Stage:
    """What a runner runs."""

    name: str
    source: str
    """The input topic."""
    factory: Callable[[], Handler]
    """Makes the handler in each child process; must be importable by name."""
    failure: Failure
    prepare: Prepare | None = None
    on_assigned: Callable[[AIOKafkaConsumer, TopicPartition, int], object] | None = None
    """A coroutine function told of each partition and the offset it starts at, before the first record of it."""
    beside: Callable[[asyncio.Event], Coroutine[Any, Any, None]] | None = None
    """Runs beside the loop as long as the worker; no partition is taken before it sets the event."""


@dataclass(eq=False)
class Ownership:
    """One partition for as long as this worker holds it. Identity matters: the same partition assigned again is another ownership."""

    partition: TopicPartition
    writer: Writer
    next: int
    """Everything below is done and committed."""
    read: int
    """Everything below is done or in work."""
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    work: deque[tuple[Sequence[Message], asyncio.Task[list[Worked]]]] = field(default_factory=deque)
    more: asyncio.Event = field(default_factory=asyncio.Event)
    pending: int = 0
    """Records in work."""
    waiting: int = 0
    """Records not yet fetched, by the last look."""
    paused: bool = False
    task: asyncio.Task[None] | None = None

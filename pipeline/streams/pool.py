"""Child processes that do a stage's work. A child that dies takes only its own records with it, and they are tried again one by one."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import signal
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool

from pipeline.embedded.process import die_with_parent
from pipeline.streams.messages import Failure, Handler, Message

Worked = tuple[list[Message], float]
"""What to send for one record, and the seconds its work took."""

_handler: Handler | None = None


def _start(parent: int) -> None:
    """In a new child: go when the worker goes, and leave Ctrl-C to it."""
    die_with_parent()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if os.getppid() != parent:  # it went before we could ask
        os._exit(0)


def _build(factory: Callable[[], Handler]) -> int:
    global _handler  # noqa: PLW0603 -- one handler for each child, made once: it holds the models
    if _handler is None:
        _handler = factory()
    return os.getpid()


def _work(factory: Callable[[], Handler], messages: Sequence[Message]) -> list[Worked]:
    _build(factory)
    assert _handler is not None  # noqa: S101 -- built above
    worked = []
    for message in messages:
        start = time.perf_counter()
        worked.append((_handler(message), time.perf_counter() - start))
    return worked


class Pool:
    """`size` children, each with a handler of its own made by `factory`."""

    def __init__(self, factory: Callable[[], Handler], failure: Failure, size: int) -> None:
        """`factory` and what it returns must import by name (spawned children); `failure` is asked for a record that kills its child."""
        self._factory = factory
        self._failure = failure
        self._size = size
        self._executor = self._new(size)
        self._alone = asyncio.Lock()
        self.deaths = 0

    def _new(self, size: int) -> ProcessPoolExecutor:
        # Spawned, not forked: the parent has threads (Kafka clients, metrics).
        return ProcessPoolExecutor(size, mp_context=multiprocessing.get_context("spawn"), initializer=_start, initargs=(os.getpid(),))

    async def warm(self) -> None:
        """Build every child's handler; what goes wrong with that (a bad policy, say) is raised here."""
        loop = asyncio.get_running_loop()
        await asyncio.gather(*(loop.run_in_executor(self._executor, _build, self._factory) for _ in range(self._size)))

    async def work(self, messages: Sequence[Message]) -> list[Worked]:
        """What to send for each of `messages`, in order."""
        executor = self._executor
        try:
            return await asyncio.get_running_loop().run_in_executor(executor, _work, self._factory, messages)
        except (BrokenProcessPool, RuntimeError):
            if executor is self._executor:
                self.deaths += 1
                self._executor = self._new(self._size)
                executor.shutdown(wait=False, cancel_futures=True)
        return [await self._by_itself(message) for message in messages]

    async def _by_itself(self, message: Message) -> Worked:
        """Work one record in a child of its own: if that dies too, the record is poison."""
        async with self._alone:
            executor = self._new(1)
            try:
                [worked] = await asyncio.get_running_loop().run_in_executor(executor, _work, self._factory, [message])
            except BrokenProcessPool:
                self.deaths += 1
                return self._failure(message, "WorkerDied", "the process that worked this event died twice", 2), 0.0
            else:
                return worked
            finally:
                executor.shutdown(wait=False, cancel_futures=True)

    def close(self) -> None:
        """End the children; work in them is lost."""
        for process in list((self._executor._processes or {}).values()):  # noqa: SLF001 -- shutdown() alone waits for what is running
            process.kill()
        self._executor.shutdown(wait=False, cancel_futures=True)

"""Keeps child processes running: starts them, waits until they are ready, restarts one that dies, stops them all.

Used by `assay up`. On a cluster compose or Kubernetes does the same, on the same exit codes and health endpoints.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import signal
import sys
import time
import urllib.error
import urllib.request
from collections import deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from pipeline.embedded.process import die_with_parent
from pipeline.errors import AssayError

STOP_SECONDS = 20.0
"""A worker finishes what it holds before this; then it is killed."""
RESTARTS = 5
"""A child that dies more often than this within a minute is given up."""


@dataclass(kw_only=True)
class Child:
    """A process to keep running."""

    name: str
    command: Sequence[str]
    env: Mapping[str, str]
    ready_url: str
    """Answers 200 when the process does its work."""
    log: Path
    """Where its output goes."""
    process: asyncio.subprocess.Process | None = None
    deaths: deque[float] = field(default_factory=deque)


class Supervisor:
    """Runs `children` until `stop`; `failed` is set when one cannot be kept alive."""

    def __init__(self, children: Sequence[Child]) -> None:
        """Nothing is started before `start`."""
        self.children = list(children)
        self.failed: asyncio.Event = asyncio.Event()
        self.reason = ""
        self._watchers: list[asyncio.Task[None]] = []
        self._stopping = False

    async def start(self) -> None:
        """Start every child and watch over it."""
        for child in self.children:
            await self._spawn(child)
            self._watchers.append(asyncio.create_task(self._watch(child), name=f"watch {child.name}"))

    async def ready(self, seconds: float) -> None:
        """Return when all are ready. Raises `AssayError` naming those that are not, with the end of their logs."""
        waiting = {child.name: child for child in self.children}
        deadline = time.monotonic() + seconds
        while waiting:
            for name, child in list(waiting.items()):
                if await asyncio.to_thread(_answers, child.ready_url):
                    del waiting[name]
            if self.failed.is_set() or time.monotonic() > deadline:
                raise AssayError(
                    self.reason or "\n".join(f"{name} is not ready after {seconds:.0f} s; {tail(child.log)}" for name, child in waiting.items())
                )
            await asyncio.sleep(0.1)

    async def stop(self) -> None:
        """Ask all to finish what they hold, then end those that do not."""
        self._stopping = True
        for watcher in self._watchers:
            watcher.cancel()
        running = [child.process for child in self.children if child.process and child.process.returncode is None]
        for process in running:
            with contextlib.suppress(ProcessLookupError):
                process.send_signal(signal.SIGTERM)
        if running:
            _, late = await asyncio.wait([asyncio.create_task(process.wait()) for process in running], timeout=STOP_SECONDS)
            for process in running:
                if process.returncode is None:
                    with contextlib.suppress(ProcessLookupError):
                        process.kill()
            await asyncio.gather(*late)

    async def _spawn(self, child: Child) -> None:
        with child.log.open("ab") as log:
            child.process = await asyncio.create_subprocess_exec(
                *child.command,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                env={**os.environ, **child.env},
                start_new_session=True,  # Ctrl-C in the terminal reaches us alone; we stop the children in order
                preexec_fn=die_with_parent,
            )

    async def _watch(self, child: Child) -> None:
        while True:
            assert child.process is not None  # noqa: S101 -- started before it is watched
            code = await child.process.wait()
            if self._stopping:
                return
            now = time.monotonic()
            child.deaths.append(now)
            while child.deaths and child.deaths[0] < now - 60:
                child.deaths.popleft()
            if len(child.deaths) > RESTARTS or code == 2:
                self.reason = f"{child.name} ended with exit code {code}; {tail(child.log)}"
                self.failed.set()
                return
            print(f"assay: {child.name} ended with exit code {code}; starting it again", file=sys.stderr)  # noqa: T201
            await asyncio.sleep(min(0.2 * 2 ** len(child.deaths), 5))
            await self._spawn(child)


def tail(log: Path, lines: int = 15) -> str:
    """The end of `log` for an error message."""
    try:
        end = log.read_text(encoding="utf-8", errors="replace").splitlines()[-lines:]
    except OSError:
        end = []
    return f"the end of {log}:\n" + "\n".join(f"    {line}" for line in end) if end else f"{log} is empty"


def _answers(url: str) -> bool:
    try:
        with urllib.request.urlopen(url, timeout=2) as answer:  # noqa: S310 -- an address of our own children
            return bool(answer.status == 200)
    except (urllib.error.URLError, OSError):
        return False

"""A server as a child process: started, awaited until it answers, stopped, and gone when we are."""

from __future__ import annotations

import contextlib
import ctypes
import os
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Self

from pipeline.errors import AssayError

_PR_SET_PDEATHSIG = 1
_LIBC = ctypes.CDLL(None, use_errno=True)


def die_with_parent() -> None:
    """For `preexec_fn`: the kernel kills this process when its parent dies (prctl(2), Linux)."""
    _LIBC.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def free_port(span: int = 1) -> int:
    """A port on loopback that is free now, with the `span - 1` that follow it. Below the ephemeral range, so that no client takes it meanwhile."""
    for _ in range(200):
        start = 10_000 + int.from_bytes(os.urandom(2), "big") % 20_000
        with contextlib.ExitStack() as stack:
            try:
                for port in range(start, start + span):
                    stack.enter_context(socket.socket()).bind(("127.0.0.1", port))
            except OSError:
                continue
        return start
    raise AssayError("no free port on 127.0.0.1")


class Server:
    """A child process that listens on loopback; a context manager."""

    name = "server"
    start_seconds = 30.0

    def __init__(self) -> None:
        """Nothing is started before `start`."""
        self._process: subprocess.Popen[bytes] | None = None
        self.folder = Path(tempfile.mkdtemp(prefix=f"assay-{self.name}-"))
        self.log = self.folder / "log"

    def command(self) -> Sequence[str]:
        """What to run."""
        raise NotImplementedError

    def answers(self) -> bool:
        """Whether it does its work by now."""
        raise NotImplementedError

    @property
    def pid(self) -> int | None:
        """Of the running process."""
        return self._process.pid if self._process else None

    def start(self) -> Self:
        """Start it and return when it answers. Raises `AssayError` with the end of its log where it does not."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 -- our own servers
                list(self.command()),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                cwd=self.folder,
                start_new_session=True,
                preexec_fn=die_with_parent,  # noqa: PLW1509
            )
        deadline = time.monotonic() + self.start_seconds
        while not self.answers():
            code = self._process.poll()
            if code is not None or time.monotonic() > deadline:
                end = self.log.read_text(errors="replace")[-1500:]
                self.stop()
                raise AssayError(
                    f"{self.name} {'ended with exit code ' + str(code) if code is not None else 'does not answer'}; the end of its log:\n{end}"
                )
            time.sleep(0.05)
        return self

    def stop(self) -> None:
        """Stop it; silent where it does not run."""
        process, self._process = self._process, None
        if process is None or process.poll() is not None:
            return
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    def kill(self) -> None:
        """End it as kill -9 does, as a crash would."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            self._process = None

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *exception: object) -> None:
        self.stop()


def listens(port: int) -> bool:
    """Whether something accepts connections on a loopback port."""
    with socket.socket() as probe:
        probe.settimeout(0.5)
        return probe.connect_ex(("127.0.0.1", port)) == 0

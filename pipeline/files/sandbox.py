"""Decoding in a child process with bounds on memory, CPU time and wall clock. A child that dies is a label, never the worker's death."""

from __future__ import annotations

import contextlib
import dataclasses
import json
import os
import select
import struct
import subprocess
import sys
import threading
import time
from typing import Any, Self

import numpy as np

from pipeline.errors import PermanentError, TransientError
from pipeline.ports import Limits, Page
from topics.events import Evidence, Label, Text2
from topics.labels import label

START_SECONDS = 30
ZH = {
    "bomb": "解码该文件需要的资源超过限制",
    "corrupt": "文件已损坏，无法解码",
    "encrypted": "文件需要密码",
    "type_not_allowed": "该类型的文件没有可审核的画面",
}
EN = {
    "bomb": "Decoding this file needs more than is allowed",
    "corrupt": "The file is broken and cannot be decoded",
    "encrypted": "The file asks for a password",
    "type_not_allowed": "A file of this type has no pages to look at",
}


class DecodeError(PermanentError):
    """A file that cannot be decoded; `label` is the `file.*` label that says why."""

    def __init__(self, name: str, why: str) -> None:
        """`name` without the family; `why` goes into the evidence."""
        super().__init__(f"file.{name}: {why}")
        self.label: Label = label(
            f"file.{name}",
            source="decoder",
            confidence=0.99,
            evidence=[Evidence(kind="file", text=why)],
            message=Text2(en=f"{EN[name]}.", zh=f"{ZH[name]}。"),
        )


class Sandbox:
    """A `Decoder`. One child, kept between jobs; it is started when first needed and again after it died. Safe to share between threads."""

    def __init__(self) -> None:
        """Starts nothing yet."""
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._owner = 0

    def decode(self, data: bytes, media_type: str, limits: Limits | None = None) -> list[Page]:
        """Pages of `data` as RGB, upright. Raises `DecodeError`, and `TransientError` where no child can be started."""
        header, payload = self._job(data, media_type, limits or Limits(), pixels=True)
        pages, at = [], 0
        for index, page in enumerate(header["pages"]):
            size = page["w"] * page["h"] * 3
            pixels = np.frombuffer(payload, dtype=np.uint8, count=size, offset=at).reshape(page["h"], page["w"], 3)
            pages.append(Page(index=index, pixels=pixels, width=page["width"], height=page["height"]))
            at += size
        return pages

    def check(self, data: bytes, media_type: str, limits: Limits | None = None) -> list[tuple[int, int]]:
        """Decode all the same, but hand back only each page's width and height. Raises `DecodeError`."""
        header, _ = self._job(data, media_type, limits or Limits(), pixels=False)
        return [(page["width"], page["height"]) for page in header["pages"]]

    def close(self) -> None:
        """End the child."""
        with self._lock:
            self._end()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def _job(self, data: bytes, media_type: str, limits: Limits, *, pixels: bool) -> tuple[dict[str, Any], bytearray]:
        job = json.dumps({"media_type": media_type, "size": len(data), "limits": dataclasses.asdict(limits), "pixels": pixels}).encode()
        with self._lock:
            child = self._start()
            deadline = time.monotonic() + limits.wall_seconds
            try:
                # The child reads a whole job before it answers, so writing cannot wait for reading.
                _write(child, struct.pack(">I", len(job)) + job, deadline)
                _write(child, data, deadline)
                header = json.loads(_read(child, struct.unpack(">I", _read(child, 4, deadline))[0], deadline))
                payload = bytearray()
                if pixels and "pages" in header:
                    payload = _read(child, sum(page["w"] * page["h"] * 3 for page in header["pages"]), deadline)
            except TimeoutError:
                self._end()
                raise DecodeError("bomb", f"decoding took longer than {limits.wall_seconds:g} s") from None
            except (EOFError, OSError, ValueError, struct.error):
                code = self._end()
                # 24 is SIGXCPU: the CPU limit.
                why = "decoding took too much CPU time" if code == -24 else f"the decoder died (exit code {code})"
                raise DecodeError("bomb" if code in {-24, -9} else "corrupt", why) from None
        if "refused" in header:
            name = header["refused"]
            raise DecodeError(name if name in EN else "corrupt", str(header.get("why", "")))
        return header, payload

    def _start(self) -> subprocess.Popen[bytes]:
        if self._owner != os.getpid():
            self._child, self._owner = None, os.getpid()  # forked: the child belongs to our parent, and two must not talk over one pipe
        if self._child is None or self._child.poll() is not None:
            self._end()
            # It dies when we do: our end of its standard input closes, whatever kills us.
            self._child = subprocess.Popen(
                [sys.executable, "-m", "pipeline.files.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                bufsize=0,
                env={"PATH": "/usr/bin:/bin", "PYTHONPATH": os.pathsep.join(path for path in sys.path if path), "OMP_NUM_THREADS": "1"},
            )
            for pipe in (self._child.stdin, self._child.stdout):
                assert pipe is not None  # noqa: S101 -- asked for above
                os.set_blocking(pipe.fileno(), False)
            try:
                _read(self._child, 1, time.monotonic() + START_SECONDS)
            except (EOFError, TimeoutError, OSError):
                raise TransientError(
                    f"the decoder process does not start (exit code {self._end()}): run `{sys.executable} -m pipeline.files.child` to see why"
                ) from None
        return self._child

    def _end(self) -> int | None:
        child, self._child = self._child, None
        if child is None:
            return None
        code = child.poll()
        if code is None:
            with contextlib.suppress(subprocess.TimeoutExpired):
                code = child.wait(0.2)  # it may be dying by itself, and how it died matters
        if code is None:
            child.kill()
            code = child.wait()
        for pipe in (child.stdin, child.stdout):
            if pipe is not None:
                pipe.close()
        return code


def _write(child: subprocess.Popen[bytes], data: bytes, deadline: float) -> None:
    assert child.stdin is not None  # noqa: S101 -- made with pipes
    view = memoryview(data)
    while view:
        _wait(child.stdin.fileno(), select.POLLOUT, deadline)
        view = view[os.write(child.stdin.fileno(), view[: 1 << 20]) :]


def _read(child: subprocess.Popen[bytes], count: int, deadline: float) -> bytearray:
    assert child.stdout is not None  # noqa: S101 -- made with pipes
    data = bytearray(count)
    view = memoryview(data)
    while view:
        _wait(child.stdout.fileno(), select.POLLIN, deadline)
        got = os.readv(child.stdout.fileno(), [view])
        if got == 0:
            raise EOFError
        view = view[got:]
    return data


def _wait(descriptor: int, event: int, deadline: float) -> None:
    # Not `select.select`, which fails on descriptors of 1024 and more.
    poll = select.poll()
    poll.register(descriptor, event)
    if not poll.poll(max(0.0, deadline - time.monotonic()) * 1000):
        raise TimeoutError

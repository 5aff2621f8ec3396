"""Stages with next to no work, for tests of the runner itself. Importable by name: the pool's children are spawned."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Callable
from functools import partial

from pipeline.streams.messages import Handler, Message
from pipeline.streams.stage import Stage


def _echo(sink: str, message: Message) -> list[Message]:
    value = json.loads(message.value)
    if value.get("kill"):
        os.kill(os.getpid(), signal.SIGKILL)
    return [Message(sink, message.key, json.dumps({**value, "seen": message.offset}).encode(), message.headers)]


def echo(sink: str) -> Handler:
    """A handler that passes records on."""
    return partial(_echo, sink)


def failed(sink: str, message: Message, cause: str, text: str, attempts: int) -> list[Message]:
    """What becomes of a record that kills its child."""
    value = json.loads(message.value)
    return [Message(sink, message.key, json.dumps({**value, "failed": cause, "text": text, "attempts": attempts}).encode())]


def stage(source: str, sink: str, name: str = "trivial", **more: Callable) -> Stage:
    """A stage that passes records from `source` on to `sink`."""
    return Stage(name=name, source=source, factory=partial(echo, sink), failure=partial(failed, sink), **more)

"""What flows through a stage: Kafka records, as plain values that travel between processes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

Headers = tuple[tuple[str, bytes], ...]


class Message(NamedTuple):
    """A record, in or out."""

    topic: str
    key: bytes | None
    value: bytes | None
    headers: Headers = ()
    partition: int = -1
    """Where it came from; -1 for one to be sent, whose key decides."""
    offset: int = -1

    def header(self, name: str) -> str | None:
        """The text of a header; None where it is absent."""
        return next((content.decode("utf-8", "replace") for key, content in self.headers if key == name), None)


Handler = Callable[[Message], list[Message]]
"""A stage's work on one record: what to send. Runs in a pool's child process."""
Failure = Callable[[Message, str, str, int], list[Message]]
"""What to send for a record that cannot be worked: (record, class of the cause, its text, attempts)."""

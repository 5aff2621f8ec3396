"""The failure guard: what can pass is tried again, what cannot becomes a dead letter and a verdict. Nothing leaves it but messages."""

from __future__ import annotations

import base64
import json
import logging
from datetime import UTC, datetime

from tenacity import RetryCallState, Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential_jitter

from pipeline.errors import Fatal, PermanentError, TransientError
from pipeline.policy.bundle import Bundle
from pipeline.stages.judge import fallback_verdict, route
from pipeline.streams.messages import Handler, Message
from topics.catalog import Topics
from topics.cloudevents import encode, trace_of
from topics.events import DeadLetter, Upload, Verdict, stable_id

log = logging.getLogger(__name__)


MAX_VALUE = 3 << 20
"""Bytes of one event: below the topics' `max.message.bytes`, with room for headers and the batch's frame."""


class Guard:
    """Wraps a stage's handler; `failed` makes the messages for a record that nothing could be done with."""

    def __init__(self, stage: str, bundle: Bundle, *, retries: int, retry_seconds: float) -> None:
        """`retries`: how often again after the first try; `retry_seconds`: the first wait, which doubles up to 30 s."""
        self.stage = stage
        self._bundle = bundle
        self._attempts = retries + 1
        self._wait = wait_exponential_jitter(initial=retry_seconds, max=30, jitter=retry_seconds)

    def wrap(self, handler: Handler) -> Handler:
        """`handler`, which now never raises."""

        def guarded(message: Message) -> list[Message]:
            tries = 0

            def count(state: RetryCallState) -> None:
                nonlocal tries
                tries = state.attempt_number

            retrying = Retrying(
                retry=retry_if_exception_type(TransientError), stop=stop_after_attempt(self._attempts), wait=self._wait, before=count, reraise=True
            )
            try:
                return _sendable(retrying(handler, message))
            except Fatal:
                raise
            except Exception as error:  # noqa: BLE001 -- whatever it is, the event must not be lost and must not block its partition
                log.warning(
                    "%s could not work %s[%d]@%d: %s: %s", self.stage, message.topic, message.partition, message.offset, type(error).__name__, error
                )
                return self.failed(message, type(error).__name__, str(error), tries)

        return guarded

    def failed(self, message: Message, cause: str, text: str, attempts: int) -> list[Message]:
        """A dead letter, and the verdict by the policy's `on_failure` where the upload can be named."""
        upload = upload_of(message)
        trace = trace_of(message.headers)
        source = f"assay/{self.stage}"
        value, encoding = _as_text(message.value)
        if len(value.encode()) > MAX_VALUE // 2:  # escaped in JSON it may not fit; it still lies where it came from
            value = ""
        now = datetime.now(UTC)
        letter = DeadLetter(
            id=stable_id("dead-letter", message.topic, str(message.partition), str(message.offset)),
            time=now,
            upload_id=upload.upload_id if upload else None,
            stage=self.stage,
            topic=message.topic,
            partition=message.partition,
            offset=message.offset,
            cause=cause,
            message=text[:2000],
            attempts=attempts,
            key=message.key.decode("utf-8", "replace") if message.key else None,
            value=value,
            encoding="base64" if encoding == "base64" else "utf-8",
            headers={name: content.decode("utf-8", "replace") for name, content in message.headers},
        )
        headers, body = encode(letter, source=source, subject=letter.upload_id, traceparent=trace)
        causes = {
            "cause": cause,
            "stage": self.stage,
            "topic": message.topic,
            "partition": message.partition,
            "offset": message.offset,
            "attempts": attempts,
        }
        headers += [(f"assay-{name}", str(said).encode()) for name, said in causes.items()]
        out = [Message(Topics.DEAD_LETTER, message.key, body, tuple(headers))]
        if upload is not None:
            out += verdict_messages(fallback_verdict(upload, self._bundle, cause=cause, stage=self.stage), source=source, trace=trace)
        return out


def verdict_messages(verdict: Verdict, *, source: str, trace: str | None) -> list[Message]:
    """A verdict for each of its topics."""
    headers, value = encode(verdict, source=source, subject=verdict.upload_id, traceparent=trace)
    return [Message(topic, verdict.upload_id.encode(), value, tuple(headers)) for topic in route(verdict)]


def upload_of(message: Message) -> Upload | None:
    """The upload that a record is about: the one in its value, or as much as its key tells; None where neither names one."""
    try:
        value = json.loads(message.value or b"")
        found = value.get("upload", value)
        return Upload.model_validate(found)
    except (ValueError, AttributeError, TypeError):
        pass
    if message.topic == Topics.OBJECT_EVENTS or not message.key:
        return None
    name = message.key.decode("utf-8", "replace")[:200]
    return Upload(id=name, upload_id=name, time=datetime.now(UTC))


def _sendable(messages: list[Message]) -> list[Message]:
    """`messages`, unless a broker would refuse one: that would end the worker, and again after its restart. Raises `PermanentError`."""
    for message in messages:
        if len(message.value or b"") > MAX_VALUE:
            raise PermanentError(f"the event for {message.topic} would be {len(message.value or b'')} bytes, more than {MAX_VALUE}")
    return messages


def _as_text(value: bytes | None) -> tuple[str, str]:
    try:
        return (value or b"").decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return base64.b64encode(value or b"").decode(), "base64"

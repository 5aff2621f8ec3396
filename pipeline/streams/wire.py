"""Between records and events: what every stage module does alike."""

from __future__ import annotations

from typing import TypeVar

from pipeline.errors import BadEvent
from pipeline.policy.bundle import Bundle
from pipeline.settings import Settings
from pipeline.streams.guard import Guard
from pipeline.streams.messages import Message
from topics.cloudevents import MalformedEventError, decode, encode, trace_of
from topics.events import Event

E = TypeVar("E", bound=Event)


def event_of(message: Message, model: type[E]) -> E:
    """The event that a record carries. Raises `BadEvent`."""
    try:
        return decode(message.value, message.headers, model)
    except MalformedEventError as error:
        raise BadEvent(str(error)) from None


def message_of(event: Event, topic: str, *, stage: str, upload_id: str, cause: Message) -> Message:
    """The record that carries `event` on, in the trace of the record that caused it."""
    headers, value = encode(event, source=f"assay/{stage}", subject=upload_id, traceparent=trace_of(cause.headers))
    return Message(topic, upload_id.encode(), value, tuple(headers))


def guard_of(stage: str, settings: Settings, bundle: Bundle) -> Guard:
    """The guard of a stage."""
    return Guard(stage, bundle, retries=settings.retries, retry_seconds=settings.retry_seconds)

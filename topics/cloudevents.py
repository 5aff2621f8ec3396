"""Events on the wire: CloudEvents 1.0, Kafka binary mode (https://github.com/cloudevents/spec, kafka-protocol-binding.md, section 3.2)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from cloudevents.core.bindings.kafka import to_binary
from cloudevents.core.formats.json import JSONFormat
from cloudevents.core.v1.event import CloudEvent
from pydantic import ValidationError

from topics.events import Event

Headers = list[tuple[str, bytes]]
E = TypeVar("E", bound=Event)

SCHEMAS = "https://assay.dev/schemas"
_FORMAT = JSONFormat()


class MalformedEventError(ValueError):
    """A value that is not the event it should be."""


def encode(event: Event, *, source: str, subject: str | None = None, traceparent: str | None = None) -> tuple[Headers, bytes]:
    """Headers and value of `event`.

    `source` names the sender (`assay/validate`), `subject` the upload, `traceparent` the W3C trace; OpenTelemetry reads the plain header, CloudEvents' distributed
    tracing extension the `ce_` one, so both are written.
    """
    attributes: dict[str, object] = {
        "id": event.id,
        "source": source,
        "type": event.type,
        "time": event.time,
        "datacontenttype": "application/json",
        "dataschema": f"{SCHEMAS}/{event.type}.json",
    }
    if subject is not None:
        attributes["subject"] = subject
    if traceparent is not None:
        attributes["traceparent"] = traceparent
    message = to_binary(CloudEvent(attributes=attributes), _FORMAT)
    headers = list(message.headers.items())
    if traceparent is not None:
        headers.append(("traceparent", traceparent.encode()))
    return headers, event.model_dump_json().encode()


def decode(value: bytes | None, headers: Iterable[tuple[str, bytes]], model: type[E]) -> E:
    """The event of `value`; headers need not be there, but where they name another type it is refused. Raises `MalformedEventError`."""
    if not value:
        raise MalformedEventError(f"an empty value is no {model.__name__}")
    expected = model.model_fields["type"].default
    said = next((content.decode("utf-8", "replace") for name, content in headers if name == "ce_type"), expected)
    if said != expected:
        raise MalformedEventError(f"header ce_type says {said!r} where {expected!r} is expected")
    try:
        return model.model_validate_json(value)
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        where = ".".join(str(part) for part in problem["loc"]) or "value"
        raise MalformedEventError(f"not a {expected}: {where}: {problem['msg']}") from None


def trace_of(headers: Iterable[tuple[str, bytes]]) -> str | None:
    """The `traceparent` that came with a record."""
    return next((content.decode("ascii", "replace") for name, content in headers if name in {"traceparent", "ce_traceparent"}), None)

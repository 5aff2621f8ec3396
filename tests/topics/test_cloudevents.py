"""CloudEvents in Kafka's binary mode: there and back, and what is refused."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from topics.cloudevents import MalformedEventError, decode, encode, trace_of
from topics.events import Profile, Upload

TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01"


def upload(**fields):
    """An upload event."""
    return Upload(**{"id": "u-1", "upload_id": "u-1", "time": datetime(2026, 11, 24, 9, 30, 0, 123456, tzinfo=UTC), **fields})


def test_headers():
    """The attributes stand in the headers, the trace twice; the value repeats id, type and time."""
    headers, value = encode(upload(text="价格"), source="assay/submit", subject="u-1", traceparent=TRACE)
    known = {name: content.decode() for name, content in headers}
    assert known["ce_type"] == "moderation.upload.v1"
    assert known["ce_id"] == known["ce_subject"] == "u-1"
    assert known["content-type"] == "application/json"
    assert known["traceparent"] == known["ce_traceparent"] == TRACE == trace_of(headers)
    assert b'"time":"2026-11-24T09:30:00.123Z"' in value


@given(st.text(max_size=200), st.text(min_size=1, max_size=50))
def test_there_and_back(text, name):
    """Any words survive."""
    event = upload(text=text, uploader=name)
    headers, value = encode(event, source="assay/test")
    assert decode(value, headers, Upload) == event


@pytest.mark.parametrize(("value", "message"), [(b"", "empty"), (None, "empty"), (b"{", "JSON"), (b'{"id": 1}', "upload"), (b"\xff\xfe", "upload")])
def test_malformed(value, message):
    """What is no event is refused with its reason."""
    with pytest.raises(MalformedEventError, match=message):
        decode(value, (), Upload)


def test_another_type():
    """A header that names another event is believed."""
    headers, value = encode(upload(), source="assay/test")
    with pytest.raises(MalformedEventError, match="ce_type"):
        decode(value, headers, Profile)

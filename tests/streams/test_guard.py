"""The guard: retries, dead letters, fallback verdicts; nothing leaves it but messages."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest

from pipeline.errors import Fatal, PermanentError, TransientError
from pipeline.policy.loader import load_bundle
from pipeline.streams.guard import MAX_VALUE, Guard
from pipeline.streams.messages import Message
from topics.catalog import OF_DECISION, Topics
from topics.cloudevents import decode, encode
from topics.events import DeadLetter, Upload, Verdict

TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


@pytest.fixture(scope="module")
def guard():
    """A guard that retries twice, without waiting."""
    return Guard("validate", load_bundle(None), retries=2, retry_seconds=0)


@pytest.fixture
def message():
    """An upload's record."""
    upload = Upload(id="u-1", upload_id="u-1", time=datetime.now(UTC), text="hello", uploader="ann")
    headers, value = encode(upload, source="test", subject="u-1", traceparent=TRACE)
    return Message(Topics.UPLOADS, b"u-1", value, tuple(headers), 3, 77)


def raising(error, times=99):
    """A handler that raises `error` so many times, then answers; and the count of its calls."""
    calls = []

    def handler(message):
        calls.append(message)
        if len(calls) <= times:
            raise error
        return [Message("out", b"k", b"done")]

    return handler, calls


def test_what_may_pass_is_tried_again(guard, message):
    """Two transient failures, then success: the result of the third try."""
    handler, calls = raising(TransientError("store"), times=2)
    assert guard.wrap(handler)(message) == [Message("out", b"k", b"done")]
    assert len(calls) == 3


@pytest.mark.parametrize(("error", "attempts"), [(TransientError("store"), 3), (PermanentError("gone"), 1), (ZeroDivisionError("bug"), 1)], ids=str)
def test_what_cannot_pass_is_a_dead_letter_and_a_verdict(guard, message, error, attempts):
    """A dead letter with the cause and the original bytes, and a fallback verdict on both its topics, in the same trace."""
    handler, calls = raising(error)
    letter, *verdicts = guard.wrap(handler)(message)
    assert len(calls) == attempts
    assert letter.topic == Topics.DEAD_LETTER
    assert letter.header("traceparent") == TRACE
    said = {name: letter.header(f"assay-{name}") for name in ("cause", "stage", "topic", "partition", "offset", "attempts")}
    assert said == {
        "cause": type(error).__name__,
        "stage": "validate",
        "topic": "moderation.uploads.v1",
        "partition": "3",
        "offset": "77",
        "attempts": str(attempts),
    }
    held = decode(letter.value, letter.headers, DeadLetter)
    assert held.value.encode() == message.value
    verdict = decode(verdicts[0].value, verdicts[0].headers, Verdict)
    assert verdict.decided_by == "fallback"
    assert verdict.upload_id == "u-1"
    assert [out.topic for out in verdicts] == [Topics.VERDICTS, OF_DECISION[verdict.decision]]


@pytest.mark.parametrize("value", [b"", None, b"\xff\xfe", b"[1]", b"3", b'{"upload": 5}'], ids=repr)
def test_no_event_at_all_is_named_by_its_key(guard, message, value):
    """Bytes that are no event still give a dead letter and, by the key, a verdict."""
    letter, *verdicts = guard.wrap(raising(PermanentError("no event"))[0])(message._replace(value=value))
    assert decode(letter.value, letter.headers, DeadLetter).upload_id == "u-1"
    assert json.loads(verdicts[0].value)["upload_id"] == "u-1"


def test_without_value_and_key_there_is_only_the_letter(guard):
    """Where no upload can be named, no verdict is made up."""
    [letter] = guard.wrap(raising(PermanentError("no event"))[0])(Message(Topics.UPLOADS, None, b"?", (), 0, 1))
    assert letter.topic == Topics.DEAD_LETTER


def test_same_failure_same_ids(guard, message):
    """Work done twice has the same ids: duplicates are recognisable."""
    twice = [guard.wrap(raising(PermanentError("gone"))[0])(message) for _ in range(2)]
    ids = [[json.loads(out.value)["id"] for out in messages] for messages in twice]
    assert ids[0] == ids[1]


def test_too_long_a_result_is_no_crash_loop(guard, message):
    """A result that the broker would refuse becomes a dead letter here, not the worker's end."""
    letter, *_ = guard.wrap(lambda _: [Message("out", b"k", b"x" * (MAX_VALUE + 1))])(message)
    assert letter.header("assay-cause") == "PermanentError"


def test_too_long_a_value_does_not_make_too_long_a_letter(guard, message):
    """The letter stays within the limit; the value lies where it came from."""
    letter, *_ = guard.wrap(raising(PermanentError("long"))[0])(message._replace(value=b"\x01" * (MAX_VALUE - 10)))
    assert len(letter.value) < MAX_VALUE


def test_fatal_passes(guard, message):
    """What must end the process is not swallowed."""
    with pytest.raises(Fatal):
        guard.wrap(raising(Fatal("fenced"))[0])(message)

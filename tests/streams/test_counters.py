"""Counting over sliding windows: expiry, repetitions, later revisions."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pipeline.streams.counters import RECENT, count, counters
from topics.events import Decision, PolicyBundle, Uploader, Verdict

START = datetime(2026, 11, 1, 12, tzinfo=UTC)
POLICY = PolicyBundle(bundle="b", name="n", version="1")


def verdict(name, decision=Decision.REJECT, after=timedelta(), revision=1):
    """A verdict on upload `name`."""
    at = START + after
    return Verdict(
        id=f"{name}-{revision}",
        time=at,
        verdict_id=f"{name}-{revision}",
        upload_id=name,
        tenant="t",
        revision=revision,
        decision=decision,
        policy=POLICY,
        created_at=at,
    )


def counted(*verdicts):
    """The state after `verdicts`."""
    state = {}
    for each in verdicts:
        state = count(state, each)
    return state


def at(state, after):
    """The counters so long after the start."""
    return counters(state, int((START + after).timestamp()))


def test_windows_let_go():
    """An upload leaves the hour, then the day; a rejection stays for 30 days."""
    state = counted(verdict("a"), verdict("b", Decision.REVIEW))
    assert at(state, timedelta(minutes=5)) == Uploader(uploads_1h=2, uploads_24h=2, rejected_24h=1, rejected_30d=1, reviews_24h=1)
    assert at(state, timedelta(minutes=61)) == Uploader(uploads_24h=2, rejected_24h=1, rejected_30d=1, reviews_24h=1)
    assert at(state, timedelta(hours=25)) == Uploader(rejected_30d=1)
    assert at(state, timedelta(days=31)) == Uploader()


def test_repetitions_do_not_count():
    """The same verdict again changes nothing, not even the object."""
    state = counted(verdict("a"))
    assert count(state, verdict("a")) is state


def test_a_later_revision_moves_its_upload():
    """A reviewer's approval takes the rejection back and is no upload; the first verdict, come late, changes nothing."""
    state = counted(verdict("a"), verdict("a", Decision.APPROVE, timedelta(hours=1), revision=2))
    assert at(state, timedelta(minutes=30)) == Uploader(uploads_1h=1, uploads_24h=1)
    assert count(state, verdict("a")) is state


def test_a_revision_of_an_unknown_upload_is_no_upload():
    """Only its decision counts."""
    assert at(counted(verdict("a", revision=2)), timedelta()) == Uploader(rejected_24h=1, rejected_30d=1)


def test_state_is_bounded():
    """However many uploads over however long a time, the state holds a bounded number of buckets and names."""
    state = counted(*(verdict(f"u{n}", after=timedelta(hours=n)) for n in range(1000)))
    assert len(state["recent"]) == RECENT
    assert sum(len(found) for found in state["buckets"].values()) < 12 + 24 + 30 + 3

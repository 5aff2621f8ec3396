"""An uploader's counters over sliding windows: plain functions on a JSON value, which the profiles app keeps in a table.

A window slides by the width of its buckets (a hopping window): the last hour by 5 minutes, the last day by an hour, the last 30 days by a day. What is counted, and when it
leaves a window, goes by the verdicts' own time, so that a replay counts alike.
"""

from __future__ import annotations

import itertools
from typing import Any, NamedTuple

from topics.events import Decision, Uploader, Verdict

State = dict[str, Any]
"""`{"buckets": {width: {bucket: [uploads, rejected, reviews]}}, "recent": {upload_id: [verdict_id, decision, seconds, revision]}}`"""

RECENT = 200
"""Uploads of one uploader whose verdicts are known, to tell repetitions and to take back what a later revision changes."""


class Window(NamedTuple):
    """One window: buckets of `step` seconds over `size` seconds."""

    size: int
    step: int


HOUR = Window(3_600, 300)
DAY = Window(86_400, 3_600)
MONTH = Window(30 * 86_400, 86_400)
_UPLOADS, _REJECTED, _REVIEWS = range(3)


def count(state: State, verdict: Verdict) -> State:
    """`state` with `verdict` in it; the same object where it was counted before.

    A later revision is no upload: it moves its upload from the former decision to the new one, at the time of the first verdict where that is known.
    """
    recent: dict[str, list[Any]] = dict(state.get("recent", {}))
    buckets = {width: dict(found) for width, found in state.get("buckets", {}).items()}
    known = recent.pop(verdict.upload_id, None)
    if known is not None and (known[0] == verdict.verdict_id or known[3] >= verdict.revision):
        return state
    at = int(verdict.created_at.timestamp()) if known is None else known[2]
    if known is not None:
        _add(buckets, at, Decision(known[1]), sign=-1)
    _add(buckets, at, verdict.decision, uploads=int(known is None and verdict.revision == 1))
    recent[verdict.upload_id] = [verdict.verdict_id, verdict.decision.value, at, verdict.revision]
    latest = max(at, int(state.get("latest", 0)))
    kept = dict(itertools.islice(recent.items(), max(0, len(recent) - RECENT), None))
    return expire({"buckets": buckets, "recent": kept, "latest": latest}, latest)


def expire(state: State, now: int) -> State:
    """`state` without the buckets that no window at `now` (seconds) reaches."""
    kept = {
        str(window.step): {
            bucket: found for bucket, found in state.get("buckets", {}).get(str(window.step), {}).items() if _inside(window, bucket, now)
        }
        for window in (HOUR, DAY, MONTH)
    }
    return {**state, "buckets": kept}


def counters(state: State, now: int) -> Uploader:
    """What the windows that end at `now` (seconds) hold."""
    hour, day, month = (_sum(state, window, now) for window in (HOUR, DAY, MONTH))
    return Uploader(
        uploads_1h=hour[_UPLOADS],
        uploads_24h=day[_UPLOADS],
        rejected_24h=day[_REJECTED],
        rejected_30d=month[_REJECTED],
        reviews_24h=day[_REVIEWS],
    )


def _add(buckets: dict[str, Any], at: int, decision: Decision, *, uploads: int = 0, sign: int = 1) -> None:
    for window in (HOUR, DAY, MONTH):
        found = buckets.setdefault(str(window.step), {})
        bucket = str(at // window.step)
        held = list(found.get(bucket, (0, 0, 0)))
        held[_UPLOADS] += uploads
        held[_REJECTED] += sign * (decision == Decision.REJECT)
        held[_REVIEWS] += sign * (decision == Decision.REVIEW)
        found[bucket] = held


def _inside(window: Window, bucket: str, now: int) -> bool:
    return int(bucket) > (now - window.size) // window.step


def _sum(state: State, window: Window, now: int) -> list[int]:
    found = state.get("buckets", {}).get(str(window.step), {})
    held = [values for bucket, values in found.items() if _inside(window, bucket, now) and int(bucket) <= now // window.step]
    return [max(0, sum(values[place] for values in held)) for place in range(3)]

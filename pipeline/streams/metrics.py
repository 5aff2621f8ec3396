"""Prometheus metrics of one worker."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest

_BUCKETS = (0.001, 0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 30)


class Metrics:
    """Counters of one stage, in a registry of their own: several workers may live in one test process."""

    def __init__(self, stage: str) -> None:
        """`stage` is the label of each metric."""
        self.registry = CollectorRegistry()
        registry, labels = self.registry, ("stage",)
        self._seconds = Histogram(
            "assay_stage_seconds", "Time of a stage's own work on one event", labels, registry=registry, buckets=_BUCKETS
        ).labels(stage)
        self._done = Counter("assay_events_done", "Events worked and committed", labels, registry=registry).labels(stage)
        self._sent = Counter("assay_messages_sent", "Messages written", labels, registry=registry).labels(stage)
        self._guarantee = Gauge("assay_guarantee", "1 for the guarantee in force", (*labels, "guarantee"), registry=registry)
        self.lag = Gauge("assay_lag_events", "Events that wait on the partitions held", labels, registry=registry).labels(stage)
        self.deaths = Gauge("assay_pool_deaths", "Child processes that died at work", labels, registry=registry).labels(stage)
        self._stage = stage

    def guarantee(self, name: str) -> None:
        """The guarantee in force."""
        self._guarantee.labels(self._stage, name).set(1)

    def worked(self, seconds: float) -> None:
        """One event's own work."""
        self._seconds.observe(seconds)

    def written(self, events: int, messages: int) -> None:
        """One transaction."""
        self._done.inc(events)
        self._sent.inc(messages)

    def text(self) -> bytes:
        """In Prometheus' text format."""
        return generate_latest(self.registry)

"""The short forms of the chaos run; `python -m tests.chaos` is the full one."""

from __future__ import annotations

import pytest

from pipeline.embedded import EmbeddedBroker
from tests.chaos.scenario import run


@pytest.mark.kafka
@pytest.mark.slow
@pytest.mark.timeout(400)
def test_exactly_once_on_apache_kafka(own_kafka):
    """Ten workers and the broker die by kill -9: no verdict is missing, none is doubled."""
    outcome = run(own_kafka.bootstrap, uploads=2000, kills=10, broker_kills=1, broker=own_kafka, seed=7, gap=2.5, limit=300)
    assert (outcome.missing, outcome.duplicated, outcome.dead_letters) == (0, 0, 0), outcome


@pytest.mark.slow
@pytest.mark.timeout(400)
def test_at_least_once_on_the_embedded_broker():
    """Ten workers die: no verdict is missing, and a doubled one carries the same verdict_id."""
    with EmbeddedBroker() as broker:
        outcome = run(broker.bootstrap, uploads=2000, kills=10, seed=7, gap=2.5, limit=300)
    assert (outcome.missing, outcome.contradictory, outcome.dead_letters) == (0, 0, 0), outcome

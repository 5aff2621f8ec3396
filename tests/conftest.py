"""Fixtures for servers: each is started once a session, on free loopback ports, and stopped."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator

import pytest
from hypothesis import settings

from pipeline.embedded import EmbeddedBroker, SeaweedFS
from tests.servers import ApacheKafka, kafka_serve

# No test is timed: a busy machine must not make one fail.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")


@pytest.fixture(scope="session")
def broker() -> Iterator[EmbeddedBroker]:
    """The embedded broker."""
    with EmbeddedBroker() as server:
        yield server


@pytest.fixture(scope="session")
def s3() -> Iterator[SeaweedFS]:
    """The embedded object store."""
    with SeaweedFS() as server:
        yield server


@pytest.fixture(scope="session")
def kafka() -> Iterator[str]:
    """Address of an Apache Kafka: KAFKA_BOOTSTRAP (running), KAFKA_HOME, ../shared/kafka, in this order."""
    if running := os.environ.get("KAFKA_BOOTSTRAP"):
        yield running
        return
    _need_kafka()
    with ApacheKafka() as server:
        yield server.bootstrap


@pytest.fixture
def own_kafka() -> Iterator[ApacheKafka]:
    """An Apache Kafka that the test may kill and start again."""
    _need_kafka()
    with ApacheKafka() as server:
        yield server


def _need_kafka() -> None:
    if kafka_serve() is None:
        pytest.skip("no Apache Kafka: set KAFKA_BOOTSTRAP or KAFKA_HOME, or place one in ../shared/kafka")
    if shutil.which("java") is None:
        pytest.skip("Apache Kafka needs Java 17")

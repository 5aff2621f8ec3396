"""Servers for one machine without Docker: a Kafka-protocol broker and an S3 server, from the `embedded` extra. For the demo and the tests."""

from __future__ import annotations

from pipeline.embedded.broker import EmbeddedBroker
from pipeline.embedded.process import Server, free_port
from pipeline.embedded.seaweed import SeaweedFS

__all__ = ["EmbeddedBroker", "SeaweedFS", "Server", "free_port"]

"""Topics on real brokers: made, compared, mended."""

from __future__ import annotations

import pytest
from aiokafka.admin import AIOKafkaAdminClient, NewTopic

from pipeline.embedded import EmbeddedBroker, free_port
from pipeline.errors import UsageError
from pipeline.streams.admin import apply, drift
from topics.catalog import Topics, catalog


async def test_on_the_embedded_broker():
    """A new broker lacks everything; after `apply` nothing; a second `apply` does nothing."""
    with EmbeddedBroker() as broker:
        assert {one.topic for one in await drift(broker.bootstrap)} == {str(name) for name in catalog()}
        assert len(await apply(broker.bootstrap)) == len(catalog())
        assert await drift(broker.bootstrap) == []
        assert await apply(broker.bootstrap) == []


@pytest.mark.kafka
async def test_mending_on_apache_kafka(own_kafka):
    """Fewer partitions and another retention are reported and mended; what others set stays; more partitions are reported only."""
    admin = AIOKafkaAdminClient(bootstrap_servers=own_kafka.bootstrap)
    await admin.start()
    await admin.create_topics(
        [
            NewTopic(str(Topics.UPLOADS), 1, 1, topic_configs={"retention.ms": "1000", "segment.ms": "600000"}),
            NewTopic(str(Topics.POLICIES), 3, 1, topic_configs=catalog()[Topics.POLICIES].config),
        ]
    )
    found = {(one.topic, one.what): one for one in await drift(own_kafka.bootstrap)}
    assert found[Topics.UPLOADS, "partitions"].found == "1"
    assert found[Topics.UPLOADS, "retention.ms"].found == "1000"
    assert not found[Topics.POLICIES, "partitions"].mendable
    await apply(own_kafka.bootstrap)
    assert [(one.topic, one.what, one.mendable) for one in await drift(own_kafka.bootstrap)] == [(Topics.POLICIES, "partitions", False)]
    from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType  # noqa: PLC0415

    [answer] = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, str(Topics.UPLOADS))])
    assert {entry[0]: entry[1] for entry in answer.resources[0][4]}["segment.ms"] == "600000"
    await admin.close()


async def test_no_broker():
    """One message, for people."""
    with pytest.raises(UsageError, match="no Kafka broker answers"):
        await drift(f"127.0.0.1:{free_port()}")

"""Topics on a broker: made as the catalogue says, and compared with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiokafka.admin import AIOKafkaAdminClient, NewPartitions, NewTopic
from aiokafka.admin.config_resource import ConfigResource, ConfigResourceType
from aiokafka.errors import IncompatibleBrokerVersion, KafkaError, for_code

from pipeline.errors import AssayError, UsageError
from topics.catalog import TopicSpec, catalog

__all__ = ["Drift", "apply", "drift"]

PATIENCE = 50
"""How often, each fifth of a second, the broker is asked whether a change is in force."""
_EXISTS = 36
_SET_ON_TOPIC = 1
"""`config_source` of a value that was set on the topic itself (Kafka protocol, DescribeConfigs)."""


@dataclass(frozen=True, kw_only=True)
class Drift:
    """Where a broker's topic is not what the catalogue says."""

    topic: str
    what: str
    """`topic`, `partitions`, or the name of a configuration."""
    wanted: str
    found: str
    """Empty where the topic is missing."""
    mendable: bool = True
    """Whether `apply` can change it: partitions never become fewer."""


async def apply(bootstrap: str) -> list[Drift]:
    """Create what is missing, add partitions, set configurations; returns what was mended. Raises `UsageError` where no broker answers.

    Three replicas where the cluster has as many brokers, else one for each broker.
    """
    async with _admin(bootstrap) as admin:
        brokers = len((await admin.describe_cluster())["brokers"])
        found = await _drift(admin)
        missing = {one.topic for one in found if one.what == "topic"}
        new = [
            NewTopic(str(spec.name), spec.partitions, min(3, max(1, brokers)), topic_configs=spec.config)
            for spec in catalog().values()
            if spec.name in missing
        ]
        if new:
            answer = await admin.create_topics(new)
            for topic, code, text in answer.topic_errors:
                if code not in {0, _EXISTS}:
                    raise AssayError(f"{bootstrap}: cannot create {topic}: {text or for_code(code).__name__}")
        mended = [one for one in found if one.what == "topic"]
        for spec in catalog().values():
            mended += await _mend(admin, spec, [one for one in found if one.topic == spec.name and one.mendable and one.what != "topic"])
        for _ in range(PATIENCE):  # brokers answer before all of them know
            if not {(one.topic, one.what) for one in await _drift(admin)} & {(one.topic, one.what) for one in mended}:
                break
            await asyncio.sleep(0.2)
        return mended


async def drift(bootstrap: str) -> list[Drift]:
    """Where the broker's topics are not what the catalogue says. Raises `UsageError` where no broker answers."""
    async with _admin(bootstrap) as admin:
        return await _drift(admin)


async def _mend(admin: AIOKafkaAdminClient, spec: TopicSpec, found: Sequence[Drift]) -> list[Drift]:
    try:
        if any(one.what == "partitions" for one in found):
            await admin.create_partitions({str(spec.name): NewPartitions(spec.partitions)})
        if any(one.what != "partitions" for one in found):
            kept = {
                name: value for name, (value, source) in (await _configs(admin, [spec])).get(str(spec.name), {}).items() if source == _SET_ON_TOPIC
            }
            # The protocol's AlterConfigs replaces all that is set on the topic: what others set stays.
            await admin.alter_configs([ConfigResource(ConfigResourceType.TOPIC, str(spec.name), {**kept, **spec.config})])
    except IncompatibleBrokerVersion:
        return []  # the embedded broker cannot; `check` says so
    return list(found)


async def _drift(admin: AIOKafkaAdminClient) -> list[Drift]:
    present = set(await admin.list_topics())
    specs = [spec for spec in catalog().values() if spec.name in present]
    made = [
        Drift(topic=str(spec.name), what="topic", wanted=f"{spec.partitions} partitions", found="")
        for spec in catalog().values()
        if spec.name not in present
    ]
    if not specs:
        return made
    described = {one["topic"]: len(one["partitions"]) for one in await admin.describe_topics([str(spec.name) for spec in specs])}
    configs = await _configs(admin, specs)
    for spec in specs:
        name, count = str(spec.name), described.get(str(spec.name), 0)
        if count != spec.partitions:
            made.append(Drift(topic=name, what="partitions", wanted=str(spec.partitions), found=str(count), mendable=count < spec.partitions))
        for key, wanted in spec.config.items():
            value = configs.get(name, {}).get(key, ("", 0))[0]
            if value != wanted:
                made.append(Drift(topic=name, what=key, wanted=wanted, found=value))
    return made


async def _configs(admin: AIOKafkaAdminClient, specs: Sequence[TopicSpec]) -> dict[str, dict[str, tuple[str, int]]]:
    """Topic to configuration to (value, where it was set)."""
    answers = await admin.describe_configs([ConfigResource(ConfigResourceType.TOPIC, str(spec.name)) for spec in specs])
    return {
        resource[3]: {entry[0]: (entry[1], entry[3]) for entry in resource[4]}
        for answer in answers
        for resource in answer.resources
        if resource[0] == 0
    }


@asynccontextmanager
async def _admin(bootstrap: str) -> AsyncIterator[AIOKafkaAdminClient]:
    admin = AIOKafkaAdminClient(bootstrap_servers=bootstrap)
    try:
        await admin.start()
    except (KafkaError, OSError) as error:
        await admin.close()
        raise UsageError(f"no Kafka broker answers at {bootstrap} ({error}); set ASSAY_KAFKA_BOOTSTRAP, or start one with `assay up`") from None
    try:
        yield admin
    finally:
        await admin.close()

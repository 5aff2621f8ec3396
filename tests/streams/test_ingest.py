"""S3 notifications of every shape become uploads, once each."""

from __future__ import annotations

import asyncio
import json
import uuid

import pytest
from aiokafka import AIOKafkaProducer, TopicPartition

from pipeline.errors import BadEvent
from pipeline.streams.ingest import Seen, id_of, records_of, upload_from
from pipeline.streams.messages import Message
from tests.streams.test_runner import topics


def record(key="a%2Fb+%E4%BB%B7.png", sequencer="1", event="s3:ObjectCreated:Put", meta=None, **more):
    """One record as MinIO sends it."""
    obj = {"key": key, "size": 10, "eTag": "e1", "contentType": "image/png", "sequencer": sequencer, "userMetadata": meta, **more}
    return {"eventName": event, "eventTime": "2026-11-24T09:00:00.000Z", "s3": {"bucket": {"name": "uploads"}, "object": obj}}


def value(*records, **more):
    """A notification."""
    return json.dumps({"Records": list(records), **more}).encode()


def test_minio_record():
    """The key is unescaped, the file is named, the object referred to."""
    upload = upload_from(record())
    assert upload.object.key == "a/b 价.png"
    assert (upload.file, upload.declared_type, upload.object.bucket, upload.object.size) == ("b 价.png", "image/png", "uploads", 10)


def test_aws_record_without_prefix_size_and_metadata():
    """AWS leaves out the `s3:` prefix and the metadata; an empty object has no size."""
    bare = record(event="ObjectCreated:CompleteMultipartUpload")
    for name in ("size", "userMetadata", "contentType"):
        del bare["s3"]["object"][name]
    [found] = records_of(value(bare))
    assert upload_from(found).object.size == 0


@pytest.mark.parametrize(
    "ignored",
    [
        value(record(event="s3:ObjectRemoved:Delete")),
        value(record(key="redacted%2Fx.png")),
        json.dumps({"Service": "Amazon S3", "Event": "s3:TestEvent"}).encode(),
    ],
)
def test_ignored(ignored):
    """Removals, our own masked pictures and test events make no upload."""
    assert records_of(ignored) == []


@pytest.mark.parametrize("bad", [b"", b"?", b"[]", b"{}", b'{"Records": [{}]}', b'{"Records": 3}', b'{"Records": [1]}'])
def test_bad_values_are_bad_events(bad):
    """What is no notification is said to be none."""
    with pytest.raises(BadEvent):
        records_of(bad)


def test_metadata_says_more():
    """Text, uploader, tenant and context come with the object."""
    meta = {
        "X-Amz-Meta-Assay-Text": "%E4%BB%B7%E6%A0%BC",
        "x-amz-meta-assay-uploader": "ann",
        "x-amz-meta-assay-tenant": "shop",
        "x-amz-meta-assay-context": "%7B%22surface%22%3A%22ticket%22%7D",
    }
    upload = upload_from(record(meta=meta))
    assert (upload.text, upload.uploader, upload.tenant, upload.surface) == ("价格", "ann", "shop", "ticket")


def test_bad_context_is_kept_as_a_remark():
    """A context that cannot be read does not hinder the review, and is not passed over in silence."""
    upload = upload_from(record(meta={"x-amz-meta-assay-context": "{"}))
    assert "context" in upload.context.model_extra["context_error"]


def test_repetitions_are_dropped():
    """A notification seen before is dropped, alone or among others; a new sequencer is a new upload."""
    seen = Seen("nowhere")
    first = Message("t", None, value(record()), (), 0, 0)
    assert seen.prepare(first) is not None
    assert seen.prepare(first) is None
    mixed = seen.prepare(Message("t", None, value(record(), record(sequencer="2")), (), 0, 1))
    assert [id_of(found) for found in json.loads(mixed.value)["Records"]] == [id_of(record(sequencer="2"))]
    bad = Message("t", None, b"?", (), 0, 2)
    assert seen.prepare(bad) is bad


def test_only_the_last_are_remembered():
    """Memory is bounded."""
    seen = Seen("nowhere", remembered=2)
    assert [seen.first(0, name) for name in ("a", "b", "c", "a")] == [True] * 4
    assert not seen.first(0, "c")


async def test_warmed_from_what_came_before(broker):
    """A new owner of the partition knows the notifications that were worked before it came, and no later ones."""
    topic = f"objects-{uuid.uuid4().hex[:6]}"
    await topics(broker.bootstrap, topic, partitions=1)
    async with AIOKafkaProducer(bootstrap_servers=broker.bootstrap) as producer:
        for number in range(3):
            await producer.send_and_wait(topic, value(record(sequencer=str(number))), partition=0)
    seen = Seen(broker.bootstrap)
    await asyncio.wait_for(seen.warm(None, TopicPartition(topic, 0), 2), 20)
    again = [seen.prepare(Message(topic, None, value(record(sequencer=str(number))), (), 0, number)) for number in range(3)]
    assert [message is None for message in again] == [True, True, False]

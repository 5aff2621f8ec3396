"""The written contracts, made from the models: `python -m topics.generate` writes them, `--check` names those that are stale and exits with 1.

`schemas/{type}.json` (JSON Schema 2020-12), `asyncapi.yaml` (AsyncAPI 3.0), `clickhouse.sql` and `flink.sql` (tables over the verdict topic).
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from topics.catalog import TopicSpec, catalog
from topics.cloudevents import SCHEMAS
from topics.events import Event, Verdict

HERE = Path(__file__).parent


def type_of(model: type[Event]) -> str:
    """The CloudEvents type of a model."""
    return str(model.model_fields["type"].default)


def models() -> dict[str, type[Event]]:
    """CloudEvents type to model, for every topic whose values are Assay's."""
    return {type_of(spec.model): spec.model for spec in catalog().values() if spec.model is not None}


def schema(model: type[Event]) -> dict[str, Any]:
    """JSON Schema of what is written to the topic: fields that are always there are required, and unknown ones are allowed (newer versions may add them)."""
    made = model.model_json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", "$id": f"{SCHEMAS}/{type_of(model)}.json", **made}


def asyncapi() -> dict[str, Any]:
    """The AsyncAPI 3.0 document of all topics."""
    channels, operations, messages = {}, {}, {}
    for spec in catalog().values():
        name = str(spec.name)
        kind = type_of(spec.model) if spec.model else "s3-notification"
        channels[name] = {
            "address": name,
            "description": f"{spec.about}. Key: {spec.key}. Readers: {spec.readers}.",
            "messages": {kind: {"$ref": f"#/components/messages/{kind}"}},
            "bindings": {"kafka": {"partitions": spec.partitions, "topicConfiguration": _configuration(spec), "bindingVersion": "0.5.0"}},
        }
        operations[f"read-{name}"] = {
            "action": "receive",
            "channel": {"$ref": f"#/channels/{name.replace('~', '~0').replace('/', '~1')}"},
            "summary": spec.about,
        }
        messages[kind] = _message(spec, kind)
    return {
        "asyncapi": "3.0.0",
        "info": {
            "title": "Assay",
            "version": "1.0.0",
            "license": {"name": "Apache-2.0"},
            "description": "Events of the review of user uploads. CloudEvents 1.0, Kafka binary mode.",
        },
        "defaultContentType": "application/json",
        "channels": channels,
        "operations": operations,
        "components": {"messages": messages},
    }


def _configuration(spec: TopicSpec) -> dict[str, Any]:
    known: dict[str, Any] = {"cleanup.policy": [spec.cleanup], "max.message.bytes": int(spec.config["max.message.bytes"])}
    return known if spec.retention_hours is None else {**known, "retention.ms": spec.retention_hours * 3_600_000}


def _message(spec: TopicSpec, kind: str) -> dict[str, Any]:
    if spec.model is None:
        return {
            "name": kind,
            "summary": spec.about,
            "payload": {"type": "object"},
            "bindings": {"kafka": {"key": {"type": "string"}, "bindingVersion": "0.5.0"}},
        }
    text = {"type": "string"}
    headers = dict.fromkeys(
        ("ce_specversion", "ce_id", "ce_source", "ce_type", "ce_time", "ce_subject", "ce_dataschema", "content-type", "traceparent"), text
    )
    return {
        "name": kind,
        "summary": (spec.model.__doc__ or "").strip().splitlines()[0],
        "headers": {"type": "object", "properties": headers, "required": ["ce_id", "ce_source", "ce_type", "ce_specversion"]},
        "payload": {"$ref": f"schemas/{kind}.json"},
        "bindings": {"kafka": {"key": {"type": "string", "description": spec.key}, "bindingVersion": "0.5.0"}},
    }


_COLUMNS = (
    ("verdict_id", "String", "STRING"), ("upload_id", "String", "STRING"), ("tenant", "LowCardinality(String)", "STRING"), ("uploader", "Nullable(String)", "STRING"),
    ("surface", "LowCardinality(Nullable(String))", "STRING"), ("revision", "UInt32", "INT"), ("decision", "LowCardinality(String)", "STRING"), ("decided_by", "LowCardinality(String)", "STRING"),
    ("labels", "Array(Tuple(name String, severity String, confidence Float64, source String))", "ARRAY<ROW<name STRING, severity STRING, confidence DOUBLE, source STRING>>"),
    ("pii", "Map(String, UInt32)", "MAP<STRING, INT>"), ("degraded", "Array(String)", "ARRAY<STRING>"), ("created_at", "DateTime64(3, 'UTC')", "TIMESTAMP_LTZ(3)"),
)  # fmt: skip
"""Of the verdict, for dashboards: name, ClickHouse type, Flink type."""


def clickhouse() -> str:
    """A ClickHouse table fed from the verdict topic."""
    columns = ",\n    ".join(f"{name} {kind}" for name, kind, _ in _COLUMNS)
    assert {name for name, _, _ in _COLUMNS} <= set(Verdict.model_fields)  # noqa: S101 -- a slip of ours
    return f"""-- Made by `python -m topics.generate`. Set the broker list. A verdict that comes twice carries the same verdict_id: ReplacingMergeTree keeps one.
CREATE TABLE moderation_verdicts_queue (
    {columns}
) ENGINE = Kafka SETTINGS kafka_broker_list = 'kafka:9092', kafka_topic_list = 'moderation.verdicts.v1', kafka_group_name = 'clickhouse', kafka_format = 'JSONEachRow',
    input_format_skip_unknown_fields = 1, date_time_input_format = 'best_effort';

CREATE TABLE moderation_verdicts (
    {columns}
) ENGINE = ReplacingMergeTree ORDER BY (tenant, upload_id, verdict_id) PARTITION BY toYYYYMM(created_at);

CREATE MATERIALIZED VIEW moderation_verdicts_feed TO moderation_verdicts AS SELECT * FROM moderation_verdicts_queue;
"""  # noqa: S608 -- DDL of constants


def flink() -> str:
    """A Flink SQL table over the verdict topic."""
    columns = ",\n    ".join(f"`{name}` {kind}" for name, _, kind in _COLUMNS)
    return f"""-- Made by `python -m topics.generate`. Set the bootstrap servers.
CREATE TABLE moderation_verdicts (
    {columns},
    WATERMARK FOR `created_at` AS `created_at` - INTERVAL '30' SECOND
) WITH (
    'connector' = 'kafka',
    'topic' = 'moderation.verdicts.v1',
    'properties.bootstrap.servers' = 'kafka:9092',
    'properties.isolation.level' = 'read_committed',
    'properties.group.id' = 'flink',
    'scan.startup.mode' = 'earliest-offset',
    'format' = 'json',
    'json.timestamp-format.standard' = 'ISO-8601',
    'json.ignore-parse-errors' = 'false'
);
"""


def files() -> Iterator[tuple[Path, str]]:
    """Every generated file and its content."""
    for kind, model in models().items():
        yield HERE / "schemas" / f"{kind}.json", json.dumps(schema(model), ensure_ascii=False, indent=2) + "\n"
    yield (
        HERE / "asyncapi.yaml",
        "# Made by `python -m topics.generate`.\n" + yaml.safe_dump(asyncapi(), sort_keys=False, allow_unicode=True, width=150),
    )
    yield HERE / "clickhouse.sql", clickhouse()
    yield HERE / "flink.sql", flink()


def stale() -> list[Path]:
    """The files that are not what the models say."""
    return [path for path, content in files() if not path.exists() or path.read_text(encoding="utf-8") != content]


def main() -> int:
    """Write, or check."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing; exit with 1 where a file is stale")
    if parser.parse_args().check:
        found = stale()
        for path in found:
            print(f"{path}: stale; run `python -m topics.generate`", file=sys.stderr)  # noqa: T201 -- the command's own voice
        return 1 if found else 0
    for path, content in files():
        path.parent.mkdir(exist_ok=True)
        path.write_text(content, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

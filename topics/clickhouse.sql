-- Made by `python -m topics.generate`. Set the broker list. A verdict that comes twice carries the same verdict_id: ReplacingMergeTree keeps one.
CREATE TABLE moderation_verdicts_queue (
    verdict_id String,
    upload_id String,
    tenant LowCardinality(String),
    uploader Nullable(String),
    surface LowCardinality(Nullable(String)),
    revision UInt32,
    decision LowCardinality(String),
    decided_by LowCardinality(String),
    labels Array(Tuple(name String, severity String, confidence Float64, source String)),
    pii Map(String, UInt32),
    degraded Array(String),
    created_at DateTime64(3, 'UTC')
) ENGINE = Kafka SETTINGS kafka_broker_list = 'kafka:9092', kafka_topic_list = 'moderation.verdicts.v1', kafka_group_name = 'clickhouse', kafka_format = 'JSONEachRow',
    input_format_skip_unknown_fields = 1, date_time_input_format = 'best_effort';

CREATE TABLE moderation_verdicts (
    verdict_id String,
    upload_id String,
    tenant LowCardinality(String),
    uploader Nullable(String),
    surface LowCardinality(Nullable(String)),
    revision UInt32,
    decision LowCardinality(String),
    decided_by LowCardinality(String),
    labels Array(Tuple(name String, severity String, confidence Float64, source String)),
    pii Map(String, UInt32),
    degraded Array(String),
    created_at DateTime64(3, 'UTC')
) ENGINE = ReplacingMergeTree ORDER BY (tenant, upload_id, verdict_id) PARTITION BY toYYYYMM(created_at);

CREATE MATERIALIZED VIEW moderation_verdicts_feed TO moderation_verdicts AS SELECT * FROM moderation_verdicts_queue;

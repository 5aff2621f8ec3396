-- Made by `python -m topics.generate`. Set the bootstrap servers.
CREATE TABLE moderation_verdicts (
    `verdict_id` STRING,
    `upload_id` STRING,
    `tenant` STRING,
    `uploader` STRING,
    `surface` STRING,
    `revision` INT,
    `decision` STRING,
    `decided_by` STRING,
    `labels` ARRAY<ROW<name STRING, severity STRING, confidence DOUBLE, source STRING>>,
    `pii` MAP<STRING, INT>,
    `degraded` ARRAY<STRING>,
    `created_at` TIMESTAMP_LTZ(3),
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

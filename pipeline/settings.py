"""The only reader of environment variables: `ASSAY_…`, each documented here and by `assay settings`."""

from __future__ import annotations

import os
from functools import cache
from pathlib import Path

from pydantic import Field, SecretStr
from pydantic_settings import BaseSettings, SettingsConfigDict


class Settings(BaseSettings):
    """What a deployment sets. Field `kafka_bootstrap` is variable `ASSAY_KAFKA_BOOTSTRAP`, and so on."""

    model_config = SettingsConfigDict(env_prefix="ASSAY_", frozen=True, extra="ignore", use_attribute_docstrings=True)

    kafka_bootstrap: str = "127.0.0.1:9092"
    """Brokers, `host:port,host:port`."""
    kafka_guarantee: str = Field(default="auto", pattern="^(auto|exactly-once|at-least-once)$")
    """`auto` asks the broker whether it has transactions."""
    kafka_session_timeout_ms: int = 10_000
    kafka_rebalance_timeout_ms: int = 30_000
    group_prefix: str = "assay"
    """Consumer groups are `{group_prefix}-{stage}`."""

    s3_endpoint: str | None = None
    """`http://host:port`; absent: the local folder `store_dir`."""
    s3_access_key: str = ""
    s3_secret_key: SecretStr = SecretStr("")
    s3_region: str = "us-east-1"
    s3_bucket: str = "uploads"
    store_dir: Path = Path("~/.local/share/assay/objects")

    policies: Path | None = None
    """Folder of the policy bundle; absent: the one that is shipped."""
    redaction_key: SecretStr = SecretStr("")
    """For the redaction style `hash`: the same value always gives the same token under one key."""
    instance: str | None = None
    """A stable name of this worker within its group (static membership): a restart takes its partitions up again at once."""
    inspectors: str | None = None
    """Comma-separated names of the inspectors to run, in order; absent: all."""
    documents: Path | None = None
    """Folder of document schemas (YAML) beside the shipped ones."""
    workers: int = Field(default=1, ge=1)
    """Child processes that one stage's worker hands its work to."""
    ocr_threads: int = Field(default=max(1, min(4, os.cpu_count() or 1)), ge=1)
    """Threads that one OCR engine uses."""
    read_ahead: int = Field(default=64, ge=1)
    """Events of one partition that may be in work at once (backpressure)."""
    retries: int = Field(default=5, ge=0)
    """How often a stage tries again what may pass."""
    retry_seconds: float = Field(default=0.5, ge=0)
    """First wait between tries; it doubles, with jitter, up to 30 s."""

    http_host: str = "127.0.0.1"
    http_port: int = 0
    """Of a worker's health and metrics server; 0 takes a free one."""
    log_format: str = Field(default="text", pattern="^(text|json)$")
    log_level: str = "INFO"


@cache
def settings() -> Settings:
    """The process's settings, read once."""
    return Settings()

"""Object stores: S3 and a local folder."""

from __future__ import annotations

from collections.abc import Callable

from pipeline.settings import Settings
from pipeline.storage.local import LocalStore
from pipeline.storage.s3 import S3Store

__all__ = ["STORES", "LocalStore", "S3Store", "open_store"]


def _s3(settings: Settings) -> S3Store:
    return S3Store(
        settings.s3_endpoint or "",
        access_key=settings.s3_access_key,
        secret_key=settings.s3_secret_key.get_secret_value(),
        region=settings.s3_region,
        bucket=settings.s3_bucket,
    )


def _local(settings: Settings) -> LocalStore:
    return LocalStore(settings.store_dir, settings.s3_bucket)


STORES: dict[str, Callable[[Settings], S3Store | LocalStore]] = {"s3": _s3, "local": _local}
"""Kind of store to what opens it."""


def open_store(settings: Settings) -> S3Store | LocalStore:
    """The store that `settings` name: S3 where an endpoint is set, else the local folder. Opens no connection yet."""
    return STORES["s3" if settings.s3_endpoint else "local"](settings)

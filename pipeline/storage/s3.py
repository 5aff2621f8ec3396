"""Objects in S3 or whatever speaks its protocol, through the `minio` client."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable, Sequence
from datetime import timedelta
from typing import TypeVar
from urllib.parse import urlsplit

import urllib3
from minio import Minio
from minio.error import InvalidResponseError, S3Error, ServerError
from tenacity import Retrying, retry_if_exception_type, stop_after_attempt, wait_exponential_jitter

from pipeline.errors import ObjectMissing, PermanentError, TransientError, UsageError
from topics.events import ObjectRef

T = TypeVar("T")

PASSING = {
    "SlowDown",
    "InternalError",
    "ServiceUnavailable",
    "RequestTimeout",
    "OperationAborted",
    "RequestTimeTooSkewed",
    "Busy",
    "XMinioServerNotInitialized",
}
"""S3 error codes that may pass."""
GONE = {"NoSuchKey", "NoSuchVersion", "NoSuchBucket", "NoSuchObject", "ResourceNotFound"}


class S3Store:
    """An `ObjectStore` on an S3 endpoint; safe to use from many threads."""

    def __init__(
        self,
        endpoint: str,
        *,
        access_key: str = "",
        secret_key: str = "",
        region: str = "us-east-1",
        bucket: str = "uploads",
        attempts: int = 4,
        timeout: float = 10,
    ) -> None:
        """`endpoint`: `http://host:port` or `https://…`; `attempts` and `timeout` (seconds, per request) bound what an outage can cost. Raises `UsageError`."""
        parts = urlsplit(endpoint)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/"):
            raise UsageError(f"ASSAY_S3_ENDPOINT: {endpoint!r} must look like http://host:port")
        self.bucket = bucket
        self.endpoint = endpoint
        self._attempts = attempts
        # Retries are ours (below), so that one place decides what may pass; urllib3's own would multiply with them.
        pool = urllib3.PoolManager(timeout=urllib3.Timeout(connect=min(timeout, 3), read=timeout), retries=False, maxsize=16)
        self._client = Minio(
            parts.netloc,
            access_key=access_key or None,
            secret_key=secret_key or None,
            region=region,
            secure=parts.scheme == "https",
            http_client=pool,
        )

    def ensure_bucket(self) -> None:
        """Make the bucket where it is missing."""
        try:
            if not self._try(lambda: self._client.bucket_exists(bucket_name=self.bucket)):
                self._try(lambda: self._client.make_bucket(bucket_name=self.bucket))
        except PermanentError as error:
            if "BucketAlready" not in str(error):
                raise

    def put(self, key: str, data: bytes, *, media_type: str = "application/octet-stream", bucket: str | None = None) -> ObjectRef:
        """Store `data`."""
        bucket = bucket or self.bucket
        done = self._try(
            lambda: self._client.put_object(bucket_name=bucket, object_name=key, data=io.BytesIO(data), length=len(data), content_type=media_type),
            what=f"{bucket}/{key}",
        )
        return ObjectRef(
            bucket=bucket,
            key=key,
            etag=(done.etag or "").strip('"') or None,
            version=done.version_id,
            size=len(data),
            sha256=hashlib.sha256(data).hexdigest(),
        )

    def get(self, ref: ObjectRef, *, offset: int = 0, length: int | None = None) -> bytes:
        """The object's bytes from `offset`."""
        if length == 0:
            return b""

        def read() -> bytes:
            answer = self._client.get_object(bucket_name=ref.bucket, object_name=ref.key, version_id=ref.version, offset=offset, length=length or 0)
            try:
                return bytes(answer.read())
            finally:
                answer.close()
                answer.release_conn()

        try:
            return self._try(read, what=f"{ref.bucket}/{ref.key}")
        except PermanentError as error:
            if "InvalidRange" in str(error):  # from beyond the end, as a file would answer
                return b""
            raise

    def head(self, ref: ObjectRef) -> ObjectRef:
        """`ref` with size, etag, version and stored media type."""
        stat = self._try(
            lambda: self._client.stat_object(bucket_name=ref.bucket, object_name=ref.key, version_id=ref.version), what=f"{ref.bucket}/{ref.key}"
        )
        return ref.model_copy(
            update={
                "size": stat.size,
                "etag": (stat.etag or "").strip('"') or None,
                "version": stat.version_id or ref.version,
                "media_type": stat.content_type,
            }
        )

    def url(self, ref: ObjectRef, *, seconds: int = 3600) -> str:
        """A presigned link for `seconds`."""
        return str(
            self._client.presigned_get_object(bucket_name=ref.bucket, object_name=ref.key, version_id=ref.version, expires=timedelta(seconds=seconds))
        )

    def delete(self, ref: ObjectRef) -> None:
        """Remove it; silent where it is gone already."""
        try:
            self._try(
                lambda: self._client.remove_object(bucket_name=ref.bucket, object_name=ref.key, version_id=ref.version),
                what=f"{ref.bucket}/{ref.key}",
            )
        except ObjectMissing:
            return

    def list(self, prefix: str = "", *, bucket: str | None = None) -> Sequence[ObjectRef]:
        """The objects whose key begins with `prefix`, by key."""
        bucket = bucket or self.bucket
        found = self._try(lambda: list(self._client.list_objects(bucket_name=bucket, prefix=prefix, recursive=True)), what=bucket)
        return [
            ObjectRef(bucket=bucket, key=item.object_name or "", size=item.size, etag=(item.etag or "").strip('"') or None)
            for item in sorted(found, key=lambda item: item.object_name or "")
        ]

    def _try(self, call: Callable[[], T], *, what: str = "") -> T:
        """`call()`, tried again where that may help; its errors as ours."""
        tries = Retrying(
            retry=retry_if_exception_type(TransientError),
            stop=stop_after_attempt(self._attempts),
            wait=wait_exponential_jitter(initial=0.1, max=2),
            reraise=True,
        )
        result: T = tries(self._translated, call, what)
        return result

    def _translated(self, call: Callable[[], T], what: str) -> T:
        try:
            return call()
        except S3Error as error:
            if error.code in GONE:
                raise ObjectMissing(f"{what}: no such object") from None
            if error.code in PASSING or (error.response is not None and error.response.status >= 500):
                raise TransientError(f"{self.endpoint}: {error.code} {error.message}") from error
            raise PermanentError(f"{self.endpoint}: {what}: {error.code} {error.message}") from error
        except ValueError as error:  # a name that no bucket or key may have
            raise PermanentError(f"{self.endpoint}: {what}: {error}") from None
        except (ServerError, InvalidResponseError, urllib3.exceptions.HTTPError, OSError) as error:
            raise TransientError(f"{self.endpoint}: {error}") from error

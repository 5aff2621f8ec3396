"""Objects in a folder: for one machine, and for tests."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

from pipeline.errors import ObjectMissing, PermanentError, TransientError
from topics.events import ObjectRef

META = ".assay-meta"


class LocalStore:
    """An `ObjectStore` in a folder: `root/bucket/key`, the media type in `root/.assay-meta/bucket/key.json`."""

    def __init__(self, root: Path, bucket: str = "uploads") -> None:
        """`root` is made when something is put; `bucket` is where objects go that name none."""
        self.root = root.expanduser().resolve()
        self.bucket = bucket

    def ensure_bucket(self) -> None:
        """Make the bucket's folder."""
        (self.root / self.bucket).mkdir(parents=True, exist_ok=True)

    def put(self, key: str, data: bytes, *, media_type: str = "application/octet-stream", bucket: str | None = None) -> ObjectRef:
        """Store `data`, at once or not at all."""
        bucket = bucket or self.bucket
        etag = hashlib.md5(data, usedforsecurity=False).hexdigest()
        try:
            # The sidecar first: an object without one would have lost its type, a sidecar alone is nothing.
            _write(self._meta(bucket, key), json.dumps({"media_type": media_type, "etag": etag}).encode())
            _write(self._path(bucket, key), data)
        except OSError as error:
            raise TransientError(f"{self.root}: cannot write {bucket}/{key}: {error.strerror}") from error
        return ObjectRef(bucket=bucket, key=key, etag=etag, size=len(data), sha256=hashlib.sha256(data).hexdigest())

    def get(self, ref: ObjectRef, *, offset: int = 0, length: int | None = None) -> bytes:
        """The object's bytes from `offset`."""
        try:
            with self._path(ref.bucket, ref.key).open("rb") as file:
                file.seek(offset)
                return file.read(-1 if length is None else length)
        except (FileNotFoundError, IsADirectoryError, NotADirectoryError):
            raise _missing(ref) from None
        except OSError as error:
            raise TransientError(f"{self.root}: cannot read {ref.bucket}/{ref.key}: {error.strerror}") from error

    def head(self, ref: ObjectRef) -> ObjectRef:
        """`ref` with size, etag and stored media type."""
        path = self._path(ref.bucket, ref.key)
        if not path.is_file():
            raise _missing(ref)
        meta = self._read_meta(ref.bucket, ref.key)
        return ref.model_copy(update={"size": path.stat().st_size, "etag": meta.get("etag"), "media_type": meta.get("media_type")})

    def url(self, ref: ObjectRef, *, seconds: int = 3600) -> str:
        """A `file://` link; it does not expire, whatever `seconds` says."""
        del seconds
        return "file://" + quote(str(self._path(ref.bucket, ref.key)))

    def delete(self, ref: ObjectRef) -> None:
        """Remove it; silent where it is gone already."""
        self._path(ref.bucket, ref.key).unlink(missing_ok=True)
        self._meta(ref.bucket, ref.key).unlink(missing_ok=True)

    def list(self, prefix: str = "", *, bucket: str | None = None) -> Sequence[ObjectRef]:
        """The objects whose key begins with `prefix`, by key."""
        bucket = bucket or self.bucket
        folder = self._path(bucket, "")
        found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file() and not path.name.endswith(".part")}
        return [
            ObjectRef(bucket=bucket, key=key, size=found[key].stat().st_size, etag=self._read_meta(bucket, key).get("etag"))
            for key in sorted(found)
            if key.startswith(prefix)
        ]

    def _path(self, bucket: str, key: str, *, below: str = "") -> Path:
        base = self.root / below if below else self.root
        path = (base / bucket / key).resolve()
        if not bucket or bucket in {".", "..", META} or "/" in bucket or "\0" in key or not path.is_relative_to(base / bucket):
            raise PermanentError(f"{bucket}/{key}: not a key of this store")
        return path

    def _meta(self, bucket: str, key: str) -> Path:
        path = self._path(bucket, key, below=META)
        return path.with_name(path.name + ".json")

    def _read_meta(self, bucket: str, key: str) -> dict[str, str]:
        try:
            return dict(json.loads(self._meta(bucket, key).read_bytes()))
        except (OSError, ValueError):
            return {}


def _missing(ref: ObjectRef) -> ObjectMissing:
    return ObjectMissing(f"{ref.bucket}/{ref.key}: no such object")


def _write(path: Path, data: bytes) -> None:
    """All of `data` under `path`, or nothing."""
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise

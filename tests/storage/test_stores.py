"""One contract for every object store, on real ones."""

from __future__ import annotations

import http.server
import os
import threading
import urllib.request

import pytest

from pipeline.embedded import free_port
from pipeline.errors import ObjectMissing, PermanentError, TransientError, UsageError
from pipeline.settings import Settings
from pipeline.storage import LocalStore, S3Store, open_store
from topics.events import ObjectRef


@pytest.fixture(params=["local", "s3"])
def store(request, tmp_path):
    """An empty-enough store of each kind."""
    if request.param == "local":
        return LocalStore(tmp_path / "objects")
    return request.getfixturevalue("s3").store()


def test_what_is_put_is_got(store):
    """The bytes come back as they were."""
    ref = store.put("tenant/a.bin", b"0123456789", media_type="image/png")
    assert store.get(ref) == b"0123456789"
    assert ref.size == 10
    assert len(ref.sha256) == 64


@pytest.mark.parametrize(("offset", "length", "expected"), [(0, 3, b"012"), (4, None, b"456789"), (8, 10, b"89"), (3, 0, b""), (10, None, b"")])
def test_ranges(store, offset, length, expected):
    """A range is read as from a file, also over the end."""
    ref = store.put("range", b"0123456789")
    assert store.get(ref, offset=offset, length=length) == expected


def test_head(store):
    """The head tells size, type and etag without the body."""
    ref = store.put("head.png", b"abc", media_type="image/png")
    head = store.head(ObjectRef(bucket=ref.bucket, key=ref.key))
    assert (head.size, head.media_type, head.etag) == (3, "image/png", ref.etag)


@pytest.mark.parametrize("call", ["get", "head"])
def test_missing(store, call):
    """An object that is not there is an error of its own, at once."""
    with pytest.raises(ObjectMissing, match="nowhere"):
        getattr(store, call)(ObjectRef(bucket=store.bucket, key="nowhere"))


@pytest.mark.parametrize("key", ["中文/商品 图.png", "a b+c&d=e?f#g%h.png", "deep/er/and/deeper/x", "ünïcode.png"])
def test_odd_keys(store, key):
    """Keys are opaque: spaces, signs and scripts survive."""
    ref = store.put(key, key.encode())
    assert store.get(ObjectRef(bucket=store.bucket, key=key)) == key.encode()
    assert key in [found.key for found in store.list(key[:1])]
    store.delete(ref)


def test_overwriting(store):
    """The last put wins."""
    store.put("twice", b"one")
    assert store.get(store.put("twice", b"two")) == b"two"


def test_delete_twice(store):
    """Deleting what is gone is no error."""
    ref = store.put("gone", b"x")
    store.delete(ref)
    store.delete(ref)
    with pytest.raises(ObjectMissing):
        store.head(ref)


def test_list_by_prefix(store):
    """Listed by key, only below the prefix."""
    for name in ("list/b", "list/a", "list2/c"):
        store.put(name, name.encode())
    assert [(ref.key, ref.size) for ref in store.list("list/")] == [("list/a", 6), ("list/b", 6)]
    assert store.list("no-such-prefix/") == []


def test_large_object(store):
    """20 MB goes through whole."""
    data = os.urandom(1 << 20) * 20
    ref = store.put("large", data)
    assert store.get(ref) == data
    store.delete(ref)


def test_link_opens(store):
    """The link gives the bytes to anyone who has it."""
    ref = store.put("link me.txt", b"linked", media_type="text/plain")
    with urllib.request.urlopen(store.url(ref, seconds=60)) as answer:
        assert answer.read() == b"linked"


@pytest.mark.parametrize("key", ["../outside", "a/../../outside", "/etc/passwd"])
def test_local_keys_stay_inside(tmp_path, key):
    """A key cannot leave the folder."""
    store = LocalStore(tmp_path / "objects")
    with pytest.raises(PermanentError, match="not a key"):
        store.put(key, b"x")
    assert list(tmp_path.rglob("*outside*")) == []


def test_unreachable_endpoint_is_transient():
    """Nobody listens: an error that may pass, after bounded tries."""
    store = S3Store(f"http://127.0.0.1:{free_port()}", attempts=2, timeout=1)
    with pytest.raises(TransientError, match="refused"):
        store.head(ObjectRef(bucket="bucket", key="k"))


def test_a_server_that_stumbles_is_asked_again():
    """Two answers 503, then the object: the caller sees only the object."""
    seen = []

    class Stumbling(http.server.BaseHTTPRequestHandler):
        def do_GET(self):
            seen.append(self.path)
            body = b"at last" if len(seen) > 2 else b"<Error><Code>SlowDown</Code><Message>busy</Message></Error>"
            self.send_response(200 if len(seen) > 2 else 503)
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Content-Type", "application/xml")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *args):
            pass

    server = http.server.HTTPServer(("127.0.0.1", 0), Stumbling)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        store = S3Store(f"http://127.0.0.1:{server.server_port}", access_key="a", secret_key="b")
        assert store.get(ObjectRef(bucket="bucket", key="key")) == b"at last"
    finally:
        server.shutdown()
    assert len(seen) == 3


def test_wrong_credentials_are_not_tried_again(s3):
    """A refusal is final."""
    store = S3Store(s3.endpoint, access_key="assay", secret_key="wrong", bucket=s3.bucket)
    with pytest.raises(PermanentError):
        store.put("x", b"x")


def test_a_name_that_no_bucket_may_have(s3):
    """A bad bucket in an event is a permanent error, not a traceback."""
    with pytest.raises(PermanentError, match="invalid bucket name"):
        s3.store().head(ObjectRef(bucket="b", key="k"))


def test_settings_choose_the_store(tmp_path):
    """An endpoint means S3, none a folder; a bad endpoint is the user's mistake."""
    assert isinstance(open_store(Settings(store_dir=tmp_path)), LocalStore)
    assert isinstance(open_store(Settings(s3_endpoint="http://127.0.0.1:1")), S3Store)
    with pytest.raises(UsageError, match="ASSAY_S3_ENDPOINT"):
        open_store(Settings(s3_endpoint="localhost:9000"))

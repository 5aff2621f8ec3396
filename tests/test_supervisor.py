"""Children that are kept running: ready, restarted, given up, stopped."""

from __future__ import annotations

import asyncio
import os
import sys

import pytest

from pipeline.embedded import free_port
from pipeline.errors import AssayError
from pipeline.supervisor import Child, Supervisor

SERVE = "import http.server, sys; http.server.HTTPServer(('127.0.0.1', int(sys.argv[1])), type('H', (http.server.BaseHTTPRequestHandler,), {'do_GET': lambda s: (s.send_response(200), s.end_headers())})).serve_forever()"


def child(tmp_path, code, port):
    """A child that runs `code`."""
    return Child(name="one", command=[sys.executable, "-c", code, str(port)], env={}, ready_url=f"http://127.0.0.1:{port}/", log=tmp_path / "log")


async def test_ready_restart_stop(tmp_path):
    """It becomes ready, comes back after kill -9, and is gone after `stop`."""
    one = child(tmp_path, SERVE, free_port())
    supervisor = Supervisor([one])
    await supervisor.start()
    await supervisor.ready(20)
    first = one.process.pid
    os.kill(first, 9)
    await asyncio.sleep(0.5)
    await supervisor.ready(20)
    assert one.process.pid != first
    await supervisor.stop()
    assert one.process.returncode is not None


async def test_a_usage_error_is_given_up(tmp_path):
    """Exit code 2 is a mistake that a restart does not mend: the end of the log is told."""
    supervisor = Supervisor([child(tmp_path, "import sys; print('no such setting', file=sys.stderr); sys.exit(2)", free_port())])
    await supervisor.start()
    with pytest.raises(AssayError, match="no such setting"):
        await supervisor.ready(20)
    await supervisor.stop()

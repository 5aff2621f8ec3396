"""The command as a user runs it."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest


@pytest.fixture
def assay(tmp_path):
    """Runs `assay ARGS` in a folder of its own; returns the finished process."""

    def run(*args, env=None, seconds=120):
        known = {**{k: v for k, v in os.environ.items() if not k.startswith("ASSAY_")}, "COLUMNS": "200", "LC_ALL": "C.UTF-8", **(env or {})}
        return subprocess.run(
            [sys.executable, "-m", "pipeline", *map(str, args)], cwd=tmp_path, env=known, capture_output=True, text=True, timeout=seconds, check=False
        )

    return run

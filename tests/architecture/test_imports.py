"""Imports run one way, as pyproject.toml draws them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def test_import_directions():
    """import-linter finds no import against the layers."""
    command = Path(sys.executable).with_name("lint-imports")
    done = subprocess.run([command], cwd=Path(__file__).parents[2], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout

"""Sends for `tests.benchmarks.latency`: `python -m tests.benchmarks.latency_sender BOOTSTRAP PREFIX COUNT PAUSE`."""

from __future__ import annotations

import asyncio
import sys

from tests.benchmarks.latency import send

if __name__ == "__main__":
    bootstrap, prefix, count, pause = sys.argv[1:]
    asyncio.run(send(bootstrap, [f"{prefix}-{number}" for number in range(int(count))], float(pause)))

"""Sends a run's uploads from a process of its own: `python -m tests.chaos.sender BOOTSTRAP SEED COUNT SECONDS`."""

from __future__ import annotations

import asyncio
import logging
import random
import sys

from tests.chaos.scenario import send

if __name__ == "__main__":
    logging.getLogger("aiokafka").setLevel("CRITICAL")  # the broker dies on purpose
    bootstrap, seed, count, seconds = sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), float(sys.argv[4])
    asyncio.run(send(bootstrap, [f"c-{seed}-{number}" for number in range(count)], seconds, random.Random(seed)))

"""The full form: `python -m tests.chaos --uploads 20000 --kills 60 --broker-kills 3` on an Apache Kafka of its own. Exit code 1 where one verdict is missing or doubled."""

from __future__ import annotations

import argparse
import sys
import time

from tests.chaos.scenario import run
from tests.servers import ApacheKafka


def main() -> int:
    """Run, print, judge."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--uploads", type=int, default=20_000)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--broker-kills", type=int, default=3)
    parser.add_argument("--each", type=int, default=2, help="workers of each stage")
    parser.add_argument("--gap", type=float, default=3.0, help="mean seconds between kills")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--limit", type=float, default=1200, help="give up after so many seconds")
    given = parser.parse_args()
    with ApacheKafka() as broker:
        outcome = run(
            broker.bootstrap,
            uploads=given.uploads,
            kills=given.kills,
            broker_kills=given.broker_kills,
            broker=broker,
            each=given.each,
            seed=given.seed,
            gap=given.gap,
            limit=given.limit,
        )
    print(outcome)
    return 0 if outcome.missing == outcome.duplicated == 0 else 1


if __name__ == "__main__":
    sys.exit(main())

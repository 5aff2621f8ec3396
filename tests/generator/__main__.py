"""`python -m tests.generator OUT --count 600 --seed 7 --split test`: draws labelled pictures for `assay eval OUT/cases.jsonl OUT/truth.jsonl`."""

from __future__ import annotations

import argparse
from pathlib import Path

from tests.generator.build import write
from tests.generator.words import TEST, TRAIN


def main() -> None:
    """Entry point."""
    parser = argparse.ArgumentParser(prog="python -m tests.generator", description="Draw labelled pictures with cases.jsonl and truth.jsonl.")
    parser.add_argument("out", type=Path, help="folder to write into; made where it is missing")
    parser.add_argument("--count", type=int, default=600, help="how many pictures (default: 600)")
    parser.add_argument("--seed", type=int, default=7, help="the same seed gives the same files (default: 7)")
    parser.add_argument("--split", choices=(TRAIN, TEST), default=TRAIN, help="layouts and wordings of the two splits are disjoint (default: train)")
    given = parser.parse_args()
    if given.count < 1:
        parser.error("--count: must be at least 1")
    try:
        drawn = write(given.out, count=given.count, seed=given.seed, split=given.split)
    except OSError as error:
        parser.error(f"{given.out}: cannot be written ({error.strerror})")
    print(f"{drawn} pictures in {given.out}; now: assay eval {given.out}/cases.jsonl {given.out}/truth.jsonl")


if __name__ == "__main__":
    main()

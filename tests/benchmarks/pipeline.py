"""Uploads per second and milliseconds of each stage, here and streamed, against a straight loop over RapidOCR alone: `python -m tests.benchmarks.pipeline`.

All on the shipped samples that are pictures, in one run. Aim: a whole review takes at most 1.15 times what RapidOCR alone takes to read.
"""

from __future__ import annotations

import asyncio
import json
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from pathlib import Path

import numpy as np
import rapidocr
from PIL import Image

from pipeline.cases import Case, read_manifest
from pipeline.embedded.process import die_with_parent
from pipeline.reviewer import Reviewer
from pipeline.settings import Settings
from pipeline.storage import open_store
from pipeline.streams.submit import submit_all
from pipeline.streams.verdicts import read_verdicts
from topics.events import Verdict

SAMPLES = Path(__file__).parents[2] / "policies" / "samples"
ROUNDS = 5


def pictures() -> list[Case]:
    """The samples that are sound pictures of one page."""
    sound = (
        "seed",
        "clean-page",
        "hidden-fee",
        "disclosed-fee",
        "false-discount",
        "honest-discount",
        "wrong-total",
        "payslip",
        "receipt",
        "chat",
        "superlatives",
    )
    return [case for case in read_manifest(SAMPLES / "cases.jsonl") if case.id in sound]


def alone(cases: list[Case]) -> float:
    """Seconds a picture of RapidOCR as it comes, on decoded pixels."""
    engine = rapidocr.RapidOCR()
    decoded = [np.asarray(Image.open(case.file).convert("RGB"))[:, :, ::-1] for case in cases]
    engine(decoded[0])
    start = time.perf_counter()
    for _ in range(ROUNDS):
        for pixels in decoded:
            engine(pixels)
    return (time.perf_counter() - start) / ROUNDS / len(cases)


def stages(verdicts: list[Verdict]) -> str:
    """Median milliseconds of each stage, as the verdicts say."""
    found = defaultdict(list)
    for verdict in verdicts:
        for name, milliseconds in verdict.timings_ms.items():
            found[name].append(milliseconds)
    return "  ".join(f"{name} {statistics.median(values):.1f} ms" for name, values in found.items())


def here(cases: list[Case]) -> tuple[float, list[Verdict], float]:
    """Seconds a picture of `Reviewer`, its verdicts, and milliseconds of judge."""
    with Reviewer() as reviewer:
        reviewer.examine(cases[0])
        start, verdicts = time.perf_counter(), []
        for _ in range(ROUNDS):
            verdicts += [reviewer.examine(case).verdict for case in cases]
        each = (time.perf_counter() - start) / len(verdicts)
    own = statistics.mean(sum(verdict.timings_ms.values()) for verdict in verdicts)
    return each, verdicts, each * 1000 - own


async def streamed(cases: list[Case]) -> tuple[float, list[Verdict]]:
    """Seconds a picture through `assay up` (embedded broker and store), and its verdicts."""
    clean = {name: value for name, value in os.environ.items() if not name.startswith("ASSAY_")}
    process = subprocess.Popen([sys.executable, "-m", "pipeline", "up"], env=clean, stderr=subprocess.PIPE, text=True, preexec_fn=die_with_parent)  # noqa: PLW1509, ASYNC220 -- prctl alone
    try:
        said = []
        for line in process.stderr:
            said.append(line)
            if "Ctrl-C" in line:
                break
        known = Settings.model_validate({name.lower(): value for name, value in re.findall(r"export ASSAY_(\w+)=(\S+)", "".join(said))})
        store = open_store(known)
        times, verdicts = [], []
        for number in range(2):  # the first warms the workers
            batch = [case.model_copy(update={"id": f"{case.id}-{number}-{turn}"}) for turn in range(ROUNDS if number else 1) for case in cases]
            waiting = {case.id for case in batch}
            start = time.perf_counter()
            await submit_all(known.kafka_bootstrap, store, batch)
            verdicts = []
            async for verdict in read_verdicts(known.kafka_bootstrap, follow=True):
                if verdict.upload_id in waiting:
                    waiting.discard(verdict.upload_id)
                    verdicts.append(verdict)
                if not waiting:
                    break
            times.append((time.perf_counter() - start) / len(batch))
        return times[-1], verdicts
    finally:
        process.terminate()
        process.wait(60)


def main() -> None:
    """Measure and print."""
    cases = pictures()
    base = alone(cases)
    review, verdicts, judging = here(cases)
    stream, stream_verdicts = asyncio.run(streamed(cases))
    print(f"{len(cases)} sample pictures, {ROUNDS} rounds, {os.cpu_count()} cores")
    print(f"RapidOCR alone      {base * 1000:7.1f} ms a picture  {1 / base:6.2f} a second")
    print(
        f"assay review        {review * 1000:7.1f} ms a picture  {1 / review:6.2f} a second   x{review / base:.2f} of RapidOCR alone   {stages(verdicts)}  judge {judging:.1f} ms"
    )
    print(
        f"streamed (assay up) {stream * 1000:7.1f} ms a picture  {1 / stream:6.2f} a second   x{stream / base:.2f} of RapidOCR alone   {stages(stream_verdicts)}"
    )
    results = {
        "rapidocr_ms": base * 1000,
        "review_ms": review * 1000,
        "streamed_ms": stream * 1000,
        "review_ratio": review / base,
        "streamed_ratio": stream / base,
    }
    with tempfile.NamedTemporaryFile("w", prefix="assay-bench-", suffix=".json", delete=False) as file:
        json.dump(results, file)
    print(f"as JSON: {file.name}")


if __name__ == "__main__":
    main()

"""Our reading against RapidOCR on the same pictures, side by side: `python -m tests.benchmarks.reading`.

Prints milliseconds a picture (median), word recall, how many times faster, the share of price reasoning, and a reading process's memory. Aims: at least four times as fast as RapidOCR
with default settings at a word recall no lower than tuned RapidOCR small; under 300 ms for a 750-pixel-wide screenshot on two cores, under 5 ms of it price reasoning.
"""

from __future__ import annotations

import os
import re
import statistics
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

import numpy as np
import psutil
import rapidocr

from pipeline.ports import Page, Scene
from pipeline.reading import amounts, discounts, fineprint, prices, roles
from pipeline.reading.engines import engine
from pipeline.reading.text import Reader
from tests.drawing import Sheet, page, seed_picture
from tests.generator import samples
from topics.events import Upload

ROUNDS = 5
_WORD = re.compile(r"[一-鿿]|[A-Za-z0-9.,%¥$£:]+")


def sheets() -> list[Sheet]:
    """Drawn pages whose words are known."""
    return [
        seed_picture(), samples.clean(), samples.disclosed(), samples.absolute(), samples.payslip(), samples.receipt(), samples.chat(),
        samples.english("$80", "$100", "50% off", "Trail running shoes"), samples.english("$64", "$80", "20% off", "Canvas backpack 20 L"),
        samples.rows("确认订单", [("手工陶瓷茶具 x1", "¥299.00"), ("运费", "¥0.00"), ("包装费", "¥30.00")], ("合计", "¥329.00")),
        samples.rows("Order summary", [("Canvas backpack", "$64.00"), ("Water bottle", "$18.50"), ("Shipping", "$5.00")], ("Total", "$97.50"), "#ffffff"),
    ]  # fmt: skip


def recall(truth: str, read: str) -> float:
    """Share of the true words (Chinese: characters) that were read, each as often as it stands there."""
    wanted, found = Counter(_WORD.findall(truth)), Counter(_WORD.findall(read))
    return sum((wanted & found).values()) / max(1, sum(wanted.values()))


def timed(pages: list[Page], truths: list[str], read: Callable[[Page], str]) -> tuple[float, float]:
    """Median milliseconds a picture, and mean word recall."""
    texts = [read(one) for one in pages]
    took = []
    for _ in range(ROUNDS):
        for one in pages:
            start = time.perf_counter()
            read(one)
            took.append((time.perf_counter() - start) * 1000)
    return statistics.median(took), statistics.mean(recall(truth, text) for truth, text in zip(truths, texts, strict=True))


def main() -> None:
    """Measure and print."""
    drawn = sheets()
    pages = [page(sheet.pixels) for sheet in drawn]
    truths = [" ".join(words for words, _ in sheet.truth) for sheet in drawn]
    before = psutil.Process().memory_info().rss
    reader = Reader(threads=os.cpu_count() or 2)
    ours = timed(pages, truths, lambda one: " ".join(line.text for line in reader.read(one)))
    memory = psutil.Process().memory_info().rss
    stock = rapidocr.RapidOCR()
    default = timed(pages, truths, lambda one: " ".join(stock(np.ascontiguousarray(one.pixels[:, :, ::-1])).txts or ()))
    small = engine("rapidocr", os.cpu_count() or 2)
    tuned = timed(pages, truths, lambda one: " ".join(raw.text for raw in small.read(one.pixels)))
    upload = Upload(id="b", upload_id="b", time=datetime.now(UTC), text="价格比宣传低了一半")
    reasoning = []
    for one in pages:
        scene = Scene(upload=upload, lines=tuple(reader.read(one)))
        for _ in range(ROUNDS):
            amounts._find.cache_clear()  # as if it saw these words for the first time
            fineprint._kinds.cache_clear()
            amounts.with_signs.cache_clear()
            discounts.parse.cache_clear()
            roles.role_of.cache_clear()
            start = time.perf_counter()
            prices.inspect(scene)
            reasoning.append((time.perf_counter() - start) * 1000)
    print(f"{len(pages)} pictures, {ROUNDS} rounds, {os.cpu_count()} cores; medians")
    print(f"RapidOCR, default settings  {default[0]:7.1f} ms  word recall {default[1]:.3f}")
    print(f"RapidOCR small, tuned       {tuned[0]:7.1f} ms  word recall {tuned[1]:.3f}  x{default[0] / tuned[0]:.2f} as fast as default")
    print(
        f"Assay, two tiers            {ours[0]:7.1f} ms  word recall {ours[1]:.3f}  x{default[0] / ours[0]:.2f} as fast as default, x{tuned[0] / ours[0]:.2f} as tuned"
    )
    print(f"  of it price reasoning     {statistics.median(reasoning):7.2f} ms (worst {max(reasoning):.2f})")
    print(f"memory of a reading process {memory / 2**20:7.0f} MiB, of which the models {(memory - before) / 2**20:.0f} MiB")


if __name__ == "__main__":
    main()

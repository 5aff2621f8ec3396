"""Totals of English receipts, photographed or scanned, with noise, blur and skew: `python -m tests.benchmarks.receipts [COUNT]`.

Receipts are the generator's; its effects put them on paper and before a camera. Prints the share of totals that are read right, by split. Aim: 0.90.
"""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime
from random import Random

import numpy as np
from PIL import Image

from pipeline.ports import Scene
from pipeline.reading import documents
from pipeline.reading.documents.numbers import figure
from pipeline.reading.text import Reader
from tests.drawing import page
from tests.generator import receipts
from tests.generator.effects import finish
from tests.generator.words import TEST, TRAIN
from topics.events import Context, Upload


def true_total(truth: list[tuple[str, object]], name: str) -> float:
    """The figure that was drawn right after the label of the total."""
    texts = [text for text, _ in truth]
    return float(figure(texts[texts.index(name) + 1]) or 0)


def share(split: str, count: int, reader: Reader) -> float:
    """The share of `count` receipts whose total is read right."""
    right = 0
    for number in range(count):
        rng = Random(f"{split}-{number}")
        layouts = list(receipts.FAMILY.layouts(split, "en"))
        made = receipts.FAMILY.make(rng, split, "en", "holds", layouts[number % len(layouts)])
        wanted = true_total(made.sheet.truth, receipts._WORDS["en", split]["total"])
        effect = ""
        while not effect or effect in {"clean", "jpeg", "shrunk"}:  # a scanner or a camera, with its noise and skew
            data, _, effect = finish(rng, made.sheet.image, made.smallest, paper=True)
        pixels = np.asarray(Image.open(io.BytesIO(data)).convert("RGB"))
        upload = Upload(id="r", upload_id="r", time=datetime.now(UTC), context=Context(kind="receipt"))
        document = documents.inspect(Scene(upload=upload, lines=tuple(reader.read(page(pixels))))).facts.document
        right += document is not None and document.fields.get("total") == wanted
    return right / count


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 100
    reader = Reader()
    for split in (TRAIN, TEST):
        print(f"{split}: totals read right on {share(split, count, reader):.3f} of {count} receipts (aim 0.90)")


if __name__ == "__main__":
    main()

"""Trains the model of `pipeline.reading.sense`: `python -m tests.corpus` prints how well it does on hands it has not seen; `--write` stores it, trained on all."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import average_precision_score, precision_score, recall_score

from pipeline.reading import sense
from pipeline.reading.amounts import fold

HERE = Path(__file__).parent
STORED = Path(sense.__file__).with_name("senses.npz")
Line = tuple[frozenset[str], str]


def lines(paths: Sequence[Path]) -> list[Line]:
    """The labelled lines of files: labels joined by `+`, a tab, and the text as it is printed."""
    held = [line.split("\t", 1) for path in paths for line in path.read_text(encoding="utf-8").splitlines() if "\t" in line]
    return [(frozenset(labels.split("+")), fold(text)) for labels, text in held]


def matrix(held: Sequence[Line]) -> Any:
    """A row for each line, of length 1: its buckets."""
    found = [sense.buckets(text) for _, text in held]
    data = [1 / np.sqrt(len(row)) for row in found for _ in row]
    ends = np.cumsum([0, *map(len, found)])
    return csr_matrix((data, [bucket for row in found for bucket in row], ends), shape=(len(found), sense.BUCKETS))


def fit(held: Sequence[Line], names: Sequence[str] = sense.SENSES) -> list[LogisticRegression]:
    """One regression for each of the senses named."""
    rows = matrix(held)
    return [LogisticRegression(C=30, max_iter=300, solver="liblinear").fit(rows, np.array([name in labels for labels, _ in held])) for name in names]


def trained() -> dict[str, Any]:
    """What is stored: the regressions of all lines, their weights in whole numbers."""
    models = fit(lines(sorted(HERE.glob("*.tsv"))))
    weights = np.stack([model.coef_[0] for model in models], axis=1)
    scale = np.abs(weights).max(axis=0) / 127
    return {"weights": np.round(weights / scale).astype(np.int8), "scale": scale, "bias": np.array([model.intercept_[0] for model in models])}


def main() -> None:
    """Print figures across hands, or store the model."""
    parser = argparse.ArgumentParser(prog="python -m tests.corpus", description=__doc__)
    parser.add_argument("--write", action="store_true", help=f"train on all and store {STORED.name}")
    if parser.parse_args().write:
        np.savez_compressed(STORED, **trained())
        print(f"{STORED}: {STORED.stat().st_size / 1024:.0f} KiB")
        return
    hands = {one: sorted(HERE.glob(f"*_{one}.tsv")) for one in ("first", "second")}
    for taught, tested in (("first", "second"), ("second", "first")):
        models, held = fit(lines(hands[taught])), lines(hands[tested])
        rows = matrix(held)
        for name, model in zip(sense.SENSES, models, strict=True):
            truth, likely = np.array([name in labels for labels, _ in held]), model.predict_proba(rows)[:, 1]
            print(
                f"trained on the {taught} hand, the other's {name:8s} AP {average_precision_score(truth, likely):.3f}"
                f"  P {precision_score(truth, likely > 0.5):.3f} R {recall_score(truth, likely > 0.5):.3f} of {truth.sum()}"
            )


if __name__ == "__main__":
    main()

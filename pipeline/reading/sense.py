"""What a line of print says about a price, by a small statistical model: the vocabulary that no list holds.

A logistic regression for each sense over hashed n-grams of characters and words (Joulin et al. 2016, "Bag of tricks for efficient text classification", with fixed
hashing instead of learnt vectors), trained by `python -m tests.corpus` on lines that several hands wrote and labelled. Rules see what they know surely; this sees
how a line resembles thousands of others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

__all__ = ["BUCKETS", "SENSES", "buckets", "sense"]

SENSES = ("over", "need", "plain", "charge", "vary", "bound", "exclude")
"""An offer is over; the price needs something; it is what one pays without that; something comes on top; it may differ; it binds for longer; something is left out."""
BUCKETS = 1 << 17
_TOKENS = re.compile(r"[a-z']+|0|[一-鿿]+|[^\sa-z一-鿿]")
_FIGURES = re.compile(r"\d+(?:[.,:]\d+)*")


def _grams(text: str) -> Iterator[str]:
    tokens = _TOKENS.findall(_FIGURES.sub("0", text))
    for token in tokens:
        word = f"<{token}>"
        if "一" <= token[0] <= "鿿":
            yield from (word[at : at + size] for size in (1, 2, 3, 4) for at in range(len(word) - size + 1))
        else:
            yield word
            if len(token) > 3:
                yield from (word[at : at + size] for size in (3, 4, 5) for at in range(len(word) - size + 1))
    bounded = ["^", *tokens, "$"]
    yield from map(" ".join, pairwise(bounded))
    yield from map(" ".join, zip(bounded, bounded[1:], bounded[2:], strict=False))


def buckets(text: str) -> list[int]:
    """The features of folded `text`: the numbers, below `BUCKETS`, that its n-grams hash to; figures are all alike."""
    return list({crc32(gram.encode()) & (BUCKETS - 1) for gram in set(_grams(text))})


@lru_cache(maxsize=1)
def _model() -> tuple[NDArray[np.int8], NDArray[np.float64], NDArray[np.float64]]:
    """Weights by bucket and sense, as whole numbers; what one is worth, and where the scale begins, by sense."""
    with files("pipeline.reading").joinpath("senses.npz").open("rb") as stored:
        held = np.load(stored)
        return held["weights"], held["scale"], held["bias"]


@lru_cache(maxsize=8192)
def sense(text: str) -> dict[str, float]:
    """How likely folded `text` says each of `SENSES`, 0 to 1. They do not exclude one another."""
    weights, scale, bias = _model()
    found = buckets(text)
    if not found:
        return dict.fromkeys(SENSES, 0.0)
    logits = weights[found].sum(axis=0, dtype=np.int32) * scale / np.sqrt(len(found)) + bias
    return dict(zip(SENSES, (1 / (1 + np.exp(-logits))).tolist(), strict=True))

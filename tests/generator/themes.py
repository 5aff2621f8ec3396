"""Colours of pages: light and dark, by split, so that the test split has looks of its own."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.generator.words import TRAIN


@dataclass(frozen=True)
class Theme:
    """The colours of one page."""

    back: str
    card: str
    ink: str
    soft: str
    """Secondary text; contrast to `card` above 4.5."""
    faint: tuple[str, ...]
    """Fine print: contrast to `back` and `card` between 1.6 and 2.9."""
    price: str
    accent: str
    art: tuple[str, str]
    line: str
    dark: bool = False


_LIGHT_FAINT = ("#b0b0b0", "#aaaaaa", "#a8a8a8", "#b8b8b8")
_DARK_FAINT = ("#505050", "#565656", "#4c4c4c")
_TRAIN = (
    Theme("#ffffff", "#ffffff", "#222222", "#666666", _LIGHT_FAINT, "#e02020", "#ff5000", ("#f3ead9", "#d8c4a0"), "#e5e5e5"),
    Theme("#f4f4f4", "#ffffff", "#1a1a1a", "#595959", _LIGHT_FAINT, "#e1251b", "#e1251b", ("#e3eef7", "#a9c6de"), "#e8e8e8"),
    Theme("#ffffff", "#ffffff", "#0f1111", "#565959", _LIGHT_FAINT, "#b12704", "#1a7f37", ("#eef2f5", "#c3ced8"), "#d5d9d9"),
    Theme("#121212", "#1c1c1e", "#f2f2f2", "#b4b4b8", _DARK_FAINT, "#ff6b5e", "#ff5000", ("#2c2c30", "#55555c"), "#333336", dark=True),
)
_TEST = (
    Theme("#fffaf2", "#ffffff", "#2b1d0e", "#6b5a48", ("#b8b0a6", "#b2aaa0"), "#c2410c", "#0f766e", ("#e7f3ee", "#9fc7b8"), "#eadfce"),
    Theme("#eef1f6", "#ffffff", "#111827", "#4b5563", ("#b2b6bd", "#aab0b8"), "#7c3aed", "#4338ca", ("#e9e5fb", "#b6a9ea"), "#d9dee8"),
    Theme("#ffffff", "#fafafa", "#000000", "#555555", _LIGHT_FAINT, "#000000", "#000000", ("#f0f0f0", "#cfcfcf"), "#e0e0e0"),
    Theme("#0b1220", "#111a2c", "#e8eefc", "#9fb0cf", ("#3f4a60", "#434e64"), "#ffd166", "#2563eb", ("#1b2740", "#3a4d78"), "#24324f", dark=True),
)


def theme(rng: Random, split: str) -> Theme:
    """One of the split's looks; one in four is dark."""
    return rng.choice(_TRAIN if split == TRAIN else _TEST)

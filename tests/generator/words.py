"""Wordings by language, split and key. The test split's are never seen by whoever writes rules on the train split."""

from __future__ import annotations

from random import Random

from tests.generator import words_en, words_zh
from tests.generator.money import TEST, TRAIN, folds, spelled

TABLES = {"zh": words_zh.WORDS, "en": words_en.WORDS}


def wordings(lang: str, split: str, key: str) -> tuple[str, ...]:
    """All wordings of `key`."""
    return TABLES[lang][key][0 if split == TRAIN else 1]


def say(rng: Random, lang: str, split: str, key: str) -> str:
    """One wording of `key`."""
    return rng.choice(wordings(lang, split, key))


def percent(rng: Random, lang: str, split: str, off: int) -> str:
    """A discount of `off` percent as a badge says it."""
    if lang == "zh":
        return folds(off) if split == TRAIN else spelled(off)
    forms = ("{}% off", "-{}%") if split == TRAIN else ("{}% OFF TODAY", "{}% discount", "Reduced by {}%")
    return rng.choice(forms).format(off)


def money_off(rng: Random, lang: str, split: str, amount: str) -> str:
    """`amount` taken off, as a badge says it."""
    forms = {
        ("zh", TRAIN): ("立减{}", "直降{}"),
        ("zh", TEST): ("立省{}", "已优惠{}"),
        ("en", TRAIN): ("Save {}", "{} off"),
        ("en", TEST): ("You save {}", "{} less"),
    }
    return rng.choice(forms[lang, split]).format(amount)


__all__ = ["TEST", "TRAIN", "money_off", "percent", "say", "wordings"]

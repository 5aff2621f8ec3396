"""Amounts of money as pages write them: symbol, decimals, thousands."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from random import Random

CENT = Decimal("0.01")
TRAIN, TEST = "train", "test"

_FORMS = {
    ("zh", TRAIN): (("CNY", "¥{}"), ("CNY", "￥{}"), ("CNY", "{}元")),
    ("zh", TEST): (("CNY", "¥ {}"), ("CNY", "¥{}"), ("CNY", "{} 元"), ("CNY", "RMB {}")),
    ("en", TRAIN): (("USD", "${}"), ("GBP", "£{}"), ("USD", "USD {}")),
    ("en", TEST): (("EUR", "€{}"), ("USD", "${}"), ("USD", "US${}"), ("GBP", "£ {}")),
}
_NUMERALS = "零一二三四五六七八九"


def cents(value: Decimal | float) -> Decimal:
    """Rounded to hundredths, halves up."""
    return Decimal(str(value)).quantize(CENT, ROUND_HALF_UP)


@dataclass(frozen=True)
class Style:
    """How one page writes money."""

    currency: str
    form: str
    """Where the number goes: `¥{}`, `{}元`."""
    always: bool
    """Decimals even where they are zero."""
    thousands: bool

    def __call__(self, value: Decimal) -> str:
        """`value` as this page writes it."""
        return self.form.format(self.number(value))

    def number(self, value: Decimal) -> str:
        """Without the symbol."""
        value = cents(value)
        whole = value == value.to_integral_value() and not self.always
        return f"{value:{',' if self.thousands else ''}.{0 if whole else 2}f}"

    def off(self, value: Decimal) -> str:
        """Money taken off."""
        return f"-{self(value)}"


def style(rng: Random, lang: str, split: str, *, order: bool = False) -> Style:
    """One of the ways of this language and split. An order writes decimals always (most do)."""
    currency, form = rng.choice(_FORMS[lang, split])
    always = rng.random() < (0.85 if order else 0.25 if lang == "zh" else 0.5)
    return Style(currency, form, always, thousands=lang == "en" or rng.random() < 0.3)


def tidy(rng: Random, low: int, high: int, lang: str) -> Decimal:
    """A price as shops like them: 149, 129.9, 24.99."""
    whole = rng.randint(low, high)
    endings = ("0", "0", "0.9", "0.8", "0.5") if lang == "zh" else ("0", "0.99", "0.5", "0.95")
    if rng.random() < 0.35 and whole > 20:
        whole = whole // 10 * 10 + 9
    return Decimal(whole) + Decimal(rng.choice(endings))


def folds(percent_off: int) -> str:
    """A discount as Chinese shops write it, in figures: 50 % off is 5折, 15 % off is 8.5折."""
    left = 100 - percent_off
    return f"{left // 10}折" if left % 10 == 0 else f"{left / 10:g}折"


def spelled(percent_off: int) -> str:
    """The same in Chinese numerals: 五折, 八五折."""
    left = 100 - percent_off
    return _NUMERALS[left // 10] + ("" if left % 10 == 0 else _NUMERALS[left % 10]) + "折"

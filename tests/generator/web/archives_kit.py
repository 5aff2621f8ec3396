"""What the two splits of `archives` share: money, capital numerals, rows and the frame of a page; no layout and no wording."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM = "document.sum_mismatch"
ZERO = "document.zero_field"
TOTAL = "pricing.total_mismatch"
DIGITS = "零壹贰叁肆伍陆柒捌玖"
UNITS = ("", "拾", "佰", "仟")


@dataclass(frozen=True, kw_only=True)
class Drawn:
    """What a template made of a scenario."""

    html: str
    must: set[str] = field(default_factory=set)
    unsure: set[str] = field(default_factory=set)


@dataclass(frozen=True, kw_only=True)
class Template:
    """A layout, with the scenarios it is drawn in; `a|b` draws one of the two, by chance."""

    name: str
    draw: Callable[[Random, str], Drawn]
    scenarios: tuple[str, ...]
    width: int
    scale: float
    smallest: int
    paper: bool = False
    texts: tuple[str | None, ...] = (None,)
    """What the uploader says: one of them, by chance."""


def sheets(rng: Random, templates: tuple[Template, ...], split: Literal["seen", "held"]) -> Iterator[Page]:
    """Every template in each of its scenarios."""
    for template in templates:
        for place, choices in enumerate(template.scenarios):
            scenario = rng.choice(choices.split("|"))
            drawn = template.draw(rng, scenario)
            yield Page(
                name=f"archives_{template.name}-{scenario}-{place}",
                html=drawn.html,
                width=template.width,
                scale=template.scale,
                smallest=template.smallest,
                paper=template.paper,
                split=split,
                facts=Facts(text=rng.choice(template.texts), must=set(drawn.must), unsure=drawn.unsure - drawn.must),
            )


def money(cents: int, sign: str = "", *, grouped: bool = True, plus: bool = False) -> str:
    """Cents as print: `-£1,234.50`."""
    whole, rest = divmod(abs(cents), 100)
    lead = "-" if cents < 0 else "+" if plus else ""
    return f"{lead}{sign}{whole:{',' if grouped else ''}}.{rest:02d}"


def share(cents: int, per_myriad: int) -> int:
    """A share in hundredths of a percent, rounded half up to the cent."""
    return (cents * per_myriad + 5000) // 10000


def off(rng: Random, cents: int) -> int:
    """Another figure of the same length that nobody takes for rounding: two digits changed places would do, or a tenth more or less."""
    step = max(cents // 12, 180)
    return cents + rng.choice((-1, 1)) * (step + rng.randrange(step // 2 + 1))


def capital(cents: int) -> str:
    """Cents in the capital numerals of Chinese vouchers: 壹仟贰佰叁拾元伍角整."""
    whole, rest = divmod(cents, 100)
    dimes, pennies = divmod(rest, 10)
    high, low = divmod(whole, 10000)
    words = ""
    if high:
        words = _capital_four(high) + "万"
        if low and low < 1000:
            words += "零"
    if low:
        words += _capital_four(low)
    words += "元"
    if not rest:
        return words + "整"
    words += DIGITS[dimes] + "角" if dimes else "零"
    return words + (DIGITS[pennies] + "分" if pennies else "整")


def _capital_four(number: int) -> str:
    """Up to four digits in capital numerals."""
    words, gap = "", False
    for place in range(3, -1, -1):
        digit = number // 10**place % 10
        if digit:
            words += ("零" if gap and words else "") + DIGITS[digit] + UNITS[place]
            gap = False
        else:
            gap = True
    return words


def cells(*values: str, tag: str = "td", kind: str = "") -> str:
    """A table row; a value that starts with a tilde spans the column's class `l` (left)."""
    made = "".join(f'<{tag} class="l">{value[1:]}</{tag}>' if value.startswith("~") else f"<{tag}>{value}</{tag}>" for value in values)
    return f'<tr class="{kind}">{made}</tr>' if kind else f"<tr>{made}</tr>"


def frame(css: str, body: str, lang: str = "zh") -> str:
    """A whole document."""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>*{{box-sizing:border-box}}body{{margin:0}}'
        f"table{{border-collapse:collapse}}{css}</style></head><body>{body}</body></html>"
    )

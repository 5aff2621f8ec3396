"""What both halves of `shops_en` share: amounts, placeholders for pictures, the frame of a document. No wording of an offer, no layout of a page."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

CODES = {"$": "USD", "US$": "USD", "£": "GBP", "€": "EUR", "HK$": "HKD", "S$": "SGD", "AU $": "AUD", "A$": "AUD"}
"""The currency a sign stands for in these pages."""

MONEY_CSS = """
.m{white-space:nowrap}.m i{font-style:normal}
.m.raised i{font-size:.5em;position:relative;top:-.62em;margin-right:1px}.m.raised sup{font-size:.46em;position:relative;top:-.02em;margin-left:1px}
.m.small i{font-size:.62em;margin-right:2px}.m.small b{font-size:.62em;font-weight:inherit}
"""


@dataclass(frozen=True)
class Say:
    """What the uploader and the platform say, and what is true: the part of `Facts` a scenario decides."""

    must: tuple[str, ...] = ()
    """Labels without their `pricing.`; others with a dot stand as they are."""
    unsure: tuple[str, ...] = ()
    text: str | None = None
    context: dict[str, Any] | None = None

    def facts(self) -> Facts:
        """The facts of the page."""
        return Facts(text=self.text, context=dict(self.context or {}), must=_full(self.must), unsure=_full(self.unsure))


def _full(labels: Iterable[str]) -> set[str]:
    return {label if "." in label else f"pricing.{label}" for label in labels}


def money(cents: int, sign: str = "$", *, bare: bool = False) -> str:
    """`cents` as plain text: `$1,299.00`; `bare` leaves out cents that are zero. The sign `EUR` gives `1.299,00 €`."""
    whole, part = divmod(cents, 100)
    if sign == "EUR":
        return f"{whole:,}".replace(",", ".") + f",{part:02} €"
    return f"{sign}{whole:,}" if bare and not part else f"{sign}{whole:,}.{part:02}"


def minus(cents: int, sign: str = "$") -> str:
    """A deduction: `-$5.00`."""
    return f"-{money(cents, sign)}"


def set_money(cents: int, sign: str, style: Literal["raised", "small", "plain"]) -> str:
    """`cents` as a shop sets its main price: raised cents, small decimals, or plain."""
    whole, part = divmod(cents, 100)
    if style == "raised":
        return f'<span class="m raised"><i>{sign}</i>{whole:,}<sup>{part:02}</sup></span>'
    if style == "small":
        return f'<span class="m small"><i>{sign}</i>{whole:,}<b>.{part:02}</b></span>'
    return f'<span class="m">{money(cents, sign)}</span>'


def amount(cents: int) -> float | int:
    """`cents` as a context holds an amount."""
    return cents // 100 if cents % 100 == 0 else cents / 100


def listing(
    price: int,
    sign: str = "$",
    *,
    surface: str = "listing",
    title: str | None = None,
    original: int | None = None,
    fees: Iterable[tuple[str, int]] = (),
) -> dict[str, Any]:
    """A `context` with a listing; whatever is not given is absent from it."""
    held: dict[str, Any] = {"title": title} if title else {}
    held |= {"price": amount(price), "currency": CODES.get(sign, "EUR")}
    if original:
        held["original_price"] = amount(original)
    if named := [{"name": name, "amount": amount(cents)} for name, cents in fees]:
        held["fees"] = named
    return {"surface": surface, "listing": held}


def percent(was: int, now: int) -> int:
    """How many whole per cent `now` is below `was`."""
    return round(100 * (was - now) / was)


def lowered(was: int, off: int) -> int:
    """`was` less `off` per cent, to the cent."""
    return round(was * (100 - off) / 100)


def picture(rng: Random, width: str, height: int, *, radius: int = 0) -> str:
    """A placeholder for a photograph: soft shapes, no words."""
    hue = rng.randrange(360)
    shapes = "".join(
        f'<circle cx="{rng.randint(10, 90)}" cy="{rng.randint(10, 90)}" r="{rng.randint(10, 34)}" '
        f'fill="hsl({(hue + rng.randint(-40, 40)) % 360} {rng.randint(30, 60)}% {rng.randint(45, 80)}%)" opacity=".75"/>'
        for _ in range(4)
    )
    return (
        f'<svg style="display:block;width:{width};height:{height}px;border-radius:{radius}px;background:linear-gradient({rng.randrange(360)}deg,'
        f'hsl({hue} 40% 86%),hsl({(hue + 50) % 360} 45% 74%))" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice">{shapes}</svg>'
    )


def document(css: str, body: str, *, font: str = "'Liberation Sans','Noto Sans CJK SC',sans-serif") -> str:
    """A whole page."""
    base = f"*{{box-sizing:border-box}}body{{margin:0;font-family:{font};line-height:1.35}}del{{text-decoration:line-through}}{MONEY_CSS}"
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def page(split: Literal["seen", "held"], name: str, html: str, say: Say, *, width: int, scale: float = 1.0, smallest: float = 12.0) -> Page:
    """A page; `smallest` in CSS pixels. `shops_en.pages` numbers the names."""
    return Page(name=f"shops_en-{name}", html=html, width=width, facts=say.facts(), split=split, scale=scale, smallest=round(smallest * scale))

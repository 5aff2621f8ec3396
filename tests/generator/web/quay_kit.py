"""Pieces that the pages of `quay` share: facts, amounts, placeholders for pictures, the bar on top of a phone."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.generator.made import Facts

PHONES = ((375, 2.0), (390, 2.0), (412, 2.0), (360, 3.0), (393, 3.0))
"""Windows of phones: CSS pixels and pixels a CSS pixel."""

BASE = """
*{box-sizing:border-box;margin:0;padding:0}
body{font-family:'Noto Sans CJK SC','Liberation Sans',sans-serif;-webkit-font-smoothing:antialiased}
i{font-style:normal}
.clock{display:flex;justify-content:space-between;align-items:center;padding:10px 18px 6px;font-size:14px;font-weight:600}
.clock span{display:flex;gap:5px;align-items:center}
.pic{display:flex;align-items:center;justify-content:center;overflow:hidden}
"""


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One page of a template: what it shows and what is true of it."""

    slug: str
    facts: Facts
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Template:
    """A layout, the windows it is seen in and its scenes."""

    name: str
    draw: Callable[..., str]
    windows: tuple[tuple[int, float], ...]
    print_size: int
    """CSS pixels of the smallest print that matters."""
    scenes: tuple[Scene, ...]


def facts(
    must: str = "",
    *,
    unsure: str = "",
    text: str | None = None,
    listing: tuple[str, float] | None = None,
    fees: Iterable[tuple[str, float]] = (),
    currency: str = "CNY",
    surface: str = "listing",
) -> Facts:
    """Facts with labels of `pricing.` named by their last words, and a listing given as title and price."""
    context: dict[str, Any] = {"surface": surface}
    if listing:
        named = [{"name": name, "amount": amount} for name, amount in fees]
        context["listing"] = {"title": listing[0], "price": listing[1], "currency": currency, "fees": named}
    return Facts(
        text=text,
        context=context,
        must={f"pricing.{label}" for label in must.split()},
        unsure={f"pricing.{label}" for label in unsure.split()},
    )


def document(css: str, body: str, *, lang: str = "zh-CN") -> str:
    """A whole document around a body."""
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{BASE}{css}</style></head><body>{body}</body></html>'


def plain(amount: float, sign: str = "¥") -> str:
    """An amount in one size, a minus before its sign."""
    return f"{'-' if amount < 0 else ''}{sign}{abs(amount):,.2f}"


def short(amount: float, sign: str = "¥") -> str:
    """An amount in one size without idle decimals."""
    return plain(amount, sign).removesuffix(".00")


def big(amount: float, sign: str = "¥", *, cents: bool = False) -> str:
    """An amount as headlines have it: a smaller sign and smaller decimals, which are left out where idle unless `cents`."""
    whole, part = f"{amount:,.2f}".split(".")
    tail = f'<small style="font-size:.6em">.{part}</small>' if cents or part != "00" else ""
    return f'<i style="font-size:.62em;margin-right:1px">{sign}</i>{whole}{tail}'


def picture(rng: Random, style: str) -> str:
    """A placeholder for the picture of a good: a soft gradient with a simple thing upon it."""
    hue = rng.randrange(360)
    ink = f"hsl({(hue + rng.choice((20, 40, 170))) % 360} 38% 52%)"
    things = (
        f'<rect x="34" y="18" width="32" height="66" rx="9" fill="{ink}"/><rect x="41" y="9" width="18" height="11" rx="3" fill="#fff8"/>',
        f'<circle cx="50" cy="50" r="30" fill="{ink}"/><circle cx="50" cy="50" r="17" fill="#fff6"/>',
        f'<rect x="18" y="30" width="64" height="44" rx="6" fill="{ink}"/><path d="M34 30q16-26 32 0" fill="none" stroke="{ink}" stroke-width="5"/>',
        f'<path d="M20 76L32 26h36l12 50z" fill="{ink}"/><rect x="40" y="36" width="20" height="6" rx="3" fill="#fff7"/>',
    )
    ground = f"linear-gradient({rng.randrange(180)}deg,hsl({hue} 34% 90%),hsl({(hue + 30) % 360} 30% 80%))"
    thing = f'<svg viewBox="0 0 100 100" width="62%" height="62%">{rng.choice(things)}</svg>'
    return f'<div class="pic" style="background:{ground};{style}">{thing}</div>'


def clock(rng: Random, ink: str = "#111") -> str:
    """The bar on top of a phone: time, network, battery."""
    charge = rng.randrange(5, 17)
    bars = "".join(f'<rect x="{4 * n}" y="{9 - 2 * n}" width="3" height="{3 + 2 * n}" fill="{ink}"/>' for n in range(4))
    return (
        f'<div class="clock" style="color:{ink}"><b>{rng.randrange(7, 23)}:{rng.randrange(60):02}</b><span>'
        f'<svg width="17" height="12">{bars}</svg><i style="font-size:12px">{rng.choice(("5G", "4G", "5G"))}</i>'
        f'<svg width="25" height="12"><rect x=".5" y=".5" width="21" height="11" rx="3" fill="none" stroke="{ink}"/>'
        f'<rect x="2" y="2" width="{charge}" height="8" rx="1.5" fill="{ink}"/></svg></span></div>'
    )


def digits(rng: Random, count: int) -> str:
    """A number of so many digits, as of an order."""
    return str(rng.randrange(10 ** (count - 1), 10**count))


def summed(items: Iterable[tuple[str, str, float, int]], rows: Iterable[tuple[str, float]]) -> float:
    """What items times their quantities and further rows come to."""
    return round(sum(price * count for _, _, price, count in items) + sum(amount for _, amount in rows), 2)

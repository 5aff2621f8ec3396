"""What the pages of `terrace` share: documents, money, orders whose totals are added up here, and facts in short."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

BASE = """
*{box-sizing:border-box;margin:0;padding:0}
body{font-family:'Liberation Sans','Noto Sans CJK SC',sans-serif;background:var(--bg);color:var(--ink);line-height:1.45}
i{font-style:normal} .money{font-weight:700;white-space:nowrap} .money i{font-size:.62em;margin-right:1px} .money small{font-size:.62em}
del{color:var(--sub)} .row{display:flex;justify-content:space-between;gap:16px} .sub{color:var(--sub)}
.flat{position:relative;overflow:hidden;display:block} .flat svg{width:100%;height:100%;display:block}
"""
LIGHT = "--bg:#f4f4f6;--card:#fff;--ink:#1d1d22;--sub:#66686f;--line:#e6e6ea;--faint:#b4b5ba"
DARK = "--bg:#101114;--card:#1b1d22;--ink:#eceef2;--sub:#a4a8b1;--line:#2e3138;--faint:#565a64"


@dataclass(frozen=True)
class Order:
    """Goods and what is added or taken off; `off` is how far the printed total is from the true one."""

    items: tuple[tuple[str, str, float, int], ...]
    """Name, choice, unit price, how many."""
    extras: tuple[tuple[str, float], ...] = ()
    """Fees above zero, discounts below."""
    off: float = 0.0

    @property
    def goods(self) -> float:
        """What the goods cost together."""
        return round(sum(price * count for _, _, price, count in self.items), 2)

    @property
    def total(self) -> float:
        """The total as printed."""
        return round(self.goods + sum(amount for _, amount in self.extras) + self.off, 2)

    @property
    def pieces(self) -> int:
        """How many goods."""
        return sum(count for *_, count in self.items)


def document(css: str, body: str, *, dark: bool = False, accent: str = "#e8442e", lang: str = "zh") -> str:
    """A whole HTML document in light or dark colours."""
    colours = DARK if dark else LIGHT
    return (
        f"<!DOCTYPE html><html lang='{lang}'><head><meta charset='utf-8'><style>:root{{{colours};--accent:{accent}}}{BASE}{css}</style></head>"
        f"<body>{body}</body></html>"
    )


def digits(value: float, *, cents: bool = True) -> str:
    """1299.5 as 1,299.50, or without decimals when there are none and `cents` is off."""
    return f"{abs(value):,.2f}" if cents or abs(value) % 1 else f"{abs(value):,.0f}"


def money(value: float, sign: str = "¥", *, cents: bool = True) -> str:
    """A price with a small sign and small decimals."""
    whole, _, part = digits(value, cents=cents).partition(".")
    return f"<span class='money'><i>{sign}</i>{whole}{f'<small>.{part}</small>' if part else ''}</span>"


def signed(value: float, sign: str = "¥") -> str:
    """An amount of an order's line: discounts with a minus."""
    return f"{'-' if value < 0 else ''}{sign}{digits(value)}"


def rows(pairs: Iterable[tuple[str, str]], css: str = "row") -> str:
    """Lines with words on the left and a value on the right."""
    return "".join(f"<div class='{css}'><span class='sub'>{left}</span><span>{right}</span></div>" for left, right in pairs)


def photo(hue: int, *, width: str = "100%", height: str = "100%", radius: int = 0, shape: int = 0) -> str:
    """A stand-in for a product picture."""
    shapes = (
        (
            "<rect x='32' y='26' width='36' height='52' rx='8' fill='#fff' opacity='.75'/>"
            "<rect x='40' y='16' width='20' height='12' rx='3' fill='#fff' opacity='.6'/>"
        ),
        "<circle cx='50' cy='52' r='27' fill='#fff' opacity='.7'/><circle cx='50' cy='52' r='13' fill='#000' opacity='.13'/>",
        "<path d='M20 74 L42 34 L56 58 L66 44 L82 74 Z' fill='#fff' opacity='.7'/><circle cx='70' cy='28' r='8' fill='#fff' opacity='.8'/>",
        (
            "<path d='M28 34 h44 l6 44 h-56 Z' fill='#fff' opacity='.72'/>"
            "<path d='M40 38 v-8 a10 10 0 0 1 20 0 v8' fill='none' stroke='#fff' stroke-width='4'/>"
        ),
    )
    return (
        f"<span class='flat' style='width:{width};height:{height};border-radius:{radius}px;flex:none;"
        f"background:linear-gradient(140deg,hsl({hue},48%,76%),hsl({(hue + 40) % 360},42%,52%))'>"
        f"<svg viewBox='0 0 100 100'>{shapes[shape % len(shapes)]}</svg></span>"
    )


def status_bar(rng: Random) -> str:
    """The top line of a phone's screen."""
    clock = f"{rng.randint(8, 22)}:{rng.randint(0, 59):02d}"
    return (
        "<div style='display:flex;justify-content:space-between;align-items:center;padding:9px 22px 5px;font-size:14px;font-weight:700'>"
        f"<span>{clock}</span><span style='display:flex;gap:5px;align-items:flex-end'>"
        + "".join(f"<u style='width:3px;height:{height}px;background:currentColor'></u>" for height in (4, 6, 8, 10))
        + "<u style='width:22px;height:11px;border:1.5px solid currentColor;border-radius:3px;margin-left:4px'></u></span></div>"
    )


def listing(
    title: str, price: float, *, fees: tuple[tuple[str, float], ...] = (), original: float | None = None, currency: str = "CNY"
) -> dict[str, Any]:
    """The platform's promise about an upload."""
    promise: dict[str, Any] = {
        "title": title,
        "price": price,
        "currency": currency,
        "fees": [{"name": name, "amount": amount} for name, amount in fees],
    }
    if original is not None:
        promise["original_price"] = original
    return promise


def facts(must: str = "", *, text: str | None = None, promise: dict[str, Any] | None = None, unsure: str = "") -> Facts:
    """Facts from short names: `mismatch fine_print`."""
    context: dict[str, Any] = {"surface": "listing" if promise and not text else "ticket"} if promise or text else {}
    if promise:
        context["listing"] = promise
    return Facts(text=text, context=context, must={f"pricing.{name}" for name in must.split()}, unsure={f"pricing.{name}" for name in unsure.split()})


def paged(name: str, html: str, truth: Facts, *, width: int = 390, scale: float = 2.0, small: float = 12) -> Page:
    """A page of the held split; `small` is the smallest print that matters in CSS pixels."""
    return Page(name=name, html=html, width=width, facts=truth, split="held", scale=scale, smallest=round(small * scale))

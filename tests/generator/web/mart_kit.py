"""What the pages of `mart` share: offers, bills, scenes, and small pieces of a page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from decimal import Decimal
from random import Random
from typing import Any

HUES = (12, 28, 48, 96, 150, 188, 205, 226, 262, 318, 344)


@dataclass(frozen=True, kw_only=True)
class Offer:
    """What a page offers, whatever the layout."""

    title: str
    price: str
    label: str = ""
    """Words before the price: the kind of price."""
    suffix: str = ""
    """Words after the price: 起, per night."""
    struck: str = ""
    badge: str = ""
    """A discount as the page claims it."""
    options: tuple[tuple[str, str], ...] = ()
    """Name and price (may be empty) of each option; the one at `selected` is marked."""
    selected: int = 0
    plain: str = ""
    """A well readable line right under the price."""
    notice: str = ""
    """A well readable line in a strip of its own."""
    tags: tuple[str, ...] = ()
    about: tuple[str, ...] = ()
    fine: str = ""
    """Small pale print."""


@dataclass(frozen=True, kw_only=True)
class Bill:
    """An order: lines of (name, detail, quantity, unit price), charges and a total that adds up unless `off` says otherwise."""

    items: tuple[tuple[str, str, int, str], ...]
    charges: tuple[tuple[str, str], ...] = ()
    off: str = "0"
    note: str = ""

    @property
    def goods(self) -> Decimal:
        """Sum of the items."""
        return sum((Decimal(price) * count for _, _, count, price in self.items), Decimal(0))

    @property
    def total(self) -> Decimal:
        """What the page shows as the total."""
        return self.goods + sum((Decimal(amount) for _, amount in self.charges), Decimal(0)) + Decimal(self.off)


@dataclass(frozen=True, kw_only=True)
class Scene:
    """A page's content and what is true of it."""

    what: str
    shown: Offer | Bill
    text: str | None = None
    listing: dict[str, Any] | None = None
    must: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Look:
    """A layout with its scenes."""

    name: str
    draw: Callable[[Random, Any], str]
    width: int
    scale: float
    print_px: int
    """CSS pixels of the smallest ordinary print that matters."""
    fine_px: int = 11
    """CSS pixels of its fine print."""
    surface: str = "listing"
    scenes: tuple[Scene, ...] = field(default=())


def listed(price: float, currency: str, **fees: float) -> dict[str, Any]:
    """A listing as the platform holds it; underscores in the names of fees stand for blanks."""
    return {"price": price, "currency": currency, "fees": [{"name": name.replace("_", " "), "amount": amount} for name, amount in fees.items()]}


def document(css: str, body: str, *, family: str = "'Noto Sans CJK SC'", lang: str = "zh-CN") -> str:
    """A whole page."""
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>*{{box-sizing:border-box;margin:0;padding:0}}'
        f"body{{font-family:{family},sans-serif}}i,em{{font-style:normal}}{css}</style></head><body>{body}</body></html>"
    )


def money(sign: str, amount: str | Decimal) -> str:
    """An amount with small sign and decimals, as price tags have it."""
    whole, _, cents = f"{amount}".partition(".")
    return f'<span class="m"><i>{sign}</i>{int(whole):,}{f"<i>.{cents}</i>" if cents else ""}</span>'


def flat(sign: str, amount: str | Decimal) -> str:
    """An amount as bills have it: two decimals, the minus before the sign."""
    value = Decimal(amount)
    return f"{'-' if value < 0 else ''}{sign}{abs(value):,.2f}"


def when(condition: str, html: str) -> str:
    """`html` where there is something to show."""
    return html if condition else ""


def clock(rng: Random) -> str:
    """A time of day."""
    return f"{rng.randint(8, 22)}:{rng.randint(0, 59):02d}"


def status(rng: Random, color: str = "#111") -> str:
    """A phone's status bar."""
    level = rng.randint(6, 20)
    return (
        f'<div style="display:flex;justify-content:space-between;align-items:center;height:40px;padding:0 '
        f'22px;color:{color};font-size:15px;font-weight:600">'
        f'<span>{clock(rng)}</span><svg width="66" height="14" fill="{color}"><rect x="0" y="9" width="3" height="5"/><rect x="5" y="6" '
        f'width="3" height="8"/>'
        '<rect x="10" y="3" width="3" height="11"/><rect x="15" y="0" width="3" height="14"/>'
        f'<rect x="39.5" y="1.5" width="23" height="11" rx="3" fill="none" stroke="{color}"/><rect x="41" y="3" width="{level}" '
        f'height="8" rx="1.5"/></svg></div>'
    )


def picture(rng: Random, height: int, width: str = "100%", radius: int = 0) -> str:
    """A stand-in for a photo."""
    hue = rng.choice(HUES)
    shape = rng.choice(
        (
            '<rect x="68" y="40" width="64" height="120" rx="14"/><rect x="84" y="24" width="32" height="22" rx="5"/>',
            '<circle cx="100" cy="105" r="52"/><rect x="92" y="30" width="16" height="34" rx="6"/>',
            '<path d="M40 150 L100 50 L160 150 Z"/><circle cx="150" cy="55" r="16"/>',
            '<rect x="38" y="70" width="124" height="78" rx="10"/><path d="M70 70 q30 -50 60 0" fill="none" stroke-width="10"/>',
        )
    )
    return (
        f'<div style="width:{width};height:{height}px;border-radius:{radius}px;overflow:hidden;flex:none;'
        f'background:linear-gradient({rng.randint(100, 200)}deg,hsl({hue},45%,88%),hsl({(hue + 40) % 360},40%,72%))">'
        f'<svg viewBox="0 0 200 200" width="100%" height="100%" fill="hsl({hue},38%,52%)" stroke="hsl({hue},38%,42%)" '
        f'stroke-width="2">{shape}</svg></div>'
    )


def number(rng: Random, digits: int) -> str:
    """An order number or the like."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(digits - 1))

"""What the English bazaar's pages share: money as each country writes it, drawn prices, faint print, pictures of goods, a phone's bars, `Page`s."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Liberation Sans','DejaVu Sans',sans-serif"
DEJAVU = "'DejaVu Sans','Liberation Sans',sans-serif"
SERIF = "'Liberation Serif','DejaVu Serif',serif"
MONO = "'Liberation Mono','DejaVu Sans Mono',monospace"
ISO = {
    "$": "USD",
    "US$": "USD",
    "£": "GBP",
    "€": "EUR",
    "A$": "AUD",
    "C$": "CAD",
    "S$": "SGD",
    "NZ$": "NZD",
    "HK$": "HKD",
    "₹": "INR",
    "¥": "JPY",
    "CHF ": "CHF",
    "AED ": "AED",
    "SEK ": "SEK",
}
WHOLE = frozenset({"₹", "¥"})
"""Currencies whose shops write no decimals."""

Row = tuple[str, int]
"""A line of an order: what it says, and its amount in cents (less than nothing: taken off)."""
Struck = Literal["del", "css", "bar"]
Drawn = Literal["plain", "raised", "small"]


def money(currency: str, cents: int) -> str:
    """An amount as the shop writes it: £1,299.00, ₹1,29,999, -C$5.00."""
    sign, units = ("-" if cents < 0 else ""), abs(cents)
    if currency not in WHOLE:
        return f"{sign}{currency}{units / 100:,.2f}"
    number = f"{units // 100:,}"
    if currency == "₹" and units >= 10_000_000:
        rest, last = divmod(units // 100, 1000)
        lakhs, thousands = divmod(rest, 100)
        number = f"{lakhs},{thousands:02d},{last:03d}"
    return f"{sign}{currency}{number}"


def big(currency: str, cents: int, size: int, *, drawn: Drawn = "plain", colour: str = "inherit") -> str:
    """A headline price of a size in pixels: plain, with sign and decimals raised, or only smaller."""
    head = f'<span style="font-size:{size}px;font-weight:700;color:{colour};line-height:1.1;white-space:nowrap">'
    number = money(currency, cents)[len(currency) :]
    whole, dot, decimals = number.partition(".")
    if drawn == "plain":
        return f"{head}{currency}{number}</span>"
    part = round(size * (0.5 if drawn == "raised" else 0.62))
    lift = f"font-size:{part}px;" + (f"position:relative;top:-{round(size * 0.36)}px" if drawn == "raised" else "")
    tail = f'<span style="{lift}">{dot if drawn == "small" else ""}{decimals}</span>' if decimals else ""  # raised ones need no dot
    return f'{head}<span style="{lift}">{currency.strip()}</span>{" " if currency.endswith(" ") else ""}{whole}{tail}</span>'


def struck(currency: str, cents: int, size: int, *, colour: str = "#85858c", way: Struck = "del") -> str:
    """A price that no longer holds, struck by the tag, by a style or by a drawn bar."""
    number, style = money(currency, cents), f"font-size:{size}px;color:{colour};white-space:nowrap"
    if way == "del":
        return f'<del style="{style}">{number}</del>'
    if way == "css":
        return f'<span style="{style};text-decoration:line-through 2px">{number}</span>'
    bar = f"position:absolute;left:-2px;right:-2px;top:52%;height:{max(1, size // 11)}px;background:{colour}"
    return f'<span style="{style};position:relative;display:inline-block">{number}<i style="{bar}"></i></span>'


def faint(words: str, size: float = 10.5, colour: str = "#bdbdc2", more: str = "") -> str:
    """Words nobody is meant to read: small and pale; the empty string where there are none."""
    return f'<div style="font-size:{size}px;line-height:1.4;color:{colour};{more}">{words}</div>' if words else ""


def some(words: str, style: str) -> str:
    """A block of words, or nothing where there are none."""
    return f'<div style="{style}">{words}</div>' if words else ""


def art(rng: Random, height: int, width: str = "100%", radius: int = 0) -> str:
    """A picture of goods: a gradient with a few soft shapes."""
    hue = rng.randrange(360)
    shapes = "".join(
        f'<ellipse cx="{rng.randrange(20, 80)}" cy="{rng.randrange(25, 80)}" rx="{rng.randrange(10, 34)}" ry="{rng.randrange(8, 30)}" '
        f'fill="hsl({(hue + rng.randrange(70)) % 360} {rng.randrange(25, 60)}% {rng.randrange(38, 78)}%)" opacity=".8"/>'
        for _ in range(rng.randrange(2, 5))
    )
    back = f"background:linear-gradient({rng.randrange(180)}deg,hsl({hue} 30% 90%),hsl({hue} 26% 76%))"
    svg = f'<svg viewBox="0 0 100 100" preserveAspectRatio="none" style="width:100%;height:100%;display:block">{shapes}</svg>'
    return f'<div style="width:{width};height:{height}px;{back};border-radius:{radius}px;overflow:hidden;flex:none">{svg}</div>'


def clock(rng: Random) -> str:
    """A time of day for a status bar."""
    return f"{rng.randrange(7, 23)}:{rng.randrange(60):02d}"


def status(rng: Random, colour: str = "#111") -> str:
    """A phone's status bar: the time, bars of signal and a battery."""
    bars = "".join(f'<rect x="{4 * n}" y="{9 - 3 * n}" width="3" height="{3 + 3 * n}" fill="{colour}"/>' for n in range(4))
    level = rng.randrange(5, 19)
    edge = f'<rect x="22" y="1" width="21" height="10" rx="3" fill="none" stroke="{colour}"/>'
    cell = f'{edge}<rect x="24" y="3" width="{level}" height="6" fill="{colour}"/>'
    return (
        f'<div style="display:flex;justify-content:space-between;align-items:center;padding:10px 22px 6px;color:{colour};'
        f'font-size:14px;font-weight:700"><span>{clock(rng)}</span><svg width="46" height="13">{bars}{cell}</svg></div>'
    )


def stars(rng: Random) -> str:
    """A rating with its count."""
    return f"★ {rng.choice((4.3, 4.4, 4.6, 4.7, 4.8))} ({rng.randrange(41, 4200):,})"


def doc(body: str, *, css: str = "", back: str = "#fff", ink: str = "#1b1b1f", font: str = SANS) -> str:
    """A whole document around a body."""
    base = f"*{{box-sizing:border-box}}body{{margin:0;background:{back};color:{ink};font-family:{font};font-size:15px;line-height:1.35}}"
    return f'<!doctype html><html><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def summed(rows: Iterable[Row], off: int = 0) -> int:
    """What rows come to, and by how much the page errs."""
    return sum(amount for _, amount in rows) + off


def listing(currency: str, price: int, *, title: str = "", was: int = 0, fees: Iterable[Row] = ()) -> dict[str, object]:
    """What the platform promised: `context.listing`."""
    return {
        **({"title": title} if title else {}),
        "price": price / 100,
        "currency": ISO[currency],
        **({"original_price": was / 100} if was else {}),
        "fees": [{"name": name, "amount": amount / 100} for name, amount in fees],
    }


def labels(names: str) -> set[str]:
    """Label names out of words with blanks between; a name without a family is one of `pricing`."""
    return {name if "." in name else f"pricing.{name}" for name in names.split()}


def shot(
    split: Literal["seen", "held"],
    width: int,
    scale: float,
    smallest: int,
    name: str,
    html: str,
    *,
    text: str | None = None,
    promised: dict[str, object] | None = None,
    surface: str | None = None,
    kind: str | None = None,
    must: str = "",
    unsure: str = "",
) -> Page:
    """A page with the upload around it; `must` and `unsure` are label names with blanks between."""
    given = {"surface": surface, "listing": promised, "kind": kind}
    context = {key: value for key, value in given.items() if value is not None}
    facts = Facts(text=text, context=context, must=labels(must), unsure=labels(unsure))
    return Page(name=f"bazaar_en-{name}", html=html, width=width, scale=scale, smallest=smallest, split=split, facts=facts)

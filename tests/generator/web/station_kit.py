"""What the pages of `station` share: the frame of a page, money, and the upload around it."""

from __future__ import annotations

from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

RESET = "*{box-sizing:border-box;margin:0;padding:0}body{font:15px/1.4 'Liberation Sans',sans-serif;color:#1c1c1e;background:#fff}"


def told(text: str | None = None, listing: dict[str, Any] | None = None, *, must: str = "", unsure: str = "") -> Facts:
    """The upload around a picture; labels are separated by spaces, those without a dot are of `pricing`."""

    def labels(words: str) -> set[str]:
        return {word if "." in word else f"pricing.{word}" for word in words.split()}

    return Facts(text=text, context={"listing": listing} if listing else {}, must=labels(must), unsure=labels(unsure))


def promised(title: str, price: float, currency: str = "USD", **fees: float) -> dict[str, Any]:
    """A listing; fees by name, an underscore for a space."""
    rows = [{"name": name.replace("_", " "), "amount": amount} for name, amount in fees.items()]
    return {"title": title, "price": price, "currency": currency, **({"fees": rows} if rows else {})}


def shot(name: str, css: str, body: str, facts: Facts, *, width: int = 390, scale: float = 2, px: float = 12) -> Page:
    """A page; `px` is the height of the smallest print that matters, in CSS pixels."""
    html = f"<!doctype html><html lang=en><head><meta charset=utf-8><style>{RESET}{css}</style></head><body>{body}</body></html>"
    return Page(name=f"station-{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=int(px * scale))


def money(cents: int, sign: str = "$") -> str:
    """An amount with two decimals; a negative one has its minus before the sign."""
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) / 100:,.2f}"


def split_price(cents: int, sign: str = "$") -> str:
    """A big price with a small sign and small decimals."""
    whole, part = f"{cents / 100:,.2f}".split(".")
    return f"<small>{sign}</small>{whole}<small>.{part}</small>"


def rows(pairs: list[tuple[str, str]]) -> str:
    """Lines of a bill: the words left, the amount right, the last of class `end` (the style is the page's own)."""
    last = len(pairs) - 1
    return "".join(f"<div class='row{' end' * (at == last)}'><span>{words}</span><b>{amount}</b></div>" for at, (words, amount) in enumerate(pairs))


def status(clock: str, color: str = "#111") -> str:
    """The status bar of a phone."""
    return (
        f"<div style='display:flex;justify-content:space-between;padding:10px 22px 6px;font:600 14px Liberation Sans;color:{color}'><span>{clock}</span>"
        f"<svg width=58 height=13 fill='{color}'><rect x=0 y=8 width=3 height=5 /><rect x=5 y=5 width=3 height=8 /><rect x=10 y=2 width=3 height=11 />"
        f"<rect x=32 y=1 width=22 height=11 rx=3 fill=none stroke='{color}'/><rect x=34 y=3 width=14 height=7 rx=1 /></svg></div>"
    )


def art(height: int, first: str, second: str, shape: str = "round") -> str:
    """A stand-in for a photo: a gradient with a plain shape in it."""
    shapes = {
        "round": "<circle cx=50 cy=50 r=30 />",
        "tall": "<rect x=34 y=10 width=32 height=80 rx=8 />",
        "wide": "<rect x=12 y=34 width=76 height=34 rx=10 />",
        "peak": "<path d='M5 90 38 30 58 62 70 46 95 90z'/>",
    }
    return (
        f"<div style='height:{height}px;background:linear-gradient(135deg,{first},{second});display:flex;justify-content:center'>"
        f"<svg viewBox='0 0 100 100' height={height} fill='#ffffff99'>{shapes[shape]}</svg></div>"
    )

"""What the pages of `lagoon` share: the document around a body, a few drawn parts, and a shorthand for a labelled page."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
LATIN = "'Liberation Sans','DejaVu Sans',sans-serif"


def doc(body: str, css: str = "", *, ground: str = "#f4f4f6", ink: str = "#222", font: str = SANS, size: int = 14) -> str:
    """A whole document."""
    base = (
        f"*{{box-sizing:border-box;margin:0;padding:0}}body{{background:{ground};color:{ink};font:{size}px/1.5 {font}}}"
        ".f{display:flex}.sb{display:flex;justify-content:space-between;align-items:baseline}.c{align-items:center}"
        "table{border-collapse:collapse;width:100%}del{font-weight:400}"
    )
    return f"<!doctype html><html><head><meta charset=utf-8><style>{base}{css}</style></head><body>{body}</body></html>"


def status(rng: Random, ink: str = "#111", *, hour: int | None = None) -> str:
    """A phone's status bar; in the evening, after all the pages tell of, unless the hour is given."""
    clock = f"{hour or rng.randint(18, 22)}:{rng.randint(10, 59)}"
    battery = f"<span style='display:inline-block;width:22px;height:10px;border:1px solid {ink};border-radius:3px'></span>"
    return (
        f"<div class='sb' style='padding:9px 18px 5px;font-size:13px;font-weight:600;color:{ink}'><span>{clock}</span><span>5G {battery}</span></div>"
    )


def art(first: str, second: str, width: str = "100%", height: int = 90, *, corner: int = 8) -> str:
    """A picture of something, as two colours and a shape."""
    return (
        f"<svg style='width:{width};height:{height}px;border-radius:{corner}px;flex:none;display:block' viewBox='0 0 100 100' "
        "preserveAspectRatio='xMidYMid slice'>"
        f"<rect width=100 height=100 fill='{first}'/><ellipse cx=52 cy=58 rx=26 ry=28 fill='{second}'/>"
        "<rect x=38 y=22 width=22 height=20 rx=6 fill='#ffffff' opacity='.45'/></svg>"
    )


def money(amount: str, size: int, *, sign: str = "¥", colour: str = "inherit") -> str:
    """A price with a small sign and small decimals."""
    whole, _, rest = amount.partition(".")
    small = max(12, round(size * 0.6))
    tail = f"<span style='font-size:{small}px'>.{rest}</span>" if rest else ""
    return f"<b style='color:{colour};font-size:{size}px;white-space:nowrap'><span style='font-size:{small}px'>{sign}</span>{whole}{tail}</b>"


def row(left: str, right: str, style: str = "padding:6px 0") -> str:
    """Words at the left, an amount at the right."""
    return f"<div class='sb' style='{style}'><span>{left}</span><span>{right}</span></div>"


def offered(title: str, price: float, currency: str, fees: Iterable[tuple[str, float]] = ()) -> dict[str, Any]:
    """A listing, as the platform hands it over."""
    return {"title": title, "price": price, "currency": currency, "fees": [{"name": name, "amount": amount} for name, amount in fees]}


def page(
    name: str,
    html: str,
    *,
    width: int = 390,
    scale: float = 2.0,
    smallest: int = 24,
    must: Iterable[str] = (),
    unsure: Iterable[str] = (),
    text: str | None = None,
    listing: dict[str, Any] | None = None,
    surface: str = "listing",
) -> Page:
    """A labelled page; labels are named without their `pricing.` unless they hold a dot."""
    full = [{label if "." in label else f"pricing.{label}" for label in labels} for labels in (must, unsure)]
    context = {"surface": surface, "listing": listing} if listing else {"surface": surface}
    facts = Facts(text=text, context=context, must=full[0], unsure=full[1])
    return Page(name=f"lagoon_{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest)

"""What the pages of `canal` share: a document around a body, a phone's status bar, and the truth of a page."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any, Protocol

from tests.generator.made import Facts

Drawn = tuple[str, Facts]
SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
LATIN = "'Liberation Sans','Noto Sans CJK SC',sans-serif"


ICONS = {
    "pin": "M8 1a5 5 0 0 1 5 5c0 4-5 9-5 9S3 10 3 6a5 5 0 0 1 5-5zM8 4a2 2 0 1 0 0 4 2 2 0 0 0 0-4z",
    "cart": "M1 2h2l2 8h8l2-6H5M6 13a1 1 0 1 0 .1 0M12 13a1 1 0 1 0 .1 0",
    "search": "M7 2a5 5 0 1 0 0 10A5 5 0 0 0 7 2zM11 11l4 4",
    "shop": "M2 2h12l1 4H1zM3 7v7h10V7M6 14v-4h4v4",
    "chat": "M2 2h12v9H7l-3 3v-3H2z",
    "clock": "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM8 4v4l3 2",
    "truck": "M1 3h8v8H1zM9 6h4l2 3v2H9M4 11a1.5 1.5 0 1 0 .1 0M12 11a1.5 1.5 0 1 0 .1 0",
    "face": "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1zM5 6v1M11 6v1M5 10q3 3 6 0",
}


class Draw(Protocol):
    """Draws a template's page, faulty or honest."""

    def __call__(self, rng: Random, *, wrong: bool) -> Drawn:
        """The document, and the truth about it."""
        ...


@dataclass(frozen=True)
class Template:
    """One layout: drawn once with its fault and once as an honest page."""

    name: str
    fault: str
    """The label that the faulty page is named after."""
    draw: Draw
    width: int = 390
    scale: float = 2.0
    smallest: int = 22


def shell(css: str, body: str, *, lang: str = "zh-CN", font: str = SANS) -> str:
    """A whole HTML document."""
    base = f"*{{box-sizing:border-box}}body{{margin:0;font-family:{font}}}del{{text-decoration:line-through}}"
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def status(rng: Random, ink: str = "#111") -> str:
    """A phone's status bar with the time, bars of signal and a battery."""
    clock = f"{rng.randint(8, 22)}:{rng.randint(0, 59):02d}"
    bars = "".join(f'<rect x="{5 * i}" y="{9 - 3 * i}" width="3" height="{3 + 3 * i}" fill="{ink}"/>' for i in range(4))
    cell = f'<rect x="26" y="1" width="20" height="10" rx="3" fill="none" stroke="{ink}"/><rect x="28" y="3" width="12" height="6" fill="{ink}"/>'
    return (
        f'<div style="display:flex;justify-content:space-between;align-items:center;padding:9px 20px 5px;font-size:14px;font-weight:600;color:{ink}">'
        f'<span>{clock}</span><svg width="48" height="12">{bars}{cell}</svg></div>'
    )


def icon(name: str, size: int = 16) -> str:
    """A small drawing in outline, in the colour of the words around it."""
    style = f"width:{size}px;height:{size}px;vertical-align:-2px"
    return f'<svg viewBox="0 0 16 16" style="{style}" fill="none" stroke="currentColor" stroke-width="1.3"><path d="{ICONS[name]}"/></svg>'


def picture(first: str, second: str, style: str) -> str:
    """A placeholder of a product's photograph: a shape on a gradient."""
    return (
        f'<div style="background:linear-gradient(140deg,{first},{second});display:flex;align-items:center;justify-content:center;{style}">'
        '<svg width="45%" height="55%" viewBox="0 0 60 60"><ellipse cx="30" cy="50" rx="24" ry="5" fill="#0002"/>'
        '<rect x="15" y="12" width="30" height="37" rx="8" fill="#ffffffb0"/><circle cx="30" cy="25" r="7" fill="#0002"/></svg></div>'
    )


def rows(pairs: Mapping[str, str], kind: str = "row") -> str:
    """Lines of a bill: a name at the left, an amount at the right."""
    return "".join(f'<div class="{kind}"><span>{name}</span><b>{amount}</b></div>' for name, amount in pairs.items())


def truth(must: str = "", *, unsure: str = "", text: str | None = None, surface: str | None = None, listing: dict[str, Any] | None = None) -> Facts:
    """The truth of a page: labels by their last names, parted by spaces, and the upload around the picture."""
    context: dict[str, Any] = ({"surface": surface} if surface else {}) | ({"listing": listing} if listing else {})
    return Facts(text=text, context=context, must={f"pricing.{name}" for name in must.split()}, unsure={f"pricing.{name}" for name in unsure.split()})


def offer(title: str, price: float, currency: str = "CNY", **fees: float) -> dict[str, Any]:
    """What the platform's listing promised; a fee's name is written with `_` for a space."""
    named = [{"name": name.replace("_", " "), "amount": amount} for name, amount in fees.items()]
    return {"title": title, "price": price, "currency": currency, **({"fees": named} if named else {})}

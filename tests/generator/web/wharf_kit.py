"""What the templates of `wharf` share: a document's frame, a phone's status bar, drawn placeholders, a page's facts."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Liberation Sans','DejaVu Sans',sans-serif"
SERIF = "'Liberation Serif','DejaVu Serif',serif"
MONO = "'Liberation Mono','DejaVu Sans Mono',monospace"

SHAPES = {
    "shoe": "M14 66 Q18 44 34 46 L58 60 Q84 64 88 76 L88 82 L14 82 Z",
    "jug": "M34 26 H66 L74 84 H28 Z M70 36 Q92 40 78 66 L74 58 Q80 46 71 46 Z",
    "sofa": "M10 52 Q10 44 20 44 V34 Q20 28 28 28 H72 Q80 28 80 34 V44 Q90 44 90 52 V76 H10 Z",
    "box": "M24 34 L50 22 L76 34 V68 L50 80 L24 68 Z",
    "bike": "M26 50 a18 18 0 1 0 .1 0 Z M74 50 a18 18 0 1 0 .1 0 Z M26 68 L44 40 H66 L74 68 L70 68 L62 46 L48 68 Z",
    "bed": "M12 40 H20 V54 H88 V80 H82 V70 H18 V80 H12 Z M26 44 H46 V52 H26 Z",
    "plate": "M50 22 a28 28 0 1 0 .1 0 Z M50 36 a14 14 0 1 1 -.1 0 Z",
    "leaf": "M20 80 Q16 26 82 20 Q84 78 30 76 Z",
    "tower": "M26 84 V30 H50 V16 H74 V84 Z M34 40 h8 v8 h-8 Z M58 30 h8 v8 h-8 Z M58 50 h8 v8 h-8 Z",
    "car": "M8 62 Q10 52 24 50 L36 36 H66 L78 50 Q92 52 92 62 V70 H8 Z M28 64 a8 8 0 1 0 .1 0 Z M72 64 a8 8 0 1 0 .1 0 Z",
}


def art(hue: int, shape: str, size: str = "width:100%;height:240px") -> str:
    """A placeholder picture: a silhouette on a soft ground."""
    return (
        f'<div style="{size};background:linear-gradient(150deg,hsl({hue} 45% 92%),hsl({hue} 40% 80%));display:flex;align-items:center;'
        f'justify-content:center;overflow:hidden;flex:none"><svg viewBox="0 0 100 100" style="height:80%"><path d="{SHAPES[shape]}" '
        f'fill="hsl({hue} 38% 46%)"/></svg></div>'
    )


def status(rng: Random, colour: str = "#111", ground: str = "transparent") -> str:
    """A phone's status bar."""
    clock = f"{rng.randint(7, 22)}:{rng.randint(10, 59)}"
    return (
        f'<div style="display:flex;justify-content:space-between;padding:8px 20px 4px;font:600 13px {SANS};color:{colour};background:{ground}">'
        f'<span>{clock}</span><svg width="54" height="14" fill="{colour}"><rect x="0" y="8" width="3" height="5"/>'
        f'<rect x="5" y="5" width="3" height="8"/>'
        f'<rect x="10" y="2" width="3" height="11"/><rect x="26" y="3" width="22" height="10" rx="3" fill="none" stroke="{colour}"/>'
        f'<rect x="28" y="5" width="14" height="6"/></svg></div>'
    )


def document(css: str, body: str, font: str = SANS) -> str:
    """A whole document."""
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font-family:{font};font-size:15px;line-height:1.4;color:#1b1b1f}}"
    return f'<!doctype html><html lang="en"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def promise(title: str, price: float, currency: str, fees: tuple[tuple[str, float], ...] = (), original: float | None = None) -> dict[str, Any]:
    """The platform's listing, as `context.listing`."""
    listing: dict[str, Any] = {"title": title, "price": price, "currency": currency}
    if original is not None:
        listing["original_price"] = original
    listing["fees"] = [{"name": name, "amount": amount} for name, amount in fees]
    return listing


def made(
    name: str,
    html: str,
    width: int,
    *,
    scale: float = 1.0,
    smallest: float,
    must: str = "",
    unsure: str = "",
    text: str | None = None,
    listing: dict[str, Any] | None = None,
) -> Page:
    """A page of the set; `must` and `unsure` name labels, those of `pricing` without their prefix; `smallest` is in CSS pixels."""
    facts = Facts(
        text=text,
        context={"listing": listing} if listing else {},
        must={f"pricing.{label}" for label in must.split()},
        unsure={label if "." in label else f"pricing.{label}" for label in unsure.split()},
    )
    return Page(name=f"wharf-{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=round(smallest * scale))

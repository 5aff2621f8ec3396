"""What the pages of `garden` share: the frame of a page, money as shops print it, placeholders for pictures."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

_BASE = """*{box-sizing:border-box;margin:0;padding:0}body{color:#222;background:#f5f5f5;line-height:1.45}
.r{display:flex;justify-content:space-between;align-items:center}.f{display:flex;align-items:center}
.b{display:flex;justify-content:space-between;padding:7px 18px 3px;font-size:13px;font-weight:600}
del{text-decoration:line-through}.y{font-size:62%}.d{font-size:66%}"""
_FONTS = ("'Noto Sans CJK SC'", "'Noto Sans CJK SC'", "'WenQuanYi Zen Hei'", "'Liberation Sans','Noto Sans CJK SC'")
_SURFACES = ("listing", "review", "ticket", None)


def show(
    rng: Random,
    name: str,
    css: str,
    body: str,
    *,
    must: Iterable[str] = (),
    unsure: Iterable[str] = (),
    text: str | None = None,
    listing: tuple[str, float] | None = None,
    fees: dict[str, float] | None = None,
    width: int = 0,
    px: float = 11,
) -> Page:
    """A page named `garden-NAME`; a phone unless `width` is given. `px`: CSS pixels of the smallest print that matters; labels without `pricing.`."""
    scale = rng.choice((1.0, 1.0, 1.5)) if width else rng.choice((2.0, 2.0, 3.0))
    wide = width or rng.choice((360, 375, 390, 393, 412))
    bar = "" if width or rng.random() < 0.3 else status(rng)
    context: dict[str, Any] = {}
    if listing:
        context["listing"] = {"title": listing[0], "price": listing[1], "currency": "CNY"}
        if fees:
            context["listing"]["fees"] = [{"name": key, "amount": amount} for key, amount in fees.items()]
    if surface := rng.choice(_SURFACES):
        context["surface"] = surface
    font = rng.choice(_FONTS)
    html = (
        f"<!doctype html><html lang=zh-CN><meta charset=utf-8><style>{_BASE}body{{font-family:{font},sans-serif}}{css}</style>"
        f"<body>{bar}{body}</body></html>"
    )
    facts = Facts(text=text, context=context, must={f"pricing.{x}" for x in must}, unsure={f"pricing.{x}" for x in unsure})
    return Page(name=f"garden-{name}", html=html, width=wide, scale=scale, smallest=int(px * scale), facts=facts, split="held")


def status(rng: Random) -> str:
    """The phone's own bar: time, signal, battery."""
    charge = rng.randint(21, 97)
    return (
        f"<div class=b><span>{rng.randint(7, 23)}:{rng.randint(10, 59)}</span><span class=f style='gap:4px'>"
        "<svg width=16 height=11 fill=currentColor><rect y=7 width=3 height=4 /><rect x=4 y=5 width=3 height=6 /><rect x=8 y=2 width=3 height=9 />"
        f"<rect x=12 width=3 height=11 fill='#999' /></svg>{rng.choice(('5G', '4G', ''))}"
        f"<svg width=24 height=12><rect x=.5 y=.5 width=20 height=11 rx=3 fill=none stroke='#777' />"
        f"<rect x=2 y=2 width={charge * 17 // 100} height=8 rx=1 fill='#3a3' /></svg></span></div>"
    )


def pic(rng: Random, width: str, height: int, more: str = "") -> str:
    """A placeholder for a photograph."""
    hue = rng.randint(0, 359)
    return (
        f"<div style='width:{width};height:{height}px;flex:none;"
        f"background:radial-gradient(circle at 60% 35%,hsl({hue},45%,82%) 0 22%,transparent 23%),"
        f"linear-gradient(140deg,hsl({hue},35%,72%),hsl({(hue + 50) % 360},30%,58%));{more}'></div>"
    )


def plain(value: float) -> str:
    """As a person writes it: 1299, 29.9, 18.55."""
    return f"{value:.2f}".rstrip("0").rstrip(".")


def cents(value: float) -> str:
    """Always with two decimals, and thousands set off."""
    return f"{value:,.2f}"


def big(value: float) -> str:
    """A headline: the sign and the decimals smaller than the yuan."""
    whole, _, rest = plain(value).partition(".")
    return f"<span class=y>¥</span>{whole}" + (f"<span class=d>.{rest}</span>" if rest else "")

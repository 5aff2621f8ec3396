"""What the pages of `annex` share: money in cents, goods drawn as shapes, the bars of a phone, and the whole document."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = '"Liberation Sans","Noto Sans CJK SC",sans-serif'
CJK = '"Noto Sans CJK SC",sans-serif'
HEI = '"WenQuanYi Zen Hei","Noto Sans CJK SC",sans-serif'
SERIF = '"Liberation Serif","Noto Serif CJK SC",serif'
MONO = '"Liberation Mono","Noto Sans CJK SC",monospace'

SHAPES = {
    "mug": '<rect x="30" y="32" width="36" height="42" rx="6"/><path d="M66 40h8a9 9 0 0 1 0 22h-8" fill="none" stroke-width="6"/>',
    "lamp": '<path d="M36 20h28l12 30H24z"/><rect x="47" y="50" width="6" height="26"/><rect x="32" y="76" width="36" height="6" rx="3"/>',
    "bag": '<rect x="24" y="38" width="52" height="42" rx="6"/><path d="M38 38v-6a12 12 0 0 1 24 0v6" fill="none" stroke-width="5"/>',
    "shoe": '<path d="M18 46q12 8 24-4l26 16q14 4 14 14H18z"/><rect x="18" y="74" width="64" height="6" rx="3"/>',
    "pot": '<rect x="24" y="40" width="52" height="36" rx="8"/><rect x="20" y="34" width="60" height="6" rx="3"/><circle cx="50" cy="29" r="5"/>',
    "ears": '<path d="M26 60a24 24 0 0 1 48 0" fill="none" stroke-width="6"/><rect x="20" y="56" width="14" height="24" rx="6"/>'
    '<rect x="66" y="56" width="14" height="24" rx="6"/>',
    "chair": '<rect x="34" y="20" width="32" height="34" rx="6"/><rect x="28" y="56" width="44" height="9" rx="4"/>'
    '<rect x="32" y="65" width="5" height="20"/><rect x="63" y="65" width="5" height="20"/>',
    "bowl": '<path d="M20 48h60a30 30 0 0 1-60 0z"/><rect x="38" y="76" width="24" height="5"/>',
    "screen": '<rect x="18" y="26" width="64" height="42" rx="4"/><rect x="46" y="68" width="8" height="10"/><rect x="34" y="78" width="32" height="5"/>',
}


def art(kind: str, hue: int, style: str) -> str:
    """A picture of something for sale: a shape on a gradient."""
    return (
        f'<div style="{style};background:linear-gradient(150deg,hsl({hue},45%,90%),hsl({hue},40%,74%))">'
        f'<svg viewBox="0 0 100 100" style="width:100%;height:100%" fill="hsl({hue},45%,40%)" stroke="hsl({hue},45%,40%)" stroke-width="0">{SHAPES[kind]}</svg></div>'
    )


def money(cents: int, *, group: bool = True) -> str:
    """129900 as `1,299.00`."""
    return f"{cents / 100:,.2f}" if group else f"{cents / 100:.2f}"


def short(cents: int) -> str:
    """An amount without idle decimals: 19900 as `199`, 19950 as `199.5`."""
    return f"{cents / 100:.2f}".rstrip("0").rstrip(".")


def small_cents(sign: str, cents: int) -> str:
    """An amount as apps set it: small sign, large whole part, small decimals."""
    whole, rest = money(cents).split(".")
    return f'<span class="sg">{sign}</span><span class="wh">{whole}</span><span class="ct">.{rest}</span>'


def status(clock: str, colour: str) -> str:
    """The status bar of a phone."""
    bars = "".join(f'<rect x="{4 * i}" y="{9 - 2 * i}" width="3" height="{3 + 2 * i}"/>' for i in range(4))
    return (
        f'<div style="display:flex;justify-content:space-between;padding:10px 20px 6px;font-size:13px;font-weight:600;color:{colour}">'
        f'<span>{clock}</span><svg width="52" height="13" fill="{colour}">{bars}<rect x="26" y="1" width="20" height="10" rx="3" fill="none" stroke="{colour}"/>'
        '<rect x="28" y="3" width="13" height="6"/></svg></div>'
    )


def back(title: str, colour: str, background: str) -> str:
    """A title bar with an arrow back."""
    return (
        f'<div style="display:flex;align-items:center;padding:8px 14px 12px;background:{background};color:{colour}">'
        f'<svg width="12" height="18" fill="none" stroke="{colour}" stroke-width="2"><path d="M10 2L3 9l7 7"/></svg>'
        f'<b style="flex:1;text-align:center;font-size:17px;font-weight:600;padding-right:12px">{title}</b></div>'
    )


def listing(title: str, price: int, currency: str = "CNY", fees: tuple[tuple[str, int], ...] = (), original: int | None = None) -> dict[str, Any]:
    """`context.listing`, amounts in cents."""
    promised: dict[str, Any] = {"title": title, "price": price / 100, "currency": currency, "fees": [{"name": n, "amount": a / 100} for n, a in fees]}
    return promised | ({"original_price": original / 100} if original else {})


def build(name: str, body: str, css: str, facts: Facts, *, width: int, scale: float, smallest: int, paper: bool = False) -> Page:
    """A page of the held-out split around a body and its style; `smallest` in pixels of the picture."""
    html = (
        f'<!doctype html><html><head><meta charset="utf-8"><style>*{{box-sizing:border-box;margin:0}}{css}</style></head><body>{body}</body></html>'
    )
    return Page(name=f"annex-{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)


@dataclass(frozen=True, kw_only=True)
class Offer:
    """A product page: what it shows and what is true of it."""

    name: str
    title: str
    kind: str
    price: int
    label: str = ""
    was: int | None = None
    badge: str = ""
    strip: str = ""
    plain: str = ""
    fine: str = ""
    text: str | None = None
    promised: dict[str, Any] | None = None
    must: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()

    def facts(self) -> Facts:
        """The upload around the page."""
        context: dict[str, Any] = {"surface": "listing"} | ({"listing": self.promised} if self.promised else {})
        return Facts(text=self.text, context=context, must={f"pricing.{m}" for m in self.must}, unsure={f"pricing.{u}" for u in self.unsure})


@dataclass(frozen=True, kw_only=True)
class Order:
    """A checkout or an order: goods as (title, option, cents, pieces), then charges and reductions as (name, cents)."""

    name: str
    shop: str
    kind: str
    goods: tuple[tuple[str, str, int, int], ...]
    lines: tuple[tuple[str, int], ...]
    off: int = 0
    """Cents by which the total shown is wrong."""
    text: str | None = None
    promised: dict[str, Any] | None = None
    must: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    surface: str = "ticket"

    @property
    def subtotal(self) -> int:
        """Cents of the goods."""
        return sum(cents * pieces for _, _, cents, pieces in self.goods)

    @property
    def total(self) -> int:
        """Cents of the total shown."""
        return self.subtotal + sum(cents for _, cents in self.lines) + self.off

    def facts(self) -> Facts:
        """The upload around the order."""
        context: dict[str, Any] = {"surface": self.surface} | ({"listing": self.promised} if self.promised else {})
        return Facts(text=self.text, context=context, must={f"pricing.{m}" for m in self.must}, unsure={f"pricing.{u}" for u in self.unsure})

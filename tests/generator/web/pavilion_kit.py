"""What the pages of `pavilion` share: the document's frame, bars, drawn placeholders, amounts and the upload around a page."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page

HUES = ("#e1251b", "#ff5000", "#0f8a5f", "#1668dc", "#7a3ff2", "#c2185b", "#00838f", "#b8860b")
SHADES = (
    ("#f7d9c4", "#e8a87c"),
    ("#cfe8ef", "#7fb7be"),
    ("#dfe7d3", "#9caf88"),
    ("#e6dcf5", "#a78bda"),
    ("#f3e3b3", "#d9b54a"),
    ("#d8dee9", "#8794ab"),
)
SHAPES = (
    (
        '<rect x="32" y="26" width="36" height="52" rx="8" fill="#fff" opacity=".85"/>'
        '<rect x="40" y="16" width="20" height="12" rx="3" fill="#fff" opacity=".7"/>'
    ),
    (
        '<circle cx="50" cy="50" r="27" fill="#fff" opacity=".8"/>'
        '<circle cx="50" cy="50" r="14" fill="none" stroke="#777" stroke-opacity=".4" stroke-width="3"/>'
    ),
    '<path d="M18 72 L42 34 L58 56 L68 44 L84 72Z" fill="#fff" opacity=".8"/><circle cx="72" cy="28" r="7" fill="#fff" opacity=".9"/>',
    '<path d="M26 38h48l6 42H20z" fill="#fff" opacity=".8"/><path d="M38 44v-10a12 12 0 0 1 24 0v10" fill="none" stroke="#fff" stroke-width="4"/>',
)
BASE = "*{box-sizing:border-box;margin:0;padding:0}body{line-height:1.45}del{text-decoration:line-through}svg{display:block}"
FACES = {"zh": "'Noto Sans CJK SC','Liberation Sans',sans-serif", "en": "'Liberation Sans','DejaVu Sans',sans-serif"}
SIGNS = {"CNY": "¥", "GBP": "£", "USD": "$", "AUD": "$"}


@dataclass(frozen=True, kw_only=True)
class Bill:
    """A checkout or an order: its lines, and by how much its total is off."""

    key: str
    head: str
    items: tuple[tuple[str, str, int, float], ...]
    """Name, choice, quantity, unit price."""
    extras: tuple[tuple[str, float], ...] = ()
    """Named lines after the items; discounts are negative."""
    off: float = 0
    """What the printed total says beyond the sum of the lines."""
    facts: Facts
    currency: str = "CNY"

    @property
    def goods(self) -> float:
        """The sum of the items."""
        return round(sum(quantity * price for _, _, quantity, price in self.items), 2)

    @property
    def total(self) -> float:
        """What the page prints as the total."""
        return round(self.goods + sum(amount for _, amount in self.extras) + self.off, 2)


def upload(
    must: tuple[str, ...] = (),
    *,
    unsure: tuple[str, ...] = (),
    text: str | None = None,
    title: str = "",
    price: float | None = None,
    fees: tuple[tuple[str, float], ...] | None = None,
    currency: str = "CNY",
) -> Facts:
    """The upload around a page; labels are named without their `pricing.`."""
    context: dict[str, object] = {}
    if price is not None:
        listing: dict[str, object] = {"title": title, "price": price, "currency": currency}
        if fees is not None:
            listing["fees"] = [{"name": name, "amount": amount} for name, amount in fees]
        context = {"surface": "listing", "listing": listing}
    return Facts(text=text, context=context, must={f"pricing.{name}" for name in must}, unsure={f"pricing.{name}" for name in unsure})


def document(language: str, css: str, body: str) -> str:
    """A whole HTML document."""
    style = f"{BASE}body{{font-family:{FACES[language]}}}{css}"
    return f'<!doctype html><html lang="{language}"><meta charset="utf-8"><style>{style}</style><body>{body}</body></html>'


def page(name: str, html: str, facts: Facts, *, width: int, scale: float = 1.0, smallest: int = 22) -> Page:
    """A page of the held split; `smallest` is in CSS pixels times `scale` already."""
    return Page(name=f"pavilion_{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest)


def phone(rng: Random) -> tuple[int, float]:
    """Width and scale of somebody's phone."""
    return rng.choice(((360, 3.0), (375, 2.0), (390, 2.0), (393, 2.0), (412, 2.0), (430, 2.0)))


def status(rng: Random, ink: str = "#111", ground: str = "transparent") -> str:
    """The status bar of a phone."""
    clock = f"{rng.randint(7, 22)}:{rng.randint(0, 59):02d}"
    bars = "".join(f'<rect x="{i * 5}" y="{9 - i * 3}" width="3.4" height="{3 + i * 3}" fill="{ink}"/>' for i in range(4))
    cell = (
        f'<rect x="26" y="1" width="20" height="10" rx="3" fill="none" stroke="{ink}"/>'
        f'<rect x="28" y="3" width="{rng.randint(5, 15)}" height="6" rx="1" fill="{ink}"/>'
    )
    return (
        f'<div style="display:flex;justify-content:space-between;align-items:center;padding:10px 20px 6px;'
        f'color:{ink};background:{ground};font-size:14px;font-weight:600">'
        f'<span>{clock}</span><svg width="48" height="13">{bars}{cell}</svg></div>'
    )


def art(rng: Random, style: str) -> str:
    """A drawn placeholder for a photograph."""
    light, deep = rng.choice(SHADES)
    return (
        f'<div style="background:linear-gradient({rng.randint(100, 200)}deg,{light},{deep});flex:none;overflow:hidden;{style}">'
        f'<svg width="100%" height="100%" viewBox="0 0 100 100">{rng.choice(SHAPES)}</svg></div>'
    )


ICONS = {
    "pin": '<path d="M8 1a5 5 0 0 1 5 5c0 4-5 9-5 9S3 10 3 6a5 5 0 0 1 5-5z"/><circle cx="8" cy="6" r="1.8"/>',
    "voice": '<rect x="6" y="1" width="4" height="8" rx="2"/><path d="M3 7a5 5 0 0 0 10 0M8 12v3"/>',
    "search": '<circle cx="7" cy="7" r="5"/><path d="M11 11l4 4"/>',
    "bag": '<path d="M2 5h12l-1 10H3z"/><path d="M5 7V4a3 3 0 0 1 6 0v3"/>',
}


def icon(name: str, size: int = 18) -> str:
    """A small line icon."""
    return (
        f'<svg style="display:inline-block;vertical-align:-3px" width="{size}" height="{size}" viewBox="0 0 16 16" '
        f'fill="none" stroke="currentColor" stroke-width="1.4">{ICONS[name]}</svg>'
    )


def cash(amount: float, currency: str = "CNY", *, whole: bool = False) -> str:
    """An amount with its sign: two decimals, or none where it is `whole` and needs none."""
    sign = "-" if amount < 0 else ""
    digits = f"{abs(amount):,.0f}" if whole and amount == round(amount) else f"{abs(amount):,.2f}"
    return f"{sign}{SIGNS[currency]}{digits}"


def big(amount: float, size: int, currency: str = "CNY") -> str:
    """A headline price: small sign, large whole part, small decimals."""
    whole, _, cents = f"{amount:,.2f}".partition(".")
    tail = "" if cents == "00" else f'<span style="font-size:{round(size * 0.6)}px">.{cents}</span>'
    return (
        f'<span style="font-weight:700;white-space:nowrap"><span style="font-size:{round(size * 0.6)}px">{SIGNS[currency]}</span>'
        f'<span style="font-size:{size}px">{whole}</span>{tail}</span>'
    )

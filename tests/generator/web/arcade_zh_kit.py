"""What the Chinese arcade pages share: a stand of shots, amounts, placeholders for pictures and the bars of a phone."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random
from typing import Any, Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

SHAPES = {
    "phone": '<rect x="34" y="12" width="32" height="76" rx="6"/><circle cx="50" cy="80" r="3" fill="#0005"/>',
    "bottle": '<rect x="43" y="10" width="14" height="20" rx="3"/><rect x="33" y="28" width="34" height="62" rx="10"/>',
    "box": '<rect x="18" y="30" width="64" height="52" rx="4"/><path d="M18 44h64" stroke="#0004" stroke-width="4"/>',
    "cup": '<path d="M28 28h44l-6 58h-32z"/><rect x="24" y="20" width="52" height="10" rx="4"/>',
    "shirt": '<path d="M34 18l-22 16 10 16 10-6v44h36V44l10 6 10-16-22-16c-6 10-26 10-32 0z"/>',
    "bowl": '<path d="M12 46h76c0 26-16 38-38 38S12 72 12 46z"/>'
    '<path d="M34 36c-6-8 6-12 0-20M54 36c-6-8 6-12 0-20" fill="none" stroke="#fff" stroke-width="4"/>',
    "bed": '<rect x="10" y="46" width="80" height="26" rx="4"/><rect x="16" y="34" width="28" height="14" rx="4"/>'
    '<rect x="10" y="70" width="6" height="14"/>',
    "car": '<path d="M12 62c0-12 10-12 16-14l10-16h28l12 16c8 2 12 4 12 14v8H12z"/><circle cx="30" cy="72" r="9"/><circle cx="72" cy="72" r="9"/>',
}
"""Silhouettes in a box of 100 by 100 that stand for a photograph."""


@dataclass(frozen=True)
class Shot:
    """One picture of a stand: what is shown, what was uploaded with it and what is true of it."""

    name: str
    look: dict[str, Any]
    must: str = ""
    """Short names of `pricing.*` labels, separated by spaces."""
    unsure: str = ""
    text: str | None = None
    listing: dict[str, Any] | None = None


@dataclass(frozen=True)
class Stand:
    """A template with its shots."""

    name: str
    draw: Callable[..., str]
    """(random, **look) to a whole HTML document."""
    shots: tuple[Shot, ...]
    widths: tuple[int, ...] = (375, 390, 412)
    scales: tuple[float, ...] = (2, 3)
    print: int = 12
    """CSS pixels of the smallest ordinary print that matters."""
    fine: int = 9
    """CSS pixels of the fine print, where a look has some."""


def show(rng: Random, stands: tuple[Stand, ...], split: Literal["seen", "held"]) -> Iterator[Page]:
    """The pages of all shots of the stands."""
    for stand in stands:
        for number, shot in enumerate(stand.shots, 1):
            scale = rng.choice(stand.scales)
            facts = Facts(
                text=shot.text,
                context={"listing": shot.listing} if shot.listing else {},
                must={f"pricing.{label}" for label in shot.must.split()},
                unsure={f"pricing.{label}" for label in shot.unsure.split()},
            )
            yield Page(
                name=f"arcade_zh-{stand.name}-{shot.name}-{number}",
                html=stand.draw(rng, **shot.look),
                width=rng.choice(stand.widths),
                facts=facts,
                split=split,
                scale=scale,
                smallest=round((stand.fine if shot.look.get("fine") else stand.print) * scale),
            )


def promised(price: float, title: str, *fees: tuple[str, float], original: float | None = None) -> dict[str, Any]:
    """The `context.listing` of an upload."""
    listing: dict[str, Any] = {"title": title, "price": price, "currency": "CNY"}
    if original is not None:
        listing["original_price"] = original
    if fees:
        listing["fees"] = [{"name": name, "amount": amount} for name, amount in fees]
    return listing


def doc(css: str, body: str, *, back: str = "#f4f4f6", ink: str = "#1d1d1f", font: str = "Noto Sans CJK SC") -> str:
    """A whole document."""
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{background:{back};color:{ink};font:14px/1.45 '{font}',sans-serif}}"
    return f'<!doctype html><html lang="zh"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def digits(amount: float) -> str:
    """1299.5 as 1299.50 and 1299 as 1299."""
    return f"{amount:.0f}" if abs(amount - round(amount)) < 0.001 else f"{amount:.2f}"


def cny(amount: float, *, comma: bool = False, mark: str = "¥") -> str:
    """An amount with two decimals, as orders print it."""
    return f"{'-' if amount < 0 else ''}{mark}{abs(amount):{',' if comma else ''}.2f}"


def big(amount: float, size: int, *, trim: bool = True) -> str:
    """A price whose sign and decimals are smaller than its yuan; `trim` drops what nobody says: 99.90 becomes 99.9."""
    whole, _, cents = digits(amount).partition(".")
    cents = cents.rstrip("0") if trim else cents
    small = round(size * 0.6)
    tail = f'<span style="font-size:{small}px">.{cents}</span>' if cents else ""
    sign = f'<span style="font-size:{small}px">¥</span>'
    return f'<span style="font-size:{size}px;font-weight:700;line-height:1.1;white-space:nowrap">{sign}{whole}{tail}</span>'


def trimmed(amount: float) -> str:
    """A price as people say it: ¥99.9 or ¥99."""
    text = digits(amount)
    return f"¥{text.rstrip('0') if '.' in text else text}"


def art(rng: Random, shape: str, width: str, height: int, *, round_by: int = 0) -> str:
    """A placeholder of a photograph."""
    hue = rng.randrange(360)
    return (
        f'<div style="width:{width};height:{height}px;border-radius:{round_by}px;flex:none;overflow:hidden;display:flex;align-items:center;'
        f"justify-content:center;background:linear-gradient({rng.randrange(180)}deg,hsl({hue},45%,82%),hsl({(hue + 40) % 360},50%,62%))"
        f'"><svg viewBox="0 0 100 100" height="{height * 0.75:.0f}" fill="hsl({(hue + 180) % 360},30%,38%)">{SHAPES[shape]}</svg></div>'
    )


def phone_bar(rng: Random, ink: str = "#111") -> str:
    """The bar at the top of a phone: time, signal, battery."""
    bars = "".join(f'<rect x="{x}" y="{9 - x * 0.6:.0f}" width="3" height="{3 + x * 0.6:.0f}"/>' for x in (0, 5, 10, 15))
    return (
        f'<div style="display:flex;justify-content:space-between;padding:8px 18px 4px;font:600 13px Liberation Sans;color:{ink}">'
        f"<span>{rng.randrange(8, 23)}:{rng.randrange(60):02d}</span>"
        f'<span style="display:flex;gap:5px;align-items:center"><svg width="18" height="12" fill="{ink}">{bars}</svg>{rng.choice(("5G", "4G"))}'
        f'<svg width="25" height="12"><rect x=".5" y=".5" width="21" height="11" rx="3" fill="none" stroke="{ink}"/>'
        f'<rect x="2" y="2" width="{rng.randrange(6, 18)}" height="8" rx="1.5" fill="{ink}"/></svg></span></div>'
    )


def order_number(rng: Random, length: int = 18) -> str:
    """A number as orders carry."""
    return str(rng.randrange(1, 10)) + "".join(str(rng.randrange(10)) for _ in range(length - 1))

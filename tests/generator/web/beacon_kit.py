"""What the pages of `beacon` share: the document around a page, a clock bar, drawn pictures, and the words around an upload."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

Template = Callable[..., Page]
"""Called with a random source and `bad`: the page with its fault, or its honest twin."""

_BASE = "*{box-sizing:border-box;margin:0;padding:0}body{font-family:'Liberation Sans','Noto Sans CJK SC',sans-serif;color:#222;background:#fff}"


def draw(name: str, css: str, body: str, facts: Facts, *, width: int = 375, scale: float = 2, smallest: int = 22) -> Page:
    """A page, named after its template and its first fault."""
    verdict = min(facts.must).removeprefix("pricing.") if facts.must else "clean"
    html = f"<!doctype html><html><head><meta charset='utf-8'><style>{_BASE}{css}</style></head><body>{body}</body></html>"
    return Page(name=f"beacon_{name}-{verdict}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest)


def told(
    *faults: str, bad: bool, unsure: tuple[str, ...] = (), text: str | None = None, listing: dict[str, Any] | None = None, surface: str = "ticket"
) -> Facts:
    """The words around an upload; `faults` and `unsure` hold only for a bad one."""
    context: dict[str, Any] = {"surface": surface} | ({"listing": listing} if listing else {})
    return Facts(
        text=text,
        context=context,
        must={f"pricing.{fault}" for fault in faults} if bad else set(),
        unsure={f"pricing.{fault}" for fault in unsure} if bad else set(),
    )


def listed(title: str, price: float, currency: str = "CNY", fees: dict[str, float] | None = None) -> dict[str, Any]:
    """What the platform promised."""
    named = [{"name": name, "amount": amount} for name, amount in (fees or {}).items()]
    return {"title": title, "price": price, "currency": currency, "fees": named}


def clock(time: str, ink: str = "#111", ground: str = "transparent") -> str:
    """The bar at the top of a phone's screen."""
    return (
        f"<div style='height:34px;padding:9px 18px 0;display:flex;justify-content:space-between;font-size:14px;font-weight:600;color:{ink};"
        f"background:{ground}'><span>{time}</span><svg width='58' height='14' fill='{ink}'><rect x='0' y='8' width='3' height='4'/>"
        f"<rect x='5' y='5' width='3' height='7'/><rect x='10' y='2' width='3' height='10'/>"
        f"<rect x='30' y='2' width='22' height='10' rx='3' fill='none' "
        f"stroke='{ink}'/><rect x='32' y='4' width='14' height='6' rx='1'/><rect x='53' y='5' width='2' height='4'/></svg></div>"
    )


def photo(width: str, height: int, hue: int, radius: int = 0) -> str:
    """A picture of goods: a soft ground and some round shape."""
    return (
        f"<div style='width:{width};height:{height}px;border-radius:{radius}px;overflow:hidden;flex:none;"
        f"background:linear-gradient(150deg,hsl({hue},45%,88%),hsl({hue + 30},40%,70%))'><svg width='100%' height='100%' viewBox='0 0 100 100'>"
        f"<ellipse cx='50' cy='80' rx='34' ry='6' fill='hsl({hue},25%,60%)'/>"
        f"<rect x='27' y='22' width='46' height='56' rx='14' fill='hsl({hue},38%,46%)'/>"
        f"<circle cx='50' cy='46' r='13' fill='hsl({hue + 40},55%,80%)'/></svg></div>"
    )


def rows(pairs: list[tuple[str, str]], kind: str = "row") -> str:
    """Names at the left, amounts at the right."""
    return "".join(f"<div class='{kind}'><span>{name}</span><span>{amount}</span></div>" for name, amount in pairs)

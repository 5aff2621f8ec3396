"""What the pages of `meadow` share: the sheet around a page, a status bar, money in the print of a shop, the listing beside an upload."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

ZH = "'Noto Sans CJK SC','WenQuanYi Zen Hei',sans-serif"
EN = "'Liberation Sans','DejaVu Sans',sans-serif"
BASE = (
    "*{box-sizing:border-box;margin:0;padding:0}i{font-style:normal}.r{display:flex;justify-content:space-between;align-items:center}"
    ".f{display:flex;align-items:center}.g{flex:1}.c{text-align:center}b{font-weight:700}"
)


def shot(
    name: str,
    css: str,
    body: str,
    *,
    must: Iterable[str] = (),
    unsure: Iterable[str] = (),
    text: str | None = None,
    context: dict[str, Any] | None = None,
    font: str = ZH,
    width: int = 390,
    scale: float = 2.0,
    small: float = 12,
) -> Page:
    """A page from its style and body; labels are given without `pricing.`, `small` is in CSS pixels."""
    html = f"<!doctype html><meta charset=utf-8><style>{BASE}body{{font-family:{font};line-height:1.45;width:{width}px}}{css}</style><body>{body}"
    facts = Facts(text=text, context=context or {}, must={f"pricing.{each}" for each in must}, unsure={f"pricing.{each}" for each in unsure})
    return Page(name=name, html=html, width=width, facts=facts, split="held", scale=scale, smallest=int(small * scale))


def bar(clock: str, ink: str = "#111", ground: str = "transparent") -> str:
    """The status bar of a phone."""
    return (
        f'<div class="r" style="height:30px;padding:0 18px;font-size:13px;color:{ink};background:{ground}"><b>{clock}</b>'
        f'<span class="f" style="gap:5px"><svg width="16" height="11"><g fill="{ink}"><rect y="7" width="3" height="4"/>'
        f'<rect x="4" y="5" width="3" height="6"/>'
        f'<rect x="8" y="2" width="3" height="9"/><rect x="12" width="3" height="11"/></g></svg>'
        f'<i style="width:22px;height:11px;border:1px solid {ink};border-radius:3px;display:block;padding:1px">'
        f'<i style="display:block;width:65%;height:100%;background:{ink}"></i></i></span></div>'
    )


def money(amount: float, sign: str = "¥", *, rest: str = "60%") -> str:
    """An amount with a small sign and small decimals; whole amounts without decimals."""
    whole, _, cents = f"{amount:,.2f}".partition(".")
    tail = "" if cents == "00" else f'<i style="font-size:{rest}">.{cents}</i>'
    return f'<i style="font-size:{rest}">{sign}</i>{whole}{tail}'


def rows(lines: Iterable[tuple[str, str]], style: str = "") -> str:
    """Words on the left, a figure on the right."""
    return "".join(f'<div class="r" style="{style}"><span>{left}</span><span>{right}</span></div>' for left, right in lines)


def picture(colours: str, size: str, extra: str = "") -> str:
    """A place for a photograph: a gradient."""
    return f'<div style="{size};background:linear-gradient({colours});flex:none;{extra}"></div>'


def listing(title: str, price: float, *fees: tuple[str, float], currency: str = "CNY", surface: str = "listing", **more: Any) -> dict[str, Any]:
    """The context of an upload that belongs to a listing."""
    named = {"fees": [{"name": name, "amount": amount} for name, amount in fees]} if fees else {}
    return {"surface": surface, "listing": {"title": title, "price": price, "currency": currency, **named, **more}}

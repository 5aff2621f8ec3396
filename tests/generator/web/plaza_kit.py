"""What the pages of `plaza` share: the document around a body, a status bar, placeholders for pictures, rows of words and amounts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

ZH = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
EN = "'Liberation Sans','DejaVu Sans',sans-serif"
BASE = (
    "*{box-sizing:border-box;margin:0;padding:0}body{line-height:1.5;color:#222;background:#fff;font-size:15px}"
    ".r{display:flex;justify-content:space-between;align-items:center}.f{display:flex}.g{color:#777}.c{text-align:center}.b{font-weight:700}"
    "del{color:#888}table{border-collapse:collapse;width:100%}"
)


def money(amount: float, sign: str = "¥") -> str:
    """An amount with a separator for thousands and its cents."""
    return f"{sign}{amount:,.2f}"


def split(amount: float, size: int, color: str, sign: str = "¥") -> str:
    """A price as shops set it: small sign, large figure, small decimals."""
    whole, cents = f"{amount:,.2f}".split(".")
    small = round(size * 0.6)
    tail = "" if cents == "00" else f'<span style="font-size:{small}px">.{cents}</span>'
    return f'<b style="color:{color};font-size:{size}px;line-height:1.2"><span style="font-size:{small}px">{sign}</span>{whole}{tail}</b>'


def status(clock: str, color: str = "#111") -> str:
    """The bar a phone draws over every app."""
    return (
        f'<div class="r" style="padding:8px 20px;font-size:13px;color:{color}"><b>{clock}</b><svg width="46" height="12" fill="{color}">'
        '<rect x="0" y="7" width="3" height="5"/><rect x="5" y="4" width="3" height="8"/><rect x="10" y="1" width="3" height="11"/>'
        f'<rect x="20" y="1" width="20" height="10" rx="2" fill="none" stroke="{color}"/><rect x="22" y="3" width="13" height="6"/></svg></div>'
    )


def pic(width: str, height: int, first: str, second: str, more: str = "") -> str:
    """A picture of goods, as a gradient with a plain shape."""
    return (
        f'<div style="width:{width};height:{height}px;flex:none;background:linear-gradient(135deg,{first},{second});display:flex;'
        f'align-items:center;justify-content:center;{more}"><svg width="{height // 2}" height="{height // 2}" viewBox="0 0 10 10">'
        '<circle cx="5" cy="4" r="3" fill="#ffffff88"/><rect x="2" y="7" width="6" height="2" rx="1" fill="#ffffff66"/></svg></div>'
    )


def rows(pairs: Iterable[tuple[str, str]], style: str = "padding:5px 0") -> str:
    """Words on the left, an amount on the right."""
    return "".join(f'<div class="r" style="{style}"><span>{word}</span><span>{amount}</span></div>' for word, amount in pairs)


def listing(title: str, price: float, currency: str = "CNY", **fees: float) -> dict[str, Any]:
    """What the platform promised; a fee's name has underscores for its spaces."""
    promised = {"title": title, "price": price, "currency": currency, "fees": [{"name": n.replace("_", " "), "amount": a} for n, a in fees.items()]}
    return {"surface": "listing", "listing": promised}


def page(
    name: str,
    body: str,
    *must: str,
    unsure: Iterable[str] = (),
    text: str | None = None,
    context: dict[str, Any] | None = None,
    width: int = 390,
    scale: float = 2,
    smallest: int = 24,
    css: str = "",
) -> Page:
    """A page of the module; labels without a dot are of `pricing`."""
    font = ZH if name.startswith("plaza_zh") else EN
    full = [{label if "." in label else f"pricing.{label}" for label in labels} for labels in (must, unsure)]
    return Page(
        name=name,
        html=f'<!doctype html><html><head><meta charset="utf-8"><style>{BASE}body{{font-family:{font}}}{css}</style></head><body>{body}</body></html>',
        width=width,
        facts=Facts(text=text, context=context or {}, must=full[0], unsure=full[1]),
        split="held",
        scale=scale,
        smallest=smallest,
    )

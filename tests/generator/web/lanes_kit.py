"""What the pages of `lanes` share: the frame of a page and how money is set."""

from __future__ import annotations

from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

Row = tuple[str, float]
"""A named amount."""

FONTS = {
    "sans": "'Noto Sans CJK SC','Liberation Sans',sans-serif",
    "latin": "'Liberation Sans',sans-serif",
    "serif": "'Liberation Serif','Noto Serif CJK SC',serif",
    "mono": "'Liberation Mono','WenQuanYi Zen Hei',monospace",
    "deja": "'DejaVu Sans','WenQuanYi Zen Hei',sans-serif",
}


def make(
    name: str,
    css: str,
    body: str,
    *,
    width: int,
    facts: Facts,
    font: str = "sans",
    scale: float = 1.0,
    smallest: int = 22,
    paper: bool = False,
) -> Page:
    """A page from its style and body."""
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font-family:{FONTS[font]};line-height:1.5}}.row{{display:flex;justify-content:space-between}}"
    html = f"<!doctype html><html><head><meta charset='utf-8'><style>{base}{css}</style></head><body>{body}</body></html>"
    return Page(name=f"lanes_{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)


def facts(case: dict[str, Any]) -> Facts:
    """The upload and truth of a case of a data table; `listing` is short for its place in the context."""
    context = {"surface": case.get("surface", "ticket" if "text" in case else "listing")}
    if "listing" in case:
        context["listing"] = case["listing"]
    return Facts(text=case.get("text"), context=context, must=set(case.get("must", "").split()), unsure=set(case.get("unsure", "").split()))


def listing(title: str, price: float, currency: str, fees: tuple[Row, ...] = ()) -> dict[str, Any]:
    """What the platform promised."""
    return {"title": title, "price": price, "currency": currency, "fees": [{"name": name, "amount": amount} for name, amount in fees]}


def cash(amount: float, sign: str, *, whole: bool = False) -> str:
    """An amount with its sign before it, and a minus before both."""
    digits = f"{abs(amount):,.0f}" if whole and amount == int(amount) else f"{abs(amount):,.2f}"
    return f"{'-' if amount < 0 else ''}{sign}{digits}"


def big(amount: float, sign: str) -> str:
    """An amount whose sign and decimals are smaller."""
    whole, _, part = f"{amount:,.2f}".partition(".")
    cents = "" if part == "00" else f"<span style='font-size:.6em'>.{part}</span>"
    return f"<span style='font-size:.6em'>{sign}</span>{whole}{cents}"


def rows(lines: list[Row] | tuple[Row, ...], sign: str, css: str = "row") -> str:
    """Named amounts, one under the other."""
    return "".join(f"<div class='{css}'><span>{name}</span><span>{cash(amount, sign)}</span></div>" for name, amount in lines)

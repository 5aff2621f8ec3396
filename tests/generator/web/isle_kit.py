"""What the templates of `isle` share: the document around a body, and a pair of pages of one layout."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Noto Sans CJK SC','WenQuanYi Zen Hei','DejaVu Sans',sans-serif"
LATIN = "'Liberation Sans','DejaVu Sans','Noto Sans CJK SC',sans-serif"
RESET = "*{box-sizing:border-box;margin:0;padding:0}del{text-decoration:line-through}ul{list-style:none}"
DIGIT = "№"
"""Stands for a digit of an order number, drawn when the page is made."""


def facts(*must: str, text: str | None = None, listing: dict[str, Any] | None = None, unsure: tuple[str, ...] = ()) -> Facts:
    """The truth of a page; labels are given without `pricing.`."""
    return Facts(
        text=text,
        context={"surface": "listing", "listing": listing} if listing else {},
        must={f"pricing.{label}" for label in must},
        unsure={f"pricing.{label}" for label in unsure},
    )


def listed(title: str, price: float, currency: str, *fees: tuple[str, float]) -> dict[str, Any]:
    """What the platform promised."""
    return {"title": title, "price": price, "currency": currency, "fees": [{"name": name, "amount": amount} for name, amount in fees]}


def status(colour: str = "#111", time: str = "9:41") -> str:
    """The bar at the top of a phone."""
    return (
        f'<div style="display:flex;justify-content:space-between;padding:10px 20px 4px;font:600 13px {LATIN};color:{colour}"><span>{time}</span>'
        f'<span style="display:flex;gap:4px;align-items:end"><i style="width:3px;height:5px;background:{colour}"></i>'
        f'<i style="width:3px;height:8px;background:{colour}"></i><i style="width:3px;height:11px;background:{colour}"></i>'
        f'<i style="width:22px;height:11px;border:1px solid {colour};border-radius:3px;margin-left:4px"></i></span></div>'
    )


def shots(
    name: str, css: str, bodies: dict[str, tuple[str, Facts]], *, width: int = 390, scale: float = 2.0, smallest: int = 24, latin: bool = False
) -> Iterator[Page]:
    """The pages of one layout: `bodies` maps what is true of a page to its HTML and its facts."""
    for scenario, (body, truth) in bodies.items():
        style = f"{RESET}body{{font-family:{LATIN if latin else SANS};font-size:14px;color:#222;line-height:1.45}}{css}"
        html = f'<!doctype html><html lang="{"en" if latin else "zh"}"><meta charset="utf-8"><style>{style}</style><body>{body}</body></html>'
        yield Page(name=f"isle_{name}-{scenario}", html=html, width=width, facts=truth, split="held", scale=scale, smallest=smallest)

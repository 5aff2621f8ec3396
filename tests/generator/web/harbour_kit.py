"""What the pages of `harbour` share: the frame of a page, amounts, and the row that becomes a `Page`."""

from __future__ import annotations

from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS_ZH = "'Noto Sans CJK SC',sans-serif"
SERIF_ZH = "'Noto Serif CJK SC',serif"
SANS_EN = "'Liberation Sans',sans-serif"
SERIF_EN = "'Liberation Serif',serif"


def document(css: str, body: str, *, font: str, ground: str = "#fff", ink: str = "#222") -> str:
    """A whole HTML document."""
    return (
        "<!doctype html><html><head><meta charset='utf-8'><style>*{box-sizing:border-box;margin:0;padding:0}"
        f"body{{font-family:{font};background:{ground};color:{ink};line-height:1.45}}table{{border-collapse:collapse;width:100%}}"
        f".row{{display:flex;justify-content:space-between}}{css}</style></head><body>{body}</body></html>"
    )


def money(value: float) -> str:
    """An amount with separators and two decimals."""
    return f"{value:,.2f}"


def small_cents(value: float, sign: str) -> str:
    """An amount whose sign and decimals are smaller than its digits, as shops print it."""
    whole, cents = f"{value:,.2f}".split(".")
    tail = "" if cents == "00" else f"<small>.{cents}</small>"
    return f"<small>{sign}</small>{whole}{tail}"


def page(
    name: str,
    html: str,
    width: int,
    *labels: str,
    unsure: tuple[str, ...] = (),
    text: str | None = None,
    listing: dict[str, Any] | None = None,
    kind: str | None = None,
    scale: float = 1.0,
    smallest: int = 22,
    paper: bool = False,
) -> Page:
    """A held page with its facts; `labels` are the true ones."""
    context = ({"listing": listing} if listing else {}) | ({"kind": kind} if kind else {})
    facts = Facts(text=text, context=context, must=set(labels), unsure=set(unsure))
    return Page(name=f"harbour-{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)

"""What the pages of `hamlet` share: the frame of a document, a phone's status bar, ways to set a price."""

from __future__ import annotations

from random import Random
from typing import Any, Protocol

from tests.generator.made import Facts
from tests.generator.web.page import Page


class Template(Protocol):
    """A kind of page, drawn with something wrong or without."""

    def __call__(self, rng: Random, /, *, wrong: bool) -> Page:
        """One page of its kind."""
        ...


BASE = """*{box-sizing:border-box;margin:0;padding:0}
body{font-family:'Noto Sans CJK SC','Liberation Sans',sans-serif;font-size:14px;line-height:1.45;color:#222}
i,em{font-style:normal}
.bar{display:flex;justify-content:space-between;align-items:center;padding:8px 20px 4px;font-size:13px;font-weight:600}
.bar span:last-child{display:flex;gap:5px;align-items:center}
.row{display:flex;justify-content:space-between;align-items:center}"""


def labels(names: str) -> set[str]:
    """`total_mismatch document.sum_mismatch` as full label names; those without a family are of prices."""
    return {name if "." in name else f"pricing.{name}" for name in names.split()}


def facts(must: str = "", unsure: str = "", *, text: str | None = None, listing: dict[str, Any] | None = None, surface: str | None = None) -> Facts:
    """The upload around a page and what is true of it."""
    context: dict[str, Any] = {}
    if surface:
        context["surface"] = surface
    if listing:
        context["listing"] = {"currency": "CNY", **listing}
    return Facts(text=text, context=context, must=labels(must), unsure=labels(unsure))


def page(
    what: str,
    css: str,
    body: str,
    truth: Facts,
    *,
    width: int = 390,
    scale: float = 2.0,
    smallest: int = 22,
    paper: bool = False,
) -> Page:
    """A page named after what it is and what is wrong with it."""
    fault = "-".join(sorted(name.split(".")[1] for name in truth.must)) or "clean"
    html = f'<!doctype html><html lang="zh"><head><meta charset="utf-8"><style>{BASE}{css}</style></head><body>{body}</body></html>'
    return Page(name=f"hamlet_zh-{what}-{fault}", html=html, width=width, facts=truth, split="held", scale=scale, smallest=smallest, paper=paper)


def status(rng: Random, ink: str = "#111") -> str:
    """The top line of a phone: the time, the signal, the battery."""
    level = rng.randint(5, 17)
    bars = "".join(f'<rect x="{4 * k}" y="{8 - 2 * k}" width="3" height="{3 + 2 * k}" fill="{ink}"/>' for k in range(4))
    battery = (
        f'<rect x=".5" y=".5" width="21" height="10" rx="3" fill="none" stroke="{ink}"/><rect x="2" y="2" width="{level}" height="7" fill="{ink}"/>'
    )
    return (
        f'<div class="bar" style="color:{ink}"><span>{rng.randint(8, 22)}:{rng.randint(10, 59)}</span>'
        f'<span><svg width="16" height="11">{bars}</svg>5G<svg width="22" height="11">{battery}</svg></span></div>'
    )


def split_price(amount: float, *, big: int, small: int, ink: str = "inherit") -> str:
    """A price with a small sign and small decimals."""
    whole, cents = f"{amount:,.2f}".split(".")
    return (
        f'<b style="color:{ink};white-space:nowrap"><i style="font-size:{small}px">¥</i><i style="font-size:{big}px">{whole}</i>'
        f'<i style="font-size:{small}px">.{cents}</i></b>'
    )


def number(rng: Random, digits: int) -> str:
    """An order number that means nothing."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(digits - 1))

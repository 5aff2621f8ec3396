"""What the templates of `arbor` share: the frame of a document, the status bar, and small pieces of a page."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
BASE = """*{box-sizing:border-box;margin:0;padding:0}body{font-size:15px;line-height:1.45;color:#222}
.row{display:flex;justify-content:space-between;align-items:center}.grow{flex:1}.ctr{text-align:center}.mid{display:flex;align-items:center}"""


def document(css: str, body: str, *, font: str = SANS) -> str:
    """A whole document with its own style."""
    return (
        f'<!doctype html><html lang="zh"><head><meta charset="utf-8"><style>'
        f"{BASE}body{{font-family:{font}}}{css}</style></head><body>{body}</body></html>"
    )


def status(rng: Random, colour: str = "#222", ground: str = "transparent") -> str:
    """A phone's status bar with a clock and a battery."""
    clock, charge = f"{rng.randint(8, 22)}:{rng.randint(10, 59)}", rng.randint(22, 98)
    return (
        f'<div class="row" style="padding:8px 18px;font-size:13px;font-weight:600;color:{colour};background:{ground}"><span>{clock}</span>'
        f'<span class="mid" style="gap:6px">5G<i style="display:inline-block;width:24px;height:11px;border:1px solid {colour};border-radius:3px">'
        f'<b style="display:block;height:100%;width:{charge}%;background:{colour}"></b></i></span></div>'
    )


def split_price(value: float, size: int, *, colour: str = "inherit", sign: str = "¥") -> str:
    """An amount whose sign and decimals are smaller than its digits."""
    whole, _, cents = f"{value:,.2f}".partition(".")
    small = round(size * 0.6)
    tail = "" if cents == "00" else f'<span style="font-size:{small}px">.{cents}</span>'
    return (
        f'<span style="color:{colour};font-weight:700;white-space:nowrap"><span style="font-size:{small}px">{sign}</span>'
        f'<span style="font-size:{size}px">{whole}</span>{tail}</span>'
    )


def photo(height: int, hue: int, glyph: str = "", *, width: str = "100%", round_by: int = 0) -> str:
    """A stand-in for a photograph: a gradient with a drawn shape."""
    return (
        f'<div style="width:{width};height:{height}px;flex:none;border-radius:{round_by}px;display:flex;align-items:center;justify-content:center;'
        f'background:linear-gradient(140deg,hsl({hue},45%,84%),hsl({hue + 35},40%,64%))">{glyph}</div>'
    )


def blob(size: int, colour: str, *, round_by: str = "50%") -> str:
    """A shape inside a photograph, or an icon."""
    return f'<i style="display:inline-block;flex:none;width:{size}px;height:{size}px;background:{colour};border-radius:{round_by}"></i>'


def rows(lines: Iterable[tuple[str, str]], style: str = "padding:8px 0") -> str:
    """Names on the left and values on the right."""
    return "".join(f'<div class="row" style="{style}"><span>{name}</span><span>{value}</span></div>' for name, value in lines)


def listing(price: float, *fees: tuple[str, float], title: str = "", original: float | None = None) -> dict[str, Any]:
    """A context with what the platform promised."""
    given: dict[str, Any] = {"price": price, "currency": "CNY"}
    if title:
        given["title"] = title
    if original:
        given["original_price"] = original
    if fees:
        given["fees"] = [{"name": name, "amount": amount} for name, amount in fees]
    return {"listing": given}


def held(
    name: str,
    html: str,
    *,
    width: int = 390,
    scale: float = 2,
    smallest: int = 22,
    text: str | None = None,
    context: dict[str, Any] | None = None,
    must: Iterable[str] = (),
    unsure: Iterable[str] = (),
) -> Page:
    """A page of the held split; labels are named without their `pricing.`, unless they have a dot."""
    facts = Facts(text=text, context=context or {}, must=_labels(must), unsure=_labels(unsure))
    return Page(name=f"arbor-{name}", html=html, width=width, scale=scale, smallest=smallest, facts=facts, split="held")


def _labels(names: Iterable[str]) -> set[str]:
    return {name if "." in name else f"pricing.{name}" for name in names}

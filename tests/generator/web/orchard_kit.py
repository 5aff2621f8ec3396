"""What the pages of `orchard` share: the document around a body, and a labelled page in one call."""

from __future__ import annotations

import re
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

BASE = """*{box-sizing:border-box}body{margin:0;font-family:'Noto Sans CJK SC','Liberation Sans',sans-serif;font-size:14px;line-height:1.5;color:#222}
.row{display:flex;justify-content:space-between;align-items:center}.mid{display:flex;align-items:center}.b{font-weight:700}
i{display:inline-block;width:.9em;height:.9em;border-radius:45% 45% 50% 20%;background:currentColor;opacity:.45;vertical-align:-.1em}.g{color:#777}"""


def document(css: str, body: str, background: str = "#f4f4f6") -> str:
    """A whole HTML document."""
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><style>{BASE}body{{background:{background}}}{css}</style></head><body>{body}</body></html>'
    )


def status(time: str, ink: str = "#222") -> str:
    """The status bar of a phone."""
    return (
        f'<div class="row" style="padding:6px 20px;font-size:13px;color:{ink}"><span class="b">{time}</span>'
        f'<svg width="46" height="12"><path d="M1 11V8h3v3zM6 11V5h3v6zM11 11V2h3v9z" fill="{ink}"/>'
        f'<rect x="22" y="1" width="20" height="10" rx="3" fill="none" stroke="{ink}"/><rect x="24" y="3" width="13" height="6" '
        f'fill="{ink}"/></svg></div>'
    )


def rows(lines: list[tuple[str, str]], style: str = "padding:5px 0") -> str:
    """Name and amount, one a row."""
    return "".join(f'<div class="row" style="{style}"><span>{name}</span><span>{amount}</span></div>' for name, amount in lines)


def labelled(
    rng: Random,
    name: str,
    html: str,
    must: str = "",
    *,
    unsure: str = "",
    text: str | None = None,
    listing: dict[str, Any] | None = None,
    width: int = 390,
    scale: float = 2.0,
    smallest: int = 24,
) -> Page:
    """A page of the held split; `@@n` in the HTML becomes n random digits, and labels are named without `pricing.`."""
    html = re.sub(r"@@(\d)", lambda found: "".join(str(rng.randint(1, 9)) for _ in range(int(found[1]))), html)
    facts = Facts(
        text=text,
        context={"listing": listing} if listing else {},
        must={f"pricing.{label}" for label in must.split()},
        unsure={label if "." in label else f"pricing.{label}" for label in unsure.split()},
    )
    return Page(name=f"orchard-{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest)


def goods(title: str, price: float, currency: str, fees: dict[str, float] | None = None) -> dict[str, Any]:
    """What the platform promised: `context.listing`."""
    return {"title": title, "price": price, "currency": currency, "fees": [{"name": fee, "amount": amount} for fee, amount in (fees or {}).items()]}

"""What the templates of `bridge` share: the document around a page, placeholders of pictures, the upload around it."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

ZH = "'Noto Sans CJK SC'"
SERIF = "'Noto Serif CJK SC'"
QUEN = "'WenQuanYi Zen Hei'"
EN = "'Liberation Sans'"
EN_SERIF = "'Liberation Serif'"
DEJA = "'DejaVu Sans'"

SHAPES = {
    "cup": '<path d="M30 30h34v28a12 12 0 0 1-12 12H42a12 12 0 0 1-12-12z"/><path d="M64 38h8a8 8 0 0 1 0 18h-8" fill="none" stroke-width="5"/>',
    "shoe": '<path d="M18 42l22 4 12-14 10 8 22 14v12H18z"/>',
    "lamp": '<path d="M36 24h28l12 26H24z"/><path d="M47 50h6v20h12v6H35v-6h12z"/>',
    "phone": '<rect x="34" y="16" width="32" height="66" rx="6"/><rect x="39" y="23" width="22" height="48" fill="#fff8"/>',
    "bag": '<path d="M24 40h52l5 42H19z"/><path d="M38 42v-8a12 12 0 0 1 24 0v8" fill="none" stroke-width="5"/>',
    "bowl": '<path d="M18 46h64a32 32 0 0 1-64 0z"/><path d="M36 38q4-8 0-14M50 38q4-8 0-14M64 38q4-8 0-14" fill="none" stroke-width="3"/>',
    "bed": '<path d="M16 34h8v18h52a8 8 0 0 1 8 8v18h-8V68H24v10h-8z"/><rect x="28" y="40" width="18" height="10" rx="4"/>',
    "box": '<path d="M20 36l30-14 30 14v32L50 82 20 68z"/><path d="M20 36l30 14 30-14M50 50v32" fill="none" stroke="#fff8" stroke-width="3"/>',
}


def pic(shape: str, tones: str, style: str = "width:100%;height:300px") -> str:
    """A placeholder of a photo: a thing on a gradient of two tones, `#aaa #bbb`."""
    first, second = tones.split()
    thing = f'<svg viewBox="0 0 100 100" style="height:78%;fill:#0004;stroke:#0004;stroke-width:0">{SHAPES[shape]}</svg>'
    look = f"background:linear-gradient(135deg,{first},{second});display:flex;align-items:center;justify-content:center;overflow:hidden"
    return f'<div style="{look};flex:none;{style}">{thing}</div>'


def bar(clock: str, ink: str = "#111") -> str:
    """The status bar of a phone."""
    signal = "".join(f'<rect x="{4 * i}" y="{9 - 3 * i}" width="3" height="{3 + 3 * i}"/>' for i in range(4))
    cell = '<rect x="24" y="1" width="19" height="10" rx="3" fill="none" stroke="currentColor"/><rect x="26" y="3" width="12" height="6"/>'
    return (
        f'<div style="display:flex;justify-content:space-between;align-items:center;padding:10px 22px 6px;color:{ink};font-size:15px;'
        f'font-weight:700">'
        f'<span>{clock}</span><svg width="46" height="13" fill="currentColor">{signal}{cell}</svg></div>'
    )


def doc(body: str, css: str = "", *, font: str = ZH, page: str = "#fff", ink: str = "#1d1d1f", size: int = 15) -> str:
    """A whole document."""
    base = (
        f"*{{box-sizing:border-box}}body{{margin:0;font-family:{font},{ZH},sans-serif;background:{page};color:{ink};font-size:{size}px;"
        f"line-height:1.45}}"
        ".r{display:flex;justify-content:space-between;align-items:center}.f{display:flex;"
        "align-items:center}.g{flex:1}del{text-decoration:line-through}"
    )
    return f'<!doctype html><html><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def promise(
    price: float, currency: str = "CNY", *, title: str = "", was: float | None = None, fees: dict[str, float] | None = None
) -> dict[str, Any]:
    """What the platform's listing says: `context.listing`."""
    said: dict[str, Any] = {"price": price, "currency": currency}
    if title:
        said["title"] = title
    if was is not None:
        said["original_price"] = was
    if fees is not None:
        said["fees"] = [{"name": name, "amount": amount} for name, amount in fees.items()]
    return said


def shot(
    name: str,
    html: str,
    *,
    must: str = "",
    unsure: str = "",
    text: str | None = None,
    listing: dict[str, Any] | None = None,
    surface: str = "",
    width: int = 390,
    scale: float = 2.0,
    smallest: int = 22,
) -> Page:
    """A page of the blind split; `must` and `unsure` name labels (of `pricing` where no dot is), a blank between them."""
    context: dict[str, Any] = {}
    if surface:
        context["surface"] = surface
    if listing:
        context["listing"] = listing
    labels = [{label if "." in label else f"pricing.{label}" for label in names.split()} for names in (must, unsure)]
    facts = Facts(text=text, context=context, must=labels[0], unsure=labels[1])
    return Page(name=f"bridge_{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest)


def digits(rng: Random, count: int) -> str:
    """A number of that many digits, such as an order's."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(count - 1))

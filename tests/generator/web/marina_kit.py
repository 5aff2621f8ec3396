"""What the two halves of `marina` share: a document around a body, the head of a phone, and a labelled page."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Noto Sans CJK SC',sans-serif"
SERIF = "'Noto Serif CJK SC',serif"
HEI = "'WenQuanYi Zen Hei',sans-serif"
ROMAN = "'Liberation Sans',sans-serif"
BOOK = "'Liberation Serif',serif"
MONO = "'Liberation Mono',monospace"
VERA = "'DejaVu Sans',sans-serif"


SHAPES = {
    "plain": (
        "<circle cx='50' cy='46' r='22' fill='#fff' fill-opacity='.55'/>"
        "<rect x='22' y='66' width='56' height='12' rx='6' fill='#fff' fill-opacity='.4'/>"
    ),
    "car": (
        "<path d='M10 62 L24 44 H68 L86 60 V70 H10Z' fill='#9fc4d8'/>"
        "<circle cx='28' cy='70' r='8' fill='#111'/>"
        "<circle cx='70' cy='70' r='8' fill='#111'/>"
    ),
    "handset": ("<rect x='36' y='14' width='28' height='66' rx='5' fill='#483d73'/><circle cx='43' cy='22' r='3' fill='#ddd'/>"),
    "cherry": (
        "<circle cx='38' cy='56' r='17' fill='#f6a6ad'/>"
        "<circle cx='62' cy='60' r='17' fill='#ee8089'/>"
        "<path d='M38 40 Q50 18 62 44' stroke='#2e6b34' fill='none' stroke-width='3'/>"
    ),
    "kettle": (
        "<path d='M30 40 H64 L70 80 H26Z' fill='#34514d'/>"
        "<path d='M64 46 Q84 50 70 70' stroke='#34514d' stroke-width='5' fill='none'/>"
        "<rect x='42' y='32' width='10' height='8' fill='#222'/>"
    ),
    "vase": "<path d='M42 18 H58 L56 32 Q78 46 70 72 Q64 86 50 86 Q36 86 30 72 Q22 46 44 32Z' fill='#86a7ad'/>",
    "projector": ("<rect x='18' y='36' width='64' height='32' rx='6' fill='#26303c'/><circle cx='66' cy='52' r='11' fill='#8fd0ff'/>"),
    "bicycle": (
        "<circle cx='26' cy='62' r='17' stroke='#fff' stroke-width='4' fill='none'/>"
        "<circle cx='76' cy='62' r='17' stroke='#fff' stroke-width='4' fill='none'/>"
        "<path d='M26 62 L42 36 H66 L76 62 M42 36 L52 62 L66 36' stroke='#fff' stroke-width='4' fill='none'/>"
    ),
    "person": ("<circle cx='50' cy='40' r='18' fill='#fff'/><path d='M18 96 Q50 52 82 96Z' fill='#fff'/>"),
    "gem": "<path d='M50 16 L82 44 L50 86 L18 44Z' fill='#fff' fill-opacity='.7'/>",
    "van": (
        "<path d='M12 62 L26 44 H66 L84 60 V70 H12Z' fill='#fff'/>"
        "<circle cx='30' cy='71' r='8' fill='#073b5c'/>"
        "<circle cx='68' cy='71' r='8' fill='#073b5c'/>"
    ),
    "chair": (
        "<path d='M28 30 Q50 18 72 30 V60 H28Z' fill='#b56b45'/>"
        "<rect x='20' y='50' width='60' height='20' rx='8' fill='#9c5735'/>"
        "<path d='M28 70 V84 M72 70 V84' stroke='#3b2f2f' stroke-width='4'/>"
    ),
    "none": "",
}
"""What stands in a picture, drawn in a square of 100."""


def doc(css: str, body: str, font: str = SANS) -> str:
    """A whole document."""
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font-family:{font};line-height:1.5}}"
    return f"<!doctype html><html><head><meta charset='utf-8'><style>{base}{css}</style></head><body>{body}</body></html>"


def phone_head(clock: str, ink: str = "#111") -> str:
    """The status bar of a phone: the clock, the bars and the battery."""
    bars = "".join(f"<rect x='{i * 5}' y='{9 - i * 3}' width='3' height='{3 + i * 3}' fill='{ink}'/>" for i in range(4))
    cell = f"<rect x='28' y='1' width='20' height='11' rx='3' fill='none' stroke='{ink}'/><rect x='30' y='3' width='13' height='7' fill='{ink}'/>"
    return (
        f"<div style='display:flex;justify-content:space-between;align-items:center;padding:8px 20px 4px;font-size:14px;font-weight:600;color:{ink}'>"
        f"<span>{clock}</span><svg width='50' height='13'>{bars}{cell}</svg></div>"
    )


def picture(first: str, second: str, style: str, shape: str = "plain") -> str:
    """A photograph's stand-in: two colours and a shape."""
    return (
        f"<div style='background:linear-gradient(135deg,{first},{second});overflow:hidden;{style}'>"
        f"<svg viewBox='0 0 100 100' width='100%' height='100%'>{SHAPES[shape]}</svg></div>"
    )


def listing(title: str, price: float, currency: str, *fees: tuple[str, float]) -> dict[str, Any]:
    """What the platform promised."""
    return {"title": title, "price": price, "currency": currency, "fees": [{"name": name, "amount": amount} for name, amount in fees]}


def labelled(
    name: str,
    html: str,
    *,
    width: int,
    scale: float = 2,
    smallest: int = 22,
    text: str | None = None,
    promised: dict[str, Any] | None = None,
    must: Iterable[str] = (),
    unsure: Iterable[str] = (),
    paper: bool = False,
) -> Page:
    """A page of the blind half, named by what is true of it; `must` and pricing labels in `unsure` go without their prefix."""
    found = [f"pricing.{label}" for label in must]
    doubtful = {label if "." in label else f"pricing.{label}" for label in unsure}
    context = {"listing": promised} if promised else {}
    return Page(
        name=f"{name}-{'_and_'.join(must) or 'clean'}",
        html=html,
        width=width,
        scale=scale,
        smallest=smallest,
        paper=paper,
        split="held",
        facts=Facts(text=text, context=context, must=set(found), unsure=doubtful),
    )

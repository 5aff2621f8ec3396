"""What the pages of `valley` share: the shell of a document, a placeholder for a picture, amounts and listings."""

from __future__ import annotations

from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

RESET = "*{box-sizing:border-box;margin:0;padding:0}i,em{font-style:normal}ul,ol{list-style:none}table{border-collapse:collapse}"
FONTS = {
    "zh": "'Noto Sans CJK SC','Liberation Sans',sans-serif",
    "song": "'Noto Serif CJK SC','Liberation Serif',serif",
    "hei": "'WenQuanYi Zen Hei','Liberation Sans',sans-serif",
    "en": "'Liberation Sans','DejaVu Sans',sans-serif",
    "serif": "'Liberation Serif','DejaVu Sans',serif",
    "wide": "'DejaVu Sans','Liberation Sans',sans-serif",
}


def shot(
    name: str,
    css: str,
    body: str,
    *,
    must: str = "",
    unsure: str = "",
    text: str | None = None,
    listing: dict[str, Any] | None = None,
    width: int = 390,
    scale: float = 2.0,
    small: float = 12,
    font: str = "zh",
) -> Page:
    """A page; `must` and `unsure` are names after `pricing.`, parted by spaces; `small` is the smallest print that matters in CSS pixels."""
    html = (
        f"<!doctype html><html><head><meta charset='utf-8'><style>{RESET}body{{font-family:{FONTS[font]}}}{css}</style></head><body>{body}</body>"
        "</html>"
    )
    facts = Facts(
        text=text,
        context={"surface": "ticket", "listing": listing} if listing else {},
        must={f"pricing.{label}" for label in must.split()},
        unsure={f"pricing.{label}" for label in unsure.split()},
    )
    return Page(name=f"valley_{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=round(small * scale))


def listed(title: str, price: float, currency: str = "CNY", **fees: float) -> dict[str, Any]:
    """What the platform promised; `fees` by name."""
    promised: dict[str, Any] = {"title": title, "price": price, "currency": currency}
    if fees:
        promised["fees"] = [{"name": name.replace("_", " "), "amount": amount} for name, amount in fees.items()]
    return promised


def art(first: str, second: str, size: str, shape: str = "circle") -> str:
    """A placeholder for a picture: two colours and a simple shape; `size` is CSS."""
    drawn = {
        "circle": "<circle cx='50' cy='50' r='26' fill='#fff' fill-opacity='.45'/>",
        "bottle": "<path d='M42 14h16v18l10 14v40H32V46l10-14z' fill='#fff' fill-opacity='.5'/>",
        "hill": "<path d='M0 90L34 40l20 26 16-18 30 42z' fill='#fff' fill-opacity='.4'/><circle cx='74' cy='24' r='9' fill='#fffc'/>",
        "box": "<path d='M22 34l28-14 28 14v34L50 82 22 68z' fill='#fff' fill-opacity='.4'/><path d='M22 34l28 14 28-14' stroke='#fff' fill='none'/>",
    }[shape]
    return (
        f"<div style='background:linear-gradient(135deg,{first},{second});flex:none;overflow:hidden;{size}'>"
        f"<svg viewBox='0 0 100 100' width='100%' height='100%'>{drawn}</svg></div>"
    )


def bar(clock: str, color: str = "#111") -> str:
    """The status bar of a phone."""
    return (
        f"<div style='display:flex;justify-content:space-between;padding:10px 22px 4px;font-size:13px;font-weight:600;color:{color}'><span>"
        f"{clock}</span>"
        f"<svg width='52' height='12' fill='{color}'><rect y='7' width='3' height='5'/><rect x='5' y='4' width='3' height='8'/>"
        "<rect x='10' width='3' height='12'/>"
        "<rect x='24' y='1' width='24' height='10' rx='3' fill-opacity='.35'/><rect x='25' y='2' width='17' height='8' rx='2'/></svg></div>"
    )


def yuan(amount: float) -> str:
    """An amount in yuan: two digits after the point, thousands parted."""
    return f"¥{amount:,.2f}"


def plain(amount: float) -> str:
    """An amount without needless digits after the point."""
    return f"{amount:,.2f}".rstrip("0").rstrip(".")


def small_cents(amount: float, sign: str = "¥", tiny: str = ".6em") -> str:
    """An amount whose sign and cents are smaller than its digits."""
    whole, cents = f"{amount:,.2f}".split(".")
    return f"<span style='font-size:{tiny}'>{sign}</span>{whole}<span style='font-size:{tiny}'>.{cents}</span>"

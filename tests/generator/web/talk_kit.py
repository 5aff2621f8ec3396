"""What the pages of `talk` are built of: documents, pictures drawn as SVG, codes, and the truth about a page."""

from __future__ import annotations

import base64
import re
from dataclasses import dataclass
from fnmatch import fnmatch
from random import Random
from typing import Any

import zxingcpp

from tests.generator.made import OTHERS, Facts

SANS = "'Noto Sans CJK SC','DejaVu Sans',sans-serif"
HEI = "'WenQuanYi Zen Hei','DejaVu Sans',sans-serif"
SONG = "'Noto Serif CJK SC','DejaVu Serif',serif"
LATIN = "'Liberation Sans','DejaVu Sans',sans-serif"
ROMAN = "'Liberation Serif','DejaVu Serif',serif"

_SHAPES = {
    "mug": "<path d='M26 32h38v38q0 8-8 8H34q-8 0-8-8z'/><path d='M64 40h8q8 0 8 11t-8 11h-8v-6h7q3 0 3-5t-3-5h-7z'/>",
    "shoe": "<path d='M16 60q2-16 6-22l14 4q6 12 22 14l18 5q8 3 8 11H16z'/><rect x='16' y='74' width='68' height='6' rx='3'/>",
    "bag": "<path d='M24 42h52l6 40H18z'/><path d='M36 46V34q0-14 14-14t14 14v12h-5V34q0-9-9-9t-9 9v12z'/>",
    "bottle": "<path d='M42 14h16v14q10 6 10 18v34q0 6-6 6H38q-6 0-6-6V46q0-12 10-18z'/>"
    "<rect x='34' y='52' width='32' height='20' rx='2' fill-opacity='.35' fill='#fff'/>",
    "phone": "<rect x='32' y='12' width='36' height='76' rx='7'/><rect x='36' y='20' width='28' height='56' rx='2' fill='#fff' fill-opacity='.5'/>",
    "lamp": "<path d='M34 20h32l12 34H22z'/><rect x='47' y='54' width='6' height='24'/><rect x='32' y='78' width='36' height='6' rx='3'/>",
    "box": "<path d='M50 16l34 16v38L50 86 16 70V32z'/>"
    "<path d='M50 50l34-18M50 50L16 32M50 50v36' stroke='#fff' stroke-opacity='.6' stroke-width='3'/>",
    "watch": "<rect x='38' y='8' width='24' height='84' rx='6' fill-opacity='.6'/><rect x='28' y='28' width='44' height='44' rx='12'/>",
    "shirt": "<path d='M34 20l16 8 16-8 20 14-10 16-8-4v38H32V46l-8 4-10-16z'/>",
    "phones": "<path d='M20 58q0-36 30-36t30 36h-7q0-29-23-29T27 58z'/>"
    "<rect x='16' y='54' width='16' height='26' rx='7'/><rect x='68' y='54' width='16' height='26' rx='7'/>",
    "camera": "<rect x='14' y='32' width='72' height='46' rx='8'/>"
    "<circle cx='50' cy='55' r='16' fill='#fff' fill-opacity='.6'/><rect x='36' y='24' width='26' height='10' rx='3'/>",
    "book": "<path d='M22 18h52q4 0 4 4v60H28q-6 0-6-6z'/><path d='M30 30h38M30 40h28' stroke='#fff' stroke-opacity='.7' stroke-width='4'/>",
    "leaf": "<path d='M20 78q-4-52 60-58 4 58-52 56 14-24 34-38-28 10-38 42z'/>",
    "jar": "<rect x='32' y='16' width='36' height='12' rx='3'/><path d='M28 30h44q6 4 6 12v36q0 6-6 6H28q-6 0-6-6V42q0-8 6-12z'/>",
    "kit": "<rect x='16' y='30' width='68' height='50' rx='8'/><path d='M40 30v-8h20v8' fill='none' stroke-width='5'/>"
    "<path d='M46 42h8v9h9v8h-9v9h-8v-9h-9v-8h9z' fill='#fff'/>",
    "hill": "<path d='M6 80l28-46 16 24 12-16 32 38z'/><circle cx='72' cy='26' r='9' fill-opacity='.6'/>",
    "chair": "<path d='M32 14h36v34H32z'/><path d='M28 50h44v10H28z'/><path d='M30 60h5v26h-5zM65 60h5v26h-5z'/>",
    "tube": "<path d='M34 12h32l-4 60H38z'/><rect x='40' y='74' width='20' height='12' rx='3'/>",
}
_TINTS = (
    ("#f6d9c6", "#c98662"),
    ("#d5e6f3", "#5b88ad"),
    ("#e2ecd6", "#74975a"),
    ("#ece1f2", "#8a6fa8"),
    ("#f7ebc9", "#b8923c"),
    ("#e3e4e8", "#6d727d"),
    ("#f3d7dd", "#b0647a"),
    ("#d3ebe6", "#4f948a"),
)


@dataclass(frozen=True, kw_only=True)
class Goods:
    """What a page is about."""

    name: str
    price: float
    shape: str = "box"
    was: float | None = None
    """Struck out beside the price, with no discount stated."""
    currency: str = "CNY"

    @property
    def sign(self) -> str:
        """The currency's sign."""
        return {"CNY": "¥", "USD": "$", "GBP": "£"}[self.currency]


@dataclass(frozen=True, kw_only=True)
class Case:
    """What is written on a page, and what is true of it; the words mean what the template says they mean."""

    key: str
    goods: Goods
    words: tuple[Any, ...]
    must: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    text: str | None = None
    surface: str = "listing"

    @property
    def scenario(self) -> str:
        """A word for the page's name."""
        return self.must[0].rpartition(".")[2] if self.must else "arguable" if self.unsure else "clean"

    def facts(self, *, listed: bool = True) -> Facts:
        """The truth: a label that is true is never also among those that must not be.

        `listed`: the platform knows the goods' price.
        """
        listing = {"title": self.goods.name, "price": self.goods.price, "currency": self.goods.currency}
        unsure = {pattern for pattern in OTHERS if any(fnmatch(label, pattern) for label in self.must)} | set(self.unsure)
        if "contact.diversion" in self.must:
            unsure.add("terms.*")  # an offer to pay past the platform is near to what lists of fraud hold
        return Facts(self.text, {"surface": self.surface, **({"listing": listing} if listed else {})}, set(self.must), unsure)


def document(body: str, css: str, *, family: str = SANS, background: str = "#fff", color: str = "#222", lang: str = "zh-CN") -> str:
    """A whole HTML document."""
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font-family:{family};background:{background};color:{color};line-height:1.45}}"
    base += ".row{display:flex;align-items:center}.gap{flex:1}svg{display:block}"
    return f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><style>{base}{css}</style></head><body>{body}</body></html>"


def drawing(rng: Random, shape: str, style: str) -> str:
    """A picture of goods on a soft ground, as a box of the given style."""
    ground, ink = rng.choice(_TINTS)
    paint = f"fill='{ink}' stroke='{ink}' stroke-width='0'"
    svg = f"<svg viewBox='0 0 100 100' width='100%' height='100%' {paint}>{_SHAPES[shape]}</svg>"
    return f"<div style='background:radial-gradient(circle at 30% 20%,#fff,{ground} 75%);overflow:hidden;flex:none;{style}'>{svg}</div>"


def face(rng: Random, size: int, *, square: bool = False) -> str:
    """A user's picture: a head and shoulders on a colour."""
    ground, ink = rng.choice(_TINTS)
    corner = "6px" if square else "50%"
    svg = (
        f"<svg viewBox='0 0 40 40' width='{size}' height='{size}' fill='{ink}'><circle cx='20' cy='16' r='8'/>"
        "<path d='M4 42q2-16 16-16t16 16z'/></svg>"
    )
    return f"<div style='width:{size}px;height:{size}px;border-radius:{corner};background:{ground};overflow:hidden;flex:none'>{svg}</div>"


def status(rng: Random, color: str) -> str:
    """The top line of a phone: time, signal, battery."""
    bars = "".join(f"<rect x='{6 * n}' y='{9 - 3 * n}' width='4' height='{4 + 3 * n}' rx='1'/>" for n in range(4))
    icons = (
        f"<svg width='58' height='14' viewBox='0 0 58 14' fill='{color}'>{bars}"
        f"<rect x='31' y='2' width='22' height='11' rx='3' fill='none' stroke='{color}'/>"
    )
    icons += f"<rect x='33' y='4' width='{rng.randint(7, 18)}' height='7' rx='1'/><rect x='54.5' y='5' width='2' height='5' rx='1'/></svg>"
    clock = f"{rng.randint(7, 22)}:{rng.randint(0, 59):02d}"
    return f"<div class='row' style='height:40px;padding:0 20px;font:600 15px {LATIN};color:{color}'>{clock}<span class='gap'></span>{icons}</div>"


def stars(count: int, size: int, color: str = "#f5a623") -> str:
    """Five stars, `count` of them filled."""
    path = "M10 1l2.7 6 6.3.6-4.8 4.2 1.5 6.4L10 14.8 4.3 18.2l1.5-6.4L1 7.6 7.3 7z"
    return "".join(
        f"<svg style='display:inline-block;vertical-align:-2px' width='{size}' height='{size}' viewBox='0 0 20 20' "
        f"fill='{color if n < count else '#dcdcdc'}'>"
        f"<path d='{path}'/></svg>"
        for n in range(5)
    )


def amount(goods: Goods, size: int, color: str, *, was: int = 0) -> str:
    """The price with its sign and decimals in smaller print, and with `was` (its size) the old one struck out."""
    whole, _, rest = f"{goods.price:,.2f}".partition(".")
    small = round(size * 0.62)
    cents = f"<span style='font-size:{small}px'>.{rest}</span>" if rest != "00" or goods.currency != "CNY" else ""
    line = (
        f"<span style='color:{color};font-size:{size}px;font-weight:700;white-space:nowrap'>"
        f"<span style='font-size:{small}px'>{goods.sign}</span>{whole}{cents}</span>"
    )
    return line + (f"<del style='font-size:{was}px;color:#8a8a8a;margin-left:10px'>{goods.sign}{plain(goods.was)}</del>" if was and goods.was else "")


def plain(number: float | None) -> str:
    """An amount as a shop writes it: decimals only where there are any."""
    return f"{number:,.2f}".removesuffix(".00")


def qr(content: str, size: int, color: str = "#000") -> str:
    """A QR code that a phone can read."""
    return _code(content, zxingcpp.BarcodeFormat.QRCode, f"width:{size}px;height:{size}px", color)


def bars(digits: str, width: int, height: int) -> str:
    """An EAN-13 or, for anything that is not 13 digits, a Code 128 barcode, without its digits."""
    kind = zxingcpp.BarcodeFormat.EAN13 if len(digits) == 13 and digits.isdigit() else zxingcpp.BarcodeFormat.Code128
    return _code(digits, kind, f"width:{width}px;height:{height}px", "#000")


def _code(content: str, kind: Any, style: str, color: str) -> str:
    svg = zxingcpp.create_barcode(content, kind).to_svg().replace("#000000", color)
    size = re.search(r'width="(\d+)" height="(\d+)"', svg)
    assert size, "the writer names a size"
    scaled = svg[svg.index("<svg") :].replace(
        "<svg ", f'<svg viewBox="0 0 {size[1]} {size[2]}" preserveAspectRatio="none" shape-rendering="crispEdges" ', 1
    )
    return f"<img style='{style};display:block' src='data:image/svg+xml;base64,{base64.b64encode(scaled.encode()).decode()}'>"


def ean(rng: Random) -> str:
    """Thirteen digits of an EAN with a right check digit."""
    digits = [6, 9, *(rng.randint(0, 9) for _ in range(10))]
    check = -sum(digit * (3 if place % 2 else 1) for place, digit in enumerate(digits)) % 10
    return "".join(map(str, [*digits, check]))

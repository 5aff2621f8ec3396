"""What the Chinese shop pages share: amounts, offers, bills, cases, drawn placeholders and the shell of a document; no wording that matters."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS, HEI, SERIF = "'Noto Sans CJK SC'", "'WenQuanYi Zen Hei'", "'Noto Serif CJK SC'"


# --- Amounts, all in fen ---------------------------------------------------------------------------------------------------------------------


def yuan(fen: int, *, comma: bool = False) -> str:
    """The shortest writing: 199, 199.9, 1,299.05."""
    whole, rest = divmod(fen, 100)
    text = f"{whole:,}" if comma else str(whole)
    return f"{text}.{rest:02d}".rstrip("0") if rest else text


def cents(fen: int, *, comma: bool = False) -> str:
    """Always two decimals: 199.00."""
    return f"{fen / 100:,.2f}" if comma else f"{fen / 100:.2f}"


def wan(fen: int) -> str:
    """In ten thousands: 1.28万."""
    return f"{fen / 1_000_000:.2f}".rstrip("0").rstrip(".") + "万"


def hanzi(number: int) -> str:
    """Below ten thousand, as one says it: 一百九十九, 二百零五, 十八."""
    digits, text, gap = "零一二三四五六七八九", "", False
    for place, unit in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit:
            text += ("零" if gap and text else "") + digits[digit] + unit
        gap = not digit
    return text.removeprefix("一") if text.startswith("一十") else text


def tag(fen: int, size: int, *, sign: str = "¥", small: float = 0.58, two: bool = False, comma: bool = False) -> str:
    """An amount as apps set it: a small sign, the yuan large, the decimals small."""
    small = small if size >= 18 else 0.9  # small print has no smaller sign
    whole, _, rest = (cents if two else yuan)(fen, comma=comma).partition(".")
    tail = f'<span style="font-size:{small:.2f}em">.{rest}</span>' if rest else ""
    return f'<span style="font-size:{size}px;white-space:nowrap"><span style="font-size:{small:.2f}em">{sign}</span>{whole}{tail}</span>'


# --- What a page shows and what is true of it ------------------------------------------------------------------------------------------------


@dataclass(frozen=True, kw_only=True)
class Offer:
    """One thing for sale."""

    title: str
    price: int
    lead: str = ""
    """Words before the price."""
    tail: str = ""
    """Words after the price."""
    old: int = 0
    old_name: str = ""
    badge: str = ""
    corner: str = ""
    """A countdown, an announcement, the end of an offer."""
    rows: tuple[tuple[str, str], ...] = ()
    fine: str = ""
    buy: str = ""
    chosen: int = 0
    """Price of the option that is selected."""
    options: tuple[str, ...] = ()
    render: Literal["", "two", "wan", "comma", "hanzi"] = ""

    def amount(self, fen: int, size: int, sign: str = "¥") -> str:
        """The amount in this offer's habit of writing."""
        if self.render == "wan":
            return f'<span style="font-size:{size}px">{sign}{wan(fen)}</span>'
        if self.render == "hanzi":
            return f'<span style="font-size:{size}px">{hanzi(fen // 100)}元</span>'
        return tag(fen, size, sign=sign, two=self.render == "two", comma=self.render in {"comma", "two"})


@dataclass(frozen=True)
class Item:
    """A line of goods."""

    name: str
    spec: str
    price: int
    count: int = 1
    ticked: bool = True


@dataclass(frozen=True, kw_only=True)
class Bill:
    """An order whose total is the sum of its lines, unless `wrong` is added to it."""

    items: tuple[Item, ...]
    fees: tuple[tuple[str, int], ...] = ()
    cuts: tuple[tuple[str, int], ...] = ()
    wrong: int = 0
    note: str = ""
    shop: str = ""

    @property
    def goods(self) -> int:
        """Sum of the goods that are ticked."""
        return sum(item.price * item.count for item in self.items if item.ticked)

    @property
    def cut(self) -> int:
        """Sum of the discounts."""
        return sum(fen for _, fen in self.cuts)

    @property
    def count(self) -> int:
        """How many pieces are ticked."""
        return sum(item.count for item in self.items if item.ticked)

    @property
    def total(self) -> int:
        """What the page says is to be paid."""
        return self.goods + sum(fen for _, fen in self.fees) - self.cut + self.wrong


@dataclass(frozen=True, kw_only=True)
class Case:
    """A page to be: what it shows, the upload around it, and its labels (without `pricing.`)."""

    name: str
    shown: Any
    text: str | None = None
    context: dict[str, Any] = field(default_factory=dict)
    must: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()

    def facts(self) -> Facts:
        """The upload and its truth."""
        return Facts(self.text, self.context, {f"pricing.{name}" for name in self.must}, {f"pricing.{name}" for name in self.unsure})


def on(surface: str = "listing", price: float | None = None, *, fees: dict[str, float] | None = None, **rest: Any) -> dict[str, Any]:
    """A context: its surface and, where a price is given, the listing with what is known of it."""
    if price is None:
        return {"surface": surface}
    listing: dict[str, Any] = {"price": price, **rest}
    if fees is not None:
        listing["fees"] = [{"name": name, "amount": amount} for name, amount in fees.items()]
    return {"surface": surface, "listing": listing}


# --- Drawing ---------------------------------------------------------------------------------------------------------------------------------

_RESET = """*{margin:0;padding:0;box-sizing:border-box}body{line-height:1.35;-webkit-font-smoothing:antialiased}
i,em{font-style:normal}table{border-collapse:collapse;width:100%}.r{display:flex;align-items:center}.b{display:flex;align-items:center;justify-content:space-between}
.g{flex:1;min-width:0}.st{height:40px;padding:0 18px;font-size:14px;font-weight:600}"""

_LINES = {
    "back": "M15 4l-8 8 8 8",
    "next": "M9 5l7 7-7 7",
    "share": "M4 13v7h16v-7M12 15V3M8 7l4-4 4 4",
    "cart": "M2 4h3l3 11h10l3-8H7M9 20h.1M17 20h.1",
    "shop": "M4 10v10h16V10M3 4h18l1 6H2zM9 20v-5h6v5",
    "chat": "M4 5h16v11H10l-5 4v-4H4z",
    "heart": "M12 20S4 14.5 4 9a4 4 0 0 1 8-1 4 4 0 0 1 8 1c0 5.5-8 11-8 11z",
    "pin": "M12 21s7-7 7-12a7 7 0 0 0-14 0c0 5 7 12 7 12zM12 9h.1",
    "search": "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM16 16l5 5",
    "more": "M5 12h.1M12 12h.1M19 12h.1",
    "check": "M5 12l5 5 9-10",
    "user": "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c1-5 4-7 8-7s7 2 8 7",
    "clock": "M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM12 7v5l4 2",
    "close": "M5 5l14 14M19 5L5 19",
}
_SHAPES = (
    '<ellipse cx="50" cy="58" rx="30" ry="24" fill="{0}"/><circle cx="43" cy="50" r="9" fill="{1}"/><circle cx="60" cy="62" r="7" fill="{1}"/>',
    '<rect x="28" y="22" width="44" height="60" rx="7" fill="{0}"/><rect x="33" y="30" width="34" height="40" rx="3" fill="{1}"/>',
    '<path d="M20 40l18-16 12 8 12-8 18 16-10 10-6-5v36H36V45l-6 5z" fill="{0}"/><path d="M44 30l6 8 6-8z" fill="{1}"/>',
    '<path d="M14 66c14-2 22-12 30-22l12 8c8 8 20 10 30 12v10H14z" fill="{0}"/><path d="M14 74h72v6H14z" fill="{1}"/>',
    '<path d="M0 80l28-38 20 24 16-20 36 34v20H0z" fill="{0}"/><circle cx="74" cy="26" r="9" fill="{1}"/>',
    '<path d="M14 66h72l-6 7H20zM22 30h56v34H22z" fill="{0}"/><path d="M27 34h46v26H27z" fill="{1}"/>',
)
_HUES = (("#fbe3d4", "#f6b98c", "#e07b39", "#fff3e0"), ("#dfeaf7", "#a9c7e8", "#3f6ea8", "#eef5fc"), ("#e3f1e2", "#a8d3a2", "#4c8c4a", "#f4fbea"))
_MORE_HUES = (
    ("#f3e4ef", "#d6a9cb", "#8f4b80", "#fbeff7"),
    ("#ececec", "#c4c8cc", "#4a4f57", "#f7f7f7"),
    ("#fff3c9", "#f4d06f", "#b8860b", "#fffbe8"),
)


def icon(name: str, size: int = 20, color: str = "#333") -> str:
    """A line icon."""
    return (
        f'<svg width="{size}" height="{size}" viewBox="0 0 24 24" fill="none" stroke="{color}" stroke-width="2" stroke-linecap="round" '
        f'stroke-linejoin="round" style="flex:none"><path d="{_LINES[name]}"/></svg>'
    )


def picture(rng: Random, width: int, height: int, *, radius: int = 8) -> str:
    """A photograph that nobody took: a gradient and a shape."""
    light, mid, deep, pale = rng.choice(_HUES + _MORE_HUES)
    key = f"g{rng.randrange(10**9)}"
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" '
        f'style="border-radius:{radius}px;flex:none;display:block;max-width:100%">'
        f'<defs><linearGradient id="{key}" x2="1" y2="1"><stop stop-color="{light}"/><stop offset="1" stop-color="{mid}"/></linearGradient></defs>'
        f'<rect width="100" height="100" fill="url(#{key})"/>{rng.choice(_SHAPES).format(deep, pale)}</svg>'
    )


def status(rng: Random, color: str = "#111") -> str:
    """A phone's status bar: time, signal, battery."""
    level = rng.randint(15, 98)
    marks = "".join(f'<rect x="{x}" y="{10 - h}" width="3" height="{h}" fill="{color}"/>' for x, h in ((0, 4), (5, 6), (10, 8), (15, 10)))
    return (
        f'<div class="st b" style="color:{color}"><span>{rng.randint(7, 22)}:{rng.randint(0, 59):02d}</span><span class="r" style="gap:6px">'
        f'<svg width="19" height="10">{marks}</svg><span style="font-size:12px">{rng.choice(("5G", "4G"))}</span><svg width="26" height="12">'
        f'<rect x=".5" y=".5" width="22" height="11" rx="3" fill="none" stroke="{color}"/>'
        f'<rect x="2" y="2" width="{level * 19 // 100}" height="8" rx="1.5" fill="{color}"/>'
        f"</svg></span></div>"
    )


def document(body: str, css: str, *, font: str = SANS, back: str = "#fff") -> str:
    """The whole page."""
    style = f"{_RESET}body{{font-family:{font},'Liberation Sans',sans-serif;background:{back}}}{css}"
    return f'<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><style>{style}</style></head><body>{body}</body></html>'


def when(rng: Random) -> str:
    """A date and time of this year."""
    return f"2025-{rng.randint(1, 10):02d}-{rng.randint(1, 28):02d} {rng.randint(8, 22):02d}:{rng.randint(0, 59):02d}:{rng.randint(0, 59):02d}"


def digits(rng: Random, count: int) -> str:
    """A number of so many digits, such as an order's."""
    return str(rng.randrange(10 ** (count - 1), 10**count))


@dataclass(frozen=True, kw_only=True)
class Sheet:
    """A template with its window: what it draws, how wide, at which scales."""

    name: str
    draw: Callable[[Random, Any], str]
    widths: tuple[int, ...] = (375, 390, 412)
    scales: tuple[float, ...] = (2.0, 3.0)
    smallest: int = 11
    """CSS pixels of the smallest print that matters, unless the case has fine print."""
    fine: int = 9
    """CSS pixels of the fine print."""

    def pages(self, rng: Random, cases: Iterable[Case], split: Literal["seen", "held"]) -> Iterator[Page]:
        """A page for each case."""
        for number, case in enumerate(cases, 1):
            scale = rng.choice(self.scales)
            least = self.fine if getattr(case.shown, "fine", "") else self.smallest
            yield Page(
                name=f"shops_zh-{self.name}-{case.name}-{number}",
                html=self.draw(rng, case.shown),
                width=rng.choice(self.widths),
                facts=case.facts(),
                split=split,
                scale=scale,
                smallest=round(least * scale),
            )

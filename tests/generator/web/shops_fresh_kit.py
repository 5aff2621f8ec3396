"""What the `shops_fresh` templates share: a document shell, sums of money, bills that add up or do not, and the making of a `Page`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Liberation Sans','Noto Sans CJK SC',sans-serif"
CJK = "'Noto Sans CJK SC',sans-serif"
ZENHEI = "'WenQuanYi Zen Hei',sans-serif"
SERIF = "'Liberation Serif','Noto Serif CJK SC',serif"
TINTS = ("#f6d365,#fda085", "#a1c4fd,#c2e9fb", "#d4fc79,#96e6a1", "#fbc2eb,#a6c1ee", "#cfd9df,#e2ebf0", "#ffecd2,#fcb69f", "#84fab0,#8fd3f4")


@dataclass(frozen=True)
class Case:
    """What is true of one page, beside what the template draws."""

    kind: str
    """The scenario, as it stands in the page's name."""
    data: dict[str, Any]
    """The arguments of the template."""
    must: tuple[str, ...] = ()
    unsure: tuple[str, ...] = ()
    text: str | None = None
    listing: dict[str, Any] | None = None


@dataclass(frozen=True)
class Bill:
    """Items (name, quantity, price each), further lines (name, amount), and by how much the printed total is wrong."""

    items: tuple[tuple[str, int, float], ...]
    extras: tuple[tuple[str, float], ...] = ()
    wrong_by: float = 0.0

    @property
    def goods(self) -> float:
        """The sum of the items."""
        return round(sum(count * each for _, count, each in self.items), 2)

    @property
    def total(self) -> float:
        """The total as printed."""
        return round(self.goods + sum(amount for _, amount in self.extras) + self.wrong_by, 2)


def document(css: str, body: str, *, font: str = CJK, ground: str = "#fff", ink: str = "#222") -> str:
    """A whole HTML document."""
    base = f"*{{box-sizing:border-box}}body{{margin:0;background:{ground};color:{ink};font-family:{font};font-size:15px;line-height:1.45}}"
    return f'<!doctype html><html><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def money(amount: float, sign: str = "¥", *, places: int | None = None) -> str:
    """A sum as plain text; without `places`, decimals only where there are some."""
    digits = places if places is not None else (0 if amount == int(amount) else 2)
    return f"{'-' if amount < 0 else ''}{sign}{abs(amount):,.{digits}f}"


def split_money(amount: float, sign: str = "¥") -> str:
    """A sum with a smaller sign and smaller decimals."""
    whole, cents = f"{amount:,.2f}".split(".")
    return f'<span style="font-size:.62em">{sign}</span>{whole}' + (f'<span style="font-size:.62em">.{cents}</span>' if cents != "00" else "")


def photo(rng: Random, width: str, height: int, *, round_by: int = 8) -> str:
    """A picture's place: a gradient with two shapes in it."""
    tint = rng.choice(TINTS)
    x, y, r = rng.randint(25, 70), rng.randint(30, 70), rng.randint(12, 24)
    shape = f'<circle cx="{x}" cy="{y}" r="{r}" fill="rgba(255,255,255,.55)"/><rect x="{x - 20}" y="{y}" width="40" height="18" rx="5" fill="rgba(90,80,110,.28)"/>'
    style = f"width:{width};height:{height}px;border-radius:{round_by}px;background:linear-gradient(135deg,{tint});overflow:hidden;flex:none"
    return f'<div style="{style}"><svg width="100%" height="100%" viewBox="0 0 100 100">{shape}</svg></div>'


def clock(rng: Random, colour: str = "#111", *, time: str = "") -> str:
    """A phone's status bar; without `time`, at any hour."""
    time, charge = time or f"{rng.randint(7, 23)}:{rng.randint(0, 59):02d}", rng.randint(18, 97)
    bars = "".join(f'<rect x="{4 * n}" y="{9 - 3 * n}" width="3" height="{3 + 3 * n}" fill="{colour}"/>' for n in range(4))
    side = f'<span style="display:flex;gap:6px;align-items:center"><svg width="16" height="12">{bars}</svg>5G {charge}%</span>'
    return f'<div style="display:flex;justify-content:space-between;padding:8px 18px 4px;font-size:13px;font-weight:600;color:{colour}"><span>{time}</span>{side}</div>'


def number(rng: Random, digits: int) -> str:
    """A number of an order or the like."""
    return str(rng.randint(1, 9)) + "".join(str(rng.randint(0, 9)) for _ in range(digits - 1))


def make(
    template: str, cases: Iterable[Case], draw: Callable[..., str], rng: Random, *, width: int, scale: float, smallest: int, surface: str = "ticket"
) -> Iterable[Page]:
    """The pages of a template: `draw(rng, **case.data)` gives the document of each case."""
    for place, case in enumerate(cases, 1):
        context: dict[str, Any] = {}
        if case.listing:
            context = {"surface": surface, "listing": case.listing}
        facts = Facts(text=case.text, context=context, must={f"pricing.{name}" for name in case.must}, unsure={_label(name) for name in case.unsure})
        html = draw(rng, **case.data)
        yield Page(
            name=f"shops_fresh-{template}-{case.kind}-{place}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest
        )


def _label(name: str) -> str:
    return name if "." in name else f"pricing.{name}"


def yuan_listing(title: str, price: float, **fees: float) -> dict[str, Any]:
    """What a Chinese platform promised; each keyword is a fee."""
    return {"title": title, "price": price, "currency": "CNY", "fees": [{"name": name, "amount": amount} for name, amount in fees.items()]}


def listed(title: str, price: float, currency: str, fees: dict[str, float] | None = None) -> dict[str, Any]:
    """What a platform promised in another currency."""
    return {"title": title, "price": price, "currency": currency, "fees": [{"name": name, "amount": amount} for name, amount in (fees or {}).items()]}

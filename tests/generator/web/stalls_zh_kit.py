"""What the pages of `stalls_zh` share: cases, templates, money, status bars and drawn placeholders."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Noto Sans CJK SC',sans-serif"
HEI = "'WenQuanYi Zen Hei','Noto Sans CJK SC',sans-serif"
SERIF = "'Noto Serif CJK SC',serif"

SHAPES = {
    "shirt": "M30 20 L42 14 Q50 22 58 14 L70 20 L84 38 L73 46 L68 40 L68 86 L32 86 L32 40 L27 46 L16 38 Z",
    "bottle": "M43 10 h14 v14 l8 12 v50 q0 5 -5 5 h-20 q-5 0 -5 -5 v-50 l8 -12 Z",
    "box": "M18 34 L50 18 L82 34 L82 72 L50 88 L18 72 Z M18 34 L50 50 L82 34 M50 50 V88",
    "phone": "M34 10 h32 q6 0 6 6 v68 q0 6 -6 6 h-32 q-6 0 -6 -6 v-68 q0 -6 6 -6 Z M46 82 h8",
    "leaf": "M20 80 Q16 30 80 18 Q84 76 34 74 M20 80 Q40 54 62 38",
    "bed": "M12 30 v46 M12 62 h76 v14 M88 62 v-10 q0 -8 -8 -8 h-42 v18 M16 44 h16 v14 h-16 Z",
    "book": "M50 26 Q34 14 14 20 v56 Q34 70 50 82 Q66 70 86 76 v-56 Q66 14 50 26 Z M50 26 V82",
    "ring": "M50 16 a34 34 0 1 0 0.1 0 Z M50 34 a16 16 0 1 0 0.1 0 Z",
}


@dataclass(frozen=True, kw_only=True)
class Case:
    """One page of a template: what is drawn, what the uploader said, and what is true of it."""

    slug: str
    data: dict[str, Any]
    must: tuple[str, ...] = ()
    """Names of `pricing.*` labels without their prefix."""
    unsure: tuple[str, ...] = ()
    text: str | None = None
    context: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Template:
    """A layout and the cases that it is drawn for."""

    name: str
    draw: Callable[[Random, dict[str, Any]], str]
    cases: tuple[Case, ...]
    width: int = 390
    scale: float = 2
    print_px: int = 12
    """CSS pixels of the smallest print that matters."""
    fine_px: int = 10
    """The same where the case says something in fine print."""

    def pages(self, rng: Random) -> Iterator[Page]:
        """The labelled pages of this layout."""
        for number, case in enumerate(self.cases, 1):
            smallest = self.fine_px if case.data.get("fine") else self.print_px
            yield Page(
                name=f"stalls_zh-{self.name}-{case.slug}-{number}",
                html=self.draw(rng, case.data),
                width=self.width,
                scale=self.scale,
                smallest=int(smallest * self.scale),
                split="held",
                facts=Facts(
                    text=case.text,
                    context=dict(case.context),
                    must={f"pricing.{label}" for label in case.must},
                    unsure={f"pricing.{label}" for label in case.unsure},
                ),
            )


def listing(title: str, price: float, fees: dict[str, float] | None = None, surface: str = "ticket") -> dict[str, Any]:
    """A context with what the platform promised."""
    named = [{"name": name, "amount": amount} for name, amount in (fees or {}).items()]
    return {"surface": surface, "listing": {"title": title, "price": price, "currency": "CNY", "fees": named}}


def document(css: str, body: str, font: str = SANS) -> str:
    """A whole page around a style sheet and a body."""
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font-family:{font};font-size:14px;line-height:1.5}}i,em{{font-style:normal}}"
    return f"<!doctype html><html lang=zh><meta charset=utf-8><style>{base}{css}</style><body>{body}</body></html>"


def status(rng: Random, ink: str = "#111") -> str:
    """A phone's status bar: time, bars of signal, battery."""
    bars = "".join(f"<i style='width:3px;height:{4 + 2 * n}px;background:{ink};border-radius:1px'></i>" for n in range(4))
    level = rng.randint(20, 95)
    return (
        f"<div style='display:flex;align-items:center;height:36px;padding:0 20px;color:{ink};font-size:14px;font-weight:600'>"
        f"<span>{rng.randint(8, 22)}:{rng.randint(10, 59)}</span>"
        f"<span style='margin-left:auto;display:flex;gap:2px;align-items:flex-end'>{bars}</span>"
        f"<span style='margin-left:7px;width:24px;height:12px;border:1px solid {ink};border-radius:3px;padding:1px'>"
        f"<i style='display:block;height:8px;width:{level}%;background:{ink};border-radius:1px'></i></span></div>"
    )


def art(rng: Random, kind: str, style: str) -> str:
    """A placeholder of a photo: a gradient with the outline of a thing."""
    hue = rng.randint(0, 359)
    return (
        f"<div style='background:linear-gradient({rng.randint(20, 160)}deg,hsl({hue} 40% 88%),hsl({(hue + 40) % 360} 38% 76%));"
        f"display:flex;align-items:center;justify-content:center;overflow:hidden;flex:none;{style}'>"
        f"<svg viewBox='0 0 100 100' style='height:70%'><path d='{SHAPES[kind]}' fill='hsl({hue} 30% 96%)' fill-rule='evenodd' "
        f"stroke='hsl({hue} 30% 45%)' stroke-width='3' stroke-linejoin='round'/></svg></div>"
    )


def money(amount: float | str, size: int = 30, sign: float = 0.6, cents: float = 0.6) -> str:
    """An amount as apps set it: a smaller sign, smaller decimals, thousands separated where given as a number."""
    shown = amount if isinstance(amount, str) else plain(amount)
    whole, _, decimals = shown.partition(".")
    tail = f"<span style='font-size:{size * cents:.0f}px'>.{decimals}</span>" if decimals else ""
    return (
        f"<span style='font-weight:700;font-size:{size}px;line-height:1.2;white-space:nowrap'>"
        f"<span style='font-size:{size * sign:.0f}px;margin-right:1px'>¥</span>{whole}{tail}</span>"
    )


def plain(amount: float) -> str:
    """An amount without needless decimals: 239, 239.40, 1,299."""
    return f"{amount:,.0f}" if amount == int(amount) else f"{amount:,.2f}"


def fixed(amount: float) -> str:
    """An amount with two decimals and its sign before the currency: -¥12.00."""
    return f"{'-' if amount < 0 else ''}¥{abs(amount):,.2f}"


def total_of(data: dict[str, Any]) -> float:
    """What the lines of an order come to; `off` is by how much the page's total is wrong."""
    goods = sum(price * count for _, _, price, count in data["goods"])
    return round(goods + sum(amount for _, amount in data["lines"]) + data.get("off", 0), 2)


def tags(names: list[str], style: str) -> str:
    """Small badges in a row."""
    return "".join(
        f"<span style='display:inline-block;padding:1px 6px;margin:0 6px 4px 0;font-size:12px;border-radius:3px;{style}'>{n}</span>" for n in names
    )


def serial(rng: Random, prefix: str) -> str:
    """An order number."""
    return f"{prefix}{rng.randint(10**10, 10**11 - 1)}"


def moment(rng: Random) -> str:
    """A date and a time of day."""
    return f"2025-{rng.randint(3, 11):02d}-{rng.randint(1, 28):02d} {rng.randint(8, 21):02d}:{rng.randint(10, 59)}:{rng.randint(10, 59)}"

"""What the pages of `ledgers` share: amounts in cents, table rows, the frame of a document, and how a plan becomes pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Liberation Sans','Noto Sans CJK SC',sans-serif"
SERIF = "'Liberation Serif','Noto Serif CJK SC',serif"
MONO = "'Liberation Mono','Noto Sans CJK SC',monospace"
HAN = "'Noto Sans CJK SC',sans-serif"
SONG = "'Noto Serif CJK SC',serif"
ZEN = "'WenQuanYi Zen Hei',sans-serif"
DEJAVU = "'DejaVu Sans','Noto Sans CJK SC',sans-serif"

SUM, ZERO, CHART = "document.sum_mismatch", "document.zero_field", "document.chart_mismatch"
LABELS: dict[str, tuple[set[str], set[str]]] = {
    "ok": (set(), set()),
    "sum": ({SUM}, set()),
    "zero": ({ZERO}, set()),  # every sum holds all the same
    "gap": ({ZERO}, {SUM}),  # the empty field is also why a sum fails: one fault or two
    "chart": ({CHART}, set()),
}
"""The first word of a scenario to what must be said of it and what may be."""


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A drawn document before it is labelled."""

    html: str
    width: int
    scale: float = 2.0
    smallest: int = 24
    paper: bool = False
    text: str | None = None
    context: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Plan:
    """One template and the scenarios it is drawn for."""

    split: Literal["seen", "held"]
    name: str
    make: Callable[[Random, str], Draft]
    scenarios: tuple[str, ...]
    """`word-detail`: the word is a key of `LABELS`, the detail says to the template what to draw."""
    priced: bool = False
    """A receipt or invoice, whose wrong total some would call `pricing.total_mismatch`."""


def draw(rng: Random, plans: tuple[Plan, ...]) -> Iterator[Page]:
    """The pages of some plans."""
    for plan in plans:
        for number, scenario in enumerate(plan.scenarios, 1):
            draft = plan.make(rng, scenario)
            must, unsure = LABELS[scenario.split("-")[0]]
            facts = Facts(
                text=draft.text,
                context=draft.context,
                must=set(must),
                unsure=unsure | ({"pricing.total_mismatch"} if plan.priced and must else set()),
            )
            yield Page(
                name=f"ledgers_{plan.split}-{plan.name}-{scenario.replace('-', '_')}-{number}",
                html=draft.html,
                width=draft.width,
                facts=facts,
                split=plan.split,
                scale=draft.scale,
                smallest=draft.smallest,
                paper=draft.paper,
            )


def doc(css: str, body: str, font: str = SANS) -> str:
    """A whole HTML document."""
    base = (
        f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font:14px/1.5 {font};color:#1d1f23;background:#fff}}"
        "table{border-collapse:collapse;width:100%}th{text-align:left}.r{text-align:right;white-space:nowrap}.c{text-align:center}"
        ".fx{display:flex;justify-content:space-between}.b{font-weight:700}"
    )
    return f"<!doctype html><html><head><meta charset='utf-8'><style>{base}{css}</style></head><body>{body}</body></html>"


def num(cents: int, *, comma: bool = True) -> str:
    """An amount with two decimals, a minus before it where it is negative."""
    whole, rest = divmod(abs(cents), 100)
    return f"{'-' if cents < 0 else ''}{whole:{',' if comma else ''}}.{rest:02d}"


def tr(*cells: str, right: int = 1, tag: str = "td", style: str = "") -> str:
    """A table row whose cells from `right` on are set to the right."""
    inner = "".join(f"<{tag}{' class=r' if at >= right else ''}>{cell}</{tag}>" for at, cell in enumerate(cells))
    attribute = f" style='{style}'" if style else ""
    return f"<tr{attribute}>{inner}</tr>"


def off(rng: Random, cents: int) -> int:
    """A wrong amount in place of `cents`: away by far more than rounding explains, still of its kind."""
    step = max(300, cents * rng.randint(5, 11) // 100 // 10 * 10)
    return cents + (step if rng.random() < 0.5 or cents < 2 * step else -step)


def capitals(cents: int) -> str:
    """The amount in the capital numerals of Chinese bookkeeping."""
    digits, places = "零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟")
    out, gap, text = "", False, str(cents // 100)
    for at, char in enumerate(text):
        place = len(text) - 1 - at
        if char != "0":
            out += ("零" if gap and out else "") + digits[int(char)] + places[place % 4]
        gap = char == "0"
        if place == 4:
            out, gap = out + "万", False
    tens, ones = cents // 10 % 10, cents % 10
    if not tens and not ones:
        return out + "圆整"
    return out + "圆" + (digits[tens] + "角" if tens else "零") + (digits[ones] + "分" if ones else "整")


def phone_bar(clock: str, colour: str = "#111") -> str:
    """A phone's status bar: the clock, bars of signal, a battery."""
    bars = "".join(f"<i style='width:3px;height:{4 + 2 * n}px;background:{colour};border-radius:1px'></i>" for n in range(4))
    return (
        f"<div style='display:flex;justify-content:space-between;align-items:center;padding:10px 22px 6px;font-weight:600;"
        f"font-size:14px;color:{colour}'>"
        f"<span>{clock}</span><span style='display:flex;align-items:flex-end;gap:2px'>{bars}"
        f"<i style='width:22px;height:11px;border:1px solid {colour};border-radius:3px;margin-left:5px;padding:1px'>"
        f"<b style='display:block;width:70%;height:100%;background:{colour};border-radius:1px'></b></i></span></div>"
    )

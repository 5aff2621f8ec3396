"""What the English arcade's two halves share: money in figures, pictures of goods, and how a case becomes a page. No layout and no wording."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any, Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

Data = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Case:
    """One upload: what the page shows, what came with it, and what is true of it."""

    name: str
    data: Data
    must: tuple[str, ...] = ()
    """Labels; those of `pricing` without their first word."""
    unsure: tuple[str, ...] = ()
    text: str | None = None
    listing: Data = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Layout:
    """A template and the window it is drawn in."""

    name: str
    draw: Callable[[Random, Data], str]
    width: int
    scale: float
    plain: float
    """CSS pixels of the smallest print that matters on a page without fine print."""
    fine: float = 9
    """CSS pixels of its fine print."""


def stage(rng: Random, split: Literal["seen", "held"], shelf: Sequence[tuple[Layout, Sequence[Case]]]) -> Iterator[Page]:
    """Every case of every layout as a page."""
    for layout, cases in shelf:
        for number, case in enumerate(cases, 1):
            print_size = layout.fine if "fine_print" in case.must else layout.plain
            yield Page(
                name=f"arcade_en-{layout.name}-{case.name}-{number}",
                html=layout.draw(rng, case.data),
                width=layout.width,
                scale=layout.scale,
                smallest=round(print_size * layout.scale),
                split=split,
                facts=Facts(
                    text=case.text,
                    context={"listing": case.listing} if case.listing else {},
                    must={_full(label) for label in case.must},
                    unsure={_full(label) for label in case.unsure},
                ),
            )


def _full(label: str) -> str:
    """A label's whole name."""
    return label if "." in label else f"pricing.{label}"


def listing(title: str, price: float, currency: str, **fees: float) -> Data:
    """What the platform promised; a fee's underscores are spaces."""
    named = [{"name": name.replace("_", " "), "amount": amount} for name, amount in fees.items()]
    return {"title": title, "price": price, "currency": currency, "fees": named}


def cash(sign: str, amount: float, decimals: int = 2) -> str:
    """An amount as its country writes it: `$1,299.00`, `₹1,24,999.00`, `-£5.00`."""
    whole, _, rest = f"{abs(amount):.{decimals}f}".partition(".")
    head, tail, width = (whole[:-3], whole[-3:], 2) if sign == "₹" else (whole, "", 3)
    groups = [tail] if tail else []
    while head:
        groups.insert(0, head[-width:])
        head = head[:-width]
    return f"{'-' if amount < 0 else ''}{sign}{','.join(groups)}{'.' + rest if rest else ''}"


def big(sign: str, amount: float, decimals: int = 2) -> str:
    """A headline amount whose sign (`i`) and decimals (`u`) a style can make smaller."""
    whole, dot, rest = cash("₹" if sign == "₹" else "", amount, decimals).lstrip("₹").partition(".")
    return f'<span class="big"><i>{sign}</i>{whole}{f"<u>{dot}{rest}</u>" if rest else ""}</span>'


def due(items: Sequence[tuple[str, int, float]], charges: Sequence[tuple[str, float]]) -> float:
    """What (name, quantity, unit price) and (name, charge) add up to."""
    return round(sum(count * price for _, count, price in items) + sum(amount for _, amount in charges), 2)


def each(template: str, rows: Sequence[Any]) -> str:
    """`template` once for each row: a tuple fills `{0}`, `{1}`…, anything else `{0}`."""
    return "".join(template.format(*(row if isinstance(row, tuple) else (row,))) for row in rows)


def art(rng: Random, width: int, height: int, radius: int = 6) -> str:
    """A picture of goods that cannot be shown: soft shapes on a gradient."""
    hue, turn, key = rng.randrange(360), rng.randrange(360), rng.randrange(10**6)
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 100 100" preserveAspectRatio="none" style="border-radius:{radius}px;display:block">'
        f'<defs><linearGradient id="g{key}" x2="1" y2="1"><stop stop-color="hsl({hue},45%,86%)"/><stop offset="1" stop-color="hsl({turn},38%,70%)"/>'
        f'</linearGradient></defs><rect width="100" height="100" fill="url(#g{key})"/>'
        f'<circle cx="{rng.randint(35, 65)}" cy="{rng.randint(40, 60)}" r="{rng.randint(16, 28)}" fill="hsl({turn},40%,52%)" opacity=".75"/>'
        f'<rect x="{rng.randint(20, 45)}" y="58" width="{rng.randint(25, 40)}" height="24" rx="5" fill="hsl({hue},35%,42%)" opacity=".6"/></svg>'
    )


def status(rng: Random, ink: str) -> str:
    """The top line of a phone: time, signal, battery."""
    bars = "".join(f'<rect x="{6 * step}" y="{9 - 3 * step}" width="4" height="{3 + 3 * step}" fill="{ink}"/>' for step in range(4))
    charge = rng.randint(6, 20)
    return (
        f'<div style="display:flex;justify-content:space-between;align-items:center;padding:9px 20px 5px;color:{ink};font:600 14px Liberation Sans">'
        f"<span>{rng.randint(7, 22)}:{rng.randrange(60):02d}</span>"
        f'<svg width="66" height="13">{bars}<rect x="34.5" y="1.5" width="24" height="10" rx="2" fill="none" stroke="{ink}"/>'
        f'<rect x="36" y="3" width="{charge}" height="7" fill="{ink}"/></svg></div>'
    )


def document(css: str, body: str, **variables: str) -> str:
    """A whole page; `variables` become CSS variables."""
    names = ";".join(f"--{name}:{value}" for name, value in variables.items())
    return (
        '<!doctype html><html lang="en"><head><meta charset="utf-8"><style>'
        '*{box-sizing:border-box}body{margin:0;font-family:"Liberation Sans","DejaVu Sans"}'
        f'i,u{{font-style:normal;text-decoration:none}}{css}</style></head><body style="{names}">{body}</body></html>'
    )

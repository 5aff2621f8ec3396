"""What the templates of `parlour` share: scenes, templates, a document's frame and small drawings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS_ZH = "'Noto Sans CJK SC','WenQuanYi Zen Hei',sans-serif"
SERIF_ZH = "'Noto Serif CJK SC',serif"
SANS_EN = "'Liberation Sans',sans-serif"


@dataclass(frozen=True, kw_only=True)
class Scene:
    """One page of a template, and the upload around it."""

    name: str
    show: dict[str, Any]
    """What the template draws."""
    must: str = ""
    """Labels without their `pricing.`, a space between them."""
    unsure: str = ""
    text: str | None = None
    listing: dict[str, Any] | None = None
    surface: str = "listing"


@dataclass(frozen=True, kw_only=True)
class Template:
    """A layout and its scenes."""

    name: str
    draw: Callable[[Random, dict[str, Any]], str]
    width: int
    scale: float
    smallest: int
    scenes: tuple[Scene, ...] = field(default=())


def drawn(rng: Random, templates: tuple[Template, ...]) -> Iterator[Page]:
    """Every scene of every template as a page."""
    for template in templates:
        for number, scene in enumerate(template.scenes, 1):
            context: dict[str, Any] = {"surface": scene.surface}
            if scene.listing:
                context["listing"] = scene.listing
            must, unsure = ({f"pricing.{label}" for label in labels.split()} for labels in (scene.must, scene.unsure))
            yield Page(
                name=f"{template.name}-{scene.name}-{number}",
                html=template.draw(rng, scene.show),
                width=template.width,
                scale=template.scale,
                smallest=template.smallest,
                facts=Facts(text=scene.text, context=context, must=must, unsure=unsure),
                split="held",
            )


def document(css: str, body: str, *, font: str, language: str) -> str:
    """A whole document."""
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font-family:{font};line-height:1.45}}del{{text-decoration:line-through}}"
    return f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def offered(title: str, price: float, currency: str, **fees: float) -> dict[str, Any]:
    """A listing as the platform holds it."""
    return {"title": title, "price": price, "currency": currency, "fees": [{"name": name, "amount": amount} for name, amount in fees.items()]}


def bar(rng: Random, colour: str) -> str:
    """A phone's status bar."""
    battery = (
        f'<rect x="0" y="1" width="22" height="11" rx="3" fill="none" stroke="{colour}"/><rect x="2" y="3" width="14" height="7" fill="{colour}"/>'
    )
    style = f"display:flex;justify-content:space-between;padding:8px 18px;font-size:13px;font-weight:600;color:{colour}"
    clock = f"{rng.randint(8, 22)}:{rng.randint(10, 59)}"
    return f'<div style="{style}"><span>{clock}</span><svg width="24" height="14">{battery}</svg></div>'


def art(rng: Random, height: int, *, radius: int = 0) -> str:
    """A placeholder for a photograph: shapes on a gradient."""
    hue = rng.randint(0, 359)
    shapes = "".join(
        f'<circle cx="{rng.randint(8, 92)}" cy="{rng.randint(20, 90)}" r="{rng.randint(8, 26)}" '
        f'fill="hsl({(hue + 30 * k) % 360},42%,{60 + 6 * k}%)"/>'
        for k in range(4)
    )
    ground = f"linear-gradient(140deg,hsl({hue},45%,86%),hsl({hue + 50},40%,70%))"
    style = f"display:block;width:100%;height:{height}px;border-radius:{radius}px;background:{ground}"
    return f'<svg viewBox="0 0 100 100" preserveAspectRatio="xMidYMid slice" style="{style}">{shapes}</svg>'


def money(amount: float, sign: str) -> str:
    """An amount with two decimals; a minus goes before the sign."""
    return f"{'-' if amount < 0 else ''}{sign}{abs(amount):,.2f}"


def big(amount: str, sign: str) -> str:
    """A headline amount: sign and decimals smaller than the rest."""
    whole, dot, rest = amount.partition(".")
    return f'<small style="font-size:.6em">{sign}</small>{whole}<small style="font-size:.6em">{dot}{rest}</small>'


def some(markup: str, value: Any) -> str:
    """The markup with `{}` filled in, or nothing where there is no value."""
    return markup.replace("{}", str(value)) if value else ""

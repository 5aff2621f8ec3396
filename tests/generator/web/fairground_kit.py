"""What the fairground pages share: a template with its cases, amounts of money, rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from tests.generator.made import DOCUMENT, Facts
from tests.generator.web.page import Page

BASE = """*{box-sizing:border-box;margin:0;padding:0}body{font-family:'Noto Sans CJK SC','Liberation Sans',sans-serif;font-size:14px;color:#222}
.en{font-family:'Liberation Sans',sans-serif}.row{display:flex;justify-content:space-between;align-items:baseline}.bar{display:flex;justify-content:space-between;
padding:8px 18px 4px;font-size:13px;font-weight:600}.m i{font-style:normal;font-size:.6em;margin-right:1px}.m small{font-size:.6em}del{color:#777}"""


@dataclass(frozen=True)
class Case:
    """One page of a template: what is true of it, the upload around it, what is printed."""

    name: str
    must: str = ""
    unsure: str = ""
    text: str | None = None
    listing: dict[str, Any] | None = None
    data: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Template:
    """A layout with its cases."""

    name: str
    css: str
    draw: Callable[..., str]
    cases: tuple[Case, ...]
    width: int = 390
    scale: float = 2.0
    smallest: int = 24
    paper: bool = False
    kind: str | None = None
    surface: str = "listing"


def labels(names: str) -> set[str]:
    """Full names of labels given without their family."""
    return {f"document.{name}" if f"document.{name}" in DOCUMENT else f"pricing.{name}" for name in names.split()}


def listing(title: str, price: float, currency: str, **fees: float) -> dict[str, Any]:
    """What the platform promised."""
    return {
        "title": title,
        "price": price,
        "currency": currency,
        "fees": [{"name": name.replace("_", " "), "amount": amount} for name, amount in fees.items()],
    }


def money(sign: str, amount: float, *, cents: bool = True) -> str:
    """An amount with a smaller sign and smaller cents."""
    whole, _, part = f"{amount:,.2f}".partition(".")
    return f'<span class="m"><i>{sign}</i>{whole}{f"<small>.{part}</small>" if cents else ""}</span>'


def rows(lines: list[tuple[str, str]], cls: str = "row") -> str:
    """Rows of a name and a value."""
    return "".join(f'<div class="{cls}"><span>{name}</span><b>{value}</b></div>' for name, value in lines)


def table(head: tuple[str, ...], lines: list[tuple[str, ...]]) -> str:
    """A table with a head."""
    body = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)
    return "<table><tr>" + "".join(f"<th>{cell}</th>" for cell in head) + f"</tr>{body}</table>"


def pages_of(templates: tuple[Template, ...], language: str, rng: Random) -> Iterator[Page]:
    """The pages of templates, all of the split `held`."""
    for template in templates:
        for case in template.cases:
            context: dict[str, Any] = {"surface": template.surface}
            if template.kind:
                context["kind"] = template.kind
            if case.listing:
                context["listing"] = case.listing
            body = template.draw(rng, **case.data)
            yield Page(
                name=f"fairground_{language}-{template.name}-{case.name}",
                html=f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><style>{BASE}{template.css}</style></head>'
                f'<body class="{language}">{body}</body></html>',
                width=template.width,
                scale=template.scale,
                smallest=template.smallest,
                paper=template.paper,
                split="held",
                facts=Facts(text=case.text, context=context, must=labels(case.must), unsure=labels(case.unsure)),
            )

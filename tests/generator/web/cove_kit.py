"""What the pages of `cove` share: the document around a body, and a page named after what is true of it."""

from __future__ import annotations

from random import Random
from typing import Any, Protocol

from tests.generator.made import Facts
from tests.generator.web.page import Page


class Template(Protocol):
    """What makes a page."""

    def __call__(self, rng: Random, *, wrong: bool) -> Page:
        """The faulty page or the honest one."""
        ...


RESET = (
    "*{box-sizing:border-box;margin:0;padding:0}del,s{text-decoration:line-through}"
    "body{font-family:'Liberation Sans',sans-serif;line-height:1.4;color:#1d1f23}"
)


def page(slug: str, css: str, body: str, facts: Facts, *, width: int, scale: float = 1.0, smallest: int, paper: bool = False) -> Page:
    """A page whose name says its template and what is wrong with it."""
    fault = "-".join(sorted(label.split(".")[1] for label in facts.must)) or "clean"
    html = f"<!doctype html><html lang='en'><head><meta charset='utf-8'><style>{RESET}{css}</style></head><body>{body}</body></html>"
    return Page(
        name=f"cove-{slug}-{fault}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper, spoil=True
    )


def facts(*labels: str, wrong: bool, unsure: tuple[str, ...] = (), text: str | None = None, listing: dict[str, Any] | None = None) -> Facts:
    """The facts of a page; its labels, `pricing.` unless they name their family, hold only where it is the faulty one."""
    return Facts(
        text=text,
        context={"surface": "ticket" if text else "listing", "listing": listing} if listing else {},
        must={f"pricing.{name}" for name in labels} if wrong else set(),
        unsure={name if "." in name else f"pricing.{name}" for name in unsure} if wrong else set(),
    )


def listing(title: str, price: float, currency: str, **fees: float) -> dict[str, Any]:
    """What the platform promised; a fee's name is written with underscores for blanks."""
    return {
        "title": title,
        "price": price,
        "currency": currency,
        "fees": [{"name": name.replace("_", " "), "amount": amount} for name, amount in fees.items()],
    }


def rows(pairs: list[tuple[str, str]], tag: str = "div", kind: str = "row") -> str:
    """Label and amount, one pair a line."""
    return "".join(f"<{tag} class='{kind}'><span>{left}</span><span>{right}</span></{tag}>" for left, right in pairs)


def table(lines: list[tuple[str, ...]]) -> str:
    """Rows of a table's body."""
    return "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in line) + "</tr>" for line in lines)


def status(time: str, ink: str = "#111") -> str:
    """A phone's status bar."""
    bars = "".join(f"<rect x='{4 * i}' y='{9 - 2 * i}' width='3' height='{3 + 2 * i}' fill='{ink}'/>" for i in range(4))
    battery = f"<rect x='24' y='2' width='20' height='10' rx='3' fill='none' stroke='{ink}'/><rect x='26' y='4' width='12' height='6' fill='{ink}'/>"
    return (
        f"<div style='display:flex;justify-content:space-between;padding:10px 20px 6px;font-weight:700;font-size:14px;color:{ink}'>"
        f"<span>{time}</span><svg width='48' height='14'>{bars}{battery}</svg></div>"
    )

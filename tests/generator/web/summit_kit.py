"""What the templates of the summit share: a page with its truth, money in cents, rows, and marks of a chart."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM, ZERO, CHART = "document.sum_mismatch", "document.zero_field", "document.chart_mismatch"
TOTAL = "pricing.total_mismatch"
SANS = "font-family:'Liberation Sans','Noto Sans CJK SC',sans-serif;"
SERIF = "font-family:'Liberation Serif','Noto Serif CJK SC',serif;"
MONO = "font-family:'Liberation Mono','Noto Sans CJK SC',monospace;"


def made(
    name: str,
    label: str,
    css: str,
    body: str,
    *,
    bad: bool,
    width: int,
    scale: float = 1.0,
    smallest: int = 22,
    paper: bool = False,
    unsure: Iterable[str] = (),
    text: str | None = None,
    kind: str | None = None,
) -> Page:
    """A page whose fault is `label` where `bad`, and which is clean otherwise."""
    context: dict[str, Any] = {"kind": kind} if kind else {}
    facts = Facts(text=text, context=context, must={label} if bad else set(), unsure=set(unsure) if bad else set())
    head = f"<meta charset='utf-8'><style>*{{box-sizing:border-box}}body{{margin:0}}{css}</style>"
    html = f"<!doctype html><html><head>{head}</head><body>{body}</body></html>"
    ending = label.rsplit(".", 1)[1] if bad else "clean"
    return Page(name=f"summit_{name}-{ending}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)


def money(cents: int) -> str:
    """Cents as an amount with separators: 123456 is 1,234.56."""
    return f"{cents / 100:,.2f}"


def plain(cents: int) -> str:
    """Cents as an amount without separators."""
    return f"{cents / 100:.2f}"


def rows(table: Iterable[Sequence[object]], tag: str = "td") -> str:
    """Rows of a table."""
    return "".join("<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>" for row in table)


def text_at(x: float, y: float, words: object, size: int = 14, *, fill: str = "#444", anchor: str = "middle", weight: int = 400) -> str:
    """Words in a drawing."""
    return f"<text x='{x:.1f}' y='{y:.1f}' font-size='{size}' fill='{fill}' text-anchor='{anchor}' font-weight='{weight}'>{words}</text>"


def box(x: float, y: float, width: float, height: float, fill: str, radius: int = 0) -> str:
    """A filled bar in a drawing."""
    return f"<rect x='{x:.1f}' y='{y:.1f}' width='{width:.1f}' height='{height:.1f}' fill='{fill}' rx='{radius}'/>"


def rule(x1: float, y1: float, x2: float, y2: float, stroke: str = "#ddd") -> str:
    """A thin line in a drawing."""
    return f"<line x1='{x1:.1f}' y1='{y1:.1f}' x2='{x2:.1f}' y2='{y2:.1f}' stroke='{stroke}'/>"


def path(points: Iterable[tuple[float, float]], stroke: str, width: int = 3) -> str:
    """A line through points."""
    joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f"<polyline points='{joined}' fill='none' stroke='{stroke}' stroke-width='{width}' stroke-linejoin='round'/>"


def dots(points: Iterable[tuple[float, float]], fill: str, radius: int = 4) -> str:
    """A dot on each point."""
    return "".join(f"<circle cx='{x:.1f}' cy='{y:.1f}' r='{radius}' fill='{fill}'/>" for x, y in points)


def svg(width: int, height: int, inner: str) -> str:
    """A drawing."""
    return f"<svg width='{width}' height='{height}' viewBox='0 0 {width} {height}' style='display:block'>{inner}</svg>"


def at(value: float, low: float, high: float, top: float, bottom: float) -> float:
    """Where a value stands between the bottom (low) and the top (high)."""
    return bottom - (value - low) / (high - low) * (bottom - top)

"""What the pages of `mill` share: money, a document around a body, and charts drawn as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tests.generator.made import Facts
from tests.generator.web.page import Page

FAULTS = {"sum": "document.sum_mismatch", "zero": "document.zero_field", "chart": "document.chart_mismatch"}
SANS = "'Liberation Sans','Noto Sans CJK SC',sans-serif"
HAN = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
SERIF = "'Liberation Serif','Noto Serif CJK SC',serif"
MONO = "'Liberation Mono','Noto Sans CJK SC',monospace"
ZENHEI = "'WenQuanYi Zen Hei','DejaVu Sans',sans-serif"


def money(cents: int, sign: str = "") -> str:
    """An amount in cents as print: 123456 to 1,234.56, a minus before the currency sign."""
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def times(quantity: float, price: float) -> int:
    """Quantity × price in cents, rounded half up."""
    return int(quantity * price * 100 + 0.5 + 1e-6)


def rows(lines: Sequence[Sequence[str]], *, tag: str = "td", numbers: int = 1) -> str:
    """Rows of a table; cells from column `numbers` on are numbers and get the class `n`."""
    cells = ("".join(f"<{tag}{' class=n' if at >= numbers else ''}>{cell}</{tag}>" for at, cell in enumerate(line)) for line in lines)
    return "".join(f"<tr>{line}</tr>" for line in cells)


def html(css: str, body: str, *, font: str = SANS, lang: str = "en") -> str:
    """A whole document."""
    reset = f"*{{box-sizing:border-box}}body{{margin:0;font-family:{font}}}table{{border-collapse:collapse;width:100%}}.n{{text-align:right}}"
    return f"<!doctype html><html lang={lang}><head><meta charset=utf-8><style>{reset}{css}</style></head><body>{body}</body></html>"


def bar(clock: str, *, dark: bool = False) -> str:
    """The status bar of a phone."""
    ink = "#fff" if dark else "#111"
    battery = f"<svg width=64 height=14 viewBox='0 0 64 14' fill='{ink}'><rect x=0 y=8 width=3 height=5 /><rect x=5 y=5 width=3 height=8 />"
    battery += "<rect x=10 y=2 width=3 height=11 /><path d='M19 6q7-6 14 0l-7 7z'/>"
    battery += "<rect x=40 y=2 width=20 height=10 rx=3 /><rect x=61 y=5 width=2 height=4 /></svg>"
    style = f"display:flex;justify-content:space-between;align-items:center;padding:10px 20px 6px;font-size:14px;font-weight:600;color:{ink}"
    return f"<div style='{style}'><span>{clock}</span>{battery}</div>"


def made(
    template: str,
    case: str,
    document: str,
    width: int,
    *,
    unsure: Sequence[str] = (),
    text: str | None = None,
    kind: str | None = None,
    scale: float = 1.0,
    smallest: int = 22,
    paper: bool = False,
) -> Page:
    """A page of `mill`; the case names the fault up to its dash, or is `clean` something."""
    kind_of, dash, more = case.partition("-")
    fault = FAULTS.get(kind_of)
    must = {fault} if fault else set()
    facts = Facts(text=text, context={"kind": kind} if kind else {}, must=must, unsure=set(unsure) - must if fault else set())
    name = f"mill-{template}-{fault.removeprefix('document.') if fault else kind_of}{dash}{more}"
    return Page(name=name, html=document, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)


@dataclass(frozen=True)
class Look:
    """How a chart is drawn."""

    width: int = 620
    height: int = 330
    ink: str = "#333"
    grid: str = "#e3e6ea"
    colours: tuple[str, ...] = ("#3b78e7", "#f2a541", "#45b08c")
    size: int = 14
    labels: bool = True
    axis: bool = True
    rounded: int = 0
    unit: str = ""
    thick: float = 0.56
    bottom: float = 0.0
    """Where the axis of values begins."""


def _text(x: float, y: float, words: str, look: Look, anchor: str = "middle", extra: str = "") -> str:
    return f"<text x='{x:.1f}' y='{y:.1f}' font-size='{look.size}' fill='{look.ink}' text-anchor='{anchor}' {extra}>{words}</text>"


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.1f}"


def _frame(look: Look, top: float, step: float) -> tuple[str, float, float]:
    """Grid lines with their numbers; the pixels of a unit and the y of the bottom."""
    floor = look.height - look.size * 2.2
    unit = (floor - look.size * 2.2) / (top - look.bottom)
    parts, at = [], look.bottom
    while at <= top + 1e-9:
        y = floor - (at - look.bottom) * unit
        parts.append(f"<line x1='{look.size * 4}' x2='{look.width - 8}' y1='{y:.1f}' y2='{y:.1f}' stroke='{look.grid}'/>")
        if look.axis:
            parts.append(_text(look.size * 3.6, y + look.size * 0.35, _number(at) + look.unit, look, "end"))
        at += step
    return "".join(parts), unit, floor


def _svg(look: Look, inner: str) -> str:
    return f"<svg width='{look.width}' height='{look.height}' viewBox='0 0 {look.width} {look.height}' style='display:block'>{inner}</svg>"


def columns(names: Sequence[str], series: Sequence[Sequence[float]], look: Look, *, top: float, step: float) -> str:
    """Upright bars, grouped where there is more than one series."""
    inner, unit, floor = _frame(look, top, step)
    left = look.size * 4
    slot = (look.width - 8 - left) / len(names)
    wide = slot * look.thick / len(series)
    for at, name in enumerate(names):
        start = left + slot * at + slot * (1 - look.thick) / 2
        inner += _text(left + slot * (at + 0.5), look.height - look.size * 0.7, name, look)
        for place, values in enumerate(series):
            tall, x = (values[at] - look.bottom) * unit, start + wide * place
            fill = look.colours[place % len(look.colours)]
            inner += f"<rect x='{x + 1:.1f}' y='{floor - tall:.1f}' width='{wide - 2:.1f}' height='{tall:.1f}' rx='{look.rounded}' fill='{fill}'/>"
            if look.labels:
                inner += _text(x + wide / 2, floor - tall - 6, _number(values[at]), look)
    return _svg(look, inner)


def lying(names: Sequence[str], values: Sequence[float], look: Look, *, top: float, gutter: int = 90, step: float = 0) -> str:
    """Lying bars with names at the left; an axis below where `step` is given."""
    slot = (look.height - (look.size * 2 if step else 0)) / len(names)
    unit = (look.width - gutter - look.size * 4.5) / top
    inner, at = "", 0.0
    while step and at <= top + 1e-9:
        x = gutter + at * unit
        inner += f"<line x1='{x:.1f}' x2='{x:.1f}' y1='0' y2='{look.height - look.size * 2}' stroke='{look.grid}'/>"
        inner += _text(x, look.height - look.size * 0.5, _number(at), look)
        at += step
    for place, (name, value) in enumerate(zip(names, values, strict=True)):
        y, tall = slot * place + slot * (1 - look.thick) / 2, slot * look.thick
        fill = look.colours[0] if place < len(names) - 1 else look.colours[1]
        inner += _text(gutter - 10, y + tall / 2 + look.size * 0.35, name, look, "end")
        inner += f"<rect x='{gutter}' y='{y:.1f}' width='{value * unit:.1f}' height='{tall:.1f}' rx='{look.rounded}' fill='{fill}'/>"
        if look.labels:
            inner += _text(gutter + value * unit + 7, y + tall / 2 + look.size * 0.35, _number(value) + look.unit, look, "start")
    return _svg(look, inner)


def curves(names: Sequence[str], series: Sequence[Sequence[float]], look: Look, *, top: float, step: float, area: bool = False) -> str:
    """Lines with dots; the area below the first is tinted where `area`."""
    inner, unit, floor = _frame(look, top, step)
    left = look.size * 5
    slot = (look.width - left - look.size * 2.5) / (len(names) - 1)
    inner += "".join(_text(left + slot * at, look.height - look.size * 0.7, name, look) for at, name in enumerate(names))
    for place, values in enumerate(series):
        fill = look.colours[place % len(look.colours)]
        points = [(left + slot * at, floor - (value - look.bottom) * unit) for at, value in enumerate(values)]
        way = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        if area:
            inner += f"<polygon points='{left},{floor:.1f} {way} {points[-1][0]:.1f},{floor:.1f}' fill='{fill}' opacity='.18'/>"
        inner += f"<polyline points='{way}' fill='none' stroke='{fill}' stroke-width='3' stroke-linejoin='round'/>"
        for (x, y), value in zip(points, values, strict=True):
            inner += f"<circle cx='{x:.1f}' cy='{y:.1f}' r='4' fill='{fill}'/>"
            if look.labels:
                inner += _text(x, y - 10, _number(value), look)
    return _svg(look, inner)


def legend(names: Sequence[str], look: Look) -> str:
    """A legend of squares."""
    square = "display:inline-block;width:12px;height:12px;border-radius:2px;margin:0 6px 0 18px;vertical-align:-1px"
    pairs = zip(names, look.colours, strict=False)
    marks = "".join(f"<span style='{square};background:{colour}'></span>{name}" for name, colour in pairs)
    return f"<div style='font-size:{look.size}px;color:{look.ink};margin:6px 0'>{marks}</div>"

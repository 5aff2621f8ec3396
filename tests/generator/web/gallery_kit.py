"""What the templates of `gallery` share: amounts, the frame of a page, and charts drawn as SVG."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM, ZERO, CHART = "document.sum_mismatch", "document.zero_field", "document.chart_mismatch"
SANS = "'Liberation Sans','Noto Sans CJK SC',sans-serif"
HAN = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
SONG = "'Liberation Serif','Noto Serif CJK SC',serif"
TILL = "'Liberation Mono','Noto Sans CJK SC',monospace"


@dataclass(frozen=True)
class Drawn:
    """What a template hands back: its HTML and how it is to be pictured."""

    css: str
    body: str
    width: int
    scale: float
    smallest: int
    paper: bool = False
    unsure: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Template:
    """A layout with the scenarios it serves: `ok`, `near` (an honest near-miss), `sum` or `zero`."""

    name: str
    draw: Callable[[Random, str], Drawn]
    scenarios: tuple[str, ...]
    texts: tuple[str | None, ...] = (None,)


def frame(css: str, body: str) -> str:
    """A whole HTML document."""
    base = "*{box-sizing:border-box;margin:0;padding:0}table{border-collapse:collapse;width:100%}"
    return f"<!doctype html><html><head><meta charset='utf-8'><style>{base}{css}</style></head><body>{body}</body></html>"


def finished(name: str, drawn: Drawn, must: set[str], text: str | None) -> Page:
    """The page of a drawing and its truth."""
    return Page(
        name=name,
        html=frame(drawn.css, drawn.body),
        width=drawn.width,
        scale=drawn.scale,
        smallest=drawn.smallest,
        paper=drawn.paper,
        facts=Facts(text=text, must=set(must), unsure=set(drawn.unsure) - must),
        split="held",
    )


def money(cents: int, sign: str = "") -> str:
    """`1,234.50`, with a currency sign before it and a minus before that."""
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def part(cents: int, rate: float) -> int:
    """A share of an amount, to the nearest cent."""
    return int(cents * rate + 0.5)


def cells(values: Sequence[str], tag: str = "td") -> str:
    """A table row."""
    return "<tr>" + "".join(f"<{tag}>{value}</{tag}>" for value in values) + "</tr>"


def rows(lines: Sequence[Sequence[str]]) -> str:
    """Table rows."""
    return "".join(cells(line) for line in lines)


def pairs(lines: Sequence[tuple[str, str]], kind: str = "row") -> str:
    """Lines with a name at the left and a value at the right."""
    return "".join(f"<div class='{kind}'><span>{name}</span><b>{value}</b></div>" for name, value in lines)


def status(clock: str, ink: str = "#111") -> str:
    """The status bar of a phone."""
    return (
        f"<div style='display:flex;justify-content:space-between;padding:10px 20px 6px;font:600 14px {SANS};color:{ink}'><span>{clock}</span>"
        f"<svg width='52' height='14' fill='{ink}'><rect x='0' y='8' width='3' height='5'/><rect x='5' y='5' width='3' height='8'/>"
        f"<rect x='10' y='2' width='3' height='11'/><rect x='22' y='2' width='24' height='11' rx='3' fill='none' stroke='{ink}'/>"
        "<rect x='24' y='4' width='16' height='7' rx='1'/></svg></div>"
    )


@dataclass(frozen=True)
class Look:
    """How a chart is drawn."""

    size: tuple[int, int]
    colors: tuple[str, ...]
    ink: str = "#555"
    grid: str = "#e3e3e3"
    font: int = 14
    labels: bool = True
    """Whether each mark carries its value."""
    ticks: tuple[float, ...] = ()
    """Of the value axis; the last one is its end. Empty: the axis is not drawn."""
    top: float = 0
    """End of the value axis where no ticks are drawn."""
    unit: str = ""
    names: tuple[str, ...] = ()
    """Of the series, for a legend."""
    left: int = 60


def _number(value: float) -> str:
    return f"{value:,.1f}" if value % 1 else f"{value:,.0f}"


def _write(x: float, y: float, words: str, look: Look, anchor: str = "middle", ink: str = "") -> str:
    return f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' fill='{ink or look.ink}'>{words}</text>"


def _svg(look: Look, marks: str) -> str:
    wide, high = look.size
    legend = "".join(
        f"<rect x='{look.left + 120 * n}' y='2' width='{look.font}' height='{look.font}' fill='{look.colors[n]}'/>"
        + _write(look.left + 120 * n + look.font + 6, look.font, name, look, "start")
        for n, name in enumerate(look.names)
    )
    return f"<svg width='{wide}' height='{high}' viewBox='0 0 {wide} {high}' font-family=\"{SANS}\" font-size='{look.font}'>{legend}{marks}</svg>"


def _axis(look: Look) -> tuple[Callable[[float], float], str]:
    """How high a value stands in an upright chart, and the lines behind the marks."""
    wide, high = look.size
    floor, ceiling = high - look.font * 2.2, look.font * (3.4 if look.names else 2)
    low = look.ticks[0] if look.ticks else 0.0
    end = look.ticks[-1] if look.ticks else look.top

    def stand(value: float) -> float:
        return floor - (value - low) / (end - low) * (floor - ceiling)

    lines = f"<line x1='{look.left}' x2='{wide - 8}' y1='{floor}' y2='{floor}' stroke='{look.ink}'/>"
    for tick in look.ticks:
        y = stand(tick)
        lines += f"<line x1='{look.left}' x2='{wide - 8}' y1='{y:.1f}' y2='{y:.1f}' stroke='{look.grid}'/>"
        lines += _write(look.left - 8, y + look.font * 0.35, _number(tick) + look.unit, look, "end")
    return stand, lines


def upright(names: Sequence[str], series: Sequence[Sequence[float]], look: Look) -> str:
    """Upright bars; several series stand side by side."""
    stand, marks = _axis(look)
    wide, high = look.size
    step = (wide - look.left - 8) / len(names)
    bar = step * (0.5 if len(series) == 1 else 0.76) / len(series)
    floor = stand(look.ticks[0] if look.ticks else 0)
    for n, name in enumerate(names):
        middle = look.left + step * (n + 0.5)
        marks += _write(middle, high - look.font * 0.7, name, look)
        for k, values in enumerate(series):
            x = middle - bar * len(series) / 2 + bar * k
            y = stand(values[n])
            marks += f"<rect x='{x + 1:.1f}' y='{y:.1f}' width='{bar - 2:.1f}' height='{floor - y:.1f}' fill='{look.colors[k]}' rx='2'/>"
            marks += _write(x + bar / 2, y - 6, _number(values[n]) + look.unit, look) if look.labels else ""
    return _svg(look, marks)


def lying(names: Sequence[str], values: Sequence[float], look: Look) -> str:
    """Bars that lie, one below the other."""
    wide, high = look.size
    end = look.ticks[-1] if look.ticks else look.top
    room = wide - look.left - look.font * 5
    foot = look.font * 2 if look.ticks else 4
    step = (high - foot) / len(names)
    marks = ""
    for tick in look.ticks:
        x = look.left + room * tick / end
        marks += f"<line x1='{x:.1f}' x2='{x:.1f}' y1='0' y2='{high - foot}' stroke='{look.grid}'/>"
        marks += _write(x, high - look.font * 0.5, _number(tick) + look.unit, look)
    for n, (name, value) in enumerate(zip(names, values, strict=True)):
        y, long = step * n + step * 0.2, room * value / end
        marks += _write(look.left - 10, y + step * 0.3 + look.font * 0.35, name, look, "end")
        marks += f"<rect x='{look.left}' y='{y:.1f}' width='{long:.1f}' height='{step * 0.6:.1f}' fill='{look.colors[n % len(look.colors)]}'/>"
        if look.labels:
            marks += _write(look.left + long + 8, y + step * 0.3 + look.font * 0.35, _number(value) + look.unit, look, "start")
    return _svg(look, marks)


def lines(names: Sequence[str], series: Sequence[Sequence[float]], look: Look) -> str:
    """Lines with dots."""
    stand, marks = _axis(look)
    wide, high = look.size
    step = (wide - look.left - 8) / len(names)
    for n, name in enumerate(names):
        marks += _write(look.left + step * (n + 0.5), high - look.font * 0.7, name, look)
    for k, values in enumerate(series):
        dots = [(look.left + step * (n + 0.5), stand(value)) for n, value in enumerate(values)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in dots)
        marks += f"<polyline points='{path}' fill='none' stroke='{look.colors[k]}' stroke-width='3'/>"
        for (x, y), value in zip(dots, values, strict=True):
            marks += f"<circle cx='{x:.1f}' cy='{y:.1f}' r='4.5' fill='{look.colors[k]}'/>"
            marks += _write(x, y - 11, _number(value) + look.unit, look) if look.labels else ""
    return _svg(look, marks)

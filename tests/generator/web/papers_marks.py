"""Charts as SVG: upright bars, level bars, lines; one series or two."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

Series = Sequence[tuple[str, Sequence[float]]]
"""Name and values, one a category."""


@dataclass(frozen=True, kw_only=True)
class Style:
    """How a chart looks."""

    width: int
    height: int
    ink: str
    grid: str | None
    """Colour of the gridlines, if any."""
    palette: Sequence[str]
    tick: Callable[[float], str]
    label: Callable[[float], str] | None
    """How a value is printed beside its mark; None for no labels."""
    size: int = 15
    left: int = 74
    radius: int = 0
    floor: float = 0
    """Where the axis begins."""


def ticks(floor: float, top: float) -> list[float]:
    """Round figures from `floor` to above `top`."""
    span = (top * 1.08 - floor) / 4
    power = 10 ** math.floor(math.log10(span))
    step = next(power * times for times in (1, 2, 2.5, 5, 10) if power * times >= span)
    return [floor + step * place for place in range(math.ceil((top * 1.04 - floor) / step) + 1)]


def text(x: float, y: float, words: str, style: Style, anchor: str = "middle", more: str = "") -> str:
    """A word on the chart."""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{style.size}" fill="{style.ink}" text-anchor="{anchor}" {more}>{words}</text>'


def legend(series: Series, style: Style) -> str:
    """The names of two series over the chart."""
    if len(series) < 2:
        return ""
    return "".join(
        f'<rect x="{style.left + place * 150}" y="2" width="14" height="14" fill="{style.palette[place]}"/>'
        + text(style.left + place * 150 + 21, 15, name, style, "start")
        for place, (name, _) in enumerate(series)
    )


def _svg(style: Style, inside: str) -> str:
    return f'<svg width="{style.width}" height="{style.height}" viewBox="0 0 {style.width} {style.height}" style="display:block">{inside}</svg>'


def _frame(categories: Sequence[str], series: Series, style: Style) -> tuple[str, Callable[[float], float], float]:
    """Axis, gridlines, category names and legend; the scale from values to y; the width of a category."""
    marks = ticks(style.floor, max(max(values) for _, values in series))
    top, bottom = 44, style.height - 34
    slot = (style.width - style.left - 16) / len(categories)

    def up(value: float) -> float:
        return bottom - (value - marks[0]) / (marks[-1] - marks[0]) * (bottom - top)

    out = legend(series, style)
    for mark in marks:
        if style.grid:
            out += f'<line x1="{style.left}" x2="{style.width - 16}" y1="{up(mark):.1f}" y2="{up(mark):.1f}" stroke="{style.grid}"/>'
        out += text(style.left - 10, up(mark) + 5, style.tick(mark), style, "end")
    out += f'<line x1="{style.left}" x2="{style.width - 16}" y1="{bottom}" y2="{bottom}" stroke="{style.ink}"/>'
    out += "".join(text(style.left + slot * (place + 0.5), bottom + 22, name, style) for place, name in enumerate(categories))
    return out, up, slot


def columns(categories: Sequence[str], series: Series, style: Style) -> str:
    """Upright bars, side by side where there are two series."""
    out, up, slot = _frame(categories, series, style)
    wide = slot * (0.5 if len(series) == 1 else 0.36)
    bottom = style.height - 34
    for order, (_, values) in enumerate(series):
        for place, value in enumerate(values):
            x = style.left + slot * (place + 0.5) + (order - len(series) / 2) * wide
            out += f'<rect x="{x:.1f}" y="{up(value):.1f}" width="{wide - 3:.1f}" height="{bottom - up(value):.1f}" rx="{style.radius}" fill="{style.palette[order]}"/>'
            if style.label:
                out += text(x + wide / 2, up(value) - 7, style.label(value), style)
    return _svg(style, out)


def lines(categories: Sequence[str], series: Series, style: Style) -> str:
    """Lines with a dot at each value."""
    out, up, slot = _frame(categories, series, style)
    for order, (_, values) in enumerate(series):
        dots = [(style.left + slot * (place + 0.5), up(value)) for place, value in enumerate(values)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in dots)
        out += f'<polyline points="{path}" fill="none" stroke="{style.palette[order]}" stroke-width="3"/>'
        out += "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="5" fill="{style.palette[order]}"/>' for x, y in dots)
        for place, ((x, y), value) in enumerate(zip(dots, values, strict=True)):
            if style.label:
                rising = place + 1 < len(values) and values[place + 1] > value  # below the dot, where the line does not run through it
                out += text(x, y + 22 if rising else y - 12, style.label(value), style)
    return _svg(style, out)


def bars(categories: Sequence[str], values: Sequence[float], style: Style, *, axis: bool) -> str:
    """Level bars, names at the left, values at their ends; with an axis below or without."""
    marks = ticks(0, max(values))
    right, bottom = style.width - 90, style.height - (34 if axis else 6)
    slot, out = bottom / len(values), ""

    def along(value: float) -> float:
        return style.left + value / marks[-1] * (right - style.left)

    for mark in marks if axis else []:
        if style.grid:
            out += f'<line x1="{along(mark):.1f}" x2="{along(mark):.1f}" y1="0" y2="{bottom}" stroke="{style.grid}"/>'
        out += text(along(mark), bottom + 24, style.tick(mark), style)
    for place, (name, value) in enumerate(zip(categories, values, strict=True)):
        y = slot * place + slot * 0.2
        out += text(style.left - 12, y + slot * 0.3 + 6, name, style, "end")
        out += f'<rect x="{style.left}" y="{y:.1f}" width="{along(value) - style.left:.1f}" height="{slot * 0.6:.1f}" rx="{style.radius}" fill="{style.palette[0]}"/>'
        if style.label:
            out += text(along(value) + 10, y + slot * 0.3 + 6, style.label(value), style, "start")
    return _svg(style, out)

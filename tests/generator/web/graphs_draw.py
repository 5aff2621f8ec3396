"""Bar and line charts for the module `graphs`: SVG and CSS, in the habits of several charting tools."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

Kind = Literal["columns", "stack", "rows", "curves"]
SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
SERIF = "'Noto Serif CJK SC','Liberation Serif',serif"


@dataclass(frozen=True, kw_only=True)
class Chart:
    """What is drawn: categories, series and how their values are written."""

    kind: Kind
    cats: tuple[str, ...]
    series: dict[str, tuple[float, ...]]
    unit: str = ""
    """Written beside the axis."""
    dp: int = 0
    prefix: str = ""
    suffix: str = ""
    low: float | None = None
    """Where the value axis starts, if not at zero."""

    def show(self, value: float) -> str:
        """A value as its label writes it."""
        return f"{'-' if value < 0 else ''}{self.prefix}{abs(value):,.{self.dp}f}{self.suffix}"


@dataclass(frozen=True, kw_only=True)
class Look:
    """The style of a charting tool."""

    paint: tuple[str, ...]
    ink: str = "#555"
    faint: str = "#e3e6ea"
    back: str = "#ffffff"
    size: int = 13
    font: str = SANS
    grid: Literal["solid", "dash", "none"] = "solid"
    axis: bool = True
    right: bool = False
    spine: bool = False
    labels: Literal["above", "inside", "none"] = "above"
    panel: str = ""
    rounded: float = 0
    fill: float = 0.62
    """Part of a category's width that its bars take."""
    legend: Literal["top", "bottom", "ends"] = "top"
    marker: Literal["dot", "ring", "square", "none"] = "dot"
    smooth: bool = False
    area: bool = False
    ticks: int = 5
    css: bool = False
    """Bars made of boxes instead of SVG."""


@dataclass(frozen=True)
class Frame:
    """Where the plot is inside a picture, and its value axis."""

    left: float
    top: float
    wide: float
    high: float
    low: float
    up: float
    steps: tuple[float, ...]

    def y(self, value: float) -> float:
        """The height of a value."""
        return self.top + self.high * (self.up - value) / (self.up - self.low)


def wide_of(text: str, size: float) -> float:
    """About how wide a text is."""
    return sum(1.0 if ord(sign) > 0x2E7F else 0.57 for sign in text) * size


def scale(low: float, high: float, ticks: int) -> tuple[float, ...]:
    """Round steps that span from `low` to at least `high`."""
    rough = (high - low) / max(ticks, 2)
    power = 10 ** math.floor(math.log10(rough))
    step = next(part * power for part in (1, 2, 2.5, 5, 10) if part * power >= rough * 0.999)
    first = math.floor(low / step + 1e-9)
    last = math.ceil(high / step - 1e-9)
    return tuple(round(number * step, 6) for number in range(first, last + 1))


def totals(chart: Chart) -> list[float]:
    """The values the axis must reach: sums for stacked bars."""
    if chart.kind == "stack":
        return [sum(values) for values in zip(*chart.series.values(), strict=True)]
    return [value for values in chart.series.values() for value in values]


def tick(chart: Chart, value: float, step: float) -> str:
    """A value as the axis writes it."""
    places = 0 if float(step).is_integer() else (1 if float(step * 10).is_integer() else 2)
    return f"{value:,.{places}f}" + ("%" if chart.suffix == "%" else "")


def words(x: float, y: float, text: str, *, size: float, ink: str, at: str = "middle", bold: bool = False) -> str:
    """One SVG text."""
    weight = ' font-weight="700"' if bold else ""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{ink}" text-anchor="{at}"{weight}>{text}</text>'


def frame(chart: Chart, look: Look, wide: float, high: float) -> tuple[Frame, list[str]]:
    """The plot's place with its grid, axes, unit and category labels drawn."""
    values = totals(chart)
    low = chart.low if chart.low is not None else min(0.0, *values)
    steps = scale(low, max(0.0, *values) if chart.low is None else max(values), look.ticks)
    low, up = (steps[0], steps[-1])
    if look.labels != "none" and up - max(values) < 0.08 * (up - low):
        up += 0.08 * (up - low)
    if look.labels != "none" and min(values) < 0 and min(values) - low < 0.1 * (up - low):
        low -= 0.1 * (up - low)
    step = round(steps[1] - steps[0], 6)
    gutter = max(wide_of(tick(chart, value, step), look.size) for value in steps) + 12 if look.axis else 8
    tail = max(wide_of(name, look.size) for name in chart.series) + 58 if look.legend == "ends" and len(chart.series) > 1 else 10
    top = (look.size * 2.4 if look.axis and chart.unit else 8) + (look.size * 1.9 if look.legend == "top" and len(chart.series) > 1 else 0)
    bottom = look.size * 2.1 + (look.size * 2.0 if look.legend == "bottom" and len(chart.series) > 1 else 0)
    left = 8 if look.right else gutter
    place = Frame(left, top, wide - left - (gutter if look.right else 0) - tail, high - top - bottom, low, up, steps)
    out = []
    if look.panel:
        out.append(f'<rect x="{left}" y="{top}" width="{place.wide}" height="{place.high}" fill="{look.panel}"/>')
    for value in steps:
        y = place.y(value)
        if look.grid != "none":
            dash = ' stroke-dasharray="4 4"' if look.grid == "dash" else ""
            out.append(f'<line x1="{left}" x2="{left + place.wide}" y1="{y:.1f}" y2="{y:.1f}" stroke="{look.faint}"{dash}/>')
        if look.axis:
            x, at = (left + place.wide + 7, "start") if look.right else (left - 7, "end")
            out.append(words(x, y + look.size * 0.35, tick(chart, value, step), size=look.size, ink=look.ink, at=at))
    base = place.y(max(low, 0.0))
    out.append(f'<line x1="{left}" x2="{left + place.wide}" y1="{base:.1f}" y2="{base:.1f}" stroke="{look.ink}"/>')
    if look.spine:
        out.append(f'<line x1="{left}" x2="{left}" y1="{top}" y2="{top + place.high}" stroke="{look.ink}"/>')
    if look.axis and chart.unit:
        x, at = (left + place.wide, "end") if look.right else (4, "start")
        out.append(words(x, look.size + 1, chart.unit, size=look.size, ink=look.ink, at=at))
    out.extend(category_labels(chart, look, place))
    return place, out


def category_labels(chart: Chart, look: Look, place: Frame) -> list[str]:
    """The names under the plot; only each n-th where they would touch."""
    room = place.wide / len(chart.cats)
    every = math.ceil((max(wide_of(cat, look.size) for cat in chart.cats) + 6) / room)
    y = place.top + place.high + look.size * 1.5
    return [
        words(place.left + room * (number + 0.5), y, cat, size=look.size, ink=look.ink)
        for number, cat in enumerate(chart.cats)
        if number % every == 0
    ]


def legend(chart: Chart, look: Look, wide: float, high: float) -> list[str]:
    """Swatches and names of the series, above or below the plot."""
    if len(chart.series) < 2 or look.legend == "ends":
        return []
    y = look.size * 1.15 + (look.size * 1.7 if look.axis and chart.unit else 0) if look.legend == "top" else high - look.size * 0.5
    x = wide / 2 - sum(wide_of(name, look.size) + 34 for name in chart.series) / 2
    out = []
    for name, paint in zip(chart.series, look.paint, strict=False):
        if chart.kind == "curves":
            out.append(f'<line x1="{x:.1f}" x2="{x + 18:.1f}" y1="{y - 4:.1f}" y2="{y - 4:.1f}" stroke="{paint}" stroke-width="3"/>')
        else:
            out.append(f'<rect x="{x + 4:.1f}" y="{y - 10:.1f}" width="12" height="12" fill="{paint}"/>')
        out.append(words(x + 22, y + 1, name, size=look.size, ink=look.ink, at="start"))
        x += wide_of(name, look.size) + 40
    return out


def svg(parts: list[str], look: Look, wide: float, high: float) -> str:
    """The picture around its parts."""
    return (
        f'<svg width="{wide:.0f}" height="{high:.0f}" viewBox="0 0 {wide:.0f} {high:.0f}" style="display:block" font-family="{look.font}">'
        f"{''.join(parts)}</svg>"
    )


def columns(chart: Chart, look: Look, wide: float, high: float) -> str:
    """Upright bars: single, grouped or stacked."""
    place, out = frame(chart, look, wide, high)
    room = place.wide / len(chart.cats)
    count = 1 if chart.kind == "stack" else len(chart.series)
    width = room * look.fill / count
    for number in range(len(chart.cats)):
        piled = 0.0
        for index, values in enumerate(chart.series.values()):
            value = values[number]
            x = place.left + room * number + room * (1 - look.fill) / 2 + (0 if chart.kind == "stack" else width * index)
            start = piled if chart.kind == "stack" else max(place.low, 0.0)
            end = piled + value if chart.kind == "stack" else value
            piled = end
            top, bottom = sorted((place.y(start), place.y(end)))
            paint = look.paint[index % len(look.paint)]
            out.append(
                f'<rect x="{x + 0.5:.1f}" y="{top:.1f}" width="{width - 1:.1f}" height="{bottom - top:.1f}" rx="{look.rounded}" fill="{paint}"/>'
            )
            out.extend(column_label(chart, look, value, x + width / 2, width, (top, bottom), paint))
    return svg(out + legend(chart, look, wide, high), look, wide, high)


def over(paint: str) -> str:
    """An ink that can be read on a paint."""
    red, green, blue = (int(paint[at : at + 2], 16) for at in (1, 3, 5))
    return "#222222" if 0.3 * red + 0.59 * green + 0.11 * blue > 150 else "#ffffff"


def column_label(chart: Chart, look: Look, value: float, x: float, width: float, ends: tuple[float, float], paint: str) -> list[str]:
    """The value beside or inside a bar, where it has room."""
    if look.labels == "none":
        return []
    top, bottom = ends
    text = chart.show(value)
    size = look.size if wide_of(text, look.size) < width + 10 else look.size - 2
    if chart.kind == "stack" or (look.labels == "inside" and bottom - top > size * 1.8 and wide_of(text, size) < width):
        y = (top + bottom) / 2 + size * 0.35 if chart.kind == "stack" else top + size * 1.35
        return [words(x, y, text, size=size, ink=over(paint), bold=True)] if bottom - top > size * 1.1 else []
    return [words(x, top - 5 if value >= 0 else bottom + size + 2, text, size=size, ink=look.ink)]


def rows(chart: Chart, look: Look, wide: float, high: float) -> str:
    """Lying bars, one series."""
    values = next(iter(chart.series.values()))
    size = look.size
    left = max(wide_of(cat, size) for cat in chart.cats) + 16
    tail = max(wide_of(chart.show(value), size) for value in values) + 14
    steps = scale(0, max(values), look.ticks)
    room = (high - (size * 2.4 if look.axis else 6)) / len(values)
    span = wide - left - tail
    out = []
    bottom = room * len(values)
    for value in steps:
        x = left + span * value / steps[-1]
        if look.grid != "none":
            dash = ' stroke-dasharray="4 4"' if look.grid == "dash" else ""
            out.append(f'<line x1="{x:.1f}" x2="{x:.1f}" y1="0" y2="{bottom:.1f}" stroke="{look.faint}"{dash}/>')
        if look.axis:
            out.append(words(x, bottom + size * 1.4, tick(chart, value, steps[1]), size=size, ink=look.ink))
    for number, (cat, value) in enumerate(zip(chart.cats, values, strict=True)):
        y, long = room * (number + 0.5), span * value / steps[-1]
        out.append(words(left - 8, y + size * 0.36, cat, size=size, ink=look.ink, at="end"))
        out.append(
            f'<rect x="{left:.1f}" y="{y - room * look.fill / 2:.1f}" width="{long:.1f}" height="{room * look.fill:.1f}" '
            f'rx="{look.rounded}" fill="{look.paint[0]}"/>'
        )
        if look.labels == "inside" and long > wide_of(chart.show(value), size) + 14:
            out.append(words(left + long - 7, y + size * 0.36, chart.show(value), size=size, ink=over(look.paint[0]), at="end", bold=True))
        elif look.labels != "none":
            out.append(words(left + long + 6, y + size * 0.36, chart.show(value), size=size, ink=look.ink, at="start"))
    out.append(f'<line x1="{left:.1f}" x2="{left:.1f}" y1="0" y2="{bottom:.1f}" stroke="{look.ink}"/>')
    return svg(out, look, wide, high)


def curves(chart: Chart, look: Look, wide: float, high: float) -> str:
    """Lines, with markers or without, straight or smooth."""
    place, out = frame(chart, look, wide, high)
    room = place.wide / len(chart.cats)
    for index, (name, values) in enumerate(chart.series.items()):
        paint = look.paint[index % len(look.paint)]
        spots = [(place.left + room * (number + 0.5), place.y(value)) for number, value in enumerate(values)]
        path = trail(spots, smooth=look.smooth)
        if look.area and len(chart.series) == 1:
            floor = place.y(max(place.low, 0.0))
            out.append(f'<path d="{path} L{spots[-1][0]:.1f} {floor:.1f} L{spots[0][0]:.1f} {floor:.1f} Z" fill="{paint}" opacity=".18"/>')
        out.append(f'<path d="{path}" fill="none" stroke="{paint}" stroke-width="2.6" stroke-linejoin="round"/>')
        out.extend(marker(look, x, y, paint) for x, y in spots if look.marker != "none")
        if look.labels != "none" and len(chart.series) == 1 and wide_of(chart.show(max(values)), look.size) < room:
            out.extend(words(x, y - 9, chart.show(value), size=look.size, ink=look.ink) for (x, y), value in zip(spots, values, strict=True))
        if look.legend != "ends" and not look.axis and len(chart.series) > 1:
            out.extend(words(spots[end][0], spots[end][1] - 10, chart.show(values[end]), size=look.size, ink=look.ink) for end in (0, -1))
        if look.legend == "ends" and len(chart.series) > 1:
            out.append(
                words(spots[-1][0] + 9, spots[-1][1] + 4, f"{name} {chart.show(values[-1])}", size=look.size, ink=paint, at="start", bold=True)
            )
    return svg(out + legend(chart, look, wide, high), look, wide, high)


def marker(look: Look, x: float, y: float, paint: str) -> str:
    """One point of a line."""
    if look.marker == "square":
        return f'<rect x="{x - 4:.1f}" y="{y - 4:.1f}" width="8" height="8" fill="{paint}"/>'
    inside = look.back if look.marker == "ring" else paint
    return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4" fill="{inside}" stroke="{paint}" stroke-width="2"/>'


def trail(spots: list[tuple[float, float]], *, smooth: bool) -> str:
    """A path through the spots."""
    out = f"M{spots[0][0]:.1f} {spots[0][1]:.1f}"
    for (x, y), (to_x, to_y) in pairwise(spots):
        middle = (x + to_x) / 2
        out += f" C{middle:.1f} {y:.1f} {middle:.1f} {to_y:.1f} {to_x:.1f} {to_y:.1f}" if smooth else f" L{to_x:.1f} {to_y:.1f}"
    return out


def css_columns(chart: Chart, look: Look, wide: float, high: float) -> str:
    """Upright bars as boxes in a row, the way a web app without a charting library makes them; values not below zero."""
    top = max(totals(chart)) * 1.04
    tall = high - look.size * (5.6 if len(chart.series) > 1 else 3.6)
    cells = []
    for number, cat in enumerate(chart.cats):
        bars = []
        for index, values in enumerate(chart.series.values()):
            label = chart.show(values[number])
            bars.append(
                f'<div style="flex:1;min-width:0;display:flex;flex-direction:column;align-items:center">'
                f'<span style="white-space:nowrap;margin-bottom:3px">{label if look.labels != "none" else ""}</span>'
                f'<i style="display:block;width:100%;height:{tall * values[number] / top:.0f}px;background:{look.paint[index]};'
                f'border-radius:{look.rounded}px {look.rounded}px 0 0"></i></div>'
            )
        cells.append(
            f'<div style="flex:1;min-width:0;text-align:center"><div style="display:flex;gap:4px;align-items:flex-end;'
            f"height:{tall + look.size * 1.8:.0f}px;"
            f'padding:0 {(1 - look.fill) * 22:.0f}%;border-bottom:1px solid {look.ink}">{"".join(bars)}</div>'
            f'<div style="margin-top:4px;white-space:nowrap">{cat}</div></div>'
        )
    keys = "".join(
        f'<span style="margin-right:18px"><i style="display:inline-block;width:11px;height:11px;border-radius:6px;background:{paint};'
        f'margin-right:6px"></i>'
        f"{name}</span>"
        for name, paint in zip(chart.series, look.paint, strict=False)
    )
    head = f'<div style="margin-bottom:6px">{keys}</div>' if len(chart.series) > 1 else ""
    style = f"width:{wide:.0f}px;font:{look.size}px/1.4 {look.font};color:{look.ink}"
    return f'<div style="{style}">{head}<div style="display:flex">{"".join(cells)}</div></div>'


def css_rows(chart: Chart, look: Look, wide: float, high: float) -> str:
    """Progress-bar rows: the name above its bar, the value at the right."""
    values = next(iter(chart.series.values()))
    out = []
    for cat, value in zip(chart.cats, values, strict=True):
        out.append(
            f'<div style="height:{high / len(values):.0f}px"><div style="display:flex;justify-content:space-between"><span>{cat}</span>'
            f'<b>{chart.show(value)}</b></div><div style="height:{look.size * 0.8:.0f}px;margin-top:4px;border-radius:9px;background:{look.faint}">'
            f'<i style="display:block;height:100%;border-radius:9px;width:{95 * value / max(values):.1f}%;background:{look.paint[0]}"></i></div>'
            f"</div>"
        )
    return f'<div style="width:{wide:.0f}px;font:{look.size}px/1.4 {look.font};color:{look.ink}">{"".join(out)}</div>'


def draw(chart: Chart, look: Look, wide: float, high: float) -> str:
    """The chart in the tool's style."""
    if look.css and chart.kind == "rows":
        return css_rows(chart, look, wide, high)
    if look.css and chart.kind == "columns" and min(totals(chart)) >= 0 and chart.low is None:
        return css_columns(chart, look, wide, high)
    tools: dict[Kind, Callable[[Chart, Look, float, float], str]] = {"columns": columns, "stack": columns, "rows": rows, "curves": curves}
    return tools[chart.kind](chart, look, wide, high)

"""Charts of `tower` as SVG: upright bars (one or more series) and lines over a scale whose lower end may be chosen."""

from __future__ import annotations

from collections.abc import Sequence


def _scale(width: int, height: int, low: float, high: float, step: float, ink: str, grid: str, size: int, unit: str) -> str:
    """Grid lines and the figures of the upright axis."""
    out, value = "", low
    while value <= high + step / 1000:
        y = height - 40 - (height - 70) * (value - low) / (high - low)
        out += f"<line x1='64' x2='{width - 12}' y1='{y:.1f}' y2='{y:.1f}' stroke='{grid}'/>"
        out += f"<text x='56' y='{y + size / 3:.1f}' text-anchor='end' font-size='{size}' fill='{ink}'>{value:g}{unit}</text>"
        value = round(value + step, 6)
    return out


def _frame(width: int, height: int, inside: str) -> str:
    return f"<svg width='{width}' height='{height}' viewBox='0 0 {width} {height}' font-family='inherit'>{inside}</svg>"


def bars(
    names: Sequence[str],
    series: Sequence[Sequence[float]],
    *,
    width: int,
    height: int,
    low: float,
    high: float,
    step: float,
    colours: Sequence[str],
    ink: str = "#333",
    grid: str = "#ddd",
    size: int = 15,
    fill: float = 0.6,
    round_by: int = 0,
    labelled: bool = True,
    unit: str = "",
) -> str:
    """Upright bars, the series side by side at each name."""
    out = _scale(width, height, low, high, step, ink, grid, size, unit)
    slot = (width - 90) / len(names)
    thick = slot * fill / len(series)
    for i, name in enumerate(names):
        centre = 72 + slot * (i + 0.5)
        out += f"<text x='{centre:.1f}' y='{height - 14}' text-anchor='middle' font-size='{size}' fill='{ink}'>{name}</text>"
        for k, values in enumerate(series):
            tall = (height - 70) * (values[i] - low) / (high - low)
            x, y = centre + (k - len(series) / 2) * thick, height - 40 - tall
            out += f"<rect x='{x + 1:.1f}' y='{y:.1f}' width='{thick - 2:.1f}' height='{tall:.1f}' rx='{round_by}' fill='{colours[k]}'/>"
            if labelled:
                out += (
                    f"<text x='{x + thick / 2:.1f}' y='{y - 6:.1f}' text-anchor='middle' font-size='{size}' fill='{ink}'>{values[i]:g}{unit}</text>"
                )
    return _frame(width, height, out)


def curve(
    names: Sequence[str],
    series: Sequence[Sequence[float]],
    *,
    width: int,
    height: int,
    low: float,
    high: float,
    step: float,
    colours: Sequence[str],
    ink: str = "#333",
    grid: str = "#ddd",
    size: int = 15,
    labelled: bool = True,
    unit: str = "",
) -> str:
    """Lines with a dot at each point, one for each series."""
    out = _scale(width, height, low, high, step, ink, grid, size, unit)
    slot = (width - 90) / len(names)
    for i, name in enumerate(names):
        out += f"<text x='{72 + slot * (i + 0.5):.1f}' y='{height - 14}' text-anchor='middle' font-size='{size}' fill='{ink}'>{name}</text>"
    for values, colour in zip(series, colours, strict=False):
        dots = [(72 + slot * (i + 0.5), height - 40 - (height - 70) * (v - low) / (high - low), v) for i, v in enumerate(values)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in dots)
        out += f"<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='3'/>"
        for x, y, v in dots:
            out += f"<circle cx='{x:.1f}' cy='{y:.1f}' r='5' fill='{colour}'/>"
            if labelled:
                out += f"<text x='{x:.1f}' y='{y - 11:.1f}' text-anchor='middle' font-size='{size}' fill='{ink}'>{v:g}{unit}</text>"
    return _frame(width, height, out)

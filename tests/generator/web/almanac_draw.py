"""Bars and lines of the almanac's charts, as SVG."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Look:
    """How a chart is drawn."""

    width: int = 760
    height: int = 340
    low: float = 0
    top: float
    ticks: tuple[float, ...] = ()
    """Values written beside the axis; none where the axis is left out."""
    tick: str = "{:g}"
    show: str = ""
    """Format of the value labels; empty for none."""
    fills: tuple[str, ...] = ("#3b6fd4",)
    fade: str = ""
    """Colour the bars fade into downwards."""
    ink: str = "#333"
    grid: str = "#ddd"
    share: float = 0.6
    """Of a slot, how much its bars take."""
    rounded: int = 0
    size: int = 17
    area: bool = False
    dots: bool = True
    left: int = 60
    last: str = ""
    """Another colour for the last bar."""


def _text(x: float, y: float, said: str, look: Look, anchor: str = "middle", colour: str = "", weight: str = "400") -> str:
    place = f"x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}'"
    return f"<text {place} font-size='{look.size}' font-weight='{weight}' fill='{colour or look.ink}'>{said}</text>"


def _height(value: float, look: Look) -> float:
    """Of the picture, where a value stands."""
    floor, ceiling = look.height - look.size * 2, look.size * 2
    return floor - (value - look.low) / (look.top - look.low) * (floor - ceiling)


def _frame(look: Look, inside: str) -> str:
    defs = "".join(
        f"<linearGradient id='f{i}' x1='0' y1='0' x2='0' y2='1'><stop offset='0' stop-color='{fill}'/><stop offset='1' "
        f"stop-color='{look.fade}'/></linearGradient>"
        for i, fill in enumerate(look.fills)
        if look.fade
    )
    return f"<svg width='{look.width}' height='{look.height}' style='display:block'><defs>{defs}</defs>{inside}</svg>"


def _axis(look: Look) -> str:
    edge = look.left if look.ticks else 8
    drawn = "".join(
        f"<line x1='{edge}' x2='{look.width - 8}' y1='{_height(v, look):.1f}' y2='{_height(v, look):.1f}' stroke='{look.grid}'/>"
        + _text(edge - 10, _height(v, look) + look.size * 0.35, look.tick.format(v), look, "end")
        for v in look.ticks
    )
    floor = _height(look.low, look)
    return drawn + f"<line x1='{edge}' x2='{look.width - 8}' y1='{floor:.1f}' y2='{floor:.1f}' stroke='{look.ink}' stroke-width='1.5'/>"


def _slots(look: Look, count: int) -> tuple[float, float]:
    edge = look.left if look.ticks else 8
    return edge, (look.width - 8 - edge) / count


def upright(series: Sequence[Sequence[float]], names: Sequence[str], look: Look) -> str:
    """Standing bars, one or more to a name."""
    edge, slot = _slots(look, len(names))
    each = slot * look.share / len(series)
    drawn = _axis(look)
    for index, name in enumerate(names):
        start = edge + slot * (index + (1 - look.share) / 2)
        for place, values in enumerate(series):
            fill = f"url(#f{place})" if look.fade else look.fills[place]
            if look.last and index == len(names) - 1:
                fill = look.last
            y = _height(values[index], look)
            x = start + each * place
            tall = _height(look.low, look) - y
            drawn += f"<rect x='{x + 1:.1f}' y='{y:.1f}' width='{each - 2:.1f}' height='{tall:.1f}' rx='{look.rounded}' fill='{fill}'/>"
            if look.show:
                drawn += _text(x + each / 2, y - 7, look.show.format(values[index]), look, weight="600")
        drawn += _text(edge + slot * (index + 0.5), look.height - look.size * 0.6, name, look)
    return _frame(look, drawn)


def lying(values: Sequence[float], names: Sequence[str], look: Look) -> str:
    """Bars from left to right, names before them."""
    slot = (look.height - (look.size * 2 if look.ticks else 0)) / len(names)
    room = look.width - look.left - 90
    drawn = ""
    for value in look.ticks:
        x = look.left + (value - look.low) / (look.top - look.low) * room
        drawn += f"<line x1='{x:.1f}' x2='{x:.1f}' y1='0' y2='{slot * len(names):.1f}' stroke='{look.grid}'/>"
        drawn += _text(x, look.height - look.size * 0.5, look.tick.format(value), look)
    for index, (name, value) in enumerate(zip(names, values, strict=True)):
        y, long = slot * index, (value - look.low) / (look.top - look.low) * room
        fill = look.last if look.last and index == len(names) - 1 else look.fills[0]
        drawn += _text(look.left - 12, y + slot / 2 + look.size * 0.35, name, look, "end")
        thick = slot * look.share
        drawn += f"<rect x='{look.left}' y='{y + (slot - thick) / 2:.1f}' width='{long:.1f}' height='{thick:.1f}' rx='{look.rounded}' fill='{fill}'/>"
        if look.show:
            drawn += _text(look.left + long + 10, y + slot / 2 + look.size * 0.35, look.show.format(value), look, "start", weight="600")
    return _frame(look, drawn)


def lines(series: Sequence[Sequence[float]], names: Sequence[str], look: Look) -> str:
    """One or more lines over the same names."""
    edge, slot = _slots(look, len(names))
    drawn = _axis(look)
    for place, values in enumerate(series):
        spots = [(edge + slot * (i + 0.5), _height(v, look)) for i, v in enumerate(values)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
        if look.area:
            floor = _height(look.low, look)
            drawn += (
                f"<polygon points='{spots[0][0]:.1f},{floor:.1f} {path} {spots[-1][0]:.1f},{floor:.1f}' fill='{look.fills[place]}' opacity='.22'/>"
            )
        drawn += f"<polyline points='{path}' fill='none' stroke='{look.fills[place]}' stroke-width='4' stroke-linejoin='round'/>"
        for (x, y), value in zip(spots, values, strict=True):
            drawn += f"<circle cx='{x:.1f}' cy='{y:.1f}' r='5' fill='{look.fills[place]}'/>" if look.dots else ""
            drawn += _text(x, y - 13, look.show.format(value), look, weight="600") if look.show else ""
    drawn += "".join(_text(edge + slot * (i + 0.5), look.height - look.size * 0.6, name, look) for i, name in enumerate(names))
    return _frame(look, drawn)

"""What the pages of `atrium` share: the wrapping of a page, rows of a table, and charts drawn as SVG."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS_ZH = "'Noto Sans CJK SC',sans-serif"
SERIF_ZH = "'Noto Serif CJK SC',serif"
HEI = "'WenQuanYi Zen Hei',sans-serif"
SANS = "'Liberation Sans',sans-serif"
SERIF = "'Liberation Serif',serif"
MONO = "'Liberation Mono',monospace"
DEJAVU = "'DejaVu Sans',sans-serif"


def sheet(css: str, body: str) -> str:
    """A whole document."""
    return f"<!doctype html><meta charset=utf-8><style>*{{box-sizing:border-box}}body{{margin:0}}{css}</style><body>{body}"


def money(value: float) -> str:
    """Two decimals and thousands separators."""
    return f"{value:,.2f}"


def cells(rows: Iterable[Sequence[object]], tag: str = "td") -> str:
    """Rows of a table."""
    return "".join("<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>" for row in rows)


def pairs(rows: Iterable[tuple[str, str]], wrap: str = "div") -> str:
    """A name on the left and a figure on the right, line by line."""
    return "".join(f"<{wrap} class=r><span>{name}</span><b>{figure}</b></{wrap}>" for name, figure in rows)


def made(
    name: str,
    label: str,
    html: str,
    *,
    bad: bool,
    width: int,
    unsure: Sequence[str] = (),
    text: str | None = None,
    kind: str | None = None,
    **rest: Any,
) -> Page:
    """A page of this module: with `document.<label>` where it is `bad`, with nothing to report where it is not."""
    context = {"surface": "document", **({"kind": kind} if kind else {})}
    facts = Facts(text=text, context=context, must={f"document.{label}"} if bad else set(), unsure=set(unsure) if bad else set())
    return Page(name=f"{name}-{label if bad else 'clean'}", html=html, width=width, facts=facts, split="held", **rest)


def status(time: str, ink: str = "#111") -> str:
    """The bar at the top of a phone."""
    return (
        f"<div style='display:flex;justify-content:space-between;padding:10px 20px 4px;font:600 14px {SANS};color:{ink}'>"
        f"<span>{time}</span><span style='letter-spacing:2px'>5G&nbsp;<i style='display:inline-block;width:22px;height:10px;"
        f"border:1px solid {ink};border-radius:3px;background:linear-gradient(90deg,{ink} 70%,transparent 70%)'></i></span></div>"
    )


class Plot:
    """A chart under construction: a frame with an axis, to which marks are added."""

    def __init__(
        self,
        size: tuple[int, int],
        span: tuple[float, float],
        ticks: Sequence[float] = (),
        *,
        tick: Callable[[float], str] = str,
        font: int = 12,
        family: str = SANS_ZH,
        ink: str = "#555",
        grid: str = "#ddd",
        dash: str = "",
    ) -> None:
        """A frame of `size`, whose vertical axis runs over `span`; `ticks` are written at its left."""
        self.size, self.span, self.font, self.family, self.ink = size, span, font, family, ink
        self.left = int(font * 4.2) if ticks else font
        self.top, self.bottom = font * 2, size[1] - font * 2
        self.parts: list[str] = []
        for value in ticks:
            y = self.y(value)
            self.parts.append(f"<path d='M{self.left} {y:.1f}H{size[0]}' stroke='{grid}' stroke-dasharray='{dash}'/>")
            self.word(self.left - 6, y + font * 0.35, tick(value), anchor="end")
        self.parts.append(f"<path d='M{self.left} {self.bottom}H{size[0]}' stroke='{ink}'/>")

    def y(self, value: float) -> float:
        """The height of a value."""
        low, high = self.span
        return self.bottom - (value - low) / (high - low) * (self.bottom - self.top)

    def x(self, place: float, count: int) -> float:
        """The middle of a slot."""
        return self.left + (self.size[0] - self.left) * (place + 0.5) / count

    def word(self, x: float, y: float, text: str, *, anchor: str = "middle", ink: str = "", bold: bool = False) -> None:
        """Print in the chart."""
        weight = " font-weight='bold'" if bold else ""
        self.parts.append(f"<text x='{x:.1f}' y='{y:.1f}' text-anchor='{anchor}' fill='{ink or self.ink}'{weight}>{text}</text>")

    def names(self, names: Sequence[str]) -> Plot:
        """The names under the slots."""
        for place, name in enumerate(names):
            self.word(self.x(place, len(names)), self.bottom + self.font * 1.4, name)
        return self

    def bars(
        self,
        values: Sequence[float],
        colours: Sequence[str],
        *,
        label: Callable[[float], str] | None = None,
        thick: float = 0.5,
        shift: float = 0,
        radius: int = 0,
    ) -> Plot:
        """Upright bars; `shift` sets a group's members side by side."""
        slot = (self.size[0] - self.left) / len(values)
        for place, value in enumerate(values):
            x, y = self.x(place + shift, len(values)), self.y(value)
            box = f"x='{x - slot * thick / 2:.1f}' y='{y:.1f}' width='{slot * thick:.1f}' height='{self.bottom - y:.1f}'"
            self.parts.append(f"<rect {box} rx='{radius}' fill='{colours[place % len(colours)]}'/>")
            if label:
                self.word(x, y - self.font * 0.45, label(value), bold=True)
        return self

    def line(
        self, values: Sequence[float], colour: str, *, label: Callable[[float], str] | None = None, dots: bool = True, under: bool = False
    ) -> Plot:
        """A line with dots; its labels stand above them, or below where `under`."""
        points = [(self.x(place, len(values)), self.y(value)) for place, value in enumerate(values)]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
        self.parts.append(f"<polyline points='{path}' fill='none' stroke='{colour}' stroke-width='2.5'/>")
        for (x, y), value in zip(points, values, strict=True):
            if dots:
                self.parts.append(f"<circle cx='{x:.1f}' cy='{y:.1f}' r='4' fill='{colour}'/>")
            if label:
                self.word(x, y + self.font * (1.5 if under else -0.75), label(value), bold=True, ink=colour)
        return self

    def svg(self) -> str:
        """The finished chart."""
        width, height = self.size
        face = self.family.replace("'", "")
        return (
            f"<svg width='{width}' height='{height}' viewBox='0 0 {width} {height}' style='display:block' "
            f"font-family='{face}' font-size='{self.font}'>{''.join(self.parts)}</svg>"
        )


def lying(rows: Sequence[tuple[str, float]], full: float, css: str, label: Callable[[float], str]) -> str:
    """Bars that lie, drawn with boxes: name, bar and figure in a row; `css` is the bar's style."""
    return "".join(
        f"<div class=h><span class=n>{name}</span><span class=t><i style='display:block;width:{value / full * 100:.1f}%;{css}'></i></span>"
        f"<span class=v>{label(value)}</span></div>"
        for name, value in rows
    )


def key(entries: Sequence[tuple[str, str]]) -> str:
    """A legend: colours and names."""
    return "".join(
        f"<span style='margin-right:18px'>"
        f"<i style='display:inline-block;width:12px;height:12px;margin-right:6px;background:{colour}'></i>{name}</span>"
        for name, colour in entries
    )

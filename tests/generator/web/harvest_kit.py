"""What the pages of `harvest` share: a document's frame, the table entry of a template, and small SVG parts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = {"zh": "'Noto Sans CJK SC', sans-serif", "en": "'Liberation Sans', 'DejaVu Sans', sans-serif"}


@dataclass(frozen=True, kw_only=True)
class Sort:
    """A template that is drawn twice: with its fault, and as an honest near-miss."""

    name: str
    draw: Callable[..., str]
    """From whether it is faulty to the document."""
    fault: str
    width: int
    scale: float = 1.0
    smallest: int = 13
    paper: bool = False
    unsure: frozenset[str] = frozenset()
    """Labels of the faulty page about which people would differ."""
    text: str | None = None

    def pages(self) -> Iterator[Page]:
        """The faulty page and the clean one."""
        for bad in (True, False):
            facts = Facts(text=self.text, must={self.fault} if bad else set(), unsure=set(self.unsure) if bad else set())
            yield Page(
                name=f"harvest-{self.name}-{self.fault.split('.')[1] if bad else 'clean'}",
                html=self.draw(bad=bad),
                width=self.width,
                facts=facts,
                split="held",
                scale=self.scale,
                smallest=self.smallest,
                paper=self.paper,
            )


def sheet(css: str, body: str, lang: str = "zh") -> str:
    """A whole HTML document."""
    base = f"*{{box-sizing:border-box}}body{{margin:0;font-family:{SANS[lang]};line-height:1.45}}table{{border-collapse:collapse}}"
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def money(value: float) -> str:
    """An amount with two decimals and thousands separators."""
    return f"{value:,.2f}"


def row(cells: Iterable[object], tag: str = "td") -> str:
    """A table row."""
    return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"


def word(x: float, y: float, text: object, size: int = 13, *, fill: str = "#444", anchor: str = "middle", weight: int = 400) -> str:
    """A text in an SVG."""
    return f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" fill="{fill}" text-anchor="{anchor}" font-weight="{weight}">{text}</text>'


def box(x: float, y: float, width: float, height: float, fill: str, more: str = "") -> str:
    """A rectangle in an SVG."""
    return f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{fill}" {more}/>'


def rule(x1: float, y1: float, x2: float, y2: float, stroke: str = "#ddd", more: str = "") -> str:
    """A straight line in an SVG."""
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{stroke}" {more}/>'


def svg(width: int, height: int, parts: Iterable[str]) -> str:
    """An SVG of that size in CSS pixels."""
    return f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="display:block">{"".join(parts)}</svg>'


@dataclass(frozen=True)
class Plot:
    """The frame of a chart drawn as an SVG: where its values stand."""

    left: float
    top: float
    width: float
    height: float
    low: float
    high: float

    def y(self, value: float) -> float:
        """The height of a value on the picture."""
        return self.top + self.height * (self.high - value) / (self.high - self.low)

    def middles(self, count: int) -> list[float]:
        """The middle of each of so many equal columns."""
        return [self.left + self.width * (i + 0.5) / count for i in range(count)]

    def spots(self, values: Sequence[float]) -> list[tuple[float, float]]:
        """Where the points of a line stand."""
        return list(zip(self.middles(len(values)), map(self.y, values), strict=True))

    def grid(self, ticks: Iterable[float], show: str = "{:g}", *, stroke: str = "#e3e3e3", fill: str = "#777", size: int = 13) -> str:
        """Level lines with what they stand for."""
        return "".join(
            rule(self.left, self.y(tick), self.left + self.width, self.y(tick), stroke)
            + word(self.left - 8, self.y(tick) + 4, show.format(tick), size, fill=fill, anchor="end")
            for tick in ticks
        )


def path(spots: Iterable[tuple[float, float]], stroke: str, width: float = 2.5, more: str = "") -> str:
    """A line through points."""
    joined = " ".join(f"{x:.1f},{y:.1f}" for x, y in spots)
    return f'<polyline points="{joined}" fill="none" stroke="{stroke}" stroke-width="{width}" {more}/>'


def dots(spots: Iterable[tuple[float, float]], fill: str, radius: float = 4, more: str = "") -> str:
    """Round marks at points."""
    return "".join(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius}" fill="{fill}" {more}/>' for x, y in spots)

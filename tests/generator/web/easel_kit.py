"""What `easel` draws with: a canvas of absolute coordinates in the manner of an image library's `ImageDraw`."""

from __future__ import annotations

from html import escape
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

NOTO, ZEN, DEJAVU, LIBERATION, MONO = "Noto Sans CJK SC", "WenQuanYi Zen Hei", "DejaVu Sans", "Liberation Sans", "Liberation Mono"
PRICING = frozenset(("mismatch", "hidden_fee", "expired_offer", "false_discount", "total_mismatch", "conditional", "fine_print"))


class Canvas:
    """A sheet of fixed size; later strokes lie over earlier ones."""

    def __init__(self, width: int, height: int, *, back: str = "#ffffff", ink: str = "#222222", font: str = NOTO) -> None:
        """An empty sheet."""
        self.width, self.height, self.back, self.ink, self.font = width, height, back, ink, font
        self._parts: list[str] = []

    def _shape(self, shape: str) -> None:
        self._parts.append(f'<svg width="{self.width}" height="{self.height}" style="position:absolute;left:0;top:0">{shape}</svg>')

    def rect(self, x0: float, y0: float, x1: float, y1: float, fill: str = "none", outline: str = "none", radius: int = 0, stroke: int = 1) -> None:
        """A rectangle between two corners."""
        self._shape(
            f'<rect x="{x0}" y="{y0}" width="{x1 - x0}" height="{y1 - y0}" rx="{radius}" fill="{fill}" stroke="{outline}" stroke-width="{stroke}"/>'
        )

    def ellipse(self, x0: float, y0: float, x1: float, y1: float, fill: str = "none", outline: str = "none", stroke: int = 1) -> None:
        """An ellipse in a box."""
        self._shape(
            f'<ellipse cx="{(x0 + x1) / 2}" cy="{(y0 + y1) / 2}" rx="{(x1 - x0) / 2}" ry="{(y1 - y0) / 2}" fill="{fill}" stroke="{outline}" '
            f'stroke-width="{stroke}"/>'
        )

    def line(self, points: list[tuple[float, float]], fill: str = "#dddddd", width: int = 1) -> None:
        """A line through points."""
        way = " ".join(f"{x},{y}" for x, y in points)
        self._shape(f'<polyline points="{way}" fill="none" stroke="{fill}" stroke-width="{width}"/>')

    def rule(self, y: float, x0: float = 0, x1: float | None = None, fill: str = "#e4e4e4", width: int = 1) -> None:
        """A level line."""
        self.line([(x0, y), (self.width if x1 is None else x1, y)], fill, width)

    def text(self, x: float, y: float, words: str, size: int, fill: str = "", *, at: str = "l", bold: bool = False, struck: bool = False) -> None:
        """Words whose top is at `y` and whose left end, middle or right end (`at` l, m, r) is at `x`; `struck` draws a line through them."""
        shift = {"l": "0", "m": "-50%", "r": "-100%"}[at]
        bar = f'<i style="position:absolute;left:-3px;right:-3px;top:53%;border-top:{max(1, size // 14)}px solid"></i>' if struck else ""
        self._parts.append(
            f'<div style="position:absolute;left:{x}px;top:{y}px;transform:translateX({shift});font-size:{size}px;color:{fill or self.ink};'
            f'font-weight:{700 if bold else 400}">{escape(words)}{bar}</div>'
        )

    def row(self, y: float, left: str, right: str, size: int, fill: str = "", *, x0: float = 40, x1: float | None = None, bold: bool = False) -> None:
        """Words at the left, an amount at the right."""
        self.text(x0, y, left, size, fill, bold=bold)
        self.text(self.width - 40 if x1 is None else x1, y, right, size, fill, at="r", bold=bold)

    def button(
        self, x0: float, y0: float, x1: float, y1: float, words: str, fill: str, size: int = 28, ink: str = "#ffffff", radius: int = 0
    ) -> None:
        """A filled rectangle with words in its middle."""
        self.rect(x0, y0, x1, y1, fill, radius=radius)
        self.text((x0 + x1) / 2, (y0 + y1) / 2 - size * 0.6, words, size, ink, at="m")

    def html(self) -> str:
        """The whole document."""
        return (
            "<!doctype html><meta charset=utf-8><style>"
            f"html,body{{margin:0;background:{self.back}}}"
            f"#s{{position:relative;width:{self.width}px;height:{self.height}px;overflow:hidden;background:{self.back};"
            f"font-family:'{self.font}','{NOTO}';line-height:1.2;white-space:pre}}</style><div id=s>{''.join(self._parts)}</div>"
        )


def labels(names: str) -> set[str]:
    """`hidden_fee sum_mismatch` to whole labels."""
    return {f"{'pricing' if name in PRICING else 'document'}.{name}" for name in names.split()}


def done(
    canvas: Canvas,
    name: str,
    *,
    must: str = "",
    unsure: str = "",
    text: str | None = None,
    listing: dict[str, Any] | None = None,
    kind: str | None = None,
    smallest: int = 18,
    paper: bool = False,
) -> Page:
    """The drawn sheet as a page."""
    context = {**({"listing": listing} if listing else {}), **({"kind": kind} if kind else {})}
    facts = Facts(text=text, context=context, must=labels(must), unsure=labels(unsure))
    return Page(name=f"easel-{name}", html=canvas.html(), width=canvas.width, facts=facts, split="held", smallest=smallest, paper=paper)


def yuan(cents: int, sign: str = "¥") -> str:
    """With decimals where there are any."""
    return f"{sign}{cents // 100}" if cents % 100 == 0 else f"{sign}{cents / 100:.2f}"


def fen(cents: int, sign: str = "¥") -> str:
    """Always with two decimals."""
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) / 100:,.2f}"


def dollars(cents: int, sign: str = "$") -> str:
    """Dollars and cents."""
    return fen(cents, sign)


def off_by(rng: Random, amounts: tuple[int, ...] = (500, 800, 1000, 1500, 2000)) -> int:
    """An error of a sum, up or down."""
    return rng.choice(amounts) * rng.choice((1, -1))

"""What the sheets of the almanac share: a plate of pages, figures in print, and the frame of an HTML document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM = "document.sum_mismatch"
ZERO = "document.zero_field"
CHART = "document.chart_mismatch"
TOTAL = "pricing.total_mismatch"
SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
SERIF = "'Noto Serif CJK SC','Liberation Serif',serif"
LATIN = "'Liberation Sans','DejaVu Sans',sans-serif"
ROMAN = "'Liberation Serif',serif"
MONO = "'Liberation Mono','Noto Sans CJK SC',monospace"
HEI = "'WenQuanYi Zen Hei',sans-serif"
FAULTS = {"sum": SUM, "zero": ZERO, "wrong": CHART}


@dataclass(frozen=True, kw_only=True)
class Take:
    """One page of a plate."""

    scene: str
    """`sum…`, `zero…` and `wrong…` carry the label of that name; all others are clean."""
    unsure: tuple[str, ...] = ()
    text: str | None = None
    kind: str | None = None

    def facts(self) -> Facts:
        """The truth about the page."""
        must = {label for start, label in FAULTS.items() if self.scene.startswith(start)}
        return Facts(text=self.text, context={"kind": self.kind} if self.kind else {}, must=must, unsure=set(self.unsure))


@dataclass(frozen=True, kw_only=True)
class Plate:
    """A template and the pages it serves."""

    name: str
    draw: Callable[[Random, str], str]
    """(random, scene) to a whole HTML document."""
    takes: tuple[Take, ...]
    width: int
    scale: float = 1.0
    smallest: int = 16
    paper: bool = False


def bind(plates: tuple[Plate, ...], rng: Random) -> Iterator[Page]:
    """All pages of some plates."""
    for plate in plates:
        for take in plate.takes:
            yield Page(
                name=f"almanac_{plate.name}-{take.scene}",
                html=plate.draw(rng, take.scene),
                width=plate.width,
                facts=take.facts(),
                split="held",
                scale=plate.scale,
                smallest=plate.smallest,
                paper=plate.paper,
            )


def page(body: str, css: str, *, font: str = SANS, lang: str = "zh-CN") -> str:
    """A whole document."""
    base = "*{box-sizing:border-box}body{margin:0}table{border-collapse:collapse}"
    return f"<!doctype html><html lang='{lang}'><meta charset='utf-8'><style>{base}body{{font-family:{font}}}{css}</style><body>{body}</body></html>"


def money(cents: int) -> str:
    """`1,234.50`, with a minus before negative amounts."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def digits(rng: Random, count: int) -> str:
    """A serial number that starts with no zero."""
    return str(rng.randrange(10 ** (count - 1), 10**count))


def capital(cents: int) -> str:
    """An amount in the capital numerals of Chinese invoices: 壹仟贰佰圆整."""
    numerals, units = "零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟", "万", "拾", "佰", "仟")
    said, gap = "", False
    whole = str(cents // 100)
    for index, sign in enumerate(whole):
        place = len(whole) - 1 - index
        if sign == "0":
            gap = True
            said += "万" if place == 4 else ""
        else:
            said += ("零" if gap else "") + numerals[int(sign)] + units[place]
            gap = False
    tenth, cent = cents // 10 % 10, cents % 10
    tail = (f"{numerals[tenth]}角" if tenth else "零" if cent else "") + (f"{numerals[cent]}分" if cent else "")
    return f"{said}圆{tail or '整'}"


def cells(*values: str, tag: str = "td") -> str:
    """A row of a table; what looks like an amount or a number gets the class `n`."""
    return "<tr>" + "".join(f"<{tag}{' class=n' if _numeric(value) else ''}>{value}</{tag}>" for value in values) + "</tr>"


def _numeric(value: str) -> bool:
    bare = value.replace(",", "").replace(".", "").lstrip("-−+£$€¥(").rstrip(")%")
    return bare.isdigit()

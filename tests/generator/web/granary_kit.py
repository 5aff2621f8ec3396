"""What the pages of `granary` share: money in cents, tables, and the making of labelled pages from templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM, ZERO, TOTAL = "document.sum_mismatch", "document.zero_field", "pricing.total_mismatch"
VERDICTS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    "fair": (frozenset(), frozenset()),
    "odd": (frozenset(), frozenset()),
    "sum": (frozenset({SUM}), frozenset()),
    "zero": (frozenset({ZERO}), frozenset()),
    "hole": (frozenset({ZERO}), frozenset({SUM})),
    "both": (frozenset({SUM, ZERO}), frozenset()),
}
"""What must be said of a kind of page, and what people would differ on.

`odd` is in order though it looks unusual; `hole` lacks a figure that its total or balance counts; `both` prints a zero that its total does not follow."""
DIGITS = "零壹贰叁肆伍陆柒捌玖"


@dataclass(frozen=True)
class Template:
    """One layout with its wordings, and the pages it serves."""

    name: str
    draw: Callable[[Random, str], str]
    """(random, kind) to a whole document."""
    width: int
    cases: tuple[tuple[str, str | None], ...]
    """Kind of `VERDICTS` and the uploader's text."""
    scale: float = 2.0
    smallest: int = 24
    paper: bool = False
    trade: bool = False
    """Goods or services with a total: that a sum is wrong may also be called `pricing.total_mismatch`."""


def drawn(prefix: str, templates: Iterable[Template], rng: Random) -> Iterator[Page]:
    """The pages of the templates."""
    for template in templates:
        for kind, text in template.cases:
            must, unsure = VERDICTS[kind]
            arguable = {TOTAL} if template.trade and SUM in must | unsure else set()
            yield Page(
                name=f"{prefix}-{template.name}-{kind}",
                html=template.draw(rng, kind),
                width=template.width,
                facts=Facts(text=text, must=set(must), unsure=set(unsure) | arguable),
                split="held",
                scale=template.scale,
                smallest=template.smallest,
                paper=template.paper,
            )


def page(css: str, body: str, lang: str = "zh") -> str:
    """A whole document."""
    fonts = "'Noto Sans CJK SC',sans-serif" if lang == "zh" else "'Liberation Sans',sans-serif"
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font-family:{fonts};color:#222}}table{{border-collapse:collapse;width:100%}}"
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def m(value: int, sign: str = "") -> str:
    """Cents as `1,234.50`, a minus before the sign of the currency."""
    return f"{'-' if value < 0 else ''}{sign}{abs(value) // 100:,}.{abs(value) % 100:02d}"


def signed(value: int, sign: str = "") -> str:
    """Cents with a plus or a minus."""
    return f"{'+' if value > 0 else ''}{m(value, sign)}"


def either(value: int, *, out: bool) -> str:
    """The cell of a debit (`out`) or credit column: empty where the move belongs to the other."""
    return m(abs(value)) if (value < 0) == out else ""


def share(value: int, percent: int) -> int:
    """A percentage of cents, rounded half up."""
    return (value * percent + 50) // 100


def some(rng: Random, low: int, high: int, step: int = 100) -> int:
    """Cents between two amounts in whole units."""
    return rng.randrange(low * 100, high * 100, step)


def row(cells: Iterable[str], css: str = "", tag: str = "td") -> str:
    """A row of a table."""
    return f'<tr class="{css}">' + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"


def rows(lines: Iterable[Iterable[str]]) -> str:
    """Rows of a table."""
    return "".join(row(line) for line in lines)


def grid(head: Sequence[str], lines: Iterable[Iterable[str]], foot: str = "", css: str = "") -> str:
    """A table with a head and, where given, rows below the rest."""
    return f'<table class="{css}">{row(head, tag="th")}{rows(lines)}{foot}</table>'


def pairs(items: Iterable[tuple[str, str]], css: str = "pair") -> str:
    """Names and figures on the two ends of a line each."""
    return "".join(f'<div class="{css}"><span>{name}</span><b>{figure}</b></div>' for name, figure in items)


def running(opening: int, moves: Iterable[int]) -> list[int]:
    """The balance after each move."""
    return list(accumulate(moves, initial=opening))[1:]


def status(clock: str, colour: str = "#111") -> str:
    """The status bar of a phone."""
    return (
        f'<div style="display:flex;justify-content:space-between;padding:10px 22px 6px;font-size:13px;font-weight:600;color:{colour}">'
        f'<span>{clock}</span><svg width="46" height="14"><path d="M2 12h3v-4H2zM7 12h3V5H7zM12 12h3V2h-3z" fill="{colour}"/>'
        f'<rect x="21" y="2" width="20" height="10" rx="3" fill="none" stroke="{colour}"/>'
        f'<rect x="23" y="4" width="12" height="6" fill="{colour}"/></svg></div>'
    )


def barcode(rng: Random) -> str:
    """A bar code without figures."""
    at, bars = 0, ""
    for _ in range(46):
        wide = rng.choice((1, 2, 3))
        bars += f'<rect x="{at}" width="{wide}" height="40"/>'
        at += wide + rng.choice((1, 2))
    return f'<svg width="{at}" height="40" style="display:block;margin:8px auto">{bars}</svg>'


def stamp(words: str, colour: str = "#c8322b") -> str:
    """A round stamp in a corner."""
    return (
        f'<div style="position:absolute;right:60px;bottom:24px;width:104px;height:104px;border:3px solid {colour};border-radius:50%;color:{colour};'
        f'opacity:.55;display:flex;align-items:center;justify-content:center;transform:rotate(-14deg);font-size:17px;text-align:center">{words}</div>'
    )


def capital(value: int) -> str:
    """Cents in the Chinese capitals of an invoice, below a hundred million."""
    yuan, rest = divmod(value, 100)
    figures, words, gap = str(yuan), "", False
    for index, figure in enumerate(figures):
        place = len(figures) - 1 - index
        if figure != "0":
            words += ("零" if gap else "") + DIGITS[int(figure)] + ("", "拾", "佰", "仟")[place % 4]
        gap = figure == "0"
        words += "万" if place == 4 else ""
    if not rest:
        return f"{words}元整"
    tenths, hundredths = divmod(rest, 10)
    return f"{words}元{DIGITS[tenths]}{'角' if tenths else ''}{f'{DIGITS[hundredths]}分' if hundredths else '整'}"

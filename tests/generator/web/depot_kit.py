"""What the pages of `depot` share: money, tables, the shell of a document, and the form in which a template hands a page on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM = "document.sum_mismatch"
ZERO = "document.zero_field"
CHART = "document.chart_mismatch"
TOTAL = "pricing.total_mismatch"

SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
SERIF = "'Noto Serif CJK SC','Liberation Serif',serif"
HEI = "'WenQuanYi Zen Hei','Liberation Sans',sans-serif"
ARIAL = "'Liberation Sans',sans-serif"
TIMES = "'Liberation Serif',serif"
MONO = "'Liberation Mono','Noto Sans CJK SC',monospace"

_DIGITS = "零壹贰叁肆伍陆柒捌玖"


def money(cents: int, sign: str = "") -> str:
    """Cents as `1,234.50`; a minus stands before the sign of the currency."""
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) / 100:,.2f}"


def share(cents: int, percent: float) -> int:
    """A percentage of an amount, rounded to the cent half up."""
    return int(cents * percent / 100 + 0.5)


def capitals(cents: int) -> str:
    """An amount below one hundred million yuan in Chinese capitals, as a fapiao prints it."""
    yuan, rest = divmod(cents, 100)
    words, gap = "", False
    figures = str(yuan)
    for place, figure in enumerate(figures):
        left = len(figures) - 1 - place
        if figure == "0":
            gap = True
        else:
            words += ("零" if gap and words else "") + _DIGITS[int(figure)] + ("", "拾", "佰", "仟")[left % 4]
            gap = False
        if left == 4:
            words += "万"
    words += "圆"
    if not rest:
        return words + "整"
    tenths, hundredths = divmod(rest, 10)
    words += f"{_DIGITS[tenths]}角" if tenths else "零"
    return words + (f"{_DIGITS[hundredths]}分" if hundredths else "")


def row(cells: Iterable[str], tag: str = "td", attributes: str = "") -> str:
    """A row of a table."""
    return f"<tr {attributes}>{''.join(f'<{tag}>{cell}</{tag}>' for cell in cells)}</tr>"


def rows(lines: Iterable[Sequence[str]]) -> str:
    """Rows of a table."""
    return "".join(row(line) for line in lines)


def pairs(lines: Iterable[tuple[str, str]], css: str = "kv") -> str:
    """Label left, value right, one a line."""
    return "".join(f'<div class="{css}"><span>{label}</span><b>{value}</b></div>' for label, value in lines)


def shell(css: str, body: str, font: str = SANS) -> str:
    """A whole document."""
    return (
        f'<!doctype html><html><head><meta charset="utf-8"><style>*{{box-sizing:border-box}}body{{margin:0;font-family:{font}}}'
        f"table{{border-collapse:collapse;width:100%}}{css}</style></head><body>{body}</body></html>"
    )


def status(colour: str = "#111") -> str:
    """The status bar of a phone, with the clock, the signal and the battery drawn."""
    bars = "".join(f'<rect x="{x * 5}" y="{9 - x * 3}" width="3" height="{3 + x * 3}"/>' for x in range(4))
    return (
        f'<div style="display:flex;justify-content:space-between;padding:10px 20px 6px;font-size:14px;font-weight:600;color:{colour}">'
        "<span>10:26</span>"
        f'<svg width="50" height="12" fill="{colour}">{bars}<rect x="25" y="1" width="20" height="10" rx="3"/></svg></div>'
    )


def page(
    name: str,
    html: str,
    width: int,
    scale: float,
    print_size: float,
    *,
    paper: bool = False,
    text: str | None = None,
    kind: str | None = None,
    must: Iterable[str] = (),
    unsure: Iterable[str] = (),
) -> Page:
    """A held page; `print_size` is the smallest print that matters in CSS pixels."""
    context: dict[str, Any] = {"kind": kind} if kind else {}
    facts = Facts(text=text, context=context, must=set(must), unsure=set(unsure))
    return Page(name=name, html=html, width=width, facts=facts, split="held", scale=scale, smallest=int(print_size * scale), paper=paper)

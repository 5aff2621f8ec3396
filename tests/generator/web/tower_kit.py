"""What the pages of `tower` share: the page itself, figures, table rows."""

from __future__ import annotations

from collections.abc import Iterable

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM = "document.sum_mismatch"
ZERO = "document.zero_field"
CHART = "document.chart_mismatch"
SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
SONG = "'Noto Serif CJK SC',serif"
ARIAL = "'Liberation Sans',sans-serif"
TIMES = "'Liberation Serif',serif"
MONO = "'Liberation Mono',monospace"
DIGITS = "零壹贰叁肆伍陆柒捌玖"


def money(amount: float | None, sign: str = "") -> str:
    """An amount with two decimals; nothing for one that is missing."""
    if amount is None:
        return ""
    amount = round(amount, 2) + 0.0
    return f"{'-' if amount < 0 else ''}{sign}{abs(amount):,.2f}"


def total(amounts: Iterable[float | None]) -> float:
    """The sum of amounts, the missing ones left out."""
    return round(sum(amount or 0 for amount in amounts), 2)


def cells(texts: Iterable[object], tag: str = "td") -> str:
    """A row of a table."""
    return "<tr>" + "".join(f"<{tag}>{text}</{tag}>" for text in texts) + "</tr>"


def capitals(amount: float) -> str:
    """An amount in the capital numerals of a Chinese invoice."""
    cents = round(amount * 100)
    whole, jiao, fen = str(cents // 100), cents // 10 % 10, cents % 10
    out, gap = "", False
    for place, digit in enumerate(map(int, whole), start=1):
        rest = len(whole) - place
        if digit:
            out += ("零" if gap else "") + DIGITS[digit] + ("", "拾", "佰", "仟")[rest % 4]
        gap = not digit
        if rest == 4:
            out, gap = out + "万", False
    out += "圆"
    if not jiao and not fen:
        return out + "整"
    return out + (DIGITS[jiao] + "角" if jiao else "零") + (DIGITS[fen] + "分" if fen else "整")


def sheet(
    name: str,
    css: str,
    body: str,
    *,
    width: int,
    text: str | None = None,
    kind: str | None = None,
    must: Iterable[str] = (),
    unsure: Iterable[str] = (),
    font: str = SANS,
    scale: float = 1.0,
    smallest: int = 14,
    paper: bool = False,
) -> Page:
    """A page of this module, with what is true of it."""
    html = (
        "<!doctype html><html><head><meta charset='utf-8'><style>*{box-sizing:border-box}"
        f"body{{margin:0;font-family:{font};-webkit-font-smoothing:antialiased}}{css}</style></head><body>{body}</body></html>"
    )
    facts = Facts(text=text, context={"kind": kind} if kind else {}, must=set(must), unsure=set(unsure))
    return Page(name=f"tower_{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)

"""What the templates of `foundry` share: amounts in cents, table rows, a slip of the pen, and the draft of a page."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from random import Random

SANS = "'Liberation Sans','Noto Sans CJK SC',sans-serif"
SERIF = "'Liberation Serif','Noto Serif CJK SC',serif"
MONO = "'Liberation Mono','Noto Sans CJK SC',monospace"
DIGITS = "零壹贰叁肆伍陆柒捌玖"
PLACES = ("", "拾", "佰", "仟", "万", "拾", "佰", "仟")


@dataclass(frozen=True, kw_only=True)
class Draft:
    """A page before its labels are put on."""

    html: str
    width: int
    scale: float = 1.0
    smallest: int = 22
    paper: bool = False
    unsure: frozenset[str] = field(default_factory=frozenset)


def sheet(css: str, body: str, *, lang: str = "zh-CN", font: str = SANS) -> str:
    """A whole HTML document."""
    base = f"*{{box-sizing:border-box}}body{{margin:0;font-family:{font}}}table{{border-collapse:collapse;width:100%}}"
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def money(cents: int, sign: str = "") -> str:
    """`1,234.50`, with the currency sign behind a minus."""
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) / 100:,.2f}"


def bracketed(cents: int) -> str:
    """`(1,234.50)` for what is taken off, as accountants write it."""
    return f"({abs(cents) / 100:,.2f})" if cents < 0 else f"{cents / 100:,.2f}"


def slip(rng: Random, amount: int) -> int:
    """Another figure of the same length: wrong in its second digit."""
    step = 10 ** (len(str(amount)) - 2)
    digit = amount // step % 10
    return amount + (rng.choice([other for other in range(10) if abs(other - digit) >= 2]) - digit) * step


def rows(table: Iterable[Sequence[str]], tag: str = "td") -> str:
    """Table rows of plain cells."""
    return "".join("<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>" for row in table)


def pairs(items: Iterable[tuple[str, str]], name: str = "row") -> str:
    """A name at the left and a figure at the right, one below the other."""
    return "".join(f'<div class="{name}"><span>{label}</span><b>{value}</b></div>' for label, value in items)


def round_to(rng: Random, low: int, high: int, step: int) -> int:
    """A figure between `low` and `high`, a multiple of `step`."""
    return rng.randrange(low // step, high // step + 1) * step


def capitals(cents: int) -> str:
    """An amount below a hundred million yuan in the characters that invoices use."""
    whole, rest = divmod(cents, 100)
    out, gap = "", False
    for place in range(len(str(whole)) - 1, -1, -1):
        digit = whole // 10**place % 10
        if digit:
            out += ("零" if gap else "") + DIGITS[digit] + PLACES[place]
            gap = False
        else:
            gap = bool(out)
            if place == 4 and whole // 10000:
                out, gap = out + "万", False
    jiao, fen = divmod(rest, 10)
    if not rest:
        return out + "元整"
    tail = (DIGITS[jiao] + "角" if jiao else "零") + (DIGITS[fen] + "分" if fen else "整")
    return out + "元" + tail


def status(clock: str, colour: str = "#111") -> str:
    """The status bar of a phone."""
    return (
        f'<div style="display:flex;justify-content:space-between;padding:12px 22px 6px;font-size:14px;font-weight:600;color:{colour}">'
        f"<span>{clock}</span>"
        f'<svg width="58" height="13" fill="{colour}"><rect x="0" y="8" width="3" height="5"/><rect x="5" y="5" width="3" height="8"/>'
        f'<rect x="10" y="2" width="3" height="11"/><rect x="28" y="1" width="24" height="11" rx="3" fill="none" stroke="{colour}"/>'
        f'<rect x="30" y="3" width="16" height="7" rx="1.5"/></svg></div>'
    )

"""What the pages of `orchid` share: amounts in print, rows of tables, a document around a body."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from tests.generator.made import Facts
from tests.generator.web.page import Page

Item = tuple[str, int]
"""A name and an amount in cents."""
SUM = "document.sum_mismatch"
ZERO = "document.zero_field"
ORDER = "pricing.total_mismatch"
"""Whether a receipt or a quotation is also an order is a matter of taste."""
_AMOUNT = re.compile(r"^(?!0\d)([-+]?[¥$£€]?[\d,]+(\.\d+)?%?|[–—])$")
_BASE = """*{box-sizing:border-box}body{margin:0;font:15px/1.5 'Liberation Sans','Noto Sans CJK SC',sans-serif;color:#222;background:#fff}
table{border-collapse:collapse;width:100%}th{text-align:left}th.n,td.n{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
h1,h2,h3,p{margin:0}"""
_DIGITS = "零壹贰叁肆伍陆柒捌玖"


def m(cents: int, sign: str = "") -> str:
    """An amount with separators and two decimals; the minus stands before the currency sign."""
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) / 100:,.2f}"


def o(cents: int) -> str:
    """An amount, or an empty cell instead of zero."""
    return m(cents) if cents else ""


def total(items: Iterable[Sequence], at: int = 1) -> int:
    """The sum of one column."""
    return sum(item[at] for item in items)


def capital(cents: int) -> str:
    """An amount below a million yuan in the characters of a cheque."""
    yuan, rest = divmod(cents, 100)
    out, gap = "", False
    for place, digit in zip(range(len(str(yuan)) - 1, -1, -1), str(yuan), strict=True):
        if digit == "0":
            gap = True
        else:
            out += ("零" if gap and out else "") + _DIGITS[int(digit)] + ("", "拾", "佰", "仟", "", "拾")[place]
            gap = False
        if place == 4:
            out += "万"
    jiao, fen = divmod(rest, 10)
    if not rest:
        return f"{out}圆整"
    return f"{out}圆" + (f"{_DIGITS[jiao]}角" if jiao else "零") + (f"{_DIGITS[fen]}分" if fen else "整")


def tr(cells: Iterable[str], tag: str = "td", cls: str = "") -> str:
    """A row of a table; cells that are amounts stand to the right."""
    inner = "".join(f"<{tag}{' class=n' if _AMOUNT.match(cell) else ''}>{cell}</{tag}>" for cell in cells)
    return f"<tr class='{cls}'>{inner}</tr>"


def head(names: Iterable[str], numbers: int = 99) -> str:
    """A row of headings; those from `numbers` on stand to the right."""
    return "<tr>" + "".join(f"<th{' class=n' if at >= numbers else ''}>{name}</th>" for at, name in enumerate(names)) + "</tr>"


def pairs(items: Iterable[tuple[str, str]], tag: str = "div", cls: str = "p") -> str:
    """Names on the left, values on the right, one under the other."""
    return "".join(f"<{tag} class='{cls}'><span>{name}</span><b>{value}</b></{tag}>" for name, value in items)


def status(time: str, ink: str = "#111") -> str:
    """The bar at the top of a phone."""
    return f"""<div style="display:flex;justify-content:space-between;padding:8px 20px 4px;font-size:13px;font-weight:600;color:{ink}">
<span>{time}</span>
<span style="display:flex;gap:5px;align-items:center"><i style="width:16px;height:9px;background:linear-gradient(90deg,{ink} 70%,transparent 70%)">
</i>
<i style="width:22px;height:11px;border:1.5px solid {ink};border-radius:3px;padding:1px">
<i style="display:block;width:13px;height:6px;background:{ink}">
</i></i></span></div>"""


def doc(css: str, body: str, lang: str = "en") -> str:
    """A whole document."""
    return f"<!doctype html><html lang='{lang}'><head><meta charset='utf-8'><style>{_BASE}{css}</style></head><body>{body}</body></html>"


def sheet(
    name: str,
    html: str,
    width: int,
    *must: str,
    unsure: Iterable[str] = (),
    text: str | None = None,
    kind: str | None = None,
    scale: float = 1.0,
    print_px: int = 13,
    paper: bool = False,
) -> Page:
    """A page of this module; `print_px` is the smallest print that matters in CSS pixels."""
    context = {"surface": "document", "kind": kind} if kind else {}
    facts = Facts(text=text, context=context, must=set(must), unsure=set(unsure))
    smallest = int(print_px * scale)
    return Page(name=f"orchid-{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)

"""What the pages of `vault` share: money, tables, the frame of a document and of an upload."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Liberation Sans','Noto Sans CJK SC',sans-serif"
SERIF = "'Liberation Serif','Noto Serif CJK SC',serif"
MONO = "'Liberation Mono','WenQuanYi Zen Hei',monospace"
HEI = "'WenQuanYi Zen Hei','DejaVu Sans',sans-serif"
LABELS = {"ok": set(), "sum": {"document.sum_mismatch"}, "zero": {"document.zero_field"}, "chart": {"document.chart_mismatch"}}
SUM = ("document.sum_mismatch",)
DIGITS, PLACES, GROUPS = "零壹贰叁肆伍陆柒捌玖", ("", "拾", "佰", "仟"), ("", "万", "亿")


def money(cents: int, mark: str = "") -> str:
    """Hundredths as `1,234.50`, with a currency sign after the minus."""
    return f"{'-' if cents < 0 else ''}{mark}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def capital(cents: int) -> str:
    """Hundredths in the Chinese capital numerals of an invoice."""
    yuan, rest = divmod(cents, 100)
    words, gap = "", False
    figures = str(yuan)
    for at, figure in enumerate(figures):
        place = len(figures) - 1 - at
        if figure != "0":
            words += ("零" if gap else "") + DIGITS[int(figure)] + PLACES[place % 4]
            gap = False
        else:
            gap = bool(words)
        if place % 4 == 0 and place and int(figures[max(0, at - 3) : at + 1]):
            words, gap = words + GROUPS[place // 4], False
    jiao, fen = divmod(rest, 10)
    if not rest:
        return f"{words}圆整"
    return f"{words}圆" + (f"{DIGITS[jiao]}角" if jiao else "零") + (f"{DIGITS[fen]}分" if fen else "整")


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, right: Collection[int] = (), kind: str = "") -> str:
    """A table; the columns `right` are set flush right; a row whose first cell starts with `*` is bold."""

    def cells(row: Sequence[str], tag: str) -> str:
        return "".join(f'<{tag} class="{"r" if at in right else ""}">{cell.removeprefix("*")}</{tag}>' for at, cell in enumerate(row))

    top = f"<thead><tr>{cells(head, 'th')}</tr></thead>" if head else ""
    body = "".join(f'<tr class="{"b" if row[0].startswith("*") else ""}">{cells(row, "td")}</tr>' for row in rows)
    return f'<table class="{kind}">{top}<tbody>{body}</tbody></table>'


def pairs(rows: Sequence[tuple[str, str]], kind: str = "pair") -> str:
    """Lines with a name on the left and a figure on the right; a name that starts with `*` is bold."""
    return "".join(
        f'<div class="{kind}{" b" if name.startswith("*") else ""}"><span>{name.removeprefix("*")}</span><span>{figure}</span></div>'
        for name, figure in rows
    )


def document(body: str, css: str, *, lang: str = "en", font: str = SANS, size: int = 14) -> str:
    """A whole HTML document with the rules all templates share."""
    base = (
        f"*{{box-sizing:border-box}}body{{margin:0;font:{size}px/1.5 {font};color:#222;background:#fff}}h1,h2,h3,p{{margin:0}}"
        "table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:6px 8px}.r,th.r,td.r{text-align:right}"
        ".b,.b td{font-weight:700}.pair{display:flex;justify-content:space-between;gap:14px;padding:5px 0}.flex{display:flex}.between{display:flex;"
        "justify-content:space-between}.rule td,.rule th{border:1px solid #555}.fine td,.fine th{border-bottom:1px solid #ddd}"
    )
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def status(ink: str = "#111") -> str:
    """The status bar of a phone."""
    return (
        f'<div style="display:flex;justify-content:space-between;padding:10px 20px 4px;font-size:13px;color:{ink}"><b>9:41</b>'
        f'<span style="display:flex;gap:5px;align-items:center"><i style="width:14px;height:9px;background:{ink};border-radius:2px"></i>'
        f'<i style="width:22px;height:10px;border:1.5px solid {ink};border-radius:3px"></i></span></div>'
    )


def upload(
    name: str,
    fault: str,
    html: str,
    width: int,
    *,
    scale: float = 2,
    smallest: int = 24,
    paper: bool = False,
    text: str | None = None,
    kind: str | None = None,
    unsure: Collection[str] = (),
) -> Page:
    """The page of an upload with the fault `ok`, `sum`, `zero` or `chart`."""
    context: dict[str, Any] = {"kind": kind} if kind else {}
    facts = Facts(text=text, context=context, must=set(LABELS[fault]), unsure=set(unsure))
    return Page(name=name, html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)

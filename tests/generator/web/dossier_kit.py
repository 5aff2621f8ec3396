"""Money, labels and page shells that the pages of `dossier` share."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page

SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
SERIF = "'Noto Serif CJK SC','Liberation Serif',serif"
LATIN = "'Liberation Sans','DejaVu Sans',sans-serif"
LABELS = {"ok": (), "sum": ("document.sum_mismatch",), "zero": ("document.zero_field",), "chart": ("document.chart_mismatch",)}
"""What the first word of a scenario's name means."""
STATUS = (
    "<div style='display:flex;justify-content:space-between;align-items:center;padding:10px 20px 6px;font-size:14px;font-weight:600'><span>{clock}</span>"
    "<span style='display:flex;gap:5px;align-items:center'><svg width='18' height='12' viewBox='0 0 18 12' fill='currentColor'><rect y='8' width='3' height='4'/>"
    "<rect x='5' y='5' width='3' height='7'/><rect x='10' y='2' width='3' height='10'/><rect x='15' width='3' height='12'/></svg>"
    "<span style='width:23px;height:11px;border:1px solid;border-radius:3px;padding:1px;box-sizing:border-box'><i style='display:block;width:70%;height:100%;"
    "background:currentColor;border-radius:1px'></i></span></span></div>"
)


@dataclass(frozen=True, kw_only=True)
class Shell:
    """The window a template is drawn in."""

    name: str
    lang: str
    css: str
    width: int
    scale: float
    smallest: int
    kind: str | None = None
    """Named in about half of its uploads' contexts."""
    paper: bool = False
    texts: tuple[str, ...] = ()
    """What an uploader may say, none of it about a figure."""


def finish(rng: Random, shell: Shell, number: int, scenario: str, body: str, unsure: Iterable[str] = ()) -> Page:
    """A page of a template, labelled by the scenario's first word."""
    context = {"surface": "document"}
    if shell.kind and rng.random() < 0.65:
        context["kind"] = shell.kind
    html = (
        f"<!doctype html><html lang='{shell.lang}'><head><meta charset='utf-8'><style>*{{box-sizing:border-box}}body{{margin:0}}"
        f"table{{border-collapse:collapse}}{shell.css}</style></head><body>{body}</body></html>"
    )
    return Page(
        name=f"dossier-{shell.name}-{scenario}-{number}",
        html=html,
        width=shell.width,
        facts=Facts(text=rng.choice((*shell.texts, None)), context=context, must=set(LABELS[scenario.split("-", maxsplit=1)[0]]), unsure=set(unsure)),
        split="held",
        scale=shell.scale,
        smallest=shell.smallest,
        paper=shell.paper,
    )


def money(cents: int) -> str:
    """Thousands separators and two decimals."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def plain(cents: int) -> str:
    """Two decimals, no separators."""
    return f"{cents // 100}.{cents % 100:02d}"


def status(clock: str) -> str:
    """A phone's status bar."""
    return STATUS.format(clock=clock)


def cells(values: Sequence[str], tag: str = "td", classes: Sequence[str] = ()) -> str:
    """A table's row; `classes` are its columns'."""
    marks = [*classes, *[""] * len(values)]
    return "<tr>" + "".join(f"<{tag} class='{mark}'>{value}</{tag}>" for value, mark in zip(values, marks, strict=False)) + "</tr>"


def pairs(rows: Iterable[tuple[str, str]], css: str = "row") -> str:
    """Rows of a name at the left and a value at the right."""
    return "".join(f"<div class='{css}'><span>{name}</span><b>{value}</b></div>" for name, value in rows)


@dataclass(frozen=True)
class Entry:
    """A row of an account: what it was, how much (cents, negative out), and the balance shown after it."""

    day: str
    title: str
    party: str
    amount: int
    balance: str


def account(rng: Random, pool: Sequence[tuple[str, str, int, int]], days: Sequence[str], opening: int, scenario: str) -> tuple[list[Entry], int]:
    """Entries with their running balance, oldest first, and the last balance; the scenario `sum-row` skews one, `zero-row` leaves one out."""
    drawn = rng.sample(list(pool), len(days))
    bad = rng.randrange(len(days) // 2, len(days) - 1)
    balance, entries = opening, []
    for at, (day, (title, party, low, high)) in enumerate(zip(days, drawn, strict=True)):
        amount = rng.randrange(low, high) if low % 10000 else rng.randrange(low, high, 5000)
        balance += amount
        if at == bad and scenario == "sum-row":
            balance += rng.choice((120000, 50000, 88000))
        entries.append(Entry(day, title, party, amount, "" if at == bad and scenario == "zero-row" else money(balance)))
    return entries, balance


DIGITS = "零壹贰叁肆伍陆柒捌玖"


def capitals(cents: int) -> str:
    """An amount below a hundred million in the capital numerals of Chinese invoices."""
    yuan, rest = divmod(cents, 100)
    words = (_section(yuan // 10000) + "万" if yuan >= 10000 else "") + (
        ("零" if yuan >= 10000 and 0 < yuan % 10000 < 1000 else "") + _section(yuan % 10000)
    )
    jiao, fen = divmod(rest, 10)
    tail = "整" if not rest else (f"{DIGITS[jiao]}角" if jiao else "零") + (f"{DIGITS[fen]}分" if fen else "整")
    return f"{words}圆{tail}"


def _section(number: int) -> str:
    """Up to four digits in capitals."""
    words, gap = "", False
    for at, unit in ((1000, "仟"), (100, "佰"), (10, "拾"), (1, "")):
        digit = number // at % 10
        if digit:
            words += ("零" if gap and words else "") + DIGITS[digit] + unit
        gap = not digit
    return words

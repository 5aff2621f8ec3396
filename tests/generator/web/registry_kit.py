"""What the registry's templates share: money, documents, the truth of a scenario."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

Scenario = Literal["clean", "sum", "zero"]
MUST = {"clean": (), "sum": ("document.sum_mismatch",), "zero": ("document.zero_field",)}
SANS = "'Noto Sans CJK SC','Liberation Sans',sans-serif"
LATIN = "'Liberation Sans','DejaVu Sans',sans-serif"


def money(cents: int, sign: str = "") -> str:
    """Cents as people print them: 1,234.50, with a minus before the sign of the currency."""
    return f"{'-' if cents < 0 else ''}{sign}{abs(cents) // 100:,}.{abs(cents) % 100:02d}"


def document(css: str, body: str, *, lang: str = "zh-CN", font: str = SANS) -> str:
    """A whole HTML document."""
    base = f"*{{box-sizing:border-box;margin:0;padding:0}}body{{font-family:{font}}}table{{border-collapse:collapse;width:100%}}"
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def rows(lines: Iterable[Iterable[str]], classes: Iterable[str] = ()) -> str:
    """Table rows; `classes` names the class of each column."""
    names = list(classes)
    made = ""
    for line in lines:
        cells = "".join(f'<td class="{names[at] if at < len(names) else ""}">{cell}</td>' for at, cell in enumerate(line))
        made += f"<tr>{cells}</tr>"
    return made


def heads(names: Iterable[str], classes: Iterable[str] = ()) -> str:
    """The row of column heads."""
    return rows([names], classes).replace("<td", "<th").replace("</td", "</th")


def status_bar(clock: str, colour: str = "#111") -> str:
    """The top line of a phone."""
    battery = f'<svg width="46" height="12" fill="{colour}"><path d="M0 12V8h3v4zM5 12V5h3v7zM10 12V2h3v10z"/>'
    battery += (
        f'<rect x="20" y="1.5" width="21" height="9" rx="2.5" fill="none" stroke="{colour}"/><rect x="22" y="3.5" width="14" height="5"/></svg>'
    )
    style = f"display:flex;justify-content:space-between;align-items:center;padding:12px 22px 6px;font-size:14px;font-weight:600;color:{colour}"
    return f'<div style="{style}"><span>{clock}</span>{battery}</div>'


def facts(scenario: Scenario, *, kind: str | None = None, text: str | None = None, unsure: Iterable[str] = ()) -> Facts:
    """The upload around a document: `unsure` counts only for a wrong page."""
    wrong = scenario != "clean"
    must = set(MUST[scenario])
    return Facts(text=text, context={"kind": kind} if kind else {}, must=must, unsure=set(unsure) - must if wrong else set())


def held(name: str, html: str, width: int, truth: Facts, *, scale: float = 1.0, smallest: int = 14, paper: bool = False) -> Page:
    """A page of the blind split."""
    return Page(name=name, html=html, width=width, facts=truth, split="held", scale=scale, smallest=smallest, paper=paper)

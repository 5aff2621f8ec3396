"""What all papers share: money in cents, a whole HTML document, the table of templates, and the labels each case carries."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from random import Random
from typing import Literal

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM, ZERO, CHART, TOTAL = "document.sum_mismatch", "document.zero_field", "document.chart_mismatch", "pricing.total_mismatch"

_SUMS = (
    "gross_wrong",
    "net_wrong",
    "deduct_wrong",
    "ytd_wrong",
    "balance_wrong",
    "balance_one",
    "totals_wrong",
    "closing_wrong",
    "line_wrong",
    "subtotal_wrong",
    "total_wrong",
    "tax_wrong",
    "change_wrong",
)
_MILD = ("tax_zero", "bonus_zero", "fee_waived", "pending", "discount_zero")
VERDICTS: dict[str, tuple[frozenset[str], frozenset[str]]] = {
    **dict.fromkeys(_SUMS, (frozenset({SUM}), frozenset())),
    **dict.fromkeys(_MILD, (frozenset(), frozenset({ZERO}))),
    **dict.fromkeys(("base_zero", "net_blank", "balance_blank"), (frozenset({ZERO}), frozenset())),
    **dict.fromkeys(("base_blank", "amount_blank", "line_blank", "line_zero", "tax_cell_zero"), (frozenset({ZERO}), frozenset({SUM}))),
    **dict.fromkeys(("base_dropped", "balance_zero"), (frozenset({ZERO, SUM}), frozenset())),
    **dict.fromkeys(("up_off", "down_off", "size_off", "double_off", "flat_off", "range_off", "other_off"), (frozenset({CHART}), frozenset())),
}
"""Case: the labels it must carry and those people would argue about. A case that is not here is clean."""

NOTES: dict[str, tuple[str, ...]] = {
    "payslip": ("工资条，请查收", "上个月的工资单", "Payslip for my records", "proof of income"),
    "statement": ("近期流水", "银行流水，用于签证", "account history", "Statement for the rental application"),
    "receipt": ("报销凭证", "午餐小票", "receipt for expenses", "please file this one"),
    "invoice": ("发票", "供应商发来的单据", "invoice from the supplier", "for accounts payable"),
}
"""What people write under such a paper: nothing that matters."""


@dataclass(frozen=True, kw_only=True)
class Template:
    """A layout with its words, and the cases it serves."""

    name: str
    split: Literal["seen", "held"]
    draw: Callable[[Random, str], str]
    """(random, case) to an HTML document."""
    cases: Sequence[str]
    width: int
    scale: float
    print_size: int
    """CSS pixels of the smallest print that matters."""
    kind: str | None = None
    paper: bool = False


def drawn(rng: Random, templates: Sequence[Template]) -> Iterator[Page]:
    """The pages of `templates`, one a case."""
    for template in templates:
        for number, case in enumerate(template.cases, 1):
            must, unsure = VERDICTS.get(case, (frozenset(), frozenset()))
            facts = Facts(context={"surface": "document"}, must=set(must), unsure=set(unsure))
            if template.kind and rng.random() < 0.52:
                facts.context["kind"] = template.kind
            elif template.kind in {"receipt", "invoice"} and SUM in must | unsure:
                facts.unsure.add(TOTAL)  # without a kind it may as well be read as an order
            if template.kind and rng.random() < 0.25:
                facts.text = rng.choice(NOTES[template.kind])
            yield Page(
                name=f"papers-{template.name}-{case}-{number}",
                html=template.draw(rng, case),
                width=template.width,
                facts=facts,
                split=template.split,
                scale=template.scale,
                smallest=round(template.print_size * template.scale),
                paper=template.paper,
            )


def money(cents: int, *, comma: bool = True) -> str:
    """Cents as 1,234.50, with a minus where negative."""
    whole = f"{abs(cents) // 100:,}" if comma else str(abs(cents) // 100)
    return f"{'-' if cents < 0 else ''}{whole}.{abs(cents) % 100:02d}"


def small_cents(cents: int) -> str:
    """Cents as 1,234 with its decimals in a smaller font."""
    whole, part = money(cents).split(".")
    return f'{whole}<span style="font-size:.62em">.{part}</span>'


def share(cents: int, percent: float) -> int:
    """A percentage of `cents`, rounded half up as tills do."""
    return int((cents * round(percent * 100) + 5000) // 10000)


def wrong(rng: Random, cents: int, least: int = 150) -> int:
    """Another amount, off by so much that nobody would call it rounding, and not by a figure that is likely on the page."""
    step = max(least, round(abs(cents) * rng.uniform(0.04, 0.22)))
    step += 7 if step % 10 == 0 else 0
    return cents + step if rng.random() < 0.55 or abs(cents) < 2 * step else cents - step


def document(css: str, body: str, *, font: str, lang: str = "zh-CN") -> str:
    """A whole HTML document."""
    base = f"*{{box-sizing:border-box}}body{{margin:0;font-family:{font}}}table{{border-collapse:collapse}}"
    return f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><style>{base}{css}</style></head><body>{body}</body></html>'


def table(head: Sequence[str], rows: Sequence[Sequence[str]], *, css: str = "", numbers: int = 0) -> str:
    """A plain table; its last `numbers` columns are flush right (class n)."""
    first = len(head) - numbers

    def cells(tag: str, row: Sequence[str]) -> str:
        return "".join(f"<{tag}{' class=n' if place >= first else ''}>{cell}</{tag}>" for place, cell in enumerate(row))

    body = "".join(f"<tr>{cells('td', row)}</tr>" for row in rows)
    return f'<table class="{css}"><thead><tr>{cells("th", head)}</tr></thead><tbody>{body}</tbody></table>'


def pairs(rows: Sequence[tuple[str, str]], css: str = "row") -> str:
    """Name and figure, one a line, figure flush right (the class is a flex row)."""
    return "".join(f'<div class="{css}"><span>{name}</span><b>{figure}</b></div>' for name, figure in rows)

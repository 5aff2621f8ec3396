"""What the pages of `bureau` share: amounts, documents and the making of a case."""

from __future__ import annotations

from collections.abc import Iterable
from random import Random

from tests.generator.made import Facts
from tests.generator.web.page import Page

SUM = "document.sum_mismatch"
ZERO = "document.zero_field"
CHART = "document.chart_mismatch"
TOTAL = "pricing.total_mismatch"

SANS = "'Noto Sans CJK SC',sans-serif"
SERIF = "'Noto Serif CJK SC',serif"
HEI = "'WenQuanYi Zen Hei',sans-serif"
LATIN = "'Liberation Sans',sans-serif"
ROMAN = "'Liberation Serif',serif"
MONO = "'Liberation Mono','Noto Sans CJK SC',monospace"
DEJAVU = "'DejaVu Sans',sans-serif"


def amount(cents: int, sign: str = "", *, comma: str = ",", point: str = ".", minus: str = "-") -> str:
    """An amount kept in cents, as people print it."""
    whole, rest = divmod(abs(cents), 100)
    return f"{minus if cents < 0 else ''}{sign}{whole:,}".replace(",", comma) + f"{point}{rest:02d}"


def bracketed(cents: int, sign: str = "") -> str:
    """An amount as accountants print it: negatives in brackets."""
    return f"({amount(-cents, sign)})" if cents < 0 else amount(cents, sign)


def rounded(product: float) -> int:
    """Half-up rounding of a product of positive figures to whole cents."""
    return int(product + 0.5 + 1e-9)


def capital(cents: int) -> str:
    """An amount in the Chinese numerals of invoices."""
    digits = "零壹贰叁肆伍陆柒捌玖"
    yuan, rest = divmod(cents, 100)
    text, gap = "", False
    figures = str(yuan)
    for place, figure in zip(range(len(figures) - 1, -1, -1), figures, strict=True):
        if figure == "0":
            gap = True
        else:
            text += ("零" if gap and text else "") + digits[int(figure)] + ("", "拾", "佰", "仟")[place % 4]
            gap = False
        if place == 4:
            text, gap = text + "万", False
    jiao, fen = divmod(rest, 10)
    if not rest:
        return f"{text}圆整"
    return f"{text}圆" + (f"{digits[jiao]}角" if jiao else "零") + (f"{digits[fen]}分" if fen else "整")


def shell(css: str, body: str, *, font: str = SANS, ground: str = "#fff") -> str:
    """A whole document."""
    base = "*{box-sizing:border-box;margin:0;padding:0}table{border-collapse:collapse;width:100%}"
    base += f"body{{font-family:{font};background:{ground};color:#222}}"
    return f"<!doctype html><html><head><meta charset='utf-8'><style>{base}{css}</style></head><body>{body}</body></html>"


def row(cells: Iterable[object], tag: str = "td", style: str = "") -> str:
    """A row of a table; every cell but the first has the class `n`."""
    inner = "".join(f"<{tag}{' class=n' if place else ''}>{cell}</{tag}>" for place, cell in enumerate(cells))
    return f"<tr style='{style}'>{inner}</tr>"


def table(head: Iterable[object], rows: Iterable[Iterable[object]], foot: Iterable[Iterable[object]] = ()) -> str:
    """A table with a head and, where there are any, last rows set in bold."""
    body = "".join(row(cells) for cells in rows) + "".join(row(cells, style="font-weight:700") for cells in foot)
    return f"<table><thead>{row(head, 'th')}</thead><tbody>{body}</tbody></table>"


def digits(rng: Random, count: int) -> str:
    """A number of an account, order or form."""
    return "".join(rng.choice("123456789") for _ in range(count))


def made(
    name: str,
    html: str,
    *,
    width: int,
    must: Iterable[str] = (),
    unsure: Iterable[str] = (),
    kind: str | None = None,
    text: str | None = None,
    scale: float = 1.0,
    smallest: int = 22,
    paper: bool = False,
) -> Page:
    """A held page of this module; one with nothing in `must` is clean."""
    facts = Facts(text=text, context={"kind": kind} if kind else {}, must=set(must), unsure=set(unsure))
    return Page(name=f"bureau_{name}", html=html, width=width, facts=facts, split="held", scale=scale, smallest=smallest, paper=paper)

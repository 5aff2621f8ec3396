"""How the pages of `lantern` are written down: a sketch with blanks, and the cases that fill them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from tests.generator.made import Facts
from tests.generator.web.page import Page

_BLANK = re.compile(r"\[\[(\w+)\]\]")
_RESET = "*{box-sizing:border-box;margin:0;padding:0}ul{list-style:none}table{border-collapse:collapse}"


@dataclass(frozen=True, kw_only=True)
class Case:
    """What one page of a sketch says, and what is true of it."""

    tale: str
    """Ends the page's name."""
    fill: dict[str, str]
    """The blanks of the sketch."""
    must: tuple[str, ...] = ()
    """Labels, `pricing.` left out; none where there is nothing to report."""
    unsure: tuple[str, ...] = ()
    text: str | None = None
    price: float | None = None
    """Of the listing; None for an upload without one."""
    fees: tuple[tuple[str, float], ...] = ()
    """Of the listing."""


@dataclass(frozen=True, kw_only=True)
class Sketch:
    """One template: a layout of its own, with `[[blanks]]`."""

    name: str
    css: str
    body: str
    cases: tuple[Case, ...]
    width: int = 390
    scale: float = 2
    smallest: int = 24
    currency: str = "CNY"

    def pages(self, rng: Random) -> Iterator[Page]:
        """Each case of the template."""
        for case in self.cases:
            chance = {"clock": f"{rng.randint(8, 22)}:{rng.randint(10, 59)}", "number": str(rng.randint(10**11, 10**12 - 1))}
            blanks = chance | case.fill
            body = _BLANK.sub(lambda blank, blanks=blanks: blanks[blank[1]], self.body)
            yield Page(
                name=f"lantern_{self.name}-{case.tale}",
                html=f"<!doctype html><html><head><meta charset=utf-8><style>{_RESET}{self.css}</style></head><body>{body}</body></html>",
                width=self.width,
                facts=Facts(
                    text=case.text,
                    context=self._context(case),
                    must=_labels(case.must),
                    unsure=_labels(case.unsure),
                ),
                split="held",
                scale=self.scale,
                smallest=self.smallest,
            )

    def _context(self, case: Case) -> dict[str, Any]:
        if case.price is None:
            return {}
        fees = [{"name": name, "amount": amount} for name, amount in case.fees]
        return {"listing": {"price": case.price, "currency": self.currency, "fees": fees}}


def _labels(names: tuple[str, ...]) -> set[str]:
    """Whole names: those without a dot are of `pricing`."""
    return {name if "." in name else f"pricing.{name}" for name in names}

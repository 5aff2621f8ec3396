"""Documents of households and offices, Chinese and English: payslips, statements, receipts, invoices, bills, claims; half of them in order."""

from __future__ import annotations

from collections.abc import Iterator
from random import Random

from tests.generator.web import granary_en_pay, granary_en_trade, granary_zh_pay, granary_zh_trade
from tests.generator.web.granary_kit import drawn
from tests.generator.web.page import Page


def pages(rng: Random) -> Iterator[Page]:
    """Every page, all of the held split."""
    for prefix, module in (
        ("granary_zh", granary_zh_pay),
        ("granary_zh", granary_zh_trade),
        ("granary_en", granary_en_pay),
        ("granary_en", granary_en_trade),
    ):
        yield from drawn(prefix, module.TEMPLATES, rng)

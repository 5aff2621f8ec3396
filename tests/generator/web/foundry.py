"""Documents and charts, each template with its faults and an honest near-miss: payslips, statements, bills, orders, reports, slides, apps.

All of them are `held`: they measure the reading and no rule is written on them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from random import Random

from tests.generator.made import Facts
from tests.generator.web import foundry_charts as charts
from tests.generator.web import foundry_en as en
from tests.generator.web import foundry_zh as zh
from tests.generator.web.foundry_base import Draft
from tests.generator.web.page import Page

MUST = {
    "clean": (),
    "clean2": (),
    "sum": ("document.sum_mismatch",),
    "zero": ("document.zero_field",),
    "both": ("document.sum_mismatch", "document.zero_field"),
    "chart": ("document.chart_mismatch",),
}
TEMPLATES: tuple[tuple[str, Callable[[Random, str], Draft], tuple[str, ...]], ...] = (
    ("zh-pay_sheet", zh.pay_sheet, ("clean", "sum", "zero")),
    ("zh-pay_app", zh.pay_app, ("clean", "both")),
    ("zh-bank_paper", zh.bank_paper, ("clean", "sum", "zero")),
    ("zh-wallet_month", zh.wallet_month, ("clean", "sum", "clean2")),
    ("zh-e_invoice", zh.e_invoice, ("clean", "sum")),
    ("zh-power_bill", zh.power_bill, ("clean", "sum")),
    ("zh-clinic_paper", zh.clinic_paper, ("clean", "sum", "clean2")),
    ("zh-quotation", zh.quotation, ("clean", "sum", "zero")),
    ("zh-travel_claim", zh.travel_claim, ("clean", "sum")),
    ("zh-points_app", zh.points_app, ("clean", "sum", "zero")),
    ("zh-settlement", zh.settlement, ("clean", "sum")),
    ("zh-revenue_slide", charts.revenue_slide, ("clean", "chart", "clean2")),
    ("zh-sales_news", charts.sales_news, ("clean", "chart")),
    ("zh-visits_board", charts.visits_board, ("clean", "chart")),
    ("zh-steps_app", charts.steps_app, ("clean", "chart", "clean2")),
    ("zh-regions_report", charts.regions_report, ("clean", "chart")),
    ("zh-channels_report", charts.channels_report, ("clean", "chart")),
    ("en-payslip", en.payslip, ("clean", "sum", "both")),
    ("en-shifts", en.shifts, ("clean", "sum")),
    ("en-card_statement", en.card_statement, ("clean", "sum", "clean2")),
    ("en-brokerage", en.brokerage, ("clean", "sum", "zero")),
    ("en-diner_receipt", en.diner_receipt, ("clean", "sum")),
    ("en-phone_bill", en.phone_bill, ("clean", "sum", "clean2")),
    ("en-purchase_order", en.purchase_order, ("clean", "sum", "zero")),
    ("en-remittance", en.remittance, ("clean", "sum")),
    ("en-tax_summary", en.tax_summary, ("clean", "sum")),
    ("en-loan", en.loan, ("clean", "sum", "zero")),
    ("en-rent_ledger", en.rent_ledger, ("clean", "sum", "zero")),
    ("en-complaints_paper", charts.complaints_paper, ("clean", "chart", "clean2")),
    ("en-signup_tile", charts.signup_tile, ("clean", "chart", "clean2")),
    ("en-tickets_slide", charts.tickets_slide, ("clean", "chart")),
    ("en-mix_report", charts.mix_report, ("clean", "chart")),
    ("en-reservoir_card", charts.reservoir_card, ("clean", "chart")),
    ("en-energy_app", charts.energy_app, ("clean", "chart")),
)


def pages(rng: Random) -> Iterator[Page]:
    """Every template with each of its faults."""
    for name, make, faults in TEMPLATES:
        for fault in faults:
            draft = make(rng, fault)
            yield Page(
                name=f"foundry_{name}-{fault}",
                html=draft.html,
                width=draft.width,
                scale=draft.scale,
                smallest=draft.smallest,
                paper=draft.paper,
                split="held",
                facts=Facts(must=set(MUST[fault]), unsure=set(draft.unsure)),
            )

"""Discounts in any wording."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.reading.amounts import fold
from pipeline.reading.discounts import parse


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("5折", {"kind": "percent", "value": "0.5"}), ("八五折", {"kind": "percent", "value": "0.15"}), ("8.5折", {"kind": "percent", "value": "0.15"}), ("85折", {"kind": "percent", "value": "0.15"}), ("三折", {"kind": "percent", "value": "0.7"}),
        ("限时半价", {"kind": "percent", "value": "0.5"}), ("50% OFF", {"kind": "percent", "value": "0.5"}), ("Save 20%", {"kind": "percent", "value": "0.2"}), ("-30%", {"kind": "percent", "value": "0.3"}),
        ("立减50", {"kind": "amount", "value": "50"}), ("直降100元", {"kind": "amount", "value": "100"}), ("Save $20", {"kind": "amount", "value": "20"}), ("$15 off", {"kind": "amount", "value": "15"}),
        ("满300减40", {"kind": "threshold", "minimum": "300", "value": "40"}), ("每满200减30", {"kind": "threshold", "minimum": "200", "value": "30"}), ("$10 off orders over $50", {"kind": "threshold", "minimum": "50", "value": "10"}),
        ("第二件半价", {"kind": "nth_item", "quantity": 2, "value": "0.5"}), ("第2件5折", {"kind": "nth_item", "quantity": 2, "value": "0.5"}), ("第二件0元", {"kind": "nth_item", "quantity": 2, "value": "1"}),
        ("买一送一", {"kind": "buy_get", "quantity": 1, "free": 1}), ("Buy 2 get 1 free", {"kind": "buy_get", "quantity": 2, "free": 1}), ("BOGO", {"kind": "buy_get", "quantity": 1, "free": 1}),
        ("2 for £30", {"kind": "bundle", "quantity": 2, "value": "30"}), ("any three for $10", {"kind": "bundle", "quantity": 3, "value": "10"}), ("3件99元", {"kind": "bundle", "quantity": 3, "value": "99"}),
        ("up to 70% off", {"kind": "fixed", "value": "0.7"}), ("低至3折", {"kind": "fixed", "value": "0.7"}), ("5折起", {"kind": "fixed", "value": "0.5"}),
    ],
)  # fmt: skip
def test_wordings(text, expected):
    """Each wording gives one discount, with its numbers; "up to" says nothing of this price."""
    [(_, _, fields)] = parse(fold(text))
    assert {key: value if isinstance(value, int | str) and key != "value" else Decimal(value) for key, value in fields.items()} == {
        key: Decimal(value) if key in {"value", "minimum"} else value for key, value in expected.items()
    }


@pytest.mark.parametrize("text", ["折叠桌", "打折扣", "好评率98%", "纯棉 95%", "半身裙", "酒精度 52%", "3件套", "off-white", "100% cotton", "买家秀"])
def test_no_discount(text):
    """Words and percentages of other things are none."""
    assert not parse(fold(text))

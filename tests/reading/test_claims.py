"""Claims of the uploader's words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from pipeline.reading.claims import claims


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("宣传价199", [("promised_price", "199")]),
        ("价格比宣传低了一半", [("cheaper", "0.5")]),
        ("实际付款高于页面显示价", [("dearer", None)]),
        ("advertised at $20", [("promised_price", "20")]),
        ("页面写到手价199，结账变成269", [("promised_price", "199"), ("paid_price", "269")]),
        ("It said $49 but I was charged $59", [("promised_price", "49"), ("paid_price", "59")]),
        ("原价299，广告说5折", [("original_price", "299"), ("discount", "0.5")]),
        ("结账时多了包装费30元", [("fee", "30")]),
        ("The price is half of what was advertised", [("cheaper", "0.5")]),
        ("比标价便宜了30%", [("cheaper", "0.3")]),
        ("结账时比页面多了30块", [("dearer", None)]),
        ("很好用，物流很快", []),
        ("买了3件，用了2年", []),
        ("great quality, arrived in 2 days", []),
    ],
)
def test_claims(text, expected):
    """Each sentence gives its claims, with their values."""
    assert [(one.kind, one.value) for one in claims(text)] == [(kind, Decimal(value) if value else None) for kind, value in expected]

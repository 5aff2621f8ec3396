"""Amounts in any rendering, and the numbers that are none."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

import cn2an
import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.reading.amounts import find


def values(text):
    """The values found."""
    return [one.value for one in find(text)]


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("¥149", "149", "CNY"), ("￥１９９．００", "199", "CNY"), ("¥ 1.2万", "12000", "CNY"), ("一百九十九元", "199", "CNY"), ("两千块", "2000", "CNY"), ("8块5", "8.5", "CNY"), ("十块钱", "10", "CNY"),
        ("$1,299.99", "1299.99", "USD"), ("US$20", "20", "USD"), ("HK$ 1,000", "1000", "HKD"), ("19,99 €", "19.99", "EUR"), ("RM 12.50", "12.5", "MYR"), ("£30", "30", "GBP"), ("¥1,299 .00", "1299", "CNY"),
        ("RMB 88", "88", "CNY"), ("99 dollars", "99", "USD"), ("¥6999.00起", "6999", "CNY"), ("包装费30元另计", "30", "CNY"), ("Y149", "149", "CNY"), ("合计:269.00", "269", None),
        ("SEK 249.00", "249", "SEK"), ("AED 12.50", "12.5", "AED"), ("499 kr", "499", None), ("24,90 zł", "24.9", "PLN"), ("天1,299", "1299", None), ("-天60", "60", None),
    ],
)  # fmt: skip
def test_one_amount(text, value, currency):
    """Each rendering gives its one value and currency."""
    [one] = find(text)
    assert (one.value, one.currency) == (Decimal(value), currency)


@pytest.mark.parametrize(
    "text",
    ["月销2000+", "好评率98%", "4.8分", "2026-11-24 10:30", "13812345678", "iPhone 15 Pro", "x2", "5折", "买2件", "共3件", "60x90cm", "500ml*12", "16GB+512GB", "1-2天", "已售 3000件", "4.9 stars", "(1,203 reviews)",
     "12345 sold", "No. 20261124", "100+人付款", "50% off", "第2件", "型号：X200", "尺码 38", "24小时发货"],
)  # fmt: skip
def test_no_marked_amount(text):
    """Counts, ratings, dates, sizes, models and phone numbers carry no sign of money."""
    assert not [one for one in find(text) if one.marked]


def test_ranges_signs_and_units():
    """What stands around a number is read with it."""
    [spread] = find("¥99-199")
    assert (spread.value, spread.high) == (99, 199)
    assert [one.sign for text in ("-¥20.00", "+¥30", "−¥5") for one in find(text)] == ["-", "+", "-"]
    assert find("¥99起")[0].open_end
    assert find("¥12.8/斤")[0].per == "斤"
    assert values("¥149 ¥299") == [149, 299]


MONEY = st.decimals(min_value=Decimal("0.01"), max_value=Decimal("999999.99"), places=2)


@given(
    MONEY,
    st.sampled_from(
        [
            "¥{:.2f}",
            "¥ {:.2f}",
            "¥{:,.2f}",
            "${:,.2f}",
            "{:.2f}元",
            "£{:.2f}",
            "RMB {:,.2f}",
            "合计：¥{:.2f}",
            "实付款 ¥{:,.2f} 元",
            "Total: ${:,.2f}",
        ]
    ),
)
def test_any_rendering_round_trips(value, form):
    """A value written in any of the forms is read back, and nothing else is."""
    assert values(form.format(value)) == [value]


@given(MONEY)
def test_full_width_round_trips(value):
    """Full-width digits, point and sign are read as half-width ones."""
    wide = "".join(chr(ord(char) + 0xFEE0) for char in f"{value:.2f}")
    assert values(f"￥{wide}") == [value]


@given(st.integers(1, 99999))
def test_chinese_numerals_round_trip(value):
    """Chinese numerals with a unit are read as their value."""
    assert values(f"{cn2an.an2cn(value)}元") == [value]


@given(st.text(max_size=60))
def test_any_text(text):
    """No text breaks it, and places lie within the text, in order."""
    found = find(text)
    assert all(0 <= one.start < one.end <= len(text) and one.value >= 0 for one in found)
    assert all(a.end <= b.start for a, b in pairwise(found))

"""Numerals as people say them."""

from __future__ import annotations

import pytest

from pipeline.reading.spoken import in_digits


@pytest.mark.parametrize(
    ("said", "digits"),
    [
        ("报六十收七十五", "报60收75"),
        ("付了三百二", "付了320"),
        ("一千零六", "1006"),
        ("四千六百零八", "4608"),
        ("一万三", "13000"),
        ("二十九块八", "29.8元"),
        ("四块五", "4.5元"),
        ("五十元一位", "50元一位"),
        ("七五折", "七五折"),
        ("等了四十分钟", "等了四十分钟"),
        ("千万别来", "千万别来"),
        ("五六十块", "五六十块"),
        ("两百多", "两百多"),
        ("第二十次", "第二十次"),
        ("百分之二十", "百分之二十"),
    ],
)
def test_in_digits(said, digits):
    """Sums are put in digits; counts, rates, proverbs and guesses stay."""
    assert in_digits(said) == digits

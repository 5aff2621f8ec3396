"""Near-misses of `license_plate`."""

from __future__ import annotations

import pytest

from pipeline.privacy.analyzer import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("粤B12345", "粤B12345"),
        ("车牌粤B12345D", "粤B12345D"),
        ("粤BD12345", "粤BD12345"),
        ("京A·88888", "京A·88888"),
        ("沪A 12345", "沪A 12345"),
        ("苏E-05EV8", "苏E-05EV8"),
        ("粤b12345", "粤b12345"),
        ("车牌号：浙A1234挂", "浙A1234挂"),
        ("粤Z1234港", "粤Z1234港"),
        ("川A12345", "川A12345"),
        ("车牌新A12345", "新A12345"),
        ("粤Ｂ１２３４５", "粤Ｂ１２３４５"),
        ("鲁B1234学", "鲁B1234学"),
        ("停在门口的皖K55555挡路", "皖K55555"),
        ("渝AD05678", "渝AD05678"),
        ("京Q1X2Y3", "京Q1X2Y3"),
        ("全新A12345", None),
        ("纯黑B20015", None),
        ("粤B1234", None),
        ("粤I12345", None),
        ("粤BABCDE", None),
        ("粤B123456789", None),
        ("新A面料12345", None),
        ("A12345", None),
        ("藏青C20240", None),
        ("天青D12345", None),
        ("B12345D", None),
        ("京东A12345", None),
        ("川味B", None),
        ("粤菜B12345元", None),
        ("最新A10086", None),
        ("云A", None),
    ],
)
def test_near_misses(text: str, expected: str | None) -> None:
    """Exactly the value is found where there is one, and nothing where it only looks like one."""
    assert [text[span.start : span.end] for span in find(text, {"license_plate"})] == ([] if expected is None else [expected])

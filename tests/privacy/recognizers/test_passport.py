"""Near-misses of `passport`."""

from __future__ import annotations

import pytest

from pipeline.privacy.analyzer import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("护照号：E12345678", "E12345678"),
        ("护照 G12345678", "G12345678"),
        ("passport no. EA1234567", "EA1234567"),
        ("Passport Number: 123456789", "123456789"),
        ("通行证 C12345678", "C12345678"),
        ("港澳通行证号码 H1234567890", "H1234567890"),
        ("护照号码：Ｅ１２３４５６７８", "Ｅ１２３４５６７８"),
        ("护照\nE12345678", "E12345678"),
        ("passport: e12345678", "e12345678"),
        ("Reisepass C01X00T47", "C01X00T47"),
        ("US passport A12345678", "A12345678"),
        ("外交护照 DE1234567", "DE1234567"),
        ("L898902C36UTO7408122F1204159ZE184226B<<<<<10", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"),
        ("台胞证 C12345678", "C12345678"),
        ("E12345678", None),
        ("货号E12345678", None),
        ("型号 G12345678", None),
        ("SKU EA1234567", None),
        ("护照夹 19.9元包邮", None),
        ("passport cover A4 size", None),
        ("护照：订单1 E1234", None),
        ("P<5折<<包邮", None),
        ("H1234567890", None),
        ("护照保护套 型号2024 E12345678", None),
        ("E1234567", None),
        ("passport holder 12x10cm", None),
        ("A1B2C3D4E5F6", None),
        ("G123456789", None),
        ("L898902C36UTO", None),
    ],
)
def test_near_misses(text: str, expected: str | None) -> None:
    """Exactly the value is found where there is one, and nothing where it only looks like one."""
    assert [text[span.start : span.end] for span in find(text, {"passport"})] == ([] if expected is None else [expected])

"""Near-misses of `us_ssn`."""

from __future__ import annotations

import pytest

from pipeline.privacy.analyzer import find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("123-45-6780", "123-45-6780"),
        ("SSN: 123-45-6780", "123-45-6780"),
        ("ssn 123456780", "123456780"),
        ("Social Security Number 219-09-9998", "219-09-9998"),
        ("social security: 536 22 1234", "536 22 1234"),
        ("SSN 536-22-1234.", "536-22-1234"),
        ("my SSN is 401-55-9821", "401-55-9821"),
        ("(536-22-1234)", "536-22-1234"),
        ("ＳＳＮ：５３６－２２－１２３４", "５３６－２２－１２３４"),
        ("社会安全号 536-22-1234", "536-22-1234"),
        ("SSN–536–22–1234", "536–22–1234"),
        ("SSN\n536-22-1234", "536-22-1234"),
        ("SSN/536-22-1234", "536-22-1234"),
        ("SSN#536221234", "536221234"),
        ("Social Security No. 001-01-0001", "001-01-0001"),
        ("000-12-3456", None),
        ("666-12-3456", None),
        ("900-12-3456", None),
        ("123-00-4567", None),
        ("123-45-0000", None),
        ("078-05-1120", None),
        ("123456780", None),
        ("123 45 6780", None),
        ("2024-11-24", None),
        ("138-0013-8000", None),
        ("1123-45-6780", None),
        ("123-45-67801", None),
        ("order 536221234", None),
        ("1-123-45-6780", None),
        ("A123-45-6780", None),
    ],
)
def test_near_misses(text: str, expected: str | None) -> None:
    """Exactly the value is found where there is one, and nothing where it only looks like one."""
    assert [text[span.start : span.end] for span in find(text, {"us_ssn"})] == ([] if expected is None else [expected])

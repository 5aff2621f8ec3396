"""Redaction of text: what each style shows, that nothing survives, and that a second turn changes nothing."""

from __future__ import annotations

import json
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pipeline.privacy.analyzer import find
from pipeline.privacy.folding import compact, fold
from pipeline.privacy.recognizers.base import luhn
from pipeline.privacy.recognizers.cn_id_card import check_character
from pipeline.privacy.redaction import Style, redact_json, redact_text, replacement
from pipeline.privacy.report import PiiRules, scan

KEY = b"a test's key"


@pytest.mark.parametrize(
    ("entity", "value", "shown"),
    [
        ("phone_number", "13800135678", "138****5678"),
        ("phone_number", "138-0013-5678", "138-****-5678"),
        ("phone_number", "+86 138 0013 5678", "+86 1** **** 5678"),
        ("phone_number", "91234567", "******67"),
        ("bank_card", "6222 0212 3456 7890 128", "6222 **** **** ***0 128"),
        ("cn_id_card", "11010519491231002X", "110***********002X"),
        ("email_address", "alice@example.com", "a***@example.com"),
        ("email_address", "a@example.com", "***@example.com"),
        ("person", "欧阳雪", "欧**"),
        ("person", "John Smith", "J*** S***"),
        ("address", "浙江省杭州市西湖区文三路123号", "浙江省杭州市西湖区******"),
        ("address", "123 Main Street", "******"),
        ("passport", "E12345678", "E1*****78"),
        ("license_plate", "粤B12345", "粤B***45"),
        ("us_ssn", "536-22-1234", "***-**-1234"),
        ("iban", "DE89370400440532013000", "DE89**************3000"),
    ],
)
def test_partial_shows_the_usual_parts(entity: str, value: str, shown: str) -> None:
    """The partial style shows what people are used to, and no more."""
    assert replacement(entity, value, Style.PARTIAL) == shown


def test_full_names_the_entity() -> None:
    """The full style shows nothing of the value."""
    assert replacement("phone_number", "13800135678", Style.FULL) == "[PHONE_NUMBER]"


def test_hash_is_stable_keyed_and_blind_to_form() -> None:
    """One value has one token however it is written, another key gives another, and no key is an error."""
    token = replacement("phone_number", "138-0013-5678", Style.HASH, KEY)
    assert token == replacement("phone_number", "+86 １３８００１３５６７８", Style.HASH, KEY)
    assert token != replacement("phone_number", "13800135678", Style.HASH, b"another")
    assert token != replacement("phone_number", "13800135679", Style.HASH, KEY)
    with pytest.raises(ValueError, match="needs a key"):
        replacement("phone_number", "13800135678", Style.HASH)


def _cards() -> st.SearchStrategy[str]:
    heads = st.integers(0, 10**13 - 1).map(lambda number: f"62{number:013d}")
    return heads.map(lambda head: next(head + str(digit) for digit in range(10) if luhn(head + str(digit))))


def _ids() -> st.SearchStrategy[str]:
    heads = st.tuples(st.sampled_from(["110105", "440308", "330106"]), st.dates().filter(lambda day: 1900 <= day.year <= 2020), st.integers(0, 999))
    return heads.map(lambda parts: f"{parts[0]}{parts[1]:%Y%m%d}{parts[2]:03d}").map(lambda head: head + check_character(head))


_PHONES = st.tuples(st.sampled_from(["13", "15", "18", "17"]), st.integers(0, 10**9 - 1)).map(lambda parts: f"{parts[0]}{parts[1]:09d}")
_SPACED = _PHONES.map(lambda phone: f"{phone[:3]} {phone[3:7]} {phone[7:]}")
_WIDE = _PHONES.map(lambda phone: "".join(chr(ord(digit) + 0xFEE0) for digit in phone))
_EMAILS = st.from_regex(r"[a-z]{2,8}[0-9]{0,4}@[a-z]{2,8}\.(com|cn|org)", fullmatch=True)
VALUES = st.one_of(_PHONES, _SPACED, _WIDE, _EMAILS, _cards(), _ids())
WORDS = st.text(alphabet=st.sampled_from("我的包裹坏了请退款，。！abc xyz￥%()\n"), max_size=24)


@settings(max_examples=150, deadline=None)
@given(pieces=st.lists(st.tuples(WORDS, VALUES), min_size=1, max_size=4), style=st.sampled_from(list(Style)))
def test_no_value_survives(pieces: list[tuple[str, str]], style: Style) -> None:
    """Of random values in random words, none that was found is in the redacted text, nothing more is found, and a second turn changes nothing."""
    text = "".join(f"{words} {value} ，" for words, value in pieces)
    report = scan(texts=[text], rules=PiiRules(style=style), key=KEY)
    once = report.redact(text)
    for span in find(text):
        value = text[span.start : span.end]
        assert fold(value) not in fold(once)
        assert not value[:7].isdigit() or compact(value) not in compact(once)
    assert find(once) == []
    assert report.redact(once) == once
    assert scan(texts=[once], rules=PiiRules(style=style), key=KEY).redact(once) == once


@settings(max_examples=60, deadline=None)
@given(
    value=VALUES,
    tree=st.recursive(
        st.none() | st.booleans() | WORDS, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=3), max_leaves=6
    ),
)
def test_no_value_survives_in_json(value: str, tree: Any) -> None:
    """A value in a string, a list, a key or a number of a random JSON tree is gone after redaction."""
    report = scan(texts=[value])
    found = find(value)
    cleaned = report.redact_json({"tree": tree, "list": [value, (value, {value: value})], "note": f"号码 {value} 。"})
    written = compact(json.dumps(cleaned, ensure_ascii=False))
    for span in found:
        assert compact(value[span.start : span.end]) not in written


def test_json_keeps_shapes_and_other_values() -> None:
    """Containers, money, flags and short numbers stay; a phone written as a number does not."""
    clean = scan().redact
    before = {"price": Decimal("199.00"), "sold": 1380, "ok": True, "none": None, "rows": ((1, "运费"),), "phone": 13800138000}
    after = redact_json(before, clean)
    assert after == before | {"phone": "138****8000"}
    assert isinstance(after["rows"][0], tuple)


def test_a_field_name_gives_a_name_away() -> None:
    """A bare name is a person's because its field is `employee`; a fee under `name` is not."""
    assert scan().redact_json({"employee": "李娜", "name": "王府井运费"}) == {"employee": "李*", "name": "王府井运费"}


def test_spans_are_replaced_and_the_rest_is_untouched() -> None:
    """Only the span changes."""
    text = "电话13800138000！"
    assert redact_text(text, find(text), Style.FULL) == "电话[PHONE_NUMBER]！"

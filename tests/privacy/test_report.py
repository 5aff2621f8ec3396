"""The face that judge sees."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from pipeline.privacy.report import PiiRules, scan
from topics.events import Box, Line, Severity


def test_counts_values_not_places() -> None:
    """The same number in the words and in the picture, written differently, counts once."""
    line = Line(text="电话 138 0013 8000", box=Box(0, 0, 200, 20), confidence=0.9)
    report = scan(texts=["我的手机13800138000", None, "shot.png"], lines=[line])
    assert report.counts == {"phone_number": 1}


def test_labels_carry_redacted_evidence_with_boxes() -> None:
    """Each entity gives one label of the registry's severity; its evidence never shows the value, whatever the rules redact."""
    line = Line(text="身份证 11010519491231002X", box=Box(0, 0, 200, 20), confidence=0.9, page=1)
    report = scan(lines=[line], rules=PiiRules(redact=()))
    (label,) = report.labels
    assert (label.name, label.severity, label.source) == ("pii.cn_id_card", Severity.HIGH, "pii")
    assert label.evidence[0].text == "110***********002X"
    assert label.evidence[0].page == 1
    assert label.evidence[0].box is not None


def test_names_found_once_are_redacted_wherever_quoted() -> None:
    """A name that the words around gave away is also masked in an evidence text that quotes it bare."""
    report = scan(texts=["收件人：李晓梅，电话13800138000"])
    assert report.redact("李晓梅") == "李**"
    assert report.redact("订单 138-0013-8000") == "订单 138-****-8000"
    assert report.redact("1380013800012") == "1380013800012"


def test_nothing_found_changes_nothing() -> None:
    """Ordinary words pass untouched and give no label."""
    text = "页面写到手价199，结账变成269，包装费30元"
    report = scan(texts=[text])
    assert (report.counts, report.labels, report.regions) == ({}, (), ())
    assert report.redact(text) == text


def test_is_pure() -> None:
    """The same upload gives the same report, byte for byte."""
    texts = ["我叫张伟，电话13800138000，a@example.com", "Ship to: John Smith"]
    first, second = scan(texts=texts), scan(texts=texts)
    assert (first.counts, first.labels, first.regions) == (second.counts, second.labels, second.regions)
    assert list(first.counts) == list(second.counts)


def test_unknown_entities_and_styles_are_refused() -> None:
    """A misspelt entity names what is known; a missing key is said before anything is published."""
    with pytest.raises(ValidationError, match="unknown PII entities: fone"):
        PiiRules(redact=("fone",))
    with pytest.raises(ValueError, match="needs a key"):
        scan(texts=["x"], rules=PiiRules(style="hash"))


def test_the_report_does_not_print_values() -> None:
    """Neither repr nor the evidence holds a raw value."""
    assert "13800138000" not in repr(scan(texts=["13800138000"]))

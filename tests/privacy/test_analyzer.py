"""The analyzer: one list of entities, overlaps, folding, and a light import."""

from __future__ import annotations

import subprocess
import sys

import pytest

from pipeline.privacy.analyzer import ENTITIES, PiiSpan, find
from pipeline.privacy.folding import fold
from pipeline.privacy.recognizers import RECOGNIZERS


def test_entities_are_those_of_the_recognizers() -> None:
    """The names that policies may use are exactly what the recognizers find, in the same order."""
    assert tuple(dict.fromkeys(factory().ENTITY for factory in RECOGNIZERS.values())) == ENTITIES


def test_overlaps_are_settled() -> None:
    """An identity number is not also a card or a phone, and spans come in order without overlaps."""
    text = "身份证号11010519491231002X，银行卡6222021234567890128，手机13800138000"
    assert [span.entity for span in find(text)] == ["cn_id_card", "bank_card", "phone_number"]


def test_only_wanted_entities_are_found() -> None:
    """Entities that were not asked for are left alone; unknown ones are refused by name."""
    assert find("13800138000 a.b@example.com", {"email_address"}) == [PiiSpan("email_address", 12, 27, 0.95)]
    with pytest.raises(ValueError, match="unknown PII entities: fone"):
        find("x", {"fone"})


@pytest.mark.parametrize("text", ["１２３－４５６　７", "１\u200b２😀𝟙①", "一三八零零一三八零零零", "1O0 l0l", "plain", "", "ﬁ㍿\r\n\t"])
def test_folding_keeps_every_place(text: str) -> None:
    """Folding never changes the length, so that spans hold for the original."""
    assert len(fold(text)) == len(text)


def test_importing_the_report_does_not_import_presidio() -> None:
    """Reading a policy must not cost the seconds that presidio takes to import."""
    code = "import sys, pipeline.privacy.report; sys.exit('presidio_analyzer' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0

"""Terms and their disguises."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipeline.policy.terms import TermMatcher


@pytest.mark.parametrize(
    ("match", "term", "text", "found"),
    [
        ("exact", "百家乐", "玩百家乐", "百家乐"),
        ("exact", "Poker", "poker", None),
        ("normal", "poker", "ＰＯＫＥＲ night", "ＰＯＫＥＲ"),
        ("normal", "国家级", "國家級品質", "國家級"),
        ("normal", "百家乐", "百 家 乐", None),
        ("disguised", "百家乐", "百 家*乐开户", "百 家*乐"),
        ("disguised", "百家乐", "百🎲家🎲乐", "百🎲家🎲乐"),
        ("disguised", "viagra", "v1agra", "v1agra"),
        ("disguised", "viagra", "V.I.A.G.R.A", "V.I.A.G.R.A"),
        ("disguised", "百家乐", "百货。家具，乐器", None),
        ("disguised", "casino", "occasion", None),
    ],
)
def test_match(match, term, text, found):
    """Each hit is given as it was written."""
    hits = [text[hit.start : hit.end] for hit in TermMatcher([term], match).find(text)]
    assert hits == ([found] if found else [])


def test_exceptions():
    """A listed term within a harmless longer one is none; beside it, it is."""
    matcher = TermMatcher(["国家级"], "normal", ["国家级景区"])
    assert matcher.find("国家级景区门票") == []
    assert len(matcher.find("国家级景区，国家级品质")) == 1


@given(st.text(max_size=80), st.sampled_from(["exact", "normal", "disguised"]))
def test_places(text, match):
    """Whatever the text, hits lie within it and hold something."""
    for hit in TermMatcher(["ab", "百家乐", "x1"], match).find(text):
        assert 0 <= hit.start < hit.end <= len(text)

"""The report as a page."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from pipeline.evaluation.html import Wrong, page
from pipeline.evaluation.score import Outcome, Report
from topics.events import Decision


def outcome(name: str) -> Outcome:
    """A case with a false alarm."""
    return Outcome(
        id=name,
        hits=(),
        false=("pricing.mismatch",),
        missed=(),
        decision=Decision.REVIEW,
        allowed=(Decision.APPROVE,),
        leaked=0,
        seconds=0.2,
        pictured=True,
    )


class Checker(HTMLParser):
    """Counts tags that stay open, and what is loaded."""

    def __init__(self):
        super().__init__()
        self.open, self.loaded = [], []

    def handle_starttag(self, tag, attrs):
        """Remember the tag and what it loads."""
        self.loaded += [value for name, value in attrs if name in {"src", "href"}]
        if tag not in {"meta", "img"}:
            self.open.append(tag)

    def handle_endtag(self, tag):
        """The last tag opened is the one that closes."""
        assert self.open.pop() == tag


@pytest.mark.parametrize(("lang", "word"), [("en", "false alarms"), ("zh", "误报")])
def test_the_page_is_whole_escaped_and_loads_nothing(lang, word):
    """Well-formed, in the language asked for, its pictures inside it, and nothing an uploader wrote runs."""
    bad = outcome("<script>alert(1)</script>")
    wrong = Wrong(outcome=bad, said="</ul><img src=x>", reasons=("a < b",), original=b"\xff\xd8picture", annotated=None)
    text = page(Report(outcomes=(bad,)), [wrong], lang)
    checker = Checker()
    checker.feed(text)
    assert checker.open == []
    assert len(checker.loaded) == 1
    assert all(value.startswith("data:image/jpeg;base64,") for value in checker.loaded)
    assert "<script" not in text
    assert word in text
    assert re.search(r"pricing\.mismatch", text)


def test_a_page_without_wrong_cases_says_so():
    """No empty section."""
    assert "No case is wrong." in page(Report(outcomes=()), [])

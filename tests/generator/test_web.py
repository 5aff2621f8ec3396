"""Pages that a browser draws: their truths are sound, and what is drawn is a picture with its case."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from random import Random

import pytest
from PIL import Image

from tests.generator.web.__main__ import CHROMIUM, MODULES, pages, write
from topics.labels import LABELS


@pytest.mark.parametrize("split", ["seen", "held"])
def test_pages_have_names_and_truths(split):
    """Names are unique, labels exist, and between two and eight tenths of the pages have nothing wrong."""
    all_pages = list(pages(MODULES, split, 7))
    assert len(all_pages) > 300
    assert max(Counter(page.name for page in all_pages).values()) == 1
    assert {name for page in all_pages for name in page.facts.must} <= set(LABELS)
    clean = sum(not page.facts.must for page in all_pages) / len(all_pages)
    assert 0.2 < clean < 0.8


def test_the_splits_share_no_page():
    """Nothing that is looked at while rules are mended is measured on."""
    seen, held = ({page.html for page in pages(MODULES, split, 7)} for split in ("seen", "held"))
    assert not seen & held


def test_the_same_seed_gives_the_same_pages():
    """Figures of two days can be compared."""
    assert [page.html for page in pages(("talk",), "seen", 3)] == [page.html for page in pages(("talk",), "seen", 3)]


def test_drawn(tmp_path, monkeypatch):
    """A page becomes a picture as wide as its window, a case that names it and a line of truth."""
    pytest.importorskip("playwright", reason="drawing needs playwright")
    if not Path(CHROMIUM).exists():
        pytest.skip(f"drawing needs {CHROMIUM} (apt-get install chromium)")
    [*first] = list(pages(("shops_zh",), "seen", Random(1).randint(1, 9)))[:2]
    monkeypatch.setattr("tests.generator.web.__main__.pages", lambda *_: iter(first))
    assert write(tmp_path, modules=("shops_zh",), split="seen") == 2
    cases = [json.loads(line) for line in (tmp_path / "cases.jsonl").read_text(encoding="utf-8").splitlines()]
    truths = [json.loads(line) for line in (tmp_path / "truth.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [case["id"] for case in cases] == [truth["id"] for truth in truths] == [page.name for page in first]
    with Image.open(tmp_path / cases[0]["file"]) as picture:
        assert picture.width > 0.5 * first[0].width

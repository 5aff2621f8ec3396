"""The registry of labels."""

from __future__ import annotations

import pytest

from topics.labels import FAMILIES, LABELS, MEMBERS, label, spec


@pytest.mark.parametrize("name", [*LABELS, *MEMBERS])
def test_entry(name):
    """Each label has a title in two languages, and its family's prefix."""
    entry = spec(name)
    assert entry.title.en
    assert entry.title.zh
    assert entry.title.en != entry.title.zh
    assert "." in name
    assert name == name.lower()


def test_open_families_and_unknown_names():
    """A new member of an open family is a label; a misspelt name is none."""
    assert spec("terms.knives").severity is FAMILIES["terms"].severity
    for wrong in ("pricing.hiden_fee", "file", "terms.", ""):
        with pytest.raises(KeyError):
            spec(wrong)


def test_confidence_is_cut():
    """Confidence stays within 0 and 1."""
    assert label("pricing.mismatch", source="t", confidence=1.2).confidence == 1
    assert label("pricing.mismatch", source="t", confidence=-1).confidence == 0

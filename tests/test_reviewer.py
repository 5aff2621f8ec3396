"""The Python API: pictures in every form, words alone, masked and annotated copies."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PIL import Image

from pipeline import Reviewer
from pipeline.cases import Case
from pipeline.errors import UsageError
from tests.generator.samples import FOLDER

SEED = FOLDER / "seed.png"
SAID = "价格比宣传低了一半"


@pytest.fixture(scope="module")
def reviewer():
    """One for all."""
    with Reviewer() as made:
        yield made


def names(verdict):
    """The labels' names."""
    return {label.name for label in verdict.labels}


def test_every_form_of_a_picture(reviewer):
    """Path, text path, bytes and Pillow picture give the same labels."""
    forms = [SEED, str(SEED), SEED.read_bytes(), Image.open(SEED)]
    found = [names(reviewer.review(form, text=SAID)) for form in forms]
    assert "pricing.expired_offer" in found[0]
    assert found[1:] == found[:1] * 3


def test_words_alone_and_nothing(reviewer):
    """Words are judged without a picture; nothing at all is approved."""
    assert "contact.diversion" in names(reviewer.review(text="加微信 abc_12345"))
    assert reviewer.review().decision == "approve"


def test_mistakes(reviewer):
    """A missing file and a wrong context."""
    with pytest.raises(UsageError, match="cannot be read"):
        reviewer.review("nowhere.png")
    with pytest.raises(UsageError, match="context"):
        reviewer.review(text="x", context={"listing": {"price": "much"}})


def test_masked_and_annotated(reviewer, tmp_path):
    """A picture with a phone number gets a masked copy of the same size; the number is read from it no more."""
    done = reviewer.examine(Case(id="chat", file=FOLDER / "chat.png"))
    (tmp_path / "masked.png").write_bytes(done.masked())
    masked = reviewer.examine(Case(id="masked", file=tmp_path / "masked.png")).inspected.page_text
    assert "13812345678" in done.inspected.page_text
    assert "13812345678" not in masked
    assert done.annotated("zh").height > Image.open(FOLDER / "chat.png").height
    assert reviewer.examine(Case(id="clean", file=FOLDER / "clean-page.png")).masked() is None


@pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])
def test_readme_snippet(readme, capsys, monkeypatch):
    """The README's Python runs as it stands, and says what it should."""
    root = Path(__file__).parent.parent
    [snippet] = re.findall(r"```python\n(.*?)```", (root / readme).read_text(encoding="utf-8"), re.DOTALL)
    monkeypatch.chdir(root)
    exec(snippet, {})
    assert "pricing.expired_offer" in capsys.readouterr().out


def test_the_shipped_samples(reviewer):
    """Every shipped sample gets what its truth asks for; the pictures are those that the script draws."""
    from pipeline.cases import read_manifest  # noqa: PLC0415
    from pipeline.evaluation.truth import read_truth  # noqa: PLC0415

    truths = {truth.id: truth for _, truth in read_truth(FOLDER / "truth.jsonl")}
    wrong = {}
    for case in read_manifest(FOLDER / "cases.jsonl"):
        verdict, truth = reviewer.examine(case).verdict, truths[case.id]
        found = names(verdict)
        if (
            not set(truth.must) <= found
            or verdict.decision not in truth.decision
            or any(secret in verdict.model_dump_json() for secret in truth.secrets)
        ):
            wrong[case.id] = (verdict.decision, found)
    assert wrong == {}

"""The arithmetic of an evaluation, on verdicts made by hand."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from pipeline.evaluation.score import Counts, Outcome, Report, compare, spread
from pipeline.evaluation.truth import Truth
from topics.events import Decision, Evidence, PolicyBundle, Redacted, Text2, Verdict
from topics.labels import label

NOW = datetime(2026, 11, 24, tzinfo=UTC)


def verdict(*labels: tuple[str, float], decision: Decision = Decision.APPROVE, ocr: str | None = None) -> Verdict:
    """A verdict with these labels and confidences."""
    made = tuple(label(name, source="test", confidence=sure) for name, sure in labels)
    policy = PolicyBundle(bundle="0" * 64, name="test", version="1")
    return Verdict(
        id="v",
        time=NOW,
        verdict_id="v",
        upload_id="u",
        tenant="t",
        decision=decision,
        labels=made,
        policy=policy,
        created_at=NOW,
        redacted=Redacted(ocr=ocr),
    )


def outcome(said: Verdict, truth: Truth, seconds: float = 0.1) -> Outcome:
    """`said` against `truth`, for a case with a picture."""
    return compare(said, truth, seconds=seconds, pictured=True)


def test_labels_fall_into_found_false_missed_and_not_judged():
    """A label in neither list is not judged; one below 0.5 was not found."""
    truth = Truth(id="u", must=("pricing.mismatch", "pricing.hidden_fee"), must_not=("pricing.*", "claims.medical"))
    said = verdict(
        ("pricing.mismatch", 0.9), ("pricing.hidden_fee", 0.49), ("pricing.conditional", 0.5), ("pricing.fine_print", 0.2), ("claims.absolute", 1)
    )
    result = outcome(said, truth)
    assert (result.hits, result.false, result.missed) == (("pricing.mismatch",), ("pricing.conditional",), ("pricing.hidden_fee",))
    assert result.wrong


def test_the_decision_must_be_one_of_the_allowed_and_none_named_allows_all():
    """Decisions are judged only where the truth names some."""
    assert outcome(verdict(), Truth(id="u")).decided
    assert outcome(verdict(decision=Decision.REJECT), Truth(id="u", decision=(Decision.REVIEW, Decision.REJECT))).decided
    wrong = outcome(verdict(), Truth(id="u", decision=(Decision.REVIEW, Decision.REJECT)))
    assert not wrong.decided
    assert wrong.wrong
    assert Report(outcomes=(wrong, outcome(verdict(), Truth(id="w")))).decided == (0, 1)


@pytest.mark.parametrize("secret", ["13812345678", 'a"b\\c', "李明"])
def test_a_secret_is_found_wherever_the_verdict_holds_it(secret):
    """In the redacted text, in evidence, in messages; also where JSON escapes it."""
    truth = Truth(id="u", secrets=(secret,))
    clean = verdict(ocr="电话 ***")
    assert outcome(clean, truth).leaked == 0
    assert outcome(verdict(ocr=f"电话 {secret}。"), truth).leaked == 1
    for part in ({"evidence": (Evidence(kind="text", text=f"x{secret}"),)}, {"message": Text2(en=secret, zh="")}):
        held = clean.model_copy(update={"labels": (label("contact.diversion", source="test").model_copy(update=part),)})
        assert outcome(held, truth).leaked == 1
        assert outcome(held, truth).wrong


def test_precision_recall_and_f1_of_known_counts():
    """3 found, 1 false, 2 missed: 3/4, 3/5, and their harmonic mean 2/3; nothing to divide by gives nothing."""
    counts = Counts(hits=3, false=1, missed=2)
    assert (counts.precision, counts.recall, counts.f1) == (pytest.approx(0.75), pytest.approx(0.6), pytest.approx(2 / 3))
    assert (Counts().precision, Counts().recall, Counts().f1) == (None, None, None)
    assert (Counts(missed=2).precision, Counts(missed=2).recall, Counts(missed=2).f1) == (None, 0, 0)
    assert (Counts(false=2).precision, Counts(false=2).recall) == (0, None)


def test_a_report_sums_up_over_cases():
    """Counts per label and together, wrong cases, leaks, and the JSON form."""
    fee = Truth(id="a", must=("pricing.hidden_fee",), must_not=("pricing.*",), decision=(Decision.REVIEW,))
    clean = Truth(id="b", must_not=("pricing.*",), decision=(Decision.APPROVE,))
    outcomes = (
        outcome(verdict(("pricing.hidden_fee", 0.9), decision=Decision.REVIEW), fee, 0.2),
        outcome(verdict(("pricing.hidden_fee", 0.9), ("pricing.mismatch", 0.8)), clean, 0.4),
        outcome(verdict(), fee.model_copy(update={"id": "c"}), 0.3),
    )
    report = Report(outcomes=outcomes, unmeasured=1)
    assert report.labels == {"pricing.hidden_fee": Counts(hits=1, false=1, missed=1), "pricing.mismatch": Counts(false=1)}
    assert report.all_labels == Counts(hits=1, false=2, missed=1)
    assert report.decided == (2, 3)
    assert [wrong.id for wrong in report.wrong] == ["b", "c"]
    out = report.as_json()
    assert out["labels"]["pricing.hidden_fee"] == {"hits": 1, "false": 1, "missed": 1, "precision": 0.5, "recall": 0.5, "f1": 0.5}
    assert out["seconds"] == {"median": 0.3, "p95": 0.39}
    assert (out["cases"], out["unmeasured"], out["secrets_leaked"]) == (3, 1, 0)


def test_seconds_count_pictures_only():
    """Words alone take no time worth measuring, and would make the median look good."""
    words = compare(verdict(), Truth(id="w"), seconds=0.001, pictured=False)
    assert Report(outcomes=(words,)).seconds is None
    assert Report(outcomes=(words, outcome(verdict(), Truth(id="u"), 0.5))).seconds == (0.5, 0.5)
    assert spread([float(n) for n in range(101)]) == (50, 95)

"""judge is pure, repeats no personal data, and sends each verdict where it belongs."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from pipeline.policy.loader import load_bundle
from pipeline.stages.judge import fallback_verdict, judge, route
from topics.catalog import Topics
from topics.events import Box, Decision, Inspected, Line, ObjectRef, PageFacts

EXAMPLE = Path(__file__).parents[2] / "topics" / "examples" / "moderation.inspected.v1.json"
JUDGE = f"""
from pathlib import Path
from pipeline.policy.loader import load_bundle
from pipeline.stages.judge import judge
from topics.events import Inspected
print(judge(Inspected.model_validate_json(Path({str(EXAMPLE)!r}).read_text()), load_bundle()).verdict.model_dump_json())
"""


def inspected(**changes):
    """The example event, changed."""
    return Inspected.model_validate_json(EXAMPLE.read_text(encoding="utf-8")).model_copy(update=changes)


def test_byte_for_byte():
    """Two processes with other hash seeds give the same bytes."""
    outputs = {
        subprocess.run([sys.executable, "-c", JUDGE], env={**os.environ, "PYTHONHASHSEED": seed}, capture_output=True, check=True).stdout
        for seed in ("1", "2")
    }
    assert len(outputs) == 1
    assert json.loads(outputs.pop())["decision"] == "review"


def test_verdict_id():
    """Timings, times and the profile do not change it; what was seen does; so does the revision."""
    bundle = load_bundle()
    first = judge(inspected(), bundle).verdict.verdict_id
    assert judge(inspected(timings_ms={"inspect": 1.0}, profile=None), bundle).verdict.verdict_id == first
    assert judge(inspected(lines=()), bundle).verdict.verdict_id != first
    assert judge(inspected(), bundle, revision=2, supersedes=first).verdict.verdict_id != first


def test_no_personal_data():
    """A phone number, wherever it stands, is in no string of the verdict; the picture is masked there."""
    phone = "13812345678"
    event = inspected()
    line = Line(text=f"联系 {phone}", box=Box(10, 10, 300, 30), confidence=0.99)
    upload = event.upload.model_copy(update={"text": f"打 {phone}", "file": f"{phone}.png", "object": ObjectRef(bucket="b", key="k")})
    judged = judge(inspected(upload=upload, lines=(line,), pages=(PageFacts(index=0, width=750, height=1000),)), load_bundle())
    assert phone not in judged.verdict.model_dump_json()
    assert judged.verdict.pii["phone_number"] == 1
    assert judged.verdict.redacted.object.key == f"redacted/{judged.verdict.verdict_id}.png"
    assert judged.regions


def test_degraded_and_fallback():
    """What could not be done is said, and decides by the policy."""
    bundle = load_bundle()
    clean = inspected(labels=(), lines=(), degraded=("text",))
    made = judge(clean, bundle).verdict
    assert (made.decision, made.degraded, made.reasons[-1].rule) == (Decision.REVIEW, ("text",), "on_degraded")
    fallen = fallback_verdict(clean.upload, bundle, cause="TransientError", stage="inspect")
    assert (fallen.decision, fallen.decided_by) == (Decision.REVIEW, "fallback")
    assert fallen.verdict_id == fallback_verdict(clean.upload, bundle, cause="TransientError", stage="inspect").verdict_id


def test_route():
    """Each verdict goes to the verdict topic and its decision's."""
    made = judge(inspected(), load_bundle()).verdict
    assert route(made) == (Topics.VERDICTS, Topics.REVIEW)
    assert route(made.model_copy(update={"decision": Decision.REJECT})) == (Topics.VERDICTS, Topics.REJECTED)

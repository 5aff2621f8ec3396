"""Rules: the strictest live one decides; shadow, off and rollout; messages filled in."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import jsonschema
import pytest
import yaml

from pipeline.policy import schema
from pipeline.policy.evaluate import rolled_out
from pipeline.policy.loader import SHIPPED, load_bundle
from pipeline.policy.testing import inline_tests, run
from pipeline.stages.judge import judge
from topics.events import Context, Facts, Fee, FileFacts, Inspected, PriceReading, Upload
from topics.labels import label


def verdict(tmp_path, rules, *names, text=None, price=None, head=""):
    """What a policy of `rules` says of an upload with these labels."""
    (tmp_path / "p.yaml").write_text(f"policy: p\nversion: 1\n{head}rules:\n{rules}", encoding="utf-8")
    now = datetime(2026, 11, 24, tzinfo=UTC)
    event = Inspected(
        id="i", time=now, upload=Upload(id="u", upload_id="u", time=now, text=text, context=Context(surface="listing")),
        file=FileFacts(media_type="image/png", size=1, sha256="0"), labels=tuple(label(name, source="t", confidence=0.9) for name in names), facts=Facts(price=price),
    )  # fmt: skip
    return judge(event, load_bundle(tmp_path)).verdict


RULES = """
  - {id: soft, when: {label: "pricing.*"}, decide: review}
  - {id: hard, when: {label: pricing.mismatch, confidence: 0.95}, decide: reject}
  - {id: silent, when: {label: "pricing.*"}, decide: reject, status: shadow}
  - {id: gone, when: {label: "pricing.*"}, decide: reject, status: "off"}
"""


def test_strictest_live_rule_decides(tmp_path):
    """Shadow rules are recorded, rules that are off are not, and a confidence below the bound does not hit."""
    made = verdict(tmp_path, RULES, "pricing.mismatch")
    assert (made.decision, made.policy.rules_hit, made.policy.shadow_hits) == ("review", ("soft",), ("silent",))
    assert made.labels[0].rule == "soft"
    assert verdict(tmp_path, RULES, "file.corrupt").decision == "approve"


def test_conditions_and_messages(tmp_path):
    """CEL sees the reading; its values are filled in; what was not read does not hit and is no error."""
    rules = """
  - id: fee
    when: price.fees.size() > 0 && price.fees[0].amount > 10.0 && upload.surface == "listing"
    decide: review
    say: {en: "{price.listed} plus {price.fees[0].name}", zh: "{price.listed}加{price.fees[0].name}"}
"""
    made = verdict(tmp_path, rules, price=PriceReading(listed=299, fees=(Fee(name="包装费", amount=30),)))
    assert made.reasons[0].message.zh == "299加包装费"
    assert verdict(tmp_path, rules).decision == "approve"


def test_terms_become_labels(tmp_path):
    """A list's hit is a label with evidence, and `terms.<list>` counts it."""
    made = verdict(
        tmp_path,
        "  - {id: t, when: terms.bad > 1, decide: reject}\n",
        text="坏 东西 坏 东西",
        head="lists: {bad: {terms: [东西], label: terms.bad}}\n",
    )
    assert (made.decision, made.labels[0].name, len(made.labels[0].evidence)) == ("reject", "terms.bad", 2)


def test_rollout_is_stable_and_about_right():
    """The same upload is always in or always out; the share is about the percentage."""
    chosen = [name for name in map(str, range(4000)) if rolled_out("r", 25, name)]
    assert chosen == [name for name in map(str, range(4000)) if rolled_out("r", 25, name)]
    assert 850 < len(chosen) < 1150
    assert not rolled_out("r", 0, "x")


SHIPPED_BUNDLE = load_bundle()


@pytest.mark.parametrize(
    ("policy", "rule", "number", "test"),
    [pytest.param(*one, id=f"{one[1]}-{one[2]}") for one in inline_tests(SHIPPED_BUNDLE) if "file" not in one[3]["given"].get("upload", {})],
)
def test_shipped_rules(policy, rule, number, test):
    """The tests that stand beside the shipped rules."""
    assert run(test, judge=lambda event: judge(event, SHIPPED_BUNDLE).verdict, review=None) is None


def test_schema_is_in_step():
    """`assay policy schema --write` after each change of the language."""
    assert schema.PATH.read_text(encoding="utf-8") == schema.text()


def test_schema_accepts_and_refuses():
    """The shipped policy is valid; a misspelt key, anywhere, is not."""
    validator = jsonschema.Draft7Validator(json.loads(schema.text()))
    policy = yaml.safe_load((SHIPPED / "marketplace.yaml").read_text(encoding="utf-8"))
    validator.validate(policy)
    for wrong in (
        {**policy, "rulez": []},
        {**policy, "rules": [{"id": "a", "when": {"labl": "x"}, "decide": "reject"}]},
        {**policy, "rules": [{"id": "a", "when": "true", "decide": "maybe"}]},
    ):
        assert list(validator.iter_errors(wrong))

"""A bundle: the compiled policies of one folder, and the hash that names them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from pipeline.files.rules import FileRules
from pipeline.policy.conditions import Condition
from pipeline.policy.model import Policy, Rule, TermList
from pipeline.policy.terms import TermMatcher
from pipeline.privacy.report import PiiRules
from topics.events import Decision, Upload


@dataclass(frozen=True, kw_only=True)
class CompiledRule:
    """A rule, ready to be asked."""

    rule: Rule
    holds: Condition
    labels: tuple[str, ...]
    """The labels (or families, `x.*`) that its condition names."""


@dataclass(frozen=True, kw_only=True)
class CompiledPolicy:
    """A policy, ready to judge."""

    policy: Policy
    rules: tuple[CompiledRule, ...]
    matchers: tuple[tuple[str, TermList, TermMatcher], ...]

    def applies(self, upload: Upload) -> bool:
        """Whether the policy is for this upload."""
        wanted = self.policy.applies
        pairs = ((wanted.surface, upload.surface), (wanted.tenant, upload.tenant), (wanted.kind, upload.context.kind))
        return all(allowed is None or value in allowed for allowed, value in pairs)


@dataclass(frozen=True, kw_only=True)
class Bundle:
    """All policies of a folder."""

    policies: tuple[CompiledPolicy, ...]
    sha256: str
    """Of the canonical bundle: every policy as parsed, with the terms of its lists; comments, order of keys and of files do not count."""
    sources: tuple[str, ...] = field(default=(), compare=False)
    """The files, for messages."""

    def of(self, upload: Upload) -> tuple[CompiledPolicy, ...]:
        """The policies that apply to `upload`."""
        return tuple(policy for policy in self.policies if policy.applies(upload))

    def file_rules(self, upload: Upload) -> FileRules:
        """What files are accepted: the strictest of the policies that apply; the defaults where none does."""
        rules = [policy.policy.files for policy in self.of(upload)]
        if not rules:
            return FileRules()
        return FileRules(
            allow=tuple(kind for kind in rules[0].allow if all(kind in other.allow for other in rules)),
            max_bytes=min(rule.max_bytes for rule in rules),
            max_pixels=min(rule.max_pixels for rule in rules),
        )

    def pii_rules(self, upload: Upload) -> PiiRules:
        """What to redact: all that any policy that applies names, in the style of the first."""
        rules = [policy.policy.pii for policy in self.of(upload)]
        if not rules:
            return PiiRules()
        return PiiRules(redact=tuple(dict.fromkeys(name for rule in rules for name in rule.redact)), style=rules[0].style)

    def on_failure(self, upload: Upload) -> Decision:
        """The strictest `on_failure` of the policies that apply; `review` where none does."""
        return strictest((policy.policy.on_failure for policy in self.of(upload)), Decision.REVIEW)

    def on_degraded(self, upload: Upload) -> Decision:
        """The strictest `on_degraded` of the policies that apply; `review` where none does."""
        return strictest((policy.policy.on_degraded for policy in self.of(upload)), Decision.REVIEW)

    def name(self, upload: Upload) -> tuple[str, str]:
        """Names and versions of the policies that apply, joined by `+`."""
        policies = [policy.policy for policy in self.of(upload)]
        return "+".join(policy.policy for policy in policies) or "none", "+".join(policy.version for policy in policies) or "0"


def strictest(decisions: Iterable[Decision], default: Decision) -> Decision:
    """The strictest of `decisions`; `default` where there are none."""
    return max(decisions, key=lambda decision: decision.rank, default=default)

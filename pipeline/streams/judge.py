"""The judge worker: `moderation.inspected.v1` to `moderation.verdicts.v1` and the topic of the decision."""

from __future__ import annotations

from functools import partial

from pipeline.policy.loader import load_bundle
from pipeline.settings import Settings
from pipeline.streams.guard import verdict_messages
from pipeline.streams.messages import Handler, Message
from pipeline.streams.stage import Stage
from pipeline.streams.wire import event_of, guard_of
from pipeline.wiring import Stages
from topics.catalog import Topics
from topics.cloudevents import trace_of
from topics.events import Inspected

NAME = "judge"


def handler(settings: Settings) -> Handler:
    """The work of one child process."""
    stages = Stages(settings)

    def work(message: Message) -> list[Message]:
        verdict = stages.judge(event_of(message, Inspected))
        return verdict_messages(verdict, source=f"assay/{NAME}", trace=trace_of(message.headers))

    return guard_of(NAME, settings, stages.bundle).wrap(work)


def stage(settings: Settings) -> Stage:
    """What the runner runs. Raises `PolicyError`."""
    failure = guard_of(NAME, settings, load_bundle(settings.policies)).failed
    return Stage(name=NAME, source=Topics.INSPECTED, factory=partial(handler, settings), failure=failure)

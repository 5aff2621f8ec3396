"""The inspect worker: `moderation.validated.v1` to `moderation.inspected.v1`."""

from __future__ import annotations

from functools import partial

from pipeline.policy.loader import load_bundle
from pipeline.settings import Settings
from pipeline.streams.messages import Handler, Message
from pipeline.streams.stage import Stage
from pipeline.streams.wire import event_of, guard_of, message_of
from pipeline.wiring import Stages
from topics.catalog import Topics
from topics.events import Validated

NAME = "inspect"


def handler(settings: Settings) -> Handler:
    """The work of one child process, its models loaded."""
    stages = Stages(settings)
    _ = stages.inspectors

    def work(message: Message) -> list[Message]:
        inspected = stages.inspect(event_of(message, Validated))
        return [message_of(inspected, Topics.INSPECTED, stage=NAME, upload_id=inspected.upload.upload_id, cause=message)]

    return guard_of(NAME, settings, stages.bundle).wrap(work)


def stage(settings: Settings) -> Stage:
    """What the runner runs. Raises `PolicyError`."""
    failure = guard_of(NAME, settings, load_bundle(settings.policies)).failed
    return Stage(name=NAME, source=Topics.VALIDATED, factory=partial(handler, settings), failure=failure)

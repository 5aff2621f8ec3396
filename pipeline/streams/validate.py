"""The validate worker: `moderation.uploads.v1` to `moderation.validated.v1`, or, where the file is refused, straight to `moderation.inspected.v1`."""

from __future__ import annotations

from functools import partial

from pipeline.policy.loader import load_bundle
from pipeline.settings import Settings
from pipeline.streams.messages import Handler, Message
from pipeline.streams.profiles_table import ProfilesTable, profile_in
from pipeline.streams.stage import Stage
from pipeline.streams.wire import event_of, guard_of, message_of
from pipeline.wiring import Stages, refuse
from topics.catalog import Topics
from topics.events import Upload

NAME = "validate"


def handler(settings: Settings) -> Handler:
    """The work of one child process."""
    stages = Stages(settings)

    def work(message: Message) -> list[Message]:
        upload = event_of(message, Upload)
        validated = stages.validate(upload, profile=profile_in(message))
        if validated.refused:
            return [message_of(refuse(validated), Topics.INSPECTED, stage=NAME, upload_id=upload.upload_id, cause=message)]
        return [message_of(validated, Topics.VALIDATED, stage=NAME, upload_id=upload.upload_id, cause=message)]

    return guard_of(NAME, settings, stages.bundle).wrap(work)


def stage(settings: Settings) -> Stage:
    """What the runner runs. Raises `PolicyError`."""
    table = ProfilesTable(settings)
    return Stage(
        name=NAME,
        source=Topics.UPLOADS,
        factory=partial(handler, settings),
        failure=guard_of(NAME, settings, load_bundle(settings.policies)).failed,
        prepare=table.attach,
        beside=table.follow,
    )

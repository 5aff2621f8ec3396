"""The topics, as `topics.yaml` says."""

from __future__ import annotations

import enum
from functools import cache
from importlib import resources
from typing import Literal

import yaml
from pydantic import BaseModel, ConfigDict, TypeAdapter

from topics import events
from topics.events import Decision, Event


class Topics(enum.StrEnum):
    """The topics' names."""

    OBJECT_EVENTS = "moderation.object-events.v1"
    UPLOADS = "moderation.uploads.v1"
    VALIDATED = "moderation.validated.v1"
    INSPECTED = "moderation.inspected.v1"
    VERDICTS = "moderation.verdicts.v1"
    APPROVED = "moderation.approved.v1"
    REVIEW = "moderation.review.v1"
    REJECTED = "moderation.rejected.v1"
    DEAD_LETTER = "moderation.dead-letter.v1"
    REVIEWS = "moderation.reviews.v1"
    POLICIES = "moderation.policies.v1"
    PROFILES = "moderation.profiles.v1"


OF_DECISION = {Decision.APPROVE: Topics.APPROVED, Decision.REVIEW: Topics.REVIEW, Decision.REJECT: Topics.REJECTED}
"""Where a verdict goes beside `Topics.VERDICTS`."""


class TopicSpec(BaseModel):
    """One topic."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    name: Topics
    event: str | None
    """Class of `topics.events`; None where the values are not Assay's."""
    key: str
    partitions: int
    retention_hours: int | None
    """None: for ever (compacted)."""
    cleanup: Literal["delete", "compact"]
    readers: Literal["public", "restricted"]
    about: str

    @property
    def model(self) -> type[Event] | None:
        """The event's class."""
        return None if self.event is None else getattr(events, self.event)

    @property
    def config(self) -> dict[str, str]:
        """Kafka's configuration of it."""
        retention = -1 if self.retention_hours is None else self.retention_hours * 3_600_000
        return {"cleanup.policy": self.cleanup, "retention.ms": str(retention), "max.message.bytes": str(4 << 20)}


@cache
def catalog() -> dict[Topics, TopicSpec]:
    """Every topic by name, in the order data flows."""
    text = resources.files("topics").joinpath("topics.yaml").read_text(encoding="utf-8")
    specs = TypeAdapter(list[TopicSpec]).validate_python(yaml.safe_load(text))
    return {spec.name: spec for spec in specs}

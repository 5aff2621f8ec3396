"""inspect: what the picture and the words say. Evidence and findings, no decision. Pure; pages and inspectors come from the caller."""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence
from datetime import datetime

from pipeline.ports import Inspector, Page, Scene
from topics.events import Inspected, PageFacts, Validated, stable_id

log = logging.getLogger(__name__)


def inspect(validated: Validated, pages: Sequence[Page], inspectors: Mapping[str, Inspector], *, time: datetime) -> Inspected:
    """Run `inspectors` in their order over `pages` (empty for words alone) and the words of the upload.

    An inspector that raises is logged and named in `degraded`; what the others read stays. validate's labels come first among the event's labels.
    """
    scene = Scene(upload=validated.upload, pages=tuple(pages))
    degraded: list[str] = []
    for name, inspector in inspectors.items():
        try:
            scene = inspector(scene)
        except Exception:  # whatever one inspector meets, the upload still gets its verdict: the policy's on_degraded decides
            log.exception("inspector %s could not answer for upload %s", name, validated.upload.upload_id)
            degraded.append(name)
    return Inspected(
        id=stable_id(validated.upload.upload_id, "inspected"),
        time=time,
        upload=validated.upload,
        profile=validated.profile,
        file=validated.file,
        labels=(*validated.labels, *scene.labels),
        refused=validated.refused,
        timings_ms=validated.timings_ms,
        pages=tuple(PageFacts(index=page.index, width=page.width, height=page.height) for page in pages),
        lines=scene.lines,
        codes=scene.codes,
        facts=scene.facts,
        models=scene.models,
        degraded=tuple(degraded),
    )

"""What the advertising law forbids to say of goods, by grammar: `claims.absolute` and `claims.medical`.

Set phrases stand in `policies/terms/`, where an author adds to them; here are the sentences that no list can hold.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pipeline.ports import Scene
from pipeline.reading.cures import REGISTERED, medical
from pipeline.reading.disguise import plain
from pipeline.reading.passages import Passage, passages
from pipeline.reading.superlatives import absolute
from topics.events import Label, Text2
from topics.labels import label

__all__ = ["inspect"]

_ABSOLUTE = Text2(en="An absolute claim that nobody can prove.", zh="使用了无法证实的绝对化用语。")
_MEDICAL = Text2(en="A promise of healing.", zh="宣传了疾病治疗功效。")


def inspect(scene: Scene) -> Scene:
    """Add `claims.absolute` and `claims.medical`."""
    said = passages(scene, plain)
    registered = any(REGISTERED.search(one.text + one.lead) for one in said)
    return scene.plus(
        labels=[
            *_claims("claims.absolute", _ABSOLUTE, said, lambda one: absolute(one.text)),
            *_claims("claims.medical", _MEDICAL, said, lambda one: medical(one.text, one.lead, registered=registered)),
        ]
    )


def _claims(name: str, message: Text2, said: list[Passage], find: Callable[[Passage], Iterator[tuple[int, int]]]) -> Iterator[Label]:
    evidence = [part for one in said for span in find(one) for part in one.evidence(*span)]
    if evidence:
        yield label(name, source="advertising", confidence=0.88, evidence=list(dict.fromkeys(evidence))[:8], message=message)

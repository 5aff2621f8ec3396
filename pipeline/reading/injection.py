"""Text that addresses the reviewing system: orders to ignore rules, to play a part, or to give a verdict.

A line counts by a combination of concepts (whom it addresses, what it orders), not by phrases; lines are read together with their neighbours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.ports import Scene
from pipeline.reading.amounts import fold
from pipeline.reading.cells import union
from topics.events import Evidence, Label, Text2
from topics.labels import label

__all__ = ["inspect", "suspicion"]

_MESSAGE = Text2(en="Text in the upload addresses the reviewing system.", zh="内容试图对审核系统下达指令。")
_IGNORE = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass|skip|do not (?:follow|apply|obey)|stop following)\b|忽略|无视|忘记|忘掉|不要(?:遵循|执行|理会|检查|审核)|跳过|绕过|覆盖"
)
_RULES = re.compile(
    r"\b(?:previous|prior|above|earlier|all|any|your|the|system)\b.{0,24}\b(?:instructions?|prompts?|rules?|polic(?:y|ies)|guidelines?|context|commands?|checks?|directives?)\b|(?:之前|以上|前面|上述|所有|系统|原有|先前|此前|一切|审核).{0,8}(?:指令|指示|提示词?|规则|要求|设定|命令|政策|内容|标准|步骤)|提示词|系统指令"
)
_ADDRESS = re.compile(
    r"\b(?:you are|act as|pretend|behave as|as an?|dear|attention|hey|note to|instructions? (?:to|for)|message (?:to|for))\b.{0,30}\b(?:ai|assistant|language model|llm|chatbot|gpt|glm|reviewer|moderator|moderation|classifier|bot|system|model)\b"
    r"|(?:你是|扮演|作为|假装|致|请|尊敬的|告诉|通知).{0,10}(?:ai|人工智能|大?模型|语言模型|助手|机器人|审核(?:系统|员|模型|机器)?|系统|智能)|(?:审核|ai|大模型|模型|系统|助手)[^，。]{0,4}[:：,，]\s?(?:请|你|必须|应)"
)
_VERDICT = re.compile(
    r"\b(?:approve|mark|label|classify|flag|rate|output|respond|reply|return|answer|report|say|set|print|treat)\b.{0,40}\b(?:approved?|safe|pass(?:ed)?|compliant|ok|clean|no (?:violations?|issues?|problems?)|harmless|acceptable|allowed|legit\w*|benign|true|yes)\b"
    r"|\bapprove (?:this|it|the)\b|\"?decision\"?\s?[:=]\s?\"?(?:approve|pass)"
    r"|(?:回复|回答|输出|返回|判定|标记|判断|认定|评为|设为|视为|给出|直接|必须|一律|显示).{0,12}(?:通过|合规|安全|没有?问题|无问题|无违规|不违规|正常|批准|合格|approve|pass|safe|true)"
)
_TOKENS = re.compile(
    r"<\|[a-z_]+\|>|\[/?inst\]|<<sys>>|</?(?:system|assistant|user|instructions?)>|^\s*#{2,}\s*(?:system|instruction)|^\s*(?:system|assistant)\s?(?:prompt|message)?\s?:\s?\S|\bjailbreak|\bdan mode|developer mode|system prompt|系统提示词|越狱模式|开发者模式"
)


def suspicion(text: str) -> float:
    """How sure it is (0 to 1) that `text` addresses a reviewing system; 0 where nothing says so."""
    plain = fold(text)
    ignore, address, verdict = bool(_IGNORE.search(plain) and _RULES.search(plain)), bool(_ADDRESS.search(plain)), bool(_VERDICT.search(plain))
    tokens = bool(_TOKENS.search(plain))
    points = 2 * ignore + address + verdict + 2 * tokens
    if points < 2:
        return 0.0
    return {2: 0.75, 3: 0.92}.get(points, 0.97)


def inspect(scene: Scene) -> Scene:
    """Add `injection.prompt`."""
    return scene.plus(labels=[*_of_picture(scene), *_of_words(scene)])


def _of_words(scene: Scene) -> Iterator[Label]:
    sure = suspicion(scene.upload.text or "")
    if sure:
        yield label(
            "injection.prompt", source="injection", confidence=sure, evidence=[Evidence(kind="text", text=scene.upload.text)], message=_MESSAGE
        )


def _of_picture(scene: Scene) -> Iterator[Label]:
    """The surest stretch of one to three lines of a page: sentences break over lines."""
    best: tuple[float, int, int] | None = None
    lines = scene.lines
    for start in range(len(lines)):
        for end in range(start + 1, min(start + 4, len(lines) + 1)):
            if lines[end - 1].page != lines[start].page:
                break
            sure = suspicion(" ".join(line.text for line in lines[start:end]))
            if sure and (best is None or sure > best[0]):
                best = (sure, start, end)
    if best is not None:
        sure, start, end = best
        held = lines[start:end]
        evidence = Evidence(kind="text", text=" ".join(line.text for line in held), box=union([line.box for line in held]), page=held[0].page)
        yield label(
            "injection.prompt", source="injection", confidence=sure * min(line.confidence for line in held), evidence=[evidence], message=_MESSAGE
        )

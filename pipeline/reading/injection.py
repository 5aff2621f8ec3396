"""Text that addresses the reviewing system: orders to ignore rules, to play a part, to give a verdict, or to keep one back.

A passage counts by a combination of concepts (whom it addresses, what it orders), never by one phrase; a single concept is what shops, books and
customers say too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from pipeline.ports import Scene
from pipeline.reading.disguise import bare
from pipeline.reading.passages import Passage, passages
from topics.events import Label, Text2
from topics.labels import label

__all__ = ["inspect", "suspicion"]

_MESSAGE = Text2(en="Text in the upload addresses the reviewing system.", zh="内容试图对审核系统下达指令。")

_MACHINE = r"(?:\bai\b(?!\s?(?:camera|photo|摄像|音箱|手机|电脑|眼镜|绘画|人形|降噪))|\ba\.i\.|artificial intelligence|language models?|\bllms?\b|\bvlms?\b|chat ?bots?\b|chatgpt|\bgpt(?:-?\d\w*)?\b|\bglm\b|\bclaude\b|\bgemini\b|\bqwen\b|\bdeepseek\b|copilot|moderat(?:or|ors|ion)\b|classifiers?\b|(?:automated|automatic|content|image|vision|listing|safety|compliance|ocr|machine|virtual|digital) (?:\w+ )?(?:review(?:er|ers)?|system|model|checker|filter|scanner|screening|assistant|agent|inspector|bot|robot|pipeline|engine)s?\b|review(?:ing)? (?:bot|model|system|engine|agent|robot|machine|algorithm)s?\b|\brobots?\b|\bbots?\b|\bassistant\b|screening (?:system|tool|software|model)|\b(?:scanner|algorithm|neural network)s?\b|whatever (?:ai|model|system) )"
_MACHINE_ZH = r"(?:ai(?![a-z])|人工智能|大?语言模型|大模型|模型|智能体|助手|机器人|(?:审核|审查|检测|风控|内容|审图|识别|质检|鉴黄|过滤|复核|机审|评审|监管|图像|图片|视觉|自动)(?:的)?(?:ai|系统|员|模型|机器人?|程序|算法|引擎|助手|智能|端|方|者|平台|工具)|机审|算法|gpt|glm|chatgpt|通义|文心|豆包|deepseek)"
_IGNORE = re.compile(
    r"\b(?:ignor(?:e|es|ing)|disregard(?:ing)?|forget(?: about)?|overrid(?:e|es|ing)|overrul\w+|bypass|skip|set aside|drop|suspend|discard|abandon|disable|void|stop (?:following|applying|using|obeying)|(?:do not|don'?t|no longer|never|need not) (?:follow|apply|obey|use|enforce|run|consider|be bound))\b"
    r"|忽略|无视|忘记|忘掉|忘了|抛开|抛弃|放弃|清空|清除|停止(?:执行|遵守|遵循|使用|应用)|(?:不要|不用|无需|不必|不再|停止|别|勿|不得|禁止)(?:再)?(?:遵循|遵守|执行|理会|检查|审核|审查|按照?|参考|使用|管|受)|跳过|绕过|覆盖|推翻|撇开|关闭|取消|作废"
)
_RULES = re.compile(
    r"\b(?:previous|prior|preceding|above|earlier|existing|original|initial|former|all|any|every|your|other|system|these|those|safety|moderation|content|platform|developer)\b.{0,30}\b(?:instructions?|prompts?|rules?|polic(?:y|ies)|guidelines?|commands?|checks?|directives?|guardrails?|safeguards?|restrictions?|filters?|criteria|training|programming|orders|rubric|review steps?)\b|\binstructions? (?:above|before|given|so far|you (?:were|have|got|received))\b"
    r"|(?:之前|以上|前面|上面|上述|上文|所有|全部|任何|系统|原有|原来|原先|先前|此前|一切|审核|你的?|您的?|已有|现有|既定|当前|收到|给你|内置|预设|平台|安全|内容).{0,10}(?:指令|指示|提示词?|规则|要求|设定|命令|政策|标准|步骤|约束|限制|守则|规范|准则|策略|流程|审查|审核|条款|任务)|提示词|系统指令"
)
_ADDRESS = re.compile(
    rf"(?:\b(?:act as|pretend|behave as|dear|attention|attn|hey|hello|hi|to|for|note|notice|message|memo|instructions?|reminder|psa|addressed|listen|important|urgent|warning|any|every|if you are|if you'?re|you are|you'?re|as)\b[^.!?。]{{0,28}}?{_MACHINE})"
    rf"|{_MACHINE}[^.!?]{{0,40}}?(?:\b(?:you (?:must|should|shall|will|are|have|can|need)|please|must|should|shall|reading|read|process(?:ing|es)|analy[sz]\w+|scanning|viewing|review(?:ing|s)|inspecting|looking|seeing)\b|[:：,，])"
    rf"|(?:你(?:现在|们|将|就|其实)?(?:是|作为|扮演|充当|切换)|扮演|充当|假装|作为|致|给|对|请|尊敬的?|亲爱的|各位|告诉|告知|通知|敬告|提醒|如果你是|若你是|凡|任何|所有|面向|发给|写给|供)[^，。!?]{{0,10}}?{_MACHINE_ZH}"
    rf"|{_MACHINE_ZH}[^。]{{0,6}}?(?:[:：,，]|请|你|您|必须|应当?|须|注意|看到|读到|收到|听|务必|阅读|专用|看这里)"
)
_ROLE = re.compile(
    r"\byou (?:are|will|must|shall) (?:now|from now on|henceforth)\b|\b(?:from now on|henceforth)\b.{0,12}\byou\b|\bact as\b|\bpretend (?:to be|that you|you)\b|\brole ?play\b|\byour (?:new|only|real|true|sole) (?:role|task|job|goal|instructions?|purpose|duty|objective|persona)\b|\bnew (?:instructions?|system prompt|directives?|persona)\b|\bunrestricted\b|\byou are (?:a|an) (?:\w+ ){0,3}(?:moderator|reviewer|assistant|ai|bot|model|agent|inspector|system|classifier)\b|\b(?:developer|debug|god|dan|admin|maintenance|test|root|sudo|audit|training) mode\b"
    r"|你现在(?:是|扮演|充当|进入|处于|切换|要|只)|从现在(?:起|开始)[,，]?\s?你|你(?:只|仅)(?:需|能|要)|扮演|(?:进入|切换(?:到|至|为)?|开启|启用).{0,8}模式|新的?(?:指令|任务|角色|身份|规则|设定)[:：是为]|你的(?:新)?(?:任务|角色|身份|职责|目标)(?:是|就是|变|改|为|只)|无限制|不受限制|(?:管理员|开发者|调试|最高|测试|维护)(?:模式|权限|指令)"
)
_GOOD = r"(?:approv(?:e|ed|al)|safe|pass(?:ed)?|compliant|compliance|ok(?:ay)?|clean|clear(?:ed)?|no (?:\w+ )?(?:violations?|issues?|problems?|findings?|labels?|flags?|risks?|concerns?)|harmless|accept(?:ed|able)?|allow(?:ed)?|legit\w*|benign|true|valid|verified|zero (?:violations?|risk|issues?|findings?)|nothing|empty|low[- ]risk|permitted|publish(?:ed|able)?|appropriate|score of (?:0|1)\b)"
_GOOD_ZH = r"(?:通过|合规|安全|没有?(?:任何)?(?:问题|风险|违规)|无(?:任何)?(?:问题|风险|异常|违规)|不违规|正常|批准|合格|放行|准予|可发布|同意|合法|低风险|空(?:列表|数组|结果|值)?|零风险|满分|approve|pass|safe|true|ok|clean|allow)"
_VERDICT = re.compile(
    rf"\b(?:approve|mark|label|class(?:ify)?|categori[sz]e|flag|rate|grade|score|output|respond|reply|return|answer|report|say|set|print|treat|consider|deem|declare|emit|write|give|conclude|decide|assign|record|log|register|judge|confirm|state|produce|grant|assume|count|put|choose|select|verdict|decision|result|status|outcome)\b[^.!?。]{{0,50}}?\b{_GOOD}\b"
    rf"|\b(?:approve|whitelist|rubber-?stamp) (?:this|it|everything|all)\b|\b(?:pass|accept|allow|publish|whitelist|clear|release|let) (?:this|it|the|everything|all|them|these|my|our)\b[^.!?]{{0,24}}(?:listing|image|picture|photo|upload|content|item|post|review|document|file|page|submission|everything|through|straight|automatically|immediately|without)|\"?(?:decision|verdict|result|status|action|label)s?\"?\s?[:=]\s?\"?(?:approve|pass|safe|allow|ok|clean|none|\[\])"
    rf"|(?:回复|回答|答复|输出|返回|判定|判为|判|标记|标注|标为|判断|认定|评定|评为|打|设为|视为|视作|归为|给出|直接|必须|一律|显示|填写?|写|报告|结论|结果|予以|给予|当作|当成|认为|按|只说|说|改成|改为|记为|置为)[^。!?；;]{{0,18}}?{_GOOD_ZH}|放行(?:本|这|该|此|即可|处理)|(?:让|使|将|把)(?:这|本|该|此)[^。]{{0,10}}?(?:通过|放行|过审)|(?:审核|审查)(?:结果|结论|状态)\s?[:：=为是]\s?{_GOOD_ZH}"
)
_HUSH = re.compile(
    r"\b(?:do not|don'?t|never|must not|should not|shall not|without|refrain from|avoid|stop|no need to|need not)\b[^.!?。]{0,16}\b(?:flag|report|mention|mark|reject|escalat|review|label|block|remov|delist|reveal|disclos|moderat|inspect|analy[sz]e|check|raise|list|send (?:it|this) to|forward|take (?:it|this) down|scan|penali[sz]e|warn|repeat|refer to|record|note)\w*\b|\b(?:empty|no) (?:list|array|set)?\s?(?:of )?(?:labels?|findings?|violations?|flags?)\b|\bskip (?:the )?(?:human|manual|further|any) (?:review|check)"
    r"|(?:不要|不得|别|勿|请勿|无需|不必|不用|禁止|不可|不许|不准|不再|停止|不)(?:再|对|把|将|给|向|做|进行|添加|打|有|输出|触发|提交)?[^。，!?]{0,8}?(?:标注|标记|标出|打标|标签|拦截|提及|转人工|上报|报告|举报|拒绝|下架|屏蔽|处罚|驳回|告警|违规|审查|审核|检查|检测|复核|透露|提到|记录|识别|复审|人工)"
)
_TOKENS = re.compile(
    r"<\|[a-z_]+\|>|\[/?inst\]|<<sys>>|</?(?:system|assistant|instructions?|system_prompt)>|<!--\s*(?:system|ai|prompt)|\bjailbreak prompt|越狱模式|\{\s?\"(?:decision|verdict|labels|role|safe|result)\"\s?:"
)
_HEADING = re.compile(
    r"(?:^|[\[【(<*#\s])(?:(?:system|assistant|ai|admin|developer|hidden|secret|priority|override)\s?(?:prompt|message|instructions?|note|override|notice|command)?|prompt|instructions? override)\s?[\]】)>*]{0,2}\s?[:：]\s?\S|#{2,}\s*(?:system|instruction)|【?系统(?:指令|提示词?|消息|命令|提示|通知)】?|\bsystem prompt\b|\bsystem override\b|提示词|隐藏指令|最高优先级|优先级最高"
)
_SAID_OF = re.compile(
    r"课程?|教程|入门|实战|书|手册|第.{1,3}[章课节]|作者|讲解|说明书|安装|组装|学习|案例|指南(?!针)|\b(?:course|book|chapter|lesson|week|workshop|guide|tutorial|handbook|author|edition|learn|students?|lecture|syllabus|webinar|meetup|talk|game|novel|manual|assembl\w+|install\w*)\b"
)
"""Speaks of such orders, as books and courses do."""


def suspicion(text: str) -> float:
    """How sure it is (0 to 1) that `text` addresses a reviewing system; 0 where nothing says so."""
    read = bare(text)
    return _suspicion(read)


def _suspicion(text: str) -> float:
    ignored = bool(_IGNORE.search(text) and _near(_IGNORE, _RULES, text))
    address, verdict, role, hush = (pattern.search(text) is not None for pattern in (_ADDRESS, _VERDICT, _ROLE, _HUSH))
    tokens, heading = _TOKENS.search(text) is not None, _HEADING.search(text) is not None
    orders = ignored + verdict + hush + role + tokens
    points = 2 * ignored + address + verdict + hush + role + 2 * tokens + heading
    if not orders or points < 2 or (not ignored and not tokens and not (address or heading or role)):
        return 0.0
    if hush and role + address + heading == 1 and not (ignored or verdict or tokens) and not address:
        return 0.0
    if _SAID_OF.search(text):
        points -= 2
    return 0.0 if points < 2 else {2: 0.75, 3: 0.92}.get(points, 0.97)


def _near(first: re.Pattern[str], second: re.Pattern[str], text: str) -> bool:
    """The two within one sentence."""
    return any(first.search(sentence) and second.search(sentence) for sentence in re.split(r"[。!！?？\n]|\.\s", text))


def inspect(scene: Scene) -> Scene:
    """Add `injection.prompt`: the surest stretch of the picture, and that of the uploader's words."""
    said = passages(scene, bare)
    words = [one for one in said if one.boxes[0] is None]
    return scene.plus(labels=[*_surest([one for one in said if one.boxes[0] is not None]), *_surest(words)])


def _surest(said: Sequence[Passage]) -> Iterator[Label]:
    """Of single passages and neighbours: an order may go over a gap."""
    stretches = [
        said[start:end] for start in range(len(said)) for end in (start + 1, start + 2) if end <= len(said) and said[end - 1].page == said[start].page
    ]
    scored = [(_suspicion(" ".join(one.text for one in stretch)), -len(stretch), number) for number, stretch in enumerate(stretches)]
    sure, _, number = max(scored, default=(0.0, 0, 0))
    if sure:
        held = stretches[number]
        evidence = [part for one in held for part in one.evidence()]
        yield label(
            "injection.prompt", source="injection", confidence=sure * max(0.8, min(one.sure for one in held)), evidence=evidence[:8], message=_MESSAGE
        )

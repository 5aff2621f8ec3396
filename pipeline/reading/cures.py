"""Promises of healing: a verb of curing with a disease, a medicine that is said to be needless, or freedom from side effects.

Patterns over text as `disguise.plain` gives it. Sober wording is none: support and relief, what a health food is registered for, devices that measure,
first aid, denials ("cannot replace medicine", "not intended to cure any disease"), books on a disease.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["REGISTERED", "medical"]

_ILL = r"(?:糖尿病|高血[压脂糖]|三高|[一-鿿]?癌症?|肿瘤|近视|白内障|青光眼|飞蚊症|老花眼?|弱视|关节炎|颈椎病?|腰椎[间盘突出]*|椎间盘|风湿|类风湿|痛风|失眠|脱发|秃[头顶]|斑秃|鼻炎|鼻窦炎|咽炎|扁桃体炎|哮喘|气管炎|肺炎|湿疹|牛皮癣|银屑病|灰指甲|脚气|痔疮|前列腺[炎增生]*|肾[虚病炎]|阳痿|早泄|不孕|不育|胃[病炎痛溃疡]+|肠炎|肝[炎病癌硬化]+|脂肪肝|乙肝|心脏病|冠心病|心梗|脑梗|脑血栓|血栓|中风|偏瘫|老年痴呆|帕金森|抑郁症?|焦虑症|自闭症|多动症|癫痫|骨质(?:增生|疏松)|骨刺|滑膜炎|肩周炎|静脉曲张|妇科病|妇科炎症|宫寒|痛经|囊肿|肌瘤|结节|便秘|皮炎|白癜风|痤疮|粉刺|青春痘|鸡眼|狐臭|多汗症|口臭|耳鸣|耳聋|眩晕|甲状腺|甲亢|流感|感冒|咳嗽|新冠|病毒感染|炎症|慢性病|百病|疑难杂症|顽疾|各种疾病|疾病|血糖|血压|血脂|尿酸|胆固醇|病痛|病根|老寒腿|荨麻疹|过敏|疱疹|疣|脑瘤|白血病|肾结石|胆结石|结石|贫血|尿频|尿毒症|打鼾|偏头痛|头痛|腰痛|膝盖痛|腰腿痛|[一-鿿]{1,2}(?:炎|癣|瘤)(?!热|症状|夏|黄|帝|亚纶)|病(?=[,，。!！]|$))"
_CURE = r"(?:根治|治愈|治好|治疗|医治|医好|治[一-鿿]?(?=[百千]?病)|痊愈|康复|除根|断根|去根|逆转|攻克|消灭|杀死|清除|消除|摆脱|告别|远离|战胜|专治|主治|特治|包治|彻底好|不再(?:复发|发作|犯|反弹|疼)|停药|见效|特效|克星|恢复正常|降下来|稳定下来|消失|全好|好了|不药而愈|自愈|疗效|立竿见影|预防|防治|抵抗|对抗|抗|防|降低?|平稳|治)"
_DRUG = r"(?:药(?!店|师|剂|食|妆|材|房|片盒|盒)|胰岛素|降[压糖脂]药|打针|开刀(?!箱|器)|手术(?![刀服台灯衣帽])|住院|化疗|放疗|透析|输液|眼镜|拐杖|助听器|激素|看医生|看病|跑医院|医院|支架)"

_ZH = re.compile(
    rf"(?P<pair>(?P<verb>{_CURE})(?!仪|师|室|费|方案|学|记)[^。!?;；]{{0,8}}?(?P<ill>{_ILL})|(?P<ill2>{_ILL})(?!仪|计|仪器|患者的|人群)[^。!?;；]{{0,14}}?(?P<verb2>根治|治愈|治好|痊愈|除根|断根|去根|逆转|不再|见效|特效|克星|康复|恢复正常|降下来|消失|全好|好了|药到病除|立竿见影|专治|一[贴抹喷吃敷喝用擦]就?(?:好|灵|见效|除|消)|包好|不复发|永不|停药|有效率|疗效))"
    r"|(?P<sole>根治(?![^。,，]{0,8}(?:漏|异味|卡|污|臭|噪|堵|霉|乱|虫|痛点|难题))|治愈率|有效率(?:高达|达|超)?\s?\d|包治|药到病除|永不复发|(?:不|零|无)复发(?!率)|手到病除|起死回生|妙手回春|神药|神医|返老还童|祖传(?:秘方|配方|药)[^。]{0,12}(?:治|病|痛|灵|愈)?|包[治好]百病|百病(?:不侵|全消)|癌细胞|(?:无|零|没有|不含|0)(?:任何)?(?:毒)?副作用|无毒副)"
    rf"|(?P<drug>(?:不用|不必|无需|再也不|停[掉了止用]|扔掉|丢掉|甩掉|告别|摆脱|代替|替代|取代|胜过|强过|好过|免)(?:再|吃|服用|注射|打|做|去|戴|掉|得上|任何|各种|常规|一切|了|昂贵的|传统|西|中|你的|您的)*{_DRUG}(?!.{{0,2}}味))|比[^。,，]{{0,3}}{_DRUG}[^。,，]{{0,2}}(?:管用|有效|好(?!吃|用)|强|灵)|摘掉(?:眼镜|拐杖|助听器)"
    r"|(?P<tonic>(?:增强|提[高升]|增加|改善|激活|调节)(?:自身|人体|机体|身体|宝宝|孩子)?(?:的)?免疫(?:力|功能|系统)|活血化瘀|消炎(?:止痛|杀菌|镇痛)|排毒养颜|壮阳|补肾(?:壮阳|固精|益精)|抗癌(?!协会|基金|药|斗士|日记|故事|公益|患者)|防癌(?!协会|筛查|体检|险|保险|医疗)|降三高|降血[糖压脂](?!药|仪)|降(?:低)?尿酸|延年益寿|祛湿排毒|疏通经络|软化血管|溶解血栓|清除血栓|延缓衰老|细胞再生|dna修复|干细胞)"
)
_DENIED_ZH = re.compile(
    r"不(?:能|得|可|可以|具有?|用于|作为|是|应|宜|会|含|保证|代表|承诺)(?!.{0,2}(?:复发|反弹))|非(?!常|洲|凡)|无法|未(?!来)|勿|禁止|谨防|如需|就医|遵医嘱|咨询医|本品不|仅供|辅助|有助于?|帮助|缓解|舒缓|监测|检测|测量|测|护理|患者|人群|适宜|慎用|指南|手册|论文|研究|教材|讲座|食谱|饮食|病人|如何|怎[么样]|《|的书|保险|慈善|公益|捐|动画|小说|治愈系|疗愈|假发|不敢说|虚假|夸大|违禁|广告法|没有.{0,4}(?:说|宣称)|服用期间|正在|期间|禁用"
)
_SOBER_LEAD = re.compile(r"保健功能|功能主治|适应症|适应证|适宜人群|不适宜人群|功效成分|注意事项|主要成分|禁忌|主治|预期用途|适用范围|产品功能|用途")
REGISTERED = re.compile(
    r"国药准字|械[注备][准进许]?|医疗器械|国食健[字注]|食健备|蓝帽|保健食品|保健功能|(?<![a-z])otc(?![a-z])|处方药|drug facts|\bndc\b|fda[- ](?:approved|cleared|registered)|prescription only|pharmacist"
)
"""A medicine, a device or a health food that is registered for what it says: it may name it, not promise a cure."""

_ILL_EN = r"(?:diabetes|diabetic|cancers?|tumou?rs?|arthritis|hypertension|(?:high )?blood (?:pressure|sugar)|(?:high )?cholesterol|asthma|eczema|psoriasis|depression|anxiety(?: disorder)?|insomnia|alzheimer'?s?|dementia|parkinson'?s?|autism|adhd|gout|migraines?|tinnitus|acne|hair loss|baldness|(?:back|joint|knee|neck|chronic|nerve|shoulder|hip) pain|sciatica|neuropathy|cataracts?|glaucoma|myopia|nearsightedness|macular degeneration|heart (?:disease|attacks?|failure)|strokes?|obesity|covid(?:-?19)?|(?:the )?flu|herpes|hepatitis|hiv|aids|infections?|(?:nail |toenail )?fung(?:us|al)|h(?:a)?emorrhoids|vertigo|epilepsy|lupus|fibromyalgia|(?:kidney|liver|lung|thyroid|gum|autoimmune|celiac|crohn'?s|lyme|chronic|skin|eye|any|every|all) (?:\w+ )?(?:disease|diseases|stones|failure|disorders?|illness(?:es)?|conditions?)|osteoporosis|rheumat\w+|\w{3,}itis|diseases?|illness(?:es)?|ailments?|erectile dysfunction|infertility|menopause|ibs|sinus\w*|warts|shingles|allergies|deafness|hearing loss|blindness|vision loss|snoring|sleep apnea|thrombosis|blood clots?|varicose veins|anemia|ulcers?|copd|ms\b|multiple sclerosis|paralysis|addiction|aging|a?ge?ing)"
_CURE_EN = r"(?:cur(?:e|es|ed|ing)|heal(?:s|ed|ing)?|revers(?:e|es|ed|ing)|eliminat(?:e|es|ed|ing)|eradicat(?:e|es|ed|ing)|treat(?:s|ed|ing)?(?! for)|gets? rid of|rids? (?:you|your body|yourself) of|wip(?:e|es|ed|ing) out|destroys?|prevent(?:s|ed|ing)?|beats?|banish(?:es|ed)?|shrinks?|dissolves?|stops?|ends?|erases?|remov(?:e|es|ed)|defeats?|conquers?|fix(?:es|ed)?|repairs?|vanquish(?:es)?|knocks? out|remedy for|cure for|fights?|lowers?|drops?|normali[sz]es?|clears?(?: up)?|kills?|permanently|recover(?:s|ed)? from|free from|free of|goodbye to|no more|melts?)"
_DRUG_EN = r"(?:medications?|medicines?|meds|insulin|pills|prescriptions?|inhalers?|chemo(?:therapy)?|surgery|glasses|hearing aids?|injections?|statins?|drugs|painkillers|metformin|your doctors?|doctor visits?|dialysis|antibiotics|antidepressants|steroids|hospital|walking stick|cane)"
_EN = re.compile(
    rf"(?P<pair>\b(?P<verb>{_CURE_EN})\b[^.!?;•|]{{0,34}}?\b(?P<ill>{_ILL_EN})\b|\b(?P<ill2>{_ILL_EN})\b[^.!?;•|]{{0,30}}?\b(?:cured|healed|reversed|eliminated|gone|disappear\w*|vanish\w*|miracle|cure|eradicated|wiped out|treatment that works|free in)\b)"
    r"|(?P<sole>\bmiracle (?:cures?|healer|remedy|drug)\b|\bcure[- ]all\b|\b(?:clinically|medically|scientifically|doctor|fda)[- ]?(?:proven|approved|recommended|tested)?,? (?:to )?(?:cures?|heals?|reverses?)\b|\b(?:zero|no|0|without(?: any)?|free (?:of|from)) (?:known |harmful |negative |bad )?side[ -]?effects?\b|\bcure rate\b|\bcured (?:permanently|forever|for good)\b|\bpermanently cured\b|\bdoctors (?:don't|do not|hate|won't)|\bbig pharma\b|\breverses? (?:aging|ageing|age)\b|\bheals? (?:any|every|all|the body|your body)\b|\bcancer cells\b)"
    rf"|(?P<drug>\b(?:throw (?:away|out)|toss(?: out)?|ditch|stop taking|quit|replaces?|instead of|forget(?: about)?|come off|get off|no (?:more|need for|longer need)|without|better than|stronger than|works? (?:better|faster) than|say (?:goodbye|good-bye|bye) to|goodbye,?|never need|skip|eliminates? the need for|won't need|don't need|do not need|as effective as|substitute for|alternative to)\b(?: (?:your|any|all|the|for|expensive|daily|more|taking|to take|ever|again|doctor's|a|costly|those|most|prescription|need|going to|invasive|painful|pain|diabetes|blood|pressure|sleeping|heart|weekly)){{0,4}} {_DRUG_EN}\b)"
)
_DENIED_EN = re.compile(
    r"\b(?:not|n't|cannot|never|isn't|neither|nor|may|consult|ask|see (?:a|your) (?:doctor|physician)|if you|warning|do not use|charity|donat\w+|fund\w*|research|awareness|foundation|book|guide|cookbook|handbook|memoir|novel|recipes?|for people|patients?|caregivers?|monitors?|measur\w+|track\w*|tests?|screening|soothe|support\w*|relie[fv]\w*|ease|help(?:s|ed)? (?:with|support|to (?:ease|soothe))|as directed|history of|diagnos\w+|pets?|symptoms?|living with|managing|learn\w*|course|how doctors|insurance|side effects (?:may|include|are))\b"
)


def medical(text: str, lead: str = "", *, registered: bool = False) -> Iterator[tuple[int, int]]:
    """Where `text` promises healing; `lead` names the field it stands in; `registered`: the page is of something that may name its effects."""
    sober = registered or _SOBER_LEAD.search(lead) is not None
    for match in _ZH.finditer(text):
        clause = _clause(text, match)
        groups = match.groupdict()
        if _DENIED_ZH.search(clause) and not (
            groups["sole"] and not re.search(r"不(?:能|得|可|是|具|保证|承诺)|未|无法|勿|禁止|《|违禁|虚假|夸大", clause)
        ):
            continue
        if (
            (groups["tonic"] or groups["pair"])
            and (sober or _SOBER_LEAD.search(clause))
            and not re.search(r"根治|治愈|治好|痊愈|除根|断根|去根|逆转|复发|停药", match[0])
        ):
            continue
        if groups["verb"] in {
            "抗",
            "防",
            "降",
            "降低",
            "治",
            "好了",
            "平稳",
            "抵抗",
            "对抗",
            "消除",
            "清除",
            "远离",
            "摆脱",
            "告别",
            "预防",
            "防治",
            "消灭",
        } and not _weighty(match[0]):
            continue
        yield match.span()
    for match in _EN.finditer(text):
        clause = _clause(text, match)
        if (
            _DENIED_EN.search(clause)
            and not (
                match["drug"]
                and not re.search(
                    r"\b(?:not|never|cannot|consult|ask|may) (?!to know|to)", clause.replace("do not need", "").replace("don't need", "")
                )
            )
            and not re.search(r"doctors (?:don't|do not)|(?:clinically|medically|scientifically) (?:tested|proven)", clause)
        ):
            continue
        if registered and not re.search(r"cur|heal|revers|eradic|miracle|forever|permanent", match[0]):
            continue
        if re.match(
            r"(?:fights?|lowers?|drops?|stops?|ends?|beats?|prevent\w*|clears?(?: up)?|kills?|remov\w+|free (?:of|from)|no more|fix\w*|repairs?|melts?|shrinks?|goodbye to|permanently|normali\w+)\b",
            match[0],
        ) and not _weighty_en(match[0]):
            continue
        yield match.span()


def _weighty(text: str) -> bool:
    """An illness that no goods of a shop are good for; mild verbs go with mild complaints in ordinary words ("告别便秘", "防感冒")."""
    return (
        re.search(
            r"癌|瘤|糖尿病|血[糖压脂栓]|三高|尿酸|痛风|心脏病|冠心病|脑梗|中风|肝[炎病硬]|乙肝|关节炎|风湿|颈椎病|腰椎|前列腺|白内障|青光眼|帕金森|痴呆|癫痫|百病|疾病|病根|顽疾|结石|囊肿|白癜风|银屑病|牛皮癣|灰指甲|新冠|近视(?!眼镜|镜|度)|失眠症|抑郁症|哮喘|鼻炎|痔疮|静脉曲张|骨质增生|结节|胃病",
            text,
        )
        is not None
    )


def _weighty_en(text: str) -> bool:
    return (
        re.search(
            r"diabet|cancer|tumou?r|arthrit|hypertens|blood (?:pressure|sugar)|cholesterol|asthma|psoriasis|alzheimer|dementia|parkinson|autism|heart|stroke|covid|hepatitis|hiv|glaucoma|cataract|disease|illness|epilepsy|neuropathy|sciatica|copd|tinnitus|insomnia|depression|hair loss|baldness|migraine|gout|kidney|liver|herpes|osteopor",
            text,
        )
        is not None
    )


def _clause(text: str, match: re.Match[str]) -> str:
    """The sentence around a match, within reach."""
    before = re.split(r"[。!?;；•|]|\.\s", text[max(0, match.start() - 60) : match.start()])[-1]
    after = re.split(r"[。!?;；•|]|\.\s", text[match.end() : match.end() + 30])[0]
    return before + match[0] + after

"""The registry of labels: stable dotted names, each with a title, a default severity, and what it maps to in two laws.

`dsa` is a statement category of the EU DSA Transparency Database (Commission Implementing Regulation 2024/2835); `cn` names the provision of
网络信息内容生态治理规定 (2019, articles 6 and 7) or, for commerce, of the Chinese advertising, price and personal-information laws that the label touches.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from topics.events import Evidence, Label, Severity, Text2

LOW, MEDIUM, HIGH, CRITICAL = Severity.LOW, Severity.MEDIUM, Severity.HIGH, Severity.CRITICAL

SCAMS = "STATEMENT_CATEGORY_SCAMS_AND_FRAUD"
CONSUMER = "STATEMENT_CATEGORY_CONSUMER_INFORMATION"
UNSAFE = "STATEMENT_CATEGORY_UNSAFE_AND_PROHIBITED_PRODUCTS"
PRIVACY = "STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS"
SCOPE = "STATEMENT_CATEGORY_SCOPE_OF_PLATFORM_SERVICE"
ADULT = "STATEMENT_CATEGORY_PORNOGRAPHY_OR_SEXUALIZED_CONTENT"
VIOLENCE = "STATEMENT_CATEGORY_VIOLENCE"
HATE = "STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH"
IP = "STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS"


@dataclass(frozen=True, kw_only=True)
class LabelSpec:
    """What a label is."""

    name: str
    title: Text2
    severity: Severity
    dsa: str | None = None
    cn: str | None = None


def _spec(name: str, severity: Severity, en: str, zh: str, dsa: str | None, cn: str | None) -> LabelSpec:
    return LabelSpec(name=name, title=Text2(en=en, zh=zh), severity=severity, dsa=dsa, cn=cn)


_PRICE_LAW = "明码标价和禁止价格欺诈规定 第十九条"
_AD_LAW = "广告法 第九条"
_PIPL = "个人信息保护法 第十条"
_ART6 = "网络信息内容生态治理规定 第六条"
_ART7 = "网络信息内容生态治理规定 第七条"

LABELS: dict[str, LabelSpec] = {
    spec.name: spec
    for spec in (
        _spec("file.type_not_allowed", MEDIUM, "File type not allowed", "文件类型不允许", SCOPE, None),
        _spec("file.type_mismatch", LOW, "File is not what its name or declared type says", "文件内容与名称或声明的类型不符", SCOPE, None),
        _spec("file.executable", CRITICAL, "Executable file", "可执行文件", SCAMS, _ART6),
        _spec("file.script", HIGH, "File carries a script", "文件包含脚本", SCAMS, _ART6),
        _spec("file.archive", MEDIUM, "Archive", "压缩包", SCOPE, None),
        _spec("file.polyglot", HIGH, "File is valid as two types", "文件同时是两种类型", SCAMS, _ART6),
        _spec("file.bomb", HIGH, "Decompression or pixel bomb", "解压炸弹或像素炸弹", SCAMS, _ART6),
        _spec("file.corrupt", LOW, "File is broken", "文件已损坏", SCOPE, None),
        _spec("file.too_large", LOW, "File is too large", "文件过大", SCOPE, None),
        _spec("file.encrypted", LOW, "File is encrypted", "文件已加密", SCOPE, None),
        _spec("file.macro", HIGH, "Document carries macros or active content", "文档包含宏或活动内容", SCAMS, _ART6),
        _spec("pricing.mismatch", HIGH, "Price differs from what was promised", "价格与承诺不符", CONSUMER, _PRICE_LAW),
        _spec("pricing.hidden_fee", HIGH, "Fee that was not disclosed", "未提前说明的费用", CONSUMER, _PRICE_LAW),
        _spec("pricing.expired_offer", HIGH, "The advertised offer has ended", "宣传的优惠已结束", CONSUMER, _PRICE_LAW),
        _spec("pricing.false_discount", HIGH, "Discount does not give the price", "折扣与价格不符", CONSUMER, _PRICE_LAW),
        _spec("pricing.total_mismatch", HIGH, "Lines do not add up to the total", "明细合计与总额不符", CONSUMER, _PRICE_LAW),
        _spec("pricing.conditional", MEDIUM, "Headline price needs a condition", "标价附带条件", CONSUMER, _PRICE_LAW),
        _spec("pricing.fine_print", MEDIUM, "Material term in fine print", "重要条款使用小字", CONSUMER, _PRICE_LAW),
        _spec("claims.absolute", MEDIUM, "Absolute superlative", "绝对化用语", CONSUMER, _AD_LAW),
        _spec("claims.medical", HIGH, "Medical promise", "医疗功效宣传", CONSUMER, "广告法 第十七条"),
        _spec("contact.diversion", MEDIUM, "Invitation to deal off the platform", "引导站外交易", SCAMS, "网络交易监督管理办法"),
        _spec("document.sum_mismatch", HIGH, "Figures of the document do not add up", "单据金额不符", SCAMS, None),
        _spec("document.zero_field", MEDIUM, "Field is zero or missing where its peers are not", "字段为零或缺失", SCAMS, None),
        _spec("document.chart_mismatch", MEDIUM, "Words and chart disagree", "文字与图表不一致", CONSUMER, None),
        _spec("injection.prompt", HIGH, "Text addresses the reviewing system", "内容试图操纵审核系统", SCAMS, _ART7),
    )
}
"""Every label with a fixed name."""

FAMILIES: dict[str, LabelSpec] = {
    spec.name: spec
    for spec in (
        _spec("pii", MEDIUM, "Personal data", "个人信息", PRIVACY, _PIPL),
        _spec("terms", HIGH, "Sensitive terms", "敏感词", HATE, _ART6),
        _spec("visual", HIGH, "Visible violation", "画面违规", HATE, _ART6),
    )
}
"""What `family.anything` is where `MEMBERS` has no closer entry; lists and questions of a policy make new members."""

MEMBERS: dict[str, LabelSpec] = {
    spec.name: spec
    for spec in (
        _spec("pii.phone_number", MEDIUM, "Phone number", "电话号码", PRIVACY, _PIPL),
        _spec("pii.cn_id_card", HIGH, "Chinese identity card number", "身份证号", PRIVACY, _PIPL),
        _spec("pii.bank_card", HIGH, "Bank card number", "银行卡号", PRIVACY, _PIPL),
        _spec("pii.email_address", MEDIUM, "E-mail address", "电子邮箱", PRIVACY, _PIPL),
        _spec("pii.person", LOW, "Person's name", "姓名", PRIVACY, _PIPL),
        _spec("pii.address", MEDIUM, "Postal address", "地址", PRIVACY, _PIPL),
        _spec("pii.passport", HIGH, "Passport number", "护照号", PRIVACY, _PIPL),
        _spec("pii.license_plate", MEDIUM, "License plate", "车牌号", PRIVACY, _PIPL),
        _spec("pii.iban", HIGH, "IBAN", "国际银行账号", PRIVACY, _PIPL),
        _spec("pii.us_ssn", HIGH, "US social security number", "美国社会安全号", PRIVACY, _PIPL),
        _spec("terms.gambling", HIGH, "Gambling", "赌博", UNSAFE, _ART6),
        _spec("terms.drugs", CRITICAL, "Drugs", "毒品", UNSAFE, _ART6),
        _spec("terms.adult", HIGH, "Adult content", "色情低俗", ADULT, _ART7),
        _spec("terms.weapons", CRITICAL, "Weapons", "武器", UNSAFE, _ART6),
        _spec("terms.fraud", HIGH, "Fraud", "诈骗", SCAMS, _ART6),
        _spec("visual.nudity", HIGH, "Nudity", "裸露", ADULT, _ART7),
        _spec("visual.violence", HIGH, "Violence", "暴力血腥", VIOLENCE, _ART7),
        _spec("visual.weapon", CRITICAL, "Weapon", "武器", UNSAFE, _ART6),
        _spec("visual.drugs", CRITICAL, "Drugs", "毒品", UNSAFE, _ART6),
        _spec("visual.hate_symbol", CRITICAL, "Hate symbol", "仇恨标志", HATE, _ART6),
        _spec("visual.counterfeit", HIGH, "Counterfeit", "假冒商品", IP, "商标法 第五十七条"),
    )
}
"""Known members of the open families."""


def spec(name: str) -> LabelSpec:
    """The entry for `name`; a new member of an open family gets the family's entry. Raises `KeyError` for a name that no label has."""
    found = LABELS.get(name) or MEMBERS.get(name)
    if found is not None:
        return found
    family, _, member = name.partition(".")
    if member and family in FAMILIES:
        general = FAMILIES[family]
        return LabelSpec(
            name=name,
            title=Text2(en=f"{general.title.en}: {member}", zh=f"{general.title.zh}：{member}"),
            severity=general.severity,
            dsa=general.dsa,
            cn=general.cn,
        )
    raise KeyError(name)


def label(
    name: str,
    *,
    source: str,
    confidence: float = 1.0,
    severity: Severity | None = None,
    evidence: Sequence[Evidence] = (),
    message: Text2 | None = None,
) -> Label:
    """A label of the registry; `severity` defaults to its entry's, `confidence` is cut to [0, 1]. Raises `KeyError` for an unknown name."""
    return Label(
        name=name,
        severity=severity or spec(name).severity,
        confidence=round(min(max(confidence, 0.0), 1.0), 4),
        source=source,
        message=message,
        evidence=tuple(evidence),
    )

"""Fine print: which lines are, and what they say.

What a line says is read by a small grammar of concepts (offer, end, fee, extra, price, prevail, need, …) in Chinese and English: a kind is a *combination*
of concepts near each other, so that wordings nobody listed are understood.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from statistics import median

from pipeline.reading.concepts import BUYERS, OFFER, OVER, is_over, loose
from pipeline.reading.sense import SENSES, sense
from topics.events import FinePrintKind, Line

__all__ = ["BINDS", "classify", "is_fine_print", "kinds", "mark", "says"]

_END = rf"(?:{OVER}|(?:结束|截至|截止|止于|有效期|到期|失效|过期|作废)|\b(?:ends?|ending|expires?|expiry|expiration|until|(?:valid|runs?) through|while (?:stocks?|supplies) last|withdrawn)\b)"
"""Over, or said when."""
_FEE = (
    r"(?:(?:[\u4e00-\u9fff]{0,3}(?:费|税|押金|邮资|运费|差价|保费))|安装|包装|配送|人工|材料|打包|邮寄|加急|运输|\b(?:fees?|charges?|surcharges?|shipping|postage"
    r"|delivery|handling|tax(?:es)?|vat|packaging|deposit|installation|assembly|service|insurance|set-?up|tolls?|supplements?|lev(?:y|ies)|add-?ons?|crating|cleaning|processing|duties|customs)\b)"
)
_EXTRA = (
    r"(?:另(?:计|收|付|算|加|行|外|缴|购)|额外|[加补]收|加付|加价|补差|补付|[须需](?:另|额外|现场|到店|自行|单独|补|付|缴)|还[需须要]|[需须]支付|不含|不包|未含|未包|不在内|自理|自付|自费|买家承担|顾客承担|到付|到店[另再]?[付收]|现场[另再]?[付收]|单独[计收]|按.{1,6}收取"
    r"|\b(?:extra|additional(?:ly)?|not included?|exclud(?:e|es|ed|ing)|(?:not|n't) cover(?:ed)?|leav(?:es?|ing) out|omit(?:s|ted)?|not incl\w*|separately|adds?|added|plus|appl(?:y|ies)|exclusive of|on top|borne|collected|charged|billed|payable|paid|due|levied|incurs?|invoices?d?|on arrival|after purchase|at (?:the )?(?:desk|property|door|counter|venue))\b)"
)
_MONEY = r"(?:价|金额|费用|应付|实付|支付|付款|\b(?:price|prices|amount|total|cost|payment)\b)"
_PLACE = r"(?:结算|结账|收银|订单|下单|支付页|付款页|确认页|客服|门店|实际|最终|实时|详情|页面|\b(?:checkout|cart|order|payment page|in[- ]store|final|actual|at purchase)\b)"
_PREVAIL = r"(?:为准|为主|参考|可能(?:有)?(?:变|不同|浮动|差)|有所不同|会有浮动|\b(?:prevails?|vary|varies|differ|differs|subject to change|may change|shown at|determined|applies|indicative|approximate|estimates?|guide only|for reference|you pay)\b)"
_NEED = (
    r"(?:仅限|仅对|只限|限(?:新|首|会员|指定|部分|前|每|老|[一-鿿]{1,12}(?:客人?|人|户|员|者|粉丝?|号|门店))|仅[一-鿿]{1,10}(?:可|能|享)|(?<![无不毋免])[需须](?:要)?(?![知求要])[一-鿿]|凭|方可|才(?:能|可)|"
    r"未[一-鿿]{1,8}[,，]?(?:则|将)?(?:按|以|恢复)|领券后|用券后|券后|会员(?:专享|价)|满\d+|前\d+名|首单|"
    rf"\b(?:only (?:for|with|valid|when|on|at|in|to|through|via)|(?:{BUYERS}|newcomers|first[- ]timers|app|online|in-?store|off-?peak|weekdays?) only|requires?|required|must|members?|membership|(?:for|when|if) (?:two|three|four|2|3|4|both|a pair|couples)(?: \w+)? (?:sign|join|book|buy|come|coming|travel|pay|enrol)\w*|subscribers?|subscription|new customers?|first (?:order|purchase|booking|stay|ride|time)|with (?:code|coupon|purchase|trade)|needs?|at least|(?:baskets?|orders?|spends?|purchases?) (?:of|over|above)|[$€£¥]?\d[\d.,]* or more|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)days? (?:to|through|until|and|or|-) (?:mon|tues|wednes|thurs|fri|satur|sun)days? only|minimum|min\.|when you|if you|subject to|eligible|(?:appl(?:y|ies)|valid|available|open|kept|reserved|restricted|granted) (?:\w+ )?(?:solely|exclusively|strictly|purely|only|reserved|restricted)? ?(?:to|for) (?:new\w*|first|registered|existing|selected)|valid (?:for|on|with)|conditions? apply|terms apply|limit(?:ed)? (?:to|one|1))\b)"
)
_LEAVE_OUT = (
    r"(?:不参[与加]|除外|不适用|不支持|不可叠加|不能叠加|不与.{0,8}(?:同享|叠加|同用)|不享|排除|恕不|不予"
    r"|\b(?:excludes?|excluding|exclusions?|except|not valid|not eligible|does not apply|do not apply|cannot be combined|not applicable|not (?:be )?combin\w*)\b)"
)
_BOUND = (
    r"(?:自动(?:续|扣|转|延)|(?:次|第二)个?[月年]起?(?:每|按|起|恢复|自动)|第[\d一二三四五六七八九十]{1,3}个?[月年期次]起|[\d一二三四五六七八九十]{1,3}个?[月年]后[^。;]{0,10}?(?:恢复|每月|按|[为收]\d)|(?:期满|到期|其后|随后|优惠期[满后])[^。;]{0,8}?(?:恢复|每月|按|[为收]\d)|恢复为?\d|续[费订约]|连续扣|合约期|解约|违约金|预存|自动开通|最低(?:消费|使用期|合约)"
    r"|\b(?:(?:auto|automatic(?:ally)?)[- ]?renew\w*|renew(?:s|al)?|rolls? (?:over|on)|(?:turns?|converts?|becomes?|switche?s?|changes?) (?:in)?to (?:a )?(?:paid|full|annual|monthly|standard)|(?:unless|until|if not) (?:it is |you )?(?:cancel\w*|opt(?:ed)? out)"
    r"|billed (?:annually|yearly|monthly|quarterly|every|automatically|upfront)|(?:lapses?|expires?|runs? out|valid|good|usable|must be used)(?: only)? (?:in|within|for|after )?(?: ?the)? ?\d+ (?:days?|weeks?|months?|hours?)|(?:\d+|twelve|twenty-four)[- ]?(?:months?|years?) (?:commitment|contract|term|minimum|agreement)|(?:minimum|initial|fixed) (?:term|contract|period)"
    r"|(?:becomes|goes up to|rises to|jumps to|turns into|moves to|reverts to|climbs to) [$€£₹¥]\s?\d[\d.,]*|commitment|early (?:termination|exit|cancellation)|(?:leav\w+|cancell?\w*|end\w*) (?:it )?early|cannot be cancell?ed)\b|\b(?:then|thereafter|afterwards|after that|from (?:the )?(?:month|year|week|second|third|fourth|\d+(?:st|nd|rd|th)) ?\w*)[^.;]{0,14}?[$€£₹¥]\s?\d|[$€£₹¥]\s?\d[^.;]{0,24}?\b(?:thereafter|afterwards|after that|from (?:month|year|week) \w+))"
)
"""Bound for longer than the price says: it renews, turns into something paid, or holds for a term."""
_NO_WAY_BACK = (
    r"(?:(?:不|概不|恕不|无法|不予|不可|不能|不得|不支持|不接受|不给)(?:予|可|能|支持|接受)?退(?!货款)|不[退换]|不予?(?:保修|质保)|没收|视为放弃|(?<!权)归(?:商家|卖家|平台|本店|店家)|无质保"
    r"|\b(?:non[- ]?refundable|no (?:refunds?|returns?|exchanges?|warranty|guarantee|cancellations?)|(?:cannot|can ?not|can't|may not|not) be (?:returned|refunded|exchanged|transferred|changed|swapped)"
    r"|final sale|sold as (?:is|seen)|forfeit\w*|no (?:\w+ )?(?:warranty|guarantee)|not (?:refundable|returnable|eligible for (?:returns?|refunds?)))\b)"
)
"""What was paid is not given back."""
_NOT_OVER = re.compile(r"未结束|没有结束|长期有效|永久有效|未过期|尚未|\bnever (?:ends?|expires?)|\bno expiry\b|\bnot over\b")
_NO_EXTRA = (
    r"(?:[无不](?:需|用|必|会)?再?(?:另|额外|加)(?:收|付|计|外)|无需额外|没有额外|无额外|无任何|免(?:收|除|费|运|邮)|包邮|不收|\bno (?:extra|additional|hidden|other)\b|\bno \w+ (?:fees?|charges?)\b"
    r"|\bwithout (?:extra|additional)\b|\b(?:save|saves|saving|earn|win|cash ?back|gets?|receive|worth|donate|give|credit(?:ed)?|refund(?:s|ed)?|waive[sd]?)\b[^.;!?]{0,20}?[$€£₹¥]\s?\d[\d.,]*|\bextra \d+ ?%|\b(?:add|spend)\b[^.;!?]{0,30}?\b(?:free|unlock|qualify|reach|save)\b|\b(?:fees?|charges?|surcharges?|lev(?:y|ies)|tax(?:es)?)[^.;]{0,12} (?:is |are |already |now )*(?:included|waived|refunded|dropped)\b|\bfree (?:shipping|delivery)\b|\b(?:includes?|included|including|incl\.?) (?:all )?(?:tax|vat|shipping|fees?)|\b(?:tax|vat|shipping|fees?) (?:is |are )?incl)"
)
_CREDIT = re.compile(r"\W*(?:photo(?:graph)?s?|images?|pictures?|illustrations?|artwork|design)\b[^.]{0,20}\bby\b[^$€£¥%]*$")
"""Who made the pictures."""
_ASKED = re.compile(r"\b(?:let us know|tell us|ask(?: us)?|contact us|call us|speak to [a-z ]+|talk to [a-z ]+) (?:\w+ ){0,2}if you\b[^.;]*")
"""What one may ask for is no condition."""
_LOOKS = re.compile(
    r"图|实物|颜色|色差|效果|出品|外观|款式|包装|尺寸|样式|界面|版式|\b(?:photos?|pictures?|images?|colou?rs?|appearance|packaging|design)\b"
)
"""What may differ from the picture is the goods, not the price."""
_SUM = r"(?:(?:[¥$€£₹]|(?<=[一-鿿]))\s*\d+(?:[.,]\d+)?|\d+(?:[.,]\d+)?\s*(?:元|块|%(?!\s?(?:off|more|less|discount))))"


_PRICED = r"(?:[a-z]{0,2}[$€£₹¥]\s?\d+(?:[.,]\d+)*|\d+(?:[.,]\d+)*\s?(?:euros?|dollars?|pounds?|eur|usd|gbp)\b)"
"""A sum with its sign."""
_LEVY = r"\b(?:fees?|charges?|surcharges?|lev(?:y|ies)|supplements?|tolls?|upkeep)\b"
"""What is called a charge outright."""
_BUYER = r"(?:you|guests?|buyers?|customers?|riders?|drivers?|travell?ers?|each \w+|every \w+|cards?|orders?|bookings?|(?:your |the )?first (?:bill|invoice|month)|prices?|rates?|fares?)"
_TAKEN = r"(?:billed|charged|collected|levied|settled|payable|due|taken|owed|debited|deducted|demanded|invoiced|handed over|paid)"
_USED = r"\b(?:re-?fuel(?:l?ing)?|fuel|petrol|diesel|energy|electricity|heating|water|parking|linens?|towels?|laundry|mileage|miles|kilometres|breakfast|meals|drinks|equipment|gear|gratuit(?:y|ies)|tips|garage|valet|wi-?fi|valeting|refills?|call-?outs?|materials|ingredients|mats?|shoes|locker)\b"
"""What is used along with what was bought."""
_BILLED = r"\b(?:(?:billed|charged|debited|invoiced|metered|settled) (?:on|to|from|against|at|apart|per|afterwards|later|extra|separately|in full)|(?:put|added|passed) (?:on|onto|to) (?:your|the|each) (?:\w+ )?(?:card|bill|account|room|tab|invoice|total|order)|paid separately|at cost|as used|by (?:the )?met(?:er|re)|comes? extra|costs? extra|goes (?:on|onto) (?:your|the) (?:[\w']+ )?(?:card|bill|account|room|tab))\b"
_ON_TOP: tuple[str, ...] = (
    rf"\d\s?%[^.;]{{0,12}}?\bon top|(?:{_PRICED}|\d\s?%)[^.;]{{0,16}}?{_LEVY}|{_LEVY}[^.;]{{0,16}}?(?:{_PRICED}|\d\s?%)",
    rf"{_PRICED}[^.;]{{0,30}}?\b(?:(?<!or )more\b(?! than)|extra|on top|additional(?:ly)?|not (?:covered|included|in (?:the|this))|separate(?:ly)?|apart)",
    rf"\b(?:extra|further|additional|compulsory|mandatory|obligatory|one-off|separate)\b[^.;]{{0,12}}?{_PRICED}",
    rf"\b(?:exclud(?:e|es|ing)|leav(?:es?|ing) out|before|omits?|not (?:cover|include))\b[^.;]{{0,12}}?{_PRICED}",
    rf"\b{_BUYER} (?:also |will |must |then |would )*(?:also pays?|owes?|carr(?:y|ies)|bears?|attracts?|adds?)\b[^.;]{{0,12}}?{_PRICED}|\b{_BUYER} (?:will |must |then )*pays?\b[^.;]{{0,12}}?{_PRICED} (?:towards|in cash|on arrival|at|for the|per)\b",
    rf"\b(?:bring|add|expect|allow|budget)\b[^.;]{{0,12}}?{_PRICED}[^.;]{{0,12}}?\b(?:for|in cash|towards|to)\b",
    rf"\badd (?:one|it|them|this|yours) for {_PRICED}",
    rf"\b(?:we|they)(?: will|'ll)?(?: also| then)? charge\b[^.;]{{0,12}}?{_PRICED}",
    rf"{_PRICED}[^.;]{{0,24}}?\b(?:{_TAKEN}|(?:goes|comes|lands)(?= on)|(?:is|are|gets?|be) (?:put|added))(?: \w+)? (?:at|on|upon|when|separately|to (?:the|your) (?:bill|account|room|card|order)|from your|by the|in cash|in person|with your|later)\b",
    rf"\b(?:puts?|push(?:es)?|rais(?:es?|ing)|lifts?|increases?) (?:the |your )?(?:price|bill|cost|fare|rate|total)(?: up)? (?:by|to) {_PRICED}",
    r"\b(?:is|are) (?:hired|rented|billed|payable) separately",
    rf"\b(?:you|guests?|hirers?|renters?|drivers?|tenants?) (?:\w+ )?(?:settle|pay(?: for)?|cover|bear|refund) (?:the|any|all|your own|their own) (?:\w+ )?{_USED}",
    rf"\b(?:set-?up|assembly|fitting|mounting|installation|shipping|delivery|cleaning|final clean|linen|fuel|parking|packing|crating|freight)(?: \w+)?(?: is| are| costs?|,|:| from| at) {_PRICED}",
)
"""What comes on top of the price: a sum called a charge, said to be more, or taken at another time or place; what is used, and paid apart."""


def _near(first: str, second: str, gap: int = 24) -> re.Pattern[str]:
    """Both concepts in one clause, in either order, at most `gap` characters apart."""
    between = f"[^。；;!?！？]{{0,{gap}}}?"
    return re.compile(loose(f"{first}{between}{second}|{second}{between}{first}"))


_GRAMMAR: tuple[tuple[FinePrintKind, tuple[tuple[re.Pattern[str], float], ...]], ...] = (
    (
        FinePrintKind.EXPIRY,
        (
            (_near(OFFER, _END, 20), 0.92),
            (
                re.compile(
                    r"(?:有效期|截止|过期|失效|恢复原价|已结束|逾期(?!未?[付还支交])|\b(?:expired|expires|expiration|valid (?:until|through|till)|has ended)\b)"
                ),
                0.75,
            ),
        ),
    ),
    (
        FinePrintKind.CHARGE,
        (
            (_near(_FEE, _EXTRA, 40), 0.92),
            (re.compile(rf"{_EXTRA}[^。；;]{{0,8}}?{_SUM}"), 0.8),
            (_near(rf"(?:{_USED}|{_FEE})", _BILLED, 30), 0.85),
            *((re.compile(loose(pattern)), 0.85) for pattern in _ON_TOP),
            (re.compile(r"[一-鿿]{2,8}(?:需|须|均|都|请)?(?:另计|另付|另收|另算|另购|另缴|自费)"), 0.85),
            (re.compile(rf"(?:收取|加收|收)[^。；;]{{0,10}}?{_FEE}"), 0.85),
            (re.compile(r"\+\s*[¥$€£]?\d+(?:\.\d+)?\s*(?:元)?\s*" + _FEE), 0.85),
            (re.compile(rf"{_FEE}\s*(?:为|of|[:：])?\s*{_SUM}[^。；;]{{0,10}}?(?:起|/|per|每|\b(?:will be|is|are)\b)"), 0.75),
        ),
    ),
    (
        FinePrintKind.ACTUAL_PRICE,
        (
            (_near(_MONEY, _PREVAIL, 30), 0.9),
            (_near(_PLACE, _PREVAIL, 30), 0.85),
            (re.compile(r"\b(?:actual|final|real) (?:price|amount|total|cost)\b"), 0.7),
            (re.compile(r"(?:实际|最终)(?:价|售价|支付|付款|金额|成交|到手)"), 0.7),
            (re.compile(r"(?:按|以|照)(?:照)?[^,。；;]{1,12}?(?:计价|计费|计算(?:费用|价格)|收费|结算)"), 0.8),
            (re.compile(r"(?:按|以|照)[^,。；;]{0,10}?(?:价|元)[^,。；;]{0,4}?(?:结算|结账|收取|计收|计费|执行|成交|付款|支付)"), 0.85),
            (re.compile(r"\bcharged the (?:amount|price|total)\b|\b(?:confirmed|set|calculated) at (?:payment|checkout|the till)\b"), 0.85),
        ),
    ),
    (FinePrintKind.EXCLUSION, ((re.compile(loose(_LEAVE_OUT)), 0.85),)),
    (FinePrintKind.CONDITION, ((re.compile(loose(f"{_NEED}|{_BOUND}|{_NO_WAY_BACK}")), 0.85),)),
)
"""Kinds, gravest first: a line that says several things is named after the first."""


_SENSES: dict[FinePrintKind, tuple[str, ...]] = {
    FinePrintKind.EXPIRY: ("over",),
    FinePrintKind.CHARGE: ("charge",),
    FinePrintKind.ACTUAL_PRICE: ("vary",),
    FinePrintKind.EXCLUSION: ("exclude",),
    FinePrintKind.CONDITION: ("need", "bound"),
}
_LIKELY = 0.8
"""From how likely it is that words say so they are believed, where the grammar does not see it."""
_WORDS_OF_TERMS = 8
"""A term is a sentence: a few characters only name something."""


def is_term(text: str) -> bool:
    """Whether folded `text` likely says a term of the offer, and not of the goods or of the shop."""
    likely = sense(text)
    return any(likely[name] >= _LIKELY for kind, names in _SENSES.items() if kind is not FinePrintKind.EXPIRY for name in names)


@lru_cache(maxsize=4096)
def _kinds(text: str) -> tuple[tuple[FinePrintKind, float], ...]:
    plain = unicodedata.normalize("NFKC", text).casefold().replace("，", ",")
    # OCR and justified text put spaces between Chinese characters, and drop them between English words; only the first can be mended.
    plain = re.sub(r"(?<=[\u4e00-\u9fff])\s+(?=[\u4e00-\u9fff\d])", "", plain)
    if _CREDIT.match(plain):
        return ()
    found: list[tuple[FinePrintKind, float]] = []
    likely = sense(plain) if len(plain) >= _WORDS_OF_TERMS else dict.fromkeys(SENSES, 0.0)
    for kind, patterns in _GRAMMAR:
        subject = plain
        if kind is FinePrintKind.CONDITION:
            subject = _ASKED.sub(" ", subject)
        elif kind is FinePrintKind.EXPIRY:
            subject = _NOT_OVER.sub(" ", subject)
        elif kind is FinePrintKind.CHARGE:
            subject = re.sub(loose(_NO_EXTRA), "。", subject)
        elif kind is FinePrintKind.ACTUAL_PRICE and _LOOKS.search(subject) and not re.search(_MONEY, subject):
            continue
        if kind is FinePrintKind.EXPIRY and is_over(plain):
            found.append((kind, 0.85))
        elif (confidence := max((sure for pattern, sure in patterns if pattern.search(subject)), default=0.0)) > 0:
            found.append((kind, confidence))
        elif subject == plain and any(likely[name] >= _LIKELY for name in _SENSES[kind]):  # nothing was denied
            found.append((kind, 0.8))
    return tuple(found)


def kinds(text: str) -> tuple[tuple[FinePrintKind, float], ...]:
    """All that `text` says, gravest first, each with a confidence (0 to 1); empty where it is harmless."""
    return _kinds(text)


def says(text: str, kind: FinePrintKind) -> bool:
    """Whether `kind` is among the things that `text` says."""
    return any(found is kind for found, _ in _kinds(text))


def classify(text: str) -> tuple[FinePrintKind, float]:
    """The gravest thing `text` says, with a confidence (0 to 1). For any line, fine print or not."""
    found = _kinds(text)
    return found[0] if found else (FinePrintKind.HARMLESS, 0.9)


BINDS = re.compile(loose(f"{_BOUND}|{_NO_WAY_BACK}"))
"""A term of the purchase itself, in folded text: bound for longer, or no way back."""
_WORDS = re.compile(r"[\u4e00-\u9fff]|[A-Za-z]{2,}")


_PALE = 4.5
"""WCAG 2.2, success criterion 1.4.3."""


def is_fine_print(line: Line) -> bool:
    """Whether the print is fine: small *and* faint, very small, or nearly invisible; and made of words, not a lone price."""
    words = _WORDS.findall(line.text)
    if line.struck or (len(words) < 3 and sum(map(len, words)) < 12):
        return False
    small, faint = line.relative_size <= 0.8, line.contrast < _PALE
    return (
        (small and faint)
        or line.relative_size <= 0.55
        or (line.relative_size <= 0.84 and line.contrast < 2.6)
        or (line.contrast < 2.2 and line.relative_size < 1.1)
    )


def mark(lines: Sequence[Line]) -> list[Line]:
    """`lines` with `fine_print` set where they are fine print; a sentence that runs over several of them is read as one."""
    grounds = [line.background for line in lines if line.background is not None]
    usual = [median(channel) for channel in zip(*grounds, strict=True)]
    fine = [is_fine_print(line) and not _is_button(line, usual) for line in lines]
    for number, (line, after) in enumerate(pairwise(lines)):  # pieces of one line
        if fine[number] is not fine[number + 1] and _pieces(line, after) and max(line.contrast, after.contrast) < _PALE:
            fine[number] = fine[number + 1] = True
    kinds_ = [classify(line.text)[0] for line in lines]
    for number in range(len(lines)):
        if fine[number] and kinds_[number] is FinePrintKind.HARMLESS and number + 1 < len(lines) and _runs_on(lines[number], lines[number + 1]):
            kinds_[number] = classify(f"{lines[number].text} {lines[number + 1].text}")[0]
    for number in range(1, len(lines)):  # what a sentence begins to say of a charge, its next line ends
        before, line = lines[number - 1], lines[number]
        if (
            fine[number - 1]
            and fine[number]
            and kinds_[number] is FinePrintKind.HARMLESS
            and _runs_on(before, line)
            and not _STOP.search(before.text)
        ):
            joined = classify(f"{before.text} {line.text}")[0]
            kinds_[number] = joined if joined is FinePrintKind.CHARGE else kinds_[number]
    return [line.model_copy(update={"fine_print": kind}) if yes else line for line, yes, kind in zip(lines, fine, kinds_, strict=True)]


_ON_A_BUTTON = 24
"""Characters that fit."""


def _is_button(line: Line, usual: Sequence[float]) -> bool:
    """Whether a few words in ordinary print stand on a ground of their own, other than the page's `usual` one: pale there only says that the button is off."""
    ordinary = line.relative_size >= 0.9 and len(line.text) <= _ON_A_BUTTON
    return ordinary and line.background is not None and max(abs(a - b) for a, b in zip(line.background, usual, strict=True)) > 20


_STOP = re.compile(r"[.。!！?？;；]\s*$")


def _runs_on(line: Line, after: Line) -> bool:
    """Whether `after` stands right below, in print of the same size and shade, or is the next piece of the same line."""
    gap = after.box.y - (line.box.y + line.box.h)
    alike = 0.7 <= after.height / max(line.height, 1) <= 1.4
    below = after.page == line.page and after.row != line.row and gap <= 1.2 * line.box.h
    return (below and alike and _shade(line, after)) or _pieces(line, after)


def _shade(line: Line, after: Line) -> bool:
    return abs(after.contrast - line.contrast) <= 0.3 * line.contrast


def _pieces(line: Line, after: Line) -> bool:
    """Whether two pieces stand in one line, no more than a space apart, in print of one shade."""
    gap = after.box.x - line.box.x - line.box.w
    return after.page == line.page and after.row == line.row and abs(gap) <= 0.6 * max(line.box.h, after.box.h) and _shade(line, after)

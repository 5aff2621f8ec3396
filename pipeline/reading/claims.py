"""Claims: what the uploader says was promised or happened, and whether the picture or the listing bears it out.

A claim is an amount, a discount or a comparison, named by the nearest words of promise or of payment in its sentence.
"""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.reading.amounts import Sum, find, fold
from pipeline.reading.dates import without_dates
from pipeline.reading.discounts import parse
from pipeline.reading.roles import FEE_NAME
from pipeline.reading.spoken import in_digits
from topics.events import Amount, Claim, ClaimCheck, Evidence, Listing, PriceReading
from topics.events import AmountRole as Role

__all__ = ["check", "claims", "off"]

_PROMISE = re.compile(
    r"宣传|口播|广告|海报|传单|页(?![码数])|显示|标(?!准|签)[价注的示着了]?|标签|写|印[着的]|价签|招牌|牌子|报(?:价|了|的|过)?$|承诺|(?:说|讲|谈|定|约|商量|聊|答应|保证|喊|谈妥)(?:好|定|妥|的|是|了|过|成)|说|讲(?=\d)|[讲喊](?:一个月|每月|一年|每年|一次|每次)?$|挂[着的牌]?|详情|图上|主图|报价单|收藏|还是$|查(?:的|到|询|时)|[点选订下](?:的|单)|(?<![原场线牌])价$|[看瞧见](?:着|见|到|上去)|算好|昨[天日晚]|前[天几]|上[次回周个]|刚[才刚]|那会|当[时初]|[之此先事]前|原先|一?开始|起初|起先|早上|展示|约定|介绍"
    r"|(?:商家|客服|店家|店员|老板|主播|前台|师傅|业务员|销售|电话里?|短信里?|微信里?|群里|小程序)(?:上|里)?[说讲报写给喊答]|直播间|看到|看的|拍的时候|下单前|给的(?:是|价)|票面|到手价?|推荐位|弹窗|推送|短信|首页|列表|图片|预览|菜单|店里写|门口写|加购|收藏时"
    r"|本应|应该|应当|原本|本来|预估|预计|估价|一口价|固定价|报的|只要|仅需|仅要|只需|才卖|卖(?=\d)|特价|现价|售价|成交|答应|叫价|开价|定价|团购价"
    r"|advert\w*|listed|listing|promis\w*|shown|shows?|showing|said|says?|saying|stated?|states|quot\w+|claim\w*|display\w*|tagged|labell?ed|marked|(?<![a-z])ads?\b|page|posted|posters?|billboard|hoarding|flyers?|fliers?|leaflets?|brochures?|catalog(?:ue)?|newsletter|e-?mail(?:ed)?|text message|window|shelf|sticker|chalkboard|(?:menu )?board|price tag|\btag\b|website|web ?site|store page|landing page"
    r"|up-?front|estimat\w*|agreed|menu|banner|screen|offer(?:ed)?|deal|thought|locked|told|meant to|supposed|should (?:be|have)|expect\w*|\b(?:radio|tv|television|podcast|commercial|jingle|spot|signs?|signage|signboard|placard|pamphlet|mailer|handout|caption|instagram|facebook|tiktok|search results?|preview|over the phone|receptionist|salesman|salesperson|rep|would (?:be|cost)|(?:was|were) going to (?:be|cost))\b|\bsold\b|signed up|sign up|signed|subscribed|booked|reserved|ordered|priced|guarantee[ds]?|fixed (?:price|fare|rate)|assured|mentioned|pitched|going for|\bonline\b|\bat first\b|\binitially\b|\bhad (?:it|this|the|that|these|them)\b|\bfor only\b"
)
_PAYMENT = re.compile(
    r"实[付收]|实际|付(?:了|的|出|掉|款|到|我)|付(?=\d|$)|支付|扣(?:了|款|我|的|掉|走|费|除)?|收(?:了|我|的|费|款|走|取)|收(?=\d|$)|结账|结算|变[成为到]|变(?=\d|$)|成了|花[了掉]|[才就只共要]花(?=\d|$)|下单(?!前)|要[付收交]|最后|最终|结果|到账单|却|账单|给(?=\d|了)|要我|掏|交了|划走|刷(?:了|出|走|卡|掉|下)|共付|[涨跳加升]到|算下来|算我|买单|到店|现在|今[天早]|这[里边会次儿]|如今|后来|等到|一[一-鿿]{1,3}就|多出"
    r"|改口|坐地起价|要(?=\d|$)|怎么(?:就|还|又|会)?(?:是|要|成)?(?=\d|$)|(?:为什么|为啥|凭什么|凭啥)(?:就|还|又|会)?(?:是|要|得)?(?=\d|$)|\b(?:why|how come|how)(?: on earth)?(?: is|'s| are|'re| am i| do i| does| did| was| were)?(?: now)? (?:it|this|that|the total|the (?:amount|price|figure)|my total|i(?:'m)?|we(?:'re)?|they)(?: (?:is|am|'m|are|at|now|all|seeing|looking at|come|coming|comes?|to|cost|need|have|say|says|showing))* ?(?=[$€£]?\d|$)"
    r"|\b(?:bill|receipt|invoice|checkout|statement|till|card reader|card machine|payment \w+|final screen)(?: \w+)? (?:says?|said|shows?|showed|shown|states?|stated|displays?|displayed|wants|reads?)\b ?|\b(?:stung|dinged|set me back|(?:handed|forked|shelled|coughed) (?:over|out|up)|totall?ed|rings (?:in|up)|came (?:up|in|back) (?:as|at)|withdrawn|withdrew|(?:came|come|comes|went|gone) (?:off|out of)|left my)\b"
    r"|\bpaid\b|charg\w+|cost me|billed|\bbill\b|invoiced?|ended up|checkout|payment|pay(?:ing|s)?\b|final\w*|became|turned|taken|\btook\b|\btakes\b|deducted|debited|came to|comes to|came out|instead|receipt|statement|bank|card|rang up|rung up|ring up|\bhit\b|went up|jumped|\bnow (?:it|they|the|i|we|cost|ask|want|pay)\w*|actual\w*|they want|wants?\b|ask(?:s|ed|ing)?\b"
)
_SUMMED = re.compile(r"[总一]共|合计|加起来|\b(?:in )?total\w*|altogether")
"""What all came to: paid, where nothing else is said of it."""
_ORIGINAL = re.compile(r"原价|划线|市场价|original(?:ly)?|list price|rrp")
_LOWER = re.compile(
    r"(?:比|较|than).{0,14}?(?:低|便宜|少|优惠)了?(?P<much>.{0,8})|(?:低|便宜|少)了?(?P<much2>一半|.{0,6}?%|[^，,。]{0,6}?(?:元|块|折))|"
    r"(?P<half>half (?:of |the |off )?(?:the )?(?:advertised|listed|original|promised|price|what)|is half\b|only half)|(?:cheaper|lower|less) than"
)
_HIGHER = re.compile(
    r"高于|高过|超过|超出|贵了?|多[收付扣花出要算交给掏拿](?!少)|凭空|平白|涨价|涨了|变[高贵多]|加价|比.{0,14}?(?:高|多|贵)|more than|higher than|overcharged?|above the|more expensive|dearer|extra (?:charge|fee)|exceeds?"
)
_DIFFERENCE = re.compile(
    r"(?:(?:多|贵|高|差|涨|减|省|降|便宜|优惠)(?:了|收|付|扣|出来?|花|要|的|交|给|算|掏|拿|我|你|人家|去){0,3}|少(?:了|付|收|给|花)|相差|差价是?)(?:整整|足足|不到|将近|大概|大约|差不多|约|近|才|只)?\s*$"
    r"|\b(?:extra|another|additional|more by|by|difference of|over by|short by|nearly another)\s*$"
)
_MORE = re.compile(r"\s*(?:more\b|extra\b|dearer|too much|too high|over what|on top|higher|less than|cheaper)")
_REDUCED = re.compile(
    r"\s?(?:元|块)?(?:的[一-鿿]{0,6})?\s?(?:再|能|可|可以)?打?(?:了|到)?\s?[\d.一二三四五六七八九]{1,3}\s?折|\s?(?:元|块)?的(?:东西|货)?(?:现在|今天|如今|这会|活动|只要|只卖|才卖)"
)
"""After the price that something is taken off: 399打七折, 399的现在339."""
_FEE = re.compile(FEE_NAME)
_LINKS = re.compile(r"(?:when|while|before|until|after|at|on|in|but|and|then|by)\b")
"""What the next part of a sentence begins with, and no name: "240 when booking"."""
_NAMED = re.compile(r"(?<=\w )[A-Z][\w'-]* $")
_OFF_CARD = re.compile(r"\s(?:of )?(?:my|our|the|his|her)\s(?:\w+ )?(?:card|account|bank|balance|wallet)")
_CLAUSE = re.compile(r"(?<!\d)[，,]|[，,](?!\d{3}(?!\d))|[。;；!！?？\n]|(?<!\d)\.(?!\d)|\.(?=\s)|\bbut\b|\band then\b")


def claims(text: str) -> list[Claim]:
    """The claims of the uploader's words, in order; unchecked."""
    folded = fold(text)
    made: list[Claim] = []
    start, carried, bare = 0, None, _MEASURES.search(folded) is None
    dateless = without_dates(folded)
    for end in [*(match.start() for match in _CLAUSE.finditer(dateless)), len(folded)]:
        clause, original = in_digits(dateless[start:end]), text[start:end].strip(" .，,。;；!！?？\n")
        new, carried = _of_clause(clause, original, carried, cased=text[start:end], bare=bare)
        made += new
        start = end
    return _contrasted(made)


def _contrasted(made: list[Claim]) -> list[Claim]:
    """`made`; an amount of which nothing else is said, told before a higher one that was to be paid, is the price that was promised: "tickets were $55, I paid 70"."""
    first = next((number for number, claim in enumerate(made) if claim.kind == "paid_price"), 0)
    promised = any(claim.kind == "promised_price" for claim in made)
    return [
        claim.model_copy(update={"kind": "promised_price"})
        if claim.kind == "other" and number < first and not promised and claim.value and claim.value < (made[first].value or 0)
        else claim
        for number, claim in enumerate(made)
    ]


def _of_clause(clause: str, original: str, carried: str | None, *, cased: str, bare: bool) -> tuple[list[Claim], str | None]:
    """The claims of one clause; and the topic that the next one carries on where it names none ("广告说, 199")."""
    made: list[Claim] = []
    # "the Buds 3 for $119": a number after a name belongs to it, and counts nothing. "Took $20 off my card" takes nothing off the price.
    taken = [(start, end) for start, end, _ in parse(clause) if not _NAMED.search(cased[:start]) and not _OFF_CARD.match(clause[end:])]
    lower, higher = _LOWER.search(clause), _HIGHER.search(clause)
    sums, more = find(_GOES_ON.sub(_set_off, clause) if bare else clause), None
    for one in sums:
        if not one.marked and any(other.marked for other in sums):
            continue  # "$1.25 an hour after 6"
        if any(a <= one.start < b for a, b in taken):
            continue
        if more is None and higher and (_DIFFERENCE.search(clause[: one.start]) or _MORE.match(clause[one.end :])):
            more = one.value
        kind, name = _kind(clause, one, carried)
        if kind != "fee" and ((kind == "other" and (lower or higher)) or _DIFFERENCE.search(clause[: one.start]) or _MORE.match(clause[one.end :])):
            continue  # by how much, not how much
        if kind != "other" or one.marked:
            made.append(Claim(kind=kind, text=original, value=one.value, currency=one.currency, name=name or one.per))
    if lower and not (made and not lower.group(0).startswith(("比", "较", "than"))):
        made.append(Claim(kind="cheaper", text=original, value=off(lower.group(0))))
    elif higher:
        made.append(Claim(kind="dearer", text=original, value=more))
    if not made:
        made += [Claim(kind="discount", text=original, value=fields["value"]) for _, _, fields in parse(clause) if fields["kind"] == "percent"]
    if taken and not any(claim.value and claim.kind in {"promised_price", "paid_price"} for claim in made):
        return made, None  # "says save $20, I make it $15"
    topic = "paid_price" if _PAYMENT.search(clause) else "promised_price" if _PROMISE.search(clause) else None
    return made, topic


_GOES_ON = re.compile(
    r"(?P<counts>\b(?:(?:order|book|reserv|add|pick|wait)\w*|bought|buy|got|get|of|after|until|till?|by|on the|aged?|(?:table|party|group|cover) for|(?:clos|open|start|arriv|shut)\w* at|episode|chapter|issue|season|step|day|week|since|seats?|tables?|rooms?|flights?|route|gate|bus|line|platform|row|no\.?|number|unit|apartment|bay|aisle|page|level|floor) )?(?P<sum>(?<![\d.,:/$€£₹¥])(?<![$€£₹¥] )\d{2,5}(?:\.\d\d)?) "
    r"(?=(?:a ?piece|each|flat|came|left|went|gone|has|got|(?:a|per|every) (?:month|year)|before|when|while|until|till|but|yet|then|though|although|because|instead|only|everywhere|(?:and|at|on|in|for|from|with|by|as|is|was|not|the|i|all|up ?front|here|there|online|today|now|so)"
    r"(?! (?:\d|the \d|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec|[a-z]+day|january|february|march|april|june|july|august|[a-z]+ember|october)\b)))\b)"
)
"""A number that a sentence goes on after, and that counts nothing: "310 before I got in"."""


_MEASURES = re.compile(r"\d ?(?:min(?:ute)?s?|h(?:ou)?rs?|days?|weeks?|km|miles?|people|guests|degrees)\b")
"""Where one number measures time or distance, another without a unit may, too."""


def _set_off(match: re.Match[str]) -> str:
    """The number with a bar in place of the space after it, so that it is read as a sum; as it is where a word before it says that it counts."""
    return match[0] if match["counts"] else f"{match[0][:-1]}|"


def _kind(clause: str, one: Sum, carried: str | None) -> tuple[str, str | None]:
    """The nearest word before the amount decides; else the nearest after it; else what the clause before was about."""
    before, after = clause[: one.start], clause[one.end :]
    fees = list(_FEE.finditer(before[-14:]))
    if fees and len(before[-14:]) - fees[-1].end() <= 4 and not re.search(r"不含|未含", before):
        return "fee", fees[-1][0]
    after_fee = _FEE.match(re.sub(r"^\s*(?:的|as an?|as|for an?|for|of|in)?\s*", "", after)[:24])
    if after_fee and not _LINKS.match(after_fee[0]):
        return "fee", after_fee[0]
    if _REDUCED.match(after):
        return "original_price", None
    kinds = (("promised_price", _PROMISE), ("paid_price", _PAYMENT), ("original_price", _ORIGINAL))
    nearest = [(max((match.end() for match in pattern.finditer(before)), default=-1), kind) for kind, pattern in kinds]
    if max(nearest)[0] >= 0:
        return max(nearest)[1], None
    if _SUMMED.search(before):
        return "paid_price", None
    later = [(match.start(), kind) for kind, pattern in kinds if (match := pattern.search(after))]
    return (min(later)[1] if later else carried or "other"), None


def off(text: str) -> Decimal | None:
    """The fraction that a comparison says was taken off ("一半", "30%", "7折"); None where it names none."""
    if re.search(r"一半|半价|half", text):
        return Decimal("0.5")
    if match := re.search(r"(\d{1,2}(?:\.\d)?)\s?%", text):
        return Decimal(match[1]) / 100
    for _, _, fields in parse(text):
        if fields["kind"] == "percent":
            return Decimal(fields["value"])
    return None


def check(claim: Claim, price: PriceReading, listing: Listing | None) -> Claim:
    """`claim` held against the reading and the listing, with the evidence it rests on."""
    shown = [amount for amount in price.amounts if amount.role in _SHOWN.get(claim.kind, ())]
    promised = [value for value in (listing.price if listing else None,) if value is not None and claim.kind == "promised_price"]
    if claim.kind == "original_price" and listing is not None and listing.original_price is not None:
        promised.append(listing.original_price)
    if claim.kind == "fee" and listing is not None:
        promised += [fee.amount for fee in listing.fees if fee.amount is not None]
    if claim.kind in {"cheaper", "discount"}:
        return _check_fraction(claim, price, listing)
    if claim.kind == "dearer":
        return _check_dearer(claim, price, listing)
    if claim.value is None or not (shown or promised):
        return claim
    equal = [amount for amount in shown if amount.value == claim.value]
    if equal or claim.value in promised:
        return _checked(claim, ClaimCheck.SUPPORTED, equal[:1])
    return claim if claim.kind in {"fee", "other"} else _checked(claim, ClaimCheck.CONTRADICTED, shown[:2])


_SHOWN: dict[str, tuple[Role, ...]] = {
    "promised_price": (
        Role.HEADLINE,
        Role.FROM,
        Role.SELECTED,
        Role.UNIT,
        Role.ITEM,
        Role.TOTAL,
        Role.PAID,
        Role.OTHER,
        Role.SUBTOTAL,
        Role.ORIGINAL,
    ),
    "paid_price": (Role.PAID, Role.TOTAL),
    "original_price": (Role.ORIGINAL,),
    "fee": (Role.FEE, Role.SHIPPING, Role.TAX, Role.DEPOSIT),
}


def _checked(claim: Claim, how: ClaimCheck, amounts: list[Amount]) -> Claim:
    evidence = tuple(Evidence(kind="text", text=amount.text, box=amount.box, page=amount.page) for amount in amounts)
    return claim.model_copy(update={"check": how, "evidence": evidence})


def _check_fraction(claim: Claim, price: PriceReading, listing: Listing | None) -> Claim:
    """Shown price against the former one: is it lower by what is claimed, within five points?"""
    original = price.original or (listing.original_price if listing else None) or (listing.price if listing else None)
    shown = price.listed or price.total
    if claim.value is None or original is None or shown is None or original <= shown:
        return claim
    exactly = {amount.value for amount in price.amounts} & {original * (1 - claim.value)}
    holds = bool(exactly) or abs((original - shown) / original - claim.value) <= Decimal("0.05")
    rested = [amount for amount in price.amounts if amount.role in {Role.HEADLINE, Role.ORIGINAL, Role.FROM}]
    return _checked(claim, ClaimCheck.SUPPORTED if holds else ClaimCheck.CONTRADICTED, rested[:2])


def _check_dearer(claim: Claim, price: PriceReading, listing: Listing | None) -> Claim:
    promised = (listing.price if listing else None) or price.listed
    if promised is None or price.total is None:
        return claim
    totals = [amount for amount in price.amounts if amount.role in {Role.TOTAL, Role.PAID}]
    return _checked(claim, ClaimCheck.SUPPORTED if price.total > promised else ClaimCheck.CONTRADICTED, totals[:1])

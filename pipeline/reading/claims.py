"""Claims: what the uploader says was promised or happened, and whether the picture or the listing bears it out.

A claim is an amount, a discount or a comparison, named by the nearest words of promise or of payment in its sentence.
"""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.reading.amounts import Sum, find, fold
from pipeline.reading.discounts import parse
from pipeline.reading.roles import FEE_NAME
from topics.events import Amount, Claim, ClaimCheck, Evidence, Listing, PriceReading
from topics.events import AmountRole as Role

__all__ = ["check", "claims", "off"]

_PROMISE = re.compile(
    r"宣传|广告|标价|页面|显示|标[注的示]|写|印[着的]|标签|价签|招牌|牌子|报(?:价|了|的|过)?$|承诺|说好|说是|到手价?|挂[着的]|详情|图上|主图|展示|报价|约定|介绍|商家说|客服说|直播间|看到|拍的时候|下单前|"
    r"advertis\w*|listed|listing|promised?|shown|shows?|said|says|saying|quoted|claim\w*|displayed|tagged|labell?ed|marked|ad\b|page|posted|up-?front|estimated?|agreed|menu|quote|banner|screen|advert|offer(?:ed)?|deal|thought|locked|told|meant to|supposed|should (?:be|have)|expected|本应|应该|原本|本来|预估|估价|一口价|约好|答应|报的|菜单|店里写|首页|列表|图片|预览|标的是|喊|只要|仅需|仅要|只需|才卖|卖(?=\d)|特价|现价|售价"
)
_PAYMENT = re.compile(
    r"实付|实际|付了|付款|支付|扣了|扣款|收了|收我|结账|结算|变成|变为|成了|花了|下单(?!前)|要付|最后|结果|到账单|却|账单|给(?=\d|了)|要我|掏|交了|扣费|收费|划走|刷了|总共|共付|合计|"
    r"\bpaid\b|charged?|cost me|billed|ended up|checkout|payment|pay\b|final|became|turned|taken|deducted|came to|instead|receipt|statement|bank|card|total"
)
_ORIGINAL = re.compile(r"原价|划线|市场价|original(?:ly)?|list price|rrp")
_LOWER = re.compile(
    r"(?:比|较|than).{0,14}?(?:低|便宜|少|优惠)了?(?P<much>.{0,8})|(?:低|便宜|少)了?(?P<much2>一半|.{0,6}?%|[^，,。]{0,6}?(?:元|块|折))|"
    r"(?P<half>half (?:of |the |off )?(?:the )?(?:advertised|listed|original|promised|price|what)|is half\b|only half)|(?:cheaper|lower|less) than"
)
_HIGHER = re.compile(
    r"高于|高过|超过|超出|贵了?|多收|多付|多扣|多花|涨价|涨了|加价|比.{0,14}?(?:高|多|贵)|more than|higher than|overcharged?|above the|more expensive|dearer|extra (?:charge|fee)|exceeds?"
)
_DIFFERENCE = re.compile(r"(?:多[了收付扣出花要]{0,2}|贵了?|高了?|差了?|涨了?)\s*$|\b(?:extra|another|additional|more by|by)\s*$")
_FEE = re.compile(FEE_NAME)
_CLAUSE = re.compile(r"(?<!\d)[，,]|[，,](?!\d{3}(?!\d))|[。;；!！?？\n]|(?<!\d)\.(?!\d)|\bbut\b|\band then\b")


def claims(text: str) -> list[Claim]:
    """The claims of the uploader's words, in order; unchecked."""
    folded = fold(text)
    made: list[Claim] = []
    start, carried = 0, None
    for end in [*(match.start() for match in _CLAUSE.finditer(folded)), len(folded)]:
        clause, original = folded[start:end], text[start:end].strip(" ，,。;；!！?？\n")
        new, carried = _of_clause(clause, original, carried)
        made += new
        start = end
    return made


def _of_clause(clause: str, original: str, carried: str | None) -> tuple[list[Claim], str | None]:
    """The claims of one clause; and the topic that the next one carries on where it names none ("广告说, 199")."""
    made: list[Claim] = []
    taken = [(start, end) for start, end, _ in parse(clause)]
    lower, higher = _LOWER.search(clause), _HIGHER.search(clause)
    sums = find(clause)
    for one in sums:
        if not one.marked and any(other.marked for other in sums):
            continue  # "$1.25 an hour after 6"
        if any(a <= one.start < b for a, b in taken):
            continue
        kind, name = _kind(clause, one, carried)
        if kind != "fee" and ((kind == "other" and (lower or higher)) or _DIFFERENCE.search(clause[: one.start])):
            continue  # by how much, not how much
        if kind != "other" or one.marked:
            made.append(Claim(kind=kind, text=original, value=one.value, currency=one.currency, name=name or one.per))
    if lower and not (made and not lower.group(0).startswith(("比", "较", "than"))):
        made.append(Claim(kind="cheaper", text=original, value=off(lower.group(0))))
    elif higher:
        made.append(Claim(kind="dearer", text=original))
    if not made:
        made += [Claim(kind="discount", text=original, value=fields["value"]) for _, _, fields in parse(clause) if fields["kind"] == "percent"]
    topic = "paid_price" if _PAYMENT.search(clause) else "promised_price" if _PROMISE.search(clause) else None
    return made, topic


def _kind(clause: str, one: Sum, carried: str | None) -> tuple[str, str | None]:
    """The nearest word before the amount decides; else the nearest after it; else what the clause before was about."""
    before, after = clause[: one.start], clause[one.end :]
    fees = list(_FEE.finditer(before[-14:]))
    if fees and len(before[-14:]) - fees[-1].end() <= 4 and not re.search(r"不含|未含", before):
        return "fee", fees[-1][0]
    after_fee = _FEE.match(re.sub(r"^\s*(?:的|as an?|as|for an?|for|of|in)?\s*", "", after)[:24])
    if after_fee:
        return "fee", after_fee[0]
    kinds = (("promised_price", _PROMISE), ("paid_price", _PAYMENT), ("original_price", _ORIGINAL))
    nearest = [(max((match.end() for match in pattern.finditer(before)), default=-1), kind) for kind, pattern in kinds]
    if max(nearest)[0] >= 0:
        return max(nearest)[1], None
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
    "promised_price": (Role.HEADLINE, Role.FROM, Role.SELECTED, Role.UNIT, Role.ITEM, Role.TOTAL, Role.PAID, Role.OTHER, Role.SUBTOTAL),
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
    holds = abs((original - shown) / original - claim.value) <= Decimal("0.05")
    rested = [amount for amount in price.amounts if amount.role in {Role.HEADLINE, Role.ORIGINAL, Role.FROM}]
    return _checked(claim, ClaimCheck.SUPPORTED if holds else ClaimCheck.CONTRADICTED, rested[:2])


def _check_dearer(claim: Claim, price: PriceReading, listing: Listing | None) -> Claim:
    promised = (listing.price if listing else None) or price.listed
    if promised is None or price.total is None:
        return claim
    totals = [amount for amount in price.amounts if amount.role in {Role.TOTAL, Role.PAID}]
    return _checked(claim, ClaimCheck.SUPPORTED if price.total > promised else ClaimCheck.CONTRADICTED, totals[:1])

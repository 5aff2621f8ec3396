"""`pricing.hidden_fee`: charges that nobody named."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import pairwise

from pipeline.reading.amounts import find, fold
from pipeline.reading.findings.orders import adds_up
from pipeline.reading.findings.page import CENT, SOURCE, Page, evidence, money, pieces_of, sure
from pipeline.reading.roles import TIP
from topics.events import Amount, Claim, ClaimCheck, Label, Listing, Text2
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["hidden_fees"]

_CHARGES = (Role.FEE, Role.SHIPPING)


def hidden_fees(page: Page, claims: Sequence[Claim], listing: Listing | None, text: str) -> Iterator[Label]:
    """`pricing.hidden_fee`: a charge that neither the listing nor the uploader named, on a checkout, or in fine print."""
    promised = listing.price if listing is not None and listing.price is not None else page.price.listed
    for number, amount in enumerate(page.price.amounts):
        cell = page.cells_of[number]
        added = amount.role is Role.ITEM and _added(page, amount, claims, listing, text)
        if amount.role not in _CHARGES and not added:
            continue
        if amount.value <= 0 or number in page.optional or TIP.search(amount.name or "") or _waived(page, amount):
            continue
        if listing is not None and listing.price == amount.value and not any(item.value == listing.price for item in page.of(Role.ITEM)):
            continue  # an order for a service: the charge is what was listed
        stated = cell.charges
        if not stated and not page.settlement:
            continue
        blamed = _blamed(page, amount, text) or _too_much(page, amount, claims)
        if _listed(page, amount, listing) or (_told(amount, text, claims) and not blamed):
            continue
        complained = _makes_up(page, amount, claims) or any(
            claim.kind in {"dearer", "promised_price"} and claim.check is not ClaimCheck.CANNOT_TELL for claim in claims
        )
        if listing is None and not stated and not blamed and not (complained and amount.role is not Role.SHIPPING):
            continue
        name, sum_ = amount.name or "", money(amount.value, amount.currency)
        shown = money(promised, amount.currency) if promised is not None else None
        yield label(
            "pricing.hidden_fee", source=SOURCE, confidence=sure(amount, base=0.93 if listing is not None else 0.72), evidence=evidence(cell if stated else amount),
            message=Text2(
                en=f"The page shows {shown}; a charge “{name}” of {sum_} comes on top without having been disclosed." if shown else f"A charge “{name}” of {sum_} comes on top without having been disclosed.",
                zh=f"页面标价{shown}，额外收取{name}{sum_}，未提前说明。" if shown else f"额外收取{name}{sum_}，未提前说明。",
            ),
        )  # fmt: skip
    yield from _shares(page, listing, text)


_SHARE = re.compile(r"\d+(?:[.,]\d+)?\s?%|(?<=\bat )\d{2,5}(?![\d.:]|,\d|\s?(?:am|pm|days?|hours?|percent)\b)")
"""A part of the price, or a sum whose sign was not read ("charged extra at 399")."""


def _shares(page: Page, listing: Listing | None, text: str) -> Iterator[Label]:
    """A charge in fine print that is told as a share of the price, or as a figure without a sign."""
    for cell in page.cells:
        share = _SHARE.search(cell.folded)
        if share is None or cell.sums or not cell.charges or not page.price.amounts:
            continue
        names = [fee.name for fee in listing.fees] if listing is not None else []
        if share[0] in fold(text) or any(_stem(name) and _stem(name) in _stem(cell.text) for name in names):
            continue
        yield label(
            "pricing.hidden_fee", source=SOURCE, confidence=sure(cell, base=0.75), evidence=evidence(cell),
            message=Text2(en=f"Fine print adds {share[0]} to the price: “{cell.text}”", zh=f"小字注明在标价之外加收{share[0]}：“{cell.text}”"),
        )  # fmt: skip
        return


def _added(page: Page, amount: Amount, claims: Sequence[Claim], listing: Listing | None, text: str) -> bool:
    """A line, whatever it is called, that makes up the total together with what was promised, stands below it and costs less. A second thing that was bought would count its pieces."""
    complained = [claim for claim in claims if claim.kind in {"dearer", "promised_price", "paid_price"}]
    promised = listing.price if listing is not None else next((claim.value for claim in claims if claim.kind == "promised_price"), None)
    if (
        not promised
        or amount.value >= promised
        or amount.quantity is not None
        or (listing is None and len(complained) < 2 and not _blamed(page, amount, text))
    ):
        return False
    items, totals = page.of(Role.ITEM), page.of(Role.TOTAL, Role.PAID)
    if not page.of(Role.SUBTOTAL, *_CHARGES) and any(total.value == promised + sum(item.value for item in items) for total in totals):
        return True  # what was promised is unread, and yet paid for
    goods = [item for item in items if item.value % promised == 0 or item.value * (item.quantity or 1) % promised == 0]
    if len(goods) != 1 or items.index(goods[0]) > items.index(amount) or not adds_up(page):
        return False
    return goods[0].quantity is not None or bool(complained) or (_counted(page, goods[0]) and not _counted(page, amount))


def _counted(page: Page, amount: Amount) -> bool:
    """Whether a row of a table tells how many of its goods there are, or what one costs."""
    own = page.cells_of[next(number for number, other in enumerate(page.price.amounts) if other is amount)]
    row = [cell for cell in page.cells if cell is not own and (cell.page, cell.row) == (own.page, own.row)]
    return any(re.fullmatch(r"[x×]?\s?\d{1,3}", cell.folded.strip()) or (not cell.struck and any(one.marked for one in cell.sums)) for cell in row)


def _sums(page: Page, charge: Amount) -> set[Decimal]:
    """What a complaint may name: the charge, or all charges together."""
    return {charge.value, sum((amount.value for amount in page.of(*_CHARGES)), Decimal(0))}


def _too_much(page: Page, charge: Amount, claims: Sequence[Claim]) -> bool:
    """Whether the charge is what the uploader says was too much."""
    return any(claim.kind == "dearer" and claim.value in _sums(page, charge) for claim in claims)


def _makes_up(page: Page, charge: Amount, claims: Sequence[Claim]) -> bool:
    """Whether the uploader names two prices, of which the higher is the total, and the charge is just what lies between them."""
    named = {claim.value for claim in claims if claim.value is not None and claim.kind in {"promised_price", "paid_price"}}
    return any(total.value in named and total.value - between in named for total in page.of(Role.TOTAL, Role.PAID) for between in _sums(page, charge))


def _waived(page: Page, charge: Amount) -> bool:
    """Whether just this charge is taken off again."""
    stem = _stem(charge.name)
    return any(off.value == charge.value and stem and stem in _stem(off.name) for off in page.of(Role.COUPON))


_STEM = re.compile(r"(?:费用?|金额|fees?|charges?|surcharges?|cost|price|estimated|standard|\W)+")


def _stem(name: str | None) -> str:
    return _STEM.sub("", (name or "").lower())


def _listed(page: Page, amount: Amount, listing: Listing | None) -> bool:
    for fee in listing.fees if listing is not None else ():
        same = _same(amount, fee.name)
        if same and (fee.amount is None or abs(fee.amount - amount.value) <= CENT or pieces_of(page, amount.value, fee.amount)):
            return True
        # Called otherwise, to the cent, and no other line is what the listing names: 打包费 for 包装费.
        if fee.amount == amount.value and not any(_same(other, fee.name) for other in page.of(*_CHARGES) if other is not amount):
            return True
    return False


def _told(amount: Amount, text: str, claims: Sequence[Claim]) -> bool:
    """Whether the uploader speaks of the charge; he may also complain of it."""
    name, said = _stem(amount.name), _stem(text)
    # "The resort page" tells of no resort fee.
    told = name in said and (not name.isascii() or _OF_MONEY.search(fold(text)) is not None)
    return bool(name and len(name) >= 2 and told) or any(claim.kind in {"fee", "promised_price"} and claim.value == amount.value for claim in claims)


_UNTOLD = re.compile(
    r"\b(?:never|nobody|no ?one|not|wasn'?t|weren'?t|isn'?t|didn'?t|did not|hadn'?t|don'?t)\b(?: (?:ever|even|been|once|was|were|i|we|you|they|had))* (?:a word|brought up|told|tell|warned?|mention\w*|said|say|saw|see|seen|shown?|agreed?|list(?:ed)?|disclosed?|stated?|informed|ask(?:ed)?|sign(?:ed)? up|expect\w*|order(?:ed)?|add(?:ed)?)\b"
    r"|\bno (?:mention|warning|word|sign|notice) (?:of|about)|\bwithout (?:telling|warning|asking|notice|a word|mention\w*)|\bout of nowhere|\b(?:hidden|sneaky|surprise|mystery|unannounced|undisclosed|unexpected)\b|\b(?:slipped|snuck|sneaked|crept) in|\btacked on|\bnowhere (?:on|in|to be)|\bwhere (?:does|did|do|is)\b.*\bfrom\b"
    r"|[没未无](?!有?(?:问题|疑问|疑义|意见))[一-鿿]{0,6}?(?:讲|说|提|告|写|标|问|通知|显示|看到|看见|交代|打招呼|同意|勾|选过?|要过|点过|加过|买过)|塞[进给了]|硬[加塞收]|捆绑|强[制买]|(?:默认|自动|(?<!我)自己)[一-鿿]{0,3}(?:勾|加|选|塞)|多[了出][一-鿿]{0,3}(?:什么|个|项|笔|一)|莫名|凭什么|凭啥|哪来|哪里冒|冒出|平白|凭空|怎么[一-鿿]{0,4}(?:多|有|收|加|要|冒)|偷偷|擅自|悄悄|隐[形性瞒藏]|不知道[一-鿿]{0,6}(?:费|钱|收)|什么[一-鿿]{1,6}费"
)
"""Words of who was not told, in folded text."""
_ONLY = re.compile(
    r"[只仅](?:是|有)?(?:说|讲|写|提|标|告|收|显示|列)|\b(?:only|just) (?:said|told|mentioned|showed|listed|quoted|warned)|\b(?:said|told|mentioned|showed|listed|quoted)(?: \w+)? (?:only|just)\b"
)
"""What was told, and nothing else."""
_CHOSEN = re.compile(r"\bi (?:added|chose|picked|knew|know|asked for|wanted)\b|我(?:自己|主动|特意|知道)[一-鿿]{0,2}(?:勾|选|加|要|点|有)")
_OF_MONEY = re.compile(
    r"\b(?:fees?|charges?|charged|surcharges?|extras?|add-?ons?|costs?|price|pay|paid|total|amount|more|bill|tax)\b|[费钱块元]|收|付|[$€£₹¥]\s?\d|\d\.\d{2}\b"
)


def _blamed(page: Page, amount: Amount, text: str) -> bool:
    """Whether the uploader says in a sentence or two that a charge was not disclosed: this one by its name or its sum, or charges, where he names none."""
    sentences = re.split(r"[.!?]\s|[。！？\n]", fold(text))
    # "What is the 9.00 for? Nobody told me": two that follow one another are read together.
    for sentence in (*sentences, *map(" ".join, pairwise(sentences))):
        if _CHOSEN.search(sentence) or (_UNTOLD.search(sentence) is None and _ONLY.search(sentence) is None):
            continue
        sums = {one.value for one in find(sentence)}
        if _OF_MONEY.search(sentence) is None and amount.value not in sums:
            continue
        words = re.findall(r"[a-z]{5,}", amount.name or "")
        if amount.value in sums or _told(amount, sentence, ()) or any(re.search(rf"\b{word}\b", sentence) for word in words):
            return True
        if _ONLY.search(sentence) and amount.role is Role.FEE:
            return True  # whatever it names, this one was not among it
        others = [other for other in page.of(*_CHARGES) if other is not amount]
        if amount.role is Role.FEE and not any(other.value in sums or _told(other, sentence, ()) for other in others):
            return True
    return False


def _same(amount: Amount, listed: str) -> bool:
    name, other = _stem(amount.name), _stem(listed)
    return bool(name and other and (name in other or other in name)) or (amount.role is Role.SHIPPING and bool(_SHIPPING.search(listed.lower())))


_SHIPPING = re.compile(r"运|邮|配送|快递|物流|ship|deliver|post|freight")

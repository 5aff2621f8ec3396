"""The other prices of a page: what the same thing costs without what the headline needs, the options, the plans beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.reading.bargains import apart, ragged
from pipeline.reading.cells import Cell
from pipeline.reading.concepts import PICKS
from pipeline.reading.findings.page import CENT, Page
from pipeline.reading.roles import names_a_buyer
from topics.events import Amount
from topics.events import AmountRole as Role

__all__ = [
    "ALONE",
    "PRICES",
    "another_plan",
    "below",
    "every_option",
    "in_parts",
    "is_picked",
    "listed",
    "listed_with",
    "of_others",
    "options",
    "times_counted",
    "twins",
    "without_coupon",
]

PRICES = frozenset({Role.OTHER, Role.UNIT, Role.FROM, Role.HEADLINE})


_THRESHOLD = re.compile(r"满|赔|返|\b(?:over|above|spend|min(?:imum)?|save|orders?|found)\b")


_AT_THE_DOOR = re.compile(
    r"门店|门市(?!价)|店内|裸机|散客|现场|柜台|前台|\b(?:walk-?in|in-?store|at the (?:door|gate|counter|desk)|on the day|box office)\b"
)
"""What those pay who just come: no former price."""


_MEASURED = re.compile(
    r"/\s?(?:\d+\s?)?(?:kg|g|l|ml|cl|lit(?:re|er)|lb|oz|m2|斤|公斤|千克|克|升|毫升|㎡)(?![a-z])|\bper (?:\d+\s?)?(?:kg|g|litre|ml|lb|oz)\b"
)
"""What a measure of the goods costs: the same price in other words."""


ALONE = re.compile(
    r"否则|不然的?话?|没有[一-鿿]{1,6}的|不(?:满足|符合|达标|具备)|只[一-鿿]{0,2}一[台件个份人位张套]|单独|独自|自己[买下付]|单[买件人份瓶盒独]|直接购?买|不换旧|原价购?买|正常购?买|非(?:会员|新人|新客|粉丝|学生)|未[一-鿿]{2,4}(?:者|用户|的|价|$|[\s:：¥￥])|一[个位]?人(?!份)|独自|无券|不用券|未用券|普通(?:顾客|用户|购买|会员|买家)|老(?:用户|[一-鿿]?客|会员)|(?:returning|existing|current) [a-z]+|everyone else|other customers|buying alone|\balone\b|\b(?:by|for) (?:your|one|my)self\b|\bon your own\b|\bgoing solo\b|\bjust (?:you|one)\b|\b(?:one|single) person\b|(?:^|[,;.] ?)(?:or )?else\b|\bnot (?:in|a|an|yet|on)\b|single (?:tin|item|unit|bottle|piece|ticket|pack|bag|box|jar)|on its own|individually|otherwise|walk-?up|without\b|non-?(?:members?|subscribers?)|one-?time|without (?:a |the |any )?(?:coupon|code|voucher|membership|subscription|trade|plan|contract)|(?:after|then|thereafter|afterwards?|onwards?)\b|\b(?:from|in|as of) (?:the )?(?:month|week|year|order|box|bill) (?:\d|two|three|four|five|seven|thirteen)|\b(?:from|after) (?:the )?(?:\d+(?:st|nd|rd|th)|second|third|fourth|seventh|thirteenth) |\bno (?:trade-?in|cards?|codes?|coupon|voucher|contract|plan|membership|subscription|commitment|app)\b|\b(?:anyone|everybody) else|\bat the (?:door|gate|desk|counter)|\bon the day\b|\bdrop-?in\b|\bpay as you go\b|\bsim[- ]free\b|\boutright\b|renews?\b|\b(?:second|later|subsequent|further|repeat) (?:purchases?|orders?|visits?|stays?|bookings?|rides?|box(?:es)?|months?)\b|续费|次月|之后每|到期后|第二[次单个][一-鿿]?起|复购|再次购买|后续[一-鿿]{0,2}(?:购|单|每)"
)
"""The price without what the headline needs: that it stands there says that the headline needs something."""


Option = tuple[int, Cell, Amount]


def options(page: Page, top: Amount) -> list[Option]:
    """Prices that are dearer than one, and may be what the same thing costs otherwise; each with its number and cell."""
    return [
        (number, cell, amount)
        for number, (cell, amount) in enumerate(zip(page.cells_of, page.price.amounts, strict=True))
        if (amount.role in {Role.OTHER, Role.UNIT} or (amount.role is Role.ORIGINAL and _AT_THE_DOOR.search(f"{amount.name or ''} {cell.folded}")))
        and (top.value < amount.value <= 10 * top.value or top.value == 0 < amount.value)
        and cell.fine is None
        and not cell.struck
        and not _MEASURED.search(cell.folded)
        and not _THRESHOLD.search(amount.name or "")
    ]


def below(page: Page, number: int) -> list[Amount]:
    """Dearer prices right below one, in its column: what it costs without what it needs."""
    top = page.price.amounts[number]
    return [
        amount
        for _, cell, amount in options(page, top)
        if amount.page == top.page
        and amount.box.y > top.box.y
        and apart(cell.box, top.box)[0] <= top.box.h
        and apart(amount.box, top.box)[1] <= 3 * top.box.h
    ]


def listed_with(page: Page, number: int, other: int) -> bool:
    """Whether two prices stand in one list, flush and in print of one size: then neither is what the page advertises, unless it says "from"."""
    top, cell = page.cells_of[number], page.cells_of[other]
    a, b = page.price.amounts[number].box, page.price.amounts[other].box
    flush = ragged(a, b) <= 0.5 * b.h and abs(a.y - b.y) > b.h
    return page.price.amounts[number].role is Role.HEADLINE and flush and 0.9 <= top.size / cell.size <= 1.1


def of_others(page: Page, number: int) -> list[Amount]:
    """Dearer plans beside one, whose own small words say that those pay them who lack what it needs."""
    return [
        amount
        for _, cell, amount in options(page, page.price.amounts[number])
        if amount.box.y + amount.box.h > page.price.amounts[number].box.y
        and any(
            ALONE.search(words.folded)
            for words in page.cells
            if words.page == amount.page and not words.sums and apart(words.box, cell.box)[0] == 0 and apart(words.box, cell.box)[1] <= cell.box.h
        )
    ]


_TO_FETCH = re.compile(
    r"[需须先](?:要|先)?(?:领取?|使用)|领券|凭券|\bwith (?:the |this )?(?:coupon|voucher|code)\b|\b(?:clip|collect|apply|use) (?:the |this )?(?:coupon|voucher|code)\b"
)


def without_coupon(page: Page, number: int) -> list[Amount]:
    """The former price, not struck out, that a coupon which must be fetched brings down to the headline's: without it, it is what is paid."""
    top = page.price.amounts[number]
    off = {discount.value for discount in page.price.discounts if discount.kind in {"threshold", "amount"}}
    if not any(_TO_FETCH.search(cell.folded) for cell in page.cells):
        return []
    return [
        amount
        for cell, amount in zip(page.cells_of, page.price.amounts, strict=True)
        if amount.role is Role.ORIGINAL and not cell.struck and amount.value - top.value in off
    ]


def another_plan(page: Page, number: int, other: int) -> bool:
    """Whether a price is one of three or more that stand in one row, apart and in print about as large: plans to choose from."""
    top, size = page.price.amounts[number].box, page.cells_of[number].size
    plans = [
        each
        for each, amount in enumerate(page.price.amounts)
        if abs(amount.box.y - top.y) <= 0.5 * top.h + 0.06 * abs(amount.box.x - top.x)  # a page may lie a little aslant
        and 0.7 <= page.cells_of[each].size / size <= 1.4
        and (each == number or apart(amount.box, top)[0] >= 2 * top.h)
    ]
    return other in plans and len(plans) >= 3


def twins(page: Page, number: int) -> list[Option]:
    """The headline's price once more, in a list of options."""
    top = page.price.amounts[number]
    return [
        (other, cell, amount)
        for other, (cell, amount) in enumerate(zip(page.cells_of, page.price.amounts, strict=True))
        if other != number and amount.value == top.value and cell.fine is None
    ]


def listed(page: Page, number: int) -> Iterator[Amount]:
    """Where the headline needs something: the other way to buy, beside the one at its price; what others pay; the former price, where an option still costs it."""
    top = page.price.amounts[number]
    rows = {(cell.page, cell.row) for _, cell, _ in twins(page, number)}
    former = {amount.value for amount in page.of(Role.ORIGINAL)}
    for other, cell, amount in options(page, top):
        if another_plan(page, number, other):
            continue
        if (cell.page, cell.row) in rows or amount.value in former or names_a_buyer(f"{amount.name or ''} {cell.folded}"):
            yield amount


def every_option(page: Page, number: int) -> list[Amount]:
    """Where a "from" price needs something and no option has it: the options, each with its name in a row of its own, one below the other."""
    top = page.price.amounts[number]
    if top.role is not Role.FROM or number not in page.conditional:
        return []
    named = [
        amount
        for _, cell, amount in options(page, top)
        if amount.name and amount.page == top.page and amount.box.y > top.box.y and len(cell.text.strip()) <= len(amount.text) + 1
    ]
    return [amount for amount in named if any(other is not amount and ragged(other.box, amount.box) <= 0.5 * amount.box.h for other in named)]


_PARTS = re.compile(
    r"(?<![\d.])(?<!first )(\d{1,2})\s?(?:(?:interest[- ]free |equal |monthly |weekly |easy )*(?:months?|mths?|mo\b|weeks?|instal?lments?|payments?|parts)|个?月|期|周)"
)


def in_parts(page: Page, part: Amount, whole: Amount) -> bool:
    """Whether a price is the other in as many parts as the page says: both are the same, paid otherwise."""
    if whole.role is Role.UNIT:
        return False
    counts = {int(match[1]) for cell in page.cells for match in _PARTS.finditer(cell.folded)}
    return any(count > 1 and abs(part.value * count - whole.value) <= count * CENT for count in counts)


def times_counted(page: Page, number: int) -> bool:
    """Whether a price, times the pieces or people that the page counts by themselves, is what all comes to: it is the one that is paid."""
    price = page.price.amounts[number].value
    sums = {amount.value for amount in page.of(Role.SUBTOTAL, Role.TOTAL)}
    counts = {int(cell.folded) for cell in page.cells if re.fullmatch(r"[2-9]|1\d", cell.folded.strip())}
    return page.cells_of[number].fine is None and any(price * count in sums for count in counts)


def is_picked(page: Page, number: int) -> bool:
    """Whether a line without a price says that what the headline's price is for is what is picked."""
    top = page.price.amounts[number]
    around = " ".join(cell.folded for cell in page.cells if cell.page == top.page and cell.box.y <= top.box.y and not PICKS.match(cell.folded))
    picked = [PICKS.sub("", cell.folded).strip(" :") for cell in page.cells if PICKS.match(cell.folded) and not cell.sums]
    return any(len(what) > 1 and what in around for what in picked)

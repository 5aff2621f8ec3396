"""`pricing.conditional`: what a price needs, and what it costs without that."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.reading import fineprint
from pipeline.reading.bargains import apart, ragged
from pipeline.reading.cells import Cell
from pipeline.reading.concepts import PICKS, TICK
from pipeline.reading.findings.page import CENT, SOURCE, Page, evidence, money, sure
from pipeline.reading.roles import depends, names_a_buyer
from topics.events import Amount, FinePrintKind, Label, Text2
from topics.events import AmountRole as Role
from topics.labels import label

__all__ = ["conditional"]


def conditional(page: Page) -> Iterator[Label]:
    """`pricing.conditional`: the headline is a "from" price or needs something, and what is selected, or the plain price, costs more."""
    amounts = list(enumerate(page.price.amounts))
    head = next((number for role in (Role.HEADLINE, Role.FROM) for number, amount in amounts if amount.role is role), None)
    if head is None or (page.settlement and page.price.amounts[head].role is not Role.FROM):
        return
    vouchers = {discount.box for discount in page.price.discounts if discount.kind == "threshold"}
    if page.cells_of[head].box in vouchers:  # what coupons are worth, each with its own condition
        return
    found = _of_head(page, head)
    # Beside it, others in print as large: plans, cards of a list, each with its own small words.
    size = page.cells_of[head].size
    large = [number for number, amount in amounts if number != head and amount.role in _PRICES and page.cells_of[number].size >= 0.85 * size]
    for number in large if found is None and not page.settlement else ():
        if number in page.conditional and (plain := [*_below(page, number), *_of_others(page, number)]):
            found = _needs(page, number, plain, base=0.8)
            break
    if found is not None:
        yield found


_PRICES = frozenset({Role.OTHER, Role.UNIT, Role.FROM, Role.HEADLINE})
_THRESHOLD = re.compile(r"满|赔|返|\b(?:over|above|spend|min(?:imum)?|save|orders?|found)\b")


_CHOSEN = re.compile(rf"{TICK}|已选|选中|\b(?:selected|chosen)\b")
_AT_THE_DOOR = re.compile(
    r"门店|门市(?!价)|店内|裸机|散客|现场|柜台|前台|\b(?:walk-?in|in-?store|at the (?:door|gate|counter|desk)|on the day|box office)\b"
)
"""What those pay who just come: no former price."""

_MEASURED = re.compile(
    r"/\s?(?:\d+\s?)?(?:kg|g|l|ml|cl|lit(?:re|er)|lb|oz|m2|斤|公斤|千克|克|升|毫升|㎡)(?![a-z])|\bper (?:\d+\s?)?(?:kg|g|litre|ml|lb|oz)\b"
)
"""What a measure of the goods costs: the same price in other words."""

_Option = tuple[int, Cell, Amount]


def _options(page: Page, top: Amount) -> list[_Option]:
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


def _below(page: Page, number: int) -> list[Amount]:
    """Dearer prices right below one, in its column: what it costs without what it needs."""
    top = page.price.amounts[number]
    return [
        amount
        for _, cell, amount in _options(page, top)
        if amount.page == top.page
        and amount.box.y > top.box.y
        and apart(cell.box, top.box)[0] <= top.box.h
        and apart(amount.box, top.box)[1] <= 3 * top.box.h
    ]


def _listed_with(page: Page, number: int, other: int) -> bool:
    """Whether two prices stand in one list, flush and in print of one size: then neither is what the page advertises, unless it says "from"."""
    top, cell = page.cells_of[number], page.cells_of[other]
    a, b = page.price.amounts[number].box, page.price.amounts[other].box
    flush = ragged(a, b) <= 0.5 * b.h and abs(a.y - b.y) > b.h
    return page.price.amounts[number].role is Role.HEADLINE and flush and 0.9 <= top.size / cell.size <= 1.1


def _of_others(page: Page, number: int) -> list[Amount]:
    """Dearer plans beside one, whose own small words say that those pay them who lack what it needs."""
    return [
        amount
        for _, cell, amount in _options(page, page.price.amounts[number])
        if amount.box.y + amount.box.h > page.price.amounts[number].box.y
        and any(
            _ALONE.search(words.folded)
            for words in page.cells
            if words.page == amount.page and not words.sums and apart(words.box, cell.box)[0] == 0 and apart(words.box, cell.box)[1] <= cell.box.h
        )
    ]


def _of_head(page: Page, number: int) -> Label | None:
    amounts = list(enumerate(page.price.amounts))
    top = page.price.amounts[number]
    twins = _twins(page, number)
    picked = any(amount.role is Role.SELECTED for *_, amount in twins) and not any(one.value > top.value for one in page.of(Role.SELECTED))
    if top.role is Role.FROM and (picked or any(_CHOSEN.search(cell.folded) for _, cell, _ in twins)):
        return None  # the cheapest is what is chosen
    dearer = [
        (other, amount)
        for other, amount in amounts
        if amount.value > top.value
        and _plain(page, other, amount)
        # What the words over both say tells the former price from the other by nothing.
        and not (amount.role is Role.ORIGINAL and amount.name == top.name and not _WITHOUT.search(page.cells_of[other].folded))
    ]
    selected = [amount for other, amount in dearer if amount.role is Role.SELECTED and not _listed_with(page, number, other)]
    if page.settlement:  # a booking: what is booked is what was selected
        selected += [amount for _, amount in amounts if amount.role is Role.ITEM and amount.value > top.value and amount.value == page.price.total]
    alone = [
        amount
        for other, amount in dearer
        if page.cells_of[other].fine is FinePrintKind.CONDITION or _ALONE.search(f"{amount.name or ''} {page.cells_of[other].folded}")
    ]
    depends = top.role is Role.FROM or number in page.conditional or any(_about_price(cell, top) for cell in page.cells)
    # The headline's price again, in a list of options, bound to nothing: the dearer ones are other goods.
    free = top.role is not Role.FROM and any(twin not in page.conditional for twin, *_ in twins)
    needed = (
        [
            *(amount for other, amount in dearer if not _another_plan(page, number, other)),
            *_listed(page, number),
            *([] if twins else _every_option(page, number)),
            *([] if free or _is_picked(page, number) else _below(page, number)),
            *_of_others(page, number),
        ]
        if depends
        else []
    )
    rests = [*selected, *alone, *needed, *_rivals(page, number), *_without_it(page, number)]
    rests = [amount for amount in rests if not _in_parts(page, top, amount)]
    return _needs(page, number, rests, base=0.9 if selected else 0.8) if rests else None


_PARTS = re.compile(
    r"(?<![\d.])(?<!first )(\d{1,2})\s?(?:(?:interest[- ]free |equal |monthly |weekly |easy )*(?:months?|mths?|mo\b|weeks?|instal?lments?|payments?|parts)|个?月|期|周)"
)


def _in_parts(page: Page, part: Amount, whole: Amount) -> bool:
    """Whether a price is the other in as many parts as the page says: both are the same, paid otherwise."""
    if whole.role is Role.UNIT:
        return False
    counts = {int(match[1]) for cell in page.cells for match in _PARTS.finditer(cell.folded)}
    return any(count > 1 and abs(part.value * count - whole.value) <= count * CENT for count in counts)


def _is_picked(page: Page, number: int) -> bool:
    """Whether a line without a price says that what the headline's price is for is what is picked."""
    top = page.price.amounts[number]
    around = " ".join(cell.folded for cell in page.cells if cell.page == top.page and cell.box.y <= top.box.y and not PICKS.match(cell.folded))
    picked = [PICKS.sub("", cell.folded).strip(" :") for cell in page.cells if PICKS.match(cell.folded) and not cell.sums]
    return any(len(what) > 1 and what in around for what in picked)


def _another_plan(page: Page, number: int, other: int) -> bool:
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


def _twins(page: Page, number: int) -> list[_Option]:
    """The headline's price once more, in a list of options."""
    top = page.price.amounts[number]
    return [
        (other, cell, amount)
        for other, (cell, amount) in enumerate(zip(page.cells_of, page.price.amounts, strict=True))
        if other != number and amount.value == top.value and cell.fine is None
    ]


def _listed(page: Page, number: int) -> Iterator[Amount]:
    """Where the headline needs something: the other way to buy, beside the one at its price; what others pay; the former price, where an option still costs it."""
    top = page.price.amounts[number]
    rows = {(cell.page, cell.row) for _, cell, _ in _twins(page, number)}
    former = {amount.value for amount in page.of(Role.ORIGINAL)}
    for other, cell, amount in _options(page, top):
        if _another_plan(page, number, other):
            continue
        if (cell.page, cell.row) in rows or amount.value in former or names_a_buyer(f"{amount.name or ''} {cell.folded}"):
            yield amount


def _every_option(page: Page, number: int) -> list[Amount]:
    """Where a "from" price needs something and no option has it: the options, each with its name in a row of its own, one below the other."""
    top = page.price.amounts[number]
    if top.role is not Role.FROM or number not in page.conditional:
        return []
    named = [
        amount
        for _, cell, amount in _options(page, top)
        if amount.name and amount.page == top.page and amount.box.y > top.box.y and len(cell.text.strip()) <= len(amount.text) + 1
    ]
    return [amount for amount in named if any(other is not amount and ragged(other.box, amount.box) <= 0.5 * amount.box.h for other in named)]


_NOT = re.compile(r"[不无没未非]|\b(?:no|not|non|without|don't|do not|instead of)\b")
_STEM = re.compile(r"[一-鿿]|[a-z]{3,}")


def _rivals(page: Page, number: int) -> Iterator[Amount]:
    """Where an option at the headline's price needs something: the dearer one listed with it that needs nothing, or is without what the first names ("交旧机", "不交旧机")."""
    for twin, cell, amount in _twins(page, number):
        for other, _, rival in _options(page, page.price.amounts[number]):
            a, b = amount.box, rival.box
            aligned = ragged(a, b) <= b.h and abs(a.y - b.y) <= 6 * b.h
            free = twin in page.conditional and other not in page.conditional and cell.size < page.cells_of[number].size
            name, without = amount.name or "", rival.name or ""
            contrast = _NOT.search(without) and not _NOT.search(name) and set(_STEM.findall(name)) & set(_STEM.findall(without))
            if (aligned and free) or contrast:
                yield rival


def _without_it(page: Page, number: int) -> Iterator[Amount]:
    """What is dearer, and says that it goes without what stands beside the headline ("with trade-in", "no trade-in")."""
    top = page.price.amounts[number]
    beside = [
        cell
        for cell in page.cells
        if cell.page == top.page
        and len(cell.text) <= 48
        and not _NOT.search(cell.folded)
        and apart(cell.box, top.box)[0] <= 4 * top.box.h
        and apart(cell.box, top.box)[1] <= 2.6 * top.box.h
    ]
    needs = {stem for cell in beside if depends(cell.folded) for stem in _STEM.findall(cell.folded)} - {"the", "with", "for", "your"}
    for _, cell, amount in _options(page, top):
        words = f"{amount.name or ''} {cell.folded}"
        if _NOT.search(words) and needs & set(_STEM.findall(words)):
            yield amount


def _needs(page: Page, number: int, rests: list[Amount], *, base: float) -> Label:
    top = page.price.amounts[number]
    a, b = money(top.value, top.currency), money(rests[0].value, rests[0].currency)
    return label(
        "pricing.conditional", source=SOURCE, confidence=sure(top, *rests, base=base), evidence=evidence(top, *rests),
        message=Text2(en=f"The advertised {a} needs a condition or another option; the plain price is {b}.", zh=f"标价{a}附带条件或仅限部分选项，实际选择的价格为{b}。"),
    )  # fmt: skip


_ALONE = re.compile(
    r"否则|不然的?话?|没有[一-鿿]{1,6}的|只[一-鿿]{0,2}一[台件个份人位张套]|单独|独自|自己[买下付]|单[买件人份瓶盒独]|直接购?买|不换旧|原价购?买|正常购?买|非(?:会员|新人|新客|粉丝|学生)|未[一-鿿]{2,4}(?:者|用户|的|价|$|[\s:：¥￥])|一[个位]?人(?!份)|独自|无券|不用券|未用券|普通(?:顾客|用户|购买|会员|买家)|老(?:用户|[一-鿿]?客|会员)|(?:returning|existing|current) [a-z]+|everyone else|other customers|buying alone|\balone\b|\b(?:by|for) (?:your|one|my)self\b|\bon your own\b|\bgoing solo\b|\bjust (?:you|one)\b|\b(?:one|single) person\b|(?:^|[,;.] ?)(?:or )?else\b|\bnot (?:in|a|an|yet|on)\b|single (?:tin|item|unit|bottle|piece|ticket|pack|bag|box|jar)|on its own|individually|otherwise|walk-?up|without\b|non-?(?:members?|subscribers?)|one-?time|without (?:a |the |any )?(?:coupon|code|voucher|membership|subscription|trade|plan|contract)|(?:after|then|thereafter|afterwards?|onwards?)\b|\b(?:from|in|as of) (?:the )?(?:month|week|year|order|box|bill) (?:\d|two|three|four|five|seven|thirteen)|\b(?:from|after) (?:the )?(?:\d+(?:st|nd|rd|th)|second|third|fourth|seventh|thirteenth) |\bno (?:trade-?in|cards?|codes?|coupon|voucher|contract|plan|membership|subscription|commitment|app)\b|\b(?:anyone|everybody) else|\bat the (?:door|gate|desk|counter)|\bon the day\b|\bdrop-?in\b|\bpay as you go\b|\bsim[- ]free\b|\boutright\b|renews?\b|\b(?:second|later|subsequent|further|repeat) (?:purchases?|orders?|visits?|stays?|bookings?|rides?|box(?:es)?|months?)\b|续费|次月|之后每|到期后|第二[次单个][一-鿿]?起|复购|再次购买|后续[一-鿿]{0,2}(?:购|单|每)"
)
"""The price without what the headline needs: that it stands there says that the headline needs something."""
_WITHOUT = re.compile(
    _ALONE.pattern
    + r"|(?:优惠|活动|折扣?)前|券前|未用券|未使用|未开通|未加入|一般用户|\bno (?:voucher|coupon|code|promo)|普通|一般|未领|日常价|常规|标准价|regular|others? pay|其他用户|其他买家|standard|guest|single|full price|everyday|\b(?:usual(?:ly)?|normal(?:ly)?|list|rack|public|flexible|refundable|any ?time|peak|monthly|rolling|once|other (?:times?|days?|hours|cards?|guests?|payments?|methods?|ways?)|(?:all|every) others?|other (?:people|folks?|buyers|visitors|riders|clients|shoppers|drivers|patrons)|evenings?|weekends?|turn(?:ing)? up|fewer|month[- ]to[- ]month|month by month|walk-?ins?|retail|anyone|the rest|one-off|on demand)\b"
)


_LATER = re.compile(
    r"\b(?:then|thereafter|afterwards|after that|renews? (?:at|for)|after the (?:intro\w*|trial|promo\w*|first)|from (?:the )?(?:month|year|week|second|third|fourth|\d+(?:st|nd|rd|th)) ?\w*)\b"
)
"""What it costs later says what it costs, and needs nothing itself."""


def _plain(page: Page, number: int, amount: Amount) -> bool:
    cell = page.cells_of[number]
    words = f"{amount.name or ''} {cell.folded}"
    if cell.struck or amount.role is Role.SELECTED:
        return not cell.struck
    if amount.role not in {Role.OTHER, Role.ORIGINAL, Role.UNIT}:
        return False
    if _LATER.search(cell.folded):
        return True
    if number in page.conditional or cell.fine is not None:
        otherwise = _ALONE.search(words) or (cell.fine is FinePrintKind.CONDITION and _WITHOUT.search(amount.name or ""))
        return bool(otherwise) and number not in page.conditional
    return bool(_WITHOUT.search(words))


def _about_price(cell: Cell, price: Amount) -> bool:
    named = re.search(r"价|price|offer|deal|优惠", cell.folded) or any(one.value == price.value for one in cell.sums)
    return cell.fine is not None and fineprint.says(cell.text, FinePrintKind.CONDITION) and bool(named)

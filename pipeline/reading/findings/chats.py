"""What is asked for in a chat: a price that a seller names, beside the one that was listed."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.reading.cells import Cell
from pipeline.reading.findings.page import CENT, Page
from topics.events import Amount, Claim
from topics.events import AmountRole as Role

__all__ = ["asked", "asked_of_all", "quoted"]

_QUOTED = re.compile(
    r"\b(?:listed|advertised|priced|quoted|promised|agreed|up)(?: it| this| that)? (?:at|for|on|as)\W*$|\b(?:said|told me)(?: \w+){0,3}\W*$|\b(?:ads?|adverts?|advertisement|listing|poster|flyer|leaflet|page|site|website|shop|store|you|he|she|they)(?: \w+)? (?:says?|shows?|showed|promised|states?|stated)(?: it(?:'s| is| was)?)?\W*$|(?:广告|海报|页面|宣传|详情|标题|主图|直播间|传单|短信)[一-鿿]{0,6}\W*$|(?:标[价的]|挂[价的着]|说好|说的|宣传)[一-鿿]{0,3}\W*$"
)


def quoted(page: Page, cell: Cell) -> bool:
    """Whether somebody speaks of a price, rather than asks it: "this was listed at / $85?"."""
    before = page.cells[max(0, page.cells.index(cell) - 1)]
    return bool(cell.sums) and bool(_QUOTED.search(f"{before.folded if before is not cell else ''} {cell.folded[: cell.sums[0].start]}"))


_TALK = 8
"""Letters around a sum from which somebody speaks of it."""


def asked(page: Page, promised: Claim, paid: Claim) -> Amount | None:
    """The sum, higher than promised, that somebody asks for in a chat, where the uploader says so and nothing is picked that costs as much."""
    if not promised.value or not paid.value or paid.value <= promised.value + CENT or page.of(Role.SELECTED):
        return None
    return next(
        (
            amount
            for cell, amount in zip(page.cells_of, page.price.amounts, strict=True)
            if amount.value == paid.value
            and not quoted(page, cell)
            and len(re.findall(r"[^\W\d_]", _sentence(page, cell).replace(amount.text, ""))) >= _TALK
        ),
        None,
    )


def _sentence(page: Page, cell: Cell) -> str:
    """The text of a cell, with that of the line right above it which runs on into it."""
    above = [
        other.text
        for other in page.cells
        if other.page == cell.page
        and abs(other.box.x - cell.box.x) <= cell.box.h
        and 0 < cell.box.y - other.box.y <= 2.5 * cell.box.h
        and not re.search(r"[.!?。！？]\s*$", other.text)
    ]
    return f"{' '.join(above)} {cell.text}"


_SPOKEN = re.compile(
    r"[?？]\s*$|[吗呢呀哦啦吧嘛哈]\W*$|^\W*(?:hi|hello|hey|great|okay|ok|sure|thanks|yes|no|sorry|亲|你好|您好|在吗|好的|嗯|那我)\b|^(?:亲|你好|您好|在的|好的)"
)
"""A line of a chat: asked, greeted or agreed."""
_DEMANDS = re.compile(
    r"(?:现在|这款|如今|目前|最低|[得要收卖给])[一-鿿]{0,3}\s*$|\b(?:it(?:'s| is|'ll be| will be| would be)|i(?:'d| would)? (?:need|want)|asking|price (?:is|went up to)|now|i can do|make it|have to (?:ask|charge)|let it go for)(?: now| for)?\W*$"
)


def asked_of_all(page: Page, listed: Decimal) -> Amount | None:
    """The sum, higher than listed, that a seller asks for in a chat about what the page still shows at its listed price; whatever the uploader says."""
    shown = any(amount.value == listed for amount in page.of(Role.HEADLINE, Role.FROM, Role.OTHER))
    if page.settlement or not shown or page.of(Role.SELECTED, Role.ORIGINAL) or sum(bool(_SPOKEN.search(cell.folded)) for cell in page.cells) < 2:
        return None
    return next(
        (
            amount
            for cell, amount in zip(page.cells_of, page.price.amounts, strict=True)
            if amount.role is Role.OTHER
            and listed + CENT < amount.value <= 3 * listed
            and cell.fine is None
            and not quoted(page, cell)
            and _DEMANDS.search(cell.folded[: cell.sums[0].start])
        ),
        None,
    )

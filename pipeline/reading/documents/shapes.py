"""The kind of a document that does not name itself, by what is found in it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from pipeline.reading.amounts import fold
from pipeline.reading.documents.additions import TOTAL
from pipeline.reading.documents.grid import Spot, above
from pipeline.reading.documents.names import named
from pipeline.reading.documents.numbers import figure
from pipeline.reading.documents.pairs import pairs
from pipeline.reading.documents.proofs import Proofs
from pipeline.reading.documents.relations import related
from pipeline.reading.documents.running import best, follows
from pipeline.reading.documents.schema import Schema
from pipeline.reading.documents.tables import listed
from topics.events import Line

__all__ = ["opens", "shaped", "shelved"]

_SHOP = re.compile(
    r"购物车|配送|外卖|骑手|结算(?!单|清单|汇总|明细|表|书|报告)|提交|下单|立即|加入|收货|待付款|包邮|(?<!证)(?<!债)券|(?<!采购)(?<!订货)订单|支付方式|去支付|服务单号|师傅|上门|预约"
    r"|check ?out|(?<![a-z])(?:cart|basket|bag)(?![a-z])|place (?:your )?order|add to|buy now|(?:promo|coupon|discount) code|continue shopping|(?:ship|deliver)(?:ping|s)? to|(?<!purchase )order (?:summary|total|details|confirm|placed|#|no)|your order|pay now|delivery (?:fee|charge|address|time)|(?:confirm|complete|finish|review) (?:your )?(?:purchase|payment|order)|confirm (?:and|&) pay|pay(?:ing)? with(?![a-z])|(?<![a-z])arrives|courier|rider|driver|technician|your (?:trip|ride|stay|booking|cleaner)|(?:booking|platform|service) fee"
)
"""What a page says on which things are sold: there a table is a basket."""

_DAY = re.compile(
    r"\d{1,2}月\d{1,2}日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|^\d{1,2}[-/.]\d{1,2}(?!\d)"
    r"|(?<![a-z])(?:\d{1,2} )?(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?!\d)|(?<!\d)\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}(?![a-z])"
)
"""A day without its clock."""
_BOUGHT = re.compile(r"采购[订单]|订货单|(?<![a-z])purchase order(?![a-z])")
_ORDER = re.compile(r"订单|(?<![a-z])order (?:summary|total|details|#|no)")


_OFFER = re.compile(
    r"原价|划线价|市场价|门市价|吊牌价|立减|直降|到手价|券后|秒杀价|会员价|活动价|(?<![a-z])(?:was|rrp|reg|regular|list price|now|save|you save|sale|only)(?![a-z])"
)
"""What is said of a thing's price on a shelf."""


def opens(line: Line, lines: Sequence[Line]) -> bool:
    """Whether a cell begins the first row of a page, beside its buttons; a row of four over figures heads a table, and names no document."""
    first = [one for one in lines if one.page == line.page and one.row == line.row]
    under = [one for one in lines if one.page == line.page and line.row is not None and one.row == line.row + 1]
    begins = line.page == 0 and all(one.row == line.row or one.box.y > line.box.y for one in lines) and line.box.x <= min(one.box.x for one in first)
    return begins and not any(figure(one.text) is not None for one in (*first, *under))


_PIECES = re.compile(r"[x×]\s?\d{1,3}")


def shelved(lines: Sequence[Line]) -> bool:
    """Whether things stand with their prices on a page, as on a leaflet: the same is said of the price of each, side by side in two rows or more, or of two the old price is struck out and one of each row is said to be taken off; or a price and its pieces stand under each name."""
    told: dict[tuple[int, int | None], Counter[str]] = {}
    for line in lines:
        if (match := _OFFER.search(fold(line.text))) is not None:
            told.setdefault((line.page, line.row), Counter())[match[0]] += 1
    rows: dict[tuple[int, int | None], list[str]] = {}
    for line in lines:
        rows.setdefault((line.page, line.row), []).append(fold(line.text).strip())
    if sum(len(row) == 2 and _PIECES.fullmatch(row[1]) is not None and figure(row[0]) is not None for row in rows.values()) >= 2:
        return True  # under its name, a price and how many: the basket of a shop
    struck = {(line.page, line.row) for line in lines if line.struck and figure(line.text) is not None}
    return sum(max(row.values()) >= 2 for row in told.values()) >= 2 or len(struck & told.keys()) >= 2


def _sold(lines: Sequence[Line]) -> bool:
    """Whether things are sold on a page; what a firm orders by a paper of its own is an order too."""
    text = " ".join(fold(line.text) for line in lines)
    return bool(_SHOP.search(_ORDER.sub(" ", text) if _BOUGHT.search(text) else text))


_TILL = re.compile(
    r"(?:visa|master ?card|amex|debit|credit|eftpos|card)(?: card)?\W{0,3}[*x•.#]{2,}\W?\d{4}|收银|桌号|台号|桌\d|流水号|小票号|交易号"
    r"|(?:^|[^a-z ] ?)(?:chk|check|tbl|table|srv|server|cashier|register|reg|till|lane|terminal|trans|txn|auth|guests|covers|clerk)(?: ?(?:no\.?|id|code))? ?[#:]? ?[a-z]{0,3}\d+(?![\d.]| ?(?:[cm]?m|in|inch\w*|ft|pcs)(?![a-z]))"
)
"""What a till prints."""
_CLOCK = r"\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?: ?[ap]\.?m)?"
_STAMP = re.compile(
    rf"(?:date|time|日期|时间)?\W{{0,3}}(?:\d{{1,4}}[-/.年]\d{{1,2}}[-/.月]\d{{2,4}}日?|\d{{1,2}} [a-z]{{3,9}},? 20\d\d)\W{{1,3}}{_CLOCK}|{_CLOCK}\W{{1,3}}\d{{1,4}}[-/.]\d{{1,2}}[-/.]\d{{2,4}}"
)
"""The moment of a sale, in a line of its own."""
_TENDER = re.compile(
    r"^(?:visa|master ?card|amex|maestro|debit|credit|card|cash|contactless|apple pay|eftpos|gift card|现金|刷卡|银行卡|微信|支付宝|微信支付|储值卡)(?: ?(?:card|sale|payment|tend\w*|支付|收款))?$"
)
"""What was paid with, before its amount."""
_THANKS = re.compile(
    r"谢谢|多谢|感谢(?:惠顾|光临)|欢迎(?:再次|下次)?(?:光临|惠顾)|(?<![a-z])(?:thank you|thanks|come again|see you|have a (?:nice|great|good) day)(?![a-z])"
)


def _rung(lines: Sequence[Line]) -> bool:
    """Whether a till printed a page: it says so, or of the moment, what was paid with, and thanks there are two."""
    texts = [fold(line.text).strip() for line in lines]
    stamped = any(_STAMP.fullmatch(text) for text in texts)
    paid = any(pair.value and _TENDER.search(pair.label) for pair in pairs(lines, headed=False))
    return any(map(_TILL.search, texts)) or stamped + paid + any(map(_THANKS.search, texts)) >= 2


_FLOWS = {"debits", "credits"}
"""What went out and what came in, over entries with signs."""
_SIGNED = re.compile(r"^[-+−]\s?\D{0,3}\d[\d,]*\.\d{2}$")


def shaped(lines: Sequence[Line], known: Mapping[str, Schema], *, surely: bool) -> Schema | None:
    """A statement by balances that follow; a kind by fields that only it shows together; where not `surely`, the one most of whose fields are there; else a table whose figures come from one another."""
    for schema in known.values():
        if schema.columns and follows(best(listed(lines, schema.columns.get("balance", ())), None)):
            return schema
    sold, till = _sold(lines), _rung(lines)
    scores = {}
    for kind, schema in known.items():
        found = [pair for pair in pairs(lines, headed=not schema.items) if pair.value is not None]
        names = [name for pair in found if (name := named(pair.label, schema)) is not None]
        if any(set(names) >= set(some) and not (sold and {"service", "tip"} & set(some)) for some in schema.together) or (
            set(names) >= _FLOWS and sum(bool(_SIGNED.match(line.text)) for line in lines) >= 3
        ):
            return schema
        if "change" in schema.fields and not sold and till and "total" in names and len(set(names)) >= 2 and len(found) - len(names) >= 2:
            return schema
        lines_of = schema.items and "total" in names and len(found) - len(names) >= 2
        scores[kind] = len(set(names)) + sum(names.count(name) >= 2 for name in schema.groups) + lines_of
    most = max(scores, key=lambda kind: scores[kind], default="")
    if not surely and scores.get(most, 0) >= 2:
        return known[most]
    return known.get("table") if _ruled(lines) else None


_PAPER = re.compile(
    r"(?:单|表|簿|帐|账)(?:[（(].*)?$|明细|清单|报告|报表|通知|凭证|台账|登记|汇总|汇算|申报|结算|账单|账户|对账|预算|决算|核算|保单|票据|回执|盘点|工资|薪"
    r"|(?<![a-z])(?:statements?|reports?|(?:contract|credit|debit|delivery|sale|trade|fee) notes?|vouchers?|confirmation of|bill|accounts?|schedule|register|budget|returns?|form|notice|certificate|ledger|holdings|portfolio|breakdown|claim|record|worksheet|time ?sheet|sheet|advice|remittance|payroll|treasurer|expenses|charges|assessment|stocktake|inventory|valuation|tax|premium|dues)(?![a-z])"
)
"""What a paper with figures calls itself."""
_TITLES = 6
"""Lines in which it does."""


def _papers(lines: Sequence[Line], proofs: Proofs) -> bool:
    """Whether a page calls itself a paper with figures, and has amounts under one another with a named sum of them."""
    titles = [fold(line.text) for line in lines if (line.order < _TITLES or line.relative_size >= 1.3) and figure(line.text) is None]
    if not any(_PAPER.search(title) and len(title) <= 40 for title in titles):
        return False
    return any(
        spot.money and TOTAL.search(spot.label) and sum(one.money and bool(one.label) for one in above(proofs.page, spot)) >= 3
        for spot in proofs.spots
    )


_HELD = re.compile(r"\d[\d,.]* ?(?:shares|units|股|份) ?(?:at|@|[x×*]) ?[¥£$€]? ?\d")
"""How much of a paper is held, at its price."""


def _ruled(lines: Sequence[Line]) -> bool:
    """Whether a table's columns come from one another in at least three rows, or a page is an account of what is owed, where nothing is sold."""
    if _sold(lines) or sum(line.struck and figure(line.text) is not None for line in lines) >= 2:
        return False
    proofs = Proofs(lines)
    if _papers(lines, proofs) or sum(bool(_HELD.search(fold(line.text))) for line in lines) >= 2:
        return True
    results = related(proofs).results
    if any(
        result.name in {"headed", "sided", "shared", "instalment", "result", "stated"} or (result.holds and result.name in {"equation", "carried"})
        for result in results
    ):
        return True
    if any(spot.money and TOTAL.search(spot.label) and _entries(proofs, spot) >= 4 for spot in proofs.spots):
        return True
    held = sum(result.holds for result in results)
    proven = sum(spot.money and TOTAL.search(spot.label) is not None and proofs.proven(spot) for spot in proofs.spots)
    return held >= 3 or (held >= 2 and (proven >= 3 or proofs.priced))


def _entries(proofs: Proofs, spot: Spot) -> int:
    """How many dated amounts follow one another over a total in its column."""
    run = [one for one in above(proofs.page, spot) if one.money]
    dated = [bool(_DAY.search(proofs.row(one.row))) for one in run]
    return next((place for place, is_dated in enumerate(dated) if not is_dated), len(dated))

"""Discounts that a page claims, in any wording: 5折, 八五折, 立减50, 满300减40, 第二件半价, 买一送一, 50% off, save $20, buy 1 get 1, 2 for £30."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING, Any

from pipeline.reading.amounts import numeral
from pipeline.reading.bargains import apart
from pipeline.reading.layout import union
from topics.events import Discount

if TYPE_CHECKING:
    from pipeline.reading.cells import Cell

__all__ = ["MINIMUM", "discounts", "fold_off", "parse"]

_N = r"(?:\d+(?:\.\d+)?|[一二两三四五六七八九十百千]+)"
_CURRENCY = r"(?:[¥$€£₹₩฿₺₫₱¤]|(?:us|hk|s|a|c)\$|usd|gbp|eur|cny|rmb|hkd|sgd|aud|cad|myr|rm)"
_M = rf"{_CURRENCY}?\s?(\d[\d,]*(?:\.\d+)?|[一二两三四五六七八九十百千]+)\s?(?:元|块)?"
_SIGNED = rf"(?:{_CURRENCY}\s?(\d[\d,]*(?:\.\d+)?)|(\d[\d,]*(?:\.\d+)?)\s?(?:元|块|dollars|bucks|usd|eur|gbp))"
_REACHED = "每?满|消费满?|买满|购满"
_SHARES = {"half": "0.5", "1/2": "0.5", "½": "0.5", "third": "0.3333", "1/3": "0.3333", "⅓": "0.3333", "quarter": "0.25", "1/4": "0.25", "¼": "0.25", "fifth": "0.2", "1/5": "0.2", "tenth": "0.1", "two thirds": "0.6667", "2/3": "0.6667", "⅔": "0.6667", "three quarters": "0.75", "3/4": "0.75", "¾": "0.75"}  # fmt: skip
_TENS = {
    "ten": 10,
    "fifteen": 15,
    "twenty": 20,
    "twenty five": 25,
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}
_PERCENT = r"(?:%|percent|per ?cent|pct)"
_WORDS = {"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "a": 1, "another": 1}
_EN = r"(\d+|one|two|three|four|five|a|another)"
_VAGUE = re.compile(
    r"up to\s*$|as much as\s*$|低至\s*$|最高\s*(?:立?减|省|优惠|享)?\s*$|至高\s*$|最多\s*$|(?:extra|additional|further|another|再享?|额外|折上)\s*$|from\s*$|最低\s*$|save up to\s*$|全场\s*$|至\s*$|(?:结算|支付|付款)(?:时|后)?\s*$|(?:预估|预计|估计|约|可能)\s*$"
)
_VAGUE_AFTER = re.compile(
    r"^\s*(?:起|以上|or more|and up|with |w/ |when |on (?:your )?(?:first|next|orders)|for (?:new|members)|your (?:first|next)|券|优惠券|红包|会员)"
)


def _number(text: str | None) -> Decimal:
    if not text:
        return Decimal(0)
    plain = text.replace(",", "")
    if plain[0].isdigit():
        return Decimal(plain)
    return Decimal(_WORDS[plain]) if plain in _WORDS else numeral(plain) or Decimal(0)


def fold_off(text: str) -> Decimal | None:
    """The fraction taken off by 折: 5 -> 0.5, 85 or 八五 or 8.5 -> 0.15; None for what is no 折."""
    if text[0].isdigit():
        paid = Decimal(text)
    elif len(text) == 2 and "十" not in text:
        first, second = numeral(text[0]), numeral(text[1])
        paid = (first or 0) + (second or 0) / Decimal(10)
    else:
        paid = numeral(text) or Decimal(0)
    if paid >= 10:
        paid /= 10
    return 1 - paid / 10 if 0 < paid < 10 else None


def _fold(match: re.Match[str]) -> dict[str, Any] | None:
    off = fold_off(match[1] or match[2])
    return None if off is None else {"kind": "percent", "value": off}


def _percent(match: re.Match[str]) -> dict[str, Any] | None:
    number = _number(match[1] or match[2])
    return {"kind": "percent", "value": number / 100} if 0 < number < 100 else None


def _share(match: re.Match[str]) -> dict[str, Any]:
    return {"kind": "percent", "value": Decimal(_SHARES[match[1].replace("-", " ")])}


def _said(match: re.Match[str]) -> dict[str, Any]:
    return {"kind": "percent", "value": Decimal(_TENS[match[1].replace("-", " ")]) / 100}


def _pence(match: re.Match[str]) -> dict[str, Any]:
    return {"kind": "amount", "value": _number(match[1]) / 100}


def _nth(match: re.Match[str]) -> dict[str, Any] | None:
    count, how = int(_number(match[1])), match[2]
    off = Decimal("0.5") if how == "半价" else Decimal(1) if how.startswith(("0", "零", "免")) else fold_off(how.rstrip("折"))
    return None if off is None else {"kind": "nth_item", "quantity": count, "value": off}


def _second(match: re.Match[str]) -> dict[str, Any]:
    return {"kind": "nth_item", "quantity": 2, "value": Decimal("0.5") if "half" in match[0] else _number(match[1]) / 100}


def _threshold(match: re.Match[str]) -> dict[str, Any]:
    return {"kind": "threshold", "minimum": _number(match[1]), "value": _number(match[2])}


def _off_over(match: re.Match[str]) -> dict[str, Any]:
    return {"kind": "threshold", "value": _number(match[1] or match[2]), "minimum": _number(match[3] or match[4])}


def _buy_get(match: re.Match[str]) -> dict[str, Any]:
    return {"kind": "buy_get", "quantity": int(_number(match[1])), "free": int(_number(match[2]))}


def _amount(match: re.Match[str]) -> dict[str, Any]:
    return {"kind": "amount", "value": _number(next(group for group in match.groups() if group))}


def _bundle(match: re.Match[str]) -> dict[str, Any] | None:
    return None if _number(match[1]) < 2 else {"kind": "bundle", "quantity": int(_number(match[1])), "value": _number(match[2] or match[3])}


_GRAMMAR: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], dict[str, Any] | None]], ...] = (
    (re.compile(rf"第({_N})件\s?(半价|0元|零元|免费|免单|{_N}折)"), _nth),
    (re.compile(r"(?:2nd|second)(?: one| item)?(?: (?:at )?half (?:price|off)| (\d+)% off)"), _second),
    (re.compile(rf"(?:{_REACHED})\s?{_M}(?:及?以上|起)?\s?(?:[即就可立再能直]|[可能]以|直接)?(?:减|返|省|抵扣?|用|享|领|送|赠|得|-)\s?{_M}(?!\s?[折倍件%])"), _threshold),
    (re.compile(rf"{_SIGNED}\s?off\s(?:on\s)?(?:orders?\s)?(?:over|above|of)\s{_SIGNED}"), _off_over),
    (re.compile(rf"买\s?({_N})\s?[件个]?\s?[送赠]\s?({_N})"), _buy_get),
    (re.compile(rf"buy\s{_EN}[,\s]+get\s{_EN}"), _buy_get),
    (re.compile(r"\bbogo\b"), lambda _: {"kind": "buy_get", "quantity": 1, "free": 1}),
    (re.compile(rf"(?:any\s)?{_EN}\sfor\s{_SIGNED}"), _bundle),
    (re.compile(rf"(?<![选了共择计])(?<!规格:)(?<!规格: )({_N})\s?件\s?{_M}(?<=[元块])"), lambda m: {"kind": "bundle", "quantity": int(_number(m[1])), "value": _number(m[2])}),
    (re.compile(r"(?:(?<![\d.])(\d(?:\.\d)?|\d{2})|([一二三四五六七八九]{1,2}))\s?折(?![叠扣])"), _fold),
    (re.compile(r"(?<!\d)(?:(\d{1,2}(?:\.\d)?)\s?%\s?(?:off|discount|reduction|cheaper|lower|less|savings?|优惠|折扣)|(?:save|saving|you save|-|discount(?: of)?|reduced by|down|降价?|立减|直降|优惠)\s?(\d{1,2}(?:\.\d)?)\s?%)"), _percent),
    (re.compile(rf"(?<![\d.])(\d{{1,2}}(?:\.\d)?)\s?{_PERCENT}\s(?:off|discount|reduction|cheaper|lower|less|saving|saved|below|markdown|rebate|(?:knocked|taken|slashed) off)\b()"), _percent),
    (re.compile(rf"\b(?:sav(?:es?|ings?)(?: you| of)?|saving you|you're saving|(?:cut|slashed|dropped|lowered|marked down|down|reduced|cheaper)(?: by)?|less|minus|price (?:drop|cut)(?: of)?|markdown(?: of)?):?\s(\d{{1,2}}(?:\.\d)?)\s?{_PERCENT}()"), _percent),
    (re.compile(r"↓\s?(\d{1,2})\s?%()"), _percent),
    (re.compile(rf"\b({'|'.join(sorted((word.replace(' ', '[- ]') for word in _TENS), key=len, reverse=True))})\s?{_PERCENT}\s(?:off|discount|less|cheaper)\b"), _said),
    (re.compile(rf"(?<![\w/])(?:an? |one[- ])?({'|'.join(sorted((word.replace(' ', '[- ]') for word in _SHARES), key=len, reverse=True))})\s(?:off|less|cheaper)\b"), _share),
    (re.compile(r"\b(?:sav(?:e|es|ing|ings)(?: you)?|reduced by|cut by)\s?(\d{1,2})\s?(?:p|c|¢|pence|cents)\b"), _pence),
    (re.compile(r"(?:half|(?<!\d)1\s?/\s?2)[- ]?(?:the[- ])?price|半价"), lambda _: {"kind": "percent", "value": Decimal("0.5")}),
    (re.compile(rf"(?:立减|直降|补贴|直补|(?<![闪秒特惊直爆])已?降价?|立省|节?省|已?优惠|减免|便宜|减)\s?(?:了|：|:)?\s?{_CURRENCY}?\s?(\d[\d,]*(?:\.\d+)?)\s?(?:元|块)?(?!\s?[月日号年点时])(?![\d%折.])"), _amount),
    (re.compile(rf"(?:you (?:save|keep)|save|saving)s?(?: you| of)?:?\s{_SIGNED}"), _amount),
    (re.compile(r"\bsav(?:e|es|ing|ings)(?: you| of)?:? (\d{1,3}(?:,\d{3})+(?:\.\d\d)?|\d+\.\d\d)(?!\s?[%\d])"), _amount),
    (re.compile(rf"\b(?:(?:reduced|cut|dropped|lowered|slashed|cheaper|marked down)(?: by)|price (?:drop|cut)(?: of)?|markdown(?: of)?):?\s{_SIGNED}"), _amount),
    (re.compile(rf"{_SIGNED}\s(?:sav(?:ing|ed)|below|(?:knocked|taken) off)\b"), _amount),
    (re.compile(rf"{_SIGNED}\s?(?:off|less|cheaper|discount)\b"), _amount),
    (re.compile(r"(?<![\d.,])(\d+\.\d\d)\s(?:off|less|cheaper)\b"), _amount),
)  # fmt: skip


_SAYS_LESS = re.compile(
    r"[折减降省惠贴宜满送赠件%↓]|半价|消费|off|sav|half|less|cheap|cut|reduc|disc|down|drop|slash|bogo|buy|for|keep|below|minus|knock|taken|reba|2nd|second|1\s?/\s?2|lower"
)
"""Some word of the grammar: most lines have none, and need not be searched for each."""


@lru_cache(maxsize=4096)  # the same words are asked for by many
def parse(text: str) -> tuple[tuple[int, int, Mapping[str, Any]], ...]:
    """The discounts of folded `text`: from, to, and fields of `Discount`. "Up to", "extra" and the like make a discount `fixed`: it says nothing of this price."""
    if _SAYS_LESS.search(text) is None:
        return ()
    found: list[tuple[int, int, dict[str, Any]]] = []
    for pattern, make in _GRAMMAR:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end, _ in found):
                continue
            fields = make(match)
            if fields is None or fields.get("value") == 0:
                continue
            if fields["kind"] in {"percent", "amount"} and (_VAGUE.search(text[: match.start()]) or _VAGUE_AFTER.match(text[match.end() :])):
                fields = {**fields, "kind": "fixed"}
            found.append((match.start(), match.end(), fields))
    return tuple(sorted(found, key=lambda one: one[0]))


_PERIOD = re.compile(
    r"(?:\d{4}[年./-])?\d{1,2}[月./-]\d{1,2}日?(?:\s?\d{1,2}:\d{2})?(?:\s?(?:-|~|至|到|—)\s?(?:\d{4}[年./-])?(?:\d{1,2}[月./-])?\d{1,2}日?)?|仅限今日|限时[一-鿿]{0,4}|today only|this weekend|until \w+ \d{1,2}"
)


_SAVED = re.compile(r"(?:you )?sav(?:e|ings?|ed)|[一-鿿]{0,3}(?:立省|节省|立减|直降)")
"""Names a sum that is taken off."""
_HEADS_LESS = re.compile(rf"discounts?|{_SAVED.pattern}|off|reduction|折扣率?|优惠(?:幅度|力度)?|降幅")
"""Names a share or a sum that is taken off."""


def _stacked(found: Sequence[Cell]) -> Iterator[Cell]:
    """A figure over its word, as on a voucher ("20%" over "off"), or under or beside it, as in a table ("Discount" over "60%")."""
    for cell in found:
        for word in found if re.fullmatch(r"\d{1,2}%|[¥$€£]\s?\d+(?:\.\d{2})?", cell.folded) else ():
            if word.page != cell.page or not _HEADS_LESS.fullmatch(word.folded.strip(" :：")):
                continue
            across, down = apart(cell.box, word.box)
            under = word.folded == "off" and across == 0 and word.box.y > cell.box.y and down <= 1.2 * cell.box.h
            beside = word.row == cell.row and word.box.x < cell.box.x
            headed = beside or (across == 0 and word.box.y < cell.box.y and down <= 1.2 * cell.box.h)
            saved = headed and _SAVED.fullmatch(word.folded.strip(" :：")) is not None
            if under or saved or (headed and cell.folded.endswith("%")):
                yield replace(cell, text=f"{cell.text} off", sums=())
                break


def _badges(found: Sequence[Cell]) -> Iterator[Cell]:
    """A word over another in print as large that say something of a price only together: "half" over "price"."""
    short = [cell for cell in found if _WORD.fullmatch(cell.folded.strip())]
    for cell, under in product(short, short):
        if cell.page != under.page or not cell.box.y < under.box.y <= cell.box.y + 1.8 * cell.box.h:
            continue
        stacked = apart(cell.box, under.box)[0] == 0
        if stacked and 0.75 <= cell.height / max(under.height, 1) <= 1.33 and not parse(cell.folded) and not parse(under.folded):
            yield replace(cell, text=f"{cell.text} {under.text}", box=union([cell.box, under.box]), sums=())


_WORD = re.compile(r"(?!\d+%$)[a-z0-9% ]{1,9}")


MINIMUM = re.compile(
    rf"(?!消费[¥\d][\d.,元块 ]*$)(?:{_REACHED})\s?{_M}(?:及?以上|起)?(?:[即就]?可?(?:用|使用|抵扣?|减)|$)|\b(?:spend|orders? (?:over|above|of)|on orders? (?:over|above)|over|min(?:imum)?\.?(?: (?:spend|order|purchase))?)\b(?: of)?:?\s{_SIGNED}"
)
"""What must be spent first: no price."""


def _vouchers(found: Sequence[Cell]) -> Iterator[Discount]:
    """What a voucher is worth, by itself, in large print, beside what must be spent for it."""
    for least in found:
        match = MINIMUM.search(least.folded)
        if match is None or parse(least.folded) or sum(one.marked for one in least.sums if not match.start() <= one.start < match.end()):
            continue  # it says itself what it is worth
        minimum = _number(next(group for group in match.groups() if group))
        for cell in found:
            across, down = apart(cell.box, least.box)
            alone = len(cell.sums) == 1 and cell.sums[0].marked and cell.sums[0].end - cell.sums[0].start >= len(cell.text.strip()) - 1
            if cell.page == least.page and alone and not cell.struck and cell.size > least.size and down <= cell.box.h and across <= 10 * cell.box.h:
                value = cell.sums[0].value
                if value < minimum:
                    yield Discount(
                        kind="threshold", value=value, minimum=minimum, text=cell.text, box=cell.box, page=cell.page, confidence=cell.confidence
                    )


def discounts(found: Sequence[Cell]) -> list[Discount]:
    """The discounts that the cells claim, in reading order."""
    made = []
    for cell in (*found, *_stacked(found), *_badges(found)):
        if cell.struck:
            continue
        text = cell.folded
        period = _PERIOD.search(text)
        for start, end, fields in parse(text):
            made.append(
                Discount(
                    **fields,
                    period=period[0] if period else None,
                    text=cell.text[start:end],
                    box=cell.part(start, end),
                    page=cell.page,
                    confidence=cell.confidence,
                )
            )
    return [*made, *_vouchers(found)]

"""The grammar of amounts: every sum of money in a piece of text, in any rendering, and the numbers that are none.

`find` reads digits (half and full width, with separators of thousands, decimal point or comma, spaces that OCR put in), Chinese numerals (一百九十九),
multipliers (1.2万, 3k), ranges, signs and units of currency. A number without a sign or unit is `bare`: whether it is money is for its surroundings to say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import lru_cache

import cn2an

__all__ = ["YUAN", "Sum", "find", "fold", "misread", "mistaken", "numeral", "with_signs"]

_CODES = ["AED", "AUD", "BDT", "BGN", "BHD", "BRL", "CAD", "CHF", "CLP", "CZK", "DKK", "EGP", "GEL", "HKD", "HUF", "IDR", "ILS", "INR", "ISK", "JOD", "JPY", "KES", "KRW", "KWD", "KZT", "LKR", "MAD", "MXN", "NGN", "NOK", "NPR", "NZD", "OMR", "PKR", "PLN", "QAR", "RSD", "RUB", "SAR", "SEK", "SGD", "THB", "TRY", "TWD", "UAH", "UYU", "VND", "ZAR"]  # fmt: skip
"""ISO 4217, as they stand before or after a number."""
_SIGNS = {
    "rmb": "CNY", "cny": "CNY", "cn¥": "CNY", "¥": "CNY", "us$": "USD", "usd": "USD", "hk$": "HKD", "hkd": "HKD", "nt$": "TWD", "s$": "SGD", "sgd": "SGD",
    "a$": "AUD", "au$": "AUD", "c$": "CAD", "ca$": "CAD", "cad": "CAD", "aud": "AUD", "nz$": "NZD", "sg$": "SGD", "rm": "MYR", "myr": "MYR", "$": "USD", "€": "EUR", "eur": "EUR", "£": "GBP", "gbp": "GBP",
    "₹": "INR", "₩": "KRW", "jpy": "JPY", "rp": "IDR", "฿": "THB", "chf": "CHF", "r$": "BRL", "mx$": "MXN", "₽": "RUB", "₺": "TRY", "₪": "ILS", "₫": "VND", "₱": "PHP",
    "₦": "NGN", "₴": "UAH", "₸": "KZT", "zł": "PLN", "kč": "CZK", "kr": "", "¤": "",
    **{code.lower(): code for code in _CODES},
}  # fmt: skip
_UNITS = {
    "元": "CNY", "块": "CNY", "圆": "CNY", "元人民币": "CNY", "人民币": "CNY", "rmb": "CNY", "cny": "CNY", "美元": "USD", "美金": "USD", "usd": "USD", "港元": "HKD",
    "港币": "HKD", "欧元": "EUR", "英镑": "GBP", "日元": "JPY", "円": "JPY", "yen": "JPY", "eur": "EUR", "€": "EUR", "£": "GBP", "gbp": "GBP", "dollars": "USD",
    "bucks": "USD", "pounds": "GBP", "euros": "EUR", "yuan": "CNY", "kr": "", "zł": "PLN", "kč": "CZK",
    **{code.lower(): code for code in _CODES},
}  # fmt: skip

_HALF = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0xFFE5: 0xA5, 0xFFE1: 0xA3, 0x2212: 0x2D, 0x2013: 0x2D, 0xA0: 0x20}
_CHINESE = "零〇一二两三四五六七八九十百千万亿"


def fold(text: str) -> str:
    """`text` in half width and lower case, character by character: places stay what they were."""
    half = text.translate(_HALF)
    low = half.lower()
    # Some letters grow when they are lowered (İ): these stay.
    return low if len(low) == len(half) else "".join(one if len(one := char.lower()) == 1 else char for char in half)


@dataclass(frozen=True, kw_only=True)
class Sum:
    """An amount in a text."""

    value: Decimal
    """Never negative; see `sign`."""
    high: Decimal | None = None
    """The upper end of a range."""
    currency: str | None = None
    """ISO 4217."""
    sign: str = ""
    """`-` or `+` where one is printed before it."""
    open_end: bool = False
    """"From": 起, +, and up."""
    per: str | None = None
    """The unit that it is the price of: 斤, 件, kg."""
    marked: bool = True
    """A sign or unit of currency stands with it."""
    start: int
    end: int
    """Its place in the text, sign and unit included."""


_DIGITS = r"\d+\.\d{2}(?=\d人)|\d{1,3}(?:\.\d{3})+,\d{2}(?!\d)|\d{1,3}(?:[,，]\s?\d{3})+(?:\s?\.\s?\d{1,2}(?!\d))?|\d+(?:\s?\.\s?\d{1,3}(?!\d)|,\d{2}(?![\d,]))?"
_SIGN = "|".join((r"(?<![a-z])" if sign[0].isalpha() else "") + re.escape(sign) for sign in sorted(_SIGNS, key=len, reverse=True))
_UNIT = "|".join(re.escape(unit) + (r"(?![\da-z])" if unit.isascii() and unit.isalpha() else "") for unit in sorted(_UNITS, key=len, reverse=True))
_PER = r"(?:/|每|per\s|an?\s(?=(?:hour|month|week|year|night|day|person|piece|seat|head|ticket)\b))\s?(?P<per>[一-鿿]{1,2}|[a-z]{1,6}|\d{2,3}\s?(?:g|ml))"
_AMOUNT = re.compile(
    rf"""
    (?P<sign>[-+])?\s?
    (?:(?P<before>{_SIGN})\s?(?P<sign2>-)?\s?)?
    (?:(?P<number>{_DIGITS})|(?P<chinese>[{_CHINESE}]+(?:点[{_CHINESE}]+)?|半(?=块)))
    (?:\s?(?:-|~|至|到|to)\s?(?:{_SIGN})?\s?(?P<high>{_DIGITS}))?
    \s?(?P<times>万|千(?=元|块)|k(?![a-z]))?
    \s?(?:(?P<after>{_UNIT})(?P<jiao>\d(?!\d|\.))?)?钱?整?
    (?:\s?{_PER})?
    \s?(?P<open>起|\+(?!\s?[\d¥$])|(?:and\s)?up\b)?
    """,
    re.VERBOSE,
)

_NEITHER_BEFORE = re.compile(
    r"(?:[a-z_@#\-]|\d[.:/\-年月,]?|no\.? ?|号[:：]?\s?|第|[x×*]\s?|型号[:：]?\s?|v|已售|销量|月销|年销|热销|sold|单号[:：]?\s?|电话[:：]?\s?|tel[:.]?\s?|时间[:：]?\s?|评[分价论]\D{0,2}|rated |★\s?|☆\s?|"
    r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s?|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s?)$"
)
_NEITHER_AFTER = re.compile(
    r"^[\s\-]?(?:[x×*@]\s?[¥$€£₹]|[:：/\-.]\d|%|折|[a-z_](?![a-z]*\b(?:元|usd))|[+]?\s?(?:人|件|个|条|台|套|只|包(?!邮|安装|运费|送|退|教)|盒|瓶|片|张|双|枚|支|款|种|次|天|日|月|年|小时|分钟|分(?!\d)|秒|周|岁|寸|英寸|米|厘米|毫米|升|毫升|克|斤|公斤|千克|吨|瓦|伏|位"
    r"|颗|粒|期|号|楼|层|室|米|折|倍|星|好评|评价|收藏|粉丝|付款|销量|已售|人付|万人|积分|层|级|代|核|寸|度|°|℃|★|mah|gb|tb|mb|kg|cm|mm|ml|oz|lbs?|inch|in\b|pcs|pieces?|packs?|sold|reviews?|ratings?|stars?|orders?|days?|hours?|hrs?"
    r"|minutes?|mins?|weeks?|months?|years?|x\b|items?|people|bought|left|available|watching|w\b|v\b|hz))"
)
_DATE = re.compile(r"\d{4}[-/.年]\s?\d{1,2}[-/.月]\s?\d{1,2}日?|\d{1,2}[-/.月]\d{1,2}[-/.日]\d{0,4}|\d{1,2}:\d{2}(?::\d{2})?|\d{1,2}月\d{1,2}[日号]")


_BY_TIME = re.compile(r"\s?\d{1,4}\.\d{2}\s?(?:/|per )\s?(?:mo(?:nth)?|y(?:ea)?r|we?e?k|night|day)\s?")
YUAN = re.compile(r"(?<![a-z0-9])(?:y|羊|半|夺|￥)(?=\s?\d+(?:[.,]\d|\b))")
"""What OCR makes of the sign ¥ right before a number, in folded text."""


@lru_cache(maxsize=8192)
def with_signs(plain: str) -> str:
    """Folded text with the signs of currency that OCR misread as what they are; places stay what they were."""
    plain = re.sub(r"^v(?=\d{2,5}(?:\.\d{1,2})?$)", "¥", YUAN.sub("¥", plain))
    # A sign that it does not know (₹, ₺) it reads as 天 where nothing else stands before the number.
    plain = re.sub(r"^(\s?[-+]?\s?)天(?=\s?\d[\d,.]*\s?$)|(?<![\d一-鿿])天(?=\s?\d{1,3}(?:,\d{3})+(?!\d))", lambda sign: (sign[1] or "") + "¤", plain)
    # The sign of a second price, with a stroke through it (¥336*480).
    plain = re.sub(r"(?<=\d)[*#](?=\d{2,}(?:\.\d+)?\s?$)", lambda sign: "¥" if "¥" in plain[: sign.start()] else sign[0], plain)
    plain = re.sub(r"(?<![a-z0-9])us[s5](?=\s?\d)", "us$", plain)
    plain = re.sub(r"(?<![a-z])(us|hk|nt|au|ca|nz|sg|^[asc]) \$", r"\1$ ", plain)
    plain = re.sub(r"(?<![a-z0-9])s(?=\d+\.\d{2}(?!\d))", "$", plain)
    # A sign lost between a size and its price (256 GB£178.00): the two are told apart by the decimals.
    return re.sub(r"(?<=\d)(\s?(?:gb|tb|ml|cm|mm|kg|oz|inch|pack|pcs))(?=\d+\.\d{2}(?!\d))", lambda unit: unit[0][:-1] + " ", plain)


def find(text: str) -> list[Sum]:
    """The amounts of `text`, in order; positions are those of `text` itself. Dates, times, counts, sizes, ids and long numbers are left out."""
    return list(_find(text))


@lru_cache(maxsize=8192)
def _find(text: str) -> tuple[Sum, ...]:
    plain = with_signs(fold(text))
    taken = [match.span() for match in _DATE.finditer(plain)]
    sums = []
    for match in _AMOUNT.finditer(plain):
        made = _sum(plain, match)
        if made is None or (not made.marked and any(a < match.end() and match.start() < b for a, b in taken)):
            continue
        sums.append(made)
    return tuple(sums)


def _sum(plain: str, match: re.Match[str]) -> Sum | None:
    before, after = match["before"], match["after"]
    marked = bool(before or after)
    start, end = match.span()
    while start < end and plain[start] == " ":
        start += 1
    while end > start and plain[end - 1] == " ":
        end -= 1
    if match["chinese"]:
        if not after or not (value := numeral(match["chinese"])):
            return None
    else:
        digits = match["number"]
        if before and not match["per"] and re.fullmatch(r"[1-9]\d{0,2}\.\d{3}", digits):
            digits = digits.replace(".", ",")  # a comma read as a point, or written as one: no price has mills
        number = _decimal(digits)
        if number is None:
            return None
        value = number
        ahead = plain[: match.start("sign") if match["sign"] else match.start("number")]
        if not marked and (_NEITHER_BEFORE.search(ahead) or _NEITHER_AFTER.search(plain[match.end("number") :])):
            return None
        if len(digits.split(".")[0].replace(",", "")) > 7 or (not marked and len(digits) > 1 and digits[0] == "0" and "." not in digits):
            return None
    if not marked and value == 0:
        return None
    # The sign of a large price in small print is easily lost: cents and a period of time show that it is one (8.99/month).
    by_time = not marked and _BY_TIME.fullmatch(plain) is not None
    factor = {"万": 10_000, "千": 1000, "k": 1000}.get(match["times"] or "", 1)
    if factor > 1 and not marked and "价" not in plain:
        return None
    if match["jiao"] and after in {"块", "元"}:
        value += Decimal(match["jiao"]) / 10
    high = _decimal(match["high"]) if match["high"] else None
    if high is not None and high <= value:  # 10-5 is no range: the second number is read on its own
        high = None
    return Sum(
        value=value * factor,
        high=high * factor if high is not None else None,
        currency=_SIGNS.get(before or "") or _UNITS.get(after or "") or None,
        sign=_sign(plain, match),
        open_end=bool(match["open"]) or f"{match['per'] or ''}{plain[match.end() : match.end() + 1]}".find("起", 1) > 0,
        per=(match["per"] or "").removesuffix("起") or None if marked or by_time else None,
        marked=marked or by_time,
        start=start,
        end=end,
    )


def _sign(plain: str, match: re.Match[str]) -> str:
    sign = match["sign2"] or match["sign"] or ""
    # A hyphen between words and numbers joins; a minus stands at the start, after a space or a bracket.
    if (
        sign
        and match.start("sign") > 0
        and match["sign"]
        and plain[match.start("sign") - 1] not in " (:："
        and not "一" <= plain[match.start("sign") - 1] <= "鿿"
    ):
        return ""
    return sign


def _decimal(digits: str) -> Decimal | None:
    plain = digits.replace(" ", "").replace("，", ",")
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+,\d{2}", plain):  # 1.299,00
        plain = plain.replace(".", "").replace(",", ".")
    if "." not in plain and re.fullmatch(r"\d+,\d{2}", plain):
        plain = plain.replace(",", ".")  # 19,99
    try:
        return Decimal(plain.replace(",", ""))
    except InvalidOperation:
        return None


@lru_cache(maxsize=1024)
def numeral(text: str) -> Decimal | None:
    """The value of a Chinese numeral: 一百九十九, 两千, 八点五; None where it is none."""
    if text == "半":
        return Decimal("0.5")
    try:
        return Decimal(str(cn2an.cn2an(text.replace("〇", "零"), "smart")))
    except (ValueError, InvalidOperation):
        digits = ["零一二三四五六七八九".find(char) for char in text.replace("〇", "零").replace("两", "二")]
        if digits and min(digits) >= 0:
            return Decimal("".join(str(digit) for digit in digits))
        return None


def misread(expected: Decimal, found: Decimal) -> bool:
    """Whether `found` is `expected` with one digit lost, or with a point in its midst: OCR rather than the page."""
    if found * 100 == expected and found != found.to_integral_value():  # 3.19 for 319; 3.00 is a price of its own
        return True
    whole, part = (re.sub(r"\D", "", f"{value:.2f}") for value in (expected, found))
    return len(part) >= 3 and len(whole) == len(part) + 1 and any(whole[:place] + whole[place + 1 :] == part for place in range(len(whole)))


def mistaken(a: Decimal, b: Decimal) -> bool:
    """Whether either is the other with one digit lost, whatever their signs."""
    return misread(abs(a), abs(b)) or misread(abs(b), abs(a))

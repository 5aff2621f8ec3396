"""Chinese numerals as people say sums of money, without a unit and with the last one dropped: 一百五 is 150, 三千八 3800, 十九块九 19.9."""

from __future__ import annotations

import re
from decimal import Decimal

from pipeline.reading.amounts import numeral

__all__ = ["in_digits"]

_DIGIT = {char: value for value, char in enumerate("零一二三四五六七八九")} | {"〇": 0, "两": 2}
_LEFT_OUT = {"百": "十", "千": "百", "万": "千"}
"""What is not said after the last digit, by what comes before it: 三百二 is 三百二十. After a nought all is said: 一千零五."""
_NUMERAL = re.compile(
    r"(?<![第\d万亿之零〇一二两三四五六七八九十百千])(?P<sum>[零〇一二两三四五六七八九十百千万]{2,}?(?=[一两][位张个份人次件晚天夜月年杯碗只条套斤])|[零〇一二两三四五六七八九十百千万]{2,}|十(?![一-鿿]))(?:(?P<point>[块点元])(?P<rest>[零一二三四五六七八九]{1,2})(?![一-鿿]*[折毛角分]|[十百千万]))?"
)
_SMALL = re.compile(
    r"(?<![零一二两三四五六七八九十百千万第\d])(?P<sum>[一二两三四五六七八九])(?P<point>块)(?P<rest>[一二三四五六七八九])(?![十百千万])"
)
_COUNTED = re.compile(
    r"^(?:多|几|来|\s?(?:个|张|件|份|次|天|晚|夜|日|号|年|月|周|小时|分钟?|秒|点|人|位|名|口|斤|公斤|克|吨|米|里|公里|层|楼|岁|寸|成|折|倍|条|台|只|瓶|盒|包|袋|箱|杯|碗|双|套|本|支|枚|粒|片|间|家|头|度|代|级|星|分|粉|万|亿|把|块(?:地|布|表|石)|样|种|款|回|遍|趟|桌|期|站|页|字|届|星|座|排|连|键|足|全|一(?![位张个份人次件晚天夜月年杯碗只条套斤])|不|之))"
)


def in_digits(text: str) -> str:
    """`text` with the numerals that may be sums of money in digits; those that count something, and proverbial ones, as they are."""
    for pattern in (_SMALL, _NUMERAL):
        text = pattern.sub(_digits, text)
    return text


def _digits(match: re.Match[str]) -> str:
    point, rest, counted = match["point"], match["rest"], _COUNTED.match(match.string[match.end() :])
    if counted and not point:
        return match[0]
    if (value := _value(match["sum"])) is None:
        return match[0]
    if not point:
        return str(value)
    if counted:  # 六十五元一张
        return f"{value}{point}{rest}"
    return f"{value}.{''.join(str(_DIGIT[char]) for char in rest)}{'' if point == '点' else '元'}"


def _value(said: str) -> Decimal | None:
    """None where it is neither a digit nor a number of ten or more said in full: 一三五, 千万, 三四十."""
    if said in _DIGIT:
        return Decimal(_DIGIT[said])
    if not re.search(r"[十百千万]", said) or re.search(r"[一二三四五六七八九两]{2}", said) or not re.match(r"[一二两三四五六七八九十]", said):
        return None
    value = numeral(said + _LEFT_OUT[said[-2]] if said[-2] in _LEFT_OUT and said[-1] in _DIGIT else said)
    return value if value is not None and value >= 10 else None

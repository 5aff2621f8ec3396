"""Bank and credit cards: issuer prefix and length (ISO/IEC 7812; UnionPay 62…), Luhn's check digit, groups of digits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pipeline.privacy.recognizers.base import GAP, REFERENCE, Hit, Recognizer, luhn, nearest, words

CUE = words(
    "银行卡",
    "卡号",
    "储蓄卡",
    "信用卡",
    "借记卡",
    "账号",
    "帐号",
    "账户",
    "收款",
    "打款",
    "工行",
    "建行",
    "农行",
    "中行",
    "招行",
    "开户",
    r"card",
    r"visa",
    r"master ?card",
    r"amex",
    r"account",
    r"银联",
)
_CANDIDATE = re.compile(rf"(?<![\dA-Za-z.*])\d(?:{GAP}{{0,2}}\d|\n\d(?=\d{{3}})){{12,18}}(?![\d*])")
_UNCHECKED = re.compile(r"[元%]|\.\d")


def _issuer(digits: str) -> bool:
    """Whether an issuer gives out numbers that begin and are as long as `digits`."""
    size, two, four = len(digits), int(digits[:2]), int(digits[:4])
    return (
        (two == 62 and 16 <= size <= 19)
        or (digits[0] == "4" and size in {13, 16, 19})
        or ((51 <= two <= 55 or 2221 <= four <= 2720) and size == 16)
        or (two in {34, 37} and size == 15)
        or ((four == 6011 or two == 65 or 644 <= int(digits[:3]) <= 649) and size in {16, 19})
        or (3528 <= four <= 3589 and size == 16)
        or ((two in {36, 38} or 300 <= int(digits[:3]) <= 305) and size == 14)
        or (digits[:4] in {"9558", "6013", "6228"} and size in {16, 19})
    )


class BankCard(Recognizer):
    """Card numbers. Short old forms (13, 14 digits: a barcode has as many) and those that miss the check digit need the word beside them."""

    ENTITY = "bank_card"

    def find(self, text: str) -> Iterator[Hit]:
        """Every card number in `text`."""
        for match in _CANDIDATE.finditer(text):
            digits = re.sub(r"\D", "", match[0])
            if match[0].count("\n") > 1 or _UNCHECKED.match(text, match.end()) or not _issuer(digits) or len(set(digits)) < 2:
                continue
            word = nearest(text, match.start(), CUE, REFERENCE)
            if word == 1 or (len(digits) < 15 and word is None):
                continue
            if luhn(digits):
                yield Hit(match.start(), match.end(), 0.95)
            elif word == 0 and len(digits) >= 16:
                yield Hit(match.start(), match.end(), 0.6)

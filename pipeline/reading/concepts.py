"""Concepts that several readers of words share, as fragments of regular expressions over folded text (half width, lower case), in Chinese and English.

A concept is named by what it says, not by where it is said: fine print, offers and conditions combine them.
"""

from __future__ import annotations

import re

__all__ = ["ANOTHER", "NOT_OVER", "OFFER", "OVER", "is_over", "loose"]

OFFER = (
    r"(?:活动|优惠|折扣|特价|特惠|促销|秒杀|团购|拼团|限时|活動|優惠|补贴|立减|满减|红包|[一-鿿]?券|到手价|活动价|价格|售价|低价|闪购|大促|预售|福利|权益|礼包|抢购|让利|特卖|早鸟|惠|(?<!恢复)(?<![原正标平按])[一-鿿]价"
    r"|\b(?:offers?|sales?|deals?|discounts?|promos?|promotions?|promotional|coupons?|vouchers?|codes?|price|prices|pricing|savings|events?|specials?|gifts?|rewards?|markdown|bargains?|rates?|campaigns?|rollbacks?|early[- ]bird|clearance)\b)"
)
"""Something that is offered for less."""

_ENDED = r"(?:结束|截止|过期|失效|终止|停止|停[用售]|下线|下架|作废|到期|关闭|收官|落幕|完结|完毕|届满|期满|取消|撤[下销回]|领[完光]|[抢派发用卖售放送]完|[抢卖售]光|解散|散团|告一段落|告终|过去|收场|散场|收摊|下播|封盘|谢幕|到点|完事)"
_GONE = r"(?:ended|shut|ceased|elapsed|expired|over|closed|finished|concluded|discontinued|passed|gone|withdrawn|cancell?ed|terminated|lapsed|inactive|void|invalid|unavailable|removed|done|retired|deactivated)"
OVER = (
    rf"(?:(?:已经?|早已|现已|均已|业已|都已?|就此|逾时|逾期|随之|自动|已于.{{0,14}}?)(?:[提自]前|自动|正式|全部|全面)?{_ENDED}|已恢复|{OFFER}.{{0,8}}?{_ENDED}(?!时间|后|前|于|日|倒|之)"
    r"|(?:期限?|时间|时段|时限|日期|档期|场次)(?:已经?|早已)?(?:过(?!期)|满(?!\d)|届满|结束(?!时|后|前))|(?:已经?过了?|过了)[一-鿿]{0,3}期|(?:恢复|回到|改回|调回|按回)(?:为|到|至|成)?(?:了)?(?:原|日常|正|标|平日?|常规|正常|定|门市|门店|零售|挂牌|吊牌|市场|官方|统一|普通)(?:价|售价)"
    r"|不再(?:享|有效|适用|提供|生效|参[与加]|可用|支持)|(?:已|现)(?:无法|不能|不可)(?:再)?(?:使用|领取|享受|兑换|参加)"
    rf"|\b(?:has|have|had|is|are|was|were|been|being|got|now|already|since)(?: (?:now|already|since|been|officially|long|just))*[ ]?{_GONE}\b"
    r"|\bno longer\b|\bclosed to new\b|\bnot (?:valid|active|available|honou?red) any ?(?:more|longer)\b|\bran out\b|\brun its course\b|\b(?:came|come|reached|at|to) (?:to )?(?:its|an|the) end\b"
    rf"|{OFFER}(?: \w+){{0,3}} {_GONE}\b|\bexpired\b|\b(?:ended|closed|finished|expired|stopped|lapsed|concluded|elapsed|shut|ceased) (?:on|in|at|yesterday|last|earlier|a)\b"
    r"|\b(?:returned|reverted|back|gone back|restored) to (?:the |its |our )?(?:regular|full|list|normal|usual|standard|everyday|original)\b|\bcannot (?:now |longer )?be (?:redeemed|claimed) any\w*)"
)
"""Is over: ended, withdrawn, out of time, back at the normal price."""
NOT_OVER = re.compile(
    r"未(?:结束|过期|失效|到期)|没有结束|尚未|长期有效|永久有效|即将|将于|将在|还有|还剩|距.{0,8}(?:结束|截止)|倒计时|(?:结束|截止|到期|过期)(?:后|前|时间|之前|之后)|如.{0,6}(?:结束|过期|失效)|领完即止|售完即止|先到先得|进行中"
    r"|\b(?:if|when|once|until|before|after|will|may|might|can|ends? in|ending soon|not (?:yet )?)\b.{0,24}(?:\bend|expire|\bover\b|closed|finished)|\bnever\b|\bno expiry\b|\bover (?:\d|[$€£¥]|the (?:next|coming))"
)
"""Not over, or over only in time to come."""


def loose(pattern: str) -> str:
    """`pattern` whose English words may have lost the space between them, as OCR reads small print."""
    return re.sub(r"(?<=[a-z)]) (?=[a-z(\\])", " ?", pattern)


_OVER = re.compile(loose(OVER))
_WHEN = re.compile(r"\d{1,2}\s?[日号点时]|\d:\d{2}")
"""A date between the offer and its end says when, not that."""
ANOTHER = re.compile(
    r"(?:现货|本款|这款|新一[批轮期]|下一[批轮期场]|另有|仍(?:有|可|在)|依然|继续|照常)[一-鿿]{0,4}(?:可|有|售|拍|买|在|享)?|有货|可直接[拍买]"
    r"|\b(?:here is|a new|new one|another|instead|still (?:on|available|valid|open|here|runs?|running)|replaced by|now (?:on|open|available|live))\b"
)
"""What is over is something else, and this is what can be had."""
_LEFT = re.compile(r"(?:还剩|仅剩|剩余|还有)\s?\d|\d+ (?:days?|hours?) left")
_CLAUSES = re.compile(r"(?<!\d)[,.]|[,.](?!\d)|[，。;；!！?？|]")


def is_over(text: str) -> re.Match[str] | None:
    """Where folded `text` says that something is over; None where it does not, or says that it is not yet."""
    before = False
    for clause in _CLAUSES.split(text):
        pending = NOT_OVER.search(clause) is not None
        # "Once the offer ends, the price goes back to normal": what a clause makes pending, the next one does not fulfil.
        if not pending and not before and (found := _OVER.search(clause)) is not None and not (_WHEN.search(found[0]) and "已" not in found[0]):
            return None if _LEFT.search(text) or ANOTHER.search(text) else found
        before = pending
    return None

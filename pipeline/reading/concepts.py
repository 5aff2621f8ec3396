"""Concepts that several readers of words share, as fragments of regular expressions over folded text (half width, lower case), in Chinese and English.

A concept is named by what it says, not by where it is said: fine print, offers and conditions combine them.
"""

from __future__ import annotations

import re
from itertools import pairwise

from pipeline.reading.sense import sense

__all__ = ["ANOTHER", "BUYERS", "NEEDS", "NOT_OVER", "OFFER", "OVER", "PICKS", "TICK", "is_over", "loose"]

OFFER = (
    r"(?:活动|优惠|店庆|周年庆|购物节|狂欢节|年货节|特卖会|618|双(?:11|12|十一|十二)|黑五|折扣|特价|特惠|促销|秒杀|团购|拼团|限时|活動|優惠|补贴|立减|满减|红包|[一-鿿]?券|到手价|活动价|价格|售价|低价|闪购|大促|预售|福利|权益|礼包|抢购|让利|特卖|早鸟|惠|[\d一二三四五六七八九.]{1,3}\s?折|[一-鿿]{2}(?<![乐集剧社兵军财])团(?![队体员圆长])|(?<!恢复)(?<![原正标平按])[一-鿿]价"
    r"|\b(?:offers?|sales?|deals?|discounts?|promos?|promotions?|promotional|coupons?|vouchers?|codes?|price|prices|pricing|savings|events?|specials?|gifts?|rewards?|markdown|bargains?|rates?|campaigns?|rollbacks?|early[- ]bird|clearance|fares?|tariffs?|leaflets?|fl[iy]ers?|happy hours?|redemptions?|bonus(?:es)?|(?:booking|order) window|(?:black|cyber|flash) \w+day)\b)"
)
"""Something that is offered for less."""

BUYERS = r"(?:customers?|members?|users?|subscribers?|viewers?|riders?|drivers?|guests?|readers?|listeners?|students?|pupils?|learners?|teachers?|nurses?|seniors?|pensioners?|residents?|locals?|players?|shoppers?|sign-?ups?|accounts?|households?|owners?|passengers?|patients?|fans?|insiders?|employees?|staff|families|veterans?|first[- ]?timers?|joiners|newbies|newcomers|switchers|graduates|apprentices|carers|commuters|tenants|alumni|backers|followers|(?:card|pass|ticket) ?holders?|under-?\d+s?|over-?\d+s)"
"""Those whom a price is kept for, in English."""

_ENDED = r"(?:结束|截止|过期|失效|终止|停止|停[用售]|下线|下架|作废|到期|关闭|收官|落幕|完结|完毕|届满|期满|取消|撤[下销回]|领[完光]|[抢派发用卖售放送]完|[抢卖售]光|(?:用|售)尽|(?:名额|额度|库存|席位)已?满|解散|散团|告一段落|告终|停(?![车留机靠电水泊])|收团|散团|打烊|过去|收场|散场|收摊|下播|封盘|谢幕|到点|完事)"
_GONE = r"(?:ended|shut|ceased|elapsed|expired|over|closed|finished|concluded|discontinued|passed|gone|withdrawn|cancell?ed|terminated|lapsed|inactive|void|invalid|unavailable|removed|done|retired|deactivated)"
_COUNT = r"[\d一二两三四五六七八九十百]+"
_UNIT = r"[人件位节次套张盒瓶份年袋桶支双晚台]"
NEEDS = (
    rf"(?:[仅只](?:限|供(?!参考|示意|展示)|对|适用)|限(?!时|量|购|今|当[日天]|本[日周]|期|定|制|速|高|额|\d|{_COUNT}[件份张套次])[一-鿿]|凭(?!空|什么|感)[一-鿿]"
    r"|[须需](?:要)?(?:先)?(?:领|使用|用|凭|持|出示|开通|加入|办|充|预[存付]|绑|关注|分享|邀请|签|购|买|拼|凑|满|搭配|认证|登录|注册|集|完成|下载|转发|参团)"
    r"|(?:领取?|使用|持|出示|开通|加入|办理?|充值?|预存|绑定|关注|分享|邀请|转发|好评|签到|承诺|认证|注册|下载|搭配)[一-鿿a-z\d]{0,10}?(?:后|可享|可得|立?享|专享|方可|才)|(?:介绍|推荐|内部|限定人群)专?享"
    rf"|连[住续订]{_COUNT}|在网|合约|签约|同行|同住|同购|同约|同时预约|结伴|一次性?(?:购|付|缴|交|买|充|报)|{_COUNT}{_UNIT}(?:及|或)?(?:以上|起|同行|成行|起[订购拼])|满{_COUNT}(?:{_UNIT}|元)(?!可?用?券|减|包邮|[送赠])"
    r"|(?:平日|工作日|周[一二三四五]|闲时|早[场市]|午[市间场]|晚市|夜场)[一-鿿\d:\-~—]{0,16}(?:时段|专享|可享|价)|[0零]元(?:购|领|起飞|学)"
    r"|(?:学生|教师|军人|老人|儿童|员工|企业|老会员|老客|新客|新人|首单|工会|残疾|亲友)[一-鿿]{0,6}(?:[价票证]|专享|可享|优惠|凭)|(?:用|领)[一-鿿]{0,4}券)"
)
"""What a price is tied to, in Chinese: a buyer of some kind, something to show or to do first, a number of people, pieces or months."""

TICK = r"[√✓✔●◉☑]"
"""What marks the option that is picked."""
PICKS = re.compile(r"^(?:已选(?:择|中)?|选中|selected|your selection)\s?[:：]?\s?")
"""How a line begins that says what is picked."""

_GIVEN_UP = r"(?:stopped|pulled|scrapped|axed|history|behind us|a thing of the past|claimed|redeemed|snapped up|used up|timed out|(?:switched|turned|called) off|(?:taken|wound|shut) down|(?:wound|wrapped) up|phased out|drawn to (?:a|its) close|run (?:out|its course)|gone back(?: up)?)"
"""What an offer is, beside gone, where a verb says so: "price history" is none."""
_WENT = r"(?:ended|closed|finished|expired|stopped|lapsed|concluded|elapsed|shut|ceased|passed|ran out|timed out|(?:wrapped|wound) up|(?:came|drew) to (?:a|an|its) (?:close|end|stop|halt)|(?:was|were) (?:pulled|withdrawn|dropped))"
_DAY = r"(?:\d|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*day\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|midnight|noon|last|yesterday|this|the end|early|late|mid)"
_UNTIL = rf"(?:until|till|til|through|thru|up to|before|by) (?:the |\w+ )?{_DAY}"
_LASTED = (
    rf"(?:\b(?:was|were) (?:on |from |between )?(?:\d{{1,2}}\S* (?:to|and|-|until) )?\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:was|were) (?:only )?(?:(?:valid|available|open|on|live|good|running|redeemable|bookable|meant|honou?red|for \w+) )*(?:only )?{_UNTIL}"
    rf"|\b(?:ran|lasted)(?: \w+){{0,2}}? (?:until|till|through|thru|up to|from|to|for|between|on|{_DAY})|\b(?:applied|held|stood|counted|worked|could be \w+)(?: good| only)* {_UNTIL}"
    rf"|\b(?:last|final|closing) (?:day|date|chance|call|hour)s? (?:to \w+ )?(?:was|were) (?:on |at )?{_DAY}|\b(?:was|were) (?:yesterday|last (?:week|month|year|night|\w+day|season))\b"
    r"|\b(?:until|till|til|through|up to)(?: \w+){0,2} (?:yesterday|last (?:week|month|year|night|\w+day|season))\b"
    r"|\b(?:was|were|valid|good|available|offered)(?: only)?(?: for| on| in)? (?:yesterday|last (?:week(?:end)?|month|year|night|\w+day|season))\b"
    r"|: ?(?:bookings?|orders?|sales?|sign-?ups?)(?: window| period)? (?:now )?(?:closed|shut|over|ended)$)"
)
"""Went on, in the past, until some day: English tells by its tense that this is over."""
OVER = (
    rf"(?:(?:已经?|早已|现已|均已|业已|都已?|就此|逾时|逾期|随之|自动|已于.{{0,14}}?)(?:[提自]前|自动|正式|全部|全面)?{_ENDED}|已恢复|{OFFER}.{{0,8}}?{_ENDED}(?!时间|后|前|于|日|倒|之)"
    r"|(?:期限?|时间|时段|时限|日期|档期|场次)(?:已经?|早已)?(?:过(?!期)|满(?!\d)|届满|结束(?!时|后|前))|(?:已经?过了?|过了)[一-鿿]{0,3}期|(?:恢复|回到|改回|调回|按回)(?:为|到|至|成)?(?:了)?(?:原|日常|正|标|平日?|常规|正常|定|门市|门店|零售|挂牌|吊牌|市场|官方|统一|普通)(?:价|售价)"
    r"|(?:[至到]|止于|截[止至]于?)(?:昨[日天晚]|前[天日]|上(?:周|个?月)|去年)|[本这此][一-鿿]{0,2}[月周期场次轮天日]已?经?过(?!后|期)|(?:停止|结束|关闭)(?:报名|领取|核销|兑换|发放|参与|使用)|不再(?:享|有效|适用|提供|生效|参[与加]|可用|支持)|(?:已|现)(?:无法|不能|不可)(?:再)?(?:使用|领取|享受|兑换|参加)"
    rf"|\b(?:has|have|had|is|are|was|were|been|being|got|now|already|since)(?: (?:now|already|since|been|officially|long|just|all|fully|been))*[ ]?(?:{_GONE}|{_GIVEN_UP})\b"
    r"|\bno longer\b|\bclosed to new\b|\bran out\b|\brun its course\b|\bexpired\b|\b(?:came|come|reached|at|to) (?:to )?(?:its|an|the) end\b"
    rf"|{OFFER}(?: \w+){{0,3}} (?:{_GONE}|{_WENT}|sold out)\b|\b{_WENT} (?:on|in|at|yesterday|last|earlier|already|an?|for (?:good|orders|booking|new)|with|{_DAY}|\d+ \w+ ago)\b|{_LASTED}"
    rf"|(?:{OFFER}|\bstatus|\bperiod|\bwindow|\bstate)[^:]{{0,16}}: ?(?:now )?{_GONE}$|\b(?:all|every|100 ?%|fully)(?: (?!free)\w+){{0,3}} (?:claimed|redeemed|snapped up)\b"
    r"|\b(?:is|are|was|were)(?:n't| not) (?:running|active|live|being (?:taken|offered|honou?red|sold)|(?:valid|available|working|open|on)(?: any ?(?:more|longer)| now| at present))\b|\b(?:can't|can not|cannot|won't|doesn't|don't|do not|not)\b[^.]{0,30}? any ?(?:more|longer)\b"
    r"|\bstopped (?:taking|accepting|working|honou?ring|selling|offering|applying)\b|\b(?:took|pulled|dropped) (?:this|these|the|our)(?: \w+){1,2} (?:down|off|away|back)\b|\btime(?:'s| is|s) up\b|\btoo late\b|(?<!case )\byou(?:'ve| have)?(?: \w+)? missed (?:it|this|out|the \w+)\b|\b(?:went|gone|came|now|is|are) off[- ]sale\b|\b(?:is|are) no more\b(?! than| \w+ than)|\bha(?:s|ve|d) (?:had )?(?:its|their) (?:day|run)\b|\bbowed out\b|\b(?:pulled|withdrew|scrapped|axed|retired|ended) (?:this|these|the|our) (?:\w+ )?(?:deal|offer|price|sale|promo\w*|code|rate|fare)s?\b|\b(?:not |un)available at this price\b|\bdeadline (?:has )?passed\b"
    r"|\bback (?:up )?(?:to|at) (?:[a-z]{0,2}[$€£₹¥]\s?\d|\d)|\blast week'?s prices|^(?:ended|finished|(?:sale|offer|deal|promo(?:tion)?) over)[.!]?$"
    r"|\b(?:returned|reverted|back|gone back|restored) to (?:the |its |our )?(?:regular|full|list|normal|usual|standard|everyday|original)\b|\bcannot (?:now |longer )?be (?:redeemed|claimed) any\w*)"
)
"""Is over: ended, withdrawn, out of time, back at the normal price."""
NOT_OVER = re.compile(
    r"未(?:结束|过期|失效|到期)|没有结束|尚未|长期有效|永久有效|即将|将于|将在|还有|[还仅只]剩|距.{0,8}(?:结束|截止)|倒计时|持续中|(?:结束|截止|到期|过期|[期届]满)(?:后|前|时间|之前|之后)|[期届]满[即便则]?(?:自动|恢复|按|将|转|需|须)|如.{0,6}(?:结束|过期|失效)|领完即止|售完即止|先到先得|进行中"
    r"|\b(?:if|when|once|until|before|after|will|may|might|can|ends? in|ending soon|not (?:yet )?)\b.{0,24}(?:\bend|expire|\bover\b|closed|finished)|\bnever\b|\bno expiry\b|\b(?:sales?|offers?|deals?|promo\w*) (?:is|are) (?:still |now )?(?:on|live|back)\b|\b(?:offers?|sales?|deals?|promo\w*|still|now|is|are) (?:still |now )?running\b(?! out)|\bunder ?way\b|\b(?:nearly|almost)\b|\b\d+ (?:\w+ )?(?:left|remain\w*|to go)\b|\b\d+ (?:days?|hours?|weeks?) to\W*$|\bin full swing\b|\bgoing strong\b|\bover (?:\d|[$€£¥]|the (?:next|coming))"
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
    r"|\b(?:here is|a new|new one|another|instead|still (?:on|available|valid|open|here|runs?|running)|replaced by|is live(?! until| till| through)|now (?:on|open|available|live))\b"
)
"""What is over is something else, and this is what can be had."""
_LEFT = re.compile(r"(?:还剩|仅剩|剩余|还有)\s?\d|\d+ (?:days?|hours?) left")
_CLAUSES = re.compile(r"(?<!\d)[,.]|[,.](?!\d)|[，。;；!！?？|]")


_UNLIKELY = 0.02
"""How unlikely it must be that words say so, for the grammar not to be believed: "closed on public holidays"."""


def is_over(text: str) -> re.Match[str] | None:
    """Where folded `text` says that something is over; None where it does not, or says that it is not yet."""
    clauses = _CLAUSES.split(text)
    for before, clause in pairwise(("", *clauses)):
        found = _OVER.search(clause)
        if found is None or (_WHEN.search(found[0]) and "已" not in found[0]):
            continue
        # "Once the offer ends, the price goes back to normal": what a clause makes pending, the next one does not fulfil.
        if not NOT_OVER.search(clause) and not NOT_OVER.search(before):
            return None if _LEFT.search(text) or ANOTHER.search(text) or sense(text)["over"] < _UNLIKELY else found
    return None

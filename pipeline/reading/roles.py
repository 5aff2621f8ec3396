"""What words around an amount make of it: a small vocabulary of concepts, Chinese and English, in the order in which they win."""

from __future__ import annotations

import re
from functools import lru_cache

from pipeline.reading.concepts import BUYERS, NEEDS
from pipeline.reading.sense import sense
from topics.events import AmountRole as Role

__all__ = ["EXTRA", "FEE_NAME", "PROMOTED", "SETTLED", "TIP", "depends", "names_a_buyer", "role_of"]

_NO_FARE = r"(?<![消免学话电水房花收付缴自公浪经扣月资])(?<![^手]续)(?<!^续)(?<![打叫乘坐用的租]车)(?<!^车)"
"""What ends in 费 and is no charge beside the goods: tuition, bills of the house, fares, and verbs (免费, 付费, 续费)."""
FEE_NAME = (
    rf"(?:[一-鿿]{{0,4}}(?:{_NO_FARE}(?<!^[餐团票])费(?!率|用户|用(?:明细|详情|合计|构成|说明|清单|小计|总))|保险|附加|差价|加价)|安装|包装|打包|餐盒|餐具|保价|税点|上楼|延保|碎屏险|保障|搬运|辅料|人工|"
    r"\b(?:[a-z&-]+ ){0,2}(?:fees?|charges?|surcharges?|handling|packaging|packing|gift ?wrap(?:ping)?|insurance|protection|installation|assembly|gratuity|tip|cleaning|booking|service|levy|levies|supplement|processing|admin(?:istration)?|facility|convenience|carrier bag|cover|warranty|care plan)\b)"
)
EXTRA = re.compile(
    r"(?:劳务|服务|代[订办收扣购领缴驾打]|手续|通道|渠道|调度|调配|占[用座位]|租[用赁]|清[洗洁扫理]|保洁|消毒|处[理置]|分拣|整理|管理|维护|养护|保管|寄存|托管|加急|优先|尊享|免排|夜间|深夜|凌晨|节假日?|春节|高峰|恶劣天气|雨天|天气|远[程途郊]|偏远|跨[区江城]|超[时区重长距]|续[时钟]|登高|爬楼|上门"
    r"|拆[装旧卸除]|调试|检测|打孔|吊装|押运|接送|护送|冷链|保[温鲜暖]|冰袋|泡沫箱|开[锅瓶台机户]|茶位|餐位|碗筷|餐具|小料|锅底|包间|包厢|低消|等位|等候|等待|改签|退改|选座|优选座|行李托运|燃油|机[场建]建?设?|过[路桥]|高速|停车|空返|返空|资源|信息|技术|系统|平台|支付渠道|网络|耗材|物料|防护|加固|装饰|包材|绑定|激活|开通|年检|代理|撮合|居间|认证|鉴定|验[货机]|质检|增值|无忧|安心|放心|保障|守护|险|跑腿|骑手关怀|取[送货件]|补贴上浮|上浮|溢价|补差)$"
    r"|\b(?:surge|uplift|premium|top-?up|add-?on|extra|peak|rush|priority|express|congestion|tolls?|waiting|wait time|parking|fuel|housekeeping|resort|destination|amenity|amenities|city|tourism|tourist|corkage|couvert|cutlery|utensils?|small (?:order|basket|cart)|low order|packag\w+|wrapping|eco|carbon|climate|environmental|recycling|disposal|deposit return|set-?up|activation|connection|registration|enrolment|onboarding|line rental"
    r"|(?:equipment|router|modem|meter|box) (?:rental|hire)|rental|hire|paper (?:bill|invoice|statement)s?|late payment|card processing|payment processing|transaction|merchant|platform|operations?|operating|support|safety|security|regulatory|compliance|recovery|airport|pick-?up|drop-?off|after hours|late hours?|(?:late|over) ?night|weather|rain|peak hour|long distance|remote (?:area|location)|rural|islands?|stairs|oversized?|heavy|bulky|restocking|storage|concierge|cancellation cover|guarantee|peace of mind)$"
)
"""What a line that is no goods is called: work done, or something used. It makes a charge only of a line that comes on top of the goods."""
TIP = re.compile(r"\b(?:tips?|gratuity)\b|小费|打赏|感谢金")
"""What the buyer chooses to give."""
_HELD = r"(?:codes?|coupons?|vouchers?|trade-?ins?|memberships?|subscriptions?|\w*cards?|plans?|contracts?|auto-?pay|apps?|rebates?|cash ?back|ids?|pass(?:es)?|railcards?|accounts?|bundles?|friends?|purchases?|minimum|direct debit|top-?up|points|(?:old|used) [a-z]+|phone line|order (?:of|over))"
_SPANS = r"(?:days?|weeks?|months?|years?|orders?|box(?:es)?|visits?|lessons?|class(?:es)?|bills?|invoices?|deliver(?:y|ies)|trips?|rides?|nights?|bags?|quarter)"
_CONDITIONAL = re.compile(
    rf"{NEEDS}|"
    rf"\bwith (?:[a-z0-9'-]+ ){{0,3}}?{_HELD}\b|\b(?:for|as|to|by) (?:[a-z-]+ ){{0,2}}?{BUYERS}\b|\bnew {BUYERS}\b|\b{BUYERS} (?:only|price|rate|save)\b|\b(?:first|initial|opening) (?:(?:\d+|two|three|four|six|twelve|full|paid) )?{_SPANS}\b|\bfor (?:the (?:first|next) )?(?:\d+|two|three|four|six|twelve) (?:weeks?|months?|years?)\b|\buntil (?:month|week) \d"
    r"|\b(?:when|if|once|provided) (?:you\b|paid|booked|billed|bundled|bought|ordered|collected|combined|taken|joining|paying|prepaid|\d+\b|two|three|four)|\b(?:weekdays?|off-?peak|online|in-?store|store|collection|app|mornings?|midweek|group|cash) only\b|\bpa(?:id|y|ying|yable) (?:up ?front|yearly|annually|in advance|in full|by (?:the year|bank|direct|cash|transfer|debit)|(?:in )?cash)"
    r"|\badvance (?:purchase|booking|rate)|\bpre-?pa(?:y|id)\b|\boff-?peak\b|\bpre-?book\w*|\bwith (?:a|your) (?:[a-z]+ )?(?:buddy|partner|companion|colleague|mate)\b|\bon (?:mon|tues|wednes|thurs|fri|satur|sun)days\b|\bnon-?refundable\b|\bauto-?(?:pay|refill|top)|\bdirect debit\b|\bpaperless\b|\bloyalty\b|\brail ?card\b|\btrad(?:e|ing)[- ]?in\b|\bcash ?back\b|\brebate\b|\bcash price\b|\bbring (?:your|an?)\b|\bbundled? with\b|\b(?:\d+|two|three|four) (?:or more )?(?:travel|share|sharing)"
    r"|\d人[一-鿿]{0,4}价|[湊凑](?:单|团)|[一-鿿]{2,6}(?<![之今前以此然最售])后$|(?:in-)?\bapp(?:[- ]only)? price|app[- ](?:only|exclusive)|\bin (?:the|our) app|first (?:purchase|buy|booking|stay|ride|time)|\bnew to\b|newcomers?|限[一-鿿]{1,12}(?:客人?|人|用户|会员|者|号|粉丝?)|[没未][一-鿿]{1,4}过|从未|通过后|\bif (?:you|we|two|three|four|five|six|\d|all|both)\b|\beach,? if\b|\bshar(?:e|ing)\b|券后|领券|用券|红包后|voucher|coupon|promo code|[一-鿿]卡价|办卡|专享|会员价|会员专享|vip|新人|新客|首单|首购|学生价|拼团|团购价|拼单|\d人(?:团|拼|成)|凑单|满减后|预估|plus价|补贴后|以旧换|换新|置换|补换"
    r"|with (?:the |your |a )?(?:code|coupon|voucher|trade|membership|subscription|card)|after (?:the |your |a )?(?:coupon|voucher|trade|rebate|cashback|mail)|member|subscri(?:be|ption)|new (?:customer|user|member|subscriber)s?|first (?:order|purchase|\d+ (?:months?|weeks?|days?|orders?|years?)|month|year|week)|introductory|intro (?:price|offer|rate)|trial|prime|club price|card price|student|auto-?(?:ship|delivery|renew)|首[月年季周次]|第一次|初次|首\d个?月|新会员|连续包[月年季]|粉丝价|学生|以旧换|换购|加价购|\d人成?团|成团|集齐|助力|签到价|积分价|企业价|会员|粉丝|入团|团价|教育优惠|认证|员工|内购|专属|专享|老客|回头客|group of \d|team of|\d+ or more|\d+ (?:[a-z]+ )?or more|when you (?:take|buy|spend|mix|add|bring)|\b(?:mon|tue|wed|thu|fri|sat|sun)[a-z]* (?:to|-|and|through) (?:mon|tue|wed|thu|fri|sat|sun)|\b(?:before|after|until) \d{1,2}(?::\d\d)? ?(?:am|pm)\b|\bweekdays?\b|holders?\b|circle|rewards?|this voucher|collect (?:it|the)|bundle price|if you (?:join|subscribe|switch)|contract|agreement|commitment|annual(?:ly)? billing|billed (?:annually|yearly)|年付|包年|绑定|预存"
)
"""Words that make a price depend on something."""
_WITHOUT = re.compile(
    r"(?:不用|不领|不使用|无|未用|未领|非)(?:优惠)?(?:券|会员|plus)|(?:一般|普通|其他|其它|老)(?:用户|会员|买家|顾客|客户|购买)?|not (?:in|a|an|yet|on|with)(?: (?:the|an?|our))?(?: \w+)?|buying alone|single\b|everyone else|all other|(?:other|returning|existing|current|regular) [a-z]+|the public|未[一-鿿]{2,4}|(?:without|no|non)[- ]?(?:a |any |the |your |an )?(?:coupon|code|voucher|member\w*|trade-?ins?|cards?|contract|plan|subscription|commitment|app|old \w+)"
)
PROMOTED = re.compile(
    r"到手价?|券后|活动价|秒杀价?|抢购价?|特价|特惠价?|促销价?|优惠价|折后价?|惊爆价|闪购价?|大促价|补贴价|直播价|拼团价?|团购价|会员价|新人价|现价|售价|价格|单价|惠后|今日价|狂欢价|爆款价|限时价|一口价|尾款价"
    r"|\b(?:now|sale(?: price)?|deal(?: price)?|special(?: price)?|our price|today|promo(?: price)?|offer(?: price)?|price|flash(?: sale)?|member(?: price)?|clearance|just|only|special offer)\b"
)

_PAYING = r"(?:支付|付款|缴[费纳款]|交[费纳款]|扣[款费除]|划[扣款]|刷卡|结[账算清]|买单|消费|转账|收[款取费]|支出)"
_PAID = (
    rf"(?:实际?|已|共|总|合|最终|累计|一共|成功)(?:{_PAYING}|[付缴扣])(?!方|时|渠|日|人|宝)|实[收扣]|(?:微信|支付宝|云闪付|银行卡|信用卡|零钱|花呗|[\u4e00-\u9fff]{{2}}卡)(?:支付|付款|扣款)$"
    rf"|{_PAYING}(?:已?(?:成功|完成|完毕)|总?(?:金额|额)|总计|合计|款项|了)|扣款$|交易(?:总?金额|总?额|成功|完成)"
    r"|\bpaid\b(?! (?:yearly|annually|monthly|weekly|quarterly|every|each|up ?front|in advance))|charged|payment (?:amount|total|successful|complete\w*|received|sent|made)|amount (?:charged|debited|taken)|you paid|\bdebited\b|^payment(?: to \w+)?$|\bsettled\b|(?:card|visa|mastercard|amex|paypal|apple pay) (?:payment|total)$"
)
_TOTAL = (
    rf"退[款回还](?:总?金?额|总[数额计]|合计|共计)$|(?:[应待须该]|(?:还|仍|尚|共|仅|实|现)?需要?)(?:{_PAYING}|[付缴交收补])(?!货|件|方)|还需$|应收$|[合总共]计|总(?:价|金?额|费用|款|共|和)|(?:车费|房费|费用|账单|行程|全程|订单|整单|本[单次期月])(?:合计|总?(?:金额|费用|额|价|计))$|一共|共需|订单(?:金额|总)"
    rf"|(?:本[单次期月人]|在线|线上|扫码|当前|立即|马上|确认|前往|去|现需)(?:{_PAYING}|付|缴|下单|提交)$|结算(?:价|金额)?$|^(?:支付|付款|付|缴费|买单)$|提交订单|尾款|全部$"
    r"|(?:grand |order |estimated |final |basket |cart |trip )?\btotal\b(?! (?:savings?|discount|tax|items))|amount (?:due|payable|to pay|owed|owing)|(?:to|left to|still to|total|you(?:'ll)?|please|now) pay|\btopay|totalpay|(?:balance|payment|sum|total|due) (?:due|owed|outstanding)|pay(?:ment)? (?:now|today)|^pay(?: (?:securely|with [\w ]+))?$"
    r"|due (?:today|now|by .*)?$|\ball-in\b|\ball in$|checkout$|place order|payable|altogether|(?:final|full|end|overall) (?:amount|sum|cost|bill)$|(?:you owe|owed|owing)$|(?:amount|left|now)? ?to settle$|all in all$|^(?:sum|sum total|overall|outstanding|debit|final)$|(?:charged?|billed) to (?:your |the |my )?(?:card|account|visa|mastercard|room|bank)|\b(?:we(?:'ll| will)? (?:charge|take|bill)|taken from (?:your|my) (?:card|account))|(?:cost|price) of (?:your|this|the) (?:stay|trip|order|booking|visit|ride)|balance to pay|confirm (?:and|&) pay|complete (?:purchase|order|payment)|collect from (?:customer|buyer)|(?:trip|stay|ride|booking|bill|invoice|journey|reservation|order) (?:amount|cost|price|sum)$|to be paid$|comes to$|(?:your |the )bill$"
)
SETTLED = re.compile(
    r"已[一-鿿]{0,8}(?:扣款|扣费|代扣)|已(?:支付|付款|缴费?|结算|结清|扣款|完成)|(?:支付|付款|交易|缴费|订单|行程)(?:已?成功|已?完成|已?结束)|[待应](?:支付|付款|缴|付)|账单|(?:费用|价格|账单|车费|订单|金额|房费|收费)(?:明细|构成|详情|组成)|行程[详单]|电子小票|小票"
    r"|\b(?:paid|payment complete|receipt|trip (?:summary|receipt|details)|your (?:trip|ride|bill|order|stay)|(?:fare|price|payment|cost|charge|bill) (?:breakdown|details|summary)|booking (?:confirmed|summary)|charges this)\b"
)
"""A page of something bought, rather than offered."""

_MINUS = (
    r"(?:优惠(?!后|价)|减(?!后)|立减|满减|省|券(?!后)|红包|折扣(?!后|价)|抵扣(?!后)|抵用|补贴(?!后|价)|返现|积分抵|活动抵"
    r"|\b(?:discounts?|coupons?|vouchers?|promo(?:tion)?s?(?! price)|savings?|you save|saved?|rebate|credits?|gift card|reward|points|less|off)\b)"
)
_RULES: tuple[tuple[Role, re.Pattern[str]], ...] = tuple(
    (role, re.compile(pattern))
    for role, pattern in (
        (Role.OTHER, r"第[\d一二三四五六七八九十]+期|\binstal?lment \d|\bpayment \d+ of \d|(?:\(|^|\s)(?:which )?(?:includ(?:es|ing)|incl\.?|of which|含|其中)\s?(?:gst|vat|tax)?$|^(?:last|previous|prior) (?:bill|balance|invoice|statement)|上[期月][一-鿿]{0,4}(?:账单|余额|欠费|应缴)|\b(?:under|below|less than)$|(?:不足|未满|低于)$|(?:合计|总|商品)(?:数量|件数)|(?:数量|件数)合计|\b(?:total|number of) (?:items|pieces|units|qty|quantity)$"),
        (Role.TOTAL, r"^(?:your |the )?tab$|^(?:confirm|complete|place|finish|submit) (?:your |the |my )?(?:booking|order|purchase|payment|reservation|request)$|\b(?:due|payable|pay|to pay) (?:on|at|upon|in) (?:the )?(?!full|instal|parts?\b|advance)[a-z]+$"),
        (Role.FEE, TIP.pattern),
        (Role.SHIPPING, r"(?:运|邮|配送|快递|物流)费$|(?:shipping|delivery|postage)(?: (?:fee|charge|cost))?$"),
        (Role.FEE, rf"[一-鿿]{{1,5}}{_NO_FARE}费$|\b(?:fee|surcharge|charge)$"),
        (Role.ORIGINAL, r"价值|^value$|total value|combined value|valued at|\bworth\b"),
        (Role.OTHER, r"(?:违约|滞纳|赔偿|补偿)金?$|\b(?:penalty|fine) (?:is|of)$|\bfree (?:\w+ )?(?:shipping|delivery|postage|returns)\b.{0,30}$|(?:shipping|delivery|postage) (?:is |was )?free\b.{0,20}$|免(?:运|邮|配送|快递)费?.{0,8}$|包邮.{0,8}$|(?:优惠|活动|折扣?|减|补贴|立减)前|(?:不用|不领|无|未用|未领)券|(?:用|领)?券前|before coupon|\bno (?:coupon|code|voucher|promo)|without (?:a |any |the )?(?:coupon|code|voucher|member)|余额|balance(?! (?:due|to pay|payable|owed))|积分|返利|月供|分期|每期|免息|额度|满$|不满$|超过?$|\bover$|\babove$|orders? (?:over|above|of)$|minimum$|\bmin\.?$|spend$|赔|可用|found$|installments?|/mo\b|per month|monthly|找零|人均|均价|average\b|per person|(?<!oil )(?<!tyre )(?<!tire )(?<!linen )\bchange\b|cash(?:back)?\b|tendered|预估收益|佣金|起送|起订|限额|quota"),
        (Role.HEADLINE, r"(?:after|with|using) ?(?:the |your |a )?(?:coupons?|vouchers?|code|rebate|discount|cashback)\s?(?:price)?$|(?:券|折|减|补贴|优惠|惠|抵扣?|换新|置换|回收)后(?:价|到手价?)?$|到手价?$"),
        (Role.HEADLINE, r"(?:[领用](?:优惠)?券|券后|会员|专享|红包|卡|vip|plus|折扣|优惠|促销|特惠|活动)[一-鿿]{0,3}价(?:格)?$|(?:voucher|coupon|promo|code|club|member\w*) ?(?:price|applied)$"),
        (Role.COUPON, rf"(?:共|总|已|合计|累计|本单|total|order|item)?\s?{_MINUS}(?:金额|合计|总额|total|applied|[一-鿿]{{0,3}}|[:： (].*)?$"),
        (Role.SUBTOTAL, r"^net(?: (?:total|amount|price|value))?$|小计|(?:商品|货品|产品|物品|菜品|餐品|货物|货款|房费|票价|服务项目?)[一-鿿]{0,2}(?:总?金?额|总价|合计|总计|总数|价格)|货款|sub-?\s?total|items? (?:total|subtotal|value|price)|(?:^|\s)items?(?: ?\(\d+(?: items?)?\))?$|merchandise|^goods$|goods (?:total|value)|^products?$|^food$|^tickets?(?: \(\d+\))?$|^fare$|food (?:total|cost)|room (?:total|charges?)$|item\(s\)|cart value|bag total|(?:order|product)s? value|total before|税前|before tax"),
        (Role.TOTAL, r"\btotal,? ?\(?(?:incl|inc\b|with (?:tax|vat))"),
        (Role.TAX, r"(?:税费|税额|增值税|关税|进口税|消费税|税金|税)\s*(?:\(.*)?$|(?:^|\b)(?:sales |estimated |total )?(?:tax(?:es)?|vat|gst|hst|pst|iva|mwst)\b(?!.*(?:incl|total))"),
        (Role.PAID, _PAID),
        (Role.DEPOSIT, r"定金|订金|押金|预付款|首付|\bdeposit\b|down payment"),
        (Role.TOTAL, _TOTAL),
        (Role.SHIPPING, r"运费(?!险)|邮费|邮资|邮寄|寄送|配送(?!方式)|快递(?!员)|快件|物流|送货|送餐|派送|shipping|delivery|postage|freight|carriage|p&p|courier"),
        (Role.ORIGINAL, r"原价|市场价|吊牌价|划线价|专柜价?|指导价|日常价|正价|官方价|门市价|厂商价|参考价|定价|此前|曾?售价曾|(?:^|[^一-鿿])原$|以前|过去|旧价|挂牌价?|零售价|平日(?:价|$)|平时|(?:官方|专柜|市场|门店|线下|建议|日常|商场|国内|厂家|统一|全国)(?:零?售|参考|指导|标)?价|上市价|首发价|官网价|门店价|线下价|\b(?:was|earlier|(?<!pay )(?<!paid )once|old|worth|valued? at|list(?: price)?|rrp|msrp|srp|reg(?:ular)?\.?(?: price)?|compare at|orig\b|original(?:ly)?|retail(?: price)?|before|instead of|(?:down|reduced|cut|slashed|dropped|lowered) from|formerly|used to (?:be|cost)|not(?= ?$)|elsewhere|in (?:the )?shops|high[- ]street|recommended(?: price)?|suggested(?: retail)?|launch price|(?:prior|past|pre-sale|shelf|ticketed|undiscounted) ?(?:price)?|compared? (?:at|to|with)|other (?:stores?|shops?|sellers?|sites?)|ordinarily|last (?:week|month|year)|usual(?:ly)?|previous(?:ly)?|typical(?:ly)?|normally|full price|ref(?:erence)? price|old price)\b"),
        (Role.FROM, r"低至|最低|起价|起售价|\b(?:from|starting (?:at|from)|starts (?:at|from)|as low as|prices from)\s*$"),
        (Role.SELECTED, r"(?:规格|颜色|款式|型号|尺码|尺寸|版本|配置|(?:^|选择|当前|[我你您]的)套餐|size|colou?r|option|style|model|version|variant|configuration|plan|pack)\s?(?:[:：]|$)|已选|已选择|选中|^[你您]的(?!.{0,6}价|.{0,4}[人友程])|当前(?:规格|配置|选择|款式|选项)|所选|您选|你选|选[择了中]|selected|your (?:choice|selection|configuration|option|pick)|chosen|you (?:chose|picked|selected)|current (?:option|selection)"),
        (Role.FEE, rf"{FEE_NAME}"),
        (Role.HEADLINE, PROMOTED.pattern),
    )
)  # fmt: skip


@lru_cache(maxsize=4096)  # several readers ask for the words of one place
def role_of(words: str) -> Role | None:
    """The role that `words` (folded) give the amount they belong to; None where they say nothing of it."""
    words = words.strip(" :：¥$*+-=·")
    if not words:
        return None
    for role, pattern in _RULES:
        if pattern.search(words):
            return role
    return None


_BUYER = re.compile(
    r"客(?!服)|用户|会员|买家|粉丝|师生|学生|个人|企业|员工|亲友|新人|单[买独件人]|独自|直接买|拼|团|自己买|不换|[没未下买领][一-鿿]{0,3}过|\b(?:customers?|members?|guests?|shoppers?|subscribers?|students?|public|visitors?|travell?ers?|buyers?|users?|alone|single|solo|people|person|everyone|others?|non-?\w+|(?:returning|existing|new|regular) [a-z]+s)\b"
)


def names_a_buyer(words: str) -> bool:
    """Whether `words` (folded) say who pays a price, or how one buys at it: alone, as a member, for the first time."""
    return bool(_BUYER.search(words))


_LIKELY = 0.85
"""From how likely it is that words say so they are believed, where no rule sees it."""


def depends(words: str) -> bool:
    """Whether `words` (folded) make the price beside them depend on a coupon, a membership, a first order."""
    return bool(_CONDITIONAL.search(_WITHOUT.sub(" ", words))) or sense(words)["need"] >= _LIKELY

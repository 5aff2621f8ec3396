"""Words of messengers, of reaching somebody and of dealing elsewhere, as patterns over text as `disguise.bare` gives it."""

from __future__ import annotations

import re

__all__ = [
    "ADD", "ANY_EMAIL",
    "BETWEEN",
    "CAUTION",
    "COMMON",
    "ELSEWHERE",
    "EMAIL",
    "ERRAND",
    "FEATURE",
    "HANDLED",
    "HELPLINE",
    "ID",
    "MARK",
    "MODEL",
    "NAME",
    "NEXT",
    "OFFICIAL_ACCOUNT",
    "OUTSIDE",
    "PAID_TO_ME",
    "REACH",
    "SOCIAL", "TOLL_FREE",
    "WARNING",
    "asks",
    "clause",
]  # fmt: skip

_GAP = r"[^\w\s,，。;；、]{0,2}\s?"
"""What may be pushed between the letters of a name."""
_WEI = r"(?:[微薇溦嶶徽巍葳崴薇媺煨喂维]|wei|v)"
_SURE = (
    rf"{_WEI}{_GAP}(?:信|亻言|xin|x(?![a-z])|❤|♥|芯号|星号)(?!支付|红包|公众|小程序|钱包|分期|立减|扫码付|付款|公号|服务号|视频号|读书|运动|零钱|卡包|任)|[v薇]\s?[❤♥]|we{_GAP}chat(?! ?pay)"
    r"|(?:加|(?<!\w)[+])\s?[v薇威微维徽卫](?!\W{0,2}(?:信|芯|星)|[领型字形口我a-z])|[v薇微]我(?!们)|卫星号|绿泡泡?|绿色(?:软件|聊天|app)|小绿[书泡]?号|威信号|威信(?=[:：])|威[^\w\s,，。;；、]{1,2}信"
    rf"|q{_GAP}q(?=群|号|[^a-z一-鿿]|$)|扣\s?扣|企鹅号|球球号?(?=\W|\d)|[qк]群|抠抠|蔻蔻|叩叩(?=\W|\d)|秋秋(?=\W|\d)"
    r"|te[l1][e3]\W?gr[a4]m|电报(?!机|局)|纸飞机号?(?=[^一-鿿]|$)|飞机号|wh?[a4]ts?\W?s?[\W_]{0,2}app?(?![a-z])|we\s?[a-z]{1,5}\s?chat(?=\s?[:：])|kakao ?(?:talk)?|snap ?chat|\bviber|\bskype|\bdiscord|\bwickr|\bthreema|\bzalo\b|\binstagram|\bmessenger\b|\bfacebook|小红书号|抖音号|快手号|闲鱼号"
)
_UNSURE = r"(?<![a-z0-9])(?:w\W?x|v\W?x|t\W?g|v|wa|line|signal|snap|insta|ig|fb|qq|kik)(?![a-z])|威信|卫星|企鹅|飞机|小红书|球球|徽芯|微(?=[:：])|薇(?=[:：])"
NAME = re.compile(rf"(?P<sure>{_SURE})|{_UNSURE}")
"""`sure`: a name that is nothing else; the others are also words or begin model numbers."""

SOCIAL = re.compile(r"snap|insta|ig$|fb|facebook|messenger|discord|v$")
"""Names whose ids are no bare numbers."""
ID = r"@[a-z0-9_.]{3,32}|\+?\d{5,15}|[a-z]{3,16} \d{3,12}|[a-z0-9][a-z0-9_\-.]{2,30}[a-z0-9]"
_LINKS = (
    r"(?:\s|[:：=~→>,，.'\"“”‘’「」【】()（）*·•❤♥!！\-_—|/♪☞👉⬇]|号码?|账[号户]|帐[号户]|同号|同步|同|手机号?|电话|搜索?|加|扫|联系|找|我|是|为|叫|就|群|好友|私聊|私信|咨询|详[谈聊询情]|这个|的"
    r"|\b(?:hao|haoma|shi|zhanghao|jia|id|is|at|on|me|us|number|no|name|username|user|handle|acct|account|add|to|here|there|my|contact|group|and|or|using|with|via|under|the)\b)"
)
BETWEEN = rf"{_LINKS}{{0,8}}"
NEXT = re.compile(rf"(?P<between>{BETWEEN})(?<![@.])(?P<id>{ID})(?![a-z0-9@])")
"""Right after a name: what links it to its id, and the id."""
MARK = re.compile(r"[:：=→]|号|同|账|帐|是|叫|搜|\b(?:id|is|number|handle|username|user|acct|account|hao|haoma|zhanghao|shi)\b")
"""Says that an id follows."""
COMMON = re.compile(
    r"official|accounts?|public|support(?:ed|s)?|store|groups?|users?|friends?|messages?|messaging|status|business|mini|program|share|sharing|payments?|login|black|green|white|classic|sport|music|available|number|"
    r"please|thanks?|there|instead|about|before|after|anytime|today|tomorrow|directly|because|where|which|we'?ll|i'?ll|notifications?|calls?|alerts?|compatible|included?|style|sticker|stickers|premium|quality|strong|good|great|free|"
    r"\d+-?(?:mm|cm|kg|ml|pcs|mah|gb|hz|axis|way|pack|in|inch|bit|pin)|[a-z]+\.(?:com|net|org|cn|co)"
)
"""Words that are no ids."""

ADD = re.compile(
    r"加|[+]|添|扫|联系|找我|私|滴滴|咨询|详[谈聊询]|戳|拉你|进群|发我|转我|聊|对接|拿货|jia|搜|\b(?:add|text|message|msg|dm|pm|ping|contact|reach|hit|find|write|chat|talk|call|ring|buzz|hmu|inbox|my|our|on|via|by|move|over|catch|send|drop|get)\b"
)
"""Before a name: asks to add somebody or says whose it is."""
FEATURE = re.compile(
    r"支持|兼容|适用|配合|提醒|消息|通知|推送|同步|登录|表情|来电|\b(?:works? with|support(?:s|ed)?|compatible|for use|notifications?|alerts?|connects?|share|sticker|features?|apps?)\b"
)
MODEL = re.compile(
    r"型号|货号|款号|款式|编号|规格|版本|颜色|电压|尺寸|车型|航班|\b(?:model|sku|item|part|mpn|type|ref|series|version|art|style|serial|voltage|size|fishing|product)\b[ .#]*(?:no|number|code)?"
)
OFFICIAL_ACCOUNT = re.compile(r"官方|公众号|公众平台|服务号|旗舰|企业号|\b(?:official|follow|like|tag|share|subscribe|verified)\b|关注")

WARNING = re.compile(
    r"请?勿|不要|不得|切[勿莫忌]|别(?=加|信|添|转|私|跟|轻|点|扫|被|和他|去|相信|随便|听)|谨防|警惕|当心|小心|防范|防骗|诈骗|骗[子局术]|冒充|禁止|严禁|拒绝|避免|不支持|不允许|不可|不能|无法|不会|从不|绝不|没有|谎称|诱导|要求(?:您|你|买家|用户|添加)|让(?:您|你)|举报"
    r"|\b(?:never|do not|don'?t|do n't|avoid|beware|scam(?:mers?|s)?|fraud|can'?t|can ?not|could ?n'?t|won'?t|will not|wouldn'?t|not|no|without|against|prohibit(?:s|ed)?|forbid(?:s|den)?|refuse|report|anyone|someone|who asks?|asks? you|asking you|if (?:a|the|any) \w+)\b"
)
"""Before an invitation in its clause: warns of it or denies it."""
CAUTION = re.compile(
    r"谨防|诈骗|防骗|骗子|警惕|平台(?:提醒|提示|规则|客服|规定)|安全(?:提醒|提示)|温馨提示|官方提醒|请勿|切勿|严禁|禁止|风险提示|反诈|资金安全|交易安全|(?<!不)(?<!不用)(?<!别)走平台|举报|(?:如果?|若|倘若|遇到?|凡|当|任何)(?:有人|对方|卖家|买家|商家|客服|以)|在平台(?:内)?(?:下单|付款|交易|沟通|完成)|不(?:能|可以?|支持|允许|接受|走|做)(?:私下|线下|站外)"
    r"|\b(?:scams?|scammers?|fraud|stay safe|safety tips?|protect(?:ed|ion|s)?|never (?:pay|send|move|share|leave|take)|beware|report (?:it|them|the|any|this)|violat\w+|our policy|against (?:the )?(?:rules|policy|our)|(?:can'?t|cannot|can not|won'?t|don'?t|do not|never|not) (?:take|accept|do|deal|pay|allow|trade|sell|be paid|move|go|leave)\b.{0,40})"
)
"""The words of those who guard against it."""

_US = r"(?:me|us|the seller|seller|owner)"
REACH = re.compile(
    r"加我|加[个下]|加好友|联系(?!电话|方式|人|客服|快递|平台|官方|地址|我们的客服|物流)|咨询(?!客服)|私聊|私信我|详[谈聊询]|致电|来电(?!提醒|显示)|拨打|打(?:我)?(?:的)?(?:电话|手机|这个号)|电话(?:下单|订购|联系|聊|说|谈|我)|打给我|发短信|短信(?:我|联系)|订购|找我|滴我|呼我|面谈|议价|电话?我"
    rf"|\b(?:call|text|contact|message|msg|reach|dm|ring|phone|buzz|email|e-mail|mail|sms|write|ping|add|hmu|hit)(?: (?:or|and|/) ?(?:call|text|message|sms|email|whatsapp))? {_US}\b|\b(?:text|sms|(?:call|ring) (?:or|and) (?:text|sms)) (?:now|at|on|directly|direct|[(+\d])"
    r"|\b(?:drop|send|shoot|give|leave) (?:me|us) (?:a |an )?(?:line|note|text|message|msg|email|e-mail|mail|call|ring|buzz|sms|dm)\b"
    r"|\b(?:my|our) (?:cell|mobile|phone|number|email|e-mail|gmail)\b|\border (?:by phone|directly|direct)\b|\bhit me up\b|\b(?:text|sms)\s?[:/]"
)
"""Asks the reader to reach the speaker."""
HELPLINE = re.compile(
    r"客服(?:热线|电话|专线|中心)|服务(?:热线|电话)|热线|官方(?:客服|电话|网站|微信)|售后(?:服务)?(?:热线|电话)|投诉|举报|监督|收货|收件|寄件|发件|报警|紧急|400[- ]?\d{3}|(?<!\d)800[- ]?\d{3}|(?<!\d)(?:955|100|123|110|120)\d{0,2}(?!\d)"
    r"|hotline|help ?line|customer (?:service|care|support)|support (?:team|line)|toll[- ]?free|\bstores?\b|recipient|deliver(?:y|ed)? to|ship(?:ping)? (?:to|address)|opening hours|store hours|营业时间|\bopen (?:daily|from|\d)|\b(?:support|service|help|info|noreply|no-reply|privacy|sales)@|emergency|manufacturer"
)
"""Numbers that are published to be called, and those of addresses."""
TOLL_FREE = re.compile(r"(?<!\d)(?:\+?1[-. ]?)?\(?8(?:00|88|77|66|55|44|33)\)?[-. ]\d{3}[-. ]\w{4}|(?<!\d)0[38]00[- ]\d{3}")
"""As written: joined, its digits are those of a Chinese mobile."""
ERRAND = re.compile(
    r"快递|配送|骑手|派[送件]|驿站|网点|物流|司机|师傅|门口|楼下|到了|取件|送货|送到|自提|小区|幢|单元|\d号楼|\b(?:courier|driver|rider|deliver\w*|porter|reception|concierge|gate|door|buzzer|building|parcel|package|arriv\w+|when you(?:'re| are| get)|outside (?:the|my|your)|collection|pick(?:ing)?[- ]?up|pickup|restaurant|table)\b"
)
"""Of bringing and fetching: a number serves the errand."""
EMAIL = re.compile(
    r"(?<![\w.])[a-z0-9][a-z0-9_.+\-]*@(?:gmail|outlook|hotmail|yahoo|qq|163|126|icloud|protonmail|proton|foxmail|sina|live|aol|gmx)\.[a-z.]{2,6}\b"
)
"""A private address."""
ANY_EMAIL = re.compile(r"(?<![\w.])[a-z0-9][a-z0-9_.+\-]*@[a-z0-9\-]+\.[a-z.]{2,8}\b")

OUTSIDE = re.compile(
    r"私下|线下(?!门店|店|体验|实体|活动|同款|课)|站外|场外|平台外|绕[开过]平台|不走(?:平台|链接|这[里边个]|闲鱼|淘宝|系统)|脱离平台|(?:先|把|请|帮|您|你|这[单个边里]?).{0,6}(?:取消|退掉|退了|退款)|取消(?:订单|这单|这笔)|别(?:在|从)(?:这|平台|链接|上面)|不(?:要|用)(?:在|从|走|拍)(?:这|平台|链接|上面|下单)?"
    r"|平台.{0,6}(?:[抽扣压收]|手续费|佣金)|(?:省|免|没有?|不收|不扣)(?:掉)?(?:了)?(?:平台)?(?:手续费|佣金|服务费)|直接(?:转|打|付|汇|给|跟我|找我|走)|更?便宜|(?:再)?(?:优惠|减|少|便宜|让)(?:你|您)?\d+|钱(?:直接|先|打|转)|走账|返现|厂价|批发|私聊"
    r"|\boff(?:[- ]| the | of | this )?(?:platform|site|app|here|book)\b|\boutside (?:of )?(?:the |this )?(?:app|site|platform|website|here|etsy|ebay|amazon|system|marketplace)\b|\bcancel (?:the|this|your|that|it)\b|\binstead\b|\bdirect(?:ly)?\b|\bno (?:\w+ )?fees?\b|\b(?:avoid|skip|save|dodge|without|waive|bypass|cut out|get around|escape) (?:\w+ ){0,3}(?:fees?|cut|commission|checkout|site|app|platform|marketplace|middle ?man)\b|\bbetween (?:us|ourselves|you and me)\b|\bprivately\b|\btakes? (?:a|too|its|\d+)\b.{0,12}(?:cut|%|much)"
    r"|\bfriends (?:and|&|n) family\b|\bf\s?&\s?f\b|\bcheaper\b|\b(?:better|lower|special) (?:price|deal|rate)\b|\bdiscount\b|\b(?:\$|£|€)?\d+%? off\b|\bknock\b|\bunder the table\b|\bcash (?:only|price|deal)\b"
)
"""Leaves the platform, or gives the reason to."""

_INSTRUMENT = (
    r"(?:zelle|venmo|cash ?app|pay ?pal|revolut|\bwise\b|apple (?:pay|cash)|google pay|western union|money ?gram|bitcoin|\bbtc\b|usdt|crypto|gift cards?|(?:bank|wire|direct) (?:transfer|deposit)|\bwire\b|\bach\b|\bpayid\b|\bupi\b|\binterac\b|e-?transfer|\bcash\b|\biban\b"
    r"|支付宝|微信|银行卡?|卡号|收款码|二维码|现金|红包|口令|转账|汇款|打款|对公|usdt|虚拟币|数字人民币)"
)
_MOMENT = r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:[0-2]\d[0-5]\d(?:[0-5]\d)?)?(?!\d)"
"""A date, or a date and a time, without their marks."""
_HANDLE = rf"(?:@[a-z0-9_.\-]{{3,}}|\$[a-z][a-z0-9_]{{2,}}|[a-z0-9_.+\-]+@[a-z0-9\-]+\.[a-z.]{{2,}}|(?!{_MOMENT})\+?\d{{8,19}}|\(?\d{{3}}\)?[ \-]\d{{3}}[ \-]?\d{{4}})"
_NEAR = r"(?:(?!时间|日期|单号|编号|流水|\b(?:time|date|order|ref|reference|receipt|transaction)\b)[^。!?])"
"""Not past the name of another field of a record."""
HANDLED = re.compile(
    rf"(?:转账?|打款?|付(?!款?(?:方式|渠道|时间|成功))款?|汇款?|扫码付|给|\b(?:send|pay|transfer|payment|deposit|paid|use|accept|take|it|me|us|via|through|by)\b){_NEAR}{{0,24}}?{_INSTRUMENT}{_NEAR}{{0,24}}?(?<![\w*]){_HANDLE}(?![\w*])"
    rf"|\b(?:zelle|venmo|cash ?app|pay ?pal|revolut)(?:[ :\-]|\b(?:me|us|is|at|to|it|on|tag|handle|id|here|my)\b){{0,5}}(?<![\w*]){_HANDLE}(?![\w*])"
    rf"|\b(?:friends (?:and|&|n) family|f\s?&\s?f)\b{_NEAR}{{0,24}}?(?<![\w*]){_HANDLE}"
    rf"|{_INSTRUMENT}(?:账号|帐号|号)?(?:转|打|付|汇){_NEAR}{{0,10}}?(?<![\w*]){_HANDLE}(?![\w*])"
)
"""A payment with whom it goes to."""
PAID_TO_ME = re.compile(
    rf"(?:转|打|付|汇|扫)(?:账|款|码)?(?:给|到)?(?:我|咱|老板|卖家|店主|厂家|本人)|(?:转|打|汇)(?:到|进|入)?(?:我|这个)?(?:的)?(?:支付宝|微信|卡|银行卡|账户|个人)|(?:支付宝|微信|银行卡?)(?:直接|转账?|打款?|转给|付给)(?:转|打|给)?我?|(?:扫|用)(?:我|这个|下面)?(?:的)?(?:收款码|付款码)|私下(?:交易|转|付|成交)|线下(?:交易|转账|打款|付款|成交)"
    rf"|\b(?:pay|send|zelle|venmo|paypal|wire|transfer|give)(?: it| that| the \w+| money| payment)?(?: to)? (?:me|us|my)\b[^.!?]{{0,40}}{_INSTRUMENT}|\b(?:pay|send|transfer|payment|take|accept|prefer|i'?ll do|want)\b[^.!?]{{0,30}}(?:zelle|venmo|cash ?app|pay ?pal|bank transfer|wire|crypto|bitcoin|gift cards?|western union)\b"
    r"|\b(?:zelle|venmo|paypal) (?:me|us)\b|\b(?:settle|sort|arrange|deal|agree|handle|finish)\b[^.!?]{0,24}\b(?:between us|between ourselves|privately|outside|off (?:the )?(?:site|app|platform))\b|\b(?:order|buy|purchase|sell|ship|shop)\b[^.!?]{0,24}\b(?:off|outside)(?: of)?(?: the| this)? (?:site|app|platform|website|marketplace)|\bpay(?:ing)? (?:me |us )?(?:outside|off|direct(?:ly)?|in cash)\b|\b(?:deal|trade|settle|finish|complete|do (?:this|it|the deal))\b.{0,24}\b(?:outside|off) (?:of )?(?:the |this )?(?:app|site|platform)"
)
"""Asks for the money past the checkout."""
_APP = r"(?:whats ?app|telegram|we ?chat|signal|viber|kakao ?talk|kakao|snap ?chat|snap|instagram|insta|ig|messenger|facebook|discord|skype|line|wickr|kik|text|微信|薇信|vx|v信|qq|电报|whatsapp|飞机|绿泡泡)"
ELSEWHERE = re.compile(
    rf"\b(?:message|text|msg|dm|pm|add|contact|reach|write|find|ping|hit|call|chat with|talk to|hmu|catch|get) (?:me|us|me up)(?: up| over| directly| there)? (?:on|at|via|through|over|in|using) (?:my )?(?!text){_APP}\b|\b(?:let'?s|lets|we can|can we|please)? ?(?:move|switch|continue|go|chat|talk|deal|discuss|take (?:this|it)|carry on|finish)(?: \w+){{0,4}} (?:on|to|over|onto|in|via) (?!text){_APP}\b"
    r"|\bwhatsapp me\b|加我(?:的)?(?:微信|薇信|v信?|vx|wx|qq|好友|电报)|(?:上|在|到|去|用|走)?(?:微信|薇信|v信|vx|wx|qq|扣扣)(?:上)?(?:聊|说|谈|私聊|联系我?(?!客服)|详[聊谈]|找我|转我|发你|交易|付我|成交)|(?:加|换|留)(?:个|下|一下)(?:微信|薇信|v(?![a-z领])|vx|wx|qq|联系方式)"
)
"""Asks to go on in a messenger."""
_CLAUSE = re.compile(r"[。！!？?；;\n]|(?<!\d)[,，.](?!\d)")


def clause(text: str, place: int) -> str:
    """What stands before `place` in its clause."""
    before = text[max(0, place - 48) : place]
    cuts = [cut.end() for cut in _CLAUSE.finditer(before)]
    return before[cuts[-1] :] if cuts else before


def asks(text: str, place: int) -> bool:
    """The sentence around `place` is a question: who asks for it may be refused."""
    return re.match(r"[^。!！；;\n.]{0,24}?(?:吗|么|嘛|[?？])", text[place:]) is not None

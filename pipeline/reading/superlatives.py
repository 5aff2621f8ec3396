"""Absolute claims: a superlative over a field in which nobody can prove it, or one that names quality without any field.

Patterns over text as `disguise.plain` gives it. Measures ("最大承重"), dates ("best before"), ordinals ("第一次"), institutions ("国家级景区"), the
experience of one person ("the best I've had") and denials ("we do not say lowest") are no claims.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

__all__ = ["absolute"]

_FIELD = r"(?:全网|全国|全球|全世界|世界|全宇宙|宇宙|地球|史上|有史以来|历史上?|全?行业|业界|业内|国内外?|国际|同类|同行|市面上?|市场上?|亚洲|中国|国产|全平台|全渠道|全城|全市|全省|本市|东亚|欧洲|海内外|天下|人类|华人|[江淘]湖|各大平台|同价位|同级|全类目|类目|赛道|圈内|线上)"
_QUALITY = r"(?:好(?!不|是|在|先|提|别|用于|由|能|请|不要|避|选|戴|放|将|还|再|保|每|与|和|于|按|按照|把|咨|自)|佳|优|棒|强|牛|美|安全|先进|便宜|实惠|划算|优惠|低价|低(?:的)?价|好[用吃看喝穿闻玩睡]|高级|顶级|顶尖|尖端|高端|权威|专业|正宗|地道|有效|奢华|豪华|时尚|耐用|耐久|舒适|舒服|畅销|热销|火爆|受欢迎|受信赖|高品质|高质量|优质|优秀|优良|完美|靠谱|领先|健康|环保|纯正|天然|出色|卓越|杰出|豪|薄|轻|快|硬|软|亮|静音|纯|鲜|新鲜|稀有|珍贵|超值|值得|大(?:的)?(?:厂|品牌|工厂|平台|商|牌|卖家|产|生产)|令人满意)"
_MEASURED = r"最佳(?:赏|食用|品尝|饮用|使用|观[看赏]|尝|口感|距离|温度|时间|水温|适|位置|角度|状态|搭[档配]|拍[档摄]|伴侣|尺寸|比例|射程|工作|音质模式|男|女|新人|导演|影片|外语|编剧|评论|回答|答案|实践|方案|日期|保存|储[存藏]|效果图|分辨率|播放|祝|球员|射手)|最[快早晚迟]\s?(?:\d|[今明后]|当[日天]|次日|于)|最好(?:的(?:自己|朋友|礼物|时光|时候|办法|方法|我们|年华|祝福))"
_SUPER = rf"(?:最(?:{_QUALITY}|大|高|低|小|多|长|受|具|厉害|贵|全|早)|第一(?!次|步|时间|辑|章|代|人称|印象|件|批|课|季|册|天|手|线|届|部|集|卷|期|层|排|档|页|人民|医院|中学|小学|大道|汽车|重型|行|条|笔|个月|轮|场|眼|口|声)|唯一|独一|首创|首家|首个|首款|顶级|顶尖|冠军|之最|之首|之王|no\.? ?1(?!\d)|top ?1(?!\d)|销冠|巅峰|无敌|霸主|领导者|天花板|榜首|独此一家|无人能[及敌比]|遥遥领先)"
_NATURE = (
    r"(?:山|峰|河|江|湖|海|洋|沙漠|岛|瀑布|峡谷|高原|盆地|动物|植物|恐龙|建筑|大桥|城市|国家|鸟|鱼|树|花海|文化遗产|杯|纪录|大战|地图|名著|记录)"
)

_ZH = re.compile(
    rf"{_FIELD}(?!通)[^。!?,，;；]{{0,9}}?{_SUPER}|(?<![之])最{_QUALITY}(?=的|[!！]|$|[\s,，。;；、·\"”」)）]|价|品|产品|品牌|之|首|选|工|技|配|材|面|方|质)"
    r"|(?:国家|世界|国际|宇宙|帝王|大师|殿堂|史诗)级(?:别)?(?:的)?(?!高新|非|风景|自然|企业|技术(?:中心|研)|重点|质检|质量(?:监督|检)|专业技术|服务(?:业|区)|体育|产品质量|设计(?:院|大赛)|文化|旅游|工艺美术)(?:[^。,，!?]{0,4}?)(?:品质|质量|工艺|品牌|产品|配方|技术|水准|美味|享受|待遇|专家|研发|保障|口感|材料|材质|工厂|大厂|食材|面料|体验|效果|护理|奢|享|设计|匠|用料|做工|手艺|选材|原料|服务|性能|味|作品)"
    r"|(?:销量|销售额?|口碑|人气|好评|排名|市占率?|市场份额|出口量?|评分|复购率?|热度|榜单|质量|品质|实力|产量|性价比|信誉|服务|技术|疗效|功效|效果|回购率?|知名度)(?:率)?[^。,，!?]{0,4}?(?:第一(?!次|步|时间|批|天)|冠军|之王|榜首|top ?1(?!\d)|no\.? ?1(?!\d)|无敌|天花板)"
    r"|第一(?:大)?(?:品牌|名牌|大牌|之选|选择|家装|神器|梯队)|唯一(?:的)?(?:一[家款个种]|品牌|厂[家商]|选择|正[品宗版]|真正|有效|能|可以|获|通过|指定|授权|合作|供应|拥有|采用|做到|官方|敢)|(?:保证|承诺|绝对|敢说|确保|击穿|打破|同款|必定|永远|铁定|号称)[^。,，!?]{0,5}最低|最低价(?:保证|承诺)?[!！]"
    r"|买不到(?:更|比)|(?:没有|无|找不到)(?:比|任何)[^。,，!?]{0,8}(?:更|能比|可比)[^。,，!?]{0,4}|全网(?:都)?(?:找不到|买不到)|(?:绝对|堪称|就是|才是|不愧)[^。,，!?]{0,4}(?:第一(?!次|步)|之最|天花板|最强|最好|王者)|百分之?百(?:有效|见效|成功|满意率)|100% ?(?:有效|见效|成功)|顶级(?!域名|联赛|赛|会员|群|目录|分类|大佬)|极品(?!飞车|家丁)|至尊(?:级|品质|无上)|无人能[及敌比]|万能(?:神药|灵药|良药)|空前绝后|前无古人"
)
_DENIED_ZH = re.compile(
    r"不是|并非|不敢|不一定|没有说|未必|不追求|不求|禁止|不得|不能|不可|请勿|勿用|避免|违禁|极限词|广告法|不使用|不用|不含|删除|绝对化|敏感词|想要|争[做取创]|成为|追求|努力|希望|梦想|愿|祝|如果|之一|(?:近|过去|最近)\d+\s?[天日]|历史价|曾用|最高价|区间|筛选|保价|小说|《[^》]*$"
)
_OWN_ZH = re.compile(
    r"(?:我|俺|自己|个人|家里|家人|孩子|宝宝|老公|老婆|妈妈|朋友).{0,12}(?:用|买|吃|穿|喝|见|住|看|试|听|觉得|认为|感觉|喜欢|爱)|(?:用|买|吃|穿|喝|见|住|看|试|玩)过|目前(?:为止|用)|今年|最近(?!\d)|个人(?:觉得|感觉)|对我"
)
"""One person's experience."""

_BEST = r"(?:best|lowest|cheapest|greatest|finest|strongest|fastest|safest|highest|largest|biggest|lightest|thinnest|softest|purest|smartest|toughest|quietest|brightest|freshest|tastiest|warmest|longest|sharpest|coolest|richest|hardest|healthiest|cleanest|newest|[a-z]{3,}iest|most [a-z]+|top|perfect|no\.? ?1|number one|#\s?1|premier|leading|first[- ]ever|first|only)"
_WHOSE = r"(?:world|planet|universe|earth|globe|america|usa|nation|country|britain|uk|england|europe|asia|china|japan|germany|canada|australia|india|internet|web|industry|market|history|humanity|amazon|etsy|ebay)"
_OVER_ALL = rf"(?:(?:in|on|of|across|throughout|around|from) (?:all |the |whole |entire |all of |this |god's )*(?:{_WHOSE}|online|existence|category|business|galaxy|kind)\b|anywhere\b(?! (?:in|on|around) (?:the |your )?(?:home|house|room|kitchen|wall|desk))|world ?wide|globally|ever (?:made|sold|seen|created|built|produced|invented|offered|designed)?|of all time|known to man|money can buy|online\b|nationwide|you(?:'ll| will| can) (?:ever )?(?:find|get|own|buy|see|need|use)|in existence|bar none|hands down|period\b)"
_EN = re.compile(
    rf"\b(?:the )?{_WHOSE}(?:'?s|’s)? ?(?:own |very |absolute )?(?:{_BEST})\b(?! (?:before|by|dad|mum|mom|mother|father|teacher|boss|grandma|grandpa|cat|dog|friend|sister|brother|wife|husband|uncle|aunt|coach|nurse|day|time|war|lady|cup|aid|class))"
    rf"|\b(?:{_BEST})\b(?! (?:before|by|regards|wishes|served|viewed|time|practi[cs]es?|friends?|efforts?|known|suited|of luck|route|way|interests?))[^.!?,;•|]{{0,36}}?\b{_OVER_ALL}"
    r"|\b(?:nobody|no ?one|no other|nothing|none|not one|no \w+)\b(?: (?:else|it|this|that|them|for|on|in|the|earth|market|world|anywhere|online|brand|product|shop|seller|company|store|can|could|will|even|ever|comes|makes?|sells?|beats?|offers?|does|is|a|comes? close|planet|matches?|internet)){0,9} (?:better|cheaper|lower|beats?|comes? close|close|matche?s?|stronger|safer|faster|compares?|rivals?)\b"
    r"|\b(?:lowest|best|cheapest) (?:possible )?prices? (?:is |are )?(?:guaranteed?|promised?|ever|possible|online)\b|\bguaranteed? (?:the )?(?:lowest|cheapest|best) price|\b(?:the )?(?:no\.? ?1|#\s?1|number one|number 1)(?=[ -](?:in(?! (?:the |a |this |our )?(?:series|set|stock|range|trilogy|collection|list|box|picture|photo|diagram))|brand|choice|sell\w+|best|rated|recommended|ranked|pick|for|doctor|trusted|on|most|[a-z]+ (?:brand|in|on|worldwide)))|\b(?:ranked|rated|voted|still|officially|forever|always|undisputed|we are|we're|are|is) (?:the )?(?:no\.? ?1|#\s?1|number one)\b"
    r"|\bthe (?:one and )?only [^.!?,;]{0,40}?\b(?:that (?:\w+ )?(?:works?|can|does)|in the|on the|worldwide|you(?:'ll)? (?:ever )?need)|\bunbeatable (?:by|anywhere|worldwide)|\b(?:cannot|can't|can not|impossible to|never|won't) (?:\w+ ){0,3}(?:find|buy|get) (?:\w+ ){0,4}(?:better|cheaper|lower)\b|\b(?:100 ?%|one hundred percent|absolutely) (?:guaranteed (?:results|to work)|effective)\b|\bunsurpassed (?:worldwide|anywhere|in the world)|\bsecond to none\b|\bcheaper than (?:anywhere|anyone|any other|everyone|everywhere)\b|\b(?:better|stronger|safer|faster) than (?:any|every) (?:other|competit\w+|brand)|\bworld[- ]?class leader|\bunrivall?ed (?:anywhere|in the world|worldwide)"
)
_DENIED_EN = re.compile(
    r"\b(?:not|n't|isn't|never|no(?!\.? ?1)|without|avoid|claims?|say|words?|one of|among|may|might|maybe|probably|if|try|aim|strive|hope|wish|want|dream|become|was|movie|novel|song|poem|story|museum|mountain|highest peak|ocean|river|lake|desert|animal|dinosaur|building|bridge|last)\b"
)
_OWN_EN = re.compile(r"\b(?:i|i've|i'?d|we've|we have|my|our|us|me|my own|he|she|they)\b")


def absolute(text: str) -> Iterator[tuple[int, int]]:
    """Where `text` makes absolute claims."""
    for match in _ZH.finditer(text):
        before, after = _around(text, match)
        whole = before + match[0] + after[:6]
        if (
            _DENIED_ZH.search(before + match[0])
            or after.startswith("之一")
            or _OWN_ZH.search(before + match[0])
            or re.search(_MEASURED, match[0] + after[:3])
        ):
            continue
        if re.search(r"唯一(?:的)?(?:序列|编|标识|码|性|识别|地址|密钥|入口|出口|凭证|id|身份)", whole) or re.search(
            rf"(?:费用|支出|成本|开支|能耗|用量|人数|占比|工时)(?:为|也|仍|是)?最[高低多少大小]|(?:世界|全球|全国|国内|亚洲|中国)(?:上)?(?:最.{{1,3}}|第一.{{0,2}}){_NATURE}|最(?:高|低|大|小|多|长)(?:承|功率|温|气温|水位|读数|容量|支持|可|限|续航|输出|转速|速度|扭|电|载|分|值|额|起|流|尺)",
            whole,
        ):
            continue
        yield match.span()
    for match in _EN.finditer(text):
        before, after = _around(text, match)
        if re.match(r"nobody|no |none|noth|not |cannot|can't|imposs|never|won't", match[0]):
            if not _OWN_EN.search(match[0]):
                yield match.span()
            continue
        if _DENIED_EN.search(before[-24:] + match[0]) or (
            _OWN_EN.search(before[-30:] + match[0] + after[:16]) and re.search(r"\bever\b|\bour\b|\bmy\b|\bi\b", before[-30:] + match[0] + after[:16])
        ):
            continue
        if match[0].startswith(("first ", "only ", "perfect ", "top ", "leading ", "newest ")) and not re.search(
            rf"world|planet|earth|{_WHOSE[3:-1]}", match[0]
        ):
            continue
        yield match.span()


def _around(text: str, match: re.Match[str]) -> tuple[str, str]:
    """The clause before and after."""
    before = re.split(r"[。!?;；•|]|[,，](?!\d)|\.\s", text[: match.start()])[-1]
    after = re.split(r"[。!?;；•|,，]|\.\s", text[match.end() :])[0]
    return before, after

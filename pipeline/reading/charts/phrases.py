"""The words by which clauses state things about a chart, kind by kind: plans, times compared, trends, orders, extremes, ranks, shares."""

from __future__ import annotations

import re

PLAN = re.compile(
    r"超支|达标|达成率|完成率|执行率|目标|计划|预算|指标|任务|(?<![a-z])(?:overspen\w+|underspen\w+|targets?|goals?|plan|quotas?|budget\w*)(?![a-z])"
)
"""What was to be."""
RATES = re.compile(r"(?:达标|达成|完成|执行)率")
NOT_YET = re.compile(
    r"预计|预期|预测|有望|力争|争取|将(?!近)|明年|次年|下一?个?(?:年度?|季度?|月|周|期)|未来|展望|指引|假[设如]|如果|希望|建议"
    r"|(?<![a-z])(?:plan(?:s|ned)|forecasts?|expect\w*|aim\w*|hop(?:e|es|ing)|projected|projections?|guidance|will|would|could|should|might|outlook|ambition|intend\w*|anticipat\w*|next (?:year|quarter|month|week|period|season)|if)(?![a-z])"
)
NOT_HERE = re.compile(
    r"(?:未|不|没有?|并非)[^，。]{0,8}(?:图|表中|统计范围)|图[中表内]?[^，。]{0,4}(?:未|不|没有?)|(?<![a-z])(?:not|n't|never|outside|excluded from)(?: \w+){0,4} (?:chart\w*|graph\w*|figures?|shown|plotted|pictured|exhibit|plot|diagram)|(?<![a-z])(?:not|un)[ -]?(?:charted|shown|plotted|pictured|included)"
    r"|(?<![a-z])(?:elsewhere|separately|(?:on|see) (?:page|table))(?![a-z])|另表|见第"
)
PACE = re.compile(
    r"复合|(?<![一二三四五六七八九十两\d])年均|每年|(?:[高低多少]于|[超大]过|超出|比)[^，,]{0,6}(?:平均|均值)|(?<![a-z])(?:cagr|compound|annuali[sz]ed|per (?:year|annum)|pace of|(?:than|above|below|over|against|versus) (?:the |its |our )?(?:\w+ )?average)(?![a-z])"
)
"""By how much a year, or against an average: of no two marks."""
SINCE = re.compile(
    r"[年月周季]度?下来|[首起][日周月季年期](?!次)|[年期月]初|起初|最初|(?:the|its) (?:start|beginning|outset)|first (?:day|week|month|year)(?![a-z])|以来|至今|累计|期间|[年月周]间|总共|since|over the (?:period|years?|whole|entire|past|last|course)|in total|overall|cumulative|across the (?:period|years?)"
)
YEARLY = re.compile(
    r"同比|(?:去|上)年同?[期月季]?|去年|上年|year[- ]on[- ]year|year[- ]over[- ]year|(?<![a-z])yoy|y/y|a year (?:earlier|ago|before)|same (?:period|quarter|month)|(?:the )?(?:last|previous|prior|preceding) year"
)
SEQUENTIAL = re.compile(
    r"环比|(?:上|前)一?个?(?:月|季度?|周|期)|month[- ]on[- ]month|quarter[- ]on[- ]quarter|week[- ]on[- ]week|(?:month|quarter|week)[- ]over[- ](?:month|quarter|week)|(?<![a-z])(?:qoq|mom|wow)(?![a-z])|(?:previous|prior|preceding|last) (?:month|quarter|week)|a (?:month|quarter|week) (?:earlier|ago|before)"
)
OVER_STEPS = re.compile(
    r"(?<![a-z])(?:in|within|over|during|for)(?: just| only| the)?(?: last| past)? (?P<n>\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|quarters|months|weeks)(?![a-z])"
    r"|(?P<m>\d+|[两二三四五六七八九十])个?(?:年|月|季度|周)(?:时间)?(?:[内间来里]|以来|之间)"
)
EVERY = re.compile(
    r"(?<![至])[各每](?!自)|均(?!值|价)|都|全部|所有|全线|全程|始终|一直|从未|历[年月]|逐[年季月周日]|(?<![a-z])(?:every|each|all|both|across the board|throughout|always|never)(?![a-z])"
)
_GROWTH = r"(?:增[幅速量长]|[涨升降跌]幅|增加|下降|上升|提升|rise|growth|increase|jump|gain|drop|fall|decline|improvement|growing|rising|falling|change|swing|contribut\w+)"
_TOP = r"新高|最高|峰值|高[点峰位]|顶[点峰]|见顶|触顶|登顶|居首|之首|首位|榜首|领先(?!于)|领跑|夺冠|第一(?![季月周年批次个名大]|\w?(?:季|月|周|年))|最[大多强好长久贵远忙旺火热]|鳌头|头筹|头把交椅|头名|魁首|冠军|夺魁|折桂|一骑绝尘|无出其右|(?:无|没有)[一-鿿]{1,4}能(?:及|比|敌)|领先(?=\W*$)|^most [a-z]+|(?<![a-z])(?:furthest|farthest|(?:sunni|hott|warm|wett|tall|full|loud)est|most crowded|(?<!one of the )(?<!among the )most (?:active|popular|common|visited|productive|profitable|successful|used|frequent|expensive|demanding|generous|watched|played)|on top(?! of)|out front|in front(?! of)|unrivall?ed|unmatched|unbeaten|(?:nothing|no [a-z]+|none|nobody)(?: else)? (?:came|comes|got|was) (?:anywhere )?(?:close|near) to|(?:hit|reach\w*|touch\w*) (?:its|their|an?|the) (?:high|ceiling)|highest|greatest|peak(?:ed|s)?|(?:record|all-time|new|fresh|\w+-(?:year|month|quarter|week)) high|record|largest|biggest|best|strongest|longest|dearest|the most|most(?= (?:on|in|during) §)|tops|topped the|top (?:spot|place|performer|seller|earner|of)|(?:leads|led|leading) (?:the|all|with|by)|(?:in|tak\w+|took|hold\w*) the lead|leader|number one|first place|busiest|(?:pric|cost|heav|rain)l?iest|high point|ranks? first)(?![a-z])"
_BOTTOM = r"新低|最低|谷底|低[点谷位]|触底|见底|探底|垫底|末位|倒数第一|最[小少弱差短快冷淡闲]|^least [a-z]+|(?<![a-z])(?:(?:hit|reach\w*|touch\w*) (?:its|their|an?|the) (?:low(?![a-z])|floor|trough)|(?:cold|cool|dri|empti|calm)est|least crowded|least (?:active|popular|common|visited|productive|profitable|successful|used|frequent|expensive|demanding|generous|watched|played)|lowest|smallest|(?:record|all-time|new|fresh|\w+-(?:year|month|quarter|week)) low|worst|weakest|fewest|shortest|cheapest|the least|least(?= (?:on|in|during) §)|bottom(?:ed)?|ranks? last|last place|trough(?:ed)?|low point|quietest|slowest(?= (?:day|week|month|quarter|season)))(?![a-z])"
EXTREME = re.compile(rf"(?P<bottom>{_BOTTOM})|(?P<top>{_TOP})")
NOT_EXTREME = re.compile(
    rf"{_GROWTH}[^，,]{{0,4}}(?:最|居|第|领|首)|最[大高快多小低少](?:的)?{_GROWTH}|(?:highest|largest|biggest|best|strongest|most|smallest|lowest|worst|weakest|fewest|least|record)(?: \w+){{0,2}} {_GROWTH}|second[- ]|第[二三四五]|之[一二三]|次[高低]|one of|among|at least|at most|(?:从|自|from|off|below|near|close to|接近|低于|距)[^，,]{{0,12}}(?:高|峰|peak|high|record|low|低)|第一次|前[两二三四](?:位|名|强|甲)|倒数第|仅次于|second only|behind only|best[- ]sell(?!ers?\W*$)|top(?:ped)? (?:up|\d)"
)
TREND = re.compile(
    r"(?P<strict>连续第?(?P<n>[\d一二两三四五六七八九十]+)?个?[年季月周日期]?度?|逐[年季月周日期]|[每各]个?[年季月周日]度?|(?:年年|月月|季季|周周|天天|连年|连月|连季)|(?<![a-z])(?:in |for )?(?:every|each) (?:single |one )?(?:year|quarter|season|month|week|day|period|step)|(?P<m>\w+) (?:consecutive|straight|successive) \w+|(?P<m2>\w+) (?:years?|quarters?|months?|weeks?|days?) (?:in a row|running)|in each of the (?:past|last) (?P<m3>\w+) (?:years|quarters|months|weeks|days)|(?:year|month|quarter|week) (?:after|by) (?:year|month|quarter|week)|without (?:a )?(?:break|pause))"
    r"|(?P<soft>持续|总体呈|整体呈|呈[^,，]{0,4}(?=上升|下降|增长|减少|上涨|下跌)|一路|不断|越来越|稳步|稳定(?=[增上下回])|节节|逐步|逐渐|(?<![a-z])(?:steadily|consistently|continu\w+|constantly|kept|keeps|ever(?![a-z])|gradually|year-round|throughout|through the|(?:an?|on the|in) (?:clear |steady |long )?(?:up|down)ward (?=trend|path|trajectory|slope|course)|steady (?=rise|fall|growth|decline|increase|climb)))"
)
NEVER = re.compile(
    r"从未(?:出现过?)?|从没有?|一直没有?|始终(?:没有?|未)|(?<![a-z])(?:never(?: once)?|not once|at no (?:time|point))(?: (?:has|have|had|did)(?: it| they)?)?(?![a-z])\s?"
)
_RISE = r"(?:gr[eo]w(?:n|th|s|ing)?|r[oi]se|risen|climb\w*|increas\w*|jump\w*|advanc\w*|expand\w*)"
_FALL = r"(?:f[ae]ll(?:en|s|ing)?|dropp?\w*|declin\w*|decreas\w*|shr[aiu]nk\w*|slid\w*|slump\w*|loss)"
FASTEST = re.compile(
    rf"(?P<up>(?:增[长幅速量势]|[涨升]幅|涨|升|增加|提升)(?:的?幅度|率|得|势头)?(?:也|均|都|为|是)?最(?:[大快高多猛]|(?P<least>[小慢低少]))|{_RISE} (?:by )?(?:the |at the )?(?:fastest|quickest|most(?=\W*$| (?:in|since|over|of|between|from|this|last|during)(?![a-z])))(?: (?:rate|pace))?|fastest[- ]growing|grew (?:the )?(?:slowest|least))"
    rf"|(?P<up2>最(?:大|快|高)的?(?:增[长幅速]|[涨升]幅))|(?P<up3>(?<![a-z])(?:largest|biggest|strongest|fastest|steepest|sharpest) (?:annual |yearly |monthly |quarterly |year-on-year )?{_RISE})"
    rf"|(?P<down>(?:[降跌减]幅|下[降跌滑]|减少|降|跌|缩水)(?:的?幅度|得)?(?:也|为|是)?最(?:[大快多猛狠])|{_FALL} (?:by )?(?:the )?(?:fastest|most|furthest|hardest)|(?<![a-z])(?:largest|biggest|steepest|sharpest|worst) (?:annual |yearly |monthly |quarterly )?{_FALL})"
)
"""Who grew, or fell, most or least."""
NUMBERS = {"二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6}  # fmt: skip
_TEMPERED = r"(?:(?![多少高低大小长短贵](?:[了出一些点得很]|\W|$))[^，,。]){1,12}?"
_TOLD = r"(?=[了出一些点得很近约\d\W]|[一-鿿]了|[一-鿿]\d|不少|$)"
THAN = r"(?<![占同环对相])比(?![重例率值])"
"""比 that compares, not that of 占比 or 比重."""
_BESIDE = r"(?<!不)" + THAN + r"(?={}[{}]{})"
"""A比B多: what is exceeded stands between the two."""
_EQUAL = r"(?<!从)没有?(?!像)(?=[^，,。比]{1,8}?(?:那么|这么|那样)?[%s](?:\W|$))|(?:(?<![a-z])(?:not|never)|n't)(?: quite| nearly)? (?:as|so) (?:%s)(?: [a-z]+){0,2} as(?![a-z])"
"""A没有B多: it falls short of it."""
_ABOVE = (
    _BESIDE.format(_TEMPERED, "多高大长贵", _TOLD)
    + "|"
    + _EQUAL % ("少低小短", "low|few|little|small|short|cheap|weak")
    + r"|[升涨][至回到](?=[^，,]{0,12}(?:以上|之上))|超过|超越|反超|赶超|领先于|领先|高于|大于|多于|好于|优于|胜过|高过|强于|[压盖]过|力压|甩开|赶过|(?<![a-z])(?:ahead of|above|exceed\w*|outs[oe]ld?\w*|out(?:r[au]n|did|does|done|grew|grown?|earned|scored|weigh\w*|shone|drew)|outperform\w*|overt[ao]\w+|surpass\w*|(?:sunnier|hotter|warmer|wetter|dearer|costlier|pricier|longer|higher|greater|larger|bigger|better|more|stronger|busier)(?: [\w§'’-]+){0,8}? than|outstrip\w*|outrank\w*|outpac\w*|outnumber\w*|beat|beats|eclips\w*|topp(?:ed|ing)|passed|dwarf\w*|(?:leads?|led|leading)(?= )(?! (?:the|all|with|by|to|in|of|on|at|over|from|wid|narr|gr|shr)\b)|tower\w* over|(?<!on )(?<!the )top|(?:mov|edg|climb|pull|creep|jump|rac|sweep|nos|inch|slipp|surg|eas)\w* past|(?:w[ea]nt|gone|crept|swept|shot|got|gets) past|leapfrog\w*|in front of|(?:pulled|finish\w*|stay\w*|stood|end\w*|remain\w*) (?:well )?clear of|(?:was|were|is|are|stay\w*|remain\w*|kept|pulled|moved|still|edged) ahead(?! of)|led(?= (?:in|until|till|throughout|from|for)(?![a-z])))(?![a-z])"
)
_UNDER = (
    _BESIDE.format(_TEMPERED, "少低小短", _TOLD)
    + "|"
    + _EQUAL % ("多高大长贵", "high|many|much|large|big|long|strong|busy|good|well|dear")
    + r"|(?<![a-z])never (?:quite )?(?:caught(?: up with)?|matched|reached|overt[ao]\w+|passed|beat|exceeded|surpassed)|(?:从未|始终未能?|一直没有?|未能|没能)(?:[超赶追反]过?[过上越超])"
    + r"|[跌降落退][至回到](?=[^，,]{0,12}(?:以下|之下))|低于|小于|少于|不及|不如|落后于?|逊于|弱于|(?<![a-z])(?:behind|below|(?:colder|cooler|drier|quieter|cheaper|shorter|lower|less|smaller|fewer|weaker|worse)(?: [\w§'’-]+){0,8}? than|trail\w*|lagg?\w*|short of|undersold|underperform\w*)(?![a-z])"
)
ORDER = re.compile(rf"(?P<above>{_ABOVE})|(?P<under>{_UNDER})")
ALL_OTHERS = re.compile(
    r"[^，,]{0,3}(?:各(?!自)|其[他余它]|所有|任何|同类)|(?: of| in| on| at| during| from)? (?:(?:all|any|every)(?: of)?(?: the)? (?:\w+ )?others?|the (?:rest|others|field|pack|remaining))(?![a-z])"
)
"""After an order: one above all others is the highest."""
NONE_OTHER = re.compile(
    r"(?<![a-z])(?:no (?:other |single )?(?!doubt|surprise|wonder|longer|matter|less|more|fewer|but)[a-z]+|nobody|no one|none|nothing|nowhere)(?: else)?(?: (?!but |than |that |is why )[a-z]+){0,2} $|没有(?:任何|哪)?(?:其他)?一?个?[年季月周]?[^，,]{0,4}$"
)
"""Before an order: nothing is above the one that is named."""
NEVER_MORE = re.compile(r"(?<![a-z])never (?:been |was |were |stood |gone )?$")
"""Before an order with a time: it was at no other above that."""
EXCEPT = re.compile(
    r"除[^，,]{1,8}外|除了|除外|例外|(?<![a-z])(?:(?:all|everything|everyone|every|each)(?: \w+){0,2} but(?! (?:also|not|still|then|one)(?![a-z]))|except\w*|apart from|other than|aside from|all but|barring|with the exception)(?![a-z])"
)
"""What is said of all is not said of each."""
OF_PLAN = re.compile(
    r"(?:完成|达成|实现|达到?)[了到]?(?:全年|年度|季度|当月|当季)?(?:的)?(?:计划|目标|预算|任务|指标)(?:任务|目标)?的?(?:约|近)?(?P<zh>\d{1,3}(?:\.\d+)?)%|(?:完成率|达成率|执行率)[^，,\d]{0,4}(?P<rate>\d{1,3}(?:\.\d+)?)%"
    r"|(?<![\d.])(?P<en>\d{1,3}(?:\.\d+)?)\s?(?:%|percent) of (?:the |its |our |their )?(?:\w+ )?(?:targets?|goals?|plan|quotas?|budget)(?![a-z])"
)
"""What part of a plan came true."""
TARGET = re.compile(
    r"(?P<under>未达|(?:预算|计划|目标)(?:以|之|范围)?内|underspen\w+|未能?[^，,]{0,2}(?:达|完成)|没[^，,]{0,3}达|不及|低于|落后|少于|欠|节约|节省|结余|(?<![a-z])(?:under|below|miss\w*|short of|behind|less than|lower than|within|undershot|trail\w*|lagg\w*|fail\w*)(?![a-z]))"
    r"|(?P<over>overspen\w+|超额|超过|超出|超支|高于|突破|达成|达到|达标|完成|多于|(?<![a-z])(?:over|above|beat\w*|exceed\w*|overshot|surpass\w*|ahead of|more than|higher than|hit|met|meets?|topp?\w*|past|outs\w+)(?![a-z]))"
)
RANK = re.compile(
    r"(?P<behind>仅次于|(?<![a-z])(?:second only to|behind only|just behind))|(?:前(?P<top>[两二三四])(?:位|名|强|甲)?(?![年月季周天日批次期个项])|(?<![a-z])(?:top|first) (?P<top2>two|three|four)(?! [a-z]*(?:year|month|quarter|week|day)s?(?![a-z])))|倒数第(?P<last>[一二三四])|(?<![a-z])(?P<nth>second|third|fourth)[- ](?:most )?(?:(?P<low>least [a-z]+|lowest|smallest|weakest|worst|fewest|quietest|cheapest|least|last|slowest)|(?:high|larg|bigg|strong|busi|long|great|b)\w*est|best|most|popular|visited)(?![a-z])|(?:排名?|位[居列]|居|列)?第(?P<zh>[二三四五])(?:位|名|大|高)?(?![季月周年批次期章节级阶])|(?<![a-z])(?:(?:came?|comes|ranks?|ranked|placed|finish\w*|is|was|in)(?: in| the)?) (?P<en>second|third|fourth|fifth)(?! only| (?:least|lowest|smallest|weakest|worst|fewest|quietest|cheapest|slowest|shortest))(?: place| largest| biggest| highest)?(?![a-z]|[ -](?:quarter|half|year|month|week|time))"
)
RANKS = {"一": 1, **NUMBERS}
STEPS = re.compile(
    r"(?:一个?(?P<unit>[年月周天日季])度?更?比一个?(?P=unit)度?|每一?个?(?P<unit2>[年月周天日季])度?(?:的[^，,比]{1,6}?)?(?:都|均)?比[上前]一?个?(?P=unit2)度?)(?:还要?|更|都|要)?(?:(?P<up>[多高大长贵])|(?P<less>[少低小短]))|(?<![a-z])(?:each|every) (?:year|quarter|month|week|day|one)\w* (?:\w+ )?(?:(?P<above>beat|beats|topp?\w*|exceed\w*|better than|higher than|above|surpass\w*|outd\w+|stronger than)|(?P<under>below|lower than|worse than|weaker than|under|behind)) (?:the|its) (?:one before|last|previous|preceding|predecessor)"
)
TOGETHER = re.compile(
    r"合计|共(?!享|同)|加起来|之和|总和|加在一起|(?<![a-z])(?:together|combined|between them|jointly|in total|put together|the sum of|added up)(?![a-z])"
)
"""Several as one."""
REST = re.compile(r"其[他余它]|别的|(?<![a-z])(?:the rest|(?:all )?(?:the )?others?|everyone else|the remaining)(?![a-z])")
_DOES = r"(?:c[ao]me|go|went|use|used|chose|choose|t[oa]ke|took|prefer(?:red)?|said|say|travel(?:led)?|are|were|is|pick(?:ed)?|vote[ds]?|like|own|have|had|live|work|buy|bought|drive|read|speak|pay|paid)"
_PART = r"(?:%|percent|half|halves|third|quarter|fifth|tenth)s?"
SHARE = re.compile(
    rf"{_PART} of (?:[a-z]+ ){{1,3}}{_DOES}(?![a-z])|"
    r"(?:合计|加起来|之和|(?<![a-z])(?:together|combined)(?: [a-z]+){0,2} )[^，,]{0,6}?(?=\d[\d.]* ?(?:%|percent)|[一二三四五六七八九]成|[过超]半)|占(?!用|地|领|位)|比重|份额|贡献|(?<![a-z])(?:account\w* for|ma(?:de|kes?|king) up|t(?:ook|akes?|aking) up|represent\w*|share of|compris\w*|contribut\w*)(?![a-z])|(?:%|half|third|quarter|fifth)s? of (?:all|the|total|our|its)(?![a-z])|(?<![a-z])(?:comes?|came|coming) from(?![a-z])|来自(?!于?(?:[^，,]{0,6}的)?(?:压力|影响))"
)
OVER_HALF = re.compile(r"过半|超半|大半|大多数|majority|most of")
CUTS = re.compile(r"(?<!\d)[，,]|[，,、:：](?!\d)|(?<![a-z])(?:while|whereas|but|and then|although|though|despite|;)(?![a-z])|而(?!且)|但是?|—|–")
LISTS = re.compile(r"[，,、](?!\d)|(?<![a-z])and(?![a-z])|和|与")

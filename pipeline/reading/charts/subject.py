"""Whether words are about what a chart shows: its titles name the measure that a clause speaks of, in the same or in kindred words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pipeline.reading.amounts import fold
from pipeline.reading.charts.captions import beside, captions
from pipeline.reading.charts.chart import Chart
from pipeline.reading.charts.periods import masked, mentioned
from pipeline.reading.charts.phrases import EXTREME, ORDER, RANK, THAN, TREND
from pipeline.reading.charts.propositions import Statement
from pipeline.reading.charts.sizes import changes
from pipeline.reading.charts.ways import DOWN, UP

__all__ = ["about"]

_CONCEPTS = tuple(
    re.compile(rf"(?<![a-z])(?:{words})")
    for words in (
        r"营收|营业收入|收入|销售|营业额|业绩|流水|票房|成交|交易额|gmv|revenues?|sales|earned|brought in|grossed|proceeds|(?<!staff )(?<!employee )(?<!volunteer )(?<!labour )(?<!labor )(?<!team )turnover|income|takings|billings|receipts|(?<!\w )sold|outs[eo]ld?",
        r"销量|unitsales|出货|发货|交付|卖出|售出|units|shipments?|shipped|deliveries|delivered|sold|outs[eo]ld?",
        r"利润|盈利|(?:net|operating|pre-?tax) (?:income|profit|result|loss)|净利|毛利|盈亏|损益|亏损|profits?|profitab\w+|earnings|margins?|ebitda?|loss(?:es)?|operating (?:result|income)|bottom line|in the (?:red|black)|break[- ]?even",
        r"用户|会员|客户|读者|粉丝|日活|月活|users?|customers?|member\w*|subscribers?|subscriptions?|readers?|shoppers?|bus(?:y|ier|iest)|quiet(?:er|est)?|followers|accounts|clients?",
        r"客流|人流|到店|流量|访问|浏览|游客|访客|入园|观众|会话|点击|浏览量|visit\w*|sessions?|page ?views?|hits|clicks|traffic|footfall|attendance|guests?|audience|turnout|crowd\w*|bus(?:y|ier|iest)|quiet(?:er|est)?|admissions?|passengers?|ridership",
        r"订单|单[量子数](?!位)|件量|预[订定]|orders?|bookings?|reservations?|sign-?ups?|registrations?|bus(?:y|ier|iest)|quiet(?:er|est)?",
        r"现金流|现金净|净流[入出]|资金流|cash ?flow|(?:in|out|fund )flows?|cash generation|cash burn",
        r"员工|人手|(?<!服务)人员|(?:员工|职工|用工|在岗|从业|职员)人数|(?<![一-鿿])人数|编制|职工|团队规模|staff|headcount|employees?|workforce|team size|personnel|payroll|people employed|jobs",
        r"流失|离职|留存|churn|attrition|retention|(?:staff|employee|volunteer|labou?r|team) turnover",
        r"成本|费用|支出|开支|costs?|expens\w+|spen[dt]\w*(?! (?:longer|more time|less time))|outlay\w*|bills?",
        r"价格|单价|均价|售价|房价|prices?|pricing|fares?|rents?|cheap\w*|dear(?:er|est)|expensive|pric(?:ier|iest)",
        r"用电|电量|耗电|能耗|用能|能源|electric\w*|energy|power|kwh|mwh",
        r"发电|光伏|solar|generat\w+",
        r"燃气|天然气|燃油|gas|fuel|diesel|petrol",
        r"薪|工资|salar\w+|wages?|pay(?![a-z])|earn(?:ed|s)?(?![a-z])",
        r"用水|水量|耗水|water",
        r"投诉|客诉|差评|complaints?|grievances",
        r"退货|退款|退单|returns?|refunds?",
        r"库存|存货|stocks?|inventor\w+",
        r"产量|产出|产能|生产|output|production|produced|yield",
        r"工单|报修|请求|来电|calls?|bus(?:y|ier|iest)|quiet(?:er|est)?|tickets?|requests?|incidents?|cases|issues",
        r"准时|按时|及时|on[- ]?time|punctual\w*",
        r"满意|好评|得分|评分|satisf\w+|approval|rating|score|nps",
        r"份额|占有率|market share",
        r"空置|vacanc\w+|occupan\w+|入住率|出租率",
        r"失业|就业|unemploy\w+|jobless\w*|employment",
        r"通胀|物价|inflation|cpi",
        r"人口|population|residents|inhabitants",
        r"降水|降雨|雨量|rain\w*|precipitation|wet(?:ter|test)|dri(?:er|est)",
        r"气温|温度|temperatures?|warm\w*|cold\w*|hot(?:ter|test)|cool(?:er|est)",
        r"等待|等候|时长|耗时|用时|wait\w*|delays?|queue\w*|response times?|minutes|hours",
        r"排放|碳|emissions?|co2|carbon",
        r"下载|安装|downloads?|installs?",
        r"出勤|到岗|attendance",
        r"事故|伤亡|accidents?|injur\w+",
        r"融资|贷款|债务|欠款|loans?|debt|borrow\w+|lending",
        r"步数|步行|走[得了路]|跑步|里程|steps?|walk\w*|miles",
        r"睡眠|睡了|入睡|sle(?:ep\w*|pt)|asleep",
        r"热量|卡路里|calor\w+|kcal|burn(?:ed|t)",
        r"储蓄|存款|(?<![库留保封现生依共])存(?=[\s了下钱的])|攒|sav(?:ed|ings?)(?![a-z])|deposits?",
        r"学习|自习|stud(?:y|ied|ying|ies)(?![a-z])|learning|learn(?:ed|t)",
        r"出口|外贸|exports?",
        r"进口|imports?",
        r"捐|善款|donat\w+|giving|gifts?|pledge[sd]?|fundrais\w+|contributions?|charit\w+",
        r"注册|开户|新增用户|入会|报名|sign(?:ed)?[ -]?ups?|registrations?|enrol\w+|joiners?|joined|new (?:accounts?|members?|users?|customers?|subscribers?)",
        r"体重|减重|[胖瘦]|weigh\w*|heavier|lighter|kilos?|pounds lost",
        r"成绩|分数|考试|考得|平均分|marks|grades?|exams?|test scores?",
        r"骑行|单车|cycling|cyclists?|bikes?|rides?|bicycles?",
        r"收成|亩产|harvest\w*|crops?|yields?",
        r"负荷|load|(?:power|electricity|grid) demand",
    )
)
"""Words for one thing: a title may name it otherwise than the sentence."""
_STOP = re.compile(
    r"[全我本][国省市县区镇村厂校]|(?:19|20)\d\d|同比|环比|同期|增长|增加|下降|减少|年度|季度|月份|单位|本期|上期|上年|去年|今年|本年|情况|分析|报告|数据|趋势|全年|其中|各[季月年]?度?|较|比|与|和|为|了|约|近|达|至|由|从|的|在|是|均(?!价)|都|受|影响|因素?|得益于|表现|实现|出现|呈|继续|明显|大幅|小幅|显著|略有?|有所|基本|保持|[一二三四]季|图\d*|表\d*|§|[上前下本][个一]?[月周季期年]|[首一]次|始终|一直|从未|从来|依然|仍然?|总是|加起来|加在一起|合计|之和|总和|共计|总共|累计|两者|平均|[月日年季周]均|每[家个]|仅|唯一|只有|名列|位居|[半一两二三四五六七八九十近]+[年月周]来|创下?了?|刷新了?"
)
_STOP_WORDS = frozenset(
    re.findall(
        r"[a-z]+",
        "see sees seen sunny popular active visited common people weekend weekends you your day days far alone both straight consecutive successive running row never only one two three four five six since until onwards continued continuing kept went well ever becoming become became remains remained stays stayed turning turned turn times twice once double triple half third quarter fifth chart figure table year years quarter quarters month months week weeks half period from with compared total the and over under unit units report many come comes coming go goes going get gets getting got choose chose chosen prefer preferred pick picked altogether anything else combined together jointly million millions thousand thousands billion more than less most least "
        "was were are is has have had been for our its their his her this that these those all every each both any some then when while after before since between against versus during through per cent percent point points about around "
        "nearly almost roughly just only even now well still again also very much steadily sharply slightly clearly further strongly modestly figures numbers data results result trend annual monthly quarterly weekly latest previous prior last next same "
        "first second third fourth final end start beginning thanks despite because higher lower highest lowest above below ahead behind best worst top bottom strong weak good bad new summary review update overview slide page note notes highlights "
        "saw cut trimmed slashed reduced lowered raised lifted boosted increased came went made put took hit kept stood reached gained lost led finished ended rose fell grew up down out off on in at to of by it we they as an or but so ",
    )
)
"""Words that name no measure."""
_FIRST_TIME = re.compile(r"(?<![a-z])(?:first|second|last|each|every|all the|over|at the same|at that) time(?![a-z])")
_GENERIC = frozenset(
    re.findall(
        r"[a-z]+",
        "consumption used number level amount count rate value volume demand usage use size share base activity performance growth rise increase drop fall decline gain jump change",
    )
)
"""Words that say how a measure is counted, or moves, and not which it is."""


def about(chart: Chart, said: Statement) -> bool:
    """Whether a clause, or where it names nothing the clause before it, speaks of what the titles say. Where either names nothing, it does."""
    own = {id(line) for line in said.lines}
    titles = [fold(line.text) for line in chart.titles if id(line) not in own]
    whole, titles = " ".join(titles), [_PER.sub(" ", title) for title in titles]
    told = bool(_words(_content(" | ".join(titles))))
    titles += [fold(one.name) for one in chart.series if one.name]
    joined = _content(" | ".join(titles))
    plain = fold(said.text)
    told_of = plain[: said.span[0]] + plain[said.span[1] :] if said.kind == "pace" else _OF_ALL.sub(" ", plain) if said.kind == "mean" else plain
    if _NARROWER.search(_untold(chart, told_of, whole)) or _foreign(chart, said.text, joined):
        return False
    if chart.percent and _RATE.search(joined) and not _RATE.search(fold(said.text)):
        return False  # of a rate of growth, what grew is told by no two marks
    if said.kind in {"peak", "trough"} and _RATE.search(fold(said.text)) and not _RATE.search(joined):
        return False  # it grew most where it is not highest
    amounts = not (chart.percent or chart.piled or said.planned or said.kind in {"share", "target"})
    if (amounts and _ratio_of_another(fold(said.text), chart, whole)) or _placed_by_growth(chart, said, joined):
        return False
    for text, spans in ((said.text, [said.span]), *((clause, _stating(clause)) for clause in reversed(said.before))):
        words = _words(_blanked(chart, text, spans))
        if said.kind in {"order", "sign"} or (
            spans and said.kind in {"peak", "trough"} and ORDER.search(fold(text), *said.span)
        ):  # "more power than", "net inflows" name what is measured
            words = [word for word in _words(_blanked(chart, text, [])) if not _COMPARES.fullmatch(word)]
        words = [word for word in words if said.kind != "level" or not _COMPARES.fullmatch(word)]
        if words and said.kind in {"sign", "target"}:
            return not _strange(words, joined)
        if words:
            short = any(_short_for(word, titles) for word in words)
            known, bare = _concepts(joined), _bare(chart, text, [])
            beyond = said.kind in {"order", "peak", "trough"} and _MEASURED.search(bare) is not None
            strange = beyond and (known or not _concepts(bare)) and not any(_stem_in(word, joined) for word in words)
            shown = _named(chart, text) or _headline(chart, said) or (not (known and _concepts(bare)) and beside(chart, said))
            named = captions(said) or (shown and not strange)  # that a category is named is not enough where what is more is named too
            apart = said.kind in {"worth", "level"} or (_AS_MANY.search(bare) is not None and not any(_stem_in(word, joined) for word in words))
            return short or not told or _kindred(words, joined, known, bare, named=named and not apart)
        if _named(chart, text):
            return True
    return True


_RATIO = re.compile(
    r"占比|比重|比例|比率|(?<!增长)(?<!增)率(?![先领])"
    r"|(?<![a-z])(?:(?<!first[ -])(?<!same )(?<!growth )rates?(?! of (?:growth|increase|change)(?![a-z]))|(?<!lion's )shares?(?! prices?(?![a-z]))|margins?|proportion|percentage(?![ -]points?)|ratio)(?![a-z])"
)
"""A part of something, or so much of each."""
_MANNER = re.compile(r"(?<![a-z])(?:at|by) (?:a|an|the|any)(?: [a-z]+){0,2} (?:rate|margin)(?![a-z])")
"""How fast, or how far."""


def _ratio_of_another(text: str, chart: Chart, titles: str) -> bool:
    """Whether words are of a rate or a share, and what is drawn is an amount."""
    shown = (titles, *chart.names, *(fold(one.name or "") for one in chart.series))
    return _RATIO.search(_MANNER.sub(" ", text)) is not None and not any(map(_RATIO.search, shown))


def _placed_by_growth(chart: Chart, said: Statement, titles: str) -> bool:
    """Whether a place is told of what goes before, and that is growth: "Leeds grew by 34%, which puts it first"."""
    if said.kind not in {"peak", "trough", "rank"} or not said.before or _RATE.search(titles) or chart.mentions(said.text):
        return False
    grown = (chart.compared or not chart.timed) and any(not one.open for one in changes(masked(said.before[-1])))
    return grown or any(_RATE.search(fold(clause)) for clause in said.before)


_OF_ALL = re.compile(r"平均|[月日年季周]均|(?<![a-z])average")
"""Of the marks themselves, where words tell how much they are on average."""


def _stating(clause: str) -> list[tuple[int, int]]:
    """Where a clause says what it says of its subject."""
    plain = masked(clause)
    return [*(match.span() for rule in (EXTREME, RANK, TREND) for match in rule.finditer(plain)), *((one.start, one.end) for one in changes(plain))]


_PER = re.compile(r"(?<![a-z])per (?!cent(?![a-z]))[a-z]+|每[单人户件次]|[人户单]均")
"""What a measure is divided by is not measured itself."""
_COMPARES = re.compile(rf"{ORDER.pattern}|{UP}|{DOWN}|out[a-z]+|over[a-z]+|more|most|least|beat\w*".replace("?P<above>", "").replace("?P<under>", ""))
_MEASURED = re.compile(
    r"[一-鿿]{2,8}(?<![得了着过])(?=\s*(?:比|没有?|不如|不及|[高低多少]于|超过|最))|(?<![a-z])(?:more|less|fewer|most|fewest|least) +(?!(?:than|in|on|of|to|by|at|from|since|people|popular|active|visited|busy|common|of)(?![a-z]))[a-z]{3,}"
)
"""What is more, or less, where it is named."""
_AS_MANY = re.compile(r"(?<![a-z])as (?:many|much) (?!(?:people|of|from|for|for|those|came|come)(?![a-z]))[a-z]{3,}")
"""What there is as much of, where it is named."""
_RATE = re.compile(r"增速|增长率|增幅|涨幅|(?<![a-z])(?:growth|(?:annual|yearly|year-on-year|percentage) change)(?![a-z])")
_TO_WHAT = re.compile(
    rf"(?:{THAN}|相较于?|相比)(?P<zh>[^，,。]{{2,10}}?)(?:还要?|更|要)?(?:[高低多少长短贵快慢大小增减涨跌提上下回])"
    r"|(?<![a-z])(?:than|versus|vs|compared (?:with|to)) (?!(?:\W*\d|half|twice|double|a (?:third|quarter|fifth)|one|two|three|four|five|ever|usual|expected))(?P<en>[^,;]+)"
)
"""What something is compared with."""
_KNOWN = re.compile(
    r"[年月季周期初末日天前时后]|(?<![a-z])(?:week|working |work)(?:days?|ends?)(?![a-z])|[它其]|一个|水平|(?<![a-z])(?:years?|months?|quarters?|weeks?|days?|periods?|earlier|ago|before|last|previous|prior|start|beg[ai]n\w*|first|it|that|those|any|all|others?|rest|combined|together|levels?|one|every|each)(?![a-z])"
)
"""Words for another time, or for what was named before."""


def _foreign(chart: Chart, text: str, titles: str) -> bool:
    """Whether a clause compares with what is not on the chart: no name, no time, and not its measure."""
    match = _TO_WHAT.search(fold(text))
    if match is None:
        return False
    start, end = match.span("zh" if match["zh"] else "en")
    if any(start <= one.start < end for one in chart.mentions(text) or ()):
        return False
    named = fold(text)[start:end]
    return not _KNOWN.search(named) and not any(_stem_in(word, titles) for word in _words(_content(named)))


_NARROWER = re.compile(
    r"行业|平均|均值|同行|竞品|大盘|增速|增长率(?!为)|海外|境外|国外|国内|出口|线上|线下|网上|电商|直营|加盟|新品|老客|新客|同店|单店|人均|户均|车均|子公司|母公司|分公司|(?<![于过出先压盖比])其他|部分|高端|低端|退税|补贴|批发|零售|旗舰|礼盒|配件|(?:燃料|人工|原材料|原料|能源|电力|物流|运输|包装|租金)(?:成本|价格|费用|单价)"
    r"|(?<![a-z])(?:overseas|domestic|foreign|abroad|international|online|offline|in-?store|retail|wholesale|same-store|like-for-like|organic|per[- ](?!cent(?![a-z])|year|annum|quarter|month|week|day)[a-z]+|accessor\w+|spare parts|subsidiar\w+|"
    r"industrial|commercial|residential|premium|corporate|enterprise|mobile|desktop|voluntary|new-customer|repeat|advertising|licen[cs]ing|subscription|hardware|software|(?:fuel|gas|electricity|energy|water|staff|labou?r|wage|materials?|freight|shipping|rent|tax) (?:costs?|prices?|bills?|expenses?|spend\w*)|average|industry|peers?|benchmark|competitors?|growth rate)(?![a-z])"
)
"""A part of what a chart may show the whole of."""


def _untold(chart: Chart, text: str, titles: str) -> str:
    """A clause less the words that titles, series and categories have too."""
    known = " ".join((titles, *chart.names, *(fold(one.name or "") for one in chart.series))).replace("-", " ")
    return _NARROWER.sub(lambda match: " " if match[0].replace("-", " ") in known else match[0], text)


def _strange(words: Sequence[str], titles: str) -> bool:
    """Whether words are of a measure that no title is of."""
    text = " ".join(words)
    mine, theirs = _concepts(text), _concepts(titles)
    return bool(mine and theirs) and not any(concept in theirs for concept in mine)


def _named(chart: Chart, text: str) -> bool:
    """Whether words name what only this chart tells of: a series, or a category that is no time."""
    return any(
        (one.axis == "series" and chart.years[one.place] is None) or (one.axis == "category" and chart.periods[one.place] is None)
        for one in chart.mentions(text) or ()
    )


def _headline(chart: Chart, said: Statement) -> bool:
    """Whether words stand in print of their own, the largest of all over the chart, and name what it shows: they are its heading."""
    own = {id(line) for line in said.lines}
    others = [line.relative_size for line in chart.titles if id(line) not in own]
    size = min((line.relative_size for line in said.lines), default=0.0)
    first = all(line.box.y < other.box.y for line in said.lines for other in chart.titles if id(other) not in own)
    return first and size >= 1.25 * max([1.0, *others]) and bool(chart.mentions(said.text))


def _blanked(chart: Chart, text: str, spans: Sequence[tuple[int, int]]) -> str:
    """What a clause tells of what is measured: less names, times, and the size that it states."""
    return _content(_bare(chart, text, spans))


def _bare(chart: Chart, text: str, spans: Sequence[tuple[int, int]]) -> str:
    plain = list(fold(text))
    taken = [(start, end) for _, start, end in mentioned(text)] + [(one.start, one.end) for one in chart.mentions(text) or []] + list(spans)
    for start, end in taken:
        plain[start:end] = " " * len(plain[start:end])
    return "".join(plain)


def _content(text: str) -> str:
    return re.sub(
        r"[a-z]+",
        lambda match: " " if match[0] in _STOP_WORDS else match[0],
        _STOP.sub(" ", re.sub(r"(?<![a-z])(unit|on)[ -](sales|time)(?![a-z])", r"\1\2", _FIRST_TIME.sub(" ", text))),
    )


def _words(content: str) -> list[str]:
    """English words and pairs of Chinese characters."""
    runs = re.findall(r"[一-鿿]{2,}", content)
    english = [word for word in re.findall(r"[a-z]{3,}", content) if word.removesuffix("s") not in _GENERIC]
    return [*english, *(run[place : place + 2] for run in runs for place in range(len(run) - 1))]


def _concepts(text: str) -> list[re.Pattern[str]]:
    return [concept for concept in _CONCEPTS if concept.search(text)]


def _kindred(words: Sequence[str], titles: str, theirs: Sequence[re.Pattern[str]], content: str, *, named: bool) -> bool:
    mine = _concepts(content)
    shared = any(concept in theirs for concept in mine)
    if mine and theirs and not shared:
        return False
    return shared or named or any(_stem_in(word, titles) for word in words)


def _short_for(word: str, titles: Sequence[str]) -> bool:
    """Whether a word is made of the first letters of words in a title: MRR of monthly recurring revenue."""
    plain = word.removesuffix("s") if word.isascii() else ""
    return 2 < len(plain) < 6 and any(plain in "".join(one[0] for one in re.findall(r"[a-z]+", title)) for title in titles)


def _stem_in(word: str, titles: str) -> bool:
    if not word.isascii():
        return word in titles
    return any(_same(word, other) for other in re.findall(r"[a-z]{3,}", titles))


def _same(one: str, other: str) -> bool:
    """Whether two English words have one stem."""
    common = next((place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    return common == min(len(one), len(other)) >= 4 or one == other or common >= max(4, 0.55 * max(len(one), len(other)))

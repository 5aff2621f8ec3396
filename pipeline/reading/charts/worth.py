"""Whether more of what is measured is better or worse: what "improved" means of complaints, and what of sales."""

from __future__ import annotations

import re

__all__ = ["worth"]

_WORSE = re.compile(
    r"投诉|客诉|差评|时长|等待|等候|耗时|用时|延误|延迟|超时|成本|费用|支出|流失|离职|故障|事故|缺陷|不良|次品|废品|报废|空置|失业|负债|债务|排放|污染|亏损|赤字|退货|退款|退单|能耗|耗电|报修|逾期|坏账|死亡|伤亡|病|缺货|缺勤|旷工|犯罪|案件|违规|漏|错误|差错|损耗|损失|响应时间|天数|库存积压"
    r"|(?<![a-z])(?:complain\w*|wait\w*|delays?|late|minutes|duration|response time|resolution time|lead time|delivery time|turnaround|time to|days to|latency|queue\w*|costs?|expens\w*|spend\w*|churn|attrition|turnover rate|"
    r"staff turnover|defects?|errors?|faults?|failures?|incidents?|accidents?|injur\w*|absen\w*|sick\w*|vacanc\w*|unemployment|debt|arrears|emissions?|pollution|loss(?:es)?|deficit|returns?|refunds?|bugs?|outages?|downtime|crime\w*|"
    r"burglar\w*|thefts?|deaths?|mortality|waste|scrap|overdue|backlog|no-?shows?|cancellations?|bounce|abandon\w*|inflation|readmission\w*|infections?|stock-?outs?|breakdowns?|leak\w*|missed|rejects?|rejection)(?![a-z])"
)
_BETTER = re.compile(
    r"收入|营收|销售|销量|利润|盈利|满意|好评|合格|准时|准确|达成|完成率|转化|留存|复购|通过率|及格|用户|会员|客户|订单|产量|效率|客流|访客|成交|现金流|毛利|续费|出勤|覆盖率|良品|及时率|存活|就业|评分|得分"
    r"|(?<![a-z])(?:revenue|sales|profit\w*|margins?|satisfaction|on-?time|punctual\w*|accura\w*|conversion|retention|renewal|pass|success|uptime|availability|quality|score|rating|nps|users?|customers?|members?|subscribers?|orders?|"
    r"output|productivity|efficiency|yield|visitors?|attendance|cash ?flow|income|earnings|completion|adherence|utili[sz]ation|occupancy|literacy|employment|survival|fill rate|recovery|engagement|coverage)(?![a-z])"
)


def worth(text: str) -> int:
    """1 where more of what folded words measure is better, -1 where it is worse, 0 where that cannot be told."""
    worse, better = _WORSE.search(text) is not None, _BETTER.search(text) is not None
    if re.search(r"(?<![a-z])on-?time(?![a-z])|准时|及时率", text):
        return 1
    return 0 if worse == better else -1 if worse else 1

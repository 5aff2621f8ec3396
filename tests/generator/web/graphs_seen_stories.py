"""Charts of the split `seen` and what is said beside them."""

from __future__ import annotations

from tests.generator.web.graphs_draw import Chart
from tests.generator.web.graphs_kit import Story, either, right, wrong

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")

ZH = (
    Story(
        key="revenue",
        lang="zh",
        title="2019—2023年营业收入",
        chart=Chart(
            kind="columns", cats=("2019", "2020", "2021", "2022", "2023"), series={"营业收入": (42.6, 45.1, 49.8, 53.2, 61.2)}, unit="亿元", dp=1
        ),
        says=(
            right(
                "2023年营业收入61.2亿元，同比增长15.0%",
                "报告期内研发投入占营业收入的6.4%，研发人员412人。",
                "公司预计2024年营业收入约为68亿元。",
                caption="图3-1 公司近五年营业收入（单位：亿元）",
            ),
            wrong(
                "经营情况概述",
                "2023年公司营业收入同比下降12.6%，主要受下游需求影响。",
                "报告期末在职员工3,186人，其中硕士及以上学历占21%。",
                caption="图3-1 公司近五年营业收入（单位：亿元）",
            ),
        ),
    ),
    Story(
        key="orders",
        lang="zh",
        title="各季度订单量",
        chart=Chart(kind="columns", cats=("一季度", "二季度", "三季度", "四季度"), series={"订单量": (31, 38, 46, 58)}, unit="万单"),
        says=(
            wrong("全年订单回顾", "订单量逐季走低，四季度不足一季度的六成。", "退货率为2.1%，在目标范围以内。", caption="数据口径：已付款订单"),
            right("订单量逐季走高", "四季度订单量接近一季度的两倍。", "三季度较二季度增加8万单。", caption="数据口径：已付款订单"),
        ),
    ),
    Story(
        key="visitors",
        lang="zh",
        title="近7天访客数",
        chart=Chart(
            kind="curves",
            cats=("周一", "周二", "周三", "周四", "周五", "周六", "周日"),
            series={"访客数": (1240, 1310, 1288, 1405, 1720, 2380, 2210)},
            unit="人",
        ),
        says=(
            right("周六访客数达到本周高点", "周末两天的访客数明显多于工作日。", "收藏人数较前一周增加46人。"),
            wrong("本周流量小结", "访客数在周二达到本周高点，周末明显减少。", "店铺粉丝累计8,214人。"),
        ),
    ),
    Story(
        key="channels",
        lang="zh",
        title="线上与线下销售额",
        chart=Chart(
            kind="curves",
            cats=("1月", "2月", "3月", "4月", "5月", "6月"),
            series={"线上": (120, 135, 150, 168, 190, 214), "线下": (180, 172, 165, 150, 141, 132)},
            unit="万元",
        ),
        says=(
            wrong(
                "渠道结构观察", "上半年线下销售额每月都高于线上，差距逐月拉大。", "新开门店3家，关闭1家。", caption="数据来源：财务系统，截至6月30日"
            ),
            right(
                "4月起线上销售额超过线下", "线上连续五个月环比增长。", "6月线下销售额132万元，低于1月。", caption="数据来源：财务系统，截至6月30日"
            ),
        ),
    ),
    Story(
        key="basket",
        lang="zh",
        title="月度客单价",
        chart=Chart(
            kind="columns", cats=("1月", "2月", "3月", "4月", "5月", "6月"), series={"客单价": (86, 87, 85, 86, 88, 86)}, unit="元", prefix=""
        ),
        exact=True,
        says=(
            right("客单价基本持平，稳定在86元上下", "各月之间相差不超过3元。", "同期会员复购率为34%。"),
            wrong("客单价半年内翻了一番", "同期会员复购率为34%。", "客服平均响应时间28秒。"),
        ),
    ),
    Story(
        key="members",
        lang="zh",
        title="年末会员数",
        chart=Chart(kind="columns", cats=("2021年", "2022年", "2023年"), series={"会员数": (24, 36, 49)}, unit="万人"),
        exact=True,
        says=(
            wrong("会员数两年增长逾五倍", "会员日活动共举办12场。", "积分商城上架商品230款。"),
            right("会员数两年翻了一番", "2022年同比增长50%，2023年同比增长约36%。", "付费会员占全部会员的18%。"),
        ),
    ),
    Story(
        key="profit",
        lang="zh",
        title="单季净利润",
        chart=Chart(kind="columns", cats=("Q1", "Q2", "Q3", "Q4"), series={"净利润": (-18, -6, 9, 21)}, unit="百万元"),
        exact=True,
        says=(
            right("三季度起扭亏为盈", "四季度净利润21百万元，全年合计盈利6百万元。", "二季度亏损较一季度收窄12百万元。"),
            wrong("盈利情况", "公司四个季度均为亏损，且亏损逐季扩大。", "货币资金余额1.86亿元。"),
        ),
    ),
    Story(
        key="regions",
        lang="zh",
        title="各大区销售额",
        chart=Chart(
            kind="rows", cats=("华东", "华南", "华北", "西南", "东北"), series={"销售额": (860, 640, 520, 310, 150)}, unit="万元", suffix="万"
        ),
        says=(
            wrong("大区表现对比", "华北销售额约为华东的两倍。", "本期新增经销商17家。", caption="单位：万元"),
            right("华东销售额比华南高出约34%", "华东、华南合计占全部销售额的60%。", "东北为今年新开拓的区域。", caption="单位：万元"),
        ),
    ),
    Story(
        key="customers",
        lang="zh",
        title="新老客成交额",
        chart=Chart(
            kind="stack",
            cats=("1月", "2月", "3月", "4月", "5月"),
            series={"老客": (60, 61, 58, 62, 64), "新客": (20, 22, 25, 30, 34)},
            unit="万元",
        ),
        says=(
            right("新客成交占比由25%升至约35%", "5月总成交额98万元，高于1月的80万元。", "直播间平均观看时长4分12秒。"),
            wrong("成交额逐月下滑，5月较1月减少四成", "直播间平均观看时长4分12秒。", "商品好评率97.3%。"),
        ),
    ),
    Story(
        key="satisfaction",
        lang="zh",
        title="客户满意度（纵轴自90%起）",
        chart=Chart(
            kind="columns",
            cats=("2020", "2021", "2022", "2023", "2024"),
            series={"满意度": (91.2, 91.8, 92.5, 93.1, 94.0)},
            unit="%",
            dp=1,
            low=90,
            suffix="%",
        ),
        says=(
            right("满意度五年小幅上升2.8个百分点", "2024年满意度为94.0%，比2023年高0.9个百分点。", "有效问卷6,420份。"),
            wrong("服务质量", "客户满意度逐年下降，2024年降至五年低点。", "全年受理来电15.3万通。"),
        ),
    ),
    Story(
        key="chargers",
        lang="zh",
        title="全市公共充电桩保有量",
        chart=Chart(kind="columns", cats=("2020", "2021", "2022", "2023", "2024"), series={"充电桩": (3.1, 4.6, 6.2, 8.9, 12.4)}, unit="万台", dp=1),
        says=(
            wrong("2024年充电桩比上年减少三成", "主城区平均每2.3公里有一处充电站。", "全市在建换电站31座。"),
            right("四年间充电桩增至原来的4倍", "2024年比2023年增加3.5万台，增长约39%。", "其中快充桩占46%。"),
        ),
    ),
    Story(
        key="advertising",
        lang="zh",
        title="2024年上半年广告投放费用",
        chart=Chart(kind="curves", cats=("1月", "2月", "3月", "4月", "5月", "6月"), series={"投放费用": (30, 28, 33, 35, 31, 29)}, unit="万元"),
        says=(
            right(
                "投放复盘：品牌搜索量同比增长40%",
                "2021年投放费用曾同比下降55%。",
                "6月新增关注9,310人，环比增长12%。",
                caption="搜索量与关注数未列入本图",
            ),
            either("上半年投放费用平稳增长", "6月转化成本为18.6元。", "素材共更新42组。"),
        ),
    ),
    Story(
        key="installed",
        lang="zh",
        title="储能系统年装机量",
        chart=Chart(kind="columns", cats=("2021", "2022", "2023"), series={"装机量": (5.2, 6.0, 7.1)}, unit="GWh", dp=1),
        says=(
            right(
                "我们预计2026年装机量将比2023年翻一番",
                "2024年海外订单有望下降10%左右。",
                "2023年装机量同比增长约18%。",
                caption="图中为历史数据，不含预测",
            ),
        ),
    ),
)

EN = (
    Story(
        key="mrr",
        lang="en",
        title="Monthly recurring revenue",
        chart=Chart(kind="columns", cats=MONTHS[:6], series={"MRR": (212, 219, 231, 240, 252, 266)}, unit="$ thousand", prefix="$", suffix="k"),
        says=(
            right("MRR grew 25% between January and June", "June closed at $266k, up from $252k in May.", "Average contract length is 14 months."),
            wrong("Revenue overview", "MRR fell 18% between January and June.", "Average contract length is 14 months."),
        ),
    ),
    Story(
        key="north_south",
        lang="en",
        title="Units sold by region",
        chart=Chart(
            kind="columns",
            cats=("Q1", "Q2", "Q3", "Q4"),
            series={"North": (340, 360, 410, 450), "South": (260, 270, 290, 300)},
            unit="Thousand units",
        ),
        says=(
            wrong("South outsold North in every quarter", "Two new depots opened in May.", "Returns stayed within the agreed limit of 3%."),
            right(
                "North outsold South in every quarter",
                "The gap widened from 80k units in Q1 to 150k in Q4.",
                "South plans to grow 10% next year.",
            ),
        ),
    ),
    Story(
        key="tickets",
        lang="en",
        title="Support tickets per week",
        chart=Chart(
            kind="curves",
            cats=("W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8"),
            series={"Tickets": (920, 870, 810, 760, 700, 650, 640, 610)},
            unit="Tickets",
        ),
        says=(
            right(
                "Ticket volume fell by a third in eight weeks",
                "Week 8 closed with 610 tickets.",
                "Satisfaction score rose by 4 points over the same period.",
            ),
            wrong("Ticket volume grew by a third in eight weeks", "Median first reply: 2 h 10 min.", "Five agents joined the night shift."),
        ),
    ),
    Story(
        key="sessions",
        lang="en",
        title="Sessions by month",
        chart=Chart(kind="columns", cats=MONTHS, series={"Sessions": (41, 43, 62, 50, 48, 47, 45, 44, 46, 49, 53, 55)}, unit="Thousand sessions"),
        says=(
            wrong(
                "How people found us",
                "Traffic peaked in August, well above every other month.",
                "Direct visits account for 38% of sessions this year.",
            ),
            right(
                "Traffic peaked in March",
                "Sessions recovered from August and reached 55k in December.",
                "Email sign-ups peaked in August.",
            ),
        ),
    ),
    Story(
        key="products",
        lang="en",
        title="Revenue by product line",
        chart=Chart(
            kind="rows",
            cats=("Cloud", "Devices", "Services", "Licensing"),
            series={"Revenue": (48, 31, 22, 9)},
            unit="$m",
            prefix="$",
            suffix="m",
        ),
        says=(
            right(
                "Cloud earned more than twice as much as Services",
                "Cloud accounts for 44% of the $110m total.",
                "Devices came second at $31m.",
            ),
            wrong("Segment review", "Licensing is now our largest line, ahead of Devices and Cloud.", "Order book stands at $64m."),
        ),
    ),
    Story(
        key="cash",
        lang="en",
        title="Free cash flow",
        chart=Chart(
            kind="columns",
            cats=("2019", "2020", "2021", "2022", "2023"),
            series={"Free cash flow": (-12, -5, 3, 14, 22)},
            unit="$ million",
        ),
        says=(
            wrong("Free cash flow turned negative in 2023", "Capital spending was $9m.", "The revolving facility runs until March 2027."),
            right("Free cash flow turned positive in 2021", "It has risen every year since.", "Net debt was 1.4 times EBITDA at year end."),
        ),
    ),
    Story(
        key="headcount",
        lang="en",
        title="Year-end headcount",
        chart=Chart(
            kind="columns", cats=("2020", "2021", "2022", "2023", "2024"), series={"Headcount": (1204, 1198, 1210, 1201, 1207)}, unit="Employees"
        ),
        says=(
            right("Headcount was flat over five years", "We ended 2024 with 1,207 people.", "Voluntary turnover fell from 11% to 8%."),
            wrong("Headcount doubled over five years", "Average tenure is 6.2 years.", "Women hold 41% of management posts."),
        ),
    ),
    Story(
        key="power",
        lang="en",
        title="Electricity generated, by source",
        chart=Chart(
            kind="stack",
            cats=("2014", "2017", "2020", "2023"),
            series={"Coal": (60, 52, 41, 30), "Wind": (20, 28, 39, 52)},
            unit="TWh",
        ),
        says=(
            wrong("Coal output rose steadily while wind shrank", "Two grid links were commissioned.", "Solar and hydro are not shown."),
            right(
                "Coal output halved between 2014 and 2023",
                "Coal's share fell from 75% to 37% of the two sources.",
                "Total output was almost unchanged.",
            ),
        ),
    ),
    Story(
        key="delivery",
        lang="en",
        title="On-time delivery rate (axis starts at 92%)",
        chart=Chart(kind="columns", cats=("Q1", "Q2", "Q3", "Q4"), series={"On time": (94.1, 94.6, 95.2, 96.0)}, dp=1, low=92, unit="%", suffix="%"),
        says=(
            right(
                "On-time delivery improved by 1.9 points",
                "The rate rose in each quarter and ended at 96.0%.",
                "Parcel volume grew 7% over the year.",
            ),
            wrong("On-time delivery worsened in every quarter", "The van fleet has 212 vehicles.", "Fuel made up 19% of costs."),
        ),
    ),
    Story(
        key="subscribers",
        lang="en",
        title="Paying subscribers",
        chart=Chart(kind="curves", cats=("2021", "2022", "2023"), series={"Subscribers": (110, 160, 224)}, unit="Thousand", suffix="k"),
        says=(
            wrong("Subscriber numbers have halved since 2021", "The app is available in 14 languages.", "Support hours: 8:00 to 20:00."),
            right("Subscriber numbers have doubled since 2021", "They grew 40% in 2023 alone.", "Students make up 23% of subscribers."),
            either("Subscriber numbers almost tripled since 2021", "The app is available in 14 languages."),
        ),
    ),
    Story(
        key="vacancy",
        lang="en",
        title="Office vacancy rate, city centre",
        chart=Chart(
            kind="curves", cats=("2020", "2021", "2022", "2023"), series={"Vacancy": (12.1, 12.4, 13.0, 13.8)}, dp=1, unit="%", low=10, suffix="%"
        ),
        says=(
            right(
                "We forecast vacancy to decline to 11% by 2027",
                "Prime rents fell 6% in 2018.",
                "Industrial vacancy, not shown, dropped to 4.2%.",
            ),
        ),
    ),
)
